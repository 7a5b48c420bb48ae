/** Namespace of the platform's own attributes in a BPMN file (`qd:post` …). */
export const FLOW_NS = 'urn:qingdan:procedure:1'
export const BPMN_NS = 'http://www.omg.org/spec/BPMN/20100524/MODEL'

/** Largest file in characters, as the node takes it (1 MiB). */
export const MAX_FLOW_CHARS = 1 << 20

export const FLOW_UNITS = ['work-day', 'day', 'month', 'year'] as const
export type FlowUnit = (typeof FLOW_UNITS)[number]
export interface FlowLimit { readonly value: number; readonly unit: FlowUnit }

export const FLOW_RISKS = ['high', 'medium', 'low'] as const
export type FlowRisk = (typeof FLOW_RISKS)[number]

/** Words that the procedures of one kind may use. `acts` null: any word. */
export interface FlowWords {
  /** What a task does in law, with the outcomes that it must offer. */
  readonly acts: Readonly<Record<string, readonly string[]>> | null
  readonly services: readonly string[] | null
  readonly posts: readonly string[]
  readonly parallel: boolean
}

/** Words of a case's procedure (办件程序): licence, penalty and what a province makes of them. */
export const CASE_WORDS: FlowWords = {
  acts: {
    accept: ['accept', 'correct', 'decline'], correct: ['corrected'], review: ['approve', 'reject', 'return'], decide: ['grant', 'refuse'], deliver: ['delivered'],
    file: ['file', 'dismiss'], investigate: ['done'], 'legal-review': ['pass', 'return'], inform: [], hear: [], penalise: ['penalise'], close: [], work: [],
  },
  services: ['decision-document', 'reminder'],
  posts: ['window', 'reviewer', 'decider', 'investigator', 'legal', 'applicant'],
  parallel: false,
}

/** Words of any other procedure, e.g. a change of the list: its room decides on acts and services when it is deployed. */
export const OPEN_WORDS: FlowWords = {
  acts: null,
  services: null,
  posts: ['item-admin', 'establishment-reviewer', 'legality-reviewer', 'service-centre-reviewer', 'supervision-reviewer', 'government-office', ...CASE_WORDS.posts],
  parallel: true,
}

/** Which words a procedure may use, by its key. */
export function wordsOf(procedureKey: string): FlowWords {
  return procedureKey.startsWith('registry-') ? OPEN_WORDS : CASE_WORDS
}

/** Acts whose time the promised limit does not count: it runs from acceptance to decision, without the applicant's own days. */
export const UNCOUNTED_ACTS: readonly string[] = ['accept', 'correct', 'deliver', 'close']

/** Acts that only concern the organ: the external flow chart leaves them out. */
export const INTERNAL_ACTS: readonly string[] = ['work', 'legal-review']

/** `5 work-day` → {5, work-day}; null when it is not so. */
export function parseLimit(text: string): FlowLimit | null {
  const match = /^(\d{1,4}) (work-day|day|month|year)$/.exec(text.trim())
  return match === null ? null : { value: Number(match[1]), unit: match[2] as FlowUnit }
}

export function limitText(limit: FlowLimit): string {
  return `${limit.value} ${limit.unit}`
}

/** A limit in calendar days, to compare different units: 5 work days are a week, a month 30 days. */
export function calendarDays(limit: FlowLimit): number {
  const days: Record<FlowUnit, number> = { 'work-day': 7 / 5, day: 1, month: 30, year: 365 }
  return limit.value * days[limit.unit]
}

/** Outcomes of a task as the file writes them: `code=中文|English; …`; empty when any part is not so. */
export function parseOutcomes(text: string): FlowOutcome[] {
  const outcomes: FlowOutcome[] = []
  for (const part of text.split(';')) {
    const match = /^([a-z][a-z0-9-]{0,39})=([^|;]{1,60})\|([^|;]{1,60})$/.exec(part.trim())
    if (match === null) return []
    outcomes.push({ code: match[1]!, zh: match[2]!.trim(), en: match[3]!.trim() })
  }
  return outcomes
}

export interface FlowOutcome { readonly code: string; readonly zh: string; readonly en: string }

export function outcomesText(outcomes: readonly FlowOutcome[]): string {
  return outcomes.map((one) => `${one.code}=${one.zh}|${one.en}`).join('; ')
}
