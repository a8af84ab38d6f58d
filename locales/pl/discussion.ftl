# Polish. Discussions, collections and forms. Notes on each message: en-US/discussion.ftl.

title-discussion = Dyskusja o dodatku { $name }
description-discussion = Pytania, pomysły i problemy dotyczące dodatku { $name }, z odpowiedziami twórców.
title-thread = { $title } – { $name }
discussion-title = Dyskusja
discussion-all =
    { $count ->
        [one] Przeczytaj jedyną dyskusję
        [few] Wszystkie dyskusje ({ $count })
        [many] Wszystkie dyskusje ({ $count })
       *[other] Wszystkie dyskusje ({ $count })
    }
discussion-count =
    { $count ->
        [one] { $count } dyskusja
        [few] { $count } dyskusje
        [many] { $count } dyskusji
       *[other] { $count } dyskusji
    }
discussion-posts =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    }
thread-question = Pytanie
thread-idea = Pomysł
thread-problem = Problem
thread-announcement = Ogłoszenie
thread-answered = Odpowiedziano
thread-solved = Rozwiązano
thread-locked = Zamknięto
    .note = Ta dyskusja jest zamknięta. Nie można już niczego do niej dodać.
post-developer = Twórca
post-answer = To jest odpowiedź
thread-to-answer = Przejdź do odpowiedzi
post-link = Wpis użytkownika { $author }
post-in-reply = W odpowiedzi na wpis użytkownika { $author }
thread-last = Ostatni wpis: { $date }
post-translated = Przetłumaczono, język oryginału: { $language }
post-translated-by = Tłumaczenie: { $translator }, język oryginału: { $language }
feed-link = Subskrybuj kanał
feed-discussion = Dyskusja o dodatku { $name }
feed-history = Decyzje w sprawie dodatku { $name }

title-collections = Kolekcje
description-collections = Listy dodatków, które dobrze do siebie pasują. Każdą prowadzi ktoś, kto wyjaśnia swój wybór.
collections-intro = Listy, które ludzie prowadzą ręcznie. Przy każdym dodatku podano, dlaczego został wybrany.
collections-empty = Nie ma jeszcze kolekcji.
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: jeden dodatek, wybrany ręcznie.
        [few] { $name }: { $count } dodatki, wybrane ręcznie.
        [many] { $name }: { $count } dodatków, wybranych ręcznie.
       *[other] { $name }: { $count } dodatku, wybranego ręcznie.
    }
collection-curator = Prowadzi { $name }
collection-updated = Ostatnia zmiana: { $date }
collection-missing =
    { $count ->
        [one] Kolekcja zawiera jeszcze jeden dodatek, którego nie ma w tej galerii.
        [few] Kolekcja zawiera jeszcze { $count } dodatki, których nie ma w tej galerii.
        [many] Kolekcja zawiera jeszcze { $count } dodatków, których nie ma w tej galerii.
       *[other] Kolekcja zawiera jeszcze { $count } dodatku, którego nie ma w tej galerii.
    }

form-title-review = Napisz recenzję
form-title-post = Rozpocznij dyskusję
form-title-reply = Odpowiedz
form-title-report = Zgłoś problem z tą stroną
form-title-nomination = Zgłoś dodatek
form-kind = Czego to dotyczy?
form-subject = Tytuł
form-text = Twój tekst
form-stars = Gwiazdki
form-language = Język twojego tekstu
form-name = Nazwa dodatku
form-address = Adres, pod którym można go znaleźć
form-why = Dlaczego pomógłby ludziom?
form-send = Wyślij
form-note = To, co wyślesz, zostanie przejrzane, a potem opublikowane pod nazwą twojego konta.
form-closed = Z tej witryny nie można niczego wysłać. Napisz do twórców dodatku: odnośniki do nich są na jego stronie.
