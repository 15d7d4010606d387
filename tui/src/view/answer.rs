//! One answer of the chat: its sentence, what was understood, its table with bars.

use crate::format::{left, money, right, width, wrap};
use crate::keys::{Keymap, Scope};
use crate::model::Turn;
use crate::model::data::AnswerPart;
use crate::theme::{Glyphs, Theme};
use crate::widgets::bar;
use ratatui::style::Style;
use ratatui::text::Line;

/// Most rows of a table that the transcript shows.
const MAX_ROWS: usize = 15;
/// Widest column of a table, and widest bar.
const MAX_COLUMN: usize = 28;
/// Columns whose figures are worth a bar.
const MEASURED: [&str; 5] = ["total", "expenses", "average", "largest", "smallest"];

/// Columns of the speaker's name, and of the time behind it.
const LEAD: usize = 8;
const TIME: usize = 6;

/// A line of an answer.
struct Said {
    text: String,
    style: Style,
    /// Which choices stand where: first column, columns, number from 0.
    choices: Vec<(usize, usize, usize)>,
}

impl From<(String, Style)> for Said {
    fn from((text, style): (String, Style)) -> Self {
        Self { text, style, choices: Vec::new() }
    }
}

/// Where a choice of the last answer stands among the lines.
pub(super) struct Choice {
    /// Which line.
    pub(super) line: usize,
    /// Its first column.
    pub(super) from: usize,
    /// Its columns.
    pub(super) columns: usize,
    /// Its number, from 0.
    pub(super) number: usize,
}

/// How a transcript is written.
#[derive(Clone, Copy)]
pub(super) struct Paper<'p> {
    pub(super) keys: &'p Keymap,
    pub(super) theme: &'p Theme,
    /// Columns of its text, beside the speaker's name.
    columns: usize,
    /// Whether it is said when each was asked.
    times: bool,
    /// Whether it is said how answers were worked out.
    pub(super) how: bool,
}

impl<'p> Paper<'p> {
    /// Widest text in columns.
    const WIDEST: usize = 100;
    /// Columns from which there is room for times.
    const WITH_TIMES: usize = 72;

    /// For so many columns.
    pub(super) fn new(keys: &'p Keymap, theme: &'p Theme, columns: usize, how: bool) -> Self {
        let times = columns >= Self::WITH_TIMES;
        let columns = columns.saturating_sub(LEAD + 2 + if times { TIME } else { 0 }).min(Self::WIDEST);
        Self { keys, theme, columns, times, how }
    }

    /// Columns of the speaker's name and the time.
    fn lead(&self) -> usize {
        LEAD + if self.times { TIME } else { 0 }
    }

    /// The speaker's name with the time.
    fn who(&self, name: &str, at: &str) -> String {
        left(&format!("{name:<6}{}", if self.times { at } else { "" }), self.lead() - 1)
    }
}

/// A question and its answer, and where the choices stand.
///
/// `waited` is how many seconds the last answer has taken so far; `picked` marks the question, and `last` is the one that can
/// be gone on from.
pub(super) fn lines<'a>(
    turn: &Turn,
    paper: Paper<'_>,
    waited: u64,
    [picked, last]: [bool; 2],
) -> (Vec<Line<'a>>, Vec<Choice>) {
    let Paper { keys, theme, columns, how, .. } = paper;
    let (mark, style) = if picked { ('>', theme.accent()) } else { (' ', Style::default().bold()) };
    let mut lines = question(&turn.question, &turn.at, paper, mark, style);
    let who = format!(" {}", paper.who("outgo", &turn.at));
    // The sentence comes first, though it arrives last.
    let texts = turn.parts.iter().filter(|part| matches!(part, AnswerPart::Text { .. }));
    let others = turn.parts.iter().filter(|part| !matches!(part, AnswerPart::Text { .. }));
    let mut said = Vec::new();
    for part in texts.chain(others) {
        part_lines(part, theme, columns, how, &mut said);
    }
    if last {
        said.extend(next(turn, theme, columns));
    }
    let mut choices = Vec::new();
    for (at, Said { text, style, choices: here }) in said.into_iter().enumerate() {
        let lead = if at == 0 { who.clone() } else { " ".repeat(paper.lead()) };
        let line = lines.len();
        let at = |(from, columns, number)| Choice { line, from: paper.lead() + from, columns, number };
        choices.extend(here.into_iter().filter(|_| last).map(at));
        lines.push(Line::styled(format!("{lead}{text}"), style));
    }
    match &turn.failure {
        Some(failure) => {
            let again = if picked { "{reload} asks again" } else { "{read-mode} {reload} asks again" };
            let again = keys.fill(if picked { Scope::ChatReading } else { Scope::Chat }, again);
            lines.push(Line::styled(format!("{who}{failure} · {again}"), theme.error()));
        }
        None if !turn.done => {
            let seconds = if waited > 0 { format!("{waited} s ") } else { String::new() };
            let text = keys.fill(Scope::Chat, &format!("{who}thinking … {seconds}({{interrupt}} stops)"));
            lines.push(Line::styled(text, theme.dim()));
        }
        None => {}
    }
    lines.push(Line::from(""));
    (lines, choices)
}

