/**
 * How long to wait before trying again, in milliseconds: half a second, doubled with each try up to half a
 * minute, and spread between half and one and a half of that, so that many browsers do not return at once.
 *
 * @example backOff(0, () => 0.5) // 500
 */
export function backOff(tries: number, random: () => number = Math.random): number {
  return Math.min(30_000, 500 * 2 ** tries) * (0.5 + random())
}
