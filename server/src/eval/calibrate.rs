//! From which probability of "yes" on a model's judgement of a reading can be trusted.

use super::{Question, score};
use crate::llm::{LanguageModel, judge_prompt};
use crate::question::{Context, Outcome, plan_in_words, understand};
use crate::text_to_sql::{Ledger, answer};
use serde::Serialize;

/// A question some of whose words were not understood, and the reading without them.
#[derive(Debug, Serialize)]
pub(super) struct Pair {
    id: serde_json::Value,
    question: String,
    reading: String,
    /// Whether the reading answers the question.
    right: bool,
    /// How sure the model is that it means the same; `None` without a model, or without an answer of it.
    probability: Option<f64>,
}

/// The pair of this question, if words are left over that the model may judge.
pub(super) async fn pair(
    question: &Question,
    ledger: &Ledger,
    context: Context,
    model: Option<&dyn LanguageModel>,
) -> Option<Pair> {
    let chat = question.chat();
    let texts: Vec<&str> = chat.iter().map(String::as_str).collect();
    let Outcome::Ask { without: Some(understood), .. } = understand(&texts, ledger.vocabulary(), context) else {
        return None;
    };
    let reading = plan_in_words(&understood.plan, context.currency);
    let answered = answer(&understood.plan, ledger, context, &reading).ok()?;
    let right = score::fits(question, &answered.rows);
    let probability = match model {
        Some(model) => model.judge(judge_prompt(&question.question, &reading)).await.ok(),
        None => None,
    };
    Some(Pair { id: question.id.clone(), question: question.question.clone(), reading, right, probability })
}

/// The lowest threshold that accepts no wrong reading, and what it keeps.
pub(super) fn summary(pairs: &[Pair]) -> String {
    let of = |right: bool| pairs.iter().filter(move |pair| pair.right == right).filter_map(|pair| pair.probability);
    let highest_wrong = of(false).fold(0.0, f64::max);
    let kept = of(true).filter(|probability| *probability > highest_wrong).count();
    format!(
        "{} pairs, {} right\nthreshold above {highest_wrong:.3}: accepts no wrong reading and {kept} of {} right ones\n",
        pairs.len(),
        pairs.iter().filter(|pair| pair.right).count(),
        of(true).count(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_wrong_reading_is_accepted() {
        let pair = |right, probability| Pair {
            id: serde_json::Value::Null,
            question: String::new(),
            reading: String::new(),
            right,
            probability,
        };
        let pairs = [pair(true, Some(0.9)), pair(true, Some(0.4)), pair(false, Some(0.5)), pair(false, None)];
        let text = summary(&pairs);
        assert!(text.contains("4 pairs, 2 right") && text.contains("above 0.500"), "{text}");
        assert!(text.contains("and 1 of 2 right ones"), "{text}");
    }
}
