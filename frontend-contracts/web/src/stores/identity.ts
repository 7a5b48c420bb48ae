import { MeViewKindEnum, type MeView } from '@qingdan/client'
import { apiBaseFor, lineage, problemOf, type NodeAddress, type Problem } from '@qingdan/shared'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { currentLocale } from '../i18n'
import { services, type Rooms } from '../services/services'
import { forgetDrafts } from './draft'

/** Offices that review requests to change the list (四方审核、政府批准). */
export const REVIEW_POSTS: readonly string[] = ['establishment-reviewer', 'legality-reviewer', 'service-centre-reviewer', 'supervision-reviewer', 'government-office']
/** Who works with requests to change the list. */
export const CHANGE_POSTS: readonly string[] = ['item-admin', ...REVIEW_POSTS]

/** Who is signed in (`GET /v1/me`), and which node's rooms serve him. */
export const useIdentity = defineStore('identity', () => {
  const me = ref<MeView | null>(null)
  const problem = ref<Problem | null>(null)
  const nodes = ref<NodeAddress[]>([])

  const isOfficial = computed(() => me.value?.kind === MeViewKindEnum.Official)
  const isCitizen = computed(() => me.value?.kind === MeViewKindEnum.NaturalPerson || me.value?.kind === MeViewKindEnum.LegalPerson)
  const has = (...roles: string[]): boolean => roles.some((role) => me.value?.roles.includes(role) ?? false)

  /** Takes up the session of this tab and asks the node who that is. Never throws. */
  async function load(): Promise<void> {
    problem.value = null
    if (services().session.signedIn === null) {
      me.value = null
      return
    }
    try {
      me.value = await services().home.identity.getMe()
      if (isOfficial.value) nodes.value = (await services().home.node.listNodes()).items
    } catch (error) {
      problem.value = await problemOf(error, currentLocale())
      if (problem.value.status === 401) me.value = null
    }
  }

  async function signIn(returnTo: string): Promise<void> {
    await services().session.signIn(returnTo, currentLocale())
  }

  async function signOut(): Promise<void> {
    me.value = null
    sessionStorage.clear()
    forgetDrafts()
    await services().session.signOut()
  }

  /** Rooms of the node that serves the official's region. */
  function desk(): Rooms {
    return services().roomsAt(apiBaseFor(me.value?.regionCode, nodes.value, services().config.apiBase))
  }

  /** Rooms of the node of any region, for a case that another node owns. */
  function roomsOf(region: string): Rooms {
    return services().roomsAt(apiBaseFor(region, nodes.value, services().config.apiBase))
  }

  /** Rooms of the province, where the one catalogue is written (省级集中). */
  function catalogue(): Rooms {
    const province = lineage(me.value?.regionCode ?? services().config.region).at(-1)
    return roomsOf(province ?? services().config.region)
  }

  return { me, problem, nodes, isOfficial, isCitizen, has, load, signIn, signOut, desk, roomsOf, catalogue }
})
