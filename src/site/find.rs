//! From a path back to what is rendered there: for whoever renders one page alone.

use super::list::{List, ListPart};
use super::{Site, Unit, route};

impl Site {
    /// The unit that has the page at a path (without its locale, with the file's name) if anything has.
    pub fn find(&self, path: &str) -> Option<Unit> {
        if let Some(rest) = path.strip_prefix("addon/") {
            let slug = rest.split('/').next().unwrap_or_default();
            return self.id_of_slug(slug).map(Unit::Addon);
        }
        let page = path.rsplit_once("page/").and_then(|(_, rest)| rest.split('/').next()?.parse::<usize>().ok()).unwrap_or(1);
        // Of all that begin like it, the longest: `category/games/rating/` before `category/games/`.
        let begins = self.units().into_iter().filter_map(|unit| {
            let prefix = self.prefix(&unit)?;
            let is_it = path.starts_with(&prefix);
            let has_page = match &unit {
                Unit::List(ListPart { order, part, .. }) => *part as usize == (page.max(1) - 1) / order.part_pages(),
                _ => true,
            };
            (is_it && has_page).then_some((prefix.len(), unit))
        });
        begins.max_by_key(|(length, _)| *length).map(|(_, unit)| unit)
    }

    /// An add-on by a slug that it has or had.
    pub fn id_of_slug(&self, slug: &str) -> Option<i64> {
        let listed = self.by_slug.binary_search_by(|at| self.index[*at as usize].slug.as_ref().cmp(slug));
        let listed = listed.ok().map(|at| self.by_slug[at]).or_else(|| self.redirects.get(slug).copied());
        let unlisted = || self.unlisted.iter().find(|addon| addon.slug == slug).map(|addon| addon.id);
        listed.map(|at| self.index[at as usize].id).or_else(unlisted)
    }

    /// What the paths of a unit's pages begin with.
    fn prefix(&self, unit: &Unit) -> Option<String> {
        Some(match unit {
            Unit::Home => String::new(),
            Unit::NotFound => "404.html".to_owned(),
            Unit::Categories => route::CATEGORIES.to_owned(),
            Unit::List(ListPart { list, order, .. }) => order.path(&List::path(list)),
            Unit::Queue => route::QUEUE.to_owned(),
            Unit::Policies => route::POLICIES.to_owned(),
            Unit::Policy(slug) => route::policy(slug),
            Unit::Collections => route::COLLECTIONS.to_owned(),
            Unit::Collection(slug) => route::collection(slug),
            Unit::Announcements => route::ANNOUNCEMENTS.to_owned(),
            Unit::Feedback => route::FEEDBACK.to_owned(),
            Unit::Languages => route::LANGUAGES.to_owned(),
            Unit::Translations => route::TRANSLATIONS.to_owned(),
            Unit::Translation(tag) => route::translation(tag),
            Unit::Licence(id) => route::licence(id),
            Unit::Prose(slug) => route::prose(slug),
            // The first is in no locale, the other was looked for above.
            Unit::Chooser | Unit::Addon(_) => return None,
        })
    }
}
