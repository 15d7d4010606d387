//! Names: which rows a phrase means. The user's own words come first, then concepts; what is only a part of a category
//! is asked back, never answered as the whole.

use super::Problem;
use super::compound::{is_quoted, is_trip, stands_apart, without_kind};
use super::concept::{any, by_concept, elsewhere};
use super::lexicon::{self, Concept, concepts, stem};
use super::notes::Note;
use super::plan::Words;
use super::sentence::{Sentence, Token};
use super::vocabulary::{Vocabulary, words_of};
use std::collections::HashSet;

/// What a phrase names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) meaning: Meaning,
    /// The phrase.
    pub(super) text: String,
    /// What was assumed, if the phrase is not the name itself.
    pub(super) because: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    Categories(Vec<String>),
    Notes(Words),
}

/// Most words of a name.
pub(super) const MAX_WORDS: usize = 4;

/// Replaces every phrase that names rows by a placeholder, adding to the names there are.
pub(super) fn link(
    sentence: &mut Sentence,
    vocabulary: &Vocabulary,
    ignored: &[String],
    mut names: Vec<Name>,
) -> Result<Vec<Name>, Problem> {
    let mut at = 0;
    while at < sentence.tokens.len() {
        // "electricity bill", "grocery shop": a noun beside a name is no second name.
        let beside = phrase(sentence, at, 1).is_some_and(|words| words.iter().all(|word| lexicon::is_beside(word)));
        let after_name = at.checked_sub(1).is_some_and(|at| matches!(sentence.tokens.get(at), Some(Token::Name(_))));
        if beside && after_name {
            at += 1;
            continue;
        }
        // "food shop by shop": there the word groups, whatever a category is called.
        let before = at.checked_sub(1).and_then(|at| word_at(sentence, at));
        let grouping = before.is_some_and(|word| matches!(word, "by" | "per" | "each" | "every"));
        if grouping && word_at(sentence, at).is_some_and(|word| lexicon::group(word).is_some()) {
            at += 1;
            continue;
        }
        // "tell me", "what did it cost me": whoever asks, whatever a category is called.
        const TOLD: &str =
            " tell show give get let remind help cost costs costing charge charged charging set run sold ";
        let told = before.is_some_and(|word| lexicon::is_one_of(word, TOLD));
        if told && matches!(word_at(sentence, at), Some("me")) {
            at += 1;
            continue;
        }
        let more = says_no_more(sentence, at, &names);
        if more > 0 {
            sentence.tokens.drain(at..at + more);
            if more > 1 {
                // The shop is meant, and not what is called so elsewhere.
                sentence.tokens.insert(at - 1, Token::Word("at".to_owned()));
            }
            continue;
        }
        let taken = match with_word(sentence, at, vocabulary) {
            None => longest(sentence, at, vocabulary, ignored)?,
            asked => asked,
        };
        let taken = taken.or_else(|| after_preposition(sentence, at, vocabulary));
        if let Some((length, mut name)) = taken {
            name.text = phrase(sentence, at, length).unwrap_or_default().join(" ");
            names.push(name);
            sentence.tokens.splice(at..at + length, [Token::Name(names.len() - 1)]);
        }
        at += 1;
    }
    Ok(in_order(sentence, names))
}

fn word_at(sentence: &Sentence, at: usize) -> Option<&str> {
    sentence.tokens.get(at).and_then(Token::word)
}

/// The longest phrase from here that names something, and its length.
fn longest(
    sentence: &Sentence,
    at: usize,
    vocabulary: &Vocabulary,
    ignored: &[String],
) -> Result<Option<(usize, Name)>, Problem> {
    for length in (1..=MAX_WORDS).rev() {
        let words = phrase(sentence, at, length).filter(|words| !words.iter().any(|word| ignored.contains(word)));
        let Some(words) = words else { continue };
        if let Some(name) = look_up(&words, vocabulary)? {
            return Ok(Some((length, name)));
        }
    }
    Ok(None)
}

