//! Follow-ups: a short question that changes the plan before it ("and in January?", "without rent", "by month").

use super::again;
use super::days_of_talk::{asks_of_result, move_periods, relative};
use super::fragment::{in_plain_words, same_in, strip_openings, without_place, without_same};
use super::grammar::parse;
use super::leaning::{in_full, left_out};
use super::merge::merge;
use super::plan::{Compare, Filter, Metric, Plan, Sort, Words};
use super::versus;
use super::vocabulary::Vocabulary;
use super::{Context, Problem, Understood};

/// "only those over 50", "show me the ones at Lidl": some of what was shown.
pub(super) fn picks_some(text: &str) -> bool {
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
    const SAID: &str = " top total how much many avg averaging mean most biggest largest smallest average count percent share list show compare \
        often dearest priciest costliest cheapest highest lowest when median longest streak gap altogether overall together add adds buy bought ";
    let words: Vec<&str> = fragment.split_whitespace().collect();
    // "which months did we not fill", "any week without it"
    let idle = words.iter().any(|word| matches!(*word, "not" | "no" | "without"))
        && words
            .windows(2)
            .any(|pair| matches!(pair, ["which" | "what" | "any", unit] if super::lexicon::unit(unit).is_some()));
    idle || words.iter().any(|word| super::lexicon::is_one_of(word, SAID)) || words.windows(2).any(|pair| {
        matches!(pair, ["last" | "latest" | "first", noun] if super::lexicon::is_expense_noun(noun) || *noun == "time")
    })
}

/// An amount of one currency bounds nothing in another, and of some rows of a list only their sum is known.
fn refuse(previous: &Plan, new: &Plan, text: &str) -> Result<(), Problem> {
    let bounded = previous.filter.min.is_some() || previous.filter.max.is_some();
    let changes = previous.filter.currency.zip(new.filter.currency).is_some_and(|(before, now)| before != now);
    if bounded && changes {
        return Err(Problem::ask("the amount was in another currency: ask again with one in this"));
    }
    let of_these = ["of those", "of them", "of these"].iter().any(|words| text.contains(words));
    let one = matches!(new.metric, Metric::Largest | Metric::Smallest | Metric::Average);
    let some = new.filter != Filter::default();
    match of_these && (one || some) && previous.is_cut() {
        true => Err(Problem::ask("that is asked of a part of a list: ask it of all of them, or of a period")),
        false => Ok(()),
    }
}

