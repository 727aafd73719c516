"""What role nouns say: which modifiers make another office of an office, and which nouns are none; data and look-up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kg.extract.grammar import LEVELS, PARTIES, PORTFOLIOS, ROLE_NOUNS, SHORTENED
from kg.model import LexiconEntry, Predicate


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: "deputy prime minister" is no prime minister; "former" is not here, because it only ends the state.
CHANGES_OFFICE = _words(
    "acting aide alternate apprentice first majority minority aspiring assistant associate candidate challenger "
    "contender deputy designate "
    "elect ex fake honorary hopeful incoming interim junior mock nominee opposition presumptive pretend prospective "
    "next proclaimed rival self-styled shadow styled sub trainee under vice wannabe would-be local branch stand"
)
#: Grades within an office that leave it what it is: an assistant professor is a professor.
GRADES: Mapping[str, frozenset[str]] = {
    "professor": _words("adjunct assistant associate honorary junior"),
    "director": _words("associate"),
    "judge": _words("associate"),
    "justice": _words("associate"),
    "editor": _words("associate"),
}
#: What may stand before these and leave them offices of the whole: a mine manager of Acme does not manage Acme.
WHOLE: Mapping[str, frozenset[str]] = {
    "manager": _words("team club side football cricket baseball national"),
    "director": _words("managing executive company founding national") | GRADES["director"],
    "leader": _words("party overall national federal union team supreme spiritual political longtime long-time"),
    "owner": _words("club team company joint sole majority minority principal part new co"),
    "captain": _words("team club side football cricket rugby national"),
    "head": _words("overall"),
    "attorney": _words("defence defense civil rights family personal private"),  # a district's has no client
    "member": _words("band club coalition council party team union"),
    "partner": _words("life civil romantic domestic long-term same-sex"),
}
#: Who is of the whole body, unless a part of it is told: "Acme's chairman of sales", "president of the board".
_AT_THE_TOP = _words("chairman chairwoman chairperson chair president")
#: Who is at the head of a body, and by these words of a part of it.
_OF_BODIES = _AT_THE_TOP | _words("leader secretary head director treasurer")
_OF_PARTS = _words("regional provincial zonal divisional departmental state district county city youth")
#: What a town is a capital for, or was: "the summer capital", "the fashion capital of Italy".
_IN_ITS_WAY = _words(
    "summer winter commercial business financial economic cultural fashion spiritual religious historic historical old "
    "ancient unofficial murder crime tech technology entertainment culinary industrial wartime self-declared future"
)
#: What an office may be of that is no part of a body.
_ALL_OF_IT = _words("board directors company firm organisation organization republic")
#: Words that say that an office is over; the property for ended states says it instead.
ENDED = _words(
    "dead erstwhile ex former last late later long-time longtime one-time onetime past previous retired then"
)
#: Words that say that somebody is in office now.
PRESENT = _words(
    "current incumbent new newly hired appointed newly-appointed elected newly-elected present serving sitting"
)
#: Words that relate the holder to somebody else, and say nothing of the office.
FELLOW = _words("fellow same own")
#: Words that say that somebody is from where the text tells of.
NEAR_BY = _words("local nearby area")
#: What is thought of somebody, and is no part of an office.
EPITHETS = _words(
    "acclaimed award-winning beleaguered best-known celebrated charismatic colourful colorful controversial "
    "disgraced distinguished eccentric embattled eminent esteemed famed famous flamboyant influential innovative "
    "legendary maverick mercurial notable noted notorious outspoken pioneering popular powerful prominent promising "
    "renowned respected talented troubled trusted unpopular visionary well-known young youngest oldest longest-serving "
    "ace ailing in-form injured other outgoing rookie sensational unbeaten veteran wonder"
)
_WHOSE = _words("his her its my our their your")
#: How many of them there are, which is no part of what each is.
_COUNTED = _words("two three four five six seven eight nine ten several all both other")
DETERMINERS = _words("a an another any both each every no some that the these this those")
KIN = _words(
    "ancestor aunt boyfriend bride bridegroom brother child cousin dad daughter descendant father fiance fiancee "
    "fiancé fiancée girlfriend grandchild granddaughter grandfather grandmother grandparent grandson groom "
    "half-brother half-sister heir husband in-law mom mother mum nephew niece orphan parent partner sibling sister "
    "son spouse stepbrother stepdaughter stepfather stepmother stepsister stepson godfather godmother godson "
    "twin uncle widow widower wife"
)
#: What a person may be said to be that is no position, and what only a thing mistaken for a person is.
NOT_POSITIONS = _words(
    "protestor protester demonstrator rioter looter marcher customer buyer seller newcomer dissenter donor caller "
    "shopper right-hander left-hander lefty righty southpaw petitioner debutant qualifier semi-finalist "
    "semifinalist quarter-finalist quarterfinalist runner-up wildcard successor predecessor "
    "tipster stowaway incumbent "
    "countryman compatriot scorer part-timer motorcyclist motorist pedestrian bystander onlooker commuter "
    "anarchist centrist communist extremist feminist islamist leftist loyalist marxist moderate nationalist "
    "pacifist populist progressive racist rightist royalist separatist socialist unionist "
    "accuser acquaintance adult agency airline alumna alumnus american association automaker baby bank beneficiary "
    "burglar cancer commoner defector eyewitness gunman murderer rapist robber sufferer sympathiser sympathizer base "
    "billionaire body boy brand broadcaster casualty celebrity character charity chipmaker citizen club colleague "
    "company competitor conglomerate contemporary corporation critic enemy example expert face fan favorite favourite "
    "fighter figure finalist firm foe friend fugitive fund girl graduate group guest guy hero heroine hostage icon "
    "idol individual inmate institute institution insurer kid killer lady legend liar loser lover man member migrant "
    "military millionaire minor name native neighbor neighbour newspaper nonprofit one opponent organisation "
    "organization other outlet outsider part participant party passenger patient patriot people person pioneer "
    "prisoner product recipient refugee resident retailer rival school smoker somebody someone source star startup "
    "stranger student subject subsidiary supporter survivor suspect symbol target team teenager thief threat union "
    "starter substitute reserve invitee deportee detainee evacuee escapee returnee amputee absentee sexist "
    "drugmaker carmaker planemaker steelmaker shipbuilder lender insurer reinsurer producer manufacturer supplier "
    "operator miner brewer refiner wholesaler distributor exporter importer "
    "unit university veteran victim villain voice volunteer winner witness woman youth"
)

#: Members of these hold a seat or post, and belong to the body that it is of: "board member of Acme".
_SEATED = tuple(
    f"{body} member" for body in "board cabinet council commission committee crew faculty jury panel staff".split()
)

#: Of an office of these one asks: of what?
OF_WHAT = _words(
    "adviser advisor agent aide ambassador boss captain ceo cfo chair chairman chairperson chairwoman chief coach coo "
    "commander commissioner controller coordinator counsel delegate deputy director editor envoy "
    "executive founder head leader manager member nominee officer official owner partner secretary spokesman "
    "spokesperson spokeswoman treasurer candidate cofounder negotiator liquidator practitioner successor predecessor "
    "shareholder investor vice winner skipper host champion specialist lieutenant anchor "
    "administrator speaker coauthor co-author curator trustee mayor governor "
    "inspector superintendent detective constable sergeant lead editor-in-chief commander-in-chief "
    "principal prioress prior abbot abbess foreman rider promoter analyst organizer organiser representative reporter "
    "correspondent supervisor headmaster headmistress headteacher convener convenor registrar bursar cto cio "
    "trainer assistant associate clerk commandant steward co-ceo co-chair"
)
#: Who is at one of many, and a calling all the same: "school teacher".
_TAUGHT = _words("teacher professor lecturer student pupil nurse owner worker player councillor councilor footballer")
#: Bodies without a name: "leader of union".
_ANY_BODY = _words(
    "union council committee commission board department school club company firm team group party association zone "
    "ward barangay district branch chapter division unit federation faculty university college village town hospital "
    "bank"
)
#: Parties that a word of every day names too, and who sits for one.
_PARTIES = PARTIES | {"green", "greens", "independent"}
_OF_PARTIES = _words("mp mep msp mla mps senator councillor councilor lawmaker congressman congresswoman peer")
#: Authors of one work among others, which the title does not tell.
_AUTHORS = ("lead author", "senior author", "study author", "first author", "corresponding author")
#: Offices of a state, which the title does not tell.
_OF_STATES = ("trade representative", "special representative")
#: What somebody may be by trade, and of no body: "restaurant owner".
_TRADES = (" owner", " fund manager")
#: Of an owner of these one asks: of which? And how much of it somebody owns says nothing of what.
_ONE_OWNED = _words(
    "club team side franchise company firm paper newspaper magazine station channel brand business parent majority "
    "minority part sole joint principal current previous new then beneficial registered ultimate controlling"
)
#: Generals of no army.
_GENERALS = tuple(f"{office} general" for office in "attorney prosecutor solicitor surgeon auditor consul".split())
#: How nouns for people by what they do end: "hydrologist", "technician", "horsewoman".
PERSON_SUFFIXES = ("er", "or", "ist", "ian", "man", "woman", "person", "eer", "ant", "ess", "ee", "crat", "logue")

#: Who reign, or are only called so: "the sprint king"; and what stands before those who do.
_CROWNED = frozenset({"king", "queen", "prince", "princess", "emperor"})
_REIGNING = frozenset({"crown", "reigning", "regent", "vice"})
_PREPOSITION = re.compile(r"\s(?:of|at|for|in|to|from|with|on|by|under)\s", re.IGNORECASE)
_OVER = re.compile(r"(?:[Ee]x|[Tt]hen)-")
_AGE = re.compile(r"\d+-(?:year|month)[- ]old")
#: Who has somebody: "Acme's partner".
_OWNER = re.compile(r"['’]s?\s")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")


def is_position(lemma: str) -> bool:
    """Tell whether a role noun names a position, by its last word, or the last before "of".

    >>> is_position("prime minister"), is_position("head of government"), is_position("flood victim")
    (True, True, False)
    """
    if lemma.endswith(_SEATED):
        return True
    before, _, head = lemma.partition(" of ")[0].rpartition(" ")
    if head in _CROWNED and before and before not in _REIGNING:
        return False  # "the sprint king", "a drug queen"
    head = head.removesuffix("-general")  # "director-general"
    return head.removeprefix("great-") not in KIN | NOT_POSITIONS | {"number"} and (
        head in ROLE_NOUNS or head.endswith(PERSON_SUFFIXES)
    )


def is_kin(lemma: str) -> bool:
    """Tell what somebody is to somebody else, by a role noun's last word: "sister", "son-in-law"."""
    return lemma.partition(" of ")[0].rpartition(" ")[2].removesuffix("-in-law") in KIN


