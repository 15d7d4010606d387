//! Follow-ups: a short question that changes the plan before it ("and in January?", "without rent", "by month").

use super::again;
use super::dates::{earlier, is_relative};
use super::grammar::parse;
use super::leaning::{COUNTED, VISITS, in_full, left_out, strip_openings};
use super::plan::{Compare, Filter, Group, Metric, PeriodKind, Plan, Sort, Unit, Words};
use super::pronouns::drop_pronouns;
use super::versus::{self, groupable};
use super::vocabulary::Vocabulary;
use super::{Context, Problem, Understood};
use chrono::{Datelike, NaiveDate};

/// "how much was the bill then": then, or there, is what was asked before.
fn without_place(text: &str) -> &str {
    let cut = [" then", " there", " that time"].iter().find_map(|end| text.strip_suffix(end));
    cut.filter(|text| text.ends_with(" bill")).unwrap_or(text)
}

/// "what's that per trip": the average, whatever a category is called.
fn of_each_visit(text: &str) -> String {
    let text = text.trim_end();
    let ends = ["per", "each", "every", "a"].iter().flat_map(|each| VISITS.map(|noun| format!("{each} {noun}")));
    match ends.into_iter().find_map(|end| text.strip_suffix(end.as_str())) {
        Some(rest) if rest.contains("average") || rest.contains("avg") => rest.trim_end().to_owned(),
        Some(rest)
            if rest.split_whitespace().all(|word| {
                matches!(word, "what" | "whats" | "what's" | "is" | "was" | "so" | "and" | "how" | "much")
            }) =>
        {
            "average".to_owned()
        }
        _ => text.to_owned(),
    }
}

/// "and 24", after "in 25": the year.
fn short_year(fragment: &str, previous: &Plan, today: NaiveDate) -> String {
    let digits = fragment.trim_start_matches("and ").trim();
    let years = previous.periods.iter().any(|period| period.kind == PeriodKind::Calendar(Unit::Year));
    let year = digits.parse::<i32>().ok().filter(|_| digits.len() == 2).map(|year| today.year() / 100 * 100 + year);
    match year.filter(|year| years && (today.year() - 15..=today.year()).contains(year)) {
        Some(year) => format!("in {year}"),
        None => fragment.to_owned(),
    }
}

/// "and Friday", after what was spent on one day: the last one of that name.
fn weekday(fragment: &str, previous: &Plan, today: NaiveDate) -> Option<String> {
    let name = fragment.trim_start_matches("and ").trim_start_matches("on ").trim();
    let wanted = super::lexicon::weekday(name)?;
    let days = previous.periods.as_slice();
    let one = matches!(days, [period] if period.start.is_some() && period.start == period.end);
    let mut before = today.iter_days().rev().skip(1).take(7);
    before.find(|day| one && day.weekday() == wanted).map(|day| format!("on {day}"))
}

/// What a follow-up asks, without the pronouns for what was asked before.
fn in_plain_words(fragment: &str, previous: &Plan, today: NaiveDate) -> String {
    if let Some(day) = weekday(fragment, previous, today) {
        return day;
    }
    // "the average bill there": one of its expenses, whatever a category is called.
    let bare = if previous.filter.is_everything() { fragment } else { fragment.trim_end_matches(" bill") };
    // "what is the worst one": of the groups the highest.
    let worst = bare.replace("the worst", if previous.group.is_some() { "the highest" } else { "the biggest" });
    let worst = worst.strip_prefix("worst ").map_or_else(|| worst.clone(), |rest| format!("highest {rest}"));
    let plain = of_each_visit(&drop_pronouns(&short_year(&worst, previous, today)));
    // "and the Tessin one?"
    let plain =
        plain.strip_suffix(" one").or(plain.strip_suffix(" ones")).unwrap_or(&plain).replace(" one and ", " and ");
    // "how many of those were over 50": of the rows before.
    let rest = plain.strip_prefix("how many ");
    let counted =
        rest.filter(|rest| rest.split(' ').next().is_some_and(|word| super::lexicon::is_one_of(word, COUNTED)));
    let counted =
        counted.map(|rest| ["were ", "are ", "cost "].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest));
    counted.map_or_else(|| plain.clone(), |rest| format!("how often {rest}"))
}

