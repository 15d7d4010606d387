//! Chat and insights through a real Ollama with a small model: whatever it says, no figure is made up.

use crate::parts::{Ollama, free_port};
use crate::support::chat::{answer, ask};
use crate::support::server::{Server, register, with_token};
use outgo_proto::v1::analytics_service_client::AnalyticsServiceClient;
use outgo_proto::v1::chat_service_client::ChatServiceClient;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use outgo_proto::v1::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

async fn filled(server: &Server) -> String {
    let channel = server.channel().await;
    let token = register(channel.clone(), "ana").await.session.unwrap().token;
    let mut expenses = Vec::new();
    for month in 1..=11 {
        for (amount, category, notes) in
            [("980.00", "Rent", "rent"), ("54.20", "Groceries", "Lidl"), ("18.50", "Dining", "Vapiano")]
        {
            expenses.push(Expense {
                amount: amount.into(),
                category: category.into(),
                notes: notes.into(),
                date: format!("2026-{month:02}-05"),
                ..Default::default()
            });
        }
    }
    let body = BatchCreateExpensesRequest { expenses, ..Default::default() };
    ExpenseServiceClient::new(channel).batch_create_expenses(with_token(&token, body)).await.unwrap();
    token
}

#[tokio::test(flavor = "multi_thread")]
async fn a_real_model_words_and_never_counts() {
    let Some(ollama) = Ollama::start() else { return };
    let server = Server::start("sqlite::memory:", &["--ollama-host", &ollama.host, "--model", "smollm2"]);
    let token = filled(&server).await;
    let mut client = ChatServiceClient::new(server.channel().await);
    let status = client.get_model_status(with_token(&token, GetModelStatusRequest {})).await.unwrap().into_inner();
    assert!(matches!(status.state(), ModelState::Ready | ModelState::Loading), "{status:?}");
    let stages = ask(&server.channel().await, &token, "how much did I spend on groceries in March 2026").await;
    let said = answer(&stages);
    assert!(said.verified && said.lane() == Lane::Rules && said.text.contains("54.20 EUR"), "{said:?}");
    // What no rule understands goes to the model's own query, marked as such, or is asked back.
    let odd =
        answer(&ask(&server.channel().await, &token, "unchecked: which gizmo expense is the most zany one").await);
    assert!(!odd.verified && matches!(odd.lane(), Lane::FreeSql | Lane::None), "{odd:?}");
    assert!(odd.lane() == Lane::None || odd.text.starts_with("Unchecked"), "{odd:?}");
    let body =
        StreamInsightsRequest { start_date: "2026-03-01".into(), end_date: "2026-03-31".into(), ..Default::default() };
    let mut analytics = AnalyticsServiceClient::new(server.channel().await);
    let mut stream = analytics.stream_insights(with_token(&token, body)).await.unwrap().into_inner();
    let mut insights = Vec::new();
    while let Some(message) = stream.message().await.unwrap() {
        insights.extend(message.insight);
    }
    assert!(insights.len() >= 2, "{insights:?}");
    for insight in insights {
        let mut rest = insight.text.clone();
        let mut values: Vec<&str> = insight.facts.iter().map(|fact| fact.value.as_str()).collect();
        values.sort_by_key(|value| std::cmp::Reverse(value.len()));
        for value in values {
            rest = rest.replace(value, "");
        }
        assert!(!rest.chars().any(char::is_numeric), "a figure that is no fact: {}", insight.text);
    }
}

/// Answers every request on a port with these bytes.
fn fake_ollama(reply: &'static str) -> String {
    use std::io::{Read, Write};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let host = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { break };
            let mut buffer = [0; 4096];
            let _ = stream.read(&mut buffer);
            let _ = stream.write_all(reply.as_bytes());
        }
    });
    host
}

