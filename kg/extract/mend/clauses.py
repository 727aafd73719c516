"""Clauses that the model took wrong: who does something, and what a verb says of its object."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kg.extract.event_words import HAPPENINGS
from kg.extract.grammar import (
    APPOINTING,
    CALLING,
    CHARGING,
    COPULAS,
    DEPICTING,
    FINITE,
    GIVING,
    GIVING_REASONS,
    GIVING_UP,
    NO_OBJECT,
    OBJECT_CONTROL,
    RANKS,
    RESULTS,
    ROLE_NOUNS,
    SPEECH,
    SPELLED_OUT,
    SUBJECTS,
    TIME_LABELS,
    VICTORIES,
    WH_TAGS,
    WORKS,
)
from kg.extract.mend.gifts import TO_SOMEBODY
from kg.extract.roles import is_for_people
from kg.extract.subjects import appointee
from kg.extract.tree import (
    Attachment,
    as_subject,
    beside,
    child,
    children,
    comma_before,
    in_place_of,
    is_infinitive,
    is_noun,
    is_proper,
    is_verb,
    last_below,
    lemma,
    tells_time,
    word_before,
)
from kg.parse import Token

#: Verbs for what several may do in parts, and what stands right before them: "40% owned", "majority-owned".
_OWNING = frozenset({"own", "hold", "control"})
_PARTS = frozenset({"%", "percent", "cent", "-", "majority", "partly", "jointly", "wholly"})
#: Of the verbs that share no object, those that are done to something as well: "the shop opened last year".
_TRANSITIVE_TOO = frozenset(
    "run open close begin start end grow move change increase vote play win lose score fight drink eat sing turn stop "
    "leave return meet".split()
)
_INTRANSITIVE = NO_OBJECT - _TRANSITIVE_TOO
#: Participles that are no past tense.
_PARTICIPLES = frozenset(
    "given taken shown seen driven chosen stolen written beaten hidden frozen thrown torn withdrawn forgiven".split()
)
#: What is for somebody to do something.
_ORDERS = frozenset("instruction order call plan request demand appeal permission proposal arrangement plea".split())
#: What headlines tell of those to whom it is done: "Lee jailed for fraud".
_SUFFERED = CHARGING | frozenset(
    """convict jail arrest fine sentence imprison detain sack oust expel deport extradite ban suspend rescue evacuate
    injure wound kill shoot stab rape kidnap murder hospitalise hospitalize remove disqualify evict strip""".split()
)
#: What is done to somebody or something, and by nobody without saying to what: "and the border closed".
_DONE_TO = (
    _SUFFERED
    | APPOINTING
    | GIVING_UP
    | frozenset(
        """impose lift close shut cancel block seize loot torch destroy damage demolish cut divert disrupt scrap abolish
    dissolve sign approve""".split()
    )
)
#: Participles that are as often a past of their own: "and Leeds lost to Norvik".
_OF_ITSELF = frozenset("followed lost won left led met held beat".split())
#: What champions are, who defend nobody by that: "beat defending champion Tom Berg".
_HOLDING = frozenset({"defending", "reigning", "ruling", "outgoing", "visiting"})
#: What somebody is found to be, or left.
_STATES = {"find": "guilty innocent", "leave": "dead injured hurt homeless stranded"}
_GIVERS = frozenset({"PERSON", "ORG", "GPE"})
_BIDDING = frozenset("tell urge ask order force warn allow".split())
#: Nouns that only say for how much, how or why: nobody makes them.
_HOW = frozenset("sum fee price ground cost profit loss manner".split())


def _headline_passive(verb: Token) -> Iterator[Attachment]:
    """As in "Man given life sentence": what no past tense can be, without an auxiliary, is a passive.

    So in the headlines "Lee convicted of fraud" and "Norway urged to end whaling", where the verbs want an object.
    """
    bare = child(verb, "aux", "auxpass") is None and (verb.lower_ in _PARTICIPLES or _lacks_object(verb))
    subject = child(verb, "nsubj") if bare and verb.dep_ == "ROOT" else None
    if subject is not None and subject.i < verb.i and is_noun(subject):
        yield subject, verb, "nsubjpass"


def _headline_participle(verb: Token) -> Iterator[Attachment]:
    """As in the headline "Coach of Norway's team banned over missed tests", where the model takes it for a phrase."""
    noun = verb.head
    whole = noun.dep_ == "ROOT" and verb.tag_ == "VBN" and noun.left_edge.is_sent_start
    if whole and is_noun(noun) and _lacks_object(verb) and child(verb, "aux", "agent") is None:
        yield verb, verb, "ROOT"
        yield noun, verb, "nsubjpass"


def _lacks_object(verb: Token) -> bool:
    """Tell a headline's verb that is done to somebody, and has nobody behind it to whom; "fined $5m" tells how much."""
    headline = verb.tag_ in {"VBD", "VBN"} and not verb.sent[-1].is_punct and child(verb, "dative", "ccomp") is None
    if not headline or any(not _is_fine(what) for what in children(verb, "dobj")):
        return False
    deed = child(verb, "xcomp")
    return lemma(verb) in _SUFFERED or (lemma(verb) in _BIDDING and deed is not None and is_infinitive(deed))


def _second_verb(verb: Token) -> Iterator[Attachment]:
    """As in "said anyone found using them would be fined": who is found is fined, and that is what is said."""
    first = next((c for c in children(verb.head, "ccomp") if c.i < verb.i), None)
    if first is None or child(first, "aux", "auxpass", "mark") is not None or first.tag_ not in {"VBN", "VBD"}:
        return
    subject = child(first, *SUBJECTS)
    apart = child(verb, "mark", *SUBJECTS) is not None or not first.head.i < first.i
    if apart or subject is None or subject.i + 1 != first.i or verb.left_edge.i != last_below(first) + 1:
        return
    yield as_subject(subject, verb)
    yield first, subject, "acl"


def _late_verb(verb: Token) -> Iterator[Attachment]:
    """As in "Lee, ranked eighth, recovered from it": behind what is set off comes what the sentence says."""
    noun = verb.head
    if verb.dep_ != "acl" or verb.tag_ not in {"VBD", "VBN"} or child(verb, "agent", *SUBJECTS) is not None:
        return
    between = [c for c in noun.rights if c.dep_ in {"acl", "relcl", "appos"} and c.i < verb.i]
    if not between or not is_noun(noun) or comma_before(between[0]) is None or comma_before(verb) is None:
        return
    if noun.dep_ == "ROOT":
        yield verb, verb, "ROOT"
        yield from ((part, verb, part.dep_) for part in children(noun, "punct") if part.i > verb.i)
        yield noun, verb, "nsubj"
        return
    marked = next((t for t in (noun, *noun.ancestors) if child(t, "mark") is not None), noun)
    if marked.dep_ == "dobj" and is_noun(marked) and is_verb(marked.head) and child(marked, "mark") is not None:
        yield verb, marked.head, "ccomp"
        yield marked, verb, "nsubj"
        yield from [(mark, verb, "mark") for mark in children(marked, "mark")]


