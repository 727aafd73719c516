"""Verb clauses, however they are built, give the same few roles."""

from __future__ import annotations

import pytest

from tests.extract.trees import facts, read_tree, says

VOICE = [
    ("Acme bought Beta.", "buy(subject: Acme; object: Beta)"),
    ("Acme was bought by Beta.", "buy(subject: Beta; object: Acme)"),
    ("Acme was sold in 2019.", "sell(object: Acme; time: 2019)"),
    ("Acme is based in Berlin.", "base(object: Acme; place: Berlin)"),
    ("Acme was based in Berlin until 2019.", "base(object: Acme; place: Berlin; time: 2019)"),
    ("Acme has been led by Ann Lee since 2015.", "lead(subject: Ann Lee; object: Acme; time: 2015)"),
    ("The talks will be held in Berlin.", "hold(object: The talks; place: Berlin)"),
    ("Which company did Acme buy?", "buy(subject: Acme; object: Which company)"),
]
PARTICLES = [
    ("The army carried out the attack.", "carry out(subject: The army; object: the attack)"),
    ("The army did not carry out the attack.", "carry out(subject: The army; object: the attack)"),
    (
        "Ann Lee stepped down as chairman of Acme in 2020.",
        "step down(subject: Ann Lee; as: chairman of Acme; time: 2020)",
    ),
    ("Acme pulled out of Mexico.", "pull out(subject: Acme; of: Mexico)"),
]
IDIOMS = [
    ("Acme took part in the auction.", "take part(subject: Acme; in: the auction)"),
    ("Bo Marsh filed for bankruptcy in Ontario.", "file for bankruptcy(subject: Bo Marsh; place: Ontario)"),
    ("The law came into force in 2018.", "come into force(subject: The law; time: 2018)"),
    ("Ann Lee pleaded guilty to fraud.", "plead guilty(subject: Ann Lee; to: fraud)"),
]
ROLES = [
    ("Canada trades with Mexico.", "trade(subject: Canada; with: Mexico)"),
    ("Acme gave Ann Lee a prize.", "give(subject: Acme; object: a prize; recipient: Ann Lee)"),
    ("Acme gave a prize to Ann Lee.", "give(subject: Acme; object: a prize; to: Ann Lee)"),
    ("Acme paid Beta $5 million.", "pay(subject: Acme; object: $5 million; recipient: Beta)"),
    ("Ann Lee flew from Ottawa to Berlin.", "fly(subject: Ann Lee; from: Ottawa; to: Berlin)"),
    (
        "Ann Lee joined Acme from Beta in 2019 as chairman.",
        "join(subject: Ann Lee; object: Acme; as: chairman; from: Beta; time: 2019)",
    ),
    (
        "Canada signed a treaty with Mexico in 2018.",
        "sign(subject: Canada; object: a treaty; time: 2018; with: Mexico)",
    ),
    (
        "Acme bought Beta for $5 million in 2019.",
        "buy(subject: Acme; object: Beta; for: $5 million; time: 2019)",
    ),
    (
        "Beta was acquired in 2019 by Acme for $5 million.",
        "acquire(subject: Acme; object: Beta; for: $5 million; time: 2019)",
    ),
    ("Acme signed a deal with Beta.", "sign(subject: Acme; object: a deal; with: Beta)"),
    ("Acme owns 30% of Beta.", "own part of(subject: Acme; object: Beta; share: 30%)"),
    (
        "Acme signed the pact in response to demands from Beta.",
        "sign(subject: Acme; object: the pact; in response to: demands from Beta)",
    ),
]
LETTING = [
    ("Acme cut prices, allowing Beta to sell bricks.", "allow(object: Beta; complement: [sell])"),
    (
        "Regulators allowed pilots to fly the jet.",
        "allow(subject: Regulators; object: pilots; complement: [fly])",
        "fly(subject: pilots; object: the jet)",
    ),
]
MOVES = [
    ("Shares of Acme closed down 4% on Monday.", "close(subject: Shares of Acme; by: 4%; time: Monday)"),
    (
        "Acme's sales of bricks in Berlin rose 12%.",
        "rise(subject: Acme's sales of bricks in Berlin; by: 12%)",
    ),
]
HEADLINES = [
    ("Acme unveils van, sells Beta", "unveil(subject: Acme; object: van)", "sell(subject: Acme; object: Beta)"),
    ("Norvik unveils new van, announces job cuts", "announce(subject: Norvik; object: job cuts)"),
]
#: Trees that the model gets wrong in the same way again and again.
MENDED = [
    ("Under the ruling, Acme has paid Beta.", "pay(subject: Acme; object: Beta; under: the ruling)"),
    ("West of Berlin, a fire has destroyed Acme.", "destroy(subject: a fire; object: Acme)"),
    ("A cook in Acme stationed in Berlin resigned.", "station(object: A cook in Acme; place: Berlin)"),
    ("An expert at Acme, who advised Beta, resigned.", "advise(subject: An expert at Acme; object: Beta)"),
    ("Acme rose from $5 to $6 on Monday.", "rise(subject: Acme; from: $5; time: Monday; to: $6)"),
]
EXTENTS = [
    ("Shares of Acme rose 5% on Monday.", "rise(subject: Shares of Acme; by: 5%; time: Monday)"),
    ("The price gained 5% on Monday.", "gain(subject: The price; by: 5%; time: Monday)"),
    ("Sales of bricks rose 5% to $3 million.", "rise(subject: Sales of bricks; by: 5%; to: $3 million)"),
]
TIME_AND_PLACE = [
    ("Ann Lee arrived in Berlin on Thursday.", "arrive(subject: Ann Lee; place: Berlin; time: Thursday)"),
    ("Ann Lee lives in Berlin.", "live(subject: Ann Lee; place: Berlin)"),
    ("Ann Lee resigned last year.", "resign(subject: Ann Lee; time: last year)"),
    (
        "A judge sentenced Ann Lee to five years in prison on Monday.",
        "sentence(subject: A judge; object: Ann Lee; time: Monday; to: five years)",
    ),
    ("On Thursday Ann Lee will visit Ottawa.", "visit(subject: Ann Lee; object: Ottawa; time: Thursday)"),
]
RELATIVES = [
    (
        "The firm that bought Beta left Berlin.",
        "buy(subject: The firm; object: Beta)",
        "leave(subject: The firm; object: Berlin)",
    ),
    (
        "Ann Lee, who founded Acme, left Beta.",
        "found(subject: Ann Lee; object: Acme)",
        "leave(subject: Ann Lee; object: Beta)",
    ),
    (
        "Ann Lee, whom Acme hired, left Beta.",
        "hire(subject: Acme; object: Ann Lee)",
        "leave(subject: Ann Lee; object: Beta)",
    ),
    ("The deal that Acme signed pleased Beta.", "sign(subject: Acme; object: The deal)"),
    (
        "The company Acme bought makes bricks.",
        "buy(subject: Acme; object: The company)",
        "make(subject: The company; object: bricks)",
    ),
    ("The town in which Ann Lee lives welcomed Acme.", "live(subject: Ann Lee; in: The town)"),
    (
        "The man Ann Lee spoke to left Berlin.",
        "speak(subject: Ann Lee; to: The man)",
        "leave(subject: The man; object: Berlin)",
    ),
    ("The house where Ann Lee was born burned down.", "bear(object: Ann Lee; place: The house)"),
]
PARTICIPLES = [
    (
        "Officials briefing reporters praised Acme.",
        "brief(subject: Officials; object: reporters)",
        "praise(subject: Officials; object: Acme)",
    ),
    ("Tariffs imposed by Canada hurt Mexico.", "impose(subject: Canada; object: Tariffs)"),
    ("Acme, founded in 2001, makes bricks.", "found(object: Acme; time: 2001)"),
    ("Based in Berlin, Acme employs Ann Lee.", "base(object: Acme; place: Berlin)"),
    ("Acme left Mexico, selling Beta.", "sell(subject: Acme; object: Beta)"),
    ("Ann Lee left Berlin after signing the treaty.", "sign(subject: Ann Lee; object: the treaty)"),
    ("Acme bought Beta before leaving Mexico.", "leave(subject: Acme; object: Mexico)"),
]
CONTROL = [
    ("Acme is due to meet Beta.", "meet(subject: Acme; object: Beta)"),
    ("Acme agreed to buy Beta.", "agree(subject: Acme; object: [buy])", "buy(subject: Acme; object: Beta)"),
    (
        "Ann Lee told Bo Marsh to sign the deal.",
        "tell(subject: Ann Lee; object: [sign]; recipient: Bo Marsh)",
        "sign(subject: Bo Marsh; object: the deal)",
    ),
    ("Acme was asked to leave Mexico.", "leave(subject: Acme; object: Mexico)"),
    ("Canada wants Mexico to sign the treaty.", "sign(subject: Mexico; object: the treaty)"),
    ("Acme seems to like Beta.", "like(subject: Acme; object: Beta)"),
    ("Acme hired Ann Lee to buy Beta.", "buy(subject: Ann Lee; object: Beta)"),
    ("Ann Lee went to Berlin to meet Bo Marsh.", "meet(subject: Ann Lee; object: Bo Marsh)"),
    ("Acme cut prices, allowing Beta to sell bricks.", "sell(subject: Beta; object: bricks)"),
    ("Canadian efforts to buy Beta failed.", "buy(subject: Canadian; object: Beta)"),
    ("Acme's plan to buy Beta failed.", "buy(subject: Acme; object: Beta)"),
    ("Beta accused Acme of stealing money.", "steal(subject: Acme; object: money)"),
    ("Acme was accused by Beta of stealing money.", "accuse(subject: Beta; object: Acme; of: [steal])"),
    ("Acme apologised for stealing money.", "steal(subject: Acme; object: money)"),
    ("The court fined Acme for stealing money.", "steal(subject: Acme; object: money)"),
    ("Ann Lee thanked Acme for buying Beta.", "buy(subject: Acme; object: Beta)"),
    (
        "Acme plans to leave Mexico and buy Beta.",
        "leave(subject: Acme; object: Mexico)",
        "buy(subject: Acme; object: Beta)",
    ),
]
COORDINATION = [
    (
        "Canada and Mexico signed the treaty.",
        "sign(subject: Canada; object: the treaty)",
        "sign(subject: Mexico; object: the treaty)",
    ),
    (
        "Canada, Mexico and Norway signed the treaty in 2018.",
        "sign(subject: Canada; object: the treaty; time: 2018)",
        "sign(subject: Mexico; object: the treaty; time: 2018)",
        "sign(subject: Norway; object: the treaty; time: 2018)",
    ),
    (
        "Acme bought Beta and Norvik.",
        "buy(subject: Acme; object: Beta)",
        "buy(subject: Acme; object: Norvik)",
    ),
    (
        "Ann Lee and Bo Marsh praised Canada and Mexico.",
        "praise(subject: Ann Lee; object: Canada)",
        "praise(subject: Ann Lee; object: Mexico)",
        "praise(subject: Bo Marsh; object: Canada)",
        "praise(subject: Bo Marsh; object: Mexico)",
    ),
    (
        "Ann Lee visited Berlin and praised Acme.",
        "visit(subject: Ann Lee; object: Berlin)",
        "praise(subject: Ann Lee; object: Acme)",
    ),
    ("Acme was fined and sued by Beta.", "sue(subject: Beta; object: Acme)"),
    (
        "Ann Lee advised Acme; Norvik was advised by Bo Marsh.",
        "advise(subject: Ann Lee; object: Acme)",
        "advise(subject: Bo Marsh; object: Norvik)",
    ),
]
EACH_OTHER = [
    ("Ann Lee and Bo Marsh met in Berlin.", "meet(subject: Ann Lee; place: Berlin; with: Bo Marsh)"),
    ("Ann Lee met with Bo Marsh.", "meet(subject: Ann Lee; with: Bo Marsh)"),
    ("Ann Lee met Bo Marsh.", "meet(subject: Ann Lee; object: Bo Marsh)"),
    ("Ann Lee and Bo Marsh divorced in 2012.", "divorce(subject: Ann Lee; time: 2012; with: Bo Marsh)"),
    ("Acme and Beta agreed to merge.", "merge(subject: Acme; with: Beta)"),
]
AROUND = [
    (
        "Six men were arrested in Berlin on Monday.",
        "arrest(object: Six men; place: Berlin; time: Monday)",
    ),
    (
        "Six men were hurt when a bus crashed in Mexico on Monday.",
        "hurt(object: Six men; place: Mexico; time: Monday)",
    ),
    ("Protesters clashed with police in Berlin.", "clash(subject: Protesters; place: Berlin; with: police)"),
    ("Norvik signed striker Bo Marsh from Acme.", "sign(subject: Norvik; object: Bo Marsh; from: Acme)"),
    (
        "Bo Marsh is a spokesman for Berlin, where six men were hurt.",
        "hurt(object: six men; place: Berlin)",
    ),
    (
        "Acme designed and built the bridge.",
        "design(subject: Acme; object: the bridge)",
        "build(subject: Acme; object: the bridge)",
    ),
    ("Ann Lee went and bought Beta.", "go(subject: Ann Lee)", "buy(subject: Ann Lee; object: Beta)"),
    ("The car was towed.", "tow(object: The car)"),
    ("The price rose.", "rise(subject: The price)"),
]
FAMILIES = (
    AROUND,
    VOICE,
    PARTICLES,
    IDIOMS,
    ROLES,
    MENDED,
    EXTENTS,
    TIME_AND_PLACE,
    RELATIVES,
    PARTICIPLES,
    CONTROL,
    COORDINATION,
    EACH_OTHER,
    HEADLINES,
    LETTING,
    MOVES,
)


