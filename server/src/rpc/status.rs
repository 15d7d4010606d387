//! [`ServiceError`] becomes [`Status`] here and nowhere else.

use crate::domain::FieldError;
use crate::service::ServiceError;
use crate::storage::StoreError;
use outgo_proto::v1::ErrorReason;
use std::collections::HashMap;
use std::error::Error;
use std::time::Duration;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};

const DOMAIN: &str = "outgo";

/// Builds the status that a caller gets. What broke inside goes to the log under an id; the caller gets the id only.
pub(super) fn status(error: ServiceError) -> Status {
    match error {
        ServiceError::Fields(errors) => fields(&errors),
        ServiceError::Unauthenticated => {
            refuse(Code::Unauthenticated, ErrorReason::Unauthenticated, "log in first: no valid session")
        }
        ServiceError::InvalidCredentials { tries_left } => {
            let tries = HashMap::from([("tries_left".to_owned(), tries_left.to_string())]);
            detailed(
                Code::Unauthenticated,
                "wrong username or password",
                ErrorDetails::with_error_info(reason(ErrorReason::InvalidCredentials), DOMAIN, tries),
            )
        }
        ServiceError::TooManyAttempts { wait } => {
            let wait = wait.to_std().unwrap_or_default();
            let mut details = info(ErrorReason::TooManyAttempts);
            details.set_retry_info(Some(wait));
            let message = format!("too many wrong passwords: try again in {} s", wait.as_secs().max(1));
            detailed(Code::ResourceExhausted, &message, details)
        }
        ServiceError::Overloaded => {
            let mut details = info(ErrorReason::Overloaded);
            details.set_retry_info(Some(Duration::from_secs(2)));
            detailed(Code::ResourceExhausted, "the server is busy: try again in 2 s", details)
        }
        ServiceError::ModelUnavailable(message) => refuse(Code::Unavailable, ErrorReason::ModelUnavailable, &message),
        ServiceError::Store(error) => store(error),
        ServiceError::Broken(what) => internal(&ServiceError::Broken(what)),
    }
}

/// A status for bad values in a request.
pub(super) fn fields(errors: &[FieldError]) -> Status {
    let mut details = info(ErrorReason::InvalidField);
    for error in errors {
        details.add_bad_request_violation(error.field.as_ref(), &error.reason);
    }
    let texts: Vec<String> = errors.iter().map(ToString::to_string).collect();
    detailed(Code::InvalidArgument, &texts.join("; "), details)
}

fn store(error: StoreError) -> Status {
    let text = error.to_string();
    match error {
        StoreError::NotFound(what) => {
            let (field, way) = place_of(what);
            on_field(Code::NotFound, ErrorReason::NotFound, field, &format!("{text}: {way}"))
        }
        StoreError::EtagMismatch => on_field(
            Code::Aborted,
            ErrorReason::EtagMismatch,
            "etag",
            "changed since you read it: read it again and repeat",
        ),
        StoreError::RequestIdReused => on_field(
            Code::AlreadyExists,
            ErrorReason::RequestIdReused,
            "request_id",
            "this request_id came before with another body: make a new one",
        ),
        StoreError::UsernameTaken => {
            on_field(Code::AlreadyExists, ErrorReason::UsernameTaken, "username", "username: taken: choose another")
        }
        StoreError::CategoryExists => on_field(
            Code::AlreadyExists,
            ErrorReason::CategoryExists,
            "new_name",
            "another category has this name: merge them instead",
        ),
        StoreError::NotUndoable(why) => {
            refuse(Code::FailedPrecondition, ErrorReason::NotUndoable, &format!("cannot be taken back: {why}"))
        }
        StoreError::Field(error) => fields(&[error]),
        StoreError::Busy => {
            let mut details = info(ErrorReason::StorageUnavailable);
            details.set_retry_info(Some(Duration::from_secs(1)));
            detailed(Code::Unavailable, "a large change of this account is under way: try again in 1 s", details)
        }
        StoreError::Interrupted(why) => {
            let message = format!("{why}: nothing was changed, do it again");
            refuse(Code::Aborted, ErrorReason::Interrupted, &message)
        }
        StoreError::Unavailable(_) => {
            log(&error);
            let mut details = info(ErrorReason::StorageUnavailable);
            details.set_retry_info(Some(Duration::from_secs(1)));
            detailed(Code::Unavailable, "the database is not available: try again", details)
        }
        StoreError::ReadOnly(_) => {
            log(&error);
            refuse(
                Code::FailedPrecondition,
                ErrorReason::StorageUnavailable,
                "the database can only be read: the server's owner must make it writable",
            )
        }
        StoreError::Unusable(_) | StoreError::Corrupt(_) | StoreError::Query(_) => internal(&error),
    }
}

