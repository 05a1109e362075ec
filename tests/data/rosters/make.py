#!/usr/bin/env python3
"""Makes the rosters of this folder: the same four people, as spreadsheets of many kinds write them.

Needs openpyxl and odfpy. The files are committed; run this only to change them.
"""
import datetime
import pathlib

HERE = pathlib.Path(__file__).parent
HEADERS = {
    "en": ["Name", "E-mail", "Address", "City", "Country", "Language", "Note"],
    "es": ["Nombre", "Correo electrónico", "Dirección", "Ciudad", "País", "Idioma", "Nota"],
    "fr": ["Nom", "Courriel", "Adresse", "Ville", "Pays", "Langue", "Note"],
    "fa": ["نام", "ایمیل", "نشانی", "شهر", "کشور", "زبان", "یادداشت"],
}
LATIN = [
    ["Ana López", "ana@example.org", "Calle Mayor 1\n2º B", "Madrid", "España", "es", "Como médica; conozco su valor, \"mucho\"."],
    ["Hélène Lefèvre", "helene@example.org", "Rue de l'Été 3", "Orléans", "France", "fr", ""],
    ["José Muñoz", "", "", "Málaga", "España", "español", "Uno\n\nDos"],
    ["Zoë O’Neil", "zoe@example.org", "1 Main Street", "New York", "US", "en", ""],
]
PERSIAN = [
    ["علی رضایی", "ali@example.org", "خیابان انقلاب ۱", "تهران", "ایران", "فارسی", ""],
    ["مریم احمدی", "", "", "پاریس", "فرانسه", "fa", "من پزشکم."],
    ["پرویز چنگیزی", "", "", "گرگان", "ایران", "fa", ""],
]
# Windows-1256 has the Arabic yeh and keheh forms alone.
ARABIC_FORMS = str.maketrans({"ی": "ي", "ک": "ك"})


def text(rows, delimiter, newline):
    def cell(value):
        quoted = any(mark in value for mark in (delimiter, '"', "\n"))
        return '"' + value.replace('"', '""') + '"' if quoted else value
    return "".join(delimiter.join(map(cell, row)) + newline for row in rows)


def write(name, rows, delimiter, encoding, newline="\r\n"):
    (HERE / name).write_bytes(text(rows, delimiter, newline).encode(encoding))


def sheets():
    import openpyxl
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    rows = [HEADERS["fr"], *LATIN, *PERSIAN]
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = datetime.datetime(2026, 1, 1)
    sheet = book.active
    sheet.title = "Liste"
    for row in rows[:3]:
        sheet.append(row)
    sheet.append([])
    for row in rows[3:]:
        sheet.append(row)
    sheet["H1"] = "Pointure"
    sheet["H2"] = 39
    # A cell far away, as a stray key leaves it.
    sheet["A40"] = " "
    book.create_sheet("Notes").append(["name", "city", "country"])
    book.save(HERE / "sheet.xlsx")

    document = OpenDocumentSpreadsheet()
    table = Table(name="Liste")
    for row in rows:
        line = TableRow()
        for value in row:
            cell = TableCell(valuetype="string")
            for paragraph in value.split("\n"):
                cell.addElement(P(text=paragraph))
            line.addElement(cell)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    document.save(str(HERE / "sheet.ods"))


write("utf8.csv", [HEADERS["en"], *LATIN, *PERSIAN], ",", "utf-8", "\n")
write("utf8-bom.csv", [HEADERS["fr"], *LATIN, *PERSIAN], ";", "utf-8-sig")
write("utf16le-bom.tsv", [HEADERS["fa"], *LATIN, *PERSIAN], "\t", "utf-16")
write("utf16le.csv", [HEADERS["es"], *LATIN], ";", "utf-16-le")
write("utf16be.csv", [HEADERS["es"], *LATIN], ";", "utf-16-be")
write("windows-1252.csv", [HEADERS["es"], *LATIN], ";", "cp1252")
write("windows-1252-fr.csv", [HEADERS["fr"], *LATIN], ";", "cp1252")
write("windows-1256.csv", [[cell.translate(ARABIC_FORMS) for cell in row] for row in
                           [HEADERS["fa"], *[[*row[:2], row[2].replace("۱", "1"), *row[3:]] for row in PERSIAN]]], ",", "cp1256")
(HERE / "sep.csv").write_text("sep=;\r\n" + text([HEADERS["en"], *LATIN], ";", "\r\n"), encoding="utf-8", newline="")
sheets()
