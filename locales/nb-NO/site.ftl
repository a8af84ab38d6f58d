# Norwegian Bokmål. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Hopp til innholdet
nav-main = Hovedmeny
nav-breadcrumb = Du er her
nav-home = Forside
nav-categories = Kategorier
nav-browse = Utforsk
nav-about = Om galleriet
nav-language = Språk
nav-source = Kildekoden til nettstedet
footer-privacy = Ingen infokapsler. Ingenting lastes fra andre nettsteder.

pagination-label = Sider i denne listen
pagination-previous = Forrige
pagination-next = Neste
pagination-page = Side { $page }
pagination-position = Side { $page } av { $of }

language-note = Språk: { $language }
text-not-translated = Teksten på denne siden er ikke oversatt til norsk ennå.
language-untranslated = ikke oversatt
picture-missing = Bildet er ikke tilgjengelig
scan-code = Skann for å åpne siden på en telefon
title-chooser = Velg språk
chooser-greeting = Fortsett på norsk
language-yours = ditt språk

title-site = { $title } – { $site }
title-page = { $title }, side { $page }
title-home = Tillegg på ditt språk
title-addon = { $name }
title-versions = Versjoner av { $name }
title-reviews = Anmeldelser av { $name }
title-category = { $name }
title-type = { $name }
title-tag = Stikkord: { $name }
title-user = Tillegg fra { $name }
title-categories = Kategorier
title-not-found = Denne siden finnes ikke

description-home = Utvidelser, temaer, ordbøker og mer. Hvert med versjoner, anmeldelser og hvordan det ble bedømt, på ditt språk.
description-category =
    { $count ->
        [one] Ett tillegg i kategorien { $name }.
       *[other] { $count } tillegg i kategorien { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: ett tillegg, med versjoner og anmeldelser.
       *[other] { $name }: { $count } tillegg, med versjoner og anmeldelser.
    }
description-tag =
    { $count ->
        [one] Ett tillegg med stikkordet { $name }.
       *[other] { $count } tillegg med stikkordet { $name }.
    }
description-user =
    { $count ->
        [one] Ett tillegg fra { $name }.
       *[other] { $count } tillegg fra { $name }.
    }
description-categories = Alle kategorier av tillegg, med antallet i hver av dem.
description-versions = Alle versjoner av { $name }: når de ble utgitt, hva som ble endret, og filene.
description-reviews = Hva folk sier om { $name }, på sitt eget språk og i oversettelse.

size-bytes = { $size } byte
size-kb = { $size } kB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Denne siden finnes ikke
not-found-text = Adressen kan være feilskrevet, eller siden er flyttet eller fjernet.
not-found-home = Gå til forsiden
not-found-categories = Se gjennom kategoriene
redirect-heading = Denne siden er flyttet
redirect-text = Nå finner du den her:
