//! The number check: no digit reaches a person unless the server put it there.

use crate::domain::insight::{Direction, Fact, fill};

/// Longest wording in characters.
const MAX_CHARS: usize = 400;

/// Number words that would smuggle a figure past the digits.
const NUMBER_WORDS: &str = " zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand \
    thousands million millions billion dozen dozens half third quarter double doubled twice triple tripled ";
const UP_WORDS: &str =
    " more higher up rose risen increased increase grew grown above rising climbed extra additional ";
const DOWN_WORDS: &str = " less lower down fell fallen decreased decrease dropped below falling saved fewer reduced ";
/// Words that open a value such as "on Food in May": a sentence has one of them at a place, and does not begin there.
const PREPOSITIONS: &str =
    " about at between by during for from in of on over since through to until with within without ";
/// Nouns that a value such as "3 expenses" has already.
const COUNTED: &str = " expense expenses item items purchase purchases time times transaction transactions ";

/// Fills a model's wording if it keeps to the slots: known ones only, the first fact there, no digit of any script, no
/// number word, no direction against the sign, no control character, not too long, and a sentence once they are filled.
/// `None` otherwise.
#[must_use]
pub fn grounded(wording: &str, facts: &[Fact], direction: Direction) -> Option<String> {
    let text = wording.trim().trim_matches('"').trim();
    let text = text.strip_prefix("Reworded:").unwrap_or(text).trim();
    if text.is_empty() || text.chars().count() > MAX_CHARS {
        return None;
    }
    let bare = without_slots(text, facts)?;
    let unfit = |c: char| c.is_numeric() || c.is_control() || "%€$£¥{}<>\\`".contains(c) || !is_plain(c);
    if bare.chars().any(unfit) {
        return None;
    }
    let words: Vec<String> =
        bare.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let has = |list: &str| words.iter().any(|word| is_one_of(list, word));
    if has(NUMBER_WORDS) || contradicts(direction, has(UP_WORDS), has(DOWN_WORDS)) {
        return None;
    }
    let headline = facts.first()?;
    let fits = text.contains(&format!("{{{}}}", headline.name)) && facts.iter().all(|fact| reads_on(text, fact));
    fits.then(|| fill(text, facts))
}

/// Whether a word stands in a list, between spaces.
fn is_one_of(list: &str, word: &str) -> bool {
    !word.is_empty() && list.contains(&format!(" {word} "))
}

/// Whether the words around a slot go on from its value: no "spent of on Food", no "3 expenses items".
fn reads_on(text: &str, fact: &Fact) -> bool {
    let Some((before, after)) = text.split_once(&format!("{{{}}}", fact.name)) else {
        return true;
    };
    let (opening, closing) = (fact.value.split(' ').next(), fact.value.split(' ').next_back());
    let stumbles = opening.is_some_and(|word| is_one_of(PREPOSITIONS, word))
        && before.split_whitespace().next_back().is_none_or(|word| is_one_of(PREPOSITIONS, &word.to_lowercase()));
    let next = after.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or_default();
    let repeats = closing.is_some_and(|word| is_one_of(COUNTED, word))
        && after.starts_with(' ')
        && is_one_of(COUNTED, &next.to_lowercase());
    !stumbles && !repeats
}

fn contradicts(direction: Direction, up: bool, down: bool) -> bool {
    match direction {
        Direction::Up => down,
        Direction::Down => up,
        Direction::None => up || down,
    }
}

/// Latin text and common punctuation; everything else could hide something.
fn is_plain(c: char) -> bool {
    c.is_ascii() || ('\u{c0}'..='\u{24f}').contains(&c) || "–—’‘“”…".contains(c)
}

/// The text without its slots; `None` if a slot is unknown or used twice.
fn without_slots(text: &str, facts: &[Fact]) -> Option<String> {
    let mut bare = text.to_owned();
    for fact in facts {
        let slot = format!("{{{}}}", fact.name);
        if text.matches(&slot).count() > 1 {
            return None;
        }
        bare = bare.replace(&slot, " ");
    }
    (!bare.contains('{')).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn facts() -> Vec<Fact> {
        vec![Fact { name: "total", value: "12.50 EUR".into() }, Fact { name: "category", value: "Food".into() }]
    }

    #[test]
    fn honest_wordings_pass() {
        let text = grounded("You spent {total} on {category}.", &facts(), Direction::None);
        assert_eq!(text.as_deref(), Some("You spent 12.50 EUR on Food."));
        assert!(grounded("{total} – more on {category}", &facts(), Direction::Up).is_some());
    }

    #[test]
    fn lies_do_not() {
        for (wording, direction) in [
            ("You spent 99 EUR on {category}.", Direction::None),
            ("You spent {total}, that is ٣ times more.", Direction::Up),
            ("You spent {total}, twice as before.", Direction::None),
            ("You spent {total} and {secret}.", Direction::None),
            ("You spent money on {category}.", Direction::None),
            ("You spent {total}, less than before.", Direction::Up),
            ("You spent {total}, more than before.", Direction::None),
            ("{total} {total}", Direction::None),
            ("You spent {total}\u{1b}[31m", Direction::None),
            ("You spent {total} ½", Direction::None),
            ("You spent {total} or fifty", Direction::None),
            ("", Direction::None),
        ] {
            assert_eq!(grounded(wording, &facts(), direction), None, "{wording:?}");
        }
        assert_eq!(grounded(&format!("{{total}} {}", "so ".repeat(200)), &facts(), Direction::None), None);
    }

    #[test]
    fn a_filled_slot_leaves_a_sentence() {
        let fact = |name, value: &str| Fact { name, value: value.into() };
        let facts = [fact("count", "3 expenses"), fact("what", "on Food in May 2026"), fact("total", "12.50 EUR")];
        for (wording, reads) in [
            ("{count} {what}, {total} in all.", true),
            ("You had {count} {what}. They came to {total}.", true),
            ("There were {count} for {total} {what}. Times change.", true),
            ("{count}. Items of note came to {total}.", true),
            ("{count} of {what} were spent.", false),
            ("For {what} there were {count}.", false),
            ("{what} there were {count}.", false),
            ("{count} items total.", false),
            ("There were {count} expenses {what}.", false),
        ] {
            assert_eq!(grounded(wording, &facts, Direction::None).is_some(), reads, "{wording}");
        }
        let named = [fact("total", "9.00 EUR"), fact("top", "On the Go")];
        assert!(grounded("{total} went to {top}.", &named, Direction::None).is_some(), "a name is no preposition");
    }

    proptest! {
        #[test]
        fn no_digit_comes_from_the_wording(wording in "\\PC{0,80}") {
            if let Some(text) = grounded(&format!("{{total}}{wording}"), &facts(), Direction::None) {
                let rest = text.replace("12.50 EUR", "").replace("Food", "");
                prop_assert!(!rest.chars().any(char::is_numeric), "{}", rest);
            }
        }
    }
}
