//! Plain text as paragraphs: blank lines part them, single line breaks are kept. Addresses are not made into links, so
//! that a review cannot advertise.

use super::chars::push_text;

/// Safe by construction: everything is escaped, only `p` and `br` are added.
pub(super) fn html(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len() + 32);
    let mut open = false;
    for line in raw.split(['\n', '\u{2028}', '\u{2029}', '\u{85}']) {
        let line = line.trim();
        if line.is_empty() {
            if std::mem::take(&mut open) {
                out.push_str("</p>");
            }
            continue;
        }
        out.push_str(if open { "<br>" } else { "<p>" });
        open = true;
        push_text(&mut out, line);
    }
    if open {
        out.push_str("</p>");
    }
    out
}
