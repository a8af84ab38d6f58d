# Norwegian Bokmål. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = Sammenlignet med { $version }
compare-permissions-added = Nye tillatelser
compare-permissions-removed = Kreves ikke lenger
compare-works-now = Fungerer nå med
compare-works-no-longer = Fungerer ikke lenger med
compare-licence = Lisens
compare-size = Størrelse
compare-became = { $from }, nå { $to }
compare-nothing = Samme tillatelser, lisens og kompatibilitet.

compatibility-table = Hvilken versjon som fungerer med hva
compatibility-version = Versjon
range-from = { $min } eller nyere
range-until = til og med { $max }
range-both = { $min } til { $max }
range-any = alle
range-none = fungerer ikke

verify-title = Slik kontrollerer du en nedlasting
verify-text = Regn ut sjekksummen for filen du lastet ned, og sammenlign den med sjekksummen ovenfor. Hvis de er forskjellige, må du ikke installere filen: Den er skadet eller ble endret underveis.
provenance-title = Hvor den kommer fra
provenance-source = Kildekoden til denne versjonen
provenance-approved = Godkjent av { $name } { $date }
provenance-unreviewed = Ikke gransket
provenance-signature = Signatur

addon-privacy-policy = Personvernerklæring
addon-eula = Lisensavtale
title-privacy-policy = Personvernerklæring for { $name }
title-eula = Lisensavtale for { $name }
description-privacy-policy = Hva { $name } gjør med data, med utviklernes egne ord.
description-eula = Hva du godtar ved å bruke { $name }, med utviklernes egne ord.
title-licence = Lisens: { $name }
description-licence = Teksten til lisensen { $name }.

addon-same-author = Mer fra { $name }
shot-close = Lukk
shot-previous = Forrige
shot-next = Neste
usage-title = Brukere og nedlastinger over tid
usage-users-chart = Brukere fra { $first } til { $last }: fra { $from } til { $to }
usage-downloads-chart = Nedlastinger per måned fra { $first } til { $last }: fra { $from } til { $to }
usage-table = Vis tallene
usage-month = Måned
usage-users = Brukere
usage-downloads = Nedlastinger

filter-label = Vis
filter-text = Med tekst
filter-current = For gjeldende versjon
order-label = Rekkefølge
order-language = Ditt språk først
order-helpful = Mest nyttige
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } i året før { $date }, basert på én anmeldelse
       *[other] { $mean } i året før { $date }, basert på { $count } anmeldelser
    }
rating-rule = «Best vurdert» sorterer ikke etter dette gjennomsnittet, men etter den nedre grensen for 95 %-konfidensintervallet (Wilson 1927), slik at noen få toppvurderinger ikke havner foran mange gode.

title-all = Alle tillegg
description-all =
    { $count ->
        [one] Det ene tillegget i dette galleriet.
       *[other] Alle { $count } tillegg i dette galleriet, etter bruk, vurdering, dato og navn.
    }
sort-added = Nye her
title-languages = Tillegg etter språk
description-languages = Hvilke tillegg som selv er oversatt til hvilket språk.
languages-intro = Språkene som tilleggene selv finnes på, uansett hvilket språk denne siden er på.
title-language = Tillegg på { $name }
description-language =
    { $count ->
        [one] Ett tillegg som finnes på { $name }.
       *[other] { $count } tillegg som finnes på { $name }.
    }
title-announcements = Nytt om galleriet
description-announcements = Hva som er endret i dette galleriet, og hva brukerne bør vite.
announcement-until = Til og med { $date }
announcements-all = Alle nyheter

feed-site = Nye og oppdaterte tillegg
feed-list = { $name }: nye og oppdaterte tillegg
feed-versions = Versjoner av { $name }
feed-reviews = Anmeldelser av { $name }
feed-decisions = Avgjørelser i dette galleriet
feed-announcements = Nytt om galleriet
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } stjerne fra { $author }
       *[other] { $stars } stjerner fra { $author }
    }

title-feedback = Tilbakemeldinger om nettstedet
description-feedback = Hva folk sier om dette nettstedet, og hva det førte til.
feedback-intro = Hva folk har sagt om dette nettstedet, og hva det førte til.
feedback-empty = Ingen har sagt noe ennå.
feedback-open = Åpen
feedback-planned = Planlagt
feedback-done = Utført
feedback-declined = Avslått
feedback-answer = Svar fra { $author }
form-title-feedback = Si noe om dette nettstedet
form-closed-site = Ingenting kan sendes fra dette nettstedet. På sidene om galleriet står det hvordan du når dem som driver det.
form-elsewhere = Dette skjemaet sendes til { $host }.
report-security = Det er en fare for brukerne
report-spam = Det er reklame eller en forfalskning
report-rights = Det bruker noe som tilhører andre
report-abuse = Det er krenkende eller truende
report-broken = Det virker ikke
report-other = Noe annet

title-translations = Oversettelser
description-translations = Hvor mye av dette galleriet som er oversatt til hvilket språk.
translations-intro = Hvor mye av dette galleriet som faktisk finnes på hvert språk. Det som mangler, vises på et annet språk og er merket.
translations-language = Språk
translations-interface = Grensesnitt
translations-names = Navn
translations-summaries = Sammendrag
translations-descriptions = Beskrivelser
translations-notes = Versjonsmerknader
translations-captions = Bildetekster
translations-policies = Retningslinjer
translations-pages = Sider
title-translation = Oversettelser: { $language }
description-translation = Hva som er oversatt til { $language }, og hva som fortsatt mangler.
translations-of = { $done } av { $total }
translations-missing = Mest brukte tillegg som fortsatt mangler språket
translations-missing-none = Ingen mangler det.
translations-help = Slik kan du hjelpe
    .text = Alle som kan begge språkene, kan oversette en tekst: Foreslå oversettelsen din der teksten kommer fra. Siden til hvert tillegg har en lenke dit; tekstene på selve nettstedet hører til kildekoden.
