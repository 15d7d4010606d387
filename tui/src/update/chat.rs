//! The chat: asking, scrolling, opening what is behind an answer.

use super::{call, dashboard, say, say_with_keys};
use crate::effect::{Effect, Request};
use crate::keys::{Action, Key};
use crate::model::data::{AnswerPart, ListQuery};
use crate::model::{Chat, Field, Model, PagePlace, Tone, Turn};

/// Longest question in characters.
const MAX_QUESTION: usize = 500;

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Submit => return send(model),
        Action::NewLine => model.chat.input.break_line(),
        Action::ReadMode => {
            model.chat.reading = true;
            (model.chat.picked, model.chat.shows_picked) = (model.chat.turns.len().saturating_sub(1), false);
        }
        Action::TypeMode | Action::Back => model.chat.reading = false,
        Action::MoveUp => return pick(model, model.chat.picked.saturating_sub(1)),
        Action::MoveDown => return pick(model, model.chat.picked + 1),
        Action::First => return pick(model, 0),
        // In a text that is typed its end comes first.
        Action::Last if !model.chat.reading && model.chat.input.caret() < model.chat.input.text().chars().count() => {
            model.chat.input.key(Key::End);
        }
        Action::Last if !model.chat.reading => scroll(model, false, usize::MAX),
        Action::Last => {
            scroll(model, false, usize::MAX);
            return pick(model, usize::MAX);
        }
        Action::PageUp => scroll(model, true, usize::from(model.size.1 / 2)),
        Action::PageDown => scroll(model, false, usize::from(model.size.1 / 2)),
        Action::HowWorkedOut => model.chat.how = !model.chat.how,
        Action::StepUp | Action::StepDown if model.chat.input.change_line(action == Action::StepUp) => {}
        Action::StepUp => {
            let chat = &mut model.chat;
            if chat.input.text().is_empty()
                && let Some(text) = chat.queued.take().or_else(|| chat.turns.last().map(|turn| turn.question.clone()))
            {
                chat.input = Field::with(&text);
            }
        }
        Action::NewChat => return clear(model),
        Action::Chats => return super::picker::open_chats(model),
        Action::FetchModel => return super::settings::fetch_model(model),
        Action::OpenRows => match picked(model).and_then(evidence) {
            Some(query) => return dashboard::open_rows(model, query),
            None => say(model, Tone::Info, "No list shows just these rows"),
        },
        _ => {}
    }
    Vec::new()
}

/// Picks a question with its answer; what is behind that is asked for.
fn pick(model: &mut Model, at: usize) -> Vec<Effect> {
    let before = std::mem::replace(&mut model.chat.picked, at.min(model.chat.turns.len().saturating_sub(1)));
    model.chat.shows_picked = true;
    if before == model.chat.picked { Vec::new() } else { load_behind(model) }
}

/// Scrolls by so many lines.
pub(super) fn scroll(model: &mut Model, up: bool, lines: usize) {
    let chat = &mut model.chat;
    chat.shows_picked = false;
    let first = chat.top.unwrap_or(chat.end);
    let to = if up { first.saturating_sub(lines) } else { first.saturating_add(lines) };
    chat.top = Some(to).filter(|to| *to < chat.end);
}

/// The question that is picked, with its answer; while typing the last one.
#[must_use]
pub fn picked(model: &Model) -> Option<&Turn> {
    if model.chat.reading { model.chat.turns.get(model.chat.picked) } else { model.chat.turns.last() }
}

/// The rows behind an answer, where one list shows just these.
fn evidence(turn: &Turn) -> Option<ListQuery> {
    turn.parts.iter().find_map(|part| match part {
        AnswerPart::Interpreted { evidence, .. } => evidence.clone(),
        _ => None,
    })
}

/// A new chat; what is typed and how answers are shown stay.
pub(super) fn clear(model: &mut Model) -> Vec<Effect> {
    let effects = stop(model);
    let (reading, how) = (model.chat.reading, model.chat.how);
    let typed = Some(std::mem::take(&mut model.chat.input)).filter(|input| !input.text().is_empty());
    let queued = model.chat.queued.take();
    let input = typed.or_else(|| queued.map(|text| Field::with(&text))).unwrap_or_default();
    model.chat = Chat { input, reading, how, ..Chat::default() };
    effects
}

