//! The catalog: one SQLite file that holds a gallery. Importers write it, builds only read it.

pub mod key;
pub mod model;
pub mod overlay;
mod read;
mod rendition;
mod schema;
mod values;
mod write;

pub use read::{CardTexts, Catalog, Index, Unlisted, text_field};
pub use rendition::{Rendition, Role};
pub use schema::{complete, create, open_for_import};
pub use write::{Batch, Changes, owned_texts, shared_texts};
