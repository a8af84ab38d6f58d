//! Collections: lists of add-ons that somebody keeps, with a note on each.

use anyhow::Result;
use serde::Serialize;
use tera::Value;

use super::fields::Fields;
use super::page::{Draft, Languages, Pages, render as render_page};
use super::reads::{EVERY_PAGE, Key};
use super::view::{Link, Shared, Words, plain};
use super::{Site, route};
use crate::catalog::model::Collection;

#[derive(Serialize)]
struct CollectionView {
    name: Value,
    description: Value,
    url: String,
    count_n: usize,
    curator: Option<Link>,
}

#[derive(Serialize)]
struct Item {
    card: Value,
    note: Value,
}

/// The collection's add-ons that are listed, with where each is in the index.
fn listed<'c>(words: &Words<'_>, collection: &'c Collection) -> Vec<(u32, &'c crate::catalog::model::CollectionItem)> {
    let found = collection.items.iter().filter_map(|item| {
        // Whether it is listed is read, too.
        words.shared.reads.key(Key::Card, &item.addon);
        Some((words.site.position_of_guid(&item.addon)?, item))
    });
    found.collect()
}

pub fn overview(site: &Site, shared: &Shared, pages: &mut dyn Pages) -> Result<()> {
    let languages = Languages::all(site, route::COLLECTIONS);
    for words in site.wanted_words(shared, pages) {
        let collections = site.globals.collections.iter().map(|collection| CollectionView {
            name: words.name(&collection.name, None, &collection.slug),
            description: words.rich(&collection.description, None, &|| format!("collection {}: description", collection.slug)),
            url: words.url(&route::collection(&collection.slug)),
            count_n: listed(&words, collection).len(),
            curator: collection.curator.as_deref().map(|slug| words.user(slug)),
        });
        let mut fields = Fields::new();
        fields.set("collections", collections.collect::<Vec<_>>());
        let draft = Draft {
            kind: "collections",
            path: route::COLLECTIONS.to_owned(),
            title: words.text("title-collections"),
            description: words.text("description-collections"),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
    }
    Ok(())
}

pub fn render(site: &Site, shared: &Shared, collection: &Collection, pages: &mut dyn Pages) -> Result<()> {
    let path = route::collection(&collection.slug);
    let own = if collection.description.0.is_empty() { &collection.name } else { &collection.description };
    let languages = Languages::new(site, &path, None, |tag| own.0.is_empty() || site.speaks(tag, own));
    for words in site.wanted_words(shared, pages) {
        let listed = listed(&words, collection);
        let items = listed.iter().map(|(position, item)| {
            let place = || format!("collection {}: note on {}", collection.slug, item.addon);
            Ok(Item { card: words.card(*position)?, note: words.rich(&item.note, None, &place) })
        });
        let heading = words.name(&collection.name, None, &collection.slug);
        let plain = plain(&heading);
        let mut fields = Fields::new();
        fields.set_value("heading", heading);
        let place = || format!("collection {}: description", collection.slug);
        fields.set_value("intro", words.rich(&collection.description, None, &place));
        fields.set("items", items.collect::<Result<Vec<_>>>()?);
        fields.set("total_n", listed.len());
        fields.set("missing_n", collection.items.len() - listed.len());
        fields.set("curator", collection.curator.as_deref().map(|slug| words.user(slug)));
        fields.set("updated", collection.updated.map(|time| words.edition.date(time)));
        let draft = Draft {
            kind: "collection",
            title: words.format("title-collection", &[("name", plain.as_str().into())]),
            description: words
                .format("description-collection", &[("name", plain.as_str().into()), ("count", (listed.len() as f64).into())]),
            path: path.clone(),
            languages: &languages,
            noindex: false,
            scope: EVERY_PAGE,
        };
        render_page(&words, draft, fields, pages)?;
        shared.forget_cards();
    }
    Ok(())
}
