import type { ChangeView, ElementDifference } from '@qingdan/client'

/** An item or a catalogue entry that a request touches. */
export interface Touched {
  readonly code: string
  readonly entry: boolean
  readonly name: string
  readonly effect: string
  readonly version?: number
  readonly status?: string
  /** Last day for claimants to take over a new version of an entry. */
  readonly adoptBy?: string
  readonly differences: readonly ElementDifference[]
  readonly findings: ChangeView['items'][number]['findings']
}

/** Everything a request touches: catalogue entries, or items. */
export function touchedBy(view: ChangeView): Touched[] {
  const entries = view.entries.map((one): Touched => ({
    code: one.basicCode, entry: true, name: one.name, effect: one.effect, version: one.versionInForce, status: one.cancelledFrom ? 'abolished' : undefined,
    adoptBy: one.adoptBy, differences: one.differences, findings: one.findings,
  }))
  const items = view.items.map((one): Touched => ({
    code: one.itemCode, entry: false, name: one.name, effect: one.effect, version: one.versionInForce, status: one.statusInForce, differences: one.differences, findings: one.findings,
  }))
  return [...entries, ...items]
}

/** What a request is about, without the kind that its title begins with. */
export const subjectOf = (title: string): string => title.replace(/^[^:：]{1,10}[:：]\s*/, '')
