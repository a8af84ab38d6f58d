//! Atom feeds (RFC 4287): the same texts as on the pages, for feed readers.

use anyhow::Result;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use tera::Value;
use xxhash_rust::xxh3::xxh3_64;

use super::page::{PageId, Pages};
use super::reads::{Scope, Shape};
use super::route;
use super::view::Words;
use crate::catalog::model::Time;

/// The kind of pages that feeds are.
pub const KIND: &str = "feed";

/// How many entries a feed has at most.
pub const ENTRIES: usize = 20;

/// One feed in one language.
pub struct Feed {
    /// Where it is, without the locale.
    pub path: String,
    /// The page that shows the same.
    pub page: String,
    pub title: String,
    /// The newest first.
    pub entries: Vec<Entry>,
    pub scope: Scope,
}

pub struct Entry {
    /// Its permanent place, without the locale.
    pub path: String,
    pub title: String,
    pub author: String,
    pub updated: Time,
    /// A long text as templates see it.
    pub body: Value,
}

impl Feed {
    pub fn render(&self, words: &Words<'_>, pages: &mut dyn Pages) -> Result<()> {
        let bytes = self.write(words)?;
        let id = PageId {
            kind: KIND,
            edition: Some(words.edition.number),
            path: &self.path,
            inputs: xxh3_64(&bytes),
            scope: self.scope,
            indexed: false,
        };
        if !pages.wants(&id) {
            return Ok(());
        }
        pages.page(&id, &bytes, &Shape { messages: words.shared.reads.messages(), ..Shape::default() })
    }

    fn write(&self, words: &Words<'_>) -> Result<Vec<u8>> {
        let base = &words.site.config.site.base_url;
        let absolute = |path: &str| format!("{base}{}", route::url(words.edition.tag.as_str(), path));
        let mut out = Writer::new(Vec::with_capacity(4096));
        out.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
        let mut root = BytesStart::new("feed");
        root.push_attribute(("xmlns", "http://www.w3.org/2005/Atom"));
        root.push_attribute(("xml:lang", words.edition.tag.as_str()));
        out.write_event(Event::Start(root))?;
        let own = absolute(&self.path);
        text(&mut out, "id", &own)?;
        text(&mut out, "title", &self.title)?;
        link(&mut out, "self", &own)?;
        link(&mut out, "alternate", &absolute(&self.page))?;
        // RFC 4287, 4.1.1: a feed says when it changed, an empty one too.
        text(&mut out, "updated", &rfc3339(self.entries.iter().map(|entry| entry.updated).max().unwrap_or_default()))?;
        for entry in &self.entries {
            out.write_event(Event::Start(BytesStart::new("entry")))?;
            let url = absolute(&entry.path);
            text(&mut out, "id", &url)?;
            text(&mut out, "title", &entry.title)?;
            link(&mut out, "alternate", &url)?;
            text(&mut out, "updated", &rfc3339(entry.updated))?;
            out.write_event(Event::Start(BytesStart::new("author")))?;
            text(&mut out, "name", &entry.author)?;
            out.write_event(Event::End(BytesEnd::new("author")))?;
            let part = |name| entry.body.get_from_path(name).and_then(Value::as_str);
            if let Some(said) = part("html").or(part("text")) {
                let mut content = BytesStart::new("content");
                content.push_attribute(("type", if part("html").is_some() { "html" } else { "text" }));
                if let Some(lang) = part("lang") {
                    content.push_attribute(("xml:lang", lang));
                }
                out.write_event(Event::Start(content))?;
                out.write_event(Event::Text(BytesText::new(said)))?;
                out.write_event(Event::End(BytesEnd::new("content")))?;
            }
            out.write_event(Event::End(BytesEnd::new("entry")))?;
        }
        out.write_event(Event::End(BytesEnd::new("feed")))?;
        Ok(out.into_inner())
    }
}

fn text(out: &mut Writer<Vec<u8>>, name: &str, content: &str) -> Result<()> {
    out.write_event(Event::Start(BytesStart::new(name)))?;
    // Isolates are for lines that are shown among others.
    out.write_event(Event::Text(BytesText::new(&super::page::without_isolates(content.to_owned()))))?;
    Ok(out.write_event(Event::End(BytesEnd::new(name)))?)
}

fn link(out: &mut Writer<Vec<u8>>, rel: &str, href: &str) -> Result<()> {
    let mut link = BytesStart::new("link");
    link.push_attribute(("rel", rel));
    link.push_attribute(("href", href));
    Ok(out.write_event(Event::Empty(link))?)
}

/// RFC 3339, as RFC 4287 wants dates.
fn rfc3339(time: Time) -> String {
    jiff::Timestamp::from_second(time).unwrap_or_default().to_string()
}
