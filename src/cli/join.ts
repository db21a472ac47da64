import type { Command } from 'commander'
import { dbOption } from './ask-options.ts'
import { doing, type HandOptions, whoOption } from './hand.ts'

/** `demarche join` and `demarche split`: are two tellings of one thing? A person's word comes before the machine's. */
export function register(program: Command): void {
  program
    .command('join')
    .summary('say that two events or occurrences are one')
    .description('Joins two events or occurrences, for good: no later reading takes them apart.')
    .argument('<id>')
    .argument('<other>')
    .addOption(whoOption())
    .addOption(dbOption())
    .addHelpText('after', '\nExample:\n  demarche join EVENT-ID OTHER-ID')
    .action((id: string, other: string, options: HandOptions) =>
      doing(options, () => [{ act: 'join', target: id, with: other }]),
    )
  program
    .command('split')
    .summary('say that an event is not what the others tell')
    .description('Takes an event out of its occurrence, for good: no later reading puts it back.')
    .argument('<id>', 'an event')
    .addOption(whoOption())
    .addOption(dbOption())
    .addHelpText('after', '\nExample:\n  demarche split EVENT-ID')
    .action((id: string, options: HandOptions) => doing(options, () => [{ act: 'split', target: id }]))
}
