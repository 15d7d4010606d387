//! Changes of many rows: unseen until their end, taken back when they do not reach it.

use super::*;
use std::collections::HashMap;
use std::sync::Arc;

fn rows(count: i64) -> Vec<NewExpense> {
    let row = |at: i64| {
        let date = day("2024-01-01") + Duration::days(at % 700);
        new(&date.to_string(), at % 997 + 1, ["Food", "Fun", "Rent"][at as usize % 3], "")
    };
    (0..count).map(row).collect()
}

/// Imports in chunks without ending the import.
async fn begin_import(db: &Db, owner: UserId, new: &[NewExpense]) -> (Bulk, Vec<outgo_server::domain::CategoryId>) {
    let bulk = db.begin_bulk(owner, Utc::now(), None).await.unwrap();
    let mut known = Arc::new(HashMap::new());
    for chunk in new.chunks(db.chunk()) {
        let (chunk, before) = (chunk.to_vec(), known.clone());
        let step = bulk.step(Utc::now(), move |write, totals| {
            let mut known = HashMap::clone(&before);
            storage::import_rows(write, totals, &chunk, &mut known)?;
            Ok(known)
        });
        known = Arc::new(step.await.unwrap());
    }
    (bulk, known.values().copied().collect())
}

async fn import(db: &Db, owner: UserId, new: &[NewExpense]) {
    import_as(db, owner, new, false).await;
}

async fn import_as(db: &Db, owner: UserId, new: &[NewExpense], sample: bool) {
    let (bulk, categories) = begin_import(db, owner, new).await;
    let count = i64::try_from(new.len()).unwrap();
    bulk.commit(Utc::now(), |_| Ok(None), move |write| storage::record_import(write, &categories, count, sample))
        .await
        .unwrap();
}

async fn names(db: &Db, owner: UserId) -> Vec<String> {
    let list = db.read(owner, storage::list_categories).await.unwrap();
    list.into_iter().map(|category| category.name.as_str().to_owned()).collect()
}

async fn whole_total(db: &Db, owner: UserId) -> i64 {
    let span = BucketSpan { start: day("2024-01-01"), end: day("2026-12-31") };
    let cells = db.read(owner, move |scope| storage::list_cells(scope, span, Granularity::Month)).await.unwrap();
    cells.iter().map(|cell| cell.minor).sum()
}

on_each_engine!(an_import_is_seen_all_at_once_or_never, |db: Db| async move {
    let ana = user(&db, "ana").await;
    add(&db, ana, vec![new("2024-05-05", 7, "Gifts", "")]).await;
    let many = rows(2_500);
    let sum: i64 = many.iter().map(|row| row.amount.minor).sum();

    let (bulk, _) = begin_import(&db, ana, &many).await;
    assert_eq!((total(&db, ana).await, whole_total(&db, ana).await), (7, 7), "nothing is seen before the end");
    assert_eq!(names(&db, ana).await, ["Gifts"]);
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
    let busy = db.write(ana, Utc::now(), |write| storage::insert_expenses(write, &rows(1))).await;
    assert!(matches!(busy, Err(StoreError::Busy)), "one at a time");
    bulk.abort().await.unwrap();
    assert_eq!((total(&db, ana).await, list(&db, ana, ExpenseFilter::default()).await.len()), (7, 1));
    assert_eq!(names(&db, ana).await, ["Gifts"]);

    import(&db, ana, &many).await;
    assert_eq!((total(&db, ana).await, whole_total(&db, ana).await), (sum + 7, sum + 7));
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
    assert_eq!(names(&db, ana).await.len(), 4);
    undo(&db, ana, None).await.unwrap();
    assert_eq!((total(&db, ana).await, whole_total(&db, ana).await), (7, 7));
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
});

on_each_engine!(sample_data_are_told_apart_and_removed_at_any_time, |db: Db| async move {
    let ana = user(&db, "ana").await;
    add(&db, ana, vec![new("2024-05-05", 7, "Gifts", ""), new("2024-05-06", 9, "Food", "")]).await;
    import_as(&db, ana, &rows(1_300), true).await;
    import(&db, ana, &[new("2024-05-07", 11, "Food", "")]).await;
    let of = |sample: bool| ExpenseFilter { sample: Some(sample), ..Default::default() };
    let ours = list(&db, ana, of(false)).await;
    let sampled = list(&db, ana, of(true)).await;
    assert_eq!((sampled.len(), ours.iter().map(|row| row.content.amount.minor).sum::<i64>()), (1_000, 27), "a page");
    edit(&db, ana, sampled[0].id, None, &ExpensePatch { amount: Some("4.00".to_owned()), ..Default::default() })
        .await
        .unwrap();
    undo(&db, ana, None).await.unwrap();
    let before = total(&db, ana).await;

    fixtures::move_rows(&db, ana, RowMove::DeleteSample, storage::record_sample_deletion).await.unwrap();
    assert_eq!(total(&db, ana).await, 27);
    let mut left = names(&db, ana).await;
    left.sort();
    assert_eq!(left, ["Food", "Gifts"], "what only sample data had is gone");
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
    undo(&db, ana, None).await.unwrap();
    assert_eq!((total(&db, ana).await, names(&db, ana).await.len()), (before, 4));
    assert_eq!(list(&db, ana, of(true)).await.len(), 1_000, "they are sample data still");
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
});

