"""What stands right before a name and says what its bearer is: "Canadian Prime Minister X", "chipmaker Intel"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import dropwhile, takewhile

from kg.extract.frames import Context, Frame, affiliation
from kg.extract.grammar import (
    AGAINST,
    BODIES,
    CREEDS,
    ENDED_MODIFIERS,
    HONORIFICS,
    KIN,
    LEAVING_FOR_GOOD,
    LEVELS,
    LOOKED_AFTER,
    MILITARY_RANKS,
    NAME_PARTS,
    PARTIES,
    PORTFOLIO_ROLES,
    RANKS,
    RESIGNING,
    ROLE_NOUNS,
    SEATS,
    SEATS_IN_PARLIAMENT,
    SHORTENED,
)
from kg.extract.no_names import FIELDS
from kg.extract.roles import (
    is_about,
    is_elected_for,
    is_ex,
    is_exiled,
    is_for_people,
    is_opposed,
    is_role,
    office_of_each,
    role_frame,
    spelled_out,
)
from kg.extract.tree import (
    child,
    children,
    conjuncts,
    first_conjunct,
    hyphenated,
    is_infinitive,
    is_noun,
    is_proper,
    lemma,
)
from kg.parse import Token, Tokens

#: Tags of words that are no part of a description: "the", "its", "'s".
_UNSAID = frozenset({"DT", "PRP$", "POS", "RB", "WP$"})
#: How trades end that open a sentence with a capital: "Postman Ann Lee".
_TRADESMEN = ("man", "woman", "worker", "keeper")
#: Of whose senate, and whose states the senators are of: "U.S. Sen. X of Kentucky".
_NATION = frozenset({"US", "States", "America"})
_NATIONAL = frozenset("senator representative congressman congresswoman".split())
_NOBODY = frozenset("nothing something everything anything".split())
#: Common nouns before a name that say nothing of it.
_NOT_TITLES = frozenset(
    """name year month week day today yesterday number no. percent top next last while downtown uptown midtown inner
    fellow generation version model edition series season class type size area region side mainland""".split()
)
#: What several people are together, and none of them.
_SEVERAL = frozenset("pair duo couple trio team side crew".split())
#: Whoever is that holds the office for a while or not at all: "acting Norwegian leader X", "his shadow Chancellor X".
_IN_A_WAY = frozenset({"acting", "interim", "caretaker", "shadow", "deputy", "vice", "assistant"})
#: Offices that are of a place.
_OF_PLACES = frozenset(
    """president minister premier chancellor king queen emperor prince princess duke emir sultan governor mayor senator
    bishop archbishop cardinal speaker secretary leader ruler dictator representative ambassador sheriff""".split()
)
#: Officers may hold these offices and keep their rank: "President General X".
_ABOVE_RANKS = frozenset("president premier minister leader".split())
#: Letters that stand for American parties.
_PARTIES = frozenset({"D", "R", "I"})
_RANKS = MILITARY_RANKS | {"marshal", "field"}
#: What "the third minister to …" does whose office is then over.
_LEAVING = RESIGNING | LEAVING_FOR_GOOD
#: Words with a capital that name no owner: "Team captain X", "Royal Commissioner X".
_NO_NAMES = BODIES | {"royal"}
#: Whose office is of a place, and never of the party behind the name.
_OF_STATES = frozenset("minister premier governor mayor senator sen gov ambassador".split())
#: Who is of a firm, which these words or an "&" tell from a client.
_LAWYERS = frozenset("lawyer attorney solicitor barrister advocate counsel".split())
_OF_LAWYERS = frozenset("llp law partners associates chambers solicitors attorneys advocates legal".split())
#: What the model takes for bodies, and people only go to.
_OCCASIONS = frozenset("festival conference congress summit games championship championships awards show expo".split())
#: What stands between a name with a title and the body that employs its bearer.
_EMPLOYED = frozenset({"at", "from", "with"})
_LABELS = frozenset({"PER", "OTHER", "ORG", "GPE"})
#: What bodies did with their people, which the model may take for what they are: "Leeds lost striker X to injury".
_CHANGING_HANDS = frozenset(
    """lost signed sacked fired hired named dropped released traded appointed suspended axed sign sack fire hire axe
    appoint suspend""".split()
)
#: Short titles that stand right before a name, whatever is before them.
_COUNCILLORS = frozenset({"cllr", "coun", "cr"})
_FIREFIGHTERS = frozenset("chief officer captain commissioner marshal inspector".split())
#: Offices that parties give: "Labour leader X".
_OF_PARTIES = frozenset(
    """leader chairman chairwoman chair chief boss secretary treasurer whip spokesman spokeswoman candidate nominee
    member official campaigner president contender hopeful""".split()
)
#: Words in capitals that an office may begin with, and that name nothing.
_IN_OFFICES = frozenset(
    """prime vice chief deputy assistant associate executive general managing acting interim senior junior national
    federal supreme principal lead head attorney state police crime court press special opposition shadow regional
    communications country technical sporting music film television tv radio team club group board committee council
    bureau union army navy field first second chairman financial operating information marketing research medical legal
    political diplomatic royal high lord lady majority minority rear
    project product store branch plant shift stage account design sales brand campaign case area unit site station fleet
    warehouse quality safety security development engineering production operations
    international presidential congressional parliamentary district circuit""".split()
)
#: Who speaks or writes for a body, or on a field: "Acme spokesman X", "health correspondent Y".
_OF_BODIES_TOO = frozenset("correspondent editor spokesman spokeswoman".split())
#: What parties have members of, and none of its own.
_CHAMBERS = frozenset("committee subcommittee panel house senate council caucus state county city".split())
#: Of whom there is only a story: "his alias of comedian X", "the role of detective X".
_INVENTED = frozenset("alias character role part persona guise alter-ego impersonation parody".split())


def title_frames(context: Context) -> Iterator[Frame]:
    """Yield a frame for each name that has a title before it, in the same phrase."""
    for index, mention in enumerate(list(context.mentions.found)):
        if mention.kind == "name" and mention.label in _LABELS:
            yield from _title(context.mentions.tokens(index), context, person=mention.label == "PER")


def _title(tokens: Tokens, context: Context, *, person: bool) -> Iterator[Frame]:
    root = context.name_root(tokens[0])
    prefix = _prefix(tokens[0], root)
    while prefix and prefix[-1].lower_ in HONORIFICS and (len(prefix) == 1 or not prefix[-1].is_lower):
        prefix.pop()  # but not of "the drug lord X"
    if not prefix or not _is_title(prefix[-1], context) or _is_of_no_one(prefix[-1], root, person=person):
        return
    if {t.lower_ for t in root.doc[max(prefix[0].i - 2, 0) : prefix[0].i]} & _INVENTED:
        return
    if not (person or is_role(prefix[-1])) and root.dep_ == "compound" and is_noun(root.head) and root.head.i > root.i:
        return  # "its healthcare AI guidelines": what the guidelines are for
    office = _office_words(prefix, context)
    before = prefix[: len(prefix) - len(office)][-1:]
    new = bool(before) and before[0].tag_ == "RB" and office[0].tag_ == "VBN" and len(office) > 1
    office = office[1:] if new else office  # "newly elected president X"
    rest = prefix[: len(prefix) - len(office)]
    if (rest and office[0].tag_ in {"VBN", "VBD"}) or _is_no_office(office):
        return  # "Forest sacked coach X": a clause that the model takes for a phrase
    context.titles.append((prefix, root))
    ended = any(t.lower_ in ENDED_MODIFIERS for t in rest)
    ended = ended or _then(prefix[0]) or any(map(is_ex, office)) or _former_of_several(prefix[0])
    ended = ended or is_exiled(office[-1]) or _led_before(root) or _left_before(root) or _has_retired(root)
    # what a thing is called keeps its people ("Swiss drugmaker"); of a person's office they are the owner
    words = office if person or is_role(office[-1]) else [t for t in prefix if t.tag_ not in _UNSAID or _is_how(t)]
    rank = _rank(office)
    office = office[: len(office) - len(rank)]
    words = [word for word in words if word not in rank]
    if rank:
        yield _title_frame(rank, rank, root, context, ended=ended)
    words = [*(t for t in rest if t.lower_ in _IN_A_WAY), *words]
    owner = _owner(office, rest, root, context)
    branch = _branch(owner, context)
    frame = _title_frame(office, [*branch, *words], root, context, ended=ended)
    if branch:
        owner, frame.lemma = None, f"{branch[0].lower_} {' '.join(t.text for t in branch[1:])} {frame.lemma}"
    _fill_owner(frame, owner, office[-1], context)
    _fill_body_behind(frame, office[-1], root, tokens.end, context)
    yield frame
    if not _is_of_party(office) and office[-1].lower_ not in AGAINST:
        # "Ohio's Republican governor X", "Republican lawyer X": the seat is Ohio's, and its holder of the party
        sides = (t for t in rest if _is_party(t, context) or is_elected_for(office[-1], t, context))
        parties = dict.fromkeys(context.name_root(t) for t in sides if not is_opposed(t))
        yield from (affiliation(root, party, ended=ended) for party in parties)
    yield from _first_title(frame, prefix, context)


def _fill_owner(frame: Frame, owner: Token | None, office: Token, context: Context) -> None:
    """As in "Acme's director X"; a "U.S. Senator" is of a state, and a "Welsh MP" sits for a part of Wales."""
    if owner is not None and frame.lemma in _NATIONAL and owner.text.replace(".", "") in _NATION:
        frame.lemma = f"US {frame.lemma}"
        frame.words = [owner, *frame.words] if owner.i + 1 == frame.words[0].i else frame.words
    elif owner is not None:
        within = office.lower_ in SEATS_IN_PARLIAMENT and context.mentions.label(owner) == "NORP"
        frame.fill("in" if within else "of", context.name_root(owner))


def _is_of_no_one(title: Token, root: Token, *, person: bool) -> bool:
    """As in "the duo Ann Lee and Tom Berg", "Chief Executive Women": a title of several, or a part of a body's name.

    "Solicitors Berg Lund" are a firm.

    So is the number of people of "the 60-employee council", and where one lives: "Governor House".
    """
    if title.doc[hyphenated(title)[0]].tag_ == "CD" or (root.text == "House" and title.i + 1 == root.i):
        return True
    if person:
        firm = title.tag_ in {"NNS", "NNPS"} and is_role(title) and child(root, "conj") is None and root.dep_ != "conj"
        return title.lower_ in _SEVERAL or firm
    return root.tag_ == "NNPS" and title.text[0].isupper()


def _fill_body_behind(frame: Frame, office: Token, root: Token, end: int, context: Context) -> None:
    """As in "Prime Minister X of Norway", "analyst X at Acme", not "X, 39, of Leeds"."""
    several = bool(office_of_each(office)) or (office.lower_.endswith("s") and lemma(office) != office.lower_)
    several = several and all(prep.i != end for prep in children(root, "prep"))  # "Senators X of Ohio and Y of Maine"
    last = conjuncts(root)[-1] if several else root  # "Senators X and Y of Ohio": both are of it
    for prep in children(last, "prep"):
        body = child(prep, "pobj") if prep.i == (last.i + 1 if several else end) else None
        if body is not None and prep.lower_ == "of" and office.lower_ in _LAWYERS and _is_firm(body, context):
            frame.fill("at", body, "at")  # "lawyer X of Lee & Berg" has others for clients
        elif body is not None and prep.lower_ == "of" and _may_be_of(office, body, context):
            party = context.is_party_name(body)
            if office.lower_.rstrip(".") in _OF_STATES and context.mentions.is_party(body):
                continue  # "Education Minister X of Labour": the party is theirs, and no such office is of it
            if party and office.lower_ == "leader":  # "Norwegian leader X of the Y Party"
                frame.slots = [slot for slot in frame.slots if slot.role != "of"]
            frame.fill("of", body, "of")
        elif body is not None and prep.lower_ in _EMPLOYED and _works_at(body, context):
            frame.fill("at", body, prep.lower_)
    if frame.slot("of") is None and office.lower_.rstrip(".") in SEATS_IN_PARLIAMENT:
        frame.fill("from", _state_behind(root, context), "from")


def _state_behind(root: Token, context: Context) -> Token | None:
    """As in "Sen. Ann Lee (D-Kansas)", "Rep. Ann Lee, R-Ohio": the letter is of a party, and the state theirs."""
    states = (part for part in children(root, "appos") if part.i > root.i + 1 and context.is_place(part))
    return next((state for state in states if state.nbor(-1).text == "-" and state.nbor(-2).text in _PARTIES), None)


def _may_be_of(office: Token, owner: Token, context: Context) -> bool:
    """Tell "Prime Minister X of Norway" from "engineer X of Leeds", who only lives there."""
    if office.lower_ in {"author", "writer"}:
        return False  # "lead author X of Acme": X is of Acme, and wrote something else
    word = office.lower_.rstrip(".") if office.lower_ == lemma(office) else lemma(office)
    word = office_of_each(office) or word
    return not context.is_place(owner) or spelled_out(word) in _OF_PLACES


def _is_firm(body: Token, context: Context) -> bool:
    """Tell a firm of lawyers from a client: "Lee & Berg", "Kwame Law Chambers"."""
    name = context.name_text(body)
    return "&" in name or name.rpartition(" ")[2].lower() in _OF_LAWYERS


def _works_at(body: Token, context: Context) -> bool:
    """Tell the body of "analyst X at Acme" from where X only is: "actress X at the Cannes Film Festival"."""
    return context.mentions.label(body) == "ORG" and body.lower_ not in _OCCASIONS


def _owner(office: list[Token], rest: list[Token], root: Token, context: Context) -> Token | None:
    """Whose office it is, by the words before it."""
    party = not _is_of_party(office)
    if office[-1].lower_ in AGAINST:
        rest = [t for t in rest if context.mentions.label(t) != "NORP"]
    owners = (
        t for t in reversed(rest) if _owns(t, context) and not is_opposed(t) and not is_about(t, office[-1], context)
    )
    owners = (t for t in owners if not is_elected_for(office[-1], t, context))
    owner = next((t for t in owners if not (party and _is_party(t, context))), None)
    parties = [t for t in rest if _is_party(t, context)]
    if office[-1].lower_ == "leader" and parties and owner is not None and context.is_place(owner):
        return parties[-1]  # "Canada's Conservative leader X"
    if owner is None and not rest:
        owner = _name_right_before(office[0], context) or _town(office[-1], context)
    if owner is None and office[-1].lower_ in KIN and root.dep_ == "conj":
        return first_conjunct(root)  # "Ann Lee and husband Tom"
    return owner


def _branch(owner: Token | None, context: Context) -> list[Token]:
    """The words of "[State Congress] President X": of the party's part there; in "State Department" all is the name."""
    index = context.mentions.name_at(owner) if owner is not None else None
    if owner is None or index is None or context.mentions.label(owner) != "ORG":
        return []
    name = list(context.mentions.tokens(index))
    level = owner.doc[name[0].i - 1 : name[0].i] if name[0].i > 0 else []
    return [*level, *name] if level and level[0].lower_ in LEVELS else []


