//! Word lists as data (`server/lexicon/`), and the closed sets that are small enough to be code.

use super::plan::{Group, Unit};
use chrono::Weekday;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

fn entries(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn set(text: &'static str) -> HashSet<&'static str> {
    entries(text).collect()
}

fn map(text: &'static str) -> HashMap<&'static str, &'static str> {
    entries(text).filter_map(|line| line.split_once('=')).map(|(from, to)| (from.trim(), to.trim())).collect()
}

static IGNORABLE: LazyLock<HashSet<&str>> = LazyLock::new(|| set(include_str!("../../lexicon/ignorable.txt")));
static BESIDE: LazyLock<HashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let words =
        entries(include_str!("../../lexicon/beside.txt")).map(|line| line.split_once('=').unwrap_or((line, "")));
    words.map(|(word, concepts)| (word.trim(), concepts.split_whitespace().collect())).collect()
});
static STRUCTURAL: LazyLock<HashSet<&str>> = LazyLock::new(|| set(include_str!("../../lexicon/structural.txt")));
static CONTRACTIONS: LazyLock<HashMap<&str, &str>> =
    LazyLock::new(|| map(include_str!("../../lexicon/contractions.txt")));
static NUMBERS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| map(include_str!("../../lexicon/numbers.txt")));
static REFUSALS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let lines = entries(include_str!("../../lexicon/refusals.txt"));
    lines.filter_map(|line| line.split_once('=')).map(|(words, why)| (words.trim(), why.trim())).collect()
});
static PHRASES: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| {
    let lines = entries(include_str!("../../lexicon/phrases.txt"));
    lines.filter_map(|line| line.split_once('=')).map(|(pattern, plain)| (pattern.trim(), plain.trim())).collect()
});
static OPENINGS: LazyLock<Vec<&str>> = LazyLock::new(|| entries(include_str!("../../lexicon/openings.txt")).collect());
static HOLIDAYS: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let lines = map(include_str!("../../lexicon/holidays.txt")).into_iter();
    lines.flat_map(|(names, rule)| names.split('|').map(move |name| (name, rule))).collect()
});
static ENGLISH: &str = include_str!("../../lexicon/english.txt");

/// Whether a word stands in a list of words with blanks between.
pub(super) fn is_one_of(word: &str, list: &str) -> bool {
    list.split_whitespace().any(|entry| entry == word)
}

/// Function words and plain words for spending: they may be left over.
pub(super) fn is_ignorable(word: &str) -> bool {
    IGNORABLE.contains(word)
}

/// Nouns that may be left over beside a name.
pub(super) fn is_beside(word: &str) -> bool {
    BESIDE.contains_key(word)
}

/// What is made of several expenses: one of them is not the cheapest trip.
pub(super) fn is_occasion(word: &str) -> bool {
    const OCCASIONS: &str =
        " trip trips visit visits visited visiting habit habits hobby project projects build works ";
    is_one_of(word, OCCASIONS)
}

/// Words that say little in a question and are names of shops to some: "grab" a bite, a Grab ride.
pub(super) fn is_verb_or_shop(word: &str) -> bool {
    const WORDS: &str = " check chuck drop fill grab log open order pick pour print pull quick rack run running set sink splash \
        track view work ";
    is_one_of(word, WORDS)
}

/// What the seasons are called.
pub(super) const SEASONS: [&str; 5] = ["spring", "summer", "autumn", "fall", "winter"];

/// Whether it is something to wear, whatever shop is called so: "boots".
pub(super) fn is_worn(word: &str) -> bool {
    let told = |concept: &&Concept| matches!(concept.name, "shoes" | "clothing");
    concepts().iter().filter(told).any(|concept| concept.same.contains(&word) || concept.narrow.contains(&word))
}

/// Whether it is the name of a shop or a service that many know: no other word misspelled.
pub(super) fn is_brand(word: &str) -> bool {
    const BRANDS: &str = " zomato swiggy blinkit zepto bigbasket dmart flipkart myntra nykaa ola uber rapido kmart costco walmart target aldi \
        lidl tesco asda morrisons waitrose sainsburys ikea primark zara argos b&q wickes starbucks greggs costa nandos kfc subway netflix \
        spotify disney hulu audible amazon ebay etsy temu shein vinted woolworths coles bunnings mitre kroger publix safeway wegmans ";
    is_one_of(word, BRANDS)
}

