# Polish. Decisions in public: history, queue, policies. Notes on each message: en-US/decisions.ftl.

title-history = Historia dodatku { $name }
description-history = Wszystko, co postanowiono w sprawie dodatku { $name }: kiedy, kto i dlaczego.
history-intro = Wszystkie zgłoszenia i decyzje, od najstarszych. Później niczego się nie usuwa; na błędną decyzję odpowiada późniejsza.
history-all =
    { $count ->
        [one] Pełna treść decyzji
        [few] Cała historia: { $count } wpisy
        [many] Cała historia: { $count } wpisów
       *[other] Cała historia: { $count } wpisu
    }
history-entry = { $outcome }: odnośnik do tego wpisu
history-by = autor wpisu: { $actor }
history-version = Wersja { $version }
history-waited =
    { $days ->
        [0] decyzja zapadła tego samego dnia
        [one] po jednym dniu
        [few] po { $days } dniach
        [many] po { $days } dniach
       *[other] po { $days } dnia
    }
history-reasons = Powód:
history-about = W odpowiedzi na: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Poparła to jedna osoba.
        [few] Poparły to { $count } osoby.
        [many] Poparło to { $count } osób.
       *[other] Poparło to { $count } osoby.
    }
history-status = Obecny stan

status-listed = W galerii
status-pending = Czeka na weryfikację
status-rejected = Odrzucony
status-disabled = Wyłączony
status-removed = Usunięty

tombstone-nameless = Ten dodatek został usunięty
tombstone-pending = Ten dodatek został zgłoszony i czeka na weryfikację. Nie można go jeszcze stąd zainstalować.
tombstone-rejected = Ten dodatek został zweryfikowany i nie został przyjęty. Nigdy nie był tu dostępny.
tombstone-disabled = Weryfikatorzy wyłączyli ten dodatek. Nie można go już stąd zainstalować.
tombstone-removed = Ten dodatek nie należy już do galerii. Nie można go już stąd zainstalować.
description-tombstone = Dodatku { $name } nie ma w tej galerii. Ta strona mówi, co postanowiono, kiedy i dlaczego.
tombstone-act = Jeśli go używasz
tombstone-act-pending = Nie trzeba nic robić.
tombstone-act-rejected = Nie trzeba nic robić.
tombstone-act-disabled = Usuń go ze swoich programów, chyba że podany niżej powód mówi co innego. Nie otrzymuje już aktualizacji.
tombstone-act-removed = Możesz go nadal używać, ale nie otrzymuje już stąd aktualizacji.
tombstone-decision = Co postanowiono
tombstone-no-decision = Nie zapisano żadnej decyzji: dodatek zniknął z galerii razem ze źródłem, z którego pochodził.
tombstone-replaced = Zamiast niego:
tombstone-queue = Zobacz kolejkę i czas trwania weryfikacji

title-queue = Kolejka do weryfikacji
description-queue = Które dodatki czekają na weryfikację, od kiedy i jak długo trwa ona obecnie.
queue-intro = Zanim dodatek trafi do galerii, przyglądają mu się ludzie. Ta strona pokazuje, co czeka, w kolejności, w jakiej będzie sprawdzane, i jak długo to trwa.
queue-as-of = Stan na { $date }.
queue-place = Miejsce
queue-addon = Dodatek
queue-since = Czeka od
queue-days = Dni
queue-state = Czeka na
queue-for-reviewers = weryfikatorów
queue-for-developer = odpowiedź twórców
queue-empty = W tej chwili nic nie czeka.
queue-times = Jak długo trwa weryfikacja
queue-median =
    { $median ->
        [0] Połowę weryfikacji z ostatnich { $weeks } tygodni zakończono tego samego dnia,
        [one] Połowę weryfikacji z ostatnich { $weeks } tygodni zakończono w ciągu jednego dnia,
        [few] Połowę weryfikacji z ostatnich { $weeks } tygodni zakończono w ciągu { $median } dni,
        [many] Połowę weryfikacji z ostatnich { $weeks } tygodni zakończono w ciągu { $median } dni,
       *[other] Połowę weryfikacji z ostatnich { $weeks } tygodni zakończono w ciągu { $median } dnia,
    }
    .label = Mediana
queue-ninetieth =
    { $ninetieth ->
        [0] a dziewięć na dziesięć tego samego dnia.
        [one] a dziewięć na dziesięć w ciągu jednego dnia.
        [few] a dziewięć na dziesięć w ciągu { $ninetieth } dni.
        [many] a dziewięć na dziesięć w ciągu { $ninetieth } dni.
       *[other] a dziewięć na dziesięć w ciągu { $ninetieth } dnia.
    }
    .label = 90%
queue-reviewers =
    { $count ->
        [one] Decyzje podejmował w tym czasie jeden weryfikator.
        [few] Decyzje podejmowało w tym czasie { $count } weryfikatorów.
        [many] Decyzje podejmowało w tym czasie { $count } weryfikatorów.
       *[other] Decyzje podejmowało w tym czasie { $count } weryfikatora.
    }
queue-no-times = W ciągu ostatnich { $weeks } tygodni nie podjęto żadnej decyzji.
queue-chart = Czas trwania weryfikacji w dniach, według tygodni
queue-week = Tydzień od
queue-reviews = Weryfikacje
queue-nominate = Zgłoś dodatek
    .text = Każdy może zgłosić dodatek, nie tylko jego twórcy. Napisz, dlaczego pomógłby ludziom; zostanie to opublikowane z twoim nazwiskiem.
queue-join = Zostań weryfikatorem
    .text = Weryfikatorzy to osoby, które publikowały lub recenzowały dodatki i znają zasady. Każda decyzja jest jawna i podpisana nazwiskiem osoby, która ją podjęła.

title-policies = Zasady
description-policies = Zasady, według których ocenia się dodatki, oraz decyzje, które się na nie powołują.
policies-intro = Decyzje zapadają według tych zasad. Strona każdej zasady wymienia decyzje, które się na nią powołują.
title-policy = { $name }
description-policy = Co mówi zasada „{ $name }” i które decyzje się na nią powołują.
policy-cited =
    { $count ->
        [0] Nie powołuje się na nią jeszcze żadna decyzja.
        [one] Powołuje się na nią jedna decyzja.
        [few] Powołują się na nią { $count } decyzje.
        [many] Powołuje się na nią { $count } decyzji.
       *[other] Powołuje się na nią { $count } decyzji.
    }
policy-decisions = Decyzje, które się na nią powołują
policy-newest =
    { $shown ->
        [one] Widoczna jest tylko najnowsza.
        [few] Widoczne są tylko { $shown } najnowsze.
        [many] Widocznych jest tylko { $shown } najnowszych.
       *[other] Widoczne jest tylko { $shown } najnowszej.
    }
policy-empty = Treść tej zasady nie została jeszcze opublikowana.

recommended-since = Dodano do polecanych { $date }: zobacz dlaczego
version-blocked-why = Dlaczego została zablokowana i co zrobić
