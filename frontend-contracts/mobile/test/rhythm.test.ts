import { describe, expect, it } from 'vitest'
import { EAGER_MS, nextDelayMs } from '../src/logic/rhythm'

describe('the rhythm of asking', () => {
  it('should show a change within two seconds to somebody who looks', () => {
    expect(nextDelayMs(0, 0)).toBe(EAGER_MS)
    expect(EAGER_MS).toBeLessThan(2000)
  })

  it('should ask less when nobody has touched the phone for long', () => {
    const delays = [0, 4, 20].map((minutes) => nextDelayMs(minutes * 60_000, 0))
    expect(delays).toEqual([...delays].sort((a, b) => a - b))
    expect(new Set(delays).size).toBe(3)
  })

  it('should back off from a platform that does not answer, but never forget it', () => {
    expect(nextDelayMs(0, 1)).toBeGreaterThan(nextDelayMs(0, 0))
    expect(nextDelayMs(0, 50)).toBeLessThanOrEqual(60_000)
  })
})
