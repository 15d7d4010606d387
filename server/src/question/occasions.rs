//! When something happened: first, last, on which days, when its price changed, twice, how long in a row, or never.

use super::Problem;
use super::extremes::{LARGE, SMALL};
use super::grammar::Draft;
use super::lexicon;
use super::plan::{Direction, Metric, Unit};
use super::sentence::{Sentence, Token};

const UP: &str = "increase|increased|increases|rise|rose|risen|raise|raised|hike|hiked|climb|climbed|dearer";
const DOWN: &str = "decrease|decreased|fall|fell|fallen|cheaper|lowered|reduced";
const CHANGED: &str = "change|changed|changes";

/// What a question asks for beside its figure.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Detail {
    /// The days, or what it was for: the expenses themselves tell.
    pub(super) rows: bool,
    /// How much.
    pub(super) amount: bool,
    /// When last.
    pub(super) last: bool,
}

/// "…, and when was that", "… and how much on which date": a detail of the same answer, which is cut off and kept in mind.
pub(super) fn detail(s: &mut Sentence) -> Detail {
    const WORDS: &str = " when what how much which on day days date dates was is were did do does it that this they i we \
        them the those these bill amount amounts cost costs price figure pay paid for of at in each time total all \
        exactly have spend spent come to with there last first latest visit one add up altogether him her he she charge charged now month year weekday ";
    const OPENERS: [&str; 8] = ["when", "what", "how", "which", "on", "for", "last", "latest"];
    let joins = |token: &Token| *token == Token::Comma || matches!(token.word(), Some("and" | "&" | "+"));
    for at in 1..s.tokens.len() {
        let tail = s.tokens.get(at..).unwrap_or_default();
        let lead = tail.iter().take_while(|token| joins(token)).count();
        let words: Option<Vec<&str>> = tail.iter().skip(lead).map(Token::word).collect();
        let Some(words) = words.filter(|_| lead > 0) else { continue };
        // "hello, how much was it": there is nothing before it that it could be a detail of.
        let before = s.tokens.get(..at).unwrap_or_default();
        if before.iter().all(|token| joins(token) || token.word().is_some_and(lexicon::is_ignorable)) {
            continue;
        }
        let opened = words.first().is_some_and(|word| OPENERS.contains(word));
        if !opened || words.len() > 9 || !words.iter().all(|word| lexicon::is_one_of(word, WORDS)) {
            continue;
        }
        // "what did it cost each year" asks for a figure of each.
        if matches!(words.as_slice(), [.., "each", unit] if lexicon::unit(unit).is_some()) {
            continue;
        }
        // "groceries vs eating out, last year" names the days.
        if matches!(words.as_slice(), ["last", unit] if lexicon::unit(unit).is_some()) {
            continue;
        }
        // "weekends versus weekdays, how much this year" names them too.
        if words.windows(2).any(|pair| matches!(pair, ["this", unit] if lexicon::unit(unit).is_some())) {
            continue;
        }
        // "the bill in 2024 and now" are two.
        if words.contains(&"now") && (s.has("<year>") || s.has("<month>")) {
            continue;
        }
        let asks = |wanted: &[&str]| words.iter().any(|word| wanted.contains(word));
        let counted = s.has("how often|many");
        // "what did I give Priya and for how much": the rows say both.
        let things =
            s.starts("what|which") && !s.has("spend|spent|pay|paid|cost|costs|total|is|was|were") && asks(&["how"]);
        let on_what = matches!(words.as_slice(), ["on" | "for", "what", ..] | ["what", "on" | "for"]);
        let detail = Detail {
            rows: (asks(&["when", "day", "days", "date", "dates", "month", "year", "weekday"]) || on_what || things)
                && !counted,
            amount: asks(&["how", "amount", "cost", "price", "bill"]) && !counted,
            last: words.first() == Some(&"when") && asks(&["last", "latest"]),
        };
        // "when was the first payment, and when the last": both are asked; a count says the last anyway.
        let other = words.iter().find(|word| matches!(**word, "first" | "last" | "latest"));
        let ranked =
            |token: &Token| token.word().is_some_and(|word| matches!(word, "first" | "last" | "earliest" | "latest"));
        let other = other.filter(|_| !counted && before.iter().any(ranked));
        let other = other.map(|word| Token::Word((*word).to_owned()));
        s.tokens.truncate(at);
        s.tokens.extend(other);
        return detail;
    }
    Detail::default()
}

