"""The grammar as named sets: dependency labels, operators on a clause, and the classes of verbs and nouns; no code."""

from __future__ import annotations

from collections.abc import Mapping

from kg.extract.people import TRADES

# --- dependency labels (ClearNLP style, as spaCy's English models give them) ---

NAME_PARTS = frozenset({"compound", "nmod", "amod", "nummod", "quantmod", "poss", "case", "det", "punct", "npadvmod"})
#: What hangs on a noun without being part of the phrase that names it.
NOT_IN_PHRASE = frozenset({"relcl", "appos", "acl", "advcl", "cc", "conj", "parataxis", "dep", "ccomp"})
#: Relations of a verb's grammatical subject.
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
#: Tags of what has a tense.
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: Rules that tell what somebody is beside the name.
BESIDE_NAMES = frozenset({"title", "apposition"})
#: The rule for an office by which somebody is called: "the prime minister said"; who that is, the text tells elsewhere.
OFFICE = "office"

# --- operators on a clause ---

NEGATORS = frozenset({"not", "n't", "n’t", "never", "hardly", "scarcely", "barely", "neither", "nor", "nowhere"})
NEGATIVE_WORDS = frozenset({"no", "nobody", "none", "few", "nothing", "neither", "nor", "nowhere"})
#: "failed to sign": it was not signed.
NEGATIVE_IMPLICATIVES = frozenset(
    """fail refuse decline neglect avoid forget prevent stop block bar prohibit ban forbid refrain abandon cancel scrap
    withdraw abstain desist cease""".split()
)
#: "plans to sign": it is somebody's will.
INTENTIONS = frozenset(
    """want plan seek aim hope intend agree decide promise pledge vow need try attempt offer threaten prepare ask
    urge tell call demand request propose wish like consider desire strive commit volunteer struggle move push
    press encourage advise order require recommend suggest invite instruct mandate task persuade resolve opt choose
    stress prefer look work fight mean design bid pursue contemplate insist delay postpone defer warn command direct
    beg campaign run apply stand compete plot conspire vie race scramble""".split()
)
#: "opposes selling it": it is not to be sold, whoever thinks of it.
OPPOSING = frozenset("oppose resist reject".split())
#: "voted to approve it": the vote does it; "voted to begin work": nothing is done yet.
DONE_BY_VOTE = frozenset(
    """approve ratify accept reject pass adopt confirm elect endorse back support impeach convict acquit oust remove
    censure override repeal extend authorize authorise expel fire dismiss sack suspend appoint hire name ban bar outlaw
    legalise legalize decriminalise decriminalize abolish scrap dissolve impose lift strip declare recognise
    recognize allow permit condemn rename prohibit forbid end""".split()
)
#: "is negotiating a deal": there is none yet.
UNDECIDED = frozenset("negotiate discuss consider draft explore debate mull weigh oppose reject propose".split())
#: "is due to sign": it is on a calendar.
SCHEDULES = frozenset("due set scheduled slated booked schedule slate book about".split())
#: "is expected to sign": somebody counts on it.
POSSIBILITIES = frozenset(
    """likely unlikely expect expected possible able may might could can seem appear predict forecast project
    anticipate tend rumour rumor doubt suspect guess imagine pretend risk potential
    fear dread tip favourite favorite frontrunner probable think believe allow enable
    let permit able eligible presume assume suppose free hopeful confident optimistic afraid fearful worried doubtful
    sceptical skeptical""".split()
)
INTENT_ADJECTIVES = frozenset(
    """ready willing keen eager determined prepared poised poise anxious reluctant inclined committed hoping necessary
    important essential""".split()
)
#: "close to signing", "on the verge of signing": nothing is signed yet.
NOT_YET = frozenset({("close", "to"), *((noun, "of") for noun in ("brink", "verge", "cusp", "point"))})
NEGATIVE_ADJECTIVES = frozenset("unable unlikely unwilling reluctant impossible".split())
INTENT_NOUNS = frozenset(
    """plan effort bid attempt need promise pledge vow proposal offer threat intention desire ambition aim goal call
    push drive campaign decision agreement commitment request demand move refusal failure mission strategy""".split()
)
POSSIBLE_NOUNS = frozenset(
    "chance ability opportunity possibility potential likelihood risk right power authority".split()
)
NEGATIVE_NOUNS = frozenset("refusal failure inability".split())
#: Verbs with an "of" beside their object: of what somebody is told, or robbed.
TELLING_OF = frozenset(
    """inform notify advise warn remind convince persuade assure apprise defraud cheat swindle rob strip deprive cure
    relieve rid absolve accuse acquit convict suspect""".split()
)
#: "accused of signing", "cleared of signing": that it was done is what is in question.
CHARGING = frozenset("accuse charge suspect acquit clear exonerate indict investigate question absolve try".split())
#: What the police do to somebody who may have done nothing: "arrested for killing X".
ARRESTING = frozenset("arrest detain hold book apprehend nab want sue remand hunt".split())
#: "may not come, citing illness": participles that say why, and not what comes of it.
GIVING_REASONS = frozenset("cite quote follow accord depend consider include concern regard speak know".split())
GIVING_UP = frozenset("drop shelve ditch suspend halt postpone delay reject".split())
#: "rumours that X signed".
UNSURE_NOUNS = frozenset(
    """rumour rumor speculation allegation suggestion fear hope possibility chance prospect doubt suspicion risk claim
    belief argument assertion accusation theory notion expectation assumption hypothesis insistence hint threat
    condition proposal""".split()
)
#: Nouns whose clause may be so, but not that of the verb like them: "reports that X signed", "X reported that".
UNSURE_WORDS = UNSURE_NOUNS | {"report", "sign", "indication"}
#: "no evidence that X signed".
PROOFS = frozenset("evidence proof guarantee certainty".split())
#: "the first to sign": it was signed.
RANKS = frozenset(
    """first second third fourth fifth sixth seventh eighth ninth tenth last latest only next-to-last youngest
    oldest""".split()
)
#: "beat X to reach the final": it was reached.
WINNING = frozenset("win beat defeat card shoot edge thrash overcome outlast return bounce".split())
#: "recovered to beat X": so it ended.
RECOVERING = frozenset("recover rally fight wear hold battle survive storm ease cruise hit rise power race".split())
RALLYING = frozenset("recover rally storm cruise ease survive".split())
VICTORIES = frozenset("win beat defeat overpower edge clinch seal secure reach level equalise equalize".split())
GAINS = frozenset("take score draw earn claim grab post lead record force".split())
#: "fell 2% to close at 90": what the end of a change is told with.
ENDING = frozenset("close end finish settle stand reach hit become trade total stay".split())
NEARLY = frozenset("almost nearly".split())
#: Modal auxiliaries, by what they make of a clause.
SCHEDULING_AUX = frozenset("will shall 'll ’ll wo sha".split())
POSSIBLE_AUX = frozenset("may might could can ca".split())
HYPOTHETICAL_AUX = frozenset("would 'd ’d".split())
INTENT_AUX = frozenset("should must ought".split())
#: Adverbs of what may be so.
UNSURE_ADVERBS = frozenset("probably likely possibly perhaps maybe presumably conceivably".split())
#: What somebody "would not" do has been refused: "would not comment".
REFUSABLE = frozenset(
    """allow let permit comment say tell confirm disclose reveal discuss elaborate specify identify name answer accept
    admit speculate give grant meet talk release return rule""".split()
)
#: Verbs that keep somebody from what they have not done yet.
BANNING = frozenset("ban bar prohibit forbid disqualify".split())
CONDITIONS = frozenset("if unless whether provided lest".split())
AWAITING = frozenset("once until before".split())
TEMPORAL_MARKS = frozenset("after when as since while before until once because although though where whereas".split())

