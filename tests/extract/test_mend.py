"""Trees as the model gives them, and what is hung elsewhere before anything is read."""

from __future__ import annotations

from itertools import islice

import pytest

from kg.extract import mended
from tests.extract.trees import doc_from

CASES = {
    "the crime, and the day": (
        (
            "Berg/NNP/nsubjpass/3#PERSON was/VBD/auxpass/3/be convicted/VBN/ROOT/3/convict Monday/NNP/npadvmod/3#DATE "
            "of/IN/prep/4 fraud/NN/pobj/5 ~././punct/3"
        ),
        {("of", "convicted", "prep")},
    ),
    "the day, and the crime": (
        (
            "Berg/NNP/nsubjpass/3#PERSON was/VBD/auxpass/3/be charged/VBN/ROOT/3/charge with/IN/prep/3 "
            "murder/NN/pobj/4 on/IN/prep/5 Monday/NNP/pobj/6#DATE ~././punct/3"
        ),
        {("on", "charged", "prep")},
    ),
    "the term is suspended": (
        (
            "Berg/NNP/nsubjpass/3#PERSON was/VBD/auxpass/3/be jailed/VBN/ROOT/3/jail for/IN/prep/3 a/DT/det/6#DATE "
            "year/NN/pobj/4#+ ~,/,/punct/3 suspended/VBN/advcl/3/suspend for/IN/prep/8 two/CD/nummod/11#DATE "
            "years/NNS/pobj/9/year#+ ~././punct/3"
        ),
        {("suspended", "year", "acl")},
    ),
    "who told him so banned him": (
        (
            "Lee/NNP/nsubj/2#PERSON told/VBD/ROOT/2/tell Berg/NNP/dobj/2#PERSON that/IN/mark/7 he/PRP/nsubj/7 "
            "had/VBD/aux/7/have lied/VBN/ccomp/2/lie and/CC/cc/7 banned/VBD/conj/7/ban him/PRP/dobj/9 ~././punct/2"
        ),
        {("banned", "told", "conj"), ("and", "told", "cc")},
    ),
    "the Norwegian is she": (
        (
            "The/DT/det/2 Norwegian/NNP/nsubj/7#NORP ~,/,/punct/2 Ann/NNP/compound/5#PERSON Lee/NNP/appos/2#+ "
            "~,/,/punct/2 won/VBD/ROOT/7/win gold/NN/dobj/7 ~././punct/7"
        ),
        {
            ("Lee", "won", "nsubj"),
            ("Norwegian", "Lee", "nmod"),
            ("The", "Lee", "det"),
            (",", "Lee", "punct"),
            (",", "won", "punct"),
        },
    ),
    "two people, and no poet is both": (
        (
            "Police/NNS/nsubj/2 arrested/VBD/ROOT/2/arrest the/DT/det/4 poet/NN/dobj/2 Ann/NNP/compound/6#PERSON "
            "Lee/NNP/appos/4#+ and/CC/cc/6 politician/NN/compound/10 Tom/NNP/compound/10#PERSON Berg/NNP/appos/4#+ "
            "~././punct/2"
        ),
        {("Berg", "Lee", "conj")},
    ),
    "a partner by name": (
        (
            "Lee/NNP/nsubj/2#PERSON paid/VBD/ROOT/2/pay his/PRP$/poss/4 partner/NN/dobj/2 ~,/,/punct/2 "
            "Tom/NNP/compound/7#PERSON Berg/NNP/dep/2#+ ~././punct/2"
        ),
        {("Berg", "partner", "appos")},
    ),
    "one object, by kind and by name": (
        (
            "Acme/NNP/nsubj/2#ORG acquired/VBD/ROOT/2/acquire processor/NN/dobj/2 Veldkamp/NNP/compound/5#ORG "
            "Pay/NN/dobj/2#+ in/IN/prep/2 May/NNP/pobj/6#DATE ~././punct/2"
        ),
        {("Pay", "processor", "appos")},
    ),
    "whoever sold it": (
        (
            "Acme/NNP/nsubj/2#ORG bought/VBD/ROOT/2/buy a/DT/det/4 tower/NN/dobj/2 in/IN/prep/4 the/DT/det/7 "
            "quarter/NN/pobj/5 from/IN/prep/7 Beta/NNP/pobj/8#ORG ~././punct/2"
        ),
        {("from", "bought", "prep")},
    ),
    "a portrait by somebody": (
        (
            "Acme/NNP/nsubj/3#ORG has/VBZ/aux/3/have bought/VBN/ROOT/3/buy a/DT/det/5 portrait/NN/dobj/3 "
            "by/IN/agent/3 Tom/NNP/compound/8#PERSON Berg/NNP/pobj/6#+ ~././punct/3"
        ),
        {("by", "portrait", "prep")},
    ),
    "charged on a day that stands between": (
        (
            "Lee/NNP/nsubj/2#PERSON was/VBD/ROOT/2/be on/IN/prep/2 Tuesday/NNP/pobj/3#DATE charged/VBN/advcl/2/charge "
            "with/IN/prep/5 fraud/NN/pobj/6 ~././punct/2"
        ),
        {
            ("charged", "charged", "ROOT"),
            ("Lee", "charged", "nsubjpass"),
            ("was", "charged", "auxpass"),
            ("on", "charged", "prep"),
            (".", "charged", "punct"),
        },
    ),
    "what the owners did after": (
        (
            "The/DT/det/2 shop/NN/nsubj/4 will/MD/aux/4 close/VB/ROOT/4 after/IN/prep/4 its/PRP$/poss/7 "
            "owners/NNS/pobj/5/owner ~,/,/punct/7 Ann/NNP/conj/7#PERSON and/CC/cc/9 Tom/NNP/compound/12#PERSON "
            "Lee/NNP/conj/9#+ ~,/,/punct/4 failed/VBD/conj/4/fail ~././punct/4"
        ),
        {("failed", "close", "advcl"), ("after", "failed", "mark"), ("owners", "failed", "nsubj")},
    ),
    "what was voted for": (
        (
            "The/DT/det/2 house/NN/nsubj/3 voted/VBD/ROOT/3/vote on/IN/prep/3 Friday/NNP/pobj/4#DATE to/TO/aux/7 "
            "reject/VB/advcl/3 the/DT/det/9 plan/NN/dobj/7 ~././punct/3"
        ),
        {("reject", "voted", "xcomp")},
    ),
    "of whom it is said": (
        (
            "He/PRP/nsubj/2 left/VBD/ccomp/4/leave ~,/,/punct/4 said/VBD/ROOT/4/say Ann/NNP/compound/6#PERSON "
            "Lee/NNP/nsubj/4#+ of/IN/prep/6 Tom/NNP/compound/9#PERSON Berg/NNP/pobj/7#+ ~././punct/4"
        ),
        {("of", "said", "prep")},
    ),
    "some killed, and others hurt": (
        (
            "Two/CD/nummod/2#CARDINAL people/NNS/nsubjpass/4 were/VBD/auxpass/4/be killed/VBN/ROOT/4/kill and/CC/cc/4 "
            "nine/CD/nummod/7#CARDINAL others/NNS/conj/4/other injured/VBN/acl/7/injure ~././punct/4"
        ),
        {("injured", "killed", "conj"), ("others", "injured", "nsubjpass")},
    ),
    "two names of two words each": (
        (
            "Balt/NNP/nsubjpass/3#PRODUCT was/VBD/auxpass/3/be built/VBN/ROOT/3/build by/IN/agent/3 "
            "Nord/NNP/compound/6#ORG Astrum/NNP/nmod/10#+ and/CC/cc/6 Vale/NNP/conj/6#ORG Alen/NNP/compound/10#+ "
            "Space/NNP/pobj/4#+ ~././punct/3"
        ),
        {("Astrum", "by", "pobj"), ("Space", "Astrum", "conj"), ("Vale", "Space", "compound")},
    ),
    "a man is not said, he left": (
        (
            "The/DT/det/2 ministry/NN/nsubj/3 says/VBZ/ROOT/3/say a/DT/det/5 man/NN/dobj/3 left/VBD/acl/5/leave "
            "Norway/NNP/dobj/6#GPE ~././punct/3"
        ),
        {("man", "left", "nsubj"), ("left", "says", "ccomp")},
    ),
    "of what one is the head and of what the chair": (
        (
            "Ann/NNP/compound/2#PERSON Lee/NNP/nsubj/11#+ ~,/,/punct/2 director/NN/appos/2/director of/IN/prep/4 "
            "Acme/NNP/pobj/5#ORG and/CC/cc/6 chair/NN/conj/6/chair of/IN/prep/6 Beta/NNP/pobj/9 "
            "spoke/VBD/ROOT/11/speak ~././punct/11"
        ),
        {("chair", "director", "conj"), ("of", "chair", "prep"), ("and", "director", "cc")},
    ),
    "who adds something": (
        (
            "Ann/NNP/compound/2#PERSON Lee/NNP/nsubj/3#+ said/VBD/ROOT/3/say Berg/NNP/nsubj/5#PERSON "
            "had/VBD/ccomp/3/have questions/NNS/dobj/5/question from/IN/prep/5 members/NNS/pobj/7/member "
            "adding/VBG/acl/8/add that/IN/mark/12 he/PRP/nsubj/12 left/VBD/ccomp/9/leave ~././punct/3"
        ),
        {("adding", "said", "advcl")},
    ),
    "what was said in a statement": (
        (
            "Acme/NNP/nsubj/2#ORG said/VBD/ROOT/2/say in/IN/prep/2 a/DT/det/5 statement/NN/pobj/3 that/IN/mark/8 "
            "it/PRP/nsubj/8 left/VBD/acl/5/leave ~././punct/2"
        ),
        {("left", "said", "ccomp")},
    ),
    "what another wrote": (
        (
            "Lee/NNP/nsubj/2#PERSON said/VBD/ROOT/2/say it/PRP/nsubj/4 rained/VBD/ccomp/2/rain while/IN/mark/7 "
            "Berg/NNP/nsubj/7#PERSON wrote/VBD/advcl/4/write it/PRP/nsubj/9 snowed/VBD/ccomp/7/snow ~././punct/2"
        ),
        {("wrote", "said", "advcl")},
    ),
    "whose word the whole sentence is": (
        (
            "Troops/NNS/nsubj/2/troop shelled/VBD/ROOT/2/shell a/DT/det/4 house/NN/dobj/2/house that/WDT/nsubj/6 "
            "burnt/VBD/relcl/4/burn ~,/,/punct/6 according/VBG/prep/6 to/IN/prep/8 police/NN/pobj/9 ~././punct/2"
        ),
        {("according", "shelled", "prep")},
    ),
    "what a plan is called": (
        (
            "The/DT/det/3 Halden/NNP/compound/3 Society/NNP/nsubj/4 described/VBD/ROOT/4/describe the/DT/det/6 "
            "plan/NN/dobj/4 as/IN/prep/6 folly/NN/pobj/7 ~././punct/4"
        ),
        {("as", "described", "prep")},
    ),
    "what opens a quotation's sentence": (
        (
            "In/IN/prep/10/in May/NNP/pobj/1 ~,/,/punct/10 Ann/NNP/compound/5#PERSON Lee/NNP/nsubj/6#+ "
            'said/VBD/parataxis/10/say ~,/,/punct/10 "/``/punct/10 ~We/PRP/nsubj/10/we are/VBP/ROOT/10/be '
            "safe/JJ/acomp/10 ~\"/''/punct/10 ~././punct/10"
        ),
        {("In", "said", "prep"), ("said", "said", "ROOT"), ("are", "said", "ccomp")},
    ),
    "a name in quotation marks": (
        (
            "Tom/NNP/compound/2#PERSON Ross/NNP/nsubj/3#+ called/VBD/ROOT/3/call the/DT/det/5 bells/NNS/dobj/3/bell "
            "\"/``/punct/5 ~the/DT/det/8 treasure/NN/appos/5 ~\"/''/punct/5 ~././punct/3"
        ),
        {("treasure", "called", "oprd")},
    ),
    "a second report": (
        (
            "The/DT/det/2 minister/NN/nsubj/3 said/VBD/ROOT/3/say the/DT/det/5 deal/NN/nsubj/6 was/VBD/ccomp/3/be "
            "dead/JJ/acomp/6 and/CC/cc/6 called/VBD/conj/6/call for/IN/prep/9 talks/NNS/pobj/10/talk ~././punct/3"
        ),
        {("called", "said", "conj")},
    ),
    "a second perfect": (
        (
            "Oslo/NNP/nsubj/3#ORG has/VBZ/aux/3/have insisted/VBN/ROOT/3/insist that/IN/mark/7 Acme/NNP/nsubj/7#ORG "
            "should/MD/aux/7 pay/VB/ccomp/3 and/CC/cc/7 has/VBZ/aux/10/have asked/VBN/conj/7/ask for/IN/prep/10 "
            "talks/NNS/pobj/11/talk ~././punct/3"
        ),
        {("asked", "insisted", "conj")},
    ),
    "the speaker between": (
        (
            "The/DT/det/2 bank/NN/nsubj/8 ~,/,/punct/5 she/PRP/nsubj/5 noted/VBD/parataxis/8/note ~,/,/punct/5 "
            "is/VBZ/aux/8/be selling/VBG/ROOT/8/sell shares/NNS/dobj/8/share ~././punct/8"
        ),
        {("noted", "noted", "ROOT"), ("selling", "noted", "ccomp")},
    ),
    "the next clause has its subject": (
        (
            "The/DT/det/2 navy/NN/nsubj/3#ORG seized/VBD/ROOT/3/seize those/DT/det/5 boats/NNS/dobj/3/boat and/CC/cc/5 "
            "the/DT/det/8 court/NN/conj/5 now/RB/advmod/10 fines/VBZ/advcl/3/fine Acme/NNP/dobj/10#GPE ~././punct/3"
        ),
        {("and", "seized", "cc"), ("court", "fines", "nsubj")},
    ),
    "a person is no inquiry": (
        (
            "The/DT/det/2 minister/NN/nsubj/11 who/WP/nsubj/4 left/VBD/relcl/2/leave after/IN/prep/4 an/DT/det/7 "
            "inquiry/NN/pobj/5 ~,/,/punct/10 Ann/NNP/compound/10#PERSON Lee/NNP/appos/7#+ won/VBD/ROOT/11/win "
            "~././punct/11"
        ),
        {("Lee", "minister", "appos")},
    ),
    "a firm is no head": (
        (
            "The/DT/det/2 head/NN/nsubj/10 of/IN/prep/2 the/DT/det/6 travel/NN/compound/6 chain/NN/pobj/3 ~,/,/punct/2 "
            "Norvik/NNP/compound/9#ORG Tours/NNP/appos/2#+ left/VBD/ROOT/10/leave ~././punct/10"
        ),
        {("Tours", "chain", "appos")},
    ),
    "a clause between which somebody says it": (
        (
            "Prices/NNS/nsubj/3/price ~,/,/punct/3 said/VBD/parataxis/8/say Ann/NNP/compound/5#PERSON "
            "Lee/NNP/nsubj/3#+ ~,/,/punct/3 will/MD/aux/8 fall/VB/ROOT/8 ~././punct/8"
        ),
        {("Prices", "fall", "nsubj"), ("fall", "said", "ccomp"), ("said", "said", "ROOT")},
    ),
    "a body and its name are one subject": (
        (
            "The/DT/det/3 news/NN/compound/3 agency/NN/nsubj/6 Norvik/NNP/compound/5#ORG Press/NNP/nsubj/6#+ "
            "said/VBD/ROOT/6/say so/RB/advmod/6 ~././punct/6"
        ),
        {("Press", "agency", "appos")},
    ),
    "troops landed, and were not landed": (
        (
            "Around/RB/advmod/2 400/CD/nummod/3#CARDINAL troops/NNS/ROOT/3/troop disembarked/VBN/acl/3/disembark "
            "on/IN/prep/4 Monday/NNP/pobj/5#DATE ~,/,/punct/3 taking/VBG/acl/3/take the/DT/det/10 port/NN/dobj/8 "
            "~././punct/3"
        ),
        {
            (",", "disembarked", "punct"),
            (".", "disembarked", "punct"),
            ("disembarked", "disembarked", "ROOT"),
            ("taking", "disembarked", "advcl"),
            ("troops", "disembarked", "nsubj"),
        },
    ),
    "two halves of a land": (
        (
            "North/NNP/nmod/4#GPE and/CC/cc/1#+ South/NNP/conj/1#GPE Korea/NNP/nsubj/5#+ agreed/VBD/ROOT/5/agree "
            "~././punct/5"
        ),
        {("Korea", "North", "conj"), ("North", "agreed", "nsubj"), ("South", "Korea", "compound")},
    ),
    "when she is to do it": (
        (
            "On/IN/prep/5 Monday/NNP/compound/4#DATE Ann/NNP/compound/4#PERSON Lee/NNP/nsubj/5#+ is/VBZ/ROOT/5/be "
            "to/TO/aux/7 travel/VB/xcomp/5 to/IN/prep/7 Oslo/NNP/pobj/8#GPE ~././punct/5"
        ),
        {("On", "travel", "prep"), ("Monday", "On", "pobj")},
    ),
    "one of a list": (
        (
            "Western/NNP/compound/2#ORG Australia/NNP/nsubj/10#+ ~,/,/punct/2 the/DT/det/6#ORG "
            "Northern/NNP/compound/6#+ Territory/NNP/appos/2#+ and/CC/cc/6 South/NNP/compound/9#LOC "
            "Australia/NNP/conj/6#+ voted/VBD/ROOT/10/vote ~././punct/10"
        ),
        {("Territory", "Australia", "conj")},
    ),
    "a measure of the race": (
        (
            "Geoff/NNP/compound/2#PERSON Moe/NNP/nsubj/3#+ won/VBD/ROOT/3/win the/DT/det/6 50/CD/nummod/6#QUANTITY "
            "metres/NNS/dobj/3/metre#+ butterfly/NN/advmod/3 ~././punct/3"
        ),
        {("butterfly", "won", "dobj"), ("metres", "butterfly", "compound"), ("the", "butterfly", "det")},
    ),
    "an officer behind the body": (
        (
            "Secretary/NNP/nsubj/9 of/IN/prep/1 the/DT/det/4#ORG Miners/NNPS/poss/8#+ ~'/POS/case/4#+ "
            "Union/NNP/compound/8#+ Ann/NNP/compound/8#PERSON Lee/NNP/pobj/2#+ left/VBD/ROOT/9/leave ~././punct/9"
        ),
        {("Lee", "Secretary", "appos"), ("Miners", "Union", "poss"), ("Union", "of", "pobj")},
    ),
    "that opens a clause": (
        (
            "The/DT/det/2 ministry/NN/nsubj/3 said/VBD/ROOT/3/say that/WDT/nsubj/8 like/IN/prep/8 "
            "others/NNS/pobj/5/other it/PRP/nsubj/8 waited/VBD/ccomp/3/wait ~././punct/3"
        ),
        {("that", "waited", "mark")},
    ),
    "that is the storm": (
        (
            "The/DT/det/2 town/NN/nsubjpass/4 was/VBD/auxpass/4/be hit/VBN/ROOT/4 by/IN/agent/4 rain/NN/pobj/5 "
            "that/WDT/nsubj/8 led/VBD/ccomp/4/lead to/IN/prep/8 floods/NNS/pobj/9/flood ~././punct/4"
        ),
        {("led", "rain", "relcl")},
    ),
    "what is set off is not all": (
        (
            "Seles/NNP/ROOT/1#PERSON ~,/,/punct/1 ranked/VBD/acl/1/rank eighth/JJ/oprd/3 ~,/,/punct/1 "
            "recovered/VBN/acl/1/recover from/IN/prep/6 illness/NN/pobj/7 ~././punct/1"
        ),
        {(".", "recovered", "punct"), ("Seles", "recovered", "nsubj"), ("recovered", "recovered", "ROOT")},
    ),
    "a clause behind what is set off": (
        (
            "Lee/NNP/nsubj/2#PERSON noted/VBD/ROOT/2/note that/IN/mark/5 the/DT/det/5 date/NN/dobj/2 of/IN/prep/5 "
            "the/DT/det/8 show/NN/pobj/6 ~,/,/punct/8 which/WDT/nsubj/11 is/VBZ/relcl/8/be old/JJ/acomp/11 "
            "~,/,/punct/8 coincided/VBD/acl/8/coincide with/IN/prep/14 Easter/NNP/pobj/15 ~././punct/2"
        ),
        {("coincided", "noted", "ccomp"), ("date", "coincided", "nsubj"), ("that", "coincided", "mark")},
    ),
    "any spokesman of a minister": (
        (
            "But/CC/cc/11 a/DT/det/3 spokesman/NN/nsubj/11 for/IN/prep/3 the/DT/det/6 minister/NN/pobj/4 ~,/,/punct/3 "
            "Ann/NNP/compound/9#PERSON Lee/NNP/appos/3#+ ~,/,/punct/3 emerged/VBD/ROOT/11/emerge ~././punct/11"
        ),
        {("Lee", "minister", "appos")},
    ),
    "when it was what it no longer is": (
        (
            "Sales/NNS/nsubj/2 rose/VBD/ROOT/2/rise to/IN/prep/2 $/$/nmod/5 5/CD/pobj/3#MONEY from/IN/prep/2 "
            "$/$/nmod/8 4/CD/pobj/6#MONEY last/JJ/amod/10#DATE year/NN/npadvmod/2#+ ~././punct/2"
        ),
        {("year", "4", "npadvmod")},
    ),
    "when it came to be so much": (
        (
            "Sales/NNS/nsubj/2 rose/VBD/ROOT/2/rise from/IN/prep/2 $/$/nmod/5 4/CD/pobj/3#MONEY to/IN/prep/2 "
            "$/$/nmod/8 5/CD/pobj/6#MONEY in/IN/prep/2 2019/CD/pobj/9#DATE ~././punct/2"
        ),
        set(),
    ),
    "when it was what it is compared with": (
        (
            "Sales/NNS/nsubj/2 were/VBD/ROOT/2/be high/JJ/acomp/2 against/IN/prep/2 5/CD/compound/6#CARDINAL "
            "million/CD/nummod/7#+ euros/NNS/pobj/4/euro in/IN/prep/2 2019/CD/pobj/8#DATE ~././punct/2"
        ),
        {("in", "euros", "prep")},
    ),
    "donors and no sum": (
        (
            "Acme/NNP/nsubj/2#ORG got/VBD/ROOT/2/get it/PRP/dobj/2 from/IN/prep/2 300/CD/nummod/6#CARDINAL "
            "donors/NNS/pobj/4/donor in/IN/prep/2 2019/CD/pobj/7#DATE ~././punct/2"
        ),
        set(),
    ),
    "when there were more": (
        (
            "It/PRP/nsubj/2 had/VBD/ROOT/2/have 31/CD/nummod/4#CARDINAL fires/NNS/dobj/2/fire ~,/,/punct/2 "
            "down/RB/advmod/2 from/IN/prep/2 44/CD/pobj/7#CARDINAL in/IN/prep/7 2021/CD/pobj/9#DATE ~././punct/2"
        ),
        {("in", "44", "prep")},
    ),
    "who put her on leave": (
        (
            "Lee/NNP/nsubjpass/3#PERSON was/VBD/auxpass/3 put/VBN/ROOT/3/put on/IN/prep/3 leave/NN/pobj/4/leave "
            "by/IN/prep/5 Acme/NNP/pobj/6#ORG ~././punct/3"
        ),
        {("by", "put", "agent")},
    ),
    "in what it is told": (
        (
            "Lee/NNP/nsubjpass/3#PERSON was/VBD/auxpass/3 named/VBN/ROOT/3/name in/IN/prep/3 a/DT/det/6 "
            "report/NN/pobj/4/report by/IN/prep/6 Acme/NNP/pobj/7#ORG ~././punct/3"
        ),
        set(),
    ),
    "who is a nurse, and no town": (
        (
            "Lee/NNP/nsubj/9#PERSON ~,/,/punct/1 from/IN/prep/1 Leeds/NNP/pobj/3#GPE ~,/,/punct/1 a/DT/det/7 "
            "nurse/NN/appos/4/nurse ~,/,/punct/1 won/VBD/ROOT/9/win ~././punct/9"
        ),
        {("nurse", "Lee", "appos")},
    ),
    "what a nurse is fined": (
        (
            "They/PRP/nsubj/2 fined/VBD/ROOT/2/fine Lee/NNP/dobj/2#PERSON ~,/,/punct/3 a/DT/det/6 "
            "nurse/NN/appos/3/nurse ~,/,/punct/6 $/$/nmod/9#MONEY 500/CD/appos/6#+ ~././punct/2"
        ),
        {("Lee", "fined", "dative"), ("500", "fined", "dobj")},
    ),
    "whose suit it is": (
        (
            "Judges/NNS/nsubj/2/judge dismissed/VBD/ROOT/2/dismiss a/DT/det/4 lawsuit/NN/dobj/2/lawsuit "
            "by/IN/prep/2 12/CD/nummod/7 Norwegians/NNPS/pobj/5#NORP ~././punct/2"
        ),
        {("by", "lawsuit", "prep")},
    ),
    "by how many there are fewer": (
        (
            "Acme/NNP/nsubj/2#ORG cut/VBD/ROOT/2/cut production/NN/dobj/2/production by/IN/prep/2 12/CD/nummod/6 "
            "workers/NNS/pobj/4/worker ~././punct/2"
        ),
        set(),
    ),
    "to where it comes back": (
        (
            "It/PRP/nsubj/2 sent/VBD/ROOT/2/send it/PRP/dobj/2 back/RB/advmod/2 to/IN/prep/4 Oslo/NNP/pobj/5#GPE "
            "~././punct/2"
        ),
        {("to", "sent", "prep")},
    ),
}


