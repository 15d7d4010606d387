//! Fixtures for tests: services over a temporary database with a clock that stands still.

use crate::clock::{Clock, FixedClock};
use crate::config::{Config, Options};
use crate::llm::LanguageModel;
use crate::service::Services;
use crate::storage::{Db, StoreError};
use crate::{Listener, ServeError, assemble, serve};
use std::sync::Arc;
use tokio::sync::oneshot;

/// A server on a free port with its own database, which stops when dropped.
pub struct TestServer {
    /// `127.0.0.1:<port>`.
    pub address: String,
    /// The use cases, to look behind the calls.
    pub services: Arc<Services>,
    /// Its clock.
    pub clock: FixedClock,
    stop: Option<oneshot::Sender<()>>,
}

impl TestServer {
    /// Starts over `database_url`, at noon of 2026-11-22 UTC, with a model or without.
    ///
    /// # Errors
    /// If the database cannot be used.
    pub async fn start(database_url: &str, model: Option<Arc<dyn LanguageModel>>) -> Result<Self, ServeError> {
        let now = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).and_then(|day| day.and_hms_opt(12, 0, 0));
        let clock = FixedClock::at(now.unwrap_or_default().and_utc());
        let config = Config::check(Options {
            listen: Some("127.0.0.1:0".to_owned()),
            database_url: Some(database_url.to_owned()),
            no_model: Some(true),
            bcrypt_cost: Some(4),
            ..Options::default()
        })?;
        let shared: Arc<dyn Clock> = Arc::new(clock.clone());
        let services = assemble(&config, shared, model).await?;
        let listener = Listener::bind(&config.listen).await?;
        let address = listener.address();
        let (stop, stopped) = oneshot::channel();
        let serving = services.clone();
        tokio::spawn(async move {
            let stopped = async {
                let _ = stopped.await;
            };
            let _ = serve(listener, &config, serving, stopped).await;
        });
        Ok(Self { address, services, clock, stop: Some(stop) })
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}

/// Opens a database for a storage test.
///
/// # Errors
/// If it cannot be used.
pub async fn open_database(url: &str) -> Result<Db, StoreError> {
    let url = url.parse().map_err(|error: crate::storage::BadDatabaseUrl| StoreError::Unusable(error.to_string()))?;
    Db::open(&url, 4).await
}
