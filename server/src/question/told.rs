//! What an answer named: "break that month down", after the dearest month, is of the month that came out; "how often did I go
//! there", after the shop with the most, is of that shop. No plan knows what came out, so the plan before is run again.

use super::dates::{first_of, unit_from, year_of};
use super::leaning::says_whole;
use super::lexicon::is_one_of;
use super::plan::{Compare, Filter, Group, Metric, Period, Plan, Unit, Words};
use super::pronouns::words;
use super::vocabulary::words_of;
use crate::domain::ResultTable;
use chrono::{Datelike, NaiveDate};

/// What a plan comes to, if it can be run.
pub type Answers<'a> = &'a dyn Fn(&Plan) -> Option<ResultTable>;

/// The plan of what the answer to `previous` named, and the question without the words that point at it; `None` if it points
/// at nothing of the kind.
pub(super) fn resolve(previous: &Plan, question: &str, answers: Answers<'_>) -> Option<(Plan, String)> {
    let text = question.trim().to_lowercase();
    let text = text.trim_end_matches(['?', '.', '!', ' ']);
    if says_without(text) {
        return None;
    }
    match previous.group {
        Some(group) if previous.limit == Some(1) && previous.compare == Compare::No => match group.unit() {
            Some(unit) => of_span(previous, unit, text, answers),
            None => of_name(previous, group, text, answers),
        },
        None if is_of_one_row(previous) => of_day(previous, text, answers),
        _ => None,
    }
}

/// "without rent": what was the largest is asked anew.
fn says_without(text: &str) -> bool {
    const OUT: &str = " without w/o excluding except minus leaving drop ";
    text.split_whitespace().any(|word| is_one_of(word, OUT)) || text.contains("leave out") || text.contains("take out")
}

/// Whether one row may come out, with its day.
fn is_of_one_row(plan: &Plan) -> bool {
    let single = matches!(
        plan.metric,
        Metric::LastDate | Metric::FirstDate | Metric::DaysSince | Metric::Largest | Metric::Smallest | Metric::List
    );
    plan.compare == Compare::No && single
}

/// The one row that came out.
fn row(table: &ResultTable) -> Option<&[String]> {
    match table.rows.as_slice() {
        [one] => Some(one),
        _ => None,
    }
}

/// The first day that a unit's label stands for: `2026-06`, `2026-Q2`, `2026`, or that day itself.
fn first_day(unit: Unit, label: &str) -> Option<NaiveDate> {
    let day = |text: &str| text.parse::<NaiveDate>().ok();
    match unit {
        Unit::Day | Unit::Week | Unit::Fortnight => day(label),
        Unit::Month => day(&format!("{label}-01")),
        Unit::Quarter => {
            let (year, quarter) = label.split_once("-Q")?;
            NaiveDate::from_ymd_opt(year.parse().ok()?, (quarter.parse::<u32>().ok()?.checked_sub(1)?) * 3 + 1, 1)
        }
        Unit::Year => day(&format!("{label}-01-01")),
    }
}

/// A span in the words of a question.
fn in_words(period: Period, unit: Unit) -> Option<String> {
    let (first, last) = period.start.zip(period.end)?;
    Some(match unit {
        Unit::Day => format!("on {first}"),
        Unit::Month => format!("in {}", first.format("%B %Y")).to_lowercase(),
        Unit::Year => format!("in {}", first.year()),
        Unit::Week | Unit::Fortnight | Unit::Quarter => format!("from {first} to {last}"),
    })
}

/// A question without the words for days that an answer named; those that stand for a thing become "it".
fn without_days(text: &str, unit: Unit, ranked: bool) -> Option<String> {
    const BEFORE: [&str; 7] = ["in ", "on ", "during ", "for ", "of ", "from ", "over "];
    let padded = format!(" {text} ");
    for lead in ["that same", "the same", "that", "this same"] {
        let named = format!(" {lead} {} ", unit.name());
        let Some((head, rest)) = padded.split_once(&named) else { continue };
        let verb = ["break", "split"].iter().any(|verb| head.ends_with(verb));
        let head = BEFORE.iter().find_map(|before| format!("{head} ").strip_suffix(before).map(str::to_owned));
        let head = head.unwrap_or_else(|| padded.split_once(&named).map_or("", |(head, _)| head).to_owned());
        let thing = if verb { "it " } else { "" };
        return Some(format!("{} {thing}{}", head.trim(), rest.trim()).trim().to_owned());
    }
    // "the three biggest in it", "what did I buy then": of a month that came out, and of no row.
    let inside =
        if unit == Unit::Day { [" on it ", " then ", " on that "] } else { [" in it ", " then ", " in there "] };
    let ends = ranked.then(|| inside.iter().find_map(|end| padded.strip_suffix(end))).flatten()?;
    (!ends.trim().is_empty()).then(|| ends.trim().to_owned())
}

/// "list them": what the highest or the lowest is made of.
fn asks_rows(text: &str) -> bool {
    let text = ["and ", "so ", "ok ", "now "].iter().find_map(|lead| text.strip_prefix(lead)).unwrap_or(text);
    matches!(
        text,
        "list them"
            | "show them"
            | "show me them"
            | "show me those"
            | "show those"
            | "list those"
            | "list it"
            | "show it"
            | "show me"
    )
}

