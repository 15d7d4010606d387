//! Follow-ups that set what was asked against something else: other days, or the question before it.

use super::beside_it::both;
use super::dates::earlier;
use super::follow::only;
use super::lexicon::{self, is_one_of};
use super::merge::in_its_place;
use super::plan::{Compare, Filter, Group, Metric, Period, PeriodKind, Plan, Unit, Words};
use super::pronouns::words;
use super::vocabulary::Vocabulary;
use super::{Problem, Understood};
use chrono::{Datelike, NaiveDate};
use rapidfuzz::distance::osa;

/// What a follow-up is set against: "vs 2024", "was the same quarter last year dearer or cheaper".
pub(super) fn other(text: &str) -> Option<&str> {
    const ENDS: [&str; 7] = [
        " dearer or cheaper",
        " cheaper or dearer",
        " more or less",
        " less or more",
        " higher or lower",
        " lower or higher",
        " any cheaper",
    ];
    let opened = opened(text);
    let asked = || text.strip_prefix("and ").unwrap_or(text).strip_prefix("was ");
    let other = opened.or_else(|| asked().and_then(|rest| ENDS.iter().find_map(|end| rest.strip_suffix(end))));
    // "the same month last year": as without the article.
    other.map(|other| other.strip_prefix("the ").filter(|rest| rest.starts_with("same ")).unwrap_or(other))
}

/// The text behind the first of `leads` that it begins with.
fn behind<'t>(text: &'t str, leads: &[&str]) -> Option<&'t str> {
    leads.iter().find_map(|lead| text.strip_prefix(lead))
}

/// What stands behind the words that set what was asked against something else.
fn opened(text: &str) -> Option<&str> {
    const AGAINST: [&str; 6] = ["more or less than ", "vs ", "versus ", "against ", "compared to ", "compared with "];
    const IT: [&str; 5] = ["that ", "it ", "this ", "the total ", "the trip "];
    const COMPARED: [&str; 3] = ["compare to ", "compare with ", "stack up against "];
    const WHICH: [&str; 4] = ["which cost more", "which was more", "which was dearer", "which was cheaper"];
    let text = text.strip_suffix(" and by how much").unwrap_or(text);
    let how = || behind(behind(behind(text, &["how does ", "how did ", "how is "])?, &IT)?, &COMPARED);
    let much = || {
        let asked = behind(text, &["how much more ", "how much less "])?;
        behind(behind(asked, &["is ", "was "])?, &IT)?.strip_prefix("than ")
    };
    let more = || behind(behind(behind(text, &["is ", "was "])?, &IT)?, &["more than ", "less than "]);
    let which = || behind(text, &WHICH)?.strip_prefix(", that or ");
    behind(text, &AGAINST).or_else(how).or_else(much).or_else(more).or_else(which)
}

/// "how does the whole holiday compare with Tenerife", after a part of it: the whole is named nowhere.
pub(super) fn compares_whole(question: &str) -> bool {
    let text = question.to_lowercase();
    behind(&text, &["how does the whole ", "how did the whole ", "how do the whole "]).is_some()
        && (text.contains(" compare ") || text.contains(" stack up "))
}

/// Whether a question sets what was asked before against a few words and asks nothing else: "compared to the same month
/// last year".
pub(super) fn sets_against(text: &str) -> bool {
    opened(text).is_some_and(|rest| (1..=6).contains(&words(rest).len()) && !rest.contains("how "))
}

/// The one name before and those that it is set against, if they are of one kind and nothing else is named.
fn all(previous: &Filter, new: &Filter, vocabulary: &Vocabulary) -> Option<Filter> {
    let categories = new.categories.clone();
    let words = in_its_place(previous, new, vocabulary);
    let names = Filter { categories: categories.clone(), words: new.words.clone(), ..Filter::default() };
    let of_one_kind = match (previous.categories.as_slice(), previous.words.as_slice()) {
        ([one], []) => words.is_empty() && !categories.is_empty() && !categories.contains(one),
        ([], [one]) => categories.is_empty() && !words.is_empty() && !words.contains(one),
        _ => false,
    };
    let mut filter = previous.clone();
    filter.categories.extend(categories);
    filter.words.extend(words);
    (of_one_kind && names == *new).then_some(filter)
}

