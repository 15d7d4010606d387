//! `outgo-server eval`: answers questions over a ledger given as CSV, through the same lanes as the chat.

use crate::config::{ConfigError, DEFAULT_MODEL, Options};
use crate::domain::{Currency, NewExpense, WeekStart};
use crate::llm::{LanguageModel, Ollama, OllamaConfig};
use crate::question::Context;
use crate::service::{AnswerStage, CsvIntake, Lane, Stage, Thinking};
use crate::text_to_sql::{Ledger, LedgerRow};
use chrono::NaiveDate;
use clap::Args;
use futures::StreamExt;
use futures::future::BoxFuture;
use serde::{Deserialize, Serialize};
use std::io::{BufRead, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// What to evaluate.
#[derive(Debug, Args)]
pub struct EvalOptions {
    /// CSV with the header `date,amount,category,notes`
    #[arg(long)]
    ledger: PathBuf,
    /// Currency of the ledger
    #[arg(long, default_value = "EUR")]
    currency: String,
    /// One question a line: `{"id","question","today","history":[…]}`
    #[arg(long)]
    questions: PathBuf,
    /// Where the results go, one a line
    #[arg(long)]
    out: PathBuf,
}

#[derive(Deserialize)]
struct Question {
    id: serde_json::Value,
    question: String,
    today: NaiveDate,
    #[serde(default)]
    history: Vec<String>,
}

#[derive(Serialize)]
struct Outcome {
    id: serde_json::Value,
    lane: &'static str,
    sql: String,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    text: String,
    abstained: bool,
    verified: bool,
    latency_ms: u64,
    model_calls: u32,
}

/// Why an evaluation stopped.
#[derive(Debug, thiserror::Error)]
pub enum EvalError {
    /// A file cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// An input makes no sense.
    #[error("{0}")]
    Input(String),
    /// An option is wrong.
    #[error(transparent)]
    Config(#[from] ConfigError),
}

/// Counts the calls of a model.
struct Counted {
    inner: Ollama,
    calls: AtomicU32,
}

impl LanguageModel for Counted {
    fn name(&self) -> &str {
        self.inner.name()
    }

    fn is_local(&self) -> bool {
        self.inner.is_local()
    }

    fn judge_threshold(&self) -> Option<f64> {
        self.inner.judge_threshold()
    }

    fn state(&self) -> BoxFuture<'_, crate::llm::ModelState> {
        self.inner.state()
    }

    fn complete(&self, prompt: crate::llm::Prompt) -> BoxFuture<'_, Result<String, crate::llm::ModelError>> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        self.inner.complete(prompt)
    }

    fn judge(&self, prompt: crate::llm::Prompt) -> BoxFuture<'_, Result<f64, crate::llm::ModelError>> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        self.inner.judge(prompt)
    }
}

/// Runs the evaluation.
///
/// # Errors
/// Names the file or line that is wrong.
pub async fn run(eval: EvalOptions, options: Options) -> Result<(), EvalError> {
    let currency = Currency::parse(&eval.currency).map_err(|error| EvalError::Input(error.to_string()))?;
    let ledger = Arc::new(read_ledger(&eval.ledger, currency)?);
    let model = match options.no_model.unwrap_or(false) {
        true => None,
        false => {
            let config = OllamaConfig {
                host: options.ollama_host.unwrap_or_else(|| "http://127.0.0.1:11434".to_owned()),
                model: options.model.unwrap_or_else(|| DEFAULT_MODEL.to_owned()),
                timeout: Duration::from_secs(60),
            };
            let inner = Ollama::new(config).map_err(EvalError::Input)?;
            Some(Arc::new(Counted { inner, calls: AtomicU32::new(0) }))
        }
    };
    let file = |path: &PathBuf| {
        let path = path.clone();
        move |source| EvalError::File { path, source }
    };
    let input = std::fs::File::open(&eval.questions).map_err(file(&eval.questions))?;
    let mut output = std::io::BufWriter::new(std::fs::File::create(&eval.out).map_err(file(&eval.out))?);
    for (at, line) in std::io::BufReader::new(input).lines().enumerate() {
        let line = line.map_err(file(&eval.questions))?;
        if line.trim().is_empty() {
            continue;
        }
        let question: Question = serde_json::from_str(&line)
            .map_err(|error| EvalError::Input(format!("{}:{}: {error}", eval.questions.display(), at + 1)))?;
        let outcome = answer(question, ledger.clone(), currency, model.clone()).await;
        let text = serde_json::to_string(&outcome).map_err(|error| EvalError::Input(error.to_string()))?;
        writeln!(output, "{text}").map_err(file(&eval.out))?;
    }
    output.flush().map_err(file(&eval.out))
}

fn read_ledger(path: &PathBuf, currency: Currency) -> Result<Ledger, EvalError> {
    let data = std::fs::read(path).map_err(|source| EvalError::File { path: path.clone(), source })?;
    let mut intake = CsvIntake::new(currency);
    intake.feed(&data);
    let rows = intake
        .into_rows()
        .map_err(|error| EvalError::Input(format!("{}:{}: {}", path.display(), error.line, error.error)))?;
    let rows: Vec<LedgerRow> = rows
        .into_iter()
        .map(|NewExpense { amount, date, category, notes }| LedgerRow {
            date,
            category: category.as_str().to_owned(),
            amount,
            notes: notes.as_str().to_owned(),
        })
        .collect();
    Ledger::new(&rows).map_err(|error| EvalError::Input(error.to_string()))
}

async fn answer(question: Question, ledger: Arc<Ledger>, currency: Currency, model: Option<Arc<Counted>>) -> Outcome {
    let started = Instant::now();
    let before = model.as_ref().map_or(0, |model| model.calls.load(Ordering::Relaxed));
    let mut history = question.history;
    history.push(question.question);
    let context = Context { today: question.today, week_start: WeekStart::Monday, currency };
    let dynamic = model.clone().map(|model| model as Arc<dyn LanguageModel>);
    let mut outcome = Outcome {
        id: question.id,
        lane: "NONE",
        sql: String::new(),
        columns: Vec::new(),
        rows: Vec::new(),
        text: String::new(),
        abstained: true,
        verified: false,
        latency_ms: 0,
        model_calls: 0,
    };
    let mut stages = Box::pin(Thinking { ledger, context, model: dynamic, history }.stages());
    while let Some(stage) = stages.next().await {
        match stage {
            Stage::Interpreted { .. } => {}
            Stage::Sql { text, .. } => outcome.sql = text,
            Stage::Result { columns, rows, .. } => (outcome.columns, outcome.rows) = (columns, rows),
            Stage::Answer(AnswerStage { text, lane, verified, .. }) => {
                outcome.text = text;
                outcome.verified = verified;
                outcome.abstained = lane == Lane::None;
                outcome.lane = match lane {
                    Lane::Rules => "RULES",
                    Lane::Judged => "JUDGED",
                    Lane::FreeSql => "FREE_SQL",
                    Lane::None => "NONE",
                };
            }
        }
    }
    outcome.latency_ms = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
    outcome.model_calls = model.map_or(0, |model| model.calls.load(Ordering::Relaxed)) - before;
    outcome
}
