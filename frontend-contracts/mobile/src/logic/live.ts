/** Keeps a page fresh while it is looked at: at once, then in the rhythm, and at once again on focus, return and reconnection. */
import { onBeforeUnmount, onMounted } from 'vue'
import { onReconnect } from '../platform/connection'
import { nextDelayMs } from './rhythm'

export interface Live {
  /** Asks now; answers when the page is fresh or the attempt failed. */
  now: () => Promise<void>
}

/**
 * @param ask loads the page's data; answers false when the platform was not reached
 * @param wanted false stops the asking, e.g. for a case that is closed
 */
export function useLive(ask: () => Promise<boolean>, wanted: () => boolean = () => true): Live {
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let touched = Date.now()
  let running: Promise<void> | undefined
  let stopped = false

  async function attempt(): Promise<void> {
    clearTimeout(timer)
    failures = (await ask()) ? 0 : failures + 1
    schedule()
  }

  function now(): Promise<void> {
    running ??= attempt().finally(() => {
      running = undefined
    })
    return running
  }

  function schedule(): void {
    clearTimeout(timer)
    if (stopped || document.visibilityState === 'hidden' || !wanted()) return
    timer = setTimeout(() => void now(), nextDelayMs(Date.now() - touched, failures))
  }

  function wake(): void {
    touched = Date.now()
    if (document.visibilityState !== 'hidden') void now()
  }

  function touch(): void {
    const slept = Date.now() - touched
    touched = Date.now()
    if (slept > 60_000) wake()
  }

  let leave: (() => void) | undefined
  onMounted(() => {
    document.addEventListener('visibilitychange', wake)
    window.addEventListener('focus', wake)
    window.addEventListener('pointerdown', touch, { passive: true })
    window.addEventListener('keydown', touch, { passive: true })
    leave = onReconnect(wake)
    void now()
  })
  onBeforeUnmount(() => {
    stopped = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', wake)
    window.removeEventListener('focus', wake)
    window.removeEventListener('pointerdown', touch)
    window.removeEventListener('keydown', touch)
    leave?.()
  })
  return { now }
}
