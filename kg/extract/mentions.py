"""Mentions: the names, pronouns and noun phrases that take part in what a text says."""

from __future__ import annotations

from collections.abc import Container, Sequence

from kg.extract.grammar import BODIES, INDEFINITE_PEOPLE, STYLES
from kg.extract.names import find_names
from kg.extract.noun_phrases import phrase_of
from kg.extract.things import is_thing
from kg.extract.tree import is_noun, phrase_tokens, span_of, token_span
from kg.model import Gazetteer, Mention, MentionKind, MentionLabel
from kg.parse import Doc, Token, Tokens

_PRONOUNS = frozenset({"PRP", "PRP$"})
_RELATIVES = frozenset({"WDT", "WP", "WP$"})
#: What a noun is that stands before another and heads no phrase of its own.
_PARTICIPANTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "dative"})
_BEFORE_NOUNS = frozenset({"compound", "amod", "nmod", "npadvmod", "quantmod", "nummod"})


class Mentions:
    """The mentions of one text: names and pronouns at once, noun phrases when something asks for them or at the end.

    ``taken`` holds the indexes of tokens that are no part of any mention: values, boilerplate.
    ``owner`` maps a token's index to that of the mention whose words it belongs to.
    """

    def __init__(self, doc: Doc, text: str, taken: frozenset[int], gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self.found: list[Mention] = []
        self.owner: dict[int, int] = {}
        self._doc, self._text, self._taken = doc, text, taken
        for start, end, label in find_names(doc, taken, gazetteer):
            words = doc.between(start, end)
            self._add(words.root, words, label, "name")
        for token in doc:
            named = token.tag_ == "PRP$" and token.i + 1 < len(doc) and _is_no_owner(token)
            if token.tag_ in _PRONOUNS and token.i not in taken and token.dep_ != "expl" and not named:
                self._add(token, [token], "OTHER", "pronoun")

    def at(self, token: Token) -> int | None:
        """Return the index of the mention that the token heads, made now if it is a noun phrase."""
        if token.i in self.owner:
            return self.owner[token.i]
        if token.tag_ in _RELATIVES and _is_relative(token):
            return self._add(token, [token], "OTHER", "pronoun")
        if not (is_noun(token) or token.tag_ in {"CD", "DT", "JJ"}):
            return None
        if not is_noun(token) and token.dep_ not in {"nsubj", "nsubjpass", "dobj", "pobj"}:
            return None
        return self._add(token, _nominal_tokens(token), "OTHER", "nominal")

    def title(self, tokens: list[Token]) -> int:
        """Return the index of the mention that these words before a name are: "the web browser" of "… Norvik"."""
        return self.owner.get(tokens[-1].i) or self._add(tokens[-1], tokens, "OTHER", "nominal")

    def complete(self, counted: Container[int]) -> None:
        """Add what nothing asked for: relative and indefinite pronouns, and all phrases that speak of things.

        ``counted`` has the indexes of tokens of quantities ("5,000 cars"), which are things and values at once.
        """
        for token in self._doc:
            if token.i in self.owner or (token.i in self._taken and token.i not in counted):
                continue
            if (token.tag_ in _RELATIVES and _is_relative(token)) or _is_somebody(token):
                self._add(token, [token], "OTHER", "pronoun")
            elif is_thing(token) and (token.dep_ not in _BEFORE_NOUNS or _is_bare_body(token)):
                self._add(token, _nominal_tokens(token), "OTHER", "nominal")

    def name_at(self, token: Token) -> int | None:
        """Return the index of the name that covers the token, if any."""
        index = self.owner.get(token.i)
        return index if index is not None and self.found[index].kind == "name" else None

    def label(self, token: Token) -> MentionLabel | None:
        """Return the label of the name that covers the token, if any."""
        index = self.name_at(token)
        return self.found[index].label if index is not None else None

    def is_party(self, token: Token) -> bool:
        """Tell whether the name that covers the token is a party's, by its words or the gazetteer."""
        index = self.name_at(token)
        name = self.found[index].text if index is not None else ""
        entries = [*self._gazetteer.named(name), *self._gazetteer.adjectival(name)]  # "Liberal Democrat"
        return name.endswith(" Party") or any(entry.type == "news:PoliticalParty" for entry in entries)

    def tokens(self, index: int) -> Tokens:
        """Return the tokens of a mention."""
        mention = self.found[index]
        return self._doc.at(mention.start, mention.end)

    def _add(self, head: Token, tokens: Sequence[Token], label: MentionLabel, kind: MentionKind) -> int:
        start, end = span_of(tokens)
        index = len(self.found)
        text = self._text[start:end]
        phrase = phrase_of(head, tokens, label, kind)
        self.found.append(Mention(start, end, text, token_span(head), label, kind, phrase))
        for token in tokens if kind != "nominal" else [head]:
            self.owner.setdefault(token.i, index)
        return index


def _is_no_owner(pronoun: Token) -> bool:
    """As in "Her Majesty", "a man in his 20s": he owns none, and nobody else does."""
    return pronoun.nbor(1).text in STYLES or (pronoun.head.text.endswith("0s") and pronoun.head.ent_type_ == "DATE")


def _nominal_tokens(head: Token) -> list[Token]:
    """A noun phrase up to its head and the "of" that completes it: "the governor of the central bank"."""
    skip = frozenset(c.i for c in head.children if c.i > head.i and not (c.dep_ == "prep" and c.lower_ == "of"))
    return phrase_tokens(head, skip=skip)


def _is_relative(token: Token) -> bool:
    """Tell the pronoun of a relative clause from one that asks: "the firm that left", not "what it said"."""
    verb = token.head.head if token.dep_ == "pobj" or token.tag_ == "WP$" else token.head
    return token.lower_ != "what" and (verb.dep_ == "relcl" or verb.head.dep_ == "relcl")


def _is_bare_body(token: Token) -> bool:
    """As in "the company website": the company that the text is about."""
    return token.dep_ == "compound" and token.tag_ == "NN" and token.lower_ in BODIES and not token.children


def _is_somebody(token: Token) -> bool:
    """As in "some waited", "to the surprise of many"."""
    return token.lower_ in INDEFINITE_PEOPLE and token.dep_ in _PARTICIPANTS and not token.children