/// Reads what asks for occasions; the first rule that fits decides.
pub(super) fn read(draft: &mut Draft) {
    for rule in [then_and_now, intervals, runs, idle, duplicates, price_changes, first_and_last, days_of] {
        if draft.metric.is_some() || draft.rows {
            return;
        }
        rule(draft);
    }
}

/// "rent in June 2022 and rent now", "Netflix now compared to January 2023".
fn then_and_now(draft: &mut Draft) {
    let names: Vec<_> = draft.names.iter().map(|name| &name.meaning).collect();
    let same = names.first().is_some_and(|first| names.iter().all(|name| name == first));
    // "house rent": what stands beside a name narrows it.
    let one = same || (!names.is_empty() && draft.joined.is_empty());
    let s = &mut draft.s;
    let joins = "and|vs|versus|against|, what|how? much? is|are|do|does? it|we|i|they? cost|pay|paying? the|my? <e>? now|nowadays";
    let joined = s.has(joins)
        || s.has("now|nowadays vs|versus|compared|against|and")
        || (s.has("now|nowadays than") && s.has("how much more|less|higher|lower|dearer|cheaper"));
    if !one || draft.plan.periods.len() != 1 || !draft.excluded.is_empty() || !joined {
        return;
    }
    if s.eat("now|nowadays than").is_some() {
        let _ = s.eat("how much more|less|higher|lower|dearer|cheaper is|are|do|does?");
        let _ = s.eat("a|per|each month|week|year|visit|time");
    }
    let _ = s.eat("now|nowadays");
    let _ = s.eat_any(&["compared to|with?", "versus|vs|against|difference"]);
    let _ = s.eat("a|per|each|every week|month|quarter|year");
    if same {
        draft.absorbed.extend(1..draft.names.len());
    }
    draft.metric = Some(Metric::ThenAndNow);
}

fn unit(word: Option<&Token>) -> Option<Unit> {
    word.and_then(Token::word).and_then(|word| lexicon::unit(word.trim_end_matches('s')))
}

/// "how many days did I spend nothing", "which months have I bought no books".
fn idle(draft: &mut Draft) {
    let s = &mut draft.s;
    if !s.has("no|not|nothing|zero|never|without") {
        return;
    }
    let units = "=day|days|week|weeks|month|months|year|years";
    let counted = s.eat_any(&[&format!("on|in? how many {units}"), &format!("the? number of {units}")]);
    // "no-spend days in October, how many?"
    // "days with no spending in November": how many; "which days" asks for them.
    let told = s.has("which|what|list|show|when|any");
    let is_counted = counted.is_some() || s.eat("how often").is_some() || (s.has("day|days") && !told);
    let listed = || {
        [
            format!("on|in? which|what {units}"),
            format!("list|show {units}"),
            format!("the? {units} in|on? i|we|when|where|with|without|on|in|which"),
        ]
    };
    let found = counted.or_else(|| listed().iter().find_map(|pattern| s.eat(pattern)));
    let Some(unit) = found.and_then(|c| unit(c.first().and_then(Option::as_ref))) else { return };
    while s.eat("no|not|nothing|zero|never|any|skipped|skip|missed|miss").is_some() {}
    let _ = s.eat("where|when|which|that|with|without? was|were|have|had|did|there i|we?");
    let _ = s.eat("without");
    draft.metric = Some(if is_counted { Metric::CountIdle(unit) } else { Metric::Idle(unit) });
}

/// "did I enter anything twice", "duplicate entries in March".
fn duplicates(draft: &mut Draft) {
    let s = &mut draft.s;
    let rows = "entry|entries|expense|expenses|charge|charges|payment|payments|transaction|transactions|row|rows|record|records|bill|bills";
    let found = s.eat_any(&[
        &format!("any|the|possible|potential? duplicate|duplicates|duplicated|doubled|repeated {rows}?"),
        &format!("any? double {rows}"),
        "anything|something|same|one|any? thing|expense|expenses|bill|entry? twice",
        "entered|logged|recorded|charged|billed|paid|pay|enter|log anything|something|any? twice|double",
    ]);
    if found.is_none() {
        return;
    }
    while s
        .eat_any(&[
            "enter|entered|log|logged|record|recorded|charged|charge|billed|pay|paid|got|been anything|something|any?",
            "twice|double",
            "with|on? the? same day|date|amount|category|note|notes|shop",
            ",|and day|date|amount|category|note|notes|shop",
        ])
        .is_some()
    {}
    draft.metric = Some(Metric::Duplicates);
}

