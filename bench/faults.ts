import { type Bench, table } from './bench.ts'
import { crowd } from './trials/crowd.ts'
import { cut } from './trials/cut.ts'
import { full } from './trials/full.ts'
import { killedAtPoints, killedAtRandom } from './trials/killed.ts'
import { POINTS } from '../test/record/points.ts'

const NAMED = Object.values(POINTS).flat().length

const bench: Bench = {
  title: 'Faults of the record',
  page: 'docs/reliability/record.md',
  needs: [],
  async run(_, flags) {
    const count = (name: string, usual: number) =>
      Number(flags.map(flag => new RegExp(`^--${name}=(\\d+)$`).exec(flag)?.[1]).find(Boolean) ?? usual)
    const random = await killedAtRandom(count('kills', 60))
    const named = await killedAtPoints(count('rounds', 1))
    const torn = await cut(count('step', 16))
    const small = await full(count('full', 40))
    const many = await crowd(count('articles', 12))
    const kills = random.runs + named.runs
    return [
      table(
        ['trial', 'runs', 'acknowledged and lost', 'faults that verify finds'],
        [
          ['a writer killed (SIGKILL) at a random moment', random.runs, random.lost, random.faults],
          [`a process that kills itself at one of ${NAMED} named points`, named.runs, named.lost, named.faults],
          ['the log of SQLite (WAL) cut in its last 64 kB', torn.runs, torn.lost, torn.faults],
          ...(small
            ? [['a small disk that becomes full, then has room again', small.runs, small.lost, small.faults]]
            : []),
          ['two processes, four workers each, write at once', many.runs, many.lost, many.faults],
        ],
      ),
      '',
      `${kills} processes were killed; they had acknowledged ${random.acknowledged + named.acknowledged} articles. The named points lie in adding, acting, bringing an old file up to date, backing up and exporting (\`test/record/points.ts\`). After each run \`verify\` compares the index with one that is made anew. A cut log must leave what a prefix of the ${torn.acknowledged} acknowledged articles and acts leaves: there "lost" counts runs in which it was anything else, and each of the ${torn.prefixes} prefixes that came out was verified once.`,
      '',
      small
        ? `The disk became full ${small.full} times: while articles were added one by one or many at once, while people acted, in a backup, or in \`compact\`. Each time the record said so (\`record.full\`) and went on unaided once there was room.`
        : 'The trial with a small disk was left out: this user may not mount one.',
      '',
      `The eight workers had ${many.acknowledged} articles and acts acknowledged and saw ${many.busy} errors.`,
      '',
      'What this is not: a loss of power. The processes die and logs are torn; the disk itself keeps what it was told to keep.',
    ].join('\n')
  },
}
export default bench
