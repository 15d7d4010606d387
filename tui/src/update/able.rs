//! Which keys do nothing now, and why: help lists them dimmed.

use crate::keys::{Action, Scope};
use crate::model::{Connection, Model};

/// Whether the action changes something, and the server that would is away.
#[must_use]
pub fn is_off(model: &Model, action: Action) -> bool {
    use Action::{Add, AddAgain, CopyToToday, Delete, Dismiss, Edit, Export, FetchModel, Import, Redo, Restore, Undo};
    let changes = matches!(
        action,
        Add | AddAgain | CopyToToday | Delete | Dismiss | Edit | Export | FetchModel | Import | Redo | Restore | Undo
    );
    changes && matches!(model.connection, Connection::Offline { .. })
}

/// Why the action does nothing there now, in a few words; `None` if it does something.
#[must_use]
pub fn why_not(model: &Model, scope: Scope, action: Action) -> Option<String> {
    use Action::{
        AddAgain, Copy, CopyList, CopyToToday, Delete, Dismiss, Edit, FetchModel, HowWorkedOut, Mark, MarkAll,
        NextField, OpenRows, PreviousField, Redo, Sort, ToggleTable,
    };
    if let Connection::Offline { retry_at, .. } = &model.connection
        && is_off(model, action)
    {
        let seconds = retry_at.saturating_sub(model.now).div_ceil(1_000);
        return Some(format!("no connection, retrying in {seconds} s"));
    }
    let missing = match (scope, action) {
        (_, Redo) => model.undone.is_empty().then_some("nothing was undone"),
        (_, FetchModel) => (!model.model.missing).then_some("there is none to fetch"),
        (Scope::Expenses, AddAgain) => {
            (model.added.is_none() && model.list.rows.is_empty()).then_some("nothing was added yet")
        }
        (Scope::Expenses, Copy | CopyList | CopyToToday | Delete | Edit | Mark | MarkAll | Sort) => {
            model.list.rows.is_empty().then_some("there is no expense here")
        }
        (Scope::Dashboard, Copy | OpenRows | ToggleTable) => {
            model.dashboard.data.is_none().then_some("there are no figures yet")
        }
        (Scope::Dashboard, NextField | PreviousField) => {
            (model.dashboard_panels().len() < 2).then_some("there is one part here")
        }
        (Scope::Insights, Copy | Dismiss | OpenRows) => {
            model.insights.items.is_empty().then_some("there is no insight here")
        }
        (Scope::ChatReading, Copy | HowWorkedOut | OpenRows) => {
            model.chat.turns.is_empty().then_some("nothing was asked yet")
        }
        _ => None,
    };
    missing.map(str::to_owned)
}