/// "vs 2024": what was asked, against the same of other days; "how does that compare with Walmart": against another name.
pub(super) fn against(
    previous: &Plan,
    read: Understood,
    says_no_days: bool,
    vocabulary: &Vocabulary,
    today: NaiveDate,
) -> Result<Understood, Problem> {
    match (previous.periods.as_slice(), read.plan.periods.as_slice()) {
        ([before], [other])
            if read.plan.filter.is_everything()
                && previous.compare == Compare::No
                && (groupable(previous.metric) || matches!(previous.metric, Metric::Largest | Metric::Smallest)) =>
        {
            // "since September", "compared to last year": the same days of it.
            let part =
                before.kind != PeriodKind::Calendar(Unit::Year) && other.kind == PeriodKind::Calendar(Unit::Year);
            let year = |period: &Period| period.start.map(|day| day.year());
            let same = part && year(before) == year(other).map(|year| year + 1);
            let other = if same { earlier(*before, PeriodKind::Earlier(Unit::Year), today)? } else { *other };
            let periods = vec![*before, other];
            // The change of each category or shop; of months and days there is none.
            let group = previous.group.filter(|group| matches!(group, Group::Category | Group::Merchant));
            let compare = Compare::Periods;
            let plan = Plan { periods, compare, group, sort: None, limit: None, skip: 0, ..previous.clone() };
            Ok(Understood { plan, ..read })
        }
        _ => {
            let says_no_days = says_no_days || read.plan.periods.is_empty();
            let sums = previous.compare == Compare::No && groupable(previous.metric) && previous.limit.is_none();
            let filter = all(&previous.filter, &read.plan.filter, vocabulary).filter(|_| says_no_days && sums);
            let filter = filter.ok_or_else(|| Problem::ask("compare what with what? name both in one question"))?;
            // After a break down the sums are compared.
            let (group, sort) = (None, None);
            Ok(only(Plan { filter, compare: Compare::Names, group, sort, ..previous.clone() }))
        }
    }
}

/// "how much at the two of them together": of the two questions before.
pub(super) fn together(earlier: Option<&Plan>, previous: &Plan, question: &str) -> Option<Plan> {
    const ABOUT: &str = " so and ok how much what whats is was did do does we i spend spent pay paid come comes came to cost at on for in the two of \
        both them those these that it altogether together combined total all ";
    let words = words(question);
    let asks = words.iter().any(|word| matches!(word.as_str(), "both" | "two"))
        && words.iter().any(|word| matches!(word.as_str(), "together" | "altogether" | "combined" | "total"));
    if !asks || !words.iter().all(|word| is_one_of(word, ABOUT)) {
        return None;
    }
    let earlier = earlier?;
    let filter = of_two(&earlier.filter, &previous.filter)?;
    let plain = |plan: &Plan| groupable(plan.metric) && plan.group.is_none() && plan.compare == Compare::No;
    (plain(earlier) && plain(previous) && earlier.periods == previous.periods).then(|| Plan {
        metric: Metric::Sum,
        filter,
        ..previous.clone()
    })
}

/// "which of the two was dearer": of the two questions before.
pub(super) fn asks_which(question: &str) -> bool {
    const ABOUT: &str = " so and ok then on at in for which who what one of the two them those these both was is were are did do does we i \
        us spend spent cost costs pay paid go went ";
    const MORE: &str = " more less dearer cheaper costlier pricier expensive higher lower bigger ";
    let question = question.trim_end_matches(['?', '.', ' ']);
    let words = words(question.strip_suffix(" and by how much").unwrap_or(question));
    let opens = words.iter().find(|word| !matches!(word.as_str(), "so" | "and" | "ok" | "then" | "on" | "at" | "in"));
    let asks = opens.is_some_and(|word| matches!(word.as_str(), "which" | "who"));
    asks && words.iter().any(|word| is_one_of(word, MORE))
        && words.iter().all(|word| is_one_of(word, ABOUT) || is_one_of(word, MORE))
}

