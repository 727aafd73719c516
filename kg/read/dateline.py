"""Datelines: the place, day and agency before an article's first words ("OTTAWA, Sept 16 (Reuters) - ")."""

from __future__ import annotations

import re

from kg.read.dates import DATE_IN_TEXT
from kg.read.phrases import AGENCIES, DATELINE_CITIES, NOT_PLACES

_LONGEST = 120
_UPPER = "[^\\W\\d_a-zß-öø-ÿ]"
_WORD = rf"{_UPPER}[\w.'’\-]*"
_PLACE = rf"{_WORD}(?:\s(?:(?:de|del|la|of|al|the|upon)\s)?{_WORD}){{0,3}}"
_CAPITALS = rf"{_UPPER}(?:{_UPPER}|[.'’\-])+(?:\s{_UPPER}(?:{_UPPER}|[.'’\-])+){{0,3}}"
_FURTHER = rf"(?:\s?[,/]\s?(?!(?:{DATE_IN_TEXT.pattern}))(?:{_PLACE})){{0,2}}(?:\s?[(\[]{_PLACE}[)\]]){{0,2}}"
_TOWNS = rf"{_PLACE}(?:(?:,\s{_PLACE})?\s(?:&|and)\s{_PLACE})?{_FURTHER}"
_DAY = rf"(?:(?:{_WORD}day,?\s)?(?i:{DATE_IN_TEXT.pattern}))"
_AGENCY = "(?:" + "|".join(re.escape(name) for name in sorted(AGENCIES, key=lambda name: (-len(name), name))) + ")"
#: An agency without brackets around it, known or not, behind the day: "ACCRA, May 3, GNA - ".
_BARE_AGENCY = rf"(?:,?\s(?:{_AGENCY}|{_UPPER}{{2,8}}))"
_DASH = r"\s?(?:--|[—–])\s?|\s-\s"
_WIRE = rf"(?:[(\[]{_UPPER}[^()\[\]]{{1,29}}[)\]]|/{_UPPER}[\w\s]{{1,29}}/)"
_STARTS = r"""(?=["'“‘(\[$£€]*[^\W_a-zß-öø-ÿ])"""  # the article goes on with a capital letter, a digit or a quotation
_CITY = f"(?:{'|'.join(DATELINE_CITIES)})"
#: What shows that a sentence begins where no dash stands: an article, or a people ("ROME Italian police").
_OPENS = rf"(?=(?:The|An?|{_UPPER}[^\W\d_]*(?:ish|an|ese|ench|utch))\s)"

_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?:{_TOWNS}(?:,\s{_DAY})?\s?)?[(\[]{_AGENCY}[)\]](?:{_DASH}|:\s){_STARTS}",
        rf"{_PLACE}{_FURTHER}\s?[(\[]{_AGENCY}[)\]]\s?(?={_UPPER})",
        rf"{_TOWNS},?\s{_DAY}(?:\s?[(\[][^()\[\]]{{2,30}}[)\]]|\s?{_WIRE}|{_BARE_AGENCY})?(?:\s?{_DASH}|:\s){_STARTS}",
        rf"{_TOWNS}(?:{_DASH}){_WIRE}(?:{_DASH})(?:{_DAY}(?:{_DASH}))?{_STARTS}",
        rf"{_CAPITALS}{_FURTHER}\s?(?:[(\[]{_UPPER}[^()\[\]]{{1,29}}[)\]])?(?:{_DASH}){_STARTS}",
        rf"{_DAY}\s?{_WIRE}?(?:{_DASH}){_STARTS}",
        rf"(?:{_CITY}(?:/{_CITY})?|(?=\w{{4}}){_CAPITALS},\s{_WORD})\s{_OPENS}",
    )
)
#: A place alone, if no second dash makes an aside of what follows the first.
_PLACE_ALONE = re.compile(rf"{_WORD}(?:\s{_WORD})?(?:,\s{_PLACE}){{0,2}}(?:\s-\s|\s?[—–]\s?){_STARTS}(?!.*\s[—–-]\s)")
#: A town before a colon: "KARACHI: The bank …"; where several paragraphs begin so, they are who speaks.
_TITLED_CITY = f"(?:{'|'.join(city.title() for city in DATELINE_CITIES)})"  # "New Delhi: The …"
_BODY = "company|club|body|firm|group|carmaker|automaker|airline|bank|union|agency|governing"
_COLON = re.compile(
    rf"(?:(?=\w{{4}}){_CAPITALS}(?:\s?\({_PLACE}\))?|{_TITLED_CITY}):\s(?=.{{60}})"
    rf"(?!(?:The|Its)\s(?:{_BODY}|\w+\sbody)\b){_STARTS}"  # "INTERPOL: The police body …"
)
_SPEAKERS = re.compile(rf"^{_CAPITALS}:\s", re.MULTILINE)
_TRAILING = re.compile(r"\s+\Z")


def is_transcript(text: str) -> bool:
    r"""Tell whether paragraphs begin with who speaks.

    >>> is_transcript("LEE: We stay."), is_transcript("LEE: We stay.\n\nBERG: We go.")
    (False, True)
    """
    return len(_SPEAKERS.findall(text)) > 1


def dateline_length(paragraph: str, *, transcript: bool = False) -> int:
    """Return how many characters the dateline at the start of a paragraph has, its dash included; 0 if there is none.

    In a transcript, what stands in capitals before a colon is no town, but speaks.

    >>> dateline_length("LONDON (AP) — Rain fell."), dateline_length("Rain - and snow - fell.")
    (13, 0)
    >>> dateline_length("Algiers - President Lee left."), dateline_length("Leeds - Ann Lee's club - won.")
    (9, 0)
    >>> dateline_length("ALBANY, N.Y. (AP) New rules came."), dateline_length("New York (CNN)When Ann left, we wept.")
    (17, 14)
    >>> dateline_length("ROME, Italy Italian police met."), dateline_length("LONDON Mayor Ann Lee left.")
    (11, 0)
    >>> dateline_length("ACCRA, May 3, GNA - Rain fell."), dateline_length("SYDNEY, Dec 18 AAP - Rain fell.")
    (19, 20)
    >>> dateline_length("KARACHI: The parent company of the bank is looking for strategic options, its chief said.")
    8
    >>> dateline_length("May 3 (Norvik) - Acme left."), dateline_length("LEEDS & OSLO--(NORWIRE)--May 3-- Acme left.")
    (16, 32)
    """
    head = paragraph[:_LONGEST]
    first = re.match(r"\w+", head)
    if first and first[0].lower() in NOT_PLACES:
        return 0
    forms = (*_FORMS, _PLACE_ALONE) if transcript else (*_FORMS, _COLON, _PLACE_ALONE)
    match = next((match for form in forms if (match := form.match(head))), None)
    return len(_TRAILING.sub("", match[0])) if match else 0
