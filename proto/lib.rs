//! The contract of outgo: generated messages, clients and servers. No logic lives here.

/// Package `outgo.v1`.
#[allow(missing_docs, clippy::all, reason = "generated code")]
pub mod v1 {
    tonic::include_proto!("outgo.v1");
}

/// The encoded `FileDescriptorSet` of the contract with its imports and comments.
pub const FILE_DESCRIPTOR_SET: &[u8] = tonic::include_file_descriptor_set!("outgo_descriptor");
