//! Conversations, and what is said around a question, against a small ledger's words.

use super::tests::said;

#[test]
fn small_talk_is_left_out_where_it_says_nothing() {
    let plain = "total spent on Groceries in March 2025";
    for talk in ["Blimey. ", "feeling poor, ", "My sister swears by Rewe. ", "hiya, "] {
        assert_eq!(said(&[&format!("{talk}how much did I spend on groceries in March")]), plain, "{talk}");
    }
    for talk in [", I feel so silly", " because my sister asks", ". I think it is too high"] {
        assert_eq!(said(&[&format!("how much did I spend on groceries in March{talk}")]), plain, "{talk}");
    }
    for question in [
        "how much did groceries cost, I think it was in march",
        "total of groceries cos I want only 2024",
        "I am asking about last year. How much did groceries zonk cost?",
        "how much did I spend on groceries in March, I mean only zonks",
        "how much did I spend on groceries in March, should I zonk less",
        "not counting Rewe, how much did I spend on zonks and fun",
        "I only mean zonks. what did groceries cost in March",
        "it was over 50. what did groceries cost in March",
        "in 2024 they zonked, how much did I spend on groceries",
        "Rewe zonked me, how much did groceries cost in March",
    ] {
        let answer = said(&[question]);
        assert!(answer.starts_with(['?', '!']), "{question}: {answer}");
    }
    assert_eq!(said(&["groceries in March", "wow. and in April"]), "total spent on Groceries in April 2025");
}

#[test]
fn a_difference_is_that_of_the_two_questions_before() {
    let compared = "compare the total spent on Groceries in 2024 with that in 2023";
    for question in ["so how much more was that", "what's the difference?", "how much more"] {
        assert_eq!(said(&["groceries in 2023", "and in 2024", question]), compared, "{question}");
    }
    assert_eq!(said(&["groceries in 2023", "and in 2024", "how much more", "what percent is that"]), compared);
    assert!(said(&["groceries in 2023", "rent in 2024", "how much more was that"]).starts_with('?'));
    assert!(said(&["groceries in 2023", "how much more was that"]).starts_with('?'));
}

#[test]
fn the_last_one_is_of_all_days_and_what_is_dropped_is_left_out() {
    let last = "date of the last expense on “Netflix” over all time";
    assert_eq!(said(&["netflix this year", "when was the last payment"]), last);
    assert_eq!(said(&["total in March", "drop rent"]), "total spent without “rent” in March 2025");
    assert_eq!(said(&["total in March", "leave out groceries"]), "total spent without Groceries in March 2025");
    assert!(said(&["total in March", "drop the last expense"]).starts_with(['?', '!']));
    assert!(said(&["drop rent"]).starts_with('!'));
    let sum = "total spent on “Netflix” over all time";
    assert_eq!(said(&["when did I last pay netflix", "what did we pay them altogether"]), sum);
}

#[test]
fn what_is_asked_again_is_of_the_question_before() {
    let day = "date of the last expense on “dentist” over all time";
    for again in ["how much did they take", "how much did it cost", "how much was it"] {
        assert_eq!(said(&["when did I last pay the dentist", again]), day, "{again}");
    }
    let list = "list of all expenses on Groceries in 2024 largest first";
    assert_eq!(said(&["groceries in 2024", "list them, dearest first"]), list);
    let count = "number of expenses on Groceries in 2024";
    for again in ["and how many visits was that?", "how many times", "how many orders was that"] {
        assert_eq!(said(&["groceries in 2024", again]), count, "{again}");
    }
    assert_eq!(
        said(&["groceries in 2024 by shop", "just the top three."]),
        "total spent for each merchant on Groceries in 2024, top 3"
    );
    assert_eq!(said(&["groceries in 2024", "so what per trip?"]), "average amount of one expense on Groceries in 2024");
    assert_eq!(said(&["list groceries in 2024", "what does that add up to"]), "total spent on Groceries in 2024");
    assert!(said(&["was my doctor kind", "any payment in 2024?"]).starts_with('?'));
    assert!(said(&["was my doctor kind", "what was it two years ago"]).starts_with('?'));
    assert!(said(&["groceries in 2024", "did she like it?"]).starts_with(['?', '!']));
}

#[test]
fn names_of_different_kinds_are_not_added_up() {
    for question in ["groceries fun in 2024", "spending for groceries of pets in 2024"] {
        assert!(said(&[question]).starts_with('?'), "{question}: {}", said(&[question]));
    }
    assert_eq!(said(&["groceries and fun in 2024"]), "total spent on Groceries and Fun in 2024");
}

