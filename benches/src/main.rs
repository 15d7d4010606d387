//! Prints the figures of `benches/README.md` beside their targets, all measured in one run.

#![allow(clippy::print_stdout, reason = "a program that prints figures")]

mod client;
mod csvlens;
mod echo;

use anyhow::{Context, Result, bail};
use outgo_proto::v1::analytics_service_client::AnalyticsServiceClient;
use outgo_proto::v1::auth_service_client::AuthServiceClient;
use outgo_proto::v1::chat_service_client::ChatServiceClient;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use outgo_proto::v1::import_expenses_request::Step;
use outgo_proto::v1::{
    AskRequest, GetDashboardRequest, ImportExpensesRequest, ImportOptions, ListExpensesRequest, RegisterRequest,
};
use prost::Message;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tonic::transport::Channel;

/// Expenses of the user whose figures these are.
const ROWS: u32 = 100_000;
/// Expenses of another one, whose list is scrolled from end to end.
const MANY_ROWS: u32 = 1_000_000;
/// Measurements of each kind.
const REPEATS: usize = 21;

struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    if arguments.next().is_some_and(|first| first == echo::ARGUMENT) {
        return echo::serve(Path::new(&arguments.next().context("no file")?)).await;
    }
    println!("load average: {}", std::fs::read_to_string("/proc/loadavg").unwrap_or_default().trim());
    let folder = tempfile::tempdir()?;
    let (server, address) = Server::start_outgo(folder.path())?;
    let channel = Channel::from_shared(format!("http://{address}"))?.connect().await?;
    let token = register(channel.clone(), "bench").await?;
    let csv = ledger(ROWS);
    let seconds = import(channel.clone(), &token, csv.clone(), ROWS).await?.as_secs_f64();
    let rate = f64::from(ROWS) / seconds;
    report("import, rows a second", rate, 50_000.0, rate >= 50_000.0);
    dashboard(channel.clone(), &token, folder.path(), &csv).await?;
    list(channel.clone(), &token, folder.path()).await?;
    client::memory(&address, &token)?;
    client::first_paint()?;
    client::first_list(&address, &token)?;
    let resident = resident_megabytes(server.0.id())?;
    report("server resident, MB", resident, 40.0, resident <= 40.0);
    client::wire(&address, &token, server.0.id())?;
    chat(channel.clone(), &token).await?;
    let token = register(channel.clone(), "million").await?;
    import(channel, &token, ledger(MANY_ROWS), MANY_ROWS).await?;
    client::end_to_end(&address, &token)?;
    csvlens::measure(folder.path(), &csv)
}

fn report(name: &str, value: f64, target: f64, good: bool) {
    println!("{name}: {value:.4} (target {target}) {}", if good { "ok" } else { "MISSED" });
}

fn program(name: &str) -> Result<PathBuf> {
    let path = std::env::current_exe()?.with_file_name(name);
    if path.is_file() { Ok(path) } else { bail!("{name} is not built: cargo build --workspace --release") }
}

impl Server {
    /// Starts a server that says where it listens.
    fn start(command: &mut Command) -> Result<(Self, String)> {
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("no output")?).read_line(&mut line)?;
        let address = line.trim().strip_prefix("listening on ").context("the server did not start")?.to_owned();
        Ok((Self(child), address))
    }

    fn start_outgo(folder: &Path) -> Result<(Self, String)> {
        let database = format!("sqlite:{}", folder.join("outgo.db").display());
        Self::start(
            Command::new(program("outgo-server")?)
                .args(["--listen", "127.0.0.1:0", "--no-model", "--database-url", &database])
                .args(["--config", "/dev/null"])
                .env("RUST_LOG", "warn"),
        )
    }
}

async fn register(channel: Channel, name: &str) -> Result<String> {
    let body =
        RegisterRequest { username: name.into(), password: "correct horse battery".into(), ..Default::default() };
    let answer = AuthServiceClient::new(channel).register(body).await?.into_inner();
    Ok(answer.session.context("no session")?.token)
}

fn with_token<T>(token: &str, body: T) -> Result<tonic::Request<T>> {
    let mut request = tonic::Request::new(body);
    request.metadata_mut().insert("authorization", format!("Bearer {token}").parse()?);
    Ok(request)
}

/// So many expenses over five years, in twenty categories, the same at every run.
fn ledger(rows: u32) -> String {
    let mut csv = "date,amount,category,notes\n".to_owned();
    let mut state = 42_u64;
    for row in 0..rows {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let dice = state >> 33;
        let (year, month, day) = (2021 + row / (rows / 5), row % 12 + 1, dice % 28 + 1);
        let cents = dice % 20_000 + 1;
        let _ = writeln!(
            csv,
            "{year}-{month:02}-{day:02},{}.{:02},Category {},shop {row}",
            cents / 100,
            cents % 100,
            dice % 20
        );
    }
    csv
}

