//! What the pure core asks the shell to do.

use crate::config::Choice;
use crate::model::PagePlace;
use crate::model::data::{Expense, ListQuery};
use chrono::NaiveDate;
use outgo_server::domain::WeekStart;

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "few at a time, each moved once")]
pub enum Effect {
    /// Call the server; the answer comes back under this number.
    Call(u64, Request),
    /// Give up waiting for a call: dropping it cancels it on the server.
    Cancel(u64),
    /// Forget the session on this machine.
    ForgetSession,
    /// Put text on the clipboard, through the terminal.
    Copy(String),
    /// Put text on the clipboard of this machine.
    CopyHere(String),
    /// Keep a filter of the list on this machine, or forget it.
    KeepFilter {
        /// The filter.
        text: String,
        /// Whether it is kept from now on.
        kept: bool,
    },
    /// Look by this setting from now on, and keep it in the file of settings.
    Set(Choice, &'static str),
    /// Take the mouse, or leave it to the terminal.
    Mouse(bool),
    /// Open this text in the user's editor.
    Edit(String),
    /// Show the log in the user's pager.
    ShowLog,
    /// Draw everything anew.
    Redraw,
    /// Stop until the shell wakes the program.
    Suspend,
    /// Leave.
    Quit,
}

/// A call to the server.
#[derive(Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "named like the rpcs they make")]
pub enum Request {
    Ping,
    Login {
        username: String,
        password: String,
    },
    Register {
        username: String,
        password: String,
    },
    GetUser,
    /// What is `None` stays.
    UpdateUser {
        currency: Option<String>,
        week_start: Option<WeekStart>,
    },
    Logout,
    List {
        query: ListQuery,
        page: PagePlace,
    },
    Totals {
        query: ListQuery,
    },
    /// All rows of a list, page by page.
    AllRows {
        query: ListQuery,
    },
    Categories,
    /// The first and the last day with an expense, and the sums of all.
    Extent,
    Create {
        draft: Draft,
        request_id: String,
    },
    /// Of what was seen as `row` the draft changes some.
    Update {
        row: Box<Expense>,
        draft: Draft,
        request_id: String,
    },
    Delete {
        id: String,
        etag: String,
        request_id: String,
    },
    /// All of them or none, as one change.
    UpdateMany {
        rows: Vec<RowVersion>,
        change: Change,
        request_id: String,
    },
    /// All of them or none, as one change.
    DeleteMany {
        rows: Vec<RowVersion>,
        request_id: String,
    },
    Undo {
        change: String,
        request_id: String,
    },
    Dashboard {
        start: String,
        end: String,
    },
    Insights {
        start: String,
        end: String,
        /// Whether the model words anew what it has worded already.
        anew: bool,
    },
    Ask {
        question: String,
        conversation: String,
    },
    ModelStatus,
    Reset {
        password: String,
        confirmation: String,
    },
    DeleteAccount {
        password: String,
        confirmation: String,
    },
    ChangePassword {
        old: String,
        new: String,
    },
    /// Without the bad lines if `partial`, else all or nothing.
    Import {
        path: String,
        partial: bool,
    },
    /// If the file is there already, `another_name` beside it is taken.
    Export {
        path: String,
        query: ListQuery,
        another_name: bool,
    },
    Watch,
    /// How many expenses are sample data.
    CountSample,
    LoadSample,
    RemoveSample {
        request_id: String,
    },
    Chats,
    OpenChat {
        id: String,
    },
    DeleteChat {
        id: String,
    },
    PullModel,
    DismissInsight {
        id: String,
        start: String,
        end: String,
    },
    RestoreInsights,
}

impl Request {
    /// Whether it is asked for once more, after a login if the session had ended, or when no answer came: what was already
    /// confirmed, holds no password, and is not done twice: it has an id of its own, or finds what is there already.
    #[must_use]
    pub fn is_repeated(&self) -> bool {
        matches!(
            self,
            Self::Create { .. }
                | Self::Update { .. }
                | Self::UpdateUser { .. }
                | Self::Delete { .. }
                | Self::UpdateMany { .. }
                | Self::DeleteMany { .. }
                | Self::RemoveSample { .. }
                | Self::Undo { .. }
                | Self::Import { .. }
                | Self::Export { another_name: true, .. }
                | Self::DeleteChat { .. }
                | Self::DismissInsight { .. }
                | Self::RestoreInsights
        )
    }
}

/// An expense that must still be as it was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowVersion {
    /// Which one.
    pub id: String,
    /// As it was.
    pub etag: String,
}

/// What marked rows become.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Their category.
    Category(String),
    /// Their day.
    Date(NaiveDate),
}

/// An expense as the form gives it, in the server's words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// Decimal text.
    pub amount: String,
    /// ISO day.
    pub date: String,
    /// Its category.
    pub category: String,
    /// Free text.
    pub notes: String,
    /// Code of its currency; empty = the account's.
    pub currency: String,
}

impl std::fmt::Debug for Request {
    /// Names the call only: a request can hold a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Ping => "Ping",
            Self::Login { .. } => "Login",
            Self::Register { .. } => "Register",
            Self::GetUser => "GetUser",
            Self::UpdateUser { .. } => "UpdateUser",
            Self::Logout => "Logout",
            Self::List { .. } => "List",
            Self::Totals { .. } => "Totals",
            Self::AllRows { .. } => "AllRows",
            Self::Categories => "Categories",
            Self::Extent => "Extent",
            Self::Create { .. } => "Create",
            Self::Update { .. } => "Update",
            Self::Delete { .. } => "Delete",
            Self::UpdateMany { .. } => "UpdateMany",
            Self::DeleteMany { .. } => "DeleteMany",
            Self::Undo { .. } => "Undo",
            Self::Dashboard { .. } => "Dashboard",
            Self::Insights { .. } => "Insights",
            Self::Ask { .. } => "Ask",
            Self::ModelStatus => "ModelStatus",
            Self::Reset { .. } => "Reset",
            Self::DeleteAccount { .. } => "DeleteAccount",
            Self::ChangePassword { .. } => "ChangePassword",
            Self::Import { .. } => "Import",
            Self::Export { .. } => "Export",
            Self::Watch => "Watch",
            Self::CountSample => "CountSample",
            Self::LoadSample => "LoadSample",
            Self::RemoveSample { .. } => "RemoveSample",
            Self::Chats => "Chats",
            Self::OpenChat { .. } => "OpenChat",
            Self::DeleteChat { .. } => "DeleteChat",
            Self::PullModel => "PullModel",
            Self::DismissInsight { .. } => "DismissInsight",
            Self::RestoreInsights => "RestoreInsights",
        })
    }
}
