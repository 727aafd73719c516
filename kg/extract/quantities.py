"""What a number counts or measures: money, percentages, ages, people and things, each as a Value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from kg.disguise import LETTERS_OF_SUMS
from kg.extract.currencies import SPELLED, SYMBOLS, currency_of, name_pattern
from kg.extract.grammar import HONORIFICS
from kg.extract.numbers import NUMBER, SMALL_NUMBERS, number, plain
from kg.extract.numerals import Numeral
from kg.extract.tree import is_verb, lemma
from kg.extract.units import HYPHENATED, UNCOUNTED, UNITS, singular
from kg.model import Value, ValueKind
from kg.parse import Doc, Token

_FRACTIONS: Mapping[str, int] = {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "tenth": 10}

_COUNTED = frozenset({"NNS", "NNPS"})
_NOUNS = _COUNTED | {"NN", "NNP"}
_NAME_LABELS = frozenset({"PERSON", "ORG", "PRODUCT", "WORK_OF_ART", "LAW", "FAC", "GPE", "LOC", "EVENT"})
_NAMED = _NAME_LABELS | {"NORP"}
_FREE = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj"})
#: A number after one of these names a thing and counts nothing.
_NUMBERED = re.compile(
    r"(?<!\w)(?:nos?\.?|number|chapter|article|section|page|room|highway|route|flight|act|bill|top|version|phase|type|#)\s?$",
    re.IGNORECASE,
)
_MAX_WORDS = 5

#: Money that is written small, and of more than one with an "s": "50 Cent" is a rapper.
_COINS = frozenset({"Cent", "Dollar", "Pound", "Penny", "Dime", "Nickel"})
_PERCENT = re.compile(
    r"\s?%(?P<signpoint>\s?points?\b)?|[\s-](?:percent(?P<point>age[\s-]points?)|percent|per[\s-]cent|pct|percentage(?=\s)|pc\b|pp\b)\b|pc\b"
)
#: "312p a share", and no "1080p" video.
_PENCE = re.compile(r"p\b(?!\.\s?m\b)")
_LINES_OF_SCREENS = frozenset({"240", "360", "480", "720", "1080", "1440", "2160"})
#: What stands before an amount, by the currency that it means.
_CODES = {**SYMBOLS, **LETTERS_OF_SUMS, **SPELLED}
#: What is done with money, and not with weights.
_PAYING = frozenset("give pay cost earn donate spend fine charge owe borrow lend receive invest award".split())
_AGE = re.compile(r"-(?P<unit>year|month|week|day)s?[-\s]olds?\b|\s(?P<units>year|month|week|day)s?(?:\s|-)old\b")
_AGE_BEFORE = re.compile(r"\b[Aa]ge[ds]?\s(?:about\s|just\s)?$|\b[Aa]ge\sof\s$")
#: "has died at 90.", and at no "90 High Street".
_DIED_AT = re.compile(r"\b(?:dead|died|dies)\sat\s$")
#: "He was 81.": of a person alone, and with nothing after it that is counted.
_PERSON_IS = re.compile(r"\b(?:[Hh]e|[Ss]he)\s(?:is|was|turned)\s(?:just\s|only\s)?$")
_NOT_COUNTED = re.compile(r"[.,;)]|\s(?:when|at\sthe\stime|and|on|after|following|in)\b")
#: In brackets behind a name stand runs, goals and ranks as well, which seldom are more than fifteen.
_FRAMED = re.compile(rf"(?:,\s(?:now\s)?(?:\d{{1,3}}|{'|'.join(SMALL_NUMBERS[2:20])})[,.;)]|\s\((?:1[6-9]|[2-9]\d)\))")
_NOW = ", now "
_MAGNITUDE_AFTER = re.compile(r"[-\s]magnitude\b")
_MAGNITUDE_BEFORE = re.compile(r"\b[Mm]agnitude[-\s](?:of\s)?$")
_RATE = re.compile(
    r"\s(?:(?:an?|each|every|per)\s|/)(?P<per>second|minute|hour|day|night|week|month|quarter|year|capita|litre|gallon|ton|tonne)\b|\s?/\s?(?P<short>day|hour|year)\b"
)
#: What a price is for, or how often it is paid; it stands with the price, which it does not change.
_FOR_EACH = re.compile(
    r"\s(?:an?|per|each|every)\s(?:barrel|gallon|ounce|share|tonne|ton|pound|kilo(?:gram)?|litre|head|person|game|ticket"
    r"|unit|copy|piece|seat|mile|acre|bushel|pupil|child|household|room|visit|download|song|call"
    r"|(?:second|minute|hour|day|night|week|month|quarter|year)(?!\s(?:ago|later|earlier|before|after|from\snow|on)\b))\b"
    r"|\seach(?=[.,;)]|\s(?:and|for|to|on|in|at|with)\b|$)"
)
_HYPHEN = re.compile(r"-(?P<word>[A-Za-z]+)\b")
_UNIT = re.compile(
    r"[\s-]?(?P<unit>" + "|".join(re.escape(unit) for unit in sorted(UNITS, key=lambda u: (-len(u), u))) + r")s?(?!\w)",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?P<part>half|thirds?|quarters?|fourths?|fifths?|tenths?)"
    r"(?:(?=\sof\s|(?<=half)\sthe\s)|(?<=-thirds)\b|(?<=-quarters)\b|(?<=-fifths)\b"
    r"|(?=\s(?:higher|lower|more|less|up|down)\b))",
    re.IGNORECASE,
)
#: "fell by a third": of what fell.
_BY_PART = re.compile(
    r"\bby\s(?:[a-z]+\s|more\sthan\s|less\sthan\s)?(?P<share>an?\s(?P<part>half|third|quarter|fourth|fifth|tenth))"
    r"(?=[.,;:)]|\s(?:and|as|at|between|compared|during|for|from|in|last|on|over|since|this|to|while|year)\b|$)",
    re.IGNORECASE,
)
_RATIO = re.compile(
    rf"\b(?P<part>1|[2-9](?=\sout\s)|(?i:{'|'.join(SMALL_NUMBERS[1:11])}))\s(?:in|out\sof)\s(?:every\s)?"
    rf"(?P<whole>{'|'.join(SMALL_NUMBERS[2:11])}|10|20|100|1,000)(?![,.-]?\w)"
)
_HALF_POINT = re.compile(
    r"(?P<part>(?i:half|a\squarter\sof|(?:three[\s-]quarters)\sof))\s(?:an?\s|1\s|one\s)"
    r"(?P<unit>percentage[\s-]point|percent|per\scent)\b"
)
_PARTS_OF_POINT: Mapping[str, str] = {"h": "0.5", "a": "0.25", "t": "0.75"}
_COUNT_BEFORE = re.compile(rf"(?<!\w)(?P<count>{NUMBER}|[Aa])[\s-]$")


@dataclass(frozen=True, slots=True)
class Site:
    """A numeral where it stands; ``text`` is the document's."""

    doc: Doc
    text: str
    numeral: Numeral

    def value(self, end: int, kind: ValueKind, unit: str | None, *, scale: str = "1") -> Value:
        """Make a value of the numeral and what follows it up to ``end``."""
        amounts = "/".join(plain(amount * Decimal(scale)) for amount in self.numeral.amounts)
        return Value(self.numeral.start, end, self.text[self.numeral.start : end], kind, amounts, unit)

    def token_at(self, start: int) -> Token | None:
        """Return the token that holds a character."""
        span = self.doc.at(start, start + 1) if start < len(self.text) else None
        return span[0] if span is not None and len(span) else None


