//! Follow-ups that need no reading: the same rows again, how many they are, more or fewer of them, how their price moved.

use super::Problem;
use super::dates::{half_of_month, half_of_year};
use super::leaning::{is_show_those, limit};
use super::lexicon::is_one_of;
use super::plan::{Compare, Group, Metric, Period, PeriodKind, Plan, Sort, Unit};
use super::prices::{at_first, at_first_and_now, gone_up, price_moves};
use super::remeasured::{asks_where, counts_each, days_of_it, measured_anew};
use super::versus::groupable;
use chrono::{Datelike, Months, NaiveDate};

/// "break that down for me": into what, the plan before says.
fn is_break_down(text: &str) -> bool {
    let text = ["for me", "please", "pls"].iter().fold(text, |text, end| text.trim_end_matches(end).trim_end());
    let text = ["can you", "could you", "ok", "and", "now"]
        .iter()
        .fold(text, |text, start| text.strip_prefix(start).map_or(text, str::trim_start));
    if matches!(text, "on what" | "what on" | "for what" | "what for" | "on what things" | "on what exactly") {
        return true;
    }
    let told = |rest: &str| ["it", "that", "this", "those", "them"].contains(&rest);
    let split = text.strip_prefix("break ").and_then(|rest| rest.strip_suffix(" down").or(rest.strip_suffix(" up")));
    split.or(text.strip_prefix("split ")).is_some_and(told)
}

/// "how much did they charge": of one occasion.
fn asks_cost(text: &str) -> bool {
    const COST: &str = " how what much did it that they he she i we cost charge take pay come to then the bill his her their fee \
        that day time was is ";
    let opens = ["how much did ", "what did ", "what was his ", "what was her ", "what was their "];
    opens.iter().any(|lead| text.starts_with(lead)) && text.split_whitespace().all(|word| is_one_of(word, COST))
}

/// "how much was that": of one row, which is the answer to this too.
fn is_row(text: &str) -> bool {
    let text = ["and ", "so "].iter().find_map(|lead| text.strip_prefix(lead)).unwrap_or(text);
    matches!(
        text,
        "show it"
            | "how much was that"
            | "how much was it"
            | "when was that"
            | "when was it"
            | "what was it"
            | "what was that"
            | "how much is that"
            | "how much was that one"
            | "how much were they"
            | "how much were those"
            | "for how much"
            | "how much was the bill"
            | "how much was the payment"
            | "what was the bill"
            | "what was it for"
            | "what was that for"
            | "what was it for and when"
            | "how much"
    )
}

/// "so what percent is that up or down".
fn asks_percent(text: &str) -> bool {
    const WORDS: &str = " so and what whats is was that it in as a by the percent percentage % up down or change then ";
    text.contains("percent") && text.split_whitespace().all(|word| is_one_of(word, WORDS))
}

/// "how much did I spend", "what did I buy", after one visit: its row says it.
fn asks_row(text: &str) -> bool {
    const ROW: &str =
        " so and ok how much what did i we she he spend buy get have pay there then that time day it on for was ";
    let verb = text.split_whitespace().any(|word| matches!(word, "spend" | "buy" | "get" | "have" | "pay"));
    verb && ["how much did", "what did"].iter().any(|lead| text.contains(lead))
        && text.split_whitespace().all(|word| is_one_of(word, ROW))
}

/// Whether what was answered answers this too.
fn is_again(previous: &Plan, text: &str) -> bool {
    let visit = matches!(previous.metric, Metric::LastDate | Metric::FirstDate);
    let one = matches!(previous.metric, Metric::LastDate | Metric::FirstDate | Metric::Largest | Metric::Smallest);
    (one && asks_cost(text))
        || (visit && asks_row(text))
        || ((one || previous.metric == Metric::List) && is_row(text))
        // A comparison says percent, and a change from what to what.
        || (previous.compare == Compare::Periods && asks_percent(text))
        || (matches!(previous.metric, Metric::PriceChanges(_)) && text == "from what to what")
}

/// Whether it asks of some rows, taken as one.
fn one_thing(previous: &Plan) -> bool {
    previous.compare == Compare::No && previous.group.is_none() && !previous.filter.is_everything()
}

