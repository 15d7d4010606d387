//! Who calls: the bearer token of a request becomes a [`Principal`], and a write its identity.

use super::status::{fields, status};
use crate::domain::{FieldError, RequestId};
use crate::security::Token;
use crate::service::{Once, Principal, ServiceError, Services};
use prost::Message;
use sha2::{Digest, Sha256};
use tonic::metadata::MetadataMap;
use tonic::{Request, Status};

/// The caller, or UNAUTHENTICATED.
pub(super) async fn principal(services: &Services, metadata: &MetadataMap) -> Result<Principal, Status> {
    let header = metadata.get("authorization").and_then(|value| value.to_str().ok());
    let token = header.and_then(|text| {
        let (scheme, token) = text.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
    });
    let token = token.ok_or_else(|| status(ServiceError::Unauthenticated))?;
    services.authenticate(&Token::from_client(token)).await.map_err(status)
}

/// The caller and the body of a unary request.
pub(super) async fn open<T>(services: &Services, request: Request<T>) -> Result<(Principal, T), Status> {
    let principal = principal(services, request.metadata()).await?;
    Ok((principal, request.into_inner()))
}

/// What the client calls itself.
pub(super) fn client_of<T>(request: &Request<T>) -> String {
    let agent = request.metadata().get("user-agent").and_then(|value| value.to_str().ok());
    agent.unwrap_or("unknown").to_owned()
}

/// How a repeat of this write is recognised: by the client, which may give an id, and by the server itself, when the
/// database does not say whether a COMMIT stood.
pub(super) fn once(method: &str, request_id: &str, body: &impl Message) -> Result<Once, Status> {
    let id = match request_id {
        "" => RequestId::generate(),
        text => RequestId::parse("request_id", text)
            .map_err(|_| fields(&[FieldError::new("request_id", "not a UUID: make a new one for each change")]))?,
    };
    let mut hash = Sha256::new();
    hash.update(method);
    hash.update(body.encode_to_vec());
    Ok(Once { id, payload: hash.finalize().into() })
}