/// Ends what answers, and what has answered but may still be worded.
fn stop(model: &mut Model) -> Vec<Effect> {
    [model.chat.call.take(), model.chat.late.take()].into_iter().flatten().map(Effect::Cancel).collect()
}

/// A part of the last answer has come. With its text it is over; another text takes the place of the first.
pub(super) fn add_part(model: &mut Model, number: u64, part: AnswerPart) -> Vec<Effect> {
    let is_text = |part: &AnswerPart| matches!(part, AnswerPart::Text { .. });
    let over = is_text(&part) && model.chat.call.take().is_some();
    if let Some(turn) = model.chat.turns.last_mut() {
        turn.parts.retain(|known| !(is_text(&part) && is_text(known)));
        turn.done |= is_text(&part);
        turn.parts.push(part);
    }
    if !over {
        return Vec::new();
    }
    model.chat.late = Some(number);
    model.pending.retain(|pending| pending.call != number);
    let mut effects = load_behind(model);
    effects.extend(ask_queued(model));
    effects
}

/// Asks for the first expenses behind the picked answer, or the last one, where there is a panel for them.
fn load_behind(model: &mut Model) -> Vec<Effect> {
    (model.chat.behind, model.chat.behind_call) = (None, 0);
    let query = picked(model).and_then(evidence).filter(|_| model.is_wide());
    let Some(query) = query else { return Vec::new() };
    let effect = call(model, "", Request::List { query, page: PagePlace::from_row(0) });
    model.chat.behind_call = model.last_call;
    vec![effect]
}

fn send(model: &mut Model) -> Vec<Effect> {
    let typed = model.chat.input.text().split_whitespace().collect::<Vec<_>>().join(" ");
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
        match &model.chat.queued {
            Some(_) => say_with_keys(model, Tone::Info, "One question waits already: {interrupt} stops the answer"),
            None => (model.chat.queued, model.chat.input, model.chat.top) = (Some(question), Field::default(), None),
        }
        return Vec::new();
    }
    model.chat.input = Field::default();
    ask(model, question)
}

/// Asks the question that waited, if one did: the one before it is over.
pub(super) fn ask_queued(model: &mut Model) -> Vec<Effect> {
    model.chat.queued.take().map(|question| ask(model, question)).unwrap_or_default()
}

/// Asks the last question once more, which failed: in its place.
pub(super) fn ask_again(model: &mut Model) -> Vec<Effect> {
    let failed = model.chat.call.is_none().then(|| model.chat.turns.pop_if(|turn| turn.failure.is_some())).flatten();
    failed.map(|turn| ask(model, turn.question)).unwrap_or_default()
}

/// Asks the picked question once more if it failed; otherwise how the model is.
pub(super) fn retry(model: &mut Model) -> Vec<Effect> {
    let failed = picked(model).filter(|turn| turn.failure.is_some()).map(|turn| turn.question.clone());
    match failed {
        None => vec![call(model, "", Request::ModelStatus)],
        Some(_) if model.chat.call.is_some() => Vec::new(),
        Some(question) if model.chat.turns.last().is_some_and(|turn| turn.question != question) => ask(model, question),
        Some(_) => ask_again(model),
    }
}

fn ask(model: &mut Model, question: String) -> Vec<Effect> {
    let mut effects = stop(model);
    model.chat.top = None;
    let conversation = model.chat.conversation.clone();
    let effect = call(model, "Thinking", Request::Ask { question: question.clone(), conversation });
    (model.chat.behind, model.chat.behind_call) = (None, 0);
    model.chat.call = Some(model.last_call);
    let at = model.clock.clone();
    model.chat.turns.push(Turn { question, at, ..Turn::default() });
    model.chat.picked = model.chat.turns.len() - 1;
    effects.push(effect);
    effects
}

/// Asks one of the example questions, unless another is being typed.
pub(super) fn ask_example(model: &mut Model, at: usize) -> Vec<Effect> {
    let question = examples(model).get(at).cloned();
    ask_offered(model, question)
}

/// Asks what the last answer offers under this number, from 0, unless another question is being typed.
pub(super) fn ask_choice(model: &mut Model, at: usize) -> Vec<Effect> {
    let question = choices(model).get(at).cloned();
    ask_offered(model, question)
}