/// "only those over 50", "show me the ones at Lidl": some of what was shown.
fn picks_some(text: &str) -> bool {
    const PICKS: [&str; 7] =
        ["only the ones", "only those", "just the ones", "just those", "the ones", "those", "only ones"];
    let shown = ["show me ", "show ", "list "].iter().find_map(|lead| text.strip_prefix(lead)).unwrap_or(text);
    PICKS.iter().any(|pick| shown.starts_with(pick))
}

/// "the ones that came to more than 200": what is bounded is the total of each.
fn says_totals(text: &str) -> bool {
    ["came to", "come to", "add up to", "in total"].iter().any(|words| text.contains(words))
}

/// Whether a follow-up says what is to be computed: "the average", "last payment date".
fn says_measure(fragment: &str) -> bool {
    const SAID: &str = " total how much many avg averaging mean most biggest largest smallest average count percent share list show compare \
        often dearest priciest costliest cheapest highest lowest when median longest streak gap altogether overall add adds ";
    let words: Vec<&str> = fragment.split_whitespace().collect();
    words.iter().any(|word| super::lexicon::is_one_of(word, SAID)) || words.windows(2).any(|pair| {
        matches!(pair, ["last" | "latest" | "first", noun] if super::lexicon::is_expense_noun(noun) || *noun == "time")
    })
}

/// "the biggest single thing on it": of its expenses, not of the groups that were shown.
fn of_one(previous: &Plan, new: &Plan, fragment: &str) -> Plan {
    let single = ["single", "thing", "item", "expense", "purchase", "payment", "piece", "charge"];
    let kind = |word: &str| super::lexicon::kind(word).is_some();
    let one = fragment.split_whitespace().any(|word| single.contains(&word) || kind(word));
    match one && matches!(new.metric, Metric::Largest | Metric::Smallest) {
        true => Plan { group: None, sort: None, limit: None, skip: 0, ..previous.clone() },
        false => previous.clone(),
    }
}

/// An amount of one currency bounds nothing in another.
fn same_currency(previous: &Filter, new: &Filter) -> Result<(), Problem> {
    let bounded = previous.min.is_some() || previous.max.is_some();
    let changes = previous.currency.zip(new.currency).is_some_and(|(before, now)| before != now);
    match bounded && changes {
        true => Err(Problem::ask("the amount was in another currency: ask again with one in this")),
        false => Ok(()),
    }
}

