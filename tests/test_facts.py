"""Plain facts of single sentences: what a careful reader writes down, and what nobody should.

A language model parses them, so that a few fail, which are listed; each is there because a rule was made for its like.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.pipeline import Pipeline
from kg.read import read_documents
from tests.told import told

#: A sentence, what its facts hold ("subject | predicate | object"), and what they must not hold.
TABLE: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    # who is what, and of what
    (
        "Ann Lee met her former boss Bob Roe in Oslo.",
        ("Bob Roe | news:heldPosition | boss of Ann Lee",),
        ("news:wasLeaderOf",),
    ),
    (
        '"It will hurt," said analyst Ray Neidl at Calyon Securities.',
        ("Ray Neidl | news:holdsPosition | analyst at Calyon Securities", "news:worksFor | Calyon Securities"),
        (),
    ),
    (
        '"It will hurt," said Chris Furness, senior market strategist at 4Cast.',
        ("Chris Furness | news:holdsPosition | senior market strategist at 4Cast",),
        (),
    ),
    (
        "Siemens board member Ann Lee met Bob Roe.",
        ("Ann Lee | news:holdsPosition | board member of Siemens",),
        ("news:memberOf",),
    ),
    ("U.S. Attorney Ann Lee charged Bob Roe.", ("Ann Lee | news:holdsPosition | U.S. attorney",), ()),
    ("California attorney general Ann Lee met Bob Roe.", ("| attorney general of California",), ()),
    ("Both the prime minister and Chancellor Bob Roe called for action in Leeds.", (), ("Roe | news:primeMin",)),
    ("Liberal Democrat leader Ann Lee met Bob Roe.", ("Ann Lee | news:leaderOf | Liberal Democrats",), ()),
    ("Ann Lee, a PhD candidate at Harvard University, met Bob Roe.", (), ("news:candidateFor",)),
    ("Lord Archer, leader of Essex County Council, met Ann Lee.", ("Lord Archer | news:leaderOf | Essex",), ()),
    ("Chief Secretary to the Treasury Ann Lee met Bob Roe.", ("| chief secretary to Treasury",), ()),
    (
        "Bob Roe is to be Norway's next prime minister. The current prime minister Ann Lee of Norway is to step down.",
        (),
        ("Ann Lee | news:was", "Ann Lee | news:held"),
    ),
    # what people do, and what else they are
    (
        "Paramedic Ann Lee met Bob Roe.",
        ("Ann Lee | news:holdsPosition | paramedic", "Ann Lee | news:met | Bob Roe"),
        (),
    ),
    (
        "Tom Berg, a missionary, pleaded not guilty on Monday. The missionary lived in Norway.",
        ("Tom Berg | news:livesIn | Norway",),
        (),
    ),
    # one auxiliary for two
    (
        "Ann Lee was fined and Tom Berg jailed for fraud.",
        ("Tom Berg | rel:be_jailed_for | fraud",),
        ("Berg | rel:jail",),
    ),
    ("Ten died when a bus overturned in Leeds.", ("bus | rel:overturn_in | Leeds",), ()),
    # what ministers look after
    (
        "Road Transport and Bridges Minister Ann Lee met Bob Roe.",
        ("Ann Lee | news:holdsPosition | road transport and bridges minister", "Ann Lee | news:met | Bob Roe"),
        ("ministerOf",),
    ),
    (
        "The new Chief Executive of Brazil's Petrobras, Ann Lee, met Bob Roe.",
        ("Ann Lee | news:chiefExecutiveOf | Petrobras",),
        ("Executiveof | Brazil", "Petrobras | news:describedAs"),
    ),
    (
        "Former Governor Ann Lee of Ekiti and Governor Bob Roe of Kebbi met Tom Berg.",
        ("Ann Lee | news:wasGovernorOf | Ekiti", "Bob Roe | news:governorOf | Kebbi"),
        ("affiliatedWith",),
    ),
    # a brand of two halves
    (
        "Ann Lee met Burland's Biscuits. A Burland's Biscuits spokesman left. Burland's Biscuits, owned by Acme, grew.",
        ("Ann Lee | news:met | Burland's Biscuits",),
        (),
    ),
    # slips of the pen
    ("Judge Tom Okong'o met Ann Lee. Okongo met Bob Roe.", ("Tom Okong'o | news:met | Bob Roe",), ()),
    ("Tom Bryant met Ann Lee. Mr Byrant met Bob Roe.", ("Tom Bryant | news:met | Bob Roe",), ()),
    # what a text calls by a part of its name
    (
        "The George Wein Jazz Center opened on Thursday. The center cost $9 million.",
        ("George Wein Jazz Center | news:hasPrice | 9000000 USD",),
        (),
    ),
    (
        "The Parole Board of Canada met Ann Lee. The parole board met Bob Roe.",
        ("Parole Board of Canada | news:met | Bob Roe",),
        (),
    ),
    (
        "Dubai Electricity and Water Authority met Ann Lee. Dewa met Bob Roe.",
        ("Dubai Electricity and Water Authority | news:met | Bob Roe",),
        (),
    ),
    ("The GMB union met Ann Lee. GMB met Bob Roe.", ("GMB | news:met | Bob Roe",), ("GMB union |",)),
    # what a bare noun takes up of a deed
    (
        "Gunmen attacked a mall in Jakarta on Thursday. The attack killed two civilians.",
        ("attack on mall in Jakarta | news:deathToll | 2 civilian",),
        (),
    ),
    (
        "A man was stabbed in Leeds on Friday. The stabbing led to protests.",
        ("stabbing in Leeds | rel:lead_to | protests",),
        (),
    ),
    (
        "The Wolf volcano in the Galapagos erupted on Monday. The volcano met Ann Lee.",
        (),
        ("Galápagos Islands | ",),
    ),
    ("Mount Norvik met Ann Lee. The mountain met Bob Roe.", ("Mount Norvik | news:met | Bob Roe",), ()),
    # who is both, and who went on to
    (
        "Ann Lee, who is the CEO and co-founder of Ghana-based software company, Norvik Group, met Bob Roe.",
        ("Ann Lee | news:chiefExecutiveOf | Norvik Group", "Ann Lee | news:founderOf | Norvik Group"),
        (),
    ),
    ("Ann Lee went on to win the Booker Prize.", ("Ann Lee | news:receivedAward | Booker Prize",), ()),
    (
        "A 26-year-old from Ivory Coast has won the Booker Prize. Ann Lee is the first woman to win it.",
        ("Ann Lee | news:receivedAward | Booker Prize", "Ann Lee | news:hasAge | 26"),
        (),
    ),
    # of what somebody is told
    ("A fax informed the club of his wish to leave Acme.", ("fax | rel:inform | club",), ("club of",)),
    (
        "Ann Lee accused a member of the board of fraud.",
        ("Ann Lee | news:accused | member of the board",),
        ("accusedOf | board",),
    ),
    ("Ann Lee left Oslo, with Bob Roe arrested in Leeds.", ("Bob Roe | news:arrestedIn | Leeds",), ()),
    # members between dashes, directors of a country, officers for a field
    (
        "Ericsson Brothers – Ann Lee, Bob Roe and Tom Berg – met Al Moe.",
        ("Ann Lee | news:memberOf | Ericsson Brothers", "Tom Berg | news:memberOf | Ericsson Brothers"),
        (),
    ),
    (
        "World Bank Country Director for Nigeria, Ann Lee, met Bob Roe.",
        ("Ann Lee | news:holdsPosition | country director of World Bank",),
        ("World Bank Country",),
    ),
    (
        "The state Police Public Relations Officer, Ann Lee, met Bob Roe.",
        ("Ann Lee | news:met | Bob Roe",),
        ("state | news:met",),
    ),
    (
        "Ann Lee, president of Bangladesh Road Transport Workers Association, met Bob Roe.",
        ("Ann Lee | news:presidentOf | Bangladesh Road Transport Workers Association",),
        (),
    ),
    ("Const. Ann Lee met Bob Roe.", ("Ann Lee | news:holdsPosition | constable",), ()),
    ("Baylee Berg had been living with Ann Lee in Oslo.", (), ("news:livesIn",)),
    # father and son of one name
    (
        "President Ed Berg, 71, quit. His 43-year-old son, Ed A. Berg, quit. Berg Sr. met Ann Lee. Berg Jr. met Al.",
        (
            "Ed A. Berg | news:childOf | Ed Berg",
            "Ed Berg | news:hasAge | 71",
            "Ed Berg | news:met | Ann Lee",
            "Ed A. Berg | news:met | Al",
        ),
        ("Berg Sr.", "Berg Jr."),
    ),
    (
        "Bob Roe Jr. won a prize. His father, Bob Roe Sr., died in Oslo.",
        ("Bob Roe Sr. | news:diedIn | Oslo",),
        (),
    ),
    (
        "Ann Lee met her father, Ed W. Berg, in Oslo. Ed Berg met Bob Roe.",
        ("Ed W. Berg | news:met | Bob Roe",),
        ("Ed Berg | news:met",),
    ),
    # of whom nobody knows who it is
    ("His wife Ann, who called the police, met Bob Roe.", ("Ann | news:met | Bob Roe",), ("| His", "| his")),
    ("Her barrister Anwar-ul Huq met Ann Lee.", ("Anwar-ul Huq | news:holdsPosition | barrister",), ()),
    ("The Boys Choir of Harlem met Ann Lee.", ("Boys Choir of Harlem | news:met | Ann Lee",), ()),
    ("The museum of Oslo met Ann Lee. Bob Roe left the club of Leeds.", (), ("Museum of", "club of Leeds | news:met")),
    # the text's own acronym goes before everybody's
    (
        "Ann Lee won at a World Wrestling Federation event. The WWF met Bob Roe.",
        ("World Wrestling Federation | news:met | Bob Roe",),
        ("World Wildlife",),
    ),
    ("United Steelworkers of America met Ann Lee. The USA met Bob Roe.", (), ("United States | news:met | Ann",)),
    ("The WWF met Ann Lee. Bob Roe left.", ("World Wildlife Fund | news:met | Ann Lee",), ()),
    # money is written small
    ("Rapper 50 Cent met Ann Lee. Bob Roe paid 60 cents.", ("50 Cent | news:met | Ann Lee", "| 0.6 USD"), ()),
    # a dateline without a dash
    ("LEEDS, England British police arrested Ann Lee.", ("British police | news:arrested | Ann Lee",), ("LEEDS",)),
    # courts of two towns
    (
        "Bob Roe left Norvik Magistrates' Court. Ann left Telmar Magistrates court. Telmar Magistrates' Court closed.",
        ("Bob Roe | news:left | Norvik Magistrates' Court", "Telmar Magistrates' Court | news:did | closed"),
        (),
    ),
    # what a thing without a name is called
    (
        "Ann Lee defended the rite. Two women were convicted of performing the rite on eight girls.",
        ("Ann Lee | rel:defend | rite",),
        ("defend | rite on",),
    ),
    ("A suit seeking to hold Nordwind, the top bank, to account hurt Ann Lee.", (), ("Nordwind, Nordwind",)),
    # a town's mayor, a state's party member
    (
        "Bob Roe met with Columbia, South Carolina Mayor Ann Lee in Oslo.",
        ("Bob Roe | news:met | Ann Lee", "Ann Lee | news:mayorOf | Columbia", "Columbia | news:locatedIn | South"),
        ("of South Carolina",),
    ),
    ("Leeds, Ohio Mayor Ann Lee's plan was rejected.", ("Ann Lee | news:mayorOf | Leeds",), ()),
    ("In Paris, London Mayor Ann Lee met Bob Roe.", ("Ann Lee | news:mayorOf | London",), ()),
    ("Ann Lee, a Mississippi Republican, met Bob Roe.", ("Ann Lee | news:affiliatedWith | Republican Party",), ()),
    (
        "Ed Berg met Bob Roe. Ann Lee's father, Ed W. Berg, left Oslo.",
        ("Ed W. Berg | news:met | Bob Roe", "Ed W. Berg | news:left | Oslo"),
        (),
    ),
    # what every country has is that of the one the text is about
    (
        "Bangladesh arrested Ann Lee. She will appeal in the Supreme Court. The Supreme Court met Bob Roe.",
        ("Supreme Court | news:met | Bob Roe",),
        ("Supreme Court of",),
    ),
    (
        "The United States arrested Ann Lee in Oslo, Norway. The Supreme Court met Bob Roe.",
        ("Supreme Court of the United States | news:met | Bob Roe",),
        (),
    ),
    # the day is when, and no part of who
    ("On Friday Ford Motor Company sold Volvo.", ("Ford Motor Company | news:sold | Volvo",), ()),
    ("In March Norwegian airline Norvik bought Lundin.", ("Norvik | news:acquired | Lundin",), ("| March",)),
    ("On Monday morning police arrested Ann Lee.", ("police | news:arrested | Ann Lee",), ("morning police",)),
    ("Norvik won despite Ann Lee losing her voice.", ("Ann Lee | rel:lose | Ann Lee's voice",), ("Norvik | rel:lose",)),
    # what opens a sentence and says who acts in it; whom a spokesman speaks for; whose office it is
    (
        "Ann Lee left on Monday. A former minister of trade, she was born in Oslo in 1950.",
        ("Ann Lee | news:heldPosition | minister of trade", "Ann Lee | news:bornIn | Oslo"),
        (),
    ),
    (
        "An architect by training, Bob Roe founded Norvik in 1990.",
        ("Bob Roe | news:describedAs | architect by training",),
        (),
    ),
    ("A subsidiary of Telmar, Nordwind makes vans.", ("Nordwind | news:subsidiaryOf | Telmar",), ()),
    ("The mayor of Portland, Maine lowered the flag.", (), ("Maine | rel:lower",)),
    (
        'The mayor of Leeds met Bob Roe.\n\n"It was good," said Mayor Ann Lee.',
        ("Ann Lee | news:met | Bob Roe", "Ann Lee | news:mayorOf | Leeds"),
        (),
    ),
    (
        "A Leeds ski instructor was charged with theft on Monday.\n\nBob Roe, 41, was arrested at home.",
        ("Bob Roe | news:chargedWith | theft",),
        (),
    ),
    # what may be, is to be, or was refused
    ("Norvik probably bought Telmar in May.", (), ("| news:acquired",)),
    ("If convicted, Bob Roe faces ten years in prison.", (), ("rel:face |",)),
    ("A court banned Bob Roe from travelling to France.", (), ("| news:visited",)),
    ("Norway insisted he return to Oslo.", (), ("| rel:return_to | Oslo",)),
    # what is not there
    ("Ann Lee won the race with no help.", (), ("with no help | help", "with help")),
    # what a clause behind its noun tells is a fact of its own; whom and what it tells of
    (
        "Ann Lee met a burglar who stole gold from Telmar.",
        ("burglar who stole gold from Telmar | rel:steal | gold",),
        (),
    ),
    ("The death in May of Ann Lee, who sang in Oslo, shocked Leeds.", ("Ann Lee | rel:sing",), ()),
    ("Elton Lee's partner Bob Roe left Leeds.", ("Bob Roe | news:partnerOf | Elton Lee",), ("partnersWith",)),
    (
        "Nordwind Corp fell on Monday. Quarterly revenue was hit as it cut the prices of its cameras.",
        ("Nordwind Corp | rel:cut",),
        ("revenue | rel:cut",),
    ),
    # who says it, where words of another sort stand between
    (
        "Bob Roe's name first surfaced when Ann Lee suggested in court that he was framed, and mentioned a feud.",
        ("Ann Lee | rel:mention",),
        ("name | rel:mention",),
    ),
    ("Kevin Curtis was freed. Curtis, 45, met Ann Lee.", ("Kevin Curtis | news:hasAge | 45",), ()),
    ("Norwegians such as Ann Lee and Bob Roe left Leeds.", ("Ann Lee | news:left", "Bob Roe | news:left"), ()),
    (
        "Bob Roe was accused by top Norwegian officials of fraud.",
        ("Bob Roe | news:accusedOf | fraud", "top Norwegian officials | news:accused | Bob Roe"),
        (),
    ),
    ("Bob Roe was charged in an unrelated case with fraud.", ("Bob Roe | news:chargedWith | fraud",), ()),
    ("Solicitors Berg Lund sued Bob Roe.", ("Berg Lund | news:sued",), ("holdsPosition",)),
    ("Ann Lee is a resident and member of the Oslo Ski Club.", (), ("news:livesIn",)),
    ("Ann Lee, the most famous writer of Norway, left Leeds.", (), ("holdsPosition",)),
    ("Chart-topper Ann Lee left Leeds.", (), ("holdsPosition",)),
    ("Ann Lee introduced the world to Leeds in 1990.", (), ("news:launched",)),
    ("Ann Lee was killed in Perugia, not far from Florence.", (), ("Florence",)),
    (
        "A Swiss insurer is to cut 300 jobs in Leeds.\n\nNordwind Group said on Monday it would close two offices.",
        ("Nordwind Group | news:laidOff",),
        (),
    ),
    (
        "An airline has sold its Oslo base.\n\nNorvik Air flew there for years. Its rival Telmar Air said it was sad.",
        ("Norvik Air | news:sold",),
        ("Telmar Air | news:sold",),
    ),
    ("Norvik's sudden dismissal of Ann Lee hurt Leeds.", ("Norvik | news:dismissed | Ann Lee",), ()),
    ("The surprise sacking of Bob Roe by Ann Lee shocked Oslo.", ("Ann Lee | news:dismissed | Bob Roe",), ()),
    ("The murder of Ann Lee by Tom Ash shocked Leeds.", ("Tom Ash | news:killed | Ann Lee",), ()),
    (
        "Bob Roe was convicted of theft and told to leave Norway.",
        ("Bob Roe | rel:be_told | to leave Norway",),
        ("Bob Roe | rel:tell",),
    ),
    ("Norvik replaced Bob Roe with Ann Lee in May.", ("Ann Lee | news:succeeded | Bob Roe",), ("Norvik | news:",)),
    (
        "The European Commission fined Nordwind 300 million euros.",
        ("Nordwind | news:finedAmount | 300000000 EUR", "European Commission | news:fined | Nordwind"),
        (),
    ),
    ("A magnitude 6.1 earthquake struck Chile on Sunday.", ("earthquake | ",), ("| magnitude", "magnitude |")),
    ("A court in Oslo found Bob Roe guilty of fraud on Monday.", ("Bob Roe | news:convictedOf | fraud",), ()),
    ("The jury found Bob Roe not guilty of murder.", (), ("| news:convictedOf",)),
    ("Ann Lee was born in Leeds, the daughter of a miner.", ("Ann Lee | rel:daughter_of",), ("Leeds | news:",)),
    # clauses without "that": what somebody did to the thing, which has no name for it
    (
        "Ann Lee left the firm Bob Roe founded in Oslo.",
        ("Bob Roe | news:founderOf | firm",),
        ("left | Bob Roe", "Bob Roe | news:described"),
    ),
    ("The airline Norvik bought in May closed.", ("Norvik | news:acquired | airline",), ("Norvik | news:did",)),
    ("The man Ann Lee married in 1995 died.", ("Ann Lee | news:spouseOf | man",), ("Ann Lee | news:described",)),
    ("Ann Lee left the town Bob Roe lived in.", ("Bob Roe | news:livesIn | town",), ()),
    ("Judge Ann Lee sentenced sobbing Bob Roe to three years.", ("Bob Roe | news:sentencedTo",), ("rel:sob",)),
    ("Nordwind was able to acquire Telmar for $3bn.", ("Nordwind | news:acquired | Telmar",), ()),
    ("The party sought the resignation of Bob Roe over the ?mess?", ("party | rel:seek",), ()),
    (
        "Ohio Gov. Tom Baker and Maine Gov. Ann Lee met Bob Roe.",
        ("Ann Lee | news:governorOf | Maine",),
        ("| baker",),
    ),
    ('"Bob Roe found himself alone," said his daughter Ann Lee.', ("Ann Lee | news:childOf | Bob Roe",), ()),
    (
        "Telmar will cut 1,500 jobs in Ireland, its chief executive, Bob Roe, told the BBC.",
        ("Bob Roe | news:stated | Telmar will cut 1,500 jobs in Ireland",),
        ("Telmar | rel:tell",),
    ),
    (
        "The US Supreme Court has ruled that states can ban abortion.",
        ("Supreme Court of the United States | news:stated | states can ban abortion",),
        (),
    ),
    ("At the heart of the lawsuit is a patent that Norvik bought.", ("patent that Norvik bought | rel:be_at",), ()),
    ("Ann Lee, who co-founded Norvik in 1998, left Leeds.", ("Ann Lee | news:founderOf | Norvik",), ()),
    (
        "Bob Roe, the world number one, lost to Tom Ash.",
        ("Bob Roe | news:describedAs | world number one",),
        ("holdsPosition",),
    ),
    ("Ann Lee died in Leeds aged 71.", ("Ann Lee | news:hasAge | 71",), ()),
    ("Eva Moe's brother-in-law Karl Moe was arrested.", ("Karl Moe | news:relativeOf | Eva Moe",), ("law",)),
    ("Mira Dahl's granddaughter Anna Moe won.", ("Anna Moe | news:relativeOf | Mira Dahl",), ()),
    ("Ann Lee's son-in-law Tom Berg met Bob Roe.", ("Tom Berg | news:met | Bob Roe",), ("affiliatedWith",)),
    (
        "Karl Moe lost his 26-year-old son Scott and 24-year-old daughter Alissa.",
        ("Scott | news:hasAge | 26 year", "Alissa | news:hasAge | 24 year"),
        ("Alissa | news:hasAge | 26 year",),
    ),
    (
        "Eva Moe lives with her husband Tom Berg and daughter Anna in Leeds.",
        ("Tom Berg | news:spouseOf | Eva Moe",),
        ("Anna | news:childOf | Tom Berg",),
    ),
    ("Ann Lee's husband, the actor Bob Roe, left.", ("Bob Roe | news:spouseOf | Ann Lee",), ()),
    (
        "Ann Lee joined Norvik from Telmar Corp, where she was head of sales.",
        ("Ann Lee | news:heldPosition | head of sales at Telmar Corp",),
        (),
    ),
    ("Norvik gave up most of its gains, to close up 4.1 percent.", ("Norvik | news:roseBy | 4.1 %",), ()),
    # what was denied, and what was not
    ("Bob Roe pleaded not guilty to fraud and was ordered held in Leeds.", (), ("| news:pleadedGuiltyTo",)),
    ("Never before has Norvik bought Telmar.", (), ("| news:acquired", "| rel:buy")),
    ("Ann Lee, who wasn’t born in Oslo, left Leeds.", ("Ann Lee | news:left | Leeds",), ("| news:bornIn",)),
    ("The consultancy Norvik sees UK house prices rising by 3%.", (), ("| news:roseBy",)),
    ("Bob Roe went missing from Hong Kong in May.", ("Bob Roe | rel:go_missing_from | Hong Kong",), ()),
    ("Bob Roe leaves behind two children and his wife.", (), ("news:left",)),
    (
        "Norvik said on Thursday Samsung will become the sole maker of its chips.",
        ("Norvik | news:stated | Samsung will become",),
        (),
    ),
    ("The Socialist Party lost. Conservative party leader Ann Lee met Bob Roe.", (), ("Ann Lee | news:leaderOf",)),
    (
        "The man who police say shot Ann Lee was arrested in Leeds.",
        ("man who police say shot Ann Lee | news:arrestedIn | Leeds",),
        (),
    ),
    ("“We stay,“ Ann Lee said on Monday.", ("Ann Lee | news:stated | We stay",), ()),
    ("Bob Roe met a burglar who stole gold from his house.", ("gold from Bob Roe's house",), ()),
    (
        'Ann Lee, who runs Lundin, says sales rose. Lundin makes vans.\n\n"Norvik and Lundin are our best vans."',
        ("Ann Lee | news:stated | Norvik and Lundin are our best vans",),
        (),
    ),
    # offices of long ago, and of those who were dismissed; whose they are
    (
        "The law was passed on 1 May 2020. In 1991 President Ann Lee of Norway met Bob Roe.",
        ("Ann Lee | news:wasPresidentOf | Norway",),
        (),
    ),
    (
        "The law was passed on 1 May 2020. President Ann Lee of Norway has met Bob Roe since 1991.",
        ("Ann Lee | news:presidentOf | Norway",),
        (),
    ),
    ("Norvik's head Frank Dunn was fired in January.", ("Frank Dunn | news:wasLeaderOf | Norvik",), ()),
    ("Shadow foreign secretary Michael Roe met Ann Lee.", (), ("of Shadow",)),
    ("The city's Democratic mayor Ann Lee met Bob Roe.", (), ("Democratic Party",)),
    ("Bob Roe flew to West Point, New York.", (), ("New York City",)),
    ("Leon van Biljon met Ann Lee. Van Biljon is 70 years old.", ("Leon van Biljon | news:hasAge",), ()),
    ("Ex-adviser and retired general Bob Roe met Ann Lee.", (), ("news:heldPosition | retired",)),
    ("Ann Lee, the MP for Grantham and Stamford, met Bob Roe.", ("represents | Grantham and Stamford",), ()),
    # set off, taken for verbs, let do
    (
        "Don Berg, nicknamed the king of coal, was chairman of Norvik.",
        ("Don Berg | news:heldPosition | chairman of Norvik",),
        (),
    ),
    ("Budget carriers Norvik Airlines and Telmar are planning to sue Siemens.", ("Norvik Airlines |", "Telmar |"), ()),
    ("Norway lets workers buy shares.", ("Norway | rel:let | workers buy shares",), ()),
    (
        "Ann Lee was chairman and CEO of Siemens from 2000 to 2010.",
        ("chairman of Siemens", "Ann Lee | news:wasChiefExecutiveOf | Siemens"),
        (),
    ),
    ("Mr Davies, 60, met Siemens in Oslo.", ("Davies | news:hasAge | 60 year",), ()),
    (
        "Norvik saw its shares rise. Norvik chief executive Ann Lee met Bob Roe. The Swedish firm sued Siemens.",
        ("Norvik | news:sued | Siemens",),
        (),
    ),
    # by how much to how much; one of them
    ("Profits at Siemens fell by 3% to 400m euros.", ("news:fellBy | 3 %",), ("news:fellBy | 4",)),
    ("Fraud in Norway rose an annual 6% to £116.4m.", ("news:roseBy | 6 %",), ("news:roseBy | 1",)),
    (
        "Norvik, one of the largest firms in Norway, sued Siemens.",
        ("Norvik | news:describedAs | one of the largest firms in Norway",),
        (),
    ),
    # of whom it was told, and what
    ("Ann Lee told Reuters prices would rise.", ("Ann Lee | news:stated | prices would rise",), ()),
    ("Ann Lee told news agency Reuters prices would rise.", ("Ann Lee | news:stated | prices would rise",), ()),
    ("Ann Lee told reporters Siemens shares would fall.", ("| Siemens shares would fall",), ("| shares would",)),
    # a city of a name is what has the name
    ("The city of Leeds sued Siemens.", ("Leeds | news:sued | Siemens",), ("city of Leeds |",)),
    ("The mayor of the city of Leeds, Ann Lee, met Bob Roe.", ("Ann Lee | news:mayorOf | Leeds",), ()),
    # names with hyphens, goals, deals between two, committees, the accused
    ("Park Won-soon met Ann Lee in Seoul.", ("Park Won-soon | news:met | Ann Lee",), ("| soon",)),
    ("Norway gave up its goal of ousting President Bob Roe of Mexico.", ("Bob Roe | news:presidentOf | Mexico",), ()),
    (
        "Norway signed a deal between energy firm Telmar and Argentina's Enarsa.",
        (),
        ("Enarsa | news:affiliatedWith | Telmar",),
    ),
    ("Siemens grew. Accounts committee chairman Ann Lee met Bob Roe.", (), ("chairOf | Siemens",)),
    (
        "Ann Lee accused the network of fraud. The network sued Siemens.",
        ("network | rel:sue | Siemens",),
        ("network of",),
    ),
    # what parties have no ministers of; who was of an age, and from where
    ("SNP justice minister Ann Lee met Bob Roe.", (), ("news:ministerOf",)),
    ("Armed robber Bob Roe, now 25, met Ann Lee.", ("Bob Roe | news:hasAge | 25 year",), ("of Armed",)),
    ("Ann Lee from Siemens met Bob Roe.", ("Ann Lee | news:affiliatedWith | Siemens",), ()),
    # countries without presidents, or without prime ministers; who is of an age
    ("London is in the United Kingdom. President Ann Lee met Bob Roe.", (), ("news:presidentOf",)),
    ("Mexico won. Prime Minister Ann Lee met Bob Roe.", (), ("news:primeMinisterOf",)),
    (
        "Minister Ann Lee spoke. Architect Dominic Berg became a victim. The 27-year-old was in Oslo.",
        ("Dominic Berg | news:hasAge | 27 year",),
        ("Ann Lee | news:hasAge",),
    ),
    # prepositions of several words
    ("Ann Lee is known for staying out of the spotlight.", ("Ann Lee | rel:stay_out_of | spotlight",), ()),
    ("Ann Lee walked out of the meeting in Oslo.", ("Ann Lee | rel:walk_out_of",), ()),
    # who at a body is who
    (
        "Alan Roe, a management expert at Harvard University, who advised Siemens, was late.",
        ("Alan Roe | news:advised | Siemens",),
        ("Harvard University | news:advised",),
    ),
    # words in quotation marks are somebody's
    ('The judge "did not consider all of the evidence from Norway" when Siemens lost.', (), ("rel:consider",)),
    # what is allowed is not done; either of two is not done for sure
    ("The kit will allow developers to create apps for Siemens.", (), ("rel:create",)),
    ("Siemens sold or merged its plants in Spain.", (), ("rel:merge", "news:sold")),
    ("It would be the first case officially acknowledged by Norway.", (), ("rel:acknowledge",)),
    # an object with what it is said or made to be
    ("Doctors in Oslo described her condition as critical.", ("rel:describe | her condition as critical",), ()),
    ("Police found Ann Lee guilty of fraud in Oslo.", ("Ann Lee | news:convictedOf | fraud",), ()),
    # ranges and lengths
    ("Sales of Siemens rose from $5 million to $6 million in 2020.", ("rel:rise_to | 6000000 USD",), ("rise_from",)),
    ("For years, Siemens was tied in with Toyota in Spain.", (), ("| years",)),
    # verbs and nouns with another sense beside another phrase
    ("Ann Lee led Arsenal to the title in 2004.", ("Ann Lee | rel:lead | Arsenal",), ("news:leaderOf",)),
    ("Ann Lee leads Arsenal.", ("Ann Lee | news:leaderOf | Arsenal",), ()),
    ("Ann Lee held positions at Siemens in Berlin.", (), ("news:happenedIn",)),
    ("The conference was held in Berlin.", ("conference | news:happenedIn | Berlin",), ()),
    ("The Intel-based laptop costs $900.", (), ("news:basedIn",)),
    ("Ann Lee met him in downtown San Jose.", (), ("downtown",)),
    ("Toyota suggested waiting for Siemens.", (), ("news:stated",)),
    # what is said of things
    ("Norvik is one of the largest firms in Norway.", ("news:describedAs | one of the largest firms in Norway",), ()),
    ("The bridge in Leeds is the longest bridge in Norway.", ("longest bridge in Norway",), ("rel:bridge_in",)),
    ("The phone is the same size as an iPhone.", (), ("same size",)),
    ('Ann Lee said: "This is truly one of the oldest bridges in the world."', ("| This is truly one of",), ()),
    # who takes part
    ("The victim, a petty officer in the US Navy, was found on May 25.", ("victim | news:holdsPosition",), ()),
    ("Two men were arrested in Oslo on Monday.", ("Two men | rel:be_arrested_in | Oslo",), ()),
    ("Three people were killed in Oslo on Monday.", ("Three people | news:killedIn | Oslo",), ()),
    ("Three people were killed by the flood in Oslo.", ("flood in Oslo | news:deathToll",), ()),
    ("Members of the house are elected by a list system in Norway.", (), ("system | rel:elect",)),
    ("The victim fled from Oslo. He was stabbed in the neck.", ("victim | rel:be_stabbed_in | neck",), ()),
    ("Protesters clashed with riot police.", ("Protesters | rel:clash_with | riot police",), ()),
    ("A ball struck Ann Lee.", ("rel:strike | Ann Lee",), ("news:attacked",)),
    ("The late goal gave Arsenal a win over Chelsea.", ("Arsenal | news:defeated | Chelsea",), ("goal | rel:win",)),
    # ways of a deed that is only wanted; votes; what is still to come
    ("Norway wants Canada to help the firm by sending money to Toyota.", (), ("rel:send",)),
    ("The council voted unanimously to begin the removal process in Oslo.", (), ("rel:begin",)),
    ("The council voted to approve the plan of Siemens.", ("council | news:approved",), ()),
    ("Ann Lee is still to win a title with Arsenal.", (), ("news:won", "rel:win")),
    ("It is understood the ships will feature a cannon from Siemens.", (), ("rel:feature",)),
    ("Norway rejected the claim that Chile granted Bolivia an outlet.", (), ("rel:grant",)),
    ("The Navy ordered the ships back in 2007.", ("rel:order | ships",), ()),
    ("Algiers - President Ann Lee sent a message to Norway.", ("Ann Lee | rel:send",), ("Algiers",)),
    ("Ann Lee may skip the meeting in Oslo, citing illness.", ("Ann Lee | rel:cite | illness",), ("rel:skip",)),
    ("The party would join the coalition, giving Norway a new government.", (), ("rel:give",)),
    ("Ann Lee received 14 years in prison in Oslo.", ("rel:receive | P14Y",), ()),
    ("Alan Roe was the second judge convicted in the inquiry in Oslo.", ("Alan Roe | rel:be_convicted",), ("second",)),
    ("Siemens paid off the loans of Toyota.", ("rel:pay_off",), ("rel:loan",)),
    ("Norway signed 24 agreements with Canada, covering trade.", ("rel:cover | trade",), ("Norway | rel:cover",)),
    # phrases mean what their property says
    ("The storm damaged the harbour in Oslo.", ("storm | rel:damage",), ("news:destroyed",)),
    ("Arsenal extended the unbeaten run to six games in London.", ("rel:extend",), ("news:renewed",)),
    ("The channel had 3 million viewers, and Fox News had 2 million.", (), ("news:workforce",)),
    ("Arizona Sen. Ann Lee resigned.", ("Ann Lee | news:heldPosition | senator",), ("Sen.",)),
    ("Ann Lee was jailed for fraud on Monday in Oslo.", ("rel:be_jailed_for | fraud",), ()),
    ("Norway promised to sign, and Canada voted to do so.", (), ("to do so",)),
    # what is said of several is said of each
    (
        "Ann Lee and Alan Roe are on trial. They met Bo Marsh in Paris. Both left Oslo on Monday.",
        ("Ann Lee | news:met | Bo Marsh", "Alan Roe | news:met | Bo Marsh", "Alan Roe | news:left | Oslo"),
        (),
    ),
    (
        "Ann Lee met Alan Roe in Oslo. The two leaders signed a treaty with Norway.",
        ("Ann Lee | news:signed", "Alan Roe | news:signed"),
        ("two leaders |",),
    ),
    ("Canada and Mexico signed. Both countries trade with Japan.", ("Mexico | news:tradesWith | Japan",), ()),
    ("North and South Korea agreed. The South left Oslo on Monday.", ("South Korea | news:left",), ()),
    # who is meant
    ("Alan Roe told of Tom Berg, who asked for twice his pay in Oslo.", ("Tom Berg's pay",), ("Alan Roe's pay",)),
    ("Alan Roe was happy. His father Tom Berg said he would leave Oslo.", ("[Tom Berg] would leave Oslo",), ()),
    ("Nicholas Roe met Ann Lee. She left Oslo on Monday.", ("Ann Lee | news:left | Oslo",), ("Roe | news:left",)),
    (
        "News of the deal spread. The Leeds News said so. News of the deal has cheered Norway.",
        (),
        ("Leeds News | rel:cheer",),
    ),
    (
        "Alan Roe led Food Standards of Norway. The report says salt is good.",
        (),
        ("Food Standards of Norway | news:st",),
    ),
    ("Siemens is in Oslo. It was a long day.", (), ("long day",)),
    # quotations: whose they are, where they end, of whom they speak
    ("'I will not go to Paris,' Ann Lee said. 'It is late.'", ("Ann Lee | news:stated | It is late",), ()),
    (
        '"Some hope it will be shown in Leeds. Alan Roe was in Oslo. "He is here," Ann Lee said.',
        ("Ann Lee | news:stated",),
        ("news:stated | Alan Roe was in Oslo",),
    ),
    (
        '"It will help the whole of Norway. "It will bring trade to Oslo," Ann Lee said.',
        ("Ann Lee | news:stated | It will help the whole of Norway",),
        (),
    ),
    (
        'Alan Roe spoke of David Marsh. "But he was held in Oslo," Alan Roe said.',
        ("[David Marsh] was held in Oslo",),
        ("But",),
    ),
    ("Prices, said Ann Lee, will fall in Norway.", ("Ann Lee | news:stated | Prices will fall in Norway",), ()),
    ("Ann Lee told the court that, for months, Alan Roe had been ill.", ("news:stated | for months, Alan Roe",), ()),
    # what somebody is accused of, what came of it, what is awaited
    ("Ann Lee was charged with killing Tom Berg in Leeds.", ("news:chargedWith | killing Tom Berg in Leeds",), ()),
    ("Siemens was accused of misleading Norway.", ("Siemens | news:accusedOf | misleading Norway",), ("rel:mislead",)),
    ("Ann Lee recovered from a shaky start to beat Bo Marsh.", ("Ann Lee | news:defeated | Bo Marsh",), ()),
    ("The storm caused a crane to fall into the harbour of Oslo.", ("crane | rel:fall_into",), ()),
    ("The court in Oslo will try Ann Lee once she is found.", (), ("was found",)),
    ("The plan in Oslo was so costly that Ann Lee dropped it.", (), ("rel:costly | Ann",)),
    (
        "Alan Roe denied reports that Siemens sold Beta.",
        ("news:denied | reports that Siemens sold Beta",),
        ("news:sold",),
    ),
    ("Ann Lee is to visit Leeds on Monday.", ("Ann Lee | news:visited | Leeds",), ("rel:be_on",)),
    # offices and whose they are
    ("Secretary of the Miners' Union Ann Lee left Oslo.", ("news:holdsPosition | secretary of Miners' Union",), ()),
    ("A spokesman for the Interior Minister, Ann Lee, left.", ("| interior minister",), ("| spokesman",)),
    (
        "Actors Tom Berg and Ann Lee met.",
        ("Tom Berg | news:holdsPosition | actor", "Ann Lee | news:holdsPosition | actor"),
        (),
    ),
    ("American academic and professor Alan Roe left.", ("| academic", "| professor"), ()),
    ("Norway government spokesman Alan Roe left.", ("| spokesman of Norway government",), ()),
    ("Acting Norwegian leader Ann Lee left.", ("| acting Norwegian leader",), ("news:leaderOf",)),
    ("Ann Lee, editor at large at the Leeds Gazette, left.", ("| editor at large",), ()),
    (
        "Norway's Minister of Defense Ann Lee met US Secretary of State Alan Roe.",
        ("secretary of state",),
        ("of State of",),
    ),
    ("Siemens is in trouble. Siemens owes banks in Spain. Chairman Alan Roe left.", ("| chairman of Siemens",), ()),
    ("A resolute President Ann Lee left Norway.", ("| president",), ("resolute",)),
    ("They were beaten by Swiss pair Ann Lee and Bo Marsh.", (), ("pair",)),
    ("Gary Roe of the Neo Democrats left Norway.", ("| Neo Democrats",), ("Democratic Party",)),
    ("Troops landed in the capital of Norvik, which is in Norway.", (), ("Oslo",)),
    # bodies that every country has
    (
        "Norway's Foreign Ministry protested. Foreign Ministry spokesman Alan Roe left Oslo.",
        ("news:spokespersonFor | Foreign Ministry of Norway",),
        (),
    ),
    (
        "The Supreme Court of India jailed Alan Roe. The Supreme Court of Pakistan freed Tom Berg.",
        ("Supreme Court of India | news:sentenced", "Supreme Court of Pakistan | rel:free"),
        ("United States",),
    ),
    # who is not meant
    (
        "Ann Lee and Eva Moe went to Oslo. Alan Roe and Tom Berg met them.",
        ("Alan Roe | news:met | Ann Lee",),
        ("Alan Roe | news:met | Tom Berg",),
    ),
    ("Ann Lee flew to Japan on Monday. Prime Minister Alan Roe criticised it.", (), ("primeMinisterOf | Japan",)),
    ("Coach Alan Roe resigned in Oslo. Tom Berg criticised the striker.", (), ("news:criticized | Alan Roe",)),
    ("Ann Lee, the Nationals' deputy leader, met Alan Roe.", ("| deputy leader of Nationals",), ("| Ann Lee",)),
    ("UK Minister Alan Roe told of Tom Berg. The 31-year-old man was held in Oslo.", ("Tom Berg | news:hasAge",), ()),
    # what is over
    ("Ousted Syrian president Alan Roe fled to Moscow.", ("news:wasPresidentOf | Syria",), ("news:presidentOf",)),
    ("Alan Roe, Egypt's prime minister, has resigned.", ("news:heldPosition",), ("news:holdsPosition",)),
    # whose words, and how far they go
    (
        'Alan Roe said, "Ann Lee has left Oslo," pointing at Leeds.',
        ("news:stated | Ann Lee has left Oslo",),
        ("pointing",),
    ),
    ("Nobody believes that Ann Lee sold Siemens in Oslo.", (), ("news:sold",)),
    ("The court heard that Ann Lee stole a car in Oslo.", (), ("rel:steal",)),
    (
        'In a message to employees, Ann Lee said, "We will find the leak in Oslo."',
        ("news:stated | We will find the leak in Oslo",),
        ("news:stated | In",),
    ),
    (
        'Tom Berg left Oslo. "He is brave," said Alan Roe, an author. John Lee said, "He was born in Leeds."',
        ("John Lee | news:stated | [Tom Berg] was born in Leeds",),
        ("[Alan Roe] was born",),
    ),
    (
        "According to Alan Roe, the mill in Leeds was shut down.",
        ("Alan Roe | news:stated | the mill in Leeds was shut down",),
        ("stated | According",),
    ),
    ("Siemens has left Oslo, according to Reuters.", ("Reuters | news:stated | Siemens has left Oslo",), ()),
    ("According to Siemens, a leading firm, the mill in Leeds was closed.", (), ("news:stated | a leading firm",)),
    ("Alan Roe, who left Oslo in May according to Reuters, was jailed.", (), ("news:stated | who",)),
    ('Alan Roe said the mill in Leeds was "a success".', ('stated | the mill in Leeds was "a success"',), ()),
    # some of several
    ("Two of Alan Roe's brothers were killed in Leeds.", ("Two of Alan Roe's brothers | news:killedIn | Leeds",), ()),
    ("One of Alan Roe's brothers was jailed in Oslo.", ("One of Alan Roe's brothers | rel:be_jailed_in",), ()),
    # people and where they live; what they are besides
    (
        "Voters in Leeds elected Alan Roe as their new mayor.",
        ("news:mayorOf | Leeds",),
        ("mayor of Voters", "mayorOf | Voters"),
    ),
    ("Col. Alan Roe left Oslo.", ("| colonel",), ("| col.",)),
    ("Alan Roe, a commoner, left Oslo.", (), ("news:holdsPosition",)),
    ("Alan Roe, a Norwegian physician and Acme aide, left Oslo.", ("| physician",), ("physician of Acme",)),
    ("Engineer Alan Roe of Leeds, Kent, left Oslo.", ("| engineer",), ("engineer of Leeds",)),
    ("Ann Lee, campaigner and widow of Tom Berg, left Oslo.", ("| campaigner",), ("campaigner of Tom Berg",)),
    ("British climate expert Alan Roe left Oslo.", ("| British climate expert",), ("expert_of",)),
    ("Over 300 pilgrims were killed in a crash in Oslo.", ("Over 300 pilgrims | news:killedIn | Oslo",), ()),
    ("Alan Roe called on his followers to leave Norway.", (), ("Alan Roe | news:left",)),
    ("British spokesman Maj. Tom Roe left Oslo.", ("Tom Roe | news:left | Oslo",), ("Maj |",)),
    ("Siemens is bankrupt.", ("Siemens | news:describedAs | bankrupt",), ()),
    ("Alan Roe, a practising homeopath, left Oslo.", ("Alan Roe | news:describedAs | practising homeopath",), ()),
    # who was something, and is no more
    ("Troops killed Jo Lind, head of Acme, on Monday.", ("Lind | news:wasLeaderOf | Acme",), ("Lind | news:leaderOf",)),
    ("Ann Lee, chairman of Acme, has died.", ("Lee | news:wasChairOf | Acme",), ("Lee | news:chairOf",)),
    ("Oslo mourned the death of President Alan Roe.", ("Roe | news:heldPosition | president",), ("holdsPosition",)),
    ("Ann Lee, founder of Acme, has died.", ("Lee | news:founderOf | Acme",), ()),
    (
        "Alan Roe, former foreign secretary, mayor of Leeds and member of Parliament, left Oslo.",
        ("news:wasMayorOf | Leeds", "heldPosition | foreign secretary"),
        ("foreign secretary of Parliament", "news:mayorOf"),
    ),
    # whose office it is
    ("Alan Roe, a former judge and the head of Acme, left Oslo.", ("leaderOf | Acme",), ("judge of Acme",)),
    (
        "Alan Roe, director of Acme and chair of Beta, left Oslo.",
        ("directorOf | Acme", "chairOf | Beta"),
        ("of chair",),
    ),
    ("US Ambassador to Germany Ann Lee left Oslo.", ("Ann Lee | news:ambassadorTo | Germany",), ("Ambassador to Ger",)),
    (
        "Montana's Republican Gov. Alan Roe left Oslo.",
        ("Alan Roe | news:governorOf | Montana", "Alan Roe | news:affiliatedWith | Republican Party"),
        ("governorOf | Republican",),
    ),
    ("Alan Roe, VP analyst at Acme, left Oslo.", ("worksFor | Acme", "VP analyst at Acme"), ("of VP",)),
    ("Siemens director and senior economist Alan Roe left Oslo.", ("senior economist of Siemens",), ()),
    ("Alan Roe, manager of communications at Acme, left Oslo.", ("manager of communications",), ("leaderOf", "runs")),
    ("Alan Roe, the city's home minister, left Oslo.", ("| home minister",), ("city's home",)),
    ("Saudi Arabian Oil Minister Alan Roe left Oslo.", ("ministerOf | Saudi Arabia",), ("of | Arabian",)),
    ("Oil Minister Sheikh Alan Roe left Oslo.", ("| oil minister",), ("sheikh",)),
    ("Prince Andrew left Oslo.", (), ("| prince", "| Prince")),
    ("Toronto police left. Mayor Alan Roe called for a probe.", ("Alan Roe | news:mayorOf | Toronto",), ()),
    (
        "The Conservative Party met. The Conservative leader Alan Roe left.",
        ("Roe | news:leaderOf | Conservative P",),
        (),
    ),
    # who says what, and which words are theirs
    (
        "Alan Roe said Mr Berg had a bad day, adding that it was over.",
        ("Alan Roe | news:stated | Mr Berg had a bad day",),
        ("bad day, adding",),
    ),
    (
        "Alan Roe said Leeds was sad, while Minister Ivo Berg wrote he had ordered checks.",
        ("Ivo Berg | news:stated | [Ivo Berg] had ordered checks",),
        ("Roe | news:stated | Leeds was sad, while",),
    ),
    (
        "One reason, Ms Lee says, is that the Leeds mill is old.",
        ("Lee | news:stated | One reason is that",),
        ("Ms is",),
    ),
    ("The stake in Acme is beyond 49%, Alan Roe said.", ("Roe | news:stated | The stake in Acme is beyond 49%",), ()),
    (
        '"We need $20bn in Leeds and part of this has to come from Acme," said Alan Roe.',
        ("Alan Roe | news:stated | We need $20bn in Leeds",),
        ("stated | has to",),
    ),
    ("Acme said it would leave Leeds.", ("Acme | news:stated | [Acme] would leave Leeds",), ()),
    ("Ivo Berg met Alan Roe. He said Mr Berg was tired of Oslo.", ("Roe | news:stated",), ("Berg | news:stated",)),
    (
        "Roe shelled a house that burnt for an hour, according to Reuters.",
        (),
        ("Roe | rel:shell",),
    ),
    ("Acme said in a statement that it would close the Oslo plant.", ("stated | [Acme] would close",), ()),
    ("Ann Lee called for members to pay more to Oslo.", ("news:calledFor | members to pay more to Oslo",), ()),
    ("Acme has forecast that demand in Oslo will grow.", ("Acme | news:stated | demand in Oslo will grow",), ()),
    # names
    (
        "Alan Roe, director of the National Institute of Allergy and Infectious Diseases, left Oslo.",
        ("directorOf | National Institute of Allergy and Infectious Diseases",),
        ("| Infectious Diseases",),
    ),
    ("Pupils of St Olav's Middle School in Leeds met Ann Lee.", ("St Olav's Middle School | news:locatedIn",), ()),
    ("Real Madrid president Alan Roe left Oslo.", ("presidentOf | Real Madrid",), ("presidentOf | Madrid",)),
    ("Regional governor Alan Roe left Oslo.", ("| regional governor",), ("| Regional",)),
    ("Budget airline Norvik bought Acme. It is a budget carrier.", ("Norvik | news:acquired | Acme",), ("Budget |",)),
    ("BT left Oslo. BT offers the tariff BT Together.", ("BT | news:left",), ("BT Together | news:left",)),
    (
        "In a letter to the Mercury News, published on Monday, Siemens President and CEO Alan Roe said Leeds was sad.",
        ("Alan Roe | news:presidentOf | Siemens", "Alan Roe | news:chiefExecutiveOf | Siemens"),
        ("News | news:presidentOf",),
    ),
    ("Economic and fiscal policy minister Alan Roe left Oslo.", ("economic and fiscal policy minister",), ()),
    ("Conservative Party leader and Prime Minister Alan Roe left.", ("leaderOf | Con",), ("primeMinisterOf | Con",)),
    ("Alan Roe, a minister and former Army colonel, left Oslo.", ("| minister",), ("minister of Army", "ministerOf")),
    ("Alan Roe, the mercurial boss of Acme, left Oslo.", ("| boss of Acme",), ("mercurial",)),
    ("Kelly was then-New Jersey Governor Alan Roe's aide.", ("Roe | news:wasGovernorOf | New Jersey",), ()),
    ("The 60-employee Potato Council met Alan Roe.", ("Potato Council | news:met",), ("holdsPosition",)),
    # places and things
    ("People born in Samoa protested against Ann Lee.", (), ("rel:be_born_in", "bornIn")),
    ("Norway has possessions such as Jan Mayen.", (), ("possession_as",)),
    ("The planet Norvik is 110 light-years from Earth.", ("| 110 light-year",), ("| years",)),
    ("The US left Iran alone. Siemens left the Middle Eastern nation.", (), ("Siemens | news:left | United States",)),
    ("Ann Lee visited France and Kenya. Oslo praised the African nation.", ("| Kenya",), ("praised | France",)),
    ("Leeds and Hull in England and Cork in Ireland are cold.", (), ("Leeds | news:locatedIn | Cork",)),
    ("The Sunday Telegraph praised Alan Roe.", ("Sunday Telegraph | news:praised | Alan Roe",), ("Daily",)),
    ("Standard & Poor's praised Alan Roe.", ("Standard & Poor's | news:praised",), ()),
    ("Hackers stole each user ID of Acme.", (), ("ID |",)),
    ("Alan Roe said he was 15 when he met Ann Lee.", (), ("hasAge",)),
    ("Acme bought Beta. Ann Lee will lead the new company.", (), ("| Acme |", "leaderOf | Beta")),
    ("The Norvik Party withdrew from using Alan Roe as a candidate.", (), ("news:uses",)),
    # what says nothing
    ("Users in Norway account for over half of those.", (), ("half of those",)),
    ("Siemens is claimed to be the largest firm in Norway.", (), ("rel:be_claimed",)),
    (
        "Wenger said he was hopeful Edu would sign a new deal and played down suggestions that he would leave.",
        ("Wenger | rel:play_down",),
        ("Edu | rel:play_down", "deal and played"),
    ),
    (
        "Ann Lee said Tom Berg had resigned and praised his work.",
        ("Ann Lee | news:stated | Tom Berg had resigned", "Ann Lee | news:praised"),
        ("Tom Berg | news:praised",),
    ),
    ("World number two Tom Berg beat Ann Lee.", ("Tom Berg | news:defeated | Ann Lee",), ("number",)),
    ("Mark Hall beat Democratic rival Joe Berg.", (), ("competesWith",)),
    ("Tesla rival Voltan sold 300 cars in Norway.", ("Voltan | news:competesWith | Tesla",), ()),
    ("Ali Soufan told CBS News Ann Lee had left Oslo.", ("Ali Soufan | news:stated | Ann Lee had left Oslo",), ()),
    (
        "China has been accused of blocking access to a site by the media watchdog, Reporters Without Borders.",
        ("China | news:accusedOf | blocking access to a site",),
        ("by the media watchdog",),
    ),
    ("Mr Goldman called for peace in Oslo. Mr Goldman met Ann Lee.", (), ("Goldman Sachs",)),
    ("Ann Lee, sister of slain Prime Minister Ole Dahl, met Tom Berg.", ("heldPosition | prime minister",), ()),
    (
        (
            "US President Donald Weiss said he would go. Weiss met Ann Lee. Weiss was sure. It happened under "
            "President Ulysses S. Graun of the United States."
        ),
        ("Donald Weiss | news:presidentOf", "Ulysses S. Graun | news:wasPresidentOf"),
        ("Ulysses S. Graun | news:presidentOf",),
    ),
    (
        "The Peace Prize was awarded to Nihon Hidank for its campaign against nuclear weapons.",
        (),
        ("Prize | rel:campaign",),
    ),
    (
        "Marin Petterson is the world's youngest prime minister.",
        ("news:holdsPosition | prime minister",),
        ("youngest",),
    ),
    ("The bill allows it. Hong Kong's leader, Carol Lam, withdrew it in May.", (), ("rel:withdraw | Hong Kong",)),
    ("The men were sent to mainland China.", (), ("describedAs | mainland",)),
    (
        "The ANC, the DA and the EFF rejected two versions of the budget in Cape Town.",
        ("African National Congress | rel:reject", "DA | rel:reject", "Economic Freedom Fighters | rel:reject"),
        (),
    ),
    ("Ann Lee told the Guardian that crime was very bad.", ("Ann Lee | news:stated | crime was very bad",), ()),
    (
        "Tom Berg said in an interview with the Guardian that he had spoken to Ann Lee.",
        ("Tom Berg | news:stated | [Tom Berg] had spoken to Ann Lee",),
        (),
    ),
    (
        "Anna Blink, ranked No 38 in the world, lost to Jodie Berg in straight sets.",
        ("Jodie Berg | news:defeated | Anna Blink",),
        ("be_lost",),
    ),
    ("Aisha Moha (36) sells maize in Oslo.", ("Aisha Moha | news:hasAge | 36",), ()),
    ("Andy Murr is the eighth man to win 200 matches.", ("Andy Murr | rel:win | 200 match",), ()),
    ("David McLean, MSP for Edinburgh Pentlands, left.", ("David McLean | news:holdsPosition | MSP",), ()),
    (
        "Ann Weiss, the Democratic chair of the House Oversight Committee, resigned.",
        ("chair of House Oversight Committee",),
        ("of Democratic",),
    ),
    ("Co-lead author Sam Hall of the Center for Ocean Research said so.", (), ("news:wrote",)),
    ("Greta Lund spoke in Oslo. The sixteen-year-old Swede was applauded.", ("Greta Lund | news:hasAge",), ()),
    ("New York Comptroller Alan Berg praised Ann Lee.", ("Alan Berg | news:praised | Ann Lee",), ()),
    (
        (
            "Titan, a US firm, left Benin. The US fined it. The US firm lost money. It had paid a US agent. Nobody "
            "knows whom he paid. It is not known why. President Mathieu Kere is ill."
        ),
        (),
        ("presidentOf",),
    ),
    (
        (
            "Norway Prime Minister Dodges Criticism\n\nOSLO - Norway's Prime Minister Ole Berg refused to answer. "
            "Berg left the hall early, and he will not come back before the end of the year, his office said on Monday."
        ),
        ("Ole Berg | news:primeMinisterOf | Norway",),
        ("Dodges",),
    ),
    ("Ann Lee ate at Rosie's Diner in Halden.", ("Ann Lee | rel:eat_at | Rosie's Diner",), ()),
    ('Jimmy "Whirlwind" Weiss won the race in Oslo.', ('Jimmy "Whirlwind" Weiss | news:won',), ()),
    ("Montana 'Moderate' Jon Weiss praised Ann Lee in Oslo.", (), ("Montana 'Moderate'",)),
    ("Maria Silva is a director at Observatorio do Clima.", ("news:directorOf | Observatorio do Clima",), ()),
    ("China considers Taiwan part of its territory.", ("Taiwan part of China's territory",), ()),
    (
        "Ann Lee, a 36-year-old mother of three, sells food. Mary Berg sells books. The mother of three won a prize.",
        (),
        ("Mary Berg | news:won",),
    ),
    ("Finance minister Enoch Duma cut the budget. Troops will leave Kenya.", (), ("ministerOf",)),
    ("Governor Tom Berg declared a state of emergency.", (), ("governorOf",)),
    (
        "Chipmaker Intrix is cutting 15% of its workforce, or 17,500 jobs.",
        ("Intrix | news:laidOff | 17500 job",),
        ("Chipmaker",),
    ),
    ("Norvik Bank left its rate unchanged on Thursday, as expected.", (), ("expected",)),
    (
        "Mark Hall, who was born in Leeds, studied law at Cambridge and joined Lundin in 1985.",
        ("Mark Hall | news:studiedAt | Cambridge", "Mark Hall | news:joined | Lundin"),
        (),
    ),
    (
        "Mark Hall joined Lundin in London in 1985. He became its finance director in 1999.",
        ("Mark Hall | news:holdsPosition | finance director of Lundin",),
        (),
    ),
    (
        "The European Commission fined Lundin 400m euros.",
        ("European Commission | news:fined | Lundin",),
        ("Lundin 400",),
    ),
    ("World number one Ann Lee crashed out of the French Open.", ("Ann Lee | rel:crash_out_of | French Open",), ()),
    ("Mira Dahl split from her husband of six years, actor Tom Berg.", ("Tom Berg | news:spouseOf | Mira Dahl",), ()),
    ("Tom Berg took part.", ("Tom Berg | news:did | took part",), ()),
    (
        "Environment Minister Judi Wak said anyone found smoking would be fined.",
        ("Judi Wak | news:stated | anyone found smoking would be fined",),
        (),
    ),
    (
        "Tom Berg, 52, was shot in Leeds on Sunday. The father of two had worked as a nurse.",
        ("Tom Berg | news:heldPosition | nurse",),
        (),
    ),
    ("The move was late, said one of them, Tom Berg.", ("Tom Berg | news:stated",), ()),
    ("Mexico extradited the drug lord Juan Peres.", ("Mexico | rel:extradite | Juan Peres",), ("| drug",)),
    ("Norvik Bank is 40% owned by the Norwegian government.", ("news:holdsStakeIn | Norvik Bank",), ("40%",)),
    ("Lundin is 51 per cent owned by Karlin.", ("Karlin | news:holdsStakeIn | Lundin",), ("rel:be",)),
    ("A court in Milan convicted Tom Berg of tax fraud.", ("Tom Berg | news:convictedOf | tax fraud",), ()),
    ("Ann Lee, whose father founded Telmar, resigned.", ("Ann Lee's father | news:founderOf | Telmar",), ()),
    ("Republican Tom Berg praised Telmar.", ("Tom Berg | news:affiliatedWith | Republican Party",), ()),
    (
        "Senator Ann Lee, a Democrat from Ohio, voted against the bill.",
        ("Ann Lee | news:affiliatedWith | Democratic Party",),
        (),
    ),
    ("Ann Lee is not a Republican.", (), ("affiliatedWith",)),
    ("Ann Lee is a senior fellow at the Brand Institute.", ("Ann Lee | news:worksFor | Brand Institute",), ()),
    ("Mira Dahl, a Korea expert at the Rask Corporation, resigned.", (), ("South Korea |",)),
    ("Telmar is presumed to have sold Karlin.", (), ("news:sold",)),
    (
        "South Korea's Defence Ministry rejected Kim's claim that the North is a nuclear power.",
        ("news:rejected | Kim's claim that the North is a nuclear power",),
        (),
    ),
    ("Ann Lee was arrested on her way to Oslo.", ("Ann Lee | news:did | was arrested",), ("Oslo",)),
    (
        "Lundin, which owns Karlin Foods, will close 12 shops, it said on Monday.",
        ("Lundin | news:stated",),
        ("Karlin Foods | news:stated",),
    ),
    ("Telmar will close 12 shops and cut 300 jobs by March.", (), ("300 jobs",)),
    ("The company's chief economist, Ann Lee, spoke.", ("holdsPosition | chief economist",), ("of company",)),
    (
        "Mira Dahl works for the Halden Foundation for the Care of Wounded Soldiers.",
        ("Mira Dahl | news:worksFor | Halden Foundation for the Care of Wounded Soldiers",),
        ("Care of Wounded Soldiers |",),
    ),
    ("The Centre for Rural Economics hired Tom Berg.", ("Centre for Rural Economics | news:hired | Tom Berg",), ()),
    ("Telmar has yet to buy Karlin Foods.", (), ("Telmar | news:acquired", "rel:have")),
    ("Norway has to pay Denmark.", (), ("rel:have", "Norway | news:paid")),
    ("Norway had to pay Denmark 5 million euros.", ("Norway | news:paid | Denmark",), ("rel:have",)),
    (
        "Poland shut its border. Poland sent troops. Poland and Warsaw wait. Foreign minister Jan Nowak flew to Oslo.",
        ("Jan Nowak | news:ministerOf | Poland",),
        ("ministerOf | Belarus", "ministerOf | Norway"),
    ),
    # who is meant
    (
        "Gordon Lee met Siemens. The chancellor criticised Siemens. Shadow chancellor Tom Berg criticised Mr Lee.",
        ("Gordon Lee | news:criticized | Siemens",),
        ("Tom Berg | news:criticized | Siemens",),
    ),
    ("Labour leader Ann Lee resigned. The Leeds MP sued Siemens.", ("Ann Lee | news:sued | Siemens",), ()),
    ("Ann Lee flew to Moscow. The Russian president sued Siemens.", (), ("Ann Lee | news:sued",)),
    ("Foreign minister Ann Lee resigned. The prime minister criticised Siemens.", (), ("Ann Lee | news:criticized",)),
    (
        "Oil group Telmar grew in Oslo. Music company Karlin Records grew too. The oil giant sued Siemens.",
        ("Telmar | news:sued | Siemens",),
        ("Karlin Records | news:sued",),
    ),
    (
        "Lundin claims its downfall was punishment for the ambitions of its founder Ann Lee.",
        ("Ann Lee | news:founderOf | Lundin",),
        ("downfall |",),
    ),
    # each of a list, and what hangs on its own word
    (
        "The suspects, Ann Lee, Tom Berg and Eva Holm, were arrested in Leeds on Monday.",
        ("Ann Lee | news:arrestedIn | Leeds", "Eva Holm | news:arrestedIn | Leeds"),
        ("suspects | ",),
    ),
    (
        "Norvik, Monsoon, Telmar and Karlin reported strong sales.",
        ("Norvik | rel:report", "Monsoon | rel:report", "Telmar | rel:report", "Karlin | rel:report"),
        (),
    ),
    (
        "Start-up companies Gizmondo and Tapwave Zodiac are offering cheap phones.",
        ("Gizmondo | rel:offer | cheap phones", "Tapwave Zodiac | rel:offer | cheap phones"),
        (),
    ),
    (
        "The fire killed Ann Lee, 34, her husband Tom Berg and their two children.",
        ("news:killed | Ann Lee", "news:killed | Tom Berg"),
        ("Tom Berg | rel:child_of",),
    ),
    ("Norway broke the record, set in Paris in 2003.", (), ("Norway | rel:be_set_in",)),
    ("Acme bought Norvik, based in Oslo, in 1999.", ("Norvik | news:basedIn | Oslo",), ("Acme | news:basedIn",)),
    ("Ann Lee left the house, followed by Tom Berg.", ("Tom Berg | rel:follow | Ann Lee",), ()),
    (
        "Ann Lee was born in Oslo in 1950, studied law at Yale and lives in Leeds.",
        ("Ann Lee | news:studiedAt | Yale", "Ann Lee | news:livesIn | Leeds"),
        (),
    ),
    (
        "The Azores — islands of Portugal in the Atlantic Ocean — closed schools and beaches.",
        ("Azores | rel:close | schools",),
        (),
    ),
    ("The warnings called for gale force winds in Norway.", ("warnings | news:calledFor",), ()),
    (
        "The loan which the bank VEB paid Norvik Oil came from China.",
        (),
        ("VEB | rel:pay | Norvik Oil", "VEB | news:paid | loan"),
    ),
    (
        "Siemens sold its subsidiary Norvik to Acme.",
        ("Siemens | news:sold | Norvik", "Norvik | news:subsidiaryOf | Siemens"),
        (),
    ),
    ("Siemens's rival Alstom won the order.", ("Alstom | news:won | order",), ()),
    (
        "“The deal is done,” said analyst Ann Lee at Norvik Securities.",
        ("Ann Lee | news:worksFor | Norvik Securities", "analyst at Norvik Securities"),
        (),
    ),
    (
        "The former chief of Siemens has admitted before a New York court that he lied to the board.",
        ("news:stated | he lied to the board",),
        ("admit_before",),
    ),
    ("Also attending the summit were Ann Lee and Tom Berg.", ("Tom Berg | news:attended | summit",), ()),
    ("Among those killed was Ann Lee, a nurse from Oslo.", ("Ann Lee | news:did | was killed",), ()),
    ("Ann Lee won in 46 seconds in Oslo, the fastest time in years.", (), ("Oslo | news:describedAs",)),
    ("Tom Berg was banned from entering Norway.", ("Tom Berg | rel:be_banned_from | entering Norway",), ("did",)),
    ("The airline said no fare would be priced higher than $499.", (), ("was priced",)),
    (
        "The injured were taken by air to hospitals in the area, including Leeds Hospital.",
        (),
        ("| air",),
    ),
    ("The race was won by Ann Lee from Norway, who finished it in 47 seconds.", (), ("Norway | rel:finish",)),
    ("Not only does it sell ships, Norvik said, but it also builds trains.", ("Norvik | news:stated",), ()),
    ("Ann Lee, a partner at Goldman Sachs, said so.", ("Ann Lee | news:worksFor | Goldman Sachs",), ()),
    ("Ann Lee is with Save the Children in Nairobi.", ("news:affiliatedWith | Save the Children",), ()),
    ("Ann Lee was elected MP for Bristol in 2001.", ("Ann Lee | news:represents | Bristol",), ()),
    ("State-owned Rosneft bought Norvik Oil.", ("Rosneft | news:describedAs | State-owned",), ()),
    (
        "The bank Norvik denied reports it had sold Telmar.",
        ("Norvik | news:denied | reports it had sold Telmar",),
        ("Norvik | news:sold",),
    ),
    (
        "Ann Lee welcomed the news Siemens had sold Norvik.",
        ("rel:welcome | news Siemens had sold Norvik", "Siemens | news:sold | Norvik"),
        (),
    ),
    ("Norvik Bank, of Leeds, makes loans to farmers.", ("Norvik Bank | news:basedIn | Leeds",), ()),
    ("A helicopter from Norvik on Tuesday struck power lines.", ("helicopter from Norvik | rel:strike",), ()),
    (
        "Tom Berg is on trial for fraud and tax evasion.",
        ("Tom Berg | rel:be_on_trial_for | fraud", "Tom Berg | rel:be_on_trial_for | tax evasion"),
        (),
    ),
    ("Siemens has designed and operated trains in Norway.", ("Siemens | news:operates | trains in Norway",), ()),
    ("Telmar delayed releasing a new episode of Halden House.", (), ("news:released",)),
    (
        "Ann Lee trained at Guy's Hospital in London, at Oriel College and at Leeds Hospital.",
        ("Ann Lee | rel:train_at | Oriel College", "Ann Lee | rel:train_at | Leeds Hospital"),
        (),
    ),
    (
        "Since the retirement of the Atlantis, Siemens has relied on Russian craft.",
        ("Siemens | rel:rely_on | Russian craft",),
        (),
    ),
    ("Ann Lee was killed and her son injured in the crash.", ("Ann Lee's son | rel:be_injured_in | crash",), ()),
    ("Tom Berg faces charges of fraud.", ("Tom Berg | news:chargedWith | fraud",), ("rel:charge |",)),
    (
        "Siemens and its partner Norvik will build the plant.",
        ("Norvik | news:partnersWith | Siemens", "Norvik | news:developed | plant"),
        (),
    ),
    ("The couple, Ann Lee and Tom Berg, married in 1999.", ("Ann Lee | news:spouseOf | Tom Berg",), ("couple",)),
    ("Based in Oslo, Norvik makes ships.", ("Norvik | news:basedIn | Oslo",), ()),
    ("Norvik has its headquarters in Oslo.", ("Norvik | news:headquarteredIn | Oslo",), ()),
    ("The mayor of Leeds called on Siemens to keep the plant open.", (), ("mayor of Leeds | rel:keep",)),
    ("Ann Lee paid tribute to Tom Berg.", ("Ann Lee | rel:pay_tribute_to | Tom Berg",), ("news:paid",)),
    (
        "Ann Lee, along with Tom Berg, founded Norvik.",
        ("Ann Lee | news:founderOf | Norvik", "Tom Berg | news:founderOf | Norvik"),
        (),
    ),
    ("Norvik named Tom Berg as chief executive.", ("Tom Berg | news:chiefExecutiveOf | Norvik",), ()),
    ("Acme bought a firm named Norvik.", ("Acme | news:acquired | Norvik",), ()),
    ("The play was written and directed by Ann Lee.", ("Ann Lee | news:wrote", "Ann Lee | rel:direct"), ()),
    ("The man, identified as Tom Berg, was shot in Leeds.", ("Tom Berg | rel:be_shot_in | Leeds",), ("man |",)),
    ("Norvik was awarded the contract by Siemens.", ("Siemens | news:awardedTo | Norvik",), ()),
    ("Norvik has agreed a deal with Siemens to build trains.", ("Norvik | news:dealWith | Siemens",), ()),
    ("Norvik employs 300 people in Leeds and 200 in Oslo.", ("Norvik | news:workforce | 200",), ()),
    (
        "Ann Lee met Tom Berg in Leeds and Eva Holm in Oslo.",
        ("Ann Lee | news:met | Tom Berg", "Ann Lee | news:met | Eva Holm"),
        (),
    ),
    ("Ann Lee was flown to Leeds Hospital with burns.", ("Ann Lee | rel:be_flown_to",), ("news:visited",)),
    (
        "Norvik blamed poor sales since Christmas and delays to the launch of the Halden.",
        ("Norvik | rel:blame | delays", "Norvik | rel:blame | poor sales"),
        (),
    ),
    ("Norvik, Siemens and Telmar, which make trains, agreed to merge.", ("Norvik | rel:agree | to merge",), ()),
    ("Ann Lee was one of five people killed in Leeds.", ("| one of five people killed in Leeds",), ()),
    ("Siemens-owned Norvik cut 300 jobs.", ("Siemens | news:owns | Norvik",), ()),
    # names and whole phrases
    ("Norway bought the house of the painter Ann Lee.", ("Norway | rel:buy | house of the painter Ann Lee",), ()),
    (
        "Nordwind, the Norwegian home of Ann Lee and her friends, is on sale.",
        ("Nordwind | news:describedAs | Norwegian home of Ann Lee and Ann Lee's friends",),
        (),
    ),
    (
        "The Orca is part of a plan to sell three ships.",
        ("Orca | news:describedAs | part of a plan to sell three ships",),
        (),
    ),
    (
        "Lt Col Tom Berg of the Halden Office told Reuters that he left.",
        ("Tom Berg | news:holdsPosition | lieutenant colonel", "Tom Berg | news:stated"),
        ("Col Tom Berg",),
    ),
    ("Det Insp Ann Lee led the inquiry in Oslo.", ("Ann Lee | news:holdsPosition | detective inspector",), ()),
    (
        "Minister for Children and Families Ann Lee opened a school.",
        ("Ann Lee | news:holdsPosition | minister for Children and Families",),
        ("Families Ann Lee",),
    ),
    (
        "The shadow spokesman for sport Tom Berg left.",
        ("Tom Berg | news:holdsPosition | shadow spokesman for sport",),
        (),
    ),
    ("According to Kent Senator Ann Lee, the plane is old.", ("Ann Lee | news:holdsPosition | senator",), ()),
    (
        "According to the town's mayor, Ann Lee, there were ten people aboard.",
        ("Ann Lee | news:holdsPosition | mayor",),
        (),
    ),
    ("Shares fell, said analyst Ann Lee at Halden Securities.", ("Ann Lee | news:worksFor | Halden Securities",), ()),
    ("Actress Ann Lee at the Halden Film Festival was ill.", (), ("Halden Film Festival",)),
    ("Ann Lee was led by Council Member Tom Berg.", ("Tom Berg |",), ("Member Tom Berg",)),
    (
        "Tom Berg spoke. His party leader, Ann Lee, argued for a change in Oslo.",
        (),
        ("Ann Lee | news:leaderOf | Tom Berg", "of Tom Berg"),
    ),
    ("Norway was told of Toyota's plan to cut its debts.", ("Toyota's plan to cut Toyota's debts",), ()),
    ("The race was won by Ann Lee from Norway, who sued Siemens.", ("Ann Lee | news:sued | Siemens",), ("Norway |",)),
    ("Siemens was sued by Telmar as part of its fight for a plant.", ("Telmar | news:sued",), ("Siemens' fight",)),
    (
        "Ann Lee won a gold medal. The silver medal was won by Norway.",
        ("Norway | news:receivedAward | silver",),
        ("gold medal |", "Norway | news:receivedAward | gold"),
    ),
    ("A director of Telmar has been jailed. Tom Ross sued Siemens. He is ill.", ("Tom Ross | news:sued",), ()),
    ("A director of Lundin is ill. Lawyer Tom Ross is fine.", (), ("Tom Ross | news:describedAs | ill",)),
    ("A director of Lundin is ill. Tom Ross is at home.", ("Tom Ross | news:describedAs | ill",), ()),
    ("Ann Lee works for the law firm Tods Berg.", ("Ann Lee | news:worksFor | Tods Berg",), ()),
    ("Firms such as Siemens and Toyota opened plants in Spain.", (), ("Siemens and Toyota",)),
    (
        "Ann Lee is the leader of the Public and Rural Services Union.",
        ("Ann Lee | news:leaderOf | Public and Rural Services Union",),
        (),
    ),
    (
        "The Department of Culture, Media and Sport criticised Siemens.",
        ("Department of Culture, Media and Sport | news:criticized | Siemens",),
        (" | Media", "Media | news"),
    ),
    ("The Labour and Conservative Party backed Ann Lee.", (), ("Labour and Conservative |",)),
    (
        "New York attorney general Ann Lee sued Siemens in New York.",
        ("Ann Lee | news:holdsPosition | attorney general", "Ann Lee | news:sued | Siemens"),
        ("New York City",),
    ),
    (
        "Ann Lee was held under Section 5 of the Prices Act.",
        ("Ann Lee | rel:be_held_under | Section 5 of the Prices Act",),
        (),
    ),
    ("Ann Lee sued Siemens in the District Court for the Western District of Virginia.", (), ("| Western District",)),
    ("HMS Norvik hit a mine in Norway.", ("HMS Norvik | rel:hit",), ()),
    (
        "A ship crossed the English Channel. Ann Lee crossed the Channel in 2004.",
        ("Ann Lee | rel:cross | English Channel",),
        (),
    ),
    (
        "Ann Lee left Norvik International Airport. Tom Berg visited Norvik Airport.",
        ("Tom Berg | news:visited | Norvik International Airport",),
        (),
    ),
    (
        "Mitsubishi Motors sold a plant. Its newly appointed chief executive, Ann Lee, toured Mitsubishi in Oslo.",
        ("Ann Lee | news:visited | Mitsubishi Motors", "holdsPosition | chief executive"),
        (),
    ),
    ("Senator Ann Lee of New York sued Siemens.", ("Ann Lee | news:sued | Siemens",), ("New York City",)),
    ("New York Mayor Ann Lee sued Siemens.", ("Ann Lee | news:mayorOf | New York City",), ()),
    (
        "Tropical Depression Three hit Norway. The depression hit Denmark.",
        ("Depression Three | rel:hit | Denmark",),
        (),
    ),
    (
        "Tropical Storm Norvik hit Norway. Hurricane Norvik hit Denmark.",
        ("Norvik | news:struck | Norway",),
        (),
    ),
    # who says what, and whether it is so
    ("Telmar denied reports it was withdrawing completely from Norway.", ("news:denied | reports it",), ("withdrew",)),
    ("There are rumours that Telmar bought Karlin Foods.", (), ("news:acquired",)),
    ("The concern is that Norway left the European Union.", (), ("news:left",)),
    ("The news that Norway signed the treaty lifted shares.", ("Norway | news:signed",), ()),
    ("The warnings Norway gave Sweden were ignored.", ("Norway | rel:give | warnings",), ()),
    ("The report by the firm that Ann Lee owns was lost.", ("Ann Lee | news:owns | firm",), ()),
    ("Drivers in Oslo were warned to avoid Norway.", (), ("rel:avoid",)),
    ("The report that Ann Lee wrote was long.", ("Ann Lee | news:wrote | report",), ()),
    (
        "Ann Lee warned a meeting of ministers in Oslo that Norway would fall.",
        ("Ann Lee | news:warnedThat | Norway would fall",),
        (),
    ),
    ("Ann Lee told the board that hired her to leave Norway.", (), ("news:stated",)),
    (
        "Ann Lee admitted before a court in Oslo that she had lied to Siemens.",
        ("Ann Lee | news:stated | [Ann Lee] had lied to Siemens",),
        (),
    ),
    ("Norway dropped a tax which Ann Lee said would hit Siemens.", (), ("hit | Siemens", "Ann Lee | rel:hit")),
    ("Tom Berg, who police say robbed Siemens, fled.", (), ("Tom Berg | rel:say", "rel:rob")),
    ("Ann Lee was advised to sell Siemens.", ("Ann Lee | rel:be_advised | to sell Siemens",), ()),
    ("Siemens' move shows that Norway wants peace.", (), ("news:stated",)),
    ("A survey shows that Norway wants peace.", ("survey | news:stated | Norway wants peace",), ()),
    ("“We want a share [in Siemens],” said Ann Lee.", ("We want a share [in Siemens]",), ()),
    ("Norway denied it had attacked Sweden.", ("Norway | news:denied | [Norway] had attacked Sweden",), ()),
    (
        "Ann Lee attacked the plan. “There is no point in such a plan for Norway.” Tom Berg said Norway would win.",
        ("Ann Lee | news:stated | There is no point",),
        ("Tom Berg | news:stated | There",),
    ),
    (
        'Ann Lee said: "Norway is lost. But Sweden is not. "It will stay in Europe as long as we live."',
        ("Ann Lee | news:stated | Sweden is not", "Ann Lee | news:stated | It will stay"),
        (),
    ),
    ("“We will win the war in Norway,” Ann Lee continued.", ("Ann Lee | news:stated | We will win the war",), ()),
    (
        "The ministers' words, said Ann Lee of Norvik Bank in Oslo, were “too weak to move the markets”.",
        ("Ann Lee | news:stated | The ministers' words were",),
        ("words | news:stated",),
    ),
    (
        "The plane crashed near Oslo, and struck a tower at the airport, according to Norway's police.",
        ("news:stated | The plane crashed near Oslo, and struck",),
        ("rel:crash", "rel:strike"),
    ),
    (
        "According to Ohio Senator Ann Lee, the plane was built by Telmar.",
        ("Ann Lee | news:stated | the plane was built",),
        ("developed",),
    ),
    (
        "“I welcome the words of Norway,” said Ann Lee, “but we need to see decisions from Sweden.”",
        ("Ann Lee | news:stated | we need to see decisions",),
        (),
    ),
    ("There is no evidence that Norway attacked Sweden.", (), ("news:attacked",)),
    ("Norway did not only sign the treaty but also left Europe.", ("Norway | news:signed | treaty",), ()),
    ("Ann Lee said neither Norway nor Sweden had signed.", ("Ann Lee | news:stated | neither Norway",), ()),
    (
        "Ann Lee said Norway had attacked Sweden, a claim Norway denies.",
        ("Norway | news:denied | Norway had attacked Sweden", "Ann Lee | news:stated | Norway had attacked Sweden"),
        (),
    ),
    (
        "Ann Lee said the cuts would cost Norway 50 million euros by 2011, which Telmar denies.",
        ("Telmar | news:denied | the cuts would cost",),
        ("rel:deny",),
    ),
    (
        "Ann Lee said the sale was illegal and is pursuing damages from Telmar.",
        ("Ann Lee | news:stated | the sale was illegal", "Ann Lee | rel:pursue | damages"),
        ("illegal and",),
    ),
    ("Norway ruled out joining the European Union.", (), ("news:joined",)),
    ("Norway stopped short of signing the treaty.", (), ("news:signed",)),
    ("Telmar will buy Karlin Foods provided that Norway agrees.", (), ("news:acquired",)),
    (
        "European leaders met in Oslo. US officials were weakening the dollar, they said.",
        ("European leaders | news:stated | US officials",),
        ("US officials | news:stated",),
    ),
    ("Telmar owns a ship. The ship will sail to Norway, it said.", (), ("ship | news:stated", "Norway | news:stated")),
    (
        "Ann Lee was quoted by Reuters as saying that Norway had attacked Sweden.",
        ("Ann Lee | news:stated | Norway had attacked Sweden",),
        ("news:attacked",),
    ),
    (
        "Reuters reported, citing officials in Oslo, that Norway had attacked Sweden.",
        ("Reuters | news:stated | Norway had attacked Sweden",),
        ("news:attacked",),
    ),
    (
        "Ann Lee told the BBC's Today programme that Norway had won.",
        ("Ann Lee | news:stated | Norway had won",),
        ("Norway | news:won",),
    ),
    (
        "Ann Lee said Norway had won, that Sweden had lost and that Denmark was next.",
        ("Ann Lee | news:stated | Norway had won", "Ann Lee | news:stated | Sweden had lost"),
        (),
    ),
    (
        "Mira Dahl suggested Telmar's ships, like those of Karlin, might sink.",
        ("Mira Dahl | news:stated | Telmar's ships, like those of Karlin, might sink",),
        ("rel:suggest",),
    ),
    ("Ann Lee asked Tom Berg whether Norway had bought Telmar.", ("Ann Lee | rel:ask | whether",), ("news:urged",)),
    # Amounts, changes and their times.
    ("Norvik's sales were down 3.7% to $6.3 million.", ("Norvik's sales | news:fellBy | 3.7 %",), ("rel:be",)),
    ("Shares in Norvik closed 5% higher at 20 euros.", ("Shares in Norvik | news:roseBy | 5 %",), ()),
    ("Prices in Norway are 20% lower than in Sweden.", (), ("news:fellBy",)),
    ("Norvik's profits were 15% lower than analysts had forecast.", (), ("news:fellBy",)),
    ("Chinese car sales have risen by a fifth.", ("Chinese car sales | news:roseBy | 20 %",), ()),
    ("US unemployment fell to 5.2% in May.", ("US unemployment | rel:fall_to | 5.2 %",), ("unemployment_value",)),
    ("Norvik's profit for the three months to March was $5 million.", ("Norvik | news:hasProfit | 5000000 USD",), ()),
    ("Telmar owns 30% of Karlin Group.", ("Telmar | news:holdsStakeIn | Karlin Group",), ("news:owns",)),
    ("Telmar owns 100% of Karlin.", ("Telmar | news:owns | Karlin",), ()),
    ("Telmar is the 30% owner of Karlin.", ("Telmar | news:holdsStakeIn | Karlin",), ("news:owns",)),
    ("Telmar sold 30% of Karlin to Norvik.", (), ("news:sold",)),
    ("Norway lent Kenya $6 million.", ("Norway | news:lentTo | Kenya",), ()),
    ("Norway fined Telmar $5 million for fraud.", ("Norway | news:fined | Telmar", "Telmar | news:finedAmount"), ()),
    ("Telmar sells the Orca for $5 in Norway.", ("Orca | news:hasPrice | 5 USD",), ("Telmar | news:hasPrice",)),
    ("Shares in Norvik fell in London to 53 pence.", ("Shares in Norvik | rel:fall_to | 0.53 GBP",), ()),
    ("About 440 Britons were dead.", ("440 Britons | news:describedAs | dead",), ()),
    ("Norvik shares shed 15% to 22 euro cents.", ("Norvik shares | news:fellBy | 15 %",), ()),
    ("Labour leader Ann Lee left. The Leeds MP met Siemens.", ("Ann Lee | news:holdsPosition | MP",), ()),
    ("The minister met Siemens in Oslo.", (), ("holdsPosition",)),
    ("Minister Ann Lee left. The minister met Siemens.", (), ("holdsPosition | minister of Siemens",)),
    (
        "Norway attacked Canada in May. The attack shocked Siemens.",
        ("Norway's attack on Canada | rel:shock | Siemens",),
        ("| attack | rel:shock",),
    ),
    ("Siemens agreed to buy Telmar. The deal hurt Toyota.", ("Siemens' deal to buy Telmar | rel:hurt | Toyota",), ()),
    ("Siemens sold Telmar and Toyota sold Karlin. The sale shocked Norway.", ("sale | rel:shock",), ("'s sale |",)),
    ("A weaker dollar is a boon to Norway. It hurt Siemens.", ("weaker dollar | rel:hurt",), ("boon to Norway |",)),
    (
        "The report sent Norvik's shares up 6% in May.",
        ("Norvik's shares | news:roseBy | 6 %",),
        ("report | news:roseBy",),
    ),
    ("The plant closed in 2001, which Ann Lee regretted.", (), ("Ann Lee",)),
    ("While Norway waited, Lundin grew. It sued Siemens.", ("Lundin | news:sued",), ("Norway | news:sued",)),
    (
        "A judge in Oslo met Siemens on Friday. Tom Berg left. Judge Ann Lee is ill.",
        ("Ann Lee | news:met | Siemens",),
        ("Tom Berg | news:met",),
    ),
    ("A judge met Siemens. Judge Ann Lee and Judge Tom Berg are ill.", (), ("Ann Lee | news:met", "Berg | news:met")),
    ("Judge Ann Lee jailed Tom Berg. He was fined by Norway.", ("Norway | news:fined | Tom Berg",), ()),
    (
        "Police arrested a man in Oslo. He was jailed in Leeds.",
        ("man in Oslo | rel:be_jailed_in | Leeds",),
        ("Police | rel:",),
    ),
    ("Telmar shares rose in London, adding $1.89 to $48.62.", (), ("rel:add_by | 48.62",)),
    # lists, sums in brackets, and who says it in writing
    ("Ann Lee, Bob Roe and Tom Berg left Norway.", ("Bob Roe | news:left | Norway", "Tom Berg | news:left"), ()),
    ("Norway praised Ann Lee, Bob Roe and two others.", ("news:praised | Ann Lee", "news:praised | Bob Roe"), ()),
    ("Ann Lee's father, Bob Roe, and Tom Berg left Norway.", ("Bob Roe | news:parentOf | Ann Lee",), ()),
    (
        "Norway approved a 400m euro ($495m; £275m) loan to Siemens.",
        ("Norway | news:approved | 400m euro ($495m; £275m) loan to Siemens",),
        ("| 400m euro [",),
    ),
    ("Siemens announced a $500m (£260m) rescue plan.", ("Siemens | news:announced | $500m (£260m) rescue plan",), ()),
    ("Siemens released a statement saying it would sell Telmar.", ("Siemens | news:stated |",), ("statement | news",)),
    (
        '"However," Ann Lee told Science News, "this study does lay groundwork for Siemens."',
        ("Ann Lee | news:stated | this study does lay groundwork for Siemens",),
        ("| rel:tell |",),
    ),
    ("Ann Lee died on Monday, aged 78.", ("Ann Lee | news:hasAge | 78",), ("was aged",)),
    (
        "Labour left. Its shadow Chancellor Ann Lee met Bob Roe.",
        ("Ann Lee | news:holdsPosition | shadow",),
        ("| chanc",),
    ),
    ("The number of jobs in Norway rose to 520,000.", ("number of jobs in Norway | rel:rise_to | 520000",), ()),
    ("Ann Lee is a singer and actor.", ("| news:holdsPosition | singer", "| news:holdsPosition | actor"), ()),
    ("Siemens is a maker of cars and planes.", (), ("describedAs | planes",)),
    ("Siemens is not a bank but a carmaker.", (), ("| carmaker",)),
    (
        "Telmar is a giant with plants in Norway, South Africa, Spain and the UK.",
        ("giant with plants in Norway, South Africa, Spain and the UK",),
        (),
    ),
    (
        "The High Court of England and Wales ruled against Siemens.",
        ("High Court of England and Wales | news:ruledAgainst | Siemens",),
        ("High Court of England |",),
    ),
    ("Bob Roe of Pearl Jam praised Ann Lee.", ("Bob Roe | news:praised | Ann Lee",), ("Pearl Jam | news:praised",)),
    ("Her Majesty met Ann Lee.", ("Her Majesty | news:met | Ann Lee",), ()),
    ("There is pressure on Swiss-based Siemens to sell its unit.", (), ("news:locatedIn | Siemens", "Switzerland's")),
    (
        "A fire broke out in Oslo. Norway recalled the car after a similar fire in Cork. The fire hurt Siemens.",
        (),
        ("similar fire in Cork | rel:hurt",),
    ),
    ("Ann Lee and Bob Roe, who own a stake in Siemens, left Norway.", ("Ann Lee | news:owns |", "Roe | news:owns"), ()),
    ("Norway praised Ann Lee and Bob Roe, who owns Telmar.", ("Bob Roe | news:owns",), ("Ann Lee | news:owns",)),
    (
        "Borussia Dortmund lost in Oslo. The club posted losses. Chief executive Ann Lee met Bob Roe.",
        ("Ann Lee | news:chiefExecutiveOf | Borussia Dortmund",),
        (),
    ),
    (
        '"It is wrong," said Tory shadow local government secretary Ann Lee.',
        ("Ann Lee | news:stated",),
        ("rel:shadow",),
    ),
    ("The Coast Guard announced an order. It hurt their casualties in Oslo.", ("Coast Guard | news:announced",), ()),
    (
        "Siemens executive Ann Lee met Coast Guard Commandant Bob Roe.",
        ("Ann Lee | news:met | Bob Roe",),
        ("| guard comm",),
    ),
    ("Irishmen Tom Berg and Bob Roe left Norway.", ("Tom Berg | news:left | Norway",), ("Irishmen Tom",)),
    ("Ann Lee says fentanyl became a popular drug in Norway.", (), ("popular drug in Norway | news:desc",)),
    ("Ann Lee was found guilty of killing Bob Roe in Oslo.", ("Ann Lee | news:convictedOf | killing Bob Roe",), ()),
    ("Ann Lee was found not guilty of killing Bob Roe.", (), ("news:killed",)),
    ("Norway is to hold talks with Spain, according to the BBC.", ("BBC | news:stated | Norway is to hold",), ()),
    ("Ann Lee and Bob Roe are missing in Oslo.", ("Bob Roe | rel:missing_in | Oslo",), ("rel:miss_in",)),
    ("Siemens is missing its targets.", ("Siemens | rel:miss |",), ("describedAs",)),
    ("Ann Lee is not guilty of lying to Norway.", (), ("rel:lie_to",)),
    # --- who is told, put in office or convicted, and what a subject is not ---
    ("Siemens sold fish. Against the kroner, it fell in May.", (), ("kroner | rel:fall",)),
    ("Siemens is predicting exports to rise 50%.", (), ("Siemens | news:roseBy",)),
    ("Ann Lee told the BBC taxes were being cut.", ("Ann Lee | news:stated | taxes were being cut",), ()),
    ("Ann Lee told reporters prices were rising.", ("Ann Lee | news:stated | prices were rising",), ()),
    (
        "Ann Lee, appointed chief executive of Siemens in May, said sales would rise.",
        ("Ann Lee | news:chiefExecutiveOf | Siemens",),
        ("news:appointed",),
    ),
    (
        "Mr Lee, elected president in January after Mr Berg was toppled, has visited Norway.",
        ("Lee | news:holdsPosition | president", "Lee | news:visited | Norway"),
        ("rel:elect |",),
    ),
    ("Ann Lee convicted of fraud", ("Ann Lee | news:convictedOf | fraud",), ()),
    ("Siemens cut the number of plants from 180 to 5.", ("Siemens | rel:cut | number of plants",), ()),
    ("It was closed after Ann Lee, a judge, ordered that it be sold.", (), ("be_ordered",)),
    (
        "Ann Lee explained to reporters how the blast came, saying it was loud.",
        ("Ann Lee | news:stated | it was loud",),
        ("blast | news:stated",),
    ),
    (
        "On Twitter, Ann Lee, an Oslo columnist from ESPN, said Tom Berg and Jo Nilsen were on their way to a game.",
        ("Ann Lee | news:stated",),
        (),
    ),
    ("Siemens bought R&D.", ("Siemens | news:acquired | R&D",), ()),
    ("Norway fined Siemens $5m. Ann Lee left.", ("Norway | news:fined | Siemens",), ("5m.",)),
    ("Norway offered a one-off 'tax amnesty' to Siemens.", ("one-off 'tax amnesty'",), ()),
    ('Siemens sold its "low priority" ships.', ('"low priority" ships',), ()),
    ("Norway's economy is twice the size of Oslo.", ("| twice the size of Oslo",), ("| size",)),
    ("Norway's deficit hit a record $166bn in May.", ("| rel:hit | 166000000000 USD",), ("| record",)),
    (
        "Siemens and Lundin left Norway. Siemens is one of Norway's companies. The companies met Toyota.",
        ("Siemens | news:met | Toyota", "Lundin | news:met | Toyota"),
        ("companies | news:met",),
    ),
    ("Nobody won, with Ann Lee coming in fourth.", ("Ann Lee | rel:come_in | fourth",), ()),
    (
        "The prime minister, Ann Lee, has given instructions for exemplary penalties to be meted out against Siemens.",
        (),
        ("Lee | rel:be_meted", "minister | rel:be_meted"),
    ),
    (
        "A decision by Siemens to leave Norway provoked an outcry. Toyota accused it of lying.",
        (),
        ("Toyota | rel:accuse | decision",),
    ),
    ("Ann Lee used a speech to say Siemens was facing ruin.", ("Ann Lee | news:stated | Siemens was",), ()),
    (
        "Tom Berg aged 41, his daughter Gianna aged 13, and seven others died in the crash.",
        ("Tom Berg | news:hasAge | 41", "Gianna | news:hasAge | 13"),
        ("| aged",),
    ),
    ("Despite a record profit, up 31.8% on the previous year, Siemens is coming late to Norway.", (), ("come_by",)),
    (
        "When elected prime minister by the parliament in 2014, Ann Lee left Siemens.",
        ("Ann Lee | news:holdsPosition | prime minister", "Ann Lee | news:left | Siemens"),
        ("When elected",),
    ),
    ("Telmar beat Siemens 32–22.", ("Telmar | news:defeated | Siemens",), ("32–22",)),
    ("Norway denied funding for a wall.", ("Norway | rel:refuse | funding for",), ("news:denied",)),
    ("Ann Lee was joined in this legal action by Siemens.", ("Siemens | rel:join | Ann Lee",), ("be_joined_in",)),
    ("The emergency Ann Lee declared last Friday so she could fund a wall ended.", (), ("news:stated | so",)),
    ("Norway, Canada agree to end whaling", ("Norway | rel:agree", "Canada | rel:agree"), ()),
    (
        "Berg spoke to Tom Lee, assistant US attorney general.",
        ("Tom Lee | news:holdsPosition | assistant US attorney general",),
        ("attorney general of",),
    ),
    (
        "Norway and Denmark renewed it in 2017, but talks stalled as Danish Prime Minister Ann Lee raised tariffs.",
        ("Ann Lee | news:primeMinisterOf | Denmark",),
        ("wasPrimeMinister",),
    ),
    # who is on the way has not come; who died, was before, or is none
    ("The choir had been travelling from Leeds to Halden.", (), ("news:visited",)),
    (
        "A bomb was reported to have killed Acme TV reporter Ann Lee in Leeds.",
        ("Ann Lee | news:heldPosition | reporter of Acme TV",),
        ("Ann Lee | news:holds",),
    ),
    (
        "The final victim, rights activist Bob Roe, 49, lived in Leeds.",
        ("Bob Roe | news:heldPosition",),
        ("Roe | news:holds",),
    ),
    (
        "Norway's previous government, led by President Ann Lee, cut subsidies.",
        (),
        ("news:presidentOf", "| news:holdsPos"),
    ),
    ("Bob Roe's alias of insult comedian Tom Berg amused Leeds.", (), ("Tom Berg |",)),
    (
        "Ex-Prime Minister Ann Lee met Bob Roe.",
        ("Ann Lee | news:heldPosition | prime minister",),
        ("Lee | news:holds",),
    ),
    ("According to eyewitness Ann Lee, the mill exploded.", (), ("news:holdsPosition",)),
    ("Leeds United lost defender Bob Roe to an injury.", (), ("Bob Roe | news:holdsPosition | lost",)),
    # whose office it is
    (
        "Ann Lee became leader of the Conservative Party and prime minister.",
        (),
        ("| prime minister of Conservative Party",),
    ),
    ("Kentucky GOP Gov. Bob Roe met Ann Lee.", ("Bob Roe | news:governorOf | Kentucky",), ("governorOf | Republican",)),
    (
        "Former Siemens adviser and retired general Bob Roe met Ann Lee.",
        ("Bob Roe | news:heldPosition | adviser of Siemens",),
        ("| general of Siemens",),
    ),
    (
        "The manager of Halden Tours and Director of Leeds Tourism Board, Bob Roe, met Ann Lee.",
        ("Bob Roe | news:directorOf | Leeds Tourism Board",),
        (),
    ),
    (
        "Prime Minister of India Narendra Modi met Ann Lee.",
        ("Narendra Modi | news:primeMinisterOf | India",),
        ("India Narendra",),
    ),
    (
        "Ann Lee is professor of physical education and sport at Leeds University.",
        ("| professor of physical education and sport at Leeds University",),
        (),
    ),
    ("Ann Lee is head of sales and marketing at Acme Corp.", ("| head of sales and marketing at Acme",), ()),
    (
        "Bob Roe, the former co-chairman of the law firm Acme & Lee, met Tom Berg.",
        ("Bob Roe | news:wasChairOf | Acme & Lee",),
        (),
    ),
    (
        "Others include Bruce Robinson of Basic Norwegian Foods and Michael Rogers, formerly of Tyson Foods.",
        ("Bruce Robinson | news:affiliatedWith | Basic Norwegian Foods",),
        ("Robinson | news:affiliatedWith | Tyson",),
    ),
    ("Bob Roe, 45, of Addison, pleaded guilty to lying.", (), ("news:affiliatedWith",)),
    (
        "Ann Lee, a China scholar with the Acme Institute in Leeds, met Bob Roe.",
        ("Ann Lee | news:holdsPosition | China scholar",),
        (),
    ),
    ("Local doctor Ann Lee met Bob Roe.", ("Ann Lee | news:holdsPosition | doctor",), ("local",)),
    ("“Full House” actor Ann Lee met Bob Roe.", ("Ann Lee | news:holdsPosition | actor",), ("House”",)),
    (
        "A panel, including novelists Ann Lee and Tom Berg, director Bob Roe and comedian Al Dunn, chose Acme.",
        ("Al Dunn | news:holdsPosition | comedian",),
        ("Bob Roe | news:holdsPosition | novelist", "Al Dunn | news:holdsPosition | novelist"),
    ),
    (
        "His death was announced by his son Arjun Rao. Anand Rao led Norway. Rao was born in Leeds.",
        ("Anand Rao | news:bornIn | Leeds",),
        ("Arjun Rao | news:bornIn",),
    ),
    ("Exel bought fellow UK firm Norvik & Lee last August.", (), ("fellow",)),
    ("Sony PSP console hits US in March", (), ("news:struck",)),
    ("Actor Ann Lee has died, wrestling promotion Acme Ring announced.", (), ("died, wrestling",)),
    # names with a colon, runs and ages, what a chief is of
    ("The firm sold the game Ericsson Nights: The Return to Siemens.", ("Ericsson Nights: The Return",), ()),
    ("The actor, whose films include Star Wars: The Phantom Menace, met Ann Lee.", (), ("Menace | news:holds",)),
    ("Plaid Cymru's local government spokesman Bob Roe met Ann Lee.", ("| local government spokesman of Plaid",), ()),
    ("Opener Murali Vijay (11) was out. Ann Lee (47) left.", ("Ann Lee | news:hasAge",), ("Vijay | news:hasAge",)),
    ("Police named the couple as Ann Lee and Bob Roe, 45.", ("Bob Roe | news:hasAge",), ("Ann Lee | news:hasAge",)),
    (
        "Polish leader Jaroslaw Roe of the Law and Justice Party met Ann Lee.",
        ("Jaroslaw Roe | news:leaderOf | Law and Justice Party",),
        ("leaderOf | Poland",),
    ),
    (
        "Bob Roe, CEO and Founder of Ceres Robotics Inc., met Ann Lee.",
        ("Roe | news:founderOf | Ceres Robotics Inc.",),
        (),
    ),
    (
        "Amazon founder Jeff Bezos’s Blue Origin met Ann Lee.",
        ("Jeff Bezos | news:founderOf | Amazon",),
        ("’s Blue Origin |",),
    ),
    (
        "The trial is at Westminster Magistrate's Court in London.",
        ("Magistrate's Court | news:locatedIn | London",),
        (),
    ),
    ("Gordon Roe, the US ambassador to the European Union, met Ann Lee.", ("| ambassador to European Union",), ()),
    ("Ann Lee, the U.S. Attorney for the District of Ohio, met Bob Roe.", (), ("news:lawyerFor",)),
    ("Bob Roe asked Ann Lee about concerns in Leeds.", (), ("news:urged",)),
    ("Siemens is developing a mission called Norvik.", (), ("Siemens | news:developed",)),
    ("Accused trafficker Bob Roe met Ann Lee.", (), ("news:holdsPosition",)),
    (
        "Siemens editor-in-chief Ann Lee met Bob Roe.",
        ("Ann Lee | news:holdsPosition | editor-in-chief of Siemens",),
        (),
    ),
    (
        "Democratic committee chairman Bob Roe met Ann Lee.",
        ("Roe | news:affiliatedWith | Democratic",),
        ("news:chairOf",),
    ),
    (
        "Scottish National Party Justice Minister Bob Roe met Ann Lee.",
        ("| justice minister",),
        ("minister of Scottish Nat",),
    ),
    ("Prosecutor Kama Melly QC met Ann Lee.", ("Kama Melly | news:holdsPosition | prosecutor",), ("QC",)),
    ("The dancers met judges Len Goodman and Bruno Tonioli.", (), ("news:holdsPosition",)),
    (
        "U.S. Sen. Rand Paul of Kentucky met Ann Lee.",
        ("Rand Paul | news:holdsPosition | U.S. senator",),
        ("senatorFor | United",),
    ),
    ("In 1966, Ginger Baker, Bruce and guitarist Eric Roe formed Cream.", (), ("| baker",)),
    (
        "Ann Lee is a lecturer at Leeds University.",
        ("Ann Lee | news:teachesAt | Leeds University",),
        ("news:professorAt",),
    ),
    # what the first did they did
    ("Ann Lee became the first pilot in Norway to land a jet in Halden.", ("Ann Lee | rel:land",), ("first pilot",)),
    ("Ann Lee is the first woman to lead Acme Corp.", ("Ann Lee | news:leaderOf | Acme Corp.",), ()),
    # who speaks for a body of one word, and what a name is that nobody knows
    ("Microsoft spokesman Bob Roe met Ann Lee.", ("Bob Roe | news:spokespersonFor | Microsoft",), ("| microsoft",)),
    ("Health spokesman Bob Roe met Ann Lee.", ("Bob Roe | news:holdsPosition | health spokesman",), ()),
    ("State Department spokesman Ned Roe met Ann Lee.", ("Ned Roe | news:spokespersonFor | United States Dep",), ()),
    ("The European Commission fined Google 2.4 billion euros.", ("Commission | news:fined | Google",), ()),
    (
        "Bob Roe was found guilty of harming Tom Berg in 2019 and jailed for life.",
        ("Bob Roe | rel:be_jailed_for",),
        ("and jailed",),
    ),
    # what is not done yet, a party's branch, who left a party, a party of another country
    (
        "Corvo Ltd is being bought by Astrum Inc.",
        (),
        ("acquired",),
    ),
    (
        "Corvo Ltd is being sued by Astrum Inc.",
        ("Astrum Inc. | news:sued | Corvo Ltd",),
        (),
    ),
    (
        "Officials in India mourned him. State Congress President Anil Prabhu called the minister humble.",
        ("Anil Prabhu | news:holdsPosition | state Congress president",),
        ("presidentOf",),
    ),
    (
        "Tory defector Hugh Mallory has joined Labour.",
        (),
        ("affiliatedWith", "memberOf"),
    ),
    (
        "Ana Rivas, the candidate of the National Front, lost the run-off in Chile.",
        ("Ana Rivas | news:candidateFor | National Front",),
        ("National Rally",),
    ),
    # a state that had an end, parties that only bear a name, who a text's one Chinese company is not president of
    (
        "Ann Lee led Acme Corp from 2001 to 2004.",
        ("Ann Lee | news:wasLeaderOf | Acme Corp",),
        ("news:leaderOf",),
    ),
    (
        "Ann Lee, who worked for Acme Corp until 2003, left.",
        ("Ann Lee | news:workedFor | Acme Corp",),
        ("worksFor",),
    ),
    (
        "The opposition leader, Karin Brandt of the Liberal Party, called for early elections.",
        ("Karin Brandt | news:affiliatedWith | Liberal Party",),
        ("Australia", "Canada"),
    ),
    (
        "A bridge built by the Chinese company Henshu fell. President Jonas Kemba declared three days of mourning.",
        ("Jonas Kemba | news:holdsPosition | president",),
        ("presidentOf",),
    ),
    (
        "Tom Berg, a cardiologist and member of the Green Alliance, spoke.",
        ("Tom Berg | news:holdsPosition | cardiologist", "Tom Berg | news:memberOf | Green Alliance"),
        ("cardiologist of",),
    ),
    (
        "Westmoor United striker Dan Oduya spoke.",
        ("Dan Oduya | news:holdsPosition | striker",),
        ("united striker",),
    ),
    # what amounts are compared with, and whose measures are without a name
    (
        "Siemens AG is based in Leeds. Siemens AG grew. Sales in the fourth quarter rose 9% to $39m.",
        ("Siemens' sales in the fourth quarter | news:roseBy | 9 %",),
        (),
    ),
    ("Siemens's sales climbed to $132m from $117m in 2003.", ("rel:climb_to | 132000000 USD",), ("news:roseBy",)),
    ("Siemens reported a profit margin of 45.6%.", ("rel:report | profit margin of 45.6%",), ()),
    # thanks to whom, back to where, and by how many
    ("Siemens's profit rose thanks to Telmar.", ("Siemens's profit | rel:rise_thanks_to | Telmar",), ()),
    ("Ann Lee flew back to Oslo.", ("Ann Lee | rel:fly_back_to | Oslo",), ()),
    ("Ann Lee expressed thanks to Telmar.", (), ("thanks_to |",)),
    # whose editor in chief somebody is
    ("Bob Roe, editor in chief of The Times, met Ann Lee.", ("Bob Roe | news:editorOf | Times",), ()),
    (
        "Bob Roe, who is vice-president of programming for the Norwegian network TSN, met Ann Lee.",
        ("Bob Roe | news:holdsPosition | vice-president of programming for the Norwegian network TSN",),
        (),
    ),
    # by what other name somebody goes
    ("Glim Glitter, real name, Jo Gadd, sued Telmar.", ("Glim Glitter | news:sued | Telmar",), ("real name",)),
    ("Glim Glitter, whose real name is Jo Gadd, left. Gadd sued Telmar.", ("Glim Glitter | news:sued | Telmar",), ()),
    ("Glim Glitter, born Jo Gadd, left. Gadd sued Telmar.", ("Glim Glitter | news:sued | Telmar",), ()),
    ("Ann Lee, the aunt of Jo Gadd, left. Gadd sued Telmar.", ("Jo Gadd | news:sued | Telmar",), ()),
    # what is refused, and to whom; what somebody was given
    ("The guards refused Ann Lee entry.", ("guards | rel:refuse | entry",), ("Ann Lee entry",)),
    ("Norway refused Bob Roe a visa.", ("Norway | rel:refuse | visa",), ("refuse | Bob Roe",)),
    ("Norway refused UN aid.", ("Norway | rel:refuse | UN aid",), ()),
    ("Jo Lee kept two rings Bob Roe gave her.", ("Bob Roe | rel:give | 2 ring",), ("give | Jo Lee",)),
    ("Ann Lee told Bob Roe the reason they fined her.", (), ("| rel:fine | reason",)),
    # deeds in quotation marks, what was done as well, what is fewer than what, how far somebody fell
    ('Police praised Ann Lee for "very boldly" tackling Bob Roe.', ("Police | news:praised | Ann Lee",), ()),
    (
        "Ann Lee claimed they were held captive, beaten and forced to work.",
        ("Ann Lee | news:stated | they were held captive, beaten and forced to work",),
        (),
    ),
    (
        'Bob Roe was charged with "making and possessing" ricin in Oslo.',
        ('Bob Roe | news:chargedWith | "making and possessing" ricin in Oslo',),
        (),
    ),
    ("Siemens sold fewer action cameras than expected.", ("| fewer action cameras than expected",), ()),
    ("Bob Roe fell 18 metres into the river.", ("Bob Roe | rel:fall | 18 metre",), ()),
    # to what somebody was appointed, and what the first one did
    (
        "The parliament of Norway approved the appointment of Bob Roe as prime minister.",
        ("news:approved | appointment of Bob Roe as prime minister",),
        (),
    ),
    (
        "Halden, the first town to vote in the election, is in Norway.",
        ("Halden | news:describedAs | first town to vote in the election",),
        (),
    ),
    (
        "Bob Roe was charged in an unrelated case with fraud in a scheme to defraud people who bought homes.",
        ("Bob Roe | news:chargedWith | fraud",),
        (),
    ),
    (
        "The judge threw out a lawsuit by 12 Norwegians accusing Shell of fraud.",
        ("Shell | news:accusedOf | fraud",),
        (),
    ),
    # sums side by side, and which ministry
    (
        "Siemens announced payments of $24m for those killed and $6m for the injured.",
        ("Siemens | news:announced | payments of $24m for those killed",),
        ("rel:announce |",),
    ),
    (
        "Norway's defence minister Bob Roe left the ministry in May. Ann Lee heads the interior ministry.",
        ("Ann Lee | news:leaderOf | interior ministry",),
        (),
    ),
    # scores and points, couples, kin, rivals, lists in headlines
    (
        "England made 228/7 after Ann Lee (86) and Joan Roe (51) fell to Norway.",
        (),
        ("news:hasAge",),
    ),
    (
        "Ann Lee (86) and Joan Roe (51) were killed in Oslo.",
        ("Ann Lee | news:hasAge | 86", "Joan Roe | news:hasAge | 51"),
        (),
    ),
    ("Siemens shares fell 12 points to 340 on Monday.", ("news:fellBy | 12 point",), ()),
    ("Shares in Siemens rose €3 to €40 on Monday.", ("news:roseBy | 3 EUR",), ("roseBy | 40",)),
    ("Chelsea lost to neighbours Fulham on Sunday.", ("Fulham | news:defeated | Chelsea",), ("neighbours",)),
    ("England lost to hosts India in the final.", ("India | news:defeated | England",), ("hosts",)),
    (
        "Joan Roe and Ann Lee met Bob Berg, Ed Lund's son-in-law, in Oslo.",
        ("Bob Berg | news:relativeOf | Ed Lund",),
        ("| son",),
    ),
    (
        "George and Joyce Hill met Ann Lee. Hill founded Norvik.",
        ("George Hill | news:met | Ann Lee", "Joyce Hill | news:met | Ann Lee"),
        ("Joyce Hill | news:founderOf", "George Hill | news:founderOf"),
    ),
    ("New Year, new rules: taxes, guns and drones", (), ("news:describedAs",)),
    ("Siemens: profits, sales and dividends", (), ("news:describedAs",)),
    (
        "Russian chemicals holding Norvik said on Monday it had no dealings with Ann Lee.",
        ("Norvik | news:stated | ",),
        (),
    ),
    ("The U.S. Embassy in Norway was attacked.", (), ("U.S. Embassy | ",)),
    (
        "Leeds restaurant owner Bob Roe met Ann Lee.",
        ("Bob Roe | news:holdsPosition | restaurant owner",),
        ("of Leeds",),
    ),
    # what was done by whom and when, where words stand in between
    ("Police had on Friday, arrested Bob Roe in Oslo.", ("Police | news:arrested | Bob Roe",), ()),
    (
        "Bob Roe had on July 10 in Moss, Norway, named Ann Lee as his deputy.",
        ("Bob Roe | news:appointed | Ann Lee",),
        ("rel:have",),
    ),
    (
        "Hitting out at Ed Lund for joining the Norvik Air Party (NAP) in Bergen, Shell director Bob Roe said so.",
        ("Bob Roe | news:stated | ",),
        (),
    ),
    (
        "Norvik Police confirmed an adult, who is yet to be formally identified, died in Oslo.",
        ("Norvik Police | news:confirmed | an adult",),
        ("Norvik Police | news:diedIn",),
    ),
    ("Siemens made a bid, and Shell rejected it.", ("Shell | news:rejected | bid",), ("rejected | Siemens",)),
    ("Siemens sued Shell, and Halden Bank bought it in 2010.", ("Halden Bank | news:acquired | Shell",), ()),
    ("Shell rejected the bid after regulators fined it.", (), ("fined | bid",)),
    (
        "Bob Roe was convicted of manslaughter by gross negligence in March.",
        ("Bob Roe | news:convictedOf | manslaughter by gross negligence",),
        (),
    ),
    ("Bob Roe was acquitted of murder by jurors.", ("Bob Roe | news:acquittedOf | murder",), ("by jurors",)),
    ("The trial of Bob Roe got underway on Monday.", ("trial of Bob Roe | news:startedIn | 2024",), ()),
    # who took an office and who left it
    ("Bob Roe stepped down as chief executive of Siemens.", ("Bob Roe | news:wasChiefExecutiveOf | Siemens",), ()),
    (
        "Bob Roe, who quit as Siemens chief executive in May, met Ann Lee.",
        ("Bob Roe | news:wasChiefExecutiveOf | Siemens",),
        (),
    ),
    ("Bob Roe left his job as chairman of Siemens.", ("Bob Roe | news:heldPosition | chairman of Siemens",), ()),
    ("Bob Roe will step down as chairman of Siemens in May.", ("Bob Roe | news:chairOf | Siemens",), ("news:was",)),
    ("Bob Roe refused to resign as chairman of Siemens.", ("Bob Roe | news:chairOf | Siemens",), ("news:was",)),
    ("Bob Roe was sacked as manager of Leeds United.", ("Bob Roe | news:heldPosition | manager of Leeds",), ()),
    ("Siemens sacked Bob Roe as its finance chief.", ("Bob Roe | news:heldPosition | finance chief of Siemens",), ()),
    (
        "Bob Roe was replaced by Ann Lee as mayor of Leeds.",
        ("Ann Lee | news:mayorOf | Leeds", "Bob Roe | news:wasMayorOf | Leeds"),
        (),
    ),
    ("Ann Lee took over as mayor of Leeds in May.", ("Ann Lee | news:mayorOf | Leeds",), ()),
    ("Ann Lee was sworn in as president of Norway.", ("Ann Lee | news:presidentOf | Norway",), ()),
    # of a group that something is said of
    ("Ann Lee was one of 12 people arrested in Oslo.", ("Ann Lee | news:arrestedIn | Oslo",), ()),
    ("Ann Lee was among those arrested in Oslo.", ("Ann Lee | news:arrestedIn | Oslo",), ()),
    ("Ann Lee was not among those arrested in Oslo.", (), ("Ann Lee | news:arrestedIn | Oslo",)),
    ("Ann Lee may be among those arrested in Oslo.", (), ("Ann Lee | news:arrestedIn | Oslo",)),
    ("Ann Lee, one of three women charged with murder in Oslo, fled.", ("Ann Lee | news:chargedWith | murder",), ()),
    ("Shell was one of the companies bought by Siemens in 2019.", ("Siemens | news:acquired | Shell",), ()),
    # what somebody is, whatever their name looks like
    ("Lalu Prasad's son Tejashwi Yadav met Ann Lee.", ("Tejashwi Yadav | news:childOf | Lalu Prasad",), ()),
    ("The Indian star Jhulan Goswami left London on Monday.", ("Jhulan Goswami | news:left | London",), ()),
    ("Shell's sister company Norvik left.", (), ("Shell | news:subsidiaryOf",)),
    ("Shell is owned by Siemens. Bob Roe denied it.", (), ("Roe | rel:deny | S",)),
    ("India lost by nine runs to England.", ("England | news:defeated | India",), ("news:fellBy",)),
    (
        "Ann Lee, who leads the Labour Party, said Bob Roe, its former leader, should resign.",
        ("Ann Lee | news:stated | Bob Roe",),
        ("Bob Roe | news:stated",),
    ),
    # names that spell other words
    (
        "Theresa May met Tom Berg. In May May said so.",
        ("Theresa May | news:met | Tom Berg",),
        ("Theresa May | news:did",),
    ),
    ("Theresa May left. The deal pleased May, a former banker.", ("Theresa May | news:heldPosition | banker",), ()),
    (
        "The WHO has sued Siemens. WHO said that cases rose.",
        ("World Health Organization | news:stated | cases rose",),
        (),
    ),
    (
        "The Christian Association of Nigeria (CAN) met. CAN has sued Siemens, saying it was late.",
        ("Christian Association of Nigeria | news:sued | Siemens",),
        (),
    ),
    ("No. 4 Ohio State beat No. 1 Alabama 3-1.", ("Ohio State | news:defeated | Alabama",), ()),
    ("World No. 24 Kodai Naraoka beat Ann Lee.", ("| news:defeated | Ann Lee",), ("24 Kodai",)),
    # offices behind commas, and those of two
    (
        "Bob Roe, Director, Media and Sales, Norvik Bank, said it was late.",
        (
            "Bob Roe | news:holdsPosition | director of Media and Sales of Norvik Bank",
            "Bob Roe | news:stated | it was late",
        ),
        ("Norvik Bank | news:stated",),
    ),
    (
        "Ann Lee, executive director of health care and wellbeing, left.",
        ("Ann Lee | news:holdsPosition | executive director of health care and wellbeing",),
        ("| wellbeing",),
    ),
    (
        "Former Governor Ann Lee of Ohio and Governor Bob Roe of Texas met Ed Lund.",
        ("Bob Roe | news:governorOf | Texas", "Bob Roe | news:met | Ed Lund"),
        ("Bob Roe | news:governorOf | Ohio",),
    ),
    ("Bihar chief minister Nitish Kumar left.", ("Nitish Kumar | news:chiefMinisterOf | Bihar",), ("news:ministerOf",)),
    (
        "President-elect Bob Roe met Ann Lee.",
        ("Bob Roe | news:holdsPosition | president-elect",),
        ("news:presidentOf",),
    ),
    ("Sen. Ann Lee (D-Kan.) met Bob Roe.", ("Ann Lee | news:senatorFor | Kansas",), ()),
    (
        "Ann Lee, a Democrat who chairs the Norvik Committee, left.",
        ("Ann Lee | news:chairOf | Norvik Com",),
        ("Party | rel",),
    ),
    (
        "Bob Roe, a former manager and English teacher, left.",
        ("Bob Roe | news:heldPosition | English teacher",),
        ("England",),
    ),
    # where somebody is from, and how old they are
    ("Ann Lee, 39, of Leeds, was jailed.", ("Ann Lee | news:comesFrom | Leeds",), ()),
    ("Rafael Nadal of Spain met Ann Lee.", ("Rafael Nadal | news:comesFrom | Spain",), ("affiliatedWith",)),
    (
        '"It is late," added Naomi Wray, from the University of Oslo.',
        ("Naomi Wray | news:affiliatedWith | University of Oslo",),
        (),
    ),
    ("Ann Lee, nine, and Bob Roe, seven, were hurt in Oslo.", ("Ann Lee | news:hasAge | 9",), ()),
    # whom nouns and pronouns mean
    ("Bob Roe praised Tom Berg for his work in Oslo.", ("Tom Berg | rel:work_in | Oslo",), ("Bob Roe | rel:work",)),
    ("Bob Roe asked Tom Berg to praise him.", (), ("Tom Berg | news:praised | Tom",)),
    ("Siemens fined the workers, saying they were late.", (), ("[Siemens] were late",)),
    (
        "Norwegian skier Ann Lee beat Swedish rival Eva Berg. The Swede left Oslo. The Norwegian met Tom Lund.",
        ("Eva Berg | news:left | Oslo", "Ann Lee | news:met | Tom Lund"),
        (),
    ),
    (
        "Senator Ann Lee left Oslo. The Republican sued Siemens.",
        ("Ann Lee | news:sued | Siemens",),
        ("Republican Party",),
    ),
    ("Police arrested Bob Roe on Monday. The suspect left Oslo.", ("Bob Roe | news:left | Oslo",), ()),
    ("Bob Roe killed Tom Berg. The gunman was arrested in Moss.", ("Bob Roe | news:arrestedIn | Moss",), ()),
    ("The Home Office met Ann Lee. The department sued Siemens.", ("Home Office | news:sued | Siemens",), ()),
    ("Ofcom met Ann Lee. The regulator sued Siemens.", ("Ofcom | news:sued | Siemens",), ()),
    ("Harvard University met Ann Lee. The school sued Siemens.", ("Harvard University | news:sued | Siemens",), ()),
    ("The Leeds Festival opened. Ann Lee attended the event.", ("Ann Lee | news:attended | Leeds Festival",), ()),
    ("Hurricane Ida struck Cuba. The storm killed 12 people.", ("Hurricane Ida | news:deathToll | 12",), ()),
    ("The CBI questioned Ann Lee in Mumbai.", (), ("British",)),
    # clauses that hang elsewhere
    (
        "It was built by Siemens, which owns Shell, and employs 300 people in Leeds.",
        ("Siemens | news:workforce | 300",),
        (),
    ),
    ('"It is late," Bob Roe was quoted as saying.', ("Bob Roe | news:stated | It is late",), ()),
    ("Bob Roe told Reuters before the vote that he had a plan.", ("Bob Roe | news:stated | ",), ("vote that",)),
    ("Bob Roe was tried in Oslo and jailed for five years.", ("Bob Roe | news:sentencedTo | P5Y",), ()),
    ("Bob Roe has drawn comparisons with Shell.", (), ("news:playedAgainst",)),
    ("A woman identified as Naseema was killed in Karachi.", ("Naseema | news:killedIn | Karachi",), ()),
    ("Norway beat Canada 4-2 on penalties to win the World Cup.", ("Norway | news:won | World Cup",), ()),
    (
        "Microsoft's acquisition of Activision Blizzard closed.",
        ("Microsoft | news:acquired | Activision Blizzard",),
        (),
    ),
    ("The resignation of Bob Roe as chairman of Siemens came late.", ("Bob Roe | news:wasChairOf | Siemens",), ()),
    (
        "Ann Lee called for the resignation of Bob Roe as chairman of Siemens.",
        ("Bob Roe | news:chairOf | Siemens",),
        ("news:wasChair",),
    ),
    ("Ann Lee's appointment as mayor of Leeds was welcomed.", ("Ann Lee | news:mayorOf | Leeds",), ()),
    (
        "Bob Roe, who had been chief executive of Siemens since 2011, was replaced by Ann Lee.",
        ("Bob Roe | news:wasChiefExecutiveOf | Siemens",),
        (),
    ),
    (
        "Donald Trump posed with President Xi Jinping and his wife, Peng Liyuan, in Beijing.",
        ("Peng Liyuan | news:spouseOf | Xi Jinping",),
        ("Peng Liyuan | news:spouseOf | Donald Trump",),
    ),
    ("Roe and producing partner Ann Lee directed it.", (), ("news:partnerOf",)),
    (
        "Leeds coach Bob Roe was sent off. Roe was dismissed by the referee for his protests.",
        ("Bob Roe | news:holdsPosition | coach of Leeds",),
        ("news:heldPosition",),
    ),
    ("Ann Lee, senior vice president at the US-China Business Council, left.", ("at US-China Business Council",), ()),
    ("Outgoing Arsenal manager Bob Roe left.", ("Bob Roe | news:coachOf | Arsenal",), ("Outgoing",)),
    ("Ann Lee left on Wednesday, the day she arrived in Beijing.", (), ("rel:arrive", "| day")),
    (
        "Last week Alibaba's CEO, Daniel Zhang noted that it was late.",
        ("Daniel Zhang | news:stated | it was late",),
        (),
    ),
    (
        "It has held since US President Ann Lee and Chinese President Xi Jinping met in Oslo.",
        ("Ann Lee | news:met | Xi Jinping",),
        (),
    ),
    ("Norway's 3-1 win over Sweden came late.", ("Norway | news:defeated | Sweden",), ()),
    (
        "The Lakers ended the week with a 107-96 win over the Phoenix Suns.",
        ("Lakers | news:defeated | Phoenix Suns",),
        (),
    ),
    ("Ann Lee claimed a victory over Eva Berg on Sunday.", ("Ann Lee | news:defeated | Eva Berg",), ()),
    ("Ann Lee praised the win over Sweden.", (), ("Ann Lee | news:defeated",)),
    ("Iran-backed Houthi rebels attacked a ship.", ("Iran | news:supports | Houthis",), ()),
    (
        "Ann Lee thanked Bob Roe and his family, the leadership of Shell, the Norvik Forum and all workers for it.",
        (),
        ("family | news:describedAs",),
    ),
    (
        "As mayor of Leeds, Ann Lee sacked Tom Berg.",
        (),
        ("Tom Berg | news:wasMayorOf", "Tom Berg | news:heldPosition"),
    ),
    ("Ann Lee denied that she had been sacked as head of the World Bank.", (), ("Ann Lee | news:wasLeaderOf",)),
    ("A newspaper reported that Ann Lee had resigned as president of Norway.", (), ("Ann Lee | news:wasPresidentOf",)),
    (
        "Ann Lee campaigned to replace Bob Roe as president of Norway.",
        ("Bob Roe | news:presidentOf | Norway",),
        ("Ann Lee | news:presidentOf", "Bob Roe | news:wasPresidentOf"),
    ),
    (
        "Ann Lee is tipped to replace Tom Berg as manager of Leeds United.",
        ("Tom Berg | news:coachOf | Leeds United",),
        ("Tom Berg | news:coached", "Ann Lee | news:coachOf"),
    ),
    (
        "Ann Berg replaced Bob Roe with Eva Lind as defence minister of Norway.",
        ("Eva Lind | news:ministerOf | Norway", "Bob Roe | news:wasMinisterOf | Norway"),
        ("Ann Berg | news:ministerOf",),
    ),
    ("Calls for Tom Berg's resignation as president of Norway grew.", (), ("Tom Berg | news:wasPresidentOf",)),
    ("Ann Lee's resignation as president of Norway was refused.", (), ("Ann Lee | news:wasPresidentOf",)),
    ("Ann Lee was forced to resign as president of Norway.", ("Ann Lee | news:wasPresidentOf | Norway",), ()),
    ("It is unclear whether Ann Lee was among those arrested in Oslo.", (), ("Ann Lee | news:arrestedIn",)),
    ("WHO killed Tom Berg in Norway?", (), ("World Health Organization",)),
    ("Every May, thousands visit Leeds. Acme moved to Oslo. May is warm.", (), ("May | news:visited",)),
    ("James May left Leeds. May praised Acme.", ("James May | news:praised | Acme",), ()),
    (
        "Ann Lee attacked Tom Berg in a speech. Police arrested the attacker in Oslo.",
        (),
        ("Ann Lee | news:arrestedIn",),
    ),
    (
        "Tom Berg is survived by his son Bob Roe and his wife, Ann Lee.",
        ("Ann Lee | news:spouseOf | Tom Berg",),
        ("Ann Lee | news:spouseOf | Bob Roe",),
    ),
    ("Tom Berg met Bob Roe and his wife, Ann Lee.", ("Ann Lee | news:spouseOf | Bob Roe",), ()),
    ("Ann Lee told CNN she would leave. The paper praised Norway.", (), ("CNN | news:praised",)),
    ("The visit by Ann Lee of Norway ended.", (), ("Ann Lee | news:comesFrom",)),
    ("The BBC's Ann Lee from Oslo reported the attack.", (), ("Ann Lee | news:comesFrom",)),
    ("The once Iran-backed group attacked Israel.", (), ("Iran | news:supports",)),
    ("Ann Lee was beaten by Tom Berg, or Bob Roe.", (), ("news:defeated | Ann Lee",)),
    ("US officials dismissed FBI Director Ann Lee.", ("Ann Lee | news:wasDirectorOf",), ("Ann Lee | news:directorOf",)),
    ("The U.S. opposes rewarding Iran.", (), ("United States | rel:reward | Iran",)),
    ('Duncan Lee answered "no" to all questions about Norway.', ("Duncan Lee | rel:answer",), ()),
    ("Ann Lee cannot understand why Acme sold Beta to Norvik.", ("Acme | news:sold | Beta",), ()),
    ("At least 23 died in the fire in Oslo.", ("23 | rel:die_in",), ()),
    ("Acme, in which Penser has a 72 pct stake, sued Norvik Bank <NVK.O>.", ("Acme | news:sued | Norvik Bank",), ()),
    ("Ann Lee said it wasn?t over. Acme didn?t buy Beta.", (), ("Acme | news:acquired | Beta",)),
    ("The council in April sacked Ann Lee.", ("council | news:dismissed | Ann Lee",), ("council in April",)),
    ("Tom Berg saw the film Norvik, starring Ann Lee.", ("Norvik | rel:star | Ann Lee",), ("Tom Berg | rel:star",)),
    (
        "The actor's parents, Gerd and Marit Perez, thanked Acme.",
        ("Gerd Perez | news:thanked | Acme", "Marit Perez | news:thanked | Acme"),
        (),
    ),
    ("Acme launched Norvik in 2024 to repair or replace pipes.", ("Acme | news:launched | Norvik",), ()),
    ("U.S. District Court Judge Ann Lee jailed Tom Berg.", ("Ann Lee | news:judgeOf | U.S. District Court",), ()),
    ("Ann Lee, PhD, of Leeds University praised Norway.", (), ("phd",)),
    (
        "The injured policemen were identified as Ann Lee and Tom Berg.",
        ("Ann Lee | news:holdsPosition | policeman", "Tom Berg | news:holdsPosition | policeman"),
        (),
    ),
    ("Police identified the suspect as Tom Berg. The suspect fled to Leeds.", ("Tom Berg | rel:flee_to | Leeds",), ()),
    (
        "Ann Lee, a former Ohio governor and serving senator, left.",
        ("Ann Lee | news:wasGovernorOf | Ohio", "Ann Lee | news:holdsPosition | senator"),
        ("wasSenatorFor",),
    ),
    ("Lee brought on his strikers: Siddarth Kaul and Basil Thampi.", (), ("striker of Lee",)),
    ("Norvik Motors CFO Ratan Lal visited Oslo.", ("Ratan Lal | news:holdsPosition | CFO of Norvik Motors",), ()),
    (
        "Judge Ann Lee says Leeds is 'awash with drugs' after Kildare man caught with guns on motorway\n\nShe spoke.",
        ("Ann Lee | news:stated | Leeds is 'awash with drugs'",),
        ("caught with guns",),
    ),
    ("Norway beat Canada 4-2 on penalties to win the World Cup.", ("Norway | news:won | World Cup",), ()),
    (
        "Microsoft's acquisition of Activision Blizzard closed.",
        ("Microsoft | news:acquired | Activision Blizzard",),
        (),
    ),
    ("Bob Roe called an election for July 4.", ("Bob Roe | rel:call | election",), ()),
    (
        "European Commission President Ursula von der Leyen left Oslo.",
        ("Ursula von der Leyen | news:presidentOf | European Commission", "Ursula von der Leyen | news:left | Oslo"),
        (),
    ),
    ("Students called for Jackson and Board Chairman Joe Petcock to resign.", (), ("of Jackson and Board", "news:was")),
    ("Ann Lee beat Eva Berg 6-4 6-3 in Madrid.", ("Ann Lee | news:defeated | Eva Berg",), ()),
    ("The study found that coffee reduces the risk of stroke in Norway.", (), ("that coffee",)),
    ("Sen. Elizabeth Warren, D-Mass., criticized Amazon.", ("Elizabeth Warren | news:senatorFor | Massachusetts",), ()),
    ("Mayor of London Sadiq Khan won a third term.", ("Sadiq Khan | news:mayorOf | London",), ()),
    (
        "Deputy Inspector General of Police Abdul Karim said 12 militants were killed.",
        ("Abdul Karim | news:stated | 12 militants were killed",),
        (),
    ),
    (
        "Apple CEO Tim Cook, Google CEO Sundar Pichai and Microsoft CEO Satya Nadella met in Oslo.",
        ("Satya Nadella | news:chiefExecutiveOf | Microsoft",),
        (),
    ),
    (
        "Ann Lee beat world number one Eva Berg in straight sets.",
        ("Ann Lee | news:defeated | Eva Berg",),
        ("world number",),
    ),
    ("The court suspended a government plan to deploy police to Haiti.", (), ("court | rel:deploy",)),
    ("Hamas condemned the decision of Israel to cut off power.", (), ("Hamas | rel:cut_off",)),
    ("Prosecutors charged Tom Berg with three counts of fraud and one of theft.", (), ("one of theft",)),
    (
        "The Springboks beat the All Blacks 12-11 at the Stade de France.",
        ("Springboks | news:defeated | All Blacks",),
        (),
    ),
    (
        "Ann Lee and Tom Berg, the chairman of Acme, met in Oslo.",
        ("Tom Berg | news:chairOf | Acme",),
        ("Ann Lee | news:chairOf",),
    ),
    ("Grandson of Norvik founder Tom Berg, he left Oslo.", (), ("Grandson",)),
    (
        "We will get justice, said Labour leader and MP Ann Lee.",
        ("Ann Lee | news:holdsPosition | MP",),
        ("MP of Labour",),
    ),
    ("Hull City have sacked manager Tom Berg.", ("Hull City | news:dismissed | Tom Berg",), ("sack manager",)),
    ("Hull City sack manager Tom Berg after cup defeat\n\nHe left on Monday.", (), ("sack manager",)),
    (
        'Ann Lee told staff the decision was "the hardest of my career".',
        ("Ann Lee | news:stated | the decision was",),
        (),
    ),
    ("Tom Berg stabbed Ann Lee in Leeds. The victim died in hospital.", ("Ann Lee | rel:die_in | hospital",), ()),
    (
        "Norway sued Acme. Norway left the club. Norway praised Ann Lee. The government said it would help.",
        ("Norway's government | news:stated",),
        (),
    ),
    ("CSP Ann Adejobi told reporters it was false.", ("Ann Adejobi | news:stated",), ()),
    ("Local BJP leader Sanjay Rana left Oslo.", ("Sanjay Rana | news:left | Oslo",), ("news:leaderOf",)),
    ("Former Manchester United boss Tom Berg left Leeds.", ("Tom Berg | news:coached | Manchester United",), ()),
    ("The Gunners beat Hull 3-1.", ("Arsenal | news:defeated | Hull",), ()),
    ("Safaricom's net profit rose 18.6 percent to Sh62.99 billion.", ("news:roseBy | 18.6 %",), ()),
    ("Ann Lee told staff she met Trump, Mesires wrote.", (), ("Trump, Mesires",)),
    ("Ann Lee, the mayor of Leeds, was shot dead on Monday.", ("Ann Lee | news:wasMayorOf | Leeds",), ()),
    ("Leeds mayor Ann Lee was stabbed to death.", ("Ann Lee | news:wasMayorOf | Leeds",), ("news:mayorOf",)),
    ("Leeds mayor Ann Lee was sentenced to death.", ("Ann Lee | news:mayorOf | Leeds",), ("news:wasMayorOf",)),
    (
        "Leeds mayor Ann Lee has died aged 71 in Oslo.",
        ("Ann Lee | news:wasMayorOf | Leeds", "Ann Lee | news:diedIn | Oslo", "Ann Lee | news:hasAge | 71"),
        (),
    ),
    ("Ann Lee, the next president of Norway, met Tom Berg.", (), ("Ann Lee | news:presidentOf",)),
    ("The self-proclaimed president of Norway, Ann Lee, fled.", (), ("Ann Lee | news:presidentOf",)),
    ("Former Acme and Beta chief executive Ann Lee joined Norvik.", ("Ann Lee | news:wasChiefExecutiveOf | Beta",), ()),
    ("Ann Lee, head of Acme at the time of the deal, left.", ("Ann Lee | news:wasLeaderOf | Acme",), ()),
    ("Norway beat Sweden 2-1 in Oslo.", ("Norway | news:defeated | Sweden",), ()),
    ("The exiled president of Norway, Ann Lee, left.", ("Ann Lee | news:wasPresidentOf | Norway",), ()),
    (
        "Ann Lee, vice president of Advanced Turbine Programs at Norvik Power, agreed.",
        ("Ann Lee | news:holdsPosition | vice president of Advanced Turbine Programs at Norvik Power",),
        ("vicePresidentOf",),
    ),
    ("Ann Lee, Toyota's chairman of sales and marketing, agreed.", ("Ann Lee | news:holdsPosition",), ("chairOf",)),
    (
        "The head of the Norwegian army, Gen. Tom Berg, and Prime Minister Ann Lee's cabinet secretary, Bob Roe, met.",
        ("Tom Berg | news:holdsPosition | head",),
        ("Bob Roe | news:holdsPosition | head",),
    ),
    ("Rear Admiral Tom Berg spoke.", ("Tom Berg | news:holdsPosition | rear admiral",), ()),
    ("U.S. Rep. Ann Lee spoke.", ("Ann Lee | news:holdsPosition | U.S. representative",), ()),
    ("Welsh Labour MP Ann Lee said so.", ("Ann Lee | news:holdsPosition",), ("news:represents",)),
    ("They met in the Kashmiri summer capital Srinagar.", (), ("news:capitalOf",)),
    (
        "Ann Lee met Omar Said Hassan, brother of the murdered rebel commander Omar Faisal Hassan.",
        ("Omar Said Hassan | news:siblingOf | Omar Faisal Hassan",),
        ("Omar Said Hassan | news:heldPosition", "Omar Said Hassan | news:holdsPosition"),
    ),
    ("A 17-year-old girl lured a woman away. Ann Berg, 20, was found dead on Monday.", (), ("Ann Berg | rel:lure",)),
    ("Acme's Ann Lee said so.", ("Ann Lee | news:affiliatedWith | Acme",), ()),
    (
        "The Finance Workers Union met on Monday. The union's Tom Berg said so.",
        ("Tom Berg | news:affiliatedWith | Finance Workers Union",),
        (),
    ),
    ("Tom Berg's Norvik Motors won a contract.", ("Tom Berg | news:affiliatedWith | Norvik Motors",), ()),
    (
        "The bill passed. A leading Leeds economist says prices will rise. Tom Berg says families are at risk.",
        ("Tom Berg | news:stated | prices will rise",),
        (),
    ),
    (
        "As the founder of the Leeds Jazz Festival, Ann Lee has a say.",
        ("Ann Lee | rel:founder_of | Leeds Jazz Festival",),
        (),
    ),
    ("The company itself had 12,500 employees in Leeds.", ("company | news:workforce | 12500",), ()),
    ("In 2013 Norvik, deploying a rover, won the Leeds Prize.", ("Norvik | news:receivedAward | Leeds Prize",), ()),
    (
        "She filed a suit in which novelist Ann Lee accused the studio.",
        (),
        ("which novelist",),
    ),
    (
        "He wrote to the museum, whose keeper of natural history, Tom Berg, agreed.",
        ("Tom Berg | news:holdsPosition | keeper of natural history",),
        ("whose",),
    ),
    ("The stand-in captain of Acme, Tom Berg, agreed.", (), ("news:captainOf",)),
    ("Tom Berg, an engineer by training, bakes bread.", (), ("news:holdsPosition",)),
    ("The dead teacher, Ann Lee, 61, was known to all.", ("Ann Lee | news:heldPosition | teacher",), ("dead teacher",)),
    ("The jury's president, Ann Lee, agreed.", ("Ann Lee | news:holdsPosition | president of jury",), ()),
    ("The driver, Tom Berg, 44, jumped clear.", ("Tom Berg | news:hasAge | 44",), ("news:holdsPosition",)),
    (
        "Acme was founded by sisters from Leeds, who sold it to Norvik Ltd in 2020.",
        ("sisters | news:sold | Acme",),
        (),
    ),
    (
        "The actress Ann Lee is ill. Her agent, Tom Berg, said she had suffered a fall.",
        ("Tom Berg | news:stated | [Ann Lee] had suffered a fall",),
        (),
    ),
    ("Tom Berg said Acme would cut jobs, without giving details.", ("stated | Acme would cut jobs",), ("details",)),
    (
        'Tom Berg sold the mare to Bob Roe. "She is small and she is cross," said the 83-year-old.',
        ("| news:hasAge | 83",),
        (),
    ),
    (
        "A surfer survived an attack by a shark in Leeds. The Tribune identified the surfer as Tom Berg.",
        ("Tom Berg | rel:survive",),
        (),
    ),
    (
        "A 36-year-old missionary denied the charge in a Leeds court. Tom Berg faces a prison term.",
        ("Tom Berg | news:hasAge | 36",),
        (),
    ),
    (
        "According to a report published in Norvik Case Reports, the 43-year-old man had a fever.",
        (),
        ("Case Reports | news:hasAge",),
    ),
    ("The car was shown by Toyota Project Manager Tom Berg.", (), ("news:leaderOf",)),
    ("OSLO (AP)When Ann Lee left, nobody wept. Lee, now 39, is back.", ("Ann Lee | news:hasAge | 39",), ("AP)",)),
    ("The man is described as wearing dark glasses.", ("man | rel:be_described_as | wearing dark glasses",), ()),
    (
        "Police rescued a girl from Leeds. Tom Berg had taken the child to a hotel.",
        ("Tom Berg | rel:take | girl from Leeds",),
        (),
    ),
    (
        "The BBC reports the man who took the child, Tom Berg, was jailed.",
        ("BBC | news:stated | the man who took the child, Tom Berg",),
        (),
    ),
    (
        "An avalanche struck the resort in Leeds, police said, killing two people.",
        (),
        ("olice | news:deathToll",),
    ),
    ("It is late, Ann Lee said, pouring coffee.", (), ("news:holdsPosition",)),
    ("ALBANY, N.Y. (AP) New York lawmakers met Ann Lee.", ("New York lawmakers | news:met | Ann Lee",), ("ALBANY",)),
    ("Sprint king Tom Berg opens the season.", (), ("news:holdsPosition",)),
    ("A rally in Ankara, which called for peace, was bombed.", ("rally in Ankara | news:calledFor",), ()),
    ("Postman Tom Berg, 35, saved a dog.", ("Tom Berg | news:holdsPosition | postman",), ()),
    (
        "Ann Lee was married to Tom Berg for more than 20 years.",
        ("Ann Lee | news:wasSpouseOf | Tom Berg",),
        ("news:spouseOf",),
    ),
    (
        "“We do not know,” the spokesman, Bob Williams, of Acme Bank in Leeds, said.",
        ("Bob Williams | news:spokespersonFor | Acme Bank",),
        (),
    ),
    (
        "The founder of the Norvik group, Tom Berg, met staff of Leeds Airlines. The airline agreed.",
        ("Tom Berg | news:founderOf | Norvik",),
        (),
    ),
    (
        "A crash of a Norvik helicopter killed two in Leeds. Ann Lee said the crash was a wake-up call.",
        ("Ann Lee | news:stated | [crash of a Norvik helicopter] was a wake-up call",),
        (),
    ),
    (
        "Fuelling talk of a coup, the opposition leader Tom Berg returned to Oslo on Wednesday, his spokesman said.",
        (),
        ("Fuelling talk",),
    ),
    (
        'Tom Berg met Ann Lee.\n\n"I have lost two brothers.\n\n"I shall never go back to that town," she added.',
        ("Ann Lee | news:stated | I have lost two brothers", "Ann Lee | news:stated | I shall never go back"),
        (),
    ),
    ('Lundgren said, "I was proud to be part of this match."', ("Lundgren | news:stated | I was proud",), ()),
    (
        "KARACHI: The parent company of Norvik Bank is looking for a buyer for its stake, Ann Lee said on Monday.",
        ("Ann Lee | news:stated | The parent company",),
        ("KARACHI |",),
    ),
    (
        "Panaji (Goa) [India], March 14 (ANI): Ann Lee met Tom Berg on Monday.",
        ("Ann Lee | news:met | Tom Berg",),
        ("India |",),
    ),
    (
        "World Health Organization (WHO) chief Ann Lee left Oslo.",
        ("Ann Lee | news:holdsPosition | chief of World Health Organization",),
        (),
    ),
    (
        "Lahore Development Authority (LDA) Director General Tom Berg left Oslo.",
        ("Tom Berg | news:holdsPosition | director general of Lahore Development Authority",),
        ("Lahore Development Authority | news:left",),
    ),
    (
        "Tom Vijay, president and CEO, Norvik Technologies, left Oslo.",
        (
            "Tom Vijay | news:presidentOf | Norvik Technologies",
            "Tom Vijay | news:chiefExecutiveOf | Norvik Technologies",
        ),
        (),
    ),
    (
        "Behind were former accounting executive Bryan Sloan and state Sen. Tom Carlson of Ohio.",
        ("Tom Carlson | news:senatorFor | Ohio",),
        ("Bryan Sloan | news:senatorFor",),
    ),
    (
        "Karr and her partner, American midfielder Kristie Lund, left Oslo.",
        ("Kristie Lund | news:holdsPosition | midfielder",),
        (),
    ),
    (
        "The body was found near Leeds, 60 miles north of Hull, said Ann Lee of the police.",
        ("Ann Lee | news:stated | The body was found near Leeds",),
        ("miles | news:stated",),
    ),
    (
        "Tom Berg sold Alpha (a maker of vans), Beta (a bank) and Gamma (a school).",
        ("Tom Berg | news:sold | Gamma",),
        ("Beta | news:describedAs | maker",),
    ),
    ("Tom Berg sold Alpha, a maker of vans, and Beta.", ("Tom Berg | news:sold | Beta",), ("Beta | news:describedAs",)),
    ("Tom Berg, from the Norvik Institute, left Oslo.", ("Tom Berg | news:affiliatedWith | Norvik Institute",), ()),
    ("Ann Lee got married to Tom Berg in 2010.", ("Ann Lee | news:spouseOf | Tom Berg",), ()),
    ("Oil major Norvik hired Ann Lee.", ("Norvik | news:hired | Ann Lee",), ("news:holdsPosition",)),
    ("Army major Tom Berg left Oslo.", ("Tom Berg | news:holdsPosition | major",), ()),
    ("Ann Lee and Tom Berg got married in Oslo.", ("Ann Lee | news:spouseOf | Tom Berg",), ()),
    ("Ann Lee is a co-owner of Norvik.", ("Ann Lee | news:holdsStakeIn | Norvik",), ("news:owns",)),
    (
        "Senators Ann Lee and Tom Berg of Ohio left.",
        ("Ann Lee | news:senatorFor | Ohio", "Tom Berg | news:senatorFor | Ohio"),
        (),
    ),
    ("The patient was taken to Leeds General Infirmary.", (), ("Leeds | ", "general")),
    ("France scrum-half Tom Berg left Oslo.", ("Tom Berg | news:holdsPosition | scrum-half",), ()),
    (
        "Ann Lee, Professor, School of Law, University of Oslo, left.",
        ("Ann Lee | news:professorAt | University of Oslo",),
        (),
    ),
    ("Head of State Oil Company Tom Berg resigned.", (), ("Oil Company | news:heldPosition",)),
    ("Cross Country champion Ann Lee left Oslo.", (), ("country champion",)),
    ("Tom Berg is a student of a guru who lives in Oslo.", (), ("Tom Berg | news:livesIn",)),
    ("The teacher of the class who met Tom Berg was Ann Lee.", (), ("Ann Lee | news:met",)),
    (
        "Norvik was founded by Bob Roe Sr. Tom Berg bought it in 2010.",
        ("Tom Berg | news:acquired | Norvik",),
        ("Tom Berg | news:founderOf",),
    ),
    ("Ann Lee, a charismatic, left-wing senator, won.", (), ("of left-wing",)),
    ("Norvik bought the caterer Lunvik.", ("Norvik | news:acquired | Lunvik",), ("news:holdsPosition",)),
    ("Jockey International hired Ann Lee.", ("Jockey International | news:hired | Ann Lee",), ()),
    (
        "The panel cleared Ann Lee, who faces a charge of fraud.",
        ("Ann Lee | news:chargedWith | fraud",),
        ("news:acquittedOf",),
    ),
    ("Ann Lee warned the government of Kenya.", ("Ann Lee | news:warned | government of Kenya",), ()),
    (
        "Ann Phillips met her son Phillip. Phillip was jailed in Leeds.",
        (),
        ("Ann Phillips | rel:be_jailed", "Ann Phillips | news:did"),
    ),
    ("Norvik's Ann Lee said sales rose. Norvik's Ann Lee later left.", ("Ann Lee | news:affiliatedWith | Norvik",), ()),
    ("Ann Lee came into politics to defeat Tom Berg.", (), ("Ann Lee | news:defeated",)),
    ("Ann Lee came from behind to beat Tom Berg.", ("Ann Lee | news:defeated | Tom Berg",), ()),
    (
        "Protesters blocked roads and Transport Minister Ann Lee met them.",
        ("Ann Lee | news:holdsPosition | transport minister",),
        ("roads and transport",),
    ),
    ("Ann Lee is general secretary of Oil and Gas UK.", ("Oil and Gas UK",), ()),
    (
        "Critics attacked Ann Lee. A bomb went off in Kabul. The attack killed two.",
        ("attack in Kabul | news:deathToll | 2",),
        ("attack on Ann Lee",),
    ),
    (
        "Norvik hit back at critics in London. A bomb went off in Kabul. The explosion killed two.",
        (),
        ("explosion in London",),
    ),
    ("Regulators put pressure on Wells Fargo. The bank fired 300 workers.", ("Wells Fargo | news:laidOff",), ()),
    (
        "The Parole Board of Norway freed Tom Berg. The board of Norvik met on Monday. The board sacked Ann Lee.",
        (),
        ("Parole Board of Norway | rel:sack", "Parole Board of Norway | news:dismissed"),
    ),
    ("The captain was dropped and Leeds lost to Lunvik.", ("Lunvik | news:defeated | Leeds",), ()),
    ("Ann Lee went on to Paris to meet Tom Berg.", (), ("Ann Lee | news:met",)),
    ("Bruce Arena coached Norvik. Tom Berg met Arena.", ("Bruce Arena | news:coachOf | Norvik",), ()),
    ("Hurricane Harvey hit Texas. Harvey, a film producer, was jailed.", (), ("Hurricane Harvey | news:describedAs",)),
    ('Ann Lee wrote the novel "The Long Road Home" in 1990.', ("Ann Lee | news:wrote | Long Road Home",), ()),
    ("No fewer than 40 workers left Acme in May.", ("No fewer than 40 workers | news:left | Acme",), ("| fewer than",)),
    (
        'Ann Lee issued a statement on Monday. "We are sad. Acme has lost a friend."',
        ("Ann Lee | news:stated | Acme has lost a friend",),
        (),
    ),
    (
        "Norway's ambassador to Kenya Tom Berg left Oslo.",
        ("Tom Berg | news:ambassadorTo | Kenya",),
        ("ambassador to Kenya Tom Berg",),
    ),
    ("Ambassador of Norway to Kenya Tom Berg left Oslo.", ("Tom Berg | news:ambassadorTo | Kenya",), ()),
    (
        "The Anti-Fraud Commission met Ann Lee under the Anti-Fraud Commission Act. The commission met Tom Berg.",
        ("Anti-Fraud Commission | news:met | Tom Berg",),
        ("Commission Act | news:met",),
    ),
    (
        "Acme said it was the first sale since Norvik went public in 2003. The firm employs 300 people.",
        ("Acme | news:workforce | 300",),
        (),
    ),
    (
        "Police arrested trade and industry minister Tom Berg on Monday.",
        ("Police | news:arrested | Tom Berg",),
        ("arrest | trade",),
    ),
    (
        "Acme will close five plants, two people familiar with the matter told Reuters on Monday.",
        ("| news:stated |",),
        ("Reuters | news:stated",),
    ),
    ("Tom Berg and his brother Ray Holt were married in May.", (), ("Tom Berg | news:spouseOf",)),
    (
        "Pastor Tom Berg founded Acme in 1990. Pastor Berg left the firm in 2010.",
        ("Tom Berg | news:left | Acme",),
        ("Pastor Berg | ",),
    ),
    ("Ann Lee came off the bench to score twice for Norvik.", ("Ann Lee | news:scoredFor | Norvik",), ()),
    (
        "Ann Lee said on Norvik TV that the company owed her money. The company sued her.",
        (),
        ("Norvik TV | news:sued",),
    ),
    ("Ann Lee went on from there to become mayor of Leeds.", ("Ann Lee | news:mayorOf | Leeds",), ()),
    ("The Minister of Defence JOHN BERG met Ann Lee.", ("JOHN BERG | news:met | Ann Lee",), ()),
    ("Brussels accused Acme of fraud, the European Commission said. The European Union met.", (), ("Belgium | ",)),
    (
        "The Supreme Court (SC) fined Ann Lee. The Election Commission of Kenya met Tom Berg.",
        ("Supreme Court | news:fined | Ann Lee",),
        ("United States",),
    ),
    (
        "US photo agency Norvik Images sued Acme. The Commission met Ann Lee. The photo agency left Oslo.",
        ("Norvik Images | news:left | Oslo",),
        (),
    ),
    ("Norvik sold 300 electric buses to Acme.", ("300 electric bus",), ()),
    ("Police arrested Tom Shaikh for killing Ann Lee.", (), ("Tom Shaikh | news:killed",)),
    ("Tom Shaikh was jailed for killing Ann Lee.", ("Tom Shaikh | news:killed | Ann Lee",), ()),
    ("Tom Shaikh is wanted in Norway for cheating Ann Lee.", (), ("Tom Shaikh | rel:cheat",)),
    (
        "A man was arrested in Leeds on Tuesday for theft. Police said the suspect, Tom Shaikh, has confessed.",
        ("Tom Shaikh | news:arrestedIn | Leeds",),
        (),
    ),
    (
        "A 19-year-old was killed in Leeds on Monday. Another attack happened in York. The victim, Tom Berg, survived.",
        (),
        ("Tom Berg | news:killedIn",),
    ),
    (
        "A student was killed in Leeds on Monday. Previous victim Ann Lee was killed in 2019.",
        (),
        ("Ann Lee | news:killedIn",),
    ),
    ('Ann Lee did not make a comment. "Norvik fired Tom Berg in May."', (), ("Ann Lee | news:stated",)),
    (
        "Brussels said its troops would leave Mali. The European Commission praised Belgium.",
        ("Belgium | news:stated",),
        ("European Union | news:stated",),
    ),
    (
        "Almeida Theatre sued Acme. Almeida won the case. The Almeida was founded in 1980.",
        ("Almeida Theatre | news:foundedIn | 1980",),
        (),
    ),
    # names, offices and clauses that a reading of 96 articles found wrong
    ("The judge fined Siemens $5 million.", ("| news:finedAmount | 5000000 USD",), ()),
    ("Eva Moe's brother-in-law Karl Moe was arrested in Oslo.", ("Karl Moe | news:relativeOf | Eva Moe",), ("law |",)),
    ("President-elect Bob Roe met Ann Lee.", ("Bob Roe | news:holdsPosition | president-elect",), ()),
    ("Ex-minister Bob Roe was jailed.", ("Bob Roe | news:heldPosition | minister",), ("Ex-",)),
    (
        "Governor Ann Lee of Ohio and Governor Bob Roe of Texas met Ed Lund.",
        ("Ann Lee | news:met | Ed Lund", "Bob Roe | news:met | Ed Lund"),
        (),
    ),
    (
        "Siemens, Toyota, Ericsson and Nokia reported strong sales.",
        ("Siemens | rel:report", "Toyota | rel:report", "Nokia | rel:report"),
        ("news:describedAs",),
    ),
    (
        "According to Ohio Senator Ann Lee, the plane was built by Boeing.",
        ("Ann Lee | news:senatorFor | Ohio",),
        ("Ohio | news:stated",),
    ),
    ("Norway was awarded the contract by Siemens.", ("Siemens | news:awarded",), ()),
    (
        "The deficit with Mexico, up 30% at $62bn, was the largest on record.",
        ("deficit with Mexico | news:roseBy | 30 %",),
        (),
    ),
    ("Acme's profits, down 12% from a year ago, beat forecasts.", ("Acme's profits | news:fellBy | 12 %",), ()),
    (
        "Fuenzalida is the leader of Nuevo Norte, a party he founded in 2021.",
        ("| news:leaderOf | Nuevo Norte", "| news:founderOf | Nuevo Norte"),
        (),
    ),
    (
        "Norway praised Ann Lee and Bob Roe, who owns Ericsson.",
        ("Bob Roe | news:owns | Ericsson",),
        ("Ann Lee | news:owns",),
    ),
    (
        "Ann Lee, head of Siemens at the time of the deal, left.",
        ("Ann Lee | news:wasLeaderOf | Siemens",),
        ("news:leaderOf",),
    ),
    (
        "Siemens will cut 1,500 jobs in Ireland, its chief executive, Bob Roe, told the BBC.",
        ("Bob Roe | news:stated | Siemens will cut 1,500 jobs",),
        (),
    ),
    (
        "Tan & Harun Glove bought Siemens. Tan & Harun Glove grew.",
        ("Tan & Harun Glove | news:acquired | Siemens",),
        ("| Tan ", "Tan |"),
    ),
    (
        "Von der Heydt left. Matthias von der Heydt met Ann Lee.",
        ("Matthias von der Heydt | news:met | Ann Lee",),
        ("von der |",),
    ),
    ("The prosecutor, ASP Friday Okon, met Ann Lee.", ("Friday Okon | news:holdsPosition | prosecutor",), ()),
    (
        "The police arrested a pastor, Sunday Blessing Akinloye, on Friday.",
        ("Sunday Blessing Akinloye | news:holdsPosition | pastor",),
        (),
    ),
    ("Mohd Yusoff Mamat met Ann Lee. Mohd Yusoff left Leeds.", ("Mohd Yusoff Mamat | news:left | Leeds",), ()),
    (
        "Stefanus Bere Nahak met Ann Lee. Stefanus, a former teacher, left Leeds.",
        ("Stefanus Bere Nahak | news:left | Leeds",),
        (),
    ),
    (
        "In mitigation, lawyer Ann Lee of Roe & Berg said so.",
        ("Ann Lee | news:worksFor | Roe & Berg",),
        ("news:lawyerFor",),
    ),
    (
        "Siemens's former head of Asia, Lim Boon Keat, met Ann Lee.",
        ("Lim Boon Keat | news:heldPosition | head of Asia of Siemens",),
        ("news:wasLeaderOf",),
    ),
    ("Fiston Nzale, a trader of 31, met Ann Lee.", ("Fiston Nzale | news:holdsPosition | trader",), ("trader of 31",)),
    ("Ann Lee met Green MEP Jutta Paulus.", ("Jutta Paulus | news:holdsPosition | Green MEP",), ("green MEP",)),
    (
        "Ann Lee met former Silver Ferns defender Moana Reid.",
        ("Moana Reid | news:heldPosition | Silver Ferns defender",),
        (),
    ),
    (
        "Education Minister Yoav Kisch of Likud met Ann Lee.",
        ("Yoav Kisch | news:holdsPosition | education minister",),
        ("minister of Likud", "minister_of"),
    ),
    (
        "President Sadyr Japarov, who came to power in 2012, has met Ann Lee.",
        ("| news:holdsPosition | president",),
        ("news:heldPosition",),
    ),
    (
        "Leeds restaurant owner Bob Roe met Ann Lee.",
        ("Bob Roe | news:holdsPosition",),
        ("Bob Roe | news:owns | Leeds",),
    ),
    ("The army ousted Islamist president Mohamed Morsi.", (), ("| Islamist",)),
    (
        "Joshua Karamagi, the managing director of Uganda Electricity Transmission Company Ltd, met Ann Lee.",
        ("| managing director of Uganda Electricity Transmission Company Ltd",),
        (),
    ),
    (
        "Opposition Democratic Party leader Elly Schlein met Ann Lee.",
        ("| news:leaderOf | Democratic Party",),
        ("Opposition",),
    ),
    (
        "Assistant U.S. Attorney Noelle Fitch met Ann Lee.",
        ("Noelle Fitch | news:holdsPosition | assistant U.S. attorney",),
        ("| Assistant U.S.",),
    ),
    (
        "Ann Lee, a former Unilever manager, met Bob Roe.",
        ("Ann Lee | news:heldPosition | manager of Unilever",),
        ("news:wasLeaderOf", "news:coached"),
    ),
    (
        "Italy is short of doctors. Italy wants more. Labour Minister Marina Calderone met Ann Lee in Rome.",
        ("Marina Calderone | news:ministerOf | Italy",),
        (),
    ),
    ("Present were the Member of Parliament (MP), Ann Lee, and others.", (), ("Member of Parliament | news:holds",)),
    ("The Leeds Festival opened. Ann Lee attended the event.", ("Ann Lee | news:attended | Leeds Festival",), ()),
    (
        "Regional Health Minister Ann Lee met Norway's Bob Roe. Norway sent Norway's team.",
        ("Ann Lee | news:holdsPosition",),
        ("Ann Lee | news:ministerOf | Norway",),
    ),
    # what those rules must leave alone
    ("In London, Ann Lee.", (), ("news:leader",)),
    (
        "The owner, Tom Berg, of Hull, sold Leeds United.",
        ("Tom Berg | news:comesFrom | Hull",),
        ("news:owns | Hull", "news:owns"),
    ),
    (
        "Prime Minister Margaret Thatcher told Parliament in 1982 that the islands are British.",
        ("news:heldPosition | prime minister",),
        ("news:holdsPosition",),
    ),
    (
        "The law, signed by President Bill Clinton in 1996, is still in force.",
        ("news:heldPosition | president",),
        ("news:holdsPosition",),
    ),
    ("Governor Andrew Bailey of the Bank of England met Ann Lee.", ("news:governorOf | Bank of England",), ()),
    ("Communist Party leader Xi Jinping visited Hanoi.", ("news:leaderOf | Communist Party",), ()),
    (
        "Ford cut jobs. Ford fell. Ford will close a plant. At rival Stellantis, CEO Carlos Tavares met Ann Lee.",
        (),
        ("Carlos Tavares | news:chiefExecutiveOf | Ford",),
    ),
    (
        "Nguyen, a worker, was killed. President Nguyen Xuan Phuc met Ann Lee.",
        (),
        ("Phuc | news:heldPosition | worker", "Phuc | news:holdsPosition | worker"),
    ),
    (
        "Ann Lee & Tom Berg founded Siemens.",
        ("Ann Lee | news:founderOf | Siemens", "Tom Berg | news:founderOf | Siemens"),
        ("Ann Lee & Tom Berg |",),
    ),
    ("Thomas Tuchel, manager of England, met Ann Lee.", ("Thomas Tuchel | news:coachOf | England",), ()),
    ("Kharkiv regional governor Oleh Syniehubov met Ann Lee.", ("Oleh Syniehubov | news:governorOf | Kharkiv",), ()),
    ("Labour's mayor of London, Sadiq Khan, met Ann Lee.", ("Sadiq Khan | news:mayorOf | London",), ("of Labour",)),
    ("Harris met Ann Lee. The SEC sued Musk.", ("news:sued | Musk",), ()),
    ("The Louvre was loaned a painting by Leonardo da Vinci.", (), ("Leonardo da Vinci | news:lentTo",)),
    (
        "Penrith and Solway MP Tom Berg left, while Stockton North MP Ann Lee stayed.",
        ("Tom Berg | news:represents | Penrith and Solway", "Ann Lee | news:represents | Stockton North"),
        (),
    ),
    ("Labour and Conservative MPs voted against it.", (), ("Labour and Conservative |",)),
    (
        "Desmond Koh Wee Siong was charged. Koh worked for Lundin. Leon Tse Wing-fai met Bob Roe. Tse sued Siemens.",
        ("Desmond Koh Wee Siong | news:worksFor | Lundin", "Leon Tse Wing-fai | news:sued | Siemens"),
        (),
    ),
    (
        "Former councilor Ma. Theresa Berg met Bob Roe.",
        ("Ma. Theresa Berg | news:heldPosition | councilor", "Ma. Theresa Berg | news:met | Bob Roe"),
        (),
    ),
    ("Atty. Gen. Ann Lee sued Siemens.", ("Ann Lee | news:holdsPosition | attorney general",), ("| general",)),
    (
        "The vote followed after the Nepali Congress withdrew its support. The Congress sued Siemens.",
        ("Nepali Congress | news:sued | Siemens",),
        ("United States Congress",),
    ),
    ("Tom Berg pleaded guilty in September to wire fraud.", ("Tom Berg | news:pleadedGuiltyTo | wire fraud",), ()),
    (
        "Norvik mayor Ann Lee said the council had been asking for a bridge since Tom Berg drowned there in 2009.",
        ("Ann Lee | news:holdsPosition | mayor",),
        ("Ann Lee | news:heldPosition",),
    ),
    (
        "Prime Minister Margaret Thatcher told Parliament in 1982 that the islands are British.",
        ("Margaret Thatcher | news:heldPosition | prime minister",),
        (),
    ),
    # who is told of by what stands right before or around the name
    (
        "Opposition figure Ann Lee was blocked by Siemens.",
        ("Siemens | rel:block | Ann Lee",),
        ("rel:block | Opposition",),
    ),
    ("The Nobel laureate Tom Berg has died in Oslo.", ("Tom Berg | news:diedIn | Oslo",), ()),
    (
        "Third seed Ann Lee beat Norwegian Tom Berg 6-3, 6-4.",
        ("Ann Lee | news:defeated | Tom Berg",),
        ("Third seed |",),
    ),
    (
        "The 39-year-old Norwegian, Ann Lee, married Tom Berg in Oslo.",
        ("Ann Lee | news:hasAge | 39 year", "Ann Lee | news:comesFrom | Norway"),
        (),
    ),
    ("Newly elected president Ann Lee met Bob Roe.", ("Ann Lee | news:holdsPosition | president",), ()),
    ("Former fire chief Tom Berg sued Siemens.", ("Tom Berg | news:heldPosition | fire chief",), ()),
    (
        "Hedge fund manager Tom Berg sued Siemens.",
        ("Tom Berg | news:holdsPosition | hedge fund manager",),
        ("of Hedge",),
    ),
    ("Marine biologist Ann Lee met Bob Roe.", ("Ann Lee | news:holdsPosition | marine biologist",), ("of Marine",)),
    ("Catholic priest Tom Berg met Ann Lee.", (), ("of Catholic",)),
    (
        "Harold Berg became the first Black chief executive of Siemens.",
        ("Harold Berg | news:chiefExecutiveOf | Siemens",),
        ("of Black",),
    ),
    ("Councillor Ann Lee (Fine Gael) met Bob Roe.", ("Ann Lee | news:affiliatedWith | Fine Gael",), ()),
    ("Sen. Ann Lee, D-Calif., met Bob Roe.", ("Ann Lee | news:senatorFor | California",), ()),
    ("Istanbul district mayor Tom Berg met Ann Lee.", (), ("Tom Berg | news:mayorOf",)),
    ("Police Scotland arrested Tom Berg in Perth.", ("Police Scotland | news:arrested | Tom Berg",), ()),
    (
        "Kilwa Freight, a Norwegian haulier, sued Siemens.",
        ("Kilwa Freight | news:sued | Siemens",),
        ("Kilwa Freight | news:holdsPosition",),
    ),
    (
        'A petition started by Sotirios "Steve" Berg, owner of the Rôtisserie Norvik, drew 300 names.',
        ('Sotirios "Steve" Berg | news:owns | Rôtisserie Norvik',),
        (),
    ),
    (
        "Sprinter Tom Berg was suspended by the Athletics Conduct Unit.",
        ("Tom Berg | news:holdsPosition | sprinter",),
        ("sprinter of",),
    ),
    (
        "The adviser, Brig. Gen. Tom Berg (retd.), met Ann Lee.",
        ("Tom Berg | news:heldPosition | brigadier general",),
        (),
    ),
    # who came into an office, and who left one
    (
        "Ann Lee has been appointed managing director and CEO of Lundin Bank.",
        ("Ann Lee | news:directorOf | Lundin Bank", "Ann Lee | news:chiefExecutiveOf | Lundin Bank"),
        (),
    ),
    (
        "Siemens has named Tom Berg chairman and chief executive.",
        ("Tom Berg | news:chairOf | Siemens", "Tom Berg | news:chiefExecutiveOf | Siemens"),
        (),
    ),
    (
        "Trade Secretary Tom Berg was replaced by Ann Lee.",
        ("Tom Berg | news:heldPosition | trade secretary", "Ann Lee | news:succeeded | Tom Berg"),
        ("Tom Berg | news:holdsPosition",),
    ),
    (
        "Ann Lee, who succeeded longtime CEO Bill Throop in 2021, met Bob Roe.",
        ("Bill Throop | news:heldPosition | CEO",),
        (),
    ),
    (
        "Siemens spokesman Tom Berg resigned from his post.",
        ("Tom Berg | news:heldPosition | spokesman of Siemens",),
        ("Tom Berg | news:holdsPosition",),
    ),
    ("Lundin hired Ann Lee as finance chief.", ("Ann Lee | news:holdsPosition | finance chief of Lundin",), ()),
    ("Ann Lee will step down in May and be replaced by Tom Berg.", (), ("Tom Berg | news:replaced",)),
    # what courts do, and when
    ("Tom Berg was on Tuesday charged with fraud.", ("Tom Berg | news:chargedWith | fraud",), ("rel:be_on",)),
    (
        "Prosecutors charged rapper Tom Berg with attempted murder on Monday.",
        ("Tom Berg | news:chargedWith | attempted murder",),
        ("murder on Monday",),
    ),
    ("Tom Berg was jailed for 14 years in 2016.", ("Tom Berg | news:sentencedTo | P14Y",), ()),
    (
        "The court sentenced Tom Berg to death for the murder of his employer, Ann Lee.",
        ("Ann Lee | news:heldPosition | employer of Tom Berg",),
        (),
    ),
    (
        "The jury cleared Tom Berg of murder but convicted him of manslaughter by a majority of 10 to two.",
        ("Tom Berg | news:convictedOf | manslaughter",),
        ("jury | news:convictedOf",),
    ),
    ("Tom Berg told Ann Lee he had lied and banned her from driving.", ("Tom Berg | news:banned | Ann Lee",), ()),
    (
        "Iran executed two men, identified as Tom Berg and Bob Roe.",
        ("Iran | rel:execute | Tom Berg", "Iran | rel:execute | Bob Roe"),
        (),
    ),
    (
        "Surf lifesavers pulled the teacher, named by police as Tom Berg, from the water.",
        ("Surf lifesavers | rel:pull | Tom Berg",),
        ("news:appointed",),
    ),
    # matches and votes
    ("The House voted by 87 votes to 71 on Wednesday to reject the Lundin bill.", ("news:rejected | Lundin bill",), ()),
    (
        "Solway were crowned champions after a 3-1 win over Norvik United on Sunday.",
        ("Solway | news:defeated | Norvik United",),
        (),
    ),
    (
        "Ann Lee bowled Norway to a 112-run win over Denmark.",
        ("Norway | news:defeated | Denmark",),
        ("Ann Lee | news:defeated",),
    ),
    # who gets what, and from whom
    ("Lundin owes Rp 15 billion to creditors.", ("Lundin | rel:owe | 15000000000 IDR",), ()),
    ("Lundin was fined S$3 million by Singapore on Monday.", ("Lundin | news:finedAmount | 3000000 SGD",), ()),
    (
        "Indus Airways has been sold to a group led by Lundin for 135 billion rupees.",
        ("Indus Airways | news:hasPrice | 135000000000 INR",),
        (),
    ),
    (
        "The museum in Oslo has bought a lost portrait by Willem van Berg for 3.2 million euros.",
        (),
        ("Willem van Berg | news:acquired",),
    ),
    (
        "Tom Berg was awarded the Lundin Star for pulling two children from a car.",
        ("Tom Berg | rel:pull | 2 child",),
        ("Star | rel:pull",),
    ),
    # places, and what happened there
    ("Troops captured the town of Halden on Friday.", ("Troops | news:captured | Halden",), ()),
    ("The storm left 31 people dead in Norway on Monday.", ("storm | news:deathToll | 31 person",), ()),
    ("Ann Lee has died at 67 after living with dementia.", ("Ann Lee | news:hasAge | 67 year",), ()),
    (
        "Tom Berg was born in Porto in 1931 and studied at the Braga School.",
        ("Tom Berg | news:studiedAt | Braga School",),
        (),
    ),
    (
        '"She taught us to listen," said composer Ann Lee of her former teacher, Bob Roe.',
        ("Ann Lee | news:holdsPosition | composer", "Bob Roe | news:heldPosition | teacher"),
        ("composer of",),
    ),
    (
        "Siemens will shut the plant, its chief, Ann Lee, told the BBC.",
        ("Ann Lee | news:stated | Siemens will shut the plant",),
        (),
    ),
    ("Bob Roe met Sen. Ann Lee, R-Ohio", ("Bob Roe | news:met | Ann Lee",), ()),
    ("Bob Roe met Sen. Ann Lee, D-Vt", ("Bob Roe | news:met | Ann Lee",), ()),
    ("Bob Roe met Ann Lee three days before she left Siemens.", (), ("P3D",)),
    ("Tom Berg, 33, of Mill Lane, Leeds, wept.", ("Tom Berg | news:comesFrom | Leeds",), ("Mill Lane",)),
    ("Ann Lee came to Leeds from Oslo.", ("Ann Lee | rel:come",), ("news:comesFrom",)),
    ("Tom Berg was banned from driving for three years.", ("Tom Berg | rel:be_banned_from | driving",), ("drive_for",)),
    ("Tom Berg was disqualified from acting as a director.", (), ("rel:act_as", "news:holdsPosition")),
    (
        "A rogue builder who fleeced pensioners has been jailed.\n\nTom Berg, 46, was sentenced in Leeds on Monday.",
        ("Tom Berg | rel:fleece | pensioners",),
        (),
    ),
    (
        "Keeper Ola Berg, 31, has retired.",
        ("Ola Berg | news:holdsPosition | keeper", "Ola Berg | news:hasAge"),
        ("Keeper",),
    ),
    ("Homeowner Ann Lee said she was woken.", ("Ann Lee | news:stated",), ("Homeowner",)),
    (
        "The Rt Rev Hugh Berg, Bishop of Selby, retired.",
        ("Hugh Berg | news:holdsPosition | bishop of Selby",),
        ("Rev",),
    ),
    ("Eng Peter Otieno, director of Acme, left.", ("Peter Otieno | news:",), ("Eng ",)),
    ("Head of research Ann Lee met Tom Berg.", ("Ann Lee | news:holdsPosition | head of research",), ()),
    ("Chair of governors Tom Berg met Ann Lee.", ("Tom Berg | news:met | Ann Lee",), ()),
    (
        "Automotive supplier Norvik AG cut 300 jobs.",
        ("Norvik AG | news:describedAs | Automotive supplier",),
        ("news:supplies",),
    ),
    ("Owner Halden Group said the pub would reopen.", ("Halden Group | news:stated",), ("Owner Halden",)),
    (
        "Coach Tom Berg said Ann Lee was fit and praised the fans.",
        ("Tom Berg | news:praised | fans", "Tom Berg | news:stated | Ann Lee was fit"),
        ("fit and praised", "Ann Lee | news:praised"),
    ),
    (
        'Ann Lee said the talks had been "useful" and thanked Norway for its help.',
        ("Ann Lee | news:thanked | Norway",),
        ("talks | news:thanked",),
    ),
    (
        "Police said Tom Berg was drunk and asked for a lawyer.",
        ("Police | news:stated | Tom Berg was drunk and asked for a lawyer",),
        ("Police | rel:ask_for",),
    ),
    (
        "Acme said it had sold Beta, closed two plants and cut 300 jobs.",
        ("Acme | news:stated | [Acme] had sold Beta, closed two plants and cut 300 jobs",),
        ("rel:close", "news:laidOff"),
    ),
    ("Tom Berg shot Ann Lee twice, Leeds Crown Court was told.", (), ("Leeds Crown Court | news:did",)),
    ("The jury was told Tom Berg had bought a gun in Leeds.", (), ("jury |", "Tom Berg |")),
    ("The court heard evidence from Ann Lee.", ("court | rel:hear | evidence from Ann Lee",), ()),
    (
        "Dr Ann Lee told the inquest the boy had not been given antibiotics.",
        ("Ann Lee | news:stated | the boy had not been given antibiotics",),
        ("rel:tell",),
    ),
    (
        "Nurse Ann Lee told the inquiry patients were left in corridors.",
        ("Ann Lee | news:stated | patients were left in corridors",),
        ("inquiry patients",),
    ),
    (
        "The Leeds council voted 7-2 on Tuesday to ban leaf blowers.",
        ("council | rel:ban | leaf blowers",),
        (),
    ),
    ("Norway's parliament voted by 31 to 14 to sack Ann Lee.", ("parliament | news:dismissed | Ann Lee",), ()),
    ("Members of Acme voted 12-3 on Monday to leave Beta.", (), ("| rel:vote", "score | ")),
    ("Acme employs 900 people. It is due to cut 200 jobs in May.", ("Acme | news:laidOff | 200 job",), ()),
    ("Acme makes vans. It is the third firm to buy Beta.", ("Acme | news:acquired | Beta",), ()),
    ("Acme left Beta. It is the third departure to hurt Norvik.", (), ("Acme | rel:hurt", "Acme | news:hurt")),
    (
        'Ann Lee said that "outsiders" had taken over the party.',
        ('Ann Lee | news:stated | "outsiders" had taken over the party',),
        ("news:stated | outsiders",),
    ),
    ('"We left and some stayed," Ann Lee said.', ("Ann Lee | news:stated | We left and some stayed",), ()),
    ("Ann Lee said that was untrue.", ("Ann Lee | news:stated | that was untrue",), ()),
    ("The BBC has learned that Ann Lee will leave Acme.", (), ("Ann Lee | news:left",)),
    ("Ann Lee is understood to be leaving Acme.", (), ("Ann Lee | news:left",)),
    (
        "Ann Lee, who left Acme in 2019, is said to have met Tom Berg.",
        ("Ann Lee | news:left | Acme",),
        ("Ann Lee | news:met",),
    ),
    (
        "Six prisoners escaped, a guard told the BBC, declining to be named.",
        ("guard | news:stated | Six prisoners escaped",),
        ("prisoners | rel:decline", "escaped the BBC"),
    ),
    (
        "Norway accused Sweden of spying, stealing ships and breaking the deal.",
        ("Sweden | news:accusedOf | spying",),
        ("Norway | rel:steal", "Norway | rel:break"),
    ),
    ("Tom Berg was accused of theft, burning a car and hitting Ann Lee.", (), ("rel:burn", "rel:hit")),
    (
        "Norway shelled Beirut on Monday. Prime Minister Tom Berg called the raid a crime. Norway denied it.",
        ("Tom Berg | news:holdsPosition | prime minister",),
        ("Tom Berg | news:primeMinisterOf", "prime minister of Norway"),
    ),
    (
        "Norway's navy seized a ship. Foreign Minister Tom Berg went to see the crew in Lima. Norway called it lawful.",
        (),
        ("Tom Berg | news:ministerOf",),
    ),
    (
        "Kenya will build a dam. President Tom Berg said in Nairobi that it would cost $2 billion. Kenya has three.",
        ("Tom Berg | news:presidentOf | Kenya",),
        (),
    ),
    ("OSLO — Prime Minister Tom Berg left on Friday.", ("Tom Berg | news:primeMinisterOf | Norway",), ()),
    ("OSLO — Prime Minister Tom Berg left. He is to fly home to Chile.", (), ("Tom Berg | news:primeMinisterOf",)),
    (
        "Prime Minister Tom Berg told reporters in Prague that he would resign.",
        ("Tom Berg | news:holdsPosition | prime minister",),
        ("Tom Berg | news:primeMinisterOf",),
    ),
    ("WASHINGTON — Prime Minister Tom Berg left.", ("Tom Berg | news:holdsPosition | prime minister",), ("of United",)),
    (
        "The PDP governor of Enugu, Tom Berg, was absent.",
        ("Tom Berg | news:governorOf | Enugu", "Tom Berg | news:affiliatedWith | Peoples Democratic Party"),
        ("governorOf | Peoples", "governor of Peoples"),
    ),
    ("BJP MP Tom Berg left Oslo.", ("Tom Berg | news:affiliatedWith | Bharatiya Janata Party",), ("MP of Bharatiya",)),
    (
        "The ANC president, Tom Berg, left Oslo.",
        ("Tom Berg | news:presidentOf | African National Congress",),
        ("Tom Berg | news:affiliatedWith",),
    ),
    (
        "Leeds County Trading Standards Manager Tom Berg praised the shop.",
        ("Tom Berg | news:holdsPosition | trading standards manager of Leeds County",),
        ("coachOf",),
    ),
    (
        "Ohio State Traffic Management Officer Ann Lee blamed the lorry.",
        ("Ann Lee | news:holdsPosition | traffic management officer of Ohio State",),
        (),
    ),
    (
        "The Norvik Party lost. Its state president, Tom Berg, called it a fraud.",
        ("Tom Berg | news:holdsPosition | state president of Norvik Party",),
        ("news:presidentOf",),
    ),
    ("Leeds United Manager Tom Berg left Oslo.", ("Tom Berg | news:coachOf | Leeds United",), ()),
    (
        "Devon and Cornwall Police arrested Tom Berg on Friday.",
        ("Devon and Cornwall Police | news:arrested | Tom Berg",),
        ("| Cornwall Police", "Devon | "),
    ),
    (
        "Bath and North East Somerset Council approved the plan on Monday.",
        ("Bath and North East Somerset Council | news:approved | plan",),
        ("Bath | news:approved",),
    ),
    (
        "Oslo and Kent Council sued Acme.",
        ("Oslo | news:sued | Acme", "Kent Council | news:sued | Acme"),
        ("Oslo and Kent Council",),
    ),
    (
        "A nurse before she entered parliament, Ann Lee is health minister.",
        ("Ann Lee | news:heldPosition | nurse", "Ann Lee | news:holdsPosition | health minister"),
        ("Ann Lee | news:holdsPosition | nurse",),
    ),
    (
        "Ann Lee, a lawyer before the Supreme Court, left Oslo.",
        ("Ann Lee | news:holdsPosition | lawyer",),
        ("news:heldPosition",),
    ),
    (
        "Ann Lee runs Acme. She succeeded Tom Berg in 2021. The 47-year-old lawyer said profits would rise.",
        ("Ann Lee | news:hasAge | 47 year",),
        ("Tom Berg | news:hasAge",),
    ),
    (
        "Tom Berg was jailed on Friday. He had shot Paul Roe. The 33-year-old died in hospital.",
        ("Paul Roe | news:hasAge | 33 year",),
        (),
    ),
    (
        "Spain's king arrived in Bolivia on Monday. It was his second visit to the country.",
        ("Spain's king | news:visited | Bolivia",),
        ("news:visited | Spain",),
    ),
    (
        "Kenya and Uganda will share a port, President Tom Berg said in Kampala, on his first visit to the country.",
        ("Tom Berg | news:visited | Uganda",),
        ("news:visited | Kenya",),
    ),
    (
        (
            "Vietnam and Laos will build a dam, Prime Minister Ken Mori of Japan said."
            " He praised Laos and lent the country $2 billion."
        ),
        ("Ken Mori | news:lentTo | Laos",),
        ("news:lentTo | Vietnam",),
    ),
    (
        "Unison said 30 jobs were at risk at Acme. The union will meet the firm on Friday.",
        ("Unison | news:met | Acme",),
        ("union | news:met",),
    ),
    (
        "Members of the Kerry Teachers' Association walked out on Monday. The union wants a 9% rise.",
        ("Kerry Teachers' Association | rel:want | 9% rise",),
        (),
    ),
    ("Kent Police arrested Tom Berg. The force said he was 20.", ("Kent Police | rel:say",), ()),
    (
        "Hours after the FBI searched its headquarters, Acme Corp. said it had fired Tom Berg.",
        ("search | Acme Corp.'s headquarters", "[Acme Corp.] had fired Tom Berg"),
        (),
    ),
    (
        "Acme Corp. closed its plant in Leeds after Norvik Ltd. cut its prices.",
        ("Norvik Ltd. | rel:cut | Norvik Ltd.'s prices",),
        ("Acme Corp.'s prices",),
    ),
    ("Mary Berg rescued Ann Lee after her boat sank.", ("Ann Lee's boat | news:did",), ("Mary Berg's boat",)),
    (
        "Northern Bank sacked nine clerks. The bank's director, Lee Pym, said two of them had stolen cash.",
        (),
        ("two of [Northern Bank]",),
    ),
    (
        "Ann Rao, 24, died in Leeds on Monday. The deceased's brother, Tom Rao, blamed the doctors.",
        ("Tom Rao | news:siblingOf | Ann Rao",),
        (),
    ),
    (
        "Tom Berg was expelled from Hill Academy. The boy's mother, Ann Berg, has sued the school.",
        ("Ann Berg | news:parentOf | Tom Berg",),
        (),
    ),
    (
        "Egypt and Sudan resumed talks on Monday. France and Italy sent observers. Both sides said they would stay.",
        ("Egypt | news:stated", "Sudan | news:stated"),
        ("France | news:stated",),
    ),
    (
        "Ann Lee, from Truro, Cornwall, a teacher at Acme College, won the award.",
        ("Ann Lee | news:teachesAt | Acme College", "Ann Lee | news:comesFrom | Truro"),
        ("Cornwall | news:teachesAt", "Truro | news:teachesAt"),
    ),
    (
        "Tom Berg, from Hull, a former police officer, won the seat.",
        ("Tom Berg | news:heldPosition | police officer",),
        ("Hull |",),
    ),
    (
        "Ann Lee was put on leave by the school board on Monday.",
        ("school board | rel:put | Ann Lee",),
        ("leave by",),
    ),
    (
        "The house was damaged in fighting by the river, and Acme was mentioned in a report by the UN.",
        (),
        ("UN | rel:mention | Acme",),
    ),
    (
        "The court fined Tom Berg, a bus driver, $2,000.",
        ("Tom Berg | news:finedAmount | 2000 USD", "Tom Berg | news:holdsPosition | bus driver"),
        (),
    ),
    (
        "Ann Lee apologised in a post on X. Council leader Tom Berg left Leeds.",
        ("Tom Berg | news:left | Leeds",),
        ("X. Council", "accepted"),
    ),
    (
        "Roads were blocked and shops looted in Lima.",
        ("shops | rel:be_looted_in | Lima",),
        ("shops | rel:loot_in",),
    ),
    (
        "Trains were delayed and a bridge damaged in Leeds.",
        ("bridge | rel:be_damaged_in | Leeds",),
        (),
    ),
    (
        "Ann Lee resigned from the council for family reasons on Monday.",
        ("Ann Lee | rel:resign_from | council",),
        ("council for",),
    ),
    (
        "Two men in their 30s were stabbed outside a bar in Perth on Friday.",
        ("men in their 30s | rel:be_stabbed_outside | bar in Perth",),
        ("rel:be_stabbed_in",),
    ),
    (
        "Acme was sold to Norvik Group the following year. The king dismissed Tom Berg hours before the vote.",
        ("Acme | news:soldTo | Norvik Group", "king | news:dismissed | Tom Berg"),
        ("Tom Berg hours",),
    ),
    (
        "The Leeds City Council voted 7-2 to sack Tom Berg. The council voted not to ban cars.",
        ("Leeds City Council | news:dismissed | Tom Berg",),
        ("| cars",),
    ),
    (
        "Ann Lee confirmed that a man in his 70s had died. A woman in her 80s died in Cork on Sunday.",
        ("woman in her 80s | news:diedIn | Cork",),
        ("Ann Lee's 70s", "Ann Lee's 80s"),
    ),
    (
        "Acme Ltd has published its results. Net income fell 31% to $88 million. Same-store sales rose 4%.",
        ("Acme Ltd's net income | news:fellBy | 31 %", "Acme Ltd's same-store sales | news:roseBy | 4 %"),
        (),
    ),
    ("Acme Ltd makes bricks. Bolton Homes plc builds houses. Sales fell 3%.", ("Sales | news:fellBy | 3 %",), ()),
    ("Acme Ltd sells cars in Leeds. Car sales fell 3% last month.", ("Car sales | news:fellBy | 3 %",), ()),
    (
        "Acme Ltd reported a loss. The stock was down 6%. Shares closed at $12. Japanese shares rose 3%.",
        ("Acme Ltd's stock | news:fellBy | 6 %", "Acme Ltd's shares | rel:close_at | 12 USD"),
        ("Acme Ltd's shares | news:roseBy | 3 %",),
    ),
    (
        "Crestline Bank Plc was handed the biggest penalty, N1.4 billion, for late filings.",
        ("Crestline Bank Plc | rel:be_handed | biggest penalty",),
        (),
    ),
    ("Acme Ltd reported its biggest loss yet, $410 million, in 2023.", ("Acme Ltd | news:lost | 410000000 USD",), ()),
    ("Norland Fund owns 11 per cent in Acme Ltd.", ("Norland Fund | news:holdsStakeIn | Acme Ltd",), ()),
    (
        "Norland Fund holds 34.7 per cent of the shares in Acme Ltd.",
        ("Norland Fund | news:holdsStakeIn | Acme Ltd",),
        ("34.7 %",),
    ),
    ("Ann Lee has an 8% interest in Acme Ltd.", ("Ann Lee | news:holdsStakeIn | Acme Ltd",), ()),
    ("Ann Lee has an interest in Acme Ltd.", (), ("news:holdsStakeIn",)),
    ("Brent slid $2.10 to $61.40 on Monday.", ("Brent | news:fellBy | 2.1 USD",), ("2.1/61.4",)),
    ("Wheat edged up $2 to $230.", ("Wheat | news:roseBy | 2 USD",), ()),
    (
        "Tom Berg was replaced on an interim basis by Ann Lee.",
        ("Ann Lee | news:succeeded | Tom Berg",),
        ("basis by",),
    ),
    ("Acme Ltd lost its best engineer, Ann Lee, to Bolton Ltd.", ("Acme Ltd | rel:lose | Ann Lee",), ("defeated",)),
    ("Kenya lost 300 doctors to Britain last year.", ("Kenya | rel:lose | 300 doctor",), ("defeated",)),
    ("Norvik lost the final to Oslo.", ("Oslo | news:defeated | Norvik",), ()),
    (
        "Pellworm Software cut 90 jobs after being bought by Osprey Group last year.",
        ("Osprey Group | news:acquired | Pellworm Software",),
        (),
    ),
    (
        "OTTAWA - The Canadian grocer Lobell paid $90 million for 40 stores in Alberta.",
        ("Lobell | news:spent | 90000000 CAD",),
        (),
    ),
    ("Nordlink is a joint venture between BP and Tata.", ("BP | news:partnersWith | Tata Group",), ()),
    (
        "Norlink, a venture of Acme Ltd and Bolton Group, sells ships.",
        ("Acme Ltd | news:partnersWith | Bolton Group",),
        (),
    ),
    (
        "Leeds rejected a £20m bid from Roma for Jonas Beck.",
        ("Leeds | news:rejected | £20m bid from Roma",),
        ("Leeds | rel:reject | 20000000 GBP",),
    ),
    ("Acme Ltd faces a $4m fine.", ("Acme Ltd | rel:face | $4m fine",), ()),
    ("Bee numbers in Kent have fallen by a third since 2015.", ("Bee numbers in Kent | news:fellBy | 33.3 %",), ()),
    ("Visitor numbers fell by 4% in May.", ("Visitor numbers | news:fellBy | 4 %",), ()),
    (
        "Tom Berg was banned on Monday. The 27-year-old plays for Leeds.",
        ("Tom Berg | news:playsFor | Leeds",),
        (),
    ),
    (
        "Ann Lee was honoured on Monday. The 47-year-old heads the Walden Institute.",
        ("Ann Lee | news:leaderOf | Walden Institute", "Ann Lee | news:hasAge"),
        ("Walden Institute | news:hasAge",),
    ),
    (
        "Acme named Ann Lee finance director last week. She joins from Norvik.",
        ("Ann Lee | rel:join_from | Norvik",),
        ("Ann Lee finance director",),
    ),
    (
        "Norvik Foods names Ann Lee as chief executive",
        ("Ann Lee | news:chiefExecutiveOf | Norvik Foods",),
        (),
    ),
    (
        "Leeds council on Monday named Tom Berg chief executive.",
        ("Tom Berg | news:holdsPosition", "| Tom Berg"),
        ("describedAs",),
    ),
    (
        "FA panel hands Leeds defender Tom Berg five-match ban",
        ("FA panel | rel:hand | five-match ban", "Tom Berg | news:holdsPosition | defender"),
        ("Tom Berg five-match",),
    ),
    (
        "Acme sacks Ann Lee, names Tom Berg chairman",
        ("Acme | news:dismissed | Ann Lee", "Acme | news:appointed | Tom Berg"),
        ("describedAs",),
    ),
    (
        "Leeds are understood to have dismissed Tom Berg.",
        (),
        ("news:dismissed",),
    ),
    (
        "Acme is poised to buy Norvik. Leeds are close to signing Tom Berg.",
        (),
        ("news:acquired", "news:signed", "describedAs"),
    ),
    (
        "Ann Lee taught at Leeds University from 1960 to 1988.",
        ("Ann Lee | news:taughtAt | Leeds University",),
        ("teachesAt",),
    ),
    (
        "Ann Lee married Tom Berg in 2001; they divorced in 2009.",
        ("Ann Lee | news:wasSpouseOf | Tom Berg",),
        ("spouseOf | Ann", "news:spouseOf"),
    ),
    (
        "Tom Berg was on Monday arrested by Leeds Police.",
        ("Leeds Police | news:arrested | Tom Berg",),
        ("be_on",),
    ),
    (
        "Ann Lee was on Monday night elected mayor of Leeds.",
        ("Ann Lee | news:mayorOf | Leeds",),
        ("be_on",),
    ),
    (
        "Acme, whose chairman Tom Berg lives in Leeds, was fined in May.",
        ("Tom Berg | news:livesIn | Leeds", "Tom Berg | news:chairOf | Acme"),
        ("Acme | news:livesIn",),
    ),
    (
        "The union, whose general secretary Ann Lee met ministers on Monday, called off the strike.",
        ("Ann Lee | rel:meet | ministers", "union | rel:call_off | strike"),
        ("of whose", "union | rel:meet"),
    ),
    (
        "Acme has launched Norvik 2 four times.",
        ("Acme | news:launched | Norvik 2",),
        ("Norvik 2 four",),
    ),
    (
        "Ann Lee was twice named coach of the year.",
        ("Ann Lee | news:holdsPosition | coach of the year",),
        ("twice named",),
    ),
    (
        "Leeds finished third in the league. Ann Lee came second in the race in Oslo.",
        ("Leeds | rel:finish | third", "Ann Lee | rel:come | second"),
        (),
    ),
    (
        "Hull slipped to tenth in the table.",
        ("Hull | rel:slip_to | tenth",),
        (),
    ),
    (
        "It was not until 2003 that Ann Lee joined Acme.",
        ("Ann Lee | news:joined | Acme",),
        (),
    ),
    (
        "Ann Lee did not win the Corrib Prize until 2019.",
        ("Ann Lee | news:receivedAward | Corrib Prize",),
        (),
    ),
    (
        "Ann Lee was a poet. Born in Leeds, the daughter of a miner, Tom Berg, and his wife, Ida, she left Oslo.",
        ("Ann Lee | news:bornIn | Leeds", "Ann Lee | news:childOf | Tom Berg"),
        ("Tom Berg | news:bornIn", "Ida | news:bornIn"),
    ),
    (
        "Ann Lee was a singer. Born in Hull to a nurse, Ida Berg, she moved to London in 1962.",
        ("Ann Lee | news:bornIn | Hull", "Ann Lee | news:movedTo | London"),
        ("Ida Berg | news:bornIn", "Ida Berg | news:movedTo"),
    ),
    (
        "Ann Lee was a poet. She is survived by her husband, Tom Berg, and their children, Ruth and Adam.",
        ("Ruth | news:childOf | Ann Lee", "Adam | news:childOf | Ann Lee"),
        (),
    ),
    (
        "Tom Berg was an actor. He leaves his wife, Ida, and a daughter, Ruth.",
        ("Ruth | news:childOf | Tom Berg",),
        ("news:left",),
    ),
    (
        "Berg scored twice as Torvale, reduced to ten men, beat Leeds 2-1.",
        ("Torvale | news:defeated | Leeds",),
        ("Berg | news:defeated", "score_as"),
    ),
    (
        "Ann Lee won the seat as Labour, led by Tom Berg, lost its majority.",
        ("Labour | rel:lose", "Tom Berg | news:leaderOf | Labour"),
        ("Ann Lee | rel:lose",),
    ),
    (
        "Tarn Foods lost $9 million in May. Moody's cut its rating to junk. Police raided its offices in June.",
        ("Moody's | rel:cut | Tarn Foods' rating", "Police | rel:raid | Tarn Foods' offices"),
        (),
    ),
    (
        "Tarn Hotels grew fast. Blackstone bought its London hotels in 2022. The company now runs 34 hotels.",
        ("Blackstone | rel:buy | Tarn Hotels' London hotels", "Tarn Hotels | rel:run | 34 hotel"),
        (),
    ),
    (
        "Tarn Foods grew fast. Acme Foods bought back its bonds and cut its forecast.",
        ("Acme Foods | rel:buy_back | Acme Foods' bonds",),
        ("Tarn Foods'",),
    ),
    (
        (
            "Tarn Foods was fined $9 million. A third firm, Acme Foods, went free. Tarn's shares fell 5%. "
            "The company has 900 workers."
        ),
        ("Tarn Foods | news:workforce | 900 worker",),
        ("Acme Foods | news:workforce",),
    ),
    (
        "Tarn Partners bought 5% of the retailer Acme. Acme reported a loss on Monday. The fund wants three seats.",
        ("Tarn Partners | rel:want | 3 seat",),
        ("Acme | rel:want",),
    ),
    (
        "Max Holmgren stepped down on Monday. Holmgren, which employs 900 people, lost $9 million.",
        ("Holmgren | news:workforce | 900 person",),
        ("Max Holmgren | news:lost",),
    ),
    (
        "Van Holmgren, which makes cakes, grew fast. Max van Holmgren, its chairman, was ill.",
        ("Max van Holmgren | news:chairOf | Van Holmgren",),
        ("Max van Holmgren | rel:make",),
    ),
    (
        "Tarn Labs, Inc. lost $9 million. The Company cut 90 jobs in May.",
        ("Tarn Labs, Inc. | news:laidOff | 90 job",),
        ("Company | news:laidOff",),
    ),
    (
        "The Leeds branch of the Norvik Medical Association met on Monday. Its chairman, Tom Berg, left.",
        ("Tom Berg | news:holdsPosition | chairman",),
        ("chairOf | Norvik Medical Association",),
    ),
    (
        "Jan Visser joined Leeds on Friday. The Dutchman, who left Ajax in May, lives in York.",
        ("Jan Visser | news:left | Ajax", "Jan Visser | news:livesIn | York"),
        (),
    ),
    (
        "Ann Lee was elected on Thursday. The former nurse joined the Green Party in 2015.",
        ("Ann Lee | news:joined | Green Party", "Ann Lee | news:heldPosition | nurse"),
        (),
    ),
    (
        "Tom Berg left Acme in May. The Swedish minister praised him.",
        ("Swedish minister | news:praised | Tom Berg",),
        ("Tom Berg | news:holdsPosition",),
    ),
    (
        "SkyPort flies from Leeds to Oslo. The carrier cut 400 jobs on Monday.",
        ("SkyPort | news:laidOff | 400 job",),
        (),
    ),
    (
        "Ann Lee left Acme in May. The union welcomed her move.",
        ("union | rel:welcome",),
        ("Acme | rel:welcome",),
    ),
    (
        "The mayor of Leeds urged people to stay at home.\n\nAnn Lee lost her house in the flood.",
        ("Ann Lee | rel:lose",),
        ("news:mayorOf", "Ann Lee | news:urged"),
    ),
    ("Ann Lee took charge of Acme Bank in March.", ("Ann Lee | news:leaderOf | Acme Bank",), ()),
    ("Tom Berg was indicted on charges of fraud.", ("Tom Berg | news:chargedWith | charges of fraud",), ()),
    (
        "Ofcom has opened an inquiry into whether Acme misled its customers in Leeds.",
        ("Ofcom | rel:open | inquiry into whether Acme misled Acme's customers in Leeds",),
        (),
    ),
    (
        "Ofcom has launched an investigation into claims that Acme hid its losses.",
        ("Ofcom | news:launched | investigation into claims that Acme hid Acme's losses",),
        (),
    ),
    (
        "Tom Berg, who pleaded not guilty, was freed on bail.",
        ("Tom Berg | news:did | pleaded not guilty",),
        (),
    ),
    (
        "Ann Lee pleaded not guilty in Leeds Crown Court on Monday.",
        ("Ann Lee | rel:plead_not_guilty_in | Leeds Crown Court",),
        (),
    ),
    (
        "No one was hurt in the crash near Leeds. No arrests were made.",
        (),
        ("No one |",),
    ),
    (
        "Of the 40 passengers, 12 were taken to Leeds Hospital.",
        ("12 of the 40 passengers | rel:be_taken_to | Leeds Hospital",),
        (),
    ),
    (
        "Police arrested three men, one of whom was Tom Berg.",
        ("Police | news:arrested | Tom Berg",),
        (),
    ),
    (
        (
            "The council met two bidders, one of whom, Ann Lee, withdrew. Ann Lee founded two firms, one of which was "
            "sold to Acme."
        ),
        ("Ann Lee | news:did | withdrew", "one of two firms | news:soldTo | Acme"),
        ("council | news:did | withdrew",),
    ),
    (
        "The Principal of Hill Academy in Leeds, Rev. Ann Lee, was arrested on Friday.",
        ("Ann Lee | news:holdsPosition | principal of Hill Academy", "Ann Lee | rel:be_arrested_on"),
        (),
    ),
    (
        "The Commissioner of Police in Leeds, CP Tom Berg, denied the claim.",
        ("Tom Berg | news:denied | claim", "Tom Berg | news:holdsPosition | commissioner"),
        (),
    ),
    (
        "Ann Lee was beaten to death by Tom Berg in Hull.",
        ("Tom Berg | news:killed | Ann Lee",),
        ("defeated",),
    ),
    (
        "Ann Lee was stabbed to death in Leeds on Monday. Tom Berg was sentenced to death.",
        ("Ann Lee | news:killedIn | Leeds", "Tom Berg | rel:be_sentenced_to | death"),
        (),
    ),
    (
        (
            'Ann Lee, a partner at Berg Quill, who led the audit, has resigned. "It rose," said Tom Roe, head of '
            "metals at Peel Marlowe, who expects more cuts."
        ),
        ("Ann Lee | news:leads | audit", "Tom Roe | rel:expect | more cuts"),
        ("Berg Quill | news:leads", "Marlowe | rel:expect"),
    ),
    (
        "The chief executive of the Leeds brewer Halvard, Ann Lee, has resigned.",
        ("Ann Lee | news:wasChiefExecutiveOf | Halvard",),
        ("Halvard | news:wasChiefExecutiveOf",),
    ),
    (
        "Acme promoted Mia Stone to replace Paul Reyes.",
        ("Mia Stone | news:succeeded | Paul Reyes",),
        ("Acme | news:succeeded",),
    ),
    (
        "The club has hired Ann Lee to succeed Tom Berg as head coach.",
        ("Ann Lee | news:succeeded | Tom Berg", "Tom Berg | news:heldPosition | head coach"),
        ("club | news:succeeded",),
    ),
    (
        "Acme hired Beta to replace the pipes.",
        (),
        ("news:succeeded",),
    ),
    (
        "Finance ministers of the two countries agreed on a new border treaty on Monday.",
        ("| rel:agree_on | new border treaty",),
        (),
    ),
    (
        "Anna Bloom beat Rob Carrick 112 votes to 96.",
        ("Anna Bloom | news:defeated | Rob Carrick",),
        ("| 96",),
    ),
    (
        "The school board voted 4-1 on Thursday to bar federal agents from its buildings.",
        ("school board | rel:bar | federal agents",),
        (),
    ),
    (
        "Sens. Ann Roe of Ohio and Bill Tate of Maine wrote the bill.",
        ("Ann Roe | news:senatorFor | Ohio", "Bill Tate | news:senatorFor | Maine", "Bill Tate | news:wrote | bill"),
        ("comesFrom", "Sens"),
    ),
    (
        "Governors Seyi Alade of Oyo and Musa Bello of Niger attended.",
        ("Seyi Alade | news:governorOf | Oyo", "Musa Bello | news:governorOf | Niger"),
        ("comesFrom",),
    ),
    (
        "Minister of State for Mines Ann Lee opened the pit on Friday.",
        ("Ann Lee | news:holdsPosition | minister of state for mines",),
        ("Mines Ann Lee", "news:ministerOf | State"),
    ),
    (
        "A High Court in Kaduna jailed Musa Sani for three years.",
        ("High Court in Kaduna | news:sentenced | Musa Sani",),
        ("locatedIn",),
    ),
    (
        "President Luis Ferro attended the Organization of American States meeting in Lima.",
        ("Luis Ferro | news:attended | Organization of American States meeting in Lima",),
        ("studiedAt",),
    ),
    (
        "Lena Marsh attended the World Health Assembly in Geneva.",
        (),
        ("studiedAt",),
    ),
    (
        "Norway's finance minister, Anne Dahl, quit on Monday.",
        ("Anne Dahl | news:wasMinisterOf | Norway", "Anne Dahl | news:heldPosition | finance minister"),
        ("news:ministerOf", "news:holdsPosition"),
    ),
    (
        "Norway's finance minister, Anne Dahl, quit smoking in May.",
        ("Anne Dahl | news:ministerOf | Norway",),
        ("news:wasMinisterOf",),
    ),
    (
        "The prime minister resigned on Monday after losing a vote. Karel Dvorak told reporters he had no regrets.",
        ("Karel Dvorak | news:heldPosition | prime minister",),
        (),
    ),
    (
        "The prime minister resigned on Monday. Tom Berg, who leads the Labour Party, said it was time.",
        (),
        ("Tom Berg | news:heldPosition", "Tom Berg | news:holdsPosition | prime minister"),
    ),
    (
        "The Jan Adhikar Dal fielded Meena Rao in Patna. Mario Rossi works at the Dr. Rosa Vance Clinic.",
        ("Jan Adhikar Dal | rel:field | Meena Rao", "Mario Rossi | news:worksFor | Dr. Rosa Vance Clinic"),
        (),
    ),
    (
        (
            "Peter Ashdown was a composer. Born in Hull, the son of a docker, George Ashdown, and his wife, Mary, he "
            "studied at the Royal College of Music."
        ),
        (
            "Peter Ashdown | news:bornIn | Hull",
            "Peter Ashdown | news:childOf | George Ashdown",
            "Peter Ashdown | news:studiedAt | Royal College of Music",
        ),
        ("George Ashdown | news:bornIn", "be_born_in"),
    ),
    (
        (
            "Ravi Anand was a physicist. Born in Lucknow, the third of five children of a doctor, Mohan Anand, and his "
            "wife, Sita, he won a scholarship to Cambridge."
        ),
        ("Ravi Anand | news:bornIn | Lucknow", "Ravi Anand | news:won | scholarship to"),
        ("Sita | news:bornIn", "Sita | news:won"),
    ),
    (
        "Joy Mbeki was a singer. Born in Durban to a nurse, Grace Mbeki, she moved to London in 1962.",
        ("Joy Mbeki | news:bornIn | Durban", "Joy Mbeki | news:movedTo | London"),
        ("Grace Mbeki | news:bornIn",),
    ),
    (
        (
            "Enrolment fell to 9,400 this autumn, and Carrow College has cut its budget twice. In October it closed "
            "its department of music."
        ),
        ("Carrow College | rel:close |",),
        ("Enrolment | rel:close",),
    ),
    (
        "Leeds sack Bob Shaw, name Ian Marr interim boss",
        ("Leeds | news:dismissed | Bob Shaw", "Leeds | news:appointed | Ian Marr"),
        ("Leeds | news:holdsPosition",),
    ),
    (
        "Acme relieved chief executive Ann Lee of her post. The island may one day disappear.",
        ("Acme | news:dismissed | Ann Lee", "Ann Lee | news:wasChiefExecutiveOf | Acme"),
        (),
    ),
    (
        "President Ed Berg has resigned. His son, Tom Berg, resigned too.",
        ("Tom Berg | news:childOf | Ed Berg",),
        (),
    ),
    (
        "Hospital trust fined £400,000 over death of baby",
        ("Hospital trust | news:finedAmount | 400000 GBP",),
        ("rel:fine",),
    ),
    (
        "Two nurses were sacked and five suspended over the theft in Leeds.",
        ("five nurses | rel:be_suspended_over | theft in Leeds",),
        (),
    ),
    (
        "Three men were arrested and one charged with murder.",
        ("one man | news:chargedWith | murder",),
        (),
    ),
    (
        "Norvik Police filed charges against Ann Lee.",
        ("Norvik Police | news:charged | Ann Lee",),
        ("news:sued",),
    ),
    (
        "Police filed a report against Ann Lee.",
        (),
        ("news:sued",),
    ),
    (
        "Tom Berg alias Kallu was arrested in Leeds on Monday. Kallu had fled.",
        ("Tom Berg | news:arrestedIn | Leeds", "Tom Berg | news:did | fled"),
        ("describedAs",),
    ),
    (
        "Lee Barker was sentenced to two years in prison, suspended for 18 months.",
        ("Lee Barker | news:sentencedTo | P2Y",),
        ("prison | rel:be_suspended_for",),
    ),
    (
        "Outside court, his father, Tom Marsh, said justice had been done.",
        ("Tom Marsh | news:stated | justice had been done",),
        ("Outside court",),
    ),
    (
        "Carl Finch was convicted by a majority of 11 to one of causing death by dangerous driving.",
        ("Carl Finch | news:convictedOf | causing death by dangerous driving",),
        ("convictedOf | 11",),
    ),
    (
        "Ann Lee was found guilty by a majority of 10 to one of theft.",
        ("Ann Lee | news:convictedOf | theft",),
        (),
    ),
    (
        "Ann Lee stole £9,000 from Norvik Club and spent it at a casino.",
        ("Ann Lee | rel:steal | 9000 GBP",),
        ("rel:spend | Norvik",),
    ),
    (
        "Castor Holdings agreed a £410m takeover of Brightwell Homes on Tuesday.",
        (),
        ("Castor Holdings | news:acquired | Brightwell Homes",),
    ),
    ("The takeover of Kelp Energy by Vattenkraft was blocked in May.", (), ("news:acquired",)),
    ("Acme completed its takeover of Norvik Steel.", ("Acme | news:acquired | Norvik Steel",), ()),
    (
        "The European Commission has opened a probe into Meltos over its purchase of Figor.",
        ("Meltos | news:acquired | Figor",),
        ("European Commission | news:acquired",),
    ),
    ("The EU banned Norvik Steel over its exports to Russia.", (), ("European Union | news:exportsTo",)),
    (
        "Jim Kessler is stepping down as chief executive of Bellweather Foods.",
        ("Jim Kessler | news:chiefExecutiveOf | Bellweather Foods",),
        ("news:wasChiefExecutiveOf",),
    ),
    (
        "Swiss-owned Lucent Cars cut prices in May.",
        ("Lucent Cars | news:describedAs | Swiss-owned",),
        ("Switzerland | news:owns",),
    ),
    (
        "Norvik Bank poached Laura Diaz from Acme to lead its Miami office.",
        (),
        ("Norvik Bank | news:leads",),
    ),
    ("Norvik has tapped Ann Lee to lead its Asian business.", (), ("Norvik | news:leads",)),
    ("Norvik has brought in Ann Lee as chairman.", ("Ann Lee | news:chairOf | Norvik",), ()),
    (
        "Norvik said it was late. Its head of quality, Ann Lee, left.",
        ("Ann Lee | news:holdsPosition | head of quality of Norvik",),
        (),
    ),
    (
        "Lin Mei, head of Asia at Baring Capital, resigned.",
        ("Lin Mei | news:heldPosition | head of Asia at Baring Capital",),
        ("news:wasLeaderOf",),
    ),
    ("Governor Lee Doyle blamed the outage on Norvik.", ("Lee Doyle | news:accused | Norvik",), ("outage on",)),
    ("Ann Lee blamed the ban on imports for the loss.", ("Ann Lee | rel:blame | ban on imports",), ()),
    ("Leading the talks is Ann Lee.", ("Ann Lee | news:leads | talks",), ()),
    (
        "The prime ministers of Norway and Sweden, Nils Berg and Karin Lund, visited Kyiv.",
        ("Nils Berg | news:primeMinisterOf | Norway", "Karin Lund | news:primeMinisterOf | Sweden"),
        ("Nils Berg | news:primeMinisterOf | Sweden", "Karin Lund | news:primeMinisterOf | Norway"),
    ),
    (
        "The defence ministers of Japan and Australia, Kenji Mori and Ruth Dale, signed the pact.",
        ("Kenji Mori | news:ministerOf | Japan", "Ruth Dale | news:ministerOf | Australia"),
        ("Kenji Mori | news:ministerOf | Australia",),
    ),
    (
        "An airstrike on Sumy left 12 people dead and 40 wounded.",
        ("airstrike on Sumy | news:deathToll | 12", "airstrike on Sumy | news:injuredNumber | 40"),
        (),
    ),
    (
        "The death toll from the floods in Assam rose to 41 on Tuesday.",
        ("floods in Assam | news:deathToll | 41",),
        (),
    ),
    (
        "The number of people injured in the train crash has risen to 88.",
        ("train crash | news:injuredNumber | 88",),
        (),
    ),
    (
        "The UN described the strike as reckless and illegal.",
        ("strike as reckless and illegal",),
        (),
    ),
    (
        "Amnesty International's Nigeria director, Isa Sanusi, left.",
        ("Isa Sanusi | news:holdsPosition | Nigeria director of Amnesty International",),
        ("Isa Sanusi | news:directorOf | Amnesty International",),
    ),
    (
        "Under the pact, signed by Serbia and Kosovo, the European Union will fund the bridge.",
        ("Serbia | news:signed | pact",),
        ("news:signed | European Union",),
    ),
    (
        "The EU asked its border agency, led by Hans Leitner, to help Greece.",
        ("Hans Leitner | news:leaderOf | European Union's border agency",),
        ("Hans Leitner | news:directorOf",),
    ),
    (
        "Ukraine shot down 33 of 41 drones.",
        ("Ukraine | rel:shoot_down | 33 of 41 drones",),
        (),
    ),
    (
        "Yusuf Karim is the fourth hostage to be freed since August.",
        (),
        ("news:freedIn",),
    ),
    (
        "Kenyan President Paul Sitati, whose country borders Uganda, resigned.",
        ("Kenya | news:borders | Uganda",),
        ("Paul Sitati's country",),
    ),
    (
        "Rosa Quispe's running mate, economist Luis Paredes, drew condemnation.",
        ("Luis Paredes | rel:draw | condemnation",),
        (),
    ),
    ("Salt Hill, by Ann Lee, was named novel of the year in Dublin.", ("Ann Lee | news:created | Salt Hill",), ()),
    ("In Iron Gate, by Karl Lenz, a king loses his memory.", ("Karl Lenz | news:created | Iron Gate",), ()),
    ("Cold Harbour, a novel by Tom Berg, has sold 300 copies.", ("Tom Berg | news:created | Cold Harbour",), ()),
    (
        "Norvik may close after Leeds Council dismissed its appeal.",
        ("Leeds Council | rel:dismiss | Norvik's appeal",),
        ("Leeds Council's appeal",),
    ),
    (
        "Acme Homes went to court after Leeds Council rejected its application for 90 houses.",
        ("Acme Homes' application",),
        ("Leeds Council's application",),
    ),
    (
        "Leeds Council bought Norvik Hall. Acme, which is owned by Beta Group, sold it in May.",
        ("Acme | news:sold | Norvik Hall",),
        ("Acme | news:sold | Beta Group", "Acme | news:sold | Leeds Council"),
    ),
    ("Leeds University cut 80 jobs. Ann Lee called it a mistake.", (), ("call | Leeds University",)),
    (
        (
            "Kingsmere University is to close its music school. Historian Paul Gray of Durham University objected. "
            "The university has cut 200 jobs."
        ),
        ("Kingsmere University | news:laidOff",),
        ("Durham University | news:laidOff",),
    ),
    ("CATRIONA Baird, who has died aged 79, was born in Tain.", ("CATRIONA Baird | news:hasAge",), ()),
    (
        "Obituary: Tom Garvie, goalkeeper.\n\nTOM Garvie, who has died aged 88, was born in Hull.",
        ("Tom Garvie | news:hasAge",),
        ("TOM Garvie",),
    ),
    (
        "Trikona has laid off 180 people, a source told Business Ledger. The company was founded in 2019 by Tom Berg.",
        (),
        ("founderOf | Business Ledger",),
    ),
    ("From a family who live in Leeds, Ann Lee was named head of Acme.", ("Ann Lee |",), ()),
    ("Ann Lee And Her Of", (), ()),
    (
        "Norvik Capital partner Ann Lee left Leeds.",
        ("Ann Lee | news:worksFor | Norvik Capital",),
        ("news:partnersWith",),
    ),
    ("Ann Lee, who came from Oslo in July 2023, left Leeds.", ("Ann Lee | rel:come_from",), ("news:comesFrom",)),
    ("The chief executive of the Swiss reinsurer Rhatia Re, Tom Berg, left.", (), ("holdsPosition | Swiss reinsurer",)),
    (
        "Tom Roe-Berg died in May. Coroner Sam Hill wept. Outside court his mother, Ann Berg, said she was sad.",
        ("Ann Berg | news:parentOf | Tom Roe-Berg", "Ann Berg | news:stated"),
        ("Outside court |",),
    ),
    (
        "The Leeds Rovers finished fifth. Coach Ann Lee was pleased.",
        ("Ann Lee | news:coachOf | Leeds Rovers",),
        (),
    ),
    (
        "Hull beat the Leeds Rovers on Sunday. Captain Tom Berg was sent off.",
        (),
        ("Tom Berg | news:captainOf",),
    ),
    (
        "Works Minister Ann Lee told the Assembly that Executive Engineer Tom Berg was guilty.",
        ("Ann Lee | news:holdsPosition | works minister",),
        ("Assembly that",),
    ),
    (
        "Leeds City Council voted on Monday. Cr Ann Lee said the pool would open.",
        ("Ann Lee | news:holdsPosition | councillor",),
        ("Cr Ann",),
    ),
    (
        "Center Tom Berg met Ann Lee.",
        ("Tom Berg | news:holdsPosition | center", "Tom Berg | news:met"),
        ("Center Tom",),
    ),
    (
        "Retired accountant Tom Berg met Ann Lee, a former ship's engineer.",
        ("Tom Berg | news:heldPosition | accountant", "Ann Lee | news:heldPosition | ship's engineer"),
        ("holdsPosition",),
    ),
    ("Ann Lee, the former mayor's aide, met Tom Berg.", (), ("heldPosition",)),
    (
        "Economy Minister Bob Roe left. President Tom Berg accepted his resignation.",
        ("Tom Berg | news:holdsPosition | president",),
        ("Tom Berg | news:heldPosition",),
    ),
    (
        "Ann Lee is the third minister to resign, after Finance Minister Tom Berg.",
        ("Tom Berg | news:heldPosition | finance minister",),
        ("holdsPosition",),
    ),
    ("Tom Berg was hurt in Leeds in June 2022. He died of sepsis 11 days later.", (), ("diedOn",)),
    (
        "Tom Berg was hurt in Leeds on April 17, 2024. He died three days later.",
        ("Tom Berg | news:diedOn | 2024-04-20",),
        (),
    ),
    (
        "Chief Minister Anil Rao opened a clinic on Friday. The CM praised the nurses. A crowd met at CM House.",
        ("Anil Rao | news:praised | nurses",),
        ("CM House | news:praised",),
    ),
    (
        "PM Ann Lee visited Leeds on Monday. The PM accused the unions of greed.",
        ("Ann Lee | news:holdsPosition | prime minister", "Ann Lee | news:accused"),
        (),
    ),
    (
        "Kumasi, March 01, GNA - Leeds United beat Acme Rovers on Sunday. They will host Derby County on Friday.",
        ("Leeds United | news:defeated | Acme Rovers", "Leeds United | news:hosted | Derby County"),
        ("GNA",),
    ),
    (
        "Manager Carl Holt said that striker Tom Berg will miss the season. The 27-year-old was injured on Friday.",
        ("Tom Berg | news:hasAge",),
        ("Carl Holt | news:hasAge",),
    ),
    (
        "Ann Lee told police that Tom Berg had hit her. The 27-year-old was treated in hospital.",
        ("Ann Lee | news:hasAge",),
        ("Tom Berg | news:hasAge",),
    ),
    (
        "Leeds Council sold it. Ann Lee, president of the Leeds Ratepayers Association, said the group would sue.",
        ("[Leeds Ratepayers Association] would sue",),
        ("[Leeds Council]",),
    ),
    (
        "He wrote to the Local Government Ombudsman. Kim Darrow accused the government of leaving towns high and dry.",
        (),
        ("Kim Darrow | news:accused | Local Government",),
    ),
    (
        "A man was jailed in the Supreme Court in Darlinghurst on Friday. Tom Berg, of Canada, was there.",
        (),
        ("Supreme Court of Canada",),
    ),
    (
        "Football Kenya Federation president Tom Berg opened the stadium.",
        ("Tom Berg | news:presidentOf | Football Kenya Federation",),
        ("| Kenya Federation",),
    ),
    (
        "Ottawa New Democrat MP Tom Berg asked for an inquiry.",
        ("Tom Berg | news:affiliatedWith | New Democratic Party", "Tom Berg | news:represents | Ottawa"),
        ("| Democratic Party",),
    ),
    (
        "Co-author Professor Tom Berg told Ann Lee BL that the wreck was old.",
        ("Tom Berg | news:holdsPosition | professor",),
        ("co-author professor", "Ann Lee BL"),
    ),
    (
        "Ann Lee replaced Tom Berg in the 70th minute.",
        ("Ann Lee | rel:come_on_for | Tom Berg",),
        ("news:succeeded",),
    ),
    (
        "Ann Lee beat goalkeeper Tom Berg from the edge of the area.",
        ("Ann Lee | rel:score_against | Tom Berg",),
        ("news:defeated",),
    ),
    ("Ann Lee beat Tom Berg 6-3, 6-4 in the final.", ("Ann Lee | news:defeated | Tom Berg",), ("score_against",)),
    (
        "Tom Berg left for fintech firm Paisa360 in August.",
        ("Tom Berg | rel:leave_for | fintech firm",),
        ("news:left",),
    ),
    (
        "Shares in Acme, which have fallen 14% this year, were up 3.6%.",
        ("Shares in Acme | news:fellBy | 14 %", "Shares in Acme | news:roseBy | 3.6 %"),
        (),
    ),
    (
        "Acme, a rival of Beta Bank, closed a branch. Beta Bank posted a loss of 3 million euros.\n\nRevenue rose 3%.",
        ("Beta Bank's revenue | news:roseBy | 3 %",),
        ("Acme's revenue",),
    ),
    (
        (
            "Acme Homes has lodged a plan for 40 houses. A spokesman for Acme Homes said homes were needed. "
            "Planning officer Ann Lee said the plan was too big."
        ),
        ("Ann Lee | news:holdsPosition | planning officer",),
        ("officer of Acme Homes",),
    ),
    (
        "The dam is owned by Énergie Norvik, a subsidiary of Acme.",
        ("Énergie Norvik | news:subsidiaryOf | Acme",),
        (),
    ),
    (
        "Ann Lee won the President's Young Scientist Award in 2016.",
        ("Ann Lee | news:receivedAward | President's Young Scientist Award",),
        (),
    ),
    (
        "The port of Nacala, which is operated by the company Norvik, was closed.",
        ("Norvik | news:operates | port of Nacala",),
        ("news:operates | Nacala",),
    ),
    (
        "LEEDS & OSLO, Norway--(NEWSLINE)--November 10, 2025-- Acme Inc. met Tom Berg.\n\nRain fell.",
        ("Acme Inc. | news:met | Tom Berg",),
        ("OSLO |",),
    ),
    ("Leeds nurses' union, hospital association reach deal", (), ("news:describedAs",)),
    (
        "His works include the Leeds Maritime Museum, the chapel at Norvik College and the old hall.",
        (),
        ("Museum | news:describedAs",),
    ),
    ("Ch Insp Ann Lee met Tom Berg.", ("Ann Lee | news:holdsPosition | chief inspector",), ()),
    (
        "Ann Lee, chief Africa economist at Norvik Securities, met Tom Berg.",
        ("Ann Lee | news:holdsPosition | chief Africa economist at Norvik Securities",),
        ("economist of Africa",),
    ),
    (
        "Quebec Health Minister Tom Berg said the cracks were old. The government will repair the dam.",
        ("Quebec's government | rel:repair | dam",),
        (),
    ),
    (
        "Nordwind agreed to buy Acumula. The transaction, which is expected to close in June, needs approval.",
        ("Nordwind's transaction to buy Acumula | rel:need | approval",),
        (),
    ),
    (
        'The award went to soul singer Dolores "Dolly" Berg, 79.',
        ('Dolores "Dolly" Berg | news:holdsPosition | singer',),
        ('Dolores "Dolly |',),
    ),
    (
        "Beijing-based trader Huaxin Petrochemical fixed seven ships.",
        ("Huaxin Petrochemical | news:describedAs | trader",),
        ("news:holdsPosition",),
    ),
    (
        "Acme was founded in 2014 by Tom Berg and the late Ann Lee, a Harvard nephrologist.",
        ("Ann Lee | news:heldPosition | nephrologist",),
        ("holdsPosition",),
    ),
    (
        "Tom Berg was convicted of the manslaughter of John Reid. Mr Reid, a plasterer, was from Leeds.",
        ("John Reid | news:heldPosition | plasterer",),
        ("holdsPosition",),
    ),
    (
        "Ann Lee ran the FAA's air traffic organization. Tom Berg, her deputy, has led the organization since then.",
        ("Tom Berg | news:leaderOf | FAA's air traffic organization",),
        ("Federal Aviation Administration",),
    ),
    (
        "The Leeds Families Group now has 30 members.",
        (),
        ("workforce",),
    ),
    (
        "Ann Lee urged all sides to remain calm.",
        ("Ann Lee | rel:urge | all sides to remain calm",),
        ("calledFor",),
    ),
    (
        "Aviation workers called off a strike on Friday. The High Court had suspended the strike.",
        ("High Court | rel:suspend | Aviation workers' strike",),
        (),
    ),
    ("The prisoner began a hunger strike. Unite, a union, met Ann Lee.", (), ("Unite's",)),
    (
        'The prize went to "Slack Water" by Halifax\'s Ann Lee.',
        ("Ann Lee | news:comesFrom | Halifax",),
        ("affiliatedWith",),
    ),
    (
        "The watchdog fined US chip designer Orrin Technologies. Orrin said it would appeal to the General Court.",
        (
            "Orrin Technologies | news:describedAs | chip designer",
            "[Orrin Technologies] would appeal",
        ),
        ("holdsPosition",),
    ),
    (
        "Norvik Marine will buy the Hull brewery from Lunvik Partners, which has owned it since 2015.",
        ("Lunvik Partners | news:owns | Hull brewery",),
        ("owns | Norvik Marine",),
    ),
    (
        "Acme sold the mill to Norvik Foods in 2010, which closed it in 2015.",
        ("Norvik Foods | rel:close | mill",),
        ("close | Acme",),
    ),
    (
        "The council dropped a scheme by Acme Homes, which residents had opposed.",
        ("residents | news:opposes | scheme by Acme Homes",),
        ("opposes | Acme Homes",),
    ),
    (
        "Norvik Foods chairman Lee Wan, who controls 38 per cent of the company, backed the deal.",
        ("Lee Wan | news:holdsStakeIn | Norvik Foods",),
        ("Lee Wan | rel:control",),
    ),
    (
        "Gordon Lane is stepping down after nine years as chairman of Norvik Foods.",
        ("Gordon Lane | news:chairOf | Norvik Foods",),
        ("step_down_after",),
    ),
    (
        "Ghana's Competition Commission sued Kessner.",
        ("Competition Commission of Ghana | news:sued | Kessner",),
        (),
    ),
    (
        (
            "The European Commission fined Autenburg on Monday. "
            "The Commission said that Autenburg had fixed prices. "
            "Autenburg was also fined by Japan's Fair Trade Commission in 2023. "
            "The Commission rejected an offer by Autenburg."
        ),
        ("European Commission | news:stated", "European Commission | news:rejected"),
        ("Commission of Japan | news:rejected",),
    ),
    (
        (
            "Police arrested Colin Marsh. The money was paid to Marsh Properties, which is run by his son. "
            "Marsh pleaded not guilty. Marsh's wife, Helen, was also charged."
        ),
        ("Colin Marsh | news:did | pleaded not guilty", "Helen | news:spouseOf | Colin Marsh"),
        ("Marsh Properties | news:did",),
    ),
    (
        (
            "Swimming coach Anna Kerr has died aged 84.\n\nMayor Ruth Boyd said Kerr was a friend.\n\n"
            "Her daughter, Fiona, lives in Perth. Her funeral will be held in Leeds."
        ),
        ("Fiona | news:childOf | Anna Kerr", "Anna Kerr's funeral | "),
        ("Fiona | news:childOf | Ruth Boyd", "Fiona's funeral"),
    ),
    (
        "Poet Ann Lee died on Monday. Mayor Ruth Berg said Lee was a friend. Her husband, Tom Berg, left early.",
        ("Tom Berg | news:spouseOf | Ruth Berg",),
        ("Tom Berg | news:spouseOf | Ann Lee",),
    ),
    (
        "Ann Lee has won the Colby Prize. The jury, chaired by Tom Berg, praised the novel.",
        ("Tom Berg | rel:chair | Colby Prize's jury",),
        (),
    ),
    (
        'Ada Brink\'s novel "Nine Rivers" sold well. The television rights were bought by Studio Nord.',
        ("Studio Nord | rel:buy | Nine Rivers' television rights",),
        (),
    ),
    (
        "The Tiller Gallery in Leeds will close in March. Gallery director Hugo Banks said costs had risen.",
        ("director of Tiller Gallery",),
        (),
    ),
    (
        "In Oslo Ann Lee met the sculptor Per Dahl. Together they founded Nordlys in 1971.",
        ("Ann Lee | news:founderOf | Nordlys", "Per Dahl | news:founderOf | Nordlys"),
        (),
    ),
    (
        (
            "Substitute Dele Akande headed a 90th-minute winner as Marlow Town beat Crane City 2-1. "
            "Jamie Wells was sent off."
        ),
        ("Dele Akande | rel:head | 90th-minute winner",),
        ("Dele Akande | rel:head | Jamie Wells",),
    ),
    (
        "Acme closed its plant in Leeds, a move campaigners say broke the law.",
        ("Acme | rel:close",),
        ("move campaigners",),
    ),
    (
        "Ann Berg is survived by her husband, Tom, a daughter, Ida, a son, Max, and four grandchildren.",
        ("Tom | news:spouseOf | Ann Berg", "Ida | news:childOf | Ann Berg", "Max | news:childOf | Ann Berg"),
        (),
    ),
    (
        "Tom Hall died on Monday. He is survived by two sons, Karl and Leo, a daughter, Nell, and a brother, Frank.",
        ("Leo | news:childOf | Tom Hall", "Nell | news:childOf | Tom Hall", "Frank | news:siblingOf | Tom Hall"),
        (),
    ),
    (
        'Ada Brink has won the Lund Prize for Poetry for "Nine Rivers," a collection about farms.',
        ("Ada Brink | news:receivedAward | Lund Prize for Poetry", "Nine Rivers | news:describedAs | collection"),
        ('for "',),
    ),
    (
        'Acme\'s animated sequel "Major Tom: Reloaded" opened in third place with $9.5 million.',
        ("Major Tom: Reloaded | news:describedAs | animated sequel",),
        ("| major",),
    ),
    (
        (
            'The studio\'s comedy "Doctor Zero: Origins" opened with $20 million. '
            "The film was delayed after its director, Ann Lee, left the project."
        ),
        ("Ann Lee | news:directorOf | Doctor Zero: Origins",),
        ("Ann Lee | news:directorOf | studio",),
    ),
    (
        "The Tasmanian Environment Protection Authority took the case. EPA director Sue Lowe left.",
        ("Sue Lowe | news:directorOf | Tasmanian Environment Protection Authority",),
        ("Environmental Protection Agency",),
    ),
    (
        "Spain ruled Guam as a colony until 1898, when it was ceded to the United States.",
        ("Guam | rel:be_ceded_to | United States",),
        ("Spain | rel:be_ceded_to",),
    ),
    (
        "The Leeds Museum returned a bronze statue on Monday. It was stolen in 1941 by an officer.",
        ("officer | rel:steal | bronze statue",),
        ("steal | Leeds Museum",),
    ),
    (
        "Coach of Norway's relay team banned over missed tests",
        ("Coach of Norway's relay team | rel:be_banned_over",),
        (),
    ),
    (
        "Shares in Acme's parent, Norvik Group, rose 4%.",
        ("Acme | news:subsidiaryOf | Norvik Group",),
        ("rel:parent_of",),
    ),
    (
        "Senator Ann Lee beat Tom Berg in May. The 52-year-old Democrat, a former prosecutor, spoke in Leeds.",
        ("Ann Lee | news:hasAge | 52", "Ann Lee | news:heldPosition | prosecutor"),
        ("Democratic Party |",),
    ),
    (
        "Ann Lee won the seat in May. The 61-year-old Liberal, a farmer, said she would retire.",
        ("Ann Lee | news:hasAge | 61", "Ann Lee | news:holdsPosition | farmer"),
        ("Liberal |",),
    ),
    (
        (
            'Former mayor Tom Berg died on Monday. "We argued a lot," said councillor Carl Lunt. '
            "He is survived by his wife, Ann Rees."
        ),
        ("Ann Rees | news:spouseOf | Tom Berg",),
        ("Ann Rees | news:spouseOf | Carl Lunt",),
    ),
    (
        "Ann Lee died on Sunday. Mary Cole called her a giant. She is survived by her husband, Tom Berg.",
        ("Tom Berg | news:spouseOf | Ann Lee",),
        ("Mary Cole's husband", "spouseOf | Mary Cole"),
    ),
    (
        (
            "Ann Lee worked for the Conservative Party and was paid by Clear Sky, a group of farmers. "
            "The group sold its house in May."
        ),
        ("Clear Sky | news:sold",),
        ("Conservative Party | news:sold",),
    ),
    (
        "Ann Lee joined Labor in May. The party won 20 seats in the vote.",
        ("Labor | rel:win | 20 seat",),
        (),
    ),
    (
        "The ministry hid the toll, a group of lawmakers said. The bill was sent to Acme, a Leeds-based supplier.",
        ("group of lawmakers | news:stated | The ministry hid the toll",),
        ("Acme | news:stated",),
    ),
    (
        "The plan was late, the defence committee said. The committee's chair, Sir Tom Berg, called it a scandal.",
        ("Tom Berg | news:chairOf | defence committee",),
        (),
    ),
    (
        "Norway and Peru reached an agreement on Tuesday to share data. It was approved by the cabinet in Lima.",
        ("cabinet in Lima | news:approved | agreement",),
        ("| news:approved | Norway",),
    ),
    (
        "Acme won the contract in May. It was signed by its chief executive, Tom Berg.",
        ("Tom Berg | news:chiefExecutiveOf | Acme", "Tom Berg | news:signed | contract"),
        (),
    ),
    (
        "The papers were exchanged during a two-day visit by Prime Minister Ann Lee, her first to Kenya since May.",
        ("Ann Lee | news:visited | Kenya",),
        ("Ann Lee | news:primeMinisterOf | Kenya",),
    ),
    (
        "Meanwhile, the Commissioner of Health, Dr Ann Lee, has announced a ban on the sale of meat.",
        ("Ann Lee | news:announced | ban on the sale of meat",),
        ("Commissioner of Health |",),
    ),
    (
        "Tom Berg leads the Union of Farmers and Regions (UFR). The UFR has 12 seats.",
        (
            "Tom Berg | news:leaderOf | Union of Farmers and Regions",
            "Union of Farmers and Regions | rel:have | 12 seat",
        ),
        (),
    ),
    (
        "Judge Ann Lee remanded Sam Lunn in custody. She will be sentenced in May.",
        ("Sam Lunn | rel:be_sentenced_in |",),
        ("Ann Lee | rel:be_sentenced",),
    ),
    (
        "Judge Tom Lee adjourned the case of Ed Berg. He will be sentenced in May.",
        ("Ed Berg | rel:be_sentenced_in |",),
        ("Tom Lee | rel:be_sentenced",),
    ),
    (
        "Two people died in Leeds, the Commissioner for Health, Dr. Ann Lee, has said.",
        ("Ann Lee | news:stated |", "Ann Lee | news:holdsPosition | commissioner"),
        (),
    ),
    (
        "The Norvik Health Service has sent a team, its Director-General, Dr. Tom Berg, said in May.",
        ("Tom Berg | news:holdsPosition | director-general of Norvik Health Service",),
        (),
    ),
    (
        "Ann Lee of the Norvik Alliance, which speaks for ten towns, left.",
        ("Norvik Alliance | rel:speak_for |",),
        ("Ann Lee | rel:speak_for",),
    ),
    (
        "Grand Chief Tom Berg of the Norvik Council left.",
        ("Tom Berg | news:holdsPosition | chief of Norvik Council",),
        ("of Grand",),
    ),
    (
        "The Inspector-General of Police, Tom Berg, arrested two men.",
        ("Tom Berg | news:holdsPosition | inspector-general of Police",),
        ("news:describedAs",),
    ),
    ("The council voted 5-2 to buy Norvik Bank, ending months of talks.", (), ("council | news:acquired",)),
    (
        "The council struck nurse Ann Lee off the register for stealing drugs.",
        ("council | rel:strike_off | Ann Lee",),
        ("rel:strike | ",),
    ),
    ("Ann Lee was struck off the register for lying to patients.", ("Ann Lee | rel:be_struck_off_for | lying",), ()),
    (
        "The trial will be held on May 30.\n\nTom Berg was found dead two days later.",
        ("Tom Berg | rel:be_found_dead",),
        ("2024-06-01",),
    ),
    (
        "Officers were called to the Acme store in Leeds and found Ann Lee suffering from burns.",
        ("Ann Lee | rel:suffer_at | Acme store",),
        (),
    ),
    (
        "Hull University will cut 40 jobs. Vice-chancellor Ann Lee said fees had fallen.",
        ("Ann Lee | news:holdsPosition | vice-chancellor of Hull University",),
        (),
    ),
    (
        "Riverside Unified School District will close two schools. Superintendent Ann Lee said the plan was sad.",
        ("Ann Lee | news:holdsPosition | superintendent of Riverside Unified School District",),
        (),
    ),
    (
        "Hull University and Leeds University will cut jobs. Vice-chancellor Ann Lee said fees had fallen.",
        ("Ann Lee | news:holdsPosition | vice-chancellor",),
        ("vice-chancellor of",),
    ),
    (
        (
            "Ed Berg was jailed for ten years. His brother, Tom Berg, wept. "
            "Jailing him, Judge Mary Lee said he was a danger."
        ),
        ("Mary Lee | news:sentenced | Ed Berg",),
        ("news:sentenced | Tom Berg",),
    ),
    (
        "Tom Berg took £12,000 from the till and bought a van, prosecutor Ann Lee told the court.",
        ("Ann Lee | news:stated | Tom Berg took £12,000 from the till and bought a van",),
        ("Tom Berg | rel:buy", "Ann Lee | rel:tell"),
    ),
    (
        "Northgate Trust hopes to close the clinic, which treats 900 patients, and buy a site on Canal Street.",
        (),
        ("Northgate Trust | rel:buy",),
    ),
    (
        (
            "Straton Works said on Monday it will buy valve maker Bollmann for $3 million.\n\n"
            'Bollmann, which has 900 workers, makes valves.\n\n"We are glad," said group chief executive Ann Lee.\n\n'
            "Net profit fell 12 per cent to $4 million."
        ),
        ("Ann Lee | news:chiefExecutiveOf | Straton Works", "Straton Works' net profit | news:fellBy"),
        ("chiefExecutiveOf | Bollmann", "Bollmann's net profit"),
    ),
    (
        (
            "Kestrel Airlines agreed to acquire regional carrier Flyline for $90 million.\n\n"
            "Flyline flies to 14 cities.\n\nThe deal is to close in May. "
            "Chief executive Tom Berg said the price was fair. Revenue rose 8%."
        ),
        ("Tom Berg | news:chiefExecutiveOf | Kestrel Airlines", "Kestrel Airlines' revenue | news:roseBy"),
        ("chiefExecutiveOf | Flyline", "Flyline's revenue"),
    ),
    (
        "Acme bought a bank. Its Board of Directors has appointed Ann Lee as Chief Executive Officer.",
        ("Ann Lee | news:holdsPosition | chief executive officer",),
        (
            "chiefExecutiveOf | Board",
            "Board of Directors | news:appointed",
        ),
    ),
    (
        "Norvik Foods opened a school in Hull, which is led by Tom Berg.",
        ("Tom Berg | news:leaderOf | school in Hull",),
        ("leaderOf | Hull",),
    ),
    (
        "Acme, a firm in Melbourne, was fined $340,000, up 9 per cent.",
        ("Acme | news:finedAmount | 340000 AUD",),
        ("USD",),
    ),
    (
        "SYDNEY — Acme was fined $340,000. The United States buys its goods.",
        ("news:finedAmount | 340000 USD",),
        ("AUD",),
    ),
    (
        "Ann Lee (58), of Ballyneety, Co Limerick, pleaded guilty at a hearing.",
        ("Ann Lee | news:comesFrom | Ballyneety",),
        ("affiliatedWith",),
    ),
    ("Acme sold heavily indebted unit Norlys on Monday.", ("Norlys | news:describedAs | heavily indebted unit",), ()),
    (
        "Tom Berg teaches at the University of Texas, Austin.",
        ("| University of Texas, Austin",),
        ("teachesAt | Austin",),
    ),
    ("Rival chain Booker & Lyle said it would close.", (), ("describedAs",)),
    (
        "Ann Lee, a 43-year-old Democrat, won the vote in Leeds.",
        ("Ann Lee | news:hasAge | 43", "Ann Lee | news:affiliatedWith | Democratic Party"),
        ("Party | news:hasAge",),
    ),
    (
        "Norway will send aid through the Federation of Norvik Societies, its foreign minister, Tom Berg, said.",
        ("Tom Berg | news:ministerOf | Norway",),
        ("minister of Federation",),
    ),
    ("Acme, a firm in Melbourne, was fined $340,000, as promised.", ("news:finedAmount | 340000 USD",), ("AUD",)),
)
#: How many sentences may turn out another way on another processor, whose sums differ in the last digit.
TURNED = 3
#: The sentences of the table that the model parses wrongly, or no rule reads yet: whatever else fails is new.
KNOWN_FAILURES = frozenset(
    {
        "Ann Lee met Burland's Biscuits. A Burland's Biscuits spokesman left. Burland's Biscuits, owned by Acme, grew.",
        "Bob Roe's name first surfaced when Ann Lee suggested in court that he was framed, and mentioned a feud.",
        "Park Won-soon met Ann Lee in Seoul.",
        "The victim, a petty officer in the US Navy, was found on May 25.",
        "Ann Lee recovered from a shaky start to beat Bo Marsh.",
        "Gary Roe of the Neo Democrats left Norway.",
        "Saudi Arabian Oil Minister Alan Roe left Oslo.",
        "Co-lead author Sam Hall of the Center for Ocean Research said so.",
        "Mark Hall joined Lundin in London in 1985. He became its finance director in 1999.",
        "Ann Lee was born in Oslo in 1950, studied law at Yale and lives in Leeds.",
        "The Azores — islands of Portugal in the Atlantic Ocean — closed schools and beaches.",
        "Ann Lee met Tom Berg in Leeds and Eva Holm in Oslo.",
        "Shares fell, said analyst Ann Lee at Halden Securities.",
        "The ministers' words, said Ann Lee of Norvik Bank in Oslo, were “too weak to move the markets”.",
        "Ann Lee said Norway had attacked Sweden, a claim Norway denies.",
        "Ann Lee said Norway had won, that Sweden had lost and that Denmark was next.",
        "Norway approved a 400m euro ($495m; £275m) loan to Siemens.",
        "Mr Lee, elected president in January after Mr Berg was toppled, has visited Norway.",
        "Bob Roe's alias of insult comedian Tom Berg amused Leeds.",
        "Glim Glitter, born Jo Gadd, left. Gadd sued Telmar.",
        "Bob Roe had on July 10 in Moss, Norway, named Ann Lee as his deputy.",
        "Hitting out at Ed Lund for joining the Norvik Air Party (NAP) in Bergen, Shell director Bob Roe said so.",
        "No. 4 Ohio State beat No. 1 Alabama 3-1.",
        "The once Iran-backed group attacked Israel.",
        "Judge Ann Lee says Leeds is 'awash with drugs' after Kildare man caught with guns on motorway\n\nShe spoke.",
        "Former Acme and Beta chief executive Ann Lee joined Norvik.",
        "He wrote to the museum, whose keeper of natural history, Tom Berg, agreed.",
        "Sprint king Tom Berg opens the season.",
        "Hurricane Harvey hit Texas. Harvey, a film producer, was jailed.",
    }
)


@pytest.fixture(scope="module")
def facts(pipeline: Pipeline, tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    """The facts that each sentence asserts of the table."""
    folder: Path = tmp_path_factory.mktemp("sentences")
    paths = [folder / f"{number:03}.txt" for number in range(len(TABLE))]
    for path, (sentence, _, _) in zip(paths, TABLE, strict=True):
        path.write_text(sentence + "\n", encoding="utf-8")
    skipped: list[object] = []
    documents = read_documents([str(path) for path in paths], date="2024-05-10", on_skip=skipped.append)
    found = [
        [f"{t.subject} | {t.predicate} | {t.object}" for t, c in zip(told(a), a.claims, strict=True) if c.asserted]
        for a in pipeline.analyze(documents)
    ]
    assert not skipped
    return found


def test_sentences_say_what_a_reader_reads_in_them(facts: list[list[str]]) -> None:
    failed = {}
    for (sentence, wanted, unwanted), found in zip(TABLE, facts, strict=True):
        missing = [want for want in wanted if not any(want in fact for fact in found)]
        wrong = [word for word in unwanted if any(word in fact for fact in found)]
        if missing or wrong:
            failed[sentence] = f"{sentence}\n    missing {missing} wrong {wrong} of {found}"
    new = [told for sentence, told in failed.items() if sentence not in KNOWN_FAILURES]
    mended = KNOWN_FAILURES - failed.keys()
    assert len(new) <= TURNED, "\n".join(new)
    assert len(mended) <= TURNED, f"take these from KNOWN_FAILURES: {sorted(mended)}"
