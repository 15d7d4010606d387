//! Accounts and sessions.

use super::timestamp;
use crate::domain::{Currency, FieldError, Session, TimeZone, User, WeekStart};
use crate::service::{Login, Principal, Settings};
use outgo_proto::v1;

pub(in crate::rpc) fn user(user: &User) -> v1::User {
    v1::User {
        id: user.id.to_string(),
        username: user.username.as_str().to_owned(),
        currency_code: user.currency.to_string(),
        time_zone: user.time_zone.name().to_owned(),
        week_start: match user.week_start {
            WeekStart::Monday => v1::WeekStart::Monday,
            WeekStart::Sunday => v1::WeekStart::Sunday,
            WeekStart::Saturday => v1::WeekStart::Saturday,
        }
        .into(),
        create_time: Some(timestamp(user.create_time)),
        etag: user.version.to_string(),
    }
}

pub(in crate::rpc) fn session(login: &Login) -> v1::Session {
    v1::Session { token: login.token.reveal().to_owned(), expire_time: Some(timestamp(login.session.expire_time)) }
}

pub(in crate::rpc) fn session_info(session: &Session, caller: &Principal) -> v1::SessionInfo {
    v1::SessionInfo {
        id: session.key.handle(),
        client: session.client.clone(),
        create_time: Some(timestamp(session.create_time)),
        last_used_time: Some(timestamp(session.last_used)),
        expire_time: Some(timestamp(session.expire_time)),
        current: session.key == caller.session,
    }
}

/// The fields of `user` that the mask names, or all that are set without a mask.
pub(in crate::rpc) fn settings(user: &v1::User, mask: &[String]) -> Result<Settings, Vec<FieldError>> {
    const FIELDS: [&str; 3] = ["currency_code", "time_zone", "week_start"];
    let mut errors: Vec<FieldError> = Vec::new();
    for path in mask.iter().filter(|path| !FIELDS.contains(&path.as_str())) {
        errors.push(FieldError::new("update_mask", format!("{path} cannot be changed: use {}", FIELDS.join(", "))));
    }
    let wanted = |name: &str, set: bool| if mask.is_empty() { set } else { mask.iter().any(|path| path == name) };
    let mut settings = Settings::default();
    if wanted("currency_code", !user.currency_code.is_empty()) {
        match Currency::parse(&user.currency_code) {
            Ok(currency) => settings.currency = Some(currency),
            Err(error) => errors.push(error.under("user")),
        }
    }
    if wanted("time_zone", !user.time_zone.is_empty()) {
        match TimeZone::parse(&user.time_zone) {
            Ok(zone) => settings.time_zone = Some(zone),
            Err(error) => errors.push(error.under("user")),
        }
    }
    if wanted("week_start", user.week_start != 0) {
        match user.week_start() {
            v1::WeekStart::Monday => settings.week_start = Some(WeekStart::Monday),
            v1::WeekStart::Sunday => settings.week_start = Some(WeekStart::Sunday),
            v1::WeekStart::Saturday => settings.week_start = Some(WeekStart::Saturday),
            v1::WeekStart::Unspecified => {
                errors.push(FieldError::new("user.week_start", "use WEEK_START_MONDAY, _SUNDAY or _SATURDAY"));
            }
        }
    }
    if errors.is_empty() { Ok(settings) } else { Err(errors) }
}
