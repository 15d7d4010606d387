//! Errors of fields: on the fields, or in the row of messages where there are none.

use super::say;
use crate::event::ApiError;
use crate::model::{FormField, Layer, Model, Prompt, PromptKind, Tone};

/// A name like this one: `ana2`, and `ana3` for that.
fn another_name(name: &str) -> String {
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let number: u32 = name.strip_prefix(stem).and_then(|digits| digits.parse().ok()).unwrap_or(1);
    format!("{stem}{}", number.saturating_add(1))
}

/// Errors of fields land on the fields; others in the message row.
pub(super) fn on_fields(model: &mut Model, error: ApiError) {
    if model.account.is_none() {
        for (name, reason) in &error.fields {
            let (field, focus) = match name.as_str() {
                "username" => (&mut model.login.username, 0),
                "password" => (&mut model.login.password, 1),
                _ => continue,
            };
            let reason = reason.trim_start_matches("username: ");
            field.error = Some(match (focus, reason.starts_with("taken")) {
                (0, true) => format!("Taken: try {}", another_name(field.text())),
                (0, false) => format!("Username: {reason}"),
                _ => format!("Password: {reason}"),
            });
            model.login.focus = focus;
        }
        if error.fields.is_empty() {
            model.login.error = Some(error.message);
        }
        return;
    }
    let form = model.layers.iter_mut().find_map(|layer| if let Layer::Form(form) = layer { Some(form) } else { None });
    let reused = error.fields.iter().any(|(name, _)| name == "request_id");
    if let Some(form) = form.filter(|_| !reused) {
        // The first of them is left with the focus.
        for (name, reason) in error.fields.iter().rev() {
            let which = match name.rsplit('.').next() {
                Some("amount" | "currency_code") => FormField::Amount,
                Some("category") => FormField::Category,
                Some("date") => FormField::Date,
                _ => FormField::Notes,
            };
            form.field(which).error = Some(reason.clone());
            form.focus = which;
        }
    }
    if reused {
        say(model, Tone::Error, "It was saved as it was typed first: close this, and change the row in the list");
        return;
    }
    if error.fields.iter().any(|(name, _)| name.ends_with("_password")) {
        // What is typed next is still meant for the prompt.
        model.layers.push(Layer::Prompt(Prompt::new(PromptKind::OldPassword, Vec::new())));
        let reasons: Vec<String> = error.fields.into_iter().map(|(_, reason)| reason).collect();
        say(model, Tone::Error, format!("The password was not changed: {}", reasons.join("; ")));
        return;
    }
    say(model, Tone::Error, error.message);
}
