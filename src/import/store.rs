//! From an importer's items to rows: one import, one transaction.

use std::path::Path;

use anyhow::{Result, bail};
use include_dir::{Dir, include_dir};
use rusqlite::Connection;

use super::files::{self, Gallery};
use super::{Item, Options, Report, Sink};
use crate::catalog::{Batch, Catalog, Changes};

static SAMPLE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content/sample");

/// Runs an importer into the catalog at `path`. On any error the catalog is as it was.
pub fn into_catalog(path: &Path, import: impl FnOnce(&mut Report, &mut Sink<'_>) -> Result<()>) -> Result<(Report, Changes)> {
    let existed = path.exists();
    let mut connection = crate::catalog::open_for_import(path)?;
    let done = fill(&mut connection, import);
    if done.is_err() && !existed {
        // An empty catalog that nobody asked for would only puzzle the next command.
        drop(connection);
        let _ = std::fs::remove_file(path);
    }
    done
}

/// The embedded sample gallery.
pub fn sample() -> Result<Catalog> {
    Catalog::in_memory("the sample gallery", |connection| {
        let import = |report: &mut Report, sink: &mut Sink<'_>| {
            files::import(Gallery::Embedded(&SAMPLE), &Options::default(), report, sink)
        };
        let (report, _) = fill(connection, import)?;
        if report.has_left_out() {
            bail!("the embedded sample is faulty; this is a bug, please report it:\n{report}");
        }
        Ok(())
    })
}

fn fill(connection: &mut Connection, import: impl FnOnce(&mut Report, &mut Sink<'_>) -> Result<()>) -> Result<(Report, Changes)> {
    let mut batch = Batch::begin(connection)?;
    let mut report = Report::default();
    import(&mut report, &mut |item| {
        match item {
            Item::Source(source) => batch.source(&source),
            Item::Globals(globals) => batch.globals(globals),
            Item::Addon(addon) => batch.addon(*addon)?,
            Item::Media { media, bytes } => batch.media(&media, &bytes)?,
        }
        Ok(())
    })?;
    let changes = batch.finish()?;
    Ok((report, changes))
}
