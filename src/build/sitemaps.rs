//! Sitemaps (sitemaps.org, protocol 0.9) for search engines: every page in every language that it truly exists in, with its other
//! languages.
//!
//! Pages are spread over buckets by a hash of their unit. A bucket is one file a language, and is written again only where the pages in
//! it, or their languages, are others than before.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::os::unix::fs::FileExt;

use anyhow::{Context, Result};
use rayon::prelude::*;
use xxhash_rust::xxh3::xxh3_64;

use super::record::{FileEntry, Record, UnitPages};
use crate::config::Config;
use crate::site::{Unit, fingerprint};

/// How many add-ons share a bucket: with ten pages each and thirty languages its files stay far below the 50,000 addresses and 50 MB
/// that the protocol allows.
const ADDONS: usize = 256;

/// What is collected while units are recorded.
pub struct Sitemaps {
    base_url: String,
    locales: Vec<String>,
    /// Pages that are to be found, in a temporary file without a name: they are many.
    spool: BufWriter<File>,
    length: u64,
    /// For each unit: its bucket, and where its pages are in the spool.
    units: Vec<(u32, u32, u64)>,
    /// For each bucket: of all that its files say.
    hashes: Vec<u64>,
}

/// A page's path and the languages it is to be found in.
type Found = (String, Vec<u16>);

impl Sitemaps {
    /// For a site with this many add-ons. None where some of its locales are not built: they would tell of fewer languages than
    /// the pages do.
    pub fn begin(config: &Config, locales: &[String], addons: usize) -> Result<Option<Sitemaps>> {
        if locales.len() < config.site.locales.len() {
            return Ok(None);
        }
        let base_url = config.site.base_url.clone();
        let file = tempfile::tempfile().context("sitemaps: a temporary file cannot be made; see TMPDIR")?;
        let buckets = addons.div_ceil(ADDONS).next_power_of_two();
        // Address and languages are what all files say alike.
        let hashes = vec![fingerprint(&(&base_url, locales)); buckets];
        let (spool, locales) = (BufWriter::new(file), locales.to_vec());
        Ok(Some(Sitemaps { base_url, locales, spool, length: 0, units: Vec::new(), hashes }))
    }

    pub fn add(&mut self, unit: &Unit, pages: &UnitPages) -> Result<()> {
        let mut found: Vec<Found> = Vec::new();
        for page in pages.pages.iter().filter(|page| page.indexed) {
            let path = &pages.path(page).path;
            match found.iter_mut().find(|(known, _)| known == path) {
                Some((_, editions)) => editions.push(page.edition - 1),
                None => found.push((path.clone(), vec![page.edition - 1])),
            }
        }
        if found.is_empty() {
            return Ok(());
        }
        found.iter_mut().for_each(|(_, editions)| editions.sort_unstable());
        found.sort_unstable();
        let bytes = postcard::to_allocvec(&found)?;
        // A part of a list by name is a unit of its own in each language: they are told together.
        let bucket = match unit {
            Unit::List(part) => fingerprint(&(&part.list, part.order, part.part)),
            unit => fingerprint(unit),
        } as usize
            % self.hashes.len();
        // Units come in any order.
        self.hashes[bucket] = self.hashes[bucket].wrapping_add(xxh3_64(&bytes));
        self.spool.write_all(&bytes).context("sitemaps: a temporary file cannot be written; see TMPDIR")?;
        self.units.push((bucket as u32, bytes.len() as u32, self.length));
        self.length += bytes.len() as u64;
        Ok(())
    }

    /// Writes what differs from the last build by `put`, and gives the hashes of the buckets and all files.
    pub fn write(
        mut self,
        last: Option<&Record>,
        put: &(dyn Fn(&str, &[u8]) -> Result<FileEntry> + Sync),
    ) -> Result<(Vec<u64>, Vec<FileEntry>)> {
        self.spool.flush()?;
        self.units.sort_unstable();
        let last = last.filter(|last| last.tail.sitemaps.len() == self.hashes.len());
        let bucket = |text: &mut String, (bucket, hash): (usize, &u64)| -> Result<Vec<FileEntry>> {
            let path = |locale: &str| format!("sitemaps/{locale}-{}.xml", bucket + 1);
            if let Some(last) = last.filter(|last| last.tail.sitemaps[bucket] == *hash) {
                return Ok(self.locales.iter().filter_map(|locale| last.file(&path(locale))).cloned().collect());
            }
            let found = self.found(bucket as u32)?;
            let mut files = Vec::new();
            for (edition, locale) in self.locales.iter().enumerate() {
                let mut here = found.iter().filter(|(_, editions)| editions.contains(&(edition as u16))).peekable();
                if here.peek().is_some() {
                    text.clear();
                    urls(text, &self.base_url, &self.locales, locale, here);
                    files.push(put(&path(locale), text.as_bytes())?);
                }
            }
            Ok(files)
        };
        let files: Vec<Vec<FileEntry>> =
            self.hashes.par_iter().enumerate().map_init(String::new, bucket).collect::<Result<_>>()?;
        let mut files = files.concat();
        files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        let mut index = String::from(HEAD);
        index += "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
        for file in &files {
            index += &format!("<sitemap><loc>{}</loc></sitemap>\n", escape(&format!("{}/{}", self.base_url, file.path)));
        }
        index += "</sitemapindex>\n";
        files.push(put("sitemap.xml", index.as_bytes())?);
        Ok((self.hashes, files))
    }

    /// The pages of a bucket by path; what several units tell of one page is put together.
    fn found(&self, bucket: u32) -> Result<Vec<Found>> {
        let from = self.units.partition_point(|(of, ..)| *of < bucket);
        let mine = self.units[from..].iter().take_while(|(of, ..)| *of == bucket);
        let mut found: Vec<Found> = Vec::new();
        for (_, length, offset) in mine {
            let mut bytes = vec![0; *length as usize];
            self.spool.get_ref().read_exact_at(&mut bytes, *offset).context("sitemaps: a temporary file cannot be read")?;
            found.extend(postcard::from_bytes::<Vec<Found>>(&bytes)?);
        }
        found.sort_unstable();
        found.dedup_by(|next, first| {
            let same = next.0 == first.0;
            if same {
                first.1.append(&mut next.1);
                first.1.sort_unstable();
            }
            same
        });
        Ok(found)
    }
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn urls<'f>(text: &mut String, base_url: &str, locales: &[String], locale: &str, found: impl Iterator<Item = &'f Found>) {
    *text += HEAD;
    *text += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    // What is alike in all addresses is made once: there are as many as pages times languages.
    let base = escape(base_url);
    let own = format!("<url><loc>{base}/{locale}/");
    let others: Vec<String> = locales
        .iter()
        .map(|other| format!("<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{base}/{other}/"))
        .collect();
    for (path, editions) in found {
        let path = escape(path.strip_suffix("index.html").unwrap_or(path));
        *text += &own;
        *text += &path;
        *text += "</loc>";
        if editions.len() > 1 {
            for other in editions.iter().filter_map(|edition| others.get(usize::from(*edition))) {
                *text += other;
                *text += &path;
                *text += "\"/>";
            }
        }
        *text += "</url>\n";
    }
    *text += "</urlset>\n";
}

fn escape(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}
