//! Follow-ups: a short question that changes the plan before it ("and in January?", "without rent", "by month").

use super::dates::{earlier, is_relative};
use super::grammar::parse;
use super::plan::{Compare, Filter, Group, Metric, Plan, Sort};
use super::pronouns::{drop_pronouns, refers_back, words};
use super::vocabulary::Vocabulary;
use super::{Context, Problem, Understood};

/// Most words of a follow-up.
const MAX_WORDS: usize = 9;

const OPENINGS: &[&str] = &[
    "and",
    "what about",
    "how about",
    "same",
    "only",
    "just",
    "now",
    "make it",
    "make that",
    "break it",
    "break that",
    "split it",
    "that",
    "it",
    "excluding",
    "without",
    "w/o",
    "except",
    "ok",
    "but",
    "instead",
    "then",
    "per",
    "by",
    "also",
    "or",
    "for",
    "in",
    "on",
    "show it",
    "show me those",
    "list them",
    "group",
    "compare that",
    "which was",
    "which one",
    "which of",
    "what was the",
    "when was",
    "how many of those",
    "how many of them",
    "how much was",
    "how much is",
    "who was",
    "split",
    "break",
    "give breakup",
    "give break up",
    "give me a breakdown",
    "give a breakdown",
    "in total",
    "total",
    "as a",
    "list",
    "show",
    "sort",
    "sorted",
    "biggest one",
    "largest one",
    "cheapest one",
];

/// Whether a text begins with one of these, as whole words.
fn opens_with(text: &str, openings: &[&str]) -> bool {
    let ends = |rest: &str| rest.chars().next().is_none_or(|c| !c.is_alphanumeric());
    openings.iter().any(|opening| text.strip_prefix(opening).is_some_and(ends))
}

/// Lower case, with the short form that it may begin with in full: "n ola?".
fn in_full(question: &str) -> String {
    let text = question.trim().to_lowercase();
    let (first, rest) = text.split_once(' ').unwrap_or((&text, ""));
    match super::lexicon::contraction(first) {
        Some(long) => format!("{long} {rest}").trim().to_owned(),
        None => text,
    }
}

/// Whether a question leans on the one before it: it opens like a continuation, or a pronoun stands for a thing.
pub(super) fn is_follow_up(question: &str) -> bool {
    let text = in_full(question);
    let short = text.split_whitespace().count() <= MAX_WORDS;
    let opened = opens_with(&text, OPENINGS);
    let questioned = ["how much", "how many", "what", "when", "list", "show", "total", "in", "on", "for", "which"];
    let stands_alone = questioned.iter().any(|opening| text.starts_with(opening)) && !refers_back(question);
    let plain = [
        "and",
        "what about",
        "how about",
        "same",
        "only",
        "just",
        "without",
        "w/o",
        "excluding",
        "except",
        "or",
        "but",
    ];
    let continued = opens_with(&text, &plain);
    let bare = words(question).len() <= 4 && opened;
    short
        && (continued
            || refers_back(question)
            || (opened && !stands_alone)
            || (bare && !["how much", "how many", "total", "list", "show"].iter().any(|word| text.starts_with(word)))
            || is_show_those(&text)
            || opens_with(&text, &["total without", "total excluding", "total except", "total w/o"])
            || limit(text.trim_end_matches('?')).is_some())
}

/// Whether a question names no rows, no days and nothing that says "of everything".
pub(super) fn names_nothing(read: &Understood, question: &str) -> bool {
    let plan = &read.plan;
    let days = !plan.periods.is_empty() && !read.assumptions.iter().any(|text| text.starts_with("no period named"));
    let whole = ["ever", "overall", "all", "everything", "altogether", "general", "in total", "whole"];
    let text = format!(" {} ", words(question).join(" "));
    plan.filter.is_everything()
        && !days
        && plan.compare == Compare::No
        && plan.metric != Metric::Overspending
        && !whole.iter().any(|word| text.contains(&format!(" {word} ")))
}

fn is_show_those(text: &str) -> bool {
    let text = text.trim_end_matches(['?', '.', '!']);
    matches!(
        text,
        "show them"
            | "show me them"
            | "show those"
            | "list those"
            | "which ones"
            | "how many"
            | "how many times"
            | "how many was that"
            | "how many were there"
            | "how many were they"
            | "how many is that"
            | "how often"
    )
}

/// "break that down for me": into what, the plan before says.
fn is_break_down(text: &str) -> bool {
    let text = ["for me", "please", "pls"].iter().fold(text, |text, end| text.trim_end_matches(end).trim_end());
    let text = ["can you", "could you", "ok", "and", "now"]
        .iter()
        .fold(text, |text, start| text.strip_prefix(start).map_or(text, str::trim_start));
    let told = |rest: &str| ["it", "that", "this", "those", "them"].contains(&rest);
    let split = text.strip_prefix("break ").and_then(|rest| rest.strip_suffix(" down").or(rest.strip_suffix(" up")));
    split.or(text.strip_prefix("split ")).is_some_and(told)
}

