//! One render function per region. Reads the model, changes nothing.
//!
//! ```text
//! header   outgo   [1 Expenses]  2 Dashboard   3 Insights   4 Chat        ana ● online
//! body     the screen, with layers over it
//! message  one row
//! footer   keys of the focused thing, `? help` last
//! ```

mod answer;
mod chat;
mod dashboard;
mod evidence;
mod form;
mod frame;
mod glyphs;
mod help;
mod insights;
mod layers;
mod list;
mod login;
mod overview;
mod picker;
mod reset;
mod settings;
mod side_panel;
mod tables;
mod targets;
mod text;

pub use targets::Targets;

use crate::event::{Hit, Pane};
use crate::model::{DashboardPanel, FigureForm, Layer, Model, Screen};
use crate::theme::Theme;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

/// Draws the whole screen; returns what can be clicked.
pub fn draw(frame: &mut Frame<'_>, model: &Model, theme: &Theme) -> Targets {
    let mut targets = Targets::default();
    if model.is_too_small() {
        frame::too_small(frame, model);
        return targets;
    }
    let said = frame::said(model, theme, frame.area().width);
    let said_rows = Constraint::Length(said.as_ref().map_or(1, frame::Said::rows));
    let rows = Layout::vertical([Constraint::Length(1), Constraint::Min(1), said_rows, Constraint::Length(1)]);
    let [header, body, message, footer] = rows.areas(frame.area());
    if model.account.is_none() {
        frame::login_header(frame, model, theme, header);
        login::render(frame, model, theme, body, &mut targets);
    } else {
        frame::header(frame, model, theme, header, &mut targets);
        // Nobody reads on who is no longer logged in.
        if !matches!(model.layers.last(), Some(Layer::SessionEnded(_))) {
            screen(frame, model, theme, body, &mut targets);
        }
    }
    if let Some(said) = said {
        said.render(frame, message);
    }
    frame::footer(frame, model, theme, footer, &mut targets);
    let ended = model.layers.iter().rposition(|layer| matches!(layer, Layer::SessionEnded(_))).unwrap_or(0);
    for layer in model.layers.iter().skip(ended) {
        let area = place(layer, model, body).unwrap_or(message);
        targets.add_pane(area, Pane::Box);
        match layer {
            Layer::Form(form) => form::render(frame, model, theme, area, form, &mut targets),
            Layer::Help(help) => help::render(frame, model, theme, area, help, &mut targets),
            Layer::Period(picker) => layers::period(frame, model, theme, area, picker, &mut targets),
            Layer::Settings(selected) => settings::render(frame, model, theme, area, *selected, &mut targets),
            Layer::Reset(reset) => reset::render(frame, model, theme, area, reset, &mut targets),
            Layer::SessionEnded(password) => {
                layers::session_ended(frame, model, theme, area, password, &mut targets);
            }
            Layer::BadLines(bad) => layers::bad_lines(frame, theme, area, bad),
            Layer::Picker(list) => picker::render(frame, theme, area, list, &mut targets),
            Layer::Prompt(prompt) => layers::prompt(frame, model, theme, area, prompt, &mut targets),
            Layer::Question(question) => layers::question(frame, &model.start.config.keys, theme, area, question),
            Layer::Sort => layers::sort(frame, model, theme, area),
        }
    }
    if let Some(place) = picked(model).and_then(|hit| targets.place_of(hit)) {
        frame.set_cursor_position(place.as_position());
    }
    glyphs::only(theme.glyphs, frame.buffer_mut());
    targets
}

/// What has the focus where nothing is typed: the cursor stands on it, for whoever hears or magnifies the screen.
fn picked(model: &Model) -> Option<Hit> {
    match (model.layers.last(), model.screen) {
        (Some(Layer::Settings(selected)), _) => Some(Hit::Setting(*selected)),
        (None, Screen::Insights) => Some(Hit::Insight(model.insights.selected)),
        (None, Screen::Dashboard) => Some(match model.dashboard_panel() {
            DashboardPanel::Categories if model.dashboard.form == FigureForm::Time => Hit::Bar(model.dashboard.bar),
            DashboardPanel::Categories => Hit::Category(model.dashboard.selected),
            DashboardPanel::Largest => Hit::Largest(model.dashboard.largest),
            DashboardPanel::Insights => Hit::Insight(model.insights.selected),
        }),
        _ => None,
    }
}

fn screen(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, targets: &mut Targets) {
    match model.screen {
        Screen::Expenses => list::render(frame, model, theme, area, targets),
        Screen::Dashboard => dashboard::render(frame, model, theme, area, targets),
        Screen::Insights => insights::render(frame, model, theme, area, targets),
        Screen::Chat => chat::render(frame, model, theme, area, targets),
    }
}

/// Where a box stands; `None` = in the message row.
fn place(layer: &Layer, model: &Model, body: Rect) -> Option<Rect> {
    let (columns, rows) = match layer {
        Layer::Form(_) if model.is_wide() => return Some(list::form_place(body)),
        Layer::Form(_) => (60, 18),
        Layer::Help(_) => (108, 34),
        Layer::Period(_) => (60, 16),
        Layer::Settings(_) => settings::SIZE,
        Layer::Reset(_) => reset::SIZE,
        Layer::SessionEnded(_) => (54, 9),
        Layer::BadLines(_) => (76, 18),
        Layer::Picker(_) => (62, 16),
        Layer::Prompt(_) | Layer::Question(_) | Layer::Sort => return None,
    };
    Some(centred(body, columns, rows))
}

/// A box of at most this size in the middle.
fn centred(area: Rect, columns: u16, rows: u16) -> Rect {
    area.centered(Constraint::Length(columns.min(area.width)), Constraint::Length(rows.min(area.height)))
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_extremes;
#[cfg(test)]
mod wire;
