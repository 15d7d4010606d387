//! Sample data beside one's own: told apart, said of an export, removed in one step and brought back.

use crate::daemon::{outgo, said};

#[test]
fn sample_data_come_and_go_in_one_step() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let output = outgo(home.path(), arguments);
        assert!(output.status.success(), "{arguments:?}: {}", said(&output));
        said(&output)
    };
    let file = |name: &str| home.path().join(name).display().to_string();
    std::fs::write(file("password"), "correct horse battery").unwrap();
    run(&["register", "ana", "--password-file", &file("password")]);
    run(&["add", "12.50 Groceries my own bread"]);
    assert!(run(&["sample", "load"]).contains("added"), "as an import says it");
    let whole = run(&["--json", "export", &file("all.csv")]);
    let whole: serde_json::Value = serde_json::from_str(&whole).unwrap();
    let samples = whole["sampleExpenses"].as_i64().unwrap();
    assert!(samples > 300 && whole["expenses"] == samples + 1, "{whole}");
    let told = run(&["export", &file("again.csv")]);
    assert!(told.contains(&format!("{samples} of them sample data")), "{told}");
    assert!(!run(&["list", "is:sample"]).contains("my own bread"));
    let own = run(&["list", "!is:sample"]);
    assert!(own.contains("my own bread") && !own.contains("Netflix"), "{own}");
    assert!(run(&["sample", "remove"]).contains(&samples.to_string()));
    let left = run(&["list"]);
    assert!(left.contains("my own bread") && !left.contains("Netflix"), "{left}");
    assert!(run(&["sample", "remove"]).contains("no sample data"));
}
