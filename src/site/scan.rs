//! A code (QR, ISO/IEC 18004) that leads a phone to the page that a desktop shows: for what can be installed on phones.

use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;

use crate::catalog::model::Version;

/// A code as templates see it.
#[derive(Serialize)]
pub struct Scan {
    /// Lines through the dark modules, as the `d` of an SVG path with a stroke of one unit.
    pub path: String,
    /// The width of the drawing, with the quiet zone that scanners need (four modules on each side).
    pub size: usize,
}

/// Whether a version can be installed on a phone.
pub fn is_for_phones(version: &Version) -> bool {
    version.compatibility.iter().any(|range| range.application.ends_with("-android") || range.application == "android")
        || version.files.iter().any(|file| file.platform == "android")
}

const QUIET: usize = 4;

/// The code of an address; none where it is too long for one.
pub fn code(address: &str) -> Option<Scan> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let colors = code.to_colors();
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        // Lines through the middle of the rows, one module thick: half as long as rectangles.
        let (mut x, mut drawn) = (0, None);
        while x < width {
            let run = row[x..].iter().take_while(|color| **color == Color::Dark).count();
            if run > 0 {
                path += &match drawn {
                    None => format!("M{} {}.5h{run}", x + QUIET, y + QUIET),
                    Some(end) => format!("m{} 0h{run}", x - end),
                };
                drawn = Some(x + run);
            }
            x += run.max(1);
        }
    }
    Some(Scan { path, size: width + 2 * QUIET })
}
