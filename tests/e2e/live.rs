//! A terminal beside others: what they change shows, and what is typed here stays; a server that stands still loses nothing.

use crate::support::outgo;
use crate::support::pty::Pty;
use crate::support::server::{Server, register, with_token};
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use outgo_proto::v1::{CreateExpenseRequest, Expense, SummarizeExpensesRequest};
use portable_pty::CommandBuilder;
use std::process::Command;
use tonic::transport::Channel;

fn client(server: &Server, home: &std::path::Path, token: &str) -> Pty {
    let mut command = CommandBuilder::new(outgo());
    command.env_clear();
    command.args(["--server", &server.url()]);
    command.env("HOME", home);
    command.env("XDG_RUNTIME_DIR", home);
    command.env("OUTGO_TOKEN", token);
    Pty::spawn(command, 80, 24)
}

async fn add(channel: Channel, token: &str, amount: &str, notes: &str) {
    let expense = Expense { amount: amount.into(), category: "Food".into(), notes: notes.into(), ..Default::default() };
    let body = CreateExpenseRequest { expense: Some(expense), ..Default::default() };
    ExpenseServiceClient::new(channel).create_expense(with_token(token, body)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_adds_shows_and_a_half_typed_form_stays() {
    let server = Server::start("sqlite::memory:", &["--no-model"]);
    let channel = server.channel().await;
    let token = register(channel.clone(), "ana").await.session.unwrap().token;
    add(channel.clone(), &token, "5.00", "bread").await;
    let home = tempfile::tempdir().unwrap();
    let mut screen = client(&server, home.path(), &token);
    tokio::task::block_in_place(|| screen.wait("the first row selected", |text| picked(text).contains("bread")));
    add(channel.clone(), &token, "7.00", "cheese").await;
    tokio::task::block_in_place(|| {
        screen.wait("the other row, and the same one selected", |text| {
            text.contains("cheese") && picked(text).contains("bread")
        });
        screen.send("a12.5");
        screen.wait_text("[12.5");
    });
    add(channel, &token, "9.00", "honey").await;
    tokio::task::block_in_place(|| {
        // The sum of the list stands beside the form.
        screen.wait("the sum with it, and the text", |text| text.contains("21.00") && text.contains("[12.5"));
    });
}

fn picked(text: &str) -> String {
    text.lines().find(|line| line.contains("> 20")).unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_saved_while_the_server_stands_still_is_there_once() {
    let server = Server::start("sqlite::memory:", &["--no-model"]);
    let channel = server.channel().await;
    let token = register(channel.clone(), "ana").await.session.unwrap().token;
    add(channel.clone(), &token, "5.00", "bread").await;
    let home = tempfile::tempdir().unwrap();
    let mut screen = client(&server, home.path(), &token);
    let signal = |name: &str| {
        assert!(Command::new("kill").args([name, &server.pid().to_string()]).status().unwrap().success());
    };
    tokio::task::block_in_place(|| {
        screen.wait_text("bread");
        screen.send("a7\tFood\t\tcheese");
        screen.wait_text("cheese");
        signal("-STOP");
        screen.send("\u{13}");
        screen.wait("the row before it is saved", |text| text.contains("cheese") && !text.contains("[7"));
        // It is read on meanwhile.
        screen.send("j");
        signal("-CONT");
        screen.wait_text("12.00 EUR total");
    });
    let body = SummarizeExpensesRequest::default();
    let totals = ExpenseServiceClient::new(channel).summarize_expenses(with_token(&token, body)).await.unwrap();
    assert_eq!(totals.into_inner().totals[0].count, 2);
}
