//! Tags as exports spell them (POSIX, gettext, AppStream, AMO), read into BCP 47.
//!
//! glibc's names are `language[_region][.codeset][@modifier]`; exports also join modifiers with hyphens, swap subtags and
//! use country codes for languages. What is unambiguous is understood; the rest is an error that names the tag.

use icu::locale::{
    LanguageIdentifier,
    subtags::{Language, Region, Script, Variant, Variants},
};

use super::tag::{Tag, TagReason, check_bytes, intern, is_known_region, is_known_script, is_known_variant};

/// What a word behind the language means.
enum Piece {
    Script(&'static str),
    Variant(&'static str),
    ScriptAndVariant(&'static str, &'static str),
    /// Says nothing about the language: a currency, quotation marks, a build flavour.
    Nothing,
}

/// gettext and glibc modifiers, and what became of them in the IANA subtag registry.
fn modifier(word: &str) -> Option<Piece> {
    Some(match word {
        "latin" | "iqtelif" => Piece::Script("Latn"),
        "cyrillic" => Piece::Script("Cyrl"),
        "arabic" => Piece::Script("Arab"),
        "devanagari" => Piece::Script("Deva"),
        "bengali" => Piece::Script("Beng"),
        "shavian" | "shaw" => Piece::Script("Shaw"),
        "hans" => Piece::Script("Hans"),
        "hant" => Piece::Script("Hant"),
        "valencia" | "valencian" => Piece::Variant("valencia"),
        "tarask" | "taraskevica" => Piece::Variant("tarask"),
        "ijekavian" | "ije" => Piece::Variant("ijekavsk"),
        "ekavian" => Piece::Variant("ekavsk"),
        "ijekavianlatin" => Piece::ScriptAndVariant("Latn", "ijekavsk"),
        "ekavianlatin" => Piece::ScriptAndVariant("Latn", "ekavsk"),
        "ao90" => Piece::Variant("ao1990"),
        "euro" | "quot" | "boldquot" | "mac" => Piece::Nothing,
        _ => return None,
    })
}

/// Country codes written for the country's one language, where the code is no language's own. `ge` and `in` are not here:
/// the first could be Georgian or German, the second is Indonesian's old code.
fn mistaken_language(word: &str) -> Option<&'static str> {
    Some(match word {
        "cn" => "zh-CN",
        "cz" => "cs",
        "dk" => "da",
        "gr" => "el",
        "jp" => "ja",
        "ua" => "uk",
        "vn" => "vi",
        _ => return None,
    })
}

/// Reads one tag. See [`Tag::from_source`].
pub(super) fn normalize(text: &str) -> Result<Tag, TagReason> {
    let text = text.trim();
    check_bytes(text, |byte| byte.is_ascii_alphanumeric() || b"-_@.=;".contains(&byte))?;
    let (name, modifiers) = text.split_once('@').unwrap_or((text, ""));
    let name = name.split_once('.').map_or(name, |(name, _codeset)| name);
    if name == "C" || name == "POSIX" {
        return Tag::parse("en").map_err(|error| error.reason);
    }
    // ICU's old keywords (`de@collation=phonebook`) are extensions by another name.
    let modifiers = if modifiers.contains('=') { "" } else { modifiers };
    let lower = format!("{name}@{modifiers}").to_ascii_lowercase();
    let mut words = lower.split(['-', '_', '@']).filter(|word| !word.is_empty());

    let first = words.next().ok_or(TagReason::Syntax)?;
    if first.len() == 1 {
        return Err(TagReason::Private);
    }
    let mut id = match mistaken_language(first) {
        Some(meant) => LanguageIdentifier::try_from_str(meant).map_err(|_| TagReason::UnknownLanguage)?,
        // BCP 47 reserves four letters and registers no language of five to eight.
        None if first.len() > 3 => return Err(TagReason::UnknownLanguage),
        None => Language::try_from_str(first).map_err(|_| TagReason::Syntax)?.into(),
    };
    let mut variants = Vec::new();
    for word in words {
        match (id.language.as_str(), word) {
            // A single letter opens an extension; `x` opens private use, which changes what the tag means.
            (_, "x") => return Err(TagReason::Private),
            (_, word) if word.len() == 1 => break,
            ("no", "nb" | "bokmal" | "bok") => id.language = language("nb")?,
            ("no", "nn" | "ny" | "nynorsk") => id.language = language("nn")?,
            ("ku", "sorani") => id.language = language("ckb")?,
            ("ku", "kurmanji") => {}
            (_, word) => match modifier(word) {
                Some(Piece::Nothing) => {}
                Some(Piece::Script(name)) => id.script = Some(script(name)?),
                Some(Piece::Variant(name)) => variants.push(variant(name)?),
                Some(Piece::ScriptAndVariant(name, sound)) => {
                    id.script = Some(script(name)?);
                    variants.push(variant(sound)?);
                }
                None => plain(word, &mut id, &mut variants)?,
            },
        }
    }
    variants.sort();
    variants.dedup();
    id.variants = Variants::from_vec_unchecked(variants);
    intern(id)
}

/// A word that is itself a subtag, in whatever order the export wrote it.
fn plain(word: &str, id: &mut LanguageIdentifier, variants: &mut Vec<Variant>) -> Result<(), TagReason> {
    if let Ok(region) = Region::try_from_str(word) {
        // `eo-EO`: an invented country says nothing about the language. `UK` and `YU` are aliases, replaced later.
        if is_known_region(region) || is_alias(region) {
            id.region = Some(region);
        }
        return Ok(());
    }
    if let Ok(script) = Script::try_from_str(word) {
        if !is_known_script(script) {
            return Err(TagReason::UnknownScript);
        }
        id.script = Some(script);
        return Ok(());
    }
    let variant = variant(word)?;
    if !is_known_variant(variant) {
        return Err(TagReason::UnknownVariant);
    }
    variants.push(variant);
    Ok(())
}

fn is_alias(region: Region) -> bool {
    matches!(region.as_str(), "UK" | "YU" | "CS" | "SU" | "DD" | "TP" | "ZR" | "BU" | "AN")
}

fn language(text: &str) -> Result<Language, TagReason> {
    Language::try_from_str(text).map_err(|_| TagReason::UnknownLanguage)
}

fn script(text: &str) -> Result<Script, TagReason> {
    Script::try_from_str(text).map_err(|_| TagReason::UnknownScript)
}

fn variant(text: &str) -> Result<Variant, TagReason> {
    Variant::try_from_str(text).map_err(|_| TagReason::UnknownVariant)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Spellings found in Debian's AppStream catalog and on addons.mozilla.org, and what they mean.
    const UNDERSTOOD: &str = "C=en C.UTF-8=en POSIX=en en@quot=en en-quot=en en@shaw=en-Shaw en-Shaw=en-Shaw af_ZA=af-ZA ara=ar be@latin=be-Latn \
        be@tarask=be-tarask bn_BD=bn-BD bn-BD=bn-BD ca@valencia=ca-valencia ca-valencia=ca-valencia ca-ES-valencia=ca-ES-valencia cmn=zh \
        cz=cs de_DE.UTF-8=de-DE de_DE@euro=de-DE eo-EO=eo es_419=es-419 gug=gn hye=hy id_ID=id-ID jp=ja ja.UTF-8=ja ja-JP-mac=ja-JP \
        kmr-Latn=ku-Latn kok@latin=kok-Latn ks@aran=ks-Aran ks@deva=ks-Deva ku_IQ=ku-IQ ku@sorani=ckb mhr=chm mni-bengali=mni-Beng \
        mni@beng=mni-Beng ms@Arab=ms-Arab nb_NO=nb-NO no=no no_nb=nb no@nynorsk=nn pt_br=pt-BR sat@deva=sat-Deva sr-Ijekavian=sr-ijekavsk \
        sr-ijekavianlatin=sr-Latn-ijekavsk sr@ije=sr-ijekavsk sr@latin=sr-Latn sr@Latn=sr-Latn sr-RS-Latn=sr-Latn-RS sr_RS@latin=sr-Latn-RS \
        sr_ME=sr-ME tl=fil tt@iqtelif=tt-Latn ua=uk uz@cyrillic=uz-Cyrl uz@Latn=uz-Latn az_IR=az-IR zh-HANS=zh-Hans zh_Hans_CN=zh-Hans-CN \
        zh_TW=zh-TW zh_CN=zh-CN cn=zh-CN iw=he en-UK=en-GB sr_YU=sr-RS de@collation=phonebook=de de-u-co-phonebk=de tok=tok ltg=ltg vls=vls \
        pt_PT_ao90=pt-PT-ao1990";

    #[test]
    fn real_spellings_are_understood() {
        for case in UNDERSTOOD.split_whitespace() {
            let (written, meant) = case.rsplit_once('=').unwrap();
            let tag = Tag::from_source(written).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(tag.as_str(), meant, "{written}");
            assert_eq!(Tag::parse(meant), Ok(tag), "{written}");
        }
    }

    #[test]
    fn what_is_not_understood_says_why() {
        use TagReason::*;
        for (written, reason) in [
            ("ge", UnknownLanguage),
            ("valencia", UnknownLanguage),
            ("english", UnknownLanguage),
            ("xxx", UnknownLanguage),
            ("x-eg", Private),
            ("x-test", Private),
            ("de-x-formal", Private),
            ("mul", NoLanguage),
            ("und", NoLanguage),
            ("de-Wxyz", UnknownScript),
            ("de@nonsense", UnknownVariant),
            ("", Empty),
            ("_", Syntax),
            ("1", Private),
            ("de\u{202e}", Syntax),
            ("de\0", Syntax),
            ("d\u{e9}", Syntax),
            ("<b>", Syntax),
            ("de-DE-1996-1996-1996-1996-1996-1996-1996", TooLong),
        ] {
            assert_eq!(Tag::from_source(written).map_err(|error| error.reason), Err(reason), "{written:?}");
        }
        assert_eq!(Tag::from_source("ge").unwrap_err().to_string(), "language tag \"ge\": no such language is known to CLDR");
    }
}
