//! Expenses, filters, changes, categories, import reports.

use super::timestamp;
use crate::domain::{
    CategoryName, CategorySummary, Change, ChangeKind, Currency, CurrencyTotal, DateRange, Edit, Expense,
    ExpenseFilter, ExpenseId, ExpensePatch, FieldError, Money, NearWord, NewExpense, Notes, Timestamp, parse_date,
};
use crate::service::Imported;
use chrono::NaiveDate;
use outgo_proto::v1;

pub(in crate::rpc) fn expense(expense: &Expense) -> v1::Expense {
    v1::Expense {
        id: expense.id.to_string(),
        create_time: Some(timestamp(expense.create_time)),
        update_time: Some(timestamp(expense.update_time)),
        etag: expense.version.to_string(),
        ..content(&expense.content)
    }
}

fn content(content: &NewExpense) -> v1::Expense {
    v1::Expense {
        amount: content.amount.to_string(),
        currency_code: content.amount.currency.to_string(),
        date: content.date.to_string(),
        category: content.category.as_str().to_owned(),
        notes: content.notes.as_str().to_owned(),
        ..v1::Expense::default()
    }
}

/// Reads a version; empty is no check.
pub(in crate::rpc) fn etag(text: &str) -> Result<Option<i64>, FieldError> {
    match text {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| FieldError::new("etag", "not an etag: copy it from an answer")),
    }
}

/// Collects the error of a field, if it has one.
fn keep<T>(errors: &mut Vec<FieldError>, result: Result<T, FieldError>) -> Option<T> {
    result.map_err(|error| errors.push(error)).ok()
}

/// The same errors seen from outside.
pub(in crate::rpc) fn under(parent: &str, errors: Vec<FieldError>) -> Vec<FieldError> {
    errors.into_iter().map(|error| error.under(parent)).collect()
}

/// Reads a new expense; every bad field is reported.
pub(in crate::rpc) fn new_expense(
    message: &v1::Expense,
    default: Currency,
    today: NaiveDate,
) -> Result<NewExpense, Vec<FieldError>> {
    let mut errors = Vec::new();
    let currency = match message.currency_code.as_str() {
        "" => Some(default),
        code => keep(&mut errors, Currency::parse(code)),
    };
    // A bad currency is one error, not two: the amount is then read with two decimals.
    let amount = keep(&mut errors, Money::parse(&message.amount, currency.unwrap_or(default)));
    let date = match message.date.as_str() {
        "" => Some(today),
        text => keep(&mut errors, parse_date("date", text)),
    };
    let category = keep(&mut errors, CategoryName::parse(&message.category));
    let notes = keep(&mut errors, Notes::parse(&message.notes));
    match (amount, date, category, notes) {
        (Some(amount), Some(date), Some(category), Some(notes)) if errors.is_empty() => {
            Ok(NewExpense { amount, date, category, notes })
        }
        _ => Err(errors),
    }
}

/// Reads what becomes of one expense; every bad field is reported.
pub(in crate::rpc) fn edit(request: v1::UpdateExpenseRequest) -> Result<Edit, Vec<FieldError>> {
    let message = request.expense.unwrap_or_default();
    let mask = request.update_mask.unwrap_or_default().paths;
    let within = |error: FieldError| vec![error.under("expense")];
    let id = ExpenseId::parse("id", &message.id).map_err(within)?;
    let version = etag(&message.etag).map_err(within)?;
    Ok(Edit { id, version, patch: patch(&message, &mask)?, field: "expense".to_owned() })
}

/// Reads which expense goes, and at which version.
pub(in crate::rpc) fn deletion(
    request: &v1::DeleteExpenseRequest,
) -> Result<(ExpenseId, Option<i64>), Vec<FieldError>> {
    let version = etag(&request.etag).map_err(|error| vec![error])?;
    Ok((ExpenseId::parse("id", &request.id).map_err(|error| vec![error])?, version))
}

/// The fields of `message` that the mask names, or all that are set without a mask.
fn patch(message: &v1::Expense, mask: &[String]) -> Result<ExpensePatch, Vec<FieldError>> {
    const FIELDS: [&str; 5] = ["amount", "currency_code", "date", "category", "notes"];
    let mut errors = Vec::new();
    for path in mask.iter().filter(|path| !FIELDS.contains(&path.as_str())) {
        errors.push(FieldError::new("update_mask", format!("{path} cannot be changed: use {}", FIELDS.join(", "))));
    }
    let wanted = |name: &str, text: &str| {
        if mask.is_empty() { !text.is_empty() } else { mask.iter().any(|path| path == name) }
    };
    let (mut patch, mut content) = (ExpensePatch::default(), Vec::new());
    if wanted("amount", &message.amount) {
        patch.amount = Some(message.amount.clone());
    }
    if wanted("currency_code", &message.currency_code) {
        patch.currency = keep(&mut content, Currency::parse(&message.currency_code));
    }
    if wanted("date", &message.date) {
        patch.date = keep(&mut content, parse_date("date", &message.date));
    }
    if wanted("category", &message.category) {
        patch.category = keep(&mut content, CategoryName::parse(&message.category));
    }
    if wanted("notes", &message.notes) {
        patch.notes = keep(&mut content, Notes::parse(&message.notes));
    }
    errors.extend(under("expense", content));
    if errors.is_empty() && patch == ExpensePatch::default() {
        errors.push(FieldError::new("expense", "nothing to change: set a field or name one in update_mask"));
    }
    if errors.is_empty() { Ok(patch) } else { Err(errors) }
}

