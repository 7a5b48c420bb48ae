import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { look } from '../../src/look'
import { onPhone, showsState } from '../../src/phone/phone'
import { settings } from '../../src/settings'
import type { Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { atPortal } from '../../src/web/portal'
import type { MainWay } from './known'

const CUT = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/

export function followSteps(way: Way<MainWay>, stage: Stage): void {
  way.step('receive', 'she receives the decision on her phone and downloads the PDF', async () => {
    const citizen = await onPhone(stage, `/cases/${way.get('applicationId')}`)
    const { page } = citizen
    await showsState(citizen, ['delivered', 'closed'], 10_000)
    await page.getByTestId('document-grant-decision').waitFor()
    const arriving = page.waitForEvent('download')
    await page.getByTestId('download-grant-decision').click()
    const file = join(settings.shots, 'decision.pdf')
    await (await arriving).saveAs(file)
    const bytes = readFileSync(file)
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(bytes.subarray(-1024).toString('latin1')).toContain('%%EOF')
    await page.getByTestId('verify-grant-decision').click()
    await page.getByTestId('verify-result').waitFor()
    way.known.verifyCode = new URL(page.url()).pathname.split('/').pop()!
    expect(await page.getByTestId('verify-result').getAttribute('data-valid')).toBe('true')
    expect((await page.getByTestId('verify-sha256').textContent())!.trim()).toBe(createHash('sha256').update(bytes).digest('hex'))
    await look(citizen, '31-phone-verify')
  })

  way.step('verify', 'anybody verifies the paper on the portal, with the file in hand', async () => {
    const stranger = await stage.person('a stranger')
    const { page } = stranger
    await page.goto(`${settings.web}/verify/${way.get('verifyCode')}`)
    await page.locator('[data-testid=verify-result][data-valid=true]').waitFor()
    await page.getByTestId('verify-file').setInputFiles(join(settings.shots, 'decision.pdf'))
    await page.locator('[data-testid=verify-compared][data-result=same]').waitFor()
    await look(stranger, '32-verify')
  })

  way.step('progress', 'with the QR code, number and password anybody she trusts follows without signing in', async () => {
    const friend = await stage.person('a friend', 'phone')
    const { page } = friend
    await page.goto(way.get('progressUrl'))
    await page.getByTestId('p-password').fill(way.get('password') === '000000' ? '111111' : '000000')
    await page.getByTestId('progress-find').click()
    await page.getByTestId('problem').waitFor()
    await look(friend, '33-phone-progress-wrong', { allow: /404/ })
    await page.getByTestId('p-password').fill(way.get('password'))
    await page.getByTestId('progress-find').click()
    await page.getByTestId('progress-result').waitFor()
    expect(await page.getByTestId('progress-result').getAttribute('data-state')).toMatch(/delivered|closed/)
    expect(await page.locator('main').textContent()).not.toContain('王小雨')
    await look(friend, '34-phone-progress')
  })

  way.step('offline', 'without a network she still reads her cases, as of then, and nothing can be sent', async () => {
    const citizen = await onPhone(stage, '/cases')
    const { page } = citizen
    await page.getByTestId(`case-${way.get('number')}`).waitFor()
    await page.getByTestId(`case-${way.get('number')}`).click()
    await showsState(citizen, ['delivered', 'closed'], 10_000)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
    await citizen.context.setOffline(true)
    try {
      await page.goto(`${settings.mobile}/cases`)
      await page.getByTestId('offline-banner').waitFor()
      expect(await page.getByTestId('as-of').textContent()).toMatch(/截至 \d{4}年/)
      await look(citizen, '35-phone-offline', { allow: CUT })
      await page.getByTestId(`case-${way.get('number')}`).click()
      await page.getByTestId('case-head').waitFor()
      expect(await page.getByTestId('as-of').getAttribute('data-fresh')).toBe('false')
      expect(await page.getByTestId('timeline').locator('li').count()).toBeGreaterThan(3)
      expect(await page.getByTestId('download-grant-decision').isDisabled()).toBe(true)
      expect(await page.getByTestId('rate-5').isDisabled()).toBe(true)
      expect(await page.getByTestId('rate-why').textContent()).not.toBe('')
      await look(citizen, '36-phone-offline-case', { allow: CUT })
    } finally {
      await citizen.context.setOffline(false)
    }
    await page.locator('[data-testid=as-of][data-fresh=true]').waitFor()
    citizen.complaints.splice(0)
  })

  way.step('rate', 'she rates the service with one tap', async () => {
    const citizen = await onPhone(stage, `/cases/${way.get('applicationId')}`)
    const { page } = citizen
    await page.getByTestId('rate-5').click()
    await page.locator('[data-testid=rating-done][data-grade="5"]').waitFor()
    await look(citizen, '37-phone-rated')
    const desk = await atPortal(stage, `/applications/${way.get('applicationId')}`, 'application-page')
    await desk.page.locator('[data-testid=rated][data-grade="5"]').waitFor()
    await look(desk, '38-rated')
  })
}
