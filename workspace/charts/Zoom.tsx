import { ChevronLeft, ChevronRight, Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import { useDay, useText } from '../i18n/text.tsx'
import { dateOf } from './days.ts'
import type { Range } from './TimelineView.tsx'

/** Nearer, farther, earlier, later, all: what the wheel and dragging do, as buttons. */
export function Zoom({ range, whole, onRange }: { range: Range; whole: Range; onRange: (range: Range) => void }) {
  const t = useText()
  const day = useDay()
  const [from, to] = range
  const length = to - from
  const all = from <= whole[0] && to >= whole[1]
  const zoom = (by: number) => onRange([from + (length * (1 - by)) / 2, to - (length * (1 - by)) / 2])
  const move = (by: number) => onRange([from + length * by, to + length * by])
  return (
    <div className="zoom" role="group" aria-label={t('timeline.zoom')}>
      <button
        type="button"
        className="icon-button"
        aria-label={t('timeline.earlier')}
        disabled={from <= whole[0]}
        onClick={() => move(-0.5)}
      >
        <ChevronLeft aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('timeline.nearer')}
        disabled={length <= 7}
        onClick={() => zoom(0.5)}
      >
        <ZoomIn aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('timeline.farther')}
        disabled={all}
        onClick={() => zoom(2)}
      >
        <ZoomOut aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('timeline.later')}
        disabled={to >= whole[1]}
        onClick={() => move(0.5)}
      >
        <ChevronRight aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t('timeline.whole')}
        disabled={all}
        onClick={() => onRange(whole)}
      >
        <Maximize2 aria-hidden />
      </button>
      <span className="quiet" aria-live="polite">
        {day(dateOf(from))} – {day(dateOf(to))}
      </span>
    </div>
  )
}
