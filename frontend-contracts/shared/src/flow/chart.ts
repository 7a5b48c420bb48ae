import { BPMN_NS, FLOW_NS, MAX_FLOW_CHARS, parseLimit, parseOutcomes, type FlowLimit, type FlowOutcome } from './profile'

export type NodeKind = 'start' | 'end' | 'task' | 'service' | 'choice' | 'parallel' | 'timer' | 'other'
export interface Point { readonly x: number; readonly y: number }
export interface Box extends Point { readonly width: number; readonly height: number }

/** An element of a procedure that work passes through. */
export interface FlowNode {
  readonly id: string
  readonly kind: NodeKind
  /** Its name in BPMN, e.g. `userTask`. */
  readonly element: string
  readonly name: string
  readonly nameEn: string
  readonly act: string
  readonly stage: string
  readonly post: string
  readonly limit: FlowLimit | null
  /** As the file has it, also when it cannot be read. */
  readonly limitRaw: string
  readonly risk: string
  /** 风险表现 and 防控措施. */
  readonly riskPoint: string
  readonly riskMeasure: string
  /** Whether the promised limit counts this stage; null: by its act. */
  readonly counted: boolean | null
  /** Whether only the internal chart shows it; null: by its act. */
  readonly internal: boolean | null
  readonly outcomes: readonly FlowOutcome[]
  readonly handler: string
  readonly defaultFlow: string
  /** Timers: the task, whether they take the work away, and the outcome they set. */
  readonly attachedTo: string
  readonly interrupting: boolean
  readonly outcome: string
  /** Children that would change how the element runs. */
  readonly foreign: readonly string[]
  readonly box: Box | null
  readonly label: Box | null
}

/** 顺序流. */
export interface FlowLine {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly condition: string | null
  readonly points: readonly Point[]
  readonly label: Box | null
}

/** A procedure as its file draws it (流程图). */
export interface FlowChart {
  readonly key: string
  readonly name: string
  readonly promised: FlowLimit | null
  readonly nodes: readonly FlowNode[]
  readonly lines: readonly FlowLine[]
  /** Elements beside the flow that the platform does not run, e.g. a sub-process: id and name in BPMN. */
  readonly foreign: readonly { readonly id: string; readonly element: string }[]
}

/** Why a text is no procedure: `too-large`, `unsafe`, `not-xml`, `not-bpmn`, `process-not-single`. */
export class FlowFileError extends Error {
  constructor(readonly code: 'too-large' | 'unsafe' | 'not-xml' | 'not-bpmn' | 'process-not-single') {
    super(`Expected a BPMN file with one process, but it is ${code}`)
    this.name = 'FlowFileError'
  }
}

const KINDS: Readonly<Record<string, NodeKind>> = {
  startEvent: 'start', endEvent: 'end', userTask: 'task', serviceTask: 'service', exclusiveGateway: 'choice', parallelGateway: 'parallel', boundaryEvent: 'timer',
}
const HARMLESS = new Set(['documentation', 'extensionElements', 'incoming', 'outgoing', 'conditionExpression'])
const DRAWN = new Set(['laneSet', 'textAnnotation', 'association', 'group', 'dataObject', 'dataObjectReference', 'documentation', 'extensionElements'])

/**
 * Reads a BPMN 2.0 file as the platform understands it. Reads also what it would not run, so that a check can say so.
 *
 * @throws FlowFileError when there is no single process to read
 */
export function readChart(xml: string): FlowChart {
  if (xml.length > MAX_FLOW_CHARS) throw new FlowFileError('too-large')
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new FlowFileError('unsafe')
  const read = new DOMParser().parseFromString(xml, 'application/xml')
  if (read.getElementsByTagName('parsererror').length > 0 || read.documentElement === null) throw new FlowFileError('not-xml')
  const root = read.documentElement
  if (root.namespaceURI !== BPMN_NS || root.localName !== 'definitions') throw new FlowFileError('not-bpmn')
  const processes = childrenOf(root).filter((one) => is(one, 'process'))
  if (processes.length !== 1) throw new FlowFileError('process-not-single')
  const process = processes[0]!
  const drawing = drawingOf(root)
  const nodes: FlowNode[] = []
  const lines: FlowLine[] = []
  const foreign: { id: string; element: string }[] = []
  for (const element of childrenOf(process)) {
    if (element.namespaceURI !== BPMN_NS) continue
    const name = element.localName
    if (name === 'sequenceFlow') lines.push(lineOf(element, drawing))
    else if (KINDS[name] !== undefined) nodes.push(nodeOf(element, KINDS[name], drawing))
    else if (!DRAWN.has(name)) {
      foreign.push({ id: text(element, 'id'), element: name })
      nodes.push(nodeOf(element, 'other', drawing))
    }
  }
  return { key: text(process, 'id'), name: text(process, 'name'), promised: parseLimit(own(process, 'limit')), nodes, lines, foreign }
}

