/** Looking at a page as a strict visitor does: no axe violation, nothing in the console, no sideways scrolling in a narrow window, a picture kept. */
import type { AxeResults, RunOptions } from 'axe-core'
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect } from 'vitest'
import { settings } from './settings'
import type { Person } from './stage'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Narrower than this, in px, the pages lay themselves out for a phone, whoever looks. */
const DESK_FROM = 768

export interface Looking {
  /** What may stand in the console, because the step provoked it, e.g. a refused command or a cut connection. */
  allow?: RegExp
}

export async function look(person: Person, name: string, looking: Looking = {}): Promise<void> {
  const { page } = person
  mkdirSync(settings.shots, { recursive: true })
  await atRest(person)
  const began = Date.now()
  const violations = await violationsOf(person)
  const axeAt = Date.now()
  await page.screenshot({ path: join(settings.shots, `${name}-${person.device.replace(' ', '-')}.jpeg`), type: 'jpeg', quality: 80, fullPage: true }) // in half the time of a PNG
  const shotAt = Date.now()
  await settle(person)
  const complaints = person.complaints.splice(0).filter((text) => !looking.allow?.test(text))
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  note({ look: name, device: person.device, url: new URL(page.url()).pathname, axe: violations.length, console: complaints.length, axeMs: axeAt - began, shotMs: shotAt - axeAt })
  expect.soft(violations, `axe on ${name}`).toEqual([])
  expect.soft(complaints, `console on ${name}`).toEqual([])
  if ((page.viewportSize()?.width ?? 0) < DESK_FROM) expect.soft(sideways, `sideways scrolling on ${name}`).toBeLessThanOrEqual(0)
}

/** Waits until what the last act set in motion has ended: a button half way from grey to blue has a contrast that nobody ever reads. */
async function atRest({ page }: Person): Promise<void> {
  await page.evaluate(async () => {
    for (let more = 5; more > 0; more--) {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      const ending = document.getAnimations().filter((one) => one.playState === 'running' && one.timeline === document.timeline && Number.isFinite(one.effect?.getComputedTiming().endTime))
      if (ending.length === 0) break
      await Promise.allSettled(ending.map((one) => one.finished))
    }
  })
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

/** axe runs in the page itself. Its builder for Playwright finishes each run in a page opened for that, which takes longer than the rules. */
async function violationsOf({ page }: Person): Promise<string[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE)
  }
  const options: RunOptions = { runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'] }
  const violations = await page.evaluate(async (given) => {
    const { axe } = window as unknown as { axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } }
    return (await axe.run(document, given)).violations
  }, options)
  return violations.map((violation) => {
    const where = violation.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} (${[...node.any, ...node.all][0]?.message ?? ''})`)
    return `${violation.id}: ${where.join('; ')}`
  })
}

/** One line of the record that lies beside the pictures. */
export function note(line: Record<string, unknown>): void {
  mkdirSync(settings.shots, { recursive: true })
  appendFileSync(join(settings.shots, 'journey.jsonl'), `${JSON.stringify(line)}\n`)
}
