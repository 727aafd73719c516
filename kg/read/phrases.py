"""Words that news pages write around an article, as data: months, agencies, offices, calls to read on."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


#: Month names and their usual short forms, each to the number of its month.
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}

WEEKDAYS = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    """
)

#: Words that may stand beside the date in a line that is nothing but a date.
DATE_COMPANIONS = _words(
    """
    published posted updated modified issued released revised first last originally on at of the date time am pm
    a.m p.m noon midnight local gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst ist cet cest aest aedt
    jst hour hours minute minutes min mins day days ago read
    """
)

#: What makes a line without a full date a date line all the same ("Updated 5:04 PM", "3 hours ago").
DATE_MARKS = _words("published posted updated modified ago read")

#: News agencies as they sign a dateline or a byline.
AGENCIES = frozenset(
    (
        "Reuters",
        "Thomson Reuters",
        "AP",
        "The Associated Press",
        "Associated Press",
        "AFP",
        "Agence France-Presse",
        "CNN",
        "BBC",
        "BBC News",
        "NPR",
        "UPI",
        "Bloomberg",
        "Xinhua",
        "TASS",
        "Interfax",
        "ANSA",
        "EFE",
        "dpa",
        "DPA",
        "Kyodo",
        "Kyodo News",
        "Yonhap",
        "PTI",
        "ANI",
        "IANS",
        "AAP",
        "PA",
        "PA Media",
        "CP",
        "The Canadian Press",
        "The Guardian",
        "The New York Times",
        "UN News",
        "IPS",
        "Al Jazeera",
        "Anadolu Agency",
        "AA",
        "MENA",
        "WAM",
        "SANA",
        "KUNA",
        "Business Wire",
        "BUSINESS WIRE",
        "PRNewswire",
        "PR Newswire",
        "GLOBE NEWSWIRE",
        "GlobeNewswire",
        "Newsfile Corp.",
    )
)

#: Words in lower case that may follow a writer's name ("By Ann Lee, chief political correspondent").
OFFICES = _words(
    """
    a an the of for at in and to on staff writer writers reporter reporters correspondent correspondents editor
    editors bureau chief senior deputy special political business foreign diplomatic economics science health
    sports court home national world affairs columnist contributor contributing freelance journalist analyst
    producer managing executive associate assistant technology environment education security defense defence
    news photographs photography video
    """
)

#: Cities that agencies set alone before an article's first words.
DATELINE_CITIES = tuple(
    " ".join(city.split())
    for city in """
    ABU DHABI, ABUJA, ACCRA, ADDIS ABABA, AHMEDABAD, ALGIERS, ALMATY, AMMAN, AMSTERDAM, ANKARA, ASTANA, ATHENS,
    ATLANTA, AUCKLAND, BAGHDAD, BAKU, BAMAKO, BANGALORE, BANGKOK, BARCELONA, BEIJING, BEIRUT, BELFAST, BELGRADE,
    BENGALURU, BERLIN, BHOPAL, BOGOTA, BOSTON, BRASILIA, BRATISLAVA, BRISBANE, BRUSSELS, BUCHAREST, BUDAPEST,
    BUENOS AIRES, CAIRO, CANBERRA, CAPE TOWN, CARACAS, CARDIFF, CHANDIGARH, CHENNAI, CHICAGO, CHISINAU, COLOMBO,
    COPENHAGEN, DAKAR, DALLAS, DAMASCUS, DAR ES SALAAM, DELHI, DENVER, DETROIT, DHAKA, DOHA, DUBAI, DUBLIN,
    EDINBURGH, FAISALABAD, FRANKFURT, GABORONE, GAZA, GENEVA, GLASGOW, GUATEMALA CITY, GUWAHATI, HANOI, HARARE,
    HAVANA, HELSINKI, HO CHI MINH CITY, HONG KONG, HOUSTON, HYDERABAD, ISLAMABAD, ISTANBUL, JAIPUR, JAKARTA,
    JERUSALEM, JOHANNESBURG, JUBA, KABUL, KAMPALA, KARACHI, KATHMANDU, KHARTOUM, KIEV, KIGALI, KINSHASA, KOCHI,
    KOLKATA, KUALA LUMPUR, KUWAIT CITY, KYIV, LA PAZ, LAGOS, LAHORE, LIMA, LISBON, LJUBLJANA, LONDON, LOS
    ANGELES, LUANDA, LUCKNOW, LUSAKA, LUXEMBOURG, MADRID, MANAMA, MANILA, MAPUTO, MELBOURNE, MEXICO CITY, MIAMI,
    MILAN, MINSK, MOGADISHU, MONTEVIDEO, MONTREAL, MOSCOW, MULTAN, MUMBAI, MUNICH, MUSCAT, NAIROBI, NEW DELHI,
    NEW YORK, NIAMEY, OSLO, OTTAWA, PANAJI, PANAMA CITY, PARIS, PATNA, PESHAWAR, PETALING JAYA, PHILADELPHIA,
    PHNOM PENH, PRAGUE, PRETORIA, PUNE, QUETTA, QUITO, RABAT, RAWALPINDI, REYKJAVIK, RIGA, RIO DE JANEIRO,
    RIYADH, ROME, SAN FRANCISCO, SANTIAGO, SAO PAULO, SARAJEVO, SEATTLE, SEOUL, SHANGHAI, SINGAPORE, SKOPJE,
    SOFIA, SRINAGAR, STOCKHOLM, SYDNEY, TAIPEI, TALLINN, TASHKENT, TBILISI, TEGUCIGALPA, TEHRAN, TEL AVIV,
    THIRUVANANTHAPURAM, TIRANA, TOKYO, TORONTO, TRIPOLI, TUNIS, UNITED NATIONS, VATICAN CITY, VIENNA, VILNIUS,
    WARSAW, WASHINGTON, WELLINGTON, WINDHOEK, YANGON, YEREVAN, ZAGREB, ZURICH
    """.split(",")
)

#: Words that are no place, though a capital letter and a date or dash may follow them.
NOT_PLACES = (
    _words(
        """
    on in by at since until from after before the a an as but and when while for with between during if to this
    that these those it he she they we
    """
    )
    | WEEKDAYS
)

#: Words after which an English line cannot be at its end: evidence of a line that was wrapped.
OPEN_WORDS = _words(
    """
    a an the of in on at to for from by with and or but that which who as is are was were be been has have had
    will would could should may might must not than into over under between about after before its his her their
    our your my this these those
    """
)

#: Frequent words of English that are rare in its neighbours (no "in", "was", "for", "of").
ENGLISH = _words(
    """
    the and that with from been were which their said would this who they are but after there these could should
    when what because between through while
    """
)