fn ask_offered(model: &mut Model, question: Option<String>) -> Vec<Effect> {
    let free = model.chat.input.text().is_empty();
    let Some(question) = question.filter(|_| free) else { return Vec::new() };
    model.chat.input = Field::with(&question);
    send(model)
}

/// What the last answer offers.
fn choices(model: &Model) -> &[String] {
    let parts = model.chat.turns.last().map_or(&[][..], |turn| &turn.parts);
    let found =
        parts.iter().find_map(|part| if let AnswerPart::Text { choices, .. } = part { Some(choices) } else { None });
    found.map_or(&[], Vec::as_slice)
}

/// A single digit picks one of the choices that the last answer offered.
fn choice(model: &Model, typed: &str) -> Option<String> {
    let number: usize = typed.parse().ok().filter(|_| typed.len() == 1)?;
    choices(model).get(number.checked_sub(1)?).cloned()
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

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys};
    use super::*;
    use crate::event::{ApiError, ErrorKind, Event, Reply};
    use crate::model::Screen;
    use crate::model::samples::filled;
    use crate::update::update;

    /// Asks, and has the answer come with rows behind it.
    fn answered(columns: u16, rows: u16) -> (Model, Vec<Effect>) {
        let mut model = filled(columns, rows);
        model.screen = Screen::Chat;
        keys(&mut model, "groceries in may\n");
        let (number, conversation) = (model.last_call, "c".to_owned());
        let query = ListQuery { categories: vec!["Groceries".to_owned()], ..ListQuery::default() };
        let part =
            AnswerPart::Interpreted { text: "total spent".to_owned(), assumptions: vec![], evidence: Some(query) };
        update(&mut model, Event::Reply(number, Ok(Reply::Answer { conversation, part })));
        let effects = say_text(&mut model, number, "plain");
        (model, effects)
    }

    fn say_text(model: &mut Model, number: u64, text: &str) -> Vec<Effect> {
        let part = AnswerPart::Text { text: text.to_owned(), verified: true, answered: true, choices: vec![] };
        update(model, Event::Reply(number, Ok(Reply::Answer { conversation: "c".to_owned(), part })))
    }

    #[test]
    fn where_there_is_a_panel_the_rows_behind_an_answer_are_fetched() {
        let (_, effects) = answered(80, 24);
        assert!(effects.is_empty(), "no panel");
        let (mut model, effects) = answered(120, 40);
        assert_eq!(calls(&effects), ["List"]);
        let (number, expenses) = (model.last_call, model.list.rows.clone());
        let (list, page) = (model.list.clone(), Reply::Page { expenses, next: "more".to_owned() });
        update(&mut model, Event::Reply(number, Ok(page)));
        assert!(model.chat.behind.as_ref().is_some_and(|behind| behind.more && !behind.rows.is_empty()));
        assert_eq!(model.list, list, "the list itself stays");
        keys(&mut model, "\u{e}");
        assert_eq!(model.chat.behind, None, "a new chat has none");
    }

    #[test]
    fn any_answer_is_picked_copied_and_opened_while_reading() {
        let (mut model, _) = answered(80, 24);
        keys(&mut model, "rent in may\n");
        let number = model.last_call;
        say_text(&mut model, number, "980.00 EUR");
        assert_eq!(keys(&mut model, "\u{1b}y"), [Effect::Copy("980.00 EUR".into())], "the last one is picked");
        assert!(keys(&mut model, "o").is_empty(), "nothing lists its rows");
        let copied = keys(&mut model, "ky");
        assert_eq!(copied, [Effect::Copy("plain".into())]);
        let (turns, picked) = (model.chat.turns.len(), model.chat.picked);
        assert_eq!(picked, turns - 2);
        assert_eq!(calls(&keys(&mut model, "o")), ["List", "Totals"]);
        assert_eq!(model.list.evidence.as_ref().unwrap().categories, ["Groceries"]);
    }

    #[test]
    fn a_question_of_two_lines_is_sent_as_one() {
        let mut model = filled(80, 24);
        keys(&mut model, "4rent");
        update(&mut model, Event::Key(crate::keys::Key::Ctrl('j')));
        keys(&mut model, "in may");
        assert_eq!(model.chat.input.text(), "rent\nin may");
        let effects = keys(&mut model, "\n");
        let Some(Effect::Call(_, Request::Ask { question, .. })) = effects.first() else { panic!("{effects:?}") };
        assert_eq!(question, "rent in may");
    }

    #[test]
    fn a_question_while_another_is_answered_waits_for_its_turn() {
        let mut model = filled(80, 24);
        keys(&mut model, "4");
        let turns = model.chat.turns.len();
        keys(&mut model, "rent\n");
        let first = model.last_call;
        assert!(keys(&mut model, "fun\n").is_empty());
        assert_eq!((model.chat.queued.as_deref(), model.chat.input.text()), (Some("fun"), ""));
        assert!(keys(&mut model, "more\n").is_empty(), "one waits, not two");
        assert_eq!(model.chat.input.text(), "more", "and nothing is lost");
        let asked = calls(&say_text(&mut model, first, "980.00 EUR"));
        assert_eq!(asked, ["Cancel(1)".replace('1', &first.to_string()), "Ask".to_owned()]);
        assert_eq!((model.chat.queued.as_deref(), model.chat.turns.len()), (None, turns + 2));
        // Stopping the answer asks what waits; an empty field takes it back.
        keys(&mut model, "\n");
        let stopped = calls(&keys(&mut model, "\u{3}"));
        assert_eq!(stopped.last().map(String::as_str), Some("Ask"));
        keys(&mut model, "last\n");
        update(&mut model, Event::Key(crate::keys::Key::Up));
        assert_eq!((model.chat.queued.as_deref(), model.chat.input.text()), (None, "last"));
    }

    #[test]
    fn a_question_that_failed_is_asked_again_in_its_place() {
        let mut model = filled(80, 24);
        keys(&mut model, "4rent\n");
        let turns = model.chat.turns.len();
        let gone = ApiError { kind: ErrorKind::Other, message: "gone".to_owned(), fields: vec![] };
        let number = model.last_call;
        update(&mut model, Event::Reply(number, Err(gone)));
        let effects = keys(&mut model, "\u{1b}r");
        let [Effect::Call(_, Request::Ask { question, .. })] = effects.as_slice() else { panic!("{effects:?}") };
        assert_eq!((question.as_str(), model.chat.turns.len()), ("rent", turns));
        assert!(keys(&mut model, "r").iter().all(|effect| !matches!(effect, Effect::Call(_, Request::Ask { .. }))));
    }

    #[test]
    fn who_reads_further_up_stays_there_whatever_comes() {
        let mut model = filled(80, 24);
        keys(&mut model, "4");
        model.chat.drawn(30, 30);
        assert_eq!(model.chat.top, None, "at the end the end is followed");
        update(&mut model, Event::Key(crate::keys::Key::PageUp));
        assert_eq!(model.chat.top, Some(18));
        model.chat.drawn(18, 45);
        assert_eq!(model.chat.top, Some(18), "fifteen lines have come, and nothing moved");
        for _ in 0..3 {
            update(&mut model, Event::Key(crate::keys::Key::PageDown));
        }
        assert_eq!(model.chat.top, None);
    }

    fn texts(turn: &Turn) -> Vec<&str> {
        turn.parts
            .iter()
            .filter_map(|part| if let AnswerPart::Text { text, .. } = part { Some(text.as_str()) } else { None })
            .collect()
    }

    #[test]
    fn a_wording_that_comes_late_takes_the_place_of_the_text_unless_something_else_was_asked() {
        let (mut model, _) = answered(80, 24);
        let number = model.chat.late.unwrap();
        let at = model.chat.turns.len() - 1;
        assert!(model.chat.call.is_none() && model.chat.turns[at].done && model.pending.is_empty());
        say_text(&mut model, number, "worded");
        assert_eq!(texts(&model.chat.turns[at]), ["worded"]);
        let effects = keys(&mut model, "and june\n");
        assert_eq!(effects.first(), Some(&Effect::Cancel(number)), "the model is free for the next question");
        say_text(&mut model, number, "too late");
        assert_eq!(texts(&model.chat.turns[at]), ["worded"]);
        // What goes wrong with a wording is nobody's business: the answer is there.
        let (mut model, _) = answered(80, 24);
        let gone = ApiError { kind: ErrorKind::Unavailable, message: "gone".to_owned(), fields: vec![] };
        let number = model.chat.late.unwrap();
        update(&mut model, Event::Reply(number, Err(gone)));
        assert!(model.chat.turns[at].failure.is_none() && model.message.is_none());
    }
}
