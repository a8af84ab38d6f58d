//! SIGINT and SIGTERM: the build ends between two units and leaves the last good site.

use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Result, bail};

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// A build that was asked to stop; the exit code tells it from a failure.
#[derive(Debug, thiserror::Error)]
#[error("interrupted; the last site is as it was")]
pub struct Interrupted;

/// Begins to listen. A second signal ends the process at once, which leaves the last good site too.
pub fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let handler = ctrlc::set_handler(|| {
            if INTERRUPTED.swap(true, Ordering::SeqCst) {
                std::process::exit(130);
            }
        });
        if let Err(error) = handler {
            eprintln!("note: signals cannot be watched ({error}); interrupting ends the build at once");
        }
    });
}

pub fn check() -> Result<()> {
    if INTERRUPTED.load(Ordering::Relaxed) {
        bail!(Interrupted);
    }
    Ok(())
}
