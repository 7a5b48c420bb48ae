// Opens the pages of citizens, officers and supervisors at desktop and phone width under the strict CSP: axe (WCAG 2.2 A/AA), console errors, sideways scrolling, pictures.
// ./qd pages; alone: npm run pages -w web [-- <folder for pictures> [page name …]]      needs: npm run build -w web, and a Chromium (QD_CHROMIUM).
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { startFixture } from './fixture.mjs'

const ITEM = '11340123QD2331018H4340131002000'
const CLOSED = '11340123QD2331018H4340131009000'
const APP = '019ab0f2-6c1e-7a10-9f00-1a2b3c4d5e01'
const [folder = 'var/pages', ...only] = process.argv.slice(2)
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const click = (id) => (page) => page.getByTestId(id).first().click()

/** name, path, who, recorded states, what to do before looking. */
const PAGES = [
  ['home', '/', null, {}],
  ['suggest', '/', null, {}, async (page) => { await page.getByTestId('search-input').pressSequentially('spjy'); await page.getByTestId('suggestion').first().waitFor(); await page.keyboard.press('ArrowDown') }],
  ['search', '/search?q=spjy', null, { searchItems: 'found' }],
  ['search-empty', '/search?q=zzz&category=02', null, { searchItems: 'none' }],
  ['item', `/items/${ITEM}`, null, { getItem: 'applicable' }],
  ['item-flow', `/items/${ITEM}`, null, { getItem: 'applicable' }, async (page) => { await page.getByTestId('show-flow').click(); await page.getByTestId('flow-drawing').waitFor() }],
  ['item-as-of', `/items/${ITEM}?asOf=2025-06-01`, null, { getItem: 'applicable' }, (page) => page.getByTestId('as-of-notice').waitFor()],
  ['lists', '/lists', null, { listRegions: 'cities' }, (page) => page.getByTestId('lists-organ').first().waitFor()],
  ['organ-list', '/lists/340123/11340123QD2331018H', null, { searchItems: 'found' }, (page) => page.getByTestId('organ-item').first().waitFor()],
  ['list-table', '/lists/340123/11340123QD2331018H/tables/risks', null, {}, (page) => page.getByTestId('table-item').first().waitFor()],
  ['record-history', `/items/${ITEM}/history`, null, { getItem: 'applicable' }, (page) => page.getByTestId('item-version').first().waitFor()],
  ['record-known', `/items/${ITEM}/history`, null, { getItem: 'applicable' }, async (page) => { await page.getByTestId('known-day').fill('2026-03-15'); await page.getByTestId('known-at').fill('2026-03-20'); await page.getByTestId('known-go').click(); await page.getByTestId('known-answer').waitFor() }],
  ['proof', '/proof', null, {}, async (page) => { const at = new URL('../proof/', import.meta.url); await page.getByTestId('proof-file').setInputFiles(fileURLToPath(new URL('proof.json', at))); await page.getByTestId('proof-key').setInputFiles(fileURLToPath(new URL('topology.json', at))); await page.locator('[data-verdict=proven]').waitFor() }],
  ['proof-broken', '/proof', null, {}, async (page) => { const text = await readFile(new URL('../proof/proof.json', import.meta.url), 'utf8'); await page.getByTestId('proof-file').setInputFiles({ name: 'proof.json', mimeType: 'application/json', buffer: Buffer.from(text.replace('"version" : 2', '"version" : 3')) }); await page.locator('[data-verdict=not-in-edition]').waitFor() }],
  ['record-duties', `/items/${ITEM}/duties`, null, { getItem: 'applicable' }],
  ['record-risks', `/items/${ITEM}/risks?asOf=2025-06-01`, null, { getItem: 'applicable' }],
  ['record-flow', `/items/${ITEM}/flow`, null, { getItem: 'applicable' }, (page) => page.getByTestId('flow-drawing').waitFor()],
  ['record-flow-inside', `/items/${ITEM}/flow`, null, { getItem: 'applicable' }, async (page) => { await page.getByTestId('flow-internal').check({ force: true }); await page.getByTestId('flow-drawing').waitFor() }],
  ['designer', '/registry/flow-charts/licence', 'item-admin', {}, (page) => page.locator('[data-testid=flow-designer][data-ready=true], [data-testid=flow-narrow]').first().waitFor()],
  ['designer-task', '/registry/flow-charts/licence', 'item-admin', {}, async (page) => { if (page.viewportSize().width < 960) return; await page.locator('[data-testid=flow-designer][data-ready=true]').waitFor(); await page.getByTestId('flow-pick').selectOption('review'); await page.getByTestId('flow-post').waitFor() }],
  ['designer-faults', '/registry/flow-charts/licence', 'item-admin', {}, async (page) => { if (page.viewportSize().width < 960) return; await page.locator('[data-testid=flow-designer][data-ready=true]').waitFor(); await page.getByTestId('flow-pick').selectOption('decide'); await page.getByTestId('flow-add-task').focus(); await page.keyboard.press('Enter'); await page.getByTestId('flow-tab-faults').click(); await page.getByTestId('flow-fault').first().waitFor() }],
  ['item-closed', `/items/${CLOSED}`, null, { getItem: 'suspended' }],
  ['apply-info', `/apply/${ITEM}`, 'citizen', { getItem: 'applicable' }],
  ['apply-errors', `/apply/${ITEM}`, 'citizen', { getItem: 'applicable' }, async (page) => { await page.getByTestId('next').click(); await page.getByTestId('error-summary').waitFor() }],
  ['apply-materials', `/apply/${ITEM}?step=materials`, 'citizen', { getItem: 'applicable' }, async (page) => { await page.getByTestId('upload-M1').setInputFiles({ name: '申请书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 x') }); await page.getByTestId('uploaded').waitFor() }],
  ['apply-check', `/apply/${ITEM}?step=check`, 'citizen', { getItem: 'applicable' }],
  ['receipt', `/receipts/${APP}`, 'citizen', { getApplication: 'correction-asked' }],
  ['applications', '/applications', 'citizen', {}],
  ['application', `/applications/${APP}`, 'citizen', { getApplication: 'correction-asked', getItem: 'applicable' }],
  ['application-done', `/applications/${APP}`, 'citizen', { getApplication: 'delivered', getItem: 'applicable' }, click('grade-5')],
  ['correction', `/applications/${APP}/correction`, 'citizen', { getApplication: 'correction-asked', getItem: 'applicable' }],
  ['progress', '/progress?number=340123202611230000017', null, {}, async (page) => { await page.getByTestId('progress-password').fill('K7M2QX9P'); await page.getByTestId('progress-submit').click(); await page.getByTestId('progress-result').waitFor() }],
  ['verify', '/verify/9QXWPA2D7K3M', null, { getDocumentVerification: 'valid' }],
  ['verify-unknown', '/verify/00000000AAAA', null, { getDocumentVerification: 'unknown' }],
  ['accessibility', '/accessibility', null, {}],
  ['not-found', '/nowhere', null, {}],
  ['not-allowed', '/desk', 'citizen', {}],
  ['desk', '/desk', 'window', {}],
  ['case', `/desk/cases/${APP}`, 'window', { getCase: 'submitted', getItem: 'applicable' }],
  ['case-accept', `/desk/cases/${APP}`, 'window', { getCase: 'submitted', getItem: 'applicable' }, click('act-accept')],
  ['case-ask', `/desk/cases/${APP}`, 'window', { getCase: 'submitted', getItem: 'applicable' }, async (page) => { await page.getByTestId('act-ask-correction').click(); await page.getByTestId('ask-m-M2').check(); await page.getByTestId('reason-m-M2-illegible').click() }],
  ['case-review', `/desk/cases/${APP}`, 'window', { getCase: 'in-review', getItem: 'applicable' }],
  ['case-decide', `/desk/cases/${APP}`, 'window', { getCase: 'to-decide', getItem: 'applicable' }, click('act-decide')],
  ['case-penalty', `/desk/cases/${APP}`, 'window', { getCase: 'penalty', getItem: 'unknown' }, click('act-submit-task')],
  ['cases', '/desk/cases', 'window', {}],
  ['new-case', '/desk/cases/new', 'window', { searchItems: 'penalties' }, async (page) => { await page.getByTestId('pick-item').first().click(); await page.getByTestId('create-case').click(); await page.getByTestId('error-summary').waitFor() }],
  ['evidence', `/desk/cases/${APP}/evidence`, 'window', {}],
  ['live', '/oversight', 'supervisor', {}, (page) => page.locator('[data-live="live"]').waitFor()],
  ['oversight-case', `/oversight/cases/${APP}`, 'supervisor', {}],
  ['manage-item', `/registry/items/${ITEM}`, 'item-admin', { getItem: 'applicable' }],
]