def _is_of_party(office: list[Token]) -> bool:
    """Tell an office that a party gives: not "Republican governor", "Democratic committee chairman"."""
    return office[-1].lower_.rstrip(".") in _OF_PARTIES and not any(t.lower_ in _CHAMBERS for t in office)


def _is_party(word: Token, context: Context) -> bool:
    return word.lower_ in PARTIES or context.is_party_name(word)


def _name_right_before(first: Token, context: Context) -> Token | None:
    """The body whose name the parse keeps apart from a title: "[Bureau of Prices] agent X", "[Acme (AC)] chief X"."""
    if first.i == first.sent.start:
        return None
    before = first.doc[first.i - 1]
    if before.text == ")":
        short = list(takewhile(lambda t: t.text != "(", reversed(first.doc[first.sent.start : before.i])))
        before = first.doc[max(before.i - len(short) - 2, first.sent.start)]
    index = context.mentions.name_at(before)
    return before if index is not None and context.mentions.found[index].label == "ORG" else None


def _town(office: Token, context: Context) -> Token | None:
    """The town of "Leeds, Ohio Mayor Ann Lee", which a comma keeps apart from the title."""
    return next((town for town in children(office, "nmod") if context.is_place(town)), None)


def _title_frame(office: list[Token], words: list[Token], holder: Token, context: Context, *, ended: bool) -> Frame:
    lands = {t.text for t in office if context.is_place(t)}  # "China scholar X"
    # "actors A and B": each is one
    forms = (
        t.text if t.text in lands else lemma(t) if t.tag_ == "NNS" else office_of_each(t) or t.lower_ for t in office
    )
    name = " ".join(SHORTENED.get(form.rstrip("."), form.removeprefix("ex-")) for form in forms)
    if words[0].lower_ in _IN_A_WAY and words[0] not in office:
        name = f"{words[0].lower_} {name}"
    frame = Frame(holder, name, "copula", words, [], "title", 0.95, ended=ended)
    frame.fill("subject", holder)
    return frame


