//! Which way text takes to a clipboard: through the terminal, which is that of whoever looks at it, or natively, which is that
//! of the machine the program runs on. Over SSH these are two machines.

/// A way to a clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Through the terminal, by OSC 52.
    Terminal,
    /// That of this machine.
    Native,
    /// None.
    Off,
}

/// What can be set.
pub const NAMES: [&str; 4] = ["auto", "osc52", "native", "off"];

impl Way {
    /// The way that is set; `auto` is native where this machine has a desktop of its own and the terminal is on it.
    #[must_use]
    pub fn of(setting: Option<&str>, has_desktop: bool) -> Self {
        match setting {
            Some("osc52") => Self::Terminal,
            Some("native") => Self::Native,
            Some("off") => Self::Off,
            _ if has_desktop => Self::Native,
            _ => Self::Terminal,
        }
    }

    /// For people, behind "Copied".
    #[must_use]
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Terminal => "through the terminal",
            Self::Native => "to the clipboard of this machine",
            Self::Off => "off",
        }
    }
}

/// Whether the terminal is on this machine and there is a desktop. Told by the environment and not by what works: over SSH a
/// clipboard program of the other machine works too, and the text is in the wrong place.
#[must_use]
pub fn has_desktop(variable: impl Fn(&str) -> Option<String>, over_ssh: bool) -> bool {
    let set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    !over_ssh && (cfg!(target_os = "macos") || set("DISPLAY") || set("WAYLAND_DISPLAY"))
}

/// The clipboard of this machine. What is on it stays as long as this is kept, where the desktop asks the program for it.
#[derive(Default)]
pub struct Native {
    open: Option<arboard::Clipboard>,
}

impl Native {
    /// Puts text there.
    ///
    /// # Errors
    /// Says which setting goes through the terminal.
    pub fn copy(&mut self, text: &str) -> Result<(), String> {
        let failed = |error: arboard::Error| {
            format!(
                "The clipboard of this machine cannot be used ({error}): outgo set clipboard osc52 goes through the terminal"
            )
        };
        if self.open.is_none() {
            self.open = Some(arboard::Clipboard::new().map_err(failed)?);
        }
        match &mut self.open {
            Some(clipboard) => clipboard.set_text(text).map_err(failed),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clipboard_is_that_of_whoever_looks_at_the_terminal() {
        let env = |name: &'static str| move |wanted: &str| (wanted == name).then(|| ":0".to_owned());
        assert!(has_desktop(env("DISPLAY"), false) && has_desktop(env("WAYLAND_DISPLAY"), false));
        assert!(!has_desktop(env("DISPLAY"), true), "over SSH the desktop is somebody else's");
        assert_eq!(Way::of(None, true), Way::Native);
        assert_eq!(Way::of(Some("auto"), false), Way::Terminal);
        assert_eq!((Way::of(Some("osc52"), true), Way::of(Some("native"), false)), (Way::Terminal, Way::Native));
        assert_eq!(Way::of(Some("off"), true), Way::Off);
    }
}
