//! The order in which a question is read. Each step takes the words it understood; what is left over decides.

use super::audit;
use super::conditions;
use super::dates;
use super::extremes;
use super::joining;
use super::leftovers;
use super::lexicon;
use super::link::{Meaning, Name, is_plain, link};
use super::measure;
use super::narrowing;
use super::normalise::{Normalised, normalise};
use super::occasions;
use super::plan::{Filter, Group, Metric, Period, PeriodKind, Plan, Sort, Unit, Words};
use super::polish::{asks_latest, polish, refuse_persons, refuse_unclear};
use super::sentence::{Sentence, Token};
use super::settle;
use super::times;
use super::vocabulary::{Vocabulary, words_of};
use super::whole::whole_notes;
use super::{Context, Evidence, Problem, Understood};
use std::collections::HashSet;

/// A plan in the making.
pub(super) struct Draft {
    pub(super) s: Sentence,
    pub(super) metric: Option<Metric>,
    pub(super) plan: Plan,
    pub(super) names: Vec<Name>,
    pub(super) excluded: HashSet<usize>,
    /// Names that "and", "or" or a comma joins to the one before.
    pub(super) joined: HashSet<usize>,
    /// Names that stand right behind another and narrow it.
    pub(super) beside: HashSet<usize>,
    /// Names that other names hold already: what stands before a list is a part of each name of it.
    pub(super) absorbed: HashSet<usize>,
    /// "how many months …", "days on which …": what an amount bounds is the total of each.
    pub(super) group_subject: Option<GroupSubject>,
    /// Whether growth from one period to another is asked for.
    pub(super) grew: bool,
    /// Whether a superlative is of each group.
    pub(super) of_each: bool,
    /// Whether the question asks for the rows themselves.
    pub(super) rows: bool,
    /// Whether a word says that money was spent.
    spending: bool,
    /// What is asked for beside the figure.
    pub(super) detail: occasions::Detail,
    pub(super) assumptions: Vec<String>,
    pub(super) context: Context,
}

/// Groups that are asked for by their totals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct GroupSubject {
    pub(super) group: Group,
    pub(super) counted: bool,
}

impl Draft {
    /// How many names are asked for, those left out not counted.
    pub(super) fn wanted_names(&self) -> usize {
        self.names.len() - self.excluded.len() - self.absorbed.len()
    }
}

/// Reads one question; words in `ignored` are skipped.
pub(super) fn parse(
    question: &str,
    vocabulary: &Vocabulary,
    context: Context,
    ignored: &[String],
) -> Result<Understood, Problem> {
    let mut draft = begin(question, vocabulary, context, ignored)?;
    measure::read(&mut draft);
    if draft.metric == Some(Metric::FirstDate) && draft.detail.last {
        // "when did I start paying for Disney, and when did I stop"
        draft.metric = Some(Metric::DateSpan);
    }
    leftovers::check(&draft, question, vocabulary, ignored)?;
    defaults(&mut draft, asks_whole(question))?;
    let names: Vec<String> = draft.names.iter().flat_map(|name| words_of(&name.text)).collect();
    let understood = settle::plan(draft, vocabulary)?;
    let asked = words_of(question);
    audit::check(asked.iter().filter(|word| !names.contains(word)).map(String::as_str), &understood.plan)?;
    check_rows(&understood.plan.filter, vocabulary)?;
    Ok(understood)
}

/// What a question names, whether or not the rest of it is understood: what a query of somebody else has to keep to.
pub(super) fn evidence(question: &str, vocabulary: &Vocabulary, context: Context) -> Option<Evidence> {
    let mut draft = begin(question, vocabulary, context, &[]).ok()?;
    settle::add_names(&mut draft);
    let Plan { filter, periods, .. } = draft.plan;
    Some(Evidence { filter, periods, currency: draft.context.currency })
}

