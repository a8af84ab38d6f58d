//! What a page says, in the words of schema.org (JSON-LD 1.1): only what is on the page.

use serde_json::{Value as Json, json};
use tera::Value;

use super::edition::iso_date;
use super::route;
use super::subject::Subject;
use super::view::{Picture, Words, plain};
use crate::catalog::Role;
use crate::catalog::model::{Review, Thread};
use crate::text::line;

/// As a `<script>` may hold it: nothing in it ends the element.
fn script(graph: Vec<Json>) -> Value {
    let text = json!({ "@context": "https://schema.org", "@graph": graph }).to_string();
    Value::safe_string(&text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
}

fn absolute(words: &Words<'_>, path: &str) -> String {
    format!("{}{}", words.site.config.site.base_url, words.url(path))
}

fn text(subject: &Subject<'_>, field: &str) -> Option<String> {
    let value = subject.head.get_from_path(field)?;
    let text = plain(value);
    (!text.is_empty()).then_some(text)
}

/// The trail of links above the heading, and the page itself.
fn trail(subject: &Subject<'_>, below: Option<(&str, &str)>) -> Json {
    let Subject { words, addon, name, .. } = subject;
    let kind = words.kind(&addon.kind);
    let mut steps = vec![
        (words.text("nav-home"), absolute(words, "")),
        (kind.name, absolute(words, &route::kind(&addon.kind))),
        (name.clone(), absolute(words, &route::addon(&addon.slug))),
    ];
    steps.extend(below.map(|(name, path)| (name.to_owned(), absolute(words, path))));
    let items = steps
        .into_iter()
        .zip(1..)
        .map(|((name, url), position)| json!({ "@type": "ListItem", "position": position, "name": name, "item": url }));
    json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>() })
}

fn application(subject: &Subject<'_>) -> serde_json::Map<String, Json> {
    let Subject { words, addon, name, .. } = subject;
    let mut app = serde_json::Map::new();
    let mut set = |key: &str, value: Json| _ = app.insert(key.to_owned(), value);
    let url = absolute(words, &route::addon(&addon.slug));
    set("@type", json!("SoftwareApplication"));
    set("@id", json!(url));
    set("url", json!(url));
    set("name", json!(name));
    if let Some(rating) = subject.head.get_from_path("rating").filter(|rating| !rating.is_none()) {
        let number = |field: &str| rating.get_from_path(field).and_then(Value::as_f64);
        if let (Some(mean), Some(count)) = (number("mean_n"), number("count_n")) {
            set(
                "aggregateRating",
                json!({ "@type": "AggregateRating", "ratingValue": mean, "ratingCount": count as u64, "bestRating": 5, "worstRating": 1 }),
            );
        }
    }
    app
}

/// Of an add-on's own page.
pub fn listing(subject: &Subject<'_>) -> Value {
    let Subject { words, addon, .. } = subject;
    let mut app = application(subject);
    let mut set = |key: &str, value: Option<Json>| _ = value.map(|value| app.insert(key.to_owned(), value));
    set("description", text(subject, "summary").map(|text| json!(text)));
    set("applicationCategory", Some(json!(words.kind(&addon.kind).name)));
    let authors = addon.authors.iter().map(|author| json!({ "@type": "Person", "name": plain(&words.user(author).name) }));
    set("author", (!addon.authors.is_empty()).then(|| json!(authors.collect::<Vec<_>>())));
    let current = addon.current();
    set("softwareVersion", current.map(|version| json!(line(&version.number))));
    set("datePublished", addon.added.map(|time| json!(iso_date(time))));
    set("dateModified", addon.updated.map(|time| json!(iso_date(time))));
    let icon = Picture::of(addon.icon.as_ref(), Role::Icon).src;
    set("image", icon.map(|icon| json!(format!("{}{icon}", words.site.config.site.base_url))));
    script(vec![Json::Object(app), trail(subject, None)])
}

/// Of a page of reviews.
pub fn reviews<'r>(subject: &Subject<'_>, shown: impl Iterator<Item = &'r Review>) -> Value {
    let mut app = application(subject);
    let reviews = shown.map(|review| {
        let mut said = json!({
            "@type": "Review",
            "author": { "@type": "Person", "name": crate::text::one_line(&review.author) },
            "datePublished": iso_date(review.created),
            "reviewRating": { "@type": "Rating", "ratingValue": review.rating.clamp(1, 5), "bestRating": 5, "worstRating": 1 },
        });
        if let (Some(locale), Some(object)) = (review.locale, said.as_object_mut()) {
            object.insert("inLanguage".to_owned(), json!(locale.as_str()));
        }
        said
    });
    let reviews: Vec<Json> = reviews.collect();
    if !reviews.is_empty() {
        app.insert("review".to_owned(), json!(reviews));
    }
    let heading = subject.words.text("reviews-title");
    let path = route::reviews(&subject.addon.slug);
    script(vec![Json::Object(app), trail(subject, Some((&heading, &path)))])
}

/// Of a thread.
pub fn thread(subject: &Subject<'_>, thread: &Thread, title: &str) -> Value {
    let path = route::thread(&subject.addon.slug, &thread.key);
    let mut posting = json!({
        "@type": "DiscussionForumPosting",
        "headline": title,
        "url": absolute(&subject.words, &path),
        "commentCount": thread.posts.len().saturating_sub(1),
    });
    if let (Some(first), Some(object)) = (thread.posts.first(), posting.as_object_mut()) {
        let author = json!({ "@type": "Person", "name": crate::text::one_line(&first.author) });
        object.insert("author".to_owned(), author);
        object.insert("datePublished".to_owned(), json!(iso_date(first.created)));
    }
    script(vec![posting, trail(subject, Some((title, &path)))])
}
