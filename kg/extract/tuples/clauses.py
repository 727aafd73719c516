"""Clauses as open tuples: each verb with its subject in one tuple of all its parts, and in shorter ones of some."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.subjects import is_passive, surface_subject
from kg.extract.tree import child, children, is_infinitive, is_verb, lemma
from kg.extract.tuples.agreement import form, is_past
from kg.extract.tuples.draft import Draft, Traits
from kg.extract.tuples.parts import CORE, NOMINAL, OBLIQUE, Part, obliques, parts_of, verb_words
from kg.extract.tuples.phrases import alternatives, before, in_order, noun_phrase, trimmed
from kg.parse import Token

_NOT_CLAUSES = frozenset(
    {"aux", "auxpass", "amod", "compound", "prep", "punct", "case", "det", "nmod", "advmod", "cc", "mark"}
)
_LONGEST_CHAIN = 4


@dataclass(slots=True)
class Clause:
    """A verb with its subject: the words of the relation, and its parts by kind, each in the text's order."""

    verb: Token
    holder: Token
    subject: list[Token]
    relation: list[Token]
    core: list[Part]
    obliques: list[Part]
    adverbials: list[Part]
    added: str
    traits: Traits

    def draft(self, rule: str, relation: list[Token], arguments: list[list[Token]], **more: str | int) -> Draft:
        """Return a draft with the clause's subject before these arguments."""
        return Draft(rule, self.verb, relation, [self.subject, *arguments], self.added, {**self.traits, **more})


def clause_drafts(verb: Token) -> Iterator[Draft]:
    """Yield the drafts of the clause that a verb heads, if it heads one whose subject can be found."""
    clause = _clause(verb) if _heads_clause(verb) else None
    if clause is None:
        return
    if clause.core:
        yield from _about_core(clause)
    elif clause.obliques:
        yield from _about_obliques(clause)
    for adverbial in clause.adverbials:
        core = [part.phrase for part in clause.core[:1]]
        yield clause.draft("adverbial", clause.relation, [*core, adverbial.words])
    yield from _each_subject(clause)
    yield from _identified(clause)


def _heads_clause(verb: Token) -> bool:
    if not is_verb(verb) or verb.dep_ in _NOT_CLAUSES:
        return False
    # "agreed to sign": part of its governor's relation, unless another is told to
    governed = is_verb(verb.head) or (verb.head.dep_ == "acomp" and is_infinitive(verb))
    merged = verb.dep_ == "xcomp" and child(verb, "nsubj") is None and governed
    return not merged or child(verb.head, "dobj") is not None


def _clause(verb: Token) -> Clause | None:
    holder = surface_subject(verb)
    if holder is None:
        return None
    relation, parts, chained = _chain(verb)
    parts = [part for part in _with_adjective(relation, parts) if part.words]
    parts.sort(key=lambda part: part.place)
    core, rest, adverbials = (
        [part for part in parts if part.kind in kinds] for kinds in (CORE, OBLIQUE, {"adverbial", "open"})
    )
    traits: Traits = {
        "dep": verb.dep_,
        "tag": verb.tag_,
        "subject": holder.tag_,
        "own": int(child(verb, "nsubj", "nsubjpass") is not None),
        "passive": int(is_passive(verb)),
        "be": int(lemma(verb) == "be"),
        "chain": chained,
        "depth": min(6, sum(1 for _ in verb.ancestors)),
        "core": len(core),
        "obliques": min(4, len(rest)),
        "adverbials": len(adverbials),
        "main": core[0].kind if core else "",
    }
    subject = noun_phrase(holder, whole=True, skip=frozenset([verb.i]))
    return Clause(verb, holder, subject, relation, core, rest, adverbials, _unsaid(verb, holder, relation), traits)


