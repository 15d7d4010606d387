//! CSV export, a page at a time.

use super::{Principal, ServiceError, Services};
use crate::domain::import::{EXPORT_HEADER, export_row};
use crate::domain::{Cursor, Expense, ExpenseFilter, ExpenseOrder, Fingerprint, Slice};
use crate::storage;

impl Services {
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
        let order = ExpenseOrder::OLDEST;
        let after = match &token {
            Some(text) => Some(Cursor::decode(text, Fingerprint::of(owner, &(&filter, order)))?),
            None => None,
        };
        let slice = Slice::behind(after, PAGE);
        let page = self.db.read(owner, move |scope| storage::list_expenses(scope, &filter, order, &slice)).await?;
        let csv =
            write_csv(token.is_none(), &page.items).map_err(|_| ServiceError::Broken("CSV could not be written"))?;
        Ok((csv, page.next.map(|next| next.0)))
    }
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