# --- speech ---

#: Verbs whose clause is their subject's word; a person or body speaks, so no thing "shows" here.
SPEECH = frozenset(
    """say tell add announce confirm claim argue warn note explain state declare insist stress report admit
    acknowledge concede believe think estimate forecast predict suggest maintain assert allege reveal recall write tweet
    post comment remark complain reiterate emphasize emphasise point reply respond testify find conclude describe
    indicate caution observe contend reckon agree vow promise pledge hint joke quip mention disclose rule inform
    remind assure accuse speculate caution call show deny dispute reject refute ask wonder question inquire urge
    demand want hope wish expect fear presume understand rumour rumor recount retort exclaim opine clarify""".split()
)
#: Verbs that are of speech beside a quotation alone: `"We will win," Lee continued`, `the sign read: "No entry"`.
QUOTING = frozenset("continue read".split())
#: Verbs whose "to" or "from" tells who gets or gives what they hand over.
HANDING_OVER = frozenset(
    """sell give hand send lend donate transfer lease offer pay deliver ship pass award present export supply
    buy acquire purchase take get receive obtain sign borrow steal import rent collect recover inherit""".split()
)
#: Verbs that may have both: who is given, and what is given.
GIVING = frozenset(
    """give lend loan send pay offer sell show award grant owe hand teach deny promise cost charge fine issue serve
    allow""".split()
)
#: What one denies somebody by not giving it.
GRANTED = frozenset(
    """access entry bail funding permission visa asylum parole leave appeal request application treatment care aid
    citizenship licence license payment bonus chance opportunity right service
    help refuge shelter protection immunity custody credit support""".split()
)
#: Verbs of speech whose subject tells what it thinks and not what it said.
BELIEFS = frozenset("believe think expect hope fear wish want wonder reckon suspect presume understand".split())
#: Verbs that take a clause; a noun right behind them is the clause's: "says a man left".
CLAUSE_ONLY = frozenset("say think believe hope argue insist reckon contend assert allege guess suppose".split())
#: "a service called X": participles that give a name.
NAMING = frozenset("called named dubbed nicknamed codenamed titled entitled known".split())
#: Verbs whose object hears the clause: "told reporters that".
TELLING = frozenset("tell inform remind assure warn advise notify convince persuade".split())
DENIALS = frozenset("deny dispute reject refute".split())
#: Who sit and hear what others say: "the court heard that", "told the meeting that".
LISTENERS = frozenset(
    """court jury juror magistrate judge coroner commission committee council conference inquiry enquiry inquest
    tribunal hearing meeting trial panel""".split()
)
#: Nouns whose clause is what somebody says or thinks: "reports that X left", "the fear is that X left".
CONTENT_NOUNS = frozenset(
    """report claim rumour rumor allegation suggestion speculation accusation assertion statement announcement warning
    prediction forecast admission confession denial complaint argument belief fear hope concern worry suspicion view
    opinion conclusion insistence hint theory notion assurance remark comment""".split()
)
#: Nouns whose clause says what they are: "the news that X signed".
SPELLED_OUT = CONTENT_NOUNS | UNSURE_NOUNS | frozenset("news fact sign feeling evidence proof word".split())
#: "dismissed claims that X left": verbs by which their subject denies what the noun says.
DISMISSING = DENIALS | frozenset("dismiss rebut discount rubbish quash scotch downplay".split())
#: "voiced concern that X left": verbs by which what the noun says is their subject's word.
VOICING = frozenset("voice express make repeat reiterate raise issue share air state have give offer".split())
QUESTIONS = frozenset("ask wonder question inquire".split())
WISHES = frozenset("urge demand want hope wish".split())
#: "claims to own": the speaker's word about the speaker.
CLAIMING = frozenset("claim profess purport".split())
#: "is said to have signed": somebody's word, and nobody's.
HEARSAY = frozenset("say report believe think allege claim understand presume rumour rumor accuse".split())
#: "men believed to have left": before an infinitive, a participle of these is passive.
RAISING = HEARSAY | frozenset("expect know see suspect estimate schedule suppose intend".split())
HEDGES = frozenset("reportedly allegedly apparently purportedly supposedly".split())

