//! Hostile texts: what comes out of them is parsed as browsers do and searched for anything that may not be there, and
//! every text built to be dear must be cheap or refused.

use std::time::{Duration, Instant};

use scraper::{Html as Document, Node, Selector};

use super::{Format, Html, Refused, one_line, rich};

const ELEMENTS: [&str; 26] = [
    "a",
    "bdi",
    "blockquote",
    "br",
    "code",
    "dd",
    "del",
    "dl",
    "dt",
    "em",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// The cases of a fixture file: one a line, `\n` for a line break, comments at the top.
fn cases(fixture: &str) -> Vec<String> {
    fixture.lines().skip_while(|line| line.starts_with("# ")).map(|line| line.replace("\\n", "\n")).collect()
}

fn all_cases() -> Vec<String> {
    [
        include_str!("../../tests/fixtures/hostile/html.txt"),
        include_str!("../../tests/fixtures/hostile/markdown.txt"),
        include_str!("../../tests/fixtures/hostile/text.txt"),
    ]
    .into_iter()
    .flat_map(|fixture| cases(fixture).into_iter().chain([fixture.to_owned()]))
    .collect()
}

/// Everything that may be wrong with a result, in the page that it is set into.
fn faults(html: &Html) -> Vec<String> {
    let mut faults = Vec::new();
    let page = format!(
        "<!doctype html><html><head><title>t</title></head><body><main><table><tr><td><ul><li><article><div id=text>{html}\
        </div><b id=after>after</b></article></li><li id=next>next</li></ul></td></tr></table></main></body></html>"
    );
    let document = Document::parse_document(&page);
    let select = |path: &str| Selector::parse(path).map(|selector| document.select(&selector).count()).unwrap_or(0);
    for path in ["main > table > tbody > tr > td > ul > li > article > div#text + b#after", "td > ul > li + li#next"] {
        if select(path) != 1 {
            faults.push(format!("the page around it broke: {path}"));
        }
    }
    let text = Selector::parse("#text").map(|selector| document.select(&selector).next()).ok().flatten();
    let Some(text) = text else { return vec!["the text is gone".to_owned()] };
    for node in text.descendants().skip(1) {
        match node.value() {
            Node::Element(element) => {
                if !ELEMENTS.contains(&element.name()) {
                    faults.push(format!("element {}", element.name()));
                }
                for (name, value) in element.attrs() {
                    let fine = element.name() == "a"
                        && match name {
                            "href" => ["https://", "http://", "mailto:"].iter().any(|scheme| value.starts_with(scheme)),
                            "rel" => value == "nofollow ugc noopener noreferrer",
                            _ => false,
                        };
                    if !fine {
                        faults.push(format!("attribute {name}={value:?}"));
                    }
                }
            }
            Node::Text(text) => {
                if let Some(c) = text.chars().find(|c| {
                    matches!(u32::from(*c), 0..=8 | 0xb..=0x1f | 0x7f..=0x9f | 0x202a..=0x202e | 0x2066..=0x2069 | 0xfdd0..=0xfdef)
                }) {
                    faults.push(format!("character {c:?}"));
                }
            }
            _ => faults.push(format!("node {:?}", node.value())),
        }
    }
    // Parsed and written again it is the same: browsers see the tree that was meant.
    let again = text.inner_html();
    if again.replace("&nbsp;", "\u{a0}")
        != Document::parse_fragment(&again).root_element().inner_html().replace("&nbsp;", "\u{a0}")
    {
        faults.push("it changes when it is parsed again".to_owned());
    }
    faults
}

#[test]
fn nothing_hostile_comes_through() {
    for case in all_cases() {
        for format in [Format::Html, Format::Markdown, Format::Plain] {
            let html = rich(&case, format).unwrap();
            assert_eq!(faults(&html), [""; 0], "{format:?} {case:?}\n{html}");
            for word in ["<script", "<svg", "<iframe", "<style", "<img", "<math", "<!--"] {
                assert!(!html.as_str().contains(word), "{format:?} {case:?}\n{html}");
            }
        }
        let line = one_line(&case);
        assert!(!line.contains(['\n', '\0', '\u{202e}', '\u{2066}']), "{case:?}");
    }
}

#[test]
fn fragments_glued_together_at_random_stay_safe() {
    let pieces: Vec<String> = all_cases().into_iter().filter(|case| case.len() < 200).collect();
    let tags = "p ul li ol dl dt dd table tr td th thead tbody b i a div svg math style script title textarea select option h1 pre \
        blockquote template noscript br form";
    let tags: Vec<&str> = tags.split_whitespace().collect();
    let mut seed = 0x9e37_79b9_7f4a_7c15u64;
    let mut random = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed >> 20) as usize % below
    };
    for _ in 0..4_000 {
        let mut text = String::new();
        for _ in 0..1 + random(12) {
            match random(8) {
                0 => text.push_str(&pieces[random(pieces.len())]),
                1..=3 => text.push_str(&format!("<{}>", tags[random(tags.len())])),
                4 => text.push_str(&format!("</{}>", tags[random(tags.len())])),
                5 => text.push_str(
                    ["<a href=https://example.org/>", "<!--", "-->", "\"", "'", "<", ">", "&", "\n\n", " "][random(10)],
                ),
                _ => text.push_str(["x", "y ", "*z*", "> q\n", "- l\n", "1. n\n", "| a |\n| - |\n", "`c`", "# h\n"][random(9)]),
            }
        }
        for format in [Format::Html, Format::Markdown] {
            let html = rich(&text, format).unwrap();
            assert_eq!(faults(&html), [""; 0], "{format:?} {text:?}\n{html}");
        }
    }
}

