import { createRouter, createWebHistory, type RouteLocationNormalized, type Router, type RouteRecordRaw } from 'vue-router'
import { CHANGE_POSTS, useIdentity } from './stores/identity'

declare module 'vue-router' {
  interface RouteMeta {
    /** Who may open the page; nothing means everyone. The node decides anyway: this only spares a wasted way. */
    audience?: 'citizen' | 'official'
    /** Roles of which an official needs one. */
    roles?: readonly string[]
    /** Takes the whole window, without frame (the live view). */
    bare?: boolean
  }
}

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('./pages/citizen/HomePage.vue') },
  { path: '/search', name: 'search', component: () => import('./pages/citizen/SearchPage.vue') },
  { path: '/items/:itemCode', name: 'item', component: () => import('./pages/citizen/ItemPage.vue'), props: true },
  { path: '/items/:itemCode/:record(history|duties|risks|flow)', name: 'item-record', component: () => import('./pages/lists/ItemRecordPage.vue'), props: true },
  { path: '/lists/:region([0-9]{6})?', name: 'lists', component: () => import('./pages/lists/ListsPage.vue'), props: true },
  { path: '/lists/:region([0-9]{6})/:organ([0-9A-Z]{18})', name: 'organ-list', component: () => import('./pages/lists/OrganListPage.vue'), props: true },
  { path: '/lists/:region([0-9]{6})/:organ([0-9A-Z]{18})?/tables/:kind(total|items|duties|risks)', name: 'list-table', component: () => import('./pages/lists/ListTablePage.vue'), props: true },
  { path: '/proof', name: 'proof', component: () => import('./pages/lists/ProofPage.vue') },
  { path: '/signed-in', name: 'signed-in', component: () => import('./pages/citizen/SignedInPage.vue') },
  { path: '/apply/:itemCode', name: 'apply', component: () => import('./pages/citizen/ApplyPage.vue'), props: true, meta: { audience: 'citizen' } },
  { path: '/receipts/:applicationId', name: 'receipt', component: () => import('./pages/citizen/ReceiptPage.vue'), props: true, meta: { audience: 'citizen' } },
  { path: '/applications', name: 'applications', component: () => import('./pages/citizen/ApplicationsPage.vue'), meta: { audience: 'citizen' } },
  { path: '/applications/:applicationId', name: 'application', component: () => import('./pages/citizen/ApplicationPage.vue'), props: true, meta: { audience: 'citizen' } },
  { path: '/applications/:applicationId/correction', name: 'correction', component: () => import('./pages/citizen/CorrectionPage.vue'), props: true, meta: { audience: 'citizen' } },
  { path: '/progress', name: 'progress', component: () => import('./pages/citizen/ProgressPage.vue') },
  { path: '/verify/:code?', name: 'verify', component: () => import('./pages/citizen/VerifyPage.vue'), props: true },
  { path: '/accessibility', name: 'accessibility', component: () => import('./pages/citizen/AccessibilityPage.vue') },
  { path: '/desk', name: 'desk', component: () => import('./pages/officer/TasksPage.vue'), meta: { audience: 'official' } },
  { path: '/desk/cases', name: 'cases', component: () => import('./pages/officer/CasesPage.vue'), meta: { audience: 'official' } },
  { path: '/desk/cases/new', name: 'new-case', component: () => import('./pages/officer/NewCasePage.vue'), meta: { audience: 'official' } },
  { path: '/desk/cases/:caseId', name: 'case', component: () => import('./pages/officer/CasePage.vue'), props: true, meta: { audience: 'official' } },
  { path: '/desk/cases/:caseId/evidence', name: 'evidence', component: () => import('./pages/officer/EvidencePage.vue'), props: true, meta: { audience: 'official' } },
  { path: '/oversight', name: 'oversight', component: () => import('./pages/oversight/LivePage.vue'), meta: { audience: 'official', bare: true } },
  { path: '/oversight/cases/:caseId', name: 'oversight-case', component: () => import('./pages/oversight/OversightCasePage.vue'), props: true, meta: { audience: 'official' } },
  { path: '/registry/changes', name: 'changes', component: () => import('./pages/changes/ChangesPage.vue'), meta: { audience: 'official', roles: CHANGE_POSTS } },
  { path: '/registry/changes/new', name: 'new-change', component: () => import('./pages/changes/NewChangePage.vue'), meta: { audience: 'official', roles: ['item-admin', 'establishment-reviewer'] } },
  { path: '/registry/changes/:changeId([0-9a-f-]{36})', name: 'change', component: () => import('./pages/changes/ChangePage.vue'), props: true, meta: { audience: 'official', roles: CHANGE_POSTS } },
  { path: '/registry/changes/:changeId([0-9a-f-]{36})/terms', name: 'change-terms', component: () => import('./pages/changes/NewChangePage.vue'), props: true, meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry', redirect: '/registry/items' },
  { path: '/registry/items', name: 'items', component: () => import('./pages/admin/ItemsPage.vue'), meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/items/new', name: 'new-item', component: () => import('./pages/admin/StartChangePage.vue'), meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/items/:itemCode/edit', name: 'edit-item', component: () => import('./pages/admin/StartChangePage.vue'), props: true, meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/changes/:changeId/edit', name: 'edit-change', component: () => import('./pages/admin/EditorPage.vue'), props: true, meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/claims', name: 'claims', component: () => import('./pages/admin/ClaimsPage.vue'), meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/catalogue', name: 'catalogue', component: () => import('./pages/admin/CataloguePage.vue'), meta: { audience: 'official' } },
  { path: '/registry/catalogue/:basicCode([0-9A-Z]{12})', name: 'entry', component: () => import('./pages/admin/EntryPage.vue'), props: true, meta: { audience: 'official' } },
  { path: '/registry/catalogue/new', name: 'new-entry', component: () => import('./pages/admin/StartEntryPage.vue'), props: { way: 'add' }, meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/catalogue/:basicCode([0-9A-Z]{12})/:way(edit|cancel)', name: 'change-entry', component: () => import('./pages/admin/StartEntryPage.vue'), props: true, meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/divisions', name: 'divisions', component: () => import('./pages/admin/DivisionsPage.vue'), meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/divisions/new', name: 'new-division', component: () => import('./pages/admin/NewDivisionPage.vue'), meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/divisions/:regionCode([0-9]{6})', name: 'division', component: () => import('./pages/admin/DivisionPage.vue'), props: true, meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/organs', name: 'organs', component: () => import('./pages/admin/OrgansPage.vue'), meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/organs/new', name: 'new-organ', component: () => import('./pages/admin/NewOrganPage.vue'), meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/organs/:organCode([0-9A-Z]{18})', name: 'organ', component: () => import('./pages/admin/OrganPage.vue'), props: true, meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/imports', name: 'imports', component: () => import('./pages/admin/ImportsPage.vue'), meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/imports/:importId([0-9a-f-]{36})', name: 'import', component: () => import('./pages/admin/ImportPage.vue'), props: true, meta: { audience: 'official', roles: ['item-admin', 'establishment-reviewer'] } },
  { path: '/registry/editions', name: 'editions', component: () => import('./pages/admin/EditionsPage.vue'), meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/quality', name: 'quality', component: () => import('./pages/admin/QualityPage.vue'), meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/compare', name: 'compare', component: () => import('./pages/admin/ComparePage.vue'), meta: { audience: 'official' } },
  { path: '/registry/items/:itemCode', name: 'manage-item', component: () => import('./pages/admin/ManageItemPage.vue'), props: true, meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/registry/flow-charts/:procedureKey([a-z][a-z0-9-]+)', name: 'flow-chart', component: () => import('./pages/admin/FlowChartPage.vue'), props: true, meta: { audience: 'official', roles: ['item-admin'] } },
  { path: '/not-allowed', name: 'not-allowed', component: () => import('./pages/citizen/NotAllowedPage.vue') },
  { path: '/:rest(.*)*', name: 'not-found', component: () => import('./pages/citizen/NotFoundPage.vue') },
]

export function makeRouter(): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes,
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
  })
  router.beforeEach(guard)
  router.afterEach((to, from) => {
    // A new page: the reader of the screen starts at its heading, not at the link that was pressed.
    if (from.name !== undefined && to.path !== from.path) requestAnimationFrame(() => focusHeading(20))
  })
  router.onError((error, to) => {
    // A new build replaced the files of this one: load the page afresh, once.
    if (/dynamically imported module|Importing a module script/.test(String(error)) && sessionStorage.getItem('qd.reload') !== to.fullPath) {
      sessionStorage.setItem('qd.reload', to.fullPath)
      location.assign(to.fullPath)
    }
  })
  return router
}

async function guard(to: RouteLocationNormalized): Promise<boolean | object> {
  const audience = to.meta.audience
  if (audience === undefined) return true
  const identity = useIdentity()
  if (identity.me === null) {
    if (identity.problem !== null) return { name: 'not-allowed', query: { why: 'unreachable', to: to.fullPath } }
    try {
      await identity.signIn(to.fullPath)
      return false
    } catch {
      return { name: 'not-allowed', query: { why: 'sign-in', to: to.fullPath } }
    }
  }
  const fits = audience === 'official' ? identity.isOfficial : identity.isCitizen
  if (!fits) return { name: 'not-allowed', query: { why: audience, to: to.fullPath } }
  if (to.meta.roles && !identity.has(...to.meta.roles)) return { name: 'not-allowed', query: { why: 'role', to: to.fullPath } }
  return true
}

function focusHeading(attempts: number): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading !== null) {
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  } else if (attempts > 0) {
    setTimeout(() => focusHeading(attempts - 1), 50)
  }
}
