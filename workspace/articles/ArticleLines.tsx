import { Link } from '@tanstack/react-router'
import type { ArticleAnswer } from '../api/record-api.ts'
import { useText } from '../i18n/text.tsx'
import { ClassMark } from '../lines/ClassMark.tsx'
import { Parties } from '../lines/Parties.tsx'
import { StatusMark } from '../lines/StatusMark.tsx'
import { pathOf } from '../place.ts'

/** Everything that was read in one article, in the order of the text; what was not read is said too. */
export function ArticleLines({ page }: { page: ArticleAnswer }) {
  const t = useText()
  const { events, statements, actors, sentences } = page
  const told = new Set([...events.map(event => event.sentence), ...statements.map(statement => statement.sentence)])
  const speakerName = (id: string | null) => actors.find(actor => actor.id === id)?.name
  return (
    <div className="article-lines">
      <h2>{t('view.lines')}</h2>
      {events.length === 0 && <p className="quiet">{t('article.noEvents')}</p>}
      <ol className="short-lines">
        {events.map(event => (
          <li key={event.id}>
            <Link to={pathOf('lines', event.id)} search={{}}>
              <Parties actors={event.actors} recipients={event.recipients} />
              <span className="row-marks">
                <ClassMark of={event.class} />
                <StatusMark of={event.status} />
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <h2>{t('view.statements')}</h2>
      {statements.length === 0 && <p className="quiet">{t('article.noStatements')}</p>}
      <ol className="short-lines">
        {statements.map(statement => (
          <li key={statement.id}>
            <Link to={pathOf('statements', statement.id)} search={{}}>
              <bdi className="party">
                {speakerName(statement.speaker) ?? statement.source?.text ?? t('statement.nobody')}
              </bdi>{' '}
              <span className="quiet">{t(`stance.${statement.stance}`)}</span>
              <q className="row-words" dir="auto">
                {statement.content.text}
              </q>
            </Link>
          </li>
        ))}
      </ol>
      <p className="quiet">{t('article.silent', { n: sentences.length - told.size, all: sentences.length })}</p>
    </div>
  )
}
