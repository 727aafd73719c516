"""Words in capitals that name nothing: what a minister looks after, initials, openers that the text writes small."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.grammar import HONORIFICS, LEVELS, LOOKED_AFTER, NAME_PARTICLES, PORTFOLIO_ROLES, PORTFOLIOS, ROLE_NOUNS
from kg.extract.tree import is_noun, is_proper
from kg.model import Gazetteer
from kg.parse import Doc, Token

#: Words in capitals that name nothing; beside another name they may be part of it ("CD Norvik").
_INITIALS = frozenset(
    """ID TV PC MP MEP PM DNA RNA GDP GNP IPO GPS DVD CD SMS PIN VIP URL HIV ATM SUV SIM USB UFO MRI CCTV
    PhD Ph.D. MBA MSc LGBT LGBTQ""".split()
)
#: What follows the "shadow" of an office.
_SHADOWED = PORTFOLIOS | ROLE_NOUNS | {"local", "home", "cabinet"}
#: What every university and mission has, and what is no name without more.
_ANY_BODY = frozenset({"Department", "School", "Faculty", "Mission", "Staff", "Delegation", "Government", "State"})
_CHAMBERS = frozenset({"Parliament", "Congress", "Senate", "Assembly"})
#: What kind of court it is, beside the level: of each there are several.
_COURTS = LEVELS | frozenset(
    "high crown superior circuit magistrate magistrates family sharia customary criminal civil military special".split()
)
#: Parts that a town or a body has several of.
_PARTS = frozenset({"Zone", "Ward", "Barangay", "Branch", "Chapter", "Division", "Unit", "District", "Region"})
#: How some are styled above others of their office.
_STYLES = frozenset({"Grand", "Paramount"})
#: Of whom a body's board is.
_DIRECTORS = frozenset({"Directors", "Trustees", "Governors", "Management"})
#: What people are in, and what no body is called by it alone: "Hedge fund manager Ann Lee".
FIELDS = frozenset(
    """aerospace aircraft airline ambulance animal arms art asylum athletics auto automotive badminton ballet banking
    baseball basketball beer biotech bird book border boxing building bus business car casino cattle cement charity
    chess chip church cinema circus city clean climate clothing coal cocoa coffee college community computer
    consumer copper cosmetics cotton council country county courier cricket crime cruise cycling dairy dance data
    defence defense department divorce dog drinks drug drugs economics election electronics employment energy
    engineering environment estate farm fashion fencing ferry fertiliser fertilizer film fire fishing folk food
    football forest freight fund furniture games gaming gas gold golf grain gun gymnastics handball hardware health
    hedge history hockey home horse hospital hotel housing human immigration industry insurance internet investment
    jazz jewellery jewelry judo kidnap labor labour land law literary livestock logistics lorry marine maritime
    market maths media medical metal mining mobile money mountain music nature netball news nightclub nuclear
    nursing ocean oil opera opposition packaging paper parish party payments peace pension pharmacy pizza plant
    plastic poetry poultry power prison property pub quarry radio rail railway real refugee rescue research
    restaurant retail rice river road rock rowing rugby rural sailing school science sea seafood security
    semiconductor sewage sheep shipping shoe shop skating skiing soccer social software solar space sport sports
    steel street student sugar supermarket swimming tax taxi tea tech technology telecom telecoms television tennis
    textile theater theatre timber tire tobacco tour tourism town toy trade traffic train transit transport travel
    truck truckers trucking tyre union village volleyball war warehouse waste water weather welfare wheat wildlife
    wind wine wool wrestling youth""".split()
)
#: What people and firms are called by what they are in.
_IN_FIELDS = ROLE_NOUNS | frozenset(
    """giant billionaire tycoon magnate mogul biologist dancer startup start-up group firm company chain supplier
    operator producer maker manufacturer retailer wholesaler distributor exporter importer carrier insurer""".split()
)
_QUALIFYING = frozenset({"JJ", "VBN", "VBD"})
_WITH_PORTFOLIO = frozenset({"secretary", "undersecretary", "minister", "chief"})


def no_names(doc: Doc, gazetteer: Gazetteer) -> frozenset[int]:
    """Return the indexes of words that are no part of a name, whatever the model takes them for."""
    found = (
        _portfolios(doc),
        _fields(doc),
        _headships(doc),
        _champions(doc),
        _initials(doc),
        _openers(doc, gazetteer),
        _shadows(doc),
        _ranks(doc),
        _formers(doc),
        _members(doc),
        _kinds(doc),
        _halls(doc),
        _in_what(doc),
        _courts(doc),
        _boards(doc),
    )
    return frozenset(index for indexes in found for index in indexes)


def _portfolios(doc: Doc) -> Iterator[int]:
    """Yield the words of "minister for [Foreign Affairs and Trade]", "Minister of [State] for [Mines]"."""
    for token in doc:
        if token.lower_ not in {"of", "for"} or not token.i:
            continue
        of_state = token.i > 2 and token.nbor(-1).lower_ == "state" and token.nbor(-2).lower_ == "of"
        if token.nbor(-3 if of_state else -1).lower_ not in _WITH_PORTFOLIO:
            continue
        end = token.i + 1
        while end < len(doc) and (doc[end].lower_ in LOOKED_AFTER or _joins(doc, end)):
            end += 1
        if not _is_short_name(doc, end):  # "Oil and Gas UK"
            yield from range(token.i + 1, end)


def _is_short_name(doc: Doc, i: int) -> bool:
    """Tell the "UK" of "Oil and Gas UK" from the "TOM" of "Minister of Defence TOM BERG"."""
    if i == len(doc) or doc[i].ent_type_ == "PERSON" or not (doc[i].text.isupper() and doc[i].text.isalpha()):
        return False
    return i + 1 == len(doc) or not (doc[i + 1].text.isupper() and doc[i + 1].text.isalpha())


def _fields(doc: Doc) -> Iterator[int]:
    """Yield the words of "[Road Transport and Bridges] Minister Ann Lee", where the model has a field for a body."""
    for token in doc:
        first = token.i
        if token.lower_ in PORTFOLIO_ROLES:
            while first and (doc[first - 1].lower_ in LOOKED_AFTER or _joins(doc, first - 1)):
                first -= 1
            if any(_joins(doc, i) for i in range(first, token.i)):
                yield from range(first, token.i)


def _headships(doc: Doc) -> Iterator[int]:
    """Yield the words of "[Head of Department] Prof Ann Lee", "the [Commissioner of] Police", "[Director-General]"."""
    for of in doc[1:-1]:
        if of.text == "-" and of.nbor(1).text == "General" and _is_office_alone(of.nbor(-1)):
            yield from (of.i - 1, of.i, of.i + 1)
        if of.lower_ in {"of", "for"} and of.ent_type_ == "ORG" and _is_office_alone(of.nbor(-1)):
            yield from (of.i - 1, of.i)
        if of.lower_ == "of" and of.nbor(-1).lower_ in {"head", "chief"} and of.nbor(1).text in _ANY_BODY:
            behind = doc[min(of.i + 2, len(doc) - 1)]
            named = behind.ent_type_ == "PERSON" or behind.lower_ in HONORIFICS
            if named or not behind.text[:1].isupper():  # no "Head of State Oil Company"
                yield from (of.i - 1, of.i, of.i + 1)


def _is_office_alone(office: Token) -> bool:
    """As in "Later, the Commissioner of Police", taken for a body; no "Office of the Commissioner for Data"."""
    first = office.nbor(-1) if office.i and office.nbor(-1).lower_ == "the" else office
    opens = not first.i or first.nbor(-1).ent_type_ != "ORG"
    return office.ent_type_ == "ORG" and office.lower_ in ROLE_NOUNS and opens


def _champions(doc: Doc) -> Iterator[int]:
    """Yield the "Olympic" of "three-time Olympic champion Ann Lee", which owns nobody."""
    for token in doc[:-1]:
        if token.text in {"Olympic", "Paralympic"} and token.nbor(1).is_lower and token.nbor(1).lemma_ in ROLE_NOUNS:
            yield token.i


def _halls(doc: Doc) -> Iterator[int]:
    """Yield the words of "[Hall of Fame] pitcher Ann Lee", which she is in."""
    for of in doc[1:-2]:
        if of.lower_ != "of" or of.nbor(-1).text != "Hall" or of.nbor(1).text != "Fame":
            continue
        behind = of.nbor(2)
        if behind.is_lower and behind.lower_ in ROLE_NOUNS:
            yield from (of.i - 1, of.i, of.i + 1)


def _in_what(doc: Doc) -> Iterator[int]:
    """Yield the first word of "[Gymnastics] coach Ann Lee", "[Hedge] fund manager Ann Lee": of what, and of no body."""
    for token in doc[:-2]:
        common = token.lower_.endswith("weight") or token.lower_ in FIELDS
        if not token.is_sent_start or not common or token.text.isupper():
            continue
        behind = token.nbor(1)
        title = behind if behind.lower_ in _IN_FIELDS else token.nbor(2)
        if behind.is_lower and title.is_lower and title.lower_ in _IN_FIELDS:
            yield token.i


def _courts(doc: Doc) -> Iterator[int]:
    """Yield the words of "a [High Court] in Leeds", of which there are many; not of "a High Court judge"."""
    for court in doc[2:-1]:
        if court.text != "Court" or is_noun(court.nbor(1)):
            continue
        first = court.i
        while first and doc[first - 1].lower_ in _COURTS:
            first -= 1
        if 0 < first < court.i and doc[first - 1].lower_ in {"a", "an"}:
            yield from range(first, court.i + 1)


def _boards(doc: Doc) -> Iterator[int]:
    """Yield the words of "its [Board of Directors]", "the [Board]", which every company has."""
    for board in doc[1:-1]:
        if board.text != "Board" or board.nbor(-1).lower_ not in {"its", "their", "our", "the"}:
            continue
        if board.nbor(1).lower_ == "of" and board.i + 2 < len(doc) and board.nbor(2).text in _DIRECTORS:
            yield from range(board.i, board.i + 3)
        elif not board.nbor(1).text[:1].isupper() and board.nbor(1).lower_ != "of":
            yield board.i


def _members(doc: Doc) -> Iterator[int]:
    """Yield the words of "Member of Parliament", which nobody is called."""
    for of in doc[1:-1]:
        if of.lower_ == "of" and of.nbor(-1).text in {"Member", "Members"} and of.nbor(1).text in _CHAMBERS:
            yield from (of.i - 1, of.i, of.i + 1)


def _formers(doc: Doc) -> Iterator[int]:
    """Yield the first word of "Ex-minister Ann Lee", "Assistant U.S. Attorney Ann Lee", which says what she is."""
    for token in doc[:-1]:
        over = token.lower_.startswith("ex-") and token.lower_.removeprefix("ex-") in ROLE_NOUNS
        if over or (token.text in {"Assistant", "Deputy"} and token.nbor(1).text in {"U.S.", "US"}):
            yield token.i


def _kinds(doc: Doc) -> Iterator[int]:
    """Yield the "Zone" of "Zone chairperson Ann Lee", the "Grand" of "Grand Chief Ann Lee": of none in particular."""
    for token in doc[:-1]:
        before = doc[token.i - 1] if token.i else token
        alone = before is token or before.is_sent_start or not before.text[:1].isupper()
        kind = token.text in _PARTS or (token.text in _STYLES and token.ent_type_ == "ORG")
        if kind and alone and token.nbor(1).lower_ in ROLE_NOUNS:
            yield token.i


def _joins(doc: Doc, i: int) -> bool:
    if not 0 < i < len(doc) - 1 or doc[i].lower_ not in {"and", "&", ","}:
        return False
    before, behind = doc[i - 1], doc[i + 1]
    alike = before.text[0].isupper() == behind.text[0].isupper()  # no "blocked roads and Transport Minister X"
    return alike and before.lower_ in LOOKED_AFTER and behind.lower_ in LOOKED_AFTER


def _ranks(doc: Doc) -> Iterator[int]:
    """Yield the number of "world No. 24 Ann Lee"."""
    for token in doc[:-1]:
        if token.lower_ == "no." and token.nbor(1).text.isdigit():
            yield from (token.i, token.i + 1)


def _initials(doc: Doc) -> Iterator[int]:
    """Yield the words of "his DNA" and "user IDs", which the model takes for names."""
    for token in doc:
        if token.text.removesuffix("s") in _INITIALS:
            beside = [doc[i] for i in (token.i - 1, token.i + 1) if 0 <= i < len(doc)]
            if not any(is_proper(other) and other.text[0].isupper() for other in beside):
                yield token.i


def _shadows(doc: Doc) -> Iterator[int]:
    """Yield the "Shadow" of "Shadow foreign secretary Ann Lee", which is no body."""
    for token in doc:
        behind = doc[token.i + 1 : token.i + 4]
        if token.lower_ == "shadow" and any(t.lower_ in ROLE_NOUNS for t in behind) and behind[0].lower_ in _SHADOWED:
            yield token.i


def _openers(doc: Doc, gazetteer: Gazetteer) -> Iterator[int]:
    """Yield the first words of sentences that the text writes small elsewhere: "Budget airline Norvik", "Research"."""
    small = {token.text for token in doc if token.is_lower}
    for sent in doc.sents:
        first = sent[0]
        beside = doc[first.i + 1] if first.i + 1 < len(doc) else first
        alone = first.text[:1].isupper() and not first.text.isupper() and not beside.text[:1].isupper()
        common = beside.is_lower and beside.tag_ == "NN" and beside.text not in NAME_PARTICLES
        person = first.ent_type_ == "PERSON" and not common  # no "Curry house owner"
        known = person or not alone or first.lower_ not in small
        # "Armed robber Ann Lee", "Shop owner Ann Lee"
        no_name = first.tag_ in _QUALIFYING or (first.tag_ == "NN" and not first.ent_type_)
        robber = no_name and beside.is_lower and beside.lower_ in ROLE_NOUNS
        if (robber or not known) and not gazetteer.named(first.text) and not gazetteer.adjectival(first.text):
            yield first.i
