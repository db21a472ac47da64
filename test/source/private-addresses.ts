/** Every way that we know to write an address of this machine or of a private network in an address of the web. */
export function privateHosts(): string[] {
  const v4 = [
    ...['127.0.0.1', '127.0.0.2', '127.255.255.254', '0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1'],
    ...['169.254.169.254', '169.254.0.1', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.0.170', '192.0.2.1'],
    ...['192.88.99.1', '192.168.0.1', '192.168.255.255', '198.18.0.1', '198.19.255.255', '198.51.100.7'],
    ...['203.0.113.7', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '168.63.129.16'],
    ...['100.100.100.200', '100.127.255.255'],
  ]
  const written = v4.flatMap(address => {
    const [a, b, c, d] = address.split('.').map(Number)
    const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
    const hex = (n: number, width = 0) => n.toString(16).padStart(width, '0')
    const oct = (n: number) => `0${n.toString(8)}`
    const pairs = `${hex((a << 8) | b)}:${hex((c << 8) | d)}`
    return [
      address,
      `${address}.`,
      String(whole),
      `0x${hex(whole)}`,
      `0${whole.toString(8)}`,
      [a, b, c, d].map(oct).join('.'),
      [a, b, c, d].map(n => `0x${hex(n, 2)}`).join('.'),
      `${a}.${(b << 16) | (c << 8) | d}`,
      `${a}.${b}.${(c << 8) | d}`,
      address.replace(/\d/g, n => String.fromCodePoint(0xff10 + Number(n))),
      address.replaceAll('.', '。'),
      [...address].map(c => `%${hex(c.charCodeAt(0))}`).join(''),
      `[::ffff:${address}]`,
      `[::FFFF:${pairs}]`,
      `[0:0:0:0:0:ffff:${pairs}]`,
      `[::${address}]`,
      `[64:ff9b::${address}]`,
      `[64:ff9b:1::${address}]`,
      `[2002:${pairs}::]`,
      `[2002:${pairs}::1]`,
      `[2001:0:${pairs}::]`,
      `[2001:4860::5efe:${pairs}]`,
      `[2001:4860::200:5efe:${pairs}]`,
    ]
  })
  const v6 = [
    ...['::', '::1', '0:0:0:0:0:0:0:1', 'fe80::1', 'febf::1', 'fec0::1', 'fc00::1', 'fd00::1', 'fd00:ec2::254'],
    ...['ff02::1', 'ff0e::1', '100::1', '2001:db8::1', '2001::1', '2001:10::1', '2001:20::1', '2001:2::1', '3fff::1'],
    ...['5f00::1', '4000::1', 'e000::1', '64:ff9b:1::1', '2620:4f:8000::1', '::ffff:0:127.0.0.1'],
  ]
  return [...written, ...v6.map(address => `[${address}]`)]
}
