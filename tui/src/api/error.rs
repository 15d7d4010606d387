//! A gRPC status becomes an [`ApiError`] here and nowhere else.

use crate::event::{ApiError, ErrorKind};
use crate::sanitize;
use tonic::{Code, Status};
use tonic_types::StatusExt;

/// What does not know a call.
const NOT_OURS: &str = concat!(
    "What answers there does not know this call: it is no outgo server, or one older than this client (",
    env!("CARGO_PKG_VERSION"),
    ")"
);

/// What speaks another protocol.
const NOT_GRPC: &str = "What answers there is no outgo server: it does not speak gRPC";

/// What closes connections without an answer.
const CLOSED: &str = "the connection was closed without an answer: is it an outgo server?";

/// The version that a server tells with each answer; `None` if it does not.
#[must_use]
pub fn server_version(metadata: &tonic::metadata::MetadataMap) -> Option<String> {
    metadata.get("outgo-version").and_then(|value| value.to_str().ok()).map(sanitize::line)
}

/// What a failed call means to a person.
#[must_use]
pub fn api_error(status: &Status) -> ApiError {
    let info = status.get_details_error_info();
    let reason = info.as_ref().map(|info| info.reason.as_str()).unwrap_or_default();
    let tries = info.as_ref().and_then(|info| info.metadata.get("tries_left")).and_then(|text| text.parse().ok());
    let wait = status.get_details_retry_info().and_then(|retry| retry.retry_delay).map(|delay| delay.as_secs().max(1));
    let violations = status.get_details_bad_request().map(|bad| bad.field_violations).unwrap_or_default();
    let fields: Vec<(String, String)> = violations
        .into_iter()
        .map(|violation| (sanitize::line(&violation.field), sanitize::line(&violation.description)))
        .collect();
    let kind = match (status.code(), reason) {
        (Code::Unauthenticated, "INVALID_CREDENTIALS") => ErrorKind::Credentials(tries.unwrap_or(0)),
        (Code::Unauthenticated, _) => ErrorKind::Unauthenticated,
        (Code::ResourceExhausted, _) => ErrorKind::Wait(wait.unwrap_or(1)),
        (Code::Unavailable, "") => ErrorKind::Unavailable,
        (Code::DeadlineExceeded, _) => ErrorKind::Deadline,
        (Code::Cancelled, "") if status.message().contains("Timeout expired") => ErrorKind::Deadline,
        (Code::Unknown | Code::Cancelled, "") if is_lost(status) => ErrorKind::Unavailable,
        (Code::InvalidArgument | Code::AlreadyExists, _) if !fields.is_empty() => ErrorKind::Fields,
        (Code::Aborted | Code::NotFound, _) => ErrorKind::Conflict,
        _ => ErrorKind::Other,
    };
    let message = match kind {
        // Text read as the head of a frame. A connection that broke has another cause.
        _ if cause(status).contains("frame with invalid size") => NOT_GRPC.to_owned(),
        // The connection broke while the call was about to be made.
        _ if status.message().contains("operation was canceled") => CLOSED.to_owned(),
        ErrorKind::Unavailable => cause(status),
        ErrorKind::Deadline => "no answer in time".to_owned(),
        _ if status.code() == Code::Unimplemented => NOT_OURS.to_owned(),
        _ => sanitize::line(status.message()),
    };
    ApiError { kind, message, fields }
}

fn is_lost(status: &Status) -> bool {
    status.message().contains("transport") || status.message().contains("operation was canceled")
}

/// The innermost cause, which names the operating system's word for it.
fn cause(status: &Status) -> String {
    let mut text = status.message().to_owned();
    let mut next = std::error::Error::source(status);
    while let Some(error) = next {
        text = error.to_string();
        next = error.source();
    }
    sanitize::line(without_number(&text)).to_lowercase()
}

/// What the operating system says of a file, without its number for that.
pub(super) fn plain(error: &std::io::Error) -> String {
    without_number(&error.to_string()).to_lowercase()
}

fn without_number(text: &str) -> &str {
    text.split(" (os error").next().unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tonic_types::ErrorDetails;

    #[test]
    fn failures_have_kinds() {
        let kind = |status: Status| api_error(&status).kind;
        assert_eq!(kind(Status::unavailable("connection refused")), ErrorKind::Unavailable);
        assert_eq!(kind(Status::unauthenticated("x")), ErrorKind::Unauthenticated);
        assert_eq!(kind(Status::cancelled("Timeout expired")), ErrorKind::Deadline);
        assert_eq!(kind(Status::deadline_exceeded("x")), ErrorKind::Deadline);
        assert_eq!(kind(Status::aborted("x")), ErrorKind::Conflict);
        assert_eq!(kind(Status::internal("x")), ErrorKind::Other);
        assert_eq!(kind(Status::cancelled("operation was canceled")), ErrorKind::Unavailable);
        let mut details = ErrorDetails::new();
        details.add_bad_request_violation("expense.amount", "is \u{1b}[31m missing");
        let status = Status::with_error_details(Code::InvalidArgument, "bad", details);
        let error = api_error(&status);
        assert_eq!(error.kind, ErrorKind::Fields);
        assert_eq!(error.fields, [("expense.amount".to_owned(), "is ·[31m missing".to_owned())]);
    }
}
