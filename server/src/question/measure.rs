//! What is to be computed: the words for counts, averages, extremes, breakdowns, comparisons and lists.

use super::comparisons;
use super::counts;
use super::extremes;
use super::grammar::Draft;
use super::lexicon;
use super::occasions;
use super::plan::{Compare, Group, Metric, Sort, Unit};
use super::sentence::{Captures, Sentence, Token};

/// Reads every measure, in the order in which one may contain the other.
pub(super) fn read(draft: &mut Draft) {
    draft.grew = comparisons::growth(draft);
    days(draft);
    occasions::read(draft);
    counts::read(draft);
    averages(draft);
    shares(draft);
    extremes::winners(draft);
    let extreme = extremes::extremes(draft);
    if draft.metric.is_none()
        && draft.s.eat("cumulative|cumulatively total|totals|sum? spend|spending|total|totals?").is_some()
    {
        draft.metric = Some(Metric::RunningTotal);
    }
    breakdowns(draft);
    recent(draft);
    match draft.grew {
        true => comparisons::newest_first(draft),
        false => comparisons::compare(draft),
    }
    let open = draft.metric.is_none() && draft.plan.group.is_none() && draft.plan.compare == Compare::No;
    if open && draft.detail.last && !draft.rows && extreme.is_none() && draft.s.has("total|sum|cost|costs|spend|spent")
    {
        // "the membership total, and when did it stop": the count says both.
        draft.metric = Some(Metric::Count);
        return;
    }
    if open && draft.detail.amount && extreme.is_none() && !draft.rows {
        draft.s.tokens.extend(["how", "much"].map(|word| Token::Word(word.to_owned())));
    }
    lists(draft);
    extremes::settle(draft, extreme);
    if draft.detail.rows && draft.metric.is_none() && draft.plan.group.is_none() && draft.plan.compare == Compare::No {
        draft.metric = Some(Metric::List);
    }
}

pub(super) fn word(captures: &Captures, at: usize) -> Option<&str> {
    captures.get(at).and_then(Option::as_ref).and_then(Token::word)
}

pub(super) fn whole(captures: &Captures, at: usize) -> Option<usize> {
    captures.get(at).and_then(Option::as_ref).and_then(Token::whole).and_then(|n| usize::try_from(n).ok())
}

pub(super) fn group(captures: &Captures, at: usize) -> Option<Group> {
    word(captures, at).and_then(lexicon::group)
}

/// "when did I last …", "since when do I …".
fn days(draft: &mut Draft) {
    let s = &mut draft.s;
    // "when did I start Spotify"
    if let Some(c) = s.eat("when did i|we start|begin|join <e>") {
        draft.metric = Some(Metric::FirstDate);
        draft.s.tokens.extend(c.into_iter().flatten());
        return;
    }
    // "when did Hotstar start", "when did the gym end"
    if let Some(c) = s.eat("when did|has the|my|our? <e> =start|started|begin|stop|stopped|end|ended") {
        let ends = matches!(word(&c, 1), Some("stop" | "stopped" | "end" | "ended"));
        draft.metric = Some(if ends { Metric::LastDate } else { Metric::FirstDate });
        draft.s.tokens.extend(c.into_iter().flatten().take(1));
        return;
    }
    let first = s.eat_any(&[
        "when did i|we first start|go|buy|pay|shop|eat|visit|spend|use?",
        "when was the|my first time? <expenses>?",
        "since when do|have|did|is|are|has i|we?",
        "date of the? first <expenses>?",
    ]);
    if first.is_some() {
        // "…, and when was the last": both are asked for.
        let both = s.tokens.pop_if(|token| token.word() == Some("last")).is_some();
        draft.metric = Some(if both { Metric::DateSpan } else { Metric::FirstDate });
        return;
    }
    let last = s.eat_any(&[
        "when did i|we stop|quit|cancel|drop|ditch|leave paying|using|going|buying|with? for|to|at|with?",
        "when did|have|was i|we last go|buy|bought|pay|paid|shop|eat|visit|spend|been|use|at|get?",
        "when was|is the|my last|latest|most recent? time? i|we? <expenses>?",
        "when did i|we go|buy|pay|visit|shop|eat most? recently|last",
        "date of the|my? last|latest <expenses>?",
        "last time i|we? bought|paid|went|visited|shopped|ate|was|were?",
    ]);
    let named = s.eat_any(&[
        "my|the? last|latest <e> visit|trip|appointment|shop",
        "my|the? most recent <e> visit|trip|appointment|shop",
    ]);
    if let Some(c) = &named {
        s.tokens.extend(c.iter().flatten().cloned());
    }
    if s.eat("how-long-ago did|was|is|have|had? i|we|my|the|our? last? had|have|got|get|was|went|go|been|bought|buy|paid|pay?").is_some() {
        let _ = s.eat("visit|trip|time|payment|purchase|order|appointment|session|ago");
        draft.metric = Some(Metric::DaysSince);
        return;
    }
    if last.is_some() || named.is_some() {
        draft.metric = Some(Metric::LastDate);
    }
}

