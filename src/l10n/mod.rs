//! Languages: tags, the one fallback rule, interface messages (Fluent), and formats by CLDR (ICU4X).

mod bundle;
mod fallback;
mod format;
mod load;
mod messages;
mod negotiate;
mod number;
mod problem;
mod pseudo;
mod source;
mod tag;

pub use fallback::{Chain, Step};
pub use fluent_bundle::{FluentArgs, FluentValue};
pub use format::{Formats, SizeUnit, autonym};
pub use load::{ACCEPTED, MessageFile, Sources, Voice, accepted, fingerprint, load, sources};
pub use messages::{MessageError, MessageSet, Messages};
pub use negotiate::{negotiate, rules};
pub use problem::Problem;
pub use pseudo::{MARK_END, MARK_MESSAGE, MARK_TEXT, MARKS, Pseudo, last_letter};
pub use tag::{Direction, MAX_TAG_BYTES, MAX_TAGS, Tag, TagError, TagReason};
