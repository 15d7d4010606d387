//! Small talk around a question: "Looking like a tramp, how many days since my last haircut?", "… , her tablets get so dear".
//! Where the whole is not understood, what stands in front or behind is left out, if it asks nothing, limits nothing, and
//! names nothing that is asked about.

use super::lexicon::{self, is_one_of};
use super::plan::Filter;
use super::pronouns::{refers_back, words};
use super::vocabulary::{Vocabulary, wanted_word};
use super::{Context, Problem, Understood, grammar};

/// How a question begins.
const OPENERS: &str = " what whats what's wat hows how's how hw when whens which where wheres who whos show list give tell total \
    did have hm can could and ";

/// Words that say what is meant, or not meant: where they stand nothing is left out.
const LIMITS: &str = " excluding except without not only just ignore ignoring leaving minus apart besides bar but other than no none \
    excl incl including plus say says ";

/// Ends of what may be left out: those of sentences, and others.
const ENDS: [(&str, bool); 6] =
    [(". ", true), ("! ", true), ("… ", true), (", ", false), (" - ", false), (" – ", false)];

/// A question without the cry that it begins with: "wow. and in April".
pub(super) fn without_cry<'q>(question: &'q str, vocabulary: &Vocabulary) -> &'q str {
    const CRIES: &str = " nah lol ugh omg wow blimey gosh argh yikes oof jesus damn crikey christ sheesh whoa haha gah oops eek oh ah hmm ";
    let text = question.trim_start();
    let Some((first, rest)) = text.split_once(' ') else { return question };
    let word = first.trim_end_matches([',', '.', '!', '…']).to_lowercase();
    // Somebody may spend money on what is called so.
    if is_one_of(&word, CRIES) && !vocabulary.notes.hold(&wanted_word(&word)) {
        without_cry(rest, vocabulary)
    } else {
        text
    }
}

/// "ok then what have I spent since the 15th", after something that was not understood: a question of its own.
pub(super) fn restarted(question: &str) -> &str {
    const LEADS: [&str; 8] = ["ok then", "okay then", "alright then", "fine then", "well then", "ok so", "ok", "okay"];
    let rest = LEADS.iter().find_map(|lead| {
        let (head, rest) = question.split_at_checked(lead.len())?;
        let apart = rest.starts_with([' ', ',']);
        (head.eq_ignore_ascii_case(lead) && apart).then(|| rest.trim_start_matches([' ', ',']))
    });
    rest.filter(|rest| opens(rest) && !refers_back(rest)).unwrap_or(question)
}

/// A question with plain words in the place of those that only some use: "all told", "separate that out by month", "Luc and me".
pub(super) fn said_plainly(question: &str) -> String {
    const PLAIN: [(&str, &str); 15] = [
        (" all told ", " altogether "),
        (" all together ", " altogether "),
        (" in all so far ", " altogether "),
        (" in all then ", " altogether "),
        (" altogether so far ", " altogether "),
        (" in total so far ", " in total "),
        (" seperate ", " separate "),
        (" separate that out ", " split it "),
        (" separate it out ", " split it "),
        (" separate them out ", " split it "),
        (" split that out ", " split it "),
        (" split it out ", " split it "),
        (" and me ", " "),
        (" in there ", " there "),
        (" last there then ", " last there "),
    ];
    let text = question.trim();
    let mark = if text.ends_with('?') { "?" } else { "" };
    let body = text.trim_end_matches(['?', '.', '!', ' ']);
    let padded = format!(" {body} ");
    // Letters stay as they are: names are written with large ones.
    let replaced = PLAIN.iter().fold(padded, |text, (odd, plain)| {
        let mut text = text;
        while let Some(at) = text.to_ascii_lowercase().find(odd) {
            text.replace_range(at..at + odd.len(), plain);
        }
        text
    });
    let replaced = match replaced.strip_suffix(" in all ") {
        Some(rest) => format!("{rest} altogether"),
        None => replaced,
    };
    format!("{}{mark}", replaced.trim())
}

/// A question without "I mean".
pub(super) fn without_meaning(question: &str) -> String {
    let mut words: Vec<&str> = question.split_whitespace().collect();
    let plain = |word: &str| word.trim_matches([',', '.', '?', '!']).to_lowercase();
    let at = words.windows(2).position(|pair| matches!(pair, [i, mean] if plain(i) == "i" && plain(mean) == "mean"));
    match at {
        Some(at) => {
            words.drain(at..at + 2);
            words.join(" ")
        }
        None => question.to_owned(),
    }
}

/// A question without the list of all that something holds, behind it: "Haldiram so far. snacks, sweets, gifts, all".
pub(super) fn without_list(question: &str) -> &str {
    let Some((head, list)) = question.trim_end_matches([' ', '?', '.', '!']).split_once(". ") else { return question };
    let said = words(list);
    let all = said.last().is_some_and(|word| matches!(word.as_str(), "all" | "everything" | "whatever" | "lot"));
    let parts = list.matches(',').count() + said.iter().filter(|word| matches!(word.as_str(), "and" | "n")).count();
    match all && parts > 1 && !opens(list) && words(head).len() > 1 && !limits(&said) {
        true => head,
        false => question,
    }
}

/// Where a rest begins, and whether a sentence ends before it.
fn cuts(question: &str) -> Vec<(usize, bool)> {
    let ends = ENDS.iter().flat_map(|(end, full)| question.match_indices(end).map(|(at, end)| (at + end.len(), *full)));
    let mut cuts: Vec<(usize, bool)> = ends.collect();
    cuts.sort_unstable();
    cuts
}

/// Whether a text begins as a question does.
fn opens(text: &str) -> bool {
    words(text).first().is_some_and(|word| is_one_of(word, OPENERS))
}

