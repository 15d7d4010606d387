//! Words of a category's name that are no name of it alone, because some of its notes hold them: "coffee" of "Meals & Coffee".

use super::lexicon::{self, stem};
use super::vocabulary::Vocabulary;

/// Whether a word is none that dictionaries have.
fn is_brand(word: &str, stem: &str) -> bool {
    !lexicon::is_english(word) && !lexicon::is_english(stem) && !lexicon::is_inflected(word)
}

/// Whether a category's name lists several things.
fn is_list(category: &str) -> bool {
    category.contains(['&', '/', ',', '+']) || category.to_lowercase().contains(" and ")
}

impl Vocabulary {
    /// Whether a word of a category's name is a part of it, and whether its notes tell which part they are; `all` = how many
    /// notes it has.
    pub(super) fn part_of(
        &self,
        category: &str,
        place: usize,
        all: usize,
        (word, words, stems): (&str, &[String], &[String]),
    ) -> (bool, bool) {
        let root = stem(word);
        // "coffee", where a category is "Meals & Coffee" and some of its notes say coffee: those.
        let part = words.len() > 1 && !category.contains(" - ") && self.some_notes_hold(&root, place, all);
        // "kirana" of "Kirana & Veg", of which most notes say neither.
        let brand = is_list(category) && is_brand(word, &root) && self.some_notes_tell(&root, place, all);
        // "gas", where each note of "Gas Electricity" says which of them it is.
        let told = words.len() > 1
            && (self.each_note_tells(stems, &root, place, all) || (brand && self.most_notes_tell(stems, place, all)));
        (part || told || brand, told)
    }

    /// Whether at least a tenth of a category's notes hold a word, most do not, and few notes elsewhere do; `all` = its notes.
    fn some_notes_hold(&self, stem: &str, category: usize, all: usize) -> bool {
        let (mut some, mut everywhere) = (0, 0);
        for note in self.notes.holding(stem) {
            some += usize::from(note.is_in(&[category]));
            everywhere += 1;
        }
        some * 10 >= all && some * 2 < all && some * 2 >= everywhere
    }

    /// Whether some notes of a category hold a word, and not all; `all` = how many it has. "Lyft" of "Bus & Lyft".
    fn some_notes_tell(&self, stem: &str, category: usize, all: usize) -> bool {
        (1..all).contains(&self.notes.holding(stem).filter(|note| note.is_in(&[category])).count())
    }

    /// Whether at least half of a category's notes hold a word of its name.
    fn most_notes_tell(&self, stems: &[String], category: usize, all: usize) -> bool {
        let here = |stem: &String| self.notes.holding(stem).filter(|note| note.is_in(&[category])).count();
        stems.iter().map(here).sum::<usize>() * 2 >= all
    }

    /// Whether each note of a category holds exactly one word of its name, and some hold this one; `all` = how many it has.
    fn each_note_tells(&self, stems: &[String], stem: &str, category: usize, all: usize) -> bool {
        let here = |stem: &str| self.notes.holding(stem).filter(|note| note.is_in(&[category])).count();
        let empty = self.notes.iter().next().is_some_and(|note| note.text.is_empty() && note.is_in(&[category]));
        let all = all - usize::from(empty);
        if here(stem) == 0 {
            return false;
        }
        let named: Vec<usize> = stems.iter().map(|stem| here(stem)).collect();
        named.iter().filter(|count| **count > 0).count() > 1 && named.iter().sum::<usize>() == all
    }
}
