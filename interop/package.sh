#!/usr/bin/env bash
# The scripts of packages, looked through by other tools as far as they are there; then the Debian package on a bare Debian without
# Rust: it is made, installed, used as the README says, and removed without a trace.
#
# interop/package.sh PROGRAM: the program as built. Needs root, dpkg and debootstrap, which it installs; says so where it cannot.
set -euo pipefail
program="$(realpath "$1")"
cd "$(dirname "$0")/.."

if command -v shellcheck >/dev/null; then
    shellcheck -S warning packaging/*.sh interop/*.sh
fi
if command -v ruby >/dev/null; then
    ruby -wc packaging/homebrew/appeal.rb >/dev/null
fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "skipped: the package is tried as root on Debian alone"
    exit 0
fi
if ! command -v debootstrap >/dev/null; then
    { apt-get update -q && apt-get install -qy --no-install-recommends debootstrap; } >/dev/null 2>&1 || {
        echo "skipped: no debootstrap to be had"
        exit 0
    }
fi

deb="$(packaging/deb.sh "$program" | tail -1)"
dpkg-deb --info "$deb" | grep -E '^ (Package|Version|Architecture|Installed-Size|Depends):'
contents="$(dpkg-deb --contents "$deb")"
grep -q '\./usr/share/man/fa/man1/appeal-write\.1\.gz$' <<<"$contents"
# What the README leads to is there.
for file in $(grep -oE '\]\([^):]+\)|src="[^"]+"' README.md | sed -E 's/^\]\(|^src="|#.*|[)"]$//g; s/[)"]$//'); do
    grep -q " \./usr/share/doc/appeal/$file$" <<<"$contents" || {
        echo "the package lacks $file, to which README.md leads"
        exit 1
    }
done

# The Debian that the program was linked on: an older one has an older C library.
# shellcheck source=/dev/null
suite="$(. /etc/os-release && echo "$VERSION_CODENAME")"
cache="${CARGO_TARGET_DIR:-target}/bare-$suite.tar"
root="$(mktemp -d)"
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf "$root"' EXIT
if [ ! -f "$cache" ]; then
    debootstrap --variant=minbase --include=man-db,bash-completion,locales "$suite" "$root" >/tmp/debootstrap.log 2>&1 || {
        tail -3 /tmp/debootstrap.log
        echo "skipped: no bare Debian to be had"
        exit 0
    }
    tar -C "$root" -cf "$cache.part" . && mv "$cache.part" "$cache"
else
    tar -C "$root" -xf "$cache"
fi
# Programs in it run as other users, too.
chmod 755 "$root"
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }

# All files but what dpkg, ldconfig and man-db keep for themselves.
listing() { (cd "$root" && find . -xdev -path ./proc -prune -o -path ./var/lib/dpkg -prune -o -path ./var/log -prune -o -path ./var/cache -prune -o -print | sort); }
listing >"$root/../before.$$"
cp "$deb" "$root/tmp/appeal.deb"
inside dpkg --install /tmp/appeal.deb >/dev/null
rm "$root/tmp/appeal.deb"

letter="$(inside appeal write ahmadreza-djalali --lang fa --to supreme-leader --name 'سارا احمدی' --address 'Rue X 1' --city Paris --country FR 2>/dev/null)"
grep -q 'دکتر احمدرضا جلالی' <<<"$letter"
[ "$(head -c 4 <(inside appeal write ahmadreza-djalali --lang fa --to supreme-leader --name 'سارا احمدی' --address 'Rue X 1' --city Paris --country FR --format pdf --out - 2>/dev/null))" = %PDF ]
inside man --where appeal-write | grep -q 'man1/appeal-write'
inside env LC_ALL=C.UTF-8 man -L fa --where appeal-write | grep -q 'fa/man1/appeal-write'
# shellcheck disable=SC2016 # for the shell inside
completed="$(inside bash -c '. /usr/share/bash-completion/completions/appeal; COMP_WORDS=(appeal wri); COMP_CWORD=1; _appeal appeal wri appeal; echo "${COMPREPLY[*]}"')"
[ "$completed" = write ]
if inside sh -c 'command -v cargo || command -v rustc' >/dev/null; then
    echo "this is no Debian without Rust"
    exit 1
fi

inside dpkg --purge appeal >/dev/null
listing >"$root/../after.$$"
if ! diff "$root/../before.$$" "$root/../after.$$"; then
    echo "the package leaves something behind"
    exit 1
fi
rm -f "$root/../before.$$" "$root/../after.$$"
echo "installed, used and removed on a bare $suite: $(du -h "$deb" | cut -f1)"
