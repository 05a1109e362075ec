//! The server: it listens on the loopback alone, answers the page and nobody else, and ends when it is told to.
//!
//! Who does not know the address is told nothing, not even what listens here.

use std::convert::Infallible;
use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use futures_util::stream::{self, Stream};

use super::alike;
use super::connections;
use super::findings;
use super::guard;
use super::message;
use super::message_list;
use super::message_query::{MessageQuery, NewText};
use super::page::{self, FILES};
use super::query::Query;
use super::remarks::{self, RemarksQuery};
use super::render;
use super::save;
use super::settings::Settings;
use super::state::{News, PreviewState};
use super::watch::{Changed, Watch};
use crate::diagnostic::{Diagnostic, Failure};
use crate::msg;

/// No question of the page is longer: a note has at most 10,000 characters, and a thousand people sign.
const MAX_ASKED: usize = 1 << 20;
/// Who still reads an answer when the program ends has so long.
const LAST_ANSWERS: Duration = Duration::from_secs(1);
/// A question is there in so long: it comes from this machine.
const ASKING: Duration = Duration::from_secs(10);

/// A preview that listens.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    state: Arc<PreviewState>,
}

/// What an answer needs.
#[derive(Debug, Clone)]
struct App {
    state: Arc<PreviewState>,
    port: u16,
}

impl Server {
    /// Reads the content, and listens on a port of 127.0.0.1; 0 is any that is free.
    ///
    /// # Errors
    /// The workspace is none, or the port is taken.
    pub fn new(settings: Settings, port: u16) -> Result<Self, Failure> {
        let state = Arc::new(PreviewState::new(settings)?);
        let failed = |error: std::io::Error| {
            Diagnostic::error(msg!("preview-error-port", port = port.to_string()))
                .detail(error.to_string())
                .hint(msg!("preview-hint-port"))
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok(Self { listener, address, state })
    }

    /// Where the page is.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.state.settings.token.path(""))
    }

    /// Answers until Ctrl-C is pressed, or the terminal is gone.
    ///
    /// # Errors
    /// The system does not let the server or the watch begin.
    pub fn run(self) -> Result<(), Diagnostic> {
        let failed = |error: std::io::Error| Diagnostic::error(msg!("preview-error-server")).detail(error.to_string());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
        let ended = runtime.block_on(self.serve());
        runtime.shutdown_timeout(LAST_ANSWERS);
        ended
    }

    async fn serve(self) -> Result<(), Diagnostic> {
        let failed = |error: std::io::Error| Diagnostic::error(msg!("preview-error-server")).detail(error.to_string());
        let Self { listener, address, state } = self;
        // Told to end from here on, it ends as it should.
        let told_to_end = told_to_end().map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let listener = tokio::net::TcpListener::from_std(listener).map_err(failed)?;
        let watch = state.settings.workspace.as_deref().map(Watch::new).transpose()?;
        if watch.is_some() {
            state.catch_up();
        }
        let watching = watch.map(|watch| tokio::spawn(read_changes(Arc::clone(&state), watch)));
        let app = App { state: Arc::clone(&state), port: address.port() };
        let router = router(app);
        let serving = connections::answer(listener, &router, &state);
        let ending = async {
            told_to_end.await;
            // The pages are told, which ends what they listen to.
            state.end();
            tokio::time::sleep(LAST_ANSWERS).await;
        };
        tokio::select! {
            () = serving => {}
            () = ending => {}
        }
        if let Some(watching) = watching {
            watching.abort();
        }
        Ok(())
    }
}

/// Ctrl-C, and on Unix what a closing terminal or a service manager says.
fn told_to_end() -> std::io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut signals =
            [signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?, signal(SignalKind::hangup())?];
        Ok(async move {
            let [interrupt, terminate, hangup] = &mut signals;
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
                _ = hangup.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    {
        Ok(async {
            let _ = tokio::signal::ctrl_c().await;
        })
    }
}

async fn read_changes(state: Arc<PreviewState>, mut watch: Watch) {
    let mut is_read = true;
    while let Some(changed) = watch.changed().await {
        // What a reading that broke off was to read is read now.
        let changed = if is_read { changed } else { Changed::Anything };
        let state = Arc::clone(&state);
        is_read = tokio::task::spawn_blocking(move || state.read_changed(&changed)).await.is_ok();
    }
}

fn router(app: App) -> Router {
    let at = |file: &str| app.state.settings.token.path(file);
    let mut router = Router::new()
        .route(&at(""), get(whole_page))
        .route(&at("view"), post(view))
        .route(&at("files"), post(files))
        .route(&at("messages"), post(messages))
        .route(&at("message"), post(one_message))
        .route(&at("help"), post(helped))
        .route(&at("remarks"), post(remarked))
        .route(&at("save"), post(saved).layer(middleware::from_fn_with_state(app.clone(), may_write)))
        .route(&at("events"), get(events))
        .route(&at("documents/{name}"), get(document))
        .route(&at("favicon.ico"), get(async || StatusCode::NO_CONTENT));
    for (file, media, text) in FILES {
        router = router.route(&at(file), get(move || async move { ([(header::CONTENT_TYPE, media)], text) }));
    }
    router.layer(middleware::from_fn_with_state(app.clone(), guarded)).with_state(app)
}

/// Refuses who is not the page, and tells the browser how to treat each answer.
async fn guarded(State(app): State<App>, request: Request, next: Next) -> Response {
    let token = &app.state.settings.token;
    let mut response = if !token.leads(request.uri().path()) {
        StatusCode::NOT_FOUND.into_response()
    } else if guard::is_own(request.method(), request.uri(), request.headers(), app.port, &token.path("")) {
        answered(request, next).await
    } else {
        refused(&app)
    };
    let headers = response.headers_mut();
    for (name, value) in guard::HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(guard::PAGE_POLICY));
    response
}

