//! Slugs of shared records: categories, tags, profiles, policies, collections.

use crate::text::slug::{is_safe_slug, slugify};

/// Words that the folders of shared records need for themselves, and names that Windows keeps for devices.
const RESERVED: [&str; 25] = [
    "page", "feed", "index", "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Whether a shared record may have this slug.
///
/// Add-ons may not be called `media` or `help`, as pages of the site are; a category may, in its own folder.
pub fn is_slug(slug: &str) -> bool {
    // A longer word has the same letters, and is reserved for nobody.
    is_safe_slug(&format!("{slug}-x")) && !RESERVED.contains(&slug.split('.').next().unwrap_or_default())
}

/// A slug for the name of a shared record.
pub fn slug_of(name: &str) -> String {
    let slug = slugify(name, name);
    // What `slugify` adds to keep add-ons off reserved words and bare numbers: `help-addon`, `addon-2048`.
    let bare = slug.strip_suffix("-addon").or_else(|| slug.strip_prefix("addon-"));
    match bare {
        Some(bare) if is_slug(bare) && !is_spelled_out(name) && slugify(bare, "") == slug => bare.to_owned(),
        _ => slug,
    }
}

/// Whether the name itself says `addon`.
fn is_spelled_out(name: &str) -> bool {
    name.to_ascii_lowercase().contains("addon")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_records_have_plain_slugs() {
        for (name, slug) in [("KDE", "kde"), ("help", "help"), ("Media", "media"), ("2048", "2048"), ("my addon", "my-addon")] {
            assert_eq!(slug_of(name), slug);
            assert!(is_slug(slug), "{slug}");
        }
        assert_eq!(slug_of("page"), "page-addon");
        for bad in ["", "page", "con", "con.x", "A", "a/b", "..", "a b", "-a"] {
            assert!(!is_slug(bad), "{bad}");
        }
    }
}
