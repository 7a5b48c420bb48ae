import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const bundle = JSON.parse(readFileSync(join(import.meta.dirname, '../../../openapi/bundle/qingdan.json'), 'utf8'))
const folder = join(import.meta.dirname, 'fixtures')

interface Operation {
  operationId: string
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: object }> }>
}

function answerSchema(operationId: string): object {
  for (const path of Object.values(bundle.paths as Record<string, Record<string, Operation>>)) {
    for (const operation of Object.values(path)) {
      if (operation.operationId !== operationId) continue
      const good = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))
      return Object.values(good![1].content!)[0]!.schema
    }
  }
  throw new Error(`Expected an operation ${operationId} in the contract`)
}

/** The recorded answers that the other tests use are answers the contract allows. */
describe('recorded answers', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addFormat('int32', true)
  ajv.addFormat('int64', true)
  ajv.addSchema({ ...bundle, $id: 'bundle' }, 'bundle')

  for (const file of readdirSync(folder)) {
    it(`should keep to the contract: ${file}`, () => {
      const operationId = file.split('.')[0]!
      const schema = operationId === 'problem' ? { $ref: '#/components/schemas/Problem' } : answerSchema(operationId)
      const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"bundle#/')))
      validate(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      expect(validate.errors ?? []).toEqual([])
    })
  }
})