def _unsaid(verb: Token, holder: Token, relation: list[Token]) -> str:
    """Return the auxiliary that a participle leaves out: "a law *signed in May*" was signed."""
    if any(lemma(t) == "be" for t in relation) or verb.dep_ not in {"acl", "relcl", "advcl", "conj"}:
        return ""
    if is_passive(verb):
        return form("be", holder, past=True)
    return form("be", holder, past=is_past(verb.head)) if verb.dep_ == "acl" and verb.tag_ == "VBG" else ""


def _chain(verb: Token) -> tuple[list[Token], list[Part], int]:
    """Return relation and parts of a verb and the infinitives that continue it: "is expected to agree to sign"."""
    relation, parts, length = verb_words(verb), parts_of(verb), 1
    while length < _LONGEST_CHAIN:
        following = next((part for part in parts if part.kind == "open"), None)
        if following is None:
            break
        inner = following.head
        told = any(part.kind in NOMINAL and part.head.i < inner.i for part in parts)
        if told or not is_verb(inner) or child(inner, "nsubj") is not None:
            following.kind = "clause"
            break
        relation += verb_words(inner)
        parts = [part for part in parts if part is not following] + parts_of(inner)
        length += 1
    return relation, parts, length


def _with_adjective(relation: list[Token], parts: list[Part]) -> list[Part]:
    """Give a predicate adjective its words: alone it is what is said, with a complement it is part of the relation."""
    adjective = next((part for part in parts if part.kind == "adjective"), None)
    if adjective is None:
        return parts
    head = adjective.head
    words = [head, *(t for c in head.lefts for t in c.subtree), *children(head, "advmod")]
    words = trimmed(in_order(words))
    more = [part for prep in children(head, "prep") for part in obliques(prep)]
    parts = [part for part in parts if part is not adjective]
    following = next((c for c in children(head, "xcomp") if is_infinitive(c) and child(c, "nsubj") is None), None)
    if following is not None:  # "is able to sign"
        relation += [*words, *verb_words(following)]
        return [*parts, *more, *parts_of(following)]
    more += [Part("clause", c, list(c.subtree)) for c in children(head, "xcomp", "ccomp")]
    if not more:
        adjective.words = words
        return [adjective, *parts]
    relation += words
    return [*parts, *more]


# --- the ways to say it ---


def _about_core(clause: Clause) -> Iterator[Draft]:
    """A clause with an object or complement: all of it, without its obliques, and with each of its parts in turn."""
    main, *rest = clause.core
    relation = clause.relation + (main.marker if main.kind == "clause" else [])
    others = [part.phrase for part in rest]
    around = [part.phrase for part in clause.obliques]
    yield clause.draft("clause", relation, [main.words, *others, *around])
    if rest or around:
        yield clause.draft("bare", relation, [main.words, *others])
    if main.kind in NOMINAL | {"adjective"}:
        yield from _folded(clause, relation, main)
    if main.kind not in NOMINAL:
        return
    yield from _folded_phrase(clause, main, others + around)
    for told in [part for part in rest if part.kind == "clause"] + _purposes(main):
        yield from _folded_infinitive(clause, main, told)
    for n, noun in enumerate(alternatives(main.head)):
        yield clause.draft("each-object", relation, [noun_phrase(noun), *others, *around], n=n)


def _folded(clause: Clause, relation: list[Token], main: Part) -> Iterator[Draft]:
    """As in "won the prize for | her novel": the object joins the relation of an oblique."""
    for n, part in enumerate(p for p in clause.obliques if p.kind == "oblique"):
        times = [p.phrase for p in clause.obliques if p.kind == "adverb"]
        yield clause.draft("folded", relation + main.words + part.marker, [part.words, *times], n=n)


def _folded_phrase(clause: Clause, main: Part, others: list[list[Token]]) -> Iterator[Draft]:
    """As in "is a member of | the council": the object's last preposition ends the relation."""
    if main.head.i < clause.verb.i:
        return
    for prep in list(children(main.head, "prep"))[-1:]:
        noun = child(prep, "pobj")
        if noun is not None:
            words = [*clause.relation, *before(main.head, prep, whole=True), prep]
            yield clause.draft("folded-phrase", words, [noun_phrase(noun, whole=True), *others], prep=prep.lower_)


