//! What keeps the server from starting is said in one line, with the way out.

use crate::support::outgo_server;
use crate::support::server::Server;
use outgo_proto::v1::LoginRequest;
use outgo_proto::v1::auth_service_client::AuthServiceClient;
use std::process::Command;

fn refused(arguments: &[&str]) -> String {
    let output = Command::new(outgo_server())
        .args(["--no-model", "--config", "/dev/null"])
        .args(arguments)
        .env("RUST_BACKTRACE", "1")
        .env("RUST_LOG", "error")
        .output()
        .unwrap();
    assert!(!output.status.success(), "{arguments:?} started");
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    let causes: Vec<&str> = text.trim_end().split(": ").collect();
    assert!(causes.iter().all(|cause| causes.iter().filter(|other| *other == cause).count() == 1), "twice: {text}");
    text
}

#[test]
fn what_cannot_be_used_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("outgo.db").display());
    let running = Server::start(&url, &["--no-model"]);
    for (arguments, part) in [
        (vec!["--listen", &running.address, "--database-url", "sqlite::memory:"], "choose another with --listen"),
        (vec!["--listen", "127.0.0.1:0", "--database-url", &url], "another outgo server is using"),
        (vec!["--listen", "127.0.0.1:0", "--database-url", "mysql://a:hunter2@127.0.0.1:1/x"], "is it running"),
        (vec!["--database-url", "oracle:x"], "database-url must be"),
        (vec!["--listen", "0.0.0.0:0"], "--tls-cert"),
        (vec!["--listen", "nowhere"], "listen:"),
        (vec!["--tls-cert", "/nonexistent"], "go together"),
        (
            vec!["--listen", "127.0.0.1:0", "--database-url", "sqlite:/proc/nowhere/outgo.db"],
            "choose another --database-url",
        ),
    ] {
        let text = refused(&arguments);
        assert!(text.contains(part), "{arguments:?}: {text}");
        assert!(!text.contains("hunter2"), "{text}");
    }
}

#[tokio::test]
async fn a_message_over_the_limit_is_refused() {
    let server = Server::start("sqlite::memory:", &["--no-model"]);
    let body = LoginRequest { username: "x".repeat(5_000_000), ..Default::default() };
    let status = AuthServiceClient::new(server.channel().await).login(body).await.unwrap_err();
    assert_eq!(status.code(), tonic::Code::ResourceExhausted, "{status:?}");
    assert!(status.message().contains("over 4 MB: send less at once"), "{status:?}");
}

#[test]
fn a_database_of_a_newer_or_another_program_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("outgo.db");
    let url = format!("sqlite:{}", path.display());
    Server::start(&url, &["--no-model"]).kill();
    let newer = "INSERT INTO __diesel_schema_migrations(version) VALUES ('20990101000000')";
    execute(&path, newer);
    let text = refused(&["--listen", "127.0.0.1:0", "--database-url", &url]);
    assert!(text.contains("newer outgo"), "{text}");
    let foreign = folder.path().join("books.db");
    execute(&foreign, "CREATE TABLE books(title TEXT)");
    let text = refused(&["--listen", "127.0.0.1:0", "--database-url", &format!("sqlite:{}", foreign.display())]);
    assert!(text.contains("another program"), "{text}");
}

/// Writes to a database behind the server's back.
fn execute(path: &std::path::Path, sql: &str) {
    rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap();
}
