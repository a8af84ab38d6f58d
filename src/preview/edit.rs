//! Editing in the preview: messages go into the files of `locales-dir`, texts of the gallery into the catalog's overlay.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use anyhow::{Context, Result};
use axum::Json;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use super::live::{Failed, Preview, aside};
use crate::catalog::Catalog;
use crate::catalog::model::{Format, Texts};
use crate::catalog::overlay::{Lapsed, Layers, Overlay, Place, Translation};
use crate::l10n::{Chain, FluentArgs, FluentValue, MessageFile, MessageSet, Pseudo, Tag};
use crate::site::Site;
use crate::text;
use crate::translate::gather::{original, source_of};
use crate::translate::interface::{Found, Interface, State as Standing, hash, limit};
use crate::translate::lint::{Finding, Severity, keys, lint_pattern, needed, samples, selected};
use crate::translate::take::Writes;

/// How many forms of a message are shown.
const VARIANTS: usize = 24;

#[derive(Deserialize)]
pub(super) struct MessageAt {
    locale: String,
    id: String,
}

#[derive(Deserialize)]
pub(super) struct MessageEdit {
    locale: String,
    id: String,
    pattern: String,
    #[serde(default)]
    hash: String,
}

#[derive(Deserialize)]
pub(super) struct TextAt {
    locale: String,
    key: String,
    #[serde(default)]
    owner: String,
    field: String,
}

#[derive(Deserialize)]
pub(super) struct TextEdit {
    #[serde(flatten)]
    at: TextAt,
    raw: String,
    #[serde(default)]
    hash: String,
    translator: Option<String>,
}

fn tag(name: &str) -> Result<Tag> {
    Tag::parse(name).map_err(|error| anyhow::anyhow!("{error}"))
}

/// Why messages of a locale cannot be edited.
fn why_not(preview: &Preview, tag: Tag) -> Result<Option<&'static str>> {
    Ok(if Pseudo::of(tag).is_some() {
        Some("a pseudo-locale is made of another one: edit that")
    } else if preview.config()?.locales_dir.is_none() {
        Some("the messages are part of the program: set `locales-dir` in remora.toml to a folder of your own")
    } else {
        None
    })
}

/// How messages stand in a locale, with their texts.
pub(super) fn message_states(preview: &Preview, tag: Tag, ids: &[String]) -> Result<Vec<Value>> {
    let interface = preview.interface()?;
    let states: HashMap<String, Standing> =
        interface.states(tag).into_iter().map(|(source, _, state)| (source.id, state)).collect();
    let chain = Chain::new(tag, interface.source);
    let in_order = in_order(&interface, &chain);
    let found = ids.iter().map(|id| {
        let own = resolved(&in_order, id);
        let from = own.map_or(interface.source, |(tag, _)| tag);
        let state = match states.get(id) {
            Some(Standing::Fallback) if chain.speaks(from) => Standing::Own,
            Some(state) => *state,
            None => Standing::Own,
        };
        let text = own.map_or("", |(_, found)| &found.pattern);
        json!({ "id": id, "state": state, "from": from.as_str(), "text": text })
    });
    Ok(found.collect())
}

/// All messages that a locale may show, by the languages that they are taken from, the best first.
type InOrder<'i> = Vec<(Tag, BTreeMap<String, Found<'i>>)>;

fn in_order<'i>(interface: &'i Interface, chain: &Chain) -> InOrder<'i> {
    let order = chain.order(interface.sources.keys().copied());
    order.into_iter().map(|tag| (tag, interface.by_id(tag))).collect()
}

/// A message as a locale shows it, and where that comes from.
fn resolved<'o, 'i>(in_order: &'o InOrder<'i>, id: &str) -> Option<(Tag, &'o Found<'i>)> {
    in_order.iter().find_map(|(tag, messages)| Some((*tag, messages.get(id)?)))
}