/// The plan before, changed by what the follow-up says.
pub(super) fn patch(
    previous: &Plan,
    question: &str,
    vocabulary: &Vocabulary,
    context: Context,
) -> Result<Understood, Problem> {
    let lower = in_full(question);
    let text = lower.trim_end_matches(['?', '.', '!', ' ']).trim_end_matches(" and do it again");
    let text = without_place(text);
    if let Some(plan) = again::repeated(previous, text)? {
        return Ok(Understood { plan, assumptions: Vec::new() });
    }
    let other = versus::OPENINGS.iter().find_map(|lead| text.strip_prefix(lead));
    let text = other.unwrap_or(text);
    let without = left_out(text).map(|rest| format!("without {rest}"));
    let text = without.as_deref().unwrap_or(text);
    // "and Just Eat": a shop, though it begins as many a follow-up does.
    let named = text.strip_prefix("and ").unwrap_or(text);
    let fragment = if vocabulary.notes.any_begins_with(named) { named.to_owned() } else { strip_openings(text) };
    if fragment.is_empty() {
        return Err(Problem::ask("the same as what?"));
    }
    let fragment = in_plain_words(&fragment, previous, context.today);
    let fragment = without_kind(fragment, previous, vocabulary);
    let measures = says_measure(&fragment);
    let picked = picks_some(text);
    let whole = if measures { fragment.clone() } else { format!("total spent {fragment}") };
    let mut read = match parse(&whole, vocabulary, context, &[]) {
        Err(Problem::Ask { reason, .. }) if reason == "earlier than what?" => {
            relative(previous, &whole, vocabulary, context)?
        }
        other => other?,
    };
    let keeps_period = read.assumptions.iter().any(|text| text.starts_with("no period named"));
    same_currency(&previous.filter, &read.plan.filter)?;
    let narrowed = match kind_within(&previous.filter, &read, &fragment, vocabulary)? {
        Some(filter) => Some(filter),
        None => narrowed(&previous.filter, &read.plan.filter, text, vocabulary)?,
    };
    if other.is_some() {
        return versus::against(previous, read);
    }
    let bounds = (read.plan.filter.min, read.plan.filter.max);
    if picked && previous.group.is_some() && bounds != (None, None) && says_totals(text) {
        // "only the ones that came to over 200": of the groups.
        let plan = Plan { group_bounds: bounds, ..previous.clone() };
        return Ok(Understood { plan, ..read });
    }
    let season = previous.periods.iter().all(|period| period.kind == PeriodKind::Range);
    if text.starts_with("last ") && season && !keeps_period && read.plan.periods == previous.periods {
        // "over the summer", "last summer": the one before.
        for period in &mut read.plan.periods {
            *period = earlier(*period, PeriodKind::Earlier(Unit::Year), context.today)?;
        }
    }
    let previous = &of_one(previous, &read.plan, &fragment);
    let new = read.plan;
    read.plan = merge(previous, &new, measures, keeps_period, vocabulary);
    if let Some(filter) = narrowed {
        super::grammar::check_rows(&filter, vocabulary)?;
        (read.plan.filter.categories, read.plan.filter.words) = (filter.categories, filter.words);
        read.plan.filter.either = false;
    }
    let summed = fragment.split_whitespace().any(|word| ["total", "altogether", "overall"].contains(&word));
    adjust(&mut read.plan, previous, &new, Said { picked, summed }, context);
    super::settle::finish(&mut read.plan, context.today)?;
    Ok(read)
}

/// What a follow-up says beside its names, days and measure.
#[derive(Clone, Copy)]
struct Said {
    /// "only those": some of what was shown.
    picked: bool,
    /// "in total".
    summed: bool,
}

/// What the words of a follow-up change beside what they name.
fn adjust(plan: &mut Plan, previous: &Plan, new: &Plan, said: Said, context: Context) {
    let last = plan.metric == Metric::LastDate || (plan.limit == Some(1) && plan.sort == Some(Sort::Newest));
    if last && new.periods.is_empty() && plan.metric != previous.metric {
        // Of days up to now the last one is the last of all, and where they hold none that is what is asked for.
        plan.periods.retain(|period| period.end.is_some_and(|end| end < context.today));
    }
    if said.summed && previous.group.is_some() && new.group.is_none() {
        // One figure over all the groups.
        (plan.group, plan.limit, plan.compare) = (None, None, Compare::No);
    }
    if said.picked && previous.group.is_none() && new.filter.words.is_empty() {
        (plan.metric, plan.limit) = (Metric::List, None);
    }
}

/// "just the Coop ones", "only the eating out part": names of another kind are a part of what was asked before, and so are
/// words that notes hold beside those before.
///
/// # Errors
/// If no note holds both, though "only" says so.
fn narrowed(previous: &Filter, new: &Filter, text: &str, vocabulary: &Vocabulary) -> Result<Option<Filter>, Problem> {
    let opens =
        ["only", "just", "at ", "as ", "and at "].iter().any(|word| text.starts_with(word)) || text.ends_with(" only");
    let part = opens || ["of that", "of it", "of those", "of them"].iter().any(|words| text.contains(words));
    let notes_of_categories = new.categories.is_empty() && previous.words.is_empty();
    let categories_of_notes = new.words.is_empty() && previous.categories.is_empty();
    let filter = match (notes_of_categories, categories_of_notes) {
        (true, false) => Filter { categories: previous.categories.clone(), ..new.clone() },
        (false, true) => Filter { words: previous.words.clone(), ..new.clone() },
        (false, false) => match (previous.words.as_slice(), new.words.as_slice()) {
            ([before @ Words::All(_)], [more @ Words::All(_)]) if new.categories.is_empty() => {
                let both = before.and(more);
                if before == more {
                    return Ok(None);
                }
                if !both.iter().any(|both| vocabulary.has_rows(both, &previous.categories)) {
                    let (before, more) = (before.text(), more.text());
                    return match text.ends_with(" part") || text.ends_with(" parts") {
                        true => Err(Problem::ask(format!("no note of \"{before}\" holds \"{more}\""))),
                        false => Ok(None),
                    };
                }
                Filter { words: both, categories: previous.categories.clone(), ..new.clone() }
            }
            _ => return Ok(None),
        },
        _ => return Ok(None),
    };
    Ok(part.then_some(filter))
}

