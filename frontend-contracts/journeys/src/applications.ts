/** Applications through the API, for the steps of a journey that were already shown in the browser. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { answerTo } from './answers'
import { ask, until, type Answer } from './api'
import { command } from './requests'
import { COUNTY, settings } from './settings'
import { tokenFor } from './visitor'
import { guideOf, type Guide } from './web/portal'

/** The item that most journeys apply for: a food licence of the county. */
export async function foodLicence(): Promise<Guide> {
  const found = (await ask(settings.province, `/v1/items?q=spjyxk&region=${COUNTY}`)).body['items'] as { itemCode: string; applicable: boolean }[]
  return guideOf(found.find((one) => one.applicable)!.itemCode)
}

/** What an application says, with its papers handed in anew. */
export async function applicationTo(guide: Guide, token: string, paper: string): Promise<Record<string, unknown>> {
  const bytes = readFileSync(paper)
  const materials: { code: string; uploadId: string }[] = []
  for (const material of guide.materials.filter((one) => one.required)) {
    const uploadId = randomUUID()
    const saved = await fetch(`${settings.province}/v1/uploads/${uploadId}?fileName=${encodeURIComponent('材料.pdf')}`, {
      method: 'PUT', body: bytes, headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/octet-stream' },
    })
    if (saved.status !== 200) throw new Error(`Expected to hand in ${material.name}, but: ${saved.status}`)
    materials.push({ code: material.code, uploadId })
  }
  return {
    itemCode: guide.itemCode, form: Object.fromEntries(guide.form.filter((one) => one.required).map((one) => [one.name, answerTo(one)])),
    materials, contact: { name: '王小雨', phone: '13855100001' },
  }
}

export const sendApplication = (body: unknown, token: string, key: string): Promise<Answer> =>
  ask(settings.province, '/v1/applications', { method: 'POST', token, body, headers: { 'Idempotency-Key': key } })

export interface Sent { id: string; number: string }

/** Somebody applies; when this returns the county has it, and both nodes know that it has. */
export async function apply(login: string, guide: Guide, paper: string): Promise<Sent> {
  const token = await tokenFor(login)
  const answer = await sendApplication(await applicationTo(guide, token, paper), token, randomUUID())
  if (answer.status !== 201) throw new Error(`Expected an application to be taken, but: ${answer.status} ${JSON.stringify(answer.body)}`)
  const sent = { id: answer.body['applicationId'] as string, number: answer.body['number'] as string }
  await until(`application ${sent.number} at the county`, 30_000, async () => {
    const { timeline = [] } = (await ask(settings.province, `/v1/applications/${sent.id}`, { token })).body as { timeline?: { kind: string }[] }
    return timeline.some((entry) => entry.kind === 'case-received')
  })
  return sent
}

export const readCase = async (login: string, caseId: string): Promise<Answer> => ask(settings.county, `/v1/cases/${caseId}`, { token: await tokenFor(login) })

/** An official does an act on a case of the county. */
export async function actOn(login: string, caseId: string, path: string, body: unknown): Promise<void> {
  const { version } = (await readCase(login, caseId)).body as { version: number }
  await command('feixi', login, 'POST', `/v1/cases/${caseId}/${path}`, body, version)
}
