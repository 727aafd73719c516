"""Who does it: finds a clause's subject, also where the sentence leaves it unsaid (control, sharing, relatives)."""

from __future__ import annotations

from kg.extract.grammar import (
    APPOINTING,
    BODIES,
    BODIES_AND_PLACES,
    CHARGING,
    CHOOSING,
    COMPASS,
    CONTAINING,
    CONTROLLING_PREPOSITIONS,
    ENGAGING,
    FINITE,
    GIVING,
    LEFT_SO,
    MAKING,
    NAMING,
    NO_OBJECT,
    NOT_YET,
    OBJECT_CONTROL,
    PARTY_MEMBERS,
    PERSONAL,
    RAISING,
    RANKS,
    REPLACING,
    RESULTS,
    ROLE_NOUNS,
    SHARING_PREPOSITIONS,
    SPEECH,
    SUBJECTS,
    TAKING_ON,
    WH_TAGS,
)
from kg.extract.tree import (
    child,
    children,
    first_conjunct,
    is_finite,
    is_infinitive,
    is_noun,
    is_proper,
    is_verb,
    last_below,
    lemma,
)
from kg.parse import Token

#: Verbs of will: what they want is the clause, and not who acts in it.
_WILLS = frozenset(
    "want expect predict forecast project anticipate like wish prefer need have see hear watch find".split()
)
#: What a player has in a game, and by which a team wins it.
_POINTS = frozenset("points goals tries runs assists rebounds wickets touchdowns yards saves".split())
#: What is done to the plans of others.
_OF_OTHERS = frozenset(
    "suspend block halt criticise criticize condemn oppose back support approve welcome hail denounce dismiss".split()
)
#: "the man, named as X": participles that tell who somebody is.
_IDENTIFYING = frozenset({"named", "identified"})
#: What is done to those of whom nothing else is said.
_HURTING = frozenset("injure wound kill hurt arrest detain".split())
#: What is done to those who are to do something.
_BIDDING = frozenset("order tell ask force require oblige urge allow permit warn advise instruct sentence".split())
#: What is done to people, and by nobody without an object.
_DONE_BY_THE_STATE = frozenset(
    "deport detain jail imprison extradite expel evict arrest convict acquit sentence fine charge release".split()
)
#: What somebody is given to do something.
_GIVEN_FOR = frozenset("contract order licence license permit mandate tender grant deal".split())
_QUOTING = frozenset("quote cite record report".split())


def is_passive(verb: Token) -> bool:
    """Tell whether the verb is passive: by its auxiliary, as a reduced relative, or shared with its conjunct."""
    if child(verb, "auxpass", "nsubjpass", "agent") is not None or _is_raised(verb):
        return True
    if verb.dep_ in {"acl", "advcl"} and verb.tag_ in {"VBN", "VBD"} and _is_put_in_office(verb):
        return True
    if verb.dep_ == "acl" and verb.tag_ in {"VBN", "VBD"}:
        return child(verb, "dobj", "nsubj") is None
    if verb.dep_ == "advcl" and verb.tag_ == "VBD":
        return child(verb, "nsubj", "aux", "mark", "dobj", "ccomp", "xcomp", "advmod") is None  # ", wanted for theft,"
    if _leaves_out_was(verb) or _is_told_too(verb):
        return True
    if verb.tag_ != "VBN":
        return False
    if verb.dep_ == "conj" and is_verb(verb.head) and child(verb, "aux", "nsubj") is None:
        does = (
            child(verb, "dobj") is not None and lemma(verb) not in GIVING | APPOINTING
        )  # "was born here, studied law"
        studied = verb.head.lower_ == "born" and child(verb, "agent") is None  # "was born in Oslo and studied there"
        return not does and not studied and is_passive(verb.head)
    return verb.dep_ in {"advcl", "ROOT"} and child(verb, "aux", "nsubj", "dobj") is None


