//! Pictures: the one place where what others drew or photographed is decoded. It is bounded in bytes, pixels and memory; what comes
//! out is pixels alone, so neither a place, a camera nor a hidden payload of the original is ever published.

use std::collections::HashSet;
use std::io::Cursor;

use anyhow::{Context, Result, anyhow};
use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::U8x4;
use fast_image_resize::{ResizeAlg, ResizeOptions, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits, RgbaImage};

use crate::catalog::key::media_hash;
use crate::catalog::model::{Media, MediaKind};
use crate::catalog::{Rendition, Role};
use crate::import::{Item, Report, Sink, limit, svg};

/// What a decoder may take: the largest picture with 16 bits a channel, twice, and some room.
const MEMORY: u64 = 288 << 20;

/// Of JPEG and WebP, from 0 to 100: at 84 letters on coloured ground were still clear in the screenshots that were looked at.
const QUALITY: u8 = 84;

/// What the picture is.
///
/// # Errors
/// Why it cannot be used: too large, another format, broken, or an SVG with more than shapes in it.
pub fn inspect(bytes: &[u8]) -> Result<Media, String> {
    if bytes.len() as u64 > limit::PICTURE {
        return Err("larger than 2 MiB".to_owned());
    }
    let hash = media_hash(bytes);
    let Some(format) = format_of(bytes) else {
        if !bytes.trim_ascii_start().starts_with(b"<") {
            return Err("not a PNG, JPEG, WebP, GIF or SVG picture".to_owned());
        }
        let (width, height) = svg::check(bytes)?;
        sized(width, height)?;
        return Ok(Media { hash, kind: MediaKind::Svg, width, height });
    };
    let pixels = decode(bytes, format)?;
    let kind = if format == ImageFormat::Jpeg { MediaKind::Jpeg } else { MediaKind::Png };
    Ok(Media { hash, kind, width: pixels.width(), height: pixels.height() })
}

/// The files of a picture that pages show.
///
/// # Errors
/// A picture that [`inspect`] refuses, or an encoder that fails, which only memory can cause.
pub fn render(media: &Media, role: Role, bytes: &[u8]) -> Result<Vec<(Rendition, Vec<u8>)>> {
    let renditions = media.renditions(role);
    let Some(format) = format_of(bytes) else {
        return Ok(renditions.into_iter().map(|rendition| (rendition, bytes.to_vec())).collect());
    };
    let pixels = decode(bytes, format).map_err(|reason| anyhow!(reason))?;
    let alpha = media.kind != MediaKind::Jpeg && pixels.color().has_alpha();
    // In one layout of channels: the code that resizes in every layout would be a third of this program.
    let pixels = pixels.into_rgba8();
    let mut resizer = Resizer::new();
    let made = renditions.into_iter().map(|rendition| {
        let scaled = resize(&mut resizer, &pixels, alpha, rendition)?;
        let scaled = DynamicImage::ImageRgba8(scaled);
        let scaled = if alpha { scaled } else { scaled.into_rgb8().into() };
        // By its size alone, so that a picture of two uses is the same whichever came first.
        let lossless = media.kind == MediaKind::Png && rendition.width.max(rendition.height) <= 256;
        Ok((rendition, encode(&scaled, rendition.kind, lossless)?))
    });
    made.collect::<Result<_>>().context("a picture cannot be encoded")
}

/// The formats that are read, told by the first bytes.
fn format_of(bytes: &[u8]) -> Option<ImageFormat> {
    let format = image::guess_format(bytes).ok()?;
    matches!(format, ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP | ImageFormat::Gif).then_some(format)
}

fn sized(width: u32, height: u32) -> Result<(), String> {
    if width == 0 || height == 0 {
        return Err("a picture without width or height".to_owned());
    }
    if width.max(height) as usize > limit::PIXELS {
        return Err(format!("{width} × {height} pixels, where 4,096 are the most"));
    }
    Ok(())
}

