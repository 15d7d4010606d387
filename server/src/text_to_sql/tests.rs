//! From a question to the text of its answer, over small copies.

use super::{Ledger, LedgerRow, answer};
use crate::domain::ResultTable;
use crate::domain::insight::fill;
use crate::domain::{Currency, Money, WeekStart};
use crate::question::{Context, Outcome, Plan, plan_in_words, understand_talk};

fn row(day: &str, category: &str, amount: (i64, &str), notes: &str) -> LedgerRow {
    let (minor, currency) = amount;
    LedgerRow {
        date: day.parse().unwrap(),
        category: category.into(),
        amount: Money::new(minor, Currency::parse(currency).unwrap()),
        notes: notes.into(),
    }
}

/// What the chat of a user in euros answers to the last of `questions`, on 14 October 2025.
fn said(rows: &[LedgerRow], questions: &[&str]) -> String {
    let ledger = Ledger::new(rows).unwrap();
    let context =
        Context { today: "2025-10-14".parse().unwrap(), week_start: WeekStart::Monday, currency: Currency::EUR };
    let answers = |plan: &Plan| {
        let answered = answer(plan, &ledger, context, "").ok()?;
        Some(ResultTable { columns: answered.columns, rows: answered.rows, truncated: answered.truncated })
    };
    match understand_talk(questions, ledger.vocabulary(), context, &answers) {
        Outcome::Plan(understood) => {
            let reading = plan_in_words(&understood.plan, context.currency);
            let answered = answer(&understood.plan, &ledger, context, &reading).unwrap();
            fill(&answered.template, &answered.facts)
        }
        Outcome::Ask { reason, .. } => format!("? {reason}"),
        Outcome::Refuse { reason } => format!("! {reason}"),
    }
}

#[test]
fn a_currency_is_named_or_each_answers_on_its_own() {
    let rows = [
        row("2025-09-01", "Food", (1250, "EUR"), "Lidl"),
        row("2025-09-02", "Food", (900, "USD"), "Deli"),
        row("2025-09-03", "Travel", (7000, "USD"), "Amtrak"),
        row("2025-09-04", "Travel", (4000, "JPY"), "Suica"),
    ];
    for (questions, expected) in [
        (
            vec!["how much did I spend in September"],
            "You spent 12.50 EUR in September 2025, on Monday, 1 September 2025. \
             You spent 79.00 USD in September 2025, in 2 expenses. \
             You spent 4,000 JPY in September 2025, on Thursday, 4 September 2025.",
        ),
        (vec!["how much did I spend in September in USD"], "You spent 79.00 USD in September 2025, in 2 expenses."),
        (vec!["expenses over 50 dollars"], "1 expense, 70.00 USD in all."),
        (vec!["expenses over 10"], "1 expense, 12.50 EUR in all."),
        (
            vec!["how many yen did I spend on travel"],
            "You spent 4,000 JPY on Travel over all time, on Thursday, 4 September 2025.",
        ),
        (vec!["how many expenses in euros in september"], "1 expense in EUR in September 2025, 12.50 EUR in all."),
        (
            vec!["biggest expense in september", "and in usd?"],
            "The largest single expense in USD in September 2025: Amtrak (Travel) on 2025-09-03 with 70.00 USD.",
        ),
        (vec!["expenses over 10", "and in usd?"], "? the amount was in another currency: ask again with one in this"),
    ] {
        assert_eq!(said(&rows, &questions), expected, "{questions:?}");
    }
    assert!(said(&rows, &["food in rupees last month"]).starts_with("! you have no expenses in INR"));
    assert!(said(&rows, &["compare usd and eur in september"]).starts_with("? name one currency"));
    assert!(said(&rows[..1], &["september total in USD"]).starts_with("! you have no expenses in USD"));
}

#[test]
fn of_two_periods_the_later_is_more_or_less() {
    let rows = [row("2025-08-01", "Food", (10_000, "EUR"), "Lidl"), row("2025-09-02", "Food", (15_000, "EUR"), "Deli")];
    let expected = "150.00 EUR in September 2025 against 100.00 EUR in August 2025: 50.00 EUR more (50.0%).";
    for question in ["compare august and september", "compare september with august", "september vs august"] {
        assert_eq!(said(&rows, &[question]), expected, "{question}");
    }
}