def _is_put_in_office(verb: Token) -> bool:
    """As in "Lee, elected president in May, left": a bare office is what one is elected to, and elects nobody."""
    office = child(verb, "dobj", "oprd")
    bare = office is not None and office.lower_ in ROLE_NOUNS and child(office, "det", "poss") is None
    return bare and lemma(verb) in APPOINTING and child(verb, "aux", "mark", *SUBJECTS) is None


def _leaves_out_was(verb: Token) -> bool:
    """As in "one was killed and the other injured": what stood before the first holds for the second."""
    own = child(verb, "nsubj")
    if verb.dep_ != "conj" or own is None or verb.tag_ not in {"VBN", "VBD"} or own.i + 1 != verb.i:
        return False
    hurt = verb.tag_ == "VBN" or lemma(verb) in _HURTING
    bare = child(verb, "aux", "dobj", "ccomp", "xcomp") is None and lemma(verb) not in NO_OBJECT
    return hurt and bare and is_noun(own) and child(verb.head, "auxpass") is not None


def _is_told_too(verb: Token) -> bool:
    """As in "was fined and ordered to pay": whom it is done to is told as well, and tells nobody.

    So is "was fined and handed two points".
    """
    if lemma(verb) in {"hand", "award", "dock"} and verb.dep_ == "conj" and verb.tag_ == "VBD":
        given = child(verb, "dobj") is not None and child(verb, "dative", "aux", *SUBJECTS) is None
        return given and is_verb(verb.head) and is_passive(verb.head)
    if lemma(verb) in _DONE_BY_THE_STATE and verb.dep_ == "conj" and verb.tag_ == "VBD":
        # "was caught and deported from Norway"
        return child(verb, "dobj", *SUBJECTS) is None and is_verb(verb.head) and is_passive(verb.head)
    told = verb.dep_ == "conj" and verb.tag_ in {"VBN", "VBD"} and lemma(verb) in _BIDDING
    bare = told and child(verb, "aux", "dobj", "prt", *SUBJECTS) is None
    clause = child(verb, "xcomp") if bare else None
    return clause is not None and is_infinitive(clause) and is_verb(verb.head) and is_passive(verb.head)


def _is_raised(verb: Token) -> bool:
    """As in "two men believed to have left", where the model may see a past tense."""
    reduced = verb.dep_ in {"acl", "advcl", "conj"} and verb.tag_ in {"VBN", "VBD"} and child(verb, "nsubj") is None
    clause = child(verb, "xcomp", "advcl") if reduced and lemma(verb) in RAISING else None
    return clause is not None and is_infinitive(clause) and clause.i > verb.i and child(verb, "aux", "dobj") is None


def surface_subject(verb: Token) -> Token | None:
    """Return the word in subject position, found through control, coordination and relative clauses."""
    subjects = list(children(verb, "nsubj", "nsubjpass", "csubj"))
    # "West of Leeds, a fire burned": no direction acts
    own = next((s for s in subjects if s.lower_ not in COMPASS), subjects[0] if subjects else None)
    if own is None:
        shared = _headline_subject(verb) if verb.dep_ == "ROOT" else _shared_subject(verb)
        return behind_opening(verb) or shared
    if own.dep_ == "csubj":
        return _shared_with(own)
    return antecedent(own) if own.tag_ in WH_TAGS or _relative_that(own, verb) else own


def behind_opening(verb: Token) -> Token | None:
    """As in "Under the judgment, Acme has agreed": the model takes the subject for an apposition in what opens."""
    group = [verb, *children(verb, "aux", "auxpass", "neg", "advmod")]
    if not any(word.tag_ in FINITE for word in group):
        return None
    opening = next((p for p in verb.lefts if p.dep_ == "prep" and p.i == p.sent.start), None)
    name = next((t for t in opening.subtree if t.dep_ == "appos"), None) if opening is not None else None
    follows = name is not None and any(word.i == _word_after(name).i for word in group)
    return name if follows else None


