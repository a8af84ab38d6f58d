# German. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = Im Vergleich zu { $version }
compare-permissions-added = Neue Berechtigungen
compare-permissions-removed = Nicht mehr verlangt
compare-works-now = Läuft jetzt mit
compare-works-no-longer = Läuft nicht mehr mit
compare-licence = Lizenz
compare-size = Größe
compare-became = { $from }, jetzt { $to }
compare-nothing = Berechtigungen, Lizenz und Kompatibilität sind gleich geblieben.

compatibility-table = Welche Version womit läuft
compatibility-version = Version
range-from = { $min } oder neuer
range-until = bis { $max }
range-both = { $min } bis { $max }
range-any = alle
range-none = läuft nicht

verify-title = Wie sich ein Download prüfen lässt
verify-text = Berechnen Sie die Prüfsumme der heruntergeladenen Datei und vergleichen Sie sie mit der oben angegebenen. Wenn die beiden nicht übereinstimmen, installieren Sie die Datei nicht: Sie ist beschädigt oder wurde unterwegs verändert.
provenance-title = Herkunft
provenance-source = Quelltext dieser Version
provenance-approved = Von { $name } am { $date } angenommen
provenance-unreviewed = Nicht geprüft
provenance-signature = Signatur

addon-privacy-policy = Datenschutzerklärung
addon-eula = Lizenzvereinbarung
title-privacy-policy = Datenschutzerklärung von { $name }
title-eula = Lizenzvereinbarung von { $name }
description-privacy-policy = Was { $name } mit Daten macht, in den Worten der Entwickler.
description-eula = Womit man sich durch die Benutzung von { $name } einverstanden erklärt, in den Worten der Entwickler.
title-licence = Lizenz: { $name }
description-licence = Der Text der Lizenz { $name }.

addon-same-author = Mehr von { $name }
shot-close = Schließen
shot-previous = Vorheriges
shot-next = Nächstes
usage-title = Benutzer und Downloads im Lauf der Zeit
usage-users-chart = Benutzer von { $first } bis { $last }: von { $from } auf { $to }
usage-downloads-chart = Downloads pro Monat von { $first } bis { $last }: von { $from } auf { $to }
usage-table = Zahlen anzeigen
usage-month = Monat
usage-users = Benutzer
usage-downloads = Downloads

filter-label = Anzeigen
filter-text = Mit Text
filter-current = Zur aktuellen Version
order-label = Sortierung
order-language = Eigene Sprache zuerst
order-helpful = Hilfreichste
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } im Jahr vor dem { $date }, aus einer Rezension
       *[other] { $mean } im Jahr vor dem { $date }, aus { $count } Rezensionen
    }
rating-rule = „Bestbewertet“ sortiert nicht nach diesem Mittelwert, sondern nach der unteren Grenze seines 95-%-Konfidenzintervalls (Wilson 1927), damit einige wenige Bestnoten nicht vor vielen guten Bewertungen stehen.

title-all = Alle Add-ons
description-all =
    { $count ->
        [one] Das einzige Add-on dieser Galerie.
       *[other] Alle { $count } Add-ons dieser Galerie, nach Nutzung, Bewertung, Datum und Name.
    }
sort-added = Neu aufgenommen
title-languages = Add-ons nach Sprache
description-languages = Welche Add-ons selbst in welche Sprache übersetzt sind.
languages-intro = Die Sprachen, in denen es die Add-ons selbst gibt, unabhängig von der Sprache dieser Seite.
title-language = Add-ons auf { $name }
description-language =
    { $count ->
        [one] Ein Add-on, das es auf { $name } gibt.
       *[other] { $count } Add-ons, die es auf { $name } gibt.
    }
title-announcements = Neuigkeiten dieser Galerie
description-announcements = Was sich in dieser Galerie geändert hat und was ihre Benutzer wissen sollten.
announcement-until = Bis zum { $date }
announcements-all = Alle Neuigkeiten

feed-site = Neue und aktualisierte Add-ons
feed-list = { $name }: neue und aktualisierte Add-ons
feed-versions = Versionen von { $name }
feed-reviews = Rezensionen zu { $name }
feed-decisions = Entscheidungen dieser Galerie
feed-announcements = Neuigkeiten dieser Galerie
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } Stern von { $author }
       *[other] { $stars } Sterne von { $author }
    }

title-feedback = Rückmeldungen zu dieser Website
description-feedback = Was Menschen über diese Website sagen und was daraus wurde.
feedback-intro = Was Menschen über diese Website gesagt haben und was daraus wurde.
feedback-empty = Noch hat niemand etwas gesagt.
feedback-open = Offen
feedback-planned = Geplant
feedback-done = Erledigt
feedback-declined = Abgelehnt
feedback-answer = Antwort von { $author }
form-title-feedback = Etwas zu dieser Website sagen
form-closed-site = Von dieser Website aus kann nichts gesendet werden. Wie Sie die Menschen erreichen, die diese Galerie betreiben, steht auf den Seiten über die Galerie.
form-elsewhere = Dieses Formular wird an { $host } gesendet.
report-security = Es gefährdet seine Benutzer
report-spam = Es ist Werbung oder eine Fälschung
report-rights = Es verwendet, was anderen gehört
report-abuse = Es ist beleidigend oder bedrohlich
report-broken = Es funktioniert nicht
report-other = Etwas anderes

title-translations = Übersetzungen
description-translations = Wie viel von dieser Galerie in welche Sprache übersetzt ist.
translations-intro = Wie viel von dieser Galerie es in jeder Sprache wirklich gibt. Was fehlt, wird in einer anderen Sprache angezeigt und gekennzeichnet.
translations-language = Sprache
translations-interface = Oberfläche
translations-names = Namen
translations-summaries = Kurzbeschreibungen
translations-descriptions = Beschreibungen
translations-notes = Versionshinweise
translations-captions = Bildunterschriften
translations-policies = Richtlinien
translations-pages = Seiten
title-translation = Übersetzungen: { $language }
description-translation = { $language }: was schon übersetzt ist und was noch fehlt.
translations-of = { $done } von { $total }
translations-missing = Meistgenutzte Add-ons, denen diese Sprache noch fehlt
translations-missing-none = Diese Sprache fehlt keinem.
translations-help = Wie Sie helfen können
    .text = Jeden Text kann übersetzen, wer beide Sprachen beherrscht: Schlagen Sie Ihre Übersetzung dort vor, wo der Text herkommt. Die Seite jedes Add-ons enthält einen Link dorthin; die Texte dieser Website gehören zu ihrem Quelltext.
