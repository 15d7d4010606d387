//! What is set against what: growth from one period to another, periods, names.

use super::Problem;
use super::dates;
use super::grammar::Draft;
use super::lexicon;
use super::plan::{Compare, Group, Metric, Period, PeriodKind, Sort, Unit};
use super::sentence::{Sentence, Token};
use chrono::{Datelike, NaiveDate};

/// "by what percent did X grow from A to B", "how much did X go up", "X up on last year".
pub(super) fn growth(draft: &mut Draft) -> bool {
    let s = &mut draft.s;
    // Of one period alone nothing grows: the words stay and stop the parse.
    if draft.plan.periods.len() < 2 || draft.metric.is_some() {
        return false;
    }
    let found = s.eat_any(&[
        "by? what|how|which many|much? percent|percentage|% is|are|was|were|did|has|have|do?",
        "grow|grew|grown|growth|increase|increased|rise|rose|risen|decrease|decreased|fall|fell|fallen|drop|dropped|shrink|shrunk|change|changed",
        "go|goes|gone|went up|down",
        "dearer|pricier|costlier|cheaper|higher|lower",
        "up|down on|from|against|over|by|how",
    ]);
    if found.is_none() {
        return false;
    }
    if let Some(c) = s.eat_any(&["in|on? which|what <group>"]) {
        draft.plan.group = super::measure::group(&c, 0);
        let least = s.has("least|smallest|lowest");
        (draft.plan.sort, draft.plan.limit) = (Some(if least { Sort::Ascending } else { Sort::Descending }), Some(1));
    }
    while s
        .eat_any(&[
            "by? what|how|which many|much? percent|percentage|%",
            "grow|grew|grown|growth|increase|increased|rise|rose|risen|decrease|decreased|fall|fell|fallen|drop|dropped|change|changed",
            "go|goes|gone|went? up|down",
            "dearer|pricier|costlier|cheaper|higher|lower|more|less|bigger",
            "many|much percent|percentage|%",
            "compared|relative to|with|against?",
            "than|against|versus|vs|over|on|from|to|between it|in|was|were|that|is? <p>",
            "the? most|least in|by?",
        ])
        .map(|c| s.tokens.extend(c.into_iter().flatten().filter(|token| matches!(token, Token::Period(_)))))
        .is_some()
    {}
    true
}

/// Periods or names that are set against each other.
pub(super) fn compare(draft: &mut Draft) {
    let listed = draft.wanted_names() >= 2;
    let s = &mut draft.s;
    if draft.plan.group.is_some() && draft.plan.limit.is_some() {
        let _ = s.eat("rank|ranking of|my?");
    }
    let ranked = s.has("rank|ranking");
    let mut asked = s
        .eat_any(&[
            "compare|compared|comparing|comparison|contrast|rank|ranking of|between|to|with|my?",
            "what is|was? the difference|change between|in|from?",
            "difference between|in?",
            "versus|vs|against",
        ])
        .is_some();
    if asked {
        let _ = s.eat("how much more|less|dearer|cheaper|higher|lower");
    }
    while asked && s.eat_any(&["compared to|with?", "between|versus|vs|against", "difference"]).is_some() {}
    asked |= more_or_less(s);
    if listed && !asked && more_often(s) {
        (draft.metric, asked) = (Some(Metric::Count), true);
    }
    let apart = !asked && listed && draft.plan.group.is_none() && draft.plan.periods.len() < 2;
    let asked = asked
        || (apart
            && s.eat_any(&[
                "totals|figures|amounts for|of|on both|each",
                "for|of|in? each",
                "separately|respectively|individually",
            ])
            .is_some());
    if !asked {
        return;
    }
    let _ = draft.s.eat_any(&["for|of|in? each", "separately|respectively"]);
    if draft.plan.filter.weekdays.len() >= 2 && draft.wanted_names() < 2 && draft.plan.periods.len() < 2 {
        // "on Fridays vs Saturdays"
        draft.plan.group = Some(Group::Weekday);
        return;
    }
    if ranked {
        draft.plan.sort = Some(Sort::Descending);
    }
    if ranked && draft.wanted_names() == 1 && draft.plan.periods.len() < 2 {
        // "rank my subscriptions": what is called so, the dearest first.
        (draft.plan.group, draft.plan.sort) = (draft.plan.group.or(Some(Group::Merchant)), Some(Sort::Descending));
        return;
    }
    draft.plan.compare = if draft.plan.periods.len() >= 2 { Compare::Periods } else { Compare::Names };
    if draft.plan.compare == Compare::Names && draft.wanted_names() < 2 && draft.plan.periods.len() == 1 {
        against_the_one_before(draft);
    }
}

