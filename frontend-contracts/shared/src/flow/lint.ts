import { blockFaults } from './blocks'
import type { FlowChart, FlowNode } from './chart'
import { ConditionError, namesIn, outcomeTests, parseCondition } from './condition'
import { FlowGraph } from './graph'
import { FLOW_RISKS, UNCOUNTED_ACTS, calendarDays, type FlowLimit, type FlowWords } from './profile'

/** What is wrong with a chart, at which element. `values` fill the words `flow.fault.<code>`. */
export interface FlowFault {
  readonly code: string
  /** Id of the element, or '' for the chart as a whole. */
  readonly element: string
  /** An error keeps the procedure from being deployed; advice does not. */
  readonly severity: 'error' | 'advice'
  readonly values: Readonly<Record<string, string | number>>
}

/**
 * Checks a chart as the platform's compiler does (same codes), and beyond it what an office must fill in: stage, post, limit, risk,
 * and that the limits keep the promise. Reports everything in the file's order.
 *
 * @param promised promised limit of the item; without it the chart's own, if it has one
 */
export function lintChart(chart: FlowChart, words: FlowWords, promised: FlowLimit | null = null): FlowFault[] {
  const graph = new FlowGraph(chart)
  const faults: FlowFault[] = []
  const note = (code: string, element: string, values: FlowFault['values'] = {}, severity: FlowFault['severity'] = 'error'): void => {
    faults.push({ code, element, severity, values })
  }
  index(chart, graph, note)
  for (const node of chart.nodes) {
    profile(node, graph, words, note)
    if (node.kind === 'task') task(node, words, note)
    if (node.kind === 'service' && words.services !== null && !words.services.includes(node.handler)) note('handler-unknown', node.id, { word: node.handler || '—' })
    if (node.kind === 'timer') timer(node, graph, note)
    shape(node, graph, note)
  }
  conditions(chart, graph, note)
  if (!faults.some((one) => BROKEN.has(one.code))) ways(chart, graph, note, faults.some((one) => one.code === 'dead-end' || one.code === 'end-missing'))
  if (faults.every((one) => one.severity === 'advice')) for (const fault of blockFaults(graph)) note(fault.code, fault.element)
  if (faults.every((one) => one.severity === 'advice')) promise(graph, promised ?? chart.promised, note)
  return faults
}

type Note = (code: string, element: string, values?: FlowFault['values'], severity?: FlowFault['severity']) => void

/** With these, what can be reached says nothing yet. */
const BROKEN = new Set(['start-not-single', 'flow-dangling', 'id-repeated'])

function index(chart: FlowChart, graph: FlowGraph, note: Note): void {
  const seen = new Set<string>()
  for (const node of chart.nodes) {
    if (seen.has(node.id)) note('id-repeated', node.id)
    seen.add(node.id)
  }
  for (const line of chart.lines) if (!graph.nodes.has(line.from) || !graph.nodes.has(line.to)) note('flow-dangling', line.id)
  const starts = chart.nodes.filter((one) => one.kind === 'start')
  if (starts.length !== 1) note('start-not-single', starts[1]?.id ?? '', { n: starts.length })
  if (!chart.nodes.some((one) => one.kind === 'end')) note('end-missing', '')
}

function profile(node: FlowNode, graph: FlowGraph, words: FlowWords, note: Note): void {
  if (node.kind === 'other') note('element-not-supported', node.id, { kind: node.element })
  for (const child of node.foreign) note('element-not-supported', node.id, { kind: child })
  if (node.kind === 'parallel' && !words.parallel) note('parallel-not-here', node.id)
  if (graph.isFork(node) && graph.arriving(node.id).length < 1) note('fork-shape', node.id)
  if (graph.isJoin(node) && words.parallel && (graph.arriving(node.id).length < 2 || graph.leaving(node.id).length !== 1)) note('join-shape', node.id)
}

function task(node: FlowNode, words: FlowWords, note: Note): void {
  if (node.name === '') note('name-missing', node.id)
  if (node.act === '' || (words.acts !== null && words.acts[node.act] === undefined)) note('act-unknown', node.id, { word: node.act || '—' })
  if (node.stage === '') note('stage-missing', node.id)
  if (node.post === '') note('post-missing', node.id)
  if (node.limit === null || node.limit.value < 1) note('limit-missing', node.id)
  if (!FLOW_RISKS.some((one) => one === node.risk)) note('risk-unknown', node.id)
  else if (node.risk === 'high' && node.riskMeasure === '') note('measure-missing', node.id, {}, 'advice')
  if (node.outcomes.length === 0) note('outcomes-missing', node.id)
  else {
    const lacking = (words.acts?.[node.act] ?? []).filter((code) => !node.outcomes.some((one) => one.code === code))
    if (lacking.length > 0) note('outcome-lacking', node.id, { words: lacking.join(', ') })
  }
}

