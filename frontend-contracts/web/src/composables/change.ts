import type { ChangeView } from '@qingdan/client'
import { problemOf, versionTag, type Problem } from '@qingdan/shared'
import { ref, shallowRef } from 'vue'
import { currentLocale } from '../i18n'
import { services, type Rooms } from '../services/services'
import type { ActOutcome, CommandHeaders } from './case'

/** What somebody else did to a request while this official was at work. */
export interface Moved {
  readonly entries: readonly { readonly title: string; readonly postName?: string; readonly at: string }[]
  readonly fromState: string
  readonly toState: string
}

/** One change request on the screen: reading it, acting on it, and what to do when it moved meanwhile. */
export function useChange(rooms: () => Rooms, changeId: string) {
  const view = shallowRef<ChangeView | null>(null)
  const problem = ref<Problem | null>(null)
  const moved = shallowRef<Moved | null>(null)
  const busy = ref(false)

  async function load(): Promise<void> {
    try {
      view.value = await rooms().changes.getChange({ changeId })
      problem.value = null
    } catch (error) {
      problem.value = await problemOf(error, currentLocale())
    }
  }

  /** Sends a command that rests on the version on screen. If the request has moved, reads it again; the caller keeps what was typed. */
  async function act(name: string, body: unknown, send: (headers: CommandHeaders) => Promise<ChangeView>): Promise<ActOutcome> {
    const before = view.value
    if (before === null || busy.value) return { kind: 'changed' }
    busy.value = true
    moved.value = null
    const command = `change.${changeId}.${name}`
    const { keys } = services()
    try {
      view.value = await send({ idempotencyKey: keys.keyFor(command, { body, version: before.version }), ifMatch: versionTag(before.version) })
      keys.done(command)
      return { kind: 'done' }
    } catch (error) {
      const said = await problemOf(error, currentLocale())
      if (said.status >= 400 && said.status < 500 && said.status !== 401 && said.status !== 429) keys.done(command)
      if (said.status === 409 || said.status === 412) {
        await load()
        if (view.value !== null && view.value.version !== before.version) {
          moved.value = movedBetween(before, view.value)
          return { kind: 'changed' }
        }
      }
      return { kind: 'refused', problem: said }
    } finally {
      busy.value = false
    }
  }

  /** Looks whether the request moved, without touching the screen if it did not. */
  async function refresh(): Promise<void> {
    const before = view.value
    if (before === null || busy.value) return
    try {
      const now = await rooms().changes.getChange({ changeId })
      if (view.value !== before || now.version === before.version) return
      moved.value = movedBetween(before, now)
      view.value = now
    } catch {
      // Looking again is a courtesy; the next command will say if something is wrong.
    }
  }

  return { view, problem, moved, busy, load, act, refresh }
}

/** New steps of the history and the change of state between two versions. */
export function movedBetween(before: ChangeView, after: ChangeView): Moved {
  const known = new Set(before.history.map((entry) => `${entry.at} ${entry.kind}`))
  return { entries: after.history.filter((entry) => !known.has(`${entry.at} ${entry.kind}`)), fromState: before.state, toState: after.state }
}