/// A kind of expense within a category, where its notes tell.
pub(super) fn is_part(word: &str) -> bool {
    const PARTS: &str = " class classes fee fees lesson lessons membership memberships service services servicing ticket \
        tickets trip trips ";
    is_one_of(word, PARTS)
}

/// The concepts that a noun beside a name is about: a fare is one of transport.
pub(super) fn kind(word: &str) -> Option<&'static [&'static str]> {
    BESIDE.get(word).map(Vec::as_slice).filter(|concepts| !concepts.is_empty())
}

/// Words that carry meaning: left over, they stop the parse.
pub(super) fn is_structural(word: &str) -> bool {
    STRUCTURAL.contains(word)
}

/// The long form of a short one.
pub(super) fn contraction(word: &str) -> Option<&'static str> {
    CONTRACTIONS.get(word).copied()
}

/// The digits of a number word.
pub(super) fn number(word: &str) -> Option<&'static str> {
    NUMBERS.get(word).copied()
}

/// Patterns of questions that are refused, each with the reason.
pub(super) fn refusals() -> &'static [(&'static str, &'static str)] {
    &REFUSALS
}

/// Phrases and the plain words that they stand for, in the order in which they are tried.
pub(super) fn phrases() -> &'static [(&'static str, &'static str)] {
    &PHRASES
}

/// Names of cards and wallets.
pub(super) fn is_way_of_paying(word: &str) -> bool {
    const WAYS: &str = " amex applepay bhim gpay mastercard paytm paypal phonepe revolut twint upi venmo visa zelle ";
    is_one_of(word, WAYS)
}

/// Polite openings that are dropped.
pub(super) fn openings() -> &'static [&'static str] {
    &OPENINGS
}

/// All words that spelling may correct to.
pub(super) fn own_words() -> impl Iterator<Item = &'static str> {
    const CORE: &str = "average bottom stretch streak biggest largest highest smallest cheapest lowest expensive percent percentage share \
        compare versus between weekend weekdays weekly monthly daily yearly annually quarterly today yesterday summary \
        breakdown trend excluding except without including number often frequently maximum minimum category categories \
        merchant merchants since until before after quarter spring summer autumn winter fortnight previous january \
        february march april june july august september october november december monday tuesday wednesday thursday \
        friday saturday sunday month months week weeks year years overspending";
    let holidays = HOLIDAYS.keys().flat_map(|name| name.split(' ')).filter(|word| word.len() > 5);
    IGNORABLE.iter().chain(STRUCTURAL.iter()).copied().chain(CORE.split_whitespace()).chain(holidays)
}

/// Whether it is a real English word, which must not be "corrected". The list is sorted: a binary search over bytes.
pub(super) fn is_english(word: &str) -> bool {
    let (mut low, mut high) = (0, ENGLISH.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let Some((before, after)) = ENGLISH.split_at_checked(middle) else { return false };
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let end = after.find('\n').map_or(ENGLISH.len(), |at| middle + at);
        let Some(line) = ENGLISH.get(start..end) else { return false };
        match line.cmp(word) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    false
}

/// Whether it is a form of an English verb: "started", "stopped", "moving". The list holds words as dictionaries do.
pub(super) fn is_inflected(word: &str) -> bool {
    const IRREGULAR: &str = " began begun went gone made took taken gave given bought brought sold told got gotten ate eaten drank \
        drunk kept left lost sent built felt held met sat stood won wore worn wrote written broke broken chose chosen drove driven \
        fell fallen flew flown forgot forgotten grew grown knew known rode ridden rose risen saw seen threw thrown became children \
        feet teeth women men mice loaves knives wives ";
    if is_one_of(word, IRREGULAR) {
        return true;
    }
    let root = word.strip_suffix("ed").or_else(|| word.strip_suffix("ing"));
    let Some(root) = root.filter(|root| root.len() > 2) else { return false };
    let mut letters = root.chars().rev();
    let doubled = letters.next() == letters.next();
    is_english(root)
        || is_english(&format!("{root}e"))
        || (doubled && is_english(root.get(..root.len() - 1).unwrap_or(root)))
}

/// A concept with words for all of it and words for a part of it.
#[derive(Debug)]
pub(super) struct Concept {
    pub(super) name: &'static str,
    pub(super) same: Vec<&'static str>,
    pub(super) narrow: Vec<&'static str>,
}

static CONCEPTS: LazyLock<Vec<Concept>> = LazyLock::new(|| {
    let words = |text: &'static str| text.split('|').map(str::trim).filter(|word| !word.is_empty()).collect();
    entries(include_str!("../../lexicon/concepts.txt"))
        .filter_map(|line| line.split_once('='))
        .map(|(name, rest)| {
            let (same, narrow) = rest.split_once('>').unwrap_or((rest, ""));
            Concept { name: name.trim(), same: words(same), narrow: words(narrow) }
        })
        .collect()
});

pub(super) fn concepts() -> &'static [Concept] {
    &CONCEPTS
}

