import 'fake-indexeddb/auto'
import type { DraftView, ItemGuide } from '@qingdan/client'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import ApplySteps from '../src/components/ApplySteps.vue'
import { i18n } from '../src/i18n'
import { noteReached } from '../src/platform/connection'
import { store } from '../src/platform/store'
import { installVant } from '../src/vant'
import { answering, recorded, type Answer } from './recorded'

const guide = recorded<unknown>('getItem.applicable') as ItemGuide
const saved = recorded<unknown>('saveDraft.saved') as DraftView
let page: VueWrapper | undefined

/** The application, with a platform that says what drafts there are only when it is told to. */
async function begin(): Promise<{ page: VueWrapper; answer(given: Answer): void }> {
  let answer: (given: Answer) => void = () => undefined
  const late = new Promise<Answer>((done) => (answer = done))
  answering((asked) => (asked.method === 'GET' && asked.path.startsWith('/v1/drafts') ? late : { body: saved }))
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/apply', component: { template: '<i/>' } }] })
  await router.push('/apply')
  page = mount(ApplySteps, { props: { guide }, global: { plugins: [i18n, router, { install: installVant }] }, attachTo: document.body })
  await flushPromises()
  return { page, answer }
}
const shopName = (shown: VueWrapper) => (shown.get('[data-testid=form-shopName]').element as HTMLInputElement).value
const opened = (shown: VueWrapper) => vi.waitFor(() => expect(shown.find('[data-testid=draft-opening]').exists()).toBe(false))

beforeEach(async () => {
  localStorage.clear()
  noteReached()
  await store.clear()
})
afterEach(() => page?.unmount())

describe('the form of an application', () => {
  it('should appear empty when there is no draft', async () => {
    const { page, answer } = await begin()
    answer({ body: { items: [] } })
    await opened(page)
    expect(shopName(page)).toBe('')
    expect(page.find('[data-testid=resumed]').exists()).toBe(false)
  })

  it('should appear with what this phone keeps when the platform is not reached', async () => {
    const here = { ...saved, answers: { shopName: '只在手机上的面馆' }, contact: { name: '王秀英', phone: '' }, onPlatform: false }
    await store.put('drafts', saved.draftId, here, new Date(saved.savedAt))
    const { page, answer } = await begin()
    answer('no network')
    await opened(page)
    expect(shopName(page)).toBe('只在手机上的面馆')
  })

  // The last one: what is typed is saved when the page goes, and would be the draft of the next test.
  it('should appear only with the draft that comes late, and keep what is typed then', async () => {
    const { page, answer } = await begin()
    await new Promise((done) => setTimeout(done, 50))
    expect(page.get('[data-testid=draft-opening]').text()).toContain('正在打开草稿')
    expect(page.findAll('input, select, textarea, button')).toHaveLength(0)
    answer({ body: { items: [saved] } })
    await opened(page)
    expect(shopName(page)).toBe(saved.form['shopName'])
    expect(page.find('[data-testid=resumed]').exists()).toBe(true)
    await page.get('[data-testid=form-shopName]').setValue('上派镇新街面馆')
    await new Promise((done) => setTimeout(done, 50))
    await flushPromises()
    expect(shopName(page)).toBe('上派镇新街面馆')
  })
})
