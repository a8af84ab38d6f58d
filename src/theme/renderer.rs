//! A theme compiled for one locale: strings folded in, constant parts rendered once.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context as _, Result, anyhow, bail};
use fluent_bundle::{FluentArgs, FluentValue};
use tera::{Context, Kwargs, State, Tera, Value};

use super::fold::{self, fold};
use super::fragment::{Argument, Call, Fragment, Numbers, defer};
use super::segment::Segment;
use super::token::Token;
use super::{Template, Theme};
use crate::l10n::Voice;

/// Renders the pages of one locale.
pub struct Renderer {
    tera: Tera,
}

/// Gives a message's number by its id.
pub type MessageNumbers = Arc<dyn Fn(&str) -> Option<u32> + Send + Sync>;

/// Renders what is about one thing, for all locales at once.
pub struct Fragments {
    tera: Tera,
    keys: Vec<u64>,
    messages: MessageNumbers,
    /// Whether pages have twins, which tell what fragments are about.
    data: bool,
    /// How often each was made and how long that took, in microseconds; none where nobody asks.
    times: Option<Mutex<BTreeMap<String, (u64, f64)>>>,
}

/// What templates call: messages and assets of one locale.
#[derive(Clone)]
struct Calls {
    voice: Voice,
    assets: Arc<BTreeMap<String, String>>,
}

/// Constant templates as they are for one locale, by name.
pub type Constants = BTreeMap<String, String>;

impl Theme {
    /// Renders the constant templates for a locale. `globals` are the values that they, and every page, see.
    pub fn constants(&self, voice: &Voice, globals: &Context) -> Result<Constants> {
        let calls = self.calls(voice);
        let mut tera = calls.tera(globals);
        tera.set_escape_fn(escape_for_template);
        let names = self.with_includes(|name| name.starts_with("constant/"));
        self.add(&mut tera, names.iter().map(|name| (*name, self.page_source(&calls, &self.templates[*name]))))?;
        let mut constants = Constants::new();
        for name in names.into_iter().filter(|name| name.starts_with("constant/")) {
            let text = tera.render(name, &Context::new()).map_err(|error| self.located(&error))?;
            constants.insert(name.to_owned(), text);
        }
        Ok(constants)
    }

    /// Compiles the theme's pages for a locale.
    pub fn compile(&self, voice: &Voice, globals: &Context, constants: &Constants) -> Result<Renderer> {
        let calls = self.calls(voice);
        let mut tera = calls.tera(globals);
        let pages = self.templates.iter().filter(|(name, _)| !name.starts_with("fragments/"));
        let sources = pages.map(|(name, template)| {
            (name.as_str(), constants.get(name).cloned().unwrap_or_else(|| self.page_source(&calls, template)))
        });
        self.add(&mut tera, sources)?;
        // A copy has no room to spare, which Tera's compiler leaves in each chunk.
        Ok(Renderer { tera: tera.clone() })
    }

    /// Compiles the theme's fragments. `globals` are the values that they see besides what they are about.
    pub fn fragments(&self, globals: &Context, messages: MessageNumbers) -> Result<Fragments> {
        let mut tera = Tera::new();
        tera.register_function("t", |arguments: Kwargs, _: &State| defer_message(&arguments));
        let assets = self.asset_urls();
        tera.register_function("asset", move |arguments: Kwargs, _: &State| asset(&assets, &arguments));
        *tera.global_context() = globals.clone();
        let assets = self.asset_urls();
        let constant = |name: &str, arguments: &[(&str, &str)]| match (name, arguments) {
            ("t", [("id", id)]) => messages(id).map(|number| Token::Message(number).text()),
            ("asset", [("name", name)]) => assets.get(*name).map(|url| fold::escaped(url)),
            _ => None,
        };
        let names = self.fragment_templates();
        for name in &names {
            self.check_fragment(name)?;
        }
        let source = |name: &&str| match (self.plain, &self.templates[*name]) {
            (true, template) => fold(&super::segment::cut(&template.source), &constant),
            (false, template) => fold(&template.minified, &constant),
        };
        self.add(&mut tera, names.iter().map(|name| (*name, source(name))))?;
        Ok(Fragments { tera, keys: self.blocks.iter().map(|block| block.key).collect(), messages, data: false, times: None })
    }