/// One message with everything that its editor shows.
pub(super) async fn message(State(preview): State<Arc<Preview>>, Query(at): Query<MessageAt>) -> Result<Json<Value>, Failed> {
    let made = aside(move || {
        let (tag, interface) = (tag(&at.locale)?, preview.interface()?);
        let in_order = in_order(&interface, &Chain::new(tag, interface.source));
        let (from, found) = resolved(&in_order, &at.id).with_context(|| format!("there is no message `{}`", at.id))?;
        let own = Some(found).filter(|_| from == tag);
        let source = interface.message(interface.source, &at.id);
        let comment = source.as_ref().map(|found| found.comment.clone()).unwrap_or_default();
        let source = source.as_ref().unwrap_or(found);
        let why_not = why_not(&preview, tag)?;
        Ok(json!({
            "id": at.id, "locale": tag.as_str(), "file": own.map(|found| &found.file.place), "pattern": found.pattern,
            "from": from.as_str(), "source": { "locale": interface.source.as_str(), "pattern": source.pattern },
            "variables": variables(&interface, &at.id), "limit": limit(&comment), "comment": comment, "categories": needed(tag),
            "hash": hash(own.map_or("", |found| &found.pattern)), "editable": why_not.is_none(), "why_not": why_not,
        }))
    });
    Ok(Json(made.await?))
}

fn variables(interface: &Interface, id: &str) -> Vec<String> {
    let sources = vec![(interface.source, files(interface, interface.source))];
    let Ok((set, _)) = MessageSet::new(sources, interface.source) else { return Vec::new() };
    set.messages(interface.source).variables(id).into_iter().map(str::to_owned).collect()
}

fn files(interface: &Interface, tag: Tag) -> Vec<(String, String)> {
    let files = interface.sources.get(&tag).into_iter().flatten();
    files.map(|MessageFile { place, text, .. }| (place.clone(), text.clone())).collect()
}

fn problems(findings: &[Finding]) -> Vec<Value> {
    let found = findings.iter().map(|Finding { severity, problem, .. }| {
        json!({ "line": problem.line, "column": problem.column, "what": problem.what, "advice": problem.advice, "severity": severity })
    });
    found.collect()
}

/// What is wrong with a pattern that is being typed, and what it would look like in all its forms.
pub(super) async fn check(State(preview): State<Arc<Preview>>, Json(edit): Json<MessageEdit>) -> Result<Json<Value>, Failed> {
    let made = aside(move || {
        let (tag, interface) = (tag(&edit.locale)?, preview.interface()?);
        let findings = lint_pattern(&interface, tag, &edit.id, &edit.pattern);
        let variants = variants(&interface, tag, &edit.id, &edit.pattern);
        let columns =
            variants.iter().map(|(_, text)| unicode_width::UnicodeWidthStr::width(text.as_str())).max().unwrap_or_default();
        let variants: Vec<Value> = variants.into_iter().map(|(label, text)| json!({ "label": label, "text": text })).collect();
        Ok(json!({ "problems": problems(&findings), "variants": variants, "columns": columns }))
    });
    Ok(Json(made.await?))
}

/// The texts of a pattern for a sample of each form of its language, or each key that it chooses by.
fn variants(interface: &Interface, tag: Tag, id: &str, pattern: &str) -> Vec<(String, String)> {
    let chosen = choices(pattern);
    let text = crate::translate::interface::appended("", "preview", pattern);
    let own = vec![("preview".to_owned(), text)];
    let mut sources = vec![(tag, own)];
    sources[0].1.extend(files(interface, tag));
    let Ok((set, _)) = MessageSet::new(sources, tag) else { return Vec::new() };
    let messages = set.messages(tag);
    let names: Vec<String> = messages.variables("preview").into_iter().map(str::to_owned).collect();
    // Each way to fill in what the message chooses by; the rest gets its own name.
    let mut ways: Vec<Vec<(String, String, FluentValue<'_>)>> = vec![Vec::new()];
    for name in &names {
        let options: Vec<(String, FluentValue<'_>)> = match chosen.iter().find(|(variable, _)| variable == name) {
            None if is_number(interface, id, name) => vec![(String::new(), FluentValue::from(5.0))],
            None => vec![(String::new(), FluentValue::from(format!("{{{name}}}")))],
            Some((_, keys)) if keys.iter().any(|key| samples(tag).iter().any(|(name, _)| name == key)) => {
                let forms = samples(tag)
                    .into_iter()
                    .map(|(form, number)| (format!("${name} = {number} ({form})"), FluentValue::from(number)));
                let literal =
                    keys.iter().filter_map(|key| Some((format!("${name} = {key}"), FluentValue::from(key.parse::<f64>().ok()?))));
                forms.chain(literal).collect()
            }
            Some((_, keys)) => keys.iter().map(|key| (format!("${name} = {key}"), FluentValue::from(key.clone()))).collect(),
        };
        ways = ways
            .iter()
            .flat_map(|way| {
                options.iter().map(move |(label, value)| {
                    let mut way = way.clone();
                    way.push((name.clone(), label.clone(), value.clone()));
                    way
                })
            })
            .take(VARIANTS)
            .collect();
    }
    let shown = ways.into_iter().map(|way| {
        let label: Vec<&str> = way.iter().map(|(_, label, _)| label.as_str()).filter(|label| !label.is_empty()).collect();
        let label = label.join(", ");
        let arguments: FluentArgs = way.iter().map(|(name, _, value)| (name.as_str(), value.clone())).collect();
        let text = messages.format("preview", &arguments);
        (label, text.unwrap_or_else(|error| format!("({error})")))
    });
    shown.collect()
}

/// Whether the source prints a variable as a raw number: it chooses by it.
fn is_number(interface: &Interface, id: &str, name: &str) -> bool {
    interface
        .message(interface.source, id)
        .is_some_and(|found| choices(&found.pattern).iter().any(|(variable, _)| variable == name))
}

/// The variables that a pattern chooses by, with the keys of the variants.
fn choices(pattern: &str) -> Vec<(String, Vec<String>)> {
    use fluent_syntax::ast::{Entry, Expression, PatternElement};
    let text = crate::translate::interface::appended("", "preview", pattern);
    let resource = crate::translate::interface::parse(&text);
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        for element in message.value.iter().flat_map(|value| &value.elements) {
            let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else { continue };
            let name = selected(selector);
            if !name.is_empty() {
                found.push((name.to_owned(), keys(variants).into_iter().map(str::to_owned).collect()));
            }
        }
    }
    found
}

