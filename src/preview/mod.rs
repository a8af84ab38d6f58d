//! `remora serve`: the live preview for people who translate or make themes, and a server for a site that is built.

pub mod built;
mod edit;
mod live;
mod page;
pub mod review;
mod watch;

pub use live::{Places, serve};

use anyhow::{Context, Result};

/// Until somebody presses Ctrl-C, or the process is asked to end.
async fn asked_to_end() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        let _ = tokio::signal::ctrl_c().await;
        return;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

async fn listen(address: std::net::SocketAddr) -> Result<tokio::net::TcpListener> {
    let listener = tokio::net::TcpListener::bind(address).await;
    listener.with_context(|| format!("{address}: cannot be listened on; choose another with --host and --port"))
}
