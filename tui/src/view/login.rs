//! The login and registration box.

use super::layers::{Look, boxed, field};
use super::{Targets, centred};
use crate::event::{Hit, TextPlace};
use crate::format::{cut, width};
use crate::keys::{Action, Scope};
use crate::model::Model;
use crate::theme::Theme;
use outgo_server::domain::Username;
use outgo_server::security::Password;
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
        let focused = login.focus == at;
        let masked = at > 0 && !(focused && model.password_shown);
        let look = Look { label, focused, masked, place: TextPlace::Login(at) };
        field(frame, theme, row(next), text, &look, targets);
        if text.error.is_none()
            && let Some((hint, good)) = hint(model, at)
        {
            let style = if good { theme.ok() } else { theme.dim() };
            let text = cut(&format!("{}{hint}", " ".repeat(13)), usize::from(inner.width));
            frame.render_widget(Line::styled(text, style), row(next + 1));
        }
        next += 2;
    }
    buttons(frame, model, row(next), targets);
    welcome(frame, model, theme, area, outer);
    let roomy = inner.height > next + 4;
    let wait = model.waits_seconds().map(|seconds| format!("Too many tries. Again in {seconds} s"));
    // Advice that is too long for its line.
    let advice = hint(model, login.focus).filter(|(text, good)| !good && width(text) + 13 > usize::from(inner.width));
    let note = match (wait.as_ref().or(login.error.as_ref()), login.registering) {
        (Some(error), _) => format!("! {error}"),
        (None, _) if advice.is_some() => advice.map(|(text, _)| text).unwrap_or_default(),
        (None, true) if model.start.embedded && roomy => format!(
            "No e-mail needed. A lost password cannot be recovered: write it down. Your data: {}",
            model.start.data_place
        ),
        (None, true) => "No e-mail needed. A lost password cannot be recovered: write it down.".to_owned(),
        (None, false) if model.start.embedded => format!("Your data: {}", model.start.data_place),
        (None, false) => String::new(),
    };
    let style = if wait.is_some() || login.error.is_some() { theme.error() } else { theme.dim() };
    let rest = inner.inner(Margin { horizontal: 1, vertical: 0 });
    let rest = Rect { y: inner.y + next + 2, height: inner.height.saturating_sub(next + 2), ..rest };
    frame.render_widget(Paragraph::new(note).wrap(ratatui::widgets::Wrap { trim: false }).style(style), rest);
}

/// The button, and the key of the other box beside it.
fn buttons(frame: &mut Frame<'_>, model: &Model, area: Rect, targets: &mut Targets) {
    let button = match model.login.registering {
        true => "[ Create account ]   I have one ({toggle-register})",
        false => "[ Log in ]   Create an account ({toggle-register})",
    };
    let button = model.start.config.keys.fill(Scope::Login, button);
    frame.render_widget(Line::from(format!("             {button}")), area);
    let parts = button.split_once("]   ").map(|(first, second)| (width(first) + 1, width(second)));
    if let Some((first, second)) = parts {
        let place = |x: usize, columns: usize| Rect {
            x: area.x + u16::try_from(x).unwrap_or(0),
            width: u16::try_from(columns).unwrap_or(0),
            ..area
        };
        targets.add(place(13, first), Hit::LogIn);
        let other = model.start.config.keys.key_that(Scope::Login, Action::ToggleRegister);
        other.into_iter().for_each(|key| targets.add(place(13 + first + 3, second), Hit::Key(key)));
    }
}

/// What is said below a field while it is typed into, and whether that is good news.
fn hint(model: &Model, at: usize) -> Option<(String, bool)> {
    let login = &model.login;
    let (password, repeat) = (login.password.text(), login.repeat.text());
    match (at, login.registering) {
        (1, true) if password.is_empty() => None,
        (1, true) => {
            let name = Username::parse(login.username.text().trim()).or_else(|_| Username::parse("someone")).ok()?;
            let checked = Password::choose("password", password, &name);
            Some(checked.map_or_else(
                |error| (error.reason, false),
                |_| ("✓ 8 characters or more, not easy to guess".to_owned(), true),
            ))
        }
        (2, true) if repeat.is_empty() => None,
        (2, true) if repeat == password => Some(("✓ the same".to_owned(), true)),
        (2, true) => Some(("does not match yet".to_owned(), false)),
        (1, false) if login.focus == 1 => {
            let show = model.start.config.keys.fill(Scope::Login, "{toggle-password} shows it");
            // Nobody types three capitals in a row with care.
            let letters: Vec<char> = password.chars().collect();
            let capitals = letters.windows(3).any(|three| three.iter().all(|c| c.is_uppercase()));
            Some((if capitals { format!("{show} · ! Caps Lock may be on") } else { show }, false))
        }
        _ => None,
    }
}

/// Below the box, where there is room: what somebody does who is here for the first time.
fn welcome(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, outer: Rect) {
    if model.login.registering || area.width < 100 || outer.bottom() + 4 > area.bottom() {
        return;
    }
    let create = "First time here?  {toggle-register} creates an account, or run";
    let lines = [
        Line::from(model.start.config.keys.fill(Scope::Login, create)),
        Line::from("`outgo --demo` to look round with made-up data (nothing is saved)."),
    ];
    let place = Rect { y: outer.bottom() + 2, height: 2, ..outer };
    frame.render_widget(Paragraph::new(lines.to_vec()).style(theme.dim()), place);
}
