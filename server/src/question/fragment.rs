//! What a follow-up says, in words that stand alone: pronouns, "there", "a visit" and "in the same month" mean the plan before.

use super::again;
use super::dates::{MOST_BACK, short_year};
use super::leaning::{COUNTED, VISITS};
use super::lexicon::{self, is_one_of};
use super::plan::{Group, Metric, Period, PeriodKind, Plan, Unit};
use super::pronouns::drop_pronouns;
use chrono::{Datelike, NaiveDate};

/// "how much was the bill then": then, or there, is what was asked before.
pub(super) fn without_place(text: &str) -> &str {
    let cut = [" then", " there", " that time"].iter().find_map(|end| text.strip_suffix(end));
    cut.filter(|text| text.ends_with(" bill")).unwrap_or(text)
}

/// "the same in 2025", "a year ago", after a month: the same days of that year.
pub(super) fn same_in(text: &str, previous: &Plan) -> Option<String> {
    const ASIDE: [&str; 7] = ["and ", "what about ", "how about ", "what was it ", "how much was it ", "the ", "same "];
    const AGO: [&str; 5] = ["a year ago", "one year ago", "1 year ago", "12 months ago", "twelve months ago"];
    let [Period { start: Some(start), end: Some(end), kind }] = previous.periods.as_slice() else { return None };
    // What has run for most of a year is set beside all of another.
    if *kind == PeriodKind::Calendar(Unit::Year) || (*end - *start).num_days() > 100 {
        return None;
    }
    let bare = ASIDE.iter().fold(text, |text, lead| text.strip_prefix(lead).unwrap_or(text));
    let said = text.contains("same ").then(|| bare.trim_start_matches("in ").trim_start_matches("for "));
    let year = said.and_then(|year| year.parse::<i32>().ok()).filter(|year| (1900..2200).contains(year));
    let year = year.or_else(|| AGO.contains(&bare).then(|| start.year() - 1))?;
    let (from, to) = (start.with_year(year)?, end.with_year(year + end.year() - start.year())?);
    Some(format!("from {from} to {to}"))
}

/// "same for last year", after a question that stood alone and was of a part of this year: that question, of last year. So a
/// feast is on its own day of each.
pub(super) fn of_last_year(text: &str, said: &str, previous: &Plan) -> Option<String> {
    const ASKED: [&str; 6] = [
        "same for last year",
        "the same for last year",
        "same last year",
        "and last year",
        "and for last year",
        "what about last year",
    ];
    let part = matches!(previous.periods.as_slice(), [period] if period.kind != PeriodKind::Calendar(Unit::Year));
    let text = text.trim().to_lowercase();
    let asked = ASKED.contains(&text.trim_end_matches(['?', '.', '!']));
    let said = said.to_lowercase();
    (asked && part && said.matches("this year").count() == 1).then(|| said.replace("this year", "last year"))
}

/// "same without the hearing aids": without them.
pub(super) fn without_same(text: &str) -> &str {
    let plain = text.strip_prefix("the ").filter(|rest| rest.starts_with("same ")).unwrap_or(text);
    let rest = ["same thing ", "same but ", "same again ", "same "].iter().find_map(|lead| plain.strip_prefix(lead));
    rest.filter(|rest| rest.starts_with("without ") || rest.starts_with("excluding ")).unwrap_or(text)
}

