import type { Command } from 'commander'
import { spawn } from 'node:child_process'
import { note } from './output.ts'
import { serveOptions, serving } from './serve.ts'

/** `demarche open`: serves, and opens the browser. */
export function register(program: Command): void {
  serveOptions(
    program
      .command('open')
      .summary('the same, and opens the browser')
      .description('Serves the record on this machine and opens the workspace in the browser. Ctrl-C stops.'),
  ).action((options: Parameters<typeof serving>[0]) => serving(options, openBrowser))
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
}

function openBrowser(address: string): void {
  const [command = 'xdg-open', ...args] = OPENERS[process.platform] ?? []
  const browser = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  browser.on('error', () => note('No browser could be opened: open the address yourself.'))
  browser.unref()
}
