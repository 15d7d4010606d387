//! Which pages of a long list are here: those around the selection. Of the others only where they begin is kept, so that
//! a list of any length takes the same memory.

use super::ExpenseList;
use super::data::Expense;
use std::collections::{BTreeSet, VecDeque};

/// Most pages that are here.
const MAX_PAGES: usize = 10;

/// Most rows of a page.
pub const PAGE: usize = 200;

/// Where a page begins: so many rows behind the place that a token stands for, and of how many rows it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagePlace {
    /// The server's; empty = the beginning of the list.
    pub token: String,
    /// Rows behind that place.
    pub skip: usize,
    /// At most so many rows.
    pub limit: usize,
}

impl PagePlace {
    /// A page from a token on.
    #[must_use]
    pub fn of(token: String) -> Self {
        Self { token, skip: 0, limit: PAGE }
    }

    /// A page from this row of the list on, the first being 0.
    #[must_use]
    pub fn from_row(row: usize) -> Self {
        Self { skip: row, ..Self::of(String::new()) }
    }
}

/// Where a page begins, and how many rows it has.
type Page = (PagePlace, usize);

/// What is being fetched.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum Fetch {
    /// The list from its beginning.
    #[default]
    First,
    /// The page around a row, wherever that is.
    Around(usize),
    /// The page behind those that are here.
    After(PagePlace),
    /// The page before them.
    Before(PagePlace),
    /// One of them once more, and only that.
    Again(usize),
}

/// See the module's note.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pages {
    /// Rows from the beginning that were leapt over: of their pages nothing is known.
    leapt: usize,
    above: Vec<Page>,
    here: VecDeque<Page>,
    fetch: Fetch,
}

impl Pages {
    /// How many rows come before those that are here.
    #[must_use]
    pub fn skipped(&self) -> usize {
        self.leapt + self.above.iter().map(|(_, rows)| rows).sum::<usize>()
    }
}

impl ExpenseList {
    /// The list is fetched from its beginning.
    pub fn fetch_first(&mut self) {
        self.pages.fetch = Fetch::First;
    }

    /// The page around a row of the whole list is fetched: where it begins.
    pub fn fetch_around(&mut self, row: usize) -> PagePlace {
        self.pages.fetch = Fetch::Around(row);
        PagePlace::from_row(row.saturating_sub(PAGE / 2))
    }

    /// The page behind is fetched: where it begins; `None` if there is none.
    pub fn fetch_after(&mut self) -> Option<PagePlace> {
        let place = self.next.clone()?;
        self.pages.fetch = Fetch::After(place.clone());
        Some(place)
    }

    /// The page before is fetched: where it begins; `None` if there is none.
    pub fn fetch_before(&mut self) -> Option<PagePlace> {
        let leapt = self.pages.leapt;
        let place = match self.pages.above.last() {
            Some((place, _)) => place.clone(),
            None if leapt > 0 => {
                PagePlace { limit: leapt.min(PAGE), ..PagePlace::from_row(leapt.saturating_sub(PAGE)) }
            }
            None => return None,
        };
        self.pages.fetch = Fetch::Before(place.clone());
        Some(place)
    }

    /// The page of the selection is fetched once more: where it begins.
    pub fn fetch_again(&mut self) -> PagePlace {
        let (mut first, skipped) = (0, self.pages.skipped());
        for (at, (place, rows)) in self.pages.here.iter_mut().enumerate() {
            if self.selected < first + *rows {
                self.pages.fetch = Fetch::Again(at);
                if self.pages.leapt > 0 {
                    // Pages above are known by their rows: this one goes on from there, whatever has changed since.
                    *place = PagePlace { limit: place.limit, ..PagePlace::from_row(skipped + first) };
                }
                return place.clone();
            }
            first += *rows;
        }
        self.pages.fetch = Fetch::First;
        PagePlace::from_row(0)
    }

