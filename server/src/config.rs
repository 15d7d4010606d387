//! Configuration: flags over environment over `config.toml` over defaults; checked once. Secrets hide in `Debug`.

use crate::llm::FreeSql;
use crate::storage::DatabaseUrl;
use clap::{Args, ValueEnum};
use serde::Deserialize;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use tonic::transport::{Identity, Server, ServerTlsConfig};

/// The address used when none is given.
pub const DEFAULT_LISTEN: &str = "127.0.0.1:7878";
/// The model used when none is given.
pub const DEFAULT_MODEL: &str = "qwen2.5-coder:1.5b";

/// What can be set, each by flag, environment variable and key of `config.toml`.
#[derive(Debug, Clone, Default, Args, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Options {
    /// Where to listen: `127.0.0.1:7878`, `127.0.0.1:0` (any free port) or `unix:<path>`
    #[arg(long, global = true, env = "OUTGO_LISTEN")]
    pub listen: Option<String>,
    /// Where the data is: `sqlite:<path>` or `mysql://user:password@host/database`
    #[arg(long, global = true, env = "OUTGO_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// Name of the Ollama model
    #[arg(long, global = true, env = "OUTGO_MODEL")]
    pub model: Option<String>,
    /// Do without a language model
    #[arg(long, global = true, env = "OUTGO_NO_MODEL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub no_model: Option<bool>,
    /// When the model may write a query of its own, which is marked as unchecked
    #[arg(long, global = true, value_enum, env = "OUTGO_FREE_SQL")]
    pub free_sql: Option<FreeSql>,
    /// Address of Ollama
    #[arg(long, global = true, env = "OLLAMA_HOST")]
    pub ollama_host: Option<String>,
    /// PEM file with the certificate chain
    #[arg(long, global = true, env = "OUTGO_TLS_CERT")]
    pub tls_cert: Option<PathBuf>,
    /// PEM file with the private key
    #[arg(long, global = true, env = "OUTGO_TLS_KEY")]
    pub tls_key: Option<PathBuf>,
    /// Serve plain text on addresses other machines can reach
    #[arg(long, global = true, env = "OUTGO_INSECURE", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub insecure: Option<bool>,
    /// Days after which an unused session ends
    #[arg(long, global = true, env = "OUTGO_SESSION_DAYS")]
    pub session_days: Option<u16>,
    /// Cost of bcrypt, 4–31
    #[arg(long, global = true, env = "OUTGO_BCRYPT_COST", hide = true)]
    pub bcrypt_cost: Option<u32>,
}

impl Options {
    /// These options, with those of `below` where they say nothing.
    #[must_use]
    pub fn over(self, below: Self) -> Self {
        Self {
            listen: self.listen.or(below.listen),
            database_url: self.database_url.or(below.database_url),
            model: self.model.or(below.model),
            no_model: self.no_model.or(below.no_model),
            free_sql: self.free_sql.or(below.free_sql),
            ollama_host: self.ollama_host.or(below.ollama_host),
            tls_cert: self.tls_cert.or(below.tls_cert),
            tls_key: self.tls_key.or(below.tls_key),
            insecure: self.insecure.or(below.insecure),
            session_days: self.session_days.or(below.session_days),
            bcrypt_cost: self.bcrypt_cost.or(below.bcrypt_cost),
        }
    }

    /// Reads the file that was named, or `config.toml` in the user's configuration folder if there is one.
    ///
    /// # Errors
    /// Names the file that cannot be read, or its line that is wrong.
    pub fn load(named: Option<&Path>) -> Result<Self, ConfigError> {
        let path = named.map_or_else(|| Ok(config_folder()?.join("config.toml")), |path| Ok(path.to_owned()))?;
        let wrong = |error: &dyn fmt::Display| ConfigError(format!("{}: {error}", path.display()));
        match std::fs::read_to_string(&path) {
            Ok(text) => toml::from_str(&text).map_err(|error| wrong(&error)),
            Err(error) if named.is_none() && error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(wrong(&error)),
        }
    }
}

