//! Which notes are of one shop: "Spar" and, under the same category, "Spar Express" and "spar, bread". What only begins alike,
//! such as the dinners of one holiday, is not one shop.

use crate::question::{NoteUse, is_common_word, is_kind_of_thing};
use std::collections::HashMap;

/// Most words of a shop's name.
const MAX_WORDS: usize = 3;

/// The shop of each note under each category, where it is not the note itself.
pub(super) struct Merchants<'r>(HashMap<(&'r str, &'r str), &'r str>);

/// A common word that stands alone in so many expenses is a shop's name.
const FREQUENT: usize = 5;

/// Category and lower-case whole note → how it is written, and in how many expenses.
type Names<'r> = HashMap<(&'r str, String), (&'r str, usize)>;

/// A name without regard to case and apostrophes: "Lavery's" and "laverys".
fn spelling(name: &str) -> String {
    name.to_lowercase().replace(['\'', '’'], "")
}

/// The text up to the end of its `count`-th word; `None` if it has fewer.
fn first_words(note: &str, count: usize) -> Option<&str> {
    let mut end = 0;
    let mut rest = note;
    for _ in 0..count {
        let word = rest.trim_start();
        let start = note.len() - word.len();
        let length = word.find(char::is_whitespace).unwrap_or(word.len());
        if length == 0 {
            return None;
        }
        end = start + length;
        rest = note.get(end..)?;
    }
    Some(note.get(..end)?.trim_end_matches([',', ':', ';']))
}

/// The shop: the shortest start of the note that is a whole note too. A common word is none before another, "Lunch" and
/// "Lunch with Sam" beside "Spar" and "Spar Express", unless it names no kind of thing and stands alone in many expenses.
fn shop<'r>(category: &'r str, note: &'r str, names: &Names<'r>) -> &'r str {
    let known = |start: &str| names.get(&(category, spelling(start))).copied();
    let is_name = |start: &&str| {
        let next = note.get(start.len()..).unwrap_or_default().trim_start();
        let named = next.is_empty() || next.chars().next().is_some_and(char::is_uppercase);
        let frequent = || known(start).is_some_and(|(_, count)| count >= FREQUENT) && !is_kind_of_thing(start);
        start.contains(' ') || named || !is_common_word(start) || frequent()
    };
    let starts = (1..=MAX_WORDS).map_while(|count| first_words(note, count)).filter(is_name);
    starts.filter_map(|start| known(start).map(|(name, _)| name)).next().unwrap_or(note)
}

impl<'r> Merchants<'r> {
    /// From the uses of each note, sorted by note and category.
    pub(super) fn new(uses: &[NoteUse<'r>]) -> Self {
        let mut names = Names::new();
        for NoteUse { note, category, count } in uses {
            names.entry((category, spelling(note))).or_insert((note, 0)).1 += count;
        }
        let shops =
            uses.iter().map(|NoteUse { note, category, .. }| ((*category, *note), shop(category, note, &names)));
        // A note that is its own shop needs no place.
        Self(shops.filter(|((_, note), shop)| note != shop).collect())
    }

    /// The shop of an expense; the note itself if it is of none.
    pub(super) fn of(&self, category: &'r str, note: &'r str) -> &'r str {
        self.0.get(&(category, note)).copied().unwrap_or(note)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_of_one_shop() {
        let rows = [
            ("Groceries", "Spar"),
            ("Groceries", "Spar Express"),
            ("Transport", "Spar fuel"),
            ("Groceries", "Farm Boy bbq stuff"),
            ("Groceries", "Farm Boy"),
            ("Groceries", "Trader Joe's"),
            ("Groceries", "trader joe's, flowers"),
            ("Dining", "Disney dinner"),
            ("Dining", "Disney lunch"),
            ("Dining", "Lunch"),
            ("Dining", "Lunch with Sam"),
            ("Groceries", ""),
            ("Pub", "Lavery's"),
            ("Pub", "Laverys w Conor"),
            ("Pub", "indeed"),
            ("Pub", "Indeed"),
            ("Pub", "indeed trivia"),
        ];
        let count = |note: &str| if note == "indeed" || note == "Lunch" { 9 } else { 1 };
        let mut uses = rows.map(|(category, note)| NoteUse { note, category, count: count(note) });
        uses.sort_by_key(|entry| (entry.note, entry.category));
        let merchants = Merchants::new(&uses);
        let of = |at: usize| merchants.of(rows[at].0, rows[at].1);
        assert_eq!((of(0), of(1), of(2)), ("Spar", "Spar", "Spar fuel"), "one only under the same category");
        assert_eq!((of(3), of(4)), ("Farm Boy", "Farm Boy"));
        assert_eq!((of(5), of(6)), ("Trader Joe's", "Trader Joe's"), "whatever its case");
        assert_eq!((of(7), of(8)), ("Disney dinner", "Disney lunch"));
        assert_eq!((of(12), of(13)), ("Lavery's", "Lavery's"), "with and without the apostrophe");
        assert_eq!((of(14), of(15), of(16)), ("Indeed", "Indeed", "Indeed"), "a common word that is often alone");
        assert_eq!((of(10), of(11)), ("Lunch with Sam", ""), "a common word is no shop");
    }
}
