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
# What it says is kept is what is there: so many documents, and those of all rows up to the one that is named (the first is row 2).
[ "$before" -gt 0 ] || { echo "full-disk: nothing was kept, so nothing is shown by this"; exit 1; }
[[ $told == *"$before documents made"* ]] || { echo "$told"; echo "full-disk: $before documents are there"; exit 1; }
[[ $told == *"up to $((before + 1)) is kept"* ]] || { echo "$told"; echo "full-disk: not the rows that are there"; exit 1; }
last=$("$program" outbox list letters.outbox 2>/dev/null | tail -1)
[[ $last == *"Writer $before "* ]] || { echo "$last"; echo "full-disk: the last is not the one that is told"; exit 1; }

# Into a folder, a file at a time.
rm -rf letters.outbox*
code=0
told=$(LC_ALL=C.UTF-8 "$program" batch ahmadreza-djalali --roster roster.csv --lang en --to supreme-leader --out letters/ \
    --today 2026-11-22 2>&1) || code=$?
[ "$code" = 1 ] || { echo "$told"; echo "full-disk: exit code $code in a folder on a full disk"; exit 1; }
files=$(find letters -name "*.txt" -size +0 | wc -l)
[[ $told == *"$files documents made"* ]] || { echo "$told"; echo "full-disk: $files files are there"; exit 1; }
[[ $told == *"up to $((files + 1)) is kept"* ]] || { echo "$told"; echo "full-disk: not the rows of the files"; exit 1; }
rm -rf letters
batch > /dev/null && exit 1

mount -o remount,size=64m "$work"
told=$(batch) || { echo "$told"; echo "full-disk: it does not go on"; exit 1; }
after=$("$program" outbox list letters.outbox 2>/dev/null | wc -l)
[ "$after" = 2000 ] || { echo "full-disk: $after of 2000 documents"; exit 1; }
echo "full-disk: told, and went on from $before to $after documents"
