//! The chat's lanes: rules, the rules' reading judged by the model, the model's own SQL in the sandbox, asking back.

use super::{Principal, ServiceError, Services};
use crate::domain::insight::{Direction, Fact, fill};
use crate::domain::{AmountBounds, CategoryName, DateRange};
use crate::domain::{ConversationId, ExpenseFilter, FieldError, format_minor};
use crate::llm::{LanguageModel, ModelState, free_sql_prompt, judge_prompt, rewrite_prompt, wording_prompt};
use crate::question::{Compare, Context, Metric, Outcome, Plan, Understood, plan_in_words, read_rewritten, understand};
use crate::storage;
use crate::text_to_sql::{Answered, Cell, Ledger, answer, grounded};
use futures::Stream;
use std::sync::Arc;
use std::time::Duration;

/// Most characters of a question.
pub const MAX_QUESTION: usize = 500;
/// How many earlier questions a follow-up can lean on.
const MAX_HISTORY: i64 = 6;
/// After this long the template is shown instead of the model's wording.
const WORDING_DEADLINE: Duration = Duration::from_secs(6);

/// A question and how it may be answered.
#[derive(Debug, Clone, Default)]
pub struct AskQuery {
    /// 1–500 characters.
    pub question: String,
    /// The chat it belongs to; none starts a new one.
    pub conversation: Option<ConversationId>,
    /// Do not ask the model.
    pub no_model: bool,
    /// Fail rather than do without the model.
    pub require_model: bool,
}

/// How an answer was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// The grammar understood every word.
    Rules,
    /// The model confirmed the grammar's reading.
    Judged,
    /// The model's own query.
    FreeSql,
    /// No answer.
    None,
}

/// Who worded a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextSource {
    /// The server.
    Template,
    /// The model, checked.
    Model,
}

/// The end of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerStage {
    /// What is said.
    pub text: String,
    /// Who worded it.
    pub source: TextSource,
    /// How it was found.
    pub lane: Lane,
    /// Whether the server's rules stand behind the figures.
    pub verified: bool,
    /// Readings to choose from.
    pub choices: Vec<String>,
    /// Questions that would work next.
    pub follow_ups: Vec<String>,
}

/// One stage of an answer, in this order; those that do not apply are left out.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// What was understood.
    Interpreted {
        /// In words.
        text: String,
        /// Its days.
        range: DateRange,
        /// The rows behind it, where a filter can say it.
        filter: Option<ExpenseFilter>,
        /// What was assumed.
        assumptions: Vec<String>,
    },
    /// What runs.
    Sql {
        /// The statement.
        text: String,
        /// Its values.
        parameters: Vec<String>,
        /// Who made it.
        lane: Lane,
    },
    /// What came out.
    Result {
        /// Names of the columns.
        columns: Vec<String>,
        /// Plain values.
        rows: Vec<Vec<String>>,
        /// Whether there were more.
        truncated: bool,
    },
    /// The end.
    Answer(AnswerStage),
}

impl Services {
    /// Answers a question in stages; the first item of each is the chat's id.
    ///
    /// # Errors
    /// On `question`; `ModelUnavailable` only if the model is required.
    pub async fn ask(
        self: Arc<Self>,
        principal: Principal,
        query: AskQuery,
    ) -> Result<(ConversationId, impl Stream<Item = Result<Stage, ServiceError>> + Send + use<>), ServiceError> {
        let question = query.question.trim().to_owned();
        let length = question.chars().count();
        if length == 0 {
            return Err(FieldError::new("question", "is empty: ask something about your expenses").into());
        }
        if length > MAX_QUESTION {
            let over = length - MAX_QUESTION;
            return Err(FieldError::new("question", format!("{length} characters, {over} too many")).into());
        }
        let model = self.usable_model(query.no_model, query.require_model).await?;
        let chat = query.conversation.unwrap_or_else(ConversationId::generate);
        let mut history =
            self.db.read(principal.user.id, move |scope| storage::list_questions(scope, chat, MAX_HISTORY)).await?;
        history.push(question.clone());
        let context = self.question_context(&principal);
        let stages = async_stream::try_stream! {
            let ledger = self.ledger(&principal).await?;
            let thinking = Thinking { ledger, context, model, history };
            let mut stages = Box::pin(thinking.stages());
            while let Some(stage) = futures::StreamExt::next(&mut stages).await {
                if let Stage::Answer(answer) = &stage
                    && answer.lane != Lane::None
                {
                    let (owner, now, text) = (principal.user.id, self.now(), question.clone());
                    self.db.accounts(move |accounts| storage::insert_turn(accounts, owner, chat, &text, now)).await?;
                }
                yield stage;
            }
        };
        Ok((chat, stages))
    }

    /// What a question of this user is read against.
    fn question_context(&self, principal: &Principal) -> Context {
        Context {
            today: self.today(principal),
            week_start: principal.user.week_start,
            currency: principal.user.currency,
        }
    }

    /// Whether the model can be used, in a word and in a sentence.
    pub async fn model_status(&self) -> (ModelState, String) {
        let Some(model) = &self.model else {
            return (ModelState::Off, "the language model is off: questions are answered by rules alone".to_owned());
        };
        let state = model.state().await;
        let message = match state {
            ModelState::Ready => format!("{} is ready", model.name()),
            ModelState::Loading => format!("{} is there and loads on first use", model.name()),
            ModelState::Missing => format!("{0} is missing: run `ollama pull {0}`", model.name()),
            ModelState::Down => "Ollama does not answer: start it with `ollama serve`".to_owned(),
            ModelState::Off => "the language model is off".to_owned(),
        };
        (state, message)
    }

    /// The model's name and whether it runs on this machine; empty when it is off.
    #[must_use]
    pub fn model_name(&self) -> (String, bool) {
        self.model.as_ref().map_or_else(|| (String::new(), true), |model| (model.name().to_owned(), model.is_local()))
    }
}

/// Everything one question needs, without a database.
pub(crate) struct Thinking {
    pub(crate) ledger: Arc<Ledger>,
    pub(crate) context: Context,
    pub(crate) model: Option<Arc<dyn LanguageModel>>,
    /// The chat's questions, the present one last.
    pub(crate) history: Vec<String>,
}

impl Thinking {
    fn question(&self) -> &str {
        self.history.last().map_or("", String::as_str)
    }

    /// The stages of the answer.
    pub(crate) fn stages(self) -> impl Stream<Item = Stage> + Send {
        async_stream::stream! {
            let questions: Vec<&str> = self.history.iter().map(String::as_str).collect();
            let outcome = understand(&questions, self.ledger.vocabulary(), self.context);
            let (understood, lane) = match outcome {
                Outcome::Plan(ref understood) => (Some(understood.clone()), Lane::Rules),
                Outcome::Ask { ref without, ref unknown, .. } => {
                    (self.judged(without.as_deref(), unknown).await, Lane::Judged)
                }
                Outcome::Refuse { .. } => (None, Lane::None),
            };
            if let Some(understood) = understood {
                for stage in self.planned(&understood, lane).await {
                    yield stage;
                }
                return;
            }
            let free = match &outcome {
                Outcome::Ask { choices, .. } if choices.is_empty() => self.free_sql().await,
                _ => None,
            };
            match free {
                Some(stages) => for stage in stages {
                    yield stage;
                },
                None => yield Stage::Answer(self.ask_back(&outcome)),
            }
        }
    }

    fn reading(&self, plan: &Plan) -> String {
        let currency = self.context.currency;
        plan_in_words(plan, &|minor| format_minor(minor, currency))
    }

    /// The reading without the unknown words, or one of the question in plain words, if the model confirms it.
    async fn judged(&self, without: Option<&Understood>, unknown: &[String]) -> Option<Understood> {
        let model = self.model.as_deref()?;
        let threshold = model.judge_threshold()?;
        if let Some(reading) = without {
            let prompt = judge_prompt(self.question(), &self.reading(&reading.plan));
            if model.judge(prompt).await.ok()? >= threshold {
                let mut confirmed = reading.clone();
                confirmed.assumptions.push(format!("ignored: {}", unknown.join(", ")));
                return Some(confirmed);
            }
        }
        let rewritten = model.complete(rewrite_prompt(self.question())).await.ok()?;
        let rewritten = rewritten.lines().next()?.trim().trim_start_matches("Rewritten:").trim().to_owned();
        let read = read_rewritten(&rewritten, self.ledger.vocabulary(), self.context)?;
        if let Some(reading) = without
            && (reading.plan.filter != read.plan.filter || reading.plan.periods != read.plan.periods)
        {
            return None;
        }
        let prompt = judge_prompt(self.question(), &self.reading(&read.plan));
        let sure = model.judge(prompt).await.ok()? >= threshold.max(0.5);
        sure.then(|| {
            let mut confirmed = read;
            confirmed.assumptions.push(format!("read as: {rewritten}"));
            confirmed
        })
    }

