import type { CaseView } from '@qingdan/client'
import { problemOf, versionTag, type Problem } from '@qingdan/shared'
import { ref, shallowRef } from 'vue'
import { currentLocale } from '../i18n'
import { services, type Rooms } from '../services/services'

/** What the node wants with every command. */
export interface CommandHeaders { readonly idempotencyKey: string; readonly ifMatch: string }

/** What somebody else changed while this officer was at work. */
export interface CaseChange {
  readonly entries: readonly { readonly title: string; readonly postName?: string; readonly at: string }[]
  readonly fromState: string
  readonly toState: string
}

export type ActOutcome = { readonly kind: 'done' } | { readonly kind: 'changed' } | { readonly kind: 'refused'; readonly problem: Problem }

/** One case on the officer's screen: reading it, acting on it, and what to do when it moved meanwhile. */
export function useCase(rooms: () => Rooms, caseId: string) {
  const view = shallowRef<CaseView | null>(null)
  const problem = ref<Problem | null>(null)
  const change = shallowRef<CaseChange | null>(null)
  const busy = ref(false)

  async function load(): Promise<void> {
    try {
      take(await rooms().casework.getCase({ caseId }))
      problem.value = null
    } catch (error) {
      problem.value = await problemOf(error, currentLocale())
    }
  }

  /**
   * Sends a command that rests on the version on screen. If the case has moved (409, 412), reads it again and says what changed;
   * the caller keeps everything typed.
   */
  async function act(name: string, body: unknown, send: (headers: CommandHeaders) => Promise<CaseView>): Promise<ActOutcome> {
    const before = view.value
    if (before === null || busy.value) return { kind: 'changed' }
    busy.value = true
    change.value = null
    const command = `case.${caseId}.${name}`
    try {
      take(await send({ idempotencyKey: services().keys.keyFor(command, { body, version: before.version }), ifMatch: versionTag(before.version) }))
      services().keys.done(command)
      return { kind: 'done' }
    } catch (error) {
      const said = await problemOf(error, currentLocale())
      if (said.status >= 400 && said.status < 500 && said.status !== 401 && said.status !== 429) services().keys.done(command)
      if (said.status === 409 || said.status === 412) {
        await load()
        if (view.value !== null && view.value.version !== before.version) {
          change.value = changeBetween(before, view.value)
          return { kind: 'changed' }
        }
      }
      return { kind: 'refused', problem: said }
    } finally {
      busy.value = false
    }
  }

  /** Looks whether the case moved, without touching what is on screen if it did not. */
  async function refresh(): Promise<void> {
    const before = view.value
    if (before === null || busy.value) return
    try {
      const now = await rooms().casework.getCase({ caseId })
      if (view.value !== before || now.version === before.version) return
      change.value = changeBetween(before, now)
      view.value = now
    } catch {
      // Looking again is a courtesy; the next command will say if something is wrong.
    }
  }

  function take(next: CaseView): void {
    view.value = next
  }

  return { view, problem, change, busy, load, act, refresh }
}

/** New steps of the history and the change of state between two versions. */
export function changeBetween(before: CaseView, after: CaseView): CaseChange {
  const known = new Set(before.timeline.map((entry) => `${entry.at} ${entry.kind}`))
  return {
    entries: after.timeline.filter((entry) => !known.has(`${entry.at} ${entry.kind}`)),
    fromState: before.state,
    toState: after.state,
  }
}
