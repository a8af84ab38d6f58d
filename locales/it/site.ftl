# Italian. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = Vai al contenuto
nav-main = Menu principale
nav-breadcrumb = Sei qui
nav-home = Home
nav-categories = Categorie
nav-browse = Esplora
nav-about = Informazioni
nav-language = Lingua
nav-source = Codice sorgente di questo sito
footer-privacy = Nessun cookie. Nulla viene caricato da altri siti.

pagination-label = Pagine di questo elenco
pagination-previous = Precedente
pagination-next = Successiva
pagination-page = Pagina { $page }
pagination-position = Pagina { $page } di { $of }

language-note = Lingua: { $language }
text-not-translated = Il testo di questa pagina non è ancora stato tradotto nella tua lingua.
language-untranslated = non tradotto
picture-missing = Immagine non disponibile
scan-code = Scansiona per aprire questa pagina su un telefono
title-chooser = Scegli la tua lingua
chooser-greeting = Continua in italiano
language-yours = la tua lingua

title-site = { $title } – { $site }
title-page = { $title }, pagina { $page }
title-home = Componenti aggiuntivi nella tua lingua
title-addon = { $name }
title-versions = Versioni di { $name }
title-reviews = Recensioni di { $name }
title-category = { $name }
title-type = { $name }
title-tag = Etichetta: { $name }
title-user = Componenti aggiuntivi di { $name }
title-categories = Categorie
title-not-found = Questa pagina non esiste

description-home = Estensioni, temi, dizionari e altro, con le versioni, le recensioni e il giudizio ricevuto, nella tua lingua.
description-category =
    { $count ->
        [one] Un componente aggiuntivo nella categoria { $name }.
        [many] { $count } di componenti aggiuntivi nella categoria { $name }.
       *[other] { $count } componenti aggiuntivi nella categoria { $name }.
    }
description-type =
    { $count ->
        [one] { $name }: un componente aggiuntivo, con versioni e recensioni.
        [many] { $name }: { $count } di componenti aggiuntivi, con versioni e recensioni.
       *[other] { $name }: { $count } componenti aggiuntivi, con versioni e recensioni.
    }
description-tag =
    { $count ->
        [one] Un componente aggiuntivo con l’etichetta { $name }.
        [many] { $count } di componenti aggiuntivi con l’etichetta { $name }.
       *[other] { $count } componenti aggiuntivi con l’etichetta { $name }.
    }
description-user =
    { $count ->
        [one] Un componente aggiuntivo di { $name }.
        [many] { $count } di componenti aggiuntivi di { $name }.
       *[other] { $count } componenti aggiuntivi di { $name }.
    }
description-categories = Tutte le categorie di componenti aggiuntivi, con il numero di componenti di ciascuna.
description-versions = Tutte le versioni di { $name }: quando sono uscite, che cosa è cambiato e i file.
description-reviews = Che cosa si dice di { $name }, nelle lingue originali e in traduzione.

size-bytes = { $size } byte
size-kb = { $size } kB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = Questa pagina non esiste
not-found-text = L’indirizzo potrebbe contenere un errore, oppure la pagina è stata spostata o rimossa.
not-found-home = Vai alla pagina iniziale
not-found-categories = Esplora le categorie
redirect-heading = Questa pagina ha un nuovo indirizzo
redirect-text = Ora si trova qui:
