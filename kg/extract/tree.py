"""Small questions asked of a dependency tree: tags, children, conjuncts, and the spans of phrases and clauses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from kg.extract.grammar import (
    CONTENT_NOUNS,
    DISMISSING,
    FINITE,
    HANDING_OVER,
    LEFT_SO,
    NOT_IN_PHRASE,
    QUOTING,
    SPEECH,
    TELLING,
    TIME_LABELS,
)
from kg.model import Span
from kg.parse import Doc, Token

#: A word, what it hangs on in truth, and by which relation.
Attachment = tuple[Token, Token, str]


#: What closes the bracket that each opens.
_BRACKETS = {"(": ")", "[": "]"}


def lemma(token: Token) -> str:
    """Return the lemma in lower case, or the lower-cased word where no lemma was set (adjectives, names)."""
    return (token.lemma_ or token.lower_).lower()


def is_verb(token: Token) -> bool:
    """Tell whether the tag is a verb's."""
    return token.tag_.startswith("VB")


def is_infinitive(verb: Token) -> bool:
    """Tell whether the verb stands with "to": "plans to sign"."""
    return any(aux.tag_ == "TO" for aux in children(verb, "aux"))


def is_noun(token: Token) -> bool:
    """Tell whether the tag is a noun's, common or proper."""
    return token.tag_.startswith("NN")


def is_proper(token: Token) -> bool:
    """Tell whether the tag is a proper noun's."""
    return token.tag_.startswith("NNP")


def child(token: Token, *deps: str) -> Token | None:
    """Return the first child with one of these labels, in the text's order."""
    for c in token.children:  # asked for more often than anything else
        if c.dep_ in deps:
            return c
    return None


def children(token: Token, *deps: str) -> Iterator[Token]:
    """Yield the children with one of these labels, in the text's order."""
    return (c for c in token.children if c.dep_ in deps)


def conjuncts(token: Token) -> list[Token]:
    """Return the token and all that is coordinated under it, in the text's order."""
    found, waiting = [], [token]
    while waiting:
        found.append(waiting.pop())
        waiting.extend(child for child in reversed(found[-1].children) if child.dep_ == "conj")
    return found


def last_below(token: Token) -> int:
    """Return the index of the last word that hangs on the token, directly or not, or of the token itself."""
    return max(below.i for below in token.subtree)


def is_independent(clause: Token) -> bool:
    """Tell whether a clause labelled a complement only stands before its head: "A advised B; C was advised by D"."""
    head = clause.head
    if clause.dep_ != "ccomp":
        return False
    between = clause.doc[min(clause.i, head.i) : max(clause.i, head.i)]
    if any(t.text == ";" for t in between):
        return True
    told = lemma(head) in TELLING and child(head, "agent") is None and child(head, "nsubjpass") is not None
    spoken = told or (lemma(head) in SPEECH and child(head, "nsubj") is not None)
    before = clause.i < head.i and not spoken and not any(t.is_quote for t in between)
    dash = clause.i < head.i and not any(t.is_quote for t in between) and any(t.text in {"—", ":"} for t in between)
    return before or dash


def is_finite(clause: Token) -> bool:
    """Tell whether a verb or one of its auxiliaries has a tense: "was withdrawing", "left"."""
    return clause.tag_ in FINITE or any(aux.tag_ in FINITE for aux in children(clause, "aux", "auxpass"))


def left_so(state: Token) -> Token | None:
    """As in "left three people dead and ten wounded": return the ten, of whom the second state is told."""
    verb = state.head.head if state.head.dep_ == "oprd" else state.head
    counted = child(state, "nsubj") or (child(state, "npadvmod", "nummod") if state.lower_ in LEFT_SO else None)
    if state.dep_ != "conj" or lemma(verb) != "leave" or counted is None or child(state, "aux", "auxpass") is not None:
        return None
    told = child(verb, "oprd", "acomp") is not None and verb.i < counted.i
    return counted if told and child(state, "dobj", "xcomp", "ccomp", "prep") is None else None


def says(verb: Token) -> bool:
    """Tell a verb of speech; "continue" and "read" are some with a quotation as what they say."""
    if not is_verb(verb):
        return False
    if lemma(verb) not in QUOTING:
        return lemma(verb) in SPEECH and not (lemma(verb) == "rule" and child(verb, "prt") is not None)
    clause = child(verb, "ccomp")
    first = clause.left_edge.i if clause is not None else 0
    return any(t.is_quote for t in verb.doc[max(first - 1, 0) : first + 1])


