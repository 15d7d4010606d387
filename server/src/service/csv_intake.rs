//! A CSV that arrives in pieces, cut anywhere: rows come out as they are complete, bad lines are named.

use crate::domain::import::{Header, LineError, MAX_ERRORS, MAX_RECORD_BYTES};
use crate::domain::{Currency, FieldError, NewExpense};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// Reads a CSV that arrives in pieces, cut anywhere, with memory bounded by one record and the rows
/// that were not taken yet.
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
    rejected: i64,
    errors: Vec<LineError>,
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
            rejected: 0,
            errors: Vec::new(),
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

    /// The good rows since the last call.
    pub fn take_rows(&mut self) -> Vec<NewExpense> {
        std::mem::take(&mut self.rows)
    }

    /// How many lines were refused, and the first [`MAX_ERRORS`] of them.
    #[must_use]
    pub fn refused(&self) -> (i64, &[LineError]) {
        (self.rejected, &self.errors)
    }

    /// Whether the rest would not be read.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stopped
    }

    /// All rows of a whole file.
    ///
    /// # Errors
    /// The first bad line.
    pub fn into_rows(mut self) -> Result<Vec<NewExpense>, LineError> {
        self.finish();
        match self.errors.into_iter().next() {
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
        self.rejected += 1;
        if self.errors.len() < MAX_ERRORS {
            self.errors.push(LineError { line: self.record_line, error });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(csv: &[u8], piece: usize) -> (Vec<NewExpense>, Vec<LineError>) {
        let mut intake = CsvIntake::new(Currency::EUR);
        for part in csv.chunks(piece) {
            intake.feed(part);
        }
        intake.finish();
        (intake.rows, intake.errors)
    }

    #[test]
    fn pieces_may_be_cut_anywhere() {
        let csv =
            "date,amount,category,notes\r\n2026-01-31,12.50,Food,\"bread, \"\"good\"\"\"\n2026-02-01,3,Fun,Kino ö"
                .as_bytes();
        for piece in [1, 2, 3, 7, 1000] {
            let (rows, errors) = read(csv, piece);
            assert_eq!(errors, []);
            let notes: Vec<_> = rows.iter().map(|row| row.notes.as_str()).collect();
            assert_eq!(notes, ["bread, \"good\"", "Kino ö"], "pieces of {piece}");
        }
    }

    #[test]
    fn every_bad_line_is_named() {
        let csv = b"date,amount,category,notes\n2026-02-30,1,Food,\n2026-01-01,1,Food,ok\n2026-01-01,0,Food,\n2026-01-01,5,,x\n2026-01-01,5,Food,caf\xe9\n";
        let (rows, errors) = read(csv, 5);
        let found: Vec<_> = errors.iter().map(|error| (error.line, error.error.field.as_ref())).collect();
        assert_eq!(found, [(2, "date"), (4, "amount"), (5, "category"), (6, "")]);
        assert_eq!(rows.len(), 1);
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
            let (rows, errors) = read(csv.as_bytes(), 4096);
            assert!(rows.is_empty(), "{part}");
            let reason = &errors.first().expect(part).error.reason;
            assert!(reason.contains(part), "{reason}");
        }
    }
}
