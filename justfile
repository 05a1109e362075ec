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

# Benchmarks, as one table of ratios: see benches/README.md.
bench:
    cargo build --profile dist --locked
    benches/ratios.py

# Instructions of eight commands, held against those that are stored (needs valgrind): see benches/README.md.
instructions PROFILE="dev":
    cargo build --profile {{PROFILE}} --locked
    benches/instructions.py "${CARGO_TARGET_DIR:-target}/{{ if PROFILE == "dev" { "debug" } else { PROFILE } }}/appeal" --check

# Stores them anew, with the reason; without one it asks.
store-instructions WHY="" PROFILE="dev":
    cargo build --profile {{PROFILE}} --locked
    benches/instructions.py "${CARGO_TARGET_DIR:-target}/{{ if PROFILE == "dev" { "debug" } else { PROFILE } }}/appeal" --store "{{WHY}}"

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
