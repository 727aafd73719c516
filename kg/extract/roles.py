"""A noun that says what somebody is becomes a frame: the office, whose it is, and the words that name it."""

from __future__ import annotations

from kg.extract.frames import Context, Frame, fill_prepositions
from kg.extract.grammar import (
    ABOUT_COUNTRIES,
    AGAINST,
    BODIES,
    CALLED_OF,
    CALLINGS,
    COUNTRY_OFFICES,
    CREEDS,
    ENDED_MODIFIERS,
    HELD_NOW,
    INDUSTRIES,
    KIN,
    NOT_POSITIONS,
    PARTIES,
    PERSON_ENDINGS,
    PERSONAL,
    PORTFOLIO_ROLES,
    RANKS,
    ROLE_NOUNS,
    SEATS,
    SEATS_IN_PARLIAMENT,
    SHORTENED,
)
from kg.extract.people import TRADES_FIRST
from kg.extract.tree import (
    child,
    children,
    comma_before,
    conjuncts,
    first_conjunct,
    hyphenated,
    is_close_apposition,
    is_noun,
    last_below,
    lemma,
    phrase_tokens,
)
from kg.parse import Token

#: Adjectives that belong to an office's name.
_OFFICE_ADJECTIVES = frozenset(
    "prime vice deputy assistant associate chief executive foreign general managing non-executive acting interim "
    "senior junior national federal supreme home financial principal lead head attorney local".split()
)
#: Whose office is of the place itself, and of whatever party they are.
_OF_PLACES = frozenset("mayor governor premier minister president ambassador bishop archbishop leader".split())
#: Bodies that are at another: "the director of Leeds Institute at Acme University".
_INSTITUTES = frozenset(
    "institute center centre school college university laboratory lab museum hospital clinic".split()
)
#: Who rules no more from abroad.
_RULING = frozenset({"king", "queen", "president", "emperor", "shah", "sultan", "minister"})
#: What else people are called.
_NO_OFFICES = NOT_POSITIONS | PERSONAL
#: What comes before the owner of an office, too, and makes another office of it.
_RANKS = frozenset({"deputy", "assistant", "acting", "interim"})
#: What ends an office that has no hyphens.
_TAILS = (["at", "large"], ["in", "chief"])
#: Names that somebody has beside the one that is used.
_OTHER_NAMES = frozenset({"real", "birth", "full", "legal"})
#: Offices that are no person's.
_OF_NO_PERSON = frozenset("judge justice magistrate senator governor mayor king queen pope".split())
_LONGEST_COMPLETION = 14  # words
#: Owners of a part: "the majority owner".
_OF_PARTS = frozenset({"majority", "minority", "part", "joint"})
#: What one body is to another: "its parent company".
_RELATED = frozenset({"parent", "sister", "partner"})
#: Parts of a university, which are no field.
_DEPARTMENTS = frozenset("school department institute faculty centre center college division".split())
_TEACHERS = frozenset("teacher tutor lecturer speaker translator interpreter".split())
#: What is taught and spoken, and whose people teach other things as well.
_LANGUAGES = frozenset(
    """english french german spanish italian portuguese latin greek russian polish chinese japanese korean arabic
    hebrew hindi urdu turkish swedish norwegian danish dutch irish welsh""".split()
)
_BESIDE_NAME = frozenset({"compound", "nmod"})
_ROLE_PARTS = frozenset({"compound", "amod", "nmod", "nummod", "punct", "poss"})
#: Whom voters give their offices.
_ELECTED = SEATS - {"president", "judge"}
#: Whom other bodies than parties have too: "the UN representative of Norway".
_SENT_TOO = frozenset({"minister", "representative", "rep", "rep."})


def is_role(noun: Token) -> bool:
    """Tell a noun for what a person does: "minister", "striker"."""
    if noun.text == "Member" and any(prep.lower_ == "for" for prep in children(noun, "prep")):
        return True  # of a parliament
    if noun.text == "Md" or is_firm(noun):  # as Mohammad is written before other names
        return False
    first = bool(noun.is_sent_start) and noun.lower_ in TRADES_FIRST
    return first or bool(office_of_each(noun)) or any(_bare(word) in ROLE_NOUNS for word in (lemma(noun), noun.lower_))