#[test]
fn the_book_is_no_category_and_a_round_number_no_year() {
    assert_eq!(said(&["most expensive thing in the whole book"]), said(&["most expensive thing ever"]));
    assert_eq!(said(&["groceries since I began"]), "total spent on Groceries over all time");
    assert_eq!(said(&["groceries above 2000"]), "list of all expenses on Groceries over 2000.00 each over all time");
    assert!(said(&["did Rewe pay me back for the rent"]).starts_with('!'));
    assert_eq!(
        said(&["how much do we spend a week on groceries in 2024"]),
        "average spent per week on Groceries in 2024"
    );
}

#[test]
fn a_topic_in_front_is_what_its_pronoun_stands_for() {
    assert_eq!(said(&["Netflix - what did it cost in 2024?"]), "total spent on “Netflix” in 2024");
    assert_eq!(said(&["groceries, how much were they in March"]), "total spent on Groceries in March 2025");
}

#[test]
fn a_percent_is_of_what_was_asked_before() {
    let part = ["groceries in 2024", "how much of that was Lidl", "what percent is that"];
    let share = "percentage of the spending on Groceries that was spent on “Lidl” within Groceries in 2024";
    assert_eq!(said(&part), share);
    assert_eq!(
        said(&["groceries in 2024", "what percentage was that?"]),
        "percentage of all spending that was spent on Groceries in 2024"
    );
}

#[test]
fn what_is_asked_anew_is_not_answered_by_what_was_there() {
    let sum = "total spent on “dentist” over all time";
    assert_eq!(said(&["when did I last pay the dentist", "how much did I spend there in total"]), sum);
    assert!(!said(&["groceries in March", "show all expenses"]).contains("list of all expenses on Groceries"));
    assert!(said(&["groceries march to may 2023 by year"]).starts_with('?'), "that year was named");
    assert!(said(&["Last year, how much was it?"]).starts_with(['?', '!']));
}

#[test]
fn what_is_listed_behind_a_thing_is_not_added_to_it() {
    assert_eq!(said(&["what did the car insurance cost, tyres garage towing everything"]), said(&["car insurance"]));
    assert!(said(&["rent 2024 with the Netflix and the groceries"]).starts_with('?'));
}

#[test]
fn after_a_question_that_was_not_understood_nothing_short_stands_alone() {
    for fragment in ["netflix?", "march?", "and rewe", "how much of it was groceries", "n rewe, on groceries I mean"] {
        let answer = said(&["what zonks did we zink", fragment]);
        assert!(answer.starts_with('?'), "{fragment}: {answer}");
    }
}

#[test]
fn words_as_they_are_typed_between_two_shifts() {
    let plain = "total spent on Groceries in March 2025";
    for question in [
        "what did i spend on groceries in march. robbing gits",
        "what were groceries in march bless em",
        "groceries in mar 25",
        "spendin on groceries in march",
        "groceries in march. fruit, bread, snacks and all",
    ] {
        assert_eq!(said(&[question]), plain, "{question}");
    }
    assert_eq!(said(&["groceries in 25"]), "total spent on Groceries in 2025");
    assert_eq!(said(&["groceries in 2025", "n 24"]), "total spent on Groceries in 2024");
    assert!(said(&["groceries since sept 24"]).starts_with('?'), "a day, or a year");
    let without = "total spent without “rent” in March 2025";
    for taken in ["take the rent out", "now leave rent aside", "keep rent out"] {
        assert_eq!(said(&["total in March", taken]), without, "{taken}");
    }
    assert_eq!(said(&["take the rent out, what was the total in March"]), without);
}

#[test]
fn what_is_short_for_a_year_elsewhere_is_a_day_or_an_amount() {
    let week = said(&["how much did I spend the week of march 12"]);
    assert!(week.contains("2025") && !week.contains("2012"), "{week}");
    assert_eq!(said(&["expenses of 20 or more in March"]), said(&["expenses of at least 20 in March"]));
    for question in ["what did I buy for 15 at Rewe", "payments of 15 or less", "groceries for march 15"] {
        let answer = said(&[question]);
        assert!(!answer.contains("2015"), "{question}: {answer}");
    }
    assert!(said(&["groceries in 2025", "and 50"]).starts_with(['?', '!']), "no such year");
}

#[test]
fn orders_are_told_from_what_is_asked_about() {
    for question in ["what did it cost to take the groceries out", "how much did I put aside for groceries in March"] {
        let answer = said(&[question]);
        assert!(!answer.contains("without"), "{question}: {answer}");
    }
    for question in ["how many days didn't we spend anything in March", "which days didn't we buy groceries in March"] {
        let answer = said(&[question]);
        assert!(answer.contains("without an expense") || answer.starts_with(['?', '!']), "{question}: {answer}");
    }
    let whole = said(&["groceries from January till now"]);
    assert_eq!(said(&["how much from January till now on groceries"]), whole);
    for question in ["what did I spend yesterday and the day before", "total yesterday and the day before yesterday"] {
        let answer = said(&[question]);
        assert!(!answer.contains("before 1") && !answer.contains("up to"), "{question}: {answer}");
    }
    let plain = "total spent on Groceries in March 2025";
    assert_eq!(said(&["what zonks did we zink", "groceries in march"]), plain, "it leans on nothing");
}

