//! Pictures: whether a file is one that a page may show, told by its bytes, and handing each to the sink once.

use std::collections::HashSet;

use anyhow::Result;

use crate::catalog::key::media_hash;
use crate::catalog::model::{Media, MediaKind};
use crate::import::{Item, Report, Sink, limit, svg};

/// What the picture is.
///
/// # Errors
/// Why it cannot be used: too large, another format, broken, or an SVG with more than shapes in it.
pub fn inspect(bytes: &[u8]) -> Result<Media, String> {
    if bytes.len() as u64 > limit::PICTURE {
        return Err("larger than 2 MiB".to_owned());
    }
    let (kind, width, height) = match imagesize::image_type(bytes) {
        Ok(imagesize::ImageType::Png) => (MediaKind::Png, 0, 0),
        Ok(imagesize::ImageType::Jpeg) => (MediaKind::Jpeg, 0, 0),
        Ok(imagesize::ImageType::Webp) => (MediaKind::Webp, 0, 0),
        Ok(imagesize::ImageType::Gif) => (MediaKind::Gif, 0, 0),
        _ if bytes.trim_ascii_start().starts_with(b"<") => {
            let (width, height) = svg::check(bytes)?;
            (MediaKind::Svg, width, height)
        }
        _ => return Err("not a PNG, JPEG, WebP, GIF or SVG picture".to_owned()),
    };
    let (width, height) = match kind {
        MediaKind::Svg => (width, height),
        _ => {
            let size = imagesize::blob_size(bytes).map_err(|error| format!("a broken picture ({error})"))?;
            (size.width as u32, size.height as u32)
        }
    };
    if width == 0 || height == 0 {
        return Err("a picture without width or height".to_owned());
    }
    if width.max(height) as usize > limit::PIXELS {
        return Err(format!("{width} × {height} pixels, where 4,096 are the most"));
    }
    Ok(Media { hash: media_hash(bytes), kind, width, height })
}

/// The pictures that an import has given out, by hash.
#[derive(Debug, Default)]
pub struct Pictures(HashSet<String>);

impl Pictures {
    /// Gives a picture to the sink, unless the same bytes went there before.
    pub fn send(&mut self, media: Media, bytes: Vec<u8>, report: &mut Report, sink: &mut Sink) -> Result<()> {
        if !self.0.insert(media.hash.clone()) {
            return Ok(());
        }
        report.media.stored += 1;
        report.media.bytes += bytes.len() as u64;
        sink(Item::Media { media, bytes })
    }
}
