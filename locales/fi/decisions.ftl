# Finnish. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Lisäosan { $name } historia
description-history = Kaikki lisäosasta { $name } tehdyt päätökset: milloin, kuka päätti ja miksi.
history-intro = Kaikki ehdotukset ja päätökset vanhimmasta alkaen. Mitään ei poisteta jälkikäteen, vaan väärä päätös korjataan myöhemmällä päätöksellä.
history-all =
    { $count ->
        [one] Päätös kokonaisuudessaan
       *[other] Historian kaikki { $count } merkintää
    }
history-entry = { $outcome }: linkki tähän merkintään
history-by = { $actor }
history-version = Versio { $version }
history-waited =
    { $days ->
        [0] päätetty samana päivänä
        [one] yhden päivän jälkeen
       *[other] { $days } päivän jälkeen
    }
history-reasons = Peruste:
history-about = Vastaus merkintään: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Yksi henkilö kannatti tätä.
       *[other] { $count } henkilöä kannatti tätä.
    }
history-status = Tilanne nyt

status-listed = Galleriassa
status-pending = Odottaa tarkastusta
status-rejected = Hylätty
status-disabled = Poistettu käytöstä
status-removed = Poistettu

tombstone-nameless = Tämä lisäosa on poistettu
tombstone-pending = Tätä lisäosaa on ehdotettu, ja se odottaa tarkastusta. Sitä ei voi vielä asentaa täältä.
tombstone-rejected = Tämä lisäosa tarkastettiin, eikä sitä hyväksytty. Se ei ole koskaan ollut saatavilla täältä.
tombstone-disabled = Tarkastajat ovat poistaneet tämän lisäosan käytöstä. Sitä ei voi enää asentaa täältä.
tombstone-removed = Tämä lisäosa ei ole enää galleriassa. Sitä ei voi enää asentaa täältä.
description-tombstone = { $name } ei ole tässä galleriassa. Tämä sivu kertoo, mitä päätettiin, milloin ja miksi.
tombstone-act = Jos käytät lisäosaa
tombstone-act-pending = Sinun ei tarvitse tehdä mitään.
tombstone-act-rejected = Sinun ei tarvitse tehdä mitään.
tombstone-act-disabled = Poista se ohjelmistasi, ellei alla olevissa perusteluissa sanota toisin. Se ei saa enää päivityksiä.
tombstone-act-removed = Voit jatkaa sen käyttöä, mutta se ei saa enää päivityksiä täältä.
tombstone-decision = Mitä päätettiin
tombstone-no-decision = Päätöstä ei ole kirjattu: lisäosa poistui galleriasta lähteensä mukana.
tombstone-replaced = Tilalla on:
tombstone-queue = Katso jono ja tarkastusten kesto

title-queue = Tarkastusjono
description-queue = Mitkä lisäosat odottavat tarkastusta, mistä lähtien ja kuinka kauan tarkastukset nyt kestävät.
queue-intro = Ihmiset tarkastavat jokaisen lisäosan, ennen kuin se otetaan galleriaan. Tällä sivulla näkyvät odottavat lisäosat tarkastusjärjestyksessä ja tarkastusten kesto.
queue-as-of = Tilanne { $date }.
queue-place = Sija
queue-addon = Lisäosa
queue-since = Jonossa alkaen
queue-days = Päiviä
queue-state = Odottaa
queue-for-reviewers = tarkastajia
queue-for-developer = kehittäjän vastausta
queue-empty = Mikään lisäosa ei odota juuri nyt.
queue-times = Tarkastusten kesto
queue-median =
    { $median ->
        [0] Viimeisten { $weeks } viikon tarkastuksista puolet valmistui samana päivänä,
        [one] Viimeisten { $weeks } viikon tarkastuksista puolet valmistui yhden päivän kuluessa,
       *[other] Viimeisten { $weeks } viikon tarkastuksista puolet valmistui { $median } päivän kuluessa,
    }
    .label = Mediaani
queue-ninetieth =
    { $ninetieth ->
        [0] yhdeksän kymmenestä samana päivänä.
        [one] yhdeksän kymmenestä yhden päivän kuluessa.
       *[other] yhdeksän kymmenestä { $ninetieth } päivän kuluessa.
    }
    .label = 90 %
queue-reviewers =
    { $count ->
        [one] Tuona aikana päätöksiä teki yksi tarkastaja.
       *[other] Tuona aikana päätöksiä teki { $count } tarkastajaa.
    }
queue-no-times = Viimeisten { $weeks } viikon aikana ei ole tehty päätöksiä.
queue-chart = Tarkastusten kesto päivinä viikoittain
queue-week = Viikko alkaen
queue-reviews = Tarkastuksia
queue-nominate = Ehdota lisäosaa
    .text = Kuka tahansa voi ehdottaa lisäosaa, ei vain sen kehittäjä. Kerro, miten siitä olisi hyötyä muille. Perustelusi julkaistaan nimelläsi.
queue-join = Ryhdy tarkastajaksi
    .text = Tarkastajat ovat julkaisseet tai arvostelleet lisäosia ja tuntevat säännöt. Jokainen päätös on julkinen, ja siinä on tekijänsä nimi.

title-policies = Säännöt
description-policies = Säännöt, joiden mukaan lisäosat tarkastetaan, ja päätökset, joissa niihin viitataan.
policies-intro = Päätökset tehdään näiden sääntöjen mukaan. Jokaisella sivulla luetellaan päätökset, joissa sääntöön viitataan.
title-policy = { $name }
description-policy = Mitä sääntö ”{ $name }” sanoo ja missä päätöksissä siihen viitataan.
policy-cited =
    { $count ->
        [0] Sääntöön ei ole vielä viitattu päätöksissä.
        [one] Sääntöön viitataan yhdessä päätöksessä.
       *[other] Sääntöön viitataan { $count } päätöksessä.
    }
policy-decisions = Päätökset, joissa sääntöön viitataan
policy-newest =
    { $shown ->
        [one] Näytetään uusin.
       *[other] Näytetään { $shown } uusinta.
    }
policy-empty = Tämän säännön tekstiä ei ole vielä julkaistu.

recommended-since = Suositeltu { $date }: katso perustelut
version-blocked-why = Miksi se on estetty ja mitä tehdä
