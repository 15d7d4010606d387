//! Yes-or-no questions.

use super::{form, marked, write};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::{Layer, Model, Question};

/// Asks whether the `count` sample expenses are to go; where there are none they are loaded, at once if they join nothing.
pub(super) fn samples_counted(model: &mut Model, count: i64) -> Vec<Effect> {
    if count > 0 {
        model.layers.push(Layer::Question(Question::RemoveSample(count)));
        return Vec::new();
    }
    match model.categories.iter().map(|category| category.count).sum() {
        0 => load(model),
        count => {
            model.layers.push(Layer::Question(Question::LoadSample(count)));
            Vec::new()
        }
    }
}

fn load(model: &mut Model) -> Vec<Effect> {
    write(model, "Loading sample data", Request::LoadSample)
}

/// The answer to a question.
pub(super) fn answer(model: &mut Model, action: Action) -> Vec<Effect> {
    let Some(Layer::Question(question)) = model.layers.pop() else { return Vec::new() };
    match (question, action) {
        (Question::Delete(expense), Action::Yes) => {
            let request_id = model.fresh_id();
            write(model, "Deleting", Request::Delete { id: expense.id, etag: expense.etag, request_id })
        }
        (Question::DeleteMarked(_), Action::Yes) => marked::delete(model),
        (Question::LoadSample(_), Action::Yes) => load(model),
        (Question::RemoveSample(_), Action::Yes) => {
            let request_id = model.fresh_id();
            write(model, "Removing the sample data", Request::RemoveSample { request_id })
        }
        (Question::DropForm(_), Action::Yes | Action::Drop) => Vec::new(),
        (Question::DropForm(form), Action::Submit) => form::save(model, form, false),
        // There is nothing to save or to drop.
        (question, Action::Submit | Action::Drop) => {
            model.layers.push(Layer::Question(question));
            Vec::new()
        }
        (Question::DropForm(form), _) => {
            model.layers.push(Layer::Form(form));
            Vec::new()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{calls, keys};
    use super::super::update;
    use super::*;
    use crate::event::{Event, Reply};
    use crate::model::Setting;
    use crate::model::samples::filled;

    /// What opening the setting asks, when so many sample expenses are there.
    fn told(model: &mut Model, count: i64) -> Vec<Effect> {
        let asked = super::super::settings::open(model, Setting::Sample);
        let [Effect::Call(number, Request::CountSample)] = asked.as_slice() else { panic!("{asked:?}") };
        update(model, Event::Reply(*number, Ok(Reply::SampleCounted(count))))
    }

    #[test]
    fn sample_data_join_real_ones_only_when_that_is_wanted() {
        let mut model = filled(80, 24);
        assert!(told(&mut model, 0).is_empty());
        assert!(keys(&mut model, "n").is_empty() && model.layers.is_empty());
        told(&mut model, 0);
        assert!(matches!(keys(&mut model, "y").as_slice(), [.., Effect::Call(_, Request::LoadSample)]));
        model.categories.clear();
        assert!(matches!(told(&mut model, 0).as_slice(), [Effect::Call(_, Request::LoadSample)]));
    }

    #[test]
    fn sample_data_are_removed_in_one_step() {
        let mut model = filled(80, 24);
        assert!(told(&mut model, 356).is_empty());
        assert!(keys(&mut model, "n").is_empty() && model.layers.is_empty(), "they are kept");
        told(&mut model, 356);
        let effects = keys(&mut model, "y");
        let [.., Effect::Call(number, Request::RemoveSample { .. })] = effects.as_slice() else {
            panic!("{effects:?}")
        };
        let effects = update(&mut model, Event::Reply(*number, Ok(Reply::SampleRemoved(356))));
        assert!(calls(&effects).contains(&"List".to_owned()), "{effects:?}");
        assert!(model.message.as_ref().unwrap().text.contains("356 expenses"), "{:?}", model.message);
    }
}
