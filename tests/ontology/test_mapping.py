from types import SimpleNamespace

import pytest

from kg.model import (
    Attribution,
    Claim,
    EntityRef,
    ExtractionRef,
    LexiconEntry,
    Modality,
    Polarity,
    Property,
    Qualifier,
    Span,
    Stance,
    Text,
    ValueRef,
)
from kg.ontology.mapping import LeftOut, merge_left_out, to_claims
from kg.ontology.turtle import parse_ontology, with_lexicon

CANADA, MEXICO, CARNEY, ACME = (EntityRef(i) for i in ["canada", "mexico", "mark-carney", "acme"])


@pytest.fixture
def entities(hand: SimpleNamespace) -> list:
    return [
        hand.entity("Canada", "news:Country"),
        hand.entity("Mexico", "news:Place"),
        hand.entity("Mark Carney", "news:Person"),
        hand.entity("Acme", "news:Company"),
        hand.entity("Yale", "news:University"),
        hand.entity("World Cup", "news:Competition"),
        hand.entity("partnership", "news:Thing", named=False),
    ]


def said(claims: tuple[Claim, ...]) -> list[tuple[str, str, object]]:
    return [(c.subject, c.predicate, c.object) for c in claims]


# --- mapped claims ---


def test_a_covered_extraction_becomes_a_claim_of_the_property(hand, news, entities) -> None:
    text = "Canada traded with Mexico in 2024 for $5."
    roles = {
        "subject": ("Canada", CANADA),
        "with": ("Mexico", MEXICO, "with"),
        "time": ("2024", ValueRef(0), "in"),
        "for": ("$5", ValueRef(1), "for"),
    }
    source = Attribution(CARNEY, 0, 0, "", "said", Stance.ASSERTS)
    trade = hand.extraction(
        text, "trade", "verb", roles, words="traded", polarity=Polarity.NEGATED, modality=Modality.INTENDED,
        attribution=source, confidence=0.8, rule="verb", left=("subject",),
    )  # fmt: skip
    values = [hand.time("2024", "2024"), hand.dollars("$5", "5")]
    claims, left = to_claims(entities, values, [trade], news(tradesWith=("trade", "subject", "with")))
    assert claims == (
        Claim(
            extraction=0,
            sentence=0,
            subject="canada",
            predicate="news:tradesWith",
            object=MEXICO,
            spans=(Span(0, 6), Span(7, 13), Span(19, 25)),
            qualifiers=(Qualifier("kg:time", ValueRef(0)), Qualifier("kg:value", ValueRef(1))),
            polarity=Polarity.NEGATED,
            modality=Modality.INTENDED,
            attribution=source,
            implicit=("subject",),
            confidence=0.8,
            rule="verb",
        ),
    )
    assert left == ()


def test_a_type_that_is_merely_unlike_does_not_forbid_a_property(hand, news, entities) -> None:
    trade = hand.extraction(
        "Acme trades with Canada.", "trade", "verb", {"subject": ("Acme", ACME), "with": ("Canada", CANADA)}
    )
    claims, _ = to_claims(entities, [], [trade], news(tradesWith=("trade", "subject", "with")))
    assert [c.predicate for c in claims] == ["news:tradesWith"]


def test_a_disjoint_class_sends_the_claim_back_to_its_open_relation(hand, news, entities) -> None:
    lies = hand.extraction(
        "Acme lies in Mark Carney.", "lie", "verb", {"subject": ("Acme", ACME), "in": ("Mark Carney", CARNEY)}
    )
    claims, left = to_claims(entities, [], [lies], news(locatedIn=("lie", "subject", "in")))
    assert said(claims) == [("acme", "rel:lie_in", CARNEY)]
    assert left == (LeftOut("news:locatedIn", "class disjoint with domain or range", 1),)


@pytest.mark.parametrize(
    ("subject", "obj", "predicate"),
    [
        (("Canada", CANADA), ("World Cup", EntityRef("world-cup")), "news:attended"),
        (("Mark Carney", CARNEY), ("Yale", EntityRef("yale")), "news:studiedAt"),
    ],
)
def test_properties_on_one_key_are_told_apart_by_classes(hand, news, entities, subject, obj, predicate) -> None:
    attend = hand.extraction(f"{subject[0]} attended {obj[0]}.", "attend", "verb", {"subject": subject, "object": obj})
    key = ("attend", "subject", "object")
    claims, _ = to_claims(entities, [], [attend], news(attended=key, studiedAt=key))
    assert [c.predicate for c in claims] == [predicate]


def test_where_the_class_is_unsure_the_general_property_wins(hand, news, entities) -> None:
    key = ("win", "subject", "object")
    partnership = ("partnership", EntityRef("partnership"))
    win = hand.extraction(
        "Canada won partnership.", "win", "verb", {"subject": ("Canada", CANADA), "object": partnership}
    )
    claims, _ = to_claims(entities, [], [win], news(receivedAward=key, wonElection=key, won=key))
    assert [c.predicate for c in claims] == ["news:won"]


def test_a_value_takes_the_property_that_asks_for_one(hand, news, entities) -> None:
    key = ("lose", "subject", "object")
    lose = hand.extraction("Acme lost $5.", "lose", "verb", {"subject": ("Acme", ACME), "object": ("$5", ValueRef(0))})
    claims, _ = to_claims(entities, [hand.dollars("$5", "5")], [lose], news(lost=key, defeated=key))
    assert said(claims) == [("acme", "news:lost", ValueRef(0))]


def test_several_keys_of_one_extraction_give_several_claims(hand, news, entities) -> None:
    roles = {"object": ("Mark Carney", CARNEY), "place": ("Canada", CANADA, "in"), "time": ("1965", ValueRef(0), "in")}
    born = hand.extraction("Mark Carney was born in Canada in 1965.", "bear", "verb", roles, words="born")
    ontology = news(bornIn=("bear", "object", "place"), bornOn=("bear", "object", "time"))
    claims, _ = to_claims(entities, [hand.time("1965", "1965")], [born], ontology)
    assert said(claims) == [("mark-carney", "news:bornIn", CANADA), ("mark-carney", "news:bornOn", ValueRef(0))]
    assert claims[0].qualifiers == (Qualifier("kg:time", ValueRef(0)),)
    assert claims[1].qualifiers == (Qualifier("kg:place", CANADA),)


@pytest.mark.parametrize(("role", "marker", "key"), [("in", "in", "place"), ("place", "at", "at")])
def test_a_locative_role_may_be_read_either_way(hand, news, entities, role, marker, key) -> None:
    base = hand.extraction(
        "Acme is at Canada.", "be", "copula", {"subject": ("Acme", ACME), role: ("Canada", CANADA, marker)}
    )
    claims, _ = to_claims(entities, [], [base], news(locatedIn=("be", "subject", key)))
    assert [c.predicate for c in claims] == ["news:locatedIn"]


@pytest.mark.parametrize(
    ("roles", "subject"),
    [
        ({"subject": ("Acme", ACME)}, "acme"),
        ({"subject": ("Mark Carney", CARNEY), "object": ("Acme", ACME)}, "acme"),
        ({"object": ("Acme", ACME)}, "acme"),
        ({"subject": ("Mark Carney", CARNEY), "object": ("an office", None)}, None),
    ],
)
def test_who_opens_something_does_not_open(hand, news, entities, roles, subject) -> None:
    text = "Mark Carney open Acme an office in 2025"
    opens = hand.extraction(text, "open", "verb", {**roles, "time": ("2025", ValueRef(0), "in")})
    claims, _ = to_claims(entities, [hand.time("2025", "2025")], [opens], news(openedIn=("open", "subject", "time")))
    assert [c.subject for c in claims if c.predicate == "news:openedIn"] == ([subject] if subject else [])


def test_words_are_the_object_of_a_literal_property(hand, news, entities) -> None:
    roles = {"subject": ("Acme", ACME), "object": ("the new plan", EntityRef("partnership"))}
    announce = hand.extraction("Acme announced the new plan.", "announce", "verb", roles, words="announced")
    claims, _ = to_claims(entities, [], [announce], news(announced=("announce", "subject", "object")))
    assert said(claims) == [("acme", "news:announced", Text("new plan"))]


