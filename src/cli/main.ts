import { Command, CommanderError } from 'commander'
import { commands } from './commands.ts'
import { closeQuietly, explain } from './output.ts'
import { programVersion } from './version.ts'

/** Runs the command line. Gives the exit code: 0 all read, 1 something could not be read, 2 the call was wrong. */
export async function main(argv: readonly string[]): Promise<number> {
  closeQuietly()
  const program = new Command('demarche')
    .description('Reads the news and keeps the record: who did what to whom, when, and who says so.')
    .version(programVersion(), '-V, --version')
    .enablePositionalOptions()
    .showHelpAfterError('(see demarche --help)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  demarche read page.html              what one page says, and who says so
  demarche add saved/ && demarche events
  demarche events --dyad RUS,USA --class SANCTION --since 2021-04-01
  demarche show EVENT-ID               one line with the exact words it came from

The record is --db FILE, else $DEMARCHE_DB, else ./demarche.db.`,
    )
  for (const register of commands) register(program)
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`(see demarche ${command.name()} --help)`)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2
    return explain(thrown)
  }
}
