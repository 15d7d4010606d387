//! CSV import: rows are saved unseen as they arrive and shown all at once at the end, so that memory holds a piece of
//! the file only. A bad line refuses all of it unless the caller takes the good ones.

use super::{CsvIntake, Once, Principal, ServiceError, Services};
use crate::domain::import::{ImportReport, MAX_PREVIEW};
use crate::domain::{CategoryId, CategoryName, ChangeSeq, Currency, NewExpense, Timestamp};
use crate::storage::{self, Bulk, ContentCounts, StoreError, content_hash};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Arc;
use tokio::task::JoinHandle;

/// Bytes that are read before their rows are saved.
const PIECE: usize = 64 * 1024;

/// How an import is to be done.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// Report only, save nothing.
    pub dry_run: bool,
    /// Take the good rows even if others are bad.
    pub partial: bool,
    /// For rows without a currency; the user's unless given.
    pub currency: Option<Currency>,
    /// The rows are made up.
    pub sample: bool,
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

/// What a repeat of the same request is told.
#[derive(Serialize, Deserialize)]
struct Told {
    added: i64,
    duplicates: i64,
    preview: Vec<NewExpense>,
    change: i64,
}

/// An import under way; dropped before [`Import::finish`], it leaves nothing.
pub struct Import {
    services: Arc<Services>,
    principal: Principal,
    options: ImportOptions,
    intake: CsvIntake,
    /// What was stored already when the import began, after `counted`, and was not matched by a row yet.
    stored: ContentCounts,
    counted: ChangeSeq,
    /// Rows to add that are not saved yet.
    fresh: Vec<NewExpense>,
    preview: Vec<NewExpense>,
    added: i64,
    duplicates: i64,
    /// Rows are saved while the next piece is read.
    saving: Option<JoinHandle<Result<Saved, StoreError>>>,
}

/// What was saved so far, unseen.
struct Saved {
    bulk: Bulk,
    categories: HashMap<CategoryName, CategoryId>,
}

impl Services {
    /// Begins an import.
    ///
    /// # Errors
    /// Those of storage.
    pub async fn start_import(
        self: Arc<Self>,
        principal: &Principal,
        options: ImportOptions,
    ) -> Result<Import, ServiceError> {
        let read = self.db.read(principal.user.id, |scope| Ok((storage::count_contents(scope)?, scope.version)));
        let (stored, counted) = read.await?;
        let intake = CsvIntake::new(options.currency.unwrap_or(principal.user.currency));
        Ok(Import {
            services: self,
            principal: principal.clone(),
            options,
            intake,
            stored,
            counted,
            fresh: Vec::new(),
            preview: Vec::new(),
            added: 0,
            duplicates: 0,
            saving: None,
        })
    }
}

impl Import {
    /// Takes the next piece of the file; false if the rest need not be sent.
    ///
    /// # Errors
    /// Those of storage, `Busy` among them; nothing is saved then.
    pub async fn feed(&mut self, data: &[u8]) -> Result<bool, ServiceError> {
        for piece in data.chunks(PIECE) {
            self.intake.feed(piece);
            self.sort_rows().await?;
            // Reading takes milliseconds a piece: others get their turn, the saving of the rows before among them.
            tokio::task::yield_now().await;
        }
        Ok(!self.intake.is_stopped())
    }

    /// Ends the file and saves it, or says what would be saved.
    ///
    /// # Errors
    /// `RequestIdReused`; those of storage.
    pub async fn finish(mut self, once: Once) -> Result<Imported, ServiceError> {
        self.intake.finish();
        self.sort_rows().await?;
        if self.is_refused() || self.options.dry_run {
            return self.without_saving().await;
        }
        if let Some(told) = self.services.find_earlier(&self.principal, once).await? {
            return Ok(self.imported(told));
        }
        self.save_fresh().await?;
        let Some(Saved { bulk, categories }) = self.saved().await? else { return self.without_saving().await };
        let categories: Vec<CategoryId> = categories.into_values().collect();
        let (added, duplicates, preview) = (self.added, self.duplicates, std::mem::take(&mut self.preview));
        let sample = self.options.sample;
        let committed = self.services.commit_once(bulk, once, move |write| {
            storage::record_import(write, &categories, added, sample)?;
            Ok(Told { added, duplicates, preview: preview.clone(), change: write.seq.0 })
        });
        let told = committed.await?;
        Ok(self.imported(told))
    }

