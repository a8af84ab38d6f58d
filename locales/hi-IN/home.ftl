# Hindi. What each message is for: see the comments in locales/en-US/home.ftl.

home-heading = आपकी भाषा में ऐड‑ऑन, खुलेआम परखे हुए
home-lede =
    { $count ->
        [one] { $count } ऐड-ऑन। इसका पेज बताता है कि यह क्या करता है, इसे कौन बनाता है, यह किन चीज़ों तक पहुँच सकता है और इसे कैसे परखा गया।
       *[other] { $count } ऐड-ऑन। हर एक का पेज बताता है कि वह क्या करता है, उसे कौन बनाता है, वह किन चीज़ों तक पहुँच सकता है और उसे कैसे परखा गया।
    }
home-recommended = अनुशंसित
home-newest = नए और अपडेट किए गए
home-popular = सबसे ज़्यादा इस्तेमाल होने वाले
home-announcements = समाचार
home-spoken = आपकी भाषा में विवरण वाले
home-spoken-count =
    { $count ->
        [one] { $count } ऐड-ऑन का विवरण आपकी भाषा में है।
       *[other] { $count } ऐड-ऑन के विवरण आपकी भाषा में हैं।
    }
home-all-categories = सभी श्रेणियाँ
home-empty = सूची में अभी कुछ नहीं है। कैटलॉग में ऐड-ऑन आते ही यहाँ दिखेंगे।
