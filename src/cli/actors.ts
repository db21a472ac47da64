import type { Command } from 'commander'
import { answer } from './answer.ts'
import { type AskOptions, withQuery } from './ask-options.ts'
import { paint } from './output.ts'

/** `demarche actors`: who is in the record. */
export function register(program: Command): void {
  withQuery(program.command('actors').summary('ask the record for actors').description('Prints actors, from A to Z.'))
    .addHelpText(
      'after',
      `
Examples:
  demarche actors --country RUS
  demarche actors ministry --json`,
    )
    .action((words: string[], options: AskOptions) =>
      answer(
        words,
        options,
        (record, query) => record.actors(query),
        a =>
          `${a.name}  ${paint('cyan', a.code ?? a.kind)}  ${paint('dim', [a.roles.join(', '), `${a.articles} articles, ${a.events} events, ${a.statements} statements`].filter(Boolean).join(' · '))}\n`,
        'actorSheet',
      ),
    )
}