/// Words that say no more than the name before them: "hawker food", where that is a category; "the Denmark holiday", "the
/// Vancouver conference", where what is spent stands under many categories, and the place alone names it; "Boots the
/// chemist". How many words.
fn says_no_more(sentence: &Sentence, at: usize, names: &[Name]) -> usize {
    const SHOPS: [&str; 8] =
        ["chemist", "pharmacy", "supermarket", "butcher", "bakery", "restaurant", "bookshop", "shop"];
    const TRIPS: [&str; 6] = ["trip", "holiday", "holidays", "vacation", "conference", "getaway"];
    let before = match at.checked_sub(1).and_then(|at| sentence.tokens.get(at)) {
        Some(Token::Name(index)) => names.get(*index).map(|name| &name.meaning),
        _ => None,
    };
    match (before, word_at(sentence, at)) {
        (Some(Meaning::Categories(_)), Some("food")) => 1,
        (Some(Meaning::Notes(_)), Some(word)) if TRIPS.contains(&word) => 1,
        // "the Lanzarote week", and no week of the calendar.
        (Some(Meaning::Notes(_)), Some("week"))
            if matches!(word_at(sentence, at + 1), None | Some("cost" | "come" | "total" | "in" | "altogether"))
                && at > 1
                && matches!(word_at(sentence, at.saturating_sub(2)), Some("the" | "our" | "my")) =>
        {
            1
        }
        (Some(Meaning::Notes(_)), Some("the"))
            if word_at(sentence, at + 1).is_some_and(|kind| SHOPS.contains(&kind)) =>
        {
            2
        }
        _ => 0,
    }
}

/// The names in the order in which they stand.
fn in_order(sentence: &mut Sentence, names: Vec<Name>) -> Vec<Name> {
    let mut ordered = Vec::with_capacity(names.len());
    for token in &mut sentence.tokens {
        if let Token::Name(index) = token {
            ordered.extend(names.get(*index).cloned());
            *index = ordered.len() - 1;
        }
    }
    ordered
}

/// "at More", "in Next": after a preposition of place a plain word is the shop that notes begin with, if the phrase ends
/// there.
fn after_preposition(sentence: &Sentence, at: usize, vocabulary: &Vocabulary) -> Option<(usize, Name)> {
    let word = sentence.tokens.get(at)?.word()?;
    let before = at.checked_sub(1).and_then(|at| sentence.tokens.get(at)).and_then(Token::word)?;
    let ends = match sentence.tokens.get(at + 1) {
        None | Some(Token::Period(_) | Token::Comma) => true,
        Some(token) => token.word().is_some_and(|next| {
            matches!(next, "supermarket" | "shop" | "store")
                || "in on during since from for between this last by per and or all".split(' ').any(|word| word == next)
        }),
    };
    let listed = matches!(before, "or" | "vs" | "versus")
        && at.checked_sub(2).is_some_and(|at| matches!(sentence.tokens.get(at), Some(Token::Name(_))));
    let placed = matches!(before, "at" | "in" | "from" | "to");
    let shop = (placed || listed) && ends && lexicon::unit(word).is_none();
    let article = matches!(word, "the" | "a" | "an" | "my" | "our" | "all" | "total");
    if !shop || article || !is_plain(word) || !vocabulary.notes.any_begins_with(word) {
        return None;
    }
    let meaning = Meaning::Notes(Words::All(vec![word.to_owned()]));
    Some((1, Name { meaning, text: word.to_owned(), because: None }))
}

/// "notes with coffee": that word, whatever a category is called.
fn with_word(sentence: &Sentence, at: usize, vocabulary: &Vocabulary) -> Option<(usize, Name)> {
    let [notes, with, word] = <[String; 3]>::try_from(phrase(sentence, at, 3)?).ok()?;
    let asked = matches!(notes.as_str(), "note" | "notes") && with == "with" && vocabulary.notes.hold(&stem(&word));
    let meaning = Meaning::Notes(Words::All(vec![word.clone()]));
    let text = format!("notes with {word}");
    asked.then_some((3, Name { meaning, text, because: None }))
}

