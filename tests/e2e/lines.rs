//! The program line by line: everything that matters, without a screen.

use outgo::api::{Client, Home, connect};
use outgo::lines::{Terminal, run};
use outgo::model::Start;
use outgo_server::testing::TestServer;
use std::collections::VecDeque;
use std::io;

/// Types what it is told to, and keeps what was said.
struct Typist<'s> {
    lines: VecDeque<&'static str>,
    said: &'s mut Vec<String>,
}

impl Terminal for Typist<'_> {
    fn say(&mut self, text: &str) -> io::Result<()> {
        self.said.push(text.to_owned());
        Ok(())
    }

    fn ask(&mut self, prompt: &str) -> io::Result<Option<String>> {
        self.said.push(prompt.to_owned());
        Ok(self.lines.pop_front().map(str::to_owned))
    }

    fn ask_secretly(&mut self, prompt: &str) -> io::Result<Option<String>> {
        self.ask(prompt)
    }
}

/// A client of a server of its own, nobody logged in.
async fn start() -> (TestServer, Client) {
    let server = TestServer::start("sqlite::memory:", None).await.unwrap();
    let address = format!("http://{}", server.address).parse().unwrap();
    let home = Home { time_zone: "UTC".to_owned(), ..Home::default() };
    let client = Client::new(connect(&address).unwrap(), None, None, home);
    (server, client)
}

