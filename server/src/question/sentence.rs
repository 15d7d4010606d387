//! A question as tokens, and the small pattern language in which the grammar's rules are written. A rule replaces what
//! it understood by a placeholder, so that later rules see "<period>" where the question said "last month".
//!
//! A pattern is a row of elements: `last|past` (one of these words), `the?` (may be missing), `=week|month` (captured),
//! and classes, always captured: `<n>` a number, `<money>` a number that may be an amount, `<day>` 1–31, `<year>`,
//! `<month>`, `<weekday>`, `<weekdays>` (plural), `<unit>`, `<group>`, `<expenses>`, `<p>` a period, `<e>` a name,
//! `<word>` any word.

use super::lexicon;
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

/// One piece of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A lower-case word.
    Word(String),
    /// Digits with an optional point; `money` if a currency stood beside it.
    Number { text: String, money: bool },
    /// Between things that are listed.
    Comma,
    /// Index of a period that was understood.
    Period(usize),
    /// Index of a name that was understood.
    Name(usize),
}

impl Token {
    pub(super) fn word(&self) -> Option<&str> {
        if let Self::Word(word) = self { Some(word) } else { None }
    }

    fn is(&self, literal: &str) -> bool {
        match self {
            Self::Word(word) => word == literal,
            Self::Number { text, .. } => text == literal,
            Self::Comma => literal == ",",
            Self::Period(_) | Self::Name(_) => false,
        }
    }

    /// A whole number of at most nine digits.
    pub(super) fn whole(&self) -> Option<i64> {
        match self {
            Self::Number { text, .. } if text.len() <= 9 => text.parse().ok(),
            Self::Word(word) => {
                let digits = ["st", "nd", "rd", "th"].iter().find_map(|suffix| word.strip_suffix(suffix))?;
                digits.parse().ok().filter(|_| digits.bytes().all(|b| b.is_ascii_digit()))
            }
            _ => None,
        }
    }

    fn in_class(&self, class: &str) -> bool {
        let word_in = |test: &dyn Fn(&str) -> bool| self.word().is_some_and(test);
        let is_money = matches!(self, Self::Number { money: true, .. });
        match class {
            "n" => matches!(self, Self::Number { money: false, .. }),
            "money" => matches!(self, Self::Number { .. }),
            "day" => !is_money && self.whole().is_some_and(|day| (1..=31).contains(&day)),
            "year" => {
                matches!(self, Self::Number { money: false, text } if text.len() == 4)
                    && self.whole().is_some_and(|year| (1900..2200).contains(&year))
            }
            "month" => word_in(&|word| lexicon::month(word).is_some()),
            "weekday" => word_in(&|word| lexicon::weekday(word).is_some()),
            "weekdays" => word_in(&|word| word.strip_suffix('s').is_some_and(|day| lexicon::weekday(day).is_some())),
            "unit" => word_in(&|word| lexicon::unit(word).is_some()),
            "group" => word_in(&|word| lexicon::group(word).is_some()),
            "expenses" => word_in(&lexicon::is_expense_noun),
            "p" => matches!(self, Self::Period(_)),
            "e" => matches!(self, Self::Name(_)),
            "word" => matches!(self, Self::Word(_)),
            _ => false,
        }
    }
}

/// What a match captured, in the order of the pattern; `None` for an optional element that was missing.
pub(super) type Captures = Vec<Option<Token>>;

/// The tokens that are left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sentence {
    pub(super) tokens: Vec<Token>,
}

/// One element of a pattern.
struct Element {
    alternatives: Vec<Box<str>>,
    class: bool,
    capture: bool,
    optional: bool,
}

fn compile(pattern: &str) -> Vec<Element> {
    pattern
        .split_whitespace()
        .map(|part| {
            let optional = part.len() > 1 && part.ends_with('?');
            let part = if optional { part.strip_suffix('?').unwrap_or(part) } else { part };
            let (capture, part) = part.strip_prefix('=').map_or((false, part), |part| (true, part));
            let class = part.starts_with('<') && part.ends_with('>') && part.len() > 2;
            let alternatives = if class {
                vec![part.trim_start_matches('<').trim_end_matches('>').into()]
            } else {
                part.split('|').map(Box::from).collect()
            };
            Element { alternatives, class, capture: capture || class, optional }
        })
        .collect()
}

/// The elements of a pattern, made once: there are as many patterns as the rules write, and each question tries them all.
fn compiled(pattern: &str) -> Arc<[Element]> {
    type Made = HashMap<Box<str>, Arc<[Element]>>;
    static MADE: LazyLock<RwLock<Made>> = LazyLock::new(RwLock::default);
    let found = MADE.read().unwrap_or_else(PoisonError::into_inner).get(pattern).cloned();
    found.unwrap_or_else(|| {
        let made: Arc<[Element]> = compile(pattern).into();
        MADE.write().unwrap_or_else(PoisonError::into_inner).insert(pattern.into(), made.clone());
        made
    })
}

