## Rosters

error-roster-empty = { $file } has no rows.
hint-roster-header = The first row names the columns: name, city, country, email, lang, …
error-roster-column-missing = { $file } has no column “{ $column }”.
hint-roster-columns = Its columns are: { $columns }. If one of them is meant, say so: --column { $column }="its heading". If they run into one another, say what parts the cells with --delimiter.
hint-roster-columns-perhaps = Its columns are: { $columns }. It may be { $perhaps }: then say so with --column { $column }="{ $first }".
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
        [given-name] given name
        [middle-name] middle name
        [family-name] family name
        [house-number] number of the house
        [postcode] postcode
        [region] region of the address
        [consent] whether the person agreed to letters
        [unsubscribed] whether the person wants no more letters
        [status] what became of the person
        [facts] the facts that the letters tell
        [as] as what the person writes
        [wording] which wording of the letters
        [length] how long the letters are
       *[reason] why the row failed, which is not used
    }
roster-columns-passed-over = Passed over: { $columns }.
roster-column-perhaps = “{ $column }” may be something else than “{ $use }”. If it is just that, name the column “{ $holds }”, or say --column { $holds }="{ $column }".
roster-column-nearly = Is “{ $near }” meant by “{ $column }”?
roster-encoding = { $file } is read as { $encoding }.
roster-bad-cell = Row { $row }, column { $column } ({ $holds }): { $reason }
roster-bad-column = Row { $row }, column { $column }: { $reason }
roster-bad-row = Row { $row }: { $reason }
roster-bad-detail = { $reason } ({ $detail })
error-roster-column-said = { $file } has no column “{ $column }”, which --column names.
hint-roster-column-said = Among its columns: { $columns }.
error-roster-said = “{ $found }” does not say what a column holds.
hint-roster-said = Write it as --column name="Full name": what it holds, an equals sign, its heading. It may hold: { $columns }.
error-roster-header-row = Row { $row } of { $file } is blank, or not there: it has no headings.
error-roster-remembered = { $file } says something of a roster that cannot be.
hint-roster-remembered = Delete it to have the columns found out anew, or write it anew with --remember.
error-roster-protected = { $file } is protected with a password.
hint-roster-protected = Open it, save it without the password, and delete that copy when you are done.
error-roster-kind = { $kind ->
    [xls] { $file } is an old Excel file (.xls), which is not read.
    [xlsb] { $file } is a binary Excel file (.xlsb), which is not read.
    [numbers] { $file } is a file of Numbers, which is not read.
    [html] { $file } is a web page, whatever its name says.
    [pdf] { $file } is a PDF, which is no table.
    [rtf] { $file } is a text document (RTF), which is no table.
   *[xml] { $file } is XML, whatever its name says.
}
hint-roster-kind = Open it in the program that it comes from, or in a spreadsheet program, and save it as xlsx, ods or CSV.
error-roster-no-sheet = { $file } has no sheet “{ $sheet }”.
error-roster-encodings =
    { $count ->
        [one] Line { $lines } of { $file } is in another encoding than the others.
       *[other] Lines { $lines } of { $file } are in another encoding than the others.
    }
