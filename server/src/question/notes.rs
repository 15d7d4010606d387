//! Every different note of a user, and which of them hold a word: each is stored once and known by its place.

use super::lexicon::{self, stem};
use super::plan::Words;
use super::vocabulary::{NoteUse, fold, pieces, unparted, wanted_word};
use std::collections::{HashMap, HashSet};

/// A whole note and where it stands.
#[derive(Debug)]
pub(super) struct Note {
    /// Its lower-case words with single spaces.
    pub(super) text: String,
    /// The places of its categories in the sorted list of them.
    categories: Vec<usize>,
}

impl Note {
    /// Whether an expense with this note is of one of the categories, which are given by their places.
    pub(super) fn is_in(&self, categories: &[usize]) -> bool {
        self.categories.iter().any(|own| categories.contains(own))
    }

    /// Whether it begins with the word or phrase.
    pub(super) fn begins_with(&self, phrase: &str) -> bool {
        self.text.strip_prefix(phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    }

    /// The places of its categories.
    pub(super) fn categories(&self) -> &[usize] {
        &self.categories
    }
}

/// See the module's note.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// Sorted by their texts.
    notes: Vec<Note>,
    /// Stem of a word → the places of the notes that hold it, ascending.
    holding: HashMap<String, Vec<usize>>,
    /// Stem of a word → the places of the notes in which it stands in lower case behind another word: "walking boots".
    common: HashMap<String, Vec<usize>>,
}

/// Adds a place to the places of a word, which come in ascending order.
fn add(places: &mut HashMap<String, Vec<usize>>, word: String, place: usize) {
    let places = places.entry(word).or_default();
    if places.last() != Some(&place) {
        places.push(place);
    }
}

impl Notes {
    /// From the uses of each note; `categories` = their categories, sorted.
    pub(super) fn new(uses: &[NoteUse], categories: &[String]) -> Self {
        let mut written: Vec<(String, usize, &str)> = Vec::with_capacity(uses.len());
        for entry in uses {
            let text = fold(entry.note);
            let whole = pieces(&text).collect::<Vec<_>>().join(" ");
            let Ok(category) = categories.binary_search_by(|known| known.as_str().cmp(entry.category)) else {
                continue;
            };
            written.push((whole, category, entry.note));
        }
        written.sort_unstable();
        let mut all = Self::default();
        // What begins a note in lower case is written so as a name too.
        let mut lower: HashSet<String> = HashSet::new();
        for (text, category, note) in written {
            if all.notes.last().is_none_or(|last| last.text != text) {
                let place = all.notes.len();
                for word in text.split(' ').filter(|word| !word.is_empty()) {
                    add(&mut all.holding, stem(word), place);
                }
                all.notes.push(Note { text, categories: Vec::with_capacity(1) });
            }
            let place = all.notes.len() - 1;
            for word in unparted(note) {
                add(&mut all.holding, stem(&word), place);
            }
            if note.starts_with(char::is_lowercase)
                && let Some(first) = pieces(note).next().filter(|word| word.chars().all(char::is_lowercase))
                && !lower.contains(first)
            {
                lower.insert(first.to_owned());
            }
            for word in pieces(note).skip(1).filter(|word| word.chars().all(char::is_lowercase)) {
                add(&mut all.common, wanted_word(word), place);
            }
            if let Some(last) = all.notes.last_mut()
                && last.categories.last() != Some(&category)
            {
                last.categories.push(category);
            }
        }
        let lower: HashSet<String> = lower.iter().map(|word| wanted_word(word)).collect();
        all.common.retain(|word, _| lexicon::is_english(word) || !lower.contains(word));
        all
    }

    /// All of them, by their texts.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Note> {
        self.notes.iter()
    }

    /// Whether a whole note is this text.
    pub(super) fn contains(&self, text: &str) -> bool {
        self.notes.binary_search_by(|note| note.text.as_str().cmp(text)).is_ok()
    }

    /// Whether a note begins with the word or phrase: it is a shop there.
    pub(super) fn any_begins_with(&self, phrase: &str) -> bool {
        let start = format!("{phrase} ");
        let at = self.notes.partition_point(|note| note.text < start);
        self.contains(phrase) || self.notes.get(at).is_some_and(|note| note.text.starts_with(&start))
    }

    /// Whether a note holds a word with this stem.
    pub(super) fn hold(&self, stem: &str) -> bool {
        self.holding.contains_key(stem)
    }

    /// The notes that hold a word with this stem.
    pub(super) fn holding(&self, stem: &str) -> impl Iterator<Item = &Note> {
        self.at(self.holding.get(stem))
    }

    /// Whether each of the words stands in lower case behind another word of the note.
    pub(super) fn are_common_in(&self, words: &[String], note: &Note) -> bool {
        let place = self.notes.binary_search_by(|other| other.text.cmp(&note.text));
        let common = |word: &String| self.common.get(&wanted_word(word));
        place.is_ok_and(|place| {
            words.iter().all(|word| common(word).is_some_and(|places| places.binary_search(&place).is_ok()))
        })
    }

    fn at<'n>(&'n self, places: Option<&'n Vec<usize>>) -> impl Iterator<Item = &'n Note> {
        places.into_iter().flatten().filter_map(|place| self.notes.get(*place))
    }

    /// Notes that pass a condition, found by their words.
    pub(super) fn that_pass(&self, condition: &Words) -> Vec<&Note> {
        let of = |word: &String| self.holding.get(&wanted_word(word));
        match condition {
            Words::All(words) => {
                let Some(mut lists) = words.iter().map(of).collect::<Option<Vec<_>>>() else { return Vec::new() };
                lists.sort_by_key(|places| places.len());
                let Some((fewest, others)) = lists.split_first() else { return self.iter().collect() };
                let in_others = |place: &usize| others.iter().all(|places| places.binary_search(place).is_ok());
                let places = fewest.iter().filter(|place| in_others(place));
                places.filter_map(|place| self.notes.get(*place)).collect()
            }
            Words::Any(words) => {
                let places: HashSet<usize> = words.iter().filter_map(of).flatten().copied().collect();
                places.into_iter().filter_map(|place| self.notes.get(place)).collect()
            }
            Words::Nothing => self.notes.first().filter(|note| note.text.is_empty()).into_iter().collect(),
        }
    }
}

/// How each word is written most, by its stem; of ways that are as common, the first.
pub(super) fn most_written(uses: &[NoteUse]) -> HashMap<String, String> {
    let mut ways: HashMap<&str, usize> = HashMap::new();
    for entry in uses {
        for word in pieces(entry.note) {
            *ways.entry(word).or_default() += entry.count;
        }
    }
    let mut most: HashMap<String, (usize, &str)> = HashMap::new();
    for (way, count) in ways {
        let best = most.entry(wanted_word(way)).or_insert((count, way));
        if count > best.0 || (count == best.0 && way < best.1) {
            *best = (count, way);
        }
    }
    most.into_iter().map(|(stem, (_, way))| (stem, way.to_owned())).collect()
}
