//! Plain tables for people; every text was made safe before.

use crate::format::{expenses as count_of, left, money, right, signed, span, width};
use crate::sanitize::line;
use outgo_proto::v1;
use outgo_proto::v1::ask_response::Stage;

/// Aligned columns; those in `numbers` to the right.
pub(super) fn table(rows: &[Vec<String>], numbers: &[usize]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|at| rows.iter().filter_map(|row| row.get(at)).map(|cell| width(cell)).max().unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, columns))| {
            if numbers.contains(&at) { right(cell, *columns) } else { left(cell, *columns) }
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

pub(super) fn expenses(expenses: &[v1::Expense]) -> String {
    let rows: Vec<Vec<String>> = expenses
        .iter()
        .map(|expense| {
            let amount = format!("{} {}", money(&expense.amount), expense.currency_code);
            vec![line(&expense.date), line(&expense.category), line(&amount), line(&expense.notes)]
        })
        .collect();
    if rows.is_empty() { "No expenses.\n".to_owned() } else { table(&rows, &[2]) }
}

pub(super) fn dashboard(dashboard: &v1::Dashboard) -> String {
    let previous = dashboard.previous.clone().unwrap_or_default();
    let percent = if previous.change_percent.is_empty() {
        String::new()
    } else {
        format!(" ({}%)", signed(&previous.change_percent))
    };
    let mut text = format!(
        "{} – {}: {} {} in {}, {} a day\n{}{percent} against {} – {}\n\n",
        dashboard.start_date,
        dashboard.end_date,
        money(&dashboard.total),
        dashboard.currency_code,
        count_of(dashboard.count),
        money(&dashboard.average_per_day),
        signed(&previous.change),
        previous.start_date,
        previous.end_date,
    );
    let rows: Vec<Vec<String>> = dashboard
        .categories
        .iter()
        .map(|share| {
            vec![line(&share.category), money(&share.amount), format!("{}%", share.percent), signed(&share.change)]
        })
        .collect();
    text.push_str(&table(&rows, &[1, 2, 3]));
    let bars = dashboard.buckets.iter().filter(|bucket| bucket.count > 0);
    let bars: Vec<Vec<String>> = bars
        .map(|bucket| vec![span(&bucket.start_date, &bucket.end_date), money(&bucket.amount), count_of(bucket.count)])
        .collect();
    text.push('\n');
    text.push_str(&table(&bars, &[1]));
    for total in dashboard.totals.iter().filter(|total| total.currency_code != dashboard.currency_code) {
        text.push_str(&format!("and {} {} in {}\n", money(&total.amount), total.currency_code, count_of(total.count)));
    }
    text
}

/// The answer first, then its table and what was understood.
pub(super) fn answer(stages: &[v1::AskResponse]) -> String {
    let (mut said, mut table_text, mut read) = (String::new(), String::new(), String::new());
    for stage in stages.iter().filter_map(|message| message.stage.as_ref()) {
        match stage {
            Stage::Answer(answer) => {
                said = format!("{}\n", line(&answer.text));
                for choice in &answer.choices {
                    said.push_str(&format!("  {}\n", line(choice)));
                }
            }
            Stage::Result(result) if result.rows.len() > 1 || result.columns.iter().any(|name| name == "notes") => {
                let mut rows = vec![result.columns.iter().map(|name| line(name)).collect()];
                rows.extend(
                    result.rows.iter().map(|row| row.values.iter().map(|value| line(value)).collect::<Vec<_>>()),
                );
                table_text = table(&rows, &[]);
            }
            Stage::Interpreted(interpreted) => {
                let assumed: String = interpreted.assumptions.iter().map(|text| format!("; {}", line(text))).collect();
                read = format!("(understood as: {}{assumed})\n", line(&interpreted.text));
            }
            _ => {}
        }
    }
    format!("{said}{table_text}{read}")
}

pub(super) fn import(report: &v1::ImportReport, dry_run: bool, partial: bool) -> String {
    let there = format!("{} were there already", report.duplicates);
    let mut text = match (dry_run, report.rejected) {
        (false, bad) if bad > 0 && partial && report.added == 0 && report.duplicates == 0 => {
            "nothing was added: no line is good\n".to_owned()
        }
        (false, bad) if bad > 0 && !partial => {
            format!("nothing was added: {bad} bad; mend them, or take those that are good with --partial\n")
        }
        (true, bad) if bad > 0 && !partial => {
            format!("would add nothing: {bad} bad; {there}; {} would be added with --partial\n", report.added)
        }
        (true, bad) => format!("would add {}, {there}, {bad} bad\n", report.added),
        (false, bad) => format!("added {}, {there}, {bad} bad\n", report.added),
    };
    let more = report.rejected - i64::try_from(report.errors.len()).unwrap_or(i64::MAX);
    for error in &report.errors {
        let field = if error.field.is_empty() { String::new() } else { format!(" {}:", line(&error.field)) };
        text.push_str(&format!("line {}:{field} {}\n", error.line, line(&error.reason)));
    }
    if more > 0 {
        text.push_str(&format!("… and {more} more\n"));
    }
    text
}
