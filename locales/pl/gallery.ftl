# Polish. What else a listing and the gallery show. Notes on each message: en-US/gallery.ftl.

compare-title = W porównaniu z wersją { $version }
compare-permissions-added = Nowe uprawnienia
compare-permissions-removed = Już niewymagane
compare-works-now = Teraz działa z programami
compare-works-no-longer = Nie działa już z programami
compare-licence = Licencja
compare-size = Rozmiar
compare-became = { $from }, teraz { $to }
compare-nothing = Uprawnienia, licencja i zgodność bez zmian.

compatibility-table = Które wersje z czym działają
compatibility-version = Wersja
range-from = od wersji { $min }
range-until = do wersji { $max }
range-both = od { $min } do { $max }
range-any = dowolna
range-none = nie działa

verify-title = Jak sprawdzić pobrany plik
verify-text = Oblicz sumę kontrolną pobranego pliku i porównaj ją z podaną powyżej. Jeśli się różnią, nie instaluj tego pliku: jest uszkodzony albo został zmieniony po drodze.
provenance-title = Pochodzenie
provenance-source = Kod źródłowy tej wersji
provenance-approved = Zatwierdzono { $date }, weryfikator: { $name }
provenance-unreviewed = Nie zweryfikowano
provenance-signature = Podpis

addon-privacy-policy = Polityka prywatności
addon-eula = Umowa licencyjna
title-privacy-policy = Polityka prywatności dodatku { $name }
title-eula = Umowa licencyjna dodatku { $name }
description-privacy-policy = Co dodatek { $name } robi z danymi, słowami jego twórców.
description-eula = Na co zgadza się użytkownik dodatku { $name }, słowami jego twórców.
title-licence = Licencja: { $name }
description-licence = Treść licencji { $name }.

addon-same-author = Inne dodatki autora { $name }
shot-close = Zamknij
shot-previous = Poprzedni
shot-next = Następny
usage-title = Liczba użytkowników i pobrań w czasie
usage-users-chart = Użytkownicy, { $first } – { $last }: na początku { $from }, na końcu { $to }
usage-downloads-chart = Pobrania miesięcznie, { $first } – { $last }: na początku { $from }, na końcu { $to }
usage-table = Pokaż liczby
usage-month = Miesiąc
usage-users = Użytkownicy
usage-downloads = Pobrania

filter-label = Pokaż
filter-text = Z tekstem
filter-current = Dotyczące bieżącej wersji
order-label = Kolejność
order-language = Najpierw w twoim języku
order-helpful = Najbardziej pomocne
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $mean } w ciągu roku do { $date }, na podstawie jednej recenzji
        [few] { $mean } w ciągu roku do { $date }, na podstawie { $count } recenzji
        [many] { $mean } w ciągu roku do { $date }, na podstawie { $count } recenzji
       *[other] { $mean } w ciągu roku do { $date }, na podstawie { $count } recenzji
    }
rating-rule = Kolejność „Najwyżej oceniane” nie zależy od tej średniej, lecz od dolnej granicy jej 95-procentowego przedziału ufności (Wilson 1927), żeby kilka najwyższych ocen nie wyprzedzało wielu dobrych.

title-all = Wszystkie dodatki
description-all =
    { $count ->
        [one] Jedyny dodatek w tej galerii.
        [few] Wszystkie dodatki w tej galerii ({ $count }), według popularności, oceny, daty i nazwy.
        [many] Wszystkie dodatki w tej galerii ({ $count }), według popularności, oceny, daty i nazwy.
       *[other] Wszystkie dodatki w tej galerii ({ $count }), według popularności, oceny, daty i nazwy.
    }
sort-added = Nowe w galerii
title-languages = Dodatki według języka
description-languages = Które dodatki mają interfejs przetłumaczony na który język.
languages-intro = Języki interfejsu dodatków, niezależnie od języka tej strony.
title-language = Dodatki w języku: { $name }
description-language =
    { $count ->
        [one] Jeden dodatek z interfejsem w języku: { $name }.
        [few] { $count } dodatki z interfejsem w języku: { $name }.
        [many] { $count } dodatków z interfejsem w języku: { $name }.
       *[other] { $count } dodatku z interfejsem w języku: { $name }.
    }
title-announcements = Aktualności tej galerii
description-announcements = Co zmieniło się w tej galerii i co powinni wiedzieć jej użytkownicy.
announcement-until = Do { $date }
announcements-all = Wszystkie aktualności

feed-site = Nowe i zaktualizowane dodatki
feed-list = { $name }: nowe i zaktualizowane dodatki
feed-versions = Wersje dodatku { $name }
feed-reviews = Recenzje dodatku { $name }
feed-decisions = Decyzje w tej galerii
feed-announcements = Aktualności tej galerii
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $stars } gwiazdka od użytkownika { $author }
        [few] { $stars } gwiazdki od użytkownika { $author }
        [many] { $stars } gwiazdek od użytkownika { $author }
       *[other] { $stars } gwiazdki od użytkownika { $author }
    }

title-feedback = Opinie o tej witrynie
description-feedback = Co ludzie mówią o tej witrynie i co z tego wynikło.
feedback-intro = Co ludzie powiedzieli o tej witrynie i co z tego wynikło.
feedback-empty = Nikt jeszcze nic nie napisał.
feedback-open = Otwarte
feedback-planned = Zaplanowane
feedback-done = Zrobione
feedback-declined = Odrzucone
feedback-answer = Odpowiada { $author }
form-title-feedback = Napisz opinię o tej witrynie
form-closed-site = Z tej witryny nie można niczego wysłać. Strony o tej galerii mówią, jak skontaktować się z osobami, które ją prowadzą.
form-elsewhere = Ten formularz jest wysyłany pod adres { $host }.
report-security = Zagraża użytkownikom
report-spam = To reklama lub podróbka
report-rights = Wykorzystuje cudzą własność
report-abuse = Obraża lub grozi
report-broken = Nie działa
report-other = Coś innego

title-translations = Tłumaczenia
description-translations = Jaka część tej galerii jest przetłumaczona na poszczególne języki.
translations-intro = Jaka część tej galerii naprawdę istnieje w każdym z języków. To, czego brakuje, pojawia się w innym języku i jest oznaczone.
translations-language = Język
translations-interface = Interfejs
translations-names = Nazwy
translations-summaries = Podsumowania
translations-descriptions = Opisy
translations-notes = Zmiany
translations-captions = Podpisy
translations-policies = Zasady
translations-pages = Strony
title-translation = Tłumaczenia: { $language }
description-translation = Język: { $language }. Co jest przetłumaczone, a czego jeszcze brakuje.
translations-of = { $done } z { $total }
translations-missing = Najczęściej używane dodatki, którym brakuje jeszcze tego języka
translations-missing-none = Nie brakuje go żadnemu dodatkowi.
translations-help = Jak pomóc
    .text = Każdy tekst może przetłumaczyć każdy, kto zna oba języki: zaproponuj tłumaczenie tam, skąd pochodzi tekst. Odnośnik jest na stronie każdego dodatku; teksty tej witryny należą do jej kodu źródłowego.