def office_of_each(noun: Token) -> str:
    """Return the "governor" of "Governors Ann Lee of Ohio and Tom Berg of Maine", which the model takes for a name."""
    if not noun.tag_.startswith("NNP") or not noun.lower_.rstrip(".").endswith("s") or noun.dep_ not in _BESIDE_NAME:
        return ""
    word = noun.lower_.rstrip(".").removesuffix("s")
    several = noun.head.ent_type_ == "PERSON" and child(noun.head, "conj") is not None and noun.ent_type_ != "ORG"
    return spelled_out(word) if several and word in ROLE_NOUNS else ""


def spelled_out(word: str) -> str:
    """Return the governor that "gov" stands for, and any other word as it is."""
    return SHORTENED.get(word, word)


def is_firm(noun: Token) -> bool:
    """As in "the oil major Norvik", which commands nobody."""
    return noun.lower_ in {"major", "majors"} and noun.i > 0 and noun.nbor(-1).lower_ in INDUSTRIES


def is_for_people(noun: Token) -> bool:
    """Tell a noun that a person may be called by: "minister", "widow", "guitarist"."""
    word = lemma(noun)
    return is_role(noun) or word in _NO_OFFICES or word.endswith(PERSON_ENDINGS)


def is_exiled(office: Token) -> bool:
    """As in "the exiled Afghan king": he reigns no more; an exiled leader of an opposition leads it."""
    before = office.doc[max(office.i - 3, office.sent.start) : office.i]
    return office.lower_ in _RULING and any(part.lower_ == "exiled" for part in before)


def is_ex(noun: Token) -> bool:
    """Tell a role that is over by its own first letters: "ex-minister"."""
    return noun.lower_.startswith("ex-")


def _bare(word: str) -> str:
    return word.removeprefix("ex-").removeprefix("co-").removeprefix("vice-")


_RACES = frozenset("black white hispanic latino latina asian indigenous aboriginal".split())


def describes(noun: Token, context: Context) -> bool:
    """A common noun, or a title in capitals, says what something is; another name does not."""
    if not is_noun(noun) or context.mentions.name_at(noun) is not None or tells_real_name(noun):
        return False
    return not noun.tag_.startswith("NNP") or is_role(noun)


def tells_real_name(noun: Token) -> bool:
    """Tell what only leads to another name: "Glim, real name Tom Gadd"."""
    return noun.lower_ == "name" and any(part.lower_ in _OTHER_NAMES for part in noun.lefts)


def role_frame(context: Context, anchor: Token, holder: Token, noun: Token, rule: str, *, ended: bool = False) -> Frame:
    """Return the frame whose predicate is the noun that the holder is said to be."""
    completion = _completion(noun, context)
    before = noun.doc[max(noun.left_edge.i - 1, 0)]  # "X, formerly an executive": hung on X
    over = ended or is_ex(noun) or any(c.lower_ in ENDED_MODIFIERS for c in (*noun.lefts, before))
    over = (
        over or is_exiled(noun) or (is_role(noun) and any(c.lower_ == "last" for c in noun.lefts))
    )  # "its last president"
    over = over or any(t.lower_ == "time" for p in children(noun, "prep") if p.lower_ == "at" for t in p.children)
    over = over or _is_of_before(noun)
    name = _office_name(noun, completion, context)
    frame = Frame(anchor, name, "copula", _role_words(noun, context), [], rule, 0.9, ended=over)
    frame.fill("subject", holder)
    owner, whose = _named_owner(noun, context), _possessor(noun)
    if owner is not None:
        frame.fill("of", context.name_root(owner))
    frame.fill("of", body_behind(noun, context))
    land = _land_between(noun, context)
    frame.fill("place", context.name_root(land) if land is not None else None)
    tail = _at_large(noun)
    for source in (completion, noun, tail):
        if source is not None:
            fill_prepositions(frame, context, source)
    fields = [t for t in frame.words if context.mentions.name_at(t) is None]  # "its head [of sales]"
    inside = {tail, completion, *(fields if whose is not None and is_role(noun) else ())}
    frame.slots = [slot for slot in frame.slots if slot.token not in inside]
    for slot in frame.slots:
        slot.role = "at" if slot.role == "place" and slot.marker == "at" and is_role(noun) else slot.role
        named = _name_beside(slot.token, context)
        slot.token = slot.token if named is None or named is holder else named
    frame.fill("share", next((c for c in noun.lefts if _is_part(c, context)), None))
    if whose is not None and not _is_of_their_body(noun, whose, context):
        frame.fill("of", whose)  # unless "the world's largest producer of tin" says of what
    return frame


