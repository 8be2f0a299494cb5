import type { Text } from '../../data/index.ts'

/** How a group differs from the whole shop: standard deviations of the logarithms above the mean. */
export interface Difference {
  readonly recency: number
  readonly frequency: number
  readonly money: number
}

const words = {
  recency: {
    low: { en: 'here lately', zh: '近期来过' },
    high: { en: 'away for long', zh: '久未光顾' },
  },
  frequency: {
    low: { en: 'buy seldom', zh: '买得少' },
    high: { en: 'buy often', zh: '买得勤' },
  },
  money: {
    low: { en: 'spend little', zh: '花得少' },
    high: { en: 'spend much', zh: '花得多' },
  },
} as const

const usual: Text = { en: 'like most customers', zh: '与多数客户相近' }

/**
 * A name in plain words: what is half a standard deviation or more from the shop's mean is said, the rest is
 * not.
 *
 * `groupName({ recency: -1, frequency: 1.2, money: 0.1 })` is "here lately, buy often".
 */
export function groupName(difference: Difference): Text {
  const said = (['recency', 'frequency', 'money'] as const).flatMap((measure) => {
    const far = difference[measure]
    return Math.abs(far) < half ? [] : [words[measure][far < 0 ? 'low' : 'high']]
  })
  if (said.length === 0) return usual
  return { en: said.map(({ en }) => en).join(', '), zh: said.map(({ zh }) => zh).join('、') }
}

const half = 0.5