def _accuser(by: Token) -> Iterator[Attachment]:
    """As in "accused of blocking the site by a watchdog": the watchdog accuses, and blocks nothing."""
    deed = next((t for t in by.ancestors if t.tag_ == "VBG" and t.dep_ == "pcomp"), None)
    verb = deed.head.head if deed is not None else None
    who = child(by, "pobj")
    if by.lower_ != "by" or verb is None or who is None or lemma(verb) not in CHARGING:
        return
    passive = child(verb, "auxpass") is not None and child(verb, "agent") is None
    if passive and who.tag_.startswith("NN") and (is_proper(who) or child(who, "det") is not None):
        yield by, verb, "agent"


def _accused_of_too(deed: Token) -> Iterator[Attachment]:
    """As in "accused Lee of fraud, stealing ships and hiding gold": so she is, and no accuser steals or hides."""
    verb = deed.head
    if deed.tag_ != "VBG" or lemma(verb) not in CHARGING or not is_verb(verb):
        return
    prep = next((prep for prep in children(verb, "prep") if prep.lower_ in {"of", "with"} and prep.i < deed.i), None)
    charge = child(prep, "pobj", "pcomp") if prep is not None else None
    if prep is None or charge is None or not charge.i < deed.i or child(deed, "mark", *SUBJECTS) is not None:
        return
    joined = child(deed, "conj") if comma_before(deed) is not None else None
    listed = deed.dep_ == "conj" or (joined is not None and joined.tag_ == "VBG")
    if listed and lemma(deed) not in SPEECH | RESULTS | GIVING_REASONS:  # "…, citing its books and calling for a trial"
        yield deed, prep, "pcomp"


def _agent_behind(by: Token) -> Iterator[Attachment]:
    """As in "is joined in this suit by Norway": which suit it is "this" has told, Norway joins her.

    So in "was awarded the contract by Acme", "was bought for a sum by Acme".
    """
    noun, agent = by.head, child(by, "pobj")
    noun = noun.head if noun.lower_ == "worth" and noun.dep_ == "amod" else noun  # "a contract worth £5m by Acme"
    verb = noun.head if noun.dep_ == "dobj" else noun.head.head
    if by.lower_ != "by" or noun.dep_ not in {"dobj", "pobj"} or not is_verb(verb) or agent is None:
        return
    told = any(part.lower_ in {"this", "that", "these", "those"} for part in children(noun, "det"))
    given = noun.dep_ == "dobj" and lemma(verb) in GIVING and agent.ent_type_ in _GIVERS and not is_proper(noun)
    given = given and lemma(noun) not in WORKS  # "was loaned a painting by Leonardo"
    how = noun.dep_ == "pobj" and lemma(noun) in _HOW and child(noun, "poss") is None and not tells_time(by)
    if (told or given or how) and child(verb, "auxpass") is not None and child(verb, "agent") is None:
        yield by, verb, "agent"


def _set_off_before(first: Token) -> Iterator[Attachment]:
    """As in "Lee, nicknamed the king, was chairman": what is set off only adds to her, and she was chairman."""
    verb, subject = first.head, child(first, "nsubj")
    early = first.tag_ in {"VBN", "VBD"} and first.i < verb.i and child(verb, "expl", *SUBJECTS) is None
    if not early or subject is None or child(first, "aux", "auxpass", "mark") is not None:
        return
    between = [t.text for t in first.doc[subject.i + 1 : first.i] if t.dep_ != "advmod"]
    behind = first.doc[_last_word(first) + 1 :][:1]
    if between == [","] and [t.text for t in behind] == [","] and is_proper(subject):
        yield as_subject(subject, verb)
        yield first, subject, "acl"


def _of_opening(deed: Token) -> Iterator[Attachment]:
    """As in "Under the pact, signed by Norway, Acme will pay": Norway signed the pact, and no Acme."""
    verb, opening = deed.head, deed.sent[0]
    noun = child(opening, "pobj") if opening.dep_ == "prep" and deed.tag_ == "VBN" and deed.i < verb.i else None
    if noun is None or child(deed, "agent") is None or child(deed, "mark", "aux", "auxpass", *SUBJECTS) is not None:
        return
    told = is_noun(noun) and not is_proper(noun) and child(noun, "det", "poss") is not None
    if told and deed.nbor(-1).text == "," and last_below(noun) in {deed.i - 1, deed.i - 2}:
        yield opening, verb, "prep"
        yield deed, noun, "acl"


def _asked_too(deed: Token) -> Iterator[Attachment]:
    """As in "asked its board, led by Ann Lee, to meet": she leads the board, and the board is to meet."""
    verb, meant = deed.head, child(deed, "xcomp")
    thing = child(verb, "dobj") if deed.tag_ == "VBN" and comma_before(deed) is not None else None
    if thing is None or meant is None or not is_infinitive(meant) or comma_before(meant) is None:
        return
    if lemma(verb) in OBJECT_CONTROL and thing.i < deed.i and child(deed, "agent") is not None:
        yield deed, thing, "acl"
        yield meant, verb, "xcomp"


def _set_off(verb: Token) -> Iterator[Attachment]:
    """As in "Lee, ranked eighth, lost to Berg.": what is set off only adds to her, and losing is what she did."""
    first = verb.head
    subject = child(first, "nsubj")
    if subject is None or first.dep_ != "ROOT" or first.tag_ not in {"VBD", "VBN"} or verb.tag_ not in {"VBD", "VBN"}:
        return
    between = _between(subject, first)
    bare = child(verb, "mark", "advmod", *SUBJECTS) is None and child(first, "aux", "auxpass") is None
    joined = any(c.dep_ == "cc" and c.i < verb.i for c in first.rights)
    if between == [","] and bare and verb.i > first.i and comma_before(verb) is not None and not joined:
        yield verb, verb, "ROOT"
        yield subject, verb, "nsubj"
        yield from [(part, verb, "punct") for part in children(first, "punct") if part.i > verb.i]
        yield first, subject, "acl"


def _between(subject: Token, verb: Token) -> list[str]:
    """Return what stands between a subject's own words and the verb."""
    return [t.text for t in verb.doc[_last_word(subject) + 1 : verb.i]]


def _last_word(token: Token) -> int:
    """Return the index of the last word below a token, marks left out."""
    return max((t.i for t in token.subtree if not t.is_punct), default=token.i)


def _hidden_verb(verb: Token) -> Iterator[Attachment]:
    """As in "Lee, who was born here, studied law.": no law is set beside her, she studied it.

    So in "The Faroes — islands of Denmark — closed schools.", also where the model takes the islands for the root.
    """
    noun, first = verb.head, _beside_whom(verb.head)
    if noun.dep_ != "appos" or first.dep_ != "ROOT" or not _opens(verb, noun):
        return
    before = next((c for c in children(first, "dep") if c.i < first.left_edge.i + 2 and is_proper(c)), None)
    name = before if before is not None else first
    told = any(c.dep_ in {"relcl", "appos"} and c is not noun and c.i < verb.i for c in name.rights)
    if (told or before is not None) and is_proper(name) and verb.sent[-1].text == ".":
        yield verb, verb, "ROOT"
        yield name, verb, "nsubj"
        if first is not name:
            yield first, name, "appos"
        yield from _taken_from(noun, verb)
        yield from [(part, verb, part.dep_) for part in children(first, "punct") if part.i > verb.i]


def _next_deed(verb: Token) -> Iterator[Attachment]:
    """As in "was born here, studied law", "built and ran ships": no noun stands beside the first verb, but a verb."""
    noun, first = verb.head, verb.head.head
    if noun.dep_ in {"dep", "conj"} and is_verb(first) and child(first, *SUBJECTS) is not None and _opens(verb, noun):
        yield verb, first, "conj"
        yield from _taken_from(noun, verb)


def _beside_whom(noun: Token) -> Token:
    """Return the noun that an apposition, or one within another, is set beside."""
    while noun.dep_ == "appos" and noun.head is not noun:
        noun = noun.head
    return noun


def _opens(verb: Token, noun: Token) -> bool:
    """Tell a past tense that opens a phrase: ", [studied] law", "and [ran] ships"."""
    before = noun.doc[noun.left_edge.i - 1]
    return verb.tag_ in {"VBN", "VBD"} and noun.left_edge is verb and before.text in {",", "—", "–", "-", "and"}


def _taken_from(noun: Token, verb: Token) -> Iterator[Attachment]:
    """Make the noun the verb's object, and give the verb what is its own of what hangs on the noun."""
    yield noun, verb, "dobj"
    yield from [(part, verb, part.dep_) for part in noun.rights if part.dep_ == "prep" or is_verb(part)]
    yield from [(part, verb, part.dep_) for part in children(noun, "cc") if any(map(is_verb, noun.children))]


def _bare_past(verb: Token) -> Iterator[Attachment]:
    """As in "Some 40 troops landed on Monday, taking the port.", which the model takes for a noun phrase."""
    noun, last = verb.head, verb.sent[-1]
    if verb.dep_ != "acl" or noun.dep_ != "ROOT" or not is_noun(noun):
        return
    times = {t for prep in children(noun, "prep") if tells_time(prep) for t in prep.subtree}
    near = all(t.is_punct or t.tag_ == "RB" or t in times for t in verb.doc[noun.i + 1 : verb.i])
    if not near:
        return
    plain = verb.tag_ in {"VBD", "VBN"} and child(verb, "agent", "aux", "auxpass", *SUBJECTS) is None
    followed = any(c.dep_ in {"acl", "advcl"} and c.tag_ == "VBG" and comma_before(c) is not None for c in noun.rights)
    appointed = appointee(verb) if lemma(verb) in APPOINTING else None
    to_office = any(prep.lower_ == "as" for prep in children(verb, "prep")) or noun.ent_type_ != "PERSON"
    appoints = appointed is not None and appointed.ent_type_ == "PERSON" and to_office
    if plain and last.text == "." and (followed or appoints or _has_no_passive(verb)):
        yield verb, verb, "ROOT"
        yield from [
            (part, verb, "advcl" if part.dep_ == "acl" else part.dep_)
            for part in noun.rights
            if part.i > verb.i or part in times
        ]
        yield noun, verb, "nsubj"
        if appointed is not None:
            yield appointed, verb, "dobj"


def _has_no_passive(verb: Token) -> bool:
    """As in "The troops landed in Oslo.", "The warnings called for rain."."""
    preps = {prep.lower_ for prep in children(verb, "prep")}
    called = lemma(verb) == "call" and ("for" in preps or ("on" in preps and child(verb, "xcomp") is not None))
    return called or (lemma(verb) in _INTRANSITIVE and child(verb, "dobj") is None)


def _suffered_too(verb: Token) -> Iterator[Attachment]:
    """As in "were held captive, beaten and robbed": all three are done to them."""
    comma, joined = comma_before(verb), child(verb, "conj")
    bare = verb.tag_ == "VBN" and child(verb, "mark", "aux", "auxpass", "agent", *SUBJECTS) is None
    if comma is None or joined is None or joined.tag_ != "VBN" or not bare:
        return
    before = comma.nbor(-1)
    above = (t for t in (before, *before.ancestors) if t.tag_ == "VBN" and child(t, "auxpass") is not None)
    first = next(above, None)
    if first is not None and first.i < verb.i and (first is verb.head or verb.head.is_ancestor(first)):
        yield verb, first, "conj"


def _gapped_passive(verb: Token) -> Iterator[Attachment]:
    """As in "Two were killed and twelve injured": both are done to them, and the auxiliary is said once.

    So in "A curfew was imposed and the border closed", "Two men were jailed and a third fined".
    """
    first, subject = verb.head, child(verb, "nsubj") or _counted_subject(verb)
    alone = child(verb, "aux", "auxpass", "ccomp", "xcomp", "mark") is None
    alone = alone and all(_is_fine(what) for what in children(verb, "dobj"))
    if not alone or subject is None or not _is_passive(first) or not first.i < subject.i < verb.i:
        return
    if _is_participle(verb) or (verb.tag_ == "VBD" and lemma(verb) in _DONE_TO):
        yield subject, verb, "nsubjpass"
        yield from ((part, subject, "det") for part in children(verb, "det"))


def _is_fine(what: Token) -> bool:
    """As in "fined $5m": how much somebody is fined, and nobody who is."""
    return what.ent_type_ == "MONEY" and lemma(what.head) == "fine"


def _counted_subject(verb: Token) -> Token | None:
    """As in "and a third fined", where the model takes the participle for a noun: return the "third"."""
    counted = child(verb, "amod") if child(verb, "det") is not None else None
    return counted if counted is not None and counted.ent_type_ in {"CARDINAL", "ORDINAL"} else None


def _is_passive(verb: Token) -> bool:
    return verb.tag_ == "VBN" and child(verb, "auxpass") is not None and child(verb, "nsubjpass") is not None


def _is_participle(verb: Token) -> bool:
    return verb.tag_ == "VBN" and verb.lower_ not in _OF_ITSELF


def _suffered_by_others(noun: Token) -> Iterator[Attachment]:
    """As in "Two were killed and nine others injured in it": that is done to the others, and none of them is killed.

    So in "Two were killed and 40 injured", "Shops were shut and flights cancelled", "was closed until May and a curfew
    imposed".
    """
    first, deed = noun.head, child(noun, "acl")
    counted = is_noun(noun) or noun.tag_ == "CD"
    if deed is None or not _is_participle(deed) or noun.i + 1 != deed.i or not counted:
        return
    if first.dep_ == "pobj" and (tells_time(first.head) or first.head.lower_ == "until"):
        first = first.head.head
    joint = word_before(noun)
    done = _is_passive(first) or (noun.dep_ == "dep" and child(first, "acomp") is not None)
    if done and joint is not None and joint.lower_ == "and":
        yield deed, first, "conj"
        yield noun, deed, "nsubjpass"


def _when_it_happened(verb: Token) -> Iterator[Attachment]:
    """As in "died when a bus overturned", where the model takes the bus for all that is said of then."""
    noun = verb.head
    when = next((c for c in children(noun, "advmod", "mark") if c.tag_ == "WRB" and c.i < noun.i), None)
    bare = verb.tag_ in {"VBD", "VBN"} and child(verb, "agent", "aux", "auxpass", *SUBJECTS) is None
    if when is not None and bare and noun.dep_ == "advcl" and is_noun(noun) and noun.i + 1 == verb.i:
        yield in_place_of(verb, noun)
        yield when, verb, "advmod"
        yield noun, verb, "nsubj"


def _second_deed(deed: Token) -> Iterator[Attachment]:
    """As in "sacked Ann Lee and appointed professor Tom Berg": no professor is appointed already, he is now."""
    name = deed.head
    while name.dep_ == "compound" and is_noun(name.head):
        name = name.head
    joint, verb = word_before(deed), name.head.head
    did = deed.tag_ in {"VBN", "VBD"} and lemma(deed) in APPOINTING | CHARGING | _SUFFERED
    behind = joint is not None and joint.lower_ == "and" and name.left_edge.i <= deed.i and name.head.dep_ == "dobj"
    if (
        did
        and behind
        and joint is not None
        and name.dep_ == "conj"
        and verb.tag_ == "VBD"
        and name.ent_type_ == "PERSON"
    ):
        yield deed, verb, "conj"
        yield name, deed, "dobj"
        yield from ((part, name, "compound") for part in deed.lefts)
        yield joint, verb, "cc"
        yield from ((prep, deed, "prep") for prep in children(verb, "prep") if prep.i > name.i)


def _day_before_hours(hours: Token) -> Iterator[Attachment]:
    """As in "was arrested on Sunday hours after calling a strike": on Sunday, and no Sunday hours."""
    day = next((part for part in children(hours, "compound") if part.i + 1 == hours.i), None)
    behind = hours.doc[hours.i + 1] if hours.i + 1 < len(hours.doc) else hours
    timed = hours.lower_ in {"hours", "minutes", "days", "weeks", "months"} and behind.lower_ in {"after", "before"}
    if timed and day is not None and hours.head.lower_ == "on":
        yield day, hours.head, "pobj"
        yield hours, behind, "npadvmod"


def _when_in_year(clause: Token) -> Iterator[Attachment]:
    """As in "will make 200 cars a year when it opens": no year opens."""
    year = clause.head
    when = next((c for c in children(clause, "advmod") if c.lower_ == "when"), None)
    if when is not None and year.dep_ == "npadvmod" and is_verb(year.head) and child(year, "det") is not None:
        yield clause, year.head, "advcl"


def _based(verb: Token) -> Iterator[Attachment]:
    """As in "Based in Oslo, Acme makes ships", where the model takes "based" for a preposition."""
    inside = next((p for p in children(verb, "prep") if p.lower_ == "in"), None)
    if verb.lower_ == "based" and verb.dep_ == "prep" and inside is not None and is_verb(verb.head):
        yield verb, verb.head, "advcl"


def _inverted(verb: Token) -> Iterator[Attachment]:
    """As in "Also attending were Lee and Berg", "Also killed was Lee": they attend, she was killed."""
    be = next((c for c in verb.rights if lemma(c) == "be" and c.tag_ in FINITE), None)
    if verb.tag_ not in {"VBG", "VBN"} or be is None or child(verb, *SUBJECTS) is not None:
        return
    who = child(be, "attr", "nsubj") or next((c for c in children(verb, "attr", "dobj") if c.i > be.i), None)
    if who is not None and is_noun(who) and who.i > be.i:
        yield be, verb, "aux" if verb.tag_ == "VBG" else "auxpass"
        yield as_subject(who, verb)


def _behind_place(be: Token) -> Iterator[Attachment]:
    """As in "At the heart of the lawsuit is a patent": the patent is there."""
    thing = child(be, "attr") if lemma(be) == "be" and child(be, "expl", *SUBJECTS) is None else None
    opening = next((p for p in children(be, "prep") if p.i < be.i and p.left_edge.i == be.left_edge.i), None)
    if thing is not None and opening is not None and is_noun(thing) and thing.i > be.i and be.tag_ in FINITE:
        yield as_subject(thing, be)


def _among(prep: Token) -> Iterator[Attachment]:
    """As in "Among those killed was Lee": she was killed."""
    be, those = prep.head, child(prep, "pobj")
    deed = child(those, "acl") if those is not None and those.lower_ in {"those", "people"} else None
    who = child(be, "nsubj", "attr")
    opens = prep.lower_ == "among" and lemma(be) == "be" and be.dep_ == "ROOT" and prep.i < be.i
    if not opens or deed is None or who is None or who.i < be.i or deed.tag_ not in {"VBN", "VBG"}:
        return
    yield deed, deed, "ROOT"
    yield from [(part, deed, part.dep_) for part in list(be.children) if part is not prep]
    yield be, deed, "auxpass" if deed.tag_ == "VBN" else "aux"
    yield prep, deed, "dep"
    yield as_subject(who, deed)


def _content(clause: Token) -> Iterator[Attachment]:
    """As in "denied reports it had sold Acme": that is what they report, and lacks nothing that they could be."""
    noun, subject = clause.head, child(clause, *SUBJECTS)
    if lemma(noun) not in SPELLED_OUT or subject is None or subject.left_edge.i != noun.i + 1:
        return
    if not any(t.tag_ in WH_TAGS or t.lower_ == "that" for t in clause.lefts) and _is_whole(clause):
        yield clause, noun, "acl"


def _is_whole(verb: Token) -> bool:
    """Tell a clause that has its object, or wants none."""
    deed = child(verb, "xcomp")
    if deed is not None:
        return _is_whole(deed)
    if lemma(verb) in TO_SOMEBODY and child(verb, "auxpass") is None:
        return child(verb, "dobj") is not None and child(verb, "dative") is not None  # "the warning he gave Lee"
    has = child(verb, "dobj", "attr", "acomp", "ccomp", "auxpass") is not None
    return has or lemma(verb) in _INTRANSITIVE | {"withdraw", "collapse", "quit", "close"}


