# Italian. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = Rispetto alla versione { $version }
compare-permissions-added = Nuovi permessi
compare-permissions-removed = Non più richiesti
compare-works-now = Ora funziona con
compare-works-no-longer = Non funziona più con
compare-licence = Licenza
compare-size = Dimensione
compare-became = { $from }, ora { $to }
compare-nothing = Permessi, licenza e compatibilità sono gli stessi.

compatibility-table = Con che cosa funziona ogni versione
compatibility-version = Versione
range-from = { $min } o versioni successive
range-until = fino alla { $max }
range-both = dalla { $min } alla { $max }
range-any = qualsiasi versione
range-none = non funziona

verify-title = Come verificare un file scaricato
verify-text = Calcola la somma di controllo del file che hai scaricato e confrontala con quella qui sopra. Se sono diverse, non installare il file: è danneggiato o è stato modificato durante il trasferimento.
provenance-title = Provenienza
provenance-source = Codice sorgente di questa versione
provenance-approved = Approvata da { $name } in data { $date }
provenance-unreviewed = Non esaminata
provenance-signature = Firma

addon-privacy-policy = Informativa sulla privacy
addon-eula = Contratto di licenza
title-privacy-policy = Informativa sulla privacy di { $name }
title-eula = Contratto di licenza di { $name }
description-privacy-policy = Che cosa fa { $name } con i dati, nelle parole degli sviluppatori.
description-eula = Che cosa si accetta usando { $name }, nelle parole degli sviluppatori.
title-licence = Licenza: { $name }
description-licence = Il testo della licenza { $name }.

addon-same-author = Altri componenti di { $name }
shot-close = Chiudi
shot-previous = Precedente
shot-next = Successiva
usage-title = Utenti e download nel tempo
usage-users-chart = Utenti da { $first } a { $last }: da { $from } a { $to }
usage-downloads-chart = Download al mese da { $first } a { $last }: da { $from } a { $to }
usage-table = Mostra i numeri
usage-month = Mese
usage-users = Utenti
usage-downloads = Download

filter-label = Mostra
filter-text = Con testo
filter-current = Per la versione attuale
order-label = Ordine
order-language = Prima la tua lingua
order-helpful = Più utili
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } nell’anno concluso in data { $date }, da una recensione
        [many] { $mean } nell’anno concluso in data { $date }, da { $count } di recensioni
       *[other] { $mean } nell’anno concluso in data { $date }, da { $count } recensioni
    }
rating-rule = L’ordine «Con i voti migliori» non segue questa media, ma l’estremo inferiore del suo intervallo di confidenza al 95% (Wilson 1927), in modo che pochi voti perfetti non superino molti voti buoni.

title-all = Tutti i componenti aggiuntivi
description-all =
    { $count ->
        [one] L’unico componente aggiuntivo di questa galleria.
        [many] { $count } di componenti aggiuntivi in questa galleria, per uso, valutazione, data e nome.
       *[other] Tutti i { $count } componenti aggiuntivi di questa galleria, per uso, valutazione, data e nome.
    }
sort-added = Nuovi arrivi
title-languages = Componenti aggiuntivi per lingua
description-languages = In quali lingue sono tradotti i componenti aggiuntivi stessi.
languages-intro = Le lingue parlate dai componenti stessi, qualunque sia la lingua di questa pagina.
title-language = { $name }: componenti aggiuntivi in questa lingua
description-language =
    { $count ->
        [one] { $name }: un componente aggiuntivo che parla questa lingua.
        [many] { $name }: { $count } di componenti aggiuntivi che parlano questa lingua.
       *[other] { $name }: { $count } componenti aggiuntivi che parlano questa lingua.
    }
title-announcements = Notizie di questa galleria
description-announcements = Che cosa è cambiato in questa galleria e che cosa deve sapere chi la usa.
announcement-until = Scadenza: { $date }
announcements-all = Tutte le notizie

feed-site = Componenti aggiuntivi nuovi e aggiornati
feed-list = { $name }: componenti aggiuntivi nuovi e aggiornati
feed-versions = Versioni di { $name }
feed-reviews = Recensioni di { $name }
feed-decisions = Decisioni di questa galleria
feed-announcements = Notizie di questa galleria
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } stella da { $author }
        [many] { $stars } di stelle da { $author }
       *[other] { $stars } stelle da { $author }
    }

title-feedback = Opinioni su questo sito
description-feedback = Che cosa si dice di questo sito, e quale seguito ha avuto.
feedback-intro = Che cosa è stato detto di questo sito, e quale seguito ha avuto.
feedback-empty = Nessuno ha ancora detto nulla.
feedback-open = Aperto
feedback-planned = Previsto
feedback-done = Fatto
feedback-declined = Respinto
feedback-answer = Risposta di { $author }
form-title-feedback = Scrivi qualcosa su questo sito
form-closed-site = Da questo sito non si può inviare nulla. Le pagine su questa galleria dicono come contattare chi la gestisce.
form-elsewhere = Questo modulo viene inviato a { $host }.
report-security = È un pericolo per chi lo usa
report-spam = È pubblicità o un falso
report-rights = Usa qualcosa che appartiene ad altri
report-abuse = È offensivo o minaccioso
report-broken = Non funziona
report-other = Altro

title-translations = Traduzioni
description-translations = Quanto di questa galleria è tradotto in ciascuna lingua.
translations-intro = Quanto di questa galleria esiste davvero in ciascuna lingua. Ciò che manca viene mostrato in un’altra lingua, con un’indicazione.
translations-language = Lingua
translations-interface = Interfaccia
translations-names = Nomi
translations-summaries = Riepiloghi
translations-descriptions = Descrizioni
translations-notes = Note
translations-captions = Didascalie
translations-policies = Regole
translations-pages = Pagine
title-translation = Traduzioni: { $language }
description-translation = { $language }: che cosa è tradotto, e che cosa manca ancora.
translations-of = { $done } su { $total }
translations-missing = Componenti più usati a cui manca ancora questa lingua
translations-missing-none = Non manca a nessuno.
translations-help = Come dare una mano
    .text = Ogni testo può essere tradotto da chiunque conosca entrambe le lingue: proponi la tua traduzione nel luogo da cui proviene il testo. La pagina di ogni componente contiene il link; i testi di questo sito fanno parte del suo codice sorgente.
