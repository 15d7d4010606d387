//! Hostile text becomes safe text on arrival: no control, escape, bidi or zero-width character reaches the screen.

/// Replaces what could drive the terminal or hide: each becomes `·`, tabs and line breaks become spaces.
#[must_use]
pub fn line(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\t' | '\n' | '\r') { ' ' } else { safe(c) }).collect()
}

fn safe(c: char) -> char {
    let hidden = matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    if c.is_control() || hidden { '·' } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_drives_the_terminal() {
        assert_eq!(line("a\u{1b}]52;c;x\u{7}b\u{9b}31m\u{202e}c\td"), "a·]52;c;x·b·31m·c d");
        assert_eq!(line("Zürich 🏠 日本"), "Zürich 🏠 日本");
    }

    #[test]
    fn never_a_control_character() {
        use proptest::prelude::*;
        proptest!(|(text in ".{0,60}")| {
            prop_assert!(!line(&text).chars().any(char::is_control));
        });
    }
}
