//! Which add-ons are in which list, in which order, on which page.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::catalog::Index;
use crate::catalog::model::Globals;

/// The orders a list can be read in; each is a path of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum Order {
    /// Most used first: the list's own path.
    Users,
    Rating,
    Newest,
    /// By when they came to the gallery.
    Added,
    /// By name, in the collation of the page's language.
    Name,
}

impl Order {
    /// Those of categories and types.
    pub const MOST: [Order; 4] = [Order::Users, Order::Rating, Order::Newest, Order::Name];
    pub const ALL: [Order; 5] = [Order::Users, Order::Rating, Order::Newest, Order::Added, Order::Name];

    pub const fn key(self) -> &'static str {
        match self {
            Order::Users => "users",
            Order::Rating => "rating",
            Order::Newest => "newest",
            Order::Added => "added",
            Order::Name => "name",
        }
    }

    /// What the order adds to the list's path.
    pub fn path(self, list: &str) -> String {
        match self {
            Order::Users => list.to_owned(),
            order => format!("{list}{}/", order.key()),
        }
    }
}

/// Positions in the index, by what they have in common. Each list is in the order of the index.
#[derive(Debug, Default)]
pub struct Groups {
    pub categories: ByName,
    pub kinds: ByName,
    pub tags: ByName,
    pub users: ByName,
    /// By the languages that add-ons speak themselves.
    pub languages: ByName,
    pub all: Vec<u32>,
}

/// Positions in the index by a name, which the index holds too.
pub type ByName = BTreeMap<Arc<str>, Vec<u32>>;

impl Groups {
    /// Sorts the add-ons into their lists. One in a sub-category is in the categories above it too.
    pub fn new(index: &[Index], globals: &Globals) -> Groups {
        let mut groups = Groups::default();
        let parents = parents(globals);
        for (position, addon) in index.iter().enumerate() {
            let position = position as u32;
            groups.all.push(position);
            for tag in &addon.languages {
                groups.languages.entry(tag.as_str().into()).or_default().push(position);
            }
            groups.kinds.entry(Arc::clone(&addon.kind)).or_default().push(position);
            for tag in &addon.tags {
                groups.tags.entry(Arc::clone(tag)).or_default().push(position);
            }
            for user in &addon.authors {
                groups.users.entry(Arc::clone(user)).or_default().push(position);
            }
            for slug in with_ancestors(addon, &parents) {
                groups.categories.entry(slug.into()).or_default().push(position);
            }
        }
        groups
    }

    /// The categories that list an add-on, those above its own among them.
    pub fn categories_of(&self, addon: &Index, globals: &Globals) -> Vec<String> {
        with_ancestors(addon, &parents(globals)).into_iter().map(str::to_owned).collect()
    }
}

fn parents(globals: &Globals) -> BTreeMap<&str, Option<&str>> {
    globals.categories.iter().map(|category| (category.slug.as_str(), category.parent.as_deref())).collect()
}

fn with_ancestors<'p>(addon: &Index, parents: &BTreeMap<&'p str, Option<&'p str>>) -> Vec<&'p str> {
    let mut slugs = Vec::new();
    for category in &addon.categories {
        let mut at = parents.get_key_value(&**category).map(|(slug, _)| *slug);
        // A circle of parents would never end; no sensible tree is deeper.
        for _ in 0..8 {
            let Some(slug) = at else { break };
            if !slugs.contains(&slug) {
                slugs.push(slug);
            }
            at = parents.get(slug).copied().flatten();
        }
    }
    slugs
}

/// The score that "best rated" orders by: the lower bound of the 95 % Wilson interval of the share of stars above one.
///
/// Wilson, "Probable inference", JASA 22 (1927); for stars as Evan Miller, "How not to sort by average rating" (2009)
/// proposes. An add-on with few ratings is not placed above one with many for a lucky mean.
pub fn wilson(ratings: &[u64; 5]) -> f64 {
    let n: u64 = ratings.iter().sum();
    if n == 0 {
        return 0.0;
    }
    const Z: f64 = 1.96;
    let n = n as f64;
    let stars: f64 = ratings.iter().enumerate().map(|(star, count)| star as f64 * *count as f64).sum();
    let share = stars / (4.0 * n);
    let spread = Z * ((share * (1.0 - share) + Z * Z / (4.0 * n)) / n).sqrt();
    (share + Z * Z / (2.0 * n) - spread) / (1.0 + Z * Z / n)
}

