//! Brings the schema up to date at start, and refuses a database that a newer program made.

use super::StoreError;
use super::connection::AnyConnection;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

const SQLITE: EmbeddedMigrations = embed_migrations!("../migrations/sqlite");
const MYSQL: EmbeddedMigrations = embed_migrations!("../migrations/mysql");

/// Oldest SQLite without the WAL-reset corruption bug.
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

pub(super) fn migrate(connection: &mut AnyConnection) -> Result<(), StoreError> {
    let ours = match connection {
        AnyConnection::Sqlite(_) => {
            check_sqlite(connection)?;
            SQLITE
        }
        AnyConnection::Mysql(_) => MYSQL,
    };
    refuse_newer(connection, &ours)?;
    connection.run_pending_migrations(ours).map_err(StoreError::Query)?;
    Ok(())
}

fn check_sqlite(connection: &mut AnyConnection) -> Result<(), StoreError> {
    let version = connection.text("SELECT sqlite_version() AS value")?;
    let numbers: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    if numbers.as_slice() < OLDEST_SQLITE.as_slice() {
        return Err(StoreError::Unusable(format!("SQLite {version} can corrupt its data: 3.51.3 or newer is needed")));
    }
    Ok(())
}

fn refuse_newer(connection: &mut AnyConnection, ours: &EmbeddedMigrations) -> Result<(), StoreError> {
    use diesel::migration::{Migration, MigrationSource};
    let known: Vec<Box<dyn Migration<super::connection::MultiBackend>>> =
        ours.migrations().map_err(StoreError::Query)?;
    let applied = connection.applied_migrations().map_err(StoreError::Query)?;
    let unknown = applied.iter().find(|version| !known.iter().any(|ours| ours.name().version() == **version));
    match unknown {
        Some(_) => Err(StoreError::Unusable("the database was made by a newer outgo: update this program".to_owned())),
        None => Ok(()),
    }
}
