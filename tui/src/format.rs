//! Text for the screen: grouped money, cut and padded columns, wrapped lines. Widths are terminal columns.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// `1234567.50` becomes `1,234,567.50`; a sign stays.
#[must_use]
pub fn money(amount: &str) -> String {
    let (sign, rest) = match amount.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", amount),
    };
    let (units, fraction) = rest.split_once('.').map_or((rest, None), |(units, fraction)| (units, Some(fraction)));
    let mut grouped = String::new();
    for (at, digit) in units.chars().enumerate() {
        if at > 0 && (units.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    match fraction {
        Some(fraction) => format!("{sign}{grouped}.{fraction}"),
        None => format!("{sign}{grouped}"),
    }
}

/// A signed change: `+12.00`, `-3.50`.
#[must_use]
pub fn signed(amount: &str) -> String {
    if amount.is_empty() || amount.starts_with('-') { money(amount) } else { format!("+{}", money(amount)) }
}

/// `2026-08-01 – 2026-08-31`, or the day if both are the same.
#[must_use]
pub fn span(first: &str, last: &str) -> String {
    if first == last { first.to_owned() } else { format!("{first} – {last}") }
}

/// `1 expense`, `2 expenses`, `1,200 expenses`.
#[must_use]
pub fn expenses(count: i64) -> String {
    counted(count, "expense")
}

/// `1 day`, `365 days`.
#[must_use]
pub fn days(count: i64) -> String {
    counted(count, "day")
}

fn counted(count: i64, what: &str) -> String {
    format!("{} {what}{}", money(&count.to_string()), if count == 1 { "" } else { "s" })
}

/// The exact sum of amounts with the same number of decimals; `None` if one is no amount.
#[must_use]
pub fn sum<'a>(amounts: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let (mut minor, mut decimals) = (0_i64, 0);
    for amount in amounts {
        decimals = amount.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        minor = minor.checked_add(amount.replacen('.', "", 1).parse().ok()?)?;
    }
    let digits = format!("{:0>width$}", minor.unsigned_abs(), width = decimals + 1);
    let (units, fraction) = digits.split_at(digits.len() - decimals);
    let sign = if minor < 0 { "-" } else { "" };
    Some(if decimals == 0 { format!("{sign}{units}") } else { format!("{sign}{units}.{fraction}") })
}

/// How many columns a text takes.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// Cut to `columns`, the last column an ellipsis if something was cut.
#[must_use]
pub fn cut(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 0;
    for part in text.graphemes(true) {
        if used + part.width() > columns.saturating_sub(1) {
            break;
        }
        kept.push_str(part);
        used += part.width();
    }
    if columns > 0 {
        kept.push('…');
    }
    kept
}

/// Cut and filled with spaces on the right.
#[must_use]
pub fn left(text: &str, columns: usize) -> String {
    let mut text = cut(text, columns);
    let missing = columns.saturating_sub(text.width());
    text.extend(std::iter::repeat_n(' ', missing));
    text
}

/// Cut and filled with spaces on the left.
#[must_use]
pub fn right(text: &str, columns: usize) -> String {
    let text = cut(text, columns);
    format!("{}{text}", " ".repeat(columns.saturating_sub(text.width())))
}

/// Wrapped at words; words longer than a line are broken.
#[must_use]
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(1);
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split_inclusive(' ') {
        if used > 0 && used + word.trim_end().width() > columns {
            lines.push(String::new());
            used = 0;
        }
        let pieces: Vec<&str> = if word.width() > columns { word.graphemes(true).collect() } else { vec![word] };
        for piece in pieces {
            if used + piece.width() > columns {
                lines.push(String::new());
                used = 0;
                if piece.trim().is_empty() {
                    continue;
                }
            }
            if let Some(line) = lines.last_mut() {
                line.push_str(piece);
                used += piece.width();
            }
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The file that an export is offered to go to.
#[must_use]
pub fn export_name(username: &str, today: chrono::NaiveDate) -> String {
    format!("~/outgo-{username}-{today}.csv")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_exact() {
        assert_eq!(money("-1234567.50"), "-1,234,567.50");
        assert_eq!(money("100"), "100");
        assert_eq!(signed("5.00"), "+5.00");
        assert_eq!((expenses(1), expenses(12_000)), ("1 expense".into(), "12,000 expenses".into()));
        assert_eq!(sum(["0.07", "1.95"]).as_deref(), Some("2.02"));
        assert_eq!(sum(["0.005"]).as_deref(), Some("0.005"));
        assert_eq!(sum(["7", "-9"]).as_deref(), Some("-2"));
        assert_eq!(sum(["x"]), None);
        assert_eq!(cut("日本語", 5), "日本…");
        assert_eq!(left("é", 3), "é  ");
        assert_eq!(right("12", 4), "  12");
    }

    #[test]
    fn wrapping_keeps_within_the_width() {
        use proptest::prelude::*;
        proptest!(|(text in "[a-z日 ]{0,60}", columns in 2_usize..20)| {
            for line in wrap(&text, columns) {
                prop_assert!(width(&line) <= columns, "{line:?}");
            }
        });
    }
}
