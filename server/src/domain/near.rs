//! Words that are spelled nearly like one that is found nowhere: `grocries` for `groceries`.

use super::fold;
use rapidfuzz::distance::osa;
use std::collections::BTreeSet;

/// A typed word that no expense has, and the words that stand for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearWord {
    /// As it was typed.
    pub typed: String,
    /// One to [`NearWord::MAX_WORDS`] words of notes and categories, lower case, in the order of the alphabet.
    pub words: Vec<String>,
}

/// How a word is near; the least is the nearest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    /// So many letters are missing, too many, other or exchanged.
    Spelled(usize),
    /// It begins so, but for as many letters.
    Begins(usize),
    /// It has the letters in their order.
    Letters,
}

impl NearWord {
    /// Most words that one stands for.
    pub const MAX_WORDS: usize = 8;

    /// The words of `texts` (folded) that are nearest to `typed`: all of the nearest kind. `None` if none is near, or
    /// `typed` has less than three letters.
    pub fn find<'t>(typed: &str, texts: impl Iterator<Item = &'t str>) -> Option<Self> {
        let wanted = fold(typed);
        let mut nearest: Option<Nearness> = None;
        let mut words: BTreeSet<&str> = BTreeSet::new();
        for word in texts.flat_map(|text| text.split(|c: char| !c.is_alphanumeric())) {
            let Some(nearness) = nearness(&wanted, word) else { continue };
            if nearest.is_none_or(|least| nearness < least) {
                nearest = Some(nearness);
                words.clear();
            }
            if nearest == Some(nearness) {
                words.insert(word);
            }
        }
        let words: Vec<String> = words.into_iter().take(Self::MAX_WORDS).map(str::to_owned).collect();
        (!words.is_empty()).then(|| Self { typed: typed.to_owned(), words })
    }
}

fn nearness(wanted: &str, word: &str) -> Option<Nearness> {
    let letters = wanted.chars().count();
    let allowed = match letters {
        0..=2 => return None,
        3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    let within = |text: &str| {
        let far = osa::distance(wanted.chars(), text.chars());
        (far <= allowed).then_some(far)
    };
    if let Some(far) = within(word) {
        return Some(Nearness::Spelled(far));
    }
    let beginnings = [letters - 1, letters, letters + 1];
    let begins = beginnings.iter().filter_map(|length| within(beginning(word, *length)?)).min();
    let missing = || (same_first(wanted, word) && in_order(wanted, word)).then_some(Nearness::Letters);
    begins.map(Nearness::Begins).or_else(missing)
}

/// The first so many letters of a longer word.
fn beginning(word: &str, letters: usize) -> Option<&str> {
    word.char_indices().nth(letters).and_then(|(end, _)| word.get(..end))
}

fn same_first(wanted: &str, word: &str) -> bool {
    wanted.chars().next() == word.chars().next()
}

fn in_order(wanted: &str, word: &str) -> bool {
    let mut rest = word.chars();
    wanted.chars().all(|letter| rest.any(|other| other == letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_words_stand_for_one() {
        let texts = ["lidl weekly shop", "groceries", "grocer on the corner", "lidia", "bäcker", "grand ceilidh"];
        let found = |typed: &str| NearWord::find(typed, texts.iter().copied()).map(|near| near.words);
        for (typed, words) in [
            ("grocries", &["groceries"][..]),
            ("Grocier", &["grocer"]),
            ("lidk", &["lidl"]),
            ("lidla", &["lidia", "lidl"]),
            // While it is being typed, and with letters left out.
            ("grcoeri", &["groceries"]),
            ("grcs", &["groceries"]),
            ("bäkcer", &["bäcker"]),
            ("wekly", &["weekly"]),
        ] {
            assert_eq!(
                found(typed).as_deref(),
                Some(&words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>()[..]),
                "{typed}"
            );
        }
        for typed in ["", "xy", "zzz", "aldi", "rocers!"] {
            assert_eq!(found(typed), None, "{typed}");
        }
    }

    #[test]
    fn no_more_than_a_line_of_words() {
        let many: Vec<String> = (b'a'..=b'z').map(|c| format!("lid{}", char::from(c))).collect();
        let found = NearWord::find("lidö", many.iter().map(String::as_str)).unwrap();
        assert_eq!(found.words.len(), NearWord::MAX_WORDS);
    }
}
