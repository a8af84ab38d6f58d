# Finnish. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Asenna
addon-authors =
    { $count ->
        [one] Tekijä
       *[other] Tekijät
    }
addon-recommended = Suositeltu

facts-label = Perustiedot
fact-rating = Arvio
fact-users = Käyttäjiä
fact-updated = Päivitetty
fact-added = Lisätty
fact-size = Koko
fact-licence = Lisenssi
fact-version = Versio
fact-type = Tyyppi

addon-screenshots = Kuvakaappaukset
screenshot-number = Kuvakaappaus { $n }
screenshot-outside = Kuva toisella sivustolla
addon-description = Kuvaus
    .empty = Kehittäjä ei ole vielä kirjoittanut kuvausta.
addon-whats-new = Uutta versiossa { $version }
addon-all-versions =
    { $count ->
        [one] Ainoan version tiedostot ja tiedot
       *[other] Kaikki { $count } versiota
    }
addon-trust = Tarkastus
trust-approved =
    { $reviewers ->
        [0] Hyväksytty { $date }.
        [one] Yksi tarkastaja hyväksyi { $date }.
       *[other] { $reviewers } tarkastajaa hyväksyi { $date }.
    }
trust-decided = { $outcome } { $date }.
trust-waited =
    { $days ->
        [0] Päätös tehtiin samana päivänä.
        [one] Päätös tehtiin yhden päivän odotuksen jälkeen.
       *[other] Päätös tehtiin { $days } päivän odotuksen jälkeen.
    }

outcome-nominated = Ehdotettu
outcome-approved = Hyväksytty
outcome-rejected = Hylätty
outcome-needs-information = Lisätietoja pyydetty
outcome-recommended = Suositeltu
outcome-disabled = Poistettu käytöstä
outcome-restored = Palautettu
outcome-appealed = Valitus tehty
outcome-appeal-upheld = Valitus hyväksytty
outcome-appeal-dismissed = Valitus hylätty
outcome-withdrawn = Peruttu
outcome-endorsed = Vahvistettu

addon-permissions = Oikeudet
addon-permissions-intro = Mihin lisäosalla on pääsy asennuksen jälkeen:
addon-details = Tiedot
addon-languages = Kielet
addon-languages-intro = Lisäosan käyttöliittymän kielet:
addon-categories = Luokat
addon-tags = Tunnisteet
addon-extends = Toimii ohjelmassa
addon-links = Linkit
addon-content-rating = Sisältö
content-rating-none = Ei sisällä mitään, mistä pitäisi varoittaa.
intensity-none = ei
intensity-mild = vähäistä
intensity-moderate = kohtalaista
intensity-intense = runsasta
oars-violence = Väkivalta
oars-drugs = Alkoholi, tupakka ja muut päihteet
oars-sex = Seksi ja alastomuus
oars-language = Karkea kielenkäyttö
oars-social = Yhteydenpito muihin
oars-money = Ostaminen, rahapelaaminen tai mainonta
addon-related = Samankaltaisia lisäosia

link-homepage = Kotisivu
link-support = Tuki
link-source = Lähdekoodi
link-vcs = Lähdekoodi
link-donate = Lahjoita
link-issues = Ilmoita ongelmasta
link-translate = Auta kääntämään
link-faq = Kysymyksiä ja vastauksia
link-contact = Yhteystiedot
link-contribute = Osallistu
link-documentation = Ohjeet
link-privacy = Tietosuojaseloste

versions-heading = Lisäosan { $name } versiot
version-number = Versio { $version }
version-current = Nykyinen
version-blocked = Estetty
    .note = Tämä versio on estetty turvallisuussyistä. Käytä jotakin muuta versiota.
version-released = Julkaistu { $date }
version-notes-empty = Ei julkaisutietoja.
version-files = Tiedostot
file-for = Lataa alustalle { $platform }
file-for-all = Lataa
file-digest = { $algorithm }-tarkistussumma
version-compatibility = Yhteensopivuus
-firefox = Firefox
-thunderbird = Thunderbird
-android =
    { $case ->
       *[nominative] Android
        [allative] Androidille
    }
application-firefox = { -firefox }
application-firefox-android = { -firefox } { -android(case: "allative") }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } tai uudempi
compatible-until = { $application } { $max } tai vanhempi
compatible-range = { $application } { $min }–{ $max }
versions-empty = Versioita ei ole vielä julkaistu. Versiot näkyvät täällä julkaisutietoineen ja tiedostoineen.
