import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { answerTo } from '../../src/answers'
import { ask, until } from '../../src/api'
import { dayFromToday, moveClock, readOffset } from '../../src/clock'
import { download } from '../../src/download'
import { look } from '../../src/look'
import type { Papers } from '../../src/papers'
import { command, listed, passChange, publishedChange, readChange, REGION } from '../../src/requests'
import { CAST, settings } from '../../src/settings'
import { signIn } from '../../src/signin'
import type { Person, Stage } from '../../src/stage'
import { tokenFor } from '../../src/visitor'
import type { Way } from '../../src/way'
import { act, atRegistry, openTask, state } from '../../src/web/changes'
import { guideOf } from '../../src/web/portal'
import { BASIS, CAUSE, MARKET, type ChangesWay } from './changes-known'

/** Begins a request for an item of one's own list on the form, up to its causes. */
export async function begin(admin: Person, kind: string, itemCode: string): Promise<void> {
  const { page } = admin
  await page.goto(`${settings.web}/registry/changes/new?kind=${kind}&item=${itemCode}`)
  await page.getByTestId('chosen-item').waitFor()
  await page.getByTestId('field-cause').fill(CAUSE)
  await page.getByTestId('field-basis').fill(BASIS)
}

export async function submitted(admin: Person): Promise<{ changeId: string; number: string }> {
  const { page } = admin
  await page.getByTestId('create-submit').click()
  await page.getByTestId('change-page').or(page.getByTestId('problem')).first().waitFor()
  const refused = page.getByTestId('problem')
  if ((await refused.count()) > 0) throw new Error(`Expected the request to be submitted, but: ${await refused.innerText()}`)
  return { changeId: new URL(page.url()).pathname.split('/').at(-1)!, number: (await page.getByTestId('change-number').innerText()).trim() }
}

export async function apply(itemCode: string, papers: Papers): Promise<{ status: number; body: Record<string, unknown> }> {
  const token = await tokenFor(CAST.citizen)
  const guide = await guideOf(itemCode)
  const materials: { code: string; uploadId: string }[] = []
  for (const material of guide.materials.filter((one) => one.required)) {
    const uploadId = randomUUID()
    const response = await fetch(`${settings.province}/v1/uploads/${uploadId}?fileName=${encodeURIComponent('材料.pdf')}`, {
      method: 'PUT', body: readFileSync(papers.pdf), headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/octet-stream' },
    })
    expect(response.status).toBe(200)
    materials.push({ code: material.code, uploadId })
  }
  const form = Object.fromEntries(guide.form.filter((one) => one.required).map((one) => [one.name, answerTo(one)]))
  return ask(settings.province, '/v1/applications', { method: 'POST', token, headers: { 'Idempotency-Key': randomUUID() }, body: { itemCode, form, materials, contact: { name: '王小雨', phone: '13855100001' } } })
}

export function applyStep(way: Way<ChangesWay>, papers: () => Papers): void {
  way.step('apply', 'a citizen applies for the item in Feixi while its first version is in force', async () => {
    const received = await apply(way.get('feixiItem'), papers())
    expect(received.status, JSON.stringify(received.body)).toBe(201)
    way.known.applicationId = received.body['applicationId'] as string
  })
}

/** Handed down, taken over, stopped, cancelled. */
export function moveSteps(way: Way<ChangesWay>, stage: Stage, papers: () => Papers): void {
  way.step('delegate', 'Hefei hands one of its items down to Feixi; what is missing is told, the request is returned with reasons, mended and submitted again', async () => {
    const admin = await atRegistry(stage, 'hefei-items')
    await begin(admin, 'delegate', way.get('given'))
    await admin.page.getByTestId('create-submit').click()
    await admin.page.getByTestId('error-summary').waitFor()
    await look(admin, '94-delegation-incomplete')
    await admin.page.getByTestId('delegate-region').selectOption(REGION.feixi)
    await admin.page.locator(`[data-testid=delegate-organ] option[value="${MARKET.feixi}"]`).waitFor({ state: 'attached' })
    await admin.page.getByTestId('delegate-organ').selectOption(MARKET.feixi)
    const { changeId, number } = await submitted(admin)
    way.known.delegation = changeId
    const establishment = await atRegistry(stage, 'hefei-establishment')
    await openTask(establishment, number)
    await act(establishment, 'return', { opinion: '请说明承接机关的条件。' })
    expect(await state(establishment)).toBe('returned')
    await admin.page.reload()
    await admin.page.getByTestId('opinion').waitFor()
    await look(admin, '95-returned')
    await admin.page.getByTestId('act-edit').click()
    await admin.page.getByTestId('field-cause').waitFor()
    await expect.poll(() => admin.page.getByTestId('field-cause').inputValue()).toBe(CAUSE)
    await admin.page.getByTestId('field-cause').fill(`${CAUSE}；承接机关已有专门科室和执法人员。`)
    await admin.page.getByTestId('create-submit').click()
    await admin.page.locator('[data-testid=change-page][data-round="2"]').waitFor()
  })

  way.step('faster', 'two windows of one office: the slower one is told what happened meanwhile and keeps the words', async () => {
    const { number } = await readChange('hefei', way.get('delegation'))
    const slow = await atRegistry(stage, 'hefei-establishment')
    await openTask(slow, number)
    await slow.page.getByTestId('act-return').click()
    await slow.page.getByTestId('field-opinion').fill('还要补充。')
    const now = await readChange('hefei', way.get('delegation'))
    await command('hefei', 'hefei-establishment', 'POST', `/v1/registry-changes/${now.changeId}/reviews`, { outcome: 'accept' }, now.version)
    await slow.page.getByTestId('action-submit').click()
    await slow.page.getByTestId('moved').or(slow.page.getByTestId('change-moved')).first().waitFor()
    expect(await slow.page.getByTestId('field-opinion').inputValue()).toBe('还要补充。')
    await look(slow, '96-somebody-was-faster', { allow: /status of 4(09|12)/ })
  })

  way.step('dispute', 'the applicant disputes; nothing is agreed to before the establishment office has answered', async () => {
    const admin = await atRegistry(stage, 'hefei-items', `/registry/changes/${way.get('delegation')}`, 'change-page')
    await act(admin, 'dispute', { reason: '承接机关的条件已经说明，不应再要求补充。' })
    const { number } = await readChange('hefei', way.get('delegation'))
    const office = await atRegistry(stage, 'hefei-establishment')
    await openTask(office, number)
    await look(office, '96-disputed')
    await act(office, 'settle', { 'upheld': 'no', reason: '受理时已经认可，继续审核。' })
    expect(await office.page.getByTestId('dispute').getAttribute('data-upheld')).toBe('false')
  })

  way.step('take-over', 'the offices and the government agree; in Feixi a take-over opens by itself, is submitted and reviewed there', async () => {
    await passChange('hefei', way.get('delegation'))
    const admin = await atRegistry(stage, 'feixi-items')
    let opened: { changeId: string; number: string } | undefined
    await until('the take-over to open at Feixi', 60_000, async () => {
      const found = await listed('feixi', 'scope=to-do&kind=take-over&limit=100')
      for (const one of found) if ((await readChange('feixi', one.changeId))['follows'] === way.get('delegation')) opened = one
      return opened !== undefined
    })
    const { changeId, number } = opened!
    await openTask(admin, number)
    await look(admin, '97-take-over')
    await act(admin, 'submit')
    const phone = await atRegistry(stage, 'feixi-establishment', '/registry/changes', 'changes', 'phone')
    await phone.page.getByTestId('change').first().waitFor()
    await look(phone, '98-phone-desk')
    await openTask(phone, number)
    await act(phone, 'accept')
    await passChange('feixi', changeId)
    const proposed = (await readChange('feixi', changeId))['proposal'] as { items: { itemCode: string }[] }
    way.known.takenOver = proposed.items[0]!.itemCode
    await until('the province to list it at Feixi', 60_000, async () => (await ask(settings.province, `/v1/items/${way.get('takenOver')}`)).body['status'] === 'in-force')
    await until('the item that was handed down to end at Hefei, and the province to know', 60_000, async () => (await ask(settings.province, `/v1/items/${way.get('given')}`)).body['status'] === 'abolished')
    expect((await readChange('hefei', way.get('delegation')))['handover']).toMatchObject({ state: 'taken-over', itemCode: way.get('takenOver') })
    const giver = await atRegistry(stage, 'hefei-items', `/registry/changes/${way.get('delegation')}`, 'change-page')
    await giver.page.locator('[data-testid=handover][data-state=taken-over]').waitFor()
    await look(giver, '98-handed-over')
  })

  way.step('emergency', 'the establishment office stops it at once; the reviews refuse that, and it goes on by itself', async () => {
    const office = await atRegistry(stage, 'feixi-establishment')
    const { page } = office
    await page.getByTestId('emergency').click()
    await page.getByTestId('item-q').fill(way.get('givenName'))
    await page.getByTestId('item-search').click()
    await page.locator(`[data-testid=pick-item][data-item="${way.get('takenOver')}"]`).click()
    await page.getByTestId('field-cause').fill('承接准备不足，群众反映强烈，须立即停止受理。')
    await page.getByTestId('field-basis').fill(BASIS)
    await look(office, '99-emergency')
    await page.getByTestId('send-emergency').click()
    await page.locator('[data-testid=change-page][data-kind=suspend]').waitFor()
    const changeId = new URL(page.url()).pathname.split('/').at(-1)!
    const itemStatus = (status: string) => until(`the item to be ${status}`, 60_000, async () => (await ask(settings.county, `/v1/items/${way.get('takenOver')}`)).body['status'] === status)
    await itemStatus('suspended')
    await look(office, '99-stopped')
    await act(office, 'accept')
    for (const post of ['legality', 'service-centre', 'supervision']) {
      const change = await readChange('feixi', changeId)
      if (change.tasks.some((task) => task.post === `${post}-reviewer`)) await command('feixi', `feixi-${post}`, 'POST', `/v1/registry-changes/${changeId}/reviews`, { outcome: 'object', opinion: '准备已经完成。' }, change.version)
    }
    await page.reload()
    await act(office, 'refuse', { opinion: '承接准备已经完成，恢复行使。' })
    await itemStatus('in-force')
  })

  way.step('cancel', 'Feixi cancels the item of the new entry, with the papers it rests on, which the office opens; English too', async () => {
    await moveClock(await tokenFor(CAST.operator), (await readOffset()) + 86_400)
    await until('the altered version to be in force', 60_000, async () => (await ask(settings.county, `/v1/items/${way.get('feixiItem')}`)).body['version'] === 2)
    const admin = await atRegistry(stage, 'feixi-items')
    const { page } = admin
    await begin(admin, 'cancel', way.get('feixiItem'))
    await page.getByTestId('create-draft').click()
    await page.locator('[data-testid=change-page][data-state=draft]').waitFor()
    const attached = page.getByTestId('attachment')
    await page.getByTestId('attach').setInputFiles([papers().pdf, papers().png])
    await expect.poll(() => attached.count()).toBe(2)
    await attached.last().getByTestId('take-off').click()
    await expect.poll(() => attached.count()).toBe(1)
    await page.getByTestId('attach').setInputFiles({ name: '不是文件.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ this is a program') })
    await page.getByTestId('attachments').getByTestId('problem').waitFor()
    await look(admin, '99-cancel-papers', { allow: /415/ })
    await act(admin, 'submit')
    expect(await page.getByTestId('attach').count(), 'no paper is added once it is with the offices').toBe(0)
    const changeId = new URL(page.url()).pathname.split('/').at(-1)!
    const number = (await page.getByTestId('change-number').innerText()).trim()
    way.known.cancelNumber = number
    const office = await atRegistry(stage, 'feixi-establishment')
    await openTask(office, number)
    const paper = await download(office, office.page.getByTestId('download-attachment'))
    expect(paper.equals(readFileSync(papers().pdf)), 'the very file').toBe(true)
    await admin.page.getByTestId('locale').click()
    await admin.page.getByTestId('change-page').waitFor()
    await look(admin, '99-cancel-english')
    await admin.page.getByTestId('locale').click()
    await passChange('feixi', changeId)
    await publishedChange('feixi', changeId)
    await until('the province to know that it is cancelled', 60_000, async () => (await ask(settings.province, `/v1/items/${way.get('feixiItem')}`)).body['status'] === 'abolished')
  })

  way.step('closed', 'the case of before keeps its version; a new application is refused, with the reason and the day', async () => {
    const token = await tokenFor(CAST.citizen)
    const mine = await ask(settings.province, `/v1/applications/${way.get('applicationId')}`, { token })
    expect(mine.body['itemVersion'], 'though the list had its second version when it was cancelled').toBe(1)
    const officer = await tokenFor(CAST.window)
    await until('the case to be at the county', 60_000, async () => (await ask(settings.county, `/v1/cases/${way.get('applicationId')}`, { token: officer })).status === 200)
    const kept = await ask(settings.county, `/v1/cases/${way.get('applicationId')}`, { token: officer })
    const accepted = await ask(settings.county, `/v1/cases/${way.get('applicationId')}/acceptance`, { method: 'POST', token: officer, body: {}, headers: { 'Idempotency-Key': randomUUID(), 'If-Match': `"v${kept.body['version'] as number}"` } })
    expect(accepted.status, JSON.stringify(accepted.body)).toBe(200)
    expect(accepted.body['itemVersion'], 'the running case keeps its version').toBe(1)
    const refused = await apply(way.get('feixiItem'), papers())
    expect(refused.status, JSON.stringify(refused.body)).toBe(422)
    expect(refused.body['code']).toBe('item-not-in-force')
    expect(refused.body['detail'], 'since when').toContain(`自 ${await dayFromToday(0)} 起`)
    expect(refused.body['detail'], 'and why').toContain(way.get('cancelNumber'))
    const citizen = await stage.person(CAST.citizen)
    await citizen.page.goto(`${settings.web}/items/${way.get('feixiItem')}`)
    await citizen.page.getByTestId('not-applicable').waitFor()
    const why = await citizen.page.getByTestId('not-applicable').innerText()
    expect(why, 'the public guide says since when').toMatch(/自 \d{4}年\d{1,2}月\d{1,2}日 起已取消/)
    expect(why, 'and why').toContain(way.get('cancelNumber'))
    expect(await citizen.page.getByTestId('apply').count()).toBe(0)
    await look(citizen, '99-cancelled-guide')
    await citizen.page.goto(`${settings.web}/applications/${way.get('applicationId')}`)
    await citizen.page.locator('input[name=login]').or(citizen.page.getByTestId('application-page')).first().waitFor()
    if ((await citizen.page.locator('input[name=login]').count()) > 0) await signIn(citizen, CAST.citizen, settings.web)
    await citizen.page.getByTestId('application-page').waitFor()
    await look(citizen, '99-case-goes-on')
  })
}
