"""Which nouns speak of things: people, bodies, places, goods and money, not of deeds, times, qualities or thoughts."""

from __future__ import annotations

from kg.extract.event_words import EVENT_NOUNS, NO_EVENTS
from kg.extract.grammar import EMPTY_NOUNS, ROLE_NOUNS
from kg.extract.tree import is_noun, is_proper, lemma
from kg.parse import Token

#: Nouns for what happens or is done that are nouns for goods, money or writings too.
_THINGS_TOO = frozenset(
    """phone fine payment stake report record gift aid loan export import grant border release award tariff
    supply donation study line""".split()
)
#: What is done, what happens, and what is said and thought.
_DEEDS = frozenset(
    """event launch lawsuit dispute order sale use work move call start end beginning opening keynote closure wait
    appearance conference trial trip ride flight journey crash accident incident disaster collision collapse failure
    delay shutdown cutback layoff cut strike walkout boycott riot uprising revolt coup rescue bailout default
    recession crisis slump boom downturn slowdown rally recovery rebound rise fall drop decline increase decrease
    gain loss growth change shift swing surge plunge slide jump leap spike climb advance retreat slip trade trading
    turnaround comeback breakthrough push drive effort attempt bid try race fight struggle battle war attack raid
    assault blast explosion bombing shooting killing murder theft robbery fraud crime abuse violation breach leak
    spill fire quake earthquake storm flood outbreak epidemic pandemic scandal controversy debate discussion talk
    speech lecture interview briefing presentation demonstration show exhibition fair festival ceremony celebration
    meeting summit session hearing inquiry inquest probe check test experiment search hunt chase tour visit stay
    stop break leave holiday vacation arrival departure return exit entry escape birth death marriage wedding
    divorce funeral burial surgery transplant treatment cure diagnosis response reaction reply answer question
    request demand claim complaint criticism praise comment remark statement announcement declaration warning threat
    promise pledge vow guarantee denial admission apology confession suggestion hint proposal plan offer deal
    agreement accord pact treaty settlement compromise truce decision ruling verdict judgment vote poll election
    referendum veto appeal challenge objection protest support backing help assistance cooperation collaboration
    merger acquisition takeover buyout purchase expansion restructuring outage repair upgrade makeover overhaul
    victory win defeat draw match play debut role part turn step measure action activity process procedure practice
    operation exercise mission task duty assignment look glance smile laugh cry sleep dream walk run swim throw kick
    hit kiss hug""".split()
)
#: What is thought and felt, what things are like, and how they stand.
_ABSTRACTIONS = frozenset(
    """idea thought belief opinion view mind hope wish fear worry concern doubt anger joy love hate grief shock
    surprise amazement interest attention desire need want will intention aim goal purpose target objective ambition
    reason cause result effect impact consequence outcome benefit advantage disadvantage problem issue trouble
    difficulty obstacle danger risk hazard chance opportunity possibility probability likelihood prospect situation
    condition status circumstance context background atmosphere fact truth lie mystery detail matter subject topic
    theme point aspect respect regard sense meaning knowledge understanding experience skill ability talent power
    strength weakness quality quantity amount degree extent level pace speed size length height width depth weight
    age color colour shape form style fashion taste smell feel beauty voice tone mood luck fate honour honor pride
    shame guilt blame credit fame reputation success achievement progress development trend tendency pattern habit
    custom tradition culture history future past present time year day week month hour minute second moment period
    era decade century morning afternoon evening night today yesterday tomorrow summer winter autumn season weekend
    date anniversary occasion way manner method means approach technique strategy policy rule principle standard
    norm basis right freedom justice peace security safety health pain illness disease cancer injury competition
    pressure stress tension conflict rivalry relation relationship connection tie difference similarity balance
    equality contrast comparison exception example instance kind sort type category rank lack absence presence
    existence availability shortage thing something anything nothing everything one lot number figure percentage
    percent per cent proportion majority minority half third quarter rest total average mean favor favour sake
    behalf spite case place front top bottom middle word phrase expectation estimate forecast outlook confidence
    responsibility liability influence leadership ownership membership employment unemployment inflation deflation
    poverty welfare education science politics diplomacy democracy terrorism violence racism corruption pollution
    post design placement odds turnover capacity output productivity efficiency performance volatility patience
    courage wisdom faith trust mercy term pleasure attitude behaviour behavior character priority emphasis focus
    momentum potential nature essence scope variety diversity ban embargo sanction tariff blockade siege travel
    weather heat cold headway exposure attendance turnout consent permission go-ahead notice advice guidance
    sentiment optimism pessimism uncertainty caution panic turmoil chaos retirement resignation succession comfort
    ease convenience noise silence darkness sickness fatigue hunger thirst drought famine""".split()
)
_NO_THINGS = _DEEDS | _ABSTRACTIONS
_ENDINGS = ("tion", "sion", "ment", "ness", "ance", "ence", "ship", "hood", "ism", "cy", "ity", "ing", "ery", "ude")
_NO_ENDINGS = NO_EVENTS | frozenset(
    """edition invitation resolution iteration division section addition generation publication application mission
    decoration medication reservation television collection selection installation exhibition compilation extension
    equipment basement pavement monument shipment apartment attachment garment investment fragment supplement
    implement harness witness business wilderness insurance appliance ambulance audience residence licence entrance
    substance dealership warship spaceship airship township flagship battleship championship neighbourhood
    neighborhood mechanism organism agency currency pharmacy delicacy constituency facility utility university
    commodity community electricity entity charity celebrity capability building string spring recording painting
    drawing filing listing holding saving earning winning clothing clipping ceiling railing sibling earring bearing
    casing coating housing lighting podcasting fitting offering battery gallery lottery brewery bakery grocery
    refinery machinery jewellery nursery cemetery distillery winery artillery shrubbery""".split()
)


def is_thing(token: Token) -> bool:
    """Tell whether a noun speaks of a thing or of people: "the device", "its customers", not "the announcement"."""
    if not is_noun(token) or not token.text[-1].isalpha():
        return False
    if is_proper(token):
        return token.lower_ in ROLE_NOUNS  # "his post as CEO"
    noun = lemma(token)
    if noun in ROLE_NOUNS or noun in _THINGS_TOO:
        return True
    if noun in _NO_THINGS or noun in EVENT_NOUNS or noun in EMPTY_NOUNS:
        return False
    return noun in _NO_ENDINGS or not any(noun.endswith(end) and len(noun) > len(end) + 2 for end in _ENDINGS)
