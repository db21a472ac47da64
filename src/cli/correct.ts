import type { Command } from 'commander'
import type { Act, OpenRecord } from '../record/index.ts'
import { dbOption } from './ask-options.ts'
import { fieldValue } from './field-value.ts'
import { doing, type HandOptions, whoOption } from './hand.ts'

interface Options extends HandOptions {
  readonly accept?: true
  readonly reject?: true
  readonly set?: string[]
}

/** `demarche correct`: accepts a line, rejects it, or gives a field another value. */
export function register(program: Command): void {
  program
    .command('correct')
    .summary('accept or reject a line, or change a field of it')
    .description('Writes the act into the log; what was read stays beside it, and "demarche undo" takes it back.')
    .argument('<id>', 'an event, an occurrence or a statement')
    .option('--accept', 'the line was checked and stands')
    .option('--reject', 'the line is wrong and is left out of answers')
    .option('--set <field=value>', 'class, status, time, place, actors, recipients, stance … (more than once)', collect)
    .addOption(whoOption())
    .addOption(dbOption())
    .addHelpText(
      'after',
      `
Examples:
  demarche correct ID --accept
  demarche correct ID --set status=planned --set time=2021-04-20..2021-04-27
  demarche correct ID --set "actors=Moscow=RUSGOV, the embassy=USAGOV"`,
    )
    .action(async (id: string, options: Options, command: Command) => {
      if (!options.accept && !options.reject && !options.set) command.error('error: say --accept, --reject or --set')
      if (options.accept && options.reject) command.error('error: a line is accepted or rejected, not both')
      await doing(options, record => actsOf(record, id, options))
    })
}

const collect = (value: string, before: string[] = []): string[] => [...before, value]

function actsOf(record: OpenRecord, id: string, { accept, reject, set = [] }: Options): Act[] {
  if (reject) return [{ act: 'reject', target: id }]
  const changes = set.map(typed => {
    const [, field = typed, value = ''] = /^(\w+)=(.*)$/s.exec(typed) ?? []
    const line = lineOf(record, id)
    return { act: 'change', target: id, field, value: fieldValue(field, value, line.reading, line.near) } as Act
  })
  return [...changes, ...(accept ? [{ act: 'accept', target: id } as const] : [])]
}

function lineOf(record: OpenRecord, id: string) {
  const found = record.show(id)
  const shown = found.type === 'occurrence' ? found.lines[0]! : found
  const reading = record.reading(shown.article.id)!
  const line = shown.type === 'event' ? shown.event : shown.type === 'statement' ? shown.statement : null
  return { reading, near: (line && reading.sentences[line.sentence]) ?? ([0, 0] as [number, number]) }
}
