#!/usr/bin/env bash
# The formula for Homebrew of a release, on standard output: packaging/homebrew.sh VERSION SUMS HOME. SUMS is the list of checksums
# of the release's files, as sha256sum writes it; HOME the address of the repository, below which GitHub keeps releases.
set -euo pipefail
version="$1" sums="$2" home="$3"

formula="$(<"$(dirname "$0")/homebrew/appeal.rb")"
formula="${formula//@VERSION@/$version}"
formula="${formula//@HOME@/$home}"
while [[ "$formula" =~ @SHA256\ ([a-z0-9_-]+)@ ]]; do
    archive="appeal-$version-${BASH_REMATCH[1]}.tar.gz"
    mark="${BASH_REMATCH[0]}"
    # Before a name stands a star where the file was read as binary.
    sum="$(awk -v name="$archive" '{ sub(/^\*/, "", $2) } $2 == name { print $1 }' "$sums")"
    if [[ ! "$sum" =~ ^[0-9a-f]{64}$ ]]; then
        echo "$sums has no checksum of $archive" >&2
        exit 1
    fi
    formula="${formula//"$mark"/$sum}"
done
# What its first line says of this script holds for the template alone.
sed '1s/ `packaging.*//' <<<"$formula"