function nodeOf(element: Element, kind: NodeKind, drawing: Drawing): FlowNode {
  const id = text(element, 'id')
  const timer = kind === 'timer' ? timerOf(element) : null
  const limitRaw = timer === null ? own(element, 'limit') : timer.raw
  return {
    id, kind, element: element.localName, name: text(element, 'name'), nameEn: own(element, 'nameEn'), act: own(element, 'act'), stage: own(element, 'stage'), post: own(element, 'post'),
    limit: timer === null ? parseLimit(limitRaw) : timer.limit, limitRaw, risk: own(element, 'risk'), riskPoint: own(element, 'riskPoint'), riskMeasure: own(element, 'riskMeasure'),
    counted: flag(own(element, 'counted')), internal: flag(own(element, 'internal')), outcomes: parseOutcomes(own(element, 'outcomes')), handler: own(element, 'handler'),
    defaultFlow: text(element, 'default'), attachedTo: text(element, 'attachedToRef'), interrupting: text(element, 'cancelActivity') !== 'false', outcome: own(element, 'outcome'),
    foreign: kind === 'other' ? [] : childrenOf(element).map((one) => one.localName).filter((name) => !HARMLESS.has(name) && !(kind === 'timer' && name === 'timerEventDefinition')),
    box: drawing.boxes.get(id) ?? null, label: drawing.labels.get(id) ?? null,
  }
}

function lineOf(element: Element, drawing: Drawing): FlowLine {
  const id = text(element, 'id')
  const condition = childrenOf(element).find((one) => is(one, 'conditionExpression'))
  return {
    id, name: text(element, 'name'), from: text(element, 'sourceRef'), to: text(element, 'targetRef'), condition: condition === undefined ? null : (condition.textContent ?? '').trim(),
    points: drawing.lines.get(id) ?? [], label: drawing.labels.get(id) ?? null,
  }
}

/** `P5D` with the unit beside it. */
function timerOf(element: Element): { raw: string; limit: FlowLimit | null } {
  const duration = childrenOf(element).flatMap(childrenOf).find((one) => is(one, 'timeDuration'))
  if (duration === undefined) return { raw: '', limit: null }
  const unit = own(duration, 'unit')
  const match = /^P(\d{1,4})D$/.exec((duration.textContent ?? '').trim())
  const known = unit === 'work-day' || unit === 'day'
  return { raw: `${(duration.textContent ?? '').trim()} ${unit}`.trim(), limit: match !== null && known ? { value: Number(match[1]), unit } : null }
}

interface Drawing { readonly boxes: Map<string, Box>; readonly lines: Map<string, Point[]>; readonly labels: Map<string, Box> }

function drawingOf(root: Element): Drawing {
  const drawing: Drawing = { boxes: new Map(), lines: new Map(), labels: new Map() }
  const plane = childrenOf(root).filter((one) => one.localName === 'BPMNDiagram').flatMap(childrenOf).find((one) => one.localName === 'BPMNPlane')
  for (const drawn of plane === undefined ? [] : childrenOf(plane)) {
    const id = text(drawn, 'bpmnElement')
    const bounds = childrenOf(drawn).find((one) => one.localName === 'Bounds')
    if (drawn.localName === 'BPMNShape' && bounds !== undefined) drawing.boxes.set(id, boxOf(bounds))
    if (drawn.localName === 'BPMNEdge') drawing.lines.set(id, childrenOf(drawn).filter((one) => one.localName === 'waypoint').map((one) => ({ x: number(one, 'x'), y: number(one, 'y') })))
    const label = childrenOf(drawn).find((one) => one.localName === 'BPMNLabel')
    const at = label === undefined ? undefined : childrenOf(label).find((one) => one.localName === 'Bounds')
    if (at !== undefined) drawing.labels.set(id, boxOf(at))
  }
  return drawing
}

const boxOf = (bounds: Element): Box => ({ x: number(bounds, 'x'), y: number(bounds, 'y'), width: number(bounds, 'width'), height: number(bounds, 'height') })
const childrenOf = (element: Element): Element[] => Array.from(element.children)
const is = (element: Element, name: string): boolean => element.namespaceURI === BPMN_NS && element.localName === name
const text = (element: Element, name: string): string => (element.getAttribute(name) ?? '').trim()
const flag = (value: string): boolean | null => (value === 'true' ? true : value === 'false' ? false : null)

/** One of our own attributes; the second way is for documents whose reader knows no namespaces of attributes. */
function own(element: Element, name: string): string {
  return (element.getAttributeNS(FLOW_NS, name) ?? element.getAttribute(`qd:${name}`) ?? '').trim()
}

function number(element: Element, name: string): number {
  const value = Number(element.getAttribute(name))
  return Number.isFinite(value) ? value : 0
}