def stands_alone(title: str) -> bool:
    """Tell an office or calling that is understood by itself from one of which one asks of what.

    >>> stands_alone("prime minister"), stands_alone("team captain"), stands_alone("attorney general")
    (True, False, False)
    >>> stands_alone("restaurant owner"), stands_alone("club owner")
    (True, False)
    """
    title = title.lower()
    if title == "minister":
        return False  # of what?
    if title.endswith(_TRADES) and title.split()[-2] not in _ONE_OWNED:
        return True
    office, _, body = title.partition(" of ")
    *_, before, last = ["", *office.split()]
    if body in _ANY_BODY or (before in _ANY_BODY and last not in _TAUGHT and not body):
        return False  # "leader of union", "board president"
    if before in LEVELS and last in _AT_THE_TOP:
        return False  # "state president"
    words = [*title.split(), *title.replace("-", " ").split()]  # "co-author", "vice-chairman"
    together = title.startswith("co-") and " " not in title  # "co-developer"
    general = title.replace("-", " ").endswith(_GENERALS)
    return OF_WHAT.isdisjoint(words) and not together and not general and not title.endswith((*_AUTHORS, *_OF_STATES))


def position_title(predicate: Predicate, *, ended: bool) -> str:
    """Return a role noun as the name of a position: in lower case, without determiner and, if over, "former".

    >>> position_title(Predicate("prime minister", "copula", 0, 25, "the former Prime Minister"), ended=True)
    'prime minister'
    >>> position_title(Predicate("lieutenant colonel", "copula", 0, 6, "Lt Col"), ended=False)
    'lieutenant colonel'
    """
    office, _, rest = predicate.text.partition(", ")
    noun = predicate.lemma.partition(" of ")[0].rpartition(" ")[2]
    text = f"{office} of {rest}" if rest and office.lower().endswith(noun) else predicate.text  # "Director, Sales"
    words = [SHORTENED.get(w.lower().rstrip("."), w) if w[:1].isupper() else w for w in text.split()]
    if len(words) > len("a 43-year old".split()) - 1 and _AGE.fullmatch(" ".join(words[:2]).lower()):
        words[:2] = ["-".join(words[:2])]  # "43-year old striker"
    words[0] = _OVER.sub("", words[0]) if ended else words[0]
    own = predicate.lemma.split()
    plural = bool(own) and is_plural_of(words[-1].lower(), own[-1])
    drop = DETERMINERS | PRESENT | FELLOW | EPITHETS | (ENDED if ended else frozenset())
    drop |= _COUNTED if plural else frozenset()
    while len(words) > 1 and (words[0].lower().rstrip("-") in drop or _AGE.fullmatch(words[0].lower())):
        del words[0]
    if len(words) == len("local doctor".split()) and words[0].lower() in NEAR_BY:
        del words[0]
    if plural:
        words[-1] = own[-1]  # "the discounters Aldi and Lidl": each is one
    plain = PORTFOLIOS.union(own)
    field = words.index("of") if "of" in words else len(words)
    common = PORTFOLIOS if words[field - 1].islower() else plain  # "head of Asia", but "Head of Sales"
    named = any(w[:1].isupper() and w.lower() not in common for w in words[field:])  # "head of Fundamental Research"
    small, as_written = (words[:field], words[field:]) if named else (words, [])
    own_names = _names_before(small)
    small = [
        w.lower() if w in {w.capitalize(), w.title()} and w.lower() in plain and w not in own_names else w
        for w in small
    ]
    return " ".join([*small, *as_written])


