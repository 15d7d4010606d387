//! What is said around a question: polite openings, phrases that stand for plain words, "now", and other people.

use super::sentence::{Sentence, Token};
use super::vocabulary::Vocabulary;
use super::{Problem, lexicon, prices, times};

/// Drops polite openings and puts plain words in the place of phrases.
pub(super) fn polish(s: &mut Sentence) {
    for opening in lexicon::openings() {
        if s.starts(opening) {
            let _ = s.eat(opening);
        }
    }
    topic_behind(s);
    said_elsewhere(s);
    if s.starts("what is|are") {
        let _ = s.replace("right now", led_by("now"));
    }
    if s.has("how much") || s.has("total|altogether") || s.starts("all the|my|our money") {
        s.keep("over the years");
    }
    all_but(s);
    said_of_shops(s);
    if s.has("all in") || s.has("total|altogether") {
        let _ = s.eat(", every|all category|categories");
    }
    prices::first_and_now(s);
    if s.has("percent|percentage|%") && s.has("did|has|have|does") {
        // Notes say "oil change".
        let _ = s.replace("change|changed =from|between|since|over|this|last", led_by("grow"));
    }
    for (pattern, plain) in lexicon::phrases() {
        let _ = s.replace(pattern, |_| Ok::<_, Problem>(Some(words(plain))));
    }
    if s.starts("in|on? which|what <group>") {
        let _ = s.replace("was|is|were the|my|our? dearest|priciest|costliest one?", |_| {
            Ok::<_, Problem>(Some(words("most expensive")))
        });
        let dear = "was|is|were|has|have? been? the|my|our? most|least expensive|costly one? for|to? me|us?";
        let least = s.has("least expensive|costly");
        let plain = if least { "the lowest total" } else { "the highest total" };
        let _ = s.replace(dear, |_| Ok::<_, Problem>(Some(words(plain))));
    }
    if s.has("purchases|payments|transactions|orders") {
        let _ = s.eat("have|did|do i|we made|make");
    }
    ranked_places(s);
    with_everything(s);
    // "more than the Fjords one"
    let _ = s.replace("than the <word> one", led_by("than the"));
    for name in ["<word>", "<word> <word>", "<word> <word> <word>"] {
        let counted = format!("if the|my|our? {name} is|are not counted|included|considered");
        let _ = s.replace(&counted, led_by("excluding"));
        // "if you take the vet bills off"
        let taken = format!("if|when you|i|we take|leave|cut|knock|strip the|my|our? {name} off|out|away");
        let _ = s.replace(&taken, led_by("excluding"));
    }
    times::one_of_times(s);
    // "the cheapest bill at Murugan": one of them, whatever a category is called.
    s.keep("=cheapest|smallest|lowest|biggest|largest|highest|dearest|priciest|average|usual|last|latest bill|bills =at|from");
    // "under a fiver": the article belongs to the amount.
    s.keep("=over|under|above|below|than|least|most a|an <money>");
    if let [.., Token::Word(how), Token::Word(many)] = s.tokens.as_mut_slice()
        && how == "how"
        && many == "many"
    {
        "often".clone_into(many);
    }
}

