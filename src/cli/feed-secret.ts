import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Bytes of the secret. */
const SIZE = 32

/**
 * The secret behind the addresses that feed readers hold, of this user on this machine: made once, so that the addresses
 * still hold when the server is started again. Undefined where it cannot be kept.
 */
export function feedSecret(): Uint8Array | undefined {
  const folder = join(process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'demarche')
  const file = join(folder, 'feed-secret')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    try {
      writeFileSync(file, randomBytes(SIZE), { mode: 0o600, flag: 'wx' })
    } catch {}
    const secret = readFileSync(file)
    return secret.length === SIZE ? secret : undefined
  } catch {
    return undefined
  }
}