def _is_no_office(office: list[Token]) -> bool:
    """As in "sacked coach X", "the state Office of the Courts"; a "fire chief" is one."""
    if len(office) == 1 and office[0].lower_ in LEVELS:
        return True
    fires = len(office) > 1 and office[0].lower_ == "fire" and office[1].lower_ in _FIREFIGHTERS
    return office[0].lower_ in _CHANGING_HANDS and len(office) > 1 and not fires


def _has_retired(root: Token) -> bool:
    """As in "Brig. Gen. X (retd.)"."""
    behind = root.doc[root.i + 1 : root.i + 3]
    return (
        len(behind) > 1 and behind[0].text == "(" and behind[1].lower_.rstrip(".") in {"retd", "rtd", "ret", "retired"}
    )


def _former_of_several(first: Token) -> bool:
    """As in "former [Acme] and Beta chief executive Ann Lee": of both she is former."""
    before = list(first.doc[max(first.i - 4, first.sent.start) : first.i])
    joined = bool(before) and before[-1].lower_ == "and" and all(is_proper(t) for t in before[1:-1])
    return joined and any(t.lower_ in ENDED_MODIFIERS for t in before[:-2])


def _rank(office: list[Token]) -> list[Token]:
    """The rank or form of address behind an office: "army spokesman [Brigadier General] X", "President [General] X".

    So is a professor's: "Co-author [Professor] X", not "Assistant Professor X".
    """
    for n, token in enumerate(office[:-1], 1):
        apart = token.is_lower or (token.lower_ in _ABOVE_RANKS and office[n].lower_ in _RANKS)
        apart = apart or (office[n].lower_ == "professor" and token.lower_ not in _IN_OFFICES)
        if is_role(token) and apart and office[n].text[0].isupper():
            return office[n:]
    return []


