import { ChangeKind, type ChangeProposal, type ChangeView } from '@qingdan/client'
import { today } from '@qingdan/shared'
import { EMERGENCY } from './kinds'

/** What is typed on the form of a request without content. Every value is text; an empty one is left out. */
export interface Terms {
  kind: string
  itemCode: string
  causeOn: string
  cause: string
  basis: string
  effectiveFrom: string
  until: string
  region: string
  organ: string
}

export interface TermsError { readonly field: keyof Terms; readonly word: string }

export function noTerms(kind = '', itemCode = '', now: Date = new Date()): Terms {
  return { kind, itemCode, causeOn: today(now), cause: '', basis: '', effectiveFrom: '', until: '', region: '', organ: '' }
}

/** The form as a request stands. */
export function termsOf(view: ChangeView): Terms {
  const { proposal } = view
  return {
    kind: view.kind, itemCode: proposal.itemCodes[0] ?? '', causeOn: proposal.causeOn, cause: proposal.cause, basis: proposal.basis,
    effectiveFrom: proposal.effectiveFrom ?? '', until: proposal.until ?? '', region: proposal.delegation?.regionCode ?? '', organ: proposal.delegation?.organCode ?? '',
  }
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** What is missing or cannot be, in the order of the form; words are keys of `newChange` or `form`. */
export function wrongWith(terms: Terms): TermsError[] {
  const wrong: TermsError[] = []
  if (terms.kind === '') wrong.push({ field: 'kind', word: 'needKind' })
  if (terms.itemCode === '') wrong.push({ field: 'itemCode', word: 'needItem' })
  if (terms.kind === ChangeKind.Delegate && terms.region === '') wrong.push({ field: 'region', word: 'needRegion' })
  if (terms.kind === ChangeKind.Delegate && terms.organ === '') wrong.push({ field: 'organ', word: 'needOrgan' })
  if (terms.kind !== EMERGENCY && !DAY.test(terms.causeOn)) wrong.push({ field: 'causeOn', word: '' })
  if (terms.cause.trim().length < 2) wrong.push({ field: 'cause', word: '' })
  if (terms.basis.trim().length < 2) wrong.push({ field: 'basis', word: '' })
  if (terms.kind === ChangeKind.Suspend && terms.until !== '' && terms.effectiveFrom !== '' && terms.until <= terms.effectiveFrom) wrong.push({ field: 'until', word: 'untilOrder' })
  return wrong
}

/** The proposal that the contract wants; `items` stay empty: these kinds carry no content. */
export function proposalOf(terms: Terms): ChangeProposal {
  return {
    kind: terms.kind as ChangeKind, itemCodes: [terms.itemCode], items: [], causeOn: terms.causeOn, cause: terms.cause.trim(), basis: terms.basis.trim(),
    effectiveFrom: terms.effectiveFrom || undefined,
    until: terms.kind === ChangeKind.Suspend && terms.until ? terms.until : undefined,
    delegation: terms.kind === ChangeKind.Delegate ? { regionCode: terms.region, organCode: terms.organ } : undefined,
  }
}

/** The field of the form that a pointer into the proposal, or into an emergency order, names. */
export function fieldAt(pointer: string): keyof Terms | undefined {
  const [first, second] = pointer.replace(/^\//, '').split('/')
  if (first === 'delegation') return second === 'organCode' ? 'organ' : 'region'
  if (first === 'itemCodes' || first === 'items' || first === 'itemCode') return 'itemCode'
  if (first === 'reason') return 'cause'
  return (['kind', 'causeOn', 'cause', 'basis', 'effectiveFrom', 'until'] as const).find((name) => name === first)
}
