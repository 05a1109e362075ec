#!/usr/bin/env python3
"""Takes the words of a language out of its .ftl files, for editors that read XLIFF 2 or PO, and in again.

    fluent_exchange.py out xliff|po TAG FOLDER [--locales locales] [FILE ...]
    fluent_exchange.py in TAG FOLDER [--locales locales]

Out writes a file of FOLDER for each of English's (FILE: only these, as "letter.ftl"): a unit for each message and each of its
attributes, with English's text, the translation where there is one, and the comments. What stands in { } is a code in XLIFF
and stays as it is written in PO, selections too. In changes the messages whose text is another one in FOLDER, and no byte else:
comments, settings and what English lacks stay. Needs translate-toolkit[fluent] from PyPI.
"""

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.serializer import serialize_expression, serialize_variant_key
from lxml import etree
from translate.lang.data import plural_tags
from translate.storage import po

# How a page is set, dates are written and names are joined is no text: the file's comments explain it.
SETTINGS = {"page", "format-locale", "first-of-month", "list-and", "contractions", "elisions", "foreign-terms"}
PLURALS = ["zero", "one", "two", "few", "many", "other"]
XLIFF = "urn:oasis:names:tc:xliff:document:2.0"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Wrong(Exception):
    """What keeps a text from being taken."""


# Patterns and texts


def pieces(pattern, indent=""):
    """A pattern as texts and codes: (is it a code?, what it says)."""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield False, element.value.replace("\n", "\n" + indent)
        elif isinstance(element.expression, ast.SelectExpression):
            head = f"{{ {serialize_expression(element.expression.selector)} ->"
            for variant in element.expression.variants:
                inner = indent + "        "
                mark = "   *" if variant.default else "    "
                whole = list(pieces(variant.value, inner))
                # On lines of its own where it has several: what they are indented by is then no text.
                is_long = "\n" in "".join(said for _, said in whole)
                yield True, f"{head}\n{indent}{mark}[{serialize_variant_key(variant.key)}]" + (f"\n{inner}" if is_long else " ")
                yield from whole
                head = ""
            yield True, f"\n{indent}}}"
        elif isinstance(element.expression, ast.Placeable):
            yield True, f"{{{serialize_expression(element.expression)}}}"
        else:
            yield True, f"{{ {serialize_expression(element.expression)} }}"


def joined(pattern):
    """The same; what chooses between forms is one code up to the next text."""
    whole = []
    for is_code, said in pieces(pattern):
        if is_code and whole and whole[-1][0] and "\n" in whole[-1][1] + said:
            whole[-1] = (True, whole[-1][1] + said)
        else:
            whole.append((is_code, said))
    return whole


def text_of(pattern):
    return "".join(said for _, said in joined(pattern))


def pattern_of(text):
    """The pattern that a text is."""
    text = text.replace("\r\n", "\n").strip()
    # A line of its own may not begin with these; behind the "=" they are text.
    start = "x = " if text[:1] in ("[", "*", ".") else "x =\n    "
    entries = FluentParser().parse(start + text.replace("\n", "\n    ") + "\n").body
    junk = next((entry for entry in entries if isinstance(entry, ast.Junk)), None)
    if junk:
        raise Wrong(f"is no Fluent: {junk.annotations[0].message}")
    if len(entries) != 1 or not isinstance(entries[0], ast.Message) or entries[0].attributes or entries[0].value is None:
        raise Wrong("is more than one text: a line of it begins as an attribute or a message does")
    return entries[0].value


def with_forms(pattern, tag):
    """A copy with the plural forms of a language, so that each of them has its place to translate."""
    has = plural_tags.get(tag.replace("-", "_")) or plural_tags.get(tag.split("-")[0])
    pattern = pattern.clone()
    for element in pattern.elements:
        select = getattr(element, "expression", None)
        if not isinstance(select, ast.SelectExpression):
            continue
        keys = {serialize_variant_key(variant.key): variant for variant in select.variants}
        if has and all(key in PLURALS or key[:1].isdigit() for key in keys):
            default = next(variant for variant in select.variants if variant.default)
            forms = [variant for key, variant in keys.items() if key not in PLURALS]
            for key in (key for key in PLURALS if key in has):
                form = keys.get(key, default).clone()
                form.key, form.default = ast.Identifier(key), key == "other"
                forms.append(form)
            select.variants = forms
        for variant in select.variants:
            variant.value = with_forms(variant.value, tag)
    return pattern


