//! Turns of a conversation, and questions that several people ask in their own way, against a small ledger's words.

use super::tests::said;

/// A conversation comes to what one question asks.
pub(super) fn same(talk: &[&str], full: &str) {
    assert_eq!(said(talk), said(&[full]), "{talk:?}");
    assert!(!said(talk).starts_with(['?', '!']), "{talk:?}: {}", said(talk));
}

/// Asked back or refused.
pub(super) fn not_read(question: &str) {
    assert!(said(&[question]).starts_with(['?', '!']), "{question}: {}", said(&[question]));
}

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
        (&["groceries by year", "how much more in 2024 than 2023"], "groceries 2024 vs 2023"),
        (&["top 3 categories this quarter", "and the quarter before"], "top 3 categories in q3 2025"),
        (&["dentist total", "how many sessions"], "how many dentist visits"),
        (&["groceries in 2024", "monthly avergae"], "monthly average of groceries in 2024"),
        (&["spent last weekend", "what all was that"], "list everything from last weekend"),
        (&["what did netflix cost in the end", "when did it start"], "when was the first netflix payment"),
        (&["when did I last go to Vapiano", "and for how much"], "when did I last go to Vapiano"),
        (&["groceries in august", "september?", "which was more"], "groceries september vs august"),
        (&["when did I last go to Vapiano", "and how much was it"], "when did I last go to Vapiano"),
        (&["total in may", "without rent", "and without dog food either"], "total in may without rent and dog food"),
    ] {
        same(talk, full);
    }
    for (talk, expected) in [
        (
            &["last 3 groceries payments", "add them up"][..],
            "total of the 3 newest expenses on Groceries over all time",
        ),
        (
            &["rank the categories in 2024", "just the top 3 for this year"],
            "total spent for each category in 2025, top 3",
        ),
        (&["days without spending in may", "and over june"], "number of days without an expense in June 2025"),
        (&["how often at Vapiano", "when was the last"], "date of the last expense on “Vapiano” over all time"),
        (&["when was the last netflix payment", "any this year"], "date of the last expense on “Netflix” in 2025"),
        (
            &["housing by month in 2024", "take the rent out of that"],
            "total spent for each month on Housing without “rent” in 2024",
        ),
    ] {
        assert_eq!(said(talk), expected, "{talk:?}");
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
        same(&[one], other);
    }
    for question in
        ["which card did I pay the dentist with", "how much on", "how much for", "what did it cost us altogether"]
    {
        not_read(question);
    }
}

#[test]
fn what_six_more_people_asked() {
    for (one, other) in [
        ("days since i last went to vapiano", "how many days since my last vapiano visit"),
        ("biggest bill for the dentist", "biggest expense on the dentist"),
        ("saturdays and sundays groceries 2024 vs the weekdays", "groceries 2024 on weekends vs weekdays"),
        ("month we spent the most in 2024", "month with the highest total in 2024"),
        ("months groceries was over 50 in 2024", "which months was groceries over 50 in 2024"),
        ("spent on black friday", "spent on 29 november 2024"),
        ("rent this may and last may", "rent may 2025 vs may 2024"),
        ("groceries jan to mar 24", "groceries from january to march 2024"),
        ("groceries by supplier in 2024", "groceries by shop in 2024"),
        ("netflix back at the start and now", "netflix price when I started and now"),
        ("all the dentist together", "total dentist"),
        ("car insurance last year and this year", "car insurance this year vs last year"),
        ("categories in 2024 biggest to smallest", "spending by category in 2024, the highest first"),
        ("groceries jul-sep quarter 2024", "groceries in q3 2024"),
        ("how much did netflix cost me total and when was the last payment", "how many netflix payments"),
        ("when did I start netflix", "when was the first netflix payment"),
        ("netflix first price vs now", "netflix price when I started and now"),
        ("did i spend more on groceries this year or last", "groceries this year vs last year"),
    ] {
        same(&[one], other);
    }
    for question in [
        "how many of us went to vapiano",
        "was it milo or me that paid the rent",
        "how much money did we get in rent",
        "compare november with",
        "how much more did i spend on than last year",
        "whats it gonna be in january",
        "what did kate and simon spend on us at christmas",
    ] {
        not_read(question);
    }
}