def _word_after(token: Token) -> Token:
    """Return the first word behind all that hangs on one, past a dash, comma or bracket."""
    following = (t for t in token.doc[last_below(token) + 1 : token.sent.end] if not t.is_punct)
    return next(following, token)


def _shared_with(clause: Token) -> Token | None:
    """The noun of a clause that the model takes for a part of the next: "officials briefing reporters said".

    So in headlines, "X buys Y, sells Z". What a mark or a question word opens is a part: "that he left hurt them".
    """
    opened = child(clause, "mark") is not None or any(t.tag_ in WH_TAGS for t in clause.subtree)
    return None if opened or clause.i > clause.head.i else child(clause, "nsubj", "nsubjpass")


def _relative_that(token: Token, verb: Token) -> bool:
    return token.lower_ == "that" and verb.dep_ == "relcl"


def antecedent(pronoun: Token) -> Token | None:
    """Return the noun that a relative pronoun stands for; None for a free relative ("what he said")."""
    for ancestor in pronoun.ancestors:
        if ancestor.dep_ == "relcl":
            return _bearer(ancestor.head) if pronoun.lower_ in {"who", "whom"} else _borne(pronoun, ancestor.head)
        if _is_said_of(ancestor) and pronoun.i < ancestor.head.i:
            continue  # "a tax which he said would rise"
        if is_verb(ancestor) and ancestor.dep_ in {"ccomp", "pcomp", "csubj", "ROOT"}:
            return None
    return None


def whole_of(part: Token) -> Token | None:
    """Return of what a number tells a part: "three of the men", "12 men, three of whom"."""
    wholes = (thing for prep in children(part, "prep") if prep.lower_ == "of" for thing in children(prep, "pobj"))
    whole = next(wholes, None)
    return antecedent(whole) if whole is not None and whole.tag_ in WH_TAGS else whole


def _is_said_of(clause: Token) -> bool:
    """Tell what a relative clause says that somebody says: "a tax (that) he said would rise"."""
    return clause.dep_ == "ccomp" and clause.head.dep_ == "relcl" and lemma(clause.head) in SPEECH and is_finite(clause)


def _bearer(noun: Token) -> Token:
    """As in "an expert at Harvard, who …": whoever is at a body is who, wherever the model hangs the clause.

    In "won by Lee from Norway, who …" the place hangs on the verb.
    """
    if noun.lower_ in PARTY_MEMBERS and noun.dep_ == "appos":
        return noun.head  # "Ann Lee, a Republican who chairs it": she does, and no party
    if noun.dep_ != "pobj" or noun.ent_type_ not in BODIES_AND_PLACES or not noun.head.i:
        return noun
    nouns = (noun.head.head, noun.head.nbor(-1))
    return next((t for t in nouns if t.lower_ in ROLE_NOUNS | PERSONAL or t.ent_type_ == "PERSON"), noun)


def _borne(pronoun: Token, noun: Token) -> Token | None:
    """As in "ended her tour as head of state, which …": no person is which, but what the verb before does."""
    person = noun.lower_ in ROLE_NOUNS | PERSONAL and not is_proper(noun)
    if pronoun.lower_ != "which" or not person:
        return noun
    verb = next((t for t in noun.ancestors if is_verb(t)), None)
    thing = child(verb, "dobj") if verb is not None else None
    return thing if thing is not None and thing.i < noun.i else None


def _shared_subject(verb: Token) -> Token | None:
    head = verb.head
    if verb.dep_ == "advcl" and _nonfinite(verb) and is_verb(head):
        return _adverbial_subject(verb, head)
    match verb.dep_:
        case "conj":
            return surface_subject(head) if is_verb(head) or head.dep_ in {"acomp", "attr"} else None
        case "xcomp":
            put = appointee(head) if is_put_to_replace(verb) and not is_passive(head) else None
            return put or _controller(head)
        case "ccomp":
            return head.head if _is_said_of(verb) else _controller(head) if is_infinitive(verb) else None
        case "acl":
            return _holder(head) if is_infinitive(verb) else _modified(head)
        case "relcl":
            return _relative_subject(verb, head)
        case "pcomp":
            return _of_preposition(head)
    return None


