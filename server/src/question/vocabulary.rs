//! The words of one user: category names and notes, made once per data version.

use super::lexicon::{self, concepts, stem};
use super::notes::{Note, Notes, most_written};
use super::plan::{Plan, Words};
use crate::domain::Currency;
use chrono::NaiveDate;
use rapidfuzz::distance::osa;
use std::collections::{BTreeSet, HashMap, HashSet};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A note with its category and how often it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoteUse<'r> {
    /// The notes of an expense.
    pub note: &'r str,
    /// Its category.
    pub category: &'r str,
    /// How often.
    pub count: usize,
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
    /// Those of them that each note of the category tells apart.
    pub(super) told_parts: HashSet<String>,
    pub(super) notes: Notes,
    /// Concept → categories named so.
    pub(super) concepts: HashMap<&'static str, Vec<String>>,
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
pub(super) fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || is_combining_mark(c) || "'&+".contains(c)))
        .map(|word| word.trim_matches('\''))
        .filter(|word| !word.is_empty())
}

/// Lower-case words of a text.
pub(super) fn words_of(text: &str) -> Vec<String> {
    pieces(&fold(text)).map(str::to_owned).collect()
}

/// Words of a text that a hyphen parts, written as one: "dmart" for "D-Mart".
pub(super) fn unparted(text: &str) -> impl Iterator<Item = String> + '_ {
    let inside = |word: &&str| word.trim_matches('-').contains('-');
    let words = text.split(|c: char| c.is_whitespace() || c == ',').filter(inside);
    let joined = words.map(|word| fold(&word.replace('-', "")));
    joined.filter(|word| word.chars().all(char::is_alphabetic))
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
    let parted = || note.contains('-') && unparted(note).any(|word| stem(&word) == wanted);
    words_of(note).iter().any(|word| stem(word) == wanted) || parted()
}

fn is_small(word: &str) -> bool {
    const SMALL: &str = " and the of out & other misc my for to in general ";
    SMALL.split(' ').any(|small| small == word)
}

