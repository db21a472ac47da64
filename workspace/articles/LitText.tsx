import { memo, useMemo } from 'react'
import type { Layer, Light } from './layers.ts'
import { segments } from './segments.ts'

/** Of lights over the same words, the narrowest thing is the one that a click opens. */
const INNERMOST: readonly Light['part'][] = ['trigger', 'cue', 'source', 'time', 'actor', 'content']
const opened = (lights: readonly Light[]): Light | undefined =>
  INNERMOST.map(part => lights.find(light => light.part === part)).find(light => light !== undefined)

/** The sentence that is read aloud, as a light among lights. */
interface Spoken {
  readonly start: number
  readonly end: number
  readonly speaking: true
}

/**
 * A stretch of the article with its lights. Each kind has a form of its own beside its colour: statements a rule below,
 * the word of saying italics, events a box, times dots, actors a fine line.
 */
export const LitText = memo(function LitText({
  text,
  start,
  end,
  lights,
  lit,
  speaking,
  onOpen,
}: {
  text: string
  start: number
  end: number
  lights: readonly Light[]
  /** The line that is open. */
  lit: string | null
  /** The sentence that is read aloud. */
  speaking: readonly [number, number] | null
  onOpen: (light: Light) => void
}) {
  const cut = useMemo(() => {
    const spoken: Spoken[] = speaking ? [{ start: speaking[0], end: speaking[1], speaking: true }] : []
    return segments<Light | Spoken>(start, end, [...lights, ...spoken])
  }, [start, end, lights, speaking])
  return cut.map(segment => {
    const words = text.slice(segment.start, segment.end)
    const here = segment.lights.filter((light): light is Light => 'layer' in light)
    const spoken = here.length < segment.lights.length
    if (segment.lights.length === 0) return words
    const names = new Set<Layer | Light['part'] | 'lit' | 'speaking'>(here.flatMap(light => [light.layer, light.part]))
    if (here.some(light => light.id === lit)) names.add('lit')
    if (spoken) names.add('speaking')
    const target = opened(here)
    return (
      <mark
        key={segment.start}
        className={['light', ...names].join(' ')}
        data-line={target?.id}
        title={here.map(light => light.label).join(' · ') || undefined}
        // A click opens; the end of a selection does not.
        onClick={target && (() => getSelection()?.isCollapsed !== false && onOpen(target))}
      >
        {words}
      </mark>
    )
  })
})
