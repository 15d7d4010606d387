//! Questions about names that could mean several things, against a small ledger's words.

use crate::domain::{Currency, WeekStart};
use crate::question::{Context, NoteUse, Outcome, Vocabulary, plan_in_words, understand};

fn said(question: &str) -> String {
    talk(&[question])
}

fn talk(questions: &[&str]) -> String {
    let uses = [
        ("Subway Glasgow", "Transport"),
        ("Subway meal deal", "Lunches"),
        ("Boots meal deal", "Health"),
        ("Boots", "Health"),
        ("New walking boots", "Clothes"),
        ("Currys mic cable", "Band"),
        ("Oven from Currys", "Flat"),
        ("Maya braces", "Kids"),
        ("Eli braces", "Kids"),
        ("Eli shoes", "Clothes"),
        ("Christmas present Ruby", "Gifts"),
        ("Christmas tree", "Flat"),
        ("Ruby swimming", "Kids"),
        ("Birthday Ruby, book", "Gifts"),
        ("Birthday Tom", "Gifts"),
        ("Papa phone", "Papa Medical"),
        ("Papa, shirt", "Gifts"),
        ("Medibank health cover", "Insurance"),
        ("Insurance of the flat", "Insurance"),
        ("Coffee at Milo", "Meals & Coffee"),
        ("Fish and chips", "Meals & Coffee"),
        ("Lunch", "Meals & Coffee"),
        ("Service Mazda", "Car"),
        ("Fuel", "Car"),
        ("Uber", "Transport"),
        ("Uber Eats", "Meals & Coffee"),
        ("Metro", "Groceries"),
        ("M&S", "Clothes"),
        ("Marks & Spencer", "Clothes"),
        ("Aldi", "Groceries"),
        ("Coles", "Groceries"),
        ("Just Fresh", "Meals & Coffee"),
        ("Grab", "Transport"),
        ("Deck wood Kent", "Flat"),
        ("Deck screws Obi", "Flat"),
        ("Kent", "Flat"),
        ("TGS current bill", "Flat"),
        ("Red Cross", "Donations"),
        ("Auto to work", "Auto & Cab"),
        ("Ola cab", "Auto & Cab"),
        ("Auto part", "Flat"),
        ("Hair cut", "Me"),
        ("Next jeans", "Clothes"),
        ("next weeks dinners", "Kids"),
        ("Lisbon flight", "Transport"),
        ("Lisbon dinner", "Meals & Coffee"),
        ("Lisbon book", "Gifts"),
        ("Lisbon museum", "Me"),
        ("Lisbon cabin", "Flat"),
    ];
    let uses: Vec<NoteUse> = uses.iter().map(|(note, category)| NoteUse { note, category, count: 1 }).collect();
    let vocabulary = Vocabulary::new(&uses, vec![Currency::EUR], None);
    let context =
        Context { today: "2025-10-14".parse().unwrap(), week_start: WeekStart::Monday, currency: Currency::EUR };
    match understand(questions, &vocabulary, context) {
        Outcome::Plan(understood) => plan_in_words(&understood.plan, Currency::EUR),
        Outcome::Ask { reason, .. } => format!("? {reason}"),
        Outcome::Refuse { reason } => format!("! {reason}"),
    }
}

#[test]
fn the_words_around_a_name_pick_its_category() {
    for (question, expected) in [
        ("subway fares in 2024", "total spent on “Subway” within Transport in 2024"),
        ("subway in 2024", "total spent on “Subway” in 2024"),
        ("spent at boots in 2024", "total spent on “Boots” within Health in 2024"),
        // No sign of a common noun: the shop's name also stands at the end.
        ("spent at currys in 2024", "total spent on “Currys” in 2024"),
        ("how much on boots in 2024", "total spent on “Boots” in 2024"),
        ("spent at next in 2024", "total spent on “Next” within Clothes in 2024"),
        ("spent in next in 2024, the shop", "total spent on “Next” within Clothes in 2024"),
    ] {
        assert_eq!(said(question), expected, "{question}");
    }
}

