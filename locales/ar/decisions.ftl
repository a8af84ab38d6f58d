# Arabic: decisions in public: histories, the queue, and the policies.

title-history = سجل { $name }
description-history = كل ما تقرر بشأن { $name }: متى، ومن قرره، ولماذا.
history-intro = كل ترشيح وكل قرار، الأقدم أولًا. لا يُحذف منها شيء بعد ذلك؛ والقرار الخاطئ يُرد عليه بقرار لاحق.
history-all =
    { $count ->
        [zero] كل قيود سجلها
        [one] القرار كاملًا
        [two] القيدان في سجلها
        [few] كل قيود سجلها ({ $count })
        [many] كل قيود سجلها ({ $count })
       *[other] كل قيود سجلها ({ $count })
    }
history-entry = { $outcome }: رابط هذا القيد
history-by = بواسطة { $actor }
history-version = الإصدار { $version }
history-waited =
    { $days ->
        [0] صدر القرار في اليوم نفسه
        [zero] صدر القرار في اليوم نفسه
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
history-reasons = السبب:
history-about = ردًا على: { $outcome }، { $date }
history-endorsements =
    { $count ->
        [zero] لم يؤيّد أحد هذا الترشيح.
        [one] أيّد شخص واحد هذا الترشيح.
        [two] أيّد شخصان هذا الترشيح.
        [few] أيّد { $count } أشخاص هذا الترشيح.
        [many] أيّد { $count } شخصًا هذا الترشيح.
       *[other] أيّد { $count } شخص هذا الترشيح.
    }
history-status = الحالة
status-listed = مُدرجة
status-pending = بانتظار التدقيق
status-rejected = مرفوضة
status-disabled = معطّلة
status-removed = مُزالة
tombstone-nameless = أُزيلت هذه الإضافة
tombstone-pending = رُشّحت هذه الإضافة وهي تنتظر التدقيق. لا يمكن تثبيتها من هنا بعد.
tombstone-rejected = دُقّقت هذه الإضافة ولم تُقبل. لم تكن متاحة هنا قط.
tombstone-disabled = عطّل المدقّقون هذه الإضافة. لم يعد تثبيتها من هنا ممكنًا.
tombstone-removed = لم تعد هذه الإضافة جزءًا من المعرض. لم يعد تثبيتها من هنا ممكنًا.
description-tombstone = الإضافة { $name } ليست مُدرجة هنا. تذكر هذه الصفحة ما الذي تقرر ومتى ولماذا.
tombstone-act = إذا كنت تستخدمها
tombstone-act-pending = لا يلزم فعل شيء.
tombstone-act-rejected = لا يلزم فعل شيء.
tombstone-act-disabled = أزلها من برامجك ما لم يذكر السبب أدناه خلاف ذلك. لن تصلها تحديثات بعد الآن.
tombstone-act-removed = يمكنك الاستمرار في استخدامها، لكن لن تصلها تحديثات من هنا بعد الآن.
tombstone-decision = ما الذي تقرر
tombstone-no-decision = لا يوجد قرار مسجّل: خرجت من المعرض مع المصدر الذي كان يدرجها.
tombstone-replaced = الإضافة البديلة:
tombstone-queue = عرض الطابور والمدة التي يستغرقها التدقيق
title-queue = طابور التدقيق
description-queue = الإضافات التي تنتظر التدقيق، ومنذ متى تنتظر، وكم يستغرق التدقيق حاليًا.
queue-intro = يطّلع أشخاص على كل إضافة قبل إدراجها. تُظهر هذه الصفحة الإضافات المنتظرة بالترتيب الذي سيُطّلع به عليها، وكم يستغرق ذلك.
queue-as-of = حتى تاريخ { $date }.
queue-place = الترتيب
queue-addon = الإضافة
queue-since = تنتظر منذ
queue-days = الأيام
queue-state = بانتظار
queue-for-reviewers = المدقّقين
queue-for-developer = رد المطور
queue-empty = لا شيء ينتظر حاليًا.
queue-times = كم يستغرق التدقيق
queue-median =
    { $median ->
        [0] أُنجز نصف عمليات التدقيق في آخر { $weeks } أسبوعًا في اليوم نفسه،
        [zero] أُنجز نصف عمليات التدقيق في آخر { $weeks } أسبوعًا في اليوم نفسه،
        [one] أُنجز نصف عمليات التدقيق في آخر { $weeks } أسبوعًا خلال يوم واحد،
        [two] أُنجز نصف عمليات التدقيق في آخر { $weeks } أسبوعًا خلال يومين،
        [few] أُنجز نصف عمليات التدقيق في آخر { $weeks } أسبوعًا خلال { $median } أيام،
        [many] أُنجز نصف عمليات التدقيق في آخر { $weeks } أسبوعًا خلال { $median } يومًا،
       *[other] أُنجز نصف عمليات التدقيق في آخر { $weeks } أسبوعًا خلال { $median } يوم،
    }
    .label = الوسيط
queue-ninetieth =
    { $ninetieth ->
        [0] وتسعة أعشارها في اليوم نفسه.
        [zero] وتسعة أعشارها في اليوم نفسه.
        [one] وتسعة أعشارها خلال يوم واحد.
        [two] وتسعة أعشارها خلال يومين.
        [few] وتسعة أعشارها خلال { $ninetieth } أيام.
        [many] وتسعة أعشارها خلال { $ninetieth } يومًا.
       *[other] وتسعة أعشارها خلال { $ninetieth } يوم.
    }
    .label = 90%
queue-reviewers =
    { $count ->
        [zero] لم يشارك أي مدقّق في التدقيق خلال تلك المدة.
        [one] شارك مدقّق واحد في التدقيق خلال تلك المدة.
        [two] شارك مدقّقان في التدقيق خلال تلك المدة.
        [few] شارك { $count } مدقّقين في التدقيق خلال تلك المدة.
        [many] شارك { $count } مدقّقًا في التدقيق خلال تلك المدة.
       *[other] شارك { $count } مدقّق في التدقيق خلال تلك المدة.
    }
queue-no-times = لم يصدر أي قرار في آخر { $weeks } أسبوعًا.
queue-chart = عدد الأيام التي استغرقها التدقيق، حسب الأسبوع
queue-week = بداية الأسبوع
queue-reviews = عمليات التدقيق
queue-nominate = ترشيح إضافة
    .text = يمكن لأي شخص أن يرشّح إضافة، وليس لمطورها فقط. اذكر لماذا ستفيد الناس؛ وسيُنشر ذلك مع اسمك.
queue-join = الانضمام إلى المدقّقين
    .text = المدقّقون أشخاص نشروا إضافات أو دقّقوها، ويعرفون السياسات. كل قرار علني ويحمل اسم من اتخذه.
title-policies = السياسات
description-policies = القواعد التي تُقيَّم بها الإضافات، والقرارات التي تستند إليها.
policies-intro = تُتخذ القرارات وفق هذه القواعد. تعرض كل صفحة القرارات التي تستند إلى القاعدة.
title-policy = { $name }
description-policy = ما تنص عليه سياسة «{ $name }»، والقرارات التي تستند إليها.
policy-cited =
    { $count ->
        [0] لا يستند إليها أي قرار بعد.
        [zero] لا يستند إليها أي قرار بعد.
        [one] يستند إليها قرار واحد.
        [two] يستند إليها قراران.
        [few] تستند إليها { $count } قرارات.
        [many] يستند إليها { $count } قرارًا.
       *[other] يستند إليها { $count } قرار.
    }
policy-decisions = القرارات التي تستند إليها
policy-newest =
    { $shown ->
        [zero] لا يُعرض أي منها.
        [one] يُعرض أحدثها.
        [two] يُعرض أحدث قرارين.
        [few] تُعرض أحدث { $shown } قرارات.
        [many] يُعرض أحدث { $shown } قرارًا.
       *[other] يُعرض أحدث { $shown } قرار.
    }
policy-empty = لم يُنشر نص هذه السياسة بعد.
recommended-since = أُوصي بها بتاريخ { $date }: معرفة السبب
version-blocked-why = سبب الحجب وما ينبغي فعله
