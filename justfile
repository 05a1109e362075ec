# The project's tasks. `just ci` is what CI runs.

# Format check, lints, tests, documentation.
ci: fmt-check lint test doc

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

# What takes longer or needs more than Rust: a hundred kills of a batch, a disk that fills, printed pages and documents in other
# programs, drafts to a real Postfix and Dovecot and back, the languages held against translators' tools and Python's Fluent,
# the preview in a real browser, completions in three shells; as root on Debian, whose packages are installed where missing.
interop:
    cargo test --locked --test batch -- --ignored
    cargo build --release --locked
    interop/full-disk.sh "${CARGO_TARGET_DIR:-target}/release/appeal"
    interop/print.py "${CARGO_TARGET_DIR:-target}/release/appeal"
    interop/mail.py
    interop/locales.py
    interop/preview.mjs
    interop/schema.sh
    interop/completions.sh "${CARGO_TARGET_DIR:-target}/release/appeal"

# Licences, sources and advisories of the dependencies (needs cargo-deny).
deny:
    cargo deny check
