//! Whether a question leans on the one before it, told by how it opens and by its pronouns.

use super::Understood;
use super::lexicon::is_one_of;
use super::plan::{Compare, Metric};
use super::pronouns::{refers_back, words};
use super::versus;

/// Most words of a follow-up.
const MAX_WORDS: usize = 9;

/// Most words of one that opens like nothing else.
const MAX_CONTINUED: usize = 14;

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
    "so per",
    "so what per",
    "so what did i pay per",
    "so what did we pay per",
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
    "last",
    "the last",
];

/// What one expense may be called.
pub(super) const VISITS: [&str; 19] = [
    "trip",
    "run",
    "visit",
    "ride",
    "order",
    "time",
    "shop",
    "meal",
    "session",
    "class",
    "purchase",
    "payment",
    "lesson",
    "transaction",
    "go",
    "fill",
    "fill-up",
    "fill up",
    "filling",
];

/// "drop rent", "take the vet out", "leave the house bills out": what is left out.
pub(super) fn left_out(text: &str) -> Option<&str> {
    let text = ["and ", "again but ", "again ", "same but ", "now "]
        .iter()
        .fold(text, |text, lead| text.strip_prefix(lead).unwrap_or(text));
    let text = ["if you ", "if we ", "if i "].iter().find_map(|lead| text.strip_prefix(lead)).unwrap_or(text);
    let dropped = ["minus ", "drop ", "leave out ", "leave off ", "take out ", "take off ", "remove "]
        .iter()
        .find_map(|lead| text.strip_prefix(lead));
    if let Some(rest) = dropped.filter(|rest| !rest.starts_with("in ")) {
        return Some(rest);
    }
    let text = ["and ", "now ", "ok ", "so "].iter().find_map(|lead| text.strip_prefix(lead)).unwrap_or(text);
    let aside =
        ["keep aside ", "put aside ", "set aside ", "leave aside "].iter().find_map(|lead| text.strip_prefix(lead));
    if aside.is_some() {
        return aside;
    }
    let text =
        [" of that", " of it", " of those", " of them"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    let rest = ["take ", "leave ", "keep ", "kick ", "cut ", "set ", "put ", "lose "]
        .iter()
        .find_map(|verb| text.strip_prefix(verb))?;
    [" out", " off", " aside", " away", " apart"].iter().find_map(|end| rest.strip_suffix(end))
}

/// Whether a text begins with one of these, as whole words.
fn opens_with(text: &str, openings: &[&str]) -> bool {
    let ends = |rest: &str| rest.chars().next().is_none_or(|c| !c.is_alphanumeric());
    openings.iter().any(|opening| text.strip_prefix(opening).is_some_and(ends))
}

/// Lower case, with the short form that it may begin with in full: "n ola?".
pub(super) fn in_full(question: &str) -> String {
    let text = question.trim().to_lowercase();
    let whole = ["full total", "grand total", "whole total"].iter().find_map(|lead| text.strip_prefix(lead));
    let text = whole.map_or(text.clone(), |rest| format!("total{}", rest.replacen(", ", " ", 1)));
    let (first, rest) = text.split_once(' ').unwrap_or((&text, ""));
    match super::lexicon::contraction(first) {
        Some(long) => format!("{long} {rest}").trim().to_owned(),
        None => text,
    }
}

/// Whether a question leans on the one before it: it opens like a continuation, or a pronoun stands for a thing.
pub(super) fn is_follow_up(question: &str) -> bool {
    let text = in_full(question);
    let short = question.split_whitespace().count() <= MAX_WORDS;
    let opened = opens_with(&text, OPENINGS);
    let questioned = ["how much", "how many", "what", "when", "list", "show", "total", "in", "on", "for", "which"];
    let stands_alone = questioned.iter().any(|opening| text.starts_with(opening)) && !refers_back(question);
    let plain = [
        "and",
        "what about",
        "how about",
        "how bout",
        "same",
        "only",
        "just",
        "without",
        "w/o",
        "excluding",
        "except",
        "or",
        "but",
        "drop",
        "leave out",
        "take out",
        "remove",
        "what was his fee",
        "what was her fee",
        "what was their fee",
    ];
    let continued = opens_with(&text, &plain);
    let bare = words(question).len() <= 4 && opened;
    // "how much in total this year"
    let in_all = ["this year", "last year", "this month", "last month", "so far", "this week", "last week"]
        .iter()
        .fold(text.trim_end_matches('?'), |text, end| text.trim_end_matches(end).trim_end())
        .strip_prefix("how much ");
    let in_all = in_all
        .is_some_and(|rest| is_one_of(&rest.replace(' ', "-"), " in-total altogether overall all-up in-all all-told "));
    let ended = text.trim_end_matches(['.', '!', '?']);
    versus::sets_against(ended)
        || left_out(ended).is_some() && words(question).len() <= MAX_CONTINUED
        || short
            && (continued
                || refers_back(question)
                || in_all
                || text.contains(" it the same ")
                || (opened && !stands_alone)
                || (bare
                    && !["how much", "how many", "total", "list", "show"].iter().any(|word| text.starts_with(word)))
                || is_show_those(&text)
                || counts_again(&text)
                || super::remeasured::counts_each(text.trim_end_matches('?'))
                || super::remeasured::asks_where(ended)
                || super::remeasured::asks_days(ended)
                || super::prices::price_moves(ended).is_some()
                || opens_with(&text, &["total without", "total excluding", "total except", "total w/o"])
                || limit(text.trim_end_matches('?')).is_some())
}

/// Whether a question of some length that names no rows says "it" of what was asked before: "how much did I pay for it in May
/// 2025", "what did it all come to".
pub(super) fn speaks_of_it(question: &str) -> bool {
    let words = words(question);
    words.len() <= MAX_WORDS + 4
        && (refers_back(question) || words.iter().any(|word| is_one_of(word, " it they them ")))
}

/// "how many this year": of what was asked before.
fn counts_again(text: &str) -> bool {
    let rest = text.strip_prefix("how many times ").or(text.strip_prefix("how many "));
    let rest = rest.map(|rest| rest.split_whitespace().collect::<Vec<_>>());
    rest.is_some_and(|rest| rest.len() < 4 && rest.first().is_some_and(|word| is_one_of(word, COUNTED)))
}

/// What stands behind "how many" where it counts what was asked before.
pub(super) const COUNTED: &str = " were are cost this last since in during between ";

/// Whether a long question without days of its own goes on from the one before: "and the dearest one if I leave out …".
pub(super) fn continues(read: &Understood, question: &str) -> bool {
    question.split_whitespace().count() <= MAX_CONTINUED
        && opens_with(&in_full(question), &["and", "same", "only", "just", "without"])
        && (read.plan.periods.is_empty() || read.assumptions.iter().any(|text| text.starts_with("no period named")))
}

/// "how much in 2024": of what was asked before.
pub(super) fn asks_much(read: &Understood, question: &str) -> bool {
    const DAYS: &str = " in last this since during between ";
    let words = words(question);
    let [how, much, next, ..] = words.as_slice() else { return false };
    let told = is_one_of(next, DAYS) && words.len() < 6;
    // "how much more in 2025 than 2024"
    let more = matches!(next.as_str(), "more" | "less") && words.iter().any(|word| word == "than") && words.len() < 9;
    how == "how"
        && much == "much"
        && (told || more)
        && read.plan.filter.is_everything()
        && !words.iter().any(|word| word == "total" || word == "all")
}

/// Whether a text is a bare piece of a question: "last year", "at Lidl", "fines only", "over 30", "average".
pub(super) fn is_fragment(question: &str) -> bool {
    const WHOLE: &str = " how what when where who why whose list show give tell total totals spend spent spending spends expense \
        expenses cost costs pay paid paying bill bills much many transactions purchases compare summary breakdown everything \
        did do does have has was were is are any top all i we ";
    let words = words(question);
    words.len() <= 5 && !words.iter().any(|word| is_one_of(word, WHOLE))
}

/// Whether a question is a few words that ask nothing by themselves: "swiggy?", "september?", "n menards".
pub(super) fn is_bare(question: &str) -> bool {
    words(question).len() <= 3 && is_fragment(question)
}

/// Whether a reading has days and names of its own: it needs nothing from the question before.
pub(super) fn is_complete(read: &Understood) -> bool {
    !read.plan.periods.is_empty() && read.plan.filter.names() > 0
}

/// Whether a question names no rows, no days and nothing that says "of everything".
pub(super) fn names_nothing(read: &Understood, question: &str) -> bool {
    let plan = &read.plan;
    let days = !plan.periods.is_empty() && !read.assumptions.iter().any(|text| text.starts_with("no period named"));
    plan.filter.is_everything()
        && !days
        && plan.compare == Compare::No
        && plan.metric != Metric::Overspending
        && !says_whole(question)
}

/// Whether a question asks for all there is.
pub(super) fn says_whole(question: &str) -> bool {
    let whole = ["ever", "overall", "all", "everything", "altogether", "general", "in total", "whole"];
    let text = format!(" {} ", words(question).join(" "));
    whole.iter().any(|word| text.contains(&format!(" {word} ")))
}

/// "everything but tesco": the rest of what was asked before.
pub(super) fn is_all_but(read: &Understood, question: &str) -> bool {
    let filter = &read.plan.filter;
    let out = !filter.without_words.is_empty() || !filter.without_categories.is_empty();
    let opened = opens_with(&in_full(question), &["everything", "all", "the rest"]);
    opened && out && filter.names() == 0 && read.plan.periods.is_empty()
}

/// "how many orders above 500 this year", "longest gap between two visits", after one shop: such occasions of it.
pub(super) fn asks_occasions(read: &Understood, question: &str) -> bool {
    let words = words(question);
    let noun = match words.as_slice() {
        [how, many, noun, ..] if how == "how" && many == "many" => noun.strip_suffix('s'),
        _ => None,
    };
    let visits = noun.is_some_and(|noun| VISITS.contains(&noun) && noun != "transaction");
    let between = matches!(read.plan.metric, Metric::LongestInterval | Metric::AverageInterval);
    (between || visits) && read.plan.filter.names() == 0
}

/// "which month was worst for it this year", "what is the average per month": no name, and no word of all that is spent.
pub(super) fn says_no_spending(read: &Understood, question: &str) -> bool {
    const ALL: &str = " spend spends spent spending overspending spender expense expenses expenditure total everything anything nothing all overall \
        altogether money cash purchase purchases transaction transactions category categories shop shops store stores merchant merchants place \
        places payment payments thing things item items outgoings outgoing buy bought paid pay cost costs bill bills entries entry note notes ";
    let gone = question.to_lowercase().contains("went out");
    read.plan.filter.names() == 0 && !gone && !words(question).iter().any(|word| is_one_of(word, ALL))
}

/// "any payment in 2026?": of what was asked before.
pub(super) fn asks_any(read: &Understood, question: &str) -> bool {
    read.plan.filter.is_everything()
        && words(question).first().is_some_and(|word| matches!(word.as_str(), "any" | "none"))
}

pub(super) fn is_show_those(text: &str) -> bool {
    let text = text.trim_end_matches(['?', '.', '!']);
    if text.contains("made up of") && text.split_whitespace().count() < 9 {
        return true;
    }
    let counted = text.strip_prefix("how many ");
    let occasions = counted.and_then(|rest| rest.strip_suffix(" was that").or(rest.strip_suffix(" is that")));
    let occasions = occasions.or(counted.filter(|noun| noun.ends_with('s') && !noun.contains(' ') && *noun != "times"));
    if occasions.is_some_and(|noun| VISITS.iter().any(|visit| noun.strip_suffix('s').unwrap_or(noun) == *visit)) {
        return true;
    }
    let text = ["ok ", "okay ", "so ", "now ", "and "].iter().find_map(|lead| text.strip_prefix(lead)).unwrap_or(text);
    let all = ["give all ", "give me all ", "show all ", "show me all ", "list all ", "give every ", "list every "];
    let rows = ["installment", "instalment", "entry", "entrie"];
    let all = all.iter().find_map(|lead| text.strip_prefix(lead));
    all.is_some_and(|noun| rows.contains(&noun.trim_end_matches('s')))
        || matches!(
            text,
            "show them"
                | "show all"
                | "show me all"
                | "list all"
                | "show everything"
                | "show me everything"
                | "list everything"
                | "full list"
                | "show details"
                | "show me the details"
                | "what all was that"
                | "what all"
                | "show me them"
                | "show those"
                | "list those"
                | "list them"
                | "which ones"
                | "what was it on"
                | "what was it spent on"
                | "what was that spent on"
                | "what did we spend it on"
                | "where did it go"
                | "where did it all go"
                | "what did it all go on"
                | "what was that on"
                | "what did it go on"
                | "what was it all on"
                | "what was that all on"
                | "what did i spend it on"
                | "how many"
                | "how many times"
                | "show me all of it"
                | "show all of it"
                | "show me all of them"
                | "show all of them"
                | "list all of it"
                | "list all of them"
                | "how many was that"
                | "how many were there"
                | "how many were they"
                | "how many is that"
                | "how often"
        )
}

/// "make it the top 3": how many rows.
pub(super) fn limit(text: &str) -> Option<usize> {
    let rest = ["make it the top", "make it top", "make that", "make it", "top", "only the top", "just the top"]
        .iter()
        .find_map(|opening| text.strip_prefix(opening))?;
    let rest = rest.trim().trim_end_matches(['.', '!', '?']);
    super::lexicon::number(rest).unwrap_or(rest).parse().ok().filter(|limit| (1..=50).contains(limit))
}
