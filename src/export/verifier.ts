/**
 * The program inside an exported page: checks, without any network, that each text has its hash and that each quotation
 * stands at its place. Plain JavaScript in a string, since it runs in the browser of whoever opens the page. SHA-256 is
 * written out, after FIPS 180-4, because browsers offer theirs to secure pages only.
 */
export const VERIFIER = `'use strict';
const data = JSON.parse(document.getElementById('record').textContent);

function sha256(text) {
  const bytes = new TextEncoder().encode(text);
  const K = [], H = [];
  for (let n = 2; K.length < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) { prime = false; break; }
    if (!prime) continue;
    const part = x => ((x - Math.floor(x)) * 4294967296) | 0;
    if (H.length < 8) H.push(part(Math.sqrt(n)));
    K.push(part(Math.cbrt(n)));
  }
  const size = ((bytes.length + 72) >> 6) << 6;
  const block = new Uint8Array(size);
  block.set(bytes);
  block[bytes.length] = 128;
  const view = new DataView(block.buffer);
  view.setUint32(size - 8, Math.floor(bytes.length / 536870912));
  view.setUint32(size - 4, (bytes.length << 3) >>> 0);
  const W = new Int32Array(64);
  const turn = (x, n) => (x >>> n) | (x << (32 - n));
  for (let at = 0; at < size; at += 64) {
    for (let i = 0; i < 16; i++) W[i] = view.getInt32(at + 4 * i);
    for (let i = 16; i < 64; i++) {
      const a = W[i - 15], b = W[i - 2];
      W[i] = (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)) + W[i - 7] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + W[i - 16];
    }
    let [a, b, c, d, e, f, g, h] = H;
    for (let i = 0; i < 64; i++) {
      const t = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + W[i]) | 0;
      const u = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + t) | 0; d = c; c = b; b = a; a = (t + u) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((x, i) => { H[i] = (H[i] + x) | 0; });
  }
  return H.map(x => (x >>> 0).toString(16).padStart(8, '0')).join('');
}

function check() {
  const changed = new Set(Object.keys(data.texts).filter(id => sha256(data.texts[id].text) !== data.texts[id].sha256));
  return data.annotations.map(line => {
    const { text } = data.texts[line.article];
    if (changed.has(line.article)) return [line.id, 'the text has changed'];
    for (const [position, quote] of line.selectors) {
      if (text.slice(position.start, position.end) !== quote.exact) return [line.id, 'the words do not stand at their place'];
      if (text.slice(0, position.start).endsWith(quote.prefix) && text.startsWith(quote.suffix, position.end)) continue;
      return [line.id, 'other words stand around them'];
    }
    return [line.id, ''];
  });
}

document.getElementById('verify').addEventListener('click', () => {
  const results = check();
  const failed = results.filter(([, why]) => why);
  for (const [id, why] of results) {
    const mark = document.getElementById('check-' + id);
    if (!mark) continue;
    mark.textContent = why ? '\\u2717 ' + why : '\\u2713 unchanged';
    mark.className = why ? 'bad' : 'good';
  }
  document.getElementById('verdict').textContent = failed.length
    ? failed.length + ' of ' + results.length + ' lines fail'
    : 'All ' + results.length + ' lines: the words stand at their place, and the texts are those that were hashed.';
});
`
