import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as client from '../src'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const contract = JSON.parse(readFileSync(join(home, '../../openapi/bundle/qingdan.json'), 'utf8'))

interface Operation { operationId: string, tags: string[], method: string, path: string, parameters: { in: string, required?: boolean }[] }

const METHODS = ['get', 'put', 'post', 'delete', 'patch']
const operations: Operation[] = Object.entries<Record<string, Operation>>(contract.paths).flatMap(([path, item]) =>
  METHODS.filter(m => item[m]).map(m => ({ ...item[m]!, method: m.toUpperCase(), path })))

type Api = Record<string, (request: unknown) => Promise<unknown>>
function api(tag: string, fetchApi: typeof fetch): Api {
  const Type = (client as unknown as Record<string, new (c: client.Configuration) => Api>)[`${tag}Api`]
  if (!Type) throw new Error(`Expected class ${tag}Api, but the client lacks it`)
  return new Type(new client.Configuration({ basePath: 'http://node.test', fetchApi }))
}

describe('the generated client', () => {
  it('should have one function for every operation of the contract, and no more', () => {
    const tags = [...new Set(operations.map(o => o.tags[0]!))]
    const functions = tags.flatMap(tag => Object.getOwnPropertyNames(Object.getPrototypeOf(api(tag, fetch)))
      .filter(name => name !== 'constructor' && !name.endsWith('Raw') && !name.endsWith('RequestOpts')))
    expect(functions.sort()).toEqual(operations.map(o => o.operationId).sort())
  })

  it('should have one type for every schema that is an object or a list of words', () => {
    const files = readdirSync(join(home, 'src/models')).map(f => f.replace('.ts', ''))
    const named = Object.entries<{ type?: string, properties?: unknown, enum?: unknown, oneOf?: unknown }>(contract.components.schemas)
      .filter(([, s]) => s.properties || s.enum || s.oneOf).map(([name]) => name)
    expect(files.filter(f => f !== 'index').sort()).toEqual(named.sort())
  })

  it('should hold no JavaScript Date: a legal day must not move with the time zone', () => {
    const models = readdirSync(join(home, 'src/models')).map(f => readFileSync(join(home, 'src/models', f), 'utf8')).join('\n')
    expect(models).not.toMatch(/: Date\b|new Date\(/)
    expect(client.CaseSummaryFromJSON({ promisedDue: '2026-11-30', state: 'accepted', light: 'green' }).promisedDue).toBe('2026-11-30')
  })

  it('should keep an unknown word of a newer node instead of failing', () => {
    expect(client.LightFromJSON('blue')).toBe('blue')
  })

  it('should tell the signals of the live view by their kind', () => {
    const signal = client.OversightSignalFromJSON({ kind: 'counts-changed', at: '2026-11-22T01:00:00Z', regionCode: '340123' })
    expect(signal).toMatchObject({ kind: 'counts-changed', regionCode: '340123' })
  })

  it('should send version, key and body where the contract wants them', async () => {
    const seen: Request[] = []
    const casework = api('Casework', (async (url: string, init: RequestInit) => {
      seen.push(new Request(url, init))
      return new Response('{}', { status: 200, headers: { 'content-type': 'application/json' } })
    }) as unknown as typeof fetch)
    await casework.acceptCaseRaw!({ caseId: '0193a5d0-7c1e-7a00-8000-000000000001', idempotencyKey: 'key-00000001', ifMatch: '"v3"', acceptCase: { note: '材料齐全' } })
    expect(seen[0]!.method).toBe('POST')
    expect(new URL(seen[0]!.url).pathname).toBe('/v1/cases/0193a5d0-7c1e-7a00-8000-000000000001/acceptance')
    expect(seen[0]!.headers.get('If-Match')).toBe('"v3"')
    expect(seen[0]!.headers.get('Idempotency-Key')).toBe('key-00000001')
    expect(await seen[0]!.json()).toEqual({ note: '材料齐全' })
  })
})
