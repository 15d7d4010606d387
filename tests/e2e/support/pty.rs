//! A program in a pseudo-terminal, its screen kept by vt100.

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

type Shared = Arc<(Mutex<Screen>, Condvar)>;

struct Screen {
    parser: vt100::Parser,
    bytes: Vec<u8>,
    /// Whether everything that was written has been read.
    ended: bool,
}

pub struct Pty {
    screen: Shared,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    _master: Box<dyn MasterPty + Send>,
}

impl Pty {
    pub fn spawn(mut command: CommandBuilder, columns: u16, rows: u16) -> Self {
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        let size = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        // Otherwise the reader never sees the end.
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let parser = vt100::Parser::new(rows.try_into().unwrap(), columns.try_into().unwrap(), 0);
        let screen: Shared = Arc::new((Mutex::new(Screen { parser, bytes: Vec::new(), ended: false }), Condvar::new()));
        let shared = screen.clone();
        std::thread::spawn(move || {
            let mut buffer = [0_u8; 8192];
            while let Ok(read) = reader.read(&mut buffer) {
                if read == 0 {
                    break;
                }
                let mut guard = shared.0.lock().unwrap();
                guard.parser.process(&buffer[..read]);
                guard.bytes.extend_from_slice(&buffer[..read]);
                shared.1.notify_all();
            }
            shared.0.lock().unwrap().ended = true;
            shared.1.notify_all();
        });
        Self { screen, writer: pair.master.take_writer().unwrap(), child, _master: pair.master }
    }

    pub fn send(&mut self, text: &str) {
        self.writer.write_all(text.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Everything the program wrote.
    pub fn bytes(&self) -> Vec<u8> {
        self.screen.0.lock().unwrap().bytes.clone()
    }

    /// What a look at the screen gives.
    pub fn seen<T>(&self, look: impl FnOnce(&vt100::Screen) -> T) -> T {
        look(self.screen.0.lock().unwrap().parser.screen())
    }

    pub fn in_alternate_screen(&self) -> bool {
        self.screen.0.lock().unwrap().parser.screen().alternate_screen()
    }

    pub fn wait(&self, what: &str, ready: impl Fn(&str) -> bool) {
        let end = Instant::now() + Duration::from_secs(30);
        let mut guard = self.screen.0.lock().unwrap();
        while !ready(&guard.parser.screen().contents()) {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let contents = guard.parser.screen().contents();
                drop(guard);
                panic!("timed out waiting for {what}; the screen:\n{contents}");
            }
            guard = self.screen.1.wait_timeout(guard, left).unwrap().0;
        }
    }

    /// Waits like [`Pty::wait`], and until the frame that shows it is there as a whole.
    pub fn wait_frame(&self, what: &str, ready: impl Fn(&str) -> bool) {
        let whole = || self.screen.0.lock().unwrap().bytes.ends_with(b"\x1b[?2026l");
        self.wait(what, &ready);
        crate::parts::wait_for("the end of the frame", 10, || whole().then_some(()));
    }

    pub fn wait_text(&self, text: &str) {
        self.wait(text, |screen| screen.contains(text));
    }

    pub fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Waits for the end of the program, and until its last words are read.
    pub fn wait_exit(&mut self) -> u32 {
        let code = crate::parts::wait_for("the program to end", 20, || self.child.try_wait().unwrap()).exit_code();
        crate::parts::wait_for("its last words", 20, || self.screen.0.lock().unwrap().ended.then_some(()));
        code
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
