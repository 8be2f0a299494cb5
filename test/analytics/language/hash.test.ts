import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hash, join } from '../../../analytics/language/hash.ts'
import { seeded } from '../../../analytics/models/random.ts'

describe('hashes', () => {
  /** From the formula in Python: FNV-1a over UTF-16 units, then h ^= h >> 16, h *= 0x85ebca6b, h ^= h >> 13. */
  test.each([
    ['', 0, 1572119809],
    ['', 1, 3620519963],
    ['a', 0, 1469464775],
    ['a', 1, 2156595625],
    ['order', 1, 148475817],
    ['Order', 1, 1351089417],
    ['redro', 1, 3420848483],
    ['退货', 1, 3758484421],
    ['货退', 1, 1584478845],
    ['😊', 1, 2664738328],
    ['where is my order', 7, 3301970086],
  ])('of %j with seed %d is %d', (text, seed, expected) => {
    expect(hash(text, seed)).toBe(expected)
  })

  test.each([
    [0, 0, 0],
    [0, 1, 2247091509],
    [1, 0, 1678549374],
    [1, 2, 1479880083],
    [2, 1, 2208026769],
    [123456789, 987654321, 831376226],
    [4294967295, 1, 2343492694],
  ])('%d joined with %d is %d', (a, b, expected) => {
    expect(join(a, b)).toBe(expected)
  })

  test('are whole numbers of 32 bits without a sign', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, seed) => {
        const value = hash(text, seed)
        expect(Number.isInteger(value) && value >= 0 && value < 2 ** 32).toBe(true)
      }),
    )
  })

  test('know the order of two', () => {
    const same = Array.from({ length: 1_000 }, (_, i) => join(i, i + 1) === join(i + 1, i)).filter(Boolean)
    expect(same).toEqual([])
  })

  test.each([1, 2, 3, 7])('fill 16 drawers evenly by their low bits, with seed %d', (seed) => {
    const drawers = new Uint32Array(16)
    for (let i = 0; i < 16_000; i++) {
      const drawer = hash(`word ${i}`, seed) & 15
      drawers[drawer] = (drawers[drawer] ?? 0) + 1
    }
    expect(Math.min(...drawers)).toBeGreaterThan(850)
    expect(Math.max(...drawers)).toBeLessThan(1_150)
  })

  test('of all pairs of two hundred Chinese characters hardly ever meet', () => {
    const characters = Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x4e00 + 7 * i))
    const pairs = characters.flatMap((a) => characters.map((b) => hash(a + b, 5)))
    expect(new Set(pairs).size).toBeGreaterThan(pairs.length - 3)
  })
})

describe('seeded numbers', () => {
  /** Tommy Ettinger's Mulberry32, from the reference in C run in Python. */
  test.each([
    [0, 0.26642920868471265, 0.0003297457005828619, 0.2232720274478197],
    [1, 0.6270739405881613, 0.002735721180215478, 0.5274470399599522],
    [2, 0.7342509443406016, 0.32499843230471015, 0.28529605525545776],
    [42, 0.6011037519201636, 0.44829055899754167, 0.8524657934904099],
    [123456, 0.38233304349705577, 0.7972629074938595, 0.9965302373748273],
  ])('of seed %d begin with %d, %d and %d', (seed, ...expected) => {
    const random = seeded(seed)
    for (const each of expected) expect(random()).toBeCloseTo(each, 12)
  })

  test.each([0, 1, 42, 2 ** 32 - 1, -1, 1.5])('are the same again with seed %d', (seed) => {
    const [one, two] = [seeded(seed), seeded(seed)]
    expect(Array.from({ length: 50 }, one)).toEqual(Array.from({ length: 50 }, two))
  })

  test('differ by seed', () => {
    const firsts = Array.from({ length: 1_000 }, (_, seed) => seeded(seed)())
    expect(new Set(firsts).size).toBe(1_000)
  })

  test('have the variance of an even spread, a twelfth', () => {
    const random = seeded(3)
    const numbers = Array.from({ length: 20_000 }, random)
    const variance = numbers.reduce((sum, each) => sum + (each - 0.5) ** 2, 0) / numbers.length
    expect(variance).toBeCloseTo(1 / 12, 2)
  })

  test('do not follow one another', () => {
    const random = seeded(5)
    const numbers = Array.from({ length: 20_000 }, random)
    const together = numbers.slice(1).reduce((sum, b, i) => sum + ((numbers[i] ?? 0) - 0.5) * (b - 0.5), 0)
    expect(Math.abs(together / numbers.length)).toBeLessThan(0.002)
  })
})
