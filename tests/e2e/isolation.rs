//! Two users: neither sees, counts, changes or guesses what is the other's, in any rpc.

use crate::support::server::{PASSWORD, register, with_token};
use outgo_proto::v1::analytics_service_client::AnalyticsServiceClient;
use outgo_proto::v1::auth_service_client::AuthServiceClient;
use outgo_proto::v1::category_service_client::CategoryServiceClient;
use outgo_proto::v1::chat_service_client::ChatServiceClient;
use outgo_proto::v1::data_service_client::DataServiceClient;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use outgo_proto::v1::*;
use outgo_server::testing::TestServer;
use tonic::Code;
use tonic::transport::Channel;

const SECRET: &str = "necklace";

struct World {
    channel: Channel,
    ana: String,
    bob: String,
    expense: Expense,
    chat: String,
    change: String,
    page: String,
    session: String,
    _server: TestServer,
}

async fn world() -> World {
    let server = TestServer::start("sqlite::memory:", None).await.unwrap();
    let channel = Channel::from_shared(format!("http://{}", server.address)).unwrap().connect().await.unwrap();
    let token = |answer: RegisterResponse| answer.session.unwrap().token;
    let (ana, bob) = (token(register(channel.clone(), "ana").await), token(register(channel.clone(), "bob").await));
    let mut expenses = ExpenseServiceClient::new(channel.clone());
    let mut saved = Vec::new();
    for day in ["2026-11-20", "2026-11-21"] {
        let expense = Expense {
            amount: "4321.09".into(),
            category: "Jewels".into(),
            notes: SECRET.into(),
            date: day.into(),
            ..Default::default()
        };
        let body = CreateExpenseRequest { expense: Some(expense), ..Default::default() };
        saved.push(expenses.create_expense(with_token(&ana, body)).await.unwrap().into_inner().expense.unwrap());
    }
    let changes = expenses.list_changes(with_token(&ana, ListChangesRequest::default())).await.unwrap().into_inner();
    let page =
        expenses.list_expenses(with_token(&ana, ListExpensesRequest { page_size: 1, ..Default::default() })).await;
    let ask = AskRequest { question: "how much did I spend on necklace".into(), ..Default::default() };
    let mut chat = ChatServiceClient::new(channel.clone()).ask(with_token(&ana, ask)).await.unwrap().into_inner();
    let mut conversation = String::new();
    while let Some(message) = chat.message().await.unwrap() {
        conversation = message.conversation_id;
    }
    let sessions =
        AuthServiceClient::new(channel.clone()).list_sessions(with_token(&ana, ListSessionsRequest {})).await;
    World {
        expense: saved.remove(0),
        chat: conversation,
        change: changes.changes[0].id.clone(),
        page: page.unwrap().into_inner().next_page_token,
        session: sessions.unwrap().into_inner().sessions[0].id.clone(),
        channel,
        ana,
        bob,
        _server: server,
    }
}

