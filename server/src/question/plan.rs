//! What a question means, once it is understood: a plan. It holds no user id, no table and no SQL.

use crate::domain::Currency;
use chrono::{NaiveDate, Weekday};

/// A unit of time in "per week" and "2 weeks ago".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A day.
    Day,
    /// Seven days.
    Week,
    /// Fourteen days.
    Fortnight,
    /// A calendar month.
    Month,
    /// A calendar quarter.
    Quarter,
    /// A calendar year.
    Year,
}

impl Unit {
    /// As a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Fortnight => "fortnight",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }
}

/// By what a result is broken down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// The category.
    Category,
    /// The notes, taken as the name of a shop or thing.
    Merchant,
    /// The notes as they are written.
    Note,
    /// The calendar day.
    Day,
    /// The week.
    Week,
    /// The month.
    Month,
    /// The quarter.
    Quarter,
    /// The year.
    Year,
    /// Monday to Sunday.
    Weekday,
    /// Weekend or working days.
    Weekpart,
}

impl Group {
    /// As a word.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Merchant => "merchant",
            Self::Note => "note",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
            Self::Weekday => "weekday",
            Self::Weekpart => "part of the week",
        }
    }

    /// The unit of time that it is made of; `None` for groups that are none.
    #[must_use]
    pub fn unit(self) -> Option<Unit> {
        match self {
            Self::Day => Some(Unit::Day),
            Self::Week => Some(Unit::Week),
            Self::Month => Some(Unit::Month),
            Self::Quarter => Some(Unit::Quarter),
            Self::Year => Some(Unit::Year),
            Self::Category | Self::Merchant | Self::Note | Self::Weekday | Self::Weekpart => None,
        }
    }
}

/// What is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Metric {
    /// Total spent.
    Sum,
    /// How many expenses.
    Count,
    /// How many different values of a group.
    CountDistinct(Group),
    /// The days, weeks, … of the period without any such expense.
    Idle(Unit),
    /// How many such days, weeks, ….
    CountIdle(Unit),
    /// Mean of one expense.
    Average,
    /// Total divided by the length of the period.
    AveragePer(Unit),
    /// How many expenses, divided by the length of the period.
    CountPer(Unit),
    /// The largest expense.
    Largest,
    /// The smallest expense.
    Smallest,
    /// The middle expense.
    Median,
    /// Part of all spending, in percent; of each group its part of them all.
    Share,
    /// Total from the first of a row of times to each of them.
    RunningTotal,
    /// Day of the first expense.
    FirstDate,
    /// Day of the last expense.
    LastDate,
    /// Day of the last expense, and how many days ago that is.
    DaysSince,
    /// Days of the first and of the last expense.
    DateSpan,
    /// The first and the last expense: what something cost at first, and costs now.
    FirstAndLast,
    /// The last expense of the period and the last of all: what something cost then, and costs now.
    ThenAndNow,
    /// Where the amount of something that is paid again and again changed.
    PriceChanges(Direction),
    /// Expenses that are there more than once: the same day, category, amount and notes.
    Duplicates,
    /// The most days in a row with an expense.
    LongestStreak,
    /// The most days in a row without one.
    LongestGap,
    /// The most days from one expense to the next.
    LongestInterval,
    /// How many days it is from one expense to the next, on average.
    AverageInterval,
    /// The expenses themselves.
    List,
    /// What exceeds the usual, by category.
    Overspending,
}

impl Metric {
    /// Whether it is computed from the days on which there is an expense.
    #[must_use]
    pub fn is_of_days(self) -> bool {
        matches!(
            self,
            Self::Idle(_)
                | Self::CountIdle(_)
                | Self::LongestStreak
                | Self::LongestGap
                | Self::LongestInterval
                | Self::AverageInterval
        )
    }
}

/// Which way something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Either.
    Any,
    /// It became more.
    Up,
    /// It became less.
    Down,
}

/// In which order rows come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Largest first.
    Descending,
    /// Smallest first.
    Ascending,
    /// Newest first.
    Newest,
}

/// A run of days; `None` is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day, inclusive.
    pub end: Option<NaiveDate>,
    /// What the words named.
    pub kind: PeriodKind,
}

