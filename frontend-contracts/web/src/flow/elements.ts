/** What of bpmn-js's objects the designer touches. */
export interface BusinessObject {
  $parent?: BusinessObject
  $type: string
  id: string
  name?: string
  eventDefinitions?: BusinessObject[]
  cancelActivity?: boolean
  conditionExpression?: BusinessObject
  set(name: string, value: unknown): void
  get(name: string): unknown
}
export interface Element {
  id: string
  type: string
  x?: number
  y?: number
  width?: number
  height?: number
  waypoints?: unknown[]
  source?: Element
  labelTarget?: Element
  businessObject: BusinessObject
}

export type Command = 'undo' | 'redo' | 'fit' | 'zoomIn' | 'zoomOut' | 'handTool' | 'lassoTool' | 'spaceTool' | 'globalConnectTool'

/** What can be drawn: the platform's profile of BPMN, nothing else. */
export const ADDABLE = ['start', 'task', 'service', 'choice', 'parallel', 'timer', 'end'] as const
export type Addable = (typeof ADDABLE)[number]

const NEW: Readonly<Record<Addable, { type: string; event?: string; values: Readonly<Record<string, string>> }>> = {
  start: { type: 'bpmn:StartEvent', values: {} },
  end: { type: 'bpmn:EndEvent', values: {} },
  task: { type: 'bpmn:UserTask', values: { 'qd:act': 'work', 'qd:outcomes': 'done=办完|Done' } },
  service: { type: 'bpmn:ServiceTask', values: { 'qd:handler': 'reminder' } },
  choice: { type: 'bpmn:ExclusiveGateway', values: {} },
  parallel: { type: 'bpmn:ParallelGateway', values: {} },
  timer: { type: 'bpmn:BoundaryEvent', event: 'bpmn:TimerEventDefinition', values: {} },
}

/** What a new element is made of; a new step begins with what nearly every step has. */
export function attributesOf(kind: Addable): (typeof NEW)[Addable] {
  return NEW[kind]
}

/** Icons from bpmn-js's own font. */
export const ICONS: Readonly<Record<Addable, string>> = {
  start: 'bpmn-icon-start-event-none', task: 'bpmn-icon-user-task', service: 'bpmn-icon-service-task', choice: 'bpmn-icon-gateway-xor', parallel: 'bpmn-icon-gateway-parallel', timer: 'bpmn-icon-intermediate-event-catch-timer', end: 'bpmn-icon-end-event-none',
}
