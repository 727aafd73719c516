"""What somebody or something is: copulas, appositions, titles, appointments, and places of names."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.extract.axes import axes_of
from kg.extract.frames import Context, Frame, fill_prepositions
from kg.extract.grammar import (
    APPOINTING,
    BODIES,
    COPULAS,
    EMPTY_NOUNS,
    ENDED_MODIFIERS,
    HONORIFICS,
    NAME_PARTS,
    PLACE_LABELS,
    PORTFOLIO_ROLES,
    ROLE_NOUNS,
    SERVING,
)
from kg.extract.subjects import appointee, is_passive, logical_subject, named_thing, surface_subject
from kg.extract.tree import child, children, conjuncts, is_noun, is_verb, lemma
from kg.model import Gazetteer, Polarity, PredicateKind

#: Adjectives that belong to an office's name.
_OFFICE_ADJECTIVES = frozenset(
    "prime vice deputy assistant associate chief executive foreign general managing non-executive acting interim "
    "senior junior national federal supreme home financial principal lead head attorney".split()
)
#: Participles that follow a place's name and a hyphen, and their verbs.
_PLACED = {"based": "base", "born": "bear", "headquartered": "headquarter", "listed": "list"}
#: What a name that is no person's may be called right before it: "NATO member Germany", "chipmaker Intel".
#: Tags of words that are no part of a description: "the", "its", "'s".
_UNSAID = frozenset({"DT", "PRP$", "POS", "RB", "WP$"})
_ROLE_PARTS = frozenset({"compound", "amod", "nmod", "nummod", "punct", "poss"})
_NOT_TITLES = frozenset("year month week day today yesterday number no. percent top next last while".split())


class Roles:
    """Finds what the grammar says that things are; ``same`` collects the mentions it equates on the way."""

    def __init__(self, doc: Doc, context: Context, gazetteer: Gazetteer) -> None:
        self._doc, self._context, self._gazetteer = doc, context, gazetteer
        self.same: list[tuple[int, int]] = []

    def frames(self) -> Iterator[Frame]:
        """Yield the frames of all rules, in the text's order within a rule."""
        for token in self._doc:
            if token.dep_ == "appos":
                yield from self._apposition(token)
            elif token.dep_ == "amod" and token.lower_ in _PLACED:
                yield from self._placed(token)
            elif is_verb(token):
                yield from self._copula(token)
                yield from self._appointment(token)
                self._naming(token)
        yield from self._titles()
        yield from self._places()

    # --- X is a Y ---

    def _copula(self, verb: Token) -> Iterator[Frame]:
        if lemma(verb) not in COPULAS or verb.dep_ in {"aux", "auxpass"}:
            return
        subject = surface_subject(verb)
        attribute = child(verb, "attr", "oprd") or (child(verb, "dobj") if lemma(verb) == "become" else None)
        if child(verb, "expl") is not None:
            yield from self._existential(verb, attribute)
        elif subject is None:
            return
        elif attribute is not None and is_noun(attribute) and self._context.value(attribute) is None:
            yield from self._is_a(verb, subject, attribute)
        elif (adjective := child(verb, "acomp")) is not None:
            yield self._is_adjective(verb, subject, adjective)
        elif attribute is None or self._context.value(attribute) is not None:
            yield self._is_there(verb, subject, attribute)

    def _is_a(self, verb: Token, subject: Token, attribute: Token) -> Iterator[Frame]:
        name = self._context.mentions.name_at
        if name(attribute) is not None and name(subject) is None and is_noun(subject):
            # "The winner was Jane Doe": the nominal is what she is
            yield self._role_frame(verb, attribute, subject, "copula", same=True)
        elif _describes(attribute, self._context) and attribute.lower_ not in EMPTY_NOUNS:
            over = verb.tag_ == "VBD" and lemma(verb) == "be" and _is_role(attribute) and verb.dep_ != "ccomp"
            same = name(subject) is not None and axes_of(verb).polarity is Polarity.AFFIRMED
            frame = self._role_frame(verb, subject, attribute, "copula", same=same, ended=over)
            fill_prepositions(frame, self._context, verb)
            self._bare_times(frame, verb)
            yield frame

    def _is_adjective(self, verb: Token, subject: Token, adjective: Token) -> Frame:
        """As in "is responsible for", "is worth": the adjective relates."""
        frame = Frame(verb, adjective.lower_, "copula", [adjective], [], "adjective", 0.8)
        frame.fill("subject", subject)
        fill_prepositions(frame, self._context, adjective)
        for part in children(adjective, "npadvmod", "dobj"):
            frame.fill("time" if self._context.is_time(part) else "object", part)
        fill_prepositions(frame, self._context, verb)
        return frame

    def _is_there(self, verb: Token, subject: Token, value: Token | None) -> Frame:
        kind: PredicateKind = "copula" if lemma(verb) == "be" else "verb"
        frame = Frame(verb, lemma(verb), kind, [verb], [], "copula", 0.85)
        frame.fill("subject", subject)
        if value is not None:
            frame.fill("time" if self._context.is_time(value) else "object", value)
        fill_prepositions(frame, self._context, verb)
        self._bare_times(frame, verb)
        return frame

    def _existential(self, verb: Token, thing: Token | None) -> Iterator[Frame]:
        """As in "There was a fire in Leeds on Monday"."""
        if thing is None:
            return
        frame = Frame(verb, "be", "copula", [verb], [], "existential", 0.75)
        frame.fill("subject", thing)
        for source in (thing, verb):
            for slot in self._context.prepositional(source):
                if slot.role in {"place", "time", "in", "at"}:
                    frame.fill(slot.role, slot.token, slot.marker)
        self._bare_times(frame, verb)
        yield frame

    def _bare_times(self, frame: Frame, verb: Token) -> None:
        for part in children(verb, "npadvmod", "advmod"):
            if self._context.is_time(part):
                frame.fill("time", part)

    # --- X, a Y, … · a Y, X, … ---

    def _apposition(self, second: Token) -> Iterator[Frame]:
        first = second.head
        name, label = self._context.mentions.name_at, self._context.mentions.label
        if self._context.value(second) is not None or self._context.value(first) is not None:
            return
        if name(first) is not None and _describes(second, self._context):
            if self._set_off(first, second):
                yield from self._roles_of(second, first, second)
        elif name(second) is not None and _describes(first, self._context):
            yield from self._roles_of(first, second, first)
        elif label(first) in PLACE_LABELS and label(second) in PLACE_LABELS and self._holds(first, second):
            yield self._place_frame(first, second, "place-in-place")

    def _roles_of(self, anchor: Token, holder: Token, noun: Token) -> Iterator[Frame]:
        """A frame for each of coordinated roles: "its founder and chief executive, Ann Lee"; they share their owner."""
        nouns = [n for n in conjuncts(noun) if n == noun or _describes(n, self._context)]
        frames = [self._role_frame(anchor, holder, n, "apposition", same=n == noun) for n in nouns]
        owners = [slot for frame in frames for slot in frame.slots if slot.role in {"of", "at"}]
        for frame in frames:
            if owners and frame.slot("of") is None and frame.slot("at") is None:
                frame.slots.append(owners[0])
        yield from frames

    def _set_off(self, first: Token, second: Token) -> bool:
        """A description after a name stands behind a comma, dash or bracket: not "Acme quarterly profit"."""
        return any(t.is_punct and t.text not in {"-", "'"} for t in self._doc[first.i + 1 : second.i])

    def _holds(self, inner: Token, outer: Token) -> bool:
        """As in "London, Ontario" but not "Canada, Mexico": the gazetteer knows the one in the other, or neither."""
        entries = [self._gazetteer.named(self._name_text(token)) for token in (inner, outer)]
        around = {entry.id for entry in entries[1]}
        if not entries[0]:
            return bool(around) and not any(c.dep_ in {"cc", "conj"} for c in (*inner.children, *outer.children))
        return any(around & set(entry.within) for entry in entries[0])

    def _name_text(self, token: Token) -> str:
        index = self._context.mentions.name_at(token)
        return self._context.mentions.found[index].text if index is not None else token.text

    def _naming(self, verb: Token) -> None:
        """As in "a service called X": X is the service."""
        pair = named_thing(verb)
        if pair is not None and self._context.mentions.name_at(pair[0]) is not None:
            self._equate(*pair)

    # --- named X chief executive · serves as chief executive ---

    def _appointment(self, verb: Token) -> Iterator[Frame]:
        holder = self._appointed(verb)
        office = child(verb, "oprd")
        if office is None or not is_noun(office):
            office = next((c for p in children(verb, "prep") if p.lower_ == "as" for c in children(p, "pobj")), None)
        if office is None and holder is not None and holder.dep_ != "dobj":
            office = child(verb, "dobj")
        if (
            holder is None
            or office is None
            or not _is_role(office)
            or self._context.mentions.name_at(office) is not None
        ):
            return
        over = lemma(verb) in {"resign", "retire"} or (lemma(verb) in SERVING and verb.tag_ == "VBD")
        frame = self._role_frame(verb, holder, office, "appointment", same=False, ended=over)
        for slot in self._context.prepositional(verb):
            if slot.role == "time":
                frame.fill("time", slot.token, slot.marker)
        self._bare_times(frame, verb)
        body = logical_subject(verb)
        if body is not None and frame.slot("at") is None and self._context.mentions.label(body) in {"ORG", "GPE"}:
            frame.fill("of", self._name_root(body))  # "Acme named Ann Lee chief executive": of Acme
        yield frame

    def _appointed(self, verb: Token) -> Token | None:
        if lemma(verb) in APPOINTING:
            return surface_subject(verb) if is_passive(verb) else appointee(verb)
        return surface_subject(verb) if lemma(verb) in SERVING else None

    # --- Canadian Prime Minister X ---

    def _titles(self) -> Iterator[Frame]:
        mentions = self._context.mentions
        for index, mention in enumerate(list(mentions.found)):
            if mention.kind == "name" and mention.label in {"PER", "OTHER", "ORG", "GPE"}:
                tokens = mentions.tokens(index)
                yield from self._title(tokens, sure=mention.label == "PER")

    def _title(self, tokens: list[Token], *, sure: bool) -> Iterator[Frame]:
        """The words right before a person's name, in the same phrase: whose office, then the office."""
        root = next((t for t in tokens if t.head not in tokens), tokens[-1])
        prefix = self._prefix(tokens[0], root)
        while prefix and prefix[-1].lower_ in HONORIFICS:
            prefix.pop()
        if not prefix or not self._is_title(prefix[-1]):
            return
        office = self._office_words(prefix)
        rest = prefix[: len(prefix) - len(office)]
        ended = any(t.lower_ in ENDED_MODIFIERS for t in rest) or self._then(prefix[0])
        # what a thing is called keeps its people ("Swiss drugmaker"); of a person's office they are the owner
        words = office if sure or _is_role(office[-1]) else [t for t in prefix if t.tag_ not in _UNSAID]
        frame = Frame(root, " ".join(t.lower_ for t in office), "copula", words, [], "title", 0.95, ended=ended)
        frame.fill("subject", root)
        owner = next((t for t in reversed(rest) if self._owns(t)), None)
        if owner is not None:
            frame.fill("of", self._name_root(owner))
        yield frame
        yield from self._other_titles(frame, prefix)

    def _owns(self, token: Token) -> bool:
        named = self._context.mentions.name_at(token) is not None
        return named or token.tag_ == "PRP$" or token.lower_ in BODIES

    def _other_titles(self, frame: Frame, prefix: list[Token]) -> Iterator[Frame]:
        """The first office of "Acme co-founder and chief executive Ann Lee"; both are Acme's."""
        first = prefix[0].i
        before = self._doc[max(first - 4, 0) : first]
        if len(before) < 2 or before[-1].lower_ != "and" or before[-2].lower_ not in ROLE_NOUNS:
            return
        noun = before[-2]
        other = self._role_frame(frame.anchor, frame.slots[0].token, noun, "title", same=False)
        owner = next((self._name_root(t) for t in before[:-2] if self._context.mentions.name_at(t) is not None), None)
        for each in (frame, other):
            if each.slot("of") is None:
                each.fill("of", owner)
        yield other

    def _is_title(self, word: Token) -> bool:
        """A role in any spelling, or a common noun that the name completes: "chipmaker Intel"."""
        if word.lower_ in ROLE_NOUNS:
            return True
        plain = word.tag_ == "NN" and word.is_lower and word.lower_ not in _NOT_TITLES and word.dep_ == "compound"
        return plain and self._context.value(word) is None

    def _prefix(self, first: Token, root: Token) -> list[Token]:
        prefix: list[Token] = []
        at = first.i - 1
        while at >= 0:
            token = self._doc[at]
            inside = token.is_ancestor(root) or root.is_ancestor(token)
            if (
                not inside
                or not (token.dep_ in NAME_PARTS | {"advmod"} or (token.dep_ == "conj" and token.lower_ in ROLE_NOUNS))
                or token.sent.start != first.sent.start
                or token.text == ","
            ):
                break
            prefix.insert(0, token)
            at -= 1
        return prefix

    def _then(self, first: Token) -> bool:
        """As in "then prime minister X", "then-president X", wherever the model hangs the word."""
        before = [t for t in self._doc[max(first.i - 2, 0) : first.i] if t.text != "-"]
        return bool(before) and before[-1].lower_ in {"then", "former"}

    def _office_words(self, prefix: list[Token]) -> list[Token]:
        office: list[Token] = []
        portfolio = prefix[-1].lower_ in PORTFOLIO_ROLES
        for token in reversed(prefix):
            label = self._context.mentions.label(token)
            named = label in {"GPE", "NORP"} if portfolio else label is not None
            body = token.lower_ in BODIES and token != prefix[-1]
            owned = named or body or token.tag_ in {"PRP$", "DT", "POS", "CD", "RB"}
            if owned or token.lower_ in ENDED_MODIFIERS:
                break
            office.insert(0, token)
        return [t for t in office if not t.is_punct] or prefix[-1:]

    # --- names in places ---

    def _placed(self, participle: Token) -> Iterator[Frame]:
        """As in "Berlin-based Acme", "Cork-born Ann Lee"."""
        if participle.i < 2 or self._doc[participle.i - 1].text != "-":
            return
        place = self._doc[participle.i - 2]
        if self._context.mentions.name_at(place) is None:
            return
        frame = Frame(participle.head, _PLACED[participle.lower_], "verb", [participle], [], "placed", 0.95)
        frame.fill("object", participle.head)
        frame.fill("place", self._name_root(place), "in")
        yield frame

    def _places(self) -> Iterator[Frame]:
        """As in "Western University in London": a body or building in a place; a person only passes through."""
        mentions = self._context.mentions
        for index, mention in enumerate(list(mentions.found)):
            root = self._name_root(mentions.tokens(index)[0])
            if mention.kind == "name" and mention.label == "PER":
                yield from self._affiliation(root, mentions.tokens(index))
            if mention.kind != "name" or mention.label not in {"ORG", "LOC", "GPE"}:
                continue
            for prep in children(root, "prep"):
                place = child(prep, "pobj")
                if (
                    prep.lower_ in {"in", "near"}
                    and place is not None
                    and self._context.is_place(place)
                    and place.i not in {t.i for t in mentions.tokens(index)}
                ):
                    yield self._place_frame(root, place, "name-in-place", prep.lower_)

    def _affiliation(self, root: Token, tokens: list[Token]) -> Iterator[Frame]:
        """As in "Ann Lee of Acme": a person of a body."""
        own = {t.i for t in tokens}
        for prep in children(root, "prep"):
            body = child(prep, "pobj") if prep.lower_ == "of" else None
            if body is not None and body.i not in own and self._context.mentions.label(body) in {"ORG", "OTHER"}:
                frame = Frame(root, "be", "copula", [root], [], "affiliation", 0.85)
                frame.fill("subject", root)
                frame.fill("of", self._name_root(body), "of")
                yield frame

    def _place_frame(self, inner: Token, outer: Token, rule: str, marker: str = "in") -> Frame:
        frame = Frame(inner, "be", "copula", [inner], [], rule, 0.85)
        frame.fill("subject", inner)
        frame.fill("place", self._name_root(outer), marker)
        return frame

    # --- shared ---

    def _name_root(self, token: Token) -> Token:
        index = self._context.mentions.name_at(token)
        if index is None:
            return token
        tokens = self._context.mentions.tokens(index)
        return next((t for t in tokens if t.head not in tokens), token)

    def _role_frame(
        self, anchor: Token, holder: Token, noun: Token, rule: str, *, same: bool, ended: bool = False
    ) -> Frame:
        """A frame whose predicate is the noun that the holder is said to be."""
        modifiers = [c for c in noun.lefts if c.dep_ in {"compound", "amod", "nmod"}]
        owner = next((c for c in noun.lefts if self._context.mentions.name_at(c) is not None), None)
        ended = ended or any(c.lower_ in ENDED_MODIFIERS for c in noun.lefts)
        office = [c for c in modifiers if _of_office(c) and self._context.mentions.name_at(c) is None]
        office = office if _is_role(noun) else []
        core = [*(c.lower_ for c in office if not c.is_punct), noun.lower_ if noun.text.isupper() else lemma(noun)]
        completion = self._completion(noun)
        if completion is not None:
            core += ["of", completion.lower_]
        name = " ".join(core)
        frame = Frame(anchor, name, "copula", self._role_words(noun), [], rule, 0.9, ended=ended)
        frame.fill("subject", holder)
        if owner is not None:
            frame.fill("of", self._name_root(owner))
        if completion is not None:
            fill_prepositions(frame, self._context, completion)
        fill_prepositions(frame, self._context, noun)
        if (possessor := child(noun, "poss")) is not None:
            frame.fill("of", possessor)  # unless "the world's largest producer of tin" says of what
        if same:
            self._equate(holder, noun)
        return frame

    def _completion(self, noun: Token) -> Token | None:
        """The inner noun of "head of government of Canada": part of the role, and what follows it is the role's."""
        for prep in children(noun, "prep"):
            inner = child(prep, "pobj") if prep.lower_ == "of" else None
            if inner is not None and self._context.mentions.name_at(inner) is None and inner.tag_ == "NN":
                whose = next((p for p in children(inner, "prep") if p.lower_ in {"of", "at", "for"}), None)
                filler = child(whose, "pobj") if whose is not None else None
                if filler is not None and self._context.mentions.name_at(filler) is not None:
                    return inner
        return None

    def _role_words(self, noun: Token) -> list[Token]:
        """The role with its modifiers and what completes it: "assistant professor of political science"."""
        words = [noun]
        for part in reversed(list(noun.lefts)):
            owned = any(self._context.mentions.name_at(t) is not None or t.tag_ == "PRP$" for t in part.subtree)
            if _is_role(noun) and owned:
                break
            if (
                (owned and self._context.mentions.label(part) != "NORP")
                or part.dep_ not in _ROLE_PARTS
                or part.lower_ in ENDED_MODIFIERS
            ):
                break
            words = [*part.subtree, *words]
        end = noun.i
        for prep in children(noun, "prep"):
            filler = child(prep, "pobj")
            if (
                prep.i == end + 1
                and prep.lower_ == "of"
                and filler is not None
                and self._context.mentions.name_at(filler) is None
            ):
                end = max((t.i for t in filler.subtree if t.dep_ in {"amod", "compound", "pobj"}), default=end)
        return list(self._doc[min(w.i for w in words) : end + 1])

    def _equate(self, one: Token, other: Token) -> None:
        pair = (self._context.mentions.at(one), self._context.mentions.at(other))
        if pair[0] is not None and pair[1] is not None and pair[0] != pair[1]:
            self.same.append((pair[0], pair[1]))


def _describes(noun: Token, context: Context) -> bool:
    """A common noun, or a title in capitals, says what something is; another name does not."""
    if not is_noun(noun) or context.mentions.name_at(noun) is not None:
        return False
    return not noun.tag_.startswith("NNP") or _is_role(noun)


def _of_office(token: Token) -> bool:
    return token.dep_ == "compound" or token.lower_ in _OFFICE_ADJECTIVES


def _is_role(noun: Token) -> bool:
    return lemma(noun) in ROLE_NOUNS or noun.lower_ in ROLE_NOUNS
