//! Where the data is: `sqlite:<path>`, `sqlite::memory:` or `mysql://user:password@host/db`. The scheme decides.

use std::{fmt, path::PathBuf, str::FromStr};

/// A database address; `Debug` and `Display` hide the password.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A file on this machine.
    Sqlite(PathBuf),
    /// A private database that is gone with the process.
    Memory,
    /// A server that speaks MySQL's protocol.
    Mysql(String),
}

/// The address is none.
#[derive(Debug, thiserror::Error)]
#[error("database-url must be sqlite:<path>, sqlite::memory: or mysql://user:password@host/database")]
pub struct BadDatabaseUrl;

impl FromStr for DatabaseUrl {
    type Err = BadDatabaseUrl;

    fn from_str(text: &str) -> Result<Self, BadDatabaseUrl> {
        match text.split_once(':') {
            Some(("sqlite", ":memory:")) => Ok(Self::Memory),
            Some(("sqlite", path)) if !path.is_empty() => {
                Ok(Self::Sqlite(PathBuf::from(path.strip_prefix("//").unwrap_or(path))))
            }
            Some(("mysql", rest)) if rest.starts_with("//") && rest.trim_start_matches('/').contains('/') => {
                Ok(Self::Mysql(text.to_owned()))
            }
            _ => Err(BadDatabaseUrl),
        }
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Memory => f.write_str("sqlite::memory:"),
            Self::Mysql(url) => f.write_str(&hide_password(url)),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

fn hide_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return "…".to_owned() };
    match rest.rsplit_once('@') {
        Some((login, host)) => {
            let user = login.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}:…@{host}")
        }
        None => url.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_decides_and_the_password_is_hidden() {
        let shown = |text: &str| text.parse::<DatabaseUrl>().map(|url| url.to_string()).ok();
        assert_eq!(shown("sqlite:/a/b.db").as_deref(), Some("sqlite:/a/b.db"));
        assert_eq!(shown("sqlite::memory:").as_deref(), Some("sqlite::memory:"));
        assert_eq!(shown("mysql://ana:s3:cr@t@host/db").as_deref(), Some("mysql://ana:…@host/db"));
        for bad in ["", "/a/b.db", "sqlite:", "postgres://x/y", "mysql://host"] {
            assert_eq!(shown(bad), None, "{bad}");
        }
    }
}