/// The pixels, as they are looked at; of an animation its first picture.
fn decode(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, String> {
    let broken = |error: image::ImageError| format!("a broken picture ({error})");
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    sized(width, height)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut pixels = DynamicImage::from_decoder(decoder).map_err(broken)?;
    pixels.apply_orientation(orientation);
    Ok(pixels)
}

fn resize(resizer: &mut Resizer, pixels: &RgbaImage, alpha: bool, to: Rendition) -> Result<RgbaImage> {
    if pixels.dimensions() == (to.width, to.height) {
        return Ok(pixels.clone());
    }
    let source = TypedImageRef::<U8x4>::from_buffer(pixels.width(), pixels.height(), pixels)?;
    let mut scaled = RgbaImage::new(to.width, to.height);
    let mut target = TypedImage::<U8x4>::from_buffer(to.width, to.height, &mut scaled)?;
    // Colours of transparent pixels are weighed by their alpha, or they would bleed into the edges.
    let options =
        ResizeOptions::new().resize_alg(ResizeAlg::Convolution(fast_image_resize::FilterType::Lanczos3)).use_alpha(alpha);
    resizer.resize_typed(&source, &mut target, &options)?;
    Ok(scaled)
}

fn encode(pixels: &DynamicImage, kind: MediaKind, lossless: bool) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    let (width, height, color) = (pixels.width(), pixels.height(), pixels.color());
    match kind {
        MediaKind::Webp => {
            let mut config = webp::WebPConfig::new().map_err(|()| anyhow!("libwebp is of another version than its header"))?;
            config.lossless = i32::from(lossless);
            config.quality = if lossless { 75.0 } else { f32::from(QUALITY) };
            // Letters in colour stay sharp.
            config.use_sharp_yuv = 1;
            let layout = if color.has_alpha() { webp::PixelLayout::Rgba } else { webp::PixelLayout::Rgb };
            let encoded = webp::Encoder::new(pixels.as_bytes(), layout, width, height).encode_advanced(&config);
            out.extend_from_slice(&encoded.map_err(|error| anyhow!("{error:?}"))?);
        }
        MediaKind::Jpeg => {
            JpegEncoder::new_with_quality(&mut out, QUALITY).write_image(pixels.as_bytes(), width, height, color.into())?;
        }
        MediaKind::Png => {
            let encoder = PngEncoder::new_with_quality(&mut out, CompressionType::Default, FilterType::Adaptive);
            encoder.write_image(pixels.as_bytes(), width, height, color.into())?;
        }
        MediaKind::Svg => return Err(anyhow!("a drawing has no pixels")),
    }
    Ok(out)
}

/// The pictures that an import has given out, by hash and role.
#[derive(Debug, Default)]
pub struct Pictures(HashSet<(String, Role)>);

