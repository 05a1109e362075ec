#!/usr/bin/env bash
# How long one whole command takes, from the start of the process: needs hyperfine. Prints medians over 40 runs, and the
# most memory that one took.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --profile dist --locked
appeal="${CARGO_TARGET_DIR:-target}/dist/appeal"
case "$appeal" in /*) ;; *) appeal="$PWD/$appeal" ;; esac
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
export APPEAL_CONFIG="$scratch/none.toml" LC_ALL=C.UTF-8

writer='--name "Ana López" --city Madrid --country ES --to supreme-leader --out -'
for lang in en fa; do
    for format in txt pdf; do
        command="$appeal write ahmadreza-djalali --lang $lang --format $format $writer"
        hyperfine -N --warmup 5 --runs 40 --export-json "$scratch/result.json" "$command" >/dev/null 2>&1
        median=$(python3 -c "import json; print(round(json.load(open('$scratch/result.json'))['results'][0]['median'] * 1000, 1))")
        memory=$(/usr/bin/time -f %M bash -c "exec $command >/dev/null 2>/dev/null" 2>&1 | tail -1)
        printf '%s %s: %s ms, %s MB\n' "$lang" "$format" "$median" "$((memory / 1024))"
    done
done
