//! A channel to the server: TCP, TLS, or a Unix socket.

use hyper_util::rt::TokioIo;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;
use tonic::transport::{Channel, ClientTlsConfig, Endpoint, Uri};
use tower::service_fn;

/// Where a server is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// `http://` or `https://` with host and port.
    Url(String),
    /// A Unix socket.
    Unix(PathBuf),
}

/// The address cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConnectError(pub String);

impl FromStr for Address {
    type Err = ConnectError;

    fn from_str(text: &str) -> Result<Self, ConnectError> {
        if let Some(path) = text.strip_prefix("unix:") {
            return Ok(Self::Unix(PathBuf::from(path)));
        }
        let url = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
        match url.parse::<Uri>() {
            Ok(uri) if uri.host().is_some() => Ok(Self::Url(url)),
            _ => Err(ConnectError(format!("{text:?} is no address: use http://127.0.0.1:7878 or unix:<path>"))),
        }
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Url(url) => f.write_str(url),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

impl Address {
    /// Whether what is sent there can be read on the way: plain text to another machine.
    #[must_use]
    pub fn is_plain_text(&self) -> bool {
        let Self::Url(url) = self else { return false };
        let Ok(uri) = url.parse::<Uri>() else { return false };
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
        let local = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
        uri.scheme_str() != Some("https") && !local
    }

    /// Refuses plain text to other machines unless it is forced.
    ///
    /// # Errors
    /// Says how to force it.
    pub fn check(&self, insecure: bool) -> Result<(), ConnectError> {
        if insecure || !self.is_plain_text() {
            return Ok(());
        }
        Err(ConnectError(format!(
            "{self} would send your password in plain text: use https, or force it with --insecure"
        )))
    }
}

/// A channel that connects when it is first used, and again after a loss.
///
/// # Errors
/// If the address makes no sense.
pub fn connect(address: &Address) -> Result<Channel, ConnectError> {
    let tuned = |endpoint: Endpoint| {
        endpoint
            .connect_timeout(Duration::from_secs(3))
            .keep_alive_while_idle(true)
            .http2_keep_alive_interval(Duration::from_secs(20))
            .keep_alive_timeout(Duration::from_secs(5))
            .user_agent(concat!("outgo/", env!("CARGO_PKG_VERSION")))
    };
    let failed = |error: tonic::transport::Error| ConnectError(error.to_string());
    match address {
        Address::Url(url) => {
            let mut endpoint = tuned(Endpoint::from_shared(url.clone()).map_err(failed)?).map_err(failed)?;
            if url.starts_with("https://") {
                endpoint = endpoint.tls_config(ClientTlsConfig::new().with_enabled_roots()).map_err(failed)?;
            }
            Ok(endpoint.connect_lazy())
        }
        Address::Unix(path) => {
            let path = path.clone();
            let endpoint = tuned(Endpoint::from_static("http://outgo.local")).map_err(failed)?;
            Ok(endpoint.connect_with_connector_lazy(service_fn(move |_: Uri| {
                let path = path.clone();
                async move { tokio::net::UnixStream::connect(path).await.map(TokioIo::new) }
            })))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_stays_on_this_machine() {
        let check = |text: &str, insecure| text.parse::<Address>().unwrap().check(insecure).is_ok();
        assert!(check("127.0.0.1:7878", false) && check("http://localhost:1", false) && check("http://[::1]:1", false));
        assert!(check("https://example.com", false) && check("unix:/x", false));
        assert!(!check("http://example.com:7878", false) && check("http://example.com:7878", true));
        assert!("".parse::<Address>().is_err());
    }
}
