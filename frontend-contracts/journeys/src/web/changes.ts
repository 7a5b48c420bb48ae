/** The desk for requests to change the list (变更办理), as officials use it. */
import { expect } from 'vitest'
import { until } from '../api'
import { account, settings } from '../settings'
import { signIn } from '../signin'
import type { Device, Person, Stage } from '../stage'

/** An official at a page of the registry, signed in. */
export async function atRegistry(stage: Stage, login: string, path = '/registry/changes', handle = 'changes', device: Device = 'desk'): Promise<Person> {
  const official = await stage.person(login, device)
  const { page } = official
  await page.goto(settings.web + path)
  const there = page.getByTestId(handle)
  await there.or(page.locator('input[name=login]')).first().waitFor()
  if ((await page.locator('input[name=login]').count()) > 0) await signIn(official, login, settings.web)
  await there.waitFor()
  if (device === 'desk') await expect.poll(() => page.getByTestId('me').textContent()).toContain(account(login).name)
  return official
}

/** Opens a request from the list of what is to be done; the list is asked again until it has come. */
export async function openTask(official: Person, number: string): Promise<void> {
  const { page } = official
  const row = page.locator(`[data-testid=change][data-number="${number}"]`)
  await until(`request ${number} at the desk of ${official.name}`, 30_000, async () => {
    if ((await row.count()) > 0) return true
    const more = page.getByTestId('more')
    await ((await more.count()) > 0 ? more : page.getByTestId('light-all')).click()
    await page.waitForTimeout(300)
    return (await row.count()) > 0
  })
  await row.getByRole('link').first().click()
  await page.getByTestId('change-page').waitFor()
}

/** Does one act through its dialog: texts are filled, choices ticked. */
export async function act(official: Person, key: string, values: Record<string, string> = {}): Promise<void> {
  const { page } = official
  await page.getByTestId(`act-${key}`).click()
  await page.getByTestId('action-submit').waitFor()
  for (const [name, value] of Object.entries(values)) {
    const choice = page.getByTestId(`field-${name}-${value}`)
    if ((await choice.count()) > 0) await choice.check()
    else await page.getByTestId(`field-${name}`).fill(value)
  }
  await page.getByTestId('action-submit').click()
  const refused = page.locator('.el-dialog [data-testid=problem], .el-dialog [data-testid=moved], .el-dialog [data-testid=error-summary]')
  await page.getByTestId('change-done').or(refused).first().waitFor()
  if ((await refused.count()) > 0) throw new Error(`Expected the act to be done, but: ${await refused.first().innerText()}`)
}

export async function state(official: Person): Promise<string> {
  return (await official.page.getByTestId('change-page').getAttribute('data-state')) ?? ''
}

export async function acts(official: Person): Promise<string[]> {
  return official.page.locator('[data-testid^=act-]').evaluateAll((all) => all.map((one) => one.getAttribute('data-testid')!.slice('act-'.length)))
}