#[test]
fn authors_formatting_survives() {
    let html = rich(
        "# Title\n\nOne *em* **strong** `code` ~~gone~~ <b>raw</b>\nnext [link](https://example.org/?a&b \"t\") ![alt](x.png)\n\n\
        ## Sub\n\n1. a\n2. b\n   - c\n\n> quote\n\n| h | i |\n| - | - |\n| 1 | 2<br>3 |\n\n---\n\n```rust\nfn x() {}\n```\n",
        Format::Markdown,
    );
    insta::assert_snapshot!(html.unwrap(), @r#"
    <h3>Title</h3><p>One <em>em</em> <strong>strong</strong> <code>code</code> <del>gone</del> &lt;b&gt;raw&lt;/b&gt;
    next <a href="https://example.org/?a&amp;b" rel="nofollow ugc noopener noreferrer">link</a> alt</p><h4>Sub</h4><ol><li>a</li><li>b
    <ul><li>c</li></ul>
    </li></ol><blockquote><p>quote</p></blockquote><table><thead><tr><th>h</th><th>i</th></tr></thead><tbody><tr><td>1</td><td>2<br>
    3</td></tr></tbody></table><pre><code>fn x() {}
    </code></pre>
    "#);
    let html = rich("<h2>What&apos;s new</h2>First.<br>Second &amp; <i>third</i><ul><li>a<li>b</ul>", Format::Html);
    insta::assert_snapshot!(html.unwrap(), @r"<h3>What's new</h3><p>First.<br>Second &amp; <em>third</em></p><ul><li>a</li><li>b</li></ul>");
    let html = rich("One\ntwo <b>\n\n\n three https://example.org\n", Format::Plain);
    insta::assert_snapshot!(html.unwrap(), @r"<p>One<br>two &lt;b></p><p>three https://example.org</p>");
    assert!(rich("", Format::Html).unwrap().is_empty());
    assert!(rich(" \n ", Format::Plain).unwrap().is_empty());
}

/// Texts of about 256 KiB that make some parser or sanitizer slow, each with a name.
fn dear_texts() -> Vec<(String, String)> {
    let size = super::rich::MAX_RAW_BYTES;
    let fill = |unit: &str| unit.repeat(size / unit.len());
    let mut texts: Vec<(String, String)> = [
        "- ",
        "> ",
        ">",
        "* ",
        "1. ",
        "+ ",
        "<div>",
        "<p>",
        "<b>",
        "<i><b>",
        "<a>",
        "<a href=https://e.org/>",
        "<table>",
        "<table><td>",
        "<td>",
        "<tr>",
        "<ul><li>",
        "<li>",
        "<dl><dd>",
        "<blockquote>",
        "<font>",
        "<nobr>",
        "<form>",
        "<svg>",
        "<math><mi>",
        "<h1>",
        "<select>",
        "<button>",
        "<template>",
        "<svg><style>",
        "<title>",
        "<!--",
        "<!",
        "<?",
        "<![CDATA[",
        "</p>",
        "</b>",
        "<br>",
        "[",
        "![",
        "]",
        "[a](",
        "[a](<",
        "[](",
        "`",
        "*",
        "_",
        "~",
        "*a ",
        "**a ",
        "_a ",
        "*a_",
        "a**b",
        "*a**b***c ",
        "~~a ",
        "&",
        "&#",
        "&a",
        "&lt",
        "&lt;",
        "<",
        "< ",
        "<a ",
        "</",
        "\\",
        "\\[",
        "!",
        "|",
        "|-",
        "a|",
        "\n",
        "\n\n",
        "- a\n",
        "> a\n",
        "# a\n",
        "a\n---\n",
        "    a\n",
        "```\n",
        "~~~\n",
        "[a]: b\n",
        "[a]\n",
        "[^a]: x\n",
        "<b>x</b>",
        "<b><p>",
        "</b><p>",
        "<p></b>",
        "<i></p><b>",
        "*x*",
        "`x`",
        "``` ",
        "` `` ",
        "**x",
        "(",
        "[x][",
        "<http://a",
        "<a@b",
        "http://a ",
        "\t",
        " ",
        "\0",
        "\u{202e}",
        "\u{301}",
        "é",
        "字",
        "👩‍👩‍👧",
        "a b ",
        "<x y=z ",
        "<x y ",
        "a=\"",
        "a'",
        "/",
        "-",
        "--\n",
        "=\n",
        "|\n|-\n|\n",
        ":",
        "<del>",
        "<em><a href=https://e.org/>",
        "<br/>",
        "- - -\n",
        "*\t",
        ">- ",
        "-\n",
        "1)\n",
        "<!-- -->",
        "<img alt=x>",
    ]
    .iter()
    .map(|unit| (format!("{unit:?} repeated"), fill(unit)))
    .collect();
    let half = size / 2;
    let mut add = |name: &str, text: String| texts.push((name.to_owned(), text));
    add("a tag of attributes", format!("<a {}", (0..size / 8).map(|n| format!("b{n}=c ")).collect::<String>()));
    add("attributes between slashes", format!("<a {}>", (0..size / 7).map(|n| format!("/b{n}")).collect::<String>()));
    add("attributes between quotes", format!("<a {}>", (0..size / 9).map(|n| format!("b{n}=''")).collect::<String>()));
    add("tags of 400 attributes", {
        let tag = format!("<i {}>", (0..400).map(|n| format!("b{n} ")).collect::<String>());
        tag.repeat(size / tag.len())
    });
    add("formatting of many colours", {
        let opened: String = (0..6_000).map(|n| format!("<font color={n}>")).collect();
        format!("{opened}{}", "<p>".repeat(20_000))
    });
    add("formatting left open in paragraphs", (0..12_000).map(|n| format!("<p><b class={n}>")).collect());
    add("a wide table", format!("|{}\n|{}\n{}", "a|".repeat(20_000), "-|".repeat(20_000), "|\n".repeat(60_000)));
    add("a long table", format!("|a|\n|-|\n{}", "|b|\n".repeat(60_000)));
    add(
        "lists by indentation",
        (0..700).map(|n| format!("{}- a\n", "  ".repeat(n))).collect::<String>()[..].chars().take(size).collect(),
    );
    add("quotes by laziness", (0..700).map(|n| format!("{}a\n", "> ".repeat(n.min(99)))).collect());
    add("100 quotes on every line", format!("{}a\n", ">".repeat(100)).repeat(size / 102));
    add("100 lists on every line", format!("{}a\n\n", "- ".repeat(100)).repeat(size / 203));
    add("100 lists, then lines", format!("{}a\n{}", "- ".repeat(100), "b\n\n".repeat(half / 3)));
    add(
        "100 lists, then indented lines",
        format!("{}a\n{}", "- ".repeat(100), format!("{}b\n\n", "  ".repeat(100)).repeat(half / 203)),
    );
    add("emphasis opened then closed", format!("{}a{}", "*a ".repeat(half / 3), " a*".repeat(half / 3)));
    add("brackets opened then closed", format!("{}a{}", "[".repeat(half), "]".repeat(half)));
    add("links in brackets", format!("{}a{}", "[".repeat(half / 5), "](b)".repeat(half / 5)));
    add("code of growing fences", (1..600).map(|n| format!("{} ", "`".repeat(n))).collect());
    add("definitions used", format!("{}{}", "[a]: b\n".repeat(1_000), "[a] ".repeat(half / 4)));
    add("definitions of many names", (0..8_000).map(|n| format!("[a{n}]: b\n\n[a{n}] ")).collect());
    add("long definition repeated", format!("[a]: {}\n\n{}", "b".repeat(half), "[a] ".repeat(half / 4)));
    add("entities", "&CounterClockwiseContourIntegral;".repeat(size / 33));
    add("nested pictures", format!("{}{}", "![a".repeat(half / 4), "](b)".repeat(half / 4)));
    add("comment in pieces", "<!-- a -- b --!".repeat(size / 15));
    add("blocks of HTML", "<div>\n\n".repeat(size / 7));
    add("processing instructions", "a <?".repeat(size / 4));
    add("declarations", "a <!A ".repeat(size / 6));
    add("character data", "a <![CDATA[".repeat(size / 11));
    add("comments in words", "a <!-- ".repeat(size / 7));
    add("tables in cells", "<table><tr><td>a</td></tr></table>".repeat(size / 34));
    texts
}

/// A guard against what never ends; the times themselves are printed and decide nothing. The dearest of these texts took 0.09 s in
/// a build with debug assertions; one whose cost grew with the square of its length is what this would stop.
const GUARD: Duration = Duration::from_secs(20);

#[test]
fn nothing_is_dear() {
    let mut costs: Vec<(Duration, String)> = Vec::new();
    for (name, mut text) in dear_texts() {
        text.truncate(text.floor_char_boundary(super::rich::MAX_RAW_BYTES));
        for format in [Format::Markdown, Format::Html, Format::Plain] {
            let started = Instant::now();
            let result = rich(&text, format);
            let took = started.elapsed();
            let outcome = result.as_ref().err().map_or("taken".to_owned(), |refused| format!("{refused:?}"));
            costs.push((took, format!("{format:?} {name}: {outcome}")));
        }
    }
    costs.sort();
    costs.reverse();
    for (took, name) in costs.iter().take(12) {
        println!("{took:?} {name}");
    }
    let dear: Vec<_> = costs.iter().filter(|(took, _)| *took > GUARD).collect();
    assert!(dear.is_empty(), "{dear:#?}");
    assert!(matches!(rich(&"a".repeat(300_000), Format::Plain), Err(Refused::TooLong { bytes: 300_000 })));
    assert!(matches!(rich(&format!("\n{}a", "- ".repeat(30_000)), Format::Markdown), Err(Refused::TooDeep { line: 2 })));
    assert_eq!(rich(&"a b ".repeat(50_000), Format::Html).map(|html| html.as_str().len()), Ok(200_007));
    assert_eq!(rich(&format!("<a {}", "b ".repeat(100_000)), Format::Html), Err(Refused::TooManyAttributes));
    for rule in ["- ".repeat(1_000), "-".repeat(1_000), format!("{} v1 {}", "-".repeat(200), "*".repeat(200))] {
        assert!(rich(&rule, Format::Markdown).is_ok(), "{rule}");
    }
}
