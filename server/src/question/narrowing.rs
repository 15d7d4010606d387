//! A name whose notes stand under several categories, narrowed by the words around it: "subway fares" are no sandwiches, and
//! "at Boots" is the shop.

use super::Problem;
use super::grammar::Draft;
use super::lexicon;
use super::link::{Meaning, Name};
use super::notes::Note;
use super::places::by_place;
use super::plan::{Group, Words};
use super::sentence::Token;
use super::unclear;
use super::vocabulary::{Vocabulary, note_has_word, wanted_word, words_of};
use std::collections::BTreeSet;

/// Adds the category that the words around the only name pick, if they pick one.
///
/// # Errors
/// If no row of the name is of the kind that is asked for, though there are such rows: "metro fares", where Metro is a shop.
pub(super) fn narrow(draft: &mut Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    if draft.names.is_empty() {
        return kind_alone(draft, vocabulary);
    }
    let Some((words, text)) = the_only(draft) else { return Ok(()) };
    let words = &words;
    let owners = owners(words, vocabulary, &|_| true);
    let fare = draft.s.words().any(|word| matches!(word, "fare" | "fares"));
    let about = |concept: &str| vocabulary.concepts.get(concept).into_iter().flatten();
    let mut fares = ["transit", "transport", "taxi"].into_iter().flat_map(about).peekable();
    if fare && fares.peek().is_some() && !fares.any(|category| owners.contains(category)) {
        return Err(Problem::ask(format!("no fare is called {text}")));
    }
    if !draft.excluded.is_empty() {
        return Ok(());
    }
    let by_kind = if owners.len() < 2 { None } else { by_kind(draft, vocabulary, &owners) };
    let picked = by_kind.or_else(|| by_place(draft, words, vocabulary, &owners));
    if let Some((kept, because)) = picked {
        draft.beside.insert(draft.names.len());
        draft.names.push(Name { meaning: Meaning::Categories(kept), text: String::new(), because: Some(because) });
    }
    Ok(())
}

/// The notes that are named, if all names are of the same ones: "Santa Fe" is two words that no note holds alone.
fn the_only(draft: &Draft) -> Option<(Words, String)> {
    let mut found: Option<(Words, String)> = None;
    for (at, name) in draft.names.iter().enumerate() {
        let Meaning::Notes(words) = &name.meaning else { return None };
        found = Some(match found {
            None => (words.clone(), name.text.clone()),
            Some((before, text)) if draft.beside.contains(&at) => {
                let both = before.and(words);
                let [both] = both.as_slice() else { return None };
                (both.clone(), format!("{text} {}", name.text))
            }
            Some(_) => return None,
        });
    }
    found
}

/// Categories that cannot be meant as such beside another name are words of its notes: "papa gifts", "insurance without
/// health", "car service".
///
/// # Errors
/// If two categories stand side by side and no row is of both.
pub(super) fn settle_categories(draft: &mut Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    kinds_within(draft, vocabulary);
    whole_of_parts(draft, vocabulary);
    unclear::which_of_them(draft)?;
    unclear::swallowed(draft, vocabulary)?;
    unclear::with_two(draft)?;
    kind_of_all(draft, vocabulary);
    one_for_another(draft, vocabulary);
    unclear::parts_together(draft, vocabulary)?;
    unclear::left_out_too(draft)?;
    unclear::which_feast(draft)?;
    unclear::for_whom(draft)?;
    unclear::compared_with_one(draft)?;
    unclear::part_of_trip(draft, vocabulary)?;
    unclear::parts_behind(draft, vocabulary)?;
    unclear::goes_there(draft, vocabulary)?;
    unclear::went_when(draft)?;
    unclear::part_or_whole(draft, vocabulary)?;
    let pairs: Vec<(usize, usize)> = draft
        .s
        .tokens
        .windows(2)
        .filter_map(|pair| match pair {
            [Token::Name(a), Token::Name(b)] if draft.beside.contains(b) => Some((*a, *b)),
            _ => None,
        })
        .collect();
    for (a, b) in pairs {
        let Some([first, second]) = categories_of(draft, [a, b]) else { continue };
        if first == second {
            continue;
        }
        if let Some(words) = as_words(draft, a, &second, vocabulary) {
            set(draft, a, words);
        } else if let Some(words) = as_words(draft, b, &first, vocabulary) {
            set(draft, b, words);
        } else {
            return Err(Problem::ask(format!("{first} and {second} are two categories: which is meant?")));
        }
    }
    excluded_parts(draft, vocabulary)
}