def classify(site: Site) -> Value | None:
    """Return what a number says, or None where it only names or numbers something, or is half a word ("40%-owned")."""
    if site.text.startswith("%-owned", site.numeral.end):
        return None
    for rule in RULES:
        if value := rule(site):
            return value
    return None


def _money(site: Site) -> Value | None:
    """Read "C$55.4 billion", "10 million euros", "50 cents", "$53 a barrel"."""
    match = name_pattern().match(site.text, site.numeral.end)
    if (pence := _PENCE.match(site.text, site.numeral.end)) and site.numeral.text not in _LINES_OF_SCREENS:
        return _priced(site, pence.end(), "GBP", scale="0.01")
    if match and match["code"]:  # "$249 CAD" too
        return _priced(site, match.end(), match["code"])
    if site.numeral.symbol:
        code = _CODES.get(site.numeral.symbol, site.numeral.symbol)
        return _priced(site, site.numeral.end, code)
    if match is None:
        return None
    token = site.token_at(match.start("name"))
    weight = match["name"].lower() in {"pound", "pounds"} and (
        token is None
        or (token.ent_type_ == "QUANTITY" and not _is_paid(token))
        or site.text.startswith(" of ", match.end())
    )
    named = match["name"] in _COINS and site.numeral.amounts != (Decimal(1),)
    meant = None if weight or named or (token and token.tag_.startswith("V")) else currency_of(match["name"])
    if meant is None:
        return None
    return _priced(site, match.end(), meant[0], scale="0.01" if meant[1] else "1")


