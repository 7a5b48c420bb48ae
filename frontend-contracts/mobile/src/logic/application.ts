/** One application of mine: what this phone keeps at once, then the platform's word, cheaply asked again (If-None-Match). */
import type { ApplicationView } from '@qingdan/client'
import type { Problem } from '@qingdan/shared'
import { shallowReactive } from 'vue'
import { explain, theApis } from '../platform/platform'
import { store } from '../platform/store'
import { learnNodeTime, nodeNow } from './clock'

/** Every so often the whole answer is fetched even if its version is held: days left change with the day, not the version. */
const WHOLE_EVERY_MS = 10_000

export interface OneApplication {
  view: ApplicationView | undefined
  asOf: Date | undefined
  fresh: boolean
  problem: Problem | undefined
}

export function useApplication(applicationId: string, onMoved?: (view: ApplicationView, before: ApplicationView) => void) {
  const state = shallowReactive<OneApplication>({ view: undefined, asOf: undefined, fresh: false, problem: undefined })
  let tag: string | undefined
  let wholeAt = 0

  async function showKept(): Promise<void> {
    const kept = await store.get<ApplicationView>('applications', applicationId)
    if (kept && !state.view) {
      state.view = kept.value
      state.asOf = kept.asOf
    }
  }

  /** Takes an answer of the platform, from a read or from a command. */
  async function take(view: ApplicationView): Promise<void> {
    const before = state.view
    learnNodeTime(view.asOf)
    state.view = view
    state.asOf = new Date(view.asOf)
    state.fresh = true
    state.problem = undefined
    if (before && before.version !== view.version) onMoved?.(view, before)
    await store.put('applications', applicationId, view, state.asOf)
  }

  /** False when the platform was not reached. */
  async function ask(): Promise<boolean> {
    const conditional = tag !== undefined && Date.now() - wholeAt < WHOLE_EVERY_MS
    try {
      const answer = await theApis().portal.getApplicationRaw({ applicationId, ifNoneMatch: conditional ? tag : undefined })
      const view = await answer.value()
      tag = answer.raw.headers.get('ETag') ?? undefined
      wholeAt = Date.now()
      await take(view)
      return true
    } catch (error) {
      if (statusOf(error) === 304) {
        state.fresh = true
        state.asOf = nodeNow()
        state.problem = undefined
        return true
      }
      const problem = await explain(error)
      state.fresh = false
      if (problem.status !== 0 || !state.view) state.problem = problem
      if (problem.status === 404) state.view = undefined
      return problem.status !== 0
    }
  }

  return { state, showKept, ask, take }
}

function statusOf(error: unknown): number {
  return (error as { response?: { status?: number } } | null)?.response?.status ?? 0
}
