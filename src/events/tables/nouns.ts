/**
 * Nouns that name an event: lemmas | mode | CAMEO | where the recipient stands | flags, under their PLOVER class.
 * Its actor stands as possessor, demonym or compound ("Moscow's offer", "US sanctions"), after "by" or, for those with
 * the flag `subjective`, after "of"; its recipient at the first slot that is filled. `mutual` has two equal sides
 * ("talks between … and …"); `bare` counts without any of them, when the page names who is meant.
 *
 * Classes, modes and CAMEO codes are facts of the PLOVER manual (2021 names); the words and frames are our own.
 */
export const NOUNS = `
# AGREE
offer,proposal,promise,pledge,vow,commitment | - | 030 | to | subjective
agreement,compromise,consensus,settlement | - | 030 | with | mutual subjective
# CONSULT
talk,talks,negotiation,consultation,meeting,summit,dialogue,discussion | - | 040 | with | mutual
conversation,encounter,parley | - | 040 | with | mutual
visit,trip,stopover,tour | visit | 042 | to | subjective
call~phone,telephone,video | phone | 041 | with,to | mutual
mediation | third-party | 045 | between | subjective
# SUPPORT
support,backing,endorsement,solidarity,praise | - | 051 | for,to,with | subjective
recognition | - | 054 | of | -
congratulation,apology,tribute | - | 051 | to | subjective
ratification | - | 057 | of | -
rapprochement | - | 050 | with | mutual
# COOPERATE
cooperation,collaboration | - | 060 | with | mutual
flight,patrol,manoeuvre,maneuver,operation,mission,training~joint | - | 062 | with | mutual
exercise~joint,military,naval | - | 062 | with | mutual
drill~joint,military,naval | - | 062 | with | mutual
extradition | - | 063 | of,to | -
investigation~joint | - | 060 | with | mutual
swap~prisoner | - | 060 | with | mutual
exchange~prisoner | - | 060 | with | mutual
# AID
aid,assistance,relief | - | 070 | to,for | subjective
donation,loan,grant,bailout | economic | 071 | to,for | subjective
asylum | asylum | 075 | to,for | -
airlift,evacuation | humanitarian | 073 | of,to | -
# CONCEDE
resignation | - | 083 | - | subjective
concession | - | 080 | to | subjective
amnesty,pardon | - | 0811 | for | -
reform | - | 083 | of | -
# RETREAT
withdrawal,pullout,pullback,retreat | withdraw | 087 | from | subjective
ceasefire,truce,armistice | ceasefire | 0871 | with | mutual bare
release~hostage,prisoner,detainee | release | 0841 | of | -
release | release | 0841 | of | object
disarmament,demobilisation,demobilization | disarm | 086 | of | -
surrender | disarm | 086 | to | subjective
repatriation | return | 0842 | of | -
lifting | access | 085 | of | -
# REQUEST
request,appeal,plea,demand | - | 100 | to | subjective
call~repeated,new,fresh,international,urgent | - | 100 | on,to | subjective
# ACCUSE
condemnation,criticism,denunciation,rebuke,censure | disapprove | 111 | of | subjectiveby
accusation,allegation | allege | 112 | against | subjectiveby
charge~war | legal | 113 | against | -
investigation,inquiry,probe,enquiry | investigate | 090 | into,of,against | subjectiveby
lawsuit,complaint,indictment,prosecution,impeachment | legal | 113 | against,of | subjectiveby
outcry | disapprove | 111 | against | -
# REJECT
rejection,refusal | - | 120 | of | subjectiveby
veto | - | 129 | of,on | subjective
defiance | - | 128 | of | subjective
# THREATEN
threat,ultimatum | - | 130 | to,against | subjective
warning | - | 130 | to | subjective
# PROTEST
protest,demonstration,rally,march,sit-in | demo | 141 | against | crowd
strike~hunger | hunger | 142 | - | crowd
strike~general,port,rail,teacher,doctor,miner,docker,worker,union,hour,pilot,nurse,transport,wage,day | strike | 143 | - | crowd
riot,unrest,uprising,revolt | riot | 145 | against | crowd
walkout | strike | 143 | - | crowd
# SANCTION
sanction,embargo,tariff,duty | discontinue | 163 | on,against | -
boycott | discontinue | 163 | of | -
expulsion | expel | 161 | of | object
recall | withdraw | 161 | of | object
severance,suspension | discontinue | 160 | of | object
# MOBILIZE
deployment,mobilisation,mobilization,buildup | troops | 152 | - | subjective
exercise~live-fire,large | troops | 152 | - | subjective
# COERCE
arrest,detention,imprisonment,jailing | arrest | 173 | of | object
seizure,confiscation | seize | 171 | of | object
deportation | deport | 174 | of | object
kidnapping,abduction,hijacking | abduct | 181 | of | object
injunction | ban | 172 | against,on | -
crackdown | - | 170 | on,against | -
curfew | curfew | 172 | in | -
blockade | restrict | 191 | of | object
ban | ban | 172 | on,against | -
closure | ban | 172 | of | object
raid | seize | 171 | on,in | -
censorship,repression,persecution | - | 170 | of | object
occupation,annexation | seize | 192 | of | object
interference,meddling | misinformation | 170 | in | -
cyberattack,hack | cyber | 176 | on,against,of | -
# ASSAULT
attack,assault,offensive,ambush | - | 190 | on,against | -
strike~air,drone,missile,rocket | aerial | 195 | on,against | -
airstrike,bombardment,shelling,bombing | explosives | 195 | of,on,against | object
killing,murder,assassination,massacre,execution | - | 180 | of | object
shooting | firearms | 193 | of,at | object
invasion | - | 190 | of | object
torture,beating | torture | 182 | of | object
clash,fighting,skirmish | - | 190 | with | mutual
raid~air,bombing | aerial | 195 | on,against | -
`
