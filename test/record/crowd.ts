// Workers of one process that write into one record at once; says what was acknowledged, and each failure after a "!".
// node test/record/crowd.ts FILE NAME WORKERS ARTICLES EVENT
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { openRecord } from '../../src/record/index.ts'
import { saidExpulsion } from './builder.ts'

interface Task {
  readonly file: string
  readonly name: string
  readonly articles: number
  readonly event: string
}

if (isMainThread) {
  const [file = '', name = '', workers = '1', articles = '1', event = ''] = process.argv.slice(2)
  for (let i = 0; i < Number(workers); i++) {
    const task: Task = { file, name: `${name}-${i}`, articles: Number(articles), event }
    const worker = new Worker(import.meta.filename, { workerData: task })
    worker.on('message', line => process.stdout.write(`${line}\n`))
    worker.on('error', error => process.stdout.write(`!${(error as Error).message}\n`))
  }
} else work(workerData as Task)

function work({ file, name, articles, event }: Task): void {
  const record = openRecord(file)
  for (let i = 0; i < articles; i++)
    try {
      const { page, reading } = saidExpulsion({ url: `https://${name}.example/${i}` })
      record.add(page, reading)
      parentPort!.postMessage(`article ${reading.id}`)
      record.act({ act: 'tag', target: event, value: `${name} ${i}` }, name)
      parentPort!.postMessage(`tag ${name} ${i}`)
      record.act({ act: 'change', target: event, field: 'status', value: i % 2 ? 'planned' : 'happened' }, name)
    } catch (thrown) {
      parentPort!.postMessage(`!${(thrown as Error).message}`)
    }
  record.close()
}
