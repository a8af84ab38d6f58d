//! Parse, run, exit code.

use std::process::ExitCode;

use clap::Parser;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match remora::cli::run(remora::cli::Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            // 128 + SIGINT, as shells expect of what was interrupted.
            if error.is::<remora::build::Interrupted>() { ExitCode::from(130) } else { ExitCode::FAILURE }
        }
    }
}