def _land_between(noun: Token, context: Context) -> Token | None:
    """As in "Acme's [Norway] director": return where she is one, of a body that is elsewhere too."""
    owner = child(noun, "poss") if noun.lower_ in COUNTRY_OFFICES else None
    if owner is None or context.mentions.label(owner) != "ORG":
        return None
    lands = (part for part in children(noun, "compound", "nmod", "amod") if owner.i < part.i)
    return next((land for land in lands if context.is_place(land)), None)


def _is_of_before(noun: Token) -> bool:
    """As in "a teacher before entering parliament, Ann Lee", "a nurse before she was elected": that is over."""
    preps = (p for p in children(noun, "prep") if p.lower_ == "before")
    clauses = children(noun, "advcl", "relcl", "acl")
    return any(child(p, "pcomp") is not None for p in preps) or any(
        part.lower_ == "before" for clause in clauses for part in children(clause, "mark", "advmod")
    )


def _possessor(noun: Token) -> Token | None:
    """Return the "his" of an office or of kin, which "his son Tom and daughter Ann" share."""
    first = noun.head
    kin = noun.dep_ == "conj" and {noun.lower_, first.lower_} <= KIN and child(noun, "det", "poss") is None
    return child(first if kin else noun, "poss")


def _named_owner(noun: Token, context: Context) -> Token | None:
    """The name before an office that says whose it is."""
    owner = next((c for c in noun.lefts if context.mentions.name_at(c) is not None and not is_opposed(c)), None)
    if owner is None or _is_of_their_body(noun, owner, context) or is_about(owner, noun, context):
        return None
    if noun.lower_ in _OF_NO_PERSON and context.mentions.label(owner) == "PER":
        return None  # "Judge Berg sentenced sobbing Lee"
    # "the Democratic chairman of a committee" is not of the party, "the European home of Acme" is Acme's
    if noun.lower_ in AGAINST and child(noun, "poss") is not None and owner.dep_ != "poss":
        return None  # "his Republican rival": his, and of the party
    if owner.lower_ in CREEDS | _RACES and owner.dep_ != "poss":
        return None  # "a Catholic priest", "the first Black chief executive"
    if owner.lower_ in PARTIES and owner.dep_ != "poss" and child(noun, "poss") is not None:
        return None  # "the council's Labour leader": the council's, and of the party
    people = owner.lower_ in PARTIES or (not is_role(noun) and owner.dep_ == "amod")
    seated = owner.lower_ in PARTIES and noun.lower_ in SEATS  # "the city's Democratic mayor" is none of the party's
    seated = seated or is_elected_for(noun, owner, context)
    return None if seated or (people and any(p.lower_ == "of" for p in children(noun, "prep"))) else owner


def is_elected_for(office: Token, party: Token, context: Context) -> bool:
    """As in "the APC governor of Kano": of the party, which gives no such office.

    What is no party that anybody knows is one by its place: "the NDF mayor of Leeds", not "the NDF mayor".
    """
    if office.lower_.rstrip(".") not in _ELECTED or party.dep_ == "poss" or context.mentions.name_at(party) is None:
        return False
    if child(office, "poss") is None and (party.lower_ in PARTIES or context.mentions.is_party(party)):
        return True
    placed = office.lower_ not in _SENT_TOO and any(p.lower_ in {"of", "for"} for p in children(office, "prep"))
    return placed and party.text.isupper() and context.mentions.label(party) in {"ORG", "OTHER"}


def body_behind(noun: Token, context: Context) -> Token | None:
    """Return the body set off behind an office that is set off itself: "Ann Lee, Director, Sales, Acme"."""
    first = first_conjunct(noun)  # "president and CEO, Acme"
    bodies = (part for part in children(first, "appos") if first.dep_ == "appos" and comma_before(part) is not None)
    return next((body for body in bodies if context.mentions.label(body) in {"ORG", "GPE", "OTHER"}), None)


