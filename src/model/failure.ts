import type { Unreadable } from './reading.ts'

/**
 * Every failure that a user can meet: what happened and what to do next, in one place.
 * `{name}` is filled from the arguments of {@link fail}. The command line prints one line of it, the API a problem document.
 */
const FAILURES = {
  'source.missing': ['{source}: no such file or folder', 'Check the path; a folder is read recursively.'],
  'source.unreadable': ['{source}: cannot be opened ({detail})', 'Check its permissions and try again.'],
  'source.empty': ['{source}: the file is empty', 'Save the page again.'],
  'source.emptyFolder': ['{source}: the folder holds no pages', 'Pages end in .html, .htm, .xhtml, .txt or .md.'],
  'source.tooLarge': [
    '{source}: {size} MB is more than the {limit} MB that are read',
    'Cut the file into single pages.',
  ],
  'source.binary': ['{source}: not a text or an HTML page ({detail})', 'Give HTML or plain text.'],
  'source.pdf': ['{source}: PDF is not read', 'Convert it first, for example: pdftotext FILE.pdf - | demarche read -'],
  'source.notYet': ['{source}: {what} cannot be read yet', '{remedy}'],
  'source.row': [
    '{source}, line {line}: {detail}',
    'Each line is one JSON object: {"id": "…", "text": "…", "date": "2021-04-28"}.',
  ],
  'article.none': ['{source}: no article was found on the page', 'If it is an article, please report the page.'],
  'read.failed': [
    '{source}: the page could not be read ({detail})',
    'This is a defect: please report it with the page.',
  ],
  'model.missing': [
    'the model file {file} is missing',
    'Install the package again, or run "npm run train" in a checkout.',
  ],
  'model.damaged': ['the model file {file} is damaged ({detail})', 'Install the package again.'],
  'call.wrong': ['{detail}', 'See demarche --help.'],
} as const satisfies Record<string, readonly [says: string, remedy: string]>

export type FailureCode = keyof typeof FAILURES

/** A failure that names the file, the place and the remedy. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly remedy: string
  readonly source: string

  constructor(code: FailureCode, args: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    const fill = (template: string) =>
      template.replace(/\{(\w+)\}/g, (whole, key: string) => String(args[key] ?? whole))
    const [says, remedy] = FAILURES[code]
    super(fill(says), { cause })
    this.code = code
    this.remedy = fill(remedy)
    this.source = String(args['source'] ?? '')
  }

  /** The record that stands in place of a reading. */
  toUnreadable(id: string | null = null): Unreadable {
    return { id, source: this.source, error: { code: this.code, message: this.message, remedy: this.remedy } }
  }
}

/** Any thrown thing as a {@link Failure}, so that a batch can go on. */
export function asFailure(thrown: unknown, source: string): Failure {
  if (thrown instanceof Failure) return thrown
  const detail = thrown instanceof Error ? thrown.message : String(thrown)
  return new Failure('read.failed', { source, detail }, thrown)
}
