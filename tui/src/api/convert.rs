//! Messages of the contract become the model's data; text is made safe on the way.

use crate::effect::{Change, Draft, RowVersion};
use crate::model::data::{
    Account, AnswerPart, Bar, Category, ChatSummary, Dashboard, Expense, ImportOutcome, Insight, ListQuery,
    ModelStatus, PastTurn, Share, Totals,
};
use crate::sanitize::line;
use outgo_proto::v1;
use outgo_proto::v1::ask_response::Stage;
use outgo_server::domain::WeekStart;

fn lines(texts: Vec<String>) -> Vec<String> {
    texts.iter().map(|text| line(text)).collect()
}

pub(super) fn account(user: v1::User) -> Account {
    let decimals = decimals(&user.currency_code);
    let week_start = week_start(&user);
    Account { username: line(&user.username), currency: line(&user.currency_code), decimals, week_start }
}

/// The day on which the weeks of an account start.
#[must_use]
pub fn week_start(user: &v1::User) -> WeekStart {
    match user.week_start() {
        v1::WeekStart::Sunday => WeekStart::Sunday,
        v1::WeekStart::Saturday => WeekStart::Saturday,
        v1::WeekStart::Monday | v1::WeekStart::Unspecified => WeekStart::Monday,
    }
}

/// The day in the server's words.
#[must_use]
pub fn week_start_to_proto(day: WeekStart) -> v1::WeekStart {
    match day {
        WeekStart::Monday => v1::WeekStart::Monday,
        WeekStart::Sunday => v1::WeekStart::Sunday,
        WeekStart::Saturday => v1::WeekStart::Saturday,
    }
}

fn decimals(code: &str) -> usize {
    outgo_server::domain::Currency::parse(code).map_or(2, |currency| usize::from(currency.decimals()))
}

pub(super) fn expense(expense: v1::Expense) -> Expense {
    Expense {
        id: expense.id,
        amount: line(&expense.amount),
        currency: line(&expense.currency_code),
        date: line(&expense.date),
        category: line(&expense.category),
        notes: line(&expense.notes),
        etag: expense.etag,
        added: local_time(expense.create_time),
        edited: if expense.update_time == expense.create_time {
            String::new()
        } else {
            local_time(expense.update_time)
        },
    }
}

