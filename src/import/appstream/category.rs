//! AppStream's category names and the gallery's categories that they become.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};

use crate::catalog::model::{Category, Text, Texts};
use crate::l10n::Tag;

const TABLE: &str = include_str!("../appstream_categories.toml");

/// Words of the menu specification that say how a program is built or shown, not what it is for.
const MARKERS: [&str; 17] = [
    "GTK",
    "Qt",
    "KDE",
    "GNOME",
    "XFCE",
    "LXQt",
    "MATE",
    "DDE",
    "COSMIC",
    "Motif",
    "Java",
    "ConsoleOnly",
    "Core",
    "Applet",
    "Shell",
    "TrayIcon",
    "Screensaver",
];

/// What a category's name means here.
#[derive(Debug, PartialEq, Eq)]
pub enum Meaning<'a> {
    Slug(&'a str),
    Marker,
    Unknown,
}

/// All categories, by the specification's name.
#[derive(Debug)]
pub struct Categories(BTreeMap<String, Category>);

#[derive(serde::Deserialize)]
struct Table {
    category: Vec<Row>,
}

#[derive(serde::Deserialize)]
struct Row {
    key: String,
    slug: String,
    parent: Option<String>,
    name: BTreeMap<Tag, String>,
}

impl Categories {
    /// Reads the built-in table.
    pub fn load() -> Result<Self> {
        let table: Table = toml::from_str(TABLE).context("the built-in table of categories")?;
        let slugs: BTreeMap<_, _> = table.category.iter().map(|row| (row.key.clone(), row.slug.clone())).collect();
        let rows = table.category.into_iter().map(|row| {
            let text = |(locale, raw)| Text { locale, raw, format: Default::default(), original_tag: None, translator: None };
            let parent = row.parent.and_then(|key| slugs.get(&key).cloned());
            let name = Texts(row.name.into_iter().map(text).collect());
            (row.key, Category { slug: row.slug, parent, name, description: Texts::default() })
        });
        Ok(Self(rows.collect()))
    }

    /// What the source's category means.
    pub fn meaning(&self, name: &str) -> Meaning<'_> {
        let name = name.trim().trim_end_matches(';');
        match self.0.get(name) {
            Some(category) => Meaning::Slug(&category.slug),
            None if MARKERS.contains(&name) || name.starts_with("X-") => Meaning::Marker,
            None => Meaning::Unknown,
        }
    }

    /// The category of a component that names none, by its kind.
    pub fn of_kind(&self, kind: &str) -> Option<&str> {
        let name = match kind {
            "plugin" => "Addon",
            "font" => "Font",
            "inputmethod" | "localization" => "Localization",
            _ => return None,
        };
        self.0.get(name).map(|category| category.slug.as_str())
    }

    /// The categories in use and those that they are part of, in the order of their slugs.
    pub fn used(self, used: &BTreeSet<String>) -> Vec<Category> {
        let mut by_slug: BTreeMap<_, _> = self.0.into_values().map(|category| (category.slug.clone(), category)).collect();
        let mut wanted = BTreeSet::new();
        for slug in used {
            let mut slug = Some(slug.clone());
            while let Some(next) = slug.take().filter(|slug| wanted.insert(slug.clone())) {
                slug = by_slug.get(&next).and_then(|category| category.parent.clone());
            }
        }
        wanted.iter().filter_map(|slug| by_slug.remove(slug)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sound() {
        let categories = Categories::load().unwrap();
        let slugs: BTreeSet<_> = categories.0.values().map(|category| category.slug.clone()).collect();
        assert_eq!(slugs.len(), categories.0.len(), "each slug once");
        for category in categories.0.values() {
            assert!(category.name.0.len() >= 16, "{} has {} names", category.slug, category.name.0.len());
            assert!(category.parent.as_ref().is_none_or(|parent| slugs.contains(parent)), "parent of {}", category.slug);
        }
        assert_eq!(categories.meaning("Game"), Meaning::Slug("games"));
        assert_eq!(categories.meaning("GTK"), Meaning::Marker);
        assert_eq!(categories.meaning("X-Own"), Meaning::Marker);
        assert_eq!(categories.meaning("Nonsense"), Meaning::Unknown);
        for kind in ["plugin", "font", "inputmethod"] {
            assert!(categories.of_kind(kind).is_some(), "{kind}");
        }
    }

    #[test]
    fn ancestors_come_along() {
        let used = BTreeSet::from(["board-games".to_owned()]);
        let slugs: Vec<_> = Categories::load().unwrap().used(&used).into_iter().map(|category| category.slug).collect();
        assert_eq!(slugs, ["board-games", "games"]);
    }
}
