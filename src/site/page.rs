//! What every page says of itself: address, title, and the languages it truly exists in.

use std::cell::RefCell;

use anyhow::{Result, bail};
use serde::Serialize;
use tera::Value;
use xxhash_rust::xxh3::xxh3_64;

use super::fields::{Fields, Members, hash_value};
use super::reads::{Scope, Shape};
use super::view::Words;
use super::{Site, badge, feed, poster, route};
use crate::l10n::Tag;
use crate::theme::{Filling, Part, Token, json, split};

/// A page before it is rendered, as whoever takes it must know it.
#[derive(Clone, Copy, Debug)]
pub struct PageId<'p> {
    /// Names the template: `kind.html`.
    pub kind: &'static str,
    /// Among the built locales; none for the page that is in no language.
    pub edition: Option<usize>,
    /// Without the locale, with the file's name.
    pub path: &'p str,
    /// Of all values that its template sees.
    pub inputs: u64,
    /// Which of the unit's reads are its own.
    pub scope: Scope,
    /// Whether it is to be found by search engines: it is in the language that it is for.
    pub indexed: bool,
}

/// The kind of pages that say the same as another for programs.
const TWIN: &str = "json";

/// Whether a kind is that of pages for people, and not of feeds, twins, badges or posters.
pub fn is_for_people(kind: &str) -> bool {
    kind != feed::KIND && kind != TWIN && kind != badge::KIND && kind != poster::KIND
}

/// Takes the pages of a unit.
pub trait Pages {
    /// Whether pages of this built locale may have changed. If not, none of them are planned.
    fn wants_edition(&mut self, edition: usize) -> bool;

