//! The same rows in both databases: the chat says the same of them, to the letter.

use crate::parts::MariaDb;
use crate::support::chat::ask;
use crate::support::import::import;
use crate::support::server::register;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use outgo_server::testing::TestServer;
use tonic::transport::Channel;

/// Rankings with equal figures, names with accents and cases, empty notes, groups in time, thresholds.
const QUESTIONS: [&str; 14] = [
    "how much did I spend this year",
    "spending by category in 2025",
    "top 10 merchants in 2026",
    "spending by month in 2025",
    "spending by weekday this year",
    "biggest expense of each category in 2025",
    "how many expenses without a note",
    "expenses over 200 in 2025",
    "second largest expense this year",
    "compare groceries and transport this year",
    "share of groceries in 2025",
    "when did the rent go up",
    "median expense in 2025",
    "days without expenses in october",
];

/// Every answer, stage by stage.
async fn answers(database: &str) -> Vec<String> {
    let server = TestServer::start(database, None).await.unwrap();
    let channel = Channel::from_shared(format!("http://{}", server.address)).unwrap().connect().await.unwrap();
    let token = register(channel.clone(), "ana").await.session.unwrap().token;
    let ledger = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/eval/ledgers/dublin.csv");
    let report = import(
        &mut ExpenseServiceClient::new(channel.clone()),
        &token,
        std::iter::once(std::fs::read(ledger).unwrap()),
    )
    .await;
    assert!(report.added > 1_000, "{report:?}");
    let mut said = Vec::new();
    for question in QUESTIONS {
        let stages = ask(&channel, &token, question).await;
        assert!(stages.len() > 1, "{question} is not answered: {stages:?}");
        said.push(format!("{question}: {stages:?}"));
    }
    said
}

#[tokio::test(flavor = "multi_thread")]
async fn both_databases_give_the_same_answers() {
    let Some(maria) = MariaDb::start() else { return };
    let (embedded, shared) = (answers("sqlite::memory:").await, answers(&maria.database("twins")).await);
    for (one, other) in embedded.iter().zip(&shared) {
        assert_eq!(one, other);
    }
}
