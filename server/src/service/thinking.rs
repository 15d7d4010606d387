//! The lanes of the chat, without a database: a question over a sandbox becomes stages.

use super::{AnswerStage, Lane, Stage, TextSource, beside};
use crate::domain::insight::{Direction, Fact, fill};
use crate::domain::{DateRange, ResultTable};
use crate::llm::{FreeSql, LanguageModel, ModelState, free_sql_prompt, judge_prompt, rewrite_prompt, wording_prompt};
use crate::question::{Context, Evidence, Outcome, Plan, Understood, plan_in_words, read_rewritten, understand_talk};
use crate::text_to_sql::{Answered, Cell, ForeignQuery, Ledger, Table, answer, capital, grounded};
use futures::Stream;
use std::sync::Arc;
use std::time::Duration;

/// After this long the template is shown; a wording that comes later takes its place.
const WORDING_DEADLINE: Duration = Duration::from_secs(6);

/// Before a question: the model may write a query of its own for it.
const UNCHECKED: &str = "unchecked:";

/// The question without what allows the model's own query, and whether that was there.
fn allowed(question: &str) -> (&str, bool) {
    match question.trim().get(..UNCHECKED.len()) {
        Some(lead) if lead.eq_ignore_ascii_case(UNCHECKED) => {
            (question.trim().get(UNCHECKED.len()..).unwrap_or_default().trim(), true)
        }
        _ => (question, false),
    }
}

/// Everything one question needs, without a database.
pub(crate) struct Thinking {
    pub(crate) ledger: Arc<Ledger>,
    pub(crate) context: Context,
    pub(crate) model: Option<Arc<dyn LanguageModel>>,
    pub(crate) free_sql: FreeSql,
    /// The chat's questions, the present one last.
    pub(crate) history: Vec<String>,
}

impl Thinking {
    fn question(&self) -> &str {
        self.history.last().map_or("", |question| allowed(question).0)
    }

    /// The stages of the answer.
    pub(crate) fn stages(self) -> impl Stream<Item = Stage> + Send {
        async_stream::stream! {
            let outcome = match self.free_sql {
                FreeSql::Alone => Outcome::unread(self.context),
                _ => self.understood().await,
            };
            let (understood, lane) = match outcome {
                Outcome::Plan(ref understood) => (Some(understood.as_ref().clone()), Lane::Rules),
                Outcome::Ask { ref without, ref unknown, .. } => {
                    (self.judged(without.as_deref(), unknown).await, Lane::Judged)
                }
                Outcome::Refuse { .. } => (None, Lane::None),
            };
            if let Some(understood) = understood {
                let Some((stages, answered)) = self.planned(&understood, lane).await else {
                    yield Stage::Answer(none("that took too long: narrow the question".to_owned(), Vec::new()));
                    return;
                };
                // The figures are there before the model has worded them.
                for stage in stages {
                    yield stage;
                }
                let end = |text: String, source: TextSource| {
                    let follow_ups = if answered.empty { Vec::new() } else { beside::follow_ups(&understood.plan) };
                    Stage::Answer(AnswerStage { text, source, lane, verified: true, choices: Vec::new(), follow_ups })
                };
                let mut wording = Box::pin(self.worded(&answered));
                let in_time = tokio::time::timeout(WORDING_DEADLINE, &mut wording).await;
                if !matches!(in_time, Ok(Some(_))) {
                    yield end(fill(&answered.template, &answered.facts), TextSource::Template);
                }
                let worded = match in_time {
                    Ok(worded) => worded,
                    Err(_) => wording.await,
                };
                if let Some(text) = worded {
                    yield end(text, TextSource::Model);
                }
                return;
            }
            let free = match &outcome {
                Outcome::Ask { evidence: Some(evidence), .. } if self.may_write() => self.free_sql(evidence).await,
                _ => None,
            };
            match free {
                Some(stages) => for stage in stages {
                    yield stage;
                },
                None => {
                    let offered = self.offers_free_sql().await;
                    yield Stage::Answer(self.ask_back(&outcome, offered));
                }
            }
        }
    }

