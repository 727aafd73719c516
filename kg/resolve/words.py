"""The words that resolution goes by, as named sets and tables; no code beyond building them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kg.extract.grammar import HONORIFICS

# --- parts of a name ---

TITLES = HONORIFICS | frozenset(
    """president prime minister chancellor premier senator sen representative rep governor gov mayor secretary
    professor prof doctor judge justice general gen colonel col captain capt lieutenant lt major maj sergeant sgt
    admiral adm king queen prince princess pope cardinal archbishop bishop reverend rev rabbi sheikh ayatollah emir
    ambassador chairman chairwoman congressman congresswoman minister commissioner director officer coach""".split()
)
#: Titles that stay part of a name ("King Abdullah").
REGAL = frozenset("king queen prince princess pope emperor sheikh ayatollah st. st".split())
#: Titles by which people are called who go by one name, as "Lord Archer" is.
STYLES = (REGAL - {"st", "st."}) | frozenset("lord lady baron baroness viscount earl duke duchess emir sultan".split())
MASCULINE = frozenset(
    """mr mr. sir lord king prince emperor duke pope man boy father son brother husband uncle nephew grandfather
    spokesman chairman businessman congressman councilman policeman gunman gentleman widower priest imam""".split()
)
FEMININE = frozenset(
    """mrs mrs. ms ms. miss lady madam dame queen princess duchess woman girl mother daughter sister wife aunt niece
    grandmother spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman actress widow""".split()
)
FATHER_AND_SON = frozenset("jr jr. sr sr.".split())
GENERATIONS = FATHER_AND_SON | frozenset("ii iii iv".split())
ARTICLES = frozenset("the a an".split())
INDEFINITE_ARTICLES = frozenset({"a", "an"})
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

#: What is done to somebody with whom more is done then: "A judge jailed Lee. He was fined as well."
PROSECUTING = frozenset(
    """sentence jail convict arrest charge fine imprison acquit detain remand indict suspend sack dismiss ban
    free""".split()
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
#: What somebody does with words that may follow.
ADDRESSING = frozenset(
    """promise pledge vow praise thank list outline defend attack criticise criticize condemn hail welcome blame warn
    urge address describe speak joke apologise apologize insist argue accuse reject dismiss deny recall""".split()
)
#: What is done to a government and to no city: "accused Washington of meddling".
DONE_TO_GOVERNMENTS = frozenset(
    "accuse blame criticise criticize condemn urge warn press sue thank ask threaten lobby rebuke persuade".split()
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
PRESSURES = frozenset("sanction sanctions tariff tariffs embargo pressure levy duty duties".split())
LOCATIVE_PREPOSITIONS = frozenset("in at near from outside inside around to into through via across".split())

#: Nouns that name many a contract too; in a name they tell of a treaty, alone they do not.
WEAK_ALONE = frozenset("agreement accord protocol convention pact report series show capital".split())

# --- what relates countries, and stands for treaties ---

TREATY_NOUNS = frozenset("treaty pact agreement accord deal protocol convention".split())
#: What is signed into force.
SIGNED_NOUNS = TREATY_NOUNS | frozenset("bill law act contract memorandum declaration decree".split())
#: Nouns of which "with Mexico" names one of two parties; a border or trade has both.
COUNTRY_RELATIONS = frozenset(
    """trade relation relations relationship tie ties border talk talks deal agreement treaty dispute pact accord
    war alliance partnership negotiation negotiations rivalry cooperation tension conflict commerce""".split()
)
#: Nouns for what verbs tell: who has sold something, the sale is theirs.
DEED_NOUNS: Mapping[str, frozenset[str]] = {
    noun: frozenset(verbs.split(","))
    for nouns, verbs in {
        "sale disposal": "sell,dispose of,offload",
        "purchase acquisition takeover": "buy,purchase,acquire,take over",
        "deal agreement transaction": "buy,purchase,acquire,take over,sell,merge with",
        "merger": "merge,merge with",
        "launch": "launch",
        "withdrawal": "withdraw,pull out,withdraw from,pull out of",
        "resignation": "resign,step down,quit",
        "closure": "close,shut,close down,shut down",
        "visit": "visit",
        "announcement": "announce",
        "attack raid assault": "attack,raid,storm,assault",
        "shooting": "shoot,shoot dead,open fire",
        "stabbing": "stab",
        "arrest detention": "arrest,detain",
        "killing murder": "kill,murder",
        "protest rally march": "protest,rally,march",
        "ban": "ban",
        "appointment": "appoint,name",
        "election": "elect",
        "acquittal": "acquit",
        "conviction": "convict",
        "ruling verdict": "rule",
        "veto": "veto",
        "decision": "decide",
        "proposal": "propose",
        "offer bid": "offer,bid",
        "appeal": "appeal",
        "lawsuit suit": "sue",
        "donation gift": "donate,give",
        "discovery": "discover",
        "rescue": "rescue",
        "evacuation": "evacuate",
        "escape": "escape,flee",
        "suspension": "suspend",
        "dismissal sacking": "dismiss,sack,fire",
        "departure": "leave,depart,depart from",
        "retirement": "retire",
        "strike walkout": "strike,walk out",
        "investment": "invest",
        "expansion": "expand",
        "invasion": "invade",
        "victory win": "beat,defeat,win",
        "defeat": "lose",
    }.items()
    for noun in nouns.split()
}
#: What stands before whom or what it is done to, where that is not "of".
OF_DEEDS: Mapping[str, str] = {
    "attack": "on",
    "raid": "on",
    "assault": "on",
    "ban": "on",
    "visit": "to",
    "victory": "over",
    "win": "over",
    "withdrawal": "from",
    "investment": "in",
    "bid": "for",
    "offer": "for",
    "decision": "on",
    "lawsuit": "against",
    "suit": "against",
    "appeal": "against",
    "donation": "to",
    "gift": "to",
    "departure": "from",
    "escape": "from",
}
#: Nouns for what two have agreed that one does.
DEALS = frozenset({"deal", "agreement", "transaction"})
ENDED = frozenset("former then ex late past onetime one-time erstwhile".split())

# --- acting like a company, like a team ---

#: Unions whose names do not tell it.
UNIONS = frozenset(
    """Unite Unison UNISON GMB RMT Aslef ASLEF TSSA PCS NEU NASUWT UCU Usdaw CWU FBU NUJ BMA RCN Balpa Siptu SIPTU INMO
    UAW Unifor Teamsters SEIU AFSCME CUPE AFL-CIO Cosatu COSATU Numsa NUMSA Verdi CGT CGIL""".split()
)

#: What companies have, and who works for them: "Ford shares", "an engineer at Ford".
COMPANY_NOUNS = frozenset(
    """share shares stock stocks profit profits revenue sale sales earnings turnover shareholder investor board
    subsidiary headquarters fleet product customer employee staff workforce plant factory executive ceo unit division
    debt bond brand store stake bid takeover acquisition merger founder chairman chairwoman spokesman spokeswoman
    dividend guidance result ipo listing""".split()
)
COMPANY_VERBS = frozenset("employ hire acquire operate post launch manufacture merge list float ship rebrand".split())
DONE_TO_COMPANIES = frozenset("join found acquire own buy list delist nationalise nationalize sue run".split())
#: Whom and what teams have.
TEAM_NOUNS = frozenset(
    """coach manager captain striker midfielder defender goalkeeper keeper forward winger player fan supporter side
    squad team boss chairman chairwoman win defeat victory goal loss season debut scorer goalscorer training trainer
    academy legend talisman great dressing-room""".split()
)
TEAM_VERBS = frozenset(
    """win lose draw beat defeat score equalise equalize sign play qualify host face concede relegate promote thrash
    field loan pay bid buy sell appoint sack lead trail knock complete make""".split()
)

PLAYERS = frozenset(
    """striker midfielder defender goalkeeper goalie forward winger full-back player footballer batsman bowler
    cricketer wicketkeeper all-rounder quarterback pitcher sportsman sportswoman olympian medallist medalist hurdler
    swimmer sprinter runner cyclist boxer gymnast golfer athlete skier rower wrestler""".split()
)
#: What a person just named is called in the next sentence; an office ("the mayor") may bring in another.
VARIED = PLAYERS | frozenset(
    """driver champion singer actor actress musician rapper comedian novelist writer author poet filmmaker billionaire
    millionaire tycoon democrat republican conservative socialist veteran star winner loser businessman businesswoman
    politician ex-president""".split()
)
#: Who speaks of them.
BESIDE_PLAYERS = frozenset("coach manager referee agent chairman chairwoman president lawyer trainer".split())

#: What makes another office of one: a "shadow chancellor" is no chancellor.
OTHER_OFFICES = frozenset(
    "shadow deputy vice acting assistant associate junior under interim opposition co lieutenant designate".split()
)
#: Offices whose holders a text may name without a word of who they are.
PUBLIC_OFFICES = frozenset(
    """prime minister,president,chancellor,minister,premier,governor,mayor,senator,congressman,congresswoman,pope,
    taoiseach,pontiff""".replace("\n    ", "").split(",")
)
#: Who has a seat in a parliament, beside another office or none.
HOUSE_MEMBERS = frozenset(
    """mp msp mep senator congressman congresswoman lawmaker legislator parliamentarian backbencher frontbencher
    peer politician councillor""".split()
)
POLITICAL_OFFICES = HOUSE_MEMBERS | frozenset(
    """leader minister secretary chancellor president premier spokesman spokeswoman chairman chairwoman candidate
    member""".split()
)

#: Offices of a country that stand before a name without it.
STATE_OFFICES = frozenset("president,prime minister,vice president,chancellor,king,queen,emperor".split(","))
#: Countries, by their gazetteer's names, whose states or provinces have ministers of their own.
FEDERATIONS = frozenset(
    """argentina australia austria belgium bosnia-and-herzegovina brazil canada comoros ethiopia germany india iraq
    malaysia mexico micronesia nepal nigeria pakistan philippines russia somalia south-africa spain sudan switzerland
    tanzania united-arab-emirates united-kingdom united-states
    venezuela""".split()
)
#: Those that have a king or queen and no president.
KINGDOMS = frozenset(
    """antigua-and-barbuda australia bahamas bahrain belgium belize bhutan brunei cambodia canada denmark eswatini
    grenada jamaica japan jordan kuwait lesotho liechtenstein luxembourg malaysia monaco morocco netherlands
    new-zealand norway oman papua-new-guinea qatar saint-lucia saudi-arabia solomon-islands spain sweden thailand tonga
    tuvalu united-kingdom""".split()
)
#: Countries whose president governs, without a prime minister.
PRESIDENTIAL = frozenset(
    """argentina bolivia botswana brazil chile colombia costa-rica cyprus dominican-republic ecuador el-salvador
    ghana guatemala honduras indonesia liberia malawi mexico nicaragua nigeria panama paraguay philippines
    switzerland united-states uruguay venezuela zambia""".split()
)
#: Countries that have a chancellor.
WITH_CHANCELLOR = frozenset({"austria", "germany", "united-kingdom"})
#: What guests do.
TRAVELLING = frozenset("visit trip tour arrive fly travel journey".split())
#: Offices that a business article gives without the company.
COMPANY_OFFICES = frozenset(
    "executive chairman chairwoman chair ceo cfo coo director officer liquidator founder co-founder".split()
)
#: What a business article counts without saying of whom.
COMPANY_MEASURES = frozenset("profit revenue sale sales loss earnings turnover income share shares".split())
#: Who has clients.
REPRESENTATIVES = frozenset("agent lawyer attorney solicitor barrister counsel".split())
