//! Questions in other languages, word by word: numbers, days, the user's own names, and the commonest forms. Whatever is not
//! known stays as it is, so that the grammar decides whether the whole was understood.

use super::vocabulary::{Vocabulary, fold};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Most words of an entry.
const MAX_WORDS: usize = 4;
/// So many words of a question, at least, must be of the language and no English ones: one may stand in an English question.
const MIN_WORDS: usize = 2;

/// One language.
pub(super) struct Language {
    /// What is said when a question is not understood.
    pub(super) help: &'static str,
    /// Questions that work, with `{category}`.
    pub(super) examples: Vec<&'static str>,
    words: HashMap<String, &'static str>,
}

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    [
        include_str!("../../lexicon/german.txt"),
        include_str!("../../lexicon/french.txt"),
        include_str!("../../lexicon/spanish.txt"),
        include_str!("../../lexicon/hindi.txt"),
    ]
    .map(Language::read)
    .into()
});

impl Language {
    fn read(text: &'static str) -> Self {
        let mut language = Self { help: "", examples: Vec::new(), words: HashMap::new() };
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((word, plain)) = line.split_once('=') else { continue };
            match (word.trim(), plain.trim()) {
                ("!", help) => language.help = help,
                (example, question) if example.starts_with('?') => language.examples.push(question),
                (word, plain) => {
                    language.words.insert(fold(word), plain);
                }
            }
        }
        language
    }

    /// The question in English as far as it goes, and how many of its words are of this language.
    fn translate(&self, words: &[String], vocabulary: &Vocabulary) -> (String, usize) {
        let (mut english, mut known, mut at) = (Vec::new(), 0, 0);
        while let Some(word) = words.get(at) {
            let entry = (1..=MAX_WORDS).rev().find_map(|length| {
                let phrase = words.get(at..at + length)?.join(" ");
                // The user's own names come first: a category "Das Auto" is no article.
                let own = vocabulary.names.contains_key(&phrase) || vocabulary.notes.contains(&phrase);
                self.words.get(&phrase).filter(|_| !own).map(|plain| (length, *plain))
            });
            match entry {
                Some((length, plain)) => {
                    english.push(plain.to_owned());
                    // "total" and "september" are English too.
                    known +=
                        if words.get(at..at + length).is_some_and(|own| own.join(" ") == plain) { 0 } else { length };
                    at += length;
                }
                None => {
                    english.push(word.clone());
                    at += 1;
                }
            }
        }
        english.retain(|word| !word.is_empty());
        (english.join(" "), known)
    }
}

/// Digits of Devanagari as those of ASCII; everything else as it is compared.
fn plain(question: &str) -> String {
    let digit = |c: char| match u32::from(c) {
        code @ 0x0966..=0x096F => char::from_digit(code - 0x0966, 10).unwrap_or(c),
        _ => c,
    };
    fold(&question.chars().map(digit).collect::<String>())
}

/// The language of a question, and the question in English as far as its words are known; `None` if it is none of them.
pub(super) fn in_english(question: &str, vocabulary: &Vocabulary) -> Option<(&'static Language, String)> {
    let text = plain(question);
    let words: Vec<String> = text
        .split(|c: char| c.is_whitespace() || "?!.,;¿¡।".contains(c))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let found = LANGUAGES.iter().map(|language| (language, language.translate(&words, vocabulary)));
    let (language, (english, known)) = found.max_by_key(|(_, (_, known))| *known)?;
    (known >= MIN_WORDS && known * 2 >= words.len()).then_some((language, english))
}

#[cfg(test)]
mod tests {
    use super::super::{Context, NoteUse, Outcome, plan_in_words, understand};
    use super::*;
    use crate::domain::{Currency, WeekStart};

    fn said(question: &str) -> String {
        let uses =
            [("Lidl", "Groceries"), ("Kino", "Fun")].map(|(note, category)| NoteUse { note, category, count: 1 });
        let vocabulary = Vocabulary::new(&uses, vec![Currency::EUR], None);
        let today = "2026-11-20".parse().unwrap();
        let context = Context { today, week_start: WeekStart::Monday, currency: Currency::EUR };
        match understand(&[question], &vocabulary, context) {
            Outcome::Plan(understood) => plan_in_words(&understood.plan, Currency::EUR),
            Outcome::Ask { reason, .. } => format!("? {reason}"),
            Outcome::Refuse { reason } => format!("! {reason}"),
        }
    }

    #[test]
    fn simple_questions_in_four_languages() {
        let march = "total spent on Groceries in March 2026";
        let mut wrong = Vec::new();
        for (question, expected) in [
            ("Wie viel habe ich im März für Groceries ausgegeben?", march),
            ("wieviel haben wir letzten monat bei Lidl ausgegeben", "total spent on “Lidl” in October 2026"),
            ("größte Kategorien dieses Jahr", "total spent for each category in 2026, top 5"),
            ("Combien ai-je dépensé en Groceries en mars ?", march),
            ("combien j'ai dépensé le mois dernier", "total spent in October 2026"),
            ("¿Cuánto gasté en Groceries en marzo?", march),
            ("cuánto gasté el mes pasado en Lidl", "total spent on “Lidl” in October 2026"),
            ("pichle mahine Groceries pe kitna kharcha hua", "total spent on Groceries in October 2026"),
            ("मार्च में Groceries पर कितना खर्च हुआ", march),
            ("मार्च २०२५ में कितना खर्च हुआ", "total spent in March 2025"),
        ] {
            let got = said(question).replace("between 1 January 2026 and 20 November 2026", "in 2026");
            if got != expected {
                wrong.push(format!("{question}: {got}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn more_than_that_is_refused_in_the_language() {
        for (question, language) in [
            ("Wie viel habe ich für Weihnachtsgeschenke meiner Oma ausgegeben", "Auf Deutsch"),
            ("combien ai-je dépensé pour les cadeaux de ma grand-mère", "En français"),
            ("cuánto gasté en los regalos de mi abuela", "En español"),
            ("दादी के तोहफे पर कितना खर्च हुआ", "हिंदी"),
        ] {
            assert!(said(question).starts_with(&format!("? {language}")), "{question}: {}", said(question));
        }
        assert!(said("how much on unicorns").contains("unicorns"), "English stays English");
    }
}