@pytest.mark.parametrize("case", [case for family in FAMILIES for case in family], ids=lambda case: case[0])
def test_a_clause_gives_its_roles(case: tuple[str, ...]) -> None:
    sentence, *expected = case
    says(sentence, *expected)


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("The price rose.", "rise(subject: The price)"),
        ("What Ann Lee said pleased Acme.", "say(subject: Ann Lee)"),
    ],
)
def test_one_participant_is_enough(sentence: str, fact: str) -> None:
    assert fact in facts(sentence)


@pytest.mark.parametrize(
    ("sentence", "verb", "why"),
    [
        ("Acme is in Berlin.", "be", "a copula relates by what follows it"),
        ("Acme is due to meet Beta.", "be", "a schedule is a modality"),
        ("Acme is going to buy Beta.", "go", "a tense"),
        ("A service called Norvik pleased Acme.", "call", "a name that is given"),
        ("Ann Lee praised the integration of podcasting with Norvik.", "podcast", "a gerund that names a thing"),
    ],
)
def test_a_verb_that_does_nothing(sentence: str, verb: str, why: str) -> None:
    verbs = [e.predicate.lemma for e in read_tree(sentence).extractions if e.predicate.kind == "verb"]
    assert verb not in verbs, why


@pytest.mark.parametrize(
    ("sentence", "one", "other"),
    [
        ("Ann Lee and Bo Marsh met in Berlin.", "Ann Lee", "Bo Marsh"),
        ("Ann Lee and Bo Marsh praised each other.", "Ann Lee", "Bo Marsh"),
        ("Acme and Beta sued one another in 2019.", "Acme", "Beta"),
    ],
)
def test_what_two_do_to_each_other_relates_them(sentence: str, one: str, other: str) -> None:
    parties = [{argument.text for argument in e.arguments} for e in read_tree(sentence).extractions]
    assert any({one, other} <= texts for texts in parties)


def test_a_passive_is_told_by_its_rule() -> None:
    (active,) = read_tree("Acme bought Beta.").extractions
    (passive,) = read_tree("Acme was bought by Beta.").extractions
    assert active.rule != passive.rule


def test_a_preposition_stays_as_the_marker_of_its_role() -> None:
    (extraction,) = read_tree("Ann Lee arrived in Berlin on Thursday.").extractions
    assert {a.role: a.marker for a in extraction.arguments} == {"subject": "", "place": "in", "time": "on"}


def test_a_distant_subject_is_less_sure() -> None:
    own, shared = read_tree("Ann Lee visited Berlin and praised Acme.").extractions
    assert shared.confidence < own.confidence
