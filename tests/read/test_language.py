import pytest

from kg.read.language import foreign_language

FOREIGN = {
    "fr": "Le ministre du commerce est arrivé jeudi au port de Porto pour une visite de deux jours et il a promis "
    "de nouvelles grues aux ouvriers qui les attendent depuis des années.",
    "de": "Der Handelsminister ist am Donnerstag im Hafen eingetroffen und hat den Arbeitern neue Kräne versprochen, "
    "auf die sie seit vielen Jahren warten.",
    "es": "El ministro de comercio llegó el jueves al puerto para una visita de dos días y prometió nuevas grúas a "
    "los trabajadores, que las esperan desde hace años.",
    "nl": "De minister van handel is donderdag in de haven aangekomen voor een bezoek van twee dagen en was blij met "
    "de nieuwe kranen waar de arbeiders al jaren op wachten.",
    "da": "Handelsministeren ankom torsdag til havnen for at besøge arbejderne, og han har lovet dem de nye kraner, "
    "som de har ventet på i mange år.",
    "und": "贸易部长周四抵达港口进行为期两天的访问，并向等待多年的工人承诺提供新的起重机。",
}

ENGLISH = [
    "The minister of trade arrived at the port on Thursday and promised new cranes to the workers.",
    (
        "Oleksandr Petrenko, Nguyen Van Thanh, José Luis Rodríguez Ibarra and Gerhard Grünwald met François Lemaire in "
        "Aix-en-Provence, where Jürgen Weißmüller and Agnieszka Wójcik had spoken on Tuesday of the harbour at Gdańsk."
    ),
    "Real Porto beat Borussia Hafenstadt; Vinícius Araújo, Federico Valverde and Karim El Amrani scored.",
    "Stocks rise as oil falls; banks hold rates, carmakers gain, chipmakers drop, retailers stay flat",
    "THE MINISTER OF TRADE ARRIVED AT THE PORT ON THURSDAY AND PROMISED NEW CRANES TO THE WORKERS THERE.",
    "Le Monde",
    "",
    "123 456",
]


@pytest.mark.parametrize("code", FOREIGN)
def test_another_language_is_named(code: str) -> None:
    assert foreign_language(FOREIGN[code]) == code


def test_capitals_hide_no_language() -> None:
    assert foreign_language(FOREIGN["fr"].upper()) == "fr"


@pytest.mark.parametrize("text", ENGLISH)
def test_english_full_of_foreign_names_is_english(text: str) -> None:
    assert foreign_language(text) is None
