//! Who is answered: this machine's own browser, on the preview's own page. And what a browser is told about every answer.
//!
//! A page from elsewhere could make a name of its own mean 127.0.0.1 (DNS rebinding), or send a request here (cross-site
//! request forgery). The first is known by its `Host`, the second by its `Origin` and `Sec-Fetch-Site`.

use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, Uri};

/// What the page may do: load its own script and style, show its own frames and pictures, and nothing else; text cannot
/// become markup by script either (`trusted-types`).
pub(super) const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

/// What a letter may do in its frame: be styled. It runs nothing, loads nothing, sends nothing and leads nowhere, also when it
/// is opened by itself. It keeps its origin, so that the page can see how high it is.
pub(super) const DOCUMENT_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
     form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";

/// What every answer says.
pub(super) const HEADERS: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
];

/// Whether a request comes from the preview's own page, or from a person who typed its address; `page` is its path.
pub(super) fn is_own(method: &Method, uri: &Uri, headers: &HeaderMap, port: u16, page: &str) -> bool {
    let own = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    let is_own_host = |host: &str| own.iter().any(|own| own.eq_ignore_ascii_case(host));
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next().and_then(text), hosts.next()) else { return false };
    // A request line that names another host outweighs the header (RFC 9112, 3.2.2).
    if !is_own_host(host) || uri.authority().is_some_and(|authority| !is_own_host(authority.as_str())) {
        return false;
    }
    let is_own_origin = |origin: &HeaderValue| {
        text(origin).and_then(|origin| origin.strip_prefix("http://")).is_some_and(|it| it.eq_ignore_ascii_case(host))
    };
    if !headers.get_all(header::ORIGIN).iter().all(is_own_origin) {
        return false;
    }
    let from = headers.get("sec-fetch-site").and_then(text);
    match from {
        None | Some("same-origin" | "none") => true,
        // A link to the page leads to the page, wherever it stands: nothing is done by opening it.
        Some(_) => {
            let mode = headers.get("sec-fetch-mode").and_then(text);
            let whole = headers.get("sec-fetch-dest").and_then(text) == Some("document");
            *method == Method::GET && uri.path() == page && mode == Some("navigate") && whole
        }
    }
}

/// The header in which the page names the token again: a page from elsewhere cannot send it without asking first, and is not
/// answered then.
pub(super) const TOKEN: HeaderName = HeaderName::from_static("appeal-token");

/// Whether a request that was found to be [own](is_own) may change a file: the page itself sends it, and says so in full. What may
/// be missing from a question may not be missing here.
pub(super) fn may_write(method: &Method, headers: &HeaderMap, is_token: impl Fn(&str) -> bool) -> bool {
    let mut origins = headers.get_all(header::ORIGIN).iter();
    // That it is the page's own was looked at there.
    let has_origin = origins.next().is_some() && origins.next().is_none();
    let mut tokens = headers.get_all(TOKEN).iter();
    let has_token = tokens.next().and_then(text).is_some_and(is_token) && tokens.next().is_none();
    let from = headers.get("sec-fetch-site").and_then(text);
    *method == Method::POST && has_origin && has_token && matches!(from, None | Some("same-origin"))
}

fn text(value: &HeaderValue) -> Option<&str> {
    value.to_str().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(path: &str, headers: &[(&'static str, &str)]) -> bool {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        is_own(&Method::GET, &path.parse().unwrap(), &map, 4747, "/token/")
    }

    #[test]
    fn the_page_itself_is_answered() {
        assert!(asked("/token/", &[("host", "127.0.0.1:4747")]));
        assert!(asked("/token/events", &[("host", "localhost:4747"), ("sec-fetch-site", "same-origin")]));
        assert!(asked("/token/", &[("host", "127.0.0.1:4747"), ("origin", "http://127.0.0.1:4747")]));
    }

    #[test]
    fn a_foreign_host_is_refused() {
        for host in [
            "evil.example",
            "evil.example:4747",
            "127.0.0.1",
            "127.0.0.1:4748",
            "127.0.0.1:4747.evil.example",
            "[::1]:4747",
            "",
        ] {
            assert!(!asked("/token/", &[("host", host)]), "{host}");
        }
        assert!(!asked("/token/", &[]));
        assert!(!asked("/token/", &[("host", "127.0.0.1:4747"), ("host", "evil.example")]));
        assert!(!asked("http://evil.example/token/", &[("host", "127.0.0.1:4747")]));
    }

    #[test]
    fn a_foreign_origin_is_refused() {
        for origin in
            ["https://evil.example", "null", "http://localhost:4747", "https://127.0.0.1:4747", "http://127.0.0.1:80"]
        {
            assert!(!asked("/token/", &[("host", "127.0.0.1:4747"), ("origin", origin)]), "{origin}");
        }
        assert!(!asked("/token/events", &[("host", "127.0.0.1:4747"), ("sec-fetch-site", "cross-site")]));
        assert!(!asked(
            "/token/",
            &[("host", "127.0.0.1:4747"), ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "no-cors")]
        ));
    }

    #[test]
    fn only_the_page_itself_changes_a_file() {
        let may = |method: &Method, headers: &[(&'static str, &str)]| {
            let mut map = HeaderMap::new();
            for (name, value) in headers {
                map.append(*name, value.parse().unwrap());
            }
            may_write(method, &map, |given| given == "token")
        };
        let (origin, token) = (("origin", "http://127.0.0.1:4747"), ("appeal-token", "token"));
        assert!(may(&Method::POST, &[origin, token]));
        assert!(may(&Method::POST, &[origin, token, ("sec-fetch-site", "same-origin")]));
        for method in [Method::GET, Method::PUT, Method::HEAD, Method::OPTIONS] {
            assert!(!may(&method, &[origin, token]), "{method}");
        }
        let refused: [&[(&str, &str)]; 7] = [
            &[],
            &[origin],
            &[token],
            &[origin, ("appeal-token", "")],
            &[origin, token, token],
            &[origin, origin, token],
            &[origin, token, ("sec-fetch-site", "none")],
        ];
        for headers in refused {
            assert!(!may(&Method::POST, headers), "{headers:?}");
        }
    }

    #[test]
    fn a_link_from_elsewhere_leads_to_the_page_and_to_nothing_behind_it() {
        let navigation = [
            ("host", "127.0.0.1:4747"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "document"),
        ];
        assert!(asked("/token/", &navigation));
        assert!(!asked("/token/documents/x.html", &navigation));
        assert!(!asked("/", &navigation));
    }
}
