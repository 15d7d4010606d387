//! The login and registration box.

use super::layers::{Look, boxed, field};
use super::{Targets, centred};
use crate::event::TextPlace;
use crate::keys::Scope;
use crate::model::Model;
use crate::theme::Theme;
use ratatui::Frame;
use ratatui::layout::{Margin, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

pub(super) fn render(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, targets: &mut Targets) {
    let login = &model.login;
    if model.checking {
        frame.render_widget(Paragraph::new("Logging in …").centered(), centred(area, 40, 1));
        return;
    }
    let title = if login.registering { " Create account " } else { " Log in " };
    let outer = centred(area, if area.width >= 100 { 64 } else { 56 }, if login.registering { 15 } else { 13 });
    if outer.y > area.y {
        let name = Rect { y: outer.y - 1, height: 1, ..outer };
        frame.render_widget(Paragraph::new("outgo").centered().style(theme.accent()), name);
    }
    let inner = boxed(frame, theme, outer, title);
    let row = |at: u16| Rect { y: inner.y + at, height: 1, ..inner };
    let fields = [("Username", &login.username), ("Password", &login.password), ("Repeat", &login.repeat)];
    let mut next = 1;
    for (at, (label, text)) in fields.into_iter().enumerate().take(login.fields()) {
        let (focused, masked) = (login.focus == at, at > 0 && !login.shown);
        let look = Look { label, focused, masked, place: TextPlace::Login(at) };
        field(frame, theme, row(next), text, &look, targets);
        next += 2;
    }
    let button = match login.registering {
        true => "[ Create account ]   I have one ({toggle-register})",
        false => "[ Log in ]   Create an account ({toggle-register})",
    };
    let button = model.start.config.keys.fill(Scope::Login, button);
    frame.render_widget(Line::from(format!("             {button}")), row(next));
    let roomy = inner.height > next + 4;
    let note = match (&login.error, login.registering) {
        (Some(error), _) => format!("! {error}"),
        (None, true) if model.start.embedded && roomy => format!(
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