def _relative_subject(verb: Token, noun: Token) -> Token | None:
    """The noun of "a crew facing charges"; of "was the first Norwegian to win it", who was."""
    if noun.dep_ == "attr" and is_infinitive(verb) and any(word.lower_ in RANKS for word in noun.lefts):
        return surface_subject(noun.head)
    counted = noun.dep_ in {"dobj", "conj"} and child(noun, "nummod") is not None
    if counted and is_infinitive(verb) and first_conjunct(noun).lower_ in _POINTS:
        return surface_subject(first_conjunct(noun).head)  # "had 28 points to lead Leeds past Hull"
    return noun if child(verb, "dobj") is not None else None


def _headline_subject(verb: Token) -> Token | None:
    """As in "Acme unveils van, cuts jobs": the first clause hangs on the second; not in ", adds Ann Lee"."""
    if verb.tag_ != "VBZ" or any(c.ent_type_ == "PERSON" for c in children(verb, "dobj")):
        return None
    first = next((c for c in children(verb, "ccomp", "advcl") if c.tag_ == "VBZ"), None)
    return _shared_with(first) if first is not None else None


def _adverbial_subject(verb: Token, head: Token) -> Token | None:
    if verb.lower_ in NAMING and (noun := _noun_before(verb)) is not None:
        return noun  # "a new display, dubbed Norvik"
    if lemma(verb) in CONTAINING and verb.i > head.i and (thing := child(head, "dobj", "attr")) is not None:
        return thing if head.i < thing.i < verb.i else None  # "signed a deal, covering trade"
    if verb.tag_ == "VBN" and lemma(verb) in MAKING and verb.i > head.i and (made := _noun_before(verb)) is not None:
        return made if made.ent_type_ != "PERSON" else surface_subject(head)  # "broke the record, set in Oslo"
    named = lemma(verb) in REPLACING and lemma(head) in APPOINTING
    if (named or is_put_to_replace(verb)) and not is_passive(head):
        return appointee(head)  # "named X chief executive, replacing Y"
    if is_infinitive(verb) and (called := _called_on(head) or _taken_on(head)) is not None:
        return called  # "called on Acme to keep it"
    return None if _is_result(verb) else surface_subject(head)


def is_put_to_replace(verb: Token) -> bool:
    """As in "promoted Ann Lee to replace Tom Berg": that puts her in his place; "hired Acme to replace pipes" not."""
    if lemma(verb) not in REPLACING or not is_infinitive(verb) or lemma(verb.head) not in APPOINTING | ENGAGING:
        return False
    whom = child(verb, "dobj")
    somebody = whom is not None and (is_proper(whom) or whom.tag_ == "PRP" or whom.lower_ in ROLE_NOUNS)
    return somebody and (child(verb.head, "dobj", "oprd") is not None or is_passive(verb.head))


def _modified(noun: Token) -> Token:
    """As in "a cook in the US Navy stationed in Oslo": a participle right behind a name is about the noun before it."""
    above = noun.head.head
    restricts = noun.nbor(1).text != "," if noun.i + 1 < len(noun.doc) else False
    inside = noun.dep_ == "pobj" and noun.tag_ == "NNP" and is_noun(above) and not is_proper(above)
    return above if restricts and inside else noun


def _noun_before(verb: Token) -> Token | None:
    """Return the noun right before a participle and its comma."""
    before = [t for t in verb.doc[max(verb.i - 2, verb.sent.start) : verb.i] if t.text != ","]
    return (
        before[-1] if len(before) == 1 and is_noun(before[-1]) and before[-1].dep_ in {"dobj", "pobj", "attr"} else None
    )