def _names_before(words: list[str]) -> list[str]:
    """Return the words of a team or party before what somebody is of it: "Silver Ferns defender", "Green MEP".

    The first of a sentence has its capital from that, an office all in capitals keeps none.
    """
    if len(words) < len("Green MEP".split()) or not (words[-1].islower() or words[-1].isupper()):
        return []
    capitals = [word for word in words[:-1] if word[:1].isupper() and word.lower() not in CHANGES_OFFICE]
    party = words[0].lower() in _PARTIES and words[-1].lower() in _OF_PARTIES
    return capitals if party or len(capitals) > 1 else []


def is_plural_of(word: str, noun: str) -> bool:
    """Tell whether a word is the plural of a noun: "striker" and "strikers", "spokesman" and "spokesmen"."""
    return word in {f"{noun}s", f"{noun}es"} or (noun.endswith("man") and word == f"{noun.removesuffix('man')}men")


def look_up(lexicon: Mapping[str, tuple[LexiconEntry, ...]], predicate: Predicate) -> tuple[LexiconEntry, ...]:
    """Return the entries of a predicate: those of its lemma, or of a compound noun's longest known tail.

    "defence minister" is looked up as "minister", "assistant professor" as "professor"; "deputy prime minister"
    as nothing but itself.
    """
    for lemma in _tails(predicate):
        if lemma in lexicon:
            return () if _another_office(predicate, lemma) else lexicon[lemma]
    return ()


