//! A question in plain words becomes a typed plan, a question back, or a refusal. Pure: no SQL, no model, no clock.

mod again;
mod audit;
mod beside_it;
mod comparisons;
mod compound;
mod concept;
mod conditions;
mod counts;
mod currency;
mod dates;
mod days_of_talk;
mod extremes;
mod follow;
mod fragment;
mod grammar;
mod joining;
mod languages;
mod leaning;
mod leftovers;
mod lexicon;
mod link;
mod measure;
mod merge;
mod narrowing;
mod normalise;
mod notes;
mod occasions;
mod parts;
mod places;
mod plan;
mod polish;
mod preamble;
mod prices;
mod pronouns;
mod remeasured;
mod say;
mod sentence;
mod settle;
mod times;
mod told;
mod turns;
mod unclear;
mod versus;
mod vocabulary;
mod whole;

pub use lexicon::{is_common_word, is_kind_of_thing};
pub use plan::{Bound, Compare, Direction, Filter, Group, Metric, Period, PeriodKind, Plan, Sort, Unit, Words};
pub use say::{period_in_words, plan_in_words};
pub use told::Answers;
pub use vocabulary::{NoteUse, Vocabulary, note_has_word, note_text, wanted_word};

use crate::domain::{Currency, WeekStart};
use chrono::NaiveDate;

/// What a question is read against.
#[derive(Debug, Clone, Copy)]
pub struct Context {
    /// The user's calendar day.
    pub today: NaiveDate,
    /// Where weeks begin.
    pub week_start: WeekStart,
    /// The currency that amounts in the question are in, unless it names another.
    pub currency: Currency,
}

/// What became of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Every word was understood.
    Plan(Box<Understood>),
    /// Some words were not: the reading without them, if there is one, may be judged by the model.
    Ask {
        /// Why, in a sentence.
        reason: String,
        /// The words that were not understood.
        unknown: Vec<String>,
        /// The reading that ignores them.
        without: Option<Box<Understood>>,
        /// What could have been meant.
        choices: Vec<String>,
        /// What a query of the model's own must keep to; `None` if it must not try: the question leans on another one, or
        /// what it names is unclear.
        evidence: Option<Box<Evidence>>,
        /// Questions that work, in the language of this one; empty = the usual ones.
        examples: Vec<String>,
    },
    /// It cannot be answered from expenses.
    Refuse {
        /// Why, in a sentence.
        reason: String,
    },
}

impl Outcome {
    /// A question of which nothing was read: a query of the model's own has to keep to nothing.
    #[must_use]
    pub fn unread(context: Context) -> Self {
        let evidence = Evidence { filter: Filter::default(), periods: Vec::new(), currency: context.currency };
        let reason = "the model found no query for this".to_owned();
        let (unknown, choices, examples) = (Vec::new(), Vec::new(), Vec::new());
        Self::Ask { reason, unknown, without: None, choices, evidence: Some(Box::new(evidence)), examples }
    }
}

/// A plan and what was assumed on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Understood {
    /// The plan.
    pub plan: Plan,
    /// What was assumed or corrected, for people.
    pub assumptions: Vec<String>,
}

/// What a question names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Names, amounts, weekdays and currency.
    pub filter: Filter,
    /// Days; none = all.
    pub periods: Vec<Period>,
    /// What amounts in `filter` are in.
    pub currency: Currency,
}

/// Why a rule stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Problem {
    /// It cannot be answered.
    Refuse(String),
    /// Words were left over, or a name is unclear.
    Ask { reason: String, unknown: Vec<String>, choices: Vec<String> },
    /// More than is understood in another language: said in it, with questions that work.
    Foreign { help: String, examples: Vec<String> },
}

impl Problem {
    fn refuse(reason: impl Into<String>) -> Self {
        Self::Refuse(reason.into())
    }

    fn ask(reason: impl Into<String>) -> Self {
        Self::Ask { reason: reason.into(), unknown: Vec::new(), choices: Vec::new() }
    }
}

/// What a question that leans on one before it gets, if that one was not understood.
const LOST: &str = "the question before was not understood: ask this one in full";

/// Reads the last of `questions`; those before it are its conversation, of whose answers nothing is known.
#[must_use]
pub fn understand(questions: &[&str], vocabulary: &Vocabulary, context: Context) -> Outcome {
    understand_talk(questions, vocabulary, context, &|_| None)
}

