//! The values of a page, with a hash of them: equal hashes and equal templates give equal pages.

use serde::ser::{Serialize, SerializeStruct as _, Serializer};
use tera::value::{Key, ValueKind};
use tera::{Context, Value};
use xxhash_rust::xxh3::xxh3_64;

use super::view::Words;
use crate::hashing::{hash_name, mix};

/// Values by the names that templates call them, each with its hash.
#[derive(Clone, Default)]
pub struct Fields(Vec<(&'static str, Value, u64)>);

impl Fields {
    pub fn new() -> Fields {
        Fields::default()
    }

    pub fn set(&mut self, name: &'static str, value: impl Serialize) {
        self.set_value(name, Value::from_serializable(&value));
    }

    pub fn set_value(&mut self, name: &'static str, value: Value) {
        let hash = hash_value(&value);
        self.set_hashed(name, value, hash);
    }

    /// The same for a value that many pages show, whose hash is known.
    pub fn set_hashed(&mut self, name: &'static str, value: Value, hash: u64) {
        self.0.push((name, value, hash));
    }

    /// A hash of all values. Whatever a template can see of a page is in it.
    pub fn hash(&self) -> u64 {
        self.0.iter().fold(0, |hash, (name, _, value)| mix(hash ^ hash_name(name)).wrapping_add(mix(*value)))
    }

    /// All values in the order of their names.
    pub fn sorted(&self) -> Vec<(&'static str, &Value)> {
        let mut sorted: Vec<_> = self.0.iter().map(|(name, value, _)| (*name, value)).collect();
        sorted.sort_by_key(|(name, _)| *name);
        sorted
    }

    pub fn into_context(self) -> Context {
        let mut context = Context::new();
        for (name, value, _) in self.0 {
            context.insert_value(name, value);
        }
        context
    }
}

/// A value with named members, such as `addon`. Members that nobody reads are not even made.
pub struct Members<'w> {
    words: Words<'w>,
    readers: Readers,
    /// Whether more than templates read it.
    all: bool,
    members: Vec<(&'static str, Value)>,
    hash: u64,
}

/// Who reads a value.
enum Readers {
    Pages,
    Fragments,
    Both,
}

impl<'w> Members<'w> {
    pub fn of_page(words: Words<'w>) -> Members<'w> {
        Members::new(words, Readers::Pages, 32)
    }

    pub fn of_fragment(words: Words<'w>) -> Members<'w> {
        Members::new(words, Readers::Fragments, 16)
    }

    /// Of a part of a page's value, or a fragment's: it is hashed with that.
    pub fn of_both(words: Words<'w>) -> Members<'w> {
        Members::new(words, Readers::Both, 6)
    }

    /// The same with the members of another value, whose hash is known.
    pub fn extending(words: Words<'w>, value: &Value, hash: u64) -> Members<'w> {
        let mut made = Members::of_page(words);
        let members = value.as_map().into_iter().flatten();
        made.members.extend(members.filter_map(|(name, value)| match name {
            Key::Str(name) => Some((*name, value.clone())),
            _ => None,
        }));
        made.hash = hash;
        made
    }

    /// The same where every member is read if a template mentions `name`.
    pub fn all_where_mentioned(mut self, name: &str) -> Members<'w> {
        self.all |= self.words.site.theme.mentions(name);
        self
    }

    pub fn add<T: Serialize>(&mut self, name: &'static str, make: impl FnOnce() -> T) {
        if self.wants(name) {
            self.put(name, Value::from_serializable(&make()));
        }
    }

    /// The same for what more than templates read.
    pub fn add_always(&mut self, name: &'static str, value: Value) {
        self.put(name, value);
    }

    /// The same for what can fail.
    pub fn try_add(&mut self, name: &'static str, make: impl FnOnce() -> anyhow::Result<Vec<Value>>) -> anyhow::Result<()> {
        if self.wants(name) {
            self.put(name, Value::from(make()?));
        }
        Ok(())
    }

    /// The same for a value that many pages show, whose hash is known.
    pub fn add_hashed(&mut self, name: &'static str, value: &Value, hash: u64) {
        if self.wants(name) {
            self.put_hashed(name, value.clone(), hash);
        }
    }

    pub fn into_value(self) -> Value {
        Value::from_serializable(&self)
    }

    /// The value of a page, and its hash.
    pub fn into_hashed(self) -> (Value, u64) {
        let hash = self.hash;
        (self.into_value(), hash)
    }

    fn new(words: Words<'w>, readers: Readers, capacity: usize) -> Members<'w> {
        // Twins say everything.
        Members { words, readers, all: words.site.has_twins, members: Vec::with_capacity(capacity), hash: 0 }
    }

    fn wants(&self, name: &str) -> bool {
        let theme = &self.words.site.theme;
        self.all
            || match self.readers {
                Readers::Pages => theme.pages_mention(name),
                Readers::Fragments => theme.fragments_mention(name),
                Readers::Both => theme.mentions(name),
            }
    }

    fn put(&mut self, name: &'static str, value: Value) {
        match self.readers {
            Readers::Pages => {
                let hash = self.words.shared.hash(&value);
                self.put_hashed(name, value, hash);
            }
            // A fragment is told by what it prints, a part by what it is a part of.
            Readers::Fragments | Readers::Both => self.members.push((name, value)),
        }
    }

    fn put_hashed(&mut self, name: &'static str, value: Value, hash: u64) {
        // A map has no order: its members are added up.
        self.hash = self.hash.wrapping_add(mix(hash_name(name) ^ hash.rotate_left(23)));
        self.members.push((name, value));
    }
}

/// As a struct: that is what becomes a value without being copied.
impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut made = serializer.serialize_struct("Members", self.members.len())?;
        for (name, value) in &self.members {
            made.serialize_field(name, value)?;
        }
        made.end()
    }
}

pub fn hash_value(value: &Value) -> u64 {
    let kind = value.kind();
    let own = match kind {
        ValueKind::Undefined | ValueKind::None => 0,
        ValueKind::Bool => u64::from(value.as_bool().unwrap_or_default()),
        ValueKind::String => xxh3_64(value.as_str().unwrap_or_default().as_bytes()) ^ u64::from(value.is_safe()),
        ValueKind::F64 => value.as_f64().unwrap_or_default().to_bits(),
        ValueKind::Array => {
            let items = value.as_array().unwrap_or_default();
            items.iter().fold(items.len() as u64, |sum, item| mix(sum).wrapping_add(hash_value(item)))
        }
        // A map has no order: its entries are added up.
        ValueKind::Map => value.as_map().into_iter().flatten().fold(0, |sum: u64, (key, item)| {
            let key = key.as_str().map_or(0, hash_name);
            sum.wrapping_add(mix(key ^ hash_value(item).rotate_left(23)))
        }),
        ValueKind::Bytes => xxh3_64(value.as_bytes().unwrap_or_default()),
        _ => value.as_i128().map_or_else(|| value.as_u128().unwrap_or_default() as u64, |number| number as u64),
    };
    mix(own.wrapping_add(kind as u64).wrapping_add(0x9e37_79b9_7f4a_7c15))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_difference_that_a_template_could_see_changes_the_hash() {
        let hash = |value: serde_json::Value| hash_value(&Value::from_serializable(&value));
        let values = [
            serde_json::json!({"a": "x", "b": "y"}),
            serde_json::json!({"a": "y", "b": "x"}),
            serde_json::json!({"a": "x"}),
            serde_json::json!(["x", "y"]),
            serde_json::json!(["y", "x"]),
            serde_json::json!([["x"], "y"]),
            serde_json::json!([["x", "y"]]),
            serde_json::json!(null),
            serde_json::json!(""),
            serde_json::json!("0"),
            serde_json::json!(0),
            serde_json::json!(0.0),
            serde_json::json!(false),
            serde_json::json!([]),
            serde_json::json!({}),
        ];
        let hashes: std::collections::BTreeSet<u64> = values.iter().cloned().map(hash).collect();
        assert_eq!(hashes.len(), values.len());
        assert_ne!(hash_value(&Value::safe_string("<b>")), hash_value(&Value::from("<b>")));
    }
}
