import { expect } from 'vitest'
import { ask, tokenOf } from '../../src/api'
import { look, note } from '../../src/look'
import { onPhone, showsState } from '../../src/phone/phone'
import { CAST, settings } from '../../src/settings'
import type { Person, Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { act, atDesk, offered, openTask, state } from '../../src/web/desk'
import { atWall, seen } from '../../src/web/wall'
import type { MainWay } from './known'

/** The figure is noted; this only says that something is wrong. */
const WALL_MS = 10_000

export function decideSteps(way: Way<MainWay>, stage: Stage): void {
  async function moved(what: string, states: string[]): Promise<void> {
    const ms = await seen(await atWall(stage), way.get('number'), states, 20_000)
    note({ measured: `wall shows ${what}`, ms })
    expect(ms, `the wall shows ${what} at once`).toBeLessThan(WALL_MS)
  }

  async function withCase(login: string, picture?: string): Promise<Person> {
    const officer = await atDesk(stage, login, picture)
    await openTask(officer, way.get('number'))
    return officer
  }

  way.step('accept', 'the officer sees the answer and accepts; the statutory clock runs', async () => {
    const officer = await withCase(CAST.window)
    await look(officer, '22-case-corrected')
    await act(officer, 'accept', { note: '材料齐全, 符合法定形式' })
    expect(['accepted', 'in-review']).toContain(await state(officer))
    await moved('accepted', ['accepted', 'in-review'])
    await look(officer, '23-accepted')
    const citizen = await onPhone(stage, `/cases/${way.get('applicationId')}`)
    await showsState(citizen, ['accepted', 'in-review'], 10_000)
    expect(await citizen.page.getByTestId('light').first().textContent()).toMatch(/\d/)
    await look(citizen, '24-phone-accepted')
  })

  way.step('review', 'another officer reviews; the one at the window cannot', async () => {
    const window = await atDesk(stage, CAST.window)
    const seenByHim = await ask(settings.county, `/v1/cases/${way.get('applicationId')}`, { token: await tokenOf(window) })
    const refused = await ask(settings.county, `/v1/cases/${way.get('applicationId')}/review`, {
      method: 'POST', token: await tokenOf(window), body: { opinion: 'approve', note: '越权' }, headers: { 'Idempotency-Key': `journey-${Date.now()}`, 'If-Match': `"v${seenByHim.body['version'] as number}"` },
    })
    expect([403, 409], `separation of duty: ${JSON.stringify(refused.body)}`).toContain(refused.status)
    const officer = await withCase(CAST.reviewer, '25-review-sign-in')
    await look(officer, '26-review')
    await act(officer, 'review', { opinion: 'approve', note: '材料审查与现场核查合格' })
    await moved('reviewed', ['to-decide'])
  })

  way.step('decide', 'a third officer grants', async () => {
    const officer = await withCase(CAST.decider)
    await look(officer, '27-decide')
    await act(officer, 'decide', { outcome: 'grant' })
    expect(await state(officer)).toBe('granted')
    await moved('granted', ['granted', 'delivered', 'closed'])
    await look(officer, '28-granted')
  })

  way.step('deliver', 'the window delivers the decision', async () => {
    const officer = await atDesk(stage, CAST.window)
    await openTask(officer, way.get('number'))
    await officer.page.locator('[data-testid^=act-]').first().waitFor()
    for (let more = 3; more > 0 && !(await offered(officer)).includes('deliver'); more--) await act(officer, 'submit-task', { note: '已制证' })
    await act(officer, 'deliver', { method: 'online' })
    expect(['delivered', 'closed']).toContain(await state(officer))
    await moved('delivered', ['delivered', 'closed'])
    await look(officer, '29-delivered')
    await look(await atWall(stage), '30-wall-at-the-end')
  })
}
