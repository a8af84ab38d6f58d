# Finnish. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = Verrattuna versioon { $version }
compare-permissions-added = Uudet oikeudet
compare-permissions-removed = Ei enää pyydetä
compare-works-now = Nyt myös yhteensopiva
compare-works-no-longer = Ei enää yhteensopiva
compare-licence = Lisenssi
compare-size = Koko
compare-became = { $from }, nyt { $to }
compare-nothing = Samat oikeudet, lisenssi ja yhteensopivuus.

compatibility-table = Versioiden yhteensopivuus
compatibility-version = Versio
range-from = { $min } tai uudempi
range-until = { $max } tai vanhempi
range-both = { $min }–{ $max }
range-any = kaikki
range-none = ei toimi

verify-title = Näin tarkistat latauksen
verify-text = Laske lataamasi tiedoston tarkistussumma ja vertaa sitä yllä olevaan. Jos ne eroavat toisistaan, älä asenna tiedostoa: se on vioittunut tai sitä on muutettu matkalla.
provenance-title = Alkuperä
provenance-source = Tämän version lähdekoodi
provenance-approved = { $name } hyväksyi { $date }
provenance-unreviewed = Ei tarkastettu
provenance-signature = Allekirjoitus

addon-privacy-policy = Tietosuojaseloste
addon-eula = Lisenssisopimus
title-privacy-policy = Lisäosan { $name } tietosuojaseloste
title-eula = Lisäosan { $name } lisenssisopimus
description-privacy-policy = Mitä { $name } tekee tiedoilla, kehittäjien omin sanoin.
description-eula = Mihin sitoudut, kun käytät lisäosaa { $name }, kehittäjien omin sanoin.
title-licence = Lisenssi: { $name }
description-licence = Lisenssin { $name } teksti.

addon-same-author = Lisää tekijältä { $name }
shot-close = Sulje
shot-previous = Edellinen
shot-next = Seuraava
usage-title = Käyttäjien ja latausten kehitys
usage-users-chart = Käyttäjiä, { $first } – { $last }: alussa { $from }, lopussa { $to }
usage-downloads-chart = Latauksia kuukaudessa, { $first } – { $last }: alussa { $from }, lopussa { $to }
usage-table = Näytä luvut
usage-month = Kuukausi
usage-users = Käyttäjiä
usage-downloads = Latauksia

filter-label = Näytä
filter-text = Tekstin kanssa
filter-current = Nykyisestä versiosta
order-label = Järjestys
order-language = Oma kieli ensin
order-helpful = Hyödyllisimmät
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } vuoden ajalta ennen { $date }, yhden arvostelun perusteella
       *[other] { $mean } vuoden ajalta ennen { $date }, { $count } arvostelun perusteella
    }
rating-rule = ”Parhaiten arvioidut” ei järjestä lisäosia tämän keskiarvon mukaan vaan sen 95 prosentin luottamusvälin alarajan mukaan (Wilson 1927), jotta muutama täysi arvio ei nousisi monen hyvän edelle.

title-all = Kaikki lisäosat
description-all =
    { $count ->
        [one] Tämän gallerian ainoa lisäosa.
       *[other] Tämän gallerian kaikki { $count } lisäosaa käytön, arvion, päiväyksen ja nimen mukaan.
    }
sort-added = Uudet täällä
title-languages = Lisäosat kielen mukaan
description-languages = Mille kielille lisäosat on käännetty.
languages-intro = Kielet, joilla lisäosia voi käyttää, riippumatta tämän sivun kielestä.
title-language = Lisäosat kielellä { $name }
description-language =
    { $count ->
        [one] Yksi lisäosa, jota voi käyttää kielellä { $name }.
       *[other] { $count } lisäosaa, joita voi käyttää kielellä { $name }.
    }
title-announcements = Gallerian uutiset
description-announcements = Mitä tässä galleriassa on muuttunut ja mitä sen käyttäjien on hyvä tietää.
announcement-until = { $date } asti
announcements-all = Kaikki uutiset

feed-site = Uudet ja päivitetyt lisäosat
feed-list = { $name }: uudet ja päivitetyt lisäosat
feed-versions = Lisäosan { $name } versiot
feed-reviews = Lisäosan { $name } arvostelut
feed-decisions = Tämän gallerian päätökset
feed-announcements = Gallerian uutiset
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $author }: { $stars } tähti
       *[other] { $author }: { $stars } tähteä
    }

title-feedback = Palaute sivustosta
description-feedback = Mitä tästä sivustosta sanotaan ja mihin se on johtanut.
feedback-intro = Mitä tästä sivustosta on sanottu ja mihin se on johtanut.
feedback-empty = Palautetta ei ole vielä annettu.
feedback-open = Avoin
feedback-planned = Suunnitteilla
feedback-done = Tehty
feedback-declined = Hylätty
feedback-answer = { $author } vastasi
form-title-feedback = Anna palautetta tästä sivustosta
form-closed-site = Tältä sivustolta ei voi lähettää mitään. Galleriasta kertovilla sivuilla neuvotaan, miten saat yhteyden sen ylläpitäjiin.
form-elsewhere = Tämän lomakkeen vastaanottaja on { $host }.
report-security = Se on vaaraksi käyttäjilleen
report-spam = Se on mainos tai väärennös
report-rights = Se käyttää jotakin, mikä kuuluu muille
report-abuse = Se on loukkaava tai uhkaava
report-broken = Se ei toimi
report-other = Jotain muuta

title-translations = Käännökset
description-translations = Kuinka suuri osa tästä galleriasta on käännetty millekin kielelle.
translations-intro = Kuinka suuri osa tästä galleriasta on todella saatavilla kullakin kielellä. Puuttuva teksti näytetään toisella kielellä ja merkitään.
translations-language = Kieli
translations-interface = Käyttöliittymä
translations-names = Nimet
translations-summaries = Tiivistelmät
translations-descriptions = Kuvaukset
translations-notes = Julkaisutiedot
translations-captions = Kuvatekstit
translations-policies = Säännöt
translations-pages = Sivut
title-translation = Käännökset: { $language }
description-translation = { $language }: mitä on käännetty ja mitä vielä puuttuu.
translations-of = { $done } / { $total }
translations-missing = Eniten käytetyt lisäosat, joista tämä kieli vielä puuttuu
translations-missing-none = Kieli ei puutu mistään lisäosasta.
translations-help = Näin voit auttaa
    .text = Kuka tahansa molempia kieliä osaava voi kääntää tekstejä: ehdota käännöstäsi siellä, mistä teksti on peräisin. Jokaisen lisäosan sivulla on linkki sinne. Sivuston omat tekstit ovat osa sen lähdekoodia.