/// The two plans before against each other, in money where that is asked for.
pub(super) fn which(earlier: Option<&Plan>, previous: &Plan, question: &str) -> Result<Understood, Problem> {
    const MONEY: &str = " spend spent cost costs pay paid dearer cheaper costlier pricier expensive ";
    let money = words(question).iter().any(|word| is_one_of(word, MONEY));
    let of = |plan: &Plan| match plan.metric {
        Metric::Count if money => Plan { metric: Metric::Sum, ..plan.clone() },
        _ => plan.clone(),
    };
    difference(earlier.map(of).as_ref(), &of(previous))
}

/// "so how much more was that": the later of two plans against the earlier, if they differ in their days alone, or in what they
/// name.
pub(super) fn difference(earlier: Option<&Plan>, previous: &Plan) -> Result<Understood, Problem> {
    if let Some(earlier) = earlier
        && let Some(filter) = of_two(&earlier.filter, &previous.filter)
        && groupable(previous.metric)
        && previous.group.is_none()
        && (Plan { filter: previous.filter.clone(), ..earlier.clone() }) == *previous
    {
        return Ok(only(Plan { filter, compare: Compare::Names, ..previous.clone() }));
    }
    if let Some(earlier) = earlier
        && let ([one], [other]) = (earlier.periods.as_slice(), previous.periods.as_slice())
        && one != other
        && groupable(previous.metric)
        && previous.group.is_none()
        && (Plan { periods: previous.periods.clone(), ..earlier.clone() }) == *previous
    {
        let mut periods = vec![*other, *one];
        periods.sort_by_key(|period| std::cmp::Reverse(period.start));
        return Ok(only(Plan { periods, compare: Compare::Periods, ..previous.clone() }));
    }
    Err(Problem::ask("the difference between what? name both in one question"))
}

/// Both names, if each names one of a kind and they differ in nothing else.
fn of_two(one: &Filter, other: &Filter) -> Option<Filter> {
    let bare = |filter: &Filter| Filter { categories: Vec::new(), words: Vec::new(), ..filter.clone() };
    let kinds = |filter: &Filter| (filter.categories.len(), filter.words.len());
    let single = matches!(kinds(one), (1, 0) | (0, 1)) && kinds(one) == kinds(other);
    (single && one != other && bare(one) == bare(other)).then(|| one.and_names_of(other))
}

/// "so how much more was that", "the rise in percent": of the two questions before.
pub(super) fn asks_difference(question: &str) -> bool {
    const ABOUT: &str = " so and n or ok then the in a an as percent percentage pct by how much what whats what's is it was that of \
        both these those this two please by up down to them between did does do has have thats many it's which time round around ";
    const CHANGE: &str = " difference change changed rise increase growth drop fall more less saving jump ";
    let long = |word: &String| lexicon::contraction(word).filter(|long| !long.contains(' ')).unwrap_or(word).to_owned();
    let words: Vec<String> = words(question).iter().map(long).collect();
    // "differnce"
    let misspelled = |word: &str| word.len() > 7 && osa::distance(word.chars(), "difference".chars()) < 3;
    let changes = |word: &str| is_one_of(word, CHANGE) || misspelled(word);
    let change = words.iter().filter(|word| changes(word)).count();
    let moved = words.iter().any(|word| word == "up" || word == "down")
        && words.iter().any(|word| word.contains("percent") || word == "pct");
    (change == 1 || (change == 0 && moved)) && words.iter().all(|word| is_one_of(word, ABOUT) || changes(word))
}

/// "what percent is that": of what was asked before it.
pub(super) fn asks_share(question: &str) -> bool {
    const ABOUT: &str = " so and ok what whats what's is was that it in as a an of the total percent percentage share proportion everything all my spending overall ";
    let words = words(question);
    words.iter().any(|word| matches!(word.as_str(), "percent" | "percentage" | "share" | "proportion"))
        && words.iter().all(|word| is_one_of(word, ABOUT))
}

/// "what share was the loft", after the categories of a year: of that year.
pub(super) fn shares_of_it(read: &Understood, previous: &Plan, question: &str) -> bool {
    let plan = &read.plan;
    let short = words(question).len() < 10 && !asks_share_of_all(question);
    short
        && plan.metric == Metric::Share
        && plan.periods.is_empty()
        && previous.periods.len() == 1
        && previous.filter.is_everything()
}

/// Whether it is the share of all there is, whatever was asked before.
pub(super) fn asks_share_of_all(question: &str) -> bool {
    words(question).iter().any(|word| matches!(word.as_str(), "everything" | "all" | "spending" | "overall"))
}