fn averages(draft: &mut Draft) {
    // "how many times and the average": the average says of how many.
    let counted = draft.metric == Some(Metric::Count);
    if draft.metric.is_some() && !(counted && draft.s.has("average|avg|mean|a|an")) {
        return;
    }
    let s = &mut draft.s;
    if s.eat_any(&["the? median of|for? a|an|the|my?", "typical middle"]).is_some() {
        let _ = s.eat("typical|usual|average|normal");
        draft.metric = Some(Metric::Median);
        return;
    }
    let unit_words = "=day|week|fortnight|month|quarter|year";
    // "how many times a month"; "how often per month" is one figure for each, unless an average is asked for.
    let every = if s.has("average|avg|mean") { "per|a|an|each|every" } else { "a|an" };
    if counted && let Some(c) = s.eat(&format!("{every} {unit_words}")) {
        let _ = s.eat("on? average|avg|mean");
        draft.metric = word(&c, 0).and_then(unit_of).map(Metric::CountPer);
        return;
    }
    if counted && !s.has("average|avg|mean") {
        return;
    }
    let asked = s.eat_any(&[
        "=daily|weekly|monthly|quarterly|yearly|annual average|mean",
        "average|mean =daily|weekly|monthly|quarterly|yearly|annual",
        "my|our|the|an? average|avg|typical|usual =day|week|month|quarter|year",
    ]);
    if let Some(c) = asked {
        draft.metric = word(&c, 0).and_then(unit_of).map(Metric::AveragePer);
        return;
    }
    // "how much do we spend a week on eating out"
    if let Some(c) = s.eat("how much do|does i|we =spend|pay|use a|per =day|week|month|year") {
        draft.metric = word(&c, 1).and_then(unit_of).map(Metric::AveragePer);
        return;
    }
    let average = s.eat_any(&["on average|avg", "the? average|mean|typical|usual", "usually|typically|normally"]);
    if average.is_none() {
        return;
    }
    // "the average price of a meal deal per year" is one of each year.
    let of_one = s.eat("price|bill|fare of? a|an|one").is_some();
    let per = if of_one {
        None
    } else {
        s.eat_any(&[&format!("per|a|an|each|every {unit_words}"), "=daily|weekly|monthly|yearly"])
    };
    draft.metric = Some(match per.and_then(|c| word(&c, 0).and_then(unit_of)) {
        Some(unit) => Metric::AveragePer(unit),
        None => Metric::Average,
    });
    let _ = draft.s.eat("on average|avg");
    let _ = draft.s.eat("per|a|an|each|every transaction|purchase|expense|visit|time|trip|shop|order|meal|ride|coffee|drink|fill|session|class|lesson|ticket|bill|journey");
}

fn unit_of(word: &str) -> Option<Unit> {
    match word {
        "daily" => Some(Unit::Day),
        "weekly" => Some(Unit::Week),
        "monthly" => Some(Unit::Month),
        "quarterly" => Some(Unit::Quarter),
        "yearly" | "annual" => Some(Unit::Year),
        word => lexicon::unit(word),
    }
}

fn shares(draft: &mut Draft) {
    if draft.metric.is_some() {
        return;
    }
    let asked = draft.s.eat_any(&[
        "what|which? share|part|portion|proportion|fraction|percentage|percent|slice|% of? all|my|the|total|overall? total|overall? spending|money|expenses|budget?",
    ]);
    let as_share = "as|in a|the|%? percent|percentage|percentages|share|proportion of? my|the? total|overall|whole? spending|spend|expenses?";
    let of_each = "percent|percentage|percentages|share|shares|proportion|% of? my|the? total|overall? spending|spend|expenses? by|per|of|for each|every? <group>";
    if asked.is_none()
        && (draft.s.has("by|per|each|every the? <group>") || draft.s.has("<group> wise"))
        && draft.s.eat(as_share).is_some()
    {
        draft.metric = Some(Metric::Share);
        return;
    }
    if asked.is_none()
        && let Some(c) = draft.s.eat(of_each)
    {
        draft.plan.group = group(&c, 0);
        draft.metric = Some(Metric::Share);
        return;
    }
    if asked.is_some() {
        let _ = draft.s.eat("of|out all|my|the|total|of? total|overall|my? spending|expenses|money|budget");
        let _ = draft.s.eat("in|as a? percent|percentage|%");
        draft.metric = Some(Metric::Share);
    }
}

