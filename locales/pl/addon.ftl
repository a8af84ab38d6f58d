# Polish. An add-on’s own page, and the page of its versions. Notes on each message: en-US/addon.ftl.

addon-install = Zainstaluj
addon-authors =
    { $count ->
        [one] Autor
        [few] Autorzy
        [many] Autorzy
       *[other] Autorzy
    }
addon-recommended = Polecany

facts-label = W skrócie
fact-rating = Ocena
fact-users = Użytkownicy
fact-updated = Zaktualizowano
fact-added = W galerii od
fact-size = Rozmiar
fact-licence = Licencja
fact-version = Wersja
fact-type = Typ

addon-screenshots = Zrzuty ekranu
screenshot-number = Zrzut ekranu { $n }
screenshot-outside = Obraz w innej witrynie
addon-description = Opis
    .empty = Twórcy nie dodali jeszcze opisu.
addon-whats-new = Co nowego w wersji { $version }
addon-all-versions =
    { $count ->
        [one] Pliki i szczegóły jedynej wersji
        [few] Wszystkie wersje ({ $count })
        [many] Wszystkie wersje ({ $count })
       *[other] Wszystkie wersje ({ $count })
    }
addon-trust = Jak został oceniony
trust-approved =
    { $reviewers ->
        [0] Zatwierdzono { $date }.
        [one] Zatwierdzono { $date } decyzją jednego weryfikatora.
        [few] Zatwierdzono { $date } decyzją { $reviewers } weryfikatorów.
        [many] Zatwierdzono { $date } decyzją { $reviewers } weryfikatorów.
       *[other] Zatwierdzono { $date } decyzją { $reviewers } weryfikatora.
    }
trust-decided = { $outcome } { $date }.
trust-waited =
    { $days ->
        [0] Decyzja zapadła tego samego dnia.
        [one] Na decyzję czekał jeden dzień.
        [few] Na decyzję czekał { $days } dni.
        [many] Na decyzję czekał { $days } dni.
       *[other] Na decyzję czekał { $days } dnia.
    }

outcome-nominated = Zgłoszono
outcome-approved = Zatwierdzono
outcome-rejected = Odrzucono
outcome-needs-information = Poproszono o informacje
outcome-recommended = Dodano do polecanych
outcome-disabled = Wyłączono
outcome-restored = Przywrócono
outcome-appealed = Złożono odwołanie
outcome-appeal-upheld = Uwzględniono odwołanie
outcome-appeal-dismissed = Oddalono odwołanie
outcome-withdrawn = Wycofano
outcome-endorsed = Potwierdzono

addon-permissions = Uprawnienia
addon-permissions-intro = Do czego może mieć dostęp po zainstalowaniu:
addon-details = Szczegóły
addon-languages = Języki
addon-languages-intro = Języki interfejsu tego dodatku:
addon-categories = Kategorie
addon-tags = Etykiety
addon-extends = Działa w
addon-links = Odnośniki
addon-content-rating = Treści
content-rating-none = Nic, co wymagałoby ostrzeżenia.
intensity-none = brak
intensity-mild = mało
intensity-moderate = umiarkowanie
intensity-intense = dużo
oars-violence = Przemoc
oars-drugs = Alkohol, tytoń i inne używki
oars-sex = Seks i nagość
oars-language = Wulgarny język
oars-social = Kontakt z innymi osobami
oars-money = Zakupy, hazard lub reklamy
addon-related = Podobne dodatki

link-homepage = Strona domowa
link-support = Pomoc
link-source = Kod źródłowy
link-vcs = Kod źródłowy
link-donate = Wesprzyj
link-issues = Zgłoś problem
link-translate = Pomóż tłumaczyć
link-faq = Pytania i odpowiedzi
link-contact = Kontakt
link-contribute = Weź udział
link-documentation = Dokumentacja
link-privacy = Polityka prywatności

versions-heading = Wersje dodatku { $name }
version-number = Wersja { $version }
version-current = Bieżąca
version-blocked = Zablokowana
    .note = Ta wersja została zablokowana ze względów bezpieczeństwa. Użyj innej.
version-released = Wydano { $date }
version-notes-empty = Brak informacji o wydaniu.
version-files = Pliki
file-for = Pobierz ({ $platform })
file-for-all = Pobierz
file-digest = Suma kontrolna { $algorithm }
version-compatibility = Działa z programami
-firefox = Firefox
-thunderbird = Thunderbird
-android =
    { $case ->
       *[nominative] Android
        [accusative] Androida
    }
application-firefox = { -firefox }
application-firefox-android = { -firefox } na { -android(case: "accusative") }
application-thunderbird = { -thunderbird }
compatible-from = { $application } od wersji { $min }
compatible-until = { $application } do wersji { $max }
compatible-range = { $application } od { $min } do { $max }
versions-empty = Nie opublikowano jeszcze żadnej wersji. Wersje pojawią się tutaj wraz z informacjami o wydaniu i plikami.
