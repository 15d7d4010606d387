//! The rooms, held by a test: who may mention whom, how long a file may be, what a file must say of itself.

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

use std::fs;
use std::path::{Path, PathBuf};

/// Longest file in lines.
const MAX_LINES: usize = 400;

/// A room and the words that must not occur in it.
const ROOMS: [(&str, &[&str]); 13] = [
    (
        "server/src/domain",
        &[
            "tonic",
            "prost",
            "outgo_proto",
            "diesel",
            "tokio",
            "tracing",
            "crate::storage",
            "crate::service",
            "crate::rpc",
            "crate::llm",
            "crate::question",
            "crate::text_to_sql",
        ],
    ),
    ("server/src/storage", &["tonic", "prost", "outgo_proto", "crate::service", "crate::rpc", "crate::llm"]),
    ("server/src/llm", &["diesel", "tonic", "crate::storage", "crate::rpc", "crate::service"]),
    ("server/src/question", &["diesel", "tonic", "tokio", "crate::llm", "crate::storage", "rusqlite"]),
    (
        "server/src/text_to_sql",
        &["tonic", "outgo_proto", "crate::llm", "crate::rpc", "crate::storage", "crate::service"],
    ),
    ("server/src/service", &["tonic", "prost", "outgo_proto", "diesel", "crate::rpc"]),
    ("server/src/rpc", &["diesel", "crate::text_to_sql", "crate::question", "rusqlite"]),
    ("server/src/security", &["tonic", "diesel", "crate::storage", "crate::service"]),
    ("tui/src/model", &["ratatui", "crossterm", "tonic", "tokio", "outgo_proto", "crate::api", "crate::view"]),
    ("tui/src/update", &["ratatui", "crossterm", "tonic", "tokio", "outgo_proto", "crate::api", "crate::view"]),
    ("tui/src/view", &["tonic", "tokio", "crate::api", "outgo_proto", "crossterm", "std::time", "std::fs"]),
    ("tui/src/widgets", &["tonic", "tokio", "crate::api", "crate::model", "outgo_proto"]),
    ("tui/src/api", &["ratatui", "crossterm", "crate::view"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && path.file_name().is_none_or(|name| name != "target") {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The code of a file: no comments, no tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn mentions(code: &str, word: &str) -> bool {
    let outside = |c: char| !c.is_alphanumeric() && c != '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back().is_none_or(outside);
        let after = code[at + word.len()..].chars().next().is_none_or(outside);
        before && after
    })
}

#[test]
fn rooms_keep_to_themselves() {
    let mut broken = Vec::new();
    for (room, forbidden) in ROOMS {
        for file in rust_files(&root().join(room)) {
            let code = code(&file);
            for word in forbidden.iter().filter(|word| mentions(&code, word)) {
                broken.push(format!("{} mentions {word}", file.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    let mut broken = Vec::new();
    for folder in ["proto", "server", "tui", "tests", "benches"] {
        for file in rust_files(&root().join(folder)) {
            let text = fs::read_to_string(&file).unwrap();
            let lines = text.lines().count();
            if lines > MAX_LINES {
                broken.push(format!("{} has {lines} lines", file.display()));
            }
            if !text.starts_with("//!") {
                broken.push(format!("{} does not begin with //!", file.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn migrations_are_twins() {
    let names = |engine: &str| -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(root().join("migrations").join(engine))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names("sqlite"), names("mysql"));
    for engine in ["sqlite", "mysql"] {
        for name in names(engine) {
            for step in ["up.sql", "down.sql"] {
                assert!(
                    root().join("migrations").join(engine).join(&name).join(step).is_file(),
                    "{engine}/{name}/{step}"
                );
            }
        }
    }
}

#[test]
fn no_test_is_ignored_and_no_snapshot_is_pending() {
    for folder in ["server", "tui", "tests"] {
        for file in rust_files(&root().join(folder)) {
            let ignored = concat!("#[", "ignore");
            assert!(!fs::read_to_string(&file).unwrap().contains(ignored), "{}", file.display());
        }
    }
}