#[test]
fn the_first_of_a_ranking_is_the_first_by_what_is_asked() {
    let rows = [
        row("2025-08-01", "Food", (3_000, "EUR"), "Lidl"),
        row("2025-08-02", "Food", (3_000, "EUR"), "Lidl"),
        row("2025-08-03", "Food", (3_000, "EUR"), "Lidl"),
        row("2025-09-01", "Fun", (5_000, "EUR"), "Cinema"),
        row("2025-09-02", "Food", (100, "EUR"), "Deli"),
    ];
    for (question, expected) in [
        ("largest expense per month", "2025-09 is highest with 50.00 EUR."),
        ("smallest expense per month", "2025-09 is lowest with 1.00 EUR."),
        ("average expense by category", "Fun is highest with 50.00 EUR."),
        ("total by month", "2025-08 is highest with 90.00 EUR; the rows add up to 141.00 EUR."),
        (
            "second largest expense",
            "The second largest single expense over all time: Lidl (Food) on 2025-08-03 with 30.00 EUR.",
        ),
        (
            "second biggest category",
            "The category with the second highest total spent over all time: Fun with 50.00 EUR.",
        ),
        ("sixth largest expense", "There are no expenses for this: the 6th largest single expense over all time."),
    ] {
        assert_eq!(said(&rows, &[question]), expected, "{question}");
    }
}

#[test]
fn occasions() {
    let mut rows: Vec<LedgerRow> = ["2025-03-01", "2025-04-01", "2025-05-01", "2025-06-01", "2025-08-01", "2025-09-01"]
        .iter()
        .zip([90_000, 90_000, 95_000, 95_000, 95_000, 99_000])
        .map(|(day, minor)| row(day, "Housing", (minor, "EUR"), "rent"))
        .collect();
    rows.push(row("2025-08-03", "Health", (6_000, "EUR"), "GP visit"));
    rows.push(row("2025-08-03", "Health", (6_000, "EUR"), "gp visit"));
    rows.push(row("2025-09-02", "Health", (5_500, "EUR"), "GP visit"));
    rows.push(row("2025-09-03", "Food", (1_200, "EUR"), "Lidl"));
    for (questions, expected) in [
        (
            vec!["when did the rent go up"],
            "2 changes, the latest on Monday, 1 September 2025: 990.00 EUR, 40.00 EUR more than 950.00 EUR before.",
        ),
        (
            vec!["when did rent go up last, and by how much?"],
            "Monday, 1 September 2025: 990.00 EUR, 40.00 EUR more than 950.00 EUR before.",
        ),
        (
            vec!["when did the rent become 950"],
            "Date of the first expense on “rent” of exactly 950.00 over all time: Thursday, 1 May 2025, 950.00 EUR.",
        ),
        (vec!["did the rent go down this year"], "It did not: when the amount went down on “rent” in 2025."),
        (vec!["did I enter anything twice"], "1: expenses entered more than once over all time."),
        (
            vec!["any duplicate entries in september?"],
            "There are none: expenses entered more than once in September 2025.",
        ),
        (vec!["which months of 2025 did I not pay rent"], "4: months without an expense on “rent” in 2025."),
        (
            vec!["longest run of days without an expense since march"],
            "Most days in a row without an expense between 1 March 2025 and 14 October 2025: 60, from Monday, 2 June 2025 \
             to Thursday, 31 July 2025.",
        ),
        (
            vec!["most days in a row with an expense in september"],
            "Most days in a row with an expense in September 2025: 3, from Monday, 1 September 2025 to Wednesday, \
             3 September 2025.",
        ),
        (
            vec!["first and last date of the gp"],
            "Dates of the first and the last expense on “GP” over all time: Sunday, 3 August 2025 and Tuesday, \
             2 September 2025; 3 expenses, 175.00 EUR in all.",
        ),
        (
            vec!["how often was I at the gp, and when last"],
            "3 expenses on “GP” over all time, 175.00 EUR in all, the last on Tuesday, 2 September 2025.",
        ),
        (vec!["gp visit dates"], "3 expenses, 175.00 EUR in all."),
        (
            vec!["gp visits total", "what was the average one"],
            "One expense on “GP” over all time was 58.33 EUR on average, over 3 of them.",
        ),
    ] {
        assert_eq!(said(&rows, &questions), expected, "{questions:?}");
    }
}

#[test]
fn more_busy_days_than_a_result_may_have_rows() {
    let first: chrono::NaiveDate = "2020-01-01".parse().unwrap();
    let days = first.iter_days().take(2_000).filter(|day| day.to_string() != "2025-01-01");
    let rows: Vec<LedgerRow> = days.map(|day| row(&day.to_string(), "Food", (100, "EUR"), "Lidl")).collect();
    let text = said(&rows, &["longest run of days without an expense until june 2025"]);
    assert_eq!(
        text,
        "Most days in a row without an expense up to 30 June 2025: 8, from Monday, 23 June 2025 to Monday, 30 June 2025."
    );
    let text = said(&rows, &["how many days in 2025 did I spend nothing"]);
    assert_eq!(text, "115: number of days without an expense in 2025.");
}

