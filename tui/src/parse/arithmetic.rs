//! Arithmetic in an amount: `12,50+41.70`, `3*4.20`, `100/3`, `1.2k`. Decimals are exact; `*` and `/` come before `+` and `-`.

use rust_decimal::{Decimal, RoundingStrategy};

/// A thousand, written behind a number.
const THOUSAND: [char; 2] = ['k', 'K'];

fn operator(c: char) -> Option<char> {
    match c {
        '+' | '-' | '*' | '/' => Some(c),
        '×' | 'x' => Some('*'),
        '÷' => Some('/'),
        _ => None,
    }
}

/// The numbers of a text, each but the first with the operator before it; `None` without any arithmetic.
fn pieces(text: &str) -> Option<Vec<(char, &str)>> {
    let mut pieces = Vec::new();
    let (mut start, mut sign) = (0, '+');
    for (at, c) in text.char_indices() {
        let Some(next) = operator(c).filter(|_| text.get(..at).is_some_and(|before| !before.trim().is_empty())) else {
            continue;
        };
        pieces.push((sign, text.get(start..at)?.trim()));
        (start, sign) = (at + c.len_utf8(), next);
    }
    pieces.push((sign, text.get(start..)?.trim()));
    let thousands = pieces.iter().any(|(_, piece)| piece.ends_with(THOUSAND));
    (pieces.len() > 1 || thousands).then_some(pieces)
}

/// `21/8` and `2026-08-21` are typed into the wrong field.
fn looks_like_a_day(text: &str) -> bool {
    let parts: Vec<Option<u32>> = text.split(['-', '/']).map(|part| part.parse().ok()).collect();
    match parts.as_slice() {
        [Some(_), Some(_), Some(_)] => true,
        [Some(one), Some(other)] => text.contains('/') && one.min(other) <= &12 && one.max(other) <= &31,
        _ => false,
    }
}

/// The result as decimal text, rounded half up to so many decimals; `number` reads what stands between the operators. `None` if
/// there is no arithmetic in it.
pub(super) fn computed(
    text: &str,
    decimals: usize,
    number: impl Fn(&str) -> Result<String, String>,
) -> Option<Result<String, String>> {
    let pieces = pieces(text)?;
    if looks_like_a_day(text.trim()) {
        return Some(Err(format!("{} looks like a day: put spaces around - or / to compute", text.trim())));
    }
    let broken = || format!("Not an amount: {}. Try 12.50", text.trim());
    let read = |piece: &str| -> Result<Decimal, String> {
        let (digits, factor) = match piece.strip_suffix(THOUSAND) {
            Some(digits) => (digits, Decimal::ONE_THOUSAND),
            None => (piece, Decimal::ONE),
        };
        if digits.trim().is_empty() {
            return Err(broken());
        }
        let value: Decimal = number(digits)?.parse().map_err(|_| broken())?;
        value.checked_mul(factor).ok_or_else(broken)
    };
    // What is added up so far, and the product that still grows.
    let (mut sum, mut product) = (Decimal::ZERO, Decimal::ZERO);
    let mut step = |sign: char, value: Decimal| -> Option<()> {
        match sign {
            '*' => product = product.checked_mul(value)?,
            '/' => product = product.checked_div(value)?,
            sign => {
                sum = sum.checked_add(product)?;
                product = if sign == '-' { -value } else { value };
            }
        }
        Some(())
    };
    for (sign, piece) in pieces {
        match read(piece).map(|value| step(sign, value)) {
            Ok(Some(())) => {}
            Ok(None) => return Some(Err(broken())),
            Err(message) => return Some(Err(message)),
        }
    }
    let places = u32::try_from(decimals).unwrap_or(2);
    let rounded = |total: Decimal| total.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
    Some(sum.checked_add(product).map(|total| rounded(total).to_string()).ok_or_else(broken))
}