def _is_paid(pounds: Token) -> bool:
    """As in "gave the party 330,000 pounds", where the model takes money for a weight."""
    verb = next((token for token in pounds.ancestors if is_verb(token)), None)
    return verb is not None and lemma(verb) in _PAYING


def _priced(site: Site, end: int, currency: str, *, scale: str = "1") -> Value:
    """Return an amount of money with the words for what it buys one of."""
    each = _FOR_EACH.match(site.text, end)
    return site.value(each.end() if each else end, "amount", currency, scale=scale)


def _percentage(site: Site) -> Value | None:
    match = _PERCENT.match(site.text, site.numeral.end)
    if match is None:
        return None
    points = match["point"] or match["signpoint"] or match[0].endswith("pp")
    return site.value(match.end(), "percentage", "percentage point" if points else "%")


def _age(site: Site) -> Value | None:
    """Read "34-year-old", "34 years old", "aged 34"; the age of a name's apposition: "Jane Doe, 34,"."""
    if match := _AGE.match(site.text, site.numeral.end):
        return site.value(match.end(), "quantity", match["unit"] or match["units"])
    if _AGE_BEFORE.search(site.text, max(0, site.numeral.start - 16), site.numeral.start):
        return site.value(site.numeral.end, "quantity", "year")
    if _DIED_AT.search(site.text, max(0, site.numeral.start - 10), site.numeral.start):
        last = site.numeral.end == len(site.text)
        alone = last or _NOT_COUNTED.match(site.text, site.numeral.end) is not None
        return site.value(site.numeral.end, "quantity", "year") if alone else None
    if _PERSON_IS.search(site.text, max(0, site.numeral.start - 20), site.numeral.start):
        alone = _NOT_COUNTED.match(site.text, site.numeral.end) is not None
        return site.value(site.numeral.end, "quantity", "year") if alone else None
    now = site.text[max(0, site.numeral.start - len(_NOW)) : site.numeral.start] == _NOW
    framed = site.numeral.start - (len(_NOW) if now else len(", "))
    if not _FRAMED.match(site.text, max(0, framed)):
        return None
    token = site.token_at(len(site.text[:framed].rstrip()) - 1)
    of_name = token is not None and token.tag_ == "NNP" and _is_person(token)
    return site.value(site.numeral.end, "quantity", "year") if of_name else None


def _is_person(name: Token) -> bool:
    """Tell a person's name by its label, here or elsewhere in the text, or by a title."""
    if name.ent_type_ == "PERSON" or any(part.lower_ in HONORIFICS for part in name.lefts):
        return True
    return not name.ent_type_ and any(t.ent_type_ == "PERSON" and t.text == name.text for t in name.doc)