@pytest.mark.parametrize(("tree", "moved"), CASES.values(), ids=CASES)
def test_words_are_hung_where_they_belong(tree: str, moved: set[tuple[str, str, str]]) -> None:
    before = {(token.text, token.head.text, token.dep_) for token in doc_from(tree)}
    doc = mended(doc_from(tree))
    assert {(token.text, token.head.text, token.dep_) for token in doc} - before == moved


@pytest.mark.parametrize(
    "tree",
    [
        (
            "Tom/NNP/compound/2#PERSON Ross/NNP/nsubj/3#+ bought/VBD/ROOT/3/buy boats/NNS/dobj/3/boat and/CC/cc/4 "
            "nets/NNS/conj/4/net ~././punct/3"
        ),
        "The/DT/det/2 king/NN/nsubj/6 ~,/,/punct/2 Ann/NNP/compound/5#PERSON Lee/NNP/appos/2#+ left/VBD/ROOT/6/leave",
        (
            "Reuters/NNP/nsubj/2#ORG said/VBD/ROOT/2/say the/DT/det/4 man/NN/nsubj/5 fled/VBD/ccomp/2/flee "
            "and/CC/cc/5 denied/VBD/conj/5/deny guilt/NN/dobj/7 ~././punct/2"
        ),
        (
            "Ann/NNP/compound/2#PERSON Lee/NNP/nsubj/3#+ said/VBD/ROOT/3/say he/PRP/nsubj/5 left/VBD/ccomp/3/leave "
            "and/CC/cc/5 won/VBD/conj/5/win ~././punct/3"
        ),
    ],
)
def test_a_sound_tree_stays_as_it_is(tree: str) -> None:
    before = [(token.text, token.head.i, token.dep_) for token in doc_from(tree)]
    assert [(token.text, token.head.i, token.dep_) for token in mended(doc_from(tree))] == before


