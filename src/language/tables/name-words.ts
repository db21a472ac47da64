/**
 * Words that tell the kind of a name. Source: common knowledge of geography and of how bodies are named.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A place whose name ends or begins with one of these is no country and no town. */
export const LAND_WORDS = words(
  'sea ocean river lake mount mountain mountains valley strait straits gulf bay peninsula desert island islands isles cape canal coast basin plateau heights hills delta forest channel reef atoll glacier',
)
/** Continents and wide regions. */
export const WIDE_PLACES = words(
  'africa asia europe antarctica americas oceania balkans caucasus caribbean scandinavia maghreb sahel levant mediterranean atlantic pacific arctic antarctic baltic baltics himalayas alps andes siberia eurasia west east',
)
export const BUILDING_WORDS = words(
  'airport bridge street square avenue road boulevard hall palace stadium tower building hospital mosque church cathedral temple station port harbour harbor prison museum highway hotel dam',
)
/** Believers, parties, peoples: what is named without a capital city. */
export const GROUP_WORDS = words(
  'muslim muslims christian christians sunni sunnis shiite shiites shia jew jews jewish hindu hindus buddhist buddhists catholic catholics protestant protestants orthodox islamist islamists islamic republican republicans democrat democrats communist communists conservative conservatives liberal liberals socialist socialists tory tories kurd kurds kurdish arab arabs arabic palestinian palestinians uighur uighurs uyghur uyghurs tamil tamils hutu hutus tutsi tutsis roma western european african asian american latin soviet alawite alawites druze yazidi yazidis zionist maoist maoists nazi nazis',
)
