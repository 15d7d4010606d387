//! One question of a conversation: whether it stands alone, changes what was asked before, or sets the two before side by side.

use super::plan::{Compare, Filter, Plan};
use super::vocabulary::Vocabulary;
use super::{Context, LOST, Problem, Understood, beside_it, follow, grammar, leaning, preamble, pronouns, versus};

/// What a question leans on.
#[derive(Clone, Copy)]
pub(super) struct Talk<'p> {
    /// The plan of the question before, or that there is none for it.
    pub(super) before: Option<&'p Option<Plan>>,
    /// The plan of the one before that.
    pub(super) earlier: Option<&'p Plan>,
}

/// Reads one question of a conversation: the share of a part is that of what was asked before.
pub(super) fn read(
    question: &str,
    talk: Talk<'_>,
    vocabulary: &Vocabulary,
    context: Context,
) -> Result<Understood, Problem> {
    if let Some(Some(previous)) = talk.before {
        let alone = |question: &str| grammar::parse(question, vocabulary, context, &[]);
        if let Some(share) = beside_it::share_of(previous, question, vocabulary, alone) {
            return share;
        }
    }
    let read = read_turn(question, talk, vocabulary, context)?;
    match talk.before {
        Some(Some(previous)) => versus::share_within(read, previous, question, vocabulary),
        _ => Ok(read),
    }
}

/// What sets the two questions before against each other, or takes one as a part of the other; `None` if it does not.
fn of_both(question: &str, talk: Talk<'_>) -> Option<Result<Understood, Problem>> {
    let Some(Some(previous)) = talk.before else { return None };
    if versus::asks_difference(question) {
        // A comparison tells the difference already.
        return Some(match previous.compare {
            Compare::Periods => Ok(follow::only(previous.clone())),
            _ => versus::difference(talk.earlier, previous),
        });
    }
    if let Some(both) = versus::together(talk.earlier, previous, question) {
        return Some(Ok(follow::only(both)));
    }
    if versus::asks_which(question) && talk.earlier.is_some() {
        return Some(versus::which(talk.earlier, previous, question));
    }
    let part = versus::asks_share(question) && versus::has_share(previous);
    part.then(|| versus::share(talk.earlier.filter(|_| !versus::asks_share_of_all(question)), previous))
}

fn read_turn(question: &str, talk: Talk<'_>, vocabulary: &Vocabulary, context: Context) -> Result<Understood, Problem> {
    let leans = talk.before.is_some() && leaning::is_follow_up(question);
    let parse = || grammar::parse(question, vocabulary, context, &[]);
    if talk.before.is_none() && preamble::is_half(question) {
        return Err(Problem::ask("how much of what? the end is missing"));
    }
    if talk.before.is_some() && versus::compares_whole(question) {
        return Err(Problem::ask("compare what with what? name both in one question"));
    }
    if let Some(read) = of_both(question, talk) {
        return read;
    }
    match talk.before {
        Some(None) if versus::asks_difference(question) => Err(Problem::ask(LOST)),
        Some(Some(previous)) if leans => follow::patch(previous, question, vocabulary, context),
        Some(None) if leans => Err(Problem::ask(LOST)),
        Some(Some(previous)) if leaning::is_fragment(question) => match parse() {
            Ok(read) if leaning::is_complete(&read) => Ok(read),
            read => follow::patch(previous, question, vocabulary, context)
                // Standing alone "vs 2023" would be a comparison that nobody asked for, and "with Lidl" is no question.
                .or_else(|problem| {
                    let alone = read.ok().filter(|read| read.plan.compare == Compare::No);
                    alone.filter(|_| !question.to_lowercase().starts_with("with ")).ok_or(problem)
                }),
        },
        _ => {
            let read = parse()?;
            let nothing = leaning::names_nothing(&read, question);
            match talk.before {
                Some(None)
                    if nothing
                        || leaning::says_no_spending(&read, question)
                        || (leaning::is_bare(question) && !leaning::is_complete(&read))
                        || leaning::asks_any(&read, question) =>
                {
                    Err(Problem::ask(LOST))
                }
                // "which place did we spend the most at": of what is being talked about.
                Some(Some(previous))
                    if nothing
                        || (read.plan.filter.names() == 0 && leaning::speaks_of_it(question))
                        || leaning::continues(&read, question)
                        || leaning::is_all_but(&read, question)
                        || leaning::asks_much(&read, question)
                        || (leaning::asks_occasions(&read, question) && !previous.filter.is_everything())
                        || (leaning::says_no_spending(&read, question) && !previous.filter.is_everything())
                        || versus::shares_of_it(&read, previous, question)
                        || leaning::asks_any(&read, question) =>
                {
                    follow::patch(previous, question, vocabulary, context)
                }
                // A pronoun may stand for what the same question names; without a name it stands for nothing.
                _ if read.plan.filter == Filter::default() && pronouns::refers_back(question) => {
                    Err(Problem::ask("what that refers to is not clear"))
                }
                Some(Some(previous)) => beside_it::read(read, previous, question, vocabulary),
                _ => Ok(read),
            }
        }
    }
}
