"""The words that resolution goes by, as named sets and tables; no code beyond building them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kg.extract.grammar import HONORIFICS, ROLE_NOUNS

# --- types ---

#: What a mention's label says of its type.
LABEL_TYPES: Mapping[str, str] = {
    "PER": "news:Person",
    "ORG": "news:Organization",
    "GPE": "news:Place",
    "LOC": "news:GeographicFeature",
    "PRODUCT": "news:Product",
    "EVENT": "news:Event",
    "WORK": "news:CreativeWork",
    "NORP": "news:Group",
    "FIN": "news:Currency",
    "OTHER": "news:Thing",
}
#: Families of types that cannot be one thing; a type that is not listed ("news:Thing") goes with any.
FAMILIES: Mapping[str, str] = {
    type_: family
    for family, types in {
        "person": "Person",
        "group": "Group",
        "organization": """Organization Company GovernmentBody PoliticalParty Court University SportsTeam
            InternationalOrganization MediaOrganization ArmedGroup""",
        "place": "Place Country Region City GeographicFeature Facility",
        "treaty": "Treaty Law",
        "product": "Product",
        "work": "CreativeWork",
        "event": "Event Election Disaster Meeting Competition Conflict LegalCase",
        "award": "Award",
        "currency": "Currency",
        "topic": "Topic",
    }.items()
    for type_ in (f"news:{name}" for name in types.split())
}

#: People who hold no office: the role nouns of the extractor are the others.
_KIN_AND_OTHERS = frozenset(
    """man woman boy girl child kid baby teenager teen adult person human father mother parent son daughter brother
    sister husband wife spouse uncle aunt cousin nephew niece grandfather grandmother friend neighbour neighbor
    colleague victim survivor suspect defendant plaintiff witness prisoner inmate hostage killer gunman attacker
    passenger pedestrian resident citizen native local villager employee staffer member supporter opponent critic
    protester demonstrator rebel militant fighter terrorist refugee migrant immigrant voter consumer customer user
    tourist visitor patient player fan follower reader viewer buyer seller shareholder lawmaker politician legislator
    diplomat expert specialist celebrity star hero winner loser guest host participant delegate commentator observer
    civilian troop policeman policewoman cop agent spy thief hacker billionaire millionaire tycoon nationalist
    socialist conservative liberal democrat republican premier monarch predecessor successor rival counterpart
    peacekeeper crewman lawman layman aide alumnus ally""".split()
) - {"ally"}
PERSON_NOUNS = ROLE_NOUNS | _KIN_AND_OTHERS

#: Head nouns, and last words of names, by the type they tell.
NOUN_TYPES: Mapping[str, str] = {
    noun: f"news:{type_}"
    for type_, nouns in {
        "Company": """company firm corporation conglomerate startup start-up airline carrier automaker carmaker bank
            lender insurer retailer manufacturer maker brewery publisher utility subsidiary supplier chipmaker
            drugmaker contractor brokerage supermarket airlines airways motors holdings bancorp""",
        "University": "university college polytechnic",
        "Court": "court tribunal",
        "GovernmentBody": """government ministry department parliament congress senate cabinet administration council
            commission agency legislature assembly bureau police army navy military regulator treasury
            municipality embassy consulate knesset bundestag duma pentagon""",
        "PoliticalParty": "party",
        "SportsTeam": "team squad club",
        "MediaOrganization": "newspaper broadcaster magazine gazette tribune herald",
        "ArmedGroup": "militia guerrilla",
        "Organization": """organisation organization institute institution association foundation charity union
            federation society committee league church group body think-tank nonprofit ngo coalition academy
            hospital school""",
        "Country": "country nation republic kingdom",
        "Region": "province state region territory county prefecture",
        "City": "city town village municipality capital",
        "GeographicFeature": "river sea ocean lake mountain mount island continent desert gulf bay strait volcano",
        "Facility": """airport stadium bridge road street highway station building tower port harbour harbor
            plant factory mine museum dam reactor""",
        "Treaty": "treaty pact agreement accord protocol convention",
        "Law": "law act bill legislation statute constitution",
        "Product": "phone smartphone tablet laptop app software aircraft jet car drug vaccine console",
        "CreativeWork": "film movie book novel album song show series report",
        "Election": "election referendum",
        "Disaster": "earthquake hurricane flood typhoon tsunami wildfire cyclone storm",
        "Meeting": "summit meeting conference",
        "Competition": "championship tournament cup olympics games marathon",
        "Conflict": "war battle",
        "LegalCase": "lawsuit trial",
        "Award": "prize award medal",
        "Currency": "dollar euro pound yen peso yuan rupee rouble ruble franc",
    }.items()
    for noun in nouns.split()
}
#: Heads of a name that are too common among products, works and works of law to tell its type.
WEAK_IN_NAMES = frozenset(
    "show series report act bill car app body group state capital plant mine maker phone drug team games".split()
)
#: Nouns for many people at once.
GROUP_NOUNS = frozenset(
    "people public crowd troops crew family couple staff youth electorate audience population".split()
)
CORPORATE = frozenset(
    "inc incorporated corp corporation co ltd limited llc llp plc ag gmbh se sa nv ab asa oyj spa kk bv".split()
)

# --- parts of a name ---

TITLES = HONORIFICS | frozenset(
    """president prime minister chancellor premier senator sen representative rep governor gov mayor secretary
    professor prof doctor judge justice general gen colonel col captain capt lieutenant lt major maj sergeant sgt
    admiral adm king queen prince princess pope cardinal archbishop bishop reverend rev rabbi sheikh ayatollah emir
    ambassador chairman chairwoman congressman congresswoman minister commissioner director officer coach""".split()
)
#: Titles that stay part of a name ("King Abdullah").
REGAL = frozenset("king queen prince princess pope emperor sheikh ayatollah st. st".split())
MASCULINE = frozenset(
    """mr mr. sir lord king prince emperor duke pope man boy father son brother husband uncle nephew grandfather
    spokesman chairman businessman congressman councilman policeman gunman gentleman widower priest imam""".split()
)
FEMININE = frozenset(
    """mrs mrs. ms ms. miss lady madam dame queen princess duchess woman girl mother daughter sister wife aunt niece
    grandmother spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman actress widow""".split()
)
GENERATIONS = frozenset("jr jr. sr sr. ii iii iv".split())
ARTICLES = frozenset("the a an".split())
DEFINITE = frozenset("the this that these those".split())
#: Small words that initials pass over.
UNINITIALED = frozenset("of the and for in on to de la du des &".split())

# --- pronouns ---


class Form(NamedTuple):
    """A pronoun's features: person 1 to 3, ``s``/``p``, gender ``m``/``f``/``n`` or empty, and how it binds."""

    person: int
    number: str
    gender: str
    reflexive: bool = False
    possessive: bool = False


