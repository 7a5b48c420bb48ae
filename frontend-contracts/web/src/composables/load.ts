import { problemOf, type Problem } from '@qingdan/shared'
import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { currentLocale } from '../i18n'

export interface Load<T> {
  readonly data: ShallowRef<T | null>
  readonly problem: Ref<Problem | null>
  readonly loading: Ref<boolean>
  /** Reads again; an answer that comes after a newer call is dropped. */
  reload(): Promise<void>
}

/** Reads something from a node and holds what came of it: data, problem, or still on the way. */
export function useLoad<T>(read: () => Promise<T>): Load<T> {
  const data = shallowRef<T | null>(null)
  const problem = ref<Problem | null>(null)
  const loading = ref(false)
  let turn = 0
  async function reload(): Promise<void> {
    const mine = ++turn
    loading.value = true
    try {
      const got = await read()
      if (mine !== turn) return
      data.value = got
      problem.value = null
    } catch (error) {
      const said = await problemOf(error, currentLocale())
      if (mine === turn) problem.value = said
    } finally {
      if (mine === turn) loading.value = false
    }
  }
  onScopeDispose(() => { turn++ })
  return { data, problem, loading, reload }
}

export interface Page<T> {
  readonly items: T[]
  readonly nextCursor?: string
}

export interface Paged<T> {
  readonly items: ShallowRef<T[]>
  readonly problem: Ref<Problem | null>
  readonly loading: Ref<boolean>
  readonly more: Ref<boolean>
  /** False until the first answer came. */
  readonly ready: Ref<boolean>
  restart(): Promise<void>
  loadMore(): Promise<void>
}

/** A list that grows by cursor. */
export function usePaged<T>(read: (cursor: string | undefined) => Promise<Page<T>>): Paged<T> {
  const items = shallowRef<T[]>([])
  const problem = ref<Problem | null>(null)
  const loading = ref(false)
  const more = ref(false)
  const ready = ref(false)
  let cursor: string | undefined
  let turn = 0
  async function get(from: string | undefined): Promise<void> {
    const mine = ++turn
    loading.value = true
    try {
      const page = await read(from)
      if (mine !== turn) return
      items.value = from === undefined ? page.items : [...items.value, ...page.items]
      cursor = page.nextCursor
      more.value = cursor !== undefined
      problem.value = null
      ready.value = true
    } catch (error) {
      const said = await problemOf(error, currentLocale())
      if (mine === turn) problem.value = said
    } finally {
      if (mine === turn) loading.value = false
    }
  }
  onScopeDispose(() => { turn++ })
  return {
    items, problem, loading, more, ready,
    restart: () => get(undefined),
    loadMore: () => (cursor === undefined ? Promise.resolve() : get(cursor)),
  }
}
