//! Whether a result is right: compared with gold values that loops over the ledger computed.

use super::{Outcome, Question};
use serde::{Deserialize, Serialize};

/// What the right answer holds.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Gold {
    /// Figures, names or days that stand together.
    one: Option<Vec<String>>,
    /// A table; each row holds at least these cells.
    rows: Option<Vec<Vec<String>>>,
    /// Whether the order of `rows` matters.
    ordered: bool,
    /// It cannot be answered.
    none: bool,
    /// It can, and there are no such rows.
    empty: bool,
}

/// How an answer turned out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The rows hold the gold values, or it was refused as it should be.
    Right,
    /// An honest "I do not understand" where there is an answer.
    Abstained,
    /// Wrong, and marked as unchecked.
    FlaggedWrong,
    /// Wrong without saying so.
    SilentlyWrong,
}

/// Judges one outcome; `None` without gold values.
#[must_use]
pub fn judge(question: &Question, outcome: &Outcome) -> Option<Verdict> {
    question.gold.as_ref()?;
    let right = match outcome.abstained {
        true => question.golds().any(|gold| gold.none),
        false => fits(question, &outcome.rows),
    };
    Some(if right {
        Verdict::Right
    } else if outcome.abstained {
        Verdict::Abstained
    } else if outcome.verified {
        Verdict::SilentlyWrong
    } else {
        Verdict::FlaggedWrong
    })
}

/// Whether these rows answer the question.
pub(super) fn fits(question: &Question, rows: &[Vec<String>]) -> bool {
    question.golds().any(|gold| !gold.none && answers(gold, rows))
}

fn answers(gold: &Gold, rows: &[Vec<String>]) -> bool {
    if gold.empty {
        return rows.iter().all(|row| is_nothing(row));
    }
    if let Some(values) = &gold.one {
        let first = rows.first().is_some_and(|row| holds(row, values));
        let spread = rows.len() <= 3 && holds(&rows.concat(), values);
        return first || spread;
    }
    let Some(wanted) = &gold.rows else { return false };
    // A bucket without expenses may be listed or not.
    let real: Vec<&Vec<String>> = rows.iter().filter(|row| !is_nothing(row)).collect();
    let wanted: Vec<&Vec<String>> = wanted.iter().filter(|row| !is_nothing(row)).collect();
    if gold.ordered {
        return real.len() == wanted.len() && real.iter().zip(&wanted).all(|(row, values)| holds(row, values));
    }
    let mut left = real;
    for values in &wanted {
        let Some(at) = left.iter().position(|row| holds(row, values)) else { return false };
        left.remove(at);
    }
    left.is_empty()
}

/// Whether a row says that there is nothing: all its figures are zero. A lone year is no figure.
fn is_nothing(row: &[String]) -> bool {
    let figures: Vec<f64> = row.iter().filter(|cell| !is_year(cell)).filter_map(|cell| cell.parse().ok()).collect();
    row.iter().all(String::is_empty) || (!figures.is_empty() && figures.iter().all(|figure| *figure == 0.0))
}

fn is_year(cell: &str) -> bool {
    cell.len() == 4 && cell.parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year))
}

fn holds(cells: &[String], values: &[String]) -> bool {
    let mut left: Vec<&String> = cells.iter().collect();
    values.iter().all(|value| {
        let found = left.iter().position(|cell| same(cell, value));
        found.map(|at| left.remove(at)).is_some()
    })
}

fn same(cell: &str, value: &str) -> bool {
    // A hyphen between letters is a space: names are compared without it.
    let spaced =
        |text: &str| if text.chars().any(char::is_alphabetic) { text.replace('-', " ") } else { text.to_owned() };
    let plain = |text: &str| spaced(text.trim().trim_start_matches('-').trim_end_matches('%')).to_lowercase();
    let (cell, value) = (plain(cell), plain(value));
    if cell == value {
        return true;
    }
    if let (Ok(a), Ok(b)) = (cell.parse::<f64>(), value.parse::<f64>()) {
        return a == b;
    }
    // A shop stands in the note that names it.
    let letters = value.chars().any(char::is_alphabetic);
    let outside = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    letters
        && cell.match_indices(&value).any(|(at, _)| {
            outside(cell.get(..at).and_then(|before| before.chars().next_back()))
                && outside(cell.get(at + value.len()..).and_then(|after| after.chars().next()))
        })
}