/// What kind of words named a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodKind {
    /// A calendar unit.
    Calendar(Unit),
    /// A month without a year.
    BareMonth,
    /// A day without a year.
    BareDay,
    /// The last N days, weeks, ….
    Rolling,
    /// From one day to another.
    Range,
    /// Everything.
    All,
    /// The same days one of these units earlier than the other period.
    Earlier(Unit),
    /// The period before the other one, of its own length.
    Before,
    /// The year before: of a December the December before, of this year all of the last.
    YearBefore,
}

/// A condition on notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// All these words.
    All(Vec<String>),
    /// Any of these words.
    Any(Vec<String>),
    /// No words at all: the note is empty.
    Nothing,
}

impl Words {
    /// What passes both: any of these.
    #[must_use]
    pub(super) fn and(&self, other: &Self) -> Vec<Self> {
        let ways = |words: &Self| match words {
            Self::All(words) => vec![words.clone()],
            Self::Any(words) => words.iter().map(|word| vec![word.clone()]).collect(),
            Self::Nothing => Vec::new(),
        };
        if matches!((self, other), (Self::Nothing, _) | (_, Self::Nothing)) {
            return vec![self.clone(), other.clone()];
        }
        let others = ways(other);
        let both = |way: Vec<String>| {
            others
                .iter()
                .map(move |other| way.iter().chain(other).cloned().collect())
                .map(Self::All)
                .collect::<Vec<_>>()
        };
        ways(self).into_iter().flat_map(both).collect()
    }

    /// As a person reads it.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::All(words) => words.join(" "),
            Self::Any(words) => words.join("/"),
            Self::Nothing => "no note".to_owned(),
        }
    }
}

/// A bound on amounts in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// Minor units.
    pub minor: i64,
    /// Whether the bound itself passes.
    pub inclusive: bool,
}

/// Which rows count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Any of these categories.
    pub categories: Vec<String>,
    /// Any of these conditions on notes.
    pub words: Vec<Words>,
    /// Whether a row needs both a category and words, or one of them.
    pub either: bool,
    /// None of these categories.
    pub without_categories: Vec<String>,
    /// None of these words.
    pub without_words: Vec<Words>,
    /// Amounts above.
    pub min: Option<Bound>,
    /// Amounts below.
    pub max: Option<Bound>,
    /// Only these days of the week; empty = all.
    pub weekdays: Vec<Weekday>,
    /// Only these months of any year, 1–12; empty = all.
    pub months: Vec<u32>,
    /// Only this currency, which the amounts above and below are in; `None` = each on its own.
    pub currency: Option<Currency>,
}

impl Filter {
    /// Whether every expense passes, of one currency or of all.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        *self == Self { currency: self.currency, ..Self::default() }
    }

    /// How many categories and conditions on notes it names, those that it leaves out aside.
    #[must_use]
    pub(super) fn names(&self) -> usize {
        self.categories.len() + self.words.len()
    }

    /// The same of what `other` names too.
    #[must_use]
    pub(super) fn and_names_of(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.categories.extend(other.categories.iter().cloned());
        both.words.extend(other.words.iter().cloned());
        both
    }
}

/// What to compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Compare {
    /// Nothing.
    #[default]
    No,
    /// The periods with each other.
    Periods,
    /// The categories and words with each other.
    Names,
}

/// A question's meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What is computed.
    pub metric: Metric,
    /// Over which rows.
    pub filter: Filter,
    /// Over which days: none = all, several = their union or comparison.
    pub periods: Vec<Period>,
    /// What is compared.
    pub compare: Compare,
    /// By what it is broken down.
    pub group: Option<Group>,
    /// Only groups whose total passes: above, and below.
    pub group_bounds: (Option<Bound>, Option<Bound>),
    /// Of what a share is taken; `None` = of everything.
    pub whole: Option<Filter>,
    /// The order of rows.
    pub sort: Option<Sort>,
    /// Most rows, 1–50.
    pub limit: Option<usize>,
    /// Rows left out before the first: 1 for "the second largest".
    pub skip: usize,
}

impl Plan {
    /// Whether it lists some of the rows only: the last three, the five largest.
    pub(super) fn is_cut(&self) -> bool {
        self.metric == Metric::List && self.group.is_none() && self.limit.is_some_and(|limit| limit > 1)
    }
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            metric: Metric::Sum,
            filter: Filter::default(),
            periods: Vec::new(),
            compare: Compare::No,
            group: None,
            group_bounds: (None, None),
            whole: None,
            sort: None,
            limit: None,
            skip: 0,
        }
    }
}
