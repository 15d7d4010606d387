//! A sync diesel connection over pure-Rust `mysql_async`. `AsyncConnectionWrapper` lacks only `MultiConnectionHelper`,
//! which the orphan rule keeps us from adding to it: hence the newtype.

use diesel::connection::{
    CacheSize, Connection, ConnectionSealed, Instrumentation, LoadConnection, MultiConnectionHelper, SimpleConnection,
    TransactionManager, TransactionManagerStatus,
};
use diesel::expression::QueryMetadata;
use diesel::migration::MigrationConnection;
use diesel::mysql::Mysql;
use diesel::query_builder::{Query, QueryFragment, QueryId};
use diesel::r2d2::R2D2Connection;
use diesel::sql_types::TypeMetadata;
use diesel::{ConnectionResult, QueryResult};
use diesel_async::AsyncMysqlConnection;
use diesel_async::async_connection_wrapper::{AsyncConnectionWrapper, BlockOn};
use std::any::Any;
use std::sync::OnceLock;
use tokio::runtime::{Builder, Handle, Runtime};

/// One runtime that drives every MySQL socket, whichever thread asks.
pub struct IoRuntime(Handle);

static RUNTIME: OnceLock<Runtime> = OnceLock::new();

impl BlockOn for IoRuntime {
    fn block_on<F: Future>(&self, future: F) -> F::Output {
        self.0.block_on(future)
    }

    #[expect(clippy::expect_used, reason = "without a thread and a poller nothing can run")]
    fn get_runtime() -> Self {
        let runtime = RUNTIME.get_or_init(|| {
            let mut builder = Builder::new_multi_thread();
            builder.worker_threads(1).thread_name("mysql-io").enable_all();
            builder.build().expect("a runtime for the MySQL sockets")
        });
        Self(runtime.handle().clone())
    }
}

type Inner = AsyncConnectionWrapper<AsyncMysqlConnection, IoRuntime>;
type InnerManager = <Inner as Connection>::TransactionManager;
type Lookup = <Mysql as TypeMetadata>::MetadataLookup;

/// See the room's note.
pub struct PureMysqlConnection(Inner);

impl SimpleConnection for PureMysqlConnection {
    fn batch_execute(&mut self, query: &str) -> QueryResult<()> {
        self.0.batch_execute(query)
    }
}

impl ConnectionSealed for PureMysqlConnection {}

impl Connection for PureMysqlConnection {
    type Backend = Mysql;
    type TransactionManager = Manager;

    fn establish(url: &str) -> ConnectionResult<Self> {
        Inner::establish(url).map(Self)
    }

    fn execute_returning_count<T>(&mut self, source: &T) -> QueryResult<usize>
    where
        T: QueryFragment<Mysql> + QueryId,
    {
        self.0.execute_returning_count(source)
    }

    fn transaction_state(&mut self) -> &mut <Manager as TransactionManager<Self>>::TransactionStateData {
        self.0.transaction_state()
    }

    fn instrumentation(&mut self) -> &mut dyn Instrumentation {
        self.0.instrumentation()
    }

    fn set_instrumentation(&mut self, instrumentation: impl Instrumentation) {
        self.0.set_instrumentation(instrumentation);
    }

    fn set_prepared_statement_cache_size(&mut self, size: CacheSize) {
        self.0.set_prepared_statement_cache_size(size);
    }
}

impl LoadConnection for PureMysqlConnection {
    type Cursor<'conn, 'query> = <Inner as LoadConnection>::Cursor<'conn, 'query>;
    type Row<'conn, 'query> = <Inner as LoadConnection>::Row<'conn, 'query>;

    fn load<'conn, 'query, T>(&'conn mut self, source: T) -> QueryResult<Self::Cursor<'conn, 'query>>
    where
        T: Query + QueryFragment<Mysql> + QueryId + 'query,
        Mysql: QueryMetadata<T::SqlType>,
    {
        LoadConnection::load(&mut self.0, source)
    }
}

/// Forwards to the wrapped connection's manager.
pub struct Manager;

impl TransactionManager<PureMysqlConnection> for Manager {
    type TransactionStateData = <InnerManager as TransactionManager<Inner>>::TransactionStateData;

    fn begin_transaction(connection: &mut PureMysqlConnection) -> QueryResult<()> {
        InnerManager::begin_transaction(&mut connection.0)
    }

    fn rollback_transaction(connection: &mut PureMysqlConnection) -> QueryResult<()> {
        InnerManager::rollback_transaction(&mut connection.0)
    }

    fn commit_transaction(connection: &mut PureMysqlConnection) -> QueryResult<()> {
        InnerManager::commit_transaction(&mut connection.0)
    }

    fn transaction_manager_status_mut(connection: &mut PureMysqlConnection) -> &mut TransactionManagerStatus {
        InnerManager::transaction_manager_status_mut(&mut connection.0)
    }

    fn is_broken_transaction_manager(connection: &mut PureMysqlConnection) -> bool {
        InnerManager::is_broken_transaction_manager(&mut connection.0)
    }
}

impl R2D2Connection for PureMysqlConnection {
    fn ping(&mut self) -> QueryResult<()> {
        self.0.ping()
    }

    fn is_broken(&mut self) -> bool {
        self.0.is_broken()
    }
}

impl MigrationConnection for PureMysqlConnection {
    fn setup(&mut self) -> QueryResult<usize> {
        self.0.setup()
    }
}

impl MultiConnectionHelper for PureMysqlConnection {
    fn to_any<'a>(lookup: &mut Lookup) -> &mut (dyn Any + 'a) {
        lookup
    }

    fn from_any(lookup: &mut dyn Any) -> Option<&mut Lookup> {
        lookup.downcast_mut()
    }
}
