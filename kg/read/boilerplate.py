"""Lines around an article that are none of its sentences: bylines, credits, copyright, dates, calls to read on.

Every pattern must match a whole line, and none may match a sentence ("By Tuesday the fire was out.").
"""

from __future__ import annotations

import re

from kg.read.dates import DATE_IN_TEXT
from kg.read.phrases import AGENCIES, DATE_COMPANIONS, DATE_MARKS, MONTHS, OFFICES, WEEKDAYS

_LONGEST = 400


def _any_of(words: frozenset[str] | set[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) + ")"


# Python's re knows no class of upper-case letters: any letter but the lower-case ones of Latin.
_UPPER = "[^\\W\\d_a-zß-öø-ÿ]"
_PARTICLE = "(?:de|da|del|della|di|du|van|von|der|den|bin|ibn|al|el|la|le|dos|das)"
_NAME = rf"(?:(?!AND\b){_UPPER}[\w.'’\-]*)"
_FULL_NAME = rf"{_NAME}(?:\s+(?:{_PARTICLE}\s+)*{_NAME}){{1,4}}"
_SIGNED = rf"(?>{_FULL_NAME}|{_any_of(AGENCIES)}(?:\s+staff)?)"  # atomic: an agency may read as a name
_AND = r"(?:\s*,\s*(?:and\s+)?|\s+(?:and|AND)\s+|\s*[&/]\s*)"
_NO_DAY = rf"(?!(?i:{_any_of(set(MONTHS) | WEEKDAYS)})\b)"
_NAMES = rf"{_NAME}(?:(?:\s*[,/&]\s*|\s+)(?:(?:and|in|the|for|{_PARTICLE})\s+)*{_NAME})*"
_OFFICE = rf"(?:(?:{_any_of(OFFICES)}|{_NAME}|[0-9]+),?(?:\s+|$))+"
_WRITES = r"(?:Writer|Reporter|Correspondent|Editor|Columnist|writer|reporter|correspondent)s?"
_CRAFT = r"(?:reporting|writing|editing|compiling|production|graphics|photography|translation|research|story|text)"
_CREDIT = rf"(?i:(?:(?:additional|further|with)\s+)?{_CRAFT}(?:(?:\s*,\s*|\s+and\s+){_CRAFT})*\s+(?:by|from)\s*:?)"
_PICTURE = r"(?:file\s+|undated\s+|handout\s+)?(?:photo(?:graph)?|image|picture|illustration|graphic|video)s?"

#: Rules whose patterns are the same in any case, by name; a line that matches one pattern whole is boilerplate.
_WORDINGS: dict[str, tuple[str, ...]] = {
    "copyright": (
        r"copyright:?\s*(?:©|\(c\)|by\s).*",
        r"this (?:material|content|article|story) (?:may|must) not be (?:published|reproduced|copied).*",
    ),
    "note": (
        (
            r"(?:this|the) (?:story|article|report|page) (?:was|has been) (?:first |originally |last )?"
            r"(?:published|updated|corrected|amended|syndicated)\b.*"
        ),
        r"our standards:.*",
        r"editor['’]?s['’]? note:.*",
        r"for (?:more|further) (?:information|details),? (?:visit|see|contact|go to)\b.*",
    ),
    "more": (
        r"(?:read|see|watch|listen)(?: (?:more|also|next|now|this))?\s*(?:[:|>»]+.*)?",
        r"(?:also (?:read|see)|more|related|recommended|must read|more on this(?: story)?)\s*(?:[:|>»]+.*)?",
        r"related (?:articles?|stories|coverage|topics?|news)\s*(?:[:|>»]+.*)?",
        r"(?:read|see|find out) (?:more|also) (?:here|at|on|about|from)\b[^.]{0,120}\.?",
        r"(?:click|tap) here\b.{0,120}",
        r"(?:continue|keep) reading.{0,40}|skip to .{0,40}|most (?:read|popular|viewed)|trending(?: now)?|top stories",
        r"opens? (?:in )?(?:a )?new (?:tab|window)",
    ),
    "advertisement": (
        r"(?:article|story) continues (?:below|after).{0,40}",
        r"[-–—\[(*\s]*(?:advertisement|advertorial|ads?|sponsored(?: content)?|promoted)[-–—\])*\s]*",
    ),
    "sharing": (
        r"share|tweet|print|e-?mail|save|comments?|[0-9]+ comments?|copy link|bookmark",
        r"listen to (?:this )?(?:article|story)",
        r"share (?:this )?(?:article|story|page|post|on|via|with)\b.{0,60}|share this",
        r"follow (?:us|@).{0,120}",
        r"follow .{2,60} on (?:twitter|x|facebook|instagram|bluesky|threads|linkedin|mastodon)\b.{0,80}",
        r"download (?:the|our) .{0,40}\bapp\b.{0,60}",
    ),
    "newsletter": (
        r"(?:sign ?up|subscribe|register)(?: (?:now|today|here|free))?[.!]?",
        (
            r"(?:sign up|subscribe|register) (?:to|for|now|today|here|and)\b"
            r"(?=.*\b(?:our|newsletters?|here|today|now|free|alerts?|updates|briefing|inbox|e-?mail|podcast|channel)\b)"
            r".{0,200}"
        ),
        r"get (?:the|our|all) .{0,60}\b(?:newsletter|inbox|alerts?)\b.{0,120}",
        r"already a subscriber\?.*",
    ),
    "picture": (
        r"file photo\s*[:.].*",
        rf"[(\[]?{_PICTURE}(?:\s+(?:credit|source|courtesy of))?\s*[:|/].*",
        r"image (?:source|caption),.*|(?:photo |image )?credits?\s*:.*",
    ),
    "link": (r"[<(]?(?:https?://|www\.)\S+[>)]?", r"\S+@\S+\.\w+", r"[-*_=~#•.\s]{1,120}"),
}

#: Rules that know names by their capitals.
_SIGNATURES: dict[str, tuple[str, ...]] = {
    "byline": (
        (
            rf"(?:(?i:written|story|words|posted|analysis)\s+)?(?i:by):?\s+{_NO_DAY}{_SIGNED}(?:{_AND}{_SIGNED})*"
            rf"(?:(?:\s*[,|–—-]\s*|\s+(?=in\s|[a-z])){_OFFICE})?"
        ),
        rf"{_FULL_NAME}\s*[,|]\s*(?:[A-Z][\w-]+\s+){{1,4}}{_WRITES}",
    ),
    "credit": (
        rf"[(\[]?{_CREDIT}\s+{_NAMES}(?:[.;,]\s*{_CREDIT}\s+{_NAMES})*[.)\]]*",
        r"[^\W\d_a-z].{2,200}\bcontributed\s+(?:reporting|to\s+this\s+(?:report|story|article)).{0,40}",
    ),
    "copyright": (
        r"©.*",
        r"\([cC]\)\s+.{0,60}\b(?:19|20)\d\d\b.*",
        rf"(?i:copyright)\s+{_NAME}(?:\s+{_NAME})*",
        rf"(?i:copyright),?\s+(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?(?:\s*,?\s*{_NAMES})?(?:\.(?:\s.*)?)?",
        r"(?:.{0,200}[.,]\s+)?All [Rr]ights [Rr]eserved(?:\.(?:\s.*)?)?|ALL RIGHTS RESERVED\.?",
    ),
    "picture": (
        r"FILE(?:\s+PHOTO)?\s*[-–—:].*",
        rf"[(\[]?(?i:{_PICTURE})\s+(?:by|courtesy of|from|via)\s+{_NAMES}[.)\]]*",
        rf".*(?:REUTERS|Reuters|AP|AFP|EPA|Getty Images|Bloomberg)\s?/\s?{_FULL_NAME}(?:/[\w\s]*)?[.)\]]*",
        r".*[(\[](?:AP|AFP|EPA|Reuters|REUTERS)\s+(?:Photo|file)\b[^)\]]*[)\]]\.?",
        r".{0,60}/\s?(?:Getty Images|AFP|AP|Reuters|EPA|Shutterstock|Alamy|Bloomberg)(?:/[^/]{0,40})?|Getty Images",
    ),
}
_RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    *((rule, re.compile("|".join(forms))) for rule, forms in _SIGNATURES.items()),
    *((rule, re.compile("|".join(forms), re.IGNORECASE)) for rule, forms in _WORDINGS.items()),
)
_PLACE_AND_DAY = re.compile(rf"{_NAMES},?\s+(?i:{DATE_IN_TEXT.pattern})")
_SEPARATOR = re.compile(r"\s*[·|•]\s*|\s+[–—-]+\s+")
_NAMES_ALONE = re.compile(rf"(?:(?i:by)\s+)?{_NAMES}")
_TOKEN = re.compile(r"[^\s,|·•()/–—:-]+")
_CLOCK = re.compile(r"[0-9]{1,2}(?:am|pm|h)?|[0-9]{1,2}[.][0-9]{2}(?:am|pm)?|[0-9]{2}z?|[ap]\.m|[0-9]{3,4}z?")


def boilerplate_rule(line: str) -> str | None:
    """Return the name of the rule that makes a line boilerplate, None if it may be a sentence or headline.

    >>> boilerplate_rule("By Ann Lee and JOHN ROE"), boilerplate_rule("By Tuesday the fire was out.")
    ('byline', None)
    """
    line = line.strip()
    if not line or len(line) > _LONGEST:
        return None
    if is_date_line(line) or _PLACE_AND_DAY.fullmatch(line) or _is_signed_date(line):
        return "date"
    return next((name for name, pattern in _RULES if pattern.fullmatch(line.replace("\n", " "))), None)


def is_date_line(line: str) -> bool:
    """Tell whether a line is nothing but a date ("March 06, 2008", "Updated 5:04 PM EST, Tue March 4, 2025")."""
    if len(line) > 120 or (line.endswith(".") and not line.lower().endswith("m.")):
        return False
    rest, dates = DATE_IN_TEXT.subn(" ", line)
    words = [word.lower().rstrip(".") for word in _TOKEN.findall(rest)]
    known = all(word in DATE_COMPANIONS or word in WEEKDAYS or _CLOCK.fullmatch(word) for word in words)
    return known and bool(dates or (DATE_MARKS & set(words) and any(_CLOCK.fullmatch(word) for word in words)))


def _is_signed_date(line: str) -> bool:
    """Tell whether a line is a date beside names alone ("Ann Lee · Harbour Gazette · Posted: Nov. 16, 2026")."""
    parts = [part for part in _SEPARATOR.split(line) if part]
    dates = [part for part in parts if is_date_line(part)]
    return 0 < len(dates) < len(parts) and all(part in dates or _NAMES_ALONE.fullmatch(part) for part in parts)
