//! Files of the user: paths as they are typed, CSV in pieces, filters that are kept on this machine.

use crate::private;
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

/// The file, or one beside it that is not there yet: `x-2.csv`.
pub(super) fn unused(file: PathBuf) -> PathBuf {
    let (stem, end) = (file.file_stem().unwrap_or_default(), file.extension().unwrap_or_default());
    let beside = |at: usize| {
        let mut name = stem.to_os_string();
        name.push(format!("-{at}."));
        name.push(end);
        file.with_file_name(name)
    };
    let mut names = std::iter::once(file.clone()).chain((2..1_000).map(beside));
    names.find(|name| !name.exists()).unwrap_or(file)
}

fn filters_file() -> Option<PathBuf> {
    Some(crate::log::state_folder()?.join("filters"))
}

/// The filters of the list that are kept on this machine; none if they cannot be read.
#[must_use]
pub fn kept_filters() -> Vec<String> {
    let text = filters_file().and_then(|file| std::fs::read_to_string(file).ok()).unwrap_or_default();
    text.lines().map(crate::sanitize::line).filter(|line| !line.is_empty()).collect()
}

/// Starts in which the first steps are named.
const FIRST_STARTS: u32 = 3;

/// Counts this start; whether it is one of the first on this machine. A count that cannot be kept makes none the first.
#[must_use]
pub fn is_first_start() -> bool {
    let Some(file) = crate::log::state_folder().map(|folder| folder.join("starts")) else { return false };
    let count = std::fs::read_to_string(&file).ok().and_then(|text| text.trim().parse().ok()).unwrap_or(0);
    count < FIRST_STARTS && private::write(&file, format!("{}\n", count + 1).as_bytes()).is_ok()
}

/// Most filters that are kept; the oldest go.
const MAX_FILTERS: usize = 30;

/// Keeps a filter of the list on this machine, or forgets it; what another client kept meanwhile stays.
///
/// # Errors
/// If the file cannot be written.
pub fn keep_filter(text: &str, kept: bool) -> std::io::Result<()> {
    let file = filters_file().ok_or_else(|| std::io::Error::other("there is no home folder"))?;
    let text = crate::sanitize::line(text);
    let mut filters = kept_filters();
    filters.retain(|other| *other != text);
    if kept {
        filters.push(text);
    }
    let lines: String = filters.iter().rev().take(MAX_FILTERS).rev().map(|filter| format!("{filter}\n")).collect();
    private::write(&file, lines.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.csv");
        assert_eq!(unused(file.clone()), file);
        std::fs::write(&file, "").unwrap();
        assert_eq!(unused(file.clone()), folder.path().join("a-2.csv"));
        std::fs::write(folder.path().join("a-2.csv"), "").unwrap();
        assert_eq!(unused(file), folder.path().join("a-3.csv"));
    }

    #[test]
    fn home_is_expanded() {
        assert!(expand("~/a.csv").is_absolute());
        assert_eq!(expand("/tmp/a.csv"), PathBuf::from("/tmp/a.csv"));
    }
}