/// "longest gap between visits to the vet", "on average how many days between oil changes".
fn intervals(draft: &mut Draft) {
    // In a follow-up what was asked before says between what.
    let of_before = draft.s.tokens.last().and_then(Token::word) == Some("between");
    let s = &mut draft.s;
    let average = s.has("average|avg|mean|usual|usually|typically|normally");
    let longest = s.has("longest|biggest|largest|maximum|max|most");
    let spaced = s.has("gap|gaps|interval|intervals|day|days|time|long|longest|stretch|break");
    let visits = s.has("between <n>|any|each? visits|trips|fills|refills|bills|payments|ones")
        || s.has("between <n> visits|trips|fills|refills|bills|payments|ones");
    let named = visits || draft.names.len() > draft.excluded.len() + draft.absorbed.len();
    if !draft.joined.is_empty() || !s.has("between|apart") || average == longest || !spaced || !(named || of_before) {
        return;
    }
    while s
        .eat_any(&[
            "how many|long",
            "what? is|was|are? the|my|our? longest|biggest|largest|maximum|max|most|average|avg|mean|usual|typical",
            "on average|avg",
            "usually|typically|normally",
            "i|we have|had|did? ever? gone|went|go",
            "of|in? days|day|time is|are|there?",
            "gap|gaps|interval|intervals|stretch|break|spell of|in? days?",
            "between <n> visits|trips|fills|refills|bills|payments|ones?",
            "between any|each|consecutive? visits|trips|fills|refills|bills|payments|ones?",
            "apart",
        ])
        .is_some()
    {}
    draft.metric = Some(if average { Metric::AverageInterval } else { Metric::LongestInterval });
}

/// "longest run of days with no expenses", "most days in a row with a coffee".
fn runs(draft: &mut Draft) {
    let s = &mut draft.s;
    // A gap is one of days without.
    let gap = s.has("longest|biggest|largest|maximum gap");
    let found = s.eat_any(&[
        "what|how? long|was|is? my|the? longest|biggest|largest|maximum run|streak|stretch|gap|spell|series|period of? days|time?",
        "what? is|was? the? most|longest|maximum? consecutive days",
        "what? is|was? the? most days in a row|succession",
        "how many days in a row|succession",
        "the? longest time|days|while? i|we? have|had? went|gone|go",
    ]);
    if found.is_none() {
        return;
    }
    let idle = gap || s.has("no|not|nothing|zero|without|between");
    while s
        .eat_any(&["no|not|nothing|zero|any|days|day|without|between|spending|spend|spent|anything", "in a row"])
        .is_some()
    {}
    draft.metric = Some(if idle { Metric::LongestGap } else { Metric::LongestStreak });
}

/// "when did the rent go up", "how much did Netflix go up this year", "when did it become 649".
fn price_changes(draft: &mut Draft) {
    let one_thing = draft.wanted_names() == 1 && draft.plan.group.is_none();
    let s = &mut draft.s;
    let asks = s.has("when|since|date|dates|how|by|did|has|have|was|every|each|last|what");
    if !one_thing || !asks {
        return;
    }
    let moved = "go|goes|went|gone|going|come|came|been|shot|crept";
    let up = s.has(UP) || s.has(&format!("{moved} up"));
    let down = s.has(DOWN) || s.has(&format!("{moved} down"));
    if !up && !down && !s.has(CHANGED) {
        return;
    }
    // "how much has the rent gone up since May": from the first price in those days to the last.
    let since = matches!(draft.plan.periods.as_slice(), [period] if period.end == Some(draft.context.today));
    let in_all = since && s.has("how much has|have|did|is|are") && !s.has("when|each|every");
    let direction = match (up, down) {
        (true, false) => Direction::Up,
        (false, true) => Direction::Down,
        _ => Direction::Any,
    };
    if s.eat("the? most? last|latest|recent time?").is_some() {
        draft.plan.limit = Some(1);
    }
    for pattern in [
        "by|how how? much|many?",
        "when|since|what|which|did|has|have|was|is|been date|dates|time|times|day|days?",
        "price|amount|cost|fee|premium|new|present|old of?",
        "date|dates of?",
        "go|goes|went|gone|going|come|came|been|shot|crept|get|got up|down?",
        UP,
        DOWN,
        CHANGED,
        "and|or",
    ] {
        while s.eat(pattern).is_some() {}
    }
    draft.metric = Some(if in_all { Metric::FirstAndLast } else { Metric::PriceChanges(direction) });
}

