//! The period picker: a line that understands days in words, the first and the last day, or a preset.

use super::{call, say, set_period};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::data::Period;
use crate::model::{EVERYTHING, Field, Layer, Model, PeriodField, PeriodPicker, TabOrder, Tone};
use crate::parse;
use chrono::{Days, NaiveDate};

/// Opens the picker, and asks for the days of all expenses.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    model.layers.push(Layer::Period(Box::new(PeriodPicker::new(model.start.today))));
    vec![call(model, "", Request::Extent)]
}

/// The days of all expenses have come.
pub(super) fn days_told(model: &mut Model, days: Option<(NaiveDate, NaiveDate)>) {
    let today = model.start.today;
    for layer in &mut model.layers {
        if let (Layer::Period(picker), Some(days)) = (layer, days) {
            picker.add_everything(days, today);
        }
    }
}

/// The period that the picker means now.
///
/// # Errors
/// A message with examples.
pub fn picked(model: &Model) -> Result<Period, String> {
    let Some(Layer::Period(picker)) = model.layers.last() else { return Ok(model.period) };
    if picker.focus != PeriodField::Days {
        let (from, to) = bounds(model, picker)?;
        return Ok(Period { start: from.min(to), end: from.max(to) });
    }
    let typed = picker.days.text().trim();
    if typed.is_empty() {
        return Ok(picker.presets.get(picker.picked).map_or(model.period, |(_, period)| *period));
    }
    if ["everything", "all", "all time", "all days"].contains(&typed.to_lowercase().as_str()) {
        let all = picker.presets.iter().find(|(name, _)| *name == EVERYTHING);
        return all.map(|(_, period)| *period).ok_or_else(|| "no expenses are known yet".to_owned());
    }
    parse::period(typed, model.calendar()).map(|(start, end)| Period { start, end })
}

/// The two days as they are typed, whichever comes first.
fn bounds(model: &Model, picker: &PeriodPicker) -> Result<(NaiveDate, NaiveDate), String> {
    let day = |name: &str, field: &Field| {
        parse::date(field.text(), model.calendar()).map_err(|problem| format!("{name}: {problem}"))
    };
    Ok((day("From", &picker.from)?, day("To", &picker.to)?))
}

/// Goes to another field; the two days begin as what the line means, and the line holds what became of them.
fn go_to(model: &mut Model, focus: PeriodField) {
    let meant = picked(model);
    let Some(Layer::Period(picker)) = model.layers.last_mut() else { return };
    match (picker.focus, focus, meant) {
        (PeriodField::Days, PeriodField::From | PeriodField::To, Ok(period)) => {
            picker.from = Field::with(&period.start.to_string()).kept();
            picker.to = Field::with(&period.end.to_string()).kept();
        }
        (PeriodField::From | PeriodField::To, PeriodField::Days, Ok(period)) => {
            picker.days = Field::with(&format!("{}..{}", period.start, period.end));
        }
        (_, _, Err(message)) => return say(model, Tone::Error, message),
        _ => {}
    }
    picker.focus = focus;
}

/// A click on one of the fields.
pub(super) fn clicked(model: &mut Model, field: PeriodField) {
    let at = matches!(model.layers.last(), Some(Layer::Period(picker)) if picker.focus != field);
    if at {
        go_to(model, field);
    }
}

/// Up and down: another preset, or a day later and earlier.
fn step(model: &mut Model, up: bool) {
    let calendar = model.calendar();
    let Some(Layer::Period(picker)) = model.layers.last_mut() else { return };
    if picker.focus == PeriodField::Days {
        let last = picker.presets.len().saturating_sub(1);
        picker.picked = if up { picker.picked.saturating_sub(1) } else { (picker.picked + 1).min(last) };
        return;
    }
    let field = picker.field();
    let Ok(day) = parse::date(field.text(), calendar) else { return };
    let stepped = if up { day.checked_add_days(Days::new(1)) } else { day.checked_sub_days(Days::new(1)) };
    *field = Field::with(&stepped.unwrap_or(day).to_string()).kept();
}

