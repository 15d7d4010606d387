//! The words of one user: category names and notes, made once per data version.

use super::lexicon::{self, concepts, stem};
use super::plan::{Plan, Words};
use crate::domain::Currency;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A note with its category and how often it is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteUse {
    /// The notes of an expense.
    pub note: String,
    /// Its category.
    pub category: String,
    /// How often.
    pub count: i64,
}

/// See the room's note.
#[derive(Debug, Default)]
pub struct Vocabulary {
    currencies: Vec<Currency>,
    last_day: Option<NaiveDate>,
    pub(super) categories: Vec<String>,
    /// Lower-case phrase → category.
    pub(super) names: HashMap<String, String>,
    /// Stem of one word of a category's name of several, which some of its notes hold → the category.
    pub(super) parts: HashMap<String, String>,
    /// Lower-case whole notes, and the categories in which they stand.
    pub(super) notes: HashMap<String, HashSet<String>>,
    /// Stem of a word → notes that hold it.
    pub(super) words: HashMap<String, HashSet<String>>,
    /// Concept → categories named so.
    pub(super) concepts: HashMap<&'static str, Vec<String>>,
    /// Stem of a word → whole notes in which it stands in lower case behind another word: "walking boots".
    pub(super) common: HashMap<String, HashSet<String>>,
    spelling: HashSet<String>,
    /// Stem of a word → how notes write it most.
    written: HashMap<String, String>,
}

/// Lower case without accents, so that "Orell Fussli" finds "Orell Füssli".
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let plain = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    plain.collect::<String>().replace('ß', "ss").replace('ø', "o").replace('ł', "l")
}

/// Words of a text as they are written.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || is_combining_mark(c) || "'&+".contains(c)))
        .map(|word| word.trim_matches('\''))
        .filter(|word| !word.is_empty())
}

/// Lower-case words of a text.
pub(super) fn words_of(text: &str) -> Vec<String> {
    pieces(&fold(text)).map(str::to_owned).collect()
}

/// A note as the vocabulary compares it: its lower-case words with single spaces.
#[must_use]
pub fn note_text(note: &str) -> String {
    words_of(note).join(" ")
}

/// A word as notes are searched for it: lower case, singular.
#[must_use]
pub fn wanted_word(word: &str) -> String {
    stem(&fold(word))
}

/// Whether a note holds a [`wanted_word`], singular or plural.
#[must_use]
pub fn note_has_word(note: &str, wanted: &str) -> bool {
    words_of(note).iter().any(|word| stem(word) == wanted)
}

/// How each word is written most; of ways that are as common, the first.
fn most_written(uses: &[NoteUse]) -> HashMap<String, String> {
    let mut counts: HashMap<String, BTreeMap<&str, i64>> = HashMap::new();
    for entry in uses {
        for word in pieces(&entry.note) {
            *counts.entry(wanted_word(word)).or_default().entry(word).or_default() += entry.count;
        }
    }
    let most = counts.into_iter().filter_map(|(stem, ways)| {
        // The last of the largest: the first, read backwards.
        let (way, _) = ways.into_iter().rev().max_by_key(|(_, count)| *count)?;
        Some((stem, way.to_owned()))
    });
    most.collect()
}

fn is_small(word: &str) -> bool {
    const SMALL: &str = " and the of out & other misc my for to in general ";
    SMALL.split(' ').any(|small| small == word)
}

impl Vocabulary {
    /// From a user's notes with their categories, and the currencies and the last day of their expenses.
    #[must_use]
    pub fn new(uses: &[NoteUse], currencies: Vec<Currency>, last_day: Option<NaiveDate>) -> Self {
        let mut vocabulary = Self { currencies, last_day, written: most_written(uses), ..Self::default() };
        for entry in uses {
            if !vocabulary.categories.contains(&entry.category) {
                vocabulary.categories.push(entry.category.clone());
            }
            vocabulary.add_note(&entry.note, &entry.category);
        }
        vocabulary.categories.sort();
        vocabulary.name_categories();
        vocabulary.name_roots();
        vocabulary.find_concepts();
        let core = lexicon::own_words().map(str::to_owned);
        let concept_words = concepts().iter().flat_map(|concept| concept.same.iter().chain(&concept.narrow));
        vocabulary.spelling.extend(core);
        vocabulary.spelling.extend(concept_words.flat_map(|phrase| words_of(phrase)));
        vocabulary
    }

    /// The user's categories, sorted.
    #[must_use]
    pub fn categories(&self) -> &[String] {
        &self.categories
    }

    /// Currencies of the user's expenses, the commonest first.
    #[must_use]
    pub fn currencies(&self) -> &[Currency] {
        &self.currencies
    }