/// "did I spend more in May or June", "is Rewe dearer than Lidl".
fn more_or_less(s: &mut Sentence) -> bool {
    let _ = s.replace("<p> or|than in|on|during <p>", |c| {
        let or = Token::Word("or".to_owned());
        let mut periods = c.iter().flatten().cloned();
        Ok::<_, Problem>(periods.next().zip(periods.next()).map(|(one, other)| vec![one, or, other]))
    });
    let more = s.has("<p> or|than|, <p>") || s.has("<e> or|than|, at|on|in|for|with? the? <e>") || s.has("than");
    if more
        && s.eat_any(&[
            "did|do|have i|we spend|spent more|less",
            "much|any? more|less|higher|lower|fewer|bigger money|spending?",
            "go|gone|went up|down",
        ])
        .is_some()
    {
        let _ = s.eat("than in|on|at|for?");
        return true;
    }
    false
}

/// "where was I more often, at Lidl or Rewe".
fn more_often(s: &mut Sentence) -> bool {
    let asked = s.eat("more often|frequently|times").is_some();
    if asked {
        let _ = s.eat_any(&[
            "which did|do|have|of i|we? been|go|gone? to?",
            "where was|were|did|do|have i|we? been|go|gone|shop?",
        ]);
    }
    asked
}

/// A change is measured from the earlier period to the later one.
pub(super) fn newest_first(draft: &mut Draft) {
    draft.plan.compare = Compare::Periods;
    draft.plan.periods.sort_by_key(|period| std::cmp::Reverse(period.start));
    if draft.plan.group.is_some() && draft.plan.sort.is_none() {
        draft.plan.sort = Some(Sort::Descending);
    }
}

/// "compare this month": with the one before.
fn against_the_one_before(draft: &mut Draft) {
    let Some(period) = draft.plan.periods.first().copied() else { return };
    let today = draft.context.today;
    let is_last = period.end.and_then(|end| end.succ_opt()).filter(|start| *start <= today);
    if let (Some(start), PeriodKind::Calendar(unit)) = (is_last, period.kind)
        && period.start.is_some_and(|first| today - start < start - first)
    {
        let now = Period { start: Some(start), end: Some(today), kind: PeriodKind::Range };
        draft.plan.periods.insert(0, now);
        draft.plan.compare = Compare::Periods;
        draft.assumptions.push(format!("compared with this {} so far", unit.name()));
        return;
    }
    if let Ok(earlier) = super::dates::earlier(period, PeriodKind::Before, draft.context.today) {
        draft.plan.periods.push(earlier);
        draft.plan.compare = Compare::Periods;
        draft.assumptions.push("compared with the period before".to_owned());
    }
}

/// "q1 vs q2 this year": the year holds both; "summer 2025 (June to August) vs summer 2026" names one twice.
///
/// # Errors
/// If of more than two that are left one lies within another.
fn only_two(periods: &mut Vec<Period>) -> Result<(), Problem> {
    periods.dedup_by_key(|period| (period.start, period.end));
    let within = |a: &Period, b: &Period| a != b && a.start >= b.start && a.end <= b.end;
    let all = periods.clone();
    periods.retain(|period| {
        let year = period.kind == PeriodKind::Calendar(Unit::Year);
        !(year && all.len() > 2 && all.iter().filter(|other| within(other, period)).count() + 1 == all.len())
    });
    let clash = periods.len() > 2 && periods.iter().any(|a| periods.iter().any(|b| within(a, b)));
    if clash { Err(Problem::ask("which of these periods are compared? name two")) } else { Ok(()) }
}

/// # Errors
/// If both periods are the same days.
fn not_twice(periods: &[Period]) -> Result<(), Problem> {
    match periods {
        [a, b] if (a.start, a.end) == (b.start, b.end) => {
            Err(Problem::ask("these are the same days twice: name two periods"))
        }
        _ => Ok(()),
    }
}

