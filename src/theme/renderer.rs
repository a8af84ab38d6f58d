//! A theme compiled for one locale: strings folded in, constant parts rendered once.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow};
use fluent_bundle::{FluentArgs, FluentValue};
use tera::{Context, Kwargs, State, Tera, Value};

use super::fold::{self, fold};
use super::{Template, Theme};
use crate::l10n::Voice;

/// Renders the pages of one locale.
pub struct Renderer {
    tera: Tera,
}

/// What templates call: messages and assets of one locale.
#[derive(Clone)]
struct Calls {
    voice: Voice,
    assets: Arc<BTreeMap<String, String>>,
}

impl Theme {
    /// Compiles the theme for a locale. `globals` are the values that constant templates, and every page, see.
    pub fn compile(&self, voice: &Voice, globals: &Context) -> Result<Renderer> {
        let calls = self.calls(voice);
        let folded = |template: &Template| fold(&template.minified, &|name, arguments| calls.constant(name, arguments));
        let tera = if self.plain { self.tera(&calls, globals, plain) } else { self.tera(&calls, globals, folded) };
        Ok(Renderer { tera: tera? })
    }

    /// Renders a page from the templates as they were written, to say where in them an error is.
    pub fn explain(&self, voice: &Voice, globals: &Context, name: &str, page: &Context) -> Option<anyhow::Error> {
        let calls = self.calls(voice);
        let plain = match self.tera(&calls, globals, plain) {
            Ok(tera) => tera,
            Err(error) => return Some(error),
        };
        plain.render(name, page).err().map(|error| self.located(&error))
    }

    fn calls(&self, voice: &Voice) -> Calls {
        let assets = self.assets.iter().map(|asset| (asset.name.clone(), format!("/{}", asset.path))).collect();
        Calls { voice: voice.clone(), assets: Arc::new(assets) }
    }

    /// Checks that every template parses and names only what there is.
    pub(super) fn check(&self) -> Result<()> {
        let mut tera = Tera::new();
        tera.register_function("t", |_: Kwargs, _: &State| Value::none());
        tera.register_function("asset", |_: Kwargs, _: &State| Value::none());
        self.add(&mut tera, self.templates.iter().map(|(name, template)| (name.as_str(), template.source.clone())))
    }

    fn tera(&self, calls: &Calls, globals: &Context, source: impl Fn(&Template) -> String) -> Result<Tera> {
        let new = || {
            let mut tera = Tera::new();
            let t = calls.clone();
            tera.register_function("t", move |arguments: Kwargs, _: &State| t.message(&arguments));
            let asset = calls.clone();
            tera.register_function("asset", move |arguments: Kwargs, _: &State| asset.asset(&arguments));
            *tera.global_context() = globals.clone();
            tera
        };
        let sources: BTreeMap<&str, String> =
            self.templates.iter().map(|(name, template)| (name.as_str(), source(template))).collect();
        let mut first = new();
        first.set_escape_fn(escape_for_template);
        self.add(&mut first, sources.iter().map(|(name, source)| (*name, source.clone())))?;
        let mut second = new();
        let mut rendered = Vec::new();
        for (name, source) in sources {
            let source = match name.starts_with("constant/") {
                true => first.render(name, &Context::new()).map_err(|error| self.located(&error))?,
                false => source,
            };
            rendered.push((name, source));
        }
        self.add(&mut second, rendered.into_iter())?;
        Ok(second)
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

fn plain(template: &Template) -> String {
    template.source.clone()
}

impl Renderer {
    /// Renders a page at the end of `out`.
    pub fn render(&self, name: &str, page: &Context, out: &mut Vec<u8>) -> Result<()> {
        self.tera.render_to(name, page, out).with_context(|| format!("template {name}"))
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

    fn asset(&self, arguments: &Kwargs) -> tera::TeraResult<Value> {
        let name: &str = arguments.must_get("name")?;
        let url = self.assets.get(name).map(|url| Value::from(url.as_str()));
        url.ok_or_else(|| tera::Error::message(format!("asset {name:?}: the theme has no such file in assets/")))
    }
}

/// Escapes what a constant template prints: for HTML, and so that no text of the catalog becomes a tag of Tera.
fn escape_for_template(text: &str, out: &mut dyn Write) -> std::io::Result<()> {
    let mut escaped = String::with_capacity(text.len());
    fold::escape(text, &mut escaped);
    out.write_all(escaped.as_bytes())
}
