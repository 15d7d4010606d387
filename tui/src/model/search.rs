//! Searching among the rows that are here while the server is away. Sums are the server's: there are none of what is found.

use super::ExpenseList;
use super::data::{Expense, ListQuery};
use outgo_server::domain::{ExpenseFilter, fold};
use rust_decimal::Decimal;

impl ListQuery {
    /// Whether a row passes, as far as its own text tells: whether it is sample data only the server knows. Amounts are those of
    /// `currency`.
    #[must_use]
    pub fn passes(&self, row: &Expense, currency: &str) -> bool {
        let (notes, category) = (fold(&row.notes), fold(&row.category));
        let has = |text: &str| notes.contains(&fold(text)) || category.contains(&fold(text));
        let wanted = ExpenseFilter { text: self.text.clone(), ..ExpenseFilter::default() };
        // ISO days are in the order of their text.
        let days = (self.start.is_empty() || self.start <= row.date) && (self.end.is_empty() || row.date <= self.end);
        days && wanted.searched().all(|(text, _)| has(text))
            && !self.without.iter().any(|text| has(text))
            && (self.categories.is_empty() || self.categories.iter().any(|name| fold(name) == category))
            && self.bounded(row, currency)
    }

    fn bounded(&self, row: &Expense, currency: &str) -> bool {
        if self.min.is_empty() && self.max.is_empty() {
            return true;
        }
        let Ok(amount) = row.amount.parse::<Decimal>() else { return false };
        let (min, max) = (self.min.parse::<Decimal>().ok(), self.max.parse::<Decimal>().ok());
        row.currency == currency && min.is_none_or(|min| min <= amount) && max.is_none_or(|max| amount <= max)
    }
}

impl ExpenseList {
    /// Shows those of the rows that are here which pass, all of them without a query; the others come back with the next search
    /// or with the server.
    pub fn search_here(&mut self, query: Option<&ListQuery>, currency: &str) {
        let all = self.before_search.take().unwrap_or_else(|| std::mem::take(&mut self.rows));
        if let Some(query) = query {
            self.rows = all.iter().filter(|row| query.passes(row, currency)).cloned().collect();
            self.before_search = Some(all);
        } else {
            self.rows = all;
        }
        self.selected = self.selected.min(self.rows.len().saturating_sub(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passes_here_is_what_passes_there() {
        let row = Expense {
            amount: "23.00".into(),
            currency: "EUR".into(),
            date: "2026-08-21".into(),
            category: "Transport".into(),
            notes: "Train to Ghent, return".into(),
            ..Expense::default()
        };
        let query = ListQuery::default();
        for (query, passes) in [
            (query.clone(), true),
            (ListQuery { text: "ghent trans".into(), ..query.clone() }, true),
            (ListQuery { text: "\"to ghent\"".into(), ..query.clone() }, true),
            (ListQuery { text: "\"ghent to\"".into(), ..query.clone() }, false),
            (ListQuery { without: vec!["GHENT".into()], ..query.clone() }, false),
            (ListQuery { categories: vec!["transport".into()], ..query.clone() }, true),
            (ListQuery { categories: vec!["Trans".into()], ..query.clone() }, false),
            (ListQuery { min: "23.00".into(), max: "23".into(), ..query.clone() }, true),
            (ListQuery { min: "23.01".into(), ..query.clone() }, false),
            (ListQuery { start: "2026-08-21".into(), end: "2026-08-21".into(), ..query.clone() }, true),
            (ListQuery { start: "2026-08-22".into(), ..query }, false),
        ] {
            assert_eq!(query.passes(&row, "EUR"), passes, "{query:?}");
        }
        let bounded = ListQuery { min: "1".into(), ..ListQuery::default() };
        assert!(!bounded.passes(&row, "USD"), "amounts of two currencies are not compared");
    }
}