def _magnitude(site: Site) -> Value | None:
    """Read "6.4-magnitude", "magnitude 6.4"."""
    if match := _MAGNITUDE_AFTER.match(site.text, site.numeral.end):
        return site.value(match.end(), "quantity", "magnitude")
    if before := _MAGNITUDE_BEFORE.search(site.text, max(0, site.numeral.start - 14), site.numeral.start):
        text = site.text[before.start() : site.numeral.end]
        return Value(before.start(), site.numeral.end, text, "quantity", plain(site.numeral.amounts[0]), "magnitude")
    return None


#: What tells of counted things when or how many, and not of what kind they are.
_OF_NO_KIND = frozenset(
    """more other further additional extra new old recent consecutive successive straight separate different various
    previous next last first second third several many few full whole entire whopping different big small
    large great good bad long short
    such similar same possible own actual innocent little total""".split()
)


def _measure(site: Site) -> Value | None:
    """Read "300 km", "40 miles per hour", "25,000 barrels a day"."""
    match = _UNIT.match(site.text, site.numeral.end)
    if match is None or (len(match["unit"]) <= 2 and not site.numeral.text[-1].isdigit()):
        return None
    # "5 M" and "3 Mi" are no metres: abbreviations keep their case, but for bytes and watts.
    if len(match["unit"]) == 1 and match["unit"] != "m":
        return None
    unit, end = UNITS[match["unit"].lower()], match.end()
    if rate := _RATE.match(site.text, end):
        unit, end = f"{unit} per {rate['per'] or rate['short']}", rate.end()
    return site.value(end, "quantity", unit)


def _hyphenated(site: Site) -> Value | None:
    """Read "a 20-member council"."""
    match = _HYPHEN.match(site.text, site.numeral.end)
    if match is None or match["word"].lower() not in HYPHENATED:
        return None
    return site.value(match.end(), "quantity", match["word"].lower())


def _count(site: Site) -> Value | None:
    """Read "2,000 aid workers", "300 electric buses": the unit is the head noun with what tells of what kind."""
    token = site.token_at(site.numeral.end - 1)
    if token is None or token.ent_type_ in _NAME_LABELS or _is_numbered(site, token):
        return None
    head = _counted_noun(token, one=site.numeral.amounts == (Decimal(1),))
    if head is None:
        return _bare(site, token)
    between = site.doc[token.i + 1 : head.i]
    compound = [t.text for t in between if _tells_of_what(t, head)]
    noun = singular(head.text) if head.tag_ in _COUNTED else head.text
    unit, end = " ".join([*compound, noun if head.tag_.startswith("NNP") else noun.lower()]), head.idx + len(head)
    if rate := _RATE.match(site.text, end):
        unit, end = f"{unit} per {rate['per'] or rate['short']}", rate.end()
    # A name within the phrase keeps its own words: "500 Apple engineers", "28 Canadian companies".
    named = any(t.ent_type_ in _NAMED or t.tag_.startswith("NNP") for t in between)
    return site.value(site.numeral.end if named else end, "quantity", unit)


def _tells_of_what(word: Token, head: Token) -> bool:
    """Tell the "dengue" of "20 dengue cases"; "20 more cases", "20 new cases" are of no kind."""
    kind = (word.dep_ in {"compound", "nmod"} and word.tag_ == "NN") or (word.dep_ == "amod" and word.tag_ == "JJ")
    whole = word.nbor(-1).text != "-" and word.nbor(1).text != "-"
    return kind and whole and word.head.i == head.i and word.is_lower and word.lower_ not in _OF_NO_KIND


def _is_numbered(site: Site, token: Token) -> bool:
    """Tell whether the number is part of what something is called: "No. 1", "iPhone 4 owners", "version 5"."""
    if _NUMBERED.search(site.text, max(0, site.numeral.start - 12), site.numeral.start):
        return True
    first = site.token_at(site.numeral.start)
    before = site.doc[first.i - 1] if first is not None and first.i else None
    if before is None or not before.tag_.startswith("NNP"):
        return False
    return before.head.i >= token.i or token.head.i == before.i


