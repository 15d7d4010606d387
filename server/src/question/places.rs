//! "at Boots": the shop, where notes say boots of shoes too.

use super::grammar::Draft;
use super::lexicon;
use super::narrowing::owners;
use super::notes::Note;
use super::plan::Words;
use super::vocabulary::Vocabulary;
use std::collections::BTreeSet;

/// "at Boots": where some notes begin with the name and all others hold it as a common noun, and the two never share a
/// category, the shop is meant.
pub(super) fn by_place(
    draft: &mut Draft,
    words: &Words,
    vocabulary: &Vocabulary,
    all: &BTreeSet<&String>,
) -> Option<(Vec<String>, String)> {
    let Words::All(list) = words else { return None };
    // A phrase of several words is the name wherever it stands.
    let [name] = list.as_slice() else { return None };
    let begins = |note: &Note| note.begins_with(name) && !is_next_time(note, name);
    let common = |note: &Note| {
        is_next_time(note, name) || (vocabulary.notes.are_common_in(list, note) && !is_for_a_feast(note, name))
    };
    if !draft.s.has("at|from|in <e>") {
        return None;
    }
    let shops = owners(words, vocabulary, &begins);
    let others = owners(words, vocabulary, &|note| !begins(note));
    let named = owners(words, vocabulary, &|note| !begins(note) && !common(note));
    let apart = named.is_empty() && !shops.is_empty() && shops.is_disjoint(&others);
    if !apart && !shops.is_empty() {
        let worn = lexicon::is_worn(name);
        // A shop may stand at the end: "school supplies Target".
        let thing = |note: &Note| {
            !begins(note)
                && common(note)
                && (worn || is_next_time(note, name) || note.text.split(' ').next_back() != Some(name))
        };
        let all = vocabulary.notes.that_pass(words);
        without_things(draft, all.into_iter().filter(|note| thing(note)).collect(), name);
        return None;
    }
    let kept: Vec<String> = shops.into_iter().cloned().collect();
    let because = format!("at {name}: expenses in {}", kept.join(" and "));
    (apart && kept.len() < all.len()).then_some((kept, because))
}

/// "next weeks dinners": no shop.
fn is_next_time(note: &Note, name: &str) -> bool {
    const TIMES: &str =
        " week weeks month months term terms year years day days door time spring summer autumn winter ";
    let mut words = note.text.split(' ').skip_while(|word| *word != name);
    name == "next" && words.nth(1).is_some_and(|word| lexicon::is_one_of(word, TIMES))
}

/// "xmas Winners": what was bought in the shop for Christmas.
fn is_for_a_feast(note: &Note, name: &str) -> bool {
    const FEASTS: &str = " xmas christmas birthday bday easter diwali eid gift gifts present presents for party ";
    note.text.split(' ').all(|word| word == name || lexicon::is_one_of(word, FEASTS))
}

/// "at Boots", where "walking boots Millets" stand in the same category: what is called so is left out, if it is little.
fn without_things(draft: &mut Draft, things: Vec<&Note>, name: &str) {
    const MOST: usize = 8;
    if things.is_empty() || things.len() > MOST {
        return;
    }
    let listed: Vec<&str> = things.iter().map(|note| note.text.as_str()).collect();
    draft.assumptions.push(format!("at {name}: the shop, without {}", listed.join(", ")));
    let whole = |note: &&Note| Words::All(note.text.split(' ').map(str::to_owned).collect());
    draft.plan.filter.without_words.extend(things.iter().map(whole));
}
