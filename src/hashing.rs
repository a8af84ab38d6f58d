//! Hashing of what no stranger chooses.

use std::hash::Hasher;

use xxhash_rust::xxh3::xxh3_64;

/// Spreads numbers, addresses and the theme's own names, which are no stranger's choice, over a table: a full hash costs more than what is looked up.
#[derive(Default)]
pub struct NumberHasher(u64);

impl Hasher for NumberHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        words.iter().for_each(|word| self.write_u64(u64::from_le_bytes(*word)));
        let rest = rest.iter().fold(rest.len() as u64, |rest, byte| rest << 8 | u64::from(*byte));
        self.write_u64(rest);
    }

    fn write_u64(&mut self, value: u64) {
        // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): 2^64 divided by the golden ratio.
        self.0 = (self.0 ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(32);
    }

    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }
}

/// Multiplies a hash into another state: SplitMix64's finalizer (Steele et al., OOPSLA 2014), for values that are few bits.
pub fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// Of a field's name. Nearly all have 4 to 16 bytes: two numbers that overlap say all of it.
pub fn hash_name(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let (first, last) = match bytes.len() {
        8..=16 => (bytes.first_chunk::<8>().copied(), bytes.last_chunk::<8>().copied()),
        4..8 => {
            let wide = |four: &[u8; 4]| u64::from(u32::from_le_bytes(*four)).to_le_bytes();
            (bytes.first_chunk().map(wide), bytes.last_chunk().map(wide))
        }
        _ => (None, None),
    };
    match (first, last) {
        (Some(first), Some(last)) => {
            mix(u64::from_le_bytes(first).wrapping_add(bytes.len() as u64)) ^ u64::from_le_bytes(last).rotate_left(32)
        }
        _ => xxh3_64(bytes),
    }
}
