//! Remora turns an add-on gallery's database export into a complete static web site.
//!
//! Data flows along one line, one folder an arrow: [`import`] fills a [`catalog`], [`site`] plans its pages, [`build`]
//! renders them through a [`theme`], [`output`] holds the bytes. ARCHITECTURE.md walks along it.

pub mod build;
pub mod catalog;
pub mod check;
pub mod cli;
pub mod config;
mod hashing;
pub mod import;
pub mod l10n;
pub mod output;
pub mod preview;
pub mod site;
pub mod text;
pub mod theme;
pub mod translate;
