import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../model/index.ts'
import type { Given } from './thread-message.ts'

/** What a form brought. */
export interface Uploads {
  readonly given: readonly Given[]
  /** Removes what was laid down on the disk. */
  discard(): Promise<void>
}

/** Parts of one form. */
const MOST_PARTS = 1000
const MOST_ADDRESS = 4000

/**
 * Takes a form apart: files ("file"), addresses ("address"), or a page as somebody saw it ("html" with "url").
 * @throws Failure request.wrong
 */
export async function takeUploads(form: FormData, now: string): Promise<Uploads> {
  const parts = [...form]
  if (parts.length > MOST_PARTS) throw wrong(`more than ${MOST_PARTS} parts`)
  const unknown = parts.find(([name]) => !['file', 'address', 'html', 'url'].includes(name))
  if (unknown) throw wrong(`"${unknown[0].slice(0, 60)}": not file, address, html or url`)
  const addresses = form.getAll('address').map((address): Given => ({ kind: 'address', address: addressIn(address) }))
  const pages = await asSeen(form, now)
  const files = form.getAll('file').map(file => {
    if (typeof file === 'string') throw wrong('"file" must be a file')
    return file
  })
  if (!files.length && !addresses.length && !pages.length) throw wrong('nothing was given')
  if (!files.length) return { given: [...addresses, ...pages], discard: () => Promise.resolve() }
  const folder = await mkdtemp(join(tmpdir(), 'demarche-upload-'))
  const given: Given[] = []
  for (const [i, file] of files.entries()) {
    // The name of the sender is shown and never used as a path; its ending says what a text is.
    const path = join(folder, `${i}${/\.[a-z0-9]{1,8}(?:\.gz)?$/i.exec(file.name)?.[0] ?? ''}`)
    await writeFile(path, file.stream())
    given.push({ kind: 'file', path, name: file.name.slice(0, 400) || 'file' })
  }
  return {
    given: [...given, ...addresses, ...pages],
    discard: () => rm(folder, { recursive: true, force: true }),
  }
}

/** The page that a bookmarklet packed. */
async function asSeen(form: FormData, at: string): Promise<Given[]> {
  const html = form.get('html')
  if (html === null) return []
  return [
    { kind: 'html', html: typeof html === 'string' ? html : await html.text(), url: addressIn(form.get('url')), at },
  ]
}

/** Nothing but an address of the web: what is no address would be read as a path of this machine. */
function addressIn(given: File | string | null): string {
  const address = typeof given === 'string' ? given.trim() : ''
  if (address.length > MOST_ADDRESS || !/^https?:\/\/./i.test(address) || !URL.canParse(address))
    throw wrong(`"${address.slice(0, 60)}": an address begins with http:// or https://`)
  return address
}

const wrong = (detail: string) => new Failure('request.wrong', { detail })
