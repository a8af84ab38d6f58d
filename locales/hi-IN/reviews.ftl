# Hindi. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = 5 में से { $mean } सितारे
rating-count =
    { $count ->
        [one] { $count } रेटिंग
       *[other] { $count } रेटिंग
    }
rating-stars =
    { $stars ->
        [one] { $stars } सितारा
       *[other] { $stars } सितारे
    }
rating-histogram = सितारों की संख्या के हिसाब से रेटिंग
rating-empty = अभी रेटिंग नहीं

reviews-title = समीक्षाएँ
reviews-heading = { $name } की समीक्षाएँ
review-count =
    { $count ->
        [one] { $count } समीक्षा
       *[other] { $count } समीक्षाएँ
    }
reviews-all =
    { $count ->
        [one] एकमात्र समीक्षा पढ़ें
       *[other] सभी { $count } समीक्षाएँ पढ़ें
    }
reviews-empty = अभी तक किसी ने समीक्षा नहीं लिखी है। समीक्षाएँ जिस भाषा में लिखी गईं उसमें, और अनुवाद के साथ, यहाँ दिखेंगी।
reviews-languages = भाषा के हिसाब से समीक्षाएँ

review-version = संस्करण { $version } के लिए
review-version-older = पुराने संस्करण { $version } के लिए
review-translated = { $language } से अनूदित
review-translated-by = { $language } से अनूदित, अनुवादक: { $translator }
review-original = मूल पाठ दिखाएँ
review-helpful =
    { $count ->
        [one] { $count } व्यक्ति को यह उपयोगी लगी
       *[other] { $count } लोगों को यह उपयोगी लगी
    }
review-reply = { $author } का जवाब
review-link = { $author } की समीक्षा
