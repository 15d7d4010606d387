//! Made-up expenses of twelve months, the same at every time for the same day.

use chrono::{Days, Months, NaiveDate};
use outgo_proto::v1::Expense;

/// Category, notes, smallest and largest amount in cents, how often a month.
const HABITS: [(&str, &str, u64, u64, u64); 14] = [
    ("Housing", "Rent", 98_000, 98_000, 1),
    ("Utilities", "Electricity", 5_800, 9_900, 1),
    ("Utilities", "Internet", 3_999, 3_999, 1),
    ("Streaming", "Netflix", 1_399, 1_399, 1),
    ("Groceries", "Weekly shop", 3_800, 7_600, 4),
    ("Groceries", "Bakery", 320, 1_150, 5),
    ("Groceries", "Farmers market", 900, 3_400, 2),
    ("Dining", "Lunch", 1_100, 2_400, 4),
    ("Dining", "Dinner out", 2_800, 7_800, 2),
    ("Transport", "Train ticket", 900, 4_200, 3),
    ("Transport", "Fuel", 3_900, 7_100, 2),
    ("Fun", "Cinema", 1_100, 2_600, 2),
    ("Health", "Pharmacy", 450, 3_800, 1),
    ("Gifts", "Birthday present", 1_500, 6_000, 1),
];

/// A small generator: made-up data needs no better one.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below.max(1)
    }
}

/// The expenses up to `today` as the CSV that an import reads.
pub(super) fn csv(today: NaiveDate) -> Vec<u8> {
    let rows = expenses(today);
    let lines = rows.iter().map(|row| format!("{},{},{},{}\n", row.date, row.amount, row.category, row.notes));
    std::iter::once("date,amount,category,notes\n".to_owned()).chain(lines).collect::<String>().into_bytes()
}

/// The expenses up to `today`, oldest month first.
fn expenses(today: NaiveDate) -> Vec<Expense> {
    let mut dice = Dice(42);
    let mut all = Vec::new();
    for back in (0..12).rev() {
        let first = chrono::Datelike::with_day(&today, 1).and_then(|first| first.checked_sub_months(Months::new(back)));
        let Some(first) = first else { continue };
        for (category, notes, low, high, times) in HABITS {
            for _ in 0..times {
                let day = if times == 1 { dice.roll(5) } else { dice.roll(28) };
                let cents = low + dice.roll(high - low + 1);
                let Some(date) = first.checked_add_days(Days::new(day)) else { continue };
                if date <= today {
                    all.push(Expense {
                        amount: format!("{}.{:02}", cents / 100, cents % 100),
                        date: date.to_string(),
                        category: category.to_owned(),
                        notes: notes.to_owned(),
                        ..Expense::default()
                    });
                }
            }
        }
    }
    if let Some(expense) = all.iter_mut().rev().find(|expense| expense.notes == "Weekly shop") {
        // Something for the insights to find.
        "312.40".clone_into(&mut expense.amount);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_that_is_always_the_same() {
        let today = "2026-11-22".parse().unwrap();
        let (a, b) = (expenses(today), expenses(today));
        assert_eq!(a, b);
        assert!((300..=500).contains(&a.len()), "{}", a.len());
        assert!(a.iter().all(|expense| expense.date.as_str() <= "2026-11-22"));
    }
}
