/** The officers' desk. */
import { expect } from 'vitest'
import { until } from '../api'
import type { Sent } from '../applications'
import { account, settings } from '../settings'
import { download } from '../download'
import { signIn } from '../signin'
import type { Person, Stage } from '../stage'

/** The officer at the desk, signed in. */
export async function atDesk(stage: Stage, login: string, picture?: string): Promise<Person> {
  const officer = await stage.person(login)
  const { page } = officer
  await page.goto(`${settings.web}/desk`)
  const desk = page.getByTestId('desk')
  await desk.or(page.locator('input[name=login]')).first().waitFor()
  if ((await desk.count()) === 0) await signIn(officer, login, settings.web, picture)
  await desk.waitFor()
  await expect.poll(() => page.getByTestId('me').textContent()).toContain(account(login).name)
  return officer
}

/** Opens a case from the to-do list; the list is asked again until the case has come. Tells how long that took. */
export async function openTask(officer: Person, number: string, limitMs = 15_000): Promise<number> {
  const { page } = officer
  const row = page.locator(`[data-testid=task][data-number="${number}"]`)
  const took = await until(`the task of ${number} at the desk of ${officer.name}`, limitMs, async () => {
    if ((await row.count()) > 0) return true
    await page.getByTestId('filter-all').click()
    await page.waitForTimeout(300)
    return (await row.count()) > 0
  })
  await row.first().getByRole('link').first().click()
  await page.getByTestId('case-page').waitFor()
  expect(await page.getByTestId('case-number').textContent()).toContain(number)
  return took
}

/** The actions that the case offers now. */
export async function offered(officer: Person): Promise<string[]> {
  return officer.page.locator('[data-testid^=act-]').evaluateAll((all) => all.map((one) => one.getAttribute('data-testid')!.slice('act-'.length)))
}

/** Does one action through its dialog: texts are filled, choices ticked. */
export async function act(officer: Person, action: string, values: Record<string, string> = {}): Promise<void> {
  const { page } = officer
  await page.getByTestId(`act-${action}`).first().click()
  await page.getByTestId('action-submit').waitFor()
  for (const [name, value] of Object.entries(values)) {
    const choice = page.getByTestId(`field-${name}-${value}`)
    const control = page.getByTestId(`field-${name}`)
    if ((await choice.count()) > 0) await choice.check()
    else if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption(value)
    else await control.fill(value)
  }
  await confirm(officer)
}

/** Finds a case by its number in the list of the organ's cases and opens it, whoever has its task. */
export async function openCase(officer: Person, { id, number }: Sent): Promise<void> {
  const { page } = officer
  await page.goto(`${settings.web}/desk/cases?q=${number}`)
  await page.locator(`[data-testid=case-row][data-number="${number}"] a[href$="${id}"]`).click()
  await page.getByTestId('case-page').waitFor()
}

/** Waits until a paper of the open case has been drawn and shows itself, and takes it away. */
export async function takePaper(officer: Person, kind: string): Promise<Buffer> {
  const { page } = officer
  const paper = page.locator(`[data-testid=document][data-kind="${kind}"]`)
  await paper.first().waitFor({ timeout: 30_000 })
  return download(officer, paper.first().getByTestId('download-document'))
}

/** Sends the open dialog and waits for the word that it was done. */
export async function confirm(officer: Person): Promise<void> {
  const { page } = officer
  await page.getByTestId('action-submit').click()
  const refused = page.locator('.el-dialog [data-testid=problem], .el-dialog [data-testid=moved], .el-dialog [data-testid=error-summary]')
  await page.getByTestId('case-done').or(refused).first().waitFor()
  if ((await refused.count()) > 0) throw new Error(`Expected the action to be done, but: ${await refused.first().innerText()}`)
}

export function state(officer: Person): Promise<string | null> {
  return officer.page.getByTestId('case-page').getAttribute('data-state')
}
