//! The message row, and what it has said before.

use crate::effect::Effect;
use crate::keys::Key;
use crate::model::{Layer, Message, Model, Pick, Picker, PickerKind, Said, Target, Tone};

/// How long a good message stays, in milliseconds.
const MESSAGE_MILLIS: u64 = 4_000;
/// How many messages are kept.
const MAX_SAID: usize = 50;

/// Says something in the message row; errors stay until a key.
pub(super) fn say(model: &mut Model, tone: Tone, text: impl Into<String>) {
    let until = match tone {
        Tone::Good | Tone::Info => Some(model.now + MESSAGE_MILLIS),
        Tone::Warning => Some(model.now + 2 * MESSAGE_MILLIS),
        Tone::Error => None,
    };
    let text = text.into();
    while model.said.len() >= MAX_SAID {
        model.said.pop_front();
    }
    model.said.push_back(Said { text: text.clone(), at: model.now });
    model.message = Some(Message { text, tone, until });
}

/// Says something that names keys, as they are where one is now: `{quit} quits`.
pub(super) fn say_with_keys(model: &mut Model, tone: Tone, text: &str) {
    let text = model.start.config.keys.fill(model.scope(), text);
    say(model, tone, text);
}

/// Says what happened, and which key does something about it, where it does: `Deleted`, `{undo} undo`.
pub(super) fn say_with_hint(model: &mut Model, tone: Tone, text: &str, hint: &str) {
    match model.start.config.keys.hint(model.scope(), hint) {
        Some(hint) => say(model, tone, format!("{text} · {hint}")),
        None => say(model, tone, text),
    }
}

/// A key takes away what stays until one.
pub(super) fn key_pressed(model: &mut Model, key: Key) {
    if model.message.as_ref().is_some_and(|message| message.until.is_none()) {
        model.message = None;
    }
    if key != Key::Ctrl('c') {
        // Only twice in a row quits.
        model.quit_until = 0;
    }
}

/// Time takes away what has been there long enough.
pub(super) fn time_passed(model: &mut Model) {
    let now = model.now;
    if model.message.as_ref().is_some_and(|message| message.until.is_some_and(|until| until <= now)) {
        model.message = None;
    }
}

/// Shows what was said, the last first.
pub(super) fn show(model: &mut Model) -> Vec<Effect> {
    let now = model.now;
    let pick =
        |said: &Said| Pick::new(said.text.clone(), ago(now.saturating_sub(said.at)), Target::Text(said.text.clone()));
    let picks = model.said.iter().rev().map(pick).collect();
    model.layers.push(Layer::Picker(Picker::new(PickerKind::Messages, picks)));
    Vec::new()
}

/// `12 s ago`, `5 min ago`, `2 h ago`.
fn ago(millis: u64) -> String {
    match millis / 1_000 {
        seconds @ 0..60 => format!("{seconds} s ago"),
        seconds @ 60..3_600 => format!("{} min ago", seconds / 60),
        seconds => format!("{} h ago", seconds / 3_600),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::keys;
    use super::*;
    use crate::model::samples::filled;

    #[test]
    fn what_was_said_is_shown_again_and_copied() {
        let mut model = filled(80, 24);
        for at in 0..60_u64 {
            model.now = at * 1_000;
            say(&mut model, Tone::Info, format!("message {at}"));
        }
        model.now = 120_000;
        keys(&mut model, "m");
        let Some(Layer::Picker(picker)) = model.layers.last() else { panic!("no list") };
        assert_eq!((picker.picks.len(), picker.picks[0].label.as_str()), (50, "message 59"));
        assert_eq!(picker.picks[0].note, "1 min ago");
        assert_eq!(keys(&mut model, "\n"), [Effect::Copy("message 59".into())]);
        assert!(model.layers.is_empty());
    }
}
