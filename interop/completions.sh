#!/usr/bin/env bash
# Completions in the shells themselves: bash, zsh and fish are asked what they would offer behind what a person typed.
#
# interop/completions.sh [PROGRAM]
#
# As root on Debian the shells are installed where they are missing (INSTALL=no never does); one that cannot be had is named and
# passed over.
set -euo pipefail
root=$(realpath "$(dirname "$0")/..")
program=$(realpath "${1:-$root/target/release/appeal}")
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
ln -s "$program" "$work/appeal"
export PATH="$work:$PATH" LC_ALL=C.UTF-8 HOME="$work"
cd "$work"

# A case of one's own, and one whose name a shell must not run.
mkdir -p own/actions
cp "$root/actions/hossein-ronaghi-maleki.toml" own/actions/my-case.toml
cp own/actions/my-case.toml 'own/actions/$(touch oops).toml'
for shell in bash zsh fish; do
    appeal --workspace own completions "$shell" >"appeal.$shell"
done

have() {
    command -v "$1" >/dev/null && return
    if [ "${INSTALL:-yes}" != no ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        { apt-get install -y -qq "$1" || { apt-get update -qq && apt-get install -y -qq "$1"; }; } >/dev/null 2>&1 || true
    fi
    command -v "$1" >/dev/null || { echo "completions: no $1 here; passed over"; return 1; }
}

# What bash offers behind these words, the last of which is being typed.
offer_bash() {
    bash --norc -c '
        source appeal.bash
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
        _appeal appeal "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf "%s\n" "${COMPREPLY[@]}"' bash "$@"
}

offer_fish() {
    fish --no-config -c 'source appeal.fish; complete -C (string join " " -- $argv) | string replace -r "\t.*" ""; true' "$@"
}

# zsh offers in its line editor alone: it gets a terminal of its own, and writes behind the words what it would.
offer_zsh() {
    cp appeal.zsh _appeal
    timeout 60 zsh -f -c '
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "fpath=($PWD \$fpath); autoload -Uz compinit; compinit -u -d dump; LISTMAX=1000; PS1=edi\"\"tor:"
        # The editor itself writes the prompt: from here on it reads what is typed.
        zpty -r shell text "*editor:*"
        zpty -n -w shell "$*"$'"'\t\t\x15'"'"print do\"\"ne"$'"'\n'"'
        zpty -r shell text "*done*"
        print -r -- "$text"' zsh "$@"
}

checks=0
expect() {
    local shell=$1 wanted=$2
    shift 2
    checks=$((checks + 1))
    local offered
    offered=$("offer_$shell" "$@")
    if [[ "$offered" != *"$wanted"* ]]; then
        echo "completions: $shell does not offer $wanted behind: $*"
        printf '%s\n' "$offered"
        exit 1
    fi
}

for shell in bash zsh fish; do
    have "$shell" || continue
    expect "$shell" ahmadreza-djalali appeal show ''
    expect "$shell" my-case appeal show my-
    expect "$shell" hossein-ronaghi-maleki appeal write ho
    expect "$shell" petition-letter appeal write my-case --kind petition-
    expect "$shell" office-holder appeal explain office-
    expect "$shell" persian-joiner appeal locale check --deny persian-j
    expect "$shell" save-profile appeal write --save
done
[ ! -e oops ] || { echo "completions: a shell ran the name of a file"; exit 1; }
echo "completions: $checks times the shells offered what they should"
