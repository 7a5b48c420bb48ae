/** The phone front end as a citizen uses it. */
import { answerTo } from '../answers'
import { until } from '../api'
import { CAST, settings } from '../settings'
import { signIn } from '../signin'
import type { Person, Stage } from '../stage'
import type { Guide } from '../web/portal'

/** The citizen with her phone, signed in, on the page asked for. */
export async function onPhone(stage: Stage, path: string, picture?: string): Promise<Person> {
  const citizen = await stage.person(CAST.citizen, 'phone')
  const { page } = citizen
  await page.goto(settings.mobile + path)
  await page.locator('h1').first().waitFor()
  const invitation = page.getByTestId('sign-in')
  if ((await invitation.count()) > 0) {
    await invitation.click()
    await signIn(citizen, CAST.citizen, settings.mobile, picture)
    await page.locator('h1').first().waitFor()
  }
  return citizen
}

/** Waits until the open page of a case shows a state; tells how long that took. */
export async function showsState(citizen: Person, states: string[], limitMs: number): Promise<number> {
  const head = citizen.page.getByTestId('case-head')
  return until(`the phone to show the case as ${states.join(' or ')}`, limitMs, async () => {
    const state = (await head.count()) > 0 ? await head.getAttribute('data-state') : null
    return state !== null && states.includes(state)
  })
}

export async function fillForm(citizen: Person, guide: Guide): Promise<void> {
  const { page } = citizen
  for (const field of guide.form) {
    const control = page.getByTestId(`form-${field.name}`)
    const value = answerTo(field)
    if (field.type === 'choice') await control.selectOption(value)
    else await control.fill(value)
  }
  if ((await page.getByTestId('contact-name').inputValue()) === '') await page.getByTestId('contact-name').fill('王小雨')
  await page.getByTestId('contact-phone').fill('13855100001')
}

export async function upload(citizen: Person, code: string, file: string): Promise<void> {
  const { page } = citizen
  const section = page.getByTestId(`material-${code}`)
  const before = await section.getByTestId('uploaded').count()
  await page.getByTestId(`material-${code}-file`).setInputFiles(file)
  await until(`the upload for ${code}`, 20_000, async () => (await section.getByTestId('uploaded').count()) > before)
}
