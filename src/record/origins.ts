import type { Db } from './database.ts'
import { areCopies, LEAST_SHARED, shingles, sketch } from './min-hash.ts'

/**
 * Finds the articles that a new one copies, or is copied by, and gives all of them one origin: the id of the earliest.
 * The result is the same in whatever order the articles came.
 */
export function linkOrigins(db: Db, article: { n: number; text: string }): void {
  const set = shingles(article.text)
  const values = JSON.stringify(sketch(set))
  const candidates = db
    .prepare(
      `SELECT article FROM json_each(?) CROSS JOIN sketch ON sketch.hash = value WHERE article <> ?
       GROUP BY article HAVING count(*) >= ${LEAST_SHARED}`,
    )
    .pluck()
    .all(values, article.n) as number[]
  db.prepare('INSERT OR IGNORE INTO sketch (hash, article) SELECT value, ? FROM json_each(?)').run(article.n, values)
  const textOf = db.prepare('SELECT text FROM article WHERE n = ?').pluck()
  const copies = candidates.filter(other => areCopies(set, shingles(textOf.get(other) as string)))
  settleOrigin(db, [article.n, ...copies])
}

/** Takes an article out; those that only it held together are linked anew. */
export function unlinkOrigin(db: Db, n: number): void {
  const text = db.prepare('SELECT text FROM article WHERE n = ?').pluck().get(n) as string
  const values = JSON.stringify(sketch(shingles(text)))
  db.prepare('DELETE FROM sketch WHERE article = ? AND hash IN (SELECT value FROM json_each(?))').run(n, values)
  const others = db
    .prepare(
      'SELECT n, text FROM article WHERE n <> :n AND origin IN (SELECT origin FROM article WHERE n = :n) ORDER BY n',
    )
    .all({ n }) as { n: number; text: string }[]
  for (const other of others) db.prepare('UPDATE article SET origin = id WHERE n = ?').run(other.n)
  for (const other of others) linkOrigins(db, other)
}

function settleOrigin(db: Db, articles: readonly number[]): void {
  if (articles.length < 2) return
  const list = JSON.stringify(articles)
  const family = db
    .prepare(
      `SELECT n, id FROM article WHERE origin IN (SELECT origin FROM article WHERE n IN (SELECT value FROM json_each(?)))
       ORDER BY published IS NULL, published, id`,
    )
    .all(list) as { n: number; id: string }[]
  const origin = db.prepare('UPDATE article SET origin = ? WHERE n = ?')
  for (const { n } of family) origin.run(family[0]!.id, n)
}
