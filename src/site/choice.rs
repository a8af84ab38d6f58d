//! Which text of a review, reply, post or decision a language shows, and whether that is a translation.

use serde::Serialize;
use tera::Value;

use super::view::Words;
use crate::catalog::model::{Text, Texts};
use crate::l10n::Tag;
use crate::text::line;

/// A text as a reader of one language gets it.
#[derive(Clone, Copy)]
pub struct Chosen<'t> {
    pub text: &'t Text,
    pub foreign: bool,
}

/// A text and, where that is a translation, the original.
#[derive(Clone, Copy, Default)]
pub struct Choice<'t> {
    pub shown: Option<Chosen<'t>>,
    pub translated: bool,
    pub original: Option<Chosen<'t>>,
}

/// A text that somebody wrote in a language of their own, as templates see it.
#[derive(Serialize)]
pub struct Said {
    pub body: Value,
    pub translated: bool,
    pub translator: Option<String>,
    /// The text as its author wrote it, where another is shown.
    pub original: Option<Value>,
}

pub fn chosen<'t>(words: &Words<'_>, text: &'t Text) -> Chosen<'t> {
    Chosen { text, foreign: words.is_foreign(text.locale) }
}

/// Chooses among an author's text and its translations. One that does not say its language is taken for its first text's.
pub fn choose<'t>(words: &Words<'_>, texts: &'t Texts, written: Option<Tag>) -> Choice<'t> {
    let original = written.and_then(|tag| texts.0.iter().find(|text| text.locale == tag));
    let Some(picked) = words.pick(texts, written) else { return Choice::default() };
    // A translation into a third language helps nobody who cannot read the original either: then the original is shown.
    let translated = written.is_some_and(|tag| tag != picked.locale) && words.edition.chain.speaks(picked.locale);
    match original {
        Some(original) if translated => {
            Choice { shown: Some(chosen(words, picked)), translated, original: Some(chosen(words, original)) }
        }
        Some(original) => Choice { shown: Some(chosen(words, original)), translated: false, original: None },
        None => Choice { shown: Some(chosen(words, picked)), translated, original: None },
    }
}

/// The text that is shown, and the original where that is another and can be shown.
pub fn bodies(words: &Words<'_>, choice: &Choice<'_>, place: &dyn Fn() -> String) -> (Value, Option<Value>) {
    let rich = |chosen: Option<Chosen<'_>>| chosen.map(|chosen| words.rich_of(chosen.text, place));
    (rich(choice.shown).unwrap_or_else(Value::none), rich(choice.original).filter(|body| !body.is_none()))
}

/// Who translated the text that is shown, where it is a translation and that is known.
pub fn translator(choice: &Choice<'_>) -> Option<String> {
    choice.shown.filter(|_| choice.translated).and_then(|chosen| chosen.text.translator.as_deref().map(line))
}

/// A long text in a language of its own.
pub fn said(words: &Words<'_>, texts: &Texts, written: Option<Tag>, place: &dyn Fn() -> String) -> Said {
    let written = written.or_else(|| texts.0.first().map(|text| text.locale));
    let choice = choose(words, texts, written);
    let (body, original) = bodies(words, &choice, place);
    Said { body, translated: choice.translated, translator: translator(&choice), original }
}
