//! A small server for dist/ on this machine alone, with the headers of public/_headers.

use std::fs;
use std::io::Cursor;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use tiny_http::{Header, Method, Request, Response, StatusCode};

use crate::fault::{Fault, Outcome, While};
use crate::project::read_text;

const THREADS: usize = 4;

/// A server that has its port but serves nothing yet.
pub struct Server {
    http: tiny_http::Server,
}

/// What every thread needs to answer.
struct Site {
    folder: PathBuf,
    /// The path it is served under, with a slash at both ends.
    prefix: String,
    headers: Vec<Header>,
}

impl Server {
    /// Takes a port of 127.0.0.1; 0 takes a free one.
    pub fn bind(port: u16) -> Outcome<Self> {
        let http = tiny_http::Server::http(("127.0.0.1", port)).map_err(|error| {
            Fault::new(format!(
                "Poort {port} is niet vrij ({error}). Draait Spoorboek al? Stop het andere programma, of kies een andere poort: cargo xtask start --poort 8090"
            ))
        })?;
        Ok(Self { http })
    }

    /// Serves a folder under a path for as long as this program runs; returns the address.
    pub fn serve(self, folder: &Path, prefix: &str) -> Outcome<String> {
        let port = self
            .http
            .server_addr()
            .to_ip()
            .map(|address| address.port())
            .unwrap_or_default();
        let site = Arc::new(Site {
            folder: folder.to_path_buf(),
            prefix: prefix.to_owned(),
            headers: headers_of(&read_text(&folder.join("_headers"))?)?,
        });
        let http = Arc::new(self.http);
        for _ in 0..THREADS {
            let (http, site) = (Arc::clone(&http), Arc::clone(&site));
            std::thread::spawn(move || {
                while let Ok(request) = http.recv() {
                    answer(&site, request);
                }
            });
        }
        Ok(format!("http://127.0.0.1:{port}{prefix}"))
    }
}

/// The headers of the `/*` block in the notation of static hosts.
fn headers_of(text: &str) -> Outcome<Vec<Header>> {
    text.lines()
        .filter(|line| line.starts_with(' ') && !line.trim().is_empty())
        .map(|line| {
            let (name, value) = line.trim().split_once(':').unwrap_or_default();
            Header::from_bytes(name.trim(), value.trim()).map_err(|()| {
                Fault::new(format!(
                    "Deze regel van public/_headers is geen header: {line}"
                ))
            })
        })
        .collect()
}

fn answer(site: &Site, request: Request) {
    let head_or_get = matches!(request.method(), Method::Get | Method::Head);
    let response = if !head_or_get {
        plain(405, "Alleen lezen.")
    } else {
        match file_for(site, request.url()) {
            Some(file) => content(&file, &request),
            None => plain(404, "Dit bestand hoort niet bij Spoorboek."),
        }
    };
    let mut response = response;
    for header in &site.headers {
        response.add_header(header.clone());
    }
    // A browser that has gone away is no concern of ours.
    let _ = request.respond(response);
}

/// The file an address stands for; None for anything outside the folder.
fn file_for(site: &Site, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix(&site.prefix)?;
    // All names in dist/ are plain ASCII, so an escape can only be an attempt to get out.
    if path.contains('%') {
        return None;
    }
    let below = Path::new(if path.is_empty() { "index.html" } else { path });
    let inside = below
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let file = site.folder.join(below);
    (inside && file.is_file() && below != Path::new("_headers")).then_some(file)
}

fn content(file: &Path, request: &Request) -> Response<Cursor<Vec<u8>>> {
    let Ok(bytes) = fs::read(file).while_doing("te lezen") else {
        return plain(500, "Dit bestand is niet te lezen.");
    };
    let tag = format!("\"{}\"", &crate::pack::naming::short_hash(&bytes));
    let known = request
        .headers()
        .iter()
        .any(|header| header.field.equiv("If-None-Match") && header.value.as_str() == tag.as_str());
    let mut response = if known {
        Response::from_data(Vec::new()).with_status_code(StatusCode(304))
    } else {
        Response::from_data(bytes)
    };
    for (name, value) in [("Content-Type", mime_type(file)), ("ETag", tag.as_str())] {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    response
}

fn plain(status: u16, text: &str) -> Response<Cursor<Vec<u8>>> {
    let mut response = Response::from_data(text.as_bytes()).with_status_code(StatusCode(status));
    if let Ok(header) = Header::from_bytes("Content-Type", "text/plain; charset=utf-8") {
        response.add_header(header);
    }
    response
}

fn mime_type(file: &Path) -> &'static str {
    match file
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "woff2" => "font/woff2",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(folder: &Path) -> Site {
        Site {
            folder: folder.to_path_buf(),
            prefix: "/onder/".into(),
            headers: Vec::new(),
        }
    }

    #[test]
    fn serves_only_files_inside_the_folder() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let site = site(folder);
        assert_eq!(
            file_for(&site, "/onder/Cargo.toml?x=1"),
            Some(folder.join("Cargo.toml"))
        );
        for outside in [
            "/Cargo.toml",
            "/onder/../Cargo.toml",
            "/onder/%2e%2e/Cargo.toml",
            "/onder//etc/hosts",
            "/onder/",
        ] {
            assert_eq!(file_for(&site, outside), None, "{outside}");
        }
    }

    #[test]
    fn reads_the_headers_of_this_repository() {
        let text = include_str!("../../public/_headers");
        let headers = headers_of(text).unwrap();
        let named = |name: &'static str| headers.iter().any(|header| header.field.equiv(name));
        for name in [
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Permissions-Policy",
        ] {
            assert!(named(name), "{name}");
        }
    }

    #[test]
    fn the_page_and_the_headers_hold_one_policy() {
        let html = include_str!("../../index.html");
        let in_page = html
            .split("content=\"default-src")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap();
        let headers = headers_of(include_str!("../../public/_headers")).unwrap();
        let sent = headers
            .iter()
            .find(|header| header.field.equiv("Content-Security-Policy"))
            .unwrap();
        assert_eq!(
            sent.value.as_str().replace(" frame-ancestors 'none';", ""),
            format!("default-src{in_page}"),
            "index.html and public/_headers must hold the same policy"
        );
    }
}
