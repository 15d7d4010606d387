//! The chat: asking, scrolling, opening what is behind an answer.

use super::{call, dashboard, say};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::data::AnswerPart;
use crate::model::{Field, Model, Tone, Turn};

/// Longest question in characters.
const MAX_QUESTION: usize = 500;

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Submit => return send(model),
        Action::NewLine => model.chat.input.insert(" "),
        Action::ReadMode => model.chat.reading = true,
        Action::TypeMode | Action::Back => model.chat.reading = false,
        Action::MoveUp => model.chat.scroll += 1,
        Action::MoveDown => model.chat.scroll = model.chat.scroll.saturating_sub(1),
        Action::PageUp => model.chat.scroll += usize::from(model.size.1 / 2),
        Action::PageDown => model.chat.scroll = model.chat.scroll.saturating_sub(usize::from(model.size.1 / 2)),
        Action::HowWorkedOut => model.chat.how = !model.chat.how,
        Action::StepUp => {
            if model.chat.input.text().is_empty()
                && let Some(turn) = model.chat.turns.last()
            {
                model.chat.input = Field::with(&turn.question);
            }
        }
        Action::NewChat => {
            model.chat.turns.clear();
            model.chat.conversation.clear();
            model.chat.scroll = 0;
            let running = model.chat.call.take();
            return running.map(Effect::Cancel).into_iter().collect();
        }
        Action::Chats => return super::picker::open_chats(model),
        Action::FetchModel => return fetch_model(model),
        Action::OpenRows => {
            let parts = model.chat.turns.iter().rev().flat_map(|turn| &turn.parts);
            let evidence = parts.filter_map(|part| match part {
                AnswerPart::Interpreted { evidence, .. } => evidence.clone(),
                _ => None,
            });
            match evidence.into_iter().next() {
                Some(query) => return dashboard::open_rows(model, query),
                None => say(model, Tone::Info, "No list shows just these rows"),
            }
        }
        _ => {}
    }
    Vec::new()
}

/// Has the server's Ollama fetch the model; Ctrl+C stops it.
pub(super) fn fetch_model(model: &mut Model) -> Vec<Effect> {
    if model.pulling.is_some() {
        say(model, Tone::Info, "It is being fetched already: ^C stops it");
        return Vec::new();
    }
    if !model.model.missing {
        let text = if model.model.usable { "The language model is there" } else { model.model.message.as_str() };
        say(model, Tone::Info, text.to_owned());
        return Vec::new();
    }
    let effect = call(model, "Fetching the model", Request::PullModel);
    model.pulling = Some(model.last_call);
    vec![effect]
}

fn send(model: &mut Model) -> Vec<Effect> {
    let typed = model.chat.input.text().trim().to_owned();
    let question = choice(model, &typed).unwrap_or(typed);
    if question.is_empty() {
        return Vec::new();
    }
    let count = question.chars().count();
    if count > MAX_QUESTION {
        say(model, Tone::Error, format!("{count} characters, {} too many", count - MAX_QUESTION));
        return Vec::new();
    }
    if model.chat.call.is_some() {
        say(model, Tone::Info, "Still answering: ^C stops it");
        return Vec::new();
    }
    model.chat.input = Field::default();
    model.chat.scroll = 0;
    let conversation = model.chat.conversation.clone();
    let effect = call(model, "Thinking", Request::Ask { question: question.clone(), conversation });
    model.chat.call = Some(model.last_call);
    model.chat.turns.push(Turn { question, ..Turn::default() });
    vec![effect]
}

/// A single digit picks one of the choices that the last answer offered.
fn choice(model: &Model, typed: &str) -> Option<String> {
    let number: usize = typed.parse().ok().filter(|_| typed.len() == 1)?;
    let last = model.chat.turns.last()?;
    last.parts.iter().find_map(|part| match part {
        AnswerPart::Text { choices, .. } => choices.get(number.checked_sub(1)?).cloned(),
        _ => None,
    })
}

/// Example questions made from the user's own categories.
#[must_use]
pub fn examples(model: &Model) -> Vec<String> {
    let name = |at: usize, other: &str| {
        model.categories.get(at).map_or_else(|| other.to_owned(), |category| category.name.clone())
    };
    vec![
        format!("How much did I spend on {} last month?", name(0, "groceries")),
        "Where did my money go this year?".to_owned(),
        format!("Compare {} and {} this year", name(0, "groceries"), name(1, "rent")),
        "Where am I overspending?".to_owned(),
    ]
}