#[test]
fn what_four_more_batches_asked() {
    for (one, other) in [
        ("what was netflix when I started paying it and what is it now", "netflix price at the start and now"),
        ("netflix, first time vs latest", "netflix price at the start and now"),
        ("what does netflix cost now and what was it at the begining", "netflix price at the start and now"),
        ("netflix price when I started this list and netflix now", "netflix price at the start and now"),
        ("how much is netflix a month these days and what was it at first", "netflix price at the start and now"),
        ("everything on vapiano so far", "total on vapiano"),
        ("groceries from december to february last winter", "groceries from december 2024 to february 2025"),
        ("groceries for each month of 2024", "groceries by month in 2024"),
        ("groceries in may this year compared to last year", "groceries may 2025 vs may 2024"),
        ("groceries this summer and last summer", "groceries summer 2025 vs summer 2024"),
        ("how much on rewe and how much on lidl", "rewe vs lidl"),
        ("groceries over the whole of 2024", "groceries in 2024"),
        ("rewe vs lidl in 2024, which one took more", "rewe vs lidl in 2024"),
        ("how much on vapiano going by the notes", "total on vapiano"),
    ] {
        same(&[one], other);
    }
    for question in [
        "how much did the",
        "how much on the",
        "how much did i",
        "and then the one with",
        "remind me about the dentist in may",
        "thank you so much",
        "where did i buy the laptop",
        "who did i go to vapiano with last time",
        "how far is it to vapiano",
        "which rewe was i in last thursday",
        "how much",
        "how much was",
        "which rewe did i go to last time",
        "how does the total compare to the 2024 vapiano",
        "how much on groceries apart from rewe and the purchase itself",
    ] {
        not_read(question);
    }
    for (question, expected) in [
        (
            "longest gap between vapiano visits in days",
            "most days from one expense on “Vapiano” to the next, over all time",
        ),
        (
            "on average how many days between vapiano visits",
            "average number of days from one expense on “Vapiano” to the next, over all time",
        ),
    ] {
        assert_eq!(said(&[question]), expected, "{question}");
    }
}

#[test]
fn a_turn_without_a_name_or_a_word_of_spending_leans_on_the_one_before() {
    for (talk, full) in [
        (
            &["groceries this year", "which month was worst for it"][..],
            "which month had the highest groceries this year",
        ),
        (&["how often at Vapiano in 2024", "how much all up"], "Vapiano in 2024"),
        (&["when did I last go to Vapiano", "how many orders over 20 in 2024"], "how often at Vapiano over 20 in 2024"),
        (&["groceries in may", "housing in the same month"], "housing in may"),
        (&["groceries in q2 2024", "and the same quarter in 2025"], "groceries in q2 2025"),
        (&["groceries last december", "and the december before that"], "groceries in december 2023"),
        (&["average groceries per month in 2024", "and a week"], "average groceries per week in 2024"),
        (&["spent on car", "how much of that was insurance", "and without the insurance"], "car without insurance"),
        (&["netflix this year", "how many litres was that", "and in 2024"], "netflix in 2024"),
        (&["spending by weekday in 2024", "which day was the highest"], "which weekday had the highest total in 2024"),
        (&["what is my rent now", "and what was it at the start"], "when was the first rent payment"),
        (&["when did I last go to Vapiano", "and the first time"], "when was the first vapiano visit"),
        (&["top 5 categories this year", "and the year before"], "top 5 categories in 2024"),
        (&["top 5 categories in 2024", "what share was groceries"], "share of groceries in 2024"),
        (&["dentist total", "what was the biggest bill in that"], "biggest dentist expense"),
        (&["how much was vapiano", "and rewe and lidl"], "rewe vs lidl"),
    ] {
        same(talk, full);
    }
}

#[test]
fn it_and_that_after_a_preposition_are_what_was_asked_before() {
    for (question, full) in [
        ("how much have i spent on it", "total spent on groceries in 2024"),
        ("how much did i pay for it in may 2025", "total spent on groceries in may 2025"),
        ("how much have i spent on that this year", "total spent on groceries this year"),
        ("how much was spent on this since march 2025", "total spent on groceries since march 2025"),
        ("how much have i paid for it altogether", "total spent on groceries in 2024"),
        ("how much money went into it in may 2025", "total spent on groceries in may 2025"),
        ("how much money went to that this year", "total spent on groceries this year"),
        ("how much has it cost me since march 2025", "total spent on groceries since march 2025"),
    ] {
        same(&["groceries in 2024", question], full);
    }
    not_read("how much did i spend on that");
}

#[test]
fn what_was_asked_is_set_against_another_name_or_the_same_days_of_another_year() {
    for (talk, full) in [
        (&["groceries in 2024", "how does that compare with housing"][..], "groceries vs housing in 2024"),
        (&["groceries in 2024", "how does that stack up against 2023"], "groceries 2024 vs 2023"),
        (&["groceries in may 2024", "compared to the same month last year"], "groceries may 2024 vs may 2023"),
        (&["groceries in 2024", "more or less than 2023 and by how much"], "groceries 2024 vs 2023"),
    ] {
        same(talk, full);
    }
    // A name beside other days than those asked before is no comparison of two things.
    assert!(said(&["groceries in 2024", "vs housing in 2023"]).starts_with(['?', '!']));
}

#[test]
fn a_part_of_a_year_beside_another_year_is_the_same_part_of_it() {
    for (question, full) in [
        ("groceries june to august this year vs last year", "groceries june to august 2025 vs june to august 2024"),
        ("groceries in may this year and last year", "groceries may 2025 vs may 2024"),
        ("how did groceries in q1 this year compare with last year", "groceries q1 2025 vs q1 2024"),
    ] {
        same(&[question], full);
    }
    // Of 2024 the May, or all of it?
    not_read("groceries in may 2023 and 2024");
    not_read("groceries in may 2022, 2023 and 2024");
}

