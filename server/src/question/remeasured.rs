//! Follow-ups that ask the same rows for another measure: "by visits", "what does that come to", "where", "how many days was it".

use super::leaning::is_show_those;
use super::lexicon::is_one_of;
use super::plan::{Compare, Group, Metric, Plan, Sort};
use super::versus::groupable;

/// "where", "at which stores": by what notes say.
pub(super) fn asks_where(text: &str) -> bool {
    let text =
        ["and ", "so ", "ok ", "in ", "at "].iter().fold(text, |text, lead| text.strip_prefix(lead).unwrap_or(text));
    text == "where"
        || ["which ", "what "]
            .iter()
            .filter_map(|lead| text.strip_prefix(lead))
            .any(|noun| matches!(noun, "stores" | "shops" | "places" | "store" | "shop" | "merchants" | "ones at"))
}

/// "when was it", "how many days was it", after a trip: the days of it.
pub(super) fn asks_days(text: &str) -> bool {
    days_of_it(text).is_some()
}

/// What is asked of the days of what was asked before: which they are, or how many.
pub(super) fn days_of_it(text: &str) -> Option<Metric> {
    const WORDS: &str =
        " so and how many days was were did we i it that there last the trip holiday go away for when stay ";
    let words: Vec<&str> = text.split_whitespace().collect();
    let of_it = words.iter().any(|word| matches!(*word, "it" | "that" | "there" | "trip" | "holiday" | "away"));
    if !of_it || !words.iter().all(|word| is_one_of(word, WORDS)) {
        return None;
    }
    let counted = words.windows(3).any(|three| three == ["how", "many", "days"]);
    let dated = matches!(words.as_slice(), ["when", ..] | ["and" | "so", "when", ..]) && !words.contains(&"last");
    match (counted, dated) {
        (true, _) => Some(Metric::CountDistinct(Group::Day)),
        (false, true) => Some(Metric::DateSpan),
        _ => None,
    }
}

/// "list them, dearest first".
fn sorted_rows(text: &str) -> Option<Sort> {
    let (shown, order) = text.split_once(',')?;
    let order = order.trim().strip_suffix(" first")?;
    is_show_those(shown.trim()).then_some(())?;
    match order {
        "dearest" | "biggest" | "largest" | "highest" | "most expensive" | "priciest" => Some(Sort::Descending),
        "cheapest" | "smallest" | "lowest" | "least expensive" => Some(Sort::Ascending),
        "newest" | "latest" => Some(Sort::Newest),
        _ => None,
    }
}

/// "now by # of visits": of the same groups.
fn by_count(text: &str) -> bool {
    let words: Vec<&str> =
        text.split_whitespace().filter(|word| !matches!(*word, "and" | "now" | "ok" | "the")).collect();
    matches!(
        words.as_slice(),
        ["by", "number" | "no" | "count" | "#", "of", "visits" | "times" | "orders" | "trips" | "purchases"]
            | ["by", "visits" | "count" | "times" | "number" | "frequency"]
    )
}

/// "now by dollars": of the same groups.
fn by_money(text: &str) -> bool {
    const MONEY: &str = " dollars dollar euros euro pounds pound rupees rupee francs money amount amounts spend spending spent cost value ";
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|word| !matches!(*word, "and" | "now" | "ok" | "the" | "total" | "of" | "instead"))
        .collect();
    matches!(words.as_slice(), ["by", what] if is_one_of(what, MONEY))
        || matches!(words.as_slice(), ["by", "how", "much", ..] | ["by", "amount" | "money", "spent"])
}

/// "what does that come to", "so how much was that altogether": the sum of what was counted or listed.
fn asks_sum(previous: &Plan, text: &str) -> bool {
    const WORDS: &str = " so and ok now then what whats what's how much does do did is was were has have it that they it's those these all this come \
        comes came to cost costs costed set us me back in total altogether overall together sum add adds up far we i pay paid spend spent on \
        for them ";
    const SUM: &str = " come comes came total altogether overall together sum add adds ";
    if !text.split_whitespace().all(|word| is_one_of(word, WORDS)) {
        return false;
    }
    let told = text.split_whitespace().any(|word| is_one_of(word, SUM));
    let opens = ["so ", "and ", "ok "].iter().find_map(|lead| text.strip_prefix(lead)).unwrap_or(text);
    let counted = matches!(previous.metric, Metric::Count | Metric::List) && previous.limit != Some(1);
    let much = opens.starts_with("how much") && previous.metric == Metric::Count;
    let one = matches!(previous.metric, Metric::FirstDate | Metric::LastDate | Metric::DateSpan | Metric::DaysSince);
    let whole = ["altogether", "overall", "in total"].iter().any(|word| text.contains(word));
    (counted && (told || much)) || (one && whole)
}

/// "how many stops at each", after two shops were compared.
pub(super) fn counts_each(text: &str) -> bool {
    const WORDS: &str = " and how many number no of times visits orders trips shops stops bills payments at for from in to each was were that it there did do i we go went visit ";
    text.contains("each") && text.replace('.', " ").split_whitespace().all(|word| is_one_of(word, WORDS))
}

/// "now by visits", "by dollars", "what does that come to", "list them, dearest first": the same rows by another measure.
pub(super) fn measured_anew(previous: &Plan, text: &str) -> Option<Plan> {
    let plain = previous.compare == Compare::No;
    let grouped = previous.group.is_some() && plain;
    let largest = Some(Sort::Descending);
    if grouped && by_count(text) {
        return Some(Plan { metric: Metric::Count, sort: largest, skip: 0, ..previous.clone() });
    }
    if grouped && by_money(text) && groupable(previous.metric) {
        return Some(Plan { metric: Metric::Sum, sort: largest, skip: 0, ..previous.clone() });
    }
    if plain && previous.group.is_none() && asks_sum(previous, text) {
        // Of a list that was cut, the sum of what was listed.
        let (sort, limit) = if previous.is_cut() { (previous.sort, previous.limit) } else { (None, None) };
        return Some(Plan { metric: Metric::Sum, sort, limit, skip: 0, ..previous.clone() });
    }
    let sort = sorted_rows(text).filter(|_| plain)?;
    Some(Plan { metric: Metric::List, group: None, sort: Some(sort), limit: None, skip: 0, ..previous.clone() })
}
