"""Names that the model takes for other words ("May said"): it reads others of the same width in their place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from kg.forenames import FORENAMES

if TYPE_CHECKING:
    from spacy.tokens import Doc

#: A surname that is a month, too, with a first name or a form of address before it.
#: In a headline "Ford May Sell Plant" tells of no Ford May.
_MAYS = re.compile(
    r"\b([A-Z][a-z]+|M(?:r|s|rs)\.?|Dr\.?)[ \n]May"
    r"(?=['’]s\b|[.;:!?)]|,[ \n](?!\d)|[ \n](?!be\b|have\b|not\b|of\b)[a-z])"
)
_ADDRESSES = frozenset("mr ms mrs dr miss lord lady sir dame".split())
#: The month, by the words around it: "in May", "3 May", "May 3".
_MONTH = re.compile(
    r"(?:\b(?:(?i:in|on|since|until|till|between|from|through|last|next|this|early|late|mid|every|each|come|around)|"
    r"(?:[Bb]y|[Bb]efore|[Aa]fter|[Dd]uring)(?=[ \n]May\b(?:[.,;]|$))|"
    r"(?:end|start|beginning|middle|month|first|half)[ \n]of)[ \n-]|\d(?:st|nd|rd|th)?[ \n](?:of[ \n])?|"
    r"(?:April|June)[ \n](?:and|or|to)[ \n])May\b|"
    r"\bMay(?=[ \n](?:\d|of[ \n]\d|and[ \n]June|to[ \n]June|Day\b)|,[ \n]\d{4})"
)
_MAY = re.compile(r"\bMay\b(?!['’]?ve\b)")
#: "May I ask", "May they rest": a wish or a question.
_WISH = re.compile(r"May(?=[ \n](?:I|we|you|he|she|they|it|the|God|this|be|have|not)\b)")
#: Bodies whose letters spell a word: one that all know, by what is said of it, others where a text introduces them.
_SPELLING = re.compile(
    r"(?:(?<=[Tt]he )|(?<=World Health Organization \())WHO\b(?! (?:band|guitarist|drummer|singer|album|bassist|song))|"
    r"\bWHO(?=['’]s\b|[ \n](?:said|says|chief|director|official|spokes|report|data|declare))|"
    r"(?<=\()(?:CAN|MAY|WILL|ARE|HAS)(?=\))"
)
_SURNAME = "Lee"
#: Offices in capitals that the model knows less well than that of a chief executive.
_OFFICES = re.compile(r"\bC[FOTIM]O\b(?=[ \n][A-Z][a-z]|,? and )")
_OFFICE = "CEO"
#: What the model takes for a verb behind "to", and what it knows for an offence: "pleaded guilty to wire fraud".
_FRAUD = re.compile(r"\bwire(?=[ \n]fraud\b)")
_OTHER_FRAUD = "bank"
#: Letters of clubs, of which the model takes some for other words: "Norrdal IF have sacked him".
_CLUB = re.compile(r"(?<=[a-zäöüåøé] )(?:IF|FF|IK|BK|FK)(?=[ ,.'’][a-z ])")
_OTHER_CLUB = "FC"
#: A report at the end of a sentence, for which the model knows the verb less well: "…, prosecutors allege."
_ALLEGED = re.compile(r"(?<=[a-z] )allege(?=[.,;]|$)")
_INSISTED = "insist"
#: A player whom the model takes for a direction: "Portuguese forward Rui Dias".
_FORWARD = re.compile(r"(?<=[a-z] )forward(?=s? [A-Z][\w'’-]+ [A-Z])")
_STRIKER = "striker"
#: Verbs of headlines, which the model takes for names, bags and hands: "Acme names Ann Lee chief"; what is before them
#: and behind, and verbs as wide that it knows.
_HEADLINE_VERBS = tuple(
    (verb, re.compile(rf"({before}[ \n]){verb}(?=[ \n]{behind})"), other)
    for before, verb, behind, other in (
        (
            r"(?:(?!The|Their|Its|His|Her)\b[A-Z][\w.'’-]*,?|[a-z],)",
            "names",
            r"(?:[A-Z]|(?:former|new|acting)\b)",
            "hires",
        ),
        (r"(?:[A-Z][\w.'’-]*|[a-z]),", "name", r"[A-Z][a-z]+[ \n][A-Z]", "hire"),
        (r"(?:\b[A-Z]\w*|\band)", "Names", r"(?:[A-Z][\w.'’-]+[ \n]){1,4}[Aa]s\b", "hires"),
        (r"\b[A-Z]\w*", "Appoints", "[A-Z]", "recruits"),
        (r"\b[A-Z]\w*", "fires", r"[^.,\n]+,[ \n](?:names|hires|appoints|picks)\b", "loses"),
        (r"\b[A-Z]\w*", "fire", r"[^.,\n]+,[ \n](?:name|hire)\b", "lose"),
        (r"[A-Za-z]", "sacks", "[A-Z]", "sells"),
        (r"\b[A-Z]\w*", "sack", "[A-Z]", "sell"),
        (r"(?:court|panel|judge|jury|tribunal|\b[A-Z]\w*)", "hands", r"(?:[a-z]+[ \n])?[A-Z]", "gives"),
    )
)
#: Who is so many years old, where what they do may be taken for what they are: "The 34-year-old plays for Leeds".
_SO_OLD = re.compile(
    r"(?<=\d-year-)old(?=[ \n](?:left\b|[a-z]{3,}s[ \n](?:a|an|the|his|her|at|for|from|in|on|to|with)\b))"
)
_BOY = "boy"
#: Days that people are called by, right behind a title, or between an office and a name.
_BORN_ON = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Chief|Pastor|Prof|Hon|Barr|Engr|Evangelist|Bishop|Alhaji|ASP|DSP|CSP|Insp|Sgt|Cpl)\.?[ \n]|"
    r"\b[a-z]+(?:or|er|man|ist|ian|ant|ee),[ \n])(Monday|Friday|Sunday)(?=[ \n][A-Z][a-z]+(?:[ \n][A-Z][a-z]+)?[,.;])"
)
_FORENAME = "Philip"
#: Letters before large sums: "R3.4m", "N4.7 billion", "P70,000"; before others they count roads and pages.
LETTERS_OF_SUMS: Mapping[str, str] = {"R": "ZAR", "N": "NGN", "P": "PHP"}
LARGE_SUM = r"\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?(?:[\s-]?(?:m|b|tr)illion\b|(?:bn|m|tn|k)\b)"
#: Signs of money that the model does not part from their sums, by others as wide: "S$3 million", "HK$9.20", "N4.7bn".
_MONEY = tuple(
    (re.compile(rf"(?<![\w$])(?:{signs})(?={sum_})"), other)
    for signs, sum_, other in (
        (r"HK\$|NT\$|NZ\$|MX\$|TT\$|CA\$|AU\$|[KTUk][Ss]h", r"\d", "US$"),
        (r"[SRJN]\$|RM|Sh|Tk|Rs|Rp|QR|SR", r" ?\d", "C$"),
        (f"[{''.join(LETTERS_OF_SUMS)}]", LARGE_SUM, "£"),
    )
)
#: Millions by their letter before a noun, which the model takes for the noun: "a £20m bid", as which it knows "20k".
_MILLIONS = re.compile(r"(\b(?:a|an|the|its|his|her|their|another|this) [$£€]\d[\d.,]*)m(?= [a-z])")
_THOUSANDS = r"\1k"
_ACRONYMS = {2: "UN", 3: "NHS", 4: "NATO"}
_STANDING_IN = frozenset(
    {_SURNAME, _STRIKER, f"{_STRIKER}s", _FORENAME, _OFFICE, _OTHER_FRAUD, _INSISTED, _OTHER_CLUB}
    | {*_ACRONYMS.values(), *(sign for _, sign in _MONEY)}
    | {_BOY, *(other for *_, other in _HEADLINE_VERBS)}
)


def disguised(text: str) -> str:
    """Return the text as the model is to read it; as long as it was.

    >>> disguised("Theresa May met Tom Berg in May. May said it may rain."), disguised("The WHO said so.")
    ('Theresa Lee met Tom Berg in May. Lee said it may rain.', 'The NHS said so.')
    """
    for word in sorted({match[0] for match in _SPELLING.finditer(text)}):
        text = re.sub(rf"\b{word}\b(?! [A-Z]{{2}})(?<![A-Z]{{2}} {word})", _ACRONYMS[len(word)], text)
    text = _OFFICES.sub(_OFFICE, text)
    text = _FRAUD.sub(_OTHER_FRAUD, text)
    text = _CLUB.sub(_OTHER_CLUB, text)
    text = _ALLEGED.sub(_INSISTED, text)
    text = _FORWARD.sub(_STRIKER, text)
    text = _SO_OLD.sub(_BOY, text)
    for verb, pattern, other in _HEADLINE_VERBS:
        text = pattern.sub(rf"\1{other}", text) if verb in text else text
    for signs, other in _MONEY:
        text = signs.sub(other, text)
    text = _MILLIONS.sub(_THOUSANDS, text)
    text = _BORN_ON.sub(lambda match: match[0].removesuffix(match[1]) + _FORENAME, text)
    names = {match[1].lower().rstrip(".") for match in _MAYS.finditer(text)}
    if names.isdisjoint(FORENAMES | _ADDRESSES):
        return text
    months = {match.end() for pattern in (_MONTH, _WISH) for match in pattern.finditer(text)}
    return _MAY.sub(lambda match: match[0] if match.end() in months else _SURNAME, text)


def undisguised(doc: Doc, text: str) -> Doc:
    """Return a parse of a disguised text with the words that the text has."""
    from spacy.tokens import Doc

    # as "20k" stands in for "20m"
    words = [text[t.idx : t.idx + len(t)] if t.text in _STANDING_IN or t.text[-1] == "k" else t.text for t in doc]
    if all(word == token.text for word, token in zip(words, doc, strict=True)):
        return doc
    return Doc(
        doc.vocab,
        words=words,
        spaces=[bool(token.whitespace_) for token in doc],
        tags=[token.tag_ for token in doc],
        deps=[token.dep_ for token in doc],
        heads=[token.head.i for token in doc],
        ents=[f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O" for token in doc],
    )
