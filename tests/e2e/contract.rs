//! What the contract promises beside what the linter sees: names that scripts rely on, and words on every limit.

use prost_reflect::{DescriptorPool, FieldDescriptor, MessageDescriptor};

/// Every service with its rpcs: names are fixed, more may come.
const RPCS: [(&str, &[&str]); 6] = [
    (
        "AuthService",
        &[
            "Register",
            "Login",
            "Logout",
            "GetUser",
            "UpdateUser",
            "ChangePassword",
            "ListSessions",
            "RevokeSession",
            "RevokeOtherSessions",
        ],
    ),
    (
        "ExpenseService",
        &[
            "CreateExpense",
            "GetExpense",
            "UpdateExpense",
            "DeleteExpense",
            "BatchCreateExpenses",
            "BatchUpdateExpenses",
            "BatchDeleteExpenses",
            "ListExpenses",
            "SummarizeExpenses",
            "ImportExpenses",
            "DeleteSampleExpenses",
            "ExportExpenses",
            "ListChanges",
            "UndoChange",
            "WatchExpenses",
        ],
    ),
    ("CategoryService", &["ListCategories", "UpdateCategory", "MergeCategories"]),
    ("AnalyticsService", &["GetDashboard", "StreamInsights", "DismissInsight", "RestoreInsights"]),
    (
        "ChatService",
        &["Ask", "GetModelStatus", "PullModel", "ListConversations", "GetConversation", "DeleteConversation"],
    ),
    ("DataService", &["ResetData", "DeleteAccount"]),
];

/// Writes that may be repeated without a second effect carry the client's id.
const REPEATABLE: [&str; 12] = [
    "CreateExpenseRequest",
    "UpdateExpenseRequest",
    "DeleteExpenseRequest",
    "BatchCreateExpensesRequest",
    "BatchUpdateExpensesRequest",
    "BatchDeleteExpensesRequest",
    "ImportOptions",
    "DeleteSampleExpensesRequest",
    "UndoChangeRequest",
    "UpdateCategoryRequest",
    "MergeCategoriesRequest",
    "ResetDataRequest",
];

fn pool() -> DescriptorPool {
    DescriptorPool::decode(outgo_proto::FILE_DESCRIPTOR_SET).unwrap()
}

fn message(pool: &DescriptorPool, name: &str) -> MessageDescriptor {
    pool.get_message_by_name(&format!("outgo.v1.{name}")).unwrap_or_else(|| panic!("{name} is gone"))
}

#[test]
fn fixed_names_are_there() {
    let pool = pool();
    for (service, rpcs) in RPCS {
        let found = pool.get_service_by_name(&format!("outgo.v1.{service}"));
        let found = found.unwrap_or_else(|| panic!("{service} is gone"));
        let names: Vec<String> = found.methods().map(|method| method.name().to_owned()).collect();
        for rpc in rpcs {
            assert!(names.iter().any(|name| name == rpc), "{service}/{rpc} is gone");
        }
        for method in found.methods() {
            assert_eq!(method.input().name(), format!("{}Request", method.name()));
            assert_eq!(method.output().name(), format!("{}Response", method.name()));
        }
    }
}

#[test]
fn writes_can_be_repeated_and_pages_followed() {
    let pool = pool();
    for name in REPEATABLE {
        assert!(message(&pool, name).get_field_by_name("request_id").is_some(), "{name} has no request_id");
    }
    for name in ["ListExpensesRequest", "ListChangesRequest"] {
        for field in ["page_size", "page_token"] {
            assert!(message(&pool, name).get_field_by_name(field).is_some(), "{name} has no {field}");
        }
    }
    for name in ["Expense", "User"] {
        assert!(message(&pool, name).get_field_by_name("etag").is_some(), "{name} has no etag");
    }
}

/// Money is text, dates are text: no float may carry them.
#[test]
fn no_amount_is_a_float() {
    let pool = pool();
    let ours = pool.all_messages().filter(|message| message.full_name().starts_with("outgo.v1."));
    let floats: Vec<String> = ours
        .flat_map(|message| message.fields().collect::<Vec<FieldDescriptor>>())
        .filter(|field| matches!(field.kind(), prost_reflect::Kind::Double | prost_reflect::Kind::Float))
        .map(|field| field.full_name().to_owned())
        .collect();
    assert_eq!(floats, ["outgo.v1.CategoryShare.share"]);
}
