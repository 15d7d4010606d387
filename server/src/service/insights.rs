//! Insights: facts first, worded by templates; the model may reword them, under the number check.

use super::{DashboardQuery, Principal, ServiceError, Services, TextSource};
use crate::domain::insight::{History, Insight, InsightKey, Row, generate};
use crate::domain::{Bucket, BucketSpan, CompareTo, Currency, DateRange, ExpenseFilter, FieldError};
use crate::llm::{LanguageModel, ModelError, ModelState, wording_prompt};
use crate::storage::{self, Granularity, Spending};
use crate::text_to_sql::grounded;
use chrono::Months;
use futures::Stream;
use std::sync::Arc;

/// How far back insights look before the range.
const LOOK_BACK: Months = Months::new(13);
/// Most rows that they look at, newest first.
const MAX_ROWS: i64 = 20_000;

/// What is asked of the insights.
#[derive(Debug, Clone, Copy, Default)]
pub struct InsightQuery {
    /// As for the dashboard.
    pub range: DateRange,
    /// The user's unless given.
    pub currency: Option<Currency>,
    /// Do not ask the model.
    pub no_model: bool,
    /// Fail rather than do without the model.
    pub require_model: bool,
    /// Have the model word what it has worded already.
    pub anew: bool,
}

/// An insight and its present wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordedInsight {
    /// The insight.
    pub insight: Insight,
    /// Its text, slots filled.
    pub text: String,
    /// Who worded it.
    pub source: TextSource,
}

impl Services {
    /// The insights of a range, at once, worded by templates or as the model worded them before; then, one by one, those
    /// that it words now.
    ///
    /// # Errors
    /// On the range; `ModelUnavailable` only if the model is required.
    pub async fn insights(
        self: Arc<Self>,
        principal: Principal,
        query: InsightQuery,
    ) -> Result<impl Stream<Item = Result<WordedInsight, ServiceError>> + Send + use<>, ServiceError> {
        let model = self.usable_model(query.no_model, query.require_model).await?;
        let history = self.history(&principal, query).await?;
        let dismissed = self.db.read(principal.user.id, storage::list_dismissed).await?;
        let insights = generate(&history, &dismissed);
        let owner = principal.user.id;
        Ok(async_stream::stream! {
            let mut unasked = Vec::new();
            for insight in insights {
                let text = insight.text();
                let asked = if query.anew || model.is_none() { None } else { self.wordings.find(owner, &text) };
                if asked.is_none() {
                    unasked.push(insight.clone());
                }
                yield Ok(match asked.flatten() {
                    Some(text) => WordedInsight { insight, text, source: TextSource::Model },
                    None => WordedInsight { insight, text, source: TextSource::Template },
                });
            }
            let Some(model) = model else { return };
            for insight in unasked {
                let Ok(wording) = reword(model.as_ref(), &insight).await else { continue };
                self.wordings.keep(owner, insight.text(), wording.clone());
                if let Some(text) = wording {
                    yield Ok(WordedInsight { insight, text, source: TextSource::Model });
                }
            }
        })
    }

    /// Does not show the insight with this id again: what is about a range, in that range.
    ///
    /// # Errors
    /// On the range.
    pub async fn dismiss_insight(&self, principal: &Principal, id: &str, range: DateRange) -> Result<(), ServiceError> {
        if id.is_empty() {
            return Err(FieldError::new("id", "is empty: StreamInsights gives the ids").into());
        }
        let span = self.close_range(principal, range).await?;
        let (owner, key, now) = (principal.user.id, InsightKey::of(id, span), self.now());
        Ok(self.db.accounts(move |accounts| storage::dismiss_insight(accounts, owner, key, now)).await?)
    }

    /// Shows again what was dismissed; returns how many.
    ///
    /// # Errors
    /// Those of storage.
    pub async fn restore_insights(&self, principal: &Principal) -> Result<i64, ServiceError> {
        let owner = principal.user.id;
        Ok(self.db.accounts(move |accounts| storage::restore_insights(accounts, owner)).await?)
    }

    /// The model, if it may be asked and can answer.
    pub(super) async fn usable_model(
        &self,
        no_model: bool,
        require_model: bool,
    ) -> Result<Option<Arc<dyn LanguageModel>>, ServiceError> {
        if no_model && require_model {
            return Err(FieldError::new("require_model", "cannot go with no_model").into());
        }
        let model = self.model.clone().filter(|_| !no_model);
        if !require_model {
            return Ok(model);
        }
        let state = match &model {
            Some(model) => model.state().await,
            None => ModelState::Off,
        };
        match state {
            ModelState::Ready | ModelState::Loading => Ok(model),
            _ => Err(ServiceError::ModelUnavailable(self.model_status().await.1)),
        }
    }

    async fn history(&self, principal: &Principal, query: InsightQuery) -> Result<History, ServiceError> {
        let span = self.close_range(principal, query.range).await?;
        let bucket = if span.days() > 400 { Some(Bucket::Month) } else { None };
        let dashboard = DashboardQuery {
            range: span.range(),
            bucket,
            currency: query.currency,
            compare_to: CompareTo::PreviousPeriod,
        };
        let report = self.dashboard(principal, dashboard).await?.report;
        let currency = report.currency;
        let back = BucketSpan { start: span.start.checked_sub_months(LOOK_BACK).unwrap_or(span.start), end: span.end };
        let filter = ExpenseFilter { range: back.range(), currency: Some(currency), ..Default::default() };
        let today = self.today(principal);
        let read = self.db.read(principal.user.id, move |scope| {
            let spending = storage::list_spending(scope, &filter, MAX_ROWS)?;
            let cells = storage::list_cells(scope, back, Granularity::Month)?;
            Ok((spending, cells))
        });
        let (spending, cells) = read.await?;
        let rows: Vec<Row> = spending
            .into_iter()
            .rev()
            .map(|Spending { date, category, amount, notes }| Row { day: date, category, minor: amount.minor, notes })
            .collect();
        let months = whole_months(back, today, currency, &cells);
        Ok(History { report, rows, months, today })
    }
}

/// Totals of the months that lie whole in `span` and are over, from the first with an expense.
fn whole_months(
    span: BucketSpan,
    today: chrono::NaiveDate,
    currency: Currency,
    cells: &[crate::domain::report::Cell],
) -> Vec<i64> {
    let (_, whole, _) = span.split_whole_months();
    let months = whole.and_then(|whole| whole.buckets(Bucket::Month, crate::domain::WeekStart::Monday).ok());
    let total = |month: &BucketSpan| -> i64 {
        let inside = cells.iter().filter(|cell| cell.currency == currency && month.range().contains(cell.day));
        inside.map(|cell| cell.minor).sum()
    };
    let over = months.unwrap_or_default().into_iter().filter(|month| month.end < today);
    over.map(|month| total(&month)).skip_while(|sum| *sum == 0).collect()
}

/// A wording by the model that passes the number check; one retry.
///
/// # Errors
/// If the model does not answer.
async fn reword(model: &dyn LanguageModel, insight: &Insight) -> Result<Option<String>, ModelError> {
    for note in ["", "Only copy the slots. No digits, no number words.\n"] {
        let prompt = wording_prompt(&insight.template, &insight.facts, note);
        let reply = model.complete(prompt).await?;
        if let Some(text) = grounded(&reply, &insight.facts, insight.direction) {
            return Ok(Some(text));
        }
    }
    Ok(None)
}
