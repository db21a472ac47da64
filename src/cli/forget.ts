import type { Command } from 'commander'
import { dbOption, openToAsk } from './ask-options.ts'
import { type HandOptions, whoIs, whoOption } from './hand.ts'
import { note, print, printLine } from './output.ts'

interface Options extends HandOptions {
  readonly why?: string
  readonly lift?: true
  readonly list?: true
  readonly json?: true
}

/** `demarche forget`: removes an article on request, for good. */
export function register(program: Command): void {
  program
    .command('forget')
    .summary('remove an article for good, on request')
    .description(
      'Removes the kept bytes of an article, all that was read in it and what people wrote on it. Its hash stays on a ' +
        'tombstone with who asked for it and why, and the same bytes are not kept again. There is no undo; backups are yours to clear.',
    )
    .argument('[id]', 'an article')
    .option('--why <reason>', 'stands on the tombstone')
    .option('--lift', 'let it be kept again')
    .option('--list', 'what was removed')
    .option('--json', 'one line of JSON each, with --list')
    .addOption(whoOption())
    .addOption(dbOption())
    .addHelpText(
      'after',
      '\nExamples:\n  demarche forget ARTICLE-ID --why "court order 12/26"\n  demarche forget --list',
    )
    .action(async (id: string | undefined, options: Options, command: Command) => {
      if (!options.list && id === undefined) command.error('error: say which article')
      if (!options.list && !options.lift && !options.why) command.error('error: say why, with --why')
      const record = await openToAsk(options)
      try {
        if (options.list)
          for (const stone of record.tombstones())
            await (options.json
              ? printLine(stone)
              : print(
                  `${stone.at.slice(0, 10)}  ${stone.article}  ${stone.who}: ${stone.why}  sha256 ${stone.sha256}\n`,
                ))
        else if (options.lift) {
          const lifted = record.lift(id!)
          note(lifted ? `${id}: may be kept again` : `${id}: was not removed`)
          if (!lifted) process.exitCode = 1
        } else
          for (const { sha256 } of record.forget(id!, options.why!, whoIs(options)))
            note(`removed  ${id}  sha256 ${sha256}`)
      } finally {
        record.close()
      }
    })
}