/// "the first quarter this year compared to last year", "June to August this year and last year": the same part of each.
///
/// Says whether it was so.
///
/// # Errors
/// If whole years stand beside a part of another.
fn of_each_year(periods: &mut Vec<Period>, today: NaiveDate) -> Result<bool, Problem> {
    let year = |period: &Period| period.start.map(|day| day.year());
    let is_year = |period: &&Period| period.kind == PeriodKind::Calendar(Unit::Year);
    let (years, parts): (Vec<Period>, Vec<Period>) = periods.iter().partition(is_year);
    let [part] = parts.as_slice() else { return Ok(false) };
    let of = year(part);
    let others: Vec<i32> = years.iter().filter_map(year).filter(|other| Some(*other) != of).collect();
    // Beside the one year that is not its own only "last year" is short for a part of it.
    let short = of == Some(today.year()) && others == [today.year() - 1];
    if !is_part_of_year(part, today) || others.is_empty() {
        return Ok(false);
    }
    if others.len() == years.len() && !short {
        return Err(Problem::ask("a month or the whole year? name it with each of the years"));
    }
    let mut same = vec![*part];
    for other in others {
        let mut moved = *part;
        while year(&moved).is_some_and(|year| year > other) {
            moved = dates::earlier(moved, PeriodKind::Earlier(Unit::Year), today)?;
        }
        if year(&moved) != Some(other) {
            return Ok(false);
        }
        same.push(moved);
    }
    *periods = same;
    Ok(true)
}

/// Whether a period is months of one year: a month, a quarter, "June to August".
fn is_part_of_year(period: &Period, today: NaiveDate) -> bool {
    let (Some(start), Some(end)) = (period.start, period.end) else { return false };
    let months = start.day() == 1 && end.succ_opt().is_some_and(|next| next.day() == 1) && end != today;
    match period.kind {
        PeriodKind::Calendar(Unit::Month | Unit::Quarter) | PeriodKind::BareMonth => true,
        PeriodKind::Range => months && start.year() == end.year(),
        _ => false,
    }
}

/// Whether these are two whole years, or the same days of two.
fn are_of_two_years(a: &Period, b: &Period) -> bool {
    let year = |period: &Period| period.kind == PeriodKind::Calendar(Unit::Year);
    let days = |period: &Period| {
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| (day.month(), day.day()));
        (day(period.start), day(period.end))
    };
    (year(a) && year(b)) || (days(a) == days(b) && a.start != b.start)
}

/// Whether a period has at least a month.
fn is_long(period: &Period) -> bool {
    period.start.zip(period.end).is_some_and(|(start, end)| (end - start).num_days() > 26)
}

/// Whether periods that are only listed are compared; years of which there are several make groups.
fn one_of_each(draft: &mut Draft, same_part: bool) -> bool {
    // "health 2024, 2025, 2026": one figure of each.
    let years = draft.plan.periods.iter().all(|period| period.kind == PeriodKind::Calendar(Unit::Year));
    let plain = draft.metric.is_none_or(|metric| matches!(metric, Metric::Sum | Metric::Count));
    let several = draft.plan.periods.len() > 2 && years && draft.plan.group.is_none();
    if several && !draft.s.has("total|sum|together|altogether|combined|overall|all") {
        if plain {
            draft.plan.group = Some(Group::Year);
        } else if matches!(draft.metric, Some(Metric::AveragePer(_))) {
            draft.plan.compare = Compare::Periods;
        }
    }
    // "Fringe this year and last year", "July last year and July this year": one against the other.
    let against = match draft.plan.periods.as_slice() {
        [a, b] if is_long(a) && is_long(b) => b.end < a.start || are_of_two_years(a, b),
        _ => false,
    };
    let one_figure = draft
        .metric
        .is_none_or(|metric| matches!(metric, Metric::Sum | Metric::Average | Metric::AveragePer(_) | Metric::Median));
    let apart = against && draft.plan.group.is_none() && one_figure;
    draft.s.keep("<p> =and|&|plus in|during|for <p>");
    let in_all = draft.s.has("together|altogether|combined|overall")
        || (!same_part && draft.s.has("total|sum"))
        || (draft.s.has("all") && !draft.s.has("all the|my|our|of"));
    if apart && draft.s.has("<p> and|&|plus <p>") && !in_all {
        draft.plan.periods.sort_by_key(|period| std::cmp::Reverse(period.start));
        draft.plan.compare = Compare::Periods;
        return true;
    }
    false
}