impl Vocabulary {
    /// From a user's notes with their categories, and the currencies and the last day of their expenses.
    #[must_use]
    pub fn new(uses: &[NoteUse], currencies: Vec<Currency>, last_day: Option<NaiveDate>) -> Self {
        let categories: BTreeSet<&str> = uses.iter().map(|entry| entry.category).collect();
        let categories: Vec<String> = categories.into_iter().map(str::to_owned).collect();
        let notes = Notes::new(uses, &categories);
        let mut vocabulary =
            Self { currencies, last_day, written: most_written(uses), categories, notes, ..Self::default() };
        let words = vocabulary.notes.iter().flat_map(|note| note.text.split(' '));
        vocabulary.spelling =
            words.map(str::to_owned).chain(uses.iter().flat_map(|entry| unparted(entry.note))).collect();
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

    /// Whether notes write the word with a capital, most of the time.
    pub(super) fn is_written_large(&self, word: &str) -> bool {
        let way = self.written.get(&wanted_word(word));
        way.is_some_and(|way| way.chars().next().is_some_and(char::is_uppercase))
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

    /// The places of categories in the sorted list of all; unknown ones have none.
    pub(super) fn places(&self, categories: &[String]) -> Vec<usize> {
        categories.iter().filter_map(|category| self.categories.binary_search(category).ok()).collect()
    }

    /// The categories of a note.
    pub(super) fn owners<'v>(&'v self, note: &'v Note) -> impl Iterator<Item = &'v String> {
        note.categories().iter().filter_map(|place| self.categories.get(*place))
    }

    /// Whether any note passes the condition and stands in one of these categories (none = any).
    pub(super) fn has_rows(&self, condition: &Words, categories: &[String]) -> bool {
        self.has_rows_without(condition, categories, &[])
    }

    /// Whether any such note passes none of other conditions.
    pub(super) fn has_rows_without(&self, condition: &Words, categories: &[String], without: &[Words]) -> bool {
        let places = self.places(categories);
        let out: Vec<&Note> = without.iter().flat_map(|words| self.notes.that_pass(words)).collect();
        let passing = self.notes.that_pass(condition);
        let inside = |note: &&Note| categories.is_empty() || note.is_in(&places);
        passing.into_iter().filter(inside).any(|note| !out.iter().any(|other| std::ptr::eq(*other, note)))
    }

    fn name_categories(&mut self) {
        let mut sizes = vec![0_usize; self.categories.len()];
        for place in self.notes.iter().flat_map(Note::categories) {
            if let Some(size) = sizes.get_mut(*place) {
                *size += 1;
            }
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
            // "nashta hotel" for "Nashta & Hotel".
            let large: Vec<&str> = words.iter().map(String::as_str).filter(|word| !is_small(word)).collect();
            if large.len() > 1 {
                self.names.entry(large.join(" ")).or_insert_with(|| category.clone());
            }
        }
        for (place, (category, size)) in self.categories.iter().zip(sizes).enumerate() {
            let words = words_of(category);
            let stems: Vec<String> = words.iter().map(|word| stem(word)).collect();
            self.names.entry(stems.join(" ")).or_insert_with(|| category.clone());
            self.spelling.extend(words.iter().cloned());
            for (word, stem) in words.iter().zip(&stems) {
                let (part, told) = self.part_of(category, place, size, (word, &words, &stems));
                if part {
                    self.parts.insert(stem.clone(), category.clone());
                }
                if told {
                    self.told_parts.insert(stem.clone());
                }
                let alone = owners.get(stem) == Some(&1) && !part;
                // "Days out", "Top ups": no day and no top five is one of them.
                let asks = lexicon::unit(stem).is_some() || super::link::is_measure(word);
                if alone && !asks && word.chars().count() > 2 && !is_small(word) && !lexicon::is_ignorable(word) {
                    self.names.entry(stem.clone()).or_insert_with(|| category.clone());
                }
            }
        }
    }

    /// "ski" is what "Skiing" is about, unless notes use the word for something else.
    fn name_roots(&mut self) {
        let plain =
            |root: &str| lexicon::is_english(root) && !lexicon::is_ignorable(root) && !lexicon::is_structural(root);
        for (place, category) in self.categories.iter().enumerate() {
            let ours = |root: &str| self.notes.holding(root).any(|note| note.is_in(&[place]));
            for word in words_of(category) {
                let root = word.strip_suffix("ing").filter(|root| root.len() > 2 && plain(root));
                let Some(root) = root.filter(|root| !self.notes.hold(root) || ours(root)) else {
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
        let known = |word: &str| {
            self.spelling.contains(word)
                || lexicon::is_english(word)
                || lexicon::is_inflected(word)
                || lexicon::is_brand(word)
                || is_closed(word)
        };
        if !letters || length < 4 || known(word) || known(&base) || self.notes.hold(&base) {
            return None;
        }
        let reach = if length < 7 { 1 } else { 2 };
        let steps = steps_from(word, reach);
        let long = self.spelling.iter().filter(|known| known.chars().count() >= 3);
        let mut best: Vec<(usize, &String)> = long.filter_map(|known| Some((steps(known)?, known))).collect();
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
        let steps = steps_from(name, reach);
        let categories = self.names.iter().map(|(known, category)| (known, category.clone()));
        let words = self.written.iter().map(|(known, written)| (known, written.clone()));
        let mut near: Vec<(usize, String)> = categories
            .chain(words)
            .filter(|(known, _)| known.chars().count() > 2)
            .filter_map(|(known, shown)| Some((steps(known)?, shown)))
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

/// How far words are from one: the steps (a letter more, less, another, or two swapped), if they are at most `reach`.
fn steps_from(word: &str, reach: usize) -> impl Fn(&str) -> Option<usize> {
    let letters = word.chars().count();
    let from = osa::BatchComparator::new(word.chars());
    let most = osa::Args::default().score_cutoff(reach);
    move |other| {
        let near = letters.abs_diff(other.chars().count()) <= reach;
        near.then(|| from.distance_with_args(other.chars(), &most)).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_is_mended_but_real_words_are_not() {
        let uses = [NoteUse { note: "Lidl", category: "Groceries", count: 3 }];
        let vocabulary = Vocabulary::new(&uses, Vec::new(), None);
        let mended = |word: &str| vocabulary.correct(word);
        assert_eq!(mended("grocries").as_deref(), Some("groceries"));
        assert_eq!(mended("groecries").as_deref(), Some("groceries"));
        for word in ["shoes", "lidl", "may", "zebra", "xq", "groceries", "started", "stopped", "moving"] {
            assert_eq!(mended(word), None, "{word}");
        }
    }

    #[test]
    fn distances() {
        assert_eq!(steps_from("abcd", 2)("abdc"), Some(1));
        assert_eq!(steps_from("abcd", 1)("abxd"), Some(1));
        assert_eq!(steps_from("abcd", 2)("wxyz"), None);
    }
}