def _field_between(noun: Token, context: Context) -> Token | None:
    """Return what an office looks after, set off from it and from its body: "Ann Lee, Director, [Sales], Acme"."""
    body = body_behind(noun, context)
    fields = (part for part in children(noun, "dep") if body is not None and noun.i < part.i < body.i)
    fields = (field for field in fields if field.lower_ not in _DEPARTMENTS)
    return next((field for field in fields if context.mentions.label(field) not in {"GPE", "LOC", "PER"}), None)


def _is_of_their_body(noun: Token, owner: Token, context: Context) -> bool:
    """As in "his party leader": whoever leads the party leads not him."""
    person = owner.lower_ in {"his", "her", "my"} or context.mentions.label(owner) == "PER"
    return person and any(c.lower_ in BODIES for c in children(noun, "compound"))


def _office_name(noun: Token, completion: Token | None, context: Context) -> str:
    parts = [c for c in noun.lefts if c.dep_ in {"compound", "amod", "nmod"} and is_role(noun)]
    office = [c for c in parts if c.dep_ == "compound" or c.lower_ in _OFFICE_ADJECTIVES]
    office += [c for c in children(noun, "compound") if c.lower_ in _RELATED and noun.lower_ in BODIES]
    office += children(noun, "compound", "amod") if noun.lower_ == "capital" else ()  # "the summer capital"
    first, last = hyphenated(noun)
    words = [c.lower_ for c in office if context.mentions.name_at(c) is None and not c.is_punct and c.i < first]
    land = _land_between(noun, context)
    words = words if land is None else [context.name_text(land), *words]
    own = spelled_out(noun.lower_) if noun.text.isupper() else lemma(noun)
    lands = [c.lower_.replace(".", "") for c in noun.lefts if context.mentions.label(c) == "GPE"]
    if own == "attorney" and lands:
        own = f"{lands[-1]} attorney"  # who is for the state, and no client
    part = any(c.lower_ in _OF_PARTS or _is_part(c, context) for c in noun.lefts)
    if own == "co-owner" or (own == "owner" and part):
        own = "part-owner"
    if last > first:  # "daughter-in-law", "attorney-general"
        own = (
            "".join(t.lower_ for t in noun.doc[first : noun.i])
            + own
            + "".join(t.lower_ for t in noun.doc[noun.i + 1 : last + 1])
        )
    words.append(own.removeprefix("ex-"))
    if completion is None:
        return " ".join(words)
    named = context.mentions.name_at(completion) is not None
    return " ".join([*words, "of", context.name_text(completion).lower() if named else completion.lower_])


def _is_part(share: Token, context: Context) -> bool:
    """As in "the 30% owner"."""
    value = context.value(share)
    return value is not None and value.kind == "percentage" and value.value != "100"


def _completion(noun: Token, context: Context) -> Token | None:
    """The inner noun of "head of government of Canada": part of the role, and what follows it is the role's."""
    if (field := _field_between(noun, context) or _field_at_body(noun, context)) is not None:
        return field
    for prep in children(noun, "prep"):
        inner = child(prep, "pobj") if prep.lower_ == "of" else None
        if inner is not None and inner.lower_ in CALLED_OF:
            continue  # "mayor of the city of Leeds": mayor of Leeds
        if inner is not None and context.mentions.name_at(inner) is None and inner.tag_ in {"NN", "NNS"}:
            bodies = {"of", "at", "for"} if inner.tag_ == "NN" else {"at"}  # "head of sales at Acme"
            whose = next((p for p in children(inner, "prep") if p.lower_ in bodies), None)
            filler = child(whose, "pobj") if whose is not None else None
            if filler is not None and (context.mentions.name_at(filler) or _name_beside(filler, context)) is not None:
                return inner
    return None


