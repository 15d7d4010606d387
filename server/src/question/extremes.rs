//! Superlatives and rankings: the largest expense, the top three categories, where most was spent.

use super::grammar::Draft;
use super::lexicon;
use super::measure::{group, whole};
use super::plan::{Group, Metric, Sort};
use super::sentence::{Captures, Sentence, Token};

pub(super) const LARGE: &str = "biggest|largest|highest|priciest|dearest|costliest|greatest|heftiest|steepest";

pub(super) const SMALL: &str = "smallest|cheapest|lowest|tiniest|least";

/// "the second largest", "3rd most expensive": how many come before it. Read before days of the month are.
pub(super) fn rank(s: &mut Sentence) -> usize {
    const RANKS: [&str; 9] = [
        "second|2nd",
        "third|3rd",
        "fourth|4th",
        "fifth|5th",
        "sixth|6th",
        "seventh|7th",
        "eighth|8th",
        "ninth|9th",
        "tenth|10th",
    ];
    let ranked = RANKS.iter().position(|words| {
        let pattern = format!("{words} ={LARGE}|{SMALL}|most");
        let found = s.has(&pattern);
        s.keep(&pattern);
        found
    });
    ranked.map_or(0, |at| at + 1)
}

/// A superlative of single expenses; whether it stays one is settled when groups are known.
pub(super) fn extremes(draft: &mut Draft) -> Option<Sort> {
    if extreme_of_groups(draft) {
        return None;
    }
    let s = &mut draft.s;
    draft.of_each = s.has("each|every <group>")
        || s.has("per|by category|categories|merchant|shop")
        || (s.has("expense|purchase|transaction|payment|order|one") && s.has("per|by <group>"));
    for (pattern, sort) in [
        (format!("the|my? top <n> {LARGE}|most? expensive?"), Sort::Descending),
        (format!("the|my? <n> {LARGE}"), Sort::Descending),
        ("the|my? <n> most expensive|costly".to_owned(), Sort::Descending),
        ("the|my? <n> least expensive|costly".to_owned(), Sort::Ascending),
        (format!("the|my? <n> {SMALL}"), Sort::Ascending),
    ] {
        if let Some(c) = s.eat(&pattern) {
            draft.plan.limit = whole(&c, 0);
            return Some(sort);
        }
    }
    for (pattern, sort) in [
        ("the|my? most expensive|costly", Sort::Descending),
        ("the|my? least expensive|costly", Sort::Ascending),
        (LARGE, Sort::Descending),
        (SMALL, Sort::Ascending),
    ] {
        if s.eat(pattern).is_some() {
            if s.has("expenses|purchases|transactions|payments|items|things|bills") {
                draft.plan.limit = Some(5);
            }
            return Some(sort);
        }
    }
    if s.eat("top").is_some() {
        draft.plan.limit = Some(5);
        return Some(Sort::Descending);
    }
    None
}

/// "top 3 categories", "the biggest month": whether the superlative is one of groups.
pub(super) fn extreme_of_groups(draft: &mut Draft) -> bool {
    let s = &mut draft.s;
    for (pattern, sort) in [
        (format!("the|my? <n> {LARGE} <group>"), Sort::Descending),
        (format!("{LARGE} <n> <group>"), Sort::Descending),
        (format!("the|my? <n> {SMALL} <group>"), Sort::Ascending),
        (format!("{SMALL} <n> <group>"), Sort::Ascending),
        ("the|my|our? <n> most expensive|costly <group>".to_owned(), Sort::Descending),
        ("the|my|our? <n> least expensive|costly <group>".to_owned(), Sort::Ascending),
        ("the|my|our? top <n> <group>".to_owned(), Sort::Descending),
        ("the|my|our? bottom <n> <group>".to_owned(), Sort::Ascending),
    ] {
        if let Some(c) = s.eat(&pattern)
            && let [Some(number), Some(name)] = c.as_slice()
        {
            draft.plan.limit = number.whole().and_then(|n| usize::try_from(n).ok());
            draft.plan.group = name.word().and_then(lexicon::group);
            draft.plan.sort = Some(sort);
            if s.starts("show|list|give|name|display") {
                let _ = s.eat("show|list|give|name|display me|us?");
            }
            return true;
        }
    }
    if let Some(c) = s.eat(&format!(
        "the|my|our? top|{LARGE} <n> <e> =shops|stores|places|merchants|pumps|stations by|in? spend|spending|amount|total|money?"
    )) {
        rank_shops(draft, &c);
        return true;
    }
    let s = &mut draft.s;
    // "my top 4 grocery stores": the phrase that is the name says that shops are meant.
    if let Some(c) = s.captures("the|my|our? top <n> <e>")
        && let Some(Token::Name(index)) = c.get(1).and_then(Option::as_ref)
        && draft.names.get(*index).is_some_and(|name| name.text.ends_with(" stores") || name.text.ends_with(" shops"))
    {
        let _ = s.eat("the|my|our? top <n> <e>");
        rank_shops(draft, &c);
        return true;
    }
    if s.eat("top categories|category").is_some() {
        draft.plan.group = Some(Group::Category);
        (draft.plan.sort, draft.plan.limit) = (Some(Sort::Descending), Some(5));
        return true;
    }
    for (words, sort) in [(LARGE, Sort::Descending), (SMALL, Sort::Ascending)] {
        if let Some(c) = s.eat(&format!("the|my? {words} spending|spend|expenditure|expense? <group>")) {
            draft.plan.group = group(&c, 0);
            (draft.plan.sort, draft.plan.limit) = (Some(sort), Some(1));
            let _ = s.eat("by amount|spending|total|value");
            return true;
        }
    }
    false
}

