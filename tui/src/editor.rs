//! A text in the user's editor, through a file that only its owner can read and that is gone afterwards; the log in a pager.

use std::io::{Read, Write};
use std::process::Command;

/// Largest text that is taken back, in bytes.
const MAX_BYTES: u64 = 64 * 1024;
/// Where this is set, no editor is started: it could do more than edit.
const OFF: &str = "OUTGO_NO_EDITOR";

/// The words of the editor's command line: `$VISUAL`, else `$EDITOR`.
///
/// # Errors
/// Says what to do where there is none.
pub fn command(variable: impl Fn(&str) -> Option<String>) -> Result<Vec<String>, String> {
    let set = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
    if set(OFF).is_some() {
        return Err("The editor is switched off here".to_owned());
    }
    let line = set("VISUAL").or_else(|| set("EDITOR")).ok_or("Set EDITOR to an editor to use this, such as nano")?;
    let words = shlex::split(&line).filter(|words| !words.is_empty());
    words.ok_or_else(|| format!("EDITOR is no command line: {line}"))
}

/// The words of the pager's command line: `$PAGER`, else `less`.
///
/// # Errors
/// Where no other program is to be started.
pub fn pager(variable: impl Fn(&str) -> Option<String>) -> Result<Vec<String>, String> {
    let set = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
    if set(OFF).is_some() {
        return Err("The pager is switched off here".to_owned());
    }
    let line = set("PAGER").unwrap_or_else(|| "less".to_owned());
    let words = shlex::split(&line).filter(|words| !words.is_empty());
    words.ok_or_else(|| format!("PAGER is no command line: {line}"))
}

/// Shows a file in a pager and waits for its end; the terminal must be the pager's meanwhile.
///
/// # Errors
/// Says why it is not shown.
pub fn show(pager: &[String], file: &std::path::Path) -> Result<(), String> {
    let (program, arguments) = pager.split_first().ok_or("There is no pager")?;
    let ended = Command::new(program).args(arguments).arg(file).status();
    ended.map(|_| ()).map_err(|error| format!("{program} cannot be started: {error}. The log is {}", file.display()))
}

/// Opens the text in an editor and waits for its end; the terminal must be the editor's meanwhile.
///
/// # Errors
/// Says why the text stays as it was.
pub fn edit(editor: &[String], text: &str) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("The text cannot be edited: {error}");
    let (program, arguments) = editor.split_first().ok_or("There is no editor")?;
    let mut file = tempfile::Builder::new().prefix("outgo-notes-").suffix(".txt").tempfile().map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.flush()).map_err(failed)?;
    let ended = Command::new(program).args(arguments).arg(file.path()).status();
    let ended = ended.map_err(|error| format!("{program} cannot be started: {error}"))?;
    if !ended.success() {
        return Err(format!("{program} ended with an error: the notes are as they were"));
    }
    // Read anew by its name: editors write another file and put it there.
    let mut bytes = Vec::new();
    let file = std::fs::File::open(file.path()).map_err(failed)?;
    file.take(MAX_BYTES).read_to_end(&mut bytes).map_err(failed)?;
    Ok(String::from_utf8_lossy(&bytes).trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_editor() {
        let env = |pairs: &'static [(&'static str, &'static str)]| {
            move |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(command(env(&[("EDITOR", "vi")])).unwrap(), ["vi"]);
        assert_eq!(command(env(&[("VISUAL", "code --wait"), ("EDITOR", "vi")])).unwrap(), ["code", "--wait"]);
        assert!(command(env(&[])).is_err());
        assert!(command(env(&[("EDITOR", "vi"), ("OUTGO_NO_EDITOR", "1")])).unwrap_err().contains("off"));
        assert!(command(env(&[("EDITOR", "'vi")])).is_err());
        assert_eq!(pager(env(&[])).unwrap(), ["less"]);
        assert_eq!(pager(env(&[("PAGER", "more -d")])).unwrap(), ["more", "-d"]);
        assert!(pager(env(&[("OUTGO_NO_EDITOR", "1")])).is_err());
    }

    #[test]
    fn what_the_editor_leaves_is_taken() {
        let editor = |script: &str| ["sh", "-c", script, "editor"].map(str::to_owned).to_vec();
        assert_eq!(edit(&editor("printf ' more\\n\\n' >> \"$1\""), "some").unwrap(), "some more");
        // As editors do that write beside and move over.
        assert_eq!(edit(&editor("echo new > \"$1.x\" && mv \"$1.x\" \"$1\""), "old").unwrap(), "new");
        assert!(edit(&editor("exit 3"), "some").unwrap_err().contains("as they were"));
        assert!(edit(&["/no/such/editor".to_owned()], "some").unwrap_err().contains("cannot be started"));
    }
}
