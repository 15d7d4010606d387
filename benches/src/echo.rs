//! The reference: a bare tonic server that answers the same bytes, with nothing behind it. It is a process of its own
//! as `outgo-server` is: this program runs itself again.

use crate::Server;
use anyhow::Result;
use outgo_proto::v1::expense_service_client::ExpenseServiceClient;
use outgo_proto::v1::{ListExpensesRequest, ListExpensesResponse};
use prost::Message;
use std::convert::Infallible;
use std::path::Path;
use std::process::Command;
use std::task::{Context, Poll};
use tonic::body::Body;
use tonic::codegen::{BoxFuture, Service, http};
use tonic::server::{Grpc, NamedService, UnaryService};
use tonic::transport::Channel;
use tonic::transport::server::TcpIncoming;
use tonic::{Request, Response, Status};
use tonic_prost::ProstCodec;

#[derive(Clone)]
struct Echo(ListExpensesResponse);

impl NamedService for Echo {
    const NAME: &'static str = "outgo.v1.ExpenseService";
}

impl UnaryService<ListExpensesRequest> for Echo {
    type Response = ListExpensesResponse;
    type Future = BoxFuture<Response<ListExpensesResponse>, Status>;

    fn call(&mut self, _: Request<ListExpensesRequest>) -> Self::Future {
        let answer = self.0.clone();
        Box::pin(async move { Ok(Response::new(answer)) })
    }
}

impl Service<http::Request<Body>> for Echo {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = BoxFuture<Self::Response, Infallible>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let echo = self.clone();
        Box::pin(async move { Ok(Grpc::new(ProstCodec::default()).unary(echo, request).await) })
    }
}

/// The argument by which this program knows that it is the reference; the file of the answer follows.
pub(crate) const ARGUMENT: &str = "echo";

/// Starts one that answers `bytes`; returns it with a connection to it.
pub(crate) async fn start(bytes: &[u8], folder: &Path) -> Result<(Server, Channel)> {
    let file = folder.join("answer");
    std::fs::write(&file, bytes)?;
    let (server, address) = Server::start(Command::new(std::env::current_exe()?).arg(ARGUMENT).arg(file))?;
    Ok((server, Channel::from_shared(format!("http://{address}"))?.connect().await?))
}

/// Answers what the file holds, until it is killed.
pub(crate) async fn serve(file: &Path) -> Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on {}", listener.local_addr()?);
    let echo = Echo(ListExpensesResponse::decode(std::fs::read(file)?.as_slice())?);
    let connections = TcpIncoming::from(listener).with_nodelay(Some(true));
    tonic::transport::Server::builder().add_service(echo).serve_with_incoming(connections).await?;
    Ok(())
}

/// Calls it once.
pub(crate) async fn call(channel: &Channel) -> Result<()> {
    ExpenseServiceClient::new(channel.clone()).list_expenses(ListExpensesRequest::default()).await?;
    Ok(())
}
