/** The item administrator's rooms. */
import { expect } from 'vitest'
import { ask, tokenOf, until, type Answer } from '../api'
import type { Person, Stage } from '../stage'
import { atRegistry } from './changes'

export const saved = (person: Person): Promise<void> => person.page.locator('[data-testid=save-state][data-state=saved]').waitFor()

/** One review by an office, through the API: the desks of the reviewers have a journey of their own. */
export async function review(stage: Stage, login: string, base: string, changeId: string, path: string, body: unknown): Promise<Answer> {
  const known = await stage.person(login)
  const person = known.page.url() === 'about:blank' ? await atRegistry(stage, login) : known
  const token = await tokenOf(person)
  const at = `/v1/registry-changes/${changeId}`
  const now = (await ask(base, at, { token })).body
  const answer = await ask(base, `${at}/${path}`, { method: 'POST', token, body, headers: { 'Idempotency-Key': crypto.randomUUID(), 'If-Match': `"v${String(now['version'])}"` } })
  expect(answer.status, `${path} by ${login}: ${JSON.stringify(answer.body).slice(0, 300)}`).toBe(200)
  return answer
}

/** Waits until a change request has come to a state. */
export function reached(base: string, token: string, changeId: string, state: string, limitMs = 30_000): Promise<number> {
  return until(`the request to be ${state}`, limitMs, async () => (await ask(base, `/v1/registry-changes/${changeId}`, { token })).body['state'] === state)
}
