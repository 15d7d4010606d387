//! Days, weeks, months and years that are asked for by what they are: the worst, the cheapest, the one with the most.

use super::Problem;
use super::polish::{led_by, words};
use super::sentence::{Sentence, Token};
use super::vocabulary::{Vocabulary, wanted_word};

/// "months I spent more than 7000", "oil fills, all of them", "2025 vs 2024, % change".
pub(super) fn of_times(s: &mut Sentence) {
    if s.starts("day|week|month|quarter|year i|we spent|spend the? most|least") {
        let _ = s.replace("=day|week|month|quarter|year i|we spent|spend the? most", |c| {
            the_one(c, "with the highest total")
        });
        let _ = s.replace("=day|week|month|quarter|year i|we spent|spend the? least", |c| {
            the_one(c, "with the lowest total")
        });
    }
    // "days we spent nothing": how many.
    if s.starts("days i|we spent|spend nothing|zero|no|nowt|naught|zilch") {
        let counted = |_: &[Option<Token>]| Ok::<_, Problem>(Some(words("how many days did i spend nothing")));
        let _ = s.replace("days i|we spent|spend nothing|zero|no|nowt|naught|zilch money?", counted);
    }
    if s.starts("months|weeks|days|years i|we spent|spend") {
        let _ = s.replace("=months|weeks|days|years i|we spent|spend", |c| {
            let group = c.iter().flatten().cloned();
            Ok::<_, Problem>(Some(words("which").into_iter().chain(group).chain(words("did i spend")).collect()))
        });
    }
    // "months groceries was over 500", "months groceries topped 500"
    for over in ["was|were|is|are|went|came over|above", "topped|exceeded|passed"] {
        let told = format!("months|weeks|days|years <word> <word>? {over}");
        if s.starts(&told) {
            let _ = s.replace(&format!("={told}"), |c| {
                let Some((group, names)) = c.split_first() else { return Ok::<_, Problem>(None) };
                let lead = words("which").into_iter().chain(group.iter().cloned()).chain(words("was"));
                Ok(Some(lead.chain(names.iter().flatten().cloned()).chain(words("over")).collect()))
            });
        }
    }
    for end in ["all of them", "all of it", "every one of them"] {
        let tail: Vec<Token> = std::iter::once(Token::Comma).chain(words(end)).collect();
        if s.tokens.ends_with(&tail)
            && !s.starts("what|how|which")
            && !s.has("how much|many")
            && !s.has("total|sum|list|show")
        {
            s.tokens.truncate(s.tokens.len() - tail.len());
            s.tokens.splice(0..0, words("list"));
        }
    }
    if s.has("vs|versus|compared|against") {
        let _ = s.eat(", the? %|percent|percentage change|difference|diff");
    }
    // "the first of April"
    let _ = s.replace("the? first of <month>", |c| {
        let day = Token::Number { text: "1".to_owned(), money: false };
        Ok::<_, Problem>(Some(std::iter::once(day).chain(c.iter().flatten().cloned()).collect()))
    });
    let _ = s.replace("which|what single =day|week|month", led_by("which"));
}

/// The group that was captured, with words behind it.
fn the_one(c: &[Option<Token>], behind: &str) -> Result<Option<Vec<Token>>, Problem> {
    let group = c.iter().flatten().cloned();
    Ok(Some(words("the").into_iter().chain(group).chain(words(behind)).collect()))
}

/// "the worst month": the one with the most.
fn worst_of_times(s: &mut Sentence) {
    let worst = "which|what =day|week|month|quarter|year was|is the|my|our? worst";
    let _ = s.replace(&format!("{worst} for|in? money|spending? wise?"), |c| the_one(c, "with the highest total"));
    if s.starts("worst day|week|month|quarter|year") {
        let _ = s.replace("worst =day|week|month|quarter|year", |c| the_one(c, "with the highest total"));
        let _ = s.eat("for|in spending|money");
    }
    let _ = s.replace("my|our|the worst =day|week|month|quarter|year", |c| the_one(c, "with the highest total"));
    // "the 3 worst in fines": the largest.
    let _ = s.replace("my|our|the? <n> worst =in|of|on|for|at", |c| {
        let [Some(count), Some(behind)] = c else { return Ok::<_, Problem>(None) };
        Ok(Some(vec![count.clone(), Token::Word("biggest".to_owned()), behind.clone()]))
    });
    // "my three worst months": those with the most.
    let _ = s.replace("my|our|the? <n> worst <group>", |c| {
        the_one(c, "").map(|found| {
            found.map(|mut tokens| {
                tokens.insert(1, Token::Word("top".to_owned()));
                tokens
            })
        })
    });
    // "which was the worst month", "what month was Tesco the worst".
    let _ = s.replace("which|what was|were|is the|my|our? worst =day|week|month|quarter|year", |c| {
        the_one(c, "with the highest total")
    });
    let _ = s.replace("which|what =day|week|month|quarter|year was|were|is <word> <word>? the|my|our? worst", |c| {
        let Some((group, names)) = c.split_first() else { return Ok::<_, Problem>(None) };
        let names: Vec<Token> = names.iter().flatten().cloned().collect();
        let found = the_one(std::slice::from_ref(group), "with the highest total for")?;
        Ok(found.map(|tokens| tokens.into_iter().chain(names).collect()))
    });
}

