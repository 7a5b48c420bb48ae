import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ChangeAction, ChangeKind, ChangeOffice, ChangeState, type ChangeView } from '@qingdan/client'
import { afterEach, describe, expect, it } from 'vitest'
import ChangePage from '../src/pages/changes/ChangePage.vue'
import ChangesPage from '../src/pages/changes/ChangesPage.vue'
import NewChangePage from '../src/pages/changes/NewChangePage.vue'
import { actsOf, bodyOf, fieldsOf, type Act } from '../src/pages/changes/acts'
import { progressOf } from '../src/pages/changes/progress'
import { fieldAt, noTerms, proposalOf, termsOf, wrongWith } from '../src/pages/changes/terms'
import { expectation, type Expectation } from './expectations'
import { byId, maybe, mountPage, settle, type, type Mounted } from './mount'

/** The contract's own examples are the answers. */
const example = (name: string): unknown => (JSON.parse(readFileSync(join(__dirname, '../../../openapi/registry/examples', `${name}.json`), 'utf8')) as { value: unknown }).value
const view = example('getChange.200') as ChangeView
const ID = view.changeId
const answer = (operationId: string, method: string, path: string, body: unknown, status = 200): Expectation =>
  ({ operationId, state: 'here', consumer: ['web'], given: '', request: { method, path }, response: { status, contentType: status < 400 ? 'application/json' : 'application/problem+json', body } })
const shown = (changed: Record<string, unknown> = {}): Expectation => answer('getChange', 'GET', `/v1/registry-changes/${ID}`, { ...view, ...changed })
const list = answer('listChanges', 'GET', '/v1/registry-changes', example('listChanges.200'))
const review = (body: unknown, status = 200): Expectation => answer('reviewChange', 'POST', `/v1/registry-changes/${ID}/reviews`, body, status)
const admin = expectation('getMe', 'item-admin')
const official = (post: string): Expectation => ({ ...admin, response: { ...admin.response, body: { ...(admin.response.body as object), post, roles: [post] } } })
let mounted: Mounted | null = null
afterEach(() => mounted?.close())

describe('desk of change requests', () => {
  it('should ask with what stands in the address and show light, state and who is awaited', async () => {
    mounted = await mountPage(ChangesPage, { path: '/here?scope=region&kind=alter&light=red', me: official('legality-reviewer'), answers: [list] })
    const asked = mounted.calls.map((call) => call.url.searchParams).find((params) => params.get('scope') === 'region')!
    expect([asked.get('kind'), asked.get('light'), asked.get('state')]).toEqual(['alter', 'red', null])
    const row = byId('change')
    expect(row.dataset['light']).toBe('green')
    expect(row.textContent).toContain('审核中')
    expect(row.textContent).toContain('等待：法制')
    expect(maybe('new-change')).toBe(null)
    expect(byId('changes-count').textContent).toContain('后面还有')
  })

  it('should keep each choice as a step of its own for the back button', async () => {
    const counts = answer('getChangeCounts', 'GET', '/v1/registry-change-counts', example('getChangeCounts.200'))
    mounted = await mountPage(ChangesPage, { me: admin, answers: [list, counts] })
    expect(byId('to-do-count').textContent).toBe('12')
    type(byId('filter-kind'), 'alter')
    await settle()
    expect(mounted.router.currentRoute.value.query).toEqual({ kind: 'alter' })
    mounted.router.back()
    await settle()
    expect(mounted.router.currentRoute.value.query).toEqual({})
  })
})

