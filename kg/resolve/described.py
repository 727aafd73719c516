"""What is called by no name is called by its words, made to be understood away from their place.

"Its decision to close the yard" of a text about Nordwind is "Nordwind's decision to close the yard".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kg.extract.event_words import EVENT_NOUNS, RELATIONAL_NOUNS
from kg.extract.grammar import CHARGING, HANDING_OVER, LEAVING_VERBS, PEOPLE, TELLING_OF, WHY
from kg.extract.roles import is_for_people
from kg.extract.tree import (
    child,
    clause_span,
    content_noun,
    is_finite,
    is_infinitive,
    is_verb,
    lemma,
    phrase_tokens,
    span_of,
)
from kg.model import Entity, Mention, Span
from kg.parse import Token
from kg.resolve.facts import Fact
from kg.resolve.words import DEFINITE, PRONOUNS

#: More words than that are a story and no label.
_MOST_WORDS = 14
_MOST_ASKED = 24
#: More than these stand for no noun inside other words.
_BRIEF = 10
#: How many characters stand between a title and its name.
_BESIDE = 2
_OBJECTS = frozenset({"dobj", "pobj"})
#: What leads to a question: "an inquiry [into] whether Lee left".
_ASKING = frozenset("into about over of on".split())
#: What completes a noun behind it: "a stake [in Acme]".
_COMPLETING = frozenset("of to for on against with between about over from in at into".split())
#: Verbs that say whither somebody or something comes.
_TAKING = frozenset(
    """lead bring take drive guide escort move carry rush fly lure transfer drag chase follow accompany transport
    airlift tow ship whisk""".split()
)
#: What follows "her" and shows that she owns nothing: "send her to Leeds".
_BEHIND_HER = _COMPLETING | frozenset("and or but that by up out back down off away as when while after".split())
_MEASURED = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "QUANTITY", "ORDINAL"})
_POSSESSIVE = re.compile(r"['’]s?$")
_OWNERS = frozenset({"its", "his", "her", "their", "my", "our", "whose"})
_NO_PART_OF_LABELS = frozenset({"one", "both", "just", "even", "such", "all", "neither", "either", "whose"})
_NOBODY = re.compile(r"(?:no ?one|nobody)$|(?:none|not one) of\b", re.IGNORECASE)
_QUOTES = re.compile(r"[\"“”„«»]")


_OPENING = {'"': '"', "“": "”"}
#: A mark behind a word, as in 'low priority" spending'.
_CLOSING = re.compile(r'(?:[\w.…-]+ ){0,6}[\w-]*[A-Za-z]"(?=\s|$)')
#: A mark before a word, and one behind it.
_OPEN_SINGLE = re.compile(r"(?:^|\s)'(?!(?:em|til|n|cause)\b)[A-Za-z]")
_CLOSED_SINGLE = re.compile(r"\w'(?!\w)")


class Known(NamedTuple):
    """A mention inside other words, and the name of what it refers to."""

    mention: Mention
    name: str


def refers(mention: Mention, names: Sequence[Mention]) -> bool:
    """Tell words that take up what has one of these names ("his", "the club") from a name and from what is new.

    In "the aide of President Carter" the title takes nothing up, nor does the apposition of "hold Acme, the bank, to
    account": the name stands beside them.
    """
    if not names or any(abs(name.start - mention.end) <= _BESIDE for name in names):
        return False
    if mention.kind == "nominal" and any(0 <= mention.start - name.end <= _BESIDE for name in names):
        return False
    if mention.kind == "nominal":
        return mention.text.partition(" ")[0].lower() in DEFINITE
    return mention.kind == "pronoun" and (mention.text.lower() in PRONOUNS or mention.text.lower() == "whose")


def takes_up_description(mention: Mention, entity: Entity) -> bool:
    """Tell "the crash" of a text that has told of a "crash of a Norvik helicopter" before: what names something."""
    words = entity.label.split()
    telling = 1 < len(words) <= _BRIEF and any(word[:1].isupper() for word in words) and not entity.passing
    first, *rest = mention.text.lower().split()
    bare = mention.kind == "nominal" and first in DEFINITE and len(rest) == 1 and rest[0] in entity.label.lower()
    return telling and bare and mention.start > entity.mentions[0].start


def spelled_out(text: str, start: int, known: Iterable[Known], *, bracketed: bool = False) -> str:
    """Return words that begin at a character of their document, with names for what takes one up; on one line.

    ``bracketed`` marks the names as an editor does in a quotation.

    >>> his = Mention(10, 13, "his", Span(10, 13), "OTHER", "pronoun", Span(10, 13))
    >>> spelled_out("his bid", 10, [Known(his, "Ann Lee")])
    "Ann Lee's bid"
    >>> spelled_out("his bid", 10, [Known(his, "Ann Lee")], bracketed=True)
    "[Ann Lee's] bid"
    >>> spelled_out("he's in", 0, [Known(Mention(0, 2, "he", Span(0, 2), "OTHER", "pronoun", Span(0, 2)), "Ann Lee")])
    "he's in"
    """
    parts, done, frame = [], 0, "[{}]" if bracketed else "{}"
    for mention, name in sorted(known, key=lambda k: (k.mention.start, -k.mention.end)):
        first, last = mention.start - start, mention.end - start
        shortened = text[last : last + 1] in {"'", "’"} and mention.kind == "pronoun"  # "I'm", "they've"
        if first >= done and last <= len(text) and not shortened:
            parts += [text[done:first], frame.format(possessive(name) if _owns(mention, text[last:]) else name)]
            owner = name.endswith("s") and text[last : last + 2] in {"'s", "’s"}
            done = last + 2 if owner else last
            parts += ["'"] if owner else []
    return " ".join("".join([*parts, text[done:]]).split())


def closed(words: str) -> str:
    """Return words with the quotation mark that the end of a clause or a phrase leaves off, or its beginning.

    >>> closed('Lee sent "greetings'), closed('"greetings" were sent'), closed("it is 5“ long")
    ('Lee sent "greetings"', '"greetings" were sent', 'it is 5“ long')
    >>> closed("a 'tax amnesty"), closed('low priority" spending'), closed("Lee's firms' plan")
    ("a 'tax amnesty'", '"low priority" spending', "Lee's firms' plan")
    """
    last = max(words.rfind(mark) for mark in _OPENING)
    open_ = last >= 0 and words[last - 1 : last] in {"", " ", "("} and words.count('"') % 2 == (words[last] == '"')
    if open_ and _OPENING[words[last]] not in words[last + 1 :]:
        return words + _OPENING[words[last]]
    if words.count('"') == 1 and _CLOSING.match(words):
        return f'"{words}'
    return f"{words}'" if _OPEN_SINGLE.search(words) and not _CLOSED_SINGLE.search(words) else words


def _owns(mention: Mention, behind: str) -> bool:
    """Tell an owner: "the club's", "its"; "her" before another word."""
    if mention.kind == "pronoun":
        word = mention.text.lower()
        following = next(iter(behind.lower().split(maxsplit=1)), "")
        return word in _OWNERS and behind[:1].isspace() and not (word == "her" and following in _BEHIND_HER)
    return bool(_POSSESSIVE.search(mention.text))


def possessive(name: str) -> str:
    """Return whose it is.

    >>> possessive("Acme"), possessive("Phillips"), possessive("Halden's")
    ("Acme's", "Phillips'", "Halden's")
    """
    if _POSSESSIVE.search(name):
        return name
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def description_span(fact: Fact) -> Span:
    """Return the characters that say which one a noun means: its phrase, what completes or restricts it."""
    phrase = _completed(fact, fact.mention.phrase)
    clause = next((part for part in fact.token.rights if _restricts(part)), None)
    span = Span(phrase.start, max(phrase.end, clause_span(clause).end)) if clause is not None else phrase
    own = Span(fact.mention.start, fact.mention.end)
    return next((s for s in (span, phrase) if _length(fact.token.doc.at(*s)) <= _most_words(fact, s)), own)


def _most_words(fact: Fact, span: Span) -> int:
    """Return how many words may describe a thing: more where they spell out what is asked of somebody."""
    last = fact.token.doc.at(*span)[-1]
    asked = any(t.dep_ == "pcomp" and is_finite(t) for t in (last, *last.ancestors) if t.i > fact.token.i)
    return _MOST_ASKED if asked else _MOST_WORDS


def completes(fact: Fact, span: Span) -> bool:
    """Tell what completes a noun from what is done once: in "practised [the rite] on two men" the men were."""
    behind = fact.token.doc.at(fact.mention.end, span.end)
    return bool(behind) and behind[0].head is fact.token


def _length(tokens: Sequence[Token]) -> int:
    """Count the words outside brackets: "a 400m euro ($495m; £275m) loan"."""
    inside = words = 0
    for token in tokens:
        inside += token.text == "("
        words += not inside
        inside -= token.text == ")" and inside > 0
    return words


def _completed(fact: Fact, phrase: Span) -> Span:
    """Take along what stands right behind an object: "cut [ties with Norway]", whichever word the model hangs it on.

    So what is asked: "an inquiry into whether Lee left".
    """
    noun, doc = fact.token, fact.token.doc
    last = doc.at(*phrase)[-1]
    after = doc[last.i + 1] if last.i + 1 < len(doc) else last
    if after.lower_ not in _COMPLETING or noun.dep_ not in _OBJECTS or after.head not in {noun, noun.head}:
        return phrase
    filler, asked = child(after, "pobj"), child(after, "pcomp")
    if asked is not None and is_finite(asked) and after.lower_ in _ASKING:
        return Span(phrase.start, _question(asked).end)
    if filler is None or _is_of_verb(after, filler, noun):
        return phrase
    said = next((clause_span(part) for part in filler.rights if content_noun(part) is filler), phrase)
    return Span(phrase.start, max(span_of(phrase_tokens(after)).end, said.end))


def _is_of_verb(prep: Token, filler: Token, noun: Token) -> bool:
    """Tell what goes with the deed and does not complete its object: "sold its yard [to Acme]"."""
    deed, marker = lemma(noun.head), prep.lower_
    if deed in HANDING_OVER and marker in {"to", "from"}:
        return True
    if deed in _TAKING and lemma(noun) in PEOPLE and marker in {"to", "into", "onto", "from"}:
        return True  # "led the police [to a house]"
    if deed in CHARGING | TELLING_OF and marker == "of" and prep.head is noun.head:
        return True  # "accused the network [of fraud]"
    if marker == "to" and filler.lower_ == "death":
        return True  # "stabbed the guard [to death]"
    if marker == "with" and is_for_people(filler) and lemma(noun) not in RELATIONAL_NOUNS | EVENT_NOUNS:
        return True  # "wrote the script [with her husband]"
    why = filler.lower_ in WHY or (marker == "over" and deed in LEAVING_VERBS)  # "left the party [for health reasons]"
    return why or filler.ent_type_ in _MEASURED or filler.tag_ == "CD"


def _question(verb: Token) -> Span:
    """Return the characters of what is asked, of a long question up to a comma: "whether it sold it [, an offence]"."""
    span = clause_span(verb)
    comma = next((t for t in verb.subtree if t.i > verb.i and t.text == ","), None)
    long = comma is not None and len(verb.doc.at(*span)) > _BRIEF
    return Span(span.start, comma.idx) if comma is not None and long else span


def _restricts(part: Token) -> bool:
    """As in "the decision to close the yard", "ships that spill oil", "the notion it may close".

    A comma sets off what only adds.
    "Tariffs imposed by Norway" is told by a claim of its own.
    """
    first = part.left_edge.i
    if not is_verb(part) or (first and part.doc[first - 1].is_punct) or child(part, "agent") is not None:
        return False
    infinitive = part.dep_ in {"acl", "xcomp"} and is_infinitive(part)
    participle = part.dep_ == "acl" and part.tag_ in {"VBN", "VBG"}
    return infinitive or participle or part.dep_ == "relcl" or content_noun(part) is not None


def of_any(text: str) -> str:
    """Return words for nobody as words for those of whom something is denied.

    >>> of_any("No one"), of_any("None of the men"), of_any("Not one of them"), of_any("none")
    ('anyone', 'any of the men', 'any of them', 'none')
    """
    found = _NOBODY.match(text)
    if found is None:
        return text
    return f"any of{text[found.end() :]}" if found[0].endswith("of") else "anyone"


def without_determiner(text: str, determiner: str) -> str:
    """Return a noun phrase without quotation marks and what stands before it but its owner.

    >>> without_determiner("the “plan”", "the"), without_determiner("its unit", "its")
    ('plan', 'unit')
    """
    words = _QUOTES.sub("", text).split()
    drop = {determiner, *_NO_PART_OF_LABELS, *PRONOUNS}
    while len(words) > 1 and words[0] != "US" and words[1] != "of" and words[0].lower() in drop:
        words = words[1:]
    return " ".join(words)
