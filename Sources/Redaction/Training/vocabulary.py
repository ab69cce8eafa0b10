"""Word lists: hunspell expansion and folding. Python 3.11, standard library only."""
import re
import unicodedata

SPECIAL = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "ħ": "h", "æ": "ae",
                         "œ": "oe", "ß": "ss", "þ": "th", "ə": "e", "ŋ": "n", "’": "'"})


# Literary tenses and the persons that hardly start a sentence: left out to keep the list small.
RARE_TENSES = {"po:ipsi", "po:simp", "po:1ppl", "po:1isg", "po:3pl!", "po:ifut", "po:cond"}


def fold(word: str) -> str:
    """Lower case without accents, as the room's Folding reads it."""
    word = unicodedata.normalize("NFD", word.lower())
    word = "".join(c for c in word if not unicodedata.combining(c))
    return word.translate(SPECIAL)


def parts(word: str) -> list[str]:
    """The runs of ASCII letters of a folded word; [] if it has others."""
    folded = fold(word)
    if re.search(r"[^a-z' .-]", folded):
        return []
    return [p for p in re.split(r"[' .-]+", folded) if p]


def hunspell_forms(dic: str, aff: str):
    """Yields (form, tags) for every entry of a hunspell dictionary with two-character flags,
    suffixes applied once, with their continuation suffixes applied once more."""
    rules: dict[str, list] = {}
    for line in open(aff, encoding="utf-8"):
        f = line.split()
        if len(f) >= 5 and f[0] == "SFX" and f[3] != "":
            add, _, more = f[3].partition("/")
            cond = re.compile((f[4] if f[4] != "." else "") + "$")
            if RARE_TENSES & set(f[5:]):
                continue
            rules.setdefault(f[1], []).append(
                ("" if f[2] == "0" else f[2], "" if add == "0" else add, cond, more))

    def apply(word, flags, depth):
        for flag in (flags[i:i + 2] for i in range(0, len(flags), 2)):
            for strip, add, cond, more in rules.get(flag, ()):
                if word.endswith(strip) and cond.search(word):
                    form = (word[:len(word) - len(strip)] if strip else word) + add
                    yield form
                    if depth and more:
                        yield from apply(form, more, depth - 1)

    for n, line in enumerate(open(dic, encoding="utf-8")):
        if n == 0 or not line.strip() or line[0] == "#":
            continue
        entry, _, tags = line.rstrip("\n").partition(" ")
        word, _, flags = entry.partition("/")
        yield word, tags
        for form in apply(word, flags, 1):
            yield form, tags
