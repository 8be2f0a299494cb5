import type { Language, Mood, ShareScales } from '../../data/index.ts'
import type { Bounds } from '../trends/bounds.ts'
import { adaptedAverages } from './adaptedAverages.ts'
import type { ClassAverages } from './learntMood.ts'
import type { MoodModel } from './moodModel.ts'
import { boundsOf, scaling } from './scaledAverage.ts'

/** On what scale a shop's shares are charted. */
export interface Charting {
  /** What the scaled probabilities of each language are scaled by once more; undefined when by nothing. */
  readonly scales: ShareScales | undefined
  /** Between which the shares of conversations lie then. */
  readonly bounds: Bounds
}

/**
 * How the shares of what a model reads are charted, by how it reads the shop's own newest messages, language by
 * language: probabilities were scaled by the averages of the messages that it was calibrated with, and are scaled once
 * more to those of the shop's (adaptedAverages.ts). A language with few messages stays as it is. O(messages).
 */
export function chartingOf(
  { averages }: Pick<MoodModel, 'averages'>,
  newest: Readonly<Record<Language, readonly Mood[]>>,
): Charting {
  const [en, zh] = (['en', 'zh'] as const).map((language) => {
    const known = averages[language]
    const [negative] = adaptedAverages(newest[language].map(inOrder), known) ?? []
    return scaling(negative) === undefined || scaling(known[0]) === undefined ? known[0] : negative
  })
  return {
    bounds: boundsOf([en, zh]),
    scales: { en: scaleFrom(averages.en[0], en), zh: scaleFrom(averages.zh[0], zh) },
  }
}

const inOrder = ({ negative, neutral, positive }: Mood) => [negative, neutral, positive] as const

/** From scaled by these averages to scaled by those. */
function scaleFrom(
  before: ClassAverages | undefined,
  after: ClassAverages | undefined,
): ShareScales[Language] {
  const scale = scaling(before)
  if (scale === undefined || after === undefined) return { from: 0, width: 1 }
  return { from: scale(after.others), width: scale(after.own) - scale(after.others) }
}