/// The first half of the reading: days, amounts and names.
fn begin(question: &str, vocabulary: &Vocabulary, context: Context, ignored: &[String]) -> Result<Draft, Problem> {
    let Normalised { sentence: mut s, corrections, currency } = normalise(question, vocabulary, context)?;
    // Amounts beside a currency that is named are in it.
    let context = Context { currency: currency.unwrap_or(context.currency), ..context };
    refuse_halves(&s)?;
    times::done_to(&mut s, vocabulary);
    polish(&mut s);
    refuse(&s)?;
    refuse_persons(&s)?;
    refuse_unclear(&s, vocabulary)?;
    let detail = occasions::detail(&mut s);
    refuse_several(&s)?;
    let spending = mentions_spending(&s);
    let overspending = asks_overspending(&mut s);
    if s.has("too much") || asks_best(&s, vocabulary) {
        return Err(Problem::refuse("advice is not given: figures are"));
    }
    let names = whole_notes(&mut s, vocabulary);
    let latest = asks_latest(&mut s);
    let skip = extremes::rank(&mut s);
    conditions::amounts_like_years(&mut s);
    let (periods, mut assumptions) = dates::read(&mut s, context)?;
    refuse_future(&periods, vocabulary, context)?;
    assumptions.splice(0..0, corrections);
    let plan = Plan { periods, filter: Filter { currency, ..Filter::default() }, skip, ..Plan::default() };
    let mut draft = Draft {
        s,
        metric: overspending.then_some(Metric::Overspending),
        plan,
        names,
        excluded: HashSet::new(),
        joined: HashSet::new(),
        beside: HashSet::new(),
        absorbed: HashSet::new(),
        group_subject: None,
        grew: false,
        of_each: false,
        rows: false,
        spending,
        detail,
        assumptions,
        context,
    };
    // "over the last month": the preposition belongs to the period.
    draft.s.keep("over|around|through|across|by the|just? whole|entire? of? <p>");
    occasions::new_price(&mut draft.s);
    conditions::group_subject(&mut draft);
    conditions::amounts(&mut draft)?;
    conditions::currency_of_amounts(&mut draft, vocabulary);
    conditions::weekdays(&mut draft)?;
    conditions::empty_notes(&mut draft);
    draft.names = link(&mut draft.s, vocabulary, ignored, std::mem::take(&mut draft.names))?;
    // "the Arran weekend": a trip.
    away(&mut draft, vocabulary);
    // "in the farm shop category"
    draft.s.keep("=in|under|from|of the|my|our? <e> category");
    // "the new mainsail"
    draft.s.keep("=the|my|our new <e>");
    // "what did we give Erin for her wedding"
    draft.s.keep("<e> =for? her|his|their <e>");
    relate_names(&mut draft, vocabulary)?;
    if latest {
        (draft.plan.limit, draft.plan.sort, draft.metric) = (Some(1), Some(Sort::Newest), Some(Metric::List));
    }
    Ok(draft)
}

/// Which names are left out, listed, or narrow one another.
fn relate_names(draft: &mut Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    conditions::weekday_of_name(draft);
    joining::scope_behind(draft);
    conditions::exclusions(draft, vocabulary);
    conditions::including(draft, vocabulary)?;
    joining::join_names(draft);
    joining::same_in_two(draft);
    narrowing::absorb(draft);
    narrowing::share_head(draft, vocabulary);
    narrowing::narrow(draft, vocabulary)?;
    narrowing::settle_categories(draft, vocabulary)
}

/// "the Arran weekend" is what was bought there, and no days.
fn away(draft: &mut Draft, vocabulary: &Vocabulary) {
    let Some(Some(Token::Name(index))) = draft.s.captures("<e> weekend").and_then(|c| c.into_iter().next()) else {
        return;
    };
    let place = draft.names.get(index).is_some_and(|name| {
        matches!(name.meaning, Meaning::Notes(_))
            && (!lexicon::is_english(&name.text.to_lowercase())
                || vocabulary.is_written_large(&name.text.to_lowercase()))
    });
    if place
        && !draft.s.has("weekend vs|versus|and|or|spending|spend|expenses|total")
        && draft.plan.filter.weekdays.is_empty()
    {
        draft.s.keep("<e> weekend");
    }
}

fn asks_overspending(s: &mut Sentence) -> bool {
    s.eat_any(&[
        "where|what am|did|do|have|was i|we overspending|overspend|overspent",
        "am|did|have|was i|we overspending|overspend|overspent",
        "where am|did|do i|we spend|spending|spent too much",
        "overspending|overspend",
    ])
    .is_some()
}

/// Days that are ahead, and of which no expense is known.
fn refuse_future(periods: &[Period], vocabulary: &Vocabulary, context: Context) -> Result<(), Problem> {
    let known = vocabulary.last_day().max(Some(context.today));
    match periods.iter().any(|period| period.start > known) {
        true => Err(Problem::refuse("that is in the future: nothing was spent there yet")),
        false => Ok(()),
    }
}