/// "how many rides was it": of what was asked before, where no category is about rides.
fn without_kind(fragment: String, previous: &Plan, vocabulary: &Vocabulary) -> String {
    let unknown = |word: &str| {
        let concepts = super::lexicon::kind(word).unwrap_or_default();
        !concepts.is_empty() && !concepts.iter().any(|concept| vocabulary.concepts.contains_key(*concept))
    };
    if previous.filter.is_everything() || !fragment.split(' ').any(unknown) {
        return fragment;
    }
    fragment.split(' ').map(|word| if unknown(word) { "expenses" } else { word }).collect::<Vec<_>>().join(" ")
}

/// "the priciest meal there", "how many rides": such things of what was asked before.
///
/// # Errors
/// If none of it is such a thing.
fn kind_within(
    previous: &Filter,
    read: &Understood,
    fragment: &str,
    vocabulary: &Vocabulary,
) -> Result<Option<Filter>, Problem> {
    let new = &read.plan.filter;
    let named = |word: &&str| read.assumptions.iter().any(|text| text.starts_with(&format!("{word} means ")));
    let kind = fragment.split_whitespace().find(|word| super::lexicon::kind(word).is_some() && named(word));
    let Some(kind) = kind.filter(|_| new.words.is_empty() && !previous.is_everything()) else { return Ok(None) };
    let both: Vec<String> = new.categories.iter().filter(|name| previous.categories.contains(name)).cloned().collect();
    let (categories, found) = match (previous.categories.is_empty(), previous.words.as_slice()) {
        (true, words) => {
            (new.categories.clone(), words.iter().any(|words| vocabulary.has_rows(words, &new.categories)))
        }
        (false, _) => (both.clone(), !both.is_empty()),
    };
    let filter = Filter { categories, words: previous.words.clone(), ..new.clone() };
    if found { Ok(Some(filter)) } else { Err(Problem::ask(format!("no {kind} is among these"))) }
}

/// "presents at Christmas for Megan", "and Steve's": the one word of the notes before that the new one takes the place of,
/// if the rest of them stands beside it in notes and only so; otherwise the new words alone.
fn in_its_place(previous: &Filter, new: &Filter, vocabulary: &Vocabulary) -> Vec<Words> {
    let ([Words::All(before)], [Words::All(now)]) = (previous.words.as_slice(), new.words.as_slice()) else {
        return new.words.clone();
    };
    let ([_, _, ..], [word]) = (before.as_slice(), now.as_slice()) else { return new.words.clone() };
    let swapped = (0..before.len()).map(|at| {
        let words = before.iter().enumerate().map(|(place, old)| if place == at { word.clone() } else { old.clone() });
        Words::All(words.collect())
    });
    // A person for a person: "the orthodontist for Brooke", "and for Tyler".
    let kind = |word: &String| vocabulary.is_written_large(word);
    let swapped = swapped.zip(before).filter(|(_, old)| kind(old) == kind(word)).map(|(words, _)| words);
    let found: Vec<Words> = swapped.filter(|words| vocabulary.has_rows(words, &previous.categories)).collect();
    match found.as_slice() {
        [one] => vec![one.clone()],
        _ => new.words.clone(),
    }
}

