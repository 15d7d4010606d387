//! CSV import and export. A bad line refuses all of it unless the caller takes the good ones.

use super::{Once, Principal, ServiceError, Services};
use crate::domain::import::{EXPORT_HEADER, Header, ImportReport, LineError, MAX_ERRORS, MAX_RECORD_BYTES, export_row};
use crate::domain::{
    BucketSpan, ChangeSeq, Currency, Cursor, Expense, ExpenseFilter, ExpenseOrder, FieldError, Fingerprint, NewExpense,
};
use crate::storage::{self, content_hash};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// How an import is to be done.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// Report only, save nothing.
    pub dry_run: bool,
    /// Take the good rows even if others are bad.
    pub partial: bool,
    /// For rows without a currency.
    pub currency: Option<Currency>,
}

/// What an import did, with the first rows and the change to undo.
#[derive(Debug)]
pub struct Imported {
    /// The counts and errors.
    pub report: ImportReport,
    /// The first rows that were, or would be, added.
    pub preview: Vec<NewExpense>,
    /// The change, if something was saved.
    pub change: Option<ChangeSeq>,
}

/// Reads a CSV that arrives in pieces, cut anywhere, with memory bounded by one record and the good rows.
pub struct CsvIntake {
    parser: Reader,
    fields: Vec<u8>,
    ends: Vec<usize>,
    field_bytes: usize,
    field_count: usize,
    quotes: u64,
    header: Option<Header>,
    currency: Currency,
    record_line: u64,
    rows: Vec<NewExpense>,
    report: ImportReport,
    stopped: bool,
}

impl CsvIntake {
    /// Starts an empty intake.
    #[must_use]
    pub fn new(currency: Currency) -> Self {
        Self {
            parser: ReaderBuilder::new().build(),
            fields: vec![0; MAX_RECORD_BYTES],
            ends: vec![0; 64],
            field_bytes: 0,
            field_count: 0,
            quotes: 0,
            header: None,
            currency,
            record_line: 1,
            rows: Vec::new(),
            report: ImportReport::default(),
            stopped: false,
        }
    }

    /// Takes the next piece.
    pub fn feed(&mut self, mut data: &[u8]) {
        while !data.is_empty() && !self.stopped {
            data = self.step(data);
        }
    }

    /// Ends the input.
    pub fn finish(&mut self) {
        if self.stopped {
            return;
        }
        if self.quotes % 2 == 1 {
            self.reject(FieldError::new("", "a quote is opened here and never closed"));
            self.stopped = true;
            return;
        }
        while !self.stopped {
            let before = self.field_count;
            self.step(&[]);
            if self.field_count == 0 && before == 0 {
                break;
            }
        }
        if self.header.is_none() && !self.stopped {
            self.reject(FieldError::new("", "the file is empty: the first line is date,amount,category,notes"));
        }
    }

    /// All rows of a whole file.
    ///
    /// # Errors
    /// The first bad line.
    pub fn into_rows(mut self) -> Result<Vec<NewExpense>, LineError> {
        self.finish();
        match self.report.errors.into_iter().next() {
            Some(error) => Err(error),
            None => Ok(self.rows),
        }
    }

