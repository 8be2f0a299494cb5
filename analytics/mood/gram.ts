import { stir } from '../language/hash.ts'

/** The hash of some tokens and the one behind them: `gram(gram(a, b), c)` for three. O(1). */
export const gram = (before: number, token: number): number => stir(Math.imul(before, 0x9e3779b1) ^ token)