def _is_result(verb: Token) -> bool:
    """As in ", allowing users to pay": the whole clause before it does."""
    dead = any(state.lower_ in LEFT_SO for state in children(verb, "oprd", "acomp"))  # "leaving three people dead"
    return verb.tag_ == "VBG" and verb.i > verb.head.i and lemma(verb) in RESULTS and not dead


def _nonfinite(verb: Token) -> bool:
    return verb.tag_ in {"VBG", "VBN"} or is_infinitive(verb)


def _controller(head: Token) -> Token | None:
    """The subject of "to sign" in "agreed to sign", "told Canada to sign", "is due to sign", "looks set to sign"."""
    if is_verb(head) and head.dep_ != "acomp":
        if lemma(head) == "use" and is_passive(head):
            return None  # "is used to sign"
        if lemma(head) in OBJECT_CONTROL and (told := child(head, "dobj", "dative")) is not None:
            return told
        return _called_on(head) or _taken_on(head) or surface_subject(head)
    if head.dep_ in {"acomp", "attr", "oprd", "conj", "advmod"} and head.head != head:
        return _controller(head.head)
    return None


def _called_on(verb: Token) -> Token | None:
    """Whom one calls on, or appeals to, to do it."""
    prep = next((p for p in children(verb, "prep") if (lemma(verb), p.lower_) in CONTROLLING_PREPOSITIONS), None)
    return child(prep, "pobj") if prep is not None else None


def _taken_on(verb: Token) -> Token | None:
    """Whom one takes on to do it: "poached Ann Lee from Acme to run its bank", not "tapped a fund to pay"."""
    who = child(verb, "dobj") if lemma(verb) in CHOOSING | TAKING_ON else None
    return who if who is not None and who.ent_type_ == "PERSON" else None


def _holder(noun: Token) -> Token | None:
    """Whose plan it is: "Canada's plan to sign", "Canadian efforts to sign", "X made an effort to sign"."""
    owner = child(noun, "poss")
    if owner is not None:
        return owner
    if noun.dep_ == "dobj" and lemma(noun.head) in GIVING and lemma(noun) in _GIVEN_FOR:
        to = (
            prep for holder in (noun.head, noun) for prep in children(holder, "prep", "dative") if prep.lower_ == "to"
        )
        getters = (child(prep, "pobj") for prep in to)
        return next(getters, None) or surface_subject(noun.head)  # "awarded a contract to Acme to build it"
    before = children(noun, "amod", "compound", "nmod")
    bodies = (c for c in before if c.ent_type_ in {"NORP", "GPE", "ORG"} or (c.tag_ == "NN" and c.lower_ in BODIES))
    whose = ((prep.lower_, child(prep, "pobj")) for prep in children(noun, "prep"))
    of = (t for prep, t in whose if t is not None and (prep == "by" or (prep == "of" and is_proper(t))))
    body = next(bodies, None) or next(of, None)
    if body is not None:
        return body
    if noun.dep_ == "dobj" and lemma(noun.head) in _OF_OTHERS:
        return None  # "the court suspended a plan to deploy them": no court deploys
    if noun.dep_ == "pobj" and lemma(noun.head.head) == "be":
        return surface_subject(noun.head.head)  # "is in talks to sign"
    return surface_subject(noun.head) if noun.dep_ in {"dobj", "attr"} and is_verb(noun.head) else None


def who_is_told(verb: Token) -> Token | None:
    """The noun of "allowed pilots to fly", where the model gives it to the infinitive alone."""
    clause = child(verb, "ccomp")
    if clause is None or clause.tag_ != "VB" or lemma(verb) not in OBJECT_CONTROL - _WILLS or clause.i < verb.i:
        return None
    told = child(clause, "nsubj")
    finite = child(clause, "mark") is not None or is_finite(clause)  # "told them it does work"
    return told if told is not None and told.i > verb.i and not finite else None


