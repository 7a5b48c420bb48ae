import { nextTick } from 'vue'
import { createRouter, createWebHistory, type Router } from 'vue-router'
import { i18n } from './i18n'
import { config, who } from './platform/platform'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's title. */
    title: string
    /** Tab of the foot bar that this page belongs to. */
    tab?: 'home' | 'cases' | 'messages' | 'me'
    /** True: only for people who are signed in; others see the invitation to sign in. */
    personal?: boolean
    /** True: the foot bar gives way to the page's own action bar. */
    bare?: boolean
  }
}

export function createAppRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
    routes: [
      { path: '/', name: 'home', component: () => import('./pages/HomePage.vue'), meta: { title: 'home.title', tab: 'home' } },
      { path: '/search', name: 'search', component: () => import('./pages/SearchPage.vue'), meta: { title: 'search.title', tab: 'home' } },
      { path: '/items/:itemCode', name: 'guide', component: () => import('./pages/GuidePage.vue'), props: true, meta: { title: 'guide.title', bare: true } },
      { path: '/items/:itemCode/:record(history|duties|risks|flow)', name: 'record', component: () => import('./pages/RecordPage.vue'), props: true, meta: { title: 'lists.title', tab: 'home' } },
      { path: '/lists/:region([0-9]{6})?', name: 'lists', component: () => import('./pages/ListsPage.vue'), props: true, meta: { title: 'lists.title', tab: 'home' } },
      { path: '/lists/:region([0-9]{6})/:organ([0-9A-Z]{18})', name: 'organ-list', component: () => import('./pages/OrganListPage.vue'), props: true, meta: { title: 'lists.title', tab: 'home' } },
      { path: '/apply/:itemCode', name: 'apply', component: () => import('./pages/ApplyPage.vue'), props: true, meta: { title: 'apply.title', personal: true, bare: true } },
      { path: '/receipts/:applicationId', name: 'receipt', component: () => import('./pages/ReceiptPage.vue'), props: true, meta: { title: 'receipt.title', personal: true, tab: 'cases' } },
      { path: '/cases', name: 'cases', component: () => import('./pages/CasesPage.vue'), meta: { title: 'cases.title', tab: 'cases', personal: true } },
      { path: '/cases/:applicationId', name: 'case', component: () => import('./pages/CasePage.vue'), props: true, meta: { title: 'case.title', tab: 'cases', personal: true } },
      { path: '/cases/:applicationId/correction', name: 'correction', component: () => import('./pages/CorrectionPage.vue'), props: true, meta: { title: 'correction.title', personal: true, bare: true } },
      { path: '/p/:number?', name: 'progress', component: () => import('./pages/ProgressPage.vue'), props: true, meta: { title: 'progress.title', tab: 'home' } },
      { path: '/v/:verifyCode?', name: 'verify', component: () => import('./pages/VerifyPage.vue'), props: true, meta: { title: 'verify.title', tab: 'home' } },
      { path: '/messages', name: 'messages', component: () => import('./pages/MessagesPage.vue'), meta: { title: 'messages.title', tab: 'messages', personal: true } },
      { path: '/me', name: 'me', component: () => import('./pages/MePage.vue'), meta: { title: 'me.title', tab: 'me' } },
      { path: '/me/drafts', name: 'drafts', component: () => import('./pages/DraftsPage.vue'), meta: { title: 'drafts.title', tab: 'me', personal: true } },
      { path: '/about', name: 'about', component: () => import('./pages/AboutPage.vue'), meta: { title: 'about.title', tab: 'me' } },
      { path: '/signed-in', name: 'signed-in', component: () => import('./pages/SignedInPage.vue'), meta: { title: 'signedIn.title', bare: true } },
      { path: '/:rest(.*)*', name: 'lost', component: () => import('./pages/LostPage.vue'), meta: { title: 'lost.title', tab: 'home' } },
    ],
  })
  router.afterEach((to, from, failure) => {
    if (failure) return
    setTitle(i18n.global.t(to.meta.title))
    if (from.name !== undefined && to.path !== from.path) void nextTick(focusHeading)
  })
  router.onError((error, to) => {
    // A newer build has replaced the files of this one: load the page afresh, once.
    if (!/dynamically imported module|Importing a module script/.test(String(error)) || sessionStorage.getItem('qd.reload') === to.fullPath) return
    sessionStorage.setItem('qd.reload', to.fullPath)
    location.assign(to.fullPath)
  })
  return router
}

/** Page title; an error on the page is told first, as a screen reader reads the title first. */
export function setTitle(title: string, wrong = false): void {
  const site = config.value?.name ?? '清单'
  document.title = `${wrong ? `${i18n.global.t('common.errorPrefix')}: ` : ''}${title} - ${site}`
}

/** After a change of page the focus goes to its heading, as on a page that was loaded. */
function focusHeading(): void {
  setTimeout(() => document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus({ preventScroll: true }), 0)
}

export function mustSignIn(personal: boolean | undefined): boolean {
  return personal === true && who.signedIn === null
}
