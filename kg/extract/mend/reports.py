"""Clauses of who says what that the model took wrong: whose words they are, and where they end."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar import (
    BODIES,
    CLAUSE_ONLY,
    CONTENT_NOUNS,
    DENIALS,
    ELABORATING,
    FINITE,
    LISTENERS,
    NOT_POSITIONS,
    PERSON_ENDINGS,
    PERSONAL,
    ROLE_NOUNS,
    SPEECH,
    SUBJECTS,
    TELLING,
    WH_TAGS,
)
from kg.extract.tree import (
    Attachment,
    as_subject,
    child,
    children,
    comma_before,
    conjuncts,
    first_conjunct,
    in_place_of,
    is_finite,
    is_noun,
    is_proper,
    is_verb,
    last_below,
    lemma,
    needs_nothing,
    says,
)
from kg.parse import Token

_PAST_OR_PRESENT = frozenset({"VBD", "VBN", "VBZ", "VBP"})
#: Who may be told, where the model joins them with what it is about.
_HEARERS = frozenset({"ORG", "PERSON"})
_TELLING = frozenset({"tell", "inform", "assure", "warn", "advise"})
#: Of these, what nobody does without telling whom.
_NEVER_ALONE = frozenset({"tell", "inform", "assure"})
#: What people are called, and who may say something.
_PEOPLE = ROLE_NOUNS | PERSONAL
_SPEAKERS = _PEOPLE | NOT_POSITIONS | BODIES
#: What those do who are asked.
_TAKING_SIDES = frozenset("dismiss welcome defend refuse decline back".split())
#: What speakers do in public, and seldom those of whom they tell how they are: "call" where it is for or on something.
_IN_PUBLIC = frozenset(
    """accuse appeal apologise apologize blame call challenge condemn congratulate criticise criticize praise thank urge
    warn""".split()
)
_SPEAKING = SPEECH | _TAKING_SIDES | _IN_PUBLIC
#: What people do and things do not.
_PERSONS_DO = frozenset("pursue sue appeal investigate vow pledge promise plan decide agree request consider".split())
#: What somebody goes on with who has said something.
_GOING_ON = frozenset("say note stress explain insist warn".split())
#: What somebody says in writing, and how it comes to others.
_PAPERS = frozenset("statement letter email e-mail message note memo communique communiqué release post tweet".split())
_ISSUING = frozenset("issue release publish post write send make put give circulate".split())


def _second_report(verb: Token) -> Iterator[Attachment]:
    """As in "said the deal was dead and called for talks": who said it calls, and not the deal."""
    inner = verb.head
    if verb.dep_ != "conj" or not is_verb(verb) or inner.dep_ != "ccomp" or child(verb, *SUBJECTS) is not None:
        return
    outer = next((t for t in inner.ancestors if lemma(t) in SPEECH and child(t, "nsubj") is not None), None)
    if outer is None or not verb.i > inner.i > outer.i:
        return
    played_down = lemma(verb) == "play" and any(part.lower_ == "down" for part in children(verb, "prt"))
    speaks = lemma(verb) in _SPEAKING or played_down
    # "said he was hopeful X would sign and played down reports": X would, he did
    apart = speaks and _is_shifted(inner) and not _is_shifted(verb)
    if outer is inner.head:
        apart = apart or (speaks and not any(may_speak(c) for c in children(inner, *SUBJECTS)))
        apart = apart or (_addresses(verb) and _tells_state(inner)) or (speaks and _is_untold(inner))
        apart = apart or (lemma(verb) in SPEECH and comma_before(next(children(inner, "cc"), verb)) is not None)
        # "has said that it is so and has left"
        apart = apart or (child(verb, "aux") is not None and _tense(verb) != _tense(inner))
    # "said the sale was wrong and is pursuing damages"
    done = lemma(verb) in _PERSONS_DO and all(is_noun(c) and not may_speak(c) for c in children(inner, *SUBJECTS))
    if done or (apart and _tense(verb) == _tense(outer)):
        yield verb, outer, "conj"


def _addresses(verb: Token) -> bool:
    """As in "and urged drivers to wait", "and called for calm", not "and called a taxi"."""
    speaks = lemma(verb) != "call" or any(prep.lower_ in {"for", "on"} for prep in children(verb, "prep"))
    return speaks and lemma(verb) in _IN_PUBLIC


def _tells_state(verb: Token) -> bool:
    """Tell how somebody is, or what was done to them, from what they do: "said Berg was armed and warned people"."""
    return lemma(verb) == "be" or child(verb, "auxpass") is not None


def _is_untold(verb: Token) -> bool:
    """Tell the present and what is to come from the past: "said Norway is ready and urged Sweden to wait"."""
    first = child(verb, "aux", "auxpass") or verb
    return first.tag_ in {"VBZ", "VBP"} or first.lower_ in {"will", "'ll", "can", "may", "must"}


def _is_shifted(verb: Token) -> bool:
    """Tell the tense of what somebody said: "had left", "would leave"."""
    return any(aux.lower_ in {"had", "would", "could", "should", "might"} for aux in children(verb, "aux", "auxpass"))


def may_speak(noun: Token) -> bool:
    """Tell a subject that may itself say something from "the deal": a name, a pronoun for people, people."""
    if is_proper(noun) or noun.ent_type_ or noun.tag_ in {"NNS", "WP"}:
        return True
    if noun.tag_ == "PRP":
        return noun.lower_ != "it"
    word = lemma(noun)
    return word in _SPEAKERS or word.endswith(PERSON_ENDINGS)


def _tense(verb: Token) -> str:
    """Return what tells when; a participle beside a verb with no auxiliary to share is a past: "was bad and warned"."""
    first = child(verb, "aux", "auxpass")
    past = verb.tag_ == "VBN" and verb.dep_ == "conj" and child(verb.head, "aux", "auxpass") is None
    return first.lower_ if first is not None else "VBD" if past else verb.tag_


def _said_behind(verb: Token) -> Iterator[Attachment]:
    """As in "Acme will cut jobs, its chief told the BBC": no second deed, but who says what stands before.

    So in "Acme cut jobs and sold a plant, its chief told the court".
    """
    clause, subject = verb.head, child(verb, "nsubj")
    deeds = conjuncts(clause)
    last = verb.dep_ == "conj" and deeds[-1] is verb and _is_joined_to_none(clause, deeds[-2])
    apart = subject is not None and subject.left_edge.i > clause.i + 2  # "agreed to a deal, his agent said"
    last = last or (verb.dep_ == "ccomp" and is_verb(clause) and apart and child(verb, "mark") is None)
    behind = last and subject is not None and subject.i < verb.i and may_speak(subject)
    if subject is None or not behind or lemma(verb) not in SPEECH or child(verb, "ccomp", "xcomp") is not None:
        return
    before, thing = verb.doc[subject.left_edge.i - 1], child(verb, "dobj")
    heard = thing is None or (lemma(verb) in TELLING and (thing.ent_type_ in _HEARERS or _hears(thing)))
    if before.text == "," and heard and is_finite(clause):
        yield in_place_of(verb, clause)
        yield clause, verb, "ccomp"


def _is_joined_to_none(clause: Token, before: Token) -> bool:
    """Tell a clause that no "and" joins with what comes after the deed before."""
    return all(joint.i < before.i for deed in (clause, before) for joint in children(deed, "cc"))


def _hears(thing: Token) -> bool:
    return is_people(thing) or lemma(thing) in LISTENERS


def _told_too(verb: Token) -> Iterator[Attachment]:
    """As in "said she told them that it was late, but that it rained": what is told as well."""
    outer = verb.head
    inner = child(outer, "ccomp") if lemma(outer) in SPEECH else None
    told = verb.dep_ == "conj" and any(mark.lower_ == "that" for mark in children(verb, "mark"))
    while inner is not None and lemma(inner) in SPEECH and child(inner, "ccomp") is not None:
        inner = child(inner, "ccomp")
    if told and inner is not None and inner.i < verb.i and child(verb, *SUBJECTS) is not None:
        yield verb, inner, "conj"


def _said_as_well(clause: Token) -> Iterator[Attachment]:
    """As in "said Norway had won, that Sweden had lost and that Denmark was next": that was said as well."""
    first, mark = clause.head, child(clause, "mark")
    said = first.dep_ == "ccomp" and lemma(first.head) in SPEECH and first.head.i < first.i < clause.i
    if said and mark is not None and mark.lower_ == "that" and mark is clause.left_edge and comma_before(clause):
        yield clause, first, "conj"


def _said_in_a_row(verb: Token) -> Iterator[Attachment]:
    """As in "said it had closed a plant, sold two and cut jobs": all three are what it said of itself.

    So where the model takes the second for what the speaker did, who shares no "had" with them.
    """
    outer, comma = verb.head, comma_before(verb)
    first = child(outer, "ccomp") if comma is not None and is_verb(outer) and lemma(outer) in SPEECH else None
    bare = verb.tag_ in {"VBD", "VBN"} and child(verb, "mark", "aux", "auxpass", *SUBJECTS) is None
    if first is None or not bare or not outer.i < first.i < verb.i or child(first, *SUBJECTS) is None:
        return
    shared = any(lemma(aux) == "have" for aux in children(first, "aux")) and child(verb, "conj") is not None
    alone = all(t.dep_ != "cc" for t in outer.children if t.i < verb.i)
    if verb.dep_ == "ccomp" or (shared and alone):
        yield verb, first, "conj"


def _time_of_saying(verb: Token) -> Iterator[Attachment]:
    """As in "said on Thursday it had agreed": that is when it was said."""
    if not is_verb(verb) or lemma(verb) not in SPEECH:
        return
    for clause in children(verb, "ccomp"):
        first = next(iter(clause.lefts), clause)
        time = child(first, "pobj") if first.dep_ == "prep" else first if first.dep_ == "npadvmod" else None
        subject = child(clause, *SUBJECTS)
        if time is None or subject is None or time.ent_type_ != "DATE" or first.left_edge.i != verb.i + 1:
            continue
        if subject.left_edge.i == last_below(first) + 1:  # "said on Thursday, it had": a comma opens what is said
            yield first, verb, first.dep_


def _interposed(verb: Token) -> Iterator[Attachment]:
    """As in "the bank, she noted, is sound" and "the bank, said Lee, is sound": the clause around is what was said."""
    clause, subjects = verb.head, list(children(verb, *SUBJECTS))
    if verb.dep_ != "parataxis" or not is_verb(verb) or lemma(verb) not in SPEECH or not subjects:
        return
    if is_verb(clause) and child(verb, "ccomp", "xcomp", "dobj") is None and clause.head is clause:
        if len(subjects) > 1 and subjects[0].i < verb.i < subjects[-1].i:
            yield as_subject(subjects[0], clause)
        yield verb, verb, "ROOT"
        yield clause, verb, "ccomp"
        if any(t.is_quote for t in verb.doc[verb.i + 1 : verb.i + 3]):
            # "in a message, Lee said, “we are safe”": what stands before is no part of the quotation
            first = min(subjects[0].left_edge.i, verb.i)
            openings = (c for c in clause.lefts if c.dep_ in {"prep", "npadvmod", "advmod"} and last_below(c) < first)
            yield from [(opening, verb, opening.dep_) for opening in openings]


def _split_quotation(verb: Token) -> Iterator[Attachment]:
    """As in `"However," Lee told the Post, "it works."`: what is said goes on behind who says it."""
    clause, speaker = verb.head, child(verb, "nsubj")
    if lemma(verb) not in SPEECH or not is_verb(clause) or speaker is None or not speaker.i < verb.i < clause.i:
        return
    subject = next(children(clause, *SUBJECTS), clause)
    first, second = speaker.left_edge.i, subject.left_edge.i
    closed = first > 0 and verb.doc[first - 1].tag_ == "''"
    if closed and subject.i > verb.i and verb.doc[second - 1].tag_ == "``":
        yield in_place_of(verb, clause)
        yield clause, verb, "ccomp"


def _issued_saying(deed: Token) -> Iterator[Attachment]:
    """As in "Acme issued a statement saying that it would close": who issued it says so."""
    paper, verb = deed.head, deed.head.head
    written = paper.dep_ == "dobj" and lemma(paper) in _PAPERS and is_verb(verb) and lemma(verb) in _ISSUING
    if deed.tag_ == "VBG" and lemma(deed) in SPEECH and written and paper.i < deed.i:
        yield deed, verb, "advcl"


def _reported_clause(verb: Token) -> Iterator[Attachment]:
    """As in "says a man left": no man is said, and *left* is no participle."""
    if not is_verb(verb) or lemma(verb) not in CLAUSE_ONLY | {"tell"}:
        return
    noun = next((c for c in reversed(verb.rights) if c.dep_ == "dobj" and is_noun(c)), None)
    if lemma(verb) == "tell" and child(verb, "dative") is None:
        return
    clauses = [*children(noun, "acl", "relcl")] if noun is not None else []
    within = [
        c for inner in clauses if inner.tag_ == "VBG" for thing in children(inner, "dobj") for c in thing.children
    ]
    # "a bus carrying tourists overturned": the bus did
    clauses += [c for c in within if c.dep_ == "acl" and c.tag_ == "VBN"]
    clause = next((c for c in clauses if c.tag_ in _PAST_OR_PRESENT), None)
    if noun is None or clause is None or child(clause, "nsubj", "nsubjpass", "agent") is not None:
        return
    if not any(t.tag_ in WH_TAGS or t.lower_ == "that" for t in clause.subtree) and clause.i > noun.i:
        yield clause, verb, "ccomp"
        yield as_subject(noun, clause)


def _said_before(verb: Token) -> Iterator[Attachment]:
    """As in `he said it was; "I think so", he said`: a semicolon parts two things that were said."""
    clause = verb.head
    outer = clause.head
    if lemma(verb) not in SPEECH or clause.dep_ != "ccomp" or lemma(outer) not in SPEECH or not is_verb(outer):
        return
    if verb.i < clause.i and any(t.text == ";" for t in verb.doc[verb.i : clause.i]):
        yield verb, outer, "parataxis"


#: Who rules, and how.
_JUDGES = frozenset("judge court tribunal magistrate justice jury panel arbitrator".split())
_RULING = frozenset("uphold overturn reject dismiss quash reverse side find strike allow grant order award".split())
#: What speakers do as they speak.
_OF_SPEAKERS = frozenset(
    """add speak refer point cite quote address smile laugh weep cry use describe call accuse urge warn note stress
    gesture look stand sit wave shrug nod echo reject dismiss defend praise blame criticise criticize choose try
    hold wear read write appear react respond reply""".split()
)


def _report_around(word: Token) -> Token | None:
    """The clause of somebody's words that the word hangs in."""
    return next((t for t in word.ancestors if t.dep_ == "ccomp" and lemma(t.head) in SPEECH), None)


