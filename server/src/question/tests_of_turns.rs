//! Turns of a conversation, and questions that several people ask in their own way, against a small ledger's words.

use super::tests::said;

#[test]
fn a_turn_keeps_to_what_is_being_talked_about() {
    for (talk, full) in [
        (&["when did I last go to Vapiano", "how many times this year"][..], "how many times at Vapiano this year"),
        (&["groceries in february 2024", "and in march?"], "groceries in march 2024"),
        (&["groceries last month", "and month before"], "groceries in august"),
        (&["groceries in may 2024", "and this year may"], "groceries in may 2025"),
        (&["groceries total", "by month", "top 5 payments in it"], "5 largest groceries payments"),
        (&["spent at Rewe in 2024", "of which groceries"], "Rewe groceries in 2024"),
        (&["average groceries per month in 2024", "per week would be how much"], "average groceries per week in 2024"),
        (&["groceries in may", "weekends only"], "groceries in may on weekends"),
        (&["groceries in may", "how many visits that month"], "how many groceries visits in may"),
        (&["coffee at Milo in 2024", "so what did I pay per visit"], "average per visit for coffee at Milo in 2024"),
        (&["how many days in may did I spend nothing", "which dates"], "which days in may did I spend nothing"),
        (
            &["days without spending in may", "which ones", "and how many in june"],
            "how many days in june without spending",
        ),
        (&["when did we stop netflix", "what did it cost us altogether"], "netflix altogether"),
        (&["when did I last go to Vapiano", "and how much was it"], "when did I last go to Vapiano"),
        (&["total in may", "without rent", "and without dog food either"], "total in may without rent and dog food"),
    ] {
        assert_eq!(said(talk), said(&[full]), "{talk:?}");
        assert!(!said(talk).starts_with(['?', '!']), "{talk:?}: {}", said(talk));
    }
    let labour = said(&["car by month", "how much of it was insurance"]);
    assert!(labour.starts_with("total spent on “insurance”"), "{labour}");
}

#[test]
fn what_several_people_asked_in_their_own_way() {
    for (one, other) in [
        ("netflix price at the start and now", "netflix price when I started and now"),
        ("how much more is netflix a month now than in may 2024", "netflix in may 2024 and netflix now"),
        ("did I spend more on groceries in 2025 or in 2024", "groceries 2025 vs 2024"),
        ("groceries this year and last year", "groceries this year vs last year"),
        ("spent in may 24 vs may 25", "spent in may 2024 vs may 2025"),
        ("october vs october last year", "october 2025 vs october 2024"),
        ("worst month this year for spending", "month with the highest total this year"),
        ("the month before last, everything", "total in august 2025"),
        ("rewe visits by month in 2024", "how many times at rewe by month in 2024"),
        ("which vapiano do I go to the most", "most visited vapiano"),
        ("when did netflix start", "when was the first netflix payment"),
        ("vapiano, when was I last there", "when did I last go to vapiano"),
        ("groceries share of everything 2024 in percent", "what percent of spending in 2024 was groceries"),
        ("days we spent nothing in may", "how many days in may did I spend nothing"),
        ("rewe total and when was the last", "how many times at rewe"),
    ] {
        assert_eq!(said(&[one]), said(&[other]), "{one}");
        assert!(!said(&[one]).starts_with(['?', '!']), "{one}: {}", said(&[one]));
    }
    for question in
        ["which card did I pay the dentist with", "how much on", "how much for", "what did it cost us altogether"]
    {
        assert!(said(&[question]).starts_with(['?', '!']), "{question}: {}", said(&[question]));
    }
}
