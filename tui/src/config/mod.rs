//! `client.toml`: what the user has set for the client. Every key is optional. What is wrong is said with its line and the
//! nearest name, and never stops the start.

mod choice;
mod write;

pub use choice::Choice;
pub use write::save;

use crate::keys::{Action, Key, Keymap, Scope};
use crate::locale::Locale;
use crate::parse::{Calendar, DateOrder};
use chrono::NaiveDate;
use std::borrow::Cow;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// See the module's note.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Config {
    /// How many colours: `auto`, `256`, `16` or `never`.
    pub color: Option<String>,
    /// Whether clicks and the wheel are wanted; `None` = yes.
    pub mouse: Option<bool>,
    /// Nothing moves by itself.
    pub reduced_motion: bool,
    /// Lines instead of screens.
    pub accessible: bool,
    /// Text fields have two modes.
    pub vim: bool,
    /// Which palette: `auto`, `dark`, `light` or `high-contrast`; `None` = auto.
    pub theme: Option<String>,
    /// Which characters are drawn with, by a name of `Glyphs`; `None` = as the locale says.
    pub glyphs: Option<String>,
    /// What comes first in `3/8`: `auto`, `day-month` or `month-day`; `None` = as the locale says.
    pub date_order: Option<String>,
    /// Which way text takes to a clipboard: `auto`, `osc52`, `native` or `off`; `None` = auto.
    pub clipboard: Option<String>,
    /// Whether frames are written as synchronized updates (mode 2026); `None` = yes.
    pub sync_output: Option<bool>,
    /// Where the server is, if none is named elsewhere; `None` = the one inside.
    pub server: Option<String>,
    /// The table of keys.
    pub keys: Keymap,
    /// Where it was read from, and is written to; `None` = it lasts as long as the program.
    pub file: Option<PathBuf>,
    /// What was wrong, each with its line.
    pub warnings: Vec<String>,
}

/// Where the file is looked for: `$XDG_CONFIG_HOME/outgo/client.toml`.
#[must_use]
pub fn path() -> Option<PathBuf> {
    outgo_server::config::config_folder().ok().map(|folder| folder.join("client.toml"))
}

impl Config {
    /// Reads a file; one that is not there sets nothing, unless the user named it.
    #[must_use]
    pub fn load(file: &Path, named: bool) -> Self {
        let read = match std::fs::read_to_string(file) {
            Ok(text) => Self::parse(&text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && !named => Self::default(),
            Err(error) => Self { warnings: vec![format!("{}: {error}", file.display())], ..Self::default() },
        };
        Self { file: Some(file.to_owned()), ..read }
    }

    /// How dates are read on a day, here; weeks start on Monday unless the account says otherwise.
    #[must_use]
    pub fn calendar(&self, today: NaiveDate, locale: &Locale) -> Calendar {
        let order = self.date_order.as_deref().and_then(DateOrder::named).unwrap_or(locale.date_order);
        Calendar { order, ..Calendar::on(today) }
    }

    /// Reads the text of a file: whatever of it can be understood.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut reader = Reader { text, config: Self::default(), robbed: Vec::new(), set: Vec::new() };
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let at = error.span().map_or(0, |span| span.start);
            reader.warn(at, error.message());
        }
        for (key, value) in table.get_ref() {
            reader.top(key, value);
        }
        reader.robbed();
        reader.config
    }
}

struct Reader<'t> {
    text: &'t str,
    config: Config,
    /// Actions that lost their last key, and where in the file.
    robbed: Vec<(usize, Scope, Action)>,
    /// Actions whose keys the file names.
    set: Vec<(Scope, Action)>,
}

type Entry<'e, 'i> = &'e Spanned<DeValue<'i>>;
type Name<'e, 'i> = &'e Spanned<Cow<'i, str>>;

