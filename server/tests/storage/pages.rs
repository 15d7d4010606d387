//! Lists page by page, in each order.

use super::*;
use outgo_server::domain::DateRange;

on_each_engine!(pages_cover_every_row_once_in_each_order, |db: Db| async move {
    let ana = user(&db, "ana").await;
    let (categories, notes) = (["Food", "auto", "Zoo", "Ämter", "Beer"], ["", "Lidl", "aldi", "Übermut", "lidl bread"]);
    let row = |at: usize| {
        let (day, minor) = (format!("2026-01-{:02}", at % 9 + 1), i64::try_from(at % 7 + 1).unwrap());
        new(&day, minor, categories[at % 5], notes[at % 4])
    };
    add(&db, ana, (0..57).map(row).collect()).await;
    categories::merge(&db, ana, "Beer", "Food").await;
    let all = ["date", "amount", "category", "notes"].map(|by| [by.to_owned(), format!("{by} desc")]);
    let inside = ExpenseFilter {
        range: DateRange { start: Some(day("2026-01-02")), end: Some(day("2026-01-08")) },
        ..ExpenseFilter::default()
    };
    let days = (0..57).filter(|at| (2..=8).contains(&(at % 9 + 1))).count();
    let orders: Vec<ExpenseOrder> = all.concat().iter().map(|text| ExpenseOrder::parse(text).unwrap()).collect();
    for (filter, count, order) in
        orders.iter().flat_map(|order| [(ExpenseFilter::default(), 57, *order), (inside.clone(), days, *order)])
    {
        let (mut seen, mut token, mut begins) = (Vec::new(), None, Vec::new());
        loop {
            let filter = filter.clone();
            let after = token
                .take()
                .map(|text: String| Cursor::decode(&text, Fingerprint::of(ana, &(&filter, order))).unwrap());
            begins.push(after.clone());
            let slice = Slice::behind(after, 10);
            let page = db.read(ana, move |scope| storage::list_expenses(scope, &filter, order, &slice)).await.unwrap();
            seen.extend(page.items);
            match page.next {
                Some(next) => token = Some(next.0),
                None => break,
            }
        }
        let ids: std::collections::HashSet<_> = seen.iter().map(|expense| expense.id).collect();
        assert_eq!((seen.len(), ids.len()), (count, count), "{order:?}");
        let sorted = seen.windows(2).all(|pair| {
            let [one, next] = [&pair[0].content, &pair[1].content];
            let ordering = match order.by {
                OrderBy::Date => one.date.cmp(&next.date),
                OrderBy::Amount => one.amount.minor.cmp(&next.amount.minor),
                OrderBy::Category => one.category.key().cmp(&next.category.key()),
                OrderBy::Notes => fold(one.notes.as_str()).cmp(&fold(next.notes.as_str())),
            };
            let tied = ordering.is_eq() && matches!(order.by, OrderBy::Category | OrderBy::Notes);
            let ordering = if order.descending { ordering.reverse() } else { ordering };
            ordering.is_le() && !(tied && one.date < next.date)
        });
        assert!(sorted, "{order:?}");
        // Leaving rows out leads to the same ones, from the beginning and behind a row.
        for (after, passed) in begins.into_iter().take(2).zip([0, 10]) {
            let slice = Slice { after, skip: 27, limit: 5 };
            let filter = filter.clone();
            let page = db.read(ana, move |scope| storage::list_expenses(scope, &filter, order, &slice)).await.unwrap();
            assert_eq!(page.items, seen[passed + 27..passed + 32], "{order:?}");
        }
    }
});

on_each_engine!(five_thousand_categories_are_listed_in_order, |db: Db| async move {
    let ana = user(&db, "ana").await;
    for start in (0..5_000).step_by(500) {
        let row = |at: usize| new("2026-01-05", 100, &format!("Category {:04}", at * 7 % 5_000), "");
        add(&db, ana, (start..start + 500).map(row).collect()).await;
    }
    let order = ExpenseOrder::parse("category desc").unwrap();
    let read = move |scope: &mut storage::Scope<'_>| {
        storage::list_expenses(scope, &ExpenseFilter::default(), order, &Slice::first(3))
    };
    let first = db.read(ana, read).await.unwrap();
    let filter = ExpenseFilter::default();
    let after = Cursor::decode(&first.next.unwrap().0, Fingerprint::of(ana, &(&filter, order))).unwrap();
    let slice = Slice::behind(Some(after), 2);
    let read = move |scope: &mut storage::Scope<'_>| storage::list_expenses(scope, &filter, order, &slice);
    let next = db.read(ana, read).await.unwrap();
    let names: Vec<_> = first.items.iter().chain(&next.items).map(|e| e.content.category.as_str()).collect();
    let expected: Vec<String> = (4_995..5_000).rev().map(|at| format!("Category {at:04}")).collect();
    assert_eq!(names, expected);
    let without = vec!["category 0".to_owned(), "99".to_owned()];
    let filter = ExpenseFilter { without, ..Default::default() };
    let totals = db.read(ana, move |scope| storage::summarize_expenses(scope, &filter)).await.unwrap();
    let counted = (1_000..5_000).filter(|at| !at.to_string().contains("99")).count();
    assert_eq!(totals.totals.first().map(|total| total.count), i64::try_from(counted).ok());
});

on_each_engine!(a_page_goes_on_behind_a_category_that_is_gone, |db: Db| async move {
    let ana = user(&db, "ana").await;
    add(&db, ana, ["Beer", "Fuel", "Zoo"].map(|category| new("2026-01-05", 100, category, "")).to_vec()).await;
    let key = CategoryName::parse("Food").unwrap().key().into_bytes();
    for (text, rest) in [("category", vec!["Fuel", "Zoo"]), ("category desc", vec!["Beer"])] {
        let order = ExpenseOrder::parse(text).unwrap();
        let filter = ExpenseFilter::default();
        let (date, id) = (day("2026-01-05"), list(&db, ana, filter.clone()).await[0].id);
        let after = Cursor { date, minor: 100, id, key: key.clone() };
        let slice = Slice::behind(Some(after), 9);
        let read = move |scope: &mut storage::Scope<'_>| storage::list_expenses(scope, &filter, order, &slice);
        let next = db.read(ana, read).await.unwrap();
        let names: Vec<_> = next.items.iter().map(|expense| expense.content.category.as_str()).collect();
        assert_eq!(names, rest, "{text}");
    }
});
