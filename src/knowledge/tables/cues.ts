/**
 * Words by which a text ascribes words, beliefs, wishes, decrees or documents to somebody.
 *
 * | column      | values |
 * | ----------- | ------ |
 * | lemma       | of the head of the cue |
 * | class       | verb, noun, adjective, adverb, preposition |
 * | act         | speech, belief, wish, decree, document |
 * | stance      | how far the source commits himself: a value of `Stance` |
 * | factivity   | what the word lets the reader presume of its content: factive (true), neutral, nonfactive (open), counterfactive (false) |
 * | polarity    | + the source stands by the content, - he rejects it, 0 he asks for it |
 * | complements | forms that its content takes (deed: with a bare object it is an act and no words, "recalled its envoy"): that, quote, to, whom-to ("urged Y to"), whom-of, if, np, prep, clause, a preposition, poss (its owner is the source) |
 *
 * Source: compiled for this project from general knowledge of English; the classes follow the usual division of verbs of
 * communication and of propositional attitude (Levin, English Verb Classes, 1993, ch. 29-37) and of factive predicates
 * (Kiparsky & Kiparsky, Fact, 1970), the rows do not copy either. Stance is a value of the contract of this project.
 */
// prettier-ignore
export const CUES = `
accept          | verb        | speech   | promises  | neutral        | + | that to np quote
accuse          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
acknowledge     | verb        | speech   | admits    | factive        | + | that np quote to
acquit          | verb        | decree   | announces | neutral        | + | to whom-to that np
add             | verb        | speech   | says      | neutral        | + | that quote
address         | verb        | speech   | says      | neutral        | + | np prep
adjudge         | verb        | decree   | announces | neutral        | + | to whom-to that np
admire          | verb        | belief   | believes  | nonfactive     | + | that to np
admit           | verb        | speech   | admits    | factive        | + | that np quote to
admonish        | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
adopt           | verb        | decree   | announces | neutral        | + | to whom-to that np deed
advertise       | verb        | speech   | announces | factive        | + | that np quote to
advise          | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
advocate        | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
affirm          | verb        | speech   | says      | neutral        | + | that quote np
agree           | verb        | speech   | promises  | neutral        | + | that to np quote
aim             | verb        | wish     | demands   | neutral        | 0 | to whom-to np
air             | verb        | speech   | announces | factive        | + | that np quote to
alert           | verb        | speech   | warns     | neutral        | + | that quote whom-to
allege          | verb        | speech   | claims    | nonfactive     | + | that quote to
allow           | verb        | speech   | admits    | factive        | + | that np quote to
allude          | verb        | speech   | says      | neutral        | + | np prep
announce        | verb        | speech   | announces | factive        | + | that np quote to
answer          | verb        | speech   | says      | neutral        | + | that quote
anticipate      | verb        | belief   | believes  | nonfactive     | + | that to np
apologise       | verb        | speech   | admits    | factive        | + | that np quote to
apologize       | verb        | speech   | admits    | factive        | + | that np quote to
appeal          | verb        | speech   | asks      | neutral        | 0 | that to whom-to np quote
appear          | verb        | belief   | claims    | nonfactive     | + | that to
applaud         | verb        | speech   | says      | neutral        | + | np quote
appoint         | verb        | decree   | announces | neutral        | + | to whom-to that np
appreciate      | verb        | belief   | believes  | factive        | + | that np to
apprise         | verb        | speech   | says      | neutral        | + | that quote
approve         | verb        | decree   | announces | neutral        | + | to whom-to that np deed
argue           | verb        | speech   | says      | neutral        | + | that quote np
articulate      | verb        | speech   | says      | neutral        | + | that quote
ascertain       | verb        | belief   | believes  | factive        | + | that np to
ask             | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
aspire          | verb        | wish     | demands   | neutral        | 0 | to whom-to np
assail          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
assert          | verb        | speech   | says      | neutral        | + | that quote np
assume          | verb        | belief   | believes  | nonfactive     | + | that to np
assure          | verb        | speech   | says      | neutral        | + | that quote
attack          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
attest          | verb        | speech   | says      | neutral        | + | that quote np
authenticate    | verb        | speech   | confirms  | factive        | + | that np quote
authorise       | verb        | decree   | announces | neutral        | + | to whom-to that np
authorize       | verb        | decree   | announces | neutral        | + | to whom-to that np
aver            | verb        | speech   | says      | neutral        | + | that quote np
avow            | verb        | speech   | says      | neutral        | + | that quote np
back            | verb        | speech   | says      | neutral        | + | np quote
balk            | verb        | speech   | rejects   | neutral        | - | np quote to that
ban             | verb        | decree   | announces | neutral        | + | to whom-to that np
bar             | verb        | decree   | announces | neutral        | + | to whom-to that np
bark            | verb        | speech   | says      | neutral        | + | that quote
bash            | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
beg             | verb        | speech   | asks      | neutral        | 0 | that to whom-to np quote
believe         | verb        | belief   | believes  | nonfactive     | + | that to np
belittle        | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
bellow          | verb        | speech   | says      | neutral        | + | that quote
bemoan          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
berate          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
beseech         | verb        | speech   | asks      | neutral        | 0 | that to whom-to np quote
bet             | verb        | belief   | believes  | nonfactive     | + | that to np
bewail          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
blame           | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
blast           | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
blog            | verb        | speech   | says      | neutral        | + | that quote
blurt           | verb        | speech   | says      | neutral        | + | that quote
bluster         | verb        | speech   | claims    | nonfactive     | + | that quote to
boast           | verb        | speech   | claims    | nonfactive     | + | that quote to
brag            | verb        | speech   | claims    | nonfactive     | + | that quote to
brief           | verb        | speech   | says      | neutral        | + | that quote
broach          | verb        | speech   | says      | neutral        | + | np prep
broadcast       | verb        | speech   | announces | factive        | + | that np quote to
brush           | verb        | speech   | rejects   | neutral        | - | np quote to that
bully           | verb        | speech   | threatens | neutral        | + | that to np quote
calculate       | verb        | belief   | believes  | nonfactive     | + | that to np
call            | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
castigate       | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
caution         | verb        | speech   | warns     | neutral        | + | that quote whom-to
celebrate       | verb        | speech   | says      | neutral        | + | np quote
censure         | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
certify         | verb        | speech   | confirms  | factive        | + | that np quote
champion        | verb        | speech   | says      | neutral        | + | np quote
chant           | verb        | speech   | says      | neutral        | + | that quote
characterize    | verb        | speech   | says      | neutral        | + | that quote
charge          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
chastise        | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
chat            | verb        | speech   | says      | neutral        | + | that quote
chide           | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
chime           | verb        | speech   | says      | neutral        | + | that quote
chuckle         | verb        | speech   | says      | neutral        | + | that quote
circulate       | verb        | speech   | announces | factive        | + | that np quote to
cite            | verb        | speech   | says      | neutral        | + | that quote
claim           | verb        | speech   | claims    | nonfactive     | + | that quote to
clarify         | verb        | speech   | says      | neutral        | + | that quote
come            | verb        | speech   | admits    | factive        | + | that np quote to
command         | verb        | decree   | announces | neutral        | + | to whom-to that np
commend         | verb        | speech   | says      | neutral        | + | np quote
comment         | verb        | speech   | says      | neutral        | + | that quote
commit          | verb        | speech   | promises  | neutral        | + | that to np quote
communicate     | verb        | speech   | says      | neutral        | + | that quote
complain        | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
compliment      | verb        | speech   | says      | neutral        | + | np quote
concede         | verb        | speech   | promises  | neutral        | + | that to np quote
conceive        | verb        | belief   | believes  | nonfactive     | + | that to np
conclude        | verb        | speech   | says      | neutral        | + | that quote
condemn         | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
confess         | verb        | speech   | admits    | factive        | + | that np quote to
confirm         | verb        | speech   | confirms  | factive        | + | that np quote
congratulate    | verb        | speech   | says      | neutral        | + | np quote
conjecture      | verb        | belief   | believes  | nonfactive     | + | that to np
consent         | verb        | speech   | promises  | neutral        | + | that to np quote
consider        | verb        | belief   | believes  | nonfactive     | + | that to np
contain         | verb        | document | says      | neutral        | + | that np
contemplate     | verb        | wish     | demands   | neutral        | 0 | to whom-to np
contend         | verb        | speech   | says      | neutral        | + | that quote np
continue        | verb        | speech   | says      | neutral        | + | that quote
contradict      | verb        | speech   | denies    | counterfactive | - | that np quote
convey          | verb        | speech   | says      | neutral        | + | that quote
convict         | verb        | decree   | announces | neutral        | + | to whom-to that np
convince        | verb        | speech   | says      | neutral        | + | that quote
corroborate     | verb        | speech   | confirms  | factive        | + | that np quote
counsel         | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
count           | verb        | belief   | believes  | nonfactive     | + | that to np
counter         | verb        | speech   | says      | neutral        | + | that quote
crave           | verb        | wish     | demands   | neutral        | 0 | to whom-to np
criticise       | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
criticize       | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
croak           | verb        | speech   | says      | neutral        | + | that quote
cry             | verb        | speech   | says      | neutral        | + | that quote
debate          | verb        | speech   | says      | neutral        | + | np prep
debunk          | verb        | speech   | denies    | counterfactive | - | that np quote
decide          | verb        | decree   | announces | neutral        | + | to whom-to that np
declare         | verb        | speech   | announces | factive        | + | that np quote to
decline         | verb        | speech   | rejects   | neutral        | - | np quote to that
decree          | verb        | decree   | announces | neutral        | + | to whom-to that np
decry           | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
deduce          | verb        | belief   | believes  | nonfactive     | + | that to np
deem            | verb        | belief   | believes  | nonfactive     | + | that to np
defend          | verb        | speech   | says      | neutral        | + | np quote
demand          | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
demonstrate     | verb        | document | says      | neutral        | + | that np
demur           | verb        | speech   | rejects   | neutral        | - | np quote to that
denigrate       | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
denounce        | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
deny            | verb        | speech   | denies    | counterfactive | - | that np quote
depict          | verb        | speech   | says      | neutral        | + | that quote
deplore         | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
deride          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
describe        | verb        | speech   | says      | neutral        | + | that quote
designate       | verb        | decree   | announces | neutral        | + | to whom-to that np
desire          | verb        | wish     | demands   | neutral        | 0 | to whom-to np
detail          | verb        | speech   | says      | neutral        | + | that quote
detect          | verb        | belief   | believes  | factive        | + | that np to
determine       | verb        | belief   | believes  | factive        | + | that np to
dictate         | verb        | decree   | announces | neutral        | + | to whom-to that np
direct          | verb        | decree   | announces | neutral        | + | to whom-to that np
disagree        | verb        | speech   | rejects   | neutral        | - | np quote to that
disavow         | verb        | speech   | denies    | counterfactive | - | that np quote
disclaim        | verb        | speech   | denies    | counterfactive | - | that np quote
disclose        | verb        | speech   | announces | factive        | + | that np quote to
discount        | verb        | speech   | denies    | counterfactive | - | that np quote
discover        | verb        | belief   | believes  | factive        | + | that np to
discuss         | verb        | speech   | says      | neutral        | + | np prep
dislike         | verb        | belief   | believes  | nonfactive     | + | that to np
dismiss         | verb        | speech   | rejects   | neutral        | - | np quote to that
disparage       | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
disprove        | verb        | speech   | denies    | counterfactive | - | that np quote
dispute         | verb        | speech   | denies    | counterfactive | - | that np quote
dissent         | verb        | speech   | rejects   | neutral        | - | np quote to that
divulge         | verb        | speech   | announces | factive        | + | that np quote to
document        | verb        | document | says      | neutral        | + | that np
doubt           | verb        | belief   | believes  | nonfactive     | + | that to np
downplay        | verb        | speech   | denies    | counterfactive | - | that np quote
drawl           | verb        | speech   | says      | neutral        | + | that quote
dread           | verb        | belief   | believes  | nonfactive     | + | that to np
dub             | verb        | speech   | says      | neutral        | + | that quote
dwell           | verb        | speech   | says      | neutral        | + | np prep
echo            | verb        | speech   | says      | neutral        | + | that quote
editorialize    | verb        | speech   | says      | neutral        | + | that quote
elaborate       | verb        | speech   | says      | neutral        | + | that quote
email           | verb        | speech   | says      | neutral        | + | that quote
emphasise       | verb        | speech   | says      | neutral        | + | that quote np
emphasize       | verb        | speech   | says      | neutral        | + | that quote np
enact           | verb        | decree   | announces | neutral        | + | to whom-to that np
encourage       | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
endorse         | verb        | speech   | says      | neutral        | + | np quote
enjoin          | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
enquire         | verb        | speech   | asks      | neutral        | 0 | if quote np
entreat         | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
enunciate       | verb        | speech   | says      | neutral        | + | that quote
envisage        | verb        | belief   | believes  | nonfactive     | + | that to np
envision        | verb        | belief   | believes  | nonfactive     | + | that to np
establish       | verb        | belief   | believes  | factive        | + | that np to
estimate        | verb        | belief   | believes  | nonfactive     | + | that to np
evoke           | verb        | speech   | says      | neutral        | + | np prep
exclaim         | verb        | speech   | says      | neutral        | + | that quote
excoriate       | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
exhort          | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
expect          | verb        | belief   | believes  | nonfactive     | + | that to np
explain         | verb        | speech   | says      | neutral        | + | that quote
express         | verb        | speech   | says      | neutral        | + | that quote
extol           | verb        | speech   | says      | neutral        | + | np quote
eye             | verb        | wish     | demands   | neutral        | 0 | to whom-to np
fabricate       | verb        | speech   | claims    | nonfactive     | + | that quote to
fault           | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
favor           | verb        | belief   | believes  | nonfactive     | + | that to np
favour          | verb        | belief   | believes  | nonfactive     | + | that to np
fear            | verb        | belief   | believes  | nonfactive     | + | that to np
feel            | verb        | belief   | believes  | nonfactive     | + | that to np
figure          | verb        | belief   | believes  | nonfactive     | + | that to np
find            | verb        | belief   | believes  | factive        | + | that np to
forbid          | verb        | decree   | announces | neutral        | + | to whom-to that np
forecast        | verb        | belief   | believes  | nonfactive     | + | that to np
foresee         | verb        | belief   | believes  | nonfactive     | + | that to np
forewarn        | verb        | speech   | warns     | neutral        | + | that quote whom-to
forget          | verb        | belief   | believes  | factive        | + | that np to
fume            | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
gainsay         | verb        | speech   | denies    | counterfactive | - | that np quote
gasp            | verb        | speech   | says      | neutral        | + | that quote
gather          | verb        | belief   | believes  | factive        | + | that np to
gloat           | verb        | speech   | claims    | nonfactive     | + | that quote to
gossip          | verb        | speech   | claims    | nonfactive     | + | that quote to
grant           | verb        | speech   | admits    | factive        | + | that np quote to
grasp           | verb        | belief   | believes  | factive        | + | that np to
grill           | verb        | speech   | asks      | neutral        | 0 | if quote np
grin            | verb        | speech   | says      | neutral        | + | that quote
gripe           | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
growl           | verb        | speech   | says      | neutral        | + | that quote
grumble         | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
guarantee       | verb        | speech   | promises  | neutral        | + | that to np quote
guess           | verb        | belief   | believes  | nonfactive     | + | that to np
hail            | verb        | speech   | says      | neutral        | + | np quote
hammer          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
hate            | verb        | belief   | believes  | nonfactive     | + | that to np
hear            | verb        | belief   | believes  | factive        | + | that np to
herald          | verb        | speech   | announces | factive        | + | that np quote to
highlight       | verb        | speech   | says      | neutral        | + | np prep
hint            | verb        | speech   | says      | neutral        | + | that quote
hiss            | verb        | speech   | says      | neutral        | + | that quote
hold            | verb        | belief   | believes  | nonfactive     | + | that to np deed
honor           | verb        | speech   | says      | neutral        | + | np quote
honour          | verb        | speech   | says      | neutral        | + | np quote
hope            | verb        | belief   | believes  | nonfactive     | + | that to np
hypothesize     | verb        | belief   | believes  | nonfactive     | + | that to np
identify        | verb        | belief   | believes  | factive        | + | that np to
illustrate      | verb        | document | says      | neutral        | + | that np
imagine         | verb        | belief   | believes  | nonfactive     | + | that to np
implore         | verb        | speech   | asks      | neutral        | 0 | that to whom-to np quote
imply           | verb        | speech   | says      | neutral        | + | that quote
impugn          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
indicate        | verb        | speech   | says      | neutral        | + | that quote
indict          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
infer           | verb        | belief   | believes  | nonfactive     | + | that to np
inform          | verb        | speech   | says      | neutral        | + | that quote
inquire         | verb        | speech   | asks      | neutral        | 0 | if quote np
insinuate       | verb        | speech   | says      | neutral        | + | that quote
insist          | verb        | speech   | says      | neutral        | + | that quote np
instruct        | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
insult          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
intend          | verb        | wish     | demands   | neutral        | 0 | to whom-to np
interject       | verb        | speech   | says      | neutral        | + | that quote
interpret       | verb        | belief   | believes  | nonfactive     | + | that to np
interrogate     | verb        | speech   | asks      | neutral        | 0 | if quote np
interrupt       | verb        | speech   | says      | neutral        | + | that quote
interview       | verb        | speech   | asks      | neutral        | 0 | if quote np
intimate        | verb        | speech   | says      | neutral        | + | that quote
intimidate      | verb        | speech   | threatens | neutral        | + | that to np quote
intone          | verb        | speech   | says      | neutral        | + | that quote
introduce       | verb        | speech   | announces | factive        | + | that np quote to
invite          | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
invoke          | verb        | speech   | says      | neutral        | + | np prep
issue           | verb        | speech   | announces | factive        | + | that np quote to
itemize         | verb        | speech   | says      | neutral        | + | that quote
joke            | verb        | speech   | says      | neutral        | + | that quote
judge           | verb        | belief   | believes  | nonfactive     | + | that to np
justify         | verb        | speech   | says      | neutral        | + | np quote
knock           | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
know            | verb        | belief   | believes  | factive        | + | that np to
label           | verb        | speech   | says      | neutral        | + | that quote
lambast         | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
lambaste        | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
lament          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
lampoon         | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
laud            | verb        | speech   | says      | neutral        | + | np quote
laugh           | verb        | speech   | says      | neutral        | + | that quote
leak            | verb        | speech   | announces | factive        | + | that np quote to
learn           | verb        | belief   | believes  | factive        | + | that np to
lecture         | verb        | speech   | says      | neutral        | + | np prep
legislate       | verb        | decree   | announces | neutral        | + | to whom-to that np
like            | verb        | belief   | believes  | nonfactive     | + | that to np
list            | verb        | speech   | says      | neutral        | + | that quote
lobby           | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
long            | verb        | wish     | demands   | neutral        | 0 | to whom-to np
look            | verb        | belief   | claims    | nonfactive     | + | that to
love            | verb        | belief   | believes  | nonfactive     | + | that to np
maintain        | verb        | speech   | says      | neutral        | + | that quote np
malign          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
mandate         | verb        | decree   | announces | neutral        | + | to whom-to that np
mean            | verb        | wish     | demands   | neutral        | 0 | to whom-to np
menace          | verb        | speech   | threatens | neutral        | + | that to np quote
mention         | verb        | speech   | says      | neutral        | + | that quote
mock            | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
mull            | verb        | wish     | demands   | neutral        | 0 | to whom-to np
mumble          | verb        | speech   | says      | neutral        | + | that quote
murmur          | verb        | speech   | says      | neutral        | + | that quote
muse            | verb        | speech   | says      | neutral        | + | that quote
mutter          | verb        | speech   | says      | neutral        | + | that quote
name            | verb        | speech   | says      | neutral        | + | that quote
narrate         | verb        | speech   | says      | neutral        | + | that quote
nominate        | verb        | decree   | announces | neutral        | + | to whom-to that np
note            | verb        | speech   | says      | neutral        | + | that quote
notice          | verb        | belief   | believes  | factive        | + | that np to
notify          | verb        | speech   | says      | neutral        | + | that quote
object          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
observe         | verb        | speech   | says      | neutral        | + | that quote
offer           | verb        | speech   | promises  | neutral        | + | that to np quote
opine           | verb        | speech   | says      | neutral        | + | that quote
oppose          | verb        | speech   | rejects   | neutral        | - | np quote to that
ordain          | verb        | decree   | announces | neutral        | + | to whom-to that np
order           | verb        | decree   | announces | neutral        | + | to whom-to that np
outline         | verb        | speech   | says      | neutral        | + | that quote
overrule        | verb        | decree   | announces | neutral        | + | to whom-to that np
overturn        | verb        | decree   | announces | neutral        | + | to whom-to that np
own             | verb        | speech   | admits    | factive        | + | that np quote to
pan             | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
paraphrase      | verb        | speech   | says      | neutral        | + | that quote
perceive        | verb        | belief   | believes  | nonfactive     | + | that to np
permit          | verb        | decree   | announces | neutral        | + | to whom-to that np
persuade        | verb        | speech   | says      | neutral        | + | that quote
petition        | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
phrase          | verb        | speech   | says      | neutral        | + | that quote
pillory         | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
plan            | verb        | wish     | demands   | neutral        | 0 | to whom-to np
plead           | verb        | speech   | asks      | neutral        | 0 | that to whom-to np quote
pledge          | verb        | speech   | promises  | neutral        | + | that to np quote
plot            | verb        | wish     | demands   | neutral        | 0 | to whom-to np
point           | verb        | speech   | says      | neutral        | + | that quote np
poll            | verb        | speech   | asks      | neutral        | 0 | if quote np
ponder          | verb        | speech   | says      | neutral        | + | np prep
pooh-pooh       | verb        | speech   | rejects   | neutral        | - | np quote to that
portray         | verb        | speech   | says      | neutral        | + | that quote
post            | verb        | speech   | says      | neutral        | + | that quote
praise          | verb        | speech   | says      | neutral        | + | np quote
predict         | verb        | belief   | believes  | nonfactive     | + | that quote whom-to
prefer          | verb        | belief   | believes  | nonfactive     | + | that to np
present         | verb        | speech   | announces | factive        | + | that np quote to
press           | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
pressure        | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
presume         | verb        | belief   | believes  | nonfactive     | + | that to np
pretend         | verb        | speech   | claims    | nonfactive     | + | that quote to
probe           | verb        | speech   | asks      | neutral        | 0 | if quote np
proclaim        | verb        | speech   | announces | factive        | + | that np quote to
prod            | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
profess         | verb        | speech   | claims    | nonfactive     | + | that quote to
prohibit        | verb        | decree   | announces | neutral        | + | to whom-to that np
project         | verb        | belief   | believes  | nonfactive     | + | that to np
promise         | verb        | speech   | promises  | neutral        | + | that to np quote
promote         | verb        | speech   | says      | neutral        | + | np quote
propose         | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
protest         | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
prove           | verb        | document | says      | neutral        | + | that np
provide         | verb        | document | says      | neutral        | + | that np deed
publicise       | verb        | speech   | announces | factive        | + | that np quote to
publicize       | verb        | speech   | announces | factive        | + | that np quote to
publish         | verb        | speech   | announces | factive        | + | that np quote to
pummel          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
purport         | verb        | speech   | claims    | nonfactive     | + | that quote to
push            | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
query           | verb        | speech   | asks      | neutral        | 0 | if quote np
question        | verb        | speech   | asks      | neutral        | 0 | if quote np
quip            | verb        | speech   | says      | neutral        | + | that quote
quiz            | verb        | speech   | asks      | neutral        | 0 | if quote np
quote           | verb        | speech   | says      | neutral        | + | that quote
rail            | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
raise           | verb        | speech   | says      | neutral        | + | np prep
rant            | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
rap             | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
ratify          | verb        | speech   | confirms  | factive        | + | that np quote
read            | verb        | speech   | says      | neutral        | + | that quote
reaffirm        | verb        | speech   | confirms  | factive        | + | that np quote
realise         | verb        | belief   | believes  | factive        | + | that np to
realize         | verb        | belief   | believes  | factive        | + | that np to
reason          | verb        | speech   | says      | neutral        | + | that quote np
reassure        | verb        | speech   | says      | neutral        | + | that quote
rebuff          | verb        | speech   | denies    | counterfactive | - | that np quote
rebuke          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
rebut           | verb        | speech   | denies    | counterfactive | - | that np quote
recall          | verb        | speech   | says      | neutral        | + | that quote deed
recite          | verb        | speech   | says      | neutral        | + | that quote
reckon          | verb        | speech   | says      | neutral        | + | that quote
recognise       | verb        | speech   | admits    | factive        | + | that np quote to
recognize       | verb        | speech   | admits    | factive        | + | that np quote to
recommend       | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
record          | verb        | document | says      | neutral        | + | that np
recount         | verb        | speech   | says      | neutral        | + | that quote
refer           | verb        | speech   | says      | neutral        | + | np prep
reference       | verb        | speech   | says      | neutral        | + | np prep
reflect         | verb        | document | says      | neutral        | + | that np
refuse          | verb        | speech   | rejects   | neutral        | - | np quote to that
refute          | verb        | speech   | denies    | counterfactive | - | that np quote
regard          | verb        | belief   | believes  | nonfactive     | + | that to np
register        | verb        | speech   | announces | factive        | + | that np quote to
regret          | verb        | speech   | admits    | factive        | + | that np quote to
reiterate       | verb        | speech   | says      | neutral        | + | that quote
reject          | verb        | speech   | rejects   | neutral        | - | np quote to that
rejoin          | verb        | speech   | says      | neutral        | + | that quote
relate          | verb        | speech   | says      | neutral        | + | that quote
release         | verb        | speech   | announces | factive        | + | that np quote to deed
remark          | verb        | speech   | says      | neutral        | + | that quote
remember        | verb        | belief   | believes  | factive        | + | that np to
remind          | verb        | speech   | says      | neutral        | + | that quote
remonstrate     | verb        | speech   | warns     | neutral        | + | that quote whom-to
repeat          | verb        | speech   | says      | neutral        | + | that quote
reply           | verb        | speech   | says      | neutral        | + | that quote
report          | verb        | speech   | says      | neutral        | + | that quote
reprimand       | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
reproach        | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
reprove         | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
repudiate       | verb        | speech   | denies    | counterfactive | - | that np quote
request         | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
require         | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
resent          | verb        | belief   | believes  | nonfactive     | + | that to np
resolve         | verb        | decree   | announces | neutral        | + | to whom-to that np
respect         | verb        | belief   | believes  | nonfactive     | + | that to np
respond         | verb        | speech   | says      | neutral        | + | that quote
restate         | verb        | speech   | says      | neutral        | + | that quote
retort          | verb        | speech   | says      | neutral        | + | that quote
reveal          | verb        | speech   | announces | factive        | + | that np quote to
ridicule        | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
riposte         | verb        | speech   | says      | neutral        | + | that quote
rule            | verb        | speech   | rejects   | neutral        | - | np quote to that
rumor           | verb        | speech   | claims    | nonfactive     | + | that quote to
rumour          | verb        | speech   | claims    | nonfactive     | + | that quote to
salute          | verb        | speech   | says      | neutral        | + | np quote
savage          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
say             | verb        | speech   | says      | neutral        | + | that quote
scoff           | verb        | speech   | rejects   | neutral        | - | np quote to that
scold           | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
scrawl          | verb        | speech   | says      | neutral        | + | that quote
scream          | verb        | speech   | says      | neutral        | + | that quote
second          | verb        | speech   | says      | neutral        | + | np quote
see             | verb        | belief   | believes  | nonfactive     | + | that to np
seek            | verb        | wish     | demands   | neutral        | 0 | to whom-to np
seem            | verb        | belief   | claims    | nonfactive     | + | that to
sense           | verb        | belief   | believes  | nonfactive     | + | that to np
sentence        | verb        | decree   | announces | neutral        | + | to whom-to that np
set             | verb        | document | says      | neutral        | + | that np deed
shout           | verb        | speech   | says      | neutral        | + | that quote
show            | verb        | document | says      | neutral        | + | that np
shrug           | verb        | speech   | rejects   | neutral        | - | np quote to that
sigh            | verb        | speech   | says      | neutral        | + | that quote
signal          | verb        | speech   | says      | neutral        | + | that quote
sing            | verb        | speech   | says      | neutral        | + | that quote
skewer          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
slam            | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
slander         | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
smear           | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
snap            | verb        | speech   | says      | neutral        | + | that quote
snarl           | verb        | speech   | says      | neutral        | + | that quote
sound           | verb        | speech   | warns     | neutral        | + | that quote whom-to
speak           | verb        | speech   | says      | neutral        | + | np prep
specify         | verb        | speech   | says      | neutral        | + | that quote
speculate       | verb        | speech   | claims    | nonfactive     | + | that quote to
spotlight       | verb        | speech   | says      | neutral        | + | np prep
spurn           | verb        | speech   | rejects   | neutral        | - | np quote to that
state           | verb        | speech   | says      | neutral        | + | that quote
stipulate       | verb        | document | says      | neutral        | + | that np
stress          | verb        | speech   | says      | neutral        | + | that quote np
strive          | verb        | wish     | demands   | neutral        | 0 | to whom-to np
submit          | verb        | speech   | announces | factive        | + | that np quote to deed
suggest         | verb        | speech   | claims    | nonfactive     | + | that quote to
sum             | verb        | speech   | says      | neutral        | + | that quote
summarize       | verb        | speech   | says      | neutral        | + | that quote
summon          | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
support         | verb        | speech   | says      | neutral        | + | np quote
suppose         | verb        | speech   | claims    | nonfactive     | + | that quote to
survey          | verb        | speech   | asks      | neutral        | 0 | if quote np
suspect         | verb        | belief   | believes  | nonfactive     | + | that to np
swear           | verb        | speech   | promises  | neutral        | + | that to np quote
sympathize      | verb        | speech   | says      | neutral        | + | np quote
talk            | verb        | speech   | says      | neutral        | + | np prep
taunt           | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
tell            | verb        | speech   | says      | neutral        | + | that quote
tend            | verb        | belief   | claims    | nonfactive     | + | that to
term            | verb        | speech   | says      | neutral        | + | that quote
testify         | verb        | speech   | says      | neutral        | + | np prep
text            | verb        | speech   | says      | neutral        | + | that quote
thank           | verb        | speech   | says      | neutral        | + | np quote
theorize        | verb        | speech   | says      | neutral        | + | that quote
think           | verb        | belief   | believes  | nonfactive     | + | that to np
threaten        | verb        | speech   | threatens | neutral        | + | that to np quote
thunder         | verb        | speech   | says      | neutral        | + | that quote
touch           | verb        | speech   | says      | neutral        | + | np prep
tout            | verb        | speech   | announces | factive        | + | that np quote to
trash           | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
trumpet         | verb        | speech   | announces | factive        | + | that np quote to
trust           | verb        | belief   | believes  | nonfactive     | + | that to np
try             | verb        | wish     | demands   | neutral        | 0 | to whom-to np
tweet           | verb        | speech   | says      | neutral        | + | that quote
underline       | verb        | speech   | says      | neutral        | + | that quote np
underscore      | verb        | speech   | says      | neutral        | + | that quote np
understand      | verb        | belief   | believes  | nonfactive     | + | that to np
undertake       | verb        | speech   | promises  | neutral        | + | that to np quote
underwrite      | verb        | speech   | promises  | neutral        | + | that to np quote
unveil          | verb        | speech   | announces | factive        | + | that np quote to
uphold          | verb        | speech   | confirms  | factive        | + | that np quote
urge            | verb        | speech   | demands   | neutral        | 0 | that to whom-to np quote
utter           | verb        | speech   | says      | neutral        | + | that quote
validate        | verb        | speech   | confirms  | factive        | + | that np quote
verify          | verb        | speech   | confirms  | factive        | + | that np quote
veto            | verb        | speech   | rejects   | neutral        | - | np quote to that
view            | verb        | belief   | believes  | nonfactive     | + | that to np
vilify          | verb        | speech   | accuses   | nonfactive     | + | whom-of np quote
voice           | verb        | speech   | says      | neutral        | + | that quote
volunteer       | verb        | speech   | promises  | neutral        | + | that to np quote
vote            | verb        | decree   | announces | neutral        | + | to whom-to that np deed
vouch           | verb        | speech   | confirms  | factive        | + | that np quote
vow             | verb        | speech   | promises  | neutral        | + | that to np quote
waive           | verb        | speech   | rejects   | neutral        | - | np quote to that
want            | verb        | wish     | demands   | neutral        | 0 | to whom-to np
warn            | verb        | speech   | warns     | neutral        | + | that quote whom-to
weigh           | verb        | wish     | demands   | neutral        | 0 | to whom-to np
welcome         | verb        | speech   | says      | neutral        | + | np quote
whisper         | verb        | speech   | says      | neutral        | + | that quote
wish            | verb        | wish     | demands   | neutral        | 0 | to whom-to np
wonder          | verb        | speech   | asks      | neutral        | 0 | if quote np
word            | verb        | speech   | says      | neutral        | + | that quote
worry           | verb        | belief   | believes  | nonfactive     | + | that to np
write           | verb        | speech   | says      | neutral        | + | that quote
yearn           | verb        | wish     | demands   | neutral        | 0 | to whom-to np
yell            | verb        | speech   | says      | neutral        | + | that quote
account         | noun        | speech   | says      | neutral        | + | that of poss
accusation      | noun        | speech   | accuses   | nonfactive     | + | that of poss
acknowledgement | noun        | speech   | admits    | factive        | + | that of poss
acknowledgment  | noun        | speech   | admits    | factive        | + | that of poss
address         | noun        | speech   | says      | neutral        | + | that of poss
admission       | noun        | speech   | admits    | factive        | + | that of poss
advice          | noun        | speech   | demands   | neutral        | 0 | that to for poss
affirmation     | noun        | speech   | confirms  | factive        | + | that of poss
agreement       | noun        | speech   | promises  | neutral        | + | that to of poss
aim             | noun        | wish     | demands   | neutral        | 0 | to for poss
alarm           | noun        | speech   | warns     | neutral        | + | that of about poss
alert           | noun        | speech   | warns     | neutral        | + | that of about poss
allegation      | noun        | speech   | claims    | nonfactive     | + | that of poss
announcement    | noun        | speech   | says      | neutral        | + | that of poss
answer          | noun        | speech   | says      | neutral        | + | that of poss
apology         | noun        | speech   | admits    | factive        | + | that of poss
appeal          | noun        | speech   | demands   | neutral        | 0 | that to for poss
argument        | noun        | speech   | says      | neutral        | + | that of poss
article         | noun        | speech   | says      | neutral        | + | that of poss
assertion       | noun        | speech   | says      | neutral        | + | that of poss
assumption      | noun        | belief   | believes  | nonfactive     | + | that of poss
assurance       | noun        | speech   | says      | neutral        | + | that of poss
attack          | noun        | speech   | accuses   | nonfactive     | + | that of poss
backing         | noun        | speech   | says      | neutral        | + | for of poss
belief          | noun        | belief   | believes  | nonfactive     | + | that of poss
bid             | noun        | speech   | demands   | neutral        | 0 | that to for poss
boast           | noun        | speech   | claims    | nonfactive     | + | that of poss
briefing        | noun        | speech   | says      | neutral        | + | that of poss
call            | noun        | speech   | demands   | neutral        | 0 | that to for poss
caution         | noun        | speech   | warns     | neutral        | + | that of about poss
charge          | noun        | speech   | accuses   | nonfactive     | + | that of poss
claim           | noun        | speech   | claims    | nonfactive     | + | that of poss
column          | noun        | speech   | says      | neutral        | + | that of poss
comment         | noun        | speech   | says      | neutral        | + | that of poss
commitment      | noun        | speech   | promises  | neutral        | + | that to of poss
communique      | noun        | document | says      | neutral        | + | that of
communiqué      | noun        | document | says      | neutral        | + | that of
complaint       | noun        | speech   | accuses   | nonfactive     | + | that of poss
concern         | noun        | belief   | believes  | nonfactive     | + | that of poss
concession      | noun        | speech   | admits    | factive        | + | that of poss
conclusion      | noun        | belief   | believes  | nonfactive     | + | that of poss
condemnation    | noun        | speech   | accuses   | nonfactive     | + | that of poss
confession      | noun        | speech   | admits    | factive        | + | that of poss
confidence      | noun        | belief   | believes  | nonfactive     | + | that of poss
confirmation    | noun        | speech   | confirms  | factive        | + | that of poss
contention      | noun        | speech   | says      | neutral        | + | that of poss
conviction      | noun        | belief   | believes  | nonfactive     | + | that of poss
corroboration   | noun        | speech   | confirms  | factive        | + | that of poss
criticism       | noun        | speech   | accuses   | nonfactive     | + | that of poss
data            | noun        | document | says      | neutral        | + | that of
decision        | noun        | decree   | announces | neutral        | + | to that of poss
declaration     | noun        | speech   | says      | neutral        | + | that of poss
decree          | noun        | decree   | announces | neutral        | + | to that of poss
defence         | noun        | speech   | says      | neutral        | + | for of poss
defense         | noun        | speech   | says      | neutral        | + | for of poss
demand          | noun        | speech   | demands   | neutral        | 0 | that to for poss
denial          | noun        | speech   | denies    | counterfactive | - | that of poss
denunciation    | noun        | speech   | accuses   | nonfactive     | + | that of poss
desire          | noun        | wish     | demands   | neutral        | 0 | to for poss
disavowal       | noun        | speech   | denies    | counterfactive | - | that of poss
disclosure      | noun        | speech   | announces | factive        | + | that of poss
discovery       | noun        | belief   | believes  | factive        | + | that of poss
dismissal       | noun        | speech   | rejects   | neutral        | - | that of to poss
document        | noun        | document | says      | neutral        | + | that of
doubt           | noun        | belief   | believes  | nonfactive     | + | that of poss
eagerness       | noun        | wish     | demands   | neutral        | 0 | to for poss
edict           | noun        | decree   | announces | neutral        | + | to that of poss
editorial       | noun        | speech   | says      | neutral        | + | that of poss
effort          | noun        | wish     | demands   | neutral        | 0 | to for poss
email           | noun        | speech   | says      | neutral        | + | that of poss
endorsement     | noun        | speech   | says      | neutral        | + | for of poss
enquiry         | noun        | speech   | asks      | neutral        | 0 | if about poss
estimate        | noun        | belief   | believes  | nonfactive     | + | that of poss
exhortation     | noun        | speech   | demands   | neutral        | 0 | that to for poss
expectation     | noun        | belief   | believes  | nonfactive     | + | that of poss
explanation     | noun        | speech   | says      | neutral        | + | that of poss
faith           | noun        | belief   | believes  | nonfactive     | + | that of poss
fear            | noun        | belief   | believes  | nonfactive     | + | that of poss
feeling         | noun        | belief   | believes  | nonfactive     | + | that of poss
figures         | noun        | document | says      | neutral        | + | that of
filing          | noun        | document | says      | neutral        | + | that of
finding         | noun        | belief   | believes  | factive        | + | that of poss
forecast        | noun        | belief   | believes  | nonfactive     | + | that of poss
goal            | noun        | wish     | demands   | neutral        | 0 | to for poss
gossip          | noun        | speech   | claims    | nonfactive     | + | that of poss
guarantee       | noun        | speech   | promises  | neutral        | + | that to of poss
hint            | noun        | speech   | claims    | nonfactive     | + | that of poss
hope            | noun        | belief   | believes  | nonfactive     | + | that of poss
idea            | noun        | belief   | believes  | nonfactive     | + | that of poss
impression      | noun        | belief   | believes  | nonfactive     | + | that of poss
indictment      | noun        | document | says      | neutral        | + | that of
inquiry         | noun        | speech   | asks      | neutral        | 0 | if about poss
insinuation     | noun        | speech   | claims    | nonfactive     | + | that of poss
insult          | noun        | speech   | accuses   | nonfactive     | + | that of poss
intention       | noun        | wish     | demands   | neutral        | 0 | to for poss
interview       | noun        | speech   | says      | neutral        | + | that of poss
invitation      | noun        | speech   | demands   | neutral        | 0 | that to for poss
judgement       | noun        | belief   | believes  | nonfactive     | + | that of poss
judgment        | noun        | belief   | believes  | nonfactive     | + | that of poss
knowledge       | noun        | belief   | believes  | factive        | + | that of poss
lawsuit         | noun        | document | says      | neutral        | + | that of
letter          | noun        | speech   | says      | neutral        | + | that of poss
longing         | noun        | wish     | demands   | neutral        | 0 | to for poss
mandate         | noun        | decree   | announces | neutral        | + | to that of poss
memo            | noun        | speech   | says      | neutral        | + | that of poss
mention         | noun        | speech   | says      | neutral        | + | that of poss
message         | noun        | speech   | says      | neutral        | + | that of poss
nomination      | noun        | decree   | announces | neutral        | + | to that of poss
note            | noun        | speech   | says      | neutral        | + | that of poss
notice          | noun        | speech   | announces | factive        | + | that of poss
notion          | noun        | belief   | believes  | nonfactive     | + | that of poss
oath            | noun        | speech   | promises  | neutral        | + | that to of poss
objection       | noun        | speech   | accuses   | nonfactive     | + | that of poss
observation     | noun        | speech   | says      | neutral        | + | that of poss
offer           | noun        | speech   | promises  | neutral        | + | that to of poss
op-ed           | noun        | speech   | says      | neutral        | + | that of poss
opinion         | noun        | belief   | believes  | nonfactive     | + | that of poss
opposition      | noun        | speech   | rejects   | neutral        | - | that of to poss
optimism        | noun        | belief   | believes  | nonfactive     | + | that of poss
order           | noun        | decree   | announces | neutral        | + | to that of poss
perception      | noun        | belief   | believes  | nonfactive     | + | that of poss
petition        | noun        | speech   | demands   | neutral        | 0 | that to for poss
plan            | noun        | wish     | demands   | neutral        | 0 | to for poss
plea            | noun        | speech   | demands   | neutral        | 0 | that to for poss
pledge          | noun        | speech   | promises  | neutral        | + | that to of poss
poll            | noun        | document | says      | neutral        | + | that of
position        | noun        | belief   | believes  | nonfactive     | + | that of poss
post            | noun        | speech   | says      | neutral        | + | that of poss
praise          | noun        | speech   | says      | neutral        | + | for of poss
prediction      | noun        | belief   | believes  | nonfactive     | + | that of poss
proclamation    | noun        | speech   | announces | factive        | + | that of poss
promise         | noun        | speech   | promises  | neutral        | + | that to of poss
proposal        | noun        | speech   | demands   | neutral        | 0 | that to for poss
protest         | noun        | speech   | accuses   | nonfactive     | + | that of poss
query           | noun        | speech   | asks      | neutral        | 0 | if about poss
question        | noun        | speech   | asks      | neutral        | 0 | if about poss
quote           | noun        | speech   | says      | neutral        | + | that of poss
reaction        | noun        | speech   | says      | neutral        | + | that of poss
realisation     | noun        | belief   | believes  | factive        | + | that of poss
realization     | noun        | belief   | believes  | factive        | + | that of poss
rebuke          | noun        | speech   | accuses   | nonfactive     | + | that of poss
rebuttal        | noun        | speech   | denies    | counterfactive | - | that of poss
recommendation  | noun        | speech   | demands   | neutral        | 0 | that to for poss
record          | noun        | document | says      | neutral        | + | that of
reference       | noun        | speech   | says      | neutral        | + | that of poss
refusal         | noun        | speech   | rejects   | neutral        | - | that of to poss
refutation      | noun        | speech   | denies    | counterfactive | - | that of poss
rejection       | noun        | speech   | rejects   | neutral        | - | that of to poss
remark          | noun        | speech   | says      | neutral        | + | that of poss
reminder        | noun        | speech   | says      | neutral        | + | that of poss
reply           | noun        | speech   | says      | neutral        | + | that of poss
report          | noun        | speech   | says      | neutral        | + | that of poss
repudiation     | noun        | speech   | denies    | counterfactive | - | that of poss
request         | noun        | speech   | demands   | neutral        | 0 | that to for poss
resolution      | noun        | decree   | announces | neutral        | + | to that of poss
response        | noun        | speech   | says      | neutral        | + | that of poss
revelation      | noun        | speech   | announces | factive        | + | that of poss
ruling          | noun        | decree   | announces | neutral        | + | to that of poss
rumor           | noun        | speech   | claims    | nonfactive     | + | that of poss
rumour          | noun        | speech   | claims    | nonfactive     | + | that of poss
sense           | noun        | belief   | believes  | nonfactive     | + | that of poss
speculation     | noun        | speech   | claims    | nonfactive     | + | that of poss
speech          | noun        | speech   | says      | neutral        | + | that of poss
stance          | noun        | belief   | believes  | nonfactive     | + | that of poss
statement       | noun        | speech   | says      | neutral        | + | that of poss
story           | noun        | speech   | says      | neutral        | + | that of poss
study           | noun        | document | says      | neutral        | + | that of
suggestion      | noun        | speech   | claims    | nonfactive     | + | that of poss
support         | noun        | speech   | says      | neutral        | + | for of poss
survey          | noun        | document | says      | neutral        | + | that of
suspicion       | noun        | belief   | believes  | nonfactive     | + | that of poss
testimony       | noun        | speech   | says      | neutral        | + | that of poss
theory          | noun        | belief   | believes  | nonfactive     | + | that of poss
thought         | noun        | belief   | believes  | nonfactive     | + | that of poss
threat          | noun        | speech   | threatens | neutral        | + | that to of poss
transcript      | noun        | document | says      | neutral        | + | that of
tribute         | noun        | speech   | says      | neutral        | + | for of poss
tweet           | noun        | speech   | says      | neutral        | + | that of poss
ultimatum       | noun        | speech   | threatens | neutral        | + | that to of poss
undertaking     | noun        | speech   | promises  | neutral        | + | that to of poss
urging          | noun        | speech   | demands   | neutral        | 0 | that to for poss
verdict         | noun        | decree   | announces | neutral        | + | to that of poss
view            | noun        | belief   | believes  | nonfactive     | + | that of poss
vote            | noun        | decree   | announces | neutral        | + | to that of poss
vow             | noun        | speech   | promises  | neutral        | + | that to of poss
warning         | noun        | speech   | warns     | neutral        | + | that of about poss
willingness     | noun        | wish     | demands   | neutral        | 0 | to for poss
wish            | noun        | wish     | demands   | neutral        | 0 | to for poss
word            | noun        | speech   | says      | neutral        | + | that of poss
worry           | noun        | belief   | believes  | nonfactive     | + | that of poss
adamant         | adjective   | speech   | says      | neutral        | + | that about of
afraid          | adjective   | belief   | believes  | nonfactive     | + | that to of about
amazed          | adjective   | belief   | believes  | factive        | + | that of about
angry           | adjective   | belief   | believes  | factive        | + | that of about
anxious         | adjective   | wish     | demands   | neutral        | 0 | to that
aware           | adjective   | belief   | believes  | factive        | + | that of about
certain         | adjective   | belief   | believes  | nonfactive     | + | that to of about
clear           | adjective   | speech   | says      | neutral        | + | that about of
complimentary   | adjective   | speech   | says      | neutral        | + | that about of
concerned       | adjective   | belief   | believes  | nonfactive     | + | that to of about
confident       | adjective   | belief   | believes  | nonfactive     | + | that to of about
convinced       | adjective   | belief   | believes  | nonfactive     | + | that to of about
critical        | adjective   | speech   | says      | neutral        | + | that about of
delighted       | adjective   | belief   | believes  | factive        | + | that of about
desperate       | adjective   | wish     | demands   | neutral        | 0 | to that
determined      | adjective   | wish     | demands   | neutral        | 0 | to that
disappointed    | adjective   | belief   | believes  | factive        | + | that of about
dismayed        | adjective   | belief   | believes  | factive        | + | that of about
dismissive      | adjective   | speech   | says      | neutral        | + | that about of
doubtful        | adjective   | belief   | believes  | nonfactive     | + | that to of about
eager           | adjective   | wish     | demands   | neutral        | 0 | to that
emphatic        | adjective   | speech   | says      | neutral        | + | that about of
explicit        | adjective   | speech   | says      | neutral        | + | that about of
fearful         | adjective   | belief   | believes  | nonfactive     | + | that to of about
furious         | adjective   | belief   | believes  | factive        | + | that of about
glad            | adjective   | belief   | believes  | factive        | + | that of about
grateful        | adjective   | belief   | believes  | factive        | + | that of about
happy           | adjective   | belief   | believes  | factive        | + | that of about
hopeful         | adjective   | belief   | believes  | nonfactive     | + | that to of about
horrified       | adjective   | belief   | believes  | factive        | + | that of about
intent          | adjective   | wish     | demands   | neutral        | 0 | to that
interested      | adjective   | wish     | demands   | neutral        | 0 | to that
keen            | adjective   | wish     | demands   | neutral        | 0 | to that
optimistic      | adjective   | belief   | believes  | nonfactive     | + | that to of about
outraged        | adjective   | belief   | believes  | factive        | + | that of about
pessimistic     | adjective   | belief   | believes  | nonfactive     | + | that to of about
pleased         | adjective   | belief   | believes  | factive        | + | that of about
positive        | adjective   | belief   | believes  | nonfactive     | + | that to of about
proud           | adjective   | belief   | believes  | factive        | + | that of about
ready           | adjective   | wish     | demands   | neutral        | 0 | to that
reluctant       | adjective   | wish     | demands   | neutral        | 0 | to that
sad             | adjective   | belief   | believes  | factive        | + | that of about
satisfied       | adjective   | belief   | believes  | nonfactive     | + | that to of about
sceptical       | adjective   | belief   | believes  | nonfactive     | + | that to of about
shocked         | adjective   | belief   | believes  | factive        | + | that of about
skeptical       | adjective   | belief   | believes  | nonfactive     | + | that to of about
sorry           | adjective   | belief   | believes  | factive        | + | that of about
supportive      | adjective   | speech   | says      | neutral        | + | that about of
sure            | adjective   | belief   | believes  | nonfactive     | + | that to of about
surprised       | adjective   | belief   | believes  | factive        | + | that of about
suspicious      | adjective   | belief   | believes  | nonfactive     | + | that to of about
thankful        | adjective   | belief   | believes  | factive        | + | that of about
uncertain       | adjective   | belief   | believes  | nonfactive     | + | that to of about
unsure          | adjective   | belief   | believes  | nonfactive     | + | that to of about
unwilling       | adjective   | wish     | demands   | neutral        | 0 | to that
upset           | adjective   | belief   | believes  | factive        | + | that of about
vocal           | adjective   | speech   | says      | neutral        | + | that about of
wary            | adjective   | belief   | believes  | nonfactive     | + | that to of about
willing         | adjective   | wish     | demands   | neutral        | 0 | to that
worried         | adjective   | belief   | believes  | nonfactive     | + | that to of about
allegedly       | adverb      | speech   | claims    | nonfactive     | + | clause
apparently      | adverb      | speech   | claims    | nonfactive     | + | clause
ostensibly      | adverb      | speech   | claims    | nonfactive     | + | clause
purportedly     | adverb      | speech   | claims    | nonfactive     | + | clause
reportedly      | adverb      | speech   | claims    | nonfactive     | + | clause
seemingly       | adverb      | speech   | claims    | nonfactive     | + | clause
supposedly      | adverb      | speech   | claims    | nonfactive     | + | clause
according       | preposition | speech   | says      | neutral        | + | np
per             | preposition | speech   | says      | neutral        | + | np
`
