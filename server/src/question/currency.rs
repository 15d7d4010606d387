//! Currencies in a question: a sign or word makes the number beside it money, and names whose rows are meant. Nothing
//! is ever converted.

use super::sentence::Token;
use super::vocabulary::Vocabulary;
use super::{Problem, lexicon};
use crate::domain::Currency;

/// The tokens without currency words, and the one currency they name where that leaves any rows out.
pub(super) fn mark_money(
    tokens: Vec<Token>,
    vocabulary: &Vocabulary,
    ours: Currency,
) -> Result<(Vec<Token>, Option<Currency>), Problem> {
    let mut marked: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut named: Option<Currency> = None;
    let mut sign_before = false;
    for token in tokens {
        let Some(codes) = token.word().and_then(|word| codes_of(word, vocabulary)) else {
            marked.push(match token {
                Token::Number { text, .. } if sign_before => Token::Number { text, money: true },
                other => other,
            });
            sign_before = false;
            continue;
        };
        let codes = of_country(&mut marked, codes);
        let meant = pick(&codes, vocabulary, ours)?;
        if meant.is_some() && named.is_some() && meant != named {
            return Err(Problem::ask(
                "name one currency: without one, each is answered on its own and nothing is converted",
            ));
        }
        named = meant.or(named);
        match marked.last_mut() {
            Some(Token::Number { money, .. }) => *money = true,
            _ if token.word().is_some_and(|word| "€$£¥₹".contains(word)) => sign_before = true,
            // "in francs" says nothing more than the currency; slang such as "bucks" says nothing alone.
            _ if meant.is_some() => {
                marked.pop_if(|last| last.word() == Some("in"));
                // "how many dollars"
                if let Some(last) = marked.last_mut().filter(|last| last.word() == Some("many")) {
                    *last = Token::Word("much".to_owned());
                }
            }
            _ => marked.push(token),
        }
    }
    let narrows = vocabulary.currencies().iter().any(|held| Some(*held) != named);
    Ok((marked, named.filter(|_| narrows)))
}

/// "us dollars", "canadian dollars": the country before a word for several currencies picks one of them.
fn of_country(marked: &mut Vec<Token>, codes: Vec<String>) -> Vec<String> {
    let country = match marked.last().and_then(Token::word) {
        Some("us" | "usa" | "american") => "USD",
        Some("australian" | "aussie") => "AUD",
        Some("canadian") => "CAD",
        _ => return codes,
    };
    if !codes.iter().any(|code| code == country) {
        return codes;
    }
    marked.pop();
    vec![country.to_owned()]
}

/// The ISO codes that a sign or word may mean, the likeliest first; none for slang that means any.
fn codes_of(word: &str, vocabulary: &Vocabulary) -> Option<Vec<String>> {
    let codes: &[&str] = match word {
        "€" | "eur" | "euro" | "euros" => &["EUR"],
        "$" | "dollar" | "dollars" => &["USD", "AUD", "CAD", "NZD", "SGD", "HKD"],
        "usd" => &["USD"],
        "£" | "gbp" | "pound" | "pounds" => &["GBP"],
        "¥" => &["JPY", "CNY"],
        "jpy" | "yen" => &["JPY"],
        "cny" | "yuan" => &["CNY"],
        "inr" | "rs" | "rupee" | "rupees" | "₹" => &["INR"],
        "chf" | "franc" | "francs" | "franken" | "sfr" => &["CHF"],
        "sek" => &["SEK"],
        "nok" => &["NOK"],
        "dkk" => &["DKK"],
        "pln" | "zloty" => &["PLN"],
        "buck" | "bucks" | "quid" => &[],
        _ => {
            let held = vocabulary.currencies().iter().find(|held| held.code().eq_ignore_ascii_case(word))?;
            // The lek is ALL and the lira TRY: those words are English first.
            return (!lexicon::is_english(word)).then(|| vec![held.code().to_owned()]);
        }
    };
    Some(codes.iter().map(|code| (*code).to_owned()).collect())
}

/// The user's own currency if it may be meant, else the one with expenses.
fn pick(codes: &[String], vocabulary: &Vocabulary, ours: Currency) -> Result<Option<Currency>, Problem> {
    let Some(likeliest) = codes.first() else { return Ok(None) };
    let means = |currency: &Currency| codes.iter().any(|code| code == currency.code());
    if means(&ours) {
        return Ok(Some(ours));
    }
    let held: Vec<Currency> = vocabulary.currencies().iter().copied().filter(means).collect();
    match held.as_slice() {
        [one] => Ok(Some(*one)),
        [] => {
            let theirs: Vec<&str> = vocabulary.currencies().iter().map(Currency::code).collect();
            let theirs = if theirs.is_empty() { ours.code().to_owned() } else { theirs.join(" and ") };
            Err(Problem::refuse(format!(
                "you have no expenses in {likeliest}: yours are in {theirs}, and currencies are never converted"
            )))
        }
        several => {
            let codes: Vec<&str> = several.iter().map(Currency::code).collect();
            Err(Problem::ask(format!("write {}: you have expenses in each", codes.join(" or "))))
        }
    }
}
