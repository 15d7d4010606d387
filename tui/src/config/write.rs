//! Writes one setting into `client.toml`; comments, order and everything else of the file stay as they are.

use super::Choice;
use std::io;
use std::path::Path;
use toml_edit::{DocumentMut, Item, Value};

/// Sets one line of the file, which is made if there is none.
///
/// # Errors
/// If the file cannot be read or written, or is not TOML: then it stays as it is.
pub fn save(file: &Path, choice: Choice, value: &str) -> io::Result<()> {
    let text = match std::fs::read_to_string(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        text => text?,
    };
    let text = with(&text, choice, value).map_err(io::Error::other)?;
    // Where the file is a link, as those who keep their settings elsewhere have it, the link stays.
    let file = file.canonicalize().unwrap_or_else(|_| file.to_owned());
    let mode = std::fs::metadata(&file).map(|found| found.permissions());
    crate::private::write(&file, text.as_bytes())?;
    // Who may read it stays as it was.
    mode.map_or(Ok(()), |mode| std::fs::set_permissions(&file, mode))
}

fn with(text: &str, choice: Choice, value: &str) -> Result<String, String> {
    let mut document: DocumentMut =
        text.parse().map_err(|_| "client.toml has a mistake: outgo doctor says where".to_owned())?;
    let mut value = if choice.is_flag() { Value::from(value == "true") } else { Value::from(value) };
    match document.get_mut(choice.name()) {
        Some(old) => {
            if let Some(old) = old.as_value() {
                *value.decor_mut() = old.decor().clone();
            }
            *old = Item::Value(value);
        }
        None => drop(document.insert(choice.name(), Item::Value(value))),
    }
    Ok(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_changes_and_the_rest_stays() {
        for (before, choice, value, after) in [
            ("", Choice::Mouse, "false", "mouse = false\n"),
            ("# mine\ntheme = 'dark' # at night\n", Choice::Theme, "light", "# mine\ntheme = \"light\" # at night\n"),
            ("[keys]\nexpenses.add = \"n\"\n", Choice::Vim, "true", "vim = true\n[keys]\nexpenses.add = \"n\"\n"),
            ("vim = 3\n", Choice::Vim, "true", "vim = true\n"),
        ] {
            assert_eq!(with(before, choice, value).as_deref(), Ok(after));
        }
        assert!(with("theme = = 3\n", Choice::Theme, "dark").unwrap_err().contains("outgo doctor"));
    }

    #[test]
    fn a_link_stays_a_link_and_a_broken_file_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("dotfiles.toml"), folder.path().join("client.toml"));
        std::fs::write(&real, "vim = true\n").unwrap();
        std::fs::set_permissions(&real, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        save(&link, Choice::Vim, "false").unwrap();
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(std::fs::read_to_string(&real).unwrap(), "vim = false\n");
        std::fs::write(&real, "vim = = \n").unwrap();
        let mode = std::os::unix::fs::PermissionsExt::mode(&real.metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o644);
        save(&link, Choice::Vim, "true").unwrap_err();
        assert_eq!(std::fs::read_to_string(&real).unwrap(), "vim = = \n");
        let fresh = folder.path().join("new/client.toml");
        save(&fresh, Choice::Theme, "dark").unwrap();
        assert_eq!(std::fs::read_to_string(fresh).unwrap(), "theme = \"dark\"\n");
    }
}
