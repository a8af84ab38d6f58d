# Ukrainian. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = Історія додатка «{ $name }»
description-history = Усі рішення щодо додатка «{ $name }»: коли, хто й чому їх ухвалив.
history-intro = Усі пропозиції та всі рішення, від найдавніших. Згодом звідси нічого не вилучають: помилкове рішення виправляють новим.
history-all =
    { $count ->
        [one] Уся історія: { $count } запис
        [few] Уся історія: { $count } записи
        [many] Уся історія: { $count } записів
       *[other] Уся історія: { $count } запису
    }
history-entry = { $outcome }: посилання на цей запис
history-by = учасник: { $actor }
history-version = Версія { $version }
history-waited =
    { $days ->
        [0] рішення того самого дня
        [one] рішення через { $days } день
        [few] рішення через { $days } дні
        [many] рішення через { $days } днів
       *[other] рішення через { $days } дня
    }
history-reasons = Підстава:
history-about = У відповідь на запис: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] Пропозицію підтримала { $count } особа.
        [few] Пропозицію підтримали { $count } особи.
        [many] Пропозицію підтримали { $count } осіб.
       *[other] Пропозицію підтримали { $count } особи.
    }
history-status = Стан

status-listed = У галереї
status-pending = Очікує розгляду
status-rejected = Відхилено
status-disabled = Вимкнено
status-removed = Вилучено

tombstone-nameless = Цей додаток вилучено
tombstone-pending = Цей додаток запропоновано, і він очікує розгляду. Встановити його звідси поки що не можна.
tombstone-rejected = Цей додаток розглянули й не прийняли. Тут його ніколи не було.
tombstone-disabled = Рецензенти вимкнули цей додаток. Встановити його звідси більше не можна.
tombstone-removed = Цього додатка більше немає в галереї. Встановити його звідси більше не можна.
description-tombstone = Додатка «{ $name }» тут немає. На цій сторінці сказано, що вирішили, коли й чому.
tombstone-act = Якщо ви ним користуєтеся
tombstone-act-pending = Нічого робити не потрібно.
tombstone-act-rejected = Нічого робити не потрібно.
tombstone-act-disabled = Видаліть його зі своїх програм, якщо в поясненні нижче не сказано іншого. Оновлень для нього більше не буде.
tombstone-act-removed = Ви можете користуватися ним і далі, але оновлень звідси більше не буде.
tombstone-decision = Що вирішили
tombstone-no-decision = Запису про рішення немає: додаток зник із галереї разом із джерелом, з якого його взято.
tombstone-replaced = Замість нього:
tombstone-queue = Переглянути чергу та тривалість розгляду

title-queue = Черга на розгляд
description-queue = Які додатки очікують розгляду, відколи та скільки зараз триває розгляд.
queue-intro = Кожен додаток переглядають люди, і лише тоді він з’являється в галереї. На цій сторінці видно, що очікує розгляду, в якому порядку та скільки це триває.
queue-as-of = Станом на { $date }
queue-place = Місце
queue-addon = Додаток
queue-since = Очікує з
queue-days = Днів
queue-state = На що чекає
queue-for-reviewers = на рецензентів
queue-for-developer = на відповідь розробника
queue-empty = Зараз нічого не очікує розгляду.
queue-times = Скільки триває розгляд
queue-median =
    За { $weeks ->
        [one] останні { $weeks } тиждень
        [few] останні { $weeks } тижні
        [many] останні { $weeks } тижнів
       *[other] останні { $weeks } тижня
    } половину додатків розглянули { $median ->
        [0] того самого дня,
        [one] щонайбільше за { $median } день,
        [few] щонайбільше за { $median } дні,
        [many] щонайбільше за { $median } днів,
       *[other] щонайбільше за { $median } дня,
    }
queue-ninetieth =
    { $ninetieth ->
        [0] дев’ять із десяти — того самого дня.
        [one] дев’ять із десяти — щонайбільше за { $ninetieth } день.
        [few] дев’ять із десяти — щонайбільше за { $ninetieth } дні.
        [many] дев’ять із десяти — щонайбільше за { $ninetieth } днів.
       *[other] дев’ять із десяти — щонайбільше за { $ninetieth } дня.
    }
queue-reviewers =
    { $count ->
        [one] За цей час рішення ухвалював { $count } рецензент.
        [few] За цей час рішення ухвалювали { $count } рецензенти.
        [many] За цей час рішення ухвалювали { $count } рецензентів.
       *[other] За цей час рішення ухвалювали { $count } рецензента.
    }
queue-no-times =
    { $weeks ->
        [one] За останні { $weeks } тиждень рішень не було.
        [few] За останні { $weeks } тижні рішень не було.
        [many] За останні { $weeks } тижнів рішень не було.
       *[other] За останні { $weeks } тижня рішень не було.
    }
queue-chart = Скільки днів тривав розгляд, за тижнями
queue-week = Тиждень з
queue-reviews = Розглянуто
queue-median-label = Медіана
queue-ninetieth-label = 90 %
queue-nominate = Запропонувати додаток
queue-nominate-text = Запропонувати додаток може будь-хто, не лише його розробник. Напишіть, чим він допоможе людям: це буде опубліковано з вашим іменем.
queue-join = Стати рецензентом
queue-join-text = Рецензенти — це люди, які публікували додатки чи писали про них відгуки та знають правила. Кожне рішення відкрите, і в ньому вказано, хто його ухвалив.

title-policies = Правила
description-policies = Правила, за якими оцінюють додатки, та рішення, що на них посилаються.
policies-intro = Рішення ухвалюють за цими правилами. На кожній сторінці наведено рішення, що посилаються на правило.
title-policy = { $name }
description-policy = Що сказано у правилі «{ $name }» та які рішення на нього посилаються.
policy-cited =
    { $count ->
        [0] На нього ще не посилається жодне рішення.
        [one] На нього посилається { $count } рішення.
        [few] На нього посилаються { $count } рішення.
        [many] На нього посилаються { $count } рішень.
       *[other] На нього посилаються { $count } рішення.
    }
policy-decisions = Рішення, що на нього посилаються
policy-newest =
    { $shown ->
        [one] Показано { $shown } найновіше рішення.
        [few] Показано { $shown } найновіші рішення.
        [many] Показано { $shown } найновіших рішень.
       *[other] Показано { $shown } найновішого рішення.
    }
policy-empty = Текст цього правила ще не опубліковано.

recommended-since = Рекомендовано { $date }: дізнатися чому
version-blocked-why = Чому її заблоковано та що робити
