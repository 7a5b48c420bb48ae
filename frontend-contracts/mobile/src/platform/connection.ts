/**
 * Whether the platform can be reached. The browser's own word (`navigator.onLine`) only says that a network exists, so every
 * request reports what it met: an answer of any kind means reached, a failed fetch means not.
 */
import { computed, reactive, readonly } from 'vue'

const state = reactive({ network: typeof navigator === 'undefined' ? true : navigator.onLine, reached: true })
const listeners = new Set<() => void>()

/** True while actions can be sent. */
export const online = computed(() => state.network && state.reached)
export const connection = readonly(state)

export function noteReached(): void {
  state.reached = true
}

export function noteUnreached(): void {
  state.reached = false
}

/** Called when the network comes back; live pages ask again at once. */
export function onReconnect(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function watchNetwork(target: Window): void {
  target.addEventListener('online', () => {
    state.network = true
    state.reached = true
    listeners.forEach((listener) => listener())
  })
  target.addEventListener('offline', () => {
    state.network = false
  })
}
