//! Logs of the client go to a file, never to the terminal; no secret, amount or note is in them.

use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;
use tracing::level_filters::LevelFilter;
use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::EnvFilter;

/// The user's state folder, `$XDG_STATE_HOME/outgo`: logs and the session. `None` if there is no home.
#[must_use]
pub fn state_folder() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "outgo")?;
    Some(folders.state_dir().unwrap_or_else(|| folders.data_dir()).to_owned())
}

/// Starts the log in the user's state folder; without one there is none. Libraries tell no more than warnings: what is finer
/// shows what goes over the wire. Keep the guard until the end.
#[must_use]
pub fn init(level: LevelFilter) -> Option<WorkerGuard> {
    let folder = state_folder()?;
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder).ok()?;
    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("outgo.log")
        .max_log_files(7)
        .build(folder)
        .ok()?;
    let (writer, guard) = tracing_appender::non_blocking(file);
    let filter = EnvFilter::new(format!("{},outgo={level}", level.min(LevelFilter::WARN)));
    let subscriber = tracing_subscriber::fmt().with_env_filter(filter).with_writer(writer).with_ansi(false);
    subscriber.try_init().ok()?;
    Some(guard)
}

/// The newest file of the log; `None` if there is none yet.
#[must_use]
pub fn newest() -> Option<PathBuf> {
    let files = std::fs::read_dir(state_folder()?).ok()?.flatten();
    // Each has its day at the end.
    files.map(|file| file.path()).filter(|file| is_log(file)).max()
}

fn is_log(file: &std::path::Path) -> bool {
    file.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("outgo.log."))
}
