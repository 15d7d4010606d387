//! Answers of the server, and failures: which screen they land on and what they mean there.

use super::{
    call, dashboard, field_errors, list, marked, period, picker, recent, refresh, reset, saving, say, say_with_hint,
    session,
};
use crate::effect::{Effect, Request};
use crate::event::{ApiError, ErrorKind, Reply};
use crate::format::money;
use crate::model::data::{Expense, ImportOutcome, Insight};
use crate::model::{BadLines, Behind, Connection, Layer, Model, Pending, Refused, Tone};

/// What follows a change that can be taken back.
pub(super) const UNDO: &str = "{undo} undo";

pub(super) fn reply(model: &mut Model, number: u64, result: Result<Reply, ApiError>) -> Vec<Effect> {
    let streaming = matches!(result, Ok(Reply::Insight(_) | Reply::Answer { .. } | Reply::Changed | Reply::Pulling(_)));
    let at = model.pending.iter().position(|pending| pending.call == number && !streaming);
    let over = at.map(|at| model.pending.remove(at));
    match result {
        Ok(reply) => {
            let came_back = matches!(model.connection, Connection::Offline { .. });
            model.connection = Connection::Online;
            let mut effects = success(model, number, reply);
            if came_back && model.account.is_some() {
                say(model, Tone::Good, "Connected again");
                effects.extend(watch(model));
                effects.extend(refresh(model));
            }
            effects
        }
        Err(error) => {
            if model.watching == Some(number) {
                model.watching = None;
            }
            if model.pulling == Some(number) {
                model.pulling = None;
            }
            if model.chat.late.take_if(|late| *late == number).is_some() {
                return Vec::new();
            }
            if error.kind == ErrorKind::Deadline
                && let Some(over) = over
            {
                return no_answer(model, over, error);
            }
            if error.kind == ErrorKind::Unauthenticated {
                let call = over.and_then(|over| over.again.map(|request| Refused::Call(over.name, Box::new(request))));
                // What the form holds comes back with it.
                model.refused.extend(call.filter(|_| !saving::is_call(model, number)));
            }
            failure(model, number, error)
        }
    }
}

/// No answer came in time. What may be done or not is asked for once more, with the id by which it is not done twice;
/// anything else, and what got no answer again, is as if the server were away.
fn no_answer(model: &mut Model, over: Pending, error: ApiError) -> Vec<Effect> {
    let Pending { call: number, name, again, .. } = over;
    let Some(request) = again else {
        return failure(model, number, ApiError { kind: ErrorKind::Unavailable, ..error });
    };
    say(model, Tone::Warning, format!("{name}: no answer yet, it may be done or not. Asking again …"));
    let effect = call(model, name, request);
    let next = model.last_call;
    model.pending.iter_mut().filter(|pending| pending.call == next).for_each(|pending| pending.again = None);
    saving::goes_on(model, number, next);
    reset::goes_on(model, number, next);
    vec![effect]
}

/// Watches for changes made elsewhere, unless it does.
pub(super) fn watch(model: &mut Model) -> Option<Effect> {
    if model.watching.is_some() {
        return None;
    }
    let effect = call(model, "", Request::Watch);
    model.watching = Some(model.last_call);
    Some(effect)
}

