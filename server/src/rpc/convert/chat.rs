//! The stages of an answer.

use super::analytics::{filter_message, text_source};
use super::timestamp;
use crate::domain::{Conversation, ResultTable, Turn};
use crate::llm::ModelState;
use crate::service::{Lane, Stage};
use outgo_proto::v1;
use outgo_proto::v1::ask_response::Stage as Message;

fn lane(lane: Lane) -> i32 {
    match lane {
        Lane::Rules => v1::Lane::Rules,
        Lane::Judged => v1::Lane::Judged,
        Lane::FreeSql => v1::Lane::FreeSql,
        Lane::None => v1::Lane::None,
    }
    .into()
}

fn result(table: &ResultTable) -> v1::ResultTable {
    v1::ResultTable {
        columns: table.columns.clone(),
        rows: table.rows.iter().map(|row| v1::ResultRow { values: row.clone() }).collect(),
        truncated: table.truncated,
    }
}

pub(in crate::rpc) fn stage(stage: &Stage) -> Message {
    match stage {
        Stage::Interpreted { text, range, filter, assumptions } => Message::Interpreted(v1::Interpreted {
            text: text.clone(),
            start_date: range.start.map(|day| day.to_string()).unwrap_or_default(),
            end_date: range.end.map(|day| day.to_string()).unwrap_or_default(),
            filter: filter.as_ref().map(filter_message),
            assumptions: assumptions.clone(),
        }),
        Stage::Sql { text, parameters, lane: by } => {
            Message::Sql(v1::Sql { text: text.clone(), parameters: parameters.clone(), lane: lane(*by) })
        }
        Stage::Result(table) => Message::Result(result(table)),
        Stage::Answer(answer) => Message::Answer(v1::Answer {
            text: answer.text.clone(),
            text_source: text_source(answer.source).into(),
            lane: lane(answer.lane),
            verified: answer.verified,
            choices: answer.choices.clone(),
            follow_ups: answer.follow_ups.clone(),
        }),
    }
}

pub(in crate::rpc) fn model_state(state: &ModelState) -> v1::ModelState {
    match state {
        ModelState::Ready => v1::ModelState::Ready,
        ModelState::Loading => v1::ModelState::Loading,
        ModelState::Missing => v1::ModelState::Missing,
        ModelState::Down => v1::ModelState::Down,
        ModelState::Off => v1::ModelState::Off,
    }
}

pub(in crate::rpc) fn conversation(conversation: Conversation) -> v1::Conversation {
    v1::Conversation {
        id: conversation.id.to_string(),
        title: conversation.title,
        turn_count: conversation.turns,
        create_time: Some(timestamp(conversation.create_time)),
        update_time: Some(timestamp(conversation.update_time)),
    }
}

pub(in crate::rpc) fn turn(turn: Turn) -> v1::ConversationTurn {
    v1::ConversationTurn {
        question: turn.question,
        answer: turn.answer,
        result: turn.result.as_ref().map(result),
        create_time: Some(timestamp(turn.create_time)),
    }
}