def _before_speaker(participle: Token) -> Iterator[Attachment]:
    """As in "X has died, wrestling promotion Acme announced": a word of what Acme is, and not of what it announced."""
    behind = participle.doc[participle.i + 1 : participle.i + 2]
    if participle.tag_ != "VBG" or participle.children or not behind:
        return
    speaker = next((t for t in (behind[0], *behind[0].ancestors) if t.dep_ == "nsubj"), None)
    if speaker is not None and speaker.left_edge is behind[0] and speaker.head.is_ancestor(participle):
        yield participle, speaker, "amod"


def _behind_quotation(deed: Token) -> Iterator[Attachment]:
    """As in `said, "He left," pointing at Lee`: who says so points."""
    first = deed.left_edge.i
    if (
        deed.dep_ != "advcl"
        or deed.tag_ != "VBG"
        or first < 2
        or not any(t.is_quote for t in deed.doc[first - 2 : first])
    ):
        return
    clause = _report_around(deed)
    if clause is not None and clause.head.i < clause.i:
        yield deed, clause.head, "advcl"


def _adding(deed: Token) -> Iterator[Attachment]:
    """As in "said Lee had a bad day, adding that it was over": who says so adds."""
    report = _report_around(deed)
    if report is None or deed.tag_ != "VBG" or not report.head.i < report.i < deed.i or not is_verb(report.head):
        return
    if lemma(deed) == "add" or (deed.dep_ == "advcl" and lemma(deed) in _GOING_ON and comma_before(deed) is not None):
        yield deed, report.head, "advcl"