/// Answers every request with the same wording; counts those that ask for one, but for the first of a login.
fn wording_ollama(wording: &str) -> (String, Arc<AtomicUsize>) {
    use std::io::{BufRead, BufReader, Read, Write};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let host = listener.local_addr().unwrap().to_string();
    let message = format!("{{\"role\":\"assistant\",\"content\":\"{wording}\"}}");
    let body = format!("{{\"model\":\"x\",\"created_at\":\"\",\"message\":{message},\"done\":true}}");
    let reply = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(stream) = stream else { break };
            let mut reader = BufReader::new(stream);
            let (mut line, mut length) = (String::new(), 0);
            while reader.read_line(&mut line).is_ok_and(|read| read > 2) {
                let value = line.to_lowercase().strip_prefix("content-length:").map(|value| value.trim().to_owned());
                length = value.and_then(|value| value.parse().ok()).unwrap_or(length);
                line.clear();
            }
            let mut request = vec![0; length];
            let _ = reader.read_exact(&mut request);
            let request = String::from_utf8_lossy(&request);
            count.fetch_add(usize::from(length > 0 && !request.contains("Say {total}")), Ordering::SeqCst);
            let _ = reader.into_inner().write_all(reply.as_bytes());
        }
    });
    (host, asked)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_model_worded_stays_until_it_is_asked_anew() {
    let (host, asked) = wording_ollama("Altogether {total} went.");
    let server = Server::start("sqlite::memory:", &["--ollama-host", &host, "--model", "x"]);
    let token = filled(&server).await;
    let mut client = AnalyticsServiceClient::new(server.channel().await);
    let mut insights = async |anew: bool| {
        let (start_date, end_date) = ("2026-03-01".to_owned(), "2026-03-31".to_owned());
        let body = StreamInsightsRequest { start_date, end_date, anew, ..Default::default() };
        let mut stream = client.stream_insights(with_token(&token, body)).await.unwrap().into_inner();
        let mut texts = Vec::new();
        while let Some(message) = stream.message().await.unwrap() {
            texts.extend(message.insight.map(|insight| insight.text));
        }
        (texts, asked.load(Ordering::SeqCst))
    };
    let (first, calls) = insights(false).await;
    let worded = first.last().unwrap().clone();
    assert!(worded.starts_with("Altogether ") && worded.ends_with(" EUR went."), "{first:?}");
    assert!(!first[..first.len() - 1].contains(&worded), "templates come first: {first:?}");
    let (second, same) = insights(false).await;
    assert_eq!(same, calls, "the same figures keep their wording");
    assert!(second.contains(&worded) && second.len() + 1 == first.len(), "{second:?}");
    let (third, more) = insights(true).await;
    assert!(more > calls && third.contains(&worded), "{more} {calls}");
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_answers_whatever_the_model_does() {
    let down = format!("127.0.0.1:{}", free_port());
    for host in [
        down,
        fake_ollama("HTTP/1.1 404 Not Found\r\ncontent-length: 31\r\n\r\n{\"error\":\"model 'x' not found\"}"),
        fake_ollama("HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n"),
        fake_ollama("HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\ngarbage"),
        fake_ollama(""),
    ] {
        let server = Server::start("sqlite::memory:", &["--ollama-host", &host, "--model", "x"]);
        let token = filled(&server).await;
        let said =
            answer(&ask(&server.channel().await, &token, "how much did I spend on groceries in March 2026").await);
        assert!(said.verified && said.text.contains("54.20 EUR"), "{said:?}");
        let odd = answer(&ask(&server.channel().await, &token, "how much on candles in March 2026").await);
        assert_eq!(odd.lane(), Lane::None);
        assert!(odd.text.contains("candles") && odd.choices.len() == 2, "{odd:?}");
        let body = AskRequest { question: "total".into(), require_model: true, ..Default::default() };
        let required = ChatServiceClient::new(server.channel().await).ask(with_token(&token, body)).await;
        assert_eq!(required.unwrap_err().code(), tonic::Code::Unavailable);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chat_is_kept_gone_on_with_and_deleted() {
    let server = Server::start("sqlite::memory:", &["--no-model"]);
    let token = filled(&server).await;
    let mut client = ChatServiceClient::new(server.channel().await);
    ask(&server.channel().await, &token, "how much did I spend on groceries in March 2026").await;
    let listed = client.list_conversations(with_token(&token, ListConversationsRequest {})).await.unwrap().into_inner();
    let [chat] = listed.conversations.as_slice() else { panic!("{listed:?}") };
    assert_eq!((chat.title.as_str(), chat.turn_count), ("how much did I spend on groceries in March 2026", 1));
    // The next question goes on where it stopped, and its answer is kept too.
    let body = AskRequest { question: "and in April?".into(), conversation_id: chat.id.clone(), ..Default::default() };
    let mut stream = client.ask(with_token(&token, body)).await.unwrap().into_inner();
    while stream.message().await.unwrap().is_some() {}
    let body = GetConversationRequest { conversation_id: chat.id.clone() };
    let kept = client.get_conversation(with_token(&token, body.clone())).await.unwrap().into_inner();
    assert_eq!(kept.turns.len(), 2);
    assert!(kept.turns[1].answer.contains("54.20 EUR on Groceries in April 2026"), "{kept:?}");
    let delete = DeleteConversationRequest { conversation_id: chat.id.clone() };
    client.delete_conversation(with_token(&token, delete)).await.unwrap();
    let gone = client.get_conversation(with_token(&token, body)).await.unwrap_err();
    assert_eq!(gone.code(), tonic::Code::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dismissed_insight_stays_away() {
    let server = Server::start("sqlite::memory:", &["--no-model"]);
    let token = filled(&server).await;
    let mut client = AnalyticsServiceClient::new(server.channel().await);
    let range = ("2026-03-01".to_owned(), "2026-03-31".to_owned());
    let ids = async |client: &mut AnalyticsServiceClient<tonic::transport::Channel>| {
        let (start_date, end_date) = range.clone();
        let body = StreamInsightsRequest { start_date, end_date, ..Default::default() };
        let mut stream = client.stream_insights(with_token(&token, body)).await.unwrap().into_inner();
        let mut ids = Vec::new();
        while let Some(message) = stream.message().await.unwrap() {
            ids.push(message.insight.unwrap().id);
        }
        ids
    };
    let before = ids(&mut client).await;
    assert_eq!(before, ids(&mut client).await, "the same twice");
    let (start_date, end_date) = range.clone();
    let body = DismissInsightRequest { id: before[0].clone(), start_date, end_date };
    client.dismiss_insight(with_token(&token, body)).await.unwrap();
    let after = ids(&mut client).await;
    assert!(!after.contains(&before[0]) && after.len() == before.len() - 1, "{before:?} {after:?}");
    let restored = client.restore_insights(with_token(&token, RestoreInsightsRequest {})).await.unwrap().into_inner();
    assert_eq!((restored.restored, ids(&mut client).await), (1, before));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_model_is_fetched_with_progress() {
    let steps = "{\"status\":\"pulling manifest\"}\n{\"status\":\"pulling 29d8\",\"total\":100,\"completed\":40}\n\
                 {\"status\":\"success\"}\n";
    let refused = "{\"error\":\"pull model manifest: file does not exist\"}\n";
    for (reply, ends_well) in
        [(steps, true), (refused, false), ("{\"status\":\"pulling\"}\n", false), ("<html>\n", false)]
    {
        let reply = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{reply}", reply.len());
        let host = fake_ollama(Box::leak(reply.into_boxed_str()));
        let server = Server::start("sqlite::memory:", &["--ollama-host", &host, "--model", "x"]);
        let token = register(server.channel().await, "ana").await.session.unwrap().token;
        let mut client = ChatServiceClient::new(server.channel().await);
        let mut stream = client.pull_model(with_token(&token, PullModelRequest {})).await.unwrap().into_inner();
        let mut seen = Vec::new();
        let end = loop {
            match stream.message().await {
                Ok(Some(step)) => seen.push((step.status, step.completed_bytes)),
                Ok(None) => break Ok(()),
                Err(status) => break Err(status),
            }
        };
        assert_eq!(end.is_ok(), ends_well, "{end:?}");
        match end {
            Ok(()) => assert_eq!(seen[1], ("pulling 29d8".to_owned(), 40)),
            Err(status) => assert_eq!(status.code(), tonic::Code::Unavailable, "{status:?}"),
        }
    }
}
