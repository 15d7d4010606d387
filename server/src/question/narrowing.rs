//! A name whose notes stand under several categories, narrowed by the words around it: "subway fares" are no sandwiches, and
//! "at Boots" is the shop.

use super::grammar::Draft;
use super::lexicon;
use super::link::{Meaning, Name};
use super::plan::Words;
use super::sentence::Token;
use super::vocabulary::{Vocabulary, wanted_word};
use std::collections::BTreeSet;

/// Adds the category that the words around the only name pick, if they pick one.
pub(super) fn narrow(draft: &mut Draft, vocabulary: &Vocabulary) {
    let [Name { meaning: Meaning::Notes(words), .. }] = draft.names.as_slice() else { return };
    let owners = owners(words, vocabulary, &|_| true);
    if owners.len() < 2 || !draft.excluded.is_empty() {
        return;
    }
    let picked = by_kind(draft, vocabulary, &owners).or_else(|| by_place(draft, words, vocabulary, &owners));
    if let Some((kept, because)) = picked {
        draft.beside.insert(draft.names.len());
        draft.names.push(Name { meaning: Meaning::Categories(kept), because: Some(because) });
    }
}

/// The categories of notes that hold the words and pass a test.
fn owners<'v>(words: &Words, vocabulary: &'v Vocabulary, test: &dyn Fn(&str) -> bool) -> BTreeSet<&'v String> {
    let holders = vocabulary.notes.iter().filter(|(note, _)| words.holds(note) && test(note));
    holders.flat_map(|(_, categories)| categories).collect()
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

/// "at Boots": where some notes begin with the name and all others hold it as a common noun, and the two never share a
/// category, the shop is meant.
fn by_place(
    draft: &Draft,
    words: &Words,
    vocabulary: &Vocabulary,
    owners: &BTreeSet<&String>,
) -> Option<(Vec<String>, String)> {
    let Words::All(list) = words else { return None };
    let name = list.join(" ");
    let begins = |note: &str| note == name || note.strip_prefix(&name).is_some_and(|rest| rest.starts_with(' '));
    let common = |note: &str| {
        list.iter().all(|word| vocabulary.common.get(&wanted_word(word)).is_some_and(|notes| notes.contains(note)))
    };
    if !draft.s.has("at|from|in <e>") {
        return None;
    }
    let shops = self::owners(words, vocabulary, &begins);
    let others = self::owners(words, vocabulary, &|note| !begins(note));
    let named = self::owners(words, vocabulary, &|note| !begins(note) && !common(note));
    let apart = named.is_empty() && !shops.is_empty() && shops.len() < owners.len() && shops.is_disjoint(&others);
    let kept: Vec<String> = shops.into_iter().cloned().collect();
    let because = format!("at {name}: expenses in {}", kept.join(" and "));
    apart.then_some((kept, because))
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
        Some(Meaning::Notes(Words::All(words))) => Some(words.clone()),
        _ => None,
    };
    let mut shared = Vec::new();
    for window in order.windows(3) {
        let [head, first, next] = window else { continue };
        let listed = draft.joined.contains(next) && !draft.joined.contains(first) && !draft.joined.contains(head);
        let Some(((head, first), tail)) = words(head).zip(words(first)).zip(words(next)).filter(|_| listed) else {
            continue;
        };
        let both = |tail: &[String]| {
            let all = Words::All(head.iter().chain(tail).cloned().collect());
            vocabulary.has_rows(&[&all], &[]).then_some(all)
        };
        if let Some(all) = both(&first).and_then(|_| both(&tail)) {
            shared.push((*next, all));
        }
    }
    for (index, all) in shared {
        if let Some(name) = draft.names.get_mut(index) {
            name.meaning = Meaning::Notes(all);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::{Currency, WeekStart};
    use crate::question::{Context, NoteUse, Outcome, Vocabulary, plan_in_words, understand};

    fn said(question: &str) -> String {
        let uses = [
            ("Subway Glasgow", "Transport"),
            ("Subway meal deal", "Lunches"),
            ("Boots meal deal", "Health"),
            ("Boots", "Health"),
            ("New walking boots", "Clothes"),
            ("Currys mic cable", "Band"),
            ("Oven from Currys", "Flat"),
            ("Maya braces", "Kids"),
            ("Eli braces", "Kids"),
            ("Eli shoes", "Clothes"),
        ];
        let uses: Vec<NoteUse> = uses
            .iter()
            .map(|(note, category)| NoteUse { note: (*note).into(), category: (*category).into(), count: 1 })
            .collect();
        let vocabulary = Vocabulary::new(&uses, vec![Currency::EUR], None);
        let context =
            Context { today: "2025-10-14".parse().unwrap(), week_start: WeekStart::Monday, currency: Currency::EUR };
        match understand(&[question], &vocabulary, context) {
            Outcome::Plan(understood) => plan_in_words(&understood.plan, Currency::EUR),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn the_words_around_a_name_pick_its_category() {
        for (question, expected) in [
            ("subway fares in 2024", "total spent on “Subway” within Transport in 2024"),
            ("subway in 2024", "total spent on “Subway” in 2024"),
            ("spent at boots in 2024", "total spent on “Boots” within Health in 2024"),
            // No sign of a common noun: the shop's name also stands at the end.
            ("spent at currys in 2024", "total spent on “Currys” in 2024"),
            ("how much on boots in 2024", "total spent on “Boots” in 2024"),
        ] {
            assert_eq!(said(question), expected, "{question}");
        }
    }

    #[test]
    fn what_stands_before_a_list_belongs_to_each() {
        let expected = "total spent on “braces Maya” and “braces Eli” in 2024";
        for question in ["braces for Maya and for Eli in 2024", "braces for maya and eli, 2024"] {
            assert_eq!(said(question), expected, "{question}");
        }
        assert_eq!(
            said("walking boots and eli shoes in 2024"),
            "total spent on “walking Boots” and “Eli shoes” in 2024"
        );
    }
}
