import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/diagram-js.css'
import Modeler from 'bpmn-js/lib/Modeler'
import { DESCRIPTOR } from './descriptor'
import { boardModule, type BoardWords } from './providers'
import { attributesOf, type Addable, type BusinessObject, type Command, type Element } from './elements'

interface Registry { get(id: string): Element | undefined; filter(test: (element: Element) => boolean): Element[] }
interface Modeling {
  updateProperties(element: Element, values: Record<string, unknown>): void
  updateModdleProperties(element: Element, of: BusinessObject, values: Record<string, unknown>): void
  createShape(shape: Element, at: { x: number; y: number }, parent: Element, hints?: object): Element
  connect(from: Element, to: Element): Element
  removeElements(elements: Element[]): void
  moveShape(shape: Element, by: { x: number; y: number }): void
}
interface Factory { create(type: string, values?: Record<string, unknown>): BusinessObject }
interface ViewBox { x: number; y: number; width: number; height: number }
const MOST_MOVES = 20
/** Below this, twelve pixels of text are too small. */
const READABLE = 0.85
interface Canvas {
  zoom(to: number | string, at?: string | object): number
  viewbox(to?: ViewBox): ViewBox & { scale: number; inner: ViewBox; outer: { width: number; height: number } }
  getRootElement(): Element
  addMarker(id: string, marker: string): void
  removeMarker(id: string, marker: string): void
  scrollToElement(element: Element): void
  resized(): void
}

/** What the drawing board tells the page. */
export interface BoardEvents {
  /** Something was drawn, undone or redone. */
  changed(): void
  /** What is selected now: one element, or '' for none or several. */
  selected(id: string): void
}

/** 画板: the modeler of bpmn-js behind the few commands that the designer needs; each can be undone. Its project mark stays as its licence asks. */
export class Board {
  private readonly modeler: Modeler
  private marked: string[] = []

  constructor(container: HTMLElement, words: BoardWords, events: BoardEvents) {
    this.modeler = new Modeler({ container, moddleExtensions: { qd: DESCRIPTOR }, additionalModules: [boardModule(words)] })
    this.modeler.on('commandStack.changed', () => events.changed())
    this.modeler.on('selection.changed', (event: { newSelection: Element[] }) => events.selected(event.newSelection.length === 1 ? targetOf(event.newSelection[0]!).id : ''))
  }

  /** Shows a file. @returns what the reader had to say, in English as it says it @throws Error when it cannot be read */
  async open(xml: string): Promise<string[]> {
    const { warnings } = await this.modeler.importXML(xml)
    this.begin()
    return warnings.map((one: unknown) => (one instanceof Error ? one.message : String((one as { message?: string }).message ?? one)))
  }

  async xml(): Promise<string> {
    return (await this.modeler.saveXML({ format: true })).xml ?? ''
  }

  async svg(): Promise<string> {
    return (await this.modeler.saveSVG()).svg
  }

  get canUndo(): boolean { return this.get<{ canUndo(): boolean }>('commandStack').canUndo() }
  get canRedo(): boolean { return this.get<{ canRedo(): boolean }>('commandStack').canRedo() }

  do(command: Command): void {
    const actions = this.get<{ trigger(action: string, options?: object): void }>('editorActions')
    if (command === 'fit') return this.fit()
    if (command === 'zoomIn' || command === 'zoomOut') actions.trigger('stepZoom', { value: command === 'zoomIn' ? 1 : -1 })
    else actions.trigger(command)
  }

  select(id: string, focus = false): void {
    const element = this.element(id)
    if (element === undefined) return
    this.get<{ select(element: Element): void }>('selection').select(element)
    this.canvas.scrollToElement(element)
    if (focus) this.get<{ focus(): void }>('canvas').focus()
  }

