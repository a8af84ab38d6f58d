# Hungarian. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Ugrás a tartalomra
nav-main = Főmenü
nav-breadcrumb = Jelenlegi hely
nav-home = Kezdőlap
nav-categories = Kategóriák
nav-browse = Böngészés
nav-about = A galériáról
nav-language = Nyelv
nav-source = A webhely forráskódja
footer-privacy = Nincsenek sütik. Semmi sem töltődik be más webhelyekről.

pagination-label = A lista oldalai
pagination-previous = Előző
pagination-next = Következő
pagination-page = { $page }. oldal
pagination-position = { $page } / { $of } oldal

language-note = Nyelv: { $language }
text-not-translated = Az oldal szövege még nincs lefordítva magyarra.
language-untranslated = nincs lefordítva
picture-missing = A kép nem érhető el
scan-code = Olvassa be az oldal telefonon való megnyitásához
title-chooser = Válasszon nyelvet
chooser-greeting = Folytatás magyarul
language-yours = az Ön nyelve

title-site = { $title } – { $site }
title-page = { $title }, { $page }. oldal
title-home = Kiegészítők az Ön nyelvén
title-addon = { $name }
title-versions = { $name } verziói
title-reviews = { $name } – vélemények
title-category = { $name }
title-type = { $name }
title-tag = Címke: { $name }
title-user = { $name } kiegészítői
title-categories = Kategóriák
title-not-found = Ez az oldal nem létezik

description-home = Kiterjesztések, témák, szótárak és más kiegészítők. Verziókkal, véleményekkel és az elbírálás menetével, az Ön nyelvén.
description-category =
    { $count ->
        [one] Egy kiegészítő ebben a kategóriában: { $name }.
       *[other] { $count } kiegészítő ebben a kategóriában: { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: egy kiegészítő, verziókkal és véleményekkel.
       *[other] { $name }: { $count } kiegészítő, verziókkal és véleményekkel.
    }
description-tag =
    { $count ->
        [one] Egy kiegészítő ezzel a címkével: { $name }.
       *[other] { $count } kiegészítő ezzel a címkével: { $name }.
    }
description-user =
    { $count ->
        [one] Egy kiegészítő, amelynek készítője { $name }.
       *[other] { $count } kiegészítő, amelyek készítője { $name }.
    }
description-categories = A kiegészítők összes kategóriája, a bennük lévő kiegészítők számával.
description-versions = { $name } minden verziója: mikor jelent meg, mi változott, és a fájljai.
description-reviews = { $name }: mit mondanak róla a felhasználók, a saját nyelvükön és lefordítva.

size-bytes = { $size } bájt
size-kb = { $size } kB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Ez az oldal nem létezik
not-found-text = Lehet, hogy elgépelte a címet, vagy az oldalt áthelyezték vagy törölték.
not-found-home = Ugrás a kezdőlapra
not-found-categories = A kategóriák böngészése
redirect-heading = Ez az oldal elköltözött
redirect-text = Most itt található:
