import { expect } from 'vitest'
import { ask, until } from '../../src/api'
import { dayFromToday } from '../../src/clock'
import { claimed, elementsOf, fillDraft, writeDraft, type Entry } from '../../src/elements'
import { look, note } from '../../src/look'
import { nodeOf, openChange, passChange, publishedChange, submitChange, type Place } from '../../src/requests'
import { settings, account } from '../../src/settings'
import type { Device, Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { act, acts, atRegistry, openTask, state } from '../../src/web/changes'
import { BASIS, CAUSE, MARKET, type ChangesWay } from './changes-known'

const FOOD = '340131002000'

const FIRST = '国家对食品生产经营实行许可制度。从事食品生产、食品销售、餐饮服务，应当依法取得许可。'
const SECOND = `${FIRST}但是，销售食用农产品和仅销售预包装食品的，不需要取得许可。仅销售预包装食品的，应当报所在地县级以上地方人民政府食品安全监督管理部门备案。`

const entryOf = (basicCode: string, name: string, text: string): Entry => ({
  basicCode, name, ahCategory: { scheme: 'ah2014', code: '01' }, nationalCategory: { scheme: 'gb2020', code: '01' }, department: '31',
  levels: ['city', 'county'], bases: [{ law: '中华人民共和国食品安全法', article: '第三十五条', text }], statutory: { value: 20, unit: 'work-day' }, evidence: 'made for a journey',
})

/** Waits until a node has heard of a version of the entry. */
const heard = (way: Way<ChangesWay>, place: Place, version: number): Promise<number> => until(`${place} to hear of version ${version} of ${way.get('basicCode')}`, 60_000, async () => {
  const answer = await ask(nodeOf(place), `/v1/catalogue-entries/${way.get('basicCode')}`)
  return answer.status === 200 && JSON.stringify(answer.body).includes(`"entryVersion":${version}`)
})

/** The province adds an entry; Hefei and Feixi claim it. */
export function entrySteps(way: Way<ChangesWay>, stage: Stage): void {
  /** Two codes that nobody has: the journey can be walked again on the same system. */
  async function newBasicCodes(): Promise<string[]> {
    const free: string[] = []
    for (let serial = 999; free.length < 2 && serial > 100; serial--) {
      const code = `340131${serial}000`
      if ((await ask(settings.province, `/v1/catalogue-entries/${code}`)).status === 404) free.push(code)
    }
    return free
  }

  way.step('entry', 'the province asks for a new entry of the common catalogue; its administrator reads what the request does and submits it', async () => {
    const [basicCode, givenBasic] = await newBasicCodes()
    Object.assign(way.known, { basicCode, name: `小餐饮经营许可 (${basicCode!.slice(6, 9)})`, givenBasic, givenName: `食品小作坊登记 (${givenBasic!.slice(6, 9)})` })
    const second = entryOf(way.get('givenBasic'), way.get('givenName'), FIRST)
    const admin = await atRegistry(stage, 'province-items', '/registry/catalogue', 'catalogue')
    const { page } = admin
    await page.getByTestId('new-entry').click()
    await page.getByTestId('se-code').fill(way.get('basicCode'))
    await page.getByTestId('rq-cause').fill(CAUSE)
    await page.getByTestId('rq-basis').fill(BASIS)
    await page.getByTestId('start-editing').click()
    await page.getByTestId('editor').waitFor()
    const changeId = (await page.getByTestId('editor').getAttribute('data-change'))!
    await page.goto('about:blank') // the editor saves by itself: what is filled in here must not meet it half way
    const adoptBy = await dayFromToday(120)
    const draft = await writeDraft('province', changeId, (proposal) => ({ ...proposal, entries: [{ entry: entryOf(way.get('basicCode'), way.get('name'), FIRST), adoptBy }, { entry: second, adoptBy }] }))
    way.known.entryChange = changeId
    way.known.entryNumber = draft.number
    await page.goto(`${settings.web}/registry/changes`)
    await page.getByTestId('scope-mine').click()
    await page.locator(`[data-testid=change][data-number="${draft.number}"]`).waitFor()
    await look(admin, '80-mine')
    await page.locator(`[data-testid=change][data-number="${draft.number}"]`).getByRole('link').click()
    await page.locator('[data-testid=change-item][data-entry=true]').nth(1).waitFor()
    await page.getByTestId('change-item').first().locator('summary').click()
    await page.getByTestId('difference').first().waitFor()
    await look(admin, '81-entry-draft')
    await act(admin, 'submit')
    expect(await state(admin)).toBe('submitted')
    await page.goBack()
    expect(new URL(page.url()).searchParams.get('scope'), 'back leads to the list as it was').toBe('mine')
  })

  async function official(login: string, device: Device = 'desk') {
    const person = await atRegistry(stage, login, '/registry/changes', 'changes', device)
    await openTask(person, way.get('entryNumber'))
    return person
  }

  way.step('reviews', 'the establishment office receives it; legality, service centre and supervision review it side by side, one of them on a phone', async () => {
    const establishment = await official('province-establishment')
    expect(await acts(establishment)).toEqual(['accept', 'return'])
    await act(establishment, 'accept')
    const parts = establishment.page.locator('[data-testid=step][data-act=review] [data-testid=step-part]')
    expect(await parts.evaluateAll((all) => all.map((one) => one.getAttribute('data-post'))), 'three reviews side by side').toHaveLength(3)
    await look(establishment, '82-received')
    await look(await official('province-legality'), '83-legality-desk')
    const legality = await official('province-legality', 'phone')
    await look(legality, '83-phone-review')
    await legality.page.setViewportSize({ width: 320, height: 640 })
    await legality.page.locator('[data-testid=change-item] summary').first().click()
    await look(legality, '83-narrow-review')
    await legality.page.setViewportSize({ width: 375, height: 812 })
    await act(legality, 'pass', { opinion: '设定依据准确，予以同意。' })
    await look(legality, '84-phone-reviewed')
    const centre = await official('province-service-centre')
    await centre.page.getByTestId('act-object').click()
    await centre.page.getByTestId('action-submit').click()
    await centre.page.getByTestId('error-summary').waitFor()
    await look(centre, '85-reasons-required')
    await centre.page.getByTestId('field-opinion').fill('请在实施清单中明确“一窗通办”的办理方式。')
    await centre.page.getByTestId('action-submit').dblclick()
    await centre.page.getByTestId('change-done').waitFor()
    const supervision = await official('province-supervision')
    await look(supervision, '85-supervision-desk')
    await act(supervision, 'pass')
  })

  way.step('approval', 'it is summed up over the objection with reasons, approved by the government, and published at once', async () => {
    const establishment = await official('province-establishment')
    expect(await establishment.page.getByTestId('opinion').count()).toBe(4)
    await look(establishment, '86-sum-up')
    await act(establishment, 'agree', { opinion: '实施清单由市、县认领时明确，不影响目录条目。' })
    const government = await official('province-government')
    await look(government, '87-government')
    await act(government, 'approve', { opinion: '同意。' })
    expect(await state(government)).toBe('approved')
    const again = await official('province-establishment')
    await again.page.getByTestId('act-schedule').click()
    await again.page.getByTestId('field-when-at').check()
    await again.page.getByTestId('field-publishAt').waitFor()
    await look(again, '88-schedule')
    await again.page.getByTestId('field-when-now').check()
    await again.page.getByTestId('action-submit').click()
    await again.page.getByTestId('change-done').waitFor()
    const began = Date.now()
    await publishedChange('province', way.get('entryChange'))
    note({ measured: 'published after the schedule was set', ms: Date.now() - began })
    await again.page.reload()
    await again.page.locator('[data-testid=change-page][data-state=published]').waitFor()
    await look(again, '89-published')
  })

  /** From the page of claims through the editor to the change request; the local elements are those of a like item. */
  async function claim(place: 'hefei' | 'feixi', like: Awaited<ReturnType<typeof elementsOf>>): Promise<void> {
    const admin = await atRegistry(stage, `${place}-items`, `/registry/claims?state=unclaimed&organ=${MARKET[place]}`, 'claims')
    const { page } = admin
    const row = page.locator(`[data-testid=claim][data-basic="${way.get('basicCode')}"]`)
    for (let more = 10; more > 0 && (await row.count()) === 0 && (await page.getByTestId('more').count()) > 0; more--) await page.getByTestId('more').click()
    await row.waitFor()
    if (place === 'hefei') await look(admin, '90-unclaimed')
    await row.getByTestId('claim-it').click()
    await page.getByTestId('start-editing').waitFor()
    await page.getByTestId('rq-cause').fill(CAUSE)
    await page.getByTestId('rq-basis').fill(BASIS)
    await page.getByTestId('start-editing').click()
    await page.getByTestId('editor').waitFor()
    const changeId = (await page.getByTestId('editor').getAttribute('data-change'))!
    await page.goto('about:blank') // the editor saves by itself: what is filled in here must not meet it half way
    await fillDraft(place, changeId, (draft) => claimed(entryOf(way.get('basicCode'), way.get('name'), FIRST), like, draft.exercise))
    await page.goto(`${settings.web}/registry/changes/${changeId}/edit`)
    await page.getByTestId('hand-in').click()
    await page.getByTestId('hand-in-sure').waitFor()
    if (place === 'hefei') await look(admin, '91-claim-handed-in')
    await page.getByTestId('hand-in-sure').click()
    await page.getByTestId('change-page').waitFor()
    await passChange(place, changeId)
  }

  way.step('claims', 'Hefei and Feixi claim it, each from its page of claims and in the editor; both reviewed at home', async () => {
    await heard(way, 'hefei', 1)
    await heard(way, 'feixi', 1)
    const like = await elementsOf('feixi', `${MARKET.feixi}4${FOOD}`)
    await claim('hefei', like)
    await claim('feixi', like)
    const add = async (place: Place, entry: Entry, exercise: Record<string, unknown>) => {
      const request = await openChange(place, { kind: 'add', itemCodes: [], items: [{ elements: claimed(entry, like, exercise), entryVersion: 1 }], causeOn: await dayFromToday(-7), cause: CAUSE, basis: BASIS })
      await submitChange(place, request.changeId)
      await passChange(place, request.changeId)
    }
    const own = (await elementsOf('hefei', `${MARKET.hefei}3${way.get('basicCode')}`)).exercise
    await add('hefei', entryOf(way.get('givenBasic'), way.get('givenName'), FIRST), own)
    way.known.given = `${MARKET.hefei}3${way.get('givenBasic')}`
    way.known.hefeiItem = `${MARKET.hefei}3${way.get('basicCode')}`
    way.known.feixiItem = `${MARKET.feixi}4${way.get('basicCode')}`
    for (const code of [way.known.hefeiItem, way.known.feixiItem, way.known.given]) {
      await until(`the province to list ${code}`, 60_000, async () => (await ask(settings.province, `/v1/items/${code}`)).body['status'] === 'in-force')
    }
  })
}

/** The province alters it; both adopt. */
export function adoptionSteps(way: Way<ChangesWay>, stage: Stage): void {
  way.step('alter', 'the province alters the legal basis of the entry in the editor and hands the request in', async () => {
    const admin = await atRegistry(stage, 'province-items', `/registry/catalogue/${way.get('basicCode')}/edit`, 'start-entry')
    const { page } = admin
    await page.getByTestId('rq-cause').fill('食品安全法修订')
    await page.getByTestId('rq-basis').fill(BASIS)
    await page.getByTestId('rq-effectiveFrom').fill(await dayFromToday(1))
    await page.getByTestId('start-editing').click()
    await page.getByTestId('editor').waitFor()
    const changeId = (await page.getByTestId('editor').getAttribute('data-change'))!
    await page.getByTestId('section-bases').click()
    await page.getByTestId('row-basis').first().waitFor()
    if ((await page.getByTestId('el-bases-0-text').count()) === 0) await page.getByTestId('more-basis-0').click()
    await page.getByTestId('el-bases-0-text').fill(SECOND)
    await page.getByTestId('el-bases-0-text').blur()
    await page.locator('[data-testid=save-state][data-state=saved]').first().waitFor()
    await look(admin, '92-entry-editor')
    await page.getByTestId('hand-in').click()
    await page.getByTestId('hand-in-sure').click()
    await page.getByTestId('change-page').waitFor()
    await page.getByTestId('difference').first().waitFor()
    expect(await page.getByTestId('difference').first().innerText()).toContain('仅销售预包装食品')
    await look(admin, '92-entry-altered')
    await passChange('province', changeId)
  })

  way.step('adopt', 'the province sees who has not adopted it yet; both see what differs, with the day by which they must act, and adopt it with one press, one of them on a phone', async () => {
    const above = await atRegistry(stage, 'province-items', '/registry/claims?state=below', 'claims')
    const behind = above.page.locator(`[data-testid=claim][data-basic="${way.get('basicCode')}"]`)
    await behind.nth(1).waitFor()
    expect(await behind.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-organ'))), 'who is to adopt it').toEqual([MARKET['hefei'], MARKET['feixi']].sort())
    expect(await behind.getByTestId('adopt').count(), 'the province adopts for nobody').toBe(0)
    await look(above, '93-who-is-behind')
    const waiting = await above.page.getByTestId('claims-counts').innerText()
    await above.page.getByTestId('claims-overdue').check()
    await above.page.getByTestId('claims-none').waitFor()
    for (const [place, device] of [['hefei', 'desk'], ['feixi', 'phone']] as const) {
      await heard(way, place, 2)
      const admin = await atRegistry(stage, `${place}-items`, `/registry/claims?state=outdated&organ=${MARKET[place]}`, 'claims', device)
      const row = admin.page.locator(`[data-testid=claim][data-basic="${way.get('basicCode')}"]`)
      await row.waitFor()
      const entry = (await ask(nodeOf(place), `/v1/catalogue-entries/${way.get('basicCode')}`)).body['versions'] as { entryVersion: number; adoptBy: string }[]
      const [year, month, day] = entry.find((one) => one.entryVersion === 2)!.adoptBy.split('-').map(Number)
      expect(await row.innerText(), 'the last day to adopt it').toContain(`${year}年${month}月${day}日`)
      await row.getByTestId('claim-diff').click()
      await admin.page.getByTestId('difference').first().waitFor()
      expect(await admin.page.getByTestId('difference').allInnerTexts().then((all) => all.join()), 'what was altered').toContain('仅销售预包装食品')
      await look(admin, `93-outdated-${place}`)
      await row.getByTestId('adopt').click()
      await row.getByTestId('adopted').waitFor()
      const code = way.get(place === 'hefei' ? 'hefeiItem' : 'feixiItem')
      const versions = (await ask(nodeOf(place), `/v1/items/${code}/versions`)).body['items'] as { version: number; effectiveFrom: string }[]
      expect(versions.map((one) => one.version).sort(), `${account(`${place}-items`).name} adopted`).toEqual([1, 2])
      expect(versions.find((one) => one.version === 2)!.effectiveFrom, 'a version of today is not replaced before tomorrow').toBe(await dayFromToday(1))
    }
    await above.page.getByTestId('claims-overdue').uncheck()
    await above.page.getByTestId('claims-counts').waitFor()
    await expect.poll(async () => {
      await above.page.reload()
      await above.page.getByTestId('claims-none').or(above.page.getByTestId('claim')).first().waitFor()
      return behind.count()
    }, { timeout: 20_000, interval: 500, message: 'the province sees that both have' }).toBe(0)
    expect(await above.page.getByTestId('claims-counts').innerText()).not.toBe(waiting)
  })
}
