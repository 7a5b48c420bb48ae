import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { foodLicence } from '../../src/applications'
import { answerTo } from '../../src/answers'
import { ask, tokenOf, until } from '../../src/api'
import { download, expectPdf } from '../../src/download'
import { look } from '../../src/look'
import type { Papers } from '../../src/papers'
import { fillForm, onPhone, showsState, upload } from '../../src/phone/phone'
import { CAST, settings } from '../../src/settings'
import type { Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { atDesk, offered, openTask, state, takePaper } from '../../src/web/desk'
import { atPortal, nextStep } from '../../src/web/portal'
import type { ActsWay } from './acts-known'

interface Draft { draftId: string; itemCode: string; form: Record<string, string>; materials: { code: string }[] }

export function beginSteps(way: Way<ActsWay>, stage: Stage, papers: () => Papers): void {
  way.step('draft', 'she begins on the phone and goes on at the desk: what she typed and handed in is there', async () => {
    const guide = await foodLicence()
    way.known.itemCode = guide.itemCode
    const [asked, ...others] = guide.materials.filter((one) => one.required)
    const phone = await onPhone(stage, `/apply/${guide.itemCode}`)
    await phone.page.getByTestId('next').waitFor()
    if ((await phone.page.getByTestId('restart').count()) > 0) await phone.page.getByTestId('restart').click()
    await fillForm(phone, guide)
    await phone.page.getByTestId('next').click()
    await upload(phone, asked!.code, papers().pdf)
    const token = await tokenOf(phone)
    let draft: Draft | undefined
    await until('the draft to be on the platform', 15_000, async () => {
      const drafts = (await ask(settings.province, '/v1/drafts?limit=100', { token })).body['items'] as Draft[]
      draft = drafts.find((one) => one.itemCode === guide.itemCode && one.materials.some((material) => material.code === asked!.code))
      return draft !== undefined
    })
    await phone.page.goto(`${settings.mobile}/me/drafts`)
    const own = phone.page.locator(`[data-testid="draft-${guide.itemCode}"][href*="${draft!.draftId}"]`)
    await own.waitFor()
    await look(phone, 'a1-phone-drafts')

    const desk = await atPortal(stage, '/applications', 'applications')
    const { page } = desk
    await page.locator(`[data-testid=draft] a[href*="${draft!.draftId}"]`).waitFor()
    await look(desk, 'a2-drafts')
    await page.locator(`[data-testid=draft] a[href*="${draft!.draftId}"]`).click()
    await page.getByTestId('apply-form').waitFor()
    for (const field of guide.form.filter((one) => one.type === 'text' && one.required)) await expect.poll(() => page.getByTestId(`field-${field.name}`).inputValue(), { message: field.label, timeout: 20_000 }).toBe(answerTo(field))
    await page.getByTestId('contact-phone').fill('138 5510 0001')
    await nextStep(desk, 'apply-materials')
    expect(await page.locator(`[data-testid=material][data-code="${asked!.code}"]`).getByTestId('uploaded').count(), 'what the phone handed in').toBe(1)
    for (const material of others) {
      await page.getByTestId(`upload-${material.code}`).setInputFiles(papers().pdf)
      await page.locator(`[data-testid=material][data-code="${material.code}"]`).getByTestId('uploaded').first().waitFor()
    }
    await nextStep(desk, 'apply-check')
    await page.getByTestId('submit').click()
    await page.getByTestId('receipt').waitFor()
    way.known.first = { id: new URL(page.url()).pathname.split('/').pop()!, number: (await page.getByTestId('receipt-number').textContent())!.trim() }
    await phone.page.goto(`${settings.mobile}/me/drafts`)
    await phone.page.locator('h1').waitFor()
    await until('the phone to have no draft of it any more', 10_000, async () => (await own.count()) === 0 && (await phone.page.locator('.van-skeleton').count()) === 0)
    expect((await ask(settings.province, `/v1/drafts/${draft!.draftId}`, { token })).status, 'handed in, so no draft any more').toBe(404)
  })

  way.step('own-papers', 'she takes back copies of what she handed in, at the desk and on the phone, byte for byte', async () => {
    const handedIn = readFileSync(papers().pdf)
    const desk = await atPortal(stage, `/applications/${way.get('first').id}`, 'application-page')
    expect((await download(desk, desk.page.getByTestId('download-material').first())).equals(handedIn)).toBe(true)
    const phone = await onPhone(stage, `/cases/${way.get('first').id}`)
    await phone.page.getByTestId('documents').locator('summary').click()
    expect((await download(phone, phone.page.getByTestId('download-material').first())).equals(handedIn)).toBe(true)
  })

  way.step('decline', '不予受理: not without a reason, once however often it is pressed; her phone shows it, both have the paper', async () => {
    const { id, number } = way.get('first')
    const phone = await onPhone(stage, `/cases/${id}`)
    await showsState(phone, ['submitted'], 15_000)
    const officer = await atDesk(stage, CAST.window)
    const { page } = officer
    await openTask(officer, number)
    await page.getByTestId('act-decline').click()
    await page.getByTestId('field-reason').fill('无')
    await page.getByTestId('action-submit').click()
    await page.getByTestId('error-summary').waitFor()
    expect(await page.locator('#act-reason-error').textContent()).toContain('2')
    await look(officer, 'a3-decline')
    await page.getByTestId('field-reason').fill('经营场所不在本县行政区域内，不属于本机关职权范围')
    await page.getByTestId('field-legalBasis').fill('《中华人民共和国行政许可法》第三十二条第一款第（二）项')
    await page.getByTestId('action-submit').dblclick()
    await page.getByTestId('case-done').waitFor()
    expect(await state(officer)).toBe('not-accepted')
    expect(await offered(officer)).toEqual([])
    await showsState(phone, ['not-accepted'], 20_000)
    expectPdf(await takePaper(officer, 'non-acceptance'))
    await phone.page.getByTestId('download-non-acceptance').waitFor()
    expectPdf(await download(phone, phone.page.getByTestId('download-non-acceptance')))
    expect(await phone.page.getByTestId('timeline').textContent()).toContain('不属于本机关职权范围')
    await look(phone, 'a5-phone-declined')
  })
}
