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
  'source.changed': ['{source}: the file was written to while it was read', 'Wait until it is complete and try again.'],
  'source.damaged': [
    '{source}: the file is damaged ({detail})',
    'Get it again; what stood before the damage was read.',
  ],
  'source.truncated': [
    '{source}: the file ends too early ({detail})',
    'Get it again; what stood before the end was read.',
  ],
  'source.bomb': [
    '{source}: refused as a compression bomb ({detail})',
    'If the page is genuine, save it unpacked and give the file.',
  ],
  'source.emptyArchive': [
    '{source}: the archive holds no pages',
    'Pages in it are HTML or text that a server gave with status 200.',
  ],
  'source.climbs': [
    '{source}: refused, its name leads out of the archive',
    'If it is yours, pack it again without ".." in the names.',
  ],
  'source.locked': ['{source}: it is locked with a password', 'Unpack it and give the folder.'],
  'source.revisit': [
    '{source}: the record only says that a page was unchanged, and the page is not in this archive',
    'Give the archive that holds it.',
  ],
  'source.binary': ['{source}: not a text or an HTML page ({detail})', 'Give HTML or plain text.'],
  'source.pdf': ['{source}: PDF is not read', 'Convert it first, for example: pdftotext FILE.pdf - | demarche read -'],
  'fetch.address': [
    '{source}: this address is not fetched ({detail})',
    'Addresses begin with http:// or https:// and hold no password; other ports than 80 and 443 need --allow-private.',
  ],
  'fetch.private': [
    '{source}: not fetched, {host} is {address}, which is not on the public internet',
    'If it is your own network, and you named the address yourself, give --allow-private.',
  ],
  'fetch.redirects': [
    '{source}: the server redirected more than {most} times',
    'Open it in a browser and give the address where it ends.',
  ],
  'fetch.status': ['{source}: the server answered {status}', 'Open it in a browser, save the page and give the file.'],
  'fetch.slow': ['{source}: {host} was too slow', 'Try again later, or save the page in a browser and give the file.'],
  'fetch.broken': ['{source}: the answer broke off or was wrong ({detail})', 'Try again later; no half page was kept.'],
  'fetch.unreachable': [
    '{source}: no connection ({detail})',
    'Check the address and the network; saved files can be read without one.',
  ],
  'fetch.robots': [
    '{source}: not fetched, the robots.txt of {host} asks programs not to ({detail})',
    'Open it in a browser, save the page and give the file.',
  ],
  'fetch.busy': ['{source}: {host} asks to be left alone (status {status})', 'Try again in {wait} seconds or later.'],
  'source.emptyList': ['{source}: the list names no pages', 'Give the address of a page, or of another feed.'],
  'source.longList': [
    '{source}: of the {count} pages that it names only the first {most} were asked for',
    'Give the rest as a list of addresses with --from-list.',
  ],
  'source.deepList': ['{source}: lists within lists more than {most} deep', 'Give the innermost list.'],
  'source.notYet': ['{source}: {what} cannot be read yet', '{remedy}'],
  'source.line': ['{source}, line {line}: {detail}', 'Give one source a line.'],
  'source.row': [
    '{source}, line {line}: {detail}',
    'Each line is one JSON object: {"id": "…", "text": "…", "date": "2021-04-28"}.',
  ],
  'article.none': ['{source}: no article was found on the page', 'If it is an article, please report the page.'],
  'read.failed': [
    '{source}: the page could not be read ({detail})',
    'This is a defect: please report it with the page.',
  ],
  'lexicon.unreadable': ['{source}: the lexicon cannot be read ({detail})', 'Check the path and its permissions.'],
  'lexicon.row': ['{source}, line {line}: {detail}', 'docs/codebook.md tells what a lexicon holds.'],
  'model.missing': [
    'the model file {file} is missing',
    'Install the package again, or run "npm run train" in a checkout.',
  ],
  'model.damaged': ['the model file {file} is damaged ({detail})', 'Install the package again.'],
  'record.missing': [
    '{source}: there is no such record',
    'Make one with "demarche add SOURCE…", or name it with --db FILE.',
  ],
  'record.cannotOpen': ['{source}: the record cannot be opened ({detail})', 'Check the path and its permissions.'],
  'record.newer': [
    '{source}: the record was written by a newer version of demarche (schema {version}; this one knows {known})',
    'Install the newer version; the file was left as it is.',
  ],
  'record.older': [
    '{source}: the record is of an older version (schema {version}) and cannot be brought up to date read-only',
    'Open it once where it can be written.',
  ],
  'record.foreign': [
    '{source}: not a record of demarche ({detail})',
    'Name another file with --db FILE; this one was left as it is.',
  ],
  'record.readOnly': [
    '{source}: the record cannot be written ({detail})',
    'Make the file and its folder writable, or copy the record elsewhere.',
  ],
  'record.full': [
    '{source}: the disk did not take it ({detail})',
    'Make room on the disk and run the command again; nothing that was kept is lost.',
  ],
  'record.locked': [
    '{source}: another process is writing to the record',
    'Wait until it is done and run the command again.',
  ],
  'record.damaged': [
    '{source}: the file of the record is damaged ({detail})',
    'Restore the last backup; "demarche verify" says what still stands.',
  ],
  'record.failed': ['{source}: the record could not be used ({detail})', 'This is a defect: please report it.'],
  'record.notFound': ['{id}: the record holds no such line', 'Ids are printed by "demarche events --json".'],
  'record.rejected': ['{id}: {who} rejected this line on {day}', 'To bring it back: demarche correct {id} --accept'],
  'record.lost': ['{id}: the bytes that were kept have changed', 'Run "demarche verify" and restore a backup.'],
  'watch.running': [
    '{source}: another watcher is at work on this record (process {process})',
    'Stop it first, or look at it with "demarche watch --status".',
  ],
  'watch.nothing': ['{source}: no feed is followed', 'Name one: demarche watch https://news.example/'],
  'watch.list': ['{source}: a list of pages, not a page', 'Follow it: demarche watch {source}'],
  'watch.address': [
    '{source}: neither the address of a feed or a page, nor a file that lists feeds',
    'Give https://…, or an OPML file.',
  ],
  'watch.command': ['{source}: the command failed ({detail})', 'It is run again later, with the same alert.'],
  'record.exists': ['{source}: the file is there already', 'Name a new file.'],
  'article.forgotten': [
    '{id}: not kept, it was removed on {day} by {who} ({why}); its hash is {sha256}',
    'If it may be kept again: demarche forget {id} --lift',
  ],
  'search.missing': ['{name}: no search is saved under this name', 'See demarche search list.'],
  'import.line': ['{source}, line {line}: {detail}', 'Give a file that "demarche export" wrote.'],
  'act.wrong': ['{detail}', 'See demarche correct --help for what can be done to a line.'],
  'query.wrong': ['{detail}', 'See demarche events --help for what can be asked.'],
  'request.wrong': ['{detail}', 'See docs/api.md, or /api/openapi.json of the server.'],
  'request.notFound': ['{path}: there is nothing at this address', 'See /api/openapi.json of the server.'],
  'request.unknown': ['this browser has not been let in', 'Open the address that "demarche open" prints.'],
  'request.token': [
    'this address has been used, or is too old',
    'Press Enter where the server runs: it prints a new one.',
  ],
  'request.forbidden': ['this is not yours to do ({right})', 'Ask the owner of the record.'],
  'request.host': ['the request names another host than this machine', 'Open the address that "demarche open" prints.'],
  'request.origin': ['the request does not come from a page of this server', 'Use the workspace itself.'],
  'request.tooLarge': ['the request is larger than the {limit} MB that are taken', 'Send less at once.'],
  'request.busy': ['too much is asked at once', 'Try again in a second.'],
  'request.slow': ['it takes longer than {limit} seconds', 'Narrow it: by time, country, class or rarer words.'],
  'request.failed': [
    'the server could not answer',
    'This is a defect: please report it with the number {id} of its log.',
  ],
  'edit.conflict': ['{id}: somebody changed it meanwhile', 'Compare both and do it again on what stands now.'],
  'edit.unconditional': [
    '{id}: a change must say on which version of the line it was made',
    'Send its ETag as If-Match.',
  ],
  'edit.count': ['{count} lines are found now, and {said} were said', 'Look at the preview again.'],
  'server.taken': ['port {port} is in use', 'Port {next} is free: --port {next}'],
  'server.ports': ['no port is free between {first} and {last}', 'Name one with --port.'],
  'call.wrong': ['{detail}', 'See demarche --help.'],
} as const satisfies Record<string, readonly [says: string, remedy: string]>

export type FailureCode = keyof typeof FAILURES

/** A failure that names the file, the place and the remedy. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly remedy: string
  readonly source: string
  /** What fills the text: the status of an answer, the seconds to wait. */
  readonly args: Readonly<Record<string, string | number>>

  constructor(code: FailureCode, args: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    const fill = (template: string) =>
      template.replace(/\{(\w+)\}/g, (whole, key: string) => String(args[key] ?? whole))
    const [says, remedy] = FAILURES[code]
    super(fill(says), { cause })
    this.code = code
    this.remedy = fill(remedy)
    this.source = String(args['source'] ?? '')
    this.args = args
  }

  /** The same of another source: a fetch fails at some host, and the user named a page. */
  about(source: string): Failure {
    return new Failure(this.code, { ...this.args, source }, this.cause)
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
