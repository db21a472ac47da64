// DEMARCHE_DATA=… DEMARCHE_SCORE=… node train/article.ts [--cv]
// Learns which blocks of a page are its body, from wcxb-dev alone (CC BY 4.0), and writes the two tables of src/article/tables.
// With --cv it only measures: five parts by site, each scored by what was learned from the other four (--cv=0,1: these parts alone).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { blockFeatures, type BlockScene, FEATURES } from '../src/article/block-features.ts'
import { type Forest, forestScore, packForest } from '../src/article/forest.ts'
import { sceneOf } from '../src/article/from-html.ts'
import { leadsElsewhere } from '../src/article/selection.ts'
import { Names, nameWords } from '../src/article/names.ts'
import type { TreeNode } from '../src/article/tree.ts'
import { bodyShares } from './article-labels.ts'
import { growForest, type Growth, type Lesson } from './article-forest.ts'

interface Gold {
  readonly id: string
  readonly url: string | null
  readonly text: string
}
interface Example {
  readonly group: number
  readonly gold: Gold
  readonly scene: BlockScene
  readonly shares: Float32Array
  readonly weights: Float32Array
}
interface Scorer {
  match(gold: string, told: string): [number, number, number]
  prf(matches: [number, number, number][]): { f1: number; p: number; r: number }
}

const GROUPS = 5
const GROWTH: Growth = {
  trees: Number(process.env['TREES'] ?? 160),
  depth: Number(process.env['DEPTH'] ?? 6),
  rate: Number(process.env['RATE'] ?? 0.12),
  ridge: 2,
  rowShare: 0.5,
  columnShare: 0.5,
  seed: 7,
}
/** A word of names must stand on this many sites. */
const LEAST_SITES = 4

const crossing = process.argv.find(flag => flag.startsWith('--cv'))
const PARTS = crossing?.includes('=')
  ? crossing.slice('--cv='.length).split(',').map(Number)
  : Array.from({ length: GROUPS }, (_, i) => i)

const groupOf = ({ url, id }: Gold): number => {
  let hash = 7
  let host = url || id
  try {
    host = new URL(host).hostname.split('.').slice(-2).join('.')
  } catch {}
  for (const sign of host) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) >>> 0
  return hash % GROUPS
}

function examples(data: string): Example[] {
  const folder = join(data, 'articles', 'wcxb-dev')
  const stored = new Set(readdirSync(join(folder, 'html')))
  const rows = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n').filter(Boolean)
  return rows.flatMap(row => {
    const gold = JSON.parse(row) as Gold
    if (!stored.has(`${gold.id}.html.gz`) || !gold.text) return []
    const html = gunzipSync(readFileSync(join(folder, 'html', `${gold.id}.html.gz`))).toString('utf8')
    const { scene } = sceneOf(html)
    const shares = bodyShares(
      scene.blocks.map(block => block.text),
      gold.text,
    )
    const size = gold.text.length
    const weights = Float32Array.from(
      scene.blocks,
      block => 0.15 + (30 * Math.min(block.text.length, size)) / (size + 1500),
    )
    return [{ group: groupOf(gold), gold, scene, shares, weights }]
  })
}

/** Words of names → log odds for the body, from the share of the text under them that is body, page by page. */
function nameWeights(pages: readonly Example[]): Map<string, number> {
  const sums = new Map<string, { body: number; other: number; sites: Set<string> }>()
  for (const { scene, shares, gold } of pages) {
    const site = (gold.url ?? gold.id).split('/')[2] ?? gold.id
    const here = new Map<string, { body: number; all: number }>()
    const nodes = new Map<TreeNode, { body: number; all: number }>()
    scene.blocks.forEach((block, i) => {
      const length = Math.min(block.text.length, 400) + 20
      for (let node: TreeNode | null = block.element; node && node.tag !== 'body'; node = node.parent) {
        const sum = nodes.get(node) ?? { body: 0, all: 0 }
        sum.body += shares[i] * length
        sum.all += length
        nodes.set(node, sum)
      }
    })
    for (const [node, { body, all }] of nodes) {
      for (const word of new Set([...nameWords(node.className), ...nameWords(node.id)])) {
        const sum = here.get(word) ?? { body: 0, all: 0 }
        sum.body += body
        sum.all += all
        here.set(word, sum)
      }
    }
    for (const [word, { body, all }] of here) {
      const sum = sums.get(word) ?? { body: 0, other: 0, sites: new Set<string>() }
      sum.body += body / all
      sum.other += 1 - body / all
      sum.sites.add(site)
      sums.set(word, sum)
    }
  }
  const weights = new Map<string, number>()
  for (const [word, { body, other, sites }] of [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (sites.size >= LEAST_SITES) {
      const odds = Math.log((body + 1) / (other + 1))
      if (Math.abs(odds) > 0.3) weights.set(word, Math.round(odds * 10) / 10)
    }
  return weights
}

type Rows = ReadonlyMap<Example, Float32Array>

/** First rows: names are weighed by what the other groups say, so that no page tells of itself. */
function rowsOf(pages: readonly Example[]): Rows {
  const rows = new Map<Example, Float32Array>()
  for (const group of new Set(pages.map(page => page.group))) {
    const weights = nameWeights(pages.filter(page => page.group !== group))
    for (const page of pages)
      if (page.group === group) rows.set(page, blockFeatures({ ...page.scene, names: new Names(weights) }))
  }
  return rows
}

function lessonOf(pages: readonly Example[], rows: Rows, width: number): Lesson {
  const count = pages.reduce((sum, page) => sum + page.shares.length, 0)
  const lesson = {
    rows: new Float32Array(count * width),
    width,
    targets: new Float32Array(count),
    weights: new Float32Array(count),
  }
  let at = 0
  for (const page of pages) {
    lesson.rows.set(rows.get(page) ?? [], at * width)
    lesson.targets.set(page.shares, at)
    lesson.weights.set(page.weights, at)
    at += page.shares.length
  }
  return lesson
}

const scoresOf = (page: Example, forest: Forest, rows: Float32Array, width: number): Float32Array =>
  Float32Array.from(page.scene.blocks, (_, i) => forestScore(forest, rows, i * width))

/** Scores of each page by a forest that has not seen its group. */
function crossed(pages: readonly Example[], rows: Rows, width: number, growth: Growth): Map<Example, Float32Array> {
  const scores = new Map<Example, Float32Array>()
  for (const group of PARTS) {
    const forest = growForest(
      lessonOf(
        pages.filter(page => page.group !== group),
        rows,
        width,
      ),
      growth,
    )
    for (const page of pages)
      if (page.group === group) scores.set(page, scoresOf(page, forest, rows.get(page) ?? new Float32Array(), width))
  }
  return scores
}

const bodyOf = (page: Example, wanted: (i: number) => boolean): string =>
  page.scene.blocks
    .filter((_, i) => wanted(i) && !page.scene.isHeadline(i))
    .map(block => block.text)
    .join('\n\n')

const data = process.env['DEMARCHE_DATA']
const scores = process.env['DEMARCHE_SCORE']
if (!data || !scores) {
  console.error('DEMARCHE_DATA and DEMARCHE_SCORE are not set')
  process.exit(2)
}
const { match, prf } = (await import(pathToFileURL(join(scores, 'articles.mjs')).href)) as Scorer
const pages = examples(data)
const judged = pages.filter(page => PARTS.includes(page.group))
const line = (name: string, body: (page: Example) => string) => {
  const { f1, p, r } = prf(judged.map(page => match(page.gold.text, body(page))))
  console.log(name.padEnd(12), f1.toFixed(4), p.toFixed(4), r.toFixed(4))
}
const rows = rowsOf(pages)
if (crossing) {
  line('labels', page => bodyOf(page, i => page.shares[i] >= 0.5))
  line('rules', page => bodyOf(page, i => page.scene.chosen.has(page.scene.blocks[i])))
  const found = crossed(pages, rows, FEATURES.length, GROWTH)
  for (const limit of [-0.7, -0.5, -0.3, 0])
    line(`limit ${limit}`, page =>
      bodyOf(page, i => (found.get(page)?.[i] ?? 0) > limit && !leadsElsewhere(page.scene.blocks[i])),
    )
} else {
  const packed = packForest(growForest(lessonOf(pages, rows, FEATURES.length), GROWTH))
  const tables = join(import.meta.dirname, '..', 'src', 'article', 'tables')
  const words = [...nameWeights(pages)].map(([word, weight]) => `${word}:${weight}`).join(' ')
  writeFileSync(
    join(tables, 'name-weights.ts'),
    `/**
 * Words in the class and id of elements → log odds that what stands inside is body. Learned by train/article.ts from wcxb-dev
 * (CC BY 4.0); only words of ${LEAST_SITES} sites or more.
 */
const WORDS =
  '${words}'

export const NAME_WEIGHTS: ReadonlyMap<string, number> = new Map(
  WORDS.split(' ').map(pair => [pair.slice(0, pair.indexOf(':')), Number(pair.slice(pair.indexOf(':') + 1))]),
)
`,
  )
  writeFileSync(
    join(tables, 'block-forest.ts'),
    `/** The forest that tells body from furniture, packed as forest.ts says. Learned by train/article.ts; see models/article.md. */
export const BLOCK_FOREST =
  '${packed}'
`,
  )
}
