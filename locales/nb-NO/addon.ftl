# Norwegian Bokmål. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Installer
addon-authors =
    { $count ->
        [one] Utgiver
       *[other] Utgivere
    }
addon-recommended = Anbefalt

facts-label = Kort om tillegget
fact-rating = Vurdering
fact-users = Brukere
fact-updated = Oppdatert
fact-added = Lagt til
fact-size = Størrelse
fact-licence = Lisens
fact-version = Versjon
fact-type = Type

addon-screenshots = Skjermbilder
screenshot-number = Skjermbilde { $n }
screenshot-outside = Bilde på et annet nettsted
addon-description = Beskrivelse
    .empty = Utvikleren har ikke skrevet noen beskrivelse ennå.
addon-whats-new = Nytt i { $version }
addon-all-versions =
    { $count ->
        [one] Filer og detaljer for den ene versjonen
       *[other] Alle { $count } versjoner
    }
addon-trust = Slik ble det bedømt
trust-approved =
    { $reviewers ->
        [0] Godkjent { $date }.
        [one] Godkjent av én gransker { $date }.
       *[other] Godkjent av { $reviewers } granskere { $date }.
    }
trust-decided = { $outcome } { $date }.
trust-waited =
    { $days ->
        [0] Avgjort samme dag.
        [one] Ventet én dag.
       *[other] Ventet { $days } dager.
    }

outcome-nominated = Nominert
outcome-approved = Godkjent
outcome-rejected = Avslått
outcome-needs-information = Mangler informasjon
outcome-recommended = Anbefalt
outcome-disabled = Deaktivert
outcome-restored = Gjenopprettet
outcome-appealed = Påklaget
outcome-appeal-upheld = Klage tatt til følge
outcome-appeal-dismissed = Klage avvist
outcome-withdrawn = Trukket
outcome-endorsed = Bekreftet

addon-permissions = Tillatelser
addon-permissions-intro = Dette får det tilgang til når det er installert:
addon-details = Detaljer
addon-languages = Språk
addon-languages-intro = Grensesnittet er oversatt til:
addon-categories = Kategorier
addon-tags = Stikkord
addon-extends = Fungerer i
addon-links = Lenker
addon-content-rating = Innhold
content-rating-none = Ingenting som krever en advarsel.
intensity-none = ingen
intensity-mild = litt
intensity-moderate = moderat
intensity-intense = mye
oars-violence = Vold
oars-drugs = Alkohol, tobakk og andre rusmidler
oars-sex = Sex og nakenhet
oars-language = Grovt språk
oars-social = Kontakt med andre
oars-money = Kjøp, pengespill eller reklame
addon-related = Lignende tillegg

link-homepage = Hjemmeside
link-support = Hjelp
link-source = Kildekode
link-vcs = Kildekode
link-donate = Gi penger
link-issues = Meld fra om en feil
link-translate = Hjelp til å oversette
link-faq = Spørsmål og svar
link-contact = Kontakt
link-contribute = Bidra
link-documentation = Dokumentasjon
link-privacy = Personvernerklæring

versions-heading = Versjoner av { $name }
version-number = Versjon { $version }
version-current = Gjeldende
version-blocked = Blokkert
    .note = Denne versjonen er blokkert av sikkerhetsgrunner. Bruk en annen.
version-released = Utgitt { $date }
version-notes-empty = Ingen versjonsmerknader.
version-files = Filer
file-for = Last ned for { $platform }
file-for-all = Last ned
file-digest = { $algorithm }-sjekksum
version-compatibility = Fungerer med
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } for { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } eller nyere
compatible-until = { $application } til og med { $max }
compatible-range = { $application } { $min } til { $max }
versions-empty = Ingen versjon er utgitt ennå. Versjonene vises her med merknader og filer.
