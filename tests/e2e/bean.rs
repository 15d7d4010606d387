//! Real input: a ledger of several years written by beancount's `bean-example`; every monthly total of every category
//! against `bean-query`, which nobody here wrote.

use crate::parts::{find_program, skip};
use crate::support::import::import;
use crate::support::server::{register, with_token};
use outgo_proto::v1::analytics_service_client::AnalyticsServiceClient;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use outgo_proto::v1::{Bucket, GetDashboardRequest};
use outgo_server::testing::TestServer;
use std::collections::BTreeMap;
use std::process::Command;
use tonic::transport::Channel;

fn query(program: &std::path::Path, ledger: &std::path::Path, bql: &str) -> Vec<Vec<String>> {
    let output = Command::new(program).args(["-f", "csv"]).arg(ledger).arg(bql).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let rows = text.lines().skip(1).filter(|line| !line.trim().is_empty());
    rows.map(|line| line.split(',').map(|cell| cell.trim().trim_matches('"').to_owned()).collect()).collect()
}

fn cents(text: &str) -> i64 {
    let (units, fraction) = text.split_once('.').unwrap_or((text, ""));
    format!("{units}{fraction:0<2}").parse().unwrap()
}

#[tokio::test]
async fn totals_agree_with_beancount() {
    let (Some(example), Some(bean_query)) = (find_program("bean-example"), find_program("bean-query")) else {
        return skip("beancount");
    };
    let folder = tempfile::tempdir().unwrap();
    let ledger = folder.path().join("example.beancount");
    let made = Command::new(example)
        .args(["--seed", "7", "--date-begin", "2023-01-01", "--date-end", "2026-01-01", "-o"])
        .arg(&ledger)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let chosen = "account ~ '^Expenses' AND currency = 'USD' AND number > 0";
    let rows = query(&bean_query, &ledger, &format!("SELECT date, account, number WHERE {chosen}"));
    assert!(rows.len() > 1000, "{}", rows.len());
    let mut csv = "date,amount,category,notes,currency\n".to_owned();
    for row in &rows {
        let category = row[1].trim_start_matches("Expenses:");
        csv.push_str(&format!("{},{},{category},,USD\n", row[0], row[2]));
    }
    let server = TestServer::start("sqlite::memory:", None).await.unwrap();
    let channel = Channel::from_shared(format!("http://{}", server.address)).unwrap().connect().await.unwrap();
    let token = register(channel.clone(), "ana").await.session.unwrap().token;
    let report =
        import(&mut ExpenseServiceClient::new(channel.clone()), &token, std::iter::once(csv.into_bytes())).await;
    assert_eq!((report.added, report.rejected), (rows.len() as i64, 0), "{:?}", report.errors);

    let body = GetDashboardRequest {
        start_date: "2023-01-01".into(),
        end_date: "2026-12-31".into(),
        currency_code: "USD".into(),
        bucket: Bucket::Month.into(),
        ..Default::default()
    };
    let mut analytics = AnalyticsServiceClient::new(channel);
    let dashboard = analytics.get_dashboard(with_token(&token, body)).await.unwrap().into_inner().dashboard.unwrap();
    let mut ours: BTreeMap<(String, String), i64> = BTreeMap::new();
    for bucket in &dashboard.buckets {
        for share in &bucket.categories {
            ours.insert((bucket.start_date[..7].to_owned(), share.category.clone()), cents(&share.amount));
        }
    }
    let sums = format!("SELECT year, month, account, sum(number) WHERE {chosen} GROUP BY year, month, account");
    let theirs: BTreeMap<(String, String), i64> = query(&bean_query, &ledger, &sums)
        .into_iter()
        .map(|row| {
            let month = format!("{}-{:0>2}", row[0], row[1]);
            ((month, row[2].trim_start_matches("Expenses:").to_owned()), cents(&row[3]))
        })
        .collect();
    assert!(theirs.len() > 100);
    let differing: Vec<_> = theirs.iter().filter(|(key, sum)| ours.get(*key) != Some(sum)).collect();
    assert!(
        differing.is_empty(),
        "{differing:?} {:?}",
        differing.iter().map(|(key, _)| ours.get(*key)).collect::<Vec<_>>()
    );
    assert_eq!(ours.len(), theirs.len());
}
