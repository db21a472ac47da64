import { useCallback, useEffect, useRef, useState } from 'react'
import { useDay, useText } from '../i18n/text.tsx'
import { QuadMark } from '../lines/ClassMark.tsx'
import type { Chronicle } from './chronicle.ts'
import { dateOf, periodOf, type Unit } from './days.ts'
import { dayAt, drawChronicle, LANES, marksOf, type Paint, type Window, xOf } from './draw-chronicle.ts'
import type { Range } from './TimelineView.tsx'

const HEIGHT = 300
/** How near a pointer must be to a mark, in pixels; and how far it must go to brush. */
const NEAR = 9

/** The lines along time, drawn; every thing that it does can be done with the buttons and the table beside it. */
export function TimelineCanvas({
  chronicle,
  range,
  brushed,
  onBrush,
  onRange,
  onOpen,
}: {
  chronicle: Chronicle
  range: Range
  brushed: Range | null
  onBrush: (range: Range | null) => void
  onRange: (range: Range) => void
  onOpen: (index: number) => void
}) {
  const t = useText()
  const day = useDay()
  const canvas = useRef<HTMLCanvasElement>(null)
  const pressed = useRef<number | null>(null)
  const [width, setWidth] = useState(0)
  const theme = useTheme()
  const [from, to] = range
  const window: Window = { from, to, width, height: HEIGHT }
  const word = useCallback((at: number, unit: Unit) => day(periodOf(at, unit)), [day])

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(canvas.current!)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || width === 0) return
    const ratio = devicePixelRatio
    context.canvas.width = width * ratio
    context.canvas.height = HEIGHT * ratio
    context.scale(ratio, ratio)
    drawChronicle(context, chronicle, { from, to, width, height: HEIGHT }, paintOf(context.canvas), word)
  }, [chronicle, from, to, width, theme, word])
  useEffect(() => {
    const element = canvas.current!
    const wheel = (e: WheelEvent) => {
      if (!e.ctrlKey && !e.shiftKey && Math.abs(e.deltaX) < Math.abs(e.deltaY)) return
      e.preventDefault()
      const at = dayAt(e.offsetX, { from, to, width, height: HEIGHT })
      const by = Math.exp(e.deltaY / 400)
      if (e.ctrlKey) onRange([at - (at - from) * by, at + (to - at) * by])
      else {
        const moved = ((e.deltaX || e.deltaY) / width) * (to - from)
        onRange([from + moved, to + moved])
      }
    }
    element.addEventListener('wheel', wheel, { passive: false })
    return () => element.removeEventListener('wheel', wheel)
  }, [from, to, width, onRange])

  const at = (e: React.PointerEvent) => e.clientX - canvas.current!.getBoundingClientRect().left
  const release = (e: React.PointerEvent) => {
    const begun = pressed.current
    pressed.current = null
    if (begun === null || Math.abs(at(e) - begun) >= NEAR) return
    onBrush(null)
    const y = e.clientY - canvas.current!.getBoundingClientRect().top
    const hit = marksOf(chronicle, window).find(mark => Math.hypot(mark.x - at(e), mark.y - y) < NEAR)
    if (hit) onOpen(hit.index)
  }
  const brushStyle = brushed && {
    insetInlineStart: xOf(brushed[0], window),
    inlineSize: xOf(brushed[1], window) - xOf(brushed[0], window),
  }
  return (
    <div className="timeline">
      <ul className="lanes" aria-hidden>
        {LANES.map(quad => (
          <li key={quad} className={`quad-${quad}`}>
            <QuadMark quad={quad} />
            {t(`quad.${quad}`)}
          </li>
        ))}
      </ul>
      <div className="timeline-space">
        <canvas
          ref={canvas}
          role="img"
          aria-label={t('timeline.label', {
            n: chronicle.size,
            from: day(dateOf(chronicle.first)),
            to: day(dateOf(chronicle.last)),
          })}
          onPointerDown={e => {
            pressed.current = at(e)
            e.currentTarget.setPointerCapture(e.pointerId)
          }}
          onPointerMove={e => {
            if (pressed.current === null || Math.abs(at(e) - pressed.current) < NEAR) return
            const ends = [pressed.current, at(e)].map(x => dayAt(Math.min(Math.max(x, 0), width), window))
            onBrush([Math.min(...ends), Math.max(...ends)])
          }}
          onPointerUp={release}
        />
        {brushStyle && <div className="brush" style={brushStyle} />}
      </div>
    </div>
  )
}

function paintOf(element: HTMLElement): Paint {
  const style = getComputedStyle(element)
  const colour = (name: string) => {
    element.style.setProperty('color', `var(${name})`)
    const computed = getComputedStyle(element).color
    element.style.removeProperty('color')
    return computed
  }
  return {
    ink: colour('--quiet'),
    line: colour('--rule'),
    accent: colour('--accent'),
    quads: [colour('--cooperation'), colour('--cooperation'), colour('--conflict'), colour('--conflict')],
    font: `12px ${style.fontFamily}`,
  }
}

/** Changes when the colours of the page do. */
function useTheme(): string {
  const [theme, setTheme] = useState('')
  useEffect(() => {
    const read = () => setTheme(getComputedStyle(document.body).color)
    const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map(query => matchMedia(query))
    for (const query of queries) query.addEventListener('change', read)
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
    read()
    return () => {
      for (const query of queries) query.removeEventListener('change', read)
      observer.disconnect()
    }
  }, [])
  return theme
}
