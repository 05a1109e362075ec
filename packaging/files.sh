#!/usr/bin/env bash
# What a package has besides the program: manual pages of every command in each language of the program, completions for three
# shells. packaging/files.sh PROGRAM FOLDER
set -euo pipefail
program="$(realpath "$1")"
folder="$2"
mkdir -p "$folder"/completions
folder="$(realpath "$folder")"

# Somewhere without a workspace: what is made is the built-in content's.
cd "$folder"
export APPEAL_WORKSPACE='' LANGUAGE=''

page() { # LOCALE FOLDER COMMAND...
    local locale="$1" to="$2"; shift 2
    local name="appeal${*:+ $*}"
    mkdir -p "$to"
    LC_ALL="$locale" "$program" man "$@" >"$to/${name// /-}.1"
    gzip -9nf "$to/${name// /-}.1"
}

# As the script for bash names them, with `__subcmd__` between the words.
commands="$(LC_ALL=C.UTF-8 "$program" completions bash | sed -n 's/^ *cmd="appeal__subcmd__\([^"]*\)"$/\1/p' | sort -u)"
for language in en:C.UTF-8 es:es_ES.UTF-8 fr:fr_FR.UTF-8 fa:fa_IR.UTF-8; do
    tag="${language%%:*}" locale="${language#*:}"
    to=man/"$tag"/man1
    [ "$tag" = en ] && to=man/man1
    page "$locale" "$to"
    for command in $commands; do
        # shellcheck disable=SC2086 # words of a command, with two underscores between
        page "$locale" "$to" ${command//__subcmd__/ }
    done
done

for shell in bash zsh fish; do
    LC_ALL=C.UTF-8 "$program" completions "$shell" >completions/appeal."$shell"
done
