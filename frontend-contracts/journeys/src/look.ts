/** Looking at a page as a strict visitor does: no axe violation, nothing in the console, no sideways scrolling on a phone, a picture kept. */
import AxeBuilder from '@axe-core/playwright'
import { mkdirSync, appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { settings } from './settings'
import type { Person } from './stage'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface Looking {
  /** What may stand in the console, because the step provoked it, e.g. a refused command or a cut connection. */
  allow?: RegExp
}

export async function look(person: Person, name: string, looking: Looking = {}): Promise<void> {
  const { page } = person
  mkdirSync(settings.shots, { recursive: true })
  const violations = await violationsOf(person)
  await page.screenshot({ path: join(settings.shots, `${name}-${person.device.replace(' ', '-')}.png`), fullPage: true })
  await settle(person)
  const complaints = person.complaints.splice(0).filter((text) => !looking.allow?.test(text))
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  note({ look: name, device: person.device, url: new URL(page.url()).pathname, axe: violations.length, console: complaints.length })
  expect.soft(violations, `axe on ${name}`).toEqual([])
  expect.soft(complaints, `console on ${name}`).toEqual([])
  if (person.onPhone) expect.soft(sideways, `sideways scrolling on ${name}`).toBeLessThanOrEqual(0)
}

/**
 * A picture of the whole page leaves the browser with two minds about where it is scrolled, and the next click lands beside its button.
 * Scrolling away and back makes them one again.
 */
async function settle({ page }: Person): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const at = window.scrollY
    window.scrollTo({ top: at === 0 ? 1 : 0, behavior: 'instant' })
    await frame()
    window.scrollTo({ top: at, behavior: 'instant' })
    await frame()
  })
}

async function violationsOf(person: Person): Promise<string[]> {
  const result = await new AxeBuilder({ page: person.page }).withTags(RULES).analyze()
  return result.violations.map((violation) => {
    const where = violation.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} (${[...node.any, ...node.all][0]?.message ?? ''})`)
    return `${violation.id}: ${where.join('; ')}`
  })
}

/** One line of the record that lies beside the pictures. */
export function note(line: Record<string, unknown>): void {
  mkdirSync(settings.shots, { recursive: true })
  appendFileSync(join(settings.shots, 'journey.jsonl'), `${JSON.stringify(line)}\n`)
}
