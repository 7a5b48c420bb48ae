/** The demo clock of all three nodes (演示时钟): only where the nodes run in demo mode. */
import { ask } from './api'
import { settings } from './settings'

export async function readOffset(): Promise<number> {
  const clock = await ask(settings.county, '/v1/demo-clock')
  if (clock.status !== 200) throw new Error(`Expected nodes in demo mode, but the clock answers ${clock.status}`)
  return clock.body['offsetSeconds'] as number
}

export async function moveClock(token: string, offsetSeconds: number): Promise<void> {
  for (const base of [settings.province, settings.city, settings.county]) {
    const moved = await ask(base, '/v1/demo-clock', { method: 'PUT', token, body: { offsetSeconds } })
    if (moved.status !== 200) throw new Error(`Expected to move the clock of ${base}, but: ${moved.status} ${JSON.stringify(moved.body)}`)
  }
}

/** A legal day of the nodes' own calendar, so many days from their today. */
export async function dayFromToday(days: number): Promise<string> {
  const shanghai = Date.now() + (await readOffset()) * 1000 + 8 * 3_600_000
  return new Date(shanghai + days * 86_400_000).toISOString().slice(0, 10)
}