#[test]
fn it_is_what_was_asked_before_wherever_it_stands() {
    for (question, full) in [
        ("how much did it come to altogether", "total spent on groceries in 2024"),
        ("how much was it altogether", "total spent on groceries in 2024"),
        ("what did it all come to in may 2025", "total spent on groceries in may 2025"),
        ("how much more is it than in 2023", "groceries 2024 vs 2023"),
        ("same without lidl", "groceries in 2024 without lidl"),
        ("whats that per week", "average groceries per week in 2024"),
        ("on what", "total spent for each shop on groceries in 2024"),
    ] {
        same(&["groceries in 2024", question], full);
    }
    same(
        &["groceries in the last 30 days", "how does that compare with the 30 days before"],
        "groceries in the last 30 days vs 16 august to 14 september",
    );
}

#[test]
fn of_days_that_an_answer_named_nothing_is_known() {
    for turn in [
        "what did i buy then",
        "what was the biggest expense in that month",
        "show me the expenses",
        "what did i buy on it",
    ] {
        let talk = said(&["which month was the most expensive in 2024", turn]);
        assert!(talk.starts_with('?'), "{turn}: {talk}");
    }
    same(&["which month was the most expensive in 2024", "and the lowest"], "which month was the cheapest in 2024");
}

#[test]
fn a_part_is_of_what_was_asked_before() {
    let share = said(&["groceries in 2024", "what percent of it is lidl"]);
    assert_eq!(share, "percentage of the spending on Groceries that was spent on “Lidl” within Groceries in 2024");
    assert!(said(&["groceries in 2024", "what percent of it is netflix"]).starts_with('?'));
    // What no note holds together is not answered by the one alone.
    assert!(said(&["spent at Rewe in 2024", "how much of that was for Netflix"]).starts_with('?'));
}

#[test]
fn what_four_more_authors_asked() {
    for (question, full) in [
        ("when was the first and the last time i paid for netflix", "first and last date of netflix"),
        ("when did i start paying for netflix and when did i stop", "first and last date of netflix"),
        ("when did i start netflix and whens the last one", "first and last date of netflix"),
        ("do i spend more at weekends or on weekdays", "total spent weekends vs weekdays"),
        ("everything bar rent in 2024", "total spent without rent in 2024"),
        ("groceries for the financial year april 2024 to march 2025", "groceries april 2024 to march 2025"),
        ("when do our records start", "when was the first expense"),
        ("groceries this year and last", "groceries this year and last year"),
        ("groceries over the easter long weekend 2025", "groceries from 18 april 2025 to 21 april 2025"),
    ] {
        same(&[question], full);
    }
    not_read("groceries year wise with count");
    // No month of the one is a month of the other.
    not_read("groceries this year vs last year by month");
    not_read("how far did i swim in may");
}

#[test]
fn whole_questions_may_be_about_what_is_being_talked_about() {
    for (talk, full) in [
        (
            &["groceries in september", "how many days did we buy groceries"][..],
            "how many days did we buy groceries in september",
        ),
        (&["groceries in september", "and the same in 2024"], "groceries in september 2024"),
        (&["groceries in september", "how about a year ago"], "groceries in september 2024"),
        (&["groceries in september", "everything but lidl"], "groceries in september without lidl"),
        (&["total in september", "without rent", "with rent"], "total in september"),
        (&["total in september", "without rent", "leave lidl out too"], "total in september without rent and lidl"),
        (&["dentist this year", "how much has he cost us in all"], "dentist this year"),
        (&["dentist this year", "how much did we pay him in 2024"], "dentist in 2024"),
        (
            &["how many days in may did i spend nothing", "and the longest stretch like that"],
            "longest run of days without spending in may",
        ),
        (&["when did we stop netflix", "how much did we waste on it"], "netflix altogether"),
        (&["groceries in september", "show all"], "list groceries in september"),
        (&["spent at lidl in september", "and rewe together"], "spent at lidl and rewe in september"),
        (&["groceries in september", "compared to last year"], "groceries september 2025 vs september 2024"),
        (&["groceries in 2024", "in which months was it over 400"], "in which months of 2024 was groceries over 400"),
        (
            &["spent at lidl in september", "what percentage of groceries is that"],
            "what percentage of groceries was lidl in september",
        ),
    ] {
        same(talk, full);
    }
    assert!(said(&["spent at lidl in september", "with netflix"]).starts_with('?'));
    same(&["groceries september vs last september"], "groceries september 2025 vs september 2024");
    not_read("how much can i spend");
    // What somebody did is not known, whoever was named before.
    assert!(said(&["dentist this year", "what did he give her"]).starts_with(['?', '!']));
    assert!(said(&["groceries in september", "was lidl the biggest"]).starts_with('?'));
    assert!(said(&["spent at lidl in september", "what percentage of fun is that"]).starts_with('?'));
}
