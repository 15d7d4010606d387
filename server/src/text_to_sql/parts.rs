//! Answers about parts of a whole: the share of one thing or of each group, and totals that run up.

use super::answer::{Answered, Maker, fact, integer, text};
use super::ledger::{Cell, Table};
use crate::domain::report::{divide_rounded, percent_text};
use crate::question::{Filter, Group};

/// A part in percent with one decimal; 0 of nothing.
fn percent(part: i64, whole: i64) -> String {
    percent_text(if whole > 0 { divide_rounded(part.saturating_mul(1000), whole) } else { 0 })
}

impl Maker<'_> {
    pub(super) fn share(&self, table: &Table) -> Answered {
        let row = table.rows.first();
        let (part, whole) = (integer(row.and_then(|row| row.first())), integer(row.and_then(|row| row.get(1))));
        let percent = percent(part, whole);
        let of_all = "percentage of all spending that was spent ";
        let what = match &self.plan.whole {
            None => self.reading.strip_prefix(of_all).unwrap_or(self.reading).to_owned(),
            Some(_) => {
                let Filter { categories, words, .. } = &self.plan.filter;
                let words = words.iter().map(crate::question::Words::text);
                categories.iter().cloned().chain(words).collect::<Vec<_>>().join(", ")
            }
        };
        let facts = vec![
            fact("percent", format!("{percent}%")),
            fact("what", what),
            fact("part", self.money(part)),
            fact("whole", self.money(whole)),
        ];
        let template = match &self.plan.whole {
            None => "{percent} of your spending was {what}: {part} of {whole}.",
            // All but what was left out.
            Some(whole) if whole.categories.is_empty() && whole.words.is_empty() => {
                "{percent} of the rest was {what}: {part} of {whole}."
            }
            Some(_) => "{percent} of it was {what}: {part} of {whole}.",
        };
        let mut answered = Self::build(&["percent"], vec![vec![percent]], template, facts);
        answered.empty = whole == 0;
        answered
    }

    /// What part of them all each group is.
    pub(super) fn shares(&self, table: &Table, group: Group) -> Answered {
        let part = |row: &Vec<Cell>| percent(integer(row.get(1)), integer(row.get(3)));
        let cells = |row: &Vec<Cell>| vec![text(row.first()), part(row), self.plain(integer(row.get(1)))];
        let rows: Vec<Vec<String>> = table.rows.iter().map(cells).collect();
        let top = table.rows.iter().rev().max_by_key(|row| integer(row.get(1)));
        let facts = vec![
            fact("top", text(top.and_then(|row| row.first()))),
            fact("percent", top.map(|row| format!("{}%", part(row))).unwrap_or_default()),
            fact("whole", self.money(integer(top.and_then(|row| row.get(3))))),
        ];
        let empty = rows.is_empty();
        let template = "{top} is highest with {percent} of {whole}.";
        let mut answered = Self::build(&[group.name(), "percent", "total"], rows, template, facts);
        answered.empty = empty;
        answered
    }

    /// What it came to by the end of each time.
    pub(super) fn running_total(&self, table: &Table, group: Group) -> Answered {
        let mut sum = 0_i64;
        let run = |row: &Vec<Cell>| {
            sum = sum.saturating_add(integer(row.get(1)));
            vec![text(row.first()), self.plain(sum)]
        };
        let rows: Vec<Vec<String>> = table.rows.iter().map(run).collect();
        let last = table.rows.last().map(|row| text(row.first())).unwrap_or_default();
        let facts = vec![fact("total", self.money(sum)), fact("last", last)];
        let empty = rows.is_empty();
        // A week is named by its first day.
        let template = match group {
            Group::Week => "By the end of the week of {last} it came to {total}.",
            _ => "By the end of {last} it came to {total}.",
        };
        let mut answered = Self::build(&[group.name(), "running total"], rows, template, facts);
        answered.empty = empty;
        answered
    }
}