    /// Stages of a plan that the server stands behind.
    async fn planned(&self, understood: &Understood, lane: Lane) -> Vec<Stage> {
        let plan = &understood.plan;
        let reading = self.reading(plan);
        let (ledger, context, run, text) = (self.ledger.clone(), self.context, plan.clone(), reading.clone());
        let answered = tokio::task::spawn_blocking(move || answer(&run, &ledger, context, &text)).await;
        let Ok(Ok(answered)) = answered else {
            return vec![Stage::Answer(none("that took too long: narrow the question".to_owned(), Vec::new()))];
        };
        let (range, filter) = evidence(plan, self.context);
        let interpreted =
            Stage::Interpreted { text: reading, range, filter, assumptions: understood.assumptions.clone() };
        let sql = Stage::Sql { text: answered.query.sql.clone(), parameters: answered.query.parameters.clone(), lane };
        let result = Stage::Result {
            columns: answered.columns.clone(),
            rows: answered.rows.clone(),
            truncated: answered.truncated,
        };
        let (text, source) = self.worded(&answered).await;
        let end = AnswerStage { text, source, lane, verified: true, choices: Vec::new(), follow_ups: follow_ups(plan) };
        vec![interpreted, sql, result, Stage::Answer(end)]
    }

    /// The answer's text: the model's if it is honest and in time, else the template's.
    async fn worded(&self, answered: &Answered) -> (String, TextSource) {
        let template = fill(&answered.template, &answered.facts);
        let Some(model) = self.model.as_deref().filter(|_| !answered.facts.is_empty()) else {
            return (template, TextSource::Template);
        };
        // "more" and "less" stand in the template when the figures say so; a wording may only repeat them.
        let words = format!(" {} ", answered.template.to_lowercase());
        let direction = match (words.contains(" more"), words.contains(" less")) {
            (true, false) => Direction::Up,
            (false, true) => Direction::Down,
            _ => Direction::None,
        };
        let prompt = wording_prompt(&answered.template, &answered.facts, "");
        let reply = tokio::time::timeout(WORDING_DEADLINE, model.complete(prompt)).await;
        let worded = reply.ok().and_then(Result::ok).and_then(|reply| grounded(&reply, &answered.facts, direction));
        match worded.filter(|text| keeps_what(text, &answered.facts)) {
            Some(text) => (text, TextSource::Model),
            None => (template, TextSource::Template),
        }
    }

    /// The model's own query over the copy, with one repair.
    async fn free_sql(&self) -> Option<Vec<Stage>> {
        let model = self.model.as_deref()?;
        let mut problem = String::new();
        for _ in 0..2 {
            let categories = self.ledger.vocabulary().categories();
            let prompt = free_sql_prompt(self.question(), categories, self.context.today, &problem);
            let reply = model.complete(prompt).await.ok()?;
            let sql = statement(&reply)?;
            let (ledger, run) = (self.ledger.clone(), sql.clone());
            match tokio::task::spawn_blocking(move || ledger.run_foreign(&run)).await.ok()? {
                Ok(table) => return Some(free_stages(sql, table)),
                Err(error) => problem = error.to_string(),
            }
        }
        None
    }

    fn ask_back(&self, outcome: &Outcome) -> AnswerStage {
        let category = self.ledger.vocabulary().categories().first().cloned().unwrap_or_else(|| "Groceries".to_owned());
        let working =
            || vec![format!("how much did I spend on {category} last month"), "top categories this year".to_owned()];
        match outcome {
            Outcome::Ask { reason, choices, .. } if !choices.is_empty() => {
                let asked: Vec<String> =
                    choices.iter().map(|choice| format!("how much did I spend on {choice}")).collect();
                AnswerStage { choices: asked, ..none(format!("{reason}. Which one is meant?"), Vec::new()) }
            }
            Outcome::Ask { reason, .. } => {
                AnswerStage { choices: working(), ..none(format!("{reason}. These work:"), Vec::new()) }
            }
            Outcome::Refuse { reason } => AnswerStage { choices: working(), ..none(capital(reason), Vec::new()) },
            Outcome::Plan(_) => none(String::new(), Vec::new()),
        }
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str() + ".").unwrap_or_default()
}

