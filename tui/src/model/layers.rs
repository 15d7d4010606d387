//! What lies over a screen: forms, pickers, prompts, questions, help.

use super::data::{Expense, ImportOutcome, Period};
use super::{Field, Picker, ResetBox, TabOrder};
use crate::keys::{Keymap, Row, Scope};
use chrono::NaiveDate;

/// One layer.
#[derive(Debug, Clone, PartialEq)]
pub enum Layer {
    /// Help.
    Help(HelpBox),
    /// The expense form.
    Form(Box<Form>),
    /// A one-line prompt.
    Prompt(Prompt),
    /// The period picker.
    Period(Box<PeriodPicker>),
    /// Settings, with the selected row.
    Settings(usize),
    /// Reset or deletion of the account.
    Reset(Box<ResetBox>),
    /// A yes-or-no question in the message row.
    Question(Question),
    /// The choice of an order, in the message row.
    Sort,
    /// The password is asked again.
    SessionEnded(Field),
    /// The bad lines of a file that was not imported.
    BadLines(BadLines),
    /// A list to pick from.
    Picker(Picker),
}

impl Layer {
    /// Where keys go when it is on top.
    #[must_use]
    pub fn scope(&self) -> Scope {
        match self {
            Self::Help(_) => Scope::Help,
            Self::Form(_) => Scope::Form,
            Self::Prompt(_) => Scope::Prompt,
            Self::Period(_) => Scope::Period,
            Self::Settings(_) => Scope::Settings,
            Self::Reset(_) => Scope::Reset,
            Self::Question(_) => Scope::Question,
            Self::Sort => Scope::Sort,
            Self::SessionEnded(_) => Scope::SessionEnded,
            Self::BadLines(_) => Scope::BadLines,
            Self::Picker(_) => Scope::Picker,
        }
    }
}

/// Help on what had the focus.
#[derive(Debug, Clone, PartialEq)]
pub struct HelpBox {
    /// What it is about.
    pub about: Scope,
    /// Only rows with this are shown.
    pub search: Field,
    /// The selected one of them.
    pub selected: usize,
}

impl HelpBox {
    /// The rows that are shown.
    #[must_use]
    pub fn rows<'a>(&self, keys: &'a Keymap) -> Vec<&'a Row> {
        let wanted = self.search.text().trim().to_lowercase();
        let mut rows = keys.help(self.about);
        rows.retain(|row| {
            [row.keys_text(), row.help.to_owned()].iter().any(|text| text.to_lowercase().contains(&wanted))
        });
        rows
    }
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormField {
    /// How much.
    Amount,
    /// On what.
    Category,
    /// When.
    Date,
    /// Free text.
    Notes,
}

impl TabOrder for FormField {
    const ORDER: &'static [Self] = &Self::ALL;
}

impl FormField {
    /// In the order in which Tab goes.
    pub const ALL: [Self; 4] = [Self::Amount, Self::Category, Self::Date, Self::Notes];

    /// Its label.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Amount => "Amount",
            Self::Category => "Category",
            Self::Date => "Date",
            Self::Notes => "Notes",
        }
    }
}

/// The expense form.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// The expense that is edited; `None` = a new one.
    pub editing: Option<Expense>,
    /// The amount as typed.
    pub amount: Field,
    /// The category as typed.
    pub category: Field,
    /// The date as typed.
    pub date: Field,
    /// The notes as typed.
    pub notes: Field,
    /// Code of its currency; empty = the account's.
    pub currency: String,
    /// The focused field.
    pub focus: FormField,
    /// The suggestion that the arrows picked, if they did; one more than there are = the text itself.
    pub picked: Option<usize>,
    /// What stood in its fields when it was opened.
    pub given: [String; 4],
    /// Id of the write, so that a retry does not double it.
    pub request_id: String,
    /// The newest expenses of its category, once they have come: what was written and paid there before.
    pub recent: Vec<Expense>,
    /// Number of the call that fetches them, and the category that they are of.
    pub recent_of: Option<(u64, String)>,
}

impl Form {
    /// An empty form.
    #[must_use]
    pub fn new(request_id: String) -> Self {
        Self {
            editing: None,
            amount: Field::default(),
            category: Field::default(),
            date: Field::default(),
            notes: Field::default(),
            currency: String::new(),
            focus: FormField::Amount,
            picked: None,
            given: Default::default(),
            request_id,
            recent: Vec::new(),
            recent_of: None,
        }
    }

    /// A form filled from an expense.
    #[must_use]
    pub fn filled(expense: &Expense, request_id: String) -> Self {
        Self {
            amount: Field::with(&expense.amount),
            category: Field::with(&expense.category),
            date: Field::with(&expense.date),
            notes: Field::with(&expense.notes),
            currency: expense.currency.clone(),
            ..Self::new(request_id)
        }
        .as_given()
    }

    /// The form as it is opened: leaving it loses nothing until something is changed.
    #[must_use]
    pub fn as_given(self) -> Self {
        let given = FormField::ALL.map(|field| self.read(field).text().to_owned());
        Self { given, ..self }
    }

