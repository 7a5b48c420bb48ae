import { expect } from 'vitest'
import { ask, until } from '../../src/api'
import { dayFromToday } from '../../src/clock'
import { look } from '../../src/look'
import type { Papers } from '../../src/papers'
import { nodeOf, openChange, passChange, readChange, type Place } from '../../src/requests'
import { CAST, settings } from '../../src/settings'
import type { Stage } from '../../src/stage'
import { tokenFor } from '../../src/visitor'
import type { Way } from '../../src/way'
import { act, atRegistry } from '../../src/web/changes'
import { apply, begin, submitted } from './changes-moves'
import { atOffice, becomes } from './moves-merge'
import { LAW, PLACE, type MovesWay } from './moves-known'

const known = (itemCode: string, status: string): Promise<number> => until(`the province to know that ${itemCode} is ${status}`, 60_000, async () => (await ask(settings.province, `/v1/items/${itemCode}`)).body['status'] === status)

export function stopSteps(way: Way<MovesWay>, stage: Stage, papers: () => Papers): void {
  way.step('suspend', 'an item is stopped for a time by review; meanwhile an application is refused with reason and day', async () => {
    const code = way.get('stopped')
    const admin = await atRegistry(stage, `${PLACE}-items`)
    await begin(admin, 'suspend', code)
    await admin.page.getByTestId('field-effectiveFrom').fill(await dayFromToday(0))
    await admin.page.getByTestId('field-until').fill(await dayFromToday(0))
    await admin.page.getByTestId('create-submit').click()
    await admin.page.getByTestId('error-summary').waitFor()
    await admin.page.getByTestId('field-until').fill('')
    const { changeId, number } = await submitted(admin)
    way.known.suspendNumber = number
    await look(admin, '9g-suspend-asked')
    await act(await atOffice(stage, 'establishment', number), 'accept')
    const legality = await atOffice(stage, 'legality', number, 'phone')
    await look(legality, '9g-suspend-review')
    await act(legality, 'pass', { opinion: '暂停理由充分，同意。' })
    await passChange(PLACE, changeId)
    await becomes(code, 'suspended')
    await known(code, 'suspended')
    const refused = await apply(code, papers())
    expect(refused.status, JSON.stringify(refused.body)).toBe(422)
    expect(refused.body['code']).toBe('item-not-in-force')
    expect(refused.body['detail'], 'since when').toContain(await dayFromToday(0))
    expect(refused.body['detail'], 'and why').toContain(number)
    const reader = await stage.person('reader', 'phone')
    await reader.page.goto(`${settings.web}/items/${code}`)
    await reader.page.getByTestId('not-applicable').waitFor()
    const why = await reader.page.getByTestId('not-applicable').innerText()
    expect(why).toMatch(/自 \d{4}年\d{1,2}月\d{1,2}日/)
    expect(why).toContain(number)
    expect(await reader.page.getByTestId('apply').count()).toBe(0)
    await look(reader, '9g-suspended')
  })

  way.step('resume', 'it is taken up again by review: the public may apply at once', async () => {
    const code = way.get('stopped')
    const admin = await atRegistry(stage, `${PLACE}-items`, '/registry/changes/new?kind=resume', 'new-change-form')
    await begin(admin, 'resume', code)
    expect(await admin.page.getByTestId('chosen-item').innerText(), 'that it is suspended').toContain('暂停')
    const { changeId } = await submitted(admin)
    await passChange(PLACE, changeId)
    await becomes(code, 'in-force')
    await known(code, 'in-force')
    const reader = await stage.person('reader', 'phone')
    await reader.page.goto(`${settings.web}/items/${code}`)
    await reader.page.getByTestId('apply').waitFor()
    const received = await apply(code, papers())
    expect(received.status, JSON.stringify(received.body)).toBe(201)
  })

  way.step('stranger', 'the administrator of another place neither sees nor does anything with a request, whether of the level below or above', async () => {
    const request = async (place: Place, itemCode: string) => openChange(place, { kind: 'cancel', itemCodes: [itemCode], items: [], causeOn: await dayFromToday(-1), cause: '随即撤回', basis: LAW })
    const withdrawal = (place: Place, login: string, { changeId, version }: { changeId: string; version: number }) => tokenFor(login).then((token) => ask(nodeOf(place), `/v1/registry-changes/${changeId}/withdrawal`, { method: 'POST', token, body: { reason: '走查完毕' }, headers: { 'Idempotency-Key': crypto.randomUUID(), 'If-Match': `"v${version}"` } }))
    const ours = await request(PLACE, way.get('whole'))
    const stranger = await atRegistry(stage, 'hefei-items', `/registry/changes/${ours.changeId}`, 'problem')
    expect(await stranger.page.getByTestId('change-page').count()).toBe(0)
    await look(stranger, '9i-stranger', { allow: /status of 40[34]/ })
    await stranger.page.goto(`${settings.web}/registry/changes?scope=region`)
    await stranger.page.getByTestId('changes').waitFor()
    expect(await stranger.page.locator(`[data-testid=change][data-number="${ours.number}"]`).count()).toBe(0)
    const tried = await withdrawal(PLACE, 'hefei-items', ours)
    expect(tried.status, `withdrawing it from Hefei: ${JSON.stringify(tried.body)}`).toBe(403)
    expect((await readChange(PLACE, ours.changeId)).version, 'nothing moved').toBe(ours.version)
    const citizen = await ask(nodeOf(PLACE), `/v1/registry-changes/${ours.changeId}`, { token: await tokenFor(CAST.citizen) })
    expect([403, 404]).toContain(citizen.status)

    const [above] = (await ask(nodeOf('hefei'), '/v1/items?region=340100&limit=1')).body['items'] as { itemCode: string }[]
    const theirs = await request('hefei', above!.itemCode)
    const peeped = await ask(nodeOf('hefei'), `/v1/registry-changes/${theirs.changeId}`, { token: await tokenFor(`${PLACE}-items`) })
    expect([403, 404], `Feixi reads what Hefei asks for: ${JSON.stringify(peeped.body)}`).toContain(peeped.status)
    expect([403, 404]).toContain((await withdrawal('hefei', `${PLACE}-items`, theirs)).status)
    expect((await withdrawal('hefei', 'hefei-items', theirs)).status, 'its own administrator may').toBe(200)
    expect((await withdrawal(PLACE, `${PLACE}-items`, ours)).status).toBe(200)
  })
}
