"""Where names are and whom they belong to, said in passing: "Acme University in London, Ontario", "Ann Lee of Acme"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.frames import Context, Frame, affiliation, fill_prepositions
from kg.extract.grammar import (
    BODIES,
    CALLED_OF,
    ENDED_MODIFIERS,
    PARTY_MEMBERS,
    PLACE_LABELS,
    PLACE_TAILS,
    ROLE_NOUNS,
    STANDING,
    UNSURE_ADVERBS,
)
from kg.extract.roles import office_of_each
from kg.extract.tree import child, children, first_conjunct, is_noun, is_proper, lemma
from kg.model import Gazetteer
from kg.parse import Doc, Token

#: What is called so whatever the model takes its name for: "the town of Halden".
_SETTLEMENTS = frozenset({"city", "town", "village", "municipality"})
#: What is called so is in some town: "Ann Lee, 39, of Mill Lane".
_STREETS = frozenset("street road lane avenue crescent close drive terrace way grove square row gardens".split())
#: What stands before a name that takes part in what happens in the place: "a match against Kent in Leeds".
_TAKING_PART = frozenset({"against", "for", "with", "by", "between", "over", "to", "near", "around", "outside"})
#: Participles that follow a place's name and a hyphen, and their verbs.
_PLACED = {"based": "base", "born": "bear", "headquartered": "headquarter", "listed": "list"}
#: What is done by whoever stands before the hyphen: "Iran-backed".
_DONE_BY = {"owned": "own", "backed": "back", "led": "lead", "funded": "fund", "controlled": "control", "run": "run"}
#: Whom a country has, though nobody says where they are from.
_CROWNED = frozenset("king queen prince princess emperor empress sultan emir sheikh shah tsar".split())
#: Who owns without a name: "state-owned".
_OWNERS = frozenset({"state", "government", "publicly", "privately", "family", "employee"})


def place_frames(doc: Doc, context: Context, gazetteer: Gazetteer) -> Iterator[Frame]:
    """Yield the frames that put names into places and people into bodies."""
    for token in doc:
        yield from _frames_of_word(token, context, gazetteer)
    for index, mention in enumerate(list(context.mentions.found)):
        if mention.kind == "name" and mention.label in {"PER", "ORG", "LOC", "GPE"}:
            tokens = context.mentions.tokens(index)
            root, own = context.name_root(tokens[0]), frozenset(t.i for t in tokens)
            if mention.label == "PER":
                yield from _affiliation(root, own, context, gazetteer)
                yield from _home(root, own, context, gazetteer)
                yield from _membership(root, own, context)
                yield from _in_brackets(root, own, context, gazetteer)
            elif mention.label == "ORG" and (seat := [*_founded(root, context), *_seat(root, own, context)]):
                yield from seat
            elif mention.label != "ORG" or not STANDING.isdisjoint(t.lower_ for t in tokens):
                yield from _name_in_place(root, own, context)


def _frames_of_word(token: Token, context: Context, gazetteer: Gazetteer) -> Iterator[Frame]:
    if token.dep_ == "amod" and token.lower_ in _PLACED:
        yield from _placed(token, context)
    elif token.dep_ == "amod" and token.lower_ in _DONE_BY and token.i:
        yield from _owned(token, context)
    elif token.dep_ == "appos":
        yield from _place_in_place(token, context, gazetteer)
    elif token.lower_ in CALLED_OF and not is_proper(token):
        _equate_called(token, context)
    elif token.lower_ == "loan" and token.dep_ == "pobj":
        yield from _on_loan(token, context)


def _placed(participle: Token, context: Context) -> Iterator[Frame]:
    """As in "Berlin-based Acme", "Cork-born Ann Lee"."""
    if participle.i < 2 or participle.nbor(-1).text != "-" or not context.is_place(participle.nbor(-2)):
        return
    thing = _completed(participle.head, context)
    frame = Frame(thing, _PLACED[participle.lower_], "verb", [participle], [], "placed", 0.95)
    frame.fill("object", thing)
    frame.fill("place", context.name_root(participle.nbor(-2)), "in")
    yield frame


def _on_loan(loan: Token, context: Context) -> Iterator[Frame]:
    """As in "Ann Lee, on loan at Norvik from Leeds, scored": whose player she is, and where she plays."""
    on, player = loan.head, loan.head.head
    if on.lower_ != "on" or not is_noun(player) or on.i < player.i:
        return
    frame = Frame(player, "be on loan", "verb", [on, loan], [], "apposition", 0.85)
    frame.fill("subject", player)
    fill_prepositions(frame, context, loan)
    if len(frame.slots) > 1:
        yield frame


def _completed(noun: Token, context: Context) -> Token:
    """Return the name that a noun stands before: "Perth-based miner [Norvik]"."""
    named = noun.dep_ in {"compound", "nmod"} and context.mentions.name_at(noun) is None
    return context.name_root(noun.head) if named and context.mentions.name_at(noun.head) is not None else noun


def _seat(root: Token, own: frozenset[int], context: Context) -> Iterator[Frame]:
    """As in "Acme, of Leeds, makes bricks": that is where a body is at home."""
    of = next((p for p in children(root, "prep") if p.lower_ == "of" and p.i == max(own) + 2), None)
    place = child(of, "pobj") if of is not None and of.nbor(-1).text == "," else None
    if place is not None and context.is_place(place):
        frame = Frame(root, "base", "verb", [of] if of is not None else [], [], "placed", 0.9)
        frame.fill("object", root)
        frame.fill("place", context.name_root(place), "in")
        yield frame


def _owned(participle: Token, context: Context) -> Iterator[Frame]:
    """As in "Siemens-owned Norvik", "US-backed rebels": who owns or backs it; "state-owned Norvik" is the state's.

    No country owns what is "Dutch-owned".
    """
    thing = _completed(participle.head, context)
    owner = participle.nbor(-2) if participle.i > 1 else participle
    owned = participle.lower_ == "owned"
    if participle.nbor(-1).text != "-" or (owned and context.mentions.name_at(thing) is None):
        return
    around = {part.lower_ for part in (*thing.lefts, *participle.lefts)}
    if not around.isdisjoint(ENDED_MODIFIERS | UNSURE_ADVERBS | {"once", "proposed", "allegedly", "reportedly"}):
        return  # "once US-backed rebels", "allegedly"
    label = context.mentions.label(owner)
    if label == "ORG" or (label in {"GPE", "NORP"} and not owned):
        frame = Frame(thing, _DONE_BY[participle.lower_], "verb", [participle], [], "placed", 0.9)
        frame.fill("subject", context.name_root(owner))
        frame.fill("object", thing)
        yield frame
    elif owned and (owner.lower_ in _OWNERS or label is not None):
        words = list(participle.doc[owner.i : participle.i + 1])
        frame = Frame(thing, f"{owner.lower_}-{participle.lower_}", "copula", words, [], "title", 0.85)
        frame.fill("subject", thing)
        yield frame


def _place_in_place(outer: Token, context: Context, gazetteer: Gazetteer) -> Iterator[Frame]:
    """As in "London, Ontario" but not "Canada, Mexico": the gazetteer knows the one in the other, or only the other."""
    inner = outer.head
    if not {context.mentions.label(inner), context.mentions.label(outer)} <= PLACE_LABELS:
        return
    known = gazetteer.named(context.name_text(inner))
    if not known and outer.left_edge.i and outer.left_edge.nbor(-1).text == "(":
        return  # "Pavle Berg (Serbia)": where somebody is from whom the model takes for a place
    around = {entry.id for entry in gazetteer.named(context.name_text(outer)) if known or entry.type != "news:City"}
    listed = any(c.dep_ in {"cc", "conj"} for c in (*inner.children, *outer.children))
    if any(around & set(entry.within) for entry in known) or (not known and around and not listed):
        yield _place_frame(inner, outer, "place-in-place", "in", context)


def _name_in_place(root: Token, own: frozenset[int], context: Context) -> Iterator[Frame]:
    """As in "Western University in London": a body or building in a place; a person or army only passes through."""
    if root.dep_ == "pobj" and root.head.lower_ in _TAKING_PART:
        return
    preps = [prep for prep in children(root, "prep") if prep.lower_ == "in"]
    for prep in preps if len(preps) == 1 else ():  # "Leeds and Hull in England and Cork in Ireland": which one where?
        place = child(prep, "pobj")
        if place is not None and place.i not in own and context.is_place(place) and child(place, "conj") is None:
            yield _place_frame(root, place, "name-in-place", prep.lower_, context)


def _equate_called(noun: Token, context: Context) -> None:
    """As in "took the port town of Halden": the town is Halden."""
    of = next((prep for prep in children(noun, "prep") if prep.i == noun.i + 1 and prep.lower_ == "of"), None)
    place = child(of, "pobj") if of is not None else None
    label = context.mentions.label(place) if place is not None else None
    named = label in PLACE_LABELS or (label is not None and noun.lower_ in _SETTLEMENTS)
    if place is not None and named and child(place, "conj") is None and noun.tag_ == "NN":
        context.equate(context.name_root(place), noun)


def _affiliation(root: Token, own: frozenset[int], context: Context, gazetteer: Gazetteer) -> Iterator[Frame]:
    """As in "Ann Lee of Acme", "Acme's Ann Lee", "Liverpool's Ann Lee", "the union's Ann Lee": of a body or a team."""
    owner = child(root, "poss")
    label = context.mentions.label(owner) if owner is not None else None
    country = owner is not None and any(e.type == "news:Country" for e in gazetteer.named(context.name_text(owner)))
    whole = root.ent_type_ == "PERSON" and len(own) > 1 and not country
    may_be = label in {"GPE", "OTHER", "PRODUCT"} or (owner is not None and label is None and owner.lower_ in BODIES)
    if owner is not None and (label == "ORG" or (may_be and whole)):
        yield affiliation(root, context.name_root(owner))
    for prep in children(root, "prep"):
        body = child(prep, "pobj") if prep.lower_ == "of" or (prep.lower_ == "from" and whole) else None
        if body is None or body.i in own or _is_home(prep):
            continue
        if prep.lower_ == "from" and _may_be_town(body, context, gazetteer):
            continue
        if body.lower_ in PLACE_TAILS:
            yield _home_frame(root, context.name_root(body))
        elif context.mentions.label(body) in ({"ORG", "OTHER"} if prep.lower_ == "of" else {"ORG"}):
            over = prep.doc[max(prep.i - 1, 0)].lower_ in ENDED_MODIFIERS  # "X, formerly of Acme"
            yield affiliation(root, context.name_root(body), ended=over)


def _founded(root: Token, context: Context) -> Iterator[Frame]:
    """As in "Tom Berg's Acme": he has to do with it, whatever that is."""
    whose = child(root, "poss")
    if whose is not None and context.mentions.label(whose) == "PER" and child(root, "conj") is None:
        yield affiliation(context.name_root(whose), root)


def _may_be_town(body: Token, context: Context, gazetteer: Gazetteer) -> bool:
    """Tell a bare word that the model takes for a body, and nobody knows: "Ann Lee, from Goodwood"."""
    name = context.name_text(body)
    return name.isalpha() and name.istitle() and not gazetteer.named(name)


def _home(root: Token, own: frozenset[int], context: Context, gazetteer: Gazetteer) -> Iterator[Frame]:
    """As in "Ann Lee, 39, of Leeds", "Ann Lee, from Leeds,", "Norway's Ann Lee": where somebody is from.

    Whoever has a title may hold it there: "Governor Ann Lee of Ohio".
    """
    styled = any(part.lower_ in ROLE_NOUNS | _CROWNED or part.lower_.endswith("elect") for part in root.lefts)
    of_all = first_conjunct(root).lefts  # "Governors Ann Lee of Ohio and Tom Berg of Maine"
    styled = styled or any(office_of_each(t) or (t.tag_ == "NNS" and lemma(t) in ROLE_NOUNS) for t in of_all)
    if len(own) == 1 or styled or _does_or_undergoes(root):
        return
    for prep in children(root, "prep"):
        place = child(prep, "pobj") if prep.lower_ in {"of", "from"} else None
        beside = prep.i == max(own) + 1 or prep.doc[max(prep.i - 1, 0)].text in {",", ")"}
        beside = beside and not (prep.lower_ == "from" and _is_reporter(root, context))
        labels = PLACE_LABELS | {"ORG", "OTHER"} if _is_home(prep) else PLACE_LABELS  # ", 39, of Halden"
        place = _town(place) if place is not None and place.lower_ in _STREETS else place
        home = place is not None and context.mentions.label(place) in labels and place.ent_type_ != "FAC"
        if place is not None and place.i not in own and beside and home:
            yield _home_frame(root, context.name_root(place))
    first = root.doc[min(own)]
    before = first.nbor(-1) if first.i else first
    before = before.nbor(-1) if before.text == "," and before.i else before  # "the Norwegian, Ann Lee,"
    beside = before.dep_ in {"compound", "amod", "nmod"} and before.head is root
    land = child(root, "poss") or (before if beside else None)
    if root.dep_ in {"compound", "nmod", "poss"}:
        return  # "Norway's Ann Lee Award"
    if land is not None and land.i not in own and _is_country(land, context, gazetteer):
        yield _home_frame(root, context.name_root(land))


def _town(street: Token) -> Token | None:
    """Return Leeds of "Mill Lane, Leeds": nobody comes from a street."""
    return next((part for part in street.rights if part.dep_ in {"appos", "npadvmod"} and is_proper(part)), None)


def _in_brackets(root: Token, own: frozenset[int], context: Context, gazetteer: Gazetteer) -> Iterator[Frame]:
    """As in "Senator Ann Lee (PDP, Ogun East) said": her party, or whom she works for."""
    bracket = root.doc[max(own) + 1] if max(own) + 2 < len(root.doc) else root
    first = bracket.nbor(1) if bracket.text == "(" else root
    index = context.mentions.name_at(first) if first is not root else None
    tokens = context.mentions.tokens(index) if index is not None else []
    named = context.mentions.label(first) in {"ORG", "OTHER"}
    closed = named and tokens and root.doc[min(tokens[-1].i + 1, len(root.doc) - 1)].text in {")", ",", "-"}
    initials = "".join(root.doc[i].text[0] for i in sorted(own))
    short = closed and len(tokens) == 1 and first.text.isupper() and len(first) > 1 and first.text != initials
    known = closed and any(entry.type == "news:PoliticalParty" for entry in gazetteer.named(context.name_text(first)))
    if short or known:
        yield affiliation(root, context.name_root(first))


def _does_or_undergoes(name: Token) -> bool:
    """As in "the visit by Ann Lee of Norway", "letters to Ann Lee from Norway": nothing tells where she is from."""
    deed = name.head.head
    return name.dep_ == "pobj" and name.head.lower_ in {"by", "to", "against"} and is_noun(deed)


def _is_reporter(name: Token, context: Context) -> bool:
    """As in "the BBC's Ann Lee from Norway", "Ann Lee, its correspondent, from Norway": where she tells of."""
    owner = child(name, "poss")
    press = owner is not None and context.mentions.label(owner) == "ORG"
    told = (*name.lefts, *children(name, "appos"))
    return press or any(part.lower_ in {"correspondent", "reporter", "editor"} for part in told)


def _home_frame(root: Token, place: Token) -> Frame:
    frame = Frame(root, "be", "copula", [root], [], "affiliation", 0.85)
    frame.fill("subject", root)
    frame.fill("from", place, "from")
    return frame


def _is_country(land: Token, context: Context, gazetteer: Gazetteer) -> bool:
    if context.mentions.label(land) not in {"GPE", "NORP"}:
        return False
    name = context.name_text(land)
    entries = [*gazetteer.named(name), *gazetteer.adjectival(name)]
    return bool(entries) and all(entry.type == "news:Country" for entry in entries)


def _is_home(of: Token) -> bool:
    """As in "Ann Lee, 39, of Leeds", "39-year-old Ann Lee of Leeds": where she lives, beside her age."""
    if of.lower_ == "of" and any(part.lower_.endswith("old") for part in of.head.lefts):
        return True
    before = [token for token in of.doc[max(of.i - 3, 0) : of.i] if token.text != ")"]  # "Ann Lee (39), of Leeds"
    return of.lower_ == "of" and len(before) > 1 and before[-1].text == "," and before[-2].tag_ == "CD"


def _membership(root: Token, own: frozenset[int], context: Context) -> Iterator[Frame]:
    """As in "Democrat Ann Lee", "Ann Lee, a Republican from Ohio": what a party's people are called."""
    beside = [word for word in root.children if word.dep_ == "appos" or word.i == min(own) - 1]
    said: list[tuple[Token, Token | None]] = [(word, None) for word in beside]
    if root.dep_ == "nsubj" and lemma(root.head) == "be":
        said += [(word, root.head) for word in children(root.head, "attr")]
    for word, copula in said:
        if word.i not in own and word.lower_ in PARTY_MEMBERS and context.mentions.name_at(word) is not None:
            yield affiliation(root, word, copula=copula)


def _place_frame(inner: Token, outer: Token, rule: str, marker: str, context: Context) -> Frame:
    frame = Frame(inner, "be", "copula", [inner], [], rule, 0.85)
    frame.fill("subject", inner)
    frame.fill("place", context.name_root(outer), marker)
    return frame