/// What can be asked next, by number: `1 by month · 2 show me those`.
fn next(turn: &Turn, theme: &Theme, columns: usize) -> Vec<Said> {
    let choices = turn.parts.iter().find_map(|part| match part {
        AnswerPart::Text { answered: true, choices, .. } if !choices.is_empty() => Some(choices),
        _ => None,
    });
    let mut lines: Vec<Said> = Vec::new();
    for (number, choice) in choices.into_iter().flatten().enumerate() {
        let text = format!("{} {choice}", number + 1);
        let room = |line: &Said| width(&line.text) + 3 + width(&text) <= columns;
        match lines.last_mut().filter(|line| room(line)) {
            Some(line) => {
                line.choices.push((width(&line.text) + 3, width(&text), number));
                line.text = format!("{} · {text}", line.text);
            }
            None => {
                let lead = if number == 0 { "Next: " } else { "      " };
                let mut rows = wrap(&text, columns.saturating_sub(width(lead))).into_iter();
                let first = rows.next().unwrap_or_default();
                lines.extend(std::iter::once(first).chain(rows).enumerate().map(|(at, row)| {
                    let lead = if at == 0 { lead } else { "      " };
                    let choices = vec![(width(lead), width(&row), number)];
                    Said { text: format!("{lead}{row}"), style: theme.accent(), choices }
                }));
            }
        }
    }
    lines
}

/// A question that waits for the answer before it.
pub(super) fn queued<'a>(text: &str, paper: Paper<'_>) -> Vec<Line<'a>> {
    question(&format!("{text} (queued)"), "", paper, ' ', paper.theme.dim())
}

fn question<'a>(text: &str, asked: &str, paper: Paper<'_>, mark: char, style: Style) -> Vec<Line<'a>> {
    let rows = wrap(&crate::sanitize::line(text), paper.columns).into_iter().enumerate();
    let who = |at: usize| if at == 0 { paper.who("You", asked) } else { " ".repeat(paper.lead() - 1) };
    rows.map(|(at, text)| Line::styled(format!("{mark}{}{text}", who(at)), style)).collect()
}

fn part_lines(part: &AnswerPart, theme: &Theme, columns: usize, how: bool, out: &mut Vec<Said>) {
    match part {
        AnswerPart::Text { text, verified, answered, choices } => {
            let style = if *answered && !*verified { theme.warn() } else { Style::default() };
            out.extend(wrap(text, columns).into_iter().map(|line| Said::from((line, style))));
            // What can be asked next stands at the end.
            for (at, choice) in choices.iter().enumerate().filter(|_| !*answered) {
                let mut lead = format!("  {} ", at + 1);
                for line in wrap(choice, columns.saturating_sub(4)) {
                    let text = format!("{}{line}", std::mem::replace(&mut lead, " ".repeat(4)));
                    let choices = vec![(0, width(&text), at)];
                    out.push(Said { text, style: theme.accent(), choices });
                }
            }
        }
        AnswerPart::Interpreted { text, assumptions, .. } => {
            out.extend(
                wrap(&format!("Understood as: {text}"), columns)
                    .into_iter()
                    .map(|line| Said::from((line, theme.dim()))),
            );
            let assumed = assumptions.iter().flat_map(|text| wrap(&format!("({text})"), columns));
            out.extend(assumed.map(|line| Said::from((line, theme.dim()))));
        }
        AnswerPart::Sql { text } if how => {
            out.extend(wrap(text, columns).into_iter().map(|line| Said::from((line, theme.dim()))));
        }
        AnswerPart::Sql { .. } => {}
        AnswerPart::Table { columns: names, rows, truncated } => {
            if how {
                out.push(Said::from((came_out(rows.len(), *truncated), theme.dim())));
            }
            if rows.len() > 1 || names.len() > 2 {
                out.extend(table(names, rows, *truncated, theme, columns).into_iter().map(Said::from));
            }
        }
    }
}

