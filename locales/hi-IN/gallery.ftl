# Hindi. What each message is for: see the comments in locales/en-US/gallery.ftl.

compare-title = { $version } की तुलना में
compare-permissions-added = नई अनुमतियाँ
compare-permissions-removed = अब नहीं माँगता
compare-works-now = अब इनके साथ चलता है
compare-works-no-longer = अब इनके साथ नहीं चलता
compare-licence = लाइसेंस
compare-size = आकार
compare-became = पहले { $from }, अब { $to }
compare-nothing = अनुमतियाँ, लाइसेंस और अनुकूलता पहले जैसी हैं।

compatibility-table = कौन-सा संस्करण किसके साथ चलता है
compatibility-version = संस्करण
range-from = { $min } या उसके बाद का
range-until = { $max } तक
range-both = { $min } से { $max } तक
range-any = कोई भी
range-none = नहीं चलता

verify-title = डाउनलोड की हुई फ़ाइल कैसे परखें
verify-text = डाउनलोड की हुई फ़ाइल का चेकसम निकालें और ऊपर दिए चेकसम से मिलाएँ। अगर दोनों अलग हों, तो फ़ाइल इंस्टॉल न करें: वह ख़राब है या रास्ते में बदली गई है।
provenance-title = कहाँ से आया
provenance-source = इस संस्करण का सोर्स कोड
provenance-approved = { $name } ने { $date } को स्वीकृत किया
provenance-unreviewed = जाँच नहीं हुई
provenance-signature = हस्ताक्षर

addon-privacy-policy = गोपनीयता नीति
addon-eula = लाइसेंस अनुबंध
title-privacy-policy = { $name } की गोपनीयता नीति
title-eula = { $name } का लाइसेंस अनुबंध
description-privacy-policy = { $name } डेटा के साथ क्या करता है, उसके डेवलपर के शब्दों में।
description-eula = { $name } इस्तेमाल करके आप किन बातों पर सहमत होते हैं, उसके डेवलपर के शब्दों में।
title-licence = लाइसेंस: { $name }
description-licence = लाइसेंस { $name } का पाठ।

addon-same-author = { $name } के और ऐड-ऑन
shot-close = बंद करें
shot-previous = पिछला
shot-next = अगला
usage-title = समय के साथ उपयोगकर्ता और डाउनलोड
usage-users-chart = { $first } से { $last } तक उपयोगकर्ता: { $from } से { $to }
usage-downloads-chart = { $first } से { $last } तक हर महीने के डाउनलोड: { $from } से { $to }
usage-table = संख्याएँ दिखाएँ
usage-month = महीना
usage-users = उपयोगकर्ता
usage-downloads = डाउनलोड

filter-label = दिखाएँ
filter-text = लेख वाली
filter-current = मौजूदा संस्करण की
order-label = क्रम
order-language = पहले आपकी भाषा
order-helpful = सबसे उपयोगी
title-filtered = { $title }: { $filter }
rating-year =
    { $count ->
        [one] { $date } से पहले के साल में { $mean }, { $count } समीक्षा से
       *[other] { $date } से पहले के साल में { $mean }, { $count } समीक्षाओं से
    }
rating-rule = “सबसे अच्छी रेटिंग” का क्रम इस औसत से नहीं, बल्कि इसके 95% विश्वास्यता अंतराल की निचली सीमा (Wilson 1927) से तय होता है, ताकि गिनी-चुनी पूरी रेटिंग बहुत-सी अच्छी रेटिंग से ऊपर न आ जाएँ।

title-all = सभी ऐड-ऑन
description-all =
    { $count ->
        [one] इस गैलरी का एकमात्र ऐड-ऑन।
       *[other] इस गैलरी के सभी { $count } ऐड-ऑन: उपयोग, रेटिंग, तारीख़ और नाम के क्रम में।
    }