/// Of the month, week, … that came out as the highest or the lowest.
fn of_span(previous: &Plan, unit: Unit, text: &str, answers: Answers<'_>) -> Option<(Plan, String)> {
    let rest = if asks_rows(text) { "list it".to_owned() } else { without_days(text, unit, true)? };
    let table = answers(previous)?;
    let period = unit_from(first_day(unit, row(&table)?.first()?)?, unit);
    let plan = Plan { filter: previous.filter.clone(), periods: vec![period], ..Plan::default() };
    Some((plan, with_days(&rest, period, unit)?))
}

/// A question with the days that were pointed at; what leans on "it" leans on the plan.
fn with_days(rest: &str, period: Period, unit: Unit) -> Option<String> {
    let rest = if matches!(rest, "list" | "show" | "show me") { "list all expenses" } else { rest };
    // A single one is no shop but what was bought there.
    let rest = rest.replace("single shop", "single expense");
    let rest = rest.as_str();
    match words(rest).iter().any(|word| word == "it") {
        true => Some(rest.to_owned()),
        false => Some(format!("{rest} {}", in_words(period, unit)?)),
    }
}

/// Who names nothing asks of what was asked before: "what did I buy then", after the month with the most eating out.
pub(super) fn of_the_same(read: &mut Plan, told: &Plan, question: &str) {
    if !says_whole(question) && read.filter.names() == 0 && told.filter.names() > 0 {
        (read.filter.categories, read.filter.words) = (told.filter.categories.clone(), told.filter.words.clone());
        read.filter.either = told.filter.either;
    }
}

/// Of the day of the one row that came out, whatever was bought; "what else" leaves that row out.
fn of_day(previous: &Plan, text: &str, answers: Answers<'_>) -> Option<(Plan, String)> {
    let units = [Unit::Day, Unit::Week, Unit::Month, Unit::Year];
    let (unit, rest) = units.into_iter().find_map(|unit| Some((unit, without_days(text, unit, false)?)))?;
    let table = answers(previous)?;
    let cells = row(&table)?;
    let cell = |name: &str| cells.get(table.columns.iter().position(|column| column == name)?);
    let day: NaiveDate = cell("date")?.parse().ok()?;
    let first = match unit {
        Unit::Month => first_of(day),
        Unit::Year => year_of(day),
        Unit::Week => day.week(chrono::Weekday::Mon).first_day(),
        _ => day,
    };
    let period = unit_from(first, unit);
    let else_ = words(&rest).iter().any(|word| word == "else");
    let rest = rest.replace(" else", "");
    let without_words = match cell("notes").filter(|notes| else_ && !notes.is_empty()) {
        Some(notes) => vec![Words::All(words_of(notes))],
        None => Vec::new(),
    };
    let filter = Filter { without_words, ..Filter::default() };
    let text = if else_ { rest } else { with_days(&rest, period, unit)? };
    Some((Plan { filter, periods: vec![period], ..Plan::default() }, text))
}

/// Whether a question points at the shop, thing or category that came out.
fn points_at_name(text: &str, group: Group) -> bool {
    const NOUNS: &str = " shop store place category merchant one thing restaurant item ";
    let words = words(text);
    let noun = words.windows(2).any(|pair| matches!(pair, [that, noun] if that == "that" && is_one_of(noun, NOUNS)));
    let place = group != Group::Category && words.iter().any(|word| word == "there" || word == "them");
    let it =
        words.windows(2).any(|pair| matches!(pair, [before, it] if it == "it" && is_one_of(before, " on for at ")));
    let counted = ["how many expenses was that", "how many times was that", "how many was that", "how many is that"];
    // "in which month": of the groups it would be another question.
    let split = ["split it", "break it", "show it by"].iter().any(|lead| text.starts_with(lead));
    let more = matches!(words.first().map(String::as_str), Some("is" | "was"))
        && matches!(words.get(1).map(String::as_str), Some("it" | "that"))
        && words.get(2).is_some_and(|word| is_one_of(word, " more less higher lower dearer cheaper up down "));
    noun || place || it || split || asks_rows(text) || more || (group == Group::Category && counted.contains(&text))
}

/// Of the category, shop or note that came out as the highest or the lowest.
fn of_name(previous: &Plan, group: Group, text: &str, answers: Answers<'_>) -> Option<(Plan, String)> {
    if !matches!(group, Group::Category | Group::Merchant | Group::Note) || !points_at_name(text, group) {
        return None;
    }
    let table = answers(previous)?;
    let name = row(&table)?.first().filter(|name| !name.is_empty())?;
    let mut filter = previous.filter.clone();
    match group {
        Group::Category => filter.categories = vec![name.clone()],
        _ => filter.words = vec![Words::All(words_of(name))],
    }
    let plan = Plan { filter, periods: previous.periods.clone(), ..Plan::default() };
    Some((plan, text.to_owned()))
}
