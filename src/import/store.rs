//! From an importer's items to rows: one import, one transaction.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result, bail};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use rusqlite::Connection;

use super::{Item, Report, Sink, picture};
use crate::catalog::model::Media;
use crate::catalog::{self, Batch, Catalog, Changes, Role};

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

/// The embedded sample gallery. It is imported once in the life of a process: the preview asks for it after every change.
pub fn sample() -> Result<Catalog> {
    const NAME: &str = "the sample gallery";
    static IMAGE: OnceLock<Vec<u8>> = OnceLock::new();
    if let Some(image) = IMAGE.get() {
        return Catalog::from_image(NAME, image);
    }
    let mut catalog = Catalog::in_memory(NAME, |connection| {
        let (report, _) = fill(connection, false, false, super::files::import_sample)?;
        if report.has_left_out() {
            bail!("the embedded sample is faulty; this is a bug, please report it:\n{report}");
        }
        Ok(())
    })?;
    let _ = IMAGE.set(catalog.image()?);
    Ok(catalog)
}

/// Pictures whose files are made at a time, by all cores, and how many pixels they have together: as many as the four largest.
const PICTURES: usize = 16;
const PIXELS: u64 = 64 << 20;

/// Pictures whose files are to be made.
#[derive(Default)]
struct Waiting(Vec<(Media, Role, Vec<u8>)>);

impl Waiting {
    fn take(&mut self, batch: &mut Batch<'_>, media: Media, role: Role, bytes: Vec<u8>) -> Result<()> {
        if batch.has_renditions(&media, role)? {
            return Ok(());
        }
        self.0.push((media, role, bytes));
        let pixels: u64 = self.0.iter().map(|(media, ..)| u64::from(media.width) * u64::from(media.height)).sum();
        if self.0.len() < PICTURES && pixels < PIXELS { Ok(()) } else { self.make(batch) }
    }

    fn make(&mut self, batch: &mut Batch<'_>) -> Result<()> {
        let render = |(media, role, bytes): &(Media, Role, Vec<u8>)| picture::render(media, *role, bytes);
        let made: Vec<_> = self.0.par_iter().map(render).collect();
        for ((media, ..), renditions) in self.0.drain(..).zip(made) {
            batch.media(&media, &renditions?)?;
        }
        Ok(())
    }
}

/// Makes the files of the pictures that a catalog of an older format holds as they were imported.
fn render_old(batch: &mut Batch<'_>, report: &mut Report) -> Result<()> {
    let old = batch.unrendered()?;
    if old.is_empty() {
        return Ok(());
    }
    let mut waiting = Waiting::default();
    for (hash, roles) in old {
        let bytes = batch.imported_file(&hash)?;
        match picture::inspect(&bytes) {
            Ok(media) => {
                for role in roles {
                    waiting.take(batch, media.clone(), role, bytes.clone())?;
                }
            }
            Err(reason) => report.warn(format!("a picture of the older catalog is left out: {reason}")),
        }
    }
    waiting.make(batch)?;
    batch.forget_unrendered()
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
    render_old(&mut batch, &mut report)?;
    let mut waiting = Waiting::default();
    import(&mut report, &mut |item| {
        match item {
            Item::Source(source) => batch.source(&source),
            Item::Exported(time) => batch.exported(time)?,
            Item::Globals(globals) => batch.globals(globals),
            Item::Addon(addon) => batch.addon(*addon)?,
            Item::Media { media, role, bytes } => waiting.take(&mut batch, media, role, bytes)?,
        }
        Ok(())
    })?;
    if strict && report.has_left_out() {
        return Ok((report, None));
    }
    waiting.make(&mut batch)?;
    let changes = batch.finish()?;
    Ok((report, Some(changes)))
}