async fn import(channel: Channel, token: &str, csv: String, rows: u32) -> Result<Duration> {
    let mut steps = vec![Step::Options(ImportOptions::default())];
    steps.extend(csv.into_bytes().chunks(65_536).map(|piece| Step::Data(piece.to_vec())));
    let messages: Vec<_> = steps.into_iter().map(|step| ImportExpensesRequest { step: Some(step) }).collect();
    let started = Instant::now();
    let request = with_token(token, tokio_stream::iter(messages))?;
    let report = ExpenseServiceClient::new(channel).import_expenses(request).await?.into_inner().report;
    let added = report.map_or(0, |report| report.added);
    if added != i64::from(rows) {
        bail!("{added} rows were added");
    }
    Ok(started.elapsed())
}

fn median(times: Vec<f64>) -> f64 {
    percentile(times, 50)
}

/// What `percent` of the times are below; not a number if there are none.
fn percentile(mut times: Vec<f64>, percent: usize) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() * percent / 100).copied().unwrap_or(f64::NAN)
}

/// Whether the halves of a reference agree within a quarter.
fn is_steady(times: &[f64]) -> bool {
    let (first, second) = times.split_at(times.len() / 2);
    let (a, b) = (median(first.to_vec()), median(second.to_vec()));
    (a - b).abs() <= 0.25 * a.max(b)
}

fn verdict(name: &str, ours: &[f64], reference: &[f64], target: f64) {
    let ratio = median(ours.to_vec()) / median(reference.to_vec());
    println!("  medians: {:.6} s and {:.6} s", median(ours.to_vec()), median(reference.to_vec()));
    if is_steady(reference) {
        report(name, ratio, target, ratio <= target);
    } else {
        println!("{name}: {ratio:.4} (target {target}) inconclusive: the reference is not steady");
    }
}

async fn dashboard(channel: Channel, token: &str, folder: &Path, csv: &str) -> Result<()> {
    let journal = folder.join("bench.journal");
    let mut text = String::new();
    for line in csv.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [date, amount, category, notes] = cells.as_slice() else { continue };
        let _ = writeln!(text, "{date} {notes}\n  expenses:{category}  {amount} EUR\n  assets:cash\n");
    }
    std::fs::write(&journal, text)?;
    let mut client = AnalyticsServiceClient::new(channel);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        let body = GetDashboardRequest {
            start_date: "2025-01-01".into(),
            end_date: "2025-12-31".into(),
            ..Default::default()
        };
        let started = Instant::now();
        client.get_dashboard(with_token(token, body)?).await?;
        ours.push(started.elapsed().as_secs_f64());
        let started = Instant::now();
        let done = Command::new("hledger")
            .args(["-f".as_ref(), journal.as_os_str()])
            .args(["balance", "--monthly", "-b", "2025-01-01", "-e", "2026-01-01", "expenses"])
            .stdout(Stdio::null())
            .status();
        match done {
            Ok(status) if status.success() => theirs.push(started.elapsed().as_secs_f64()),
            _ => {
                println!("dashboard against hledger: SKIPPED, hledger is missing");
                return Ok(());
            }
        }
    }
    verdict("dashboard of 12 months / hledger balance --monthly", &ours, &theirs, 0.05);
    Ok(())
}

async fn list(channel: Channel, token: &str, folder: &Path) -> Result<()> {
    let mut client = ExpenseServiceClient::new(channel);
    let page = client.list_expenses(with_token(token, ListExpensesRequest::default())?).await?.into_inner();
    let (_server, echo) = echo::start(&page.encode_to_vec(), folder).await?;
    let (mut ours, mut reference) = (Vec::new(), Vec::new());
    for _ in 0..REPEATS {
        for (times, bare) in [(&mut ours, false), (&mut reference, true)] {
            let started = Instant::now();
            for _ in 0..20 {
                if bare {
                    echo::call(&echo).await?;
                } else {
                    client.list_expenses(with_token(token, ListExpensesRequest::default())?).await?;
                }
            }
            times.push(started.elapsed().as_secs_f64());
        }
    }
    verdict("list page of 50 / bare echo of equal size", &ours, &reference, 2.0);
    Ok(())
}

/// Questions that the rules answer, over a copy of all rows: the first makes it, the others find it.
async fn chat(channel: Channel, token: &str) -> Result<()> {
    let mut client = ChatServiceClient::new(channel);
    let mut times = Vec::new();
    for question in ["spending by month in 2024", "top 5 categories in 2025", "biggest expense in 2023"]
        .iter()
        .cycle()
        .take(REPEATS)
    {
        let body = AskRequest { question: (*question).into(), no_model: true, ..Default::default() };
        let started = Instant::now();
        let mut stages = client.ask(with_token(token, body)?).await?.into_inner();
        while stages.message().await?.is_some() {}
        times.push(started.elapsed().as_secs_f64() * 1_000.0);
    }
    let first = times.remove(0);
    report("chat, first question with its copy of 100,000 rows, ms", first, 300.0, first <= 300.0);
    let next = median(times);
    report("chat, rules over the copy, ms", next, 5.0, next <= 5.0);
    Ok(())
}

fn resident_megabytes(pid: u32) -> Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).context("no VmRSS")?;
    let kilobytes: f64 = line.split_whitespace().nth(1).context("no figure")?.parse()?;
    Ok(kilobytes / 1024.0)
}