def _field_at_body(noun: Token, context: Context) -> Token | None:
    """The field of "head of Fundamental Research at Acme", which the capitals make a name and the body none.

    And so the part of the world in "Acme's head of Asia", "head of Asia at Acme".
    """
    of = next((prep for prep in children(noun, "prep") if prep.lower_ == "of" and prep.i == noun.i + 1), None)
    field = child(of, "pobj") if of is not None and is_role(noun) else None
    if field is None or child(field, "det", "poss") is not None:
        return None
    owner = child(noun, "poss")
    owned = owner is not None and (owner.lower_ in {"its", "their"} or context.mentions.label(owner) == "ORG")
    at = next((p for p in (*children(field, "prep"), *children(noun, "prep")) if p.i == field.i + 1), None)
    body = child(at, "pobj") if at is not None and at.lower_ == "at" else None
    apart = body is not None and context.mentions.name_at(body) != context.mentions.name_at(field)
    if body is not None and context.is_place(field):
        of_place = noun.lower_ in _OF_PLACES - {"president"}
        return field if apart and context.mentions.name_at(body) is not None and not of_place else None
    if context.is_place(field):
        return field if owned and noun.lower_ not in _OF_PLACES else None
    within = apart and body is not None and context.mentions.label(body) in {"ORG", "PRODUCT", "OTHER"}
    part = context.mentions.label(field) in {"ORG", "OTHER"} and field.lower_ not in _INSTITUTES
    return field if part and (owned or within) else None


def _role_words(noun: Token, context: Context) -> list[Token]:
    """The role with its modifiers and what completes it: "assistant professor of political science"."""
    first = hyphenated(noun)[0]  # "attorney-general": one word, and what hangs on either half
    words, land = list(noun.doc[first : noun.i + 1]), _land_between(noun, context)
    parts = [part for word in words for part in word.lefts if part.i < first]
    for part in sorted(parts, key=lambda part: -part.i):
        mark = part.text in {"(", ")"} or part.is_quote  # "the Miners' Union (MU) secretary"
        outside = part.dep_ not in _ROLE_PARTS or mark
        owned = not outside and _is_owner(part, noun, context)
        ranked = owned and part.left_edge.i > 0 and part.left_edge.nbor(-1).lower_ in _RANKS  # "assistant US attorney"
        ranked = ranked or (noun.lower_ == "attorney" and part.text.replace(".", "") == "US")
        owned = owned and part is not land
        if outside or part.lower_ in ENDED_MODIFIERS or (owned and not ranked):
            break
        words = [*part.subtree, *words]
    start = min((word.i for word in words if not word.is_punct), default=noun.i)
    return list(noun.doc[start : _end_of_completion(noun, context) + 1])


def _is_owner(part: Token, noun: Token, context: Context) -> bool:
    """A name before an office owns it; before a thing a people is part of what it is: "Swiss drugmaker"."""
    body = part.dep_ == "poss" and part.lower_ in BODIES  # "the company's chief executive"
    owned = body or any(context.mentions.name_at(t) is not None or t.tag_ in {"PRP$", "WP$"} for t in part.subtree)
    owned = owned and not is_opposed(part) and not is_about(part, noun, context)
    return owned and (is_role(noun) or context.mentions.label(part) != "NORP")


def is_about(owner: Token, noun: Token, context: Context) -> bool:
    """As in "China scholar X", "English teacher X": what somebody knows, and is not of; a "UK scholar" is."""
    if noun.lower_ in _TEACHERS and owner.dep_ != "poss" and owner.lower_ in _LANGUAGES:
        return True
    country = context.mentions.label(owner) in {"GPE", "LOC"} and owner.dep_ != "poss"
    if country and any(part.lower_ == "chief" and part.i < owner.i for part in noun.lefts):
        return True  # "chief Africa economist"
    return country and not owner.text.isupper() and noun.lower_ in ABOUT_COUNTRIES


def is_opposed(owner: Token) -> bool:
    """As in "the anti-Taliban commander", "a pro-Norway candidate": no commander and no candidate of theirs."""
    before = owner.doc[hyphenated(owner)[0]]
    return before.i < owner.i and before.lower_ in {"anti", "pro", "non", "ex"}


