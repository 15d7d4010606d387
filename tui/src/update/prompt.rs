//! One-line prompts: filter, import, export, new password.

use super::{list, marked, say, say_with_keys, write};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::data::ListQuery;
use crate::model::{Field, Layer, Model, Prompt, PromptKind, Screen, Tone};

/// The filter is sent so long after the last key.
const FILTER_MILLIS: u64 = 120;

/// The text of the prompt changed: a filter follows it.
pub(super) fn typed(model: &mut Model) {
    let Some(Layer::Prompt(prompt)) = model.layers.last() else { return };
    if prompt.kind == PromptKind::Filter {
        model.list.filter = prompt.field.text().chars().take(100).collect();
        model.list.selected = 0;
        model.list.filter_due = Some(model.now + FILTER_MILLIS);
    }
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match (action, model.layers.last()) {
        (Action::StepUp | Action::StepDown | Action::KeepFilter, Some(Layer::Prompt(prompt)))
            if prompt.kind != PromptKind::Filter =>
        {
            return Vec::new();
        }
        (Action::StepUp, _) => return kept_filter(model, false),
        (Action::StepDown, _) => return kept_filter(model, true),
        (Action::KeepFilter, _) => return keep_filter(model),
        _ => {}
    }
    let Some(Layer::Prompt(prompt)) = model.layers.pop() else { return Vec::new() };
    match action {
        Action::Submit => submit(model, prompt),
        _ if prompt.kind == PromptKind::Filter => {
            model.list.filter.clear();
            model.list.filter_due = None;
            list::load(model)
        }
        _ => Vec::new(),
    }
}

/// Puts the kept filter after or before the typed one in its place.
fn kept_filter(model: &mut Model, after: bool) -> Vec<Effect> {
    let kept = model.filters.clone();
    let Some(Layer::Prompt(prompt)) = model.layers.last_mut() else { return Vec::new() };
    let at = kept.iter().position(|text| text == prompt.field.text());
    let next = match (at, after) {
        (Some(at), true) => kept.get(at + 1),
        (Some(at), false) => at.checked_sub(1).and_then(|at| kept.get(at)),
        (None, true) => kept.first(),
        (None, false) => kept.last(),
    };
    match next {
        Some(text) => {
            prompt.field = Field::with(text);
            typed(model);
        }
        None if kept.is_empty() => say_with_keys(model, Tone::Info, "No filter is kept: {keep-filter} keeps this one"),
        None => {}
    }
    Vec::new()
}

fn keep_filter(model: &mut Model) -> Vec<Effect> {
    let Some(Layer::Prompt(prompt)) = model.layers.last() else { return Vec::new() };
    let text = prompt.field.text().trim().to_owned();
    if text.is_empty() {
        say(model, Tone::Info, "Type a filter first");
        return Vec::new();
    }
    let known = model.filters.iter().position(|kept| *kept == text);
    let kept = known.is_none();
    match known {
        Some(at) => {
            model.filters.remove(at);
            say(model, Tone::Good, format!("Forgotten: {text}"));
        }
        None => {
            model.filters.push(text.clone());
            say(model, Tone::Good, format!("Kept: {text} · ↑ ↓ here, or in all commands"));
        }
    }
    // What the demo keeps is gone with it.
    if model.start.demo { Vec::new() } else { vec![Effect::KeepFilter { text, kept }] }
}

fn next_password(model: &mut Model, prompt: Prompt, kind: PromptKind) {
    let mut earlier = prompt.earlier;
    earlier.push(prompt.field.text().to_owned());
    model.layers.push(Layer::Prompt(Prompt::new(kind, earlier)));
}

