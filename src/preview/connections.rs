//! Who talks to the server: no more than so many at once, and nobody for ever without asking anything.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

use super::state::{News, PreviewState};

/// More connections at once wait until others end: a browser opens a handful for each of its tabs.
const MOST: u32 = 256;
/// The head of a request, which a person's browser sends at once, is there in so long; a connection without one ends.
const HEAD_TIME: Duration = Duration::from_secs(5);
/// No head of a browser is longer.
const HEAD_BYTES: usize = 64 << 10;
/// What to wait where the system has no more connections to give.
const NONE_LEFT: Duration = Duration::from_secs(1);

/// Answers whoever connects, until the program ends; those that ask by then are still answered.
pub(super) async fn answer(listener: TcpListener, router: &Router, state: &PreviewState) {
    let free = Arc::new(Semaphore::new(MOST as usize));
    let mut end = pin!(ended(state.news()));
    loop {
        let next = async {
            let permit = Arc::clone(&free).acquire_owned().await;
            (listener.accept().await, permit)
        };
        let (accepted, permit) = tokio::select! {
            next = next => next,
            () = end.as_mut() => break,
        };
        match accepted {
            Ok((stream, _)) => {
                let conversation = converse(stream, router.clone(), ended(state.news()));
                tokio::spawn(async move {
                    conversation.await;
                    drop(permit);
                });
            }
            Err(_) => tokio::time::sleep(NONE_LEFT).await,
        }
    }
    // All are free again when the last has ended.
    let _ = free.acquire_many(MOST).await;
}

async fn ended(mut news: watch::Receiver<News>) {
    while *news.borrow_and_update() != News::End && news.changed().await.is_ok() {}
}

/// Answers one connection. Who breaks off, or says nothing, needs no answer.
async fn converse(stream: TcpStream, router: Router, end: impl Future<Output = ()>) {
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .max_buf_size(HEAD_BYTES)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let mut connection = pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => {}
        () = end => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}