/// Said of a year, a quarter or a month that is not over, where it is set against a whole one.
fn unequal(periods: &[Period], today: NaiveDate) -> Option<String> {
    let runs = |period: &Period| period.start <= Some(today) && period.end > Some(today);
    let [Period { kind: PeriodKind::Calendar(one), .. }, Period { kind: PeriodKind::Calendar(other), .. }] = periods
    else {
        return None;
    };
    let running = periods.iter().any(runs) && periods.iter().any(|period| period.end < Some(today));
    let unit = one.name();
    (running && one == other && *one != Unit::Day)
        .then(|| format!("this {unit} is not over: \"same period last {unit}\" compares as many days"))
}

/// Several periods are compared, or are joined by "and"; otherwise one of them must hold the other.
pub(super) fn settle_periods(draft: &mut Draft) -> Result<(), Problem> {
    if draft.plan.periods.iter().any(|period| dates::is_relative(period.kind)) {
        return Err(Problem::ask("earlier than what?"));
    }
    if draft.plan.compare == Compare::Periods {
        if draft.grew && draft.plan.periods.len() != 2 {
            return Err(Problem::ask("growth is measured between two periods: name two"));
        }
        // Whichever is named first: the later one is more or less than the earlier.
        if let [a, b] = draft.plan.periods.as_mut_slice()
            && a.end.zip(b.start).is_some_and(|(end, start)| end < start)
        {
            std::mem::swap(a, b);
        }
        of_each_year(&mut draft.plan.periods, draft.context.today)?;
        only_two(&mut draft.plan.periods)?;
        not_twice(&draft.plan.periods)?;
        draft.assumptions.extend(unequal(&draft.plan.periods, draft.context.today));
        return Ok(());
    }
    if draft.plan.periods.len() < 2 {
        return Ok(());
    }
    let same_part = of_each_year(&mut draft.plan.periods, draft.context.today)?;
    if one_of_each(draft, same_part) {
        return Ok(());
    }
    // "the day before Thanksgiving, Nov 25" names one day twice.
    draft.plan.periods.dedup_by_key(|period| (period.start, period.end));
    let overlaps = |a: &Period, b: &Period| {
        a.start.zip(b.end).is_none_or(|(start, end)| start <= end)
            && b.start.zip(a.end).is_none_or(|(start, end)| start <= end)
    };
    if let [first, rest @ ..] = draft.plan.periods.as_slice()
        && rest.len() > 1
        && rest.iter().any(|period| overlaps(first, period))
    {
        return Err(Problem::ask("which of these periods is meant?"));
    }
    if draft.s.has("<p> and|or|plus|&|, <p>") || draft.plan.periods.len() > 2 {
        if let [a, b] = draft.plan.periods.as_slice()
            && a.end.and_then(|end| end.succ_opt()) == b.start
        {
            // "in January and February": one run of days.
            draft.plan.periods = vec![Period { start: a.start, end: b.end, kind: PeriodKind::Range }];
        }
        return Ok(());
    }
    let [a, b] = draft.plan.periods.as_slice() else { return Ok(()) };
    draft.plan.periods = vec![one_in_the_other(draft, *a, *b)?];
    Ok(())
}

/// Of two periods that are not compared the smaller, if it lies within the other: "May this year".
fn one_in_the_other(draft: &Draft, a: Period, b: Period) -> Result<Period, Problem> {
    let inside = |small: &Period, large: &Period| {
        large.start.is_none_or(|start| small.start.is_some_and(|day| day >= start))
            && large.end.is_none_or(|end| small.end.is_some_and(|day| day <= end))
    };
    let (small, large) = match (inside(&a, &b), inside(&b, &a)) {
        (true, _) => (a, b),
        (_, true) => (b, a),
        _ => return Err(Problem::ask("which of the two periods is meant?")),
    };
    let day = small.start == small.end;
    let near = small.start.zip(large.start).is_some_and(|(day, start)| (day - start).num_days().abs() < 6);
    let open = large.end == Some(draft.context.today) && day && large.kind == PeriodKind::Range;
    if near && (open || draft.s.has("from|starting|beginning <p>")) {
        // "this financial year from April", "since Diwali on 8 November": what begins it is no smaller period.
        return Ok(Period { start: if day { small.start } else { large.start }, ..large });
    }
    let season = |text: &String| lexicon::SEASONS.iter().any(|name| text.starts_with(&format!("{name} means")));
    let ranges = small.kind == PeriodKind::Range && large.kind == PeriodKind::Range;
    // "from December to March last winter": the season says of which year.
    let seasonal = ranges && is_long(&small) && draft.assumptions.iter().any(season);
    Ok(if seasonal { large } else { small })
}
