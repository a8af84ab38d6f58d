# Swedish. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = Jämfört med { $version }
compare-permissions-added = Nya behörigheter
compare-permissions-removed = Begärs inte längre
compare-works-now = Fungerar nu med
compare-works-no-longer = Fungerar inte längre med
compare-licence = Licens
compare-size = Storlek
compare-became = { $from }, nu { $to }
compare-nothing = Samma behörigheter, licens och kompatibilitet.

compatibility-table = Vilken version som fungerar med vad
compatibility-version = Version
range-from = { $min } eller senare
range-until = till och med { $max }
range-both = { $min } till { $max }
range-any = alla
range-none = fungerar inte

verify-title = Så kontrollerar du en nedladdning
verify-text = Beräkna kontrollsumman för filen du laddade ner och jämför den med den som står ovan. Om de skiljer sig åt ska du inte installera filen: den är skadad eller har ändrats på vägen.
provenance-title = Ursprung
provenance-source = Källkod till den här versionen
provenance-approved = Godkänd av { $name } den { $date }
provenance-unreviewed = Inte granskad
provenance-signature = Signatur

addon-privacy-policy = Integritetspolicy
addon-eula = Licensavtal
title-privacy-policy = Integritetspolicy för { $name }
title-eula = Licensavtal för { $name }
description-privacy-policy = Vad { $name } gör med data, med utvecklarnas egna ord.
description-eula = Vad man godkänner genom att använda { $name }, med utvecklarnas egna ord.
title-licence = Licens: { $name }
description-licence = Texten till licensen { $name }.

addon-same-author = Mer av { $name }
shot-close = Stäng
shot-previous = Föregående
shot-next = Nästa
usage-title = Användare och nedladdningar över tid
usage-users-chart = Användare från { $first } till { $last }: från { $from } till { $to }
usage-downloads-chart = Nedladdningar per månad från { $first } till { $last }: från { $from } till { $to }
usage-table = Visa siffrorna
usage-month = Månad
usage-users = Användare
usage-downloads = Nedladdningar

filter-label = Visa
filter-text = Med text
filter-current = Gäller aktuell version
order-label = Ordning
order-language = Ditt språk först
order-helpful = Mest hjälpsamma
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } under året före den { $date }, från en recension
       *[other] { $mean } under året före den { $date }, från { $count } recensioner
    }
rating-rule = ”Högst betyg” sorterar inte efter detta medelvärde utan efter den nedre gränsen för dess 95-procentiga konfidensintervall (Wilson 1927), så att några få toppbetyg inte hamnar före många bra betyg.

title-all = Alla tillägg
description-all =
    { $count ->
        [one] Det enda tillägget i det här galleriet.
       *[other] Alla { $count } tillägg i det här galleriet, efter användning, betyg, datum och namn.
    }
sort-added = Nya här
title-languages = Tillägg efter språk
description-languages = Vilka tillägg som själva är översatta till vilket språk.
languages-intro = Språken som tilläggen själva finns på, oavsett vilket språk den här sidan har.
title-language = Tillägg på { $name }
description-language =
    { $count ->
        [one] Ett tillägg som finns på { $name }.
       *[other] { $count } tillägg som finns på { $name }.
    }
title-announcements = Nyheter om galleriet
description-announcements = Vad som har ändrats i galleriet och vad användarna bör känna till.
announcement-until = Till och med den { $date }
announcements-all = Alla nyheter

feed-site = Nya och uppdaterade tillägg
feed-list = { $name }: nya och uppdaterade tillägg
feed-versions = Versioner av { $name }
feed-reviews = Recensioner av { $name }
feed-decisions = Galleriets beslut
feed-announcements = Nyheter om galleriet
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } stjärna från { $author }
       *[other] { $stars } stjärnor från { $author }
    }

title-feedback = Synpunkter på webbplatsen
description-feedback = Vad folk tycker om den här webbplatsen och vad det ledde till.
feedback-intro = Vad folk har tyckt om den här webbplatsen och vad det ledde till.
feedback-empty = Ingen har lämnat några synpunkter än.
feedback-open = Öppen
feedback-planned = Planerad
feedback-done = Klar
feedback-declined = Avböjd
feedback-answer = Svar från { $author }
form-title-feedback = Lämna synpunkter på webbplatsen
form-closed-site = Det går inte att skicka något från den här webbplatsen. På sidorna om galleriet står hur du når dem som driver det.
form-elsewhere = Det här formuläret skickas till { $host }.
report-security = Det är en fara för användarna
report-spam = Det är reklam eller en förfalskning
report-rights = Det använder något som tillhör någon annan
report-abuse = Det är kränkande eller hotfullt
report-broken = Det fungerar inte
report-other = Något annat

title-translations = Översättningar
description-translations = Hur mycket av galleriet som är översatt till vilket språk.
translations-intro = Hur mycket av galleriet som verkligen finns på varje språk. Det som saknas visas på ett annat språk och märks ut.
translations-language = Språk
translations-interface = Gränssnitt
translations-names = Namn
translations-summaries = Sammanfattningar
translations-descriptions = Beskrivningar
translations-notes = Versionsinformation
translations-captions = Bildtexter
translations-policies = Riktlinjer
translations-pages = Sidor
title-translation = Översättningar: { $language }
description-translation = { $language }: vad som är översatt och vad som fortfarande saknas.
translations-of = { $done } av { $total }
translations-missing = Mest använda tillägg som ännu saknar språket
translations-missing-none = Inget tillägg saknar det.
translations-help = Så kan du hjälpa till
    .text = Alla som kan båda språken kan översätta vilken text som helst: föreslå din översättning där texten kommer ifrån. Varje tilläggs sida länkar dit; webbplatsens egna texter hör till dess källkod.
