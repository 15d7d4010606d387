//! Characters that nobody sees: two texts that look the same must be the same.

/// Whether a character drives a terminal, hides, or turns the direction of what follows. Joiners stay: scripts and emoji
/// need them.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}
