//! Where the money went, and what stands out, line by line.

use super::say;
use super::talk::{Talk, Terminal};
use crate::effect::Request;
use crate::event::Reply;
use crate::model::data::{Insight, Period};
use std::io;

impl<T: Terminal> Talk<'_, T> {
    pub(super) async fn report(&mut self, period: (String, String)) -> io::Result<()> {
        let (start, end) = period;
        let month = Period::month_of(self.today());
        let (start, end) =
            if start.is_empty() { (month.start.to_string(), month.end.to_string()) } else { (start, end) };
        let days = format!("{start} to {end}");
        for reply in self.tell(Request::Dashboard { start, end }).await?.into_iter().flatten() {
            if let Reply::Dashboard(data) = reply {
                say::dashboard(&days, &data).iter().try_for_each(|line| self.terminal.say(line))?;
            }
        }
        Ok(())
    }

    pub(super) async fn insights(&mut self) -> io::Result<()> {
        let month = Period::month_of(self.today());
        let request = Request::Insights { start: month.start.to_string(), end: month.end.to_string(), anew: false };
        let Some(replies) = self.tell(request).await? else { return Ok(()) };
        // One that comes again has the model's words in the place of the first ones.
        let mut found: Vec<Insight> = Vec::new();
        for reply in replies {
            let Reply::Insight(insight) = reply else { continue };
            match found.iter_mut().find(|known| known.id == insight.id) {
                Some(known) => *known = insight,
                None => found.push(insight),
            }
        }
        let said: Vec<String> = found.iter().flat_map(say::insight).collect();
        if said.is_empty() {
            return self.terminal.say("Nothing stands out this month");
        }
        said.iter().try_for_each(|line| self.terminal.say(line))
    }
}
