import type { Box, FlowChart, FlowNode, Point } from './chart'

/** Words beside a shape or a flow, broken into lines, with the box they fill. */
export interface Label { readonly id: string; readonly box: Box; readonly lines: readonly string[] }

const SIZE = 12
const LEADING = 15
/** Widths of a line of words, tried one after the other. */
const ROOMS = [90, 52] as const

/** Width of a text in ems: a Chinese character is one, another about half. */
export function ems(text: string): number {
  return [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 255 ? 1 : 0.56), 0)
}

/** Breaks a text into lines of a width in pixels; at most three, the last one cut with …. */
export function linesOf(text: string, width: number, size = SIZE): string[] {
  const found: string[] = []
  let line = ''
  for (const part of text.match(/[!-~\u00a1-\u00ff]+\s?|\s|[^\u0000-\u00ff]/g) ?? []) {
    if (line !== '' && ems(line + part.trimEnd()) * size > width) {
      found.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  if (line !== '') found.push(line.trimEnd())
  return found.length > 3 ? [...found.slice(0, 2), `${found[2]!.slice(0, -1)}…`] : found
}

/**
 * Puts the names of events, gateways and flows where they cover neither a shape nor each other, and no flow but their own: where the
 * file has them if that is free, else at the first free place beside. Rather on a flow than on a shape; what finds no place at all
 * stays where it would be first.
 */
export function placeLabels(chart: FlowChart, nameOf: (node: FlowNode) => string): Label[] {
  const taken: Box[] = chart.nodes.flatMap((one) => (one.box === null ? [] : [one.box]))
  const flows = chart.lines.flatMap((line) => line.points.slice(1).map((to, i) => ({ id: line.id, ...around(line.points[i]!, to) })))
  const labels: Label[] = []
  const put = (id: string, text: string, places: (size: { width: number; height: number }) => Point[]): void => {
    const tries = ROOMS.flatMap((room) => {
      const lines = linesOf(text, room)
      if (lines.length === 0) return []
      const size = { width: Math.max(...lines.map(ems)) * SIZE + 4, height: lines.length * LEADING }
      return places(size).map((at) => ({ id, lines, box: { ...at, ...size } }))
    })
    const free = tries.filter((one) => !taken.some((other) => cross(one.box, other)))
    const label = free.find((one) => !flows.some((flow) => flow.id !== id && cross(one.box, flow))) ?? free[0] ?? tries[0]
    if (label === undefined) return
    taken.push(label.box)
    labels.push(label)
  }
  for (const node of chart.nodes) {
    if (node.box === null || ['task', 'service', 'other'].includes(node.kind)) continue
    put(node.id, nameOf(node), (size) => besideNode(node, chart, size))
  }
  for (const line of chart.lines) put(line.id, line.name, (size) => besideLine(line.points, line.label, size))
  return labels
}

function besideNode(node: FlowNode, chart: FlowChart, size: { width: number; height: number }): Point[] {
  const { x, y, width, height } = node.box!
  const centre = x + width / 2 - size.width / 2
  const above = { x: centre, y: y - size.height - 2 }
  const below = { x: centre, y: y + height + 2 }
  const host = chart.nodes.find((one) => one.id === node.attachedTo)?.box ?? null
  const own = node.label === null ? [] : [{ x: node.label.x + node.label.width / 2 - size.width / 2, y: node.label.y }]
  const sides = [{ x: x + width + 3, y: y - size.height - 1 }, { x: x + width + 3, y: y + height + 1 }, { x: x - size.width - 3, y: y - size.height - 1 }, { x: x - size.width - 3, y: y + height + 1 }]
  const upper = host !== null && y + height / 2 < host.y + host.height / 2
  if (node.kind === 'timer') return [...own, ...(upper ? [sides[2]!, sides[0]!, above] : [sides[1]!, sides[3]!, below]), ...sides]
  return [...own, ...(node.kind === 'choice' || node.kind === 'parallel' ? [sides[2]!, above, ...sides] : [below, above, ...sides])]
}

/** The file's own place, then along the way: beside each stretch, the first ones first. */
function besideLine(points: readonly Point[], own: Box | null, size: { width: number; height: number }): Point[] {
  const places: Point[] = own === null ? [] : [{ x: own.x, y: own.y }]
  for (let i = points.length - 1; i > 0; i--) {
    const a = points[i - 1]!
    const b = points[i]!
    for (const part of [0.5, 0.25, 0.75]) {
      const x = a.x + (b.x - a.x) * part
      const y = a.y + (b.y - a.y) * part
      if (a.x === b.x) places.push({ x: x + 4, y: y - size.height / 2 }, { x: x - size.width - 4, y: y - size.height / 2 })
      else places.push({ x: x - size.width / 2, y: y - size.height - 2 }, { x: x - size.width / 2, y: y + 2 })
    }
  }
  return places
}

/** The thin box around one stretch of a flow. */
function around(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x) - 1, y: Math.min(a.y, b.y) - 1, width: Math.abs(a.x - b.x) + 2, height: Math.abs(a.y - b.y) + 2 }
}

function cross(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
