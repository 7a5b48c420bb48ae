/** Files that people take away. */
import { readFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { Person } from './stage'

/** Presses what gives a file, and reads the file that came. */
export async function download(person: Person, press: Locator): Promise<Buffer> {
  const [file] = await Promise.all([person.page.waitForEvent('download'), press.click()])
  return readFileSync(await file.path())
}

/** Follows a link to a PDF, which the browser shows or, having no viewer of its own, takes away; reads the same file, and comes back. */
export async function opensPdf(person: Person, link: Locator): Promise<void> {
  const { page } = person
  const address = new URL((await link.getAttribute('href'))!, page.url()).href
  const from = page.url()
  const shown = page.waitForURL((url) => url.href === address).then(() => address)
  const taken = page.waitForEvent('download').then((file) => file.url())
  const came = Promise.any([shown, taken])
  await link.click()
  expect(await came).toBe(address)
  const answer = await page.request.get(address)
  expect(answer.headers()['content-type'], address).toBe('application/pdf')
  expectPdf(await answer.body())
  await page.goto(from)
}

/** A whole PDF, by its first and last bytes. */
export function expectPdf(bytes: Buffer): void {
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(bytes.subarray(-1024).toString('latin1')).toContain('%%EOF')
}