def _saying_so(deed: Token) -> Iterator[Attachment]:
    """As in "told us how the blast came, saying it was loud": no blast says so, but who told us."""
    clause = deed.head
    verb, thing = clause.head, child(clause, *SUBJECTS)
    if deed.tag_ != "VBG" or clause.dep_ != "ccomp" or thing is None or not verb.i < clause.i < deed.i:
        return
    speaker = child(verb, "nsubj") if is_verb(verb) else None
    cites = lemma(deed) in {"cite", "quote"} and not _may_cite(thing)
    rules = lemma(deed) in _RULING and speaker is not None and lemma(speaker) in _JUDGES
    mute = (lemma(deed) in SPEECH and not may_speak(thing)) or cites or rules
    if mute and comma_before(deed) is not None and speaker is not None:
        yield deed, verb, "advcl"


def _may_cite(thing: Token) -> bool:
    """Tell a name or people from "flu cases"."""
    return is_proper(thing) or bool(thing.ent_type_) or thing.tag_ == "PRP" or is_people(thing)


def _what_it_did(deed: Token) -> Iterator[Attachment]:
    """As in "A storm hit Leeds, police said, killing two": the storm did, and not the police."""
    verb = deed.head
    clause = child(verb, "ccomp") if is_verb(verb) and lemma(verb) in SPEECH else None
    speaker = child(verb, "nsubj")
    if clause is None or speaker is None or deed.tag_ != "VBG" or comma_before(deed) is None or child(deed, "mark"):
        return
    around = clause.i < speaker.i < deed.i and verb.i < deed.i and child(clause, *SUBJECTS) is not None
    quoted = any(t.is_quote for t in deed.doc[max(clause.left_edge.i - 1, 0) : deed.i])  # `"No," she said, pouring tea`
    own = lemma(deed) in SPEECH | _OF_SPEAKERS or _stays_unnamed(deed)
    if around and not quoted and not own and deed.left_edge is deed:
        yield deed, clause, "advcl"


