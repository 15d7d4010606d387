//! `kill -9` in the middle of writes loses nothing that was acknowledged; logs hold no secret.

use crate::support::server::{PASSWORD, Server, register, with_token};
use outgo_proto::v1::auth_service_client::AuthServiceClient;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use outgo_proto::v1::{CreateExpenseRequest, Expense, GetExpenseRequest, GetUserRequest, SummarizeExpensesRequest};
use std::sync::{Arc, Mutex};

#[tokio::test(flavor = "multi_thread")]
async fn every_acknowledged_row_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("outgo.db").display());
    let acknowledged: Arc<Mutex<Vec<String>>> = Arc::default();
    let mut token = String::new();
    for round in 0..3 {
        let server = Server::start(&url, &["--no-model"]);
        let channel = server.channel().await;
        if round == 0 {
            token = register(channel.clone(), "ana").await.session.unwrap().token;
        }
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let (channel, token, acknowledged) = (channel.clone(), token.clone(), acknowledged.clone());
            tasks.spawn(async move {
                let mut client = ExpenseServiceClient::new(channel);
                loop {
                    let expense = Expense { amount: "1.00".into(), category: "Food".into(), ..Default::default() };
                    let body = CreateExpenseRequest { expense: Some(expense), ..Default::default() };
                    match client.create_expense(with_token(&token, body)).await {
                        Ok(answer) => acknowledged.lock().unwrap().push(answer.into_inner().expense.unwrap().id),
                        Err(_) => return,
                    }
                }
            });
        }
        let enough = (round + 1) * 40;
        let count = acknowledged.clone();
        tokio::task::spawn_blocking(move || {
            crate::parts::wait_for("writes", 30, || (count.lock().unwrap().len() >= enough).then_some(()));
        })
        .await
        .unwrap();
        server.kill();
        while tasks.join_next().await.is_some() {}
    }
    let server = Server::start(&url, &["--no-model"]);
    let mut client = ExpenseServiceClient::new(server.channel().await);
    let ids = acknowledged.lock().unwrap().clone();
    for id in &ids {
        client.get_expense(with_token(&token, GetExpenseRequest { id: id.clone() })).await.unwrap();
    }
    let totals = client.summarize_expenses(with_token(&token, SummarizeExpensesRequest::default())).await.unwrap();
    assert!(totals.into_inner().totals[0].count >= ids.len() as i64);
}

#[tokio::test]
async fn logs_hold_no_secret_and_sigterm_stops() {
    let server = Server::start("sqlite::memory:", &["--no-model"]);
    let channel = server.channel().await;
    let token = register(channel.clone(), "ana").await.session.unwrap().token;
    let expense =
        Expense { amount: "4321.09".into(), category: "Jewels".into(), notes: "necklace".into(), ..Default::default() };
    let body = CreateExpenseRequest { expense: Some(expense), ..Default::default() };
    ExpenseServiceClient::new(channel.clone()).create_expense(with_token(&token, body)).await.unwrap();
    let user = AuthServiceClient::new(channel.clone()).get_user(with_token(&token, GetUserRequest {})).await;
    assert_eq!(user.unwrap().into_inner().user.unwrap().username, "ana");
    drop(channel);
    // An answer may arrive before its line is written.
    let log = crate::parts::wait_for("the line of each call, with an id", 10, || {
        let log = std::fs::read_to_string(server.log.path()).unwrap();
        (log.contains("CreateExpense") && log.contains("GetUser") && log.contains("id=")).then_some(log)
    });
    // At TRACE, libraries included.
    for secret in [token.as_str(), PASSWORD, "4321", "necklace", "Jewels"] {
        assert!(!log.contains(secret), "{secret} is in the log");
    }
    let pid = server.pid().to_string();
    assert!(std::process::Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    crate::parts::wait_for("the server to stop", 15, || {
        std::fs::read_to_string(format!("/proc/{pid}/stat"))
            .map_or(Some(()), |stat| stat.contains(") Z ").then_some(()))
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_goes_away_is_said() {
    let Some(maria) = crate::parts::MariaDb::start() else { return };
    let server = Server::start(&maria.database("away"), &["--no-model"]);
    let channel = server.channel().await;
    let token = register(channel.clone(), "ana").await.session.unwrap().token;
    drop(maria);
    let mut auth = AuthServiceClient::new(channel);
    let status = auth.get_user(with_token(&token, GetUserRequest {})).await.unwrap_err();
    assert_eq!(status.code(), tonic::Code::Unavailable, "{status:?}");
    assert!(status.message().contains("try again") && !status.message().contains("outgo-test"), "{status:?}");
}