    /// The plan's words as notes write them most: "Dänemark" for "danemark".
    pub(super) fn as_written(&self, plan: &mut Plan) {
        let filters = std::iter::once(&mut plan.filter).chain(&mut plan.whole);
        for words in filters.flat_map(|filter| filter.words.iter_mut().chain(&mut filter.without_words)) {
            let (Words::All(list) | Words::Any(list)) = words else { continue };
            for word in list {
                if let Some(way) = self.written.get(&wanted_word(word)) {
                    word.clone_from(way);
                }
            }
        }
    }

    /// Whether "gas" is what cars run on.
    pub(super) fn says_gas(&self) -> bool {
        self.currencies.first().is_none_or(|currency| matches!(currency.code(), "USD" | "CAD"))
    }

    /// The day of the last expense, which may be ahead.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.last_day
    }

    /// Whole notes that pass a condition, found by their words.
    pub(super) fn holders(&self, condition: &Words) -> Vec<&String> {
        let of = |word: &String| self.words.get(&wanted_word(word));
        match condition {
            Words::All(words) => {
                let mut sets: Vec<&HashSet<String>> = Vec::new();
                for word in words {
                    let Some(notes) = of(word) else { return Vec::new() };
                    sets.push(notes);
                }
                sets.sort_by_key(|notes| notes.len());
                let Some((fewest, others)) = sets.split_first() else { return self.notes.keys().collect() };
                fewest.iter().filter(|note| others.iter().all(|notes| notes.contains(*note))).collect()
            }
            Words::Any(words) => words.iter().filter_map(of).flatten().collect::<HashSet<_>>().into_iter().collect(),
            Words::Nothing => self.notes.keys().filter(|note| note.is_empty()).collect(),
        }
    }

    /// Whether any note passes the condition and stands in one of these categories (none = any).
    pub(super) fn has_rows(&self, condition: &Words, categories: &[String]) -> bool {
        let inside = |note: &&String| {
            let owners = self.notes.get(*note);
            categories.is_empty() || owners.is_some_and(|owners| categories.iter().any(|one| owners.contains(one)))
        };
        self.holders(condition).iter().any(inside)
    }

    fn add_note(&mut self, note: &str, category: &str) {
        let words = words_of(note);
        let whole = words.join(" ");
        for word in &words {
            self.words.entry(stem(word)).or_default().insert(whole.clone());
            self.spelling.insert(word.clone());
        }
        for word in pieces(note).skip(1).filter(|word| word.chars().all(char::is_lowercase)) {
            self.common.entry(wanted_word(word)).or_default().insert(whole.clone());
        }
        self.notes.entry(whole).or_default().insert(category.to_owned());
    }

    fn name_categories(&mut self) {
        let mut sizes: HashMap<&String, usize> = HashMap::new();
        for category in self.notes.values().flatten() {
            *sizes.entry(category).or_default() += 1;
        }
        let mut owners: HashMap<String, usize> = HashMap::new();
        for category in &self.categories {
            let stems: HashSet<String> = words_of(category).iter().map(|word| stem(word)).collect();
            for stem in stems {
                *owners.entry(stem).or_default() += 1;
            }
        }
        for category in &self.categories {
            let words = words_of(category);
            self.names.entry(words.join(" ")).or_insert_with(|| category.clone());
        }
        for category in &self.categories {
            let words = words_of(category);
            let stems: Vec<String> = words.iter().map(|word| stem(word)).collect();
            self.names.entry(stems.join(" ")).or_insert_with(|| category.clone());
            self.spelling.extend(words.iter().cloned());
            for (word, stem) in words.iter().zip(&stems) {
                // "coffee", where a category is "Meals & Coffee" and some of its notes say coffee: those.
                let all = sizes.get(category).copied().unwrap_or_default();
                let part = words.len() > 1 && self.some_notes_hold(stem, category, all);
                if part {
                    self.parts.insert(stem.clone(), category.clone());
                }
                let alone = owners.get(stem) == Some(&1) && !part;
                if alone && word.chars().count() > 2 && !is_small(word) && !lexicon::is_ignorable(word) {
                    self.names.entry(stem.clone()).or_insert_with(|| category.clone());
                }
            }
        }
    }

    /// Whether some notes of a category hold a word, most do not, and few notes elsewhere do; `all` = its notes.
    fn some_notes_hold(&self, stem: &str, category: &str, all: usize) -> bool {
        let holders: Vec<&String> = self.words.get(stem).into_iter().flatten().collect();
        let inside = |note: &&&String| self.notes.get(**note).is_some_and(|owners| owners.contains(category));
        let some = holders.iter().filter(inside).count();
        some > 0 && some * 2 < all && some * 2 >= holders.len()
    }

    /// "ski" is what "Skiing" is about, unless notes use the word for something else.
    fn name_roots(&mut self) {
        let plain =
            |root: &str| lexicon::is_english(root) && !lexicon::is_ignorable(root) && !lexicon::is_structural(root);
        for category in &self.categories {
            let ours = |note: &String| self.notes.get(note).is_some_and(|owners| owners.contains(category));
            for word in words_of(category) {
                let root = word.strip_suffix("ing").filter(|root| root.len() > 2 && plain(root));
                let Some(root) = root.filter(|root| self.words.get(*root).is_none_or(|notes| notes.iter().any(ours)))
                else {
                    continue;
                };
                self.names.entry(root.to_owned()).or_insert_with(|| category.clone());
            }
        }
    }

    fn find_concepts(&mut self) {
        for concept in concepts() {
            for category in &self.categories {
                let words = words_of(category);
                let stems: Vec<String> = words.iter().map(|word| stem(word)).collect();
                let mut forms = vec![words.join(" "), stems.join(" ")];
                forms.extend(words.iter().chain(&stems).filter(|word| !is_small(word)).cloned());
                if forms.iter().any(|form| concept.same.contains(&form.as_str())) {
                    self.concepts.entry(concept.name).or_default().push(category.clone());
                }
            }
        }
        // Beside one for groceries, "Food & Drink" is what is eaten out.
        let eaten =
            self.categories.iter().find(|category| matches!(&*fold(category), "food & drink" | "food and drink"));
        if let Some(category) = eaten.cloned().filter(|_| self.concepts.contains_key("groceries")) {
            self.concepts.entry("dining").or_insert_with(|| vec![category]);
        }
    }

    /// Whether a note or category has the word in just this form.
    pub(super) fn spells(&self, word: &str) -> bool {
        self.spelling.contains(word)
    }

    /// The known word that a misspelled one must mean: unique, one step away (two from seven letters), and only if the
    /// word is not a real one.
    pub(super) fn correct(&self, word: &str) -> Option<String> {
        let length = word.chars().count();
        let letters = word.chars().all(char::is_alphabetic);
        let base = stem(word);
        let known = |word: &str| self.spelling.contains(word) || lexicon::is_english(word) || is_closed(word);
        if !letters || length < 4 || known(word) || known(&base) || self.words.contains_key(&base) {
            return None;
        }
        let reach = if length < 7 { 1 } else { 2 };
        let mut best: Vec<(usize, &String)> = self
            .spelling
            .iter()
            .filter(|known| known.chars().count() >= 3)
            .filter_map(|known| distance(word, known, reach).map(|steps| (steps, known)))
            .collect();
        best.sort();
        let (steps, _) = *best.first()?;
        let nearest: HashSet<String> =
            best.iter().take_while(|(other, _)| *other == steps).map(|(_, word)| stem(word)).collect();
        let (_, first) = best.first()?;
        (nearest.len() == 1).then(|| (*first).clone())
    }

    /// Categories and words of notes that are spelled much like a name nobody knows, the likest first; at most three.
    pub(super) fn nearest(&self, name: &str) -> Vec<String> {
        let reach = name.chars().count() / 3;
        let categories = self.names.iter().map(|(known, category)| (known, category.clone()));
        let words = self.written.iter().map(|(known, written)| (known, written.clone()));
        let mut near: Vec<(usize, String)> = categories
            .chain(words)
            .filter(|(known, _)| known.chars().count() > 2)
            .filter_map(|(known, shown)| Some((distance(name, known, reach)?, shown)))
            .collect();
        near.sort();
        near.dedup_by(|a, b| a.1 == b.1);
        near.into_iter().map(|(_, shown)| shown).take(3).collect()
    }
}