def _stays_unnamed(deed: Token) -> bool:
    """As in "told the BBC, declining to be named", "refusing to give details"."""
    asked = child(deed, "xcomp") if lemma(deed) in {"decline", "refuse"} else None
    return asked is not None and lemma(asked) in ELABORATING


def _other_report(verb: Token) -> Iterator[Attachment]:
    """As in "Lee said it was sad, while Berg wrote that it was not": what Berg wrote is none of her words."""
    mark, subject = child(verb, "mark"), child(verb, "nsubj")
    report = _report_around(verb)
    if mark is None or mark.lower_ not in {"while", "whereas"} or subject is None or report is None:
        return
    if lemma(verb) in SPEECH and may_speak(subject) and report.head.i < report.i < verb.i:
        yield verb, report.head, "advcl"


def _said_in(clause: Token) -> Iterator[Attachment]:
    """As in "said in a statement that it would close": that is what was said, and not which statement.

    So where the model takes "that" for the statement: "said in a letter that he had left".
    """
    noun, prep = clause.head, clause.head.head
    verb = prep.head
    that = clause.left_edge
    behind = max((last_below(part) for part in noun.rights if part.i < that.i), default=noun.i)  # "a court in Oslo"
    opens = that.lower_ == "that" and that.dep_ in {"mark", "dobj"} and that.i == noun.i + 1
    opens = opens or (that.dep_ == "mark" and that.i == behind + 1)
    if child(clause, "ccomp") is not None and lemma(clause) not in SPEECH:
        return  # "said in a letter that he sent that …"
    if not opens or noun.dep_ != "pobj" or prep.dep_ != "prep" or not is_verb(verb):
        return
    if lemma(verb) in SPEECH and child(verb, "ccomp", "dobj") is None and child(verb, "auxpass") is None:
        yield that, clause, "mark"
        yield clause, verb, "ccomp"