/// Whether a plan is one sum that can be a part of another.
pub(super) fn has_share(plan: &Plan) -> bool {
    matches!(plan.metric, Metric::Sum | Metric::List)
        && plan.limit.is_none()
        && plan.group.is_none()
        && plan.compare == Compare::No
        && !plan.filter.is_everything()
}

/// "what percent is that": of the question before, if it asked for all that this is a part of, and otherwise of everything.
///
/// # Errors
/// If it is no part of the question before, which asked for a sum too: either may be meant.
pub(super) fn share(earlier: Option<&Plan>, previous: &Plan) -> Result<Understood, Problem> {
    let holds = |whole: &Filter, part: &Filter| {
        let words = |filter: &Filter| filter.words.iter().map(Words::text).collect::<Vec<_>>().join(" ");
        let (all, some) = (words(whole), words(part));
        let inside = |word: &str| some.split(' ').any(|other| other == word);
        let categories = whole.categories.is_empty() || whole.categories == part.categories;
        let rest = Filter { categories: part.categories.clone(), words: part.words.clone(), ..whole.clone() };
        rest == *part
            && !whole.is_everything()
            && whole != part
            && categories
            && all.split(' ').all(|word| word.is_empty() || inside(word))
    };
    let whole =
        earlier.filter(|earlier| earlier.periods == previous.periods && holds(&earlier.filter, &previous.filter));
    let other = earlier.filter(|earlier| has_share(earlier) && earlier.filter != previous.filter);
    if whole.is_none() && other.is_some_and(|other| other.periods == previous.periods) {
        return Err(Problem::ask("the share of everything, or of what was asked before? name it"));
    }
    Ok(only(Plan { metric: Metric::Share, whole: whole.map(|whole| whole.filter.clone()), ..previous.clone() }))
}

/// "Eating out as a percent of everything", "leave the rent out of it": out of the whole too, where it is no part of what the
/// share is of.
pub(super) fn of_the_rest(plan: &mut Plan, vocabulary: &Vocabulary) {
    let Filter { categories, words, without_categories, without_words, .. } = &plan.filter;
    if plan.metric != Metric::Share || plan.whole.is_some() || plan.filter.names() == 0 {
        return;
    }
    let inside = |out: &Words| match words.as_slice() {
        [] => vocabulary.has_rows(out, categories),
        own => own.iter().any(|own| own.and(out).iter().any(|both| vocabulary.has_rows(both, categories))),
    };
    let out_categories: Vec<String> =
        without_categories.iter().filter(|out| !categories.contains(out) && !categories.is_empty()).cloned().collect();
    let out_words: Vec<Words> = without_words.iter().filter(|out| !inside(out)).cloned().collect();
    if !out_categories.is_empty() || !out_words.is_empty() {
        let whole = Filter {
            without_categories: out_categories,
            without_words: out_words,
            currency: plan.filter.currency,
            ..Filter::default()
        };
        plan.whole = Some(whole);
    }
}

/// Whether it is one figure, of which there may be one for each of several.
pub(super) fn groupable(metric: Metric) -> bool {
    matches!(metric, Metric::Sum | Metric::Count | Metric::Average)
}

/// "what percent of it is the club fee", after a sum: the part that this is of that sum, and not of all there is.
///
/// # Errors
/// If nothing is both.
pub(super) fn share_within(
    read: Understood,
    previous: &Plan,
    question: &str,
    vocabulary: &Vocabulary,
) -> Result<Understood, Problem> {
    let plan = &read.plan;
    let named = plan.metric == Metric::Share && plan.whole.is_none() && plan.filter.names() > 0;
    let of_all = asks_share_of_all(question) || words(question).iter().any(|word| word == "total");
    if !named || of_all || !has_share(previous) || plan.filter == previous.filter {
        return Ok(read);
    }
    let Some(filter) = both(&previous.filter, &plan.filter, vocabulary) else {
        return Err(Problem::ask("the share of everything, or of what was asked before? name it"));
    };
    let periods = if plan.periods.is_empty() { previous.periods.clone() } else { plan.periods.clone() };
    let whole = Some(previous.filter.clone());
    Ok(Understood { plan: Plan { filter, periods, whole, ..read.plan }, ..read })
}
