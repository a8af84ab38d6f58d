# Hungarian. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = Változások az előző ({ $version }) verzióhoz képest
compare-permissions-added = Új engedélyek
compare-permissions-removed = Már nem kéri
compare-works-now = Már ezzel is működik
compare-works-no-longer = Ezzel már nem működik
compare-licence = Licenc
compare-size = Méret
compare-became = korábban { $from }, most { $to }
compare-nothing = Az engedélyek, a licenc és a kompatibilitás nem változott.

compatibility-table = Melyik verzió mivel működik
compatibility-version = Verzió
range-from = { $min } vagy újabb
range-until = { $max } vagy régebbi
range-both = { $min }–{ $max }
range-any = bármelyik
range-none = nem működik

verify-title = A letöltés ellenőrzése
verify-text = Számítsa ki a letöltött fájl ellenőrzőösszegét, és vesse össze a fentivel. Ha eltérnek, ne telepítse a fájlt: megsérült, vagy útközben módosították.
provenance-title = Honnan származik
provenance-source = Ennek a verziónak a forráskódja
provenance-approved = Jóváhagyta: { $name }, { $date }
provenance-unreviewed = Nem bírálták el
provenance-signature = Aláírás

addon-privacy-policy = Adatvédelmi nyilatkozat
addon-eula = Licencszerződés
title-privacy-policy = { $name } – adatvédelmi nyilatkozat
title-eula = { $name } – licencszerződés
description-privacy-policy = { $name }: mit tesz az adatokkal, a fejlesztők szavaival.
description-eula = { $name }: mit fogad el, aki használja, a fejlesztők szavaival.
title-licence = Licenc: { $name }
description-licence = A licenc szövege: { $name }.

addon-same-author = { $name } további kiegészítői
shot-close = Bezárás
shot-previous = Előző
shot-next = Következő
usage-title = Felhasználók és letöltések alakulása
usage-users-chart = Felhasználók száma { $first } és { $last } között: kezdetben { $from }, a végén { $to }
usage-downloads-chart = Havi letöltések { $first } és { $last } között: kezdetben { $from }, a végén { $to }
usage-table = Számok megjelenítése
usage-month = Hónap
usage-users = Felhasználók
usage-downloads = Letöltések

filter-label = Megjelenítés
filter-text = Szöveggel
filter-current = Az aktuális verzióról
order-label = Sorrend
order-language = Magyar nyelvűek elöl
order-helpful = Leghasznosabbak
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } a { $date } előtti egy évben, egy vélemény alapján
       *[other] { $mean } a { $date } előtti egy évben, { $count } vélemény alapján
    }
rating-rule = A „Legjobbra értékelt” sorrend nem ezt az átlagot követi, hanem az átlag 95%-os konfidenciaintervallumának alsó határát (Wilson 1927), hogy néhány tökéletes értékelés ne kerüljön sok jó elé.

title-all = Minden kiegészítő
description-all =
    { $count ->
        [one] A galéria egyetlen kiegészítője.
       *[other] A galéria összes ({ $count }) kiegészítője használat, értékelés, dátum és név szerint.
    }
sort-added = Nemrég felvett
title-languages = Kiegészítők nyelv szerint
description-languages = Melyik kiegészítő milyen nyelvekre van lefordítva.
languages-intro = Azok a nyelvek, amelyeken maguk a kiegészítők használhatók, függetlenül az oldal nyelvétől.
title-language = Kiegészítők { $name } nyelven
description-language =
    { $count ->
        [one] Egy kiegészítő, amely { $name } nyelven is használható.
       *[other] { $count } kiegészítő, amely { $name } nyelven is használható.
    }
title-announcements = A galéria hírei
description-announcements = Mi változott ebben a galériában, és mit érdemes tudniuk a felhasználóinak.
announcement-until = Érvényes eddig: { $date }
announcements-all = Minden hír

feed-site = Új és frissített kiegészítők
feed-list = { $name }: új és frissített kiegészítők
feed-versions = { $name } verziói
feed-reviews = { $name } – vélemények
feed-decisions = A galéria döntései
feed-announcements = A galéria hírei
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } csillag, { $author }
       *[other] { $stars } csillag, { $author }
    }

title-feedback = Visszajelzések erről a webhelyről
description-feedback = Mit mondanak az emberek erről a webhelyről, és mi lett belőle.
feedback-intro = Mit mondtak az emberek erről a webhelyről, és mi lett belőle.
feedback-empty = Még senki sem írt visszajelzést.
feedback-open = Nyitott
feedback-planned = Tervezett
feedback-done = Kész
feedback-declined = Elutasítva
feedback-answer = { $author } válasza
form-title-feedback = Visszajelzés erről a webhelyről
form-closed-site = Erről a webhelyről nem lehet semmit elküldeni. A galériáról szóló oldalakon olvasható, hogyan érhetők el az üzemeltetői.
form-elsewhere = Az űrlap címzettje: { $host }.
report-security = Veszélyezteti a felhasználóit
report-spam = Reklám vagy hamisítvány
report-rights = Más tulajdonát használja fel
report-abuse = Sértő vagy fenyegető
report-broken = Nem működik
report-other = Egyéb

title-translations = Fordítások
description-translations = A galéria mekkora része milyen nyelvekre van lefordítva.
translations-intro = A galéria mekkora része létezik ténylegesen az egyes nyelveken. Ami hiányzik, az más nyelven, megjelölve jelenik meg.
translations-language = Nyelv
translations-interface = Felület
translations-names = Nevek
translations-summaries = Összefoglalók
translations-descriptions = Leírások
translations-notes = Kiadási megjegyzések
translations-captions = Képaláírások
translations-policies = Irányelvek
translations-pages = Oldalak
title-translation = Fordítások: { $language }
description-translation = { $language }: mi van lefordítva erre a nyelvre, és mi hiányzik még.
translations-of = { $done } / { $total }
translations-missing = A legtöbbet használt kiegészítők, amelyekből még hiányzik
translations-missing-none = Egyikből sem hiányzik.
translations-help = Hogyan segíthet
    .text = Bármelyik szöveget lefordíthatja, aki mindkét nyelvet ismeri: ott javasolja a fordítást, ahonnan a szöveg származik. Minden kiegészítő oldaláról hivatkozás vezet oda; a webhely saját szövegei a webhely forráskódjában vannak.
