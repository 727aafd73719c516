"""Which words beside a name tell what it is; tables and no code beyond building them."""

from __future__ import annotations

from collections.abc import Mapping

from kg.resolve.classes import NOUN_TYPES

#: What is done to products, and to little else.
MADE = frozenset(
    """unveil release introduce ship install download redesign discontinue upgrade preview demonstrate develop market
    manufacture retail update debut patent prescribe pilot dock refuel decommission scrap""".split()
)
#: What is done to products and to other things.
USED = frozenset(
    """sell buy use order deliver build test launch announce recall drive fly ride wear withdraw deploy design produce
    price power equip own run operate present promote show display take approve ban watch read""".split()
)
#: What products do.
WORKS = frozenset(
    """cost feature weigh sport boast support retail measure comprise fly crash run come ship work replace debut sail
    dock land sink outsell contain""".split()
)
#: What bodies and people do.
ACTS = frozenset(
    """say tell announce unveil release launch introduce sell buy acquire hire appoint plan agree sue file report post
    confirm deny decline argue claim want hope expect decide offer pay own sign apologise apologize refuse pledge
    promise warn believe think reveal state accuse blame criticise criticize ask seek bid invest employ fire lay
    manufacture develop design operate order withdraw admit acknowledge comment estimate predict forecast warn
    introduce demonstrate present merge cut reject approve publish call urge add expand rename settle license""".split()
)
#: What people do and bodies do not.
LIVES = frozenset(
    """die marry resign retire smile graduate live sit stand sleep born bear walk jog laugh cry shout kneel arrive
    attend undergo recover suffer testify succeed step""".split()
)
#: What is done to people.
PERSON_TAKEN = frozenset(
    "arrest elect appoint sentence marry interview jail imprison convict nominate hire fire sack succeed quote".split()
)
#: What is done to bodies and hardly to a place or somebody: who founded it, runs it.
BODY_TAKEN = frozenset("found co-found cofound head chair run quit".split())
#: What falls and rises, and by what it is measured.
MOVES = frozenset(
    """fall rise drop gain lose shed climb slide plunge plummet tumble slip jump surge soar rally close end open add
    dip edge decline advance finish trade rebound recover tank crash dive""".split()
)
POINTS = frozenset({"point", "points"})
#: What shares move by as well.
PERCENT = frozenset("percent % pc higher lower down up".split())
#: Nouns that products have, own or stand before.
OF_PRODUCTS = frozenset(
    """user owner driver buyer version edition line range series family generation model app accessory screen battery
    interface display keyboard player platform format brand trademark prototype antenna engine wing cockpit cabin
    successor predecessor developer feature copy handset variant production fleet release""".split()
)
#: Nouns before "of" and a product, and of little else.
PRODUCT_OF = frozenset(
    """version copy launch release price successor generation edition user owner model prototype delivery maker
    manufacturer production unit predecessor feature iteration availability designer developer""".split()
)
#: Nouns before "of" and a body.
BODY_OF = frozenset(
    """share shares stock ceo chairman president founder co-founder head director board executive unit subsidiary
    division member employee shareholder spokesman spokeswoman takeover acquisition part officer customer chief
    analyst""".split()
)
#: Nouns that bodies have, or that follow their names.
OF_BODIES = frozenset(
    """share shares stock profit revenue earnings board headquarters ceo cfo chairman president founder co-founder
    chief executive executives spokesman spokeswoman official officials analyst shareholder shareholders employee
    employees staff customer store stores website office offices subsidiary unit division factory plant boss
    director engineer engineers worker workers results bid takeover management""".split()
)
#: Adjectives of products.
NEW = frozenset(
    """new latest original updated upgraded redesigned newest forthcoming upcoming portable popular cheaper
    next-generation first-generation second-generation faster slim thinner rival best-selling mobile""".split()
)
_THINGS = """computer sedan minivan suv hatchback pickup motorcycle motorbike handset e-reader browser plane airplane
    jetliner airliner warplane jumbo vehicle product system platform tool suite player service model gadget engine
    weapon rifle brand notebook netbook console site hypercar roadster coupe rover probe capsule shuttle client
    kit line helicopter bomber chipset version edition""".split()
#: Given names that English news has most.
FIRST_NAMES = frozenset(
    """aaron adam alan albert alex alexander alice allan amanda amy andrea andrew angela anna anne anthony antonio
    arthur barbara barry ben benjamin bernard bernie bill bob brad brenda brian bruce carl carlos carol caroline
    catherine charles charlie chris christian christine christopher claire colin craig dan daniel dave david dean
    deborah dennis derek diana diane dick don donald donna dorothy doug douglas ed edward eleanor elizabeth emily
    emma eric ernest eva evan felix fernando fiona frances francis francois frank franklin fred frederick gary geoff
    george gerald gerard giovanni glenn gordon graham greg gregory hans harold harry heather helen henry howard hugh
    ian isabel ivan jack jacob jacques james jamie jane janet jason jay jean jeff jeffrey jennifer jeremy jerry jessica
    jim jimmy joan joe johann john johnny jonathan jordi jorge jose joseph joshua juan judith julia julian julie
    karen karl kate katherine kathleen keith kelly ken kenneth kevin kim klaus larry laura lauren laurence lawrence
    lee leo leon leonard lewis linda lisa louis louise lucy luis luke marc marco margaret maria marie mario marion
    marilyn mark martin mary matt matthew maurice max megan melissa michael michel michelle miguel mike mitch mohamed
    mohammad mohammed muhammad nancy natalie nathan neil nicholas nick nicolas nicole nigel noah norman oliver olivia
    oscar pamela patricia patrick paul paula pedro peter phil philip philippe phillip pierre rachel ralph ray raymond
    rebecca ricardo richard rick robert roberto robin rod roger ron ronald rosa rose ross roy russell ruth ryan
    sally sam samuel sandra sara sarah scott sean sergei sergio sharon shirley simon sophie stan stanley stefan
    stephanie stephen steve steven stuart sue susan suzanne teresa terry theodore theresa thomas tim timothy tina
    todd tom tony tracy ursula valerie vanessa victor victoria vincent vladimir walter wayne wendy werner wilhelm
    will william yuri yusuf yvonne zoe""".split()
)
#: The families that common nouns tell: those that type nominals, and some that are too vague for them.
NOUN_FAMILIES: Mapping[str, str] = {
    **dict.fromkeys(_THINGS, "product"),
    **dict.fromkeys("index average benchmark gauge".split(), "index"),
    **{
        noun: "organization"
        for noun, type_ in NOUN_TYPES.items()
        if type_.removeprefix("news:")
        in {
            *("Company", "University", "Court", "GovernmentBody", "PoliticalParty", "SportsTeam"),
            *("MediaOrganization", "ArmedGroup", "Organization"),
        }
    },
    **{noun: "product" for noun, type_ in NOUN_TYPES.items() if type_ in {"news:Product", "news:CreativeWork"}},
    **{
        noun: "place"
        for noun, type_ in NOUN_TYPES.items()
        if type_ in {"news:Country", "news:Region", "news:City", "news:GeographicFeature", "news:Facility"}
    },
}
