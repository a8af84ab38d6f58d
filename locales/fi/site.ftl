# Finnish. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Siirry sisältöön
nav-main = Päävalikko
nav-breadcrumb = Olet täällä
nav-home = Etusivu
nav-categories = Luokat
nav-browse = Selaa
nav-about = Tietoja
nav-language = Kieli
nav-source = Sivuston lähdekoodi
footer-privacy = Ei evästeitä. Muilta sivustoilta ei ladata mitään.

pagination-label = Tämän listan sivut
pagination-previous = Edellinen
pagination-next = Seuraava
pagination-page = Sivu { $page }
pagination-position = Sivu { $page } / { $of }

language-note = Kieli: { $language }
text-not-translated = Tämän sivun tekstiä ei ole vielä käännetty suomeksi.
language-untranslated = ei käännetty
picture-missing = Kuva ei ole saatavilla
scan-code = Avaa sivu puhelimessa lukemalla koodi
title-chooser = Valitse kieli
chooser-greeting = Jatka suomeksi
language-yours = oma kielesi

title-site = { $title } – { $site }
title-page = { $title }, sivu { $page }
title-home = Lisäosia omalla kielelläsi
title-addon = { $name }
title-versions = Lisäosan { $name } versiot
title-reviews = Lisäosan { $name } arvostelut
title-category = { $name }
title-type = { $name }
title-tag = Tunniste: { $name }
title-user = Lisäosat tekijältä { $name }
title-categories = Luokat
title-not-found = Sivua ei ole

description-home = Laajennuksia, teemoja, sanastoja ja muita lisäosia: versiot, arvostelut ja tarkastuksen tulos omalla kielelläsi.
description-category =
    { $count ->
        [one] Yksi lisäosa luokassa { $name }.
       *[other] { $count } lisäosaa luokassa { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: yksi lisäosa versioineen ja arvosteluineen.
       *[other] { $name }: { $count } lisäosaa versioineen ja arvosteluineen.
    }
description-tag =
    { $count ->
        [one] Yksi lisäosa, jolla on tunniste { $name }.
       *[other] { $count } lisäosaa, joilla on tunniste { $name }.
    }
description-user =
    { $count ->
        [one] Yksi lisäosa tekijältä { $name }.
       *[other] { $count } lisäosaa tekijältä { $name }.
    }
description-categories = Kaikki lisäosaluokat ja lisäosien määrä kussakin.
description-versions = Lisäosan { $name } kaikki versiot: milloin ne julkaistiin, mikä muuttui, ja niiden tiedostot.
description-reviews = Mitä lisäosasta { $name } sanotaan, alkukielellä ja käännettynä.

size-bytes = { $size } tavua
size-kb = { $size } kt
size-mb = { $size } Mt
size-gb = { $size } Gt

not-found-heading = Sivua ei ole
not-found-text = Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirretty tai poistettu.
not-found-home = Siirry etusivulle
not-found-categories = Selaa luokkia
redirect-heading = Tämä sivu on siirtynyt
redirect-text = Nyt se on täällä:
