#!/usr/bin/env bash
# What CHANGELOG.md says of a version, for the page of its release: packaging/notes.sh VERSION. It fails where there is nothing.
set -euo pipefail
awk -v version="$1" '
    /^## / { within = ($2 == version); next }
    within { print }
    within && NF { said = 1 }
    END { if (!said) { print "CHANGELOG.md has nothing under \"## " version "\"" > "/dev/stderr"; exit 1 } }
' "$(dirname "$0")/../CHANGELOG.md"