def _time_of_deed(prep: Token) -> Iterator[Attachment]:
    """As in "a ferry from Oslo on Monday struck a bridge": that is when it struck."""
    time = child(prep, "pobj")
    if prep.lower_ != "on" or time is None or time.ent_type_ != "DATE":
        return
    subject = next((t for t in prep.ancestors if t.dep_ in SUBJECTS), None)
    verb = subject.head if subject is not None else prep
    follows = subject is not None and last_below(subject) == time.i and time.i + 1 == verb.i and verb.tag_ == "VBD"
    if follows and not any(lemma(t) in HAPPENINGS for t in prep.ancestors if t.i < prep.i):
        yield prep, verb, "prep"


def _opened_by_that(that: Token) -> Iterator[Attachment]:
    """As in "found that coffee helps", where the model takes "that" for whose: it opens what was found."""
    clause = that.head.head
    opens = that.lower_ == "that" and that.head.dep_ in SUBJECTS and clause.dep_ == "ccomp" and that.i
    if opens and that.nbor(-1) is clause.head and that.head.left_edge is that and clause.head.i < clause.i:
        yield that, clause, "mark"


def _done_to_first(deed: Token) -> Iterator[Attachment]:
    """As in "A worker killed in a crash has been named": the worker has been, and nothing else is said to be."""
    noun, verb = child(deed, "nsubj"), deed.head
    bare = deed.tag_ == "VBN" and child(deed, "aux", "auxpass", "mark", "dobj") is None
    if bare and noun is not None and is_noun(noun) and noun.i < deed.i < verb.i and child(verb, *SUBJECTS) is None:
        yield as_subject(noun, verb)
        yield deed, noun, "acl"


def _done_by_who_follows(deed: Token) -> Iterator[Attachment]:
    """As in "Replacing Ann Lee will be Tom Berg": he replaces her; a deed is no person."""
    be, who = deed.head, child(deed.head, "attr")
    if lemma(be) != "be" or who is None or who.ent_type_ != "PERSON" or not deed.i < be.i < who.i:
        return
    if deed.tag_ == "VBG" and child(deed, "mark", *SUBJECTS) is None:
        yield in_place_of(deed, be)
        yield from ((part, deed, part.dep_) for part in children(be, "aux", "advmod", "punct"))
        yield be, deed, "aux"
        yield as_subject(who, deed)


def _source_told_of(deed: Token) -> Iterator[Attachment]:
    """As in "According to a report, published by Shelter, one in five left": the report is, and nobody who left."""
    said = next((prep for prep in children(deed.head, "prep") if prep.lower_ == "according" and prep.i < deed.i), None)
    report = next((t for t in deed.doc[said.i : deed.i] if t.dep_ == "pobj"), None) if said is not None else None
    behind = report is not None and last_below(report) + 2 == deed.left_edge.i and comma_before(deed) is not None
    if report is not None and behind and deed.tag_ == "VBN" and child(deed, *SUBJECTS, "mark") is None:
        yield deed, report, "acl"


def _done_to_with(deed: Token) -> Iterator[Attachment]:
    """As in "left, with two men arrested", "with people urged to flee": whom it is done to."""
    subject = child(deed, "nsubj")
    bare = child(deed, "aux", "auxpass", "dobj") is None and deed.tag_ in {"VBD", "VBN"}
    done = deed.tag_ == "VBN" or lemma(deed) in _SUFFERED | _BIDDING
    if deed.head.lower_ == "with" and subject is not None and subject.i < deed.i and bare and done:
        yield subject, deed, "nsubjpass"


def _meanwhile(deed: Token) -> Iterator[Attachment]:
    """As in "she will leave, with the deputy, Tom Berg, taking over": he takes over, and nobody leaves with him."""
    withs = (prep for prep in children(deed.head, "prep") if prep.lower_ == "with" and comma_before(prep) is not None)
    prep = next((prep for prep in withs if 0 < deed.left_edge.i - last_below(prep) <= 2), None)
    who = child(prep, "pobj") if prep is not None else None
    if prep is None or who is None or deed.tag_ != "VBG" or lemma(deed) in SPEECH or child(deed, *SUBJECTS) is not None:
        return
    if is_proper(who) or (is_for_people(who) and child(who, "appos") is not None):
        yield deed, prep, "pcomp"
        yield who, deed, "nsubj"


def _starring(deed: Token) -> Iterator[Attachment]:
    """As in "saw the film Norvik, starring Ann Lee": the film does, and nobody who saw it."""
    name = word_before(deed)
    name = name.nbor(-1) if name is not None and name.text == "," and name.i else name
    if deed.lower_ in {"starring", "featuring"} and name is not None and is_noun(name) and name.i > deed.head.i:
        yield deed, name, "acl"


def _for_somebody_to(deed: Token) -> Iterator[Attachment]:
    """As in "gave orders for guards to be posted": no orders are posted, guards are to be."""
    prep = next((p for p in reversed(deed.head.children) if p.dep_ == "prep" and p.i < deed.i), None)
    who = child(prep, "pobj") if prep is not None and prep.lower_ == "for" else None
    if prep is None or who is None or not is_infinitive(deed) or child(deed, "mark", *SUBJECTS) is not None:
        return
    if lemma(deed.head) in _ORDERS and deed.left_edge.i == last_below(who) + 1 and deed.left_edge.tag_ == "TO":
        yield as_subject(who, deed)
        yield prep, deed, "mark"
        yield deed, deed.head, "acl"


def _won_by_it(deed: Token) -> Iterator[Attachment]:
    """As in "beat Norway on penalties to win the cup": whoever beat it won, and no penalties are to win."""
    verb = deed.head.head.head
    behind = deed.head.dep_ == "pobj" and is_verb(verb) and lemma(verb) in VICTORIES
    if behind and is_infinitive(deed) and lemma(deed) in VICTORIES and deed.i > deed.head.i:
        yield deed, verb, "advcl"


def _is_to_do(deed: Token) -> Iterator[Attachment]:
    """As in "on Monday she is to leave": that is when she leaves."""
    be = deed.head
    if deed.dep_ == "xcomp" and lemma(be) == "be" and child(be, "attr", "acomp") is None and is_infinitive(deed):
        yield from [(part, deed, part.dep_) for part in children(be, "prep", "npadvmod")]


def _found_so(adjective: Token) -> Iterator[Attachment]:
    """As in "found Ann Lee guilty of fraud", "left two people dead": she is found, and guilty."""
    verb, whom = adjective.head, child(adjective, "nsubj")
    told = adjective.lower_ in _STATES.get(lemma(verb), "").split() and adjective.i > verb.i
    if told and whom is not None and child(adjective, "mark", "cop", "aux") is None and child(verb, "dobj") is None:
        yield whom, verb, "dobj"
        yield adjective, verb, "oprd"


def _found_doing(deed: Token) -> Iterator[Attachment]:
    """As in "found Ann Lee bleeding from a cut": she is found, and that she bleeds is nobody's word."""
    verb, whom = deed.head, child(deed, "nsubj")
    bare = deed.tag_ == "VBG" and lemma(verb) == "find" and child(deed, "mark", "aux", "auxpass") is None
    if not bare or whom is None or not verb.i < whom.i or child(verb, "dobj") is not None:
        return
    if whom.ent_type_ == "PERSON" or is_for_people(whom):
        yield whom, verb, "dobj"
        yield deed, verb, "xcomp"


