/** 我的办件: the list that the cases, the messages and the foot bar show; from the platform, else from this phone with its time. */
import type { ApplicationSummary } from '@qingdan/client'
import type { Problem } from '@qingdan/shared'
import { shallowReactive } from 'vue'
import { explain, theApis, who } from '../platform/platform'
import { store } from '../platform/store'
import { nodeNow } from './clock'

/** The most the contract gives at once. */
const PAGE = 100

interface Mine {
  items: ApplicationSummary[]
  nextCursor: string | undefined
  asOf: Date | undefined
  /** True when the last attempt reached the platform. */
  fresh: boolean
  waiting: number
  problem: Problem | undefined
  subject: string | undefined
}

export const mine = shallowReactive<Mine>({
  items: [], nextCursor: undefined, asOf: undefined, fresh: false, waiting: 0, problem: undefined, subject: undefined,
})

function take(items: ApplicationSummary[], nextCursor: string | undefined, asOf: Date, fresh: boolean): void {
  mine.items = items
  mine.nextCursor = nextCursor
  mine.asOf = asOf
  mine.fresh = fresh
  mine.waiting = items.filter((item) => item.needsAction).length
}

export function forgetMine(): void {
  Object.assign(mine, { items: [], nextCursor: undefined, asOf: undefined, fresh: false, waiting: 0, problem: undefined, subject: undefined })
}

/** Shows at once what this phone keeps, when nothing fresher is there. */
export async function showKeptMine(): Promise<void> {
  const subject = who.signedIn?.subject
  if (subject === undefined) return forgetMine()
  if (mine.subject === subject && mine.asOf) return
  forgetMine()
  mine.subject = subject
  const kept = await store.get<ApplicationSummary[]>('lists', subject)
  if (kept && !mine.asOf) take(kept.value, undefined, kept.asOf, false)
}

/** Asks the platform; false when it was not reached. */
export async function refreshMine(): Promise<boolean> {
  const subject = who.signedIn?.subject
  if (subject === undefined) return true
  await showKeptMine()
  try {
    const page = await theApis().portal.listApplications({ limit: PAGE })
    if (who.signedIn?.subject !== subject) return true
    const asOf = nodeNow()
    take(page.items, page.nextCursor, asOf, true)
    mine.problem = undefined
    await store.put('lists', subject, page.items, asOf)
    return true
  } catch (error) {
    const problem = await explain(error)
    mine.problem = problem
    mine.fresh = false
    return problem.status !== 0
  }
}

/** The pages after the first. */
export async function moreMine(): Promise<void> {
  if (!mine.nextCursor) return
  const page = await theApis().portal.listApplications({ limit: PAGE, cursor: mine.nextCursor })
  mine.items = [...mine.items, ...page.items]
  mine.nextCursor = page.nextCursor
}

const CLOSED = new Set(['granted', 'refused', 'not-accepted', 'delivered', 'withdrawn', 'closed'])

/** True when nothing more happens by itself; a decided case still waits for its delivery. */
export function isClosed(state: string): boolean {
  return CLOSED.has(state)
}
