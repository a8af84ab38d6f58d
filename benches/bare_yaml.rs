//! The bare parsing of an AppStream export: gunzip, and one pass over the YAML parser's events that keeps nothing.
//!
//! `cargo bench --bench bare_yaml -- FILE...` reads each file once and prints one JSON object a file. What an import costs
//! beyond this is Remora's own: import.py compares the two.

use std::fs::File;
use std::io::Read;
use std::time::Instant;

use flate2::bufread::MultiGzDecoder;
use saphyr_parser::{Event, Parser};

fn main() {
    // Cargo adds `--bench`.
    for path in std::env::args().skip(1).filter(|argument| !argument.starts_with("--")) {
        if let Err(error) = measure(&path) {
            eprintln!("{path}: {error}");
            std::process::exit(1);
        }
    }
}

fn measure(path: &str) -> Result<(), Box<dyn std::error::Error>> {
    let started = Instant::now();
    let mut text = String::new();
    MultiGzDecoder::new(std::io::BufReader::with_capacity(128 << 10, File::open(path)?)).read_to_string(&mut text)?;
    let unpacked = started.elapsed();
    let (mut documents, mut scalars, mut bytes) = (0u64, 0u64, 0u64);
    for event in Parser::new_from_str(&text) {
        match event?.0 {
            Event::DocumentStart(_) => documents += 1,
            Event::Scalar(value, ..) => {
                scalars += 1;
                bytes += value.len() as u64;
            }
            _ => {}
        }
    }
    let parsed = started.elapsed() - unpacked;
    println!(
        "{{\"documents\": {documents}, \"scalars\": {scalars}, \"scalar_bytes\": {bytes}, \"gunzip_ms\": {:.1}, \"parse_ms\": {:.1}}}",
        unpacked.as_secs_f64() * 1e3,
        parsed.as_secs_f64() * 1e3
    );
    Ok(())
}