def _called_so(adjective: Token) -> Iterator[Attachment]:
    """As in "called Norway's vote free": the vote is called so, and is no part of the word for it."""
    verb, thing = adjective.head, child(adjective, "npadvmod", "compound", "nmod", "nsubj")
    told = thing is not None and (is_proper(thing) or child(thing, "det", "poss") is not None)
    if thing is None or not told or not adjective.tag_.startswith("JJ") or child(verb, "dobj") is not None:
        return
    if lemma(verb) in CALLING and verb.i < thing.left_edge.i and thing.i < adjective.i and is_noun(thing):
        yield thing, verb, "dobj"


def _described_as(adjective: Token) -> Iterator[Attachment]:
    """As in "described the raid as reckless and illegal": that is what it is described as, and no clause."""
    verb, mark = adjective.head, adjective.left_edge
    bare = adjective.tag_.startswith("JJ") and child(adjective, "aux", "cop", *SUBJECTS) is None
    if bare and mark.lower_ == "as" and mark.head is adjective and mark.i > verb.i and lemma(verb) in DEPICTING:
        yield mark, verb, "prep"
        yield adjective, mark, "amod"


def _declared(thing: Token) -> Iterator[Attachment]:
    """As in "declared the outbreak an emergency": the outbreak is declared so, and an emergency is what it is."""
    noun, verb = thing.head, thing.head.head
    bare = is_noun(noun) and noun.dep_ in {"dobj", "ccomp"} and child(noun, "cop", "aux") is None
    if bare and lemma(verb) in CALLING | APPOINTING - {"make"} and verb.i < thing.i < noun.i:
        yield thing, verb, "dobj"
        yield noun, verb, "oprd"


def _done_to_too(deed: Token) -> Iterator[Attachment]:
    """As in "was found guilty of lying and jailed": a gerund and a participle are not one, both were done to them.

    So in "was ordered to pay it and banned".
    """
    gerund = deed.head
    outer = next((verb for verb in gerund.ancestors if verb.tag_ == "VBN" and child(verb, "auxpass") is not None), None)
    bare = deed.tag_ == "VBN" and child(deed, "aux", "auxpass", *SUBJECTS) is None
    unlike = (gerund.tag_ == "VBG" and gerund.dep_ == "pcomp") or (is_infinitive(gerund) and gerund.dep_ == "xcomp")
    if deed.dep_ == "conj" and bare and unlike and child(gerund, "auxpass") is None and outer is not None:
        yield from beside(deed, outer)


def _to_do_too(deed: Token) -> Iterator[Attachment]:
    """As in "plans to sell the hall, which is old, and lease the shop": both are planned, and nothing is leased yet."""
    verb = deed.head
    first = next((c for c in children(verb, "xcomp") if verb.i < c.i < deed.i and is_infinitive(c)), None)
    bare = deed.tag_ == "VB" and child(deed, "aux", "mark", *SUBJECTS) is None
    if bare and first is not None and verb.tag_ in FINITE and deed.dep_ == "conj":
        yield from beside(deed, first)


def _did_first(deed: Token) -> Iterator[Attachment]:
    """As in "became the first pilot in Norway to land": what somebody did, and no aim of theirs."""
    noun = child(deed.head, "attr")
    if noun is None or lemma(deed.head) not in COPULAS or not is_infinitive(deed) or child(deed, "nsubj") is not None:
        return
    if noun.i < deed.i and any(word.lower_ in RANKS for word in noun.lefts):
        yield deed, noun, "relcl"


def _despite_doing(deed: Token) -> Iterator[Attachment]:
    """As in "despite the club agreeing a plan": that the club agrees one, and not which club."""
    noun = word_before(deed)
    if noun is None:
        return
    beside = deed.tag_ == "VBG" and noun.dep_ == "pobj" and noun.head.lower_ in {"despite", "without"}
    if beside and child(deed, "dobj", "xcomp", "ccomp") is not None:
        yield deed, noun.head, "pcomp"
        yield noun, deed, "nsubj"


def _next_clause(noun: Token) -> Iterator[Attachment]:
    """As in "seized the boat and the court fined Acme": no court is seized, it is the next verb's subject."""
    if noun.dep_ != "conj" or not is_noun(noun) or not is_noun(noun.head):
        return
    behind = noun.doc[last_below(noun) + 1 : noun.sent.end]
    verb = next((t for t in behind if t.dep_ not in {"advmod", "aux", "auxpass", "neg"}), None)
    if verb is None or verb.head.i >= noun.i or verb.dep_ not in {"conj", "advcl", "ccomp"} or not is_verb(verb):
        return
    group = [verb, *children(verb, "aux", "auxpass")]
    alone = child(verb, *SUBJECTS, "mark", "expl") is None and all(t.dep_ != "cc" for t in noun.doc[noun.i : verb.i])
    if noun.head.head.lower_ == "between":
        yield from _what_went_on(noun.head.head, verb)
        return
    if alone and any(t.tag_ in FINITE for t in group) and verb.tag_ != "VBG" and verb.head.is_ancestor(noun):
        joint = next((c for c in reversed(noun.head.children) if c.dep_ == "cc" and c.i < noun.i), None)
        yield as_subject(noun, verb)
        if joint is not None:
            yield joint, verb.head, "cc"


def _what_went_on(between: Token, verb: Token) -> Iterator[Attachment]:
    """As in "fled as fighting between rebels and the army went on": the fighting did, and that is when they fled."""
    deed = between.head
    when = deed.head
    if deed.dep_ == "pobj" and when.lower_ in {"as", "while", "when", "after", "before", "until"}:
        yield verb, when.head, "advcl"
        yield when, verb, "mark"
        yield deed, verb, "nsubj"


def _depicted_as(verb: Token) -> Iterator[Attachment]:
    """As in "described the plan as folly": it is the verb that says so of the plan."""
    if lemma(verb) in DEPICTING and is_verb(verb):
        agents = [who for by in children(verb, "agent") for who in children(by, "pobj")]  # "described by Lee as folly"
        likened = [part for who in agents for part in who.rights if part.dep_ == "amod"]
        yield from ((part, verb, "dep") for part in likened if part.left_edge.lower_ == "as")
        for thing in (*children(verb, "dobj"), *agents):
            yield from ((prep, verb, "prep") for prep in children(thing, "prep") if prep.lower_ == "as")


def _given_name(verb: Token) -> Iterator[Attachment]:
    """As in "called the bells “a treasure”": what only a quotation mark sets off is no apposition."""
    if is_verb(verb) and lemma(verb) in CALLING and child(verb, "oprd") is None:
        for thing in children(verb, "dobj"):
            for name in children(thing, "appos"):
                if all(t.is_quote for t in verb.doc[thing.i + 1 : name.left_edge.i]):
                    yield name, verb, "oprd"


