"""What the words around a mention say of it (Fact), and the mentions found to be one so far (Cluster, State)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from kg.extract.grammar import PLACE_LABELS
from kg.extract.roles import is_firm
from kg.forenames import FORENAMES, MEN, WOMEN
from kg.model import Gazetteer, GazetteerEntry, Mention, MentionRef, Reading, Span
from kg.parse import Doc, Token
from kg.resolve.words import ARTICLES, DEFINITE, FEMININE, MASCULINE, PRONOUNS, REGAL, TITLES, Form

_POSSESSIVE = re.compile(r"\s*(?:['’]s|(?<=s)['’])$")
_BRACKET = re.compile(r"\s*\(.*$")
#: "HAMBURG - Nordwind": the model may take a dateline for a part of the name.
_DATELINE = re.compile(r"^[A-Z]{3,}[A-Z ,.]*\s[-–—]+\s")
#: Quotation marks around a name, and a dash or an opening that the model took along: "Nordwind Pro - a".
_EDGES = re.compile(r"^[\s\"“”„«»‘’'(\[]+|[\s\"“”„«»‘(\[,;:–—-]+(?:an?|the)?$")
#: A full stop behind a word that is no abbreviation.
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{5})\.$")
#: How many sentences below the headline say what a text tells of.
_OPENING = 2


@dataclass(slots=True, eq=False)
class Fact:
    """A mention with what its words and their place in the sentence say; written once, by :func:`gather`.

    ``name`` is a name without title, article and possessive; ``words`` are a nominal's words in lower case
    without determiner; ``lemma`` is the head's; ``quote`` is the number of the quotation it stands in, or -1;
    ``sense`` keeps apart mentions of one name that mean different things (``place``, ``government``, ``people``).
    """

    index: int
    mention: Mention
    token: Token
    sentence: int
    quote: int
    name: str = ""
    words: tuple[str, ...] = ()
    lemma: str = ""
    determiner: str = ""
    title: str = ""
    sense: str = ""
    gender: str = ""
    form: Form | None = None
    plural: bool = False
    subject: bool = False

    @property
    def is_name(self) -> bool:
        """Whether the mention is a name."""
        return self.mention.kind == "name"

    @property
    def is_nominal(self) -> bool:
        """Whether the mention is a common noun's phrase."""
        return self.mention.kind == "nominal"

    @property
    def is_pronoun(self) -> bool:
        """Whether the mention is a pronoun."""
        return self.mention.kind == "pronoun"

    @property
    def definite(self) -> bool:
        """Whether the phrase says that it is known already ("the deal", "this deal")."""
        return self.determiner in DEFINITE


def precedes(other: Fact, fact: Fact) -> bool:
    """Words in another quotation are somebody else's; outside one, nothing in one is taken up."""
    return other.mention.end <= fact.mention.start and other.quote in {-1, fact.quote} and other is not fact


@dataclass(slots=True, eq=False)
class Cluster:
    """Mentions found to be one so far, in the text's order."""

    facts: list[Fact]
    entry: GazetteerEntry | None = None
    gender: str = ""
    type: str | None = None
    names: list[Fact] = field(init=False)

    def __post_init__(self) -> None:
        """Note the mentions that name it."""
        self.names = [fact for fact in self.facts if fact.is_name]

    def absorb(self, other: Cluster) -> None:
        """Take over the mentions of another cluster, and what it knows of them; the type must be told anew."""
        self.facts.extend(other.facts)
        self.facts.sort(key=_place)
        self.names.extend(other.names)
        self.names.sort(key=_place)
        self.entry, self.gender, self.type = self.entry or other.entry, self.gender or other.gender, None

    @property
    def nominals(self) -> list[Fact]:
        """The mentions that are common nouns' phrases."""
        return [fact for fact in self.facts if fact.is_nominal]

    @property
    def known(self) -> bool:
        """Whether anything but pronouns says what it is."""
        return any(not fact.is_pronoun for fact in self.facts)


