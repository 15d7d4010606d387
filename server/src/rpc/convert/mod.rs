//! Messages of the contract to and from the domain.

mod analytics;
mod chat;
mod expense;
mod user;

pub(super) use analytics::{dashboard, dashboard_query, insight, insight_query};
pub(super) use chat::{conversation, model_state, stage, turn};
pub(super) use expense::{
    category, change, currency_total, deletion, edit, etag, expense, filter, import_report, near_word, new_expense,
    under,
};
pub(super) use user::{session, session_info, settings, user};

use crate::domain::Timestamp;

fn timestamp(time: Timestamp) -> prost_types::Timestamp {
    prost_types::Timestamp {
        seconds: time.timestamp(),
        nanos: i32::try_from(time.timestamp_subsec_nanos()).unwrap_or(0),
    }
}
