//! The one rule by which every text of the site finds its language.
//!
//! Requested, then its CLDR parents, then other forms of the same language in the same script, then the record's default,
//! then the site's default, then anything. What a reader of the requested language cannot read is never taken for it:
//! `zh-TW` does not fall back to `zh`, which is written in another script, before the defaults have had their turn.

use icu::locale::{LanguageIdentifier, fallback::LocaleFallbacker};

use super::tag::Tag;

/// Which step of the rule found a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// In the language asked for, or in another spelling of it (`zh-HK` and `zh-Hant-HK`).
    Requested,
    /// In a parent by CLDR: `es-419` or `es` for `es-MX`.
    Parent,
    /// In the same language and script elsewhere: `es-AR` for `es-MX`.
    Sibling,
    /// In the record's default language, or a form of it.
    RecordDefault,
    /// In the site's default language, or a form of it.
    SiteDefault,
    /// In some other language: English if there is any, else the first by tag.
    Any,
}

/// The fallback order of one requested language on one site. Made once for each locale; picking allocates nothing.
#[derive(Clone, Debug)]
pub struct Chain {
    requested: Tag,
    site_default: Tag,
    /// Nearest first.
    parents: Vec<Tag>,
    /// The same as (group, place), so that ranking a candidate reads only the candidate's facts.
    wanted: (u64, u64),
    parent_places: Vec<(u64, u64)>,
    site_group: u64,
}

/// Ranks are compared as numbers; these are where each step begins. A step has room for 10: exact, then by distance.
const PARENT: u8 = 10;
const SIBLING: u8 = 20;
const RECORD_DEFAULT: u8 = 30;
const SITE_DEFAULT: u8 = 40;
const ENGLISH: u8 = 50;
const OTHER: u8 = 60;

impl Chain {
    /// The chain for a page in `requested` on a site whose texts are in `site_default` when in doubt. About 1 us.
    #[must_use]
    pub fn new(requested: Tag, site_default: Tag) -> Chain {
        let parents = parents(requested);
        let place = |tag: Tag| (tag.facts().group, tag.facts().place);
        Chain {
            requested,
            site_default,
            wanted: place(requested),
            parent_places: parents.iter().copied().map(place).collect(),
            site_group: site_default.facts().group,
            parents,
        }
    }

    #[must_use]
    pub fn requested(&self) -> Tag {
        self.requested
    }

    #[must_use]
    pub fn site_default(&self) -> Tag {
        self.site_default
    }

    /// The CLDR parents of the requested language in the same script, nearest first, without the root.
    #[must_use]
    pub fn parents(&self) -> &[Tag] {
        &self.parents
    }

    /// The best of the candidates' languages: its position and the step that found it; `None` of no candidates.
    ///
    /// Does not depend on the candidates' order, but for equal tags, of which the first is taken. About 4 ns a candidate.
    pub fn pick(&self, candidates: impl IntoIterator<Item = Tag>, record_default: Option<Tag>) -> Option<(usize, Step)> {
        let record_group = record_default.map(|tag| tag.facts().group);
        let mut best: Option<(u8, Tag, usize)> = None;
        for (position, tag) in candidates.into_iter().enumerate() {
            if tag == self.requested {
                return Some((position, Step::Requested));
            }
            let rank = self.rank(tag, record_default, record_group);
            let better = match best {
                None => true,
                Some((best_rank, best_tag, _)) => rank < best_rank || rank == best_rank && tag < best_tag,
            };
            if better {
                best = Some((rank, tag, position));
            }
        }
        best.map(|(rank, _, position)| (position, step(rank)))
    }

    /// Whether a text in this language is one that readers of the requested language came for: the same language in the
    /// same script. Decides `hreflang`, and whether a page says that it fell back.
    #[must_use]
    pub fn speaks(&self, tag: Tag) -> bool {
        tag == self.requested || tag.facts().group == self.requested.facts().group
    }

    /// The languages that a message may come from, the best first: those that readers speak, the site's default, English.
    pub fn order(&self, tags: impl IntoIterator<Item = Tag>) -> Vec<Tag> {
        let mut ranked: Vec<(u8, Tag)> =
            tags.into_iter().map(|tag| (self.rank(tag, None, None), tag)).filter(|(rank, _)| *rank < OTHER).collect();
        ranked.sort_unstable();
        ranked.dedup();
        ranked.into_iter().map(|(_, tag)| tag).collect()
    }

