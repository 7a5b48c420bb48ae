import { afterEach, describe, expect, it } from 'vitest'
import ApplyPage from '../src/pages/citizen/ApplyPage.vue'
import ItemPage from '../src/pages/citizen/ItemPage.vue'
import SearchPage from '../src/pages/citizen/SearchPage.vue'
import CasePage from '../src/pages/officer/CasePage.vue'
import TasksPage from '../src/pages/officer/TasksPage.vue'
import { ItemStatus, type ItemGuide } from '@qingdan/client'
import { expectation, type Expectation } from './expectations'
import { byId, maybe, mountPage, settle, type, type Mounted } from './mount'

const ITEM = '11340123QD2331018H4340131002000'
const APP = '019ab0f2-6c1e-7a10-9f00-1a2b3c4d5e01'
const DRAFT = '019ab0f2-6c1e-7a10-9f00-1a2b3c4d5e41'
const citizen = expectation('getMe', 'citizen')
const officer = expectation('getMe', 'window')
let mounted: Mounted | null = null
afterEach(() => mounted?.close())

/** The same answer at another draft's address, since the page makes its own id. */
const at = (one: Expectation, path: string): Expectation => ({ ...one, request: { ...one.request, path } })

describe('guide', () => {
  it('should offer to apply only where it can be applied for', async () => {
    mounted = await mountPage(ItemPage, { props: { itemCode: ITEM }, answers: [expectation('getItem', 'applicable')] })
    expect(byId('apply').textContent).toBe('我要办')
    mounted.close()
    const closed = expectation('getItem', 'suspended')
    mounted = await mountPage(ItemPage, { props: { itemCode: closed.request.path.split('/').pop() }, answers: [closed] })
    expect(maybe('apply')).toBe(null)
    expect(byId('not-applicable').textContent).toContain('因备案办法修订')
  })

  it('should say what a penalty is, and nothing empty', async () => {
    const penalty = structuredClone(expectation('getItem', 'applicable')) as Expectation & { response: { body: ItemGuide } }
    const { body } = penalty.response
    const tiers = [{ code: 'light', grade: '从轻', circumstances: '初次违法', penalty: '罚款五万元以上六万元以下', minFen: 5_000_000, maxFen: 6_000_000 }, { code: 'by-value', grade: '从重', circumstances: '货值一万元以上', penalty: '货值十倍以上罚款', multipleOf: '货值金额' }]
    body.elements.punishment = { actsKindsRange: '未经许可经营食品，处五万元以上十万元以下罚款', kinds: ['罚款', '没收违法所得'], tiers, hearingThresholdFen: 5_000_000, hearingThresholdPersonFen: 500_000 }
    body.elements.bases![0]!.documentNo = '主席令第二十一号'
    body.elements.handling.specialProcedures = ['hearing', 'expert-review']
    body.elements.venue.transit = '地铁3号线'
    body.parentItem = { basicCode: '340131000000', itemCode: '11340123QD2331018H4340131000000', name: '食品许可', status: ItemStatus.InForce }
    mounted = await mountPage(ItemPage, { props: { itemCode: ITEM }, answers: [penalty] })
    const said = byId('guide-penalty').textContent
    for (const word of ['未经许可经营食品，处五万元以上十万元以下罚款', '罚款、没收违法所得', '听证起点（法人，元）', '50,000', '5,000', '罚款五万元以上六万元以下', '货值金额', '60,000']) expect(said).toContain(word)
    expect([...byId('guide-penalty').querySelectorAll('td.num')].map((one) => one.textContent)).toEqual(['50,000', '60,000'])
    for (const word of ['主席令第二十一号', '听证、专家评审', '地铁3号线', '法定机关', '5年', '如实提交材料并对其真实性负责', '县级']) expect(mounted.root.textContent).toContain(word)
    expect(byId('parent-item').querySelector('a')!.textContent).toBe('食品许可')
    expect([...mounted.root.querySelectorAll('dd')].filter((one) => one.textContent === '')).toEqual([])
    expect(maybe('guide-levy')).toBe(null)
    expect(mounted.root.querySelector('#fees')).toBe(null)
    mounted.close()
    mounted = await mountPage(ItemPage, { props: { itemCode: ITEM }, answers: [expectation('getItem', 'applicable')] })
    expect(maybe('guide-penalty')).toBe(null)
  })

  it('should say what the node says when there is no such item', async () => {
    const unknown = expectation('getItem', 'unknown')
    mounted = await mountPage(ItemPage, { props: { itemCode: unknown.request.path.split('/').pop() }, answers: [unknown] })
    expect(byId('problem').dataset['code']).toBe('item-not-found')
  })
})

