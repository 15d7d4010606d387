//! What something cost at first and what it costs now, however the two are said.

use super::Problem;
use super::lexicon::is_one_of;
use super::plan::{Direction, Metric, Plan, Words};
use super::sentence::{Sentence, Token};
use super::vocabulary::{Vocabulary, words_of};
use std::ops::Range;

/// How people say "at first", the longest first.
const AT_FIRST: [&str; 8] = [
    "back? when|where i|we|it|he|she|they first? started|start|began|begin|joined|join|signed|opened|shows|showed|appears|appeared to|with|on|in? paying|putting|having|getting|tracking|logging|recording|keeping|writing|noting|subscribing|renting|using|up? for|to? this|the|my|our? it|them|list|ledger|record|records|book? in? here|there? down?",
    "back? when|where this|the|my|our? list|ledger|record|records|book|log starts|started|start|begins|began",
    "back? at|in|from the? very? start|beginning|outset of? this|the|my|our? list|ledger|record|records|book?",
    "in|on|for? the? first|original|initial|starting|old time|price|payment|bill|charge|rate|fee|premium|amount|instalment|one|month|invoice",
    "what i|we started|began|joined at|on|with",
    "back? when|where i|we first? started|joined|began|signed up? at?",
    "at first",
    "originally|initially",
];

/// And "now".
const NOW: [&str; 7] = [
    "what i|we pay|am|are paying? now|today|nowadays",
    "right? now|nowadays|today|currently|presently",
    "these days",
    "at|by the last",
    "at|in the end|finish",
    "the? last price|payment|bill|one|amount|premium i|we? paid|pay?",
    "the? latest|current|present|newest one|price|payment|bill|charge|rate|fee|premium|amount|time|instalment?",
];

/// Between the two, and before the second of them.
const BETWEEN: &str = " and & n , vs versus to than then what whats how much is was were are am it its that did does do i we they \
    you he she pay paid paying pays cost costs costing charge charged the a my our price rate amount fee compared with against \
    from this per month week quarter year each of in at for so one ";

/// "what was Spotify when I started paying it and what is it now", "insurance, first time vs latest": one thing, twice.
pub(super) fn first_and_now(s: &mut Sentence) {
    if s.has("when|date|dates|day|days did|was|were|of|do|have") || s.starts("when") {
        return;
    }
    let place = |s: &Sentence, patterns: &[&str]| patterns.iter().find_map(|pattern| s.place(pattern));
    let (Some(first), Some(now)) = (place(s, &AT_FIRST), place(s, &NOW)) else { return };
    let (one, other) = if first.start < now.start { (first, now) } else { (now, first) };
    if one.end > other.start || !only_joins(s, one.end..other.start) {
        return;
    }
    s.tokens.splice(one.start..other.end, [Token::Word("first-and-last-price".to_owned())]);
    // "a month" of a price is no group of it.
    for unit in [
        "first-and-last-price a|per|each month|week|quarter|year",
        "a|per|each month|week|quarter|year first-and-last-price",
    ] {
        let _ = s.replace(unit, |_| Ok::<_, Problem>(Some(vec![Token::Word("first-and-last-price".to_owned())])));
    }
}

/// "how much is Netflix": what it costs now, where a note is called so and no category.
pub(super) fn as_now(question: &str, vocabulary: &Vocabulary) -> Option<String> {
    let text = question.trim().trim_end_matches(['?', '.', ' ']).to_lowercase();
    let rest = ["how much is ", "how much are "].iter().find_map(|lead| text.strip_prefix(lead))?;
    let name = ["the ", "my ", "our "].iter().find_map(|article| rest.strip_prefix(article)).unwrap_or(rest);
    let called = vocabulary.notes.contains(name) && !vocabulary.names.contains_key(name);
    called.then(|| format!("{text} now"))
}

/// The price of a category of many things is that of the one it is called by: the note "rent" of "Rent & House".
pub(super) fn of_its_name(plan: &mut Plan, vocabulary: &Vocabulary) {
    let priced = matches!(plan.metric, Metric::FirstAndLast | Metric::ThenAndNow | Metric::PriceChanges(_));
    let [category] = plan.filter.categories.as_slice() else { return };
    if !priced || !plan.filter.words.is_empty() {
        return;
    }
    let parts = words_of(category);
    if parts.len() < 2 {
        return;
    }
    let mut notes = parts.into_iter().map(|word| Words::All(vec![word])).filter(|words| {
        vocabulary.notes.contains(&words.text()) && vocabulary.has_rows(words, std::slice::from_ref(category))
    });
    if let (Some(one), None) = (notes.next(), notes.next()) {
        plan.filter.words = vec![one];
    }
}