    /// A number that orders languages by this chain, the best first.
    fn rank(&self, tag: Tag, record_default: Option<Tag>, record_group: Option<u64>) -> u8 {
        let facts = tag.facts();
        let place = (facts.group, facts.place);
        if place == self.wanted {
            return u8::from(tag != self.requested);
        }
        if let Some(nearness) = self.parent_places.iter().position(|parent| *parent == place) {
            return PARENT + nearness.min(9) as u8;
        }
        // Readers of Nynorsk read Bokmål of any place, as CLDR's parent says.
        if self.parent_places.iter().any(|(group, _)| *group == facts.group && *group != self.wanted.0) {
            return PARENT + 5 + facts.distance.min(4);
        }
        if facts.group == self.wanted.0 {
            return SIBLING + facts.distance;
        }
        if Some(facts.group) == record_group {
            return RECORD_DEFAULT + if Some(tag) == record_default { 0 } else { 1 + facts.distance };
        }
        if facts.group == self.site_group {
            return SITE_DEFAULT + if tag == self.site_default { 0 } else { 1 + facts.distance };
        }
        if tag.is_english() { ENGLISH + facts.distance } else { OTHER }
    }
}

/// Which step a rank belongs to.
fn step(rank: u8) -> Step {
    match rank {
        0..PARENT => Step::Requested,
        PARENT..SIBLING => Step::Parent,
        SIBLING..RECORD_DEFAULT => Step::Sibling,
        RECORD_DEFAULT..SITE_DEFAULT => Step::RecordDefault,
        SITE_DEFAULT..ENGLISH => Step::SiteDefault,
        ENGLISH.. => Step::Any,
    }
}

/// CLDR's parents of a tag, as ICU inherits data: <https://www.unicode.org/reports/tr35/#Parent_Locales>.
fn parents(tag: Tag) -> Vec<Tag> {
    const FALLBACKER: icu::locale::fallback::LocaleFallbackerBorrowed<'static> = LocaleFallbacker::new();
    let mut found: Vec<Tag> = Vec::new();
    // ICU4X takes `zh-Hant-MO` for `zh-MO` first, under which CLDR's table has no parent: the only one that is lost so.
    if (tag.language(), tag.region()) == ("zh", Some("MO"))
        && tag.script() == "Hant"
        && let Ok(parent) = Tag::parse("zh-Hant-HK")
    {
        found.push(parent);
    }
    let mut steps = FALLBACKER.for_config(Default::default()).fallback_for(tag.locale().into());
    // Every step removes or replaces a subtag; the limit only guards against a cycle in the data.
    for _ in 0..12 {
        if steps.get().is_unknown() {
            break;
        }
        let id: LanguageIdentifier = steps.get().into_locale().id;
        // CLDR lets a few languages inherit from another one (`hi-Latn` from `en-IN`): their readers did not ask for that.
        if let Ok(parent) = Tag::from_id(&id)
            && parent.facts().script_group() == tag.facts().script_group()
            && (parent.facts().group == tag.facts().group || is_norwegian(parent, tag))
            && (parent.facts().group, parent.facts().place) != (tag.facts().group, tag.facts().place)
            && !found.contains(&parent)
        {
            found.push(parent);
        }
        steps.step();
    }
    found
}