impl Element {
    fn matches(&self, token: &Token) -> bool {
        if self.class {
            self.alternatives.iter().any(|class| token.in_class(class))
        } else {
            self.alternatives.iter().any(|literal| token.is(literal))
        }
    }
}

fn match_here(elements: &[Element], tokens: &[Token], captures: &mut Captures) -> Option<usize> {
    let Some((element, rest)) = elements.split_first() else { return Some(0) };
    let kept = captures.len();
    if let Some((token, after)) = tokens.split_first().filter(|(token, _)| element.matches(token)) {
        if element.capture {
            captures.push(Some(token.clone()));
        }
        if let Some(length) = match_here(rest, after, captures) {
            return Some(length + 1);
        }
        captures.truncate(kept);
    }
    if element.optional {
        if element.capture {
            captures.push(None);
        }
        if let Some(length) = match_here(rest, tokens, captures) {
            return Some(length);
        }
        captures.truncate(kept);
    }
    None
}

impl Sentence {
    /// Where the pattern is first found, from token `from` on: start, length, captures.
    fn find(&self, pattern: &str, from: usize) -> Option<(usize, usize, Captures)> {
        let elements = compiled(pattern);
        (from..self.tokens.len()).find_map(|start| {
            let mut captures = Captures::new();
            let tokens = self.tokens.get(start..)?;
            let length = match_here(&elements, tokens, &mut captures).filter(|length| *length > 0)?;
            Some((start, length, captures))
        })
    }

    /// Where the pattern is first found.
    pub(super) fn place(&self, pattern: &str) -> Option<std::ops::Range<usize>> {
        self.find(pattern, 0).map(|(start, length, _)| start..start + length)
    }

    /// What the first match captures; it stays.
    pub(super) fn captures(&self, pattern: &str) -> Option<Captures> {
        self.find(pattern, 0).map(|(_, _, captures)| captures)
    }

    pub(super) fn has(&self, pattern: &str) -> bool {
        self.find(pattern, 0).is_some()
    }

    /// Whether the sentence begins with the pattern.
    pub(super) fn starts(&self, pattern: &str) -> bool {
        self.find(pattern, 0).is_some_and(|(start, ..)| start == 0)
    }

    /// Removes the first match.
    pub(super) fn eat(&mut self, pattern: &str) -> Option<Captures> {
        let (start, length, captures) = self.find(pattern, 0)?;
        self.tokens.drain(start..start + length);
        Some(captures)
    }

    /// Removes the first match of the first pattern that has one.
    pub(super) fn eat_any(&mut self, patterns: &[&str]) -> Option<Captures> {
        patterns.iter().find_map(|pattern| self.eat(pattern))
    }

    /// Replaces every match by what `with` makes of its captures; `None` leaves it as it is.
    pub(super) fn replace<E>(
        &mut self,
        pattern: &str,
        mut with: impl FnMut(&[Option<Token>]) -> Result<Option<Vec<Token>>, E>,
    ) -> Result<(), E> {
        let mut from = 0;
        while let Some((start, length, captures)) = self.find(pattern, from) {
            match with(&captures)? {
                Some(tokens) => {
                    from = start + tokens.len();
                    self.tokens.splice(start..start + length, tokens);
                }
                None => from = start + 1,
            }
        }
        Ok(())
    }

    /// Replaces every match by what it captured: the words around that say nothing more.
    pub(super) fn keep(&mut self, pattern: &str) {
        let captured = |c: &[Option<Token>]| Ok::<_, Infallible>(Some(c.iter().flatten().cloned().collect()));
        let Ok(()) = self.replace(pattern, captured);
    }

    /// Words that no rule has taken.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.tokens.iter().filter_map(Token::word)
    }

    /// The tokens as text, placeholders left out.
    #[cfg(test)]
    fn text(&self) -> String {
        let parts = self.tokens.iter().filter_map(|token| match token {
            Token::Word(word) => Some(word.as_str()),
            Token::Number { text, .. } => Some(text.as_str()),
            _ => None,
        });
        parts.collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence(text: &str) -> Sentence {
        let tokens = text.split(' ').map(|word| match word {
            "," => Token::Comma,
            number if number.bytes().all(|b| b.is_ascii_digit()) => Token::Number { text: number.into(), money: false },
            word => Token::Word(word.into()),
        });
        Sentence { tokens: tokens.collect() }
    }

    #[test]
    fn optional_elements_and_captures() {
        let mut s = sentence("spend in the last 3 months on food");
        let captures = s.eat("in? the? =last|past <n> <unit>").unwrap();
        assert_eq!(captures.len(), 3);
        assert_eq!(captures[1].as_ref().unwrap().whole(), Some(3));
        assert_eq!(s.text(), "spend on food");
        assert!(s.starts("spend") && !s.starts("food"));
    }

    #[test]
    fn a_missing_optional_capture_is_none() {
        let mut s = sentence("march sales");
        assert_eq!(s.eat("<month> <year>?").unwrap()[1], None);
    }

    #[test]
    fn ordinals_are_days() {
        assert!(sentence("the 15th").has("the <day>"));
        assert!(!sentence("the 32").has("the <day>"));
    }
}
