import { parentPort, workerData } from 'node:worker_threads'
import { Failure } from '../model/index.ts'
import { openRecord } from '../record/index.ts'
import { answer } from './asked.ts'
import { edit } from './edit.ts'
import { filePart } from './file.ts'
import type { Job } from './shapes.ts'
import { type Order, plain, type Said, type ThreadOptions } from './thread-message.ts'

/** A thread with a connection of its own to the record: what it does, however long it takes, keeps nobody else waiting. */
const { file, ...options } = workerData as ThreadOptions
const record = openRecord(file, options)
const say = (said: Said): void => parentPort!.postMessage(said)

async function work(n: number, order: Order): Promise<string> {
  switch (order.do) {
    case 'answer':
      return answer(record, order.asked)
    case 'file':
      return JSON.stringify(filePart(record, order.asked))
    case 'edit':
      return JSON.stringify(edit(record, order.edit, order.who))
    case 'add':
    case 'verify': {
      const { addPages, verifyRecord } = await import('./long-work.ts')
      const tell = (job: Partial<Job>) => say({ n, said: 'progress', job })
      await (order.do === 'add' ? addPages(record, order.given, tell) : verifyRecord(record, tell))
      return ''
    }
  }
}

say({ said: 'ready' })

parentPort!.on('message', ({ n, order }: { n: number; order: Order }) => {
  work(n, order).then(
    text => say({ n, said: 'text', text }),
    (thrown: unknown) =>
      say(
        thrown instanceof Failure ? { n, said: 'failed', failure: plain(thrown) } : { n, said: 'broke', error: thrown },
      ),
  )
})