def _first_title(frame: Frame, prefix: list[Token], context: Context) -> Iterator[Frame]:
    """The first office of "Acme co-founder and chief executive Ann Lee"; both are Acme's."""
    start = prefix[0].i
    while start > prefix[0].sent.start and context.mentions.name_at(prefix[0].doc[start - 1]) is not None:
        start -= 1  # "cleric and [Mahdi Army] leader X"
    before = prefix[0].doc[max(start - 4, 0) : start]
    if len(before) < 2 or before[-1].lower_ != "and" or before[-2].lower_ not in ROLE_NOUNS:
        return
    if context.mentions.name_at(before[-2]) is not None:
        return  # "Ohio Gov. Tom Baker and Maine Gov. Ann Lee": no baker
    if frame.anchor in conjuncts(before[-2]) and any(c.tag_ == "DT" for c in before[-2].lefts):
        return  # "both the prime minister and Chancellor X": two people
    other = role_frame(context, frame.anchor, frame.slots[0].token, before[-2], "title")
    if any(t.lower_ in ENDED_MODIFIERS for t in before[:-2]):
        frame.ended = other.ended = True  # "former vice president and senator X"
    owner = next((context.name_root(t) for t in before[:-2] if context.mentions.name_at(t) is not None), None)
    of_party = owner is not None and context.is_party_name(owner)
    of_body = owner is not None and context.mentions.label(owner) == "ORG"
    elsewhere = SEATS if of_party else SEATS_IN_PARLIAMENT if of_body else frozenset()
    for each in (frame, other):
        apart = each is frame and prefix[0].tag_ == "VBN"  # "Acme adviser and retired general X"
        if each.slot("of") is None and not apart and each.words[-1].lower_ not in elsewhere:
            each.fill("of", owner)
    yield other


