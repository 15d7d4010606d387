//! `outgo`: the terminal client, the command line, and the server inside.

use anyhow::Context;
use clap::Parser;
use outgo::api::{
    Address, Client, Embedded, Home, SessionStore, connect, data_place, is_first_start, kept_filters, log_in_local_user,
};
use outgo::cli::{self, Cli};
use outgo::config::{self, Config};
use outgo::lines;
use outgo::locale::Locale;
use outgo::model::Start;
use outgo::runner;
use outgo::terminal;
use outgo::theme::Palette;
use outgo_server::clock::{Clock, FixedClock, SystemClock};
use outgo_server::config::Options;
use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    let code = match start(cli).await {
        Ok(code) => code,
        Err(error) => {
            let mut out = std::io::stderr();
            let _ = std::io::Write::write_all(&mut out, format!("outgo: {error:#}\n").as_bytes());
            cli::FAILED
        }
    };
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}

async fn start(cli: Cli) -> anyhow::Result<i32> {
    let config = settings(&cli);
    // The command line and the environment come first, and a demo has a server of its own.
    let server = cli.server.clone().or_else(|| config.server.clone());
    let cli = Cli { server, ..cli };
    let screens = cli.command.is_none() && !config.accessible;
    let _log = outgo::log::init(cli.log);
    if screens && (!std::io::stdout().is_terminal() || std::env::var("TERM").is_ok_and(|term| term == "dumb")) {
        let told = "this is no terminal: use a command, such as `outgo list` or `outgo report` (see `outgo --help`), or `outgo \
                    --accessible`";
        return Ok(cli::finish(Err((told.to_owned(), cli::USAGE))));
    }
    if let Some(outcome) = cli.command.as_ref().and_then(|command| cli::local(command, &config)) {
        return Ok(cli::finish(outcome));
    }
    if let Some(cli::Command::Server { action }) = cli.command {
        let outcome = cli::daemon(action, server_options(&cli)?, cli.database_url.as_deref()).await;
        return Ok(cli::finish(outcome));
    }
    if let Some(cli::Command::Doctor) = cli.command {
        return Ok(doctor(&cli, &config).await);
    }
    let (client, embedded, address) = reach(&cli).await?;
    if cli.local_user && !cli.demo {
        local_user(&client, embedded.is_some()).await?;
    }
    let code = match cli.command {
        Some(command) => {
            let calendar = config.calendar(chrono::Local::now().date_naive(), &locale());
            cli::run(&client, command, cli.json, calendar, &config).await
        }
        None => screen(&client, &cli, config, embedded.as_ref(), &address).await?,
    };
    if let Some(embedded) = embedded {
        embedded.stop().await;
    }
    Ok(code)
}

fn locale() -> Locale {
    Locale::of(|name| std::env::var(name).ok())
}

/// Logs in as the user of this machine; only where the server's data is this user's own.
async fn local_user(client: &Client, own_data: bool) -> anyhow::Result<()> {
    anyhow::ensure!(own_data, "--local-user is for the data of this machine: leave --server out");
    let folder = outgo::log::state_folder().context("no home folder to keep the user of this machine in")?;
    let name = std::env::var("USER").ok();
    log_in_local_user(client, &folder.join("local-user"), name).await.map_err(anyhow::Error::msg)
}

/// A path as people write it: `~` is the home folder.
fn place(path: Option<&Path>) -> String {
    let Some(path) = path else { return String::new() };
    let below_home = std::env::var_os("HOME").and_then(|home| path.strip_prefix(home).ok());
    below_home.map_or_else(|| path.display().to_string(), |rest| format!("~/{}", rest.display()))
}

/// Where the data of the server inside is, for people: never with a password.
fn data_shown(cli: &Cli) -> anyhow::Result<String> {
    let Some(url) = server_options(cli)?.database_url else { return Ok(data_place()) };
    let file = url.strip_prefix("sqlite:");
    Ok(file.unwrap_or_else(|| url.rsplit_once('@').map_or(url.as_str(), |(_, place)| place)).to_owned())
}

/// What is set for the client: the file, and the command line over it.
fn settings(cli: &Cli) -> Config {
    let file = cli.config.clone().or_else(config::path);
    let set = file.map(|file| Config::load(&file, cli.config.is_some())).unwrap_or_default();
    Config {
        color: cli.color.clone().or(set.color),
        theme: cli.theme.clone().or(set.theme),
        glyphs: cli.glyphs.clone().or(set.glyphs),
        mouse: if cli.no_mouse { Some(false) } else { set.mouse },
        accessible: cli.accessible || set.accessible,
        ..set
    }
}