    /// What a fragment prints is filled in for each language afterwards: it cannot be decided upon before.
    fn check_fragment(&self, name: &str) -> Result<()> {
        let template = &self.templates[name];
        let mut line = 1;
        for segment in super::segment::cut(&template.source) {
            let (Segment::Html(text) | Segment::Tag(text)) = &segment else { continue };
            if matches!(segment, Segment::Tag(_)) && text.starts_with("{%") && text.contains("locale.") {
                bail!(
                    "{}: line {line}: {text} decides by the locale, which a fragment is not in; print it, or move this to the page",
                    template.path
                );
            }
            line += text.matches('\n').count();
        }
        Ok(())
    }

    /// The fragments' templates and all that they include.
    pub(super) fn fragment_templates(&self) -> Vec<&str> {
        self.with_includes(|name| name.starts_with("fragments/"))
    }

    /// The names of the templates that are asked for and of all that they include.
    fn with_includes(&self, wanted: impl Fn(&str) -> bool) -> Vec<&str> {
        let mut names: Vec<&str> = self.templates.keys().map(String::as_str).filter(|name| wanted(name)).collect();
        let mut at = 0;
        while let Some(name) = names.get(at) {
            for segment in &self.templates[*name].minified {
                if let Segment::Tag(tag) = segment
                    && let Some(included) = super::block::included(tag)
                    && let Some((name, _)) = self.templates.get_key_value(included)
                    && !names.contains(&name.as_str())
                {
                    names.push(name);
                }
            }
            at += 1;
        }
        names
    }

    fn page_source(&self, calls: &Calls, template: &Template) -> String {
        match self.plain {
            true => template.source.clone(),
            false => {
                fold(&template.minified, &|name, arguments| calls.constant(name, arguments).map(|text| fold::escaped(&text)))
            }
        }
    }

    /// Renders a page from the templates as they were written, to say where in them an error is.
    pub fn explain(&self, voice: &Voice, globals: &Context, name: &str, page: &Context) -> Option<anyhow::Error> {
        let mut tera = self.calls(voice).tera(globals);
        if let Err(error) =
            self.add(&mut tera, self.templates.iter().map(|(name, template)| (name.as_str(), template.source.clone())))
        {
            return Some(error);
        }
        tera.render(name, page).err().map(|error| self.located(&error))
    }

    fn calls(&self, voice: &Voice) -> Calls {
        Calls { voice: voice.clone(), assets: Arc::new(self.asset_urls()) }
    }

    fn asset_urls(&self) -> BTreeMap<String, String> {
        self.assets.iter().map(|asset| (asset.name.clone(), format!("/{}", asset.path))).collect()
    }

    /// Checks that every template parses and names only what there is.
    pub(super) fn check(&self) -> Result<()> {
        let mut tera = Tera::new();
        tera.register_function("t", |_: Kwargs, _: &State| Value::none());
        tera.register_function("asset", |_: Kwargs, _: &State| Value::none());
        self.add(&mut tera, self.templates.iter().map(|(name, template)| (name.as_str(), template.source.clone())))
    }

    fn add<'a>(&self, tera: &mut Tera, sources: impl Iterator<Item = (&'a str, String)>) -> Result<()> {
        tera.add_raw_templates(sources.collect::<Vec<_>>()).map_err(|error| self.located(&error))
    }

    /// Tera's report with the file's path in place of the template's name.
    fn located(&self, error: &tera::Error) -> anyhow::Error {
        let mut text = error.to_string();
        if let Some(rest) = text.strip_prefix("error: ") {
            text = rest.to_owned();
        }
        let mut cause = std::error::Error::source(error);
        while let Some(inner) = cause {
            text += &format!("\n  because: {inner}");
            cause = inner.source();
        }
        for (name, template) in &self.templates {
            for lead in ["--> ", "note: "] {
                text = text.replace(&format!("{lead}{name}:"), &format!("{lead}{}:", template.path));
            }
        }
        anyhow!(text)
    }
}

impl Renderer {
    /// Renders a page at the end of `out`.
    pub fn render(&self, name: &str, page: &Context, out: &mut Vec<u8>) -> Result<()> {
        self.tera.render_to(name, page, out).with_context(|| format!("template {name}"))
    }
}

impl Fragments {
    pub fn has(&self, name: &str) -> bool {
        self.tera.get_template_names().any(|known| known == name)
    }

