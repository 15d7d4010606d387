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

impl Profile {
    /// The wishes for it in the configuration.
    pub const NAMES: [&str; 4] = ["auto", "256", "16", "never"];
}

/// Which colours, where the terminal has the indexed palette.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Palette {
    /// Seen on dark and on light.
    #[default]
    Neutral,
    /// For a dark background, with more contrast.
    Dark,
    /// For a light background, with more contrast.
    Light,
    /// Nothing is dimmed, and what is focused is bold in reverse.
    HighContrast,
}

impl Palette {
    /// Their names in the configuration; `detect` is that of the terminal's background, if it tells.
    pub const NAMES: [&str; 5] = ["auto", "dark", "light", "high-contrast", Self::DETECT];

    /// The name of the wish to ask the terminal.
    pub const DETECT: &str = "detect";

    /// The palette of a name, with what the terminal said of itself; of any other name the neutral one.
    #[must_use]
    pub fn named(name: &str, told: Option<Self>) -> Self {
        match name {
            "dark" => Self::Dark,
            "light" => Self::Light,
            "high-contrast" => Self::HighContrast,
            Self::DETECT => told.unwrap_or_default(),
            _ => Self::Neutral,
        }
    }

    /// Six series that neighbours can be told by under every kind of colour vision, and what has no colour of its own.
    fn series(self) -> ([u8; 6], u8) {
        match self {
            Self::Neutral | Self::HighContrast => ([33, 162, 98, 136, 30, 166], 244),
            Self::Dark => ([117, 36, 228, 202, 33, 214], 245),
            Self::Light => ([90, 166, 25, 136, 30, 52], 244),
        }
    }
}

/// Which characters are drawn with. All but the last need UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Glyphs {
    /// Box drawing and block elements: in practically every font.
    #[default]
    Blocks,
    /// The same, and octants where they are finer: in fonts of Unicode 16.
    Fine,
    /// Boxes, and dots instead of blocks: for fonts whose blocks leave gaps.
    Braille,
    /// ASCII only.
    Ascii,
}

impl Glyphs {
    /// Their names in the configuration; `auto` is what the locale says.
    pub const NAMES: [&str; 5] = ["auto", "blocks", "fine", "braille", "ascii"];

    const ALL: [Self; 4] = [Self::Blocks, Self::Fine, Self::Braille, Self::Ascii];

    /// Those of a name; of any other name, `auto` too, none.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|glyphs| glyphs.name() == name)
    }

    /// Their name in the configuration.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Blocks => "blocks",
            Self::Fine => "fine",
            Self::Braille => "braille",
            Self::Ascii => "ascii",
        }
    }
}

/// Styles by role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    profile: Profile,
    palette: Palette,
    /// Which characters are drawn with.
    pub glyphs: Glyphs,
}

/// Whether octants are drawn at all: a tmux before 3.6 takes characters of Unicode 16 for none.
fn knows_octants(variable: impl Fn(&str) -> Option<String>) -> bool {
    let set = |name: &str| variable(name).unwrap_or_default();
    let version = set("TERM_PROGRAM_VERSION");
    let number = version.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let (major, minor) = number.split_once('.').unwrap_or((number, "0"));
    let numbers = (major.parse::<u16>().unwrap_or(0), minor.parse::<u16>().unwrap_or(0));
    set("TERM_PROGRAM") != "tmux" || numbers >= (3, 6)
}

const SERIES_16: [u8; 6] = [12, 3, 5, 6, 1, 2];

impl Theme {
    /// A theme for a number of colours.
    #[must_use]
    pub fn new(profile: Profile, glyphs: Glyphs) -> Self {
        Self { profile, palette: Palette::Neutral, glyphs }
    }

    /// From what the user has set, the environment, and the palette that suits the background, if the terminal told.
    #[must_use]
    pub fn of(config: &Config, variable: impl Fn(&str) -> Option<String>, told: Option<Palette>) -> Self {
        let found = Self::detect(config.color.as_deref(), &variable);
        let wanted = config.glyphs.as_deref().and_then(Glyphs::named).unwrap_or(found.glyphs);
        let glyphs = if wanted == Glyphs::Fine && !knows_octants(&variable) { Glyphs::Blocks } else { wanted };
        let palette = config.theme.as_deref().map(|name| Palette::named(name, told)).unwrap_or_default();
        Self { glyphs, palette, ..found }
    }

