//! The shell: events in, effects out, a frame when something changed. Never waits for the network.

mod lend;
mod pace;
mod typed;

use crate::api::Client;
use crate::config::{self, Choice};
use crate::effect::Effect;
use crate::event::{ApiError, Event, Hit, Reply};
use crate::input::{Input, Typed};
use crate::model::{Model, Screen, Start};
use crate::terminal::{self, TerminalGuard};
use crate::theme::{Palette, Theme};
use crate::{clipboard, update, view};
use std::collections::{HashMap, VecDeque};
use std::io;
use std::time::{Duration, Instant};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// Exit code after SIGTERM.
const TERMINATED: i32 = 143;

type Answer = (u64, Result<Reply, ApiError>);

/// What is to be done to the terminal before the next frame.
#[derive(Default)]
struct Wishes {
    redraw: bool,
    suspend: bool,
    copy: Option<String>,
    mouse: Option<bool>,
    edit: Option<String>,
    /// Show the log.
    log: bool,
    /// Ask the terminal for its background.
    ask_background: bool,
}

impl Wishes {
    /// Whether the terminal is to be used for something else before more is read from it.
    fn wants_terminal(&self) -> bool {
        self.suspend || self.edit.is_some() || self.log || self.ask_background
    }
}

struct Shell {
    model: Model,
    theme: Theme,
    /// The palette that suits the background, if the terminal told.
    told: Option<Palette>,
    client: Client,
    answers: mpsc::UnboundedSender<Answer>,
    calls: HashMap<u64, JoinHandle<()>>,
    started: Instant,
    quit: bool,
    wishes: Wishes,
    /// The screen of the frame that is shown.
    screen: Screen,
    /// What can be clicked on the frame that is shown.
    targets: view::Targets,
    /// The last click: on what and when.
    clicked: Option<(Hit, u64)>,
    /// Whether the button was pressed on the scrollbar, and is held.
    scrolling: bool,
    /// The clipboard of this machine.
    clipboard: clipboard::Native,
    /// What was taken from the terminal and is not handled yet.
    ahead: VecDeque<Option<Typed>>,
    /// When the next frame is drawn.
    pace: pace::Pace,
}

/// Runs the client until it is left; returns the exit code. `told` is what the terminal said of its background.
///
/// # Errors
/// If the terminal cannot be used.
pub async fn run(client: Client, start: Start, told: Option<Palette>) -> io::Result<i32> {
    let mut guard = TerminalGuard::new(start.config.mouse.unwrap_or(true))?;
    let (answers, mut answered) = mpsc::unbounded_channel();
    let mut shell = Shell::new(client, Model::new(start, guard.size()?), told, answers);
    let mut input = new_input();
    let (mut terminated, mut hung_up) = (signal(SignalKind::terminate())?, signal(SignalKind::hangup())?);
    let effects = update::start(&mut shell.model);
    shell.perform(effects);
    while !shell.quit {
        input = shell.lend(&mut guard, input)?;
        shell.tend(&mut guard)?;
        let held = shell.pace.waits(Instant::now());
        if held.is_none() {
            shell.draw(&mut guard)?;
        }
        if let Some(first) = shell.ahead.pop_front() {
            if !shell.typed(first, &mut input).await {
                return Ok(hang_up());
            }
            continue;
        }
        let deadline = shell.deadline();
        tokio::select! {
            typed = input.next() => {
                if !shell.typed(typed, &mut input).await {
                    return Ok(hang_up());
                }
            }
            Some((number, result)) = answered.recv() => {
                shell.pace.changed();
                shell.handle(Event::Reply(number, result));
                // What else has come is part of the same frame.
                while let Ok((number, result)) = answered.try_recv() {
                    shell.handle(Event::Reply(number, result));
                }
            }
            () = sleep_until(deadline) => {
                shell.pace.changed();
                shell.handle(Event::Tick);
            }
            () = sleep_until(held) => {}
            _ = terminated.recv() => {
                terminal::restore();
                return Ok(TERMINATED);
            }
            _ = hung_up.recv() => return Ok(hang_up()),
        }
    }
    Ok(0)
}

fn new_input() -> Input {
    Input::new(terminal::over_ssh())
}

fn theme_of(model: &Model, told: Option<Palette>) -> Theme {
    Theme::of(&model.start.config, |name| std::env::var(name).ok(), told)
}

