# The project's tasks.

# What CI runs: format check, lints, documentation, tests, and what needs more than Rust.
ci:
    CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}" .ci/run

# Is everything formatted?
fmt-check:
    cargo fmt --check

# Lints, warnings as errors.
lint:
    cargo clippy --all-targets --locked -- -D warnings

# All tests that need Rust alone.
test:
    cargo test --locked

# The library's documentation, warnings as errors.
doc:
    RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --locked

# Write the goldens and the outputs of commands anew; read the changes before you commit them.
bless:
    BLESS=1 TRYCMD=overwrite cargo test --locked

# Benchmarks: see benches/README.md.
bench:
    benches/cold-start.sh
    cargo build --profile dist --locked
    benches/batch.py
    benches/check.py
    benches/print.py

# What takes longer or needs more than Rust, in full: see interop/all.sh.
interop:
    cargo build --release --locked
    interop/all.sh "${CARGO_TARGET_DIR:-target}/release/appeal"

# Licences, bans, sources and advisories of the dependencies.
deny:
    interop/deny.sh

# Fuzzes a target (needs nightly Rust and cargo-fuzz): see fuzz/README.md.
fuzz TARGET SECONDS="300":
    fuzz/run {{TARGET}} {{SECONDS}}