# --- verbs with a way of their own ---

#: "X called on Y to go": Y goes.
CONTROLLING_PREPOSITIONS = frozenset(
    {("call", "on"), ("call", "upon"), ("appeal", "to"), ("plead", "with"), ("wait", "for"), ("count", "on")}
)
#: What is done to whom one pays for work.
HIRING = frozenset({"hire", "recruit", "engage", "draft"})
#: "hired Ann Lee from Acme", of which she is no more.
HIRING_AWAY = HIRING | {"poach"}
#: "was hired to build it": what is done to somebody who is to do something yet.
CHOOSING = HIRING | frozenset("appoint elect choose commission select contract name nominate".split())
#: "brought in Ann Lee to run it": done to people, and to much else.
TAKING_ON = frozenset({"bring", "poach", "sign", "tap"})
#: "X told Y to go": the object goes; with any other verb the subject does.
OBJECT_CONTROL = CHOOSING | frozenset(
    """ask tell urge order force persuade allow help want expect enable permit require advise encourage invite
    instruct mandate task warn push press compel convince lead teach get cause request beg command direct authorize
    authorise see hear watch make let have find forbid ban bar prevent stop block
    prohibit predict forecast project anticipate""".split()
)
#: ", allowing users to pay": verbs whose participle tells what comes of the clause before it.
RESULTS = frozenset("allow make cause mean lead bring let leave result enable give prompt raise force send".split())
#: "left after signing", "accused of signing": prepositions whose clause shares a participant with what it hangs on.
SHARING_PREPOSITIONS = frozenset(
    "after before by without since while in for despite upon on of from into against".split()
)
COPULAS = frozenset("be become remain stay".split())
#: "went and bought X": verbs that never share an object.
NO_OBJECT = frozenset(
    """go come arrive stand sit run rise fall die live wait stay appear happen occur sleep work close open begin start
    end grow move change increase return resign retire speak talk respond apologise apologize vote play win lose score
    meet fight drink eat smoke sing dance turn stop leave drown perish collapse erupt disappear vanish emerge""".split()
)
#: "named X chief executive, replacing Y": the one who is named replaces.
REPLACING = frozenset("replace succeed".split())
#: "described it as a success": what the object is said to be belongs to what is said of it.
DEPICTING = frozenset(
    """describe characterise characterize portray depict regard see view treat label brand hail praise dismiss cite
    list identify report recognise recognize define rate rank present use interpret perceive condemn denounce
    criticise criticize diagnose pose""".split()
)
#: "called it a success": verbs whose object is given a name or a description.
CALLING = frozenset("call name dub brand label term nickname rename proclaim declare".split())
#: "X was named Y", "X serves as Y": the complement is a position.
APPOINTING = frozenset(
    """name appoint elect choose make crown nominate select install confirm pick declare reelect re-elect call
    promote""".split()
)
#: What is done to whom one takes on: "hired X to replace Y".
ENGAGING = TAKING_ON | HIRING
SERVING = frozenset("serve work act resign retire".split())
#: What a player does whose team wins by that: "scored twice to lead Norvik to a win".
LEADING_ON = frozenset(
    "bowl guide lead help inspire fire steer lift propel power send carry drag hand give secure".split()
)
#: What somebody has who is in office.
POSTS = frozenset("job post role position".split())
#: What somebody does not do who says no more, or wants to stay unnamed.
ELABORATING = frozenset("comment disclose elaborate explain give identify name offer provide quote say specify".split())
#: How somebody leaves a body or an office for good.
LEAVING_FOR_GOOD = frozenset({"leave", "quit", "depart"})
#: How somebody dies.
DYING = frozenset({"die", "perish", "drown"})
#: What somebody does who is in office no more.
LEAVING_VERBS = LEAVING_FOR_GOOD | frozenset("step stand resign retire die go".split())
#: What stands before why somebody was punished or left: "fined over the spill".
REASONS = frozenset({"for", "over", "after"})
#: Nouns that only tell that what stands before them is why: "for health reasons".
WHY = frozenset({"reason", "reasons", "grounds"})
#: How somebody gives up an office, and loses it by others.
RESIGNING = frozenset({"resign", "step down", "stand down", "abdicate"})
SACKING = frozenset({"sack", "dismiss", "fire", "oust"})
#: How somebody comes to own what was another's, who is paid for it.
BUYING = frozenset({"buy", "acquire", "purchase"})
#: "Carney and Sheinbaum met": each other.
RECIPROCAL = frozenset(
    """meet agree trade clash merge marry talk negotiate fight cooperate collaborate partner compete divorce team
    ally speak unite confer differ debate argue split""".split()
)
#: "held talks with": what is held says what happens, and the holder takes part in it.
LIGHT = frozenset(
    """hold have make take sign reach strike seek start begin conduct launch end resume do give pay enter negotiate win
    complete finish deliver form build forge establish maintain enjoy conclude lead undertake carry suffer face
    perform seal ink discuss agree""".split()
)
#: Verbs that say nothing beside their event noun: "made an appearance", "paid a visit".
EMPTY_VERBS = frozenset("make have take give do pay".split())
#: "rose 5%": the extent of the change, not what rises.
CHANGES = frozenset(
    """rise fall gain drop jump increase decrease climb decline slip surge tumble soar plunge grow shrink advance
    retreat add lose shed edge slide slump leap leapt rally ease sink widen narrow expand contract""".split()
)
#: "was elected by a list system": what follows "by" is how, and nobody who did it.
NO_AGENTS = frozenset(
    """system method means way process procedure vote margin majority consensus acclamation ballot law decree default
    accident mistake chance mail post email phone telephone text hand foot road rail air sea bus train car plane
    boat bike helicopter ambulance ferry taxi lorry truck van tram night day name nature birth weight volume value
    number size age profession trade comparison contrast show lot turns standards surprise extension injection hanging
    electrocution strangulation drowning""".split()
)
#: "received 14 years in prison": the time is what is received.
TAKING_TIME = frozenset("receive get face serve spend give impose take need require gain earn mark celebrate".split())
LOCATIVES = frozenset(
    """in at near outside inside across throughout around within off above below beneath beside between along over
    on""".split()
)
#: Prepositions around a noun that says nothing by itself: "in response to", "in the wake of".
COMPLEX_PREPOSITIONS = frozenset(
    phrase.strip()
    for phrase in """in response to,in addition to,in honor of,in honour of,in favor of,in favour of,as part of,
    as a result of,
    in front of,on behalf of,in exchange for,in return for,in connection with,in charge of,in spite of,in light of,
    in view of,in line with,in terms of,in search of,in support of,in violation of,in breach of,in accordance with,
    in compliance with,in collaboration with,in partnership with,in conjunction with,in cooperation with,
    in association with,in contrast to,in comparison with,in relation to,in reaction to,in regard to,in regards to,
    with regard to,
    with respect to,by means of,by way of,on top of,on account of,at the expense of,in the wake of,
    in the aftermath of,in the face of,on the basis of,on the eve of,under the terms of,for the sake of""".split(",")
)
#: Tags of "which", "who", "whose", "where".
WH_TAGS = frozenset({"WDT", "WP", "WP$", "WRB"})
#: Things in space, told by the label of their name.
PLACE_LABELS = frozenset({"GPE", "LOC"})
BODIES_AND_PLACES = PLACE_LABELS | {"FAC", "ORG"}
TIME_LABELS = frozenset({"DATE", "TIME"})

