import { type Line, say } from './phrases/say.ts'
import type { Turn } from './turn.ts'

/** A kind answer to a message without words that we can read: empty, emoji, another language. */
export function wordless({ heard }: Turn): Line | undefined {
  if (heard.language !== 'other' || heard.entities.length > 0) return undefined
  if (heard.text === '') return say.emptyMessage()
  return /[\p{L}]/u.test(heard.text) ? say.otherLanguage() : say.onlyEmoji()
}
