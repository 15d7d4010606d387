//! Names of categories as the server has them, where another text stands on the screen for what is not drawn, such as the
//! joiners of scripts and emoji: what is sent is the name, and not what is seen of it.

use super::convert;
use crate::effect::{Change, Draft};
use crate::model::data::ListQuery;
use crate::sanitize::line;
use outgo_proto::v1;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Shown name → name, for those that differ.
#[derive(Clone, Default)]
pub(super) struct Names(Arc<Mutex<HashMap<String, String>>>);

impl Names {
    /// The server told its categories.
    pub(super) fn learn<'n>(&self, names: impl Iterator<Item = &'n str>) {
        let differ = names.map(|name| (line(name), name.to_owned())).filter(|(shown, name)| shown != name);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = differ.collect();
    }

    fn real(&self, shown: String) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&shown).cloned().unwrap_or(shown)
    }

    /// An expense in the server's words.
    pub(super) fn draft(&self, draft: Draft) -> v1::Expense {
        convert::draft(Draft { category: self.real(draft.category), ..draft })
    }

    /// A change of one of many rows in the server's words.
    pub(super) fn change(&self, change: Change) -> Change {
        match change {
            Change::Category(name) => Change::Category(self.real(name)),
            Change::Date(day) => Change::Date(day),
        }
    }

    /// What a list asks for, in the server's words.
    pub(super) fn filter(&self, query: &ListQuery) -> v1::ExpenseFilter {
        let filter = convert::filter(query);
        let categories = filter.categories.into_iter().map(|name| self.real(name)).collect();
        v1::ExpenseFilter { categories, ..filter }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_drawn_is_sent() {
        let names = Names::default();
        names.learn(["👩\u{200d}👧 Kids", "Food"].into_iter());
        let shown = "👩·👧 Kids".to_owned();
        let draft = Draft { category: shown.clone(), ..Draft::default() };
        assert_eq!(names.draft(draft).category, "👩\u{200d}👧 Kids");
        let query = ListQuery { categories: vec![shown.clone(), "Food".to_owned()], ..ListQuery::default() };
        assert_eq!(names.filter(&query).categories, ["👩\u{200d}👧 Kids", "Food"]);
        assert!(matches!(names.change(Change::Category(shown)), Change::Category(name) if name.contains('\u{200d}')));
    }
}
