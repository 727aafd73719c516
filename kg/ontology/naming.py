"""Names of open relations and qualifiers, and the words that stand in for a filler."""

from __future__ import annotations

import re
import unicodedata

from kg.extract.grammar import COMPARED, MARGIN
from kg.model import Argument, Extraction, Predicate, Value
from kg.names import digest
from kg.ontology.offices import DETERMINERS

CORE_ROLES = frozenset({"subject", "object", "recipient", "complement"})
#: Prepositions that put a time elsewhere than at itself ("until 2019").
TIME_EDGES = frozenset({"after", "before", "by", "from", "since", "till", "to", "until"})
#: What an amount is to its claim: "rose by 2% from 3 million to 4 million".
AMOUNT_QUALIFIERS = {
    "from": "kg:from",
    "to": "kg:to",
    "by": "kg:change",
    MARGIN: "kg:margin",
    "times": "kg:times",
    "total": "kg:total",
    "above": "kg:above",
    "below": "kg:below",
}


def relation(extraction: Extraction, obj: Argument | None, *, passive: bool) -> str:
    """Return the CURIE of an open relation; passive where the logical object is its subject ("rel:be_reviewed")."""
    lemma = extraction.predicate.lemma
    if passive:
        lemma = f"have {lemma}" if extraction.predicate.kind == "noun" else f"be {participle(extraction.predicate)}"
    return f"rel:{identifier(f'{lemma} {_marker(obj)}')}"


def participle(predicate: Predicate) -> str:
    """Return the verb as a passive has it in the text, or the text's words where these are not the lemma's.

    >>> participle(Predicate("carry out", "verb", 0, 22, "has been carried out"))
    'carried out'
    >>> participle(Predicate("kill", "verb", 4, 20, "stabbed to death"))
    'stabbed to death'
    """
    verb, _, particle = predicate.lemma.partition(" ")
    said = predicate.text.lower().split()
    words = [w for w in said if w.startswith(verb[:1])]
    if not words and len(said) > 1 and said[-1].endswith("ed"):
        return said[-1]  # "was relieved", of a dismissal
    return f"{words[-1]} {particle}".strip() if words else predicate.text.lower()


def _marker(obj: Argument | None) -> str:
    """Return the preposition that leads to an argument, or nothing for a subject or object."""
    if obj is None or obj.role in CORE_ROLES | {"distance", "times"}:
        return ""  # "fell 18 metres", "was arrested twice"
    return obj.marker if obj.role in {"time", "place", MARGIN} else obj.role


def qualifier_property(argument: Argument, value: Value | None) -> str:
    """Return the CURIE under which an argument that is neither subject nor object stands on its claim."""
    if argument.role == COMPARED:
        return f"kg:{identifier(COMPARED)}"
    if value is not None and value.kind != "time":
        return AMOUNT_QUALIFIERS.get(argument.role, "kg:value")
    if argument.role == "time" or value is not None:
        edge = (argument.marker or argument.role).rpartition(" ")[2]  # "served as until 2018", "up to May"
        both = value is not None and "/" in (value.value or "")  # "from 2014 to 2018": the edge is inside
        return f"kg:{edge}" if edge in TIME_EDGES and not both else "kg:time"
    return f"kg:{identifier(argument.role)}"


#: After these a first word is no determiner: "some of it", "this is truly one of them".
_NO_PHRASE = frozenset("of is was are were has had will would can could may might does did means shows".split())


#: People, and no determiner.
_THOSE = re.compile(r"those (?:who|\w+(?:ed|ing)|in|on|at|of|with|from)\b", re.IGNORECASE)


def identifier(words: str) -> str:
    """Return words as the local part of a CURIE.

    >>> identifier("assistant professor at")
    'assistant_professor_at'
    """
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_") or f"x{digest(words)}"


def bare(text: str) -> str:
    """Return a noun phrase without its determiner.

    >>> bare("the tariffs"), bare("those tariffs"), bare("those killed")
    ('tariffs', 'tariffs', 'those killed')
    """
    if _THOSE.match(text.strip()):
        return text.strip()
    first, _, rest = text.strip().partition(" ")
    drop = rest and first.lower() in DETERMINERS and rest.partition(" ")[0] not in _NO_PHRASE
    return rest.strip() if drop else text.strip()