/// The present password, the new one, and the new one again.
fn password(model: &mut Model, prompt: Prompt) -> Vec<Effect> {
    match prompt.kind {
        PromptKind::OldPassword => {
            next_password(model, prompt, PromptKind::NewPassword);
            Vec::new()
        }
        PromptKind::NewPassword => {
            next_password(model, prompt, PromptKind::RepeatPassword);
            Vec::new()
        }
        _ => {
            let mut earlier = prompt.earlier;
            let new = earlier.pop().unwrap_or_default();
            if new == prompt.field.text() {
                let old = earlier.pop().unwrap_or_default();
                return write(model, "Changing the password", Request::ChangePassword { old, new });
            }
            model.layers.push(Layer::Prompt(Prompt::new(PromptKind::NewPassword, earlier)));
            say(model, Tone::Error, "The two are not the same: type the new password again");
            Vec::new()
        }
    }
}

fn submit(model: &mut Model, prompt: Prompt) -> Vec<Effect> {
    let text = prompt.field.text().trim().to_owned();
    match prompt.kind {
        PromptKind::Filter => {
            model.list.filter_due = None;
            list::load(model)
        }
        _ if text.is_empty() => {
            model.layers.push(Layer::Prompt(prompt));
            say_with_keys(model, Tone::Error, "Nothing was typed: {back} closes");
            Vec::new()
        }
        PromptKind::DeleteMarked => {
            if text == model.list.marked_rows().len().to_string() {
                return marked::delete(model);
            }
            model.layers.push(Layer::Prompt(prompt));
            say_with_keys(model, Tone::Error, "That is not their number: {back} keeps them");
            Vec::new()
        }
        PromptKind::ChangeMarked => {
            if let Err(problem) = marked::check(model, &text) {
                model.layers.push(Layer::Prompt(prompt));
                say(model, Tone::Error, problem);
                return Vec::new();
            }
            if marked::are_many(model) {
                model.layers.push(Layer::Prompt(Prompt::new(PromptKind::CountChanged, vec![text])));
                return Vec::new();
            }
            marked::apply(model, &text)
        }
        PromptKind::CountChanged => {
            let change = prompt.earlier.first().cloned().unwrap_or_default();
            if text == model.list.marked_rows().len().to_string() {
                return marked::apply(model, &change);
            }
            model.layers.push(Layer::Prompt(prompt));
            say_with_keys(model, Tone::Error, "That is not their number: {back} keeps them as they are");
            Vec::new()
        }
        PromptKind::Import => write(model, "Importing", Request::Import { path: text, partial: false }),
        PromptKind::Export => {
            // All of it, unless the list is filtered: the days that happen to be shown are no filter.
            let filtered = model.list.evidence.is_some() || !model.list.filter.trim().is_empty();
            let query = match (model.screen, filtered) {
                // What the charts show.
                (Screen::Dashboard, _) => ListQuery::of_days(model.period),
                (_, true) => list::query(model),
                (_, false) => ListQuery::default(),
            };
            let another_name = text == list::suggested_export(model);
            write(model, "Exporting", Request::Export { path: text, query, another_name })
        }
        PromptKind::OldPassword | PromptKind::NewPassword | PromptKind::RepeatPassword => password(model, prompt),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::keys;
    use super::*;
    use crate::model::samples::filled;

    #[test]
    fn a_filter_is_kept_found_again_and_forgotten() {
        let mut model = filled(80, 24);
        let effects = keys(&mut model, "/cat:rent\u{13}");
        assert_eq!(effects, [Effect::KeepFilter { text: "cat:rent".to_owned(), kept: true }]);
        keys(&mut model, "\n/\u{15}>20\u{13}");
        assert_eq!(model.filters, ["cat:rent", ">20"]);
        // From an empty line, the last one first.
        keys(&mut model, "\u{15}");
        crate::update::update(&mut model, crate::event::Event::Key(crate::keys::Key::Up));
        crate::update::update(&mut model, crate::event::Event::Key(crate::keys::Key::Up));
        assert_eq!(model.list.filter, "cat:rent");
        keys(&mut model, "\u{13}\n");
        assert_eq!(model.filters, [">20"]);
        keys(&mut model, ":kept filter\n");
        assert_eq!((model.list.filter.as_str(), model.layers.len()), (">20", 0), "from the list of all commands");
    }
}