def test_a_name_is_no_words(hand, news, entities) -> None:
    roles = {"subject": ("Acme", ACME), "object": ("Canada", CANADA)}
    announce = hand.extraction("Acme announced Canada.", "announce", "verb", roles)
    claims, _ = to_claims(entities, [], [announce], news(announced=("announce", "subject", "object")))
    assert said(claims) == [("acme", "rel:announce", CANADA)]


def test_what_somebody_said_is_stated_in_its_words(hand, news, entities) -> None:
    text = "Mark Carney said the ties are close."
    roles = {"subject": ("Mark Carney", CARNEY), "object": ("the ties are close", ExtractionRef(1))}
    say = hand.extraction(text, "say", "verb", roles, words="said")
    add = hand.extraction(text, "say", "verb", {**roles, "object": ("the ties", None)}, words="said")
    ontology = news(stated=("say", "subject", "object"))
    claims, _ = to_claims(entities, [], [say, add], ontology)
    assert said(claims) == [
        ("mark-carney", "news:stated", Text("the ties are close")),
        ("mark-carney", "rel:say", Text("ties")),
    ]


def test_a_clause_whose_head_gave_no_extraction_is_stated_too(hand, news, entities) -> None:
    text = "Mark Carney said both needed to meet Canada."
    roles = {"subject": ("Mark Carney", CARNEY), "object": "both needed to meet Canada"}
    say = hand.extraction(text, "say", "verb", roles, words="said")
    source = Attribution(CARNEY, 0, 11, "Mark Carney", "said", Stance.ASSERTS)
    meet = hand.extraction(text, "meet", "verb", {"object": ("Canada", CANADA)}, attribution=source)
    claims, _ = to_claims(entities, [], [say, meet], news(stated=("say", "subject", "object")))
    assert said(claims) == [("mark-carney", "news:stated", Text("both needed to meet Canada"))]


def test_a_thing_is_not_related_to_itself(hand, news, entities) -> None:
    trade = hand.extraction(
        "Canada trades with Canada.", "trade", "verb", {"subject": ("Canada", CANADA), "with": ("Canada", CANADA)}
    )
    claims, left = to_claims(entities, [], [trade], news(tradesWith=("trade", "subject", "with")))
    assert claims == ()
    assert left == (LeftOut("rel:trade", "nothing but a subject", 1),)


def test_a_noun_that_only_happens_is_no_relation_but_may_be_a_property(hand, news, entities) -> None:
    roles = {"subject": ("Canada", CANADA), "with": ("Mexico", MEXICO)}
    trade = hand.extraction("Canada's trade with Mexico.", "trade", "noun", roles, rule="happening")
    claims, left = to_claims(entities, [], [trade], news())
    assert (claims, left) == ((), (LeftOut("rel:trade_with", "a noun that only happens", 1),))
    claims, _ = to_claims(entities, [], [trade], news(tradesWith=("trade", "subject", "with")))
    assert said(claims) == [("canada", "news:tradesWith", MEXICO)]


# --- states that are over ---


def ended(hand, lemma: str, words: str) -> object:
    roles = {"subject": ("Mark Carney", CARNEY), "of": ("Canada", CANADA, "of")}
    return hand.extraction(f"Mark Carney, {words} of Canada", lemma, "copula", roles, words=words, ended=True)


def test_an_ended_state_switches_to_the_property_that_says_so(hand, news, entities) -> None:
    key = ("prime minister", "subject", "of")
    claims, _ = to_claims(
        entities, [], [ended(hand, "prime minister", "former prime minister")], news(primeMinisterOf=key)
    )
    assert [(c.predicate, c.object, c.ended) for c in claims] == [
        ("news:wasPrimeMinisterOf", CANADA, False),
        ("news:heldPosition", Text("prime minister"), False),
    ]


def test_an_ended_state_without_such_a_property_says_so_itself(hand, news, entities) -> None:
    claims, _ = to_claims(entities, [], [ended(hand, "king", "former king")], news(monarchOf=("king", "subject", "of")))
    assert [(c.predicate, c.ended) for c in claims] == [("news:monarchOf", True), ("news:heldPosition", False)]


