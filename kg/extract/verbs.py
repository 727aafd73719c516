"""Verb clauses become frames: active and passive, with particles, objects, prepositions, gaps and complements."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.circumstances import fill_circumstances, what_is_denied
from kg.extract.frames import Context, Frame, Slot, fill_prepositions, fill_times, fold_idiom
from kg.extract.grammar import (
    APPOINTING,
    CHANGES,
    CLAUSE_ONLY,
    COPULAS,
    DONE_BY_VOTE,
    GIVING,
    GRANTED,
    KIN,
    LEFT_SO,
    NEXT_OF_KIN,
    NO_AGENTS,
    NO_OBJECT,
    POSTS,
    RANKS,
    RECIPROCAL,
    SUBJECTS,
    TAKING_TIME,
    TELLING,
)
from kg.extract.particles import particle_of
from kg.extract.scores import fill_score
from kg.extract.speech import is_hearing
from kg.extract.subjects import antecedent, appointee, is_passive, named_thing, surface_subject, who_is_told
from kg.extract.tree import (
    child,
    children,
    conjuncts,
    is_finite,
    is_independent,
    is_infinitive,
    is_noun,
    is_proper,
    is_verb,
    left_so,
    lemma,
    says,
)
from kg.parse import Doc, Token

#: A verb with one of these labels is part of another predicate or modifies a noun.
_NOT_CLAUSES = frozenset(
    {"aux", "auxpass", "amod", "compound", "prep", "punct", "case", "det", "nmod", "advmod", "cc", "mark"}
)
#: Verbs whose "for" says what somebody is to do.
_WISHING_FOR = frozenset({"call", "campaign", "appeal", "plead", "push", "press", "ask"})
#: Verbs that tell a place in a table.
_RANKING = frozenset("finish come place rank sit lie stand end qualify".split())
#: Of what somebody is relieved who is dismissed.
_OFFICE_LOST = POSTS | {"duty", "command", "office", "responsibility"}
#: What somebody is found.
_VERDICTS = frozenset({"guilty", "innocent"})
#: What is done "to death" and does not kill.
_NOT_KILLING = frozenset("sentence condemn convict send bore scare frighten worry love tickle".split())
#: Whom a shot has to pass, and what it is, or from where: "beat the keeper with a low shot from the edge of the area".
_KEEPERS = frozenset({"goalkeeper", "keeper", "goalie", "goaltender"})
_SHOTS = frozenset("shot header strike effort volley finish penalty edge yard metre spot range angle".split())
#: What is beaten and is nobody: "beat analysts' estimates".
_EXCEEDED = frozenset("estimate expectation forecast prediction record target deadline consensus odds".split())


def verb_frames(doc: Doc, context: Context) -> Iterator[Frame]:
    """Yield a frame for each verb that heads a clause and is no copula."""
    for token in doc:
        if _heads_clause(token, context) and token.i not in context.mentions.owner:
            yield verb_frame(token, context)
            yield from _left_too(token)


def _heads_clause(token: Token, context: Context) -> bool:
    if not is_verb(token) or _copular(token) or _names(token, context) or is_hearing(token):
        return False
    if (token.dep_ == "oprd" and is_verb(token.head)) or left_so(token) is not None:
        return False  # "left the building damaged", "left two dead and three wounded"
    if token.lower_ == "end" and token.i + 1 < len(token.doc) and token.nbor(1).text == "-":
        return False  # "in the six months to end-August"
    if token.lower_ == "aged" and token.i + 1 < len(token.doc) and token.nbor(1).tag_ == "CD":
        return False  # "Ann Lee aged 51": her age, and nothing done
    if token.dep_ in _NOT_CLAUSES:
        return squeezed_subject(token) is not None
    if (
        token.tag_ == "VBN"
        and child(token, *SUBJECTS) is None
        and any(c.lower_ == "as" for c in children(token, "mark"))
    ):
        return False  # "as expected"
    deed = child(token, "xcomp")
    # "is going to sign" is a tense, "has to sign" and "has yet to sign" are moods
    if deed is not None and (token.lower_ == "going" or (lemma(token) == "have" and is_infinitive(deed))):
        return child(token, "dobj") is not None
    # "the integration of podcasting with X": a gerund that names a thing
    return token.dep_ != "pcomp" or child(token, "dobj") is not None or not is_noun(token.head.head)


def squeezed_subject(verb: Token) -> Token | None:
    """As in the headline "Forest sacked coach X": the model takes the clause for a phrase that X heads."""
    if verb.dep_ != "amod" or verb.tag_ not in {"VBD", "VBN"} or _named_head(verb).dep_ != "ROOT":
        return None
    before = next((c for c in verb.lefts if c.dep_ in {"nsubj", "npadvmod"} and is_noun(c)), None)
    if before is None or any(part.dep_ not in {"aux", "advmod"} for part in verb.doc[before.i + 1 : verb.i]):
        return None
    return before


def _named_head(verb: Token) -> Token:
    """The name that ends the phrase: "coach X" is headed by X."""
    noun = verb.head
    while noun.dep_ == "compound" and is_noun(noun.head):
        noun = noun.head
    return noun


def _names(verb: Token, context: Context) -> bool:
    """As in "a service called X": what it is called equates, and nothing is done."""
    pair = named_thing(verb)
    return pair is not None and context.mentions.name_at(pair[0]) is not None


def _copular(verb: Token) -> bool:
    return lemma(verb) in COPULAS and child(verb, "auxpass") is None and child(verb, "dobj") is None


def verb_frame(verb: Token, context: Context) -> Frame:
    """Return the frame of one verb: subject and object are the logical ones, whatever the voice."""
    particle = particle_of(verb, context)
    words = [verb] if particle is None else [verb, particle]
    name = " ".join(w for w in (lemma(verb), particle.lower_ if particle is not None else "") if w)
    frame = Frame(verb, name, "verb", words, [], "verb", 0.9, reciprocal="with" if lemma(verb) in RECIPROCAL else "")
    surface = surface_subject(verb)
    passive = is_passive(verb) and not _is_of_two(verb, surface)
    if (before := squeezed_subject(verb)) is not None:
        frame.fill("subject", before)
        frame.fill("object", _named_head(verb))
        fill_prepositions(frame, context, _named_head(verb))
    elif passive:
        frame.rule = "passive"
        _fill_agent(frame, verb, context)
        clause = child(verb, "ccomp") if lemma(verb) in TELLING else None
        told = clause is not None and not is_independent(clause)  # "was told that she had won"
        given = frame.slot("subject") is not None and _gives(verb)  # "was awarded the contract by Acme"
        frame.fill("recipient" if told or given else "object", surface)
    else:
        frame.fill("subject", surface)
        _fill_shared_rule(frame, verb)
    _fill_objects(frame, verb, context, passive=passive)
    _tell_sense(frame, verb)
    fill_prepositions(frame, context, verb)
    _lose_office(frame)
    _compare_with_last(frame, verb)
    _turn_blame(frame, verb)
    fold_idiom(frame, verb, context)
    _fold_death(frame, verb, context)
    fill_circumstances(frame, verb, context)
    fill_score(frame, verb)
    _fill_from_vote(frame, verb, context)
    _fill_clause(frame, verb)
    objectless = frame.slot("object") is None and (_is_free_relative(verb) or _means_clause(verb))
    if objectless or _has_gap(verb):
        frame.rule = "free-relative"
    return frame


def _compare_with_last(frame: Frame, verb: Token) -> None:
    """As in "is the third minister to resign since March": in March another did, and she not since then."""
    ranked = verb.dep_ in {"relcl", "acl"} and any(part.lower_ in RANKS for part in verb.head.lefts)
    if ranked and is_infinitive(verb) and not any(aux.lower_ == "have" for aux in children(verb, "aux")):
        frame.slots = [slot for slot in frame.slots if slot.marker != "since"]


def _fill_from_vote(frame: Frame, verb: Token, context: Context) -> None:
    """As in "voted by ten to two on Friday to reject it": when it was rejected, and how the vote ended."""
    vote = verb.head
    if verb.dep_ != "xcomp" or lemma(vote) != "vote":
        return
    if lemma(verb) in DONE_BY_VOTE:
        fill_prepositions(frame, context, vote, "time")
        fill_times(frame, context, vote)
    if lemma(verb) in DONE_BY_VOTE or child(verb, "dobj") is not None:
        fill_score(frame, vote)


def _is_of_two(verb: Token, subject: Token | None) -> bool:
    """As in "Ann Lee and Tom Berg got married": each other, unless they are kin."""
    if (
        lemma(verb) != "marry"
        or subject is None
        or len(conjuncts(subject)) != len("Ann Lee and Tom Berg".split(" and "))
    ):
        return False
    around = {part.lower_ for part in (*verb.children, *subject.subtree)}
    alone = child(verb, "agent", "dobj", "prt") is None and around.isdisjoint({"to", "with", "off"})
    return alone and around.isdisjoint(KIN | {"both", "friend", "friends", "cousin", "twin", "each"})


def _tell_sense(frame: Frame, verb: Token) -> None:
    """As in "denied Lee bail": it is not given, and nobody says that it is not so.

    "Asked Lee about it" asks for no deed.
    """
    if lemma(verb) == "ask" and not is_passive(verb) and any(prep.lower_ == "about" for prep in children(verb, "prep")):
        frame.lemma = "ask about"
    thing = frame.slot("object")
    if lemma(verb) == "deny" and thing is not None and lemma(thing.token) in GRANTED:
        frame.lemma = "refuse"
    if verb.lower_ == "leaves" and thing is not None and lemma(thing.token) in NEXT_OF_KIN:
        frame.lemma = "leave behind"  # "he leaves a wife": he has died
    if verb.lower_ == "routed":
        frame.lemma = "rout"  # no way is told
    if lemma(verb) == "beat" and thing is not None and lemma(thing.token) in _EXCEEDED:
        frame.lemma = "exceed"
    if lemma(verb) == "beat" and thing is not None and _is_shot_past(verb, thing.token):
        frame.lemma = "score against"
    if lemma(verb) == "replace" and thing is not None and _is_substituted(frame, verb, thing.token):
        frame.lemma = "come on for"
    state = child(verb, "oprd", "acomp") if lemma(verb) == "leave" else None
    if state is None and lemma(verb) == "leave" and thing is not None:
        state = next((part for part in children(thing.token, "amod") if part.i > thing.token.i), None)
    if state is not None and thing is not None and state.lower_ in LEFT_SO:
        frame.lemma = LEFT_SO[state.lower_]  # "the blast left three people dead"
        frame.slots = [slot for slot in frame.slots if slot.token is not state]


def _is_shot_past(verb: Token, player: Token) -> bool:
    """As in "beat the goalkeeper from 20 yards": nobody has won."""
    keeper = any(part.lower_ in _KEEPERS for part in (player, *children(player, "compound")))
    shot = (child(prep, "pobj") for prep in children(verb, "prep") if prep.lower_ in {"from", "with"})
    return keeper or any(thing is not None and lemma(thing) in _SHOTS for thing in shot)


def _is_substituted(frame: Frame, verb: Token, player: Token) -> bool:
    """As in "replaced Lee in the 60th minute": nobody has got an office."""
    minutes = (t for t in verb.sent if t.lower_ in {"minute", "minutes"} and t.i > t.sent.start)
    timed = any(t.nbor(-1).text[0].isdigit() for t in minutes)
    return timed and is_proper(player) and frame.slot("as") is None


def _fold_death(frame: Frame, verb: Token, context: Context) -> None:
    """As in "was stabbed to death": who does that kills; in "bled to death" somebody died."""
    ends = (end for to in children(verb, "prep") if to.lower_ == "to" for end in children(to, "pobj"))
    death = next((end for end in ends if end.lower_ == "death"), None)
    if death is None or lemma(verb) in _NOT_KILLING or child(death, "det", "amod", "poss") is not None:
        return
    frame.lemma = "die" if frame.slot("object") is None else "kill"
    frame.words += [death.head, death]
    frame.slots = [slot for slot in frame.slots if slot.token is not death]
    fill_prepositions(frame, context, death)


def _lose_office(frame: Frame) -> None:
    """As in "relieved Lee of her duties": she is dismissed, and no pain is gone."""
    of = frame.slot("of") if frame.lemma == "relieve" else None
    if of is not None and lemma(of.token) in _OFFICE_LOST:
        frame.lemma = "dismiss"
        frame.slots.remove(of)


def _left_too(verb: Token) -> Iterator[Frame]:
    """As in "the blast left three people dead and ten wounded": the blast wounded ten."""
    if lemma(verb) != "leave":
        return
    for state in (other for head in (verb, *children(verb, "oprd")) for other in children(head, "conj")):
        counted = left_so(state)
        if counted is not None:
            deed = LEFT_SO.get(state.lower_, "leave")
            frame = Frame(verb, deed, "verb", [state], [], "verb", 0.9)
            frame.fill("subject", surface_subject(verb))
            frame.fill("object", counted)
            frame.fill("complement", state if deed == "leave" else None)
            yield frame


def _turn_blame(frame: Frame, verb: Token) -> None:
    """As in "blamed the outage on Acme": Acme is blamed for it."""
    deed = frame.slot("object") if lemma(verb) == "blame" else None
    ons = [child(prep, "pobj") for prep in children(verb, "prep") if prep.lower_ == "on"] if deed is not None else []
    blamed = next((slot for slot in frame.slots if slot.token in ons and slot.role != "time"), None)
    if deed is not None and blamed is not None:
        deed.role, deed.marker = "for", "for"
        blamed.role, blamed.marker = "object", ""


def _fill_shared_rule(frame: Frame, verb: Token) -> None:
    """Name the construction that gave the subject, and be less sure of a subject from afar."""
    own = child(verb, "nsubj")
    if own is not None and own.tag_ in {"WP", "WDT"} and "relcl" in {verb.dep_, verb.head.dep_}:
        frame.rule = "relative"
    if own is not None or frame.slot("subject") is None:
        return
    frame.rule = {"conj": "shared-subject", "xcomp": "control", "acl": "participle", "relcl": "relative"}.get(
        verb.dep_, "adverbial"
    )
    frame.confidence = 0.85 if verb.dep_ in {"conj", "xcomp", "acl"} else 0.75


def _gives(verb: Token) -> bool:
    return lemma(verb) in GIVING and child(verb, "dobj") is not None


def _fill_agent(frame: Frame, verb: Token, context: Context) -> None:
    other = next((c for c in children(verb, "conj") if c.tag_ == "VBN"), None)
    shared = list(children(other, "agent")) if other is not None and _side_by_side(verb, other) else []
    for by in (*children(verb, "agent", "prep"), *shared):  # "was written and directed by X"
        agent = child(by, "pobj") if by.lower_ == "by" else None
        if agent is not None and context.is_time(by.nbor(1)) and by.nbor(1).dep_ == "nummod":
            frame.fill("time", by.nbor(1), "by")  # "was restored by 20:21 following delays"
        elif agent is not None and context.value(agent) is None and agent.lower_ not in NO_AGENTS:
            frame.fill("subject", agent, "by")
            return


def _fill_objects(frame: Frame, verb: Token, context: Context, *, passive: bool) -> None:
    for thing in children(verb, "dobj"):
        if lemma(verb) in CLAUSE_ONLY and is_noun(thing):
            continue
        if thing.tag_ in {"WP", "WDT"} or (thing.lower_ == "that" and verb.dep_ == "relcl"):
            frame.fill("object", antecedent(thing) if what_is_denied(verb) is None else None)
        elif lemma(verb) in APPOINTING and (person := appointee(verb)) is not None and person != thing:
            frame.fill("object", person)
            frame.fill("complement", thing)
        elif _each_other(thing):
            frame.reciprocal = "object"
        elif (amount := _joint_sum(thing, context)) is not None:
            frame.fill("total", amount)
        else:
            undergone = passive and not (frame.slot("recipient") is not None and _gives(verb))
            _fill_thing(frame, thing, _object_role(frame, verb, thing, context, passive=undergone), context)
    if not passive and frame.slot("object") is None:
        # "beat Chelsea 2-1": the model takes a name for an adverbial, which a name that is no time never is
        frame.fill("object", next((t for t in children(verb, "npadvmod") if _is_participant(t, context)), None))
        frame.fill("object", _rank_behind(verb))
    _fill_receivers(frame, verb)
    _fill_complement(frame, verb, context, passive=passive)
    if not passive and len(frame.slots) == 1 and frame.slot("subject") is not None:
        frame.fill("object", _shared_object(verb))


def _rank_behind(verb: Token) -> Token | None:
    """As in "finished third in the league", "came second": the place in a table."""
    rank = verb.nbor(1) if lemma(verb) in _RANKING and verb.i + 1 < verb.sent.end else None
    if rank is None or not (rank.ent_type_ == "ORDINAL" or rank.lower_ in RANKS) or is_noun(rank.head):
        return None
    return rank if rank.dep_ in {"advmod", "acomp", "npadvmod", "dobj"} else None


def _fill_receivers(frame: Frame, verb: Token) -> None:
    alone = frame.slot("total") is not None and frame.slot("object") is None
    for receiver in children(verb, "dative"):
        if is_noun(receiver) or receiver.tag_ == "PRP":
            frame.fill("object" if alone else "recipient", receiver)


def _joint_sum(thing: Token, context: Context) -> Token | None:
    """Return the sum of "fined Acme and Beta a total of $5m", "a combined $5m", which neither pays alone."""
    of = next((prep for prep in children(thing, "prep") if prep.lower_ == "of"), None)
    amount = child(of, "pobj") if of is not None and thing.lower_ == "total" else thing
    joint = thing.lower_ == "total" or any(part.lower_ in {"combined", "joint"} for part in children(thing, "amod"))
    return amount if joint and amount is not None and context.is_sum(amount) else None


def _fill_thing(frame: Frame, thing: Token, role: str, context: Context) -> None:
    moved = context.amount_before(thing) if role == "by" else None
    if moved is not None:  # "adding $1 to $6"
        frame.fill("by", moved)
        frame.fill("to", thing, "to")
    else:
        frame.fill(role, thing)


def _shared_object(verb: Token) -> Token | None:
    """As in "designed and built the bridge": verbs side by side have the last one's object."""
    other = child(verb, "conj")
    if (
        other is None
        or not _side_by_side(verb, other)
        or lemma(verb) in NO_OBJECT
        or child(other, "nsubj", "nsubjpass") is not None
    ):
        return None
    return child(other, "dobj")


