//! `outgo server start|status|stop`: the server of this machine's own data as a process of its own. Without it the server runs
//! inside the first client, and inside the next one after that.

use super::commands::Outcome;
use super::{FAILED, OK, ServerAction, UNREACHABLE};
use crate::api::{ConnectError, Embedded, answering, socket_of};
use outgo_server::config::Options;
use rustix::process::{Pid, Signal, kill_process};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use tokio::signal::unix::{SignalKind, signal};

/// How long a server may take to answer, or to stop.
const PATIENCE: Duration = Duration::from_secs(15);
/// Between two looks.
const LOOK: Duration = Duration::from_millis(50);

/// Does what is asked; `database_url` is that of the command line.
pub async fn daemon(action: ServerAction, options: Options, database_url: Option<&str>) -> Outcome {
    let socket = socket_of(&options).map_err(|error| (error.to_string(), FAILED))?;
    match action {
        ServerAction::Run => run(&socket, options).await,
        ServerAction::Status => Ok(status(&socket).await),
        ServerAction::Start => start(&socket, database_url).await,
        ServerAction::Stop => stop(&socket).await,
    }
}

/// The file in which a server that runs on its own says which process it is.
fn pid_file(socket: &Path) -> PathBuf {
    socket.with_extension("pid")
}

/// The process, if it is a server of its own and not one inside a client.
fn own_process(socket: &Path, answering: i32) -> Option<Pid> {
    let noted = std::fs::read_to_string(pid_file(socket)).ok()?;
    let noted: i32 = noted.trim().parse().ok()?;
    Pid::from_raw(noted).filter(|_| noted == answering)
}

async fn run(socket: &Path, options: Options) -> Outcome {
    let failed = |error: std::io::Error| (error.to_string(), FAILED);
    let (mut terminated, mut interrupted) =
        (signal(SignalKind::terminate()).map_err(failed)?, signal(SignalKind::interrupt()).map_err(failed)?);
    // A terminal that is closed is none of its business.
    let _hung_up = signal(SignalKind::hangup()).map_err(failed)?;
    if answering(socket).await.is_some() {
        return Err(("another server of this data runs already".to_owned(), FAILED));
    }
    let embedded = Embedded::start(options).await.map_err(|error| (error.to_string(), FAILED))?;
    if !embedded.is_own() {
        embedded.stop().await;
        return Err(("another server of this data was faster".to_owned(), FAILED));
    }
    std::fs::write(pid_file(socket), format!("{}\n", std::process::id())).map_err(failed)?;
    tokio::select! {
        _ = terminated.recv() => {}
        _ = interrupted.recv() => {}
    }
    let _ = std::fs::remove_file(pid_file(socket));
    embedded.stop().await;
    Ok((String::new(), OK))
}

async fn status(socket: &Path) -> (String, i32) {
    let place = socket.display();
    match answering(socket).await {
        None => (
            "No server runs. The next outgo starts one inside itself, for as long as it runs.\n".to_owned(),
            UNREACHABLE,
        ),
        Some(pid) if own_process(socket, pid).is_some() => {
            (format!("It runs as process {pid}, at unix:{place}.\n"), OK)
        }
        Some(pid) => {
            (format!("It runs inside the outgo of process {pid}, at unix:{place}, for as long as that runs.\n"), OK)
        }
    }
}

async fn start(socket: &Path, database_url: Option<&str>) -> Outcome {
    match answering(socket).await {
        Some(pid) if own_process(socket, pid).is_none() => {
            Err((format!("the server runs inside the outgo of process {pid}: leave that one first"), FAILED))
        }
        Some(_) => Ok(status(socket).await),
        None => {
            launch(socket, database_url).await.map_err(|error| (error.to_string(), FAILED))?;
            Ok(status(socket).await)
        }
    }
}

/// Starts a server of its own unless one answers already, even if that is inside another client.
///
/// # Errors
/// Says why it cannot be started, or that it does not answer.
pub async fn spawn(options: &Options, database_url: Option<&str>) -> Result<(), ConnectError> {
    let socket = socket_of(options)?;
    match answering(&socket).await {
        Some(_) => Ok(()),
        None => launch(&socket, database_url).await,
    }
}

async fn launch(socket: &Path, database_url: Option<&str>) -> Result<(), ConnectError> {
    let failed = |error: std::io::Error| ConnectError(format!("the server cannot be started: {error}"));
    let mut command = Command::new(std::env::current_exe().map_err(failed)?);
    command.args(["server", "run"]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
    // Not on its command line, where others could read a password in it.
    if let Some(url) = database_url {
        command.env("OUTGO_DATABASE_URL", url);
    }
    let mut child = command.spawn().map_err(failed)?;
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        if answering(socket).await.is_some_and(|pid| own_process(socket, pid).is_some()) {
            return Ok(());
        }
        if let Ok(Some(ended)) = child.try_wait() {
            return Err(ConnectError(format!("the server ended at once ({ended}): outgo doctor says what is wrong")));
        }
        tokio::time::sleep(LOOK).await;
    }
    Err(ConnectError(format!("the server does not answer after {} s: see the log", PATIENCE.as_secs())))
}

async fn stop(socket: &Path) -> Outcome {
    let Some(pid) = answering(socket).await else { return Ok(("No server runs.\n".to_owned(), OK)) };
    let Some(process) = own_process(socket, pid) else {
        return Err((format!("the server runs inside the outgo of process {pid}: leave that one instead"), FAILED));
    };
    kill_process(process, Signal::TERM).map_err(|error| (format!("process {pid} cannot be told: {error}"), FAILED))?;
    let begun = Instant::now();
    while begun.elapsed() < PATIENCE {
        // A client that used it goes on in its place.
        if answering(socket).await != Some(pid) {
            return Ok((format!("Stopped process {pid}.\n"), OK));
        }
        tokio::time::sleep(LOOK).await;
    }
    Err((format!("process {pid} has not stopped after {} s", PATIENCE.as_secs()), FAILED))
}
