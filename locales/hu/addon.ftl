# Hungarian. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Telepítés
addon-authors =
    { $count ->
        [one] Szerző
       *[other] Szerzők
    }
addon-recommended = Ajánlott

facts-label = Röviden
fact-rating = Értékelés
fact-users = Felhasználók
fact-updated = Frissítve
fact-added = Felvéve
fact-size = Méret
fact-licence = Licenc
fact-version = Verzió
fact-type = Típus

addon-screenshots = Képernyőképek
screenshot-number = { $n }. képernyőkép
screenshot-outside = Kép egy másik webhelyen
addon-description = Leírás
    .empty = A fejlesztő még nem írt leírást.
addon-whats-new = Újdonságok ({ $version })
addon-all-versions =
    { $count ->
        [one] Az egyetlen verzió fájljai és részletei
       *[other] Az összes verzió ({ $count })
    }
addon-trust = Az elbírálás
trust-approved =
    { $reviewers ->
        [0] Jóváhagyva: { $date }
        [one] Egy bíráló hagyta jóvá: { $date }
       *[other] { $reviewers } bíráló hagyta jóvá: { $date }
    }
trust-decided = { $outcome }: { $date }
trust-waited =
    { $days ->
        [0] A döntés még aznap megszületett.
        [one] Egy napot várt a döntésre.
       *[other] { $days } napot várt a döntésre.
    }

outcome-nominated = Jelölve
outcome-approved = Jóváhagyva
outcome-rejected = Elutasítva
outcome-needs-information = Információra vár
outcome-recommended = Ajánlott
outcome-disabled = Letiltva
outcome-restored = Visszaállítva
outcome-appealed = Megfellebbezve
outcome-appeal-upheld = Fellebbezés elfogadva
outcome-appeal-dismissed = Fellebbezés elutasítva
outcome-withdrawn = Visszavonva
outcome-endorsed = Megerősítve

addon-permissions = Engedélyek
addon-permissions-intro = Telepítés után a következőket teheti:
addon-details = Részletek
addon-languages = Nyelvek
addon-languages-intro = A kezelőfelülete ezekre a nyelvekre van lefordítva:
addon-categories = Kategóriák
addon-tags = Címkék
addon-extends = Ebben működik
addon-links = Hivatkozások
addon-content-rating = Tartalom
content-rating-none = Nincs benne figyelmeztetést igénylő tartalom.
intensity-none = nincs
intensity-mild = enyhe
intensity-moderate = közepes
intensity-intense = erős
oars-violence = Erőszak
oars-drugs = Alkohol, dohány és egyéb drogok
oars-sex = Szex és meztelenség
oars-language = Durva nyelvezet
oars-social = Kapcsolat más emberekkel
oars-money = Vásárlás, szerencsejáték vagy reklám
addon-related = Hasonló kiegészítők

link-homepage = Honlap
link-support = Támogatás
link-source = Forráskód
link-vcs = Forráskód
link-donate = Adományozás
link-issues = Hiba bejelentése
link-translate = Segítség a fordításban
link-faq = Kérdések és válaszok
link-contact = Kapcsolat
link-contribute = Közreműködés
link-documentation = Dokumentáció
link-privacy = Adatvédelmi nyilatkozat

versions-heading = { $name } verziói
version-number = { $version } verzió
version-current = Aktuális
version-blocked = Blokkolva
    .note = Ezt a verziót biztonsági okból blokkolták. Használjon másikat.
version-released = Megjelent: { $date }
version-notes-empty = Nincsenek kiadási megjegyzések.
version-files = Fájlok
file-for = Letöltés ({ $platform })
file-for-all = Letöltés
file-digest = { $algorithm }-ellenőrzőösszeg
version-compatibility = Ezekkel működik
-firefox = Firefox
-thunderbird = Thunderbird
-android =
    { $case ->
       *[nominative] Android
        [adjective] Androidos
    }
application-firefox = { -firefox }
application-firefox-android = { -android(case: "adjective") } { -firefox }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } vagy újabb
compatible-until = { $application } { $max } vagy régebbi
compatible-range = { $application } { $min }–{ $max }
versions-empty = Még nem jelent meg egyetlen verzió sem. A verziók itt lesznek láthatók a megjegyzéseikkel és a fájljaikkal együtt.
