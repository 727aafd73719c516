"""Members named of a group: "four players, including Ann Lee", "firms such as Acme", "the firms Acme and Beta"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.axes import axes_of
from kg.extract.grammar import PAIRS, SUBJECTS
from kg.extract.mentions import Mentions
from kg.extract.subjects import whole_of
from kg.extract.tree import child, children, comma_before, conjuncts, lemma, such_before
from kg.parse import Token

_GROUP_TAGS = frozenset({"NNS", "NNPS", "CD"})


def members(group: Token, mentions: Mentions) -> list[Token]:
    """Return the names that are given as members of a plural or counted thing; what is said of it is said of them."""
    named = mentions.name_at(group) is not None and mentions.label(group) != "NORP"  # "Norwegians such as Ann Lee"
    if named or not _is_plural(group):
        return []
    listed = (_by_name(filler, mentions) for holder in (group, *_of(group)) for filler in _listed(holder))
    return [token for token in listed if token is not None]


def one_of(group: Token, clause: Token, mentions: Mentions) -> Token | None:
    """Return who is said to be of a group that a clause is about: "Ann Lee was among those arrested in Oslo".

    In "one of 12 people arrested" as well; whoever is not among them, or may be, is not.
    """
    if clause.head is not group or clause.dep_ not in {"acl", "relcl"} or not _is_plural_or_those(group):
        return None
    holder = group.head.head if group.dep_ == "pobj" else group
    if group.head.lower_ == "of" and holder.lower_ == "one":
        if holder.dep_ == "appos":
            if holder.head.dep_ == "pobj" and comma_before(holder) is not None:
                return None  # "the lawyer for Ann Lee, one of 12 people arrested"
            return holder.head if mentions.name_at(holder.head) is not None else None
        be = holder.head if holder.dep_ == "attr" else holder
    else:
        be = holder if group.head.lower_ == "among" else group
    return child(be, *SUBJECTS) if lemma(be) == "be" and axes_of(be).is_fact else None


def _is_plural_or_those(group: Token) -> bool:
    return group.tag_ == "NNS" or group.lower_ in {"those", "people"}


def all_of(group: Token, mentions: Mentions) -> list[Token]:
    """Return who a group is, by the names beside it: "the suspects, Ann Lee and Tom Berg, fled".

    So in "two men, identified as Ann Lee and Tom Berg".
    """
    many = group.tag_ in {"NNS", "NNPS"} or group.lower_ in PAIRS or (group.tag_ == "CD" and bool(_of(group)))
    if not many or mentions.name_at(group) is not None:
        return []
    named_as = (t for t in _identified_as(group) if t.dep_ == "pobj" and mentions.name_at(t) is not None)
    first = child(group, "appos") or next(named_as, None)
    if first is None:
        return []
    names = conjuncts(first)
    return names if len(names) > 1 and all(mentions.name_at(name) is not None for name in names) else []


def _is_plural(group: Token) -> bool:
    return group.tag_ in _GROUP_TAGS or child(group, "nummod") is not None or bool(_of(group))


def _of(group: Token) -> list[Token]:
    """The plural of "four of its players", "a group of players", which the model may hang the members on."""
    inner = (child(prep, "pobj") for prep in children(group, "prep") if prep.lower_ == "of")
    return [token for token in inner if token is not None and (token.tag_ in _GROUP_TAGS or _are_letters(token))]


def _are_letters(noun: Token) -> bool:
    """Tell a plural that the model takes for one: "three of its MLAs"."""
    return noun.text.endswith("s") and noun.text[:-1].isupper()


def _by_name(member: Token, mentions: Mentions) -> Token | None:
    """Return the name of "the mayor, Ann Lee", "a woman identified as Ann Lee", or the member itself if it is one."""
    told = (member, *children(member, "appos"), *_identified_as(member))
    return next((t for t in told if mentions.name_at(t) is not None), None)


def _identified_as(noun: Token) -> Iterator[Token]:
    """Yield the words of a clause that tells who somebody is: "a woman [identified as Ann Lee]"."""
    return (t for deed in children(noun, "acl") if deed.lower_ in {"identified", "named"} for t in deed.subtree)


def _listed(group: Token) -> list[Token]:
    for beside in children(group, "appos"):
        among = next((prep for prep in children(beside, "prep") if prep.lower_ == "among"), None)
        if among is not None and among.left_edge.i < beside.i + 1 and child(among, "pobj") is not None:
            return conjuncts(beside)  # "two people, among them Ann Lee"
    for clause in children(group, "relcl"):
        one = child(clause, "nsubj")
        if one is not None and whole_of(one) is group and lemma(clause) == "be" and axes_of(clause).is_fact:
            return [name for first in children(clause, "attr") for name in conjuncts(first)]
    for prep in children(group, "prep"):
        first = child(prep, "pobj") if prep.lower_ == "including" or such_before(prep) else None
        if first is not None and prep.i > group.i:
            return conjuncts(first)
    return []


def beside(subject: Token, mentions: Mentions) -> list[Token]:
    """Return who does it too: "Ann Lee, along with Tom Berg, founded Acme", "Acme, together with Beta, built it"."""
    verb = subject.head
    if subject.dep_ not in SUBJECTS or mentions.name_at(subject) is None:
        return []
    hung = (p for holder in (subject, verb) for p in children(holder, "prep") if subject.i < p.i < verb.i)
    preps = [inner for p in hung for inner in ((p, *children(p, "prep")) if p.lower_ == "along" else (p,))]
    joint = (p for p in preps if p.lower_ == "with" and p.nbor(-1).lower_ in {"along", "together"})
    firsts = (child(p, "pobj") for p in joint)
    others = (other for first in firsts if first is not None for other in conjuncts(first))
    return [other for other in others if mentions.name_at(other) is not None]
