/**
 * Verb frames that news uses less often, in the same form as `verbs.ts`: figures of speech of the trade ("hammer out a
 * deal"), particles, and verbs that name an act only with the right object.
 *
 * Classes, modes and CAMEO codes are facts of the PLOVER manual (2021 names); the words and frames are our own.
 */
export const RARER_VERBS = `
# AGREE
consent@to,assent@to,accede@to,sign_on@to,acquiesce@in | - | 030 | to | soft0
clinch,seal,hammer_out,thrash_out,forge,conclude,secure,cement~deal,agreement,pact,compromise,accord,truce,settlement | - | 030 | with | mutual
patch_up,iron_out,settle,narrow,bridge,overcome,bury~difference,quarrel,hatchet,row,rift | - | 036 | with | mutual
mend,repair~fence,tie,relation,rift | - | 036 | with | mutual
signal,declare,voice,indicate,affirm~willingness,readiness,interest,intention,openness | - | 030 | to | soft0
guarantee~safety,security,access,right,passage | - | 030 | of,to | soft0
give~assurance,guarantee,word,consent | - | 030 | to,iobj | soft0
offer~talk,dialogue,cooperation,mediation,negotiation,compromise,deal,truce,ceasefire,support | - | 030 | to,iobj | soft0
# CONSULT
convene,chair~meeting,talk,session,summit,council,conference | - | 040 | with | soft0
huddle@with,engage@with,liaise@with,dine@with,parley@with,deliberate@with | - | 040 | with | dyad
facilitate,sponsor,moderate,oversee~talk,dialogue,negotiation,meeting | third-party | 045 | between,with | soft0
intercede@with,arbitrate@between | third-party | 045 | with,between | soft0
touch_down@in,set_off@for,leave@for,depart@for | visit | 042 | in,for | dyad
receive,welcome~delegation,guest,visitor | visit | 043 | obj | soft0
write@to,contact | - | 040 | to,obj | dyad
exchange~greeting,message,pleasantry | - | 040 | with | mutual
hold~consultation,round,conference,call | - | 040 | with | mutual
# SUPPORT
rally@around,stand_up@for,speak_up@for,campaign@for,advocate@for | - | 051 | around,for | dyad
embrace,befriend,credit,cheer,toast,decorate,bless,mourn,compliment,glorify,lionise,eulogise | - | 051 | obj | dyad
heap,shower,lavish~praise | - | 051 | on | soft0
give,throw~support,backing,blessing,approval,weight | - | 051 | to,behind,iobj | soft0
offer,send,extend~condolence,congratulation,sympathy,greeting | - | 051 | to,iobj | soft0
declare,reiterate,renew,pledge,underline,reaffirm~support,solidarity,allegiance,loyalty,backing | - | 051 | for,to,with | soft0
express~satisfaction,admiration,optimism,thanks,appreciation | - | 051 | with,for,to | dyad
upgrade,deepen,strengthen,improve,boost,expand,enhance,revive,resume,rebuild,cement~tie,relation,friendship | - | 050 | with,between | mutual
appoint,name,accredit~ambassador,envoy | - | 054 | to | soft0
accede@to,join~treaty,convention,pact,protocol,alliance | - | 057 | - | soft0
exchange~ambassador,recognition | - | 054 | with | mutual
vote@in~favour,favor | - | 051 | of | soft0
# COOPERATE
coordinate@with,partner@with,integrate@with,train@with,exercise@with,drill@with | - | 060 | with | dyad mutual
deepen,strengthen,boost,expand,enhance,step_up,intensify,increase,widen,promote~cooperation,partnership,collaboration,trade,exchange,coordination | - | 060 | with,between | mutual
turn_over,surrender,transfer,deliver~suspect,fugitive,criminal,prisoner | - | 063 | to | soft0
pool~resource,intelligence,information | - | 064 | with | mutual
build,construct,develop~pipeline,railway,reactor,plant,port,highway,dam | - | 061 | with,in | dyad
form,establish,set_up,create~alliance,coalition,partnership,venture,force,commission | - | 060 | with | mutual
export,import,ship~oil,gas,grain,good,coal | - | 061 | to,from | dyad
exchange~expert,student,delegation,expertise | - | 060 | with | mutual
# AID
dispatch,rush,ferry,airdrop,drop,transport,bring~aid,relief,food,medicine,supply,medic,doctor,rescuer,tent,blanket,water | humanitarian | 073 | to | soft0
pour,pump,inject,channel,funnel~money,million,billion,fund,aid,cash | economic | 071 | into,to | soft0
bail_out,prop_up,shore_up,relieve,compensate,reimburse,rehabilitate | economic | 071 | obj | soft
award,pay_out~grant,million,compensation,scholarship | economic | 071 | to,iobj | soft0
pay~compensation,salary,million,billion | economic | 071 | to,for | dyad
write_off,forgive,reschedule,restructure~debt,loan | economic | 071 | of | soft0
welcome,admit,accommodate,absorb,receive~refugee,migrant | asylum | 075 | - | soft0
offer,give,provide~shelter,refuge,sanctuary,asylum,haven | asylum | 075 | to,iobj | soft0
clear,defuse,remove~mine,bomb,rubble | humanitarian | 073 | in | soft0
commit,set_aside,put_up,raise~million,billion,fund,euro,dollar,money | economic | 071 | to,for | soft0
smuggle,funnel~weapon,arm,ammunition | military | 072 | to | soft0
escort,guard~convoy,refugee,ship,civilian | - | 074 | obj | soft0
save~migrant,refugee | humanitarian | 073 | obj | soft0
restore~power,water,electricity | humanitarian | 073 | to,in | soft0
# CONCEDE
cave_in,climb_down,capitulate,surrender@to,submit@to,comply@with,abide@by | - | 080 | to,with | soft0
heed,meet,satisfy,fulfil,fulfill~call,demand,request,condition,appeal,plea | - | 080 | of,from | soft0
soften,moderate,water_down,dilute,tone_down,backtrack@on,reconsider,rethink,review~stance,position,tone,law,bill,policy,decision | - | 080 | on | soft0
roll_back,abolish,overhaul,revise,liberalise,liberalize~law,rule,tax,restriction,penalty,system,constitution,subsidy,price | - | 083 | - | soft0
dismiss,remove,replace,demote,oust~minister,cabinet,government,chief,governor,adviser,commander,general | - | 0831 | - | soft0
decriminalise,decriminalize,legalise,legalize | - | 083 | obj | soft
grant~independence,autonomy,concession,status,licence,license,leave,visa,clemency,parole,immunity | - | 081 | to,iobj | soft0
unban,readmit | - | 082 | obj | soft0
offer~concession,resignation,amnesty,apology,compensation | - | 080 | to,iobj | soft0
make~concession,compromise | - | 080 | to | soft0
tender,submit,hand_in,announce~resignation | - | 083 | - | soft0
relinquish,surrender,share,transfer,devolve~power,control,authority | - | 083 | to,with | soft0
introduce,enact,pass,unveil,implement~reform,amendment,change | - | 083 | - | soft0
raise,increase~wage,pension,salary | - | 081 | of,for | soft0
cut,lower,reduce~tax,fee,sentence | - | 081 | on,of,for | soft0
reopen~school,newspaper,station,university,mosque,church | - | 081 | - | soft0
clear,absolve,exonerate | - | 0811 | obj | dyad
discharge~prisoner,detainee | - | 0811 | obj | soft0
parole,furlough | - | 0811 | obj | soft
# RETREAT
back_off,fall_back,move_out,ship_out | withdraw | 087 | from | milsubj
stand_down,draw_down,thin_out,scale_down,pull_back,recall,evacuate,bring_back~troop,force,soldier,garrison,contingent,peacekeeper,unit | withdraw | 087 | from | soft0
demilitarise,demilitarize,denuclearise,denuclearize | disarm | 086 | obj | soft
decommission,scrap,dismantle,give_up,renounce,surrender,turn_in~weapon,arm,missile,arsenal,programme,program,stockpile | disarm | 086 | to | soft0
set_free,let_go | release | 0841 | obj | any
hand_over,return,send_back,turn_over~hostage,prisoner,body,remains,captive,drone,aircraft,vessel,property | return | 0842 | to | soft0
unblock,reopen,restore,open~road,port,route,strait,channel,gate,airport,bridge,corridor | access | 086 | to,with | soft0
ease,relax,loosen,soften,scrap,drop,end~blockade,sanction,siege,embargo,tariff | access | 085 | on,against,of | soft0
call_off,suspend,end,abandon,halt~strike,protest,boycott,campaign,attack,offensive,blockade | - | 087 | in,against | soft0
sign,respect,honour,honor,uphold,keep,restore~ceasefire,truce,armistice | ceasefire | 0871 | with | mutual
allow,let_in,admit~inspector,observer,convoy,monitor,worker,journalist | access | 086 | obj | soft0
resettle,readmit~refugee,citizen | return | 0842 | obj | soft0
abandon,quit,hand_back~base,post,position,territory,outpost,settlement | withdraw | 087 | to | soft0
# REQUEST
solicit,crave~help,support,aid,advice,investment | assist | 103 | from | soft0
encourage,challenge,direct,command,counsel,remind,nudge,cajole | - | 100 | obj | target inf
want | - | 100 | obj | target inf
seek~information,access,approval,meeting,permission,assurance,guarantee,compensation,release,return,membership,investment,intervention | - | 100 | from,with | soft0
apply@for~asylum,membership,visa,loan | assist | 103 | to | soft0
push,lobby,campaign~government,country,parliament | - | 100 | obj | inf
reiterate,echo~call,demand,appeal,request,plea | - | 100 | for,to,on | soft0
raise~issue,question,concern | - | 100 | with | dyad
# ACCUSE
savage,skewer,hammer,bash,trash,rap,rip,demonise,demonize,smear,defame,insult,humiliate,discredit | disapprove | 111 | obj | dyad
tear_into,lay_into,rage@against,fume@at,fulminate@against,take_issue@with,disapprove@of,find_fault@with | disapprove | 111 | into,at,against,with,of | soft
single_out,call_out,expose,finger | allege | 112 | obj | dyad
complain@of,complain@over,bemoan,bewail,bristle@at | disapprove | 111 | of,over,at,obj | soft
find~guilty | legal | 113 | obj | soft0
subpoena,cross-examine,charge@over,charge@for | legal | 113 | obj | soft
look@into,inquire@into,enquire@into | investigate | 090 | into | soft
scrutinise,scrutinize | investigate | 090 | obj | dyad
challenge,appeal,contest~decision,law,ruling,election,result,order,verdict | legal | 113 | of | soft0
express,voice,register~disappointment,fear,displeasure,indignation,reservation,frustration,disgust,anger,fury,opposition | disapprove | 111 | at,over,about,with,to | soft0
level,make,bring,press,lay,hurl,trade~accusation,charge,allegation | allege | 112 | against,at,with | soft0
demand~answer,explanation,accountability | disapprove | 111 | from,of | soft0
put~trial,blame | legal | 113 | obj,on | soft0
pin,lay,place~blame | allege | 112 | on | soft0
uncover,reveal,detail~plot,abuse,fraud | allege | 112 | by,of | soft0
# REJECT
disagree@with,differ@with,quarrel@with | - | 120 | with | dyad
dispute,contest,discount,rebut,refute,contradict~claim,result,report,ruling,finding,charge,allegation,figure | - | 120 | of,by | soft0
nullify,invalidate,strike_out,bin,discard | - | 129 | obj | soft
resist,withstand~pressure,call,demand,attempt,move,effort | - | 120 | of,from,by | soft0
obstruct,hinder,impede,hamper,frustrate,stall,derail,scuttle,sabotage~inquiry,investigation,inspector,talk,process,plan,deal,effort,vote,bill | - | 129 | of,by | soft0
skip,snub,leave,quit,abandon,shun,stay_away@from~meeting,summit,talk,session,conference,negotiation | meet | 125 | of,with | soft0
suspend,break_off,postpone,delay~meeting,summit,talk,visit | meet | 125 | with | soft0
violate,breach,flout,ignore,contravene,disregard~law,right,sanction,border,sovereignty,embargo,convention,ruling | - | 128 | of | soft0
rule_out,exclude~talk,negotiation,concession,compromise,deal,withdrawal | - | 120 | with,to | soft0
say~no | - | 120 | to | soft0
turn~back,ear | - | 120 | on,to | soft0
stick@to~plan,position,decision | - | 120 | - | soft0
defeat,reject,oppose~bill,motion,amendment,measure | - | 120 | of | soft0
# THREATEN
caution | - | 130 | obj,against | soft0
put~notice | - | 130 | obj | soft0
pledge,swear,vow,promise~revenge,retaliation,vengeance,response,reprisal | - | 130 | against,on | soft0
reserve~right | - | 130 | - | soft0
issue,send,deliver,sound~warning,threat,ultimatum,message | - | 130 | to,against | soft0
prepare,draft,draw_up~sanction,retaliation,countermeasure | - | 131 | against,on | soft0
# PROTEST
besiege,ring,surround~embassy,office,parliament,palace,building,ministry | demo | 141 | obj | crowd
chant,shout~slogan | demo | 141 | against | crowd
burn,torch~flag,effigy,tyre,tire,car,bus | riot | 145 | of | crowd
throw,hurl,lob~stone,egg,bottle,rock,brick,firebomb | riot | 145 | at | crowd
stone | riot | 145 | obj | crowd
pour@into,flood@into~street | demo | 141 | against | crowd
stay_away@from~work,job | strike | 143 | - | crowd
ransack,vandalise,vandalize | riot | 145 | obj | crowd
boycott~class,work,product,poll | boycott | 141 | of | crowd
occupy~square,campus,building,street,factory | obstruct | 144 | obj | crowd
block,obstruct,cut~road,street,traffic,entrance,highway,railway,motorway,bridge,route | obstruct | 144 | - | crowd
# SANCTION
rupture,terminate,curtail,scale_back,scale_down,review~tie,relation,contact,cooperation,link | discontinue | 160 | with | mutual
expel,eject,oust,suspend~delegation,mission,member,state | expel | 161 | obj,from | soft0
shut,shut_down~embassy,consulate,mission | withdraw | 161 | in | soft0
slash,cut,trim,freeze,withdraw,scrap~aid,funding,assistance,subsidy,contribution,loan,budget | discontinue | 162 | to,for | soft0
isolate,ostracise,ostracize | discontinue | 163 | obj | dyad
raise,increase,hike,levy,double~tariff,duty | discontinue | 163 | on,against | soft0
cancel,annul,abandon,suspend,halt~order,purchase,project,exercise,participation,licence,license,accreditation,pact | discontinue | 160 | with,from | soft0
bar,ban,exclude~ship,vessel,flight,import,carrier,team,bank | discontinue | 163 | of,from | soft0
downgrade,lower~tie,relation,representation | withdraw | 161 | with | soft0
pull~ambassador,envoy,diplomat,staff | withdraw | 161 | from | soft0
# MOBILIZE
alert,array,marshal,muster,assemble~troop,soldier,force,army,fleet,reserve,police | troops | 152 | - | soft0
enrich~uranium | weapons | 153 | - | soft0
develop,acquire,procure,build,stockpile,produce~weapon,missile,warhead,bomb,arsenal | weapons | 153 | - | soft0
parade,display,unveil~missile,weapon,drone | weapons | 153 | - | soft0
fly~bomber,jet,fighter,sortie,drone | weapons | 152 | over | soft0
tighten,step_up,heighten,beef_up,increase~security,patrol,surveillance | troops | 152 | - | soft0
call_out,draft_in,bring_in~army,police,troop,soldier,reserve | troops | 152 | - | soft0
erect,set_up,build~checkpoint,fortification,barricade,fence | troops | 152 | - | soft0
gear_up@for | troops | 150 | - | milsubj
# COERCE
confine,lock_up,put_away | arrest | 173 | obj | any
haul,drag,whisk~activist,journalist,suspect,leader | arrest | 173 | obj | soft0
discipline | - | 170 | obj | soft
flog,lash,cane,whip | torture | 182 | obj | any
dissolve,disband,outlaw,suspend~party,group,organisation,organization,union,movement,council,assembly | ban | 172 | obj | soft0
disqualify | ban | 172 | obj | soft
bug,wiretap,tap~phone,office,embassy | - | 170 | of | soft0
infiltrate,deface | cyber | 176 | obj | soft
jam~signal,broadcast,frequency | censor | 172 | of | soft0
board,detain,seize,impound,capture~ship,vessel,tanker,boat,trawler,cargo,freighter | seize | 171 | obj | soft0
blackmail,extort,coerce,bully,strong-arm | - | 170 | obj | dyad
conscript,press-gang | - | 170 | obj | soft
clear,evict,remove,disperse~camp,protester,squatter,demonstrator,settler,crowd | - | 175 | obj | soft0
close,shut,shut_down,shutter~school,mosque,church,shop,university,broadcaster,newspaper,station,office,airport,road | ban | 172 | of | soft0
cordon_off,lock_down,seal_off | restrict | 172 | obj | soft
rig~election,vote,ballot | - | 170 | - | soft0
cancel,postpone,annul~election,referendum,vote | - | 170 | - | soft0
freeze,seize,confiscate~asset,property,account,passport,land | seize | 171 | of | soft0
revoke,cancel,withdraw~passport,citizenship,permit | ban | 172 | of | soft0
court-martial,sentence,condemn~death,prison,soldier | arrest | 173 | obj | soft0
crack_down@on,clamp_down@on | - | 170 | on | soft
smother,stifle,quell,quash,crush,put_down~dissent,protest,unrest,revolt,uprising,opposition,riot | - | 170 | of | soft0
# ASSAULT
electrocute,garrotte,strangle,decapitate | - | 180 | obj | any
besiege,encircle,blitz | - | 190 | obj | soft
exchange,trade~fire,gunfire,shot,blow | - | 190 | with | mutual
return~fire | - | 190 | - | soft0
skirmish@with,battle@with,fight@with,tangle@with | - | 190 | with | dyad mutual
sink,torpedo,ram~ship,boat,vessel,ferry,submarine | - | 190 | obj | soft0
mow_down,cut_down,pick_off,wipe_out,finish_off | - | 180 | obj | soft
burn_down,torch,set~fire,house,village,building,church,mosque | destroy | 171 | obj,to | soft0
slap,kick,rough_up,manhandle | beat | 182 | obj | any
advance@on,march@on,push@into,close_in@on | - | 190 | on,into | milsubj
repel,repulse,fend_off~attack,assault,offensive | - | 190 | by,on | soft0
claim~life | - | 180 | of | soft0
rain,unleash,drop~bomb,missile,rocket,shell | aerial | 195 | on | soft0
hit,strike,target~position,target,tank,militant,fighter,convoy,school,house,airport,airfield,depot,refinery | aerial | 195 | obj | soft0
liberate,recapture,retake,take_over,overrun~town,city,village,base,area,district | - | 190 | from,obj | soft0
execute~hostage,prisoner,captive,soldier | - | 180 | obj | any
`
