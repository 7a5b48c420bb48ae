import { expect } from 'vitest'
import { ask } from '../../src/api'
import { dayFromToday } from '../../src/clock'
import { opensPdf } from '../../src/download'
import { look } from '../../src/look'
import { onPhone } from '../../src/phone/phone'
import { settings } from '../../src/settings'
import type { Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { atRegistry } from '../../src/web/changes'
import { xlsx } from '../../src/xlsx'
import type { ActsWay } from './acts-known'

export function listSteps(way: Way<ActsWay>, stage: Stage): void {
  way.step('sheets', 'anybody takes away an item’s sheet and its flow chart as PDF, on the web and on a phone', async () => {
    const reader = await stage.person('a reader')
    for (const [person, home] of [[reader, settings.web], [await onPhone(stage, '/'), settings.mobile]] as const) {
      await person.page.goto(`${home}/items/${way.get('itemCode')}/duties`)
      await opensPdf(person, person.page.getByTestId('item-sheet'))
      await person.page.getByTestId('record-flow').click()
      await opensPdf(person, person.page.getByTestId('chart-file'))
    }
  })

  way.step('import', 'an item administrator takes back an import that was checked: nothing of it goes into the list', async () => {
    const admin = await atRegistry(stage, 'feixi-items', '/registry/imports', 'imports')
    const { page } = admin
    const version = async (): Promise<unknown> => (await ask(settings.county, `/v1/items/${way.get('itemCode')}`)).body['version']
    const before = await version()
    const rows = [['肥西县市场监督管理局权力清单'], ['序号', '权责事项名称', '行使主体', '咨询电话'], ['1', '食品经营许可', '肥西县市场监督管理局', '0551-68849876']]
    await page.getByTestId('import-file').setInputFiles({ name: '市场监管局权力清单.xlsx', mimeType: 'application/octet-stream', buffer: xlsx('市场监管局', rows) })
    await page.getByTestId('import-reason').fill('2026 年度动态调整')
    await page.getByTestId('import-from').fill(await dayFromToday(40))
    await page.getByTestId('import-send').click()
    await page.locator('[data-testid=import][data-state=checked]').waitFor()
    expect(await page.getByTestId('tally-changed').textContent()).toBe('1')
    await page.getByTestId('import-withdraw').click()
    await look(admin, 'a30-import-sure')
    await page.getByTestId('import-sure').dblclick()
    await page.locator('[data-testid=import][data-state=cancelled]').waitFor()
    await page.getByTestId('import-cancelled').waitFor()
    expect(await page.getByTestId('import-submit').count()).toBe(0)
    await look(admin, 'a31-import-withdrawn')
    expect(await version()).toBe(before)
  })
}
