import { useEffect, useState } from 'react'
import { useText } from '../i18n/text.tsx'
import { usePlace } from '../place.ts'
import { Waiting } from '../shell/Waiting.tsx'
import { begin } from './jobs.ts'
import { type SeenPage, unpackPage } from './packed-page.ts'

/** A page that the bookmarklet brought: nothing is kept before it is agreed to. */
export function ClipView() {
  const t = useText()
  const { open } = usePlace()
  const [page, setPage] = useState<SeenPage | null | 'unpacking'>('unpacking')
  useEffect(() => {
    const fragment = location.hash
    // Out of the address bar and the history: it may hold what nobody else should read.
    history.replaceState(history.state, '', '/clip')
    void unpackPage(fragment).then(setPage)
  }, [])
  if (page === 'unpacking') return <Waiting />
  return (
    <div className="page">
      <h1>{t('clip.title')}</h1>
      {page === null ? (
        <p>{t('clip.nothing')}</p>
      ) : (
        <>
          <p className="lead">
            <bdi>{page.url}</bdi>
          </p>
          <p className="quiet">{t('clip.size', { kB: Math.ceil(page.html.length / 1000) })}</p>
          <p className="page-acts">
            <button
              type="button"
              className="button primary"
              autoFocus
              onClick={() => void begin({ seen: page }).then(done => done && open('add', null, {}))}
            >
              {t('clip.keep')}
            </button>
            <button type="button" className="button" onClick={() => open('lines', null, {})}>
              {t('cancel')}
            </button>
          </p>
        </>
      )}
    </div>
  )
}
