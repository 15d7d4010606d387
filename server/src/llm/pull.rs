//! Fetching a model: Ollama says line by line how far it is.

use super::{ModelError, PullProgress};
use futures::Stream;
use serde::Deserialize;
use std::time::Duration;

/// Longest silence; a slow line still moves.
const SILENCE: Duration = Duration::from_secs(120);
/// Longest the whole may take.
const WHOLE: Duration = Duration::from_secs(6 * 3600);
/// Longest line that is read; an honest one is about a hundred bytes.
const MAX_LINE: usize = 64 * 1024;
/// Longest word of Ollama that is shown.
const MAX_TEXT: usize = 200;

#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    status: String,
    #[serde(default)]
    completed: i64,
    #[serde(default)]
    total: i64,
    error: Option<String>,
}

/// Asks the Ollama at `base` for `model`.
pub(super) fn pull(
    http: reqwest::Client,
    base: reqwest::Url,
    model: String,
) -> impl Stream<Item = Result<PullProgress, ModelError>> + Send {
    async_stream::try_stream! {
        let url = base.join("api/pull").map_err(|_| ModelError::Down)?;
        let body = serde_json::json!({ "model": model, "stream": true });
        let sent = http.post(url).json(&body).timeout(WHOLE).send().await;
        let mut response = sent.map_err(|_| ModelError::Down)?;
        let mut rest: Vec<u8> = Vec::new();
        let mut last = String::new();
        loop {
            let next = tokio::time::timeout(SILENCE, response.chunk()).await.map_err(|_| ModelError::Timeout)?;
            let piece = next.map_err(|_| ModelError::Down)?;
            let ended = piece.is_none();
            rest.extend_from_slice(piece.as_deref().unwrap_or(b"\n"));
            while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = rest.drain(..=end).collect();
                if line.iter().all(u8::is_ascii_whitespace) {
                    continue;
                }
                let step = progress(&line)?;
                last.clone_from(&step.status);
                yield step;
            }
            if rest.len() > MAX_LINE {
                Err(ModelError::Garbage)?;
            }
            if ended {
                break;
            }
        }
        if last != "success" {
            Err(ModelError::Down)?;
        }
    }
}

fn progress(line: &[u8]) -> Result<PullProgress, ModelError> {
    let line: Line = serde_json::from_slice(line).map_err(|_| ModelError::Garbage)?;
    match line.error {
        Some(error) => Err(ModelError::Refused(shown(&error))),
        None => {
            Ok(PullProgress { status: shown(&line.status), completed: line.completed.max(0), total: line.total.max(0) })
        }
    }
}

fn shown(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(MAX_TEXT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_progress() {
        let step = progress(br#"{"status":"pulling 29d8","digest":"sha256:29d8","total":100,"completed":40}"#).unwrap();
        assert_eq!((step.completed, step.total, step.status.as_str()), (40, 100, "pulling 29d8"));
        let refused = progress(br#"{"error":"pull model manifest: \u001b[31mfile does not exist"}"#);
        assert_eq!(refused, Err(ModelError::Refused("pull model manifest: [31mfile does not exist".to_owned())));
        assert_eq!(progress(b"<html>"), Err(ModelError::Garbage));
    }
}
