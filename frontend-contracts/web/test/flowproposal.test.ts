import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ChangeProposalFromJSON, ChangeProposalToJSON } from '@qingdan/client'
import { readChart } from '@qingdan/shared/flow'
import { describe, expect, it } from 'vitest'
import { flowProposal, noFlowTerms, ownsKey, underKey, wrongFlowTerms } from '../src/registry/flowproposal'

const licence = (JSON.parse(readFileSync(join(__dirname, '../../expectations/getProcedure.licence.json'), 'utf8')) as { response: { body: { bpmn: string } } }).response.body.bpmn
const NOW = new Date('2026-03-12T02:00:00Z')

describe('a chart that is proposed', () => {
  it('belongs to the region its key names, else to the province', () => {
    for (const [key, region, owned] of [['licence', '340000', true], ['licence', '340100', false], ['r340123-x', '340123', true], ['r340123-x', '340000', false], ['Licence', '340000', false]] as const)
      expect(ownsKey(key, region), `${key} ${region}`).toBe(owned)
    expect(noFlowTerms('licence', '340000', NOW).mode).toBe('alter')
    expect(noFlowTerms('licence', '340123', NOW)).toMatchObject({ mode: 'add', newKey: 'r340123-' })
  })

  it('says what is missing before anything is sent', () => {
    const terms = noFlowTerms('licence', '340123', NOW)
    expect(wrongFlowTerms(terms, '340123', NOW)).toEqual(['newKey', 'cause', 'basis'])
    expect(wrongFlowTerms({ ...terms, newKey: 'r340123-forest', cause: '增加核查', basis: '依据', causeOn: '2026-03-13' }, '340123', NOW)).toEqual(['causeOn'])
  })

  it('goes under its new key, with the picture, and stays as it is under its own', () => {
    expect(underKey(licence, 'licence')).toBe(licence)
    const moved = underKey(licence, 'r340123-forest')
    expect(readChart(moved).nodes.length).toBe(readChart(licence).nodes.length)
    expect(moved).toContain('id="r340123-forest"')
    expect(moved).not.toContain('bpmnElement="licence"')
    expect(underKey(moved, 'licence')).toBe(licence)
    expect(underKey('<x/>', 'licence')).toBe('<x/>')
  })

  it('fits the contract', () => {
    const terms = { ...noFlowTerms('licence', '340000', NOW), cause: ' 增加核查 ', basis: '依据' }
    const body = flowProposal(terms, 'licence', licence)
    expect(body).toMatchObject({ kind: 'alter', cause: '增加核查', procedures: [{ procedureKey: 'licence' }] })
    expect(body).not.toHaveProperty('effectiveFrom')
    expect(ChangeProposalFromJSON(ChangeProposalToJSON(body)).procedures?.[0]?.bpmn).toBe(licence)
    expect(flowProposal({ ...terms, mode: 'add', newKey: 'levy' }, 'licence', licence).procedures?.[0]).toMatchObject({ procedureKey: 'levy' })
  })
})