/// "how does the total compare", after the dearest of them: the sum of all.
fn summed_up(previous: &Plan, total: bool) -> Plan {
    match total && previous.metric != Metric::Sum {
        true => Plan { metric: Metric::Sum, group: None, sort: None, limit: None, skip: 0, ..previous.clone() },
        false => previous.clone(),
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
    let text = [" too", " as well", " also"].iter().fold(text, |text, end| text.trim_end_matches(end));
    let text = without_place(text);
    if let Some(plan) = again::repeated(previous, text)? {
        return Ok(Understood { plan, assumptions: Vec::new() });
    }
    let other = versus::other(text);
    let previous = &summed_up(previous, other.is_some() && text.contains(" the total "));
    let text = other.unwrap_or(text);
    let same = same_in(text, previous);
    let text = same.as_deref().unwrap_or(text);
    let (text, summed) = without_sum(without_same(text));
    let without = left_out(text).map(|rest| format!("without {rest}{}", if summed { " total" } else { "" }));
    let text = without.as_deref().unwrap_or(text);
    // "and Just Eat": a shop, though it begins as many a follow-up does.
    let named = text.strip_prefix("and ").unwrap_or(text);
    let fragment = if vocabulary.notes.any_begins_with(named) { named.to_owned() } else { strip_openings(text) };
    if fragment.is_empty() {
        return Err(Problem::ask("the same as what?"));
    }
    let fragment = fragment.strip_prefix("show by ").map(|group| format!("by {group}")).unwrap_or(fragment);
    let fragment = in_plain_words(&fragment, previous, context.today);
    let fragment = without_kind(fragment, previous, vocabulary);
    let spelled = fragment.split(' ').map(|word| vocabulary.correct(word).unwrap_or_else(|| word.to_owned()));
    let measures = says_measure(&spelled.collect::<Vec<_>>().join(" "));
    let picked = picks_some(text);
    let whole = if measures { fragment.clone() } else { format!("total spent {fragment}") };
    let mut read = in_talk(previous, &whole, vocabulary, context)?;
    let keeps_period = read.assumptions.iter().any(|text| text.starts_with("no period named"));
    refuse(previous, &read.plan, text)?;
    let narrowed = match kind_within(&previous.filter, &read, &fragment, vocabulary)? {
        Some(filter) => Some(filter),
        None => narrowed(&previous.filter, &read.plan.filter, text, vocabulary)?,
    };
    if other.is_some() {
        return versus::against(previous, read, keeps_period, vocabulary, context.today);
    }
    let bounds = (read.plan.filter.min, read.plan.filter.max);
    if picked && previous.group.is_some() && bounds != (None, None) && says_totals(text) {
        // "only the ones that came to over 200": of the groups.
        let plan = Plan { group_bounds: bounds, ..previous.clone() };
        return Ok(Understood { plan, ..read });
    }
    if asks_of_result(previous, &read.plan, text) {
        return Err(Problem::ask("which days those are stands in the answer: name them in the question"));
    }
    move_periods(previous, &mut read.plan.periods, text, keeps_period, context.today)?;
    let previous = &again::of_one(previous, &read.plan, &fragment);
    let new = read.plan;
    read.plan = merge(previous, &new, measures, keeps_period, vocabulary);
    narrowed_no_more(&mut read.plan.filter, &previous.filter, &new.filter)?;
    if let Some(filter) = together(&previous.filter, &new.filter, text) {
        read.plan.filter = filter;
    } else if let Some(filter) = narrowed {
        super::grammar::check_rows(&filter, vocabulary)?;
        (read.plan.filter.categories, read.plan.filter.words) = (filter.categories, filter.words);
        read.plan.filter.either = false;
    }
    adjust(&mut read.plan, previous, &new, Said::of(text, &fragment), context);
    super::settle::finish(&mut read.plan, context.today)?;
    Ok(read)
}

/// The reading of what a follow-up says, in words that stand alone.
fn in_talk(previous: &Plan, whole: &str, vocabulary: &Vocabulary, context: Context) -> Result<Understood, Problem> {
    match parse(whole, vocabulary, context, &[]) {
        Err(Problem::Ask { reason, .. }) if reason == "earlier than what?" => {
            relative(previous, whole, vocabulary, context)
        }
        // "what did that come to altogether": of what was asked before.
        Err(Problem::Refuse(_)) if has_total(whole) => parse(&format!("total spent {whole}"), vocabulary, context, &[]),
        other => other,
    }
}

/// "leave out the rent, what's the total then": what is left out, and that the sum of the rest is asked for.
fn without_sum(text: &str) -> (&str, bool) {
    const ASKED: [&str; 6] = [
        "whats the total",
        "what's the total",
        "what is the total",
        "how much is it",
        "how much is left",
        "what is it",
    ];
    let cut = text.trim_end_matches(" then").trim_end_matches(" now");
    let rest = ASKED.iter().find_map(|asked| cut.strip_suffix(asked)).map(|rest| rest.trim_end_matches([',', ' ']));
    let rest = rest.map(|rest| rest.strip_suffix(" and").unwrap_or(rest));
    match rest.filter(|rest| left_out(rest).is_some()) {
        Some(rest) => (rest, true),
        None => (text, false),
    }
}

/// "and Waitrose together", after one shop: both of them.
fn together(previous: &Filter, new: &Filter, text: &str) -> Option<Filter> {
    let joined = text.strip_prefix("and ").or(text.strip_prefix("plus "));
    let asks = joined.is_some_and(|rest| [" together", " combined", " both"].iter().any(|end| rest.ends_with(end)));
    let of_one_kind = previous.categories.is_empty() == new.categories.is_empty()
        && previous.words.is_empty() == new.words.is_empty()
        && previous.names() == 1
        && new.names() == 1;
    (asks && of_one_kind).then(|| previous.and_names_of(new))
}

/// "without the petrol", after how much of it that was: the narrowing goes, and what it left out before stays out.
///
/// # Errors
/// If nothing is left.
fn narrowed_no_more(filter: &mut Filter, previous: &Filter, new: &Filter) -> Result<(), Problem> {
    filter.categories.retain(|category| !new.without_categories.contains(category));
    filter.words.retain(|words| !new.without_words.contains(words));
    for words in &mut filter.words {
        if let Words::All(list) = words {
            let out = |word: &String| new.without_words.contains(&Words::All(vec![word.clone()]));
            let kept: Vec<String> = list.iter().filter(|word| !out(word)).cloned().collect();
            if !kept.is_empty() {
                *list = kept;
            }
        }
    }
    match previous.names() > 0 && filter.names() == 0 {
        true => Err(Problem::ask("without that nothing of it is left")),
        false => Ok(()),
    }
}

/// Whether a follow-up asks for the sum of it all.
fn has_total(text: &str) -> bool {
    ["altogether", "overall", "in total", "come to", "comes to", "came to"].iter().any(|end| text.ends_with(end))
}

/// What a follow-up says beside its names, days and measure.
#[derive(Clone, Copy)]
struct Said {
    /// "only those": some of what was shown.
    picked: bool,
    /// "in total".
    summed: bool,
    /// "my last one": of all days.
    mine: bool,
    /// "and …": as before, for others.
    more: bool,
    /// "everything with Pooja in notes": whatever the category.
    everything: bool,
}

impl Said {
    fn of(text: &str, fragment: &str) -> Self {
        let of_it = ["how much of it ", "how much of that "].iter().any(|lead| text.starts_with(lead));
        let has = |wanted: &[&str]| fragment.split_whitespace().any(|word| wanted.contains(&word));
        let out = has(&["without", "excluding", "except"])
            && ["comes to", "come to", "came to", "all up"].iter().any(|end| text.contains(end));
        let summed = of_it || out || has(&["total", "altogether", "overall", "together"]);
        let mine = ["my last", "our last"].iter().any(|words| text.contains(words));
        Self {
            picked: picks_some(text),
            mine,
            more: text.starts_with("and ") && !summed,
            summed,
            everything: has(&["everything", "whole"])
                || fragment.starts_with("all of ")
                || fragment.starts_with("all the "),
        }
    }
}

/// What the words of a follow-up change beside what they name.
fn adjust(plan: &mut Plan, previous: &Plan, new: &Plan, said: Said, context: Context) {
    let last = plan.metric == Metric::LastDate || (plan.limit == Some(1) && plan.sort == Some(Sort::Newest));
    if last && new.periods.is_empty() && plan.metric != previous.metric {
        // Of days up to now the last one is the last of all, and where they hold none that is what is asked for.
        plan.periods.retain(|period| !said.mine && period.end.is_some_and(|end| end < context.today));
    }
    if said.everything && new.filter.categories.is_empty() && !new.filter.words.is_empty() {
        plan.filter.categories.clear();
    }
    let sums = plan.metric == Metric::Sum && plan.group.is_none() && plan.compare == Compare::No;
    if said.more
        && sums
        && previous.filter.names() == 1
        && new.filter.words.len() > 1
        && new.filter.categories.is_empty()
    {
        // "and Branson and Colorado", after one trip: each of them.
        plan.compare = Compare::Names;
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
    let opens = ["only", "just", "and only ", "and just ", "at ", "as ", "and at ", "with ", "and with "]
        .iter()
        .any(|word| text.starts_with(word))
        || text.ends_with(" only");
    let counted = text.trim_start_matches("and ").starts_with("how many ");
    let left_out = new.words.iter().any(|words| previous.without_words.contains(words))
        || new.categories.iter().any(|category| previous.without_categories.contains(category));
    if left_out {
        // "with rent", after "without rent".
        return Ok(None);
    }
    let on_it = [" on that", " on it", " on those", " on them", " on this"].iter().any(|end| text.ends_with(end));
    let of_it =
        on_it || ["of that", "of it", "of those", "of them", "of which"].iter().any(|words| text.contains(words));
    // "on food", after a trip.
    let of_it = of_it || (text.starts_with("on ") && !previous.words.is_empty());
    let part = opens || counted || of_it || text.contains(" there");
    let notes_of_categories = new.categories.is_empty() && previous.words.is_empty();
    let categories_of_notes = new.words.is_empty() && previous.categories.is_empty();
    let filter = match (notes_of_categories, categories_of_notes) {
        (true, false) => Filter { categories: previous.categories.clone(), ..new.clone() },
        (false, true) => Filter { words: previous.words.clone(), ..new.clone() },
        // "and at the butcher", after another shop.
        (false, false) if text.starts_with("and at ") => return Ok(None),
        (false, false) => match (previous.words.as_slice(), new.words.as_slice()) {
            ([before @ Words::All(_)], [more @ Words::All(_)]) if new.categories.is_empty() => {
                let both = before.and(more);
                if before == more {
                    return Ok(None);
                }
                if !both.iter().any(|both| vocabulary.has_rows(both, &previous.categories)) {
                    let (before, more) = (before.text(), more.text());
                    let with = text.trim_start_matches("and ").starts_with("with ");
                    return match of_it || with || text.ends_with(" part") || text.ends_with(" parts") {
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
    let counts = fragment.starts_with("how many ") || fragment.starts_with("how often ");
    if !counts || previous.filter.is_everything() || !fragment.split(' ').any(unknown) {
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

pub(super) fn only(plan: Plan) -> Understood {
    Understood { plan, assumptions: Vec::new() }
}
