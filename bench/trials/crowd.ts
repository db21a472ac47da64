import { join } from 'node:path'
import { openRecord } from '../../src/record/index.ts'
import { inFolder, judge, listen, noTrial, story, type Trial } from './trial.ts'

/** Two processes with eight workers write into one file: articles, and a tag on one event, which each of them corrects too. */
export async function crowd(articles: number): Promise<Trial & { busy: number }> {
  const trial = { ...noTrial(), busy: 0 }
  await inFolder(async folder => {
    const file = join(folder, 'news.db')
    const record = openRecord(file)
    const { page, reading } = story(0)
    record.add(page, reading)
    record.close()
    const said = await Promise.all(
      ['left', 'right'].map(name => listen('crowd.ts', [file, name, '4', String(articles), reading.events[0]!.id])),
    )
    const lines = said.flat()
    trial.busy = lines.filter(line => line.startsWith('!')).length
    await judge(
      trial,
      file,
      lines.filter(line => line.startsWith('article ')).map(line => line.slice(8)),
    )
    const again = openRecord(file)
    const tags = new Set(again.marks(reading.events[0]!.id).map(mark => mark.value))
    again.close()
    const given = lines.filter(line => line.startsWith('tag ')).map(line => line.slice(4))
    trial.acknowledged += given.length
    trial.lost += given.filter(tag => !tags.has(tag)).length
  })
  return trial
}
