//! Conditions on rows: amounts, days of the week, and what is left out.

use super::Problem;
use super::grammar::{Draft, GroupSubject};
use super::lexicon;
use super::link::Meaning;
use super::plan::{Bound, Group, Metric, Words};
use super::sentence::{Sentence, Token};
use super::vocabulary::Vocabulary;
use crate::domain::Money;
use chrono::Weekday;

pub(super) fn money(draft: &Draft, token: Option<&Token>) -> Result<i64, Problem> {
    let Some(Token::Number { text, .. }) = token else { return Err(Problem::ask("over or under how much?")) };
    if text.bytes().all(|b| b == b'0') {
        return Ok(0);
    }
    Money::parse(text, draft.context.currency).map(|money| money.minor).map_err(|error| Problem::refuse(error.reason))
}

/// "between 2000 and 5000": no years, if one of them cannot be one. Read before dates are.
pub(super) fn amounts_like_years(s: &mut Sentence) {
    round_amounts(s);
    let year = |number: i64| (1900..2200).contains(&number);
    let _ = s.replace("=between|from <n> =and|to <n>", |c| {
        let numbers: Vec<i64> = c.iter().flatten().filter_map(Token::whole).collect();
        let amounts = numbers.len() == 2 && numbers.iter().any(|number| *number > 31 && !year(*number));
        Ok::<_, Problem>(amounts.then(|| {
            let money = |token: Token| match token {
                Token::Number { text, .. } => Token::Number { text, money: true },
                other => other,
            };
            c.iter().flatten().cloned().map(money).collect()
        }))
    });
}

/// "bills above 2000": no year ends so.
fn round_amounts(s: &mut Sentence) {
    const BEFORE: &str = "=above|over|under|below|exceeding|than|least|most|taking|takes|took|charging|charges|charged|giving|gave|given|\
        paying|pays|paid <n>";
    let _ = s.replace(BEFORE, |c| {
        let round = c
            .get(1)
            .and_then(Option::as_ref)
            .and_then(Token::whole)
            .is_some_and(|number| (1900..2200).contains(&number) && number % 100 == 0);
        let money = |token: &Token| match token {
            Token::Number { text, .. } => Token::Number { text: text.clone(), money: true },
            other => other.clone(),
        };
        Ok::<_, Problem>(round.then(|| c.iter().flatten().map(money).collect()))
    });
}

/// "rent went over 900" in all, or each time? "over 20 percent" of what?
fn refuse_unclear_bounds(draft: &Draft) -> Result<(), Problem> {
    const TOTAL: &str = "go|went|gone|been|were|was|get|got over|above|under|below <money>";
    if draft.group_subject.is_none()
        && draft.s.has(TOTAL)
        && !draft.s.has("how many|often")
        && !draft.s.has("<expenses> were|was over|above|under|below")
    {
        return Err(Problem::ask("is that each expense, or all of them together? ask for the total"));
    }
    if draft.s.has("than|over|under|above|below|least|most <money> percent|percentage|%") {
        return Err(Problem::ask("only amounts can be bounded, not shares"));
    }
    Ok(())
}

/// "more than 20 times, averaging over 50": one bound of the amounts is understood, not two.
fn one_bound(there: Option<Bound>) -> Result<(), Problem> {
    match there {
        Some(_) => Err(Problem::ask("which of the two amounts bounds what? ask with one of them")),
        None => Ok(()),
    }
}

