//! Whole questions after others: what they name may be a part of what is being talked about, and their days those of it.

use super::leaning::says_whole;
use super::lexicon::is_one_of;
use super::notes::Note;
use super::plan::{Compare, Filter, Metric, Plan, Words};
use super::vocabulary::Vocabulary;
use super::{Problem, Understood};
use std::collections::HashSet;

/// Words of a trip or a person stand in so many different notes or categories, and not alone; those of a shop do.
const OF_MANY_KINDS: (usize, usize) = (4, 3);

/// Reads a whole question beside the one before it.
///
/// # Errors
/// If it names a part that there is none of.
pub(super) fn read(
    read: Understood,
    previous: &Plan,
    question: &str,
    vocabulary: &Vocabulary,
) -> Result<Understood, Problem> {
    match part(&read.plan, previous, question, vocabulary)? {
        Some(plan) => Ok(Understood { plan, ..read }),
        None if keeps_days(&read.plan, previous, question) => {
            let periods = previous.periods.clone();
            Ok(Understood { plan: Plan { periods, ..read.plan }, ..read })
        }
        None => Ok(read),
    }
}

/// "how much was the food", after a trip: what was spent of it on that, where any expense is both.
fn part(plan: &Plan, previous: &Plan, question: &str, vocabulary: &Vocabulary) -> Result<Option<Plan>, Problem> {
    const PART: [&str; 4] = ["how much was ", "how much were ", "what was the ", "what were the "];
    let text = question.trim().to_lowercase();
    let asks = PART.iter().any(|lead| text.starts_with(lead)) && plan.filter.names() == 1 && plan.periods.is_empty();
    let sums = |plan: &Plan| plan.metric == Metric::Sum && plan.group.is_none() && plan.compare != Compare::Names;
    if !asks || !sums(plan) || !sums(previous) || previous.filter.names() == 0 {
        return Ok(None);
    }
    match both(&previous.filter, &plan.filter, vocabulary) {
        Some(filter) => Ok(Some(Plan { filter, ..previous.clone() })),
        None if is_of_many_kinds(&previous.filter, vocabulary) => {
            let named: Vec<String> = previous.filter.words.iter().map(Words::text).collect();
            let named = named.join(" or ");
            Err(Problem::ask(format!("no expense of \"{named}\" is that: ask it in full if all of it is meant")))
        }
        None => Ok(None),
    }
}

/// Whether these are the expenses of a trip or of a person.
fn is_of_many_kinds(filter: &Filter, vocabulary: &Vocabulary) -> bool {
    let notes: Vec<&Note> = filter.words.iter().flat_map(|words| vocabulary.notes.that_pass(words)).collect();
    let kinds: HashSet<usize> = notes.iter().flat_map(|note| note.categories().to_vec()).collect();
    let alone = filter.words.iter().any(|words| vocabulary.notes.contains(&words.text().to_lowercase()));
    let (many_notes, many_kinds) = OF_MANY_KINDS;
    !alone && (kinds.len() >= many_kinds || notes.len() >= many_notes)
}

/// "what percentage of food is that": the part that what was asked before has in all of that; what is named.
fn whole_of(question: &str) -> Option<&str> {
    const LEADS: [&str; 10] = [
        "what percentage of ",
        "what percent of ",
        "what % of ",
        "what share of ",
        "what proportion of ",
        "what part of ",
        "how much of ",
        "as a percentage of ",
        "as a share of ",
        "and what percentage of ",
    ];
    const ENDS: [&str; 6] = [" is that", " was that", " is it", " was it", " does that make", " is this"];
    let text = question.trim_end_matches(['?', '.', '!', ' ']);
    let rest = LEADS.iter().find_map(|lead| text.strip_prefix(lead))?;
    let named = ENDS.iter().find_map(|end| rest.strip_suffix(end));
    named.or(text.starts_with("as a ").then_some(rest))
}

/// The share that a plan's rows have in those that a question names, if it asks for that.
///
/// # Errors
/// If those rows are no part of them, or the plan is no sum.
pub(super) fn share_of(
    previous: &Plan,
    question: &str,
    vocabulary: &Vocabulary,
    read: impl Fn(&str) -> Result<Understood, Problem>,
) -> Option<Result<Understood, Problem>> {
    let lower = question.trim().to_lowercase();
    let named =
        whole_of(&lower).filter(|named| !is_one_of(named, " it that this the-total total everything all spending "))?;
    let whole = match read(&format!("total spent {named}")) {
        Ok(whole) if whole.plan.filter.names() > 0 => whole,
        _ => return None,
    };
    let sums = previous.metric == Metric::Sum && previous.group.is_none() && previous.compare == Compare::No;
    let part = both(&whole.plan.filter, &previous.filter, vocabulary).filter(|_| sums && previous.filter.names() > 0);
    let Some(filter) = part else {
        return Some(Err(Problem::ask("the share of what in what? name both in one question")));
    };
    let periods = if whole.plan.periods.is_empty() { previous.periods.clone() } else { whole.plan.periods.clone() };
    let whole = Some(Filter {
        categories: whole.plan.filter.categories,
        words: whole.plan.filter.words,
        ..previous.filter.clone()
    });
    let plan = Plan { metric: Metric::Share, filter, periods, whole, ..previous.clone() };
    Some(Ok(Understood { plan, assumptions: Vec::new() }))
}

/// "how many days did we shop", after what was spent there in October: of the same, in the same days.
fn keeps_days(plan: &Plan, previous: &Plan, question: &str) -> bool {
    let names = |filter: &Filter| (filter.categories.clone(), filter.words.clone());
    let same = plan.filter.names() > 0 && names(&plan.filter) == names(&previous.filter);
    let days = plan.periods.is_empty() && plan.filter.months.is_empty() && plan.compare == Compare::No;
    let dated = matches!(plan.metric, Metric::FirstDate | Metric::LastDate | Metric::DateSpan | Metric::DaysSince);
    same && days && !dated && plan.group.is_none() && previous.periods.len() == 1 && !says_whole(question)
}

/// What two filters name together, if any expense has both.
pub(super) fn both(one: &Filter, other: &Filter, vocabulary: &Vocabulary) -> Option<Filter> {
    let joint: Vec<String> = one.categories.iter().filter(|name| other.categories.contains(name)).cloned().collect();
    let categories = match (one.categories.is_empty(), other.categories.is_empty()) {
        (true, _) => other.categories.clone(),
        (_, true) => one.categories.clone(),
        _ if joint.is_empty() => return None,
        _ => joint,
    };
    let words = match (one.words.as_slice(), other.words.as_slice()) {
        ([], words) | (words, []) => words.to_vec(),
        ([before @ Words::All(_)], [more @ Words::All(_)]) => before.and(more),
        _ => return None,
    };
    let rows = words.iter().any(|words| vocabulary.has_rows(words, &categories));
    (words.is_empty() || rows).then(|| Filter { categories, words, ..one.clone() })
}
