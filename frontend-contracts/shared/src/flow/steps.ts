import { message, type LocaleCode } from '../messages'
import type { FlowChart, FlowLine, FlowNode } from './chart'
import { outcomeTests, parseCondition } from './condition'
import { FlowGraph } from './graph'
import type { FlowLimit } from './profile'

/** One numbered step of a chart in words. */
export interface FlowStep {
  readonly n: number
  readonly id: string
  readonly kind: 'start' | 'task' | 'service' | 'fork' | 'join' | 'end' | 'other'
  readonly name: string
  /** Who, in what time, at what risk: each in words, '' where the chart says nothing. */
  readonly post: string
  readonly limit: string
  readonly riskLevel: string
  readonly risk: string
  readonly riskPoint: string
  readonly measure: string
  readonly ways: readonly FlowWay[]
}

/** Where a step leads to, e.g. 若结果为“受理”，则转第 4 步“审查”. */
export interface FlowWay { readonly text: string; readonly to: string; readonly n: number }

/** The text equivalent of a chart (流程图的文字等价物): every step in order, and where it leads. */
export function stepsOf(chart: FlowChart, locale: LocaleCode): FlowStep[] {
  return new Telling(new FlowGraph(chart), locale).steps()
}

/** A step as plain lines, for a file, a letter or a search. */
export function plainText(chart: FlowChart, locale: LocaleCode): string {
  return stepsOf(chart, locale).map((step) => {
    const facts = [step.post, step.limit, step.risk].filter(Boolean).join(say(locale, 'semicolon'))
    const head = `${step.n}. ${step.name}${facts === '' ? '' : say(locale, 'facts', { facts })}`
    return [head, ...(step.riskPoint ? [`   ${step.riskPoint}`] : []), ...(step.measure ? [`   ${step.measure}`] : []), ...step.ways.map((way) => `   ${way.text}`)].join('\n')
  }).join('\n')
}

/** A limit in words: 5 个工作日 / 5 working days. */
export function limitWords(limit: FlowLimit | null, locale: LocaleCode): string {
  if (limit === null) return ''
  return message(locale, `flow.unit.${limit.unit}${limit.value === 1 ? '1' : ''}`, { n: limit.value })
}

export function postName(post: string, locale: LocaleCode): string {
  const key = `flow.post.${post}`
  const found = message(locale, key)
  return post === '' || found === key ? post : found
}

/** A name in the reader's language, as far as the chart has one. */
export function nodeName(node: FlowNode, locale: LocaleCode): string {
  if (locale === 'en' && node.nameEn !== '') return node.nameEn
  return node.name || message(locale, `flow.kind.${node.kind}`)
}

function say(locale: LocaleCode, key: string, values: Record<string, string | number> = {}): string {
  return message(locale, `flow.step.${key}`, values)
}

class Telling {
  private readonly numbers = new Map<string, number>()

  constructor(private readonly graph: FlowGraph, private readonly locale: LocaleCode) {
    this.order().forEach((id, i) => this.numbers.set(id, i + 1))
  }

  steps(): FlowStep[] {
    return [...this.numbers].map(([id, n]) => this.step(this.graph.nodes.get(id)!, n))
  }

  /** Reading order: side branches right behind the choice that leads to them, then on along the main way. What nothing leads to comes last. */
  private order(): string[] {
    const behind: string[] = []
    const seen = new Set<string>()
    const visit = (id: string): void => {
      const node = this.graph.nodes.get(id)
      if (node === undefined || seen.has(id)) return
      seen.add(id)
      const lines = [...this.graph.leaving(id)].reverse()
      const first = lines.findIndex((line) => line.id === node.defaultFlow)
      if (first > 0) lines.unshift(...lines.splice(first, 1))
      for (const line of lines) visit(line.to)
      for (const timer of [...this.graph.timersOn(id)].reverse()) visit(timer.id)
      behind.push(id)
    }
    for (const node of this.graph.chart.nodes) if (node.kind === 'start') visit(node.id)
    const order = behind.reverse()
    const numbered = (id: string): boolean => !['choice', 'timer'].includes(this.graph.nodes.get(id)!.kind)
    return [...order, ...this.graph.chart.nodes.map((one) => one.id).filter((id) => !seen.has(id))].filter(numbered)
  }

  private step(node: FlowNode, n: number): FlowStep {
    const kind = this.graph.isFork(node) ? 'fork' : node.kind === 'parallel' ? 'join' : (node.kind as FlowStep['kind'])
    const known = ['high', 'medium', 'low'].includes(node.risk)
    return {
      n, id: node.id, kind, name: kind === 'fork' || kind === 'join' ? node.name || say(this.locale, kind) : nodeName(node, this.locale),
      post: node.kind === 'service' ? say(this.locale, 'platform') : postName(node.post, this.locale),
      limit: node.limit === null ? '' : say(this.locale, 'limit', { limit: limitWords(node.limit, this.locale) }),
      riskLevel: known ? node.risk : '', risk: known ? say(this.locale, 'risk', { level: message(this.locale, `flow.risk.${node.risk}`) }) : '',
      riskPoint: node.riskPoint === '' ? '' : say(this.locale, 'riskPoint', { text: node.riskPoint }), measure: node.riskMeasure === '' ? '' : say(this.locale, 'measure', { text: node.riskMeasure }),
      ways: [...this.ways(node, n, []), ...this.graph.timersOn(node.id).flatMap((timer) => this.ways(timer, n, [this.timerWords(timer)]))],
    }
  }

