//! A small picture for each add-on that says into how many languages its page is translated, for its own README or web site.

use anyhow::Result;
use xxhash_rust::xxh3::xxh3_64;

use super::page::{Languages, PageId, Pages};
use super::reads::{EVERY_PAGE, Shape};
use super::{Site, route};

/// The kind of pages that badges are: pictures, for no people by themselves.
pub const KIND: &str = "badge";

/// Renders the badge of an add-on. It speaks in figures alone, and so is the same for all languages.
pub fn render(site: &Site, slug: &str, languages: &Languages, pages: &mut dyn Pages) -> Result<()> {
    let (done, total) = (languages.count(), site.live.len());
    let svg = svg(done, total);
    let path = route::badge(slug);
    let id =
        PageId { kind: KIND, edition: None, path: &path, inputs: xxh3_64(svg.as_bytes()), scope: EVERY_PAGE, indexed: false };
    if !pages.wants(&id) {
        return Ok(());
    }
    pages.page(&id, svg.as_bytes(), &Shape::default())
}

fn svg(done: usize, total: usize) -> String {
    let figures = format!("{done} / {total}");
    // Figures are as wide as 7 of 11 pixels, in any sans serif.
    let right = 14 + 7 * figures.len();
    let width = 30 + right;
    let middle = 30 + right / 2;
    // From grey to green, as shares grow; both carry white letters at 4.5 to 1.
    let colour = match (done * 100).checked_div(total).unwrap_or_default() {
        0..25 => "#5a6470",
        25..75 => "#0b6570",
        _ => "#1f6b34",
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"20\" viewBox=\"0 0 {width} 20\" role=\"img\" aria-label=\"{figures}\">\
         <title>{figures}</title><rect width=\"{width}\" height=\"20\" rx=\"3\" fill=\"{colour}\"/>\
         <path d=\"M0 3a3 3 0 0 1 3-3h27v20H3a3 3 0 0 1-3-3z\" fill=\"#24303c\"/>\
         <g fill=\"none\" stroke=\"#fff\" stroke-width=\"1.2\"><circle cx=\"15\" cy=\"10\" r=\"6\"/>\
         <path d=\"M9 10h12M15 4c3.300 3 3.300 9 0 12M15 4c-3.300 3-3.300 9 0 12\"/></g>\
         <text x=\"{middle}\" y=\"14\" fill=\"#fff\" font-family=\"Verdana,DejaVu Sans,sans-serif\" font-size=\"11\" text-anchor=\"middle\">{figures}</text></svg>\n"
    )
}