/// "what's that per trip": the average, whatever a category is called.
fn of_each_visit(text: &str) -> String {
    let text = text.trim_end().trim_end_matches(" roughly").trim_end_matches(" with date").trim_end_matches(" itself");
    let averaged = text.contains("average") || text.contains("avg");
    let ends = || ["per", "each", "every", "a"].iter().flat_map(|each| VISITS.map(|noun| format!("{each} {noun}")));
    // "avg per run this year"
    if let Some(inside) = ends().map(|each| format!(" {each} ")).find(|each| averaged && text.contains(each.as_str())) {
        return text.replacen(&inside, " ", 1);
    }
    let asks = |rest: &str| {
        const ASKED: &str = " what whats what's is was so and how much did do does i we pay paid cost it me us each come comes to that ";
        rest.split_whitespace().all(|word| is_one_of(word, ASKED))
    };
    match ends().find_map(|end| text.strip_suffix(end.as_str())) {
        Some(rest) if averaged => rest.trim_end().to_owned(),
        Some(rest) if asks(rest) => "average".to_owned(),
        _ => {
            // "whats that per week": one figure, and not each of them.
            let units = ["day", "week", "month", "year"];
            let per = units.iter().find_map(|unit| {
                let lead = ["per ", "a ", "each ", "every "].iter().find_map(|each| {
                    text.strip_suffix(unit).and_then(|rest| rest.strip_suffix(each)).map(str::trim_end)
                })?;
                (!lead.is_empty() && lead.starts_with(['w', 'h', 's']) && asks(lead)).then_some(unit)
            });
            per.map_or_else(|| text.to_owned(), |unit| format!("average per {unit}"))
        }
    }
}

/// "and 24", after "in 25": the year.
fn year_in_full(fragment: &str, previous: &Plan, today: NaiveDate) -> String {
    let digits = fragment.trim_start_matches("and ").trim();
    let years = previous.periods.iter().any(|period| period.kind == PeriodKind::Calendar(Unit::Year));
    match short_year(digits, today, MOST_BACK).filter(|_| years) {
        Some(year) => format!("in {year}"),
        None => fragment.to_owned(),
    }
}

/// "eating out in the same month": the days before stay; "the same quarter in 2025", "the December before that", "a week":
/// what they mean beside the plan before.
fn without_days(fragment: &str, previous: &Plan) -> String {
    const SAME: [&str; 7] = [
        " in that same month",
        " in the same month",
        " in the same period",
        " in the same year",
        " in the same week",
        " in that month",
        " in that year",
    ];
    if let Some(rest) = SAME.iter().find_map(|end| fragment.strip_suffix(end)) {
        return rest.to_owned();
    }
    if let Metric::AveragePer(_) = previous.metric
        && matches!(fragment, "a day" | "a week" | "a month" | "a year")
    {
        return fragment.replacen("a ", "per ", 1);
    }
    if previous.group == Some(Group::Weekday) {
        return fragment.replace("which day", "which weekday").replace("what day", "which weekday");
    }
    if let Some(days) = days_before(fragment, previous) {
        return days;
    }
    let before = fragment.strip_suffix(" before that").or(fragment.strip_suffix(" before"));
    let named = before.map(|name| name.strip_prefix("the ").unwrap_or(name));
    if named.is_some_and(|name| lexicon::month(name).is_some() || lexicon::SEASONS.contains(&name)) {
        return "the year before".to_owned();
    }
    let same = fragment.strip_prefix("the same ").or(fragment.strip_prefix("same "));
    if let (Some((_, year)), [Period { start: Some(start), end: Some(end), .. }]) =
        (same.and_then(|same| same.split_once(" in ").or(same.split_once(" of "))), previous.periods.as_slice())
        && let Ok(year) = year.parse::<i32>()
        && let (Some(from), Some(to)) = (start.with_year(year), end.with_year(year + end.year() - start.year()))
    {
        return format!("from {from} to {to}");
    }
    fragment.to_owned()
}

/// "the 30 days before", after days that are named: so many just before them.
fn days_before(fragment: &str, previous: &Plan) -> Option<String> {
    let named = fragment.strip_suffix(" before that").or(fragment.strip_suffix(" before"))?;
    let named = named.strip_prefix("the ").unwrap_or(named);
    let (count, unit) = named.split_once(' ')?;
    let days = match unit {
        "day" | "days" => 1,
        "week" | "weeks" => 7,
        _ => return None,
    };
    let days = count.parse::<u64>().ok()?.checked_mul(days)?;
    let [Period { start: Some(start), .. }] = previous.periods.as_slice() else { return None };
    let from = start.checked_sub_days(chrono::Days::new(days))?;
    Some(format!("from {from} to {}", start.pred_opt()?))
}