  /** Where an element leads to; choices on the way are told as conditions. */
  private ways(node: FlowNode, n: number, when: readonly string[], seen: ReadonlySet<string> = new Set()): FlowWay[] {
    if (this.graph.isFork(node)) return this.forkWays(node)
    return this.graph.leaving(node.id).flatMap((line) => {
      const to = this.graph.nodes.get(line.to)
      if (to === undefined || seen.has(to.id)) return []
      const said = node.kind === 'choice' ? [...when, this.conditionWords(line, node)] : when
      if (to.kind === 'choice') return this.ways(to, n, said, new Set([...seen, to.id]))
      const number = this.numbers.get(to.id) ?? 0
      const values = { n: number, name: this.nameAt(to), when: said.join(say(this.locale, 'and')) }
      const back = number <= n ? 'Back' : to.kind === 'end' ? 'End' : ''
      return [{ text: say(this.locale, `${said.length > 0 ? 'when' : 'then'}${back}`, values), to: to.id, n: number }]
    })
  }

  private forkWays(fork: FlowNode): FlowWay[] {
    return this.graph.leaving(fork.id).flatMap((line, i) => {
      const to = this.graph.nodes.get(line.to)
      if (to === undefined) return []
      if (to.kind === 'choice') return this.ways(to, this.numbers.get(fork.id) ?? 0, [], new Set([to.id])).map((way) => ({ ...way, text: say(this.locale, 'besideWay', { i: i + 1, way: way.text }) }))
      return [{ text: say(this.locale, 'beside', { i: i + 1, n: this.numbers.get(to.id) ?? 0, name: this.nameAt(to) }), to: to.id, n: this.numbers.get(to.id) ?? 0 }]
    })
  }

  private nameAt(node: FlowNode): string {
    if (node.kind === 'parallel') return node.name || say(this.locale, this.graph.isFork(node) ? 'fork' : 'join')
    return nodeName(node, this.locale)
  }

  private timerWords(timer: FlowNode): string {
    const limit = limitWords(timer.limit, this.locale)
    const task = this.graph.nodes.get(timer.attachedTo)
    const outcome = task === undefined ? '' : this.outcomeName(task, timer.outcome)
    if (!timer.interrupting) return say(this.locale, 'reminder', { limit, name: nodeName(timer, this.locale) })
    return say(this.locale, outcome === '' ? 'late' : 'lateOutcome', { limit, outcome, name: nodeName(timer, this.locale) })
  }

  private outcomeName(task: FlowNode, code: string): string {
    const found = task.outcomes.find((one) => one.code === code)
    return found === undefined ? '' : this.locale === 'en' ? found.en : found.zh
  }

  private conditionWords(line: FlowLine, gateway: FlowNode): string {
    const deciders = this.graph.decidersOf(gateway.id)
    const rest = line.id === gateway.defaultFlow || line.condition === null
    const words = rest ? this.restOf(gateway, deciders) : this.testWords(line.condition!, deciders)
    if (words.length > 0) return say(this.locale, 'result', { outcomes: words.map((one) => say(this.locale, 'quoted', { text: one })).join(say(this.locale, 'or')) })
    if (line.name !== '') return say(this.locale, 'named', { name: line.name })
    return rest ? say(this.locale, 'otherwise') : say(this.locale, 'named', { name: line.condition! })
  }

  /** Outcomes named by a condition, in words; none when it asks for anything else. */
  private testWords(condition: string, deciders: readonly FlowNode[]): string[] {
    let tests: ReturnType<typeof outcomeTests>
    try {
      tests = outcomeTests(parseCondition(condition))
    } catch {
      return []
    }
    const words = (tests ?? []).map((test) => {
      const named = test.name === 'outcome' ? deciders : [this.graph.nodes.get(test.name)].filter((one): one is FlowNode => one !== undefined)
      const found = named.map((task) => ({ task, name: this.outcomeName(task, test.value) })).find((one) => one.name !== '')
      if (found === undefined) return ''
      return test.name === 'outcome' && deciders.length < 2 ? found.name : say(this.locale, 'of', { task: nodeName(found.task, this.locale), outcome: found.name })
    })
    return words.includes('') ? [] : words
  }

  /** What is left for the default flow, when one task decides and the other flows name its outcomes. */
  private restOf(gateway: FlowNode, deciders: readonly FlowNode[]): string[] {
    const task = deciders[0]
    if (task === undefined || deciders.length !== 1) return []
    const taken = new Set<string>()
    for (const line of this.graph.leaving(gateway.id)) {
      if (line.id === gateway.defaultFlow || line.condition === null) continue
      try {
        const tests = outcomeTests(parseCondition(line.condition))
        if (tests === null || tests.some((test) => test.name !== 'outcome' && test.name !== task.id)) return []
        for (const test of tests) taken.add(test.value)
      } catch {
        return []
      }
    }
    return task.outcomes.filter((one) => !taken.has(one.code)).map((one) => (this.locale === 'en' ? one.en : one.zh))
  }
}