describe('search', () => {
  it('should ask with what stands in the address', async () => {
    mounted = await mountPage(SearchPage, { path: '/here?q=spjy&category=02&for=legal-person', answers: [expectation('searchItems', 'found'), expectation('listCategories', 'all'), expectation('listRegions', 'cities')] })
    const asked = mounted.calls.find((call) => call.url.pathname === '/v1/items')!.url.searchParams
    expect([asked.get('q'), asked.get('category'), asked.get('serviceObject')]).toEqual(['spjy', '02', 'legal-person'])
    expect(document.querySelectorAll('[data-testid=search-result]').length).toBe(4)
  })
})

describe('application', () => {
  async function open(step: string, ...more: Expectation[]): Promise<void> {
    mounted = await mountPage(ApplyPage, {
      route: '/apply', path: `/apply?draft=${DRAFT}&step=${step}`, props: { itemCode: ITEM }, me: citizen,
      answers: [expectation('getItem', 'applicable'), expectation('getDraft', 'unknown'), expectation('saveDraft', 'saved'), expectation('listDrafts', 'none'), ...more],
    })
  }
  const sent = expectation('submitApplication', 'received').request.body as { form: Record<string, string>; materials: { code: string; uploadId: string }[] }

  it('should name every empty field at the top and take the focus there', async () => {
    await open('info')
    byId('apply-form').dispatchEvent(new Event('submit', { cancelable: true }))
    await settle()
    const summary = byId('error-summary')
    expect(summary.querySelectorAll('a').length).toBe(7)
    expect(document.activeElement).toBe(summary)
    expect(document.title.startsWith('错误：')).toBe(true)
    summary.querySelector('a')!.click()
    await settle()
    expect(document.activeElement?.id).toBe('field-shopName')
  })

  it('should keep what is typed in this browser at once', async () => {
    await open('info')
    type(byId('field-shopName'), '老街面馆')
    await settle()
    expect(JSON.parse(localStorage.getItem(`qd.draft.c-1001.${DRAFT}`)!)).toMatchObject({ form: { shopName: '老街面馆' }, unsaved: true })
    byId('apply-page').dispatchEvent(new Event('focusout', { bubbles: true }))
    await settle()
    const saved = mounted!.calls.find((call) => call.method === 'PUT')!
    expect(saved.body).toMatchObject({ itemCode: ITEM, form: { shopName: '老街面馆' } })
    expect(byId('draft-state').dataset['state']).toBe('saved')
  })

  async function openFilled(...more: Expectation[]): Promise<void> {
    const draft = expectation('saveDraft', 'saved')
    const whole: Expectation = { ...at(draft, `/v1/drafts/${DRAFT}`), request: { method: 'GET', path: `/v1/drafts/${DRAFT}` }, response: { ...draft.response, body: { ...(draft.response.body as object), form: sent.form, materials: sent.materials.map((one) => ({ ...one, fileName: `${one.code}.pdf` })) } } }
    await open('info', whole, ...more)
    type(byId('contact-phone'), '138 0000 0000')
    await settle()
    await mounted!.router.push(`/apply?draft=${DRAFT}&step=check`)
    await settle()
  }

  it('should submit once however often the button is pressed', async () => {
    await openFilled(expectation('submitApplication', 'received'))
    const button = byId('submit')
    button.click()
    button.click()
    await settle()
    button.click()
    await settle()
    const posts = mounted!.calls.filter((call) => call.url.pathname === '/v1/applications')
    expect(posts.length).toBe(1)
    expect(posts[0]!.body).toEqual({ ...sent, draftId: DRAFT })
    expect(mounted!.router.currentRoute.value.name).toBe('receipt')
    expect(localStorage.getItem(`qd.draft.c-1001.${DRAFT}`)).toBe(null)
  })

  it('should send the same key again after the connection broke', async () => {
    await openFilled()
    byId('submit').click()
    await new Promise((done) => setTimeout(done, 1500))
    await settle()
    expect(byId('problem').dataset['code']).toBe('network')
    mounted!.answers.push(expectation('submitApplication', 'received'))
    byId('submit').click()
    await settle()
    const keys = mounted!.calls.filter((call) => call.url.pathname === '/v1/applications').map((call) => call.headers.get('Idempotency-Key'))
    expect(keys.length).toBe(4)
    expect(new Set(keys).size).toBe(1)
  })

  it('should lead from a refused field to that field', async () => {
    await openFilled(expectation('submitApplication', 'bad-form'))
    byId('submit').click()
    await settle()
    expect(mounted!.router.currentRoute.value.query['step']).toBe('info')
    expect(byId('error-summary').textContent).toContain('应为数字')
  })
})

describe('officer', () => {
  it('should list tasks with light in words, and move by j and k', async () => {
    mounted = await mountPage(TasksPage, { me: officer, answers: [expectation('listTasks', 'open'), expectation('getTaskCounts', 'some')] })
    expect([...document.querySelectorAll('[data-testid=task]')].map((row) => (row as HTMLElement).dataset['light'])).toEqual(['red', 'yellow', 'green', 'green', 'paused'])
    expect(document.querySelector('[data-testid=task]')!.textContent).toContain('已超 2 个工作日')
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }))
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j' }))
    expect(document.activeElement?.getAttribute('href')).toContain('/x/case')
    expect(document.activeElement).toBe(document.querySelectorAll('[data-task-link]')[1])
    expect(byId('filter-red').textContent).toContain('1')
  })

  it('should offer only what the node allows', async () => {
    mounted = await mountPage(CasePage, { props: { caseId: APP }, me: officer, answers: [expectation('getCase', 'submitted'), expectation('getItem', 'applicable')] })
    expect([...document.querySelectorAll('[data-testid^=act-]')].map((one) => (one as HTMLElement).dataset['testid'])).toEqual(['act-accept', 'act-ask-correction', 'act-decline'])
  })

  it('should rest a command on the version on screen and show the new state', async () => {
    mounted = await mountPage(CasePage, { props: { caseId: APP }, me: officer, answers: [expectation('getCase', 'submitted'), expectation('getItem', 'applicable'), expectation('acceptCase', 'accepted')] })
    byId('act-accept').click()
    await settle()
    byId('action-submit').click()
    byId('action-submit').click()
    await settle()
    const posts = mounted.calls.filter((call) => call.method === 'POST')
    expect(posts.length).toBe(1)
    expect(posts[0]!.headers.get('If-Match')).toBe('"v1"')
    expect(posts[0]!.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
    expect(byId('case-page').dataset['state']).toBe('in-review')
    expect(byId('case-done').textContent).toContain('受理')
  })

  it('should keep the words and say what changed when the case moved meanwhile', async () => {
    mounted = await mountPage(CasePage, { props: { caseId: APP }, me: officer, answers: [expectation('getCase', 'submitted'), expectation('getItem', 'applicable'), expectation('acceptCase', 'stale')] })
    byId('act-accept').click()
    await settle()
    type(byId('field-note'), '材料齐全，现场已核。')
    mounted.answers.push(expectation('getCase', 'correction-asked'))
    byId('action-submit').click()
    await settle()
    expect(byId('moved').textContent).toContain('这一步现在已不能办理')
    expect((byId('field-note') as HTMLTextAreaElement).value).toBe('材料齐全，现场已核。')
    expect(byId('case-changed').textContent).toContain('一次性补正告知')
    expect(sessionStorage.getItem(`qd.typed.${APP}.accept`)).toContain('现场已核')
  })

  it('should show a refusal beside the words', async () => {
    mounted = await mountPage(CasePage, { props: { caseId: APP }, me: officer, answers: [expectation('getCase', 'submitted'), expectation('getItem', 'applicable'), expectation('acceptCase', 'separation')] })
    byId('act-accept').click()
    await settle()
    byId('action-submit').click()
    await settle()
    expect(byId('problem').dataset['code']).toBe('separation-of-duty')
    expect(byId('case-page').dataset['state']).toBe('submitted')
  })

  it('should send every ticked point in one notice', async () => {
    mounted = await mountPage(CasePage, { props: { caseId: APP }, me: officer, answers: [expectation('getCase', 'submitted'), expectation('getItem', 'applicable'), expectation('askCorrection', 'asked')] })
    byId('act-ask-correction').click()
    await settle()
    for (const id of ['ask-m-M2', 'ask-f-area']) {
      byId(id).click()
      await settle()
    }
    byId('reason-m-M2-illegible').click()
    type(byId('ask-words-f-area'), '面积与平面图不一致')
    await settle()
    byId('action-submit').click()
    await settle()
    expect(mounted.calls.find((call) => call.method === 'POST')!.body).toEqual({
      items: [{ materialCode: 'M2', problem: '“营业执照”影像不清，请重新拍摄或扫描后上传。' }, { field: 'area', problem: '面积与平面图不一致' }],
    })
    expect(byId('case-page').dataset['state']).toBe('correction-asked')
  })
})