/// Follow-ups that need no reading: the same rows, how many they are, more or fewer of them.
fn repeated(previous: &Plan, text: &str) -> Result<Option<Plan>, Problem> {
    if matches!(
        text,
        "show it"
            | "how much was that"
            | "how much was it"
            | "when was that"
            | "when was it"
            | "what was it"
            | "what was that"
            | "how much is that"
            | "how much was the bill"
            | "how much was the payment"
            | "what was the bill"
            | "how much"
    ) && matches!(
        previous.metric,
        Metric::LastDate | Metric::FirstDate | Metric::Largest | Metric::Smallest | Metric::List
    ) {
        // The row is the answer to both.
        return Ok(Some(previous.clone()));
    }
    if is_break_down(text) {
        let named = previous.filter.categories.len() == 1 || !previous.filter.words.is_empty();
        let group = if named { Group::Merchant } else { Group::Category };
        let metric = if groupable(previous.metric) { previous.metric } else { Metric::Sum };
        let (group, sort) = (Some(group), Some(Sort::Descending));
        return Ok(Some(Plan { metric, group, sort, limit: None, compare: Compare::No, ..previous.clone() }));
    }
    if is_show_those(text) || matches!(text, "show it" | "show me those" | "list them") {
        return Ok(Some(Plan {
            metric: if text.starts_with("how many") { Metric::Count } else { Metric::List },
            group: None,
            sort: None,
            limit: None,
            compare: Compare::No,
            ..previous.clone()
        }));
    }
    if let Some(limit) = limit(text) {
        if previous.limit.is_none() && previous.group.is_none() {
            return Err(Problem::ask("a limit of what?"));
        }
        return Ok(Some(Plan { limit: Some(limit), ..previous.clone() }));
    }
    Ok(None)
}

/// The plan before, changed by what the follow-up says.
pub(super) fn patch(
    previous: &Plan,
    question: &str,
    vocabulary: &Vocabulary,
    context: Context,
) -> Result<Understood, Problem> {
    let lower = in_full(question);
    let text = lower.trim_end_matches(['?', '.', '!', ' ']);
    if let Some(plan) = repeated(previous, text)? {
        return Ok(Understood { plan, assumptions: Vec::new() });
    }
    let fragment = strip_openings(text);
    if fragment.is_empty() {
        return Err(Problem::ask("the same as what?"));
    }
    let said = "total how much many most biggest largest smallest average count percent share list show compare often \
        dearest priciest costliest cheapest highest lowest when median";
    let measures = fragment.split_whitespace().any(|word| said.split_whitespace().any(|known| known == word));
    let picks = ["only the ones", "only those", "just the ones", "just those", "the ones", "those", "only ones"];
    let rows = picks.iter().any(|pick| text.starts_with(pick)) && previous.group.is_none();
    let fragment = drop_pronouns(&fragment);
    // "and the Tessin one?"
    let fragment = fragment.strip_suffix(" one").or(fragment.strip_suffix(" ones")).unwrap_or(&fragment).to_owned();
    // "how many of those were over 50": of the rows before.
    let counted =
        ["how many were ", "how many are ", "how many cost "].iter().find_map(|lead| fragment.strip_prefix(lead));
    let fragment = counted.map_or_else(|| fragment.clone(), |rest| format!("how often {rest}"));
    let whole = if measures { fragment.clone() } else { format!("total spent {fragment}") };
    let mut read = match parse(&whole, vocabulary, context, &[]) {
        Err(Problem::Ask { reason, .. }) if reason == "earlier than what?" => {
            relative(previous, &whole, vocabulary, context)?
        }
        other => other?,
    };
    let keeps_period = read.assumptions.iter().any(|text| text.starts_with("no period named"));
    let bounded = previous.filter.min.is_some() || previous.filter.max.is_some();
    let changes = previous.filter.currency.zip(read.plan.filter.currency).is_some_and(|(before, now)| before != now);
    if bounded && changes {
        return Err(Problem::ask("the amount was in another currency: ask again with one in this"));
    }
    let named = !read.plan.filter.words.is_empty();
    let narrowed = narrowed(&previous.filter, &read.plan.filter, text);
    let summed = fragment.split_whitespace().any(|word| ["total", "altogether", "overall"].contains(&word));
    let regroups = read.plan.group.is_some();
    read.plan = merge(previous, &read.plan, measures, keeps_period);
    if let Some(filter) = narrowed {
        super::grammar::check_rows(&filter, vocabulary)?;
        (read.plan.filter.categories, read.plan.filter.words) = (filter.categories, filter.words);
        read.plan.filter.either = false;
    }
    if summed && previous.group.is_some() && !regroups {
        // One figure over all the groups.
        (read.plan.group, read.plan.limit, read.plan.compare) = (None, None, Compare::No);
    }
    if rows && !named {
        (read.plan.metric, read.plan.limit) = (Metric::List, None);
    }
    Ok(read)
}

