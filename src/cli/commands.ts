import type { Command } from 'commander'
import * as actors from './actors.ts'
import * as add from './add.ts'
import * as annotate from './annotate.ts'
import * as article from './article.ts'
import * as articles from './articles.ts'
import * as backup from './backup.ts'
import * as code from './code.ts'
import * as compact from './compact.ts'
import * as completion from './completion.ts'
import * as correct from './correct.ts'
import * as doctor from './doctor.ts'
import * as events from './events.ts'
import * as exported from './export.ts'
import * as forget from './forget.ts'
import * as imported from './import.ts'
import * as join from './join.ts'
import * as mark from './mark.ts'
import * as opened from './open.ts'
import * as read from './read.ts'
import * as reread from './reread.ts'
import * as search from './search.ts'
import * as serve from './serve.ts'
import * as show from './show.ts'
import * as statements from './statements.ts'
import * as undo from './undo.ts'
import * as verify from './verify.ts'
import * as watch from './watch.ts'

/** Adds one command to the program. */
export type Register = (program: Command) => void

/** Every command, in the order of the help. */
export const commands: readonly Register[] = [
  ...[read, article, annotate],
  ...[add, watch, events, statements, actors, articles, show, search],
  ...[serve, opened],
  ...[correct, code, join, mark, undo],
  ...[verify, reread, backup, compact, exported, imported, forget],
  ...[doctor, completion],
].map(command => command.register)
