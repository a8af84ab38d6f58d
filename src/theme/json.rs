//! Values as JSON, with tokens left in place: the twins of pages say what the pages say.

use tera::Value;
use tera::value::ValueKind;

use super::token::{Part, Token, split};

/// Writes a value as JSON. Maps have their keys in order, so that the same value is always the same bytes. What `fragment` knows of a
/// token is written in its place; other tokens stay in the text, to be filled in and escaped later.
pub fn write(value: &Value, fragment: &mut dyn FnMut(u64, &mut Vec<u8>) -> bool, out: &mut Vec<u8>) {
    match value.kind() {
        ValueKind::Undefined | ValueKind::None => out.extend_from_slice(b"null"),
        ValueKind::Bool => out.extend_from_slice(if value.as_bool() == Some(true) { b"true" } else { b"false" }),
        ValueKind::String => {
            let text = value.as_str().unwrap_or_default();
            if let Some(hash) = lone_fragment(text)
                && fragment(hash, out)
            {
                return;
            }
            string(text, out);
        }
        ValueKind::Array => {
            out.push(b'[');
            for (at, item) in value.as_array().unwrap_or_default().iter().enumerate() {
                if at > 0 {
                    out.push(b',');
                }
                write(item, fragment, out);
            }
            out.push(b']');
        }
        ValueKind::Map => {
            let mut entries: Vec<(&str, &Value)> =
                value.as_map().into_iter().flatten().filter_map(|(key, item)| Some((key.as_str()?, item))).collect();
            entries.sort_unstable_by_key(|(key, _)| *key);
            out.push(b'{');
            for (at, (key, item)) in entries.into_iter().enumerate() {
                if at > 0 {
                    out.push(b',');
                }
                string(key, out);
                out.push(b':');
                write(item, fragment, out);
            }
            out.push(b'}');
        }
        // JSON knows no infinity; no page has one.
        ValueKind::F64 => match value.as_f64().filter(|number| number.is_finite()) {
            Some(number) => out.extend_from_slice(number.to_string().as_bytes()),
            None => out.extend_from_slice(b"null"),
        },
        ValueKind::Bytes => out.extend_from_slice(b"null"),
        _ => match (value.as_i128(), value.as_u128()) {
            (Some(number), _) => out.extend_from_slice(number.to_string().as_bytes()),
            (None, Some(number)) => out.extend_from_slice(number.to_string().as_bytes()),
            (None, None) => out.extend_from_slice(b"null"),
        },
    }
}

/// The hash of the fragment that a text is, and nothing else.
fn lone_fragment(text: &str) -> Option<u64> {
    let mut found = None;
    if text.as_bytes().first() != Some(&super::token::OPEN) {
        return None;
    }
    let mut parts = 0;
    let _ = split(text.as_bytes(), |part| {
        parts += 1;
        if let Part::Token(Token::Fragment(hash)) = part {
            found = Some(hash);
        }
        Ok::<_, ()>(())
    });
    found.filter(|_| parts == 1)
}

fn string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    let _ = split(text.as_bytes(), |part| {
        match part {
            Part::Text(stretch) | Part::Broken(stretch) => escape(stretch, out),
            Part::Token(token) => out.extend_from_slice(token.text().as_bytes()),
        }
        Ok::<_, ()>(())
    });
    out.push(b'"');
}

/// Escapes the inside of a string (RFC 8259, section 7).
pub fn escape(text: &[u8], out: &mut Vec<u8>) {
    let mut done = 0;
    for (at, byte) in text.iter().enumerate() {
        let short: &[u8] = match byte {
            b'"' => b"\\\"",
            b'\\' => b"\\\\",
            b'\n' => b"\\n",
            b'\r' => b"\\r",
            b'\t' => b"\\t",
            // U+2028 and the like are allowed in JSON; other controls are not.
            0..0x20 => &[],
            _ => continue,
        };
        out.extend_from_slice(&text[done..at]);
        match short {
            [] => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            short => out.extend_from_slice(short),
        }
        done = at + 1;
    }
    out.extend_from_slice(&text[done..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let value = serde_json::json!({
            "b": [1, -2, 3.5, true, null, ""], "a": {"text": "\"quoted\" \\ line\n\ttab \u{7}", "ar": "\u{2028}كتاب"},
        });
        let mut out = Vec::new();
        write(&Value::from_serializable(&value), &mut |_, _| false, &mut out);
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&out).unwrap(), value);
        assert!(out.starts_with(b"{\"a\""));
    }

    #[test]
    fn a_fragment_is_replaced_only_where_it_stands_alone() {
        let token = Token::Fragment(7).text();
        let value = Value::from_serializable(&vec![token.clone(), format!("x{token}")]);
        let mut out = Vec::new();
        let mut fragment = |hash: u64, out: &mut Vec<u8>| {
            out.extend_from_slice(hash.to_string().as_bytes());
            true
        };
        write(&value, &mut fragment, &mut out);
        assert!(String::from_utf8(out).unwrap().starts_with("[7,\"x\u{1}"));
    }
}