describe('one change request', () => {
  const open = (...answers: Expectation[]) => mountPage(ChangePage, { props: { changeId: ID }, me: official('legality-reviewer'), answers: [list, ...answers] })

  it('should show what differs and what the rules say, and offer only the outcomes of my task', async () => {
    mounted = await open(shown())
    expect(byId('difference').textContent).toContain('国家对食品生产经营实行许可制度。')
    expect(byId('finding').dataset['severity']).toBe('warning')
    expect([...document.querySelectorAll('[data-testid^=act-]')].map((one) => (one as HTMLElement).dataset['testid'])).toEqual(['act-pass', 'act-object', 'act-return'])
    mounted.close()
    mounted = await open(shown({ allowedActions: [] }))
    expect(document.querySelector('[data-testid^=act-]')).toBe(null)
  })

  it('should send one opinion however often it is pressed, on the version that was seen', async () => {
    mounted = await open(shown(), review({ ...view, version: 4, tasks: [], allowedActions: [] }))
    byId('act-pass').click()
    await settle()
    byId('action-submit').click()
    byId('action-submit').click()
    await settle()
    const posts = mounted.calls.filter((call) => call.method === 'POST')
    expect(posts.map((call) => [call.headers.get('If-Match'), call.body])).toEqual([['"v3"', { outcome: 'pass' }]])
    expect(byId('change-done').textContent).toContain('同意')
  })

  it('should not object without reasons', async () => {
    mounted = await open(shown())
    byId('act-object').click()
    await settle()
    byId('action-submit').click()
    await settle()
    expect(byId('error-summary').textContent).toContain('意见')
    expect(mounted.calls.filter((call) => call.method === 'POST')).toEqual([])
  })

  it('should put a refusal at the field it names', async () => {
    const refused = { type: '/problems/reason-required', title: '须说明理由', status: 422, code: 'reason-required', detail: '必须说明理由', errors: [{ pointer: '/opinion', code: 'reason-required', detail: '必须说明理由' }] }
    mounted = await open(shown(), review(refused, 422))
    byId('act-pass').click()
    await settle()
    byId('action-submit').click()
    await settle()
    expect(document.getElementById('act-opinion-error')!.textContent).toBe('必须说明理由')
  })

  it('should keep the words and say what happened when somebody was faster', async () => {
    mounted = await open(shown(), review({ type: '/problems/stale-version', title: '内容已被他人更新', status: 412, code: 'stale-version' }, 412))
    byId('act-return').click()
    await settle()
    type(byId('field-opinion'), '条文引用有误，请核对。')
    mounted.answers.push(shown({ version: 5, state: 'withdrawn', tasks: [], allowedActions: [], history: [...view.history, { at: '2026-03-14T01:00:00Z', kind: 'change-withdrawn', title: '撤回' }] }))
    byId('action-submit').click()
    await settle()
    expect(byId('moved').textContent).toContain('这一步现在已不能办理')
    expect((byId('field-opinion') as HTMLTextAreaElement).value).toBe('条文引用有误，请核对。')
    expect(byId('change-moved').textContent).toContain('撤回')
    expect(maybe('action-submit')).toBe(null)
  })
})

describe('acts', () => {
  const t = (key: string): string => key
  const act = (key: string, changed: Partial<Act> = {}): Act => ({ key, action: key as Act['action'], label: key, grave: false, aside: false, ...changed })

  it('should send the same body for a publication at once however often it is tried, and a set moment in the time of Shanghai', () => {
    expect(bodyOf(act('schedule'), { when: 'now' }, view)).toEqual({ publishAt: view.openedAt, effectiveFrom: undefined })
    expect(bodyOf(act('schedule'), { when: 'at', publishAt: '2026-12-01T08:30', effectiveFrom: '2026-12-02' }, view)).toEqual({ publishAt: '2026-12-01T08:30:00+08:00', effectiveFrom: '2026-12-02' })
    expect(bodyOf(act('settle'), { upheld: 'no', reason: ' 无误 ' }, view)).toEqual({ upheld: false, reason: '无误' })
  })

  it('should want reasons for agreeing over an objection, and for nothing else that agrees', () => {
    const agree = act('agree', { action: ChangeAction.Review, outcome: 'agree', task: { ...view.tasks[0]!, act: 'sum-up' } })
    expect(fieldsOf(agree, view, t)[0]!.required).toBe(false)
    expect(fieldsOf(agree, { ...view, opinions: [{ ...view.opinions[0]!, outcome: 'object' }] }, t)[0]!.required).toBe(true)
  })

  it('should put what stands beside the way of a request last', () => {
    const own = actsOf({ ...view, tasks: [], allowedActions: [ChangeAction.Edit, ChangeAction.Submit, ChangeAction.Withdraw, ChangeAction.Dispute] }, t)
    expect(own.map((one) => [one.key, one.aside])).toEqual([['submit', false], ['edit', false], ['dispute', true], ['withdraw', true]])
  })
})

describe('progress', () => {
  it('should set reviews beside each other, with what was said and who is awaited', () => {
    const steps = progressOf({ ...view, kind: ChangeKind.Delegate, opinions: [...view.opinions, { round: 1, act: 'review', office: ChangeOffice.Supervision, officeName: '监察', outcome: 'object', outcomeName: '有异议', by: '曹刚', at: '2026-03-14T01:00:00Z' }] })
    const reviews = steps.find((step) => step.act === 'review')!
    expect([reviews.state, reviews.parts.map((part) => [part.post, part.opinion?.outcome, part.task?.yours])]).toEqual(['now', [['supervision-reviewer', 'object', undefined], ['legality-reviewer', undefined, true]]])
    expect(steps.map((step) => `${step.act} ${step.state}`)).toEqual(['submit done', 'receive done', 'review now', 'sum-up later', 'approve later', 'schedule later', 'publish later'])
  })

  it('should not await the government where the kind needs none, and show a returned request as such', () => {
    expect(progressOf(view).find((step) => step.act === 'approve')!.state).toBe('skipped')
    const returned = progressOf({ ...view, state: ChangeState.Returned, opinions: [{ ...view.opinions[0]!, outcome: 'return' }], tasks: [{ ...view.tasks[0]!, act: 'revise', post: 'item-admin', outcomes: [] }] })
    expect(returned.find((step) => step.act === 'receive')!.state).toBe('bad')
    expect(returned.map((step) => `${step.act} ${step.state}`)).toEqual(['submit done', 'receive bad', 'revise now'])
  })
})