# --- copulas ---


def test_a_position_is_kept_in_its_words(hand, news, entities) -> None:
    text = "Mark Carney is an assistant professor of law at Acme."
    roles = {"subject": ("Mark Carney", CARNEY), "of": ("law", None, "of"), "at": ("Acme", ACME, "at")}
    professor = hand.extraction(text, "assistant professor", "copula", roles, words="an assistant professor of law")
    claims, _ = to_claims(entities, [], [professor], news(professorAt=("professor", "subject", "at")))
    assert said(claims) == [
        ("mark-carney", "news:professorAt", ACME),
        ("mark-carney", "news:holdsPosition", Text("assistant professor of law at Acme")),
    ]
    assert claims[1].spans[2] == Span(15, 44)
    assert claims[1].qualifiers == (Qualifier("kg:at", ACME),)
    open_claims, _ = to_claims(entities, [], [professor], news())
    assert [c.predicate for c in open_claims] == ["news:holdsPosition", "rel:assistant_professor_at"]


def test_what_only_modifies_must_suit(hand, news, entities) -> None:
    roles = {"subject": ("Mark Carney", CARNEY), "of": ("Canada", CANADA, "")}
    professor = hand.extraction("Canada professor Mark Carney", "professor", "copula", roles)
    claims, _ = to_claims(entities, [], [professor], news(professorAt=("professor", "subject", "modifier")))
    assert [c.predicate for c in claims] == ["news:holdsPosition"]


def test_of_itself_is_no_modifier(hand, news, entities) -> None:
    roles = {"subject": ("Mark Carney", CARNEY), "of": ("Canada", CANADA, "of")}
    leader = hand.extraction("Mark Carney, leader of Canada", "leader", "copula", roles)
    claims, _ = to_claims(entities, [], [leader], news(leaderOf=("leader", "subject", "modifier")))
    assert [c.predicate for c in claims] == ["news:holdsPosition", "rel:leader_of"]


@pytest.mark.parametrize(
    ("modifier", "key", "predicates"),
    [
        (("Canada", CANADA), "modifier", ["news:leaderOf", "news:holdsPosition"]),
        (("Canada", CANADA), "of", ["news:holdsPosition"]),
        (("Acme", ACME), "of", ["news:leaderOf", "news:holdsPosition"]),
    ],
)
def test_a_nation_that_modifies_fills_only_its_own_role(hand, news, entities, modifier, key, predicates) -> None:
    roles = {"subject": ("Mark Carney", CARNEY), "of": (*modifier, "")}
    leader = hand.extraction(f"{modifier[0]} leader Mark Carney", "leader", "copula", roles)
    claims, _ = to_claims(entities, [], [leader], news(leaderOf=("leader", "subject", key)))
    assert [c.predicate for c in claims] == predicates


@pytest.mark.parametrize(
    ("lemma", "rule", "predicates"),
    [
        ("sister", "copula", ["rel:sister_of"]),
        ("flood victim", "copula", ["news:describedAs", "rel:flood_victim_of"]),
        ("tired", "adjective", ["rel:tired_of"]),
        ("be", "copula", ["rel:be_of"]),
        ("chief aide", "copula", ["news:holdsPosition", "rel:chief_aide_of"]),
    ],
)
def test_only_positions_are_held(hand, news, entities, lemma, rule, predicates) -> None:
    roles = {"subject": ("Mark Carney", CARNEY), "of": ("Acme", ACME, "of")}
    copula = hand.extraction(f"Mark Carney is {lemma} of Acme.", lemma, "copula", roles, rule=rule)
    claims, _ = to_claims(entities, [], [copula], news())
    assert [c.predicate for c in claims] == predicates


def test_a_thing_that_is_no_person_is_described(hand, news, entities) -> None:
    maker = hand.extraction(
        "Acme is the biggest maker.", "maker", "copula", {"subject": ("Acme", ACME)}, words="the biggest maker"
    )
    claims, left = to_claims(entities, [], [maker], news())
    assert said(claims) == [("acme", "news:describedAs", Text("biggest maker"))]
    assert left == ()


