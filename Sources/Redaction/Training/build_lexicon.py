#!/usr/bin/env python3
"""Writes LexiconData.swift: every word the name recogniser knows, with what it is.

    build_lexicon.py DICTIONARIES OUT.swift

DICTIONARIES  a folder with fr.dic and fr.aff (Grammalecte/Dicollecte, MPL 2.0) and
              canadian-english, american-english, canadian-english-small (SCOWL, its own
              permissive licence)
Also needs the registers that registers.py reads, the package `faker` (MIT), whose person providers
give names of some 80 locales, and the lists beside this script, written for this project.
"""
import importlib
import os
import sys

import faker.providers.person as person
import registers
from vocabulary import fold, hunspell_forms, parts

GIVEN, FAMILY, ENGLISH, WIDE, FRENCH, PLACE, BRAND, COMMON = (1 << i for i in range(8))
HERE = os.path.dirname(os.path.abspath(__file__))


def main(dictionaries: str, out: str) -> None:
    bits: dict[str, int] = {}

    def add(words, bit):
        for word in words:
            if 2 <= len(word) <= 24:
                bits[word] = bits.get(word, 0) | bit

    english = lower_words(f"{dictionaries}/canadian-english")
    english |= lower_words(f"{dictionaries}/american-english")
    add(thin(english), WIDE)
    add(lower_words(f"{dictionaries}/canadian-english-small"), ENGLISH)
    french, french_given, french_family = french_words(dictionaries)
    add(thin(french), FRENCH)
    add(french_given, GIVEN)
    add(french_family, FAMILY)
    given, family = faker_names()
    add(given, GIVEN)
    add(family, FAMILY)
    american = registers.american()
    add(folded(n for n, count in american if count >= 100), GIVEN)
    add(folded(n for n, _ in american[:2000]), COMMON)
    for sex in ("prenoms.f", "prenoms.m"):
        add(folded(registers.french(sex, 3)), GIVEN)
        add(folded(registers.french(sex, 1)[:1200]), COMMON)
    add(folded(registers.french("", 1) + registers.french("", 2)[:50000]), FAMILY)
    add(folded(registers.census("all.last", 60000)), FAMILY)
    add(folded(registers.census("female.first", 3000)), GIVEN)
    add(folded(registers.census("male.first", 1000)), GIVEN)
    add(locale_given("fr_CA") | locale_given("fr_FR"), COMMON)
    for file, bit in (("given", GIVEN), ("family", FAMILY), ("places", PLACE), ("brands", BRAND)):
        add(listed(file), bit)
    add(listed("words"), FRENCH | WIDE)
    for word in bits:  # what thin() dropped is a word all the same if it is also a name
        if bits[word] & (GIVEN | FAMILY):
            bits[word] |= (WIDE if word in english else 0) | (FRENCH if word in french else 0)
    write(bits, out)


def lower_words(path):
    return {p for line in open(path, encoding="utf-8") if line[0].islower() and "'" not in line
            for p in parts(line.strip())}


def thin(words):
    """Drops what the room's Lexicon finds by stripping a plural s."""
    return {w for w in words if len(w) <= 14
            and not (w[-1] == "s" and len(w) > 4 and w[:-1] in words)
            and not (w.endswith("iez") and w[:-3] + "ez" in words)}


def french_words(folder):
    words, given, family = set(), set(), set()
    for form, tags in hunspell_forms(f"{folder}/fr.dic", f"{folder}/fr.aff"):
        if form[:1].islower():
            words.update(parts(form))
        elif "po:prn" in tags:
            given.update(p for p in parts(form) if len(p) > 1)
        elif "po:patr" in tags:
            family.update(p for p in parts(form) if len(p) > 1)
    return words, given, family


def faker_names():
    given, family = set(), set()
    for locale in sorted(os.listdir(os.path.dirname(person.__file__))):
        if os.path.isdir(os.path.join(os.path.dirname(person.__file__), locale)):
            if locale.startswith("__"):
                continue
            given |= locale_given(locale)
            family |= locale_names(locale, "last_name")
    return given, family


def locale_given(locale):
    return locale_names(locale, "first_name")


def locale_names(locale, what):
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    found = set()
    for attribute in dir(provider):
        value = getattr(provider, attribute)
        if what in attribute and isinstance(value, (list, tuple, set, dict)):
            found |= {p for n in value if isinstance(n, str) for p in parts(n) if len(p) > 1}
    return found


def folded(names):
    return {p for name in names for p in parts(name) if len(p) > 1}


def listed(name):
    return {fold(w) for w in open(f"{HERE}/lists/{name}.txt", encoding="utf-8").read().split()
            for w in parts(w)}


def write(bits, out):
    """Front coding: a character for how many letters a word shares with the one before, its
    other letters, and a character for what it is, found in the table of masks."""
    masks = sorted(set(bits.values()), key=lambda m: -sum(v == m for v in bits.values()))
    codes = [c for c in map(chr, range(33, 127)) if c not in '"\\#' and not c.islower()
             and not c.isdigit()]
    while len(masks) > len(codes):
        rare = masks.pop()
        nearest = max((m for m in masks if m & rare == m), key=int.bit_count, default=masks[0])
        bits.update({w: nearest for w, m in bits.items() if m == rare})
    code = dict(zip(masks, codes))
    text, previous = [], ""
    for word in sorted(bits):
        shared = 0
        while shared < min(len(word), len(previous), 9) and word[shared] == previous[shared]:
            shared += 1
        text.append(f"{shared}{word[shared:]}{code[bits[word]]}")
        previous = word
    data = "".join(text)
    lines = [data[i:i + 98] for i in range(0, len(data), 98)]
    with open(out, "w", encoding="utf-8") as f:
        f.write(HEADER.format(count=len(bits)))
        f.write("    static let masks: [UInt8: UInt16] = [\n")
        for mask in masks:
            f.write(f'        UInt8(ascii: "{code[mask]}"): {mask},\n')
        f.write("    ]\n\n    static let words: StaticString = \"\"\"\n")
        f.write("\\\n".join(lines) + "\n\"\"\"\n}\n")
    print(len(bits), "words", len(data), "bytes", len(masks), "masks")


HEADER = """\
// swift-format-ignore-file
// Generated by Training/build_lexicon.py; do not edit. Sources and licences: Training/README.md.
// French words: Grammalecte/Dicollecte, under the Mozilla Public License 2.0, which covers this
// file. English words: SCOWL. Names: Faker (MIT), US Census and
// Social Security (public domain), INSEE (Licence Ouverte 2.0), our own lists.

/// {count} words, sorted and front-coded: how many letters a word shares with the one before
/// it, its other letters, and a sign for what it is.
enum LexiconData {{
"""

if __name__ == "__main__":
    main(*sys.argv[1:])