async fn doctor(cli: &Cli, config: &Config) -> i32 {
    let reached = reach(cli).await;
    let (server, embedded) = match reached {
        Ok((client, embedded, address)) => (Ok((client, address.to_string())), embedded),
        Err(error) => (Err(format!("{error:#}")), None),
    };
    let code = cli::finish(Ok(cli::doctor(server, config).await));
    if let Some(embedded) = embedded {
        embedded.stop().await;
    }
    code
}

/// As an address: the server of this machine's own data, as a process of its own.
const SPAWN: &str = "spawn";

/// The server that is wanted, started inside if none is named.
async fn reach(cli: &Cli) -> anyhow::Result<(Client, Option<Embedded>, Address)> {
    let embedded = match (cli.server.as_deref(), cli.demo) {
        (_, true) => Some(Embedded::demo(Options::default(), clock(cli)).await?),
        (Some(SPAWN), false) => {
            cli::spawn(&server_options(cli)?, cli.database_url.as_deref()).await?;
            Some(Embedded::start(server_options(cli)?).await?)
        }
        (Some(_), false) => None,
        (None, false) => Some(Embedded::start(server_options(cli)?).await?),
    };
    let address: Address = match (&embedded, &cli.server) {
        (Some(embedded), _) => embedded.address.clone(),
        (None, server) => server.as_deref().unwrap_or_default().parse()?,
    };
    address.check(cli.insecure)?;
    // Where everybody on the way may read it, only `login` and `register` keep a session, or a file that was named.
    let kept = cli.command.is_some() || cli.token_file.is_some() || !address.is_plain_text();
    let store = || SessionStore::new(cli.token_file.clone(), address.to_string());
    let store = if kept && !cli.demo { store() } else { None };
    let token = std::env::var("OUTGO_TOKEN").ok().filter(|token| !token.is_empty());
    let zone = iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".to_owned());
    let home = Home { time_zone: zone, currency: locale().currency };
    let client = Client::new(connect(&address)?, token, store, home);
    Ok((client, embedded, address))
}

/// The time, or noon of the day that was named.
fn clock(cli: &Cli) -> Arc<dyn Clock> {
    match cli.today.and_then(|day| day.and_hms_opt(12, 0, 0)) {
        Some(noon) => Arc::new(FixedClock::at(noon.and_utc())),
        None => Arc::new(SystemClock),
    }
}

/// Options of the server inside: those of its own environment and file, and the database of the command line.
fn server_options(cli: &Cli) -> anyhow::Result<Options> {
    let file = Options::load(None)?;
    let variable = |name: &str| std::env::var(name).ok();
    let environment = Options {
        database_url: cli.database_url.clone(),
        model: variable("OUTGO_MODEL"),
        no_model: variable("OUTGO_NO_MODEL").map(|value| value != "false"),
        ollama_host: variable("OLLAMA_HOST"),
        bcrypt_cost: variable("OUTGO_BCRYPT_COST").and_then(|cost| cost.parse().ok()),
        ..Options::default()
    };
    Ok(environment.over(file))
}

async fn screen(
    client: &Client,
    cli: &Cli,
    config: Config,
    embedded: Option<&Embedded>,
    address: &Address,
) -> anyhow::Result<i32> {
    let today = cli.today.unwrap_or_else(|| chrono::Local::now().date_naive());
    if cli.demo {
        client
            .register("demo".to_owned(), uuid::Uuid::new_v4().to_string())
            .await
            .map_err(|error| anyhow::anyhow!(error.message))?;
        client.add_sample(today).await.map_err(|error| anyhow::anyhow!(error.message))?;
    }
    // A demo leaves nothing behind.
    let config = if cli.demo { Config { file: None, ..config } } else { config };
    let accessible = config.accessible;
    let asks = !accessible && config.theme.as_deref() == Some(Palette::DETECT);
    let told = if asks { terminal::background() } else { None };
    let start = Start {
        today,
        server: if embedded.is_some() { "inside this program".to_owned() } else { address.to_string() },
        embedded: embedded.is_some(),
        first_run: embedded.is_some_and(|embedded| embedded.is_new),
        demo: cli.demo,
        has_session: client.has_token(),
        data_place: if cli.demo { "memory only".to_owned() } else { data_shown(cli)? },
        id_seed: uuid::Uuid::new_v4().as_u128(),
        tips: !cli.demo && is_first_start(),
        has_desktop: outgo::clipboard::has_desktop(|name| std::env::var(name).ok(), terminal::over_ssh()),
        plain_text: address.is_plain_text(),
        stands_still: cli.today.is_some(),
        settings_place: place(config.file.as_deref()),
        log_place: place(outgo::log::state_folder().as_deref()),
        locale: locale(),
        config,
        filters: if cli.demo { Vec::new() } else { kept_filters() },
    };
    if accessible {
        return lines::run(client, &start, lines::Stdio).await.context("the lines cannot be read or written");
    }
    runner::run(client.clone(), start, told).await.context("the terminal cannot be used")
}