def _side_by_side(verb: Token, other: Token) -> bool:
    return is_verb(other) and all(t.dep_ == "cc" for t in verb.doc[verb.i + 1 : other.i])


def _fill_complement(frame: Frame, verb: Token, context: Context, *, passive: bool) -> None:
    complement = next((c for c in children(verb, "oprd", "attr", "acomp") if c.lower_ != "effective"), None)
    if lemma(verb) in APPOINTING and not passive and frame.slot("object") is None:
        frame.fill("object", appointee(verb))
    stated = complement is not None and (complement.tag_.startswith("JJ") or is_verb(complement))
    tried = complement is not None and complement.lower_ in _VERDICTS  # "found Ann Lee guilty of fraud"
    if complement is not None and stated and not passive and frame.slot("object") is not None and not tried:
        frame.fill("complement", complement)
    elif complement is not None and complement.lower_ == "aged":
        fill_prepositions(frame, context, complement)  # "has died aged 71": the age is said elsewhere
    elif complement is not None and (complement.tag_ in {"JJ", "JJR"} or complement.lower_ == "missing"):
        # "pleaded guilty to", "pleaded not guilty in", "went bankrupt in", "was priced higher than"
        how = [*(c for c in children(complement, "advmod") if c.lower_ == "not"), complement]
        frame.lemma = " ".join([frame.lemma, *(word.lower_ for word in how)])
        frame.words += [] if passive else how
        fill_prepositions(frame, context, complement)
        than = next((p for p in children(complement, "prep") if p.lower_ == "than"), None)
        other = child(than, "pobj") if than is not None else None
        if other is not None and not context.is_time(other):
            frame.fill("than", other, "than")
    if complement is not None and is_noun(complement):
        frame.fill("complement", complement)


