/** Pages of outlets that do not exist, about one quarrel: told first, copied, denied, corrected, settled. Written for this test. */
export interface NewsPage {
  readonly file: string
  readonly outlet: string
  readonly address: string
  readonly published: string
  readonly title: string
  readonly author: string
  readonly paragraphs: readonly string[]
}

const WIRE = [
  'VILNIUS, Nov 20 (Example Wire) - Lithuania recalled its ambassador from Belarus on Thursday after smugglers’ balloons closed Vilnius airport for the third night in a row.',
  '“We have asked our ambassador to return for consultations,” Foreign Minister Jonas Example told reporters in Vilnius. He said that Belarus had refused to hold talks on the border last week.',
  'Belarus expelled two Lithuanian diplomats on Thursday in response, the foreign ministry in Minsk said in a statement.',
  'The European Union condemned the expulsion and urged Belarus to reopen the border. “This is not how neighbours behave,” a spokeswoman for the European Commission said.',
  'Poland will send 40 border guards to Lithuania in December, the Polish interior ministry announced.',
]

export const PAGES: readonly NewsPage[] = [
  {
    file: 'wire-recall.html',
    outlet: 'Example Wire',
    address: 'https://wire.example/2025/11/20/envoy-recalled',
    published: '2025-11-20T14:05:00Z',
    title: 'Lithuania recalls envoy from Belarus over balloons',
    author: 'Ada Quill',
    paragraphs: WIRE,
  },
  {
    file: 'coast-copy.html',
    outlet: 'Coast Post',
    address: 'https://coastpost.example/world/lithuania-recalls-envoy',
    published: '2025-11-20T15:30:00Z',
    title: 'Lithuania calls its ambassador home',
    author: 'Example Wire',
    paragraphs: WIRE,
  },
  {
    file: 'herald-denial.html',
    outlet: 'Minsk Example Herald',
    address: 'https://herald.example/news/no-expulsion',
    published: '2025-11-21T08:10:00Z',
    title: 'Minsk calls reports from Vilnius untrue',
    author: 'Pavel Sample',
    paragraphs: [
      'MINSK, Nov 21 - Belarus did not expel Lithuanian diplomats on Thursday, its foreign ministry said on Friday.',
      '“No diplomat has been asked to leave,” Foreign Ministry spokeswoman Olga Sample said. She accused Lithuania of closing the border without cause.',
      'Belarus summoned the Lithuanian chargé d’affaires on Friday and handed him a note of protest.',
      'President Alexander Lukashenko said that Minsk was ready for talks if Vilnius opened the crossings.',
    ],
  },
  {
    file: 'wire-correction.html',
    outlet: 'Example Wire',
    address: 'https://wire.example/2025/11/21/three-diplomats',
    published: '2025-11-21T17:45:00Z',
    title: 'Belarus expelled three diplomats, not two, Lithuania says',
    author: 'Ada Quill',
    paragraphs: [
      'VILNIUS, Nov 21 (Example Wire) - Belarus expelled three Lithuanian diplomats on Thursday, the Lithuanian foreign ministry said on Friday, correcting an earlier report.',
      'Lithuania closed its border with Belarus on Friday evening until further notice.',
      '“They have forty-eight hours to pack,” Example said. Lithuania demanded that Belarus stop the balloons.',
      'Latvia supported Lithuania and said that it might close its own crossings next week.',
    ],
  },
  {
    file: 'coast-sanctions.html',
    outlet: 'Coast Post',
    address: 'https://coastpost.example/world/sanctions-on-carriers',
    published: '2025-11-25T11:00:00Z',
    title: 'European Union imposes sanctions on Belarusian carriers',
    author: 'Nils Placeholder',
    paragraphs: [
      'BRUSSELS, Nov 25 - The European Union imposed sanctions on five Belarusian carriers on Tuesday.',
      'Belarus threatened to block the transit of goods to Lithuania if the sanctions were not lifted.',
      'Russia criticised the European Union. “Sanctions solve nothing,” Kremlin spokesman Dmitry Peskov told reporters in Moscow on Tuesday.',
      'Poland praised the decision and promised to share its border data with Lithuania.',
    ],
  },
  {
    file: 'wire-talks.html',
    outlet: 'Example Wire',
    address: 'https://wire.example/2025/12/03/talks-in-warsaw',
    published: '2025-12-03T19:20:00Z',
    title: 'Lithuania and Belarus hold first talks since recall',
    author: 'Ada Quill',
    paragraphs: [
      'WARSAW, Dec 3 (Example Wire) - Lithuanian and Belarusian officials met in Warsaw on Wednesday for the first talks since Vilnius recalled its ambassador.',
      'Belarus released two Lithuanian lorry drivers on Wednesday as a sign of good will, the Belarusian foreign ministry said.',
      'Lithuania offered to reopen one crossing if the balloons stopped. Belarus rejected the offer, a diplomat who asked not to be named said.',
      '“We talked, and that is something,” Polish Foreign Minister Radoslaw Sikorski said after the meeting.',
    ],
  },
  {
    file: 'daily-crossing.html',
    outlet: 'Baltic Example Daily',
    address: 'https://daily.example/a/crossing-reopens',
    published: '2025-12-10T09:00:00Z',
    title: 'Lithuania reopens a crossing; ambassador may return',
    author: 'Ieva Specimen',
    paragraphs: [
      'VILNIUS, Dec 10 - Lithuania reopened the Medininkai crossing with Belarus on Wednesday.',
      'Lithuania and Belarus agreed on Tuesday to exchange data on smugglers, Prime Minister Ona Example told parliament.',
      'Germany welcomed the agreement and gave Lithuania 4 million euros for airport radars.',
      'The ambassador may return to Minsk in January, the foreign ministry said.',
    ],
  },
]

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The page as its outlet would serve it, with some furniture around the article. */
export const htmlOf = ({ outlet, address, published, title, author, paragraphs }: NewsPage): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${escape(title)} – ${escape(outlet)}</title>
    <meta property="og:title" content="${escape(title)}" />
    <meta property="og:site_name" content="${escape(outlet)}" />
    <meta name="author" content="${escape(author)}" />
    <meta property="article:published_time" content="${published}" />
    <link rel="canonical" href="${escape(address)}" />
  </head>
  <body>
    <nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
    <main>
      <article>
        <h1>${escape(title)}</h1>
        <p class="byline">By ${escape(author)}</p>
        ${paragraphs.map(text => `<p>${escape(text)}</p>`).join('\n        ')}
      </article>
      <p class="newsletter">Like what you read? Share it with a friend.</p>
    </main>
    <footer>© ${escape(outlet)}. All rights reserved.</footer>
  </body>
</html>
`