def test_what_a_thing_is_like_is_no_description(hand, news, entities) -> None:
    ready = hand.extraction("Acme is ready.", "ready", "copula", {"subject": ("Acme", ACME)}, rule="adjective")
    claims, left = to_claims(entities, [], [ready], news())
    assert claims == ()
    assert left == (LeftOut("rel:ready", "nothing but a subject", 1),)


def test_a_bare_position_keeps_its_time_and_is_no_open_relation(hand, news, entities) -> None:
    roles = {"subject": ("Mark Carney", CARNEY), "time": ("2025", ValueRef(0), "since")}
    premier = hand.extraction("Mark Carney is premier since 2025.", "premier", "copula", roles)
    claims, _ = to_claims(entities, [hand.time("2025", "2025")], [premier], news())
    assert said(claims) == [("mark-carney", "news:holdsPosition", Text("premier"))]
    assert claims[0].qualifiers == (Qualifier("kg:since", ValueRef(0)),)


# --- open relations ---


@pytest.mark.parametrize(
    ("roles", "predicate", "obj"),
    [
        ({"object": ("the tariffs", None), "on": ("Mexico", MEXICO, "on")}, "rel:lift", Text("tariffs on Mexico")),
        ({"place": ("Mexico", MEXICO, "in"), "with": ("Acme", ACME, "with")}, "rel:lift_with", ACME),
        ({"time": ("2024", ValueRef(0), "in"), "place": ("Mexico", MEXICO, "in")}, "rel:lift_in", MEXICO),
        ({"time": ("2024", ValueRef(0), "on"), "by": ("$5", ValueRef(1), "by")}, "rel:lift_by", ValueRef(1)),
        (
            {"about": ("the tariffs", None, "about"), "time": ("2024", ValueRef(0), "on")},
            "rel:lift_about",
            Text("tariffs"),
        ),
        ({"with": ("Mexico", MEXICO, "and")}, "rel:lift_with", MEXICO),
        ({"about": ("the tariffs", None, "about")}, "rel:lift_about", Text("tariffs")),
    ],
)
def test_the_object_of_an_open_relation_is_the_first_there_is(hand, news, entities, roles, predicate, obj) -> None:
    text = "Canada lift the tariffs fall Mexico Acme 2024 $5 "
    lift = hand.extraction(text, "lift", "verb", {"subject": ("Canada", CANADA), **roles})
    claims, _ = to_claims(entities, [hand.time("2024", "2024"), hand.dollars("$5", "5")], [lift], news())
    assert said(claims) == [("canada", predicate, obj)]
    assert claims[0].confidence == lift.confidence
    assert len(claims[0].qualifiers) == len(roles) - 1


def test_what_has_a_claim_of_its_own_is_no_object(hand, news, entities) -> None:
    roles = {"subject": ("Canada", CANADA), "object": ("Acme", ACME)}
    inner = hand.extraction("Canada plans to buy Acme.", "buy", "verb", roles)
    outer = hand.extraction(
        "Canada plans to buy Acme.",
        "plan",
        "verb",
        {"subject": ("Canada", CANADA), "complement": ("to buy Acme", ExtractionRef(0))},
    )
    claims, left_out = to_claims(entities, [], [inner, outer], news())
    assert {claim.extraction for claim in claims} == {0}
    assert [item.reason for item in left_out] == ["the object says nothing by itself"]


@pytest.mark.parametrize("words", ["it", "everyone", "the fact"])
def test_words_that_say_nothing_are_no_object(hand, news, entities, words) -> None:
    text = f"Canada lifted {words}."
    lift = hand.extraction(text, "lifted", "verb", {"subject": ("Canada", CANADA), "object": (words, None)})
    assert to_claims(entities, [], [lift], news())[0] == ()


@pytest.mark.parametrize(
    ("said_by", "words", "predicate"),
    [
        (("base", "verb"), "is based", "rel:be_based_in"),
        (("carry out", "verb"), "carried out", "rel:be_carried_out_in"),
        (("review", "noun"), "review", "rel:have_review_in"),
    ],
)
def test_without_an_agent_the_logical_object_is_the_subject(hand, news, entities, said_by, words, predicate) -> None:
    roles = {"object": ("Acme", ACME), "place": ("Mexico", MEXICO, "in")}
    base = hand.extraction(f"Acme {words} in Mexico", *said_by, roles, words=words, rule="passive")
    claims, _ = to_claims(entities, [], [base], news())
    assert said(claims) == [("acme", predicate, MEXICO)]