on_each_engine!(a_large_reset_and_its_undo, |db: Db| async move {
    let ana = user(&db, "ana").await;
    import(&db, ana, &rows(2_300)).await;
    let before = total(&db, ana).await;
    let bulk = db.begin_bulk(ana, Utc::now(), None).await.unwrap();
    let all = RowMove::DeleteAll;
    let step = bulk.step(Utc::now(), move |write, totals| storage::move_rows(write, totals, all, 1_000)).await;
    assert_eq!(step.unwrap(), 1_000);
    assert_eq!(total(&db, ana).await, before, "a half-done reset is not seen");
    bulk.abort().await.unwrap();
    assert_eq!(total(&db, ana).await, before);

    let counts = reset(&db, ana).await;
    assert_eq!((counts.expenses, counts.categories), (2_300, 3));
    assert_eq!((total(&db, ana).await, whole_total(&db, ana).await), (0, 0));
    let last = db.read(ana, |scope| storage::find_last_undoable(scope, Utc::now())).await.unwrap().unwrap().seq;
    let bulk = db.begin_bulk(ana, Utc::now(), Some(last)).await.unwrap();
    let restore = RowMove::Restore(last);
    bulk.step(Utc::now(), move |write, totals| storage::move_rows(write, totals, restore, 1_000)).await.unwrap();
    assert_eq!(total(&db, ana).await, 0, "a half-done undo is not seen");
    bulk.abort().await.unwrap();
    assert_eq!(total(&db, ana).await, 0);
    undo(&db, ana, None).await.unwrap();
    assert_eq!((total(&db, ana).await, whole_total(&db, ana).await), (before, before));
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
});

on_each_engine!(what_a_dead_server_left_is_taken_back, |db: Db| async move {
    let ana = user(&db, "ana").await;
    add(&db, ana, vec![new("2024-05-05", 7, "Gifts", "")]).await;
    let (bulk, _) = begin_import(&db, ana, &rows(1_500)).await;
    let later = Utc::now() + Duration::seconds(61);
    db.write(ana, later, |write| storage::insert_expenses(write, &[new("2024-05-06", 5, "Gifts", "")])).await.unwrap();
    assert_eq!(total(&db, ana).await, 12);
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
    let late = bulk.commit(later, |_| Ok(None), |write| storage::record_import(write, &[], 1_500, false)).await;
    assert!(matches!(late, Err(StoreError::Interrupted(_))), "the one that slept must not go on");
    // What it does when it is dropped comes behind this write on the same connection, or beside it.
    for _ in 0..20 {
        add(&db, ana, vec![new("2024-05-07", 1, "Gifts", "")]).await;
    }
    assert_eq!((total(&db, ana).await, names(&db, ana).await), (32, vec!["Gifts".to_owned()]));
});

on_each_engine!(a_repeat_of_a_bulk_change_is_taken_back, |db: Db| async move {
    let ana = user(&db, "ana").await;
    let many = rows(1_100);
    let (bulk, categories) = begin_import(&db, ana, &many).await;
    let first = bulk.owner_and_seq().unwrap().1.0;
    let finish = move |write: &mut storage::Write<'_>| {
        storage::record_import(write, &categories, 1_100, false)?;
        Ok(write.seq.0)
    };
    assert_eq!(bulk.commit(Utc::now(), |_| Ok(None), finish.clone()).await.unwrap(), first);
    let sum = total(&db, ana).await;
    let (bulk, _) = begin_import(&db, ana, &many).await;
    let again = bulk.commit(Utc::now(), move |_| Ok(Some(first)), finish).await;
    assert_eq!((again.unwrap(), total(&db, ana).await), (first, sum));
    add(&db, ana, vec![new("2024-05-05", 7, "Gifts", "")]).await;
    assert_eq!(total(&db, ana).await, sum + 7);
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
});

on_each_engine!(an_account_is_deleted_in_chunks, |db: Db| async move {
    let (ana, bob) = (user(&db, "ana").await, user(&db, "bob").await);
    import(&db, ana, &rows(1_200)).await;
    import(&db, bob, &rows(10)).await;
    db.delete_user(ana).await.unwrap();
    assert_eq!(total(&db, ana).await, 0);
    let gone = db.write(ana, Utc::now(), |write| storage::insert_expenses(write, &rows(1))).await;
    assert!(matches!(gone, Err(StoreError::NotFound(_))));
    assert_eq!(list(&db, bob, ExpenseFilter::default()).await.len(), 10);
    user(&db, "ana").await;
});

on_each_engine!(one_bad_transaction_spoils_no_other, |db: Db| async move {
    let mut tasks = tokio::task::JoinSet::new();
    let mut users = Vec::new();
    for at in 0..8 {
        users.push(user(&db, &format!("user{at}")).await);
    }
    for at in 0..80_usize {
        let (db, owner) = (db.clone(), users[at % 8]);
        tasks.spawn(async move {
            let written = db.write(owner, Utc::now(), move |write| {
                storage::insert_expenses(write, &[new("2026-01-05", 100, "Food", "")])?;
                assert!(at % 20 != 7, "a transaction that panics");
                if at % 10 == 3 { Err(StoreError::EtagMismatch) } else { Ok(()) }
            });
            i64::from(written.await.is_ok())
        });
    }
    let mut saved = 0;
    while let Some(done) = tasks.join_next().await {
        saved += done.unwrap();
    }
    assert_eq!(saved, 80 - 8 - 4);
    let mut sum = 0;
    for owner in users {
        sum += total(&db, owner).await;
    }
    assert_eq!(sum, saved * 100);
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
});
