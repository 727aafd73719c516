"""Which words tell which type: labels, head nouns, last words of names; tables and no code beyond building them."""

from __future__ import annotations

from collections.abc import Mapping

from kg.extract.grammar import INDUSTRIES, PLACE_TAILS, ROLE_NOUNS
from kg.extract.people import OTHER_PEOPLE

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
    "FIN": "news:FinancialIndex",
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
        "index": "FinancialIndex",
        "topic": "Topic",
    }.items()
    for type_ in (f"news:{name}" for name in types.split())
}

PERSON_NOUNS = ROLE_NOUNS | OTHER_PEOPLE
#: How other nouns for people end, if they are longer than so many letters.
PERSON_ENDINGS = tuple(
    "worker man woman keeper fighter holder owner goer dweller seeker writer mate ologist ician crat ist leader".split()
)
MIN_PERSON_NOUN = 5
NO_PERSONS = frozenset("checklist playlist shortlist wishlist blacklist whitelist waitlist talisman".split())

#: Head nouns, and last words of names, by the type they tell.
NOUN_TYPES: Mapping[str, str] = {
    noun: f"news:{type_}"
    for type_, nouns in {
        "Company": """company firm giant corporation conglomerate startup start-up airline carrier automaker carmaker
            bank lender insurer reinsurer retailer manufacturer maker brewery brewer distiller publisher utility
            subsidiary supplier chipmaker drugmaker toymaker planemaker steelmaker shipbuilder shipyard contractor
            brokerage supermarket airlines airways motors holdings bancorp multinational chain fund hedge-fund bakery
            foundry distributor wholesaler exporter importer operator provider refiner refinery grocer hotelier
            steelworks winery dealership agribusiness cooperative co-operative enterprise joint-venture""",
        "University": "university college polytechnic",
        "Court": "court tribunal",
        "GovernmentBody": """government ministry department parliament congress senate cabinet administration council
            commission agency watchdog legislature assembly bureau police army navy military regulator treasury
            municipality embassy consulate knesset bundestag duma pentagon""",
        "PoliticalParty": "party",
        "SportsTeam": "team squad club franchise",
        "MediaOrganization": """newspaper magazine gazette tribune herald newswire newsroom tabloid daily weekly
            website""",
        "ArmedGroup": "militia guerrilla",
        "Organization": """organisation organization institute institution association foundation charity union
            federation society committee league church group body think-tank nonprofit ngo coalition academy
            hospital school infirmary clinic hospice""",
        "Country": "country nation republic kingdom",
        "Region": "province state region territory county prefecture",
        "City": "city town village municipality capital",
        "GeographicFeature": "river sea ocean lake mountain mount island continent desert gulf bay strait volcano",
        "Facility": """airport stadium bridge road street highway station building tower port harbour harbor
            plant factory mine museum dam reactor""",
        "Treaty": "treaty pact agreement accord protocol convention",
        "Law": "law act bill legislation statute constitution",
        "Product": """phone smartphone handset plane jetliner vehicle automobile sedan minivan hatchback pickup
            tablet laptop app software aircraft jet airliner car drug vaccine console ship
            vessel ferry freighter tanker trawler yacht boat submarine frigate destroyer warship rocket satellite
            spacecraft drone missile device gadget machine robot chip processor headset smartwatch chatbot medicine
            antibiotic antimalarial pill truck locomotive helicopter helmet printer camera telescope""",
        "CreativeWork": "film movie book novel album song mixtape show series",
        "Event": "festival carnival",
        "Election": "election referendum",
        "Disaster": "earthquake quake hurricane flood typhoon tsunami wildfire cyclone storm",
        "Meeting": "summit meeting conference talks lunch dinner luncheon reception ceremony",
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
    """show series report act bill car app body group state capital plant mine maker phone drug team games daily
    weekly chip machine lunch dinner talks pill reception""".split()
)
#: Nouns for people that name a thing after these words: "a music player", "a task manager".
TOOLS: Mapping[str, frozenset[str]] = {
    "player": frozenset("music media mp3 dvd cd video record cassette ipod digital portable blu-ray".split()),
    "manager": frozenset("task password file package download window".split()),
    "reader": frozenset("e-book ebook card news feed screen".split()),
    "assistant": frozenset("voice digital virtual".split()),
    "agent": frozenset("chemical nerve ai software contrast".split()),
}
#: Nouns that tell a type in the plural alone.
PLURAL_TYPES: Mapping[str, str] = {"talk": "news:Meeting", "negotiation": "news:Meeting"}
#: Nouns for many people at once.
GROUP_NOUNS = frozenset(
    "people public crowd troops crew family couple staff youth electorate audience population".split()
)
CORPORATE = frozenset(
    "inc incorporated corp corporation co ltd limited llc llp plc ag gmbh se sa nv ab asa oyj spa kk bv".split()
)

#: Last words of names that tell of a company, a team or else, where a lone noun of the kind tells nothing.
NAME_TAILS: Mapping[str, str] = {
    word: f"news:{type_}"
    for type_, words in {
        "Company": """labs laboratories capital maritime petrochemical petrochemicals commodities pharma pharmaceutical
            pharmaceuticals therapeutics biologics biotech biosciences oncology mining
            energy petroleum shipping lines systems technologies technology
            electronics semiconductor semiconductors industries terminals partners ventures investments securities media
            studios pictures records entertainment properties logistics railways insurance telecom
            telecommunications communications wireless networks chemicals healthcare breweries group
            international enterprises resources solutions consulting advisors equity financial brands foods works games
            beverages freight haulage couriers pay stores supermarkets carriers ferries cruises grocers bakeries mills
            farms dairies brewers distillers refineries plastics textiles cement ceramics outfitters apparel realty
            bancshares payments diagnostics packaging seafood fisheries roasters publishing broadcasting cinemas
            restaurants hotels resorts yards shipyards shipyard aerospace aviation automotive robotics""",
        "SportsTeam": "united athletic rovers wanderers albion hotspur fc afc cf sc",
        "Place": " ".join(sorted(PLACE_TAILS)),
        "Law": "act ordinance directive",
        "GeographicFeature": "islands mountains peninsula archipelago glacier reef valley canyon",
        "Facility": """center centre theatre theater arena plaza zoo gallery aquarium velodrome racecourse raceway
            station""",
        "Award": "medal trophy",
        "GovernmentBody": "executive guard",
        "Organization": "house",
        "Product": "autopilot",
    }.items()
    for word in words.split()
}
#: What people at work join, by the last words of names: "Kerry Teachers' Association", "Writers Guild".
ASSOCIATIONS = frozenset(
    "union association federation guild brotherhood alliance congress organisation organization".split()
)
#: First words of what is no person and no product: "Mount Norvik".
LANDFORMS_BEFORE = frozenset({"mount", "lake", "cape", "gulf", "isle"})
#: Such words that are surnames too: they outweigh the model's "person" only where something else tells of a company.
SURNAMES_TOO = frozenset("marine copper steel homes hardware electric power gold silver oil gas air motor care".split())
#: Nouns for people and companies alike: "the country's biggest private miner", "a film producer".
BUSINESSES = frozenset(
    """producer miner broadcaster developer trader broker grower builder employer giant major landlord haulier processor
    shipowner recruiter reinsurer""".split()
)
EITHER = BUSINESSES | frozenset(
    """rival customer owner investor shareholder buyer seller partner competitor sponsor backer bidder creditor
    donor""".split()
)
#: Nouns that tell of a company beside a name, and of little alone: "its ferry unit, Nordlys".
UNITS = frozenset("unit arm division business offshoot affiliate".split())
_SHIPS = "ship vessel ferry freighter tanker trawler yacht boat submarine frigate destroyer warship liner barge"
_DEVICES = """device gadget phone smartphone handset tablet laptop computer console headset smartwatch machine player
    reader notebook desktop autopilot system robot drone camera printer"""
_CARS = "car vehicle automobile sedan hatchback coupe minivan van pickup truck convertible hybrid roadster"
_DRUGS = "drug medicine vaccine antibiotic antimalarial pill treatment jab shot medication compound"
_PLANES = "aircraft plane jet airliner jetliner helicopter"
_PROGRAMS = "app software program application chatbot tool browser"
_STORMS = "storm hurricane typhoon cyclone"
_SUITS = "suit lawsuit case complaint"
_STRIKES = "strike walkout stoppage"
#: The nouns that a noun may take up: "the vessel" a ferry, "the device" a phone; "the phone" is no tablet.
ALIKE: Mapping[str, frozenset[str]] = {
    noun: frozenset(taken.split())
    for nouns, taken in {
        "ship vessel boat": _SHIPS,
        "device gadget machine system": _DEVICES,
        "product": f"{_DEVICES} {_DRUGS} {_PROGRAMS}",
        "phone handset smartphone": "phone handset smartphone",
        "child": "child boy girl toddler baby infant",
        "teenager teen youngster": "teenager teen boy girl",
        "baby infant newborn": "baby infant newborn",
        "car vehicle automobile": _CARS,
        "computer": "computer laptop notebook desktop",
        "drug medicine treatment medication": _DRUGS,
        "jab shot": "vaccine",
        "aircraft plane jet": _PLANES,
        "app software program application": _PROGRAMS,
        "quake earthquake temblor tremor": "quake earthquake temblor tremor",
        "plant factory facility": "plant factory facility",
        "storm": _STORMS,
        "suit lawsuit case": _SUITS,
        "strike walkout stoppage": _STRIKES,
        "fire blaze inferno": "fire blaze inferno wildfire",
        "explosion blast": "explosion blast",
        "crash accident collision": "crash accident collision",
        "protest demonstration rally": "protest demonstration rally march",
        "film movie": "film movie",
        "probe investigation inquiry": "probe investigation inquiry",
        "gunman shooter": "gunman shooter",
    }.items()
    for noun in nouns.split()
}
#: What a product may be called whose kind the text has not told.
#: How no product's name ends, whatever the model takes it for: "Fath Airport".
SURE_TAILS = frozenset(
    """act islands mountains airport stadium university hospital college museum bridge dam prison cathedral
    ministry department commission committee embassy""".split()
)
WHOLE_GOODS = frozenset("device gadget machine phone handset car vehicle aircraft plane jet airliner ship".split())
#: What is said of companies that are one of these, seldom of people.
OF_COMPANIES = INDUSTRIES | frozenset(
    """biggest largest second-largest state-owned state-controlled state-run state-backed private privately listed
    publicly traded leading power generics steel copper gold oil gas car chip ferry shipping electricity energy
    media telecoms pharmaceutical drug software dairy chemicals global multinational
    family-owned loss-making""".split()
)
