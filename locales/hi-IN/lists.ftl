# Hindi. What each message is for: see the comments in locales/en-US/lists.ftl.

type-extension = एक्सटेंशन
type-extension-plural = एक्सटेंशन
type-theme = थीम
type-theme-plural = थीम
type-dictionary = शब्दकोश
type-dictionary-plural = शब्दकोश
type-language-pack = भाषा पैक
type-language-pack-plural = भाषा पैक
type-desktop-application = डेस्कटॉप ऐप
type-desktop-application-plural = डेस्कटॉप ऐप
type-console-application = कमांड-लाइन प्रोग्राम
type-console-application-plural = कमांड-लाइन प्रोग्राम
type-web-application = वेब ऐप
type-web-application-plural = वेब ऐप
type-plugin = प्लगइन
type-plugin-plural = प्लगइन
type-font = फ़ॉन्ट
type-font-plural = फ़ॉन्ट
type-codec = कोडेक
type-codec-plural = कोडेक
type-inputmethod = इनपुट विधि
type-inputmethod-plural = इनपुट विधियाँ
type-icon-theme = आइकॉन थीम
type-icon-theme-plural = आइकॉन थीम
type-firmware = फ़र्मवेयर
type-firmware-plural = फ़र्मवेयर
type-generic = घटक
type-generic-plural = घटक
type-operating-system = ऑपरेटिंग सिस्टम
type-operating-system-plural = ऑपरेटिंग सिस्टम
type-other = अन्य
type-other-plural = अन्य ऐड-ऑन

sort-label = क्रम
sort-users = सबसे ज़्यादा इस्तेमाल
sort-rating = सबसे अच्छी रेटिंग
sort-newest = सबसे नए
sort-name = नाम से

list-count =
    { $count ->
        [one] { $count } ऐड-ऑन
       *[other] { $count } ऐड-ऑन
    }
list-empty = इस सूची में अभी कुछ नहीं है। ऐड-ऑन यहाँ तब दिखता है जब उसका डेवलपर यह सूची चुनता है।
users-count =
    { $count ->
        [one] { $count } उपयोगकर्ता
       *[other] { $count } उपयोगकर्ता
    }
category-parts = इस श्रेणी के हिस्से
list-tag = टैग
categories-empty = अभी कोई श्रेणी नहीं है। श्रेणियाँ यहाँ तब दिखेंगी जब किसी में पहला ऐड-ऑन आएगा।

user-author = लेखक
user-reviewer = इस गैलरी के ऐड-ऑन जाँचते हैं
user-joined = { $date } से यहाँ
user-homepage = होमपेज
user-addons = ऐड-ऑन
    .empty = इस नाम से अभी कोई ऐड-ऑन सूची में नहीं है।