/// "pub or restaurant" is all of "Pubs & Restaurants".
fn whole_of_parts(draft: &mut Draft, vocabulary: &Vocabulary) {
    let part = |name: &Name| match &name.meaning {
        Meaning::Categories(list) if list.len() == 1 && words_of(&name.text).len() == 1 => list.first().cloned(),
        _ => vocabulary.parts.get(&wanted_word(&name.text)).cloned(),
    };
    for at in draft.joined.clone() {
        let Some(before) = at.checked_sub(1) else { continue };
        let both = draft.names.get(before).and_then(part).zip(draft.names.get(at).and_then(part));
        let Some((category, _)) = both.filter(|(one, other)| one == other) else { continue };
        for index in [before, at] {
            if let Some(name) = draft.names.get_mut(index) {
                (name.meaning, name.because) = (Meaning::Categories(vec![category.clone()]), None);
            }
        }
    }
}

/// "Tracey's for hair", where all notes with Tracey are in "Hair & nails": no more than Tracey.
fn kind_of_all(draft: &mut Draft, vocabulary: &Vocabulary) {
    let [who, kind] = draft.names.as_slice() else { return };
    let (Meaning::Notes(one), Meaning::Notes(Words::All(words))) = (&who.meaning, &kind.meaning) else { return };
    let [word] = words.as_slice() else { return };
    let Some(category) = vocabulary.parts.get(&wanted_word(word)) else { return };
    let places = vocabulary.places(std::slice::from_ref(category));
    let notes = vocabulary.notes.that_pass(one);
    // "Tracey nails" and "Tracey hair" are told apart.
    let others: Vec<String> =
        words_of(category).iter().map(|word| wanted_word(word)).filter(|other| *other != wanted_word(word)).collect();
    if notes.iter().any(|note| others.iter().any(|other| note_has_word(&note.text, other))) {
        return;
    }
    if !notes.is_empty()
        && notes.iter().all(|note| note.is_in(&places))
        && draft.joined.is_empty()
        && draft.excluded.is_empty()
    {
        draft.absorbed.insert(1);
    }
}

/// "petrol for the car", where both are categories and notes of the one say the other.
fn one_for_another(draft: &mut Draft, vocabulary: &Vocabulary) {
    let pair = draft.s.captures("<e> bill|bills|cost|costs|money|expense|expenses|spend? for|of|on the|my|our? <e>");
    let Some([Some(Token::Name(a)), Some(Token::Name(b))]) = pair.as_deref() else { return };
    let Some([first, second]) = categories_of(draft, [*a, *b]).filter(|[first, second]| first != second) else {
        return;
    };
    if draft.joined.contains(b) || draft.excluded.contains(b) {
        return;
    }
    if let Some(words) = as_words(draft, *b, &first, vocabulary) {
        draft.beside.insert(*b);
        set(draft, *b, words);
    } else if let Some(words) = as_words(draft, *a, &second, vocabulary) {
        draft.beside.insert(*b);
        set(draft, *a, words);
    }
}

/// "cabs and autos", where a category is "Auto & Cab": the notes with "auto" add nothing. "donations by charity", where both
/// are one category, "Tesco Mobile for each phone": their shops and things.
pub(super) fn absorb(draft: &mut Draft) {
    for (at, name) in draft.names.iter().enumerate().filter(|(at, _)| draft.joined.contains(at)) {
        let Meaning::Notes(Words::All(words)) = &name.meaning else { continue };
        let before = at.checked_sub(1).and_then(|at| draft.names.get(at)).map(|name| &name.meaning);
        let Some(Meaning::Categories(categories)) = before else { continue };
        let holds = |category: &String| words.iter().all(|word| note_has_word(category, &wanted_word(word)));
        if categories.iter().any(holds) {
            draft.absorbed.insert(at);
        }
    }
    let by = draft.s.captures("by|per|each <e>").and_then(|c| c.into_iter().flatten().next());
    if let Some(Token::Name(index)) = by
        && let Some(by) = draft.names.get(index)
        && draft
            .names
            .iter()
            .enumerate()
            .any(|(at, name)| at != index && (name.meaning == by.meaning || draft.s.has("each <e>")))
    {
        let _ = draft.s.eat("for|of|in? by|per|each <e>");
        draft.absorbed.insert(index);
        draft.plan.group = Some(Group::Merchant);
    }
}

