import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseThresholds, type Trial } from '../../../analytics/language/thresholds.ts'

interface Some {
  readonly confidence: number
  readonly right: boolean
}

const trialsOf = (...list: readonly Some[]): readonly Trial[] =>
  list.map((each) => ({ ...each, familiarity: 0, script: 'latin', either: 1, amongTwo: true, inScope: true }))
const yes = (confidence: number): Some => ({ confidence, right: true })
const no = (confidence: number): Some => ({ confidence, right: false })

describe('sure', () => {
  const sure = (rightAbove: number, ...list: readonly Some[]) =>
    chooseThresholds(trialsOf(...list), { rightAbove }).sure

  /** By hand: counted down from the most confident. */
  test.each([
    ['all right: the lowest', 0.9, [yes(0.9), yes(0.8), yes(0.7)], 0.7],
    ['none right: one', 0.9, [no(0.9), no(0.8)], 1],
    ['nothing tried: one', 0.9, [], 1],
    ['one wrong at the end of three', 0.9, [yes(0.9), yes(0.8), no(0.7)], 0.8],
    ['a wrong first spoils what follows', 0.9, [no(0.9), yes(0.8), yes(0.7)], 1],
    [
      'nine after a wrong one make up for it',
      0.9,
      [no(0.99), ...Array.from({ length: 9 }, (_, i) => yes(0.9 - i / 100))],
      0.82,
    ],
    ['half is enough when asked for half', 0.5, [yes(0.9), no(0.8), no(0.7)], 0.8],
    ['everything is enough when asked for nothing', 0, [no(0.9), no(0.8)], 0.8],
    ['only the right when asked for all', 1, [yes(0.9), yes(0.8), no(0.7), yes(0.6)], 0.8],
    ['equals are taken together', 0.9, [yes(0.9), yes(0.8), no(0.8)], 0.9],
    ['the order of the trials is no matter', 0.9, [no(0.7), yes(0.8), yes(0.9)], 0.8],
  ] as const)('%s', (_, rightAbove, list, expected) => {
    expect(sure(rightAbove, ...list)).toBeCloseTo(expected, 12)
  })

  test('a higher share that is asked for never lowers it', () => {
    const any = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.boolean()), {
      minLength: 20,
      maxLength: 60,
    })
    fc.assert(
      fc.property(any, (list) => {
        const all = list.map(([hundredths, right]) => ({ confidence: hundredths / 100, right }))
        const { sure } = chooseThresholds(trialsOf(...all), { rightAbove: 0.9 })
        const stricter = chooseThresholds(trialsOf(...all), { rightAbove: 0.95 }).sure
        expect(stricter).toBeGreaterThanOrEqual(sure)
      }),
    )
  })

  test('it is a confidence, from which on nine in ten are right', () => {
    const any = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
    fc.assert(
      fc.property(fc.array(any, { maxLength: 80 }), (list) => {
        const trials = trialsOf(...list.map(([confidence, right]) => ({ confidence, right })))
        const { sure } = chooseThresholds(trials)
        expect(sure >= 0 && sure <= 1).toBe(true)
        const above = trials.filter(({ confidence }) => confidence >= sure)
        if (sure < 1)
          expect(above.filter(({ right }) => right).length).toBeGreaterThanOrEqual(0.9 * above.length)
      }),
    )
  })

  test('messages out of scope that are taken for an intent spoil it', () => {
    const asked = [yes(0.9), yes(0.8), yes(0.7)]
    const outside = {
      confidence: 0.75,
      familiarity: 0,
      script: 'latin',
      right: false,
      either: 1,
      amongTwo: true,
      inScope: false,
    } as const
    expect(chooseThresholds([...trialsOf(...asked), outside]).sure).toBe(0.8)
  })

  test('how familiar messages are is no matter', () => {
    const trials = trialsOf(yes(0.9), no(0.8), yes(0.7))
    const strange = trials.map((trial, i) => ({ ...trial, familiarity: -100 * i }))
    expect(chooseThresholds(strange).sure).toBe(chooseThresholds(trials).sure)
  })
})

/** English messages of these familiarities. */
const right = (...familiarities: readonly number[]): readonly Trial[] =>
  familiarities.map((familiarity) => ({
    familiarity,
    confidence: 0.9,
    script: 'latin',
    right: true,
    either: 1,
    amongTwo: true,
    inScope: true,
  }))
const wrong = (...familiarities: readonly number[]): readonly Trial[] =>
  right(...familiarities).map((trial) => ({ ...trial, right: false }))
const outside = (...familiarities: readonly number[]): readonly Trial[] =>
  wrong(...familiarities).map((trial) => ({ ...trial, either: 1, amongTwo: true, inScope: false }))
const chinese = (trials: readonly Trial[]): readonly Trial[] =>
  trials.map((trial) => ({ ...trial, script: 'han' }))
const run = (count: number, from: number, step = 1) =>
  Array.from({ length: count }, (_, i) => from + i * step)
const familiarOf = (trials: readonly Trial[], lost?: number) =>
  chooseThresholds(trials, lost === undefined ? {} : { lost }).familiar.latin