def _told_to(clause: Token) -> Iterator[Attachment]:
    """As in "told a rally that taxes would rise": that is what they were told, and not which rally."""
    noun = clause.head
    while noun.dep_ == "pobj" and noun.head.dep_ == "prep" and is_noun(noun.head.head):
        noun = noun.head.head  # "warned a meeting of ministers that"
    verb, that = noun.head, clause.left_edge
    whole = that.dep_ == "mark" or len(list(children(clause, "dobj"))) > 1
    if noun.dep_ == "pobj" and whole and is_verb(verb.head) and lemma(noun) not in CONTENT_NOUNS:
        noun = child(verb.head, "dobj", "dative") or noun  # "told the BBC before the vote that he had a plan"
        verb = noun.head
    opens = that.lower_ == "that" and that.dep_ in {"mark", "dobj"} and child(clause, *SUBJECTS) is not None
    if not opens or noun.dep_ not in {"dobj", "dative"} or lemma(noun) in CONTENT_NOUNS:
        return
    if is_verb(verb) and lemma(verb) in TELLING and child(verb, "ccomp", "xcomp") is None:
        yield that, clause, "mark"
        yield clause, verb, "ccomp"


def _purpose(clause: Token) -> Iterator[Attachment]:
    """As in "declared an emergency so it could build": that is what for, and nothing that was said."""
    so, verb = clause.left_edge, clause.head
    before = so.nbor(-1) if so.i else so
    opens = so.lower_ == "so" and so.head is clause and is_verb(verb) and verb.i < so.i and not before.is_punct
    if opens and any(aux.tag_ == "MD" for aux in children(clause, "aux")):
        yield clause, verb, "advcl"


