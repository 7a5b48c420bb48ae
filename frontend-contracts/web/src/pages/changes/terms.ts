import { ChangeKind, type ChangeProposal, type ChangeView, type ItemElements, type ProposedItem } from '@qingdan/client'
import { today } from '@qingdan/shared'
import { EMERGENCY } from './kinds'

/** What is typed on the form of a request. An empty text is left out. */
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
  /** Codes of the items that are merged into the first one. */
  others: string[]
  /** Basic code of the item that is split off. */
  part: string
  /** Catalogue entries that a standing request cancels, instead of an item. */
  entryCodes: string[]
}

export interface TermsError { readonly field: keyof Terms; readonly word: string }

export function noTerms(kind = '', itemCode = '', now: Date = new Date()): Terms {
  return { kind, itemCode, causeOn: today(now), cause: '', basis: '', effectiveFrom: '', until: '', region: '', organ: '', others: [], part: '', entryCodes: [] }
}

/** The form as a request stands. */
export function termsOf(view: ChangeView): Terms {
  const { proposal } = view
  return {
    kind: view.kind, itemCode: proposal.itemCodes[0] ?? '', causeOn: proposal.causeOn, cause: proposal.cause, basis: proposal.basis,
    effectiveFrom: proposal.effectiveFrom ?? '', until: proposal.until ?? '', region: proposal.delegation?.regionCode ?? '', organ: proposal.delegation?.organCode ?? '', others: proposal.itemCodes.slice(1), part: '', entryCodes: proposal.entryCodes ?? [],
  }
}

const BASIC_CODE = /^[0-9A-Z]{12}$/
export const isBasicCode = (text: string): boolean => BASIC_CODE.test(text)
const DAY = /^\d{4}-\d\d-\d\d$/

/** What is missing or cannot be, in the order of the form; words are keys of `newChange` or `form`. */
export function wrongWith(terms: Terms): TermsError[] {
  const wrong: TermsError[] = []
  if (terms.kind === '') wrong.push({ field: 'kind', word: 'needKind' })
  if (terms.itemCode === '' && terms.entryCodes.length === 0) wrong.push({ field: 'itemCode', word: 'needItem' })
  if (terms.kind === ChangeKind.Delegate && terms.region === '') wrong.push({ field: 'region', word: 'needRegion' })
  if (terms.kind === ChangeKind.Delegate && terms.organ === '') wrong.push({ field: 'organ', word: 'needOrgan' })
  if (terms.kind === ChangeKind.Merge && terms.others.length === 0) wrong.push({ field: 'others', word: 'needOthers' })
  if (terms.kind === ChangeKind.Split && !isBasicCode(terms.part)) wrong.push({ field: 'part', word: 'needPart' })
  if (terms.kind !== EMERGENCY && !DAY.test(terms.causeOn)) wrong.push({ field: 'causeOn', word: '' })
  if (terms.cause.trim().length < 2) wrong.push({ field: 'cause', word: '' })
  if (terms.basis.trim().length < 2) wrong.push({ field: 'basis', word: '' })
  if (terms.kind === ChangeKind.Suspend && terms.until !== '' && terms.effectiveFrom !== '' && terms.until <= terms.effectiveFrom) wrong.push({ field: 'until', word: 'untilOrder' })
  return wrong
}

/**
 * The proposal that the contract wants. Merging and splitting begin with the content of the first item, which the editor goes on
 * with; what is split off begins with what the catalogue lays down for it, if it knows the code. The other kinds carry none.
 */
export function proposalOf(terms: Terms, first?: ItemElements, part?: ProposedItem): ChangeProposal {
  const kept = first === undefined ? [] : [{ itemCode: terms.itemCode, elements: first }]
  const own = first && { elements: { ...first, classification: { ...first.classification, basicCode: terms.part } } }
  const off = terms.kind === ChangeKind.Split && own ? [part ?? own] : []
  return {
    kind: terms.kind as ChangeKind, itemCodes: terms.itemCode === '' ? [] : [terms.itemCode, ...(terms.kind === ChangeKind.Merge ? terms.others : [])], entryCodes: terms.entryCodes.length ? terms.entryCodes : undefined, items: [...kept, ...off], causeOn: terms.causeOn, cause: terms.cause.trim(), basis: terms.basis.trim(),
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