describe('familiar, without messages out of scope', () => {
  /** By hand: the least that is kept, when 2 in 100 of those read right may go. */
  test.each([
    ['a hundred give up two', right(...run(100, 0)), 2],
    ['ten give up none', right(...run(10, -5)), -5],
    ['fifty give up one', right(...run(50, 0)), 1],
    ['in whichever order', right(...run(100, 99, -1)), 2],
    ['those read wrong are no matter', [...right(...run(10, 0)), ...wrong(...run(90, -90))], 0],
    ['a few out of scope are no matter', [...right(...run(10, 0)), ...outside(...run(19, 0))], 0],
    ['equals stay together', right(...run(5, 1, 0), ...run(95, 1)), 1],
  ])('%s', (_, trials, least) => {
    expect(familiarOf(trials)).toBe(least)
  })

  test('a fifth may be given up when asked for', () => {
    expect(familiarOf(right(...run(10, 0)), 0.2)).toBe(2)
  })

  test('where nothing is read right, nothing is too strange', () => {
    for (const trials of [[], wrong(...run(30, 0)), outside(...run(30, 0))])
      expect(familiarOf(trials)).toBeLessThan(-1e6)
  })
})

describe('familiar, with messages out of scope', () => {
  /**
   * By hand: of a hundred read right, 0 to 99, each that goes costs 1; of twenty out of scope each saves 2.5. The
   * standard error of nine that go is sqrt(.09 * .91 / 100) = .029, so eleven are as good as nine.
   */
  test.each([
    ['all below: none read right goes', run(20, -30), 0],
    ['all above: none read right goes', run(20, 500), 0],
    ['all between the first two: one goes', run(20, 0.1, 0.01), 1],
    ['all between the ninth and the tenth: nine to eleven go', run(20, 8.1, 0.01), 10],
    ['all behind the sixtieth: they would cost more than they save', run(20, 59.1, 0.01), 0],
    ['all behind the forty-fifth: they save a little more', run(20, 44.1, 0.01), 47],
    ['half below, half behind the thirtieth', [...run(10, -20), ...run(10, 29.1, 0.01)], 2.5],
    ['half below, half behind the twentieth', [...run(10, -20), ...run(10, 19.1, 0.01)], 22],
  ])('%s', (_, strange, least) => {
    expect(familiarOf([...right(...run(100, 0)), ...outside(...strange)])).toBe(least)
  })

  test('however many there are, their share counts', () => {
    const trials = (count: number) => [...right(...run(100, 0)), ...outside(...run(count, 8.1, 0.001))]
    expect(familiarOf(trials(20))).toBe(familiarOf(trials(500)))
  })
})

describe('familiar, in each script', () => {
  test('English and Chinese messages are judged apart', () => {
    const trials = [...right(...run(50, 0)), ...chinese(right(...run(50, 100)))]
    expect(chooseThresholds(trials).familiar).toEqual({ latin: 1, han: 101 })
  })

  test('messages out of scope tell about their own script', () => {
    const own = [...right(...run(100, 0)), ...outside(...run(20, 8.1, 0.01))]
    const trials = [...own, ...chinese(right(...run(100, 0)))]
    expect(chooseThresholds(trials).familiar).toEqual({ latin: 10, han: 2 })
  })

  test('where there are fewer than twenty in a script, all stand for it', () => {
    const trials = [...right(...run(31, 0)), ...chinese(right(...run(19, 100)))]
    expect(chooseThresholds(trials).familiar).toEqual({ latin: 0, han: 1 })
  })
})

const trial = fc.record({
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  familiarity: fc.integer({ min: -30, max: 30 }),
  script: fc.constantFrom('latin' as const, 'han' as const),
  kind: fc.constantFrom('right', 'wrong', 'outside'),
})
const someTrials = fc.array(trial, { maxLength: 150 }).map((all) =>
  all.map(({ kind, ...rest }) => ({
    ...rest,
    either: 1,
    amongTwo: kind !== 'outside',
    right: kind === 'right',
    inScope: kind !== 'outside',
  })),
)
const below = (list: readonly Trial[], least: number) =>
  list.filter(({ familiarity }) => familiarity < least).length / list.length

test('without messages out of scope no more of those read right go than may, whatever the trials', () => {
  fc.assert(
    fc.property(someTrials, fc.constantFrom(0, 0.02, 0.2), (all, lost) => {
      const trials = all
        .filter(({ inScope }) => inScope)
        .map((each) => ({ ...each, script: 'latin' as const }))
      const own = trials.filter((each) => each.right)
      if (own.length > 0) expect(below(own, familiarOf(trials, lost))).toBeLessThanOrEqual(lost)
    }),
  )
})

test('with messages out of scope no other threshold fails fewer customers', () => {
  fc.assert(
    fc.property(someTrials, (all) => {
      const trials = all.map((each) => ({ ...each, script: 'latin' as const }))
      const own = trials.filter((each) => each.right)
      const strange = trials.filter(({ inScope }) => !inScope)
      if (strange.length < 20 || own.length === 0) return
      const failed = (least: number) => below(own, least) + (1 - below(strange, least)) / 2
      const chosen = failed(familiarOf(trials))
      for (const { familiarity } of own) expect(failed(familiarity)).toBeGreaterThanOrEqual(chosen - 1e-9)
    }),
  )
})

test('both thresholds are numbers, whatever the trials', () => {
  fc.assert(
    fc.property(someTrials, (trials) => {
      const { latin, han } = chooseThresholds(trials).familiar
      expect([latin, han].every(Number.isFinite)).toBe(true)
    }),
  )
})