# Files of messages


class Fluent:
    """A .ftl file: its text, and where each message stands in it."""

    def __init__(self, path):
        self.path = path
        self.text = path.read_bytes().decode("utf-8") if path.is_file() else ""
        self.entries, self.notes, self.about = {}, {}, []
        group = ""
        for entry in FluentParser().parse(self.text).body:
            if isinstance(entry, ast.Junk):
                raise Wrong(f"{path}: is no Fluent: {entry.annotations[0].message}")
            if isinstance(entry, ast.ResourceComment):
                self.about.append(entry.content or "")
            elif isinstance(entry, ast.GroupComment):
                group = entry.content or ""
            elif isinstance(entry, (ast.Message, ast.Term)):
                name = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
                self.entries[name] = entry
                own = entry.comment.content if entry.comment else ""
                own = "\n".join(line for line in own.split("\n") if not re.match(r"\S+ \|", line))
                self.notes[name] = [note for note in (group, own) if note.strip()]

    def texts(self):
        """Every text of the file: its message, its attribute or "", its pattern."""
        for name, entry in self.entries.items():
            if name not in SETTINGS:
                if entry.value:
                    yield name, "", entry.value
                for attribute in entry.attributes:
                    if not is_grammar(name, attribute.id.name):
                        yield name, attribute.id.name, attribute.value

    def pattern(self, name, attribute):
        entry = self.entries.get(name)
        if entry is None or not attribute:
            return entry and entry.value
        return next((own.value for own in entry.attributes if own.id.name == attribute), None)

    def place(self, name, before):
        """From where to where a message stands: itself, its blank ("# name =" and the comment below), or behind another."""
        entry = self.entries.get(name)
        if entry:
            return entry.id.span.start - name.startswith("-"), entry.span.end
        blank = re.search(rf"^# {re.escape(name)} =.*(?:\n#.*)*", self.text, re.M)
        if blank:
            return blank.span()
        end = self.place(before, None)[1] if before else len(self.text.rstrip("\n"))
        return end, end

    def write(self, changed, order):
        """Puts messages in, each at its place."""
        edits = []
        for name, entry in changed.items():
            before = next((one for one in reversed(order[: order.index(name)]) if one in self.entries), None)
            start, end = self.place(name, before)
            entry.comment = None
            said = FluentSerializer().serialize_entry(entry).rstrip("\n")
            edits.append((start, end, said if end > start else f"\n\n{said}" if start else said))
        # From the end, so that the places before stay; what goes to one place keeps English's order.
        for start, end, said in sorted(reversed(edits), key=lambda edit: edit[0], reverse=True):
            self.text = self.text[:start] + said + self.text[end:]
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_bytes((self.text.rstrip("\n") + "\n").encode("utf-8"))


def is_grammar(name, attribute):
    """Whether an attribute tells the gender or the number of a name in its language, by a word that the program knows."""
    return (name == "matter" or name.startswith("person-")) and attribute in ("gender", "number")


def unit_id(name, attribute):
    return f"{name}.{attribute}" if attribute else name


# XLIFF 2


def add(parent, tag, text=None, **attributes):
    element = etree.SubElement(parent, f"{{{XLIFF}}}{tag}", **attributes)
    element.text = text
    return element


def add_notes(parent, notes):
    if notes:
        container = add(parent, "notes")
        for note in notes:
            add(container, "note", note)


def fill(element, whole, codes):
    """A source or a target; the same code has the same id in both, its second place another."""
    element.set(SPACE, "preserve")
    seen, last = Counter(), None
    for is_code, said in whole:
        if is_code:
            seen[said] += 1
            ref, id = codes[said, seen[said]]
            last = add(element, "ph", id=id, dataRef=ref, disp=" ".join(said.split()))
        elif last is None:
            element.text = (element.text or "") + said
        else:
            last.tail = (last.tail or "") + said


def numbered(*texts):
    """The codes of a unit's texts: the id of what each says, and its own, which some editors show."""
    refs, codes = {}, {}
    for whole in texts:
        seen = Counter()
        for said in (said for is_code, said in whole if is_code):
            seen[said] += 1
            refs.setdefault(said, f"d{len(refs) + 1}")
            if (said, seen[said]) not in codes:
                name = re.fullmatch(r"\{ \$([\w-]+) \}", said)
                id = f"{name[1]}-{seen[said]}" if name else str(len(codes) + 1)
                codes[said, seen[said]] = (refs[said], id)
    return refs, codes


