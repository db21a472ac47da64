import type { ArticleAnswer } from '../api/record-api.ts'

/** Kinds of things that are lit up in a text. */
export const LAYERS = ['statements', 'events', 'times', 'actors'] as const
export type Layer = (typeof LAYERS)[number]

/** A stretch of the text that stands for something. */
export interface Light {
  readonly layer: Layer
  /** For statements: their words, who says them, or the word of saying. */
  readonly part: 'content' | 'source' | 'cue' | 'trigger' | 'time' | 'actor'
  /** The line that it leads to, or the actor. */
  readonly id: string
  /** For a screen reader and the tooltip: "Belarus", "2025-11-20". */
  readonly label: string
  readonly start: number
  readonly end: number
}

/** Everything in a reading that has a place in the text, in no order. */
export function lightsOf({ statements, events, times, actors }: ArticleAnswer): Light[] {
  const at = (layer: Layer, part: Light['part'], id: string, label: string, spans: readonly (readonly number[])[]) =>
    spans.map(([start, end]) => ({ layer, part, id, label, start: start!, end: end! }))
  return [
    ...statements.flatMap(({ id, stance, content, source, cue }) => [
      ...at('statements', 'content', id, stance, content.spans),
      ...at('statements', 'source', id, stance, source?.spans ?? []),
      ...at('statements', 'cue', id, stance, cue?.spans ?? []),
    ]),
    ...events.flatMap(({ id, class: name, mentions }) =>
      mentions.flatMap(({ trigger }) => at('events', 'trigger', id, name, trigger.spans)),
    ),
    ...times.flatMap(({ span, value, start }, i) =>
      span ? at('times', 'time', `time-${i}`, start ?? value ?? '', [span]) : [],
    ),
    ...actors.flatMap(({ id, name, mentions }) =>
      mentions.flatMap(({ spans }) => at('actors', 'actor', id, name, spans)),
    ),
  ]
}