    fn step<'d>(&mut self, data: &'d [u8]) -> &'d [u8] {
        let (fields, ends) = (
            self.fields.get_mut(self.field_bytes..).unwrap_or_default(),
            self.ends.get_mut(self.field_count..).unwrap_or_default(),
        );
        let (result, read, wrote, ended) = self.parser.read_record(data, fields, ends);
        let (taken, rest) = data.split_at(read.min(data.len()));
        self.quotes += u64::try_from(taken.iter().filter(|byte| **byte == b'"').count()).unwrap_or(0);
        self.field_bytes += wrote;
        self.field_count += ended;
        match result {
            ReadRecordResult::Record => self.record(),
            ReadRecordResult::OutputFull => self.stop(&format!("the line is longer than {MAX_RECORD_BYTES} bytes")),
            ReadRecordResult::OutputEndsFull => self.stop("the line has more than 64 columns"),
            ReadRecordResult::InputEmpty | ReadRecordResult::End => {}
        }
        rest
    }

    fn stop(&mut self, reason: &str) {
        self.reject(FieldError::new("", format!("{reason}: the rest was not read")));
        self.stopped = true;
    }

    fn record(&mut self) {
        let bounds = self.ends.get(..self.field_count).unwrap_or_default().to_vec();
        let mut start = 0;
        let mut texts = Vec::with_capacity(bounds.len());
        let mut utf8 = true;
        for end in bounds {
            let bytes = self.fields.get(start..end).unwrap_or_default();
            match std::str::from_utf8(bytes) {
                Ok(text) => texts.push(text.to_owned()),
                Err(_) => utf8 = false,
            }
            start = end;
        }
        if utf8 {
            self.texts(&texts);
        } else {
            self.reject(FieldError::new("", "not UTF-8: save the file as UTF-8"));
        }
        self.field_bytes = 0;
        self.field_count = 0;
        self.quotes = 0;
        self.record_line = self.parser.line();
    }

    fn texts(&mut self, texts: &[String]) {
        match &self.header {
            None => match Header::parse(texts) {
                Ok(header) => self.header = Some(header),
                Err(error) => {
                    self.reject(error.error);
                    self.stopped = true;
                }
            },
            Some(header) => match header.read(texts, self.currency) {
                Ok(row) => self.rows.push(row),
                Err(error) => self.reject(error),
            },
        }
    }

    fn reject(&mut self, error: FieldError) {
        self.report.rejected += 1;
        if self.report.errors.len() < MAX_ERRORS {
            self.report.errors.push(LineError { line: self.record_line, error });
        }
    }
}

impl Services {
    /// Saves what the intake holds, or says what it would save.
    ///
    /// # Errors
    /// `RequestIdReused`; those of storage.
    pub async fn import(
        &self,
        principal: &Principal,
        mut intake: CsvIntake,
        options: ImportOptions,
        once: Once,
    ) -> Result<Imported, ServiceError> {
        intake.finish();
        let CsvIntake { rows, mut report, .. } = intake;
        let refused = report.rejected > 0 && !options.partial;
        if options.dry_run || refused {
            let owner = principal.user.id;
            let (preview, report) = self
                .db
                .read(owner, move |scope| {
                    let fresh = without_duplicates(scope, &rows)?;
                    let mut report = report.clone();
                    count(&mut report, rows.len(), fresh.len());
                    Ok((preview_of(&fresh), report))
                })
                .await?;
            let report = if refused && !options.dry_run { ImportReport { added: 0, ..report } } else { report };
            let preview = if refused { Vec::new() } else { preview };
            return Ok(Imported { report, preview, change: None });
        }
        let saved = self.write_once(principal, once, move |write| {
            let fresh = without_duplicates(&mut write.scope(), &rows)?;
            storage::insert_imported(write, &fresh)?;
            if !fresh.is_empty() {
                storage::record_import(write, i64::try_from(fresh.len()).unwrap_or(i64::MAX))?;
            }
            let change = (!fresh.is_empty()).then_some(write.seq.0);
            Ok((fresh.len(), rows.len(), preview_of(&fresh), change))
        });
        let (added, all, preview, change) = saved.await?;
        count(&mut report, all, added);
        Ok(Imported { report, preview, change: change.map(ChangeSeq) })
    }

    /// The next page of an export, as CSV, and where the one after begins; the first page carries the header.
    ///
    /// # Errors
    /// Those of storage.
    pub async fn export_page(
        &self,
        principal: &Principal,
        filter: ExpenseFilter,
        token: Option<String>,
    ) -> Result<(Vec<u8>, Option<String>), ServiceError> {
        const PAGE: usize = 1_000;
        let owner = principal.user.id;
        let order = ExpenseOrder::DateAsc;
        let after = match &token {
            Some(text) => Some(Cursor::decode(text, Fingerprint::of(owner, &(&filter, order)))?),
            None => None,
        };
        let page = self.db.read(owner, move |scope| storage::list_expenses(scope, &filter, order, after, PAGE)).await?;
        let csv =
            write_csv(token.is_none(), &page.items).map_err(|_| ServiceError::Broken("CSV could not be written"))?;
        Ok((csv, page.next.map(|next| next.0)))
    }
}