#[test]
fn what_stands_before_a_list_belongs_to_each() {
    let expected = "total spent on “braces Maya” and “braces Eli” in 2024";
    for question in ["braces for Maya and for Eli in 2024", "braces for maya and eli, 2024"] {
        assert_eq!(said(question), expected, "{question}");
    }
    assert_eq!(said("walking boots and eli shoes in 2024"), "total spent on “walking Boots” and “Eli shoes” in 2024");
}

#[test]
fn categories_beside_other_names_are_words_of_their_notes() {
    for (question, expected) in [
        ("ruby's christmas presents", "total spent on “Ruby Christmas” within Gifts over all time"),
        ("gifts for ruby and tom", "total spent on “Ruby” and “Tom” within Gifts over all time"),
        ("birthday gifts for ruby", "total spent on “Birthday Ruby” within Gifts over all time"),
        ("papa gifts", "total spent on “Papa” within Gifts over all time"),
        ("insurance excluding health", "total spent on Insurance without “health” over all time"),
        ("meals without coffee", "total spent on Meals & Coffee without “Coffee” over all time"),
        ("coffee in 2024", "? coffee could be all of Meals & Coffee or the notes with that word"),
        ("notes with coffee in 2024", "total spent on “Coffee” in 2024"),
        ("meals in 2024", "total spent on Meals & Coffee in 2024"),
        ("car service", "total spent on “Service” within Car over all time"),
        ("marks and spencer", "total spent on “Marks & Spencer” over all time"),
        ("metro fares", "? no fare is called metro"),
        ("grab rides in 2024", "total spent on “Grab” in 2024"),
        ("grab in 2024", "total spent on “Grab” in 2024"),
        ("kids transport", "? Kids and Transport are two categories: which is meant?"),
        ("gifts without gifts", "? without gifts nothing of it is left"),
    ] {
        assert_eq!(said(question), expected, "{question}");
    }
}

#[test]
fn what_is_left_out_is_what_follows() {
    for (question, expected) in [
        ("uber not counting uber eats", "total spent on “Uber” without “Uber Eats” over all time"),
        ("groceries apart from aldi and coles in 2024", "total spent on Groceries without “Aldi” and “Coles” in 2024"),
        ("aldi and coles but not metro", "total spent on “Aldi” and “Coles” without “Metro” over all time"),
        ("car excl fuel", "total spent on Car without “Fuel” over all time"),
        ("car with the fuel left out", "total spent on Car without “Fuel” over all time"),
        ("longest streak without uber", "most days in a row without an expense on “Uber” over all time"),
        ("car including fuel", "total spent on Car over all time"),
        ("car including metro", "? including what is not clear: name all that is meant, joined by \"and\""),
    ] {
        assert_eq!(said(question), expected, "{question}");
    }
}

#[test]
fn a_bare_piece_leans_on_the_question_before() {
    let before = "how much on groceries in 2024";
    for (piece, expected) in [
        ("2023", "total spent on Groceries in 2023"),
        ("last year", "total spent on Groceries in 2024"),
        ("at aldi", "total spent on “Aldi” within Groceries in 2024"),
        ("aldi only", "total spent on “Aldi” within Groceries in 2024"),
        ("minus aldi", "total spent on Groceries without “Aldi” in 2024"),
        ("over 30", "total spent on Groceries over 30.00 each in 2024"),
        ("vs 2023", "compare the total spent on Groceries in 2024 with that in 2023"),
        ("average", "average amount of one expense on Groceries in 2024"),
        ("last time", "date of the last expense on Groceries over all time"),
        ("fuel in 2022", "total spent on “Fuel” in 2022"),
    ] {
        assert_eq!(talk(&[before, piece]), expected, "{piece}");
    }
    for (questions, expected) in [
        (vec!["aldi in 2024", "and just fresh?"], "total spent on “Just Fresh” in 2024"),
        (vec!["gifts for ruby", "and tom"], "total spent on “Tom” within Gifts over all time"),
        (vec!["car per month in 2024", "average"], "average spent per month on Car in 2024"),
        (vec!["car per month in 2024", "which was highest"], "the month with the highest total spent on Car in 2024"),
        (vec!["second largest expense in 2024", "show them"], "list of all expenses in 2024"),
        (vec!["second biggest category in 2024", "top 5"], "total spent for each category in 2024, top 5"),
        (
            vec!["biggest category in 2024", "the second one"],
            "the category with the second highest total spent in 2024",
        ),
        (vec!["average per month in 2024", "vs 2023"], "? compare what with what? name both in one question"),
        (vec!["by category in 2024", "vs 2023"], "change of the total spent for each category in 2024 against in 2023"),
        (vec!["biggest expense in 2024", "and the second"], "the second largest single expense in 2024"),
    ] {
        assert_eq!(talk(&questions), expected, "{questions:?}");
    }
}

