//! The state of each screen.

use super::data::{AnswerPart, Dashboard, Expense, Insight, ListQuery, Period, Totals};
use super::{Field, PagePlace, Pages};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// How loud a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It went well.
    Good,
    /// Good to know.
    Info,
    /// Worth a look: it stays twice as long.
    Warning,
    /// Something is wrong.
    Error,
}

/// The message row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The text.
    pub text: String,
    /// How loud.
    pub tone: Tone,
    /// When it goes away; `None` = with the next key.
    pub until: Option<u64>,
}

/// What the message row has said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The text.
    pub text: String,
    /// When, milliseconds on the shell's clock.
    pub at: u64,
}

/// The login and registration box.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Login {
    /// Whether it makes an account.
    pub registering: bool,
    /// Focused field: 0 name, 1 password, 2 repeat.
    pub focus: usize,
    /// The name.
    pub username: Field,
    /// The password.
    pub password: Field,
    /// The password again.
    pub repeat: Field,
    /// What went wrong.
    pub error: Option<String>,
}

impl Login {
    /// The focused field.
    pub fn field(&mut self) -> &mut Field {
        match self.focus {
            0 => &mut self.username,
            1 => &mut self.password,
            _ => &mut self.repeat,
        }
    }

    /// The focused field, to look at.
    #[must_use]
    pub fn focused(&self) -> &Field {
        match self.focus {
            0 => &self.username,
            1 => &self.password,
            _ => &self.repeat,
        }
    }

    /// How many fields it has.
    #[must_use]
    pub fn fields(&self) -> usize {
        if self.registering { 3 } else { 2 }
    }
}

/// The expenses list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExpenseList {
    /// The rows that are here.
    pub rows: Vec<Expense>,
    /// Where the next page begins, unless there is none.
    pub next: Option<PagePlace>,
    /// Which pages are here.
    pub pages: Pages,
    /// The selected row.
    pub selected: usize,
    /// Ids of the marked rows.
    pub marked: BTreeSet<String>,
    /// Whether all rows are to be marked once they are here.
    pub marking: bool,
    /// The filter as typed.
    pub filter: String,
    /// When the filter is to be sent, on the shell's clock.
    pub filter_due: Option<u64>,
    /// Categories that an insight or the dashboard asked for.
    pub evidence: Option<ListQuery>,
    /// The server's order.
    pub order: Order,
    /// Sums of everything that passes.
    pub totals: Totals,
    /// Whether an answer has come at all.
    pub loaded: bool,
    /// The time of day when the last one came.
    pub as_of: String,
    /// The period that was shown then.
    pub of: Option<Period>,
    /// All rows that were here before some of them were searched for without the server.
    pub before_search: Option<Vec<Expense>>,
    /// Number of the call whose rows are wanted.
    pub call: u64,
    /// Number of the call whose sums are wanted.
    pub totals_call: u64,
    /// Whether something was changed elsewhere since the rows were asked for.
    pub stale: bool,
    /// The row that is wanted next, when those of a leap have come.
    pub leap: Option<usize>,
}

impl ExpenseList {
    /// How many rows the whole list has, as far as is known.
    #[must_use]
    pub fn length(&self) -> usize {
        let counted: i64 = self.totals.rows.iter().map(|(_, _, count)| count).sum();
        usize::try_from(counted).unwrap_or_default().max(self.pages.skipped() + self.rows.len())
    }

    /// The marked rows that are here.
    #[must_use]
    pub fn marked_rows(&self) -> Vec<&Expense> {
        self.rows.iter().filter(|row| self.marked.contains(&row.id)).collect()
    }
}

/// By what the list is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortBy {
    /// The day.
    Date,
    /// The amount.
    Amount,
    /// The category.
    Category,
    /// The notes.
    Notes,
}

/// In which order the list comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// By what.
    pub by: SortBy,
    /// Whether the latest, largest or last of the alphabet comes first.
    pub descending: bool,
}

impl Default for Order {
    fn default() -> Self {
        Self { by: SortBy::Date, descending: true }
    }
}

impl Order {
    /// The order when this is chosen: the other way round, if it is that already.
    #[must_use]
    pub fn chosen(self, by: SortBy) -> Self {
        let usual = matches!(by, SortBy::Date | SortBy::Amount);
        Self { by, descending: if by == self.by { !self.descending } else { usual } }
    }

    /// Whether the list has the first of the two above the second; of equal ones the second is above.
    #[must_use]
    pub fn puts_first(self, first: &Expense, second: &Expense) -> bool {
        let amount = |row: &Expense| row.amount.parse::<Decimal>().unwrap_or_default();
        let by = match self.by {
            SortBy::Date => first.date.cmp(&second.date),
            SortBy::Amount => amount(first).cmp(&amount(second)),
            SortBy::Category => first.category.cmp(&second.category),
            SortBy::Notes => first.notes.cmp(&second.notes),
        };
        if self.descending { by.is_gt() } else { by.is_lt() }
    }

