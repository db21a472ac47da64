import type { Command } from 'commander'
import type { Query, SavedSearch } from '../record/index.ts'
import { type AskOptions, type DbOption, dbOption, openToAsk, queryOf, withQuery } from './ask-options.ts'
import { type HandOptions, whoIs, whoOption } from './hand.ts'
import { note, print, printLine } from './output.ts'

interface SaveOptions extends AskOptions {
  readonly kind: SavedSearch['kind']
  readonly who?: string
}

/** `demarche search`: questions that have a name. */
export function register(program: Command): void {
  const search = program
    .command('search')
    .summary('save searches, list them, see what is new in them')
    .description('Keeps questions under a name, and counts what came since you last looked.')
    .addHelpText(
      'after',
      `
Examples:
  demarche search save envoys --class SANCTION expelled diplomats
  demarche search list
  demarche search new envoys             what came since you last looked
  demarche search run envoys`,
    )
  const save = search.command('save').description('Saves a search; one of the same name gives way.').argument('<name>')
  withQuery(save)
    .option('--kind <kind>', 'events, statements or articles', 'events')
    .addOption(whoOption())
    .action(async (name: string, words: string[], options: SaveOptions & HandOptions) => {
      const { kind, who: _, ...asked } = options
      await withSearches(options, async ({ searches }) => {
        const { fresh: __, ...saved } = searches.save(name, await kindOf(kind), queryOf(words, asked), whoIs(options))
        note(`${saved.name}: saved, ${saved.kind} ${callOf(saved.query)}`)
      })
    })
  search
    .command('list')
    .description('Lists saved searches with the count of what is new.')
    .option('--json', 'one line of JSON each')
    .addOption(dbOption())
    .action((options: DbOption & { json?: true }) =>
      withSearches(options, async ({ searches }) => {
        for (const saved of searches.list())
          await (options.json
            ? printLine(saved)
            : print(
                `${saved.name}  ${saved.kind} ${callOf(saved.query)}  ${saved.fresh} new since ${saved.seenAt.slice(0, 16)}\n`,
              ))
      }),
    )
  search
    .command('run')
    .description('Asks it, as "demarche events", "statements" or "articles" would.')
    .argument('<name>')
    .option('--json', 'one line of JSON each')
    .addOption(dbOption())
    .action(async (name: string, { json, db }: DbOption & { json?: true }) => {
      let call: string[] = []
      await withSearches({ db }, async ({ searches }) => {
        const { kind, query } = searches.get(name)
        call = [kind, ...(json ? ['--json'] : []), ...(db ? ['--db', db] : []), ...wordsOf(query)]
      })
      await program.parseAsync(call, { from: 'user' })
    })
  search
    .command('new')
    .description('Prints what came since you last looked, as JSON Lines; then it counts as seen.')
    .argument('<name>')
    .option('--peek', 'do not count it as seen')
    .option('--limit <n>', 'how many lines at most', Number, 50)
    .addOption(dbOption())
    .action((name: string, options: DbOption & { peek?: true; limit: number }) =>
      withSearches(options, async ({ searches }) => {
        const { limit, peek = false } = options
        for (const item of searches.fresh(name, { limit, peek }).items) await printLine(item)
      }),
    )
  search
    .command('remove')
    .argument('<name>')
    .addOption(dbOption())
    .action((name: string, options: DbOption) =>
      withSearches(options, async ({ searches }) => {
        searches.remove(name)
        note(`${name}: removed`)
      }),
    )
  for (const command of search.commands) command.exitOverride().showHelpAfterError('(see demarche search --help)')
}

async function withSearches(
  options: { readonly db?: string | undefined },
  work: (record: Awaited<ReturnType<typeof openToAsk>>) => Promise<void>,
): Promise<void> {
  const record = await openToAsk(options.db ? { db: options.db } : {})
  try {
    await work(record)
  } finally {
    record.close()
  }
}

async function kindOf(kind: string): Promise<SavedSearch['kind']> {
  const [{ SEARCHED }, { Failure }] = await Promise.all([import('../record/index.ts'), import('../model/index.ts')])
  const found = SEARCHED.find(known => known === kind)
  if (!found) throw new Failure('query.wrong', { detail: `"${kind}": a search is for ${SEARCHED.join(', ')}` })
  return found
}

/** A query as the words of a call. */
function wordsOf(query: Query): string[] {
  const { text, newSince: _, ...fields } = query
  const options = Object.entries(fields).flatMap(([name, value]) => [`--${name}`, String(value)])
  return [...options, ...(text ? ['--', ...(text.match(/-?"[^"]*"?|\S+/g) ?? [])] : [])]
}

/** "--dyad RUS,USA --class SANCTION -- expelled": as it would be typed. */
export const callOf = (query: Query): string =>
  wordsOf(query)
    .map(word => (/^[\w,.:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ')