impl Pictures {
    /// Gives a picture to the sink, unless the same bytes went there before for the same use.
    pub fn send(&mut self, media: Media, role: Role, bytes: Vec<u8>, report: &mut Report, sink: &mut Sink) -> Result<()> {
        if !self.0.insert((media.hash.clone(), role)) {
            return Ok(());
        }
        report.media.stored += 1;
        report.media.bytes += bytes.len() as u64;
        sink(Item::Media { media, role, bytes })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A picture with soft, half transparent shapes, in the format asked for.
    fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let pixel =
            |x: u32, y: u32| image::Rgba([(x * 255 / width) as u8, (y * 255 / height) as u8, 90, if x > y { 255 } else { 40 }]);
        let pixels = DynamicImage::ImageRgba8(image::RgbaImage::from_fn(width, height, pixel));
        let pixels = if format == ImageFormat::Jpeg { DynamicImage::ImageRgb8(pixels.into_rgb8()) } else { pixels };
        let mut out = Cursor::new(Vec::new());
        pixels.write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    /// A JPEG with what a camera notes: how it was held, and a text that must not be published.
    fn photograph(width: u32, height: u32, orientation: u8) -> Vec<u8> {
        let plain = picture(width, height, ImageFormat::Jpeg);
        // TIFF, little endian: one directory with the orientation (0x0112, short) and a text (0x010E, ASCII) behind it.
        let secret = b"52.52N 13.40E, camera 4711\0";
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
        exif.extend_from_slice(&[0x0e, 0x01, 2, 0, secret.len() as u8, 0, 0, 0, 38, 0, 0, 0]);
        exif.extend_from_slice(&[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
        exif.extend_from_slice(&[0, 0, 0, 0]);
        exif.extend_from_slice(secret);
        let mut out = plain[..2].to_vec();
        out.extend_from_slice(&[0xff, 0xe1]);
        out.extend_from_slice(&(exif.len() as u16 + 2).to_be_bytes());
        out.extend_from_slice(&exif);
        out.extend_from_slice(&plain[2..]);
        out
    }

    fn has(bytes: &[u8], text: &[u8]) -> bool {
        bytes.windows(text.len()).any(|window| window == text)
    }

    #[test]
    fn every_format_becomes_files_of_the_sizes_that_pages_name() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Gif] {
            let bytes = picture(700, 420, format);
            let media = inspect(&bytes).unwrap();
            assert_eq!((media.width, media.height), (700, 420), "{format:?}");
            for role in [Role::Icon, Role::Screenshot] {
                let made = render(&media, role, &bytes).unwrap();
                assert_eq!(made.iter().map(|(one, _)| *one).collect::<Vec<_>>(), media.renditions(role));
                for (rendition, bytes) in made {
                    let back = image::load_from_memory(&bytes).unwrap();
                    assert_eq!((back.width(), back.height()), (rendition.width, rendition.height), "{format:?} {rendition:?}");
                    let transparent = back.color().has_alpha() && back.to_rgba8().pixels().any(|pixel| pixel.0[3] < 128);
                    assert_eq!(
                        transparent,
                        format != ImageFormat::Jpeg && format != ImageFormat::Gif,
                        "{format:?} {rendition:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn what_a_camera_notes_turns_the_picture_and_is_not_published() {
        let bytes = photograph(640, 400, 6);
        assert!(has(&bytes, b"camera 4711"));
        let media = inspect(&bytes).unwrap();
        assert_eq!((media.width, media.height), (400, 640), "held upright");
        for (rendition, bytes) in render(&media, Role::Screenshot, &bytes).unwrap() {
            let back = image::load_from_memory(&bytes).unwrap();
            assert_eq!((back.width(), back.height()), (400, 640));
            assert!(!has(&bytes, b"camera") && !has(&bytes, b"Exif") && !has(&bytes, b"EXIF"), "{rendition:?}");
        }
    }

    #[test]
    fn what_is_transparent_does_not_bleed() {
        // Red that nobody sees beside blue that everybody does.
        let pixel = |x: u32, _| if x < 128 { image::Rgba([255, 0, 0, 0]) } else { image::Rgba([0, 0, 255, 255]) };
        let pixels = DynamicImage::ImageRgba8(image::RgbaImage::from_fn(256, 256, pixel));
        let mut bytes = Cursor::new(Vec::new());
        pixels.write_to(&mut bytes, ImageFormat::Png).unwrap();
        let media = inspect(bytes.get_ref()).unwrap();
        let made = render(&media, Role::Icon, bytes.get_ref()).unwrap();
        let (_, small) = made.iter().find(|(one, _)| one.width == 64).unwrap();
        let back = image::load_from_memory(small).unwrap().to_rgba8();
        assert!(back.pixels().all(|pixel| pixel.0[3] < 8 || pixel.0[0] < 8), "no red where anything is seen");
    }

    #[test]
    fn what_is_broken_or_a_bomb_is_refused() {
        let whole = picture(200, 200, ImageFormat::Png);
        assert!(inspect(&whole[..whole.len() / 2]).unwrap_err().starts_with("a broken picture"));
        // A header that promises more pixels than any picture has.
        let mut bomb = whole.clone();
        bomb[16..24].copy_from_slice(&[0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]);
        let crc = crc32(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&crc.to_be_bytes());
        assert_eq!(inspect(&bomb).unwrap_err(), "100000 × 100000 pixels, where 4,096 are the most");
        assert_eq!(inspect(b"BM....").unwrap_err(), "not a PNG, JPEG, WebP, GIF or SVG picture");
        assert_eq!(inspect(&vec![0; (2 << 20) + 1]).unwrap_err(), "larger than 2 MiB");
    }

    fn crc32(bytes: &[u8]) -> u32 {
        let mut crc = flate2::Crc::new();
        crc.update(bytes);
        crc.sum()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        /// Files with wrong bytes anywhere are shown or refused, and what is shown can be published.
        #[test]
        fn no_file_brings_an_import_down(
            format in 0..4usize,
            changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        ) {
            let format = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Gif][format];
            let mut bytes = picture(40, 30, format);
            for (place, byte) in changes {
                let at = place.index(bytes.len());
                bytes[at] = byte;
            }
            if let Ok(media) = inspect(&bytes) {
                let made = render(&media, Role::Icon, &bytes).unwrap();
                prop_assert_eq!(made.len(), media.renditions(Role::Icon).len());
            }
        }
    }
}
