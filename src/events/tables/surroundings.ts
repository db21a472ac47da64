/** Words of sentences that tell of sport, culture, trade fairs or weather, where verbs of conflict are figures of speech. */
export const SPORT: ReadonlySet<string> = new Set(
  'wicket,match,tournament,championship,striker,midfielder,coach,semifinal,quarterfinal,handball,cricket,football,rugby,tennis,basketball,hockey,batsman,bowler,innings,halftime,goalkeeper,teammate,wimbledon,playoff,racquet,scorer,footballer,cricketer'.split(
    ',',
  ),
)
export const CULTURE: ReadonlySet<string> = new Set(
  'novel,film,movie,album,concert,exhibition,festival,orchestra,opera,theatre,theater,museum,poem,poet,novelist,singer,actor,actress,sequel,box-office'.split(
    ',',
  ),
)

/** Things that "attack", "strike" or "kill" without being anybody. */
export const NATURAL: ReadonlySet<string> = new Set(
  'storm,earthquake,quake,flood,typhoon,hurricane,cyclone,tsunami,virus,disease,epidemic,pandemic,drought,fire,wildfire,landslide,avalanche,heatwave,crash,accident,explosion,lightning,famine,shark,bear,dog,inflation'.split(
    ',',
  ),
)

/** Arms and armed people: what they do is violence though nobody political is named. */
export const WEAPONS: ReadonlySet<string> = new Set(
  'bomb,bomber,missile,rocket,mortar,grenade,airstrike,strike,drone,shell,shelling,gunman,militant,insurgent,blast,mine,jihadist,extremist,terrorist,raid,attacker,assailant,gunfire,bullet,warplane,jet,helicopter,tank,warship,gunboat,aircraft,plane,artillery,crossfire,ambush,bombing,bombardment,attack,rebel,guerrilla,militia,sniper'.split(
    ',',
  ),
)

/** What only a figure of speech attacks, bombs or kills. */
export const ABSTRACT: ReadonlySet<string> = new Set(
  'policy,plan,record,decision,bill,proposal,idea,deal,hope,talk,reform,budget,law,speech,claim,price,cost,inflation,market,economy,rate,dream,career,momentum,spirit,argument,critic,time,balance,chord,tax'.split(
    ',',
  ),
)

/** Infinitives after "declined", "refused", "asked" that are habits of the trade and no acts of politics. */
export const HABITS: ReadonlySet<string> = new Set(
  'name,identify,quote,comment,elaborate,say,speak,answer,discuss,disclose,give,specify,confirm,reveal,remain,tell'.split(
    ',',
  ),
)

/** Nouns that count or collect, so that who is meant stands in their complement: "dozens of workers". */
export const COLLECTIVE: ReadonlySet<string> = new Set(
  'dozen,score,hundred,thousand,million,number,group,member,crowd,couple,handful,series,majority,minority,lot,pair,team,part,half,most,rest,some,many,all,each,one,two,three,four,several,representative,leader,head,spokesman,spokeswoman,envoy,delegation,supporter'.split(
    ',',
  ),
)

/** People who protest or suffer without an office. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people,person,protester,protestor,demonstrator,activist,worker,student,farmer,trader,driver,teacher,doctor,nurse,miner,docker,resident,villager,woman,man,child,citizen,civilian,migrant,refugee,crowd,mob,youth,union,opponent,supporter,grower,picket,prisoner,shopkeeper,pensioner,fisherman,thousand,hundred,dozen,railwayman,lorry,employee,staff,journalist,monk,family,pilgrim,policeman,other,victim,passenger,tourist,student,lawyer,judge,trucker,taxi,artist,parent,settler,nomad,majority,minority,side,truck,docker,striker,guard'.split(
    ',',
  ),
)

/** Sectors that make a participant political though no country is known. */
export const POLITICAL: ReadonlySet<string> = new Set(
  'GOV,MIL,LEG,JUD,COP,SPY,OPP,REB,IGO,IMG,NGO,PTY,ELI,LAB,REL,SEP,INS,UNK,CRM,REF'.split(','),
)
