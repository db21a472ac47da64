import type { Command } from 'commander'
import type { Shown } from '../record/index.ts'
import { type DbOption, dbOption, openToAsk } from './ask-options.ts'
import { paint, print, printLine } from './output.ts'

/** `demarche show`: one line of the record with all that stands behind it. */
export function register(program: Command): void {
  program
    .command('show')
    .summary('show one line of the record with its evidence')
    .description(
      'Shows an occurrence, event, statement or article with its exact words, its reasons and its other accounts.',
    )
    .argument('<id>', 'as printed by events, statements, articles')
    .addOption(dbOption())
    .option('--json', 'as one line of JSON')
    .addHelpText('after', '\nExample:\n  demarche show 0f3a5c7e9b1d2f40-e212-SANCTION')
    .action(async (id: string, options: DbOption & { json?: true }) => {
      const record = await openToAsk(options)
      try {
        const shown = record.show(id)
        await (options.json ? printLine(shown) : print(toText(shown)))
      } finally {
        record.close()
      }
    })
}

function toText(shown: Shown): string {
  switch (shown.type) {
    case 'occurrence':
      return shown.lines.map(toText).join('\n')
    case 'article':
      return [
        paint('bold', shown.article.title ?? shown.article.source),
        `sha256 ${shown.article.snapshot.sha256}`,
        ...shown.events.map(e => `  ${e.class}  ${e.status}  “${e.trigger.text}”  ${e.id}`),
        ...shown.statements.map(s => `  ${s.stance}  “${s.content.text}”  ${s.id}`),
        '',
      ].join('\n')
    case 'statement':
      return evidence(
        shown,
        `${shown.statement.source?.text ?? shown.statement.sourceKind} ${shown.statement.stance}: “${shown.statement.content.text}”`,
        shown.statement,
      )
    case 'event': {
      const { event, voices, occurrence } = shown
      const sides = [event.actors, event.recipients].map(list => list.map(p => p.text).join(', ') || '?').join(' → ')
      const others = occurrence.accounts.filter(a => a.event !== event.id)
      return (
        evidence(shown, `${sides}  ${event.class}  ${event.status}`, event) +
        voices.map(v => `  as told by ${v.source?.text ?? v.sourceKind}: “${v.content.text}”\n`).join('') +
        others.map(a => `  also told by ${a.speaker ?? a.outlet ?? a.article} (${a.status})  ${a.event}\n`).join('')
      )
    }
  }
}

function evidence(
  { article, evidence }: Extract<Shown, { type: 'event' | 'statement' }>,
  head: string,
  { rule, reasons }: { rule: string; reasons: readonly { field: string; code: string }[] },
): string {
  return [
    paint('bold', head),
    `  “${evidence.sentence}”`,
    `  ${[article.publisher, article.title, article.published, article.url ?? article.source].filter(Boolean).join(' · ')}`,
    `  bytes sha256 ${evidence.sha256}`,
    `  rule ${rule}; ${reasons.map(r => `${r.field}: ${r.code}`).join(', ')}`,
    '',
  ].join('\n')
}