pub(super) fn amounts(draft: &mut Draft) -> Result<(), Problem> {
    draft.s.keep("over|above|under|below|than <money> each|apiece");
    refuse_unclear_bounds(draft)?;
    if let Some(c) = draft.s.eat("between|from <money> and|to <money>") {
        let [low, high] = [money(draft, at(&c, 0))?, money(draft, at(&c, 1))?];
        draft.plan.filter.min = Some(Bound { minor: low, inclusive: true });
        draft.plan.filter.max = Some(Bound { minor: high, inclusive: true });
        if low > high {
            return Err(Problem::refuse("the lower amount comes first"));
        }
    }
    let lead = "that|which? are|is|was|were|cost|costs|costing|priced|worth? ";
    for (pattern, inclusive) in [
        ("at least <money>", true),
        ("no less than <money>", true),
        ("minimum|min of? <money>", true),
        ("> = <money>", true),
        ("<money> or|and more|above|over|up|higher", true),
        ("over|above|exceeding|beyond|> <money>", false),
        ("more|greater|bigger|larger|higher than <money>", false),
    ] {
        if let Some(c) = draft.s.eat(&format!("{lead}{pattern}")) {
            one_bound(draft.plan.filter.min)?;
            draft.plan.filter.min = Some(Bound { minor: money(draft, at(&c, 0))?, inclusive });
        }
    }
    for (pattern, inclusive) in [
        ("at most <money>", true),
        ("up to <money>", true),
        ("no more than <money>", true),
        ("maximum|max of? <money>", true),
        ("< = <money>", true),
        ("<money> or|and less|below|under|lower", true),
        ("under|below|< <money>", false),
        ("less|smaller|cheaper|lower|fewer than <money>", false),
    ] {
        if let Some(c) = draft.s.eat(&format!("{lead}{pattern}")) {
            one_bound(draft.plan.filter.max)?;
            draft.plan.filter.max = Some(Bound { minor: money(draft, at(&c, 0))?, inclusive });
        }
    }
    if let Some(c) = draft.s.eat(&format!("{lead}exactly|equal to? <money>")) {
        let bound = Bound { minor: money(draft, at(&c, 0))?, inclusive: true };
        draft.plan.filter.min = Some(bound);
        draft.plan.filter.max = Some(bound);
    }
    if let Some(subject) = draft.group_subject {
        draft.plan.group = Some(subject.group);
        draft.plan.group_bounds = (draft.plan.filter.min.take(), draft.plan.filter.max.take());
        if subject.counted {
            draft.metric = Some(Metric::CountDistinct(subject.group));
        }
    }
    Ok(())
}

/// An amount without a currency is in the user's: expenses in others cannot be held against it.
pub(super) fn currency_of_amounts(draft: &mut Draft, vocabulary: &Vocabulary) {
    let Draft { plan, assumptions, context, .. } = draft;
    let (above, below) = plan.group_bounds;
    let bounded = [plan.filter.min, plan.filter.max, above, below].iter().any(Option::is_some);
    let ours = context.currency;
    let others = vocabulary.currencies().iter().any(|currency| *currency != ours);
    if bounded && others && plan.filter.currency.is_none() {
        plan.filter.currency = Some(ours);
        assumptions.push(format!("the amount is in {ours}: only expenses in {ours} are looked at"));
    }
}

/// "how many months …", "which days …", "days on which …": with an amount, the amount bounds the total of each.
pub(super) fn group_subject(draft: &mut Draft) {
    let s = &mut draft.s;
    let bounded = s.has("over|above|under|below|exceed|exceeds|exceeded|cross|crosses|crossed|more|less|at|top|topped|>|< than|least|most? <money>");
    // "top 3 days in november" is a ranking.
    if !bounded || s.has("top|first|last <n> <group>") || s.has("top <n>") {
        return;
    }
    let unit = "=day|days|week|weeks|month|months|quarter|quarters|year|years|category|categories|shop|shops|merchant|merchants|store|stores";
    let counted = s.eat_any(&[&format!("in|on? how many {unit}"), &format!("the? number of {unit}")]);
    let (found, counted) = match counted {
        Some(c) => (Some(c), true),
        None => (
            s.eat_any(&[
                &format!("in|on? which|what {unit}"),
                &format!("list|show? me? all? the? {unit} on|in|where|when|with which|what?"),
                &format!("all? the? {unit} =<p> on|in|where|when|with which|what?"),
            ]),
            false,
        ),
    };
    let group = found.and_then(|c| at(&c, 0).and_then(Token::word).and_then(lexicon::group));
    draft.group_subject = group.map(|group| GroupSubject { group, counted });
    if draft.group_subject.is_some() {
        let _ = s.eat("in|on? one|a single? day|week|month");
        let _ = s.replace("exceed|exceeds|exceeded|cross|crosses|crossed|top|topped|go|went|gone <money>", |c| {
            Ok::<_, Problem>(Some(
                [Token::Word("over".to_owned())].into_iter().chain(c.first().cloned().flatten()).collect(),
            ))
        });
        let _ = s.eat("go|goes|went|gone|come|came|was|were|is|are? over|above <money>").map(|c| {
            s.tokens.extend([Token::Word("over".to_owned())].into_iter().chain(c.into_iter().flatten()));
        });
    }
}

/// "without a note", "that have no note".
pub(super) fn empty_notes(draft: &mut Draft) {
    let asked = draft.s.eat_any(&[
        "that|which? have|has|had|with no note|notes|description|comment",
        "without a|any? note|notes|description|comment",
        "with an? empty|blank|missing note|notes",
        "no note|notes|description",
    ]);
    if asked.is_some() {
        draft.plan.filter.words.push(Words::Nothing);
    }
}

pub(super) fn at(captures: &[Option<Token>], index: usize) -> Option<&Token> {
    captures.get(index).and_then(Option::as_ref)
}

