//! Names of which two readings differ in their rows: asked back.

use super::Problem;
use super::grammar::Draft;
use super::link::{Meaning, Name};
use super::notes::Note;
use super::plan::Words;
use super::vocabulary::{Vocabulary, note_has_word, wanted_word};

/// "mother's medicines and doctor", where a category is "Medicine & Doctor": beside all of it, the first would say nothing.
///
/// # Errors
/// With both.
pub(super) fn swallowed(draft: &Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    if draft.s.starts("was|is|were|are <e> the|my|our biggest|largest|highest|dearest|priciest|cheapest|smallest|lowest|most|top|main|worst|best") {
        return Err(Problem::ask("which was it? ask for the biggest, or for all of them in order"));
    }
    if draft.s.has("vs|versus|than|compare|compared|difference|more|or") {
        return Ok(());
    }
    for at in draft.joined.iter().filter(|at| !draft.absorbed.contains(at) && !draft.excluded.contains(at)) {
        let pair = at.checked_sub(1).and_then(|before| draft.names.get(before)).zip(draft.names.get(*at));
        let (part, whole, category) = match pair.map(|(one, other)| ((one, &one.meaning), (other, &other.meaning))) {
            Some(((part, Meaning::Notes(words)), (whole, Meaning::Categories(list))))
            | Some(((whole, Meaning::Categories(list)), (part, Meaning::Notes(words)))) => {
                let places = vocabulary.places(list);
                let notes = vocabulary.notes.that_pass(words);
                let said = words.text();
                let mut said = said.split(' ');
                // "coffees and meals" are all of "Meals & Coffee".
                let named = said.all(|word| list.iter().any(|category| note_has_word(category, &wanted_word(word))));
                if named || notes.is_empty() || !notes.iter().all(|note| note.is_in(&places)) {
                    continue;
                }
                (&part.text, &whole.text, list.join(" and "))
            }
            _ => continue,
        };
        let reason = format!("{part} is a part of {category} already");
        return Err(Problem::Ask { reason, unknown: Vec::new(), choices: vec![part.clone(), whole.clone()] });
    }
    Ok(())
}

/// "Wawa, gas and hoagies together": all of Wawa, if these are all of it.
///
/// # Errors
/// If they are not: what is added up is unclear.
pub(super) fn parts_together(draft: &mut Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    let [head, one, other] = draft.names.as_slice() else { return Ok(()) };
    let Meaning::Notes(head) = &head.meaning else { return Ok(()) };
    let kinds = matches!(one.meaning, Meaning::Categories(_)) != matches!(other.meaning, Meaning::Categories(_));
    let together = draft.s.has(", <e> and|& <e> together|combined|both|altogether");
    if !together || !kinds || !draft.excluded.is_empty() {
        return Ok(());
    }
    let is = |name: &Name, note: &Note| match &name.meaning {
        Meaning::Categories(list) => note.is_in(&vocabulary.places(list)),
        Meaning::Notes(words) => vocabulary.notes.that_pass(words).iter().any(|other| std::ptr::eq(*other, note)),
    };
    let all = vocabulary.notes.that_pass(head);
    if !all.iter().all(|note| is(one, note) || is(other, note)) {
        let reason =
            format!("what {} and {} are parts of is not clear: ask for one after the other", one.text, other.text);
        return Err(Problem::ask(reason));
    }
    draft.absorbed.extend([1, 2]);
    Ok(())
}

