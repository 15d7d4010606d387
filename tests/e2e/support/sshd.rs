//! A private sshd on loopback with keys of its own.

use crate::parts::{Running, find_program, free_port, skip, wait_for};
use portable_pty::CommandBuilder;
use std::path::Path;
use std::process::{Command, Stdio};

pub struct Sshd {
    _process: Running,
    folder: tempfile::TempDir,
    port: u16,
}

impl Sshd {
    /// Starts one with these rules at the end of its configuration; `None` if sshd is missing.
    pub fn start(rules: &str) -> Option<Self> {
        let (Some(sshd), Some(keygen), Some(_)) =
            (find_program("sshd"), find_program("ssh-keygen"), find_program("ssh"))
        else {
            skip("sshd");
            return None;
        };
        let folder = tempfile::Builder::new().prefix("outgo-sshd-").tempdir().unwrap();
        let root = folder.path();
        for name in ["host", "client"] {
            let made =
                Command::new(&keygen).args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(root.join(name)).status();
            assert!(made.unwrap().success());
        }
        std::fs::copy(root.join("client.pub"), root.join("authorized_keys")).unwrap();
        // sshd wants this folder; it is empty and belongs to root.
        let _ = std::fs::create_dir_all("/run/sshd");
        let port = free_port();
        std::fs::write(root.join("config"), config(root, port, rules)).unwrap();
        let child = Command::new(sshd)
            .args(["-D", "-e", "-f"])
            .arg(root.join("config"))
            .stdout(Stdio::null())
            .stderr(std::fs::File::create(root.join("log")).unwrap())
            .spawn()
            .unwrap();
        let sshd = Self { _process: Running(child), folder, port };
        wait_for("sshd", 10, || std::net::TcpStream::connect(("127.0.0.1", port)).ok());
        Some(sshd)
    }

    /// The command that logs in with a terminal.
    pub fn login(&self) -> CommandBuilder {
        let mut command = CommandBuilder::new(find_program("ssh").unwrap());
        command.arg("-tt");
        command.args(self.arguments());
        command
    }

    /// What ssh is told to find this server: options, then the host.
    pub fn arguments(&self) -> Vec<String> {
        let root = self.folder.path();
        let mut arguments =
            ["-F", "/dev/null", "-o", "StrictHostKeyChecking=no", "-o", "LogLevel=ERROR"].map(str::to_owned).to_vec();
        let known = format!("UserKnownHostsFile={}", root.join("known").display());
        let (key, port) = (root.join("client").display().to_string(), self.port.to_string());
        arguments.extend(["-o".to_owned(), known, "-i".to_owned(), key, "-p".to_owned(), port]);
        arguments.push("127.0.0.1".to_owned());
        arguments
    }
}

fn config(root: &Path, port: u16, rules: &str) -> String {
    let path = |name: &str| root.join(name).display().to_string();
    format!(
        "Port {port}\nListenAddress 127.0.0.1\nHostKey {}\nAuthorizedKeysFile {}\nPidFile {}\nStrictModes no\n\
         PasswordAuthentication no\nUsePAM no\nPermitRootLogin yes\nSubsystem sftp internal-sftp\n{rules}\n",
        path("host"),
        path("authorized_keys"),
        path("pid"),
    )
}