/// Whether nothing stands there but what joins the two, or a name that stands elsewhere too: "rent at first and rent now".
fn only_joins(s: &Sentence, between: Range<usize>) -> bool {
    let joins = |at: usize, token: &Token| match token {
        Token::Comma => true,
        Token::Word(word) => {
            is_one_of(word, BETWEEN)
                || s.tokens.iter().enumerate().any(|(other, token)| {
                    !between.contains(&other) && other != at && token.word() == Some(word.as_str())
                })
        }
        _ => false,
    };
    let some = !between.is_empty();
    some && s
        .tokens
        .get(between.clone())
        .unwrap_or_default()
        .iter()
        .enumerate()
        .all(|(step, token)| joins(between.start + step, token))
}

/// "so how much has it gone up": from the first to the last.
pub(super) fn gone_up(text: &str) -> bool {
    const WORDS: &str = " so and by how much has it that did the price they gone up down go risen changed since then ";
    let words: Vec<&str> = text.split_whitespace().collect();
    let moved = ["gone", "risen", "go", "changed"].iter().any(|word| words.contains(word));
    words.contains(&"much") && moved && words.iter().all(|word| is_one_of(word, WORDS))
}

/// "since when is it that much", "since when is it 52".
fn is_since_when(words: &[&str]) -> bool {
    const PRICE: &str =
        " is are was has have it been that they this so much dear high low expensive cheap the price rate costing ";
    let rest = match words {
        ["since", "when", rest @ ..] | ["so" | "and", "since", "when", rest @ ..] => rest,
        ["how", "long", rest @ ..] => rest,
        _ => return false,
    };
    let figure = |word: &&str| word.parse::<f64>().is_ok();
    let priced =
        rest.iter().any(|word| matches!(*word, "much" | "price" | "dear" | "expensive" | "rate") || figure(word));
    priced && rest.iter().all(|word| is_one_of(word, PRICE) || figure(word))
}

/// Which way a price is said to go, of what was asked before: "when did it go up".
pub(super) fn price_moves(text: &str) -> Option<Direction> {
    const WORDS: &str = " when did has it that they last time so jack jacked put raise raised hike hiked bump bumped go went gone goes up down and n how much by change changed the price rise increase drop fall what which month date dates from to was is ";
    let words: Vec<&str> = text.split_whitespace().collect();
    if is_since_when(&words) {
        return Some(Direction::Any);
    }
    let of_it = words.iter().any(|word| matches!(*word, "it" | "that" | "they")) || words.contains(&"price");
    if !of_it || !words.iter().all(|word| is_one_of(word, WORDS)) {
        return None;
    }
    words.iter().find_map(|word| match *word {
        "up" | "rise" | "increase" => Some(Direction::Up),
        "down" | "drop" | "fall" => Some(Direction::Down),
        "change" | "changed" => Some(Direction::Any),
        _ => None,
    })
}

/// "and what was it at the start": the first of them.
pub(super) fn at_first(text: &str) -> bool {
    const WORDS: &str = " and so what was were is it that back the first one i we paid pay price cost at in from very start beginning when this my our \
        list ledger record records book starts started began begins how much did do time monthly weekly yearly ever whats compared to than with vs versus then ";
    let words: Vec<&str> = text.split_whitespace().collect();
    let first = ["first", "start", "starts", "started", "beginning"].iter().any(|word| words.contains(word));
    let asks = words.contains(&"what") || words.windows(2).any(|pair| pair == ["how", "much"]);
    first && asks && words.iter().all(|word| is_one_of(word, WORDS))
}

/// "what was the price when I started and what is it now": the first of them and the last.
pub(super) fn at_first_and_now(text: &str) -> bool {
    const NOW: [&str; 6] = ["now", "today", "currently", "latest", "nowadays", "end"];
    let text = text.replace(',', " ");
    let now = text.split_whitespace().find(|word| NOW.contains(word));
    let rest = text.split_whitespace().filter(|word| !NOW.contains(word)).collect::<Vec<_>>().join(" ");
    now.is_some() && at_first(&rest)
}
