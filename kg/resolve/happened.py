"""What a bare noun takes up that a verb has told: "Nordwind will sell its yard. The sale …" is Nordwind's sale."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import takewhile

from kg.extract.event_words import EVENT_NOUNS
from kg.extract.grammar import CALLED_OF
from kg.extract.tree import comma_before
from kg.model import Extraction, MentionRef, Polarity
from kg.parse import Token
from kg.resolve.deeds import is_located
from kg.resolve.described import possessive
from kg.resolve.facts import Cluster, Fact, State
from kg.resolve.kinds import family
from kg.resolve.words import DEALS, DEED_NOUNS, OF_DEEDS

#: What befalls places, beside what is done.
_MISFORTUNES = frozenset(
    """fire blaze crash explosion blast storm flood earthquake quake accident collision landslide avalanche outbreak
    spill wildfire derailment collapse disaster tragedy riot""".split()
)
#: How many sentences back a deed is looked for.
_REACH = 5
#: What is told of such things: that somebody died, that something burst.
_BEFALLING = frozenset(
    """kill die injure wound shoot stab attack explode detonate crash collide burn erupt derail sink capsize
    collapse break_out plough plunge overturn flood destroy damage""".split()
) | {"go off"}
_BEFALLEN = _MISFORTUNES | frozenset("attack shooting stabbing bombing killing massacre incident".split())
Labels = Callable[[State, Cluster], str]


def told_before(state: State, fact: Fact, label: Labels) -> str:
    """Return what "the sale" is called after what one of the sentences before has somebody do, or an empty string."""
    verbs = DEED_NOUNS.get(fact.lemma)
    if not verbs or not _is_bare(fact):
        return ""
    near = [e for e in state.reading.extractions if fact.sentence - _REACH <= e.sentence < fact.sentence]
    told = [e for e in near if _tells(e, verbs)] or _all_told(state, fact, verbs)
    told = [e for e in told if e.sentence == told[-1].sentence]
    if told and fact.lemma in _BEFALLEN and any(e.sentence > told[-1].sentence and _befalls(e) for e in near):
        return ""  # something else has happened since
    doers = [state.of[doer] for e in told if (doer := _filler(e, "subject")) is not None]
    if not told or len({id(doer) for doer in doers}) > 1:
        return ""
    what, of = _telling(state, told[-1], "object", label), OF_DEEDS.get(fact.lemma, "of")
    if not doers or not doers[-1].names:
        where = "" if what else _telling(state, told[-1], "place", label)
        whole = f"{fact.lemma} {of} {what}" if what else f"{fact.lemma} in {where}" if where else ""
        return "" if fact.lemma in DEALS else whole
    whose = possessive(label(state, doers[-1]))
    if fact.lemma in DEALS:
        return f"{whose} {fact.lemma} to {told[-1].predicate.lemma} {what}" if what else ""
    return f"{whose} {fact.lemma} {of} {what}" if what else f"{whose} {fact.lemma}"


def _all_told(state: State, fact: Fact, verbs: frozenset[str]) -> list[Extraction]:
    """Return what the text tells of such deeds, if of a deal that it is about: its opening alone tells of one."""
    if fact.lemma not in DEALS:
        return []
    deeds = (e for e in state.reading.extractions if e.sentence < fact.sentence and _tells(e, verbs))
    told = [e for e in deeds if _filler(e, "object") is not None]
    return told if all(e.sentence < state.opening.stop for e in told) else []


def _is_bare(fact: Fact) -> bool:
    """Tell one "the attack" of which no more is said."""
    return _says_no_more(fact) and not fact.plural


def _says_no_more(fact: Fact) -> bool:
    """Whether nothing tells which one it is; "the deal, which will close in May" is told of besides."""
    return fact.definite and len(fact.words) == 1 and all(map(_is_beside, fact.token.rights))


def _is_beside(part: Token) -> bool:
    """Tell a comma, and the clause behind one."""
    return part.is_punct or (part.dep_ == "relcl" and comma_before(part) is not None)


def in_headline(state: State, fact: Fact) -> str:
    """Return what the headline calls a bare "the attack": "Oslo attack" of a text headed "Oslo attack kills two"."""
    if not _says_no_more(fact) or not state.headline_end or fact.lemma not in EVENT_NOUNS | _MISFORTUNES:
        return ""
    named = {f.name for f in state.ordered if f.is_name and f.mention.start >= state.headline_end}
    for token in takewhile(lambda t: t.idx < state.headline_end, state.doc):
        if token.lower_ in {fact.lemma, f"{fact.lemma}s", f"{fact.lemma}es"} and token.i:
            before = state.by_token.get(token.i - 1)
            name = before.name if before is not None and before.is_name else token.nbor(-1).text
            if name in named:
                return f"{name} {fact.token.lower_}"
    return ""


def in_opening(state: State, fact: Fact) -> str:
    """Return what a bare "the attack" is called after where the text's opening tells that people died: "in Leeds"."""
    if fact.lemma not in _BEFALLEN or not _is_bare(fact):
        return ""
    opening = state.opening
    before = (e for e in state.reading.extractions if opening.start <= e.sentence < fact.sentence)
    told = dict.fromkeys(e.sentence for e in before if _befalls(e))
    where = next((place for sentence in told if sentence in opening for place in _places(state, sentence)), "")
    later = {place for sentence in told if sentence not in opening for place in _places(state, sentence)}
    return f"{fact.lemma} in {where}" if where and later <= {where} else ""


def _befalls(extraction: Extraction) -> bool:
    verb = extraction.predicate.lemma
    return extraction.predicate.kind == "verb" and not {verb, verb.partition(" ")[0]}.isdisjoint(_BEFALLING)


def _places(state: State, sentence: int) -> Iterator[str]:
    """Yield the names of where what a sentence tells of happened: "in Leeds"."""
    for fact in state.by_sentence.get(sentence, ()):
        cluster, kind = state.cluster(fact), fact.token.head.head  # "in the city of Leeds"
        located = is_located(fact.token) or (kind.lower_ in CALLED_OF and is_located(kind))
        if fact.is_name and located and family(cluster) == "place":
            yield cluster.entry.label if cluster.entry is not None else fact.name


def _telling(state: State, deed: Extraction, role: str, label: Labels) -> str:
    """Return what a deed is done to, or where, if that has a name in it: "a mall" says no more than "the attack"."""
    thing = _filler(deed, role)
    words = label(state, state.of[thing]) if thing is not None else ""
    return words if words != words.lower() else ""


def _tells(extraction: Extraction, verbs: frozenset[str]) -> bool:
    done = extraction.predicate.kind == "verb" and extraction.predicate.lemma in verbs
    return done and extraction.polarity is Polarity.AFFIRMED


def _filler(extraction: Extraction, role: str) -> int | None:
    argument = extraction.argument(role)
    return argument.filler.index if argument is not None and isinstance(argument.filler, MentionRef) else None