/// Reads the last of `questions`; those before it are its conversation. What their answers named is asked of `answers`.
#[must_use]
pub fn understand_talk(questions: &[&str], vocabulary: &Vocabulary, context: Context, answers: Answers<'_>) -> Outcome {
    // The plan before, or that the question before was not understood; and the plan before that one.
    let mut before: Option<Option<Plan>> = None;
    let mut earlier: Option<Plan> = None;
    // The question before, if it leant on none.
    let mut stood_alone: Option<String> = None;
    let mut outcome = Outcome::Refuse { reason: "ask something about your expenses".to_owned() };
    for question in questions {
        let previous = before.as_ref().and_then(Option::as_ref);
        let question = without_talk(question, before.as_ref(), vocabulary);
        let moved =
            previous.zip(stood_alone.take()).and_then(|(plan, said)| fragment::of_last_year(&question, &said, plan));
        let question = moved.unwrap_or(question);
        let told = previous.and_then(|plan| told::resolve(plan, &question, answers));
        let question = match &told {
            Some((plan, said)) => {
                before = Some(Some(plan.clone()));
                said.clone()
            }
            None => prices::as_now(&question, vocabulary).unwrap_or(question),
        };
        let question = question.as_str();
        let leans = before.is_some() && leaning::is_follow_up(question);
        let talk = turns::Talk { before: before.as_ref(), earlier: earlier.as_ref() };
        let read = |question: &str| turns::read(question, talk, vocabulary, context);
        let read = read(question).or_else(|problem| match problem {
            // Of what leans on another question no part stands alone.
            Problem::Ask { reason, .. } if reason == LOST => Err(Problem::ask(LOST)),
            problem => preamble::without(question, vocabulary, context, problem, read),
        });
        let read = read.or_else(|problem| in_other_language(question, vocabulary, context, problem));
        earlier = before.take().flatten();
        outcome = match read {
            Ok(mut understood) => {
                if let Some((told, _)) = &told {
                    told::of_the_same(&mut understood.plan, told, question);
                }
                prices::of_its_name(&mut understood.plan, vocabulary);
                versus::of_the_rest(&mut understood.plan, vocabulary);
                before = Some(Some(understood.plan.clone()));
                stood_alone = (!leans).then(|| question.to_owned());
                vocabulary.as_written(&mut understood.plan);
                Outcome::Plan(Box::new(understood))
            }
            Err(Problem::Refuse(reason)) => {
                // "how many litres was that": what is talked about stays; "should I sell the Hilux": it is what is named.
                before = Some(if leans { earlier.take() } else { topic(question, vocabulary, context) });
                Outcome::Refuse { reason }
            }
            Err(Problem::Ask { reason, unknown, choices }) => {
                before = Some(None);
                let without = relax(question, vocabulary, context, &unknown).map(Box::new);
                let alone = !leans && !pronouns::refers_back(question) && choices.is_empty();
                let evidence = if alone { grammar::evidence(question, vocabulary, context) } else { None };
                let evidence = evidence.map(Box::new);
                Outcome::Ask { reason, unknown, without, choices, evidence, examples: Vec::new() }
            }
            Err(Problem::Foreign { help, examples }) => {
                before = Some(None);
                let (unknown, choices) = (Vec::new(), Vec::new());
                Outcome::Ask { reason: help, unknown, without: None, choices, evidence: None, examples }
            }
        };
    }
    outcome
}

/// A question in plain words, without what is said around it; somebody who was named before is a thing.
fn without_talk(question: &str, before: Option<&Option<Plan>>, vocabulary: &Vocabulary) -> String {
    let question = preamble::said_plainly(&preamble::without_meaning(preamble::without_list(question)));
    let question = preamble::without_cry(&question, vocabulary);
    let question = if before == Some(&None) { preamble::restarted(question) } else { question };
    match before {
        Some(Some(plan)) if plan.filter.names() > 0 => pronouns::as_thing(question),
        _ => question.to_owned(),
    }
}

/// What a question that was refused is about: the sum of what it names, in the days that it names.
fn topic(question: &str, vocabulary: &Vocabulary, context: Context) -> Option<Plan> {
    const DAYS: [&str; 4] = ["this year", "last year", "this month", "last month"];
    // Short words of English stand in notes too: "keep", "left".
    let known = |word: &String| {
        let wanted = wanted_word(word);
        let plain = lexicon::own_words().any(|own| own == *word) || lexicon::is_ignorable(word);
        let noted = vocabulary.notes.hold(&wanted) && (word.len() > 4 || !is_common_word(word));
        !plain && (vocabulary.names.contains_key(&wanted) || noted)
    };
    let named: Vec<String> = pronouns::words(question).into_iter().filter(known).collect();
    let text = question.to_lowercase();
    let days = DAYS.into_iter().find(|days| text.contains(days)).unwrap_or_default();
    let read = grammar::evidence(&format!("{} {days}", named.join(" ")), vocabulary, context)?;
    let Evidence { filter, periods, .. } = read;
    (filter.names() > 0 && !filter.either).then(|| Plan { filter, periods, ..Plan::default() })
}

/// A question that is no English one, read word by word; the problem as it was if it is none of the languages either.
fn in_other_language(
    question: &str,
    vocabulary: &Vocabulary,
    context: Context,
    problem: Problem,
) -> Result<Understood, Problem> {
    let Some((language, english)) = languages::in_english(question, vocabulary) else { return Err(problem) };
    let category = vocabulary.categories().first().map_or("Groceries", String::as_str);
    let foreign = || Problem::Foreign {
        help: language.help.to_owned(),
        examples: language.examples.iter().map(|example| example.replace("{category}", category)).collect(),
    };
    let mut read = grammar::parse(&english, vocabulary, context, &[]).map_err(|_| foreign())?;
    read.assumptions.insert(0, format!("read as: {english}"));
    Ok(read)
}

/// The reading that ignores unknown words, if they may be ignored at all.
fn relax(question: &str, vocabulary: &Vocabulary, context: Context, unknown: &[String]) -> Option<Understood> {
    if unknown.is_empty() || !leftovers::may_ignore(question, unknown) {
        return None;
    }
    grammar::parse(question, vocabulary, context, unknown).ok()
}

/// The plan of a question in other words, if every word of it is understood.
#[must_use]
pub fn read_rewritten(question: &str, vocabulary: &Vocabulary, context: Context) -> Option<Understood> {
    grammar::parse(question, vocabulary, context, &[]).ok()
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_names;
#[cfg(test)]
mod tests_of_sums;
#[cfg(test)]
mod tests_of_talk;
#[cfg(test)]
mod tests_of_turns;