/// A list in an order. `ranks` are the positions of all add-ons by name in the page's collation for [`Order::Name`], and by
/// slug for the others, where it decides between equals.
pub fn ordered(list: &[u32], order: Order, index: &[Index], ranks: &[u32]) -> Vec<u32> {
    let mut sorted = list.to_vec();
    let of = |position: &u32| &index[*position as usize];
    let rank = |position: &u32| ranks.get(*position as usize).copied().unwrap_or(*position);
    match order {
        Order::Users => sorted.sort_unstable_by_key(|at| (Reverse(of(at).weekly_users), rank(at))),
        Order::Rating => {
            sorted.sort_by_cached_key(|at| {
                (Reverse((wilson(&of(at).ratings) * 1e9) as u64), Reverse(of(at).weekly_users), rank(at))
            });
        }
        Order::Newest => sorted.sort_unstable_by_key(|at| (Reverse(of(at).updated.or(of(at).added)), rank(at))),
        Order::Added => sorted.sort_unstable_by_key(|at| (Reverse(of(at).added), rank(at))),
        Order::Name => sorted.sort_unstable_by_key(rank),
    }
    sorted
}

/// Each add-on's place when all are sorted by slug.
pub fn slug_ranks(index: &[Index]) -> Vec<u32> {
    let mut sorted: Vec<u32> = (0..index.len() as u32).collect();
    sorted.sort_unstable_by_key(|at| &*index[*at as usize].slug);
    inverted(&sorted)
}

/// For each position its place in a sorted list of all.
pub fn inverted(sorted: &[u32]) -> Vec<u32> {
    let mut ranks = vec![0; sorted.len()];
    for (rank, position) in sorted.iter().enumerate() {
        ranks[*position as usize] = rank as u32;
    }
    ranks
}

/// The pages of a list as a reader steps through them.
#[derive(Debug, Serialize)]
pub struct Pagination {
    pub pages: Vec<PageLink>,
    pub previous: Option<String>,
    pub next: Option<String>,
    /// Formatted.
    pub page: String,
    pub of: String,
    pub page_n: usize,
    pub of_n: usize,
}

#[derive(Debug, Serialize)]
pub struct PageLink {
    /// Formatted; empty where pages are left out.
    pub n: String,
    pub url: String,
    pub current: bool,
    pub gap: bool,
}

impl Pagination {
    /// The first and last page, and two on each side of the current one.
    pub fn new(page: usize, of: usize, url: impl Fn(usize) -> String, number: impl Fn(usize) -> String) -> Pagination {
        let mut pages = Vec::new();
        let mut left_out = false;
        for n in 1..=of {
            if n == 1 || n == of || n.abs_diff(page) <= 2 {
                pages.push(PageLink { n: number(n), url: url(n), current: n == page, gap: false });
                left_out = false;
            } else if !left_out {
                pages.push(PageLink { n: String::new(), url: String::new(), current: false, gap: true });
                left_out = true;
            }
        }
        Pagination {
            pages,
            previous: (page > 1).then(|| url(page - 1)),
            next: (page < of).then(|| url(page + 1)),
            page: number(page),
            of: number(of),
            page_n: page,
            of_n: of,
        }
    }
}

/// How many pages a list of `length` takes: at least one.
pub fn page_count(length: usize, per_page: usize) -> usize {
    length.div_ceil(per_page).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_perfect_ratings_do_not_beat_many_good_ones() {
        assert!(wilson(&[0, 0, 0, 0, 2]) < wilson(&[10, 10, 30, 300, 650]));
        assert!(wilson(&[0, 0, 0, 0, 200]) > wilson(&[10, 10, 30, 300, 650]));
        assert_eq!(wilson(&[0; 5]), 0.0);
    }

    #[test]
    fn pages_far_away_are_left_out_once() {
        let shown = |page, of| {
            let pagination = Pagination::new(page, of, |n| format!("/{n}"), |n| n.to_string());
            pagination
                .pages
                .iter()
                .map(|link| if link.gap { "…".to_owned() } else { link.n.clone() })
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(shown(1, 1), "1");
        assert_eq!(shown(5, 10), "1 … 3 4 5 6 7 … 10");
        assert_eq!(shown(1, 4), "1 2 3 4");
    }
}