/// Writes a message into its file: nothing else in it changes.
pub(super) async fn save(State(preview): State<Arc<Preview>>, Json(edit): Json<MessageEdit>) -> Result<Json<Value>, Failed> {
    let saved = aside(move || {
        let (tag, interface) = (tag(&edit.locale)?, preview.interface()?);
        if let Some(why_not) = why_not(&preview, tag)? {
            return Ok(Err(Failed::new(StatusCode::FORBIDDEN, why_not)));
        }
        let config = preview.config()?;
        let dir = config.locales_dir.as_deref().context("no folder of messages is configured")?;
        let source =
            interface.message(interface.source, &edit.id).with_context(|| format!("there is no message `{}`", edit.id))?;
        let found = interface.message(tag, &edit.id);
        let own = found.as_ref().map_or("", |found| &found.pattern);
        if hash(own) != edit.hash {
            let body = json!({ "error": "the file was changed by somebody else meanwhile", "pattern": own, "hash": hash(own) });
            return Ok(Err(Failed(StatusCode::CONFLICT, body)));
        }
        let findings = lint_pattern(&interface, tag, &edit.id, &edit.pattern);
        if findings.iter().any(|finding| finding.severity == Severity::Error) {
            return Ok(Err(Failed(StatusCode::UNPROCESSABLE_ENTITY, json!({ "problems": problems(&findings) }))));
        }
        let mut writes = Writes::new(&interface, tag);
        // In the file that it stands in, or that of its source.
        let name = &found.as_ref().unwrap_or(&source).file.name;
        writes.put(name, &edit.id, &edit.pattern);
        if tag != interface.source {
            writes.accept(&edit.id, &source.pattern);
        }
        writes.write(dir)?;
        preview.changed();
        let now = preview.interface()?.message(tag, &edit.id).map(|found| found.pattern).unwrap_or_default();
        Ok(Ok(json!({ "hash": hash(&now) })))
    });
    saved.await?.map(Json)
}

/// A text of the gallery as it stands: in the catalog, and as it is shown.
struct Stood {
    place: Place,
    source: String,
    source_locale: Tag,
    format: Format,
    own: Option<String>,
    shown: Option<String>,
    /// The language that readers of the locale see.
    from: Tag,
    /// A translation that is not shown any more.
    lapsed: Option<String>,
}

/// The catalog as it was imported and with people's translations over it, and what of those is not shown.
pub(super) struct Catalogs {
    plain: Catalog,
    laid: Catalog,
    lapsed: Vec<Lapsed>,
}

impl Catalogs {
    pub fn open(places: &super::Places) -> Result<Catalogs> {
        let plain = places.open(Layers::default())?;
        let laid = places.open(Layers::new(places.overlay.clone(), &[]))?;
        let lapsed = laid.lapsed()?;
        Ok(Catalogs { plain, laid, lapsed })
    }