def _purposes(main: Part) -> list[Part]:
    """Return an infinitive that hangs on the object: "took steps to protect the coast"."""
    return [Part("clause", c, []) for c in main.head.children if c.dep_ in {"acl", "relcl"} and is_infinitive(c)][:1]


def _folded_infinitive(clause: Clause, main: Part, told: Part) -> Iterator[Draft]:
    """As in "asked Ann to sign | the deal": the object joins the relation of its infinitive."""
    thing = child(told.head, "dobj")
    if thing is None or main.head.i < clause.verb.i:
        return
    words = [*clause.relation, *before(main.head, told.head, whole=True), *verb_words(told.head)]
    around = [part.phrase for part in parts_of(told.head) if part.kind == "oblique"]
    yield clause.draft("folded-infinitive", words, [noun_phrase(thing, whole=True), *around])


def _about_obliques(clause: Clause) -> Iterator[Draft]:
    """A clause without an object: its first oblique stands for one, and each may stand alone."""
    after = (p for p in clause.obliques if p.kind == "oblique" and p.marker and p.marker[0].i > clause.verb.i)
    first = next(after, clause.obliques[0])
    rest = [part.phrase for part in clause.obliques if part is not first]
    relation = clause.relation + first.marker
    yield clause.draft("oblique", relation, [first.words, *rest], first=first.kind)
    if rest:
        for n, part in enumerate(clause.obliques):
            yield clause.draft("one-oblique", clause.relation + part.marker, [part.words], n=n, first=part.kind)
    if first.kind == "oblique":
        yield from _folded_oblique(clause, first, rest)
        for n, noun in enumerate(alternatives(first.head)):
            yield clause.draft("each-oblique", relation, [noun_phrase(noun), *rest], n=n)


def _folded_oblique(clause: Clause, first: Part, others: list[list[Token]]) -> Iterator[Draft]:
    """As in "stood in front of | the house": the oblique's last preposition ends the relation."""
    for prep in list(children(first.head, "prep"))[-1:]:
        noun = child(prep, "pobj")
        if noun is not None and first.head.i > clause.verb.i:
            words = [*clause.relation, *first.marker, *before(first.head, prep, whole=True), prep]
            yield clause.draft("folded-oblique", words, [noun_phrase(noun, whole=True), *others], prep=prep.lower_)


def _each_subject(clause: Clause) -> Iterator[Draft]:
    """As in "Ann and Bob signed it": each of them did."""
    parts = clause.core + clause.obliques
    if not parts or len(clause.subject) < 2:
        return
    first, *rest = parts
    for n, noun in enumerate(alternatives(clause.holder)):
        draft = clause.draft(
            "each-subject", clause.relation + first.marker, [first.words, *(p.phrase for p in rest)], n=n
        )
        draft.arguments[0] = noun_phrase(noun, skip=frozenset([clause.verb.i]))
        yield draft


def _identified(clause: Clause) -> Iterator[Draft]:
    """As in "Ann is a lawyer who sued Acme", "Bob, a painter living in Cork": who is so called did it."""
    if clause.verb.dep_ not in {"relcl", "acl"} or clause.holder.i != clause.verb.head.i:
        return
    parts = clause.core + clause.obliques
    called = clause.holder.head if clause.holder.dep_ == "appos" else None
    if clause.holder.dep_ == "attr":
        called = surface_subject(clause.holder.head)
    if parts and called is not None:
        first, *rest = parts
        draft = clause.draft("identified", clause.relation + first.marker, [first.words, *(p.phrase for p in rest)])
        draft.arguments[0] = noun_phrase(called, whole=True)
        yield draft
