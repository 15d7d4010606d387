//! "that", "those", "the ones", "there": what stands for something said before.

/// Words that stand for what was asked before.
const PRONOUNS: &[&str] =
    &["that", "this", "it", "those", "them", "these", "ones", "one", "they", "there", "then", "which", "him"];

pub(super) fn words(question: &str) -> Vec<String> {
    let text = question.to_lowercase().replace('&', " and ").replace('%', " percent ").replace("per cent", "percent");
    text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Ends of a question whose pronoun is what the same question asks for.
const TAILS: [&str; 11] = [
    "all of it",
    "and how much was it",
    "and how much was that",
    "and what did it come to",
    "and how much did it come to",
    "and how much is it",
    "and when was it",
    "and when was that",
    "and what was it",
    "and when is it",
    "and where was it",
];

/// A question without an end whose pronoun is what it asks for itself.
fn without_tail(question: &str) -> String {
    let plain = words(question).join(" ");
    let plain = TAILS.iter().fold(plain, |text, tail| text.replace(tail, ""));
    // "second biggest thing I ever bought, what was it"
    const ENDS: [&str; 4] = [" what was it", " when was it", " what did it come to", " how much did it come to"];
    match ENDS.iter().find_map(|end| plain.strip_suffix(end)) {
        Some(rest) if rest.split(' ').count() > 4 => rest.to_owned(),
        _ => plain,
    }
}

/// "what has she cost us", "how much did we pay him": whoever was named before, by the word for what was. What else somebody
/// did or has is not known.
pub(super) fn as_thing(question: &str) -> String {
    const COSTS: &str = " cost costs costing charge charged charging take took ";
    const PAID: &str = " on for to pay paid paying give gave given ";
    let words: Vec<&str> = question.split(' ').collect();
    let plain = |word: &str| word.trim_end_matches(['?', '.', '!', ',']).to_lowercase();
    let at =
        |index: Option<usize>| index.and_then(|index| words.get(index)).map(|word| plain(word)).unwrap_or_default();
    let asks = question.to_lowercase().contains("how much") || question.to_lowercase().starts_with("what");
    let named = |index: usize, word: &str| match plain(word).as_str() {
        "she" | "he" => asks && super::lexicon::is_one_of(&at(Some(index + 1)), COSTS),
        "her" | "him" => {
            let before = at(index.checked_sub(1));
            let next = at(Some(index + 1));
            let ends = next.is_empty() || super::lexicon::is_one_of(&next, AFTER_THING);
            asks && ends && super::lexicon::is_one_of(&before, PAID)
        }
        _ => false,
    };
    let said = words.iter().enumerate().map(|(index, word)| {
        let end = word.get(plain(word).len()..).unwrap_or_default();
        if named(index, word) { format!("it{end}") } else { (*word).to_owned() }
    });
    said.collect::<Vec<_>>().join(" ")
}

/// Words before a pronoun.
const BEFORE: &str = " on has to into with hows how's whats what's was is were are did does split break show list of for in me about than only just compare sort group make among the do run ";

/// Words after "for it" and "on that"; before others it may be the trade or a day: "on it equipment", "on that Friday".
const AFTER_THING: &str = " all altogether alltogether overall in total to so up till until since ever then last this each every per \
    during between from before after by today yesterday now over ";

/// Whether a preposition and a pronoun name what was asked before: "for it so far", "on that this year", "on this in May".
fn means_thing(preposition: &str, pronoun: &str, after: &str) -> bool {
    // "for this last year" and "on this each Friday" are days.
    let days = pronoun == "this" && matches!(after, "last" | "this" | "each" | "every" | "to" | "now");
    matches!(preposition, "for" | "on" | "to" | "into" | "with")
        && matches!(pronoun, "it" | "that" | "this")
        && (after.is_empty() || super::lexicon::is_one_of(after, AFTER_THING))
        && !days
}

/// A text without what [`means_thing`].
fn without_things(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let at = |index: usize| words.get(index).copied().unwrap_or_default();
    let named = |index: usize| means_thing(at(index), at(index + 1), at(index + 2));
    let kept = words.iter().enumerate().filter(|(index, _)| !named(*index) && (*index == 0 || !named(index - 1)));
    kept.map(|(_, word)| *word).collect::<Vec<_>>().join(" ")
}

/// Whether "it" stands for a thing, and not for the weather: told by the words around it and by where it stands.
fn is_a_thing(before: &str, after: &str, next: &str, index: usize, last: usize) -> bool {
    let followed = |list: &str| list.split_whitespace().any(|word| word == after);
    let all = ["us", "me", "altogether", "overall", "all"].contains(&next);
    let ends = index == last || (["cost", "come"].contains(&after) && (index + 1 == last || all));
    let paid = matches!(before, "paid" | "pay" | "bought" | "used" | "had");
    let asked = matches!(before, "was" | "is" | "does" | "did");
    // "how much did it come to altogether"
    let sums =
        matches!((after, next), ("come" | "comes" | "came" | "amount" | "amounts", "to") | ("add" | "adds", "up"));
    ends || sums
        || before == "of"
        || means_thing(before, "it", after)
        || (before == "has"
            && after == "cost"
            && super::lexicon::is_one_of(next, " me us in so since this last overall altogether "))
        || (paid && followed("altogether overall in this last so"))
        || followed("by in for without down up go costing running again till until ever so")
        || (asked && after == "cost" && super::lexicon::is_one_of(next, " this in last since so without to us me "))
        || (asked
            && followed("a at back per two three last this in before now then take start begin end stop finish first"))
}

/// Whether a pronoun of the question stands for something that was said before.
pub(super) fn refers_back(question: &str) -> bool {
    let mut words = words(&without_tail(question));
    words.pop_if(|last| last == "again");
    let at = |index: usize| words.get(index).map_or("", String::as_str);
    let last = words.len().saturating_sub(1);
    words.iter().enumerate().any(|(index, word)| {
        let pronoun = PRONOUNS.contains(&word.as_str());
        let after = at(index + 1);
        // "that month", "that I spent", "it is", "which category" are no pronouns for a thing.
        let followed = |list: &str| list.split_whitespace().any(|word| word == after);
        let before = if index > 0 { at(index - 1) } else { "" };
        let stands = match word.as_str() {
            "that" | "those" | "these" => {
                index == last
                    || before == "of"
                    || (before == "in" && followed("and when how"))
                    || (matches!(before, "did" | "does" | "do") && followed("cost come set"))
                    || (matches!(before, "does" | "hows" | "how's") && followed("compare"))
                    || (matches!(before, "is" | "was") && followed("than"))
                    || followed("by per in for with without over under please pls trip trips visits down up of above below altogether overall thing")
                    || (matches!(before, "was" | "is" | "did") && followed("total all in start begin end stop"))
                    || (matches!(before, "whats" | "what's") && followed("come total cost add"))
                    || means_thing(before, word, after)
            }
            "this" => means_thing(before, word, after),
            "it" => index > 0 && is_a_thing(before, after, at(index + 2), index, last),
            "him" => matches!(before, "pay" | "paid"),
            "them" | "they" => true,
            // "the biggest one in each category"
            "ones" | "one" if ["each", "every"].contains(&at(index + 2)) => false,
            // "the one day we spent the most"
            "one" if super::lexicon::unit(after).is_some() => false,
            "ones" | "one" => {
                "the which that last worst best highest lowest biggest cheapest only smallest largest average mean typical dearest priciest costliest"
                    .split(' ')
                    .any(|word| word == before)
            }
            "which" => {
                let names_group = |word: &String| super::lexicon::group(word).is_some();
                let names_expense = |word: &String| super::lexicon::is_expense_noun(word);
                index == 0
                    && ["was", "were", "is", "one", "of"].contains(&after)
                    && !words.iter().any(|word| names_group(word) || names_expense(word))
            }
            "there" => {
                index > 1 && !["is", "are", "was", "were"].contains(&before) && !followed("is are was were a any been")
            }
            "then" => index == last && index > 1,
            _ => false,
        };
        // "how many visits that month"
        if word == "that" && index > 1 && index + 1 == last && followed("month year week") {
            return true;
        }
        let introduced = index == 0
            || super::lexicon::is_one_of(at(index - 1), BEFORE)
            || matches!(word.as_str(), "him" | "them" | "they" | "ones" | "one" | "which" | "there" | "then");
        pronoun && stands && introduced
    })
}

/// "the ones over 50", "the one to Rome", "of those": the pronoun is what the plan before holds already.
pub(super) fn drop_pronouns(fragment: &str) -> String {
    let mut rest = format!(" {} ", without_things(fragment))
        .replace(" the one before that ", " the one_before ")
        .replace(" the weekend before ", " the one_before ")
        .replace(" before that", " before_that")
        .replace(" one before ", " one_before ");
    for phrase in [
        " do it again ",
        " run it again ",
        " the ones to ",
        " the one to ",
        " the ones in ",
        " the one in ",
        " the ones at ",
        " the one at ",
        " the ones ",
        " the one ",
        " those of ",
        " of those ",
        " of these ",
        " of them ",
        " in those ",
        " those ",
        " them ",
        " these ",
        " that one ",
        " which one was ",
        " which one were ",
        " which one is ",
        " which was ",
        " which of the ",
        " in that ",
        " of that ",
        " of it ",
        " ones ",
        " that ",
        " it ",
        " please ",
        " there ",
        " pls ",
        " pay him ",
        " paid him ",
    ] {
        rest = rest.replace(phrase, " ");
    }
    rest.replace("before_that", "before that").replace("one_before", "one before").trim().to_owned()
}
