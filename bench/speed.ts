import { join } from 'node:path'
import { articleFromRow } from '../src/article/index.ts'
import { findActors } from '../src/actors/index.ts'
import { codeEvents } from '../src/events/index.ts'
import { loadEngine, sentenceCount, tokenCount } from '../src/language/index.ts'
import { castSpeakers, findStatements } from '../src/statements/index.ts'
import { type Bench, jsonLines, table } from './bench.ts'

interface Row {
  id: string
  text: string
  date: string | null
}

/** Processor seconds that a piece of work costs, and what it gives. */
async function cost<T>(work: () => T | Promise<T>): Promise<[seconds: number, result: T]> {
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return [(user + system) / 1e6, result]
}

export default {
  title: 'Speed and memory by stage',
  page: 'docs/performance/speed.md',
  needs: ['data'],
  async run(places) {
    const rows = jsonLines<Row>(join(places.data, 'attribution', 'dev.jsonl.gz'))
    const [loading, engine] = await cost(loadEngine)
    const spent = { language: 0, actors: 0, statements: 0, events: 0 }
    let [tokens, sentences, articles] = [0, 0, 0]
    // The first round warms the code up and is not counted.
    for (const counted of [false, true]) {
      for (const { id, text, date } of rows) {
        const article = articleFromRow({ id, text, date, title: null, url: null, language: 'en' })
        const [a, doc] = await cost(() => engine.annotate(article))
        const [b, named] = await cost(() => findActors(doc))
        const [c, said] = await cost(() => findStatements(doc, named, id))
        const [d] = await cost(() => codeEvents(doc, castSpeakers(doc, named, said), said, id))
        if (!counted) continue
        spent.language += a
        spent.actors += b
        spent.statements += c
        spent.events += d
        tokens += tokenCount(doc)
        sentences += sentenceCount(doc)
        articles++
      }
    }
    const whole = Object.values(spent).reduce((sum, x) => sum + x, 0)
    const growth: (string | number)[][] = []
    for (const times of [1, 2, 4, 8]) {
      const text = rows
        .slice(0, 4)
        .map(r => r.text)
        .join('\n\n')
        .repeat(times)
      const article = articleFromRow({ id: 'long', text, date: '2014-01-01', title: null, url: null, language: 'en' })
      const [seconds] = await cost(async () => {
        const doc = await engine.annotate(article)
        const named = findActors(doc)
        const said = findStatements(doc, named, 'long')
        return codeEvents(doc, castSpeakers(doc, named, said), said, 'long')
      })
      growth.push([
        `${Math.round(text.length / 1000)}k characters`,
        seconds.toFixed(2),
        ((seconds * 1e6) / text.length).toFixed(1),
      ])
    }
    const line = (name: string, seconds: number) => [
      name,
      ((1000 * seconds) / articles).toFixed(1),
      Math.round(sentences / seconds),
      `${Math.round((100 * seconds) / whole)} %`,
    ]
    return [
      `${articles} articles of ${Math.round(tokens / articles)} tokens, one core, processor time, after one round that is not counted.`,
      table(
        ['stage', 'ms an article', 'sentences/s', 'share'],
        [...Object.entries(spent).map(([name, s]) => line(name, s)), line('**all**', whole)],
      ),
      `Whole reading: **${(articles / whole).toFixed(1)} articles a CPU-second**, ${Math.round(tokens / whole / 1000)}k tokens/s. ` +
        `Loading: ${(1000 * loading).toFixed(0)} ms. Resident memory at the end: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB.`,
      `## Growing input\n\n${table(['text', 'seconds', 'µs a character'], growth)}`,
    ].join('\n\n')
  },
} satisfies Bench
