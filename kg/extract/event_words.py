"""Nouns that say what happens, as classes of words: meetings, words said, trade, conflict, law, change; no code."""

from __future__ import annotations

#: The rule of nouns that only happen: what they say is no relation of somebody to something.
HAPPENING = "happening"
#: The rules of nouns that have an amount: "X's profit was $5 million", and "$4 million in May" compared with it.
MEASURED = frozenset({"measure", "compared"})
#: Nouns that name what happens or holds between parties, in claims as well.
EVENT_NOUNS = frozenset(
    """visit trip trade talk talks meeting summit deal agreement treaty pact accord war attack purchase sale
    decision review election death birth marriage wedding divorce arrest trial victory win defeat loss attempt
    bid campaign call clash conflict contract dispute fight fine export import increase investment invasion
    invitation lawsuit suit launch manslaughter merger murder killing assault offer order partnership payment plan
    pledge probe proposal protest raid release report request resignation return ruling search speech strike support
    takeover buyout threat transfer travel verdict vote withdrawal work alliance ceasefire truce relationship
    relation relations ties tie rivalry cooperation collaboration competition dialogue negotiation negotiations
    conversation phone lunch dinner match game draw loan stake claim control criticism ban embargo sanction
    tariff blockade siege bombing shooting crackdown complaint appeal charge conviction sentence debut departure
    arrival move exit entry aid donation gift grant award signing study research survey discovery rescue
    evacuation recall border exchange rejection approval dismissal sacking firing removal kidnapping stabbing
    venture""".split()
)
EVENT_SUFFIXES = ("tion", "sion", "ment")
#: Nouns that hold between two parties: either may be the subject.
RELATIONAL_NOUNS = frozenset(
    """trade talk talks meeting summit deal agreement treaty pact accord war clash conflict contract dispute fight
    merger partnership alliance ceasefire truce relationship relation relations ties tie rivalry cooperation
    collaboration dialogue negotiation negotiations conversation border exchange match game draw lunch dinner
    competition venture""".split()
)
#: Nouns that end like events' and are none.
NO_EVENTS = frozenset(
    """government department parliament apartment environment document instrument element moment version addition
    station nation population condition position edition generation section question fraction location television
    institution constitution organisation organization corporation association foundation""".split()
)
#: Nouns whose "of" names who does it, and whose modifier does: "the arrival of X", "the plane crash".
SUBJECT_OF = frozenset(
    """arrival death birth departure resignation return visit victory win defeat rise fall collapse emergence move
    growth decline success failure withdrawal retirement debut crash accident explosion appearance rally recovery
    slump surge drop gain plunge jump slide rebound downturn bankruptcy insolvency behaviour behavior performance
    comeback breakdown eruption outbreak spread concern reaction landing migration participation flight""".split()
)
#: Nouns whose modifier names who does it: "the pilot strike".
DONE_BY = SUBJECT_OF | frozenset(
    """strike protest walkout fear response statement announcement decision demand attempt effort experience
    opinion leave travel""".split()
)
#: Nouns that are done to something, whose modifier names what: "car sales", "the iPhone launch", "debt restructuring".
DONE_TO = frozenset(
    """sale sales purchase production manufacture delivery deliveries shipment launch release introduction unveiling
    order pre-order preorder import export acquisition takeover buyout bailout rescue restructuring refinancing
    closure opening inspection investigation probe inquiry test testing maintenance repair assembly construction
    development design upgrade update installation recall use usage consumption placement positioning treatment
    transplant surgery download upload rental hire supply distribution transfer auction trade trading repurchase
    buyback offering listing flotation privatisation privatization nationalisation nationalization cut reduction
    increase price-cut management control operation certification approval review survey search rehearsal funding
    theft collection transport transportation storage reception protection prevention ban embargo blockade boycott
    evacuation replacement removal renewal redesign expansion merger display exhibition payment advertising
    promotion marketing coverage loss""".split()
)
#: More nouns that happen: what is said, met for, felt, gone through.
HAPPENINGS = (
    DONE_BY
    | DONE_TO
    | frozenset(
        """keynote address conference event ceremony briefing interview presentation demonstration preview premiere show
    celebration festival party announcement statement remark comment warning apology message
    promise refusal denial objection question answer reply reaction response debate discussion consultation
    settlement compromise ratification cancellation delay postponement suspension change reform shift switch turn
    transition improvement deterioration hike cut layoff layoffs redundancy hiring firing appointment promotion
    dismissal replacement incident emergency crisis disaster fire flood earthquake hijacking collision derailment
    injury illness recession boom default write-down writedown selloff sell-off intervention stimulus injection
    quarrel row feud controversy scandal violation breach infringement fraud theft robbery prosecution hearing
    case indictment injunction penalty refund compensation impact effect influence interest attention
    pressure concern fear doubt hope optimism confidence fight help assistance guidance training journey tour
    crossing take-off takeoff touchdown maiden-flight patrol operation mission inspection audit analysis evaluation
    assessment forecast estimate prediction expectation reservation booking subscription""".split()
    )
    | EVENT_NOUNS - frozenset("phone border tie ties lunch dinner game match grant aid".split())
)
