/** The API itself, for what no page shows: the demo clock, a door that must stay shut, a guide to fill a form from. */
import type { Person } from './stage'

export interface Answer {
  status: number
  body: Record<string, unknown>
}

export async function ask(base: string, path: string, init: { method?: string; token?: string; body?: unknown; headers?: Record<string, string> } = {}): Promise<Answer> {
  const response = await fetch(base + path, {
    method: init.method ?? 'GET',
    headers: {
      Accept: 'application/json, application/problem+json', ...(init.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(init.token ? { Authorization: `Bearer ${init.token}` } : {}), ...init.headers,
    },
    body: init.body === undefined ? undefined : JSON.stringify(init.body),
    signal: AbortSignal.timeout(15_000),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) }
}

/** The access token that the front end of this person holds. */
export async function tokenOf(person: Person): Promise<string> {
  const token = await person.page.evaluate(() => {
    for (const storage of [sessionStorage, localStorage]) {
      for (const key of Object.keys(storage)) {
        if (!key.startsWith('qd.user:')) continue
        const held = JSON.parse(storage.getItem(key) ?? '{}') as { access_token?: string }
        if (held.access_token) return held.access_token
      }
    }
    return ''
  })
  if (!token) throw new Error(`Expected ${person.name} to be signed in`)
  return token
}

/** Waits until something is true, and tells how long it took in milliseconds. */
export async function until(what: string, limitMs: number, check: () => Promise<boolean>): Promise<number> {
  const began = Date.now()
  for (;;) {
    if (await check()) return Date.now() - began
    if (Date.now() - began > limitMs) throw new Error(`Expected ${what} within ${limitMs} ms`)
    await new Promise((done) => setTimeout(done, 100))
  }
}