describe('a request without content', () => {
  const ITEM = '11340123QD2331018H4340131002000'

  it('should say what is missing, and put together what the contract wants', () => {
    const terms = { ...noTerms('delegate', ITEM, new Date('2026-11-22T18:00:00Z')), cause: '职能下放', basis: '某决定' }
    expect(terms.causeOn).toBe('2026-11-23')
    expect(wrongWith(terms).map((one) => one.field)).toEqual(['region', 'organ'])
    expect(proposalOf({ ...terms, region: '340123', organ: 'O' })).toMatchObject({ kind: 'delegate', itemCodes: [ITEM], items: [], delegation: { regionCode: '340123', organCode: 'O' } })
    expect(wrongWith({ ...terms, kind: 'suspend', effectiveFrom: '2026-12-02', until: '2026-12-01' }).map((one) => one.word)).toEqual(['untilOrder'])
    expect([fieldAt('/delegation'), fieldAt('/delegation/organCode'), fieldAt('/itemCodes/0'), fieldAt('/reason'), fieldAt('/x')]).toEqual(['region', 'organ', 'itemCode', 'cause', undefined])
  })

  it('should leave to a standing request which catalogue entries it cancels', () => {
    const standing = termsOf({ ...view, kind: ChangeKind.Cancel, proposal: { ...view.proposal, kind: ChangeKind.Cancel, itemCodes: [], items: [], entryCodes: ['340131999000'] } })
    expect(wrongWith(standing)).toEqual([])
    expect(proposalOf(standing)).toMatchObject({ itemCodes: [], entryCodes: ['340131999000'], items: [] })
  })

  it('should begin a merger and a split with the content of the first item', () => {
    const elements = view.proposal.items[0]!.elements
    const terms = { ...noTerms('merge', ITEM), cause: '职能整合', basis: '某决定' }
    expect(wrongWith(terms).map((one) => one.word)).toEqual(['needOthers'])
    expect(proposalOf({ ...terms, others: ['B'] }, elements)).toMatchObject({ itemCodes: [ITEM, 'B'], items: [{ itemCode: ITEM, elements: { name: elements.name } }] })
    const split = { ...terms, kind: 'split', part: '340131999000' }
    expect(wrongWith({ ...split, part: '12' }).map((one) => one.field)).toEqual(['part'])
    expect(proposalOf(split, elements).items.map((one) => [one.itemCode, one.elements.classification.basicCode])).toEqual([[ITEM, elements.classification.basicCode], [undefined, '340131999000']])
  })

  it('should keep the draft and say why when it could not be submitted', async () => {
    const item = expectation('getItem', 'applicable')
    const busy = { type: '/problems/change-item-busy', title: '事项已有变更在办', status: 409, code: 'change-item-busy', detail: '所涉事项已有一件在办的变更申请。' }
    mounted = await mountPage(NewChangePage, {
      path: `/here?kind=cancel&item=${item.request.path.split('/').pop()}`, me: admin,
      answers: [item, answer('createChange', 'POST', '/v1/registry-changes', { ...view, version: 1 }, 201), answer('submitChange', 'POST', `/v1/registry-changes/${ID}/submission`, busy, 409)],
    })
    type(byId('field-cause'), '法律废止')
    type(byId('field-basis'), '某决定第一条')
    await settle()
    byId('create-submit').click()
    byId('create-submit').click()
    await settle()
    expect(mounted.calls.filter((call) => call.method === 'POST').map((call) => call.url.pathname)).toEqual(['/v1/registry-changes', `/v1/registry-changes/${ID}/submission`])
    expect(byId('problem').dataset['code']).toBe('change-item-busy')
    expect(byId('draft-kept').querySelector('a')).not.toBe(null)
  })

  it('should offer an emergency stop to the establishment office alone', async () => {
    mounted = await mountPage(NewChangePage, { path: '/here?kind=emergency', me: official('establishment-reviewer'), answers: [] })
    expect(byId('new-change-form').dataset['kind']).toBe('emergency')
    expect(maybe('kind-cancel')).toBe(null)
    expect(maybe('send-emergency')).not.toBe(null)
  })
})
