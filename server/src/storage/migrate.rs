//! Brings the schema up to date at start, and refuses a database that a newer program made.

use super::connection::{Access, AnyConnection};
use super::{DatabaseUrl, StoreError};
use diesel::RunQueryDsl;
use diesel::connection::SimpleConnection;
use diesel::sql_types::Text;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;
use uuid::Uuid;

const SQLITE: EmbeddedMigrations = embed_migrations!("../migrations/sqlite");
const MYSQL: EmbeddedMigrations = embed_migrations!("../migrations/mysql");

/// Oldest SQLite without the WAL-reset corruption bug.
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

/// For how long a server that migrates may be silent before another takes over.
const LEASE_SECONDS: u32 = 300;

/// How often the one that migrates says that it is alive.
const HEARTBEAT: Duration = Duration::from_secs(60);

/// What an engine says of a statement that was run before: its server died before it could note that.
const DONE_BEFORE: [&str; 4] = ["already exists", "duplicate column name", "duplicate key name", "can't drop"];

pub(super) fn migrate(connection: &mut AnyConnection, url: &DatabaseUrl) -> Result<(), StoreError> {
    match connection {
        AnyConnection::Sqlite(_) => {
            check_sqlite(connection)?;
            refuse_foreign(connection)?;
            refuse_newer(connection, &SQLITE)?;
            connection.run_pending_migrations(SQLITE).map_err(StoreError::Query)?;
            Ok(())
        }
        AnyConnection::Mysql(_) => {
            let holder = lease(connection)?;
            // An index over a large table takes longer than a query may; engines that do not know the setting have none.
            let _ = connection.batch_execute("SET SESSION max_statement_time=0");
            let done = keeping_lease(url, holder, || migrate_mysql(connection));
            let free = format!("UPDATE migration_lease SET until_time = 0 WHERE holder = '{holder}'");
            connection.batch_execute(&free)?;
            let _ = connection.batch_execute("SET SESSION max_statement_time=30");
            done
        }
    }
}

/// Runs one statement after the other. Each commits on its own there: one that was done, but not noted, is noted now.
fn migrate_mysql(connection: &mut AnyConnection) -> Result<(), StoreError> {
    refuse_newer(connection, &MYSQL)?;
    for migration in connection.pending_migrations(MYSQL).map_err(StoreError::Query)? {
        let Err(error) = connection.run_migration(migration.as_ref()).map(|_| ()) else { continue };
        let text = error.to_string().to_lowercase();
        if !DONE_BEFORE.iter().any(|part| text.contains(part)) {
            return Err(StoreError::Query(error));
        }
        diesel::sql_query("INSERT INTO __diesel_schema_migrations (version) VALUES (?)")
            .bind::<Text, _>(migration.name().version().to_string())
            .execute(connection)?;
    }
    Ok(())
}

/// Renews the lease over a connection of its own while `work` runs, however long a statement takes.
fn keeping_lease<T>(url: &DatabaseUrl, holder: Uuid, work: impl FnOnce() -> T) -> T {
    let (working, done) = mpsc::channel::<()>();
    let renew =
        format!("UPDATE migration_lease SET until_time = UNIX_TIMESTAMP() + {LEASE_SECONDS} WHERE holder = '{holder}'");
    std::thread::scope(|scope| {
        scope.spawn(move || {
            while done.recv_timeout(HEARTBEAT) == Err(RecvTimeoutError::Timeout) {
                let renewed =
                    AnyConnection::open(url, Access::Write).and_then(|mut own| Ok(own.batch_execute(&renew)?));
                if let Err(error) = renewed {
                    tracing::warn!(%error, "the migration lease was not renewed");
                }
            }
        });
        let value = work();
        drop(working);
        value
    })
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

/// A file of another program is not ours to add tables to.
fn refuse_foreign(connection: &mut AnyConnection) -> Result<(), StoreError> {
    let tables = "SELECT CASE WHEN COUNT(*) = 0 OR SUM(name = '__diesel_schema_migrations') > 0 THEN 'ours' \
                  ELSE 'foreign' END AS value FROM sqlite_master WHERE type = 'table'";
    match connection.text(tables)?.as_str() {
        "ours" => Ok(()),
        _ => Err(StoreError::Unusable(
            "the file holds the tables of another program: choose another --database-url".to_owned(),
        )),
    }
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
