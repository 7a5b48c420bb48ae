/** The identity provider's own pages: the password, and in whose name one acts. */
import { expect } from 'vitest'
import { look, note } from './look'
import { account } from './settings'
import type { Person } from './stage'

/**
 * Signs in on the provider's page and comes back to the front end.
 *
 * @param home origin of the front end that sent the person here
 */
export async function signIn(person: Person, login: string, home: string, picture?: string): Promise<void> {
  const { page } = person
  const who = account(login)
  const began = Date.now()
  await page.locator('input[name=login]').waitFor()
  expect(new URL(page.url()).origin, 'the password is never typed into a front end').not.toBe(home)
  if (picture) await look(person, picture)
  await page.locator('input[name=login]').fill(who.login)
  await page.locator('input[name=password]').fill(who.password)
  await page.locator('form button[type=submit]').first().click()
  await page.waitForURL((url) => url.origin === home || /choose/.test(url.pathname) || url.pathname.endsWith('/login'))
  const capacities = page.locator('input[name=capacity]')
  if (new URL(page.url()).origin !== home && (await capacities.count()) > 0) {
    if (picture) await look(person, `${picture}-choose`)
    await page.locator('form button[type=submit]').first().click()
  }
  await page.waitForURL((url) => url.origin === home && url.pathname !== '/signed-in')
  note({ signIn: login, ms: Date.now() - began })
}
