//! `outgo-server`: configuration, logs, serve. Also `config` and `eval`.

use clap::{Parser, Subcommand};
use outgo_server::config::{Config, Options};
use outgo_server::{Listener, eval, serve, services, telemetry};
use std::path::PathBuf;
use std::process::ExitCode;

/// The server of outgo, the expense tracker for the terminal
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(flatten)]
    options: Options,
    /// Read this file instead of `config.toml` in the user's configuration folder
    #[arg(long, env = "OUTGO_CONFIG", global = true)]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Print the effective configuration with secrets hidden
    Config,
    /// Answer a file of questions over a ledger and write the results
    Eval(eval::EvalOptions),
}

/// Most threads that wait for the database or hash passwords: each keeps memory of its own.
const BLOCKING_THREADS: usize = 16;

fn main() -> ExitCode {
    let cli = Cli::parse();
    telemetry::init();
    // The other half of the cores is busy with the database and passwords, on threads that may block.
    let serving = std::thread::available_parallelism().map_or(1, |cores| cores.get().div_ceil(2));
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(serving)
        .max_blocking_threads(BLOCKING_THREADS)
        .enable_all()
        .build();
    let done = match runtime {
        Ok(runtime) => runtime.block_on(run(cli)),
        Err(error) => Err(error.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // One line for people, whatever RUST_BACKTRACE says.
            let line = format!("outgo-server: {error:#}\n");
            let _ = std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes());
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> anyhow::Result<()> {
    let options = cli.options.over(Options::load(cli.config.as_deref())?);
    match cli.command {
        Some(Command::Eval(eval)) => {
            print(&eval::run(eval, options).await?.unwrap_or_default());
            return Ok(());
        }
        Some(Command::Config) => {
            print(&Config::check(options)?.shown());
            return Ok(());
        }
        None => {}
    }
    let config = Config::check(options)?;
    let services = services(&config).await?;
    let listener = Listener::bind(&config.listen).await?;
    print(&format!("listening on {}\n", listener.address()));
    serve(listener, &config, services, outgo_server::stop_signal()).await?;
    Ok(())
}

/// Standard output is for scripts: one flushed write.
fn print(text: &str) {
    use std::io::Write;
    let mut out = std::io::stdout();
    // Nobody may be reading: the server goes on.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
