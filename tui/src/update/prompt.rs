//! One-line prompts: filter, import, export, new password.

use super::{list, say, write};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::{Field, Layer, Model, Prompt, PromptKind, Tone};

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
        PromptKind::Import => write(model, "Importing", Request::Import { path: text }),
        PromptKind::Export => {
            let query = list::query(model);
            write(model, "Exporting", Request::Export { path: text, query })
        }
        PromptKind::OldPassword => {
            let earlier = prompt.field.text().to_owned();
            let field = Field::default();
            model.layers.push(Layer::Prompt(Prompt { kind: PromptKind::NewPassword, field, earlier }));
            Vec::new()
        }
        PromptKind::NewPassword => {
            let new = prompt.field.text().to_owned();
            write(model, "Changing the password", Request::ChangePassword { old: prompt.earlier, new })
        }
    }
}