fn group_of(unit: Unit) -> Group {
    match unit {
        Unit::Day => Group::Day,
        Unit::Week | Unit::Fortnight => Group::Week,
        Unit::Month => Group::Month,
        Unit::Quarter => Group::Quarter,
        Unit::Year => Group::Year,
    }
}

/// "the trend of groceries", "how has my spending changed".
fn over_time(s: &mut Sentence) -> bool {
    if s.eat_any(&[
        "the|my? trend|trends|evolution|development of|in|for? over? time?",
        "over time",
        "how has|have|did my|the? spending? changed|evolved|developed",
    ])
    .is_some()
    {
        let _ = s.eat("changed|evolved|developed|change|evolve");
        return true;
    }
    false
}

fn breakdowns(draft: &mut Draft) {
    if draft.plan.group.is_some() {
        return;
    }
    let s = &mut draft.s;
    let ranked = s.has("rank|ranked|ranking");
    if s.eat("by|per|each|every|for? day of the? week").is_some() {
        draft.plan.group = Some(Group::Weekday);
        return;
    }
    let found = s.eat_any(&[
        "broken|break|split|grouped|group|divided|sorted? it|that|this|them|down|up? down? by|per|into|for|across each|the|every? <group>",
        "by|per|each|every|across the|all|different|individual? <group>",
        "for|in each|every <group>",
        "=day|week|month|year by day|week|month|year",
        "<group> breakdown|ranking|totals|split|wise",
        "=daily|weekly|monthly|yearly|annual|quarterly spending|expenses|totals|breakdown|trend|costs|figures|summary|spend|overview?",
        "rank all|the|my? <group>",
        "=weekday spending|expenses|totals|breakdown",
    ]);
    if let Some(c) = found {
        let named = word(&c, 0).and_then(|word| lexicon::group(word).or_else(|| unit_of(word).map(group_of)));
        draft.plan.group = named;
        if ranked {
            draft.plan.sort = Some(Sort::Descending);
        }
        let _ = draft
            .s
            .eat_any(&["broken|break|split|grouped|divided down|up? of?", "breakdown|summary|overview|trend of?"]);
        let _ = draft.s.eat("by amount|spending|total|value");
        return;
    }
    if over_time(s) {
        draft.plan.group = Some(Group::Month);
        return;
    }
    if ranked && s.eat("ranked|rank|ranking by|in? spend|spending|amount|cost|total|order?").is_some() {
        let named = s.eat("<group>").and_then(|c| group(&c, 0));
        let usual = if draft.names.is_empty() { Group::Category } else { Group::Merchant };
        draft.plan.group = named.or(Some(usual));
        draft.plan.sort = Some(Sort::Descending);
        return;
    }
    let where_to = s.eat_any(&[
        "where did|does|has|is|was|do all? my|the|our money|cash|salary? go|gone|going|went|spent?",
        "where has|did it all gone|go",
        "break|broken down of|it|my|the?",
        "a|the? breakdown|split|summary|overview|distribution of? my|the|all?",
        "summarise|summarize",
        "what did|do|have i|we spend|spent my|our|all? money on",
        "what did|do|have i|we spend|spent on =<p>",
    ]);
    let where_to = where_to.map(|c| s.tokens.extend(c.into_iter().flatten()));
    if where_to.is_some() {
        draft.plan.group = Some(Group::Category);
        draft.plan.sort = Some(Sort::Descending);
    }
}

