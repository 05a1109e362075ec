#!/usr/bin/env bash
# The dependencies: licences, bans, sources, and what the RustSec database knows of them (deny.toml).
#
# interop/deny.sh
#
# cargo-deny is built where it is missing, once, into the build folder (INSTALL=no never does). Advisories need their database: where
# it cannot be had, that is said, and the rest is checked all the same.
set -euo pipefail
cd "$(dirname "$0")/.."
tools="${CARGO_TARGET_DIR:-target}/tools"
export PATH="$tools/bin:$PATH"

if ! command -v cargo-deny >/dev/null && [ "${INSTALL:-yes}" != no ]; then
    echo "deny: builds cargo-deny into $tools, this once"
    CARGO_TARGET_DIR="$tools/build" CARGO_PROFILE_DEV_DEBUG=0 cargo install cargo-deny --locked --debug --quiet --root "$tools" || true
    rm -rf "$tools/build"
fi
if ! command -v cargo-deny >/dev/null; then
    echo "deny: no cargo-deny here (cargo install cargo-deny --locked); passed over"
    exit 0
fi

# It reads the crates of every system, of which a build fetches those of its own.
cargo fetch --locked --quiet || { echo "deny: crates cannot be fetched; passed over"; exit 0; }
cargo deny --locked --offline --log-level error check --hide-inclusion-graph licenses bans sources
if told=$(cargo deny --log-level error fetch db 2>&1); then
    cargo deny --locked --log-level error check --hide-inclusion-graph advisories
else
    echo "deny: the database of advisories cannot be had; advisories were not checked: ${told##*$'\n'}"
fi