/// "everything last month bar rent", "everything on the e-bike so far".
fn all_but(s: &mut Sentence) {
    // British: all but that. In "the Sushi Bar the past three months" it is none.
    let end = "anything|everything|all|expenses|spending|year|month|week|quarter|date|far";
    for pattern in [format!("={end} bar the|my|our"), "<n> bar the|my|our".to_owned()] {
        let _ = s.replace(&pattern, |c| {
            Ok::<_, Problem>(Some(c.iter().flatten().cloned().chain(words("excluding the")).collect()))
        });
    }
    // "everything last month bar rent", and no bar itself: "total bar food", "everything at the bar this month".
    if s.starts("everything|all|spending")
        && !s.has("bar food|tab|tabs|bill|bills|snacks|drinks|crawl|this|last|in|since|of")
    {
        let _ = s.replace("<n> bar <word>", led_by_pair("excluding"));
        let _ = s.replace("<month> bar <word>", led_by_pair("excluding"));
        let _ =
            s.replace("=year|month|week|quarter|yesterday|today|date|far|weekend bar <word>", led_by_pair("excluding"));
    }
    // "on Niamh since I started writing this down": of all there is; but the price since then is one then and now.
    if !s.has("gone|went|go|goes|going|up|risen|rose|increased|changed|dearer|cheaper") {
        let _ = s.eat("from|since i|we started|began|start writing|keeping|noting|recording|logging|tracking this|these|it|them|things|stuff|all|track|records of? this|things|stuff|it? down?");
    }
    // "financial year April 2025 to March 2026": the days are named.
    let _ = s.replace(
        "the? financial|fiscal|tax|accounting? year from|of|,? <month> <year> to|till|until|- <month> <year>",
        |c| {
            let [first, year, last, end] = c else { return Ok::<_, Problem>(None) };
            let to = Some(Token::Word("to".to_owned()));
            Ok(Some([first, year, &to, last, end].into_iter().flatten().cloned().collect()))
        },
    );
    if s.starts("everything") && s.has("so far") || s.starts("everything since") {
        // What it comes to: of so many days there are too many rows to read.
        let _ = s.replace("everything", |_| Ok::<_, Problem>(Some(words("total"))));
    }
}

/// Words that a shop may be called by, where they are none: "the longest gap", "Next, the shop"; and "September to now".
fn said_of_shops(s: &mut Sentence) {
    if let [.., Token::Comma, Token::Word(the), Token::Word(shop)] = s.tokens.as_slice()
        && the == "the"
        && matches!(shop.as_str(), "shop" | "store")
    {
        s.tokens.truncate(s.tokens.len() - 3);
    }
    // "September to now"
    for lead in ["from", ","] {
        let _ = s.replace(&format!("{lead} <month> to|till|until|through now"), led_by("since"));
    }
    // A shop may be called Gap.
    let _ = s.replace("gap|gaps between", |_| Ok::<_, Problem>(Some(words("interval between"))));
    let gap = if s.has("between") { "longest interval" } else { "longest spell without" };
    let _ = s.replace("longest|biggest|largest|maximum gap", |_| Ok::<_, Problem>(Some(words(gap))));
    if s.starts("how much|many") {
        // "how much on Ellie and how much on Mason"
        let _ = s.replace("and|& how much on|at|in|to|from", |_| Ok::<_, Problem>(Some(words("versus"))));
    }
}

/// The words of a text as tokens.
pub(super) fn words(text: &str) -> Vec<Token> {
    text.split_whitespace().map(|word| Token::Word(word.to_owned())).collect()
}

/// In the place of a match: these words, and what it captured.
pub(super) fn led_by(lead: &'static str) -> impl Fn(&[Option<Token>]) -> Result<Option<Vec<Token>>, Problem> {
    move |c| Ok(Some(words(lead).into_iter().chain(c.iter().flatten().cloned()).collect()))
}

/// In the place of a match of two: the first, these words, the second.
fn led_by_pair(between: &'static str) -> impl Fn(&[Option<Token>]) -> Result<Option<Vec<Token>>, Problem> {
    move |c| match c {
        [Some(first), Some(second)] => {
            Ok(Some([first.clone()].into_iter().chain(words(between)).chain([second.clone()]).collect()))
        }
        _ => Ok(None),
    }
}

/// "for groceries where has more gone, Lidl or Aldi": what it is for stands behind, as it does elsewhere.
fn topic_behind(s: &mut Sentence) {
    let asks = |token: &Token| token.word().is_some_and(|word| matches!(word, "where" | "which" | "who" | "what"));
    let topic = s.tokens.iter().take(5).position(asks).filter(|at| s.starts("for") && (2..5).contains(at));
    if let Some(at) = topic {
        s.tokens.rotate_left(at);
    }
}