  /** Sets attributes of an element; '' removes one. */
  set(id: string, values: Readonly<Record<string, string>>): void {
    const element = this.element(id) ?? (this.canvas.getRootElement().id === id ? this.canvas.getRootElement() : undefined)
    if (element === undefined) return
    this.modeling.updateProperties(element, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === '' ? undefined : value])))
  }

  /** The limit of a timer, and whether it takes the work away. */
  setTimer(id: string, days: number, unit: string, interrupting: boolean): void {
    const element = this.element(id)
    const definition = element?.businessObject.eventDefinitions?.[0]
    if (element === undefined || definition === undefined) return
    const duration = this.factory.create('bpmn:FormalExpression', { body: `P${days}D`, 'qd:unit': unit })
    duration.$parent = definition
    this.modeling.updateModdleProperties(element, definition, { timeDuration: duration, timeDate: undefined, timeCycle: undefined })
    if ((element.businessObject.cancelActivity !== false) !== interrupting) this.modeling.updateProperties(element, { cancelActivity: interrupting })
  }

  /** The condition of a flow; '' takes it away. */
  setCondition(id: string, text: string): void {
    const element = this.element(id)
    if (element === undefined) return
    const expression = text === '' ? undefined : this.factory.create('bpmn:FormalExpression', { body: text })
    if (expression !== undefined) expression.$parent = element.businessObject
    this.modeling.updateProperties(element, { conditionExpression: expression })
  }

  /** Makes a flow the one that is taken when no condition holds, or no longer. */
  setDefault(id: string, yes: boolean): void {
    const line = this.element(id)
    const source = line?.source
    if (line === undefined || source === undefined) return
    this.modeling.updateProperties(source, { default: yes ? line.businessObject : undefined })
    if (yes && line.businessObject.conditionExpression !== undefined) this.modeling.updateProperties(line, { conditionExpression: undefined })
  }

  /** Adds an element behind another and connects it, on a task as a timer, or in the middle of what is seen. @returns its id */
  add(kind: Addable, behind: string): string {
    const source = this.element(behind)
    const shape = this.shape(kind)
    let made: Element
    if (kind === 'timer') {
      if (source === undefined) return ''
      made = this.modeling.createShape(shape, { x: (source.x ?? 0) + (source.width ?? 0) - 20, y: (source.y ?? 0) + (source.height ?? 0) }, source, { attach: true })
    } else if (source !== undefined && source.waypoints === undefined && source.type !== 'bpmn:EndEvent' && kind !== 'start') {
      made = this.get<{ append(source: Element, shape: Element): Element }>('autoPlace').append(source, shape)
      this.clear(made)
    } else {
      const seen = this.canvas.viewbox()
      made = this.modeling.createShape(shape, { x: Math.round(seen.x + seen.width / 2), y: Math.round(seen.y + seen.height / 2) }, this.canvas.getRootElement())
    }
    this.select(made.id)
    return made.id
  }

  /** Begins to draw an element with the mouse. */
  drag(kind: Addable, event: Event): void {
    this.get<{ start(event: Event, shape: Element): void }>('create').start(event, this.shape(kind))
  }

  connect(from: string, to: string): void {
    const source = this.element(from)
    const target = this.element(to)
    if (source === undefined || target === undefined) return
    const made = this.modeling.connect(source, target)
    if (made !== undefined) this.select(made.id)
  }

  remove(id: string): void {
    const element = this.element(id)
    if (element !== undefined) this.modeling.removeElements([element])
  }

  /** Draws a red outline around what is wrong. */
  mark(ids: readonly string[]): void {
    for (const id of this.marked) if (this.element(id) !== undefined) this.canvas.removeMarker(id, 'flow-fault')
    this.marked = [...new Set(ids)].filter((id) => this.element(id) !== undefined)
    for (const id of this.marked) this.canvas.addMarker(id, 'flow-fault')
  }

  resized(): void { this.canvas.resized() }
  destroy(): void { this.modeler.destroy() }

  private fit(): void {
    const scale = this.canvas.zoom('fit-viewport', 'auto')
    this.canvas.zoom(Math.min(1, scale * 0.95), 'auto')
  }

  /** A long chart begins at its left, in a size that can be read. */
  private begin(): void {
    this.fit()
    const seen = this.canvas.viewbox()
    if (seen.scale >= READABLE || seen.inner.width === 0) return
    const width = seen.outer.width / READABLE
    const height = seen.outer.height / READABLE
    this.canvas.viewbox({ x: seen.inner.x - 24, y: seen.inner.y + seen.inner.height / 2 - height / 2, width, height })
  }

  /** Moves a new shape down until it covers no other one. */
  private clear(made: Element): void {
    const covers = (): boolean => this.get<Registry>('elementRegistry').filter((one) => one !== made && one.waypoints === undefined && one.labelTarget === undefined && one.width !== undefined && overlap(one, made)).length > 0
    for (let i = 0; i < MOST_MOVES && covers(); i++) this.modeling.moveShape(made, { x: 0, y: 30 })
  }

  private shape(kind: Addable): Element {
    const { type, values, event } = attributesOf(kind)
    const shape = this.get<{ createShape(values: object): Element }>('elementFactory').createShape({ type, ...(event === undefined ? {} : { eventDefinitionType: event }) })
    for (const [name, value] of Object.entries(values)) shape.businessObject.set(name, value)
    return shape
  }

  private get canvas(): Canvas { return this.get<Canvas>('canvas') }
  private get modeling(): Modeling { return this.get<Modeling>('modeling') }
  private get factory(): Factory { return this.get<Factory>('bpmnFactory') }
  private element(id: string): Element | undefined { return id === '' ? undefined : this.get<Registry>('elementRegistry').get(id) }
  private get<T>(name: string): T { return this.modeler.get(name) as T }
}

/** A name outside its shape stands for the shape. */
function targetOf(element: Element): Element {
  return element.labelTarget ?? element
}

function overlap(a: Element, b: Element): boolean {
  const [ax, ay, aw, ah, bx, by, bw, bh] = [a.x ?? 0, a.y ?? 0, a.width ?? 0, a.height ?? 0, b.x ?? 0, b.y ?? 0, b.width ?? 0, b.height ?? 0]
  return ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah
}