def _is_how(adverb: Token) -> bool:
    """As in "privately held snack maker Acme"."""
    return adverb.tag_ == "RB" and adverb.head.dep_ == "amod" and adverb.head.tag_ in {"VBN", "VBG"}


def _prefix(first: Token, root: Token) -> list[Token]:
    """The words of the same phrase right before a name."""
    prefix: list[Token] = []
    for token in reversed(first.doc[first.sent.start : first.i]):
        joint = token.dep_ == "conj" and token.lower_ in ROLE_NOUNS and root.head is not token
        part = joint or token.dep_ in NAME_PARTS | {"advmod"}
        part = part or (token.dep_ in {"cc", "conj"} and root.is_ancestor(token))
        part = part and not (token.dep_ == "cc" and not _is_of_two_fields(token))
        inside = token.is_ancestor(root) or root.is_ancestor(token)
        if token.text == "-" and len(prefix) > 1:
            if token.i == 0 or token.nbor(-1).lower_ not in {"then", "ex"}:
                prefix.pop(0)  # "Oscar-winning director": the prize owns no office
            break
        if not part or not inside or token.text == ",":
            break
        prefix.insert(0, token)
    return list(dropwhile(lambda t: t.text == ")", prefix))  # "Norvik Authority (NA) chairman X"


