# Dutch. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = Installeren
addon-authors =
    { $count ->
        [one] Auteur
       *[other] Auteurs
    }
addon-recommended = Aanbevolen

facts-label = In het kort
fact-rating = Waardering
fact-users = Gebruikers
fact-updated = Bijgewerkt
fact-added = Opgenomen
fact-size = Grootte
fact-licence = Licentie
fact-version = Versie
fact-type = Type

addon-screenshots = Schermafbeeldingen
screenshot-number = Schermafbeelding { $n }
screenshot-outside = Afbeelding op een andere site
addon-description = Beschrijving
    .empty = De ontwikkelaar heeft nog geen beschrijving geschreven.
addon-whats-new = Nieuw in { $version }
addon-all-versions =
    { $count ->
        [one] Bestanden en details van de enige versie
       *[other] Alle { $count } versies
    }
addon-trust = Hoe hij is beoordeeld
trust-approved =
    { $reviewers ->
        [0] Goedgekeurd op { $date }.
        [one] Goedgekeurd door één beoordelaar op { $date }.
       *[other] Goedgekeurd door { $reviewers } beoordelaars op { $date }.
    }
trust-decided = { $outcome } op { $date }.
trust-waited =
    { $days ->
        [0] Nog dezelfde dag beslist.
        [one] De wachttijd was één dag.
       *[other] De wachttijd was { $days } dagen.
    }

outcome-nominated = Voorgedragen
outcome-approved = Goedgekeurd
outcome-rejected = Afgewezen
outcome-needs-information = Informatie gevraagd
outcome-recommended = Aanbevolen
outcome-disabled = Uitgeschakeld
outcome-restored = Hersteld
outcome-appealed = Bezwaar gemaakt
outcome-appeal-upheld = Bezwaar toegewezen
outcome-appeal-dismissed = Bezwaar afgewezen
outcome-withdrawn = Ingetrokken
outcome-endorsed = Bevestigd

addon-permissions = Toestemmingen
addon-permissions-intro = Waar hij na installatie bij mag:
addon-details = Details
addon-languages = Talen
addon-languages-intro = De eigen interface is vertaald in:
addon-categories = Categorieën
addon-tags = Labels
addon-extends = Werkt in
addon-links = Links
addon-content-rating = Inhoud
content-rating-none = Niets waarvoor een waarschuwing nodig is.
intensity-none = geen
intensity-mild = licht
intensity-moderate = matig
intensity-intense = sterk
oars-violence = Geweld
oars-drugs = Alcohol, tabak en andere drugs
oars-sex = Seks en naakt
oars-language = Grof taalgebruik
oars-social = Contact met anderen
oars-money = Aankopen, gokken of reclame
addon-related = Vergelijkbare add-ons

link-homepage = Website
link-support = Hulp
link-source = Broncode
link-vcs = Broncode
link-donate = Doneren
link-issues = Probleem melden
link-translate = Helpen vertalen
link-faq = Vragen en antwoorden
link-contact = Contact
link-contribute = Meedoen
link-documentation = Documentatie
link-privacy = Privacybeleid

versions-heading = Versies van { $name }
version-number = Versie { $version }
version-current = Huidig
version-blocked = Geblokkeerd
    .note = Deze versie is om veiligheidsredenen geblokkeerd. Gebruik een andere.
version-released = Uitgebracht op { $date }
version-notes-empty = Geen versie-informatie.
version-files = Bestanden
file-for = Downloaden voor { $platform }
file-for-all = Downloaden
file-digest = { $algorithm }-controlesom
version-compatibility = Werkt met
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -firefox } voor { -android }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } of nieuwer
compatible-until = { $application } tot en met { $max }
compatible-range = { $application } { $min } tot en met { $max }
versions-empty = Er is nog geen versie uitgebracht. Versies verschijnen hier met versie-informatie en bestanden.
