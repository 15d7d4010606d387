//! Copying what is shown, through the terminal: that works over SSH too.

use super::{say, say_with_keys};
use crate::clipboard::Way;
use crate::effect::{Effect, Request};
use crate::keys::Scope;
use crate::model::data::{AnswerPart, Dashboard, Expense};
use crate::model::{FigureForm, Model, Tone};

/// Most bytes that terminals take at once; base64 makes four of three.
const MAX_BYTES: usize = 74_994 / 4 * 3;

/// The selected thing of this screen, as text; of the dashboard its table.
pub(super) fn one(model: &mut Model, scope: Scope) -> Vec<Effect> {
    let text = match scope {
        Scope::Expenses if !model.list.marked.is_empty() => {
            let lines: Vec<String> = model.list.marked_rows().into_iter().map(|row| fields(row).join("  ")).collect();
            Some(lines.join("\n"))
        }
        Scope::Expenses => model.list.rows.get(model.list.selected).map(|expense| fields(expense).join("  ")),
        Scope::Insights => {
            let insight = model.insights.items.get(model.insights.selected);
            insight.map(|insight| format!("{}\n{}", insight.headline, insight.text))
        }
        Scope::Dashboard => {
            let over_time = model.dashboard.form == FigureForm::Time;
            model.dashboard.data.as_ref().map(|data| if over_time { by_time(data) } else { by_category(data) })
        }
        _ => answer(model),
    };
    match text {
        Some(text) => copy(model, text, "Copied"),
        None => {
            say(model, Tone::Info, "Nothing to copy here");
            Vec::new()
        }
    }
}

/// The table of the categories as it is shown.
fn by_category(data: &Dashboard) -> String {
    let counts: Vec<String> = data.categories.iter().map(|share| share.count.to_string()).collect();
    let rows = data.categories.iter().zip(&counts).map(|(share, count)| {
        [&share.category, &share.amount, &share.percent, &share.change, count].map(String::as_str)
    });
    tsv(&["category", "amount", "percent", "change", "expenses"], rows)
}

/// The table over time.
fn by_time(data: &Dashboard) -> String {
    let counts: Vec<String> = data.bars.iter().map(|bar| bar.count.to_string()).collect();
    let rows = data
        .bars
        .iter()
        .zip(&counts)
        .map(|(bar, count)| [bar.days.0.as_str(), bar.days.1.as_str(), bar.amount.as_str(), count.as_str()]);
    tsv(&["first day", "last day", "amount", "expenses"], rows)
}

/// Most rows that are fetched for the clipboard: more of them do not fit.
const MAX_ROWS: usize = 2_000;

/// The whole list as tab-separated values: what is not here is fetched.
pub(super) fn list(model: &mut Model) -> Vec<Effect> {
    let length = model.list.length();
    if model.list.rows.len() == length {
        let rows = model.list.rows.clone();
        return rows_of_list(model, &rows);
    }
    if length > MAX_ROWS {
        return too_much(model);
    }
    let query = super::list::query(model);
    vec![super::call(model, "Fetching the list", Request::AllRows { query })]
}

/// These rows, as tab-separated values.
pub(super) fn rows_of_list(model: &mut Model, rows: &[Expense]) -> Vec<Effect> {
    let text = tsv(&["date", "category", "notes", "amount"], rows.iter().map(fields));
    copy(model, text, &format!("Copied {} rows", rows.len()))
}

fn too_much(model: &mut Model) -> Vec<Effect> {
    say_with_keys(model, Tone::Error, "Too much for the clipboard: {export} writes a file");
    Vec::new()
}

fn fields(expense: &Expense) -> [&str; 4] {
    [&expense.date, &expense.category, &expense.notes, &expense.amount]
}

fn tsv<'a, const N: usize>(names: &[&str; N], rows: impl Iterator<Item = [&'a str; N]>) -> String {
    let line = |cells: &[&str; N]| cells.map(plain_cell).join("\t");
    let lines: Vec<String> = std::iter::once(line(names)).chain(rows.map(|row| line(&row))).collect();
    lines.join("\n")
}

