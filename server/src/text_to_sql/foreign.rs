//! A query that the model wrote: read once, so that it can be held to what the question names and be said in words. No
//! boundary: that is the sandbox.

use super::explain::in_words;
use crate::domain::format_minor;
use crate::question::{Bound, Evidence, Period, Words};
use chrono::{Datelike, NaiveDate};
use sqlparser::ast::{BinaryOperator, Expr, Query, Statement, UnaryOperator, Value, visit_expressions};
use sqlparser::dialect::SQLiteDialect;
use sqlparser::parser::Parser;
use std::ops::ControlFlow;

/// One SELECT of the model's own.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignQuery {
    /// Its text.
    pub sql: String,
    query: Query,
}

/// What the conditions of a query hold.
#[derive(Default)]
struct Conditions {
    /// Every literal, in lower case.
    literals: Vec<String>,
    /// Whether something is negated.
    negates: bool,
}

impl ForeignQuery {
    /// The first statement of a reply; `None` if that is no SELECT.
    #[must_use]
    pub fn read(reply: &str) -> Option<Self> {
        let text = reply.replace("```sql", "").replace("```", "");
        let sql = text.trim().trim_start_matches("A:").split(';').next()?.trim().to_owned();
        let mut statements = Parser::parse_sql(&SQLiteDialect {}, &sql).ok()?;
        match statements.pop() {
            Some(Statement::Query(query)) if statements.is_empty() => Some(Self { sql, query: *query }),
            _ => None,
        }
    }

    /// What it computes, in a sentence.
    #[must_use]
    pub fn in_words(&self) -> String {
        in_words(&self.query)
    }

    /// What the question names and no condition of the query holds, in words for the model. `currencies`: how many the
    /// ledger has.
    #[must_use]
    pub fn missing(&self, evidence: &Evidence, currencies: usize) -> Vec<String> {
        let conditions = self.conditions();
        let filter = &evidence.filter;
        let mut missing = Vec::new();
        for name in filter.categories.iter().filter(|name| !conditions.holds(name)) {
            missing.push(format!("category='{name}'"));
        }
        for words in filter.words.iter().filter(|words| !conditions.holds_words(words)) {
            missing.push(format!("notes LIKE '%{}%'", words.text()));
        }
        let left_out = filter.without_categories.iter().cloned().chain(filter.without_words.iter().map(Words::text));
        for name in left_out.filter(|name| !(conditions.holds(name) && conditions.negates)) {
            missing.push(format!("NOT '{name}'"));
        }
        for bound in [filter.min, filter.max].into_iter().flatten() {
            missing.extend(conditions.without_amount(bound, evidence));
        }
        if !filter.weekdays.is_empty() && !conditions.literals.iter().any(|literal| literal == "%w") {
            missing.push("the weekday by strftime('%w', expense_date)".to_owned());
        }
        if !filter.months.is_empty() && !conditions.literals.iter().any(|literal| literal == "%m") {
            missing.push("the month by strftime('%m', expense_date)".to_owned());
        }
        for period in evidence.periods.iter().filter(|period| !conditions.holds_period(period)) {
            missing.push(match (period.start, period.end) {
                (Some(start), Some(end)) => format!("expense_date BETWEEN '{start}' AND '{end}'"),
                (Some(start), None) => format!("expense_date >= '{start}'"),
                (None, Some(end)) => format!("expense_date <= '{end}'"),
                (None, None) => continue,
            });
        }
        match filter.currency {
            Some(currency) if !conditions.holds(currency.code()) => {
                missing.push(format!("currency='{}'", currency.code()));
            }
            None if currencies > 1 && !self.sql.to_lowercase().contains("currency") => {
                missing.push("GROUP BY currency: amounts of several currencies cannot be added".to_owned());
            }
            _ => {}
        }
        missing
    }

    fn conditions(&self) -> Conditions {
        let mut found = Conditions::default();
        let _ = visit_expressions(&self.query, |expr| {
            found.negates |= negates(expr);
            if is_condition(expr) {
                let _ = visit_expressions(expr, |part| {
                    if let Expr::Value(value) = part {
                        found.literals.extend(literal(&value.value));
                    }
                    ControlFlow::<()>::Continue(())
                });
            }
            ControlFlow::<()>::Continue(())
        });
        found
    }
}

fn literal(value: &Value) -> Option<String> {
    match value {
        Value::SingleQuotedString(text) | Value::DoubleQuotedString(text) => Some(text.to_lowercase()),
        Value::Number(digits, _) => Some(digits.clone()),
        _ => None,
    }
}

fn is_condition(expr: &Expr) -> bool {
    use BinaryOperator::{Eq, Gt, GtEq, Lt, LtEq, NotEq};
    match expr {
        Expr::BinaryOp { op, .. } => matches!(op, Eq | NotEq | Lt | LtEq | Gt | GtEq),
        Expr::Between { .. } | Expr::In { .. } | Expr::Like { .. } | Expr::Function(_) => true,
        _ => false,
    }
}

fn negates(expr: &Expr) -> bool {
    match expr {
        Expr::BinaryOp { op, .. } => *op == BinaryOperator::NotEq,
        Expr::UnaryOp { op, .. } => *op == UnaryOperator::Not,
        Expr::Between { negated, .. }
        | Expr::In { negated, .. }
        | Expr::Like { negated, .. }
        | Expr::Exists { negated, .. } => *negated,
        _ => false,
    }
}