/// The first of what was asked before.
const STARTED: [&str; 5] =
    ["when did it start", "when did that start", "when did it begin", "when did i start on it", "when did i start it"];

/// The first of it, of all days.
const FIRST_TIME: [&str; 4] = ["and the first time", "the first time", "first time", "and when was the first"];

/// The last of it, of all days.
const LAST_TIME: [&str; 9] = [
    "last time",
    "the last time",
    "when last",
    "when were we there last",
    "when were we last there",
    "when was i there last",
    "when was i last there",
    "when did we last go",
    "when did i last go",
];

/// "and the second", "whats the next biggest": behind the one that was told.
fn asks_next(text: &str) -> bool {
    const RANKED: [&str; 7] = ["biggest", "largest", "dearest", "highest", "priciest", "cheapest", "smallest"];
    const LEADS: [&str; 6] =
        ["the next ", "and the next ", "what is the next ", "whats the next ", "what's the next ", "next "];
    let bare = text.strip_suffix(" one").unwrap_or(text);
    matches!(
        bare,
        "and the second"
            | "the second"
            | "and the next"
            | "the next"
            | "next"
            | "whats the next"
            | "what's the next"
            | "what is the next"
    ) || RANKED.iter().any(|word| bare.strip_suffix(word).is_some_and(|lead| LEADS.contains(&lead)))
}

/// "the last one of those", "and the second half", "the second one".
fn one_of_them(previous: &Plan, text: &str) -> Option<Plan> {
    const LAST_OF: [&str; 14] = [
        "the last one of those",
        "last one of those",
        "the last of those",
        "the last of them",
        "and the last one",
        "and the last",
        "the last one",
        "and when was the last",
        "and the latest one",
        "and the last one, when",
        "the last one of those, when",
        "when did it stop",
        "when did that stop",
        "when did it end",
    ];
    let rows = matches!(previous.metric, Metric::List | Metric::Sum | Metric::Count | Metric::FirstDate);
    if LAST_OF.contains(&text) && rows && previous.group.is_none() && previous.compare == Compare::No {
        let (sort, limit) = (None, None);
        return Some(Plan { metric: Metric::LastDate, sort, limit, skip: 0, ..previous.clone() });
    }
    if (STARTED.contains(&text) || at_first(text)) && one_thing(previous) {
        let (sort, limit) = (None, None);
        return Some(Plan { metric: Metric::FirstDate, sort, limit, skip: 0, ..previous.clone() });
    }
    if let Some(period) = second_half(previous, text) {
        return Some(Plan { periods: vec![period], ..previous.clone() });
    }
    let since_when = text.strip_prefix("since when ").is_some_and(|rest| rest.split(' ').count() < 5);
    if (FIRST_TIME.contains(&text) || since_when) && one_thing(previous) {
        let (periods, sort, limit) = (Vec::new(), None, None);
        return Some(Plan { metric: Metric::FirstDate, periods, sort, limit, skip: 0, ..previous.clone() });
    }
    if LAST_TIME.contains(&text) {
        let (periods, group, sort, limit) = (Vec::new(), None, None, None);
        return Some(Plan { metric: Metric::LastDate, periods, group, sort, limit, ..previous.clone() });
    }
    if asks_next(text)
        && previous.compare == Compare::No
        && (matches!(previous.metric, Metric::Largest | Metric::Smallest) == previous.group.is_none())
        && previous.limit.is_none_or(|limit| limit == 1)
    {
        return Some(Plan { skip: previous.skip + 1, ..previous.clone() });
    }
    None
}