PRONOUNS: Mapping[str, Form] = {
    "i": Form(1, "s", ""),
    "me": Form(1, "s", ""),
    "my": Form(1, "s", "", possessive=True),
    "mine": Form(1, "s", "", possessive=True),
    "myself": Form(1, "s", ""),
    "we": Form(1, "p", ""),
    "us": Form(1, "p", ""),
    "our": Form(1, "p", "", possessive=True),
    "ours": Form(1, "p", "", possessive=True),
    "ourselves": Form(1, "p", ""),
    "he": Form(3, "s", "m"),
    "him": Form(3, "s", "m"),
    "his": Form(3, "s", "m", possessive=True),
    "himself": Form(3, "s", "m", reflexive=True),
    "she": Form(3, "s", "f"),
    "her": Form(3, "s", "f"),
    "hers": Form(3, "s", "f", possessive=True),
    "herself": Form(3, "s", "f", reflexive=True),
    "it": Form(3, "s", "n"),
    "its": Form(3, "s", "n", possessive=True),
    "itself": Form(3, "s", "n", reflexive=True),
    "they": Form(3, "p", ""),
    "them": Form(3, "p", ""),
    "their": Form(3, "p", "", possessive=True),
    "theirs": Form(3, "p", "", possessive=True),
    "themselves": Form(3, "p", "", reflexive=True),
}
#: "it rains", "it seems that": no subject is meant.
WEATHER_AND_SEEMING = frozenset("rain snow hail seem appear happen emerge matter".split())
#: Nouns that "it" and "the N" seldom refer back to.
UNREFERRED = frozenset(
    """year month week day hour minute second time decade century moment morning evening night today tomorrow
    yesterday number part lot kind sort type way thing case fact rest end start front side percent per cent one
    some other something nothing everything anything place order example reason people total average addition
    result need lack matter""".split()
)

#: Nouns that stand for nothing in particular.
INDEFINITE = frozenset(
    """anyone anybody someone somebody everyone everybody nobody anything something everything nothing one none
    some other others both each most half lot number""".split()
)

#: Verbs whose passive subject is something that takes place: "it is to be held in June".
HAPPENING_VERBS = frozenset("hold schedule postpone cancel stage organise organize reschedule attend".split())

# --- acting like a government ---

#: What a capital's name does when it stands for a government.
GOVERNMENT_VERBS = frozenset(
    """say tell announce accuse reject agree impose negotiate warn deny insist demand urge refuse threaten vow pledge
    condemn sign ratify sanction retaliate respond propose offer seek want hope approve oppose back support recognise
    recognize declare fear consider plan decide blame criticise criticize welcome withdraw suspend maintain deploy
    ban lift order expel summon protest claim argue call promise resist invade annex tax""".split()
)
#: Nouns and verbs whose "with", "between" or "against" takes a party.
DEALING_WORDS = frozenset(
    """relation relations relationship tie ties talk talks deal war pact treaty agreement alliance dispute trade
    negotiation negotiations conflict tension tensions border truce ceasefire partnership cooperation rivalry summit
    dialogue sanction sanctions negotiate trade talk deal cooperate ally fight sign agree clash strike accord
    friendship row standoff feud rift spat""".split()
)
GOVERNMENT_NOUNS = DEALING_WORDS | frozenset(
    "decision stance policy government invasion position response refusal demand ambassador aggression claim".split()
)
PARTY_PREPOSITIONS = frozenset("with between against on".split())
#: What a government is put under: "sanctions on Moscow", where an attack on Moscow is one on the city.
MEASURES = frozenset("sanction sanctions tariff tariffs embargo pressure levy duty duties".split())
LOCATIVE_PREPOSITIONS = frozenset("in at near from outside inside around to into through via across".split())

#: Nouns that name many a contract too; in a name they tell of a treaty, alone they do not.
WEAK_ALONE = frozenset("agreement accord protocol convention pact report series show capital".split())

# --- what relates countries, and stands for treaties ---

TREATY_NOUNS = frozenset("treaty pact agreement accord deal protocol convention".split())
#: Nouns of which "with Mexico" names one of two parties; a border or trade has both.
RELATIONAL_NOUNS = frozenset(
    """trade relation relations relationship tie ties border talk talks deal agreement treaty dispute pact accord
    war alliance partnership negotiation negotiations rivalry cooperation tension conflict commerce""".split()
)
ENDED = frozenset("former then ex late past onetime one-time erstwhile".split())
