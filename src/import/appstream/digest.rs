//! The digest of a release's file, of the several that a source may give.

/// The best digest of several, as `algorithm:hexadecimal`; `None` where none is sound.
pub fn best<'a>(digests: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<String> {
    let rank = |algorithm: &str| match algorithm {
        "sha256" => Some((0, 64)),
        "sha512" => Some((1, 128)),
        "blake3" => Some((2, 64)),
        "blake2b" => Some((3, 128)),
        // MD5 and SHA-1 prove nothing any more.
        _ => None,
    };
    let sound = digests.into_iter().filter_map(|(algorithm, hex)| {
        let (rank, length) = rank(algorithm)?;
        let hex = hex.trim();
        let sound = hex.len() == length && hex.bytes().all(|b| b.is_ascii_hexdigit());
        sound.then(|| (rank, format!("{algorithm}:{}", hex.to_ascii_lowercase())))
    });
    sound.min().map(|(_, digest)| digest)
}
