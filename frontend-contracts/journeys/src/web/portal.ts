/** The web portal as a citizen uses it. */
import { expect } from 'vitest'
import { answerTo, type Field } from '../answers'
import { ask } from '../api'
import { CAST, settings } from '../settings'
import { signIn } from '../signin'
import type { Person, Stage } from '../stage'

export interface Guide {
  itemCode: string
  name: string
  form: Field[]
  materials: { code: string; name: string; required: boolean; formats: string[] }[]
}

export async function guideOf(itemCode: string): Promise<Guide> {
  return (await ask(settings.province, `/v1/items/${itemCode}`)).body as unknown as Guide
}

/** The citizen at her desk, on a page of the portal that is hers alone, signed in. */
export async function atPortal(stage: Stage, path: string, handle: string): Promise<Person> {
  const citizen = await stage.person(CAST.citizen)
  const { page } = citizen
  await page.goto(settings.web + path)
  await page.getByTestId(handle).or(page.locator('input[name=login]')).first().waitFor()
  if ((await page.locator('input[name=login]').count()) > 0) await signIn(citizen, CAST.citizen, settings.web)
  await page.getByTestId(handle).waitFor()
  return citizen
}

/** Types into the one search box and presses the button. */
export async function search(person: Person, words: string): Promise<void> {
  const { page } = person
  await page.getByTestId('search-input').fill(words)
  await page.getByTestId('search-submit').click()
  await page.waitForURL((url) => url.pathname === '/search' && url.searchParams.get('q') === words)
}

export function result(person: Person, itemCode: string) {
  return person.page.locator(`[data-testid=search-result][data-item="${itemCode}"]`)
}

export async function fillForm(person: Person, guide: Guide): Promise<void> {
  const { page } = person
  for (const field of guide.form) {
    const value = answerTo(field)
    const one = page.getByTestId(`field-${field.name}-${value}`)
    const control = page.getByTestId(`field-${field.name}`)
    await one.or(control).first().waitFor()
    if ((await one.count()) > 0) await one.check()
    else if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption(value)
    else await control.fill(value)
  }
  if ((await page.getByTestId('contact-name').inputValue()) === '') await page.getByTestId('contact-name').fill('王小雨')
  await page.getByTestId('contact-phone').fill('138 5510 0001')
}

/** Hands in a file for every required material. */
export async function uploadAll(person: Person, guide: Guide, file: string): Promise<void> {
  const { page } = person
  for (const material of guide.materials.filter((one) => one.required)) {
    const section = page.locator(`[data-testid=material][data-code="${material.code}"]`)
    await page.getByTestId(`upload-${material.code}`).setInputFiles(file)
    await section.getByTestId('uploaded').first().waitFor()
    expect(await section.getByTestId('uploaded').count(), material.name).toBe(1)
  }
}

export async function nextStep(person: Person, nextHandle: string): Promise<void> {
  const { page } = person
  await page.getByTestId('next').click()
  const wrong = page.getByTestId('error-summary')
  await page.getByTestId(nextHandle).or(wrong).first().waitFor()
  if ((await wrong.count()) > 0) throw new Error(`Expected the step to be right, but: ${await wrong.innerText()}`)
}