/// What a follow-up asks, without the pronouns for what was asked before.
pub(super) fn in_plain_words(whole: &str, previous: &Plan, today: NaiveDate) -> String {
    if let Some(unit) = ["a day", "a week", "a month", "a year"].iter().find(|each| **each == whole) {
        return unit.replacen("a ", "average per ", 1);
    }
    if matches!(whole, "month before" | "week before" | "year before" | "quarter before" | "day before") {
        return format!("the {whole}");
    }
    let whole = without_days(whole, previous);
    let whole = whole.as_str();
    // "how many visits that month", "weekends only": of what is being talked about.
    let fragment = [" that same month", " that same year", " that month", " that year", " that week", " only"]
        .iter()
        .find_map(|end| whole.strip_suffix(end));
    let fragment = fragment.unwrap_or(whole);
    if matches!(whole, "the least" | "least" | "the lowest" | "the cheapest") && previous.group.is_some() {
        return "the lowest".to_owned();
    }
    if let Some(day) = again::weekday(fragment, previous, today) {
        return day;
    }
    // "the average bill there": one of its expenses, whatever a category is called.
    let plain = |rank: &&&str| fragment.contains(&format!("{rank} bill"));
    let ranked = ["biggest", "largest", "dearest", "highest", "cheapest", "smallest", "lowest", "average"];
    let one = ranked.iter().find(plain).map(|rank| fragment.replacen(&format!("{rank} bill"), rank, 1));
    let one = one.filter(|_| !previous.filter.is_everything());
    let fragment = one.as_deref().unwrap_or(fragment);
    let bare = if previous.filter.is_everything() { fragment } else { fragment.trim_end_matches(" bill") };
    // "what is the worst one": of the groups the highest.
    let worst = bare.replace("the worst", if previous.group.is_some() { "the highest" } else { "the biggest" });
    let worst = worst.strip_prefix("worst ").map_or_else(|| worst.clone(), |rest| format!("highest {rest}"));
    let plain = of_each_visit(&drop_pronouns(&year_in_full(&worst, previous, today)));
    // "and the Tessin one?"
    let plain = [" one", " ones", " bits", " bit", " stuff"]
        .iter()
        .find_map(|end| plain.strip_suffix(end))
        .unwrap_or(&plain)
        .replace(" one and ", " and ");
    // "how many of those were over 50": of the rows before.
    let rest = plain.strip_prefix("how many ");
    let counted =
        rest.filter(|rest| rest.split(' ').next().is_some_and(|word| super::lexicon::is_one_of(word, COUNTED)));
    let counted =
        counted.map(|rest| ["were ", "are ", "cost "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest));
    counted.map_or_else(|| plain.clone(), |rest| format!("how often {rest}"))
}

/// A follow-up without the words that it opens with: "and what about", "split it".
pub(super) fn strip_openings(text: &str) -> String {
    let mut rest = text.to_owned();
    loop {
        let cut = [
            "and",
            "what about",
            "how about",
            "what bout",
            "how bout",
            "ok",
            "now",
            "none",
            "any",
            "but",
            "also",
            "instead",
            "then",
            "only",
            "just",
            "or",
            "the same for",
            "same for",
            "the same sum for",
            "the same thing for",
            "same thing for",
            "the same thing",
            "same thing",
            "the same in",
            "same in",
            "the same but",
            "same but",
            "break it down",
            "break that down",
            "split it",
            "split that",
            "show me only",
            "show me just",
            "show only",
            "list only",
            "show it",
            "show that",
            "group it",
            "compare that",
            "split",
            "break",
            "give breakup",
            "give break up",
            ",",
        ]
        .iter()
        .find_map(|opening| rest.strip_prefix(opening).filter(|rest| rest.is_empty() || rest.starts_with([' ', ','])))
        // "any month without it" asks for months.
        .filter(|cut| {
            !(rest.starts_with("any ")
                && cut.split_whitespace().next().is_some_and(|word| lexicon::unit(word).is_some()))
        });
        match cut {
            Some(cut) => rest = cut.trim().to_owned(),
            None => return rest,
        }
    }
}
