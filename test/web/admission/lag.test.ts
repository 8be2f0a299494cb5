import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Lag, watchLag } from '../../../web/admission/lag.ts'

let lag: Lag
beforeEach(() => {
  lag = watchLag()
})
afterEach(() => lag.close())

/** Holds the event loop up. */
function block(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

test('a loop that is held up again and again is late, and one that is let go recovers', async () => {
  const hog = setInterval(() => block(150), 1)
  await expect.poll(() => lag.ms, { timeout: 15_000 }).toBeGreaterThan(60)
  clearInterval(hog)
  await expect.poll(() => lag.ms, { timeout: 15_000 }).toBeLessThan(60)
})

test('before the first sample nothing is late', () => expect(lag.ms).toBe(0))
