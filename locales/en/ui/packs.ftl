## Packs: a case as one file

pack-made =
    { $files ->
        [one] The pack has one file, and is { $size } KB large.
       *[other] The pack has { $files } files, and is { $size } KB large.
    }
pack-sum = SHA-256: { $sum }
pack-is = A pack of “{ $title }” ({ $case }), made by appeal { $program }.
pack-by = Its author, by its own account: { $author }. Its day: { $day }.
pack-on = Its day: { $day }.
pack-sums =
    { $files ->
        [one] Its one file is as its manifest says.
       *[other] Its { $files } files are as its manifest says.
    }
pack-language-whole = { $language }: whole.
pack-language-lacks =
    { $count ->
        [one] { $language }: one thing is missing or wrong; no letters can be written.
       *[other] { $language }: { $count } things are missing or wrong; no letters can be written.
    }
pack-language-none = { $language }: preferred, but without any words.
pack-unpacked =
    { $files ->
        [one] One file was laid out.
       *[other] { $files } files were laid out.
    }
pack-unpacked-next = Look through them next: appeal --workspace { $folder } check { $case }
pack-hint-source = Write sentences of your own, and delete these comments; or leave them out of the pack with --without-source. Your files stay as they are.
pack-hint-exists = Name another file with --out, or replace this one with --force.
pack-error-author = “{ $author }” cannot be given as the author: it must be one line of at most { $limit } characters.
pack-error-make = The pack { $pack } cannot be made.
pack-error-unfit = { $file } cannot be packed: { $why }
pack-error-read-only = { $pack } is a pack, which is only read.
pack-hint-read-only = Lay it out as a folder that you can write into: appeal unpack { $pack }

## Packs that are refused

pack-hint-broken = Nothing was read from it. Ask whoever made the pack for it again, and how to know that it is theirs.
pack-hint-format = Take a newer version of this program.
pack-error-size = { $pack } is no pack: it is larger than { $limit } MB.
pack-error-archive = { $pack } is no pack: it is no zip archive, or not a plain whole one.
pack-error-count = { $pack } is no pack: it has more than { $limit } files.
pack-error-no-manifest = { $pack } is no pack: its first file is not { $manifest }.
pack-error-unpacked = { $pack } is no pack: its files are larger than { $limit } MB together.
pack-error-large = { $pack }: “{ $entry }” is larger than { $limit } KB.
pack-error-misplaced = { $pack }: “{ $entry }” does not stand where the archive says, right after the file before it.
pack-error-contradiction = { $pack }: of “{ $entry }” the archive says two different things.
pack-error-damaged = { $pack }: “{ $entry }” is damaged, or not as large as the archive says.
pack-error-kind = { $pack }: “{ $entry }” is no plain file, but a folder, a link or a device.
pack-error-name = { $pack }: “{ $entry }” is not the name of a file of content: { $why }
pack-error-meets = { $pack }: “{ $entry }” and “{ $other }” are one name on some systems.
pack-error-encrypted = { $pack }: “{ $entry }” is encrypted.
pack-error-method = { $pack }: “{ $entry }” is packed in a way that is not read here.
pack-error-manifest = The manifest of { $pack } cannot be read.
pack-error-manifest-value = The manifest of { $pack } has no sound value for “{ $key }”.
pack-error-format = { $pack } is a pack of version { $format }; this program reads version { $known }.
pack-error-listed-twice = { $pack }: the manifest lists “{ $entry }” twice.
pack-error-absent = { $pack }: “{ $entry }” is missing.
pack-error-sum = { $pack }: “{ $entry }” is not the file that the manifest lists: its size or checksum is another.
pack-error-unlisted = { $pack }: “{ $entry }” is not in the manifest.
pack-error-program-words = { $pack }: “{ $entry }” has words of the program itself, which no pack may change.
pack-error-other-case = { $pack }: “{ $entry }” is of another action; a pack has one case, “{ $case }”, and what it goes on from.
pack-name-long = it is too long; at most { $limit } bytes.
pack-name-character = the character { $character } may not stand in it.
pack-name-path = it leads to another folder.
pack-name-folder = it is in none of the folders actions, templates and locales.
pack-name-deep = it is in too many folders; at most { $limit } names.
pack-name-hidden = one of its names begins with a dot or a hyphen, or ends with a dot.
pack-name-device = some systems take it for a device.
pack-name-ending = it does not end with .toml, .ftl or .hbs.
pack-name-utf8 = it is not UTF-8.

## Help of pack, unpack

cli-pack = Make one file of a case and all that it needs, to be shared
cli-pack-action = The action's id, as “appeal list” prints it; with --check also a pack
cli-pack-out = The file that the pack goes to, or its folder; - prints it; else ACTION.appeal here
cli-pack-author = Who made the case, as the pack is to say
cli-pack-without-source = Leave out the comments that keep lines of the source; the files of the workspace stay as they are
cli-pack-force = Replace the file if it is there already
cli-pack-check = Make nothing, but tell whether the case is whole in each language, how old its newest fact is, whether it is paused or over; of a pack also whether its checksums are right
cli-unpack = Lay a pack out as the folder of a workspace
cli-unpack-file = The pack
cli-unpack-out = The folder; what is there already is never replaced; else one with the id of the case
