//! The language model of the demo: rewords what it has rehearsed, under the same number check as any other.

use futures::FutureExt;
use futures::future::BoxFuture;
use outgo_server::llm::{LanguageModel, ModelError, ModelState, Prompt};

/// How a finding's template begins, and its wording.
const LINES: [(&str, &str); 7] = [
    (
        "You spent {total} from {period}, ",
        "From {period} you spent {total}; the period before it was {before}, a difference of {difference} or {percent}.",
    ),
    ("You spent {total} from {period}.", "From {period} your spending came to {total}."),
    ("{top} took most", "Most of it went to {top}: {amount}, or {share} of everything."),
    (
        "You spent {difference} more on {category}",
        "{category} went up by {difference}: {now} now, {before} in the period before.",
    ),
    (
        "You spent {difference} less on {category}",
        "{category} went down by {difference}: {now} now, {before} in the period before.",
    ),
    ("{name} on {day} cost {amount}", "{name} on {day} stands out: {amount}, where {category} is usually {usual}."),
    ("You spent {total} {what}", "That comes to {total} {what}, over {count}."),
];

/// See the module's note.
pub(super) struct Rehearsed;

impl LanguageModel for Rehearsed {
    fn name(&self) -> &'static str {
        "rehearsed"
    }

    fn is_local(&self) -> bool {
        true
    }

    fn judge_threshold(&self) -> Option<f64> {
        None
    }

    fn state(&self) -> BoxFuture<'_, ModelState> {
        async { ModelState::Ready }.boxed()
    }

    fn complete(&self, prompt: Prompt) -> BoxFuture<'_, Result<String, ModelError>> {
        let finding = prompt.user.split_once("Finding: ").map_or("", |(_, finding)| finding);
        let line = LINES.iter().find(|(begin, _)| finding.starts_with(begin));
        let reply = line.map(|(_, wording)| (*wording).to_owned()).ok_or(ModelError::Garbage);
        async { reply }.boxed()
    }

    fn judge(&self, _: Prompt) -> BoxFuture<'_, Result<f64, ModelError>> {
        async { Err(ModelError::Garbage) }.boxed()
    }
}
