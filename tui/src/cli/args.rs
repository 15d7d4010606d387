//! What can be typed.

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use tracing::level_filters::LevelFilter;

/// A smart expense tracker for the terminal
///
/// Without a command it opens the terminal client. Without --server it starts the server inside itself, with the data in
/// your data folder. Exit codes: 0 done, 1 failed, 2 bad command line or value, 3 not logged in, 4 server unreachable,
/// 5 a question without an answer.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Cli {
    /// Use this server: `http://127.0.0.1:7878`, `https://…` or `unix:<path>`; `spawn` is one of this machine's own data, started
    /// in the background if it does not run
    #[arg(long, env = "OUTGO_SERVER", global = true)]
    pub server: Option<String>,
    /// Keep the session token in this file, or read it from there
    #[arg(long, global = true)]
    pub token_file: Option<PathBuf>,
    /// Send passwords in plain text to another machine
    #[arg(long, global = true)]
    pub insecure: bool,
    /// Print the server's answer in protobuf JSON; `ask` prints one object for each stage
    #[arg(long, global = true)]
    pub json: bool,
    /// Look round with made-up data in memory; nothing is saved
    #[arg(long)]
    pub demo: bool,
    /// Log in as the user of this machine without a password: for a machine that nobody else uses, and the server inside only
    #[arg(long, env = "OUTGO_LOCAL_USER", value_parser = clap::builder::FalseyValueParser::new(), global = true)]
    pub local_user: bool,
    /// The day on which the demo stands still: its pictures are to be the same tomorrow
    #[arg(long, requires = "demo", hide = true)]
    pub today: Option<chrono::NaiveDate>,
    /// How many colours
    #[arg(long, value_parser = crate::theme::Profile::NAMES)]
    pub color: Option<String>,
    /// Which palette: on any background, with more contrast on one, or as the terminal tells its background
    #[arg(long, value_parser = crate::theme::Palette::NAMES)]
    pub theme: Option<String>,
    /// Lines and blocks of the screens
    #[arg(long, visible_alias = "chars", value_parser = crate::theme::Glyphs::NAMES)]
    pub glyphs: Option<String>,
    /// Leave the mouse to the terminal
    #[arg(long)]
    pub no_mouse: bool,
    /// Lines instead of screens: for screen readers and slow lines
    #[arg(long, env = "OUTGO_ACCESSIBLE", value_parser = clap::builder::FalseyValueParser::new())]
    pub accessible: bool,
    /// Settings of the client, instead of `client.toml` in the config folder
    #[arg(long, value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,
    /// How much goes to the log file: off, error, warn, info, debug or trace
    #[arg(long, env = "OUTGO_LOG", value_name = "LEVEL", default_value = "warn", global = true)]
    pub log: LevelFilter,
    /// Data of the server inside: `sqlite:<path>` or `mysql://user:password@host/database`
    #[arg(long, env = "OUTGO_DATABASE_URL", hide_env_values = true, global = true)]
    pub database_url: Option<String>,
    /// What to do
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make an account and log in; the password is asked for, or read from a file or stdin
    Register(Credentials),
    /// Log in and keep the session
    Login(Credentials),
    /// End the session and forget it
    Logout,
    /// Add an expense: `outgo add "12.50 Groceries bakery yesterday"`
    Add {
        /// Amount, category, notes and, last, a day; a new category of several words goes between double quotes
        text: Vec<String>,
        /// The day, instead of one at the end of the text
        #[arg(long)]
        date: Option<String>,
    },
    /// List expenses, newest first: `outgo list "cat:dining >20 aug !taxi"`
    List {
        /// Which ones, as the filter of the list has it: words, !word, cat:dining,fun, >20, 10..20, aug
        filter: Vec<String>,
        /// First day, or a period such as `aug` or `last 30 d`
        #[arg(long)]
        from: Option<String>,
        /// Last day
        #[arg(long)]
        to: Option<String>,
        /// Only this text in notes or category
        #[arg(long)]
        text: Option<String>,
        /// At most so many, 1–1000
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(i32).range(1..=1000))]
        limit: i32,
    },
    /// Where the money went between two days
    Report {
        /// First day, or a period such as `aug` or `2026-q2`; without it this month
        #[arg(long)]
        from: Option<String>,
        /// Last day
        #[arg(long)]
        to: Option<String>,
    },
    /// Ask a question in plain words
    Ask {
        /// The question
        question: Vec<String>,
        /// Do without the language model
        #[arg(long)]
        no_model: bool,
    },
    /// Read a CSV file with the header date,amount,category,notes; one bad line refuses all of it
    Import {
        /// The file; `-` is standard input
        path: String,
        /// Say what would happen and save nothing
        #[arg(long)]
        dry_run: bool,
        /// Take the good rows even if others are bad
        #[arg(long)]
        partial: bool,
        /// Currency of rows that name none
        #[arg(long)]
        currency: Option<String>,
    },
    /// Write a CSV file with all expenses; `-` is standard output
    Export {
        /// The file; it must not exist yet
        path: String,
    },
    /// Take the last change back, whatever made it: an import, a deletion, a reset up to seven days ago; once more, the one before
    Undo,
    /// Made-up expenses of twelve months, to look round in your own account
    Sample {
        /// What to do with them
        #[command(subcommand)]
        action: SampleAction,
    },
    /// Show all settings, or change one: `outgo set currency INR`, `outgo set theme dark`
    Set {
        /// Which one
        name: Option<String>,
        /// What it is from now on
        value: Option<String>,
    },
    /// The language model of the server
    Model {
        /// What to do with it
        #[command(subcommand)]
        action: ModelAction,
    },
    /// The server of this machine's own data, apart from any terminal
    Server {
        /// What to do with it
        #[command(subcommand)]
        action: ServerAction,
    },
    /// Print every key of the terminal client
    Keys,
    /// Print completions for a shell: `outgo completions bash > ~/.local/share/bash-completion/completions/outgo`
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page: `outgo man | man -l -`
    Man,
    /// Where the files of the program are: data, settings, logs, session
    Locate,
    /// Say what is found here: terminal, files, server, language model
    Doctor,
}

/// What can be done with the language model.
#[derive(Debug, Subcommand)]
pub enum ModelAction {
    /// Say whether it can be used
    Status,
    /// Have the server's Ollama fetch it
    Pull,
}

/// What can be done with sample data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Subcommand)]
pub enum SampleAction {
    /// Add them; `outgo list is:sample` lists them
    Load,
    /// Remove all of them, at any time after
    Remove,
}

/// What can be done with the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Subcommand)]
pub enum ServerAction {
    /// Start it in the background: it stays when terminals are closed
    Start,
    /// Say whether it runs
    Status,
    /// Stop one that was started so
    Stop,
    /// Serve until a signal ends it; `start` does this in the background
    #[command(hide = true)]
    Run,
}

/// Who logs in. A password never stands on the command line: others could read it there.
#[derive(Debug, clap::Args)]
pub struct Credentials {
    /// The username
    pub username: String,
    /// Read the password from this file; `-` is standard input
    #[arg(long)]
    pub password_file: Option<PathBuf>,
}
