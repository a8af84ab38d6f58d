//! Renditions: the sizes and formats in which a picture is published. Which there are follows from the picture alone, so whoever
//! shows one knows their names without looking.

use super::model::{Media, MediaKind};

/// What a picture is shown as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Icon,
    Screenshot,
}

/// One file of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rendition {
    /// In pixels.
    pub width: u32,
    pub height: u32,
    pub kind: MediaKind,
}

impl Role {
    /// Pixels of the files: icons by their longer side (48 and 96 CSS pixels on screens of one to three), screenshots by their
    /// width (a column of a grid, a phone or half a desktop, and all of one). Smaller pictures are not enlarged.
    const fn steps(self) -> &'static [u32] {
        match self {
            Role::Icon => &[64, 128, 256],
            Role::Screenshot => &[480, 960, 1_920],
        }
    }

    /// The longest step of the file for browsers without WebP, of which there are few.
    const fn fallback(self) -> u32 {
        match self {
            Role::Icon => 128,
            Role::Screenshot => 960,
        }
    }
}

impl Rendition {
    /// The end of its file's name, which also names it in the catalog: `960x540.webp`, or `svg` for a drawing.
    #[must_use]
    pub fn name(&self) -> String {
        match self.kind {
            MediaKind::Svg => "svg".to_owned(),
            kind => format!("{}x{}.{}", self.width, self.height, kind.extension()),
        }
    }
}

impl Media {
    /// All files of the picture, the one for every browser first, then WebP from the smallest.
    #[must_use]
    pub fn renditions(&self, role: Role) -> Vec<Rendition> {
        if self.kind == MediaKind::Svg {
            return vec![Rendition { width: self.width, height: self.height, kind: MediaKind::Svg }];
        }
        let long = match role {
            Role::Icon => self.width.max(self.height),
            Role::Screenshot => self.width,
        }
        // No catalog that Remora wrote has a picture of no width.
        .max(1);
        let steps = role.steps();
        let top = long.min(steps[steps.len() - 1]);
        let edges = steps.iter().copied().filter(|step| *step < top).chain([top]);
        let sized = |edge: u32, kind| {
            let scaled = |side: u32| {
                let exact = u64::from(side) * u64::from(edge);
                u32::try_from((exact + u64::from(long) / 2) / u64::from(long)).unwrap_or(u32::MAX).max(1)
            };
            Rendition { width: scaled(self.width), height: scaled(self.height), kind }
        };
        let fallback = edges.clone().filter(|edge| *edge <= role.fallback()).max().unwrap_or(top);
        std::iter::once(sized(fallback, self.kind)).chain(edges.map(|edge| sized(edge, MediaKind::Webp))).collect()
    }

    /// Where a rendition is published.
    #[must_use]
    pub fn path(&self, rendition: &Rendition) -> String {
        match rendition.kind {
            MediaKind::Svg => format!("media/{}.svg", self.hash),
            _ => format!("media/{}-{}", self.hash, rendition.name()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(width: u32, height: u32, kind: MediaKind, role: Role) -> Vec<String> {
        let media = Media { hash: "0".repeat(32), kind, width, height };
        media.renditions(role).iter().map(Rendition::name).collect()
    }

    #[test]
    fn sizes_follow_from_the_picture_and_never_exceed_it() {
        assert_eq!(names(128, 128, MediaKind::Png, Role::Icon), ["128x128.png", "64x64.webp", "128x128.webp"]);
        assert_eq!(names(48, 48, MediaKind::Png, Role::Icon), ["48x48.png", "48x48.webp"]);
        assert_eq!(names(500, 1000, MediaKind::Jpeg, Role::Icon), ["64x128.jpg", "32x64.webp", "64x128.webp", "128x256.webp"]);
        assert_eq!(
            names(2_560, 1_440, MediaKind::Png, Role::Screenshot),
            ["960x540.png", "480x270.webp", "960x540.webp", "1920x1080.webp"]
        );
        assert_eq!(names(1_280, 1, MediaKind::Jpeg, Role::Screenshot), ["960x1.jpg", "480x1.webp", "960x1.webp", "1280x1.webp"]);
        assert_eq!(names(4_000, 3, MediaKind::Svg, Role::Screenshot), ["svg"]);
    }
}
