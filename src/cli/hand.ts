import { Option } from 'commander'
import { userInfo } from 'node:os'
import type { Act, Entry, OpenRecord } from '../record/index.ts'
import { type DbOption, openToAsk } from './ask-options.ts'
import { note } from './output.ts'

export interface HandOptions extends DbOption {
  readonly who?: string
}

export const whoOption = (): Option => new Option('--who <name>', 'who does it (default: your name on this machine)')

/** The name that stands in the log. */
export const whoIs = ({ who }: HandOptions): string => who || process.env['DEMARCHE_USER'] || userInfo().username

/** Opens the record, does the acts in order, and says what was done. */
export async function doing(options: HandOptions, acts: (record: OpenRecord) => readonly Act[]): Promise<void> {
  const record = await openToAsk(options)
  try {
    for (const act of acts(record)) said(record.act(act, whoIs(options)))
  } finally {
    record.close()
  }
}

export function said({ n, act, target, detail }: Entry): void {
  note(`${n}  ${act}  ${target}${detail.field ? `  ${detail.field}` : ''}`)
}