def _is_of_two_fields(joint: Token) -> bool:
    """As in "economic and fiscal policy minister", not "founder and chief executive", "Ann Lee and minister X"."""
    if joint.i == 0:
        return False
    field = joint.nbor(-1)
    alike = field.is_sent_start or field.text[0].isupper() == joint.nbor(1).text[0].isupper()
    written = field.is_lower or field.is_sent_start or field.lower_ in LOOKED_AFTER
    return written and alike and not is_for_people(field)


def _is_title(word: Token, context: Context) -> bool:
    """A role in any spelling, or a common noun that the name completes: "NATO member Germany"."""
    trade = word.is_sent_start and word.lower_.endswith(_TRADESMEN) and word.ent_type_ != "NORP"  # no German
    if is_role(word) or word.lower_ == "member" or trade:
        return True
    plain = word.tag_ == "NN" and word.is_lower and word.lower_ not in _NOT_TITLES and word.dep_ == "compound"
    return plain and context.value(word) is None


def _office_words(prefix: list[Token], context: Context) -> list[Token]:
    office: list[Token] = []
    for token in reversed(prefix):
        bracket = token.text in {"(", ")"} or token.is_quote  # "the Miners' Union (MU) secretary X"
        if (
            bracket
            or token.lower_ in _NOBODY
            or token.lower_ in ENDED_MODIFIERS | HONORIFICS
            or _is_outside_office(token, prefix[-1], context)
        ):
            break
        if office and token.is_lower and office[-1].lower_.rstrip(".") in _COUNCILLORS:
            break  # "cabinet member for education Cllr X"
        office.insert(0, token)
    words = [t for t in office if not t.is_punct] or prefix[-1:]
    minister = words[-1].lower_ in PORTFOLIO_ROLES - _OF_BODIES_TOO
    if minister or not (len(words) == 2 or words[-1].is_lower):
        return words
    before = dropwhile(lambda t: t.dep_ == "cc" or _is_overlooked_name(t, context), words[:-1])
    return [*before, words[-1]]


