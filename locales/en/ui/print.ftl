## Help of the command line

cli-labels = Print the addresses of an action's recipients on a sheet of labels (pdf)
cli-labels-actions = The actions' ids, as “appeal list” prints them
cli-labels-country = The country that you post from: its name, or its code of two letters
cli-labels-lang = The language of the offices' names; else that of the country you post from
cli-labels-to = These recipients alone
cli-labels-copies = How many labels of each address; else 1
cli-labels-paper = a4 (3 × 8 labels) or letter (Avery 5160); else that of the country you post from
cli-labels-font = A typeface, by the name under which it is installed or by its file; several are used in their order
cli-labels-profile = Take the country from this profile; else from the one called default
cli-labels-out = The file that the labels go to; - prints it
cli-labels-force = Replace the file if it is there already

## Print

error-pdf = The page cannot be set.
error-docx = The document cannot be made.
error-glyph = The typefaces at hand lack { $characters }, in “{ $text }”.
error-glyph-script = The typefaces at hand lack { $characters } (script: { $scripts }), in “{ $text }”.
hint-glyph = Leave it out, or install a typeface that has it, such as one of the Noto family, and name it with --font.
hint-glyph-installed = Installed here with all of that: { $fonts }. Name one, such as: --font "{ $font }"
hint-glyph-together = No typeface that is installed here has all of that; these have it together: { $flags }
error-font-unknown = There is no typeface “{ $font }” on this machine.
error-font-unreadable = The typeface “{ $font }” cannot be read.
error-font-file = The file “{ $file }” is none of a typeface.
hint-font-file = Files of typefaces end in .ttf, .otf, .ttc or .otc.
hint-font = Use the name that other programs show, such as “DejaVu Serif”; without --font the built-in typefaces are used.
error-merge = --merge joins pdf files, and pdf is not among the formats.
hint-merge = Add --format pdf.
error-envelope-out = Envelopes are files of their own.
error-no-addresses = No postal address is on record.
hint-no-addresses = “appeal show” tells what is on record of each recipient.
print-needs-label = The address is too long for a window envelope; it stands in the letter: { $offices }.
print-needs-label-hint = Use a label (“appeal labels”) or an envelope (--envelope).
print-no-local-address = The address in its own script has characters that no typeface here has, and is printed in Latin script alone: { $offices }.
print-no-local-address-hint = Write by hand, above the others, the lines that “appeal show” tells, or name a typeface that has them with --font.
print-typeface = “{ $font }” is installed here, and Arabic script is easier to read in it: --font "{ $font }", or font = "{ $font }" under [print] in the settings file.
