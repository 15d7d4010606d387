//! Phrases of several words, and whether notes hold them as they stand.

use super::lexicon::{self, stem};
use super::link::is_plain;
use super::plan::Words;
use super::vocabulary::Vocabulary;
use std::collections::HashSet;

/// Whether the words stand so in a note, though one of them is a plain word elsewhere: "galway weekend".
pub(super) fn is_quoted(words: &[String], vocabulary: &Vocabulary) -> bool {
    let solid = |word: Option<&String>| word.is_some_and(|word| !lexicon::is_ignorable(word) && word.len() > 2);
    if !solid(words.first()) || !solid(words.last()) || words.iter().all(|word| is_plain(word)) {
        return false;
    }
    let stems = |words: &mut dyn Iterator<Item = &str>| format!(" {} ", words.map(stem).collect::<Vec<_>>().join(" "));
    let phrase = stems(&mut words.iter().map(String::as_str));
    let mut known = words.iter().filter(|word| !is_plain(word)).map(|word| stem(word));
    let Some(word) = known.find(|word| vocabulary.notes.hold(word)) else { return false };
    vocabulary.notes.holding(&word).any(|note| stems(&mut note.text.split(' ')).contains(&phrase))
}

/// "presents for Maura", where one word is a category: all its rows for the rest, not only notes that hold both words. Only
/// where every note with both stands in that category.
pub(super) fn stands_apart(words: &[String], stems: &[String], vocabulary: &Vocabulary) -> bool {
    if words.len() < 2 || words.iter().any(|word| lexicon::is_beside(word)) {
        return false;
    }
    let category = words.iter().zip(stems).enumerate().find_map(|(at, (word, base))| {
        let category = vocabulary.names.get(word).or_else(|| vocabulary.names.get(base))?;
        // A word of "Cafes & Pubs" is not the category.
        stem(&category.to_lowercase()).eq(base).then_some(())?;
        Some((at, category))
    });
    let Some((at, category)) = category else { return false };
    // "Gupta Kirana" is a shop, as notes write it.
    let named = at > 0 && words.iter().take(at).all(|word| !lexicon::is_english(word));
    if named && vocabulary.notes.contains(&words.join(" ")) {
        return false;
    }
    // "gift cards" are cards, "birthday presents" and "presents for Maura" are presents.
    let head = at + 1 == words.len()
        || words.get(at + 1).is_some_and(|next| matches!(next.as_str(), "for" | "from" | "to" | "at" | "with"));
    if !head {
        return false;
    }
    let rest: Vec<String> = words
        .iter()
        .enumerate()
        .filter(|(other, word)| *other != at && !is_plain(word))
        .map(|(_, word)| word.clone())
        .collect();
    if rest.is_empty() {
        return false;
    }
    let all = Words::All(words.iter().filter(|word| !is_plain(word)).cloned().collect());
    let places = vocabulary.places(std::slice::from_ref(category));
    vocabulary.notes.that_pass(&all).iter().all(|note| note.is_in(&places))
        && vocabulary.has_rows(&Words::All(rest), std::slice::from_ref(category))
}

/// "Third Wave Coffee" is the shop "Third Wave", where notes of the same categories call it so too and say the rest of no other.
pub(super) fn without_kind<'w>(words: &'w [String], vocabulary: &Vocabulary) -> &'w [String] {
    const KINDS: &str = " store shop supermarket coffee salon gym pub guy man school hospital clinic bank hotel ";
    let Some((last, shop)) = words.split_last() else { return words };
    let text = shop.join(" ");
    if !lexicon::is_one_of(last, KINDS) || !vocabulary.notes.contains(&text) {
        return words;
    }
    let owners = |words: &[String]| {
        let notes = vocabulary.notes.that_pass(&Words::All(words.to_vec()));
        notes.into_iter().flat_map(|note| vocabulary.owners(note)).collect::<HashSet<_>>()
    };
    let begin = vocabulary.notes.that_pass(&Words::All(shop.to_vec())).iter().all(|note| note.begins_with(&text));
    if begin && owners(shop) == owners(words) { shop } else { words }
}

/// "Galway weekend": what is bought on a trip is not all called so, where most notes with the place say no more than that.
pub(super) fn is_trip(words: &[String], vocabulary: &Vocabulary) -> bool {
    let Some((last, place)) = words.split_last() else { return false };
    let trip = matches!(last.as_str(), "weekend" | "trip" | "holiday");
    let is_place = place.first().is_some_and(|word| !vocabulary.names.contains_key(&stem(word)));
    let count = |words: &[String]| vocabulary.notes.that_pass(&Words::All(words.to_vec())).len();
    trip && is_place && count(words) * 2 <= count(place)
}
