/** 权力清单公开与流程图设计: the lists from the province down to one item and its versions, on the web and the phone; a chart is drawn, checked, kept and handed over. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { ask } from '../../src/api'
import { dayFromToday } from '../../src/clock'
import { look } from '../../src/look'
import { CAST, COUNTY, settings } from '../../src/settings'
import { signIn } from '../../src/signin'
import { Stage, type Person } from '../../src/stage'
import { Way } from '../../src/way'
import { freelySteps } from '../steps/freely'
import type { ListsWay } from '../steps/lists-known'

describe('权力清单 | the published lists', () => {
  const stage = new Stage()
  const way = new Way<ListsWay>('lists', stage)
  afterAll(() => stage.leave())
  const reader = (): Promise<Person> => stage.person('reader')

  way.step('province', 'the home page leads to the list of the province: powers by kind, organs, and the levels below', async () => {
    const found = (await ask(settings.province, `/v1/items?q=${encodeURIComponent('食品经营许可')}&region=${COUNTY}`)).body['items'] as { itemCode: string; organCode: string; name: string; status: string }[]
    const item = found.find((one) => one.status === 'in-force')
    if (!item) throw new Error('Expected the sample list to hold a food licence of the county')
    Object.assign(way.known, { itemCode: item.itemCode, organ: item.organCode, name: item.name })
    const person = await reader()
    const { page } = person
    await page.goto(settings.web)
    await page.getByTestId('way-lists').click()
    await page.getByTestId('lists-organ').first().waitFor()
    const counts = (await ask(settings.province, '/v1/categories?region=340000')).body['items'] as { count: number }[]
    expect(Number(await page.getByTestId('lists-total').getAttribute('data-total'))).toBe(counts.reduce((sum, one) => sum + one.count, 0))
    await look(person, '61-lists-province')
    const kind = page.getByTestId('lists-category').first()
    const [code, shown] = [(await kind.getAttribute('data-code'))!, Number.parseInt(await kind.locator('strong').innerText(), 10)]
    await kind.click()
    await page.getByTestId('search-result').first().waitFor()
    const facets = (await ask(settings.province, `/v1/item-facets?region=340000&category=${code}`)).body
    expect([shown, facets['counted']], 'as many as the list says').toEqual([shown, shown])
    expect(await page.getByTestId('search-result').count()).toBe(Math.min(shown, 20))
    await page.goBack()
    await page.getByTestId('lists-region').first().waitFor()
  })

  way.step('county', 'from there to the county and to one of its organs: every power it has, by kind', async () => {
    const person = await reader()
    const { page } = person
    await page.locator(`[data-testid=lists-region][data-code="${COUNTY}"]`).click()
    await page.locator(`[data-testid=lists][data-region="${COUNTY}"]`).waitFor()
    await page.getByTestId('lists-organ').first().waitFor()
    await look(person, '62-lists-county')
    await page.locator(`[data-testid=lists-organ][data-organ="${way.get('organ')}"]`).click()
    const row = page.locator(`[data-testid=organ-item][data-item="${way.get('itemCode')}"]`)
    await row.waitFor()
    const listed = await page.getByTestId('organ-item').count()
    const real = (await ask(settings.province, `/v1/items?organ=${way.get('organ')}&region=${COUNTY}&limit=100`)).body['items'] as unknown[]
    expect(listed).toBe(real.length)
    await look(person, '63-lists-organ')
  })

  way.step('tables', 'the organ’s list in the official tables, as the files have it: by kind, on a day, on a narrow screen', async () => {
    const person = await reader()
    const { page } = person
    await page.getByTestId('view-total').click()
    await page.locator('[data-testid=list-table][data-kind=total]').waitFor()
    const real = (await ask(settings.province, `/v1/items?organ=${way.get('organ')}&region=${COUNTY}&limit=100`)).body['items'] as unknown[]
    await expect.poll(() => page.getByTestId('table-item').count()).toBe(Math.min(real.length, 50))
    await look(person, '63-table-total')
    for (const [kind, word] of [['items', '运行流程'], ['duties', '责任环节'], ['risks', '防控措施']] as const) {
      await page.getByTestId(`table-${kind}`).click()
      await page.locator(`[data-testid=list-table][data-kind=${kind}]`).waitFor()
      await page.locator('th', { hasText: word }).waitFor()
      const row = page.locator(`[data-testid=table-item][data-item="${way.get('itemCode')}"]`)
      await page.getByTestId('table-item').first().waitFor()
      for (let more = 20; more > 0 && (await row.count()) === 0 && (await page.getByTestId('more').count()) > 0; more--) await page.getByTestId('more').click()
      await row.waitFor()
      await look(person, `63-table-${kind}`)
    }
    expect(await page.locator(`[data-item="${way.get('itemCode')}"]`).count(), 'a line a risk').toBeGreaterThan(1)
    await page.getByTestId('table-asof').fill('2000-01-01') // before anything was listed
    await page.waitForURL(/asOf=2000-01-01/)
    await expect.poll(() => page.getByTestId('table-item').count()).toBe(0)
    await look(person, '63-table-before')
    await page.getByTestId('table-asof').fill(await dayFromToday(0))
    await page.getByTestId('table-item').first().waitFor()
    const phone = await stage.person('reader', 'phone')
    await phone.page.goto(`${settings.web}/lists/${COUNTY}/${way.get('organ')}/tables/duties`)
    await phone.page.getByTestId('table-item').first().waitFor()
    await look(phone, '63-table-duties')
    await page.goBack()
    await page.goto(`${settings.web}/lists/${COUNTY}/${way.get('organ')}`)
  })

  way.step('records', 'an item has its duties, risk points, flow chart and versions at addresses of their own', async () => {
    const person = await reader()
    const { page } = person
    for (const [record, handle] of [['duties', 'duty'], ['risks', 'risk-point'], ['flow', 'flow-drawing'], ['history', 'item-version']] as const) {
      await page.goto(`${settings.web}/items/${way.get('itemCode')}/${record}`)
      await page.getByTestId(handle).first().waitFor({ state: 'attached' })
      await look(person, `64-record-${record}`)
    }
    await page.goto(`${settings.web}/items/${way.get('itemCode')}/flow`)
    await page.getByTestId('flow-steps').waitFor()
    const outside = await page.getByTestId('flow-steps').locator('> li').count()
    await page.getByTestId('flow-internal').focus()
    await page.keyboard.press('Space')
    await page.locator('[data-step=remind]').waitFor()
    expect(await page.getByTestId('flow-steps').locator('> li').count()).toBeGreaterThan(outside)
    await look(person, '64-record-flow-inside')
  })

  way.step('as-of', 'each version can be read as it was; it is said that it is of that day, and it cannot be applied for there', async () => {
    const person = await reader()
    const { page } = person
    await page.goto(`${settings.web}/items/${way.get('itemCode')}/history`)
    await page.getByTestId('see-version').last().click()
    await page.getByTestId('as-of-notice').waitFor()
    expect(await page.getByTestId('apply').count()).toBe(0)
    await look(person, '65-as-of')
    await page.getByTestId('as-of-current').click()
    await page.getByTestId('apply').waitFor()
  })

  way.step('penalty', 'a penalty says which act, how much and by which tiers; its hearing thresholds too; at a desk and on a phone, and a link leads to a main item', async () => {
    const found = (await ask(settings.province, `/v1/items?q=${encodeURIComponent('未经许可从事食品生产经营')}&region=${COUNTY}`)).body['items'] as { itemCode: string }[]
    const itemCode = found[0]?.itemCode
    if (itemCode === undefined) throw new Error('Expected the sample list to hold a penalty for food business without a licence')
    const guide = (await ask(settings.province, `/v1/items/${itemCode}`)).body as { elements: { punishment: { actsKindsRange: string; tiers: { penalty: string }[] } } }
    const { actsKindsRange, tiers } = guide.elements.punishment
    for (const [person, base, name] of [[await reader(), settings.web, '65-penalty'], [await stage.person('reader', 'phone'), settings.mobile, '65-phone-penalty']] as const) {
      const { page } = person
      await page.goto(`${base}/items/${itemCode}`)
      const penalty = page.getByTestId('guide-penalty')
      await penalty.getByText(actsKindsRange).waitFor()
      expect(await penalty.locator('[data-element=hearingThresholdFen]').innerText()).toBe('50,000')
      for (const tier of tiers) await penalty.getByText(tier.penalty).first().waitFor()
      await look(person, name)
    }
    const { page } = await reader()
    const listed = (await ask(settings.province, `/v1/items?q=${encodeURIComponent('取水许可')}&region=${COUNTY}`)).body['items'] as { itemCode: string; basicCode: string }[]
    const sub = listed.find((one) => !one.basicCode.endsWith('000'))
    if (!sub) throw new Error('Expected the sample list to hold a sub-item of the water permit')
    await page.goto(`${settings.web}/items/${sub.itemCode}`)
    await page.getByTestId('parent-item').getByRole('link').click()
    await page.getByTestId('child-item').first().waitFor()
  })

  way.step('phone', 'the same on a phone, also narrow and in elder mode', async () => {
    for (const device of ['phone', 'narrow phone'] as const) {
      const person = await stage.person('reader', device)
      const { page } = person
      await page.goto(settings.mobile)
      if (device === 'narrow phone') {
        await page.goto(`${settings.mobile}/me`)
        await page.getByTestId('elder').click()
        await page.locator('html[data-elder]').waitFor()
        await page.goto(settings.mobile)
      }
      await page.getByTestId('go-lists').click()
      await page.getByTestId('lists-340100').waitFor()
      await look(person, '66-phone-lists')
      await page.getByTestId('lists-340100').click()
      await page.getByTestId(`lists-${COUNTY}`).click()
      await page.getByTestId(`organ-${way.get('organ')}`).click()
      await page.getByTestId(`item-${way.get('itemCode')}`).waitFor()
      await look(person, '67-phone-organ')
      for (const record of ['duties', 'risks', 'flow', 'history']) {
        await page.goto(`${settings.mobile}/items/${way.get('itemCode')}/${record}`)
        await page.locator(`[data-testid=item-record][data-version]`).waitFor()
        if (record === 'flow') await page.getByTestId('flow-steps').waitFor()
        await look(person, `68-phone-${record}`)
      }
      const web = await stage.person('web reader', device)
      for (const path of ['/lists', `/lists/${COUNTY}/${way.get('organ')}`, `/items/${way.get('itemCode')}/flow`]) {
        await web.page.goto(settings.web + path)
        await web.page.getByTestId('lists-organ').or(web.page.getByTestId('organ-item')).or(web.page.getByTestId('flow-drawing')).first().waitFor()
        await look(web, `69-web-phone${path.replace(/\W+/g, '-').slice(0, 30)}`)
      }
    }
  }, 300_000)

  freelySteps(way, stage)

  async function designer(): Promise<Person> {
    const admin = await stage.person(CAST.itemAdmin)
    const { page } = admin
    await page.goto(`${settings.web}/registry/flow-charts/licence`)
    await page.locator('input[name=login]').or(page.locator('[data-testid=flow-designer][data-ready=true]')).first().waitFor()
    if ((await page.locator('input[name=login]').count()) > 0) await signIn(admin, CAST.itemAdmin, settings.web)
    await page.locator('[data-testid=flow-designer][data-ready=true]').waitFor()
    return admin
  }
  const faults = (person: Person): Promise<string | null> => person.page.getByTestId('flow-designer').getAttribute('data-faults')

  way.step('designer', 'the item administrator opens the platform’s procedure: no faults, the library’s mark in sight', async () => {
    const admin = await designer()
    expect(await faults(admin)).toBe('0')
    expect(await admin.page.locator('.bjs-powered-by').isVisible()).toBe(true)
    await look(admin, '70-designer')
  })

  way.step('draw', 'with the keyboard alone: a step is added behind a task, checked at once, filled in, undone and done again', async () => {
    const admin = await designer()
    const { page } = admin
    await page.getByTestId('flow-pick').selectOption('check')
    await page.getByTestId('flow-add-task').focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-testid=flow-designer]:not([data-faults="0"])').waitFor()
    await page.getByTestId('flow-tab-faults').click()
    await page.locator('[data-testid=flow-fault][data-code=post-missing]').waitFor()
    await look(admin, '71-designer-faults')
    await page.locator('li', { has: page.locator('[data-testid=flow-fault][data-code=post-missing]') }).locator('button').click()
    await page.getByTestId('flow-name').fill('现场核查')
    await page.getByTestId('flow-stage').fill('visit')
    await page.getByTestId('flow-post').selectOption('reviewer')
    await page.getByTestId('flow-limit').fill('3')
    await page.getByTestId('flow-risk').selectOption('high')
    await page.getByTestId('flow-measure').fill('两人以上到场, 全程录像')
    await page.getByTestId('flow-measure').blur()
    await page.getByTestId('flow-tab-words').click()
    const said = page.getByTestId('flow-steps').getByText('两人以上到场')
    await said.waitFor()
    await page.getByTestId('flow-steps').getByText('现场核查').first().waitFor()
    await look(admin, '72-designer-words')
    await page.getByTestId('flow-undo').click()
    await said.waitFor({ state: 'detached' })
    await page.getByTestId('flow-redo').click()
    await said.waitFor()
  })

  way.step('mend', 'what is still wrong is mended until the check is content, and the file that comes out says what was drawn', async () => {
    const admin = await stage.person(CAST.itemAdmin)
    const { page } = admin
    // The step 补充核实 now has two ways on: the old one back to the review goes, and the new step leads there instead.
    await page.getByTestId('flow-pick').selectOption('checked')
    await page.getByTestId('flow-tab-properties').click()
    await page.getByTestId('flow-remove').click()
    const added = await page.getByTestId('flow-pick').locator('option', { hasText: '现场核查' }).first().getAttribute('value')
    await page.getByTestId('flow-pick').selectOption(added!)
    await page.getByTestId('flow-target').selectOption('review')
    await page.getByTestId('flow-connect').click()
    await page.locator('[data-testid=flow-designer][data-faults="0"]').waitFor()
    await look(admin, '73-designer-mended')
    const waiting = page.waitForEvent('download')
    await page.getByTestId('flow-export').click()
    const file = join(settings.shots, 'licence.bpmn')
    await (await waiting).saveAs(file)
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('xmlns:qd="urn:qingdan:procedure:1"')
    expect(text).toMatch(/name="现场核查"[^>]*qd:stage="visit"/)
    expect(text).toMatch(/qd:limit="3 work-day"/)
    expect(text).toMatch(/<bpmn:timeDuration[^>]*qd:unit="work-day">P5D</)
  })

  way.step('draft', 'the draft outlives the page; an unreadable file is refused with the reason; the exported one is taken in again', async () => {
    const admin = await designer()
    const { page } = admin
    await page.getByTestId('flow-older').waitFor()
    await look(admin, '74-designer-draft')
    await page.getByTestId('flow-continue').click()
    await page.locator('[data-testid=flow-pick] option', { hasText: '现场核查' }).first().waitFor({ state: 'attached' })
    await page.getByTestId('flow-import').setInputFiles({ name: 'x.bpmn', mimeType: 'text/xml', buffer: Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') })
    await page.getByTestId('flow-refused').waitFor()
    await page.getByTestId('flow-revert').click()
    await page.getByTestId('flow-revert-sure').click()
    await page.locator('[data-testid=flow-chart-page][data-changed=false]').waitFor()
    await page.getByTestId('flow-import').setInputFiles(join(settings.shots, 'licence.bpmn'))
    await page.locator('[data-testid=flow-pick] option', { hasText: '现场核查' }).first().waitFor({ state: 'attached' })
    expect(await faults(admin)).toBe('0')
  })

  way.step('english', 'in English too, and on a narrow window the chart can be read, with the reason why it cannot be drawn', async () => {
    const admin = await stage.person(CAST.itemAdmin)
    const { page } = admin
    await page.getByTestId('locale').click()
    await page.getByTestId('flow-pick').selectOption('review')
    await page.getByTestId('flow-post').waitFor()
    await look(admin, '75-designer-english')
    await page.getByTestId('locale').click()
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByTestId('flow-narrow').waitFor()
    await page.getByTestId('flow-steps').waitFor()
    await look(admin, '76-designer-narrow')
  })
})
