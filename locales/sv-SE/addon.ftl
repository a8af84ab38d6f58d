# Swedish. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Installera
addon-authors =
    { $count ->
        [one] Utvecklare
       *[other] Utvecklare
    }
addon-recommended = Rekommenderas

facts-label = I korthet
fact-rating = Betyg
fact-users = Användare
fact-updated = Uppdaterat
fact-added = I galleriet sedan
fact-size = Storlek
fact-licence = Licens
fact-version = Version
fact-type = Typ

addon-screenshots = Skärmbilder
screenshot-number = Skärmbild { $n }
screenshot-outside = Bild på en annan webbplats
addon-description = Beskrivning
    .empty = Utvecklaren har inte skrivit någon beskrivning än.
addon-whats-new = Nyheter i { $version }
addon-all-versions =
    { $count ->
        [one] Filer och detaljer för den enda versionen
       *[other] Alla { $count } versioner
    }
addon-trust = Så bedömdes det
trust-approved =
    { $reviewers ->
        [0] Godkändes den { $date }.
        [one] Godkändes av en granskare den { $date }.
       *[other] Godkändes av { $reviewers } granskare den { $date }.
    }
trust-decided = { $outcome } den { $date }.
trust-waited =
    { $days ->
        [0] Beslutet fattades samma dag.
        [one] Väntetiden var en dag.
       *[other] Väntetiden var { $days } dagar.
    }

outcome-nominated = Nominerat
outcome-approved = Godkänt
outcome-rejected = Avvisat
outcome-needs-information = Information begärd
outcome-recommended = Rekommenderat
outcome-disabled = Inaktiverat
outcome-restored = Återställt
outcome-appealed = Överklagat
outcome-appeal-upheld = Överklagande bifallet
outcome-appeal-dismissed = Överklagande avslaget
outcome-withdrawn = Tillbakadraget
outcome-endorsed = Bekräftat

addon-permissions = Behörigheter
addon-permissions-intro = Det här får det åtkomst till när det är installerat:
addon-details = Detaljer
addon-languages = Språk
addon-languages-intro = Gränssnittet är översatt till:
addon-categories = Kategorier
addon-tags = Taggar
addon-extends = Fungerar i
addon-links = Länkar
addon-content-rating = Innehåll
content-rating-none = Inget som kräver en varning.
intensity-none = nej
intensity-mild = lite
intensity-moderate = måttligt
intensity-intense = mycket
oars-violence = Våld
oars-drugs = Alkohol, tobak och andra droger
oars-sex = Sex och nakenhet
oars-language = Grovt språk
oars-social = Kontakt med andra
oars-money = Köp, spel om pengar eller reklam
addon-related = Liknande tillägg

link-homepage = Webbplats
link-support = Hjälp
link-source = Källkod
link-vcs = Källkod
link-donate = Donera
link-issues = Rapportera ett problem
link-translate = Hjälp till att översätta
link-faq = Frågor och svar
link-contact = Kontakt
link-contribute = Bidra
link-documentation = Dokumentation
link-privacy = Integritetspolicy

versions-heading = Versioner av { $name }
version-number = Version { $version }
version-current = Aktuell
version-blocked = Blockerad
    .note = Den här versionen har blockerats av säkerhetsskäl. Använd en annan version.
version-released = Släpptes den { $date }
version-notes-empty = Ingen versionsinformation.
version-files = Filer
file-for = Ladda ner för { $platform }
file-for-all = Ladda ner
file-digest = Kontrollsumma ({ $algorithm })
version-compatibility = Fungerar med
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } för { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } eller senare
compatible-until = { $application } till och med { $max }
compatible-range = { $application } { $min } till { $max }
versions-empty = Ingen version har publicerats än. Versioner visas här med versionsinformation och filer.
