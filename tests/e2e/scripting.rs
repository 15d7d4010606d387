//! Scripts: the story by grpcurl with reflection alone, and the command line with its exit codes.

use crate::parts::{find_program, skip};
use crate::support::outgo;
use crate::support::server::Server;
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Output, Stdio};

struct Grpcurl<'a> {
    program: std::path::PathBuf,
    server: &'a Server,
    token: String,
}

impl Grpcurl<'_> {
    fn run(&self, method: &str, body: &str) -> Output {
        Command::new(&self.program)
            .args(["-plaintext", "-H", &format!("authorization: Bearer {}", self.token), "-d", body])
            .args([&self.server.address, &format!("outgo.v1.{method}")])
            .output()
            .unwrap()
    }

    fn call(&self, method: &str, body: &str) -> Value {
        let output = self.run(method, body);
        assert!(output.status.success(), "{method}: {}", String::from_utf8_lossy(&output.stderr));
        let stream = serde_json::Deserializer::from_slice(&output.stdout).into_iter::<Value>();
        let all: Vec<Value> = stream.map(Result::unwrap).collect();
        if all.len() == 1 { all.into_iter().next().unwrap() } else { Value::Array(all) }
    }

    fn refused(&self, method: &str, body: &str) -> String {
        let output = self.run(method, body);
        assert!(!output.status.success(), "{method} {body} was taken");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }
}