@dataclass(slots=True)
class State:
    """All that is known of a document's mentions while the sieves run; ``ordered`` has them in the text's order.

    ``together`` holds the phrases that mean several things ("they", "the pair"), by the indexes of their mentions;
    ``offices`` what the text says somebody is of something, with the mentions of both; ``settled`` the mentions that
    were one before nouns were looked at; ``owners`` a mention of whose a bare measure is ("net income"), by its index;
    ``takeover`` names of the company that a text about a takeover is about, and of the others that take part.
    """

    doc: Doc
    text: str
    reading: Reading
    gazetteer: Gazetteer
    facts: list[Fact]
    ordered: list[Fact]
    quotes: Sequence[Span]
    of: list[Cluster] = field(default_factory=list)
    settled: list[list[Fact]] = field(default_factory=list)
    by_sentence: dict[int, list[Fact]] = field(default_factory=dict)
    by_token: dict[int, Fact] = field(default_factory=dict)
    person_words: frozenset[str] = frozenset()
    together: dict[tuple[int, ...], list[Fact]] = field(default_factory=dict)
    offices: list[tuple[str, int, int]] = field(default_factory=list)
    owners: dict[int, Fact] = field(default_factory=dict)
    takeover: tuple[Fact, list[Fact]] | None = None
    year: str = ""
    headline_end: int = 0

    @property
    def opening(self) -> range:
        """Return the first sentences below the headline: what happened, where and to whom, and who tells of it."""
        first = next((f.sentence for f in self.ordered if f.mention.start >= self.headline_end), 0)
        return range(first, first + _OPENING)

    def clusters(self) -> Iterator[Cluster]:
        """Yield each cluster once, in order of first mention."""
        for fact in self.ordered:
            cluster = self.of[fact.index]
            if cluster.facts[0] is fact:
                yield cluster

    def cluster(self, fact: Fact) -> Cluster:
        """Return the cluster that the mention is in."""
        return self.of[fact.index]

    def join(self, one: Fact, other: Fact) -> bool:
        """Put both clusters together, unless entries or genders forbid it; tell whether they are one."""
        a, b = self.of[one.index], self.of[other.index]
        if a is b:
            return True
        if a.entry and b.entry and a.entry.id != b.entry.id:
            return False
        if a.gender and b.gender and a.gender != b.gender:
            return False
        if len(a.facts) < len(b.facts):
            a, b = b, a
        a.absorb(b)
        for fact in b.facts:
            self.of[fact.index] = a
        return True


_NO_PERSONS = frozenset({"ORG", "OTHER"})
#: What two of one surname are, and whom they have.
_COUPLES = frozenset("parents couple spouses siblings brothers sisters twins".split())
_CHILDREN = frozenset("son daughter child children sons daughters".split())
#: What joins the first names of a couple.
_TOGETHER = frozenset({" and ", " & "})


def _mend_names(state: State) -> None:
    """Put together a name that the model cut in two: "Atlantic" (a place) and "Gateway Terminals"."""
    names = [fact for fact in state.ordered if fact.is_name]
    for first, second in pairwise(names):
        between = state.text[first.mention.end : second.mention.start]
        head = first.token.head.idx
        labels = first.mention.label in PLACE_LABELS and second.mention.label in _NO_PERSONS
        inside = first.token.dep_ == "compound" and second.mention.start <= head < second.mention.end
        if between == " " and labels and inside and not _is_known(state.gazetteer, first, second):
            first.name = second.name = f"{first.name} {second.name}"
            first.mention = replace(first.mention, label="ORG")
            second.mention = replace(second.mention, label="ORG")


def _share_surnames(state: State) -> None:
    """Give the first of a couple their name, which only the second is given: "George and Joyce Hill".

    Both first words have to be first names, or the sentence to tell of parents or a couple, and the first nobody's
    surname in the text.
    """
    people = [fact for fact in state.ordered if fact.is_name and fact.mention.label == "PER"]
    surnames = {fact.name.rpartition(" ")[2] for fact in people if " " in fact.name}
    for first, second in pairwise(people):
        given, _, surname = second.name.partition(" ")
        together = are_couple(state, first, second) and not first.title
        one = surname and all(particle.islower() for particle in surname.split()[:-1])  # "van Dyk"
        told = {first.name.lower(), given.lower()} <= FORENAMES or _tells_of_couple(first)
        if together and one and told and first.name not in surnames and " " not in first.name:
            first.name = f"{first.name} {surname}"
            first.gender = _gender_of(first.name)


def _tells_of_couple(name: Fact) -> bool:
    return any(t.lower_ in _COUPLES or (t.lower_ == "their" and t.head.lower_ in _CHILDREN) for t in name.token.sent)


def are_couple(state: State, first: Fact, second: Fact) -> bool:
    """Tell whether nothing but an "and" stands between two names."""
    return state.text[first.mention.end : second.mention.start] in _TOGETHER


def _is_known(gazetteer: Gazetteer, place: Fact, body: Fact) -> bool:
    """Tell whether the words mean a thing each: a body that is known, or a country before it."""
    country = any(entry.type == "news:Country" for entry in gazetteer.named(place.name))
    return country or bool(gazetteer.named(body.name) or gazetteer.adjectival(place.name))


def _place(fact: Fact) -> tuple[int, int]:
    return fact.mention.start, -fact.mention.end


