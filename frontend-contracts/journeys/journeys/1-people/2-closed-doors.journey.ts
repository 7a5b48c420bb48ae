/** 清单之外无权力: what is not in force, or not on the list, is refused at the guide, at the form, and at the API. */
import { afterAll, describe, expect } from 'vitest'
import { ask, tokenOf } from '../../src/api'
import { look } from '../../src/look'
import { onPhone } from '../../src/phone/phone'
import { CAST, COUNTY, settings } from '../../src/settings'
import { signIn } from '../../src/signin'
import { Stage } from '../../src/stage'
import { tokenFor } from '../../src/visitor'
import { Way } from '../../src/way'
import { guideOf } from '../../src/web/portal'

interface Closed {
  itemCode: string
  status: string
}

describe('关着的门 | closed doors', () => {
  const stage = new Stage()
  const way = new Way<Closed>('closed', stage)
  afterAll(() => stage.leave())

  way.step('find-closed', 'an item that is suspended in the county stands on the list, with its reason, and cannot be applied for', async () => {
    const found = (await ask(settings.province, `/v1/items?q=${encodeURIComponent('营业性演出审批')}&region=${COUNTY}`)).body['items'] as { itemCode: string; status: string; applicable: boolean }[]
    const closed = found.find((one) => one.status !== 'in-force')
    if (!closed) throw new Error('Expected the sample list to hold a suspended item of the county')
    way.known.itemCode = closed.itemCode
    way.known.status = closed.status
    expect(closed.applicable).toBe(false)
    const citizen = await stage.person(CAST.citizen)
    await citizen.page.goto(`${settings.web}/items/${closed.itemCode}`)
    await citizen.page.getByTestId('not-applicable').waitFor()
    expect(await citizen.page.getByTestId('apply').count()).toBe(0)
    await look(citizen, '41-closed')
  })

  way.step('go-round', 'going round the guide by its address does not help', async () => {
    const citizen = await stage.person(CAST.citizen)
    await citizen.page.goto(`${settings.web}/apply/${way.get('itemCode')}`)
    await signIn(citizen, CAST.citizen, settings.web)
    await citizen.page.getByTestId('not-applicable').waitFor()
    expect(await citizen.page.getByTestId('submit').count()).toBe(0)
    await look(citizen, '42-closed-apply')
    const phone = await onPhone(stage, `/apply/${way.get('itemCode')}`)
    await phone.page.getByTestId('not-applicable').waitFor()
    await look(phone, '43-phone-closed')
  })

  way.step('refused', 'the API refuses what no page offers, to apply for and to open a case for: suspended, unknown, of another county', async () => {
    const citizen = await stage.person(CAST.citizen)
    const token = await tokenOf(citizen)
    const guide = await guideOf(way.get('itemCode'))
    const submit = (itemCode: string) =>
      ask(settings.province, '/v1/applications', {
        method: 'POST', token, headers: { 'Idempotency-Key': `journey-${itemCode}-${Date.now()}`.slice(0, 64) },
        body: { itemCode, form: {}, materials: [], contact: { name: '王小雨', phone: '13855100001' } },
      })
    const refused = async (what: Promise<{ status: number; body: Record<string, unknown> }>, status: number, code: string) => {
      const answer = await what
      expect([answer.status, answer.body['code']], JSON.stringify(answer.body)).toEqual([status, code])
      expect(answer.body['detail']).toMatch(/[\u4e00-\u9fa5]/)
    }
    await refused(submit(guide.itemCode), 422, 'item-not-in-force')
    await refused(submit(guide.itemCode.slice(0, -3) + '999'), 422, 'item-not-listed')
    // exercised by Feixi, and by nobody in the next county: the code that it would have there
    await refused(submit(guide.itemCode.replace('11340123', '11340122')), 422, 'item-not-listed')
    const stranger = await ask(settings.province, '/v1/applications', { method: 'POST', body: {} })
    expect(stranger.status).toBe(401)
    // no officer opens a case for it either, nor for what stands on no list of his county
    const officer = await tokenFor(CAST.decider)
    const open = (itemCode: string) =>
      ask(settings.county, '/v1/cases', {
        method: 'POST', token: officer, headers: { 'Idempotency-Key': `journey-open-${itemCode}-${Date.now()}`.slice(0, 64) },
        body: { itemCode, party: { kind: 'natural-person', name: '张三', idNumber: '34012319900101001X' }, facts: '2026年3月巡查发现。', source: 'inspection' },
      })
    await refused(open(guide.itemCode), 422, 'item-not-in-force')
    await refused(open(guide.itemCode.replace('11340123', '11340122')), 422, 'item-not-listed')
  })

  way.step('strangers', 'no officer of another county, no supervisor of another city, no item administrator sees or moves a case of the county; its own supervisor and the auditor see it', async () => {
    const list = async (login: string) => ask(settings.county, '/v1/cases?limit=50', { token: await tokenFor(login) })
    const ids = (answer: { body: Record<string, unknown> }) => (answer.body['items'] as { caseId: string }[]).map((one) => one.caseId)
    const own = ids(await list(CAST.window))
    expect(own.length).toBeGreaterThan(0)
    const [caseId] = own
    const refused = async (what: Promise<{ status: number; body: Record<string, unknown> }>, status: number, code: string) => {
      const answer = await what
      expect([answer.status, answer.body['code']], JSON.stringify(answer.body)).toEqual([status, code])
    }
    for (const login of ['feidong-window', 'wuhu-supervisor', 'feixi-items']) {
      const token = await tokenFor(login)
      const accept = { method: 'POST', token, body: {}, headers: { 'Idempotency-Key': `strangers-${login}-${Date.now()}`, 'If-Match': '"v1"' } }
      await refused(ask(settings.county, `/v1/cases/${caseId}`, { token }), 404, 'case-not-found')
      await refused(ask(settings.county, `/v1/cases/${caseId}/events`, { token }), 404, 'case-not-found')
      await refused(ask(settings.county, `/v1/cases/${caseId}/acceptance`, accept), 404, 'case-not-found')
    }
    expect(ids(await list('feidong-window'))).toEqual([])
    expect(ids(await list('wuhu-supervisor'))).toEqual([])
    await refused(list('feixi-items'), 403, 'not-allowed')
    const wuhu = await tokenFor('wuhu-supervisor')
    await refused(ask(settings.province, `/v1/oversight/cases?region=${COUNTY}`, { token: wuhu }), 403, 'not-your-region')
    await refused(ask(settings.province, `/v1/oversight/cases/${caseId}`, { token: wuhu }), 404, 'case-not-found')
    expect(ids(await list('feixi-supervisor'))).toEqual(expect.arrayContaining(own))
    expect(ids(await list('province-auditor'))).toContain(caseId)
    const auditor = await tokenFor('province-auditor')
    const before = await ask(settings.county, `/v1/cases/${caseId}`, { token: auditor })
    expect(before.status).toBe(200)
    const accept = { method: 'POST', token: auditor, body: {}, headers: { 'Idempotency-Key': `auditor-${Date.now()}-acts`, 'If-Match': `"v${String(before.body['version'])}"` } }
    expect([403, 409]).toContain((await ask(settings.county, `/v1/cases/${caseId}/acceptance`, accept)).status)
    expect((await ask(settings.county, `/v1/cases/${caseId}`, { token: auditor })).body['version']).toBe(before.body['version'])
  })
})
