import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** One recorded answer that both sides are tested with: the front end replays it, the node must be able to give it. */
export interface Expectation {
  readonly operationId: string
  readonly state: string
  readonly consumer: readonly string[]
  readonly given: string
  readonly request: { readonly method: string; readonly path: string; readonly query?: Record<string, string>; readonly headers?: Record<string, string>; readonly body?: unknown }
  readonly response: { readonly status: number; readonly contentType: string; readonly body: unknown }
}

const FOLDER = join(__dirname, '../../expectations')

export function expectations(consumer = 'web'): Expectation[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort()
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Expectation).filter((one) => one.consumer.includes(consumer))
}

export function expectation(operationId: string, state: string): Expectation {
  return JSON.parse(readFileSync(join(FOLDER, `${operationId}.${state}.json`), 'utf8')) as Expectation
}

/** A `fetch` that answers with recorded answers, the last one given for an operation's method and path winning. */
export function replay(...answers: Expectation[]): { fetch: typeof fetch; calls: { method: string; url: URL; headers: Headers; body: unknown }[] } {
  const calls: { method: string; url: URL; headers: Headers; body: unknown }[] = []
  const answer = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(input))
    const method = (init.method ?? 'GET').toUpperCase()
    calls.push({ method, url, headers: new Headers(init.headers), body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body })
    const found = [...answers].reverse().find((one) => one.request.method === method && one.request.path === url.pathname)
    if (found === undefined) throw new TypeError(`no recorded answer for ${method} ${url.pathname}`)
    return new Response(JSON.stringify(found.response.body), { status: found.response.status, headers: { 'Content-Type': found.response.contentType } })
  }
  return { fetch: answer as typeof fetch, calls }
}
