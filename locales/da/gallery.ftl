# Danish. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = Sammenlignet med { $version }
compare-permissions-added = Nye tilladelser
compare-permissions-removed = Kræves ikke længere
compare-works-now = Fungerer nu med
compare-works-no-longer = Fungerer ikke længere med
compare-licence = Licens
compare-size = Størrelse
compare-became = { $from }, nu { $to }
compare-nothing = Samme tilladelser, licens og kompatibilitet.

compatibility-table = Hvilken version der fungerer med hvad
compatibility-version = Version
range-from = { $min } eller nyere
range-until = til og med { $max }
range-both = { $min } til { $max }
range-any = alle
range-none = fungerer ikke

verify-title = Sådan kontrollerer du en hentet fil
verify-text = Beregn kontrolsummen for den fil, du har hentet, og sammenlign den med den, der står ovenfor. Hvis de ikke er ens, skal du ikke installere filen: Den er beskadiget eller blevet ændret undervejs.
provenance-title = Oprindelse
provenance-source = Kildekode til denne version
provenance-approved = Godkendt af { $name } den { $date }
provenance-unreviewed = Ikke gennemgået
provenance-signature = Signatur

addon-privacy-policy = Privatlivspolitik
addon-eula = Licensaftale
title-privacy-policy = Privatlivspolitik for { $name }
title-eula = Licensaftale for { $name }
description-privacy-policy = Hvad { $name } gør med data, med udviklernes egne ord.
description-eula = Hvad man accepterer ved at bruge { $name }, med udviklernes egne ord.
title-licence = Licens: { $name }
description-licence = Teksten til licensen { $name }.

addon-same-author = Mere af { $name }
shot-close = Luk
shot-previous = Forrige
shot-next = Næste
usage-title = Brugere og downloads over tid
usage-users-chart = Brugere fra { $first } til { $last }: fra { $from } til { $to }
usage-downloads-chart = Downloads pr. måned fra { $first } til { $last }: fra { $from } til { $to }
usage-table = Vis tallene
usage-month = Måned
usage-users = Brugere
usage-downloads = Downloads

filter-label = Vis
filter-text = Med tekst
filter-current = Om den aktuelle version
order-label = Rækkefølge
order-language = Dit sprog først
order-helpful = Mest nyttige
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } i året før den { $date }, ud fra én anmeldelse
       *[other] { $mean } i året før den { $date }, ud fra { $count } anmeldelser
    }
rating-rule = ”Højest vurderet” sorterer ikke efter dette gennemsnit, men efter den nedre grænse for dets 95 %-konfidensinterval (Wilson 1927), så nogle få topvurderinger ikke kommer før mange gode.

title-all = Alle tilføjelser
description-all =
    { $count ->
        [one] Den eneste tilføjelse i dette galleri.
       *[other] Alle { $count } tilføjelser i dette galleri, efter brug, vurdering, dato og navn.
    }
sort-added = Nye her
title-languages = Tilføjelser efter sprog
description-languages = Hvilke tilføjelser der selv er oversat til hvilket sprog.
languages-intro = De sprog, tilføjelserne selv findes på, uanset hvilket sprog denne side er på.
title-language = Tilføjelser på { $name }
description-language =
    { $count ->
        [one] Én tilføjelse, der findes på { $name }.
       *[other] { $count } tilføjelser, der findes på { $name }.
    }
title-announcements = Nyt om galleriet
description-announcements = Hvad der er ændret i galleriet, og hvad brugerne bør vide.
announcement-until = Til og med den { $date }
announcements-all = Alle nyheder

feed-site = Nye og opdaterede tilføjelser
feed-list = { $name }: nye og opdaterede tilføjelser
feed-versions = Versioner af { $name }
feed-reviews = Anmeldelser af { $name }
feed-decisions = Galleriets afgørelser
feed-announcements = Nyt om galleriet
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } stjerne fra { $author }
       *[other] { $stars } stjerner fra { $author }
    }

title-feedback = Feedback om webstedet
description-feedback = Hvad folk siger om webstedet, og hvad det førte til.
feedback-intro = Hvad folk har sagt om webstedet, og hvad det førte til.
feedback-empty = Ingen har sagt noget endnu.
feedback-open = Åben
feedback-planned = Planlagt
feedback-done = Færdig
feedback-declined = Afvist
feedback-answer = Svar fra { $author }
form-title-feedback = Giv feedback om webstedet
form-closed-site = Der kan ikke sendes noget fra dette websted. På siderne om galleriet står der, hvordan du kontakter dem, der driver det.
form-elsewhere = Denne formular sendes til { $host }.
report-security = Den er til fare for brugerne
report-spam = Den er reklame eller en forfalskning
report-rights = Den bruger noget, der tilhører en anden
report-abuse = Den er krænkende eller truende
report-broken = Den fungerer ikke
report-other = Noget andet

title-translations = Oversættelser
description-translations = Hvor meget af galleriet der er oversat til hvilket sprog.
translations-intro = Hvor meget af galleriet der faktisk findes på hvert sprog. Det, der mangler, vises på et andet sprog og markeres.
translations-language = Sprog
translations-interface = Brugerflade
translations-names = Navne
translations-summaries = Resuméer
translations-descriptions = Beskrivelser
translations-notes = Versionsnoter
translations-captions = Billedtekster
translations-policies = Retningslinjer
translations-pages = Sider
title-translation = Oversættelser: { $language }
description-translation = { $language }: hvad der er oversat, og hvad der stadig mangler.
translations-of = { $done } af { $total }
translations-missing = Mest brugte tilføjelser, der endnu mangler sproget
translations-missing-none = Ingen mangler det.
translations-help = Sådan kan du hjælpe
    .text = Alle, der kan begge sprog, kan oversætte en hvilken som helst tekst: Foreslå din oversættelse dér, hvor teksten kommer fra. Hver tilføjelses side linker dertil; webstedets egne tekster hører til dets kildekode.