/// `2026-08-21 13:02`, on the user's clock; empty if it is no time.
fn local_time(time: Option<prost_types::Timestamp>) -> String {
    let time = time.and_then(|time| chrono::DateTime::from_timestamp(time.seconds, 0));
    time.map(|time| time.with_timezone(&chrono::Local).format("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
}

pub(super) fn draft(draft: Draft) -> v1::Expense {
    v1::Expense {
        amount: draft.amount,
        date: draft.date,
        category: draft.category,
        notes: draft.notes,
        currency_code: draft.currency,
        ..v1::Expense::default()
    }
}

/// A change of one of many rows, in the server's words.
pub(super) fn edit(row: RowVersion, change: &Change) -> v1::UpdateExpenseRequest {
    let RowVersion { id, etag } = row;
    let old = v1::Expense { id, etag, ..v1::Expense::default() };
    let expense = match change {
        Change::Category(name) => v1::Expense { category: name.clone(), ..old },
        Change::Date(day) => v1::Expense { date: day.to_string(), ..old },
    };
    v1::UpdateExpenseRequest { expense: Some(expense), ..v1::UpdateExpenseRequest::default() }
}

/// What a list asks for, in the server's words.
#[must_use]
pub fn filter(query: &ListQuery) -> v1::ExpenseFilter {
    v1::ExpenseFilter {
        start_date: query.start.clone(),
        end_date: query.end.clone(),
        categories: query.categories.clone(),
        text: query.text.clone(),
        exclude_text: query.without.clone(),
        min_amount: query.min.clone(),
        max_amount: query.max.clone(),
        currency_code: String::new(),
        sample: query.sample,
        near_words: query.near,
    }
}

fn query(filter: v1::ExpenseFilter) -> ListQuery {
    ListQuery {
        start: filter.start_date,
        end: filter.end_date,
        text: line(&filter.text),
        near: filter.near_words,
        without: filter.exclude_text,
        categories: lines(filter.categories),
        min: filter.min_amount,
        max: filter.max_amount,
        sample: filter.sample,
        order: "",
    }
}

pub(super) fn totals(summary: v1::SummarizeExpensesResponse) -> Totals {
    let row = |total: v1::CurrencyTotal| (line(&total.currency_code), line(&total.amount), total.count);
    let near = |near: v1::NearWord| (line(&near.typed), lines(near.words));
    Totals {
        rows: summary.totals.into_iter().map(row).collect(),
        near_words: summary.near_words.into_iter().map(near).collect(),
    }
}

pub(super) fn category(category: v1::Category) -> Category {
    Category { name: line(&category.name), count: category.count }
}

/// Minor units, only for the height of a bar.
fn minor(amount: &str) -> u64 {
    amount.replace('.', "").parse().unwrap_or(0)
}

pub(super) fn dashboard(dashboard: v1::Dashboard) -> Dashboard {
    let previous = dashboard.previous.unwrap_or_default();
    let currency = dashboard.currency_code.clone();
    let share = |share: v1::CategoryShare| Share {
        category: line(&share.category),
        amount: line(&share.amount),
        share: share.share,
        percent: line(&share.percent),
        change: line(&share.change),
        count: share.count,
    };
    let others = dashboard.totals.into_iter().filter(|total| total.currency_code != currency);
    Dashboard {
        others: others.map(|total| (line(&total.currency_code), line(&total.amount))).collect(),
        currency: line(&dashboard.currency_code),
        total: line(&dashboard.total),
        count: dashboard.count,
        per_day: line(&dashboard.average_per_day),
        change: line(&previous.change),
        change_percent: line(&previous.change_percent),
        previous: (line(&previous.start_date), line(&previous.end_date)),
        previous_total: line(&previous.total),
        previous_count: previous.count,
        categories: dashboard.categories.into_iter().map(share).collect(),
        bars: dashboard
            .buckets
            .into_iter()
            .map(|bucket| Bar {
                days: (line(&bucket.start_date), line(&bucket.end_date)),
                count: bucket.count,
                label: line(&bucket.label),
                minor: minor(&bucket.amount),
                amount: line(&bucket.amount),
            })
            .collect(),
        largest: dashboard.largest.into_iter().map(expense).collect(),
    }
}

pub(super) fn insight(insight: v1::Insight) -> Insight {
    let (by_model, warning) =
        (insight.text_source() == v1::TextSource::Model, insight.severity() != v1::Severity::Info);
    Insight {
        id: insight.id,
        headline: line(&insight.headline),
        text: line(&insight.text),
        by_model,
        warning,
        evidence: query(insight.evidence.unwrap_or_default()),
        count: None,
    }
}

pub(super) fn part(stage: Stage) -> AnswerPart {
    match stage {
        Stage::Interpreted(read) => AnswerPart::Interpreted {
            text: line(&read.text),
            assumptions: lines(read.assumptions),
            evidence: read.filter.map(query),
        },
        Stage::Sql(sql) => {
            let values =
                if sql.parameters.is_empty() { String::new() } else { format!(" with {}", sql.parameters.join(", ")) };
            AnswerPart::Sql { text: line(&format!("{}{values}", sql.text)) }
        }
        Stage::Result(result) => table(result),
        Stage::Answer(answer) => AnswerPart::Text {
            answered: answer.lane() != v1::Lane::None,
            text: line(&answer.text),
            verified: answer.verified,
            choices: lines(if answer.choices.is_empty() { answer.follow_ups } else { answer.choices }),
        },
    }
}

fn table(result: v1::ResultTable) -> AnswerPart {
    AnswerPart::Table {
        columns: lines(result.columns),
        rows: result.rows.into_iter().map(|row| lines(row.values)).collect(),
        truncated: result.truncated,
    }
}

pub(super) fn model_status(status: v1::GetModelStatusResponse) -> ModelStatus {
    let usable = matches!(status.state(), v1::ModelState::Ready | v1::ModelState::Loading);
    let missing = status.state() == v1::ModelState::Missing;
    ModelStatus { name: line(&status.model), usable, missing, message: line(&status.message), local: status.local }
}

pub(super) fn chat(conversation: v1::Conversation) -> ChatSummary {
    let last = local_time(conversation.update_time);
    let last_day = last.split(' ').next().unwrap_or_default().to_owned();
    ChatSummary { id: conversation.id, title: line(&conversation.title), last_day }
}

pub(super) fn past_turn(turn: v1::ConversationTurn) -> PastTurn {
    let asked = local_time(turn.create_time);
    PastTurn { question: line(&turn.question), answer: line(&turn.answer), table: turn.result.map(table), asked }
}

/// How far the fetching of a model is, in words.
#[must_use]
pub fn pulling(step: &v1::PullModelResponse) -> String {
    let status = line(&step.status);
    match (step.completed_bytes, step.total_bytes) {
        (done, all) if all > 0 => {
            let percent = (i128::from(done.max(0)) * 100 / i128::from(all)).clamp(0, 100);
            format!("Fetching the model: {status}, {percent}% of {} MB", all / 1_000_000)
        }
        _ => format!("Fetching the model: {status}"),
    }
}

pub(super) fn import(path: String, report: v1::ImportReport) -> ImportOutcome {
    ImportOutcome {
        path,
        added: report.added,
        duplicates: report.duplicates,
        rejected: report.rejected,
        errors: report.errors.into_iter().map(|error| (error.line, line(&error.field), line(&error.reason))).collect(),
    }
}
