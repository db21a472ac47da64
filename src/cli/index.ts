/**
 * The command line: one file a command, each with `register(program)`. Heavy rooms are imported inside the actions, so that
 * `--help` stays fast. Data goes to standard output, everything else to standard error; exit 0 all read, 1 something could
 * not be read (the rest was), 2 the call was wrong.
 */
export { main } from './main.ts'