#[test]
fn of_a_list_that_is_cut_the_whole_is_told() {
    let rows = vec![row("2025-09-01", "Food", (100, "EUR"), "Lidl"); 250];
    assert_eq!(said(&rows, &["list my expenses"]), "250 expenses, 250.00 EUR in all; the first 200 are shown.");
    assert_eq!(said(&rows, &["the 3 largest expenses"]), "3 expenses, 3.00 EUR in all.");
    assert_eq!(said(&rows[..200], &["list my expenses"]), "200 expenses, 200.00 EUR in all.");
}

#[test]
fn names_and_what_is_talked_about() {
    let rows = [
        row("2025-09-01", "Coffee", (450, "EUR"), "Summer Moon"),
        row("2025-09-02", "Coffee", (300, "EUR"), "Domino's"),
        row("2025-09-03", "School", (9_000, "EUR"), "Aarav fees"),
        row("2025-09-04", "School", (8_000, "EUR"), "Isha fees"),
        row("2025-09-05", "Fun", (1_000, "EUR"), "Isha cinema"),
        row("2025-08-01", "Fun", (99_000, "EUR"), "festival"),
    ];
    for (questions, expected) in [
        (vec!["summer moon total"], "You spent 4.50 EUR on “Summer Moon” over all time, on Monday, 1 September 2025."),
        (
            vec!["dominos in september"],
            "You spent 3.00 EUR on “Domino's” in September 2025, on Tuesday, 2 September 2025.",
        ),
        (vec!["school in september aarav vs isha"], "90.00 EUR Aarav against 80.00 EUR Isha: 10.00 EUR more (12.5%)."),
        (
            vec!["how much did I spend on fun in september", "which place did we spend the most at"],
            "The merchant with the highest total spent on Fun in September 2025: Isha cinema with 10.00 EUR.",
        ),
        (
            vec!["how much did I spend on fun in september", "what did I spend the most on overall"],
            "Fun is highest with 1,000.00 EUR; the rows add up to 1,177.50 EUR.",
        ),
    ] {
        let text = said(&rows, &questions);
        assert!(text.contains(expected), "{questions:?}: {text}");
    }
}

#[test]
fn expenses_that_lie_ahead_are_there() {
    let rows = [row("2025-10-01", "Fun", (1_000, "EUR"), "cinema"), row("2025-12-24", "Fun", (500, "EUR"), "gift")];
    assert_eq!(
        said(&rows, &["how much in december 2025"]),
        "You spent 5.00 EUR in December 2025, on Wednesday, 24 December 2025."
    );
    assert!(said(&rows, &["how much in january 2026"]).starts_with("! that is in the future"));
    assert_eq!(said(&rows, &["average per month"]), "You spent 5.00 EUR per month over all time; 15.00 EUR in all.");
}

#[test]
fn an_average_of_several_periods_counts_all_of_them() {
    let day = |month: &str, cents| row(&format!("2025-{month}-10"), "Food", (cents, "EUR"), "Weekly shop");
    let mut rows = vec![day("01", 1_000), day("03", 3_000), day("06", 2_000)];
    let question = "average per month in january, march and june 2025";
    assert!(said(&rows, &[question]).starts_with("You spent 20.00 EUR per month in "), "{}", said(&rows, &[question]));
    rows.push(row("2024-01-10", "Food", (12_000, "EUR"), "Weekly shop"));
    rows.push(row("2023-01-10", "Food", (24_000, "EUR"), "Weekly shop"));
    let years = said(&rows, &["average per month in 2023, 2024 and 2025"]);
    assert_eq!(years, "Highest is in 2023 with 20.00 EUR.");
}

#[test]
fn a_currency_without_such_expenses_says_nothing() {
    let rows = [
        row("2025-09-01", "Food", (1_250, "EUR"), "Weekly shop"),
        row("2025-09-01", "Food", (300, "EUR"), "Bakery"),
        row("2025-09-02", "Fun", (900, "USD"), "Cinema"),
    ];
    for (question, expected) in [
        (
            "how many weekly shops in september",
            "1 expense on “Weekly shop” in September 2025, 12.50 EUR in all, the last on Monday, 1 September 2025.",
        ),
        (
            "how many cinema visits",
            "1 expense on “Cinema” over all time, 9.00 USD in all, the last on Tuesday, 2 September 2025.",
        ),
        (
            "how much did I spend in total",
            "You spent 15.50 EUR over all time, in 2 expenses. You spent 9.00 USD over all time, on Tuesday, 2 September 2025.",
        ),
    ] {
        assert_eq!(said(&rows, &[question]), expected, "{question}");
    }
}