/// Words that mean something only at the beginning or the end, or beside a number.
fn said_elsewhere(s: &mut Sentence) {
    // "till today in 2026": up to now, which is no second period.
    if s.starts("till|until|upto today|now|date in") {
        let _ = s.eat("till|until|upto today|now|date");
    }
    ended(s);
    times::of_times(s);
    // "on my birthday (9 May)"
    let own = "on|for? my|our|his|her birthday|anniversary ,?";
    for day in ["<day> <month>", "<month> <day>"] {
        let _ = s.replace(&format!("{own} {day}"), led_by("on"));
    }
    if s.starts("when do|does i|we pay") {
        let _ = s.replace("when do|does i|we pay", led_by("when did i last pay"));
    }
    // "what was the 64.99 in May"
    if s.starts("what|which was|is the|that <money>") {
        let _ = s.replace("what|which was|is the|that <money>", |c| {
            let amount = c.iter().flatten().cloned();
            let decimal = |token: &Token| matches!(token, Token::Number { text, .. } if text.contains('.'));
            let exact = c.iter().flatten().any(decimal);
            Ok::<_, Problem>(exact.then(|| words("list expenses of exactly").into_iter().chain(amount).collect()))
        });
    }
    // "the cheapest fill-up ever and the day"
    if s.tokens.ends_with(&words("and the day")) {
        s.tokens.truncate(s.tokens.len() - 2);
        s.tokens.extend(words("when"));
    }
    // "what day do I hit Scooters most": a day of the week.
    if s.starts("what|which day do i|we") && s.tokens.ends_with(&words("most")) {
        let _ = s.replace("what|which day", |_| Ok::<_, Problem>(Some(words("which weekday"))));
    }
    let _ = s.replace("crossing|crossed|crosses <money>", led_by("over"));
    let visit = "how many days|weeks|months since the|my|our? <word> <word>? was|were at|to|in";
    let _ = s.replace(visit, led_by("how-long-ago"));
}

/// "nursery since she started", "Audible before I quit", "the bathroom, towels and that": said at the end, it limits nothing.
fn ended(s: &mut Sentence) {
    const WHO: [&str; 7] = ["i", "we", "he", "she", "it", "they", "you"];
    const BEGAN: [&str; 5] = ["started", "began", "joined", "start", "opened"];
    const QUIT: [&str; 7] = ["quit", "cancelled", "canceled", "stopped", "left", "binned", "ended"];
    let count = match s.tokens.as_slice() {
        [.., Token::Word(since), Token::Word(who), Token::Word(verb)] if WHO.contains(&who.as_str()) => {
            let began = since == "since" && BEGAN.contains(&verb.as_str());
            let quit = matches!(since.as_str(), "before" | "until" | "till") && QUIT.contains(&verb.as_str());
            if began || quit { 3 } else { 0 }
        }
        [.., Token::Word(before), Token::Word(who), Token::Word(verb), Token::Word(it)]
            if before == "before" && it == "it" && WHO.contains(&who.as_str()) && QUIT.contains(&verb.as_str()) =>
        {
            4
        }
        [.., Token::Comma, Token::Word(at), Token::Word(least)] if at == "at" && least == "least" => 3,
        [.., Token::Word(and), Token::Word(that)] if and == "and" && that == "that" => 2,
        _ => 0,
    };
    // "gone up how much since he started" is measured from there.
    if !s.has("up|down|changed|risen|dearer|cheaper") {
        s.tokens.truncate(s.tokens.len() - count);
    }
}