    /// Whether this page must be rendered. If not, it stays as it was.
    fn wants(&mut self, page: &PageId<'_>) -> bool;

    /// Whether anybody asks how long templates take, and who is told.
    fn is_timed(&self) -> bool {
        false
    }

    fn rendered(&mut self, _kind: &'static str, _began: std::time::Instant) {}

    /// Takes a rendered page.
    fn page(&mut self, page: &PageId<'_>, bytes: &[u8], shape: &Shape) -> Result<()>;

    /// Takes a file that is no page of a locale; its path is that in the output.
    fn file(&mut self, path: &str, bytes: &[u8]) -> Result<()>;
}

/// A page before it is rendered.
pub struct Draft<'a> {
    /// Names the template: `kind.html`.
    pub kind: &'static str,
    /// Without the locale.
    pub path: String,
    /// The page's own title; the site's name is added.
    pub title: String,
    pub description: String,
    pub languages: &'a Languages,
    pub noindex: bool,
    /// Which of the unit's reads are its own.
    pub scope: Scope,
}

/// The languages in which a page's content truly exists, of all the site's (DESIGN: honest hreflang).
pub struct Languages {
    exists: Vec<bool>,
    /// Of those the ones that readers are offered.
    offered: Vec<bool>,
    /// The offered locales that it is not in, each between bars: `|de|fr|`. Empty for pages that are in none, or in all.
    lacks: String,
    /// For each built locale, the locale that its page shows: itself, or the first of its fallback that exists.
    shown: Vec<Tag>,
    /// Absolute alternates, for one path: built once for all languages.
    path: String,
    alternates: Value,
    alternates_hash: u64,
}

#[derive(Serialize)]
struct Alternate {
    tag: &'static str,
    url: String,
}

impl Languages {
    /// `exists` is asked for every locale of the site, built now or not. `default` is the language that the record was
    /// written in: it is what a page without a translation shows.
    pub fn new(site: &Site, path: &str, default: Option<Tag>, exists: impl Fn(Tag) -> bool) -> Languages {
        let exists: Vec<bool> = site.locales.iter().map(|tag| exists(*tag)).collect();
        let offered: Vec<bool> = site.locales.iter().zip(&exists).map(|(tag, exists)| *exists && site.is_live(*tag)).collect();
        let existing = || site.locales.iter().zip(&offered).filter(|(_, exists)| **exists).map(|(tag, _)| *tag);
        let shown = site.editions.iter().map(|edition| {
            if existing().any(|tag| tag == edition.tag) {
                return edition.tag;
            }
            let picked = edition.chain.pick(existing(), default);
            picked.and_then(|(at, _)| existing().nth(at)).unwrap_or(edition.tag)
        });
        let shown = shown.collect();
        let lacking = site.locales.iter().zip(&offered).filter(|(tag, offered)| !**offered && site.is_live(**tag));
        let mut lacks: String = lacking.map(|(tag, _)| format!("|{tag}")).collect();
        match offered.contains(&true) {
            true if !lacks.is_empty() => lacks.push('|'),
            _ => lacks.clear(),
        }
        let mut languages =
            Languages { exists, offered, lacks, shown, path: String::new(), alternates: Value::none(), alternates_hash: 0 };
        languages.move_to(site, path);
        languages
    }

    /// Of a page that there is in no language, not even by falling back.
    pub fn none() -> Languages {
        let path = String::new();
        let (alternates, alternates_hash) = (Value::none(), 0);
        Languages { exists: vec![], offered: vec![], lacks: String::new(), shown: vec![], path, alternates, alternates_hash }
    }

    /// Interface pages and lists exist in every language.
    pub fn all(site: &Site, path: &str) -> Languages {
        Languages::new(site, path, None, |_| true)
    }

    /// The same languages at another path.
    pub fn move_to(&mut self, site: &Site, path: &str) {
        if self.path == path && !self.alternates.is_none() {
            return;
        }
        self.path = path.to_owned();
        let is_shown = site.has_twins || site.theme.pages_mention("alternates");
        if !is_shown || self.offered.iter().all(|offered| !offered) {
            self.alternates = Value::from(Vec::<Value>::new());
            self.alternates_hash = 0;
            return;
        }
        let base = &site.config.site.base_url;
        let alternates: Vec<Value> = site
            .locales
            .iter()
            .zip(&self.offered)
            .filter(|(_, offered)| **offered)
            .map(|(tag, _)| {
                Value::from_serializable(&Alternate {
                    tag: tag.as_str(),
                    url: format!("{base}{}", route::url(tag.as_str(), path)),
                })
            })
            .collect();
        self.alternates = Value::from(alternates);
        self.alternates_hash = hash_value(&self.alternates);
    }

    /// How many languages there are that readers are offered.
    pub fn count(&self) -> usize {
        self.offered.iter().filter(|offered| **offered).count()
    }

    fn has(&self, site: &Site, tag: Tag) -> bool {
        site.locales.iter().zip(&self.exists).any(|(locale, exists)| *locale == tag && *exists)
    }
}

/// Renders a draft with what its kind adds to its values, and hands it on; or nothing, where it stays as it was.
pub fn render(words: &Words<'_>, draft: Draft<'_>, mut fields: Fields, pages: &mut dyn Pages) -> Result<()> {
    let (site, edition) = (words.site, words.edition);
    let base = &site.config.site.base_url;
    let shown = draft.languages.shown[edition.number];
    let site_name = site.config.site.name.as_str();
    let is_chooser = draft.kind == "chooser";
    let is_index = draft.path.is_empty() || draft.path.ends_with('/');
    let json_path = (site.has_twins && is_index && !is_chooser).then(|| format!("{}index.json", draft.path));
    let mut page = Members::of_page(*words);
    page.add("kind", || draft.kind);
    page.add("path", || &draft.path);
    page.add("url", || words.url(&draft.path));
    page.add("canonical", || match is_chooser {
        // The page at `/` is in every language.
        true => format!("{base}/"),
        false => format!("{base}{}", route::url(shown.as_str(), &draft.path)),
    });
    page.add("title", || {
        without_isolates(match draft.title.is_empty() {
            true => site_name.to_owned(),
            false => words.format("title-site", &[("title", draft.title.as_str().into()), ("site", site_name.into())]),
        })
    });
    page.add("heading", || &draft.title);
    page.add("description", || &draft.description);
    page.add("x_default", || format!("{base}/"));
    page.add("noindex", || draft.noindex || !is_chooser && !site.is_live(edition.tag));
    page.add("translated", || draft.languages.has(site, edition.tag));
    page.add("lacks", || &draft.languages.lacks);
    // The same for programs.
    page.add("json_url", || json_path.as_deref().map(|path| words.url(path)));
    // The same in all languages: they are put in, and hashed, once.
    page.add_hashed("alternates", &draft.languages.alternates, draft.languages.alternates_hash);
    let (page, hash) = page.into_hashed();
    fields.set_hashed("page", page, hash);
    let mut path = draft.path;
    if is_index {
        path += "index.html";
    }
    let id = PageId {
        kind: draft.kind,
        // The chooser stands above all locales, though the default one's templates render it.
        edition: (!is_chooser).then_some(edition.number),
        path: &path,
        inputs: fields.hash() ^ xxh3_64(draft.kind.as_bytes()),
        scope: draft.scope,
        indexed: !is_chooser && !draft.noindex && draft.languages.has(site, edition.tag) && site.is_live(edition.tag),
    };
    if let Some(path) = json_path {
        twin(words, &PageId { kind: TWIN, path: &path, inputs: id.inputs.rotate_left(7), indexed: false, ..id }, &fields, pages)?;
    }
    if !pages.wants(&id) {
        return Ok(());
    }
    // Buffers are used again and again: the largest page's size is asked for once a thread.
    thread_local!(static BUFFERS: RefCell<(Vec<u8>, Vec<u8>)> = const { RefCell::new((Vec::new(), Vec::new())) });
    BUFFERS.with_borrow_mut(|(raw, out)| {
        raw.clear();
        out.clear();
        let template = format!("{}.html", draft.kind);
        let began = pages.is_timed().then(std::time::Instant::now);
        edition.render(&site.theme, &template, &fields.into_context(), raw)?;
        if let Some(began) = began {
            pages.rendered(draft.kind, began);
        }
        let mut shape = Shape { messages: words.shared.reads.messages(), ..Shape::default() };
        if let Some(root) = site.theme.root(&template) {
            shape.blocks.set(usize::from(root));
        }
        assemble(words, raw, &mut shape, out).map_err(|error| error.context(format!("template {template}")))?;
        pages.page(&id, out, &shape)
    })
}

/// What a page says, for programs: the values that its template sees, as JSON.
fn twin(words: &Words<'_>, id: &PageId<'_>, fields: &Fields, pages: &mut dyn Pages) -> Result<()> {
    if !pages.wants(id) {
        return Ok(());
    }
    let mut shape = Shape { messages: words.shared.reads.messages(), ..Shape::default() };
    let mut raw = Vec::with_capacity(8192);
    raw.extend_from_slice(format!("{{\"locale\":\"{}\"", words.edition.tag).as_bytes());
    let mut fragment = |hash: u64, out: &mut Vec<u8>| {
        let piece = words.shared.piece(hash);
        let Some(fragment) = piece.as_ref().and_then(|piece| piece.fragment()) else { return false };
        fragment.messages.iter().for_each(|message| shape.messages.set(*message as usize));
        fragment.fill_data(words.edition, out)
    };
    for (name, value) in fields.sorted() {
        // What is printed into the page for other programs says the same again.
        if name != "ld" {
            raw.extend_from_slice(format!(",\"{name}\":").as_bytes());
            json::write(value, &mut fragment, &mut raw);
        }
    }
    raw.extend_from_slice(b"}\n");
    // What a page's own values leave open.
    let (mut out, mut plain) = (Vec::with_capacity(raw.len()), Vec::new());
    split(&raw, |part| {
        match part {
            Part::Text(text) | Part::Broken(text) => out.extend_from_slice(text),
            Part::Token(token) => {
                plain.clear();
                words.edition.token(token, false, &mut plain);
                json::escape(&plain, &mut out);
            }
        }
        Ok::<_, anyhow::Error>(())
    })?;
    pages.page(id, &out, &shape)
}

/// A `<title>` is shown by itself, by programs that draw the isolates of Unicode as boxes.
pub fn without_isolates(text: String) -> String {
    // Both are E2 81 and a byte: few languages have the first at all.
    if memchr::memchr(0xe2, text.as_bytes()).is_none() { text } else { text.replace(['\u{2068}', '\u{2069}'], "") }
}

/// Fills in what the template left open, and learns from it what the page ran through.
fn assemble(words: &Words<'_>, raw: &[u8], shape: &mut Shape, out: &mut Vec<u8>) -> Result<()> {
    split(raw, |part| {
        match part {
            Part::Text(text) => out.extend_from_slice(text),
            Part::Token(Token::Block(number)) => shape.blocks.set(usize::from(number)),
            Part::Token(Token::Fragment(hash)) => {
                let piece = words.shared.piece(hash);
                let Some(fragment) = piece.as_ref().and_then(|piece| piece.fragment()) else {
                    bail!("a card, review or version is not at hand; print it where it was given");
                };
                fragment.blocks.iter().for_each(|block| shape.blocks.set(usize::from(*block)));
                fragment.messages.iter().for_each(|message| shape.messages.set(*message as usize));
                fragment.fill(words.edition, out)?;
            }
            Part::Token(token) => words.edition.token(token, true, out),
            Part::Broken(text) => {
                bail!("a card, review or version was changed by a filter ({}); print it as it is", String::from_utf8_lossy(text))
            }
        }
        Ok(())
    })
}
