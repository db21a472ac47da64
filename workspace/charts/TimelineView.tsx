import { useMemo, useState } from 'react'
import { useChart, useHealth } from '../api/queries.ts'
import { useText } from '../i18n/text.tsx'
import { Facets } from '../lines/Facets.tsx'
import { usePlace } from '../place.ts'
import { EmptyRecord } from '../shell/EmptyRecord.tsx'
import { Failed } from '../shell/Failed.tsx'
import { NothingFound } from '../shell/NothingFound.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { type Chronicle, chronicleOf } from './chronicle.ts'
import { dateOf } from './days.ts'
import { TimelineCanvas } from './TimelineCanvas.tsx'
import { TimelineTable } from './TimelineTable.tsx'
import { Zoom } from './Zoom.tsx'

export type Range = readonly [from: number, to: number]

/** All lines that a search finds, along time; the table below says the same. */
export function TimelineView() {
  const t = useText()
  const { ask } = usePlace()
  const { data: health } = useHealth()
  const { data, isPending, isError, error, refetch } = useChart('timeline', ask)
  const chronicle = useMemo(() => (data ? chronicleOf(data) : null), [data])
  if (health?.articles === 0) return <EmptyRecord />
  return (
    <div className="page wide">
      <h1>{t('view.timeline')}</h1>
      <Facets />
      {isPending && <Waiting />}
      {isError && <Failed error={error} onRetry={() => void refetch()} />}
      {chronicle?.size === 0 && <NothingFound />}
      {chronicle && chronicle.size > 0 && (
        <Zoomed key={`${chronicle.first} ${chronicle.last} ${chronicle.size}`} chronicle={chronicle} />
      )}
    </div>
  )
}

function Zoomed({ chronicle }: { chronicle: Chronicle }) {
  const t = useText()
  const { ask, setAsk, open } = usePlace()
  const whole: Range = useMemo(() => {
    const margin = Math.max(1, (chronicle.last - chronicle.first) * 0.02)
    return [chronicle.first - margin, Math.max(chronicle.last, chronicle.first + 6) + margin]
  }, [chronicle])
  const [range, setRange] = useState<Range>(whole)
  const [brushed, setBrushed] = useState<Range | null>(null)
  const show = (next: Range) => {
    setRange(within(next, whole))
    setBrushed(null)
  }
  return (
    <>
      <Zoom range={range} whole={whole} onRange={show} />
      <TimelineCanvas
        chronicle={chronicle}
        range={range}
        brushed={brushed}
        onBrush={setBrushed}
        onRange={show}
        onOpen={index => open('lines', chronicle.columns.id[index]!)}
      />
      {brushed && (
        <p className="page-acts">
          <button type="button" className="button" onClick={() => show(brushed)}>
            {t('timeline.zoomTo')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => setAsk({ ...ask, since: dateOf(brushed[0]), until: dateOf(brushed[1]) })}
          >
            {t('timeline.only')}
          </button>
          <button type="button" className="button" onClick={() => setBrushed(null)}>
            {t('cancel')}
          </button>
        </p>
      )}
      {chronicle.columns.cut && <p className="hint">{t('timeline.cut', { n: chronicle.size })}</p>}
      <TimelineTable chronicle={chronicle} range={brushed ?? range} />
    </>
  )
}

/** At least a week is seen, and nothing beyond what there is. */
function within([from, to]: Range, [first, last]: Range): Range {
  const length = Math.min(Math.max(to - from, 7), last - first)
  const start = Math.min(Math.max(from, first), last - length)
  return [start, start + length]
}
