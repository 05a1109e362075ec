#!/usr/bin/env bash
# Compares the letters that pages of `appeal site` make with the program's, and drives the pages in a real browser.
#
# interop/site.sh PROGRAM: the program as built. LETTERS (default 5000) is how many letters are compared at least; for the browser
# see interop/site.mjs. Where there is no Node, it says so.
set -euo pipefail
program="$(realpath "$1")"
cd "$(dirname "$0")/.."

command -v node >/dev/null || { echo "skipped: there is no Node"; exit 0; }
lines="$(cat src/site/page/letter.js src/site/page/page.js | wc -l)"
echo "the script of a page has $lines lines"
[ "$lines" -lt 1600 ] || { echo "FAILED: it has 1,600 or more"; exit 1; }
node interop/site-letters.mjs "$program" "${LETTERS:-5000}"
if ! { command -v pdftotext && command -v pdfinfo; } >/dev/null; then
    [ "${INSTALL:-}" != no ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null \
        && apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq poppler-utils >/dev/null \
        || { echo "skipped: there is no Poppler, which reads printed pages"; exit 0; }
fi
node interop/site.mjs "$program"
