//! The table of keys as the user has it: the one that comes with the program, with keys that the configuration changes.

use super::table::BINDINGS;
use super::{Action, Key, Scope};

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Where.
    pub scope: Scope,
    /// Which keys; none = only in the palette.
    pub keys: Vec<Key>,
    /// What.
    pub action: Action,
    /// Word in the footer; empty = not there.
    pub hint: &'static str,
    /// Words in help.
    pub help: &'static str,
}

impl Row {
    /// Its keys as a person reads them.
    #[must_use]
    pub fn keys_text(&self) -> String {
        self.keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    }
}

/// See the module's note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keymap {
    rows: Vec<Row>,
}

impl Default for Keymap {
    fn default() -> Self {
        let row = |binding: &super::table::Binding| Row {
            scope: binding.scope,
            keys: binding.keys.to_vec(),
            action: binding.action,
            hint: binding.hint,
            help: binding.help,
        };
        Self { rows: BINDINGS.iter().map(row).collect() }
    }
}

impl Keymap {
    /// Every row.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Gives an action other keys; whatever had one of them in the same place loses it. Returns who has none left.
    ///
    /// # Errors
    /// Says why a key cannot be used; nothing is changed then.
    pub fn rebind(&mut self, scope: Scope, action: Action, keys: &[Key]) -> Result<Vec<Action>, String> {
        let needed = matches!(action, Action::Back | Action::Submit | Action::Yes | Action::No);
        if keys.is_empty() && needed {
            return Err(format!("{} needs a key here", action.name()));
        }
        for key in keys {
            if !key.can_be_sent() {
                return Err(format!("{key} is a key that terminals do not send, or send as another one"));
            }
            if scope.is_text() && matches!(key, Key::Char(_) | Key::Backspace | Key::Delete) {
                return Err(format!("{key} types here: use Ctrl with a letter, or a named key"));
            }
            if *key == Key::Ctrl('c') && action != Action::Interrupt {
                return Err("^C always stops and quits".to_owned());
            }
        }
        if action == Action::Interrupt && !keys.contains(&Key::Ctrl('c')) {
            return Err("^C always stops and quits".to_owned());
        }
        let Some(at) = self.rows.iter().position(|row| row.scope == scope && row.action == action) else {
            return Err("there is no such action here".to_owned());
        };
        let mut robbed = Vec::new();
        for (other, row) in self.rows.iter_mut().enumerate() {
            if other == at {
                row.keys.clear();
                for key in keys {
                    if !row.keys.contains(key) {
                        row.keys.push(*key);
                    }
                }
            } else if row.scope == scope && row.keys.iter().any(|key| keys.contains(key)) {
                row.keys.retain(|key| !keys.contains(key));
                if row.keys.is_empty() {
                    robbed.push(row.action);
                }
            }
        }
        Ok(robbed)
    }

    /// What the key does in this scope. Text scopes keep only the chords of `Everywhere`; boxes keep nothing but Ctrl+C,
    /// Ctrl+Z, Ctrl+L and help, so that a stray key does no harm.
    #[must_use]
    pub fn action_for(&self, scope: Scope, key: Key) -> Option<Action> {
        let find = |scope: Scope| self.rows.iter().find(|row| row.scope == scope && row.keys.contains(&key));
        if let Some(row) = find(scope) {
            return Some(row.action);
        }
        let row = find(Scope::Everywhere)?;
        let chord = matches!(key, Key::Ctrl(_) | Key::Alt(_) | Key::F(_));
        let allowed = match scope {
            _ if matches!(row.action, Action::Interrupt | Action::Suspend | Action::Redraw) => true,
            Scope::Question | Scope::Sort | Scope::Help => false,
            Scope::Settings | Scope::BadLines => row.action == Action::Help,
            Scope::Picker | Scope::SessionEnded if row.action == Action::Palette => false,
            _ => chord || !scope.is_text(),
        };
        allowed.then_some(row.action)
    }

