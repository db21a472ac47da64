import { Link } from '@tanstack/react-router'
import { useText } from '../i18n/text.tsx'
import { pathOf } from '../place.ts'
import type { ShownLine } from './shown.ts'

/** Who says so, from the outlet inwards: the outlet reports that A says that B did it. */
export function Voices({ shown }: { shown: ShownLine }) {
  const t = useText()
  const voices = (shown.type === 'event' ? shown.voices : shown.within).toReversed()
  return (
    <section className="line-part" aria-labelledby="voices">
      <h3 id="voices">{t('voices.title')}</h3>
      <ol className="voices">
        <li>
          <bdi className="party">{shown.article.publisher ?? shown.article.source}</bdi>{' '}
          <span className="quiet">{t(voices.length ? 'voices.reports' : 'voices.itself')}</span>
        </li>
        {voices.map(voice => (
          <li key={voice.id}>
            <Link to={pathOf('statements', voice.id)} search={{}}>
              <bdi className="party">{voice.source?.text ?? t('statement.nobody')}</bdi>
            </Link>{' '}
            <span className="quiet">{t(`stance.${voice.stance}`)}</span>
            <q className="row-words" dir="auto">
              {voice.content.text}
            </q>
          </li>
        ))}
      </ol>
    </section>
  )
}
