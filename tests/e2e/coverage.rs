//! Every rpc of the contract refuses who is not logged in: anonymous, revoked, expired. Walks the descriptors, so that
//! a new rpc is covered the day it is written.

use crate::support::server::{PASSWORD, register, with_token};
use outgo_proto::v1::auth_service_client::AuthServiceClient;
use outgo_proto::v1::{LoginRequest, LogoutRequest};
use outgo_server::testing::TestServer;
use prost_reflect::DescriptorPool;
use tonic::client::Grpc;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::transport::Channel;
use tonic::{Code, Status};

/// Sends no bytes and reads any.
#[derive(Default, Clone, Copy)]
struct Bytes;

impl Codec for Bytes {
    type Encode = ();
    type Decode = Vec<u8>;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self
    }

    fn decoder(&mut self) -> Self {
        Self
    }
}

impl Encoder for Bytes {
    type Item = ();
    type Error = Status;

    fn encode(&mut self, (): (), _: &mut EncodeBuf<'_>) -> Result<(), Status> {
        Ok(())
    }
}

impl Decoder for Bytes {
    type Item = Vec<u8>;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<Vec<u8>>, Status> {
        use prost::bytes::Buf;
        let mut bytes = vec![0; buffer.remaining()];
        buffer.copy_to_slice(&mut bytes);
        Ok(Some(bytes))
    }
}

/// An empty message to any rpc; how it ends.
async fn call(channel: Channel, path: &str, token: Option<&str>) -> Code {
    let mut client = Grpc::new(channel);
    client.ready().await.unwrap();
    let request = token
        .map_or_else(|| tonic::Request::new(tokio_stream::once(())), |token| with_token(token, tokio_stream::once(())));
    let path = path.parse().unwrap();
    match client.streaming(request, path, Bytes).await {
        Err(status) => status.code(),
        Ok(response) => {
            let mut stream = response.into_inner();
            match tokio::time::timeout(std::time::Duration::from_millis(300), stream.message()).await {
                Ok(Err(status)) => status.code(),
                _ => Code::Ok,
            }
        }
    }
}

fn methods() -> Vec<String> {
    let pool = DescriptorPool::decode(outgo_proto::FILE_DESCRIPTOR_SET).unwrap();
    let services = pool.services().collect::<Vec<_>>();
    let paths = services.iter().flat_map(|service| {
        service.methods().map(|method| format!("/{}/{}", service.full_name(), method.name())).collect::<Vec<_>>()
    });
    paths.collect()
}

#[tokio::test]
async fn every_rpc_wants_a_live_session() {
    let server = TestServer::start("sqlite::memory:", None).await.unwrap();
    let channel = Channel::from_shared(format!("http://{}", server.address)).unwrap().connect().await.unwrap();
    let answer = register(channel.clone(), "ana").await;
    let expired = answer.session.unwrap().token;
    server.clock.advance(chrono::Duration::days(31));
    let mut auth = AuthServiceClient::new(channel.clone());
    let login = LoginRequest { username: "ana".into(), password: PASSWORD.into(), ..Default::default() };
    let revoked = auth.login(login).await.unwrap().into_inner().session.unwrap().token;
    auth.logout(with_token(&revoked, LogoutRequest {})).await.unwrap();
    let methods = methods();
    assert!(methods.len() > 25, "{methods:?}");
    for method in methods {
        let open = method.ends_with("/Register") || method.ends_with("/Login");
        for (who, token) in [
            ("anonymous", None),
            ("made up", Some("x")),
            ("expired", Some(expired.as_str())),
            ("revoked", Some(revoked.as_str())),
        ] {
            let code = call(channel.clone(), &method, token).await;
            if open {
                assert_ne!(code, Code::Unimplemented, "{method}");
            } else {
                assert_eq!(code, Code::Unauthenticated, "{method} by {who}");
            }
        }
    }
}
