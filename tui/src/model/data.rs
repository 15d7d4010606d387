//! What the server told, as the screens need it. Amounts are the server's text: the client does no arithmetic on them.

use crate::parse::Filter;
use chrono::NaiveDate;
use outgo_server::domain::WeekStart;

/// The account that is logged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its name.
    pub username: String,
    /// Its currency.
    pub currency: String,
    /// How many decimals amounts have.
    pub decimals: usize,
    /// The day on which its weeks start.
    pub week_start: WeekStart,
}

/// One expense.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Expense {
    /// Its id.
    pub id: String,
    /// Decimal text.
    pub amount: String,
    /// Its currency.
    pub currency: String,
    /// ISO day.
    pub date: String,
    /// Its category.
    pub category: String,
    /// Free text.
    pub notes: String,
    /// Its version.
    pub etag: String,
    /// When it was added, on the user's clock: `2026-08-21 13:02`; empty = not known.
    pub added: String,
    /// When it was last changed; empty = never.
    pub edited: String,
}

impl std::fmt::Debug for Expense {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Expense({})", self.id)
    }
}

/// Sums of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Totals {
    /// Currency, amount, count.
    pub rows: Vec<(String, String, i64)>,
    /// Words of the filter that no expense has, each with those that stand for it.
    pub near_words: Vec<(String, Vec<String>)>,
}

/// What went into a CSV file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// How many expenses.
    pub expenses: i64,
    /// How many of them are sample data.
    pub samples: i64,
    /// How large the file is.
    pub bytes: u64,
}

impl Written {
    /// `12 expenses, 3 of them sample data`.
    #[must_use]
    pub fn in_words(self) -> String {
        let all = crate::format::expenses(self.expenses);
        match self.samples {
            0 => all,
            count => format!("{all}, {count} of them sample data"),
        }
    }
}

/// A category with its use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Its name.
    pub name: String,
    /// How many expenses it has.
    pub count: i64,
}

/// Which expenses the list shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListQuery {
    /// First day; empty = open.
    pub start: String,
    /// Last day; empty = open.
    pub end: String,
    /// Found in notes or category.
    pub text: String,
    /// Whether a word that no expense has stands for those spelled nearly like it.
    pub near: bool,
    /// None of these in notes or category.
    pub without: Vec<String>,
    /// Any of these categories.
    pub categories: Vec<String>,
    /// Smallest amount.
    pub min: String,
    /// Largest amount.
    pub max: String,
    /// Only sample data, or none of them.
    pub sample: Option<bool>,
    /// The server's order.
    pub order: &'static str,
}

impl ListQuery {
    /// All of some days.
    #[must_use]
    pub fn of_days(days: Period) -> Self {
        Self { start: days.start.to_string(), end: days.end.to_string(), ..Self::default() }
    }

    /// The same, narrowed by a filter: what the filter does not say stays.
    #[must_use]
    pub fn narrowed(self, filter: Filter) -> Self {
        let Filter { text, without, categories, min, max, sample, days } = filter;
        let or = |typed: String, other: String| if typed.is_empty() { other } else { typed };
        let (start, end) = match days {
            Some((first, last)) => (first.to_string(), last.to_string()),
            None => (self.start, self.end),
        };
        Self {
            start,
            end,
            near: self.near || !text.is_empty(),
            text: or(text, self.text),
            without: if without.is_empty() { self.without } else { without },
            categories: if categories.is_empty() { self.categories } else { categories },
            min: or(min, self.min),
            max: or(max, self.max),
            sample: sample.or(self.sample),
            order: self.order,
        }
    }
}

/// One category of the dashboard.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Share {
    /// Its name.
    pub category: String,
    /// Decimal text.
    pub amount: String,
    /// Part of the whole, 0…1.
    pub share: f64,
    /// One decimal.
    pub percent: String,
    /// Signed decimal text.
    pub change: String,
    /// How many expenses.
    pub count: i64,
}

/// One bar of the dashboard.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bar {
    /// First and last day of it.
    pub days: (String, String),
    /// How many expenses.
    pub count: i64,
    /// Written under it.
    pub label: String,
    /// Decimal text.
    pub amount: String,
    /// Minor units, for its height.
    pub minor: u64,
}

/// The dashboard.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dashboard {
    /// The currency of every figure.
    pub currency: String,
    /// Decimal text.
    pub total: String,
    /// How many expenses.
    pub count: i64,
    /// Decimal text.
    pub per_day: String,
    /// Signed decimal text.
    pub change: String,
    /// Signed, one decimal; empty without a base.
    pub change_percent: String,
    /// The compared days.
    pub previous: (String, String),
    /// Total of the compared days.
    pub previous_total: String,
    /// How many expenses the compared days have.
    pub previous_count: i64,
    /// Largest first.
    pub categories: Vec<Share>,
    /// In order.
    pub bars: Vec<Bar>,
    /// The largest expenses.
    pub largest: Vec<Expense>,
    /// Other currencies of these days: currency, amount.
    pub others: Vec<(String, String)>,
}

/// One insight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insight {
    /// The same for the same data.
    pub id: String,
    /// One line.
    pub headline: String,
    /// One or two sentences.
    pub text: String,
    /// Whether the model worded it.
    pub by_model: bool,
    /// Whether it deserves a mark.
    pub warning: bool,
    /// The rows behind it.
    pub evidence: ListQuery,
    /// How many they are in the account's currency and in others, once that is known.
    pub count: Option<(i64, i64)>,
}

/// One stage of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerPart {
    /// What was understood.
    Interpreted {
        /// In words.
        text: String,
        /// What was assumed.
        assumptions: Vec<String>,
        /// The rows behind it.
        evidence: Option<ListQuery>,
    },
    /// What ran.
    Sql {
        /// The statement with its values.
        text: String,
    },
    /// What came out.
    Table {
        /// Names of the columns.
        columns: Vec<String>,
        /// Plain values.
        rows: Vec<Vec<String>>,
        /// Whether there were more.
        truncated: bool,
    },
    /// The end.
    Text {
        /// What is said.
        text: String,
        /// Whether the server stands behind the figures.
        verified: bool,
        /// Whether there is an answer at all.
        answered: bool,
        /// Questions to pick from: what may have been meant, or what can be asked next.
        choices: Vec<String>,
    },
}

/// Whether the model can be used.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ModelStatus {
    /// Its name; empty = off.
    pub name: String,
    /// Whether it can answer.
    pub usable: bool,
    /// Whether the server's Ollama is there and lacks it: it can be fetched.
    pub missing: bool,
    /// What to do about it.
    pub message: String,
    /// Whether it runs on the server's machine.
    pub local: bool,
}

/// A chat in the list of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChatSummary {
    /// The server's id.
    pub id: String,
    /// Its first question.
    pub title: String,
    /// Day of its last question.
    pub last_day: String,
}

/// A question of an earlier chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastTurn {
    /// As it was typed.
    pub question: String,
    /// As it was answered; empty if it was not.
    pub answer: String,
    /// What came out, if a query was run.
    pub table: Option<AnswerPart>,
    /// When, on the user's clock: `2026-08-21 13:02`.
    pub asked: String,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportOutcome {
    /// The file as it was named.
    pub path: String,
    /// Rows saved.
    pub added: i64,
    /// Rows that were there already.
    pub duplicates: i64,
    /// Rows that are bad.
    pub rejected: i64,
    /// Line, column, reason of the first bad ones.
    pub errors: Vec<(i64, String, String)>,
}

/// A run of days, both inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
}
