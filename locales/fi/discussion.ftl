# Finnish. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = Keskustelu lisäosasta { $name }
description-discussion = Lisäosaa { $name } koskevia kysymyksiä, ideoita ja ongelmia sekä kehittäjien vastaukset.
title-thread = { $title } – { $name }
discussion-title = Keskustelu
discussion-all =
    { $count ->
        [one] Lue keskustelu
       *[other] Kaikki { $count } keskustelua
    }
discussion-count =
    { $count ->
        [one] { $count } keskustelu
       *[other] { $count } keskustelua
    }
discussion-posts =
    { $count ->
        [one] { $count } viesti
       *[other] { $count } viestiä
    }
thread-question = Kysymys
thread-idea = Idea
thread-problem = Ongelma
thread-announcement = Tiedote
thread-answered = Vastattu
thread-solved = Ratkaistu
thread-locked = Suljettu
    .note = Tämä keskustelu on suljettu. Siihen ei voi enää kirjoittaa.
post-developer = Kehittäjä
post-answer = Tämä on vastaus
thread-to-answer = Siirry vastaukseen
post-link = Viesti, kirjoittanut { $author }
post-in-reply = Vastaus käyttäjälle { $author }
thread-last = Viimeisin viesti { $date }
post-translated = Käännetty (alkukieli: { $language })
post-translated-by = Kääntänyt { $translator } (alkukieli: { $language })
feed-link = Tilaa syöte
feed-discussion = Keskustelu lisäosasta { $name }
feed-history = Päätökset lisäosasta { $name }

title-collections = Kokoelmat
description-collections = Hyvin yhteen sopivien lisäosien listoja, joiden ylläpitäjät kertovat, miksi lisäosat ovat mukana.
collections-intro = Käsin ylläpidettyjä listoja. Jokaisen lisäosan kohdalla kerrotaan, miksi se on mukana.
collections-empty = Kokoelmia ei vielä ole.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: yksi käsin valittu lisäosa.
       *[other] { $name }: { $count } käsin valittua lisäosaa.
    }
collection-curator = Ylläpitäjä: { $name }
collection-updated = Muutettu viimeksi { $date }
collection-missing =
    { $count ->
        [one] Lisäksi kokoelmaan kuuluu yksi lisäosa, jota ei ole tässä galleriassa.
       *[other] Lisäksi kokoelmaan kuuluu { $count } lisäosaa, joita ei ole tässä galleriassa.
    }

form-title-review = Kirjoita arvostelu
form-title-post = Aloita keskustelu
form-title-reply = Vastaa
form-title-report = Ilmoita tämän sivun ongelmasta
form-title-nomination = Ehdota lisäosaa
form-kind = Mitä asia koskee?
form-subject = Otsikko
form-text = Tekstisi
form-stars = Tähdet
form-language = Tekstisi kieli
form-name = Lisäosan nimi
form-address = Osoite, josta sen löytää
form-why = Miten siitä olisi hyötyä muille?
form-send = Lähetä
form-note = Lähettämäsi teksti tarkistetaan ja julkaistaan sen jälkeen tilisi nimellä.
form-closed = Tältä sivustolta ei voi lähettää mitään. Kirjoita lisäosan tekijöille: heidän linkkinsä ovat lisäosan sivulla.