fn is_closed(word: &str) -> bool {
    lexicon::month(word).is_some()
        || lexicon::weekday(word).is_some()
        || lexicon::unit(word).is_some()
        || lexicon::group(word).is_some()
        || lexicon::is_expense_noun(word)
        || lexicon::is_beside(word)
        || lexicon::is_way_of_paying(word)
}

/// Damerau–Levenshtein distance, if it is at most `reach`.
fn distance(a: &str, b: &str, reach: usize) -> Option<usize> {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > reach {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
            let mut cost = (at(&row, j + 1) + 1).min(at(&next, j) + 1).min(at(&row, j) + usize::from(x != y));
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                cost = cost.min(at(&before, j - 1) + 1);
            }
            next.push(cost);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().filter(|steps| *steps <= reach)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_is_mended_but_real_words_are_not() {
        let uses = [NoteUse { note: "Lidl".into(), category: "Groceries".into(), count: 3 }];
        let vocabulary = Vocabulary::new(&uses, Vec::new(), None);
        let mended = |word: &str| vocabulary.correct(word);
        assert_eq!(mended("grocries").as_deref(), Some("groceries"));
        assert_eq!(mended("groecries").as_deref(), Some("groceries"));
        for word in ["shoes", "lidl", "may", "zebra", "xq", "groceries"] {
            assert_eq!(mended(word), None, "{word}");
        }
    }

    #[test]
    fn distances() {
        assert_eq!(distance("abcd", "abdc", 2), Some(1));
        assert_eq!(distance("abcd", "abxd", 1), Some(1));
        assert_eq!(distance("abcd", "wxyz", 2), None);
    }
}
