//! Standard input and output as they are: no cursor movement, no colours.

use super::Terminal;
use std::io::{self, BufRead, IsTerminal, Write};

/// Longest line that is read, in bytes.
const MAX_LINE: u64 = 64 * 1024;

/// See the module's note. Must be used on a thread that may wait.
#[derive(Debug, Default)]
pub struct Stdio;

fn read_line() -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    let mut input = io::Read::take(io::stdin().lock(), MAX_LINE);
    if input.read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    let text = String::from_utf8_lossy(&bytes);
    Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
}

impl Terminal for Stdio {
    fn say(&mut self, text: &str) -> io::Result<()> {
        let mut out = io::stdout().lock();
        writeln!(out, "{}", crate::sanitize::line(text))?;
        out.flush()
    }

    fn ask(&mut self, prompt: &str) -> io::Result<Option<String>> {
        let mut out = io::stdout().lock();
        write!(out, "{}", crate::sanitize::line(prompt))?;
        out.flush()?;
        drop(out);
        tokio::task::block_in_place(read_line)
    }

    fn ask_secretly(&mut self, prompt: &str) -> io::Result<Option<String>> {
        if !io::stdin().is_terminal() {
            return self.ask(prompt);
        }
        tokio::task::block_in_place(|| rpassword::prompt_password(prompt)).map(Some)
    }
}
