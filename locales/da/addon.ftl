# Danish. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Installér
addon-authors =
    { $count ->
        [one] Udvikler
       *[other] Udviklere
    }
addon-recommended = Anbefalet

facts-label = Kort fortalt
fact-rating = Vurdering
fact-users = Brugere
fact-updated = Opdateret
fact-added = I galleriet siden
fact-size = Størrelse
fact-licence = Licens
fact-version = Version
fact-type = Type

addon-screenshots = Skærmbilleder
screenshot-number = Skærmbillede { $n }
screenshot-outside = Billede på et andet websted
addon-description = Beskrivelse
    .empty = Udvikleren har ikke skrevet en beskrivelse endnu.
addon-whats-new = Nyt i { $version }
addon-all-versions =
    { $count ->
        [one] Filer og detaljer for den eneste version
       *[other] Alle { $count } versioner
    }
addon-trust = Sådan blev den bedømt
trust-approved =
    { $reviewers ->
        [0] Godkendt den { $date }.
        [one] Godkendt af én bedømmer den { $date }.
       *[other] Godkendt af { $reviewers } bedømmere den { $date }.
    }
trust-decided = { $outcome } den { $date }.
trust-waited =
    { $days ->
        [0] Afgjort samme dag.
        [one] Ventetiden var én dag.
       *[other] Ventetiden var { $days } dage.
    }

outcome-nominated = Nomineret
outcome-approved = Godkendt
outcome-rejected = Afvist
outcome-needs-information = Bedt om oplysninger
outcome-recommended = Anbefalet
outcome-disabled = Deaktiveret
outcome-restored = Gendannet
outcome-appealed = Påklaget
outcome-appeal-upheld = Klage imødekommet
outcome-appeal-dismissed = Klage afvist
outcome-withdrawn = Trukket tilbage
outcome-endorsed = Bekræftet

addon-permissions = Tilladelser
addon-permissions-intro = Det får den adgang til, når den er installeret:
addon-details = Detaljer
addon-languages = Sprog
addon-languages-intro = Dens egen brugerflade er oversat til:
addon-categories = Kategorier
addon-tags = Tags
addon-extends = Fungerer i
addon-links = Links
addon-content-rating = Indhold
content-rating-none = Intet, der kræver en advarsel.
intensity-none = nej
intensity-mild = lidt
intensity-moderate = moderat
intensity-intense = meget
oars-violence = Vold
oars-drugs = Alkohol, tobak og andre rusmidler
oars-sex = Sex og nøgenhed
oars-language = Groft sprog
oars-social = Kontakt med andre
oars-money = Køb, pengespil eller reklamer
addon-related = Lignende tilføjelser

link-homepage = Hjemmeside
link-support = Hjælp
link-source = Kildekode
link-vcs = Kildekode
link-donate = Donér
link-issues = Rapportér et problem
link-translate = Hjælp med at oversætte
link-faq = Spørgsmål og svar
link-contact = Kontakt
link-contribute = Deltag
link-documentation = Dokumentation
link-privacy = Privatlivspolitik

versions-heading = Versioner af { $name }
version-number = Version { $version }
version-current = Aktuel
version-blocked = Blokeret
    .note = Denne version er blokeret af sikkerhedshensyn. Brug en anden version.
version-released = Udgivet den { $date }
version-notes-empty = Ingen versionsnoter.
version-files = Filer
file-for = Hent til { $platform }
file-for-all = Hent
file-digest = Kontrolsum ({ $algorithm })
version-compatibility = Fungerer med
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } til { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } eller nyere
compatible-until = { $application } til og med { $max }
compatible-range = { $application } { $min } til { $max }
versions-empty = Der er ikke udgivet nogen version endnu. Versioner vises her med deres noter og filer.
