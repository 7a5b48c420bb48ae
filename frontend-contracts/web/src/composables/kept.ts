import { reactive, watch } from 'vue'

/** Words typed into a form of a case, kept in this tab until they were sent: a reload or a lost connection loses none. */
export function useKept<T extends object>(name: string, empty: () => T): { values: T; forget(): void } {
  const key = `qd.typed.${name}`
  let start = empty()
  try {
    start = { ...start, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<T>) }
  } catch {
    sessionStorage.removeItem(key)
  }
  const values = reactive(start) as T
  watch(values, () => sessionStorage.setItem(key, JSON.stringify(values)), { deep: true })
  return {
    values,
    forget() {
      Object.assign(values, empty())
      queueMicrotask(() => sessionStorage.removeItem(key))
    },
  }
}
