//! How many: expenses, occasions, different shops or days.

use super::grammar::Draft;
use super::measure::group;
use super::plan::Metric;
use super::sentence::Token;

pub(super) fn read(draft: &mut Draft) {
    if draft.metric.is_some() {
        return;
    }
    let s = &mut draft.s;
    if let Some(c) =
        s.eat_any(&["how many different|distinct|unique <group>", "number of different|distinct|unique <group>"])
        && let Some(group) = group(&c, 0)
    {
        draft.metric = Some(Metric::CountDistinct(group));
        return;
    }
    if s.starts("visits|trips to|at <e>") && !s.has("cost|costs|spend|spent|spending|total|much|average|avg|expense") {
        let _ = s.eat("visits|trips to|at");
        draft.metric = Some(Metric::Count);
        return;
    }
    if s.has("how many categories|merchants|shops|stores|places") {
        let c = s.eat("how many <group>").unwrap_or_default();
        draft.metric = group(&c, 0).map(Metric::CountDistinct);
        return;
    }
    // "Dmart visits month wise"
    if !s.has("cost|costs|spend|spent|spending|total|much|average|avg|bill|amount")
        && let Some(c) = s
            .eat("<e> visits|trips|orders|purchases|payments =by|per|each|every the? <group>")
            .or_else(|| s.eat("<e> visits|trips|orders|purchases|payments <group> =wise|count"))
    {
        draft.s.tokens.extend(c.into_iter().flatten());
        draft.metric = Some(Metric::Count);
        return;
    }
    // "how many days did I eat out": on how many different ones.
    if !draft.names.is_empty()
        && draft.excluded.is_empty()
        && let Some(c) = s.eat("on|in? how many =days|weeks|months did|have|was|were i|we")
    {
        draft.metric = group(&c, 0).map(Metric::CountDistinct);
        return;
    }
    let counted = s.eat_any(&[
        "how many times",
        "how many different|separate|individual|single? <expenses>",
        "how many <e>",
        "how often|frequently|regularly",
        "how many =of|and|altogether|overall",
        "<e> how many",
        "no|number of visits|times|trips|expenses|purchases|transactions|entries|payments|orders",
        "the? number|count of times|individual|separate? <expenses>?",
        "number of <e>",
        "count up|of|the|all|my? my|the|all? <expenses>?",
    ]);
    if let Some(c) = counted {
        if let Some(name @ Some(Token::Name(_))) = c.first() {
            draft.s.tokens.extend(name.clone());
        }
        draft.metric = Some(Metric::Count);
    }
}