function timer(node: FlowNode, graph: FlowGraph, note: Note): void {
  const on = graph.nodes.get(node.attachedTo)
  if (on?.kind !== 'task') note('timer-misplaced', node.id)
  if (graph.arriving(node.id).length > 0) note('timer-entered', node.id)
  if (node.limit === null || node.limit.value < 1) note('timer-not-understood', node.id)
  if (node.interrupting && on?.kind === 'task' && node.outcome === '') note('timer-outcome-missing', node.id, {}, 'advice')
}

function shape(node: FlowNode, graph: FlowGraph, note: Note): void {
  const out = graph.leaving(node.id).length
  const into = graph.arriving(node.id).length
  if (node.kind === 'end' && out > 0) note('end-left', node.id)
  if (node.kind === 'start' && into > 0) note('start-entered', node.id)
  if (['start', 'task', 'service', 'timer', 'choice'].includes(node.kind) && out === 0) note('dead-end', node.id)
  if (['start', 'task', 'service', 'timer'].includes(node.kind) && out > 1) note('implicit-split', node.id)
}

function conditions(chart: FlowChart, graph: FlowGraph, note: Note): void {
  for (const line of chart.lines) {
    const from = graph.nodes.get(line.from)
    if (line.condition === null) continue
    if (from !== undefined && from.kind !== 'choice') note('condition-misplaced', line.id)
    try {
      const known = new Set(chart.nodes.map((one) => one.id))
      const read = namesIn(parseCondition(line.condition)).filter((name) => name !== 'outcome' && known.has(name) && graph.nodes.get(name)?.kind !== 'task')
      if (read.length > 0) note('condition-no-task', line.id, { name: read[0]! })
    } catch (error) {
      if (!(error instanceof ConditionError)) throw error
      note('condition-not-understood', line.id, { at: error.at + 1 })
    }
  }
  for (const node of chart.nodes) {
    if (node.kind !== 'choice') continue
    const lines = graph.leaving(node.id)
    const otherwise = lines.find((line) => line.id === node.defaultFlow)
    if (otherwise !== undefined && otherwise.condition !== null) note('condition-misplaced', otherwise.id)
    for (const line of lines) if (line !== otherwise && line.condition === null && lines.length > 1) note('condition-missing', line.id)
    const plain = lines.length === 1 && lines[0]!.condition === null
    if (lines.length > 0 && otherwise === undefined && !plain && lines.every((line) => line.condition !== null) && !covers(node, graph)) note('gateway-not-total', node.id)
    unknownOutcomes(node, graph, note)
  }
}

/** True when every outcome that can arrive has its flow. */
function covers(gateway: FlowNode, graph: FlowGraph): boolean {
  const covered = new Set(graph.leaving(gateway.id).flatMap((line) => testsOf(line.condition) ?? []).filter((test) => test.name === 'outcome').map((test) => test.value))
  return graph.arriving(gateway.id).every((line) => {
    const from = graph.nodes.get(line.from)
    if (from?.kind === 'task') return from.outcomes.length > 0 && from.outcomes.every((one) => covered.has(one.code))
    return from?.kind === 'timer' && from.interrupting && covered.has(from.outcome)
  })
}

/** A condition on an outcome that nobody can choose never holds: usually a slip of the pen. */
function unknownOutcomes(gateway: FlowNode, graph: FlowGraph, note: Note): void {
  const deciders = graph.decidersOf(gateway.id)
  for (const line of graph.leaving(gateway.id)) {
    for (const test of testsOf(line.condition) ?? []) {
      const named = test.name === 'outcome' ? deciders : [graph.nodes.get(test.name)].filter((one): one is FlowNode => one?.kind === 'task')
      const timers = named.flatMap((one) => graph.timersOn(one.id)).map((one) => one.outcome)
      if (named.length > 0 && !timers.includes(test.value) && !named.some((one) => one.outcomes.some((outcome) => outcome.code === test.value))) note('outcome-unknown', line.id, { word: test.value })
    }
  }
}

