import { makeMoodReader } from '../../../analytics/index.ts'
import { type Language, likeliest, loadContent, shippedContent } from '../../../data/index.ts'

const content = await loadContent([shippedContent])

/** Reads with the words that the demo shop comes with. */
export const read = makeMoodReader(content)

/** The likeliest of the three moods. */
export const moodOf = (text: string, language: Language) => likeliest(read(text, language).mood)
