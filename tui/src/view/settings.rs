//! The settings: rows under headings, each with its value and a note.

use super::Targets;
use super::layers::framed;
use crate::clipboard::Way;
use crate::config::Choice;
use crate::event::Hit;
use crate::format::{cut, left};
use crate::model::{Model, SETTINGS, Setting};
use crate::parse::DateOrder;
use crate::theme::Theme;
use outgo_server::domain::WeekStart;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Clear, List, ListItem, ListState, Scrollbar, ScrollbarOrientation, ScrollbarState};

/// Columns and rows of the box when there is room.
pub(super) const SIZE: (u16, u16) = (80, 27);

/// Columns of a label, and of a value.
const LABEL: usize = 21;
const VALUE: usize = 18;

pub(super) fn render(
    frame: &mut Frame<'_>,
    model: &Model,
    theme: &Theme,
    area: Rect,
    selected: usize,
    targets: &mut Targets,
) {
    let kept = match model.start.settings_place.as_str() {
        "" => " kept until you leave ".to_owned(),
        place => format!(" kept in {place} "),
    };
    let kept = cut(&kept, usize::from(area.width).saturating_sub(4));
    let block = framed(theme, " Settings ").title_bottom(Line::styled(kept, theme.dim()));
    let inner = block.inner(area);
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);

    let room = usize::from(inner.width);
    let mut items: Vec<ListItem<'_>> = Vec::new();
    // Which setting stands in which line.
    let mut lines: Vec<Option<usize>> = Vec::new();
    let mut at = 0;
    for (heading, settings) in SETTINGS {
        items.push(ListItem::new(Line::styled(format!(" {heading}"), theme.dim())));
        lines.push(None);
        for setting in settings {
            let (mark, style) = if at == selected { ('>', theme.accent()) } else { (' ', Style::default()) };
            let text = format!(" {mark} {}{}", left(setting.label(), LABEL), value_and_note(model, theme, *setting));
            items.push(ListItem::new(Line::styled(cut(&text, room), style)));
            lines.push(Some(at));
            at += 1;
        }
    }
    // The heading of the first row is seen with it.
    let line = if selected == 0 { 0 } else { lines.iter().position(|row| *row == Some(selected)).unwrap_or(0) };
    let mut state = ListState::default().with_selected(Some(line));
    let hidden = items.len().saturating_sub(usize::from(inner.height));
    frame.render_stateful_widget(List::new(items), inner, &mut state);
    if hidden > 0 {
        let mut bar = ScrollbarState::new(hidden + 1).position(state.offset());
        frame.render_stateful_widget(Scrollbar::new(ScrollbarOrientation::VerticalRight), area, &mut bar);
    }
    for (y, row) in (inner.y..inner.bottom()).zip(lines.iter().skip(state.offset())) {
        if let Some(row) = row {
            targets.add(Rect { y, height: 1, ..inner }, Hit::Setting(*row));
        }
    }
}

/// `< value >`, with what can be chosen; of rows that open something, only a note.
fn value_and_note(model: &Model, theme: &Theme, setting: Setting) -> String {
    let with_value = |value: &str, note: &str| format!("{} {note}", left(&format!("< {value} >"), VALUE));
    match setting {
        Setting::Choice(choice) => with_value(&value(model, theme, choice), &note(model, choice)),
        Setting::Currency => {
            let code = model.currency();
            with_value(code, "of amounts that name none")
        }
        Setting::WeekStart => {
            let start = model.account.as_ref().map(|account| account.week_start).unwrap_or_default();
            with_value(start.name(), &WeekStart::ALL.map(WeekStart::name).join(", "))
        }
        Setting::Import => "date,amount,category,notes".to_owned(),
        Setting::Export => "everything, or what the filter shows".to_owned(),
        Setting::Sample => "loads 12 months of made-up expenses, or removes them".to_owned(),
        Setting::Reset | Setting::DeleteAccount => "asks for your name and password".to_owned(),
        Setting::ChangePassword => "ends your other sessions".to_owned(),
        Setting::FetchModel => "Ollama loads it down; answers work without it".to_owned(),
        Setting::LogOut => "forgets the session on this machine".to_owned(),
        Setting::Log => model.start.log_place.clone(),
    }
}

/// What is set, in words; with `auto`, what that means here.
fn value(model: &Model, theme: &Theme, choice: Choice) -> String {
    let set = choice.value(&model.start.config);
    match (choice, set) {
        (Choice::Color, "auto") => format!("auto: {}", theme.profile_name()),
        (Choice::Glyphs, "auto") => format!("auto: {}", theme.glyphs.name()),
        (Choice::Mouse, _) => if model.mouse { "on" } else { "off" }.to_owned(),
        (Choice::ReducedMotion, set) => if set == "true" { "reduced" } else { "normal" }.to_owned(),
        (Choice::Vim, set) => if set == "true" { "vim" } else { "plain" }.to_owned(),
        (Choice::SyncOutput, set) => if set == "true" { "as a whole" } else { "as they come" }.to_owned(),
        (_, "true") => "on".to_owned(),
        (_, "false") => "off".to_owned(),
        (_, set) => set.to_owned(),
    }
}

/// What else there is, or what it does.
fn note(model: &Model, choice: Choice) -> String {
    let keys = &model.start.config.keys;
    match choice {
        // What auto comes to is said beside it.
        Choice::Theme => {
            choice.values().iter().copied().filter(|value| *value != "auto").collect::<Vec<_>>().join(", ")
        }
        Choice::Color | Choice::Glyphs => choice.values().join(", "),
        Choice::Mouse => keys.fill(crate::keys::Scope::Everywhere, "{toggle-mouse}: for this time only"),
        Choice::ReducedMotion => "normal, reduced (nothing moves)".to_owned(),
        Choice::Accessible => "lines, not screens, from next time".to_owned(),
        Choice::Vim => "plain, vim (two modes)".to_owned(),
        Choice::DateOrder => match model.calendar().order {
            DateOrder::DayMonth => "3/8 is 3 August".to_owned(),
            DateOrder::MonthDay => "3/8 is 8 March".to_owned(),
        },
        Choice::SyncOutput => "as they come, if it hangs".to_owned(),
        Choice::Clipboard => {
            Way::of(model.start.config.clipboard.as_deref(), model.start.has_desktop).in_words().to_owned()
        }
    }
}
