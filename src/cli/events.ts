import type { Command } from 'commander'
import type { Occurrence, Participant } from '../model/index.ts'
import { answer } from './answer.ts'
import { type AskOptions, withQuery } from './ask-options.ts'
import { paint } from './output.ts'

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
  demarche events --format csv > events.csv`,
    )
    .action((words: string[], options: AskOptions) =>
      answer(words, options, (record, query) => record.events(query), toText, 'eventSheet'),
    )
}

const names = (list: readonly Participant[]) => list.map(p => p.text).join(', ')

function toText(o: Occurrence): string {
  const sides = [names(o.actors) || '?', names(o.recipients)].filter(Boolean).join(' → ')
  const day = o.time?.start ?? o.time?.end ?? 'undated'
  const told = `${count(o.accounts.length, 'account')}, ${count(o.origins, 'origin')}`
  const lines = [
    `${day.slice(0, 10).padEnd(12)}${sides}  ${paint('cyan', o.class)}  ${paint(o.status === 'happened' ? 'green' : 'yellow', o.status)}  ${paint('dim', told)}`,
    ...o.accounts
      .slice(0, 5)
      .map(
        a =>
          `            ${a.speaker ?? a.outlet ?? 'the outlet itself'}: “${a.trigger.text}” (${a.status})  ${paint('dim', a.event)}`,
      ),
    ...(o.accounts.length > 5 ? [`            … ${o.accounts.length - 5} more: demarche show ${o.id}`] : []),
    ...[...new Set(o.differences.map(d => `            ! accounts differ: ${d.kind} on ${d.field}`))],
  ]
  return lines.join('\n') + '\n\n'
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