def _object_role(frame: Frame, verb: Token, thing: Token, context: Context, *, passive: bool) -> str:
    timed = context.is_time(thing) and lemma(verb) not in TAKING_TIME
    if timed and not any(c.lower_ == "of" for c in children(thing, "prep")):
        return "time"
    if _is_extent(frame.lemma, thing, context):
        return "by"
    clause = child(verb, "ccomp", "xcomp")
    asked = lemma(verb) == "ask" and clause is not None and not is_infinitive(clause)  # "asked him: “Is it so?”"
    if asked or (lemma(verb) in TELLING and clause is not None):
        return "recipient"
    return "complement" if passive else "object"


def _is_participant(part: Token, context: Context) -> bool:
    named = context.mentions.name_at(part) is not None and context.name_root(part) is part
    return named and part.left_edge.i == part.head.i + 1 and not context.is_time(part)


def _each_other(thing: Token) -> bool:
    words = {thing.lower_, *(c.lower_ for c in thing.children)}
    return {"each", "other"} <= words or {"one", "another"} <= words


def _is_extent(verb: str, thing: Token, context: Context) -> bool:
    value = context.value(thing)
    return verb.partition(" ")[0] in CHANGES and value is not None and value.kind in {"percentage", "amount"}


def _fill_clause(frame: Frame, verb: Token) -> None:
    frame.fill("object", who_is_told(verb))
    if lemma(verb) in _WISHING_FOR:  # "called for members to pay more"
        wishes = (c for c in children(verb, "advcl") if any(m.lower_ == "for" for m in children(c, "mark")))
        frame.fill("for", next(wishes, None), "for", clause=True)
    clause = child(verb, "ccomp", "xcomp")
    if clause is None or _is_free_relative(verb) or is_independent(clause):
        return
    said = says(verb) and frame.slot("object") is None and not _is_small(clause)
    role = "object" if said else "complement"
    if frame.slot(role) is None:
        frame.slots.append(Slot(role, clause, clause=True))


def _is_small(clause: Token) -> bool:
    """As in "found the boy sitting", "expects hundreds to come": no statement, for all that it has a subject."""
    return not is_finite(clause) and child(clause, "nsubj", "nsubjpass") is not None


def _has_gap(verb: Token) -> bool:
    """As in "a date organizers said was lucky": what is said lacks the noun that the clause hangs on."""
    clause = child(verb, "ccomp") if verb.dep_ == "relcl" else None
    own = child(clause, "nsubj", "nsubjpass", "csubj", "expl") if clause is not None else None
    return clause is not None and is_finite(clause) and (own is None or own.tag_ in {"WDT", "WP"})


def _means_clause(verb: Token) -> bool:
    """As in "it closed in 2001, which Lee regretted": she regrets that it did."""
    which = next((thing for thing in children(verb, "dobj") if thing.lower_ == "which"), None)
    return which is not None and antecedent(which) is None and what_is_denied(verb) is None


def _is_free_relative(verb: Token) -> bool:
    """As in "what he said would be talks": the clause is a thing, and not what was said."""
    return any(part.tag_ == "WP" and part.lower_ == "what" for part in children(verb, "dobj", "nsubj"))
