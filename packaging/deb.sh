#!/usr/bin/env bash
# The Debian package: program, manual pages, completions, documentation. packaging/deb.sh [PROGRAM] makes it of a program that is
# built, else builds one; its path is printed last. PROFILE=release is built sooner, and is slower.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}"
CARGO_TARGET_DIR="$(realpath -m "$CARGO_TARGET_DIR")"
version="3.8.0"
profile="${PROFILE:-dist}"

if ! command -v cargo-deb >/dev/null && [ ! -x "$CARGO_TARGET_DIR/tools/bin/cargo-deb" ]; then
    cargo install --quiet --locked --root "$CARGO_TARGET_DIR/tools" --version "$version" cargo-deb >&2
fi
PATH="$CARGO_TARGET_DIR/tools/bin:$PATH"

if [ $# -gt 0 ]; then
    program="$(realpath "$1")"
    # Where it is put must not be taken for what Cargo builds.
    export CARGO_TARGET_DIR="$CARGO_TARGET_DIR/packaged"
    mkdir -p "$CARGO_TARGET_DIR/$profile"
    install -m 755 "$program" "$CARGO_TARGET_DIR/$profile/appeal"
    strip "$CARGO_TARGET_DIR/$profile/appeal"
    fast=--fast
else
    cargo build --profile "$profile" --locked >&2
fi
built="$CARGO_TARGET_DIR/$profile"
rm -rf "$built/package"
packaging/files.sh "$built/appeal" "$built/package"
cargo deb --no-build --quiet --profile "$profile" ${fast:+"$fast"} --output "$CARGO_TARGET_DIR/debian/appeal.deb" >&2
printf '%s\n' "$CARGO_TARGET_DIR/debian/appeal.deb"