/// Whether a concept has this very word.
pub(super) fn in_concepts(word: &str) -> bool {
    concepts().iter().any(|concept| concept.same.contains(&word) || concept.narrow.contains(&word))
}

/// Concepts so wide that a note holding the word is not all of it.
pub(super) fn is_broad(concept: &str) -> bool {
    const BROAD: &str = " doctor medicine food dining groceries car transit transport housing household utilities kids education pets \
        clothing health beauty travel gifts fun hobbies subscriptions streaming electronics insurance shopping fitness \
        donations taxes fees ";
    BROAD.split_whitespace().any(|word| word == concept)
}

/// A plain plural becomes its singular, a possessive its owner.
pub(super) fn stem(word: &str) -> String {
    // "Domino's", as people type it: "dominos".
    if let Some(owner) = word.strip_suffix("'s") {
        return owner.to_owned();
    }
    let ends = |suffixes: &[&str]| suffixes.iter().any(|suffix| word.ends_with(suffix));
    let cut = |length: usize| word.chars().take(word.chars().count().saturating_sub(length)).collect::<String>();
    let count = word.chars().count();
    if count > 4 && word.ends_with("ies") {
        format!("{}y", cut(3))
    } else if count > 4 && ends(&["sses", "shes", "ches", "xes", "zes"]) {
        cut(2)
    } else if count > 3 && word.strip_suffix("ys").is_some_and(|root| root.ends_with(|c| "bcdfgklmnprstv".contains(c)))
    {
        // The plural of "curry" is "curries": "Currys" is a name.
        word.to_owned()
    } else if count > 3 && word.ends_with('s') && (!ends(&["ss", "us", "is"]) || word.ends_with("xis")) {
        cut(1)
    } else {
        word.to_owned()
    }
}

pub(super) fn month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let full = MONTHS.iter().position(|month| *month == word);
    let short = || MONTHS.iter().position(|month| word.len() == 3 && month.starts_with(word));
    let at = full.or_else(short).or((word == "sept").then_some(8))?;
    u32::try_from(at + 1).ok()
}

pub(super) fn weekday(word: &str) -> Option<Weekday> {
    match word {
        "monday" | "mon" => Some(Weekday::Mon),
        "tuesday" | "tue" | "tues" => Some(Weekday::Tue),
        "wednesday" | "wed" | "weds" => Some(Weekday::Wed),
        "thursday" | "thu" | "thur" | "thurs" => Some(Weekday::Thu),
        "friday" | "fri" => Some(Weekday::Fri),
        "saturday" | "sat" => Some(Weekday::Sat),
        "sunday" | "sun" => Some(Weekday::Sun),
        _ => None,
    }
}

pub(super) fn unit(word: &str) -> Option<Unit> {
    match word {
        "day" | "days" => Some(Unit::Day),
        "week" | "weeks" => Some(Unit::Week),
        "fortnight" | "fortnights" => Some(Unit::Fortnight),
        "month" | "months" => Some(Unit::Month),
        "quarter" | "quarters" => Some(Unit::Quarter),
        "year" | "years" => Some(Unit::Year),
        _ => None,
    }
}