    /// The page that was fetched has come. The selection stays on its row, wherever that is now.
    pub fn arrived(&mut self, expenses: Vec<Expense>, next: String) {
        self.before_search = None;
        let count = expenses.len();
        let next = if next.is_empty() { None } else { Some(PagePlace::of(next)) };
        match std::mem::take(&mut self.pages.fetch) {
            Fetch::First => {
                (self.pages.leapt, self.pages.above) = (0, Vec::new());
                self.replace(expenses, next, PagePlace::from_row(0), false);
            }
            Fetch::Around(row) => {
                let first = row.saturating_sub(PAGE / 2);
                (self.pages.leapt, self.pages.above) = (first, Vec::new());
                self.replace(expenses, next, PagePlace::from_row(first), false);
                self.selected = row - first;
            }
            Fetch::Again(at) => {
                for page in self.pages.here.drain(..at.min(self.pages.here.len())).collect::<Vec<_>>() {
                    self.drop_above(page);
                }
                let place = self.pages.here.front().map(|(place, _)| place.clone());
                self.replace(expenses, next, place.unwrap_or_else(|| PagePlace::from_row(0)), true);
            }
            Fetch::After(place) => {
                self.rows.extend(expenses);
                self.pages.here.push_back((place, count));
                self.next = next;
                while self.is_long()
                    && let Some(page) = self.pages.here.pop_front()
                {
                    self.drop_above(page);
                }
            }
            Fetch::Before(place) => {
                if self.pages.above.pop().is_none() {
                    self.pages.leapt = place.skip;
                }
                self.rows.splice(0..0, expenses);
                self.selected += count;
                self.pages.here.push_front((place, count));
                while self.is_long()
                    && let Some((place, rows)) = self.pages.here.pop_back()
                {
                    self.rows.truncate(self.rows.len().saturating_sub(rows));
                    self.next = Some(place);
                }
            }
        }
        self.loaded = true;
        self.selected = self.selected.min(self.rows.len().saturating_sub(1));
    }

    /// A row that is being saved takes its place among those that are here. The selection stays on its row.
    pub fn insert(&mut self, row: Expense) {
        let place = self.rows.iter().position(|other| !self.order.puts_first(other, &row));
        let at = place.unwrap_or(self.rows.len());
        if place.is_none() && self.next.is_some() {
            return;
        }
        self.count_of_page(at, 1);
        self.selected += usize::from(at <= self.selected && self.selected > 0);
        self.rows.insert(at, row);
    }

    /// The row goes again.
    pub fn remove(&mut self, id: &str) {
        let Some(at) = self.rows.iter().position(|row| row.id == id) else { return };
        self.count_of_page(at, -1);
        self.rows.remove(at);
        self.selected = self.selected.saturating_sub(usize::from(at < self.selected));
        self.selected = self.selected.min(self.rows.len().saturating_sub(1));
    }

    /// The page that this row is on has so many more.
    fn count_of_page(&mut self, row: usize, more: isize) {
        let mut first = 0;
        let last = self.pages.here.len().saturating_sub(1);
        for (at, (_, rows)) in self.pages.here.iter_mut().enumerate() {
            first += *rows;
            if row < first || at == last {
                *rows = rows.saturating_add_signed(more);
                return;
            }
        }
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

    /// Other rows take the place of those that are here. Who is on the first row of a list stays at its top, unless these are
    /// the same rows anew.
    fn replace(&mut self, expenses: Vec<Expense>, next: Option<PagePlace>, place: PagePlace, anew: bool) {
        let before = self.rows.get(self.selected).map(|row| row.id.clone());
        let same = before.and_then(|id| expenses.iter().position(|row| row.id == id));
        self.selected = same.filter(|_| anew || self.selected > 0).unwrap_or(self.selected);
        self.pages.here = VecDeque::from([(place, expenses.len())]);
        self.rows = expenses;
        self.next = next;
        let here: BTreeSet<&String> = self.rows.iter().map(|row| &row.id).collect();
        // What is marked further down stays marked, unless nothing is further down.
        self.marked.retain(|id| self.next.is_some() || self.pages.skipped() > 0 || here.contains(id));
    }
}
