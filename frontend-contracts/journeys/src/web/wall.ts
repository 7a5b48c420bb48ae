/** The supervisor's live view. */
import { until } from '../api'
import { CAST, settings } from '../settings'
import { signIn } from '../signin'
import type { Person, Stage } from '../stage'

export async function atWall(stage: Stage, picture?: string): Promise<Person> {
  const supervisor = await stage.person(CAST.supervisor, 'wall')
  const { page } = supervisor
  if (page.url().startsWith(`${settings.web}/oversight`)) return supervisor
  await page.goto(`${settings.web}/oversight`)
  const wall = page.getByTestId('wall')
  await wall.or(page.locator('input[name=login]')).first().waitFor()
  if ((await wall.count()) === 0) await signIn(supervisor, CAST.supervisor, settings.web, picture)
  await page.locator('[data-testid=wall][data-live=live]').waitFor()
  return supervisor
}

/** Waits until the wall shows the case in one of the states; tells how long that took. */
export async function seen(supervisor: Person, number: string, states: string[], limitMs: number): Promise<number> {
  const row = supervisor.page.locator(`[data-testid=live-case][data-number="${number}"]`)
  return until(`the wall to show ${number} as ${states.join(' or ')}`, limitMs, async () => {
    const state = (await row.count()) > 0 ? await row.first().getAttribute('data-state') : null
    return state !== null && states.includes(state)
  })
}

export async function lightOf(supervisor: Person, number: string): Promise<string | null> {
  const row = supervisor.page.locator(`[data-testid=live-case][data-number="${number}"]`)
  return (await row.count()) > 0 ? row.first().getAttribute('data-light') : null
}