/// The terminal is gone: give back what can be given and leave at once.
fn hang_up() -> i32 {
    terminal::restore();
    terminal::HANG_UP
}

async fn sleep_until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline.into()).await,
        None => std::future::pending().await,
    }
}

impl Shell {
    fn new(client: Client, model: Model, told: Option<Palette>, answers: mpsc::UnboundedSender<Answer>) -> Self {
        Self {
            theme: theme_of(&model, told),
            told,
            model,
            client,
            answers,
            calls: HashMap::new(),
            started: Instant::now(),
            quit: false,
            wishes: Wishes::default(),
            screen: Screen::Expenses,
            targets: view::Targets::default(),
            clicked: None,
            scrolling: false,
            clipboard: clipboard::Native::default(),
            ahead: VecDeque::new(),
            pace: pace::Pace::new(terminal::over_ssh()),
        }
    }

    fn restyle(&mut self) {
        self.theme = theme_of(&self.model, self.told);
    }

    /// Looks by a setting that was changed, and keeps it.
    fn set(&mut self, choice: Choice, value: &str) {
        self.wishes.ask_background |= choice == Choice::Theme && value == Palette::DETECT && self.told.is_none();
        self.restyle();
        let Some(file) = self.model.start.config.file.clone() else { return };
        if let Err(error) = config::save(&file, choice, value) {
            tracing::warn!(%error, "a setting could not be kept");
            self.handle(Event::Failed(format!("It counts until you leave, not longer: {error}")));
        }
    }

    fn now(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn deadline(&self) -> Option<Instant> {
        self.model.next_deadline().map(|millis| self.started + Duration::from_millis(millis))
    }

    fn draw(&mut self, guard: &mut TerminalGuard) -> io::Result<()> {
        self.model.now = self.now();
        let mut targets = view::Targets::default();
        let synchronized = self.model.start.config.sync_output.unwrap_or(true);
        guard.draw(synchronized, |frame| targets = view::draw(frame, &self.model, &self.theme))?;
        self.pace.drawn(Instant::now());
        if let Some((first, end)) = targets.scroll {
            self.model.chat.drawn(first, end);
        }
        self.targets = targets;
        Ok(())
    }

    /// Does to the terminal what is wished, except for the editor.
    fn tend(&mut self, guard: &mut TerminalGuard) -> io::Result<()> {
        let Wishes { redraw, suspend, copy, mouse, edit, log, ask_background } = std::mem::take(&mut self.wishes);
        (self.wishes.edit, self.wishes.log, self.wishes.ask_background) = (edit, log, ask_background);
        if suspend {
            guard.suspend()?;
            self.handle(Event::Tick);
        }
        if let Some(text) = copy {
            guard.copy(&text)?;
        }
        if let Some(mouse) = mouse {
            guard.set_mouse(mouse)?;
        }
        // Two screens have next to nothing in common: drawn anew it costs half the bytes of the differences.
        let other = std::mem::replace(&mut self.screen, self.model.screen) != self.model.screen;
        if redraw || other {
            guard.wipe();
        }
        Ok(())
    }

    fn handle(&mut self, event: Event) {
        self.model.now = self.now();
        if !self.model.start.stands_still {
            let now = chrono::Local::now();
            self.model.start.today = now.date_naive();
            self.model.clock = now.format("%H:%M").to_string();
        }
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
                Effect::KeepFilter { text, kept } => {
                    if let Err(error) = crate::api::keep_filter(&text, kept) {
                        tracing::warn!(%error, "the filters could not be kept");
                        let problem = format!("It is kept until you leave, not longer: {error}");
                        self.handle(Event::Failed(problem));
                    }
                }
                Effect::Set(choice, value) => self.set(choice, value),
                Effect::Mouse(mouse) => self.wishes.mouse = Some(mouse),
                Effect::Edit(text) => self.wishes.edit = Some(text),
                Effect::Copy(text) => self.wishes.copy = Some(text),
                Effect::CopyHere(text) => {
                    if let Err(problem) = self.clipboard.copy(&text) {
                        self.handle(Event::Failed(problem));
                    }
                }
                Effect::ShowLog => self.wishes.log = true,
                Effect::Redraw => self.wishes.redraw = true,
                Effect::Suspend => self.wishes.suspend = true,
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