def _quoted_as_saying(clause: Token) -> Iterator[Attachment]:
    """As in `"It is late," he was quoted as saying`: that is what he said, and not what he was quoted."""
    verb = clause.head
    saying = (t for prep in children(verb, "prep") if prep.lower_ == "as" for t in children(prep, "pcomp"))
    deed = next((t for t in saying if t.tag_ == "VBG" and lemma(t) in SPEECH), None)
    if lemma(verb) in {"quote", "cite", "report"} and deed is not None and child(deed, "ccomp", "dobj") is None:
        yield clause, deed, "ccomp"


def _cited_between(clause: Token) -> Iterator[Attachment]:
    """As in "reported, citing officials, that it had won": that is what was reported."""
    citing, verb = clause.head, clause.head.head
    if clause.dep_ != "ccomp" or citing.dep_ != "advcl" or lemma(citing) not in {"cite", "quote"} or not says(verb):
        return
    if clause.left_edge.lower_ == "that" and comma_before(clause) is not None and child(verb, "ccomp", "dobj") is None:
        yield clause, verb, "ccomp"


def _headed_by_object(clause: Token) -> Iterator[Attachment]:
    """As in "suggested fish, like birds, might die": no fish are suggested, they might die."""
    verb, thing = clause.head, child(clause.head, "dobj")
    told = lemma(verb) in TELLING and child(verb, "nsubjpass") is None  # "the jury was told Lee had left"
    if not says(verb) or told or thing is None or not is_noun(thing) or not thing.i < clause.i:
        return
    bare = child(clause, "mark", "advmod", *SUBJECTS) is None
    auxiliary = next((c for c in clause.children if c.dep_ in {"aux", "auxpass"} and c.tag_ in FINITE), None)
    if bare and auxiliary is not None and auxiliary.i > last_below(thing):
        yield as_subject(thing, clause)
        yield clause, verb, "ccomp"


def _said_of_which(verb: Token) -> Iterator[Attachment]:
    """As in "who police say killed two": who did, and the police say so."""
    which, subjects, clause = verb.left_edge, list(children(verb, *SUBJECTS)), child(verb, "xcomp", "ccomp")
    if len(subjects) < 2 or which is not subjects[0] or clause is None or lemma(verb) not in SPEECH:
        return
    bare = child(clause, *SUBJECTS) is None and (is_finite(clause) or clause.tag_ == "VBN")
    if which.tag_ in WH_TAGS and bare and clause.i > verb.i:
        yield as_subject(which, clause)
        yield clause, verb, "ccomp"


def _denied(clause: Token) -> Iterator[Attachment]:
    """As in "said Norway had spies, a claim it denies" and "…, which it denies": all that was said is denied."""
    noun, which = clause.head, child(clause, "dobj")
    report = _report_around(clause)
    if report is None or lemma(clause) not in DENIALS or child(clause, "nsubj") is None or not clause.i > report.i:
        return
    if noun.dep_ in {"appos", "npadvmod"} and lemma(noun) in CONTENT_NOUNS | {"something"}:
        yield noun, report.head, "npadvmod"
    elif which is not None and which is clause.left_edge and which.tag_ == "WDT" and comma_before(clause) is not None:
        yield clause, report.head, "relcl"


