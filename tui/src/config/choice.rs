//! What `client.toml` sets with one word: one table for the reader of the file, its writer, the settings screen and `outgo set`.

use super::Config;
use crate::clipboard;
use crate::parse::DateOrder;
use crate::theme::{Glyphs, Palette, Profile};

/// One of those settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Choice {
    /// Which palette.
    Theme,
    /// How many colours.
    Color,
    /// Which characters boxes and charts are drawn with.
    Glyphs,
    /// Whether clicks and the wheel are wanted.
    Mouse,
    /// Whether nothing moves by itself.
    ReducedMotion,
    /// Whether there are lines instead of screens.
    Accessible,
    /// Whether text fields have two modes.
    Vim,
    /// Whether the day or the month comes first in `3/8`.
    DateOrder,
    /// Which way text takes to a clipboard.
    Clipboard,
    /// Whether the terminal is told where a frame begins and ends, to show it at once.
    SyncOutput,
}

/// How the values of a flag are written.
const FLAG: [&str; 2] = ["false", "true"];

impl Choice {
    /// All of them, in the order of the settings screen.
    pub const ALL: [Self; 10] = [
        Self::Theme,
        Self::Color,
        Self::Glyphs,
        Self::Mouse,
        Self::ReducedMotion,
        Self::Accessible,
        Self::Vim,
        Self::DateOrder,
        Self::Clipboard,
        Self::SyncOutput,
    ];

    /// Its name in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Color => "color",
            Self::Glyphs => "glyphs",
            Self::Mouse => "mouse",
            Self::ReducedMotion => "reduced_motion",
            Self::Accessible => "accessible",
            Self::Vim => "vim",
            Self::DateOrder => "date_order",
            Self::Clipboard => "clipboard",
            Self::SyncOutput => "sync_output",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.name() == name)
    }

    /// The words that it takes; those of a flag are written without quotes.
    #[must_use]
    pub fn values(self) -> &'static [&'static str] {
        match self {
            Self::Theme => &Palette::NAMES,
            Self::Color => &Profile::NAMES,
            Self::Glyphs => &Glyphs::NAMES,
            Self::DateOrder => &DateOrder::NAMES,
            Self::Clipboard => &clipboard::NAMES,
            Self::Mouse | Self::ReducedMotion | Self::Accessible | Self::Vim | Self::SyncOutput => &FLAG,
        }
    }

    /// Whether it is true or false.
    #[must_use]
    pub fn is_flag(self) -> bool {
        self.values() == FLAG
    }

    /// What is set now: one of its values.
    #[must_use]
    pub fn value(self, config: &Config) -> &'static str {
        let word = |set: &Option<String>| {
            let found = self.values().iter().find(|value| Some(**value) == set.as_deref());
            found.copied().unwrap_or("auto")
        };
        let flag = |set: bool| if set { "true" } else { "false" };
        match self {
            Self::Theme => word(&config.theme),
            Self::Color => word(&config.color),
            Self::Glyphs => word(&config.glyphs),
            Self::DateOrder => word(&config.date_order),
            Self::Clipboard => word(&config.clipboard),
            Self::Mouse => flag(config.mouse.unwrap_or(true)),
            Self::ReducedMotion => flag(config.reduced_motion),
            Self::Accessible => flag(config.accessible),
            Self::Vim => flag(config.vim),
            Self::SyncOutput => flag(config.sync_output.unwrap_or(true)),
        }
    }

    /// Sets it; a word that is none of its values is as `false` or `auto`.
    pub fn set(self, config: &mut Config, value: &str) {
        let flag = value == "true";
        let word = Some(value.to_owned());
        match self {
            Self::Theme => config.theme = word,
            Self::Color => config.color = word,
            Self::Glyphs => config.glyphs = word,
            Self::DateOrder => config.date_order = word,
            Self::Clipboard => config.clipboard = word,
            Self::Mouse => config.mouse = Some(flag),
            Self::ReducedMotion => config.reduced_motion = flag,
            Self::Accessible => config.accessible = flag,
            Self::Vim => config.vim = flag,
            Self::SyncOutput => config.sync_output = Some(flag),
        }
    }

    /// The value behind or before the one that is set, round and round.
    #[must_use]
    pub fn beside(self, config: &Config, forward: bool) -> &'static str {
        let (values, now) = (self.values(), self.value(config));
        let at = values.iter().position(|value| *value == now).unwrap_or(0);
        let step = if forward { 1 } else { values.len() - 1 };
        values.get((at + step) % values.len()).copied().unwrap_or(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_is_set_read_from_the_file_and_reached_by_steps() {
        for choice in Choice::ALL {
            assert_eq!(Choice::named(choice.name()), Some(choice));
            for value in choice.values() {
                let written = if choice.is_flag() { (*value).to_owned() } else { format!("{value:?}") };
                let config = Config::parse(&format!("{} = {written}\n", choice.name()));
                assert_eq!(config.warnings, Vec::<String>::new(), "{choice:?}");
                assert_eq!(choice.value(&config), *value, "{choice:?}");
            }
            let mut config = Config::default();
            let first = choice.value(&config);
            for _ in choice.values() {
                let next = choice.beside(&config, true);
                let mut after = config.clone();
                choice.set(&mut after, next);
                assert_eq!(choice.beside(&after, false), choice.value(&config), "{choice:?}: and back");
                config = after;
            }
            assert_eq!(choice.value(&config), first, "{choice:?}: once round");
        }
    }
}
