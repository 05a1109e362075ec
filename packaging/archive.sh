#!/usr/bin/env bash
# An archive of the program for a system: packaging/archive.sh TARGET, a target of rustc; it is printed last. The Linux one is linked
# statically (x86_64-unknown-linux-musl) and runs wherever the kernel does.
set -euo pipefail
cd "$(dirname "$0")/.."
target="$1"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}"
version="$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -1)"
name="appeal-$version-$target"
folder="$CARGO_TARGET_DIR/archives/$name"

cargo build --release --locked --target "$target" >&2
rm -rf "$folder"
mkdir -p "$folder/docs"
cp README*.md SECURITY.md CHANGELOG.md LICENSE-APACHE LICENSE-MIT "$folder"
cp docs/*.md "$folder/docs"
cp -R samples "$folder"
case "$target" in
    *windows*)
        cp "$CARGO_TARGET_DIR/$target/release/appeal.exe" "$folder"
        (cd "$folder/.." && 7z a -bso0 "$name.zip" "$name")
        archive="$folder.zip"
        ;;
    *)
        cp "$CARGO_TARGET_DIR/$target/release/appeal" "$folder"
        packaging/files.sh "$folder/appeal" "$folder/share"
        tar -C "$folder/.." -czf "$folder.tar.gz" "$name"
        archive="$folder.tar.gz"
        ;;
esac
rm -rf "$folder"
printf '%s\n' "$archive"
