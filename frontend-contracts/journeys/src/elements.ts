/** Elements of items for proposals: those of a listed one, made into another. */
import { ask } from './api'
import { command, nodeOf, readChange, type Change, type Place } from './requests'
import { tokenFor } from './visitor'

export interface Basis { law: string; article?: string; text?: string }
export interface Entry {
  basicCode: string
  name: string
  ahCategory: { scheme: string; code: string }
  nationalCategory: { scheme: string; code: string }
  department: string
  levels: string[]
  bases: Basis[]
  statutory: { value: number; unit: string }
  evidence: string
}

export type Elements = Record<string, unknown> & {
  name: string
  exercise: Record<string, unknown>
  limits: Record<string, unknown>
}

export async function elementsOf(place: Place, itemCode: string): Promise<Elements> {
  const answer = await ask(nodeOf(place), `/v1/items/${itemCode}/elements`, { token: await tokenFor(`${place}-items`) })
  if (answer.status !== 200) throw new Error(`Expected the elements of ${itemCode} at ${place}, but: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body['elements'] as Elements
}

/** What an organ claims from an entry: the standard fields as they are there, the local ones as the organ has them for another item. */
export function claimed(entry: Entry, like: Elements, exercise: Record<string, unknown>): Elements {
  return {
    ...like, name: entry.name, aliases: [], bases: entry.bases,
    classification: { basicCode: entry.basicCode, ahCategory: entry.ahCategory, nationalCategory: entry.nationalCategory },
    exercise: { ...like.exercise, ...exercise }, limits: { ...like.limits, statutory: entry.statutory },
  }
}

type Proposal = Record<string, unknown> & { items: { elements: Elements }[] }

/** Writes a draft that the editor opened. */
export async function writeDraft(place: Place, changeId: string, change: (proposal: Proposal) => unknown): Promise<Change> {
  const draft = await readChange(place, changeId)
  return command(place, `${place}-items`, 'PUT', `/v1/registry-changes/${changeId}`, change(draft['proposal'] as Proposal), draft.version)
}

/** Writes the whole content of the item in a draft. */
export async function fillDraft(place: Place, changeId: string, change: (elements: Elements) => Elements): Promise<void> {
  await writeDraft(place, changeId, (proposal) => ({ ...proposal, items: proposal.items.map((item) => ({ ...item, elements: change(item.elements) })) }))
}