    /// What the rules make of the last question; what the answers before it named is asked of the sandbox.
    async fn understood(&self) -> Outcome {
        let (ledger, context, history) = (self.ledger.clone(), self.context, self.history.clone());
        let read = move || {
            let questions: Vec<&str> = history.iter().map(|question| allowed(question).0).collect();
            understand_talk(&questions, ledger.vocabulary(), context, &|plan| {
                answer(plan, &ledger, context, "").ok().map(|answered| answered.result())
            })
        };
        let unread = |_| Outcome::Refuse { reason: "reading the question failed: ask it in other words".to_owned() };
        tokio::task::spawn_blocking(read).await.unwrap_or_else(unread)
    }

    /// Whether the model may write a query of its own for this question.
    fn may_write(&self) -> bool {
        let asked = self.history.last().is_some_and(|question| allowed(question).1);
        match self.free_sql {
            FreeSql::Auto | FreeSql::Alone => true,
            FreeSql::Ask => asked,
            FreeSql::Off => false,
        }
    }

    /// Whether the model's own query is worth offering: it is there, and runs only when it is picked.
    async fn offers_free_sql(&self) -> bool {
        match &self.model {
            Some(model) if self.free_sql == FreeSql::Ask && !self.may_write() => {
                matches!(model.state().await, ModelState::Ready | ModelState::Loading)
            }
            _ => false,
        }
    }