async fn talk(client: &Client, lines: &[&'static str]) -> Vec<String> {
    let start = Start {
        today: "2026-11-22".parse().unwrap(),
        server: String::new(),
        embedded: false,
        first_run: false,
        demo: false,
        has_session: client.has_token(),
        data_place: String::new(),
        id_seed: 7,
        tips: false,
        has_desktop: false,
        plain_text: false,
        stands_still: true,
        config: outgo::config::Config::default(),
        locale: Default::default(),
        settings_place: String::new(),
        log_place: String::new(),
        filters: Vec::new(),
    };
    let mut said = Vec::new();
    let typist = Typist { lines: lines.iter().copied().collect(), said: &mut said };
    assert_eq!(run(client, &start, typist).await.unwrap(), 0);
    said
}

fn has(said: &[String], text: &str) -> bool {
    said.iter().any(|line| line.contains(text))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_without_a_screen() {
    let (_server, client) = start().await;
    let first = ["2", "ana", "correct horse battery", "another password", "2", "ana"];
    let register = ["correct horse battery", "correct horse battery", "help", "quit"];
    let said = talk(&client, &[first.as_slice(), register.as_slice()].concat()).await;
    assert!(has(&said, "the two passwords differ") && has(&said, "Logged in as ana"), "{said:?}");
    assert!(!has(&said, "horse"), "no password is ever said");

    // Each part is asked until it is good; nothing is saved before the last.
    let add = ["add", "12,5x", "12.50", "", "Groceries", "someday", "yesterday", "bread", "add 980 Rent 2026-11-01"];
    let said = talk(&client, &add).await;
    assert!(
        has(&said, "Not an amount: 12,5x") && has(&said, "a category is needed") && has(&said, "Not a date"),
        "{said:?}"
    );
    assert!(has(&said, "Saved: 2026-11-21, Groceries, 12.50 EUR, bread"), "{said:?}");

    let edit = ["list", "edit 1", "13.00", "", "", "", "list", "delete 1", "no", "delete 1", "yes", "list"];
    let said = talk(&client, &[edit.as_slice(), &["undo", "redo", "undo", "list november", "edit 9"]].concat()).await;
    assert!(has(&said, "1: 2026-11-21, Groceries, 12.50 EUR, bread") && has(&said, "2: 2026-11-01, Rent, 980.00 EUR"));
    assert!(has(&said, "1: 2026-11-21, Groceries, 13.00 EUR, bread"), "an empty answer keeps what is there: {said:?}");
    assert!(has(&said, "Kept") && has(&said, "Deleted."));
    assert!(has(&said, "Taken back: deleted 13.00 EUR Groceries") && has(&said, "Done again: "), "{said:?}");
    assert!(has(&said, "name the number of an expense"), "{said:?}");

    let said =
        talk(&client, &["how much on rent this month", "how much on xyzzy", "1", "report", "insights", "list 31/31"])
            .await;
    let listed = talk(&client, &["list cat:Rent november >100 !bread", "list cat:Rent <100"]).await;
    assert!(has(&listed, "1: 2026-11-01, Rent, 980.00 EUR") && has(&listed, "No expenses there"), "{listed:?}");
    assert!(has(&said, "Answer: You spent 980.00 EUR on Rent in November 2026"), "{said:?}");
    assert!(has(&said, "Choice 1: "), "{said:?}");
    assert!(has(&said, "Total: 993.00 EUR, 2 expenses") && has(&said, "Rent: 980.00, 98.7 percent"), "{said:?}");
    assert!(has(&said, "Insight: ") && has(&said, "is called \"31/31\""), "{said:?}");
    assert!(said.iter().all(|line| !line.chars().any(char::is_control)));

    // As it was typed, with a sign and an apostrophe; questions that begin like commands; a refused part is asked again.
    let long = "a category with far too many characters for any name that is allowed here";
    let add = [
        "add 5 Food Trader Joe's #work yesterday",
        "list all food over 2",
        "add",
        "7",
        long,
        "new",
        "",
        "",
        "",
        "Food",
        "",
        "pie",
    ];
    let said = talk(&client, &add).await;
    assert!(has(&said, "understood") || has(&said, "Understood as: "), "{said:?}");
    assert!(has(&said, "What you typed is kept") && has(&said, "Saved: 2026-11-22, Food, 7.00 EUR, pie"), "{said:?}");
    let said = talk(&client, &["list", "edit 1", "", "", "", "none", "list"]).await;
    assert!(has(&said, "2026-11-21, Food, 5.00 EUR, Trader Joe's #work"), "{said:?}");
    assert!(said.iter().any(|line| line.ends_with("Food, 7.00 EUR")), "the notes are emptied: {said:?}");

    // Another user finds nothing of the one before.
    let bob = ["list", "how much on rent this month", "logout", "register", "bob"];
    let more = ["correct horse battery", "correct horse battery", "delete 1", "how much on rent this month", "undo"];
    let said = talk(&client, &[bob.as_slice(), more.as_slice()].concat()).await;
    let after: Vec<String> = said.iter().skip_while(|line| *line != "Logged in as bob").cloned().collect();
    assert!(has(&after, "name the number of an expense") && has(&after, "Answer: "), "{after:?}");
    assert!(!has(&after, "980.00") && !has(&after, "conversation"), "{after:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_misspelled_category_is_no_new_one() {
    let (_server, client) = start().await;
    let register = ["2", "ana", "correct horse battery", "correct horse battery", "add 12 Groceries", "quit"];
    talk(&client, &register).await;
    let said = talk(&client, &["add", "7", "grocries", "", "", "milk"]).await;
    assert!(has(&said, "There is no category grocries. Empty takes Groceries, new makes it"), "{said:?}");
    assert!(has(&said, "Saved: 2026-11-22, Groceries, 7.00 EUR, milk"), "{said:?}");
    let said = talk(&client, &["add", "8", "GROCERIES", "", "", "add", "9", "Fun", "new", "", ""]).await;
    assert!(has(&said, "Saved: 2026-11-22, Groceries, 8.00 EUR") && has(&said, "Saved: 2026-11-22, Fun, 9.00 EUR"));
    let said = talk(&client, &["add", "9", "Travel", "fun", "", "", "add", "9", "Gym", "cancel", "list"]).await;
    assert!(has(&said, "There is no category Travel. new makes it") && has(&said, "Saved: 2026-11-22, Fun, 9.00 EUR"));
    assert!(has(&said, "Cancelled") && !said.iter().any(|line| line.contains("Gym, ")), "{said:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_deleted_only_after_the_sentence_and_the_password() {
    let (_server, client) = start().await;
    let register = ["2", "ana", "correct horse battery", "correct horse battery", "add 12 Groceries", "quit"];
    talk(&client, &register).await;
    for kept in [
        &["reset", ""][..],
        &["reset", "no", "reset bob"],
        &["reset", "no", "reset ana", ""],
        &["reset", "no", "reset ana", "a wrong password"],
        &["delete account", "no"],
    ] {
        let said = talk(&client, &[kept, &["list"]].concat()).await;
        assert!(has(&said, "This deletes") && has(&said, "1 expense, 2026-11-22 to 2026-11-22, 12.00 EUR"), "{said:?}");
        let left = kept.contains(&"delete account") || has(&said, "Nothing was deleted");
        assert!(left && (kept.contains(&"delete account") || has(&said, "Groceries, 12.00 EUR")), "{kept:?}: {said:?}");
    }
    let reset = ["reset", "no", "reset ana", "correct horse battery", "list", "undo", "list"];
    let said = talk(&client, &reset).await;
    assert!(has(&said, "Everything was deleted, 1 expense.") && has(&said, "No expenses there"), "{said:?}");
    assert!(said.last().is_some_and(|line| line == "outgo: ") && has(&said, "Groceries, 12.00 EUR"), "{said:?}");
    assert!(!has(&said, "horse"), "no password is ever said");

    let change = ["change password", "correct horse battery", "another good horse", "another good horse"];
    assert!(has(&talk(&client, &change).await, "Password changed"), "{change:?}");
    let gone = ["delete account", "no", "delete ana", "another good horse", "list"];
    let said = talk(&client, &gone).await;
    assert!(has(&said, "The account is gone.") && has(&said, "not logged in"), "{said:?}");
}