/// The plan before with what the new one names in its place.
fn merge(previous: &Plan, new: &Plan, measures: bool, keeps_period: bool, vocabulary: &Vocabulary) -> Plan {
    let mut plan = previous.clone();
    if !new.periods.is_empty() && !keeps_period {
        plan.periods.clone_from(&new.periods);
        plan.filter.months.clear();
    }
    if !new.filter.categories.is_empty() || !new.filter.words.is_empty() {
        // "gifts for Tom", "and Jess": gifts too, where there are any.
        let within =
            !previous.filter.categories.is_empty() && !previous.filter.words.is_empty() && !previous.filter.either;
        let stays = within && new.filter.categories.is_empty();
        let found = || new.filter.words.iter().any(|words| vocabulary.has_rows(words, &previous.filter.categories));
        if !(stays && found()) {
            plan.filter.categories.clone_from(&new.filter.categories);
        }
        let place = !previous.filter.categories.is_empty()
            && !previous.filter.either
            && new.filter.words.is_empty()
            && previous.filter.words.iter().any(|words| vocabulary.has_rows(words, &new.filter.categories));
        // "Boots, health only", "and under beauty": Boots too.
        plan.filter.words =
            if place { previous.filter.words.clone() } else { in_its_place(&previous.filter, &new.filter, vocabulary) };
        plan.filter.either = new.filter.either;
    }
    plan.filter.without_categories.extend(new.filter.without_categories.clone());
    plan.filter.without_words.extend(new.filter.without_words.clone());
    plan.filter.currency = new.filter.currency.or(plan.filter.currency);
    (plan.filter.min, plan.filter.max) = (new.filter.min.or(plan.filter.min), new.filter.max.or(plan.filter.max));
    if !new.filter.months.is_empty() {
        plan.filter.months.clone_from(&new.filter.months);
        plan.periods.clear();
    }
    if !new.filter.weekdays.is_empty() {
        plan.filter.weekdays.clone_from(&new.filter.weekdays);
    }
    if new.group.is_some() {
        (plan.group, plan.sort, plan.limit, plan.skip) = (new.group, new.sort, new.limit, new.skip);
        plan.metric =
            if matches!(new.metric, Metric::Sum) && groupable(plan.metric) { plan.metric } else { new.metric };
        plan.compare = Compare::No;
    } else if let (true, Some(unit), Metric::Average) = (measures, plan.group.and_then(Group::unit), new.metric) {
        // The average of what was asked by month is that of a month.
        (plan.metric, plan.sort, plan.limit, plan.group) = (Metric::AveragePer(unit), None, None, None);
    } else if measures
        && plan.group.is_some()
        && plan.compare == Compare::No
        && groupable(plan.metric)
        && matches!(new.metric, Metric::Largest | Metric::Smallest)
    {
        // "which was highest": of the groups.
        plan.sort = Some(if new.metric == Metric::Smallest { Sort::Ascending } else { Sort::Descending });
        (plan.limit, plan.skip) = (Some(1), new.skip);
    } else if measures && (new.metric, new.skip) != (plan.metric, plan.skip) {
        (plan.metric, plan.sort, plan.limit, plan.group) = (new.metric, new.sort, new.limit, None);
        plan.skip = new.skip;
    }
    if new.compare != Compare::No {
        plan.compare = new.compare;
        if plan.compare == Compare::Periods && new.group.is_none() && plan.group.and_then(Group::unit).is_some() {
            // No month of the one is a month of the other.
            (plan.group, plan.sort, plan.limit) = (None, None, None);
        }
    } else if plan.compare == Compare::Periods && plan.periods.len() < 2 {
        plan.compare = Compare::No;
    }
    plan
}

pub(super) fn only(plan: Plan) -> Understood {
    Understood { plan, assumptions: Vec::new() }
}

/// "the same month last year" measured from the period of the plan before.
fn relative(previous: &Plan, fragment: &str, vocabulary: &Vocabulary, context: Context) -> Result<Understood, Problem> {
    let base = previous.periods.first().copied();
    let base = base.ok_or_else(|| Problem::ask("there is no period to go back from"))?;
    let mut sentence = super::normalise::normalise(fragment, vocabulary, context)?.sentence;
    super::polish::polish(&mut sentence);
    let (periods, _) = super::dates::read(&mut sentence, context)?;
    let kind = periods.iter().map(|period| period.kind).find(|kind| is_relative(*kind));
    let kind = kind.ok_or_else(|| Problem::ask("which period is meant?"))?;
    let plan = Plan { periods: vec![earlier(base, kind, context.today)?], ..Plan::default() };
    Ok(only(plan))
}
