import { problemOf, versionTag, type Problem } from '@qingdan/shared'
import { ref, shallowRef } from 'vue'
import { currentLocale } from '../i18n'
import { services } from '../services/services'

/** What the node wants with every command. */
export interface CommandHeaders { readonly idempotencyKey: string; readonly ifMatch: string }

export type ActOutcome = { readonly kind: 'done' } | { readonly kind: 'changed' } | { readonly kind: 'refused'; readonly problem: Problem }

export interface Step { readonly title: string; readonly kind: string; readonly postName?: string; readonly at: string }

/** Something that several people work on, one version after another. */
export interface Versioned { readonly version: number; readonly state: string }

/** What somebody else did to it while this official was at work: new steps of the history, the change of state. */
export interface Moved { readonly entries: readonly Step[]; readonly fromState: string; readonly toState: string }

/**
 * A case or a request on an official's screen: reading it, acting on it, and what to do when it moved meanwhile.
 *
 * @param name unlike any other's, for the keys of its commands
 * @param read the newest version from the node
 * @param history its steps so far
 */
export function useVersioned<V extends Versioned>(name: string, read: () => Promise<V>, history: (view: V) => readonly Step[]) {
  const view = shallowRef<V | null>(null)
  const problem = ref<Problem | null>(null)
  const moved = shallowRef<Moved | null>(null)
  const busy = ref(false)

  async function load(): Promise<void> {
    try {
      view.value = await read()
      problem.value = null
    } catch (error) {
      problem.value = await problemOf(error, currentLocale())
    }
  }

  /**
   * Sends a command that rests on the version on screen. If it has moved (409, 412), reads it again and says what changed; the
   * caller keeps everything typed.
   */
  async function act(what: string, body: unknown, send: (headers: CommandHeaders) => Promise<V>): Promise<ActOutcome> {
    const before = view.value
    if (before === null || busy.value) return { kind: 'changed' }
    busy.value = true
    moved.value = null
    const command = `${name}.${what}`
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
          moved.value = between(before, view.value)
          return { kind: 'changed' }
        }
      }
      return { kind: 'refused', problem: said }
    } finally {
      busy.value = false
    }
  }

  /** Looks whether it moved. Within one version only papers, lights and days left change: they are taken over without a word. */
  async function refresh(): Promise<void> {
    const before = view.value
    if (before === null || busy.value) return
    try {
      const now = await read()
      if (view.value !== before || JSON.stringify(now) === JSON.stringify(before)) return
      if (now.version !== before.version) moved.value = between(before, now)
      view.value = now
    } catch {
      // Looking again is a courtesy; the next command will say if something is wrong.
    }
  }

  function between(before: V, after: V): Moved {
    const known = new Set(history(before).map((step) => `${step.at} ${step.kind}`))
    return { entries: history(after).filter((step) => !known.has(`${step.at} ${step.kind}`)), fromState: before.state, toState: after.state }
  }

  return { view, problem, moved, busy, load, act, refresh }
}
