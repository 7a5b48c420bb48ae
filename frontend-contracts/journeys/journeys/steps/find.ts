import { expect } from 'vitest'
import { ask } from '../../src/api'
import { look } from '../../src/look'
import { CAST, COUNTY, settings } from '../../src/settings'
import type { Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { guideOf, result, search } from '../../src/web/portal'
import type { MainWay } from './known'

/** An item that a county exercises and that can be applied for online; the sample list has it complete in every element. */
const NAME = '食品经营许可'
const WAYS_TO_ASK = { words: '食品经营', initials: 'spjyxk', pinyin: 'shipinjingying' }

export function findSteps(way: Way<MainWay>, stage: Stage): void {
  way.step('find', 'a citizen finds an item by words, pinyin, initials and code', async () => {
    const found = (await ask(settings.province, `/v1/items?q=${encodeURIComponent(NAME)}&region=${COUNTY}&limit=20`)).body['items'] as { itemCode: string; name: string; applicable: boolean }[]
    const item = found.find((one) => one.name.startsWith(NAME) && one.applicable)
    if (!item) throw new Error(`Expected ${NAME} in ${COUNTY} to be open for applications`)
    way.known.itemCode = item.itemCode
    way.known.itemName = item.name

    const citizen = await stage.person(CAST.citizen)
    const { page } = citizen
    const answer = await page.goto(settings.web)
    expect(answer?.headers()['content-security-policy']).toContain("script-src 'self'")
    await page.getByTestId('search-input').waitFor()
    await look(citizen, '01-home')
    for (const words of [...Object.values(WAYS_TO_ASK), item.itemCode]) {
      await page.goto(`${settings.web}/search?region=${COUNTY}`)
      await search(citizen, words)
      await result(citizen, item.itemCode).waitFor()
    }
    await look(citizen, '02-search')
  })

  way.step('guide', 'she reads the guide: online, cost, days, visits and materials on the first screen', async () => {
    const citizen = await stage.person(CAST.citizen)
    const { page } = citizen
    const guide = await guideOf(way.get('itemCode'))
    await page.goto(`${settings.web}/search?region=${COUNTY}`)
    await search(citizen, WAYS_TO_ASK.words)
    await result(citizen, guide.itemCode).getByRole('link').first().click()
    await page.getByTestId('guide').waitFor()
    expect(await page.getByTestId('guide-material').count()).toBe(guide.materials.length)
    for (const material of guide.materials) expect(await page.getByTestId('guide').textContent()).toContain(material.name)
    await look(citizen, '03-guide')
  })
}
