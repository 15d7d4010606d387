//! After any sequence of changes the totals follow the rows.

use super::categories::counts;
use super::fixtures::{add, day, delete, edit, list, new, reset, total, undo, user};
use chrono::{Duration, Utc};
use outgo_server::domain::{CategoryName, ExpenseFilter, ExpensePatch};
use outgo_server::storage;
use outgo_server::testing::open_database;
use proptest::prelude::*;

const NAMES: [&str; 3] = ["Food", "Fun", "Rent"];

#[derive(Debug, Clone)]
enum Step {
    Add(i64, u8, u8),
    Edit(usize, i64, u8),
    Delete(usize),
    Merge(u8, u8),
    Undo,
    Reset,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (1_i64..5000, 0_u8..60, 0_u8..3).prop_map(|(minor, date, category)| Step::Add(minor, date, category)),
        2 => (any::<usize>(), 1_i64..5000, 0_u8..60).prop_map(|(at, minor, date)| Step::Edit(at, minor, date)),
        2 => any::<usize>().prop_map(Step::Delete),
        1 => (0_u8..3, 0_u8..3).prop_map(|(source, target)| Step::Merge(source, target)),
        3 => Just(Step::Undo),
        1 => Just(Step::Reset),
    ];
    prop::collection::vec(step, 1..25)
}

/// Totals follow the rows after any sequence of changes.
#[test]
fn totals_follow_the_rows() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let db = runtime.block_on(open_database("sqlite::memory:")).unwrap();
    let number = std::cell::Cell::new(0);
    let config = ProptestConfig { cases: 60, ..ProptestConfig::default() };
    proptest!(config, |(steps in steps())| {
        number.set(number.get() + 1);
        runtime.block_on(async {
            let ana = user(&db, &format!("user{}", number.get())).await;
            for step in steps {
                let rows = list(&db, ana, ExpenseFilter::default()).await;
                let date = |offset: u8| (day("2026-01-01") + Duration::days(i64::from(offset))).to_string();
                match step {
                    Step::Add(minor, offset, category) => {
                        let name = NAMES[usize::from(category)];
                        add(&db, ana, vec![new(&date(offset), minor, name, "")]).await;
                    }
                    Step::Edit(at, minor, offset) if !rows.is_empty() => {
                        let id = rows[at % rows.len()].id;
                        let patch = ExpensePatch {
                            amount: Some(format!("{}.{:02}", minor / 100, minor % 100)),
                            date: Some(day(&date(offset))),
                            ..Default::default()
                        };
                        edit(&db, ana, id, None, &patch).await.unwrap();
                    }
                    Step::Delete(at) if !rows.is_empty() => {
                        let id = rows[at % rows.len()].id;
                        delete(&db, ana, id, None).await.unwrap();
                    }
                    Step::Merge(source, target) => {
                        let name = |at: u8| CategoryName::parse(NAMES[usize::from(at)]).unwrap();
                        let (source, target) = (name(source), name(target));
                        let merge = db.write(ana, Utc::now(), move |write| storage::merge_categories(write, &source, &target));
                        // One of them may not be there.
                        let _ = merge.await;
                    }
                    Step::Undo => {
                        let _ = undo(&db, ana, None).await;
                    }
                    Step::Reset => {
                        reset(&db, ana).await;
                    }
                    _ => {}
                }
                assert_eq!(db.count_imbalances().await.unwrap(), 0);
                let sum: i64 = list(&db, ana, ExpenseFilter::default()).await.iter().map(|e| e.content.amount.minor).sum();
                assert_eq!(total(&db, ana).await, sum);
                counts(&db, ana).await;
            }
        });
    });
}
