//! Which of a site's languages a reader gets: by the fallback rule's first steps, here and in servers' configurations.

use super::fallback::Chain;
use super::tag::{Tag, is_known_region, likely_script};

/// How many of a reader's languages are looked at: browsers send two to five.
const MOST: usize = 32;

/// The site's locale for an `Accept-Language` (RFC 9110, section 12.5.4), or none where the reader names none of its languages: the
/// chooser is better than a guess.
#[must_use]
pub fn negotiate(accepted: &str, locales: &[Tag], site_default: Tag) -> Option<Tag> {
    let mut wanted: Vec<(u16, usize, Tag)> = accepted
        .split(',')
        .enumerate()
        .take(MOST)
        .filter_map(|(at, item)| {
            let (range, parameters) = item.split_once(';').unwrap_or((item, ""));
            let quality = parameters.trim().strip_prefix("q=").map_or(Ok(1.0), str::parse::<f32>).unwrap_or(0.0);
            let tag = Tag::parse(range.trim()).ok()?;
            (quality > 0.0).then_some(((quality.min(1.0) * 1000.0) as u16, at, tag))
        })
        .collect();
    wanted.sort_by_key(|(quality, at, _)| (std::cmp::Reverse(*quality), *at));
    wanted.into_iter().find_map(|(_, _, tag)| best(tag, locales, site_default))
}

/// The site's locale for readers of one language: a form of that language in the same script, or none.
fn best(tag: Tag, locales: &[Tag], site_default: Tag) -> Option<Tag> {
    let chain = Chain::new(tag, site_default);
    let speaks = || locales.iter().copied().filter(|locale| chain.speaks(*locale));
    let (at, _) = chain.pick(speaks(), None)?;
    speaks().nth(at)
}

/// The same rule as patterns for servers: a regular expression of RE2 and PCRE for one language range, in any case, and the locale;
/// none where the site has nothing to read. The first that matches counts.
#[must_use]
pub fn rules(locales: &[Tag], site_default: Tag) -> Vec<(String, Option<Tag>)> {
    const SCRIPTS: [&str; 10] = ["Hans", "Hant", "Latn", "Cyrl", "Arab", "Deva", "Beng", "Guru", "Mong", "Hebr"];
    let best = |text: &str| Tag::parse(text).ok().and_then(|tag| best(tag, locales, site_default));
    let mut rules = Vec::new();
    // Two-letter codes, those among them that older systems send for another (`iw` for Hebrew), and three-letter ones of the site.
    let codes = (b'a'..=b'z').flat_map(|a| (b'a'..=b'z').map(move |b| format!("{}{}", a as char, b as char)));
    let mut codes: Vec<String> = codes.chain(locales.iter().map(|tag| tag.language().to_owned())).collect();
    codes.sort();
    codes.dedup();
    for code in codes {
        let plain = best(&code);
        let scripts = SCRIPTS.iter().map(|script| (*script, best(&format!("{code}-{script}"))));
        let scripts: Vec<_> = scripts.filter(|(script, _)| Tag::parse(&format!("{code}-{script}")).is_ok()).collect();
        if plain.is_none() && scripts.iter().all(|(_, found)| found.is_none()) {
            continue;
        }
        // What regions get that differs from the language by itself, by what they get.
        let mut apart: Vec<(Option<Tag>, Vec<String>)> = Vec::new();
        let mut add = |found: Option<Tag>, name: String| match apart.iter_mut().find(|(known, _)| *known == found) {
            Some((_, names)) => names.push(name),
            None => apart.push((found, vec![name])),
        };
        for (script, found) in scripts.iter().filter(|(_, found)| *found != plain) {
            add(*found, (*script).to_owned());
        }
        // Tags are kept for good: those whose region changes nothing are not made.
        let several =
            locales.iter().filter(|locale| plain.is_some_and(|plain| plain.language() == locale.language())).count() > 1;
        let usual = likely_script(&code, None);
        for region in regions().into_iter().filter(|region| several || likely_script(&code, Some(region)) != usual) {
            let found = best(&format!("{code}-{region}"));
            if found != plain && Tag::parse(&format!("{code}-{region}")).is_ok() {
                add(found, region);
            }
        }
        for (found, names) in apart {
            rules.push((format!("{code}-(?:{})(?:-[a-z0-9]+)*", names.join("|")), found));
        }
        rules.push((format!("{code}(?:-[a-z0-9]+)*"), plain));
    }
    rules
}

/// The regions that CLDR knows, and Latin America.
fn regions() -> Vec<String> {
    let pairs = (b'A'..=b'Z').flat_map(|a| (b'A'..=b'Z').map(move |b| format!("{}{}", a as char, b as char)));
    let known = |text: &String| icu::locale::subtags::Region::try_from_str(text).is_ok_and(is_known_region);
    pairs.filter(known).chain(["419".to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap()
    }

    #[test]
    fn readers_get_the_best_language_they_can_read() {
        let locales: Vec<Tag> =
            ["en-US", "de", "es-ES", "es-MX", "pt-BR", "pt-PT", "zh-CN", "zh-TW", "nb-NO", "he"].map(tag).into();
        for (accepted, expected) in [
            ("de", Some("de")),
            ("de-AT,en;q=0.5", Some("de")),
            ("fr,en;q=0.8,de;q=0.9", Some("de")),
            ("es-MX", Some("es-MX")),
            ("es-AR", Some("es-ES")),
            ("pt-AO", Some("pt-PT")),
            ("pt", Some("pt-BR")),
            ("zh-HK", Some("zh-TW")),
            ("zh-Hant", Some("zh-TW")),
            ("zh-SG", Some("zh-CN")),
            ("no", Some("nb-NO")),
            ("iw", Some("he")),
            ("sr-Latn, *;q=0.1", None),
            ("de;q=0, en-GB", Some("en-US")),
            ("kw, en;q=0.9", Some("en-US")),
            ("", None),
        ] {
            let found = negotiate(accepted, &locales, tag("en-US"));
            assert_eq!(found.map(|tag| tag.as_str()), expected, "{accepted}");
        }
    }

    #[test]
    fn patterns_say_the_same_as_the_rule() {
        let locales: Vec<Tag> =
            ["en-US", "es-ES", "es-MX", "pt-BR", "pt-PT", "sr", "zh-CN", "zh-TW", "nb-NO", "he", "de"].map(tag).into();
        let rules: Vec<(regex::Regex, Option<Tag>)> = rules(&locales, tag("en-US"))
            .into_iter()
            .map(|(pattern, found)| (regex::Regex::new(&format!("(?i)^{pattern}$")).unwrap(), found))
            .collect();
        for text in "en en-GB es es-419 es-MX es-AR es-ES pt pt-AO pt-BR pt-PT zh zh-CN zh-TW zh-HK zh-Hant zh-Hant-HK zh-Hans zh-Hans-SG sr sr-Latn \
            sr-Latn-RS sr-ME sr-BA no nb nn iw he-IL de-CH DE-at fr kw az sh"
            .split_whitespace()
        {
            let by_pattern = rules.iter().find(|(pattern, _)| pattern.is_match(text)).and_then(|(_, found)| *found);
            assert_eq!(by_pattern, negotiate(text, &locales, tag("en-US")), "{text}");
        }
    }
}
