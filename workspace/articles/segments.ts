/** A stretch of text over which the same lights hold. */
export interface Segment<Light> {
  readonly start: number
  readonly end: number
  readonly lights: readonly Light[]
}

interface Ranged {
  readonly start: number
  readonly end: number
}

/**
 * Cuts `[start, end)` at every border of a light, so that overlapping lights become stretches beside each other.
 * The segments cover the range without a gap, in order; lights outside of it count for nothing.
 */
export function segments<Light extends Ranged>(start: number, end: number, lights: readonly Light[]): Segment<Light>[] {
  const inside = lights.filter(light => light.start < end && light.end > start && light.start < light.end)
  const borders = new Set([start, end])
  for (const light of inside) {
    borders.add(Math.max(start, light.start))
    borders.add(Math.min(end, light.end))
  }
  const cuts = [...borders].toSorted((a, b) => a - b)
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i]!
    return { start: from, end: to, lights: inside.filter(light => light.start < to && light.end > from) }
  })
}