/// Whether words say what is meant, or not meant.
fn limits(said: &[String]) -> bool {
    said.iter().any(|word| is_one_of(word, LIMITS) || word.chars().any(|c| c.is_ascii_digit()))
}

/// Whether a word is none that questions are made of: "robbing", "gits".
fn asks_nothing(word: &str) -> bool {
    lexicon::is_ignorable(word)
        || (!lexicon::own_words().any(|own| own == word)
            && lexicon::unit(word).is_none()
            && lexicon::group(word).is_none()
            && !lexicon::is_expense_noun(word))
}

/// Whether the text before a question may be left out; `alone` = the rest is a whole question with names of its own.
fn is_talk(text: &str, alone: bool, vocabulary: &Vocabulary, context: Context) -> bool {
    let said = words(text);
    let asks = said.is_empty() || opens(text) || text.contains(['?', '\'', '"', ';', '(']);
    if asks || limits(&said) {
        return false;
    }
    let named = grammar::evidence(text, vocabulary, context);
    named.is_some_and(|named| named.periods.is_empty() && (alone || named.filter == Filter::default()))
}

/// What `read` makes of the question without its small talk; the problem as it was if it makes nothing of it.
pub(super) fn without(
    question: &str,
    vocabulary: &Vocabulary,
    context: Context,
    problem: Problem,
    read: impl Fn(&str) -> Result<Understood, Problem>,
) -> Result<Understood, Problem> {
    if !matches!(problem, Problem::Ask { .. }) {
        return Err(problem);
    }
    let whole = fronted(question);
    let found = whole.as_deref().and_then(|whole| read(whole).ok());
    if let Some(mut found) = found.filter(|found| found.plan.filter != Filter::default()) {
        found.assumptions.insert(0, format!("read as: {}", whole.unwrap_or_default()));
        return Ok(found);
    }
    for (at, sentence) in cuts(question) {
        let Some((talk, rest)) = question.split_at_checked(at) else { continue };
        if !opens(rest) {
            continue;
        }
        let Ok(mut found) = read(rest) else { continue };
        let alone = sentence && found.plan.filter != Filter::default() && !refers_back(rest);
        if is_talk(talk, alone, vocabulary, context) {
            let talk = talk.trim_end_matches([' ', ',', '.', '!', '-', '–', '…', ':']);
            found.assumptions.insert(0, format!("left out: {talk}"));
            return Ok(found);
        }
    }
    let kept = asides(question).find_map(|(rest, aside)| {
        let named = grammar::evidence(aside, vocabulary, context)?;
        let nothing = named.periods.is_empty() && named.filter == Filter::default();
        let found = read(rest).ok().filter(|found| nothing && found.plan.filter != Filter::default())?;
        Some((found, aside))
    });
    let Some((mut found, aside)) = kept else { return Err(problem) };
    found.assumptions.insert(0, format!("left out: {}", aside.trim_matches([' ', ',', '.', '!'])));
    Ok(found)
}

/// "Council tax - what is it a month now": what stands in front takes the place of its pronoun.
fn fronted(question: &str) -> Option<String> {
    const MOST: usize = 6;
    let ends = [" - ", " – ", ", ", ": "].into_iter().filter_map(|end| Some((question.find(end)?, end)));
    let (at, end) = ends.min()?;
    let (topic, rest) = (question.get(..at)?, question.get(at + end.len()..)?);
    if opens(topic) || !opens(rest) || !(1..=MOST).contains(&words(topic).len()) {
        return None;
    }
    let mut parts: Vec<&str> = rest.split_whitespace().collect();
    let pronoun = |word: &&str| {
        matches!(
            word.trim_end_matches(['?', '.', '!', ',']),
            "it" | "they" | "that" | "he" | "she" | "them" | "him" | "those"
        )
    };
    let at = parts.iter().position(pronoun)?;
    *parts.get_mut(at)? = topic;
    Some(parts.join(" "))
}

/// The question without what is said behind it, and that: a reason, or a statement of somebody.
fn asides(question: &str) -> impl Iterator<Item = (&str, &str)> {
    const WHO: &str = " i we he she they it my our his her their ";
    const STATES: &str = " is are was were am feel feels think thinks guess thought know knows keep keeps want wants need needs getting \
        becoming became seem seems forgot swear reckon hope cancelled canceled stopped binned quit finished ";
    let because = [" because ", " cause ", " cos "].into_iter().flat_map(|word| question.match_indices(word));
    let reasons = because.map(|(at, _)| (at, true));
    let statements =
        [", ", ". ", " - ", "? "].into_iter().flat_map(|end| question.match_indices(end)).map(|(at, _)| (at, false));
    reasons.chain(statements).filter_map(|(at, reason)| {
        let (rest, aside) = question.split_at_checked(at)?;
        let said = words(aside);
        let who = said.first().is_some_and(|word| is_one_of(word, WHO));
        let states = said.iter().take(5).any(|word| is_one_of(word, STATES));
        let asks = aside.trim_matches(['?', ' ']).contains('?')
            || said
                .iter()
                .any(|word| matches!(word.as_str(), "should" | "can" | "could" | "will" | "would" | "mean" | "meant"));
        let cry = !aside.starts_with([',', ' ']) && said.len() <= 6 && said.iter().all(|word| asks_nothing(word));
        (!limits(&said) && !asks && (reason || (who && states) || cry)).then_some((rest, aside))
    })
}

/// "how much", with nothing before it.
pub(super) fn is_half(question: &str) -> bool {
    let words = words(question);
    matches!(words.iter().map(String::as_str).collect::<Vec<_>>().as_slice(), ["how", "much" | "many"])
}