#[test]
fn prices_then_and_now_shares_and_running_totals() {
    let mut rows: Vec<LedgerRow> = (0..18)
        .map(|month| {
            let (year, month) = (2024 + (month + 4) / 12, (month + 4) % 12 + 1);
            row(
                &format!("{year}-{month:02}-03"),
                "Streaming",
                (if year == 2024 { 999 } else { 1299 }, "EUR"),
                "Netflix",
            )
        })
        .collect();
    rows.push(row("2025-10-10", "Rent", (90_000, "EUR"), ""));
    for (question, expected) in [
        (
            "what did netflix cost at first and what is it now",
            "9.99 EUR on Friday, 3 May 2024, 12.99 EUR on Friday, 3 October 2025: 3.00 EUR more.",
        ),
        (
            "netflix in june 2024 and netflix now",
            "9.99 EUR on Monday, 3 June 2024, 12.99 EUR on Friday, 3 October 2025: 3.00 EUR more.",
        ),
        (
            "netflix in march 2024 and netflix now",
            "There are no expenses for this: the last expense on “Netflix” in March 2024 and the last of all.",
        ),
        (
            "how many days since the last netflix payment",
            "Days since the last expense on “Netflix” over all time: 11, from Friday, 3 October 2025 to today; 12.99 EUR then.",
        ),
        (
            "how many times a year do I pay netflix",
            "12.00 expenses per year on “Netflix” over all time on average: 18 expenses, 209.82 EUR in all.",
        ),
        // Rent has no note: no shop has all of the rest.
        ("share of each shop this year", "Netflix is highest with 12.6% of 1,029.90 EUR."),
        ("cumulative spending by month in 2025", "By the end of 2025-10 it came to 1,029.90 EUR."),
    ] {
        assert_eq!(said(&rows, &[question]), expected, "{question}");
    }
    assert!(said(&rows, &["is streaming going up"]).starts_with("? whether it goes up"));
    assert!(said(&rows, &["how much did I spend on netflix this year up to now"]).starts_with("You spent 129.90 EUR"));
}

#[test]
fn what_an_answer_named_is_talked_about() {
    let rows = [
        row("2025-07-02", "Food", (1250, "EUR"), "Lidl"),
        row("2025-07-09", "Fun", (9000, "EUR"), "concert"),
        row("2025-07-09", "Food", (700, "EUR"), "Rewe"),
        row("2025-08-01", "Food", (2000, "EUR"), "Rewe"),
        row("2025-08-20", "Food", (400, "EUR"), "Rewe"),
        row("2025-08-21", "Fun", (500, "EUR"), "cinema"),
    ];
    for (questions, expected) in [
        (
            vec!["which month was the dearest this year", "break that month down by category"],
            "Fun is highest with 90.00 EUR; the rows add up to 109.50 EUR.",
        ),
        (
            vec!["which month was the dearest this year", "what was the biggest expense in it"],
            "The largest single expense in July 2025: concert (Fun) on 2025-07-09 with 90.00 EUR.",
        ),
        // Of what was asked about, in the days that came out.
        (vec!["in which month did I spend most on food", "what did I buy then"], "2 expenses, 24.00 EUR in all."),
        (
            vec!["in which month did I spend most on food", "how much was that month for fun"],
            "You spent 5.00 EUR on Fun in August 2025, on Thursday, 21 August 2025.",
        ),
        (
            vec!["which shop did I go to most this year", "how much did I spend there in august"],
            "You spent 24.00 EUR on “Rewe” in August 2025, in 2 expenses.",
        ),
        (
            vec!["which category did I spend most on this year", "split it by month"],
            "2025-07 is highest with 90.00 EUR; the rows add up to 95.00 EUR.",
        ),
        (vec!["when did I go to the concert", "what else did I buy that day"], "1 expense, 7.00 EUR in all."),
        (
            vec!["when did I go to the concert", "how much did I spend that month"],
            "You spent 109.50 EUR in July 2025, in 3 expenses.",
        ),
        // Ranked anew.
        (
            vec!["which month was the dearest this year", "without the concert"],
            "The month with the highest total spent without “concert” in 2025: 2025-08 with 29.00 EUR.",
        ),
        (
            vec!["how many times at rewe this year", "what does that come to"],
            "You spent 31.00 EUR on “Rewe” in 2025, in 3 expenses.",
        ),
        (
            vec!["how much at rewe this year", "and lidl", "which of the two was dearer"],
            "31.00 EUR Rewe against 12.50 EUR Lidl: 18.50 EUR more (148.0%).",
        ),
        (
            vec!["how much at rewe this year", "and lidl", "how much at both together"],
            "You spent 43.50 EUR on “Rewe” and “Lidl” in 2025, in 4 expenses.",
        ),
        // Asked of what was refused.
        (
            vec!["how many litres of rewe milk did I buy", "what about in euros"],
            "You spent 31.00 EUR on “Rewe” over all time, in 3 expenses.",
        ),
    ] {
        assert_eq!(said(&rows, &questions), expected, "{questions:?}");
    }
}
