//! Commands that need no server: the table of keys, where the files are, completions, the man page.

use super::args::{Cli, Command};
use super::commands::Outcome;
use super::{OK, doctor, output, set};
use crate::config::Config;
use crate::keys::Keymap;
use clap::CommandFactory;

/// What came of the command; `None` if it needs a server.
#[must_use]
pub fn local(command: &Command, config: &Config) -> Option<Outcome> {
    let text = match command {
        Command::Set { name: Some(name), value } => return set::local(name, value.as_deref(), config),
        Command::Keys => keys(&config.keys),
        Command::Locate => doctor::places(),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "outgo", &mut script);
            String::from_utf8_lossy(&script).into_owned()
        }
        Command::Man => String::from_utf8_lossy(&man()).into_owned(),
        _ => return None,
    };
    Some(Ok((text, OK)))
}

/// Each row's name in `client.toml`, its keys, and what it does.
fn key_rows(keys: &Keymap) -> impl Iterator<Item = [String; 3]> {
    keys.rows().iter().map(|row| {
        let name = format!("{}.{}", row.scope.name(), row.action.name());
        [name, row.keys_text(), row.help.to_owned()]
    })
}

fn keys(keys: &Keymap) -> String {
    output::table(&key_rows(keys).map(Vec::from).collect::<Vec<_>>(), &[])
}

/// The man page of all commands, with the table of keys in it.
fn man() -> Vec<u8> {
    let mut page = Vec::new();
    let mut command = Cli::command();
    command.build();
    // Writing to memory does not fail.
    let _ = clap_mangen::Man::new(command.clone()).render(&mut page);
    for part in command.get_subcommands().filter(|part| part.get_name() != "help") {
        let name = format!("outgo-{}", part.get_name());
        let man = clap_mangen::Man::new(part.clone().bin_name(name.replacen('-', " ", 1)).display_name(name));
        page.extend(format!(".SH \"COMMAND {}\"\n", part.get_name().to_uppercase()).into_bytes());
        let _ = man.render_description_section(&mut page);
        let _ = man.render_options_section(&mut page);
    }
    page.extend(b".SH KEYS\n");
    for [scope, keys, help] in key_rows(&Keymap::default()) {
        let escape = |text: &str| text.replace('\\', "\\e").replace('-', "\\-");
        page.extend(
            format!(".TP\n.B \"{}\"\n{}: {}\n", escape(&keys).replace('"', "\\(dq"), scope, escape(&help)).into_bytes(),
        );
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap_complete::Shell;

    #[test]
    fn completions_know_every_command() {
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
            let script = local(&Command::Completions { shell }, &Config::default()).unwrap().unwrap().0;
            for command in Cli::command().get_subcommands() {
                assert!(script.contains(command.get_name()), "{shell}: {}", command.get_name());
            }
        }
    }

    #[test]
    fn the_man_page_has_commands_and_keys() {
        let page = local(&Command::Man, &Config::default()).unwrap().unwrap().0;
        for part in [".TH outgo", "COMMAND ADD", "COMMAND IMPORT", ".SH KEYS", "add an expense"] {
            assert!(page.contains(part), "{part}");
        }
    }
}
