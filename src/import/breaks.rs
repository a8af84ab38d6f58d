//! Texts of addons.mozilla.org, in which lines are lines.

/// The site showed a text's lines as lines, unless its author had made paragraphs of it.
pub fn with_breaks(raw: &str) -> String {
    const BLOCKS: [&str; 8] = ["<p", "<br", "<ul", "<ol", "<li", "<table", "<div", "<pre"];
    let raw = raw.replace("\r\n", "\n");
    let lower = raw.to_ascii_lowercase();
    match raw.contains('\n') && !BLOCKS.iter().any(|block| lower.contains(block)) {
        true => {
            let paragraphs = raw.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
            paragraphs.map(|paragraph| format!("<p>{}</p>", paragraph.replace('\n', "<br>\n"))).collect::<Vec<_>>().join("\n")
        }
        false => raw,
    }
}
