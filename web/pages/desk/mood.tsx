import type { Mood } from '../../../data/index.ts'
import { formatsOf } from '../formats.ts'
import { useLanguage } from '../language.tsx'
import { useDeskWords } from './deskWords.ts'

export type MoodName = keyof Mood

/** The likeliest mood; neutral when another is only as likely, as on the board. */
export function moodName({ negative, neutral, positive }: Mood): MoodName {
  if (negative > neutral && negative > positive) return 'negative'
  return positive > neutral && positive > negative ? 'positive' : 'neutral'
}

/** A dot in the mood's colour, with its word. */
export function MoodDot({ mood }: { readonly mood: Mood }) {
  const words = useDeskWords()
  const name = moodName(mood)
  return (
    <span class={`mood ${name}`}>
      <span class="dot" />
      {words.mood[name]}
    </span>
  )
}

/** The three probabilities as one bar, with the likeliest in words. */
export function MoodBar({ mood }: { readonly mood: Mood }) {
  const words = useDeskWords()
  const { percent } = formatsOf(useLanguage())
  const name = moodName(mood)
  const all = (['negative', 'neutral', 'positive'] as const).map(
    (one) => `${words.mood[one]} ${percent(mood[one])}`,
  )
  return (
    <span class={`mood ${name}`} title={all.join(' · ')}>
      <span class="bar">
        <span class="negative" style={{ flexGrow: mood.negative }} />
        <span class="neutral" style={{ flexGrow: mood.neutral }} />
        <span class="positive" style={{ flexGrow: mood.positive }} />
      </span>
      {words.mood[name]} {percent(mood[name])}
    </span>
  )
}
