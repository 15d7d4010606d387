//! The server inside this process: on a private Unix socket, over SQLite in the user's data folder, or in memory.

use super::rehearsed::Rehearsed;
use super::{Address, ConnectError, connect};
use outgo_server::clock::Clock;
use outgo_server::config::{Config, Options, data_folder};
use outgo_server::service::Services;
use outgo_server::{Listener, assemble, serve, services};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;

/// A running embedded server; it stops when told to.
pub struct Embedded {
    /// Where it answers.
    pub address: Address,
    stop: Option<oneshot::Sender<()>>,
    task: Option<JoinHandle<()>>,
    /// Waits for the end of the program whose server is used, to go on in its place.
    heir: Option<JoinHandle<Embedded>>,
    /// Whether nobody has an account on it yet.
    pub is_new: bool,
}

/// Where the data of the embedded server lives.
#[must_use]
pub fn data_place() -> String {
    data_folder().map(|folder| folder.join("outgo.db").display().to_string()).unwrap_or_default()
}

impl Embedded {
    /// Uses the server that answers on the user's socket, or starts one.
    ///
    /// # Errors
    /// Says what cannot be used and how to go on; if a process holds the socket and does not answer, which one.
    pub async fn start(options: Options) -> Result<Self, ConnectError> {
        let socket = socket_of(&options)?;
        if let Some(process) = answering(&socket).await {
            check(&socket, process).await?;
            let heir = Some(tokio::spawn(inherit(socket.clone(), options)));
            return Ok(Self { address: Address::Unix(socket), stop: None, task: None, heir, is_new: false });
        }
        Self::serve_data(socket, options).await
    }

    async fn serve_data(socket: PathBuf, options: Options) -> Result<Self, ConnectError> {
        let config = config_on(&socket, options)?;
        let services = services(&config).await.map_err(|error| ConnectError(error.to_string()))?;
        Self::serve_on(socket, config, services).await
    }

    /// Starts a server on made-up data in memory, with a clock of its own.
    ///
    /// # Errors
    /// Says what cannot be used.
    pub async fn demo(options: Options, clock: Arc<dyn Clock>) -> Result<Self, ConnectError> {
        let socket = private_folder()?.join(format!("demo-{}.sock", std::process::id()));
        let options = Options {
            database_url: Some("sqlite::memory:".to_owned()),
            no_model: Some(true),
            // The one account of the demo has no secret to guard.
            bcrypt_cost: Some(4),
            ..options
        };
        let config = config_on(&socket, options)?;
        let services = assemble(&config, clock, Some(Arc::new(Rehearsed))).await;
        let services = services.map_err(|error| ConnectError(error.to_string()))?;
        Self::serve_on(socket, config, services).await
    }

    async fn serve_on(socket: PathBuf, config: Config, services: Arc<Services>) -> Result<Self, ConnectError> {
        let failed = |error: &dyn std::fmt::Display| ConnectError(error.to_string());
        let is_new = services.is_new().await.map_err(|error| failed(&error))?;
        let listener = Listener::bind(&config.listen).await.map_err(|error| failed(&error))?;
        let (stop, stopped) = oneshot::channel();
        let task = tokio::spawn(async move {
            let stopped = async {
                let _ = stopped.await;
            };
            if let Err(error) = serve(listener, &config, services, stopped).await {
                tracing::error!(%error, "the embedded server failed");
            }
        });
        Ok(Self { address: Address::Unix(socket), stop: Some(stop), task: Some(task), heir: None, is_new })
    }

    /// Whether the server runs in this process, and is not one that was found.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.heir.is_none()
    }

    /// Lets calls in flight end, then stops.
    pub async fn stop(mut self) {
        if let Some(heir) = self.heir.take() {
            if !heir.is_finished() {
                heir.abort();
                return;
            }
            if let Ok(heir) = heir.await {
                (self.stop, self.task) = (heir.stop, heir.task);
            }
        }
        if let (Some(stop), Some(task)) = (self.stop, self.task) {
            let _ = stop.send(());
            // Open streams of other clients hang on: the process ends anyway.
            let _ = tokio::time::timeout(STOP, task).await;
        }
    }
}

