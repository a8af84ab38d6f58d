//! How the model's small enums and tags are spelled in the catalog's columns.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};

use super::model::{Format, MediaKind, Status};
use crate::l10n::Tag;

macro_rules! spelled {
    ($type:ident { $($variant:ident = $text:literal),+ $(,)? }) => {
        impl $type {
            pub const fn as_str(self) -> &'static str {
                match self { $($type::$variant => $text),+ }
            }

            pub fn from_name(text: &str) -> Option<$type> {
                match text { $($text => Some($type::$variant),)+ _ => None }
            }
        }

        impl ToSql for $type {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.as_str().into())
            }
        }

        impl FromSql for $type {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<$type> {
                let text = value.as_str()?;
                $type::from_name(text)
                    .ok_or_else(|| FromSqlError::Other(format!(concat!(stringify!($type), ": unknown value {:?}"), text).into()))
            }
        }
    };
}

spelled!(Format { Plain = "plain", Markdown = "markdown", Html = "html" });
spelled!(Status { Listed = "listed", Pending = "pending", Rejected = "rejected", Disabled = "disabled", Removed = "removed" });
spelled!(MediaKind { Png = "png", Jpeg = "jpeg", Webp = "webp", Svg = "svg" });

impl MediaKind {
    /// The file name extension that servers know.
    pub const fn extension(self) -> &'static str {
        match self {
            MediaKind::Jpeg => "jpg",
            other => other.as_str(),
        }
    }
}

impl ToSql for Tag {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.as_str().into())
    }
}

impl FromSql for Tag {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Tag> {
        Tag::parse(value.as_str()?).map_err(|error| FromSqlError::Other(error.to_string().into()))
    }
}