/// "the best gym": a judgement, unless a shop is called so.
fn asks_best(s: &Sentence, vocabulary: &Vocabulary) -> bool {
    s.tokens.windows(2).chain([s.tokens.get(s.tokens.len().saturating_sub(1)..).unwrap_or_default()]).any(|pair| {
        let words: Vec<&str> = pair.iter().map_while(Token::word).collect();
        matches!(words.first(), Some(&("best" | "worst")))
            && !(words.len() == 2 && vocabulary.notes.any_begins_with(&words.join(" ")))
    })
}

/// Two "how much" are two questions.
fn refuse_several(s: &Sentence) -> Result<(), Problem> {
    let asked = s.tokens.windows(2).filter(|pair| {
        let words: Vec<&str> = pair.iter().filter_map(Token::word).collect();
        matches!(words.as_slice(), ["how", "much" | "many"])
    });
    // "and how many coffees did I buy"; "and how many times did I go" is of the same.
    let counted = s.captures("and how many <word> did|have|do i|we").and_then(|c| c.into_iter().next().flatten());
    let another = counted.as_ref().and_then(Token::word).is_some_and(|word| {
        !is_plain(word) && !lexicon::is_beside(word) && !matches!(word, "times" | "visits" | "trips")
    });
    if asked.count() > 1 || another || s.has("and|, how much of it|that|this|them") {
        return Err(Problem::ask("that is more than one question: ask them one by one"));
    }
    if s.has("with the? count|counts") {
        return Err(Problem::ask("the sum and the count of each are two questions: ask them one by one"));
    }
    Ok(())
}

/// Names that no expense has together are a misreading, not an answer of zero.
pub(super) fn check_rows(filter: &Filter, vocabulary: &Vocabulary) -> Result<(), Problem> {
    let twice = |words: &Words| {
        let text = words.text();
        let parts: Vec<&str> = text.split(' ').collect();
        matches!(words, Words::All(_))
            && parts.iter().enumerate().any(|(at, part)| parts.iter().skip(at + 1).any(|other| other == part))
    };
    // "Coles, not counting the servo (Coles Express)": what the second is said of is not clear.
    if let Some(words) = filter.words.iter().find(|words| !filter.without_words.is_empty() && twice(words)) {
        return Err(Problem::ask(format!("\"{}\" has a name in it twice: which of the two is meant?", words.text())));
    }
    if filter.either || filter.words.is_empty() {
        return Ok(());
    }
    let found =
        filter.words.iter().any(|words| *words == Words::Nothing || vocabulary.has_rows(words, &filter.categories));
    if found && filter.without_words.is_empty() {
        return Ok(());
    }
    if found {
        let left = |words: &Words| vocabulary.has_rows_without(words, &filter.categories, &filter.without_words);
        return match filter.words.iter().any(|words| *words == Words::Nothing || left(words)) {
            true => Ok(()),
            false => Err(Problem::ask("without that nothing of it is left")),
        };
    }
    let named: Vec<String> = filter.words.iter().map(Words::text).collect();
    let named = named.join(" or ");
    Err(Problem::ask(match filter.categories.as_slice() {
        [] => format!("no note holds all of \"{named}\""),
        categories => format!("no expense in {} has a note with \"{named}\"", categories.join(" or ")),
    }))
}

/// "how much did the", "and then the one with": half a question, as it was typed.
fn refuse_halves(s: &Sentence) -> Result<(), Problem> {
    let word = |back: usize| s.tokens.iter().rev().nth(back).and_then(Token::word).unwrap_or_default();
    let (last, before) = (word(0), word(1));
    let cut = matches!(last, "the" | "a" | "an" | "my" | "our")
        || (last == "with" && before == "one")
        || (s.starts("how much|many") && s.tokens.len() == 3 && matches!(last, "was" | "is" | "did" | "does" | "were"))
        || (matches!(last, "i" | "we")
            && matches!(before, "did" | "do" | "have")
            && s.starts("how much|many")
            && s.tokens.len() == 4);
    match cut {
        true => Err(Problem::ask(format!("{last} what? the end is missing"))),
        false => Ok(()),
    }
}