fn preview_of(rows: &[&NewExpense]) -> Vec<NewExpense> {
    rows.iter().take(crate::domain::import::MAX_PREVIEW).copied().cloned().collect()
}

fn count(report: &mut ImportReport, all: usize, added: usize) {
    report.added = i64::try_from(added).unwrap_or(i64::MAX);
    report.duplicates = i64::try_from(all - added).unwrap_or(i64::MAX);
}

/// Leaves out each row as often as its content is stored already.
fn without_duplicates<'r>(
    scope: &mut storage::Scope<'_>,
    rows: &'r [NewExpense],
) -> Result<Vec<&'r NewExpense>, storage::StoreError> {
    let days = || rows.iter().map(|row| row.date);
    let (Some(start), Some(end)) = (days().min(), days().max()) else { return Ok(Vec::new()) };
    let mut stored = storage::count_contents(scope, BucketSpan { start, end })?;
    let mut fresh = Vec::with_capacity(rows.len());
    for row in rows {
        match stored.get_mut(&content_hash(row)) {
            Some(count) if *count > 0 => *count -= 1,
            _ => fresh.push(row),
        }
    }
    Ok(fresh)
}

fn write_csv(header: bool, expenses: &[Expense]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    if header {
        writer.write_record(EXPORT_HEADER)?;
    }
    for expense in expenses {
        writer.write_record(export_row(expense))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(csv: &[u8], piece: usize) -> (Vec<NewExpense>, ImportReport) {
        let mut intake = CsvIntake::new(Currency::EUR);
        for part in csv.chunks(piece) {
            intake.feed(part);
        }
        intake.finish();
        (intake.rows, intake.report)
    }

    #[test]
    fn pieces_may_be_cut_anywhere() {
        let csv =
            "date,amount,category,notes\r\n2026-01-31,12.50,Food,\"bread, \"\"good\"\"\"\n2026-02-01,3,Fun,Kino ö"
                .as_bytes();
        for piece in [1, 2, 3, 7, 1000] {
            let (rows, report) = read(csv, piece);
            assert_eq!(report, ImportReport::default());
            let notes: Vec<_> = rows.iter().map(|row| row.notes.as_str()).collect();
            assert_eq!(notes, ["bread, \"good\"", "Kino ö"], "pieces of {piece}");
        }
    }

    #[test]
    fn every_bad_line_is_named() {
        let csv = b"date,amount,category,notes\n2026-02-30,1,Food,\n2026-01-01,1,Food,ok\n2026-01-01,0,Food,\n2026-01-01,5,,x\n2026-01-01,5,Food,caf\xe9\n";
        let (rows, report) = read(csv, 5);
        let found: Vec<_> = report.errors.iter().map(|error| (error.line, error.error.field.as_ref())).collect();
        assert_eq!(found, [(2, "date"), (4, "amount"), (5, "category"), (6, "")]);
        assert_eq!((rows.len(), report.rejected), (1, 4));
    }

    #[test]
    fn broken_files_are_refused_early() {
        let header = "date,amount,category,notes\n";
        for (csv, part) in [
            (String::new(), "empty"),
            ("a,b\n1,2\n".to_owned(), "unknown column"),
            (format!("{header}2026-01-01,1,Food,\"never closed\n2026-01-01,1,Food,x\n"), "never closed"),
            (format!("{header}2026-01-01,1,Food,{}", "x".repeat(100_000)), "longer than"),
        ] {
            let (rows, report) = read(csv.as_bytes(), 4096);
            assert!(rows.is_empty(), "{part}");
            let reason = &report.errors.first().expect(part).error.reason;
            assert!(reason.contains(part), "{reason}");
        }
    }
}
