import { ICONS, attributesOf, type Addable, type BusinessObject, type Element } from './elements'
import { BOARD_ZH } from './translations'

/** Words at the time they are asked for, so that a change of language is followed. */
export interface BoardWords {
  english(): boolean
  say(key: string): string
}

interface PadEntry { group: string; className: string; title: string; action: Record<string, (event: Event, element: Element) => void> }
interface Pad { registerProvider(provider: object): void }
interface EditorActions { register(actions: Record<string, () => void>): void; unregister(action: string): void; isRegistered(action: string): boolean }

/**
 * Our own parts of the board: words, and a context pad that offers only what the platform runs. The palette stands beside the
 * board as ordinary buttons; changing an element into another kind is not offered, because the other kinds are not run.
 */
export function boardModule(words: BoardWords): Record<string, unknown> {
  const translate = (template: string, values: Readonly<Record<string, string>> = {}): string => {
    const text = words.english() ? template : (BOARD_ZH[template] ?? template)
    return text.replace(/\{([^}]+)\}/g, (whole, key: string) => values[key] ?? whole)
  }

  class ContextPad {
    static $inject = ['contextPad', 'modeling', 'elementFactory', 'connect', 'create', 'autoPlace']
    constructor(
      pad: Pad,
      private readonly modeling: { removeElements(elements: Element[]): void; createShape(shape: Element, at: object, parent: Element, hints: object): Element },
      private readonly factory: { createShape(values: object): Element },
      private readonly connect: { start(event: Event, element: Element): void },
      private readonly create: { start(event: Event, shape: Element, context?: object): void },
      private readonly autoPlace: { append(source: Element, shape: Element): Element },
    ) {
      pad.registerProvider(this)
    }

    getContextPadEntries(element: Element): Record<string, PadEntry> {
      const entries: Record<string, PadEntry> = {}
      const kind = element.type
      const leads = ['bpmn:StartEvent', 'bpmn:UserTask', 'bpmn:ServiceTask', 'bpmn:ExclusiveGateway', 'bpmn:ParallelGateway', 'bpmn:BoundaryEvent'].includes(kind)
      if (leads) {
        for (const one of ['task', 'choice', 'end'] as const) entries[`append.${one}`] = this.append(one)
        entries['connect'] = { group: 'connect', className: 'bpmn-icon-connection-multi', title: words.say('connectTool'), action: { click: (event) => this.connect.start(event, element), dragstart: (event) => this.connect.start(event, element) } }
      }
      if (kind === 'bpmn:UserTask') entries['timer'] = { group: 'model', className: ICONS.timer, title: words.say('add.timer'), action: { click: (_, on) => this.attach(on) } }
      entries['delete'] = { group: 'edit', className: 'bpmn-icon-trash', title: words.say('remove'), action: { click: (_, one) => this.modeling.removeElements([one]) } }
      return entries
    }

    getMultiElementContextPadEntries(): Record<string, PadEntry> {
      const remove = (_: Event, all: Element): void => this.modeling.removeElements([...(all as unknown as Element[])])
      return { delete: { group: 'edit', className: 'bpmn-icon-trash', title: words.say('remove'), action: { click: remove } } }
    }

    private append(kind: Addable): PadEntry {
      return {
        group: 'model', className: ICONS[kind], title: words.say(`add.${kind}`),
        action: { click: (_, source) => { this.autoPlace.append(source, this.shape(kind)) }, dragstart: (event, source) => this.create.start(event, this.shape(kind), { source }) },
      }
    }

    private attach(on: Element): void {
      this.modeling.createShape(this.shape('timer'), { x: (on.x ?? 0) + (on.width ?? 0) - 20, y: (on.y ?? 0) + (on.height ?? 0) }, on, { attach: true })
    }

    private shape(kind: Addable): Element {
      const { type, values, event } = attributesOf(kind)
      const shape = this.factory.createShape({ type, ...(event === undefined ? {} : { eventDefinitionType: event }) })
      for (const [name, value] of Object.entries(values)) (shape.businessObject as BusinessObject).set(name, value)
      return shape
    }
  }

  class NoReplacing {
    static $inject = ['eventBus']
    constructor(events: { on(event: string, priority: number, handler: (event: { editorActions: EditorActions }) => void): void }) {
      events.on('editorActions.init', 2000, ({ editorActions }) => {
        if (!editorActions.isRegistered('replaceElement')) return
        editorActions.unregister('replaceElement')
        editorActions.register({ replaceElement: () => undefined })
      })
    }
  }

  return {
    __init__: ['contextPadProvider', 'noReplacing'],
    translate: ['value', translate],
    paletteProvider: ['value', {}],
    replaceMenuProvider: ['value', {}],
    contextPadProvider: ['type', ContextPad],
    noReplacing: ['type', NoReplacing],
  }
}