def _end_of_completion(noun: Token, context: Context) -> int:
    """The index of the last word that says of what or for what: "professor [of law]", "part [of a plan to sell]"."""
    last = hyphenated(noun)[1]  # "son-in-law"
    end = noun.i + 2 if _at_large(noun) is not None else last
    if (field := _field_between(noun, context)) is not None:
        return max(t.i for t in field.subtree if not t.is_punct)
    if noun.lower_ == "number" and end + 1 < len(noun.doc) and noun.nbor(1).tag_ == "CD":
        end += 1  # "the world number one"
    completing = {"of", "for"} if noun.lower_ in PORTFOLIO_ROLES else {"of"}
    for prep in children(noun, "prep"):
        filler = child(prep, "pobj")
        if filler is None or prep.i != end + 1 or prep.lower_ not in completing:
            continue
        if filler.tag_ == "CD" and is_role(noun) and child(filler, "prep") is None:
            continue  # "a trader of 31"
        several = child(filler, "conj") is not None and not is_role(noun)  # "the home of Acme and Beta"
        if (
            several
            or filler is _field_at_body(noun, context)
            or (context.mentions.name_at(filler) is None and _name_beside(filler, context) is None)
        ):
            fields = [t for t in conjuncts(filler) if t is filler or _is_field(t, context)]
            joined = conjuncts(filler) if several else fields  # "minister for trade and sport"
            end = max(end, phrase_tokens(joined[-1])[-1].i)
            end = end if is_role(noun) else _end_of_clause(joined[-1], noun.i, end)
    ranked = any(part.lower_ in RANKS for part in noun.lefts)  # "the first town [to vote]"
    return _end_of_clause(noun, noun.i, end) if ranked and end == last else end


def _name_beside(noun: Token, context: Context) -> Token | None:
    """As in "director of the analysts Acme": the name is whose director somebody is."""
    bare = child(noun, "det", "poss") is None and noun.tag_ == "NN"  # "founder of software company, Acme,"
    close = (part for part in children(noun, "appos") if bare or is_close_apposition(part))
    named = (part for part in close if context.mentions.name_at(part) is not None)
    return next((part for part in named if not (bare and context.is_place(part))), None)  # "head of research, Oslo"


def _is_field(noun: Token, context: Context) -> bool:
    """Tell what else an office looks after: "professor of law and trade"; no other office, and nothing of its own."""
    own = any(part.dep_ in {"det", "poss"} for part in noun.children)
    return is_noun(noun) and not own and not is_role(noun) and context.mentions.name_at(noun) is None


def _end_of_clause(filler: Token, first: int, end: int) -> int:
    """Where the clause ends without which a completion says little: "part of a plan [to sell the yard]"."""
    clause = next((c for c in filler.rights if c.dep_ in {"acl", "relcl"} and c.left_edge.i == end + 1), None)
    short = clause is not None and last_below(clause) - first < _LONGEST_COMPLETION
    return last_below(clause) if clause is not None and short else end


def _at_large(noun: Token) -> Token | None:
    """Return the "large" of "editor at large", the "chief" of "editor in chief": the model hangs on it what follows."""
    behind = noun.doc[noun.i + 1 : noun.i + 3]
    return behind[-1] if [t.lower_ for t in behind] in _TAILS else None


def share_owner(frames: list[Frame], nouns: list[Token], context: Context) -> None:
    """Give all of coordinated roles the owner that one of them has: "founder and chief executive of Acme"."""
    owners = [slot for frame in frames for slot in frame.slots if slot.role in {"of", "at"}]
    last = frames[-1].words[-1]
    if len(owners) > 1 or (owners and child(last, "det", "poss") is not None and nouns[0] is not last):
        owners = []  # "minister, mayor of Leeds and member of parliament", "a judge and the head of Acme"
    if owners and not owners[0].marker and owners[0].token.i > nouns[0].i:
        owners = []  # "a minister and former Army colonel"
    of_party = any(context.is_party_name(owner.token) for owner in owners)
    of_body = any(context.mentions.label(owner.token) == "ORG" for owner in owners) and len(frames) > 1
    for frame in frames:
        held = any(part.lower_ in HELD_NOW for part in frame.words[-1].lefts)  # "former judge and serving senator"
        own = held or child(frame.words[-1], "det", "poss") is not None
        word = frame.words[-1].lower_
        frame.ended |= frames[0].ended and not own and word not in KIN  # "former judge and editor"
        alone = word in CALLINGS and len(frame.words) == 1  # a "senior economist" is of somewhere
        alone |= of_party and word in SEATS  # "leader of the X Party and prime minister"
        alone |= of_body and word in SEATS_IN_PARLIAMENT
        if owners and not alone and not held and frame.slot("of") is None and frame.slot("at") is None:
            frame.slots.append(owners[0])
