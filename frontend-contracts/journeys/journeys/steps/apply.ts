import { expect } from 'vitest'
import { ask, tokenOf } from '../../src/api'
import { look } from '../../src/look'
import type { Papers } from '../../src/papers'
import { CAST, settings } from '../../src/settings'
import { signIn } from '../../src/signin'
import type { Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { fillForm, guideOf, nextStep, uploadAll } from '../../src/web/portal'
import type { MainWay } from './known'

export function applySteps(way: Way<MainWay>, stage: Stage, papers: () => Papers): void {
  way.step('sign-in', 'she signs in at the identity provider and comes back to the application', async () => {
    const citizen = await stage.person(CAST.citizen)
    const { page } = citizen
    await page.goto(`${settings.web}/items/${way.get('itemCode')}`)
    await page.getByTestId('apply').click()
    await signIn(citizen, CAST.citizen, settings.web, '04-sign-in')
    await page.getByTestId('apply-form').waitFor()
    expect(new URL(page.url()).pathname).toBe(`/apply/${way.get('itemCode')}`)
  })

  way.step('form', 'errors are told on top and at the field; then she fills the form', async () => {
    const citizen = await stage.person(CAST.citizen)
    const { page } = citizen
    const guide = await guideOf(way.get('itemCode'))
    await page.getByTestId('next').click()
    await page.getByTestId('error-summary').waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('[data-testid=error-summary]') !== null), 'the summary has the focus').toBe(true)
    await look(citizen, '05-form-errors')
    await fillForm(citizen, guide)
    await look(citizen, '06-form')
    await nextStep(citizen, 'apply-materials')
  })

  way.step('materials', 'she uploads a real PDF for each required material', async () => {
    const citizen = await stage.person(CAST.citizen)
    await uploadAll(citizen, await guideOf(way.get('itemCode')), papers().pdf)
    await look(citizen, '07-materials')
    await nextStep(citizen, 'apply-check')
  })

  way.step('submit', 'she checks her answers, submits, and gets number, password and QR code', async () => {
    const citizen = await stage.person(CAST.citizen)
    const { page } = citizen
    await look(citizen, '08-check')
    await page.getByTestId('submit').click()
    await page.getByTestId('receipt').waitFor()
    way.known.number = (await page.getByTestId('receipt-number').textContent())!.trim()
    way.known.password = (await page.getByTestId('receipt-password').getAttribute('data-password'))!
    way.known.progressUrl = (await page.getByTestId('qr').getAttribute('data-text'))!
    way.known.applicationId = new URL(page.url()).pathname.split('/').pop()!
    expect(way.known.number).toMatch(/^[0-9A-Z-]{10,32}$/)
    expect(way.known.progressUrl.startsWith(settings.mobile), `the QR code leads to the phone front end: ${way.known.progressUrl}`).toBe(true)
    expect(decodeURIComponent(way.known.progressUrl)).toContain(way.known.number)
    await look(citizen, '09-receipt')
    const token = await tokenOf(citizen)
    const view = await ask(settings.province, `/v1/applications/${way.known.applicationId}`, { token })
    expect(view.status).toBe(200)
    expect(view.body['number']).toBe(way.known.number)
  })
}