    /// A text with `{action}` in it, each replaced by the first key of that action, here or everywhere: `{submit} keep`.
    #[must_use]
    pub fn fill(&self, scope: Scope, text: &str) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, name, after)) = rest
            .split_once('{')
            .and_then(|(before, rest)| rest.split_once('}').map(|(name, after)| (before, name, after)))
        {
            filled.push_str(before);
            let named = |wanted: Scope| self.rows.iter().find(|row| row.scope == wanted && row.action.name() == name);
            let row = named(scope).or_else(|| named(Scope::Everywhere));
            // What is done elsewhere is named by its key there.
            let row = row.or_else(|| self.rows.iter().find(|row| row.action.name() == name));
            let key = row.and_then(|row| row.keys.first());
            // What has no key is in the palette.
            filled.push_str(&key.map_or_else(|| format!("({name})"), ToString::to_string));
            rest = after;
        }
        filled + rest
    }

    /// A text with `{action}` in it as [`Self::fill`] has it, if each of those has a key that does it here.
    #[must_use]
    pub fn hint(&self, scope: Scope, text: &str) -> Option<String> {
        let names = text.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name));
        let works = |name: &str| {
            let mut rows = self.rows.iter().filter(|row| row.action.name() == name);
            rows.any(|row| self.key_that(scope, row.action).is_some())
        };
        names.into_iter().all(works).then(|| self.fill(scope, text))
    }

    /// The first key that does this in a scope.
    #[must_use]
    pub fn key_that(&self, scope: Scope, action: Action) -> Option<Key> {
        let rows =
            self.rows.iter().filter(|row| row.action == action && [scope, Scope::Everywhere].contains(&row.scope));
        let mut keys = rows.flat_map(|row| row.keys.iter().copied());
        keys.find(|key| self.action_for(scope, *key) == Some(action))
    }

    /// Keys and words for the footer.
    #[must_use]
    pub fn footer(&self, scope: Scope) -> Vec<(Key, &'static str)> {
        let rows = self.rows.iter().filter(|row| row.scope == scope && !row.hint.is_empty());
        rows.filter_map(|row| Some((*row.keys.first()?, row.hint))).collect()
    }

    /// The rows for help: those of the scope, then those of everywhere that work in it.
    #[must_use]
    pub fn help(&self, scope: Scope) -> Vec<&Row> {
        let works = move |row: &Row| row.keys.iter().any(|key| self.action_for(scope, *key) == Some(row.action));
        let of = |wanted: Scope| {
            let rows = self.rows.iter().filter(move |row| row.scope == wanted && (wanted == scope || works(row)));
            rows.filter(|row| !row.keys.is_empty())
        };
        let here = (scope != Scope::Everywhere).then(|| of(scope)).into_iter().flatten();
        here.chain(of(Scope::Everywhere)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_key_means_two_things_in_one_scope() {
        let mut seen = HashSet::new();
        for row in Keymap::default().rows() {
            for key in &row.keys {
                assert!(seen.insert((row.scope, *key)), "{:?} {key}", row.scope);
            }
            assert!(!row.help.is_empty() && !row.keys.is_empty());
        }
    }

    #[test]
    fn no_key_that_terminals_cannot_send() {
        for key in Keymap::default().rows().iter().flat_map(|row| &row.keys) {
            assert!(key.can_be_sent(), "{key}");
        }
    }

    #[test]
    fn letters_type_in_text_fields() {
        let keys = Keymap::default();
        assert_eq!(keys.action_for(Scope::Chat, Key::Char('q')), None);
        assert_eq!(keys.action_for(Scope::Expenses, Key::Char('q')), Some(Action::Quit));
        assert_eq!(keys.action_for(Scope::Form, Key::Ctrl('c')), Some(Action::Interrupt));
        assert_eq!(keys.action_for(Scope::Question, Key::Char('d')), None, "never the key that asked");
        assert_eq!(keys.action_for(Scope::Help, Key::Char('r')), None);
        assert_eq!(keys.action_for(Scope::Settings, Key::Char('?')), Some(Action::Help));
        assert_eq!(keys.action_for(Scope::BadLines, Key::Char('u')), None);
    }

    #[test]
    fn texts_name_the_keys_as_they_are() {
        let mut keys = Keymap::default();
        keys.rebind(Scope::Form, Action::Submit, &[Key::F(2)]).unwrap();
        assert_eq!(keys.fill(Scope::Form, "{submit} save · {interrupt} stop"), "F2 save · ^C stop");
        assert_eq!(keys.fill(Scope::Form, "{nothing} {"), "(nothing) {");
    }

    #[test]
    fn other_keys_take_the_place_of_those_that_come() {
        let mut keys = Keymap::default();
        let robbed = keys.rebind(Scope::Expenses, Action::Add, &[Key::Char('n'), Key::Char('d')]).unwrap();
        assert_eq!(robbed, [Action::Delete]);
        assert_eq!(keys.action_for(Scope::Expenses, Key::Char('n')), Some(Action::Add));
        assert_eq!(keys.action_for(Scope::Expenses, Key::Char('a')), None);
        assert!(keys.help(Scope::Expenses).iter().all(|row| row.help != "delete, after a question"));
        for (scope, action, key) in [
            (Scope::Chat, Action::NewChat, Key::Char('n')),
            (Scope::Expenses, Action::Add, Key::Ctrl('m')),
            (Scope::Expenses, Action::Add, Key::Ctrl('c')),
            (Scope::Everywhere, Action::Interrupt, Key::Char('x')),
            (Scope::Expenses, Action::NewChat, Key::Char('n')),
        ] {
            assert!(keys.clone().rebind(Scope::Form, Action::Back, &[]).is_err(), "a box can always be left");
            let before = keys.clone();
            assert!(keys.rebind(scope, action, &[key]).is_err(), "{key}");
            assert_eq!(keys, before);
        }
    }
}
