#!/usr/bin/env bash
# The pictures of the documents: a letter in Persian and one in English, as they print. Needs Poppler (pdftoppm).
#
# interop/pictures.sh PROGRAM: the program as built.
set -euo pipefail
program="$(realpath "$1")"
cd "$(dirname "$0")/.."

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
export APPEAL_CONFIG="$folder/none.toml" LC_ALL=C.UTF-8

# picture LANGUAGE CITY COUNTRY
picture() {
    "$program" write ahmadreza-djalali --to supreme-leader --lang "$1" --name "Ana López" --address "Calle Mayor 1" \
        --city "$2" --country "$3" --today 2024-05-03 --format pdf --out "$folder/$1" 2>/dev/null
    pdftoppm -r 80 -gray -png -singlefile "$folder/$1/"*.pdf "docs/letter-$1"
}

picture fa Madrid ES
picture en Madrid ES
