//! One-line prompts: filter, import, export, new password.

use super::{list, say, write};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::data::ListQuery;
use crate::model::{Layer, Model, Prompt, PromptKind, Tone};

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

fn next_password(model: &mut Model, prompt: Prompt, kind: PromptKind) {
    let mut earlier = prompt.earlier;
    earlier.push(prompt.field.text().to_owned());
    model.layers.push(Layer::Prompt(Prompt::new(kind, earlier)));
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
            say(model, Tone::Error, "Nothing was typed: Esc closes");
            Vec::new()
        }
        PromptKind::DeleteMarked => {
            if text == model.list.marked_rows().len().to_string() {
                return list::delete_marked(model);
            }
            model.layers.push(Layer::Prompt(prompt));
            say(model, Tone::Error, "That is not their number: Esc keeps them");
            Vec::new()
        }
        PromptKind::Import => write(model, "Importing", Request::Import { path: text, partial: false }),
        PromptKind::Export => {
            // All of it, unless the list is filtered: the days that happen to be shown are no filter.
            let filtered = model.list.evidence.is_some() || !model.list.filter.trim().is_empty();
            let query = if filtered { list::query(model) } else { ListQuery::default() };
            write(model, "Exporting", Request::Export { path: text, query })
        }
        PromptKind::OldPassword => {
            next_password(model, prompt, PromptKind::NewPassword);
            Vec::new()
        }
        PromptKind::NewPassword => {
            next_password(model, prompt, PromptKind::RepeatPassword);
            Vec::new()
        }
        PromptKind::RepeatPassword => {
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