/// "the trip with the flights and everything": all of it, whatever is listed.
fn with_everything(s: &mut Sentence) {
    let says = |token: &Token, words: &[&str]| token.word().is_some_and(|word| words.contains(&word));
    let tokens = s.tokens.as_slice();
    let ends = |at: usize| {
        tokens.get(at).is_none_or(|token| {
            *token == Token::Comma || says(token, &["in", "since", "from", "during", "last", "this", "over", "between"])
        })
    };
    let listed = |from: usize| {
        let named = tokens.get(..from).unwrap_or_default();
        named.iter().any(|token| token.word().is_some_and(lexicon::is_noun_like))
    };
    // "the wedding, suit shoes gift everything": the last word behind a comma, and no "show me everything".
    let behind_list = |at: usize| {
        let comma = tokens.iter().take(at).rposition(|token| *token == Token::Comma);
        let listed = comma.and_then(|comma| tokens.get(comma + 1..at)).unwrap_or_default();
        at + 1 == tokens.len()
            && listed.len() > 1
            && listed.iter().all(|token| token.word().is_some_and(|word| !lexicon::is_ignorable(word) || word == "and"))
    };
    let close = (1..tokens.len()).find(|at| {
        tokens.get(*at).is_some_and(|token| says(token, &["everything", "all"]))
            && (tokens.get(*at - 1).is_some_and(|token| says(token, &["and", "&"])) || behind_list(*at))
            && ends(*at + 1)
    });
    if let Some(close) = close {
        let open = tokens.iter().take(close).position(|token| *token == Token::Comma || says(token, &["with"]));
        if let Some(open) = open.filter(|open| listed(*open)) {
            s.tokens.drain(open..=close);
        }
        return;
    }
    // "everything incl food and gas"
    let open = tokens.windows(2).position(|pair| {
        matches!(pair, [one, two] if says(one, &["everything", "all"]) && says(two, &["incl", "including", "with"]))
    });
    if let Some(open) = open.filter(|open| listed(*open)) {
        let close = (open..tokens.len()).find(|at| ends(*at)).unwrap_or(tokens.len());
        s.tokens.drain(open..close);
    }
}

/// "top 5 restaurants".
fn ranked_places(s: &mut Sentence) {
    // "top 3 supermarkets for food": of what they are for.
    let shops = "restaurants|cafes|pubs|bars|supermarkets|bakeries|shops|stores|retailers";
    let _ = s.replace(&format!("my|our|the? top <n> {shops} =for|within"), |c| {
        let word = |word: &str| Token::Word(word.to_owned());
        let [Some(count), Some(behind)] = c else { return Ok::<_, Problem>(None) };
        Ok(Some(vec![word("top"), count.clone(), word("merchants"), behind.clone()]))
    });
    // "top 3 heads": of an account.
    let _ = s.replace("<n> heads", |c| {
        Ok::<_, Problem>(Some(c.iter().flatten().cloned().chain(words("categories")).collect()))
    });
    // "top 5 restaurants": places are ranked, not bills.
    let places = "=restaurants|cafes|pubs|bars|supermarkets|bakeries|shops|stores|retailers";
    s.keep(&format!("my|our|the? <n> biggest|largest|top|main|favourite|favorite {places}"));
    let _ = s.replace(&format!("my|our|the? top|favourite|favorite? <n> {places}"), |c| {
        let [Some(count), Some(kind)] = c else { return Ok::<_, Problem>(None) };
        let word = |word: &str| Token::Word(word.to_owned());
        let mut ranked = vec![word("top"), count.clone(), word("merchants")];
        if kind.word().and_then(lexicon::group).is_none() {
            ranked.extend([word("for"), kind.clone()]);
        }
        Ok(Some(ranked))
    });
}

/// "my rent now": the latest expense of it. Read before names are, because a note may hold the word.
pub(super) fn asks_latest(s: &mut Sentence) -> bool {
    let openings = [
        "what is|are",
        "how much is|are",
        "what|how much? do i|we pay",
        "what|how much? am|are i|we paying",
        "what does|do <word> <word>? cost",
    ];
    let asked = openings.iter().any(|opening| s.starts(opening))
        || (s.starts("how much") && s.has("do|are|is i|we|it|they? paying|pay|costing|cost"))
        || (s.has("price|rate|fee now|nowadays|currently") && !s.has("and|vs|versus|than|then"));
    let now =
        |token: &Token| token.word().is_some_and(|word| matches!(word, "now" | "nowadays" | "currently" | "presently"));
    // "my current rent"
    let current = !s.has("current <unit>") && s.eat("current").is_some();
    let found = asked && s.tokens.last().is_some_and(now);
    if found {
        s.tokens.pop();
        // "how much is Spotify a month now": its price is that of a month.
        let _ = s.eat("a|per|each|every month|year|week");
    }
    found || current
}

