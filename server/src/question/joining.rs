//! Which names are listed together and which narrow another, and what that makes of the filter.

use super::grammar::Draft;
use super::link::{Meaning, Name};
use super::plan::Filter;
use super::sentence::Token;
use std::collections::HashSet;
use std::convert::Infallible;

/// Notes which names are listed together, before words between them are taken.
pub(super) fn join_names(draft: &mut Draft) {
    // "chemist plus medical"; elsewhere "plus" is a word of names.
    let Ok(()) = draft.s.replace("<e> plus <e>", |c| {
        let [Some(first), Some(second)] = c else { return Ok::<_, Infallible>(None) };
        Ok(Some(vec![first.clone(), Token::Word("and".to_owned()), second.clone()]))
    });
    let tokens = &draft.s.tokens;
    let mut joined = HashSet::new();
    for pair in 0..tokens.len() {
        let Some(Token::Name(_)) = tokens.get(pair) else { continue };
        // The nearest name behind, with only small words between.
        for (step, token) in tokens.iter().enumerate().skip(pair + 1) {
            match token {
                Token::Name(next) => {
                    let between = tokens.get(pair + 1..step).unwrap_or_default();
                    let listed = between.iter().any(|token| {
                        matches!(token, Token::Comma)
                            || token.word().is_some_and(|word| {
                                matches!(word, "and" | "or" | "plus" | "&" | "+" | "vs" | "versus" | "against" | "than")
                            })
                    });
                    if listed {
                        joined.insert(*next);
                    }
                    break;
                }
                Token::Period(_) => break,
                _ => {}
            }
        }
    }
    // "ola, uber and rapido", "ola uber and rapido": what stands side by side before a listed name is listed too.
    let mut listed = false;
    for (at, token) in tokens.iter().enumerate().rev() {
        match token {
            Token::Name(index) => {
                let beside = at.checked_sub(1).is_some_and(|at| matches!(tokens.get(at), Some(Token::Name(_))));
                listed |= joined.contains(index);
                if listed && beside {
                    joined.insert(*index);
                }
                listed = listed && beside || joined.contains(index);
            }
            Token::Comma => {}
            Token::Word(word) if matches!(word.as_str(), "and" | "or") => {}
            _ => listed = false,
        }
    }
    let pairs = tokens.windows(2).filter_map(|pair| match pair {
        [Token::Name(_), Token::Name(index)] => Some(*index),
        _ => None,
    });
    draft.beside = pairs.filter(|index| !joined.contains(index)).collect();
    draft.joined = joined;
}

/// These of the captures.
fn kept(captures: &[Option<Token>], places: &[usize]) -> Vec<Token> {
    places.iter().filter_map(|at| captures.get(*at).cloned().flatten()).collect()
}

/// "Dmart groceries vs Dmart household": one shop, in two categories.
pub(super) fn same_in_two(draft: &mut Draft) {
    let names: Vec<usize> = draft
        .s
        .tokens
        .iter()
        .filter_map(|token| if let Token::Name(index) = token { Some(*index) } else { None })
        .collect();
    let meaning = |index: &usize| draft.names.get(*index).map(|name| &name.meaning);
    let [shop, one, again, other] = names.as_slice() else { return };
    let same = matches!(meaning(shop), Some(Meaning::Notes(_))) && meaning(shop) == meaning(again);
    let categories = [one, other].into_iter().all(|index| matches!(meaning(index), Some(Meaning::Categories(_))));
    if same && categories {
        // "Dunnes for groceries v Dunnes for clothes"
        let _ =
            draft.s.replace("<e> =for|in|on|under <e> =vs|versus|against|or|than|and <e> =for|in|on|under <e>", |c| {
                Ok::<_, Infallible>(Some(kept(c, &[0, 2, 3, 4, 6])))
            });
    }
    if same && categories && draft.s.has("<e> <e> vs|versus|against|or|and|&|, <e> <e>") {
        draft.absorbed.insert(*again);
        (draft.joined, draft.beside) = (HashSet::from([*other]), HashSet::new());
        return;
    }
    // "gifts for Anita vs gifts for Marc": one category, two of whom notes tell.
    let kind = matches!(meaning(shop), Some(Meaning::Categories(_))) && meaning(shop) == meaning(again);
    let notes = [one, other].into_iter().all(|index| matches!(meaning(index), Some(Meaning::Notes(_))));
    if kind && notes {
        let _ = draft.s.replace("<e> =for|to? <e> =vs|versus|against|or|than <e> =for|to? <e>", |c| {
            Ok::<_, Infallible>(Some(kept(c, &[0, 2, 3, 6])))
        });
        draft.absorbed.insert(*again);
        (draft.joined, draft.beside) = (HashSet::from([*other]), HashSet::from([*one]));
    }
}

/// "Eli vs Maya, kids category": within what is named behind.
pub(super) fn scope_behind(draft: &mut Draft) {
    let category = |token: Option<&Token>| match token {
        Some(Token::Name(index)) => {
            matches!(draft.names.get(*index).map(|name| &name.meaning), Some(Meaning::Categories(_)))
        }
        _ => false,
    };
    // "Tesco against Lidl for the groceries"
    let c = draft.s.captures("<e> vs|versus|against|compared to|with? <e> for|in|within|under the|my|our? <e>");
    let within = c.as_ref().is_some_and(|c| {
        let found: Vec<bool> = c.iter().map(|token| category(token.as_ref())).collect();
        found == [false, false, true]
    });
    if within {
        let _ =
            draft.s.replace("<e> =vs|versus|against|compared =to|with? <e> for|in|within|under the|my|our? <e>", |c| {
                let mut tokens: Vec<Token> = c.iter().flatten().cloned().collect();
                let scope = tokens.pop();
                let colon = Token::Word(":".to_owned());
                Ok::<_, Infallible>(Some(scope.into_iter().chain([colon]).chain(tokens).collect()))
            });
    }
    let listed = draft.s.has("<e> vs|versus|and|or|against|& <e> , <e> category|only|part");
    let scope = if listed { draft.s.eat(", <e> category|only|part") } else { None };
    if let Some(name) = scope.into_iter().flatten().flatten().next() {
        draft.s.tokens.splice(0..0, [name, Token::Word(":".to_owned())]);
    }
}

/// Adds the rows of a name to what is wanted, or to what is left out.
pub(super) fn add_name(filter: &mut Filter, name: &Name, out: bool, narrows: bool) {
    let (categories, words) = if out {
        (&mut filter.without_categories, &mut filter.without_words)
    } else {
        (&mut filter.categories, &mut filter.words)
    };
    match &name.meaning {
        Meaning::Categories(list) => {
            for category in list.iter().filter(|category| !categories.contains(category)).cloned().collect::<Vec<_>>() {
                categories.push(category);
            }
        }
        Meaning::Notes(condition) => {
            // "beer tesco": a note with both, unless the two are listed.
            match words.pop_if(|_| narrows) {
                Some(before) => words.extend(before.and(condition)),
                None if !words.contains(condition) => words.push(condition.clone()),
                None => {}
            }
        }
    }
}
