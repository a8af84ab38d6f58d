# Norwegian Bokmål. What each message is for: see the comments in locales/en-US/reviews.ftl.

rating-mean = { $mean } av 5 stjerner
rating-count =
    { $count ->
        [one] { $count } vurdering
       *[other] { $count } vurderinger
    }
rating-stars =
    { $stars ->
        [one] { $stars } stjerne
       *[other] { $stars } stjerner
    }
rating-histogram = Vurderinger etter antall stjerner
rating-empty = Ikke vurdert ennå

reviews-title = Anmeldelser
reviews-heading = Anmeldelser av { $name }
review-count =
    { $count ->
        [one] { $count } anmeldelse
       *[other] { $count } anmeldelser
    }
reviews-all =
    { $count ->
        [one] Les anmeldelsen
       *[other] Les alle { $count } anmeldelser
    }
reviews-empty = Ingen har skrevet en anmeldelse ennå. Anmeldelser vises her på språket de er skrevet på, og i oversettelse.
reviews-languages = Anmeldelser etter språk

review-version = Om versjon { $version }
review-version-older = Om den eldre versjonen { $version }
review-translated = Oversatt (originalspråk: { $language })
review-translated-by = Oversatt av { $translator } (originalspråk: { $language })
review-original = Vis originalen
review-helpful =
    { $count ->
        [one] { $count } person syntes dette var nyttig
       *[other] { $count } personer syntes dette var nyttig
    }
review-reply = Svar fra { $author }
review-link = Anmeldelse skrevet av { $author }
