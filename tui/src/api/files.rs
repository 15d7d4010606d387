//! Paths as people type them, and CSV files in pieces.

use std::path::PathBuf;

/// Bytes of one piece of an import.
pub(super) const PIECE: usize = 64 * 1024;

/// `~/x` means the home folder.
pub(super) fn expand(path: &str) -> PathBuf {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    match (path.strip_prefix("~/"), home) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn home_is_expanded() {
        assert!(expand("~/a.csv").is_absolute());
        assert_eq!(expand("/tmp/a.csv"), PathBuf::from("/tmp/a.csv"));
    }
}
