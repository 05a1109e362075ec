#!/usr/bin/env bash
# The pictures of the documents: a letter in Spanish and one in Persian, as they print. Needs Poppler (pdftoppm).
#
# interop/pictures.sh PROGRAM: the program as built.
set -euo pipefail
program="$(realpath "$1")"
cd "$(dirname "$0")/.."

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
export APPEAL_CONFIG="$folder/none.toml" LC_ALL=C.UTF-8

# picture LANGUAGE NAME ADDRESS CITY COUNTRY
picture() {
    "$program" write ahmadreza-djalali --to supreme-leader --lang "$1" --name "$2" --address "$3" --city "$4" \
        --country "$5" --today 2026-11-22 --format pdf --out "$folder/$1" 2>/dev/null
    pdftoppm -r 70 -gray -png -singlefile "$folder/$1/"*.pdf "docs/pictures/letter-$1"
}

picture es "Ana López" "Calle Mayor 1" Madrid ES
picture fa "سارا احمدی" "12 rue des Lilas" Paris FR
