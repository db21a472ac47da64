import type { Command } from 'commander'
import { ALLOW_PRIVATE, sourceOptions, SOURCES } from './source-options.ts'
import { complain, print, printLine } from './output.ts'

/** `demarche article`: extraction alone. */
export function register(program: Command): void {
  program
    .command('article')
    .summary('take the article out of a page and print it as Markdown')
    .description(
      'Takes the article out of a page, without menus, related links and pleas to share, and prints Markdown.',
    )
    .argument('<sources...>', SOURCES)
    .option('--json', 'one Article a line')
    .option(...ALLOW_PRIVATE)
    .addHelpText(
      'after',
      `
Examples:
  demarche article page.html
  demarche article saved/ --json | jq -r .title`,
    )
    .action(async (sources: string[], options: { json?: true; allowPrivate?: true }) => {
      const [{ extractArticle, toMarkdown }, { readSource }, { asFailure }] = await Promise.all([
        import('../article/index.ts'),
        import('../source/index.ts'),
        import('../model/index.ts'),
      ])
      for (const source of sources) {
        for await (const page of readSource(source, sourceOptions(options))) {
          try {
            const result = 'error' in page ? page : extractArticle(page)
            if ('error' in result) {
              if (options.json) await printLine(result)
              complain(result)
            } else if (options.json) await printLine(result)
            else await print(toMarkdown(result).trimEnd() + '\n')
          } catch (thrown) {
            const unreadable = asFailure(thrown, page.source).toUnreadable()
            if (options.json) await printLine(unreadable)
            complain(unreadable)
          }
        }
      }
    })
}
