import type { FindingView } from '@qingdan/client'
import { SECTIONS, type GroupSpec, type SectionSpec } from '@qingdan/shared/elements'
import { read, type Doc } from './pointer'

/** A finding with the section it lies in and the place on the page that leads to it. */
export interface Placed {
  readonly finding: FindingView
  readonly section: string
  /** Pointer of the field, row or group on the page that is nearest to what the finding names. */
  readonly pointer: string
}

const all = (sections: readonly SectionSpec[]): { section: string; group: GroupSpec }[] => sections.flatMap((section) => section.groups.map((group) => ({ section: section.id, group })))

/** Lays each finding at its field: the deepest group that holds its pointer; a member that is no field falls back to the group. */
export function place(findings: readonly FindingView[], doc: unknown, sections: readonly SectionSpec[] = SECTIONS): Placed[] {
  const groups = all(sections)
  return findings.map((finding) => {
    const pointer = finding.pointer
    const holder = groups.filter(({ group }) => group.at !== '' && (pointer === group.at || pointer.startsWith(`${group.at}/`))).sort((a, b) => b.group.at.length - a.group.at.length)[0]
      ?? groups.find(({ group }) => group.at === '' && group.fields.some((field) => pointer === `/${field.key}` || pointer.startsWith(`/${field.key}/`)))
    // What names no element is about the request itself, such as its first day of effect.
    if (holder === undefined) return { finding, section: 'request', pointer: '' }
    return { finding, section: holder.section, pointer: spot(holder.group, pointer, doc) }
  })
}

function spot(group: GroupSpec, pointer: string, doc: unknown): string {
  const rest = pointer.slice(group.at.length).split('/').filter(Boolean)
  if (group.shape === 'one') {
    const field = group.fields.find((one) => one.key === rest[0])
    return field && (group.optional !== true || read(doc, group.at) !== undefined) ? `${group.at}/${field.key}` : group.at
  }
  if (rest[0] === undefined || read(doc, `${group.at}/${rest[0]}`) === undefined) return group.at
  const field = group.fields.find((one) => one.key === rest[1])
  return field && !field.extra ? `${group.at}/${rest[0]}/${field.key}` : `${group.at}/${rest[0]}`
}

/** How many findings lie in each section, and whether one of them keeps the version back. */
export function perSection(placed: readonly Placed[]): Map<string, { errors: number; warnings: number }> {
  const counts = new Map<string, { errors: number; warnings: number }>()
  for (const { section, finding } of placed) {
    const count = counts.get(section) ?? { errors: 0, warnings: 0 }
    if (finding.rule.severity === 'error') count.errors++
    else count.warnings++
    counts.set(section, count)
  }
  return counts
}

/** Pointers of required elements that say nothing yet: empty words in the item itself and in every row. */
export function missing(doc: unknown, sections: readonly SectionSpec[] = SECTIONS): { pointer: string; record: string; key: string }[] {
  return all(sections).flatMap(({ group }) => {
    const value = group.at === '' ? doc : read(doc, group.at)
    const one = (held: unknown, at: string): { pointer: string; record: string; key: string }[] => group.fields
      .filter((field) => field.required && isBlank(group.shape === 'texts' ? held : (held as Doc | undefined)?.[field.key]))
      .map((field) => ({ pointer: group.shape === 'texts' ? at : `${at}/${field.key}`, record: group.record, key: field.key }))
    if (group.shape === 'one') return group.at !== '' && value === undefined ? [] : one(value, group.at)
    return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((row, i) => one(row, `${group.at}/${i}`))
  })
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

/** Number of the row that a pointer lies in, from 1; null outside of rows. */
export function rowOf(pointer: string): number | null {
  const found = /\/(\d+)(?:\/|$)/.exec(pointer)
  return found ? Number(found[1]) + 1 : null
}
