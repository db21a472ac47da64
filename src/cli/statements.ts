import type { Command } from 'commander'
import { answer } from './answer.ts'
import { type AskOptions, withQuery } from './ask-options.ts'
import { paint } from './output.ts'

/** `demarche statements`: who said what. */
export function register(program: Command): void {
  withQuery(
    program
      .command('statements')
      .summary('ask the record who said what')
      .description('Prints statements, the newest first.'),
  )
    .addHelpText(
      'after',
      `
Examples:
  demarche statements --speaker Lavrov --stance threatens,warns
  demarche statements "red line" --since 2021 --json`,
    )
    .action((words: string[], options: AskOptions) =>
      answer(
        words,
        options,
        (record, query) => record.statements(query),
        s =>
          `${(s.said?.start ?? s.cited.published ?? 'undated').slice(0, 10).padEnd(12)}${s.speakerName ?? s.source?.text ?? s.sourceKind}  ${paint('cyan', s.stance)}  “${s.content.text}”\n` +
          `            ${paint('dim', [s.cited.outlet, s.cited.title, s.id].filter(Boolean).join(' · '))}\n`,
        'statementSheet',
      ),
    )
}
