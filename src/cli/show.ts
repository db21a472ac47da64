import type { Command } from 'commander'
import type { Event, Occurrence, Participant, Statement } from '../model/index.ts'
import type { Human, Shown, Version } from '../record/index.ts'
import { type DbOption, dbOption, openToAsk } from './ask-options.ts'
import { paint, print, printLine } from './output.ts'
import { reasonInWords } from './reason-words.ts'

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
        const versions = shown.type === 'article' ? record.views.versions(shown.article.id) : []
        if (options.json) await printLine(versions.length > 1 ? { ...shown, versions } : shown)
        else await print(shownInWords(shown) + versionsText(versions))
      } finally {
        record.close()
      }
    })
}

/** A line with its evidence, its reasons and its other accounts. */
export function shownInWords(shown: Shown): string {
  switch (shown.type) {
    case 'occurrence':
      return [
        paint('bold', headOf(shown.occurrence)),
        row(
          'told',
          `${shown.lines.length} accounts, ${shown.occurrence.origins} origins, ${shown.occurrence.outlets} outlets`,
        ),
        ...differencesOf(shown.occurrence, shown.lines),
        '',
        ...shown.lines.map(line => shownInWords(line)),
      ].join('\n')
    case 'article':
      return [
        paint('bold', shown.article.title ?? shown.article.source),
        row('bytes', `sha256 ${shown.article.snapshot.sha256}`),
        ...shown.events.map(e => `  ${e.class}  ${e.status}  “${e.trigger.text}”  ${paint('dim', e.id)}`),
        ...shown.statements.map(s => `  ${s.stance}  “${flat(s.content.text)}”  ${paint('dim', s.id)}`),
        '',
      ].join('\n')
    case 'statement': {
      const { statement, within } = shown
      return [
        paint('bold', `${whoOf(statement)} · ${statement.stance}: “${flat(statement.content.text)}”`),
        ...lineRows(shown, statement),
        ...within.map(s => row('as told by', whoOf(s))),
        ...humanRows(shown.human),
        '',
      ].join('\n')
    }
    case 'event': {
      const { event, voices, occurrence } = shown
      const others = occurrence.accounts.filter(a => a.event !== event.id)
      return [
        paint('bold', headOf(event)),
        ...voices.map(s => row('as said by', `${whoOf(s)}, who ${s.stance}: “${flat(s.content.text)}”`)),
        ...(event.place?.country || event.place?.name
          ? [row('where', [event.place.name, event.place.country].filter(Boolean).join(', '))]
          : []),
        ...(event.inResponseTo ? [row('answers', event.inResponseTo)] : []),
        ...lineRows(shown, event),
        ...others.map(a =>
          row('also told', `${a.speaker ?? a.outlet ?? a.article}: ${a.status}  ${paint('dim', a.event)}`),
        ),
        ...humanRows(shown.human),
        '',
      ].join('\n')
    }
  }
}

/** What each later version of a page changed, line by line. */
function versionsText(versions: readonly Version[]): string {
  if (versions.length < 2) return ''
  return versions
    .flatMap(({ article, capturedAt, keptAt, changes }) => [
      row('version', `${(capturedAt ?? keptAt).slice(0, 16).replace('T', ' ')}  ${paint('dim', article)}`),
      ...(changes ?? []).map(({ kind, text }) =>
        row('', kind === 'added' ? paint('green', `+ ${flat(text)}`) : paint('red', `- ${flat(text)}`)),
      ),
      '',
    ])
    .join('\n')
}

const row = (label: string, text: string): string => `  ${paint('dim', label.padEnd(11))}${text}`
const flat = (text: string): string => text.replace(/\s+/g, ' ')
const names = (list: readonly Participant[]): string =>
  list.map(p => (p.code ? `${p.text} (${p.code})` : p.text)).join(', ')

function headOf(o: Pick<Event & Occurrence, 'class' | 'actors' | 'recipients' | 'status' | 'time'>): string {
  const sides = [names(o.actors) || '?', names(o.recipients)].filter(Boolean).join(' → ')
  return `${o.time?.start ?? o.time?.end ?? 'undated'}  ${sides}  ${o.class}  ${o.status}`
}

const whoOf = (s: Statement): string => s.source?.text ?? (s.inheritedFrom ? 'the same voice' : s.sourceKind)

type Line = Extract<Shown, { type: 'event' | 'statement' }>

/** The words, where they stand, why they were read so, and the bytes that they came from. */
function lineRows({ article, evidence }: Line, { id, rule, confidence }: Event | Statement): string[] {
  const at = evidence.selectors.map(([{ start, end }, quote]) => `“${flat(quote.exact)}” at ${start}–${end}`)
  const source = [article.publisher, article.title, article.published, article.url ?? article.source]
  return [
    row('sentence', `“${flat(evidence.sentence)}”`),
    ...(at.length ? [row('words', at.join(', '))] : []),
    ...evidence.reasons.map((reason, i) => row(i ? '' : 'because', reasonInWords(reason))),
    row('rule', `${rule}, confidence ${confidence}`),
    row('source', source.filter(Boolean).join(' · ')),
    row('bytes', `sha256 ${evidence.sha256}`),
    row('id', id),
  ]
}

/** What people did, and what the machine had read where they changed it. */
function humanRows<T extends Event | Statement>({ marks, acts, machine }: Human<T>): string[] {
  return [
    ...marks
      .filter(({ kind }) => kind !== 'changed')
      .map(({ kind, value }) => row('marked', value ? `${kind}: ${value}` : kind)),
    ...(machine
      ? marks
          .filter(m => m.kind === 'changed')
          .map(m => row('as read', `${m.value}: ${plain(machine[m.value as keyof T])}`))
      : []),
    ...acts.map(({ at, who, act, detail }) =>
      row(
        'history',
        `${at.slice(0, 16).replace('T', ' ')}  ${who}  ${act}${detail.field ? ` ${detail.field} = ${plain(detail.value)}` : ''}`,
      ),
    ),
  ]
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value.map(item => (item as { text?: string }).text ?? JSON.stringify(item)).join(', ') || 'nobody'
  return JSON.stringify(value)
}

/** Each difference with the words of both accounts. */
function differencesOf({ differences }: Occurrence, lines: Extract<Shown, { type: 'event' }>[]): string[] {
  const of = (id: string) => lines.find(line => line.event.id === id)
  return differences.flatMap(({ kind, field, accounts: [a, b] }) => {
    const value = (id: string) => {
      const line = of(id)
      return line
        ? `${line.article.publisher ?? line.article.id}: ${valueOf(line.event, field)} (“${flat(line.evidence.sentence)}”)`
        : id
    }
    return [row(kind, `on ${field}`), row('', value(a)), row('', value(b))]
  })
}

function valueOf(event: Event, field: string): string {
  if (field === 'time') return event.time?.start ?? 'undated'
  if (field === 'place') return event.place?.country ?? 'nowhere'
  if (field === 'numbers') return event.numbers.map(n => `${n.value} ${n.of}`).join(', ')
  if (field === 'status') return event.status
  return plain(event[field as keyof Event])
}
