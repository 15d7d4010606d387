//! What something cost at first and what it costs now, however the two are said.

use super::Problem;
use super::lexicon::is_one_of;
use super::plan::{Metric, Plan, Words};
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
