//! Categories: renamed, merged, and merges that stack and come apart.

use super::*;

on_each_engine!(categories_are_renamed_and_merged, |db: Db| async move {
    let ana = user(&db, "ana").await;
    add(&db, ana, vec![new("2026-01-05", 1000, "Food", ""), new("2026-01-06", 500, "Meals", "")]).await;
    let name = |text: &str| CategoryName::parse(text).unwrap();
    let (food, meals) = (name("food"), name("Meals"));
    let taken =
        db.write(ana, Utc::now(), move |write| storage::update_category(write, &food, Some(&meals), None)).await;
    assert!(matches!(taken, Err(StoreError::CategoryExists)));
    for (source, target, missing) in [("Soups", "Food", "source category"), ("Food", "Soups", "target category")] {
        let (source, target) = (name(source), name(target));
        let none = db.write(ana, Utc::now(), move |write| storage::merge_categories(write, &source, &target)).await;
        assert!(matches!(none, Err(StoreError::NotFound(named)) if named == missing));
    }
    let (source, target) = (name("Meals"), name("Food"));
    let moved =
        db.write(ana, Utc::now(), move |write| storage::merge_categories(write, &source, &target)).await.unwrap();
    assert_eq!(moved, 1);
    let first = db.read(ana, storage::list_categories).await.unwrap().remove(0);
    assert_eq!((first.name.as_str(), first.count, first.last_used), ("Food", 2, Some(day("2026-01-06"))));
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
    undo(&db, ana, None).await.unwrap();
    assert_eq!(db.read(ana, storage::list_categories).await.unwrap()[0].count, 1);
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
});

pub async fn merge(db: &Db, owner: UserId, source: &str, target: &str) -> i64 {
    let (source, target) = (CategoryName::parse(source).unwrap(), CategoryName::parse(target).unwrap());
    db.write(owner, Utc::now(), move |write| storage::merge_categories(write, &source, &target)).await.unwrap()
}

/// Each category with its number of rows, as listed and as filtered by.
pub async fn counts(db: &Db, owner: UserId) -> Vec<(String, i64)> {
    let mut counts = Vec::new();
    for category in db.read(owner, storage::list_categories).await.unwrap() {
        let filter = ExpenseFilter { categories: vec![category.name.key()], ..Default::default() };
        let found = list(db, owner, filter).await;
        assert!(found.iter().all(|expense| expense.content.category == category.name));
        assert_eq!(i64::try_from(found.len()).unwrap(), category.count);
        counts.push((category.name.as_str().to_owned(), category.count));
    }
    counts.sort();
    counts
}

on_each_engine!(merges_stack_and_come_apart, |db: Db| async move {
    let ana = user(&db, "ana").await;
    let of = |pairs: &[(&str, i64)]| pairs.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect::<Vec<_>>();
    let rows = ["Bars", "Bars", "Pubs", "Out"].map(|category| new("2026-01-05", 100, category, ""));
    let first = add(&db, ana, rows.to_vec()).await[0].id;
    let last = || async { db.read(ana, |scope| storage::list_changes(scope, None, 1)).await.unwrap().remove(0).seq };
    assert_eq!(merge(&db, ana, "bars", "Pubs").await, 2);
    let bars = last().await;
    assert_eq!(merge(&db, ana, "Pubs", "Out").await, 3);
    let pubs = last().await;
    assert_eq!(counts(&db, ana).await, of(&[("Out", 4)]));
    // A row that is only edited goes back with its category, whose name another may have got meanwhile.
    let patch = ExpensePatch { amount: Some("2.50".into()), ..Default::default() };
    edit(&db, ana, first, None, &patch).await.unwrap();
    add(&db, ana, vec![new("2026-01-07", 100, "BARS", "")]).await;
    assert_eq!(counts(&db, ana).await, of(&[("BARS", 1), ("Out", 4)]));
    undo(&db, ana, Some(bars)).await.unwrap();
    let undone = last().await;
    assert_eq!(counts(&db, ana).await, of(&[("BARS", 3), ("Out", 2)]));
    let refused = undo(&db, ana, Some(undone)).await;
    assert!(matches!(refused, Err(StoreError::NotUndoable(_))), "Pubs is merged: {refused:?}");
    undo(&db, ana, Some(pubs)).await.unwrap();
    assert_eq!(counts(&db, ana).await, of(&[("BARS", 3), ("Out", 1), ("Pubs", 1)]));
    undo(&db, ana, Some(undone)).await.unwrap();
    assert_eq!(counts(&db, ana).await, of(&[("BARS", 1), ("Out", 1), ("Pubs", 3)]));
    reset(&db, ana).await;
    assert_eq!(counts(&db, ana).await, of(&[]));
    undo(&db, ana, None).await.unwrap();
    assert_eq!(counts(&db, ana).await, of(&[("BARS", 1), ("Out", 1), ("Pubs", 3)]));
    assert_eq!(db.count_imbalances().await.unwrap(), 0);
});

on_each_engine!(an_edit_is_taken_back_where_it_was_made, |db: Db| async move {
    let ana = user(&db, "ana").await;
    let id = add(&db, ana, vec![new("2026-01-05", 100, "Src", ""), new("2026-01-05", 200, "Tgt", "")]).await[0].id;
    let edit = |amount: &str| {
        let (db, patch) = (db.clone(), ExpensePatch { amount: Some(amount.into()), ..Default::default() });
        async move {
            let edited = edit(&db, ana, id, None, &patch).await;
            edited.unwrap();
            db.read(ana, |scope| storage::list_changes(scope, None, 1)).await.unwrap().remove(0).seq
        }
    };
    let shown = || async {
        let expense = db.read(ana, move |scope| storage::get_expense(scope, id)).await.unwrap().content;
        (expense.amount.minor, expense.category.as_str().to_owned())
    };
    let first = edit("7").await;
    let second = edit("9").await;
    let refused = undo(&db, ana, Some(first)).await;
    assert!(matches!(refused, Err(StoreError::NotUndoable(_))), "a later edit stands on it: {refused:?}");
    undo(&db, ana, Some(second)).await.unwrap();
    assert_eq!(shown().await, (700, "Src".to_owned()));
    merge(&db, ana, "Src", "Tgt").await;
    let merged = db.read(ana, |scope| storage::list_changes(scope, None, 1)).await.unwrap()[0].seq;
    let third = edit("8").await;
    undo(&db, ana, Some(merged)).await.unwrap();
    assert_eq!(shown().await, (800, "Src".to_owned()));
    undo(&db, ana, Some(third)).await.unwrap();
    assert_eq!(shown().await, (700, "Src".to_owned()), "the edit never touched the category");
});