    fn is_refused(&self) -> bool {
        !self.options.partial && self.intake.refused().0 > 0
    }

    /// Counts the rows that were read, and saves those that are new a chunk at a time.
    async fn sort_rows(&mut self) -> Result<(), ServiceError> {
        for row in self.intake.take_rows() {
            match self.stored.get_mut(&content_hash(&row)) {
                Some(count) if *count > 0 => {
                    *count -= 1;
                    self.duplicates += 1;
                    continue;
                }
                _ => self.added += 1,
            }
            if self.preview.len() < MAX_PREVIEW {
                self.preview.push(row.clone());
            }
            if !self.options.dry_run && !self.is_refused() {
                self.fresh.push(row);
            }
            if self.fresh.len() == self.services.db.chunk() {
                self.save_fresh().await?;
            }
        }
        Ok(())
    }

    /// Begins to save the rows that are new, once those before them are saved.
    async fn save_fresh(&mut self) -> Result<(), ServiceError> {
        if self.fresh.is_empty() {
            return Ok(());
        }
        let now = self.services.now();
        let Saved { bulk, categories } = match self.saved().await? {
            Some(saved) => saved,
            None => Saved { bulk: self.begin(now).await?, categories: HashMap::new() },
        };
        let rows = std::mem::take(&mut self.fresh);
        self.saving = Some(tokio::spawn(async move {
            let step = bulk.step(now, move |write, totals| {
                // Cloned, because a step that fails is run again.
                let mut known = categories.clone();
                storage::import_rows(write, totals, &rows, &mut known)?;
                Ok(known)
            });
            let categories = step.await?;
            Ok(Saved { bulk, categories })
        }));
        Ok(())
    }

    /// Waits for the rows that are being saved; `None` if there were none.
    async fn saved(&mut self) -> Result<Option<Saved>, ServiceError> {
        let Some(step) = self.saving.take() else { return Ok(None) };
        Ok(Some(step.await.map_err(|_| ServiceError::Broken("an import step ended"))??))
    }

    /// Claims the data for this import. It is still as it was counted, or rows that came meanwhile would be doubled.
    async fn begin(&self, now: Timestamp) -> Result<Bulk, ServiceError> {
        let bulk = self.services.db.begin_bulk(self.principal.user.id, now, None).await?;
        if bulk.owner_and_seq()?.1.0 != self.counted.0 + 1 {
            bulk.abort().await?;
            return Err(StoreError::Interrupted("the account was changed while the file was read").into());
        }
        Ok(bulk)
    }

    async fn without_saving(mut self) -> Result<Imported, ServiceError> {
        if let Some(Saved { bulk, .. }) = self.saved().await? {
            bulk.abort().await?;
        }
        let refused = self.is_refused();
        let added = if refused && !self.options.dry_run { 0 } else { self.added };
        let report = self.report(added, self.duplicates);
        let preview = if refused { Vec::new() } else { self.preview };
        Ok(Imported { report, preview, change: None })
    }

    fn imported(&self, told: Told) -> Imported {
        let report = self.report(told.added, told.duplicates);
        Imported { report, preview: told.preview, change: Some(ChangeSeq(told.change)) }
    }

    fn report(&self, added: i64, duplicates: i64) -> ImportReport {
        let (rejected, errors) = self.intake.refused();
        ImportReport { added, duplicates, rejected, errors: errors.to_vec() }
    }
}