    fn detect(wish: Option<&str>, variable: impl Fn(&str) -> Option<String>) -> Self {
        let term = variable("TERM").unwrap_or_default();
        let profile = match wish {
            Some("never") => Profile::None,
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
        // Fonts of the Linux console have few of the blocks.
        let plain = !unicode || term == "linux";
        Self::new(profile, if plain { Glyphs::Ascii } else { Glyphs::Blocks })
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
    pub fn border(&self) -> Style {
        if self.palette == Palette::HighContrast { Style::default() } else { self.color(8) }
    }

    /// Text that stands back. It has the terminal's own colour: a grey of the palette may be its background.
    #[must_use]
    pub fn dim(&self) -> Style {
        match (self.palette, self.profile) {
            (Palette::HighContrast, _) | (_, Profile::None) => Style::default(),
            _ => Style::default().add_modifier(Modifier::DIM),
        }
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
        let bold = if self.palette == Palette::HighContrast { Modifier::BOLD } else { Modifier::empty() };
        Style::default().add_modifier(Modifier::REVERSED | bold)
    }

    /// A category by its rank: 0–5, everything above is "other".
    #[must_use]
    pub fn series(&self, rank: usize) -> Style {
        let pick = |colors: [u8; 6], other: u8| colors.get(rank).copied().unwrap_or(other);
        match self.profile {
            Profile::None => Style::default(),
            Profile::Sixteen => Style::default().fg(Color::Indexed(pick(SERIES_16, 8))),
            Profile::Indexed => {
                let (series, other) = self.palette.series();
                Style::default().fg(Color::Indexed(pick(series, other)))
            }
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
        assert_eq!(Theme::detect(None, env(&[("LANG", "C")])).glyphs, Glyphs::Ascii);
        let wish = Config { glyphs: Some("fine".to_owned()), ..Config::default() };
        assert_eq!(Theme::of(&wish, env(&[("LANG", "C")]), None).glyphs, Glyphs::Fine);
    }

    #[test]
    fn the_background_counts_only_where_it_is_wanted() {
        for (name, told, palette) in [
            ("detect", Some(Palette::Light), Palette::Light),
            ("detect", None, Palette::Neutral),
            ("dark", Some(Palette::Light), Palette::Dark),
            ("auto", Some(Palette::Light), Palette::Neutral),
        ] {
            let wish = Config { theme: Some(name.to_owned()), ..Config::default() };
            assert_eq!(Theme::of(&wish, |_| None, told).palette, palette, "{name} {told:?}");
        }
    }

    type Linear = [f64; 3];

    /// A colour of the 256 from 16 on, as linear light.
    fn linear(index: u8) -> Linear {
        let level = |step: u8| if step == 0 { 0.0 } else { f64::from(55 + 40 * u32::from(step)) };
        let rgb = match index {
            232.. => [8.0 + 10.0 * f64::from(index - 232); 3],
            _ => [level((index - 16) / 36), level((index - 16) / 6 % 6), level((index - 16) % 6)],
        };
        rgb.map(|part| {
            let part = part / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn times(matrix: [Linear; 3], [a, b, c]: Linear) -> Linear {
        matrix.map(|[x, y, z]| x * a + y * b + z * c)
    }

    /// As WCAG 2 has it.
    fn contrast(one: Linear, other: Linear) -> f64 {
        let luminance = |[r, g, b]: Linear| 0.2126 * r + 0.7152 * g + 0.0722 * b;
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// How far apart two colours look, times a hundred: the distance in OKLab.
    fn distance(one: Linear, other: Linear) -> f64 {
        let lab = |color| {
            let lms = times(
                [
                    [0.412_221_47, 0.536_332_54, 0.051_445_99],
                    [0.211_903_5, 0.680_699_5, 0.107_396_96],
                    [0.088_302_46, 0.281_718_84, 0.629_978_7],
                ],
                color,
            );
            times(
                [
                    [0.210_454_26, 0.793_617_8, -0.004_072_05],
                    [1.977_998_5, -2.428_592_2, 0.450_593_7],
                    [0.025_904_04, 0.782_771_77, -0.808_675_77],
                ],
                lms.map(f64::cbrt),
            )
        };
        let (a, b) = (lab(one), lab(other));
        100.0 * a.iter().zip(b).map(|(x, y)| (x - y).powi(2)).sum::<f64>().sqrt()
    }

    /// How people without red, green or blue cones see (Machado, Oliveira and Fernandes 2009, severity 1).
    const VISIONS: [[Linear; 3]; 4] = [
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ];

    #[test]
    fn series_are_seen_where_they_are_for_and_neighbours_differ_for_everybody() {
        let (dark, light) = (linear(234), [1.0; 3]);
        for (palette, backgrounds) in
            [(Palette::Neutral, vec![dark, light]), (Palette::Dark, vec![dark]), (Palette::Light, vec![light])]
        {
            let (series, other) = palette.series();
            for (color, background) in series.into_iter().flat_map(|color| backgrounds.iter().map(move |b| (color, *b)))
            {
                assert!(contrast(linear(color), background) >= 3.0, "{palette:?}: {color}");
            }
            let ring = series.iter().chain([&other]).zip(series.iter().skip(1).chain([&other, &series[0]]));
            for (one, next) in ring {
                for vision in VISIONS {
                    let seen = |index: &u8| times(vision, linear(*index)).map(|part| part.clamp(0.0, 1.0));
                    let apart = distance(seen(one), seen(next));
                    assert!(apart >= 10.0, "{palette:?}: {one} and {next} are {apart:.1} apart for {vision:?}");
                }
            }
        }
        for name in Palette::NAMES {
            assert_eq!(Palette::named(name, None) == Palette::Neutral, ["auto", "detect"].contains(&name));
        }
    }
}
