//! Protobuf JSON of any answer, made from the contract's descriptors.

use prost::Message;
use prost_reflect::{DescriptorPool, DynamicMessage};
use std::sync::LazyLock;

static POOL: LazyLock<Option<DescriptorPool>> =
    LazyLock::new(|| DescriptorPool::decode(outgo_proto::FILE_DESCRIPTOR_SET).ok());

/// The JSON of a message of package `outgo.v1`; `null` if there is no such message.
#[must_use]
pub fn to_json(name: &str, message: &impl Message) -> String {
    let descriptor = POOL.as_ref().and_then(|pool| pool.get_message_by_name(&format!("outgo.v1.{name}")));
    let dynamic =
        descriptor.and_then(|descriptor| DynamicMessage::decode(descriptor, message.encode_to_vec().as_slice()).ok());
    dynamic.and_then(|message| serde_json::to_string_pretty(&message).ok()).unwrap_or_else(|| "null".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use outgo_proto::v1::{CreateExpenseResponse, Expense};

    #[test]
    fn names_are_those_of_protobuf_json() {
        let expense = Expense { amount: "12.50".into(), currency_code: "EUR".into(), ..Expense::default() };
        let text = to_json("CreateExpenseResponse", &CreateExpenseResponse { expense: Some(expense) });
        assert!(text.contains("\"currencyCode\": \"EUR\""), "{text}");
    }
}