    /// One of its fields.
    pub fn field(&mut self, which: FormField) -> &mut Field {
        match which {
            FormField::Amount => &mut self.amount,
            FormField::Category => &mut self.category,
            FormField::Date => &mut self.date,
            FormField::Notes => &mut self.notes,
        }
    }

    /// One of its fields, to read.
    #[must_use]
    pub fn read(&self, which: FormField) -> &Field {
        match which {
            FormField::Amount => &self.amount,
            FormField::Category => &self.category,
            FormField::Date => &self.date,
            FormField::Notes => &self.notes,
        }
    }

    /// Whether something was typed: it would be lost.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        FormField::ALL.iter().zip(&self.given).any(|(field, given)| self.read(*field).text() != given)
    }
}

/// What a prompt asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromptKind {
    /// Text that the list is filtered by.
    Filter,
    /// Path of a CSV to read.
    Import,
    /// Path of a CSV to write.
    Export,
    /// The present password.
    OldPassword,
    /// The new password.
    NewPassword,
    /// The new password once more: what was typed cannot be seen.
    RepeatPassword,
    /// Another category or day of the marked expenses.
    ChangeMarked,
    /// How many marked expenses are to be changed: asked for where they are many.
    CountChanged,
    /// How many marked expenses are to be deleted: asked for where they are many.
    DeleteMarked,
}

impl PromptKind {
    /// Whether it asks for a password.
    #[must_use]
    pub fn is_secret(self) -> bool {
        matches!(self, Self::OldPassword | Self::NewPassword | Self::RepeatPassword)
    }
}

/// A one-line prompt.
#[derive(Debug, Clone, PartialEq)]
pub struct Prompt {
    /// What it asks for.
    pub kind: PromptKind,
    /// The line.
    pub field: Field,
    /// What the earlier prompts of the same matter gave.
    pub earlier: Vec<String>,
}

impl Prompt {
    /// An empty line.
    #[must_use]
    pub fn new(kind: PromptKind, earlier: Vec<String>) -> Self {
        Self { kind, field: Field::default(), earlier }
    }
}

/// What an import refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLines {
    /// What it did and which lines are bad.
    pub outcome: ImportOutcome,
    /// First line shown.
    pub scroll: usize,
}

/// A field of the period picker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodField {
    /// Days in words.
    Days,
    /// The first day.
    From,
    /// The last day.
    To,
}

impl PeriodField {
    /// In the order in which Tab goes.
    pub const ALL: [Self; 3] = [Self::Days, Self::From, Self::To];
}

impl TabOrder for PeriodField {
    const ORDER: &'static [Self] = &Self::ALL;
}

/// The period picker.
#[derive(Debug, Clone, PartialEq)]
pub struct PeriodPicker {
    /// Days in words, as they are typed.
    pub days: Field,
    /// The first day, as it is typed; counts while it or `to` has the focus.
    pub from: Field,
    /// The last day.
    pub to: Field,
    /// Which of them has the focus.
    pub focus: PeriodField,
    /// The picked preset.
    pub picked: usize,
    /// Name and days of each preset.
    pub presets: Vec<(&'static str, Period)>,
}

/// The name of the preset of all days.
pub const EVERYTHING: &str = "Everything";

impl PeriodPicker {
    /// The presets at `today`.
    #[must_use]
    pub fn new(today: NaiveDate) -> Self {
        let month = Period::month_of(today);
        let year = |year: i32| {
            let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(today);
            Period { start: day(1, 1), end: day(12, 31) }
        };
        let last = |days: u64| Period {
            start: today.checked_sub_days(chrono::Days::new(days - 1)).unwrap_or(today),
            end: today,
        };
        let this = chrono::Datelike::year(&today);
        let presets = vec![
            ("This month", month),
            ("Last month", month.earlier()),
            ("Last 7 days", last(7)),
            ("Last 30 days", last(30)),
            ("Last 90 days", last(90)),
            ("This year", year(this)),
            ("Last year", year(this - 1)),
        ];
        let [days, from, to] = [(); 3].map(|()| Field::default());
        Self { days, from, to, focus: PeriodField::Days, picked: 0, presets }
    }

    /// The field that has the focus.
    pub fn field(&mut self) -> &mut Field {
        match self.focus {
            PeriodField::Days => &mut self.days,
            PeriodField::From => &mut self.from,
            PeriodField::To => &mut self.to,
        }
    }

    /// All days from the first to the last expense, or to today if that is later, can be picked too.
    pub fn add_everything(&mut self, (first, last): (NaiveDate, NaiveDate), today: NaiveDate) {
        self.presets.retain(|(name, _)| *name != EVERYTHING);
        self.presets.push((EVERYTHING, Period { start: first, end: last.max(today) }));
    }
}

/// A yes-or-no question.
#[derive(Debug, Clone, PartialEq)]
pub enum Question {
    /// Delete this expense?
    Delete(Expense),
    /// Delete the marked ones: how many, and what they come to.
    DeleteMarked(String),
    /// Drop what was typed into the form?
    DropForm(Box<Form>),
    /// Add the sample data to what there is: how many expenses?
    LoadSample(i64),
    /// Remove the sample data: how many expenses?
    RemoveSample(i64),
}
