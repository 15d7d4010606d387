//! `outgo-server` as a process on a free port.

use super::outgo_server;
use crate::parts::Running;
use outgo_proto::v1::auth_service_client::AuthServiceClient;
use outgo_proto::v1::{RegisterRequest, RegisterResponse};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use tonic::metadata::MetadataValue;
use tonic::transport::Channel;

pub struct Server {
    process: Running,
    pub address: String,
    pub log: tempfile::NamedTempFile,
}

impl Server {
    /// Starts on `database_url` with more flags; waits for the line that says where.
    pub fn start(database_url: &str, flags: &[&str]) -> Self {
        let log = tempfile::NamedTempFile::new().unwrap();
        let mut child = Command::new(outgo_server())
            .args(["--listen", "127.0.0.1:0", "--database-url", database_url, "--config", "/dev/null"])
            .args(flags)
            .env("OUTGO_BCRYPT_COST", "4")
            .env("RUST_LOG", "trace")
            .stdout(Stdio::piped())
            .stderr(log.reopen().unwrap())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on ").unwrap_or_default().to_owned();
        assert!(!address.is_empty(), "{line} {}", std::fs::read_to_string(log.path()).unwrap());
        Self { process: Running(child), address, log }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub async fn channel(&self) -> Channel {
        Channel::from_shared(self.url()).unwrap().connect().await.unwrap()
    }

    pub fn pid(&self) -> u32 {
        self.process.0.id()
    }

    /// `kill -9`, as a power cut would.
    pub fn kill(mut self) {
        self.process.0.kill().unwrap();
        self.process.0.wait().unwrap();
    }
}

pub const PASSWORD: &str = "correct horse battery";

/// Registers a user; returns the answer.
pub async fn register(channel: Channel, username: &str) -> RegisterResponse {
    let body = RegisterRequest { username: username.into(), password: PASSWORD.into(), ..Default::default() };
    AuthServiceClient::new(channel).register(body).await.unwrap().into_inner()
}

/// A request with a token.
pub fn with_token<T>(token: &str, body: T) -> tonic::Request<T> {
    let mut request = tonic::Request::new(body);
    request.metadata_mut().insert("authorization", MetadataValue::try_from(format!("Bearer {token}")).unwrap());
    request
}
