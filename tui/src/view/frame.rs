//! Header, message row, footer, and the window that is too small.

use super::Targets;
use crate::event::Hit;
use crate::format::{cut, width, wrap};
use crate::keys::{Action, Key, Scope};
use crate::model::{Connection, Layer, MIN_SIZE, Model, PromptKind, Question, Screen, Tone};
use crate::theme::Theme;
use crate::update::is_off;
use ratatui::Frame;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

const SCREENS: [(Screen, &str); 4] = [
    (Screen::Expenses, "{go-expenses} Expenses"),
    (Screen::Dashboard, "{go-dashboard} Dashboard"),
    (Screen::Insights, "{go-insights} Insights"),
    (Screen::Chat, "{go-chat} Chat"),
];

pub(super) fn header(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, targets: &mut Targets) {
    let name = if area.width < 72 { " " } else { " outgo  " };
    let mut spans = vec![Span::styled(name, theme.accent())];
    let mut x = area.x + u16::try_from(width(name)).unwrap_or(0);
    for (screen, name) in SCREENS {
        let name = model.start.config.keys.fill(Scope::Everywhere, name);
        let columns = u16::try_from(width(&name) + 2).unwrap_or(0);
        targets.add(Rect { x, width: columns, ..area }, Hit::Screen(screen));
        x += columns + 1;
        if screen == model.screen {
            spans.push(Span::styled(format!("[{name}]"), theme.accent()));
        } else {
            spans.push(Span::raw(format!(" {name} ")));
        }
        spans.push(Span::raw(" "));
    }
    frame.render_widget(Line::from(spans), area);
    let name = model.account.as_ref().map_or("", |account| account.username.as_str());
    let demo = if model.start.demo { "DEMO " } else { "" };
    let demo = if model.start.plain_text { format!("plain text {demo}") } else { demo.to_owned() };
    let mouse = if model.mouse || model.start.config.mouse == Some(false) { "" } else { "mouse off " };
    let slow = model.waits_for().is_some();
    let state = match (&model.connection, slow) {
        (Connection::Offline { .. }, _) => "○ offline",
        (Connection::Online, true) => "● …",
        (Connection::Online, false) => "● online",
    };
    // The words go before the screens' names do.
    let state = if area.width < 72 { state.split(' ').next().unwrap_or_default() } else { state };
    let name = cut(name, if area.width < 72 { 6 } else { 16 });
    let room = usize::from(area.right().saturating_sub(x));
    let all = [format!("{demo}{mouse}{name} {state} "), format!("{mouse}{name} {state} "), format!("{state} ")];
    let text = all.iter().find(|text| width(text) <= room).cloned().unwrap_or_default();
    let columns = u16::try_from(width(&text)).unwrap_or(area.width);
    frame.render_widget(Paragraph::new(text).alignment(Alignment::Right), right_part(area, columns));
}

fn right_part(area: Rect, columns: u16) -> Rect {
    let columns = columns.min(area.width);
    Rect { x: area.right() - columns, width: columns, ..area }
}

pub(super) fn login_header(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect) {
    let state = match &model.connection {
        Connection::Online => "● online",
        Connection::Offline { .. } => "○ offline",
    };
    let plain = if model.start.plain_text { "plain text · " } else { "" };
    let text = format!("{plain}server {} {state} ", model.start.server);
    frame.render_widget(
        Paragraph::new(cut(&text, usize::from(area.width))).alignment(Alignment::Right).style(theme.dim()),
        area,
    );
}

/// What the message row says: one line, or two where it is long.
pub(super) struct Said {
    lines: Vec<String>,
    style: Style,
    alignment: Alignment,
}

impl Said {
    /// Most rows.
    const ROWS: usize = 2;

    fn new(text: &str, columns: u16, style: Style, alignment: Alignment) -> Self {
        let columns = usize::from(columns).saturating_sub(2);
        let mut lines = wrap(&crate::sanitize::line(text), columns);
        if lines.len() > Self::ROWS {
            let rest = lines.split_off(Self::ROWS - 1).join(" ");
            lines.push(cut(&rest, columns));
        }
        Self { lines, style, alignment }
    }

    /// How many rows it takes.
    pub(super) fn rows(&self) -> u16 {
        u16::try_from(self.lines.len()).unwrap_or(1).max(1)
    }

    pub(super) fn render(&self, frame: &mut Frame<'_>, area: Rect) {
        let lines: Vec<Line<'_>> = self.lines.iter().map(|line| Line::from(format!(" {line} "))).collect();
        frame.render_widget(Paragraph::new(lines).style(self.style).alignment(self.alignment), area);
    }
}

/// What there is to say on a screen so wide.
pub(super) fn said(model: &Model, theme: &Theme, columns: u16) -> Option<Said> {
    // What asks for an answer is in that row itself.
    if let Some(Layer::Prompt(_) | Layer::Question(_) | Layer::Sort) = model.layers.last() {
        return None;
    }
    let new = |text: &str, style, alignment| Some(Said::new(text, columns, style, alignment));
    if let Some(message) = &model.message {
        let (mark, style) = match message.tone {
            Tone::Good => ("", theme.ok()),
            Tone::Info => ("", Style::default()),
            Tone::Warning => ("", theme.warn()),
            Tone::Error => ("! ", theme.error()),
        };
        return new(&format!("{mark}{}", message.text), style, Alignment::Right);
    }
    if let Some(seconds) = model.waits_seconds().filter(|_| model.account.is_some()) {
        return new(&format!("! Too many tries. Again in {seconds} s"), theme.error(), Alignment::Right);
    }
    if let Connection::Offline { cause, retry_at, .. } = &model.connection {
        let seconds = retry_at.saturating_sub(model.now).div_ceil(1_000);
        let read =
            if model.account.is_some() { " You can read and search; changes are off until it is back." } else { "" };
        let now = model.start.config.keys.key_that(model.scope(), Action::Reload);
        let now = now.map_or_else(String::new, |key| format!(" · {key} now"));
        let text = format!("! No connection to {} ({cause}). Retry in {seconds} s{now}.{read}", model.start.server);
        return new(&text, theme.error(), Alignment::Left);
    }
    if let Some(error) = focused_error(model).filter(|error| width(error) > BESIDE_A_FIELD) {
        return new(&format!("! {error}"), theme.error(), Alignment::Left);
    }
    waiting(model).and_then(|text| new(&text, theme.dim(), Alignment::Right))
}

