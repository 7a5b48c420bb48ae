import { createPinia, setActivePinia } from 'pinia'
import { createApp, defineComponent, h, nextTick, type Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { MeView } from '@qingdan/client'
import { changeLocale, i18n } from '../src/i18n'
import { startServices, type Services } from '../src/services/services'
import { useIdentity } from '../src/stores/identity'
import { replay, type Expectation } from './expectations'

export const CONFIG = { issuer: 'http://node', clientId: 'web', apiBase: 'http://node', mobileBase: 'http://m', webBase: '', region: '340000', name: '安徽省权力清单', nameEn: 'Anhui Power List' }

export interface Mounted { root: HTMLElement; router: Router; services: Services; calls: ReturnType<typeof replay>['calls']; answers: Expectation[]; close(): void }

/** Mounts one page with recorded answers; answers given later win. */
export async function mountPage(page: Component, options: { path?: string; route?: string; props?: Record<string, unknown>; answers: Expectation[]; me?: Expectation }): Promise<Mounted> {
  sessionStorage.clear()
  localStorage.clear()
  document.body.innerHTML = ''
  changeLocale('zh-CN')
  const answers = [...options.answers]
  const calls: Mounted['calls'] = []
  const fetcher = (async (input, init) => {
    const one = replay(...answers)
    try {
      return await one.fetch(input, init)
    } finally {
      calls.push(...one.calls)
    }
  }) as typeof fetch
  const services = startServices(CONFIG, () => 'zh-CN', fetcher)
  const pinia = createPinia()
  setActivePinia(pinia)
  if (options.me) useIdentity().me = options.me.response.body as MeView
  const names = ['home', 'search', 'item', 'apply', 'receipt', 'application', 'correction', 'applications', 'case', 'evidence', 'new-case', 'oversight-case', 'verify', 'manage-item', 'lists', 'organ-list', 'list-table', 'item-record', 'flow-chart', 'changes', 'change', 'new-change', 'change-terms']
  const empty = defineComponent({ render: () => h('p') })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: options.route ?? '/here', component: empty }, ...names.map((name) => ({ path: `/x/${name}/:${'itemCode'}?/:applicationId?/:caseId?/:code?/:record?/:region?/:organ?/:changeId?/:kind?`, name, component: empty })), { path: '/:rest(.*)*', component: empty }] })
  await router.push(options.path ?? '/here')
  const root = document.createElement('main')
  document.body.append(root)
  const app = createApp({ render: () => h(page, options.props ?? {}) })
  app.use(pinia).use(i18n).use(router).mount(root)
  await settle()
  return { root, router, services, calls, answers, close: () => app.unmount() }
}

/** Lets answers arrive and the page redraw. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 8; i++) {
    await new Promise((done) => setTimeout(done, 0))
    await nextTick()
  }
}

export const byId = (id: string, at: ParentNode = document): HTMLElement => {
  const found = at.querySelector<HTMLElement>(`[data-testid="${id}"]`)
  if (found === null) throw new Error(`Expected an element with data-testid ${id}`)
  return found
}
export const maybe = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)
export function type(element: HTMLElement, value: string): void {
  (element as HTMLInputElement).value = value
  element.dispatchEvent(new Event('input', { bubbles: true }))
  element.dispatchEvent(new Event('change', { bubbles: true }))
}
