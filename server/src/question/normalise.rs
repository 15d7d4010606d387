//! From typed text to tokens: lower case, contractions, numbers, currency signs, spelling.

use super::currency::mark_money;
use super::sentence::{Sentence, Token};
use super::vocabulary::{Vocabulary, fold};
use super::{Context, Problem, lexicon};
use crate::domain::Currency;

/// A question as tokens.
pub(super) struct Normalised {
    pub(super) sentence: Sentence,
    /// What was corrected, for people.
    pub(super) corrections: Vec<String>,
    /// The currency that it names, where that leaves any rows out.
    pub(super) currency: Option<Currency>,
}

/// The tokens of a question.
pub(super) fn normalise(question: &str, vocabulary: &Vocabulary, context: Context) -> Result<Normalised, Problem> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut corrections = Vec::new();
    let pieces: Vec<String> =
        split(question, vocabulary).into_iter().flat_map(|piece| unhyphen(piece, vocabulary)).collect();
    for (at, piece) in pieces.iter().enumerate() {
        let (before, next) = (at.checked_sub(1).and_then(|at| pieces.get(at)), pieces.get(at + 1));
        let joined = || before.zip(next).map(|(a, b)| format!("{a} n {b}"));
        if piece == "n" && joined().is_some_and(|name| vocabulary.names.contains_key(&name)) {
            tokens.push(Token::Word(piece.clone()));
            continue;
        }
        if piece == "n" && joined().is_some_and(|name| vocabulary.notes.any_begins_with(&name)) {
            // "pie n bovril" is one thing, where notes say so.
            continue;
        }
        if piece == "," {
            tokens.push(Token::Comma);
        } else if let Some(long) = lexicon::contraction(piece) {
            tokens.extend(long.split_whitespace().map(|word| Token::Word(word.to_owned())));
        } else if let Some(digits) = lexicon::number(piece) {
            tokens.push(Token::Number { text: digits.to_owned(), money: false });
        } else if let Some(number) = number(piece) {
            // "2k" is an amount and no year.
            tokens.push(Token::Number { text: number, money: piece.ends_with('k') });
        } else {
            if let Some(whole) = with_its_g(piece, vocabulary) {
                tokens.push(Token::Word(whole));
                continue;
            }
            match vocabulary.correct(piece) {
                Some(right) => {
                    corrections.push(format!("read {piece} as {right}"));
                    tokens.push(Token::Word(right));
                }
                None => tokens.push(Token::Word(piece.clone())),
            }
        }
    }
    let mut words = tokens.iter().map(Token::word);
    let current = words.position(|word| word == Some("current"));
    let billed = words.next().flatten().is_some_and(|word| matches!(word, "bill" | "bills"));
    // In India the current bill is that for electricity, and not the present one.
    let power = billed && context.currency.code() == "INR" && !vocabulary.notes.hold("current");
    if let Some(token) = current.filter(|_| power).and_then(|at| tokens.get_mut(at)) {
        *token = Token::Word("electricity".to_owned());
    }
    last_of_this(&mut tokens);
    let (tokens, currency) = mark_money(scale(tokens), vocabulary, context.currency)?;
    Ok(Normalised { sentence: Sentence { tokens }, corrections, currency })
}

/// "gettin" as it is spelled.
fn with_its_g(piece: &str, vocabulary: &Vocabulary) -> Option<String> {
    let whole = format!("{piece}g");
    let known = |word: &str| lexicon::is_english(word) || lexicon::is_inflected(word);
    let cut = piece.len() > 4 && piece.ends_with("in") && !known(piece) && !vocabulary.spells(piece);
    (cut && (known(&whole) || lexicon::is_structural(&whole))).then_some(whole)
}

/// Words, numbers, dates, signs and commas.
fn split(question: &str, vocabulary: &Vocabulary) -> Vec<String> {
    let text = fold(&question.replace(['’', '`'], "'"));
    let mut spaced = String::with_capacity(text.len() + 16);
    let letters: Vec<char> = text.chars().collect();
    for (at, c) in letters.iter().copied().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied().unwrap_or(' ');
        let after = letters.get(at + 1).copied().unwrap_or(' ');
        let between_digits = before.is_ascii_digit() && after.is_ascii_digit();
        match c {
            ',' if between_digits && is_grouping(&letters, at) => {}
            ',' | ';' => spaced.push_str(" , "),
            ':' if !before.is_ascii_digit() => spaced.push_str(" : "),
            '.' if between_digits => spaced.push('.'),
            '/' | '-' if between_digits => spaced.push(c),
            '-' if before.is_alphabetic() && after.is_alphabetic() => spaced.push('-'),
            '-' | '–' | '—' if before.is_ascii_digit() || before == ' ' => spaced.push_str(" to "),
            '/' if before.is_alphabetic() => spaced.push('/'),
            '/' if before == ' ' && after == ' ' => spaced.push_str(" , "),
            '\'' | '&' | '+' => spaced.push(c),
            '€' | '$' | '£' | '¥' | '₹' => {
                spaced.push(' ');
                spaced.push(c);
                spaced.push(' ');
            }
            '>' | '<' | '=' | '%' => {
                spaced.push(' ');
                spaced.push(c);
                spaced.push(' ');
            }
            c if c.is_alphanumeric() => spaced.push(c),
            _ => spaced.push(' '),
        }
    }
    spaced.split_whitespace().filter_map(|word| strip(word, vocabulary)).collect()
}