#: What a coordination leaves out: "bought X but not Y", "X rather than Y".
EXCLUDERS = frozenset({"not", "n't", "n’t"})
#: ", covering trade": participles that tell of the thing before them, and not of who did it.
CONTAINING = frozenset(
    """cover include involve contain span total range comprise consist average measure weigh cost number date depict
    detail outline represent affect""".split()
)
#: ", set in Paris": participles of what was made or placed, which tell of the thing before them, not of who acts.
MAKING = frozenset(
    """set found build publish design write paint create launch introduce award base locate make produce record
    release establish pass commission direct compose carve invent manufacture value price""".split()
)
COMPASS = frozenset("north south east west northeast northwest southeast southwest".split())
#: Particles, also where the model takes them for prepositions or adverbs: "stepped down as", "pulled out of".
PARTICLES = frozenset(
    "up down out off over back away apart ahead forward underway aside aground ashore overboard aboard".split()
)
#: A verb with a bare noun that is part of it: "took place in", "came into force on".
IDIOMS = frozenset(
    {
        *(
            ("take", noun)
            for noun in ("part", "place", "effect", "office", "charge", "control", "power", "root", "over")
        ),
        *(("have", noun) for noun in ("headquarters", "roots", "ties")),
        *(("make", noun) for noun in ("way", "landfall")),
        *(("come into", noun) for noun in ("force", "effect", "power", "office")),
        *(("go into", noun) for noun in ("effect", "administration", "exile", "liquidation")),
        *(("go on", noun) for noun in ("sale", "strike", "trial", "display", "air")),
        *(("be on", noun) for noun in ("trial", "strike", "sale", "loan")),
        *(("part", noun) for noun in ("ways", "company")),
        *(("stand", noun) for noun in ("trial",)),
        *(("draw", noun) for noun in ("comparison", "comparisons", "criticism", "praise", "attention", "inspiration")),
        *(("give", noun) for noun in ("evidence", "birth", "interview")),
        *(("pay", noun) for noun in ("tribute", "attention", "homage", "heed")),
        *(("file for", noun) for noun in ("bankruptcy", "divorce")),
    }
)

