import type { Text } from '../../data/index.ts'
import type { Scores } from './scores.ts'

export type SegmentId = keyof typeof segmentNames

/** What managers call the segments, and what each means; from the dearest to the shop on. */
export const segmentNames = {
  champions: {
    name: { en: 'Champions', zh: '核心客户' },
    meaning: { en: 'bought lately, buy often and for much', zh: '近期购买，买得多、花得多' },
  },
  loyal: {
    name: { en: 'Loyal', zh: '忠实客户' },
    meaning: { en: 'buy again and again', zh: '经常回购' },
  },
  promising: {
    name: { en: 'Promising', zh: '潜力客户' },
    meaning: { en: 'bought lately, not yet often', zh: '近期购买，次数还不多' },
  },
  new: {
    name: { en: 'New', zh: '新客户' },
    meaning: { en: 'bought once, lately', zh: '近期首次购买' },
  },
  fading: {
    name: { en: 'Fading', zh: '趋于沉默' },
    meaning: { en: 'bought no great amount, and not lately', zh: '买得不多，近来未购' },
  },
  atRisk: {
    name: { en: 'At risk', zh: '流失风险' },
    meaning: { en: 'bought a fair amount, but not for some time', zh: '曾有一定购买，近来未购' },
  },
  cannotLose: {
    name: { en: 'Cannot lose', zh: '重点挽留' },
    meaning: { en: 'bought often and for much, but not for long', zh: '曾买得多、花得多，久未购买' },
  },
  lost: {
    name: { en: 'Lost', zh: '已流失' },
    meaning: { en: 'bought little, long ago', zh: '买得少，且久未购买' },
  },
} as const satisfies Readonly<Record<string, { readonly name: Text; readonly meaning: Text }>>

/** By recency from 5 down, and by what they bought (`value`) from 1 up. */
const table: readonly (readonly SegmentId[])[] = [
  ['promising', 'promising', 'loyal', 'champions', 'champions'],
  ['promising', 'promising', 'loyal', 'loyal', 'champions'],
  ['fading', 'fading', 'fading', 'loyal', 'loyal'],
  ['fading', 'fading', 'atRisk', 'atRisk', 'cannotLose'],
  ['lost', 'lost', 'atRisk', 'cannotLose', 'cannotLose'],
]

/**
 * The segment of a buyer by the table above, in which frequency and money count together as their mean,
 * rounded up at the half. Who bought once and stands in the two latest fifths is new. O(1).
 */
export function segmentOf({ recency, frequency, money }: Scores, times: number): SegmentId {
  if (times === 1 && recency >= 4) return 'new'
  const value = Math.round((frequency + money) / 2)
  return table[5 - recency]?.[value - 1] ?? 'lost'
}