/// "when did Netflix become 649": the first expense of exactly that. Read before amounts are.
pub(super) fn new_price(s: &mut Sentence) {
    let lead =
        "go|goes|went|gone|increase|increased|rise|rose|risen|raised|hiked|drop|dropped|fall|fell|change|changed";
    if !s.has("when|since") {
        return;
    }
    let _ = s.replace(&format!("{lead} up|down? to <money>"), |c| Ok::<_, Problem>(behind("first payment exactly", c)));
    if s.has("since when") && !s.has("over|under|above|below|than|least|most <money>") {
        let _ = s.replace("pay|paid|paying|charged|charge|cost|getting|taking|at? <money>", |c| {
            Ok::<_, Problem>(behind("exactly", c))
        });
    }
    let _ = s.replace("become|became|turn|turned|reach|reached <money>", |c| {
        Ok::<_, Problem>(behind("first payment exactly", c))
    });
}

/// What was captured, behind plain words.
fn behind(words: &str, captures: &[Option<Token>]) -> Option<Vec<Token>> {
    let words = words.split(' ').map(|word| Token::Word(word.to_owned()));
    Some(words.chain(captures.iter().flatten().cloned()).collect())
}

/// "last visit to the dentist", "when was Disney last paid", "first and last date of the kitchen job".
fn first_and_last(draft: &mut Draft) {
    if draft.wanted_names() == 0 || draft.plan.group.is_some() {
        return;
    }
    let s = &mut draft.s;
    if s.eat("first-and-last-price").is_some() {
        let _ = s.eat("a|per|each|every day|week|month|quarter|term|year");
        let _ = s.eat("how much more|higher|dearer is|are|do|does?");
        // "when I started in September 2023": told beside it, and no period of "now".
        let today = draft.context.today;
        draft.plan.periods.retain(|period| period.end.is_none_or(|end| end >= today));
        draft.metric = Some(Metric::FirstAndLast);
        return;
    }
    const LAST: &str = "last|latest";
    let ranked = s.has("first|last|latest|earliest <n>") || s.has(&format!("{LARGE}|{SMALL}"));
    if ranked {
        return;
    }
    let (first, last) = (s.has("first|earliest"), s.has(LAST) || s.has("most recent|recently"));
    let occasion = "visit|visits|trip|time|payment|purchase|order|appointment|premium|instalment|installment|emi|entry|expense|transaction|session|class|delivery|refill|fill|top-up|recharge";
    let dated = s.has("when|date|dates|day") || s.has(occasion);
    if (!first && !last) || !dated {
        return;
    }
    for pattern in
        ["first|earliest|last|latest", "most? recent|recently", "when|date|dates|day|days of|on|for?", occasion]
    {
        while s.eat(pattern).is_some() {}
    }
    let _ = s.eat("taken|due|made|paid|was|were|did|i|we|go|went");
    draft.metric = Some(match (first, last) {
        (true, true) => Metric::DateSpan,
        (true, false) => Metric::FirstDate,
        _ => Metric::LastDate,
    });
}

/// "gp visit dates", "on which days did I go to the gym".
fn days_of(draft: &mut Draft) {
    if draft.wanted_names() == 0 || draft.plan.group.is_some() {
        return;
    }
    let s = &mut draft.s;
    if s.has("how much|many") || s.has("total|sum|cost|average") || s.has("when do|does|will|is|are") {
        return;
    }
    let asked = s.eat_any(&[
        "on|what|give|show|list? all? the|me? dates of|for|when|i|we?",
        "on? which|what days|dates|date",
        "when all? did|have i|we",
        "when was|were",
        "when",
    ]);
    if asked.is_some() {
        let _ = s.eat("visits|visit|payments|bought|buy|paid|pay|go|went|been|made");
        draft.rows = true;
    }
}
