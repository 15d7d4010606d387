//! Which pages of a long list are here: those around the selection. Of the others only where they begin is kept, so that
//! a list of any length takes the same memory.

use super::ExpenseList;
use super::data::Expense;
use std::collections::{BTreeSet, VecDeque};

/// Most pages that are here.
const MAX_PAGES: usize = 10;

/// Where a page begins, and how many rows it has.
type Page = (String, usize);

/// What is being fetched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum Fetch {
    /// The list from its beginning.
    #[default]
    First,
    /// The page behind those that are here.
    After(String),
    /// The page before them.
    Before,
    /// One of them once more, and only that.
    Again(usize),
}

/// See the module's note.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pages {
    above: Vec<Page>,
    here: VecDeque<Page>,
    fetch: Fetch,
}

impl Pages {
    /// How many rows come before those that are here.
    #[must_use]
    pub fn skipped(&self) -> usize {
        self.above.iter().map(|(_, rows)| rows).sum()
    }
}

impl ExpenseList {
    /// The list is fetched from its beginning.
    pub fn fetch_first(&mut self) {
        self.pages.fetch = Fetch::First;
    }

    /// The page behind is fetched: where it begins.
    pub fn fetch_after(&mut self) -> String {
        self.pages.fetch = Fetch::After(self.next.clone());
        self.next.clone()
    }

    /// The page before is fetched: where it begins; `None` if there is none.
    pub fn fetch_before(&mut self) -> Option<String> {
        let (token, _) = self.pages.above.last()?;
        self.pages.fetch = Fetch::Before;
        Some(token.clone())
    }

    /// The page of the selection is fetched once more: where it begins.
    pub fn fetch_again(&mut self) -> String {
        let mut first = 0;
        for (at, (token, rows)) in self.pages.here.iter().enumerate() {
            if self.selected < first + rows && !(at == 0 && self.pages.above.is_empty()) {
                self.pages.fetch = Fetch::Again(at);
                return token.clone();
            }
            first += rows;
        }
        self.pages.fetch = Fetch::First;
        String::new()
    }

    /// The page that was fetched has come. The selection stays on its row, wherever that is now.
    pub fn arrived(&mut self, expenses: Vec<Expense>, next: String) {
        let count = expenses.len();
        match std::mem::take(&mut self.pages.fetch) {
            Fetch::First => {
                self.pages.above.clear();
                self.replace(expenses, next, String::new());
            }
            Fetch::Again(at) => {
                for page in self.pages.here.drain(..at.min(self.pages.here.len())).collect::<Vec<_>>() {
                    self.drop_above(page);
                }
                let token = self.pages.here.front().map(|(token, _)| token.clone()).unwrap_or_default();
                self.replace(expenses, next, token);
            }
            Fetch::After(token) => {
                self.rows.extend(expenses);
                self.pages.here.push_back((token, count));
                self.next = next;
                while self.is_long()
                    && let Some(page) = self.pages.here.pop_front()
                {
                    self.drop_above(page);
                }
            }
            Fetch::Before => {
                let Some((token, _)) = self.pages.above.pop() else { return };
                self.rows.splice(0..0, expenses);
                self.selected += count;
                self.pages.here.push_front((token, count));
                while self.is_long()
                    && let Some((token, rows)) = self.pages.here.pop_back()
                {
                    self.rows.truncate(self.rows.len().saturating_sub(rows));
                    self.next = token;
                }
            }
        }
        self.loaded = true;
        self.selected = self.selected.min(self.rows.len().saturating_sub(1));
    }

    /// The first page that is here goes; where it begins is kept.
    fn drop_above(&mut self, page: Page) {
        self.rows.drain(..page.1.min(self.rows.len()));
        self.selected = self.selected.saturating_sub(page.1);
        self.pages.above.push(page);
    }

    /// Whether pages may go. What is marked must stay here: it is deleted and copied from here.
    fn is_long(&self) -> bool {
        self.pages.here.len() > MAX_PAGES && self.marked.is_empty()
    }

    fn replace(&mut self, expenses: Vec<Expense>, next: String, token: String) {
        let before = self.rows.get(self.selected).map(|row| row.id.clone());
        let same = before.and_then(|id| expenses.iter().position(|row| row.id == id));
        self.selected = same.filter(|_| self.selected > 0).unwrap_or(self.selected);
        self.pages.here = VecDeque::from([(token, expenses.len())]);
        self.rows = expenses;
        self.next = next;
        let here: BTreeSet<&String> = self.rows.iter().map(|row| &row.id).collect();
        // What is marked further down stays marked, unless nothing is further down.
        self.marked.retain(|id| !self.next.is_empty() || !self.pages.above.is_empty() || here.contains(id));
    }
}
