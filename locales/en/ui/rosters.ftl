## Rosters

error-roster-empty = { $file } has no rows.
hint-roster-header = The first row names the columns: name, city, country, email, lang, …
error-roster-column-missing = { $file } has no column “{ $column }”.
hint-roster-columns = Its columns are: { $columns }. If these run into one another, say what parts the cells with --delimiter.
hint-roster-columns-perhaps =
    { $column ->
        [name] Its columns are: { $columns }. The full name stands in one column, “name”; here it may be in { $perhaps }.
       *[other] Its columns are: { $columns }. Where { $perhaps } is meant, name it “{ $column }”.
    }
error-roster-privacy-nearly = The column “{ $column }” is nearly “privacy”, but not quite: names would be told in full.
hint-roster-privacy-nearly = Name it “privacy”, or as nothing that could be taken for it.
error-roster-column-twice = The columns { $columns } both hold “{ $column }”.
hint-roster-column-twice = Rename one of them.
error-roster-columns-many = { $file } has more than { $limit } columns.
hint-roster-delimiter = It is not likely to be a roster; or say what parts its cells with --delimiter.
error-roster-row-long = Row { $row } of { $file } is longer than a megabyte.
hint-roster-row-long = Perhaps a quotation mark is opened there and never closed.
error-roster-row = Row { $row } of { $file } cannot be read.
error-roster-sheet = { $file } is no spreadsheet that can be read.
hint-roster-sheet = Save it as xlsx, ods or CSV, without a password.
error-roster-sheet-large = { $what ->
    [file] { $file } is too large for a spreadsheet: it has more than { $limit } megabytes.
    [unpacked] { $file } is too large for a spreadsheet: unpacked it has more than { $limit } megabytes.
    [directory] { $file } is too large for a spreadsheet: the list of what is packed in it has more than { $limit } kilobytes.
    [index] { $file } is too large for a spreadsheet: the list of its sheets has more than { $limit } megabytes.
    [element] { $file } is too large for a spreadsheet: one piece of it has more than { $limit } kilobytes.
    [nodes] { $file } is too large for a spreadsheet: it has more than { $limit } elements.
    [depth] { $file } is too large for a spreadsheet: more than { $limit } elements stand in each other.
    [rows] { $file } is too large for a spreadsheet: it has more than { $limit } rows.
    [cells] { $file } is too large for a spreadsheet: it has more than { $limit } cells.
    [strings] { $file } is too large for a spreadsheet: it has more than { $limit } different texts.
    [shared] { $file } is too large for a spreadsheet: its different texts have more than { $limit } megabytes.
    [cell] { $file } is too large for a spreadsheet: one of its texts has more than { $limit } bytes.
   *[text] { $file } is too large for a spreadsheet: its cells have more than { $limit } megabytes of text.
}
hint-roster-sheet-large = Save it as CSV: that can be of any length.
error-roster-cell-long = The cell in row { $row }, column { $column } of { $file } has more than { $limit } bytes.
hint-roster-sheet-long = Delete what no letter needs, and save it anew.
error-roster-told-many = { $file } has { $limit } bad cells or more up to row { $row }; it is not checked further.
hint-roster-told-many = Mend these first: often the same is wrong with a whole column.
error-roster-cell-more = The row has more cells than the header, which has { $columns }; the first of them is “{ $found }”.
hint-roster-cell-more = A cell that holds the delimiter stands in quotation marks.
error-roster-encoding = “{ $found }” has characters that cannot be read.
hint-roster-encoding = Name the encoding with --encoding, or save the roster as UTF-8.
error-roster-no-value = “{ $found }” is no value: programs write it where one is missing. Write the value in its place.
error-roster-formula = The result of this formula is not in the file. Open the file in a spreadsheet program, which computes it, and save it there.
error-roster-formula-privacy = This formula gives nothing, or its result is not in the file. Let it give “full” or “place”, and save the file in a spreadsheet program.
error-roster-header-no-value = The name of column { $column } in { $file } is “{ $found }”, which is no name.
error-roster-header-formula = The name of column { $column } in { $file } is a formula whose result is not in the file.
hint-roster-header-no-value = Write the name of the column in its place: else what stands below it would be passed over.
error-roster-duplicate = The same person as in row { $row }.
hint-roster-duplicate = Delete one of the rows; people who share an address need a column “id” with a number or word of their own.
error-roster-eml-from = An e-mail draft needs the writer's e-mail address.
error-attachment-outside = “{ $file }” is not a file in the roster's folder.
hint-attachment-outside = Put the file into the folder of the roster, and write its name as it stands there; several with | between them.
error-attachment = The file “{ $file }” cannot be read.
error-attachments-large = The attachments are larger than { $limit } MB together.
hint-attachments-large = Few mail servers take more. Make the files smaller, or give a link in the note.
batch-attachments-unused = The column of attachments is not used: files go with e-mail drafts alone (--format eml).
error-encoding = There is no encoding “{ $name }”.
hint-encoding = Encodings are called as on the web: utf-8, utf-16le, windows-1252, windows-1256.
error-delimiter = “{ $found }” cannot part cells.
hint-delimiter = Give one character such as ; or the word tab.
roster-columns = { $file } is read with { $columns }.
roster-column-as = “{ $column }” as { $use }
roster-column-use =
    { $holds ->
        [id] the id that tells people apart
        [name] name
        [email] e-mail address
        [address] address
        [city] town
        [country] country
        [lang] language of the letters
        [profession] profession
        [gender] gender
        [note] own words, printed in the letters
        [privacy] what may be told of the person
        [danger] whether the person signs in full in spite of danger
        [attachment] files that go with the drafts
        [opening] how the letters begin
        [demands] the demands that come first
        [title] title or office
        [affiliation] affiliation
        [place] place
       *[reason] why the row failed, which is not used
    }
roster-columns-passed-over = Passed over: { $columns }.
roster-column-perhaps =
    { $holds ->
        [name] Letters are signed with the one column of the name, without “{ $column }”. Where the full name is parted over several, put it into one.
       *[other] “{ $column }” may be something else than “{ $use }”. If it is just that, name the column “{ $holds }”.
    }
roster-column-nearly = Is “{ $near }” meant by “{ $column }”?
roster-encoding = { $file } is read as { $encoding }.
roster-bad-cell = Row { $row }, column { $column } ({ $holds }): { $reason }
roster-bad-column = Row { $row }, column { $column }: { $reason }
roster-bad-row = Row { $row }: { $reason }
roster-bad-detail = { $reason } ({ $detail })
