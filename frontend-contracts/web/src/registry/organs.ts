import type { OrganVersionView } from '@qingdan/client'
import { isUscc } from '@qingdan/shared'

/** What the forms of an organ hold: all as typed. */
export interface OrganDraft {
  code: string
  temporary: boolean
  name: string
  regionCode: string
  departments: string
  nature: 'statutory' | 'authorised' | 'entrusted'
  address: string
  hours: string
  phone: string
  supervisePhone: string
  transit: string
  effectiveFrom: string
  reason: string
  basis: string
}

export type OrganField = keyof OrganDraft

export function blankOrgan(region: string): OrganDraft {
  return { code: '', temporary: false, name: '', regionCode: region, departments: '', nature: 'statutory', address: '', hours: '', phone: '', supervisePhone: '', transit: '', effectiveFrom: '', reason: '', basis: '' }
}

/** A change begins with what the organ is said to be last; the reason is new each time. */
export function draftOf(version: OrganVersionView, region: string): OrganDraft {
  return { ...blankOrgan(region), code: version.creditCode, temporary: version.temporaryCode, name: version.name, departments: version.departments.join(' '), nature: version.nature, address: version.address, hours: version.hours, phone: version.phone, supervisePhone: version.supervisePhone, transit: version.transit }
}

export function departmentsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,，、;；]+/).filter((one) => one !== ''))]
}

/** Fields that must be mended before anything is sent. */
export function wrongFields(draft: OrganDraft): OrganField[] {
  const departments = departmentsOf(draft.departments)
  const short = (['name', 'address', 'hours', 'reason', 'basis'] as const).filter((field) => draft[field].trim().length < 2)
  return [
    ...((draft.temporary ? /^[0-9A-Z]{18}$/.test(draft.code.trim()) : isUscc(draft.code)) ? [] : ['code' as const]),
    ...(departments.length > 0 && departments.every((one) => /^[0-9]{2}$/.test(one)) ? [] : ['departments' as const]),
    ...short,
    ...(['phone', 'supervisePhone'] as const).filter((field) => draft[field].trim().length < 3),
    ...(draft.effectiveFrom === '' ? ['effectiveFrom' as const] : []),
  ]
}

/** What both commands say of the organ. */
export function contentOf(draft: OrganDraft) {
  return {
    name: draft.name.trim(), departments: departmentsOf(draft.departments), nature: draft.nature, address: draft.address.trim(), hours: draft.hours.trim(), phone: draft.phone.trim(),
    supervisePhone: draft.supervisePhone.trim(), transit: draft.transit.trim(), effectiveFrom: draft.effectiveFrom, reason: draft.reason.trim(), basis: draft.basis.trim(),
  }
}

export type Step = { readonly kind: 'first' | 'set' | 'altered' } | { readonly kind: 'renamed' | 'coded'; readonly was: string; readonly now: string }

/** What a version changed from the one before it. */
export function stepsOf(version: OrganVersionView, before: OrganVersionView | undefined): Step[] {
  if (before === undefined) return [{ kind: version.effectiveFrom === undefined ? 'first' : 'set' }]
  const steps: Step[] = []
  if (version.name !== before.name) steps.push({ kind: 'renamed', was: before.name, now: version.name })
  if (version.creditCode !== before.creditCode || version.temporaryCode !== before.temporaryCode) steps.push({ kind: 'coded', was: before.creditCode, now: version.creditCode })
  return steps.length > 0 ? steps : [{ kind: 'altered' }]
}
