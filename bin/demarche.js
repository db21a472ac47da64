#!/usr/bin/env node
// The launcher, plain JavaScript so that it starts on any Node: it says what is wrong on an old one.
// In a checkout the TypeScript sources run as they are (Node strips the types and caches the result); the package holds dist/.
const [major, minor] = process.versions.node.split('.').map(Number)
const reads = (major === 22 && minor >= 19) || (major === 24 && minor >= 11) || major >= 26

if (!reads) {
  process.stderr.write(
    'demarche: Node ' +
      process.versions.node +
      ' cannot run this program.\n' +
      'It needs Node 22.19, 24.11, 26 or newer. In a checkout, "npm ci" brings one along: use "npm run --silent demarche -- ...".\n',
  )
  process.exitCode = 2
} else {
  start()
}

async function start() {
  const { enableCompileCache } = await import('node:module')
  const { existsSync } = await import('node:fs')
  enableCompileCache()
  const source = new URL('../src/cli/main.ts', import.meta.url)
  const { main } = await import(existsSync(source) ? source.href : new URL('../dist/cli/main.js', import.meta.url).href)
  process.exitCode = await main(process.argv.slice(2))
}
