"""First names, by whom they tell of."""

from __future__ import annotations

#: First names that tell of a man, or a woman; those of both, and of places, are left out.
MEN = frozenset(
    """aaron abdul abdullah adam ahmad ahmed alan albert alberto aleksandr alfred ali alistair allan amin amir
    anders andre andreas andrei andrew andrzej andy angelo anil anthony anton antonio arnold arthur arun ashok
    ashraf barack barry bashar bashir ben benedict benjamin bernard bernardo bernie bilal bill bjorn bjørn bob
    boris brad bradley brendan brett brian bruce bruno caleb carl carlo carlos cesar chad charles charlie chidi
    christopher clive colin connor craig cyril damian dan daniel danny darren darryl dave david dean declan deepak
    denis dennis derek desmond dick diego dieter dimitri dinesh dmitri dmitry dominic don donald doug douglas
    dragan duncan dwight dylan ed eddie edgar edmund eduardo edward edwin emeka emilio emmanuel enrique eric erik
    ernest ernesto espen ethan evan evgeny fabio faisal farouk felipe felix fernando fidel francesco francisco
    francois frank franklin franz fred frederick fritz ganesh gareth garrett gary gavin geoff geoffrey georg george
    georges gerald gerard gil giovanni giuseppe glen glenn goran gordon graeme graham greg gregory guillermo
    gustavo guy hamid hamish hans harish harold harry harvey hassan hector henrik henry herbert hiroshi hosni
    howard hugh hugo hussein ian ibrahim igor ikenna imran ismail ivan ivo ivor jack jacob jacques jaime jake jakob
    james jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy jiro joachim joao joe joel johan johann
    johannes john johnny jonas jonathan jorge jose josef joseph joshua juan juergen jurgen justin kamran kareem
    karim karl keenan keith ken kenji kenneth kenny kevin khaled khalid kirk kjell klaus knut kofi konrad
    konstantin krzysztof kurt kwabena kwame kyle lance larry lars laurence lawrence leon leonard leonardo leopold
    liam lionel lloyd lorenzo louis luca lucas ludwig luis luiz luke magnus mahmoud malcolm malik manoj manuel marc
    marcel marcelo marco marcus marek mario mark marko martin marvin mathieu mats matt matthew matthias maurice
    mauricio max mehmet micah michael miguel mike mikhail minho mitch mohamad mohamed mohammad mohammed moses
    muammar muhammad mukesh mustafa mykola nadeem nasser nate nathan nathaniel naveen neil nelson neville nicholas
    nick nicolas nigel nikolai nils nitin noah norman obinna odd olav ole oleg oleksandr oliver olumide omar omari
    osama oscar otto owen pablo paddy paolo pascal patrick paul pavel pedro perry pervez pete peter petro phil
    philip philippe phillip pierre piotr prakash pranav quentin rafael rahul rajesh rajiv rakesh ralph ramesh ramon
    randy raul ravi raymond reggie reginald rene reza rhys ricardo riccardo richard rick robbie robert roberto rod
    rodney rodrigo roger rohan rohit roland ron ronald rory ross roy rudolf rudolph rupert russell sachin saddam
    saeed samuel sandeep sanjay satish scott sean sebastian segun sergei sergey sergio shahid shankar silvio simon
    sipho stan stanley stefan stefano stephen steve steven stewart stig stuart sunil suresh sven takashi tariq ted
    terence thabo themba theodore thomas tim timothy tito tobias todd tom tomas tomasz tony tore travis trevor troy
    tunde tyler umar usman vaclav vadim vasily victor vijay vikram viktor vince vincent vladimir volodymyr walter
    waqar warren wayne werner wesley wilfred wilhelm will william winston wolfgang xavier yasser yemi yevgeny
    yitzhak yoshihide yousef yuri yusuf yves zachary zahid zoran""".split()
)
WOMEN = frozenset(
    """abigail adaeze adriana agnes agnieszka aisha alejandra alexandra alice alison amanda amelia amina amy ana
    anastasia angela angelina anita anjali ann anna anne anne-marie annette annie ariana astrid audrey ava ayesha
    barbara beatrice belinda benazir bernadette beth bethany betty beverley brenda bridget brigitte camilla carla
    carmen carol carole caroline carolyn cassandra catherine cecilia charlotte cheryl chioma chloe christina
    christine cindy claire clara claudia colleen condoleezza constance cristina cynthia daphne darya deborah debra
    deepika deirdre denise diana diane dolores donna doris dorothy edith eileen ekaterina elaine eleanor elena
    elisabeth eliza elizabeth ella ellen elsa emily emma erica erin esther eva evelyn fatima fatimah felicity fiona
    folake frances francesca funmi gabriela gail georgina geraldine gillian gina gladys glenda gloria greta gwen
    hannah harriet haruka heather hege heidi helen helena hilary hillary holly imelda imogen indira ingrid íngrid
    irene iryna isabel isabella isobel jackie jacqueline jane janet janice jasmine jeanette jennifer jenny jessica
    jill joan joanna joanne jodie josephine joyce juanita judith judy julia juliana julie karen kari katarzyna kate
    kateryna katherine kathleen kathryn kathy katie katrina kavita kayla kelsey khadija kirsten kristen kristin
    kristina ksenia kylie lara laura lauren leah leila lena lerato lillian lily linda lisa liz lorraine louise
    lucia lucy lydia lynne mackenzie madeleine magdalena maggie malala malgorzata mandy margaret margarita maria
    mariam marie marilyn marjorie marta martha mary maryam matilda maureen maya meera megan melanie melinda melissa
    meredith mia michaela michelle mildred miranda miriam moira molly monica muriel nadia nancy naomi nasreen
    natalia natalie nataliya natasha neha ngozi nicole nina nisha nkechi nomsa nora norma oksana olena olga olivia
    paige pamela patricia paula pauline penelope penny phoebe phyllis polly pooja preeti priscilla priya rabia
    rachel radhika rebecca rekha renee rita ritu roberta rosa rosemary roxanne ruth sabrina sadie sakura sally
    samantha sandra sangeeta sara sarah serena shanti sharon sheila shirley sigrid silje silvia simone sita sofia
    solveig sonia sophia sophie stella stephanie sue sunita susan susanna suzanne svetlana swati sylvia tamara
    tania tanya teresa tessa thandi theresa tilly tina tracey ursula usha valerie vanessa vera veronica wendy
    winifred yolanda yuki yulia yvette yvonne zahra zainab zoe elise grace""".split()
)
FORENAMES = MEN | WOMEN
