import { type Chronicle, rangeOf } from './chronicle.ts'
import { ticks, type Unit, unitOf } from './days.ts'

/** What is seen: days from the left to the right edge, and CSS pixels. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly width: number
  readonly height: number
}

/** Colours and fonts as the page has them, so that themes and forced colours hold on the canvas too. */
export interface Paint {
  readonly ink: string
  readonly line: string
  readonly accent: string
  readonly quads: readonly [string, string, string, string]
  readonly font: string
}

/** Lanes from top to bottom: cooperation above the axis, conflict below it, the material outermost. */
export const LANES = [2, 1, 3, 4] as const
export const AXIS = 22
const BIN = 4
/** More lines than this in sight are drawn as columns; fewer each as a mark of its own. */
export const EACH = 400

export const laneOf = (quad: number): number => LANES.indexOf(quad as 1 | 2 | 3 | 4)
export const xOf = (day: number, { from, to, width }: Window): number => ((day - from) / (to - from)) * width
export const dayAt = (x: number, { from, to, width }: Window): number => from + (x / width) * (to - from)

/** Draws what begins in the window. Time is linear in the lines in sight; nothing is kept between two drawings. */
export function drawChronicle(
  context: CanvasRenderingContext2D,
  chronicle: Chronicle,
  window: Window,
  paint: Paint,
  wordOf: (day: number, unit: Unit) => string,
): void {
  context.clearRect(0, 0, window.width, window.height)
  drawAxis(context, window, paint, wordOf)
  const [low, high] = rangeOf(chronicle, window.from, window.to)
  if (high - low > EACH) drawColumns(context, chronicle, low, high, window, paint)
  else for (const mark of marksOf(chronicle, window)) drawMark(context, mark, paint)
}

function drawAxis(
  context: CanvasRenderingContext2D,
  window: Window,
  paint: Paint,
  wordOf: (day: number, unit: Unit) => string,
): void {
  const unit = unitOf(window.to - window.from)
  const lane = (window.height - AXIS) / LANES.length
  context.strokeStyle = paint.line
  context.fillStyle = paint.ink
  context.font = paint.font
  context.lineWidth = 1
  for (let i = 1; i <= LANES.length; i++) {
    context.beginPath()
    context.moveTo(0, Math.round(i * lane) + 0.5)
    context.lineTo(window.width, Math.round(i * lane) + 0.5)
    context.stroke()
  }
  let free = -Infinity
  for (const day of ticks(window.from, window.to, unit)) {
    const x = Math.round(xOf(day, window)) + 0.5
    const word = wordOf(day, unit)
    if (x < free) continue
    context.beginPath()
    context.moveTo(x, 0)
    context.lineTo(x, window.height - AXIS + 4)
    context.stroke()
    context.fillText(word, x + 3, window.height - 6)
    free = x + context.measureText(word).width + 18
  }
}

function drawColumns(
  context: CanvasRenderingContext2D,
  { start, quad }: Chronicle,
  low: number,
  high: number,
  window: Window,
  paint: Paint,
): void {
  const bins = Math.ceil(window.width / BIN)
  const counts = new Uint32Array(bins * LANES.length)
  const scale = bins / (window.to - window.from)
  let most = 1
  for (let i = low; i < high; i++) {
    const bin = Math.min(bins - 1, Math.max(0, ((start[i]! - window.from) * scale) | 0))
    const count = ++counts[laneOf(quad[i]!) * bins + bin]!
    if (count > most) most = count
  }
  const lane = (window.height - AXIS) / LANES.length
  for (const [row, name] of LANES.entries()) {
    context.fillStyle = paint.quads[name - 1]!
    for (let bin = 0; bin < bins; bin++) {
      const count = counts[row * bins + bin]!
      if (!count) continue
      // By the root, so that a lone line next to a day of hundreds is still seen.
      const height = Math.max(2, Math.sqrt(count / most) * (lane - 6))
      context.fillRect(bin * BIN, (row + 1) * lane - height, BIN - 1, height)
    }
  }
}

export interface PlacedMark {
  readonly index: number
  readonly quad: number
  readonly x: number
  readonly y: number
  /** To the end of an interval. */
  readonly width: number
}

const SIZE = 5

/** Where each line in sight stands: in its lane, on top of those before it that would be covered. */
export function marksOf(chronicle: Chronicle, window: Window): PlacedMark[] {
  const [low, high] = rangeOf(chronicle, window.from, window.to)
  if (high - low > EACH) return []
  const lane = (window.height - AXIS) / LANES.length
  const rows: number[][] = LANES.map(() => [])
  const marks: PlacedMark[] = []
  for (let index = low; index < high; index++) {
    const quad = chronicle.quad[index]!
    const x = xOf(chronicle.start[index]! + 0.5, window)
    const width = Math.max(0, xOf(chronicle.end[index]! + 0.5, window) - x)
    const used = rows[laneOf(quad)]!
    const free = used.findIndex(right => right < x - 2 * SIZE)
    const row = free < 0 ? used.length : free
    used[row] = x + width
    const y = (laneOf(quad) + 1) * lane - 9 - ((row * 2.4 * SIZE) % Math.max(1, lane - 14))
    marks.push({ index, quad, x, y, width })
  }
  return marks
}

/** The same signs as everywhere: cooperation round, conflict square; verbal hollow, material full. */
function drawMark(context: CanvasRenderingContext2D, { quad, x, y, width }: PlacedMark, paint: Paint): void {
  context.strokeStyle = context.fillStyle = paint.quads[quad - 1]!
  context.lineWidth = 1.75
  if (width > SIZE) {
    context.beginPath()
    context.moveTo(x + SIZE, y)
    context.lineTo(x + width, y)
    context.stroke()
  }
  context.beginPath()
  if (quad <= 2) context.arc(x, y, SIZE - 0.5, 0, 2 * Math.PI)
  else context.rect(x - SIZE + 1, y - SIZE + 1, 2 * SIZE - 2, 2 * SIZE - 2)
  if (quad === 2 || quad === 4) context.fill()
  context.stroke()
}
