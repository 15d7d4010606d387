//! The table of keys as they come. In text fields only chords and named keys are commands, so letters always type.

use super::Key;

/// Where a key means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Everywhere outside of text fields.
    Everywhere,
    /// The expenses list.
    Expenses,
    /// The dashboard.
    Dashboard,
    /// The insights.
    Insights,
    /// The chat, while typing.
    Chat,
    /// The chat, while reading.
    ChatReading,
    /// The login and registration box.
    Login,
    /// The expense form.
    Form,
    /// A one-line prompt: filter, import, export.
    Prompt,
    /// The period picker.
    Period,
    /// Settings.
    Settings,
    /// The reset box.
    Reset,
    /// A yes-or-no question.
    Question,
    /// The choice of an order.
    Sort,
    /// Help.
    Help,
    /// The box that asks for the password again.
    SessionEnded,
    /// The bad lines of an import.
    BadLines,
    /// A list to pick from.
    Picker,
}

/// What a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the help text of each stands in the table")]
pub enum Action {
    GoExpenses,
    GoDashboard,
    GoInsights,
    GoChat,
    Help,
    Back,
    Quit,
    Interrupt,
    Suspend,
    Redraw,
    Reload,
    Undo,
    Redo,
    Settings,
    MoveDown,
    MoveUp,
    First,
    Last,
    PageDown,
    PageUp,
    Add,
    Edit,
    Delete,
    CopyToToday,
    AddAgain,
    Mark,
    MarkAll,
    Filter,
    Sort,
    Earlier,
    Later,
    PickPeriod,
    ToggleTable,
    OpenRows,
    Import,
    Export,
    NextField,
    PreviousField,
    Submit,
    SaveAndNew,
    StepUp,
    StepDown,
    ToggleRegister,
    TogglePassword,
    Yes,
    Drop,
    No,
    ReadMode,
    TypeMode,
    HowWorkedOut,
    NewChat,
    NewLine,
    Toggle,
    ImportGood,
    Palette,
    Chats,
    FetchModel,
    Dismiss,
    Restore,
    Copy,
    CopyList,
    KeepFilter,
    ToggleMouse,
    EditNotes,
    Messages,
    ShowLog,
    SortByDate,
    SortByAmount,
    SortByCategory,
    SortByNotes,
}

impl Action {
    /// Its name in the configuration: `copy-to-today`.
    #[must_use]
    pub fn name(self) -> String {
        kebab(&format!("{self:?}"))
    }
}

/// `CopyToToday` as `copy-to-today`.
fn kebab(name: &str) -> String {
    let mut text = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.extend(c.to_lowercase());
    }
    text
}

/// One row of the table.
#[derive(Debug)]
pub struct Binding {
    /// Where.
    pub scope: Scope,
    /// Which keys.
    pub keys: &'static [Key],
    /// What.
    pub action: Action,
    /// Word in the footer; empty = not there.
    pub hint: &'static str,
    /// Words in help.
    pub help: &'static str,
}

const fn bind(scope: Scope, keys: &'static [Key], action: Action, hint: &'static str, help: &'static str) -> Binding {
    Binding { scope, keys, action, hint, help }
}

use Key::{Alt, BackTab, Char, Ctrl, Down, End, Enter, Esc, F, Home, Left, PageDown, PageUp, Right, Tab, Up};