/// "the last 5 expenses", "recently".
fn recent(draft: &mut Draft) {
    if draft.metric.is_some() {
        return;
    }
    let s = &mut draft.s;
    let found = s.eat_any(&[
        "the|my? last|latest|recent|newest <n> <expenses>?",
        "the|my? <n> most? last|latest|recent|newest <expenses>?",
    ]);
    if let Some(c) = found {
        draft.plan.limit = whole(&c, 0);
        draft.plan.sort = Some(Sort::Newest);
        draft.rows = true;
        return;
    }
    let one = s.eat_any(&[
        "the|my? very? last|latest|newest expense|transaction|purchase|payment|thing",
        "the|my? most recent expense|transaction|purchase|payment",
    ]);
    if one.is_some() {
        (draft.plan.limit, draft.plan.sort, draft.rows) = (Some(1), Some(Sort::Newest), true);
        return;
    }
    if let Some(c) = s.eat("the|my? last|latest <e>") {
        s.tokens.extend(c.into_iter().flatten());
        (draft.plan.limit, draft.plan.sort, draft.rows) = (Some(1), Some(Sort::Newest), true);
        return;
    }
    if s.eat_any(&[
        "the|my? last|latest|recent|newest expenses|transactions|purchases|payments",
        "the|my? most recent expenses|transactions|purchases",
    ])
    .is_some()
    {
        (draft.plan.limit, draft.plan.sort, draft.rows) = (Some(10), Some(Sort::Newest), true);
        return;
    }
    if s.eat("recently|lately|of late").is_some() && draft.plan.periods.is_empty() {
        let today = draft.context.today;
        let start = today.checked_sub_days(chrono::Days::new(29));
        let kind = super::plan::PeriodKind::Rolling;
        draft.plan.periods.push(super::plan::Period { start, end: Some(today), kind });
        draft.assumptions.push("recently means the last 30 days".to_owned());
    }
}

fn lists(draft: &mut Draft) {
    let s = &mut draft.s;
    if draft.metric.is_none() && draft.plan.group.is_none() && draft.plan.compare == Compare::No {
        let asks_sum = s.has("how much") || s.has("total|sum|altogether|spend|spent|spending|cost|costs");
        let listing = s.starts("list|display") || s.starts("show me|us? my|our|the|all? <e>") || s.has("show|find|see|view|get|give|which|what|all|any my|me|the|all|of? <e>? expenses|transactions|purchases|payments|items|charges|entries|records|orders|visits|trips|rides|bills");
        // "everything except rent": a total, unless the rows are asked for.
        // "house expenses march": what they come to.
        let bare = s.tokens.iter().all(|token| match token {
            Token::Word(word) => {
                matches!(
                    word.as_str(),
                    "expenses" | "in" | "for" | "my" | "our" | "the" | "on" | "of" | "during" | "please" | "so" | "far"
                )
            }
            Token::Name(_) | Token::Period(_) => true,
            _ => false,
        });
        let plain = !draft.rows && draft.plan.limit.is_none();
        if bare
            && plain
            && draft.plan.filter.min.is_none()
            && draft.plan.filter.max.is_none()
            && s.has("<e> expenses <p>?")
        {
            return;
        }
        // "the month before last, everything": what all of it comes to.
        let in_all = matches!(s.tokens.as_slice(), [.., Token::Comma, Token::Word(word)] if word == "everything");
        let noun = s.has("expenses|transactions|purchases|payments|items|things|charges|entries|records|anything")
            || (s.has("everything") && draft.excluded.is_empty() && !in_all);
        let bought = s.has("what did|have i|we buy|bought|purchase|purchased|order|ordered|get")
            || s.has("what i|we bought|purchased|ordered");
        let bounded = draft.plan.filter.min.is_some() || draft.plan.filter.max.is_some();
        let plain_sum = s.has("how much")
            || s.has("total|sum|altogether|together|combined|cost|costs")
            || s.has("come|came|comes|amount|amounts to");
        let listed = s.eat_any(&["list|show|itemise|itemize them|those|all|each out? please|pls?"]).is_some();
        let every = s.eat_any(&["every|each single? one?", "each|every one"]).is_some();
        // "groceries march list"
        let trailing = s.tokens.pop_if(|token| token.word() == Some("list")).is_some();
        let all_of = listed
            || trailing
            || every
            || s.starts("all the|my <e>")
            || s.has("show|list|see|give|display me|us? all the|my|of? <e>")
            || s.has("<e> list for|in|of|over|during|since? <p>");
        if plain_sum && !s.starts("list|show|display") {
            return;
        }
        if all_of || listing || bought || (noun && !asks_sum) || (bounded && !plain_sum) {
            draft.rows = true;
        }
    }
    if draft.rows && draft.metric.is_none() && draft.plan.group.is_none() {
        draft.metric = Some(Metric::List);
    }
}
