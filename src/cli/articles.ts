import type { Command } from 'commander'
import { answer } from './answer.ts'
import { type AskOptions, withQuery } from './ask-options.ts'
import { paint } from './output.ts'

/** `demarche articles`: what was kept. */
export function register(program: Command): void {
  withQuery(
    program
      .command('articles')
      .summary('ask the record for articles')
      .description('Prints articles, the newest first.'),
  )
    .addHelpText(
      'after',
      `
Examples:
  demarche articles --outlet "The Times" --since 2021-04
  demarche articles expelled diplomats --json | jq -r .title`,
    )
    .action((words: string[], options: AskOptions) =>
      answer(
        words,
        options,
        (record, query) => record.articles(query),
        a =>
          `${(a.published ?? 'undated').slice(0, 10).padEnd(12)}${a.title ?? a.source}\n` +
          `            ${paint('dim', [a.publisher, a.canonicalUrl ?? a.url ?? a.source, a.id].filter(Boolean).join(' · '))}\n`,
        'articleSheet',
      ),
    )
}
