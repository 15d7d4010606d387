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
    /// Starts one that runs `command` for whoever logs in; `None` if sshd is missing.
    pub fn start(command: &str) -> Option<Self> {
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
        std::fs::write(root.join("config"), config(root, port, command)).unwrap();
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
        let root = self.folder.path();
        command.args(["-tt", "-F", "/dev/null", "-o", "StrictHostKeyChecking=no", "-o", "LogLevel=ERROR"]);
        command.args(["-o", &format!("UserKnownHostsFile={}", root.join("known").display())]);
        command.args(["-i", &root.join("client").display().to_string(), "-p", &self.port.to_string(), "127.0.0.1"]);
        command
    }
}

fn config(root: &Path, port: u16, command: &str) -> String {
    let path = |name: &str| root.join(name).display().to_string();
    format!(
        "Port {port}\nListenAddress 127.0.0.1\nHostKey {}\nAuthorizedKeysFile {}\nPidFile {}\nStrictModes no\n\
         PasswordAuthentication no\nUsePAM no\nPermitRootLogin yes\nAllowTcpForwarding no\nX11Forwarding no\n\
         AllowAgentForwarding no\nPermitTunnel no\nForceCommand {command}\n",
        path("host"),
        path("authorized_keys"),
        path("pid"),
    )
}