hint-roster-encodings = Two files were probably put together. Save each as UTF-8 first; or name one encoding with --encoding, and look at the names.
error-roster-date = “{ $found }” is a date: that is what a spreadsheet makes of “12/4”. Write what is meant as text, in a spreadsheet with an apostrophe before it.
error-roster-serial = “{ $found }” is the number by which a spreadsheet knows a day; “12/4” was perhaps meant. Write what is meant as text.
error-roster-truth = “{ $found }” is the yes or no of a spreadsheet, and no text.
error-roster-number-long = “{ $found }” is a number that a spreadsheet has shortened. Write all its digits as text, in a spreadsheet with an apostrophe before them.
error-roster-fraction = “{ $found }” is a number that is not whole, where a text is expected.
error-roster-encoded-twice = “{ $found }” was encoded twice; it probably was “{ $meant }”. Export the list again, or write the text anew.
error-roster-question-marks = In “{ $found }” letters have become question marks: the program that saved it did not have them. Export the list again as UTF-8.
error-roster-postcode-zero = “{ $found }” lacks a digit: a spreadsheet has probably taken away the zero before it. Write the postcode as text.
error-roster-emails = There are { $count } addresses: { $addresses }. Keep one.
error-roster-language = “{ $language }” is none of the languages that letters are in: { $known }.
error-roster-languages = “{ $found }” names more than one language: keep the one that the letters shall be in.
error-roster-country-near = “{ $found }” is no country. Near to it: { $near }.
roster-table = { $file } is read so:
roster-table-read = “{ $name }” → { $use }: { $values }
roster-table-read-empty = “{ $name }” → { $use }
roster-table-passed-over = “{ $name }” → passed over: { $values }
roster-table-passed-over-empty = “{ $name }” → passed over
roster-sheet = The sheet “{ $sheet }” is read; not read: { $others }. --sheet takes another.
roster-sheets-hidden = Hidden, and not read: { $hidden }. --sheet takes one of them.
roster-sheet-tried = This is about the sheet “{ $sheet }”; the file has others: { $others }. Say which one with --sheet.
roster-header-row = The headings of { $file } stand in row { $row }; what stands above is not read.
roster-second-headings = Row { $row } of { $file } has headings, too, and is not read.
roster-hidden-rows =
    { $count ->
        [one] One row of { $file } is hidden and was not read; --hidden reads it.
       *[other] { $count } rows of { $file } are hidden and were not read; --hidden reads them.
    }
roster-left-out-consent =
    { $count ->
        [one] One row was left out: the person has not agreed.
       *[other] { $count } rows were left out: these people have not agreed.
    }
roster-left-out-unsubscribed =
    { $count ->
        [one] One row was left out: the person wants no more letters.
       *[other] { $count } rows were left out: these people want no more letters.
    }
roster-left-out-status =
    { $count ->
        [one] One row was left out: by the status, nobody writes for this person any more.
       *[other] { $count } rows were left out: by the status, nobody writes for these people any more.
    }
roster-encoding-likely = { $file } is read as { $encoding }, which is likely.
roster-encoding-likely-names = { $file } is read as { $encoding }, which is likely. So read, there is: { $names }.
roster-encoding-unsure = { $file } is read as { $encoding }, which is a guess. If names look wrong, say the encoding with --encoding.
roster-encoding-unsure-names = { $file } is read as { $encoding }, which is a guess. So read, there is: { $names }. If that is wrong, say the encoding with --encoding.
roster-remembered = It is read as { $file } says.
roster-remembers = Kept for the next time in { $file }.
ask-roster-column = Which column holds “{ $column }”?
ask-roster-none = None of them
ask-roster-remember = Keep this for the next time, in { $file }?
error-roster-quote-open = In row { $row } of { $file } a quotation mark is opened and never closed: all rows below it would be one cell.
error-roster-quote-inside = In row { $row } of { $file } a cell goes on behind its closing quotation mark: other rows may stand in it.
hint-roster-quote = Close the mark where its cell ends, or take it away. A mark that belongs to the text is written twice, within two of its own.
error-roster-row-inside = In row { $row } of { $file } a cell goes over several lines, and one of them looks like a row of its own.
hint-roster-row-inside = If a quotation mark is missing there, write it. If the cell is as it should be, put a blank behind the signs that part the words.
error-roster-column-unsaid = The column “{ $column }” may hold this: { $use }. It is not passed over in silence.
hint-roster-column-unsaid = Say --column { $holds }="{ $column }" if it does, --column none="{ $column }" if it does not.
error-roster-status = “{ $found }” does not say whether letters are still written. Write “active” or “left”, or pass the column over: --column none="{ $column }".
error-roster-several = “{ $found }” holds several values. Keep one.
error-roster-addresses = There are several addresses, in the columns { $columns }. Say which is meant: --column address="{ $first }".
error-roster-no-name =
    { $kind ->
        [email] “{ $found }” has an e-mail address where a name alone should stand.
        [formula] “{ $found }” is a formula, and no name.
        [date] “{ $found }” is a date, and no name.
        [number] “{ $found }” is a number, and no name.
        [signs] “{ $found }” has no letters, and is no name.
        [several] “{ $found }” is more than one name. Give each person a row.
       *[aside] “{ $found }” has brackets. Write the name as it is to be signed.
    }
roster-standard-input = Standard input
