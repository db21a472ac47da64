import ipaddr from 'ipaddr.js'
import { CLOSED } from '../tables/closed-networks.ts'

/**
 * Whether an IP address is one of the public internet, so that a stranger's page may name it. An IPv4 address inside an IPv6
 * one (mapped, or translated by NAT64) is judged by itself; tunnels that hide one (6to4, Teredo, ISATAP) are never public.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.kind() === 'ipv4') return isPublicV4(parsed as ipaddr.IPv4)
  const v6 = parsed as ipaddr.IPv6
  // A zone names a link of this machine.
  if (v6.zoneId) return false
  if (v6.isIPv4MappedAddress()) return isPublicV4(v6.toIPv4Address())
  const bytes = v6.toByteArray()
  if (within(v6, '64:ff9b::/96')) return isPublicV4(new ipaddr.IPv4(bytes.slice(12)))
  const isatap = (bytes[8] & 0xfd) === 0 && bytes[9] === 0 && bytes[10] === 0x5e && bytes[11] === 0xfe
  return !isatap && within(v6, '2000::/3') && v6.range() === 'unicast' && !closed(v6)
}

const isPublicV4 = (v4: ipaddr.IPv4): boolean => v4.range() === 'unicast' && !closed(v4)

const closed = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean => CLOSED.some(([network]) => within(address, network))

function within(address: ipaddr.IPv4 | ipaddr.IPv6, network: string): boolean {
  const range = ipaddr.parseCIDR(network)
  return range[0].kind() === address.kind() && address.match(range)
}