/// "which category did I spend most on", "where do I spend the most".
pub(super) fn winners(draft: &mut Draft) {
    if favourites(draft) || most_of_some(draft) {
        return;
    }
    let s = &mut draft.s;
    let most = s.has("most|least|more|fewest|highest|lowest|biggest|largest");
    let ranked = s.has("<n> most|least expensive|costly <group>");
    if draft.plan.group.is_none()
        && most
        && !ranked
        && let Some(c) = s.eat_any(&[
            "in|on|at? which|what <group>",
            "the <group> with|where|in|that|i",
            "=day|week|month|quarter|year|category with",
            "my|the? most expensive|costly <group>",
        ])
        && let Some(group) = group(&c, 0)
    {
        let least =
            s.eat_any(&["the? least|fewest money?", "the? lowest|smallest total|spending|amount|sum?"]).is_some();
        let often = s.eat_any(&["most often|frequently|times|visits|expenses|transactions|purchases"]).is_some()
            || (least && s.eat("times|visits|expenses|transactions|purchases").is_some());
        let _ = s.eat_any(&[
            "gets|got|takes|took? the? most money|of? my? money?",
            "the? highest|biggest|largest total|spending|amount|sum?",
        ]);
        draft.plan.group = Some(group);
        draft.plan.sort = Some(if least { Sort::Ascending } else { Sort::Descending });
        draft.plan.limit = Some(1);
        if often && draft.metric.is_none() {
            draft.metric = Some(Metric::Count);
        }
        return;
    }
    let asked = s.eat_any(&[
        "where|what do|did|have|does|am i|we spend|spent|spending the? most on|of|my|money? my? money?",
        "what|where does|did most of my|our money go|went|gone|goes? on|to?",
        "what i|we spend|spent the? most on",
    ]);
    if asked.is_some() {
        let merchant = s.eat("at which|what? shop|store|merchant|place").is_some();
        draft.plan.group = Some(if merchant { Group::Merchant } else { Group::Category });
        draft.plan.sort = Some(Sort::Descending);
        draft.plan.limit = (draft.wanted_names() > 0).then_some(1);
    }
}

/// "the 3 grocery shops where I spent most", "which subscriptions do I have".
fn most_of_some(draft: &mut Draft) -> bool {
    let s = &mut draft.s;
    if let Some(c) = s.eat("the|my? <n> <e> <group>? where|that|which|in? i|we spend|spent the? most at|in|on?") {
        rank_shops(draft, &c);
        draft.plan.group = group(&c, 2).or(draft.plan.group);
        return true;
    }
    let s = &mut draft.s;
    let got = "that|which got|get|gets|took|take|takes the? most of? my|our? money|spend|spending?";
    if let Some(c) = s.eat(&format!("the|my|our? <n> <e> <group>? {got}")) {
        rank_shops(draft, &c);
        return true;
    }
    let s = &mut draft.s;
    if let Some(c) =
        s.eat("which|what <e> <group>? got|gets|get|took|takes|take|had the? most of? my|our? money|spend|spending?")
    {
        keep_names(draft, &c);
        draft.plan.limit = Some(1);
        (draft.plan.group, draft.plan.sort) = (Some(Group::Merchant), Some(Sort::Descending));
        return true;
    }
    let s = &mut draft.s;
    if let Some(c) = s.eat("which|what <e> do|did i|we have|pay|use|got for?") {
        draft.plan.group = Some(Group::Merchant);
        draft.s.tokens.extend(c.into_iter().flatten());
        return true;
    }
    let s = &mut draft.s;
    if let Some(c) =
        s.eat("in|on|at? which|what <n> <group> has|have|did|took|take|got|get|cost the? most money? gone|went|go|going|us|me? for|on|to|towards?")
    {
        draft.plan.limit = whole(&c, 0);
        draft.plan.group = group(&c, 1);
        draft.plan.sort = Some(Sort::Descending);
        return true;
    }
    if let Some(c) = s.eat("which|what <n> <group> did|do|have i|we spend|spent the? most at|in|on? for|on|at?") {
        draft.plan.limit = whole(&c, 0);
        draft.plan.group = group(&c, 1);
        draft.plan.sort = Some(Sort::Descending);
        return true;
    }
    false
}

