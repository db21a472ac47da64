import type { Command } from 'commander'
import * as annotate from './annotate.ts'
import * as article from './article.ts'
import * as completion from './completion.ts'
import * as doctor from './doctor.ts'
import * as read from './read.ts'

/** Adds one command to the program. */
export type Register = (program: Command) => void

/** Every command, in the order of the help. */
export async function commands(): Promise<Register[]> {
  return [read, article, annotate, doctor, completion].map(command => command.register)
}
