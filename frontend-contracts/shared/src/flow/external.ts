import type { FlowChart, FlowLine, FlowNode } from './chart'
import { FlowGraph } from './graph'
import { FLOW_UNITS, INTERNAL_ACTS } from './profile'

/** Does only the internal chart show this element? */
export function isInternal(node: FlowNode): boolean {
  if (node.internal !== null) return node.internal
  return node.kind === 'service' || (node.kind === 'timer' && !node.interrupting) || (node.kind === 'task' && INTERNAL_ACTS.includes(node.act))
}

/**
 * The external flow chart (外部流程图): what an applicant or a party lives through. Steps inside the organ are left out, and what led
 * into them leads on to what comes after; posts and risks are the internal chart's matter. It has no drawing of its own.
 */
export function externalChart(chart: FlowChart): FlowChart {
  const graph = new FlowGraph(chart)
  const starts = chart.nodes.filter((one) => one.kind === 'start').map((one) => one.id)
  const side = new Set(chart.nodes.filter((one) => one.kind === 'timer' && !one.interrupting).map((one) => one.id))
  const main = reachWithout(graph, starts, side)
  const hidden = new Set(chart.nodes.filter((one) => !main.has(one.id) || isInternal(one)).map((one) => one.id))
  for (const node of chart.nodes) if (node.kind === 'timer' && hidden.has(node.attachedTo)) hidden.add(node.id)
  const lines: FlowLine[] = []
  for (const line of chart.lines) {
    if (hidden.has(line.from)) continue
    const to = onward(line.to, hidden, graph)
    if (to !== null) lines.push({ ...line, to, points: [], label: null })
  }
  const alone = loseEmptyChoices(chart.nodes.filter((one) => !hidden.has(one.id)), lines)
  return { ...chart, nodes: alone.nodes.map((one) => ({ ...one, post: '', risk: '', riskPoint: '', riskMeasure: '', box: null, label: null })), lines: alone.lines }
}

function reachWithout(graph: FlowGraph, from: readonly string[], without: ReadonlySet<string>): Set<string> {
  const seen = new Set(from)
  const open = [...from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of [...graph.leaving(id).map((line) => line.to), ...graph.timersOn(id).map((timer) => timer.id)]) {
      if (without.has(next) || seen.has(next)) continue
      seen.add(next)
      open.push(next)
    }
  }
  return seen
}

/** The first element shown at or after this one; null when a hidden path ends. */
function onward(id: string, hidden: ReadonlySet<string>, graph: FlowGraph): string | null {
  const seen = new Set<string>()
  let at = id
  while (hidden.has(at)) {
    const next = graph.leaving(at)[0]
    if (next === undefined || seen.has(at)) return null
    seen.add(at)
    at = next.to
  }
  return at
}

/** A gateway whose flows now all lead to one place decides nothing: it goes. */
function loseEmptyChoices(nodes: FlowNode[], lines: FlowLine[]): { nodes: FlowNode[]; lines: FlowLine[] } {
  for (const gateway of nodes) {
    if (gateway.kind !== 'choice') continue
    const out = lines.filter((line) => line.from === gateway.id && line.to !== gateway.id)
    const targets = new Set(out.map((line) => line.to))
    if (targets.size !== 1) continue
    const to = out[0]!.to
    return loseEmptyChoices(
      nodes.filter((one) => one !== gateway),
      lines.filter((line) => line.from !== gateway.id).map((line) => (line.to === gateway.id ? { ...line, to } : line)),
    )
  }
  return { nodes, lines }
}

/** What an item says of its own stages and risk points. */
export interface ItemStages {
  readonly stages: readonly { readonly code: string; readonly name: string; readonly limit?: { readonly value: number; readonly unit: string } }[]
  readonly riskPoints: readonly { readonly stage: string; readonly level: string; readonly manifestation: string; readonly measure: string }[]
}

/** The chart of one item: the limits of its own stages go before the procedure's, and its risk points stand at their stages. */
export function chartOfItem(chart: FlowChart, item: ItemStages): FlowChart {
  return {
    ...chart,
    nodes: chart.nodes.map((node) => {
      if (node.kind !== 'task') return node
      const stage = item.stages.find((one) => one.code === (node.stage || node.id))
      const unit = FLOW_UNITS.find((one) => one === stage?.limit?.unit)
      const risk = item.riskPoints.find((one) => [stage?.name, node.name].includes(one.stage))
      return {
        ...node,
        limit: stage?.limit === undefined || unit === undefined ? node.limit : { value: stage.limit.value, unit },
        risk: risk?.level ?? node.risk, riskPoint: node.riskPoint || (risk?.manifestation ?? ''), riskMeasure: node.riskMeasure || (risk?.measure ?? ''),
      }
    }),
  }
}