fn none(text: String, follow_ups: Vec<String>) -> AnswerStage {
    AnswerStage {
        text,
        source: TextSource::Template,
        lane: Lane::None,
        verified: false,
        choices: Vec::new(),
        follow_ups,
    }
}

/// A wording must keep what the figure is about.
fn keeps_what(text: &str, facts: &[Fact]) -> bool {
    facts
        .iter()
        .filter(|fact| matches!(fact.name, "what" | "a" | "b" | "top" | "name" | "day"))
        .all(|fact| text.contains(&fact.value))
}

/// One SELECT out of a model's reply.
fn statement(reply: &str) -> Option<String> {
    let text = reply.replace("```sql", "").replace("```", "");
    let sql = text.trim().split(';').next()?.trim();
    let first = sql.split_whitespace().next()?.to_lowercase();
    matches!(first.as_str(), "select" | "with").then(|| sql.to_owned())
}

fn free_stages(sql: String, table: crate::text_to_sql::Table) -> Vec<Stage> {
    let show = |cell: &Cell| match cell {
        Cell::Null => String::new(),
        Cell::Integer(number) => number.to_string(),
        Cell::Real(number) => format!("{number:.2}"),
        Cell::Text(text) => text.clone(),
    };
    let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.iter().map(show).collect()).collect();
    let figure = match rows.as_slice() {
        [row] if row.len() == 1 => row.first().cloned().filter(|text| !text.is_empty()),
        _ => None,
    };
    let text = match (figure, rows.len()) {
        (Some(figure), _) => format!("Unchecked, the model's own query: {figure}."),
        (None, 0) => "Unchecked, the model's own query: it found nothing.".to_owned(),
        (None, count) => format!("Unchecked, the model's own query: {count} rows."),
    };
    let end = AnswerStage { lane: Lane::FreeSql, ..none(text, Vec::new()) };
    vec![
        Stage::Sql { text: sql, parameters: Vec::new(), lane: Lane::FreeSql },
        Stage::Result { columns: table.columns, rows, truncated: table.truncated },
        Stage::Answer(end),
    ]
}

/// The days of a plan, and the rows behind it where the list's filter can say it.
fn evidence(plan: &Plan, context: Context) -> (DateRange, Option<ExpenseFilter>) {
    let range = match plan.periods.as_slice() {
        [period] => DateRange { start: period.start, end: period.end },
        _ => DateRange::default(),
    };
    let filter = &plan.filter;
    let sayable = plan.periods.len() < 2
        && filter.without_categories.is_empty()
        && filter.without_words.is_empty()
        && filter.weekdays.is_empty()
        && !filter.either
        && filter.words.len() <= 1;
    let words = match filter.words.first() {
        None => Some(String::new()),
        Some(words) => match words {
            crate::question::Words::Note(text) => Some(text.clone()),
            crate::question::Words::All(list) if list.len() == 1 => list.first().cloned(),
            _ => None,
        },
    };
    let inclusive = |bound: Option<crate::question::Bound>, step: i64| {
        bound.map(|bound| if bound.inclusive { bound.minor } else { bound.minor + step })
    };
    let bounds = AmountBounds { min: inclusive(filter.min, 1), max: inclusive(filter.max, -1) };
    let currency = (bounds != AmountBounds::default()).then_some(context.currency);
    let keys = filter.categories.iter().filter_map(|name| CategoryName::parse(name).ok()).map(|name| name.key());
    let found = words.filter(|_| sayable).map(|text| ExpenseFilter {
        range,
        categories: keys.collect(),
        text,
        bounds,
        currency,
    });
    (range, found)
}

/// Two questions that patch this plan.
fn follow_ups(plan: &Plan) -> Vec<String> {
    let mut next = Vec::new();
    if plan.group.is_none() && plan.compare == Compare::No {
        next.push(if plan.filter.categories.is_empty() { "by category" } else { "by month" }.to_owned());
    }
    if plan.metric != Metric::List {
        next.push("show me those".to_owned());
    }
    if plan.periods.len() == 1 {
        next.push("and the same period last year?".to_owned());
    }
    next.truncate(2);
    next
}
