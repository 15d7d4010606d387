//! `outgo doctor`: what the program finds here, and what is wrong with it.

use super::{FAILED, OK, output};
use crate::api::{Client, api_error, data_place, server_version};
use crate::clipboard;
use crate::config::{self, Choice, Config};
use crate::theme::{Glyphs, Theme};
use outgo_proto::v1;
use outgo_proto::v1::auth_service_client::AuthServiceClient;
use outgo_proto::v1::chat_service_client::ChatServiceClient;
use outgo_server::config::config_folder;
use std::io::IsTerminal;

/// Facts line by line, and the exit code: 0 unless something is wrong.
pub async fn doctor(server: Result<(Client, String), String>, config: &Config) -> (String, i32) {
    let mut rows = terminal(config);
    rows.extend(files());
    let mut wrong = config.warnings.clone();
    match server {
        Err(error) => wrong.push(format!("server: {error}")),
        Ok((client, place)) => {
            rows.push(("server", place));
            if let Err(problem) = ask(&client, &mut rows).await {
                wrong.push(problem);
            }
        }
    }
    let mut text = table(rows);
    match wrong.as_slice() {
        [] => text.push_str("\nAll is well.\n"),
        problems => text.extend(problems.iter().map(|problem| format!("\n! {problem}\n"))),
    }
    (text, if wrong.is_empty() { OK } else { FAILED })
}

fn terminal(config: &Config) -> Vec<(&'static str, String)> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let or_none = |name: &str| variable(name).unwrap_or_else(|| "not set".to_owned());
    let theme = Theme::of(config, |name| std::env::var(name).ok(), None);
    let size = crossterm::terminal::size().map(|(columns, rows)| format!("{columns} x {rows}"));
    let between = [("SSH_CONNECTION", "SSH"), ("TMUX", "tmux"), ("STY", "screen")];
    let over: Vec<&str> = between.iter().filter(|(name, _)| variable(name).is_some()).map(|(_, what)| *what).collect();
    let over = if over.is_empty() { "nothing in between".to_owned() } else { over.join(", ") };
    vec![
        ("outgo", env!("CARGO_PKG_VERSION").to_owned()),
        ("terminal", if std::io::stdout().is_terminal() { "yes" } else { "no: the screens need one" }.to_owned()),
        ("TERM", or_none("TERM")),
        ("size", size.unwrap_or_else(|_| "unknown".to_owned())),
        ("colours", theme.profile_name().to_owned()),
        ("characters", characters(&theme, config).to_owned()),
        ("over", over),
        ("clipboard", clipboard(config)),
    ]
}

fn clipboard(config: &Config) -> String {
    let has_desktop = clipboard::has_desktop(|name| std::env::var(name).ok(), crate::terminal::over_ssh());
    clipboard::Way::of(config.clipboard.as_deref(), has_desktop).in_words().to_owned()
}

fn characters(theme: &Theme, config: &Config) -> &'static str {
    match theme.glyphs {
        Glyphs::Blocks => "boxes and blocks",
        Glyphs::Fine => "boxes, blocks and octants",
        Glyphs::Braille => "boxes and dots",
        Glyphs::Ascii if Choice::Glyphs.value(config) != "auto" => "ASCII",
        Glyphs::Ascii => "ASCII: the locale is not UTF-8",
    }
}

/// Where the files are, line by line.
pub(super) fn places() -> String {
    table(files())
}

fn table(rows: Vec<(&'static str, String)>) -> String {
    output::table(&rows.into_iter().map(|(name, value)| vec![name.to_owned(), value]).collect::<Vec<_>>(), &[])
}

fn files() -> Vec<(&'static str, String)> {
    let data = ("data inside", data_place());
    let (Ok(server), Some(client), Some(state)) = (config_folder(), config::path(), crate::log::state_folder()) else {
        return vec![data];
    };
    let others = [
        ("settings", client),
        ("of the server", server.join("config.toml")),
        ("logs", state.join("outgo.log.*")),
        ("session", state.join("session")),
    ]
    .map(|(name, path)| (name, path.display().to_string()));
    [data].into_iter().chain(others).collect()
}

/// Who is logged in, and whether the language model can be used.
async fn ask(client: &Client, rows: &mut Vec<(&'static str, String)>) -> Result<(), String> {
    let user = AuthServiceClient::new(client.channel()).get_user(client.request(v1::GetUserRequest {})).await;
    let told = match &user {
        Ok(answer) => server_version(answer.metadata()),
        Err(status) => server_version(status.metadata()),
    };
    rows.extend(told.map(|version| ("its version", version)));
    match user {
        Ok(answer) => {
            let user = answer.into_inner().user.unwrap_or_default();
            rows.push(("logged in as", crate::sanitize::line(&user.username)));
        }
        Err(status) if status.code() == tonic::Code::Unauthenticated => {
            rows.push(("logged in as", "nobody: run `outgo login <username>`".to_owned()));
            return Ok(());
        }
        Err(status) => return Err(format!("server: {}", api_error(&status).message)),
    }
    let mut chat = ChatServiceClient::new(client.channel());
    let model = chat.get_model_status(client.request(v1::GetModelStatusRequest {})).await;
    let model = model.map_err(|status| format!("language model: {}", crate::sanitize::line(status.message())))?;
    rows.push(("language model", crate::sanitize::line(&model.into_inner().message)));
    Ok(())
}
