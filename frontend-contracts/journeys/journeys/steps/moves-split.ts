import { expect } from 'vitest'
import { look } from '../../src/look'
import { listed, passChange, passOffices, readChange } from '../../src/requests'
import { settings } from '../../src/settings'
import type { Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { act, acts, atRegistry, state } from '../../src/web/changes'
import { saved } from '../../src/web/registry'
import { atOffice, becomes, itemStatus, OWN } from './moves-merge'
import { LAW, PLACE, type MovesWay } from './moves-known'

/** Words of the contract and of the code, which no page shows. */
const RAW = /\b(STATUTORY|BY_APPLICATION|EX_OFFICIO|NATURAL_PERSON|ENTERPRISE|LONG_TEXT|IMMEDIATE|PROMISED|HIGH|MEDIUM|LOW|CITIZEN_ID|(?<=[:：]\s?)[A-D](?=;|$))\b/m

export function splitSteps(way: Way<MovesWay>, stage: Stage): void {
  way.step('split', 'one item becomes two: the second one is named, and both are written in the editor', async () => {
    const admin = await atRegistry(stage, `${PLACE}-items`, `/registry/changes/new?kind=split&item=${way.get('whole')}`, 'new-change-form')
    const { page } = admin
    await page.getByTestId('chosen-item').waitFor()
    await page.getByTestId('field-part').fill(way.get('part'))
    await page.getByTestId('part-search').click()
    await page.getByTestId('part').waitFor()
    await page.getByTestId('field-cause').fill('开办登记与变更登记分开办理')
    await page.getByTestId('field-basis').fill(LAW)
    await look(admin, '9d-split', OWN)
    await page.getByTestId('create-edit').click()
    await page.getByTestId('editor').waitFor()
    way.known.split = (await page.getByTestId('editor').getAttribute('data-change'))!
    await page.getByTestId('which-item').selectOption('1')
    await page.getByTestId('section-basic').click()
    await page.getByTestId('el-name').fill(`集市变更登记 (${way.get('part').slice(6, 9)})`)
    await saved(admin)
    await look(admin, '9d-split-editor', OWN)
    await page.getByTestId('hand-in').click()
    await page.getByTestId('hand-in-sure').click()
    await page.getByTestId('change-page').waitFor()
    way.known.splitNumber = (await page.getByTestId('change-number').innerText()).trim()
    await page.getByTestId('unchanged').waitFor()
    expect(await page.getByTestId('change-item').evaluateAll((all) => all.map((one) => one.getAttribute('data-item')))).toEqual([way.get('whole'), way.get('partItem')])
    await page.locator('[data-testid=change-item] details summary').click()
    await page.getByTestId('all-differences').click()
    for (const word of ['依申请', 'By application']) {
      await page.locator('[data-testid=difference][data-pointer="/handling"]').getByText(word).waitFor()
      expect(await page.getByTestId('difference').allInnerTexts().then((all) => all.filter((one) => RAW.test(one))), 'no raw words').toEqual([])
      await look(admin, word === '依申请' ? '9d-split-asked' : '9d-split-english', OWN)
      await page.getByTestId('locale').click()
      await page.getByTestId('change-page').waitFor()
    }
  })

  way.step('dispute', 'the applicant disputes, the establishment office dismisses it; disputed again, the government office decides, and that ends it', async () => {
    await act(await atOffice(stage, 'establishment', way.get('splitNumber')), 'accept')
    const admin = await atRegistry(stage, `${PLACE}-items`, `/registry/changes/${way.get('split')}`, 'change-page')
    const dispute = async (reason: string): Promise<void> => {
      await admin.page.getByTestId('act-dispute').click()
      await admin.page.getByTestId('field-reason').fill(reason)
      await admin.page.getByTestId('action-submit').dblclick()
      await admin.page.getByTestId('change-done').waitFor()
    }
    await dispute('受理意见认为两项登记不能分开办理，与市里的做法不一致。')
    expect(await acts(admin), 'one at a time').not.toContain('dispute')
    await look(admin, '9e-disputed')
    await act(await atOffice(stage, 'establishment', way.get('splitNumber')), 'settle', { upheld: 'no', reason: '受理意见只要求写清两项的界线，没有反对分设。' })
    await admin.page.reload()
    await admin.page.locator('[data-testid=dispute][data-upheld=false]').waitFor()
    await dispute('界线在申请内容里已经写清，请本级政府明确。')
    const government = await atOffice(stage, 'government', way.get('splitNumber'), 'phone')
    expect(await acts(government)).toContain('settle')
    await government.page.getByTestId('act-settle').click()
    await government.page.getByTestId('action-submit').click()
    await government.page.getByTestId('error-summary').waitFor()
    await government.page.getByTestId('field-upheld-no').check()
    await government.page.getByTestId('field-reason').fill('同意编办意见，两项的界线以本申请的内容为准，继续审核。')
    await look(government, '9e-government')
    await government.page.getByTestId('action-submit').dblclick()
    await government.page.getByTestId('change-done').waitFor()
    await look(government, '9e-decided')
    await admin.page.reload()
    await admin.page.locator('[data-testid=dispute][data-level=government][data-upheld=false]').waitFor()
    expect(await acts(admin), 'the government has the last word').not.toContain('dispute')
    await look(admin, '9e-settled')
    expect(((await readChange(PLACE, way.get('split')))['disputes'] as unknown[]).length, 'two disputes, however often the button was pressed').toBe(2)
  })

  way.step('approve', 'the offices agree; the government approves with a double click, comes back with the back button, and it is approved once', async () => {
    const change = await readChange(PLACE, way.get('split'))
    expect(change.state).toBe('under-review')
    await passOffices(PLACE, way.get('split'), 'approve')
    const government = await atOffice(stage, 'government', way.get('splitNumber'))
    const { page } = government
    await page.getByTestId('act-approve').click()
    await page.getByTestId('field-opinion').fill('同意。')
    await page.getByTestId('action-submit').dblclick()
    await page.getByTestId('change-done').waitFor()
    await page.goBack()
    await page.goForward()
    await page.getByTestId('change-page').waitFor()
    expect(await acts(government), 'decided is decided').not.toContain('approve')
    expect(((await readChange(PLACE, way.get('split')))['opinions'] as { act: string }[]).filter((one) => one.act === 'approve'), 'one approval').toHaveLength(1)
    await look(government, '9e-approved')
    await passChange(PLACE, way.get('split'))
    await becomes(way.get('partItem'), 'in-force')
    expect(await itemStatus(way.get('whole')), 'the first one goes on').toBe('in-force')
  })

  way.step('withdraw', 'the applicant withdraws a request with reasons; the item stands as before, and the request is closed for good', async () => {
    const admin = await atRegistry(stage, `${PLACE}-items`, `/registry/changes/new?kind=cancel&item=${way.get('stopped')}`, 'new-change-form', 'phone')
    const { page } = admin
    await page.getByTestId('chosen-item').waitFor()
    await page.getByTestId('field-cause').fill('寄存备案拟取消')
    await page.getByTestId('field-basis').fill(LAW)
    await page.getByTestId('create-submit').dblclick()
    await page.getByTestId('change-page').waitFor()
    const changeId = new URL(page.url()).pathname.split('/').at(-1)!
    await page.getByTestId('act-withdraw').click()
    await page.getByTestId('action-submit').click()
    await page.getByTestId('error-summary').waitFor()
    await page.getByTestId('field-reason').fill('群众仍有需要，先暂停、改进后再说。')
    await look(admin, '9f-withdraw')
    await page.getByTestId('action-submit').dblclick()
    await page.getByTestId('change-done').waitFor()
    expect(await state(admin)).toBe('withdrawn')
    expect(await acts(admin)).toEqual([])
    await look(admin, '9f-withdrawn')
    await page.goBack()
    await page.goto(`${settings.web}/registry/changes?scope=mine`)
    await page.locator(`[data-testid=change][data-change="${changeId}"][data-state=withdrawn]`).waitFor()
    expect(await itemStatus(way.get('stopped'))).toBe('in-force')
    expect((await listed(PLACE, 'scope=mine&kind=cancel&limit=100')).filter((one) => (one['itemCodes'] as string[]).includes(way.get('stopped'))), 'one request').toHaveLength(1)
  })
}
