//! What happens to the client: keys, pastes, time, answers of the server.

use crate::keys::Key;
use crate::model::data::{
    Account, AnswerPart, Category, ChatSummary, Dashboard, Expense, ImportOutcome, Insight, ModelStatus, PastTurn,
    Totals, Written,
};
use crate::model::{DashboardPanel, FormField, ResetFocus, Screen, SortBy};

/// One thing that happened.
#[expect(clippy::large_enum_variant, reason = "one at a time, moved once")]
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// A click on something, or the second of two.
    Click {
        /// On what.
        hit: Hit,
        /// Whether it is the second of two.
        double: bool,
    },
    /// The wheel was turned.
    Wheel {
        /// Towards the end.
        down: bool,
        /// Over what.
        pane: Pane,
    },
    /// The mouse was moved with its button pressed.
    Dragged,
    /// The editor was left: with the text, or with why it stays as it was.
    Edited(Result<String, String>),
    /// What was to be done on this machine could not be: why.
    Failed(String),
    /// The window has this size now.
    Resize(u16, u16),
    /// A deadline of the model has come, or the program came back from being suspended.
    Tick,
    /// The server answered a call.
    Reply(u64, Result<Reply, ApiError>),
}

/// What the wheel scrolls, by where the mouse is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    /// The screen, or what of it a box leaves to be seen.
    Screen,
    /// The list of expenses, beside the form or behind it.
    List,
    /// A part of the dashboard.
    Figures(DashboardPanel),
    /// The box on top.
    Box,
}

/// What can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hit {
    /// The name of a screen.
    Screen(Screen),
    /// The hint of a key.
    Key(Key),
    /// A row of the list.
    Row(usize),
    /// A category of the dashboard.
    Category(usize),
    /// A row of the dashboard's table over time.
    Bar(usize),
    /// One of the largest expenses on the dashboard.
    Largest(usize),
    /// An insight.
    Insight(usize),
    /// A row of the settings.
    Setting(usize),
    /// A row of a list to pick from.
    Pick(usize),
    /// A preset of the period picker.
    Preset(usize),
    /// One of the questions that the empty chat gives as examples.
    Example(usize),
    /// One of the things that the last answer of the chat offers.
    Choice(usize),
    /// A field of the form.
    Field(FormField),
    /// A line or a button of the box in which everything is deleted.
    Reset(ResetFocus),
    /// The name of a column of the list.
    Column(SortBy),
    /// One of the things that the form offers for its focused field.
    Offer(usize),
    /// The button of the login box.
    LogIn,
    /// A character of a text.
    Caret(TextPlace, usize),
    /// A place of the list's scrollbar: the row of the whole list that it leads to.
    Scrollbar(usize),
}

/// A text that is edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPlace {
    /// A field of the form.
    Form(FormField),
    /// A field of the login box, from the top.
    Login(usize),
    /// The question.
    Chat,
    /// A field of what lies on top, from the top.
    Layer(usize),
}

/// An answer of the server.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "each carries what its request asked for")]
pub enum Reply {
    /// The version that the server tells.
    Pong(Option<String>),
    LoggedIn(Account),
    Account(Account),
    LoggedOut,
    Page {
        expenses: Vec<Expense>,
        next: String,
    },
    Totals(Totals),
    AllRows(Vec<Expense>),
    Categories(Vec<Category>),
    /// The first and the last day with an expense, if there is any.
    Extent {
        /// None = there is nothing.
        days: Option<(chrono::NaiveDate, chrono::NaiveDate)>,
        /// Sums of everything.
        totals: Totals,
    },
    Saved(Expense),
    Deleted,
    /// How many rows were changed at once.
    UpdatedMany(usize),
    /// How many rows were deleted at once.
    DeletedMany(usize),
    Undone {
        summary: String,
        change: String,
        again: bool,
    },
    Dashboard(Box<Dashboard>),
    Insight(Insight),
    InsightsDone,
    Answer {
        conversation: String,
        part: AnswerPart,
    },
    AnswerDone,
    ModelStatus(ModelStatus),
    Reset {
        expenses: i64,
    },
    AccountDeleted,
    PasswordChanged,
    AccountChanged(Account),
    Imported(ImportOutcome),
    Exported {
        path: String,
        written: Written,
    },
    /// How many expenses are sample data.
    SampleCounted(i64),
    /// How many of them there were.
    SampleRemoved(i64),
    Changed,
    Chats(Vec<ChatSummary>),
    Chat {
        conversation: String,
        turns: Vec<PastTurn>,
    },
    ChatDeleted {
        id: String,
    },
    Pulling(String),
    Pulled,
    InsightDismissed,
    InsightsRestored {
        count: i64,
    },
}

/// Why a call failed, in the words of the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiError {
    /// What kind of failure.
    pub kind: ErrorKind,
    /// For people.
    pub message: String,
    /// Bad fields with what is wrong.
    pub fields: Vec<(String, String)>,
}

/// What kind of failure a call had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// The session is over.
    Unauthenticated,
    /// Wrong username or password, with the tries that are left.
    Credentials(u32),
    /// Too often: wait so many seconds.
    Wait(u64),
    /// The server cannot be reached.
    Unavailable,
    /// No answer came in time: it may be done or not.
    Deadline,
    /// A field is bad.
    Fields,
    /// The thing changed or is gone.
    Conflict,
    /// Anything else.
    Other,
}
