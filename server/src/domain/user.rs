//! Accounts: usernames, time zones, week start.

use super::{Currency, FieldError, Timestamp, UserId};
use chrono::{NaiveDate, Weekday};

/// A username: 3–32 letters, digits, `.`, `_` or `-`; equal without regard to case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Username(String);

impl Username {
    /// Checks a username.
    ///
    /// # Errors
    /// On `username`.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        if (3..=32).contains(&text.len()) && text.chars().all(allowed) {
            Ok(Self(text.to_owned()))
        } else {
            Err(FieldError::new("username", "3–32 letters, digits, . _ -"))
        }
    }

    /// As it was typed at registration.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What makes two usernames the same account.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

/// The day on which weeks start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum WeekStart {
    /// ISO weeks.
    #[default]
    Monday,
    /// As in North America.
    Sunday,
    /// As in the Middle East.
    Saturday,
}

impl WeekStart {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Monday, Self::Sunday, Self::Saturday];

    /// Its English name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Monday => "Monday",
            Self::Sunday => "Sunday",
            Self::Saturday => "Saturday",
        }
    }

    /// As chrono names it.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        match self {
            Self::Monday => Weekday::Mon,
            Self::Sunday => Weekday::Sun,
            Self::Saturday => Weekday::Sat,
        }
    }

    /// The number that storage keeps: 1 Monday, 6 Saturday, 7 Sunday.
    #[must_use]
    pub fn number(self) -> i16 {
        match self {
            Self::Monday => 1,
            Self::Saturday => 6,
            Self::Sunday => 7,
        }
    }

    /// From what storage kept; unknown numbers are Monday.
    #[must_use]
    pub fn from_number(number: i16) -> Self {
        match number {
            6 => Self::Saturday,
            7 => Self::Sunday,
            _ => Self::Monday,
        }
    }
}

/// An IANA time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeZone(chrono_tz::Tz);

impl TimeZone {
    /// Coordinated Universal Time.
    pub const UTC: Self = Self(chrono_tz::Tz::UTC);

    /// Looks a zone up.
    ///
    /// # Errors
    /// On `time_zone`, if there is none of that name.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        text.parse()
            .map(Self)
            .map_err(|_| FieldError::new("time_zone", "unknown time zone: use an IANA name such as Europe/Brussels"))
    }

    /// Its IANA name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The calendar day at `now` in this zone.
    #[must_use]
    pub fn day_at(self, now: Timestamp) -> NaiveDate {
        now.with_timezone(&self.0).date_naive()
    }
}

/// An account, without its password hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Made by the server.
    pub id: UserId,
    /// Its name.
    pub username: Username,
    /// Currency of amounts that name none.
    pub currency: Currency,
    /// Decides what "today" is.
    pub time_zone: TimeZone,
    /// Decides where weeks begin.
    pub week_start: WeekStart,
    /// When it was made.
    pub create_time: Timestamp,
    /// Rises when the settings change; the etag.
    pub version: i64,
    /// Rises with every write of the user's data.
    pub data_version: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usernames() {
        for good in ["ana", "Ana.B-2_", &"x".repeat(32)] {
            assert!(Username::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "ab", "a b", "anä", "ana\n", &"x".repeat(33), "ana'--"] {
            assert!(Username::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(Username::parse("ANA").unwrap().key(), "ana");
    }

    #[test]
    fn the_day_depends_on_the_zone() {
        let now = "2026-01-31T23:30:00Z".parse().unwrap();
        let day = |zone: &str| TimeZone::parse(zone).unwrap().day_at(now).to_string();
        assert_eq!(day("UTC"), "2026-01-31");
        assert_eq!(day("Europe/Brussels"), "2026-02-01");
    }

    #[test]
    fn a_zone_without_an_hour_or_a_day_still_has_a_today() {
        let day = |zone: &str, now: &str| TimeZone::parse(zone).unwrap().day_at(now.parse().unwrap()).to_string();
        // São Paulo has no 00:30 on that day, Samoa no 30 December 2011 at all.
        assert_eq!(day("America/Sao_Paulo", "2018-11-04T02:59:59Z"), "2018-11-03");
        assert_eq!(day("America/Sao_Paulo", "2018-11-04T03:00:00Z"), "2018-11-04");
        assert_eq!(day("Pacific/Apia", "2011-12-30T09:59:59Z"), "2011-12-29");
        assert_eq!(day("Pacific/Apia", "2011-12-30T10:00:00Z"), "2011-12-31");
    }
}
