//! Brings the schema up to date at start, and refuses a database that a newer program made.

use super::StoreError;
use super::connection::AnyConnection;
use diesel::RunQueryDsl;
use diesel::connection::SimpleConnection;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::time::Duration;
use uuid::Uuid;

const SQLITE: EmbeddedMigrations = embed_migrations!("../migrations/sqlite");
const MYSQL: EmbeddedMigrations = embed_migrations!("../migrations/mysql");

/// Oldest SQLite without the WAL-reset corruption bug.
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

/// For how long one server may be at its migrations before another takes over.
const LEASE_SECONDS: u32 = 300;

pub(super) fn migrate(connection: &mut AnyConnection) -> Result<(), StoreError> {
    match connection {
        AnyConnection::Sqlite(_) => {
            check_sqlite(connection)?;
            run(connection, SQLITE)
        }
        AnyConnection::Mysql(_) => {
            let holder = lease(connection)?;
            // An index over a large table takes longer than a query may; engines that do not know the setting have none.
            let _ = connection.batch_execute("SET SESSION max_statement_time=0");
            let done = run(connection, MYSQL);
            let free = format!("UPDATE migration_lease SET until_time = 0 WHERE holder = '{holder}'");
            connection.batch_execute(&free)?;
            let _ = connection.batch_execute("SET SESSION max_statement_time=30");
            done
        }
    }
}

fn run(connection: &mut AnyConnection, ours: EmbeddedMigrations) -> Result<(), StoreError> {
    refuse_newer(connection, &ours)?;
    connection.run_pending_migrations(ours).map_err(StoreError::Query)?;
    Ok(())
}

/// Waits until no other server migrates the same database, and keeps others out: a guarded row, because named locks
/// are not to be had on every engine of the family.
fn lease(connection: &mut AnyConnection) -> Result<Uuid, StoreError> {
    connection.batch_execute(
        "CREATE TABLE IF NOT EXISTS migration_lease (
           id INT NOT NULL PRIMARY KEY, holder VARCHAR(36) NOT NULL, until_time BIGINT NOT NULL
         ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin",
    )?;
    connection.batch_execute("INSERT IGNORE INTO migration_lease VALUES (1, '', 0)")?;
    let holder = Uuid::new_v4();
    let take = format!(
        "UPDATE migration_lease SET holder = '{holder}', until_time = UNIX_TIMESTAMP() + {LEASE_SECONDS} \
         WHERE id = 1 AND until_time < UNIX_TIMESTAMP()"
    );
    for _ in 0..LEASE_SECONDS * 10 {
        if diesel::sql_query(&take).execute(connection)? == 1 {
            return Ok(holder);
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    Err(StoreError::Unusable("another server is migrating this database: start again when it is done".to_owned()))
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
