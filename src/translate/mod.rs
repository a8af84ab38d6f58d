//! For the people who translate: what is there, what is missing, what is wrong, and files for their tools.

pub mod exchange;
pub mod explain;
pub mod ftl;
pub mod gather;
pub mod interface;
pub mod lint;
pub mod po;
pub mod status;
pub mod take;
pub mod xliff;
