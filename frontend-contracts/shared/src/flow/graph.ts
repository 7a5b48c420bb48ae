import type { FlowChart, FlowLine, FlowNode } from './chart'

/** A chart with its ways looked up. */
export class FlowGraph {
  readonly nodes = new Map<string, FlowNode>()
  private readonly leavingBy = new Map<string, FlowLine[]>()
  private readonly arrivingBy = new Map<string, FlowLine[]>()
  private readonly timersBy = new Map<string, FlowNode[]>()

  constructor(readonly chart: FlowChart) {
    for (const node of chart.nodes) {
      this.nodes.set(node.id, node)
      if (node.kind === 'timer') add(this.timersBy, node.attachedTo, node)
    }
    for (const line of chart.lines) {
      add(this.leavingBy, line.from, line)
      add(this.arrivingBy, line.to, line)
    }
  }

  leaving(id: string): readonly FlowLine[] { return this.leavingBy.get(id) ?? [] }
  arriving(id: string): readonly FlowLine[] { return this.arrivingBy.get(id) ?? [] }
  timersOn(id: string): readonly FlowNode[] { return this.timersBy.get(id) ?? [] }

  /** Everything that can be reached, forward or backward; a task leads to its timers, and back from those that interrupt it. */
  reach(from: readonly string[], forward: boolean): Set<string> {
    const seen = new Set(from)
    const open = [...from]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const next = forward ? this.leaving(id).map((line) => line.to) : this.arriving(id).map((line) => line.from)
      if (forward) next.push(...this.timersOn(id).map((timer) => timer.id))
      const node = this.nodes.get(id)
      if (!forward && node?.kind === 'timer' && node.interrupting) next.push(node.attachedTo)
      for (const one of next) {
        if (seen.has(one)) continue
        seen.add(one)
        open.push(one)
      }
    }
    return seen
  }

  /** Forks are parallel gateways with several flows out; the others are joins. */
  isFork(node: FlowNode): boolean { return node.kind === 'parallel' && this.leaving(node.id).length > 1 }
  isJoin(node: FlowNode): boolean { return node.kind === 'parallel' && !this.isFork(node) }

  /** Tasks whose outcome decides at a gateway: those before it, with only services and gateways between. */
  decidersOf(gateway: string): FlowNode[] {
    const found: FlowNode[] = []
    const seen = new Set([gateway])
    const open = [gateway]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const line of this.arriving(id)) {
        const from = this.nodes.get(line.from)
        if (from === undefined || seen.has(from.id)) continue
        seen.add(from.id)
        if (from.kind === 'task') found.push(from)
        else if (from.kind === 'choice' || from.kind === 'service') open.push(from.id)
      }
    }
    return found
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key)
  if (held === undefined) map.set(key, [value])
  else held.push(value)
}