/// Longest wait for calls in flight at the end.
const STOP: Duration = Duration::from_millis(700);
/// Between two looks at whether the server that is used is still there.
const LOOK: Duration = Duration::from_millis(100);

/// Longest wait for a sign of life of a server that was found: it is on this machine.
const SIGN_OF_LIFE: Duration = Duration::from_secs(2);

/// Whether the process behind the socket serves. One that was suspended, or hangs, still takes connections.
async fn check(socket: &Path, process: i32) -> Result<(), ConnectError> {
    let mut health = HealthClient::new(connect(&Address::Unix(socket.to_owned()))?);
    let sign = health.check(HealthCheckRequest::default());
    match tokio::time::timeout(SIGN_OF_LIFE, sign).await {
        // Whatever it says, it says something; one that ended meanwhile is waited for like any other.
        Ok(_) => Ok(()),
        Err(_) => Err(ConnectError(format!(
            "process {process} holds the server of your data and does not answer: go on with it (`fg`, if it was suspended) or end it"
        ))),
    }
}

/// Waits until nobody answers on the socket any more, then serves there; another client may be faster.
async fn inherit(socket: PathBuf, options: Options) -> Embedded {
    loop {
        match tokio::net::UnixStream::connect(&socket).await {
            Ok(mut other) => {
                // Nothing is asked: it ends when the other program does, or is tired of waiting.
                while matches!(other.read(&mut [0; 64]).await, Ok(1..)) {}
            }
            Err(_) => match Embedded::serve_data(socket.clone(), options.clone()).await {
                Ok(embedded) => return embedded,
                Err(error) => tracing::info!(%error, "the server inside does not start yet"),
            },
        }
        tokio::time::sleep(LOOK).await;
    }
}

fn config_on(socket: &Path, options: Options) -> Result<Config, ConnectError> {
    let options = Options { listen: Some(format!("unix:{}", socket.display())), ..options };
    Config::check(options).map_err(|error| ConnectError(error.to_string()))
}

/// Where a server on this data answers.
///
/// # Errors
/// If there is no private place for a socket.
pub fn socket_of(options: &Options) -> Result<PathBuf, ConnectError> {
    Ok(private_folder()?.join(socket_name(options)))
}

/// The process that answers there; `None` if none does. Only an answer tells: what a file says may be long gone.
pub async fn answering(socket: &Path) -> Option<i32> {
    let stream = tokio::net::UnixStream::connect(socket).await.ok()?;
    Some(stream.peer_cred().ok().and_then(|peer| peer.pid()).unwrap_or(0))
}

/// One socket per database, so that two data folders do not meet.
fn socket_name(options: &Options) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let database = options.database_url.clone().unwrap_or_else(data_place);
    let mut hasher = DefaultHasher::new();
    database.hash(&mut hasher);
    format!("outgo-{:08x}.sock", hasher.finish() & 0xffff_ffff)
}

/// A folder that only this user can enter.
fn private_folder() -> Result<PathBuf, ConnectError> {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_dir());
    let folder = match runtime {
        Some(runtime) => runtime.join("outgo"),
        None => std::env::temp_dir().join(format!("outgo-{}", owner_of_process())),
    };
    let failed = |error: std::io::Error| ConnectError(format!("{}: {error}", folder.display()));
    match std::fs::DirBuilder::new().mode(0o700).create(&folder) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => return Err(failed(error)),
        _ => {}
    }
    let found = std::fs::symlink_metadata(&folder).map_err(failed)?;
    if !found.is_dir() || found.uid() != owner_of_process() || found.mode() & 0o077 != 0 {
        return Err(ConnectError(format!("{} is not private to you: remove it", folder.display())));
    }
    Ok(folder)
}

/// The user that runs this process, as the system's own file of it says.
fn owner_of_process() -> u32 {
    std::fs::metadata(Path::new("/proc/self")).map_or(0, |found| found.uid())
}