sort-added = यहाँ नए
title-languages = भाषा के हिसाब से ऐड-ऑन
description-languages = कौन-से ऐड-ऑन ख़ुद किस भाषा में अनूदित हैं।
languages-intro = वे भाषाएँ जिनमें ऐड-ऑन ख़ुद उपलब्ध हैं, चाहे यह पेज किसी भी भाषा में हो।
title-language = { $name } में उपलब्ध ऐड-ऑन
description-language =
    { $count ->
        [one] { $count } ऐड-ऑन, जो { $name } में उपलब्ध है।
       *[other] { $count } ऐड-ऑन, जो { $name } में उपलब्ध हैं।
    }
title-announcements = इस गैलरी के समाचार
description-announcements = इस गैलरी में क्या बदला और इसके उपयोगकर्ताओं को क्या पता होना चाहिए।
announcement-until = { $date } तक
announcements-all = सभी समाचार

feed-site = नए और अपडेट किए गए ऐड-ऑन
feed-list = { $name }: नए और अपडेट किए गए ऐड-ऑन
feed-versions = { $name } के संस्करण
feed-reviews = { $name } की समीक्षाएँ
feed-decisions = इस गैलरी के निर्णय
feed-announcements = इस गैलरी के समाचार
feed-decision = { $outcome }: { $name }
feed-review =
    { $stars ->
        [one] { $author } से { $stars } सितारा
       *[other] { $author } से { $stars } सितारे
    }

title-feedback = इस साइट पर प्रतिक्रिया
description-feedback = लोग इस साइट के बारे में क्या कहते हैं, और उसका क्या हुआ।
feedback-intro = लोगों ने इस साइट के बारे में क्या कहा, और उसका क्या हुआ।
feedback-empty = अभी तक किसी ने कुछ नहीं कहा है।
feedback-open = खुली
feedback-planned = नियोजित
feedback-done = पूरी
feedback-declined = अस्वीकृत
feedback-answer = { $author } का जवाब
form-title-feedback = इस साइट के बारे में बताएँ
form-closed-site = इस साइट से कुछ नहीं भेजा जा सकता। इस गैलरी के बारे में बने पेज बताते हैं कि इसे चलाने वालों से कैसे संपर्क करें।
form-elsewhere = यह फ़ॉर्म { $host } को भेजा जाता है।
report-security = यह उपयोगकर्ताओं के लिए ख़तरा है
report-spam = यह विज्ञापन या नक़ली है
report-rights = यह किसी और की चीज़ इस्तेमाल करता है
report-abuse = यह अपमानजनक या धमकी भरा है
report-broken = यह काम नहीं करता
report-other = कुछ और

title-translations = अनुवाद
description-translations = इस गैलरी का कितना हिस्सा किस भाषा में अनूदित है।
translations-intro = इस गैलरी का कितना हिस्सा हर भाषा में सचमुच मौजूद है। जो नहीं है, वह किसी दूसरी भाषा में निशान के साथ दिखाया जाता है।
translations-language = भाषा
translations-interface = इंटरफ़ेस
translations-names = नाम
translations-summaries = सारांश
translations-descriptions = विवरण
translations-notes = रिलीज़ नोट
translations-captions = कैप्शन
translations-policies = नीतियाँ
translations-pages = पेज
title-translation = अनुवाद: { $language }
description-translation = { $language } में क्या अनूदित है, और क्या अभी बाकी है।
translations-of = { $total } में से { $done }
translations-missing = सबसे ज़्यादा इस्तेमाल होने वाले ऐड-ऑन जो अभी इस भाषा में नहीं हैं
translations-missing-none = सभी ऐड-ऑन इस भाषा में हैं।
translations-help = मदद कैसे करें
    .text = दोनों भाषाएँ जानने वाला कोई भी व्यक्ति हर पाठ का अनुवाद कर सकता है: अपना अनुवाद वहीं सुझाएँ जहाँ से पाठ आता है। हर ऐड-ऑन के पेज पर उसका लिंक है; इस साइट के पाठ इसके सोर्स कोड का हिस्सा हैं।