/// Reads a filter; every bad field is reported.
pub(in crate::rpc) fn filter(
    message: Option<&v1::ExpenseFilter>,
    default: Currency,
) -> Result<ExpenseFilter, Vec<FieldError>> {
    let Some(message) = message else { return Ok(ExpenseFilter::default()) };
    let mut errors = Vec::new();
    let mut filter = ExpenseFilter::default();
    if let Some(range) = keep(&mut errors, DateRange::parse(&message.start_date, &message.end_date)) {
        filter.range = range;
    }
    if !message.currency_code.is_empty() {
        filter.currency = keep(&mut errors, Currency::parse(&message.currency_code));
    }
    if message.categories.len() > ExpenseFilter::MAX_CATEGORIES {
        errors.push(FieldError::new("categories", format!("at most {}", ExpenseFilter::MAX_CATEGORIES)));
    }
    for name in message.categories.iter().take(ExpenseFilter::MAX_CATEGORIES) {
        let name = CategoryName::parse(name).map_err(|error| FieldError::new("categories", error.reason));
        filter.categories.extend(keep(&mut errors, name).map(|name| name.key()));
    }
    if message.text.chars().count() > ExpenseFilter::MAX_TEXT {
        errors.push(FieldError::new("text", format!("at most {} characters", ExpenseFilter::MAX_TEXT)));
    }
    message.text.trim().clone_into(&mut filter.text);
    let without = message.exclude_text.iter().map(|text| text.trim()).filter(|text| !text.is_empty());
    filter.without = without.map(str::to_owned).collect();
    let long = filter.without.iter().any(|text| text.chars().count() > ExpenseFilter::MAX_TEXT);
    if long || filter.without.len() > ExpenseFilter::MAX_WITHOUT {
        let (most, size) = (ExpenseFilter::MAX_WITHOUT, ExpenseFilter::MAX_TEXT);
        errors.push(FieldError::new("exclude_text", format!("at most {most} texts of {size} characters")));
    }
    filter.sample = message.sample;
    filter.near = message.near_words;
    bounds(message, default, &mut filter, &mut errors);
    if errors.is_empty() { Ok(filter) } else { Err(under("filter", errors)) }
}

fn bounds(message: &v1::ExpenseFilter, default: Currency, filter: &mut ExpenseFilter, errors: &mut Vec<FieldError>) {
    if message.min_amount.is_empty() && message.max_amount.is_empty() {
        return;
    }
    // Amounts of two currencies cannot be compared: the bounds are of one.
    let currency = *filter.currency.get_or_insert(default);
    let mut read = |field: &'static str, text: &str| {
        if text.is_empty() || text.trim_matches(['0', '.']).is_empty() {
            return None;
        }
        let money = Money::parse(text, currency).map_err(|error| FieldError::new(field, error.reason));
        keep(errors, money).map(|money| money.minor)
    };
    filter.bounds.min = read("min_amount", &message.min_amount);
    filter.bounds.max = read("max_amount", &message.max_amount);
    if filter.bounds.min.zip(filter.bounds.max).is_some_and(|(min, max)| min > max) {
        errors.push(FieldError::new("max_amount", "is less than min_amount: exchange the two"));
    }
}

pub(in crate::rpc) fn currency_total(total: &CurrencyTotal) -> v1::CurrencyTotal {
    v1::CurrencyTotal {
        currency_code: total.amount.currency.to_string(),
        amount: total.amount.to_string(),
        count: total.count,
    }
}

pub(in crate::rpc) fn near_word(near: NearWord) -> v1::NearWord {
    v1::NearWord { typed: near.typed, words: near.words }
}

pub(in crate::rpc) fn change(change: &Change, now: Timestamp) -> v1::Change {
    v1::Change {
        id: change.seq.0.to_string(),
        kind: match change.kind {
            ChangeKind::Create => v1::ChangeKind::Create,
            ChangeKind::Update => v1::ChangeKind::Update,
            ChangeKind::Delete => v1::ChangeKind::Delete,
            ChangeKind::Import => v1::ChangeKind::Import,
            ChangeKind::Sample => v1::ChangeKind::Sample,
            ChangeKind::RenameCategory => v1::ChangeKind::RenameCategory,
            ChangeKind::MergeCategory => v1::ChangeKind::MergeCategory,
            ChangeKind::Reset => v1::ChangeKind::Reset,
            ChangeKind::Undo => v1::ChangeKind::Undo,
            ChangeKind::Redo => v1::ChangeKind::Redo,
        }
        .into(),
        summary: change.summary.clone(),
        count: change.count,
        create_time: Some(timestamp(change.create_time)),
        undoable: change.undoable(now),
    }
}

pub(in crate::rpc) fn category(category: &CategorySummary) -> v1::Category {
    v1::Category {
        name: category.name.as_str().to_owned(),
        count: category.count,
        last_used_date: category.last_used.map(|day| day.to_string()).unwrap_or_default(),
        archived: category.archived,
    }
}

pub(in crate::rpc) fn import_report(imported: &Imported) -> v1::ImportReport {
    let report = &imported.report;
    let errors = report.errors.iter().map(|error| v1::ImportError {
        line: i64::try_from(error.line).unwrap_or(i64::MAX),
        field: error.error.field.to_string(),
        reason: error.error.reason.clone(),
    });
    v1::ImportReport {
        added: report.added,
        duplicates: report.duplicates,
        rejected: report.rejected,
        errors: errors.collect(),
        preview: imported.preview.iter().map(content).collect(),
        change_id: imported.change.map(|seq| seq.0.to_string()).unwrap_or_default(),
    }
}
