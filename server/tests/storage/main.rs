//! The storage suite: written once, run over SQLite and a real private MariaDB.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    clippy::too_many_lines,
    missing_docs,
    reason = "a test fails by panicking"
)]

#[path = "../../../tests/parts.rs"]
#[allow(dead_code, reason = "shared with the end-to-end tests")]
mod parts;

use chrono::{Duration, Utc};
use fixtures::{add, day, delete, edit, list, new, new_user, reset, total, undo, user};
use outgo_server::domain::{
    BucketSpan, CategoryName, ChangeSeq, Cursor, Edit, Expense, ExpenseFilter, ExpenseId, ExpenseOrder, ExpensePatch,
    Fingerprint, NewExpense, OrderBy, RequestId, Session, SessionKey, Slice, UserId, fold,
};
use outgo_server::storage::{self, Bulk, Db, Granularity, RowMove, StoreError};
use outgo_server::testing::open_database;

/// Runs a test on every engine that is here.
macro_rules! on_each_engine {
    ($name:ident, $body:expr) => {
        mod $name {
            use super::*;

            #[tokio::test(flavor = "multi_thread")]
            async fn sqlite() {
                let folder = tempfile::tempdir().unwrap();
                let url = format!("sqlite:{}", folder.path().join("outgo.db").display());
                ($body)(open_database(&url).await.unwrap()).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn mariadb() {
                if let Some(url) = maria(stringify!($name)) {
                    ($body)(open_database(&url).await.unwrap()).await;
                }
            }
        }
    };
}

mod bulk;
mod categories;
mod chats;
mod fixtures;
mod model;
mod pages;

/// One MariaDB for the whole suite; it ends with the process.
fn maria(name: &str) -> Option<String> {
    use std::sync::{Mutex, OnceLock};
    static SERVER: OnceLock<Option<Mutex<parts::MariaDb>>> = OnceLock::new();
    let server = SERVER.get_or_init(|| parts::MariaDb::start().map(Mutex::new)).as_ref()?;
    Some(server.lock().unwrap().database(name))
}

on_each_engine!(text_survives_and_search_folds_it, |db: Db| async move {
    let ana = user(&db, "ana").await;
    let rows = vec![
        new("2026-01-05", 1250, "Food 🍕", "Käse & Brötchen 🏠"),
        new("1900-01-01", 1, "food 🍕", ""),
        new("9999-12-31", 99_999_999_999, "Bär", "100% 'quoted' \\ _"),
    ];
    add(&db, ana, rows.clone()).await;
    let all = list(&db, ana, ExpenseFilter::default()).await;
    assert_eq!(all.len(), 3);
    assert_eq!(all[1].content.notes, rows[0].notes);
    assert_eq!(all[2].content.category.as_str(), "Food 🍕", "the same category in another case");
    for (without, found) in [(vec!["KÄSE"], 2), (vec!["quoted", "food"], 0), (vec!["bär"], 2), (vec!["nothing"], 3)] {
        let without = without.into_iter().map(str::to_owned).collect();
        assert_eq!(list(&db, ana, ExpenseFilter { without, ..Default::default() }).await.len(), found);
    }
    for (text, found) in [
        ("KÄSE", 1),
        ("brötchen", 1),
        ("bar", 0),
        ("bär", 1),
        ("100%", 1),
        ("_", 1),
        ("🏡", 0),
        ("FOOD", 2),
        ("_ 100%", 1),
        ("\"_ 100%\"", 0),
        ("\"100% 'quoted'\" _", 1),
        ("käse 100%", 0),
    ] {
        let filter = ExpenseFilter { text: text.into(), ..Default::default() };
        assert_eq!(list(&db, ana, filter).await.len(), found, "{text}");
    }
});

on_each_engine!(a_word_that_is_nowhere_stands_for_near_ones, |db: Db| async move {
    let (ana, bob) = (user(&db, "ana").await, user(&db, "bob").await);
    add(&db, bob, vec![new("2026-01-05", 700, "Brauds", "grocries")]).await;
    let rows = [("Food", "Brötchen, Käse"), ("Broad beans", "seed"), ("Fun", "broom"), ("Fun", "bread and käse")];
    add(&db, ana, rows.into_iter().map(|(category, notes)| new("2026-01-05", 500, category, notes)).collect()).await;
    for (text, near, found, words) in [
        ("brottchen", true, 1, &["brötchen"][..]),
        ("braed", true, 1, &["bread"]),
        // Two words are as near; the category of one says it.
        ("broat", true, 1, &["broad"]),
        ("braod käse", true, 0, &["broad"]),
        ("bread", true, 1, &[]),
        ("braed", false, 0, &[]),
        ("\"braed\"", true, 0, &[]),
        // What another user wrote is no word of hers.
        ("grocrie", true, 0, &[]),
    ] {
        let filter = ExpenseFilter { text: text.into(), near, ..Default::default() };
        assert_eq!(list(&db, ana, filter.clone()).await.len(), found, "{text}");
        let summary = db.read(ana, move |scope| storage::summarize_expenses(scope, &filter)).await.unwrap();
        let count: i64 = summary.totals.iter().map(|total| total.count).sum();
        assert_eq!(usize::try_from(count).unwrap(), found, "{text}");
        assert_eq!(summary.near_words.into_iter().flat_map(|near| near.words).collect::<Vec<_>>(), words, "{text}");
    }
});

on_each_engine!(edits_need_the_present_version, |db: Db| async move {
    let ana = user(&db, "ana").await;
    let id = add(&db, ana, vec![new("2026-01-05", 1250, "Food", "bread")]).await[0].id;
    let patch = |text: &str| ExpensePatch {
        amount: Some(text.to_owned()),
        date: Some(day("2026-02-01")),
        ..Default::default()
    };
    let first = patch("3.00");
    let edited = edit(&db, ana, id, Some(1), &first).await.unwrap();
    assert_eq!((edited.version, edited.content.amount.minor, edited.content.date), (2, 300, day("2026-02-01")));
    let second = patch("4.00");
    let stale = edit(&db, ana, id, Some(1), &second).await;
    assert!(matches!(stale, Err(StoreError::EtagMismatch)));
    let stale = delete(&db, ana, id, Some(1)).await;
    assert!(matches!(stale, Err(StoreError::EtagMismatch)));
    assert_eq!(total(&db, ana).await, 300);
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
});

on_each_engine!(many_are_changed_or_deleted_as_one_change_or_not_at_all, |db: Db| async move {
    let ana = user(&db, "ana").await;
    let rows = vec![
        new("2026-01-05", 1000, "Food", "a"),
        new("2026-02-05", 500, "Fun", "b"),
        new("2026-03-05", 20, "Fun", "c"),
    ];
    let ids: Vec<ExpenseId> = add(&db, ana, rows).await.iter().map(|expense| expense.id).collect();
    let holidays = CategoryName::parse("Holidays").unwrap();
    let edits = |version: Option<i64>| -> Vec<Edit> {
        let patch =
            ExpensePatch { category: Some(holidays.clone()), date: Some(day("2026-04-01")), ..Default::default() };
        let field = "expense".to_owned();
        ids.iter().map(|id| Edit { id: *id, version, patch: patch.clone(), field: field.clone() }).collect()
    };
    let changed = |edits: Vec<Edit>| db.write(ana, Utc::now(), move |write| storage::update_expenses(write, &edits));
    // One stale row refuses all.
    delete(&db, ana, ids[2], None).await.unwrap();
    assert!(matches!(changed(edits(None)).await, Err(StoreError::NotFound("expense"))));
    undo(&db, ana, None).await.unwrap();
    assert!(matches!(changed(edits(Some(7))).await, Err(StoreError::EtagMismatch)));
    let categories =
        |rows: &[Expense]| -> Vec<String> { rows.iter().map(|row| row.content.category.as_str().to_owned()).collect() };
    assert_eq!(categories(&list(&db, ana, ExpenseFilter::default()).await), ["Fun", "Fun", "Food"]);

    let saved = changed(edits(Some(1))).await.unwrap();
    assert_eq!(
        saved.iter().map(|expense| (expense.id, expense.version)).collect::<Vec<_>>(),
        ids.iter().map(|id| (*id, 2)).collect::<Vec<_>>()
    );
    assert_eq!(categories(&saved), ["Holidays", "Holidays", "Holidays"]);
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
    // One undo takes all back, and one does it again.
    let undone = undo(&db, ana, None).await.unwrap();
    assert_eq!(categories(&list(&db, ana, ExpenseFilter::default()).await), ["Fun", "Fun", "Food"]);
    undo(&db, ana, Some(ChangeSeq(undone))).await.unwrap();
    assert_eq!(categories(&list(&db, ana, ExpenseFilter::default()).await), ["Holidays", "Holidays", "Holidays"]);
    assert_eq!(db.count_imbalances().await.unwrap(), 0);

    let all: Vec<(ExpenseId, Option<i64>)> = ids.iter().map(|id| (*id, None)).collect();
    db.write(ana, Utc::now(), move |write| storage::delete_expenses(write, &all)).await.unwrap();
    assert_eq!((total(&db, ana).await, db.count_imbalances().await.unwrap()), (0, 0));
    let changes = db.read(ana, |scope| storage::list_changes(scope, None, 1)).await.unwrap();
    assert_eq!((changes[0].summary.as_str(), changes[0].count), ("deleted 3 expenses", 3));
    undo(&db, ana, None).await.unwrap();
    assert_eq!(total(&db, ana).await, 1520);
    edit(&db, ana, ids[0], None, &ExpensePatch { amount: Some("1".into()), ..Default::default() }).await.unwrap();
    assert_eq!(total(&db, ana).await, 620);
    undo(&db, ana, None).await.unwrap();
    assert_eq!((total(&db, ana).await, db.count_imbalances().await.unwrap()), (1520, 0));
});

on_each_engine!(undo_takes_everything_back_and_again, |db: Db| async move {
    let ana = user(&db, "ana").await;
    let id = add(&db, ana, vec![new("2026-01-05", 1000, "Food", "a"), new("2026-02-05", 500, "Fun", "b")]).await[0].id;
    delete(&db, ana, id, None).await.unwrap();
    assert_eq!(total(&db, ana).await, 500);
    let undone = undo(&db, ana, None).await.unwrap();
    assert_eq!(total(&db, ana).await, 1500);
    undo(&db, ana, Some(ChangeSeq(undone))).await.unwrap();
    assert_eq!(total(&db, ana).await, 500, "redo");
    undo(&db, ana, None).await.unwrap();
    assert_eq!(total(&db, ana).await, 1500, "the redo is taken back, not the creation");
    reset(&db, ana).await;
    assert_eq!(total(&db, ana).await, 0);
    assert!(db.read(ana, storage::list_categories).await.unwrap().is_empty());
    undo(&db, ana, None).await.unwrap();
    assert_eq!(total(&db, ana).await, 1500);
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
    // Past an undone reset the changes before it can still be taken back.
    undo(&db, ana, None).await.unwrap();
    assert_eq!(total(&db, ana).await, 0, "the creation, not nothing");
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
    let late = Utc::now() + Duration::days(8);
    let nothing =
        db.write(ana, late, move |write| storage::find_last_undoable(&mut write.scope(), late)).await.unwrap();
    assert!(nothing.is_none(), "after a week");
});

on_each_engine!(one_user_never_sees_another, |db: Db| async move {
    let (ana, bob) = (user(&db, "ana").await, user(&db, "bob").await);
    let id = add(&db, ana, vec![new("2026-01-05", 1000, "Food", "secret")]).await[0].id;
    assert!(list(&db, bob, ExpenseFilter::default()).await.is_empty());
    let read = db.read(bob, move |scope| storage::get_expense(scope, id)).await;
    assert!(matches!(read, Err(StoreError::NotFound(_))));
    let deleted = delete(&db, bob, id, None).await;
    assert!(matches!(deleted, Err(StoreError::NotFound(_))));
    reset(&db, bob).await;
    db.delete_user(bob).await.unwrap();
    assert_eq!(total(&db, ana).await, 1000);
    let twice = new_user("ANA");
    let taken = db.accounts(move |accounts| storage::insert_user(accounts, &twice)).await;
    assert!(matches!(taken, Err(StoreError::UsernameTaken)));
});

on_each_engine!(a_request_id_counts_once, |db: Db| async move {
    let ana = user(&db, "ana").await;
    let id = RequestId::generate();
    let write = |payload: [u8; 32]| {
        db.write(ana, Utc::now(), move |write| {
            if let Some(earlier) = storage::find_result(&mut write.scope(), id, payload)? {
                return Ok(earlier);
            }
            storage::insert_expenses(write, &[new("2026-01-05", 1000, "Food", "")])?;
            storage::insert_result(write, id, payload, "first")?;
            Ok("first".to_owned())
        })
    };
    assert_eq!(write([1; 32]).await.unwrap(), "first");
    assert_eq!(write([1; 32]).await.unwrap(), "first");
    assert!(matches!(write([2; 32]).await, Err(StoreError::RequestIdReused)));
    assert_eq!(total(&db, ana).await, 1000);
});

on_each_engine!(concurrent_writes_of_one_user_all_count, |db: Db| async move {
    let ana = user(&db, "ana").await;
    let mut tasks = tokio::task::JoinSet::new();
    for at in 0..40 {
        let db = db.clone();
        tasks.spawn(async move { add(&db, ana, vec![new("2026-01-05", at + 1, "Food", "")]).await });
    }
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    assert_eq!(total(&db, ana).await, (1..=40).sum::<i64>());
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
});

on_each_engine!(months_and_days_give_the_same_sums, |db: Db| async move {
    let ana = user(&db, "ana").await;
    let rows = (0..200).map(|at: i64| {
        let date = day("2025-11-17") + Duration::days(at * 3 % 400);
        new(&date.to_string(), at * 37 % 900 + 1, ["Food", "Fun", "Rent"][at as usize % 3], "")
    });
    add(&db, ana, rows.collect()).await;
    for (start, end) in [
        ("2025-11-17", "2026-12-31"),
        ("2026-01-01", "2026-03-31"),
        ("2026-01-15", "2026-01-20"),
        ("2025-12-15", "2026-02-15"),
    ] {
        let span = BucketSpan { start: day(start), end: day(end) };
        let sum = |granularity| {
            let db = db.clone();
            async move {
                let cells = db.read(ana, move |scope| storage::list_cells(scope, span, granularity)).await.unwrap();
                (cells.iter().map(|cell| cell.minor).sum::<i64>(), cells.iter().map(|cell| cell.count).sum::<i64>())
            }
        };
        assert_eq!(sum(Granularity::Month).await, sum(Granularity::Day).await, "{start} {end}");
    }
});

on_each_engine!(sessions_end, |db: Db| async move {
    let ana = user(&db, "ana").await;
    let now = Utc::now();
    let session = |byte: u8| Session {
        key: SessionKey([byte; 32]),
        user: ana,
        client: "test".into(),
        create_time: now,
        last_used: now,
        expire_time: now + Duration::days(30),
    };
    for byte in 1..=3 {
        let new = session(byte);
        db.accounts(move |accounts| storage::insert_session(accounts, &new, "hash")).await.unwrap();
    }
    let late = session(4);
    let refused = db.accounts(move |accounts| storage::insert_session(accounts, &late, "an older hash")).await;
    assert!(matches!(refused, Err(StoreError::NotFound(_))), "the password was changed meanwhile");
    let find =
        |byte: u8, at| db.read_accounts(move |accounts| storage::find_session(accounts, SessionKey([byte; 32]), at));
    assert!(find(1, now).await.unwrap().is_some());
    assert!(find(1, now + Duration::days(31)).await.unwrap().is_none());
    db.accounts(|accounts| storage::delete_session(accounts, SessionKey([1; 32]))).await.unwrap();
    assert!(find(1, now).await.unwrap().is_none());
    let ended = db.accounts(move |accounts| storage::delete_other_sessions(accounts, ana, SessionKey([2; 32]))).await;
    assert_eq!(ended.unwrap(), 1);
    assert!(find(2, now).await.unwrap().is_some() && find(3, now).await.unwrap().is_none());
});

on_each_engine!(wrong_guesses_are_counted_for_a_day, |db: Db| async move {
    let now = Utc::now();
    let guess =
        |name: u8, at| db.accounts(move |accounts| storage::add_guess(accounts, [name; 32], at, Duration::minutes));
    assert_eq!(guess(1, now).await.unwrap().failures, 1);
    let second = guess(1, now).await.unwrap();
    assert_eq!((second.failures, second.paused_until.timestamp()), (2, (now + Duration::minutes(2)).timestamp()));
    let find = |name: u8, at| db.read_accounts(move |accounts| storage::find_guesses(accounts, [name; 32], at));
    assert_eq!(find(1, now).await.unwrap().map(|found| found.failures), Some(2));
    assert_eq!(find(2, now).await.unwrap(), None);
    let tomorrow = now + Duration::hours(25);
    assert_eq!(find(1, tomorrow).await.unwrap(), None);
    assert_eq!(guess(1, tomorrow).await.unwrap().failures, 1, "a day later it starts anew");
    db.accounts(|accounts| storage::delete_guesses(accounts, [1; 32])).await.unwrap();
    assert_eq!(find(1, tomorrow).await.unwrap(), None);
});

/// A server that died between a statement and the note of it: MySQL's DDL commits on its own.
#[tokio::test(flavor = "multi_thread")]
async fn a_migration_that_was_not_noted_is_noted() {
    use diesel_async::{AsyncConnection, AsyncMysqlConnection, SimpleAsyncConnection};
    let Some(url) = maria("half_migrated") else { return };
    drop(open_database(&url).await.unwrap());
    let mut connection = AsyncMysqlConnection::establish(&url).await.unwrap();
    let forget = "DELETE FROM __diesel_schema_migrations WHERE version > '20261122000002'";
    connection.batch_execute(forget).await.unwrap();
    drop(connection);
    let db = open_database(&url).await.unwrap();
    let ana = user(&db, "ana").await;
    add(&db, ana, vec![new("2026-01-05", 100, "Food", "")]).await;
    drop(db);
    open_database(&url).await.unwrap();
}

/// Servers that start at the same moment on one new database: one migrates, the others wait.
#[tokio::test(flavor = "multi_thread")]
async fn servers_that_start_together_migrate_once() {
    let Some(url) = maria("started_together") else { return };
    let mut starts = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let url = url.clone();
        starts.spawn(async move { open_database(&url).await.map(|_| ()) });
    }
    while let Some(started) = starts.join_next().await {
        started.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_database_that_cannot_be_used_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("outgo.db");
    let url = format!("sqlite:{}", path.display());
    let reason = async |url: &str| match open_database(url).await {
        Err(error) => error.to_string(),
        Ok(_) => String::new(),
    };
    std::fs::write(&path, "this is a text file and no database at all, long enough to be read").unwrap();
    assert!(reason(&url).await.contains("not a database"), "{}", reason(&url).await);
    std::fs::remove_file(&path).unwrap();
    let open = open_database(&url).await.unwrap();
    for name in ["outgo.db", "outgo.db-wal", "outgo.lock"] {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name} can be read by others: {mode:o}");
    }
    assert!(reason(&url).await.contains("another outgo server"));
    drop(open);
    assert_eq!(reason(&url).await, "");
    assert!(reason("mysql://nobody:x@127.0.0.1:1/x").await.contains("not available"));
}
