import 'fake-indexeddb/auto'
import type { ApplicationView } from '@qingdan/client'
import { formatDate, formatDateTime } from '@qingdan/shared'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import LightPill from '../src/components/LightPill.vue'
import RatingBox from '../src/components/RatingBox.vue'
import WithdrawBox from '../src/components/WithdrawBox.vue'
import { i18n } from '../src/i18n'
import CasePage from '../src/pages/CasePage.vue'
import { noteReached, noteUnreached } from '../src/platform/connection'
import { store } from '../src/platform/store'
import { installVant } from '../src/vant'
import { answering, recorded, type Asked } from './recorded'

const router = createRouter({ history: createMemoryHistory(), routes: ['home', 'correction', 'verify', 'case'].map((name) => ({ path: name === 'home' ? '/' : `/${name}/:applicationId?/:verifyCode?`, name, component: { template: '<i/>' } })) })
const global = { plugins: [i18n, router, { install: installVant }] }
const view = recorded<unknown>('getApplication.correction-asked') as ApplicationView
const delivered = recorded<unknown>('getApplication.delivered') as ApplicationView
let open: { unmount(): void }[] = []

function show(component: Parameters<typeof mount>[0], props: object) {
  const wrapper = mount(component, { props: props as never, global, attachTo: document.body })
  open.push(wrapper)
  return wrapper
}

beforeEach(async () => {
  localStorage.clear()
  noteReached()
  await store.clear()
})
afterEach(() => {
  open.forEach((wrapper) => wrapper.unmount())
  open = []
})

describe('the page of a case', () => {
  it('should show the request for correction with its day and its way', async () => {
    answering(() => ({ body: view }))
    const page = show(CasePage, { applicationId: view.applicationId })
    await flushPromises()
    expect(page.get('[data-testid=case-state]').text()).toBe('待补正')
    expect(page.get('[data-testid=correction]').text()).toContain(formatDate(view.correction!.due, 'zh-CN'))
    expect(page.get('[data-testid=answer-correction]').attributes('href')).toContain(view.applicationId)
    expect(page.get('[data-testid=as-of]').attributes('data-fresh')).toBe('true')
    expect(page.findAll('[data-testid=timeline] li')[0]!.attributes('data-kind')).toBe('correction-asked')
  })

  it('should show what was kept, say as of when, and do nothing, when offline', async () => {
    await store.put('applications', delivered.applicationId, delivered, new Date(delivered.asOf))
    answering(() => 'no network')
    noteUnreached()
    const page = show(CasePage, { applicationId: delivered.applicationId })
    await flushPromises()
    await new Promise((done) => setTimeout(done, 20))
    await flushPromises()
    expect(page.get('[data-testid=as-of]').text()).toContain(`离线: 显示的是截至 ${formatDateTime(delivered.asOf, 'zh-CN')} 的内容`)
    expect(page.findAll('[data-testid^=rate-]').filter((w) => w.element.tagName === 'BUTTON').every((w) => w.attributes('disabled') !== undefined)).toBe(true)
    expect(page.get('[data-testid=rate-why]').text()).toContain('离线')
    expect(page.get('[data-testid=download-grant-decision]').attributes('disabled')).toBeDefined()
  })
})

describe('the rating', () => {
  it('should be sent by one tap, with the version and a key', async () => {
    const log = answering(() => ({ body: { ...delivered, rating: { grade: 5, ratedAt: '2026-11-26T01:00:00Z' }, canRate: false, version: delivered.version + 1 } }))
    const box = show(RatingBox, { view: delivered })
    await box.get('[data-testid=rate-5]').trigger('click')
    await flushPromises()
    const asked = log[0] as Asked
    expect(asked.method).toBe('POST')
    expect(asked.path).toBe(`/v1/applications/${delivered.applicationId}/rating`)
    expect(asked.body).toEqual({ grade: 5 })
    expect(asked.headers.get('If-Match')).toBe(`"v${delivered.version}"`)
    expect(asked.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
    expect(box.emitted('changed')).toHaveLength(1)
  })

  it('should keep its key when the connection broke, so that a second tap rates once', async () => {
    let broken = true
    const log = answering(() => (broken ? 'no network' : { body: delivered }))
    const box = show(RatingBox, { view: delivered })
    await box.get('[data-testid=rate-4]').trigger('click')
    await flushPromises()
    broken = false
    await box.get('[data-testid=rate-4]').trigger('click')
    await flushPromises()
    expect(log.map((asked) => asked.headers.get('Idempotency-Key'))).toEqual([log[0]!.headers.get('Idempotency-Key'), log[0]!.headers.get('Idempotency-Key')])
  })
})

describe('the withdrawal', () => {
  it('should ask for a reason first and show a refusal with its remedy', async () => {
    const log = answering(() => ({ status: 412, body: recorded('acceptCase.stale') }))
    const box = show(WithdrawBox, { view })
    await box.get('[data-testid=withdraw-send]').trigger('click')
    expect(log).toHaveLength(0)
    expect(box.text()).toContain('请填写撤回原因')
    await box.get('[data-testid=withdraw-reason]').setValue('不再经营')
    await box.get('[data-testid=withdraw-send]').trigger('click')
    await flushPromises()
    expect(log).toHaveLength(1)
    expect(box.get('[data-testid=problem]').text()).toContain('请看过变化后再办')
  })
})

describe('a light', () => {
  it('should say in words what its colour says, and take an unknown one neutrally', () => {
    expect(show(LightPill, { light: 'red', days: -2 }).text()).toContain('已超 2 个工作日')
    expect(show(LightPill, { light: 'blue' }).get('[data-testid=light]').attributes('data-light')).toBe('none')
  })
})
