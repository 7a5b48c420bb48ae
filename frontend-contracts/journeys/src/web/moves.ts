/** Choosing items on the form of a request. */
import type { Locator } from 'playwright-core'

/** Finds an item by words and takes it. */
export async function pick(picker: Locator, itemCode: string, words: string): Promise<void> {
  await picker.getByTestId('item-q').fill(words)
  await picker.getByTestId('item-search').click()
  await picker.locator(`[data-testid=pick-item][data-item="${itemCode}"]`).click()
}
