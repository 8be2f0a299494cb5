import type { Content, Correction, Utterance } from '../../data/index.ts'

export interface Corrected {
  /** What is to be learnt, each text once: of several corrections of one text the last counts. */
  readonly utterances: readonly Utterance[]
  /** The corrections that say so. */
  readonly learnt: readonly Correction[]
  /** Those to an intent that the content does not have any more. */
  readonly left: readonly Correction[]
}

/** What the corrections teach; they come in the order in which they were made. */
export function correctedIn(
  corrections: readonly Correction[],
  { intents }: Pick<Content, 'intents'>,
): Corrected {
  const known = new Set([undefined, ...intents.map(({ id }) => id)])
  const learnt = corrections.filter(({ right }) => known.has(right))
  const left = corrections.filter(({ right }) => !known.has(right))
  const byText = new Map(learnt.map((each) => [each.text.trim(), utteranceOf(each)]))
  return { utterances: [...byText.values()], learnt, left }
}

/** What is in neither language is kept beside the English. */
const utteranceOf = ({ text, language, right }: Correction): Utterance => ({
  text: text.trim(),
  language: language === 'zh' ? 'zh' : 'en',
  intent: right,
})
