import type { Cast } from '../actors/index.ts'
import { type Doc, sentenceCount, sentenceSpan } from '../language/index.ts'
import type { Article, Coder, Event, Reading, Statement, Warning } from '../model/index.ts'

/** Puts together what the stages found, keeping of the actors those that the article names. */
export function assemble(
  article: Article,
  doc: Doc,
  cast: Cast,
  statements: Statement[],
  events: Event[],
  coder: Coder,
): Reading {
  return {
    id: article.id,
    article,
    sentences: Array.from({ length: sentenceCount(doc) }, (_, s) => sentenceSpan(doc, s)),
    actors: [...cast.actors],
    times: doc.times.map(t => t.time),
    statements,
    events,
    warnings: warningsOf(article, doc),
    coder,
  }
}

const KIND_WARNINGS: Partial<Record<Article['kind'], string>> = {
  index: 'This looks like an index page: it lists articles and is none.',
  consent: 'This looks like a consent page: the article stands behind it.',
  error: 'This looks like an error page.',
  teaser: 'Only the beginning of the article is on the page (a paywall, perhaps).',
  media: 'This is a page of pictures or video with little text.',
  other: 'No article was found on the page.',
}

function warningsOf(article: Article, doc: Doc): Warning[] {
  const warnings: Warning[] = []
  const kind = KIND_WARNINGS[article.kind]
  if (kind) warnings.push({ code: `article.${article.kind}`, message: kind, span: null })
  if (article.text && !sentenceCount(doc)) {
    const message = doc.language
      ? `The language of the article (${doc.language}) is not read yet: nothing was coded.`
      : 'The article holds no sentence that could be read.'
    warnings.push({ code: 'language.notRead', message, span: null })
  } else if (!doc.date) {
    warnings.push({
      code: 'article.undated',
      message: 'The article has no date: relative times stay open.',
      span: null,
    })
  }
  return warnings
}