#[tokio::test]
async fn bob_cannot_touch_what_is_anas() {
    let world = world().await;
    let mut expenses = ExpenseServiceClient::new(world.channel.clone());
    let id = world.expense.id.clone();
    macro_rules! code {
        ($call:expr) => {
            $call.await.map(|_| ()).map_err(|status| status.code())
        };
    }
    let bob = |body| with_token(&world.bob, body);
    assert_eq!(code!(expenses.get_expense(bob(GetExpenseRequest { id: id.clone() }))), Err(Code::NotFound));
    let body = UpdateExpenseRequest {
        expense: Some(Expense { id: id.clone(), amount: "1".into(), ..Default::default() }),
        ..Default::default()
    };
    assert_eq!(code!(expenses.update_expense(with_token(&world.bob, body))), Err(Code::NotFound));
    let body = DeleteExpenseRequest { id: id.clone(), ..Default::default() };
    assert_eq!(code!(expenses.delete_expense(with_token(&world.bob, body))), Err(Code::NotFound));
    let requests = vec![DeleteExpenseRequest { id: id.clone(), ..Default::default() }];
    let batch = BatchDeleteExpensesRequest { requests, ..Default::default() };
    assert_eq!(code!(expenses.batch_delete_expenses(with_token(&world.bob, batch))), Err(Code::NotFound));
    let own = Expense { amount: "2".into(), category: "Food".into(), ..Default::default() };
    let body = CreateExpenseRequest { expense: Some(own), ..Default::default() };
    let own = expenses.create_expense(with_token(&world.bob, body)).await.unwrap().into_inner().expense.unwrap().id;
    let of_both = [&own, &id].map(|id| UpdateExpenseRequest {
        expense: Some(Expense { id: id.clone(), amount: "1".into(), ..Default::default() }),
        ..Default::default()
    });
    let batch = BatchUpdateExpensesRequest { requests: of_both.into(), ..Default::default() };
    assert_eq!(code!(expenses.batch_update_expenses(with_token(&world.bob, batch))), Err(Code::NotFound));
    let kept = expenses.get_expense(with_token(&world.bob, GetExpenseRequest { id: own })).await.unwrap().into_inner();
    assert_eq!(kept.expense.unwrap().amount, "2.00", "all or nothing");
    let body = UndoChangeRequest { change_id: world.change.clone(), ..Default::default() };
    assert_eq!(code!(expenses.undo_change(with_token(&world.bob, body))), Err(Code::NotFound));
    let body = ListExpensesRequest { page_size: 1, page_token: world.page.clone(), ..Default::default() };
    assert_eq!(code!(expenses.list_expenses(with_token(&world.bob, body))), Err(Code::InvalidArgument));
    let mut auth = AuthServiceClient::new(world.channel.clone());
    let body = RevokeSessionRequest { id: world.session.clone() };
    assert_eq!(code!(auth.revoke_session(with_token(&world.bob, body))), Err(Code::NotFound));
    let mut categories = CategoryServiceClient::new(world.channel.clone());
    let body = UpdateCategoryRequest { name: "Jewels".into(), new_name: "x".into(), ..Default::default() };
    assert_eq!(code!(categories.update_category(with_token(&world.bob, body))), Err(Code::NotFound));
    let mut chats = ChatServiceClient::new(world.channel.clone());
    let body = GetConversationRequest { conversation_id: world.chat.clone() };
    assert_eq!(code!(chats.get_conversation(with_token(&world.bob, body))), Err(Code::NotFound));
    let body = DeleteConversationRequest { conversation_id: world.chat.clone() };
    assert_eq!(code!(chats.delete_conversation(with_token(&world.bob, body))), Err(Code::NotFound));
    let mut data = DataServiceClient::new(world.channel.clone());
    let body = ResetDataRequest { password: PASSWORD.into(), confirmation: "reset ana".into(), ..Default::default() };
    assert_eq!(code!(data.reset_data(with_token(&world.bob, body))), Err(Code::InvalidArgument));
    let body = ResetDataRequest { password: PASSWORD.into(), confirmation: "reset bob".into(), ..Default::default() };
    assert_eq!(code!(data.reset_data(with_token(&world.bob, body))), Ok(()));
    let body = DeleteAccountRequest { password: PASSWORD.into(), confirmation: "delete bob".into() };
    assert_eq!(code!(data.delete_account(with_token(&world.bob, body))), Ok(()));
    let still = expenses.get_expense(with_token(&world.ana, GetExpenseRequest { id })).await.unwrap().into_inner();
    assert_eq!(still.expense.unwrap().amount, "4321.09");
}

#[tokio::test]
async fn bob_reads_nothing_of_anas() {
    let world = world().await;
    let mut seen = String::new();
    let mut expenses = ExpenseServiceClient::new(world.channel.clone());
    macro_rules! see {
        ($call:expr) => {
            seen.push_str(&format!("{:?}", $call.await.unwrap().into_inner()))
        };
    }
    see!(expenses.list_expenses(with_token(&world.bob, ListExpensesRequest::default())));
    see!(expenses.summarize_expenses(with_token(&world.bob, SummarizeExpensesRequest::default())));
    see!(expenses.list_changes(with_token(&world.bob, ListChangesRequest::default())));
    let mut categories = CategoryServiceClient::new(world.channel.clone());
    see!(categories.list_categories(with_token(&world.bob, ListCategoriesRequest {})));
    let mut analytics = AnalyticsServiceClient::new(world.channel.clone());
    let body =
        GetDashboardRequest { start_date: "2026-01-01".into(), end_date: "2026-12-31".into(), ..Default::default() };
    see!(analytics.get_dashboard(with_token(&world.bob, body)));
    let mut stream =
        expenses.export_expenses(with_token(&world.bob, ExportExpensesRequest::default())).await.unwrap().into_inner();
    while let Some(message) = stream.message().await.unwrap() {
        seen.push_str(&String::from_utf8_lossy(&message.data));
    }
    let mut stream =
        analytics.stream_insights(with_token(&world.bob, StreamInsightsRequest::default())).await.unwrap().into_inner();
    while let Some(message) = stream.message().await.unwrap() {
        seen.push_str(&format!("{message:?}"));
    }
    let mut chats = ChatServiceClient::new(world.channel.clone());
    see!(chats.list_conversations(with_token(&world.bob, ListConversationsRequest {})));
    // Ana's chat is not there for bob.
    let body =
        AskRequest { question: "show me those".into(), conversation_id: world.chat.clone(), ..Default::default() };
    let refused = ChatServiceClient::new(world.channel.clone()).ask(with_token(&world.bob, body)).await;
    assert_eq!(refused.unwrap_err().code(), Code::NotFound);
    for question in ["show me those", "list all my expenses", "how much did I spend on necklace", "top categories"] {
        let body = AskRequest { question: question.into(), ..Default::default() };
        let mut stream =
            ChatServiceClient::new(world.channel.clone()).ask(with_token(&world.bob, body)).await.unwrap().into_inner();
        while let Some(message) = stream.message().await.unwrap() {
            seen.push_str(
                &format!("{message:?}")
                    .replace(question, "")
                    .replace("\"necklace\"", "")
                    .replace("\\\"necklace\\\"", ""),
            );
        }
    }
    for trace in ["4321", "8642", SECRET, "Jewels", "jewels", world.expense.id.as_str()] {
        assert!(!seen.contains(trace), "{trace} in {seen}");
    }
}
