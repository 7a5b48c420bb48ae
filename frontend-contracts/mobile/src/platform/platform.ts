/** The one place where this front end meets the outside: settings from config.json, the session, the contract's client. */
import { Configuration, IdentityApi, NodeApi, PortalApi, RegistryApi, type MeView } from '@qingdan/client'
import { apiFetch, CommandKeys, loadConfig, parseConfig, problemOf, Session, type FrontConfig, type Problem, type SignedIn } from '@qingdan/shared'
import { shallowReactive, shallowRef } from 'vue'
import { connection, noteReached, noteUnreached } from './connection'
import { settings } from './settings'
import { store } from './store'

export interface Apis {
  registry: RegistryApi
  portal: PortalApi
  identity: IdentityApi
  node: NodeApi
}

interface Who {
  signedIn: SignedIn | null
  /** What the node says about the person; absent while offline. */
  me: MeView | null
}

export const who = shallowReactive<Who>({ signedIn: null, me: null })
export const config = shallowRef<FrontConfig>()

let session: Session | undefined
let apis: Apis | undefined
export const commandKeys = new CommandKeys(localStorage)

/** Reports to the connection what every request meets. */
const watchedFetch: typeof fetch = async (input, init) => {
  if (!connection.network) throw new TypeError('Expected a network, but the phone is offline')
  try {
    const response = await fetch(input, init)
    noteReached()
    return response
  } catch (error) {
    if (!init?.signal?.aborted || (init.signal.reason as Error | undefined)?.name === 'TimeoutError') noteUnreached()
    throw error
  }
}

const CONFIG_KEY = 'qd.config'

/** The settings from the server, else those of the last visit: the app must open offline. */
async function settingsOfServer(): Promise<FrontConfig> {
  try {
    const loaded = await loadConfig()
    localStorage.setItem(CONFIG_KEY, JSON.stringify(loaded))
    return loaded
  } catch (error) {
    const kept = localStorage.getItem(CONFIG_KEY)
    if (kept === null) throw error
    return parseConfig(JSON.parse(kept))
  }
}

export async function startPlatform(): Promise<void> {
  const loaded = await settingsOfServer()
  config.value = loaded
  session = new Session(loaded, { callbackPath: '/signed-in', signedOutPath: '/me', tokenStore: localStorage })
  session.onChange((signedIn) => {
    who.signedIn = signedIn
    if (signedIn === null) who.me = null
  })
  const configuration = new Configuration({
    basePath: loaded.apiBase,
    fetchApi: apiFetch({ token: () => accessToken(), renew: () => theSession().renew(), locale: () => settings.locale, fetch: watchedFetch }),
  })
  apis = {
    registry: new RegistryApi(configuration),
    portal: new PortalApi(configuration),
    identity: new IdentityApi(configuration),
    node: new NodeApi(configuration),
  }
  await session.restore()
  if (who.signedIn) await greet()
}

/** Makes the phone's store this person's and asks the node who she is. */
async function greet(): Promise<void> {
  const signedIn = who.signedIn
  if (!signedIn) return
  await store.own(signedIn.subject, new Date())
  void theApis()
    .identity.getMe()
    .then((me) => {
      who.me = me
    })
    .catch(() => undefined)
}

export function theSession(): Session {
  if (!session) throw new Error('Expected the platform to be started first')
  return session
}

export function theApis(): Apis {
  if (!apis) throw new Error('Expected the platform to be started first')
  return apis
}

/** For tests: replaces the outside. */
export function usePlatform(given: { apis: Apis; session?: Session; config?: FrontConfig }): void {
  apis = given.apis
  session = given.session
  config.value = given.config
}

export async function accessToken(): Promise<string | null> {
  return session ? session.accessToken() : null
}

export async function signIn(returnTo: string): Promise<void> {
  await theSession().signIn(returnTo, settings.locale)
}

export async function completeSignIn(): Promise<string> {
  const path = await theSession().completeSignIn()
  await greet()
  return path
}

/** Ends the session and removes everything personal from this phone. */
export async function signOut(): Promise<void> {
  await store.clear()
  await theSession().signOut()
}

export function explain(error: unknown): Promise<Problem> {
  return problemOf(error, settings.locale)
}

/** True when the platform has said no for good: a repeat with the same key would get the same answer. */
export function isFinal(problem: Problem): boolean {
  return problem.status >= 400 && problem.status < 500 && ![401, 408, 409, 429].includes(problem.status)
}
