"""Nouns for people: what they do for a living or for sport, and what else they are; data and no code.

Offices and ranks, which are of a body, are :data:`kg.extract.grammar.ROLE_NOUNS`. What is a common surname too
("Butler", "Potter") or means a thing as often ("model", "prop") is in neither list.
"""

from __future__ import annotations

#: What people do, of whom one need not ask "of what?": "paramedic", "wrestler".
TRADES = frozenset(
    """accompanist acrobat actuary airman all-rounder anaesthetist anchorman anchorwoman anesthesiologist
    animator anthropologist apothecary appraiser archaeologist archdeacon archeologist archivist arranger
    artisan assemblyman assemblywoman assessor astrologer astrophysicist athlete auctioneer aviator babysitter
    bailiff ballerina barista barmaid barman bartender bassist beautician beekeeper biochemist biographer
    blacksmith blogger bodybuilder bodyguard bookkeeper botanist bouncer breeder bricklayer
    bureaucrat busker cabbie caddie cadet cameraman camerawoman caregiver carer caretaker carpenter cartographer
    cartoonist caseworker cashier cellist center-back centre-back chaplain chauffeur cheerleader
    childminder chiropractor cinematographer cleaner clergyman clergywoman clinician co-pilot coder commodore
    co-author concierge copilot copywriter cornerback coroner corporal counsellor cricketer croupier curate deacon
    deaconess deckhand decathlete dentist dermatologist diarist dietician dietitian dispatcher diver docker doorman
    dramatist draughtsman dressmaker educator electrician endocrinologist engraver entertainer entomologist equestrian
    essayist evangelist fielder financier fitter flanker fly-half footballer
    forester frontman full-back fullback fundraiser gardener geneticist geographer geophysicist ghostwriter
    glazier goalie goaltender goldsmith golfer governess grandmaster groundsman gunsmith gynaecologist
    gynecologist hairdresser hairstylist half-back handyman harpist headmaster headmistress headteacher
    heptathlete herbalist herder housekeeper huntsman hurdler illusionist illustrator impresario
    industrialist infantryman infielder innkeeper instructor interpreter interviewer inventor investigator
    jailer janitor jockey juggler jurist keyboardist laborer labourer landscaper left-back
    lifeguard linebacker lineman linesman linguist lobbyist locksmith lyricist machinist magician maid mailman
    marathoner mariner masseur masseuse mathematician mechanic medalist medallist medic metallurgist
    microbiologist milkman missionary mountaineer nanny naturalist nephrologist neuroscientist neurosurgeon
    newscaster newsreader nutritionist obstetrician oceanographer olympian optician optometrist organist
    ornithologist orthodontist outfielder paediatrician palaeontologist paleontologist paralegal paralympian
    paramedic paratrooper parliamentarian pastor pathologist patrolman pediatrician pharmacist pharmacologist
    philosopher photojournalist physiologist physiotherapist pianist playmaker plumber podcaster
    postman postmaster preacher psychiatrist psychoanalyst psychotherapist publicist puppeteer quartermaster
    radiologist rancher ranger receptionist repairman reservist restaurateur rifleman right-back rower sailor
    salesman saleswoman satirist saxophonist schoolteacher screenwriter scriptwriter scrum-half sculptor seaman
    seamstress serviceman servicewoman shopkeeper shortstop singer-songwriter skateboarder skater
    skier snowboarder soloist sommelier songwriter soprano speechwriter sportscaster sportsman sportswoman
    stagehand statesman statistician stenographer steward stewardess storyteller strongman
    stuntman stylist supermodel surfer tactician tailback taxidermist technician technologist theologian
    theorist therapist tout toxicologist translator trawlerman triathlete trooper trucker trumpeter tutor umpire
    undertaker urologist ventriloquist vet veterinarian vicar violinist vlogger vocalist waiter waitress
    watchman weatherman weightlifter welder wicket-keeper wicketkeeper wing-back wrestler
    youtuber zookeeper zoologist""".split()
)
#: What people do, where it opens a sentence before a name: elsewhere it is a thing, a body or a surname as well.
TRADES_FIRST = frozenset(
    """batter canon center centre coach contractor flanker hooker keeper lock opener pacer pitcher prop
    quarterback""".split()
)
#: People by their kin, their age, what they went through, did once, believe or are to others.
OTHER_PEOPLE = frozenset(
    """abductee abductor abuser accomplice accuser acquaintance addict adherent admirer adolescent adult
    adventurer adversary alcoholic alumna alumnus amputee ancestor apostle apprentice arsonist assailant atheist
    attacker attendee aunt auntie babe baby bachelor backpacker bandit bather beggar believer benefactor
    bereaved bidder billionaire bomber boy boyfriend bride bridegroom brother brother-in-law burglar buyer bystander
    caller camper captive captor celebrity centenarian child churchgoer citizen civilian claimant classmate climber
    co-accused co-conspirator co-defendant co-worker colleague combatant commentator commoner commuter
    compatriot complainant comrade confidant confidante conscript conservative conspirator constituent consumer
    contestant convict cop counterpart cousin coworker crewman critic crook culprit customer dad daredevil
    daughter daughter-in-law defector defendant democrat demonstrator descendant deserter detainee devotee diner
    disciple dissident emigrant emigre employee enthusiast environmentalist escapee evacuee ex-boyfriend
    ex-convict ex-girlfriend ex-husband ex-wife expat expatriate expert extremist eyewitness fan father
    father-in-law felon feminist fiance fiancee fiancé fiancée fighter follower foreigner friend fugitive
    fundamentalist gambler gangster girl girlfriend goalscorer goddaughter godfather godmother godson grandchild
    granddaughter grandfather grandma grandmother grandpa grandparent grandson groom guerrilla guest gunman
    hacker half-brother half-sister heckler heir heiress hero hijacker hiker hitchhiker hitman homeowner
    hooligan hostage housemate housewife human husband immigrant imposter impostor infant informant informer
    inmate insider insurgent intruder invader jihadi jihadist jogger juror kid kidnapper killer kingpin lad
    ladette landlady landowner lawman layman liberal local looter loser lover loyalist magnate man marcher
    martyr mate matriarch member mentor mercenary migrant militant millionaire mobster mogul molester monarch mother
    mother-in-law motorcyclist motorist mourner mugger murderer namesake national nationalist native neighbor
    neighbour nephew newborn newcomer newlywed niece nomad novice observer octogenarian oligarch onlooker
    opponent orphan outlaw outsider paedophile parent participant passenger passer-by passerby patient patriarch
    peacekeeper peasant pedestrian pedophile pensioner person philanthropist pickpocket pilgrim pirate plaintiff
    policeman policewoman politician predecessor preteen prisoner prophet prostitute protege protester protestor
    protégé provocateur pupil racist raider rapist reader rebel recipient recluse reformer reformist refugee
    relative republican resident retiree reveler reveller revolutionary ringleader rioter rival robber roommate
    sceptic schoolboy schoolchild schoolgirl schoolmate seller separatist servant settler shareholder shooter
    shoplifter shopper sibling sister sister-in-law skeptic smoker smuggler sniper socialist socialite son
    son-in-law sophomore specialist spectator speculator spouse squatter staffer star stepbrother stepdaughter
    stepfather stepmother stepsister stepson stowaway stranger successor suicide-bomber suitor superstar
    supporter supremacist survivor suspect swindler sympathiser sympathizer taxpayer team-mate teammate teen
    teenager tenant terrorist theatergoer theatregoer thief thug toddler tourist trafficker trainee traitor
    traveler traveller trespasser triplet troop troublemaker twin tycoon tyrant uncle undergraduate user vagrant
    vandal victim viewer vigilante villager villain visitor volunteer voter whistle-blower widow widower wife
    winner witness woman worshiper worshipper youngster zealot""".split()
)
