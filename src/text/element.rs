//! The elements that user text may have, and what each may hold by HTML's content model.

use html5ever::tokenizer::states::RawKind;

/// What an element may hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Words and blocks; words alone get a paragraph.
    Blocks,
    /// Words and blocks as they come: list items, cells.
    Anything,
    /// Words only.
    Words,
    /// Only its own parts.
    Parts,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Element {
    P,
    Heading(u8),
    Ul,
    Ol,
    Li,
    Dl,
    Dt,
    Dd,
    Pre,
    Blockquote,
    Table,
    Thead,
    Tbody,
    Tr,
    Td,
    Th,
    A,
    Em,
    Strong,
    Code,
    Del,
    Bdi,
}

/// What to do with a tag.
pub(super) enum Meaning {
    Element(Element),
    /// Not kept, but it begins or ends a block: what is before and behind it is not one paragraph.
    Block,
    LineBreak,
    Image,
    /// Not kept, nor what is in it.
    Raw(RawKind),
    /// Not kept, what is in it stays.
    Nothing,
}

pub(super) use Element::{
    A, Bdi, Blockquote, Code, Dd, Del, Dl, Dt, Em, Heading, Li, Ol, P, Pre, Strong, Table, Tbody, Td, Th, Thead, Tr, Ul,
};

/// What a tag's name means, synonyms and old names included.
pub(super) fn meaning(name: &str) -> Meaning {
    Meaning::Element(match name {
        "p" => P,
        "h1" => Heading(1),
        "h2" => Heading(2),
        "h3" => Heading(3),
        "h4" => Heading(4),
        "h5" => Heading(5),
        "h6" => Heading(6),
        "ul" | "menu" | "dir" => Ul,
        "ol" => Ol,
        "li" => Li,
        "dl" => Dl,
        "dt" => Dt,
        "dd" => Dd,
        "pre" | "listing" => Pre,
        "blockquote" => Blockquote,
        "table" => Table,
        "thead" => Thead,
        "tbody" | "tfoot" => Tbody,
        "tr" => Tr,
        "td" => Td,
        "th" => Th,
        "a" => A,
        "em" | "i" | "cite" | "var" | "dfn" => Em,
        "strong" | "b" => Strong,
        "code" | "tt" | "kbd" | "samp" => Code,
        "del" | "s" | "strike" => Del,
        "bdi" => Bdi,
        "br" => return Meaning::LineBreak,
        "img" | "image" => return Meaning::Image,
        "script" => return Meaning::Raw(RawKind::ScriptData),
        "style" | "xmp" | "iframe" | "noembed" | "noframes" => return Meaning::Raw(RawKind::Rawtext),
        "textarea" | "title" => return Meaning::Raw(RawKind::Rcdata),
        "address" | "article" | "aside" | "body" | "caption" | "center" | "details" | "dialog" | "div" | "fieldset"
        | "figcaption" | "figure" | "footer" | "form" | "header" | "hgroup" | "hr" | "legend" | "main" | "nav" | "option"
        | "search" | "section" | "summary" => return Meaning::Block,
        _ => return Meaning::Nothing,
    })
}

impl Element {
    /// The tag that is written; headings get their level behind it.
    pub(super) fn name(self) -> &'static str {
        match self {
            P => "p",
            Heading(_) => "h",
            Ul => "ul",
            Ol => "ol",
            Li => "li",
            Dl => "dl",
            Dt => "dt",
            Dd => "dd",
            Pre => "pre",
            Blockquote => "blockquote",
            Table => "table",
            Thead => "thead",
            Tbody => "tbody",
            Tr => "tr",
            Td => "td",
            Th => "th",
            A => "a",
            Em => "em",
            Strong => "strong",
            Code => "code",
            Del => "del",
            Bdi => "bdi",
        }
    }

    pub(super) fn holds(self) -> Holds {
        match self {
            Blockquote => Holds::Blocks,
            Li | Dd | Td | Th => Holds::Anything,
            P | Heading(_) | Dt | Pre | A | Em | Strong | Code | Del | Bdi => Holds::Words,
            Ul | Ol | Dl | Table | Thead | Tbody | Tr => Holds::Parts,
        }
    }

    pub(super) fn is_inline(self) -> bool {
        matches!(self, A | Em | Strong | Code | Del | Bdi)
    }
}
