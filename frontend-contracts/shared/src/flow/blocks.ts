import type { FlowLine, FlowNode } from './chart'
import type { FlowGraph } from './graph'

/**
 * The checks of parallel blocks (并行块), as the platform's kernel makes them: a block begins at a fork and ends at one join; each
 * branch leaves the fork and reaches the join by a flow of its own, and shares nothing with the others or the world outside.
 */
export function blockFaults(graph: FlowGraph): { code: string; element: string }[] {
  return new Blocks(graph).check()
}

interface Block { readonly join: string; readonly inside: ReadonlySet<string> }
interface Branch { readonly inside: Set<string>; readonly exits: FlowLine[] }

class Blocks {
  private readonly done = new Map<string, Block>()
  private readonly open = new Set<string>()
  private fault: { code: string; element: string } | null = null

  constructor(private readonly graph: FlowGraph) {}

  check(): { code: string; element: string }[] {
    for (const node of this.graph.chart.nodes) if (this.graph.isFork(node) && this.fault === null) this.block(node.id)
    if (this.fault === null) {
      const joins = new Set([...this.done.values()].map((one) => one.join))
      const stray = this.graph.chart.nodes.find((one) => this.graph.isJoin(one) && !joins.has(one.id))
      if (stray !== undefined) this.say('join-without-fork', stray.id)
    }
    return this.fault === null ? [] : [this.fault]
  }

  private say(code: string, element: string): null {
    this.fault ??= { code, element }
    return null
  }

  private block(fork: string): Block | null {
    const known = this.done.get(fork)
    if (known !== undefined) return known
    if (this.open.has(fork)) return this.say('branch-leaves', fork)
    this.open.add(fork)
    const branches: [FlowLine, Branch][] = []
    for (const line of this.graph.leaving(fork)) {
      const branch = this.branch(line)
      if (branch === null) return null
      branches.push([line, branch])
    }
    const block = this.meeting(fork, branches)
    if (block !== null) this.done.set(fork, block)
    this.open.delete(fork)
    return block
  }

  /** Walks one branch up to the join that ends it. */
  private branch(first: FlowLine): Branch | null {
    const inside = new Set<string>()
    const exits: FlowLine[] = []
    const ahead: FlowLine[] = [first]
    for (let line = ahead.pop(); line !== undefined; line = ahead.pop()) {
      const node = this.graph.nodes.get(line.to)
      if (node === undefined) continue
      if (this.graph.isJoin(node)) {
        exits.push(line)
      } else if (node.kind === 'end') {
        return this.say('branch-ends', node.id)
      } else if (this.graph.isFork(node)) {
        const inner = inside.has(node.id) ? null : this.block(node.id)
        if (this.fault !== null) return null
        if (inner !== null) {
          for (const id of [node.id, ...inner.inside, inner.join]) inside.add(id)
          ahead.push(...this.graph.leaving(inner.join))
        }
      } else if (!inside.has(node.id)) {
        inside.add(node.id)
        ahead.push(...this.graph.leaving(node.id))
        for (const timer of this.graph.timersOn(node.id).filter((one: FlowNode) => one.interrupting)) {
          inside.add(timer.id)
          ahead.push(...this.graph.leaving(timer.id))
        }
      }
    }
    return { inside, exits }
  }

  private meeting(fork: string, branches: [FlowLine, Branch][]): Block | null {
    const all = new Set<string>()
    const exits = new Set<string>()
    let join: string | null = null
    for (const [line, branch] of branches) {
      for (const id of branch.inside) {
        if (all.has(id)) return this.say('branches-meet', id)
        all.add(id)
      }
      const exit = branch.exits[0]
      if (exit === undefined || branch.exits.length !== 1) return this.say('branch-exit-not-single', line.id)
      if (join !== null && join !== exit.to) return this.say('fork-not-joined', fork)
      join = exit.to
      exits.add(exit.id)
    }
    if (join === null) return null
    if (this.graph.arriving(join).some((line) => !exits.has(line.id))) return this.say('join-entered', join)
    for (const [, branch] of branches) {
      for (const id of branch.inside) {
        if (this.graph.arriving(id).some((line) => line.from !== fork && !branch.inside.has(line.from))) return this.say('branch-entered', id)
      }
    }
    return { join, inside: all }
  }
}
