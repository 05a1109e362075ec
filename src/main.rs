//! The program `appeal`: see the library for what it is made of.

use std::io::Write;
use std::process::ExitCode;

// With the allocator of glibc a batch takes a sixth longer, with that of musl, which the static program has, up to twice as long.
#[cfg(target_os = "linux")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let environment = appeal::environment::Environment::real();
    let stdout = std::io::stdout();
    let mut out = std::io::BufWriter::new(stdout.lock());
    let code = appeal::commands::run(std::env::args_os(), &environment, &mut out, &mut std::io::stderr());
    match out.flush() {
        Ok(()) => ExitCode::from(code),
        // The reader went away before all was read: what it lacks was not delivered.
        Err(_) => ExitCode::from(code.max(1)),
    }
}
