import type { Event, Participant, Reading, Statement } from '../model/index.ts'
import { paint } from './output.ts'

/** A reading as a person likes to read it: date, who → whom, class, status, who says so, the exact words. */
export function formatReading(reading: Reading): string {
  const { article, events, statements, warnings } = reading
  const said = new Map(statements.map(s => [s.id, s]))
  const told = new Set(events.flatMap(e => e.assertedBy ?? []))
  const lines = [
    paint('bold', article.title ?? article.source),
    paint(
      'dim',
      [article.publisher, article.published?.slice(0, 16).replace('T', ' '), article.byline.join(', ')]
        .filter(Boolean)
        .join(' · '),
    ),
    '',
    ...events.flatMap(event => eventLines(event, reading, said)),
  ]
  const others = statements.filter(s => !told.has(s.id))
  if (others.length)
    lines.push(paint('bold', events.length ? 'Also said' : 'Said'), ...others.flatMap(s => statementLines(s)), '')
  if (!events.length && !others.length) lines.push('No event and no statement was found in this text.', '')
  lines.push(...warnings.map(w => paint('yellow', `! ${w.message}`)))
  lines.push(paint('dim', summary(reading)), '')
  return lines.filter((line, i) => line || lines[i - 1]).join('\n') + '\n'
}

function summary({ id, sentences, statements, events }: Reading): string {
  const coded = new Set(events.flatMap(e => e.mentions.map(m => m.sentence)))
  return `${count(sentences.length, 'sentence')} · ${count(events.length, 'event')} · ${count(statements.length, 'statement')} · ${count(sentences.length - coded.size, 'sentence')} without an event · ${id}`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

function eventLines(event: Event, reading: Reading, said: ReadonlyMap<string, Statement>): string[] {
  const sides = [names(event.actors) || '?', names(event.recipients)].filter(Boolean).join(' → ')
  const answered = reading.events.find(e => e.id === event.inResponseTo)
  const statement = event.assertedBy ? said.get(event.assertedBy) : undefined
  const teller = statement ? chain(statement, said) : (reading.article.publisher ?? 'the outlet itself')
  const numbers = event.numbers.map(n => `${BOUND[n.bound]}${n.value} ${n.of}`).join(', ')
  const head = [
    sides,
    paint('cyan', event.class),
    paint(event.status === 'happened' ? 'green' : 'yellow', event.status),
    numbers,
    certainty(event.confidence),
  ]
  return [
    `${day(event).padEnd(12)}${head.filter(Boolean).join('  ')}`,
    `            says: ${teller}`,
    `            ${quote(sentence(reading, event.sentence))}`,
    ...(answered
      ? [`            in response to: ${answered.class} ${names(answered.actors)} ${quote(answered.trigger.text)}`]
      : []),
    '',
  ]
}

const BOUND = {
  exact: '',
  atLeast: 'at least ',
  moreThan: 'more than ',
  about: 'about ',
  lessThan: 'less than ',
} as const

const names = (participants: readonly Participant[]): string => [...new Set(participants.map(p => p.text))].join(', ')

const certainty = (confidence: number): string => (confidence < 0.5 ? 'uncertain' : '')

function day({ time }: Event): string {
  if (!time) return 'no date'
  const { start, end } = time
  if (start && end && start !== end)
    return start.slice(0, 7) === end.slice(0, 7) ? `${start.slice(0, 7)}` : `${start.slice(0, 4)}`
  return start ?? (end ? `by ${end}` : 'no date')
}

function chain(statement: Statement, said: ReadonlyMap<string, Statement>): string {
  const outer = statement.within ? said.get(statement.within) : undefined
  const origin = statement.inheritedFrom ? said.get(statement.inheritedFrom) : undefined
  const who = statement.source?.text ?? (origin ? `${origin.source?.text ?? 'unnamed'} (goes on)` : 'unnamed')
  return outer ? `${who}, as told by ${chain(outer, said)}` : who
}

function statementLines(statement: Statement): string[] {
  const who = statement.source?.text ?? (statement.inheritedFrom ? '(goes on)' : 'unnamed')
  return [`  ${who} · ${paint('cyan', statement.stance)} · ${quote(statement.content.text)}`]
}

const sentence = ({ article, sentences }: Reading, i: number): string => {
  const [start, end] = sentences[i] ?? [0, 0]
  return article.text.slice(start, end)
}

function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  const cut = flat.length > 220 ? `${flat.slice(0, 219)}…` : flat
  return /^[“"«„]/.test(cut) ? cut : `“${cut}”`
}
