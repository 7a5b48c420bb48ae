import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { ask, tokenOf, until } from '../../src/api'
import { look, note } from '../../src/look'
import type { Papers } from '../../src/papers'
import { onPhone, showsState, upload } from '../../src/phone/phone'
import { CAST, settings } from '../../src/settings'
import type { Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { atDesk, confirm, openTask, state } from '../../src/web/desk'
import { guideOf } from '../../src/web/portal'
import { atWall, seen } from '../../src/web/wall'
import type { MainWay } from './known'

/** County to province and on to a screen that is looked at: two seconds, and one for the machine that runs both and the browsers. */
const AT_ONCE_MS = 10_000

export function correctionSteps(way: Way<MainWay>, stage: Stage, papers: () => Papers): void {
  way.step('wall', 'the province’s supervisor opens the live view and sees the application arrive', async () => {
    const supervisor = await atWall(stage, '10-wall-sign-in')
    note({ measured: 'wall shows submitted', ms: await seen(supervisor, way.get('number'), ['submitted'], 10_000) })
    await look(supervisor, '11-wall')
  })

  way.step('desk', 'the window officer of the county sees it in the to-do list, with light and working days left', async () => {
    const officer = await atDesk(stage, CAST.window, '12-desk-sign-in')
    const row = officer.page.locator(`[data-testid=task][data-number="${way.get('number')}"]`)
    await row.waitFor({ timeout: 15_000 })
    expect(await row.getAttribute('data-light')).toBe('green')
    expect(await row.getByTestId('light').textContent()).toMatch(/\d/)
    await look(officer, '13-desk')
    await openTask(officer, way.get('number'))
    await look(officer, '14-case')
  })

  way.step('material', 'he opens what she handed in at the province: it is there at the county, byte for byte', async () => {
    const officer = await atDesk(stage, CAST.window)
    await openTask(officer, way.get('number'))
    const [download] = await Promise.all([officer.page.waitForEvent('download'), officer.page.getByTestId('download-material').first().click()])
    const received = readFileSync(await download.path())
    expect(received.equals(readFileSync(papers().pdf)), 'her paper').toBe(true)
  })

  way.step('ask', 'he asks once for correction; her phone, lying open, shows it at once', async () => {
    const guide = await guideOf(way.get('itemCode'))
    const material = guide.materials.filter((one) => one.required).at(-1)!
    way.known.asked = material.code
    const citizen = await onPhone(stage, `/cases/${way.get('applicationId')}`, '15-phone-sign-in')
    await showsState(citizen, ['submitted'], 10_000)
    await look(citizen, '16-phone-case')

    const officer = await atDesk(stage, CAST.window)
    const { page } = officer
    await openTask(officer, way.get('number'))
    await page.getByTestId('act-ask-correction').click()
    await page.getByTestId(`ask-m-${material.code}`).check()
    await page.getByTestId(`reason-m-${material.code}-unsigned`).click()
    await page.getByTestId('ask-note').fill('其余材料齐全。')
    await look(officer, '17-ask-correction')
    await confirm(officer)
    const [phoneMs, wallMs] = await Promise.all([
      showsState(citizen, ['correction-asked'], 20_000),
      seen(await atWall(stage), way.get('number'), ['correction-asked'], 20_000),
    ])
    note({ measured: 'correction shown', phoneMs, wallMs })
    expect(phoneMs, 'on her phone at once').toBeLessThan(AT_ONCE_MS)
    expect(wallMs, 'on the wall at once').toBeLessThan(AT_ONCE_MS)
    expect(await state(officer)).toBe('correction-asked')
    await look(citizen, '18-phone-correction')
  })

  way.step('answer', 'she answers on the phone: messages, then the new paper', async () => {
    const citizen = await onPhone(stage, '/messages')
    const { page } = citizen
    await page.getByTestId(`message-${way.get('number')}`).waitFor()
    await look(citizen, '19-phone-messages')
    await page.getByTestId(`message-${way.get('number')}`).click()
    await page.getByTestId('correction-send').waitFor()
    await page.getByTestId('correction-send').click()
    await page.getByTestId('error-summary').waitFor()
    await upload(citizen, way.get('asked'), papers().secondPdf)
    await page.getByTestId('correction-note').fill('已签名')
    await look(citizen, '20-phone-answer')
    await page.getByTestId('correction-send').click()
    await page.getByTestId('case-head').waitFor()
    await showsState(citizen, ['corrected', 'submitted'], 10_000)
    await look(citizen, '21-phone-answered')
    const token = await tokenOf(citizen)
    const tookMs = await until('the county to confirm that the answer arrived', 5_000, async () => {
      const view = await ask(settings.province, `/v1/applications/${way.get('applicationId')}`, { token })
      return Boolean((view.body['correction'] as { answeredAt?: string }).answeredAt)
    })
    note({ measured: 'answer confirmed by the county', ms: tookMs })
  })
}