/// "the single day I spent most", "what month was the worst", "on fri & sat nights".
pub(super) fn one_of_times(s: &mut Sentence) {
    let _ = s.replace("the|which|what? single =day|week|month|year", |c| the_one(c, ""));
    let _ = s.replace("the one =day|week|month|year i|we", |c| the_one(c, "i"));
    worst_of_times(s);
    // "which month was cheapest": no flight of it.
    let cheapest = "which|what =day|week|month|quarter|year was|is the|my|our? cheapest";
    let behind = ["=in|for|of|this|last|overall|over|so", "<n>"].map(|next| format!("{cheapest} {next}"));
    let lowest = |c: &[Option<Token>]| {
        let mut found = c.iter().flatten().cloned();
        let group = found.next();
        let tokens = words("which").into_iter().chain(group).chain(words("had the lowest total")).chain(found);
        Ok::<_, Problem>(Some(tokens.collect()))
    };
    for pattern in &behind {
        let _ = s.replace(pattern, lowest);
    }
    if s.tokens.last().and_then(Token::word) == Some("cheapest") {
        let _ = s.replace(cheapest, lowest);
    }
    // "per month is fine."
    if let [.., Token::Word(is), Token::Word(fine)] = s.tokens.as_slice()
        && matches!(is.as_str(), "is" | "are")
        && matches!(fine.as_str(), "fine" | "ok" | "okay" | "enough")
    {
        s.tokens.truncate(s.tokens.len() - 2);
    }
    // "the final Hulu charge"
    let _ = s.replace("the|my|our? final <word> =charge|payment|bill|invoice|instalment", led_by("the last"));
    // "how much under bills and how much under car"
    let _ = s.replace("and how much was|is? it? under <word>", led_by("versus"));
    // "when did Sirius quit hitting me": the last time it was paid.
    let stopped = "when did <word> <word>? quit|stop hitting|charging|billing|taking me|us|my? card|money?";
    let _ = s.replace(stopped, led_by("when did i last pay"));
    // "when did the gym start and when did it stop"
    for name in ["<word>", "<word> <word>"] {
        let both = format!("when did the|my|our? {name} start|begin and when did|has? it|they|that? stop|end|finish");
        let _ = s.replace(&both, led_by("first and last date of"));
    }
    // "from when is Latha going for yoga": what was paid for it first.
    let _ = s.replace(
        "from|since when is|are|was|has|have|does =<word> going|doing|taking|attending|learning|using for|to?",
        led_by("when was the first payment of"),
    );
    if s.starts("days since my|our|the? last") {
        let _ = s.replace("days since my|our|the? last", led_by("how-long-ago"));
    }
    // "on fri & sat nights"
    let _ = s.replace("on|of|every? <weekday> and|or|& <weekday> night|nights|evening|evenings", |c| {
        let plural = |token: &Token| token.word().map(|day| Token::Word(format!("{day}s")));
        let days: Vec<Token> = c.iter().flatten().filter_map(plural).collect();
        let [one, other] = days.as_slice() else { return Ok::<_, Problem>(None) };
        let word = |word: &str| Token::Word(word.to_owned());
        Ok(Some(vec![word("on"), one.clone(), word("and"), other.clone()]))
    });
}

/// "when did I last get the oil changed": what was done to it, by the word that notes have for that.
pub(super) fn done_to(s: &mut Sentence, vocabulary: &Vocabulary) {
    const DONE: [(&str, &str); 9] = [
        ("serviced", "service"),
        ("repaired", "repair"),
        ("fixed", "repair"),
        ("changed", "change"),
        ("replaced", "replacement"),
        ("cleaned", "cleaning"),
        ("washed", "wash"),
        ("checked", "check"),
        ("done", ""),
    ];
    if !s.starts("when|how") {
        return;
    }
    for (done, noun) in DONE {
        let kept = Some(noun).filter(|noun| vocabulary.notes.hold(&wanted_word(noun)));
        let pattern = format!("=get|got|getting|had|have the|my|our? <word> <word>? {done}");
        let _ = s.replace(&pattern, |c| {
            let noun = kept.map(|noun| Token::Word(noun.to_owned()));
            Ok::<_, Problem>(Some(c.iter().flatten().cloned().chain(noun).collect()))
        });
    }
}