def appointee(verb: Token) -> Token | None:
    """Return who is named to an office: "named X chief executive", also where the model takes both for one phrase."""
    thing = child(verb, "dobj") or child(verb, "oprd")
    if thing is None or thing.lower_ not in ROLE_NOUNS or child(thing, "det") is not None:
        return thing
    return next((c for c in thing.lefts if c.ent_type_ == "PERSON"), thing)


def _of_preposition(prep: Token) -> Token | None:
    """The subject of "signing" in "left after signing"; in "accused X of signing" it is X."""
    verb = prep.head
    if prep.lower_ == "as" and lemma(verb) in _QUOTING:
        return surface_subject(verb) if is_passive(verb) else child(verb, "dobj")  # "quoted Lee as saying"
    charged = prep.lower_ == "with" and lemma(verb) in CHARGING
    not_yet = (verb.lower_, prep.lower_) in NOT_YET
    shares = prep.lower_ in SHARING_PREPOSITIONS or verb.lower_ in {"instead", "capable", "incapable"} or not_yet
    if not shares and not charged:
        return None
    if is_noun(verb):
        on_the_verge = not_yet and verb.head.lower_ == "on" and is_verb(verb.head.head)
        return surface_subject(verb.head.head) if on_the_verge else child(verb, "poss")
    if not is_verb(verb) and is_verb(verb.head) and verb.dep_ == "advmod":
        verb = verb.head
    if not is_verb(verb):
        if child(verb.head, "neg") is not None:
            return None  # "is not guilty of lying"
        return surface_subject(verb.head) if verb.dep_ == "acomp" and is_verb(verb.head) else None
    told = child(verb, "dobj") if not is_passive(verb) else None  # "was awarded a prize for saving them"
    return told if told is not None and prep.lower_ in {"of", "from", "into", "for", "with"} else surface_subject(verb)


def named_thing(verb: Token) -> tuple[Token, Token] | None:
    """Return name and noun of "a service called X", "the man, named as X", "X, known as Y"; None without a name."""
    if verb.lower_ == "born" and verb.dep_ == "acl" and verb.head.ent_type_ == "PERSON":
        called = child(verb, "dobj", "oprd")  # "Lee, born Anna Leigh,"
        return (called, verb.head) if called is not None and called.ent_type_ == "PERSON" else None
    if verb.lower_ not in NAMING | _IDENTIFYING:
        return None
    by = (who for agent in children(verb, "agent") for who in children(agent, "pobj"))  # "named by police as X"
    named_as = next((p for t in (verb, *by) for p in children(t, "prep") if p.lower_ == "as"), None)
    name = child(verb, "oprd", "dobj", "attr") if verb.lower_ in NAMING else None
    if named_as is not None and name is None and verb.lower_ in _IDENTIFYING:
        person = verb.dep_ == "acl" and verb.head.lower_ in PERSONAL | ROLE_NOUNS  # whatever the name looks like
        names = (t for t in children(named_as, "pobj") if t.ent_type_ == "PERSON" or (person and is_proper(t)))
        name = next(names, None)
    if named_as is not None and verb.lower_ == "known" and verb.tag_ == "VBN":
        name = next((t for t in children(named_as, "pobj") if is_proper(t) and child(t, "det") is None), None)
    told = child(verb, "dobj") if named_as is not None and verb.lower_ == "identified" else None
    noun = verb.head if verb.dep_ == "acl" else surface_subject(verb) if is_passive(verb) else told
    if name is None or noun is None or not (is_noun(noun) or noun.lower_ == "dead"):
        return None
    return name, noun


def logical_subject(verb: Token) -> Token | None:
    """Return who does it: the surface subject, or a passive's agent."""
    if not is_passive(verb):
        return surface_subject(verb)
    by = next((c for c in children(verb, "agent", "prep") if c.lower_ == "by"), None)
    return child(by, "pobj") if by is not None else None