def test_an_active_verb_without_a_subject_says_nothing_of_its_object(hand, news, entities) -> None:
    roles = {"object": ("Acme", ACME), "place": ("Mexico", MEXICO, "in")}
    buying = hand.extraction("buying Acme in Mexico", "buy", "verb", roles, words="buying", rule="adverbial")
    assert to_claims(entities, [], [buying], news())[0] == ()


def test_without_an_entity_as_subject_there_is_no_claim(hand, news, entities) -> None:
    fire = hand.extraction(
        "officials left Acme", "leave", "verb", {"subject": ("officials", None), "object": ("Acme", ACME)}
    )
    claims, left = to_claims(entities, [], [fire], news(left=("leave", "subject", "object")))
    assert claims == ()
    assert left == (LeftOut("rel:leave", "no entity as subject", 1),)


def test_closed_keeps_the_ontology_alone_and_counts_the_rest(hand, news, entities) -> None:
    text = "Canada trades with Mexico and Acme."
    trade = hand.extraction(text, "trade", "verb", {"subject": ("Canada", CANADA), "with": ("Mexico", MEXICO)})
    lift = hand.extraction(text, "lift", "verb", {"subject": ("Canada", CANADA), "object": ("Acme", ACME)})
    ontology = news(tradesWith=("trade", "subject", "with"))
    claims, left = to_claims(entities, [], [trade, lift, lift], ontology, closed=True)
    assert [c.predicate for c in claims] == ["news:tradesWith"]
    assert left == (LeftOut("rel:lift", "open relation", 2),)


def test_an_ontology_of_ones_own_needs_no_news(hand, entities, tmp_path) -> None:
    (tmp_path / "own.ttl").write_text("")
    own = parse_ontology(tmp_path / "own.ttl")
    knows = Property("ex:knows", "knows")
    ontology = with_lexicon(own, {"know": (LexiconEntry("know", "subject", "object", "ex:knows"),)})
    ontology = type(ontology)({}, {"ex:knows": knows}, ontology.lexicon, {})
    know = hand.extraction(
        "Acme knows Canada", "know", "verb", {"subject": ("Acme", ACME), "object": ("Canada", CANADA)}
    )
    maker = hand.extraction("Acme is a maker", "maker", "copula", {"subject": ("Acme", ACME)})
    claims, _ = to_claims(entities, [], [know, maker], ontology)
    assert [c.predicate for c in claims] == ["ex:knows"]


@pytest.mark.parametrize(
    ("role", "marker", "filler", "name"),
    [
        ("from", "from", ValueRef(1), "kg:from"),
        ("to", "to", ValueRef(1), "kg:to"),
        ("by", "by", ValueRef(1), "kg:change"),
        ("for", "for", ValueRef(1), "kg:value"),
        ("time", "in", ValueRef(0), "kg:time"),
        ("time", "before", ValueRef(0), "kg:before"),
        ("until", "until", ValueRef(0), "kg:until"),
        ("according to", "according to", None, "kg:according_to"),
    ],
)
def test_the_rest_become_qualifiers(hand, entities, role, marker, filler, name) -> None:
    roles = {"subject": ("Canada", CANADA), "object": ("Acme", ACME), role: ("x1", filler, marker)}
    buy = hand.extraction("Canada buy Acme x1", "buy", "verb", roles)
    claims, _ = to_claims(entities, [hand.time("x1", "2024"), hand.dollars("x1", "5")], [buy], parse_ontology())
    assert claims[0].qualifiers == (Qualifier(name, filler or Text("x1")),)


def test_reports_of_several_documents_add_up() -> None:
    one, other = LeftOut("rel:b", "open relation", 2), LeftOut("rel:a", "open relation", 1)
    assert merge_left_out([one, other, one]) == (other, LeftOut("rel:b", "open relation", 4))
