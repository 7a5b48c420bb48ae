import { expect } from 'vitest'
import { ask, tokenOf, until } from '../../src/api'
import { moveClock, readOffset } from '../../src/clock'
import { look } from '../../src/look'
import { listed, nodeOf, passOffices, readChange } from '../../src/requests'
import { CAST, settings } from '../../src/settings'
import type { Person, Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { act, acts, atRegistry, openTask, state } from '../../src/web/changes'
import { atDesk } from '../../src/web/desk'
import { pick } from '../../src/web/moves'
import { saved } from '../../src/web/registry'
import { LAW, PLACE, type MovesWay } from './moves-known'

const NAME = '食品经营摊点备案'
/** The editor asks the catalogue for the item's entry; an item of the county's own has none. */
export const OWN = { allow: /404.*(catalogue-entries|claim-drafts)/ }

/** The state of an item at its own node. */
export const itemStatus = async (itemCode: string): Promise<unknown> => (await ask(nodeOf(PLACE), `/v1/items/${itemCode}`)).body['status']
export const becomes = (itemCode: string, status: string): Promise<number> => until(`${itemCode} to be ${status}`, 60_000, async () => (await itemStatus(itemCode)) === status)

/** A request at the desk of an office of Feixi. */
export async function atOffice(stage: Stage, office: string, number: string, device: 'desk' | 'phone' = 'desk'): Promise<Person> {
  const official = await atRegistry(stage, `${PLACE}-${office}`, '/registry/changes', 'changes', device)
  await openTask(official, number)
  return official
}

/** Every way back and again after a decisive button: the page is left, come back to and read anew; what was done stands there once. */
async function onceOnly(person: Person, key: string, happened: () => Promise<number>): Promise<void> {
  const { page } = person
  expect(await acts(person), 'what is done is not offered again').not.toContain(key)
  await page.goBack()
  await page.goForward()
  await page.getByTestId('change-page').waitFor()
  expect(await acts(person), 'nor after back and forward').not.toContain(key)
  expect(await happened(), 'it happened once').toBe(1)
}

export function mergeSteps(way: Way<MovesWay>, stage: Stage): void {
  way.step('merge', 'two items become one: chosen by name, written in the editor, handed in with a double click; the back button makes no second request', async () => {
    const admin = await atRegistry(stage, `${PLACE}-items`, '/registry/changes/new?kind=merge', 'new-change-form')
    const { page } = admin
    const mark = way.get('kept').slice(25, 28)
    await pick(page.getByTestId('picker-first'), way.get('kept'), `食品摊点备案 (${mark})`)
    await page.getByTestId('field-cause').fill('两项备案内容相同，合并办理')
    await page.getByTestId('field-basis').fill(LAW)
    await page.getByTestId('create-edit').click()
    await page.getByTestId('error-summary').waitFor()
    await look(admin, '9a-merge-incomplete')
    await pick(page.getByTestId('picker-more'), way.get('gone'), `餐饮摊点备案 (${mark})`)
    await page.getByTestId('other').waitFor()
    await look(admin, '9a-merge')
    await page.getByTestId('create-edit').dblclick()
    await page.getByTestId('editor').waitFor()
    way.known.merge = (await page.getByTestId('editor').getAttribute('data-change'))!
    await page.getByTestId('section-basic').click()
    await page.getByTestId('el-name').fill(`${NAME} (${mark})`)
    await saved(admin)
    await look(admin, '9a-merge-editor', OWN)
    await page.getByTestId('hand-in').click()
    await page.getByTestId('hand-in-sure').dblclick()
    await page.getByTestId('change-page').waitFor()
    way.known.mergeNumber = (await page.getByTestId('change-number').innerText()).trim()
    expect(await state(admin)).toBe('submitted')
    expect(await page.locator('[data-testid=change-item][data-effect=publish]').getAttribute('data-item')).toBe(way.get('kept'))
    expect(await page.locator('[data-testid=change-item][data-effect=abolish]').getAttribute('data-item')).toBe(way.get('gone'))
    expect(await page.locator('[data-testid=change-item][data-effect=abolish]').innerText(), 'where it goes').toContain(NAME)
    await look(admin, '9a-merge-asked', OWN)
    await page.goBack()
    await page.getByTestId('editor-closed').waitFor()
    expect((await listed(PLACE, 'scope=mine&kind=merge&limit=100')).filter((one) => (one['itemCodes'] as string[]).includes(way.get('kept'))), 'one request, however often the button was pressed').toHaveLength(1)
  })

  way.step('return', 'the establishment office returns it with reasons, on a phone, with a double tap; the applicant mends it and submits again', async () => {
    const office = await atOffice(stage, 'establishment', way.get('mergeNumber'), 'phone')
    await office.page.getByTestId('act-return').click()
    await office.page.getByTestId('action-submit').click()
    await office.page.getByTestId('error-summary').waitFor()
    expect(await office.page.evaluate(() => document.activeElement?.closest('[data-testid=error-summary]') !== null), 'the summary has the focus').toBe(true)
    await office.page.getByTestId('field-opinion').fill('请写明合并后由哪个窗口受理。')
    await look(office, '9b-return')
    await office.page.getByTestId('action-submit').dblclick()
    await office.page.getByTestId('change-done').waitFor()
    expect(await state(office)).toBe('returned')
    expect(await office.page.evaluate(() => document.activeElement?.id), 'what was done has the focus').toBe('change-done')
    await look(office, '9b-returned-phone')
    const opinions = async (): Promise<number> => ((await readChange(PLACE, way.get('merge')))['opinions'] as unknown[]).length
    await onceOnly(office, 'return', opinions)

    const admin = await atRegistry(stage, `${PLACE}-items`, '/registry/changes', 'changes')
    await openTask(admin, way.get('mergeNumber'))
    expect(await admin.page.getByTestId('opinion').first().innerText()).toContain('哪个窗口')
    await look(admin, '9b-returned', OWN)
    await admin.page.getByTestId('act-edit').click()
    await admin.page.getByTestId('editor').waitFor()
    await admin.page.getByTestId('section-venue').click()
    await admin.page.getByTestId('el-venue-address').fill('肥西县上派镇政务中心 3 号窗口')
    await saved(admin)
    await admin.page.getByTestId('hand-in').click()
    await admin.page.getByTestId('hand-in-sure').click()
    await admin.page.locator('[data-testid=change-page][data-round="2"]').waitFor()
    expect(await state(admin)).toBe('submitted')
  })

  way.step('schedule', 'the offices and the government agree; the publication is set to a moment, on a phone, once', async () => {
    await act(await atOffice(stage, 'establishment', way.get('mergeNumber')), 'accept')
    await passOffices(PLACE, way.get('merge'))
    const office = await atOffice(stage, 'establishment', way.get('mergeNumber'), 'phone')
    await office.page.getByTestId('act-schedule').click()
    await office.page.getByTestId('field-when-at').check()
    await office.page.getByTestId('action-submit').click()
    await office.page.getByTestId('error-summary').waitFor()
    const node = Date.now() + (await readOffset()) * 1000
    const moment = Math.ceil((node + 20_000) / 60_000) * 60_000
    way.known.publishAt = new Date(moment).toISOString()
    await office.page.getByTestId('field-publishAt').fill(new Date(moment + 8 * 3_600_000).toISOString().slice(0, 16))
    await look(office, '9c-moment')
    await office.page.getByTestId('action-submit').dblclick()
    await office.page.getByTestId('change-done').waitFor()
    expect(await state(office)).toBe('scheduled')
    await look(office, '9c-scheduled')
    expect(Date.parse((await readChange(PLACE, way.get('merge')))['publishAt'] as string)).toBe(moment)
    expect(await itemStatus(way.get('gone')), 'nothing before its moment').toBe('in-force')
  })
}

/** When its moment has come. */
export function momentStep(way: Way<MovesWay>, stage: Stage): void {
  way.step('moment', 'at its moment, and not before, the merge is published: one item stands, the other says what became of it', async () => {
    const offset = await readOffset()
    const left = Math.ceil((Date.parse(way.get('publishAt')) - Date.now()) / 1000) - offset
    if (left > 2) {
      expect(await itemStatus(way.get('gone')), 'nothing before its moment').toBe('in-force')
      await moveClock(await atDesk(stage, CAST.operator).then(tokenOf), offset + left - 1)
    }
    await becomes(way.get('gone'), 'abolished')
    await until('the request to be published', 60_000, async () => (await readChange(PLACE, way.get('merge'))).state === 'published')
    const change = await readChange(PLACE, way.get('merge'))
    expect(Date.parse(change['endedAt'] as string ?? (change['history'] as { at: string }[]).at(-1)!.at)).toBeGreaterThanOrEqual(Date.parse(way.get('publishAt')))
    const admin = await atRegistry(stage, `${PLACE}-items`, `/registry/changes/${way.get('merge')}`, 'change-page')
    expect(await state(admin)).toBe('published')
    await look(admin, '9h-merged')
    await until('the province to know', 60_000, async () => (await ask(settings.province, `/v1/items/${way.get('gone')}`)).body['status'] === 'abolished')
    const reader = await stage.person('reader', 'phone')
    await reader.page.goto(`${settings.web}/items/${way.get('gone')}`)
    await reader.page.getByTestId('not-applicable').waitFor()
    expect(await reader.page.getByTestId('not-applicable').innerText()).toContain(way.get('mergeNumber'))
    await reader.page.goto(`${settings.web}/items/${way.get('kept')}`)
    await reader.page.getByTestId('guide').waitFor()
    expect(await reader.page.locator('h1').innerText()).toContain(NAME)
    expect(((await ask(settings.province, `/v1/items/${way.get('kept')}/versions`)).body['items'] as unknown[]).length, 'a second version, once').toBe(2)
  })
}