/// The categories of both names, if each is one.
fn categories_of(draft: &Draft, names: [usize; 2]) -> Option<[String; 2]> {
    let category = |at: usize| match draft.names.get(at).map(|name| &name.meaning) {
        Some(Meaning::Categories(list)) if list.len() == 1 => list.first().cloned(),
        _ => None,
    };
    let [a, b] = names;
    Some([category(a)?, category(b)?])
}

/// The phrase of a name as words of notes, if notes of the category hold them.
fn as_words(draft: &Draft, name: usize, category: &str, vocabulary: &Vocabulary) -> Option<Words> {
    let text = &draft.names.get(name)?.text;
    let words = Words::All(text.split(' ').map(str::to_owned).collect());
    (!text.is_empty() && vocabulary.has_rows(&words, &[category.to_owned()])).then_some(words)
}

fn set(draft: &mut Draft, name: usize, words: Words) {
    if let Some(name) = draft.names.get_mut(name) {
        name.meaning = Meaning::Notes(words);
    }
}

/// "car service", "school trip": a kind of thing that some notes of the category name.
fn kinds_within(draft: &mut Draft, vocabulary: &Vocabulary) {
    // "how many grocery trips" counts them.
    if draft.s.has("how many") {
        return;
    }
    for at in 1..draft.s.tokens.len() {
        let (Some(Token::Name(index)), Some(Token::Word(word))) = (draft.s.tokens.get(at - 1), draft.s.tokens.get(at))
        else {
            continue;
        };
        let Some(Name { meaning: Meaning::Categories(list), .. }) = draft.names.get(*index) else { continue };
        let words = Words::All(vec![word.clone()]);
        if lexicon::is_part(word) && vocabulary.has_rows(&words, list) {
            let text = word.clone();
            draft.beside.insert(draft.names.len());
            draft.names.push(Name { meaning: Meaning::Notes(words), text, because: None });
            if let Some(token) = draft.s.tokens.get_mut(at) {
                *token = Token::Name(draft.names.len() - 1);
            }
        }
    }
}

/// "choir without bridge", where both are one category; "insurance without health", where no row of it is in Health.
fn excluded_parts(draft: &mut Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    let wanted: Vec<&Name> =
        draft.names.iter().enumerate().filter(|(at, _)| !draft.excluded.contains(at)).map(|(_, name)| name).collect();
    let categories: Vec<String> = wanted
        .iter()
        .filter_map(|name| if let Meaning::Categories(list) = &name.meaning { Some(list.clone()) } else { None })
        .flatten()
        .collect();
    // "petrol, not parking", where both are parts of one category: the notes with the first, or all but the second?
    let part = |name: &Name| vocabulary.parts.get(&wanted_word(&name.text));
    let named = wanted.iter().find_map(|name| Some((name.text.clone(), part(name)?)));
    let beside = draft.excluded.iter().filter_map(|at| draft.names.get(*at));
    if let Some((text, category)) = named
        && let Some(left) = beside.into_iter().find(|left| words_of(category).contains(&left.text))
    {
        let left = &left.text;
        let reason = format!("{text} could be all of {category} without {left}, or the notes with {text}: say which");
        return Err(Problem::ask(reason));
    }
    if categories.is_empty() {
        return Ok(());
    }
    let mut parts = Vec::new();
    for at in &draft.excluded {
        let Some(Name { meaning: Meaning::Categories(list), text, .. }) = draft.names.get(*at) else { continue };
        let whole = list.iter().all(|category| categories.contains(category));
        if !whole && list.iter().any(|category| categories.contains(category)) {
            continue;
        }
        match categories.iter().find_map(|category| as_words(draft, *at, category, vocabulary)) {
            Some(words) => parts.push((*at, words)),
            None if whole => return Err(Problem::ask(format!("without {text} nothing of it is left"))),
            None => {}
        }
    }
    for (at, words) in parts {
        set(draft, at, words);
    }
    Ok(())
}