/// "how much did I spend on", "compare November with": what it is about was not typed.
fn refuse_open_ends(s: &Sentence) -> Result<(), Problem> {
    let last = s.tokens.last().and_then(Token::word).unwrap_or_default();
    let asks = s.starts("how much|many did|do|have|has i|we") || (s.starts("how much|many") && s.tokens.len() == 3);
    if asks && matches!(last, "on" | "at" | "for" | "from") {
        return Err(Problem::ask(format!("{last} what? the end is missing")));
    }
    let before = s.tokens.iter().rev().nth(1).and_then(Token::word).unwrap_or_default();
    let comes_to = matches!(before, "come" | "came" | "comes" | "add");
    if s.starts("compare") && !comes_to && matches!(last, "with" | "to" | "and" | "vs" | "versus") {
        return Err(Problem::ask("with what? the end is missing"));
    }
    match s.has("spend|spent|paid|pay on|for|at than") {
        true => Err(Problem::ask("on what? a word is missing")),
        false => Ok(()),
    }
}

fn refuse(s: &Sentence) -> Result<(), Problem> {
    if s.tokens.is_empty() {
        return Err(Problem::refuse("ask something about your expenses"));
    }
    let statement =
        s.starts("i|we just|also? spent|paid|bought|purchased") || s.starts("add|log|record|enter|note|put");
    let has_number = s.tokens.iter().any(|token| matches!(token, Token::Number { .. }));
    if statement && has_number && !s.has("what|how|which|when|total|sum") {
        return Err(Problem::refuse("that reads like a new expense: add it on the expenses screen"));
    }
    if s.starts("how many <word> do|does i|we have")
        && !s.starts("how many <expenses>")
        && !s.starts("how many <group>")
    {
        return Err(Problem::refuse("only expenses are known, not what there is"));
    }
    let order = s.starts("pay|transfer the|my|our <word>") || (s.starts("pay <word>") && s.tokens.len() == 2);
    if s.starts("to pay|buy|call|book|go|renew|cancel|check|send|get|order|transfer")
        || (order && !s.has("how|what|when|which|total|last|this|in"))
        || s.starts("about the|my|our|a|that|this")
    {
        return Err(Problem::refuse("this chat only answers questions: nothing is done or remembered for you"));
    }
    if s.starts("who did|do|have|had|was|were i|we") && s.has("with") && !s.has("most|more|much") {
        return Err(Problem::refuse("who was there is not recorded"));
    }
    if s.starts("thank|thanks you|so|very|a|lot") && s.tokens.len() < 6 {
        return Err(Problem::refuse("this chat only answers questions about your expenses"));
    }
    if s.starts("where did|have|was i|we buy|bought|get|got|find") && !s.has("most|more|least|often|cheapest|dearest") {
        return Err(Problem::refuse("where it was is only known as far as notes tell it: ask for a list"));
    }
    refuse_open_ends(s)?;
    for (pattern, why) in lexicon::refusals() {
        if s.has(pattern) {
            return Err(Problem::refuse(*why));
        }
    }
    Ok(())
}

fn mentions_spending(s: &Sentence) -> bool {
    s.has(
        "spend|spends|spent|spending|expense|expenses|expenditure|pay|paid|paying|cost|costs|bought|buy|purchase|\
         purchases|purchased|transaction|transactions|payment|payments|money|total|sum|charges|bill|bills|outgoings|\
         blow|blown|visits|shop|shopping|overspending|much",
    )
}

/// "how much did I spend in total": of all time, and not of this month.
fn asks_whole(question: &str) -> bool {
    let text = question.to_lowercase();
    ["in total", "overall", "altogether", "all time", "in all", "ever"].iter().any(|words| text.contains(words))
}

/// What is meant when the question does not say.
fn defaults(draft: &mut Draft, whole: bool) -> Result<(), Problem> {
    let says_something = !draft.plan.periods.is_empty()
        || !draft.names.is_empty()
        || draft.plan.group.is_some()
        || draft.plan.filter.min.is_some()
        || draft.plan.filter.max.is_some()
        || !draft.plan.filter.weekdays.is_empty()
        || draft.plan.filter.currency.is_some();
    if !says_something && !draft.spending && draft.metric.is_none() {
        return Err(Problem::refuse("this chat only answers questions about your expenses"));
    }
    if (draft.metric == Some(Metric::Overspending)
        || (!says_something && !whole && draft.metric.is_none() && draft.plan.periods.is_empty()))
        && draft.plan.periods.is_empty()
    {
        let today = draft.context.today;
        let month = Period {
            start: chrono::Datelike::with_day(&today, 1),
            end: Some(today),
            kind: PeriodKind::Calendar(Unit::Month),
        };
        draft.plan.periods.push(month);
        draft.assumptions.push("no period named: this month so far".to_owned());
    }
    let metric = draft.metric.unwrap_or(Metric::Sum);
    draft.plan.metric = metric;
    Ok(())
}