/// Whether days in words begin behind their end: `2026-11-20..2026-11-10`.
fn is_turned(text: &str) -> bool {
    let day = |text: &str| text.trim().parse::<chrono::NaiveDate>().ok();
    text.split_once("..").and_then(|(from, to)| day(from).zip(day(to))).is_some_and(|(from, to)| from > to)
}

pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Layer::Period(picker)) = model.layers.last() else { return Vec::new() };
    let focus = picker.focus;
    match action {
        Action::NextField => go_to(model, focus.next()),
        Action::PreviousField => go_to(model, focus.previous()),
        Action::StepUp => step(model, true),
        Action::StepDown => step(model, false),
        Action::Submit => match picked(model) {
            Ok(period) => {
                let turned = match focus {
                    PeriodField::Days => is_turned(picker.days.text()),
                    PeriodField::From | PeriodField::To => bounds(model, picker).is_ok_and(|(from, to)| from > to),
                };
                model.layers.pop();
                if turned {
                    say(model, Tone::Info, "From was after To: the two are exchanged");
                }
                return set_period(model, period);
            }
            Err(message) => say(model, Tone::Error, message),
        },
        _ => {
            model.layers.pop();
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys};
    use super::super::update;
    use super::*;
    use crate::event::{Event, Hit, TextPlace};
    use crate::keys::Key;
    use crate::model::samples::filled;

    fn days(model: &Model) -> String {
        picked(model).map_or_else(|message| message, |period| format!("{} {}", period.start, period.end))
    }

    #[test]
    fn both_days_are_edited_and_begin_as_what_was_picked() {
        let mut model = filled(80, 24);
        keys(&mut model, "2p");
        update(&mut model, Event::Key(Key::Down));
        assert_eq!(days(&model), "2026-07-01 2026-07-31", "last month");
        keys(&mut model, "\t");
        assert_eq!(days(&model), "2026-07-01 2026-07-31", "nothing changed yet");
        keys(&mut model, "5/7\t");
        update(&mut model, Event::Key(Key::Down));
        assert_eq!(days(&model), "2026-07-05 2026-07-30", "typing takes the place of the day, a key steps it");
        // Back in the line it stands as it became, and counts.
        keys(&mut model, "\t");
        assert_eq!(days(&model), "2026-07-05 2026-07-30");
        let effects = keys(&mut model, "\n");
        assert!(calls(&effects).contains(&"Dashboard".to_owned()) && model.layers.is_empty());
        assert_eq!(
            (model.period.start.to_string(), model.period.end.to_string()),
            ("2026-07-05".into(), "2026-07-30".into())
        );
    }

    #[test]
    fn days_that_are_turned_round_are_exchanged_and_bad_ones_said() {
        let mut model = filled(80, 24);
        keys(&mut model, "2p\t");
        keys(&mut model, "2026-08-20\t2026-08-10\n");
        assert_eq!(
            (model.period.start.to_string(), model.period.end.to_string()),
            ("2026-08-10".into(), "2026-08-20".into())
        );
        assert!(model.message.as_ref().is_some_and(|message| message.text.starts_with("From was after To")));
        keys(&mut model, "p\t");
        keys(&mut model, "31/9\n");
        assert!(model.message.as_ref().unwrap().text.starts_with("From: "), "{:?}", model.message);
        assert!(matches!(model.layers.last(), Some(Layer::Period(_))));
        // A click on a field goes there, and a bad day is not left.
        let hit = Hit::Caret(TextPlace::Layer(PeriodField::Days.place()), 0);
        update(&mut model, Event::Click { hit, double: false });
        assert!(matches!(model.layers.last(), Some(Layer::Period(picker)) if picker.focus == PeriodField::From));
    }
}
