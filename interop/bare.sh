#!/usr/bin/env bash
# The static archive for Linux in a root that has nothing but it: no C library, no shell, no /tmp, no home.
#
# interop/bare.sh ARCHIVE: as packaging/archive.sh x86_64-unknown-linux-musl makes it. Needs root.
set -euo pipefail
archive="$(realpath "$1")"
if [ "$(id -u)" != 0 ]; then
    echo "skipped: another root needs an administrator"
    exit 0
fi

root="$(mktemp -d)"
said="$(mktemp)"
# What it says beside the letters matters only where it failed.
ended() {
    [ "$1" = 0 ] || cat "$said"
    rm -rf "$root" "$said"
}
trap 'ended $?' EXIT
tar -C "$root" --strip-components=1 -xzf "$archive"
linked="$(ldd "$root/appeal" 2>&1 || true)"
if ! grep -qE 'statically linked|not a dynamic executable' <<<"$linked"; then
    printf 'the program needs libraries:\n%s\n' "$linked"
    exit 1
fi

chroot="$(command -v chroot)"
inside() { env -i "${world[@]}" "$chroot" "$root" /appeal "$@" 2>"$said"; }
world=(LC_ALL=fa_IR.UTF-8)
inside --version
write=(write ahmadreza-djalali --lang fa --to supreme-leader --writer samples/me.toml)
letter="$(inside "${write[@]}")"
grep -q 'دکتر احمدرضا جلالی' <<<"$letter"
inside "${write[@]}" --format pdf --out letters
[ "$(head -c 4 "$root"/letters/*.pdf)" = %PDF ]
inside batch ahmadreza-djalali --roster samples/supporters.csv --out letters.outbox
[ -s "$root/letters.outbox" ]
for page in share/man/man1/appeal.1.gz share/man/fa/man1/appeal-write.1.gz share/completions/appeal.zsh docs/supporters.md samples/me.toml; do
    [ -s "$root/$page" ]
done
echo "used in a bare root: $(du -h "$archive" | cut -f1)"