def _is_overlooked_name(first: Token, context: Context) -> bool:
    """As in "Oasis singer X", "Westmere United striker Y", where the model knows no name: no part of what X is."""
    word = first.lower_.removeprefix("ex-")
    known = word in _IN_OFFICES | LEVELS | LOOKED_AFTER | ENDED_MODIFIERS | FIELDS or is_for_people(first)
    known = known or (first.is_sent_start and any(t.text == word for t in first.doc))  # "Curry house owner X"
    return first.tag_ == "NNP" and first.text.istitle() and not known and context.mentions.label(first) is None


def _is_outside_office(token: Token, noun: Token, context: Context) -> bool:
    """Owners and determiners; in "Trade Minister" a capitalised word is what the office looks after."""
    label = context.mentions.label(token)
    minister = noun.lower_ in PORTFOLIO_ROLES - _OF_BODIES_TOO or token.lower_ in LOOKED_AFTER  # not "Acme spokesman"
    looked_after = noun.lower_ in PORTFOLIO_ROLES and minister and not _is_body(token, context)
    named = label in {"GPE", "NORP"} if looked_after else label is not None
    named = named and not is_about(token, noun, context)
    local = token.i > 0 and token.lower_ == "government" and token.nbor(-1).lower_ == "local"  # what a spokesman is for
    body = token.lower_ in BODIES and token != noun and not local
    if token.tag_ == "JJ" and token.is_lower and noun.text[0].isupper():
        return True  # "a resolute President X"
    return named or body or context.is_time(token) or token.tag_ in {"PRP$", "DT", "POS", "CD", "RB", "WDT", "WP$"}


def _is_body(token: Token, context: Context) -> bool:
    """Tell a body by a name of several words or in capitals: "NATO", "National Security Council", not "Trade"."""
    return context.mentions.label(token) == "ORG" and (token.text.isupper() or " " in context.name_text(token))


def _owns(token: Token, context: Context) -> bool:
    creed = token.lower_ in CREEDS and " " not in context.name_text(token)
    named = context.mentions.name_at(token) is not None and token.lower_ not in _NO_NAMES and not creed
    unnamed = token.lower_ in BODIES and context.mentions.name_at(token) is None
    return named or unnamed or token.tag_ == "PRP$"


def _led_before(holder: Token) -> bool:
    """As in "the previous government, led by President X", "the last government under X"."""
    prep = holder.head
    led = prep.head.head if prep.dep_ == "agent" and prep.head.dep_ == "acl" else prep.head
    before = {"previous", "last", "outgoing"} | ENDED_MODIFIERS
    in_office = holder.dep_ == "pobj" and led.lower_ in {"government", "administration", "regime", "cabinet"}
    return in_office and any(word.lower_ in before for word in led.lefts)


def _left_before(holder: Token) -> bool:
    """As in "she is the third minister to resign, after Health Minister X": he has, too."""
    after = first_conjunct(holder).head
    if after.lower_ != "after" or after.dep_ != "prep":
        return False
    leaving = (t for t in after.doc[after.sent.start : after.i] if t.dep_ in {"relcl", "acl"} and is_infinitive(t))
    return any(lemma(t) in _LEAVING and any(c.lower_ in RANKS for c in t.head.lefts) for t in leaving)


def _then(first: Token) -> bool:
    """As in "then prime minister X", "then-president X", "ex-Acme chairman X", wherever the model hangs the word."""
    before = [t for t in first.doc[max(first.i - 2, 0) : first.i] if t.text != "-"]
    return bool(before) and before[-1].lower_ in {"then", "former", "ex"}