def write_xliff(path, file, tag, about, units):
    root = etree.Element(f"{{{XLIFF}}}xliff", nsmap={None: XLIFF}, version="2.0", srcLang="en", trgLang=tag)
    body = add(root, "file", id="f1", original=file)
    add_notes(body, about)
    texts = []
    for id, notes, source, target in units:
        unit = add(body, "unit", id=id)
        add_notes(unit, notes)
        refs, codes = numbered(source, target)
        if refs:
            data = add(unit, "originalData")
            for said, ref in refs.items():
                add(data, "data", said, id=ref).set(SPACE, "preserve")
        segment = add(unit, "segment", **({"state": "translated"} if target else {}))
        texts += [(add(segment, name), whole, codes) for name, whole in (("source", source), ("target", target)) if whole]
    # What is indented later is text.
    etree.indent(root)
    for text in texts:
        fill(*text)
    path.write_bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n")


def said_in(element, data):
    """What a source or a target says, its codes as they are written in Fluent."""
    said = element.text or ""
    for part in element:
        tag = etree.QName(part).localname if isinstance(part.tag, str) else "comment"
        if tag == "ph":
            if part.get("dataRef") not in data:
                raise Wrong(f"has a code that did not go out: {part.get('id')}")
            said += data[part.get("dataRef")]
        elif tag == "cp":
            said += chr(int(part.get("hex"), 16))
        elif tag == "mrk":
            said += said_in(part, data)
        elif tag not in ("sm", "em", "comment"):
            raise Wrong(f"has a code that did not go out: <{tag}>")
        said += part.tail or ""
    return said


def read_xliff(path):
    """The units of a file: id, source, translation or None."""
    root = etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    if root.get("version", "")[:2] != "2.":
        raise Wrong(f"{path}: is no XLIFF 2 but {root.get('version')}")
    core = f"{{{etree.QName(root).namespace}}}"
    for unit in root.iter(f"{core}unit"):
        data = {one.get("id"): one.text or "" for one in unit.iterfind(f"{core}originalData/{core}data")}
        source, target, is_whole = "", "", True
        # An editor may have cut a unit into sentences; what stands between them is the same in both.
        for part in unit.iterchildren(f"{core}segment", f"{core}ignorable"):
            ours, theirs = part.find(f"{core}source"), part.find(f"{core}target")
            try:
                source += said_in(ours, data)
                is_segment = etree.QName(part).localname == "segment"
                is_blank = theirs is None or not (theirs.text or len(theirs))
                is_whole &= not is_segment or not is_blank and part.get("state") != "initial"
                target += said_in(ours if is_blank else theirs, data)
            except Wrong as wrong:
                raise Wrong(f"{path}: {unit.get('id')} {wrong}") from None
        yield unit.get("id"), source, target if is_whole else None


# PO


def write_po(path, file, tag, about, units):
    store = po.pofile()
    store.updateheader(add=True, Project_Id_Version=file, Language=tag, MIME_Version="1.0",
                       Content_Type="text/plain; charset=UTF-8", Content_Transfer_Encoding="8bit")
    for note in about:
        store.header().addnote(note, origin="translator")
    for id, notes, source, target in units:
        unit = po.pounit(encoding="UTF-8")
        unit.setcontext(id)
        unit.source = "".join(said for _, said in source)
        unit.target = "".join(said for _, said in target)
        unit.addnote("\n\n".join(notes), origin="developer")
        store.addunit(unit)
    store.savefile(str(path))


def read_po(path):
    for unit in po.pofile.parsefile(str(path)).units:
        if not unit.isheader() and not unit.isobsolete():
            yield unit.getcontext(), str(unit.source), str(unit.target) if unit.target and not unit.isfuzzy() else None


# Out and in


def language(locales, tag):
    if not (locales / tag).is_dir():
        raise Wrong(f"{locales / tag}: is not there; make it first: appeal locale new {tag}")


