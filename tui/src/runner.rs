//! The shell: events in, effects out, a frame when something changed. Never waits for the network.

use crate::api::Client;
use crate::effect::Effect;
use crate::event::{ApiError, Event, Reply};
use crate::input::Input;
use crate::model::{Model, Start};
use crate::terminal::{self, TerminalGuard};
use crate::theme::Theme;
use crate::{update, view};
use std::collections::HashMap;
use std::io;
use std::time::{Duration, Instant};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// Exit code after a hang-up, as shells count it.
const HANG_UP: i32 = 129;
/// Exit code after SIGTERM.
const TERMINATED: i32 = 143;

type Answer = (u64, Result<Reply, ApiError>);

struct Shell {
    model: Model,
    client: Client,
    answers: mpsc::UnboundedSender<Answer>,
    calls: HashMap<u64, JoinHandle<()>>,
    started: Instant,
    quit: bool,
    redraw: bool,
    copied: Option<String>,
    suspend: bool,
}

/// Runs the client until it is left; returns the exit code.
///
/// # Errors
/// If the terminal cannot be used.
pub async fn run(client: Client, start: Start, theme: Theme) -> io::Result<i32> {
    let mut guard = TerminalGuard::new()?;
    let over_ssh = std::env::var_os("SSH_CONNECTION").is_some() || std::env::var_os("SSH_TTY").is_some();
    let mut input = Input::new(over_ssh);
    let (answers, mut answered) = mpsc::unbounded_channel();
    let model = Model::new(start, guard.size()?);
    let mut shell = Shell {
        model,
        client,
        answers,
        calls: HashMap::new(),
        started: Instant::now(),
        quit: false,
        redraw: false,
        copied: None,
        suspend: false,
    };
    let (mut terminated, mut hung_up) = (signal(SignalKind::terminate())?, signal(SignalKind::hangup())?);
    let effects = update::start(&mut shell.model);
    shell.perform(effects);
    while !shell.quit {
        if std::mem::take(&mut shell.suspend) {
            guard.suspend()?;
            shell.handle(Event::Tick);
        }
        if let Some(text) = shell.copied.take() {
            guard.copy(&text)?;
        }
        if std::mem::take(&mut shell.redraw) {
            guard.clear()?;
        }
        shell.model.now = shell.now();
        guard.draw(|frame| view::draw(frame, &shell.model, &theme))?;
        let deadline = shell.deadline();
        tokio::select! {
            event = input.next() => match event {
                Some(event) => shell.handle(event),
                None => return Ok(hang_up()),
            },
            Some((number, result)) = answered.recv() => {
                shell.handle(Event::Reply(number, result));
                // What else has come is part of the same frame.
                while let Ok((number, result)) = answered.try_recv() {
                    shell.handle(Event::Reply(number, result));
                }
            }
            () = sleep_until(deadline) => shell.handle(Event::Tick),
            _ = terminated.recv() => {
                terminal::restore();
                return Ok(TERMINATED);
            }
            _ = hung_up.recv() => return Ok(hang_up()),
        }
    }
    Ok(0)
}

/// The terminal is gone: give back what can be given and leave at once.
fn hang_up() -> i32 {
    terminal::restore();
    HANG_UP
}

async fn sleep_until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline.into()).await,
        None => std::future::pending().await,
    }
}

impl Shell {
    fn now(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn deadline(&self) -> Option<Instant> {
        self.model.next_deadline().map(|millis| self.started + Duration::from_millis(millis))
    }

    fn handle(&mut self, event: Event) {
        self.model.now = self.now();
        self.model.start.today = chrono::Local::now().date_naive();
        let effects = update::update(&mut self.model, event);
        self.perform(effects);
    }

    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Call(number, request) => self.call(number, request),
                Effect::Cancel(number) => {
                    if let Some(call) = self.calls.remove(&number) {
                        call.abort();
                    }
                }
                Effect::ForgetSession => {
                    for (_, call) in self.calls.drain() {
                        call.abort();
                    }
                    self.client.forget();
                }
                Effect::KeepFilters(filters) => {
                    if let Err(error) = crate::api::keep_filters(&filters) {
                        tracing::warn!(%error, "the filters could not be kept");
                    }
                }
                Effect::Copy(text) => self.copied = Some(text),
                Effect::Redraw => self.redraw = true,
                Effect::Suspend => self.suspend = true,
                Effect::Quit => self.quit = true,
            }
        }
    }

    fn call(&mut self, number: u64, request: crate::effect::Request) {
        self.calls.retain(|_, call| !call.is_finished());
        let (client, answers) = (self.client.clone(), self.answers.clone());
        let task = tokio::spawn(async move {
            client
                .call(request, |answer| {
                    // The receiver is gone only when the program leaves.
                    let _ = answers.send((number, answer));
                })
                .await;
        });
        self.calls.insert(number, task);
    }
}