pub(super) fn weekdays(draft: &mut Draft) -> Result<(), Problem> {
    const WORKING: [Weekday; 5] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];
    let s = &mut draft.s;
    let versus = "vs|versus|or|and|than|against|to|with";
    if s.eat(&format!("on|at|during? the? weekends|weekend compared? {versus} on|during? the? weekdays|weekday"))
        .is_some()
        || s.eat(&format!("on|during? the? weekdays|weekday compared? {versus} on|at|during? the? weekends|weekend"))
            .is_some()
    {
        if !s.has("more|less per|a|each") {
            let _ = s.eat("more|less|most");
        }
        draft.plan.group = Some(Group::Weekpart);
        return Ok(());
    }
    // "weekends eating out in 2026 vs the weekdays"
    if s.has("weekends|weekend")
        && s.eat("vs|versus|against|compared to|with? on|during? the? weekdays|weekday").is_some()
    {
        let _ = s.eat("on|at? the? weekends|weekend");
        draft.plan.group = Some(Group::Weekpart);
        return Ok(());
    }
    s.keep("<weekdays> only");
    let filter = &mut draft.plan.filter.weekdays;
    let of_weekends = s.has("weekend spend|spending|expenses|purchases|shopping|eating|dining|meals|groceries|coffees");
    if s.eat("on|at|during? the? weekends").is_some() || (of_weekends && s.eat("weekend").is_some()) {
        filter.extend([Weekday::Sat, Weekday::Sun]);
    }
    if !s.has("by|per|each|every|which|what weekday|weekdays") && s.eat("on|during? the? weekdays|workdays").is_some() {
        filter.extend(WORKING);
    }
    if s.eat("on|from? monday|mondays to|till|through friday|fridays").is_some() {
        filter.extend(WORKING);
    }
    s.replace("on|every|each|all? <weekdays> and|or|,?", |c| {
        let day = at(c, 0).and_then(Token::word).and_then(|word| lexicon::weekday(word.trim_end_matches('s')));
        filter.extend(day);
        Ok::<_, Problem>(Some(Vec::new()))
    })?;
    Ok(())
}

/// "friday eating out": that of all Fridays.
pub(super) fn weekday_of_name(draft: &mut Draft) {
    let filter = &mut draft.plan.filter.weekdays;
    let days = draft.s.words().filter(|word| lexicon::weekday(word.trim_end_matches('s')).is_some()).count();
    if days != 1 || !filter.is_empty() || draft.s.has("vs|versus|compared|or") {
        return;
    }
    let _ = draft.s.replace("<weekday> <e>", |c| {
        let [Some(day), Some(name)] = c else { return Ok::<_, Problem>(None) };
        filter.extend(day.word().and_then(lexicon::weekday));
        Ok(Some(vec![name.clone()]))
    });
}

/// Names after "without" or "except" are left out.
pub(super) fn exclusions(draft: &mut Draft, vocabulary: &Vocabulary) {
    // "the longest streak without coffee": days without any, not a streak of everything else.
    if draft.s.has("streak|stretch|spell|gap|run|longest") {
        return;
    }
    const WITHOUT: [&str; 12] = [
        "excluding|exclude|excl|without|except|besides|minus|ignoring",
        "except for",
        "but? not",
        "apart|aside from",
        "other than",
        "do|did? not count|counting|include|including|on|for|at",
        "leaving|leave|skipping|skip out|off?",
        "everything|all|anything but",
        "outside of",
        "less the",
        "that|which? is|are|was|were|be not",
        ", no",
    ];
    apart(draft, vocabulary);
    draft.s.keep("but =without|except|excluding|minus|only|just|leaving");
    // "at Lidl only", "only the fuel": a name narrows as it is.
    draft.s.keep("only|just|alone the|my? <e>");
    draft.s.keep("<e> <expenses>? only|alone");
    if draft.s.has("not|without|excluding|except|minus|ignoring|besides") {
        draft.s.keep("the? <e> ones");
    }
    draft.s.keep("under|within the? <e>");
    draft.s.keep("the? <e> category");
    // "rent and fuel", "rent, fuel or food": the longest list first, because what is joined elsewhere is not left out.
    let more = " and|or|&|nor|, the|my? <e>";
    for pattern in WITHOUT {
        let one = format!(
            "{pattern} anything|everything|all|what? is? for|from|on|at|the|my|any|all? the|my? <e> items|stuff|things|ones|bits?"
        );
        for followed in (0..6).rev().map(|count| format!("{one}{}", more.repeat(count))) {
            while let Some(c) = draft.s.eat(&followed) {
                c.iter().flatten().for_each(|name| exclude(draft, name));
            }
        }
    }
    // "take the rent out, what was …": an order, and no "to take the dog out".
    const TAKEN: &str =
        "take|leave|leaving|keep|set|put|kick|cut|lose the|my|our|any|all? <e> out|off|aside|away|apart";
    let taken = if draft.s.starts(TAKEN) { draft.s.eat(TAKEN) } else { draft.s.eat(&format!(", {TAKEN}")) };
    taken.into_iter().flatten().flatten().for_each(|name| exclude(draft, &name));
    // ", rent and trips aside": all that is listed since the comma.
    for behind in ["left|leaving out|aside", "excluded|excl|apart|aside", "not included|counted"] {
        for listed in (0..4).rev().map(|count| format!(", the|my|our? <e>{} {behind}", more.repeat(count))) {
            while let Some(c) = draft.s.eat(&listed) {
                c.iter().flatten().for_each(|name| exclude(draft, name));
            }
        }
        while let Some(c) = draft.s.eat(&format!("<e> {behind}")) {
            c.iter().flatten().for_each(|name| exclude(draft, name));
        }
    }
}

