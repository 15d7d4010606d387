//! Inserting ready rows of `expenses`: many with one statement where each goes over a network; one at a time where that
//! is a call in this process, with a statement whose text is not built anew for each row.

use super::StoreError;
use super::connection::AnyConnection;
use super::rows::ExpenseRow;
use super::schema::expenses;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::sql_types::{BigInt, Binary, Date, Text};
use diesel::sqlite::Sqlite;

/// Most rows of one INSERT: small enough for every engine's limits.
pub(super) const ROWS_AT_ONCE: usize = 500;

/// Inserts ready rows.
pub(super) fn save_rows(connection: &mut AnyConnection, rows: &[ExpenseRow]) -> Result<(), StoreError> {
    match connection {
        AnyConnection::Sqlite(sqlite) => {
            for row in rows {
                Insert(row).execute(sqlite)?;
            }
        }
        AnyConnection::Mysql(mysql) => {
            for chunk in rows.chunks(ROWS_AT_ONCE) {
                diesel::insert_into(expenses::table).values(chunk).execute(mysql)?;
            }
        }
    }
    Ok(())
}

/// What `insert_into(expenses).values(row)` says: diesel would write that text for every row.
struct Insert<'a>(&'a ExpenseRow);

impl QueryId for Insert<'_> {
    type QueryId = Insert<'static>;
    const HAS_STATIC_QUERY_ID: bool = true;
}

impl QueryFragment<Sqlite> for Insert<'_> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        let row = self.0;
        out.push_sql(
            "INSERT INTO expenses (user_id, spent_on, id, amount_minor, currency_code, category_id, notes, notes_key, \
             version, create_time, update_time, create_seq, delete_seq) VALUES (",
        );
        out.push_bind_param::<Binary, _>(&row.user_id)?;
        out.push_sql(", ");
        out.push_bind_param::<Date, _>(&row.spent_on)?;
        out.push_sql(", ");
        out.push_bind_param::<Binary, _>(&row.id)?;
        out.push_sql(", ");
        out.push_bind_param::<BigInt, _>(&row.amount_minor)?;
        out.push_sql(", ");
        out.push_bind_param::<Text, _>(&row.currency_code)?;
        out.push_sql(", ");
        out.push_bind_param::<Binary, _>(&row.category_id)?;
        out.push_sql(", ");
        out.push_bind_param::<Text, _>(&row.notes)?;
        out.push_sql(", ");
        out.push_bind_param::<Binary, _>(&row.notes_key)?;
        for number in [&row.version, &row.create_time, &row.update_time, &row.create_seq, &row.delete_seq] {
            out.push_sql(", ");
            out.push_bind_param::<BigInt, _>(number)?;
        }
        out.push_sql(")");
        Ok(())
    }
}

impl RunQueryDsl<SqliteConnection> for Insert<'_> {}