function testsOf(condition: string | null): ReturnType<typeof outcomeTests> {
  if (condition === null) return null
  try {
    return outcomeTests(parseCondition(condition))
  } catch {
    return null // said already
  }
}

/** @param cut a dead end is told already: it is why no end can be reached */
function ways(chart: FlowChart, graph: FlowGraph, note: Note, cut: boolean): void {
  const reached = graph.reach(chart.nodes.filter((one) => one.kind === 'start').map((one) => one.id), true)
  const ending = graph.reach(chart.nodes.filter((one) => one.kind === 'end').map((one) => one.id), false)
  for (const node of chart.nodes) {
    if (!reached.has(node.id)) note('unreachable', node.id)
    else if (!cut && !ending.has(node.id) && graph.leaving(node.id).length > 0) note('no-way-to-end', node.id)
    if ((node.kind === 'choice' || node.kind === 'parallel') && circles(node.id, graph)) note('endless-loop', node.id)
  }
  const side = graph.reach(chart.nodes.filter((one) => one.kind === 'timer' && !one.interrupting).map((one) => one.id), true)
  for (const id of side) {
    const kind = graph.nodes.get(id)?.kind
    if (kind === 'task') note('task-on-side-path', id)
    if (kind === 'parallel') note('parallel-on-side-path', id)
  }
}

function circles(gateway: string, graph: FlowGraph): boolean {
  const seen = new Set<string>()
  const open = [gateway]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const line of graph.leaving(id)) {
      if (line.to === gateway) return true
      const kind = graph.nodes.get(line.to)?.kind
      if ((kind === 'choice' || kind === 'parallel') && !seen.has(line.to)) {
        seen.add(line.to)
        open.push(line.to)
      }
    }
  }
  return false
}

/** Does the promised limit count this task? */
export function isCounted(node: FlowNode): boolean {
  return node.counted ?? (node.post !== 'applicant' && !UNCOUNTED_ACTS.includes(node.act))
}

/** The longest way from start to end, each stage once, in the stages that the promise counts. */
export function longestWay(graph: FlowGraph): { readonly days: number; readonly tasks: readonly FlowNode[] } {
  const best = new Map<string, { days: number; tasks: FlowNode[] }>()
  const onWay = new Set<string>()
  const from = (id: string): { days: number; tasks: FlowNode[] } => {
    const known = best.get(id)
    if (known !== undefined) return known
    if (onWay.has(id)) return { days: 0, tasks: [] } // a loop back: each stage counts once
    onWay.add(id)
    const node = graph.nodes.get(id)
    const next = [...graph.leaving(id).map((line) => line.to), ...graph.timersOn(id).filter((one) => one.interrupting).map((one) => one.id)].map(from)
    let rest: { days: number; tasks: FlowNode[] } = next.reduce((a, b) => (b.days > a.days ? b : a), { days: 0, tasks: [] })
    if (node?.kind === 'task' && node.limit !== null && isCounted(node)) rest = { days: rest.days + calendarDays(node.limit), tasks: [node, ...rest.tasks] }
    onWay.delete(id)
    best.set(id, rest)
    return rest
  }
  const start = graph.chart.nodes.find((one) => one.kind === 'start')
  return start === undefined ? { days: 0, tasks: [] } : from(start.id)
}

function promise(graph: FlowGraph, promised: FlowLimit | null, note: Note): void {
  if (promised === null) return
  const way = longestWay(graph)
  if (way.tasks.length === 0) return
  const units = new Set(way.tasks.map((one) => one.limit!.unit))
  if (units.size === 1 && units.has(promised.unit)) {
    const sum = way.tasks.reduce((all, one) => all + one.limit!.value, 0)
    if (sum > promised.value) note('limits-exceed', way.tasks.at(-1)!.id, { sum, promised: promised.value, stages: names(way.tasks) })
  } else if (way.days > calendarDays(promised) + 1e-9) {
    note('limits-exceed-mixed', way.tasks.at(-1)!.id, { sum: Math.ceil(way.days - 1e-9), promised: Math.floor(calendarDays(promised) + 1e-9), stages: names(way.tasks) })
  }
}

const names = (tasks: readonly FlowNode[]): string => tasks.map((one) => one.name || one.id).join(' + ')