#[test]
fn a_kind_of_thing_is_of_its_category_and_of_what_was_asked_before() {
    let dear = "the largest single expense on Eating out in 2025";
    assert_eq!(said(&["the dearest meal this year"]), dear);
    assert_eq!(
        said(&["Vapiano this year", "the dearest meal"]),
        "the largest single expense on “Vapiano” within Eating out in 2025"
    );
    assert!(said(&["dentist this year", "the dearest meal there"]).starts_with("? no meal is among these"));
    assert_eq!(said(&["rent this year", "how many rides was that"]), "number of expenses on “rent” in 2025");
    assert!(said(&["how many rides this year"]).starts_with("? no category is about rides"));
}

#[test]
fn days_and_times_go_back_from_what_was_asked() {
    assert_eq!(
        said(&["how many days in January did I spend nothing", "which ones"]),
        said(&["which days in January did I spend nothing"])
    );
    let before = said(&["when did I last pay the dentist", "and the one before that, how much"]);
    assert!(before.contains("dentist") && !before.starts_with(['?', '!']), "{before}");
    assert_eq!(said(&["rent", "how long did it take, first to last"]), said(&["first and last date of rent"]));
    assert_eq!(
        said(&["what is my balance", "ok then groceries in March"]),
        "? the question before was not understood: ask this one in full"
    );
    assert_eq!(said(&["what is my balance", "ok then what did I spend in March"]), "total spent in March 2025");
    assert!(said(&["how often did I eat out in March", "how much was that altogether"]).contains("Eating out"));
}

#[test]
fn what_is_said_at_the_end_limits_nothing() {
    let rent = "total spent on “rent” over all time";
    for question in ["rent total since we started", "what did rent cost before I quit", "rent total and that"] {
        assert_eq!(said(&[question]), rent, "{question}");
    }
    assert_eq!(said(&["how many coffees did we get through in March"]), "! quantities are not recorded");
    assert_eq!(said(&["total this year without Lidl Rewe"]), "total spent without “Lidl” and “Rewe” in 2025");
    assert_eq!(said(&["what was the 64.99 in March"]), said(&["expenses of exactly 64.99 in March"]));
}

#[test]
fn what_was_typed_in_short_asks_in_full() {
    for (short, full) in [
        ("months I spent more than 7000", "which months did I spend more than 7000"),
        ("which single day did I spend the most", "which day did I spend the most"),
        ("Friday eating out this year", "eating out on Fridays this year"),
        ("Lidl or Rewe, which got more off me this year", "Lidl or Rewe, which got more this year"),
        ("everything in March bar rent", "everything in March excluding rent"),
        ("groceries 2025 vs 2024, % change", "groceries 2025 vs 2024"),
        ("Lidl, all of them", "list Lidl"),
    ] {
        assert_eq!(said(&[short]), said(&[full]), "{short}");
        assert!(!said(&[full]).starts_with(['?', '!']), "{full}");
    }
    for question in [
        "share of coffees over 7 this year",
        "groceries of more than 20 and over 50",
        "what is rent going to be in January",
        "well hows things",
    ] {
        let answer = said(&[question]);
        assert!(answer.starts_with(['?', '!']), "{question}: {answer}");
    }
    assert_eq!(
        said(&["when did I last pay the dentist", "how many this year"]),
        "number of expenses on “dentist” in 2025"
    );
    assert_eq!(
        said(&["groceries in 2023", "and in 2024", "% change between those two"]),
        said(&["groceries in 2023", "and in 2024", "how much more"])
    );
    assert_eq!(said(&["spending on 2025-10-13", "and Friday"]), "total spent on 10 October 2025");
    assert_eq!(said(&["rent this year", "grand total, without Lidl"]), said(&["rent this year", "total without Lidl"]));
}

