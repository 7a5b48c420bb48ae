/** The phone by itself: applying with a photograph, elder mode by the measure, narrow screens, the keyboard, English. */
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { ask, tokenOf } from '../../src/api'
import { answerTo } from '../../src/answers'
import { look } from '../../src/look'
import { makePapers, type Papers } from '../../src/papers'
import { fillForm, onPhone, upload } from '../../src/phone/phone'
import { CAST, COUNTY, settings } from '../../src/settings'
import { Stage } from '../../src/stage'
import { Way } from '../../src/way'
import { guideOf } from '../../src/web/portal'
import { tooSmall } from '../../src/phone/measure'

export interface PhoneWay {
  itemCode: string
  applicationId: string
  number: string
}

describe('手机 | the phone', () => {
  const stage = new Stage()
  const way = new Way<PhoneWay>('phone', stage)
  let papers: Papers
  beforeAll(async () => {
    papers = await makePapers()
  })
  afterAll(() => stage.leave())

  way.step('phone-find', 'she finds the item on the phone and reads its guide', async () => {
    const citizen = await stage.person(CAST.citizen, 'phone')
    const { page } = citizen
    await page.goto(settings.mobile)
    await page.getByTestId('search-input').waitFor()
    await page.getByTestId('category-01').waitFor()
    await look(citizen, '51-phone-home')
    await page.getByTestId('search-input').fill('spjyxk')
    await page.getByTestId('search-submit').click()
    const found = (await ask(settings.province, `/v1/items?q=spjyxk&region=${COUNTY}`)).body['items'] as { itemCode: string; applicable: boolean }[]
    way.known.itemCode = found.find((one) => one.applicable)!.itemCode
    await page.getByTestId(`item-${way.known.itemCode}`).waitFor()
    await look(citizen, '52-phone-search')
    await page.getByTestId(`item-${way.known.itemCode}`).click()
    await page.getByTestId('guide-facts').waitFor()
    await look(citizen, '53-phone-guide')
  })

  way.step('phone-draft', 'a draft that comes late: no form to type into before it is open, and what is typed then stays', async () => {
    const citizen = await onPhone(stage, `/apply/${way.get('itemCode')}`)
    const { page } = citizen
    const field = (await guideOf(way.get('itemCode'))).form.find((one) => one.type === 'text' && one.required)!
    const control = page.getByTestId(`form-${field.name}`)
    await control.fill(answerTo(field))
    const kept = page.waitForResponse((response) => response.request().method() === 'PUT' && /\/v1\/drafts\//.test(response.url()))
    await control.blur()
    expect((await kept).status()).toBe(200)
    const asked = /\/v1\/drafts(\/|\?|$)/
    let open: () => void = () => undefined
    const held = new Promise<void>((done) => (open = done))
    await citizen.context.route(asked, async (route) => {
      if (route.request().method() === 'GET') await held
      await route.continue()
    })
    await page.reload()
    await page.getByTestId('draft-opening').waitFor()
    await page.waitForTimeout(500)
    expect(await control.count(), 'nothing to type into yet').toBe(0)
    expect(await page.getByTestId('next').count()).toBe(0)
    await look(citizen, '54-phone-draft-opening')
    open()
    await page.getByTestId('resumed').waitFor()
    expect(await control.inputValue()).toBe(answerTo(field))
    await control.fill('后来写的')
    await page.waitForTimeout(500)
    expect(await control.inputValue()).toBe('后来写的')
    await citizen.context.unroute(asked)
  })

  way.step('phone-apply', 'she applies with a photograph; pressing twice submits once', async () => {
    const citizen = await onPhone(stage, `/apply/${way.get('itemCode')}`)
    const { page } = citizen
    const guide = await guideOf(way.get('itemCode'))
    await page.getByTestId('next').waitFor()
    if ((await page.getByTestId('restart').count()) > 0) await page.getByTestId('restart').click()
    await page.getByTestId('next').click()
    await page.getByTestId('error-summary').waitFor()
    await look(citizen, '54-phone-form-errors')
    await fillForm(citizen, guide)
    await look(citizen, '55-phone-form')
    await page.getByTestId('next').click()
    for (const material of guide.materials.filter((one) => one.required)) {
      const takesPhotos = material.formats.length === 0 || material.formats.some((format) => /jpe?g|png/i.test(format)) || !material.formats.some((format) => /^[a-z0-9]{2,5}$/i.test(format))
      await upload(citizen, material.code, takesPhotos ? papers.png : papers.pdf)
    }
    await look(citizen, '56-phone-materials')
    await page.getByTestId('next').click()
    expect(await page.getByTestId('submit').isDisabled()).toBe(true)
    await page.getByTestId('declare').check()
    await look(citizen, '57-phone-check')
    await page.getByTestId('submit').dblclick()
    await page.getByTestId('receipt').waitFor()
    way.known.number = (await page.getByTestId('receipt-number').textContent())!.trim()
    way.known.applicationId = new URL(page.url()).pathname.split('/').pop()!
    await look(citizen, '58-phone-receipt')
    const mine = await ask(settings.province, '/v1/applications?limit=100', { token: await tokenOf(citizen) })
    const same = (mine.body['items'] as { number: string }[]).filter((one) => one.number === way.known.number)
    expect(same).toHaveLength(1)
  })

  way.step('elder', 'elder mode holds its measure: text of 18, targets of 60, lines of 1.3', async () => {
    const citizen = await onPhone(stage, '/me')
    const { page } = citizen
    await page.getByTestId('elder').click()
    await page.reload()
    await page.locator('html[data-elder]').waitFor()
    for (const path of ['/', '/search?q=spjyxk', `/items/${way.get('itemCode')}`, '/cases', `/cases/${way.get('applicationId')}`, '/messages', '/me', '/p', '/v']) {
      await page.goto(settings.mobile + path)
      await page.locator('h1').first().waitFor()
      await page.waitForLoadState('networkidle').catch(() => undefined)
      expect.soft(await tooSmall(page, { text: 18, target: 60, line: 1.3 }), `elder mode on ${path}`).toEqual([])
      await look(citizen, `60-elder${path.replace(/\W+/g, '-').slice(0, 12)}`)
    }
    await page.goto(`${settings.mobile}/me`)
    await page.getByTestId('elder').click()
    expect.soft(await tooSmall(page, { text: 13, target: 44, line: 1.2 }), 'ordinary mode').toEqual([])
  })

  way.step('narrow', '320 px wide and in English: nothing hangs over the edge', async () => {
    const visitor = await stage.person('a visitor', 'narrow phone')
    const { page } = visitor
    await page.goto(`${settings.mobile}/me`)
    await page.getByTestId('language-en').click()
    for (const path of ['/', '/search?q=spjyxk', `/items/${way.get('itemCode')}`, '/p', '/v', '/me', '/about', '/nowhere']) {
      await page.goto(settings.mobile + path)
      await page.locator('h1').first().waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      await page.waitForLoadState('networkidle').catch(() => undefined)
      await look(visitor, `70-narrow${path.replace(/\W+/g, '-').slice(0, 12)}`)
    }
  })

  way.step('keyboard', 'the keyboard alone is enough to look a case up', async () => {
    const visitor = await stage.person('a keyboard user', 'phone')
    const { page } = visitor
    await page.goto(`${settings.mobile}/p`)
    await page.locator('h1').first().waitFor()
    const order: string[] = []
    for (let i = 0; i < 12 && !order.includes('progress-find'); i++) {
      await page.keyboard.press('Tab')
      order.push(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['testid'] ?? document.activeElement?.className ?? ''))
    }
    expect(order).toEqual(expect.arrayContaining(['p-number', 'p-password', 'progress-find']))
    await page.keyboard.press('Enter')
    await page.locator('#p-number-error').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p-number')
  })
})