pub(super) fn group(word: &str) -> Option<Group> {
    match word {
        "category" | "categories" | "type" | "types" | "kind" | "kinds" | "area" | "areas" => Some(Group::Category),
        "merchant" | "merchants" | "store" | "stores" | "shop" | "shops" | "place" | "places" | "vendor"
        | "vendors" | "service" | "services" | "provider" | "providers" | "brand" | "brands" | "retailer"
        | "retailers" | "supplier" | "suppliers" | "company" | "companies" | "payee" | "payees" => {
            Some(Group::Merchant)
        }
        "note" | "notes" | "description" | "descriptions" => Some(Group::Note),
        "day" | "days" | "date" | "dates" | "daily" => Some(Group::Day),
        "week" | "weeks" | "weekly" => Some(Group::Week),
        "month" | "months" | "monthly" => Some(Group::Month),
        "quarter" | "quarters" | "quarterly" => Some(Group::Quarter),
        "year" | "years" | "yearly" | "annual" | "annually" => Some(Group::Year),
        "weekday" | "weekdays" => Some(Group::Weekday),
        _ => None,
    }
}

/// Whether a word is in the dictionary: alone it is no shop's name.
#[must_use]
pub fn is_common_word(word: &str) -> bool {
    is_english(&word.to_lowercase())
}

/// Whether a word names a kind of thing that money is spent on, and so no shop: "lunch", "petrol".
#[must_use]
pub fn is_kind_of_thing(word: &str) -> bool {
    let word = word.to_lowercase();
    is_expense_noun(&word) || is_beside(&word) || in_concepts(&word) || in_concepts(&stem(&word))
}

/// Whether a word may name somebody: no function word, unit, month or weekday.
pub(super) fn is_noun_like(word: &str) -> bool {
    !is_ignorable(word)
        && !is_structural(word)
        && !is_expense_noun(word)
        && unit(word).is_none()
        && month(word).is_none()
        && weekday(word).is_none()
}

/// When a holiday of this name is, as `holidays.txt` writes it.
pub(super) fn holiday(name: &str) -> Option<&'static str> {
    HOLIDAYS.get(name).copied()
}

/// All such rules.
#[cfg(test)]
pub(super) fn holidays() -> impl Iterator<Item = &'static str> {
    HOLIDAYS.values().copied()
}

pub(super) fn is_expense_noun(word: &str) -> bool {
    const NOUNS: &str = " expense expenses transaction transactions purchase purchases payment payments item items \
        thing things bill bills buy buys charge charges entry entries record records order orders spending spendings \
        expenditure expenditures cost costs trip trips pilgrimage getaway visit visits meal meals ride rides ticket tickets amount amounts \
        outlay outlays one ones receipt receipts ";
    is_one_of(word, NOUNS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_and_disjoint() {
        for text in [
            include_str!("../../lexicon/ignorable.txt"),
            include_str!("../../lexicon/beside.txt"),
            include_str!("../../lexicon/structural.txt"),
            include_str!("../../lexicon/concepts.txt"),
            ENGLISH,
        ] {
            let lines: Vec<&str> = entries(text).collect();
            assert!(lines.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", lines.first());
        }
        for word in STRUCTURAL.iter() {
            assert!(!IGNORABLE.contains(word), "{word} is in two classes");
        }
    }

    #[test]
    fn real_words_are_known() {
        for word in ["shoe", "zebra", "aardvark", "grocery"] {
            assert!(is_english(word), "{word}");
        }
        for word in ["grocries", "", "zzz", "spnet"] {
            assert!(!is_english(word), "{word}");
        }
    }

    #[test]
    fn stems() {
        for (word, expected) in [
            ("groceries", "grocery"),
            ("buses", "buse"),
            ("taxes", "tax"),
            ("gas", "gas"),
            ("bus", "bus"),
            ("toys", "toy"),
        ] {
            assert_eq!(stem(word), expected);
        }
    }
}