/// Follow-ups that need no reading: the same rows, how many they are, more or fewer of them.
pub(super) fn repeated(previous: &Plan, text: &str) -> Result<Option<Plan>, Problem> {
    if is_again(previous, text) {
        return Ok(Some(previous.clone()));
    }
    let one_thing = one_thing(previous);
    let priced = matches!(previous.metric, Metric::FirstDate | Metric::LastDate | Metric::List | Metric::FirstAndLast);
    if one_thing && ((priced && gone_up(text)) || at_first_and_now(text)) {
        let (periods, sort, limit) = (Vec::new(), None, None);
        return Ok(Some(Plan { metric: Metric::FirstAndLast, periods, sort, limit, skip: 0, ..previous.clone() }));
    }
    if let Some(direction) = price_moves(text).filter(|_| one_thing) {
        let limit = text.contains("last").then_some(1);
        let metric = Metric::PriceChanges(direction);
        return Ok(Some(Plan { metric, periods: Vec::new(), limit, sort: None, skip: 0, ..previous.clone() }));
    }
    if let Some(plan) = measured_anew(previous, text) {
        return Ok(Some(plan));
    }
    let sums = matches!(previous.metric, Metric::Sum | Metric::Count) && one_thing;
    if let Some(metric) = days_of_it(text).filter(|_| sums) {
        return Ok(Some(Plan { metric, sort: None, limit: None, skip: 0, ..previous.clone() }));
    }
    if is_break_down(text) || asks_where(text) {
        let named = previous.filter.categories.len() == 1 || !previous.filter.words.is_empty();
        let group = if named || asks_where(text) { Group::Merchant } else { Group::Category };
        let metric = if groupable(previous.metric) { previous.metric } else { Metric::Sum };
        let (group, sort) = (Some(group), Some(Sort::Descending));
        return Ok(Some(Plan { metric, group, sort, limit: None, skip: 0, compare: Compare::No, ..previous.clone() }));
    }
    if let Some(plan) = other_times(previous, text).or_else(|| span(previous, text).filter(|_| one_thing)) {
        return Ok(Some(plan));
    }
    if let Some(plan) = one_of_them(previous, text) {
        return Ok(Some(plan));
    }
    if is_show_those(text) || matches!(text, "show it" | "show me those") {
        return Ok(Some(Plan {
            metric: if text.contains("how many") || text.contains("how often") { Metric::Count } else { Metric::List },
            group: None,
            sort: None,
            limit: None,
            skip: 0,
            compare: Compare::No,
            ..previous.clone()
        }));
    }
    let bottom = ["and the bottom ", "the bottom ", "bottom "].iter().find_map(|lead| text.strip_prefix(lead));
    if let Some(count) = bottom.and_then(|rest| super::lexicon::number(rest).unwrap_or(rest).parse().ok())
        && previous.group.is_some()
    {
        return Ok(Some(Plan { limit: Some(count), sort: Some(Sort::Ascending), skip: 0, ..previous.clone() }));
    }
    if let Some(limit) = limit(text) {
        if previous.limit.is_none() && previous.group.is_none() {
            return Err(Problem::ask("a limit of what?"));
        }
        return Ok(Some(Plan { limit: Some(limit), skip: 0, ..previous.clone() }));
    }
    Ok(None)
}

/// "how many at each", after shops that were compared; "which ones", after days on which nothing was spent; "and the one
/// before that, how much", after the last time.
fn other_times(previous: &Plan, text: &str) -> Option<Plan> {
    const WORDS: &str = " and the one time visit before that it when was how much did cost , ";
    const WHICH: [&str; 10] = [
        "which days were those",
        "which days were they",
        "which days",
        "which ones",
        "which dates",
        "what dates",
        "list them",
        "show them",
        "what days",
        "when",
    ];
    if counts_each(text) && (previous.compare != Compare::No || previous.group.is_some()) {
        return Some(Plan { metric: Metric::Count, ..previous.clone() });
    }
    let stretch = ["stretch", "gap", "run", "streak", "spell"].iter().any(|word| text.contains(word));
    let longest = stretch && text.contains("longest") && text.split_whitespace().count() < 6;
    if longest && matches!(previous.metric, Metric::CountIdle(Unit::Day) | Metric::Idle(Unit::Day)) {
        return Some(Plan { metric: Metric::LongestGap, ..previous.clone() });
    }
    if let Metric::CountIdle(unit) = previous.metric {
        return WHICH.contains(&text).then(|| Plan { metric: Metric::Idle(unit), ..previous.clone() });
    }
    let last = previous.metric == Metric::LastDate
        || (previous.metric == Metric::List && previous.sort == Some(Sort::Newest) && previous.limit == Some(1));
    let text = text.replace(',', " ");
    let said: Vec<&str> = text.split_whitespace().collect();
    let asked = said.contains(&"before") && said.iter().all(|word| is_one_of(word, WORDS));
    let (metric, sort, limit) = (Metric::List, Some(Sort::Newest), Some(1));
    (last && asked).then(|| Plan { metric, sort, limit, skip: previous.skip + 1, ..previous.clone() })
}

