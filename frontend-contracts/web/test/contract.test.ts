import * as client from '@qingdan/client'
import { apiFetch, problemOf } from '@qingdan/shared'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectations, replay, type Expectation } from './expectations'

interface Operation { operationId: string; parameters?: ({ $ref?: string } & Parameter)[]; requestBody?: Body; responses: Record<string, Body & { $ref?: string }> }
interface Parameter { name: string; in: string; required?: boolean }
interface Body { content?: Record<string, { schema: object }> }
interface Contract { paths: Record<string, Record<string, Operation>>; components: Record<string, Record<string, unknown>> }

const contract = JSON.parse(readFileSync(join(__dirname, '../../../openapi/bundle/qingdan.json'), 'utf8')) as Contract
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats(ajv)
ajv.addFormat('binary', true)
ajv.addFormat('int32', true)
ajv.addFormat('int64', true)
ajv.addSchema({ $id: 'contract', components: contract.components })

function resolve<T>(value: T & { $ref?: string }): T {
  if (value.$ref === undefined) return value
  const steps = value.$ref.replace('#/', '').split('/')
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], contract) as T
}
function faults(schema: object, value: unknown): string[] {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as object
  const check = ajv.compile(absolute)
  return check(value) ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}
function operationOf(one: Expectation): { operation: Operation; path: string } {
  for (const [path, methods] of Object.entries(contract.paths)) {
    const operation = methods[one.request.method.toLowerCase()]
    if (operation?.operationId === one.operationId) return { operation, path }
  }
  throw new Error(`Expected operation ${one.operationId} in the contract, but it is not there`)
}

const ALL = expectations()

describe.each(ALL.map((one) => [`${one.operationId} ${one.state}`, one] as const))('%s', (_name, one) => {
  it('should keep to the contract', () => {
    const { operation, path } = operationOf(one)
    expect(one.request.path).toMatch(new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`))
    const known = (operation.parameters ?? []).map((parameter) => resolve(parameter))
    for (const name of Object.keys(one.request.query ?? {})) expect(known.some((parameter) => parameter.in === 'query' && parameter.name === name), name).toBe(true)
    for (const parameter of known.filter((each) => each.in === 'header' && each.required)) expect(one.request.headers, parameter.name).toHaveProperty(parameter.name)
    const wanted = operation.requestBody?.content?.['application/json']
    if (wanted && one.response.status < 400) expect(faults(wanted.schema, one.request.body)).toEqual([])
    const answer = resolve(operation.responses[one.response.status]!)
    expect(faults(answer.content![one.response.contentType]!.schema, one.response.body)).toEqual([])
  })

  it('should pass through the generated client unharmed', async () => {
    const { operation } = operationOf(one)
    const { fetch } = replay(one)
    const fetchApi = apiFetch({ token: async () => 'T', renew: async () => false, locale: () => 'zh-CN', fetch, sleep: async () => {} })
    const configuration = new client.Configuration({ basePath: 'http://node', fetchApi })
    const apis = [client.RegistryApi, client.RegistryListsApi, client.PortalApi, client.CaseworkApi, client.OversightApi, client.IdentityApi, client.NodeApi].map((Api) => new Api(configuration))
    const api = apis.find((each) => one.operationId in each) as unknown as Record<string, (parameters: unknown) => Promise<unknown>>
    const call = api[one.operationId]!(parametersOf(one, operation))
    if (one.response.status >= 400) {
      const problem = await problemOf(await call.then(() => null, (error: unknown) => error), 'zh-CN')
      expect(problem).toMatchObject({ status: one.response.status, code: (one.response.body as { code: string }).code })
    } else {
      const text = JSON.stringify(await call).replaceAll('"_case"', '"case"')
      expect(JSON.parse(text)).toEqual(one.response.body)
    }
  })
})

/** Parameters of the generated function: path and query by name, headers in camel case, body under the name of its type. */
function parametersOf(one: Expectation, operation: Operation): Record<string, unknown> {
  const parameters: Record<string, unknown> = { ...one.request.query }
  if (parameters['limit']) parameters['limit'] = Number(parameters['limit'])
  const { path } = operationOf(one)
  const values = one.request.path.split('/')
  path.split('/').forEach((step, i) => { if (step.startsWith('{')) parameters[step.slice(1, -1)] = values[i] })
  parameters['idempotencyKey'] = one.request.headers?.['Idempotency-Key']
  parameters['ifMatch'] = one.request.headers?.['If-Match']
  const reference = (operation.requestBody?.content?.['application/json']?.schema as { $ref?: string } | undefined)?.$ref
  const type = reference?.split('/').pop()
  if (type) parameters[type[0]!.toLowerCase() + type.slice(1)] = one.request.body
  return parameters
}