impl Reader<'_> {
    fn warn(&mut self, at: usize, what: impl Display) {
        let line = self.text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        let place = format!("client.toml line {line}: ");
        // What follows from the first mistake of a line is none of its own.
        if !self.config.warnings.iter().any(|said| said.starts_with(&place)) {
            self.config.warnings.push(crate::sanitize::line(&format!("{place}{what}")));
        }
    }

    fn unknown(&mut self, at: usize, name: &str, known: &[String]) {
        let nearest = known.iter().max_by(|a, b| strsim::jaro(a, name).total_cmp(&strsim::jaro(b, name)));
        let nearest = nearest.filter(|nearest| strsim::jaro(nearest, name) > 0.6);
        let hint =
            nearest.map_or_else(|| format!("known are {}", known.join(", ")), |nearest| format!("is it {nearest}?"));
        self.warn(at, format!("{name:?} is not known: {hint}"));
    }

    fn text_of(&mut self, name: &str, value: Entry<'_, '_>) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            _ => {
                self.warn(value.span().start, format!("{name} is a text between quotes"));
                None
            }
        }
    }

    fn one_of(&mut self, name: &str, value: Entry<'_, '_>, allowed: &[&str]) -> Option<String> {
        let text = self.text_of(name, value)?;
        if allowed.contains(&text.as_str()) {
            return Some(text);
        }
        self.warn(value.span().start, format!("{name} is one of {}", allowed.join(", ")));
        None
    }

    fn flag(&mut self, name: &str, value: Entry<'_, '_>) -> Option<bool> {
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => {
                self.warn(value.span().start, format!("{name} is true or false"));
                None
            }
        }
    }

    fn table<'e, 'i>(&mut self, name: &str, value: Entry<'e, 'i>) -> Option<&'e DeTable<'i>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(table),
            _ => {
                self.warn(value.span().start, format!("{name} is a table: write [{name}]"));
                None
            }
        }
    }

    fn top(&mut self, key: Name<'_, '_>, value: Entry<'_, '_>) {
        let name = key.get_ref().as_ref();
        match Choice::named(name) {
            Some(choice) => {
                let read = match choice.is_flag() {
                    true => self.flag(name, value).map(|flag| flag.to_string()),
                    false => self.one_of(name, value, choice.values()),
                };
                if let Some(read) = read {
                    choice.set(&mut self.config, &read);
                }
            }
            None if name == "server" => self.config.server = self.text_of(name, value),
            None if name == "keys" => {
                for (scope, actions) in self.table(name, value).into_iter().flatten() {
                    self.keys(scope, actions);
                }
            }
            None => {
                let known: Vec<String> = Choice::ALL
                    .iter()
                    .map(|choice| choice.name())
                    .chain(["server", "keys"])
                    .map(str::to_owned)
                    .collect();
                self.unknown(key.span().start, name, &known);
            }
        }
    }

    /// The keys of one place: `expenses.add = ["a", "ctrl+n"]`.
    fn keys(&mut self, place: Name<'_, '_>, actions: Entry<'_, '_>) {
        let rows = self.config.keys.rows();
        let mut scopes: Vec<(String, Scope)> = rows.iter().map(|row| (row.scope.name(), row.scope)).collect();
        scopes.dedup();
        let found = scopes.iter().find(|(name, _)| name.as_str() == place.get_ref().as_ref()).map(|(_, scope)| *scope);
        let Some(scope) = found else {
            let names: Vec<String> = scopes.into_iter().map(|(name, _)| name).collect();
            self.unknown(place.span().start, place.get_ref(), &names);
            return;
        };
        let known: Vec<(String, Action)> = self
            .config
            .keys
            .rows()
            .iter()
            .filter(|row| row.scope == scope)
            .map(|row| (row.action.name(), row.action))
            .collect();
        for (name, value) in self.table(&format!("keys.{}", place.get_ref()), actions).into_iter().flatten() {
            let found = known.iter().find(|(known, _)| known.as_str() == name.get_ref().as_ref());
            match found.map(|(_, action)| *action) {
                Some(action) => self.rebind(scope, action, value),
                None => {
                    let names: Vec<String> = known.iter().map(|(name, _)| name.clone()).collect();
                    self.unknown(name.span().start, name.get_ref(), &names);
                }
            }
        }
    }

    fn rebind(&mut self, scope: Scope, action: Action, value: Entry<'_, '_>) {
        let texts: Option<Vec<&str>> = match value.get_ref() {
            DeValue::String(text) => Some(vec![text.as_ref()]),
            DeValue::Array(list) => list.iter().map(|entry| entry.get_ref().as_str()).collect(),
            _ => None,
        };
        let at = value.span().start;
        let Some(texts) = texts else {
            self.warn(at, "keys are a text, or a list of texts");
            return;
        };
        let keys: Result<Vec<Key>, String> = texts.iter().map(|text| text.parse()).collect();
        match keys.and_then(|keys| self.config.keys.rebind(scope, action, &keys)) {
            Err(problem) => self.warn(at, problem),
            Ok(robbed) => {
                self.set.push((scope, action));
                self.robbed.extend(robbed.into_iter().map(|action| (at, scope, action)));
            }
        }
    }

    /// Says who has no key left, unless the file itself gave it others or none.
    fn robbed(&mut self) {
        for (at, scope, action) in std::mem::take(&mut self.robbed) {
            if !self.set.contains(&(scope, action)) {
                let name = format!("{}.{}", scope.name(), action.name());
                self.warn(at, format!("that key was taken from {name}: give it another"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set() {
        let config = Config::parse(
            "server = \"unix:/run/o\"\ncolor = \"16\"\nmouse = false\nreduced_motion = true\n[keys.expenses]\nadd = [\"n\", \"ctrl+n\"]\nsort = []\n",
        );
        assert_eq!(config.warnings, Vec::<String>::new());
        assert_eq!(config.server.as_deref(), Some("unix:/run/o"));
        assert_eq!((config.color.as_deref(), config.mouse, config.reduced_motion), (Some("16"), Some(false), true));
        assert_eq!(config.keys.action_for(Scope::Expenses, Key::Ctrl('n')), Some(Action::Add));
        assert_eq!(config.keys.action_for(Scope::Expenses, Key::Char('s')), None);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line_and_the_rest_counts() {
        for (text, warning) in [
            ("\ncolour = \"16\"", "line 2: \"colour\" is not known: is it color?"),
            ("mouse = \"yes\"", "line 1: mouse is true or false"),
            ("color = \"many\"", "color is one of auto, 256, 16, never"),
            ("keys = 3", "keys is a table: write [keys]"),
            ("[keys.expnses]\nadd = \"n\"", "line 1: \"expnses\" is not known: is it expenses?"),
            ("[keys.expenses]\n\nad = \"n\"", "line 3: \"ad\" is not known: is it add?"),
            ("[keys.expenses]\nadd = \"hyper+a\"", "line 2: \"hyper+a\" is no key"),
            ("[keys.expenses]\nadd = \"ctrl+m\"", "terminals do not send"),
            ("[keys.chat]\nsubmit = \"s\"", "types here"),
            ("[keys.expenses]\nadd = \"d\"", "taken from expenses.delete"),
            ("mouse = = 3", "line 1: "),
            ("\u{1b}]52;c;x\u{7}", "line 1: "),
            ("[keys.form]\nback = []", "back needs a key here"),
            ("[keys.expenses]\nadd = \"\\u001b\"", "a control character is no key"),
        ] {
            let config = Config::parse(&format!("{text}\n"));
            assert!(config.warnings.iter().any(|said| said.contains(warning)), "{text:?}: {:?}", config.warnings);
            assert!(config.warnings.iter().all(|said| !said.chars().any(char::is_control)), "{text:?}");
        }
        let swapped = Config::parse("[keys.expenses]\nadd = \"d\"\ndelete = \"a\"\n");
        assert_eq!(swapped.warnings, Vec::<String>::new(), "two that change places");
        assert_eq!(swapped.keys.action_for(Scope::Expenses, Key::Char('a')), Some(Action::Delete));
        let missing = Config::load(Path::new("/no/such/file"), true);
        assert!(missing.warnings.iter().any(|said| said.contains("/no/such/file")), "{:?}", missing.warnings);
        let config = Config::parse("mouse = = 3\nreduced_motion = true\n");
        assert!(config.reduced_motion && config.warnings.len() == 1, "{config:?}");
    }
}