fn success(model: &mut Model, number: u64, reply: Reply) -> Vec<Effect> {
    match reply {
        Reply::Pong(version) => {
            super::version::told(model, version.as_deref());
            // The server was away when the kept session was tried.
            let waits = model.checking && !model.pending.iter().any(|pending| pending.name == super::LOGGING_IN);
            return waits.then(|| call(model, super::LOGGING_IN, Request::GetUser)).into_iter().collect();
        }
        Reply::LoggedIn(account) => return session::logged_in(model, account),
        Reply::Account(account) => return session::enter(model, account),
        Reply::LoggedOut => {
            session::to_login(model, "Logged out");
            return vec![Effect::ForgetSession, Effect::Redraw];
        }
        Reply::AccountDeleted => {
            let text = format!("The account is gone{}", reset::file_in_words(model));
            session::to_login(model, &text);
            return vec![Effect::ForgetSession, Effect::Redraw];
        }
        Reply::Page { expenses, next } if number == model.list.call => {
            model.list.arrived(expenses, next);
            model.list.as_of.clone_from(&model.clock);
            model.list.of = Some(model.period);
            return list::after_page(model);
        }
        Reply::Extent { days, totals } => {
            period::days_told(model, days);
            reset::told(model, days, totals);
        }
        Reply::Totals(totals) if number == model.list.totals_call => model.list.totals = totals,
        Reply::Totals(totals) => dashboard::counted(model, number, &totals),
        Reply::Categories(categories) => model.categories = categories,
        Reply::Dashboard(data) if number == model.dashboard.call => {
            model.dashboard.bar = model.dashboard.bar.min(data.bars.len().saturating_sub(1));
            model.dashboard.data = Some(*data);
            model.dashboard.of = Some(model.period);
            model.dashboard.as_of.clone_from(&model.clock);
            model.dashboard.selected = model.dashboard.selected.min(model.dashboard.rows().saturating_sub(1));
        }
        Reply::Answer { conversation, part } if model.chat.call == Some(number) || model.chat.late == Some(number) => {
            model.chat.conversation = conversation;
            return super::chat::add_part(model, number, part);
        }
        Reply::AnswerDone if model.chat.late == Some(number) => model.chat.late = None,
        Reply::AnswerDone if model.chat.call == Some(number) => {
            model.chat.call = None;
            if let Some(turn) = model.chat.turns.last_mut() {
                (turn.done, turn.failure) = (true, Some("the server gave no answer".to_owned()));
            }
            return super::chat::ask_queued(model);
        }
        Reply::Page { expenses, .. } if recent::told(model, number, &expenses) => {}
        Reply::Page { expenses, next } if number == model.chat.behind_call => {
            model.chat.behind = Some(Behind { rows: expenses, more: !next.is_empty() });
        }
        Reply::AllRows(rows) => return super::copy::rows_of_list(model, &rows),
        Reply::ModelStatus(status) => model.model = status,
        Reply::Changed => return list::changed_elsewhere(model),
        other => return aside(model, number, other),
    }
    Vec::new()
}

/// Answers on insights, on chats and on the model's fetching.
fn aside(model: &mut Model, number: u64, reply: Reply) -> Vec<Effect> {
    match reply {
        Reply::Insight(insight) if number == model.insights.call => add_insight(model, insight),
        Reply::InsightsDone if number == model.insights.call => {
            forget_old_insights(model);
            model.insights.writing = false;
            model.insights.loaded = true;
            model.insights.as_of.clone_from(&model.clock);
            return dashboard::count_evidence(model);
        }
        Reply::Chats(found) => {
            reset::chats_told(model, found.len());
            picker::chats(model, found);
        }
        Reply::Chat { conversation, turns } => return picker::resume(model, conversation, turns),
        Reply::ChatDeleted { id } => {
            let open = model.chat.conversation == id;
            let mut effects = if open { super::chat::clear(model) } else { Vec::new() };
            say(model, Tone::Good, "The chat is deleted");
            effects.push(call(model, "", Request::Chats));
            return effects;
        }
        Reply::Pulling(text) if model.pulling == Some(number) => say(model, Tone::Info, text),
        Reply::Pulled if model.pulling == Some(number) => {
            model.pulling = None;
            say(model, Tone::Good, "The language model is there");
            return vec![call(model, "", Request::ModelStatus)];
        }
        Reply::InsightDismissed => {
            say_with_hint(model, Tone::Good, "Not shown again", "{restore} shows all again");
            return dashboard::load_insights(model);
        }
        Reply::InsightsRestored { count } => {
            say(model, Tone::Good, format!("{count} shown again"));
            return dashboard::load_insights(model);
        }
        Reply::Exported { path, .. } if reset::waits_for(model, number) => {
            return reset::exported(model, number, &path);
        }
        Reply::Exported { path, written } => {
            say(model, Tone::Good, format!("Exported {} to {path}", written.in_words()));
        }
        Reply::SampleCounted(count) => return super::question::samples_counted(model, count),
        Reply::Saved(expense) => {
            saving::done(model, number, &expense);
            return changed(model, Reply::Saved(expense));
        }
        other => return changed(model, other),
    }
    Vec::new()
}

