/**
 * Networks that are not of the public internet, beside those that ipaddr.js knows.
 * Source: IANA IPv4 and IPv6 Special-Purpose Address Registries; the last rows from the named RFC or vendor.
 */
export const CLOSED: readonly (readonly [network: string, why: string])[] = [
  ['0.0.0.0/8', 'this network (RFC 791)'],
  ['10.0.0.0/8', 'private (RFC 1918)'],
  ['100.64.0.0/10', 'shared by carriers (RFC 6598)'],
  ['127.0.0.0/8', 'this machine (RFC 1122)'],
  ['169.254.0.0/16', 'this link, and the metadata of clouds (RFC 3927)'],
  ['172.16.0.0/12', 'private (RFC 1918)'],
  ['192.0.0.0/24', 'protocol assignments (RFC 6890)'],
  ['192.0.2.0/24', 'documentation (RFC 5737)'],
  ['192.88.99.0/24', '6to4 relays (RFC 7526)'],
  ['192.168.0.0/16', 'private (RFC 1918)'],
  ['198.18.0.0/15', 'benchmarks (RFC 2544)'],
  ['198.51.100.0/24', 'documentation (RFC 5737)'],
  ['203.0.113.0/24', 'documentation (RFC 5737)'],
  ['224.0.0.0/4', 'multicast (RFC 5771)'],
  ['240.0.0.0/4', 'reserved, and broadcast (RFC 1112)'],
  ['168.63.129.16/32', 'the host of an Azure machine'],
  ['2001::/23', 'protocol assignments, Teredo and ORCHID among them (RFC 2928)'],
  ['2001:db8::/32', 'documentation (RFC 3849)'],
  ['2002::/16', '6to4 (RFC 3056)'],
  ['3fff::/20', 'documentation (RFC 9637)'],
  ['2620:4f:8000::/48', 'AS112 (RFC 7534)'],
]
