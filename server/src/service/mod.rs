//! The use cases: authorization, order of steps, transactions. Knows no protocol and no SQL.

mod analytics;
mod auth;
mod beside;
mod categories;
mod chat;
mod csv_intake;
mod data;
mod error;
mod expenses;
mod exports;
mod imports;
mod insights;
mod ledgers;
mod seats;
mod services;
mod thinking;
mod watch;
mod wordings;

pub use analytics::{DashboardQuery, DashboardView};
pub use auth::{Login, Registration, Settings};
pub use chat::{AnswerStage, AskQuery, Lane, Stage, TextSource};
pub use csv_intake::CsvIntake;
pub use error::ServiceError;
pub use expenses::MAX_BATCH;
pub use imports::{Import, ImportOptions, Imported};
pub use insights::{InsightQuery, WordedInsight};
pub use ledgers::Ledgers;
pub use services::{Once, Principal, Services, ServicesConfig};
pub(crate) use thinking::Thinking;
