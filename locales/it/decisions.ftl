# Italian. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Cronologia di { $name }
description-history = Tutto ciò che è stato deciso su { $name }: quando, da chi e perché.
history-intro = Tutte le candidature e tutte le decisioni, dalla più vecchia alla più recente. Nulla viene tolto in seguito; una decisione sbagliata viene corretta da una successiva.
history-all =
    { $count ->
        [one] La decisione completa
        [many] { $count } di voci nella sua cronologia
       *[other] Tutte le { $count } voci della sua cronologia
    }
history-entry = { $outcome }: link a questa voce
history-by = da { $actor }
history-version = Versione { $version }
history-waited =
    { $days ->
        [0] deciso il giorno stesso
        [one] dopo un giorno
        [many] dopo { $days } di giorni
       *[other] dopo { $days } giorni
    }
history-reasons = Motivo:
history-about = In risposta a: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Una persona ha sostenuto questa candidatura.
        [many] { $count } di persone hanno sostenuto questa candidatura.
       *[other] { $count } persone hanno sostenuto questa candidatura.
    }
history-status = Stato attuale

status-listed = Pubblicato
status-pending = In attesa di revisione
status-rejected = Respinto
status-disabled = Disattivato
status-removed = Rimosso

tombstone-nameless = Questo componente è stato rimosso
tombstone-pending = Questo componente è stato candidato e attende la revisione. Da qui non si può ancora installare.
tombstone-rejected = Questo componente è stato esaminato e non è stato accettato. Qui non è mai stato disponibile.
tombstone-disabled = I revisori hanno disattivato questo componente. Da qui non si può più installare.
tombstone-removed = Questo componente non fa più parte della galleria. Da qui non si può più installare.
description-tombstone = { $name } non è presente nella galleria. Questa pagina dice che cosa è stato deciso, quando e perché.
tombstone-act = Se lo usi
tombstone-act-pending = Non c’è nulla da fare.
tombstone-act-rejected = Non c’è nulla da fare.
tombstone-act-disabled = Rimuovilo dai tuoi programmi, a meno che il motivo qui sotto non dica altro. Non riceve più aggiornamenti.
tombstone-act-removed = Puoi continuare a usarlo, ma da qui non riceve più aggiornamenti.
tombstone-decision = Che cosa è stato deciso
tombstone-no-decision = Non risulta alcuna decisione: ha lasciato la galleria insieme alla fonte da cui proveniva.
tombstone-replaced = Al suo posto:
tombstone-queue = Vedi la coda e quanto durano le revisioni

title-queue = Coda di revisione
description-queue = Quali componenti aggiuntivi attendono una revisione, da quando, e quanto durano le revisioni al momento.
queue-intro = Ogni componente viene esaminato da persone prima di entrare nella galleria. Questa pagina mostra che cosa è in attesa, nell’ordine in cui verrà esaminato, e quanto tempo ci vuole.
queue-as-of = Situazione in data { $date }.
queue-place = Posto
queue-addon = Componente
queue-since = In attesa dal
queue-days = Giorni
queue-state = Attende
queue-for-reviewers = i revisori
queue-for-developer = la risposta dello sviluppatore
queue-empty = Al momento non c’è nulla in attesa.
queue-times = Quanto durano le revisioni
queue-median =
    { $median ->
        [0] Nelle ultime { $weeks } settimane metà delle revisioni si è conclusa il giorno stesso,
        [one] Nelle ultime { $weeks } settimane metà delle revisioni si è conclusa entro un giorno,
        [many] Nelle ultime { $weeks } settimane metà delle revisioni si è conclusa entro { $median } di giorni,
       *[other] Nelle ultime { $weeks } settimane metà delle revisioni si è conclusa entro { $median } giorni,
    }
    .label = Mediana
queue-ninetieth =
    { $ninetieth ->
        [0] nove su dieci il giorno stesso.
        [one] nove su dieci entro un giorno.
        [many] nove su dieci entro { $ninetieth } di giorni.
       *[other] nove su dieci entro { $ninetieth } giorni.
    }
    .label = 90%
queue-reviewers =
    { $count ->
        [one] In quel periodo è stato attivo un revisore.
        [many] In quel periodo sono stati attivi { $count } di revisori.
       *[other] In quel periodo sono stati attivi { $count } revisori.
    }
queue-no-times = Nelle ultime { $weeks } settimane non è stato deciso nulla.
queue-chart = Durata delle revisioni in giorni, per settimana
queue-week = Settimana dal
queue-reviews = Revisioni
queue-nominate = Candida un componente
    .text = Chiunque può candidare un componente, non solo chi lo sviluppa. Spiega perché sarebbe utile; il testo viene pubblicato con il tuo nome.
queue-join = Diventa revisore
    .text = I revisori sono persone che hanno pubblicato componenti o scritto recensioni e che conoscono le regole. Ogni decisione è pubblica e porta il nome di chi l’ha presa.

title-policies = Regole
description-policies = Le regole con cui vengono giudicati i componenti aggiuntivi, e le decisioni che le citano.
policies-intro = Le decisioni vengono prese in base a queste regole. Ogni pagina elenca le decisioni che citano la regola.
title-policy = { $name }
description-policy = Che cosa dice la regola «{ $name }», e quali decisioni la citano.
policy-cited =
    { $count ->
        [0] Nessuna decisione la cita ancora.
        [one] Una decisione la cita.
        [many] { $count } di decisioni la citano.
       *[other] { $count } decisioni la citano.
    }
policy-decisions = Decisioni che la citano
policy-newest =
    { $shown ->
        [one] È mostrata la più recente.
        [many] Sono mostrate { $shown } delle più recenti.
       *[other] Sono mostrate le { $shown } più recenti.
    }
policy-empty = Il testo di questa regola non è ancora stato pubblicato.

recommended-since = Consigliato in data { $date }: vedi perché
version-blocked-why = Perché è stata bloccata, e che cosa fare
