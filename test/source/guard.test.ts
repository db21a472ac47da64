import diagnostics from 'node:diagnostics_channel'
import { expect, onTestFinished, test } from 'vitest'
import { isPublic } from '../../src/source/web/address.ts'
import { fetchGuarded, type FetchOptions } from '../../src/source/web/fetch.ts'
import { parseAddress } from '../../src/source/web/guard.ts'
import { CLOSED } from '../../src/source/tables/closed-networks.ts'
import { serve } from './local-server.ts'
import { privateHosts } from './private-addresses.ts'

/** Counts the sockets that anything in this process opens. */
function watchSockets(): { count: number } {
  const seen = { count: 0 }
  const see = () => void seen.count++
  diagnostics.subscribe('net.client.socket', see)
  onTestFinished(() => void diagnostics.unsubscribe('net.client.socket', see))
  return seen
}

const codeOf = (address: string, options: FetchOptions = {}) =>
  fetchGuarded(address, options).then(
    () => 'fetched',
    (e: { code: string }) => e.code,
  )

test('no form of a private address is ever connected to: as given, and as the answer of a name server', async () => {
  const sockets = watchSockets()
  const hosts = privateHosts()
  const cases = hosts.flatMap(host => [`http://${host}/`, `https://${host}/a?b#c`])
  const hostnames = [...new Set(cases.map(c => URL.parse(c)?.hostname).filter(h => h !== undefined))]
  const names = hostnames.map(host => host.replace(/^\[|\]$/g, ''))
  expect(cases.length + names.length).toBeGreaterThan(1000)
  for (const address of cases)
    expect([address, await codeOf(address)]).toEqual([address, expect.stringMatching(/^fetch\.(private|address)$/)])
  for (const address of names) {
    const family = address.includes(':') ? 6 : 4
    const good = { address: '93.184.216.34', family: 4 }
    for (const answers of [[{ address, family }], [good, { address, family }]]) {
      const options = { resolve: async () => answers }
      expect([address, await codeOf('http://news.example/', options)]).toEqual([address, 'fetch.private'])
    }
  }
  expect(sockets.count).toBe(0)
})

test('a redirect from the public web into a private network is not followed, also where private networks are allowed', async () => {
  const canary = await serve((_, response) => void response.end('secret'))
  const targets = ['http://127.0.0.1', 'http://2130706433', 'http://[::ffff:7f00:1]', 'http://inner.example']
  const port = new URL(canary.origin).port
  const resolve = async (host: string) => [
    { address: host === 'inner.example' ? '127.0.0.1' : '93.184.216.34', family: 4 },
  ]
  for (const target of targets) {
    for (const allowPrivate of [false, true]) {
      const fetched = fetchGuarded('http://news.example/', { resolve, allowPrivate }, async (url, ask) =>
        url.hostname === 'news.example'
          ? { url, status: 302, headers: new Map([['location', `${target}:${port}/`]]), body: new Uint8Array() }
          : ask(),
      )
      await expect(fetched).rejects.toMatchObject({ code: expect.stringMatching(/^fetch\.(private|address)$/) })
    }
  }
  expect(canary.asked).toEqual([])
})

test('a name that was public when it was first judged and then is this machine is refused', async () => {
  const sockets = watchSockets()
  let asked = 0
  const resolve = async () => [{ address: asked++ ? '127.0.0.1' : '93.184.216.34', family: 4 }]
  expect(await codeOf('http://news.example/', { resolve, allowPrivate: true })).toBe('fetch.private')
  expect([asked, sockets.count]).toEqual([2, 0])
})

test('public addresses are public, also inside a NAT64 or mapped one', () => {
  const open = ['93.184.216.34', '8.8.8.8', '2606:4700::6810:84e5', '2001:4860:4860::8888']
  expect([...open, '::ffff:8.8.8.8', '64:ff9b::808:808'].filter(a => !isPublic(a))).toEqual([])
})

test('each closed network is closed at its first address', () => {
  expect(CLOSED.filter(([network]) => isPublic(network.split('/')[0]))).toEqual([])
})

test.each([
  'ftp://news.example/',
  'file:///etc/passwd',
  'gopher://news.example/',
  'http://user:secret@news.example/',
  'http://news.example:22/',
  'https://news.example:8443/',
  'http://',
  'http://news example/',
])('%s is no address that is fetched', async address => {
  const sockets = watchSockets()
  expect(await codeOf(address)).toBe('fetch.address')
  expect(sockets.count).toBe(0)
})

test('the fragment stays here', () => {
  expect(parseAddress('https://news.example/a#part', false).href).toBe('https://news.example/a')
})
