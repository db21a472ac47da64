import type { Article, Coder } from '../model/index.ts'
import type { Doc } from './doc.ts'

/** What annotates: models that were loaded once, chosen at the edge (command line, server), never asked about inside. */
export interface Engine {
  readonly coder: Coder
  annotate(article: Article): Promise<Doc>
}
