/**
 * Role nouns → the office under which the table of persons holds it. "secretary of state" is the foreign minister
 * only of the United States; "secretary" alone is none.
 */
export const OFFICES: Readonly<Record<string, string>> = {
  president: 'president',
  presidency: 'president',
  'head of state': 'president',
  'vice president': 'vice president',
  'vice-president': 'vice president',
  'prime minister': 'prime minister',
  premier: 'prime minister',
  chancellor: 'chancellor',
  'foreign minister': 'foreign minister',
  'foreign secretary': 'foreign minister',
  'secretary of state': 'foreign minister',
  'defence minister': 'defence minister',
  'defense minister': 'defence minister',
  'defence secretary': 'defence minister',
  'defense secretary': 'defence minister',
  'secretary of defense': 'defence minister',
  king: 'king',
  queen: 'queen',
  emir: 'emir',
  'crown prince': 'crown prince',
  'supreme leader': 'supreme leader',
  pope: 'pope',
}

/** Last words of role nouns that are a body's, not one person's. */
const BODIES: ReadonlySet<string> = new Set(
  (
    'presidency government ministry administration regime cabinet junta state authority army military navy force forces ' +
    'police parliament assembly congress senate council committee commission court tribunal judiciary agency service office ' +
    'department bureau mission embassy consulate delegation party coalition opposition group movement organization ' +
    'organisation union league association federation company firm corporation bank business airline industry church ' +
    'mosque university college school hospital newspaper media press television radio daily weekly magazine broadcaster ' +
    'website country countries nation state city town region province island bloc alliance community public people crowd ' +
    'family families gang cartel mafia militia squad faction front network institution institute house duma staff team ' +
    'leadership headquarters bomb boat plane aircraft convoy ambulance clinic charity sides unit society club'
  ).split(' '),
)

/** "minister", "spokeswoman": somebody; "ministry", "navy": a body. */
export const isPersonal = (role: string): boolean => role !== '' && !BODIES.has(role.slice(role.lastIndexOf(' ') + 1))

/** Words that put a role into the past. */
export const FORMER: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'retired',
  'ousted',
  'deposed',
  'exiled',
  'late',
  'disgraced',
  'onetime',
  'one-time',
  'erstwhile',
  'past',
])

/** Words of a role whose bearer is not the one who holds the office on that day. */
export const NOT_IN_OFFICE: ReadonlySet<string> = new Set([
  'acting',
  'interim',
  'caretaker',
  'incoming',
  'elect',
  'designate',
  'next',
  'future',
  'would-be',
  'deputy',
])

/** Roles that take the sector of the body that they are of ("members of", "a Hamas spokesman", "head of"). */
export const OF_ITS_BODY: ReadonlySet<string> = new Set([
  'official',
  'officials',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'leader',
  'leadership',
  'president',
  'vice president',
  'secretary',
  'secretary-general',
  'secretary general',
  'commissioner',
  'envoy',
  'special envoy',
  'negotiator',
  'delegation',
  'delegate',
  'adviser',
  'aide',
  'chief of staff',
  'representative',
  'authority',
  'authorities',
  'commander',
  'speaker',
  'deputy',
  'mission',
  'ambassador',
  'council',
  'committee',
  'commission',
  'office',
  'department',
  'agency',
  'supporter',
  'people',
  'person',
  'man',
  'men',
  'follower',
  'employee',
  'worker',
  'staff',
  'executive',
  'force',
  'forces',
])
