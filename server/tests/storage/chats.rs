//! Chats as they are kept, and what was dismissed.

use super::*;
use outgo_server::domain::insight::InsightKey;
use outgo_server::domain::{BucketSpan, ConversationId, ResultTable};

async fn ask(db: &Db, user: UserId, chat: ConversationId, question: &'static str, second: i64) -> i64 {
    let now = chrono::DateTime::from_timestamp(1_700_000_000 + second, 0).unwrap();
    db.accounts(move |accounts| storage::insert_turn(accounts, user, chat, question, now)).await.unwrap()
}

on_each_engine!(chats_are_listed_resumed_and_deleted_by_their_owner, |db: Db| async move {
    let (ana, bob) = (user(&db, "ana").await, user(&db, "bob").await);
    let [old, new, other] = std::array::from_fn(|_| ConversationId::generate());
    assert_eq!(ask(&db, ana, old, "rent in May", 1).await, 1);
    assert_eq!(ask(&db, ana, new, "top categories", 2).await, 1);
    let second = ask(&db, ana, old, "and in June?", 3).await;
    assert_eq!(second, 2);
    ask(&db, bob, other, "rent", 4).await;
    let rows = (0..120).map(|at| vec![format!("2026-06 {at}"), "980.00".to_owned()]).collect();
    let table = ResultTable { columns: ["month", "total"].map(str::to_owned).to_vec(), rows, truncated: false };
    let kept = table.first(100);
    db.accounts(move |accounts| storage::update_answer(accounts, ana, old, 2, "980.00 EUR", Some(&table)))
        .await
        .unwrap();
    // Nobody else's: nothing is changed.
    db.accounts(move |accounts| storage::update_answer(accounts, bob, old, 1, "mine", None)).await.unwrap();
    let listed = db.read(ana, storage::list_conversations).await.unwrap();
    let shown: Vec<_> = listed.iter().map(|chat| (chat.id, chat.title.as_str(), chat.turns)).collect();
    assert_eq!(shown, [(old, "rent in May", 2), (new, "top categories", 1)], "the last used first");
    let turns = db.read(ana, move |scope| storage::list_turns(scope, old)).await.unwrap();
    let said: Vec<_> = turns.iter().map(|turn| (turn.question.as_str(), turn.answer.as_str())).collect();
    assert_eq!(said, [("rent in May", ""), ("and in June?", "980.00 EUR")]);
    let tables: Vec<_> = turns.iter().map(|turn| turn.result.as_ref()).collect();
    assert_eq!(tables, [None, Some(&kept)], "its first rows, and that there were more");
    assert!(kept.truncated && kept.rows.len() == 100);
    let chat = db.read(ana, move |scope| storage::get_conversation(scope, old)).await.unwrap();
    assert_eq!((chat.turns, (chat.update_time - chat.create_time).num_seconds()), (2, 2));
    for refused in [
        db.read(bob, move |scope| storage::list_turns(scope, old)).await.map(|_| ()),
        db.read(bob, move |scope| storage::get_conversation(scope, old)).await.map(|_| ()),
        db.accounts(move |accounts| storage::delete_conversation(accounts, bob, old)).await,
    ] {
        assert!(matches!(refused, Err(StoreError::NotFound("conversation"))), "{refused:?}");
    }
    db.accounts(move |accounts| storage::delete_conversation(accounts, ana, old)).await.unwrap();
    assert_eq!(db.read(ana, storage::list_conversations).await.unwrap().len(), 1);
    assert_eq!(db.read(bob, storage::list_conversations).await.unwrap().len(), 1);
});

on_each_engine!(dismissed_insights_are_one_users, |db: Db| async move {
    let (ana, bob) = (user(&db, "ana").await, user(&db, "bob").await);
    let march = BucketSpan { start: day("2026-03-01"), end: day("2026-03-31") };
    let april = BucketSpan { start: day("2026-04-01"), end: day("2026-04-30") };
    let (total, double) = (InsightKey::of("total", march), InsightKey::of("duplicate/2026-03-05/Fun/2500", march));
    assert_ne!(total, InsightKey::of("total", april), "a total is of its range");
    assert_eq!(double, InsightKey::of("duplicate/2026-03-05/Fun/2500", april), "an expense is the same in any");
    for key in [total, double, total] {
        db.accounts(move |accounts| storage::dismiss_insight(accounts, ana, key, Utc::now())).await.unwrap();
    }
    let found = db.read(ana, storage::list_dismissed).await.unwrap();
    assert_eq!(found, [total, double].into());
    assert!(db.read(bob, storage::list_dismissed).await.unwrap().is_empty());
    let restored = db.accounts(move |accounts| storage::restore_insights(accounts, ana)).await.unwrap();
    assert_eq!(restored, 2);
    assert!(db.read(ana, storage::list_dismissed).await.unwrap().is_empty());
});
