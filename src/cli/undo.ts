import type { Command } from 'commander'
import { dbOption, openToAsk } from './ask-options.ts'
import { type HandOptions, said, whoIs, whoOption } from './hand.ts'
import { note } from './output.ts'

/** `demarche undo` and `demarche redo`: the log grows, and what it says changes. */
export function register(program: Command): void {
  for (const name of ['undo', 'redo'] as const)
    program
      .command(name)
      .summary(name === 'undo' ? 'take back your last act' : 'do again what you took back')
      .description(
        name === 'undo'
          ? 'Takes back your last act on the record; again for the one before.'
          : 'Does again what "demarche undo" took back.',
      )
      .addOption(whoOption())
      .addOption(dbOption())
      .addHelpText('after', `\nExample:\n  demarche ${name}`)
      .action(async (options: HandOptions) => {
        const record = await openToAsk(options)
        try {
          const entry = record[name](whoIs(options))
          if (entry) said(entry)
          else note(`Nothing is left to ${name}.`)
        } finally {
          record.close()
        }
      })
}