/// "just the Coop ones", "only the eating out part": names of another kind are a part of what was asked before.
fn narrowed(previous: &Filter, new: &Filter, text: &str) -> Option<Filter> {
    let opens = ["only", "just"].iter().any(|word| text.starts_with(word));
    let part = opens || ["of that", "of it", "of those", "of them"].iter().any(|words| text.contains(words));
    let notes_of_categories = new.categories.is_empty() && previous.words.is_empty();
    let categories_of_notes = new.words.is_empty() && previous.categories.is_empty();
    let filter = match (notes_of_categories, categories_of_notes) {
        (true, false) => Filter { categories: previous.categories.clone(), ..new.clone() },
        (false, true) => Filter { words: previous.words.clone(), ..new.clone() },
        _ => return None,
    };
    part.then_some(filter)
}

/// The plan before with what the new one names in its place.
fn merge(previous: &Plan, new: &Plan, measures: bool, keeps_period: bool) -> Plan {
    let mut plan = previous.clone();
    if !new.periods.is_empty() && !keeps_period {
        plan.periods.clone_from(&new.periods);
    }
    if !new.filter.categories.is_empty() || !new.filter.words.is_empty() {
        plan.filter.categories.clone_from(&new.filter.categories);
        plan.filter.words.clone_from(&new.filter.words);
        plan.filter.either = new.filter.either;
    }
    plan.filter.without_categories.extend(new.filter.without_categories.clone());
    plan.filter.without_words.extend(new.filter.without_words.clone());
    plan.filter.currency = new.filter.currency.or(plan.filter.currency);
    plan.filter.min = new.filter.min.or(plan.filter.min);
    plan.filter.max = new.filter.max.or(plan.filter.max);
    if !new.filter.weekdays.is_empty() {
        plan.filter.weekdays.clone_from(&new.filter.weekdays);
    }
    if new.group.is_some() {
        (plan.group, plan.sort, plan.limit) = (new.group, new.sort, new.limit);
        plan.metric =
            if matches!(new.metric, Metric::Sum) && groupable(plan.metric) { plan.metric } else { new.metric };
        plan.compare = Compare::No;
    } else if measures && new.metric != plan.metric {
        (plan.metric, plan.sort, plan.limit, plan.group) = (new.metric, new.sort, new.limit, None);
    }
    if new.compare != Compare::No {
        plan.compare = new.compare;
    } else if plan.compare == Compare::Periods && plan.periods.len() < 2 {
        plan.compare = Compare::No;
    }
    plan
}

fn groupable(metric: Metric) -> bool {
    matches!(metric, Metric::Sum | Metric::Count | Metric::Average)
}

fn only(plan: Plan) -> Understood {
    Understood { plan, assumptions: Vec::new() }
}

/// "the same month last year" measured from the period of the plan before.
fn relative(previous: &Plan, fragment: &str, vocabulary: &Vocabulary, context: Context) -> Result<Understood, Problem> {
    let base = previous.periods.first().copied();
    let base = base.ok_or_else(|| Problem::ask("there is no period to go back from"))?;
    let mut sentence = super::normalise::normalise(fragment, vocabulary, context)?.sentence;
    let (periods, _) = super::dates::read(&mut sentence, context)?;
    let kind = periods.iter().map(|period| period.kind).find(|kind| is_relative(*kind));
    let kind = kind.ok_or_else(|| Problem::ask("which period is meant?"))?;
    let plan = Plan { periods: vec![earlier(base, kind, context.today)?], ..Plan::default() };
    Ok(only(plan))
}

fn limit(text: &str) -> Option<usize> {
    let rest = ["make it the top", "make it top", "make that", "make it", "top", "only the top", "just the top"]
        .iter()
        .find_map(|opening| text.strip_prefix(opening))?;
    rest.trim().parse().ok().filter(|limit| (1..=50).contains(limit))
}

fn strip_openings(text: &str) -> String {
    let mut rest = text.to_owned();
    loop {
        let cut = [
            "and",
            "what about",
            "how about",
            "ok",
            "now",
            "but",
            "also",
            "instead",
            "then",
            "only",
            "just",
            "or",
            "the same for",
            "same for",
            "the same in",
            "same in",
            "the same but",
            "same but",
            "break it down",
            "break that down",
            "split it",
            "split that",
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
        .find_map(|opening| rest.strip_prefix(opening).filter(|rest| rest.is_empty() || rest.starts_with([' ', ','])));
        match cut {
            Some(cut) => rest = cut.trim().to_owned(),
            None => return rest,
        }
    }
}