def _counted_noun(token: Token, *, one: bool) -> Token | None:
    """Walk right over adjectives and compounds to a noun that can be counted."""
    doc = token.doc
    for word in doc[token.i + 1 : token.i + 1 + _MAX_WORDS]:
        if word.lower_ == "times":  # "four times faster" compares
            return None
        if word.tag_ in _COUNTED or word.lower_ in UNCOUNTED:
            return word
        if word.tag_ in {"NN", "NNP"}:
            following = doc[word.i + 1] if word.i + 1 < len(doc) else None
            if following is not None and following.tag_ in _NOUNS and word.dep_ in {"compound", "amod", "nmod"}:
                continue
            return word if one and word.tag_ == "NN" else None
        if word.tag_ not in {"JJ", "JJR", "JJS", "VBN", "VBG", "HYPH"} or word.lower_ in {"more", "other"}:
            return None
    return None


def _bare(site: Site, token: Token) -> Value | None:
    """Read "12 were killed": the thing counted is left to the reader."""
    one = site.numeral.amounts == (Decimal(1),)
    if token.i and site.doc[token.i - 1].tag_.startswith("NN"):  # "iOS 5"
        return None
    if any(child.dep_ == "det" for child in token.children) and token.head.tag_ in {"VBZ", "VB"}:
        return None  # "the 787 can fly": what is called by a number
    if token.head.tag_ == "IN" and token.head.head.tag_.startswith("NNP"):  # "the Group of 20"
        return None
    if one or token.ent_type_ != "CARDINAL" or token.dep_ not in _FREE or token.tag_ != "CD":
        return None
    return site.value(site.numeral.end, "quantity", None)


#: What a number may say, the surest first.
RULES: tuple[Callable[[Site], Value | None], ...] = (
    _money,
    _percentage,
    _age,
    _magnitude,
    _measure,
    _hyphenated,
    _count,
)


def find_shares(text: str) -> list[Value]:
    """Find fractions of a whole, as percentages: "a third of voters", "half the seats"."""
    shares = []
    for match in _PART.finditer(text):
        part = match["part"].lower().removesuffix("s")
        before = _COUNT_BEFORE.search(text, max(0, match.start() - 12), match.start())
        # "the third of May" is no share: only a half goes without a count.
        if before is None and part != "half":
            continue
        count = Decimal(1) if before is None or before["count"] in {"a", "A"} else number(before["count"])
        if count is None or count > _FRACTIONS[part]:
            continue
        start, share = (before or match).start(), (count * 100 / _FRACTIONS[part]).quantize(Decimal("0.1"))
        shares.append(Value(start, match.end(), text[start : match.end()], "percentage", plain(share), "%"))
    return [*_parts_of_points(text), *shares, *_parts_by(text), *_ratios(text)]


def _parts_by(text: str) -> list[Value]:
    """Find what something rose or fell by: "a fifth", "more than a third"."""
    found = []
    for match in _BY_PART.finditer(text):
        share = plain((Decimal(100) / _FRACTIONS[match["part"].lower()]).quantize(Decimal("0.1")))
        found.append(Value(match.start("share"), match.end("share"), match["share"], "percentage", share, "%"))
    return found


def _parts_of_points(text: str) -> list[Value]:
    """Find "half a percentage point", "a quarter of a percent"."""
    found = []
    for match in _HALF_POINT.finditer(text):
        unit = "percentage point" if "point" in match["unit"] else "%"
        amount = _PARTS_OF_POINT[match["part"][0].lower()]
        found.append(Value(match.start(), match.end(), match[0], "percentage", amount, unit))
    return found


def _ratios(text: str) -> list[Value]:
    """Find "one in five", "nine out of 10"."""
    ratios = []
    for match in _RATIO.finditer(text):
        part, whole = number(match["part"].lower()), number(match["whole"].lower())
        if part and whole and part < whole:
            share = plain((part * 100 / whole).quantize(Decimal("0.1")))
            ratios.append(Value(match.start(), match.end(), match[0], "percentage", share, "%"))
    return ratios