/// Every key of the program.
pub const BINDINGS: &[Binding] = &[
    bind(Scope::Everywhere, &[Char('1')], Action::GoExpenses, "", "go to expenses"),
    bind(Scope::Everywhere, &[Char('2')], Action::GoDashboard, "", "go to the dashboard"),
    bind(Scope::Everywhere, &[Char('3')], Action::GoInsights, "", "go to insights"),
    bind(Scope::Everywhere, &[Char('4')], Action::GoChat, "", "go to the chat"),
    bind(Scope::Everywhere, &[Ctrl('p'), Char(':')], Action::Palette, "", "all commands"),
    bind(Scope::Everywhere, &[Char('?'), F(1)], Action::Help, "", "this help"),
    bind(Scope::Everywhere, &[Esc], Action::Back, "", "back, close"),
    bind(Scope::Everywhere, &[Char('q')], Action::Quit, "", "quit"),
    bind(Scope::Everywhere, &[Ctrl('c')], Action::Interrupt, "", "stop, or empty the field; twice: quit"),
    bind(Scope::Everywhere, &[Ctrl('z')], Action::Suspend, "", "suspend"),
    bind(Scope::Everywhere, &[Ctrl('l')], Action::Redraw, "", "redraw screen"),
    bind(Scope::Everywhere, &[Char('r')], Action::Reload, "", "reload, retry"),
    bind(Scope::Everywhere, &[Char('u')], Action::Undo, "", "undo the last change"),
    bind(Scope::Everywhere, &[Char('U')], Action::Redo, "", "do again what was undone"),
    bind(Scope::Everywhere, &[Char('M')], Action::ToggleMouse, "", "mouse on or off"),
    bind(Scope::Everywhere, &[Char('m')], Action::Messages, "", "what was said here before"),
    bind(Scope::Everywhere, &[Char('L')], Action::ShowLog, "", "the log, in your pager"),
    bind(Scope::Everywhere, &[Char(',')], Action::Settings, "", "settings, log out, reset"),
    bind(Scope::Expenses, &[Char('a')], Action::Add, "add", "add an expense"),
    bind(Scope::Expenses, &[Char('e'), Enter], Action::Edit, "edit", "edit; with marks: their category or day"),
    bind(Scope::Expenses, &[Char('d')], Action::Delete, "delete", "delete, after a question"),
    bind(Scope::Expenses, &[Char('/')], Action::Filter, "filter", "filter: words !word cat:dining >20 10..20 aug"),
    bind(Scope::Expenses, &[Char('[')], Action::Earlier, "", "earlier period"),
    bind(Scope::Expenses, &[Char(']')], Action::Later, "", "later period"),
    bind(Scope::Expenses, &[Char('p')], Action::PickPeriod, "period", "choose the period"),
    bind(Scope::Expenses, &[Char('s')], Action::Sort, "sort", "sort by date, amount, category or notes"),
    bind(Scope::Expenses, &[Char('D')], Action::CopyToToday, "", "copy to today"),
    bind(Scope::Expenses, &[Char('A')], Action::AddAgain, "", "add a copy of the last one added"),
    bind(Scope::Expenses, &[Char(' ')], Action::Mark, "", "mark the row; e, d and y then take the marked ones"),
    bind(Scope::Expenses, &[Ctrl('a')], Action::MarkAll, "", "mark all rows, or none"),
    bind(Scope::Expenses, &[Char('y')], Action::Copy, "", "copy the row"),
    bind(Scope::Expenses, &[Char('Y')], Action::CopyList, "", "copy the list, tab-separated"),
    bind(Scope::Expenses, &[Char('i')], Action::Import, "import", "import a CSV file"),
    bind(Scope::Expenses, &[Char('x')], Action::Export, "export", "export a CSV file"),
    bind(Scope::Expenses, &[Char('j'), Down], Action::MoveDown, "", "next row"),
    bind(Scope::Expenses, &[Char('k'), Up], Action::MoveUp, "", "previous row"),
    bind(Scope::Expenses, &[Char('g'), Home], Action::First, "", "first row"),
    bind(Scope::Expenses, &[Char('G'), End], Action::Last, "", "last row"),
    bind(Scope::Expenses, &[Ctrl('d'), PageDown], Action::PageDown, "", "page down"),
    bind(Scope::Expenses, &[Ctrl('u'), PageUp], Action::PageUp, "", "page up"),
    bind(Scope::Dashboard, &[Char('[')], Action::Earlier, "earlier", "earlier period"),
    bind(Scope::Dashboard, &[Char(']')], Action::Later, "later", "later period"),
    bind(Scope::Dashboard, &[Char('p')], Action::PickPeriod, "period", "choose the period"),
    bind(Scope::Dashboard, &[Tab], Action::NextField, "", "next part: categories, largest, insights (wide)"),
    bind(Scope::Dashboard, &[BackTab], Action::PreviousField, "", "part before"),
    bind(Scope::Dashboard, &[Char('t')], Action::ToggleTable, "table", "charts or table"),
    bind(Scope::Dashboard, &[Char('y')], Action::Copy, "", "copy the table, tab-separated"),
    bind(Scope::Dashboard, &[Char('j'), Down], Action::MoveDown, "", "next row"),
    bind(Scope::Dashboard, &[Char('k'), Up], Action::MoveUp, "", "previous row"),
    bind(Scope::Dashboard, &[Char('g'), Home], Action::First, "", "first row"),
    bind(Scope::Dashboard, &[Char('G'), End], Action::Last, "", "last row"),
    bind(Scope::Dashboard, &[Ctrl('d'), PageDown], Action::PageDown, "", "page down"),
    bind(Scope::Dashboard, &[Ctrl('u'), PageUp], Action::PageUp, "", "page up"),
    bind(Scope::Dashboard, &[Char('x')], Action::Export, "", "export a CSV file of these days"),
    bind(Scope::Dashboard, &[Enter], Action::OpenRows, "its expenses", "expenses behind the row"),
    bind(Scope::Insights, &[Char('j'), Down], Action::MoveDown, "", "next insight"),
    bind(Scope::Insights, &[Char('k'), Up], Action::MoveUp, "", "previous insight"),
    bind(Scope::Insights, &[Char('g'), Home], Action::First, "", "first insight"),
    bind(Scope::Insights, &[Char('G'), End], Action::Last, "", "last insight"),
    bind(Scope::Insights, &[Char('o'), Enter], Action::OpenRows, "its expenses", "expenses behind it"),
    bind(Scope::Insights, &[Char('d')], Action::Dismiss, "dismiss", "do not show it again"),
    bind(Scope::Insights, &[Char('y')], Action::Copy, "", "copy it"),
    bind(Scope::Insights, &[Char('R')], Action::Restore, "", "show again what was dismissed"),
    bind(Scope::Insights, &[Char('[')], Action::Earlier, "earlier", "earlier period"),
    bind(Scope::Insights, &[Char(']')], Action::Later, "later", "later period"),
    bind(Scope::Insights, &[Char('p')], Action::PickPeriod, "period", "choose the period"),
    bind(Scope::Chat, &[Enter], Action::Submit, "send", "send the question"),
    bind(Scope::Chat, &[Ctrl('j'), Alt('\n')], Action::NewLine, "", "new line"),
    bind(Scope::Chat, &[Esc], Action::ReadMode, "read", "read the answers"),
    bind(Scope::Chat, &[PageUp], Action::PageUp, "", "scroll up"),
    bind(Scope::Chat, &[PageDown], Action::PageDown, "", "scroll down"),
    bind(Scope::Chat, &[End], Action::Last, "", "the end of the text, or of the answers"),
    bind(Scope::Chat, &[Up], Action::StepUp, "last question", "last question again, or the line above"),
    bind(Scope::Chat, &[Down], Action::StepDown, "", "the line below"),
    bind(Scope::Chat, &[Ctrl('n')], Action::NewChat, "new chat", "new chat"),
    bind(Scope::Chat, &[Ctrl('o')], Action::Chats, "chats", "earlier chats"),
    bind(Scope::Chat, &[Ctrl('g')], Action::FetchModel, "", "fetch the language model"),
    bind(Scope::Chat, &[F(1)], Action::Help, "", "help"),
    bind(Scope::ChatReading, &[Char('i')], Action::TypeMode, "type", "back to typing"),
    bind(Scope::ChatReading, &[Char('j'), Down], Action::MoveDown, "", "next question"),
    bind(Scope::ChatReading, &[Char('k'), Up], Action::MoveUp, "", "previous question"),
    bind(Scope::ChatReading, &[Char('g'), Home], Action::First, "", "first question"),
    bind(Scope::ChatReading, &[Char('G'), End], Action::Last, "", "last question"),
    bind(Scope::ChatReading, &[PageDown], Action::PageDown, "", "page down"),
    bind(Scope::ChatReading, &[PageUp], Action::PageUp, "", "page up"),
    bind(Scope::ChatReading, &[Char('o')], Action::OpenRows, "its expenses", "expenses behind the picked answer"),
    bind(Scope::ChatReading, &[Ctrl('n')], Action::NewChat, "new chat", "new chat"),
    bind(Scope::ChatReading, &[Ctrl('o')], Action::Chats, "chats", "earlier chats"),
    bind(Scope::ChatReading, &[Char('y')], Action::Copy, "copy", "copy the picked answer"),
    bind(Scope::ChatReading, &[Char('w')], Action::HowWorkedOut, "how", "how it was worked out"),
    bind(Scope::Login, &[Tab, Down], Action::NextField, "next", "next field"),
    bind(Scope::Login, &[BackTab, Up], Action::PreviousField, "", "previous field"),
    bind(Scope::Login, &[Enter], Action::Submit, "submit", "next field, or submit"),
    bind(Scope::Login, &[Ctrl('n')], Action::ToggleRegister, "log in / create account", "other box"),
    bind(Scope::Login, &[Ctrl('t')], Action::TogglePassword, "show password", "show or hide the password"),
    bind(Scope::Login, &[F(1)], Action::Help, "", "help"),
    bind(Scope::Login, &[Esc], Action::Back, "clear", "clear the field"),
    bind(Scope::Form, &[Ctrl('s')], Action::Submit, "save", "save"),
    bind(Scope::Form, &[Ctrl('n')], Action::SaveAndNew, "save and new", "save and start another"),
    bind(Scope::Form, &[Tab, Enter], Action::NextField, "next", "next field; saves on the last"),
    bind(Scope::Form, &[BackTab], Action::PreviousField, "", "previous field"),
    bind(Scope::Form, &[Up], Action::StepUp, "", "pick above, a day later"),
    bind(Scope::Form, &[Down], Action::StepDown, "", "pick below, a day earlier"),
    bind(Scope::Form, &[PageUp], Action::PageUp, "", "a month later"),
    bind(Scope::Form, &[PageDown], Action::PageDown, "", "a month earlier"),
    bind(Scope::Form, &[Ctrl('o')], Action::EditNotes, "", "notes in your editor"),
    bind(Scope::Form, &[Esc], Action::Back, "cancel", "cancel"),
    bind(Scope::Form, &[F(1)], Action::Help, "", "help"),
    bind(Scope::Prompt, &[Enter], Action::Submit, "use", "use it"),
    bind(Scope::Prompt, &[Up], Action::StepUp, "", "kept filter before"),
    bind(Scope::Prompt, &[Down], Action::StepDown, "", "kept filter after"),
    bind(Scope::Prompt, &[Ctrl('s')], Action::KeepFilter, "", "keep the filter; again: forget it"),
    bind(Scope::Prompt, &[Ctrl('t')], Action::TogglePassword, "", "show or hide the password"),
    bind(Scope::Prompt, &[Esc], Action::Back, "close", "close; a filter is cleared"),
    bind(Scope::Period, &[Enter], Action::Submit, "use", "use it"),
    bind(Scope::Period, &[Tab], Action::NextField, "from, to", "first day, last day"),
    bind(Scope::Period, &[BackTab], Action::PreviousField, "", "field before"),
    bind(Scope::Period, &[Down], Action::StepDown, "", "choice below, a day earlier"),
    bind(Scope::Period, &[Up], Action::StepUp, "", "choice above, a day later"),
    bind(Scope::Period, &[Esc], Action::Back, "keep", "keep the period"),
    bind(Scope::Settings, &[Char('j'), Down], Action::MoveDown, "move", "next setting"),
    bind(Scope::Settings, &[Char('k'), Up], Action::MoveUp, "", "previous setting"),
    bind(Scope::Settings, &[Right, Char('l')], Action::Later, "change", "value behind"),
    bind(Scope::Settings, &[Left, Char('h')], Action::Earlier, "", "value before"),
    bind(Scope::Settings, &[Enter], Action::Submit, "open", "change or open"),
    bind(Scope::Settings, &[Char('g'), Home], Action::First, "", "first setting"),
    bind(Scope::Settings, &[Char('G'), End], Action::Last, "", "last setting"),
    bind(Scope::Settings, &[Esc, Char('q')], Action::Back, "close", "close"),
    bind(Scope::Reset, &[Tab, Down], Action::NextField, "next", "next field"),
    bind(Scope::Reset, &[BackTab, Up], Action::PreviousField, "", "previous field"),
    bind(Scope::Reset, &[Enter], Action::Submit, "choose", "press the button"),
    bind(Scope::Reset, &[Ctrl('t')], Action::TogglePassword, "show password", "show or hide the password"),
    bind(Scope::Reset, &[Esc], Action::Back, "keep my data", "keep my data"),
    bind(Scope::Question, &[Char('y')], Action::Yes, "yes", "yes"),
    bind(Scope::Question, &[Char('x')], Action::Drop, "", "drop what was typed, when a form is left"),
    bind(Scope::Question, &[Char('n'), Esc], Action::No, "no", "no"),
    bind(Scope::Question, &[Char('s')], Action::Submit, "", "save what was typed, when a form is left"),
    bind(Scope::Sort, &[Char('d')], Action::SortByDate, "date", "by date; again: the other way round"),
    bind(Scope::Sort, &[Char('a')], Action::SortByAmount, "amount", "by amount"),
    bind(Scope::Sort, &[Char('c')], Action::SortByCategory, "category", "by category"),
    bind(Scope::Sort, &[Char('n')], Action::SortByNotes, "notes", "by notes"),
    bind(Scope::Sort, &[Esc, Char('q')], Action::Back, "keep", "keep the order"),
    bind(Scope::Help, &[Enter], Action::Submit, "run it", "do what the picked key does"),
    bind(Scope::Help, &[Esc, Char('?'), F(1)], Action::Back, "close", "close; a search is cleared"),
    bind(Scope::Help, &[Down], Action::MoveDown, "", "next key"),
    bind(Scope::Help, &[Up], Action::MoveUp, "", "key before"),
    bind(Scope::Help, &[PageDown], Action::PageDown, "", "page down"),
    bind(Scope::Help, &[PageUp], Action::PageUp, "", "page up"),
    bind(Scope::BadLines, &[Esc, Char('q'), Enter], Action::Back, "close", "close"),
    bind(Scope::BadLines, &[Char('j'), Down], Action::MoveDown, "scroll", "scroll down"),
    bind(Scope::BadLines, &[Char('k'), Up], Action::MoveUp, "", "scroll up"),
    bind(Scope::BadLines, &[Char('p')], Action::ImportGood, "import the good lines", "import all but the bad lines"),
    bind(Scope::Picker, &[Enter], Action::Submit, "choose", "choose it"),
    bind(Scope::Picker, &[Down, Ctrl('j')], Action::MoveDown, "", "next"),
    bind(Scope::Picker, &[Up, Ctrl('k')], Action::MoveUp, "", "previous"),
    bind(Scope::Picker, &[Ctrl('x')], Action::Delete, "", "delete the chat"),
    bind(Scope::Picker, &[Esc], Action::Back, "close", "close"),
    bind(Scope::SessionEnded, &[Enter], Action::Submit, "log in", "log in again"),
    bind(Scope::SessionEnded, &[Ctrl('t')], Action::TogglePassword, "show password", "show or hide the password"),
    bind(Scope::SessionEnded, &[Esc], Action::Back, "other user", "log in as someone else"),
];