#[test]
fn what_stands_before_a_list_is_part_of_each_of_it() {
    assert_eq!(said("for the deck: Kent vs Obi"), said("deck kent vs deck obi"));
    assert!(said("braces this year, Maya vs Eli").contains("braces Eli"), "{}", said("braces this year, Maya vs Eli"));
    assert!(talk(&["groceries in august", "how does that compare to july"]).contains("Groceries"));
}

#[test]
fn names_that_add_nothing_are_not_added() {
    assert_eq!(said("cabs and autos since May"), said("Auto & Cab since May"));
    assert_eq!(said("donations 2025 by charity"), said("donations 2025 by shop"));
    assert!(said("current bill by month").contains("current bill"));
}

#[test]
fn a_word_that_asks_for_something_must_get_it() {
    for question in [
        "total for the braces, and what was the single biggest item",
        "Boots, health only",
        "Christmas presents 2025, who got what amount",
        "average and total on groceries this year",
        "where do I spend the least",
        "do I spend more than 20 percent on transport",
    ] {
        assert!(said(question).starts_with('?'), "{question}: {}", said(question));
    }
    for question in ["remind me to pay Boots on the 23rd", "set a budget for groceries"] {
        assert!(said(question).starts_with('!'), "{question}: {}", said(question));
    }
}

#[test]
fn two_names_are_compared_within_a_third() {
    let braces = said("kids: Maya vs Eli");
    assert!(braces.contains("compare") && braces.contains("Maya") && braces.contains("Eli"), "{braces}");
    assert_eq!(said("Maya vs Eli, kids category"), braces);
    // One shop in two categories; and what is of one only is no zero in the other.
    let deck = said("Deck flat vs Deck clothes");
    assert_eq!(deck, "compare the total spent on Deck within Flat and Clothes over all time");
    assert_eq!(said("Aldi vs M&S clothes"), "? nothing of \"aldi\" is in Clothes: compare one name with one other");
}

#[test]
fn whoever_asks_is_no_category() {
    for (question, expected) in [
        ("tell me what I spent on fuel in 2024", "total spent on “Fuel” in 2024"),
        ("how much did uber cost me in 2024", "total spent on “Uber” in 2024"),
        ("how much did I spend on me in 2024", "total spent on Me in 2024"),
        ("me in 2024", "total spent on Me in 2024"),
    ] {
        assert_eq!(said(question), expected, "{question}");
    }
}

#[test]
fn a_part_of_a_trip_may_be_all_of_it() {
    assert!(
        said("lisbon cabin trip total").starts_with("? lisbon cabin, or all that has lisbon"),
        "{}",
        said("lisbon cabin trip total")
    );
    assert_eq!(said("lisbon trip total"), "total spent on “Lisbon” over all time");
    let talked = talk(&["spent at uber", "just the eats", "and without the eats"]);
    assert_eq!(talked, "total spent on “Uber” without Meals & Coffee over all time");
    assert_eq!(talk(&["spent at aldi", "without the aldi"]), "? without that nothing of it is left");
}