/// "which coffee place do I go to most", "the most visited cafe": ranked by how often.
fn favourites(draft: &mut Draft) -> bool {
    let s = &mut draft.s;
    // "which coffee place", "the 3 places I go to most for coffee"
    let often = "go|went|visit|visited|use|used|shop|eat|hit|frequent|order|ordered|been to|at|from? the? most|least";
    // "which shop do I go to most"
    let gone = "go|went|gone|visit|visited|been to|at|in? the? most often?";
    if let Some(c) = s.eat(&format!("which|what <group> do|did|have|has i|we {gone}")) {
        visits(draft, &c, Some(1));
        return true;
    }
    if let Some(c) = s.eat(&format!("which|what <e> <group> do|did|have|has? i|we {often}")) {
        visits(draft, &c, Some(1));
        return true;
    }
    if let Some(c) = s.eat(&format!("which|what <e> do|did|have i|we {often}")) {
        visits(draft, &c, Some(1));
        draft.plan.group = Some(Group::Merchant);
        return true;
    }
    if let Some(c) = s.eat(&format!("the|my? <e> shop|place|store|station|pump|stall i|we {often} often?")) {
        visits(draft, &c, Some(1));
        draft.plan.group = Some(Group::Merchant);
        return true;
    }
    if let Some(c) = s.eat(&format!("the|my|which|what? <n> <group> i|we {often} often|for?")) {
        let limit = whole(&c, 0);
        let _ = s.eat("by|in number|terms of visits|times?");
        visits(draft, &c, limit);
        return true;
    }
    if let Some(c) = s.eat("the|my|which|what? <n> <group> i|we <e> at|in? the? most often?") {
        let limit = whole(&c, 0);
        visits(draft, &c, limit);
        return true;
    }
    if let Some(c) = s.eat("which|what <n> <group> the? most , by|in? the? number of? visits|times|often") {
        let limit = whole(&c, 0);
        visits(draft, &c, limit);
        return true;
    }
    if let Some(c) = s.eat("the|my|our? least visited|used|frequented|popular|frequent|common <e>? <group>?") {
        visits(draft, &c, Some(1));
        draft.plan.group = draft.plan.group.or(Some(Group::Merchant));
        draft.plan.sort = Some(Sort::Ascending);
        return true;
    }
    if let Some(c) = s.eat_any(&[
        "the|my|our? <n>? most visited|frequented|popular|frequent|common <e> <group>?",
        "the|my|our? <n>? most visited|frequented|popular|frequent|common <group>",
    ]) {
        let limit = whole(&c, 0).or(Some(1));
        visits(draft, &c, limit);
        draft.plan.group = draft.plan.group.or(Some(Group::Merchant));
        return true;
    }
    false
}

/// Names that were captured stay names.
fn keep_names(draft: &mut Draft, captures: &[Option<Token>]) {
    let names = captures.iter().flatten().filter(|token| matches!(token, Token::Name(_)));
    draft.s.tokens.extend(names.cloned());
}

/// As many shops as the first capture says, the dearest first.
fn rank_shops(draft: &mut Draft, captures: &Captures) {
    draft.plan.limit = whole(captures, 0);
    (draft.plan.group, draft.plan.sort) = (Some(Group::Merchant), Some(Sort::Descending));
    keep_names(draft, captures);
}

/// Groups by how often, the most first.
fn visits(draft: &mut Draft, captures: &[Option<Token>], limit: Option<usize>) {
    keep_names(draft, captures);
    draft.plan.group = captures.iter().flatten().find_map(|token| token.word().and_then(lexicon::group));
    (draft.plan.sort, draft.plan.limit, draft.metric) = (Some(Sort::Descending), limit, Some(Metric::Count));
}

pub(super) fn settle(draft: &mut Draft, extreme: Option<Sort>) {
    let Some(sort) = extreme else { return };
    if draft.plan.group.is_some() && draft.of_each {
        // "the biggest expense in each category": one of each group, not the biggest group.
        draft.metric = Some(if sort == Sort::Ascending { Metric::Smallest } else { Metric::Largest });
        (draft.plan.sort, draft.plan.limit) = (None, None);
        return;
    }
    if draft.plan.group.is_some() {
        draft.plan.sort = Some(sort);
        draft.plan.limit = draft.plan.limit.or(Some(1));
        return;
    }
    draft.metric = Some(match (draft.plan.limit, sort) {
        (Some(limit), _) if limit > 1 => Metric::List,
        (_, Sort::Ascending) => Metric::Smallest,
        _ => Metric::Largest,
    });
    draft.plan.sort = Some(sort);
}