def _comment(people: Token) -> Iterator[Attachment]:
    """As in "Acme closed a plant, a move critics say broke the law": no critics of a move say that it closed one."""
    move, article, verb = child(people, "compound"), child(people, "det"), people.head
    comma = comma_before(people) if people.tag_ == "NNS" and people.i < verb.i and lemma(verb) in SPEECH else None
    if comma is None or move is None or move.tag_ != "NN" or article is None or article.lower_ not in {"a", "an"}:
        return
    clause = verb.head if verb.dep_ == "parataxis" else child(verb, "ccomp")
    if clause is None or not is_verb(clause) or clause.i > comma.i or move.left_edge.i > article.i + 1:
        return
    if verb.dep_ != "parataxis":
        yield in_place_of(clause, verb)
        yield from ((mark, clause, "punct") for mark in children(verb, "punct"))
    yield move, clause, "npadvmod"
    yield article, move, "det"
    yield verb, move, "relcl"
    yield from ((said, verb, "ccomp") for said in children(verb, "xcomp"))


def _according(cue: Token) -> Iterator[Attachment]:
    """As in "shelled a house that burnt for an hour, according to police": all of it is their word.

    So in "crashed and burnt, according to police", "is to close, according to police".
    """
    clause = cue.head
    second = clause.dep_ == "conj" and is_verb(clause) and child(clause, *SUBJECTS) is None
    inner = clause.dep_ in {"relcl", "acl"} or (clause.dep_ == "xcomp" and lemma(clause.head) == "be")
    if cue.lower_ != "according" or comma_before(cue) is None or not (second or inner):
        return
    if all(t.is_punct for t in cue.doc[last_below(cue) + 1 : cue.sent.end]):
        yield cue, first_conjunct(clause) if second else cue.sent.root, cue.dep_


def _according_to_titled(cue: Token) -> Iterator[Attachment]:
    """As in "according to Ohio Senator Ann Lee": she says so, and not Ohio."""
    to, name = child(cue, "prep"), child(cue, "nsubj", "dep")
    place = child(to, "pobj") if to is not None else None
    if cue.lower_ != "according" or to is None or place is None:
        return
    subjects = list(children(cue.head, *SUBJECTS))
    name = subjects[0] if name is None and len(subjects) > 1 else name
    if name is not None and name.left_edge.i == last_below(place) + 1:
        yield name, to, "pobj"
        yield place, name, "compound"


def _behind_source(thing: Token) -> Iterator[Attachment]:
    """As in "according to police, the quake, measuring 7, struck": it struck, and the police are no quake."""
    to = thing.head.head
    cue, verb = to.head, to.head.head
    if to.dep_ != "prep" or cue.lower_ != "according" or not is_verb(verb) or comma_before(thing) is None:
        return
    if thing.i < verb.i and child(thing, "det", "poss") is not None and child(verb, *SUBJECTS) is None:
        yield as_subject(thing, verb)
        yield from ((part, thing, "acl") for part in children(cue, "pcomp") if part.i > thing.i)


def _told_hearer(verb: Token) -> Iterator[Attachment]:
    """As in "told Reuters prices would rise", "told the BBC lessons were learned": who is told is no kind of lesson.

    So in "told news agency Reuters prices would rise", "told reporters Acme shares would fall", "told the court files
    were lost".
    """
    clause = child(verb, "ccomp")
    if lemma(verb) not in _TELLING or clause is None or child(verb, "auxpass") is not None:
        return
    thing = child(clause, *SUBJECTS) or child(verb, "dobj")
    told = next((t for t in children(verb, "dobj", "dative") if t is not thing), None)  # "news agency"
    if thing is None or not verb.i < thing.i or (told is not None and told.tag_ != "NN"):
        return
    first = thing.left_edge.i
    near = first == (verb if told is None else told).i + 1
    hearer = (_hearer(thing) or (_court(thing) if lemma(verb) in _NEVER_ALONE else None)) if near else None
    if hearer is not None:
        yield (hearer, verb, "dative") if told is None else (hearer, told, "appos")
        yield from ((t, hearer, t.dep_) for t in verb.doc[first : hearer.i] if t.head.i > hearer.i)
        yield as_subject(thing, clause)


def _hearer(thing: Token) -> Token | None:
    """Return who is told, of the words before what it is about: people, else the first body or person."""
    before = thing.doc[thing.left_edge.i : thing.i]
    loose = [t for t in before if t.dep_ in {"compound", "nmod", "poss"} and t.head.i > t.i]
    people = (t for t in reversed(loose) if t.tag_ == "NNS" and is_people(t))
    first, heard = thing.left_edge.i, (n for n in thing.doc.ents if n.label_ in _HEARERS)
    ends = [name.end for name in heard if first <= name.start and name.end <= thing.i]
    named = (t for t in loose if t.i + 1 in ends[:1] and t.nbor(1).tag_ != "POS")
    return next(people, None) or next(named, None)


