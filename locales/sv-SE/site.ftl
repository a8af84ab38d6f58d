# Swedish. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Hoppa till innehållet
nav-main = Huvudmeny
nav-breadcrumb = Du är här
nav-home = Startsida
nav-categories = Kategorier
nav-browse = Utforska
nav-about = Om galleriet
nav-language = Språk
nav-source = Webbplatsens källkod
footer-privacy = Inga kakor. Inget läses in från andra webbplatser.

pagination-label = Sidor i listan
pagination-previous = Föregående
pagination-next = Nästa
pagination-page = Sida { $page }
pagination-position = Sida { $page } av { $of }

language-note = Språk: { $language }
text-not-translated = Texten på den här sidan har inte översatts till svenska än.
language-untranslated = inte översatt
picture-missing = Bilden är inte tillgänglig
scan-code = Skanna för att öppna sidan på en telefon
title-chooser = Välj språk
chooser-greeting = Fortsätt på svenska
language-yours = ditt språk

title-site = { $title } – { $site }
title-page = { $title }, sida { $page }
title-home = Tillägg på ditt språk
title-addon = { $name }
title-versions = Versioner av { $name }
title-reviews = Recensioner av { $name }
title-category = { $name }
title-type = { $name }
title-tag = Tagg: { $name }
title-user = Tillägg av { $name }
title-categories = Kategorier
title-not-found = Sidan finns inte

description-home = Utökningar, teman, ordlistor och mer. Med versioner, recensioner och bedömning för vart och ett, på ditt språk.
description-category =
    { $count ->
        [one] Ett tillägg i kategorin { $name }.
       *[other] { $count } tillägg i kategorin { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: ett tillägg, med versioner och recensioner.
       *[other] { $name }: { $count } tillägg, med versioner och recensioner.
    }
description-tag =
    { $count ->
        [one] Ett tillägg med taggen { $name }.
       *[other] { $count } tillägg med taggen { $name }.
    }
description-user =
    { $count ->
        [one] Ett tillägg av { $name }.
       *[other] { $count } tillägg av { $name }.
    }
description-categories = Alla kategorier av tillägg, med antalet tillägg i varje.
description-versions = Alla versioner av { $name }: när de släpptes, vad som ändrades och deras filer.
description-reviews = Vad användare tycker om { $name }, på deras egna språk och i översättning.

size-bytes = { $size } byte
size-kb = { $size } kB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Sidan finns inte
not-found-text = Adressen kan vara felskriven, eller så har sidan flyttats eller tagits bort.
not-found-home = Gå till startsidan
not-found-categories = Bläddra bland kategorierna
redirect-heading = Sidan har flyttats
redirect-text = Den finns nu här:
