//! The client's whole state: plain data, no terminal, no network, no clock.

pub mod data;
mod field;
mod layers;
mod pages;
mod pending;
mod period;
mod picker;
mod reset;
#[cfg(test)]
pub(crate) mod samples;
mod saving;
mod screens;
mod search;
mod settings;

pub use field::{Field, TabOrder};
pub use layers::{
    BadLines, EVERYTHING, Form, FormField, HelpBox, Layer, PeriodField, PeriodPicker, Prompt, PromptKind, Question,
};
pub use pages::{PAGE, PagePlace, Pages};
pub use pending::Pending;
pub use picker::{Pick, Picker, PickerKind, Target};
pub use reset::{ResetBox, ResetFocus, ResetStep, reset_sentence};
pub use saving::{Refused, Saving};
pub use screens::{
    Behind, Chat, DashboardPanel, DashboardScreen, ExpenseList, FigureForm, Insights, Login, Message, Order, Said,
    SortBy, Tone, Turn,
};
pub use settings::{SETTINGS, Setting};

use crate::config::Config;
use crate::keys::Scope;
use crate::locale::Locale;
use crate::parse::Calendar;
use chrono::NaiveDate;
use data::{Account, Category, Expense, ModelStatus, Period};
use std::collections::VecDeque;

/// Smallest window that is drawn.
pub const MIN_SIZE: (u16, u16) = (60, 16);

/// The four screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The list.
    Expenses,
    /// Bars, donut, per day.
    Dashboard,
    /// Written insights.
    Insights,
    /// Questions and answers.
    Chat,
}

/// Whether the server answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Connection {
    /// It does.
    Online,
    /// It does not.
    Offline {
        /// Why, for people.
        cause: String,
        /// How often it was tried.
        tries: u32,
        /// When to try again, milliseconds on the shell's clock.
        retry_at: u64,
    },
}

/// How the program was started.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// The user's calendar day.
    pub today: NaiveDate,
    /// What the header says of the server.
    pub server: String,
    /// Whether the server runs inside.
    pub embedded: bool,
    /// Whether nobody has an account yet.
    pub first_run: bool,
    /// Whether the data is made up.
    pub demo: bool,
    /// Whether a session was found.
    pub has_session: bool,
    /// Where the data lives, for the first screen.
    pub data_place: String,
    /// Where ids of writes come from: random in production, fixed in tests.
    pub id_seed: u128,
    /// Whether the first steps are named: somebody is new here.
    pub tips: bool,
    /// Whether the terminal is on this machine and there is a desktop.
    pub has_desktop: bool,
    /// Whether what is sent can be read on the way.
    pub plain_text: bool,
    /// Whether `today` stays what it is.
    pub stands_still: bool,
    /// What the user has set in `client.toml`.
    pub config: Config,
    /// What the environment says of dates and money.
    pub locale: Locale,
    /// Where settings are kept, for people; empty = nowhere.
    pub settings_place: String,
    /// Where the log of the client is, for people.
    pub log_place: String,
    /// Filters of the list that were kept on this machine, the last one last.
    pub filters: Vec<String>,
}

/// The mode of text fields, if they have two.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Vim {
    /// Whether letters are commands now.
    pub normal: bool,
    /// `d` or `c`, which waits for a motion, and how often it was asked for.
    pub operator: Option<(char, usize)>,
    /// How often; 0 = not said.
    pub count: usize,
    /// Where this is: the scope, how many layers there are, and which of the fields there.
    pub place: Option<(Scope, usize, usize)>,
    /// The text and the caret before each change there, the last one behind.
    pub before: Vec<(String, usize)>,
}

/// See the module's note.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Columns and rows.
    pub size: (u16, u16),
    /// Milliseconds on the shell's clock.
    pub now: u64,
    /// The user's time of day: `08:12`.
    pub clock: String,
    /// How it was started.
    pub start: Start,
    /// Who is logged in.
    pub account: Option<Account>,
    /// Whether a found session is being checked.
    pub checking: bool,
    /// The screen below the layers.
    pub screen: Screen,
    /// What lies over it, the last on top.
    pub layers: Vec<Layer>,
    /// The login box.
    pub login: Login,
    /// Whether the password that is being typed can be read; until its field is left.
    pub password_shown: bool,
    /// The list.
    pub list: ExpenseList,
    /// The dashboard.
    pub dashboard: DashboardScreen,
    /// The insights.
    pub insights: Insights,
    /// The chat.
    pub chat: Chat,
    /// The days that all screens show.
    pub period: Period,
    /// The user's categories, most used first.
    pub categories: Vec<Category>,
    /// The model.
    pub model: ModelStatus,
    /// Whether the server answers.
    pub connection: Connection,
    /// The message row.
    pub message: Option<Message>,
    /// The mode of text fields.
    pub vim: Vim,
    /// What the message row has said, the last one last.
    pub said: VecDeque<Said>,
    /// Filters of the list that are kept, the last one last.
    pub filters: Vec<String>,
    /// Undone changes that can be done again, the last one last.
    pub undone: Vec<String>,
    /// Number of the call that tells of changes made elsewhere, while it runs.
    pub watching: Option<u64>,
    /// Number of the call that fetches the language model, while it runs.
    pub pulling: Option<u64>,
    /// Whether clicks come here and not to the terminal.
    pub mouse: bool,
    /// Whether it was said how text is selected beside the mouse.
    pub told_of_dragging: bool,
    /// Whether it was said that something is still being saved.
    pub told_of_saving: bool,
    /// Whether it was said that Escape does not quit.
    pub told_of_quitting: bool,
    /// Until when a second Ctrl+C quits.
    pub quit_until: u64,
    /// How many ids were made.
    pub ids_made: u64,
    /// Number of the last call.
    pub last_call: u64,
    /// Calls that are under way.
    pub pending: Vec<Pending>,
    /// Expenses that are being saved.
    pub saving: Vec<Saving>,
    /// Until when the server wants no more tries, on its own word.
    pub wait_until: Option<u64>,
    /// What an ended session refused.
    pub refused: Vec<Refused>,
    /// The expense that was added last here.
    pub added: Option<Expense>,
    /// What to show when no server can be found at all.
    pub fatal: Option<String>,
}

impl Model {
    /// The state at start.
    #[must_use]
    pub fn new(start: Start, size: (u16, u16)) -> Self {
        let period = Period::month_of(start.today);
        Self {
            size,
            now: 0,
            clock: String::new(),
            account: None,
            checking: start.has_session,
            screen: Screen::Expenses,
            layers: Vec::new(),
            login: Login { registering: start.first_run, ..Login::default() },
            password_shown: false,
            list: ExpenseList::default(),
            dashboard: DashboardScreen::default(),
            insights: Insights::default(),
            chat: Chat::default(),
            period,
            categories: Vec::new(),
            model: ModelStatus::default(),
            connection: Connection::Online,
            message: None,
            vim: Vim::default(),
            said: VecDeque::new(),
            filters: start.filters.clone(),
            undone: Vec::new(),
            watching: None,
            pulling: None,
            mouse: start.config.mouse.unwrap_or(true),
            told_of_dragging: false,
            told_of_quitting: false,
            told_of_saving: false,
            quit_until: 0,
            ids_made: 0,
            last_call: 0,
            pending: Vec::new(),
            saving: Vec::new(),
            wait_until: None,
            refused: Vec::new(),
            added: None,
            fatal: None,
            start,
        }
    }

    /// Where keys go now.
    #[must_use]
    pub fn scope(&self) -> Scope {
        match self.layers.last() {
            Some(layer) => layer.scope(),
            None if self.account.is_none() => Scope::Login,
            None => match self.screen {
                Screen::Expenses => Scope::Expenses,
                Screen::Dashboard => Scope::Dashboard,
                Screen::Insights => Scope::Insights,
                Screen::Chat if self.chat.reading => Scope::ChatReading,
                Screen::Chat => Scope::Chat,
            },
        }
    }

    /// Code of the account's currency; empty while nobody is logged in.
    #[must_use]
    pub fn currency(&self) -> &str {
        self.account.as_ref().map_or("", |account| account.currency.as_str())
    }

    /// How dates are read now.
    #[must_use]
    pub fn calendar(&self) -> Calendar {
        let week_start = self.account.as_ref().map(|account| account.week_start).unwrap_or_default();
        let read = self.start.config.calendar(self.start.today, &self.start.locale);
        Calendar { week_start: week_start.weekday(), ..read }
    }

