# Hindi. What each message is for: see the comments in locales/en-US/decisions.ftl.

title-history = { $name } का इतिहास
description-history = { $name } के बारे में लिए गए सभी निर्णय: कब, किसने और क्यों।
history-intro = हर नामांकन और हर निर्णय, सबसे पुराना पहले। बाद में कुछ भी हटाया नहीं जाता; ग़लत निर्णय का जवाब बाद का निर्णय होता है।
history-all =
    { $count ->
        [one] पूरा निर्णय
       *[other] इतिहास की सभी { $count } प्रविष्टियाँ
    }
history-entry = { $outcome }: इस प्रविष्टि का लिंक
history-by = { $actor } द्वारा
history-version = संस्करण { $version }
history-waited =
    { $days ->
        [0] उसी दिन निर्णय
        [one] एक दिन बाद
       *[other] { $days } दिन बाद
    }
history-reasons = कारण:
history-about = इसके जवाब में: { $outcome }, { $date }
history-endorsements =
    { $count ->
        [one] { $count } व्यक्ति ने इसका समर्थन किया।
       *[other] { $count } लोगों ने इसका समर्थन किया।
    }
history-status = मौजूदा स्थिति

status-listed = सूची में
status-pending = जाँच बाकी
status-rejected = अस्वीकृत
status-disabled = बंद
status-removed = हटाया गया

tombstone-nameless = यह ऐड-ऑन हटा दिया गया है
tombstone-pending = यह ऐड-ऑन नामांकित हुआ है और जाँच का इंतज़ार कर रहा है। इसे अभी यहाँ से इंस्टॉल नहीं किया जा सकता।
tombstone-rejected = इस ऐड-ऑन की जाँच हुई और इसे स्वीकार नहीं किया गया। यह यहाँ कभी उपलब्ध नहीं था।
tombstone-disabled = जाँचकर्ताओं ने इस ऐड-ऑन को बंद कर दिया है। इसे अब यहाँ से इंस्टॉल नहीं किया जा सकता।
tombstone-removed = यह ऐड-ऑन अब गैलरी में नहीं है। इसे अब यहाँ से इंस्टॉल नहीं किया जा सकता।
description-tombstone = { $name } यहाँ की सूची में नहीं है। यह पेज बताता है कि क्या निर्णय हुआ, कब और क्यों।
tombstone-act = अगर आप इसे इस्तेमाल करते हैं
tombstone-act-pending = आपको कुछ नहीं करना है।
tombstone-act-rejected = आपको कुछ नहीं करना है।
tombstone-act-disabled = इसे अपने प्रोग्रामों से हटा दें, जब तक कि नीचे दिया गया कारण कुछ और न कहे। इसे अब अपडेट नहीं मिलेंगे।
tombstone-act-removed = आप इसे इस्तेमाल करते रह सकते हैं, लेकिन इसे यहाँ से अब अपडेट नहीं मिलेंगे।
tombstone-decision = क्या निर्णय हुआ
tombstone-no-decision = कोई निर्णय दर्ज नहीं है: यह उस स्रोत के साथ गैलरी से चला गया जिसने इसे सूची में रखा था।
tombstone-replaced = इसकी जगह:
tombstone-queue = कतार और जाँच में लगने वाला समय देखें

title-queue = जाँच की कतार
description-queue = कौन-से ऐड-ऑन जाँच का इंतज़ार कर रहे हैं, कब से, और इन दिनों जाँच में कितना समय लगता है।
queue-intro = सूची में आने से पहले हर ऐड-ऑन को लोग देखते हैं। यह पेज इंतज़ार कर रहे ऐड-ऑन उसी क्रम में दिखाता है जिसमें उन्हें देखा जाएगा, और यह भी कि इसमें कितना समय लगता है।
queue-as-of = { $date } की स्थिति।
queue-place = क्रम
queue-addon = ऐड-ऑन
queue-since = कब से
queue-days = दिन
queue-state = किसका इंतज़ार
queue-for-reviewers = जाँचकर्ता
queue-for-developer = डेवलपर का जवाब
queue-empty = अभी कतार में कुछ नहीं है।
queue-times = जाँच में कितना समय लगता है
queue-median =
    { $median ->
        [0] पिछले { $weeks } हफ़्तों की आधी जाँचें उसी दिन पूरी हुईं,
        [one] पिछले { $weeks } हफ़्तों की आधी जाँचें एक दिन के भीतर पूरी हुईं,
       *[other] पिछले { $weeks } हफ़्तों की आधी जाँचें { $median } दिनों के भीतर पूरी हुईं,
    }
    .label = माध्यिका
queue-ninetieth =
    { $ninetieth ->
        [0] और दस में से नौ उसी दिन।
        [one] और दस में से नौ एक दिन के भीतर।
       *[other] और दस में से नौ { $ninetieth } दिनों के भीतर।
    }
    .label = 90%
queue-reviewers =
    { $count ->
        [one] इस दौरान { $count } जाँचकर्ता सक्रिय था।
       *[other] इस दौरान { $count } जाँचकर्ता सक्रिय थे।
    }
queue-no-times = पिछले { $weeks } हफ़्तों में कोई निर्णय नहीं हुआ।
queue-chart = जाँच में लगे दिन, हफ़्ते के हिसाब से
queue-week = हफ़्ते की शुरुआत
queue-reviews = जाँचें
queue-nominate = ऐड-ऑन नामांकित करें
    .text = कोई भी ऐड-ऑन नामांकित कर सकता है, सिर्फ़ उसका डेवलपर नहीं। बताएँ कि वह लोगों के किस काम आएगा; आपकी बात आपके नाम के साथ प्रकाशित होगी।
queue-join = जाँचकर्ता बनें
    .text = जाँचकर्ता वे लोग हैं जिन्होंने ऐड-ऑन प्रकाशित किए हैं या जाँचे हैं और जो नीतियाँ जानते हैं। हर निर्णय सार्वजनिक होता है और उस पर निर्णय लेने वाले का नाम होता है।

title-policies = नीतियाँ
description-policies = वे नियम जिनसे ऐड-ऑन परखे जाते हैं, और वे निर्णय जो उनका हवाला देते हैं।
policies-intro = निर्णय इन नियमों के अनुसार लिए जाते हैं। हर पेज पर वे निर्णय हैं जो उस नियम का हवाला देते हैं।
title-policy = { $name }
description-policy = नीति “{ $name }” क्या कहती है, और कौन-से निर्णय उसका हवाला देते हैं।
policy-cited =
    { $count ->
        [0] अभी तक किसी निर्णय में इसका हवाला नहीं है।
        [one] एक निर्णय में इसका हवाला है।
       *[other] { $count } निर्णयों में इसका हवाला है।
    }
policy-decisions = इसका हवाला देने वाले निर्णय
policy-newest =
    { $shown ->
        [one] सबसे नया निर्णय दिखाया गया है।
       *[other] सबसे नए { $shown } निर्णय दिखाए गए हैं।
    }
policy-empty = इस नीति का पाठ अभी प्रकाशित नहीं हुआ है।

recommended-since = { $date } को अनुशंसित: कारण देखें
version-blocked-why = इसे क्यों ब्लॉक किया गया, और क्या करें
