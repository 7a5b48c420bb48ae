/** 清单管理: an item administrator's day: the list, the editor, the catalogue and its adoption, an import, quality, and what the public takes away. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { ask, tokenOf, until } from '../../src/api'
import { dayFromToday } from '../../src/clock'
import { creditCode } from '../../src/creditcode'
import { look } from '../../src/look'
import { COUNTY, settings } from '../../src/settings'
import { Stage, type Person } from '../../src/stage'
import { Way } from '../../src/way'
import { atRegistry } from '../../src/web/changes'
import { reached, review, saved } from '../../src/web/registry'
import { xlsx } from '../../src/xlsx'
import { ADMIN, PROVINCE, type Registry } from '../steps/registry-known'
import { phoneRound } from '../steps/registry-phone'

const WORK = '取水许可'

describe('清单管理 | the item administrator', () => {
  const stage = new Stage()
  const way = new Way<Registry>('registry', stage)
  afterAll(() => stage.leave())
  const field = (person: Person, pointer: string) => person.page.getByTestId(`el${pointer.replace(/\//g, '-')}`)
  /** The day after the last of these and not before tomorrow: a new version begins after every other. */
  const dayAfter = async (days: readonly (string | undefined)[]): Promise<string> => new Date(Date.parse([await dayFromToday(0), ...days.filter((one) => one !== undefined)].sort().at(-1)!) + 86_400_000).toISOString().slice(0, 10)
  const versions = async (path: string): Promise<{ version?: number; effectiveFrom?: string }[]> => { const { items, versions: all } = (await ask(settings.county, path)).body as { items?: { version?: number; effectiveFrom?: string }[]; versions?: { effectiveFrom?: string }[] }; return items ?? all ?? [] }
  const findings = (person: Person): Promise<string | null> => person.page.getByTestId('findings').getAttribute('data-count')

  way.step('items', 'the items of the county with their quality; filters stand in the address and outlive a reload', async () => {
    const admin = await atRegistry(stage, ADMIN, '/registry/items', 'items')
    const { page } = admin
    await page.getByTestId('item-row').first().waitFor()
    await page.getByTestId('items-q').fill(WORK)
    await page.getByTestId('items-search').click()
    await page.waitForURL(/q=/)
    const row = page.locator('[data-testid=item-row]', { has: page.getByText(WORK, { exact: true }) }).first()
    await row.waitFor()
    const itemCode = (await row.getAttribute('data-item'))!
    const item = (await ask(settings.county, `/v1/items/${itemCode}`)).body
    Object.assign(way.known, { itemCode, organ: item['organCode'], organName: item['organName'], basicCode: item['basicCode'] })
    await page.getByTestId('items-organ').selectOption(way.get('organ'))
    await page.waitForURL(/organ=/)
    await page.reload()
    await page.getByTestId('item-score').first().waitFor()
    expect(await page.getByTestId('items-q').inputValue()).toBe(WORK)
    for (const one of await page.getByTestId('item-row').all()) expect(await one.innerText()).toContain(way.get('organName'))
    await look(admin, '81-items')
  })

  way.step('edit', 'a request is opened and written: saved by itself, still there after a reload, standard fields locked, a block pasted, undone', async () => {
    const admin = await atRegistry(stage, ADMIN, `/registry/items/${way.get('itemCode')}/edit`, 'start-change')
    const { page } = admin
    await page.getByTestId('start-editing').click()
    await page.getByTestId('error-summary').waitFor()
    await page.getByTestId('rq-cause').fill('窗口地址变更，咨询电话同步调整')
    await page.getByTestId('rq-basis').fill('肥西县人民政府办公室会议纪要第12号')
    await look(admin, '82-start')
    await page.getByTestId('start-editing').click()
    await page.getByTestId('editor').waitFor()
    way.known.changeId = (await page.getByTestId('editor').getAttribute('data-change'))!
    await page.getByTestId('section-basic').click()
    await expect.poll(() => field(admin, '/name').getAttribute('readonly')).not.toBe(null)
    await page.getByTestId('section-venue').click()
    const address = `肥西县上派镇政务中心 ${Date.now() % 1000} 号窗口`
    await field(admin, '/venue/address').fill(address)
    await saved(admin)
    await page.reload()
    await field(admin, '/venue/address').waitFor()
    expect(await field(admin, '/venue/address').inputValue()).toBe(address)
    await look(admin, '83-editor')

    await page.getByTestId('section-questions').click()
    const had = Number(await page.getByTestId('rows-question').getAttribute('data-count'))
    await page.getByTestId('add-question').click()
    await field(admin, `/questions/${had}/question`).waitFor()
    await field(admin, `/questions/${had}/question`).evaluate((cell) => {
      const data = new DataTransfer()
      data.setData('text/plain', '多久换证\t"有效期届满\n45日前"\n丢了怎么补\t到窗口补办')
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })
    await page.locator(`[data-testid=rows-question][data-count="${had + 2}"]`).waitFor()
    expect(await field(admin, `/questions/${had}/answer`).inputValue()).toBe('有效期届满\n45日前')
    await look(admin, '84-pasted')
    await page.getByTestId('undo').click()
    await page.getByTestId('undo').click()
    await page.locator(`[data-testid=rows-question][data-count="${had}"]`).waitFor()
    await saved(admin)
  })

  way.step('check', 'the rules speak while one writes: the finding leads to its field, and goes when the field is mended', async () => {
    const admin = await atRegistry(stage, ADMIN, `/registry/changes/${way.get('changeId')}/edit?section=venue`, 'editor')
    const { page } = admin
    const phone = await field(admin, '/venue/phone').inputValue()
    const complaints = await field(admin, '/venue/supervisePhone').inputValue()
    const before = await findings(admin)
    await field(admin, '/venue/supervisePhone').fill(phone)
    const finding = page.locator('[data-testid=finding][data-pointer="/venue/supervisePhone"]')
    await finding.waitFor()
    await page.getByTestId('section-bases').click()
    await finding.click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('el-venue-supervisePhone')
    await look(admin, '85-finding')
    await page.getByTestId('hand-in').click()
    expect(await page.getByTestId('hand-in-sure').isDisabled()).toBe(true)
    await look(admin, '85-hand-in')
    await page.keyboard.press('Escape')
    await field(admin, '/venue/supervisePhone').fill(complaints)
    await finding.waitFor({ state: 'detached' })
    await saved(admin)
    expect(await findings(admin)).toBe(before)
  })

  way.step('offline', 'without a network the words are kept here, also over a new page, and go out when it is back; a second writer is never overwritten silently', async () => {
    const admin = await atRegistry(stage, ADMIN, `/registry/changes/${way.get('changeId')}/edit?section=venue`, 'editor')
    const { page } = admin
    await field(admin, '/venue/hours').waitFor()
    await admin.context.setOffline(true)
    await field(admin, '/venue/hours').fill('工作日 8:30—17:30')
    await page.locator('[data-testid=save-state][data-state=offline]').waitFor()
    await look(admin, '86-offline', { allow: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ })
    await admin.context.setOffline(false)
    await saved(admin)

    const at = `/v1/registry-changes/${way.get('changeId')}`
    const token = await tokenOf(admin)
    const theirs = (await ask(settings.county, at, { token })).body
    const proposal = theirs['proposal'] as { cause: string }
    const put = await ask(settings.county, at, { method: 'PUT', token, body: { ...proposal, cause: `${proposal.cause}。` }, headers: { 'If-Match': `"v${String(theirs['version'])}"` } })
    expect(put.status).toBe(200)
    await field(admin, '/venue/hours').fill('工作日 9:00—17:00')
    await page.getByTestId('stale').waitFor()
    await look(admin, '87-stale', { allow: /412/ })
    await page.getByTestId('keep-mine').click()
    await saved(admin)
    expect(((await ask(settings.county, at, { token })).body['proposal'] as { items: { elements: { venue: { hours: string } } }[] }).items[0]!.elements.venue.hours).toBe('工作日 9:00—17:00')
  })

  way.step('phone', 'the same editor on a phone', async () => {
    const admin = await atRegistry(stage, ADMIN, `/registry/changes/${way.get('changeId')}/edit?section=questions`, 'editor', 'phone')
    await admin.page.getByTestId('rows-question').waitFor()
    await look(admin, '88-editor-phone')
    await admin.page.getByTestId('section-pick').selectOption('venue')
    await field(admin, '/venue/transit').fill('地铁 3 号线')
    await saved(admin)
    await admin.page.goto(`${settings.web}/registry/items`)
    await admin.page.getByTestId('item-row').first().waitFor()
    await look(admin, '88-items-phone')
  })

  way.step('hand-in', 'handed in, it is closed to editing; taken back again', async () => {
    const admin = await atRegistry(stage, ADMIN, `/registry/changes/${way.get('changeId')}/edit?section=venue`, 'editor')
    const { page } = admin
    await page.getByTestId('section-request').click()
    await page.getByTestId('rq-effectiveFrom').fill(await dayAfter((await versions(`/v1/items/${way.get('itemCode')}/versions`)).map((one) => one.effectiveFrom)))
    await page.getByTestId('rq-effectiveFrom').blur()
    await page.locator('[data-testid=save-state]:not([data-state=saved])').waitFor()
    await saved(admin)
    await page.getByTestId('hand-in').click()
    await page.getByTestId('hand-in-sure').click()
    await page.waitForURL(new RegExp(`/registry/changes/${way.get('changeId')}$`))
    await page.goto(`${settings.web}/registry/changes/${way.get('changeId')}/edit`)
    await page.getByTestId('editor-closed').waitFor()
    await review(stage, ADMIN, settings.county, way.get('changeId'), 'withdrawal', { reason: '演示完毕，撤回' })
  })

  way.step('catalogue', 'the province alters an entry of the catalogue by request; reviewed, it is published', async () => {
    const admin = await atRegistry(stage, PROVINCE, `/registry/catalogue?q=${encodeURIComponent(WORK)}`, 'catalogue')
    const { page } = admin
    await page.locator(`[data-testid=entry-row][data-basic="${way.get('basicCode')}"]`).waitFor()
    await look(admin, '89-catalogue')
    await page.goto(`${settings.web}/registry/catalogue/${way.get('basicCode')}`)
    await page.getByTestId('alter-entry').click()
    await page.getByTestId('rq-cause').fill('条例修订，压缩法定时限')
    await page.getByTestId('rq-basis').fill('取水许可和水资源费征收管理条例第十九条')
    const known = (await versions(`/v1/catalogue-entries/${way.get('basicCode')}`)).map((one) => one.effectiveFrom)
    if (known.some((one) => one !== undefined)) await page.getByTestId('rq-effectiveFrom').fill(await dayAfter(known))
    await page.getByTestId('start-editing').click()
    await page.getByTestId('editor').waitFor()
    way.known.entryChange = (await page.getByTestId('editor').getAttribute('data-change'))!
    const limit = field(admin, '/statutory')
    way.known.limit = Math.max(21, Number(await limit.inputValue()) - 1)
    await limit.fill(String(way.get('limit')))
    await limit.blur()
    await saved(admin)
    await page.locator('[data-testid=findings][data-errors="0"]').waitFor()
    await look(admin, '90-entry-editor')
    await page.getByTestId('hand-in').click()
    await page.getByTestId('hand-in-sure').click()
    await page.waitForURL(new RegExp(`/registry/changes/${way.get('entryChange')}$`))
    const id = way.get('entryChange')
    await review(stage, 'province-establishment', settings.province, id, 'reviews', { outcome: 'accept' })
    await review(stage, 'province-legality', settings.province, id, 'reviews', { outcome: 'pass' })
    await review(stage, 'province-establishment', settings.province, id, 'reviews', { outcome: 'agree' })
    await review(stage, 'province-establishment', settings.province, id, 'schedule', { publishAt: '2020-01-01T00:00:00Z' })
    await reached(settings.province, await tokenOf(admin), id, 'published')
    await page.goto(`${settings.web}/registry/catalogue/${way.get('basicCode')}`)
    await page.getByTestId('difference').first().waitFor()
    await look(admin, '91-entry')
  })

  way.step('organs', 'the province sets up an organ under a temporary code, renames it and puts its code from a later day, and cannot abolish one with items; the county hears of it', async () => {
    const admin = await atRegistry(stage, PROVINCE, `/registry/organs?region=${COUNTY}`, 'organs')
    const { page } = admin
    await page.locator(`[data-testid=organ-row][data-organ="${way.get('organ')}"]`).waitFor()
    await look(admin, '91-organs')
    const serial = randomBytes(4).readUInt32BE() % 1_000_000
    const [first, name] = [`11340123LS${String(serial).padStart(8, '0')}`, `肥西县数据资源管理局${serial}`]
    await page.getByTestId('new-organ').click()
    await page.getByTestId('organ-save').click()
    await page.getByTestId('error-summary').waitFor()
    const fill = async (values: Record<string, string>): Promise<void> => { for (const [key, value] of Object.entries(values)) await page.getByTestId(`og-${key}`).fill(value) }
    await fill({ name, code: first, departments: '01', address: '肥西县政务服务中心1楼', hours: '工作日 9:00—17:00', phone: '0551-68840001', supervisePhone: '0551-68840009', effectiveFrom: await dayFromToday(0), reason: '机构改革', basis: '肥编〔2026〕1号' })
    await page.getByTestId('og-temporary').check()
    await look(admin, '91-organ-new')
    await page.getByTestId('organ-save').click()
    await page.locator('[data-testid=organ][data-version="1"]').waitFor()
    await page.getByTestId('organ-change').click()
    await fill({ name: `肥西县数据局${serial}`, code: creditCode('11', COUNTY, `MB${String(serial).padStart(6, '0')}`), effectiveFrom: await dayFromToday(1), reason: '更名，登记赋码', basis: '肥编〔2026〕2号' })
    await page.getByTestId('organ-save').click()
    await page.getByTestId('organ-saved').waitFor()
    expect(await page.locator('h1').innerText()).toBe(name)
    expect(await page.getByTestId('organ-version').count()).toBe(2)
    await look(admin, '91-organ')
    await page.setViewportSize({ width: 375, height: 812 })
    await look(admin, '91-organ-narrow')
    await page.setViewportSize({ width: 1280, height: 800 })

    await page.goto(`${settings.web}/registry/organs/${way.get('organ')}`)
    await page.getByTestId('organ-end').click()
    await page.getByTestId('organ-has-items').waitFor()
    await fill({ effectiveFrom: await dayFromToday(1), reason: '机构改革', basis: '肥编〔2026〕3号' })
    await page.getByTestId('organ-save').click()
    await page.getByTestId('organ-form').getByText('名下仍有事项').waitFor()
    await look(admin, '91-organ-end', { allow: /409/ })
    await until('the rename to reach the county', 30_000, async () => ((await ask(settings.county, `/v1/organs/${first}`)).body['versions'] as unknown[] | undefined)?.length === 2)
  })

  way.step('divisions', 'the province sets up a zone under the city, renames it from a later day, and cannot end a county with organs; every node hears of it', async () => {
    const admin = await atRegistry(stage, PROVINCE, '/registry/divisions?parent=340100', 'divisions')
    const { page } = admin
    await page.locator(`[data-testid=division-row][data-code="${COUNTY}"]`).waitFor()
    await look(admin, '91-divisions')
    const known = (await ask(settings.province, '/v1/regions?parent=340100&history=true')).body['items'] as { code: string }[]
    const code = Array.from({ length: 38 }, (_, n) => String(340161 + n)).find((one) => !known.some((each) => each.code === one))!
    const fill = async (values: Record<string, string>): Promise<void> => { for (const [key, value] of Object.entries(values)) await page.getByTestId(`dv-${key}`).fill(value) }
    await page.getByTestId('new-division').click()
    await page.getByTestId('division-save').click()
    await page.getByTestId('error-summary').waitFor()
    await page.getByTestId('dv-level').selectOption('zone')
    await fill({ code, name: `样例新区${code}`, effectiveFrom: await dayFromToday(0), reason: '设立功能区', basis: '皖政秘〔2026〕12号' })
    await look(admin, '91-division-new')
    await page.getByTestId('division-save').click()
    await page.locator('[data-testid=division][data-version="1"]').waitFor()
    await page.getByTestId('division-change').click()
    await fill({ name: `样例高新区${code}`, effectiveFrom: await dayFromToday(1), reason: '更名', basis: '皖政秘〔2026〕33号' })
    await page.getByTestId('division-save').click()
    await page.getByTestId('division-saved').waitFor()
    expect(await page.locator('h1').innerText()).toBe(`样例新区${code}`)
    expect(await page.getByTestId('division-period').count()).toBe(2)
    await look(admin, '91-division')
    await page.setViewportSize({ width: 375, height: 812 })
    await look(admin, '91-division-narrow')
    await page.setViewportSize({ width: 1280, height: 800 })

    await page.goto(`${settings.web}/registry/divisions/${COUNTY}`)
    await page.getByTestId('division-end').click()
    await page.getByTestId('division-held').waitFor()
    await fill({ effectiveFrom: await dayFromToday(1), reason: '撤销', basis: '皖政秘〔2026〕60号' })
    await page.getByTestId('division-save').click()
    await page.getByTestId('division-form').getByText('仍有实施主体').waitFor()
    await look(admin, '91-division-end', { allow: /409/ })
    await until('the rename to reach the county', 30_000, async () => ((await ask(settings.county, `/v1/regions/${code}`)).body['periods'] as unknown[] | undefined)?.length === 2)
  })

  way.step('claims', 'the county sees the new version with its day and differences, and adopts it with one press', async () => {
    const admin = await atRegistry(stage, ADMIN, `/registry/claims?organ=${way.get('organ')}`, 'claims')
    const { page } = admin
    const claim = page.locator(`[data-testid=claim][data-basic="${way.get('basicCode')}"]`)
    await until('the new version to reach the county', 30_000, async () => {
      await page.reload()
      await page.getByTestId('claims-none').or(page.getByTestId('claim')).first().waitFor()
      return (await claim.count()) > 0
    })
    await claim.getByTestId('claim-diff').click()
    await claim.getByTestId('difference').first().waitFor()
    expect(await claim.innerText()).toContain(`${way.get('limit')}`)
    await look(admin, '92-claims')
    await page.getByTestId('claim-all').check()
    await page.getByTestId('adopt-chosen').click()
    await claim.getByTestId('adopted').waitFor()
    await look(admin, '93-adopted')
    const newest = Math.max(...(await versions(`/v1/items/${way.get('itemCode')}/versions`)).map((one) => one.version ?? 0))
    const now = (await ask(settings.county, `/v1/items/${way.get('itemCode')}/elements?version=${newest}`)).body['elements'] as { limits: { statutory: { value: number } } }
    expect(now.limits.statutory.value).toBe(way.get('limit'))
  })

  way.step('compare', 'two versions side by side, the item against the catalogue, and against the city’s', async () => {
    const admin = await atRegistry(stage, ADMIN, `/registry/compare?left=${way.get('itemCode')}`, 'compare')
    const { page } = admin
    await page.locator('[data-testid=difference][data-path="/limits/statutory"]').waitFor()
    await look(admin, '94-compare')
    await page.getByTestId('with-entry').click()
    await page.locator(`[data-testid=compare][data-left="${way.get('basicCode')}"]`).waitFor()
    await page.getByTestId('differences').waitFor()
    await look(admin, '94-compare-entry')
    const others = (await ask(settings.province, `/v1/items?q=${way.get('basicCode')}&region=340100`)).body['items'] as { itemCode: string }[]
    await page.goto(`${settings.web}/registry/compare?left=${way.get('itemCode')}&right=${others[0]!.itemCode}`)
    await page.locator('[data-testid=difference][data-path="/exercise/organName"]').waitFor() // the county's against the city's
    await look(admin, '94-compare-levels')
  })

  const HEAD = ['序号', '权责事项名称', '行使主体', '承诺期限', '咨询电话', '别名']
  const table = (promised: string): Buffer => xlsx('水务局', [['肥西县水务局权力清单（2026年本）'], HEAD, ['1', WORK, way.get('organName'), promised, '0551-68841001', way.get('alias')]])
  async function send(person: Person, name: string, bytes: Buffer): Promise<void> {
    const { page } = person
    await page.goto(`${settings.web}/registry/imports`)
    await page.getByTestId('import-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
    await page.getByTestId('import-reason').fill('2026 年度动态调整')
    await page.getByTestId('import-from').fill(await dayAfter(way.known.itemCode ? (await versions(`/v1/items/${way.get('itemCode')}/versions`)).map((one) => one.effectiveFrom) : []))
    await page.getByTestId('import-send').click()
    await page.locator('[data-testid=import][data-state=checked], [data-testid=import][data-state=unreadable]').waitFor()
  }

  way.step('import', 'a table with a wrong row: told where and why, also as the same file; the corrected one is applied and can be found', async () => {
    way.known.alias = `用水审批${Date.now() % 100_000}号`
    const admin = await atRegistry(stage, ADMIN, '/registry/imports', 'imports')
    const { page } = admin
    await look(admin, '95-imports')
    await send(admin, '水务局权力清单.xlsx', table('尽快'))
    await page.locator('[data-testid=import-wrong][data-row="3"]').waitFor()
    expect(await page.getByTestId('import-wrong').first().innerText()).toContain('尽快')
    expect(await page.getByTestId('import-submit').count()).toBe(0)
    await look(admin, '96-import-wrong')
    const waiting = page.waitForEvent('download')
    await page.getByTestId('import-report').click()
    const file = join(settings.shots, 'import-report.xlsx')
    const download = await waiting
    await download.saveAs(file)
    expect(download.suggestedFilename()).toMatch(/水务局权力清单.*\.xlsx$/)
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
    await send(admin, '水务局权力清单（改）.xlsx', table('20个工作日'))
    const before = (await ask(settings.county, `/v1/items/${way.get('itemCode')}`)).body['version']
    await page.getByTestId('import-submit').click()
    await page.getByTestId('error-summary').waitFor()
    await page.getByTestId('submit-documentNo').fill('肥政〔2026〕3号')
    await page.getByTestId('submit-basis').fill('关于公布县级政府权力清单（2026年本）的决定')
    await page.getByTestId('import-submit').click()
    await page.locator('[data-testid=import][data-state=submitted]').waitFor()
    await look(admin, '97-import-submitted')
    expect((await ask(settings.county, `/v1/items/${way.get('itemCode')}`)).body['version'], 'nothing is published on one word').toBe(before)
    const importId = (way.known.importId = page.url().split('/').at(-1)!)
    const office = await atRegistry(stage, 'feixi-establishment', '/registry/changes', 'changes')
    await office.page.locator(`[data-testid=import-to-review][data-import="${importId}"]`).click()
    await office.page.locator('[data-testid=import][data-state=submitted]').waitFor()
    await office.page.getByTestId('import-item').first().locator('summary').click()
    await office.page.getByTestId('difference').first().waitFor()
    await look(office, '97-import-review')
    await office.page.getByTestId('import-return').click()
    await office.page.getByTestId('error-summary').waitFor()
    await office.page.getByTestId('review-opinion').fill('文号应为肥政〔2026〕13号，请改正后再提交。')
    await office.page.getByTestId('import-return').click()
    await office.page.getByTestId('verdict-sure').click()
    await office.page.getByTestId('import-returned').waitFor()
    await page.reload()
    await page.getByTestId('import-returned').waitFor()
    await look(admin, '97-import-returned')
    await page.getByTestId('submit-documentNo').fill('肥政〔2026〕13号')
    await page.getByTestId('import-submit').click()
    await page.locator('[data-testid=import][data-state=submitted]').waitFor()
    await office.page.reload()
    await office.page.getByTestId('review-opinion').fill('与批准文件一致，同意入库。')
    await office.page.getByTestId('import-approve').click()
    await office.page.getByTestId('verdict-sure').click()
    await office.page.getByTestId('import-applied').waitFor()
    await page.reload()
    await page.getByTestId('import-applied').waitFor()
    expect(await page.getByTestId('import-review').getAttribute('data-outcome')).toBe('approve')
    await look(admin, '97-import-applied')
    await page.goto(`${settings.web}/registry/items?q=${encodeURIComponent(way.get('alias'))}`)
    await page.locator(`[data-testid=item-row][data-item="${way.get('itemCode')}"]`).waitFor()
  })

  way.step('hostile', 'a file that is none is refused in plain words, an empty one before it is sent; nothing changes', async () => {
    const admin = await atRegistry(stage, ADMIN, '/registry/imports', 'imports')
    const { page } = admin
    const before = (await ask(settings.county, `/v1/items/${way.get('itemCode')}`)).body['version']
    await send(admin, '权力清单.xlsx', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), randomBytes(4000)]))
    await page.getByTestId('import-unreadable').waitFor()
    expect((await page.getByTestId('import-unreadable').innerText()).length).toBeGreaterThan(20)
    await look(admin, '98-import-refused')
    await page.goto(`${settings.web}/registry/imports`)
    await page.getByTestId('import-file').setInputFiles({ name: '空.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) })
    await page.getByTestId('import-reason').fill('空文件')
    await page.getByTestId('import-send').click()
    await page.getByTestId('error-summary').waitFor()
    expect((await ask(settings.county, `/v1/items/${way.get('itemCode')}`)).body['version']).toBe(before)
  })

  way.step('quality', 'scores by organ, the findings of its items with what to do, and from there into the editor', async () => {
    const admin = await atRegistry(stage, ADMIN, '/registry/quality', 'quality')
    const { page } = admin
    await page.getByTestId('quality-score').first().waitFor()
    await look(admin, '99-quality')
    await page.getByTestId('quality-by').selectOption('entry')
    await page.locator('[data-testid=quality-score] a[href*="/registry/catalogue/"], [data-testid=quality-none]').first().waitFor()
    await page.getByTestId('quality-by').selectOption('organ')
    const organ = page.locator(`[data-testid=quality-score][data-subject="${way.get('organ')}"]`)
    expect(await organ.getByTestId('quality-complete').textContent()).toMatch(/^[0-9]+$/)
    await organ.getByTestId('quality-organ').click()
    await page.locator('[data-testid=quality-items]:not([data-reading])').waitFor()
    await page.getByTestId('quality-finding').first().waitFor()
    await page.getByTestId('quality-lacking').first().waitFor()
    await look(admin, '99-quality-organ')
    await page.getByTestId('quality-finding').first().getByRole('link').click()
    await page.getByTestId('start-change').waitFor()
    expect(new URL(page.url()).searchParams.get('section')).toMatch(/^[a-z]+$/)
  })

  phoneRound(stage, way)

  way.step('downloads', 'the public takes the tables away, knows what they mean, and can check an edition', async () => {
    const admin = await atRegistry(stage, ADMIN, '/registry/items', 'items')
    const edition = `${COUNTY}-${Date.now()}`
    const day = await dayFromToday(0)
    const put = await ask(settings.county, `/v1/editions/${edition}`, { method: 'PUT', token: await tokenOf(admin), body: { name: '2026年本', regionCode: COUNTY, below: false, day } })
    expect(put.status, JSON.stringify(put.body)).toBe(200)
    await until('the edition at the province', 60_000, async () => (await ask(settings.province, `/v1/editions/${edition}`)).body['state'] === 'published')
    const reader = await stage.person('reader')
    const { page } = reader
    await page.goto(`${settings.web}/lists/${COUNTY}`)
    await page.getByTestId('edition').first().waitFor()
    const take = async (handle: string): Promise<Buffer> => {
      const waiting = page.waitForEvent('download')
      await page.getByTestId(handle).click()
      const file = join(settings.shots, handle)
      await (await waiting).saveAs(file)
      return readFileSync(file)
    }
    expect((await take('download-total-xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect((await take('download-risks-pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    const csv = (await take('download-total-csv')).toString()
    expect(csv.split('\n')[0]).toContain('事项名称')
    expect(csv).toContain(way.get('itemCode'))
    expect(JSON.parse((await take('download-duties-json')).toString())).toBeTruthy()
    expect(await page.getByTestId('download-charts-zip').getAttribute('href')).toContain('kind=charts&format=zip')
    expect((await take('download-dictionary')).toString()).toContain('事项名称')
    expect(JSON.parse((await take('download-dcat')).toString())).toHaveProperty('@context')
    const shown = page.locator(`[data-testid=edition][data-edition="${edition}"]`)
    await shown.getByTestId('edition-verify').click()
    expect(await shown.getByTestId('edition-root').innerText()).toMatch(/^[0-9a-f]{64}$/)
    await look(reader, '99-downloads')
    const address = (await shown.getByTestId('edition-proof').innerText()).trim().replace('…', way.get('itemCode'))
    const proof = await (await fetch(address)).text()
    expect(proof).toContain(await shown.getByTestId('edition-root').innerText())
    const phone = await stage.person('reader', 'phone')
    await phone.page.goto(`${settings.mobile}/lists/${COUNTY}`)
    await phone.page.getByTestId('downloads').waitFor()
    expect(await phone.page.getByTestId('download-total-pdf').getAttribute('href')).toContain(`region=${COUNTY}`)
    await look(phone, '99-downloads-phone')
  })
})
