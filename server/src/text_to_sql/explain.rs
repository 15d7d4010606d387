//! A query in plain words, so that a person can see whether it computes what was asked.

use sqlparser::ast::{
    BinaryOperator, Distinct, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, GroupByExpr, InTarget,
    LimitClause, OrderByExpr, OrderByKind, OrderBySort, Query, Select, SelectItem, SetExpr, Value,
};

/// One sentence; parts without words of their own stand as they are written.
pub(super) fn in_words(query: &Query) -> String {
    let body = match query.body.as_ref() {
        SetExpr::Select(select) => select_in_words(select),
        SetExpr::Query(inner) => in_words(inner),
        _ => "the results of several queries together".to_owned(),
    };
    let order = query.order_by.as_ref().map(|order| match &order.kind {
        OrderByKind::Expressions(list) => {
            format!(", by {}", list.iter().map(ordered).collect::<Vec<_>>().join(", then "))
        }
        OrderByKind::All(_) => String::new(),
    });
    let limit = match &query.limit_clause {
        Some(LimitClause::LimitOffset { limit: Some(limit), .. }) => format!(", the first {limit}"),
        _ => String::new(),
    };
    let steps = if query.with.is_some() { " (worked out in several steps)" } else { "" };
    format!("{body}{}{limit}{steps}", order.unwrap_or_default())
}

fn ordered(by: &OrderByExpr) -> String {
    let direction = if by.options.sort == Some(OrderBySort::Desc) { "downwards" } else { "upwards" };
    format!("{} {direction}", term(&by.expr))
}

fn select_in_words(select: &Select) -> String {
    let what: Vec<String> = select.projection.iter().map(item).collect();
    let distinct = if matches!(select.distinct, Some(Distinct::Distinct)) { "each different " } else { "" };
    let mut text = format!("{distinct}{}", what.join(" and "));
    if let Some(selection) = &select.selection {
        text.push_str(&format!(" of expenses where {}", condition(selection)));
    } else {
        text.push_str(" of all expenses");
    }
    if let GroupByExpr::Expressions(keys, _) = &select.group_by
        && !keys.is_empty()
    {
        text.push_str(&format!(", for each {}", keys.iter().map(term).collect::<Vec<_>>().join(" and ")));
    }
    if let Some(having) = &select.having {
        text.push_str(&format!(", only where {}", condition(having)));
    }
    text
}

fn item(item: &SelectItem) -> String {
    match item {
        SelectItem::UnnamedExpr(expr) | SelectItem::ExprWithAlias { expr, .. } => term(expr),
        SelectItem::Wildcard(_) | SelectItem::QualifiedWildcard(..) => "everything".to_owned(),
        SelectItem::ExprWithAliases { .. } => item.to_string(),
    }
}

/// A value: a column, a literal or something that is computed.
fn term(expr: &Expr) -> String {
    match expr {
        Expr::Identifier(name) => column(&name.value).to_owned(),
        Expr::CompoundIdentifier(names) => names.last().map_or_else(String::new, |name| column(&name.value).to_owned()),
        Expr::Nested(inner) => format!("({})", term(inner)),
        Expr::Value(value) => match &value.value {
            Value::SingleQuotedString(text) | Value::DoubleQuotedString(text) => text.clone(),
            other => other.to_string(),
        },
        Expr::Function(function) => called(function),
        Expr::Subquery(query) => format!("({})", in_words(query)),
        Expr::BinaryOp { left, op, right } => format!("{} {op} {}", term(left), term(right)),
        other => other.to_string(),
    }
}

fn column(name: &str) -> &str {
    match name.to_ascii_lowercase().as_str() {
        "expense_date" => "date",
        "notes" => "note",
        _ => name,
    }
}

fn arguments(function: &Function) -> Vec<String> {
    let FunctionArguments::List(list) = &function.args else { return Vec::new() };
    list.args
        .iter()
        .filter_map(|arg| match arg {
            FunctionArg::Unnamed(FunctionArgExpr::Expr(expr)) => Some(term(expr)),
            _ => None,
        })
        .collect()
}

