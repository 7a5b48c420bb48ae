import { expect } from 'vitest'
import { ask } from '../../src/api'
import { look } from '../../src/look'
import { COUNTY, settings } from '../../src/settings'
import type { Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { result, search } from '../../src/web/portal'
import type { ListsWay } from './lists-known'

/** What people type that stands nowhere in the list, how it is read, and what each hit then says of itself. */
const SLIPS = [
  { how: 'synonym', words: '开饭店', why: '同义词：清单上说“食品经营”' },
  { how: 'sound', words: '食品精英许可', why: '近似：读音相同' },
  { how: 'near', words: '食品运营许可', why: '近似：错、缺或多一个字' },
] as const

export function freelySteps(way: Way<ListsWay>, stage: Stage): void {
  way.step('freely-web', 'an everyday word, a homophone, a wrong character: the item is found, each hit says why, the counts are of what is shown', async () => {
    const person = await stage.person('searcher')
    const { page } = person
    for (const { how, words, why } of SLIPS) {
      const real = (await ask(settings.province, `/v1/items?q=${encodeURIComponent(words)}&region=${COUNTY}&limit=100`)).body
      expect(real['relaxed'], words).toBe(how)
      await page.goto(`${settings.web}/search?region=${COUNTY}`)
      await search(person, words)
      await page.locator(`[data-testid=search-relaxed][data-how=${how}]`).waitFor()
      await result(person, way.get('itemCode')).getByTestId('why-found').getByText(why).waitFor()
      const reasons = await page.getByTestId('why-found').allInnerTexts()
      expect(reasons).toHaveLength(await page.getByTestId('search-result').count())
      for (const reason of reasons) expect(reason).toContain(why)
      for (const facet of ['facet-category', 'facet-local-category', 'facet-level']) {
        const sum = async () => (await page.getByTestId(facet).locator('option').allInnerTexts()).reduce((all, text) => all + Number(/\((\d+)\)$/.exec(text.trim())?.[1] ?? 0), 0)
        await expect.poll(sum, { message: `${facet} for ${words}` }).toBe((real['items'] as unknown[]).length)
      }
      await look(person, `77-freely-${how}`)
      await page.getByTestId('facet-level').selectOption('county')
      await page.waitForURL((url) => url.searchParams.get('level') === 'county')
      await result(person, way.get('itemCode')).waitFor()
    }
  })

  way.step('freely-phone', 'the same on a phone, whole list, and with a filter chosen', async () => {
    const person = await stage.person('searcher', 'phone')
    const { page } = person
    for (const { how, words, why } of SLIPS) {
      await page.goto(`${settings.mobile}/search`)
      await page.getByTestId('search-input').fill(words)
      await page.getByTestId('search-submit').click()
      await page.getByTestId('search-relaxed').getByText(words).waitFor()
      const hits = page.getByTestId('search-results').locator('> li')
      const wanted = hits.filter({ has: page.getByRole('heading', { name: way.get('name') }) }).first()
      await wanted.getByTestId('why-found').getByText(why).waitFor()
      const reasons = await page.getByTestId('why-found').allInnerTexts()
      expect(reasons).toHaveLength(await hits.count())
      for (const reason of reasons) expect(reason).toContain(why)
      await look(person, `78-phone-freely-${how}`)
      await page.getByTestId('more-filters').locator('summary').click()
      await page.getByTestId('filter-level').selectOption('county')
      await page.waitForURL((url) => url.searchParams.get('level') === 'county')
      await wanted.getByTestId('why-found').getByText(why).waitFor()
    }
  })
}
