## Kinds

error-kind-format = The kind “{ $kind }” cannot be had as { $format }.
error-kind-batch = The kind “{ $kind }” is not one writer's: many sign it together.
hint-kind-batch = It is written once: appeal write { $action } --kind { $kind }
error-joint-nobody = “{ $kind }” is a joint letter: who signs it is missing.
hint-joint-nobody = Give --organisation NAME, or --signatories FILE, or both.
error-not-joint = “{ $kind }” is a letter of one writer: --organisation and --signatories do not go with it.
hint-not-joint = Joint letters of this action: --kind { $kinds }
error-signatories-none = Nobody stands in { $file }.
error-signatories-many = { $file } has more than { $limit } signatories.
hint-signatories = A file of signatories has a header with “name” and, as wished, “title”, “affiliation” and “place”, and a row for each.
hint-signatories-many = Give the most important names, and tell the number of the others in your own words.
error-signatory-twice = “{ $name }” stands in row { $first } already.
error-tally-none = A tally counts one signature at least.
error-tally-early = The day of the count, { $counted }, is still to come: today is { $today }.
hint-tally = A tally has two lines: signatures = 1200, and counted = 2024-05-01, the day of the count.
error-not-petition = “{ $kind }” is no petition: --sheets and --rows do not go with it.
error-petition-long = The text of the petition leaves no room for signatures.
hint-petition-long = Shorten the paragraphs of its kind.
error-petition-to = A petition is one sheet to all whom it asks: --to does not go with it.
hint-petition-to = The kind of the case names its recipients; without --to it is written.
guide-petition = Print the sheets, let people sign, and count. Write signatures = … and counted = … (the day) into a file; --kind petition-letter --tally FILE writes the letter that goes with them.
show-kind-petition = sheets to print and to sign by hand (--sheets N)
error-no-phone = None of the offices that the action “{ $action }” writes to has a telephone number on record.
hint-no-phone = Write a letter instead: --kind letter
guide-call = – Call during the office's own hours, by its local time: { $phones }. The call shows your number: where that matters, withhold it or use another telephone.
show-kind-call = a script for a telephone call, only for offices with a telephone number on record
