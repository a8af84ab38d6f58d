# Hungarian. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = { $name } előzményei
description-history = { $name }: minden döntés, ami róla született – mikor, kitől és miért.
history-intro = Minden jelölés és minden döntés, a legrégebbivel kezdve. Utólag semmi sem kerül ki innen; a téves döntésre egy későbbi döntés felel.
history-all =
    { $count ->
        [one] A teljes döntés
       *[other] Az előzmények összes bejegyzése ({ $count })
    }
history-entry = { $outcome }: hivatkozás erre a bejegyzésre
history-by = { $actor } részéről
history-version = { $version } verzió
history-waited =
    { $days ->
        [0] még aznap
        [one] egy nap után
       *[other] { $days } nap után
    }
history-reasons = Indok:
history-about = Válasz erre: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Egy ember támogatta.
       *[other] { $count } ember támogatta.
    }
history-status = Jelenlegi állapot

status-listed = A galériában
status-pending = Bírálatra vár
status-rejected = Elutasítva
status-disabled = Letiltva
status-removed = Eltávolítva

tombstone-nameless = Ezt a kiegészítőt eltávolították
tombstone-pending = Ezt a kiegészítőt jelölték, és bírálatra vár. Innen egyelőre nem telepíthető.
tombstone-rejected = Ezt a kiegészítőt elbírálták, és nem fogadták el. Itt sosem volt elérhető.
tombstone-disabled = A bírálók letiltották ezt a kiegészítőt. Innen már nem telepíthető.
tombstone-removed = Ez a kiegészítő már nem része a galériának. Innen már nem telepíthető.
description-tombstone = { $name } nem szerepel ebben a galériában. Ez az oldal megmutatja, milyen döntés született róla, mikor és miért.
tombstone-act = Ha Ön használja
tombstone-act-pending = Nincs teendő.
tombstone-act-rejected = Nincs teendő.
tombstone-act-disabled = Távolítsa el a programjaiból, hacsak az alábbi indoklás mást nem mond. Több frissítést nem kap.
tombstone-act-removed = Továbbra is használhatja, de innen több frissítést nem kap.
tombstone-decision = A döntés
tombstone-no-decision = Nincs róla feljegyzett döntés: azzal a forrással együtt került ki a galériából, amelyből származott.
tombstone-replaced = Helyette:
tombstone-queue = A várólista és a bírálatok időtartama

title-queue = Bírálatra várók
description-queue = Mely kiegészítők várnak bírálatra, mióta, és mennyi ideig tart most egy bírálat.
queue-intro = Minden kiegészítőt emberek néznek meg, mielőtt bekerül a galériába. Ez az oldal megmutatja, mi vár bírálatra, milyen sorrendben kerül rá sor, és ez mennyi ideig tart.
queue-as-of = Állapot: { $date }
queue-place = Hely
queue-addon = Kiegészítő
queue-since = Mióta vár
queue-days = Nap
queue-state = Mire vár
queue-for-reviewers = a bírálókra
queue-for-developer = a fejlesztő válaszára
queue-empty = Jelenleg semmi sem vár bírálatra.
queue-times = Mennyi ideig tart egy bírálat
queue-median =
    { $median ->
        [0] Az elmúlt { $weeks } hét bírálatainak fele még aznap elkészült,
        [one] Az elmúlt { $weeks } hét bírálatainak fele egy napon belül elkészült,
       *[other] Az elmúlt { $weeks } hét bírálatainak fele { $median } napon belül elkészült,
    }
    .label = Medián
queue-ninetieth =
    { $ninetieth ->
        [0] tízből kilenc még aznap.
        [one] tízből kilenc egy napon belül.
       *[other] tízből kilenc { $ninetieth } napon belül.
    }
    .label = 90%
queue-reviewers =
    { $count ->
        [one] Ebben az időben egy bíráló volt aktív.
       *[other] Ebben az időben { $count } bíráló volt aktív.
    }
queue-no-times = Az elmúlt { $weeks } hétben nem született döntés.
queue-chart = A bírálatok időtartama napokban, hetenként
queue-week = A hét kezdete
queue-reviews = Bírálatok
queue-nominate = Kiegészítő jelölése
    .text = Bárki jelölhet kiegészítőt, nem csak a fejlesztője. Írja meg, miért segítene másoknak; ez az Ön nevével együtt jelenik meg.
queue-join = Csatlakozás a bírálókhoz
    .text = A bírálók olyan emberek, akik már közzétettek vagy véleményeztek kiegészítőket, és ismerik az irányelveket. Minden döntés nyilvános, és annak a nevét viseli, aki hozta.

title-policies = Irányelvek
description-policies = A szabályok, amelyek alapján a kiegészítőket elbírálják, és a rájuk hivatkozó döntések.
policies-intro = A döntések ezeken a szabályokon alapulnak. Mindegyik oldal felsorolja azokat a döntéseket, amelyek a szabályra hivatkoznak.
title-policy = { $name }
description-policy = „{ $name }”: mit mond ki ez az irányelv, és mely döntések hivatkoznak rá.
policy-cited =
    { $count ->
        [0] Még egyetlen döntés sem hivatkozik rá.
        [one] Egy döntés hivatkozik rá.
       *[other] { $count } döntés hivatkozik rá.
    }
policy-decisions = A rá hivatkozó döntések
policy-newest =
    { $shown ->
        [one] Csak a legújabb látható.
       *[other] Csak a legújabb { $shown } látható.
    }
policy-empty = Ennek az irányelvnek a szövege még nem jelent meg.

recommended-since = { $date } óta ajánlott – az indoklás megtekintése
version-blocked-why = Miért blokkolták, és mi a teendő
