import type { Command } from 'commander'
import { type Event, Failure, type Participant, type PloverClass, QUAD, type Reading } from '../model/index.ts'
import type { Act } from '../record/index.ts'
import { dbOption } from './ask-options.ts'
import { fieldValue, placeOf } from './field-value.ts'
import { doing, type HandOptions, whoOption } from './hand.ts'

interface Options extends HandOptions {
  readonly class: string
  readonly trigger: string
  readonly sentence?: string
  readonly actors?: string
  readonly recipients?: string
  readonly status?: string
  readonly time?: string
}

/** `demarche code`: adds an event that the machine did not see. */
export function register(program: Command): void {
  program
    .command('code')
    .summary('add an event by hand')
    .description('Adds an event to an article that is in the record. Its words must stand in the article.')
    .argument('<article>', 'as printed by "demarche articles"')
    .requiredOption('--class <class>', 'SANCTION, ACCUSE …')
    .requiredOption('--trigger <words>', 'the words that tell it, exactly as they stand')
    .option('--sentence <words>', 'some words of the sentence, where the trigger stands more than once')
    .option('--actors <parties>', 'who does it: "Moscow=RUSGOV, the envoy=RUS"')
    .option('--recipients <parties>', 'to whom')
    .option('--status <status>', 'happened, planned, denied …', 'happened')
    .option('--time <day>', '2021-04-27 or 2021-04-20..2021-04-27')
    .addOption(whoOption())
    .addOption(dbOption())
    .addHelpText(
      'after',
      `
Example:
  demarche code ARTICLE --class SANCTION --trigger expelled --actors "Prague=CZEGOV" --recipients "Russian diplomats=RUSGOV"`,
    )
    .action((article: string, options: Options) =>
      doing(options, record => {
        const reading = record.reading(article)
        if (!reading) throw new Failure('record.notFound', { id: article })
        return [{ act: 'code', article, event: eventOf(reading, options) } satisfies Act]
      }),
    )
}

function eventOf(reading: Reading, options: Options): Event {
  const { text } = reading.article
  const within = options.sentence === undefined ? 0 : text.indexOf(options.sentence)
  const sentence = reading.sentences.findIndex(
    ([start, end]) => end > within && text.slice(start, end).includes(options.trigger),
  )
  const near = reading.sentences[sentence]
  if (!near || within < 0)
    throw new Failure('act.wrong', { detail: `"${options.trigger}" does not stand in ${reading.id}` })
  const trigger = { spans: placeOf(options.trigger, reading, near), text: options.trigger, actor: null }
  const name = options.class.toUpperCase() as PloverClass
  const value = (field: string, typed: string | undefined) => fieldValue(field, typed ?? '', reading, near)
  const status = options.status as Event['status']
  return {
    id: `${reading.id}-e${trigger.spans[0]![0]}-${name}`,
    class: name,
    mode: null,
    contexts: [],
    cameo: null,
    goldstein: null,
    quad: QUAD[name] ?? 1,
    actors: value('actors', options.actors) as Participant[],
    recipients: value('recipients', options.recipients) as Participant[],
    time: value('time', options.time) as Event['time'],
    place: null,
    status,
    sentence,
    trigger,
    assertedBy: null,
    mentions: [{ sentence, trigger, assertedBy: null, status }],
    inResponseTo: null,
    responseCue: null,
    numbers: [],
    rule: 'hand',
    reasons: [],
    confidence: 1,
  }
}
