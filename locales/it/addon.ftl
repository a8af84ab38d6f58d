# Italian. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Installa
addon-authors =
    { $count ->
        [one] Autore
        [many] Autori
       *[other] Autori
    }
addon-recommended = Consigliato

facts-label = In breve
fact-rating = Valutazione
fact-users = Utenti
fact-updated = Aggiornato
fact-added = Inserito
fact-size = Dimensione
fact-licence = Licenza
fact-version = Versione
fact-type = Tipo

addon-screenshots = Schermate
screenshot-number = Schermata { $n }
screenshot-outside = Immagine su un altro sito
addon-description = Descrizione
    .empty = Lo sviluppatore non ha ancora scritto una descrizione.
addon-whats-new = Novità della versione { $version }
addon-all-versions =
    { $count ->
        [one] File e dettagli dell’unica versione
        [many] { $count } di versioni
       *[other] Tutte le { $count } versioni
    }
addon-trust = Come è stato giudicato
trust-approved =
    { $reviewers ->
        [0] Approvato in data { $date }.
        [one] Approvato da un revisore in data { $date }.
        [many] Approvato da { $reviewers } di revisori in data { $date }.
       *[other] Approvato da { $reviewers } revisori in data { $date }.
    }
trust-decided = { $outcome } in data { $date }.
trust-waited =
    { $days ->
        [0] Deciso il giorno stesso.
        [one] Deciso dopo un giorno di attesa.
        [many] Deciso dopo { $days } di giorni di attesa.
       *[other] Deciso dopo { $days } giorni di attesa.
    }

outcome-nominated = Candidato
outcome-approved = Approvato
outcome-rejected = Respinto
outcome-needs-information = Informazioni richieste
outcome-recommended = Consigliato
outcome-disabled = Disattivato
outcome-restored = Ripristinato
outcome-appealed = Ricorso presentato
outcome-appeal-upheld = Ricorso accolto
outcome-appeal-dismissed = Ricorso respinto
outcome-withdrawn = Ritirato
outcome-endorsed = Confermato

addon-permissions = Permessi
addon-permissions-intro = A che cosa può accedere una volta installato:
addon-details = Dettagli
addon-languages = Lingue
addon-languages-intro = La sua interfaccia è tradotta in queste lingue:
addon-categories = Categorie
addon-tags = Etichette
addon-extends = Funziona in
addon-links = Link
addon-content-rating = Contenuto
content-rating-none = Nulla che richieda un avviso.
intensity-none = nessuna
intensity-mild = lieve
intensity-moderate = moderata
intensity-intense = forte
oars-violence = Violenza
oars-drugs = Alcol, tabacco e altre droghe
oars-sex = Sesso e nudità
oars-language = Volgarità
oars-social = Interazione con altre persone
oars-money = Acquisti, gioco d’azzardo o pubblicità
addon-related = Componenti simili

link-homepage = Sito web
link-support = Assistenza
link-source = Codice sorgente
link-vcs = Codice sorgente
link-donate = Dona
link-issues = Segnala un problema
link-translate = Aiuta a tradurre
link-faq = Domande e risposte
link-contact = Contatti
link-contribute = Partecipa
link-documentation = Documentazione
link-privacy = Informativa sulla privacy

versions-heading = Versioni di { $name }
version-number = Versione { $version }
version-current = Attuale
version-blocked = Bloccata
    .note = Questa versione è stata bloccata per motivi di sicurezza. Usane un’altra.
version-released = Pubblicata in data { $date }
version-notes-empty = Nessuna nota di versione.
version-files = File
file-for = Scarica per { $platform }
file-for-all = Scarica
file-digest = Somma di controllo { $algorithm }
version-compatibility = Funziona con
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } per { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } o versioni successive
compatible-until = { $application } fino alla versione { $max }
compatible-range = { $application } dalla versione { $min } alla { $max }
versions-empty = Nessuna versione è stata ancora pubblicata. Le versioni compaiono qui con le note e i file.
