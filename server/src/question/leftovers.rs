//! What no rule has taken: words that may be left over, words that stop the reading, and those that a model may ignore.

use super::Problem;
use super::grammar::Draft;
use super::lexicon::{self, is_one_of};
use super::plan::Metric;
use super::sentence::{Sentence, Token};
use super::vocabulary::Vocabulary;

/// Stops where words are left that carry meaning or name something.
pub(super) fn check(draft: &Draft, question: &str, vocabulary: &Vocabulary, ignored: &[String]) -> Result<(), Problem> {
    let counted = draft.metric.is_some_and(|metric| {
        matches!(
            metric,
            Metric::Count
                | Metric::List
                | Metric::Average
                | Metric::Largest
                | Metric::Smallest
                | Metric::FirstDate
                | Metric::LastDate
                | Metric::DaysSince
                | Metric::FirstAndLast
                | Metric::ThenAndNow
                | Metric::CountPer(_)
        )
    });
    let named = !draft.names.is_empty() || draft.plan.group.is_some();
    let may_stay = |word: &str| {
        ignored.iter().any(|ignored| ignored == word)
            || lexicon::is_ignorable(word)
            || (lexicon::is_expense_noun(word) && lexicon::is_ignorable(&format!("{}s", word.trim_end_matches('s'))))
            || (lexicon::is_beside(word) && (named || (counted && !lexicon::is_occasion(word))))
            || matches!(word, "%" | "=" | ">" | "<" | "+" | "&" | ":")
    };
    let mut unknown: Vec<String> = draft.s.words().filter(|word| !may_stay(word)).map(str::to_owned).collect();
    unknown.extend(as_names(&draft.s, question).map(str::to_owned));
    if draft.s.has("both") && draft.wanted_names() == 0 && draft.plan.periods.len() < 2 {
        return Err(Problem::ask("both of what? name the two"));
    }
    let number = draft.s.tokens.iter().find_map(|token| match token {
        Token::Number { text, .. } => Some(text.clone()),
        _ => None,
    });
    if let Some(number) = number {
        let reason = format!("what {number} means is not clear");
        return Err(Problem::Ask { reason, unknown: Vec::new(), choices: Vec::new() });
    }
    if unknown.is_empty() {
        return Ok(());
    }
    if let Some(name) = one_name(&draft.s, question, &unknown) {
        let nearest = vocabulary.nearest(&name);
        let reason = format!("no category and no note is called \"{name}\"");
        return Err(Problem::Ask { reason, unknown, choices: nearest });
    }
    let quoted: Vec<String> = unknown.iter().map(|word| format!("\"{word}\"")).collect();
    let reason = format!("I did not understand {}", quoted.join(", "));
    Err(Problem::Ask { reason, unknown, choices: Vec::new() })
}

/// The unknown words, if they stand together where a name does.
fn one_name(s: &Sentence, question: &str, unknown: &[String]) -> Option<String> {
    let names =
        unknown.iter().all(|word| !lexicon::is_structural(word) && !may_ignore(question, std::slice::from_ref(word)));
    let together = s
        .tokens
        .windows(unknown.len())
        .any(|window| window.iter().zip(unknown).all(|(token, word)| token.word() == Some(word.as_str())));
    (names && together).then(|| unknown.join(" "))
}

/// "at shell", "on running", "shell in May": words that say nothing elsewhere ("shell out") stand there as names, and are not
/// known ones.
fn as_names<'s>(s: &'s Sentence, question: &str) -> impl Iterator<Item = &'s str> {
    let first = question.split_whitespace().next().unwrap_or_default().to_lowercase();
    const OBJECTS: &str = " a all an any anything approximately around each everything here it item items me mine money my our \
        ourselves own something stuff that the them there these thing things this those total totals us what which whole you \
        your in to at by as for from on with within and or do did i we is was were are how when where who ";
    const SPENT: &str =
        " cost costs money overall overview paid pay purchases spend spending spends spent summary sum total ";
    let ends = |token: Option<&Token>| match token {
        None | Some(Token::Period(_) | Token::Comma) => true,
        Some(token) => token.word().is_some_and(|word| {
            matches!(word, "in" | "on" | "during" | "since" | "from" | "last" | "this" | "by" | "per" | "and" | "or")
        }),
    };
    s.tokens.iter().enumerate().filter_map(move |(at, token)| {
        let word = token.word()?;
        let before = at.checked_sub(1).and_then(|at| s.tokens.get(at));
        let placed = before.and_then(Token::word).is_some_and(|word| matches!(word, "on" | "at" | "for" | "from"));
        let alone = before.is_none() && first == word && !is_one_of(word, SPENT);
        let named = (placed || alone) && ends(s.tokens.get(at + 1));
        let plain = !lexicon::is_ignorable(word) || lexicon::is_expense_noun(word) || is_one_of(word, OBJECTS);
        (named && !plain).then_some(word)
    })
}

/// Whether unknown words may at all be ignored: none carries structure, and none names something.
pub(super) fn may_ignore(question: &str, unknown: &[String]) -> bool {
    let lower = question.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|w| !w.is_empty()).collect();
    unknown.iter().all(|word| {
        if lexicon::is_structural(word) || word.chars().any(|c| c.is_ascii_digit()) {
            return false;
        }
        let Some(place) = words.iter().position(|other| other == word) else { return false };
        let before = |steps: usize| place.checked_sub(steps).and_then(|at| words.get(at)).copied().unwrap_or("");
        let after = words.get(place + 1).copied().unwrap_or("");
        let prepositions = "on at from for by with via using to in of after during near per";
        let ends = after.is_empty()
            || is_one_of(
                after,
                "in on at for from since last this during between over under yesterday today by per and recently",
            );
        let introduced = is_one_of(before(1), prepositions)
            || (is_one_of(before(1), "the my a an our your his her their") && is_one_of(before(2), prepositions));
        let object = introduced && ends;
        let counted = before(1) == "many"
            || before(2) == "many"
            || (before(1) == "much" && !is_one_of(after, "did have has do went was"));
        let modifier =
            is_one_of(after, "spending expense expenses purchase purchases transactions costs bills payments");
        !object && !counted && !modifier
    })
}