def _tails(predicate: Predicate) -> Iterator[str]:
    """Yield the lemma and, of a noun, what remains of it as modifiers fall away from the left."""
    yield predicate.lemma
    if predicate.kind != "verb":
        words = predicate.lemma.replace("-", " ").split()
        yield from (" ".join(words[i:]) for i in range(len(words)))


def _another_office(predicate: Predicate, lemma: str) -> bool:
    """Tell whether the words before the noun make something else of what the lemma names."""
    if predicate.kind == "verb":
        return False
    phrase = _PREPOSITION.split(predicate.text, maxsplit=1)[0]
    before = _OWNER.split(phrase)[-1]
    words = set(_WORD.findall(f"{before} {predicate.lemma}".lower())) - set(_WORD.findall(lemma))
    part = lemma in WHOLE and bool(set(predicate.lemma.split()) - {lemma} - WHOLE[lemma])
    part = part or (lemma == "partner" and bool(words - DETERMINERS - PRESENT - ENDED - WHOLE[lemma] - _WHOSE))
    part = part or (lemma in WHOLE and lemma != "member" and before != predicate.text)  # "manager of sales at Acme"
    part = part or (lemma == "governor" and not words.isdisjoint({"bank", "prison", "school"}))
    part = part or (lemma == "mayor" and not words.isdisjoint({"district", "borough", "ward"}))
    part = part or (lemma in _OF_BODIES and not words.isdisjoint(_OF_PARTS))
    part = part or (lemma == "capital" and not words.isdisjoint(_IN_ITS_WAY))
    field = _WORD.findall(predicate.text[len(phrase) :].lower())  # "the board's chair" is of no part
    part = part or (lemma in _AT_THE_TOP and bool(field) and field[-1] not in _ALL_OF_IT)
    return part or bool(words & CHANGES_OFFICE - GRADES.get(lemma, frozenset()))