    /// As the server writes it.
    #[must_use]
    pub fn order_by(self) -> &'static str {
        match (self.by, self.descending) {
            (SortBy::Date, true) => "date desc",
            (SortBy::Date, false) => "date",
            (SortBy::Amount, true) => "amount desc",
            (SortBy::Amount, false) => "amount",
            (SortBy::Category, true) => "category desc",
            (SortBy::Category, false) => "category",
            (SortBy::Notes, true) => "notes desc",
            (SortBy::Notes, false) => "notes",
        }
    }

    /// For people.
    #[must_use]
    pub fn label(self) -> &'static str {
        match (self.by, self.descending) {
            (SortBy::Date, true) => "newest first",
            (SortBy::Date, false) => "oldest first",
            (SortBy::Amount, true) => "largest first",
            (SortBy::Amount, false) => "smallest first",
            (SortBy::Category, true) => "by category, Z first",
            (SortBy::Category, false) => "by category",
            (SortBy::Notes, true) => "by notes, Z first",
            (SortBy::Notes, false) => "by notes",
        }
    }
}

/// A part of the wide dashboard whose rows can be picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DashboardPanel {
    /// The bars.
    #[default]
    Categories,
    /// The largest expenses.
    Largest,
    /// What the insights begin with.
    Insights,
}

/// How the figures of the dashboard are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FigureForm {
    /// Bars, a ring and columns.
    #[default]
    Charts,
    /// A table of the categories.
    Categories,
    /// A table of the days, weeks or months.
    Time,
}

impl FigureForm {
    /// The one that comes next.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Charts => Self::Categories,
            Self::Categories => Self::Time,
            Self::Time => Self::Charts,
        }
    }
}

/// The dashboard.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DashboardScreen {
    /// What the server told.
    pub data: Option<Dashboard>,
    /// The period of that.
    pub of: Option<Period>,
    /// The time of day when it came.
    pub as_of: String,
    /// The selected category.
    pub selected: usize,
    /// The selected row of the table over time.
    pub bar: usize,
    /// The selected one of the largest expenses.
    pub largest: usize,
    /// Which part has the focus, where there are several.
    pub panel: DashboardPanel,
    /// How its figures are shown.
    pub form: FigureForm,
    /// Number of the call whose data is wanted.
    pub call: u64,
}

impl DashboardScreen {
    /// Categories that have a bar, a slice and a letter of their own; the charts show all others as one.
    pub const SERIES: usize = 6;

    /// How many rows can be picked: in the charts all but the largest are one.
    #[must_use]
    pub fn rows(&self) -> usize {
        let Some(data) = &self.data else { return 0 };
        match self.form {
            FigureForm::Charts => data.categories.len().min(Self::SERIES + 1),
            FigureForm::Categories | FigureForm::Time => data.categories.len(),
        }
    }

    /// The categories of the picked row.
    #[must_use]
    pub fn picked(&self) -> Vec<String> {
        let all = self.data.as_ref().map(|data| data.categories.as_slice()).unwrap_or_default();
        let others = self.form == FigureForm::Charts && self.selected == Self::SERIES;
        let rows = if others { all.get(Self::SERIES..) } else { all.get(self.selected..=self.selected) };
        rows.unwrap_or_default().iter().map(|share| share.category.clone()).collect()
    }
}

/// The insights.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Insights {
    /// In the server's order.
    pub items: Vec<Insight>,
    /// The selected one.
    pub selected: usize,
    /// Whether more may come.
    pub writing: bool,
    /// Number of the call whose items are wanted.
    pub call: u64,
    /// Whether an answer has come at all.
    pub loaded: bool,
    /// The time of day when the last one came.
    pub as_of: String,
    /// The period of the items.
    pub of: Option<Period>,
    /// Whether the items are those of an earlier call: they go when the first of this one comes.
    pub old: bool,
    /// The one that was selected among those.
    pub kept: Option<String>,
    /// Calls that count the expenses behind an insight, with its id.
    pub counting: Vec<(u64, String)>,
}

/// One question with its answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Turn {
    /// The question.
    pub question: String,
    /// What came so far.
    pub parts: Vec<AnswerPart>,
    /// How it ended, if not with an answer.
    pub failure: Option<String>,
    /// Whether it is over.
    pub done: bool,
    /// When it was asked: `08:31`, or `08-21` on another day.
    pub at: String,
}

/// The chat.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Chat {
    /// Questions and answers, oldest first.
    pub turns: Vec<Turn>,
    /// The line that is typed.
    pub input: Field,
    /// The server's id of the chat.
    pub conversation: String,
    /// Number of the call that answers now.
    pub call: Option<u64>,
    /// Number of the call that has answered and may still bring the model's wording.
    pub late: Option<u64>,
    /// Whether keys scroll instead of typing.
    pub reading: bool,
    /// The picked question with its answer, while reading.
    pub picked: usize,
    /// Whether what is picked has to be in sight.
    pub shows_picked: bool,
    /// The question that is asked when the present one is answered.
    pub queued: Option<String>,
    /// The first line that is shown; `None` = the last lines are, whatever comes.
    pub top: Option<usize>,
    /// The first line that would be shown if the last ones were, as it was drawn.
    pub end: usize,
    /// Whether the statement is shown.
    pub how: bool,
    /// First expenses behind the last answer, on a wide screen.
    pub behind: Option<Behind>,
    /// Number of the call that fetches them.
    pub behind_call: u64,
}

impl Chat {
    /// Takes over which line was drawn first, and which is first at the end. What comes behind it then moves nothing.
    pub fn drawn(&mut self, first: usize, end: usize) {
        self.end = end;
        self.top = Some(first).filter(|first| *first < end);
    }
}

/// Expenses behind an answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Behind {
    /// The first of them.
    pub rows: Vec<Expense>,
    /// Whether there are more.
    pub more: bool,
}