    /// A new id for a write, so that a retry does not double it.
    pub fn fresh_id(&mut self) -> String {
        self.ids_made += 1;
        let bits = self.start.id_seed.wrapping_add(u128::from(self.ids_made) << 64);
        uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid().to_string()
    }

    /// How many seconds the server wants no more tries, if it does.
    #[must_use]
    pub fn waits_seconds(&self) -> Option<u64> {
        self.wait_until
            .and_then(|until| until.checked_sub(self.now))
            .filter(|left| *left > 0)
            .map(|left| left.div_ceil(1_000))
    }

    /// Whether the window is too small to draw.
    #[must_use]
    pub fn is_too_small(&self) -> bool {
        self.size.0 < MIN_SIZE.0 || self.size.1 < MIN_SIZE.1
    }

    /// The name of the days that something on the screen is of; and of those that were chosen, while they are not here yet.
    #[must_use]
    pub fn days_shown(&self, of: Option<Period>) -> String {
        match of.filter(|of| *of != self.period) {
            None => self.period.label(),
            Some(of) => format!("{} (not {} yet)", of.label(), self.period.label()),
        }
    }

    /// Whether there is room for side panels.
    #[must_use]
    pub fn is_wide(&self) -> bool {
        self.size.0 >= 100 && self.size.1 >= 30
    }

    /// The parts of the dashboard that have rows now, in the order of Tab.
    #[must_use]
    pub fn dashboard_panels(&self) -> Vec<DashboardPanel> {
        let largest = self.dashboard.data.as_ref().is_some_and(|data| !data.largest.is_empty());
        let wide = self.is_wide() && self.dashboard.form == FigureForm::Charts;
        let beside = [
            (DashboardPanel::Largest, wide && largest),
            (DashboardPanel::Insights, wide && largest && !self.insights.items.is_empty()),
        ];
        let beside = beside.into_iter().filter_map(|(panel, there)| there.then_some(panel));
        std::iter::once(DashboardPanel::Categories).chain(beside).collect()
    }

    /// The part of the dashboard that has the focus.
    #[must_use]
    pub fn dashboard_panel(&self) -> DashboardPanel {
        let there = self.dashboard_panels().contains(&self.dashboard.panel);
        if there { self.dashboard.panel } else { DashboardPanel::Categories }
    }

    /// When time alone changes something next, on the shell's clock.
    #[must_use]
    pub fn next_deadline(&self) -> Option<u64> {
        let retry = match &self.connection {
            Connection::Offline { retry_at, .. } => Some(*retry_at),
            Connection::Online => None,
        };
        let message = self.message.as_ref().and_then(|message| message.until);
        let filter = self.list.filter_due;
        // A call that takes long shows its seconds.
        let still = self.start.config.reduced_motion;
        let seen = |pending: &&Pending| {
            let shown = !pending.name.is_empty() || self.chat.call == Some(pending.call);
            shown && (!still || pending.waited(self.now) < Pending::LONG)
        };
        let waiting = self.pending.iter().filter(seen).map(|pending| pending.next_change(self.now)).min();
        let counts = matches!(self.connection, Connection::Offline { .. }) || self.waits_seconds().is_some();
        let countdown = counts.then_some(self.now + 1_000);
        [retry, message, filter, waiting, countdown].into_iter().flatten().min()
    }

    /// The named call that people have waited for longest, once they notice.
    #[must_use]
    pub fn waits_for(&self) -> Option<&Pending> {
        let noticed = |pending: &&Pending| {
            // What the chat waits for is said in the chat.
            let chat = [self.chat.call, self.chat.late].contains(&Some(pending.call));
            let named = !pending.name.is_empty() && !chat;
            named && pending.waited(self.now) >= Pending::UNNOTICED
        };
        self.pending.iter().filter(noticed).min_by_key(|pending| pending.since)
    }

    /// The letter by which a category is known in the shown period: A is the largest, O all others.
    #[must_use]
    pub fn letter(&self, category: &str) -> char {
        let shares = self.dashboard.data.as_ref().map(|data| data.categories.as_slice()).unwrap_or_default();
        let rank = shares.iter().take(DashboardScreen::SERIES).position(|share| share.category == category);
        rank.and_then(|rank| "ABCDEF".chars().nth(rank)).unwrap_or('O')
    }
}