/// "without swiggy zomato": two shops, where no note holds both.
fn apart(draft: &mut Draft, vocabulary: &Vocabulary) {
    let notes = |token: Option<&Token>| match token {
        Some(Token::Name(index)) => match draft.names.get(*index).map(|name| &name.meaning) {
            Some(Meaning::Notes(words)) => Some(words.clone()),
            _ => None,
        },
        _ => None,
    };
    let out = |token: &Token| matches!(token.word(), Some("without" | "excluding" | "except" | "minus"));
    let Some(from) = draft.s.tokens.iter().position(out) else { return };
    let never = |one: &Words, other: &Words| !one.and(other).iter().any(|both| vocabulary.has_rows(both, &[]));
    let pairs: Vec<usize> = (from + 1..draft.s.tokens.len())
        .filter(|at| {
            let pair = notes(draft.s.tokens.get(*at)).zip(notes(draft.s.tokens.get(*at + 1)));
            pair.is_some_and(|(one, other)| never(&one, &other))
        })
        .collect();
    for at in pairs.into_iter().rev() {
        draft.s.tokens.insert(at + 1, Token::Comma);
    }
}

/// "the Bali trip including flights", "the funeral, flowers and train too": what notes of the thing hold is a part of it already.
///
/// # Errors
/// If it is no part of it: the fuel of the car, or fuel too?
pub(super) fn including(draft: &mut Draft, vocabulary: &Vocabulary) -> Result<(), Problem> {
    const PATTERNS: [&str; 4] = [
        "including|incl|include|inclusive the|my|our|of? <e> and|&|, the|my|our? <e>",
        "including|incl|include|inclusive the|my|our|of? <e>",
        ", <e> and|& <e> included|too|also",
        ", <e> included|too|also",
    ];
    for pattern in PATTERNS {
        while let Some(c) = draft.s.eat(pattern) {
            for token in c.into_iter().flatten() {
                let Token::Name(part) = token else { continue };
                if !is_part(draft, part, vocabulary) {
                    let reason = "including what is not clear: name all that is meant, joined by \"and\"";
                    return Err(Problem::ask(reason));
                }
                draft.absorbed.insert(part);
            }
        }
    }
    Ok(())
}

/// Whether expenses of the one other name are called so too.
fn is_part(draft: &Draft, part: usize, vocabulary: &Vocabulary) -> bool {
    let left = |at: &usize| *at != part && !draft.excluded.contains(at) && !draft.absorbed.contains(at);
    let standing = |at: &usize| draft.s.tokens.contains(&Token::Name(*at));
    let mut others = (0..draft.names.len()).filter(left).filter(standing);
    let (Some(whole), None) = (others.next(), others.next()) else { return false };
    match (draft.names.get(whole).map(|name| &name.meaning), draft.names.get(part).map(|name| &name.meaning)) {
        (Some(Meaning::Notes(whole)), Some(Meaning::Notes(part))) => {
            whole.and(part).iter().any(|both| vocabulary.has_rows(both, &[]))
        }
        (Some(Meaning::Notes(words)), Some(Meaning::Categories(list)))
        | (Some(Meaning::Categories(list)), Some(Meaning::Notes(words))) => {
            let places = vocabulary.places(list);
            let notes = vocabulary.notes.that_pass(words);
            !notes.is_empty() && notes.iter().all(|note| note.is_in(&places))
        }
        _ => false,
    }
}

fn exclude(draft: &mut Draft, name: &Token) {
    if let Token::Name(index) = name {
        draft.excluded.insert(*index);
    }
}