    /// Renders `fragments/NAME.html` with these values. A theme without the template shows nothing of them.
    pub fn make(&self, name: &str, values: &Context) -> Result<Fragment> {
        let render = |out: &mut Vec<u8>| match self.has(name) {
            true => self.tera.render_to(name, values, out).map_err(|error| anyhow!("{error}")),
            false => Ok(()),
        };
        let began = self.times.is_some().then(std::time::Instant::now);
        let made = Fragment::make(render, self).with_context(|| format!("template {name}"));
        let made = match values.get(name.trim_start_matches("fragments/").trim_end_matches(".html")).filter(|_| self.data) {
            Some(value) => {
                let data = Fragment::make(
                    |out| {
                        super::json::write(value, &mut |_, _| false, out);
                        Ok(())
                    },
                    self,
                )?;
                made.map(|made| made.with_data(data))
            }
            None => made,
        };
        if let (Some(times), Some(began)) = (&self.times, began) {
            let mut times = times.lock().unwrap_or_else(PoisonError::into_inner);
            let (count, micros) = times.entry(name.to_owned()).or_default();
            *count += 1;
            *micros += began.elapsed().as_nanos() as f64 / 1e3;
        }
        made
    }

    /// From here on fragments know what they are about.
    pub fn keep_data(&mut self) {
        self.data = true;
    }

    /// From here on it is measured how long each takes.
    pub fn measure(&mut self) {
        self.times = Some(Mutex::default());
    }

    /// What was measured: name, how often, microseconds in all.
    pub fn times(&self) -> Vec<(String, u64, f64)> {
        let Some(times) = &self.times else { return Vec::new() };
        let times = times.lock().unwrap_or_else(PoisonError::into_inner);
        times.iter().map(|(name, (count, micros))| (name.clone(), *count, *micros)).collect()
    }
}

impl Numbers for Fragments {
    fn block_key(&self, number: u16) -> u64 {
        self.keys.get(usize::from(number)).copied().unwrap_or_default()
    }

    fn message(&self, id: &str) -> Option<u32> {
        (self.messages)(id)
    }
}

impl Calls {
    fn constant(&self, name: &str, arguments: &[(&str, &str)]) -> Option<String> {
        match (name, arguments) {
            ("t", [("id", id)]) => self.voice.messages().text(id).map(|text| text.into_owned()),
            ("asset", [("name", name)]) => self.assets.get(*name).cloned(),
            _ => None,
        }
    }

    fn message(&self, arguments: &Kwargs) -> tera::TeraResult<Value> {
        let id: &str = arguments.must_get("id")?;
        let mut fluent = FluentArgs::new();
        for (key, value) in arguments.iter() {
            let Some(key) = key.as_str().filter(|key| *key != "id") else { continue };
            let value = match (value.as_str(), value.as_f64()) {
                (Some(text), _) => FluentValue::from(text.to_owned()),
                (None, Some(number)) => FluentValue::from(number),
                (None, None) => FluentValue::None,
            };
            fluent.set(key.to_owned(), value);
        }
        match self.voice.messages().format(id, &fluent) {
            Ok(text) => Ok(Value::from(text)),
            Err(error) => Err(tera::Error::message(error.to_string())),
        }
    }

    fn tera(&self, globals: &Context) -> Tera {
        let mut tera = Tera::new();
        let t = self.clone();
        tera.register_function("t", move |arguments: Kwargs, _: &State| t.message(&arguments));
        let assets = Arc::clone(&self.assets);
        tera.register_function("asset", move |arguments: Kwargs, _: &State| asset(&assets, &arguments));
        *tera.global_context() = globals.clone();
        tera
    }
}

fn asset(assets: &BTreeMap<String, String>, arguments: &Kwargs) -> tera::TeraResult<Value> {
    let name: &str = arguments.must_get("name")?;
    let url = assets.get(name).map(|url| Value::from(url.as_str()));
    url.ok_or_else(|| tera::Error::message(format!("asset {name:?}: the theme has no such file in assets/")))
}

/// A call of `t` in a fragment: it is formatted when a language is filled in.
fn defer_message(arguments: &Kwargs) -> tera::TeraResult<Value> {
    let id: &str = arguments.must_get("id")?;
    let mut call = Call { id: id.to_owned(), arguments: Vec::new(), otherwise: None };
    for (key, value) in arguments.iter() {
        let Some(key) = key.as_str().filter(|key| *key != "id") else { continue };
        let value = match (value.as_str(), value.as_f64()) {
            (Some(text), _) => Argument::Text(text.to_owned()),
            (None, Some(number)) => Argument::Number(number),
            (None, None) => continue,
        };
        call.arguments.push((key.to_owned(), value));
    }
    // Arguments come in no order.
    call.arguments.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(defer(call))
}

/// Escapes what a constant template prints: for HTML, and so that no text of the catalog becomes a tag of Tera.
fn escape_for_template(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    let mut escaped = String::with_capacity(text.len());
    fold::escape(text, &mut escaped);
    out.write_all(escaped.as_bytes())
}