/// "velo-versicherung" as two words, as notes are compared; words that are written so stay whole.
fn unhyphen(piece: String, vocabulary: &Vocabulary) -> Vec<String> {
    if let Some((from, to)) = piece.split_once(['-', '/'])
        && lexicon::month(from).is_some()
        && lexicon::month(to).is_some()
    {
        let between = if piece.contains('-') { "to" } else { "and" };
        return [from, between, to].map(str::to_owned).to_vec();
    }
    let letters = piece.contains('-') && piece.chars().all(|c| c.is_alphabetic() || c == '-');
    if !letters || lexicon::is_english(&piece) || vocabulary.names.contains_key(&piece) || lexicon::in_concepts(&piece)
    {
        return vec![piece];
    }
    piece.split('-').filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn is_grouping(letters: &[char], at: usize) -> bool {
    let digits = letters.iter().skip(at + 1).take_while(|c| c.is_ascii_digit()).count();
    digits == 3
}

/// A word without its possessive, unless notes spell it so: "Lowe's".
fn strip(word: &str, vocabulary: &Vocabulary) -> Option<String> {
    if lexicon::contraction(word).is_some() || vocabulary.spells(word) {
        return Some(word.to_owned());
    }
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word);
    let word = word.trim_matches(['\'', '-', '/']);
    (!word.is_empty()).then(|| word.to_owned())
}

/// `1200`, `12.5`, `2k`.
fn number(piece: &str) -> Option<String> {
    let (digits, thousand) = match piece.strip_suffix('k') {
        Some(digits) => (digits, true),
        None => (piece, false),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.len() <= 12 && part.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || !plain(fraction) {
        return None;
    }
    if thousand {
        return digits.parse::<i64>().ok().filter(|n| *n < 1_000_000).map(|n| (n * 1000).to_string());
    }
    Some(digits.to_owned())
}

/// "3 lakh", "half a lakh", "2 grand" as one number.
fn scale(tokens: Vec<Token>) -> Vec<Token> {
    let mut scaled: Vec<Token> = Vec::with_capacity(tokens.len());
    for token in tokens {
        let factor = match token.word() {
            Some("lakh" | "lakhs" | "lac" | "lacs") => 100_000,
            Some("crore" | "crores") => 10_000_000,
            Some("grand" | "thousand") => 1_000,
            _ => {
                scaled.push(token);
                continue;
            }
        };
        let before: Vec<&str> = scaled.iter().rev().take(2).filter_map(Token::word).collect();
        let (words, number) = match (before.as_slice(), scaled.last()) {
            (_, Some(Token::Number { text, .. })) => (1, times(text, factor)),
            (["a", "half"], _) => (2, Some((factor / 2).to_string())),
            (["a" | "half", ..], _) => {
                let half = before.first() == Some(&"half");
                (1, Some(if half { factor / 2 } else { factor }.to_string()))
            }
            _ => (0, None),
        };
        match number {
            Some(text) => {
                scaled.truncate(scaled.len() - words);
                scaled.push(Token::Number { text, money: true });
            }
            None => scaled.push(token),
        }
    }
    scaled
}

/// A decimal number times a power of ten, exactly.
fn times(number: &str, factor: i64) -> Option<String> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let places = u32::try_from(fraction.len()).ok()?;
    let digits: i64 = format!("{whole}{fraction}").parse().ok()?;
    let scaled = digits.checked_mul(factor)?;
    let unit = 10_i64.checked_pow(places)?;
    (scaled % unit == 0).then(|| (scaled / unit).to_string())
}
/// "this year and last": the unit that the second of them is of too.
fn last_of_this(tokens: &mut Vec<Token>) {
    let is =
        |token: Option<&Token>, wanted: &[&str]| token.and_then(Token::word).is_some_and(|word| wanted.contains(&word));
    let unit = |token: Option<&Token>| token.and_then(Token::word).is_some_and(|word| lexicon::unit(word).is_some());
    let found = (0..tokens.len()).find_map(|at| {
        let this = tokens.get(at + 1).filter(|next| is(tokens.get(at), &["this"]) && unit(Some(next)))?.clone();
        let joined = is(tokens.get(at + 2), &["and", "&", "vs", "versus", "or"]) && is(tokens.get(at + 3), &["last"]);
        let named = tokens.get(at + 4).is_some_and(|next| !is(Some(next), &["by", "per", "for", "at", "in", "on"]));
        (joined && !named).then_some((at + 4, this))
    });
    if let Some((at, unit)) = found {
        tokens.insert(at, unit);
    }
}