def _partly_owned(verb: Token) -> Iterator[Attachment]:
    """As in "is 40% owned by Acme": a passive, and how much of it."""
    before = verb.doc[max(verb.i - 1, 0)]
    share = verb.head if verb.dep_ == "acl" else before
    be = verb.head if verb.dep_ == "acomp" else share.head
    subject = child(be, "nsubj")
    partly = lemma(verb) in _OWNING and child(verb, "agent") is not None and before.lower_ in _PARTS
    if not partly or lemma(be) != "be" or subject is None or share.i < be.i:
        return
    yield in_place_of(verb, be)
    yield from ((part, verb, part.dep_) for part in list(be.children) if part not in {subject, verb, share})
    yield be, verb, "auxpass"
    yield subject, verb, "nsubjpass"
    if share.head is be:
        yield share, verb, "npadvmod"


def _of_auxiliary(subject: Token) -> Iterator[Attachment]:
    """As in "Acme is 40% owned by Beta", where the model hangs Acme on "is": it is owned."""
    be, verb = subject.head, subject.head.head
    if be.dep_ in {"aux", "auxpass"} and is_verb(verb) and child(verb, *SUBJECTS) is None and subject.i < be.i < verb.i:
        yield subject, verb, "nsubjpass" if be.dep_ == "auxpass" else "nsubj"


def _in_what_state(doing: Token) -> Iterator[Attachment]:
    """As in "sentenced sobbing Tom Berg to three years": he sobs, and is sentenced."""
    verb, whom = doing.head, child(doing, "dobj")
    near = doing.dep_ == "xcomp" and doing.tag_ == "VBG" and 0 < doing.i - verb.i <= 2  # "knocked out defending"
    near = near and (lemma(verb) in _SUFFERED or doing.lower_ in _HOLDING)
    if near and whom is not None and whom.left_edge.i == doing.i + 1 and child(verb, "dobj") is None:
        yield whom, verb, "dobj"
        yield from ((part, verb, part.dep_) for part in list(doing.rights) if part is not whom)
        yield doing, whom, "amod"


def _missing(verb: Token) -> Iterator[Attachment]:
    """As in "two men are missing": that is what they are, and they miss nothing."""
    be = next((c for c in children(verb, "aux") if lemma(c) == "be"), None)
    if verb.lower_ == "missing" and be is not None and child(verb, "dobj", "ccomp", "xcomp") is None:
        yield in_place_of(be, verb)
        yield from ((part, be, part.dep_) for part in list(verb.children) if part is not be)
        yield verb, be, "acomp"


def _shadowing(verb: Token) -> Iterator[Attachment]:
    """As in "said Labour shadow health minister Ann Lee": nobody is shadowed, she shadows the minister."""
    party, person = child(verb, "nsubj"), child(verb, "dobj")
    if verb.lower_ != "shadow" or party is None or person is None or person.ent_type_ != "PERSON":
        return
    if party.i + 1 == verb.i and any(part.lower_ in ROLE_NOUNS for part in children(person, "compound", "nmod")):
        speaks = verb.dep_ == "ccomp" and child(verb.head, "nsubj") is None
        yield (person, verb.head, "nsubj") if speaks else in_place_of(person, verb)
        yield from ((part, person, "compound") for part in (party, verb))


def _time_before_deed(verb: Token) -> Iterator[Attachment]:
    """As in "Police had on Friday, arrested Tom Berg": the police did, and when they did stands in between."""
    had = next((c for c in children(verb, "aux", "ccomp") if lemma(c) == "have" and c.i < verb.i), None)
    if had is None or (had.dep_ == "ccomp" and child(verb, *SUBJECTS) is not None):
        return
    if had.dep_ == "aux" or (child(had, "dobj", "xcomp", "ccomp") is None and last_below(had) + 1 == verb.i):
        yield from ((part, verb, part.dep_) for part in list(had.children))
        yield had, verb, "aux"


def _place_before_deed(verb: Token) -> Iterator[Attachment]:
    """As in "had on Friday in Moss, Norway, named Ann Lee chair": what was done is named, and nobody had Norway."""
    place = verb.head
    had = place.head
    when = next((prep for prep in children(had, "prep") if prep.i == had.i + 1), None)
    day = child(when, "pobj") if when is not None else None
    between = place.ent_type_ in {"GPE", "LOC"} and place.dep_ == "dobj" and verb.dep_ == "acl" and verb.tag_ == "VBN"
    if not between or had.lower_ != "had" or day is None or day.ent_type_ != "DATE" or verb.nbor(-1).text != ",":
        return
    yield in_place_of(verb, had)
    yield had, verb, "aux"
    yield from ((part, verb, part.dep_) for part in list(had.children) if part is not place)
    yield place, verb, "npadvmod"
    if child(verb, "dobj") is None:
        yield from ((part, verb, "dobj") for part in children(verb, "oprd"))


def _able_to(able: Token) -> Iterator[Attachment]:
    """As in "In 2014 she was able to buy Acme": that is when she bought it."""
    be, deed = able.head, child(able, "xcomp")
    if able.lower_ in {"able", "unable"} and deed is not None and is_infinitive(deed) and is_verb(be):
        times = (part for part in children(be, "prep", "npadvmod") if tells_time(part))
        yield from ((part, deed, part.dep_) for part in list(times))


def _went_on(verb: Token) -> Iterator[Attachment]:
    """As in "She went on to win the prize": she won it, and it was no purpose of hers."""
    on = any(part.lower_ == "on" for part in children(verb, "prt", "advmod"))
    deed = next((c for c in children(verb, "advcl") if is_infinitive(c)), None)
    subject = child(verb, "nsubj")
    somebody = subject is not None and (is_proper(subject) or subject.tag_ in {"PRP", "WP"} or is_for_people(subject))
    there = any(prep.lower_ == "to" for prep in children(verb, "prep"))  # "went on to Paris to meet her"
    if lemma(verb) == "go" and on and deed is not None and somebody and not there:
        yield deed, verb, "xcomp"


def _after_somebody_did(verb: Token) -> Iterator[Attachment]:
    """As in "will close after its owners, Ann and Tom Lee, failed to sell it": the owners failed, and that is when."""
    main = verb.head
    comma = comma_before(verb)
    last = comma.nbor(-1) if comma is not None else verb
    inside = (t for t in last.ancestors if t.dep_ == "prep" and t.lower_ in {"after", "before", "as", "until", "since"})
    prep = next(inside, None)
    who = child(prep, "pobj") if prep is not None else None
    bare = verb.tag_ in {"VBD", "VBZ", "VBP"} and child(verb, "mark", "cc", *SUBJECTS) is None
    if comma is None or prep is None or who is None or not bare:
        return
    if all(t.text != "," for t in verb.doc[who.i : last.i]):
        return
    near = prep.head in {main, *children(main, "xcomp")} and verb.left_edge.i == last.i + 2 and not tells_time(prep)
    if near and all(t.lower_ not in {"and", "but", "or"} for t in verb.doc[comma.i : verb.i]):
        yield verb, prep.head, "advcl"
        yield prep, verb, "mark"
        yield who, verb, "nsubj"