    fn stands(&self, place: Place, field: &str, tag: Tag, default: Tag) -> Result<Stood> {
        let missing = || format!("{place:?} {field}: the gallery has no such text");
        let (texts, original) = texts_at(&self.plain, &place, field)?.with_context(missing)?;
        let source = source_of(&texts, original, default).with_context(missing)?.clone();
        let shown = texts_at(&self.laid, &place, field)?.map(|(texts, _)| texts).unwrap_or_default();
        let chain = Chain::new(tag, default);
        let from =
            chain.pick(shown.0.iter().map(|text| text.locale), original).map_or(source.locale, |(at, _)| shown.0[at].locale);
        let is_it = |lapsed: &&Lapsed| lapsed.place == place && lapsed.field == field && lapsed.locale == tag;
        let lapsed = self.lapsed.iter().find(is_it).map(|lapsed| lapsed.raw.clone());
        Ok(Stood {
            source: source.raw,
            source_locale: source.locale,
            format: source.format,
            own: texts.in_locale(tag),
            shown: shown.in_locale(tag),
            place,
            from,
            lapsed,
        })
    }
}

/// A text in all its languages, and the one that it was written in.
fn texts_at(catalog: &Catalog, place: &Place, field: &str) -> Result<Option<(Texts, Option<Tag>)>> {
    match place {
        Place::Addon(id, owner) => {
            let Some(mut addon) = catalog.addon(*id)? else { return Ok(None) };
            let written = original(&addon, owner);
            Ok(crate::catalog::text_field(&mut addon, owner, field).map(|texts| (texts.clone(), written)))
        }
        Place::Shared(owner, slug) => {
            let globals = catalog.globals()?;
            let mut all = crate::catalog::shared_texts(&globals).into_iter();
            let found = all.find(|(other, name, known, ..)| other == owner && name == slug && known == field);
            Ok(found.map(|(.., written, texts)| (texts.clone(), written)))
        }
    }
}

fn stands(preview: &Preview, at: &TextAt) -> Result<Stood> {
    let (tag, default) = (tag(&at.locale)?, preview.config()?.default_locale()?);
    let (kind, slug) = at.key.split_once('/').with_context(|| format!("{:?} names no record", at.key))?;
    let place = match kind {
        "addon" => {
            let id = preview.plan(tag, false)?.site.id_of_slug(slug);
            Place::Addon(id.with_context(|| format!("there is no add-on {slug:?}"))?, at.owner.clone())
        }
        kind => Place::Shared(kind.to_owned(), slug.to_owned()),
    };
    preview.with_catalogs(|catalogs| catalogs.stands(place, &at.field, tag, default))
}

impl Stood {
    fn state(&self, tag: Tag, default: Tag) -> &'static str {
        match (&self.shown, &self.own) {
            (Some(shown), own) if own.as_ref() != Some(shown) => "overlay",
            (Some(_), _) => "own",
            (None, _) if self.lapsed.is_some() => "outdated",
            (None, _) if Chain::new(tag, default).speaks(self.from) => "own",
            (None, _) => "fallback",
        }
    }

    fn hash(&self) -> String {
        hash(self.shown.as_deref().unwrap_or_default())
    }
}

/// Why texts cannot be edited.
fn why_not_text(preview: &Preview, tag: Tag, stood: &Stood) -> Option<&'static str> {
    if Pseudo::of(tag).is_some() {
        Some("a pseudo-locale is made of another one: edit that")
    } else if preview.places.overlay.is_none() {
        Some("translations of the embedded sample need a file: start with --overlay FILE")
    } else if tag == stood.source_locale {
        Some("this is the language that it was written in: its author changes it at its source")
    } else {
        None
    }
}

/// The name of a text's record in the preview: `addon/krita`, with the owner within it.
pub(super) fn text_key(site: &Site, place: &Place, field: &str) -> Option<Value> {
    Some(match place {
        Place::Addon(id, owner) => json!({ "key": format!("addon/{}", site.slug_of(*id)?), "owner": owner, "field": field }),
        Place::Shared(owner, slug) => json!({ "key": format!("{owner}/{slug}"), "owner": "", "field": field }),
    })
}

