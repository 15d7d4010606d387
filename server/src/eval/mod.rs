//! `outgo-server eval`: answers questions over a ledger given as CSV, through the same lanes as the chat; or measures from
//! which probability on a model's judgement can be trusted.

mod calibrate;
pub mod score;

use crate::config::{ConfigError, DEFAULT_MODEL, Options};
use crate::domain::{Currency, NewExpense, WeekStart};
use crate::llm::{FreeSql, LanguageModel, Ollama, OllamaConfig};
use crate::question::Context;
use crate::service::{AnswerStage, CsvIntake, Lane, Stage, TextSource, Thinking};
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
    /// Let the model judge each reading that leaves words out, and print the lowest threshold that accepts no wrong one;
    /// the questions need gold values
    #[arg(long)]
    calibrate: bool,
}

/// A question of the file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Question {
    /// Any value: it comes back with the result.
    pub id: serde_json::Value,
    /// What is asked.
    pub question: String,
    /// The day on which it is asked.
    pub today: NaiveDate,
    /// Earlier questions of the same chat, oldest first.
    #[serde(default)]
    pub history: Vec<String>,
    /// What the right answer holds, if known.
    pub gold: Option<score::Gold>,
    /// What a fair reader would accept as well.
    #[serde(default)]
    pub alt: Vec<score::Gold>,
}

impl Question {
    fn golds(&self) -> impl Iterator<Item = &score::Gold> {
        self.gold.iter().chain(&self.alt)
    }

    /// The chat's questions, this one last.
    fn chat(&self) -> Vec<String> {
        self.history.iter().chain([&self.question]).cloned().collect()
    }
}

/// A result of the file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Outcome {
    /// That of the question.
    pub id: serde_json::Value,
    /// `RULES`, `JUDGED`, `FREE_SQL` or `NONE`.
    pub lane: String,
    /// What ran.
    pub sql: String,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Plain values.
    pub rows: Vec<Vec<String>>,
    /// The answer.
    pub text: String,
    /// Whether the model worded it.
    #[serde(default)]
    pub worded: bool,
    /// Whether it was said that there is no answer.
    pub abstained: bool,
    /// Whether the server stands behind the answer.
    pub verified: bool,
    /// How long it took until there was an answer, which a late wording may have replaced.
    pub latency_ms: u64,
    /// How often the model was asked.
    pub model_calls: u32,
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

/// Runs the evaluation; returns what is to be printed, if anything.
///
/// # Errors
/// Names the file or line that is wrong.
pub async fn run(eval: EvalOptions, options: Options) -> Result<Option<String>, EvalError> {
    let currency = Currency::parse(&eval.currency).map_err(|error| EvalError::Input(error.to_string()))?;
    let ledger = Arc::new(read_ledger(&eval.ledger, currency)?);
    let free_sql = options.free_sql.unwrap_or_default();
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
    let dynamic = model.clone().map(|model| model as Arc<dyn LanguageModel>);
    let mut pairs = Vec::new();
    for (at, line) in std::io::BufReader::new(input).lines().enumerate() {
        let line = line.map_err(file(&eval.questions))?;
        if line.trim().is_empty() {
            continue;
        }
        let question: Question = serde_json::from_str(&line)
            .map_err(|error| EvalError::Input(format!("{}:{}: {error}", eval.questions.display(), at + 1)))?;
        let context = Context { today: question.today, week_start: WeekStart::Monday, currency };
        let text = if eval.calibrate {
            let Some(pair) = calibrate::pair(&question, &ledger, context, dynamic.as_deref()).await else { continue };
            let text = serde_json::to_string(&pair);
            pairs.push(pair);
            text
        } else {
            serde_json::to_string(&answer(question, ledger.clone(), context, model.clone(), free_sql).await)
        };
        let text = text.map_err(|error| EvalError::Input(error.to_string()))?;
        writeln!(output, "{text}").map_err(file(&eval.out))?;
    }
    output.flush().map_err(file(&eval.out))?;
    Ok(eval.calibrate.then(|| calibrate::summary(&pairs)))
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

async fn answer(
    question: Question,
    ledger: Arc<Ledger>,
    context: Context,
    model: Option<Arc<Counted>>,
    free_sql: FreeSql,
) -> Outcome {
    let started = Instant::now();
    let before = model.as_ref().map_or(0, |model| model.calls.load(Ordering::Relaxed));
    let history = question.chat();
    let dynamic = model.clone().map(|model| model as Arc<dyn LanguageModel>);
    let mut outcome = Outcome {
        id: question.id,
        lane: String::new(),
        sql: String::new(),
        columns: Vec::new(),
        rows: Vec::new(),
        text: String::new(),
        worded: false,
        abstained: true,
        verified: false,
        latency_ms: 0,
        model_calls: 0,
    };
    let mut stages = Box::pin(Thinking { ledger, context, model: dynamic, free_sql, history }.stages());
    while let Some(stage) = stages.next().await {
        match stage {
            Stage::Interpreted { .. } => {}
            Stage::Sql { text, .. } => outcome.sql = text,
            Stage::Result(table) => (outcome.columns, outcome.rows) = (table.columns, table.rows),
            Stage::Answer(AnswerStage { text, source, lane, verified, .. }) => {
                let took = u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX);
                outcome.latency_ms = if outcome.text.is_empty() { took } else { outcome.latency_ms };
                outcome.worded = source == TextSource::Model;
                outcome.text = text;
                outcome.verified = verified;
                outcome.abstained = lane == Lane::None;
                outcome.lane = match lane {
                    Lane::Rules => "RULES",
                    Lane::Judged => "JUDGED",
                    Lane::FreeSql => "FREE_SQL",
                    Lane::None => "NONE",
                }
                .to_owned();
            }
        }
    }
    outcome.model_calls = model.map_or(0, |model| model.calls.load(Ordering::Relaxed)) - before;
    outcome
}
