// Walks through an application and an officer's decision with the keyboard alone: no mouse, focus always visible, dialogs give it back.
// Part of ./qd test; alone: npm run keyboard -w web      needs: npm run build -w web, and a Chromium (QD_CHROMIUM).
import assert from 'node:assert/strict'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { startFixture } from './fixture.mjs'

const ITEM = '11340123QD2331018H4340131002000'
const APP = '019ab0f2-6c1e-7a10-9f00-1a2b3c4d5e01'
const fixture = await startFixture()
const browser = await chromium.launch({ executablePath: process.env.QD_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
page.setDefaultTimeout(60_000)
const here = () => page.evaluate(() => {
  const at = document.activeElement
  const style = at ? getComputedStyle(at) : null
  const holder = at?.closest('.box, .choice, .drop') ?? at
  const outline = holder ? getComputedStyle(holder) : style
  return { id: at?.id ?? '', testid: at?.dataset?.testid ?? '', text: (at?.textContent ?? '').trim().slice(0, 40), tag: at?.tagName ?? '', visible: outline?.outlineStyle !== 'none' && parseFloat(outline?.outlineWidth ?? '0') > 0 }
})
/** Waits until the focus has come to an element with this id or test id. */
const focusComesTo = (wanted) => page.waitForFunction((one) => document.activeElement?.id === one || document.activeElement?.dataset?.testid === one, wanted)
/** Tab until the wanted element has the focus; it must be visible there. */
async function tabTo(wanted, most = 80) {
  for (let i = 0; i < most; i++) {
    const at = await here()
    if (at.testid === wanted || at.id === wanted) {
      assert.ok(at.visible, `focus on ${wanted} must be visible`)
      return
    }
    await page.keyboard.press('Tab')
  }
  assert.fail(`${wanted} cannot be reached by Tab`)
}
/** A new page gives the focus to its heading, a moment after it is drawn. */
const headingHasFocus = () => page.waitForFunction(() => document.activeElement?.tagName === 'H1')
const typeInto = async (id, text) => { await tabTo(id); await page.keyboard.type(text) }

// the skip link is the first stop and leads to the content
fixture.choose('searchItems', 'found')
fixture.choose('getItem', 'applicable')
fixture.choose('submitApplication', 'received')
fixture.choose('acceptCase', 'accepted')
await page.goto(fixture.base + '/')
await page.getByTestId('search-input').waitFor()
await page.keyboard.press('Tab')
assert.match((await here()).text, /跳到正文/)
await page.keyboard.press('Enter')
await focusComesTo('main')

// search by suggestion
await typeInto('search-input', 'spjy')
await page.getByTestId('suggestion').first().waitFor()
await page.keyboard.press('ArrowDown')
await page.keyboard.press('Enter')
await page.getByTestId('guide').waitFor()
await headingHasFocus()
assert.ok(page.url().includes(ITEM))

// apply: sign in on the way, come back to the form
await tabTo('apply')
await page.keyboard.press('Enter')
await page.getByTestId('apply-form').waitFor()
await tabTo('next')
await page.keyboard.press('Enter')
await page.getByTestId('error-summary').waitFor()
await focusComesTo('error-summary')
await page.keyboard.press('Tab')
await page.keyboard.press('Enter')
await focusComesTo('field-shopName')
await page.keyboard.type('老街面馆')
await typeInto('field-uscc', '11341802003284723Q')
await typeInto('field-ownerId', '11010519491231002X')
await tabTo('field-kind-sale')
await page.keyboard.press('ArrowDown')
await typeInto('field-area', '86')
await typeInto('field-address', '肥西县上派镇人民路 12 号')
await typeInto('contact-phone', '13800000000')
await tabTo('next')
await page.keyboard.press('Enter')
await page.getByTestId('apply-materials').waitFor()
const file = join(await mkdtemp(join(tmpdir(), 'qd-')), '申请书.pdf')
await writeFile(file, '%PDF-1.4 x')
page.on('filechooser', (chooser) => chooser.setFiles(file)) // all the time: waiting for one event switches the catching on and off
for (const code of ['M1', 'M2']) {
  await tabTo(`upload-${code}`)
  await page.keyboard.press('Space')
  await page.locator(`[data-testid=material][data-code=${code}] [data-testid=uploaded]`).waitFor()
}
await tabTo('next')
await page.keyboard.press('Enter')
await page.getByTestId('apply-check').waitFor()
await tabTo('submit')
await page.keyboard.press('Enter')
await page.getByTestId('receipt').waitFor()
const posts = fixture.state.requests.filter((one) => one.method === 'POST' && one.path === '/v1/applications')
assert.equal(posts.length, 1)
await headingHasFocus()

// an officer: j moves, Enter opens, a dialog keeps the focus inside and gives it back
fixture.state.who = 'window'
fixture.choose('getCase', 'submitted')
await page.evaluate(() => sessionStorage.clear())
await page.goto(fixture.base + '/desk')
await page.getByTestId('task').first().waitFor()
await page.keyboard.press('j')
await page.keyboard.press('Enter')
await page.getByTestId('case-page').waitFor()
await headingHasFocus()
await tabTo('act-accept')
await page.keyboard.press('Enter')
await page.getByTestId('action-submit').waitFor()
await page.waitForFunction(() => document.querySelector('.el-dialog')?.contains(document.activeElement))
for (let i = 0; i < 12; i++) {
  await page.keyboard.press('Tab')
  assert.ok(await page.evaluate(() => document.querySelector('.el-dialog')?.contains(document.activeElement)), 'focus must stay in the dialog')
}
await page.keyboard.press('Escape')
await page.waitForFunction(() => document.querySelector('.el-dialog') === null || getComputedStyle(document.querySelector('.el-overlay')).display === 'none')
await focusComesTo('act-accept')
await page.keyboard.press('Enter')
await page.getByTestId('action-submit').waitFor()
await typeInto('field-note', '材料齐全')
await tabTo('action-submit')
await page.keyboard.press('Enter')
await page.getByTestId('case-done').waitFor()
await focusComesTo('case-done')

await browser.close()
fixture.stop()
console.log('keyboard: the whole way without a mouse')
process.exit(0)