pub(super) fn phrase(sentence: &Sentence, at: usize, length: usize) -> Option<Vec<String>> {
    let tokens = sentence.tokens.get(at..at + length)?;
    tokens.iter().map(|token| token.word().map(str::to_owned)).collect()
}

fn named(meaning: Meaning) -> Option<Name> {
    Some(Name { meaning, text: String::new(), because: None })
}

fn look_up(words: &[String], vocabulary: &Vocabulary) -> Result<Option<Name>, Problem> {
    let text = words.join(" ");
    // "marks and spencer" is the note "Marks & Spencer".
    if words.iter().any(|word| word == "and") {
        let sign = |word: &String| if word == "and" { "&".to_owned() } else { word.clone() };
        let signed: Vec<String> = words.iter().map(sign).collect();
        if is_quoted(&signed, vocabulary) {
            return Ok(named(Meaning::Notes(Words::All(signed))));
        }
    }
    let stems: Vec<String> = words.iter().map(|word| stem(word)).collect();
    let stemmed = stems.join(" ");
    if let [word] = words
        && is_plain(word)
        && !(lexicon::is_verb_or_shop(word) && vocabulary.notes.any_begins_with(word))
        && !vocabulary.names.contains_key(&text)
        && !(lexicon::is_beside(word) && vocabulary.names.contains_key(&stemmed))
        && !is_abbreviation(word, vocabulary)
    {
        return Ok(None);
    }
    if let Some(category) = vocabulary.names.get(&text).or_else(|| vocabulary.names.get(&stemmed)) {
        return Ok(named(Meaning::Categories(vec![category.clone()])));
    }
    if stands_apart(words, &stems, vocabulary) {
        return Ok(None);
    }
    // "weekly shops" is the note "Weekly shop"; "gp visits" may be more than the note "GP visit".
    if let Some(name) = whole_of_bills(words, vocabulary) {
        return Ok(Some(name));
    }
    let counted = words.len() > 1 && words.last().is_some_and(|word| !lexicon::is_expense_noun(word));
    if vocabulary.notes.contains(&text) || (counted && vocabulary.notes.contains(&stemmed)) {
        let meaning = match words {
            [word] => as_spelled(word, vocabulary),
            words => Words::All(without_kind(words, vocabulary).to_vec()),
        };
        return Ok(named(Meaning::Notes(meaning)));
    }
    match words {
        [word] => one_word(word, vocabulary),
        _ => {
            if is_quoted(words, vocabulary) {
                let kept = words.len() - usize::from(is_trip(words, vocabulary));
                return Ok(named(Meaning::Notes(Words::All(words.iter().take(kept).cloned().collect()))));
            }
            let all = Words::All(words.to_vec());
            if words.iter().all(|word| !is_plain(word)) && vocabulary.has_rows(&all, &[]) {
                return Ok(named(Meaning::Notes(all)));
            }
            by_concept(&text, &stemmed, vocabulary)
        }
    }
}

/// "APS bill", where only some notes of APS say that it is one: all of them, if they are of the same categories.
fn whole_of_bills(words: &[String], vocabulary: &Vocabulary) -> Option<Name> {
    let (last, head) = words.split_last()?;
    let bill = matches!(last.as_str(), "bill" | "bills" | "payment" | "payments");
    if !bill || head.is_empty() || head.iter().any(|word| is_plain(word) || lexicon::is_english(word)) {
        return None;
    }
    let both = Words::All(words.to_vec());
    let alone = Words::All(head.to_vec());
    let owners = |words: &Words| {
        let notes = vocabulary.notes.that_pass(words);
        notes.into_iter().flat_map(|note| vocabulary.owners(note)).collect::<HashSet<_>>()
    };
    let (of_both, of_alone) = (owners(&both), owners(&alone));
    (!of_both.is_empty() && of_alone.is_subset(&of_both)).then_some(())?;
    Some(Name { meaning: Meaning::Notes(alone), text: String::new(), because: None })
}

