"""Is this text English? Answered on the words that are no names, so that foreign names do not count against it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.read.phrases import ENGLISH

_SAMPLE = 20_000
_FEWEST_LETTERS = 60
_PLAIN_SHARE = 0.08
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def foreign_language(text: str) -> str | None:
    """Return the code of the language (ISO 639-1, ``und`` for another script) of a text that is not English, else None.

    What has fewer than 60 letters in words of lower case passes, if it is in Latin script.
    """
    words = _WORD.findall(text[:_SAMPLE])
    if _in_another_script(words):
        return "und"
    if sum(word.isupper() for word in words) > len(words) / 2:
        words = [word.lower() for word in words]
    common = [word for word in words if word.islower()]
    if sum(map(len, common)) < _FEWEST_LETTERS:
        return None
    if sum(word in ENGLISH for word in common) >= _PLAIN_SHARE * len(common):
        return None
    return _by_model(" ".join(common))


def _in_another_script(words: Sequence[str]) -> bool:
    letters = "".join(words)
    return 2 * sum(letter > "\u024f" for letter in letters) > len(letters)


def _by_model(text: str) -> str | None:
    import py3langid

    language = str(py3langid.classify(text)[0])
    return None if language == "en" else language