const fixture = await startFixture()
await mkdir(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: process.env.QD_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
let faults = 0
const fault = (text) => { faults++; console.log(`  FAULT ${text}`) }
for (const locale of process.env.PAGES_LOCALE?.split(',') ?? ['zh-CN']) {
  for (const size of [{ name: 'wide', width: 1280, height: 900 }, { name: 'phone', width: 390, height: 844 }, { name: 'narrow', width: 320, height: 700 }]) {
    const one = await browser.newContext({ viewport: size, reducedMotion: 'reduce' })
    await one.addInitScript((code) => localStorage.setItem('qd.locale', code), locale)
    for (const [name, path, who, states, before] of PAGES) {
      if (only.length && !only.includes(name)) continue
      const page = await one.newPage()
      page.setDefaultTimeout(12_000)
      page.on('console', (message) => { if (message.type() === 'error' && !/status of 40\d/.test(message.text())) fault(`${name} ${size.name} console: ${message.text()}`) })
      page.on('pageerror', (error) => fault(`${name} ${size.name} error: ${error.message}`))
      fixture.reset()
      for (const [operation, state] of Object.entries(states)) fixture.choose(operation, state)
      try {
        if (who) {
          fixture.state.who = who
          await page.goto(fixture.base + '/applications').catch(() => undefined)
          await page.waitForURL((url) => !url.pathname.startsWith('/signed-in') && !url.pathname.startsWith('/authorize'))
          await page.locator('h1').first().waitFor()
        }
        await page.goto(fixture.base + path)
        await page.locator('h1').first().waitFor()
        await page.waitForFunction(() => !document.querySelector('main .loading'))
        await before?.(page)
        await page.waitForTimeout(350)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        if (wide > 0) fault(`${name} ${size.name}: ${wide} px wider than the window`)
        if (size.name !== 'narrow') {
          await page.evaluate(axe)
          const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
          for (const violation of violations) fault(`${name} ${size.name} axe ${violation.id}: ${violation.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary?.split('\n')[1] ?? ''}`).join(' | ')}`)
          await page.screenshot({ path: `${folder}/${locale === 'en' ? 'en-' : ''}${name}.${size.name}.png`, fullPage: !['live', 'case-accept', 'case-ask', 'case-decide', 'case-penalty'].includes(name) })
        }
        console.log(`ok ${locale} ${size.name} ${name}`)
      } catch (error) {
        fault(`${name} ${size.name}: ${String(error).split('\n')[0]}`)
        await page.screenshot({ path: `${folder}/${name}.${size.name}.failed.png` }).catch(() => undefined)
      }
      await page.close()
    }
    await one.close()
  }
}
await browser.close()
fixture.stop()
console.log(faults === 0 ? 'all pages clean' : `${faults} faults`)
process.exit(faults === 0 ? 0 : 1)