def _offices(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """Yield the nouns that say what somebody is of a body or place, with the mentions of holder and body."""
    for extraction in reading.extractions:
        subject, of = extraction.argument("subject"), extraction.argument("of") or extraction.argument("for")
        if extraction.predicate.kind == "copula" and subject and of:
            match (subject.filler, of.filler):
                case (MentionRef(who), MentionRef(body)):
                    yield extraction.predicate.lemma, who, body


def gather(doc: Doc, text: str, reading: Reading, gazetteer: Gazetteer) -> State:
    """Look at every mention once and give each a cluster of its own."""
    quotes = reading.quotations
    starts = [token.idx for token in doc], [s.start for s in reading.sentences], [q[0] for q in quotes]
    look = _Look(doc, *starts, quotes, gazetteer)
    facts = [look.at(index, mention) for index, mention in enumerate(reading.mentions)]
    state = State(doc, text, reading, gazetteer, facts, sorted(facts, key=_place), quotes)
    state.offices = list(_offices(reading))
    _mend_names(state)
    _share_surnames(state)
    state.of = [Cluster([fact], gender=fact.gender) for fact in facts]
    for fact in state.ordered:
        state.by_sentence.setdefault(fact.sentence, []).append(fact)
        state.by_token.setdefault(fact.token.i, fact)
    return state


@dataclass(frozen=True, slots=True)
class _Look:
    """Finds tokens, sentences and quotations by offset."""

    doc: Doc
    token_starts: list[int]
    sentence_starts: list[int]
    quote_starts: list[int]
    quotes: Sequence[Span]
    gazetteer: Gazetteer

    def token(self, offset: int) -> Token:
        """Return the token that the character stands in."""
        return self.doc[max(0, bisect_right(self.token_starts, offset) - 1)]

    def at(self, index: int, mention: Mention) -> Fact:
        """Return what can be seen at a mention."""
        head = self.token(mention.head.start)
        sentence = max(0, bisect_right(self.sentence_starts, mention.start) - 1)
        fact = Fact(index, mention, head, sentence, self._quote(mention.start), subject=head.dep_ in _SUBJECT)
        if mention.kind == "name":
            self._name(fact)
        elif mention.kind == "nominal":
            self._nominal(fact)
        else:
            fact.form = PRONOUNS.get(mention.text.lower())
            fact.gender = fact.form.gender.replace("n", "") if fact.form else ""
        return fact

    def _quote(self, offset: int) -> int:
        found = bisect_right(self.quote_starts, offset) - 1
        return found if found >= 0 and offset < self.quotes[found][1] else -1

    def _name(self, fact: Fact) -> None:
        first = self.token(fact.mention.start)
        addressed = fact.mention.text.partition(" ")[0].lower().rstrip(".") in FORMS_OF_ADDRESS
        fact.name, fact.title = clean(fact.mention.text, person=addressed or fact.mention.label == "PER")
        if (whole := fact.mention.text.replace("’", "'")).endswith(("'s", ".")) and self.gazetteer.named(whole):
            fact.name = whole  # "Moody's", "Calif."
        before = next((self.doc[i] for i in range(first.i - 1, -1, -1) if not self.doc[i].is_space), first)
        title = before.lower_.rstrip(".")
        if not fact.title and title in TITLES and before.head.i >= first.i and not is_firm(before):
            fact.title = title
        fact.gender = _gender(fact.title) or (_gender_of(fact.name) if fact.mention.label == "PER" else "")
        fact.plural = fact.token.tag_ == "NNPS"

    def _nominal(self, fact: Fact) -> None:
        head, mention = fact.token, fact.mention
        tokens = self.doc[self.token(mention.start).i : self.token(mention.end - 1).i + 1]
        words = [(t.lower_, t.tag_) for t in tokens if not t.is_punct and not t.is_space]
        lefts = ((t.lower_, t.tag_) for t in head.lefts)
        at_least = [word for word, _ in words[:2]] in (["no", "fewer"], ["no", "less"])  # "no fewer than four"
        opening = (*words[:1], *lefts) if not at_least else ()
        fact.determiner = next((word for word, tag in opening if tag in _DETERMINERS), "")
        fact.words = tuple(word for n, (word, tag) in enumerate(words) if n or tag not in _DETERMINERS)
        fact.lemma = (head.lemma_ or head.lower_).lower()
        fact.plural = head.tag_ in {"NNS", "NNPS"} and not head.lower_.endswith(("é", "ée"))  # "her fiancée"
        fact.gender = "" if fact.plural else _gender(fact.lemma)


#: Whoever is addressed so is a person: "Mr Goldman" is no bank.
FORMS_OF_ADDRESS = frozenset({"mr", "mrs", "ms", "miss", "mx"})
_SUBJECT = frozenset({"nsubj", "nsubjpass", "csubj"})


_DETERMINERS = frozenset({"DT", "PRP$"})


def _gender_of(name: str) -> str:
    """Return what the first name of a full name tells."""
    first, _, surname = name.lower().partition(" ")
    return "" if not surname else "m" if first in MEN else "f" if first in WOMEN else ""


def _gender(word: str) -> str:
    return "m" if word in MASCULINE else "f" if word in FEMININE else ""


def clean(text: str, *, person: bool = False) -> tuple[str, str]:
    """Return a name without article, possessive, bracket and, of a person, title; and the title in lower case.

    >>> clean("the Bank of Canada's")
    ('Bank of Canada', '')
    >>> clean("Mr. Carney", person=True)
    ('Carney', 'mr')
    """
    bare = _EDGES.sub("", _BRACKET.sub("", _POSSESSIVE.sub("", _DATELINE.sub("", text))))
    words = _FULL_STOP.sub("", bare).split() or text.split()
    if len(words) > 1 and words[0].lower() in ARTICLES:
        words = words[1:]
    title = ""
    while person and len(words) > 1 and (first := words[0].lower().rstrip(".")) in TITLES and first not in REGAL:
        title, words = first, words[1:]
    return " ".join(words), title
