import { type Cue, cues, findCue } from '../knowledge/index.ts'
import { act, stance } from '../model/index.ts'

/** Forms that no ending explains. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'said:say says:say told:tell wrote:write written:write thought:think knew:know known:know felt:feel held:hold ' +
    'sought:seek spoke:speak spoken:speak saw:see seen:see found:find heard:hear understood:understand swore:swear ' +
    'sworn:swear forgot:forget read:read meant:mean shown:show sang:sing sung:sing foresaw:foresee broke:break ' +
    'denied:deny denies:deny replied:reply replies:reply implied:imply implies:imply cried:cry cries:cry ' +
    'testified:testify worried:worry worries:worry studies:study taught:teach'
  )
    .split(' ')
    .map(pair => pair.split(':')),
)
const CLASSES = ['verb', 'noun', 'adjective', 'adverb', 'preposition'] as const
const numberOf = new Map(cues.map((cue, i) => [cue, i + 1]))
const known = new Map<string, number>()

function* lemmasOf(form: string): Generator<string> {
  yield form
  if (form in IRREGULAR) yield IRREGULAR[form]
  if (form.endsWith('ies') || form.endsWith('ied')) yield `${form.slice(0, -3)}y`
  if (form.endsWith('s')) yield form.slice(0, -1)
  if (form.endsWith('es') || form.endsWith('ed')) yield form.slice(0, -2)
  if (form.endsWith('d')) yield form.slice(0, -1)
  if (form.endsWith('ing')) {
    yield form.slice(0, -3)
    yield `${form.slice(0, -3)}e`
  }
  const doubled = /^(.*([b-df-hj-np-tv-z]))\2(?:ed|ing)$/.exec(form)
  if (doubled) yield doubled[1]
}

/** Number of the cue that a lower-case form may be (1 is the first row of the table), 0 for none. Needs no tagger. */
export function cueNumber(form: string): number {
  const before = known.get(form)
  if (before !== undefined) return before
  let number = 0
  if (form.length <= 24) {
    outer: for (const lemma of lemmasOf(form)) {
      for (const cueClass of CLASSES) {
        const cue = findCue(lemma, cueClass)
        if (cue) {
          number = numberOf.get(cue) ?? 0
          break outer
        }
      }
    }
  }
  if (known.size < 50_000) known.set(form, number)
  return number
}

/** The row that a cue's number stands for. */
export const cueRow = (number: number): Cue | null => cues[number - 1] ?? null

/**
 * Cue number → a number below 512 for its class, act and stance; 0 for none. Fixed by the contract's lists, so that a change of
 * one row of the table leaves the others what the labeller learned.
 */
export const cueKind: readonly number[] = [
  0,
  ...cues.map(
    cue =>
      1 +
      (CLASSES.indexOf(cue.class) * act.options.length + act.options.indexOf(cue.act)) * stance.options.length +
      stance.options.indexOf(cue.stance),
  ),
]
