/**
 * How often a live page asks again. Somebody who looks sees a change within two seconds; a phone left on the table asks
 * rarely, and a platform that does not answer is asked less and less, so that a return does not become a storm.
 */
export const EAGER_MS = 1_500
const CALM_MS = 5_000
const IDLE_MS = 30_000
const EAGER_FOR_MS = 3 * 60_000
const CALM_FOR_MS = 15 * 60_000
const MOST_MS = 60_000

export function nextDelayMs(sinceTouchMs: number, failures: number): number {
  const base = sinceTouchMs < EAGER_FOR_MS ? EAGER_MS : sinceTouchMs < CALM_FOR_MS ? CALM_MS : IDLE_MS
  return Math.min(MOST_MS, base * 2 ** Math.min(failures, 5))
}
