// Watches a feed until it is killed, and says each thing that it did. An hour of its schedule is a second.
// node test/watch/watcher.ts RECORD FEED WEBHOOK
import { openQueue, openRecord } from '../../src/record/index.ts'
import { Web } from '../../src/source/web/web.ts'
import { type Desk, watch } from '../../src/watch/index.ts'
import { deskFor, fastClock, GAP } from './fast-desk.ts'

const [file = '', feed = '', webhook = ''] = process.argv.slice(2)
const [record, queue] = [openRecord(file), openQueue(file)]
await queue.follow(feed, 15, new Date(fastClock()).toISOString())
const say: Desk['say'] = event => void process.stdout.write(`${event.event}\n`)
const web = new Web({ allowPrivate: true, attempts: 1, gap: GAP, firstPause: GAP })
await watch(deskFor({ record, queue, web, say, webhook }), { beat: 50 })