/// Somebody else as the one who spends: not known from one's own expenses.
pub(super) fn refuse_persons(s: &Sentence) -> Result<(), Problem> {
    const OWN: &str = " i we you it me us that this they these those much many what which who not ever really just all last \
        money actually always usually and or to can could would will is was were be been have has had did do does the a \
        an my our so also only still already else often typically normally there monthly weekly daily yearly total ";
    let person = |token: Option<&Token>| match token {
        Some(Token::Word(word)) => !lexicon::is_one_of(word, OWN) && lexicon::is_noun_like(word),
        _ => false,
    };
    let verbs = ["pay", "pays", "paid", "spend", "spends", "spent", "buy", "buys", "bought", "owe", "owes"];
    for (at, token) in s.tokens.iter().enumerate() {
        let is_verb = token.word().is_some_and(|word| verbs.contains(&word));
        let subject = at.checked_sub(1).and_then(|at| s.tokens.get(at));
        let helper = |back: usize| at.checked_sub(back).and_then(|at| s.tokens.get(at)).and_then(Token::word);
        // "does the lodger pay"
        let article = helper(2).is_some_and(|word| matches!(word, "the" | "my" | "our"));
        let helper = helper(if article { 3 } else { 2 });
        let asked = helper.is_some_and(|word| matches!(word, "did" | "does" | "do" | "has" | "had" | "what" | "much"));
        // "did my grocery spend go up"
        let noun = s.tokens.get(at + 1).and_then(Token::word);
        let noun = noun.is_some_and(|word| matches!(word, "go" | "increase" | "rise" | "change" | "drop" | "fall"));
        if is_verb && asked && person(subject) && !noun {
            return Err(Problem::refuse("only your own expenses are known, not who else paid or bought"));
        }
    }
    if s.has("did|does|do|has <month> spend|spent|pay|paid|buy|bought") {
        return Err(Problem::refuse("only your own expenses are known, not who else paid or bought"));
    }
    let payer = "did|does|has|had|will the|my|our <word> <word>? pay|paid|cover|covered|refund|reimburse any|some|part|half|me|us|for|back|towards|it|that";
    if s.has(payer) {
        return Err(Problem::refuse("only your own expenses are known, not who else paid"));
    }
    if s.has("did|does|do <word> and|& <word> spend|pay|buy|give|get") {
        return Err(Problem::refuse("only your own expenses are known, not who else paid or bought"));
    }
    if s.has("who paid|pays|bought|spent|owes") {
        return Err(Problem::refuse("who paid is not recorded"));
    }
    Ok(())
}

/// What would be read as something else.
pub(super) fn refuse_unclear(s: &Sentence, vocabulary: &Vocabulary) -> Result<(), Problem> {
    let way = |word: &&str| lexicon::is_way_of_paying(word) && !vocabulary.notes.hold(word);
    if s.words().any(|word| way(&word)) {
        return Err(Problem::refuse("the way of paying is not recorded"));
    }
    for (what, kind) in [("delivery", "charge"), ("service", "charge"), ("convenience", "fee"), ("delivery", "fee")] {
        let named = vocabulary.names.contains_key(&format!("{what} {kind}")) || vocabulary.notes.hold(kind);
        if s.has(&format!("{what} {kind}|{kind}s")) && !named {
            return Err(Problem::refuse("what an expense is made of is not recorded"));
        }
    }
    let feast = vocabulary.notes.holding("xmas").chain(vocabulary.notes.holding("christmas")).count();
    if feast > 2 && s.has("spend|spent on christmas|xmas") && !s.has("christmas|xmas day|eve") {
        let choices = vec!["notes with xmas".to_owned(), "christmas day".to_owned()];
        let reason = "the day, or all that has it in its notes".to_owned();
        return Err(Problem::Ask { reason, unknown: Vec::new(), choices });
    }
    if s.has("gas bill|bills") && !vocabulary.notes.hold("gas") {
        // What heats is no fuel for a car.
        return Err(Problem::ask("no category and no note is called gas"));
    }
    Ok(())
}
