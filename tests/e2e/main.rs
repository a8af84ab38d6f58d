//! End to end: the real program, in temporary folders, with real data where it is there.

#![expect(clippy::type_complexity, reason = "a test tells its story in one place")]

#[path = "../common/mod.rs"]
mod common;

mod amo_api;
mod amo_http;
mod amo_sql;
mod atomic;
mod build;
mod catalog;
mod cli;
mod decisions;
mod gallery;
mod hostile;
mod import;
mod incremental;
mod l10n;
mod machines;
mod pages;
mod pictures;
mod shards;
mod theme;

// As in the program: a test that builds or parses thousands of pages asks for memory most of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
