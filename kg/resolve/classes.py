"""Which words tell which type: labels, head nouns, last words of names; tables and no code beyond building them."""

from __future__ import annotations

from collections.abc import Mapping

from kg.extract.grammar import ROLE_NOUNS

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
