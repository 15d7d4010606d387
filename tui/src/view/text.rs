//! The text of a field in the columns that there are: it scrolls so that the caret is in sight.

use crate::format::width;
use crate::model::Field;

/// What is seen of a text.
pub(super) struct Window {
    /// The part that is seen, at least up to the caret; cut at the right by whoever draws it.
    pub(super) text: String,
    /// How many characters stand before it.
    pub(super) skipped: usize,
    /// Columns from its beginning to the caret.
    pub(super) caret: u16,
}

/// The part of a field's text that fits in so many columns, one of which the caret needs; `masked` shows dots.
pub(super) fn window(field: &Field, columns: usize, masked: bool) -> Window {
    let shown: String =
        if masked { "•".repeat(field.text().chars().count()) } else { crate::sanitize::line(field.text()) };
    let before: Vec<char> = shown.chars().take(field.caret()).collect();
    let mut columns_before = before.iter().map(|c| width(&c.to_string())).sum::<usize>();
    let mut skipped = 0;
    for c in &before {
        if columns_before < columns.max(1) {
            break;
        }
        columns_before -= width(&c.to_string());
        skipped += 1;
    }
    let caret = u16::try_from(columns_before).unwrap_or(u16::MAX);
    Window { text: shown.chars().skip(skipped).collect(), skipped, caret }
}

/// The character of a text that stands in a column, or its end.
pub(super) fn character_at(text: &str, column: u16) -> usize {
    let mut passed = 0;
    text.chars()
        .take_while(|c| {
            passed += width(&c.to_string());
            passed <= usize::from(column)
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_is_in_sight_whatever_the_widths() {
        let window = |text: &str, columns| window(&Field::with(text), columns, false);
        let short = window("abc", 10);
        assert_eq!((short.text.as_str(), short.skipped, short.caret), ("abc", 0, 3));
        let long = window("abcdefgh", 4);
        assert_eq!((long.text.as_str(), long.skipped, long.caret), ("fgh", 5, 3));
        let wide = window("日本語日本", 5);
        assert_eq!((wide.text.as_str(), wide.skipped, wide.caret), ("日本", 3, 4));
        assert_eq!(super::window(&Field::with("geheim"), 4, true).text, "•••");
    }

    #[test]
    fn a_column_is_a_character() {
        let at = |column| character_at("a日b", column);
        assert_eq!([at(0), at(1), at(2), at(3), at(9)], [0, 1, 1, 2, 3]);
    }
}
