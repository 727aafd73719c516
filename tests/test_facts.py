"""Plain facts of single sentences: what a careful reader writes down, and what nobody should.

A language model parses them, so that a few may fail; each is there because a rule was made for its like.
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
    ("In March Norwegian airline Norvik bought Telmar.", ("Norvik | news:acquired | Telmar",), ("| March",)),
    ("On Monday morning police arrested Ann Lee.", ("police | news:arrested | Ann Lee",), ("morning police",)),
    ("Norvik won despite Ann Lee losing her voice.", ("Ann Lee | rel:lose | Ann Lee's voice",), ("Norvik | rel:lose",)),
    # what opens a sentence and says who acts in it; whom a spokesman speaks for; whose office it is
    (
        "Ann Lee left on Monday. A former minister of trade, she was born in Oslo in 1950.",
        ("Ann Lee | news:heldPosition | minister of trade", "Ann Lee | news:bornIn | Oslo"),
        (),
    ),
    ("An architect by training, Bob Roe founded Norvik in 1990.", ("Bob Roe | news:holdsPosition | architect",), ()),
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
        ("airline | news:sold",),
        (),
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
        'Ann Lee, who runs Telmar, says sales rose. Telmar makes vans.\n\n"Norvik and Telmar are our best vans."',
        ("Ann Lee | news:stated | Norvik and Telmar are our best vans",),
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
    ("Ann Lee, the Nationals' deputy leader, met Alan Roe.", ("| Nationals' deputy leader",), ("| Ann Lee",)),
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
        "According to Alan Roe, the mill in Leeds was closed.",
        ("Alan Roe | news:stated | the mill in Leeds was closed",),
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
    ("Budget airline Norvik bought Acme. It is a budget carrier.", ("Norvik | rel:buy | Acme",), ("Budget |",)),
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
        "Mark Hall, who was born in Leeds, studied law at Cambridge and joined Telmar in 1985.",
        ("Mark Hall | news:studiedAt | Cambridge", "Mark Hall | news:joined | Telmar"),
        (),
    ),
    (
        "Mark Hall joined Telmar in London in 1985. He became its finance director in 1999.",
        ("Mark Hall | news:holdsPosition | finance director of Telmar",),
        (),
    ),
    (
        "The European Commission fined Telmar 400m euros.",
        ("European Commission | news:fined | Telmar",),
        ("Telmar 400",),
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
        ("Tom Berg | rel:work_as | nurse",),
        (),
    ),
    ("The move was late, said one of them, Tom Berg.", ("Tom Berg | news:stated",), ()),
    ("Mexico extradited the drug lord Juan Peres.", ("Mexico | rel:extradite | Juan Peres",), ("| drug",)),
    ("Norvik Bank is 40% owned by the Norwegian government.", ("news:holdsStakeIn | Norvik Bank",), ("40%",)),
    ("Telmar is 51 per cent owned by Karlin.", ("Karlin | news:holdsStakeIn | Telmar",), ("rel:be",)),
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
        "Telmar, which owns Karlin Foods, will close 12 shops, it said on Monday.",
        ("Telmar | news:stated",),
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
        "Telmar claims its downfall was punishment for the ambitions of its founder Ann Lee.",
        ("Ann Lee | news:founderOf | Telmar",),
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
    ("A director of Telmar is ill. Lawyer Tom Ross is fine.", (), ("Tom Ross | news:describedAs | ill",)),
    ("A director of Telmar is ill. Tom Ross is at home.", ("Tom Ross | news:describedAs | ill",), ()),
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
    ("The Labour and Conservative Party backed Ann Lee.", (), ("Labour and Conservative",)),
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
        "Mitsubishi Motors sold a plant. Its newly appointed chief executive, Ann Lee, left Mitsubishi in Oslo.",
        ("Ann Lee | news:left | Mitsubishi Motors", "holdsPosition | chief executive"),
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
        ("Hurricane Norvik | rel:hit | Norway",),
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
    ("Telmar owns 30% of Karlin.", ("Telmar | news:holdsStakeIn | Karlin",), ("news:owns",)),
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
    ("While Norway waited, Telmar grew. It sued Siemens.", ("Telmar | news:sued",), ("Norway | news:sued",)),
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
        "Siemens and Telmar left Norway. Siemens is one of Norway's companies. The companies met Toyota.",
        ("Siemens | news:met | Toyota", "Telmar | news:met | Toyota"),
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
    ("The firm sold the game Norvik Nights: The Return to Siemens.", ("Norvik Nights: The Return",), ()),
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
        ("Rand Paul | news:holdsPosition | senator",),
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
        ("Bob Berg | rel:son_in_law_of | Ed Lund",),
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
        "Hitting out at Ed Lund for joining the Norvik Party (NP) in Bergen, Shell director Bob Roe said he knew it.",
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
        ("Bob Roe | news:directorOf | Norvik Bank", "Bob Roe | news:stated | it was late"),
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
    ("Norway beat Canada 4-2 on penalties to win the World Cup.", ("Norway | news:won | FIFA World Cup",), ()),
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
)
ENOUGH = 0.97


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


def test_most_sentences_say_what_a_reader_reads_in_them(facts: list[list[str]]) -> None:
    failed = []
    for (sentence, wanted, unwanted), found in zip(TABLE, facts, strict=True):
        missing = [want for want in wanted if not any(want in fact for fact in found)]
        wrong = [word for word in unwanted if any(word in fact for fact in found)]
        if missing or wrong:
            failed.append(f"{sentence}\n    missing {missing} wrong {wrong} of {found}")
    assert len(failed) <= len(TABLE) * (1 - ENOUGH), "\n".join(failed)
