//! Robust statistics over whole minor units: medians, spreads and what stands out.

/// The middle value, the rounded mean of the two in the middle of an even number; `None` without values.
#[must_use]
pub fn median(values: &[i64]) -> Option<i64> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let lower = *sorted.get(sorted.len().checked_sub(1)? / 2)?;
    let upper = *sorted.get(sorted.len() / 2)?;
    Some(super::report::divide_rounded(lower.saturating_add(upper), 2))
}

/// The middle of real values; `None` without values.
fn median_real(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len().checked_sub(1)? / 2).copied()
}

/// Fewest samples from which something may be called unusual.
pub const MIN_SAMPLES: usize = 8;

/// Whether `value` stands out above `others`: robust z over 3.5 on the logarithm (1.5 IQR where the spread is 0) and
/// at least twice the median. Needs [`MIN_SAMPLES`] others.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a logarithm for a judgement, not money")]
pub fn is_unusually_high(value: i64, others: &[i64]) -> bool {
    let Some(middle) = median(others) else { return false };
    if others.len() < MIN_SAMPLES || value < middle.saturating_mul(2) {
        return false;
    }
    let logs: Vec<f64> = others.iter().map(|other| (*other as f64).max(1.0).ln()).collect();
    let log = (value as f64).max(1.0).ln();
    let Some(centre) = median_real(&logs) else { return false };
    let deviations: Vec<f64> = logs.iter().map(|other| (other - centre).abs()).collect();
    match median_real(&deviations) {
        Some(spread) if spread > 1e-9 => 0.6745 * (log - centre) / spread > 3.5,
        _ => above_fence(value, others),
    }
}

fn above_fence(value: i64, others: &[i64]) -> bool {
    let mut sorted = others.to_vec();
    sorted.sort_unstable();
    let quantile = |part: usize| sorted.get(sorted.len() * part / 4).copied().unwrap_or(i64::MAX);
    let (low, high) = (quantile(1), quantile(3));
    value > high + (high - low) * 3 / 2
}

/// The direction of a series if it is more than chance: the median step per position (Theil–Sen), given only when
/// Mann–Kendall's test is significant at 5 %. Needs 6 values.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a test statistic for a judgement, not money")]
pub fn trend(series: &[i64]) -> Option<i64> {
    if series.len() < 6 {
        return None;
    }
    let (mut score, mut slopes) = (0_i64, Vec::new());
    for (from, early) in series.iter().enumerate() {
        for (step, late) in series.iter().skip(from + 1).enumerate() {
            score += (late - early).signum();
            slopes.push((late - early) / i64::try_from(step + 1).unwrap_or(1));
        }
    }
    let n = series.len() as f64;
    let deviation = (n * (n - 1.0) * (2.0 * n + 5.0) / 18.0).sqrt();
    let z = (score - score.signum()) as f64 / deviation;
    (z.abs() > 1.96).then(|| median(&slopes)).flatten().filter(|step| *step != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_stands_out() {
        let shops = [5230, 4810, 6120, 5500, 4990, 5710, 6030, 5320];
        assert!(is_unusually_high(25_000, &shops));
        assert!(!is_unusually_high(9_000, &shops));
        assert!(!is_unusually_high(25_000, &shops[..7]), "too few samples");
        assert!(is_unusually_high(4_000, &[1399; 8]), "no spread at all");
        assert!(!is_unusually_high(1_500, &[1399; 8]));
    }

    #[test]
    fn the_median_of_an_even_number_lies_between() {
        assert_eq!(median(&[3, 1, 2]), Some(2));
        assert_eq!(median(&[300, 100, 200, 1_000]), Some(250));
        assert_eq!(median(&[]), None);
    }

    #[test]
    fn a_trend_is_more_than_noise() {
        assert_eq!(trend(&[100, 110, 121, 130, 139, 151, 160]), Some(10));
        assert_eq!(trend(&[100, 90, 120, 80, 110, 95, 105]), None);
        assert_eq!(trend(&[1, 2, 3]), None);
        assert_eq!(trend(&[5; 12]), None);
    }
}