/// The categories of notes that hold the words and pass a test.
pub(super) fn owners<'v>(
    words: &Words,
    vocabulary: &'v Vocabulary,
    test: &dyn Fn(&Note) -> bool,
) -> BTreeSet<&'v String> {
    let holders = vocabulary.notes.that_pass(words).into_iter().filter(|note| test(note));
    holders.flat_map(|note| vocabulary.owners(note)).collect()
}

/// "fares", "meals": the kind of thing that stands beside the name is what one of its categories is about.
fn by_kind(draft: &Draft, vocabulary: &Vocabulary, owners: &BTreeSet<&String>) -> Option<(Vec<String>, String)> {
    let (kind, concepts) = draft.s.words().find_map(|word| Some((word, lexicon::kind(word)?)))?;
    let about = |category: &&&String| {
        concepts.iter().any(|concept| vocabulary.concepts.get(concept).is_some_and(|all| all.contains(**category)))
    };
    let kept: Vec<String> = owners.iter().filter(about).map(|category| (*category).clone()).collect();
    let because = format!("{kind} means {}", kept.join(" and "));
    (!kept.is_empty()).then_some((kept, because))
}

/// "the dearest meal this year": of the categories that such a thing is of.
///
/// # Errors
/// If no category is about such things.
fn kind_alone(draft: &mut Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    let each = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| draft.s.tokens.get(at)).and_then(Token::word);
        matches!(before, Some("per" | "a" | "an" | "each" | "every" | "one"))
    };
    let words = draft.s.tokens.iter().enumerate().filter(|(at, _)| !each(*at));
    let Some((kind, concepts)) =
        words.filter_map(|(_, token)| token.word()).find_map(|word| Some((word, lexicon::kind(word)?)))
    else {
        return Ok(());
    };
    let about: BTreeSet<&String> =
        concepts.iter().flat_map(|concept| vocabulary.concepts.get(*concept).into_iter().flatten()).collect();
    if about.is_empty() {
        return Err(Problem::ask(format!("no category is about {kind}")));
    }
    let kept: Vec<String> = about.into_iter().cloned().collect();
    let because = format!("{kind} means {}", kept.join(" and "));
    draft.names.push(Name { meaning: Meaning::Categories(kept), text: String::new(), because: Some(because) });
    Ok(())
}

/// "braces for Maya and for Eli": what stands before the first of the list belongs to each, where notes hold both.
pub(super) fn share_head(draft: &mut Draft, vocabulary: &Vocabulary) {
    let order: Vec<usize> = draft
        .s
        .tokens
        .iter()
        .filter_map(|token| if let Token::Name(index) = token { Some(*index) } else { None })
        .collect();
    let words = |index: &usize| match draft.names.get(*index).map(|name| &name.meaning) {
        Some(Meaning::Notes(words @ Words::All(_))) => Some(words),
        _ => None,
    };
    let mut shared = Vec::new();
    for (at, window) in order.windows(3).enumerate() {
        let [head, first, next] = window else { continue };
        // "ortho so far, Axel and Nora separately"
        let each = draft.s.has("separately|each|respectively|individually");
        let listed = draft.joined.contains(first) && !each;
        if !draft.joined.contains(next) || listed || draft.joined.contains(head) {
            continue;
        }
        let others = order.iter().skip(at + 2).take_while(|index| draft.joined.contains(index));
        let list = [first].into_iter().chain(others);
        let both = |index: &usize| {
            let all = words(head)?.and(words(index)?);
            all.into_iter().find(|all| vocabulary.has_rows(all, &[])).map(|all| (*index, all))
        };
        if let Some(list) = list.map(both).collect::<Option<Vec<_>>>() {
            shared.push((*head, list));
        }
    }
    for (head, list) in shared {
        draft.absorbed.insert(head);
        for (index, all) in list {
            set(draft, index, all);
        }
    }
}