/// Answers to writes.
fn changed(model: &mut Model, reply: Reply) -> Vec<Effect> {
    let of_rows = matches!(reply, Reply::Saved(_) | Reply::Deleted | Reply::UpdatedMany(_) | Reply::DeletedMany(_));
    if of_rows || matches!(reply, Reply::Reset { .. } | Reply::Imported(_) | Reply::SampleRemoved(_)) {
        model.undone.clear();
    }
    match reply {
        Reply::Saved(expense) => {
            let Expense { amount, category, date, currency, .. } = &expense;
            let own = model.currency() == currency;
            let (amount, code) = (money(amount), if own { String::new() } else { format!(" {currency}") });
            let shown = saving::within(model.period, &expense);
            let elsewhere = if shown { String::new() } else { format!(" of {date}, outside these days") };
            say_with_hint(model, Tone::Good, &format!("✓ Saved {amount}{code} {category}{elsewhere}"), UNDO);
        }
        Reply::Deleted => say_with_hint(model, Tone::Good, "Deleted", UNDO),
        Reply::UpdatedMany(count) => marked::done(model, "Changed", count),
        Reply::DeletedMany(count) => marked::done(model, "Deleted", count),
        Reply::Undone { summary, change, again } => {
            // What took something back may have been taken back itself.
            let what = summary.trim_start_matches("took back: ");
            if again {
                model.undone.pop();
                say(model, Tone::Good, format!("Did again: {what}"));
            } else {
                model.undone.push(change);
                say_with_hint(model, Tone::Good, &format!("Took back: {what}"), "{redo} does it again");
            }
        }
        Reply::Reset { expenses } => reset::done(model, expenses),
        Reply::AccountChanged(account) => {
            let (code, day) = (account.currency.clone(), account.week_start.weekday());
            say(model, Tone::Good, format!("Currency {code}, weeks start on {day}"));
            model.account = Some(account);
        }
        Reply::PasswordChanged => say(model, Tone::Good, "Password changed; other sessions have ended"),
        Reply::Imported(outcome) => imported(model, outcome),
        Reply::SampleRemoved(0) => say(model, Tone::Info, "There are no sample data any more"),
        Reply::SampleRemoved(count) => {
            let text = format!("The sample data are gone: {}", crate::format::expenses(count));
            say_with_hint(model, Tone::Good, &text, UNDO);
        }
        _ => return Vec::new(),
    }
    refresh(model)
}

/// Says what an import added; bad lines are shown.
fn imported(model: &mut Model, outcome: ImportOutcome) {
    let there = format!("{} were there already", outcome.duplicates);
    let (tone, text) = match (outcome.added, outcome.rejected) {
        (0, bad) if bad > 0 => (Tone::Error, format!("Nothing imported: {}", bad_lines(bad))),
        (added, 0) => (Tone::Good, format!("Imported {added}, {there}")),
        (added, bad) => (Tone::Good, format!("Imported {added}, {there}, without {}", bad_lines(bad))),
    };
    if tone == Tone::Good {
        match outcome.added {
            0 => say(model, tone, text),
            _ => say_with_hint(model, tone, &text, UNDO),
        }
    } else {
        say(model, tone, text);
        model.layers.push(Layer::BadLines(BadLines { outcome, scroll: 0 }));
    }
}

fn bad_lines(count: i64) -> String {
    if count == 1 { "1 bad line".to_owned() } else { format!("{count} bad lines") }
}

