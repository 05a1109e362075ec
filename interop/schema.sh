#!/usr/bin/env bash
# The schemas of case files in the hands of others: Taplo, which editors use, and check-jsonschema, which CI uses. Both must find
# every file here sound, and a slip of the pen wrong. They come from PyPI into a folder of their own; without it this says so.
set -euo pipefail
cd "$(dirname "$0")/.."

tools="${TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/appeal-ci/schema}"
if [ ! -x "$tools/bin/taplo" ]; then
    python3 -m pip install --quiet --target "$tools" taplo==0.9.3 check-jsonschema 2>/dev/null ||
        { echo "schema: no Taplo from PyPI here; skipped"; exit 0; }
fi
taplo() { RUST_LOG=error "$tools/bin/taplo" lint "$@"; }
check() { PYTHONPATH="$tools" python3 -m check_jsonschema --quiet --schemafile "$@"; }

files=(actions tests/data/third/actions)
for folder in "${files[@]}"; do
    # Those of tests/ name their schema in their first line, those of actions/ have it from .taplo.toml.
    taplo "$folder"/*.toml "$folder"/recipients/*.toml
    check docs/action.schema.json "$folder"/*.toml
    check docs/recipients.schema.json "$folder"/recipients/*.toml
done
check docs/state.schema.json actions/states/*.toml

scratch=$(mktemp -d tests/data/third/.wrong-XXXXXX)
trap 'rm -r "$scratch"' EXIT
sed 's/^status .*/status = "opened"/' actions/ahmadreza-djalali.toml >"$scratch/wrong.toml"
if check docs/action.schema.json "$scratch/wrong.toml" >/dev/null; then
    echo "schema: a wrong file was found sound"
    exit 1
fi
{ echo '#:schema ../../../../docs/action.schema.json'; cat "$scratch/wrong.toml"; } >"$scratch/wrong-too.toml"
if taplo "$scratch/wrong-too.toml" 2>/dev/null; then
    echo "schema: Taplo found a wrong file sound"
    exit 1
fi
echo "schema: Taplo and check-jsonschema find every file here sound, and a wrong one wrong"
