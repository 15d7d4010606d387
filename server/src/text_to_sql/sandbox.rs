//! What a statement may do in the sandbox: read `expenses`, call harmless functions, within limits. Nothing else.

use rusqlite::Connection;
use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::limits::Limit;

/// Longest statement in bytes.
pub(super) const MAX_SQL: i32 = 8_000;

/// From here on a statement can only read `expenses`.
pub(super) fn harden(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("PRAGMA query_only=ON; PRAGMA trusted_schema=OFF;")?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, MAX_SQL),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 50),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 8),
        (Limit::SQLITE_LIMIT_VDBE_OP, 25_000),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
        (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 200),
    ] {
        connection.set_limit(limit, value)?;
    }
    connection.authorizer(Some(allow))?;
    Ok(())
}

pub(super) fn allow(context: AuthContext<'_>) -> Authorization {
    const FUNCTIONS: [&str; 33] = [
        "sum",
        "count",
        "avg",
        "min",
        "max",
        "total",
        "abs",
        "round",
        "substr",
        "substring",
        "strftime",
        "date",
        "julianday",
        "lower",
        "upper",
        "length",
        "coalesce",
        "ifnull",
        "nullif",
        "iif",
        "like",
        "instr",
        "trim",
        "replace",
        "cast",
        "has_word",
        "note_text",
        "year",
        "month",
        "day",
        "printf",
        "group_concat",
        "lag",
    ];
    match context.action {
        AuthAction::Select => Authorization::Allow,
        AuthAction::Read { table_name: "expenses", .. } => Authorization::Allow,
        AuthAction::Function { function_name } => {
            let known = FUNCTIONS.iter().any(|name| name.eq_ignore_ascii_case(function_name));
            if known { Authorization::Allow } else { Authorization::Deny }
        }
        _ => Authorization::Deny,
    }
}