/// Those of an earlier call go; which one was selected is known by its id.
fn forget_old_insights(model: &mut Model) {
    let insights = &mut model.insights;
    if std::mem::take(&mut insights.old) {
        insights.kept = insights.items.get(insights.selected).map(|item| item.id.clone());
        insights.items.clear();
        insights.selected = 0;
        insights.of = Some(model.period);
    }
}

fn add_insight(model: &mut Model, insight: Insight) {
    forget_old_insights(model);
    if model.insights.kept.take_if(|kept| *kept == insight.id).is_some() {
        model.insights.selected = model.insights.items.len();
    }
    let items = &mut model.insights.items;
    match items.iter_mut().find(|item| item.id == insight.id) {
        Some(item) => *item = Insight { count: item.count, ..insight },
        None => items.push(insight),
    }
}

fn failure(model: &mut Model, number: u64, error: ApiError) -> Vec<Effect> {
    let hidden = saving::failed(model, number, &error);
    let asked = model.chat.call == Some(number);
    // What is shown is not what is there.
    let stale = error.kind == ErrorKind::Conflict && model.account.is_some() && !asked;
    release(model, number, &error);
    match error.kind {
        ErrorKind::Unauthenticated if model.account.is_some() => {
            model.refused.extend(asked.then_some(Refused::Question));
            session::session_ended(model);
            return Vec::new();
        }
        ErrorKind::Unauthenticated => {
            model.checking = false;
            return vec![Effect::ForgetSession];
        }
        ErrorKind::Credentials(left) => session::wrong_password(model, left),
        ErrorKind::Unavailable | ErrorKind::Deadline => offline(model, error.message),
        ErrorKind::Fields => field_errors::on_fields(model, error),
        ErrorKind::Wait(seconds) => {
            model.wait_until = Some(model.now + seconds * 1_000);
        }
        ErrorKind::Conflict | ErrorKind::Other => {
            if model.account.is_none() {
                model.checking = false;
                model.login.error = Some(error.message);
            } else if error.kind == ErrorKind::Conflict
                && model.layers.iter().any(|layer| matches!(layer, Layer::Form(_)))
            {
                say(model, Tone::Error, "It was changed elsewhere meanwhile: Esc, then e shows it as it is now");
            } else {
                say(model, Tone::Error, error.message);
            }
        }
    }
    if let Some(text) = hidden {
        say(model, Tone::Error, text);
    }
    match (asked, stale) {
        (true, _) => super::chat::ask_queued(model),
        (false, true) => refresh(model),
        (false, false) => Vec::new(),
    }
}

/// Whatever waited for the call waits no longer; what was typed stays.
fn release(model: &mut Model, number: u64, error: &ApiError) {
    reset::failed(model, number);
    if model.chat.call == Some(number) {
        model.chat.call = None;
        if error.kind == ErrorKind::Conflict {
            // The chat was deleted elsewhere, with everything: the next question begins a new one.
            model.chat.conversation.clear();
        }
        if let Some(turn) = model.chat.turns.last_mut() {
            turn.failure = Some(error.message.clone());
            turn.done = true;
        }
    }
    if model.insights.call == number {
        model.insights.writing = false;
    }
}

/// 0.5, 1, 2, 4, 8, 10 seconds between tries, a fifth more or less, so that many clients do not come back together.
fn offline(model: &mut Model, cause: String) {
    let tries = match &model.connection {
        // Calls that fail together are one try.
        Connection::Offline { retry_at, .. } if model.now < *retry_at && !model.pending.is_empty() => return,
        Connection::Offline { tries, .. } => tries + 1,
        Connection::Online => 0,
    };
    let wait = (500_u64 << tries.min(5)).min(10_000);
    // The seed differs from client to client.
    let spread = u64::try_from((model.start.id_seed ^ u128::from(tries)) % 41).unwrap_or(20);
    let wait = wait * (80 + spread) / 100;
    model.connection = Connection::Offline { cause, tries, retry_at: model.now + wait };
}
