#!/usr/bin/env bash
# The Debian package: program, manual pages, completions, documentation. packaging/deb.sh [PROGRAM] makes it of a program that is
# built, else builds one; its path is printed last.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}"
CARGO_TARGET_DIR="$(realpath -m "$CARGO_TARGET_DIR")"
version="3.8.0"

if ! command -v cargo-deb >/dev/null && [ ! -x "$CARGO_TARGET_DIR/tools/bin/cargo-deb" ]; then
    cargo install --quiet --locked --root "$CARGO_TARGET_DIR/tools" --version "$version" cargo-deb >&2
fi
PATH="$CARGO_TARGET_DIR/tools/bin:$PATH"

if [ $# -gt 0 ]; then
    program="$(realpath "$1")"
    # Where it is put must not be taken for the release that Cargo builds.
    export CARGO_TARGET_DIR="$CARGO_TARGET_DIR/packaged"
    mkdir -p "$CARGO_TARGET_DIR/release"
    install -m 755 "$program" "$CARGO_TARGET_DIR/release/appeal"
    strip "$CARGO_TARGET_DIR/release/appeal"
    fast=--fast
else
    cargo build --release --locked >&2
fi
rm -rf "$CARGO_TARGET_DIR/release/package"
packaging/files.sh "$CARGO_TARGET_DIR/release/appeal" "$CARGO_TARGET_DIR/release/package"
cargo deb --no-build --quiet ${fast:+"$fast"} --output "$CARGO_TARGET_DIR/debian/appeal.deb" >&2
printf '%s\n' "$CARGO_TARGET_DIR/debian/appeal.deb"