def content_noun(clause: Token) -> Token | None:
    """Return the noun of somebody's words or thoughts that the clause spells out, if it hangs on one.

    "Reports that X left", "reports X was leaving", "the fear is that X left"; but not "the claim he made".
    """
    head = clause.head
    if clause.dep_ == "ccomp" and lemma(head) == "be" and clause.i > head.i:
        noun = child(head, "nsubj")
        return noun if noun is not None and lemma(noun) in CONTENT_NOUNS and is_noun(noun) else None
    if clause.dep_ not in {"acl", "relcl"} or lemma(head) not in CONTENT_NOUNS or not is_noun(head):
        return None
    marked = any(mark.lower_ == "that" for mark in children(clause, "mark"))
    return head if is_finite(clause) and (marked or needs_nothing(clause)) else None


def dismisser(noun: Token) -> Token | None:
    """Return the verb by which somebody denies what the noun says: "dismissed claims that X left"."""
    verb = noun.head
    said = is_verb(verb) and noun.dep_ in {"dobj", "nsubjpass"} and lemma(verb) in DISMISSING
    return verb if said and child(verb, "neg") is None else None


def needs_nothing(clause: Token) -> bool:
    """Tell a clause right behind its noun that leaves nothing out: "reports [he left Oslo]"."""
    subject, first = child(clause, "nsubj", "nsubjpass"), clause.left_edge
    if subject is None or first.tag_ in {"WDT", "WP", "WRB", "IN"} or first.i != clause.head.i + 1:
        return False
    whole = child(clause, "dobj", "attr", "acomp", "auxpass", "xcomp", "ccomp") is not None
    return clause.dep_ == "acl" or (whole and lemma(clause) not in HANDING_OVER)  # "the warning he gave Lee"


def first_conjunct(token: Token) -> Token:
    """Return the first of the coordination that the token stands in."""
    while token.dep_ == "conj" and token.head != token:
        token = token.head
    return token


def phrase_tokens(token: Token, *, skip: frozenset[int] = frozenset()) -> list[Token]:
    """Return the tokens of a noun phrase, without clauses, appositions and coordinations that hang on it.

    ``skip`` holds token indexes whose whole branch is left out. The phrase is contiguous and holds the token. What
    it holds keeps its own name: "the house of the painter Ann Lee".
    """
    chosen = _whole_word(token)
    stack = list(chosen)
    while stack:
        for part in stack.pop().children:
            inner = _inner_conjunct(part, token) or (part.head != token and is_close_apposition(part))
            if part.dep_ in NOT_IN_PHRASE and not (inner or _is_sum_before(part)):
                continue
            if part.i in skip or part.is_space or part in chosen:
                continue
            chosen.append(part)
            stack.append(part)
    return _contiguous(sorted(chosen, key=lambda t: t.i), token)


def is_fronted(noun: Token) -> bool:
    """Tell what opens a sentence and says who acts in it: "A former minister, she left"."""
    return noun.dep_ == "appos" and noun.i < noun.head.i


def is_close_apposition(part: Token) -> bool:
    """Tell a name right behind its noun from one that a comma sets off: "the painter Ann Lee"."""
    return part.dep_ == "appos" and part.left_edge.i == part.head.i + 1


def _whole_word(token: Token) -> list[Token]:
    """Return the noun that the token is a part of, where the model cuts it at its hyphens: "re-election"."""
    first, last = hyphenated(token)
    whole = list(token.doc[first : last + 1])
    return whole if is_noun(token.doc[last]) and not is_proper(token) else [token]


def _inner_conjunct(part: Token, top: Token) -> bool:
    """Coordination inside a modifier stays: "political and economic ties"."""
    return part.dep_ in {"cc", "conj"} and part.head != top


def _is_sum_before(number: Token) -> bool:
    """Tell what stands in brackets within a phrase: "a $500m (£260m) contract"."""
    above = takewhile(lambda t: is_noun(t) or t.tag_ == "CD", number.ancestors)
    return number.tag_ == "CD" and any(t.i > number.i and is_noun(t) for t in above)


def _contiguous(tokens: list[Token], core: Token) -> list[Token]:
    """Keep the run of neighbours around the core word, without punctuation at its ends."""
    at = next(n for n, t in enumerate(tokens) if t.i == core.i)
    left = right = at
    while left > 0 and tokens[left].i - tokens[left - 1].i == 1:
        left -= 1
    while right + 1 < len(tokens) and tokens[right + 1].i - tokens[right].i == 1:
        right += 1
    while left < at and (tokens[left].is_punct and tokens[left].text != "$"):
        left += 1
    while right > at and tokens[right].is_punct and tokens[right].text != "%":
        right -= 1
    return tokens[left : right + 1]


def span_of(tokens: Sequence[Token]) -> Span:
    """Return the characters from the first to the last of the tokens."""
    return Span(tokens[0].idx, tokens[-1].idx + len(tokens[-1]))


def token_span(token: Token) -> Span:
    """Return the characters of one token."""
    return Span(token.idx, token.idx + len(token))


