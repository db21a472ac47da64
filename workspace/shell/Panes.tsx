import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useText, type TextId } from '../i18n/text.tsx'

interface Pane {
  readonly name: 'list' | 'article' | 'line' | 'actor'
  readonly content: ReactNode
}

/** How far a finger must go sideways, in CSS pixels, and how little up or down, to turn to the next pane. */
const SWIPE = { across: 60, along: 40 }

/**
 * Panes beside each other; on a narrow screen one at a time, turned with chevrons or by swiping.
 * @param focus what is opened: when it changes on a narrow screen, the second pane comes up
 */
export function Panes({ panes, focus }: { panes: readonly Pane[]; focus: string | null }) {
  const t = useText()
  const [at, setAt] = useState(focus ? 1 : 0)
  const begun = useRef<{ x: number; y: number } | null>(null)
  const before = useRef(focus)
  useEffect(() => {
    if (focus !== before.current) setAt(focus ? Math.min(1, panes.length - 1) : 0)
    before.current = focus
  }, [focus, panes.length])
  const turn = (by: number) => setAt(now => Math.min(Math.max(now + by, 0), panes.length - 1))
  return (
    <div
      className="panes"
      data-count={panes.length}
      onTouchStart={({ touches }) => {
        const touch = touches[0]
        begun.current = touch ? { x: touch.clientX, y: touch.clientY } : null
      }}
      onTouchEnd={({ changedTouches }) => {
        const touch = changedTouches[0]
        if (!begun.current || !touch) return
        const [dx, dy] = [touch.clientX - begun.current.x, touch.clientY - begun.current.y]
        const reversed = getComputedStyle(document.documentElement).direction === 'rtl' ? -1 : 1
        if (Math.abs(dx) > SWIPE.across && Math.abs(dy) < SWIPE.along) turn(dx < 0 ? reversed : -reversed)
      }}
    >
      <nav className="pane-turn" aria-label={t('panes.label')}>
        <button
          type="button"
          className="icon-button"
          disabled={at === 0}
          aria-label={t('panes.before')}
          onClick={() => turn(-1)}
        >
          <ChevronLeft aria-hidden />
        </button>
        <span>{t(`pane.${panes[at]?.name ?? 'list'}` as TextId)}</span>
        <button
          type="button"
          className="icon-button"
          disabled={at === panes.length - 1}
          aria-label={t('panes.after')}
          onClick={() => turn(1)}
        >
          <ChevronRight aria-hidden />
        </button>
      </nav>
      {panes.map(({ name, content }, i) => (
        <section
          key={name}
          tabIndex={-1}
          className={`pane pane-${name}`}
          data-turned={i === at}
          aria-label={t(`pane.${name}`)}
        >
          {content}
        </section>
      ))}
    </div>
  )
}
