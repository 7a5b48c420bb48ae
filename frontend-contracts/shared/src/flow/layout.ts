import type { Box, FlowChart, FlowLine, FlowNode, Point } from './chart'
import { FlowGraph } from './graph'

const TASK = { width: 176, height: 60 }
const COLUMN = 236
const ROW = 112
const LANE = 16

/** True when the file draws every element and every flow. */
export function isDrawn(chart: FlowChart): boolean {
  return chart.nodes.length > 0 && chart.nodes.every((one) => one.box !== null) && chart.lines.every((one) => one.points.length > 1)
}

/**
 * Draws a chart that has no drawing, from top to bottom: the main way straight down, side ways to the right, ways back along the left.
 * Boxes are in pixels, from 0 up.
 */
export function layOut(chart: FlowChart): FlowChart {
  return new Layout(new FlowGraph(chart)).drawn()
}

interface Place { readonly layer: number; readonly column: number }

class Layout {
  private readonly places = new Map<string, Place>()
  private readonly taken = new Set<string>()
  private readonly back = new Set<string>()
  private readonly depths = new Map<string, number>()
  private readonly layers = new Map<string, number>()
  private readonly boxes = new Map<string, Box>()
  private lanesLeft = 0
  private lanesRight = 0

  constructor(private readonly graph: FlowGraph) {
    const starts = graph.chart.nodes.filter((one) => one.kind === 'start')
    const roots = starts.length > 0 ? starts : graph.chart.nodes.slice(0, 1)
    for (const root of roots) this.findBack(root.id, new Set(), new Set())
    for (const root of roots) this.deepen(root.id, 0)
    for (const root of roots) this.place(root.id, 0)
    for (const node of graph.chart.nodes) if (node.kind !== 'timer' && !this.places.has(node.id)) this.place(node.id, 0)
    for (const node of graph.chart.nodes) if (node.kind !== 'timer') this.boxes.set(node.id, this.boxOf(node))
    for (const node of graph.chart.nodes) if (node.kind === 'timer') this.boxes.set(node.id, this.timerBox(node))
  }

  drawn(): FlowChart {
    const lines = this.graph.chart.lines.map((line) => ({ ...line, ...this.route(line) }))
    const shift = Math.min(0, ...lines.flatMap((line) => line.points.map((point) => point.x))) - 8
    const moved = (point: Point): Point => ({ x: point.x - shift, y: point.y })
    return {
      ...this.graph.chart,
      nodes: this.graph.chart.nodes.map((node) => ({ ...node, box: { ...this.boxes.get(node.id)!, ...moved(this.boxes.get(node.id)!) }, label: null })),
      lines: lines.map((line) => ({ ...line, points: line.points.map(moved), label: line.label === null ? null : { ...line.label, ...moved(line.label) } })),
    }
  }

  /** Flows out of an element, those of its timers included. */
  private out(id: string): FlowLine[] {
    return [...this.graph.leaving(id), ...this.graph.timersOn(id).flatMap((timer) => this.graph.leaving(timer.id))]
  }

  private findBack(id: string, onWay: Set<string>, done: Set<string>): void {
    if (done.has(id)) return
    onWay.add(id)
    for (const line of this.out(id)) {
      if (onWay.has(line.to)) this.back.add(line.id)
      else this.findBack(line.to, onWay, done)
    }
    onWay.delete(id)
    done.add(id)
  }

  private forward(id: string): FlowLine[] {
    return this.out(id).filter((line) => !this.back.has(line.id) && this.graph.nodes.has(line.to))
  }

  private deepen(id: string, layer: number): void {
    if ((this.layers.get(id) ?? -1) >= layer) return
    this.layers.set(id, layer)
    for (const line of this.forward(id)) this.deepen(line.to, layer + 1)
  }

  /** Steps to the end: the main way is the longest one, or the default flow. */
  private depth(id: string): number {
    const known = this.depths.get(id)
    if (known !== undefined) return known
    const depth = Math.max(0, ...this.forward(id).map((line) => this.depth(line.to) + 1))
    this.depths.set(id, depth)
    return depth
  }