/// "the Gatlinburg cabin trip", where two notes name the cabin and many more Gatlinburg: the cabin, or all of the trip?
///
/// # Errors
/// With both.
pub(super) fn part_of_trip(draft: &Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    let [Name { text, meaning: Meaning::Notes(Words::All(both)), .. }] = draft.names.as_slice() else { return Ok(()) };
    const TRIPS: [&str; 5] = ["trip", "holiday", "vacation", "weekend", "tour"];
    const TOURS: [&str; 3] = ["yatra", "pilgrimage", "cruise"];
    let trip = TRIPS.iter().chain(&TOURS).any(|noun| text.ends_with(noun))
        || draft.s.has("<e> trip|holiday|vacation|weekend|tour");
    let [first, .., last] = both.as_slice() else { return Ok(()) };
    let place = if TOURS.contains(&last.as_str()) { last } else { first };
    let all = vocabulary.notes.that_pass(&Words::All(vec![place.clone()]));
    let part = vocabulary.notes.that_pass(&Words::All(both.clone()));
    let categories = |notes: &[&Note]| {
        notes.iter().flat_map(|note| note.categories().to_vec()).collect::<std::collections::BTreeSet<_>>().len()
    };
    if !trip || part.len() > 2 || all.len() < 4 * part.len() || categories(&all) <= categories(&part) {
        return Ok(());
    }
    let part = both.join(" ");
    let reason = format!("{part}, or all that has {place} in its notes");
    Err(Problem::Ask { reason, unknown: Vec::new(), choices: vec![format!("notes with {place}"), part] })
}

/// "blackjack altogether, Vegas and Reno", where some of Vegas is no blackjack: parts of it, or more than it?
///
/// # Errors
/// If what is listed behind stands in notes with it and without it.
pub(super) fn parts_behind(draft: &Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    let [head, parts @ ..] = draft.names.as_slice() else { return Ok(()) };
    let Meaning::Notes(whole) = &head.meaning else { return Ok(()) };
    let apart = draft.s.has("separately|each|respectively|individually");
    let listed = !apart && draft.s.has("<e> altogether|overall|in? total|all|all-in? , <e> and|&|, <e>");
    let of_both = |name: &Name| match &name.meaning {
        Meaning::Notes(words) => whole.and(words).iter().any(|both| vocabulary.has_rows(both, &[])),
        Meaning::Categories(_) => false,
    };
    match listed && parts.len() > 1 && parts.iter().all(of_both) {
        true => Err(Problem::ask(format!("what {} has to do with what stands behind it is not clear", head.text))),
        false => Ok(()),
    }
}

/// "when did we take Miso to the vet": where some notes of the vet name Miso and others do not, either may be meant.
///
/// # Errors
/// With both readings.
pub(super) fn goes_there(draft: &Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    let [who, place] = draft.names.as_slice() else { return Ok(()) };
    let (Meaning::Notes(one @ Words::All(_)), Meaning::Notes(other @ Words::All(_))) = (&who.meaning, &place.meaning)
    else {
        return Ok(());
    };
    let goes = draft.s.has("take|took|taken|bring|brought <e> to the|my|our? <e>")
        || draft.s.has("was|were|is|been <e> at the|my|our? <e>");
    if !goes || !draft.excluded.is_empty() {
        return Ok(());
    }
    let both = one.and(other);
    let with = both.iter().flat_map(|both| vocabulary.notes.that_pass(both)).count();
    let all = vocabulary.notes.that_pass(other).len();
    if with == 0 || with == all {
        return Ok(());
    }
    let (who, place) = (&who.text, &place.text);
    let reason = format!("not all notes with {place} say {who}");
    Err(Problem::Ask { reason, unknown: Vec::new(), choices: vec![place.clone(), format!("notes with {who} {place}")] })
}

/// "we went to Puri last December": when they went is no day of a bill, and much is paid before.
pub(super) fn went_when(draft: &Draft) -> Result<(), Problem> {
    const WENT: &str = "i|we have|had? went|gone|travelled|traveled|flew|drove";
    let went =
        draft.s.has(&format!("{WENT} to <e> in|on|over|during|for? <p>")) || draft.s.has(&format!("{WENT} <p> to <e>"));
    const TRIP: &str =
        "trip|holiday|holidays|vacation|tour|travel|flight|flights|hotel|ticket|tickets|train|everything|included";
    let [Name { text, meaning: Meaning::Notes(_), .. }] = draft.names.as_slice() else { return Ok(()) };
    // "We had gone to Puri last December. How much …": told first, and asked then.
    let told = draft.s.starts(&format!("{WENT} to <e>"));
    match went && (told || draft.s.has(TRIP)) && !draft.plan.periods.is_empty() {
        true => Err(Problem::ask(format!(
            "all that has {text} in its notes, or what was paid in those days? ask without the days, or for what was paid in them"
        ))),
        false => Ok(()),
    }
}