def out(locales, form, tag, folder, files):
    language(locales, tag)
    write, ending = {"xliff": (write_xliff, ".xlf"), "po": (write_po, ".po")}[form]
    source = locales / "en"
    files = files or sorted(path.relative_to(source).as_posix() for path in source.rglob("*.ftl"))
    for file in files:
        if not (source / file).is_file():
            raise Wrong(f"{source / file}: is not there; files are named as below {source}: letter.ftl")
        ours, theirs = Fluent(source / file), Fluent(locales / tag / file)
        units = []
        for name, attribute, pattern in ours.texts():
            there = theirs.pattern(name, attribute)
            shown = pattern if there else with_forms(pattern, tag)
            for one in filter(None, (shown, there)):
                if text_of(pattern_of(text_of(one))) != text_of(one):
                    raise Wrong(f"{file}: {unit_id(name, attribute)} would not come back as it is")
            units.append((unit_id(name, attribute), ours.notes[name], joined(shown), joined(there) if there else []))
        if units:
            path = (folder / file).with_suffix(ending)
            path.parent.mkdir(parents=True, exist_ok=True)
            write(path, file, tag, ours.about, units)
            print(f"{path}: {len(units)} texts, {sum(not target for *_, target in units)} to translate")
    return 0


def take(locales, tag, file, units):
    """Takes what is translated into a file; says how many messages changed, and what was not taken and why."""
    ours, theirs = Fluent(locales / "en" / file), Fluent(locales / tag / file)
    translated, told, changed = {}, [], {}
    for id, source, target in units:
        name, _, attribute = id.partition(".")
        pattern = ours.pattern(name, attribute)
        try:
            if pattern is None:
                raise Wrong("is not in English's file any more")
            if target is not None and source not in (text_of(pattern), text_of(with_forms(pattern, tag))):
                raise Wrong("is the translation of another text: English has changed since it went out")
            if target is not None:
                translated[name, attribute] = pattern_of(target)
        except Wrong as wrong:
            told.append(f"{file}: {id} {wrong}")
    for name in ours.entries:
        texts = {attribute: pattern for (own, attribute), pattern in translated.items() if own == name}
        texts = {attribute: pattern for attribute, pattern in texts.items()
                 if (there := theirs.pattern(name, attribute)) is None or text_of(there) != text_of(pattern)}
        if not texts:
            continue
        entry = theirs.entries.get(name)
        if entry is None:
            # What English has no words for may stay so.
            silent = {text[1]: text[2] for text in ours.texts() if text[0] == name and text_of(text[2]) == '{ "" }'}
            texts = silent | texts
        lacks = [unit_id(*text[:2]) for text in ours.texts() if text[0] == name and text[1] not in texts]
        if entry is None and lacks:
            told.append(f"{file}: {name} waits for the translation of {', '.join(lacks)}")
            continue
        if entry is None:
            make = ast.Term if name.startswith("-") else ast.Message
            entry = make(ast.Identifier(name.lstrip("-")))
        attributes = {own.id.name: own.value for own in entry.attributes} | {a: p for a, p in texts.items() if a}
        entry.value = texts.get("", entry.value)
        entry.attributes = [ast.Attribute(ast.Identifier(own), value) for own, value in attributes.items()]
        changed[name] = entry
    if changed:
        theirs.write(changed, list(ours.entries))
    return len(changed), told


def take_all(locales, tag, folder):
    language(locales, tag)
    readers = {".xlf": read_xliff, ".xliff": read_xliff, ".po": read_po}
    paths = sorted(path for path in folder.rglob("*") if path.suffix in readers)
    if not paths:
        raise Wrong(f"{folder}: has no .xlf, .xliff or .po file")
    told = []
    for path in paths:
        file = path.relative_to(folder).with_suffix(".ftl").as_posix()
        count, wrong = take(locales, tag, file, list(readers[path.suffix](path)))
        told += wrong
        if count:
            print(f"{locales / tag / file}: {count} messages changed")
    for line in told:
        print(f"not taken: {line}", file=sys.stderr)
    return 1 if told else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ways = parser.add_subparsers(dest="way", required=True)
    for way in ("out", "in"):
        one = ways.add_parser(way)
        if way == "out":
            one.add_argument("form", choices=["xliff", "po"])
        one.add_argument("tag")
        one.add_argument("folder", type=Path)
        if way == "out":
            one.add_argument("files", nargs="*", metavar="FILE")
        one.add_argument("--locales", type=Path, default=Path("locales"))
    asked = parser.parse_args()
    try:
        if asked.way == "out":
            return out(asked.locales, asked.form, asked.tag, asked.folder, asked.files)
        return take_all(asked.locales, asked.tag, asked.folder)
    except (Wrong, OSError, etree.XMLSyntaxError) as wrong:
        print(f"{parser.prog}: {wrong}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