pub(super) fn is_plain(word: &str) -> bool {
    lexicon::is_ignorable(word)
        || lexicon::is_structural(word)
        || lexicon::is_expense_noun(word)
        || lexicon::group(word).is_some()
        || lexicon::unit(word).is_some()
        || is_measure(word)
        || word.chars().count() < 3
}

/// "gp", "tv": two letters that are no word and stand in notes.
fn is_abbreviation(word: &str, vocabulary: &Vocabulary) -> bool {
    let letters = word.chars().count() == 2 && word.chars().all(char::is_alphabetic);
    letters && !lexicon::is_english(word) && !lexicon::is_ignorable(word) && vocabulary.notes.hold(word)
}

pub(super) fn is_measure(word: &str) -> bool {
    const WORDS: &str = " average mean median typical biggest largest highest smallest cheapest lowest priciest dearest \
        expensive percent percentage share compare comparison difference versus between over under above below weekend \
        weekends top excluding except without including number maximum minimum breakdown split trend since until before \
        after overspending time times ";
    lexicon::is_one_of(word, WORDS)
}

fn one_word(word: &str, vocabulary: &Vocabulary) -> Result<Option<Name>, Problem> {
    let base = stem(word);
    let held = vocabulary.notes.hold(&base);
    // "Disney+", as people type it: "disney".
    let signed = format!("{base}+");
    if !held && vocabulary.notes.hold(&signed) {
        return Ok(named(Meaning::Notes(Words::All(vec![signed]))));
    }
    // "cafes", as "Cafes & Pubs" writes it, are the category; a note says "Cafe Nero".
    if let Some(category) = vocabulary.parts.get(&base)
        && word != base
        && words_of(category).iter().any(|known| known == word)
    {
        return Ok(named(Meaning::Categories(vec![category.clone()])));
    }
    if vocabulary.told_parts.contains(&base) {
        return Ok(named(Meaning::Notes(Words::All(vec![word.to_owned()]))));
    }
    let concept =
        |forms: &[&str]| concepts().iter().filter(|c| forms.iter().any(|form| c.same.contains(form))).collect();
    let same: Vec<&Concept> = concept(&[word, &base]);
    let broad = same.iter().any(|concept| lexicon::is_broad(concept.name));
    let whole_note = vocabulary.notes.contains(word) || vocabulary.notes.contains(&base);
    // A wide word such as "food" or "car" means the category before it means a note that happens to hold it.
    if broad && !whole_note {
        let is_head = |note: &Note| note.text.split(' ').next_back().is_some_and(|last| stem(last) == base);
        let heads = held && vocabulary.notes.holding(&base).all(is_head);
        match by_concept(word, &base, vocabulary) {
            // "auto", where notes say "auto to metro" and the category for cars has none of them.
            Ok(Some(Name { meaning: Meaning::Categories(categories), .. }))
                if vocabulary.notes.any_begins_with(word) && elsewhere(&base, &categories, vocabulary) => {}
            Ok(Some(name)) => return Ok(Some(name)),
            Err(problem) if !heads => return Err(problem),
            _ => {}
        }
    }
    if held {
        return Ok(named(Meaning::Notes(as_spelled(word, vocabulary))));
    }
    by_concept(word, &base, vocabulary)
}

/// A word of notes; "frys" is "Fry's" too, where notes spell it both ways.
fn as_spelled(word: &str, vocabulary: &Vocabulary) -> Words {
    let owner = word.strip_suffix('s').map(|owner| format!("{owner}'s")).filter(|owner| vocabulary.spells(owner));
    let forms = [Some(word.to_owned()), owner.filter(|owner| stem(owner) != stem(word))];
    any(forms.into_iter().flatten().collect())
}
