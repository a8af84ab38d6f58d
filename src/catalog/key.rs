//! Keys that follow from what they name, so that two imports of the same data in any order make the same rows.

use xxhash_rust::xxh3::{xxh3_64, xxh3_128};

/// The add-on's key in the catalog: 63 bits of XXH3 over its guid, never 0.
///
/// 100,000 add-ons collide with a chance of 5e-10; the unique guid column would say so and the import would fail whole.
pub fn addon_id(guid: &str) -> i64 {
    ((xxh3_64(guid.as_bytes()) >> 1) as i64).max(1)
}

/// The content hash that names a media file: 32 hexadecimal digits.
pub fn media_hash(bytes: &[u8]) -> String {
    format!("{:032x}", xxh3_128(bytes))
}
