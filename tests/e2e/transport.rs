//! TLS by flags, and nothing but TLS then; what is no server of ours is told apart.

use crate::support::outgo;
use crate::support::server::{PASSWORD, Server, register, with_token};
use outgo_proto::v1::GetUserRequest;
use outgo_proto::v1::auth_service_client::AuthServiceClient;
use std::io::{Read, Write};
use std::process::Command;
use tonic::transport::{Certificate, Channel, ClientTlsConfig};

#[tokio::test]
async fn over_tls() {
    let folder = tempfile::tempdir().unwrap();
    let (cert_file, key_file) = (folder.path().join("cert.pem"), folder.path().join("key.pem"));
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(&cert_file, made.cert.pem()).unwrap();
    std::fs::write(&key_file, made.signing_key.serialize_pem()).unwrap();
    let flags = ["--no-model", "--tls-cert", cert_file.to_str().unwrap(), "--tls-key", key_file.to_str().unwrap()];
    let server = Server::start("sqlite::memory:", &flags);
    let url = format!("https://localhost:{}", server.address.rsplit(':').next().unwrap());

    let trusting = ClientTlsConfig::new().ca_certificate(Certificate::from_pem(made.cert.pem()));
    let channel = Channel::from_shared(url.clone()).unwrap().tls_config(trusting).unwrap().connect().await.unwrap();
    let token = register(channel.clone(), "ana").await.session.unwrap().token;
    let user = AuthServiceClient::new(channel).get_user(with_token(&token, GetUserRequest {})).await.unwrap();
    assert_eq!(user.into_inner().user.unwrap().username, "ana");

    let wary = ClientTlsConfig::new().with_enabled_roots();
    let refused = Channel::from_shared(url.clone()).unwrap().tls_config(wary).unwrap().connect().await;
    assert!(refused.is_err(), "a certificate of nobody is not trusted");
    let plain = Channel::from_shared(server.url()).unwrap().connect().await;
    if let Ok(plain) = plain {
        assert!(AuthServiceClient::new(plain).get_user(with_token(&token, GetUserRequest {})).await.is_err());
    }
    let password = folder.path().join("password");
    std::fs::write(&password, PASSWORD).unwrap();
    let login = Command::new(outgo())
        .args(["--server", &url, "login", "ana", "--password-file", password.to_str().unwrap()])
        .env("HOME", folder.path())
        .output()
        .unwrap();
    assert_eq!(login.status.code(), Some(4), "the client says that it cannot reach it");
}

/// What the client says to a server that answers every connection with this.
fn said_of(answer: &'static [u8]) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    // It ends with the test program: nobody connects any more then.
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let _ = stream.write_all(answer);
            let _ = stream.read_to_end(&mut Vec::new());
        }
    });
    let home = tempfile::tempdir().unwrap();
    let done = Command::new(outgo()).args(["--server", &address, "list"]).env("HOME", home.path()).output().unwrap();
    assert!(!done.status.success());
    String::from_utf8_lossy(&done.stderr).into_owned()
}

#[test]
fn a_server_tells_its_version() {
    let server = Server::start("sqlite::memory:", &["--no-model"]);
    let home = tempfile::tempdir().unwrap();
    let done = Command::new(outgo()).args(["--server", &server.address, "doctor"]).env("HOME", home.path()).output();
    let said = String::from_utf8(done.unwrap().stdout).unwrap();
    let line = said.lines().find(|line| line.starts_with("its version")).unwrap_or_default();
    assert!(line.ends_with(env!("CARGO_PKG_VERSION")), "{said}");
}

#[test]
fn what_is_no_outgo_server_is_called_so() {
    let page = said_of(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi");
    assert!(page.contains("outgo server"), "{page}");
    let mail = said_of(b"220 mail.example.org ESMTP\r\n");
    assert!(mail.contains("outgo server"), "{mail}");
}
