import type { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { print } from './output.ts'

/** `demarche annotate`: sentences, tokens, syntax and names as CoNLL-U. */
export function register(program: Command): void {
  program
    .command('annotate')
    .summary('print sentences, tokens, syntax and names as CoNLL-U')
    .description('Prints a text as CoNLL-U, with Start= and End= (UTF-16 offsets) in MISC.')
    .argument('[file]', 'a plain text, or - for standard input', '-')
    .option('--conllu', 'the input is CoNLL-U: keep its tokens, fill LEMMA, UPOS, HEAD, DEPREL and Name= in MISC')
    .addHelpText(
      'after',
      `
Examples:
  echo "Warsaw expelled three diplomats." | demarche annotate
  demarche annotate --conllu gold-tokens.conllu`,
    )
    .action(async (file: string, options: { conllu?: true }) => {
      const [{ annotateConllu, loadEngine, toConllu }, { articleFromRow }, { Failure }] = await Promise.all([
        import('../language/index.ts'),
        import('../article/index.ts'),
        import('../model/index.ts'),
      ])
      let text: string
      try {
        text = readFileSync(file === '-' ? 0 : file, 'utf8')
      } catch (thrown) {
        throw new Failure('source.unreadable', { source: file, detail: (thrown as Error).message }, thrown)
      }
      const engine = await loadEngine()
      if (options.conllu) return print(await annotateConllu(text, engine))
      const article = articleFromRow({ id: file, text, date: null, title: null, url: null, language: 'en' })
      return print(toConllu(await engine.annotate(article)))
    })
}