impl Conditions {
    fn holds(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        self.literals.iter().any(|literal| literal.contains(&name))
    }

    fn holds_words(&self, words: &Words) -> bool {
        match words {
            Words::All(all) => all.iter().all(|word| self.holds(word)),
            Words::Any(any) => any.iter().all(|word| self.holds(word)),
            Words::Nothing => self.literals.iter().any(String::is_empty),
        }
    }

    fn without_amount(&self, bound: Bound, evidence: &Evidence) -> Option<String> {
        let shown = format_minor(bound.minor, evidence.currency);
        let wanted: f64 = shown.parse().ok()?;
        let there = self
            .literals
            .iter()
            .filter_map(|literal| literal.parse::<f64>().ok())
            .any(|number| (number - wanted).abs() < 0.001);
        (!there).then(|| format!("the amount {shown}"))
    }

    /// Both ends as literals, or the month or year as `strftime` writes it.
    fn holds_period(&self, period: &Period) -> bool {
        let is = |text: &str| {
            self.literals.iter().any(|literal| literal.trim_end_matches('%').trim_end_matches('-') == text)
        };
        let day = |day: NaiveDate| is(&day.to_string());
        let starts = period.start.is_none_or(day);
        // The last day, or the first one behind it.
        let ends = period.end.is_none_or(|end| day(end) || end.succ_opt().is_some_and(day));
        if starts && ends {
            return true;
        }
        let (Some(start), Some(end)) = (period.start, period.end) else { return false };
        let month = start.format("%Y-%m").to_string();
        let whole_month = start.day() == 1 && month == end.format("%Y-%m").to_string();
        let whole_year = start.ordinal() == 1 && start.year() == end.year();
        let month_of_year = is(&start.format("%m").to_string()) && is(&start.format("%Y").to_string());
        (whole_month && (is(&month) || month_of_year)) || (whole_year && is(&start.year().to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Currency, WeekStart};
    use crate::question::{Context, NoteUse, Outcome, Vocabulary, understand};

    fn evidence(question: &str) -> Evidence {
        let uses =
            [("Tesco", "Groceries"), ("Cinema", "Fun")].map(|(note, category)| NoteUse { note, category, count: 3 });
        let vocabulary = Vocabulary::new(&uses, vec![Currency::EUR], None);
        let today = "2026-11-20".parse().unwrap();
        let context = Context { today, week_start: WeekStart::Monday, currency: Currency::EUR };
        match understand(&[question], &vocabulary, context) {
            Outcome::Ask { evidence: Some(evidence), .. } => *evidence,
            other => panic!("{other:?}"),
        }
    }

    fn missing(question: &str, sql: &str) -> String {
        ForeignQuery::read(sql).unwrap().missing(&evidence(question), 1).join("; ")
    }

    #[test]
    fn what_is_named_must_be_asked_for() {
        let question = "standard deviation of groceries at tesco over 20 euros in march 2026 excluding fun";
        let sql = "SELECT AVG(amount) FROM expenses WHERE category = 'Groceries' AND notes LIKE '%Tesco%' AND amount > 20 \
                   AND category <> 'Fun' AND strftime('%Y-%m', expense_date) = '2026-03';";
        assert_eq!(missing(question, sql), "");
        assert_eq!(
            missing(question, "SELECT 'Groceries', SUM(amount) AS tesco FROM expenses"),
            "category='Groceries'; notes LIKE '%tesco%'; NOT 'Fun'; the amount 20.00; \
             expense_date BETWEEN '2026-03-01' AND '2026-03-31'"
        );
    }

    #[test]
    fn periods_as_models_write_them() {
        let question = "variance of groceries in 2025";
        for ends in [
            "expense_date BETWEEN '2025-01-01' AND '2025-12-31'",
            "expense_date >= '2025-01-01' AND expense_date < '2026-01-01'",
            "strftime('%Y', expense_date) = '2025'",
            "expense_date LIKE '2025-%'",
        ] {
            let sql = format!("SELECT SUM(amount) FROM expenses WHERE category = 'Groceries' AND {ends}");
            assert_eq!(missing(question, &sql), "", "{ends}");
        }
        let sql = "SELECT SUM(amount) FROM expenses WHERE category = 'Groceries' AND expense_date >= '2025-02-01'";
        assert!(missing(question, sql).contains("2025-12-31"));
    }

    #[test]
    fn currencies_are_not_added() {
        let evidence = evidence("variance of groceries");
        let read = |sql: &str| ForeignQuery::read(sql).unwrap().missing(&evidence, 2);
        let sql = "SELECT SUM(amount) FROM expenses WHERE category = 'Groceries'";
        assert_eq!(read(sql), ["GROUP BY currency: amounts of several currencies cannot be added"]);
        assert!(read(&format!("{sql} GROUP BY currency")).is_empty());
    }

    #[test]
    fn only_a_select_is_read() {
        assert_eq!(ForeignQuery::read("```sql\nSELECT 1;\n```").unwrap().sql, "SELECT 1");
        for reply in ["NONE", "", "DROP TABLE expenses", "I cannot say", "SELECT FROM WHERE"] {
            assert_eq!(ForeignQuery::read(reply), None, "{reply}");
        }
    }
}
