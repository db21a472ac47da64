/**
 * What a governing word makes of the act in its complement: status | control | lemmas. Control says who is understood to
 * do the act in an infinitive: the governor's subject (`subject`) or the one addressed (`object`). `as` leaves the status
 * to tense and mood. Our own list; the idea of implicative and factive verbs is Karttunen's (1971).
 */
export const GOVERNORS = `
planned | subject | agree,promise,pledge,vow,undertake,plan,intend,decide,prepare,aim,mean,schedule,set,due,expect,hope,choose,resolve,swear,announce,approve,authorise,authorize,arrange,commit,poise,determine,about,agreement,plan,decision,promise,pledge,vow,intention,commitment,preparation,deal,move_ahead
offered | subject | offer,propose,suggest,volunteer,ready,willing,prepared,proposal,readiness,willingness,offered,float
threatened | subject | threaten,threat,warn,warning,ultimatum,menace
demanded | object | urge,ask,call,call_on,demand,request,beg,implore,press,pressure,appeal,plead,tell,order,instruct,want,require,insist,seek,advise,push,lobby,exhort,invite,encourage,recommend,petition,request,appeal,plea,call_for,wish,need,like
denied | subject | refuse,decline,fail,deny,avoid,reject,refusal,failure,rule_out,turn_down,cancel,call_off,prevent,foil,thwart,abandon,scrap,postpone,abstain,forbid,rebuff,spurn,veto,avert,oppose,without,delay,put_off,stop_short
unclear | object | accuse,suspect,blame,charge,believe
unclear | subject | allege,think,fear,try,attempt,seem,appear,alleged,accusation,allegation,suspicion,claim,rumour,rumor,consider,discuss,mull,weigh,debate,doubt,bid,effort,likely,unlikely,might,possibility,prospect,risk,suggestion,contemplate,study,rumoured,presume,suppose,speculate,possible,effort,struggle,investigate,probe
ongoing | subject | continue,keep,remain,go_on,persist
as | object | force,compel,allow,let,permit,help,enable,cause,make,persuade,convince,get,lead,prompt,oblige,see,watch,hear
as | subject | begin,start,resume,manage,proceed,go,come,use,dare,move,rush,stop
`

/** Adverbs and adjectives that leave open whether the act happened. */
export const HEARSAY: ReadonlySet<string> = new Set([
  'allegedly',
  'reportedly',
  'apparently',
  'supposedly',
  'possibly',
  'perhaps',
  'alleged',
  'suspected',
  'purported',
  'presumed',
  'supposed',
  'rumoured',
  'rumored',
  'possible',
  'potential',
  'maybe',
  'probably',
])

/** Adjectives that put the act of a noun ahead in time. */
export const AHEAD: ReadonlySet<string> = new Set([
  'planned',
  'forthcoming',
  'upcoming',
  'future',
  'proposed',
  'imminent',
  'scheduled',
  'pending',
  'impending',
])
export const THREATENED: ReadonlySet<string> = new Set(['threatened', 'looming'])

/** Words that deny what they stand with. */
export const NEGATION: ReadonlySet<string> = new Set([
  "n't",
  'n’t',
  'not',
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'without',
])

/** Conjunctions of conditions. */
export const CONDITION: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'provided',
  'providing',
  'should',
  'lest',
  'supposing',
])

/** Verbs that carry the noun of an act and add nothing of their own: "hold talks", "impose sanctions". */
export const LIGHT: ReadonlySet<string> = new Set(
  'face,undergo,hold,have,conduct,host,impose,take,launch,carry,make,issue,sign,begin,start,stage,open,give,lodge,file,deliver,reach,mount,express,pay,voice,level,place,slap,enforce,declare,introduce,wage,commit,undertake,perform,send,extend,grant,provide,resume,renew,continue,impose,accept,win,secure,seal,broker,chair,conclude,complete,suffer,receive,face,join,attend,organise,organize,lead,table,tender,submit,go,sustain,renew,intensify,step,lay,arrange'.split(
    ',',
  ),
)

/** Verbs whose subject is the one to whom the act of the noun is done: "face sanctions", "receive aid". */
export const UNDERGOING: ReadonlySet<string> = new Set(
  'face,suffer,receive,undergo,get,win,incur,escape,endure,draw,attract,secure,obtain'.split(','),
)

/** Nouns that belong to two states at once: what is done to "the border" is done to the other one. */
export const BETWEEN: ReadonlySet<string> = new Set(
  'border,frontier,crossing,checkpoint,airspace,embassy,consulate,ambassador,envoy,consul,commissioner,diplomat,relation,tie,talk,dialogue,negotiation,duty,tariff,border-crossing,import'.split(
    ',',
  ),
)

/** Adjectives that are acts of speech by themselves: lemma | class | mode | CAMEO. "is ready to", "is opposed to". */
export const ADJECTIVES: readonly (readonly [lemma: string, frame: string])[] = [
  ['ready', 'AGREE'],
  ['willing', 'AGREE'],
  ['prepared', 'AGREE'],
  ['opposed', 'REJECT'],
  ['unwilling', 'REJECT'],
]

/** Classes whose events are acts of speech: they happened though what they speak of was turned down. */
export const SPEECH_ACTS: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])

/** Phrases for several parties at once: "the two sides". The number says how many, 0 for as many as there are. */
export const PARTIES: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  either: 2,
  neither: 2,
  three: 3,
  four: 4,
  five: 5,
  neighbouring: 2,
  rival: 2,
}
export const PARTY_NOUNS: ReadonlySet<string> = new Set(
  'side,country,government,nation,neighbour,neighbor,state,leader,minister,party,capital,army,president,rival,power,republic,people,team,delegation,foe,ally'.split(
    ',',
  ),
)

/** Nouns that only carry the act that stands before them: "mediation efforts", "an aid programme". */
export const CARRIERS: ReadonlySet<string> = new Set(
  'effort,mission,programme,program,package,process,drive,initiative,activity,work,operation,offensive,round'.split(
    ',',
  ),
)

/** Verbs of promise: what they promise is an agreement, and where it is harm, a threat ("vowed to strike back"). */
export const VOWS: ReadonlySet<string> = new Set(['vow', 'pledge', 'promise', 'swear'])
/** Classes of acts that do harm. */
export const HARM: ReadonlySet<string> = new Set(['ASSAULT', 'SANCTION', 'COERCE', 'MOBILIZE', 'PROTEST', 'THREATEN'])

/** Nouns that stand for somebody beside the one whose they are: "its neighbour" is another land. */
export const RELATIONAL: ReadonlySet<string> = new Set(
  'neighbour,neighbor,counterpart,rival,ally,partner,foe,enemy,adversary,colleague,opponent,creditor,patron,interlocutor,guest,host,visitor'.split(
    ',',
  ),
)
