import type { Command } from 'commander'
import type { Account, Occurrence, Participant } from '../model/index.ts'
import type { Count, OpenRecord } from '../record/index.ts'
import { answer } from './answer.ts'
import { type AskOptions, formatOf, openToAsk, queryOf, withQuery } from './ask-options.ts'
import { paint, print, printLine } from './output.ts'
import { shownInWords } from './show.ts'

/** `demarche events`: who did what to whom, and who says so. */
export function register(program: Command): void {
  withQuery(
    program
      .command('events')
      .summary('ask the record who did what to whom, when, and who says so')
      .description('Prints occurrences, the newest first, each with the accounts that tell it.'),
  )
    .addHelpText(
      'after',
      `
Examples:
  demarche events --dyad RUS,USA --class SANCTION --since 2021-04
  demarche events diplomats -embassy --status happened
  demarche events --country UKR --json | jq -r .class
  demarche events --why 0f3a5c7e9b1d2f40-e212-SANCTION
  demarche events --format csv > events.csv`,
    )
    .option('--why <id>', 'why one line was read as it was: its words, rule, reasons and other accounts')
    .option('--facets', 'counts by class, status, country, outlet … instead of lines')
    .action((words: string[], options: AskOptions & { why?: string }) =>
      options.why !== undefined
        ? explain(options.why, options)
        : options.facets
          ? printFacets(words, options)
          : answer(words, options, (record, query) => record.events(query), toText, 'eventSheet'),
    )
}

async function explain(id: string, options: AskOptions): Promise<void> {
  const record = await openToAsk(options)
  try {
    const shown = record.show(id)
    await (formatOf(options) === 'jsonl' ? printLine(shown) : print(shownInWords(shown)))
  } finally {
    record.close()
  }
}

async function printFacets(words: readonly string[], options: AskOptions): Promise<void> {
  const record = await openToAsk(options)
  try {
    const facets = record.facets(queryOf(words, options))
    if (formatOf(options) === 'jsonl') return await printLine(facets)
    for (const [field, counts] of Object.entries(facets) as [string, readonly Count[]][])
      if (counts.length)
        await print(`${field.padEnd(9)} ${counts.map(c => `${c.value} ${c.occurrences}`).join(', ')}\n`)
  } finally {
    record.close()
  }
}

const names = (list: readonly Participant[]) => list.map(p => p.text).join(', ')

function toText(o: Occurrence, record: OpenRecord): string {
  const sides = [names(o.actors) || '?', names(o.recipients)].filter(Boolean).join(' → ')
  const day = o.time?.start ?? o.time?.end ?? 'undated'
  const told = `${count(o.accounts.length, 'account')}, ${count(o.origins, 'origin')}`
  const head = [
    day.slice(0, 10).padEnd(10),
    sides,
    paint('cyan', o.class),
    paint(o.status === 'happened' ? 'green' : 'yellow', o.status),
    paint('dim', told),
  ]
  const lines = [
    head.join('  '),
    ...o.accounts.slice(0, SHOWN).flatMap(a => accountLines(a, record)),
    ...(o.accounts.length > SHOWN ? [`… ${o.accounts.length - SHOWN} more: demarche show ${o.id}`] : []),
    ...differencesOf(o),
  ]
  return lines.join('\n            ') + '\n\n'
}

/** Accounts that are shown of one occurrence. */
const SHOWN = 5

function accountLines(a: Account, record: OpenRecord): string[] {
  const sentence = (record.sentence(a.event) ?? a.trigger.text).replace(/\s+/g, ' ')
  const teller = a.speaker ? `${a.speaker}, in ${a.outlet ?? a.article}` : (a.outlet ?? 'the outlet itself')
  const quote = sentence.length > 220 ? `${sentence.slice(0, 219)}…` : sentence
  return [`${teller}${a.told ? `, ${a.told.slice(0, 10)}` : ''}: “${quote}”`, paint('dim', `${a.status} · ${a.event}`)]
}

/** "! conflict on numbers: The Courier and Gazette" */
function differencesOf({ differences, accounts }: Occurrence): string[] {
  const teller = (event: string) => {
    const account = accounts.find(a => a.event === event)
    return account?.speaker ?? account?.outlet ?? event
  }
  return differences.map(({ kind, field, accounts: [a, b] }) =>
    paint('yellow', `! ${kind} on ${field}: ${teller(a)} and ${teller(b)}`),
  )
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