fn refused(app: &App) -> Response {
    let words = app.state.content().ui.say(&msg!("preview-refused"));
    (StatusCode::FORBIDDEN, words + "\n").into_response()
}

/// Refuses who may ask, but not write.
async fn may_write(State(app): State<App>, request: Request, next: Next) -> Response {
    let token = &app.state.settings.token;
    match guard::may_write(request.method(), request.headers(), |given| token.is(given)) {
        true => next.run(request).await,
        false => refused(&app),
    }
}

/// Answers a question once all of it is there.
async fn answered(request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    match tokio::time::timeout(ASKING, to_bytes(body, MAX_ASKED)).await {
        Ok(Ok(body)) => next.run(Request::from_parts(head, Body::from(body))).await,
        Ok(Err(_)) => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        Err(_) => StatusCode::REQUEST_TIMEOUT.into_response(),
    }
}

async fn whole_page(State(app): State<App>) -> Response {
    let content = app.state.content();
    done(move || ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page::page(&content))).await
}

/// What is asked is a letter, what is answered is all that is shown of it.
async fn view(State(app): State<App>, Json(query): Json<Query>) -> Response {
    done(move || Json(render::view(&app.state, &query))).await
}

/// What is wrong in the files of the languages that are shown.
async fn files(State(app): State<App>, Json(query): Json<Query>) -> Response {
    done(move || Json(findings::in_files(&app.state, &query))).await
}

/// The messages of the letter that is shown.
async fn messages(State(app): State<App>, Json(asked): Json<MessageQuery>) -> Response {
    done(move || Json(message_list::list(&app.state.content(), &app.state.settings, &asked))).await
}

/// One of them.
async fn one_message(State(app): State<App>, Json(asked): Json<MessageQuery>) -> Response {
    done(move || Json(message::message(&app.state.content(), &app.state.settings, &asked))).await
}

/// What helps to translate it.
async fn helped(State(app): State<App>, Json(asked): Json<MessageQuery>) -> Response {
    done(move || Json(alike::help(&app.state.content(), &asked))).await
}

/// What the rules found in each of them.
async fn remarked(State(app): State<App>, Json(asked): Json<RemarksQuery>) -> Response {
    done(move || Json(remarks::remarks(&app.state, &asked))).await
}

/// Writes one of them; who may is looked at before ([`may_write`]).
async fn saved(State(app): State<App>, Json(new): Json<NewText>) -> Response {
    done(move || Json(save::save(&app.state, &new))).await
}

/// Composes on a thread of its own, so that nobody else waits.
async fn done<R: IntoResponse + Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> Response {
    match tokio::task::spawn_blocking(work).await {
        Ok(answer) => answer.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn document(State(app): State<App>, Path(name): Path<String>) -> Response {
    match app.state.documents.get(&name) {
        Some(stored) => {
            let headers = [
                (header::CONTENT_TYPE, stored.media.as_str()),
                (header::CONTENT_SECURITY_POLICY, guard::DOCUMENT_POLICY),
            ];
            (headers, stored.text.clone()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// Tells the page which reading of the content there is, now and after each change.
async fn events(State(app): State<App>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut news = app.state.news();
    news.mark_changed();
    let told = stream::unfold(news, |mut news| async move {
        news.changed().await.ok()?;
        let latest = *news.borrow_and_update();
        match latest {
            News::Read(generation) => {
                let event = Event::default().event("content").data(generation.to_string());
                Some((Ok(event), news))
            }
            News::End => None,
        }
    });
    Sse::new(told).keep_alive(KeepAlive::default())
}