/// "which Lidl was I in": of several of one name, notes know one.
pub(super) fn which_of_them(draft: &Draft) -> Result<(), Problem> {
    let last =
        draft.s.starts("which|what <e> did i|we go|shop|eat") && draft.s.has("last|latest|yesterday|today time?");
    match last || draft.s.starts("which|what <e> was|were|am|is i|we in|at|to|<p>") {
        true => Err(Problem::refuse("which of them it was is only known as far as notes tell it: ask for a list")),
        false => Ok(()),
    }
}

/// "apart from petrol and the purchase itself": a second thing that is left out, and names nothing.
pub(super) fn left_out_too(draft: &Draft) -> Result<(), Problem> {
    match draft.s.has("and the purchase|buying|buy|price|cost itself") {
        true => Err(Problem::ask("what else is left out? name it as notes do")),
        false => Ok(()),
    }
}

/// "how does the total compare to the 2024 trip": what is compared stands in no question.
pub(super) fn compared_with_one(draft: &Draft) -> Result<(), Problem> {
    let one = draft.plan.periods.len() < 2 && draft.s.has("compare|compared to|with|against the? <p> <e>");
    match one && draft.s.starts("how does|do|did") {
        true => Err(Problem::ask("compare what with what? name both")),
        false => Ok(()),
    }
}

/// "spectacles for whom": only notes tell, each its own.
pub(super) fn for_whom(draft: &Draft) -> Result<(), Problem> {
    // Rows say it themselves.
    let rows = draft.s.has("dearest|biggest|largest|costliest|cheapest|smallest|last|latest|first|list|show");
    match draft.s.has("for|to|with whom|who") && !rows && !draft.s.starts("who|whom") {
        true => Err(Problem::ask("for whom it was stands in the notes: ask for a list of them")),
        false => Ok(()),
    }
}

/// "which Diwali was costliest": of several, each with its own expenses.
pub(super) fn which_feast(draft: &Draft) -> Result<(), Problem> {
    let asked =
        draft.s.starts("which|what <e> was|were|is the|my|our? costliest|dearest|biggest|most|priciest|cheapest");
    let feast = draft.names.first().is_some_and(|name| super::lexicon::holiday(&name.text).is_some());
    match asked && feast {
        true => Err(Problem::ask("of which year? ask for each year, or name two")),
        false => Ok(()),
    }
}

/// "coffee", where a category is "Meals & Coffee" and some of its notes say coffee: either may be meant.
pub(super) fn part_or_whole(draft: &Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    let [Name { text, meaning: Meaning::Notes(Words::All(words)), .. }] = draft.names.as_slice() else { return Ok(()) };
    let word = wanted_word(text);
    let unclear = words.len() == 1 && !vocabulary.told_parts.contains(&word);
    let category = vocabulary.parts.get(&word).filter(|_| unclear);
    let Some(category) = category.filter(|_| draft.excluded.is_empty()) else { return Ok(()) };
    let reason = format!("{text} could be all of {category} or the notes with that word");
    let choices = vec![category.clone(), format!("notes with {text}")];
    Err(Problem::Ask { reason, unknown: vec![text.clone()], choices })
}

/// "the wedding with the suit and the presents", where one is a category: are these parts of it, or more of them?
///
/// # Errors
/// If both a category and notes are listed so.
pub(super) fn with_two(draft: &Draft) -> Result<(), Problem> {
    let listed = draft.s.has("<e> with|incl|including the|my|our? <e> and|& the|my|our? <e>")
        || draft.s.has("with|incl|including the <e> and|& the <e>");
    let category = |name: &Name| matches!(name.meaning, Meaning::Categories(_));
    let mixed = draft.names.iter().any(category) && !draft.names.iter().all(category);
    match listed && mixed && draft.names.len() > 2 {
        true => Err(Problem::ask("what belongs to what is not clear: ask for one after the other")),
        false => Ok(()),
    }
}