/// Whether letters type in this scope.
impl Scope {
    /// Its name in the configuration: `session-ended`.
    #[must_use]
    pub fn name(self) -> String {
        kebab(&format!("{self:?}"))
    }

    /// Letters are text here.
    #[must_use]
    pub fn is_text(self) -> bool {
        matches!(
            self,
            Self::Chat
                | Self::Login
                | Self::Form
                | Self::Prompt
                | Self::Period
                | Self::Reset
                | Self::SessionEnded
                | Self::Picker
                | Self::Help
        )
    }

    /// The heading in help.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Everywhere => "EVERYWHERE",
            Self::Expenses => "EXPENSES",
            Self::Dashboard => "DASHBOARD",
            Self::Insights => "INSIGHTS",
            Self::Chat => "CHAT",
            Self::ChatReading => "CHAT, READING",
            Self::Login => "LOG IN",
            Self::Form => "EXPENSE FORM",
            Self::Prompt => "ONE LINE",
            Self::Period => "PERIOD",
            Self::Settings => "SETTINGS",
            Self::Reset => "RESET",
            Self::Question => "QUESTION",
            Self::Sort => "SORT",
            Self::Help => "HELP",
            Self::SessionEnded => "SESSION ENDED",
            Self::BadLines => "BAD LINES",
            Self::Picker => "LIST",
        }
    }
}
