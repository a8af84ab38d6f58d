//! From an importer's items to rows: one import, one transaction.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use rusqlite::Connection;

use super::{Item, Report, Sink};
use crate::catalog::{self, Batch, Catalog, Changes};

/// Runs an importer into the catalog at `path`. On any error, and where `strict` refuses what was left out, the catalog is
/// as it was.
pub fn into_catalog(
    path: &Path,
    strict: bool,
    force: bool,
    import: impl FnOnce(&mut Report, &mut Sink<'_>) -> Result<()>,
) -> Result<(Report, Option<Changes>)> {
    // An empty file, such as a fresh temporary one, is a catalog to be made.
    if path.metadata().is_ok_and(|file| file.is_dir() || file.len() > 0) {
        return fill(&mut catalog::open_for_import(path)?, strict, force, import);
    }
    // A new catalog gets its name when it is whole.
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".{}.partial", std::process::id()));
    let partial = Partial(path.with_file_name(name));
    let _ = std::fs::remove_file(&partial.0);
    let mut connection = catalog::create(&partial.0)?;
    let done = fill(&mut connection, strict, force, import)?;
    if done.1.is_none() {
        return Ok(done);
    }
    catalog::complete(&connection)?;
    connection.close().map_err(|(_, error)| error).context("the catalog cannot be completed")?;
    File::open(&partial.0).and_then(|file| file.sync_all()).with_context(|| format!("{}: cannot be written", path.display()))?;
    // An empty file may stand there; a catalog that another import made meanwhile is not overwritten.
    if path.metadata().is_ok_and(|file| file.len() == 0) {
        let _ = std::fs::remove_file(path);
    }
    match std::fs::hard_link(&partial.0, path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            bail!("{}: another import made this catalog meanwhile; run the import again", path.display())
        }
        // A file system without hard links.
        Err(_) => std::fs::rename(&partial.0, path).with_context(|| format!("{}: cannot be written", path.display()))?,
        Ok(()) => {}
    }
    Ok(done)
}

/// A catalog that is not whole yet; removed unless it got its name.
struct Partial(PathBuf);

impl Drop for Partial {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Opens a catalog, or the embedded sample gallery where none is named.
pub fn open_or_sample(path: Option<&Path>) -> Result<Catalog> {
    path.map_or_else(sample, Catalog::open)
}

/// The embedded sample gallery.
pub fn sample() -> Result<Catalog> {
    Catalog::in_memory("the sample gallery", |connection| {
        let (report, _) = fill(connection, false, false, super::files::import_sample)?;
        if report.has_left_out() {
            bail!("the embedded sample is faulty; this is a bug, please report it:\n{report}");
        }
        Ok(())
    })
}

/// Under `strict`, an import that left anything out is not stored: there are no changes then.
fn fill(
    connection: &mut Connection,
    strict: bool,
    force: bool,
    import: impl FnOnce(&mut Report, &mut Sink<'_>) -> Result<()>,
) -> Result<(Report, Option<Changes>)> {
    let mut batch = Batch::begin(connection, force)?;
    let mut report = Report::default();
    import(&mut report, &mut |item| {
        match item {
            Item::Source(source) => batch.source(&source),
            Item::Exported(time) => batch.exported(time)?,
            Item::Globals(globals) => batch.globals(globals),
            Item::Addon(addon) => batch.addon(*addon)?,
            Item::Media { media, bytes } => batch.media(&media, &bytes)?,
        }
        Ok(())
    })?;
    if strict && report.has_left_out() {
        return Ok((report, None));
    }
    let changes = batch.finish()?;
    Ok((report, Some(changes)))
}