/// `nn` inherits from `no`, which its readers do read.
fn is_norwegian(parent: Tag, tag: Tag) -> bool {
    parent.language() == "no" && matches!(tag.language(), "nn" | "nb")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap()
    }

    fn pick<'a>(requested: &str, candidates: &'a str, record: &str, site: &str) -> (&'a str, Step) {
        let chain = Chain::new(tag(requested), tag(site));
        let record = (!record.is_empty()).then(|| tag(record));
        let names: Vec<&str> = candidates.split(' ').collect();
        let (position, step) = chain.pick(names.iter().map(|name| tag(name)), record).unwrap();
        (names[position], step)
    }

    #[test]
    fn parents_are_cldr_s_within_one_script() {
        for (requested, expected) in [
            ("es-MX", "es-419 es"),
            ("pt-AO", "pt-PT pt"),
            ("zh-Hant-HK", "zh-Hant"),
            ("zh-TW", "zh-Hant"),
            ("zh-MO", "zh-Hant-HK zh-Hant"),
            ("zh-CN", "zh"),
            ("en-AU", "en-001 en"),
            ("nb-NO", "nb no"),
            ("nn", "no"),
            ("hi-Latn", ""),
            ("sr-ME", "sr-Latn"),
            ("sr-Latn-ijekavsk", "sr-Latn"),
            ("ca-valencia", "ca"),
            ("ca-ES-valencia", "ca-ES ca-valencia ca"),
            ("de", ""),
            ("az-IR", "az-Arab"),
        ] {
            let chain = Chain::new(tag(requested), tag("en-US"));
            let parents: Vec<&str> = chain.parents().iter().map(|parent| parent.as_str()).collect();
            assert_eq!(parents.join(" "), expected, "{requested}");
        }
    }

    /// Every locale that CLDR gives a parent of its own, from CLDR's file: not from the library that knows it too.
    #[test]
    fn parents_are_those_of_cldr_s_own_data() {
        let (mut held, mut wrong) = (0, Vec::new());
        for line in include_str!("../../tests/fixtures/cldr-parents.txt").lines().filter(|line| !line.starts_with('#')) {
            let (parent, children) = line.split_once(": ").unwrap();
            for child in children.split(' ') {
                let chain = Chain::new(tag(child), tag("en-US"));
                let parents = chain.parents();
                let readable = |other: Tag| other.script() == tag(child).script();
                let same = |other: Tag| (other.facts().group, other.facts().place) == chain.wanted;
                let norwegian = parent == "no";
                let right = match Tag::parse(parent) {
                    // `nb` is what `no` means.
                    Ok(parent) if same(parent) => true,
                    Ok(parent) if readable(parent) && (parent.language() == tag(child).language() || norwegian) => {
                        parents.first() == Some(&parent)
                    }
                    // None at all, or one in another language, which nobody asked for.
                    _ => parents.iter().all(|parent| parent.language() == tag(child).language()),
                };
                if !right || !parents.iter().all(|parent| readable(*parent)) {
                    wrong.push(format!("{child}: {parent}, not {parents:?}"));
                }
                held += 1;
            }
        }
        assert_eq!((held, wrong), (199, Vec::new()));
    }

    #[test]
    fn each_step_has_its_turn() {
        use Step::*;
        for (requested, candidates, record, expected, step) in [
            ("es-MX", "es es-419 es-MX en", "en", "es-MX", Requested),
            ("zh-HK", "zh zh-Hant-HK en", "en", "zh-Hant-HK", Requested),
            ("es-MX", "es es-419 es-AR en", "en", "es-419", Parent),
            ("es-MX", "es es-AR en", "en", "es", Parent),
            ("es-MX", "es-AR es-ES en", "en", "es-ES", Sibling),
            ("es-MX", "es-CO es-AR en", "en", "es-AR", Sibling),
            ("de", "de-AT de-DE fr", "fr", "de-DE", Sibling),
            ("nb", "no en", "en", "no", Requested),
            ("nn", "nb en", "en", "nb", Parent),
            ("nn", "nb-NO en", "en", "nb-NO", Parent),
            ("zh-TW", "zh fr en", "fr", "fr", RecordDefault),
            ("zh-TW", "zh-HK zh en", "en", "zh-HK", Sibling),
            ("zh-TW", "zh", "zh-CN", "zh", RecordDefault),
            ("sr-Latn", "sr en", "sr", "sr", RecordDefault),
            ("ja", "pt-PT pt-BR de", "pt", "pt-BR", RecordDefault),
            ("ja", "de it en-GB", "fr", "en-GB", SiteDefault),
            ("ja", "de it", "", "de", Any),
        ] {
            assert_eq!(pick(requested, candidates, record, "en-US"), (expected, step), "{requested} of {candidates}");
        }
        assert_eq!(pick("ja", "cs en-ZA en-GB bg", "", "fr"), ("en-GB", Any));
        assert_eq!(pick("ja", "cs fr-CA en", "", "fr"), ("fr-CA", SiteDefault));
        assert_eq!(Chain::new(tag("de"), tag("en")).pick([], None), None);
    }

    #[test]
    fn speaks_the_same_language_in_the_same_script() {
        for (requested, text, expected) in [
            ("es-MX", "es", true),
            ("es", "es-AR", true),
            ("zh-TW", "zh-HK", true),
            ("zh-TW", "zh-CN", false),
            ("zh", "zh-Hans", true),
            ("sr", "sr-Latn", false),
            ("nb", "no", true),
            ("nn", "nb", false),
            ("de", "en", false),
        ] {
            assert_eq!(Chain::new(tag(requested), tag("en")).speaks(tag(text)), expected, "{requested} {text}");
        }
    }

    #[test]
    fn the_choice_does_not_depend_on_the_order() {
        let pool = "ar bg bn-BD ca ca-valencia de de-AT en en-GB en-AU es es-419 es-AR es-MX fr fr-CA nb nn no pt pt-BR pt-PT \
            sr sr-Latn zh zh-Hans zh-Hant zh-HK zh-Hant-HK zh-TW";
        let pool: Vec<Tag> = pool.split_whitespace().map(tag).collect();
        let mut seed = 7u64;
        let mut random = move || {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            seed as usize
        };
        for _ in 0..3_000 {
            let chain = Chain::new(pool[random() % pool.len()], pool[random() % pool.len()]);
            let record = (random() % 4 != 0).then(|| pool[random() % pool.len()]);
            let mut candidates: Vec<Tag> = pool.iter().copied().filter(|_| random() % 5 == 0).collect();
            let first = chain.pick(candidates.iter().copied(), record).map(|(at, step)| (candidates[at], step));
            for at in (1..candidates.len()).rev() {
                candidates.swap(at, random() % (at + 1));
            }
            let second = chain.pick(candidates.iter().copied(), record).map(|(at, step)| (candidates[at], step));
            assert_eq!(first, second, "{chain:?} {record:?} {candidates:?}");
            if let Some((tag, step)) = first {
                let norwegian = chain.requested().language() == "nn" && tag.language() != "nn";
                assert_eq!(step <= Step::Sibling, chain.speaks(tag) || norwegian && step == Step::Parent);
            }
        }
    }
}
