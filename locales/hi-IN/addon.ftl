# Hindi. What each message is for: see the comments in locales/en-US/addon.ftl.

addon-install = इंस्टॉल करें
addon-authors =
    { $count ->
        [one] लेखक
       *[other] लेखक
    }
addon-recommended = अनुशंसित

facts-label = एक नज़र में
fact-rating = रेटिंग
fact-users = उपयोगकर्ता
fact-updated = अपडेट किया गया
fact-added = सूची में कब से
fact-size = आकार
fact-licence = लाइसेंस
fact-version = संस्करण
fact-type = प्रकार

addon-screenshots = स्क्रीनशॉट
screenshot-number = स्क्रीनशॉट { $n }
screenshot-outside = दूसरी वेबसाइट पर चित्र
addon-description = विवरण
    .empty = डेवलपर ने अभी तक विवरण नहीं लिखा है।
addon-whats-new = { $version } में नया क्या है
addon-all-versions =
    { $count ->
        [one] एकमात्र संस्करण की फ़ाइलें और जानकारी
       *[other] सभी { $count } संस्करण
    }
addon-trust = इसे कैसे परखा गया
trust-approved =
    { $reviewers ->
        [0] { $date } को स्वीकृत।
        [one] { $date } को एक जाँचकर्ता ने स्वीकृत किया।
       *[other] { $date } को { $reviewers } जाँचकर्ताओं ने स्वीकृत किया।
    }
trust-decided = { $date } को { $outcome }।
trust-waited =
    { $days ->
        [0] निर्णय उसी दिन हुआ।
        [one] एक दिन इंतज़ार किया।
       *[other] { $days } दिन इंतज़ार किया।
    }

outcome-nominated = नामांकित
outcome-approved = स्वीकृत
outcome-rejected = अस्वीकृत
outcome-needs-information = जानकारी माँगी गई
outcome-recommended = अनुशंसित
outcome-disabled = बंद किया गया
outcome-restored = बहाल किया गया
outcome-appealed = अपील की गई
outcome-appeal-upheld = अपील स्वीकृत
outcome-appeal-dismissed = अपील ख़ारिज
outcome-withdrawn = वापस लिया गया
outcome-endorsed = निर्णय की पुष्टि

addon-permissions = अनुमतियाँ
addon-permissions-intro = इंस्टॉल होने के बाद यह इन तक पहुँच सकता है:
addon-details = जानकारी
addon-languages = भाषाएँ
addon-languages-intro = इसका अपना इंटरफ़ेस इन भाषाओं में है:
addon-categories = श्रेणियाँ
addon-tags = टैग
addon-extends = इसमें चलता है
addon-links = लिंक
addon-content-rating = सामग्री
content-rating-none = चेतावनी देने लायक कुछ नहीं।
intensity-none = नहीं
intensity-mild = कम
intensity-moderate = मध्यम
intensity-intense = तीव्र
oars-violence = हिंसा
oars-drugs = शराब, तंबाकू और दूसरे नशे
oars-sex = यौन सामग्री और नग्नता
oars-language = अभद्र भाषा
oars-social = दूसरे लोगों से संपर्क
oars-money = ख़रीदारी, जुआ या विज्ञापन
addon-related = मिलते-जुलते ऐड-ऑन

link-homepage = होमपेज
link-support = सहायता
link-source = सोर्स कोड
link-vcs = सोर्स कोड
link-donate = दान करें
link-issues = समस्या बताएँ
link-translate = अनुवाद में मदद करें
link-faq = सवाल-जवाब
link-contact = संपर्क
link-contribute = योगदान दें
link-documentation = दस्तावेज़
link-privacy = गोपनीयता नीति

versions-heading = { $name } के संस्करण
version-number = संस्करण { $version }
version-current = मौजूदा
version-blocked = ब्लॉक
    .note = यह संस्करण सुरक्षा कारणों से ब्लॉक किया गया है। कृपया कोई दूसरा संस्करण इस्तेमाल करें।
version-released = { $date } को जारी
version-notes-empty = रिलीज़ नोट नहीं हैं।
version-files = फ़ाइलें
file-for = { $platform } के लिए डाउनलोड करें
file-for-all = डाउनलोड करें
file-digest = { $algorithm } चेकसम
version-compatibility = इनके साथ चलता है
-firefox = Firefox
-thunderbird = Thunderbird
-android = Android
application-firefox = { -firefox }
application-firefox-android = { -android } के लिए { -firefox }
application-thunderbird = { -thunderbird }
compatible-from = { $application } { $min } या उसके बाद का
compatible-until = { $application } { $max } तक
compatible-range = { $application } { $min } से { $max } तक
versions-empty = अभी तक कोई संस्करण प्रकाशित नहीं हुआ है। संस्करण अपने नोट और फ़ाइलों के साथ यहाँ दिखेंगे।