#[test]
fn the_story_with_grpcurl() {
    let Some(program) = find_program("grpcurl") else { return skip("grpcurl") };
    let server = Server::start("sqlite::memory:", &["--no-model"]);
    let mut grpcurl = Grpcurl { program, server: &server, token: String::new() };
    let login = r#"{"username":"ana","password":"correct horse battery"}"#;
    grpcurl.call("AuthService/Register", login);
    let session = grpcurl.call("AuthService/Login", login);
    grpcurl.token = session["session"]["token"].as_str().unwrap().to_owned();
    for (amount, category, date) in
        [("12.50", "Groceries", "2026-11-20"), ("7", "Fun", "2026-11-19"), ("980", "Rent", "2026-10-01")]
    {
        let body = format!(r#"{{"expense":{{"amount":"{amount}","category":"{category}","date":"{date}"}}}}"#);
        grpcurl.call("ExpenseService/CreateExpense", &body);
    }
    let list = grpcurl.call("ExpenseService/ListExpenses", "{}");
    let first = &list["expenses"][0];
    let (id, etag) = (first["id"].as_str().unwrap(), first["etag"].as_str().unwrap());
    let edit = format!(
        r#"{{"expense":{{"id":"{id}","etag":"{etag}","amount":"13.50"}},"update_mask":{{"paths":["amount"]}}}}"#
    );
    grpcurl.call("ExpenseService/UpdateExpense", &edit);
    assert!(grpcurl.refused("ExpenseService/UpdateExpense", &edit).contains("Aborted"), "a stale etag");
    grpcurl.call("ExpenseService/DeleteExpense", &format!(r#"{{"id":"{id}"}}"#));
    grpcurl.call("ExpenseService/UndoChange", "{}");
    let range = r#"{"start_date":"2026-10-01","end_date":"2026-11-30"}"#;
    let dashboard = grpcurl.call("AnalyticsService/GetDashboard", range);
    assert_eq!(dashboard["dashboard"]["total"], "1000.50");
    let insights = grpcurl.call("AnalyticsService/StreamInsights", range).to_string();
    assert!(insights.contains("Rent is the largest category"), "{insights}");
    let answer =
        grpcurl.call("ChatService/Ask", r#"{"question":"how much did I spend on rent in October 2026"}"#).to_string();
    assert!(answer.contains("980.00 EUR") && answer.contains("LANE_RULES"), "{answer}");
    grpcurl.call("DataService/ResetData", r#"{"password":"correct horse battery","confirmation":"reset ana"}"#);
    assert_eq!(grpcurl.call("ExpenseService/ListExpenses", "{}"), serde_json::json!({}));
    grpcurl.call("AuthService/Logout", "{}");
    assert!(grpcurl.refused("AuthService/GetUser", "{}").contains("Unauthenticated"));
}

#[test]
fn bad_input_names_the_field_and_the_way_out() {
    let Some(program) = find_program("grpcurl") else { return skip("grpcurl") };
    let server = Server::start("sqlite::memory:", &["--no-model"]);
    let mut grpcurl = Grpcurl { program, server: &server, token: String::new() };
    let weak =
        grpcurl.refused("AuthService/Register", r#"{"username":"a b","password":"password","currency_code":"ABC"}"#);
    assert!(weak.contains("username:") && weak.contains("currency_code:"), "{weak}");
    let session = grpcurl.call("AuthService/Register", r#"{"username":"ana","password":"correct horse battery"}"#);
    grpcurl.token = session["session"]["token"].as_str().unwrap().to_owned();
    let long = "x".repeat(501);
    for (fields, part) in [
        (r#""amount":"""#.to_owned(), "expense.amount: is missing"),
        (r#""amount":"0""#.to_owned(), "expense.amount: must be more than 0"),
        (r#""amount":"-1""#.to_owned(), "expense.amount: must be more than 0"),
        (r#""amount":"1e9""#.to_owned(), "expense.amount: not an amount"),
        (r#""amount":"1.005""#.to_owned(), "expense.amount: more than 2 decimals"),
        (r#""amount":"12,50""#.to_owned(), "expense.amount: use a point"),
        (r#""amount":"1000000000""#.to_owned(), "expense.amount: over"),
        (r#""amount":"١٢""#.to_owned(), "expense.amount: not an amount"),
        (r#""amount":"1","date":"2026-02-30""#.to_owned(), "expense.date: there is no such day"),
        (r#""amount":"1","date":"0000-01-01""#.to_owned(), "expense.date"),
        (r#""amount":"1","date":"10000-01-01""#.to_owned(), "expense.date"),
        (format!(r#""amount":"1","notes":"{long}""#), "expense.notes: 501 characters, 1 too many"),
        (r#""amount":"1","notes":"a\u001b[31mb""#.to_owned(), "expense.notes: holds control characters"),
        (r#""amount":"1","notes":"a\u202eb""#.to_owned(), "expense.notes: holds control characters or invisible"),
        (r#""amount":"1","currency_code":"XXY""#.to_owned(), "expense.currency_code: unknown currency"),
    ] {
        let error = grpcurl
            .refused("ExpenseService/CreateExpense", &format!(r#"{{"expense":{{"category":"Food",{fields}}}}}"#));
        assert!(error.contains(part), "{fields}: {error}");
    }
    for (method, body, part) in [
        (
            "ExpenseService/ListExpenses",
            r#"{"filter":{"start_date":"2026-02-01","end_date":"2026-01-01"}}"#,
            "filter.end_date",
        ),
        (
            "ExpenseService/ListExpenses",
            r#"{"filter":{"min_amount":"5","max_amount":"2"}}"#,
            "filter.max_amount: is less than min_amount",
        ),
        ("ExpenseService/ListExpenses", r#"{"page_token":"x"}"#, "page_token"),
        ("ExpenseService/ListChanges", r#"{"page_token":"21"}"#, "page_token: belongs to another list"),
        ("AuthService/RevokeSession", r"{}", "id: is missing"),
        (
            "ChatService/Ask",
            r#"{"question":"by month","conversation_id":"01a2047f-27d1-4424-af6e-9e3036c3d389"}"#,
            "no such conversation",
        ),
        ("ExpenseService/ListExpenses", r#"{"page_size":5000}"#, "page_size"),
        ("ExpenseService/ListExpenses", r#"{"skip":-1}"#, "skip: use 0 or more"),
        ("ExpenseService/ListExpenses", r#"{"order_by":"colour"}"#, "order_by"),
        ("ExpenseService/GetExpense", r#"{"id":"x"}"#, "id: not an id"),
        ("ExpenseService/GetExpense", r#"{"id":"01a2047f-27d1-7424-af6e-9e3036c3d389"}"#, "NotFound"),
        (
            "ExpenseService/CreateExpense",
            r#"{"expense":{"amount":"1","category":"Food"},"request_id":"x"}"#,
            "request_id",
        ),
        ("ChatService/Ask", r#"{"question":"  "}"#, "question: is empty"),
        ("ChatService/Ask", r#"{"question":"???"}"#, "question: is empty of words: ask something about your expenses"),
        (
            "AnalyticsService/GetDashboard",
            r#"{"start_date":"1900-01-01","end_date":"2026-01-01","bucket":"BUCKET_DAY"}"#,
            "bucket",
        ),
        (
            "DataService/ResetData",
            r#"{"password":"x","confirmation":"reset"}"#,
            "confirmation: type exactly: reset ana",
        ),
    ] {
        let error = grpcurl.refused(method, body);
        assert!(error.contains(part), "{method} {body}: {error}");
    }
    assert_eq!(grpcurl.call("ExpenseService/ListExpenses", "{}"), serde_json::json!({}), "nothing was saved");
    let id = r#""request_id":"0190a5a0-0000-7000-8000-000000000001""#;
    let create =
        |amount: &str| format!(r#"{{"expense":{{"amount":"{amount}","category":"Food","date":"2026-01-01"}},{id}}}"#);
    let first = grpcurl.call("ExpenseService/CreateExpense", &create("1"));
    assert_eq!(first, grpcurl.call("ExpenseService/CreateExpense", &create("1")));
    assert!(grpcurl.refused("ExpenseService/CreateExpense", &create("2")).contains("AlreadyExists"));
}

struct Cli<'a> {
    server: &'a Server,
    folder: tempfile::TempDir,
}

impl Cli<'_> {
    fn run(&self, arguments: &[&str], input: &str) -> (i32, String, String) {
        let mut child = Command::new(outgo())
            .args(["--server", &self.server.url()])
            .args(arguments)
            .env("HOME", self.folder.path())
            .env("XDG_STATE_HOME", self.folder.path())
            .env_remove("OUTGO_TOKEN")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }
}

#[test]
fn the_command_line() {
    let server = Server::start("sqlite::memory:", &["--no-model"]);
    let cli = Cli { server: &server, folder: tempfile::tempdir().unwrap() };
    assert_eq!(cli.run(&["list"], "").0, 3, "not logged in");
    let (code, out, err) = cli.run(&["register", "ana", "--password-file", "-"], "correct horse battery\n");
    assert_eq!((code, out.as_str()), (0, "Logged in as ana\n"), "{err}");
    let (code, out, err) = cli.run(&["add", "12,50 Groceries bakery 2026-11-20"], "");
    assert!(code == 0 && out.contains("2026-11-20  Groceries  12.50 EUR  bakery"), "{out}{err}");
    let (code, _, err) = cli.run(&["add", "12.5055 Groceries"], "");
    assert!(code == 2 && err.contains("amount: More than 2 decimals"), "{err}");
    let (_, out, _) = cli.run(&["--json", "list"], "");
    let json: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(json["expenses"][0]["amount"], "12.50");
    let (_, out, _) = cli.run(&["report", "--from", "2026-11-01", "--to", "2026-11-30"], "");
    assert!(out.contains("12.50 EUR in 1 expense,") && out.contains("100.0%"), "{out}");
    let (code, out, _) = cli.run(&["ask", "how much did I spend on groceries in November 2026"], "");
    assert!(code == 0 && out.contains("12.50 EUR"), "{out}");
    assert_eq!(cli.run(&["ask", "what is my salary"], "").0, 5);

    let csv = cli.folder.path().join("in.csv");
    let path = csv.to_str().unwrap();
    std::fs::write(
        &csv,
        "date,amount,category,notes\n2026-11-20,12.50,groceries,bakery\n2026-11-21,3.00,Fun,\"a, b\"\n",
    )
    .unwrap();
    let (code, out, _) = cli.run(&["import", "--dry-run", path], "");
    assert!(code == 0 && out.contains("would add 1, 1 were there already"), "{out}");
    let (_, out, _) = cli.run(&["import", path], "");
    assert!(out.contains("added 1, 1 were there already"), "{out}");
    let (_, out, _) = cli.run(&["import", path], "");
    assert!(out.contains("added 0, 2 were there already"), "{out}");
    std::fs::write(&csv, "date,amount,category,notes\n2026-11-20,1,Food,ok\n2026-13-01,x,Food,\n").unwrap();
    let (code, out, _) = cli.run(&["import", path], "");
    assert!(code == 2 && out.contains("line 3: date:") && out.contains("nothing was added"), "{out}");
    let (code, out, _) = cli.run(&["import", "--partial", "-"], &std::fs::read_to_string(&csv).unwrap());
    assert!(code == 0 && out.contains("added 1, 0 were there already, 1 bad"), "{out}");
    let (code, out, _) = cli.run(&["import", "--dry-run", path], "");
    assert!(code == 2 && out.contains("would add nothing: 1 bad; 1 were there already; 0 would be"), "{out}");
    assert_eq!(cli.run(&["list", "--limit", "0"], "").0, 2);
    std::fs::write(&csv, "date,amount,price\n").unwrap();
    assert!(cli.run(&["import", path], "").1.contains("line 1: unknown column"));

    let (_, exported, _) = cli.run(&["export", "-"], "");
    std::fs::write(&csv, &exported).unwrap();
    cli.run(&["register", "bob", "--password-file", "-"], "correct horse battery\n");
    assert!(cli.run(&["import", path], "").1.contains("added 3, 0 were there"), "{exported}");
    assert_eq!(cli.run(&["export", "-"], "").1, exported, "the same rows");
    assert_eq!(cli.run(&["logout"], "").0, 0);
    assert_eq!(cli.run(&["list"], "").0, 3);
    assert!(cli.run(&["keys"], "").1.contains("^S"));
}

#[test]
fn output_that_cannot_be_written_is_a_failure() {
    for command in ["keys", "man", "locate", "doctor"] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let home = tempfile::tempdir().unwrap();
        let done = std::process::Command::new(crate::support::outgo())
            .args(["--server", "http://127.0.0.1:1", command])
            .env("HOME", home.path())
            .stdout(full)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.code() == Some(1) && said.contains("cannot be written"), "{command}: {said}");
    }
}
