import type { Mood, MoodClass } from '../records.ts'

/** The class with the highest probability; neutral when another only equals it. */
export function likeliest({ negative, neutral, positive }: Mood): MoodClass {
  if (negative > neutral && negative > positive) return 'negative'
  return positive > neutral && positive > negative ? 'positive' : 'neutral'
}
