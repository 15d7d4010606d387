//! Real parts for tests: found, or reported as missing by name; in CI a missing part fails the test.
//! Shared by the storage suite and the end-to-end tests.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Where `tests/setup` puts what it makes.
pub fn parts_folder() -> PathBuf {
    let cache = || {
        let base = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
        let home = || PathBuf::from(std::env::var_os("HOME").unwrap_or_default()).join(".cache");
        base.unwrap_or_else(home).join("outgo-test-parts")
    };
    std::env::var_os("OUTGO_TEST_PARTS").map_or_else(cache, PathBuf::from)
}

/// A program of the parts folder, of PATH, or of the system folders.
pub fn find_program(name: &str) -> Option<PathBuf> {
    let mut folders = vec![parts_folder().join("bin"), parts_folder().join("venv/bin")];
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    folders.extend(["/usr/sbin", "/usr/local/sbin", "/sbin"].map(PathBuf::from));
    folders.into_iter().map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Says that a part is missing: a failure in CI, a note elsewhere.
pub fn skip(part: &str) {
    assert!(std::env::var_os("CI").is_none(), "{part} is missing, and CI is set: run tests/setup");
    eprintln!("SKIPPED: {part} is missing: run tests/setup");
}

/// Calls `ready` until it gives something, for at most `seconds`.
pub fn wait_for<T>(what: &str, seconds: u64, mut ready: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + Duration::from_secs(seconds);
    loop {
        if let Some(value) = ready() {
            return value;
        }
        assert!(Instant::now() < end, "timed out waiting for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A free port on loopback.
pub fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A process that ends with the test.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Asked first: some, such as Ollama, have processes of their own to end.
        let _ = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).stderr(Stdio::null()).status();
        let end = Instant::now() + Duration::from_secs(5);
        while Instant::now() < end && matches!(self.0.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A private Ollama with the small model `smollm2`.
pub struct Ollama {
    _process: Running,
    _folder: tempfile::TempDir,
    /// Its address, without a scheme.
    pub host: String,
}

impl Ollama {
    /// Starts one; `None` if it or the model is missing.
    pub fn start() -> Option<Self> {
        let gguf = parts_folder().join("models/smollm2.gguf");
        let Some(program) = find_program("ollama").filter(|_| gguf.is_file()) else {
            skip("Ollama with SmolLM2");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let host = format!("127.0.0.1:{}", free_port());
        let command = |arguments: &[&str]| {
            let mut command = Command::new(&program);
            command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).env("HOME", folder.path());
            command.env("OLLAMA_HOST", &host).env("OLLAMA_MODELS", folder.path().join("models"));
            command
        };
        let process = Running(command(&["serve"]).spawn().unwrap());
        wait_for("Ollama", 30, || std::net::TcpStream::connect(&host).ok());
        let recipe = folder.path().join("Modelfile");
        std::fs::write(&recipe, format!("FROM {}\n", gguf.display())).unwrap();
        let created = command(&["create", "smollm2", "-f"]).arg(&recipe).status().unwrap();
        assert!(created.success(), "ollama create failed");
        Some(Self { _process: process, _folder: folder, host })
    }
}

/// A private MariaDB in a temporary folder; both are gone when this is dropped, or when the process of the tests ends,
/// however it ends: a static is never dropped.
pub struct MariaDb {
    /// Its standard input closes with this process.
    keeper: Child,
    port: u16,
}

impl Drop for MariaDb {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// Runs the program named after it until its standard input closes, then removes the folder that comes first.
const UNTIL_CLOSED: &str =
    r#"folder=$1; shift; "$@" & server=$!; read -r _; kill "$server"; wait "$server"; rm -rf "$folder""#;

impl MariaDb {
    /// Starts one; `None` if MariaDB is missing.
    pub fn start() -> Option<Self> {
        let (Some(install), Some(server)) = (find_program("mariadb-install-db"), find_program("mariadbd")) else {
            skip("MariaDB");
            return None;
        };
        let root = tempfile::Builder::new().prefix("outgo-mariadb-").tempdir().unwrap().keep();
        // The server gives root up: the folder must be open to its own user.
        let data = root.join("data");
        let user = if is_root() { "--user=mysql" } else { "--console" };
        let installed = Command::new(install)
            .args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db"])
            .arg(format!("--datadir={}", data.display()))
            .args(is_root().then_some("--user=mysql"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(installed.success(), "mariadb-install-db failed");
        open_to_others(&root);
        let port = free_port();
        let keeper = Command::new("sh")
            .args(["-c", UNTIL_CLOSED, "sh"])
            .args([&root, &server])
            .args(["--no-defaults", user, "--bind-address=127.0.0.1", "--innodb-buffer-pool-size=128M"])
            .args(["--character-set-server=latin1", "--skip-log-bin"])
            .arg(format!("--datadir={}", data.display()))
            .arg(format!("--socket={}", data.join("s").display()))
            .arg(format!("--pid-file={}", data.join("pid").display()))
            .arg(format!("--port={port}"))
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let made = Self { keeper, port };
        wait_for("MariaDB", 60, || made.sql("SELECT 1"));
        made.sql("CREATE USER 'outgo'@'%' IDENTIFIED BY 'outgo-test'; GRANT ALL ON *.* TO 'outgo'@'%'").unwrap();
        Some(made)
    }

    fn sql(&self, text: &str) -> Option<()> {
        let client = find_program("mariadb")?;
        let done = Command::new(client)
            .args(["--no-defaults", "--protocol=tcp", "-h127.0.0.1", "-uroot"])
            .arg(format!("-P{}", self.port))
            .args(["-e", text])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        done.ok().filter(std::process::ExitStatus::success).map(|_| ())
    }

    /// Address of a new, empty database.
    pub fn database(&self, name: &str) -> String {
        self.sql(&format!("CREATE DATABASE {name} CHARACTER SET utf8mb4")).unwrap();
        format!("mysql://outgo:outgo-test@127.0.0.1:{}/{name}?prefer_socket=false", self.port)
    }
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|found| found.uid() == 0)
}

fn open_to_others(folder: &std::path::Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755)).unwrap();
}