/// The picked answer of the chat, with its table.
fn answer(model: &Model) -> Option<String> {
    let turn = super::chat::picked(model)?;
    let text = turn.parts.iter().rev().find_map(|part| match part {
        AnswerPart::Text { text, .. } => Some(text.clone()),
        _ => None,
    })?;
    let table = turn.parts.iter().find_map(|part| match part {
        AnswerPart::Table { columns, rows, .. } if rows.len() > 1 => Some(std::iter::once(columns).chain(rows)),
        _ => None,
    });
    let line = |cells: &Vec<String>| cells.iter().map(|cell| plain_cell(cell)).collect::<Vec<_>>().join("\t");
    Some(std::iter::once(text).chain(table.into_iter().flatten().map(line)).collect::<Vec<_>>().join("\n"))
}

/// A cell without what parts cells.
fn plain_cell(cell: &str) -> String {
    cell.replace(['\t', '\n', '\r'], " ")
}

pub(super) fn copy(model: &mut Model, text: String, said: &str) -> Vec<Effect> {
    let way = Way::of(model.start.config.clipboard.as_deref(), model.start.has_desktop);
    match way {
        Way::Off => {
            say(model, Tone::Info, "The clipboard is off: outgo set clipboard auto turns it on");
            return Vec::new();
        }
        Way::Terminal if text.len() > MAX_BYTES => return too_much(model),
        Way::Terminal | Way::Native => {}
    }
    say(model, Tone::Good, format!("{said} ({})", way.in_words()));
    vec![if way == Way::Native { Effect::CopyHere(text) } else { Effect::Copy(text) }]
}

#[cfg(test)]
mod tests {
    use super::super::tests::keys;
    use super::*;
    use crate::model::samples::filled;

    fn copied(model: &mut Model, text: &str) -> String {
        match keys(model, text).pop() {
            Some(Effect::Copy(text)) => text,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn rows_lists_tables_and_answers() {
        let mut model = filled(80, 24);
        model.list.rows[0].notes = "tab\there".to_owned();
        model.list.totals.rows[0].2 = 5;
        assert_eq!(copied(&mut model, "y"), "2026-08-22  Groceries  tab\there  54.20");
        let all = copied(&mut model, "Y");
        assert!(all.starts_with("date\tcategory\tnotes\tamount\n2026-08-22\tGroceries\ttab here\t54.20\n"), "{all}");
        assert_eq!(all.lines().count(), model.list.rows.len() + 1);
        assert!(copied(&mut model, "2y").starts_with("category\tamount\tpercent\tchange\texpenses\n"));
        assert!(copied(&mut model, "tty").starts_with("first day\tlast day\tamount\texpenses\n"), "as it is shown");
        assert!(copied(&mut model, "3y").contains('\n'));
        assert!(!copied(&mut model, "4\u{1b}y").is_empty());
    }

    #[test]
    fn a_list_that_is_not_all_here_is_fetched() {
        let mut model = filled(80, 24);
        assert_eq!(super::super::tests::calls(&keys(&mut model, "Y")), ["AllRows"], "42 there, 5 here");
        let rows = model.list.rows.clone();
        let number = model.last_call;
        let reply = crate::event::Reply::AllRows(rows.clone());
        let effects = crate::update::update(&mut model, crate::event::Event::Reply(number, Ok(reply)));
        let [Effect::Copy(text)] = effects.as_slice() else { panic!("{effects:?}") };
        assert_eq!(text.lines().count(), rows.len() + 1);
        model.list.totals.rows = vec![("EUR".into(), "1.00".into(), 50_000)];
        assert!(keys(&mut model, "Y").is_empty());
        assert!(model.message.as_ref().unwrap().text.contains("x writes a file"));
    }

    #[test]
    fn the_way_is_the_one_that_is_set() {
        let mut model = filled(80, 24);
        model.start.has_desktop = true;
        assert!(matches!(keys(&mut model, "y").pop(), Some(Effect::CopyHere(_))));
        model.start.config.clipboard = Some("osc52".to_owned());
        assert!(matches!(keys(&mut model, "y").pop(), Some(Effect::Copy(_))));
        model.start.config.clipboard = Some("off".to_owned());
        assert!(keys(&mut model, "y").is_empty());
        assert!(model.message.as_ref().unwrap().text.contains("off"));
    }

    #[test]
    fn what_the_terminal_would_cut_is_refused() {
        let mut model = filled(80, 24);
        model.list.rows[0].notes = "x".repeat(MAX_BYTES);
        assert!(keys(&mut model, "y").is_empty());
        assert!(model.message.as_ref().unwrap().text.contains("x writes a file"));
    }
}
