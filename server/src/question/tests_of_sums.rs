//! Sums, wholes and other years of what was asked before.

use super::tests::said;
use super::tests_of_turns::{not_read, same};

#[test]
fn sums_wholes_and_other_years_of_what_was_asked() {
    for (talk, full) in [
        (&["how often at Vapiano this year", "what does that come to"][..], "Vapiano this year"),
        (&["how many netflix payments", "how much was that"], "netflix altogether"),
        (&["list the dentist visits", "so whats that come to"], "dentist altogether"),
        (&["when did we stop netflix", "what did it cost all told"], "netflix altogether"),
        (&["when was the first dentist visit", "what have we paid them in all so far"], "dentist altogether"),
        (&["groceries in september", "seperate that out by week"], "groceries in september by week"),
        (&["groceries in september", "again but leave off lidl"], "groceries in september without lidl"),
        (&["groceries last year", "and rewe, each year"], "rewe by year"),
        (&["spent on valentines day this year", "same for last year"], "spent on valentines day last year"),
        (
            &["lidl in september", "and rewe", "how much at the two of them together"],
            "lidl and rewe in september total",
        ),
        (&["groceries in september", "and in may", "which of the two was dearer"], "groceries september vs may"),
        (&["how much is netflix now", "since when is it that much"], "when did the netflix price change"),
    ] {
        same(talk, full);
    }
    // Asked of a part of a list.
    assert!(said(&["5 biggest things this year", "which of those were groceries"]).starts_with('?'));
    assert!(said(&["lidl in september", "how does the whole shop compare with fun"]).starts_with('?'));
    for question in [
        "median groceries this year against 2024",
        "what do i average a month on groceries, year by year",
        "netflix each winter",
        "dentist for whom",
    ] {
        not_read(question);
    }
    for (question, full) in [
        ("what categories do i have", "total by category"),
        (
            "which week was the worst this year, rent and groceries aside",
            "dearest week this year without rent and groceries",
        ),
        ("groceries over easter 2025", "groceries from 18 april 2025 to 21 april 2025"),
        ("fuel last to last month", "fuel in august 2025"),
        ("how much a day did we spend last week", "average per day last week"),
        ("list the dentist visits of all the years", "list the dentist visits"),
    ] {
        same(&[question], full);
    }
}
