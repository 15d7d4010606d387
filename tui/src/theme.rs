//! Roles to styles. Only indexed colours: they cross SSH and suit both backgrounds; with none, letters carry it all.

use crate::config::Config;
use ratatui::style::{Color, Modifier, Style};

/// How many colours the terminal has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// None: `NO_COLOR`, `TERM=dumb` or by wish.
    None,
    /// The sixteen of every terminal.
    Sixteen,
    /// The indexed palette.
    Indexed,
}

/// Styles by role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    profile: Profile,
    /// Whether box and block characters may be used.
    pub unicode: bool,
}

/// Series colours that neighbours can be told by under every kind of colour vision, on dark and light.
const SERIES: [u8; 6] = [33, 162, 98, 136, 30, 166];
const SERIES_16: [u8; 6] = [12, 3, 5, 6, 1, 2];

impl Theme {
    /// A theme for a number of colours.
    #[must_use]
    pub fn new(profile: Profile, unicode: bool) -> Self {
        Self { profile, unicode }
    }

    /// From what the user has set, and the environment.
    #[must_use]
    pub fn of(config: &Config, variable: impl Fn(&str) -> Option<String>) -> Self {
        let found = Self::detect(config.color.as_deref(), variable);
        Self { unicode: config.glyphs.as_deref().map_or(found.unicode, |glyphs| glyphs == "blocks"), ..found }
    }

    fn detect(wish: Option<&str>, variable: impl Fn(&str) -> Option<String>) -> Self {
        let term = variable("TERM").unwrap_or_default();
        let profile = match wish {
            Some("never" | "none") => Profile::None,
            Some("16") => Profile::Sixteen,
            Some("256") => Profile::Indexed,
            _ if variable("NO_COLOR").is_some_and(|value| !value.is_empty()) || term == "dumb" => Profile::None,
            _ if term.contains("256color")
                || ["kitty", "alacritty", "wezterm", "ghostty"].iter().any(|name| term.contains(name)) =>
            {
                Profile::Indexed
            }
            _ => Profile::Sixteen,
        };
        let locale =
            ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| variable(name).filter(|value| !value.is_empty()));
        let unicode = locale.is_none_or(|locale| locale.to_lowercase().replace('-', "").contains("utf8"));
        Self { profile, unicode }
    }

    /// How many colours, in words.
    #[must_use]
    pub fn profile_name(&self) -> &'static str {
        match self.profile {
            Profile::None => "none",
            Profile::Sixteen => "16",
            Profile::Indexed => "256",
        }
    }

    /// Whether colours are used at all.
    #[must_use]
    pub fn has_color(&self) -> bool {
        self.profile != Profile::None
    }

    fn color(&self, sixteen: u8) -> Style {
        match self.profile {
            Profile::None => Style::default(),
            _ => Style::default().fg(Color::Indexed(sixteen)),
        }
    }

    /// Decoration.
    #[must_use]
    pub fn dim(&self) -> Style {
        self.color(8)
    }

    /// The focused and the current.
    #[must_use]
    pub fn accent(&self) -> Style {
        self.color(6).add_modifier(Modifier::BOLD)
    }

    /// Something is wrong.
    #[must_use]
    pub fn error(&self) -> Style {
        self.color(1).add_modifier(Modifier::BOLD)
    }

    /// Worth a look.
    #[must_use]
    pub fn warn(&self) -> Style {
        self.color(3)
    }

    /// It went well.
    #[must_use]
    pub fn ok(&self) -> Style {
        self.color(2)
    }

    /// The selected row.
    #[must_use]
    pub fn selection(&self) -> Style {
        Style::default().add_modifier(Modifier::REVERSED)
    }

    /// A category by its rank: 0–5, everything above is "other".
    #[must_use]
    pub fn series(&self, rank: usize) -> Style {
        let pick = |colors: [u8; 6], other: u8| colors.get(rank).copied().unwrap_or(other);
        match self.profile {
            Profile::None => Style::default(),
            Profile::Sixteen => Style::default().fg(Color::Indexed(pick(SERIES_16, 8))),
            Profile::Indexed => Style::default().fg(Color::Indexed(pick(SERIES, 244))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_come_before_the_environment() {
        let env = |pairs: &'static [(&'static str, &'static str)]| {
            move |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(Theme::detect(None, env(&[("TERM", "xterm-256color")])).profile, Profile::Indexed);
        assert_eq!(Theme::detect(None, env(&[("TERM", "xterm-256color"), ("NO_COLOR", "1")])).profile, Profile::None);
        assert_eq!(Theme::detect(Some("256"), env(&[("NO_COLOR", "1")])).profile, Profile::Indexed);
        assert_eq!(Theme::detect(None, env(&[("TERM", "xterm")])).profile, Profile::Sixteen);
        assert!(!Theme::detect(None, env(&[("LANG", "C")])).unicode);
    }
}