/// How the texts of a page stand in a locale.
pub(super) fn text_states(preview: &Preview, tag: Tag, texts: &[(Place, String)]) -> Result<Vec<Value>> {
    let plan = preview.plan(tag, false)?;
    let default = plan.config.default_locale()?;
    preview.with_catalogs(|catalogs| {
        let mut found = Vec::new();
        for (place, field) in texts {
            let Some(mut value) = text_key(&plan.site, place, field) else { continue };
            let Ok(stood) = catalogs.stands(place.clone(), field, tag, default) else { continue };
            value["state"] = stood.state(tag, default).into();
            value["from"] = stood.from.as_str().into();
            value["editable"] = why_not_text(preview, tag, &stood).is_none().into();
            found.push(value);
        }
        Ok(found)
    })
}

/// One text with everything that its editor shows.
pub(super) async fn text(State(preview): State<Arc<Preview>>, Query(at): Query<TextAt>) -> Result<Json<Value>, Failed> {
    let made = aside(move || {
        let tag = tag(&at.locale)?;
        let stood = stands(&preview, &at)?;
        let why_not = why_not_text(&preview, tag, &stood);
        Ok(json!({
            "key": at.key, "owner": at.owner, "field": at.field, "locale": tag.as_str(), "format": stood.format.as_str(),
            "raw": stood.shown.as_ref().or(stood.lapsed.as_ref()), "from": stood.from.as_str(), "source": { "locale": stood.source_locale.as_str(), "raw": stood.source },
            "state": stood.state(tag, preview.config()?.default_locale()?), "hash": stood.hash(), "editable": why_not.is_none(),
            "why_not": why_not,
        }))
    });
    Ok(Json(made.await?))
}

/// What a text that is being typed would look like.
pub(super) async fn check_text(State(preview): State<Arc<Preview>>, Json(edit): Json<TextEdit>) -> Result<Json<Value>, Failed> {
    let made = aside(move || {
        let stood = stands(&preview, &edit.at)?;
        let mut found = Vec::new();
        let warning =
            |what: &str, advice: &str| json!({ "line": 1, "column": 1, "what": what, "advice": advice, "severity": "warning" });
        if edit.raw.trim().is_empty() {
            found.push(warning("it is empty", "write a translation, or close without saving"));
        }
        if edit.raw == stood.source && stood.source.split_whitespace().count() > 2 {
            found.push(warning("it is the same as its source", "translate it"));
        }
        let links = |text: &str| text.matches("http").count();
        if links(&edit.raw) != links(&stood.source) {
            found.push(warning("its source has another number of addresses", "keep the links"));
        }
        let html = match text::rich(&edit.raw, stood.format) {
            Ok(html) => html.as_str().to_owned(),
            Err(refused) => {
                found.push(
                    json!({ "line": 1, "column": 1, "what": refused.to_string(), "advice": "shorten it", "severity": "error" }),
                );
                String::new()
            }
        };
        Ok(json!({ "problems": found, "html": html }))
    });
    Ok(Json(made.await?))
}

/// Puts a translation into the overlay.
pub(super) async fn save_text(State(preview): State<Arc<Preview>>, Json(edit): Json<TextEdit>) -> Result<Json<Value>, Failed> {
    let saved = aside(move || {
        let tag = tag(&edit.at.locale)?;
        let stood = stands(&preview, &edit.at)?;
        if let Some(why_not) = why_not_text(&preview, tag, &stood) {
            return Ok(Err(Failed::new(StatusCode::FORBIDDEN, why_not)));
        }
        if stood.hash() != edit.hash {
            let now = stood.shown.clone().unwrap_or_default();
            let body = json!({ "error": "it was translated by somebody else meanwhile", "raw": now, "hash": stood.hash() });
            return Ok(Err(Failed(StatusCode::CONFLICT, body)));
        }
        if edit.raw.trim().is_empty() || text::rich(&edit.raw, stood.format).is_err() {
            let found = json!({ "line": 1, "column": 1, "what": "it is empty or too large", "advice": "write a translation", "severity": "error" });
            return Ok(Err(Failed(StatusCode::UNPROCESSABLE_ENTITY, json!({ "problems": [found] }))));
        }
        let path = preview.places.overlay.clone().context("there is no file for translations")?;
        let translator = edit.translator.map(|name| text::one_line(&name).into_owned()).filter(|name| !name.is_empty());
        Overlay::open(&path)?.put(&[Translation {
            place: stood.place,
            field: edit.at.field,
            locale: tag,
            raw: edit.raw.clone(),
            format: stood.format,
            translator,
            source: stood.source,
            source_locale: stood.source_locale,
            replaced: stood.own,
        }])?;
        preview.changed();
        Ok(Ok(json!({ "hash": hash(&edit.raw) })))
    });
    saved.await?.map(Json)
}