#[test]
fn scopes_years_and_counts_of_each() {
    for (short, full) in [
        ("Lidl against Rewe for the groceries this year", "groceries: Lidl vs Rewe this year"),
        ("groceries since the first of March", "groceries since 1 March"),
        (
            "by how much per cent did groceries go up from 2023 to 2024",
            "by how much percent did groceries go up from 2023 to 2024",
        ),
        ("the dearest single item in every category", "the dearest expense in every category"),
        ("what was my quietest month this year", "what was my cheapest month this year"),
        ("the longest we ever went without buying anything", "longest gap"),
    ] {
        assert_eq!(said(&[short]), said(&[full]), "{short}");
        assert!(!said(&[full]).starts_with(['?', '!']), "{full}: {}", said(&[full]));
    }
    assert_eq!(said(&["groceries 2022, 2023, 2024"]), said(&["groceries 2022, 2023, 2024 by year"]));
    assert!(said(&["what is my take home this month"]).starts_with('!'));
    assert_eq!(
        said(&["Lidl vs Rewe this year", "how many stops at each"]),
        said(&["Lidl vs Rewe this year, number of times"])
    );
    let gap = said(&["on how many days this year was there nothing", "longest such stretch"]);
    assert!(gap.contains("days") && !gap.starts_with(['?', '!']), "{gap}");
    assert_eq!(
        said(&["spending between 3 and 17 march", "list those above 50"]),
        said(&["list expenses above 50 between 3 and 17 march"])
    );
}

#[test]
fn what_was_asked_is_done_again_and_other_things_are_not_known() {
    let top = "top 5 categories in 2024";
    for (again, full) in [
        ("take the rent out and do it again", "top 5 categories in 2024 without rent"),
        ("do it again without rent", "top 5 categories in 2024 without rent"),
    ] {
        assert_eq!(said(&[top, again]), said(&[full]), "{again}");
    }
    let over = "list everything over 50 in March";
    assert_eq!(said(&[over, "add those up"]), "total spent over 50.00 each in March 2025");
    let dear = said(&["netflix by month this year", "is it running higher than last year"]);
    assert!(dear.starts_with("compare the total spent on “Netflix”"), "{dear}");
    assert_eq!(said(&["groceries list for last 10 days"]), said(&["list groceries of the last 10 days"]));
    assert_eq!(said(&["cheapest fill up in 2024"]), said(&["cheapest fuel expense in 2024"]));
    let two = said(&["what did I spend the most on and how many coffees did I buy?"]);
    assert!(two.starts_with("? that is more than one question"), "{two}");
    for question in ["how much was that thing", "what did Milo order", "who was at Vapiano with us the last time"] {
        assert!(said(&[question]).starts_with(['?', '!']), "{question}: {}", said(&[question]));
    }
}

#[test]
fn halves_weekends_and_the_last_of_them() {
    for (talk, full) in [
        (&["groceries in the first half of august"][..], "groceries between 1 and 15 august"),
        (&["groceries first half of august", "second half"], "groceries between 16 and 31 august"),
        (&["groceries second half of february 2024"], "groceries between 15 and 29 february 2024"),
        (&["groceries second half of last month"], "groceries between 16 and 30 september"),
        (&["first half of 2024", "and the second half"], "spent from july to december 2024"),
        (&["groceries last weekend", "and the weekend before"], "groceries between 4 and 5 october"),
        (&["spent last weekend", "and the one before that"], "spent between 4 and 5 october"),
        (&["when did I first go to Vapiano", "and the last one"], "when did I last go to Vapiano"),
        (&["show me Lidl this year"], "list Lidl this year"),
        (&["show me Lidl this year", "the last one of those"], "when did I last go to Lidl this year"),
        (&["everything at Lidl in 2025", "how much in 2024"], "how much at Lidl in 2024"),
        (
            &["how much on the car this year", "and by this time last year?"],
            "car between january 1 2024 and october 14 2024",
        ),
        (&["dearest bit in 2024"], "largest expense in 2024"),
        (&["dog food how many this year"], "how many dog food this year"),
        (&["days with no spending in september"], "how many days in september did I spend nothing"),
    ] {
        assert_eq!(said(talk), said(&[full]), "{talk:?}");
        assert!(!said(talk).starts_with(['?', '!']), "{talk:?}: {}", said(talk));
    }
    assert_eq!(
        said(&["netflix price when i started and now"]),
        "the first and the last expense on “Netflix” over all time"
    );
    let ranked = said(&["groceries ranked in 2024"]);
    assert_eq!(ranked, "total spent for each merchant on Groceries in 2024");
    assert_eq!(
        said(&["how many days did I eat out in September"]),
        "the number of different days on Eating out in September 2025"
    );
    for question in [
        "how much did I spend on",
        "pay the dentist",
        "pay netflix",
        "what did we do on 3 october",
        "no spend days each month this year",
        "how many days did we go without eating out in September",
    ] {
        assert!(said(&[question]).starts_with(['?', '!']), "{question}: {}", said(&[question]));
    }
}

#[test]
fn slashed_days_without_a_year_are_read_as_the_currency_has_them() {
    assert_eq!(said(&["spent between 4/9 and 25/9"]), said(&["spent between 4 and 25 september"]));
    assert_eq!(said(&["spent since 3/10"]), said(&["spent since 3 october"]));
}
