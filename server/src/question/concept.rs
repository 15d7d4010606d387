//! Words that stand for a whole concept ("eating out"), and for a part of one ("sushi").

use super::Problem;
use super::lexicon::{self, Concept, concepts, stem};
use super::link::{Meaning, Name};
use super::plan::Words;
use super::vocabulary::Vocabulary;

/// The one category that a word of a concept stands for.
pub(super) fn of_concept(word: &str, vocabulary: &Vocabulary) -> Option<String> {
    match by_concept(word, &stem(word), vocabulary) {
        Ok(Some(Name { meaning: Meaning::Categories(categories), .. })) => categories.first().cloned(),
        _ => None,
    }
}

/// Any of the words; one alone is simply that one.
pub(super) fn any(words: Vec<String>) -> Words {
    if words.len() == 1 { Words::All(words) } else { Words::Any(words) }
}

/// Whether notes that hold a word, given by its stem, stand under other categories only.
pub(super) fn elsewhere(stem: &str, categories: &[String], vocabulary: &Vocabulary) -> bool {
    let places = vocabulary.places(categories);
    vocabulary.notes.hold(stem) && !vocabulary.notes.holding(stem).any(|note| note.is_in(&places))
}

/// The category that a word of a concept means, or the notes that hold another word for the same.
///
/// # Errors
/// If several categories may be meant, or the word is only a part of one.
pub(super) fn by_concept(text: &str, stemmed: &str, vocabulary: &Vocabulary) -> Result<Option<Name>, Problem> {
    let holds = |list: &[&str]| list.contains(&text) || list.contains(&stemmed);
    let same: Vec<&Concept> = concepts().iter().filter(|concept| holds(&concept.same)).collect();
    let mut categories: Vec<String> =
        same.iter().flat_map(|concept| vocabulary.concepts.get(concept.name).into_iter().flatten()).cloned().collect();
    categories.sort();
    categories.dedup();
    match categories.as_slice() {
        [one] => {
            let because = Some(format!("{text} means {one}"));
            let meaning = Meaning::Categories(vec![one.clone()]);
            return Ok(Some(Name { meaning, text: text.to_owned(), because }));
        }
        [] => {}
        several => {
            let choices = several.to_vec();
            let reason = format!("{text} could be {}", several.join(" or "));
            return Err(Problem::Ask { reason, unknown: vec![text.to_owned()], choices });
        }
    }
    if let Some(name) = synonyms_in_notes(text, &same, vocabulary) {
        return Ok(Some(name));
    }
    for concept in concepts().iter().filter(|concept| holds(&concept.narrow)) {
        if let Some([category]) = vocabulary.concepts.get(concept.name).map(Vec::as_slice) {
            let reason = format!("no category and no note is called {text}; it may be a part of {category}");
            return Err(Problem::Ask { reason, unknown: vec![text.to_owned()], choices: vec![category.clone()] });
        }
    }
    Ok(None)
}

/// Notes that hold another word for the same, such as "petrol" for "fuel"; only for tight concepts.
fn synonyms_in_notes(text: &str, same: &[&Concept], vocabulary: &Vocabulary) -> Option<Name> {
    let mut hits: Vec<String> = same
        .iter()
        .filter(|concept| !lexicon::is_broad(concept.name))
        .flat_map(|concept| &concept.same)
        .map(|word| stem(word))
        .filter(|word| !word.contains(' ') && vocabulary.notes.hold(word))
        // Where cars run on petrol, gas heats.
        .filter(|word| word != "gas" || vocabulary.says_gas())
        .collect();
    hits.sort();
    hits.dedup();
    if hits.is_empty() {
        return None;
    }
    let because = Some(format!("{text} means notes with {}", hits.join(" or ")));
    Some(Name { meaning: Meaning::Notes(any(hits)), text: text.to_owned(), because })
}
