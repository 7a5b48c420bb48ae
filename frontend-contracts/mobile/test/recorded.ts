/** The generated client over recorded answers: what a test may be asked, it says itself; anything else fails. */
import { Configuration, IdentityApi, NodeApi, PortalApi, RegistryApi } from '@qingdan/client'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { usePlatform, who } from '../src/platform/platform'

export interface Asked {
  method: string
  path: string
  headers: Headers
  body: unknown
}
export type Answer = { status?: number; body?: unknown; headers?: Record<string, string> } | 'no network'

/** The body of a recorded expectation (frontend-contracts/expectations), which both the node and the contract are held against. */
export function recorded<T = Record<string, unknown>>(name: string): T {
  const expectation = JSON.parse(readFileSync(join(import.meta.dirname, '../../expectations', `${name}.json`), 'utf8')) as { response: { body: T } }
  return expectation.response.body
}

export function answering(answer: (asked: Asked) => Answer | Promise<Answer>): Asked[] {
  const log: Asked[] = []
  const fetchApi: typeof fetch = async (input, init) => {
    const url = new URL(String(input))
    const asked = { method: init?.method ?? 'GET', path: url.pathname + url.search, headers: new Headers(init?.headers), body: typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body }
    log.push(asked)
    const given = await answer(asked)
    if (given === 'no network') throw new TypeError('Failed to fetch')
    const status = given.status ?? 200
    return new Response(status === 304 ? null : JSON.stringify(given.body), { status, headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...given.headers } })
  }
  const configuration = new Configuration({ basePath: 'http://node.test', fetchApi })
  usePlatform({ apis: { registry: new RegistryApi(configuration), portal: new PortalApi(configuration), identity: new IdentityApi(configuration), node: new NodeApi(configuration) } })
  who.signedIn = { subject: 'citizen-wang', name: '王秀英', expiresAt: 4_000_000_000 }
  return log
}