fn called(function: &Function) -> String {
    let arguments = arguments(function);
    let first = arguments.first().map_or("", String::as_str);
    let second = arguments.get(1).map_or("", String::as_str);
    match (function.name.to_string().to_ascii_lowercase().as_str(), first) {
        ("count", "") => "the number".to_owned(),
        ("count", what) => format!("the number of each {what}"),
        ("sum" | "total", what) => format!("the total {what}"),
        ("avg", what) => format!("the average {what}"),
        ("min", what) => format!("the lowest {what}"),
        ("max", what) => format!("the highest {what}"),
        ("strftime", "%Y-%m") => format!("month of the {second}"),
        ("strftime", "%Y") => format!("year of the {second}"),
        ("strftime", "%m") => format!("month of the year of the {second}"),
        ("strftime", "%w") => format!("weekday (0 = Sunday) of the {second}"),
        ("strftime", "%Y-%W") => format!("week of the {second}"),
        ("lower" | "upper" | "round" | "date" | "coalesce" | "ifnull", what) => what.to_owned(),
        _ => function.to_string(),
    }
}

fn condition(expr: &Expr) -> String {
    match expr {
        Expr::Nested(inner) => format!("({})", condition(inner)),
        Expr::BinaryOp { left, op: BinaryOperator::And, right } => {
            format!("{} and {}", condition(left), condition(right))
        }
        Expr::BinaryOp { left, op: BinaryOperator::Or, right } => {
            format!("{} or {}", condition(left), condition(right))
        }
        Expr::BinaryOp { left, op, right } => {
            let how = match op {
                BinaryOperator::Eq => "is",
                BinaryOperator::NotEq => "is not",
                BinaryOperator::Gt => "is over",
                BinaryOperator::GtEq => "is at least",
                BinaryOperator::Lt => "is under",
                BinaryOperator::LtEq => "is at most",
                _ => return expr.to_string(),
            };
            format!("{} {how} {}", term(left), term(right))
        }
        Expr::Between { expr, negated, low, high } => {
            format!("{} is {}from {} to {}", term(expr), not(*negated), term(low), term(high))
        }
        Expr::Like { expr, negated, pattern, .. } => {
            let pattern = term(pattern);
            let how = match (pattern.starts_with('%'), pattern.ends_with('%')) {
                (true, true) => "holds",
                (false, true) => "begins with",
                (true, false) => "ends with",
                (false, false) => "reads",
            };
            let what = pattern.trim_matches('%');
            if *negated { format!("not: {} {how} {what}", term(expr)) } else { format!("{} {how} {what}", term(expr)) }
        }
        Expr::In { expr, negated, target: InTarget::List(list), .. } => {
            let list: Vec<String> = list.iter().map(term).collect();
            format!("{} is {}one of {}", term(expr), not(*negated), list.join(", "))
        }
        Expr::UnaryOp { expr, .. } => format!("not: {}", condition(expr)),
        other => other.to_string(),
    }
}

fn not(negated: bool) -> &'static str {
    if negated { "not " } else { "" }
}

#[cfg(test)]
mod tests {
    use crate::text_to_sql::ForeignQuery;

    #[test]
    fn queries_in_words() {
        for (sql, words) in [
            (
                "SELECT SUM(amount) FROM expenses WHERE category='Health' AND expense_date BETWEEN '2024-01-01' AND '2024-12-31'",
                "the total amount of expenses where category is Health and date is from 2024-01-01 to 2024-12-31",
            ),
            (
                "SELECT expense_date, notes, amount FROM expenses ORDER BY amount DESC LIMIT 3",
                "date and note and amount of all expenses, by amount downwards, the first 3",
            ),
            (
                "SELECT strftime('%Y-%m', expense_date) AS m, COUNT(*) FROM expenses WHERE notes NOT LIKE '%Tesco%' OR \
                 category IN ('A', 'B') GROUP BY m HAVING SUM(amount) > 100",
                "month of the date and the number of expenses where not: note holds Tesco or category is one of A, B, for \
                 each m, only where the total amount is over 100",
            ),
            (
                "WITH t AS (SELECT 1) SELECT DISTINCT category FROM expenses WHERE amount > (SELECT AVG(amount) FROM expenses)",
                "each different category of expenses where amount is over (the average amount of all expenses) (worked out \
                 in several steps)",
            ),
            ("SELECT 1 UNION SELECT 2", "the results of several queries together"),
        ] {
            assert_eq!(ForeignQuery::read(sql).unwrap().in_words(), words, "{sql}");
        }
    }
}
