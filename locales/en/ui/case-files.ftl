## What goes wrong: case files

error-toml = This is not TOML.
hint-toml = Texts stand in quotes, lists in [ ], days bare: 2016-01-20.
error-type = “{ $key }” has a value of the wrong kind ({ $found }).
error-type-here = The value here is of the wrong kind ({ $found }).
hint-type-text = Write a text in quotes.
hint-type-flag = Write true or false.
hint-type-integer = Write a whole number, without quotes.
hint-type-day = Write a day without quotes: 2016-01-20.
hint-type-date = Write a day without quotes (2016-01-20), or a month or a year in quotes ("2016-04", "2018").
hint-type-deadline = Write a day without quotes (2026-12-01), or a day with its hour and zone (2026-12-01T17:00:00+03:30).
hint-type-texts = Write a list of texts: ["one", "two"].
hint-type-table = Write a table: a line [name] with its keys below.
hint-type-tables = Write tables: lines [[name]], each with its keys below.
error-character = The character { $character } may not stand here: it is a control, or changes the order of what is seen.
hint-character = Delete it; it is often copied along unseen. Type the text again if you cannot find it.
error-key-missing = The key “{ $key }” is missing.
error-key-unknown = There is no key “{ $key }” here.
hint-did-you-mean = Did you mean “{ $near }”?
hint-known-keys = The keys are: { $keys }.
error-word = “{ $found }” is no value of “{ $key }”.
error-schema = This version of the program cannot read schema { $found }.
hint-schema = Write schema = 1, or use a newer version of the program.
error-id = “{ $found }” is no id.
hint-id = An id begins with a small letter a-z and goes on with small letters, digits and hyphens.
error-twice = “{ $name }” stands here for the second time.
hint-twice = Delete one of the two, or give it another name.
error-planned = “{ $name }” is none of the dates of the case.
error-dates-order = “{ $later }” is before “{ $earlier }”.
hint-dates-order = Compare both with the source.
error-person-field = “{ $key }” does not go with kind = "{ $kind }".
hint-person-field = A count is that of a group or a community; names are withheld or unknown, and people disappeared, of a person or a group; gender = "mixed" is that of several.
error-count = A count is one at least.
hint-count = Give how many they are, as the source tells it, or leave “count” out.
error-people-shown = “{ $message }” shows the variable “people”, but nobody knows how many they are.
hint-people-shown = Choose by it without showing it, or give the “count” in the case file.
error-language-tag = “{ $found }” is no language tag.
hint-language-tag = A tag looks like fa, pt-BR or zh-Hant (BCP 47).
error-variable-taken = The name “{ $name }” is a variable of the program's own.
hint-variable-taken = Choose another name for the date or number, here and in the messages.
error-recipient-unnamed = A recipient needs “use” or “id”.
hint-recipient-unnamed = Write use = "iran/supreme-leader" for an office of actions/recipients/iran.toml, or id = "…" and all its fields.
error-recipient-use = “{ $found }” names no office.
hint-recipient-use = Write the file and the office: "iran/supreme-leader".
error-recipient-file = There is no file { $file }.
error-recipient-unknown = There is no office “{ $name }” in { $file }.
error-kind-recipient = The case has no recipient “{ $name }”.
error-kind-person = The case has nobody called “{ $name }” among its people.
error-office-state = An office with body = "{ $body }" belongs to no state.
hint-office-state = Leave out “state”, or “body”.
error-instead-always = “{ $id }” would stand in the place of another for every writer.
hint-instead-always = Say for whom with writers-in = […], or leave the other one out.
error-instead-chain = “{ $id }” cannot be replaced: it is this recipient itself, or stands in the place of another.
hint-instead-chain = Name recipients here that stand for themselves.