/// "the biggest single thing on it": of its expenses, not of the groups that were shown.
pub(super) fn of_one(previous: &Plan, new: &Plan, fragment: &str) -> Plan {
    const SINGLE: &str = " single thing things item items expense expenses purchase purchases payment payments piece charge charges bit part when ";
    let kind = |word: &str| super::lexicon::kind(word).is_some();
    let one = fragment.split_whitespace().any(|word| is_one_of(word, SINGLE) || kind(word));
    let ranked = new.metric == Metric::List && new.limit.is_some() && new.group.is_none();
    match one && (ranked || matches!(new.metric, Metric::Largest | Metric::Smallest)) {
        true => Plan { group: None, sort: None, limit: None, skip: 0, ..previous.clone() },
        false => previous.clone(),
    }
}

/// "and Friday", after what was spent on one day: the last one of that name.
pub(super) fn weekday(fragment: &str, previous: &Plan, today: NaiveDate) -> Option<String> {
    let name = fragment.trim_start_matches("and ").trim_start_matches("on ").trim();
    let wanted = super::lexicon::weekday(name)?;
    let days = previous.periods.as_slice();
    let one = matches!(days, [period] if period.start.is_some() && period.start == period.end);
    let mut before = today.iter_days().rev().skip(1).take(7);
    before.find(|day| one && day.weekday() == wanted).map(|day| format!("on {day}"))
}

/// "and in March", after February 2025 or all of 2024: of that year.
pub(super) fn in_its_year(previous: &Plan, periods: &mut [Period]) {
    let [before] = previous.periods.as_slice() else { return };
    let unit = matches!(before.kind, PeriodKind::Calendar(Unit::Month | Unit::Quarter | Unit::Year));
    let Some(year) = before.start.filter(|_| unit).map(|start| start.year()) else { return };
    for period in periods.iter_mut().filter(|period| period.kind == PeriodKind::BareMonth) {
        let moved = |day: Option<NaiveDate>| day.and_then(|day| day.with_day(1)).and_then(|day| day.with_year(year));
        if let Some(start) = moved(period.start).filter(|start| Some(*start) < period.start) {
            let next = start.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt());
            *period = Period { start: Some(start), end: next, kind: PeriodKind::Calendar(Unit::Month) };
        }
    }
}

/// "and the second half", after the first one of a month or a year.
fn second_half(previous: &Plan, text: &str) -> Option<Period> {
    let words: Vec<&str> =
        text.split_whitespace().filter(|word| !matches!(*word, "and" | "the" | "what" | "about")).collect();
    let asked = matches!(words.as_slice(), ["second" | "2nd" | "other" | "latter", "half"]);
    let [first] = previous.periods.as_slice() else { return None };
    let start = first.start.filter(|_| asked)?;
    [half_of_month, half_of_year].into_iter().find_map(|half| (half(start, true) == *first).then(|| half(start, false)))
}

/// "how long did it take, first payment to last".
fn span(previous: &Plan, text: &str) -> Option<Plan> {
    const WORDS: &str =
        " how long did it that take took last the first payment expense one to and so all from start finish end , ";
    let spaced = text.replace(',', " ");
    const BOTH: &str =
        " when did that it they this start begin and n end finish stop was were the first last payment bill one ";
    let both = text.starts_with("when") && (text.contains(" and ") || text.contains(" n "));
    let asked = (text.contains("how long did") && spaced.split_whitespace().all(|word| is_one_of(word, WORDS)))
        || (both && spaced.split_whitespace().all(|word| is_one_of(word, BOTH)));
    let (group, sort, limit) = (None, None, None);
    asked.then(|| Plan { metric: Metric::DateSpan, group, sort, limit, skip: 0, ..previous.clone() })
}
