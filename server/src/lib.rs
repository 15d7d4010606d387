//! The server of outgo. `ARCHITECTURE.md` at the top says which room may see which.

pub mod clock;
pub mod config;
pub mod domain;
pub mod eval;
pub mod llm;
pub mod question;
mod rpc;
pub mod security;
pub mod service;
pub mod storage;
pub mod telemetry;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod text_to_sql;
mod wiring;

pub use wiring::{Listener, ServeError, assemble, serve, services};

/// Ends when the process is asked to stop: SIGTERM or SIGINT.
pub async fn stop_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let interrupted = tokio::signal::ctrl_c();
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupted => {}
            }
        }
        Err(error) => {
            tracing::warn!(%error, "SIGTERM cannot be caught");
            let _ = interrupted.await;
        }
    }
    tracing::info!("stopping");
}
