import { expect } from 'vitest'
import { actOn, apply } from '../../src/applications'
import { ask, tokenOf, until } from '../../src/api'
import { expectPdf } from '../../src/download'
import { look } from '../../src/look'
import type { Papers } from '../../src/papers'
import { onPhone, showsState } from '../../src/phone/phone'
import { CAST, settings } from '../../src/settings'
import type { Person, Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { act, atDesk, confirm, offered, openCase, openTask, state, takePaper } from '../../src/web/desk'
import { atPortal, guideOf } from '../../src/web/portal'
import { atWall, lightOf } from '../../src/web/wall'
import type { ActsWay } from './acts-known'

export function clockSteps(way: Way<ActsWay>, stage: Stage, papers: () => Papers): void {
  const statutoryDue = async (citizen: Person): Promise<string> =>
    (await ask(settings.province, `/v1/applications/${way.get('second').id}`, { token: await tokenOf(citizen) })).body['statutoryDue'] as string
  const showsLight = (citizen: Person, light: string): Promise<number> =>
    until(`the phone to show ${light}`, 20_000, async () => (await citizen.page.getByTestId('light').first().getAttribute('data-light')) === light)

  way.step('extend', '延长: another hand approves it with a reason; the law bounds it; she sees the new day', async () => {
    way.known.second = await apply(CAST.citizen, await guideOf(way.get('itemCode')), papers().pdf)
    const { id } = way.get('second')
    await actOn(CAST.window, id, 'acceptance', {})
    const phone = await onPhone(stage, `/cases/${id}`)
    await showsState(phone, ['accepted', 'in-review'], 15_000)
    const before = await statutoryDue(phone)
    const officer = await atDesk(stage, CAST.decider)
    const { page } = officer
    await openCase(officer, way.get('second'))
    await page.getByTestId('act-extend').click()
    await page.getByTestId('field-workDays').fill('20')
    await page.getByTestId('field-reason').fill('需要向生产地的监管机关函询核实')
    await page.getByTestId('action-submit').click()
    await page.locator('#act-workDays-error').waitFor()
    await look(officer, 'a6-extend', { allow: /422|409/ })
    await page.getByTestId('field-workDays').fill('8')
    await confirm(officer)
    expect(await offered(officer), 'only once').not.toContain('extend')
    await until('her phone to have the new day', 20_000, async () => (await statutoryDue(phone)) > before)
    await until('the phone to tell of it', 20_000, async () => ((await phone.page.getByTestId('timeline').textContent()) ?? '').includes('延长'))
  })

  way.step('suspend', '特别程序: the clock stands for an expert review; phone, desk and wall show it, with the notice', async () => {
    const { id, number } = way.get('second')
    const phone = await onPhone(stage, `/cases/${id}`)
    const officer = await atDesk(stage, CAST.reviewer)
    await openTask(officer, number)
    await officer.page.getByTestId('act-suspend').click()
    await officer.page.getByTestId('field-plannedDays').fill('400')
    await officer.page.getByTestId('action-submit').click()
    await officer.page.getByTestId('error-summary').waitFor()
    expect(await officer.page.getByTestId('error-summary').locator('li').count(), 'cause, days and note').toBe(3)
    await look(officer, 'a8-suspend')
    await officer.page.getByRole('button', { name: '取消' }).click()
    await act(officer, 'suspend', { cause: 'expert-review', plannedDays: '10', note: '冷藏库改造方案须经专家评审' })
    await showsLight(phone, 'paused')
    expectPdf(await takePaper(officer, 'suspension-notice'))
    await look(officer, 'a9-suspended')
    await look(phone, 'a10-phone-suspended')
    const wall = await atWall(stage)
    await until('the wall to show it standing', 20_000, async () => (await lightOf(wall, number)) === 'paused')
  })

  way.step('supervise', 'the supervisor opens the case from the wall: where it stands and why', async () => {
    const supervisor = await atWall(stage)
    const { page } = supervisor
    await page.locator(`[data-testid=live-case][data-number="${way.get('second').number}"]`).getByRole('link').first().click()
    await page.getByTestId('oversight-case').waitFor()
    expect(await page.getByTestId('oversight-case').getAttribute('data-light')).toBe('paused')
    expect(await page.getByTestId('timeline').textContent()).toContain('专家评审')
    await look(supervisor, 'a11-oversight-case')
  })

  way.step('resume', 'the review is over: the clock goes on', async () => {
    const phone = await onPhone(stage, `/cases/${way.get('second').id}`)
    const officer = await atDesk(stage, CAST.reviewer)
    await openCase(officer, way.get('second'))
    expect(await offered(officer)).not.toContain('suspend')
    await act(officer, 'resume', { note: '专家评审已经结束，方案可行' })
    expect(await offered(officer)).toContain('suspend')
    await showsLight(phone, 'green')
  })

  way.step('withdraw', 'she withdraws on her phone, with a reason; nobody can go on with it', async () => {
    const phone = await onPhone(stage, `/cases/${way.get('second').id}`)
    const { page } = phone
    await page.getByTestId('withdraw').locator('summary').click()
    await page.getByTestId('withdraw-send').click()
    await page.locator('#withdraw-wrong').waitFor()
    await look(phone, 'a13-phone-withdraw')
    await page.getByTestId('withdraw-reason').fill('店面改租，不再开办')
    await page.getByTestId('withdraw-send').dblclick()
    await showsState(phone, ['withdrawn'], 15_000)
    expect(await page.getByTestId('withdraw').count()).toBe(0)
    const officer = await atDesk(stage, CAST.reviewer)
    await openCase(officer, way.get('second'))
    await until('the desk to know', 20_000, async () => (await officer.page.reload(), await officer.page.getByTestId('case-page').waitFor(), (await state(officer)) === 'withdrawn'))
    expect(await offered(officer)).toEqual([])
  })

  way.step('withdraw-desk', 'another application is withdrawn at the desk', async () => {
    const third = await apply(CAST.citizen, await guideOf(way.get('itemCode')), papers().pdf)
    const citizen = await atPortal(stage, `/applications/${third.id}`, 'application-page')
    const { page } = citizen
    await page.getByTestId('withdraw').click()
    await page.getByTestId('withdraw-confirm').click()
    await page.locator('#withdraw-reason-error').waitFor()
    await look(citizen, 'a14-withdraw')
    await page.getByTestId('field-reason').fill('重复提交，以另一件为准')
    await page.getByTestId('withdraw-confirm').dblclick()
    await page.getByTestId('withdrawn').waitFor()
    expect(await page.getByTestId('application-page').getAttribute('data-state')).toBe('withdrawn')
    await look(citizen, 'a15-withdrawn')
  })
}
