# Hindi. What each message is for: see the comments in locales/en-US/discussion.ftl.

title-discussion = { $name } पर चर्चा
description-discussion = { $name } के बारे में सवाल, विचार और समस्याएँ, डेवलपर के जवाबों के साथ।
title-thread = { $title } – { $name }
discussion-title = चर्चा
discussion-all =
    { $count ->
        [one] एकमात्र चर्चा पढ़ें
       *[other] सभी { $count } चर्चाएँ
    }
discussion-count =
    { $count ->
        [one] { $count } चर्चा
       *[other] { $count } चर्चाएँ
    }
discussion-posts =
    { $count ->
        [one] { $count } पोस्ट
       *[other] { $count } पोस्ट
    }
thread-question = सवाल
thread-idea = विचार
thread-problem = समस्या
thread-announcement = सूचना
thread-answered = जवाब मिला
thread-solved = हल हुई
thread-locked = बंद
    .note = यह चर्चा बंद हो चुकी है। इसमें अब कुछ नहीं जोड़ा जा सकता।
post-developer = डेवलपर
post-answer = यही जवाब है
thread-to-answer = जवाब पर जाएँ
post-link = { $author } की पोस्ट
post-in-reply = { $author } के जवाब में
thread-last = आख़िरी पोस्ट { $date } को
post-translated = { $language } से अनूदित
post-translated-by = { $language } से अनूदित, अनुवादक: { $translator }
feed-link = फ़ीड से फ़ॉलो करें
feed-discussion = { $name } पर चर्चा
feed-history = { $name } पर निर्णय

title-collections = संग्रह
description-collections = साथ में काम आने वाले ऐड-ऑन की सूचियाँ, जिन्हें बनाने वाले बताते हैं कि उन्हें क्यों चुना।
collections-intro = लोगों की हाथ से बनाई सूचियाँ। हर ऐड-ऑन के साथ लिखा है कि वह सूची में क्यों है।
collections-empty = अभी कोई संग्रह नहीं है।
title-collection = { $name }
description-collection =
    { $count ->
        [one] { $name }: हाथ से चुना { $count } ऐड-ऑन।
       *[other] { $name }: हाथ से चुने { $count } ऐड-ऑन।
    }
collection-curator = संग्रहकर्ता: { $name }
collection-updated = आख़िरी बदलाव { $date } को
collection-missing =
    { $count ->
        [one] इस संग्रह का { $count } और ऐड-ऑन यहाँ की सूची में नहीं है।
       *[other] इस संग्रह के { $count } और ऐड-ऑन यहाँ की सूची में नहीं हैं।
    }

form-title-review = समीक्षा लिखें
form-title-post = चर्चा शुरू करें
form-title-reply = जवाब दें
form-title-report = इस पेज की समस्या बताएँ
form-title-nomination = ऐड-ऑन नामांकित करें
form-kind = बात किस बारे में है?
form-subject = शीर्षक
form-text = आपका लेख
form-stars = सितारे
form-language = आपके लेख की भाषा
form-name = ऐड-ऑन का नाम
form-address = पता, जहाँ यह मिलता है
form-why = यह लोगों के किस काम आएगा?
form-send = भेजें
form-note = आप जो भेजते हैं, वह देखे जाने के बाद आपके खाते के नाम से प्रकाशित होता है।
form-closed = इस साइट से कुछ नहीं भेजा जा सकता। कृपया ऐड-ऑन बनाने वालों को लिखें: उनके लिंक ऐड-ऑन के पेज पर हैं।
