#!/usr/bin/env bash
# An archive of the program for a system: packaging/archive.sh TARGET, a target of rustc; it is printed last. The Linux one is linked
# statically (x86_64-unknown-linux-musl) and runs wherever the kernel does. PROFILE=release is built sooner, and is slower.
set -euo pipefail
cd "$(dirname "$0")/.."
target="$1"
profile="${PROFILE:-dist}"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-target}"
version="$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -1)"
name="appeal-$version-$target"
folder="$CARGO_TARGET_DIR/archives/$name"

cargo build --profile "$profile" --locked --target "$target" >&2
rm -rf "$folder"
mkdir -p "$folder"
# The pages with all that they lead to.
cp README*.md CONTRIBUTING.md SECURITY.md CHANGELOG.md LICENSE-APACHE LICENSE-MIT "$folder"
cp -R docs samples "$folder"
built="$CARGO_TARGET_DIR/$target/$profile"
case "$target" in
    *windows*)
        cp "$built/appeal.exe" "$folder"
        (cd "$folder" && APPEAL_WORKSPACE='' LC_ALL=C.UTF-8 ./appeal.exe completions powershell >completions.ps1)
        (cd "$folder/.." && 7z a -bso0 "$name.zip" "$name")
        archive="$folder.zip"
        ;;
    *)
        cp "$built/appeal" "$folder"
        packaging/files.sh "$folder/appeal" "$folder/share"
        # An administrator who unpacks it must not make files of whoever has the number of its builder.
        nobody=(--owner=0 --group=0)
        if tar --version | grep -q bsdtar; then nobody=(--uid 0 --gid 0); fi
        tar -C "$folder/.." "${nobody[@]}" -czf "$folder.tar.gz" "$name"
        archive="$folder.tar.gz"
        ;;
esac
rm -rf "$folder"
printf '%s\n' "$archive"
