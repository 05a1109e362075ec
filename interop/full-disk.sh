#!/usr/bin/env bash
# A disk that fills while a batch is written: a clear error, and then the same command goes on.
#
# interop/full-disk.sh PROGRAM
#
# The disk is a small tmpfs in a mount namespace of its own; a machine that does not allow that is told and passed over.
set -euo pipefail
program=$(realpath "$1")

if [ -z "${IN_NAMESPACE:-}" ]; then
    if ! unshare --map-root-user --mount true 2>/dev/null; then
        echo "full-disk: this machine allows no mount namespace; passed over"
        exit 0
    fi
    exec env IN_NAMESPACE=1 unshare --map-root-user --mount "$0" "$program"
fi

work=$(mktemp -d)
mount -t tmpfs -o size=2m none "$work"
# The mount goes with the namespace, the folder here.
trap 'cd /; umount "$work"; rmdir "$work"' EXIT
cd "$work"

{
    echo "id,name,city,country"
    for n in $(seq 2000); do echo "$n,Writer $n,Lyon,FR"; done
} > roster.csv
batch() {
    LC_ALL=C.UTF-8 "$program" batch ahmadreza-djalali --roster roster.csv --lang en --to supreme-leader \
        --out letters.outbox --today 2026-11-22 2>&1
}

code=0
told=$(batch) || code=$?
[ "$code" = 1 ] || { echo "$told"; echo "full-disk: exit code $code on a full disk"; exit 1; }
[[ $told == *"The disk is full"* ]] || { echo "$told"; echo "full-disk: the error does not say that the disk is full"; exit 1; }
before=$("$program" outbox list letters.outbox 2>/dev/null | wc -l)

mount -o remount,size=64m "$work"
told=$(batch) || { echo "$told"; echo "full-disk: it does not go on"; exit 1; }
after=$("$program" outbox list letters.outbox 2>/dev/null | wc -l)
[ "$after" = 2000 ] || { echo "full-disk: $after of 2000 documents"; exit 1; }
echo "full-disk: told, and went on from $before to $after documents"