/// Why the configuration cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(pub String);

/// Where to listen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Listen {
    /// TCP.
    Tcp(SocketAddr),
    /// A Unix socket.
    Unix(PathBuf),
}

impl FromStr for Listen {
    type Err = ConfigError;

    fn from_str(text: &str) -> Result<Self, ConfigError> {
        if let Some(path) = text.strip_prefix("unix:") {
            return Ok(Self::Unix(PathBuf::from(path)));
        }
        let text = text.replace("localhost", "127.0.0.1");
        let bad = || ConfigError(format!("listen: {text:?} is no address: use 127.0.0.1:7878 or unix:<path>"));
        text.parse().map(Self::Tcp).map_err(|_| bad())
    }
}

impl fmt::Display for Listen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => write!(f, "{address}"),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

/// Certificate chain and key, which fit each other.
#[derive(Clone)]
pub struct Tls(pub ServerTlsConfig);

impl Tls {
    /// From the chain and the key in PEM.
    fn new(certificate: &[u8], key: &[u8]) -> Result<Self, ConfigError> {
        let tls = ServerTlsConfig::new().identity(Identity::from_pem(certificate, key));
        let wrong = |error: &dyn std::error::Error| {
            let cause = error.source().map_or_else(|| error.to_string(), ToString::to_string);
            ConfigError(format!("tls-cert, tls-key: {cause}: give PEM files of a certificate and its own key"))
        };
        Server::builder().tls_config(tls.clone()).map_err(|error| wrong(&error))?;
        Ok(Self(tls))
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tls(…)")
    }
}

/// The checked configuration.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where to listen.
    pub listen: Listen,
    /// Where the data is.
    pub database: DatabaseUrl,
    /// The model's name, unless it is off.
    pub model: Option<String>,
    /// When it may write a query of its own.
    pub free_sql: FreeSql,
    /// Address of Ollama.
    pub ollama_host: String,
    /// Serve over TLS.
    pub tls: Option<Tls>,
    /// Days after which an unused session ends.
    pub session_days: u16,
    /// Cost of bcrypt.
    pub bcrypt_cost: u32,
}

impl Config {
    /// Checks the options.
    ///
    /// # Errors
    /// Names the option and what would do.
    pub fn check(options: Options) -> Result<Self, ConfigError> {
        let listen: Listen = options.listen.as_deref().unwrap_or(DEFAULT_LISTEN).parse()?;
        let tls = match (options.tls_cert, options.tls_key) {
            (None, None) => None,
            (Some(cert), Some(key)) => Some(Tls::new(&read("tls-cert", &cert)?, &read("tls-key", &key)?)?),
            _ => return Err(ConfigError("tls-cert and tls-key go together".to_owned())),
        };
        if let Listen::Tcp(address) = &listen
            && tls.is_none()
            && !address.ip().is_loopback()
            && !options.insecure.unwrap_or(false)
        {
            return Err(ConfigError(format!(
                "listen: {address} can be reached from other machines: give --tls-cert and --tls-key, or force plain text with --insecure"
            )));
        }
        let database = match options.database_url {
            Some(text) => text.parse().map_err(|error| ConfigError(format!("{error}")))?,
            None => DatabaseUrl::Sqlite(data_folder()?.join("outgo.db")),
        };
        let bcrypt_cost = options.bcrypt_cost.unwrap_or(12);
        if !(4..=31).contains(&bcrypt_cost) {
            return Err(ConfigError("bcrypt-cost: use 4 to 31".to_owned()));
        }
        let session_days = options.session_days.unwrap_or(30);
        if session_days == 0 {
            return Err(ConfigError("session-days: use 1 or more".to_owned()));
        }
        let off = options.no_model.unwrap_or(false);
        Ok(Self {
            listen,
            database,
            model: (!off).then(|| options.model.unwrap_or_else(|| DEFAULT_MODEL.to_owned())),
            free_sql: options.free_sql.unwrap_or_default(),
            ollama_host: options.ollama_host.unwrap_or_else(|| "http://127.0.0.1:11434".to_owned()),
            tls,
            session_days,
            bcrypt_cost,
        })
    }

