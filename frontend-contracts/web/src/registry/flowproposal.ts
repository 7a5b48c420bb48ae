import { ChangeKind, type ChangeProposal, type ChangeView } from '@qingdan/client'
import { today } from '@qingdan/shared'

/** What is typed beside a drawn chart that is proposed (提出流程申请). */
export interface FlowTerms {
  /** `alter` the procedure that was opened, or `add` one under `newKey`. */
  mode: string
  newKey: string
  causeOn: string
  cause: string
  basis: string
  effectiveFrom: string
}

const KEY = /^[a-z][a-z0-9-]{1,59}$/
const OF_REGION = /^r(\d{6})-/

/** What keys of procedures of this region begin with; nothing for a province. */
export const keyPrefix = (region: string): string => (region.endsWith('0000') ? '' : `r${region}-`)

/** Whether this region may publish versions of it: its own, at the province also every key that names no region. */
export function ownsKey(key: string, region: string): boolean {
  const of = OF_REGION.exec(key)?.[1]
  return KEY.test(key) && (of === undefined ? region.endsWith('0000') : of === region)
}

export function noFlowTerms(key: string, region: string, now: Date = new Date()): FlowTerms {
  return { mode: ownsKey(key, region) ? ChangeKind.Alter : ChangeKind.Add, newKey: keyPrefix(region), causeOn: today(now), cause: '', basis: '', effectiveFrom: '' }
}

/** The form as a request stands; its kind stays. */
export function flowTermsOf(view: ChangeView): FlowTerms {
  const { proposal } = view
  return { mode: view.kind, newKey: proposal.procedures?.[0]?.procedureKey ?? '', causeOn: proposal.causeOn, cause: proposal.cause, basis: proposal.basis, effectiveFrom: proposal.effectiveFrom ?? '' }
}

/** Fields that are missing or cannot be, in the order of the form. */
export function wrongFlowTerms(terms: FlowTerms, region: string, now: Date = new Date()): (keyof FlowTerms)[] {
  const wrong: (keyof FlowTerms)[] = []
  const prefix = keyPrefix(region)
  if (terms.mode === ChangeKind.Add && (!ownsKey(terms.newKey, region) || terms.newKey.length <= prefix.length)) wrong.push('newKey')
  if (terms.causeOn === '' || terms.causeOn > today(now)) wrong.push('causeOn')
  if (terms.cause.trim().length < 2) wrong.push('cause')
  if (terms.basis.trim().length < 2) wrong.push('basis')
  return wrong
}

/** The chart with its process under another key; the picture follows. Unchanged when there is no process in it. */
export function underKey(bpmn: string, key: string): string {
  const id = /<(?:[\w-]+:)?process\b[^>]*?\sid="([^"]+)"/.exec(bpmn)?.[1]
  if (id === undefined || id === key) return bpmn
  const process = new RegExp(`(<(?:[\\w-]+:)?process\\b[^>]*?\\sid=")${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(")`)
  return bpmn.replace(process, `$1${key}$2`).replaceAll(`bpmnElement="${id}"`, `bpmnElement="${key}"`)
}

/** The proposal that the contract wants. */
export function flowProposal(terms: FlowTerms, key: string, bpmn: string): ChangeProposal {
  const named = terms.mode === ChangeKind.Add ? terms.newKey : key
  return {
    kind: terms.mode as ChangeKind, itemCodes: [], items: [], causeOn: terms.causeOn, cause: terms.cause.trim(), basis: terms.basis.trim(),
    ...(terms.effectiveFrom ? { effectiveFrom: terms.effectiveFrom } : {}), procedures: [{ procedureKey: named, bpmn: underKey(bpmn, named) }],
  }
}
