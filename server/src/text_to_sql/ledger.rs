//! The sandbox: one user's rows in a private SQLite that lets a statement read `expenses` and nothing else.

use super::compile::Query;
use super::merchants::Merchants;
use super::sandbox::harden;
use crate::domain::{Currency, Money};
use crate::question::{NoteUse, Vocabulary, note_has_word, note_text, wanted_word};
use chrono::NaiveDate;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, params_from_iter};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Longest run of one statement.
const DEADLINE: Duration = Duration::from_secs(2);
/// Most rows of one result.
pub(super) const MAX_ROWS: usize = 1_000;
/// Most rows of a compiled plan, from which an answer is made: each day of a hundred years.
const MAX_PLAN_ROWS: usize = 40_000;

/// One row of the copy.
#[derive(Debug, Clone)]
pub struct LedgerRow {
    /// Its day.
    pub date: NaiveDate,
    /// Its category.
    pub category: String,
    /// Its amount.
    pub amount: Money,
    /// Its notes.
    pub notes: String,
}

/// One value of a result.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// NULL.
    Null,
    /// A whole number.
    Integer(i64),
    /// A real number.
    Real(f64),
    /// Text.
    Text(String),
}

/// A result.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// At most 1000 rows.
    pub rows: Vec<Vec<Cell>>,
    /// Whether there were more.
    pub truncated: bool,
}

/// Why a statement was not run to its end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SandboxError {
    /// It would read or do something else.
    #[error("not allowed: {0}")]
    Refused(String),
    /// It is no statement that SQLite understands.
    #[error("not valid: {0}")]
    Invalid(String),
    /// It took too long.
    #[error("took more than 2 seconds")]
    TooSlow,
}

/// See the module's note.
pub struct Ledger {
    connection: Mutex<Connection>,
    vocabulary: Vocabulary,
    first: Option<NaiveDate>,
    rows: usize,
}

const SCHEMA: &str = "
    CREATE TABLE expenses(
      expense_id INTEGER PRIMARY KEY, expense_date TEXT, category TEXT, amount REAL, amount_minor INTEGER,
      currency TEXT, notes TEXT, merchant TEXT
    );";

impl Ledger {
    /// Copies `rows` into a new sandbox and locks it.
    ///
    /// # Errors
    /// If SQLite cannot be set up.
    pub fn new(rows: &[LedgerRow]) -> Result<Self, SandboxError> {
        let broken = |error: rusqlite::Error| SandboxError::Invalid(error.to_string());
        let uses = note_uses(rows);
        let last_day = rows.iter().map(|row| row.date).max();
        // The words are read while the copy is made.
        let (vocabulary, connection) = std::thread::scope(|scope| {
            let vocabulary = scope.spawn(|| Vocabulary::new(&uses, currencies(rows), last_day));
            let connection = fill(rows, &uses);
            vocabulary.join().map(|vocabulary| (vocabulary, connection))
        })
        .map_err(|_| SandboxError::Invalid("the words of the notes could not be read".to_owned()))?;
        let connection = connection.map_err(broken)?;
        harden(&connection).map_err(broken)?;
        Ok(Self {
            connection: Mutex::new(connection),
            vocabulary,
            first: rows.iter().map(|row| row.date).min(),
            rows: rows.len(),
        })
    }

    /// The words of the user.
    #[must_use]
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The day of the first expense.
    #[must_use]
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.first
    }

    /// How many rows it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// Runs a compiled plan.
    ///
    /// # Errors
    /// `TooSlow`; the others would be a defect of the compiler.
    pub fn run(&self, query: &Query) -> Result<Table, SandboxError> {
        self.query(&query.sql, &query.parameters, MAX_PLAN_ROWS)
    }

    /// Runs one SELECT that somebody else wrote.
    ///
    /// # Errors
    /// `Refused`, `Invalid` or `TooSlow`.
    pub fn run_foreign(&self, sql: &str) -> Result<Table, SandboxError> {
        self.query(sql, &[], MAX_ROWS)
    }

    fn query(&self, sql: &str, parameters: &[String], most: usize) -> Result<Table, SandboxError> {
        let connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let end = Instant::now() + DEADLINE;
        connection.progress_handler(2_000, Some(move || Instant::now() > end)).map_err(|error| classify(&error))?;
        let result = select(&connection, sql, parameters, most).map_err(|error| classify(&error));
        connection.progress_handler(0, None::<fn() -> bool>).map_err(|error| classify(&error))?;
        result
    }
}

