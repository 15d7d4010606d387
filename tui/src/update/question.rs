//! Yes-or-no questions.

use super::{form, marked, write};
use crate::effect::{Effect, Request};
use crate::keys::Action;
use crate::model::{Layer, Model, Question};

/// Asks for the sample data, at once where they join nothing.
pub(super) fn load_sample(model: &mut Model) -> Vec<Effect> {
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
        (Question::DropForm(_), Action::Yes) => Vec::new(),
        (Question::DropForm(form), Action::Submit) => form::save(model, form, false),
        // There is nothing to save.
        (question, Action::Submit) => {
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
    use super::super::tests::keys;
    use super::*;
    use crate::model::Setting;
    use crate::model::samples::filled;

    #[test]
    fn sample_data_join_real_ones_only_when_that_is_wanted() {
        let mut model = filled(80, 24);
        assert!(super::super::settings::open(&mut model, Setting::Sample).is_empty());
        assert!(keys(&mut model, "n").is_empty() && model.layers.is_empty());
        super::super::settings::open(&mut model, Setting::Sample);
        assert!(matches!(keys(&mut model, "y").as_slice(), [.., Effect::Call(_, Request::LoadSample)]));
        model.categories.clear();
        let effects = super::super::settings::open(&mut model, Setting::Sample);
        assert!(matches!(effects.as_slice(), [Effect::Call(_, Request::LoadSample)]));
    }
}
