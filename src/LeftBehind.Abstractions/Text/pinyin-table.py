#!/usr/bin/env python3
"""Writes pinyin.txt: one line a syllable without tone ("ji" TAB characters), from Unihan's kMandarin.

Needs Debian's unicode-data. Run it in this folder: python3 pinyin-table.py > pinyin.txt
"""
import bz2
import collections
import unicodedata

# Han characters that names use and kMandarin lacks.
RARE = {"𠮷": "jí", "〇": "líng"}


def plain(reading: str) -> str:
    letters = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(c for c in letters if not unicodedata.combining(c)).replace("ê", "e")


syllables = collections.defaultdict(set)
with bz2.open("/usr/share/unicode/Unihan_Readings.txt.bz2", "rt", encoding="utf-8") as readings:
    for line in readings:
        columns = line.rstrip("\n").split("\t")
        if len(columns) == 3 and columns[1] == "kMandarin":
            syllables[plain(columns[2].split()[0])].add(chr(int(columns[0][2:], 16)))
known = set().union(*syllables.values())
for character, reading in RARE.items():
    if character not in known:
        syllables[plain(reading)].add(character)
for syllable in sorted(syllables):
    print(syllable, "".join(sorted(syllables[syllable])), sep="\t")
