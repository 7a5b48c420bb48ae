/** Requests to change the list through the API, for the steps of a journey that were already shown in the browser. */
import { randomUUID } from 'node:crypto'
import { ask, until } from './api'
import { settings } from './settings'
import { tokenFor } from './visitor'

export type Place = 'province' | 'hefei' | 'feixi'
export const REGION: Record<Place, string> = { province: '340000', hefei: '340100', feixi: '340123' }
export const nodeOf = (place: Place): string => ({ province: settings.province, hefei: settings.city, feixi: settings.county })[place]

export interface Change {
  changeId: string
  number: string
  state: string
  kind: string
  version: number
  title: string
  tasks: { act: string; post: string; outcomes: { code: string }[] }[]
  [key: string]: unknown
}

/** Whose account holds a post. */
const HOLDER: Record<string, string> = {
  'item-admin': 'items', 'establishment-reviewer': 'establishment', 'legality-reviewer': 'legality', 'service-centre-reviewer': 'service-centre',
  'supervision-reviewer': 'supervision', 'government-office': 'government',
}
const OFFICE_TASKS: Record<string, { path: string; outcome: string }> = {
  receive: { path: 'reviews', outcome: 'accept' }, review: { path: 'reviews', outcome: 'pass' }, 'sum-up': { path: 'reviews', outcome: 'agree' }, approve: { path: 'decision', outcome: 'approve' },
}

export async function command<T = Change>(place: Place, login: string, method: string, path: string, body: unknown, version?: number): Promise<T> {
  const answer = await ask(nodeOf(place), path, {
    method, token: await tokenFor(login), body, headers: { 'Idempotency-Key': randomUUID(), ...(version === undefined ? {} : { 'If-Match': `"v${version}"` }) },
  })
  if (answer.status >= 300) throw new Error(`Expected ${method} ${path} by ${login} to be done, but: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body as T
}

export async function readChange(place: Place, changeId: string): Promise<Change> {
  const answer = await ask(nodeOf(place), `/v1/registry-changes/${changeId}`, { token: await tokenFor(`${place}-items`) })
  if (answer.status !== 200) throw new Error(`Expected to read request ${changeId} at ${place}, but: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body as unknown as Change
}

export const openChange = (place: Place, proposal: unknown): Promise<Change> => command(place, `${place}-items`, 'POST', '/v1/registry-changes', proposal)

export async function submitChange(place: Place, changeId: string): Promise<Change> {
  const { version } = await readChange(place, changeId)
  return command(place, `${place}-items`, 'POST', `/v1/registry-changes/${changeId}/submission`, {}, version)
}

/** Every office says yes, up to an act that is left to somebody else, such as the publication. */
export async function passOffices(place: Place, changeId: string, upTo = 'schedule'): Promise<Change> {
  let change = await readChange(place, changeId)
  for (let more = 12; more > 0; more--) {
    const task = change.tasks[0]
    if (task === undefined || task.act === upTo) break
    const way = OFFICE_TASKS[task.act]
    if (!way) throw new Error(`Expected a task that an office can do, but it is ${task.act} of ${task.post}`)
    change = await command(place, `${place}-${HOLDER[task.post] ?? task.post}`, 'POST', `/v1/registry-changes/${changeId}/${way.path}`, { outcome: way.outcome }, change.version)
  }
  return change
}

/** Every office says yes, and the publication is set to at once; returns when the request is published. */
export async function passChange(place: Place, changeId: string): Promise<Change> {
  const change = await passOffices(place, changeId)
  const task = change.tasks[0]
  if (task) await command(place, `${place}-${HOLDER[task.post] ?? task.post}`, 'POST', `/v1/registry-changes/${changeId}/schedule`, { publishAt: '2026-01-01T00:00:00Z' }, change.version)
  return publishedChange(place, changeId)
}

export async function publishedChange(place: Place, changeId: string, limitMs = 60_000): Promise<Change> {
  let last: Change | undefined
  await until(`request ${changeId} to be published at ${place}`, limitMs, async () => {
    last = await readChange(place, changeId)
    if (last['sentBackFor']) throw new Error(`Expected a publication, but it was sent back: ${JSON.stringify(last['sentBackFor'])}`)
    return last.state === 'published'
  })
  return last!
}

/** Requests of a place that its item administrator sees. */
export async function listed(place: Place, query: string): Promise<Change[]> {
  const answer = await ask(nodeOf(place), `/v1/registry-changes?${query}`, { token: await tokenFor(`${place}-items`) })
  if (answer.status !== 200) throw new Error(`Expected the requests of ${place}, but: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body['items'] as Change[]
}
