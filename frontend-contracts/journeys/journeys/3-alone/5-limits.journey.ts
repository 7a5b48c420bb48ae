/**
 * 临期与超期: the county lets a limit pass. The demo clock goes to the last day, then beyond it; the light goes yellow, then red, on
 * the desk, on her phone and on the province's wall. It moves everybody's time, and legal time does not run back: the journeys after it count days from the day it leaves.
 */
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { ask, tokenOf, until } from '../../src/api'
import { moveClock, readOffset } from '../../src/clock'
import { look, note } from '../../src/look'
import { makePapers, type Papers } from '../../src/papers'
import { fillForm, onPhone, showsState, upload } from '../../src/phone/phone'
import { CAST, COUNTY, settings } from '../../src/settings'
import { Stage } from '../../src/stage'
import { Way } from '../../src/way'
import { act, atDesk, openTask } from '../../src/web/desk'
import { guideOf } from '../../src/web/portal'
import { atWall, lightOf, seen } from '../../src/web/wall'

interface Limits {
  applicationId: string
  number: string
  promisedDue: string
  offsetBefore: number
}

/** Nine in the morning in China, when sweepers have long run and nobody's day changes under the test. */
const MORNING = 'T01:00:00Z'

describe('期限 | limits', () => {
  const stage = new Stage()
  const way = new Way<Limits>('limits', stage)
  let papers: Papers
  beforeAll(async () => {
    papers = await makePapers()
  })
  afterAll(async () => {
    await stage.leave()
  })

  way.step('late-apply', 'a case is applied for on the phone and accepted by the county', async () => {
    const found = (await ask(settings.province, `/v1/items?q=spjyxk&region=${COUNTY}`)).body['items'] as { itemCode: string; applicable: boolean }[]
    const guide = await guideOf(found.find((one) => one.applicable)!.itemCode)
    const citizen = await onPhone(stage, `/apply/${guide.itemCode}`)
    const { page } = citizen
    await page.getByTestId('next').waitFor()
    await fillForm(citizen, guide)
    await page.getByTestId('next').click()
    for (const material of guide.materials.filter((one) => one.required)) await upload(citizen, material.code, papers.pdf)
    await page.getByTestId('next').click()
    await page.getByTestId('declare').check()
    await page.getByTestId('submit').click()
    way.known.number = (await page.getByTestId('receipt-number').textContent())!.trim()
    way.known.applicationId = new URL(page.url()).pathname.split('/').pop()!
    const officer = await atDesk(stage, CAST.window)
    await openTask(officer, way.known.number)
    await act(officer, 'accept')
    await page.goto(`${settings.mobile}/cases/${way.known.applicationId}`)
    await showsState(citizen, ['accepted', 'in-review'], 15_000)
    const view = await ask(settings.province, `/v1/applications/${way.known.applicationId}`, { token: await tokenOf(citizen) })
    way.known.promisedDue = view.body['promisedDue'] as string
    expect(way.known.promisedDue).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    await seen(await atWall(stage), way.known.number, ['accepted', 'in-review'], 10_000)
    expect(await lightOf(await atWall(stage), way.known.number)).toBe('green')
  })

  way.step('yellow', 'on the last day the light is yellow everywhere', async () => {
    const token = await atDesk(stage, CAST.operator).then(tokenOf)
    way.known.offsetBefore = await readOffset()
    await moveClock(token, seconds(`${way.get('promisedDue')}${MORNING}`))
    await lights(['yellow'], '81-yellow')
  })

  way.step('red', 'the day after it is red, and the supervisor has an alert that names the rule', async () => {
    const token = await atDesk(stage, CAST.operator).then(tokenOf)
    const dayAfter = new Date(Date.parse(`${way.get('promisedDue')}${MORNING}`) + 24 * 3600 * 1000).toISOString()
    await moveClock(token, seconds(dayAfter))
    await lights(['red'], '82-red')
    const wall = await atWall(stage)
    const alert = wall.page.locator(`[data-testid=alert][data-level=red][data-number="${way.get('number')}"]`)
    await alert.first().waitFor()
    expect((await alert.first().textContent())!.length).toBeGreaterThan(10)
  })

  /** What the demo clock must be put forward by so that the nodes' time is this. */
  function seconds(instant: string): number {
    return Math.round((Date.parse(instant) - Date.now()) / 1000)
  }

  async function lights(wanted: string[], picture: string): Promise<void> {
    const wall = await atWall(stage)
    const number = way.get('number')
    const wallMs = await until(`the wall to show ${wanted.join()}`, 30_000, async () => wanted.includes((await lightOf(wall, number)) ?? ''))
    const citizen = await onPhone(stage, `/cases/${way.get('applicationId')}`)
    const light = citizen.page.getByTestId('light').first()
    const phoneMs = await until(`the phone to show ${wanted.join()}`, 30_000, async () => wanted.includes((await light.getAttribute('data-light')) ?? ''))
    const officer = await atDesk(stage, CAST.reviewer)
    const task = officer.page.locator(`[data-testid=task][data-number="${number}"]`)
    const deskMs = await until(`the desk to show ${wanted.join()}`, 30_000, async () => {
      await officer.page.getByTestId('filter-all').click()
      return (await task.count()) > 0 && wanted.includes((await task.first().getAttribute('data-light')) ?? '')
    })
    note({ measured: `light ${wanted.join()}`, wallMs, phoneMs, deskMs })
    await look(wall, `${picture}-wall`)
    await look(citizen, `${picture}-phone`)
    await look(officer, `${picture}-desk`)
  }
})