/// What is waited for, once it takes long.
fn waiting(model: &Model) -> Option<String> {
    let pending = model.waits_for()?;
    let seconds = pending.waited(model.now) / 1_000;
    // What is loaded can be asked for again, where a key does that and types nothing.
    let again = model.start.config.keys.key_that(model.scope(), Action::Reload);
    let again = again.filter(|_| seconds >= SLOW && pending.name.starts_with("Loading"));
    let stop = model.start.config.keys.key_that(model.scope(), Action::Interrupt);
    let stop =
        stop.filter(|_| pending.can_be_stopped(model.now)).map_or_else(String::new, |key| format!(" ({key} stop)"));
    match (seconds, again) {
        (0, _) => None,
        (_, Some(key)) => Some(format!("{} … {seconds} s{stop} · the server is slow: {key} asks again", pending.name)),
        _ => Some(format!("{} … {seconds} s{stop}", pending.name)),
    }
}

/// After so many seconds the server is slow.
const SLOW: u64 = 10;

/// Columns that every window has beside a field; a longer error is said in full in the message row.
const BESIDE_A_FIELD: usize = 18;

/// What is wrong with the focused field.
fn focused_error(model: &Model) -> Option<String> {
    match model.layers.last() {
        Some(Layer::Form(form)) => form.read(form.focus).error.clone(),
        None if model.account.is_none() => model.login.focused().error.clone(),
        _ => None,
    }
}

/// What the keys of the focused thing do; not those that do nothing now.
fn hints(model: &Model, scope: Scope) -> Vec<(Key, &'static str)> {
    let keys = &model.start.config.keys;
    let named = |named: &[(Action, &'static str)]| {
        named.iter().filter_map(|(action, hint)| Some((keys.key_that(scope, *action)?, *hint))).collect()
    };
    match model.layers.last() {
        Some(Layer::Question(Question::DropForm(_))) => {
            named(&[(Action::Submit, "save"), (Action::Drop, "drop"), (Action::No, "go on")])
        }
        Some(Layer::Prompt(prompt)) if prompt.kind == PromptKind::Filter => {
            named(&[(Action::Submit, "keep"), (Action::Back, "clear")])
        }
        _ => {
            let idle = |key: &Key| {
                let action = keys.action_for(scope, *key);
                action.is_some_and(|action| is_off(model, action))
            };
            keys.footer(scope).into_iter().filter(|(key, _)| !idle(key)).collect()
        }
    }
}

/// Columns from which the footer has room for more than the focused thing's keys.
const WIDE: u16 = 100;

/// Hints of the focused thing; `? help` is the last to go when it gets narrow.
pub(super) fn footer(frame: &mut Frame<'_>, model: &Model, theme: &Theme, area: Rect, targets: &mut Targets) {
    let scope = model.scope();
    let keys = &model.start.config.keys;
    let help_key = keys.key_that(scope, Action::Help);
    let help = help_key.map(|key| format!("{key} help ")).unwrap_or_default();
    let palette = keys.key_that(scope, Action::Palette).filter(|_| area.width >= WIDE);
    let help = palette.map(|key| format!("{key} commands  {help}")).unwrap_or(help);
    let help = help.as_str();
    let room = usize::from(area.width).saturating_sub(width(help) + 1);
    let mut spans = Vec::new();
    let mut used = 0;
    if model.vim.normal && scope.is_text() {
        spans.push(Span::styled(" NORMAL ", theme.selection()));
        used += width(" NORMAL ");
    }
    // The first Escape leaves only the typing.
    let typing = model.start.config.vim && scope.is_text() && !model.vim.normal;
    for (key, hint) in hints(model, scope) {
        let hint = if typing && key == Key::Esc { "NORMAL" } else { hint };
        let (hit, key) = (Hit::Key(key), key.to_string());
        let columns = width(&key) + width(hint) + 4;
        if used + columns > room {
            break;
        }
        let (x, columns_here) = (area.x + u16::try_from(used).unwrap_or(0), u16::try_from(columns).unwrap_or(0));
        targets.add(Rect { x, width: columns_here, ..area }, hit);
        spans.push(Span::styled(format!(" {key}"), theme.accent()));
        spans.push(Span::raw(format!(" {hint} ")));
        used += columns;
    }
    frame.render_widget(Line::from(spans), area);
    frame.render_widget(Paragraph::new(help).alignment(Alignment::Right), area);
    if let Some(key) = help_key {
        targets.add(right_part(area, u16::try_from(width(help)).unwrap_or(0)), Hit::Key(key));
    }
}

pub(super) fn too_small(frame: &mut Frame<'_>, model: &Model) {
    let (columns, rows) = model.size;
    let text = format!(
        "\n outgo needs {} x {}.\n This window is {columns} x {rows}.\n\n Enlarge it or make the font smaller.\n Nothing is lost; keys are off until then.\n\n ^C quit",
        MIN_SIZE.0, MIN_SIZE.1
    );
    frame.render_widget(Paragraph::new(text), frame.area());
}