# --- nouns ---

#: What somebody is left, and what has been done to them: "left three people dead".
LEFT_SO: Mapping[str, str] = {"dead": "kill", "wounded": "wound", "injured": "injure", "hurt": "injure"}
#: What something has so much of: "X's profit was $5 million", "a population of 2 million".
MEASURES = frozenset(
    """profit revenue sales loss turnover price value population budget deficit debt surplus income earnings earning
    cost worth capacity output production length height area size weight magnitude workforce headcount valuation
    dividend salary share trade spending investment export exports import imports toll inflation unemployment
    growth rate reserve stake fortune market capitalisation capitalization fine penalty bonus bill fee order loan aid
    fund""".split()
)
#: Verbs between a measure and its number.
MEASURING = frozenset(
    "be total reach hit exceed stand amount come rise fall climb drop grow increase average equal top near".split()
)
#: Verbs by which a body makes its own numbers known, or comes to them: "reported a profit of", "bought a stake of".
REPORTING = frozenset(
    "report post record see register have own earn make book generate announce buy acquire purchase return".split()
)
#: Who is not told.
INDEFINITE_PEOPLE = frozenset("everyone everybody anyone anybody someone somebody many some others few several".split())
#: Bodies that a title may belong to without their name: "company CEO", "club captain".
BODIES = frozenset(
    "company club team group firm bank party union government party airline league agency ministry".split()
)
#: What somebody is to another, and not of that people or party: "Democratic rival X", "Tory defector Y".
AGAINST = frozenset("rival opponent challenger competitor counterpart defector turncoat".split())
#: The role of what an amount only stands beside: "rose 4% on 2003", "$5 million, compared with $4 million".
COMPARED = "compared with"
#: The role of how much a match, a race or a vote was won by.
MARGIN = "margin"
#: What somebody has over another.
WINS = frozenset({"win", "victory", "triumph"})
#: Who know a country, which has them not: "China scholar X".
ABOUT_COUNTRIES = frozenset(
    "scholar expert specialist analyst correspondent watcher researcher adviser advisor".split()
)
#: Two or more who are named beside it: "the couple, X and Y".
PAIRS = frozenset("couple pair duo trio".split())
#: "X was among them": nouns that stand for others and say nothing of their own.
EMPTY_NOUNS = frozenset(
    "one ones lot number kind sort type way thing things other others some most all each fact question matter".split()
)
#: Nouns that a person is for reasons of kin, age or fate, not of office.
NOT_POSITIONS = frozenset(
    """man woman boy girl child person people one part member victim fan father mother son daughter brother sister
    wife husband spouse parent uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter
    friend native resident survivor suspect example reason favourite favorite kind sort hero villain success
    failure winner loser baby teenager adult local neighbour neighbor colleague thing name way choice mind hand
    figure partner twin fiance fiancee fiancé fiancée widow widower descendant heir passenger pedestrian commoner
    sympathiser sympathizer cancer best first last""".split()
)
#: Who is somebody's before and by law.
KIN = frozenset(
    """husband wife son daughter father mother brother sister partner fiance fiancee fiancé fiancée son-in-law
    daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law grandson granddaughter grandfather
    grandmother nephew niece uncle aunt cousin stepson stepdaughter stepfather stepmother""".split()
)
#: Whom somebody leaves.
NEXT_OF_KIN = KIN | {"child"}
#: What stands in names and is written small.
NAME_PARTICLES = frozenset(
    "von van der den de du di da del dela della do dos das bin bint ibn al el la le ole ten ter ul zu".split()
)
#: Endings of nouns for people: "a cardiologist", "the retiree".
PERSON_ENDINGS = ("er", "or", "ist", "ian", "ee", "ant", "man", "woman", "person")
#: Nouns for people that say no office: "an expert at Acme, who …".
PERSONAL = frozenset("man woman expert specialist member employee resident native".split())
#: What "is over" looks like before a role: "former aide", "then prime minister".
ENDED_MODIFIERS = frozenset(
    """former formerly later then ex late past onetime one-time erstwhile previously once ousted deposed resigned sacked
    retired toppled slain murdered assassinated dead""".split()
)
#: What says before a role that it is held now.
HELD_NOW = frozenset("current serving sitting incumbent present".split())
#: Verbs for states that last until they end.
HOLDING = frozenset(
    "lead head run own manage chair control govern rule represent employ live work serve edit hold teach".split()
)
#: Offices named by what they look after: in "Trade Minister" nobody's minister is meant but trade's.
PORTFOLIO_ROLES = frozenset("minister secretary commissioner correspondent editor spokesman spokeswoman".split())
#: What people are of no body: of two of these beside a name, what one is of the other is not.
CALLINGS = frozenset(
    """accountant activist actor actress anthropologist archaeologist artist astronomer athlete author biologist
    botanist businessman businesswoman campaigner cardiologist chemist comedian dentist dissident economist
    engineer entrepreneur epidemiologist filmmaker geologist historian immunologist journalist lawyer
    mathematician model musician neurologist novelist oncologist philosopher photographer physician physicist
    playwright poet politician psychiatrist psychologist scholar scientist screenwriter sculptor singer
    sociologist surgeon virologist writer""".split()
)
#: What offices look after: no bodies, whatever their capitals say.
PORTFOLIOS = frozenset(
    """state defense defence finance finances justice health education transport transportation labor labour agriculture
    energy commerce interior treasury trade tourism culture staff environment industry industries foreign home internal
    external affairs economy planning information communications immigration housing homeland security veterans sport
    sports science technology development employment water sanitation forestry fisheries mines mining works""".split()
)
#: What a minister may be for, beside these, and nothing else is named by.
LOOKED_AFTER = PORTFOLIOS | frozenset(
    """children families people young women youth work pensions equality equalities schools skills universities media
    business disability disabilities older rural regional local government communities community climate environmental
    human services health-care food fitness affairs resources welfare road roads bridges railway railways highways
    shipping aviation civil broadcasting petroleum oil gas power land lands irrigation livestock textiles change
    green sustainable digital family gender child public administration heritage creative arts innovation investment
    enterprise enterprises infrastructure manpower cooperatives co-operatives social protection solidarity
    religious""".split()
)
#: Parties, by the words for their people.
PARTIES = frozenset("republican gop democratic democrat labour labor conservative tory socialist liberal".split())
PARTY_MEMBERS = frozenset("republican republicans democrat democrats tory tories".split())
#: What people believe, which holds no office: "Islamist president X".
CREEDS = frozenset(
    """islamist marxist communist leftist rightist nationalist populist centrist fascist maoist separatist sunni shia
    shiite catholic protestant muslim christian jewish hindu buddhist sikh evangelical""".split()
)
#: What a party's people are elected to, and the party gives to nobody.
SEATS_IN_PARLIAMENT = frozenset(
    """senator sen representative rep congressman congresswoman lawmaker legislator mp mep mla mna msp councillor
    councilor councilman councilwoman assemblyman assemblywoman""".split()
)
SEATS = SEATS_IN_PARLIAMENT | frozenset("governor gov mayor president premier judge minister".split())
#: What may be called "the city of Leeds" and is Leeds.
CALLED_OF = frozenset("city town village state county island kingdom republic municipality".split())
#: Words for how far an office reaches, which are no names.
LEVELS = frozenset(
    "state county city district provincial regional federal national municipal local central town borough".split()
)
#: What firms that are called majors deal in: "the oil major Norvik", no "army major Tom Berg".
INDUSTRIES = frozenset(
    """oil gas energy mining steel auto pharma pharmaceutical telecom telecoms retail airline tech technology software
    it cement power metals chemicals tobacco food media banking insurance entertainment""".split()
)
#: Who is one of a whole country: "Acme Country Director", no "Cross Country champion".
COUNTRY_OFFICES = frozenset(
    "director manager representative head coordinator chief lead president economist boss".split()
)
#: How towns are called that the model may take for bodies: "Ann Lee of Halden Falls".
PLACE_TAILS = frozenset("cove falls crossing springs heights creek hollow".split())
#: Ranks that stand before names.
MILITARY_RANKS = frozenset("general brigadier colonel major captain lieutenant sergeant corporal admiral".split())
#: Offices and ranks as they are shortened before names, with or without a full stop.
SHORTENED: Mapping[str, str] = {
    "cllr": "councillor",
    "cr": "councillor",
    "md": "managing director",
    "cmd": "chairman and managing director",
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "govs": "governor",
    "sens": "senator",
    "reps": "representative",
    "pres": "president",
    "gen": "general",
    "atty": "attorney",
    "brig": "brigadier",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "cmdr": "commander",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "const": "constable",
    "cst": "constable",
    "cpl": "corporal",
    "pte": "private",
    "ch": "chief",
    "supt": "superintendent",
    "insp": "inspector",
    "det": "detective",
    "csp": "superintendent",
    "dsp": "superintendent",
    "ssp": "superintendent",
    "dci": "inspector",
    "dcp": "commissioner",
    "acp": "commissioner",
    "igp": "inspector general",
    "cm": "chief minister",
    "pm": "prime minister",
    "dg": "director general",
}
#: Last words of roles that people hold; a title is such a word with what stands before it.
ROLE_NOUNS = (
    TRADES
    | frozenset(SHORTENED)
    | frozenset(f"{word}." for word in SHORTENED)
    | frozenset(
        """taoiseach tánaiste alderman alderwoman reeve selectman abbot chieftain warden supervisor spinner seamer
    paceman ruckman incumbent advocate vice-chairman vice-chairwoman vice-chair vice-captain vice-premier
    vice-principal vice-mayor president vp svp evp pm minister premier chancellor governor mayor senator congressman
    congresswoman representative secretary comptroller msp mla
    ambassador envoy diplomat commissioner councillor councilor councilman councilwoman mp mep lawmaker legislator
    speaker chair chairman chairwoman chairperson chief ceo cfo coo cto officer executive director manager founder
    editor-in-chief commander-in-chief president-elect governor-elect mayor-elect senator-elect minister-designate
    premier-designate
    co-founder cofounder owner boss head leader deputy spokesman spokeswoman spokesperson official aide adviser
    advisor analyst economist strategist professor lecturer researcher scientist engineer doctor dr physician
    surgeon nurse teacher coach captain striker goalkeeper midfielder defender forward player trainer referee judge
    justice lawyer attorney prosecutor solicitor barrister magistrate clerk sheriff detective inspector
    superintendent constable sergeant lieutenant colonel major general admiral commander marshal soldier pilot king
    commandant queen prince princess duke duchess emperor pope bishop archbishop cardinal priest rabbi imam author
    writer
    novelist poet journalist reporter editor columnist correspondent broadcaster presenter host actor actress singer
    musician composer conductor artist painter producer filmmaker photographer designer architect historian
    biologist chemist physicist astronomer geologist seismologist meteorologist climatologist ecologist psychologist
    sociologist astronaut activist campaigner organiser organizer candidate nominee vice-president treasurer auditor
    accountant banker trader investor entrepreneur businessman businesswoman developer programmer academic scholar
    fellow cleric warlord
    dean provost rector principal student graduate firefighter rescuer farmer fisherman worker driver chef baker
    union-leader negotiator mediator whistleblower hydrologist volcanologist epidemiologist virologist neurologist
    cardiologist oncologist immunologist curator librarian conservationist veteran tsar czar counsel counselor
    sultan emir sheikh ayatollah regent consul coordinator convener winger batsman bowler quarterback pitcher
    swimmer runner sprinter cyclist gymnast boxer skipper champion
    lady agent cook guard spy monk nun midwife surveyor delegate patron rapper comedian dancer playwright
    guitarist drummer choreographer pundit administrator liquidator trustee registrar ombudsman undersecretary
    viceroy attache prefect proctor sarpanch tehsildar nazim bursar vice-chancellor governor-general notary
    treasurer""".split()
    )
)
#: Nouns for people, whatever they are that for.
PEOPLE = ROLE_NOUNS | PERSONAL | NOT_POSITIONS
#: Letters behind a person's name for what they are: "Ann Lee QC".
LETTERS_BEHIND = frozenset("QC KC SC BL SAN OBE CBE MBE KBE DBE PhD Ph.D. MBA MPH RN JD DSO FRS Esq".split())
#: Role words that are honorifics only and say no position.
HONORIFICS = frozenset(
    """alhaji alhaja mallam otunba mr mrs ms miss mx dr sir dame lord lady madam mr. mrs. ms. dr. prof. rev. hon. st.
    sheikh shaikh haji hajji datuk dato datin seri ven ven. fr fr. engr engr. eng eng. barr barr. adv adv.
    rt hon""".split()
)
#: What kings and popes are called, which is no thing of theirs: "Her Majesty".
STYLES = frozenset("Majesty Majesties Highness Holiness Excellency Lordship Ladyship".split())
#: What is "by" its maker, not given by them.
WORKS = frozenset(
    """painting book song film play statue work novel poem sculpture portrait letter album documentary picture drawing
    symphony opera movie story""".split()
)
#: Bodies that stand in a place; an army or a company acts in one.
STANDING = frozenset(
    """university college school academy hospital clinic museum theatre theater gallery church cathedral mosque temple
    synagogue centre center station airport stadium arena court prison jail factory plant mill library institute embassy
    consulate laboratory lab observatory zoo hotel dome garden gardens palace castle port harbour harbor mine bank
    cemetery association""".split()
)