fn internal(error: &(dyn Error + 'static)) -> Status {
    let id = log(error);
    let details = ErrorDetails::with_error_info(
        reason(ErrorReason::Internal),
        DOMAIN,
        HashMap::from([("request_id".to_owned(), id.clone())]),
    );
    detailed(Code::Internal, &format!("something broke on the server (id {id})"), details)
}

/// Logs the class of each cause under a new id. The texts of database errors can hold values: only ours are printed.
fn log(error: &(dyn Error + 'static)) -> String {
    let id = uuid::Uuid::new_v4().simple().to_string().chars().take(8).collect::<String>();
    let mut causes = Vec::new();
    let mut next = error.source();
    while let Some(cause) = next {
        causes.push(class_of(&cause.to_string()));
        next = cause.source();
    }
    tracing::error!(id, error = %error, causes = causes.join(" < "), "call failed");
    id
}

/// The part of an error's text that holds no value of a row: up to the first quote or digit run, 80 characters.
fn class_of(text: &str) -> String {
    text.split(['\'', '"', '`']).next().unwrap_or_default().chars().filter(|c| !c.is_ascii_digit()).take(80).collect()
}

fn reason(reason: ErrorReason) -> String {
    reason.as_str_name().trim_start_matches("ERROR_REASON_").to_owned()
}

fn info(why: ErrorReason) -> ErrorDetails {
    ErrorDetails::with_error_info(reason(why), DOMAIN, HashMap::new())
}

/// Where a request names what is not there, and where to find what is.
fn place_of(what: &str) -> (&'static str, &'static str) {
    match what {
        "expense" => ("id", "ListExpenses gives the ids"),
        "session" => ("id", "ListSessions gives the ids"),
        "change" => ("change_id", "ListChanges gives the ids"),
        "conversation" => ("conversation_id", "leave it empty to begin a new one"),
        "source category" => ("source", "ListCategories gives the names"),
        "target category" => ("target", "ListCategories gives the names"),
        "category" => ("name", "ListCategories gives the names"),
        _ => ("id", "it may have been deleted"),
    }
}

fn on_field(code: Code, why: ErrorReason, field: &str, message: &str) -> Status {
    let mut details = info(why);
    details.add_bad_request_violation(field, message);
    detailed(code, message, details)
}

fn refuse(code: Code, why: ErrorReason, message: &str) -> Status {
    detailed(code, message, info(why))
}

fn detailed(code: Code, message: &str, details: ErrorDetails) -> Status {
    Status::with_error_details(code, message, details)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(error: ServiceError) -> (Code, String) {
        let status = status(error);
        let reason = status.get_details_error_info().map(|info| info.reason).unwrap_or_default();
        (status.code(), reason)
    }

    #[test]
    fn every_variant_has_its_code_and_reason() {
        let stored = |error| ServiceError::Store(error);
        let secret = || "row 'rent 980.00'".into();
        for (error, code, reason) in [
            (
                ServiceError::Fields(vec![FieldError::new("expense.amount", "is missing")]),
                Code::InvalidArgument,
                "INVALID_FIELD",
            ),
            (ServiceError::Unauthenticated, Code::Unauthenticated, "UNAUTHENTICATED"),
            (ServiceError::InvalidCredentials { tries_left: 4 }, Code::Unauthenticated, "INVALID_CREDENTIALS"),
            (
                ServiceError::TooManyAttempts { wait: chrono::Duration::minutes(1) },
                Code::ResourceExhausted,
                "TOO_MANY_ATTEMPTS",
            ),
            (ServiceError::Overloaded, Code::ResourceExhausted, "OVERLOADED"),
            (ServiceError::ModelUnavailable("off".into()), Code::Unavailable, "MODEL_UNAVAILABLE"),
            (ServiceError::Broken("x"), Code::Internal, "INTERNAL"),
            (stored(StoreError::NotFound("expense")), Code::NotFound, "NOT_FOUND"),
            (stored(StoreError::EtagMismatch), Code::Aborted, "ETAG_MISMATCH"),
            (stored(StoreError::RequestIdReused), Code::AlreadyExists, "REQUEST_ID_REUSED"),
            (stored(StoreError::UsernameTaken), Code::AlreadyExists, "USERNAME_TAKEN"),
            (stored(StoreError::CategoryExists), Code::AlreadyExists, "CATEGORY_EXISTS"),
            (stored(StoreError::NotUndoable("too old")), Code::FailedPrecondition, "NOT_UNDOABLE"),
            (stored(StoreError::Field(FieldError::new("x", "y"))), Code::InvalidArgument, "INVALID_FIELD"),
            (stored(StoreError::Busy), Code::Unavailable, "STORAGE_UNAVAILABLE"),
            (stored(StoreError::Interrupted("x")), Code::Aborted, "INTERRUPTED"),
            (stored(StoreError::Unavailable(secret())), Code::Unavailable, "STORAGE_UNAVAILABLE"),
            (stored(StoreError::ReadOnly(secret())), Code::FailedPrecondition, "STORAGE_UNAVAILABLE"),
            (stored(StoreError::Unusable("x".into())), Code::Internal, "INTERNAL"),
            (stored(StoreError::Corrupt("date")), Code::Internal, "INTERNAL"),
            (stored(StoreError::Query(secret())), Code::Internal, "INTERNAL"),
        ] {
            let name = format!("{error:?}");
            assert_eq!(shown(error), (code, reason.to_owned()), "{name}");
        }
    }

    #[test]
    fn the_cause_stays_inside() {
        let status = status(ServiceError::Store(StoreError::Query("row 'rent 980.00'".into())));
        assert!(!format!("{status:?}").contains("980"));
        assert_eq!(class_of("Duplicate entry 'rent 980' for key"), "Duplicate entry ");
    }
}