/// How many rows a query gave.
pub(super) fn came_out(rows: usize, truncated: bool) -> String {
    let more = if truncated { "More than " } else { "" };
    let rows = if rows == 1 { "1 row".to_owned() } else { format!("{rows} rows") };
    format!("{more}{rows} came out.")
}

fn table(
    names: &[String],
    rows: &[Vec<String>],
    truncated: bool,
    theme: &Theme,
    columns: usize,
) -> Vec<(String, Style)> {
    let shown: Vec<Vec<String>> =
        rows.iter().take(MAX_ROWS).map(|row| row.iter().map(|cell| grouped(cell)).collect()).collect();
    let cells = |at: usize| rows.iter().filter_map(move |row| row.get(at));
    let numeric: Vec<bool> = (0..names.len()).map(|at| cells(at).all(|value| value.parse::<f64>().is_ok())).collect();
    let widest = |at: usize, name: &String| {
        shown.iter().filter_map(|row| row.get(at)).map(|cell| width(cell)).chain([width(name)]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = names.iter().enumerate().map(|(at, name)| widest(at, name).min(MAX_COLUMN)).collect();
    let line = |row: &[String]| -> String {
        let cells = row.iter().zip(&widths).zip(&numeric);
        let cells =
            cells.map(|((cell, columns), numeric)| if *numeric { right(cell, *columns) } else { left(cell, *columns) });
        format!("  {}", cells.collect::<Vec<_>>().join("  "))
    };
    let room = columns.saturating_sub(width(&line(names)) + 2).min(MAX_COLUMN);
    let bars = bars(names, rows, room, theme.glyphs != Glyphs::Ascii);
    let mut out = vec![(line(names), Style::default().bold())];
    out.extend(shown.iter().enumerate().map(|(at, row)| {
        let bar = bars.get(at).map_or(String::new(), |bar| format!("  {bar}"));
        (format!("{}{bar}", line(row)), Style::default())
    }));
    if rows.len() > MAX_ROWS || truncated {
        let all = if truncated { "more than " } else { "" };
        out.push((format!("  … {all}{} rows", rows.len()), Style::default()));
    }
    out
}

/// A figure with its thousands apart; years and whatever is no figure stay as they are.
fn grouped(cell: &str) -> String {
    if cell.contains('.') && cell.parse::<f64>().is_ok() { money(cell) } else { cell.to_owned() }
}

/// A bar for each row of a table that sets one figure beside each name, if there is room for bars.
fn bars(names: &[String], rows: &[Vec<String>], room: usize, unicode: bool) -> Vec<String> {
    let measured = names.get(1).is_some_and(|name| MEASURED.contains(&name.as_str()));
    let values: Option<Vec<f64>> =
        rows.iter().map(|row| row.get(1)?.parse().ok().filter(|value| *value >= 0.0)).collect();
    let Some(values) = values.filter(|values| measured && values.len() > 1 && room >= 8) else { return Vec::new() };
    let most = values.iter().copied().fold(0.0, f64::max);
    values.iter().map(|value| bar(if most > 0.0 { value / most } else { 0.0 }, room, unicode)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(cells: &[[&str; 2]]) -> Vec<Vec<String>> {
        cells.iter().map(|row| row.map(str::to_owned).to_vec()).collect()
    }

    #[test]
    fn only_a_figure_beside_each_name_has_bars() {
        let names = ["month", "total"].map(str::to_owned);
        let table = rows(&[["2026-06", "1619.20"], ["2026-07", "404.80"], ["2026-08", "0.00"]]);
        assert_eq!(bars(&names, &table, 8, true), ["████████", "██", ""]);
        assert_eq!(bars(&names, &table, 8, false), ["########", "##", ""]);
        assert!(bars(&names, &table, 7, true).is_empty(), "no room");
        assert!(bars(&["date", "category"].map(str::to_owned), &table, 20, true).is_empty(), "a list");
        assert!(bars(&names, &table[..1], 20, true).is_empty(), "one row");
        assert!(bars(&names, &rows(&[["a", "x"], ["b", "1"]]), 20, true).is_empty(), "no figures");
    }

    #[test]
    fn figures_have_their_thousands_apart() {
        assert_eq!(grouped("1475.00"), "1,475.00");
        assert_eq!(["2026", "2026-03", "12", "Lidl"].map(grouped), ["2026", "2026-03", "12", "Lidl"]);
    }
}