/// The currencies of the rows, the commonest first.
fn currencies(rows: &[LedgerRow]) -> Vec<Currency> {
    let mut counts: BTreeMap<Currency, usize> = BTreeMap::new();
    for row in rows {
        *counts.entry(row.amount.currency).or_default() += 1;
    }
    let mut all: Vec<(Currency, usize)> = counts.into_iter().collect();
    all.sort_by_key(|(_, count)| Reverse(*count));
    all.into_iter().map(|(currency, _)| currency).collect()
}

/// Each note with its category and how often it is there, by note and category.
fn note_uses(rows: &[LedgerRow]) -> Vec<NoteUse<'_>> {
    let mut pairs: Vec<(&str, &str)> = rows.iter().map(|row| (row.notes.as_str(), row.category.as_str())).collect();
    pairs.sort_unstable();
    let same = pairs.chunk_by(|one, next| one == next);
    same.filter_map(|uses| Some((uses.first()?, uses.len())))
        .map(|((note, category), count)| NoteUse { note, category, count })
        .collect()
}

fn fill(rows: &[LedgerRow], uses: &[NoteUse]) -> rusqlite::Result<Connection> {
    let mut connection = Connection::open_in_memory()?;
    connection.execute_batch(SCHEMA)?;
    let transaction = connection.transaction()?;
    {
        let mut insert = transaction.prepare(
            "INSERT INTO expenses(expense_date, category, amount, amount_minor, currency, notes, merchant) \
             VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?;
        let merchants = Merchants::new(uses);
        for row in rows {
            let money = row.amount;
            insert.execute((
                row.date.to_string(),
                &row.category,
                crate::domain::report::ratio(money.minor, money.currency.scale()),
                money.minor,
                money.currency.code(),
                &row.notes,
                merchants.of(&row.category, &row.notes),
            ))?;
        }
    }
    // Days are what nearly every question narrows, and this holds all that a total needs.
    transaction.execute_batch("CREATE INDEX by_day ON expenses(currency, expense_date, category, amount_minor);")?;
    transaction.commit()?;
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("has_word", 2, flags, |context| {
        let note: String = context.get(0)?;
        // The word is the same for every row.
        let wanted = context.get_or_create_aux(1, |word| word.as_str().map(wanted_word))?;
        Ok(note_has_word(&note, &wanted))
    })?;
    connection.create_scalar_function("note_text", 1, flags, |context| Ok(note_text(&context.get::<String>(0)?)))?;
    for (name, format) in [("YEAR", "%Y"), ("MONTH", "%m"), ("DAY", "%d")] {
        connection.create_scalar_function(name, 1, flags, move |context| {
            let date: Option<String> = context.get(0)?;
            let date = date.and_then(|text| NaiveDate::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok());
            Ok(date.and_then(|date| date.format(format).to_string().parse::<i64>().ok()))
        })?;
    }
    Ok(connection)
}

fn select(connection: &Connection, sql: &str, parameters: &[String], most: usize) -> rusqlite::Result<Table> {
    let mut statement = connection.prepare(sql)?;
    if !statement.readonly() || statement.is_explain() != 0 || statement.column_count() == 0 {
        return Err(rusqlite::Error::ExecuteReturnedResults);
    }
    let columns: Vec<String> = statement.column_names().into_iter().map(str::to_owned).collect();
    let width = columns.len();
    let mut table = Table { columns, rows: Vec::new(), truncated: false };
    let mut rows = statement.query(params_from_iter(parameters))?;
    while let Some(row) = rows.next()? {
        if table.rows.len() == most {
            table.truncated = true;
            break;
        }
        let cells: rusqlite::Result<Vec<Cell>> = (0..width).map(|at| row.get_ref(at).map(cell)).collect();
        table.rows.push(cells?);
    }
    Ok(table)
}

fn cell(value: ValueRef<'_>) -> Cell {
    match value {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(number) => Cell::Integer(number),
        ValueRef::Real(number) => Cell::Real(number),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Cell::Text(String::from_utf8_lossy(bytes).into_owned()),
    }
}

fn classify(error: &rusqlite::Error) -> SandboxError {
    match error.sqlite_error_code() {
        Some(ErrorCode::OperationInterrupted) => SandboxError::TooSlow,
        Some(ErrorCode::AuthorizationForStatementDenied | ErrorCode::ReadOnly) => {
            SandboxError::Refused("only SELECT from expenses".to_owned())
        }
        _ => match error {
            rusqlite::Error::ExecuteReturnedResults => SandboxError::Refused("only SELECT".to_owned()),
            rusqlite::Error::MultipleStatement => SandboxError::Refused("only one statement".to_owned()),
            other => SandboxError::Invalid(other.to_string().chars().take(200).collect()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger() -> Ledger {
        let row = |day: &str, category: &str, minor, notes: &str| LedgerRow {
            date: day.parse().unwrap(),
            category: category.into(),
            amount: Money::new(minor, Currency::EUR),
            notes: notes.into(),
        };
        Ledger::new(&[row("2026-01-05", "Food", 1250, "Lidl"), row("2026-02-05", "Fun", 900, "Cinema tickets")])
            .unwrap()
    }

    #[test]
    fn reads_its_own_table() {
        let table = ledger().run_foreign("SELECT category, SUM(amount) FROM expenses GROUP BY 1 ORDER BY 1").unwrap();
        assert_eq!(
            table.rows,
            [vec![Cell::Text("Food".into()), Cell::Real(12.5)], vec![Cell::Text("Fun".into()), Cell::Real(9.0)],]
        );
        let table = ledger().run_foreign("SELECT COUNT(*) FROM expenses WHERE has_word(notes, 'ticket')").unwrap();
        assert_eq!(table.rows, [vec![Cell::Integer(1)]]);
    }

    #[test]
    fn everything_else_is_refused() {
        let ledger = ledger();
        for sql in [
            "DELETE FROM expenses",
            "UPDATE expenses SET amount = 0",
            "INSERT INTO expenses(category) VALUES ('x')",
            "DROP TABLE expenses",
            "CREATE TABLE t(x)",
            "CREATE TEMP VIEW expenses2 AS SELECT 1",
            "ATTACH DATABASE '/etc/passwd' AS p",
            "PRAGMA table_info(expenses)",
            "SELECT * FROM sqlite_master",
            "SELECT * FROM pragma_table_info('expenses')",
            "SELECT load_extension('x')",
            "SELECT randomblob(100000000)",
            "SELECT readfile('/etc/passwd')",
            "VACUUM INTO '/tmp/outgo-leak.db'",
            "SELECT 1; SELECT 2",
            "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT * FROM c",
            "EXPLAIN SELECT 1",
            "",
            "not sql",
        ] {
            assert!(ledger.run_foreign(sql).is_err(), "{sql}");
        }
        assert_eq!(ledger.run_foreign("SELECT COUNT(*) FROM expenses").unwrap().rows, [vec![Cell::Integer(2)]]);
    }

    #[test]
    fn a_runaway_is_stopped() {
        let rows: Vec<LedgerRow> = (0..400)
            .map(|at| LedgerRow {
                date: "2026-01-01".parse().unwrap(),
                category: "Food".into(),
                amount: Money::new(at + 1, Currency::EUR),
                notes: String::new(),
            })
            .collect();
        let ledger = Ledger::new(&rows).unwrap();
        let sql = "SELECT COUNT(*) FROM expenses a, expenses b, expenses c, expenses d WHERE a.amount+b.amount+c.amount+d.amount < 0";
        assert_eq!(ledger.run_foreign(sql), Err(SandboxError::TooSlow));
        assert!(
            ledger
                .run_foreign("SELECT amount FROM expenses a, expenses b")
                .unwrap_err()
                .to_string()
                .contains("ambiguous")
        );
        assert!(ledger.run_foreign("SELECT a.amount FROM expenses a, expenses b").unwrap().truncated);
    }
}
