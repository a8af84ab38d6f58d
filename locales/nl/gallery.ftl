# Dutch. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = Vergeleken met versie { $version }
compare-permissions-added = Nieuwe toestemmingen
compare-permissions-removed = Niet meer gevraagd
compare-works-now = Werkt nu met
compare-works-no-longer = Werkt niet meer met
compare-licence = Licentie
compare-size = Grootte
compare-became = { $from }, nu { $to }
compare-nothing = Dezelfde toestemmingen, licentie en compatibiliteit.

compatibility-table = Welke versie waarmee werkt
compatibility-version = Versie
range-from = { $min } of nieuwer
range-until = tot en met { $max }
range-both = { $min } tot en met { $max }
range-any = elke versie
range-none = werkt niet

verify-title = Een download controleren
verify-text = Bereken de controlesom van het bestand dat je hebt gedownload en vergelijk die met de controlesom hierboven. Verschillen ze, installeer het bestand dan niet: het is beschadigd of onderweg gewijzigd.
provenance-title = Herkomst
provenance-source = Broncode van deze versie
provenance-approved = Goedgekeurd door { $name } op { $date }
provenance-unreviewed = Niet beoordeeld
provenance-signature = Handtekening

addon-privacy-policy = Privacybeleid
addon-eula = Licentieovereenkomst
title-privacy-policy = Privacybeleid van { $name }
title-eula = Licentieovereenkomst van { $name }
description-privacy-policy = Wat { $name } met gegevens doet, in de woorden van de ontwikkelaars.
description-eula = Waarmee je instemt als je { $name } gebruikt, in de woorden van de ontwikkelaars.
title-licence = Licentie: { $name }
description-licence = De tekst van de licentie { $name }.

addon-same-author = Meer van { $name }
shot-close = Sluiten
shot-previous = Vorige
shot-next = Volgende
usage-title = Gebruikers en downloads in de loop van de tijd
usage-users-chart = Gebruikers van { $first } tot en met { $last }: van { $from } naar { $to }
usage-downloads-chart = Downloads per maand van { $first } tot en met { $last }: van { $from } naar { $to }
usage-table = Cijfers tonen
usage-month = Maand
usage-users = Gebruikers
usage-downloads = Downloads

filter-label = Tonen
filter-text = Met tekst
filter-current = Over de huidige versie
order-label = Volgorde
order-language = Jouw taal eerst
order-helpful = Nuttigste
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } in het jaar vóór { $date }, op basis van één recensie
       *[other] { $mean } in het jaar vóór { $date }, op basis van { $count } recensies
    }
rating-rule = ‘Hoogst gewaardeerd’ volgt niet dit gemiddelde, maar de ondergrens van het 95%-betrouwbaarheidsinterval ervan (Wilson 1927), zodat enkele perfecte waarderingen niet boven veel goede staan.

title-all = Alle add-ons
description-all =
    { $count ->
        [one] De enige add-on in deze galerij.
       *[other] Alle { $count } add-ons in deze galerij, op gebruik, waardering, datum en naam.
    }
sort-added = Pas opgenomen
title-languages = Add-ons per taal
description-languages = Welke add-ons zelf in welke taal zijn vertaald.
languages-intro = De talen die de add-ons zelf spreken, in welke taal deze pagina ook is.
title-language = Add-ons die { $name } spreken
description-language =
    { $count ->
        [one] Eén add-on die { $name } spreekt.
       *[other] { $count } add-ons die { $name } spreken.
    }
title-announcements = Nieuws over deze galerij
description-announcements = Wat er in deze galerij is veranderd en wat gebruikers moeten weten.
announcement-until = Tot { $date }
announcements-all = Al het nieuws

feed-site = Nieuwe en bijgewerkte add-ons
feed-list = { $name }: nieuwe en bijgewerkte add-ons
feed-versions = Versies van { $name }
feed-reviews = Recensies van { $name }
feed-decisions = Beslissingen van deze galerij
feed-announcements = Nieuws over deze galerij
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } ster van { $author }
       *[other] { $stars } sterren van { $author }
    }

title-feedback = Feedback over deze site
description-feedback = Wat mensen over deze site zeggen, en wat ermee is gedaan.
feedback-intro = Wat mensen over deze site hebben gezegd, en wat ermee is gedaan.
feedback-empty = Er heeft nog niemand iets gezegd.
feedback-open = Open
feedback-planned = Gepland
feedback-done = Uitgevoerd
feedback-declined = Afgewezen
feedback-answer = Antwoord van { $author }
form-title-feedback = Iets over deze site zeggen
form-closed-site = Vanaf deze site kun je niets versturen. Op de pagina’s over deze galerij staat hoe je de beheerders bereikt.
form-elsewhere = Dit formulier wordt naar { $host } verstuurd.
report-security = Het is een gevaar voor gebruikers
report-spam = Het is reclame of nep
report-rights = Het gebruikt iets wat van een ander is
report-abuse = Het is beledigend of bedreigend
report-broken = Het werkt niet
report-other = Iets anders

title-translations = Vertalingen
description-translations = Hoeveel van deze galerij in welke taal is vertaald.
translations-intro = Hoeveel van deze galerij er echt in elke taal is. Wat ontbreekt, wordt in een andere taal getoond en is gemarkeerd.
translations-language = Taal
translations-interface = Interface
translations-names = Namen
translations-summaries = Samenvattingen
translations-descriptions = Beschrijvingen
translations-notes = Versie-informatie
translations-captions = Bijschriften
translations-policies = Beleidsregels
translations-pages = Pagina’s
title-translation = Vertalingen: { $language }
description-translation = { $language }: wat er is vertaald en wat er nog ontbreekt.
translations-of = { $done } van { $total }
translations-missing = Meest gebruikte add-ons die deze taal nog missen
translations-missing-none = Geen enkele add-on mist deze taal.
translations-help = Hoe je kunt helpen
    .text = Iedereen die beide talen kent, kan elke tekst vertalen: stel je vertaling voor op de plek waar de tekst vandaan komt. Op de pagina van elke add-on staat een link daarnaartoe; de teksten van deze site horen bij de broncode ervan.
