import type { Command } from 'commander'
import type { Act } from '../record/index.ts'
import { dbOption } from './ask-options.ts'
import { doing, type HandOptions, whoOption } from './hand.ts'

interface Options extends HandOptions {
  readonly tag?: string[]
  readonly untag?: string[]
  readonly note?: string
  readonly bookmark?: true
  readonly unbookmark?: true
  readonly trash?: true
  readonly restore?: true
}

/** `demarche mark`: tags, notes, bookmarks, and the trash. */
export function register(program: Command): void {
  program
    .command('mark')
    .summary('tag, note, bookmark a line or an article, or put it into the trash')
    .description('Leaves marks on a line, an occurrence or an article. What is in the trash is left out of answers.')
    .argument('<id>')
    .option('--tag <tag>', 'more than once for more', collect)
    .option('--untag <tag>', 'takes a tag off', collect)
    .option('--note <text>')
    .option('--bookmark')
    .option('--unbookmark')
    .option('--trash', 'into the trash')
    .option('--restore', 'out of the trash')
    .addOption(whoOption())
    .addOption(dbOption())
    .addHelpText(
      'after',
      '\nExamples:\n  demarche mark ID --tag embassies --note "Compare with the communiqué."\n  demarche events --tag embassies',
    )
    .action(async (id: string, options: Options, command: Command) => {
      const acts = actsOf(id, options)
      if (!acts.length) command.error('error: say how to mark it')
      await doing(options, () => acts)
    })
}

const collect = (value: string, before: string[] = []): string[] => [...before, value]

function actsOf(target: string, options: Options): Act[] {
  const plain = (['bookmark', 'unbookmark', 'trash', 'restore'] as const).filter(name => options[name])
  return [
    ...(options.tag ?? []).map(value => ({ act: 'tag', target, value }) as const),
    ...(options.untag ?? []).map(value => ({ act: 'untag', target, value }) as const),
    ...(options.note ? [{ act: 'note', target, value: options.note } as const] : []),
    ...plain.map(act => ({ act, target })),
  ]
}
