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

/// The rows of a field's text, each at most so many columns wide, and which of them holds the caret.
pub(super) fn rows_of(field: &Field, columns: usize) -> (Vec<Window>, usize) {
    let columns = columns.max(2);
    let row = |skipped: usize| Window { text: String::new(), skipped, caret: 0 };
    let (mut rows, mut used, mut with_caret) = (vec![row(0)], 0, None);
    for (at, c) in field.text().chars().enumerate() {
        let shown = if c == '\n' { String::new() } else { crate::sanitize::line(&c.to_string()) };
        // The caret needs a column behind the last character.
        if c != '\n' && used + width(&shown) >= columns {
            let tail = rows.last_mut().map(cut_last_word).unwrap_or_default();
            let moved = width(&tail);
            // The caret goes with its word.
            with_caret = with_caret.map(|(caret_row, column): (usize, usize)| match used.saturating_sub(moved) {
                kept if caret_row + 1 == rows.len() && column >= kept && !tail.is_empty() => {
                    (rows.len(), column - kept)
                }
                _ => (caret_row, column),
            });
            rows.push(Window { text: tail.clone(), ..row(at - tail.chars().count()) });
            used = moved;
        }
        if at == field.caret() {
            with_caret = Some((rows.len() - 1, used));
        }
        if let Some(last) = rows.last_mut() {
            last.text.push_str(&shown);
        }
        used += width(&shown);
        if c == '\n' {
            rows.push(row(at + 1));
            used = 0;
        }
    }
    let (at, column) = with_caret.unwrap_or((rows.len() - 1, used));
    if let Some(row) = rows.get_mut(at) {
        row.caret = u16::try_from(column).unwrap_or(0);
    }
    (rows, at)
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

/// Takes the word away that a row ends in; nothing if it is all of the row, or the row ends in a space.
fn cut_last_word(row: &mut Window) -> String {
    match row.text.rfind(' ') {
        Some(space) => row.text.split_off(space + 1),
        None => String::new(),
    }
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
    fn rows_hold_all_of_a_text_and_one_of_them_the_caret() {
        let mut field = Field::with("abc");
        field.break_line();
        field.insert("日本語 de");
        let (rows, with_caret) = rows_of(&field, 6);
        let rows: Vec<(String, usize)> = rows.iter().map(|row| (row.text.clone(), row.skipped)).collect();
        assert_eq!(rows, [("abc".into(), 0), ("日本".into(), 4), ("語 de".into(), 6)]);
        assert_eq!(with_caret, 2);
        field.set_caret(5);
        let (rows, with_caret) = rows_of(&field, 6);
        assert_eq!((with_caret, rows[1].caret), (1, 2));
        let mut field = Field::with("one two three");
        let shown = |field: &Field| rows_of(field, 9).0.into_iter().map(|row| row.text).collect::<Vec<_>>();
        assert_eq!(shown(&field), ["one two ", "three"], "words stay whole");
        field.set_caret(9);
        let (rows, with_caret) = rows_of(&field, 9);
        assert_eq!((with_caret, rows[1].skipped, rows[1].caret), (1, 8, 1));
        let (rows, with_caret) = rows_of(&Field::default(), 6);
        assert_eq!((rows.len(), with_caret, rows[0].caret), (1, 0, 0));
    }

    #[test]
    fn a_column_is_a_character() {
        let at = |column| character_at("a日b", column);
        assert_eq!([at(0), at(1), at(2), at(3), at(9)], [0, 1, 1, 2, 3]);
    }
}
