//! Imports that are no CSV, and databases that cannot be written: an error that says so, and nothing saved.

use crate::support::import::import;
use crate::support::server::{Server, register, with_token};
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use outgo_proto::v1::import_expenses_request::Step;
use outgo_proto::v1::{
    CreateExpenseRequest, Expense, ImportExpensesRequest, ImportOptions, ImportReport, SummarizeExpensesRequest,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tonic::transport::Channel;

const HEADER: &str = "date,amount,category,notes\n";

struct World {
    client: ExpenseServiceClient<Channel>,
    token: String,
    server: Server,
}

impl World {
    async fn new(database_url: &str) -> Self {
        let server = Server::start(database_url, &["--no-model"]);
        let channel = server.channel().await;
        let token = register(channel.clone(), "ana").await.session.unwrap().token;
        Self { client: ExpenseServiceClient::new(channel), token, server }
    }

    async fn import(&mut self, pieces: impl Iterator<Item = Vec<u8>> + Send + 'static) -> ImportReport {
        import(&mut self.client, &self.token, pieces).await
    }

    async fn count(&mut self) -> i64 {
        let request = with_token(&self.token, SummarizeExpensesRequest::default());
        let totals = self.client.summarize_expenses(request).await.unwrap().into_inner().totals;
        totals.iter().map(|total| total.count).sum()
    }

    fn resident_kilobytes(&self) -> usize {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.server.pid())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }
}

/// A line of a gigabyte is refused after the first pieces, without holding it.
#[tokio::test]
async fn a_line_without_an_end() {
    let mut world = World::new("sqlite::memory:").await;
    let before = world.resident_kilobytes();
    let sent = Arc::new(AtomicUsize::new(0));
    let counter = sent.clone();
    let line = (0..1_024).map(move |_| {
        counter.fetch_add(1, Ordering::Relaxed);
        vec![b'x'; 1024 * 1024]
    });
    let report = world.import(std::iter::once(HEADER.as_bytes().to_vec()).chain(line)).await;
    assert_eq!((report.added, report.rejected), (0, 1));
    assert!(report.errors[0].reason.contains("longer than"), "{report:?}");
    assert!(sent.load(Ordering::Relaxed) < 64, "{} of 1024 pieces were taken", sent.load(Ordering::Relaxed));
    assert!(world.resident_kilobytes() < before + 40 * 1024, "{before} {}", world.resident_kilobytes());
    assert_eq!(world.count().await, 0);
}

/// Both count what is there before either saves: the later one is told to do it again, and then finds duplicates.
#[tokio::test]
async fn two_imports_of_one_file_do_not_double_it() {
    let mut world = World::new("sqlite::memory:").await;
    let file = format!("{HEADER}{}", "2026-01-31,1.00,Food,ok\n".repeat(10)).into_bytes();
    let (sender, steps) = tokio::sync::mpsc::channel(1);
    let messages = tokio_stream::wrappers::ReceiverStream::new(steps);
    let (mut client, request) = (world.client.clone(), with_token(&world.token, messages));
    let slow = tokio::spawn(async move { client.import_expenses(request).await });
    let step = |step| ImportExpensesRequest { step: Some(step) };
    sender.send(step(Step::Options(ImportOptions::default()))).await.unwrap();
    sender.send(step(Step::Data(file.clone()))).await.unwrap();
    // More empty lines than fit in between: the server has begun, and counted.
    for _ in 0..64 {
        sender.send(step(Step::Data(vec![b'\n'; 64 * 1024]))).await.unwrap();
    }
    assert_eq!(world.import(std::iter::once(file.clone())).await.added, 10);
    drop(sender);
    let refused = slow.await.unwrap().unwrap_err();
    assert_eq!(refused.code(), tonic::Code::Aborted, "{refused:?}");
    assert!(refused.message().contains("do it again"), "{refused:?}");
    let again = world.import(std::iter::once(file)).await;
    assert_eq!((again.added, again.duplicates, world.count().await), (0, 10, 10));
}

#[tokio::test]
async fn one_bad_line_far_down_saves_nothing() {
    let mut world = World::new("sqlite::memory:").await;
    let good = |count: usize| "2026-01-31,1.00,Food,ok\n".repeat(count).into_bytes();
    let latin1 = b"2026-01-31,1.00,Caf\xe9,x\n".to_vec();
    let pieces = vec![HEADER.as_bytes().to_vec(), good(2_500), latin1, good(2_500)];
    let report = world.import(pieces.into_iter()).await;
    assert_eq!((report.added, report.rejected), (0, 1));
    assert_eq!(report.errors[0].line, 2_502);
    assert!(report.errors[0].reason.contains("save the file as UTF-8"), "{report:?}");
    assert_eq!(world.count().await, 0, "the lines before it are not left behind");
    let report = world.import(vec![HEADER.as_bytes().to_vec(), good(2_500)].into_iter()).await;
    assert_eq!((report.added, world.count().await), (2_500, 2_500));
}

/// Another program holds the database's lock: an error that says to try again, and it works once the lock is gone.
#[tokio::test]
async fn a_locked_database_is_said_and_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("outgo.db");
    let mut world = World::new(&format!("sqlite:{}", path.display())).await;
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let expense = Expense { amount: "1.00".into(), category: "Food".into(), ..Default::default() };
    let body = CreateExpenseRequest { expense: Some(expense), ..Default::default() };
    let status = world.client.create_expense(with_token(&world.token, body.clone())).await.unwrap_err();
    assert_eq!(status.code(), tonic::Code::Unavailable, "{status:?}");
    assert!(status.message().contains("try again"), "{status:?}");
    assert_eq!(world.count().await, 0, "reading goes on");
    other.execute_batch("ROLLBACK").unwrap();
    world.client.create_expense(with_token(&world.token, body)).await.unwrap();
    assert_eq!(world.count().await, 1);
}
