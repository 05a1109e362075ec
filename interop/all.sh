#!/usr/bin/env bash
# What takes longer or needs more than Rust: a hundred kills of a batch, a disk that fills, commands in trouble and without a network,
# licences and advisories of the dependencies, printed pages and documents in other
# programs, a published PDF read by Poppler, drafts to a real Postfix and Dovecot and back, by password and by token, a batch in shares
# on GNU parallel, Slurm and Dask, the languages held against translators' tools, XLIFF, PO and Python's Fluent, dates, numbers and lists of twenty-four against Node,
# schemas as editors use them, completions in three shells, the preview and the pages for supporters in a real browser, the
# package on a bare Debian. What a part needs it installs itself
# (as root on Debian; from PyPI and npm), and says so where it cannot.
#
# interop/all.sh PROGRAM: the program as built. MESSAGES, KILLS, ROWS, LETTERS and LIMIT say how much (see interop/mail.py,
# interop/cluster.py, interop/site.sh, interop/preview.mjs).
set -euo pipefail
program="$(realpath "$1")"
cd "$(dirname "$0")/.."

step() { printf '\n== %s\n' "$*"; "$@"; }

step cargo test --locked --test it -- --ignored batch::
step interop/full-disk.sh "$program"
step interop/deny.sh
if command -v python3 >/dev/null; then
    step interop/no-network.py "$program"
    step interop/mishaps.py "$program"
    step interop/print.py "$program"
    step interop/import.py "$program"
    step interop/mail.py "$program"
    step interop/tokens.py "$program"
    step interop/cluster.py "$program"
    step interop/locales.py "$program"
    step interop/languages.py "$program"
    step interop/schema.sh
fi
step interop/completions.sh "$program"
if command -v node >/dev/null; then
    step interop/preview.mjs "$program"
    step interop/site.sh "$program"
fi
step interop/package.sh "$program"