def _court(thing: Token) -> Token | None:
    """Return what sits and hears, of the words before what it is told of: "told the [court] files were lost"."""
    loose = (t for t in thing.doc[thing.left_edge.i : thing.i] if t.dep_ in {"compound", "nmod"})
    return next((t for t in loose if lemma(t) in LISTENERS), None)


def _told_court(clause: Token) -> Iterator[Attachment]:
    """As in "told the inquest the boy was ill": that is what it was told, and no inquest that he was."""
    hearer, verb = clause.head, clause.head.head
    told = hearer.dep_ in {"dobj", "dative"} and is_verb(verb) and lemma(verb) in _TELLING
    subject = child(clause, *SUBJECTS)
    if not told or subject is None or subject.left_edge.i != hearer.i + 1:
        return
    named = hearer.ent_type_ in _HEARERS or is_people(hearer)
    heard = lemma(hearer) in LISTENERS or (named and needs_nothing(clause))  # not "told the man she loved"
    if heard and is_finite(clause) and child(verb, "ccomp", "xcomp") is None:
        yield clause, verb, "ccomp"


def is_people(noun: Token) -> bool:
    """Tell a common noun for people."""
    return lemma(noun).endswith(PERSON_ENDINGS) or lemma(noun) in _PEOPLE


def _that_clause(that: Token) -> Iterator[Attachment]:
    """As in "said that, this week, it would end", "said in an interview that he had left": "that" opens the clause."""
    clause = that.head
    if that.lower_ != "that" or clause.dep_ != "ccomp" or clause.left_edge is not that:
        return
    if any(subject.i > that.i for subject in children(clause, *SUBJECTS)):
        yield that, clause, "mark"


def _told_that(that: Token) -> Iterator[Attachment]:
    """As in "told the paper that crime was bad": "that" opens the clause, and tells no crime from others."""
    subject, clause = that.head, that.head.head
    told = clause.dep_ == "ccomp" and lemma(clause.head) in _TELLING and clause.left_edge is that
    if that.lower_ == "that" and subject.dep_ in SUBJECTS and told and child(clause.head, "dobj", "dative") is not None:
        yield that, clause, "mark"


def _said_of(prep: Token) -> Iterator[Attachment]:
    """As in "said Ann Lee of her teacher": that is of whom she said it, and she is nobody's."""
    speaker, whom = prep.head, child(prep, "pobj")
    inverted = speaker.dep_ == "nsubj" and speaker.head.i < speaker.i and lemma(speaker.head) in SPEECH
    if prep.lower_ == "of" and inverted and whom is not None and speaker.ent_type_ == "PERSON":
        kin = child(whom, "poss")
        if whom.ent_type_ == "PERSON" or whom.tag_ == "PRP" or (kin is not None and kin.tag_ == "PRP$"):
            yield prep, speaker.head, "prep"


#: By the relation of the word that each looks at.
REPORTS = {
    "acl": (_issued_saying, _adding, _said_in, _told_to),
    "appos": (_behind_source,),
    "advcl": (
        _said_as_well,
        _what_it_did,
        _before_speaker,
        _behind_quotation,
        _adding,
        _saying_so,
        _other_report,
        _headed_by_object,
    ),
    "ccomp": (
        _said_in_a_row,
        _said_behind,
        _purpose,
        _quoted_as_saying,
        _split_quotation,
        _said_before,
        _cited_between,
        _headed_by_object,
    ),
    "det": (_told_that,),
    "dobj": (_that_clause,),
    "conj": (_said_behind, _said_in_a_row, _second_report, _told_too),
    "nsubj": (_that_clause, _comment),
    "nsubjpass": (_that_clause,),
    "parataxis": (_interposed,),
    "prep": (_according, _according_to_titled, _said_of),
    "relcl": (_said_in, _told_to, _told_court, _said_of_which, _denied),
}
#: Those that look at any verb.
REPORTING = (_time_of_saying, _reported_clause, _told_hearer)