def as_subject(noun: Token, verb: Token) -> Attachment:
    """Return what makes a noun the subject of a verb, of a passive one if it has the auxiliary."""
    return noun, verb, "nsubjpass" if child(verb, "auxpass") is not None else "nsubj"


def in_place_of(token: Token, other: Token) -> Attachment:
    """Return what hangs a token where the other hangs, as a root if that is one."""
    return token, token if other.head is other else other.head, other.dep_


def clause_span(token: Token) -> Span:
    """Return the characters of a whole clause, without quotation marks and punctuation at its ends."""
    tokens = [t for t in token.subtree if not t.is_space]
    edges = [
        n
        for n, t in enumerate(tokens)
        if (not t.is_punct or t.text == "%" or is_bracket(tokens, n))
        and not (n == 0 and t.dep_ == "mark" and t.lower_ == "for")
        and not (n == 0 and t.lower_ == "that" and (t.dep_ == "mark" or tokens[min(1, len(tokens) - 1)].text == ","))
        and not (t.dep_ == "cc" and n == len(tokens) - 1)
    ]
    if not edges:
        return token_span(token)
    words = tokens[edges[0] : edges[-1] + 1]
    behind = token.doc[min(words[-1].i + 1, len(token.doc) - 1)]
    closes = sum(t.text == "(" for t in words) > sum(t.text == ")" for t in words) and behind.text == ")"
    return span_of([*words, behind] if closes else words)  # which the model may hang on the verb of speech


def is_bracket(tokens: Sequence[Token], n: int) -> bool:
    """Tell whether a token is a bracket around some of the words: the end of "some power [in Oslo]", not of "[...]"."""
    text = tokens[n].text
    if text in _BRACKETS:
        return not tokens[min(n + 1, len(tokens) - 1)].is_punct and any(t.text == _BRACKETS[text] for t in tokens[n:])
    words = n > 0 and (not tokens[n - 1].is_punct or tokens[n - 1].text == ".")
    return words and any(_BRACKETS.get(t.text) == text for t in tokens[:n])


def beside(noun: Token, first: Token) -> Iterator[Attachment]:
    """Hang a noun beside another, with the "and" that stands before it where it hangs now."""
    near = noun.head
    yield noun, first, "conj"
    yield from ((cc, first, "cc") for cc in children(near, "cc") if cc.i < noun.i)


def word_before(phrase: Token) -> Token | None:
    """Return the word right before all that hangs on one; none where the text begins."""
    return phrase.left_edge.nbor(-1) if phrase.left_edge.i else None


def comma_before(clause: Token) -> Token | None:
    """Return the comma right before a phrase or clause, if there is one."""
    before = word_before(clause)
    return before if before is not None and before.text == "," else None


def stranded_preposition(verb: Token) -> Token | None:
    """Return the preposition that a verb's clause leaves without its noun: "the house they lived *in*"."""
    return next((p for p in children(verb, "prep") if child(p, "pobj", "pcomp") is None), None)


def tells_time(part: Token) -> bool:
    """Tell a time, or a preposition before one, by the model's label."""
    time = child(part, "pobj") if part.dep_ == "prep" else part
    return time is not None and time.ent_type_ in TIME_LABELS


def such_before(prep: Token) -> Token | None:
    """Return the "such" of "such as", if the preposition is its "as"."""
    before = prep.nbor(-1) if prep.lower_ == "as" and prep.i else None
    return before if before is not None and before.lower_ == "such" else None


def hyphenated(token: Token) -> tuple[int, int]:
    """Return the indexes of the first and last token of words joined by hyphens: "Jaish-e-Mohammad"."""
    doc, first, last = token.doc, token.i, token.i
    while first > 1 and doc[first - 1].text == "-" and _touches(doc, first - 2, first):
        first -= 2
    while last + 2 < len(doc) and doc[last + 1].text == "-" and _touches(doc, last, last + 2):
        last += 2
    return first, last


def _touches(doc: Doc, first: int, last: int) -> bool:
    """Tell whether no blank stands between the tokens."""
    return all(doc[i].idx + len(doc[i]) == doc[i + 1].idx for i in range(first, last))


def is_score(token: Token) -> bool:
    """Tell the first number of a score: "2-1", "voted 95 to 40"; not of "three to five seats"."""
    doc, at = token.doc, token.i
    if token.tag_ != "CD" or at + 2 >= len(doc):
        return False
    counted = doc[at + 1].lower_ == "to" and (
        doc[at + 2].dep_ in {"dobj", "npadvmod"} or (token.dep_ == "npadvmod" and doc[at + 2].head is doc[at + 1])
    )
    if doc[at + 1].text not in {"-", "–"} and not counted:
        return False
    numbers = token.text.isdigit() and doc[at + 2].text.isdigit()
    return numbers and len(token) <= 3 and len(doc[at + 2]) <= 3