  private place(id: string, column: number): void {
    if (this.places.has(id)) return
    const layer = this.layers.get(id) ?? this.places.size
    let at = column
    while (this.taken.has(`${layer}/${at}`)) at++
    this.taken.add(`${layer}/${at}`)
    this.places.set(id, { layer, column: at })
    const lines = this.forward(id)
    const node = this.graph.nodes.get(id)
    const main = lines.find((line) => line.id === node?.defaultFlow) ?? lines.reduce<FlowLine | null>((best, line) => (best === null || this.depth(line.to) > this.depth(best.to) ? line : best), null)
    if (main !== null) this.place(main.to, at)
    lines.filter((line) => line !== main).forEach((line, i) => this.place(line.to, at + 1 + i))
  }

  private boxOf(node: FlowNode): Box {
    const { layer, column } = this.places.get(node.id)!
    const size = node.kind === 'task' || node.kind === 'service' || node.kind === 'other' ? TASK : node.kind === 'start' || node.kind === 'end' ? { width: 36, height: 36 } : { width: 44, height: 44 }
    return { ...size, x: 100 + column * COLUMN - size.width / 2, y: 50 + layer * ROW - size.height / 2 }
  }

  private timerBox(timer: FlowNode): Box {
    const task = this.boxes.get(timer.attachedTo) ?? { x: 0, y: 0, ...TASK }
    const i = this.graph.timersOn(timer.attachedTo).indexOf(timer)
    return { x: task.x + task.width - 14, y: task.y + task.height - 20 - i * 34, width: 28, height: 28 }
  }

  private placeOf(id: string): Place {
    const node = this.graph.nodes.get(id)
    return this.places.get(node?.kind === 'timer' ? node.attachedTo : id) ?? { layer: 0, column: 0 }
  }

  private route(line: FlowLine): { points: Point[]; label: Box | null } {
    const from = this.boxes.get(line.from)
    const to = this.boxes.get(line.to)
    if (from === undefined || to === undefined) return { points: [], label: null }
    const a = this.placeOf(line.from)
    const b = this.placeOf(line.to)
    const timer = this.graph.nodes.get(line.from)?.kind === 'timer'
    const begin = timer ? [{ x: from.x + from.width, y: from.y + from.height / 2 }, { x: from.x + from.width + LANE, y: from.y + from.height / 2 }] : [{ x: from.x + from.width / 2, y: from.y + from.height }]
    const x = begin.at(-1)!.x
    const end = { x: to.x + to.width / 2, y: to.y }
    const below = 50 + a.layer * ROW + ROW / 2 - 6
    const above = 50 + b.layer * ROW - ROW / 2 - 14
    const label = (at: Point): Box => ({ x: at.x + 7, y: at.y, width: 96, height: 16 })
    if (this.back.has(line.id) || b.layer <= a.layer) {
      const lane = 100 - TASK.width / 2 - 20 - LANE * this.lanesLeft++
      const enter = b.column === 0 ? [{ x: lane, y: to.y + to.height / 2 }, { x: to.x, y: to.y + to.height / 2 }] : [{ x: lane, y: above }, { x: end.x, y: above }, end]
      return { points: [...begin, { x, y: below }, { x: lane, y: below }, ...enter], label: label({ x: x - 10, y: below - 20 }) }
    }
    if (!timer && a.column === b.column && this.free(a, b)) return { points: [...begin, end], label: label({ x, y: (begin[0]!.y + end.y) / 2 - 8 }) }
    if (this.free({ ...a, column: b.column }, b)) return { points: [...begin, { x, y: below }, { x: end.x, y: below }, end], label: label({ x: end.x, y: below + 4 }) }
    const lane = 100 + (this.columns() - 1) * COLUMN + TASK.width / 2 + 24 + LANE * this.lanesRight++
    return { points: [...begin, { x, y: below }, { x: lane, y: below }, { x: lane, y: above }, { x: end.x, y: above }, end], label: label({ x: Math.min(x, lane) + 10, y: below - 20 }) }
  }

  /** Nothing stands in the column strictly between two layers. */
  private free(a: Place, b: Place): boolean {
    for (let layer = a.layer + 1; layer < b.layer; layer++) if (this.taken.has(`${layer}/${b.column}`)) return false
    return true
  }

  private columns(): number {
    return Math.max(1, ...[...this.places.values()].map((one) => one.column + 1))
  }
}
