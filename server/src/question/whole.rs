//! Names of several words with one that would be read as days: taken before days are.

use super::compound::is_quoted;
use super::concept::{any, of_concept};
use super::lexicon::{self, stem};
use super::link::{MAX_WORDS, Meaning, Name, phrase};
use super::plan::Words;
use super::sentence::{Sentence, Token};
use super::vocabulary::{Vocabulary, words_of};

/// Whole notes of several words with one that dates would take: "Summer Moon", "May Fair". Read before dates are.
pub(super) fn whole_notes(sentence: &mut Sentence, vocabulary: &Vocabulary) -> Vec<Name> {
    let dated = |word: &String| {
        const SEASONS: &str = " spring summer autumn fall winter easter christmas today current ";
        lexicon::is_one_of(word, SEASONS) || lexicon::month(word).is_some() || lexicon::weekday(word).is_some()
    };
    let mut names = before_categories(sentence, vocabulary);
    whole_categories(sentence, vocabulary, &mut names);
    for length in (2..=MAX_WORDS).rev() {
        let mut at = 0;
        while at + length <= sentence.tokens.len() {
            let words = phrase(sentence, at, length).filter(|words| words.iter().any(dated));
            let season = |words: &[String]| {
                let first = words.first().map_or("", String::as_str);
                (first == "easter" || lexicon::SEASONS.contains(&first)) && is_quoted(words, vocabulary)
            };
            // In India the current bill is that for electricity.
            let current = |words: &[String]| {
                let text = words.join(" ");
                text == "current bill" && vocabulary.notes.holding("current").any(|note| note.text.contains(&text))
            };
            let known =
                |words: &Vec<String>| vocabulary.notes.contains(&words.join(" ")) || season(words) || current(words);
            if let Some(words) = words.filter(known) {
                let text = words.join(" ");
                names.push(Name { meaning: Meaning::Notes(Words::All(words)), text, because: None });
                sentence.tokens.splice(at..at + length, [Token::Name(names.len() - 1)]);
            }
            at += 1;
        }
    }
    names
}

/// "xmas presents": a feast right before a category is a word of its notes, where they hold it, and no day.
fn before_categories(sentence: &mut Sentence, vocabulary: &Vocabulary) -> Vec<Name> {
    let mut names = Vec::new();
    for at in 0..sentence.tokens.len() {
        let Some([feast, kind]) = phrase(sentence, at, 2).and_then(|words| <[String; 2]>::try_from(words).ok()) else {
            continue;
        };
        if lexicon::holiday(&feast).is_none() {
            continue;
        }
        let named = vocabulary.names.get(&kind).or_else(|| vocabulary.names.get(&stem(&kind)));
        let Some(category) = named.cloned().or_else(|| of_concept(&kind, vocabulary)) else { continue };
        let text = feast.clone();
        let forms = match feast.as_str() {
            "christmas" | "xmas" => vec!["christmas".to_owned(), "xmas".to_owned()],
            _ => vec![feast],
        };
        let words = any(forms.into_iter().filter(|form| vocabulary.notes.hold(&stem(form))).collect());
        if vocabulary.has_rows(&words, std::slice::from_ref(&category)) {
            names.push(Name { meaning: Meaning::Notes(words), text, because: None });
            if let Some(token) = sentence.tokens.get_mut(at) {
                *token = Token::Name(names.len() - 1);
            }
        }
    }
    names
}

/// Categories of several words with one that is a part of the week or a span of time: "Weekends Away", "Monthly Bills".
fn whole_categories(sentence: &mut Sentence, vocabulary: &Vocabulary, names: &mut Vec<Name>) {
    const SPANS: &str = " weekend weekends weekday weekdays day days week weeks month months year years daily weekly monthly quarterly \
        yearly annual annually first last half ";
    for length in (2..=MAX_WORDS).rev() {
        for at in 0..sentence.tokens.len() {
            let spans = |words: &Vec<String>| words.iter().any(|word| lexicon::is_one_of(word, SPANS));
            let Some(words) = phrase(sentence, at, length).filter(spans) else { continue };
            let category = vocabulary.categories().iter().find(|category| words_of(category) == words);
            if let Some(category) = category {
                names.push(Name {
                    meaning: Meaning::Categories(vec![category.clone()]),
                    text: words.join(" "),
                    because: None,
                });
                sentence.tokens.splice(at..at + length, [Token::Name(names.len() - 1)]);
            }
        }
    }
}