    fn reading(&self, plan: &Plan) -> String {
        plan_in_words(plan, self.context.currency)
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

    /// What a plan that the server stands behind comes to: its stages up to the text, and what that is about.
    async fn planned(&self, understood: &Understood, lane: Lane) -> Option<(Vec<Stage>, Answered)> {
        let plan = &understood.plan;
        let reading = self.reading(plan);
        let (ledger, context, run, text) = (self.ledger.clone(), self.context, plan.clone(), reading.clone());
        let answered = tokio::task::spawn_blocking(move || answer(&run, &ledger, context, &text)).await;
        let answered = answered.ok()?.ok()?;
        let (range, filter) = beside::evidence(plan, self.context);
        let assumptions = understood.assumptions.clone();
        let interpreted = Stage::Interpreted { text: reading, range, filter, assumptions };
        let sql = Stage::Sql { text: answered.query.sql.clone(), parameters: answered.query.parameters.clone(), lane };
        let result = Stage::Result(answered.result());
        Some((vec![interpreted, sql, result], answered))
    }

    /// The answer in the model's words, if there is a model and it is honest.
    async fn worded(&self, answered: &Answered) -> Option<String> {
        let model = self.model.as_deref().filter(|_| !answered.facts.is_empty())?;
        // "more" and "less" stand in the template when the figures say so; a wording may only repeat them.
        let words = format!(" {} ", answered.template.to_lowercase());
        let direction = match (words.contains(" more"), words.contains(" less")) {
            (true, false) => Direction::Up,
            (false, true) => Direction::Down,
            _ => Direction::None,
        };
        let reply = model.complete(wording_prompt(&answered.template, &answered.facts, "")).await.ok()?;
        grounded(&reply, &answered.facts, direction).filter(|text| keeps_what(text, &answered.facts))
    }

    /// The model's own query over the copy, with one repair. It has to keep to what the question names.
    async fn free_sql(&self, evidence: &Evidence) -> Option<Vec<Stage>> {
        let model = self.model.as_deref()?;
        let vocabulary = self.ledger.vocabulary();
        let mut problem = String::new();
        for _ in 0..2 {
            let prompt = free_sql_prompt(self.question(), vocabulary.categories(), self.context.today, &problem);
            let query = ForeignQuery::read(&model.complete(prompt).await.ok()?)?;
            let missing = query.missing(evidence, vocabulary.currencies().len());
            if !missing.is_empty() {
                problem = format!("it must contain {}", missing.join(" and "));
                continue;
            }
            let (ledger, run) = (self.ledger.clone(), query.sql.clone());
            match tokio::task::spawn_blocking(move || ledger.run_foreign(&run)).await.ok()? {
                Ok(table) => return Some(free_stages(&query, table)),
                Err(error) => problem = error.to_string(),
            }
        }
        None
    }

    fn ask_back(&self, outcome: &Outcome, offered: bool) -> AnswerStage {
        let category = self.ledger.vocabulary().categories().first().cloned().unwrap_or_else(|| "Groceries".to_owned());
        let working =
            || vec![format!("how much did I spend on {category} last month"), "top categories this year".to_owned()];
        match outcome {
            Outcome::Ask { reason, choices, .. } if !choices.is_empty() => {
                let asked: Vec<String> =
                    choices.iter().map(|choice| format!("how much did I spend on {choice}")).collect();
                AnswerStage { choices: asked, ..none(format!("{} Which one is meant?", sentence(reason)), Vec::new()) }
            }
            Outcome::Ask { reason, examples, .. } if !examples.is_empty() => {
                AnswerStage { choices: examples.clone(), ..none(format!("{reason}:"), Vec::new()) }
            }
            Outcome::Ask { reason, evidence, .. } => {
                let mut choices = working();
                if offered && evidence.is_some() {
                    choices.push(format!("{UNCHECKED} {}", self.question()));
                }
                AnswerStage { choices, ..none(format!("{} These work:", sentence(reason)), Vec::new()) }
            }
            Outcome::Refuse { reason } => AnswerStage { choices: working(), ..none(sentence(reason), Vec::new()) },
            Outcome::Plan(_) => none(String::new(), Vec::new()),
        }
    }
}

/// A reason as a sentence.
fn sentence(text: &str) -> String {
    let end = if text.ends_with(['?', '.']) { "" } else { "." };
    capital(text) + end
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

/// A wording must keep what the figure is about, and what it all comes to.
fn keeps_what(text: &str, facts: &[Fact]) -> bool {
    facts
        .iter()
        .filter(|fact| matches!(fact.name, "what" | "a" | "b" | "top" | "name" | "day" | "total"))
        .all(|fact| text.contains(&fact.value))
}

fn free_stages(query: &ForeignQuery, table: Table) -> Vec<Stage> {
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
    let interpreted = Stage::Interpreted {
        text: query.in_words(),
        range: DateRange::default(),
        filter: None,
        assumptions: vec!["the model's own query, in words: check that this is what was asked".to_owned()],
    };
    vec![
        interpreted,
        Stage::Sql { text: query.sql.clone(), parameters: Vec::new(), lane: Lane::FreeSql },
        Stage::Result(ResultTable { columns: table.columns, rows, truncated: table.truncated }),
        Stage::Answer(end),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Currency, Money, WeekStart};
    use crate::llm::ScriptedModel;
    use crate::text_to_sql::LedgerRow;
    use futures::StreamExt;

    /// The texts of the answer to "total this month" of a model that says this after so many seconds.
    async fn said(words: &str, seconds: u64) -> Vec<(String, TextSource)> {
        let currency = Currency::parse("EUR").unwrap();
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let row = LedgerRow {
            date: today,
            category: "Groceries".to_owned(),
            amount: Money::parse("12.50", currency).unwrap(),
            notes: String::new(),
        };
        let model = ScriptedModel::new([Ok(words.to_owned())], 0.0).slow(Duration::from_secs(seconds));
        let thinking = Thinking {
            ledger: Arc::new(Ledger::new(&[row]).unwrap()),
            context: Context { today, week_start: WeekStart::Monday, currency },
            model: Some(Arc::new(model)),
            free_sql: FreeSql::Off,
            history: vec!["how much on groceries this month".to_owned()],
        };
        let texts = thinking.stages().filter_map(async |stage| match stage {
            Stage::Answer(answer) => Some((answer.text, answer.source)),
            _ => None,
        });
        texts.collect().await
    }

    #[tokio::test(start_paused = true)]
    async fn a_wording_that_comes_late_takes_the_place_of_the_template() {
        let honest = "It was {total} {what}, on {day}.";
        let [quick] = said(honest, 2).await.try_into().unwrap();
        assert_eq!(quick.1, TextSource::Model, "{quick:?}");
        let [first, second] = said(honest, 8).await.try_into().unwrap();
        assert!(first.1 == TextSource::Template && first.0.contains("12.50 EUR"), "{first:?}");
        assert_eq!(second, quick);
        let [lied_to] = said("It was 99 EUR", 8).await.try_into().unwrap();
        assert_eq!(lied_to, first, "a lie never replaces anything");
    }
}
