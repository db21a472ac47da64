import type { Event, Mention, Reading, Statement } from '../model/index.ts'
import { paint } from './output.ts'

/** A reading as a person likes to read it: date, who → whom, class, status, who says so, the exact words. */
export function formatReading(reading: Reading): string {
  const { article, events, statements, warnings } = reading
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
    ...events.flatMap(event => eventLines(event, reading)),
  ]
  const others = statements.filter(s => !told.has(s.id))
  if (others.length)
    lines.push(paint('bold', events.length ? 'Also said' : 'Said'), ...others.map(s => statementLine(s, reading)), '')
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

function eventLines(event: Event, reading: Reading): string[] {
  const sides = [names(event.actors, reading) || '?', names(event.recipients, reading)].filter(Boolean).join(' → ')
  const answered = reading.events.find(e => e.id === event.inResponseTo)
  const statement = statementOf(event.assertedBy, reading)
  const teller = statement ? chain(statement, reading) : (reading.article.publisher ?? 'the outlet itself')
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
      ? [
          `            in response to: ${answered.class} ${names(answered.actors, reading)} ${quote(answered.trigger.text)}`,
        ]
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

const names = (mentions: readonly Mention[], reading: Reading): string =>
  [...new Set(mentions.map(m => nameOf(m, reading)))].join(', ')

/** Its words; the name before them where they alone do not tell whom ("Jana Novak (she)"). */
function nameOf({ text, actor }: Mention, { actors }: Reading): string {
  const flat = text.replace(/\s+/g, ' ')
  const name = PRONOUN.test(flat) ? actors.find(a => a.id === actor)?.name : undefined
  return name ? `${name} (${flat.toLowerCase()})` : flat
}
const PRONOUN = /^(he|him|his|she|her|it|its|they|them|their|we|us|our|who|which)$/i

const certainty = (confidence: number): string => (confidence < 0.5 ? 'uncertain' : '')

function day({ time }: Event): string {
  if (!time) return 'no date'
  const { start, end } = time
  if (start && end && start !== end)
    return start.slice(0, 7) === end.slice(0, 7) ? `${start.slice(0, 7)}` : `${start.slice(0, 4)}`
  return start ?? (end ? `by ${end}` : 'no date')
}

const statementOf = (id: string | null, { statements }: Reading): Statement | undefined =>
  id === null ? undefined : statements.find(s => s.id === id)

function chain(statement: Statement, reading: Reading): string {
  const outer = statementOf(statement.within, reading)
  const who = sourceOf(statement, reading)
  return outer ? `${who}, as told by ${chain(outer, reading)}` : who
}

function sourceOf({ source, inheritedFrom }: Statement, reading: Reading): string {
  if (source) return nameOf(source, reading)
  const origin = statementOf(inheritedFrom, reading)
  return origin ? `${origin.source ? nameOf(origin.source, reading) : 'unnamed'} (goes on)` : 'unnamed'
}

const statementLine = (statement: Statement, reading: Reading): string =>
  `  ${sourceOf(statement, reading)} · ${paint('cyan', statement.stance)} · ${quote(statement.content.text)}`

const sentence = ({ article, sentences }: Reading, i: number): string => {
  const [start, end] = sentences[i] ?? [0, 0]
  return article.text.slice(start, end)
}

function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  const cut = flat.length > 220 ? `${flat.slice(0, 219)}…` : flat
  return /^[“"«„]/.test(cut) ? cut : `“${cut}”`
}
