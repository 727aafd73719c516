"""What somebody or something is said to be: copulas, appositions, names given, appointments."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.ages import is_age
from kg.extract.axes import axes_of
from kg.extract.careers import career_frames, career_noun_frames
from kg.extract.changes import tells_change
from kg.extract.frames import (
    Context,
    Frame,
    Slot,
    affiliation,
    fill_from_amounts,
    fill_prepositions,
    fill_times,
    fold_idiom,
)
from kg.extract.grammar import (
    COPULAS,
    EMPTY_NOUNS,
    ENDED_MODIFIERS,
    NEXT_OF_KIN,
    NOT_YET,
    OFFICE,
    PAIRS,
    PERSONAL,
    RANKS,
    SCHEDULING_AUX,
    SUBJECTS,
)
from kg.extract.operators import is_to
from kg.extract.roles import (
    body_behind,
    describes,
    is_elected_for,
    is_for_people,
    is_opposed,
    is_role,
    role_frame,
    share_owner,
    tells_real_name,
)
from kg.extract.subjects import behind_opening, named_thing, surface_subject
from kg.extract.tree import (
    child,
    children,
    conjuncts,
    first_conjunct,
    hyphenated,
    is_fronted,
    is_infinitive,
    is_noun,
    is_verb,
    last_below,
    lemma,
    word_before,
)
from kg.model import Modality, Polarity, PredicateKind
from kg.parse import Doc, Token


def position_frames(doc: Doc, context: Context) -> Iterator[Frame]:
    """Yield the frames of copulas, appositions and appointments; mentions equated on the way go to the context."""
    for token in doc:
        if token.dep_ == "appos":
            kind = _one_of(token) if context.mentions.name_at(token.head) is not None else None
            if kind is not None:
                yield _is_among(token, token.head, token, kind, "apposition", context)
            elif is_fronted(token):
                yield from _roles_of(token.head, token.head, token, context) if describes(token, context) else ()
            elif people := _between_dashes(token, context):
                yield from (_membership(person, token.head) for person in people)
            else:
                yield from _apposition(token, context)
        elif token.dep_ == "prep":
            yield from _as_office(token, context)
        elif is_verb(token):
            yield from _copula(token, context)
            yield from career_frames(token, context)
            yield from _naming(token, context)
        elif is_noun(token) and (careers := list(career_noun_frames(token, context))):
            yield from careers
        elif _is_called_by_office(token, context):
            yield role_frame(context, token, token, token, OFFICE)


def _as_office(prep: Token, context: Context) -> Iterator[Frame]:
    """As in "As the founder of Acme, Ann Lee has a say": who does it is what the sentence opens with."""
    office, verb = child(prep, "pobj"), prep.head
    subject = surface_subject(verb) if office is not None and prep.lower_ == "as" and is_verb(verb) else None
    if office is None or subject is None or not prep.is_sent_start or context.mentions.label(subject) != "PER":
        return
    if is_role(office) and describes(office, context) and office.tag_ == "NN" and subject.i > office.i:
        frame = role_frame(context, office, subject, office, "apposition")
        if frame.slot("of") is not None or frame.slot("at") is not None:
            yield frame


def _is_called_by_office(noun: Token, context: Context) -> bool:
    """As in "the Leeds MP left", "the former director of Acme was jailed"."""
    return (
        noun.dep_ in SUBJECTS
        and noun.tag_ != "NNS"
        and any(part.lower_ in {"the", "a", "an"} for part in noun.lefts)
        and all(part.dep_ not in {"appos", "conj", "relcl"} for part in noun.rights)
        and is_role(noun)
        and describes(noun, context)
    )


#: What tells nobody apart: "the man was named as Tom Berg".
_ANYBODY = PERSONAL | {"people", "person", "boy", "girl", "child", "teenager"}
#: What stands before "the size of Norway", and how many times that is.
_MULTIPLES = frozenset({"half", "twice", "double", "triple", "treble", "thrice"})
#: Where and when there is something.
_WHERE = frozenset({"place", "time", "in", "at", "on", "aboard", "near", "inside", "between"})

# --- X is a Y ---


def _copula(verb: Token, context: Context) -> Iterator[Frame]:
    if lemma(verb) not in COPULAS or verb.dep_ in {"aux", "auxpass"} or tells_change(verb, context):
        return
    subject = surface_subject(verb) if not is_to(verb) and not _is_about_to(verb) else None  # "is to leave"
    attribute = child(verb, "attr", "oprd") or (child(verb, "dobj") if lemma(verb) == "become" else None)
    if child(verb, "expl") is not None:
        yield from _existential(verb, attribute, context)
    elif subject is None:
        return
    elif attribute is not None and any(_multiplies(part) for part in attribute.lefts):
        yield _is_multiple(verb, subject, attribute)
    elif attribute is not None and is_noun(attribute) and context.value(attribute) is None:
        yield from _is_a(verb, subject, attribute, context)
    elif attribute is not None and (kind := _one_of(attribute)) is not None:
        yield _is_among(verb, subject, attribute, kind, "copula", context)
    elif (adjective := child(verb, "acomp")) is not None and (attribute is None or context.value(attribute) is None):
        yield _is_adjective(verb, subject, adjective, context)
    elif attribute is None or (context.value(attribute) is not None and not is_age(attribute, context)):
        yield _is_there(verb, subject, attribute, context)
    elif attribute.tag_ in {"JJ", "JJR", "JJS"} or attribute.lower_ == "one":
        yield _is_there(verb, subject, None, context)  # "was the hardest of all", "one of the best"


def _is_too(attribute: Token, context: Context) -> Iterator[Token]:
    """Yield what else it is: "a singer and actor", "copper, coal and zinc"; not "a maker of cars and planes"."""
    together = conjuncts(attribute)
    but = any(joint.lower_ == "but" for part in together for joint in children(part, "cc"))
    if but or context.mentions.name_at(attribute) is not None:
        return
    bare = child(attribute, "det", "poss") is None
    for noun in together[1:]:
        like = noun.tag_ == attribute.tag_ or (is_role(noun) and is_role(attribute))
        like = like and context.value(noun) is None and child(noun, *SUBJECTS) is None
        own = bare or is_role(noun) or child(noun, "det", "poss") is not None
        if like and own and context.mentions.name_at(noun) is None:
            yield noun


def _multiplies(part: Token) -> bool:
    """As in "twice the size", "three times the size"."""
    return part.lower_ in _MULTIPLES or any(below.lower_ == "times" for below in part.children)


def _is_multiple(verb: Token, subject: Token, attribute: Token) -> Frame:
    """As in "is twice the size of Norway": so much more or less, and no size."""
    words = list(attribute.doc[attribute.left_edge.i : last_below(attribute) + 1])
    frame = Frame(verb, "equal", "copula", words, [], "copula", 0.9)
    frame.fill("subject", subject)
    return frame


def _is_about_to(verb: Token) -> bool:
    """As in "is close to signing": what it is close to tells all."""
    adjectives = children(verb, "acomp")
    return any(
        (adjective.lower_, prep.lower_) in NOT_YET and child(prep, "pcomp") is not None
        for adjective in adjectives
        for prep in children(adjective, "prep")
    )


def _is_ranked(attribute: Token) -> bool:
    """As in "was the second judge convicted": what the second one did tells all."""
    return any(c.lower_ in RANKS for c in attribute.lefts) and child(attribute, "acl", "relcl") is not None


def _one_of(attribute: Token) -> Token | None:
    """As in "is one of the oldest bridges": return what it is one of."""
    of = next((p for p in children(attribute, "prep") if p.lower_ == "of"), None) if attribute.lower_ == "one" else None
    kind = child(of, "pobj") if of is not None else None
    if kind is None or kind.tag_ != "NNS" or any(map(is_infinitive, children(kind, "acl", "relcl"))):
        return None  # "one of the first to sign": what they did tells more
    return kind


def _is_among(anchor: Token, subject: Token, one: Token, kind: Token, rule: str, context: Context) -> Frame:
    """As in "is one of the oldest bridges", "Acme, one of the oldest firms,"."""
    deed = child(kind, "acl", "relcl")  # "one of five people killed in the fire"
    whole = deed is not None and deed.left_edge.i == kind.i + 1
    words = list(one.doc[one.i : (last_below(deed) if deed is not None and whole else kind.i) + 1])
    frame = Frame(anchor, "one of", "copula", words, [], rule, 0.9)
    frame.fill("subject", subject)
    fill_prepositions(frame, context, kind)
    return frame


def _is_a(verb: Token, subject: Token, attribute: Token, context: Context) -> Iterator[Frame]:
    name = context.mentions.name_at
    if tells_real_name(subject):
        return
    one = child(attribute, "det")
    kind = name(attribute) is not None and one is not None and one.lower_ in {"a", "an"}  # "is an American Idol"
    if kind and name(subject) is None:
        return
    if name(attribute) is not None and name(subject) is None and is_noun(subject):
        # "The winner was Jane Doe": the nominal is what she is
        context.equate(attribute, subject)
        yield role_frame(context, verb, attribute, subject, "copula")
    elif any(c.lower_ == "same" for c in attribute.lefts):
        return  # "is the same size as": no kind of thing
    elif describes(attribute, context) and attribute.lower_ not in EMPTY_NOUNS:
        axes, whole = axes_of(verb), attribute.lower_ != "part"  # "is part of Acme": it is no part and no Acme
        if lemma(verb) == "become" and name(subject) is None:
            whole = False  # "the drug became a problem": it was none before
        may_be = any(aux.tag_ == "MD" and aux.lower_ not in SCHEDULING_AUX for aux in children(verb, "aux"))
        so = axes.polarity is Polarity.AFFIRMED and axes.modality not in {Modality.HYPOTHETICAL, Modality.INTENDED}
        if whole and so and not may_be:  # "could be a thief" makes nobody one, "is claimed to be a thief" may
            context.equate(subject, attribute)
        if _is_ranked(attribute):
            return
        before = verb.tag_ == "VBD" or any(aux.lower_ == "had" for aux in children(verb, "aux"))
        over = before and lemma(verb) == "be" and is_role(attribute) and verb.dep_ != "ccomp"
        nouns = [attribute, *_is_too(attribute, context)]
        frames = [role_frame(context, verb, subject, noun, "copula", ended=over) for noun in nouns]
        share_owner(frames, nouns, context)
        for frame in frames:
            _fill_where(frame, verb, attribute, context)
            fill_prepositions(frame, context, verb)
            fill_times(frame, context, verb)
        yield from frames


def _fill_where(frame: Frame, verb: Token, office: Token, context: Context) -> None:
    """As in "left Acme, where she was head of sales": of Acme."""
    where = any(word.lower_ == "where" for word in children(verb, "advmod"))
    body = context.mentions.label(verb.head) == "ORG" and is_role(office)
    owners = [slot.token for slot in frame.slots if slot.role in {"of", "at"}]
    told = any(context.mentions.name_at(owner) is not None for owner in owners)
    if verb.dep_ == "relcl" and where and body and not told:
        frame.fill("at", context.name_root(verb.head), "at")


def _is_adjective(verb: Token, subject: Token, adjective: Token, context: Context) -> Frame:
    """As in "is responsible for", "is worth": the adjective relates."""
    kind = [part for part in adjective.lefts if part.i + 1 == adjective.i and is_noun(part) and not context.value(part)]
    words = [*kind, *adjective.doc[hyphenated(adjective)[0] : adjective.i + 1]]  # "fatality free", "far-fetched"
    frame = Frame(verb, adjective.lower_, "copula", words, [], "adjective", 0.8)
    frame.fill("subject", subject)
    fill_prepositions(frame, context, adjective)
    resulting = any(part.lower_ == "so" for part in adjective.lefts)  # "so severe that it broke"
    for clause in () if resulting else children(adjective, "ccomp"):
        frame.slots.append(Slot("object", clause, clause=True))  # "are worried it could fail"
    if adjective.tag_ == "JJR":
        than = next((p for p in children(adjective, "prep") if p.lower_ == "than"), None)
        other = child(than, "pobj") if than is not None else None
        if other is not None and not context.is_time(other):  # "than last year" is not when
            frame.fill("than", other, "than")
    for part in children(adjective, "npadvmod", "dobj"):
        if part not in kind:
            frame.fill("time" if context.is_time(part) else "object", part)
    fill_prepositions(frame, context, verb)
    frame.ended = verb.tag_ == "VBD" and any(_is_stretch(slot, context) for slot in frame.slots)
    return frame


def _is_stretch(slot: Slot, context: Context) -> bool:
    """As in "was married to Tom Berg for 20 years", "until 2009", "from 2001 to 2009": and is no more."""
    value = context.value(slot.token)
    ranged = value is not None and (value.value or "").count("/") == 1
    return context.is_time(slot.token) and (slot.marker in {"for", "until"} or ranged)


def _is_there(verb: Token, subject: Token, value: Token | None, context: Context) -> Frame:
    """As in "is in Berlin", "was 12 percent", "stayed at home"."""
    kind: PredicateKind = "copula" if lemma(verb) == "be" else "verb"
    frame = Frame(verb, lemma(verb), kind, [verb], [], "copula", 0.85)
    frame.fill("subject", subject)
    if value is not None:
        frame.fill("time" if context.is_time(value) else "object", value)
    fill_prepositions(frame, context, verb)
    fill_from_amounts(frame, context)
    if fold_idiom(frame, verb, context):
        frame.kind = "verb"  # "is on trial for fraud"
    fill_times(frame, context, verb)
    return frame


def _existential(verb: Token, thing: Token | None, context: Context) -> Iterator[Frame]:
    """As in "There was a fire in Leeds on Monday"."""
    if thing is None:
        return
    frame = Frame(verb, "be", "copula", [verb], [], "existential", 0.75)
    frame.fill("subject", thing)
    for source in (thing, verb):
        for slot in context.prepositional(source):
            on_body = slot.role == "on" and context.mentions.label(slot.token) in {"ORG", "PER"}  # "pressure on Acme"
            if slot.role in _WHERE and not on_body:
                frame.fill(slot.role, slot.token, slot.marker)
    fill_times(frame, context, verb)
    yield frame


# --- X, a Y, … · a Y, X, … · a Y called X ---


def _apposition(second: Token, context: Context) -> Iterator[Frame]:
    first = second.head
    name = context.mentions.name_at
    counted = context.value(first)
    kin = _is_kin(first) and context.mentions.label(second) == "PER"
    # "two directors, A and B", "two daughters, A and B"
    people = kin or (counted is not None and context.mentions.label(second) == "PER" and is_role(first))
    if context.value(second) is not None or (counted is not None and not people):
        return
    if behind_opening(second.sent.root) == second or first.lower_ in PAIRS or body_behind(first, context) is second:
        return
    if (not kin and _is_apart(first, second, context)) or (name(second) is not None and _is_of_another(first, context)):
        return
    if name(first) is not None and describes(second, context):
        # "…the Red Cross, its minister, Ann Lee, said": the office is hers, whatever it hangs on
        another = is_role(second) and any(context.mentions.label(c) == "PER" for c in children(second, "appos"))
        another = another and context.mentions.label(first) != "PER"
        if _is_set_off(first, second) and not another:
            yield from _roles_of(second, first, second, context)
    elif (named := _named_before(second, context)) is not None and describes(second, context):
        yield from _roles_of(second, named, second, context)
    elif name(second) is None and is_role(second) and first.tag_ == "NN" and _is_set_off(first, second):
        yield from _roles_of(second, first, second, context)  # "the victim, a petty officer, …"
    elif name(second) is not None and describes(first, context) and _agrees(second, first):
        both = first_conjunct(first)  # "Acme's director and economist Ann Lee": the model hangs her on the second
        # but in "Ginger Baker and guitarist Tom Berg" no baker
        alone = first.dep_ != "conj" or not describes(both, context) or not is_role(both)
        alone = alone or child(both, "appos") is not None
        yield from _roles_of(first, second, first if alone else both, context)
    elif context.mentions.label(second) == "PER" and first.dep_ == "pobj" and is_role(first.head.head):
        # "the head of Acme, Ann Lee": the model hangs her on Acme
        yield from _roles_of(first.head.head, second, first.head.head, context)


def _between_dashes(first: Token, context: Context) -> list[Token]:
    """Return the people whom dashes set off behind a name: "the Norviks – Ann Lee and Tom Berg –"."""
    people, body = conjuncts(first), context.mentions.label(first.head)
    mark = first.left_edge.nbor(-1) if first.left_edge.i else first
    several = len(people) > 1 and all(context.mentions.label(person) == "PER" for person in people)
    return people if several and body in {"ORG", "OTHER", "WORK"} and mark.text in {"–", "—"} else []


def _membership(person: Token, body: Token) -> Frame:
    """Return the frame of who is of a band or team by being named beside it."""
    frame = Frame(person, "member", "copula", [person], [], "apposition", 0.85)
    frame.fill("subject", person)
    frame.fill("of", body, "of")
    return frame


def _acts_in_clause(noun: Token, name: Token, context: Context) -> bool:
    """As in "the hole [that] the Tories think he will fill": an article right behind the noun begins a clause."""
    article = child(name, "det")
    bare = article is not None and context.mentions.name_at(article.nbor(1)) == context.mentions.name_at(name)
    return article is not None and bare and article.i > noun.i and not _is_set_off(noun, article)


def _is_behind_clause(noun: Token, name: Token, context: Context) -> bool:
    """As in "the actor, whose films include Norvik: The Return, said": what a clause about the noun ends with."""
    clause = child(noun, "relcl", "acl")
    inside = clause is not None and clause.i < name.left_edge.i and name.left_edge.nbor(-1).text != ","
    return inside and context.mentions.label(name) != "PER"


def _is_of_another(office: Token, context: Context) -> bool:
    """As in "Ann Lee, mayor of Leeds, Kent": whose office it is stands before it."""
    return office.dep_ == "appos" and is_role(office) and context.mentions.label(office.head) == "PER"


def _is_apart(first: Token, second: Token, context: Context) -> bool:
    """As in "in Singapore, Norway's envoy X said", or in a list: the one is not what the other is."""
    place = first.dep_ == "pobj" and context.is_place(first)
    behind = second.doc[second.i + 1 : second.i + 2]
    if place and is_role(second) and any(context.mentions.name_at(t) is not None for t in behind):
        return True
    if context.mentions.name_at(second) is not None:
        before = word_before(second)
        bracketed = before is not None and before.text == "("
        short = bracketed and second.text.isupper() and is_role(first)  # "the chief minister (CM)"
        if short or _acts_in_clause(first, second, context) or _is_behind_clause(first, second, context):
            return True
    if context.mentions.label(first) == "PER" or first.dep_ == "conj":  # "thanked Lee and her staff, the board and all"
        return _is_listed(first, second)
    single = first.tag_ in {"NN", "NNP"} or context.mentions.label(first) == "ORG"
    one = single and child(first, "conj") is None and context.mentions.name_at(second) is None
    bare = child(second, "det") is None
    several = any(t.tag_ == "NNS" for t in (conjuncts(second) if bare else [second]))  # "Norvik: sales and dividends"
    return one and several and not is_for_people(second)


def _named_before(second: Token, context: Context) -> Token | None:
    """Return the name of "the website “X”, a branch of Y", which stands beside the noun as well."""
    noun = second.head
    if is_role(noun) or context.mentions.name_at(noun) is not None:
        return None
    names = (c for c in children(noun, "appos") if c.i < second.i and context.mentions.name_at(c) is not None)
    return next(names, None)


def _is_listed(person: Token, noun: Token) -> bool:
    """As in "the death of Ann Lee, the strike and the flood", "of Ann Lee, some developers and others"."""
    more = child(noun, "conj") is not None
    many = noun.tag_ == "NNS" and (more or child(person, "conj") is None)
    joined = any(other.i < noun.i for other in children(person, "conj"))  # "thanked Lee and her staff, the board"
    return many or ((more or joined) and not is_for_people(noun))


def _agrees(name: Token, noun: Token) -> bool:
    """Tell a list of names from one name: in "its use of chips, Norvik", Norvik is no chips; nor is one many."""
    if name.ent_type_ == "PERSON" and noun.tag_ == "NN" and child(name, "conj") is None:
        return True  # "the spokesman, Bob Williams": no plural, whatever the model takes it for
    if name.tag_ == "NNPS" and noun.tag_ == "NN" and is_role(noun):
        return False  # "a director of a firm that lost 21 people, 14 of them Swedes"
    return noun.tag_ != "NNS" or name.tag_ in {"NNPS", "NNS"} or child(name, "conj", "appos") is not None


def _is_set_off(first: Token, second: Token) -> bool:
    """A description after a name stands behind a comma, dash or bracket: not "Acme quarterly profit"."""
    return any(t.is_punct and t.text not in {"-", "'"} for t in first.doc[first.i + 1 : second.i])


def _roles_of(anchor: Token, holder: Token, noun: Token, context: Context) -> Iterator[Frame]:
    """A frame for each of coordinated roles: "its founder and chief executive, Ann Lee"; they share their owner."""
    between = [c for c in children(noun, "appos") if (more := child(noun, "conj")) is not None and c.i < more.i]
    nouns = [n for n in (noun, *between, *conjuncts(noun)) if n == noun or describes(n, context)]
    if noun.i < holder.i:
        nouns = [n for n in nouns if n.i < holder.i]  # "her husband Tom Berg and their children"
    nouns = sorted(set(nouns), key=lambda n: n.i)  # "ex-minister, mayor of Leeds and lawyer"
    if len(nouns) > 1 and noun.i < holder.i and child(nouns[-1], "det", "poss") is not None:
        nouns = nouns[-1:]  # "the airport and the capital, X": X is the capital alone
    context.equate(holder, nouns[0])
    over = is_role(holder) and any(c.lower_ in ENDED_MODIFIERS for c in holder.lefts)  # "former judge, mayor of Leeds"
    frames = [role_frame(context, anchor, holder, n, "apposition", ended=over) for n in nouns]
    share_owner(frames, nouns, context)
    for frame, one in zip(frames, nouns, strict=True):
        _fill_survived(frame, one)
    yield from frames
    if context.mentions.label(holder) == "PER":
        sides = (t for n in nouns for t in n.lefts if is_elected_for(n, t, context) and not is_opposed(t))
        yield from (affiliation(holder, context.name_root(party)) for party in sides)


def _is_kin(noun: Token) -> bool:
    return is_noun(noun) and lemma(noun) in NEXT_OF_KIN


def _fill_survived(frame: Frame, kin: Token) -> None:
    """As in "she is survived by a son, Erik, and their children, Ann and Ida": whose kin they are."""
    whose = child(kin, "poss")
    owner = _survived(first_conjunct(kin)) if _is_kin(kin) and (whose is None or whose.lower_ == "their") else None
    if owner is not None:
        frame.slots = [slot for slot in frame.slots if slot.token is not whose]
        frame.fill("of", owner, "of")


def _survived(kin: Token) -> Token | None:
    """Return whose life kin outlast: "she is survived by a son", "he leaves a wife", "a son predeceased her"."""
    above = kin.head
    if above.lower_ == "by" and lemma(above.head) == "survive":
        return surface_subject(above.head)
    if above.lower_ == "leaves" and kin.dep_ == "dobj":
        return surface_subject(above)
    return child(above, "dobj") if lemma(above) == "predecease" and kin.dep_ == "nsubj" else None


def _tells_who(noun: Token) -> bool:
    """Tell "the gunman", and what anybody is: "the man"."""
    return is_role(noun) or (is_for_people(noun) and lemma(noun) not in _ANYBODY)


def _naming(verb: Token, context: Context) -> Iterator[Frame]:
    """As in "a service called X": X is the service; "the policemen were identified as X and Y": each is one."""
    pair = named_thing(verb)
    if pair is None or context.mentions.name_at(pair[0]) is None:
        return
    name, noun = pair
    names = [other for other in conjuncts(name) if context.mentions.name_at(other) is not None]
    if noun.lower_ == "dead":
        for other in names:  # "the dead were named as Ann Lee and Tom Berg"
            dead = Frame(verb, "dead", "copula", [noun], [], "apposition", 0.85)
            dead.fill("subject", other)
            yield dead
        return
    if noun.tag_ == "NNS" and len(names) > 1:
        several = names if _tells_who(noun) else []  # not "two men"
        yield from (role_frame(context, verb, other, noun, "apposition") for other in several)
        return
    context.equate(name, noun)
    if context.mentions.label(name) == "PER":
        before = (other for other in conjuncts(noun) if other.i < verb.i)
        told = (other for other in before if _tells_who(other) and describes(other, context))
        yield from (role_frame(context, verb, name, other, "apposition") for other in told)
