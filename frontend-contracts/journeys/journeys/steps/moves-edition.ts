import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import { ask, until } from '../../src/api'
import { dayFromToday } from '../../src/clock'
import { look } from '../../src/look'
import { nodeOf, REGION } from '../../src/requests'
import { settings } from '../../src/settings'
import type { Person, Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { atRegistry } from '../../src/web/changes'
import { PLACE, type MovesWay } from './moves-known'

/** Takes the proof of an item away, as a file. */
async function takeProof({ page }: Person, itemCode: string, name: string): Promise<string> {
  await page.getByTestId('proof-q').fill(name)
  await page.getByTestId('proof-find').click()
  const waiting = page.waitForEvent('download')
  await page.locator(`[data-testid=proof-take][data-item="${itemCode}"]`).click()
  const file = join(settings.shots, 'proof.json')
  await (await waiting).saveAs(file)
  await page.getByTestId('proof-taken').waitFor()
  return readFileSync(file, 'utf8')
}

/** Gives it to the page that checks proofs, which by then has no network: proven with the node's key, and not with one character changed. */
async function checkProof(reader: Person, proof: string): Promise<void> {
  const { page } = reader
  await page.goto(`${settings.web}/proof`)
  await page.getByTestId('proof-page').waitFor()
  await page.waitForLoadState('networkidle')
  await reader.context.setOffline(true)
  const verdict = (word: string) => page.locator(`[data-testid=proof-result][data-verdict=${word}]`).waitFor()
  await page.getByTestId('proof-file').setInputFiles(join(settings.shots, 'proof.json'))
  await verdict('key-missing')
  await page.getByTestId('proof-key').setInputFiles(join(dirname(settings.accounts), 'topology.json'))
  await verdict('proven')
  await look(reader, '9j-proven')
  const changed = Buffer.from(proof.replace('集市开办登记', '集市开办登纪'))
  await page.getByTestId('proof-file').setInputFiles({ name: 'proof.json', mimeType: 'application/json', buffer: changed })
  await verdict('not-in-edition')
  await reader.context.setOffline(false)
}

export function editionStep(way: Way<MovesWay>, stage: Stage): void {
  way.step('edition', 'the yearly edition: looked over, confirmed, published once, with its root hash; anybody takes the proof of an item away', async () => {
    const own = async () => (await ask(nodeOf(PLACE), `/v1/editions?region=${REGION[PLACE]}`)).body['items'] as { editionId: string; root?: string }[]
    const before = await own()
    const admin = await atRegistry(stage, `${PLACE}-items`, '/registry/editions', 'editions-page')
    const { page } = admin
    await page.getByTestId('field-day').fill('2000-01-01')
    await page.getByTestId('preview-empty').waitFor()
    expect(await page.getByTestId('edition-publish').isDisabled(), 'nothing to publish').toBe(true)
    await page.getByTestId('field-day').fill(await dayFromToday(1))
    await page.locator('[data-testid=edition-preview][data-items]').waitFor()
    await page.getByTestId('edition-publish').click()
    await page.getByTestId('edition-sure').click()
    await page.getByTestId('error-summary').waitFor()
    await look(admin, '9j-tomorrow', { allow: /status of 422/ })
    await page.getByTestId('field-day').fill(await dayFromToday(0))
    await page.locator('[data-testid=edition-preview][data-items]').waitFor()
    const items = Number(await page.getByTestId('edition-preview').getAttribute('data-items'))
    expect(items).toBeGreaterThan(100)
    const editionId = (await page.getByTestId('edition-id').innerText()).trim()
    await page.getByTestId('edition-publish').click()
    await page.getByTestId('edition-asking').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ed-sure')
    await look(admin, '9j-preview')
    await page.getByTestId('edition-sure').dblclick()
    await page.getByTestId('edition-done').waitFor({ timeout: 60_000 })
    const root = (await page.getByTestId('done-root').innerText()).trim()
    expect(root).toMatch(/^[0-9a-f]{64}$/)
    await look(admin, '9j-published')
    await page.goBack()
    await page.getByTestId('edition-form').waitFor()
    expect((await page.getByTestId('edition-id').innerText()).trim(), 'the next one would be another one').not.toBe(editionId)
    await page.goForward()
    await page.getByTestId('edition-done').waitFor()
    expect((await own()).length, 'one edition more, however often the button was pressed').toBe(before.length + 1)
    expect((await own()).find((one) => one.editionId === editionId)?.root).toBe(root)

    await until('the edition at the province', 60_000, async () => (await ask(settings.province, `/v1/editions/${editionId}`)).body['state'] === 'published')
    const reader = await stage.person('reader', 'phone')
    await reader.page.goto(`${settings.web}/lists/${REGION[PLACE]}`)
    const shown = reader.page.locator(`[data-testid=edition][data-edition="${editionId}"]`)
    await shown.getByTestId('edition-verify').click()
    const proof = await takeProof(reader, way.get('whole'), '集市开办登记')
    expect(proof, 'the proof says the same root').toContain(root)
    await look(reader, '9j-proof')
    await checkProof(reader, proof)
    const phone = await atRegistry(stage, `${PLACE}-items`, '/registry/editions', 'editions-page', 'phone')
    await phone.page.locator('[data-testid=edition-preview][data-items]').waitFor()
    await phone.page.getByTestId('edition-publish').click()
    await look(phone, '9j-phone')
  })
}