    /// The effective settings as TOML, secrets hidden.
    #[must_use]
    pub fn shown(&self) -> String {
        let model = self.model.as_deref().unwrap_or("");
        format!(
            "listen = {:?}\ndatabase-url = {:?}\nmodel = {model:?}\nno-model = {}\nfree-sql = {:?}\nollama-host = {:?}\ntls = {}\nsession-days = {}\n",
            self.listen.to_string(),
            self.database.to_string(),
            self.model.is_none(),
            self.free_sql.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default(),
            self.ollama_host,
            self.tls.is_some(),
            self.session_days,
        )
    }
}

fn read(name: &str, path: &Path) -> Result<Vec<u8>, ConfigError> {
    std::fs::read(path).map_err(|error| ConfigError(format!("{name}: {}: {error}", path.display())))
}

fn directories() -> Result<directories::ProjectDirs, ConfigError> {
    directories::ProjectDirs::from("", "", "outgo")
        .ok_or_else(|| ConfigError("there is no home folder: give --database-url".to_owned()))
}

/// The user's data folder, `$XDG_DATA_HOME/outgo`.
///
/// # Errors
/// If there is no home.
pub fn data_folder() -> Result<PathBuf, ConfigError> {
    Ok(directories()?.data_dir().to_owned())
}

/// The user's configuration folder, `$XDG_CONFIG_HOME/outgo`.
///
/// # Errors
/// If there is no home.
pub fn config_folder() -> Result<PathBuf, ConfigError> {
    Ok(directories()?.config_dir().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(change: impl FnOnce(&mut Options)) -> Result<Config, String> {
        let mut options = Options { database_url: Some("sqlite::memory:".into()), ..Options::default() };
        change(&mut options);
        Config::check(options).map_err(|error| error.to_string())
    }

    #[test]
    fn plain_text_stays_on_this_machine() {
        assert!(check(|_| {}).is_ok());
        let open = |options: &mut Options| options.listen = Some("0.0.0.0:7878".into());
        assert!(check(open).unwrap_err().contains("--tls-cert"));
        assert!(
            check(|options| {
                open(options);
                options.insecure = Some(true);
            })
            .is_ok()
        );
        assert!(check(|options| options.tls_cert = Some("/x".into())).unwrap_err().contains("go together"));
    }

    #[test]
    fn bad_values_name_their_option() {
        for (change, part) in [
            (Options { listen: Some("nowhere".into()), ..Options::default() }, "listen"),
            (Options { database_url: Some("oracle:x".into()), ..Options::default() }, "database-url"),
            (Options { bcrypt_cost: Some(3), ..Options::default() }, "bcrypt-cost"),
            (Options { session_days: Some(0), ..Options::default() }, "session-days"),
        ] {
            let error = check(|options| *options = change.clone().over(options.clone())).unwrap_err();
            assert!(error.contains(part), "{error}");
        }
    }

    #[test]
    fn a_file_that_is_named_must_be_there_and_right() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("outgo.toml");
        let load = || Options::load(Some(&path)).map_err(|error| error.to_string());
        assert!(load().unwrap_err().contains("outgo.toml"));
        std::fs::write(&path, "session-days = 7\nmodle = \"x\"\n").unwrap();
        let error = load().unwrap_err();
        assert!(error.contains("line 2") && error.contains("modle"), "{error}");
        std::fs::write(&path, "session-days = 7\n").unwrap();
        assert_eq!(load().unwrap().session_days, Some(7));
    }

    #[test]
    fn secrets_are_hidden() {
        let config = check(|options| options.database_url = Some("mysql://u:hunter2@h/d".into())).unwrap();
        assert!(!format!("{config:?}{}", config.shown()).contains("hunter2"));
    }
}