def _was_on_day(deed: Token) -> Iterator[Attachment]:
    """As in "Lee was on Tuesday charged with fraud": she was charged, and no clause is beside that she was.

    So in "was on Monday night elected mayor", where the model takes the night for the mayor's.
    """
    if deed.tag_ not in {"VBN", "VBD"} or deed.i == deed.sent.start or deed.nbor(-1).ent_type_ not in TIME_LABELS:
        return
    before = deed.doc[deed.sent.start : deed.i]
    day, *parts = takewhile(lambda t: t.ent_type_ in TIME_LABELS, reversed(before))
    be, prep = before[-len(parts) - 3 : -len(parts) - 1] if len(before) > len(parts) + 2 else (deed, deed)
    subject = child(be, "nsubj")
    if prep.tag_ != "IN" or be.tag_ not in FINITE or lemma(be) != "be" or subject is None or be.dep_ == "aux":
        return
    if child(deed, "auxpass", *SUBJECTS) is None and subject.i < be.i:
        yield from _as_passive(deed, be, subject)
        yield prep, deed, "prep"
        yield day, prep, "pobj"
        yield from ((part, day, "compound") for part in parts)


def _as_somebody_did(verb: Token) -> Iterator[Attachment]:
    """As in "Lee scored twice as Acme, reduced to ten men, beat Beta": Acme beat it, and that is when."""
    start = verb.left_edge if verb.left_edge.text != "," else verb.left_edge.nbor(1)
    bare = verb.tag_ == "VBD" and child(verb, "mark", "cc", "aux", *SUBJECTS) is None
    if not bare or start.i < verb.sent.start + 2 or start.nbor(-1).text != ",":
        return
    before = verb.doc[verb.sent.start : start.i - 1]
    prep = next((t for t in reversed(before) if t.lower_ == "as" and t.dep_ == "prep"), None)
    who = child(prep, "pobj") if prep is not None else None
    main = next((t for t in prep.ancestors if is_verb(t)), None) if prep is not None else None
    if prep is None or who is None or main is None or not main.i < prep.i < who.i < start.i - 1:
        return
    if who.nbor(1).text != ",":
        return
    told = who.nbor(2)
    if told.tag_ in {"VBN", "VBG"} and all(t.lower_ not in {"and", "but", "or"} for t in before[who.i - before[0].i :]):
        yield verb, main, "advcl"
        yield prep, verb, "mark"
        yield who, verb, "nsubj"
        yield told, who, "acl"


def _as_passive(deed: Token, be: Token, subject: Token) -> Iterator[Attachment]:
    """Make a participle the passive of which "was" is the auxiliary, and what it stands before what was made of it."""
    office = deed.head if deed.dep_ == "amod" else None
    yield in_place_of(deed, be)
    yield from ((part, deed, part.dep_) for part in list(be.children) if part not in {subject, deed})
    yield be, deed, "auxpass"
    yield subject, deed, "nsubjpass"
    if office is not None:
        yield office, deed, "oprd"


def _was_twice_named(deed: Token) -> Iterator[Attachment]:
    """As in "Lee was twice named coach of the year": she was named so, and is no named coach."""
    be, subject = deed.head.head, child(deed.head.head, "nsubj")
    named = deed.tag_ == "VBN" and lemma(deed) in APPOINTING and deed.head.dep_ == "attr" and lemma(be) == "be"
    if named and subject is not None and deed.left_edge is deed.head.left_edge and deed.left_edge.i == be.i + 1:
        yield from _as_passive(deed, be, subject)


def _voted_to(deed: Token) -> Iterator[Attachment]:
    """As in "voted by ten to two on Friday to reject it": that is what was voted, and no purpose."""
    verb = deed.head
    voted = is_infinitive(deed) and lemma(verb) == "vote" and is_verb(verb) and verb.i < deed.i
    if voted and child(verb, "xcomp", "dobj") is None and child(deed, "mark", *SUBJECTS) is None:
        yield deed, verb, "xcomp"


def _is_both(noun: Token) -> Iterator[Attachment]:
    """As in "who is the CEO and co-founder of Acme", where the model hangs the second on the verb: she is both."""
    first = child(noun.head, "attr")
    bare = child(noun, "nsubj", "det", "cop", "aux") is None
    if first is None or lemma(noun.head) != "be" or not is_noun(noun) or not bare or first.i > noun.i:
        return
    if is_for_people(first) and is_for_people(noun):
        yield from ((joint, first, "cc") for joint in children(noun.head, "cc") if first.i < joint.i < noun.i)
        yield noun, first, "conj"


#: By the relation of the word that each looks at.
CLAUSES = {
    "acl": (
        _headline_participle,
        _was_on_day,
        _when_it_happened,
        _place_before_deed,
        _suffered_too,
        _partly_owned,
        _late_verb,
        _bare_past,
        _despite_doing,
        _won_by_it,
    ),
    "acomp": (_partly_owned, _able_to, _found_so),
    "advcl": (
        _described_as,
        _of_opening,
        _asked_too,
        _was_on_day,
        _accused_of_too,
        _voted_to,
        _source_told_of,
        _suffered_too,
        _did_first,
        _set_off,
        _set_off_before,
        _despite_doing,
        _meanwhile,
        _starring,
    ),
    "agent": (_accuser,),
    "amod": (_was_on_day, _was_twice_named, _second_deed, _hidden_verb, _next_deed),
    "ccomp": (_second_verb, _set_off_before, _found_so, _found_doing),
    "dep": (_suffered_by_others,),
    "det": (_opened_by_that,),
    "conj": (
        _accused_of_too,
        _was_on_day,
        _as_somebody_did,
        _suffered_by_others,
        _after_somebody_did,
        _is_both,
        _done_to_too,
        _to_do_too,
        _gapped_passive,
        _next_clause,
        _set_off,
    ),
    "nsubj": (_declared, _of_auxiliary),
    "prep": (_accuser, _agent_behind, _among, _time_of_deed, _based),
    "csubj": (_done_to_first, _done_by_who_follows),
    "csubjpass": (_done_to_first,),
    "pcomp": (_done_to_with,),
    "relcl": (_content, _for_somebody_to, _when_in_year),
    "pobj": (_day_before_hours,),
    "oprd": (_found_so, _called_so),
    "xcomp": (_was_on_day, _did_first, _is_to_do, _in_what_state),
}
#: Those that look at any verb.
VERBS = (
    _time_before_deed,
    _headline_passive,
    _went_on,
    _depicted_as,
    _given_name,
    _inverted,
    _behind_place,
    _shadowing,
    _missing,
)
