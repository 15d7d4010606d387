//! Ctrl+C stops what runs, or empties the field; twice with nothing to stop or empty it quits.

use super::{chat, saving, say, typing};
use crate::effect::Effect;
use crate::model::{Message, Model, Tone};

/// How long a second Ctrl+C counts.
const QUIT_MILLIS: u64 = 1_500;

pub(super) fn interrupt(model: &mut Model) -> Vec<Effect> {
    if let Some(running) = model.chat.call.take() {
        if let Some(turn) = model.chat.turns.last_mut() {
            turn.failure = Some("stopped".to_owned());
            turn.done = true;
        }
        model.pending.retain(|pending| pending.call != running);
        let next = chat::ask_queued(model);
        return std::iter::once(Effect::Cancel(running)).chain(next).collect();
    }
    if let Some(running) = model.pulling.take() {
        model.pending.retain(|pending| pending.call != running);
        say(model, Tone::Info, "Stopped fetching the model; what is there is kept");
        return vec![Effect::Cancel(running)];
    }
    if let Some(stopped) = stop_waiting(model) {
        return vec![stopped];
    }
    if model.now < model.quit_until {
        return vec![Effect::Quit];
    }
    if let Some(field) = typing::focused(model).filter(|field| !field.text().is_empty()) {
        field.clear();
        typing::changed(model);
        return Vec::new();
    }
    model.quit_until = model.now + QUIT_MILLIS;
    if !saving::may_leave(model) {
        return Vec::new();
    }
    let until = Some(model.quit_until);
    model.message = Some(Message { text: "Press ^C again to quit".to_owned(), tone: Tone::Info, until });
    Vec::new()
}

/// Gives up the call that the message row waits for.
fn stop_waiting(model: &mut Model) -> Option<Effect> {
    let running = model.waits_for().filter(|pending| pending.can_be_stopped(model.now))?.call;
    let at = model.pending.iter().position(|pending| pending.call == running)?;
    let stopped = model.pending.remove(at);
    if model.insights.call == running {
        model.insights.writing = false;
    }
    say(model, Tone::Info, format!("{}: stopped", stopped.name));
    Some(Effect::Cancel(running))
}
