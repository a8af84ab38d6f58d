# Danish. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Gå til indholdet
nav-main = Hovedmenu
nav-breadcrumb = Du er her
nav-home = Forside
nav-categories = Kategorier
nav-browse = Udforsk
nav-about = Om galleriet
nav-language = Sprog
nav-source = Webstedets kildekode
footer-privacy = Ingen cookies. Intet indlæses fra andre websteder.

pagination-label = Sider i listen
pagination-previous = Forrige
pagination-next = Næste
pagination-page = Side { $page }
pagination-position = Side { $page } af { $of }

language-note = Sprog: { $language }
text-not-translated = Teksten på denne side er ikke oversat til dansk endnu.
language-untranslated = ikke oversat
picture-missing = Billedet er ikke tilgængeligt
scan-code = Scan for at åbne denne side på en telefon
title-chooser = Vælg sprog
chooser-greeting = Fortsæt på dansk
language-yours = dit sprog

title-site = { $title } – { $site }
title-page = { $title }, side { $page }
title-home = Tilføjelser på dit sprog
title-addon = { $name }
title-versions = Versioner af { $name }
title-reviews = Anmeldelser af { $name }
title-category = { $name }
title-type = { $name }
title-tag = Tag: { $name }
title-user = Tilføjelser af { $name }
title-categories = Kategorier
title-not-found = Siden findes ikke

description-home = Udvidelser, temaer, ordbøger og mere. Med versioner, anmeldelser og bedømmelse for hver, på dit sprog.
description-category =
    { $count ->
        [one] Én tilføjelse i kategorien { $name }.
       *[other] { $count } tilføjelser i kategorien { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: én tilføjelse, med versioner og anmeldelser.
       *[other] { $name }: { $count } tilføjelser, med versioner og anmeldelser.
    }
description-tag =
    { $count ->
        [one] Én tilføjelse med tagget { $name }.
       *[other] { $count } tilføjelser med tagget { $name }.
    }
description-user =
    { $count ->
        [one] Én tilføjelse af { $name }.
       *[other] { $count } tilføjelser af { $name }.
    }
description-categories = Alle kategorier af tilføjelser, med antallet i hver.
description-versions = Alle versioner af { $name }: hvornår de blev udgivet, hvad der er ændret, og deres filer.
description-reviews = Hvad folk siger om { $name }, på deres egne sprog og i oversættelse.

size-bytes = { $size } byte
size-kb = { $size } kB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Siden findes ikke
not-found-text = Adressen kan være skrevet forkert, eller siden kan være flyttet eller fjernet.
not-found-home = Gå til forsiden
not-found-categories = Se kategorierne igennem
redirect-heading = Siden er flyttet
redirect-text = Den findes nu her:
