# Hindi. What each message is for: see the comments in locales/en-US/site.ftl.

skip-to-content = सामग्री पर जाएँ
nav-main = मुख्य
nav-breadcrumb = आप यहाँ हैं
nav-home = होम
nav-categories = श्रेणियाँ
nav-browse = ब्राउज़ करें
nav-about = परिचय
nav-language = भाषा
nav-source = इस साइट का सोर्स कोड
footer-privacy = कोई कुकी नहीं। दूसरी साइटों से कुछ लोड नहीं होता।

pagination-label = इस सूची के पेज
pagination-previous = पिछला
pagination-next = अगला
pagination-page = पेज { $page }
pagination-position = { $of } में से पेज { $page }

language-note = { $language } में
text-not-translated = इस पेज के पाठ का अभी आपकी भाषा में अनुवाद नहीं हुआ है।
language-untranslated = अनूदित नहीं
picture-missing = चित्र उपलब्ध नहीं
scan-code = यह पेज फ़ोन पर खोलने के लिए स्कैन करें
title-chooser = अपनी भाषा चुनें
chooser-greeting = हिन्दी में जारी रखें
language-yours = आपकी भाषा

title-site = { $title } – { $site }
title-page = { $title }, पेज { $page }
title-home = आपकी भाषा में ऐड-ऑन
title-addon = { $name }
title-versions = { $name } के संस्करण
title-reviews = { $name } की समीक्षाएँ
title-category = { $name }
title-type = { $name }
title-tag = टैग: { $name }
title-user = { $name } के ऐड-ऑन
title-categories = श्रेणियाँ
title-not-found = यहाँ कोई पेज नहीं है

description-home = एक्सटेंशन, थीम, शब्दकोश और बहुत कुछ। हर एक के संस्करण, समीक्षाएँ और परखे जाने का ब्योरा, आपकी भाषा में।
description-category =
    { $count ->
        [one] श्रेणी “{ $name }” में { $count } ऐड-ऑन।
       *[other] श्रेणी “{ $name }” में { $count } ऐड-ऑन।
    }
description-type =
    { $count ->
        [one] { $name }: { $count } ऐड-ऑन, संस्करणों और समीक्षाओं के साथ।
       *[other] { $name }: { $count } ऐड-ऑन, संस्करणों और समीक्षाओं के साथ।
    }
description-tag =
    { $count ->
        [one] टैग “{ $name }” वाला { $count } ऐड-ऑन।
       *[other] टैग “{ $name }” वाले { $count } ऐड-ऑन।
    }
description-user =
    { $count ->
        [one] { $name } का { $count } ऐड-ऑन।
       *[other] { $name } के { $count } ऐड-ऑन।
    }
description-categories = ऐड-ऑन की सभी श्रेणियाँ, और हर एक में कितने ऐड-ऑन हैं।
description-versions = { $name } का हर संस्करण: कब जारी हुआ, क्या बदला, और उसकी फ़ाइलें।
description-reviews = { $name } के बारे में लोग क्या कहते हैं, उनकी अपनी भाषाओं में और अनुवाद के साथ।

size-bytes = { $size } बाइट
size-kb = { $size } KB
size-mb = { $size } MB
size-gb = { $size } GB

not-found-heading = यहाँ कोई पेज नहीं है
not-found-text = हो सकता है कि पता ग़लत लिखा गया हो, या पेज कहीं और चला गया हो या हटा दिया गया हो।
not-found-home = होम पेज पर जाएँ
not-found-categories = श्रेणियाँ देखें
redirect-heading = इस पेज का पता बदल गया है
redirect-text = अब यह यहाँ है:
