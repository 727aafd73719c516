"""The tree mended where words show that the model took it wrong; each rule hangs words elsewhere, before reading."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.mend.amounts import AMOUNTS
from kg.extract.mend.clauses import CLAUSES, VERBS
from kg.extract.mend.gifts import GIFTS
from kg.extract.mend.gifts import VERBS as GIVING
from kg.extract.mend.lists import LISTS
from kg.extract.mend.offices import OFFICES
from kg.extract.mend.openings import OPENINGS
from kg.extract.mend.penalties import PENALTIES
from kg.extract.mend.persons import PERSONS
from kg.extract.mend.phrases import PHRASES
from kg.extract.mend.prepositions import PREPOSITIONS
from kg.extract.mend.relatives import RELATIVES
from kg.extract.mend.relatives import VERBS as CONTACT
from kg.extract.mend.reports import REPORTING, REPORTS
from kg.extract.mend.speakers import SPEAKERS
from kg.extract.mend.speakers import VERBS as SPEAKING
from kg.extract.tree import is_verb
from kg.parse import Doc, Token

_DEEPEST = 100  # levels of a tree
_BY_RELATION = (
    *(OFFICES, LISTS, AMOUNTS, GIFTS, PHRASES, PERSONS, PENALTIES, PREPOSITIONS),
    *(SPEAKERS, REPORTS, OPENINGS, RELATIVES, CLAUSES),
)
_RULES = {
    relation: tuple(rule for rules in _BY_RELATION for rule in rules.get(relation, ()))
    for relation in {relation for rules in _BY_RELATION for relation in rules}
}
_VERBS = (*SPEAKING, *REPORTING, *GIVING, *CONTACT, *VERBS)  # who says what comes first
_OF_VERBS = {relation: (*rules, *_VERBS) for relation, rules in _RULES.items()}


def mended(doc: Doc) -> Doc:
    """Return the parse itself, with what the rules of this package hang elsewhere."""
    for token in list(_too_deep(doc)):
        doc.attach(token, token.sent.root, "dep")
    for token in doc:
        rules = _OF_VERBS.get(token.dep_, _VERBS) if is_verb(token) else _RULES.get(token.dep_, ())
        for rule in rules:
            for word, head, dep in list(rule(token)):
                if head is word or not word.is_ancestor(head):  # a ring would have no root, and its readers no end
                    doc.attach(word, head, dep)
    return doc


def _too_deep(doc: Doc) -> Iterator[Token]:
    """Yield the words where a tree has become deeper than any sentence that somebody meant: a list without end."""
    depths: dict[int, int] = {}
    for token in doc:
        path, above = [], token
        while above.i not in depths and above.head is not above:
            path.append(above)
            above = above.head
        depth = depths.setdefault(above.i, 0)
        for word in reversed(path):
            depth += 1
            if depth > _DEEPEST:
                yield word
                depth = 1
            depths[word.i] = depth
