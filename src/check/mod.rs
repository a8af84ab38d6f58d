//! Checking a built site: links, markup, budgets. It reads only what a server would serve.

mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use serde::Serialize;
use walkdir::WalkDir;

use crate::config::Config;
use crate::output::site_root;

/// What a check found.
#[derive(Debug, Serialize)]
pub struct Report {
    pub pages: usize,
    pub files: usize,
    pub links: usize,
    /// Links to locales of the site that this build left out: not followed.
    pub links_not_built: usize,
    /// The first of each kind, with the page.
    pub problems: Vec<Problem>,
    pub problems_total: usize,
    /// The heaviest page of each kind after brotli, in bytes.
    pub heaviest: BTreeMap<String, Weight>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    pub page: String,
    pub what: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Weight {
    pub page: String,
    pub bytes: usize,
}

/// Problems that are listed by name; the rest are only counted.
const LISTED: usize = 50;

/// Checks the site in `dir`, or in `dir/current`.
pub fn check(dir: &Path, config: &Config) -> Result<Report> {
    let budget = &config.budget;
    let root = site_root(dir);
    // The link may be switched while we read: one release is checked to the end.
    let root =
        std::fs::canonicalize(&root).with_context(|| format!("{}: cannot be read; build the site first", dir.display()))?;
    let mut files: BTreeSet<String> = BTreeSet::new();
    for entry in WalkDir::new(&root).sort_by_file_name() {
        let entry = entry.with_context(|| format!("{}: cannot be read", root.display()))?;
        if entry.file_type().is_file() {
            files.insert(entry.path().strip_prefix(&root)?.to_string_lossy().into_owned());
        }
    }
    let pages: Vec<&String> = files.iter().filter(|file| file.ends_with(".html")).collect();
    if pages.is_empty() {
        bail!("{}: holds no pages; build the site first", dir.display());
    }
    let checked: Vec<page::Checked> = pages.par_iter().map(|path| page::check(&root, path)).collect::<Result<_>>()?;

    // Every element id that some link points to, looked up once.
    let ids: BTreeMap<&str, &BTreeSet<String>> = checked.iter().map(|page| (page.path.as_str(), &page.ids)).collect();
    // A build of some locales still links to the others: they are there when the whole site is.
    let not_built: Vec<String> = (config.locales()?.into_iter())
        .filter(|tag| !files.contains(&format!("{tag}/index.html")))
        .map(|tag| format!("/{tag}/"))
        .collect();
    let mut problems = Vec::new();
    let (mut links, mut links_not_built) = (0, 0);
    let mut heaviest: BTreeMap<String, Weight> = BTreeMap::new();
    for page in &checked {
        problems.extend(page.problems.iter().map(|what| Problem { page: page.path.clone(), what: what.clone() }));
        for link in &page.links {
            links += 1;
            if not_built.iter().any(|locale| link.starts_with(locale.as_str())) {
                links_not_built += 1;
                continue;
            }
            if let Err(what) = resolve(&page.path, link, &files, &ids) {
                problems.push(Problem { page: page.path.clone(), what });
            }
        }
        if page.brotli > budget.html {
            let what = format!("{} bytes after brotli; the budget is {}", page.brotli, budget.html);
            problems.push(Problem { page: page.path.clone(), what });
        }
        let weight = heaviest.entry(page.kind.clone()).or_insert(Weight { page: String::new(), bytes: 0 });
        if page.brotli > weight.bytes {
            *weight = Weight { page: page.path.clone(), bytes: page.brotli };
        }
    }
    for (extension, limit) in [("css", budget.css), ("js", budget.js)] {
        for file in files.iter().filter(|file| file.rsplit('.').next() == Some(extension)) {
            let size = page::brotli_size(&read(&root, file)?);
            if size > limit {
                problems.push(Problem { page: file.clone(), what: format!("{size} bytes after brotli; the budget is {limit}") });
            }
        }
    }
    problems.sort();
    let problems_total = problems.len();
    problems.truncate(LISTED);
    Ok(Report { pages: pages.len(), files: files.len(), links, links_not_built, problems, problems_total, heaviest })
}

/// Whether an internal link leads to a file, and its fragment to an element.
fn resolve(page: &str, link: &str, files: &BTreeSet<String>, ids: &BTreeMap<&str, &BTreeSet<String>>) -> Result<(), String> {
    let (path, fragment) = match link.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (link, None),
    };
    let path = path.split('?').next().unwrap_or_default();
    let file = if path.is_empty() {
        page.to_owned()
    } else {
        let mut parts: Vec<&str> = match path.strip_prefix('/') {
            Some(_) => Vec::new(),
            None => page.split('/').rev().skip(1).collect::<Vec<_>>().into_iter().rev().collect(),
        };
        for part in path.split('/') {
            match part {
                "" | "." => {}
                ".." => _ = parts.pop(),
                part => parts.push(part),
            }
        }
        let mut file = parts.join("/");
        if path.ends_with('/') || file.is_empty() || path.ends_with("..") {
            file = if file.is_empty() { "index.html".to_owned() } else { format!("{file}/index.html") };
        }
        file
    };
    let target = percent_decode(&file);
    if !files.contains(&target) {
        return Err(format!("link to {link}: there is no such page"));
    }
    match fragment {
        Some(id) if !id.is_empty() && ids.get(target.as_str()).is_some_and(|ids| !ids.contains(id)) => {
            Err(format!("link to {link}: the page has no element with this id"))
        }
        _ => Ok(()),
    }
}

fn percent_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = text.get(at + 1..at + 3).filter(|_| bytes[at] == b'%').and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match hex {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn read(root: &Path, file: &str) -> Result<Vec<u8>> {
    let path: PathBuf = root.join(file);
    std::fs::read(&path).with_context(|| format!("{}: cannot be read", path.display()))
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.problems {
            writeln!(f, "{}: {}", problem.page, problem.what)?;
        }
        if self.problems_total > self.problems.len() {
            writeln!(f, "and {} more", self.problems_total - self.problems.len())?;
        }
        for (kind, weight) in &self.heaviest {
            writeln!(f, "heaviest {kind}: {} bytes after brotli ({})", weight.bytes, weight.page)?;
        }
        if self.links_not_built > 0 {
            writeln!(f, "{} links lead to locales that were not built; they were not followed", self.links_not_built)?;
        }
        writeln!(
            f,
            "{} pages, {} files, {} internal links: {}",
            self.pages,
            self.files,
            self.links,
            match self.problems_total {
                0 => "nothing wrong".to_owned(),
                1 => "1 problem".to_owned(),
                n => format!("{n} problems"),
            }
        )
    }
}
