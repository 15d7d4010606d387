//! The login and registration box.

use super::centred;
use super::layers::{boxed, field};
use crate::keys::Scope;
use crate::model::Model;
use crate::theme::Theme;
use ratatui::Frame;
use ratatui::layout::{Margin, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

pub(super) fn render(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect) {
    let login = &model.login;
    if model.checking {
        frame.render_widget(Paragraph::new("Logging in …").centered(), centred(area, 40, 1));
        return;
    }
    let title = if login.registering { " Create account " } else { " Log in " };
    let outer = centred(area, if area.width >= 100 { 64 } else { 56 }, if login.registering { 15 } else { 13 });
    let name = Rect { y: outer.y.saturating_sub(1), height: 1, ..outer };
    frame.render_widget(Paragraph::new("outgo").centered().style(theme.accent()), name);
    let inner = boxed(frame, theme, outer, title);
    let row = |at: u16| Rect { y: inner.y + at, height: 1, ..inner };
    let masked = !login.shown;
    field(frame, theme, row(1), "Username", &login.username, login.focus == 0, false);
    field(frame, theme, row(3), "Password", &login.password, login.focus == 1, masked);
    let mut next = 5;
    if login.registering {
        field(frame, theme, row(5), "Repeat", &login.repeat, login.focus == 2, masked);
        next = 7;
    }
    let button = match login.registering {
        true => "[ Create account ]   I have one ({toggle-register})",
        false => "[ Log in ]   Create an account ({toggle-register})",
    };
    let button = model.start.config.keys.fill(Scope::Login, button);
    frame.render_widget(Line::from(format!("             {button}")), row(next));
    let note = match (&login.error, login.registering) {
        (Some(error), _) => format!("! {error}"),
        (None, true) if model.start.embedded => format!(
            "No e-mail needed. A lost password cannot be recovered: write it down. Your data: {}",
            model.start.data_place
        ),
        (None, true) => "No e-mail needed. A lost password cannot be recovered: write it down.".to_owned(),
        (None, false) if model.start.embedded => format!("Your data: {}", model.start.data_place),
        (None, false) => String::new(),
    };
    let style = if login.error.is_some() { theme.error() } else { theme.dim() };
    let rest = inner.inner(Margin { horizontal: 1, vertical: 0 });
    let rest = Rect { y: inner.y + next + 2, height: inner.height.saturating_sub(next + 2), ..rest };
    frame.render_widget(Paragraph::new(note).wrap(ratatui::widgets::Wrap { trim: false }).style(style), rest);
}