def test_no_tree_is_deeper_than_a_sentence() -> None:
    tree = "Ann/NNP/ROOT/1 " + " ".join(f"Lee/NNP/conj/{n}" for n in range(1, 700))
    doc = mended(doc_from(tree))
    assert max(len(list(token.ancestors)) for token in doc) == 100
    assert [token.i for token in doc[0].subtree] == list(range(len(doc)))


def test_no_word_is_hung_below_itself() -> None:
    tree = (
        "The/DT/det/2 Ministry/NNP/nmod/5#ORG of/IN/prep/2#+ Trade/NNP/pobj/3#+ Industry/NNP/nsubj/8#+ "
        "and/CC/cc/5#+ Energy/NNP/conj/5#+ fell/VBD/ROOT/8/fall"
    )
    doc = mended(doc_from(tree))
    assert [token.text for token in islice(doc[3].ancestors, len(doc))] == ["of", "Ministry", "Industry", "fell"]


def test_a_mended_tree_is_one() -> None:
    for tree, _ in CASES.values():
        doc = mended(doc_from(tree))
        roots = [token for token in doc if token.head is token]
        assert len(roots) == 1
        assert sorted(token.i for token in roots[0].subtree) == list(range(len(doc)))
        assert all(token.left_edge.i == min(t.i for t in token.subtree) for token in doc)
