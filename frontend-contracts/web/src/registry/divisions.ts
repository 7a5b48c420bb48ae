import type { AmendRegion, DivisionHistoryView, DivisionPeriodView, RegionView, RegisterRegion } from '@qingdan/client'

export type DivisionLevel = 'province' | 'city' | 'county' | 'zone'
export type DivisionKind = 'province' | 'city' | 'county' | 'district' | 'county-city' | 'functional-zone'

/** What the forms of a division hold: all as typed. */
export interface DivisionDraft {
  code: string
  name: string
  level: DivisionLevel
  kind: DivisionKind
  parent: string
  other: string
  effectiveFrom: string
  reason: string
  basis: string
}

export type DivisionTask = 'new' | 'change' | 'end'

/** Kinds that a level has. */
export const KINDS: Readonly<Record<DivisionLevel, readonly DivisionKind[]>> = {
  province: ['province'], city: ['city'], county: ['county', 'district', 'county-city'], zone: ['functional-zone'],
}

export function blankDivision(parent: string): DivisionDraft {
  const level = parent.endsWith('0000') ? 'city' : 'county'
  return { code: '', name: '', level, kind: level, parent, other: '', effectiveFrom: '', reason: '', basis: '' }
}

/** A change begins with what the code is said to stand for last; the reason is new each time. */
export function draftOfDivision(view: DivisionHistoryView): DivisionDraft {
  const newest = view.periods[0]!
  return { ...blankDivision(newest.parent ?? ''), code: view.code, name: newest.name, level: view.level, kind: newest.kind }
}

/** Fields that must be mended before anything is sent. */
export function wrongDivision(draft: DivisionDraft, task: DivisionTask): (keyof DivisionDraft)[] {
  return [
    ...(task === 'new' && !/^[1-9][0-9]{5}$/.test(draft.code.trim()) ? ['code' as const] : []),
    ...(task !== 'end' && draft.name.trim().length < 2 ? ['name' as const] : []),
    ...(draft.effectiveFrom === '' ? ['effectiveFrom' as const] : []),
    ...(['reason', 'basis'] as const).filter((field) => draft[field].trim().length < 2),
  ]
}

const grounds = (draft: DivisionDraft) => ({ effectiveFrom: draft.effectiveFrom, reason: draft.reason.trim(), basis: draft.basis.trim() })

/** What the command says, ready for the client's own reading of dates. */
export function registration(draft: DivisionDraft): Record<keyof RegisterRegion, unknown> {
  return { ...grounds(draft), code: draft.code.trim(), name: draft.name.trim(), level: draft.level, kind: draft.kind, parent: draft.parent, predecessor: draft.other || undefined }
}

export function amendment(draft: DivisionDraft): Record<keyof AmendRegion, unknown> {
  return { ...grounds(draft), name: draft.name.trim(), kind: draft.kind, parent: draft.parent || undefined }
}

export function ending(draft: DivisionDraft) {
  return { ...grounds(draft), successor: draft.other || undefined }
}

export type DivisionStep = { readonly kind: 'first' | 'set' } | { readonly kind: 'renamed' | 'moved' | 'turned' | 'replaced'; readonly was: string; readonly now: string }

/** What a period changed from the one before it. `words` names a kind, `named` a code. */
export function divisionSteps(one: DivisionPeriodView, before: DivisionPeriodView | undefined, words: (kind: string) => string, named: (code: string | undefined) => string): DivisionStep[] {
  if (before === undefined) return one.predecessor ? [{ kind: 'replaced', was: named(one.predecessor), now: one.name }] : [{ kind: one.basis === undefined ? 'first' : 'set' }]
  const steps: DivisionStep[] = []
  if (one.name !== before.name) steps.push({ kind: 'renamed', was: before.name, now: one.name })
  if (one.kind !== before.kind) steps.push({ kind: 'turned', was: words(before.kind), now: words(one.kind) })
  if (one.parent !== before.parent) steps.push({ kind: 'moved', was: named(before.parent), now: named(one.parent) })
  return steps.length > 0 ? steps : [{ kind: 'first' }]
}

/** The newest name of each code. */
export function namesOf(all: readonly RegionView[]): ReadonlyMap<string, string> {
  return new Map(all.map((one) => [one.code, one.name]))
}
